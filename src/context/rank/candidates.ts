/** Files that get a closer look. */
const MOST = 300;

/** Of them, those that their words need not speak for: 98 of 100 files of an answer are candidates then, without them 97 (621 past commits). */
const RELATED = 100;

/** The strongest, which stand for the answer when what belongs to it is sought. */
const GUESS = 15;

/**
 * The files that may be proposed at all, by index: those with the most evidence of their own, the strongest first, then those
 * that belong to the first guess, however weak their own words are (the test of the best file need not name the task). `strength`: evidence of each file, 0 for
 * none; `relatedTo`: how much each file belongs to a guess, 0 for not at all.
 */
export function chooseCandidates(
  strength: Float64Array,
  proposable: (index: number) => boolean,
  relatedTo: (guess: readonly number[]) => Float64Array,
): number[] {
  const strongest = ordered(strength, (index) => (strength[index] ?? 0) > 0 && proposable(index));
  const kept = strongest.slice(0, MOST - RELATED);
  const known = new Set(kept);
  const related = relatedTo(kept.slice(0, GUESS));
  const both = strength.map((own, index) => own + (related[index] ?? 0));
  const company = ordered(both, (index) => (related[index] ?? 0) > 0 && !known.has(index) && proposable(index)).slice(0, RELATED);
  for (const index of company) known.add(index);
  return [...kept, ...company, ...strongest.filter((index) => !known.has(index))].slice(0, MOST);
}

/** The indexes that `take` says, the largest value first, then in the order of the files. */
function ordered(values: Float64Array, take: (index: number) => boolean): number[] {
  return Array.from(values.keys())
    .filter(take)
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
}
