import { isUtf8 } from "node:buffer";
import { pathText, zeroSeparated } from "./path-text.ts";
import { GitFailure } from "./process.ts";
import { renamesByName, type Rename } from "./renames.ts";
import type { Repository } from "./repository.ts";

/** One past commit without its merge, as far as ranking needs it. */
export interface PastCommit {
  /** Its full id. */
  readonly sha: string;
  /** The name of its author as the commit has it; never the e-mail address. */
  readonly author: string;
  /** Subject and body. */
  readonly message: string;
  /** Paths it touched, both ends of a rename. */
  readonly paths: readonly string[];
  /** The moves among them. */
  readonly renames: readonly Rename[];
}

/**
 * The last commits before and including `sha`, newest first, with the files of each; no merges. A shallow clone gives
 * what it has, except for its cut-off commits, which would show every file as added.
 */
export async function readHistory(repository: Repository, sha: string, limit: number): Promise<PastCommit[]> {
  return parseHistory(await readHistoryLog(repository, sha, limit));
}

/** Of a log, in bytes. That of 2,000 commits has 1 to 5 MB; commits that touch every file of a huge repository would fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The same as git writes it, for parseHistory: the newest commits that fit into `most` bytes, each with all its files. */
export async function readHistoryLog(repository: Repository, sha: string, limit: number, most: number = MOST_BYTES): Promise<Buffer> {
  const args = [
    "log",
    `-n${limit}`,
    "--no-merges",
    // Only moves without an edit, which cost nothing: for the others git would read contents, and a clone without blobs fetch them.
    "-M100%",
    "--no-show-signature",
    "--no-color",
    "--no-notes",
    "--no-mailmap",
    "--no-ext-diff",
    "--no-textconv",
    "--encoding=UTF-8",
    "--ignore-submodules=none",
    "--name-status",
    "-z",
    // 0x1e and 0x1f cannot be told from a message's own, so a message's length does not matter: it ends at NUL.
    "--format=%x1e%H%x1f%P%x1f%an%x1f%B%x00",
    sha,
    "--",
  ];
  const pieces: Buffer[] = [];
  let length = 0;
  const result = await repository.attempt(args, {
    onOutput: (chunk) => {
      pieces.push(chunk);
      length += chunk.length;
      return length <= most;
    },
  });
  if (length <= most) {
    if (result.code !== 0) throw new GitFailure(args, result);
    return Buffer.concat(pieces);
  }
  // The same bytes of the log each time, however git's output came in pieces; the last commit in them may lack files.
  const whole = Buffer.concat(pieces).subarray(0, most);
  return whole.subarray(0, whole.lastIndexOf(`\0${RECORD}`) + 1);
}

/**
 * `RS <sha> US <parents> US <author> US <message> NUL [LF <status> NUL path NUL [path NUL] ...] NUL`: where a status could stand, a piece that
 * begins with RS starts a record; paths stand at other places, so none can look like one.
 */
export function parseHistory(output: Buffer): PastCommit[] {
  const commits: ParsedCommit[] = [];
  const pieces = piecesOf(output);
  for (let piece = pieces.next(); piece.done !== true; piece = pieces.next()) {
    const { text } = piece.value;
    const record = text.startsWith(RECORD) ? recordOf(text) : null;
    if (record !== null) commits.push(record);
    const status = record === null ? /^\n?([A-Z])\d*$/u.exec(text)?.[1] : undefined;
    const commit = commits.at(-1);
    if (status === undefined || commit === undefined) continue;
    const path = nextPath(pieces);
    if (path === "") break;
    commit.paths.push(path);
    if (status === "A") commit.added.push(path);
    if (status === "D") commit.removed.push(path);
    if (status !== "R" && status !== "C") continue;
    const to = nextPath(pieces);
    if (to === "") break;
    commit.paths.push(to);
    if (status === "R") commit.renames.push({ from: path, to });
  }
  // %P is empty for a true root and for a commit whose parents a shallow clone cut off: both add everything.
  return commits
    .filter((commit) => !commit.root)
    .map(({ sha, author, message, paths, renames, added, removed }) => ({
      sha,
      author,
      message,
      paths,
      renames: [...renames, ...renamesByName(removed, added)],
    }));
}

function nextPath(pieces: Generator<{ path: string }>): string {
  const next = pieces.next();
  return next.done === true ? "" : next.value.path;
}

/** Each piece as text, and as the path that it may be. Nearly every log is UTF-8 throughout, and then read in one go. */
function* piecesOf(output: Buffer): Generator<{ text: string; path: string }> {
  if (isUtf8(output)) {
    for (const text of output.toString("utf8").split("\0")) yield { text, path: text };
    return;
  }
  for (const piece of zeroSeparated(output)) yield { text: piece.toString("utf8"), path: pathText(piece) };
}

interface ParsedCommit {
  sha: string;
  author: string;
  message: string;
  paths: string[];
  added: string[];
  removed: string[];
  renames: Rename[];
  root: boolean;
}

const RECORD = "\u001e";
const UNIT = "\u001f";

/** `RS <sha> US <parents> US <author> US <message>`; `null` for a path that happens to begin with the mark. */
function recordOf(piece: string): ParsedCommit | null {
  const first = piece.indexOf(UNIT);
  const second = piece.indexOf(UNIT, first + 1);
  const third = piece.indexOf(UNIT, second + 1);
  const sha = piece.slice(1, first);
  if (first < 0 || second < 0 || third < 0 || !/^[0-9a-f]{40,64}$/u.test(sha)) return null;
  return {
    sha,
    author: piece.slice(second + 1, third),
    message: piece.slice(third + 1),
    paths: [],
    added: [],
    removed: [],
    renames: [],
    root: second === first + 1,
  };
}
