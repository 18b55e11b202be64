import * as z from "zod";
import { unknown, type Unknown } from "../../facts/fact.ts";
import type { PullRequestFacts } from "../../facts/pull-request-facts.ts";
import type { GraphqlAnswer } from "../client-contract.ts";
import type { Target } from "../event.ts";
import { PULL_REQUEST } from "./main-answer.ts";
import { readField } from "./read-field.ts";
import { SOURCES } from "./sources.ts";

const commitSchema = z.object({ oid: z.string() }).nullable();
const queueSchema = z.object({
  totalCount: z.int(),
  nodes: z.array(
    z.object({
      headCommit: commitSchema,
      baseCommit: commitSchema,
      pullRequest: z.object({ number: z.int().positive() }).nullable(),
    }),
  ),
});

/**
 * The merge group with its members: from the group's commit back through the queue, each entry built on the one before
 * it, to the commit that the group was built on. Where that chain cannot be followed whole, `membersUnknown` says why.
 */
export function readMergeGroup(answer: GraphqlAnswer, target: Target): PullRequestFacts["mergeGroup"] {
  if (target.mergeGroup === null) return null;
  const { headSha, baseSha } = target.mergeGroup;
  const queue = readField(answer, [...PULL_REQUEST, "mergeQueue", "entries"], queueSchema, SOURCES.mergeQueue);
  const alone = (reason: Unknown): PullRequestFacts["mergeGroup"] => ({
    headSha,
    baseSha,
    members: [target.number],
    membersUnknown: reason,
  });
  if (queue.state === "unknown") return alone(queue);
  const byHead = new Map(queue.value.nodes.map((entry) => [entry.headCommit?.oid ?? "", entry]));
  const members = new Set([target.number]);
  for (let commit = headSha, steps = 0; commit !== baseSha; steps += 1) {
    const entry = byHead.get(commit);
    const before = entry?.baseCommit?.oid;
    if (entry === undefined || entry.pullRequest === null || before === undefined || steps > queue.value.nodes.length) {
      return alone(
        unknown(
          `The members of the merge group ${headSha.slice(0, 12)} cannot all be named: the queue has moved on or hides some.`,
          "Nothing to do when a newer group is being judged; else take the pull request out of the queue and add it again.",
        ),
      );
    }
    members.add(entry.pullRequest.number);
    commit = before;
  }
  return { headSha, baseSha, members: [...members].sort((a, b) => a - b), membersUnknown: null };
}
