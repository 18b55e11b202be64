/** A file that a commit moved. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** What two names of one file have in common, the most telling first; only what is unique on both sides makes a pair. */
const LIKENESSES: readonly ((path: string) => string)[] = [
  (path) => path.split("/").slice(-3).join("/"),
  (path) => path.split("/").slice(-2).join("/"),
  (path) => path.slice(path.lastIndexOf("/") + 1),
  withoutExtension,
  (path) => withoutExtension(path.slice(path.lastIndexOf("/") + 1)),
  // `models.py` became `_models.py`, `parse-line.js` became `parseLine.js`.
  (path) => path.slice(0, path.lastIndexOf("/") + 1) + plainName(withoutExtension(path.slice(path.lastIndexOf("/") + 1))),
];

/**
 * The moves in a commit that also edited what it moved, found by their names: git compares contents for that, which a
 * clone without blobs would have to fetch. `removed` and `added` are the paths that the commit removed and added.
 */
export function renamesByName(removed: readonly string[], added: readonly string[]): Rename[] {
  const found: Rename[] = [];
  let left = removed;
  let right = added;
  for (const likeness of LIKENESSES) {
    if (left.length === 0 || right.length === 0) break;
    const froms = uniqueBy(left, likeness);
    const tos = uniqueBy(right, likeness);
    const taken = new Set<string>();
    for (const [key, from] of froms) {
      const to = tos.get(key);
      if (from === null || to == null) continue;
      found.push({ from, to });
      taken.add(from).add(to);
    }
    left = left.filter((path) => !taken.has(path));
    right = right.filter((path) => !taken.has(path));
  }
  return found;
}

/** Key -> its only path; `null` where several have it. */
function uniqueBy(paths: readonly string[], keyOf: (path: string) => string): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const path of paths) found.set(keyOf(path), found.has(keyOf(path)) ? null : path);
  return found;
}

function plainName(name: string): string {
  return name.replaceAll(/[_-]/gu, "").toLowerCase();
}

function withoutExtension(path: string): string {
  const dot = path.lastIndexOf(".");
  return dot > path.lastIndexOf("/") + 1 ? path.slice(0, dot) : path;
}

/**
 * The same commits (newest first) with the paths that their files have now: what happened to a file under an earlier name
 * belongs to it, also on a branch that was made before the move and merged after it. A path that `exists` says is there
 * keeps its name.
 */
export function followRenames<C extends { readonly paths: readonly string[]; readonly renames: readonly Rename[] }>(
  commits: readonly C[],
  exists: (path: string) => boolean,
): C[] {
  const now = new Map<string, string>();
  for (const { renames } of commits) {
    for (const { from, to } of renames) {
      const last = now.get(to) ?? to;
      if (!exists(from) && !now.has(from) && exists(last)) now.set(from, last);
    }
  }
  return commits.map((commit) =>
    commit.paths.some((path) => now.has(path))
      ? { ...commit, paths: Array.from(new Set(commit.paths.map((path) => now.get(path) ?? path))) }
      : commit,
  );
}
