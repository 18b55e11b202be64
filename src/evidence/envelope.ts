import * as z from "zod";
import { subjectSchema, type Subject } from "../facts/subject.ts";
import { canonicalJson, sha256Hex, wellFormed } from "./canonical-json.ts";

export const SCHEMA_VERSION = "1.1.0";

export const evidenceKindSchema = z.enum([
  "context-pack",
  "ci-readiness",
  "merge-gate",
  "decision-record",
  "transport",
  "proof-index",
  "doctor",
  "external-check",
]);
export type EvidenceKind = z.infer<typeof evidenceKindSchema>;

export const outcomeSchema = z.enum(["pass", "warn", "fail", "blocked", "unknown"]);
export type Outcome = z.infer<typeof outcomeSchema>;

/** Who made a piece of evidence, and in which run. All `null` at a terminal. */
export const producerSchema = z.strictObject({
  action: z.string(),
  version: z.string(),
  workflow: z.string().nullable(),
  job: z.string().nullable(),
  runId: z.int().nullable(),
  runAttempt: z.int().nullable(),
});
export type Producer = z.infer<typeof producerSchema>;

/** What it cost to find out. Volatile, so it stands in the envelope and never in a body (law 6). */
export const measurementsSchema = z.strictObject({
  graphqlRequests: z.int().nonnegative(),
  restRequests: z.int().nonnegative(),
  retries: z.int().nonnegative(),
  durationMs: z.int().nonnegative(),
  /** Milliseconds of each command that ran, in their order (kind `external-check`, local commands). */
  steps: z
    .array(z.strictObject({ name: z.string().min(1).max(100), durationMs: z.int().nonnegative() }))
    .max(100)
    .optional(),
});
export type Measurements = z.infer<typeof measurementsSchema>;

/** The envelope of every kind of evidence. A reader ignores fields it does not know (MINOR versions add some). */
export const envelopeSchema = z.object({
  schemaVersion: z.string().regex(/^1\.\d+\.\d+$/, "a schema version of major 1"),
  kind: evidenceKindSchema,
  subject: subjectSchema,
  producer: producerSchema,
  generatedAt: z.iso.datetime(),
  outcome: outcomeSchema,
  bodySha256: z.string().regex(/^[0-9a-f]{64}$/),
  measurements: measurementsSchema.optional(),
  body: z.record(z.string(), z.json()),
});
export type Envelope = z.infer<typeof envelopeSchema>;

/**
 * Puts a body into its envelope, with the digest over the body's canonical JSON (RFC 8785).
 * `generatedAt` is an ISO 8601 instant. The body must be JSON data: no `undefined`, no dates.
 */
export function seal(input: {
  kind: EvidenceKind;
  subject: Subject;
  producer: Producer;
  generatedAt: string;
  outcome: Outcome;
  measurements?: Measurements;
  body: object;
}): Envelope {
  const { body: given, ...rest } = input;
  const body = wellFormed(given);
  return envelopeSchema.parse({
    schemaVersion: SCHEMA_VERSION,
    ...rest,
    subject: wellFormed(rest.subject),
    bodySha256: sha256Hex(canonicalJson(body)),
    body,
  });
}

/** Why a piece of evidence was not accepted; `code` is stable. */
export type EnvelopeRejection = { code: "not-json" | "schema" | "digest"; reason: string };

/**
 * Reads an envelope from untrusted text: JSON, schema, digest, in this order; fails closed.
 * Subject and run are compared by the caller, who knows which epoch it judges.
 */
export function openEnvelope(text: string): { ok: true; envelope: Envelope } | { ok: false; rejection: EnvelopeRejection } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, rejection: { code: "not-json", reason: "The file is not complete JSON." } };
  }
  const parsed = parseEnvelope(data);
  if (parsed === null) return { ok: false, rejection: { code: "schema", reason: "Not an evidence envelope: it is nested too deeply." } };
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue === undefined || issue.path.length === 0 ? "the document" : `\`${issue.path.join(".")}\``;
    return { ok: false, rejection: { code: "schema", reason: `Not an evidence envelope: ${where}: ${issue?.message ?? "invalid"}.` } };
  }
  // Over the body as the text has it: the schema leaves a key `__proto__` behind, and no key may stand beside its digest.
  const digest = digestOf(Object.getOwnPropertyDescriptor(data, "body")?.value);
  if (digest === null)
    return { ok: false, rejection: { code: "schema", reason: "Not an evidence envelope: its body has no canonical form." } };
  if (digest !== parsed.data.bodySha256) {
    return { ok: false, rejection: { code: "digest", reason: "The body does not match its digest: it was changed after it was sealed." } };
  }
  return { ok: true, envelope: parsed.data };
}

/** JSON that is nested thousands deep ends the stack of any recursive reader: `null`, and never an exception. */
function parseEnvelope(data: unknown): ReturnType<typeof envelopeSchema.safeParse> | null {
  try {
    return envelopeSchema.safeParse(data);
  } catch {
    return null;
  }
}

/** `null` for what RFC 8785 has no form for, for example half of a surrogate pair. */
function digestOf(body: unknown): string | null {
  try {
    return sha256Hex(canonicalJson(body));
  } catch {
    return null;
  }
}
