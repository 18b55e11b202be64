import { pathText, zeroSeparated } from "./path-text.ts";
import type { Repository } from "./repository.ts";

/** What in the work tree differs from HEAD: paths in order, `null` for a repository without a work tree. */
export async function readUncommittedPaths(repository: Repository): Promise<string[] | null> {
  if (repository.bare) return null;
  // Submodules are compared by their recorded commit alone: looking into them would start git with their configuration.
  const result = await repository.attempt([
    "status",
    "--porcelain=v1",
    "-z",
    "--no-renames",
    "--untracked-files=normal",
    "--ignore-submodules=dirty",
  ]);
  if (result.code !== 0) return null;
  return zeroSeparated(result.stdout).map((piece) => pathText(piece.subarray(3)));
}
