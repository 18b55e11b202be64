import type { CheckRun, CommitStatus, ObservedCheck } from "../facts/pull-request-facts.ts";

/**
 * The checks that count: of every producer its newest. GitHub keeps older runs of a re-run in the list, and neither the
 * order of the list nor `startedAt` tells which is newer; the greatest id does (semantics, section 3). A producer is an
 * app, a workflow, an event and a name: two workflows with a job of one name are two producers, and both must be met.
 * A hidden workflow run leaves the suite as the only thing that tells producers apart. The result is in stable order.
 */
export function latestOfEachProducer(checks: readonly ObservedCheck[]): ObservedCheck[] {
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
  const newest = [...runs.values()].flatMap(newestOfOneName).toSorted((a, b) => a.id - b.id);
  return [...newest, ...[...statuses.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))];
}

function producerKey(run: CheckRun): unknown[] {
  const app = run.app?.id ?? null;
  if (run.workflowRun.state === "unknown") return [app, "suite", run.suiteId, run.name];
  const workflow = run.workflowRun.value;
  if (workflow === null) return [app, "app", null, run.name];
  // Without a path (GitHub may not say) the run itself is the only identity left.
  return [app, workflow.path ?? `run ${workflow.id}`, workflow.event, run.name];
}

/**
 * The newest run of one producer, and those beside it that are no older attempt of it: a re-run starts only after the
 * run has ended, so two checks of one suite that overlap in time are two jobs of one name (a matrix with a fixed name).
 */
function newestOfOneName(group: readonly CheckRun[]): CheckRun[] {
  const sorted = [...group].toSorted((a, b) => b.id - a.id);
  const newest = sorted[0];
  if (newest === undefined) return [];
  const twins = sorted.slice(1).filter((older) => older.suiteId !== null && older.suiteId === newest.suiteId && overlaps(older, newest));
  return [newest, ...twins];
}

function overlaps(older: CheckRun, newest: CheckRun): boolean {
  if (older.completedAt === null || newest.startedAt === null) return false;
  return Date.parse(older.completedAt) > Date.parse(newest.startedAt);
}

/** The rollup holds one status per context; should there be two, the later counts, and of two alike the worse. */
function isNewerStatus(candidate: CommitStatus, before: CommitStatus): boolean {
  const difference = Date.parse(candidate.createdAt ?? "") - Date.parse(before.createdAt ?? "");
  if (Number.isFinite(difference) && difference !== 0) return difference > 0;
  return candidate.status !== "SUCCESS" && (before.status === "SUCCESS" || candidate.status < before.status);
}
