import * as z from "zod";
import type { OnGitHub } from "../doctor/surroundings.ts";
import { known, type Fact } from "../facts/fact.ts";
import type { PullRequestFacts } from "../facts/pull-request-facts.ts";
import type { ClassicSettings } from "../readiness/review-policy.ts";
import { readClassicSettings } from "./classic-settings.ts";
import { RequestFailure, type GraphqlAnswer, type ReadClient } from "./client-contract.ts";
import { crossCheckRules, readBranch, readRefUpdateRule } from "./gather/branch.ts";
import { readField } from "./gather/read-field.ts";
import { SOURCES } from "./gather/sources.ts";
import { unknownFromFailure, valueAt } from "./graphql-answer.ts";
import { mergeQueueSetting, readActionsSettings } from "./repository-settings.ts";
import { parseRepository, repositoryPath } from "./repository-path.ts";
import { branchProbes, probe, PROBES, watchClient } from "./token-permissions.ts";

type BranchPolicy = Pick<PullRequestFacts, "rules" | "rulesNotEnforceable" | "classicProtection" | "refUpdateRule"> &
  Omit<OnGitHub, "reachable" | "reviewPolicy"> & { classicSettings: ClassicSettings | null };

const QUERY = `query BranchPolicy($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { visibility
  mergeQueue { id }
  defaultBranchRef { name rules(first: 1) { totalCount }
  refUpdateRule { requiredApprovingReviewCount requiredStatusCheckContexts requiresCodeOwnerReviews
    requiresConversationResolution requiresLinearHistory requiresSignatures } } } }`;
const BRANCH = ["repository", "defaultBranchRef"];

/**
 * What protects the default branch, whether CI runs at all, and what this token may read, from the very requests that
 * ask: one GraphQL and eight REST requests in two rounds (two more for an administrator, one more where GraphQL gives no
 * branch). Throws RequestFailure when the repository cannot be seen or has no branch.
 */
export async function readBranchPolicy(client: ReadClient, repository: string): Promise<BranchPolicy> {
  const watched = watchClient(client, repository);
  const path = repositoryPath(repository);
  // One round: what does not need the name of the branch. Settled together, so that no request is left behind.
  const [opened, actions, recentRuns] = await Promise.all([
    openBranch(watched.client, repository).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    ),
    readActionsSettings(watched.client, repository),
    readRecentRuns(watched.client, repository),
    ...PROBES.map((list) => probe(watched.client, path + list)),
  ]);
  if ("error" in opened) throw opened.error;
  const { answer, failure, name, visibility } = opened.value;
  const isAdministrator = actions.some(({ setting, value }) => setting === "actions-enabled" && value !== "unknown");
  const [branch, classicSettings] = await Promise.all([
    readBranch(watched.client, repository, name),
    isAdministrator ? readClassicSettings(watched.client, repository, name) : null,
    ...branchProbes(name).map((list) => probe(watched.client, path + list)),
  ]);
  const rules = answer === null ? branch.rules : crossCheckRules(branch.rules, answer, BRANCH);
  const queue = mergeQueueSetting({ ...branch, rules }, queueOf(opened.value));
  return {
    ...branch,
    rules,
    classicSettings,
    refUpdateRule: answer === null ? unknownFromFailure(failure, SOURCES.refUpdateRule) : readRefUpdateRule(answer, BRANCH),
    defaultBranch: name,
    recentRuns,
    settings: [
      {
        setting: "visibility",
        value: visibility ?? "unknown",
        source: visibility === null ? "GitHub left it out" : null,
        permission: null,
      },
      ...actions,
      queue.row,
    ],
    disagreements: [
      ...(rules === branch.rules ? [] : [{ id: "branch-rules" as const, rest: "no rule", graphql: "there are rules" }]),
      ...(queue.disagreement === null ? [] : [{ id: "merge-queue" as const, ...queue.disagreement }]),
    ],
    ...watched.sightings(visibility === "public"),
  };
}

/** `answer` null: GraphQL failed with `failure`, and REST gave the branch. */
interface Opened {
  readonly answer: GraphqlAnswer | null;
  readonly failure: RequestFailure;
  readonly name: string;
  readonly visibility: string | null;
}

const repositorySchema = z.object({ default_branch: z.string(), visibility: z.string().optional(), private: z.boolean().optional() });

/** The default branch from GraphQL; where that fails or hides it, from REST, which asks for no permission but `metadata`. */
async function openBranch(client: ReadClient, repository: string): Promise<Opened> {
  let answer: GraphqlAnswer | null = null;
  let failure = new RequestFailure("not-found", "the repository has no default branch", null, null);
  try {
    answer = await client.graphql(QUERY, { ...parseRepository(repository) });
    const name = valueAt(answer, [...BRANCH, "name"]);
    const visibility = valueAt(answer, ["repository", "visibility"]);
    if (typeof name === "string")
      return { answer, failure, name, visibility: typeof visibility === "string" ? visibility.toLowerCase() : null };
    const [first] = answer.errors;
    if (first !== undefined) failure = new RequestFailure("not-found", first.message, null, null);
  } catch (error) {
    if (!(error instanceof RequestFailure) || error.code === "unauthorized") throw error;
    failure = error;
  }
  try {
    const parsed = repositorySchema.safeParse((await client.get(repositoryPath(repository))).data);
    // An empty repository has the name of a branch that does not exist yet; GraphQL without an error says so.
    if (!parsed.success || (answer !== null && answer.errors.length === 0)) throw failure;
    return { answer: null, failure, name: parsed.data.default_branch, visibility: parsed.data.visibility ?? null };
  } catch (error) {
    throw error instanceof RequestFailure ? failure : error;
  }
}

function queueOf({ answer, failure }: Opened): Fact<boolean> {
  if (answer === null) return unknownFromFailure(failure, SOURCES.mergeQueue);
  const fact = readField(answer, ["repository", "mergeQueue"], z.object({ id: z.string() }).nullable(), SOURCES.mergeQueue);
  return fact.state === "unknown" ? fact : known(fact.value !== null);
}

const runsSchema = z.object({ workflow_runs: z.array(z.object({ conclusion: z.string().nullable() })) });

async function readRecentRuns(client: ReadClient, repository: string): Promise<BranchPolicy["recentRuns"]> {
  try {
    const parsed = runsSchema.safeParse((await client.get(`${repositoryPath(repository)}/actions/runs?per_page=20`)).data);
    if (!parsed.success) return null;
    const runs = parsed.data.workflow_runs;
    return { seen: runs.length, succeeded: runs.filter(({ conclusion }) => conclusion === "success").length };
  } catch (error) {
    if (error instanceof RequestFailure) return null;
    throw error;
  }
}
