import type { FileChange } from "../../facts/file-change.ts";
import type { RankedFile } from "../body.ts";
import { classifyFile } from "../file-kind.ts";
import type { QueryTerm } from "../query.ts";
import type { ContextSources } from "../sources.ts";
import { TermScanner } from "../term-scanner.ts";
import { eachHit, rankByWords, type Document } from "./bm25.ts";
import { companionsOf, scoresFromMessages, type Companion } from "./history.ts";
import { pairedTests, testsByStem } from "./test-pairs.ts";

/** How much each kind of evidence counts beside the words (1). Chosen on the histories of public repositories, see bench. */
const TASK_WEIGHTS = { messages: 0.5, companions: 0.5, pairs: 0.2 };
const CHANGE_WEIGHTS = { messages: 0.3, companions: 1.3, pairs: 0.4, folder: 0.15 };
const SEEDS = 10;

/** A file that usually changes with one of the change, and did not. */
export interface Habit {
  readonly path: string;
  readonly seed: string;
  /** Of so many commits that touched the seed, so many touched the file too. */
  readonly together: number;
  readonly seedChanges: number;
}

export interface Ranking {
  readonly files: RankedFile[];
  /** The strongest first; at least three times, and in a third of the seed's commits. */
  readonly habits: Habit[];
}

interface Evidence {
  readonly words: Float64Array;
  readonly messages: Float64Array;
  readonly companions: ReadonlyMap<number, Companion>;
  /** Test index -> the file it carries the name of. */
  readonly pairs: Map<number, string>;
  readonly best: (index: number) => string[];
}

/**
 * The ranking. For a task: files whose path and words, past commits and companions speak for them. For a change: its own
 * files first (they are given), then what belongs to them and was not changed. Scores are 0 to 1 with four decimals;
 * ties fall to the order of the paths.
 */
export function rankFiles(
  sources: ContextSources,
  wish: { changes: readonly FileChange[] | null; excluded: (path: string) => boolean; limit: number },
): Ranking {
  const paths = sources.tree.map(({ path }) => path);
  const indexOf = new Map(paths.map((path, index) => [path, index]));
  const { terms } = sources.query;
  const scanner = new TermScanner(terms.map(({ term }) => term));
  const documents = paths.map((path, index): Document => ({ text: sources.terms[index] ?? null, name: scanner.scan(Buffer.from(path)) }));
  const { scores, rarity } = rankByWords(terms, documents);
  const words = normalised(scores);
  const messages = normalised(scoresFromMessages(terms, sources.history, indexOf, paths.length));
  const best = (index: number) => strongestWords(terms, rarity, documents[index]);
  const isTest = (index: number) => classifyFile(paths[index] ?? "").kind === "test";
  const byStem = testsByStem(paths, isTest);
  const changed = wish.changes ?? [];
  const candidate = (index: number) =>
    sources.tree[index]?.kind === "blob" && !wish.excluded(paths[index] ?? "") && !/lock|generated/u.test(skipReason(paths[index] ?? ""));
  const shared = { paths, indexOf, words, messages, best, byStem, isTest, candidate };
  if (changed.length === 0) return rankForTask(sources, shared, wish.limit);
  const own = changedFirst(changed, wish.limit);
  const rest = rankForChange(sources, shared, changed, wish.limit - own.length);
  return { files: [...own, ...rest.files], habits: rest.habits };
}

interface Shared {
  readonly paths: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly words: Float64Array;
  readonly messages: Float64Array;
  readonly best: (index: number) => string[];
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly isTest: (index: number) => boolean;
  readonly candidate: (index: number) => boolean;
}

function rankForTask(sources: ContextSources, shared: Shared, limit: number): Ranking {
  const { paths, words, messages } = shared;
  const first = paths.map((_, index) => (words[index] ?? 0) + TASK_WEIGHTS.messages * (messages[index] ?? 0));
  const seeds = strongest(first, SEEDS).filter(([index]) => shared.candidate(index));
  const companions = companionMap(
    companionsOf(new Map(seeds.map(([index, score]) => [paths[index] ?? "", score])), sources.history, shared.indexOf),
  );
  const pairs = new Map<number, string>();
  const pairScore = new Map<number, number>();
  for (const [index, score] of strongest(first, 2 * SEEDS)) {
    if (shared.isTest(index)) continue;
    for (const test of pairedTests(paths[index] ?? "", paths, shared.byStem)) {
      if (!pairs.has(test)) pairs.set(test, paths[index] ?? "");
      pairScore.set(test, Math.max(pairScore.get(test) ?? 0, score));
    }
  }
  const total = first.map(
    (score, index) =>
      score + TASK_WEIGHTS.companions * (companions.get(index)?.score ?? 0) + TASK_WEIGHTS.pairs * (pairScore.get(index) ?? 0),
  );
  const files = asRanked({ ...shared, companions, pairs }, total, shared, limit, 1, (position, index) =>
    shared.isTest(index) ? "test" : position < 10 ? "primary" : "related",
  );
  return { files, habits: [] };
}

