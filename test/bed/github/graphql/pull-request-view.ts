import { findRepository, latestOpinionated, mergeable, mergeStateStatus, reviewDecision } from "../derive.ts";
import type { FileData, MergeQueueEntryData, PullRequestData, RepositoryData, ReviewData } from "../world-data.ts";
import { actorView, teamView } from "./actor-view.ts";
import { rollupView } from "./check-view.ts";
import { commitView } from "./commit-view.ts";
import type { PageArguments } from "./connection.ts";
import { connection } from "./connection.ts";
import type { GraphqlContext, View } from "./context.ts";
import { mayRead, maySee, nodeId, seesTeams } from "./context.ts";
import { commentView, escapeHtml, reviewView, threadView } from "./discussion-view.ts";
import { mergeQueueEntryView, mergeQueueView } from "./merge-queue-view.ts";
import { refView } from "./ref-view.ts";
import { issueView, labelView, repositoryView } from "./repository-view.ts";

/** GitHub lists at most this many files of a pull request, whatever one asks. */
const MOST_FILES = 3000;

function fileView(file: FileData) {
  return {
    additions: file.additions,
    changeType: file.changeType,
    deletions: file.deletions,
    path: file.path,
    viewerViewedState: "UNVIEWED",
  };
}

function queueEntry(repository: RepositoryData, pullRequest: PullRequestData): MergeQueueEntryData | undefined {
  return repository.mergeQueues[pullRequest.baseRef]?.find((entry) => entry.pullRequest === pullRequest.number);
}

/** Linked issues that the token may not read are left out without a word: an empty list is no proof of "none". */
function visibleIssues(context: GraphqlContext, pullRequest: PullRequestData) {
  return pullRequest.closingIssues.flatMap(({ repository: name, number }) => {
    const repository = findRepository(context.world, name);
    const issue = repository?.issues.find((one) => one.number === number);
    const seen = repository !== undefined && issue !== undefined && maySee(context, repository) && mayRead(context, repository, "issues");
    return seen ? [{ repository, issue }] : [];
  });
}

