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
 * The second pass, over the candidates. A task: a first guess from each file alone, then its relations to the ten best
 * of that guess, since one file of an answer finds the others. A change: relations to its own files, which are given,
 * then also to the ten best of the guess that these lead to.
 */
export function scoreCandidates(sources: ContextSources, changed: readonly string[], weights: RankWeights = WEIGHTS): Scored {
  const { first, closer, history } = sources;
  const graph = graphOf(first, closer);
  const own = ownFeatures(sources);
  const paths = first.candidates.map((index) => first.paths[index] ?? "");
  const relate = (rows: readonly Row[], seeds: ReadonlyMap<string, number>) => {
    const relations = relationsTo(seeds, first, graph, history);
    const more = relationFeatures(first.candidates, relations);
    return { relations, rows: rows.map((row, position) => Float64Array.of(...row, ...(more[position] ?? []))) };
  };
  if (changed.length === 0) {
    const guess = relate(own, likeliest(dot(own, weights.task), paths));
    const { rows, relations } = relate(own, likeliest(dot(guess.rows, weights.taskRelated), paths));
    return { rows, relations, scores: dot(rows, weights.taskRelated) };
  }
  const given = relate(own, new Map(changed.map((path) => [path, 1 / changed.length])));
  const { rows } = relate(given.rows, likeliest(dot(given.rows, weights.change), paths));
  return { rows, relations: given.relations, scores: dot(rows, weights.changeRelated) };
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
