import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigurationError } from "../facts/configuration-error.ts";

const LIMITS = { files: 5000, bytes: 128 * 1024 * 1024 };

/**
 * Reads a folder whole: relative path with `/` -> bytes. Links are not followed and count as an error, since a bundle
 * has none. Throws ConfigurationError beyond the limits of files and bytes.
 */
export async function readFolder(root: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  let bytes = 0;
  const pending = [""];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of (await readdir(join(root, folder), { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) pending.push(path);
      else if (!entry.isFile()) throw new ConfigurationError(`${path} is a link or a device.`, "Give a folder of plain files.");
      else {
        bytes += (await lstat(join(root, path))).size;
        if (files.size >= LIMITS.files || bytes > LIMITS.bytes) {
          throw new ConfigurationError("The folder is larger than a bundle may be.", "Give the folder of one published bundle.");
        }
        files.set(path, await readFile(join(root, path)));
      }
    }
  }
  return files;
}
