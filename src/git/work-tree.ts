import type { WorkTree } from "../local/work-tree.ts";
import { pathText, zeroSeparated } from "./path-text.ts";
import { firstLine } from "./process.ts";
import type { Repository } from "./repository.ts";

/**
 * How the work tree stands beside HEAD. Submodules are compared by their recorded commit alone: looking into them would
 * start git with their configuration.
 */
export async function readWorkTree(repository: Repository): Promise<WorkTree> {
  if (repository.bare) return { unreadable: "there is no work tree" };
  const [headSha, status, flags] = await Promise.all([
    repository.resolve("HEAD"),
    repository.attempt(["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=normal", "--ignore-submodules=dirty"]),
    repository.attempt(["ls-files", "-v", "-z"]),
  ]);
  const failed = [status, flags].find(({ code }) => code !== 0);
  if (failed !== undefined) return { unreadable: firstLine(failed.stderr) };
  const entries = zeroSeparated(status.stdout);
  const untracked = (entry: Buffer): boolean => entry.subarray(0, 2).toString("latin1") === "??";
  return {
    headSha,
    changed: entries.filter((entry) => !untracked(entry)).map((entry) => pathText(entry.subarray(3))),
    untracked: entries.filter(untracked).map((entry) => pathText(entry.subarray(3))),
    // git-ls-files(1), -v: a lower-case letter is `assume-unchanged`, S is `skip-worktree`.
    unwatched: zeroSeparated(flags.stdout).filter((entry) => /^[a-zS] /u.test(entry.toString("latin1", 0, 2))).length,
  };
}
