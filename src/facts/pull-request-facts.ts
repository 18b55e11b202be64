import * as z from "zod";
import { externalResultFactSchema } from "./external-result.ts";
import { factSchema, unknownSchema } from "./fact.ts";
import { fileChangeSchema } from "./file-change.ts";
import { shaSchema, subjectSchema } from "./subject.ts";

/*
 * Everything that the decisions know about a pull request, as plain data that can be saved and replayed. `null` inside
 * a known fact means that GitHub said "there is none". Strings come from GitHub unfiltered: they are hostile (law 4).
 * Enumerations of GitHub are kept as strings, since GitHub adds values: the decision treats what it does not know as
 * unknown.
 */

const actorSchema = z.strictObject({
  login: z.string(),
  /** GraphQL `__typename`: User, Bot, Mannequin, Organization, EnterpriseUserAccount. */
  type: z.string(),
});

const repositorySchema = z.strictObject({
  nameWithOwner: z.string(),
  /** By which a ruleset names the repository of a required workflow; absent or null where GitHub did not say. */
  id: z.int().nullable().optional(),
  visibility: z.string(),
  isFork: z.boolean(),
  isArchived: z.boolean(),
  defaultBranch: z.string().nullable(),
  squashMergeAllowed: z.boolean(),
  mergeCommitAllowed: z.boolean(),
  rebaseMergeAllowed: z.boolean(),
  squashMergeCommitTitle: z.string().nullable(),
});

const pullRequestSchema = z.strictObject({
  number: z.int().positive(),
  url: z.string(),
  title: z.string(),
  body: z.string(),
  /** OPEN, CLOSED, MERGED. */
  state: z.string(),
  isDraft: z.boolean(),
  isCrossRepository: z.boolean(),
  headRepository: z.string().nullable(),
  author: actorSchema.nullable(),
  labels: z.array(z.string()),
  createdAt: z.string(),
  changedFiles: z.int().nonnegative(),
  /** MERGEABLE, CONFLICTING, UNKNOWN (still computing after the retries). */
  mergeable: z.string(),
  /** GitHub's own view as this viewer sees it: corroboration, never the verdict (semantics, fact 3). */
  mergeStateStatus: z.string(),
  /** APPROVED, CHANGES_REQUESTED, REVIEW_REQUIRED, or null: no review is required, which is not an approval. */
  reviewDecision: z.string().nullable(),
  isInMergeQueue: z.boolean(),
});

/** A rule of the active rulesets for the base branch, as REST `GET /rules/branches/{branch}` gives it. */
const branchRuleSchema = z.strictObject({
  type: z.string(),
  rulesetId: z.int().nullable(),
  /** Repository or Organization. */
  rulesetSourceType: z.string().nullable(),
  rulesetSource: z.string().nullable(),
  parameters: z.record(z.string(), z.json()),
});
export type BranchRule = z.infer<typeof branchRuleSchema>;

/** Classic branch protection as far as a read token sees it, REST `GET /branches/{branch}` + GraphQL `refUpdateRule`. */
const classicProtectionSchema = z.strictObject({
  protected: z.boolean(),
  /** Required contexts; `appId` null: any source. */
  requiredChecks: z.array(z.strictObject({ context: z.string(), appId: z.int().nullable() })),
  /** off, non_admins, everyone, or null where GitHub does not say. */
  enforcement: z.string().nullable(),
});

/** GraphQL `Ref.refUpdateRule`: enforced on the viewer; null means no rule or that the viewer is exempt. */
const refUpdateRuleSchema = z
  .strictObject({
    requiredApprovingReviewCount: z.int().nullable(),
    requiredStatusCheckContexts: z.array(z.string()),
    requiresCodeOwnerReviews: z.boolean(),
    requiresConversationResolution: z.boolean(),
    requiresLinearHistory: z.boolean(),
    requiresSignatures: z.boolean(),
  })
  .nullable();

