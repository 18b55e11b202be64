import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { ConfigurationError } from "../facts/configuration-error.ts";
import { makeFolder } from "./make-folder.ts";

/**
 * Writes a file whole or not at all: to a temporary name beside it, then renamed. Makes the folders it needs.
 * Throws a ConfigurationError when the place cannot be written.
 */
export async function writeFileAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}.partial`;
  try {
    await makeFolder(dirname(path));
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw notWritable(path, error);
  }
}

/** The clear error for a place that cannot be written. */
export function notWritable(path: string, error: unknown): ConfigurationError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  return new ConfigurationError(
    `Cannot write ${path} (${code}).`,
    "Give a folder that can be written: `evidence-dir` in a workflow, `--out` at a terminal.",
  );
}
