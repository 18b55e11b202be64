import { OWN_FEATURES, RELATION_FEATURES } from "../../src/context/rank/features.ts";

/** One question: the features of each candidate, and which of them are in the answer. */
export interface Lesson {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  /** Files in the answer, with those that are no candidates. */
  readonly answers: number;
  readonly repository: string;
}

const ROUNDS = 200;
const RATE = 0.06;
/** Keeps weights small where the cases do not need them large (L2). */
const SHRINK = 0.00015;
/** The places whose recall is reported: a right file should score above the wrong ones around them, `from` to `to`. */
const PLACES = [
  { from: 2, to: 8 },
  { from: 5, to: 15 },
  { from: 12, to: 28 },
] as const;
/** How far below a place still teaches, in units of the score. */
const SOFTNESS = 2;
/** The say of "above all wrong ones" beside that of the three places: it holds the first place (MRR). */
const ABOVE_ALL = 0.5;

interface Packed {
  readonly values: Float64Array;
  readonly right: readonly number[];
  readonly wrong: readonly number[];
  readonly share: number;
}

/**
 * Learns one weight per feature. What is lowered is what the tables measure: for each right file a logistic loss of its score against the wrong
 * files around places 5, 10 and 20 (recall), and a softmax against all wrong files (the first place); right files do not
 * compete with each other. All candidates count: left out, the last ones would make it look right to be last. Each repository has the
 * same say, and a file of a large answer less than an only one; Adam, whole batch, no chance in it. The same lessons
 * give the same weights.
 */