const workflowRunRefSchema = z.strictObject({
  id: z.int(),
  event: z.string(),
  path: z.string().nullable(),
  workflowName: z.string().nullable(),
  /** ACTIVE, DISABLED_MANUALLY, DISABLED_INACTIVITY, DISABLED_FORK, DELETED. */
  workflowState: z.string().nullable(),
  url: z.string().nullable(),
});
export type WorkflowRunRef = z.infer<typeof workflowRunRefSchema>;

/** A check run on the judged commit. */
const checkRunSchema = z.strictObject({
  kind: z.literal("check-run"),
  id: z.int(),
  name: z.string(),
  /** QUEUED, IN_PROGRESS, COMPLETED, WAITING, PENDING, REQUESTED. */
  status: z.string(),
  /** SUCCESS, FAILURE, NEUTRAL, CANCELLED, SKIPPED, TIMED_OUT, ACTION_REQUIRED, STALE, STARTUP_FAILURE, or null. */
  conclusion: z.string().nullable(),
  startedAt: z.string().nullable(),
  completedAt: z.string().nullable(),
  title: z.string().nullable(),
  summary: z.string().nullable(),
  url: z.string().nullable(),
  isRequired: z.boolean(),
  suiteId: z.int().nullable(),
  app: z.strictObject({ id: z.int(), slug: z.string() }).nullable(),
  /** Not an Actions job: null inside known. Hidden from this token: unknown. */
  workflowRun: factSchema(workflowRunRefSchema.nullable()),
});
/** A commit status on the judged commit. Anyone with write access can set one. */
const commitStatusSchema = z.strictObject({
  kind: z.literal("commit-status"),
  name: z.string(),
  /** EXPECTED, ERROR, FAILURE, PENDING, SUCCESS. */
  status: z.string(),
  description: z.string().nullable(),
  url: z.string().nullable(),
  createdAt: z.string().nullable(),
  creator: z.string().nullable(),
  isRequired: z.boolean(),
});
const observedCheckSchema = z.discriminatedUnion("kind", [checkRunSchema, commitStatusSchema]);
export type CheckRun = z.infer<typeof checkRunSchema>;
export type CommitStatus = z.infer<typeof commitStatusSchema>;
export type ObservedCheck = z.infer<typeof observedCheckSchema>;

const checkSuiteSchema = z.strictObject({
  id: z.int(),
  status: z.string(),
  conclusion: z.string().nullable(),
  createdAt: z.string(),
  app: z.strictObject({ id: z.int(), slug: z.string() }).nullable(),
  workflowRun: factSchema(workflowRunRefSchema.nullable()),
});
export type CheckSuite = z.infer<typeof checkSuiteSchema>;

/** What a closer look at one red, stuck or never-started check run showed. Asked only for those. */
const checkDiagnosisSchema = z.strictObject({
  checkRunId: z.int(),
  annotations: z.array(z.strictObject({ level: z.string().nullable(), title: z.string().nullable(), message: z.string() })),
  /** Steps of the job; 0 means that nothing ran. */
  steps: z.int().nonnegative().nullable(),
  pendingDeployment: z.string().nullable(),
  /** From REST `GET /actions/runs/{id}/jobs`, asked for queued and failed runs. */
  job: z
    .strictObject({
      name: z.string(),
      runnerId: z.int().nullable(),
      labels: z.array(z.string()),
      steps: z.int().nonnegative(),
    })
    .nullable(),
});
export type CheckDiagnosis = z.infer<typeof checkDiagnosisSchema>;

const reviewSchema = z.strictObject({
  id: z.string(),
  url: z.string(),
  author: actorSchema.nullable(),
  authorAssociation: z.string(),
  authorCanPush: z.boolean(),
  /** APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED, PENDING. */
  state: z.string(),
  body: z.string(),
  submittedAt: z.string().nullable(),
  /** The commit that was reviewed. */
  commitSha: shaSchema.nullable(),
  /** Logins of those who edited the text after it was written, `null` where the token cannot see. */
  editor: z.string().nullable(),
  lastEditedAt: z.string().nullable(),
  /** Teams (`org/team`) the review counts for; empty where the token sees none. */
  onBehalfOf: z.array(z.string()),
});
export type Review = z.infer<typeof reviewSchema>;

