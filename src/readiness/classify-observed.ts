import type { CheckDiagnosis, CheckRun, CommitStatus } from "../facts/pull-request-facts.ts";
import { causeOfAnnotations } from "./causes.ts";
import { findingOf, quoted, type Finding } from "./finding.ts";

/** A queued job gets a hosted runner within seconds to a few minutes; after this time without one, that is the news. */
const QUEUE_PATIENCE_SECONDS = 600;
/** GitHub marks a check run `stale` that did not finish within 14 days. */
const STALE_SECONDS = 14 * 24 * 3600;

/** Everything about the moment that a classification may use: ages are taken against `observedAt` only (law 6). */
export interface Moment {
  observedAt: string;
  diagnoses: ReadonlyMap<number, CheckDiagnosis>;
}

/** Seconds between two instants in ISO 8601; `null` when one is missing, unreadable, or lies in the future. */
export function ageSeconds(since: string | null, observedAt: string): number | null {
  if (since === null) return null;
  const age = (Date.parse(observedAt) - Date.parse(since)) / 1000;
  return Number.isFinite(age) && age >= 0 ? age : null;
}

export const isActionsApp = (run: CheckRun): boolean => run.app?.slug === "github-actions";

export function producerOf(check: CheckRun | CommitStatus): string {
  return check.kind === "commit-status" ? "commit status" : (check.app?.slug ?? "unknown app");
}

/** The class of one check run by the table of semantics section 3: status, conclusion, and what a closer look showed. */
export function classifyCheckRun(run: CheckRun, moment: Moment): Finding {
  const about = { since: run.completedAt ?? run.startedAt, url: run.url, producer: producerOf(run) };
  const plain = (checkClass: Finding["class"], reason: string, mend: string | null): Finding => ({
    class: checkClass,
    cause: null,
    reason,
    mend,
    ...about,
  });
  const diagnosis = moment.diagnoses.get(run.id) ?? null;
  if (run.status !== "COMPLETED") return classifyUnfinished(run, diagnosis, moment.observedAt);
  switch (run.conclusion) {
    case "SUCCESS":
      return plain("green", "It ran to success.", null);
    case "NEUTRAL":
    case "SKIPPED": {
      const word = run.conclusion === "SKIPPED" ? "was skipped" : "ended neutral";
      const matrix = run.name.includes("${{") ? " It is a matrix that was skipped as a whole, under its unexpanded name." : "";
      return plain("no-signal", `It ${word}: GitHub is satisfied, but nothing was shown.${matrix}`, null);
    }
    case "FAILURE":
    case "TIMED_OUT":
    case "STARTUP_FAILURE": {
      const stopped = neverStarted(run, diagnosis);
      if (stopped !== null) return stopped;
      const title = run.title === null || run.title === "" ? "" : ` (${quoted(run.title, 120)})`;
      const verb = run.conclusion === "TIMED_OUT" ? "timed out" : "failed";
      return plain("red", `It ${verb}${title}.${unseenSteps(run, diagnosis)}`, "Open the check, correct what failed, and push.");
    }
    case "CANCELLED":
      return neverStarted(run, diagnosis) ?? findingOf("run-cancelled", "", about);
    case "ACTION_REQUIRED":
      return findingOf(isActionsApp(run) ? "fork-approval" : "action-required", "", about);
    case "STALE":
      return plain("stale", "It did not finish within 14 days, and GitHub gave it up.", "Re-run it, or push again.");
    default:
      return findingOf("unknown-value", `Conclusion: ${quoted(run.conclusion ?? "none", 60)}.`, about);
  }
}

/** Without a closer look nobody can say that a test failed: the job may have had no step at all. */
function unseenSteps(run: CheckRun, diagnosis: CheckDiagnosis | null): string {
  const counted = diagnosis !== null && (diagnosis.steps !== null || diagnosis.job !== null);
  return isActionsApp(run) && !counted ? " Whether any step of it ran could not be seen, so it may never have started." : "";
}

/**
 * Whether an Actions job ended before its first step, and why. Known only from a closer look that counted no step:
 * a job that ran may print any sentence as an annotation, so words alone prove nothing.
 */
