import { readFile, stat } from "node:fs/promises";
import { findRuns } from "../evidence/find-runs.ts";
import type { RunPlace } from "../evidence/run-status.ts";
import { readZip, ZipRejection } from "../evidence/zip.ts";
import { ConfigurationError } from "../facts/configuration-error.ts";
import { readFolder } from "../host/read-folder.ts";

/**
 * Reads a folder or a zip of runs, and the zips that lie in the folder. Reads only. A place that is not there has no runs;
 * a zip that cannot be opened is damaged. Throws ConfigurationError for what cannot be read at all.
 */
export async function readRunPlaces(path: string, shown: string): Promise<RunPlace[]> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    if (isMissing(error)) return [];
    throw unreadable(shown, error);
  }
  try {
    if (!isFolder) return [openZip(await readFile(path), ".")];
    const files = await readFolder(path);
    const zips = [...files].filter(([name]) => /\.zip$/iu.test(name));
    const plain = new Map([...files].filter(([name]) => !/\.zip$/iu.test(name)));
    return [{ form: "folder", runs: findRuns(plain), damage: null, path: "." }, ...zips.map(([name, content]) => openZip(content, name))];
  } catch (error) {
    throw error instanceof ConfigurationError ? error : unreadable(shown, error);
  }
}

/** What is in a zip counts as one run, whatever folders are in it. */
function openZip(content: Uint8Array, path: string): RunPlace {
  try {
    const files = readZip(content);
    return { form: "zip", runs: findRuns(files).map((run) => ({ ...run, path })), damage: null, path };
  } catch (error) {
    if (!(error instanceof ZipRejection)) throw error;
    return { form: "zip", runs: [], damage: error.message, path };
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

function unreadable(shown: string, error: unknown): ConfigurationError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  return new ConfigurationError(`${shown} cannot be read (${code}).`, "Give a folder or a zip that you may read.");
}
