import type { Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { findRuns } from "../evidence/find-runs.ts";
import type { RunPlace } from "../evidence/run-status.ts";
import { readZip, ZIP_LIMITS, ZipRejection } from "../evidence/zip.ts";
import { ConfigurationError } from "../facts/configuration-error.ts";
import { readFolder } from "../host/read-folder.ts";

/** Of all zips of a folder, in bytes: each is bounded by itself, and there may be thousands. */
const MOST_UNPACKED = 256 * 1024 * 1024;

/**
 * Reads a folder or a zip of runs, and the zips that lie in the folder. Reads only. A place that is not there has no runs;
 * a zip that cannot be opened is damaged. Throws ConfigurationError for what cannot be read at all.
 */
export async function readRunPlaces(path: string, shown: string): Promise<RunPlace[]> {
  let found: Stats;
  try {
    found = await stat(path);
  } catch (error) {
    if (isMissing(error)) return [];
    throw unreadable(shown, error);
  }
  // A device or a pipe has no end.
  if (!found.isDirectory() && (!found.isFile() || found.size > MOST_UNPACKED)) {
    throw new ConfigurationError(`${shown} is no folder and no zip of a size that evidence has.`, "Give a folder or a zip of runs.");
  }
  try {
    if (found.isFile()) {
      const { place } = openZip(await readFile(path), ".", MOST_UNPACKED);
      if (place === null) throw tooMuch(shown);
      return [place];
    }
    const files = await readFolder(path);
    const zips = [...files].filter(([name]) => /\.zip$/iu.test(name));
    const plain = new Map([...files].filter(([name]) => !/\.zip$/iu.test(name)));
    const places: RunPlace[] = [{ form: "folder", runs: findRuns(plain), damage: null, path: "." }];
    let room = MOST_UNPACKED;
    for (const [name, content] of zips) {
      const { place, unpacked } = openZip(content, name, room);
      if (place === null) throw tooMuch(shown);
      places.push(place);
      room -= unpacked;
    }
    return places;
  } catch (error) {
    throw error instanceof ConfigurationError ? error : unreadable(shown, error);
  }
}

/** What is in a zip counts as one run, whatever folders are in it. `place` is null for more than `room` bytes that one zip may have. */
function openZip(content: Uint8Array, path: string, room: number): { place: RunPlace | null; unpacked: number } {
  try {
    const files = readZip(content, { ...ZIP_LIMITS, totalBytes: Math.min(ZIP_LIMITS.totalBytes, room) });
    const unpacked = Array.from(files.values()).reduce((sum, { length }) => sum + length, 0);
    return { place: { form: "zip", runs: findRuns(files).map((run) => ({ ...run, path })), damage: null, path }, unpacked };
  } catch (error) {
    if (!(error instanceof ZipRejection)) throw error;
    if (error.code === "size" && room < ZIP_LIMITS.totalBytes) return { place: null, unpacked: 0 };
    return { place: { form: "zip", runs: [], damage: error.message, path }, unpacked: 0 };
  }
}

function tooMuch(shown: string): ConfigurationError {
  return new ConfigurationError(
    `The zips in ${shown} unpack to more than ${MOST_UNPACKED / 1024 / 1024} MB together.`,
    "Give one of them, or a folder with fewer.",
  );
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

function unreadable(shown: string, error: unknown): ConfigurationError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  return new ConfigurationError(`${shown} cannot be read (${code}).`, "Give a folder or a zip that you may read.");
}
