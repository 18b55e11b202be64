import * as z from "zod";
import { canonicalJson, sha256Hex } from "./canonical-json.ts";

/*
 * The rows of `transport-log.jsonl`: what the transport meant to do and what became of it. Each row holds the hash of the
 * row before it, so a row that was altered, dropped or moved is seen. The transport appends; reading needs no file.
 */

export const TRANSPORT_LOG = "transport-log.jsonl";
const START = "0".repeat(64);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const rowSchema = z.strictObject({
  seq: z.int().positive(),
  prevHash: hash,
  type: z.enum(["intent", "result"]),
  time: z.iso.datetime(),
  operation: z.string(),
  idempotencyKey: hash,
  /** SHA-256 of the canonical JSON of the request; the request itself is not repeated here. */
  requestDigest: hash,
  /** `written`, `unchanged`, or the code of the blocker; null in an intent. */
  outcome: z.string().nullable(),
  url: z.string().nullable(),
  hash,
});
export type LogRow = z.infer<typeof rowSchema>;
export type LogEntry = Omit<LogRow, "seq" | "prevHash" | "hash">;

/** The rows of a log, or the first line (from 1) that does not hold. A log that does not exist yet has no rows. */
export function readLog(text: string): { ok: true; rows: LogRow[] } | { ok: false; line: number } {
  if (text === "") return { ok: true, rows: [] };
  const lines = text.split("\n");
  if (lines.pop() !== "") return { ok: false, line: lines.length + 1 };
  const rows: LogRow[] = [];
  for (const [index, line] of lines.entries()) {
    const row = parseRow(line);
    const last = rows.at(-1);
    if (row === null || row.seq !== index + 1 || row.prevHash !== (last?.hash ?? START)) return { ok: false, line: index + 1 };
    const { hash: claimed, ...content } = row;
    if (sha256Hex(canonicalJson(content)) !== claimed) return { ok: false, line: index + 1 };
    rows.push(row);
  }
  return { ok: true, rows };
}

/** The row that follows a chain. */
export function nextRow(rows: readonly LogRow[], entry: LogEntry): LogRow {
  const content = { seq: rows.length + 1, prevHash: rows.at(-1)?.hash ?? START, ...entry };
  return rowSchema.parse({ ...content, hash: sha256Hex(canonicalJson(content)) });
}

function parseRow(line: string): LogRow | null {
  try {
    const parsed = rowSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
