/*
 * Ways to break a typical pull request, each one fact of GitHub at a time. They change the world in place, also while
 * it is served, and hand back what they made.
 */
import { changedFile, shaOf } from "./world.ts";
import { checkNamed, TYPICAL_TOKEN } from "./typical-pull-request.ts";
import type { Typical } from "./typical-pull-request.ts";
import type { CheckRunData, ClassicProtectionData, CommitData, MergeQueueEntryData, RepositoryData, Scope } from "./world-data.ts";

/** The texts with which GitHub says why a job never started; they stand in the job's annotation and nowhere else. */
export const NEVER_STARTED_TEXTS = {
  billing:
    "The job was not started because recent account payments have failed or your spending limit needs to be increased. Please check the 'Billing & plans' section in your settings",
  budget: "The job was not started because an Actions budget is preventing further use",
  locked: "The job was not started because your account is locked due to a billing issue.",
  capacity: "The job was not acquired by Runner of type hosted even after multiple attempts",
} as const;

/** Takes one scope away from the token. */
export function withoutScope(typical: Typical, scope: Scope): void {
  const token = typical.world.tokens[TYPICAL_TOKEN];
  if (token !== undefined) token.permissions[scope] = "none";
}

/** The job failed before anything ran: no steps, runner 0, and an annotation that says why. */
export function neverStarted(typical: Typical, name: string, text: string): CheckRunData {
  const annotation = {
    level: "FAILURE" as const,
    title: null,
    message: text,
    path: ".github",
    line: 1,
  };
  return Object.assign(checkNamed(typical, name), {
    conclusion: "FAILURE",
    steps: [],
    runnerId: 0,
    runnerName: "",
    annotations: [annotation],
    completedAt: "2026-03-02T10:01:33Z",
  });
}

/** A job that a test failed: it ran, and a step of it is red. */
export function failed(typical: Typical, name: string): CheckRunData {
  const run = checkNamed(typical, name);
  const step = run.steps.at(-1);
  if (step !== undefined) step.conclusion = "FAILURE";
  const annotation = {
    level: "FAILURE" as const,
    title: null,
    message: "Process completed with exit code 1.",
    path: ".github",
    line: 12,
  };
  return Object.assign(run, { conclusion: "FAILURE", annotations: [annotation] });
}

/** A job that waits for a runner. */
export function queued(typical: Typical, name: string, labels: string[] = ["self-hosted", "gpu"]): CheckRunData {
  return Object.assign(checkNamed(typical, name), {
    status: "QUEUED",
    conclusion: null,
    startedAt: null,
    completedAt: null,
    steps: [],
    runnerId: null,
    runnerName: null,
    labels,
  });
}

/** Takes a check run off the head, as if it had never reported. */
export function absent(typical: Typical, name: string): void {
  const run = checkNamed(typical, name);
  for (const suite of typical.repository.suites) suite.checkRuns = suite.checkRuns.filter((one) => one !== run);
}

/** New commits on the base branch that the head does not have. The pull request's recorded base moves along. */
export function behindBase(typical: Typical, commits = 1): void {
  const { world, repository, pullRequest } = typical;
  for (let count = 0; count < commits; count += 1) {
    const branch = repository.branches[pullRequest.baseRef];
    if (branch === undefined) return;
    const next = world.commit(repository, {
      parents: [branch.sha],
      message: "fix: something else",
    });
    repository.files[next.sha] = { ...repository.files[branch.sha] };
    branch.sha = next.sha;
    pullRequest.baseSha = next.sha;
  }
}

/** A push while somebody looks: the head moves, and nothing has reported on the new one yet. */
export function pushed(typical: Typical, message = "fix: one more thing"): CommitData {
  const { world, repository, pullRequest } = typical;
  const head = world.commit(repository, { parents: [pullRequest.headSha], message });
  repository.files[head.sha] = { ...repository.files[pullRequest.headSha] };
  const branch = repository.branches[pullRequest.headRef];
  if (branch !== undefined) branch.sha = head.sha;
  pullRequest.headSha = head.sha;
  pullRequest.commits.push(head.sha);
  return head;
}

/** The head branch lives in a fork of somebody who is no collaborator. */
export function fromFork(typical: Typical, owner = "octo-fork"): RepositoryData {
  const { world, repository, pullRequest } = typical;
  const fork = world.repository(`${owner}/widgets`, { isFork: true, ownerType: "User" });
  fork.commits = repository.commits;
  fork.files = repository.files;
  fork.branches[pullRequest.headRef] = { sha: pullRequest.headSha, protection: null };
  delete repository.branches[pullRequest.headRef];
  delete repository.collaborators["octo-author"];
  Object.assign(pullRequest, {
    headRepository: fork.nameWithOwner,
    association: "FIRST_TIME_CONTRIBUTOR",
  });
  return fork;
}

/** The rules come from classic protection instead of a ruleset. */
export function classicallyProtected(typical: Typical, fields: Partial<ClassicProtectionData> = {}): ClassicProtectionData {
  const { repository, pullRequest } = typical;
  repository.rulesets = [];
  const protection: ClassicProtectionData = {
    checks: [
      { context: "build", appId: 15368 },
      { context: "test", appId: null },
    ],
    enforcement: "non_admins",
    strict: false,
    requiredApprovingReviewCount: 1,
    requiresCodeOwnerReviews: false,
    requiresConversationResolution: true,
    requiresLinearHistory: false,
    requiresSignatures: false,
    viewerExempt: false,
    ...fields,
  };
  const branch = repository.branches[pullRequest.baseRef];
  if (branch !== undefined) branch.protection = protection;
  return protection;
}

/** In the merge queue: a group commit of its own, on which CI has to run. */
export function inMergeQueue(typical: Typical): { entry: MergeQueueEntryData; group: CommitData } {
  const { world, repository, pullRequest } = typical;
  const group = world.commit(repository, {
    sha: shaOf("group"),
    parents: [pullRequest.baseSha, pullRequest.headSha],
    message: "Merge pull request",
  });
  repository.files[group.sha] = { ...repository.files[pullRequest.headSha] };
  const entry: MergeQueueEntryData = {
    id: world.nextId(),
    pullRequest: pullRequest.number,
    position: 1,
    state: "AWAITING_CHECKS",
    headSha: group.sha,
    baseSha: pullRequest.baseSha,
    enqueuer: "octo-reviewer",
    enqueuedAt: world.now,
  };
  repository.mergeQueues[pullRequest.baseRef] = [entry];
  return { entry, group };
}

/** As many changed files as asked, the first ones kept. */
export function withFiles(typical: Typical, count: number): void {
  const { files } = typical.pullRequest;
  for (let index = files.length; index < count; index += 1)
    files.push(changedFile(`src/generated/file-${String(index).padStart(4, "0")}.ts`));
}

/** As many green check runs as asked, in a suite of their own. */
export function withChecks(typical: Typical, count: number): void {
  const { world, repository, pullRequest } = typical;
  const suite = world.suite(repository, {
    sha: pullRequest.headSha,
    branch: pullRequest.headRef,
    workflowRun: world.workflowRun(repository, { path: ".github/workflows/ci.yml" }),
  });
  for (let index = 0; index < count; index += 1) world.checkRun(suite, { name: `shard ${index}` });
}

/** As many review threads as asked, all resolved but the last, which is why page 2 matters. */
export function withThreads(typical: Typical, count: number): void {
  for (let index = 0; index < count; index += 1) {
    typical.world.thread(typical.pullRequest, {
      isResolved: index < count - 1,
      resolvedBy: index < count - 1 ? "octo-author" : null,
    });
  }
}
