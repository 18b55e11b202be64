import type { TaskContext } from "../body.ts";
import { classifyFile } from "../file-kind.ts";
import { withoutNoise, type Query } from "../query.ts";
import type { PastChange } from "../sources.ts";
import { termsOf } from "../tokens.ts";

type Pattern = TaskContext["patterns"][number];

const MOST = 2;
const MOST_PATHS = 8;
/** One file is no pattern, and a commit of many is a clean-up. */
const FEWEST_FILES = 2;
const LARGEST = 15;
/** Of the task's words, those that count. */
const MOST_TERMS = 15;

/**
 * Past commits that did something like this: their subject shares the telling words of the task, and they touched the
 * same files or folders. One with source and test together is the better example. Only commits whose files are still
 * there are named; the words are weighed by their rarity among the subjects.
 */
export function patternsToFollow(
  query: Query,
  history: readonly PastChange[],
  focus: readonly string[],
  treePaths: ReadonlySet<string>,
): Pattern[] {
  const wanted = query.terms.filter(({ origin }) => origin === "text");
  const files = new Set(focus);
  const folders = new Set(focus.map(folderOf));
  // The place is looked at first: it costs less than the words of two thousand subjects.
  const near = history.flatMap(({ sha, message, paths }, index) => {
    if (paths.length < FEWEST_FILES || paths.length > LARGEST || !paths.some((path) => folders.has(folderOf(path)))) return [];
    const there = paths.filter((path) => treePaths.has(path));
    const subject = subjectOf(message);
    return there.length * 2 < paths.length || isRoutine(subject)
      ? []
      : [{ index, sha, subject, there, words: new Set(termsOf(withoutNoise(subject))) }];
  });
  const frequency = new Map(wanted.map(({ term }) => [term, near.filter(({ words }) => words.has(term)).length]));
  const rarity = (term: string) => Math.log(1 + near.length / (1 + (frequency.get(term) ?? 0)));
  const strongest = wanted
    .map(({ term, weight }) => ({ term, value: weight * rarity(term) }))
    .sort((a, b) => b.value - a.value || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS);
  const total = strongest.reduce((sum, { value }) => sum + value, 0);
  const scored = near.flatMap(({ index, sha, subject, there, words }) => {
    const matched = strongest.filter(({ term }) => words.has(term));
    const likeness = total === 0 ? 0 : matched.reduce((sum, { value }) => sum + value, 0) / total;
    const same = there.filter((path) => files.has(path));
    const sameFolder = there.filter((path) => folders.has(folderOf(path))).length / there.length;
    const kinds = new Set(there.map((path) => classifyFile(path).kind));
    const score = likeness + 0.5 * (same.length / there.length) + 0.2 * sameFolder + (kinds.has("source") && kinds.has("test") ? 0.15 : 0);
    // Neither words alone nor a folder alone make an example.
    if (likeness < 0.15 || (matched.length < 2 && same.length < 2)) return [];
    return [{ score, index, sha, subject, there, same, matched }];
  });
  return scored
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, MOST)
    .map(({ sha, subject, there, same, matched }) => ({
      commit: sha.slice(0, 12),
      subject: subject.slice(0, 120),
      paths: there.slice(0, MOST_PATHS),
      reason: `its subject says ${matched
        .slice(0, 4)
        .map(({ term }) => `\`${term}\``)
        .join(", ")}${same.length === 0 ? "" : `; it touched ${same.length} of the files named here`}`,
    }));
}

function subjectOf(message: string): string {
  return (message.split("\n", 1)[0] ?? "").trim();
}

/** Releases, reverts, updates of dependencies: done by rule, not as an example. */
function isRoutine(subject: string): boolean {
  return /^(?:v?\d+\.\d+|release\b|bump\b|revert\b|merge\b|(?:chore|build|fix)\(deps[^)]*\)|prepare\b|version\b|update (?:dependency|lock))/iu.test(
    subject,
  );
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
