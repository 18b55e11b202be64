import type { Subject } from "../facts/subject.ts";
import { sameEpoch } from "../facts/subject.ts";
import { acceptEvidence } from "./accept.ts";
import { openEnvelope, type Envelope } from "./envelope.ts";
import type { FoundRun } from "./find-runs.ts";
import { gatherBodies } from "./gathered.ts";
import { readBody } from "./kinds.ts";
import { nextActionOf, type Situation } from "./run-next-action.ts";
import { RUN_STATES, type OperatorStatus, type RunCondition, type RunStatus } from "./run-status-body.ts";
import { runRecordSchema } from "./run-record.ts";
import { byPath, compareText } from "./safe-path.ts";
import { readLog, TRANSPORT_LOG, type LogRow } from "./transport-log.ts";
import { verifyBundle } from "./verify.ts";

/** A zip or a folder that was read; `damage`: why it could not be. */
export interface RunPlace {
  readonly form: "folder" | "zip";
  readonly runs: readonly FoundRun[];
  readonly damage: string | null;
  /** Below the place that was asked about; `.` is that place. */
  readonly path: string;
}

/**
 * The state of the runs at some places, with one next safe action: that of the run that needs a person most. `asOf` is
 * the moment against which expiry is read (ISO 8601), `shown` how the user names the place. Pure; an empty place is
 * missing, never in order (law 1).
 */
export function operatorStatus(places: readonly RunPlace[], asOf: string, shown: string): OperatorStatus {
  const judged = places
    .flatMap((place) => (place.runs.length === 0 ? [nothingAt(place.path)] : place.runs).map((run) => judge(run, place, asOf, shown)))
    // Beside a run, a folder without one says nothing.
    .filter((run, _, all) => run.form !== "none" || all.every(({ form }) => form === "none"));
  const runs = judged.map((run) => withCompanion(run, judged));
  const [first = judge(nothingAt("."), { form: "folder", runs: [], damage: null, path: "." }, asOf, shown)] = runs.toSorted(
    (a, b) => urgency(a) - urgency(b),
  );
  return {
    schemaVersion: "1.0.0",
    asOf,
    state: first.state,
    nextAction: first.nextAction,
    runs: runs.length === 0 ? [first] : runs.toSorted(byPath),
  };
}

/** Whether the state says stop: everything but a run under way and one that ended as it should. */
export function statusStops({ runs }: OperatorStatus): boolean {
  return runs.some(({ state, end }) => state !== "active" && !(state === "terminal" && end === "done"));
}

function urgency({ state, end }: RunStatus): number {
  return RUN_STATES.indexOf(state) * 2 + (state === "terminal" && end === "done" ? 1 : 0);
}

/** A private bundle has no record of its run; the public one of the same commit, downloaded beside it, tells how it ended. */
function withCompanion(run: RunStatus, all: readonly RunStatus[]): RunStatus {
  if (run.state !== "missing" || run.subject === null) return run;
  const { headSha, baseSha, pullRequest } = run.subject;
  const companion = all.find(
    ({ end, subject: about }) =>
      end !== null && about?.headSha === headSha && about.baseSha === baseSha && about.pullRequest === pullRequest,
  );
  if (companion === undefined) return run;
  return {
    ...run,
    state: "terminal",
    end: companion.end,
    reason: `The private part of ${companion.path}.`,
    nextAction: companion.nextAction,
  };
}

function nothingAt(path: string): FoundRun {
  return { path, bundles: new Map(), loose: new Map(), logs: new Map(), partial: [] };
}

/** What was read of a run, before it has a state. */
interface Reading {
  readonly problems: RunStatus["problems"];
  readonly inspected: RunStatus["inspected"];
  readonly record: ReturnType<typeof runRecordSchema.parse> | null;
  readonly envelopes: readonly Envelope[];
  readonly openWrites: RunStatus["openWrites"];
}

