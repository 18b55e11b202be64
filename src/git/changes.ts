import type { FileChange } from "../facts/file-change.ts";
import { pathText, zeroSeparated } from "./path-text.ts";
import { parsePatch, type PatchLines } from "./patch.ts";
import type { GitOptions } from "./process.ts";
import type { Repository } from "./repository.ts";

/** Lines of larger files are not read: nobody wrote them by hand, and one of 500 MB must not stop a pack. */
const MAX_LINES_BYTES = 1024 * 1024;

const STATUS: Readonly<Record<string, FileChange["status"]>> = {
  A: "added",
  M: "modified",
  D: "deleted",
  R: "renamed",
  C: "copied",
  T: "type-changed",
};

interface RawChange {
  status: FileChange["status"];
  path: string;
  previousPath: string | null;
  oldOid: string;
  newOid: string;
  modes: readonly [string, string];
}

/**
 * The changed files between base and head as GitHub shows them: from their merge base ("three dots"), renames found at
 * 50 % likeness, no copies. `baseSha` may also be a tree (the empty tree of a first commit). The result is in the order
 * of the paths' bytes. Throws GitFailure when a commit is missing or the two share no ancestor here.
 *
 * A `.gitattributes` file of the change could declare a text file binary and so hide its lines: attributes are not read.
 */
export async function readChanges(repository: Repository, baseSha: string, headSha: string): Promise<FileChange[]> {
  const from = await startOf(repository, baseSha, headSha);
  const options = withoutAttributes(repository);
  const compare = [
    "-r",
    "-M50%",
    "-l5000",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--ignore-submodules=none",
    from,
    headSha,
    "--",
  ];
  const [raw, patch] = await Promise.all([
    repository.run(["diff-tree", "--raw", "--numstat", "-z", "--no-abbrev", ...compare], options),
    repository.run(["diff-tree", "-p", "-U0", "--no-prefix", ...compare], options),
  ]);
  const { changes, counts } = parseRaw(raw);
  const lines = parsePatch(patch);
  const large = await largeText(
    repository,
    changes.filter((_, index) => counts[index] === null),
  );
  let section = 0;
  return changes.map((change, index) => {
    // A change of type is shown as a deletion and an addition, each with a header of its own.
    const sections = lines.slice(section, section + (change.status === "type-changed" ? 2 : 1));
    section += sections.length;
    return fileChange(change, counts[index] ?? null, sections, large);
  });
}

function fileChange(
  change: RawChange,
  count: readonly [number, number] | null,
  sections: readonly PatchLines[],
  large: ReadonlySet<string>,
): FileChange {
  const { path, previousPath, status } = change;
  const unread = count === null || sections.some((section) => section.binary);
  return {
    path,
    previousPath,
    status,
    additions: count === null ? null : count[0],
    deletions: count === null ? null : count[1],
    binary: count === null && !large.has(path),
    addedLines: unread ? null : sections.flatMap((section) => section.added),
    removedLines: unread ? null : sections.flatMap((section) => section.removed),
  };
}

/** The commit or tree to compare from. */
async function startOf(repository: Repository, baseSha: string, headSha: string): Promise<string> {
  if (baseSha === repository.emptyTree) return baseSha;
  const common = await repository.mergeBase(baseSha, headSha);
  if (common !== null) return common;
  // Asked again for git's own words, which the failure carries.
  return (await repository.run(["merge-base", "--", baseSha, headSha])).toString("latin1").trim();
}

/**
 * Options under which git finds no attributes: it stands in its own directory without a work tree and looks at an index
 * that does not exist; newer versions are told to take them from the empty tree. Files over the limit count as binary.
 */
function withoutAttributes(repository: Repository): GitOptions {
  return {
    cwd: repository.gitDir,
    config: [["core.bigFileThreshold", String(MAX_LINES_BYTES)]],
    env: {
      GIT_DIR: repository.gitDir,
      GIT_IMPLICIT_WORK_TREE: "0",
      GIT_INDEX_FILE: `${repository.gitDir}/trust-layer-no-index`,
      GIT_ATTR_SOURCE: repository.emptyTree,
    },
  };
}

/** `:<mode> <mode> <oid> <oid> <status> NUL path NUL [path NUL]`, then `<added> TAB <deleted> TAB [path] NUL [path NUL path NUL]`. */
function parseRaw(output: Buffer): { changes: RawChange[]; counts: (readonly [number, number] | null)[] } {
  const changes: RawChange[] = [];
  const counts: (readonly [number, number] | null)[] = [];
  const pieces = zeroSeparated(output)[Symbol.iterator]();
  const next = () => pathText(pieces.next().value ?? Buffer.alloc(0));
  for (let piece = pieces.next(); !piece.done; piece = pieces.next()) {
    const text = piece.value.toString("latin1");
    if (text.startsWith(":")) {
      const [oldMode = "", newMode = "", oldOid = "", newOid = "", letter = ""] = text.slice(1).split(" ");
      const status = STATUS[letter[0] ?? ""] ?? "modified";
      const first = next();
      const moved = status === "renamed" || status === "copied";
      changes.push({ status, path: moved ? next() : first, previousPath: moved ? first : null, oldOid, newOid, modes: [oldMode, newMode] });
    } else {
      const [added = "-", deleted = "-", path] = text.split("\t");
      if (path === "") pieces.next();
      if (path === "") pieces.next();
      counts.push(added === "-" ? null : [Number(added), Number(deleted)]);
    }
  }
  return { changes, counts };
}

/** Of the files that git did not compare by line, those that were only too large: text by git's own rule (no NUL byte early on). */
async function largeText(repository: Repository, changes: readonly RawChange[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const { path, oldOid, newOid, modes } of changes) {
    const [oid, mode] = /^0+$/u.test(newOid) ? [oldOid, modes[0]] : [newOid, modes[1]];
    if (mode === "160000") continue;
    let start = Buffer.alloc(0);
    await repository.attempt(["cat-file", "blob", oid], {
      onOutput: (chunk) => {
        start = Buffer.concat([start, chunk]);
        return start.length < 8000;
      },
    });
    if (!start.subarray(0, 8000).includes(0)) found.add(path);
  }
  return found;
}
