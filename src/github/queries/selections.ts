/*
 * What is asked of each connection, once, so that the main query and the queries for further pages ask for the same.
 * Each takes the arguments of the connection, `first: 100` or `first: 100, after: $after`.
 */

const PAGE = "totalCount pageInfo { hasNextPage endCursor }";
const ACTOR = "{ __typename login }";
/** Without `actions: read` GitHub hides exactly the field `workflowRun` and says so in an error with its path. */
const WORKFLOW_RUN = "workflowRun { databaseId event url file { path } workflow { name state } }";

export const files = (args: string): string => `files(${args}) { ${PAGE} nodes { path changeType additions deletions } }`;

export const labels = (args: string): string => `labels(${args}) { ${PAGE} nodes { name } }`;

export const reviewThreads = (args: string): string => `reviewThreads(${args}) { ${PAGE} nodes { isResolved isOutdated path line } }`;

export const reviewRequests = (args: string): string => `reviewRequests(${args}) { ${PAGE} nodes { asCodeOwner
  requestedReviewer { __typename ... on User { login } ... on Bot { login } ... on Mannequin { login } ... on Team { combinedSlug } } } }`;

/**
 * All reviews, not only the latest opinions: an owner decision may stand in any. `onBehalfOf` cannot be null, so a token
 * that may not see teams loses the whole review: then the reviews are asked again without it.
 */
export const reviews = (args: string, teams: boolean): string => `reviews(${args}) { ${PAGE} nodes {
  id url state body submittedAt lastEditedAt author ${ACTOR} authorAssociation authorCanPushToRepository
  editor { login } commit { oid } ${teams ? "onBehalfOf(first: 5) { nodes { combinedSlug } }" : ""} } }`;

export const comments = (args: string): string => `comments(${args}) { ${PAGE} nodes {
  id fullDatabaseId url body createdAt lastEditedAt author ${ACTOR} editor { login } } }`;

export const commits = (args: string): string => `commits(${args}) { ${PAGE} nodes { commit { oid message committedDate
  author { user { login } } committer { user { login } }
  signature { __typename isValid state signer { login } } } } }`;

export const closingIssuesReferences = (args: string): string =>
  `closingIssuesReferences(${args}) { ${PAGE} nodes { number state repository { nameWithOwner } } }`;

/** The counts by kind tell which permission hides the nodes that are null. */
export const contexts = (args: string): string => `contexts(${args}) { ${PAGE} checkRunCount statusContextCount nodes { __typename
  ... on StatusContext { context state description targetUrl createdAt creator { login } isRequired(pullRequestNumber: $number) }
  ... on CheckRun { id databaseId url name status conclusion startedAt completedAt title summary detailsUrl
    isRequired(pullRequestNumber: $number)
    checkSuite { databaseId url app { databaseId slug } ${WORKFLOW_RUN} } } } }`;

export const checkSuites = (args: string): string => `checkSuites(${args}) { ${PAGE} nodes {
  databaseId url status conclusion createdAt app { databaseId slug } ${WORKFLOW_RUN} } }`;

/** What hangs on the commit that CI is judged on: the head, or the merge group's commit. */
export const judgedCommit = (): string => `oid statusCheckRollup { ${contexts("first: 100")} } ${checkSuites("first: 100")}`;

/** One file at a commit. Without the text (asked light), the blob is fetched by REST. */
export const blob = (texts: boolean): string =>
  `{ mode type oid object { __typename ... on Blob { oid byteSize isTruncated isBinary ${texts ? "text" : ""} } } }`;

/** The policy and the three places of CODEOWNERS at the base commit; GitHub uses the first that exists. */
export const baseFiles = (texts: boolean): string => `oid policy: file(path: $policy) ${blob(texts)}
  codeownersGithub: file(path: ".github/CODEOWNERS") ${blob(texts)}
  codeownersRoot: file(path: "CODEOWNERS") ${blob(texts)}
  codeownersDocs: file(path: "docs/CODEOWNERS") ${blob(texts)}`;

/** The workflow files at the test merge commit, which is where `pull_request` takes them from. */
export const workflowFiles = (texts: boolean): string => `workflows: file(path: ".github/workflows") { type object { __typename
  ... on Tree { entries { name path mode type object { __typename ... on Blob { oid byteSize isTruncated isBinary ${texts ? "text" : ""} } } } } } }`;

/** What changes while GitHub computes mergeability; asked again while it says UNKNOWN. */
export const mergeability = (texts: boolean): string => `headRefOid mergeable mergeStateStatus
  potentialMergeCommit { oid statusCheckRollup { state } ${workflowFiles(texts)} }`;