function neverStarted(run: CheckRun, diagnosis: CheckDiagnosis | null): Finding | null {
  const about = { since: run.completedAt ?? run.startedAt, url: run.url, producer: producerOf(run) };
  if (run.conclusion === "STARTUP_FAILURE") return findingOf("startup-failure", "", about);
  if (!isActionsApp(run) || diagnosis === null) return null;
  const counts = [diagnosis.steps, diagnosis.job?.steps ?? null].filter((count) => count !== null);
  if (counts.length === 0 || Math.max(...counts) > 0) return null;
  const named = causeOfAnnotations(diagnosis.annotations);
  if (named !== null) {
    // A cancelled job that GitHub did not blame on anything else was superseded or stopped by a person.
    return findingOf(named.code, `GitHub says: "${quoted(named.words)}"`, about);
  }
  if (run.conclusion === "CANCELLED") return null;
  return findingOf("unclassified", firstWords(diagnosis), about);
}

function firstWords(diagnosis: CheckDiagnosis): string {
  const words = diagnosis.annotations[0]?.message;
  return words === undefined ? "" : `GitHub says: "${quoted(words)}"`;
}

function classifyUnfinished(run: CheckRun, diagnosis: CheckDiagnosis | null, observedAt: string): Finding {
  const about = { since: run.startedAt, url: run.url, producer: producerOf(run) };
  const age = ageSeconds(run.startedAt, observedAt);
  const plain = (checkClass: Finding["class"], reason: string, mend: string | null): Finding => ({
    class: checkClass,
    cause: null,
    reason,
    mend,
    ...about,
  });
  const known = ["QUEUED", "IN_PROGRESS", "PENDING", "WAITING", "REQUESTED"].includes(run.status);
  if (known && age !== null && age > STALE_SECONDS) {
    return plain("stale", "It has not finished for more than 14 days.", "Re-run it, or push again.");
  }
  switch (run.status) {
    case "IN_PROGRESS":
      return plain("running", "It is running.", "Wait until it has finished.");
    case "QUEUED":
      return classifyQueued(run, diagnosis, age);
    case "REQUESTED":
      return plain("still-coming", "It was created and is not queued yet.", "Wait until it has finished.");
    case "PENDING":
      return findingOf("concurrency", "", about);
    case "WAITING": {
      const environment = diagnosis?.pendingDeployment ?? null;
      return findingOf("environment-review", environment === null ? "" : `Environment: ${quoted(environment, 100)}.`, about);
    }
    default:
      return findingOf("unknown-value", `Status: ${quoted(run.status, 60)}.`, about);
  }
}

function classifyQueued(run: CheckRun, diagnosis: CheckDiagnosis | null, age: number | null): Finding {
  const about = { since: run.startedAt, url: run.url, producer: producerOf(run) };
  const job = diagnosis?.job ?? null;
  // REST gives runner 0 or null as long as no runner took the job.
  const runnerless = job !== null && (job.runnerId === null || job.runnerId === 0);
  const labels = job === null || job.labels.length === 0 ? "" : ` Labels: ${quoted(job.labels.join(", "), 200)}.`;
  if (runnerless && age !== null && age > QUEUE_PATIENCE_SECONDS) {
    return findingOf("no-runner", `It has been queued for ${Math.floor(age / 60)} minutes.${labels}`, about);
  }
  const reason = runnerless ? `It is queued, and no runner has taken it yet.${labels}` : "It is queued.";
  return { class: "running", cause: null, reason, mend: "Wait until it has finished.", ...about };
}

/** The class of one commit status. `EXPECTED` is GitHub's word for "required and absent", and is judged as absence. */
export function classifyCommitStatus(status: CommitStatus): Finding {
  const about = { since: status.createdAt, url: status.url, producer: "commit status" };
  const said = status.description === null || status.description === "" ? "" : ` (${quoted(status.description, 140)})`;
  switch (status.status) {
    case "SUCCESS":
      return { class: "green", cause: null, reason: "It was set to success.", mend: null, ...about };
    case "FAILURE":
    case "ERROR":
      return {
        class: "red",
        cause: null,
        reason: `It was set to ${status.status.toLowerCase()}${said}.`,
        mend: "Open it, correct what failed, and push.",
        ...about,
      };
    case "PENDING":
      return { class: "running", cause: null, reason: `It was set to pending${said}.`, mend: "Wait until its owner reports.", ...about };
    case "EXPECTED":
      return findingOf("not-found", "GitHub expects it.", about);
    default:
      return findingOf("unknown-value", `State: ${quoted(status.status, 60)}.`, about);
  }
}
