import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import { known, unknown } from "../../facts/fact.ts";
import type { PullRequestFacts } from "../../facts/pull-request-facts.ts";
import { RequestFailure, type GraphqlAnswer, type ReadClient } from "../client-contract.ts";
import type { Target } from "../event.ts";
import { valueAt } from "../graphql-answer.ts";
import { mergeabilityQuery } from "../queries/follow-up.ts";
import { parseRepository } from "../repository-path.ts";
import { PULL_REQUEST, type MainAnswer } from "./main-answer.ts";
import type { Core } from "./pull-request.ts";
import { readField } from "./read-field.ts";
import { SOURCES } from "./sources.ts";

/** GitHub starts a background job when first asked (REST, "Get a pull request"); mostly it takes a second or two. */
const WAITS_MS = [1000, 2000, 3000];

const newestSchema = z.object({ headRefOid: z.string(), mergeable: z.string(), mergeStateStatus: z.string() });

export interface Mergeability {
  answer: GraphqlAnswer;
  mergeable: string;
  mergeStateStatus: string;
}

/**
 * Whether GitHub says that it can be merged; while it says UNKNOWN it is asked again, up to three times. Stops early when
 * the head moved or GitHub fails: then it stays UNKNOWN, which is never good news. A closed pull request is not asked again.
 */
export async function readMergeability(
  client: ReadClient,
  target: Target,
  main: MainAnswer,
  core: Core,
  wait: (ms: number) => Promise<unknown> = sleep,
): Promise<Mergeability> {
  let newest: Mergeability = { answer: main.answer, mergeable: core.mergeable, mergeStateStatus: core.mergeStateStatus };
  if (core.state !== "OPEN") return newest;
  const { owner, name } = parseRepository(target.repository);
  for (const ms of WAITS_MS) {
    if (newest.mergeable !== "UNKNOWN") break;
    await wait(ms);
    try {
      const answer = await client.graphql(mergeabilityQuery(main.shape.texts), { owner, name, number: target.number });
      const seen = newestSchema.safeParse(valueAt(answer, PULL_REQUEST));
      if (!seen.success || seen.data.headRefOid !== core.headRefOid) break;
      newest = { answer, mergeable: seen.data.mergeable, mergeStateStatus: seen.data.mergeStateStatus };
    } catch (error) {
      if (error instanceof RequestFailure) break;
      throw error;
    }
  }
  return newest;
}

/**
 * The rollup of the test merge commit, which must pass too where it exists (GitHub, "About status checks"). Null: there
 * is no such commit (closed or in conflict), or nothing reported on it. Unknown while GitHub still computes it.
 */
export function readTestMergeState(newest: Mergeability, core: Core): PullRequestFacts["testMergeState"] {
  const path = [...PULL_REQUEST, "potentialMergeCommit"];
  const schema = z.object({ statusCheckRollup: z.object({ state: z.string() }).nullable() }).nullable();
  const belowFiles = (errorPath: readonly unknown[]): boolean => errorPath.includes("workflows");
  const fact = readField(newest.answer, path, schema, SOURCES.testMerge, belowFiles);
  if (fact.state === "unknown") return fact;
  if (fact.value === null && core.state === "OPEN" && newest.mergeable === "UNKNOWN") {
    return unknown(
      "GitHub is still computing whether the pull request can be merged, so the test merge commit cannot be judged.",
      "Run this again in a minute.",
    );
  }
  return known(fact.value?.statusCheckRollup?.state ?? null);
}