export function train(lessons: readonly Lesson[], features: number): number[] {
  const useful = lessons.filter(({ right }) => right.includes(true) && right.includes(false));
  const counts = new Map<string, number>();
  for (const { repository } of useful) counts.set(repository, (counts.get(repository) ?? 0) + 1);
  const packed = useful.map((lesson) =>
    packedLesson(lesson, features, 1 / ((counts.get(lesson.repository) ?? 1) * Math.sqrt(Math.max(1, lesson.answers)))),
  );
  const whole = packed.reduce((sum, { share, right }) => sum + share * right.length, 0);
  const weights = new Float64Array(features);
  const first = new Float64Array(features);
  const second = new Float64Array(features);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = weights.map((weight) => SHRINK * weight);
    for (const lesson of packed) addGradient(lesson, weights, lesson.share / whole, gradient);
    for (let feature = 0; feature < features; feature += 1) {
      const slope = gradient[feature] ?? 0;
      first[feature] = 0.9 * (first[feature] ?? 0) + 0.1 * slope;
      second[feature] = 0.999 * (second[feature] ?? 0) + 0.001 * slope * slope;
      const step = (first[feature] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((second[feature] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      weights[feature] = (weights[feature] ?? 0) - RATE * step;
    }
  }
  const scale = likeliestScale(packed, weights);
  return Array.from(weights, (weight) => Math.round(weight * scale * 100) / 100);
}

/**
 * The factor under which the scores are odds: a softmax over them gives the right files the highest likelihood. The order does not
 * depend on it, but what is proposed and who stands for the answer does. Found by halving an interval, since the likelihood has one top.
 */
function likeliestScale(packed: readonly Packed[], weights: Float64Array): number {
  const scored = packed.map((lesson) => ({ ...lesson, scores: scoresOf(lesson, weights) }));
  const loss = (scale: number) =>
    scored.reduce((sum, { right, share, scores }) => {
      const best = scores.reduce((a, b) => Math.max(a, b), -Infinity);
      const whole = Math.log(scores.reduce((total, score) => total + Math.exp(scale * (score - best)), 0));
      return sum + share * right.reduce((total, position) => total + whole - scale * ((scores[position] ?? 0) - best), 0);
    }, 0);
  let [from, to] = [0.05, 5];
  while (to - from > 0.001) {
    const [low, high] = [from + (to - from) / 3, to - (to - from) / 3];
    if (loss(low) < loss(high)) to = high;
    else from = low;
  }
  return (from + to) / 2;
}

function packedLesson({ rows, right }: Lesson, features: number, share: number): Packed {
  const values = new Float64Array(rows.length * features);
  for (const [position, row] of rows.entries()) values.set(row.subarray(0, features), position * features);
  const positions = Array.from(right.keys());
  return {
    values,
    right: positions.filter((position) => right[position] === true),
    wrong: positions.filter((position) => right[position] !== true),
    share,
  };
}

/** Adds `share` times the slope of one lesson's loss. */
function addGradient(lesson: Packed, weights: Float64Array, share: number, gradient: Float64Array): void {
  const features = weights.length;
  const { values } = lesson;
  const scores = scoresOf(lesson, weights);
  const slopes = new Float64Array(scores.length);
  pushAbovePlaces(lesson, scores, slopes);
  pushAboveAll(lesson, scores, slopes);
  for (const [position, slope] of slopes.entries())
    for (let at = 0; at < features; at += 1) gradient[at] = (gradient[at] ?? 0) + share * slope * (values[position * features + at] ?? 0);
}

function scoresOf({ values, right, wrong }: Packed, weights: Float64Array): Float64Array {
  const features = weights.length;
  return Float64Array.from({ length: right.length + wrong.length }, (_, position) => {
    let score = 0;
    for (let at = 0; at < features; at += 1) score += (values[position * features + at] ?? 0) * (weights[at] ?? 0);
    return score;
  });
}

function pushAbovePlaces({ right, wrong }: Packed, scores: Float64Array, slopes: Float64Array): void {
  const of = (position: number) => scores[position] ?? 0;
  const order = wrong.toSorted((a, b) => of(b) - of(a) || a - b);
  for (const { from, to } of PLACES) {
    const there = order.slice(from, to);
    if (there.length === 0) continue;
    const mark = there.reduce((sum, position) => sum + of(position), 0) / there.length;
    for (const position of right) {
      const push = 1 / (1 + Math.exp((of(position) - mark) / SOFTNESS)) / SOFTNESS;
      slopes[position] = (slopes[position] ?? 0) - push;
      for (const other of there) slopes[other] = (slopes[other] ?? 0) + push / there.length;
    }
  }
}

function pushAboveAll({ right, wrong }: Packed, scores: Float64Array, slopes: Float64Array): void {
  const best = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const odds = scores.map((score) => Math.exp(score - best));
  const against = wrong.reduce((sum, position) => sum + (odds[position] ?? 0), 0);
  let back = 0;
  for (const position of right) {
    const all = against + (odds[position] ?? 0);
    slopes[position] = (slopes[position] ?? 0) - (ABOVE_ALL * against) / all;
    back += ABOVE_ALL / all;
  }
  for (const position of wrong) slopes[position] = (slopes[position] ?? 0) + back * (odds[position] ?? 0);
}

/** What the questions of one half teach. */
export interface Lessons {
  readonly task: Lesson[];
  readonly change: Lesson[];
}

/** The text of src/context/rank/weights.ts. */
export function trainedModule({ task, change }: Lessons): string {
  const own = [...OWN_FEATURES];
  const related = [...own, ...RELATION_FEATURES];
  const repositories = Array.from(new Set(task.map(({ repository }) => repository))).sort();
  const record = (names: readonly string[], lessons: readonly Lesson[]) => {
    const weights = train(lessons, names.length);
    return `[\n${names.map((name, at) => `    ${weights[at] ?? 0}, // ${name}\n`).join("")}  ]`;
  };
  return `/** Weights by the order of the features in features.ts. */
export interface RankWeights {
  /** A first guess at a task, from each file alone. */
  readonly task: readonly number[];
  /** With its relations to the best of the guess. */
  readonly taskRelated: readonly number[];
  /** A change: each file alone and its relations to the changed files. */
  readonly change: readonly number[];
}

/*
 * Learned by bench/ranking.ts from ${task.length} questions about past commits (their messages; with and without the history) and ${change.length}
 * with half of the diff (with and without the message) of ${repositories.length} public repositories:
${wrapped(repositories.map((name) => name.replace("+", "/")).join(", "))}
 */
export const WEIGHTS: RankWeights = {
  task: ${record(own, task)},
  taskRelated: ${record(related, task)},
  change: ${record(related, change)},
};
`;
}

function wrapped(text: string): string {
  return (text.match(/.{1,115}(?:\s|$)/gu) ?? []).map((line) => ` * ${line.trim()}`).join("\n");
}
