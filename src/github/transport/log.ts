import { mkdir, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import * as z from "zod";
import { canonicalJson, sha256Hex } from "../../evidence/canonical-json.ts";
import { WriteFailure } from "./blocker.ts";

/*
 * `transport-log.jsonl`: what the transport meant to do and what became of it, one row each, appended and never
 * changed. Each row holds the hash of the row before it, so a row that was altered, dropped or moved is seen.
 */

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

function parseRow(line: string): LogRow | null {
  try {
    const parsed = rowSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * Appends one row and waits until it is on disk. Reads the whole chain first: nothing is written behind a log that does
 * not hold. Throws WriteFailure `log_corrupt`, also when the file cannot be read or written.
 */
export async function appendToLog(file: string, entry: LogEntry): Promise<void> {
  const log = readLog(await textOf(file));
  if (!log.ok) {
    throw corrupt(`The transport log was changed or cut: line ${log.line} does not follow from the one before.`);
  }
  const last = log.rows.at(-1);
  const content = { seq: log.rows.length + 1, prevHash: last?.hash ?? START, ...entry };
  const row = rowSchema.parse({ ...content, hash: sha256Hex(canonicalJson(content)) });
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(file, "a");
    try {
      await handle.appendFile(`${canonicalJson(row)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw corrupt(`The transport log cannot be written (${codeOf(error)}).`);
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "";
    throw corrupt(`The transport log cannot be read (${codeOf(error)}).`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}

function corrupt(message: string): WriteFailure {
  return new WriteFailure(
    "log_corrupt",
    message,
    "Keep `transport-log.jsonl` for the audit under another name, find out who changed it, and run again with an `evidence-dir` of its own.",
  );
}
