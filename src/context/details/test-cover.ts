import type { FileChange } from "../../facts/file-change.ts";
import type { ChangeDetails } from "../body.ts";
import { classifyFile } from "../file-kind.ts";
import { importsOf, ImportResolver } from "../rank/imports.ts";
import { needsTests } from "../needs-tests.ts";
import { isGeneric, pairedTests, stemOf, testsByStem } from "../rank/test-pairs.ts";
import type { PastChange, SourceText } from "../sources.ts";

type Cover = ChangeDetails["tests"][number];

/** Commits of more files say nothing about what tests what. */
const MAX_FILES = 30;
const MOST_TESTS = 6;
/** The changed files that a test should go with, as far as they are still there. */
export function testedSources(changes: readonly FileChange[]): string[] {
  return changes.flatMap(({ path, status }) => (status !== "deleted" && needsTests(path) ? [path] : []));
}

/** Whether a source file holds its own tests, as Rust and Vitest (in-source) have it. */
export function holdsTests(path: string, text: string): boolean {
  return path.endsWith(".rs")
    ? /^[ \t]*#\[cfg\(test\)\]/mu.test(text)
    : /\.[cm]?[jt]sx?$/u.test(path) && text.includes("import.meta.vitest");
}

/** Tests that may cover these files and whose imports are worth a look, the likeliest first; at most `limit`. */
export function candidateTests(
  changes: readonly FileChange[],
  treePaths: readonly string[],
  history: readonly PastChange[],
  ranked: readonly string[],
  limit: number,
): string[] {
  const sources = testedSources(changes);
  const tests = testPaths(treePaths);
  const byStem = testsByStem(tests);
  const named = sources.flatMap((path) => pairedTests(path, treePaths, byStem).map((index) => treePaths[index] ?? ""));
  const changedTests = changes.flatMap(({ path, status }) => (status !== "deleted" && classifyFile(path).kind === "test" ? [path] : []));
  const there = new Set(tests.map(([, path]) => path));
  const together = Array.from(testsInHistory(sources, history, there).values()).flatMap((found) => Array.from(found.keys()));
  const all = [...named, ...changedTests, ...together, ...ranked.filter((path) => there.has(path))];
  return Array.from(new Set(all))
    .filter((path) => classifyFile(path).language !== null)
    .slice(0, limit);
}

/**
 * The tests that cover each changed source file, as far as its name, the imports of the tests that were read, the changed
 * symbols they name, and the history tell (changed together at least twice and in a quarter of its commits; where nothing
 * else speaks, the two that changed with it most, at least three times). `inline`: the files that hold tests of their own;
 * `sameCode`: those of which only comments changed, which need no test.
 * "none" means that none was found.
 */
export function testCover(
  changes: readonly FileChange[],
  treePaths: readonly string[],
  history: readonly PastChange[],
  testTexts: readonly SourceText[],
  symbols: readonly { path: string; symbol: string }[],
  inline: ReadonlySet<string>,
  sameCode: ReadonlySet<string> = new Set(),
): Cover[] {
  const sources = testedSources(changes).filter((path) => !sameCode.has(path));
  if (sources.length === 0) return [];
  const changed = new Set(changes.flatMap(({ path, status }) => (status === "deleted" ? [] : [path])));
  const tests = testPaths(treePaths);
  const there = new Set(tests.map(([, path]) => path));
  const byStem = testsByStem(tests);
  const testFolders = testFoldersOf(tests);
  const importers = importersOf(sources, treePaths, testTexts);
  const together = testsInHistory(sources, history, there);
  const touches = touchesOf(sources, history);
  return sources.map((path): Cover => {
    const found = new Map<string, string>();
    const testsItself = inline.has(path);
    for (const index of pairedTests(path, treePaths, byStem)) found.set(treePaths[index] ?? "", "carries its name");
    for (const test of testsInFolderOf(path, testFolders)) if (!found.has(test)) found.set(test, "lies in the test folder of its name");
    for (const test of importers.get(path) ?? []) if (!found.has(test)) found.set(test, "imports it");
    for (const [test, symbol] of namers(path, symbols, testTexts))
      if (!found.has(test)) found.set(test, `names \`${symbol}\`, which changed`);
    const of = touches.get(path) ?? 0;
    const told = (count: number) => `changed with it in ${count} of its ${of} past commits`;
    const past = Array.from(together.get(path) ?? []);
    for (const [test, count] of past) if (count >= 2 && count * 4 >= of && !found.has(test)) found.set(test, told(count));
    if (found.size === 0) for (const [test, count] of past.slice(0, 2)) if (count >= 3) found.set(test, told(count));
    const covering = Array.from(found, ([test, reason]) => ({ path: test, reason, changed: changed.has(test) }))
      // Data of a test is no test, but where it changed the case is there.
      .filter((test) => test.changed || classifyFile(test.path).language !== null)
      .concat(
        testsItself
          ? [
              {
                path,
                reason: "holds tests of its own",
                changed: symbols.some((entry) => entry.path === path && /^tests?\b/u.test(entry.symbol)),
              },
            ]
          : [],
      )
      .sort((a, b) => Number(b.changed) - Number(a.changed))
      .slice(0, MOST_TESTS);
    return { path, covering, state: covering.some((test) => test.changed) ? "changed" : covering.length > 0 ? "unchanged" : "none" };
  });
}

/** Folder below a folder of tests -> the tests in it, each with the folder that holds those tests. */
type TestFolders = ReadonlyMap<string, readonly { readonly home: string; readonly test: string }[]>;

