import {
  baseFiles,
  checkSuites,
  closingIssuesReferences,
  comments,
  commits,
  contexts,
  files,
  judgedCommit,
  labels,
  mergeability,
  reviewRequests,
  reviewThreads,
  reviews,
} from "./selections.ts";

const FIRST = "first: 100";
const AFTER = "first: 100, after: $after";

export interface MainQueryShape {
  /** The event gave the base commit: its files come with the same request. Else those of the branch's tip. */
  baseKnown: boolean;
  /** False after GitHub gave up on the weight: file texts then come by REST. */
  texts: boolean;
  /** False after GitHub hid reviews because of their teams. */
  teams: boolean;
  /** In a merge queue: the group's commit is judged, and the queue's entries tell the members. */
  mergeGroup: boolean;
}

/**
 * The one query of a typical pull request. Variables: owner, name, number, policy, base (commit, where known), baseName
 * (branch, where known), group (commit, in a merge group).
 *
 * `probe` stands apart at the root: `issues` cannot be null, so without `issues: read` its error takes the nearest
 * nullable field with it, and that must not be the repository.
 */
export function mainQuery(shape: MainQueryShape): string {
  const { baseKnown, texts, teams, mergeGroup } = shape;
  return `query Facts($owner: String!, $name: String!, $number: Int!, $policy: String!, $baseName: String, $headRef: String!
  ${baseKnown ? ", $base: GitObjectID!" : ""}${mergeGroup ? ", $group: GitObjectID!" : ""}) {
  probe: repository(owner: $owner, name: $name) { hasIssuesEnabled issues(first: 1) { nodes { number } } }
  repository(owner: $owner, name: $name) {
    nameWithOwner databaseId visibility isFork isArchived squashMergeAllowed mergeCommitAllowed rebaseMergeAllowed
    squashMergeCommitTitle defaultBranchRef { name }
    codeowners(refName: $baseName) { errors { kind line message } }
    ${baseKnown ? `baseCommit: object(oid: $base) { __typename ... on Commit { ${baseFiles(texts)} } }` : ""}
    ${mergeGroup ? `groupCommit: object(oid: $group) { __typename ... on Commit { ${judgedCommit()} } }` : ""}
    pullRequest(number: $number) {
      number url title body state isDraft isCrossRepository createdAt changedFiles
      author { __typename login } headRefOid headRefName baseRefName baseRefOid
      headRepository { nameWithOwner } reviewDecision isInMergeQueue
      ${mergeability(texts)}
      ${mergeGroup ? "mergeQueue { entries(first: 100) { totalCount nodes { headCommit { oid } baseCommit { oid } pullRequest { number } } } }" : ""}
      baseRef {
        compare(headRef: $headRef) { behindBy }
        refUpdateRule { requiredApprovingReviewCount requiredStatusCheckContexts requiresCodeOwnerReviews
          requiresConversationResolution requiresLinearHistory requiresSignatures }
        rules(first: 1) { totalCount }
        ${baseKnown ? "" : `target { __typename ... on Commit { ${baseFiles(texts)} } }`}
      }
      ${labels(FIRST)} ${files(FIRST)} ${reviewThreads(FIRST)} ${reviewRequests(FIRST)} ${reviews(FIRST, teams)}
      ${comments(FIRST)} ${closingIssuesReferences(FIRST)} ${commits(FIRST)}
      ${mergeGroup ? "" : `head: commits(last: 1) { nodes { commit { ${judgedCommit()} } } }`}
    }
  }
}`;
}

/** A connection of the pull request that has a second page. */
export type PullRequestConnection =
  | "files"
  | "labels"
  | "reviewThreads"
  | "reviewRequests"
  | "reviews"
  | "comments"
  | "closingIssuesReferences"
  | "commits";

const PULL_REQUEST_PAGES: Record<PullRequestConnection, (args: string, teams: boolean) => string> = {
  files,
  labels,
  reviewThreads,
  reviewRequests,
  reviews,
  comments,
  closingIssuesReferences,
  commits,
};

/** One further page. It asks for the head again: a push in between would mix two states of the pull request. */
export function pullRequestPageQuery(connection: PullRequestConnection, teams: boolean): string {
  return `query Page($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) {
    headRefOid ${PULL_REQUEST_PAGES[connection](AFTER, teams)}
  } }
}`;
}

/** One further page of the checks or suites, bound to the commit itself. */
export function commitPageQuery(connection: "contexts" | "checkSuites"): string {
  const [number, selection] =
    connection === "contexts" ? ["$number: Int!, ", `statusCheckRollup { ${contexts(AFTER)} }`] : ["", checkSuites(AFTER)];
  return `query CommitPage($owner: String!, $name: String!, ${number}$oid: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) { commit: object(oid: $oid) { ... on Commit { ${selection} } } }
}`;
}
