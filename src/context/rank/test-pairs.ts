/** Names that many folders have: a test pairs with them only in a folder of the same name. */
const GENERIC = new Set([
  "index",
  "main",
  "mod",
  "lib",
  "init",
  "types",
  "util",
  "utils",
  "helpers",
  "common",
  "base",
  "app",
  "conftest",
  "setup",
]);

/** Folders that say where a file lies and not what it is about. */
const PLACE = /^(?:src|lib|main|tests?|specs?|__tests__)$/iu;

/**
 * The bare name that a test and its subject share: without folder, extension and test marks, in lower case. A file that is
 * only called `tests` is about its folder: Rust keeps the tests of `parse.rs` in `parse/tests.rs`.
 */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const bare = name.replace(/(?:\.d)?\.[^.]+$/u, "");
  if (/^(?:tests?|specs?)$/iu.test(bare)) return subjectFolder(path) || bare.toLowerCase();
  return normalised(
    bare
      .replace(/^(?:tests?|spec)[._-](?=.)/iu, "")
      .replace(/^Test(?=[A-Z])/u, "")
      .replace(/(?<=.)[._-](?:unit|integration)?(?:tests?|specs?|it|e2e)$/iu, "")
      .replace(/(?<=[a-z0-9])(?:(?:Unit|Integration)?Tests?|Spec|IT|TestCase)$/u, ""),
  );
}

/** The last folder that is named after what lies in it; empty for none. */
function subjectFolder(path: string): string {
  return normalised(
    path
      .split("/")
      .slice(0, -1)
      .findLast((folder) => !PLACE.test(folder)) ?? "",
  );
}

function normalised(name: string): string {
  return name.replaceAll("_", "").replaceAll("-", "").toLowerCase();
}

/** The test files of each stem, by index into the tree. */
export function testsByStem(tests: Iterable<readonly [index: number, path: string]>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, path] of tests) {
    const stem = stemOf(path);
    const list = found.get(stem);
    if (list === undefined) found.set(stem, [index]);
    else list.push(index);
  }
  return found;
}

/**
 * The tests that carry exactly the name of a source file, the nearest folder first; at most five. Looser likeness was
 * measured and does harm.
 */
export function pairedTests(path: string, paths: readonly string[], byStem: ReadonlyMap<string, readonly number[]>): number[] {
  const stem = stemOf(path);
  const folder = subjectFolder(path);
  const generic = isGeneric(stem);
  const candidates = (byStem.get(generic ? folder : stem) ?? []).concat(
    generic ? (byStem.get(stem) ?? []).filter((index) => subjectFolder(paths[index] ?? "") === folder) : [],
  );
  return Array.from(new Set(candidates))
    .filter((index) => paths[index] !== path)
    .map((index) => ({ index, near: sharedFolders(path, paths[index] ?? "") }))
    .sort((a, b) => b.near - a.near || a.index - b.index)
    .slice(0, 5)
    .map(({ index }) => index);
}

/** True for a name that says nothing without its folder. */
export function isGeneric(stem: string): boolean {
  return GENERIC.has(stem) || stem === "";
}

/** How many folder names two paths have in common, wherever they stand: `src/a/b.c` and `test/a/b.c` share one. */
function sharedFolders(a: string, b: string): number {
  const folders = new Set(a.split("/").slice(0, -1));
  return b
    .split("/")
    .slice(0, -1)
    .filter((folder) => folders.has(folder)).length;
}
