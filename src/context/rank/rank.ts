import type { FileChange } from "../../facts/file-change.ts";
import type { RankedFile } from "../body.ts";
import { classifyFile } from "../file-kind.ts";
import type { ContextSources } from "../sources.ts";
import { roleOf } from "./path-signals.ts";
import { reasonsFor } from "./reasons.ts";
import { scoreCandidates, type Scored } from "./score.ts";

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

/** Softens the odds of the linear model, so that a score of 0.3 still means a file worth a look. */
const SOFTNESS = 3;

/** Of the ranking for a task, so many are to be changed; the others are to be known. */
const PRIMARY = 10;

/**
 * The ranking. For a task: files whose words, past commits and relations speak for them. For a change: its own files
 * first (they are given), then what belongs to them and was not changed. Scores are 0 to 1 with four decimals; ties fall
 * to the order of the first pass, which falls to the order of the paths.
 */
export function rankFiles(
  sources: ContextSources,
  wish: { changes: readonly FileChange[] | null; excluded: (path: string) => boolean; limit: number },
): Ranking {
  const changed = wish.changes ?? [];
  const own = new Set(changed.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath])));
  const scored = scoreCandidates(sources, Array.from(own));
  if (changed.length === 0) {
    // A changelog is written at the end, however surely: nobody should read it first.
    const role = (position: number, path: string) =>
      isTest(path) ? "test" : position < PRIMARY && roleOf(path) !== "changelog" ? "primary" : "related";
    return { files: asRanked(sources, scored, wish, wish.limit, 1, role), habits: [] };
  }
  const given = changedFirst(changed, wish.limit);
  const role = (_: number, path: string) => (isTest(path) ? "test" : "related");
  // The changed files stand at 0.5 and above.
  const rest = asRanked(sources, scored, wish, wish.limit - given.length, 0.5, role);
  return { files: [...given, ...rest], habits: habitsOf(sources, scored, own, wish.excluded) };
}

/** The best of the candidates. The score is the odds against the best, as the linear model has them, softened. */
function asRanked(
  sources: ContextSources,
  scored: Scored,
  wish: { excluded: (path: string) => boolean },
  limit: number,
  top: number,
  roleAt: (position: number, path: string) => RankedFile["role"],
): RankedFile[] {
  const { candidates, paths } = sources.first;
  const order = candidates
    .map((index, position) => ({ index, score: scored.scores[position] ?? 0 }))
    .filter(({ index }) => !wish.excluded(paths[index] ?? ""))
    .sort((a, b) => b.score - a.score);
  const best = order[0]?.score ?? 0;
  return order.slice(0, Math.max(0, limit)).map(({ index, score }, position) => {
    const path = paths[index] ?? "";
    return {
      path,
      score: rounded(top * Math.exp((score - best) / SOFTNESS)),
      role: roleAt(position, path),
      reasons: reasonsFor(sources, scored.relations, index),
    };
  });
}

function isTest(path: string): boolean {
  return classifyFile(path).kind === "test";
}

function habitsOf(sources: ContextSources, { relations }: Scored, own: ReadonlySet<string>, excluded: (path: string) => boolean): Habit[] {
  return Array.from(relations.companions.values())
    .map(({ index, seed, together, seedChanges }) => ({ path: sources.first.paths[index] ?? "", seed, together, seedChanges }))
    .filter(
      ({ path, together, seedChanges }) =>
        together >= 3 && together * 3 >= seedChanges && !own.has(path) && !excluded(path) && !isMade(path),
    );
}

/** Lock files and generated files change with everything: to miss them is no news. */
function isMade(path: string): boolean {
  const { kind, skipContent } = classifyFile(path);
  return kind === "generated" || (kind === "dependencies" && skipContent);
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

function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