const commentSchema = z.strictObject({
  id: z.int(),
  url: z.string(),
  author: actorSchema.nullable(),
  body: z.string(),
  createdAt: z.string(),
  editor: z.string().nullable(),
  lastEditedAt: z.string().nullable(),
});
export type Comment = z.infer<typeof commentSchema>;

const threadSchema = z.strictObject({
  path: z.string().nullable(),
  line: z.int().nullable(),
  isResolved: z.boolean(),
  isOutdated: z.boolean(),
});

const commitSchema = z.strictObject({
  sha: shaSchema,
  message: z.string(),
  committedDate: z.string(),
  authorLogin: z.string().nullable(),
  committerLogin: z.string().nullable(),
  /** The accounts behind all its authors, null for one without. Asked only where a co-author's address tells no account. */
  authorLogins: z.array(z.string().nullable()).optional(),
  signature: z.strictObject({ kind: z.string(), isValid: z.boolean(), state: z.string(), signer: z.string().nullable() }).nullable(),
});
export type Commit = z.infer<typeof commitSchema>;

/** A text file at the base commit; `text` null when it does not exist there. */
const baseFileSchema = z.strictObject({ path: z.string(), text: z.string().nullable() });

/** The pull requests of a merge group beside this one are judged apart; here stands which commit CI must judge. */
const mergeGroupSchema = z.strictObject({
  headSha: shaSchema,
  baseSha: shaSchema,
  members: z.array(z.int()),
  /** Why `members` may miss some: then nobody can say that all of them were judged. Null or absent: it is complete. */
  membersUnknown: unknownSchema.nullable().optional(),
});

/** What the runner says of the job that asks, so that it never counts or waits for itself. */
const ownJobSchema = z.strictObject({
  runId: z.int().nullable(),
  runAttempt: z.int().nullable(),
  jobId: z.string().nullable(),
  workflowName: z.string().nullable(),
  /** `path` part of GITHUB_WORKFLOW_REF, for example `.github/workflows/trust.yml`. */
  workflowPath: z.string().nullable(),
  /** The check run of this very job, where the runner gives it (`job.check_run_id`). */
  checkRunId: z.int().nullable(),
});
export type OwnJob = z.infer<typeof ownJobSchema>;

/** Another open pull request: what it is called and which files it touches. */
const openPullRequestSchema = z.strictObject({
  number: z.int(),
  title: z.string(),
  author: z.string().nullable(),
  headRef: z.string(),
  /** From another repository than this one, where the same name of a branch says nothing. */
  fromFork: z.boolean(),
  isDraft: z.boolean(),
  updatedAt: z.string(),
  paths: z.array(z.string()),
  /** False: it touches more files than were asked for, or they could not be seen. */
  pathsComplete: z.boolean(),
});

/** The open pull requests beside this one, the last updated first. */
export const openPullRequestsSchema = z.strictObject({
  /** Base branch for which was asked; `null`: any. */
  baseRef: z.string().nullable(),
  seen: z.array(openPullRequestSchema),
  /** How many more are open and were not looked at. */
  notSeen: z.int().nonnegative(),
});
export type OpenPullRequests = z.infer<typeof openPullRequestsSchema>;

