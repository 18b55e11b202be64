import type { CheckRun, CommitStatus, ObservedCheck } from "../facts/pull-request-facts.ts";
import type { WorkflowFiles } from "./workflow-file.ts";

/**
 * The checks that count: of every producer its newest. GitHub keeps older runs of a re-run in the list, and neither the
 * order of the list nor `startedAt` tells which is newer; the greatest id does (semantics, section 3). A producer is an
 * app, a workflow, an event and a name: two workflows with a job of one name are two producers, and both must be met.
 * A hidden workflow run leaves the suite as the only thing that tells producers apart. The result is in stable order.
 */
export function latestOfEachProducer(checks: readonly ObservedCheck[], workflows: WorkflowFiles | null): ObservedCheck[] {
  const runs = new Map<string, CheckRun[]>();
  const statuses = new Map<string, CommitStatus>();
  for (const check of checks) {
    if (check.kind === "commit-status") {
      const before = statuses.get(check.name);
      if (before === undefined || isNewerStatus(check, before)) statuses.set(check.name, check);
    } else {
      const key = JSON.stringify(producerKey(check));
      const group = runs.get(key);
      if (group === undefined) runs.set(key, [check]);
      else group.push(check);
    }
  }
  const newest = [...runs.values()].flatMap((group) => newestOfOneName(group, workflows)).toSorted((a, b) => a.id - b.id);
  return [...newest, ...[...statuses.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))];
}

function producerKey(run: CheckRun): unknown[] {
  const app = run.app?.id ?? null;
  if (run.workflowRun.state === "unknown") return [app, "suite", run.suiteId, run.name];
  const workflow = run.workflowRun.value;
  if (workflow === null) return [app, "app", null, run.name];
  // Without a path (GitHub may not say) the run itself is the only identity left.
  return [app, workflow.path ?? `run ${workflow.id}`, workflow.event, run.name, isJob(run)];
}

/**
 * A check that a job posts with its token lands in a suite of Actions, under any name: it is no newer attempt of the job
 * that has this name (semantics, fact 6: it only adds another way to fail). The address of a job tells them apart.
 */
function isJob(run: CheckRun): boolean {
  return run.url !== null && /\/actions\/runs\/\d+\/job\/\d+/.test(run.url);
}

/**
 * The runs of one producer that count. A skip says nothing about the commit, so it takes back no result but a good one: of
 * what ran before it, anything that is not green still counts.
 */
function newestOfOneName(group: readonly CheckRun[], workflows: WorkflowFiles | null): CheckRun[] {
  const sorted = [...group].toSorted((a, b) => b.id - a.id);
  const newest = withOthersOfItsSuite(sorted, workflows);
  if (sorted[0]?.conclusion !== "SKIPPED") return newest;
  const ran = sorted.findIndex(({ conclusion }) => conclusion !== "SKIPPED");
  const before = ran < 0 ? [] : withOthersOfItsSuite(sorted.slice(ran), workflows);
  return before.every(({ conclusion }) => conclusion === "SUCCESS") ? newest : [...new Set([...newest.slice(1), ...before])];
}

/** The first of these runs, newest first, and those of its suite that are no older attempt of it but other jobs of its name. */
function withOthersOfItsSuite([newest, ...older]: readonly CheckRun[], workflows: WorkflowFiles | null): CheckRun[] {
  if (newest === undefined) return [];
  const ofSuite = older.filter(({ suiteId }) => suiteId !== null && suiteId === newest.suiteId);
  const shared = ofSuite.length > 0 && severalJobsMake(newest, workflows);
  const kept = [newest];
  // From the youngest on: a job that overlaps with one that is no older attempt is none either.
  for (const run of ofSuite) if (shared || kept.some((other) => mustBeAnother(run, other))) kept.push(run);
  return kept;
}

/** A re-run starts only after the run has ended, so two checks of one suite at one time are two jobs (a matrix with a fixed name). */
function mustBeAnother(older: CheckRun, newer: CheckRun): boolean {
  if (older.status !== "COMPLETED") return true;
  if (older.completedAt === null || newer.startedAt === null) return false;
  return Date.parse(older.completedAt) > Date.parse(newer.startedAt);
}

/** Two jobs of one fixed name, of which one needs the other, never overlap: only the file tells them from two attempts. */
function severalJobsMake(run: CheckRun, workflows: WorkflowFiles | null): boolean {
  const path = run.workflowRun.state === "known" ? (run.workflowRun.value?.path ?? null) : null;
  const jobs = path === null ? [] : (workflows?.get(path)?.jobs ?? []);
  return jobs.filter(({ patterns }) => patterns.some((pattern) => pattern.length === 1 && pattern[0] === run.name)).length > 1;
}

/** The rollup holds one status per context; should there be two, the later counts, and of two alike the worse. */
function isNewerStatus(candidate: CommitStatus, before: CommitStatus): boolean {
  const difference = Date.parse(candidate.createdAt ?? "") - Date.parse(before.createdAt ?? "");
  if (Number.isFinite(difference) && difference !== 0) return difference > 0;
  return candidate.status !== "SUCCESS" && (before.status === "SUCCESS" || candidate.status < before.status);
}
