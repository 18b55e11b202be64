import type { Outcome } from "./measures.ts";

/** What plain BM25 reaches on the cases that the goals were set with (recall@10 and MRR): how hard those cases are. */
export const REFERENCE = { recall10: 0.79, reciprocalRank: 0.69 } as const;

const STEPS = 4000;
const RATE = 2;

/**
 * Weights, together 1, under which the baseline reaches the reference on these cases: figures of other cases say
 * something about a goal only where the cases are as hard. Of all such weights those nearest to equal ones, an
 * exponential tilt (Csiszár, I-divergence geometry, 1975); one per outcome of the baseline, in its order.
 */
export function equalDifficulty(baseline: readonly Outcome[]): number[] {
  let byRecall = 0;
  let byRank = 0;
  let weights: number[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const odds = baseline.map(({ recall10, reciprocalRank }) => Math.exp(byRecall * recall10 + byRank * reciprocalRank));
    const whole = odds.reduce((sum, one) => sum + one, 0);
    weights = odds.map((one) => one / whole);
    const mean = (of: (one: Outcome) => number) => baseline.reduce((sum, one, at) => sum + (weights[at] ?? 0) * of(one), 0);
    byRecall += RATE * (REFERENCE.recall10 - mean(({ recall10 }) => recall10));
    byRank += RATE * (REFERENCE.reciprocalRank - mean(({ reciprocalRank }) => reciprocalRank));
  }
  return weights;
}
