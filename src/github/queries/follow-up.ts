import { baseFiles, blob, mergeability } from "./selections.ts";

/** The files of the base commit, when the main query could not name that commit yet. */
export function baseFilesQuery(texts: boolean): string {
  return `query BaseFiles($owner: String!, $name: String!, $policy: String!, $base: GitObjectID!, $baseName: String!) {
  repository(owner: $owner, name: $name) {
    codeowners(refName: $baseName) { errors { kind line message } }
    baseCommit: object(oid: $base) { __typename ... on Commit { ${baseFiles(texts)} } }
  }
}`;
}

/** One file of one commit. */
export const FILE_AT_COMMIT_QUERY = `query FileAtCommit($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(oid: $commit) { __typename ... on Commit { oid file(path: $path) ${blob(true)} } }
  }
}`;

/** Asked again while GitHub computes whether the pull request can be merged. */
export function mergeabilityQuery(texts: boolean): string {
  return `query Mergeability($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${mergeability(texts)} } }
}`;
}

/** A closer look at red, stuck or never-started check runs; at most 50 ids (150 connections, 2 points). */
export const DIAGNOSIS_QUERY = `query Diagnosis($ids: [ID!]!) {
  nodes(ids: $ids) { ... on CheckRun { id
    annotations(first: 20) { nodes { annotationLevel title message } }
    steps(first: 1) { totalCount }
    pendingDeploymentRequest { environment { name } } } }
}`;

/** Who edited the texts that hold an owner decision: the last editor alone would hide an earlier one. */
export const EDITS_QUERY = `query Edits($ids: [ID!]!) {
  nodes(ids: $ids) { id
    ... on PullRequestReview { userContentEdits(first: 100) { totalCount nodes { editor { login } } } }
    ... on IssueComment { userContentEdits(first: 100) { totalCount nodes { editor { login } } } } }
}`;

/** All authors of so many commits, with the accounts that GitHub sees behind them (one connection each). */
export function coAuthorsQuery(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const authors = "... on Commit { authors(first: 30) { totalCount nodes { user { login } } } }";
  return `query CoAuthors($owner: String!, $name: String!${indexes.map((i) => `, $o${i}: GitObjectID!`).join("")}) {
  repository(owner: $owner, name: $name) { ${indexes.map((i) => `c${i}: object(oid: $o${i}) { ${authors} }`).join(" ")} }
}`;
}

/** The blobs under the old names of renamed files, to tell a pure rename from a binary change. */
export function blobIdsQuery(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return `query BlobIds($owner: String!, $name: String!${indexes.map((i) => `, $e${i}: String!`).join("")}) {
  repository(owner: $owner, name: $name) { ${indexes.map((i) => `f${i}: object(expression: $e${i}) { oid }`).join(" ")} }
}`;
}
