/*
 * The data of the in-process GitHub, as plain objects that a test may change at any time, also between two requests.
 * What GitHub derives (isRequired, the rollup, reviewDecision, mergeStateStatus) is derived here too, unless a test
 * says otherwise with a field of that name.
 */

import type { IssueData, PullRequestData } from "./pull-request-data.ts";

export type * from "./pull-request-data.ts";

export type Level = "none" | "read" | "write" | "admin";
/** The scopes that a workflow's `permissions:` can grant, and the admin one that GITHUB_TOKEN never has. */
export type Scope =
  | "actions"
  | "administration"
  | "attestations"
  | "checks"
  | "contents"
  | "deployments"
  | "issues"
  | "metadata"
  | "pull-requests"
  | "security-events"
  | "statuses";
export type Permissions = Partial<Record<Scope, Level>>;

export interface TokenData {
  /** `installation` is a GITHUB_TOKEN (a bot, no `/user`); `user` is a personal access token. */
  kind: "installation" | "user";
  /** Who writes with it: github-actions[bot], or a person. */
  login: string;
  /** What is not named here is `none`, as in a workflow; `metadata` is always readable. */
  permissions: Permissions;
  /** `owner/name` of the repositories it is for; null: all. Others are readable when public. */
  repositories: string[] | null;
  /** Scopes of a classic personal access token, which GitHub repeats in `x-oauth-scopes`; absent: another kind of token. */
  oauthScopes?: string[];
}

export interface UserData {
  id: number;
  login: string;
  type: "User" | "Bot" | "Mannequin" | "Organization";
  name: string | null;
}

export interface AppData {
  id: number;
  slug: string;
  name: string;
  owner: string;
}

interface SignatureData {
  kind: "GpgSignature" | "SmimeSignature" | "SshSignature" | "UnknownSignature";
  isValid: boolean;
  state: string;
  wasSignedByGitHub: boolean;
  signer: string | null;
  email: string;
}

export interface CommitData {
  sha: string;
  parents: string[];
  message: string;
  committedDate: string;
  author: { name: string; email: string; login: string | null };
  /** Further authors, as GitHub reads them out of the message. */
  coAuthors?: CommitData["author"][];
  committer: { name: string; email: string; login: string | null };
  signature: SignatureData | null;
}

export interface ClassicProtectionData {
  checks: { context: string; appId: number | null }[];
  /** Whom the checks bind: off, non_admins, everyone. */
  enforcement: string;
  strict: boolean;
  requiredApprovingReviewCount: number | null;
  requiresCodeOwnerReviews: boolean;
  requiresConversationResolution: boolean;
  requiresLinearHistory: boolean;
  requiresSignatures: boolean;
  /** The viewer is exempt: `refUpdateRule` is then null although the branch is protected. */
  viewerExempt: boolean;
}

interface BranchData {
  sha: string;
  protection: ClassicProtectionData | null;
}

export interface RulesetData {
  id: number;
  name: string;
  enforcement: "active" | "evaluate" | "disabled";
  sourceType: "Repository" | "Organization";
  source: string;
  /** Branch names it applies to; empty: all. */
  branches: string[];
  rules: { type: string; parameters?: Record<string, unknown> }[];
  updatedAt: string;
}

interface StepData {
  number: number;
  name: string;
  status: string;
  conclusion: string | null;
}
interface AnnotationData {
  level: "NOTICE" | "WARNING" | "FAILURE";
  title: string | null;
  message: string;
  path: string;
  line: number;
}

/** Statuses and conclusions in GraphQL's capitals; REST gets them in small letters. */
export interface CheckRunData {
  id: number;
  name: string;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: AnnotationData[];
  steps: StepData[];
  /** 0: no runner took the job, as on a billing block; null: still waiting for one. */
  runnerId: number | null;
  runnerName: string | null;
  labels: string[];
  /** Environment whose reviewers the job waits for. */
  pendingEnvironment: string | null;
}

export interface WorkflowRunData {
  id: number;
  event: string;
  runNumber: number;
  attempt: number;
  /** Path of the workflow file; the workflow itself stands in `workflows`. */
  path: string;
  status: string;
  conclusion: string | null;
  actor: string;
  approvals: {
    user: string;
    state: "approved" | "rejected" | "pending";
    comment: string;
    environment: string;
  }[];
}

