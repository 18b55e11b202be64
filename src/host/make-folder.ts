import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it. Throws the system's error where it cannot be made. Node's own `recursive` never comes
 * back below /proc, where the kernel says of a folder that is there that a new one in it has no parent.
 */
export async function makeFolder(path: string): Promise<void> {
  if (await made(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  if (!(await made(path))) throw Object.assign(new Error(`ENOENT: ${path}`), { code: "ENOENT" });
}

/** False where what it would lie in is not there. */
async function made(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    // A folder that is there: EEXIST, and on some systems another code (a drive of Windows, a read-only file system).
    if (await isFolder(path)) return true;
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
