import { readdir, realpath, rm, stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { ConfigurationError } from "../../facts/configuration-error.ts";
import type { Repository } from "../../git/repository.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";

/** Where a cache lies: pieces of bytes under names of letters, digits, `-` and `.`. */
export interface Shelf {
  /** `null`: there is none, or none that is whole. Never throws. */
  read(name: string): Promise<Buffer | null>;
  /** False where it could not be kept. Never throws. */
  write(name: string, pieces: readonly Uint8Array[]): Promise<boolean>;
}

/** Histories that are kept in a folder: of the branches that are worked on in turn. */
const MOST_HISTORIES = 4;
/** What a process that was ended may have left. */
const STALE_MS = 24 * 60 * 60 * 1000;

/** A folder, which is made when there is something to keep. Concurrent runs are safe. */
export function folderShelf(folder: string): Shelf {
  return {
    read: (name) => readSealed(join(folder, name)),
    async write(name, pieces) {
      const written = await writeSealed(join(folder, name), pieces);
      if (written && name.endsWith(".history")) await removeOld(folder, name.split("-").slice(0, -1).join("-"));
      return written;
    },
  };
}

async function removeOld(folder: string, stem: string): Promise<void> {
  try {
    const names = (await readdir(folder)).filter((name) => name.startsWith(stem));
    const files = await Promise.all(
      names.map(async (name) => ({ path: join(folder, name), time: (await stat(join(folder, name))).mtimeMs })),
    );
    const histories = files.filter(({ path }) => path.endsWith(".history")).sort((a, b) => b.time - a.time || (a.path < b.path ? -1 : 1));
    const newest = histories[0]?.time ?? 0;
    const left = files.filter(({ path, time }) => path.endsWith(".partial") && newest - time > STALE_MS);
    for (const { path } of [...histories.slice(MOST_HISTORIES), ...left]) await rm(path, { force: true });
  } catch {
    // Another run is cleaning up at the same time.
  }
}

/**
 * Throws ConfigurationError for a cache folder inside the repository: it is never written to, and files there would change
 * what the pack says of its state.
 */
export async function refuseInside(folder: string, repository: Repository): Promise<void> {
  const root = await realpath(repository.root);
  const place = await realPlace(resolve(folder));
  if (place !== root && !place.startsWith(root.endsWith(sep) ? root : root + sep)) return;
  throw new ConfigurationError(
    `The cache folder \`${folder}\` lies in the repository, which is never written to.`,
    "Give a folder elsewhere, for example --cache ~/.cache/trust-layer.",
  );
}

/** Where a path that may not be there yet would be, without symbolic links. */
async function realPlace(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await realPlace(parent), path.slice(parent.length).replace(/^[/\\]+/u, ""));
  }
}