export const pullRequestFactsSchema = z.strictObject({
  schemaVersion: z.literal("1.0.0"),
  /** The moment of observation, for ages and expiry: a fact, so that a replay decides the same (law 6). */
  observedAt: z.iso.datetime(),
  subject: subjectSchema,
  /**
   * The head commit that the event named, when it is another than `subject.headSha`: someone pushed in between. The
   * facts are of the newest head, and whoever publishes must say so. Absent or null: the same, or the event named none.
   */
  eventHeadSha: shaSchema.nullable().optional(),
  event: z.string(),
  ownJob: ownJobSchema.nullable(),
  repository: factSchema(repositorySchema),
  pullRequest: pullRequestSchema,
  mergeGroup: mergeGroupSchema.nullable(),
  /** Paths and kinds of change; `addedLines` are null unless they were read for the check `secrets`. */
  files: factSchema(z.array(fileChangeSchema)),
  rules: factSchema(z.array(branchRuleSchema)),
  /**
   * GitHub's own sentence when rules and protection cannot exist on this plan (private repository, 403 "Upgrade to
   * GitHub Pro..."): `rules` is then known and empty, and nothing that a person set up is enforced. Else null or absent.
   */
  rulesNotEnforceable: z.string().nullable().optional(),
  classicProtection: factSchema(classicProtectionSchema),
  refUpdateRule: factSchema(refUpdateRuleSchema),
  /** Commits that the base branch is ahead of the head; > 0 means not up to date. */
  behindBy: factSchema(z.int().nonnegative()),
  /** Check runs and commit statuses on the head commit (on the group's commit in a merge group). */
  checks: factSchema(z.array(observedCheckSchema)),
  suites: factSchema(z.array(checkSuiteSchema)),
  /** The rollup state of the test merge commit, which must pass too when it exists: SUCCESS, FAILURE, ... or null. */
  testMergeState: factSchema(z.string().nullable()),
  /** Workflow files as the event uses them (merge commit), path and text. */
  workflowFiles: factSchema(z.array(z.strictObject({ path: z.string(), text: z.string() }))),
  /** State of each workflow (ACTIVE, DISABLED_...), by its path. Asked only when a required check never came. */
  workflowStates: factSchema(z.array(z.strictObject({ path: z.string(), state: z.string() }))).optional(),
  /** Reusable workflows of other repositories, by the text of `uses:`. Asked only when one may make a required check that never came. */
  calledWorkflows: z.array(z.strictObject({ uses: z.string(), text: factSchema(z.string()) })).optional(),
  /** Whether Actions is switched on. Asked only when nothing ran at all; most tokens may not see it. */
  actionsEnabled: factSchema(z.boolean()).optional(),
  /** Who pushed the head, null where GitHub names nobody. Asked only when a workflow that should have run did not. */
  headPusher: factSchema(z.string().nullable()).optional(),
  /** Results of gates that ran elsewhere, as an input handed them over; absent where none was named. */
  externalResults: z.array(externalResultFactSchema).optional(),
  diagnoses: z.array(checkDiagnosisSchema),
  reviews: factSchema(z.array(reviewSchema)),
  /** Who was asked: a login or `org/team`; the name is empty where this token may not see who (GITHUB_TOKEN sees no teams). */
  reviewRequests: factSchema(z.array(z.strictObject({ name: z.string(), asCodeOwner: z.boolean() }))),
  threads: factSchema(z.array(threadSchema)),
  /** Only comments that hold an owner decision block; the others are nobody's business. */
  comments: factSchema(z.array(commentSchema)),
  commits: factSchema(z.array(commitSchema)),
  linkedIssues: factSchema(z.array(z.strictObject({ repository: z.string(), number: z.int(), state: z.string() }))),
  /** The policy file at the base commit. */
  policyFile: factSchema(baseFileSchema),
  /** The CODEOWNERS file that GitHub uses: first found of .github/, root, docs/ at the base commit. */
  codeowners: factSchema(baseFileSchema),
  codeownersErrors: factSchema(z.array(z.strictObject({ kind: z.string(), line: z.int(), message: z.string() }))),
  /** Asked only where a context pack is made. */
  openPullRequests: factSchema(openPullRequestsSchema).optional(),
  /** Permission of those who wrote an owner decision and are not named in the policy: admin, maintain, write, ... */
  permissions: z.record(z.string(), factSchema(z.string())),
});
export type PullRequestFacts = z.infer<typeof pullRequestFactsSchema>;
