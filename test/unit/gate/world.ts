import { known, unknown, type Fact } from "../../../src/facts/fact.ts";
import type { FileChange } from "../../../src/facts/file-change.ts";
import {
  pullRequestFactsSchema,
  type BranchRule,
  type Commit,
  type PullRequestFacts,
  type Review,
} from "../../../src/facts/pull-request-facts.ts";
import type { GateInput } from "../../../src/gate/check.ts";
import type { GateRequest } from "../../../src/gate/judge.ts";
import { policySchema, type Mode, type Policy } from "../../../src/policy/schema.ts";
import { classifyTier } from "../../../src/policy/tiers.ts";
import type { JudgedCheck, ReadinessBody } from "../../../src/readiness/body.ts";

/*
 * A pull request that passes in every mode; each test spoils one thing. Author `author`, reviewers `alice` and `bob`,
 * repository `org/app`.
 */

export const HEAD = "a".repeat(40);
export const BASE = "b".repeat(40);
export const OLD = "c".repeat(40);
export const hidden = unknown("Hidden for the test.", "Show it.");

export function review(login: string, over: Partial<Review> = {}): Review {
  return {
    id: `R_${login}`,
    url: `https://github.com/org/app/pull/12#review-${login}`,
    author: { login, type: "User" },
    authorAssociation: "MEMBER",
    authorCanPush: true,
    state: "APPROVED",
    body: "",
    submittedAt: "2026-01-02T00:00:00Z",
    commitSha: HEAD,
    editor: null,
    lastEditedAt: null,
    onBehalfOf: [],
    ...over,
  };
}

export function commit(over: Partial<Commit> = {}): Commit {
  return {
    sha: HEAD,
    message: "fix: keep",
    committedDate: "2026-01-01T00:00:00Z",
    authorLogin: "author",
    committerLogin: "web-flow",
    signature: null,
    ...over,
  };
}

export function change(path: string, over: Partial<FileChange> = {}): FileChange {
  const addedLines = [{ line: 3, text: "const size = 4;" }];
  return { path, previousPath: null, status: "modified", additions: 1, deletions: 0, binary: false, addedLines, removedLines: [], ...over };
}

export const RULES = known<BranchRule[]>([
  {
    type: "pull_request",
    rulesetId: 7,
    rulesetSourceType: "Repository",
    rulesetSource: "org/app",
    parameters: {
      required_approving_review_count: 1,
      require_code_owner_review: true,
      required_review_thread_resolution: true,
      require_last_push_approval: false,
    },
  },
  {
    type: "required_status_checks",
    rulesetId: 7,
    rulesetSourceType: "Repository",
    rulesetSource: "org/app",
    parameters: { strict_required_status_checks_policy: true, required_status_checks: [{ context: "build", integration_id: 15368 }] },
  },
]);

const CHANGES = [change("src/cache.ts"), change("test/cache.test.ts")];

export function facts(over: Partial<PullRequestFacts> = {}, pullRequest: Partial<PullRequestFacts["pullRequest"]> = {}): PullRequestFacts {
  const files = over.files ?? known(CHANGES);
  return pullRequestFactsSchema.parse({
    schemaVersion: "1.0.0",
    observedAt: "2026-01-03T00:00:00Z",
    subject: { repository: "org/app", pullRequest: 12, baseRef: "main", baseSha: BASE, headRef: "topic", headSha: HEAD },
    event: "pull_request",
    ownJob: null,
    repository: known({
      nameWithOwner: "org/app",
      visibility: "PUBLIC",
      isFork: false,
      isArchived: false,
      defaultBranch: "main",
      squashMergeAllowed: true,
      mergeCommitAllowed: false,
      rebaseMergeAllowed: false,
      squashMergeCommitTitle: "PR_TITLE",
    }),
    pullRequest: {
      number: 12,
      url: "https://github.com/org/app/pull/12",
      title: "fix: keep the cache small",
      body: "## Summary\n\nIt grew without end.\n\n## Test plan\n\nRun `npm test`.\n\nCloses #5\n",
      state: "OPEN",
      isDraft: false,
      isCrossRepository: false,
      headRepository: "org/app",
      author: { login: "author", type: "User" },
      labels: [],
      createdAt: "2026-01-01T00:00:00Z",
      changedFiles: files.state === "known" ? files.value.length : 2,
      mergeable: "MERGEABLE",
      mergeStateStatus: "CLEAN",
      reviewDecision: "APPROVED",
      isInMergeQueue: false,
      ...pullRequest,
    },
    mergeGroup: null,
    files,
    rules: RULES,
    classicProtection: known({ protected: false, requiredChecks: [], enforcement: null }),
    refUpdateRule: known(null),
    behindBy: known(0),
    checks: known([]),
    suites: known([]),
    testMergeState: known(null),
    workflowFiles: known([]),
    diagnoses: [],
    reviews: known([review("alice"), review("bob", { submittedAt: "2026-01-02T01:00:00Z" })]),
    reviewRequests: known([]),
    threads: known([{ path: "src/cache.ts", line: 3, isResolved: true, isOutdated: false }]),
    comments: known([]),
    commits: known([commit()]),
    linkedIssues: known([{ repository: "org/app", number: 5, state: "OPEN" }]),
    policyFile: known({ path: ".github/trust-layer.yml", text: null }),
    codeowners: known({ path: ".github/CODEOWNERS", text: "* @alice\n" }),
    codeownersErrors: known([]),
    permissions: {},
    ...over,
  });
}

export function judgedCheck(over: Partial<JudgedCheck> = {}): JudgedCheck {
  return {
    name: "build",
    required: true,
    sources: [],
    class: "green",
    cause: null,
    reason: "It ran to success.",
    mend: null,
    since: null,
    url: null,
    blocking: false,
    producers: ["github-actions"],
    ...over,
  };
}

export function readiness(over: Partial<ReadinessBody> = {}): ReadinessBody {
  return {
    status: "ready",
    ready: true,
    headline: "Ready.",
    judgedSha: HEAD,
    basis: "required",
    checks: [judgedCheck()],
    excluded: [],
    unknowns: [],
    notes: [],
    inspected: 1,
    expected: 1,
    ...over,
  };
}

export interface World {
  facts?: PullRequestFacts;
  changes?: Fact<FileChange[]>;
  readiness?: ReadinessBody;
  policy?: Policy | null;
  mode?: Mode;
}

export function request(world: World = {}): GateRequest {
  const told = world.facts ?? facts();
  const changes = world.changes ?? told.files;
  const policy = world.policy === undefined || world.policy === null ? null : policySchema.parse(world.policy);
  return {
    facts: told,
    changes,
    readiness: world.readiness ?? readiness(),
    policy: { policy, path: ".github/trust-layer.yml", source: policy === null ? "defaults" : "base-commit", sha256: null, unread: null },
    mode: { value: world.mode ?? "team", source: "policy", note: "For the test." },
    tier: classifyTier(changes.state === "known" ? changes.value : null, policy?.tiers),
  };
}

export function input(world: World = {}): GateInput {
  const { facts, changes, readiness, policy, mode, tier } = request(world);
  return { facts, changes, readiness, policy: policy.policy, policyPath: policy.path, mode: mode.value, tier, ownerDecisions: [] };
}

/** From the laxest to the strictest. */
export const MODES: readonly Mode[] = ["solo", "team", "company", "high-risk"];
