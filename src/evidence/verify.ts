import { sameEpoch, type Subject } from "../facts/subject.ts";
import { inconsistency } from "./consistency.ts";
import { openEnvelope } from "./envelope.ts";
import { readEventLog } from "./event-log.ts";
import { readBody } from "./kinds.ts";
import { compareWithManifest, MANIFEST_PATH, manifestSchema, type Manifest, type Visibility } from "./manifest.ts";
import { runRecordSchema } from "./run-record.ts";
import { byPath, unsafePathReason } from "./safe-path.ts";

/** One thing that is wrong with a bundle; `code` is stable. */
export interface VerifyProblem {
  code: string;
  path: string;
  reason: string;
}

/** The result of looking at a bundle offline. `ok` needs a manifest, at least one piece of evidence and no problem. */
export interface VerifyReport {
  ok: boolean;
  problems: VerifyProblem[];
  /** What was looked at, so that an empty bundle is never mistaken for a clean one. */
  inspected: { files: number; envelopes: number; events: number };
  visibility: Visibility | null;
  subject: Subject | null;
  producer: { action: string; version: string; runId: number | null; runAttempt: number | null } | null;
}

/** Without these a public bundle is not one that the suite published. */
const REQUIRED_PUBLIC = ["index.html", "proof-index.json", "decision-record.json", "run.json", "events.ndjson"];
const REQUIRED_PRIVATE = ["events.ndjson"];

/**
 * Verifies a bundle from its files (relative path -> bytes), offline: manifest there and well formed, every subject there
 * and equal, no file besides, every envelope and its body whole, one epoch, event chain intact with the tail that the
 * manifest names. Fails closed: what cannot be read is a problem.
 */
export function verifyBundle(files: ReadonlyMap<string, Uint8Array>): VerifyReport {
  const report: VerifyReport = {
    ok: false,
    problems: [],
    inspected: { files: files.size, envelopes: 0, events: 0 },
    visibility: null,
    subject: null,
    producer: null,
  };
  const problem = (code: string, path: string, reason: string): void => void report.problems.push({ code, path, reason });
  for (const path of files.keys()) {
    const reason = unsafePathReason(path);
    if (reason !== null) problem("unsafe-path", path, reason);
  }
  const manifest = readManifest(files.get(MANIFEST_PATH));
  if (typeof manifest === "string") {
    problem("manifest", MANIFEST_PATH, manifest);
    return finish(report);
  }
  const { visibility, epoch, producer } = manifest.predicate;
  report.visibility = visibility;
  report.subject = epoch;
  report.producer = { action: producer.action, version: producer.version, runId: producer.runId, runAttempt: producer.runAttempt };
  report.problems.push(...compareWithManifest(manifest, files));
  for (const path of visibility === "public" ? REQUIRED_PUBLIC : REQUIRED_PRIVATE) {
    if (!files.has(path)) problem("missing-file", path, "a bundle cannot be without it");
  }
  verifyEvents(files, manifest, report);
  verifyRunRecord(files, epoch, report);
  for (const [path, content] of files) {
    if (isEnvelopePath(path)) verifyEnvelope(path, content, epoch, report);
  }
  if (report.inspected.envelopes === 0) problem("no-evidence", "", "the bundle holds no piece of evidence");
  return finish(report);
}

function finish(report: VerifyReport): VerifyReport {
  const unique = new Map(report.problems.map((found) => [`${found.path}\n${found.code}`, found]));
  report.problems = Array.from(unique.values()).sort(byPath);
  report.ok = report.problems.length === 0 && report.inspected.envelopes > 0;
  return report;
}

function readManifest(content: Uint8Array | undefined): Manifest | string {
  if (content === undefined) return "there is no manifest, so nothing shows that the files are as they were";
  const data = parseJson(content);
  if (data === undefined) return "it is not complete JSON";
  const parsed = manifestSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  return `it is not a manifest of this suite: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}`;
}

/** Every JSON document of the suite's own names must be an envelope; run.json and the manifest have schemas of their own. */
function isEnvelopePath(path: string): boolean {
  return path === "proof-index.json" || path === "decision-record.json" || /^evidence\/[^/]+\.json$/u.test(path);
}

function verifyEnvelope(path: string, content: Uint8Array, epoch: Subject, report: VerifyReport): void {
  const text = decode(content);
  if (text === null) return void report.problems.push({ code: "not-text", path, reason: "it is not UTF-8 text" });
  const opened = openEnvelope(text);
  if (!opened.ok) return void report.problems.push({ code: opened.rejection.code, path, reason: opened.rejection.reason });
  const body = readBody(opened.envelope.kind, opened.envelope.body);
  if (!body.ok) return void report.problems.push({ code: "body-schema", path, reason: body.reason });
  const fault = inconsistency(opened.envelope);
  if (fault !== null) return void report.problems.push({ code: "inconsistent", path, reason: fault });
  if (!isOneEpoch(opened.envelope.subject, epoch)) {
    return void report.problems.push({
      code: "other-epoch",
      path,
      reason: "it is about another repository, pull request or commit than the manifest",
    });
  }
  report.inspected.envelopes++;
}

/** As `sameEpoch`; a bundle without a head commit (an empty repository) is of one epoch when all its parts are without. */
function isOneEpoch(a: Subject, b: Subject): boolean {
  return sameEpoch(a, b) || (a.headSha === null && b.headSha === null && a.repository === b.repository && a.pullRequest === b.pullRequest);
}

function verifyEvents(files: ReadonlyMap<string, Uint8Array>, manifest: Manifest, report: VerifyReport): void {
  const path = "events.ndjson";
  const content = files.get(path);
  if (content === undefined) return;
  const reading = readEventLog(decode(content) ?? "");
  if (!reading.ok) return void report.problems.push({ code: "event-chain", path, reason: `line ${reading.line}: ${reading.reason}` });
  report.inspected.events = reading.rows.length;
  if (reading.tail !== manifest.predicate.eventsTail) {
    report.problems.push({
      code: "event-tail",
      path,
      reason: "its last row is not the one that the manifest names: rows were cut off or added",
    });
  }
}

function verifyRunRecord(files: ReadonlyMap<string, Uint8Array>, epoch: Subject, report: VerifyReport): void {
  const path = "run.json";
  const content = files.get(path);
  if (content === undefined) return;
  const parsed = runRecordSchema.safeParse(parseJson(content));
  if (!parsed.success) report.problems.push({ code: "run-record", path, reason: "it is not a run record" });
  else if (!isOneEpoch(parsed.data.subject, epoch))
    report.problems.push({ code: "other-epoch", path, reason: "it is about another commit than the manifest" });
}

function parseJson(content: Uint8Array): unknown {
  const text = decode(content);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function decode(content: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return null;
  }
}