export interface CheckSuiteData {
  id: number;
  sha: string;
  branch: string | null;
  app: AppData;
  status: string;
  conclusion: string | null;
  createdAt: string;
  workflowRun: WorkflowRunData | null;
  checkRuns: CheckRunData[];
}

export interface StatusData {
  id: number;
  sha: string;
  context: string;
  state: "EXPECTED" | "ERROR" | "FAILURE" | "PENDING" | "SUCCESS";
  description: string | null;
  targetUrl: string | null;
  createdAt: string;
  creator: string | null;
}

export interface WorkflowData {
  id: number;
  path: string;
  name: string;
  /** ACTIVE, DELETED, DISABLED_FORK, DISABLED_INACTIVITY, DISABLED_MANUALLY. */
  state: string;
}

export interface MergeQueueEntryData {
  id: number;
  pullRequest: number;
  position: number;
  /** QUEUED, AWAITING_CHECKS, MERGEABLE, UNMERGEABLE, LOCKED. */
  state: string;
  headSha: string | null;
  baseSha: string | null;
  enqueuer: string;
  enqueuedAt: string;
}

interface CodeownersErrorData {
  kind: string;
  line: number;
  column: number;
  message: string;
  path: string;
  source: string;
  suggestion: string | null;
}

export interface RepositoryData {
  id: number;
  nameWithOwner: string;
  ownerType: "User" | "Organization";
  visibility: "PUBLIC" | "PRIVATE" | "INTERNAL";
  /** A free plan has no rulesets and no protection on a private repository: GitHub answers 403 "Upgrade to GitHub Pro". */
  plan: "free" | "pro" | "team" | "enterprise";
  isFork: boolean;
  isArchived: boolean;
  isDisabled: boolean;
  defaultBranch: string;
  squashMergeAllowed: boolean;
  mergeCommitAllowed: boolean;
  rebaseMergeAllowed: boolean;
  squashMergeCommitTitle: "PR_TITLE" | "COMMIT_OR_PR_TITLE";
  createdAt: string;
  branches: Record<string, BranchData>;
  commits: Record<string, CommitData>;
  /** Whole content of a commit: sha -> path -> text. A file that is not there does not exist. */
  files: Record<string, Record<string, string>>;
  rulesets: RulesetData[];
  workflows: WorkflowData[];
  suites: CheckSuiteData[];
  statuses: StatusData[];
  pullRequests: PullRequestData[];
  issues: IssueData[];
  labels: { id: number; name: string; color: string; description: string | null }[];
  /** login -> admin, maintain, write, triage, read. Who is not here is no collaborator. */
  collaborators: Record<string, string>;
  /** Who moved a branch to a commit, as the repository's activity tells: commit -> login. */
  pushers: Record<string, string>;
  /** Settings > Actions > General; told to administrators only. */
  actionsEnabled: boolean;
  /** Branch -> entries; a branch without a key has no queue. */
  mergeQueues: Record<string, MergeQueueEntryData[]>;
  /** By branch or commit; absent: none. */
  codeownersErrors: Record<string, CodeownersErrorData[]>;
}

/** Behaviour of GitHub that is not documented or differs between places; each stands here so that it can be corrected. */
export interface Quirks {
  /** `Ref.compare(headRef: "refs/pull/N/head")` works. Believed, not verified. */
  compareAcceptsPullRefs: boolean;
  /** Public repositories answer REST reads without the scope (and without a token), as many endpoints document. */
  publicReadsWithoutPermission: boolean;
  /** With an installation token a pull request that touches workflows reads BLOCKED. */
  workflowChangesReadBlocked: boolean;
  /** A branch that only a ruleset protects reads `protected: true` on REST. Believed, not verified. */
  rulesetsReadProtected: boolean;
  /**
   * An installation may not see the organization's teams: `onBehalfOf` is FORBIDDEN (and cannot be null, so the review goes
   * with it), a requested team is null. Believed, not verified; off, since many reports show teams.
   */
  teamsHidden: boolean;
}

/** What everybody shares on this GitHub. */
export interface WorldData {
  /** The clock of this GitHub: what it writes is of this moment. */
  now: string;
  users: Record<string, UserData>;
  repositories: Record<string, RepositoryData>;
  tokens: Record<string, TokenData>;
  quirks: Quirks;
  /** REST and GraphQL have a budget each per hour. */
  rateLimit: { limit: number; restUsed: number; graphqlUsed: number };
}
