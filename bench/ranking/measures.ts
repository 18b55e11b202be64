/** What one question came to: shares of the answer found, 0 to 1. */
export interface Outcome {
  readonly repository: string;
  readonly recall5: number;
  readonly recall10: number;
  readonly recall20: number;
  readonly recall100: number;
  readonly reciprocalRank: number;
  /** Of the tests of the answer, the share among the first ten proposed tests; `null` where it has none. */
  readonly tests10: number | null;
}

/** Judges one ranking. */
export function outcomeOf(
  repository: string,
  ranked: readonly string[],
  answer: readonly string[],
  isTest: (path: string) => boolean,
  tests: readonly string[] = ranked.filter(isTest),
): Outcome {
  const wanted = new Set(answer);
  const among = (paths: readonly string[], set: ReadonlySet<string>) => paths.filter((path) => set.has(path)).length / set.size;
  const first = ranked.findIndex((path) => wanted.has(path));
  const wantedTests = new Set(answer.filter(isTest));
  return {
    repository,
    recall5: among(ranked.slice(0, 5), wanted),
    recall10: among(ranked.slice(0, 10), wanted),
    recall20: among(ranked.slice(0, 20), wanted),
    recall100: among(ranked.slice(0, 100), wanted),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    tests10: wantedTests.size === 0 ? null : among(tests.slice(0, 10), wantedTests),
  };
}

/** The mean of each measure over the cases, and the repository with the worst recall@10; `weights`: what each case counts. */
export function summary(outcomes: readonly Outcome[], weights: readonly number[] = outcomes.map(() => 1)): string {
  if (outcomes.length === 0) return "| 0 | | | | | | | |";
  const percent = (value: number) => (100 * value).toFixed(1);
  const mean = (of: (one: Outcome) => number | null, counts: (one: Outcome) => boolean = () => true) => {
    let sum = 0;
    let whole = 0;
    for (const [at, one] of outcomes.entries()) {
      const value = of(one);
      if (value === null || !counts(one)) continue;
      sum += (weights[at] ?? 0) * value;
      whole += weights[at] ?? 0;
    }
    return whole === 0 ? 0 : sum / whole;
  };
  const names = Array.from(new Set(outcomes.map(({ repository }) => repository)));
  const [worst] = names
    .map((name) => ({
      name,
      recall: mean(
        (one) => one.recall10,
        ({ repository }) => repository === name,
      ),
    }))
    .sort((a, b) => a.recall - b.recall);
  return `| ${outcomes.length} | ${percent(mean((one) => one.recall5))} | ${percent(mean((one) => one.recall10))} | ${percent(mean((one) => one.recall20))} | ${percent(mean((one) => one.recall100))} | ${mean((one) => one.reciprocalRank).toFixed(3)} | ${percent(mean((one) => one.tests10))} | ${worst === undefined ? "" : `${percent(worst.recall)} ${worst.name}`} |`;
}