function testFoldersOf(tests: readonly [number, string][]): TestFolders {
  const found = new Map<string, { home: string; test: string }[]>();
  for (const [, test] of tests) {
    const parts = test.split("/").slice(0, -1);
    const root = parts.findIndex((part) => /^(?:tests?|__tests__|specs?)$/u.test(part));
    if (root === -1) continue;
    const home = parts
      .slice(0, root)
      .map((part) => `${part}/`)
      .join("");
    for (const name of new Set(parts.slice(root + 1).map(plain))) {
      const list = found.get(name);
      if (list === undefined) found.set(name, [{ home, test }]);
      else list.push({ home, test });
    }
  }
  return found;
}

/** `tests/from_request/pass/a.rs` is about `src/from_request/mod.rs`, `__tests__/response/type.test.js` about `lib/response.js`. */
function testsInFolderOf(path: string, folders: TestFolders): string[] {
  const above = path.split("/").slice(0, -1).map(plain);
  const stem = stemOf(path);
  const isWholeFolder = /^(?:index|mod|init)$/u.test(stem);
  const subject = isWholeFolder ? (above.at(-1) ?? "") : stem;
  // A name that stands for more than this file says nothing: a folder above it is called so too.
  if (/^(?:src|lib|main)?$/u.test(subject) || isGeneric(subject) || (!isWholeFolder && above.includes(subject))) return [];
  return (folders.get(subject) ?? []).flatMap(({ home, test }) => (path.startsWith(home) ? [test] : []));
}

function plain(name: string): string {
  return name.replaceAll(/[_-]/gu, "").toLowerCase();
}

function testPaths(treePaths: readonly string[]): [number, string][] {
  return Array.from(treePaths.entries()).filter(([, path]) => classifyFile(path).kind === "test");
}

/** Source path -> the tests among those read that import it. Go compiles a folder as one: its tests there count. */
function importersOf(sources: readonly string[], treePaths: readonly string[], tests: readonly SourceText[]): Map<string, Set<string>> {
  const wanted = new Set(sources);
  const resolver = new ImportResolver(
    treePaths,
    Array.from(treePaths.entries()).flatMap(([index, path]) => (wanted.has(path) ? [index] : [])),
  );
  const found = new Map<string, Set<string>>();
  const add = (source: string, test: string) => found.set(source, (found.get(source) ?? new Set()).add(test));
  for (const { path, text } of tests) {
    for (const name of importsOf(path, text)) {
      for (const index of resolver.resolve(path, name)) {
        const source = treePaths[index];
        if (source !== undefined && !(source.endsWith(".go") && folderOf(source) !== folderOf(path))) add(source, path);
      }
    }
    if (path.endsWith("_test.go")) {
      const name = path.slice(folderOf(path).length);
      for (const source of sources)
        if (source.endsWith(".go") && folderOf(source) === folderOf(path) && mentions(text, source, name)) add(source, path);
    }
  }
  return found;
}

/** The tests that name a changed symbol of the file; only names that no other thing would have by chance. */
function namers(
  path: string,
  symbols: readonly { path: string; symbol: string }[],
  tests: readonly SourceText[],
): [test: string, symbol: string][] {
  const extension = path.slice(path.lastIndexOf("."));
  const names = Array.from(new Set(symbols.flatMap((entry) => (entry.path === path ? [entry.symbol] : [])))).filter((symbol) => {
    const own = symbol.slice(symbol.lastIndexOf(".") + 1);
    return own.length >= 8 || (symbol.includes(".") && own.length >= 5) || /[a-z][A-Z]|\w_\w/u.test(own);
  });
  if (names.length === 0) return [];
  return tests.flatMap(({ path: test, text }): [string, string][] => {
    if (!test.endsWith(extension) && !/\.[cm]?[jt]sx?$/u.test(test)) return [];
    const found = names.find((symbol) => {
      const own = symbol.slice(symbol.lastIndexOf(".") + 1);
      return /^[a-z]{5,7}$/u.test(own) ? text.includes(symbol) : hasWord(text, own);
    });
    return found === undefined ? [] : [[test, found]];
  });
}

/** The word as a whole, found without building a pattern from hostile text. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/[\w$]/u.test(text[at - 1] ?? " ") && !/[\w$]/u.test(text[at + word.length] ?? " ")) return true;
  }
  return false;
}

/** Whether a Go test names the file's likely subject: `TestContext...` in the folder of `context.go`. */
function mentions(text: string, source: string, testName: string): boolean {
  const stem = source.slice(folderOf(source).length).replace(/\.go$/u, "").replaceAll("_", "").toLowerCase();
  return stem.length > 3 && !testName.startsWith(stem) && text.toLowerCase().includes(`func test${stem}`);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** Source path -> test -> how many past commits touched both. */
function testsInHistory(
  sources: readonly string[],
  history: readonly PastChange[],
  tests: ReadonlySet<string>,
): Map<string, Map<string, number>> {
  const wanted = new Set(sources);
  const found = new Map<string, Map<string, number>>();
  for (const { paths } of history) {
    if (paths.length > MAX_FILES || !paths.some((path) => wanted.has(path))) continue;
    for (const source of paths.filter((path) => wanted.has(path))) {
      const row = found.get(source) ?? new Map<string, number>();
      found.set(source, row);
      for (const path of paths) if (tests.has(path)) row.set(path, (row.get(path) ?? 0) + 1);
    }
  }
  return new Map(
    Array.from(found, ([source, row]) => [
      source,
      new Map(
        Array.from(row)
          .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
          .slice(0, MOST_TESTS),
      ),
    ]),
  );
}

function touchesOf(sources: readonly string[], history: readonly PastChange[]): Map<string, number> {
  const wanted = new Set(sources);
  const counts = new Map<string, number>();
  for (const { paths } of history) {
    if (paths.length <= MAX_FILES) for (const path of paths) if (wanted.has(path)) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return counts;
}
