import { open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { canonicalJson } from "../../evidence/canonical-json.ts";
import { nextRow, readLog, type LogEntry } from "../../evidence/transport-log.ts";
import { WriteFailure } from "./blocker.ts";
import { makeFolder } from "../../host/make-folder.ts";

/* `transport-log.jsonl` on disk: appended, and never changed. */

/**
 * Appends one row and waits until it is on disk. Reads the whole chain first: nothing is written behind a log that does
 * not hold. Throws WriteFailure `log_corrupt`, also when the file cannot be read or written.
 */
export async function appendToLog(file: string, entry: LogEntry): Promise<void> {
  const log = readLog(await textOf(file));
  if (!log.ok) {
    throw corrupt(`The transport log was changed or cut: line ${log.line} does not follow from the one before.`);
  }
  const row = nextRow(log.rows, entry);
  try {
    await makeFolder(dirname(file));
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
