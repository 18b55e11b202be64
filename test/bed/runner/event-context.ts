import * as z from "zod";

/** What the `github` context and the environment say of the commit that a run is for. */
export interface EventContext {
  sha: string;
  ref: string;
  headRef: string;
  baseRef: string;
  actor: string;
  repository: string | null;
}

const pullRequest = z.object({
  number: z.number().int(),
  merge_commit_sha: z.string().nullish(),
  head: z.object({ ref: z.string(), sha: z.string() }),
  base: z.object({ ref: z.string(), sha: z.string() }),
});
const payload = z.object({
  after: z.string().optional(),
  ref: z.string().optional(),
  merge_group: z.object({ head_sha: z.string(), head_ref: z.string() }).optional(),
  pull_request: pullRequest.optional(),
  repository: z.object({ full_name: z.string(), default_branch: z.string().optional() }).optional(),
  sender: z.object({ login: z.string() }).optional(),
});

const noCommit = "0".repeat(40);

/**
 * Which commit and ref GitHub gives a run ("Events that trigger workflows"): the test merge for `pull_request` and its
 * reviews, the default branch for `pull_request_target` (since 2025-12-08), `workflow_run`, `schedule` and
 * `workflow_dispatch`, the group's commit for `merge_group`. `defaultBranchSha` is what payloads do not tell.
 */
export function contextOfEvent(eventName: string, event: unknown, defaultBranchSha: string = noCommit): EventContext {
  const facts = payload.parse(event ?? {});
  const pull = facts.pull_request;
  const common = {
    headRef: pull === undefined ? "" : pull.head.ref,
    baseRef: pull === undefined ? "" : pull.base.ref,
    actor: facts.sender?.login ?? "octocat",
    repository: facts.repository?.full_name ?? null,
  };
  const onDefaultBranch = {
    ...common,
    sha: defaultBranchSha,
    ref: `refs/heads/${facts.repository?.default_branch ?? "main"}`,
  };
  switch (eventName) {
    case "pull_request":
    case "pull_request_review":
    case "pull_request_review_comment":
      if (pull === undefined) throw new Error(`the payload of ${eventName} has no pull_request`);
      return { ...common, sha: pull.merge_commit_sha ?? noCommit, ref: `refs/pull/${pull.number}/merge` };
    case "merge_group":
      if (facts.merge_group === undefined) throw new Error("the payload of merge_group has no merge_group");
      return { ...common, sha: facts.merge_group.head_sha, ref: facts.merge_group.head_ref };
    case "push":
      return { ...common, sha: facts.after ?? noCommit, ref: facts.ref ?? onDefaultBranch.ref };
    default:
      return onDefaultBranch;
  }
}