export function pullRequestView(context: GraphqlContext, repository: RepositoryData, pullRequest: PullRequestData): View {
  const { world, token } = context;
  const resourcePath = `/${repository.nameWithOwner}/pull/${pullRequest.number}`;
  const look = <T>(value: () => T): T => {
    context.lookedAt.add(pullRequest);
    return value();
  };
  const entry = queueEntry(repository, pullRequest);
  const headRepository = pullRequest.headRepository === null ? null : (findRepository(world, pullRequest.headRepository) ?? null);
  const reviews = (rows: readonly ReviewData[], args: PageArguments) =>
    connection(rows, args, (one) => reviewView(context, repository, pullRequest, one));
  return {
    __typename: "PullRequest",
    $repository: repository,
    id: nodeId("PR", repository, pullRequest.id),
    databaseId: pullRequest.id,
    fullDatabaseId: `${pullRequest.id}`,
    number: pullRequest.number,
    title: pullRequest.title,
    titleHTML: escapeHtml(pullRequest.title),
    body: pullRequest.body,
    bodyText: pullRequest.body,
    bodyHTML: `<p>${escapeHtml(pullRequest.body)}</p>`,
    state: pullRequest.state,
    isDraft: pullRequest.isDraft,
    closed: pullRequest.state !== "OPEN",
    merged: pullRequest.state === "MERGED",
    locked: false,
    createdAt: pullRequest.createdAt,
    updatedAt: pullRequest.updatedAt,
    publishedAt: pullRequest.createdAt,
    createdViaEmail: false,
    author: () => actorView(context, pullRequest.author),
    authorAssociation: pullRequest.association,
    includesCreatedEdit: false,
    resourcePath,
    url: `https://github.com${resourcePath}`,
    permalink: `https://github.com${resourcePath}`,
    checksResourcePath: `${resourcePath}/checks`,
    checksUrl: `https://github.com${resourcePath}/checks`,
    additions: pullRequest.files.reduce((sum, file) => sum + file.additions, 0),
    deletions: pullRequest.files.reduce((sum, file) => sum + file.deletions, 0),
    changedFiles: pullRequest.changedFiles ?? pullRequest.files.length,
    totalCommentsCount: pullRequest.comments.length,
    baseRefName: pullRequest.baseRef,
    baseRefOid: pullRequest.baseSha,
    headRefName: pullRequest.headRef,
    headRefOid: pullRequest.headSha,
    isCrossRepository: pullRequest.headRepository?.toLowerCase() !== repository.nameWithOwner.toLowerCase(),
    maintainerCanModify: false,
    baseRef: () => refView(context, repository, pullRequest.baseRef),
    baseRepository: () => repositoryView(context, repository),
    repository: () => repositoryView(context, repository),
    headRef: () =>
      headRepository === null || !maySee(context, headRepository) ? null : refView(context, headRepository, pullRequest.headRef),
    headRepository: () => (headRepository === null || !maySee(context, headRepository) ? null : repositoryView(context, headRepository)),
    headRepositoryOwner: () => (headRepository === null ? null : actorView(context, headRepository.nameWithOwner.split("/")[0] ?? null)),
    mergeable: () => look(() => mergeable(pullRequest)),
    mergeStateStatus: () => look(() => mergeStateStatus(world, token, repository, pullRequest)),
    canBeRebased: () => look(() => mergeable(pullRequest) === "MERGEABLE"),
    // Null while it is computed, when it conflicts, and once merged.
    potentialMergeCommit: () => {
      const ready = pullRequest.state === "OPEN" && look(() => mergeable(pullRequest)) === "MERGEABLE";
      return ready && pullRequest.mergeCommitSha !== null ? commitView(context, repository, pullRequest.mergeCommitSha) : null;
    },
    reviewDecision: () => reviewDecision(repository, pullRequest),
    isInMergeQueue: entry !== undefined,
    isMergeQueueEnabled: repository.mergeQueues[pullRequest.baseRef] !== undefined,
    mergeQueue: () => mergeQueueView(context, repository, pullRequest.baseRef),
    mergeQueueEntry: () => (entry === undefined ? null : mergeQueueEntryView(context, repository, pullRequest.baseRef, entry)),
    files: (args: PageArguments) => connection(pullRequest.files.slice(0, MOST_FILES), args, fileView),
    commits: (args: PageArguments) =>
      connection(pullRequest.commits, args, (sha) => {
        const path = `${resourcePath}/commits/${sha}`;
        return {
          __typename: "PullRequestCommit",
          $repository: repository,
          id: nodeId("PRC", repository, `${pullRequest.id}-${sha}`),
          resourcePath: path,
          url: `https://github.com${path}`,
          commit: () => commitView(context, repository, sha),
          pullRequest: () => pullRequestView(context, repository, pullRequest),
        };
      }),
    statusCheckRollup: () => rollupView(context, repository, pullRequest.headSha),
    reviews: (args: PageArguments & { states?: string[] | null; author?: string | null }) =>
      reviews(
        pullRequest.reviews.filter(
          (one) => (args.states == null || args.states.includes(one.state)) && (args.author == null || one.author === args.author),
        ),
        args,
      ),
    latestOpinionatedReviews: (args: PageArguments) => reviews(latestOpinionated(pullRequest), args),
    latestReviews: (args: PageArguments) =>
      reviews(
        pullRequest.reviews.filter((one, index) => !pullRequest.reviews.slice(index + 1).some((later) => later.author === one.author)),
        args,
      ),
    reviewThreads: (args: PageArguments) =>
      connection(pullRequest.threads, args, (one) => threadView(context, repository, pullRequest, one)),
    comments: (args: PageArguments) => connection(pullRequest.comments, args, (one) => commentView(context, repository, pullRequest, one)),
    reviewRequests: (args: PageArguments) =>
      connection(pullRequest.reviewRequests, args, (one) => ({
        __typename: "ReviewRequest",
        $repository: repository,
        id: nodeId("RRQ", repository, `${pullRequest.id}-${one.reviewer}`),
        asCodeOwner: one.asCodeOwner,
        pullRequest: () => pullRequestView(context, repository, pullRequest),
        requestedReviewer: () => {
          if (!one.reviewer.includes("/")) return actorView(context, one.reviewer);
          return seesTeams(context) ? teamView(one.reviewer) : null;
        },
      })),
    labels: (args: PageArguments) => connection(pullRequest.labels, args, (name) => labelView(context, repository, name)),
    closingIssuesReferences: (args: PageArguments) =>
      connection(visibleIssues(context, pullRequest), args, (one) => issueView(context, one.repository, one.issue)),
    assignees: (args: PageArguments) => connection([], args, () => null),
    userContentEdits: (args: PageArguments) => connection([], args, () => null),
  };
}
