import { findRepository, mergeable, mergeStateStatus } from "../derive.ts";
import type { CommentData, PullRequestData, RepositoryData, ReviewData, TokenData, WorldData } from "../world-data.ts";
import { account } from "./account-view.ts";
import { repositoryUrl, repositoryView } from "./repository-view.ts";

function side(world: WorldData, repository: RepositoryData | null, ref: string, sha: string, fallbackOwner: string) {
  const owner = repository?.nameWithOwner.split("/")[0] ?? fallbackOwner;
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: account(world, owner),
    repo: repository === null ? null : repositoryView(world, repository),
  };
}

export function labelView(repository: RepositoryData, name: string) {
  const label = repository.labels.find((one) => one.name === name);
  return {
    id: label?.id ?? 1,
    node_id: `LA_${repository.id}_${label?.id ?? 1}`,
    url: `${repositoryUrl(repository)}/labels/${encodeURIComponent(name)}`,
    name,
    color: label?.color ?? "ededed",
    default: false,
    description: label?.description ?? null,
  };
}

/** A pull request in a list. Lists know neither `mergeable` nor the number of files. */
export function pullRequestSimple(world: WorldData, repository: RepositoryData, pullRequest: PullRequestData) {
  const url = `${repositoryUrl(repository)}/pulls/${pullRequest.number}`;
  const html = `https://github.com/${repository.nameWithOwner}/pull/${pullRequest.number}`;
  const issue = `${repositoryUrl(repository)}/issues/${pullRequest.number}`;
  const headRepository = pullRequest.headRepository === null ? null : (findRepository(world, pullRequest.headRepository) ?? null);
  const author = pullRequest.author ?? "ghost";
  if (pullRequest.author === null) world.users["ghost"] ??= { id: 10137, login: "ghost", type: "User", name: "Deleted user" };
  const links = {
    self: url,
    html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${url}/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${repositoryUrl(repository)}/statuses/${pullRequest.headSha}`,
  };
  return {
    id: pullRequest.id,
    node_id: `PR_${repository.id}_${pullRequest.id}`,
    number: pullRequest.number,
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    state: pullRequest.state === "OPEN" ? "open" : "closed",
    locked: false,
    title: pullRequest.title,
    user: account(world, author),
    body: pullRequest.body === "" ? null : pullRequest.body,
    created_at: pullRequest.createdAt,
    updated_at: pullRequest.updatedAt,
    closed_at: pullRequest.state === "OPEN" ? null : pullRequest.updatedAt,
    merged_at: pullRequest.state === "MERGED" ? pullRequest.updatedAt : null,
    merge_commit_sha: pullRequest.conflicting ? null : pullRequest.mergeCommitSha,
    assignee: null,
    assignees: [],
    requested_reviewers: pullRequest.reviewRequests.filter((one) => !one.reviewer.includes("/")).map((one) => account(world, one.reviewer)),
    requested_teams: [],
    labels: pullRequest.labels.map((name) => labelView(repository, name)),
    milestone: null,
    draft: pullRequest.isDraft,
    head: side(world, headRepository, pullRequest.headRef, pullRequest.headSha, author),
    base: side(world, repository, pullRequest.baseRef, pullRequest.baseSha, author),
    author_association: pullRequest.association,
    auto_merge: null,
    _links: Object.fromEntries(Object.entries(links).map(([key, href]) => [key, { href }])),
  };
}

export function pullRequestFull(world: WorldData, token: TokenData | null, repository: RepositoryData, pullRequest: PullRequestData) {
  const state = pullRequest.state === "OPEN" ? mergeable(pullRequest) : "UNKNOWN";
  return {
    ...pullRequestSimple(world, repository, pullRequest),
    merged: pullRequest.state === "MERGED",
    merged_by: null,
    mergeable: state === "UNKNOWN" ? null : state === "MERGEABLE",
    rebaseable: state === "UNKNOWN" ? null : state === "MERGEABLE",
    mergeable_state: mergeStateStatus(world, token, repository, pullRequest).toLowerCase(),
    comments: pullRequest.comments.length,
    review_comments: pullRequest.threads.reduce((sum, thread) => sum + thread.comments.length, 0),
    maintainer_can_modify: false,
    commits: pullRequest.commits.length,
    additions: pullRequest.files.reduce((sum, file) => sum + file.additions, 0),
    deletions: pullRequest.files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: pullRequest.changedFiles ?? pullRequest.files.length,
  };
}

/** The short form inside check runs, suites and workflow runs; empty for forks, as on GitHub. */
export function pullRequestMinimal(world: WorldData, repository: RepositoryData, sha: string) {
  return repository.pullRequests.flatMap((one) => {
    const head = one.headRepository === null ? undefined : findRepository(world, one.headRepository);
    if (one.headSha !== sha || head !== repository) return [];
    const repo = {
      id: repository.id,
      url: repositoryUrl(repository),
      name: repository.nameWithOwner.split("/")[1] ?? "",
    };
    return [
      {
        id: one.id,
        number: one.number,
        url: `${repositoryUrl(repository)}/pulls/${one.number}`,
        head: { ref: one.headRef, sha: one.headSha, repo },
        base: { ref: one.baseRef, sha: one.baseSha, repo },
      },
    ];
  });
}

export function reviewView(world: WorldData, repository: RepositoryData, pullRequest: PullRequestData, review: ReviewData) {
  const html = `https://github.com/${repository.nameWithOwner}/pull/${pullRequest.number}#pullrequestreview-${review.id}`;
  const pull = `${repositoryUrl(repository)}/pulls/${pullRequest.number}`;
  return {
    id: review.id,
    node_id: `PRR_${repository.id}_${review.id}`,
    user: account(world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: review.association,
    commit_id: review.commitSha,
    ...(review.state === "PENDING" ? {} : { submitted_at: review.createdAt }),
    _links: { html: { href: html }, pull_request: { href: pull } },
  };
}

export function commentView(world: WorldData, repository: RepositoryData, pullRequest: PullRequestData, comment: CommentData) {
  return {
    id: comment.id,
    node_id: `IC_${repository.id}_${comment.id}`,
    url: `${repositoryUrl(repository)}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${repository.nameWithOwner}/pull/${pullRequest.number}#issuecomment-${comment.id}`,
    body: comment.body,
    user: account(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.edits.at(-1)?.editedAt ?? comment.createdAt,
    issue_url: `${repositoryUrl(repository)}/issues/${pullRequest.number}`,
    author_association: comment.association,
    performed_via_github_app: null,
  };
}
