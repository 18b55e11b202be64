import { createHash } from "node:crypto";
import { classifyFile } from "../../src/context/file-kind.ts";
import { termsOf } from "../../src/context/tokens.ts";
import type { Repository } from "../../src/git/repository.ts";

/** One past commit as a question with a known answer. */
export interface Case {
  readonly repository: string;
  readonly sha: string;
  /** The commit before: everything is judged there, so that the answer cannot be seen. */
  readonly parent: string;
  readonly task: string;
  /** The files it changed that were there before; no lock files, generated or binary files. */
  readonly answer: readonly string[];
  /** Half of the answer, as the diff of an unfinished pull request; empty for a commit of one file. */
  readonly given: readonly string[];
  /** Like a pull request: two to eight files, source and tests among them, and at least fifteen words that say what for. */
  readonly pullRequest: boolean;
  /** Words of the task. */
  readonly words: number;
}

const NEWEST = 3000;
const MOST_FILES = 12;

/**
 * Up to `count` commits of the newest 3,000: no merges, no bots, no releases; a message of at least three words; one to
 * twelve files that were there before, code among them. One half is spread evenly over all of these, the other half over
 * those that are like a pull request. The same repository gives the same cases.
 */
export async function casesOf(name: string, repository: Repository, count: number): Promise<Case[]> {
  const log = await repository.run([
    "log",
    `-n${NEWEST}`,
    "--no-merges",
    "--no-renames",
    "--name-status",
    "-z",
    "--format=%x1e%H%x1f%P%x1f%an%x1f%B%x00",
    repository.headSha ?? "HEAD",
    "--",
  ]);
  const found: Case[] = [];
  for (const record of log.toString("utf8").split("\x1e").slice(1)) {
    const [sha = "", parent = "", author = "", rest = ""] = record.split("\x1f");
    const [message = "", ...pieces] = rest.split("\0");
    const answer = answerOf(pieces);
    if (
      !/^[0-9a-f]{40}$/u.test(parent) ||
      answer.length === 0 ||
      answer.length > MOST_FILES ||
      !answer.some(isCode) ||
      isRoutine(message, author)
    )
      continue;
    const order = answer.map((path) => ({ path, key: digest(`${sha}:${path}`) })).sort((a, b) => (a.key < b.key ? -1 : 1));
    const given = order.slice(0, Math.floor(order.length / 2)).map(({ path }) => path);
    const task = message.trim();
    const code = answer.filter(isCode);
    const tests = code.filter((path) => classifyFile(path).kind === "test").length;
    const words = task.split(/\s+/u).length;
    const pullRequest = answer.length <= 8 && tests > 0 && tests < code.length && words >= 15;
    found.push({ repository: name, sha, parent, task, answer, given, pullRequest, words });
  }
  const half = Math.ceil(count / 2);
  return Array.from(
    new Set([
      ...spread(found, half),
      ...spread(
        found.filter(({ pullRequest }) => pullRequest),
        half,
      ),
    ]),
  );
}

function spread(cases: readonly Case[], count: number): Case[] {
  const step = Math.max(1, cases.length / count);
  return Array.from({ length: Math.min(count, cases.length) }, (_, index) => cases[Math.floor(index * step)]).filter(
    (one) => one !== undefined,
  );
}

/** Source or test in a programming language. */
export function isCode(path: string): boolean {
  const { kind, language } = classifyFile(path);
  return language !== null && (kind === "source" || kind === "test");
}

function answerOf(pieces: readonly string[]): string[] {
  const answer: string[] = [];
  for (let at = 0; at + 1 < pieces.length; at += 1) {
    const status = (pieces[at] ?? "").trim();
    if (!/^[AMDT]$/u.test(status)) continue;
    const path = pieces[at + 1] ?? "";
    at += 1;
    if (status !== "A" && !classifyFile(path).skipContent) answer.push(path);
  }
  return answer;
}

function isRoutine(message: string, author: string): boolean {
  const title = message.split("\n")[0] ?? "";
  return (
    /\[bot\]|renovate|dependabot/iu.test(author) ||
    /^(?:bump|release|version|v?\d+\.\d+|chore\(deps|merge|revert|prepare|start building|next development)/iu.test(title) ||
    new Set(termsOf(title)).size < 3
  );
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
