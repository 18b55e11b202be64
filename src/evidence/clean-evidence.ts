import { prettyJson, sha256Hex } from "./canonical-json.ts";
import type { Cleaner } from "./cleaner.ts";
import { seal, type Envelope } from "./envelope.ts";
import { readBody } from "./kinds.ts";
import type { Subject } from "../facts/subject.ts";
import type { SanitizeFinding } from "./sanitize/sanitize.ts";

/** A file as it may be shown, or the reason why it may not. */
export type Cleaned<T> = { ok: true; value: T; findings: SanitizeFinding[] } | { ok: false; reason: string; findings: SanitizeFinding[] };

/**
 * An envelope whose strings are cleaned and whose digest is taken anew over the cleaned body. Refused when the cleaned
 * body no longer fits its schema, or when a second look still finds something: what cannot be made safe is not shown.
 */
export function cleanEnvelope(envelope: Envelope, cleaner: Cleaner): Cleaned<Envelope> {
  const body = cleaner.data(envelope.body);
  const about = cleaner.data({ subject: namesOf(envelope.subject), workflow: envelope.producer.workflow, job: envelope.producer.job });
  const findings = [...body.findings, ...about.findings];
  const read = readBody(envelope.kind, body.value);
  if (!read.ok) return { ok: false, reason: `it no longer has its form after cleaning: ${read.reason}`, findings };
  const names = about.value;
  const { workflow, job, baseRef, headRef } = stringsOf(names);
  const cleaned = seal({
    kind: envelope.kind,
    subject: { ...envelope.subject, baseRef, headRef },
    producer: { ...envelope.producer, workflow, job },
    generatedAt: envelope.generatedAt,
    outcome: envelope.outcome,
    ...(envelope.measurements === undefined ? {} : { measurements: envelope.measurements }),
    body: read.body,
  });
  const second = cleaner.ownText(prettyJson(cleaned));
  if (second.findings.length > 0)
    return { ok: false, reason: `a second look still found ${second.findings[0]?.rule ?? "something"}`, findings };
  return { ok: true, value: cleaned, findings };
}

/** The subject with its branch names cleaned; commit ids and numbers stay as they are. */
export function cleanSubject(subject: Subject, cleaner: Cleaner): Subject {
  const { baseRef, headRef } = stringsOf(cleaner.data({ subject: namesOf(subject) }).value);
  return { ...subject, baseRef, headRef };
}

/** A file of any other kind. Text only: what is not UTF-8 cannot be looked at, so it is not shown. */
export function cleanFile(content: string | Uint8Array, cleaner: Cleaner): Cleaned<string> {
  const text = typeof content === "string" ? content : decode(content);
  if (text === null) return { ok: false, reason: "it is not UTF-8 text, so nobody can look for secrets in it", findings: [] };
  const first = cleaner.foreignText(text);
  const second = cleaner.foreignText(first.text);
  if (second.findings.length > 0)
    return { ok: false, reason: `a second look still found ${second.findings[0]?.rule ?? "something"}`, findings: first.findings };
  return { ok: true, value: first.text, findings: first.findings };
}

/** The link from what was found to what is shown. Only for the private bundle: a digest of a short secret can be guessed. */
export interface RedactionLink {
  path: string;
  rawSha256: string;
  cleanSha256: string | null;
  reason: string | null;
}

export function redactionLink(path: string, raw: string | Uint8Array, clean: string | null, reason: string | null): RedactionLink {
  return { path, rawSha256: sha256Hex(raw), cleanSha256: clean === null ? null : sha256Hex(clean), reason };
}

function namesOf(subject: Subject): { baseRef: string | null; headRef: string | null } {
  return { baseRef: subject.baseRef, headRef: subject.headRef };
}

/** The strings of cleaned names, wherever they stand; `null` for what is no string any more. */
function stringsOf(value: unknown): Record<"workflow" | "job" | "baseRef" | "headRef", string | null> {
  const at = (holder: unknown, key: string): unknown =>
    typeof holder === "object" && holder !== null ? Reflect.get(holder, key) : undefined;
  const text = (found: unknown): string | null => (typeof found === "string" ? found : null);
  const subject = at(value, "subject");
  return {
    workflow: text(at(value, "workflow")),
    job: text(at(value, "job")),
    baseRef: text(at(subject, "baseRef")),
    headRef: text(at(subject, "headRef")),
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
