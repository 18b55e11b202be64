import type { CheckSuite, ObservedCheck, PullRequestFacts } from "../facts/pull-request-facts.ts";
import { findingOf, quoted, worstFinding, type Finding } from "./finding.ts";
import type { OwnJobView } from "./own-job.ts";
import type { RequiredWorkflow } from "./required-set.ts";
import { findingOfSuite, hiddenSuites, isUnfinished, pathOf, suiteName } from "./suites.ts";
import type { Workflow, WorkflowFiles } from "./workflow-file.ts";
import type { Refusal } from "./workflow-validity.ts";

const NONE: ReadonlyMap<string, Refusal> = new Map();

/** What decides beside the checks themselves: a name for it, and what was found. */
interface NamedFinding {
  name: string;
  finding: Finding;
}

/** How the rollup of the test merge commit is called in the list of checks. */
export const TEST_MERGE_NAME = "test merge commit";

/**
 * The test merge commit: when it has statuses, they must pass too (GitHub docs, "Troubleshooting required status
 * checks"). `null`: it has none, or there is no such commit, as in a merge group.
 */
export function testMergeFinding(facts: PullRequestFacts): Finding | null {
  if (facts.mergeGroup !== null || facts.testMergeState.state === "unknown" || facts.testMergeState.value === null) return null;
  const about = { since: null, url: facts.pullRequest.url, producer: TEST_MERGE_NAME };
  switch (facts.testMergeState.value) {
    case "SUCCESS":
      return { class: "green", cause: null, reason: "The statuses on the test merge commit are successful.", mend: null, ...about };
    case "FAILURE":
    case "ERROR":
      return {
        class: "red",
        cause: null,
        reason: "A status on the test merge commit failed, and GitHub requires it to pass too.",
        mend: "Open the pull request's checks, correct what failed, and push.",
        ...about,
      };
    case "PENDING":
    case "EXPECTED":
      return {
        class: "running",
        cause: null,
        reason: "A status on the test merge commit has not finished.",
        mend: "Wait until it has finished.",
        ...about,
      };
    default:
      return findingOf("unknown-value", `State of the test merge commit: ${quoted(facts.testMergeState.value, 60)}.`, about);
  }
}

/** The events that start a required workflow (GitHub, "Require workflows to pass before merging"). */
const EVENTS_OF_RULE: ReadonlySet<string> = new Set(["pull_request", "pull_request_target", "merge_group"]);

/**
 * Workflows that a ruleset requires, judged by the suites that run a file of that path for an event of the rule; whoever
 * may push can start any other event. The rule names its repository by an id: where that is this repository a success
 * counts, unless the pull request changes the file; else only where no file of this repository has the same path. A
 * suite does not say whose file it ran.
 */
export function requiredWorkflowFinding(
  required: RequiredWorkflow,
  suites: readonly CheckSuite[] | null,
  workflows: WorkflowFiles | null,
  withChecks: ReadonlySet<number>,
  facts: PullRequestFacts,
): Finding {
  const matching = suites?.filter((suite) => pathOf(suite) === required.path && isStartedByRule(suite)) ?? [];
  const repositoryId = facts.repository.state === "known" ? (facts.repository.value.id ?? null) : null;
  const isOurs = repositoryId !== null && repositoryId === required.repositoryId;
  const findings = matching.map((suite): Finding => {
    const special = findingOfSuite(suite, { workflow: () => null, refused: NONE, facts }, withChecks.has(suite.id));
    if (special !== null) return special;
    const about = { since: suite.createdAt, url: null, producer: suite.app?.slug ?? null };
    if (suite.conclusion === "SUCCESS") {
      if (!isOurs && (workflows === null || workflows.paths.includes(required.path))) {
        return findingOf("required-workflow", "A workflow of this repository has the same path.", about);
      }
      if (isOurs && !isUntouched(required.path, facts)) {
        return findingOf("required-workflow", "The pull request changes this file, or whether it does cannot be seen.", about);
      }
      return { class: "green", cause: null, reason: "The required workflow ran to success.", mend: null, ...about };
    }
    if (suite.conclusion === "NEUTRAL" || suite.conclusion === "SKIPPED") {
      return { class: "no-signal", cause: null, reason: "The required workflow was skipped: nothing was shown.", mend: null, ...about };
    }
    return {
      class: "red",
      cause: null,
      reason: "The required workflow failed.",
      mend: "Open its run, correct what failed, and push.",
      ...about,
    };
  });
  return worstFinding(findings) ?? findingOf("required-workflow", "No run of it was found on this commit.");
}

function isStartedByRule({ workflowRun }: CheckSuite): boolean {
  return workflowRun.state === "known" && EVENTS_OF_RULE.has(workflowRun.value?.event ?? "");
}

function isUntouched(path: string, { files }: PullRequestFacts): boolean {
  return files.state === "known" && files.value.every((file) => file.path !== path && file.previousPath !== path);
}

/**
 * Workflows of this commit that left no check run, or have more to come: start-up failures, runs that wait for approval,
 * unfinished runs whose known jobs are all done. Our own run is left alone.
 */
export function suiteFindings(
  facts: PullRequestFacts,
  suites: readonly CheckSuite[] | null,
  workflows: WorkflowFiles | null,
  checks: readonly ObservedCheck[],
  own: OwnJobView,
  refused: ReadonlyMap<string, Refusal>,
): NamedFinding[] {
  const runs = checks.filter((check) => check.kind === "check-run");
  const rows: NamedFinding[] = [];
  for (const suite of suites ?? []) {
    const run = suite.workflowRun.state === "known" ? suite.workflowRun.value : null;
    if ((run !== null && run.id === own.runId) || suite.id === own.suiteId) continue;
    const ofSuite = runs.filter((check) => check.suiteId === suite.id);
    // An unfinished job speaks for its workflow; the suite adds nothing to it.
    if (ofSuite.some((check) => check.status !== "COMPLETED")) continue;
    const workflow = (): Workflow | null => (typeof run?.path === "string" ? (workflows?.get(run.path) ?? null) : null);
    const finding = findingOfSuite(suite, { workflow, refused, facts }, ofSuite.length > 0);
    if (finding !== null) rows.push({ name: suiteName(suite), finding });
  }
  for (const suite of hiddenSuites(facts)) {
    const silent = !runs.some((check) => check.suiteId === suite.id);
    if (suite.id === own.suiteId || (!silent && !isUnfinished(suite))) continue;
    const finding = findingOfSuite(suite, { workflow: () => null, refused: NONE, facts }, !silent);
    if (finding !== null) rows.push({ name: `workflow of check suite ${suite.id}`, finding });
  }
  return rows;
}
