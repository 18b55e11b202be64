import { MANIFEST_PATH } from "./manifest.ts";
import { compareText } from "./safe-path.ts";
import { TRANSPORT_LOG } from "./transport-log.ts";

type Files = ReadonlyMap<string, Uint8Array>;

/** One run as it lies in a folder: its bundles, the evidence that is in no bundle, and what was left half done. */
export interface FoundRun {
  /** The folder of the run, below the one that was read; `.` is that folder. */
  readonly path: string;
  /** Bundles below it: path below the folder that was read -> files of the bundle. */
  readonly bundles: ReadonlyMap<string, Files>;
  /** `<kind>.json` beside the bundles, by file name: what the steps of a job hand on. */
  readonly loose: Files;
  /** Transport logs that lie in no bundle, by path below the folder that was read. */
  readonly logs: Files;
  /** Names of temporary files and folders: a write under way, or one that was interrupted. */
  readonly partial: readonly string[];
}

/** Files that stand at the top of a bundle and nowhere else. */
const TOP_OF_BUNDLE: ReadonlySet<string> = new Set([MANIFEST_PATH, "run.json", "proof-index.json", "events.ndjson"]);
const LOOSE = /^(?:context-pack|ci-readiness|merge-gate|transport)\.json$/u;
/** Folders inside a run, by which the suite keeps its parts apart. */
const PARTS: ReadonlySet<string> = new Set(["published", "public", "private", "transport"]);

/**
 * The runs in a folder, from its files (relative path with `/` -> bytes), sorted by path. A bundle is a folder that holds
 * one of a bundle's top files, so one without its manifest is found too. Files that are none of ours are left alone.
 */
export function findRuns(files: Files): FoundRun[] {
  const roots = new Set(
    Array.from(files.keys())
      .filter((path) => TOP_OF_BUNDLE.has(nameOf(path)) && !isPartial(path))
      .map(folderOf),
  );
  const runs = new Map<
    string,
    { bundles: Map<string, Map<string, Uint8Array>>; loose: Map<string, Uint8Array>; logs: Map<string, Uint8Array>; partial: Set<string> }
  >();
  const runAt = (folder: string) => {
    const path = runOf(folder);
    const run = runs.get(path) ?? { bundles: new Map(), loose: new Map(), logs: new Map(), partial: new Set() };
    runs.set(path, run);
    return run;
  };
  for (const [path, content] of files) {
    const partial = partialOf(path);
    if (partial !== null) {
      runAt(folderOf(partial)).partial.add(partial);
      continue;
    }
    const root = rootOf(path, roots);
    if (root !== null) {
      const inside = root === "" ? path : path.slice(root.length + 1);
      // The pilot keeps its folder out of git with a .gitignore, which is no part of the bundle.
      if (inside === ".gitignore") continue;
      const { bundles } = runAt(root);
      bundles.set(root, (bundles.get(root) ?? new Map<string, Uint8Array>()).set(inside, content));
    } else if (LOOSE.test(nameOf(path))) runAt(folderOf(path)).loose.set(nameOf(path), content);
    else if (nameOf(path) === TRANSPORT_LOG) runAt(folderOf(path)).logs.set(path, content);
  }
  return Array.from(runs, ([path, { partial, ...run }]) => ({ path: path === "" ? "." : path, ...run, partial: [...partial].sort() })).sort(
    (a, b) => compareText(a.path, b.path),
  );
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** The temporary file or folder that a path lies in or is: ours end with `.partial` until they are whole. */
function partialOf(path: string): string | null {
  const parts = path.split("/");
  const at = parts.findIndex((part) => /\.partial(?:\.old)?$/u.test(part));
  return at < 0 ? null : parts.slice(0, at + 1).join("/");
}

function isPartial(path: string): boolean {
  return partialOf(path) !== null;
}

/** The nearest bundle above a file. */
function rootOf(path: string, roots: ReadonlySet<string>): string | null {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (roots.has(folder)) return folder;
    if (folder === "") return null;
  }
}

/** The folder of the run that a part lies in: `a/published/public` belongs to `a`. */
function runOf(folder: string): string {
  let path = folder;
  while (PARTS.has(nameOf(path))) path = folderOf(path);
  return path;
}
