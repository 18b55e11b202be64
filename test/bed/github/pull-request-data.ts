/* What hangs on a pull request, and the issues beside it; the rest is in world-data.ts. */

export interface FileData {
  path: string;
  previousPath: string | null;
  /** ADDED, CHANGED, COPIED, DELETED, MODIFIED, RENAMED. */
  changeType: string;
  additions: number;
  deletions: number;
  /** null: binary or too large, GitHub then leaves the key out. */
  patch: string | null;
}

interface EditableText {
  id: number;
  author: string | null;
  body: string;
  createdAt: string;
  /** Each edit after the writing, oldest first. */
  edits: { editor: string | null; editedAt: string }[];
}

export interface ReviewData extends EditableText {
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";
  /** null: the commit is gone. */
  commitSha: string | null;
  association: string;
  /** `org/team` the review counts for. */
  onBehalfOf: string[];
}

export interface CommentData extends EditableText {
  association: string;
}

export interface ThreadData {
  id: number;
  path: string;
  line: number | null;
  isResolved: boolean;
  isOutdated: boolean;
  resolvedBy: string | null;
  comments: { id: number; author: string | null; body: string; createdAt: string }[];
}

interface ReviewRequestData {
  /** A login, or `org/team`. */
  reviewer: string;
  asCodeOwner: boolean;
}

export interface PullRequestData {
  number: number;
  id: number;
  title: string;
  body: string;
  state: "OPEN" | "CLOSED" | "MERGED";
  isDraft: boolean;
  author: string | null;
  association: string;
  createdAt: string;
  updatedAt: string;
  baseRef: string;
  baseSha: string;
  headRef: string;
  headSha: string;
  /** `owner/name`; null: the fork was deleted. */
  headRepository: string | null;
  /** Conflicts with its base: no test merge, no `pull_request` runs. */
  conflicting: boolean;
  /** How many requests still find `mergeable: UNKNOWN`, since GitHub computes it in the background. */
  unknownMergeableReads: number;
  /** The test merge commit; null: none. */
  mergeCommitSha: string | null;
  commits: string[];
  files: FileData[];
  /** What GitHub says is the number of files; null: the number of `files`. */
  changedFiles: number | null;
  labels: string[];
  reviews: ReviewData[];
  reviewRequests: ReviewRequestData[];
  threads: ThreadData[];
  comments: CommentData[];
  /** Issues that it closes. */
  closingIssues: { repository: string; number: number }[];
  /** Whether CODEOWNERS is satisfied, which GitHub lets flow into `reviewDecision`. */
  codeOwnersSatisfied: boolean;
  /** Overrides of what is derived. */
  reviewDecision?: string | null;
  mergeStateStatus?: string;
}

export interface IssueData {
  number: number;
  id: number;
  title: string;
  state: "OPEN" | "CLOSED";
  author: string;
  createdAt: string;
}
