import type { ContextSources } from "../sources.ts";
import { ownFeatures, relationFeatures, type Row } from "./features.ts";
import { graphOf, relationsTo, type Relations } from "./relations.ts";
import { WEIGHTS, type RankWeights } from "./weights.ts";

/** Candidates with their features and scores, by position in `sources.first.candidates`. */
export interface Scored {
  readonly rows: readonly Row[];
  readonly scores: Float64Array;
  readonly relations: Relations;
}

/** So many of the first guess stand for the answer when companions are sought. */
const SEEDS = 10;

/**
 * The second pass, over the candidates. A task: a first guess from each file alone, then twice its relations to the ten
 * best of the guess before, since one file of an answer finds the others. A change: relations to its own files, which
 * are given; to guess further files first was measured and brought nothing.
 */
export function scoreCandidates(sources: ContextSources, changed: readonly string[], weights: RankWeights = WEIGHTS): Scored {
  const { first, closer, history } = sources;
  const graph = graphOf(first, closer);
  const own = ownFeatures(sources);
  const paths = first.candidates.map((index) => first.paths[index] ?? "");
  const relate = (seeds: ReadonlyMap<string, number>, by: readonly number[]): Scored => {
    const relations = relationsTo(seeds, first, graph, history);
    const more = relationFeatures(first.candidates, relations);
    const rows = own.map((row, position) => Float64Array.of(...row, ...(more[position] ?? [])));
    return { rows, relations, scores: dot(rows, by) };
  };
  if (changed.length > 0) return relate(new Map(changed.map((path) => [path, 1 / changed.length])), weights.change);
  const guess = relate(likeliest(dot(own, weights.task), paths), weights.taskRelated);
  return relate(likeliest(guess.scores, paths), weights.taskRelated);
}

/** The best of a guess with the probability that the linear model gives them (softmax), together 1. */
function likeliest(guess: Float64Array, paths: readonly string[]): Map<string, number> {
  const order = Array.from(guess.keys())
    .sort((a, b) => (guess[b] ?? 0) - (guess[a] ?? 0) || a - b)
    .slice(0, SEEDS);
  const best = guess[order[0] ?? 0] ?? 0;
  const shares = order.map((position) => Math.exp((guess[position] ?? 0) - best));
  const sum = shares.reduce((total, share) => total + share, 0);
  return new Map(order.map((position, rank) => [paths[position] ?? "", (shares[rank] ?? 0) / sum]));
}

function dot(rows: readonly Row[], weights: readonly number[]): Float64Array {
  return Float64Array.from(rows, (row) => {
    let sum = 0;
    for (let at = 0; at < weights.length; at += 1) sum += (row[at] ?? 0) * (weights[at] ?? 0);
    return sum;
  });
}
