import { pathText } from "./path-text.ts";
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
}

/**
 * The last commits before and including `sha`, newest first, with the files of each; no merges. A shallow clone gives
 * what it has, except for its cut-off commits, which would show every file as added.
 */
export async function readHistory(repository: Repository, sha: string, limit: number): Promise<PastCommit[]> {
  const output = await repository.run([
    "log",
    `-n${limit}`,
    "--no-merges",
    "--no-renames",
    "--no-show-signature",
    "--no-color",
    "--no-notes",
    "--no-mailmap",
    "--no-ext-diff",
    "--no-textconv",
    "--encoding=UTF-8",
    "--ignore-submodules=none",
    "--name-only",
    "-z",
    // 0x1e and 0x1f cannot be told from a message's own, so a message's length does not matter: it ends at NUL.
    "--format=%x1e%H%x1f%P%x1f%an%x1f%B%x00",
    sha,
    "--",
  ]);
  return parseHistory(output);
}

/** `RS <sha> US <parents> US <author> US <message> NUL [LF path NUL path NUL ...] NUL`: a piece that begins with RS and a commit id starts a record. */
function parseHistory(output: Buffer): PastCommit[] {
  const commits: ParsedCommit[] = [];
  for (let start = 0; start < output.length;) {
    const found = output.indexOf(0, start);
    const end = found < 0 ? output.length : found;
    const record = output[start] === RECORD ? recordOf(output.subarray(start + 1, end)) : null;
    if (record !== null) {
      commits.push(record);
    } else if (end > start) {
      const from = output[start] === 10 ? start + 1 : start;
      if (end > from) commits.at(-1)?.paths.push(pathText(output.subarray(from, end)));
    }
    start = end + 1;
  }
  // %P is empty for a true root and for a commit whose parents a shallow clone cut off: both add everything.
  return commits.filter((commit) => !commit.root).map(({ sha, author, message, paths }) => ({ sha, author, message, paths }));
}

interface ParsedCommit {
  sha: string;
  author: string;
  message: string;
  paths: string[];
  root: boolean;
}

const RECORD = 0x1e;
const UNIT = 0x1f;

/** `<sha> US <parents> US <author> US <message>`; `null` for a path that happens to begin with the mark. */
function recordOf(piece: Buffer): ParsedCommit | null {
  const first = piece.indexOf(UNIT);
  const second = piece.indexOf(UNIT, first + 1);
  const third = piece.indexOf(UNIT, second + 1);
  if (first < 0 || second < 0 || third < 0 || !/^[0-9a-f]{40,64}$/u.test(piece.toString("latin1", 0, first))) return null;
  return {
    sha: piece.toString("latin1", 0, first),
    author: piece.toString("utf8", second + 1, third),
    message: piece.toString("utf8", third + 1),
    paths: [],
    root: second === first + 1,
  };
}
