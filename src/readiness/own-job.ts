import { matchesPieces } from "../policy/glob.ts";
import type { CheckRun, ObservedCheck, OwnJob, WorkflowRunRef } from "../facts/pull-request-facts.ts";
import { isActionsApp } from "./classify-observed.ts";
import { joined, namePieces, type NamePattern } from "./check-names.ts";
import { dependentsOf, jobMakes, type Workflow, type WorkflowFiles, type WorkflowJob } from "./workflow-file.ts";

/*
 * The job that asks must not wait for itself, nor for the jobs that wait for it. What is excluded is named and never
 * counted as green; where it cannot be told which check is ours, nothing is excluded and those checks are unknown.
 */

/** The commit status by which the suite publishes its verdict: an earlier verdict is no evidence about the commit. */
const OWN_STATUS = "trust-layer";

type OwnRole = "own" | "dependent" | "ambiguous";

export interface OwnJobView {
  roleOf(check: ObservedCheck): OwnRole | null;
  /** Whether a check of this name, of which nothing reported, would be ours or wait for us. */
  claims(name: string): OwnRole | null;
  /** The id of our run, to leave its suite alone; `null` where unknown. */
  runId: number | null;
  /** The suite of our own check, where the run is hidden. */
  suiteId: number | null;
}

/** Which of the latest checks are ours, by the check-run id where the runner gives it, else by run, job and matrix. */
export function ownJobView(ownJob: OwnJob | null, latest: readonly ObservedCheck[], workflows: WorkflowFiles | null): OwnJobView {
  const isOwnStatus = (check: ObservedCheck): boolean => check.kind === "commit-status" && check.name === OWN_STATUS;
  if (ownJob === null) {
    return {
      roleOf: (check) => (isOwnStatus(check) ? "own" : null),
      claims: (name) => (name === OWN_STATUS ? "own" : null),
      runId: null,
      suiteId: null,
    };
  }
  const workflow = ownJob.workflowPath === null ? null : (workflows?.get(ownJob.workflowPath) ?? null);
  const job = workflow?.jobs.find(({ id }) => id === ownJob.jobId) ?? null;
  const runs = latest.filter((check) => check.kind === "check-run");
  const { own, ambiguous } = identify(ownJob, runs, job);
  const isOurName = nameTest(own, job, ownJob);
  const waiting = new Set(workflow === null || job === null ? [] : dependentsOf(workflow, job.id));
  const waits = (name: string): boolean => workflow !== null && makesOnly(workflow, waiting, name);

  const roleOf = (check: ObservedCheck): OwnRole | null => {
    if (isOwnStatus(check)) return "own";
    if (check.kind === "commit-status") return null;
    if (check.id === own?.id) return "own";
    if (ambiguous.has(check.id)) return "ambiguous";
    if (check.workflowRun.state === "unknown") {
      // Another run of our workflow, or a stranger of the same name: with a hidden run it cannot be told.
      return isActionsApp(check) && (isOurName(check.name) || waits(check.name)) ? "ambiguous" : null;
    }
    const run = check.workflowRun.value;
    if (run === null || run.path === null || run.path !== ownJob.workflowPath) return null;
    // The same job of another event (a review, a push) is an earlier verdict of ours, not evidence about the commit.
    if (run.id !== ownJob.runId && isOurName(check.name)) return "own";
    if (workflow === null || workflow.problem !== null) return mayWaitUnseen(check, run.id, ownJob) ? "ambiguous" : null;
    return waits(check.name) ? "dependent" : null;
  };
  const claims = (name: string): OwnRole | null => {
    if (name === OWN_STATUS) return "own";
    const others = (workflows?.all() ?? []).flatMap((file) =>
      file === workflow ? file.jobs.filter(({ id }) => id !== job?.id && !waiting.has(id)) : file.jobs,
    );
    if (others.some((other) => jobMakes(other, name))) return null;
    if (isOurName(name)) return "own";
    return waits(name) ? "dependent" : null;
  };
  return { roleOf, claims, runId: ownJob.runId, suiteId: own?.suiteId ?? null };
}

function identify(ownJob: OwnJob, runs: readonly CheckRun[], job: WorkflowJob | null): { own: CheckRun | null; ambiguous: Set<number> } {
  const none = new Set<number>();
  if (ownJob.checkRunId !== null) return { own: runs.find(({ id }) => id === ownJob.checkRunId) ?? null, ambiguous: none };
  if (ownJob.runId === null || ownJob.jobId === null) return { own: null, ambiguous: none };
  // Which values GitHub puts into parentheses is not documented in every detail, so here any will do.
  const anyValues = (name: string): NamePattern => joined(joined(namePieces(name), [" ("]), ["", ")"]);
  const patterns = job === null ? guessedPatterns(ownJob.jobId) : [...job.patterns, anyValues(job.unexpanded)];
  const named = runs.filter((run) => isActionsApp(run) && patterns.some((pattern) => matchesPieces(pattern, run.name)));
  const ofOurRun = named.filter((run) => workflowRunOf(run)?.id === ownJob.runId);
  // We are running, so of several jobs of our name in our run only an unfinished one can be us.
  const candidates = ofOurRun.length > 1 ? ofOurRun.filter(({ status }) => status !== "COMPLETED") : ofOurRun;
  const only = candidates[0];
  if (candidates.length === 1 && only !== undefined) return { own: only, ambiguous: none };
  if (ofOurRun.length > 0) return { own: null, ambiguous: new Set((candidates.length > 0 ? candidates : ofOurRun).map(({ id }) => id)) };
  return { own: null, ambiguous: new Set(named.filter((run) => run.workflowRun.state === "unknown").map(({ id }) => id)) };
}

/**
 * Without our workflow's file, whether another job of it may wait for us. One that has ended in our run's first attempt
 * cannot, since we have not.
 */
function mayWaitUnseen(check: CheckRun, runId: number, ownJob: OwnJob): boolean {
  return !(runId === ownJob.runId && ownJob.runAttempt === 1 && check.status === "COMPLETED");
}

function workflowRunOf(run: CheckRun): WorkflowRunRef | null {
  return run.workflowRun.state === "known" ? run.workflowRun.value : null;
}

/** Without the workflow file: the job's id, with a matrix, or called by another workflow (`caller / job`). */
function guessedPatterns(jobId: string): NamePattern[] {
  return [[jobId], [`${jobId} (`, ")"], ["", ` / ${jobId}`], ["", ` / ${jobId} (`, ")"]];
}

/** Names that are ours beyond doubt: the name of our check, else the job's name where it holds no expression. */
function nameTest(own: CheckRun | null, job: WorkflowJob | null, ownJob: OwnJob): (name: string) => boolean {
  const literal =
    job === null ? (ownJob.jobId === null ? [] : [ownJob.jobId]) : job.patterns.flatMap((pattern) => (pattern.length === 1 ? pattern : []));
  return (name) => name === own?.name || literal.includes(name);
}

/**
 * Whether the jobs that wait for us, and no other job of our workflow, make this name. A name that is nothing but an
 * expression would claim every check, so it claims none.
 */
function makesOnly(workflow: Workflow, waiting: ReadonlySet<string>, name: string): boolean {
  const claimed = workflow.jobs.some(
    (job) => waiting.has(job.id) && job.patterns.some((pattern) => pattern.join("").trim() !== "" && matchesPieces(pattern, name)),
  );
  return claimed && !workflow.jobs.some((job) => !waiting.has(job.id) && jobMakes(job, name));
}