function judge(run: FoundRun, place: RunPlace, asOf: string, shown: string): RunStatus {
  const reading = readRun(run, place);
  const index = bodyOf(reading.envelopes, "proof-index");
  const transport = bodyOf(reading.envelopes, "transport");
  const loose = acceptLoose(run);
  const subject = reading.record?.subject ?? loose.subject ?? reading.envelopes[0]?.subject ?? null;
  const gate = gatherBodies([...loose.accepted, ...reading.envelopes]).gate;
  const { openWrites } = reading;
  const quarantined = [...(index?.rejected ?? []), ...loose.rejected].sort(byPath);
  const begun = unfinishedReason(run, reading.record, loose, openWrites.length);
  const blocker = transport?.operations.find(({ decision }) => decision === "blocked" || decision === "failed") ?? null;
  const situation: Situation = {
    shown: run.path === "." ? shown : `${shown.replace(/\/$/u, "")}/${run.path}`,
    form: place.form,
    pullRequest: subject?.pullRequest ?? null,
    problem: reading.problems[0] ?? null,
    quarantined: quarantined[0] ?? null,
    openWrite: openWrites[0]?.operation ?? null,
    partial: run.partial[0] ?? null,
    blocker: blocker === null ? null : { operation: blocker.operation, mend: blocker.blocker?.mend ?? null },
    step: index?.nextSteps[0] ?? null,
    end: reading.record?.state ?? null,
    bundles: run.bundles.size,
  };
  const isBlocked = blocker !== null || reading.record?.outcome === "blocked" || index?.readinessStatus === "blocked";
  const state = stateOf(run, { ...situation, begun, isBlocked });
  return {
    path: run.path,
    form:
      place.form === "zip"
        ? "zip"
        : run.bundles.size > 0
          ? "bundle"
          : run.loose.size + run.logs.size + run.partial.length > 0
            ? "evidence"
            : "none",
    state,
    end: reading.record?.state ?? null,
    reason: reasonOf(state, { ...situation, begun }, reading.record),
    nextAction: nextActionOf(state, situation),
    subject,
    outcome: reading.record?.outcome ?? null,
    verdict: index?.verdict ?? gate?.verdict ?? null,
    inspected: { ...reading.inspected, evidence: reading.inspected.evidence + loose.accepted.length + loose.rejected.length },
    problems: reading.problems,
    quarantined,
    openWrites,
    expired: expiredDecisions(gate?.ownerDecisions ?? [], asOf),
  };
}

function stateOf(run: FoundRun, found: Situation & { begun: string | null; isBlocked: boolean }): RunCondition {
  if (found.problem !== null) return "corrupt";
  if (found.quarantined !== null) return "quarantined";
  if (found.begun !== null) return "active";
  // A private bundle alone has no run record: how the run ended cannot be told from it.
  if (run.bundles.size === 0 || found.end === null) return "missing";
  return found.isBlocked ? "blocked" : "terminal";
}

function reasonOf(state: RunCondition, found: Situation & { begun: string | null }, record: Reading["record"]): string {
  switch (state) {
    case "corrupt":
      return found.problem === null ? "" : problemSentence(found.problem);
    case "quarantined":
      return `${found.quarantined?.path ?? ""} was not accepted (${found.quarantined?.code ?? ""}): ${found.quarantined?.reason ?? ""}`;
    case "active":
      return found.begun ?? "";
    case "missing":
      return found.bundles === 0
        ? "There is no record of a run here."
        : "Only the private bundle is here; how the run ended stands in the public one.";
    case "blocked":
      return found.blocker === null ? "CI never came to a result." : `The write \`${found.blocker.operation}\` did not happen.`;
    case "terminal":
      return record?.reason ?? `The run ended (${found.end ?? ""}).`;
  }
}

/** The place itself, `.`, is named by whoever shows the sentence. */
function problemSentence({ path, reason }: { path: string; reason: string }): string {
  return `${path === "" || path === "." ? "" : `${path}: `}${reason.replace(/\.$/u, "")}.`;
}

function readRun(run: FoundRun, place: RunPlace): Reading {
  const problems: RunStatus["problems"] = place.damage === null ? [] : [{ path: run.path, code: "damaged", reason: place.damage }];
  const inspected = { files: filesOf(run), bundles: run.bundles.size, evidence: 0, events: 0, transportRows: 0 };
  const envelopes: Envelope[] = [];
  const logs = new Map(run.logs);
  let record: Reading["record"] = null;
  for (const [root, files] of run.bundles) {
    const report = verifyBundle(files);
    const within = (path: string): string => [root, path].filter((part) => part !== "").join("/");
    problems.push(...report.problems.map(({ path, code, reason }) => ({ path: within(path) || run.path, code, reason })));
    inspected.evidence += report.inspected.envelopes;
    inspected.events += report.inspected.events;
    record ??= recordIn(files);
    // The raw evidence of the private bundle says most, so it is read first where it is there.
    const opened = [...files].filter(([path]) => path.endsWith(".json")).flatMap(([, content]) => openedIn(content));
    if (report.visibility === "private") envelopes.unshift(...opened);
    else envelopes.push(...opened);
    const log = files.get(TRANSPORT_LOG);
    if (log !== undefined) logs.set(within(TRANSPORT_LOG), log);
  }
  const open = new Map<string, RunStatus["openWrites"][number]>();
  for (const [path, content] of logs) {
    const log = readLog(textOf(content));
    if (log.ok) {
      inspected.transportRows += log.rows.length;
      // Each log for itself: a bundle holds an earlier copy of the log beside it, which must not close a later write.
      for (const write of unfinished(log.rows)) open.set(write.idempotencyKey, write);
    } else problems.push({ path, code: "transport-log", reason: `line ${log.line} does not follow from the one before` });
  }
  return {
    problems: problems.sort((a, b) => byPath(a, b) || compareText(a.code, b.code)),
    inspected,
    record,
    envelopes,
    openWrites: [...open.values()],
  };
}