function rankForChange(sources: ContextSources, shared: Shared, changed: readonly FileChange[], limit: number): Ranking {
  const { paths, words, messages } = shared;
  const own = new Set(changed.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath])));
  const companions = companionMap(companionsOf(new Map(Array.from(own, (path) => [path, 1])), sources.history, shared.indexOf));
  // Rare habits are not blown up: the strongest companion counts as one only from a third of its seed's commits on.
  const habit = Math.max(1 / 3, ...Array.from(companions.values(), ({ score }) => score));
  const folders = new Set(changed.map(({ path }) => path.slice(0, path.lastIndexOf("/") + 1)).filter((folder) => folder !== ""));
  const pairs = new Map<number, string>();
  for (const path of own) {
    if (classifyFile(path).kind !== "source") continue;
    for (const test of pairedTests(path, paths, shared.byStem)) if (!pairs.has(test)) pairs.set(test, path);
  }
  const total = paths.map((path, index) => {
    if (own.has(path)) return 0;
    const near = folders.has(path.slice(0, path.lastIndexOf("/") + 1)) ? CHANGE_WEIGHTS.folder : 0;
    const evidence =
      (words[index] ?? 0) +
      CHANGE_WEIGHTS.messages * (messages[index] ?? 0) +
      (CHANGE_WEIGHTS.companions * (companions.get(index)?.score ?? 0)) / habit +
      (pairs.has(index) ? CHANGE_WEIGHTS.pairs : 0);
    // A folder alone says nothing: it only lifts what something else speaks for.
    return evidence === 0 ? 0 : evidence + near;
  });
  // The changed files stand at 0.5 and above.
  const files = asRanked({ ...shared, companions, pairs }, total, shared, limit, 0.5, (_, index) =>
    shared.isTest(index) ? "test" : "related",
  );
  const habits = Array.from(companions.values())
    .filter(
      ({ index, together, seedChanges }) =>
        together >= 3 && together * 3 >= seedChanges && !own.has(paths[index] ?? "") && shared.candidate(index),
    )
    .map(({ index, seed, together, seedChanges }) => ({ path: paths[index] ?? "", seed, together, seedChanges }));
  return { files, habits };
}

/** The changed files themselves, what a reviewer should read first on top: code before tests before the rest, larger first. */
function changedFirst(changed: readonly FileChange[], limit: number): RankedFile[] {
  const order = ["migration", "policy", "ci", "source", "dependencies", "build", "config", "test"];
  const rows = changed.map((change) => {
    const { kind } = classifyFile(change.path);
    const place = order.indexOf(kind);
    const lines = (change.additions ?? 0) + (change.deletions ?? 0);
    const size = Math.min(1, Math.log2(1 + lines) / 10);
    return { change, kind, lines, score: rounded(0.5 + 0.4 * (1 - (place < 0 ? order.length : place) / order.length) + 0.1 * size) };
  });
  return rows
    .sort((a, b) => b.score - a.score || (a.change.path < b.change.path ? -1 : 1))
    .slice(0, Math.max(1, Math.ceil(limit * 0.6)))
    .map(({ change, kind, lines, score }) => ({
      path: change.path,
      score,
      role: kind === "test" ? "test" : "primary",
      reasons: [`${change.status} in this change: ${kind}, ${change.additions === null ? "lines not counted" : `${lines} lines`}`],
    }));
}

function asRanked(
  evidence: Evidence,
  total: readonly number[],
  { paths, candidate }: Shared,
  limit: number,
  ceiling: number,
  roleOf: (position: number, index: number) => RankedFile["role"],
): RankedFile[] {
  const top = strongest(total, Math.max(0, limit) * 2)
    .filter(([index]) => candidate(index))
    .slice(0, Math.max(0, limit));
  const best = top[0]?.[1] ?? 1;
  return top.map(([index, score], position) => ({
    path: paths[index] ?? "",
    score: rounded((ceiling * score) / best),
    role: roleOf(position, index),
    reasons: reasonsFor(evidence, index),
  }));
}

function reasonsFor(evidence: Evidence, index: number): string[] {
  const reasons: string[] = [];
  const companion = evidence.companions.get(index);
  if (companion !== undefined && companion.together > 1) {
    reasons.push(`changed together with ${quoted(companion.seed)} in ${companion.together} of its ${companion.seedChanges} past commits`);
  }
  const subject = evidence.pairs.get(index);
  if (subject !== undefined) reasons.push(`carries the name of ${quoted(subject)}`);
  const words = evidence.best(index);
  if ((evidence.words[index] ?? 0) > 0 && words.length > 0) reasons.push(`holds ${words.join(", ")}`);
  if ((evidence.messages[index] ?? 0) > 0.1) reasons.push("was changed by past commits with like messages");
  return reasons.length > 0 ? reasons : ["changed once with a file of this list"];
}

/** The up to four words that speak most for a file. */
function strongestWords(terms: readonly QueryTerm[], rarity: Float64Array, document: Document | undefined): string[] {
  const strength = new Map<number, number>();
  const visit = (factor: number) => (term: number, count: number) =>
    strength.set(term, (strength.get(term) ?? 0) + (factor * (terms[term]?.weight ?? 0) * (rarity[term] ?? 0) * count) / (count + 1.2));
  eachHit(document?.text ?? null, visit(1));
  eachHit(document?.name ?? null, visit(2));
  return Array.from(strength)
    .filter(([, value]) => value > 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 4)
    .map(([term]) => terms[term]?.term ?? "");
}

function companionMap(companions: readonly Companion[]): Map<number, Companion> {
  return new Map(companions.map((companion) => [companion.index, companion]));
}

function strongest(scores: readonly number[], limit: number): [index: number, score: number][] {
  return scores
    .map((score, index): [number, number] => [index, score])
    .filter(([, score]) => score > 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit);
}

function skipReason(path: string): string {
  const { kind, skipContent } = classifyFile(path);
  return kind === "generated" ? "generated" : kind === "dependencies" && skipContent ? "lock" : "";
}

function normalised(scores: Float64Array): Float64Array {
  const best = scores.reduce((a, b) => Math.max(a, b), 0);
  return best === 0 ? scores : scores.map((score) => score / best);
}

function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}

/** A path between backticks, which readers show as code; one that holds a backtick must not end it. */
function quoted(path: string): string {
  return `\`${path.replaceAll("`", "'")}\``;
}
