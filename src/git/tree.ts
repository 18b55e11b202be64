import { pathText } from "./path-text.ts";
import type { Repository } from "./repository.ts";

/** One entry of a commit's tree. */
export interface TreeEntry {
  readonly path: string;
  /** `blob`, `symlink` (a blob whose text is its target, never followed) or `submodule` (a commit elsewhere). */
  readonly kind: "blob" | "symlink" | "submodule";
  readonly executable: boolean;
  readonly oid: string;
  /** Bytes; 0 for a submodule. */
  readonly size: number;
}

/**
 * Every file of a commit, in git's order (bytes of the path), with sizes. Read from the objects, so the work tree, its
 * index and a sparse checkout play no part. Throws GitFailure when the commit is not there.
 */
export async function readTree(repository: Repository, sha: string): Promise<TreeEntry[]> {
  const output = await repository.run(["ls-tree", "-r", "-z", "-l", "--full-tree", sha]);
  const entries: TreeEntry[] = [];
  for (let start = 0; start < output.length;) {
    const end = output.indexOf(0, start);
    const tab = output.indexOf(9, start);
    // `<mode> SP <type> SP <oid> SP <size, padded> TAB <path> NUL`
    const [mode = "", type = "", oid = "", size = ""] = output.toString("latin1", start, tab).split(/ +/u);
    entries.push({
      path: pathText(output.subarray(tab + 1, end)),
      kind: type === "commit" ? "submodule" : mode === "120000" ? "symlink" : "blob",
      executable: mode === "100755",
      oid,
      size: size === "-" ? 0 : Number(size),
    });
    start = end + 1;
  }
  return entries;
}
