import * as z from "zod";
import { canonicalJson, sha256Hex, wellFormed } from "./canonical-json.ts";

/*
 * What was done, in order, as newline-delimited JSON in which each row holds the hash of the row before it. A chain
 * alone cannot show that its end was cut off: the manifest therefore holds the hash of the last row.
 */

const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const eventRowSchema = z.strictObject({
  /** Counts from 1. */
  seq: z.int().positive(),
  /** `hash` of the row before; 64 zeros in the first. */
  prevHash: hash,
  /** For example `run-started`, `evidence-accepted`, `evidence-sealed`. */
  type: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/),
  /** SHA-256 of the canonical JSON of what the event is about; the payload itself stands elsewhere or nowhere. */
  payloadDigest: hash,
  /** Who did it: an action of this suite, or a login. */
  actor: z.string().min(1).max(200),
  time: z.iso.datetime(),
  /** SHA-256 of the canonical JSON of the row without this field. */
  hash,
});
export type EventRow = z.infer<typeof eventRowSchema>;

/** An event that is not yet part of a chain. `payload` is JSON data; `time` an ISO 8601 instant. */
export interface EventDraft {
  type: string;
  payload: unknown;
  actor: string;
  time: string;
}

export const NO_HASH = "0".repeat(64);

/** The chain with one more row at its end; the given array stays as it is. */
export function appendEvent(rows: readonly EventRow[], draft: EventDraft): readonly EventRow[] {
  const content = {
    seq: rows.length + 1,
    prevHash: rows.at(-1)?.hash ?? NO_HASH,
    type: draft.type,
    payloadDigest: sha256Hex(canonicalJson(wellFormed(draft.payload))),
    actor: shortActor(draft.actor),
    time: draft.time,
  };
  return [...rows, eventRowSchema.parse({ ...content, hash: sha256Hex(canonicalJson(content)) })];
}

/** An actor is a name, not a text; a hostile one must not keep the log from being written. */
function shortActor(actor: string): string {
  const name = Array.from(actor.replaceAll(/\p{Cs}/gu, "\u{FFFD}"))
    .slice(0, 90)
    .join("");
  return name === "" ? "unknown" : name;
}

/** The chain as the text of `events.ndjson`: one canonical row on each line, a final line end. */
export function formatEventLog(rows: readonly EventRow[]): string {
  return rows.map((row) => `${canonicalJson(row)}\n`).join("");
}

export type EventLogReading = { ok: true; rows: readonly EventRow[]; tail: string } | { ok: false; line: number; reason: string };

/**
 * Reads and checks a chain: every line a row, numbers without a gap, every hash right, the last line ended. An empty
 * log is an error, never a chain that is intact (law 1). `line` counts from 1.
 */
export function readEventLog(text: string): EventLogReading {
  if (text === "") return { ok: false, line: 1, reason: "the log is empty" };
  if (!text.endsWith("\n")) return { ok: false, line: text.split("\n").length, reason: "the last line was cut" };
  const rows: EventRow[] = [];
  for (const [index, line] of text.slice(0, -1).split("\n").entries()) {
    const row = readRow(line);
    if (row === null) return { ok: false, line: index + 1, reason: "the line is not a row of an event log" };
    const { hash: claimed, ...content } = row;
    if (row.seq !== index + 1) return { ok: false, line: index + 1, reason: "a row is missing or out of order" };
    if (row.prevHash !== (rows.at(-1)?.hash ?? NO_HASH))
      return { ok: false, line: index + 1, reason: "the row does not follow the one before it" };
    if (sha256Hex(canonicalJson(content)) !== claimed)
      return { ok: false, line: index + 1, reason: "the row was changed after it was written" };
    rows.push(row);
  }
  return { ok: true, rows, tail: rows.at(-1)?.hash ?? NO_HASH };
}

function readRow(line: string): EventRow | null {
  try {
    const parsed = eventRowSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
