import * as z from "zod";
import type { PullRequestFacts } from "../facts/pull-request-facts.ts";
import { RequestFailure, type ReadClient } from "./client-contract.ts";
import { readBranch, readRefUpdateRule } from "./gather/branch.ts";
import { valueAt } from "./graphql-answer.ts";
import { parseRepository, repositoryPath } from "./repository-path.ts";

type BranchPolicy = Pick<PullRequestFacts, "rules" | "rulesNotEnforceable" | "classicProtection" | "refUpdateRule"> & {
  defaultBranch: string;
  /** The newest runs of Actions: how many were looked at, and how many ran to success; `null`: could not be seen. */
  recentRuns: { seen: number; succeeded: number } | null;
};

const QUERY = `query BranchPolicy($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { defaultBranchRef { name
  refUpdateRule { requiredApprovingReviewCount requiredStatusCheckContexts requiresCodeOwnerReviews
    requiresConversationResolution requiresLinearHistory requiresSignatures } } } }`;

/**
 * What protects the default branch, as far as this token sees it, and whether CI runs at all: one GraphQL and three REST
 * requests. Throws RequestFailure when the repository cannot be seen.
 */
export async function readBranchPolicy(client: ReadClient, repository: string): Promise<BranchPolicy> {
  const answer = await client.graphql(QUERY, { ...parseRepository(repository) });
  const ref = ["repository", "defaultBranchRef"];
  const name = valueAt(answer, [...ref, "name"]);
  if (typeof name !== "string") {
    throw new RequestFailure("not-found", answer.errors[0]?.message ?? "the repository has no default branch", null, null);
  }
  const [branch, recentRuns] = await Promise.all([readBranch(client, repository, name), readRecentRuns(client, repository)]);
  return { ...branch, defaultBranch: name, refUpdateRule: readRefUpdateRule(answer, ref), recentRuns };
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