function filesOf({ bundles, loose, logs, partial }: FoundRun): number {
  return Array.from(bundles.values()).reduce((sum, files) => sum + files.size, loose.size + logs.size + partial.length);
}

function recordIn(files: ReadonlyMap<string, Uint8Array>): Reading["record"] {
  const content = files.get("run.json");
  if (content === undefined) return null;
  try {
    const parsed = runRecordSchema.safeParse(JSON.parse(textOf(content)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function openedIn(content: Uint8Array): Envelope[] {
  const opened = openEnvelope(textOf(content));
  return opened.ok ? [opened.envelope] : [];
}

function textOf(content: Uint8Array): string {
  return new TextDecoder().decode(content);
}

function bodyOf<K extends "proof-index" | "transport">(envelopes: readonly Envelope[], kind: K) {
  const found = envelopes.find((envelope) => envelope.kind === kind);
  const read = found === undefined ? null : readBody(kind, found.body);
  return read?.ok === true ? read.body : null;
}

interface Loose {
  subject: Subject | null;
  accepted: Envelope[];
  rejected: RunStatus["quarantined"];
}

/** Evidence beside the bundles, judged as the publisher would: what the best piece is about, the others must be about. */
function acceptLoose(run: FoundRun): Loose {
  const subject =
    ["merge-gate.json", "ci-readiness.json", "context-pack.json", "transport.json"].flatMap((name) => {
      const content = run.loose.get(name);
      return content === undefined ? [] : openedIn(content).map((envelope) => envelope.subject);
    })[0] ?? null;
  const offered = Array.from(run.loose, ([path, content]) => ({ path, content }));
  const nothing = { repository: null, pullRequest: null, baseRef: null, baseSha: null, headRef: null, headSha: null };
  const { accepted, rejected } = acceptEvidence(offered, { subject: subject ?? nothing, runId: "any", runAttempt: null });
  return { subject, accepted: accepted.map(({ envelope }) => envelope), rejected };
}

/** Why the run has no end yet; `null` where it has one. */
function unfinishedReason(run: FoundRun, record: Reading["record"], loose: Loose, openWrites: number): string | null {
  if (openWrites > 0) return "A write to GitHub was begun, and no result of it is recorded.";
  if (run.partial.length > 0) return "Something is being written, or was interrupted.";
  if (record === null) {
    if (run.loose.size > 0 && run.bundles.size === 0) return "There is evidence, and nothing is published of it yet.";
    return run.logs.size > 0 && run.bundles.size === 0 ? "There is a transport log, and nothing else yet." : null;
  }
  return loose.subject !== null && !sameEpoch(loose.subject, record.subject) && loose.subject.headSha !== record.subject.headSha
    ? "There is evidence of another commit than the one that is published."
    : null;
}

/** Intents without a result behind them, one per key. */
function unfinished(rows: readonly LogRow[]): RunStatus["openWrites"] {
  const open = new Map<string, RunStatus["openWrites"][number]>();
  for (const { type, operation, idempotencyKey, time } of rows) {
    if (type === "intent") open.set(idempotencyKey, { operation, idempotencyKey, since: time });
    else open.delete(idempotencyKey);
  }
  return [...open.values()];
}

/** A day lasts to its end in UTC, as in the judgement of a decision. */
function expiredDecisions(
  decisions: readonly { accepted: boolean; by: string; decision: string; expires: string | null }[],
  asOf: string,
): RunStatus["expired"] {
  return decisions.flatMap(({ accepted, by, decision, expires }) => {
    if (!accepted || expires === null) return [];
    const end = Date.parse(expires.includes("T") ? expires : `${expires}T23:59:59.999Z`);
    return end < Date.parse(asOf) ? [{ by, decision, expires }] : [];
  });
}
