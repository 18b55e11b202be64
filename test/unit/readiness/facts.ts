import type { ReadinessBody } from "../../../src/readiness/body.ts";
import type {
  CheckRun,
  CheckSuite,
  CommitStatus,
  OwnJob,
  PullRequestFacts,
  WorkflowRunRef,
} from "../../../src/facts/pull-request-facts.ts";
import { known } from "../../../src/facts/fact.ts";
import { judgeReadiness } from "../../../src/readiness/judge.ts";
import type { Policy } from "../../../src/policy/schema.ts";

/* Facts of a small, healthy pull request, and the pieces by which a test makes it unhealthy. */

export const HEAD = "a".repeat(40);
export const BASE = "b".repeat(40);
export const NOW = "2026-05-01T12:00:00Z";
export const EARLIER = "2026-05-01T11:00:00Z";
export const CI = ".github/workflows/ci.yml";
export const GATE = ".github/workflows/gate.yml";

export function run(name: string, more: Partial<CheckRun> = {}, workflow: Partial<WorkflowRunRef> | null = {}): CheckRun {
  return {
    kind: "check-run",
    id: 1,
    name,
    status: "COMPLETED",
    conclusion: "SUCCESS",
    startedAt: EARLIER,
    completedAt: EARLIER,
    title: null,
    summary: null,
    url: null,
    isRequired: false,
    suiteId: 10,
    app: { id: 15_368, slug: "github-actions" },
    workflowRun: known(
      workflow === null
        ? null
        : { id: 100, event: "pull_request", path: CI, workflowName: "CI", workflowState: "ACTIVE", url: null, ...workflow },
    ),
    ...more,
  };
}

export function status(name: string, state: string, more: Partial<CommitStatus> = {}): CommitStatus {
  return {
    kind: "commit-status",
    name,
    status: state,
    description: null,
    url: null,
    createdAt: EARLIER,
    creator: "someone",
    isRequired: false,
    ...more,
  };
}

export function suite(more: Partial<CheckSuite> = {}, workflow: Partial<WorkflowRunRef> | null = {}): CheckSuite {
  return {
    id: 10,
    status: "COMPLETED",
    conclusion: "SUCCESS",
    createdAt: EARLIER,
    app: { id: 15_368, slug: "github-actions" },
    workflowRun: known(
      workflow === null
        ? null
        : { id: 100, event: "pull_request", path: CI, workflowName: "CI", workflowState: "ACTIVE", url: null, ...workflow },
    ),
    ...more,
  };
}

export function ruleset(...contexts: (string | { context: string; integration_id: number })[]) {
  const required_status_checks = contexts.map((entry) => (typeof entry === "string" ? { context: entry } : entry));
  return {
    type: "required_status_checks",
    rulesetId: 7,
    rulesetSourceType: "Repository",
    rulesetSource: "o/r",
    parameters: { required_status_checks },
  };
}

export const ownJob = (more: Partial<OwnJob> = {}): OwnJob => ({
  runId: 900,
  runAttempt: 1,
  jobId: "gate",
  workflowName: "Gate",
  workflowPath: GATE,
  checkRunId: null,
  ...more,
});

const PULL_REQUEST: PullRequestFacts["pullRequest"] = {
  number: 1,
  url: "https://github.com/o/r/pull/1",
  title: "t",
  body: "",
  state: "OPEN",
  isDraft: false,
  isCrossRepository: false,
  headRepository: "o/r",
  author: { login: "alice", type: "User" },
  labels: [],
  createdAt: EARLIER,
  changedFiles: 1,
  mergeable: "MERGEABLE",
  mergeStateStatus: "CLEAN",
  reviewDecision: null,
  isInMergeQueue: false,
};

export function facts(more: Partial<PullRequestFacts> = {}, pullRequest: Partial<PullRequestFacts["pullRequest"]> = {}): PullRequestFacts {
  return {
    schemaVersion: "1.0.0",
    observedAt: NOW,
    subject: { repository: "o/r", pullRequest: 1, baseRef: "main", baseSha: BASE, headRef: "topic", headSha: HEAD },
    event: "pull_request",
    ownJob: null,
    repository: known({
      nameWithOwner: "o/r",
      visibility: "PUBLIC",
      isFork: false,
      isArchived: false,
      defaultBranch: "main",
      squashMergeAllowed: true,
      mergeCommitAllowed: false,
      rebaseMergeAllowed: false,
      squashMergeCommitTitle: null,
    }),
    pullRequest: { ...PULL_REQUEST, ...pullRequest },
    mergeGroup: null,
    files: known([
      {
        path: "src/a.ts",
        previousPath: null,
        status: "modified",
        additions: 1,
        deletions: 0,
        binary: false,
        addedLines: null,
        removedLines: null,
      },
    ]),
    rules: known([]),
    classicProtection: known({ protected: false, requiredChecks: [], enforcement: null }),
    refUpdateRule: known(null),
    behindBy: known(0),
    checks: known([run("build")]),
    suites: known([suite()]),
    testMergeState: known(null),
    workflowFiles: known([{ path: CI, text: "on: pull_request\njobs: { build: {}, lint: {} }" }]),
    diagnoses: [],
    reviews: known([]),
    reviewRequests: known([]),
    threads: known([]),
    comments: known([]),
    commits: known([]),
    linkedIssues: known([]),
    policyFile: known({ path: ".github/trust-layer.yml", text: null }),
    codeowners: known({ path: "CODEOWNERS", text: null }),
    codeownersErrors: known([]),
    permissions: {},
    ...more,
  };
}

export function commit(message: string, more: Partial<{ authorLogin: string | null; committedDate: string }> = {}) {
  return { sha: HEAD, message, committedDate: EARLIER, authorLogin: "alice", committerLogin: null, signature: null, ...more };
}

export function judge(
  given: PullRequestFacts,
  policy: Policy | null = null,
  inputs: { required?: string[]; ignore?: string[] } = {},
): ReadinessBody {
  return judgeReadiness({ facts: given, policy, inputs: { required: inputs.required ?? [], ignore: inputs.ignore ?? [] } });
}

/** The class and cause of one check, as `class:cause`. */
export function classOf(body: ReadinessBody, name: string): string {
  const check = body.checks.find((candidate) => candidate.name === name);
  return check === undefined ? "none" : `${check.class}${check.cause === null ? "" : `:${check.cause}`}`;
}
