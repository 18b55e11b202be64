import type { ContextSources } from "../sources.ts";
import { OWN_FEATURES, ownFeatures, RELATION_FEATURES, relationFeatures, type Row } from "./features.ts";
import { graphOf, relationsTo, type Graph, type Relations } from "./relations.ts";
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
 * of that guess, since one file of an answer finds the others. A change: relations to its own files, which are given.
 */
export function scoreCandidates(sources: ContextSources, changed: readonly string[], weights: RankWeights = WEIGHTS): Scored {
  const { first, closer, history } = sources;
  const graph = graphOf(first, closer);
  const own = ownFeatures(sources);
  if (changed.length > 0) {
    const seeds = new Map(changed.map((path) => [path, 1 / changed.length]));
    return related(sources, own, seeds, graph, weights.change);
  }
  const guess = dot(own, OWN_FEATURES.map((name) => weights.task[name]));
  return related(sources, own, likeliest(guess, first.candidates.map((index) => first.paths[index] ?? "")), graph, weights.taskRelated);

  function related(from: ContextSources, rows: readonly Row[], seeds: ReadonlyMap<string, number>, among: Graph, by: RankWeights["change"]): Scored {
    const relations = relationsTo(seeds, from.first, among, history);
    const relatedRows = relationFeatures(from.first.candidates, relations);
    const both = rows.map((row, position) => Float64Array.of(...row, ...(relatedRows[position] ?? [])));
    return { rows: both, scores: dot(both, [...OWN_FEATURES, ...RELATION_FEATURES].map((name) => by[name])), relations };
  }
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
  return Float64Array.from(rows, (row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
}
