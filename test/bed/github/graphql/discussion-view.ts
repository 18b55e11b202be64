import { canPush } from "../derive.ts";
import type { CommentData, PullRequestData, RepositoryData, ReviewData, ThreadData } from "../world-data.ts";
import { actorView, teamView, userView } from "./actor-view.ts";
import { commitView } from "./commit-view.ts";
import type { PageArguments } from "./connection.ts";
import { connection } from "./connection.ts";
import type { GraphqlContext, View } from "./context.ts";
import { forbidden, nodeId, seesTeams } from "./context.ts";
import { pullRequestView } from "./pull-request-view.ts";
import { repositoryView } from "./repository-view.ts";

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Who wrote a text, when, and who changed it afterwards: what an owner decision stands or falls with. */
function writing(
  context: GraphqlContext,
  repository: RepositoryData,
  pullRequest: PullRequestData,
  text: ReviewData | CommentData,
  prefix: string,
) {
  const last = text.edits.at(-1);
  return {
    $repository: repository,
    id: nodeId(prefix, repository, text.id),
    databaseId: text.id,
    fullDatabaseId: `${text.id}`,
    author: () => actorView(context, text.author),
    authorAssociation: text.association,
    body: text.body,
    bodyText: text.body,
    bodyHTML: `<p>${escapeHtml(text.body)}</p>`,
    createdAt: text.createdAt,
    publishedAt: text.createdAt,
    createdViaEmail: false,
    updatedAt: last?.editedAt ?? text.createdAt,
    lastEditedAt: last?.editedAt ?? null,
    editor: () => actorView(context, last?.editor ?? null),
    includesCreatedEdit: text.edits.length > 0,
    isMinimized: false,
    minimizedReason: null,
    userContentEdits: (args: PageArguments) =>
      connection(text.edits.toReversed(), args, (edit) => ({
        __typename: "UserContentEdit",
        $repository: repository,
        id: nodeId("UCE", repository, `${text.id}-${edit.editedAt}`),
        createdAt: edit.editedAt,
        editedAt: edit.editedAt,
        updatedAt: edit.editedAt,
        editor: actorView(context, edit.editor),
      })),
    pullRequest: () => pullRequestView(context, repository, pullRequest),
    repository: () => repositoryView(context, repository),
  };
}

export function reviewView(context: GraphqlContext, repository: RepositoryData, pullRequest: PullRequestData, review: ReviewData): View {
  const resourcePath = `/${repository.nameWithOwner}/pull/${pullRequest.number}#pullrequestreview-${review.id}`;
  const { commitSha } = review;
  return {
    ...writing(context, repository, pullRequest, review, "PRR"),
    __typename: "PullRequestReview",
    state: review.state,
    submittedAt: review.state === "PENDING" ? null : review.createdAt,
    resourcePath,
    url: `https://github.com${resourcePath}`,
    authorCanPushToRepository: canPush(repository, review.author),
    commit: () => (commitSha === null || repository.commits[commitSha] === undefined ? null : commitView(context, repository, commitSha)),
    onBehalfOf: (args: PageArguments) => {
      if (review.onBehalfOf.length > 0 && !seesTeams(context)) throw forbidden(context);
      return connection(review.onBehalfOf, args, teamView);
    },
    comments: (args: PageArguments) => connection([], args, () => null),
  };
}

export function commentView(context: GraphqlContext, repository: RepositoryData, pullRequest: PullRequestData, comment: CommentData): View {
  const resourcePath = `/${repository.nameWithOwner}/pull/${pullRequest.number}#issuecomment-${comment.id}`;
  return {
    ...writing(context, repository, pullRequest, comment, "IC"),
    __typename: "IssueComment",
    resourcePath,
    url: `https://github.com${resourcePath}`,
  };
}

export function threadView(context: GraphqlContext, repository: RepositoryData, pullRequest: PullRequestData, thread: ThreadData): View {
  return {
    __typename: "PullRequestReviewThread",
    $repository: repository,
    id: nodeId("PRRT", repository, thread.id),
    path: thread.path,
    line: thread.line,
    originalLine: thread.line,
    isResolved: thread.isResolved,
    isOutdated: thread.isOutdated,
    isCollapsed: thread.isResolved,
    diffSide: "RIGHT",
    subjectType: thread.line === null ? "FILE" : "LINE",
    resolvedBy: () => userView(context, thread.resolvedBy),
    pullRequest: () => pullRequestView(context, repository, pullRequest),
    repository: () => repositoryView(context, repository),
    comments: (args: PageArguments) =>
      connection(thread.comments, args, (comment) => {
        const resourcePath = `/${repository.nameWithOwner}/pull/${pullRequest.number}#discussion_r${comment.id}`;
        const text = { ...comment, edits: [], association: "MEMBER" };
        return {
          ...writing(context, repository, pullRequest, text, "PRRC"),
          __typename: "PullRequestReviewComment",
          path: thread.path,
          line: thread.line,
          originalLine: thread.line,
          outdated: thread.isOutdated,
          diffHunk: "@@ -1 +1,2 @@",
          draftedAt: comment.createdAt,
          state: "SUBMITTED",
          subjectType: thread.line === null ? "FILE" : "LINE",
          resourcePath,
          url: `https://github.com${resourcePath}`,
        };
      }),
  };
}
