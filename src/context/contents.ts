import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { readBlobs } from "../git/read-file.ts";
import type { Repository } from "../git/repository.ts";
import type { TreeEntry } from "../git/tree.ts";

/** What of a tree entry says which content it is. */
type Content = Pick<TreeEntry, "path" | "oid" | "size">;

/** Larger files are data or generated, and cost more than they tell. */
export const MAX_SCANNED_BYTES = 600_000;

/**
 * Gives the content of each wanted entry to `onContent`, once, in no promised order; the bytes are only valid during the
 * call. What the work tree holds is used where its bytes hash to the very object of the commit, which is faster than
 * unpacking and as certain; the rest (changed files, other line endings, sparse or bare checkouts) comes from git.
 * Resolves with the number of contents given.
 */
export async function readContents(
  repository: Repository,
  entries: readonly { index: number; entry: Content }[],
  onContent: (index: number, bytes: Uint8Array, length: number) => void,
  onProgress: (done: number) => void,
): Promise<number> {
  const rest: { index: number; entry: Content }[] = [];
  const buffer = Buffer.allocUnsafe(MAX_SCANNED_BYTES + 1);
  let given = 0;
  let sinceTurn = 0;
  for (const [done, wanted] of entries.entries()) {
    const length = repository.bare ? -1 : readVerified(join(repository.root, wanted.entry.path), wanted.entry, buffer);
    if (length < 0) {
      rest.push(wanted);
      if (rest.length > 50 && given === 0) {
        // Nothing of this checkout matches (sparse, or converted line endings): do not try it file by file.
        rest.push(...entries.slice(done + 1));
        break;
      }
    } else {
      onContent(wanted.index, buffer, length);
      given += 1;
    }
    // The history is read by another process meanwhile: let its output in, so that it does not wait for us.
    sinceTurn += wanted.entry.size + 2000;
    if (sinceTurn > 1_000_000) {
      sinceTurn = 0;
      onProgress(done);
      await nextTurn();
    }
  }
  await readBlobs(
    repository,
    rest.map(({ entry }) => entry.oid),
    (position, content) => {
      const wanted = rest[position];
      if (position % 1000 === 0) onProgress(entries.length - rest.length + position);
      if (wanted === undefined || content === null) return;
      onContent(wanted.index, content, content.length);
      given += 1;
    },
  );
  return given;
}

/**
 * Reads a file of the work tree into `buffer` if it is exactly the blob of the entry; -1 otherwise. Symbolic links are
 * not followed and nothing is waited for (a pipe would block); a link among the folders cannot matter, since the hash
 * says what was read.
 */
function readVerified(path: string, entry: Content, buffer: Buffer): number {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch {
    return -1;
  }
  try {
    const status = fstatSync(file);
    if (!status.isFile() || status.size !== entry.size || entry.size > MAX_SCANNED_BYTES) return -1;
    let length = 0;
    while (length < entry.size) {
      const count = readSync(file, buffer, length, entry.size - length, null);
      if (count === 0) return -1;
      length += count;
    }
    const hash = createHash(entry.oid.length === 64 ? "sha256" : "sha1")
      .update(`blob ${length}\0`)
      .update(buffer.subarray(0, length));
    return hash.digest("hex") === entry.oid ? length : -1;
  } catch {
    return -1;
  } finally {
    closeSync(file);
  }
}
