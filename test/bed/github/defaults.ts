import type { CheckRunData, RepositoryData } from "./world-data.ts";

/* What a repository and a check run are like when a test does not say; made anew each time, since tests change them. */

/** An open source repository of an organization that squashes. */
export function ordinaryRepository(): Omit<RepositoryData, "id" | "nameWithOwner"> {
  return {
    ownerType: "Organization",
    visibility: "PUBLIC",
    plan: "team",
    isFork: false,
    isArchived: false,
    isDisabled: false,
    defaultBranch: "main",
    squashMergeAllowed: true,
    mergeCommitAllowed: false,
    rebaseMergeAllowed: false,
    squashMergeCommitTitle: "PR_TITLE",
    createdAt: "2024-01-15T08:00:00Z",
    branches: {},
    commits: {},
    files: {},
    rulesets: [],
    workflows: [],
    suites: [],
    statuses: [],
    pullRequests: [],
    issues: [],
    labels: [],
    collaborators: {},
    pushers: {},
    actionsEnabled: true,
    mergeQueues: {},
    codeownersErrors: {},
  };
}

/** A job that ran its three steps to success. */
export function greenCheckRun(): Omit<CheckRunData, "id" | "name"> {
  return {
    status: "COMPLETED",
    conclusion: "SUCCESS",
    startedAt: "2026-03-02T10:01:30Z",
    completedAt: "2026-03-02T10:04:00Z",
    title: null,
    summary: null,
    text: null,
    annotations: [],
    steps: [
      { number: 1, name: "Set up job", status: "COMPLETED", conclusion: "SUCCESS" },
      { number: 2, name: "Run actions/checkout", status: "COMPLETED", conclusion: "SUCCESS" },
      { number: 3, name: "Run npm test", status: "COMPLETED", conclusion: "SUCCESS" },
    ],
    runnerId: 7,
    runnerName: "GitHub Actions 7",
    labels: ["ubuntu-24.04"],
    pendingEnvironment: null,
  };
}
