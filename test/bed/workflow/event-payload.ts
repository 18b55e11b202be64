import type { PullRequestData, RepositoryData } from "../github/world-data.ts";

/*
 * Payloads of the events that our examples use, made from the in-process GitHub's own data ("Webhook events and
 * payloads"): the fields that actions and runners read, not all of them.
 */

function repositoryOf(repository: RepositoryData): Record<string, unknown> {
  const [owner = "", name = ""] = repository.nameWithOwner.split("/");
  return {
    id: repository.id,
    full_name: repository.nameWithOwner,
    name,
    owner: { login: owner, type: repository.ownerType },
    private: repository.visibility !== "PUBLIC",
    visibility: repository.visibility.toLowerCase(),
    default_branch: repository.defaultBranch,
    html_url: `https://github.com/${repository.nameWithOwner}`,
  };
}

function pullRequestOf(repository: RepositoryData, pull: PullRequestData): Record<string, unknown> {
  const head = pull.headRepository;
  return {
    id: pull.id,
    number: pull.number,
    state: pull.state === "OPEN" ? "open" : "closed",
    draft: pull.isDraft,
    title: pull.title,
    body: pull.body === "" ? null : pull.body,
    user: pull.author === null ? null : { login: pull.author },
    author_association: pull.association,
    labels: pull.labels.map((name) => ({ name })),
    merged: pull.state === "MERGED",
    merge_commit_sha: pull.mergeCommitSha,
    html_url: `https://github.com/${repository.nameWithOwner}/pull/${pull.number}`,
    head: {
      ref: pull.headRef,
      sha: pull.headSha,
      repo: head === null ? null : { full_name: head, fork: head !== repository.nameWithOwner },
    },
    base: { ref: pull.baseRef, sha: pull.baseSha, repo: repositoryOf(repository) },
  };
}

/** `pull_request`, `pull_request_target`; `action` is the type of activity. */
export function pullRequestPayload(repository: RepositoryData, pull: PullRequestData, action = "synchronize"): Record<string, unknown> {
  return {
    action,
    number: pull.number,
    pull_request: pullRequestOf(repository, pull),
    repository: repositoryOf(repository),
    sender: { login: pull.author ?? "ghost" },
  };
}

/** `pull_request_review`, for the newest review of the pull request. */
export function reviewPayload(repository: RepositoryData, pull: PullRequestData): Record<string, unknown> {
  const review = pull.reviews.at(-1);
  if (review === undefined) throw new Error("the pull request has no review");
  return {
    ...pullRequestPayload(repository, pull, "submitted"),
    review: {
      id: review.id,
      state: review.state.toLowerCase(),
      commit_id: review.commitSha,
      body: review.body,
      user: review.author === null ? null : { login: review.author },
    },
    sender: { login: review.author ?? "ghost" },
  };
}

/** `merge_group`: the commit on which the queue tests the pull requests together. */
export function mergeGroupPayload(
  repository: RepositoryData,
  group: { headSha: string; headRef: string; baseSha: string; baseRef: string },
): Record<string, unknown> {
  return {
    action: "checks_requested",
    merge_group: {
      head_sha: group.headSha,
      head_ref: `refs/heads/${group.headRef}`,
      base_sha: group.baseSha,
      base_ref: `refs/heads/${group.baseRef}`,
    },
    repository: repositoryOf(repository),
    sender: { login: "github-merge-queue[bot]" },
  };
}

/** `workflow_run` after a run for a pull request; the list of pull requests is empty for a fork. */
export function workflowRunPayload(
  repository: RepositoryData,
  pull: PullRequestData,
  run: { id: number; name: string; path: string; conclusion: string },
): Record<string, unknown> {
  const fork = pull.headRepository !== repository.nameWithOwner;
  return {
    action: "completed",
    workflow_run: {
      id: run.id,
      name: run.name,
      path: run.path,
      event: "pull_request",
      status: "completed",
      conclusion: run.conclusion,
      head_branch: pull.headRef,
      head_sha: pull.headSha,
      head_repository: pull.headRepository === null ? null : { full_name: pull.headRepository, fork },
      pull_requests: fork
        ? []
        : [{ number: pull.number, head: { ref: pull.headRef, sha: pull.headSha }, base: { ref: pull.baseRef, sha: pull.baseSha } }],
    },
    workflow: { name: run.name, path: run.path },
    repository: repositoryOf(repository),
    sender: { login: pull.author ?? "ghost" },
  };
}

/** `workflow_dispatch` with its inputs, and `schedule`. */
export function dispatchPayload(repository: RepositoryData, inputs: Readonly<Record<string, string>> = {}): Record<string, unknown> {
  return {
    inputs,
    ref: `refs/heads/${repository.defaultBranch}`,
    repository: repositoryOf(repository),
    sender: { login: repository.nameWithOwner.split("/")[0] },
  };
}
