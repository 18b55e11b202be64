import { createHash, randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { makeFolder } from "../../host/make-folder.ts";

/** Far beyond what is written for a million files. */
const LARGEST = 512 * 1024 * 1024;
const DIGEST_BYTES = 32;

/**
 * The content of a file that `writeSealed` wrote; `null` for none, and for a file that is damaged, cut off, foreign or no
 * plain file: a cache is asked, never trusted to be there. The digest finds accidents; it does not say who wrote it.
 */
export async function readSealed(path: string): Promise<Buffer | null> {
  try {
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const status = await file.stat();
      if (!status.isFile() || status.size < DIGEST_BYTES || status.size > LARGEST) return null;
      const whole = Buffer.allocUnsafeSlow(status.size);
      for (let length = 0; length < whole.length;) {
        const { bytesRead } = await file.read(whole, length, whole.length - length, length);
        if (bytesRead === 0) return null;
        length += bytesRead;
      }
      const content = whole.subarray(DIGEST_BYTES);
      return digestOf([content]).equals(whole.subarray(0, DIGEST_BYTES)) ? content : null;
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}

/**
 * Writes the pieces as one file, whole or not at all, so that concurrent runs are safe: the last one wins. False where
 * the place cannot be written, which costs nothing but time.
 */
export async function writeSealed(path: string, pieces: readonly Uint8Array[]): Promise<boolean> {
  const temporary = `${path}.${randomUUID()}.partial`;
  try {
    await makeFolder(dirname(path));
    const file = await open(temporary, "wx", 0o600);
    try {
      for (const piece of [digestOf(pieces), ...pieces]) if (piece.length > 0) await file.writeFile(piece);
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    return true;
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
    return false;
  }
}

function digestOf(pieces: readonly Uint8Array[]): Buffer {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}
