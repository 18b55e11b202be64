import type { Source } from "../graphql-answer.ts";

/*
 * Each fact with the permission of GITHUB_TOKEN that shows it (semantics, section 1; GitHub, "Permissions required for
 * GitHub Apps"). What we believe about a token stands here and nowhere else, so that it can be corrected in one place.
 */
export const SOURCES = {
  repository: { what: "The repository's settings", permission: "contents: read" },
  files: { what: "The changed files", permission: "pull-requests: read" },
  labels: { what: "The labels", permission: "pull-requests: read" },
  reviews: { what: "The reviews", permission: "pull-requests: read" },
  reviewRequests: { what: "The review requests", permission: "pull-requests: read" },
  threads: { what: "The review conversations", permission: "pull-requests: read" },
  comments: { what: "The comments", permission: "pull-requests: read" },
  commits: { what: "The commits", permission: "contents: read" },
  checks: { what: "The checks of the commit", permission: "checks: read" },
  suites: { what: "The check suites of the commit", permission: "checks: read" },
  workflowRun: { what: "The workflow run behind this check", permission: "actions: read" },
  testMerge: { what: "The state of the test merge commit", permission: "checks: read" },
  workflowFiles: { what: "The workflow files", permission: "contents: read" },
  rules: { what: "The rules of the base branch", permission: "metadata: read" },
  classicProtection: { what: "The classic protection of the base branch", permission: "contents: read" },
  refUpdateRule: { what: "The protection that the base branch shows to this token", permission: "contents: read" },
  behindBy: { what: "How far the head is behind the base branch", permission: "contents: read" },
  linkedIssues: { what: "The linked issues", permission: "issues: read" },
  policyFile: { what: "The policy file at the base commit", permission: "contents: read" },
  trustedRoot: { what: "The trusted root at the base commit", permission: "contents: read" },
  codeowners: { what: "The CODEOWNERS file at the base commit", permission: "contents: read" },
  codeownersErrors: { what: "GitHub's list of errors in CODEOWNERS", permission: "contents: read" },
  openPullRequests: { what: "The other open pull requests", permission: "pull-requests: read" },
  mergeQueue: { what: "The merge queue", permission: "pull-requests: read" },
  workflowStates: { what: "Which workflows are disabled", permission: "actions: read" },
  calledWorkflow: { what: "The called workflow", permission: "contents: read" },
  headPusher: { what: "Who pushed the head", permission: "contents: read" },
  actionsEnabled: { what: "Whether Actions is switched on", permission: "administration: read" },
  collaborator: { what: "The permission of the writer", permission: "metadata: read" },
} as const satisfies Record<string, Source>;
