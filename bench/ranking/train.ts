import { OWN_FEATURES, RELATION_FEATURES } from "../../src/context/rank/features.ts";

/** One question: the features of each candidate, and which of them are in the answer. */
export interface Lesson {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  /** Files in the answer, with those that are no candidates. */
  readonly answers: number;
  readonly repository: string;
}

const ROUNDS = 400;
const RATE = 0.05;
/** Keeps weights small where the cases do not need them large (L2). */
const SHRINK = 0.002;

/**
 * Learns one weight per feature: a softmax over the candidates of each question, likelihood of the right ones (ListNet),
 * each repository with the same say; Adam, whole batch, no chance in it. The same lessons give the same weights.
 */
export function train(lessons: readonly Lesson[], features: number): number[] {
  const useful = lessons.filter(({ right }) => right.includes(true) && right.includes(false));
  const counts = new Map<string, number>();
  for (const { repository } of useful) counts.set(repository, (counts.get(repository) ?? 0) + 1);
  const shares = useful.map(({ repository }) => 1 / (counts.size * (counts.get(repository) ?? 1)));
  const weights = new Float64Array(features);
  const first = new Float64Array(features);
  const second = new Float64Array(features);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = weights.map((weight) => SHRINK * weight);
    for (const [at, lesson] of useful.entries()) addGradient(lesson, weights, shares[at] ?? 0, gradient);
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

function addGradient({ rows, right }: Lesson, weights: Float64Array, share: number, gradient: Float64Array): void {
  const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
  const best = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - best));
  const total = odds.reduce((sum, value) => sum + value, 0);
  const answers = right.filter(Boolean).length;
  for (const [position, row] of rows.entries()) {
    const push = share * ((odds[position] ?? 0) / total - (right[position] === true ? 1 / answers : 0));
    for (let at = 0; at < row.length; at += 1) gradient[at] = (gradient[at] ?? 0) + push * (row[at] ?? 0);
  }
}

/** What the questions of one half teach. */
export interface Lessons {
  readonly task: Lesson[];
  readonly change: Lesson[];
}

/** The text of src/context/rank/weights.ts. */
export function trainedModule({ task, change }: Lessons): string {
  const own = OWN_FEATURES.length;
  const all = [...OWN_FEATURES, ...RELATION_FEATURES];
  const alone = task.map((lesson) => ({ ...lesson, rows: lesson.rows.map((row) => row.slice(0, own)) }));
  const repositories = Array.from(new Set(task.map(({ repository }) => repository))).sort();
  const record = (names: readonly string[], weights: readonly number[]) =>
    `{\n${names.map((name, at) => `    ${name}: ${weights[at] ?? 0},\n`).join("")}  }`;
  return `import type { OWN_FEATURES, RELATION_FEATURES } from "./features.ts";

type Weights<Name extends string> = Readonly<Record<Name, number>>;

/** One weight per feature: for the first guess at a task, for the ranking of a task, for that of a change. */
export interface RankWeights {
  readonly task: Weights<(typeof OWN_FEATURES)[number]>;
  readonly taskRelated: Weights<(typeof OWN_FEATURES)[number] | (typeof RELATION_FEATURES)[number]>;
  readonly change: Weights<(typeof OWN_FEATURES)[number] | (typeof RELATION_FEATURES)[number]>;
}

/*
 * Learned by bench/ranking.ts from ${task.length} past commits (task: their messages; change: ${change.length} questions with half of their
 * diff, with and without the message) of ${repositories.length} public repositories:
${wrapped(repositories.map((name) => name.replace("+", "/")).join(", "))}
 */
export const WEIGHTS: RankWeights = {
  task: ${record(OWN_FEATURES, train(alone, own))},
  taskRelated: ${record(all, train(task, all.length))},
  change: ${record(all, train(change, all.length))},
};
`;
}

function wrapped(text: string): string {
  return (text.match(/.{1,115}(?:\s|$)/gu) ?? []).map((line) => ` * ${line.trim()}`).join("\n");
}
