import { OWN_FEATURES, RELATION_FEATURES } from "../../src/context/rank/features.ts";

/** One question: the features of each candidate, and which of them are in the answer. */
export interface Lesson {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  /** Files in the answer, with those that are no candidates. */
  readonly answers: number;
  readonly repository: string;
}

const ROUNDS = 250;
const RATE = 0.08;
/** Keeps weights small where the cases do not need them large (L2). */
const SHRINK = 0.0005;
/** Of each question, the right ones and so many of the others, the first in the order of the first pass. */
const WRONG = 150;

interface Packed {
  readonly values: Float64Array;
  readonly right: Float64Array;
  readonly share: number;
}

/**
 * Learns one weight per feature: a softmax over the candidates of each question, likelihood of the right ones (ListNet),
 * each repository with the same say; Adam, whole batch, no chance in it. The same lessons give the same weights.
 */
export function train(lessons: readonly Lesson[], features: number): number[] {
  const useful = lessons.filter(({ right }) => right.includes(true) && right.includes(false));
  const counts = new Map<string, number>();
  for (const { repository } of useful) counts.set(repository, (counts.get(repository) ?? 0) + 1);
  const packed = useful.map((lesson) => packedLesson(lesson, features, 1 / (counts.size * (counts.get(lesson.repository) ?? 1))));
  const weights = new Float64Array(features);
  const first = new Float64Array(features);
  const second = new Float64Array(features);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = weights.map((weight) => SHRINK * weight);
    for (const lesson of packed) addGradient(lesson, weights, gradient);
    for (let feature = 0; feature < features; feature += 1) {
      const slope = gradient[feature] ?? 0;
      first[feature] = 0.9 * (first[feature] ?? 0) + 0.1 * slope;
      second[feature] = 0.999 * (second[feature] ?? 0) + 0.001 * slope * slope;
      const step = (first[feature] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((second[feature] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      weights[feature] = (weights[feature] ?? 0) - RATE * step;
    }
  }
  return Array.from(weights, (weight) => Math.round(weight * 100) / 100);
}

function packedLesson({ rows, right }: Lesson, features: number, share: number): Packed {
  let wrong = 0;
  const kept = Array.from(rows.keys()).filter((at) => right[at] === true || (wrong += 1) <= WRONG);
  const values = new Float64Array(kept.length * features);
  for (const [position, at] of kept.entries()) values.set((rows[at] ?? new Float64Array(0)).subarray(0, features), position * features);
  const answers = right.filter(Boolean).length;
  return { values, right: Float64Array.from(kept, (at) => (right[at] === true ? 1 / answers : 0)), share };
}

function addGradient({ values, right, share }: Packed, weights: Float64Array, gradient: Float64Array): void {
  const features = weights.length;
  const scores = new Float64Array(right.length);
  let best = -Infinity;
  for (let position = 0; position < right.length; position += 1) {
    let score = 0;
    for (let at = 0; at < features; at += 1) score += (values[position * features + at] ?? 0) * (weights[at] ?? 0);
    scores[position] = score;
    best = Math.max(best, score);
  }
  let total = 0;
  for (let position = 0; position < right.length; position += 1) {
    scores[position] = Math.exp((scores[position] ?? 0) - best);
    total += scores[position] ?? 0;
  }
  for (let position = 0; position < right.length; position += 1) {
    const push = share * ((scores[position] ?? 0) / total - (right[position] ?? 0));
    for (let at = 0; at < features; at += 1) gradient[at] = (gradient[at] ?? 0) + push * (values[position * features + at] ?? 0);
  }
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
