import type { CheckSuite, PullRequestFacts } from "../facts/pull-request-facts.ts";
import { findingOf, quoted, type Finding } from "./finding.ts";
import type { Workflow } from "./workflow-file.ts";
import type { Refusal } from "./workflow-validity.ts";

/*
 * A workflow that never started leaves no check run, only a check suite: a start-up failure, or a run that waits for
 * approval. So the suites are read beside the checks (semantics, section 3: `startup_failure` exists on suites only).
 */

const UNFINISHED = new Set(["QUEUED", "IN_PROGRESS", "PENDING", "WAITING", "REQUESTED"]);

/** The newest suite of each workflow and event; `null`: the suites could not be read. */
export function workflowSuites(facts: PullRequestFacts): CheckSuite[] | null {
  if (facts.suites.state === "unknown") return null;
  const newest = new Map<string, CheckSuite>();
  for (const suite of facts.suites.value) {
    if (suite.workflowRun.state === "unknown" || suite.workflowRun.value === null) continue;
    const run = suite.workflowRun.value;
    const key = JSON.stringify([run.path ?? `run ${run.id}`, run.event]);
    const before = newest.get(key);
    if (before === undefined || before.id < suite.id) newest.set(key, suite);
  }
  return [...newest.values()].toSorted((a, b) => a.id - b.id);
}

/** Suites of Actions whose run is hidden from the token: what they are cannot be told. */
export function hiddenSuites(facts: PullRequestFacts): CheckSuite[] {
  if (facts.suites.state === "unknown") return [];
  return facts.suites.value.filter((suite) => suite.workflowRun.state === "unknown" && suite.app?.slug === "github-actions");
}

export function pathOf(suite: CheckSuite): string | null {
  return suite.workflowRun.state === "known" ? (suite.workflowRun.value?.path ?? null) : null;
}

/** How a workflow is called in a list of checks. */
export function suiteName(suite: CheckSuite): string {
  const run = suite.workflowRun.state === "known" ? suite.workflowRun.value : null;
  return `workflow ${run?.path ?? run?.workflowName ?? "without a name"}`;
}

export function isUnfinished(suite: CheckSuite): boolean {
  return UNFINISHED.has(suite.status);
}

/** What helps to tell one start-up failure from another. */
export interface SuiteContext {
  /** Gives the file, where it was read. */
  workflow: () => Workflow | null;
  /** Files that GitHub's parser refuses, by path; empty where it was not asked. */
  refused: ReadonlyMap<string, Refusal>;
  facts: PullRequestFacts;
}

/** How GitHub names the account behind `GITHUB_TOKEN`, with or without the suffix. */
const WORKFLOW_TOKEN: ReadonlySet<string> = new Set(["github-actions", "github-actions[bot]"]);

/** What a suite alone says of a job that did not report: `null` when it ended in a way that explains nothing. */
export function findingOfSuite(suite: CheckSuite, context: SuiteContext, hasChecks: boolean): Finding | null {
  const run = suite.workflowRun.state === "known" ? suite.workflowRun.value : null;
  const about = { since: suite.createdAt, url: run?.url ?? null, producer: suite.app?.slug ?? null };
  const where = run?.path === null || run === null ? "" : `Workflow: ${quoted(run.path, 200)}.`;
  const byToken = pushedByWorkflowToken(context.facts);
  // GitHub holds back what a workflow token pushed in the same way as a stranger's fork; a person may approve either.
  if (suite.conclusion === "ACTION_REQUIRED") return findingOf(byToken ? "bot-push" : "fork-approval", where, about);
  if (run?.workflowState?.startsWith("DISABLED") === true && !hasChecks) return findingOf("disabled-workflow", where, about);
  if (suite.status !== "COMPLETED") {
    if (!UNFINISHED.has(suite.status)) return findingOf("unknown-value", `Suite status: ${quoted(suite.status, 60)}.`, about);
    return {
      class: "still-coming",
      cause: null,
      reason: `Its workflow has not finished. ${where}`.trim(),
      mend: "Wait until it has finished.",
      ...about,
    };
  }
  switch (suite.conclusion) {
    case "STARTUP_FAILURE":
      return stoppedAtStart(context, run?.path ?? null, where, byToken, about);
    case "FAILURE":
      return hasChecks ? null : stoppedAtStart(context, run?.path ?? null, where, byToken, about);
    case "CANCELLED":
      return hasChecks ? null : findingOf("run-cancelled", where, about);
    case "STALE":
      return hasChecks
        ? null
        : {
            class: "stale",
            cause: null,
            reason: `Its workflow did not finish within 14 days. ${where}`.trim(),
            mend: "Push again.",
            ...about,
          };
    case "SUCCESS":
    case "NEUTRAL":
    case "SKIPPED":
    case "TIMED_OUT":
      return null;
    default:
      return findingOf("unknown-value", `Suite conclusion: ${quoted(suite.conclusion ?? "none", 60)}.`, about);
  }
}

/**
 * A head pushed with `GITHUB_TOKEN` starts no workflow. The repository's activity says who pushed; where it was not asked
 * or hidden, git's author, who can be forged, which here only changes a mend.
 */
export function pushedByWorkflowToken(facts: PullRequestFacts): boolean {
  if (facts.pullRequest.isCrossRepository) return false;
  if (facts.headPusher?.state === "known" && facts.headPusher.value !== null) return WORKFLOW_TOKEN.has(facts.headPusher.value);
  const head = facts.commits.state === "known" ? facts.commits.value.find(({ sha }) => sha === facts.subject.headSha) : undefined;
  return [facts.pullRequest.author?.login, head?.authorLogin, head?.committerLogin].some(
    (login) => typeof login === "string" && WORKFLOW_TOKEN.has(login),
  );
}

/** In the order of certainty: what GitHub's parser says, what our reader says, what the caller grants, who pushed. */
function stoppedAtStart(
  { workflow, refused }: SuiteContext,
  path: string | null,
  where: string,
  byToken: boolean,
  about: { since: string | null; url: string | null; producer: string | null },
): Finding {
  const refusal = path === null ? undefined : refused.get(path);
  if (refusal !== undefined) return findingOf(refusal.code, `GitHub's parser says: "${refusal.sentence}" ${where}`, about);
  const file = workflow();
  if (file !== null && file.problem !== null) return findingOf("invalid-workflow", `${file.problem} ${where}`, about);
  const excess = file?.jobs.flatMap(({ calls }) => calls?.excess ?? [])[0];
  if (excess !== undefined) return findingOf("permission", `${quoted(excess)} ${where}`, about);
  return findingOf(byToken ? "bot-push" : "startup-failure", where, about);
}
