/*
 * How good is the ranking? Takes commits of any repositories as questions with a known answer (task text = message,
 * answer = the files it changed) and judges each at the commit before, so that the answer cannot be seen. Prints recall
 * for the half of the repositories that the weights were trained on and for the other half, next to plain BM25.
 *
 *   node bench/ranking.ts [--cases N] [--train FILE] [--dump FILE] FOLDER ...    folders of git repositories, bare ones too
 *
 * The name of the folder decides which half a repository belongs to. `--train` writes the weights learned
 * from that half as the module src/context/rank/weights.ts (run it twice: the second reading has better seeds), `--dump`
 * all features for experiments.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { parseArgs } from "node:util";
import { serialize } from "node:v8";
import { gatherContext } from "../src/context/gather.ts";
import { classifyFile } from "../src/context/file-kind.ts";
import { OWN_FEATURES, RELATION_FEATURES } from "../src/context/rank/features.ts";
import { rankFiles } from "../src/context/rank/rank.ts";
import { scoreCandidates } from "../src/context/rank/score.ts";
import type { ContextSources } from "../src/context/sources.ts";
import type { FileChange } from "../src/facts/file-change.ts";
import { readChanges } from "../src/git/changes.ts";
import type { Log } from "../src/host/host.ts";
import { rankByPlainWords } from "./ranking/baseline.ts";
import { casesOf, isCode, type Case } from "./ranking/cases.ts";
import { equalDifficulty, REFERENCE } from "./ranking/equal-difficulty.ts";
import { outcomeOf, summary, type Outcome } from "./ranking/measures.ts";
import { openRemembering } from "./ranking/memory-repository.ts";
import { trainedModule, type Lesson, type Lessons } from "./ranking/train.ts";

const silent: Log = { debug: () => undefined, info: () => undefined, warning: () => undefined, step: () => undefined };
const isTest = (path: string) => classifyFile(path).kind === "test";

type Remembering = Awaited<ReturnType<typeof openRemembering>>;
type Half = keyof typeof HALVES;
/** Title of a table -> its rows. */
type Tables = Map<string, Map<string, Outcome[]>>;

const HALVES = { train: "Training half", heldOut: "Held-out half" } as const;
const ANY = "any commit";
const KINDS: readonly (readonly [title: string, is: (one: Case) => boolean])[] = [
  [ANY, () => true],
  ["like a pull request (2 to 8 files, source and tests, 15 words or more)", ({ pullRequest }) => pullRequest],
  ["like a pull request that says much (40 words or more)", ({ pullRequest, words }) => pullRequest && words >= 40],
];

async function judge(repository: Remembering, one: Case, half: Half, tables: Tables, lessons: Lessons): Promise<void> {
  const add = (row: string, found: readonly string[], answer: readonly string[]) => {
    for (const [kind, is] of KINDS) {
      if (!is(one)) continue;
      const title = `${HALVES[half]}, ${kind}`;
      const rows = tables.get(title) ?? new Map<string, Outcome[]>();
      tables.set(title, rows);
      for (const [name, keep] of [
        [row, () => true],
        [`${row}, code files`, isCode],
      ] as const) {
        const wanted = answer.filter(keep);
        if (wanted.length > 0) rows.set(name, [...(rows.get(name) ?? []), outcomeOf(one.repository, found.filter(keep), wanted, isTest)]);
      }
    }
  };
  const ask = async (text: string, changes: readonly FileChange[] | null) =>
    gatherContext({
      repository,
      baseSha: changes === null ? null : one.parent,
      headSha: one.parent,
      changes,
      task: { text, source: text === "" ? "none" : "input" },
      exclude: [],
      log: silent,
    });
  const ranked = (sources: Awaited<ReturnType<typeof ask>>, changes: readonly FileChange[] | null) =>
    rankFiles(sources, { changes, excluded: () => false, limit: 200 })
      .files.map(({ path }) => path)
      .filter((path) => !one.given.includes(path) || changes === null);
  for (const depth of ["", " depth 1"]) {
    repository.forgetHistory(depth !== "");
    const task = await ask(one.task, null);
    if (depth === "") add("task BM25", rankByPlainWords(task), one.answer);
    add(`task${depth}`, ranked(task, null), one.answer);
    lessons.task.push(lessonOf(one, task, []));
    if (one.given.length === 0) continue;
    const rest = one.answer.filter((path) => !one.given.includes(path));
    const changes = (await readChanges(repository, one.parent, one.sha)).filter(({ path }) => one.given.includes(path));
    if (changes.length === 0) continue;
    for (const text of depth === "" ? ["", one.task] : [""]) {
      const name = text === "" ? `diff only${depth}` : "diff and title";
      const sources = await ask(text, changes);
      const plain = rankByPlainWords(sources).filter((path) => !one.given.includes(path));
      if (depth === "") add(`${name} BM25`, plain, rest);
      add(name, ranked(sources, changes), rest);
      lessons.change.push(lessonOf(one, sources, changes));
    }
  }
}

function lessonOf(one: Case, sources: ContextSources, changes: readonly FileChange[]): Lesson {
  const own = changes.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]));
  const { rows } = scoreCandidates(sources, own);
  const wanted = new Set(one.answer.filter((path) => !own.includes(path)));
  return {
    repository: one.repository,
    answers: wanted.size,
    rows: rows.map((row) => Float64Array.from(row)),
    right: sources.first.candidates.map((index) => wanted.has(sources.first.paths[index] ?? "")),
  };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { cases: { type: "string", default: "25" }, dump: { type: "string" }, train: { type: "string" } },
    allowPositionals: true,
  });
  const tables: Tables = new Map();
  const lessons: Record<Half, Lessons> = { train: { task: [], change: [] }, heldOut: { task: [], change: [] } };
  const folders = positionals.toSorted();
  for (const folder of folders) {
    const started = performance.now();
    const repository = await openRemembering(folder);
    const name = /^(?:repo|\.git)$/u.test(basename(folder)) ? basename(dirname(folder)) : basename(folder);
    // By the name alone, so that a repository never changes sides.
    const half = createHash("sha256").update(name).digest().readUInt8(0) % 2 === 1 ? "train" : "heldOut";
    const cases = await casesOf(name, repository, Number(values.cases));
    for (const one of cases) await judge(repository, one, half, tables, lessons[half]);
    const seconds = (performance.now() - started) / 1000;
    process.stderr.write(
      `${name}: ${cases.length} cases in ${seconds.toFixed(1)} s, ${(seconds / cases.length).toFixed(2)} each ${half}\n`,
    );
  }
  if (values.train !== undefined) writeFileSync(values.train, trainedModule(lessons.train));
  if (values.dump !== undefined) writeFileSync(values.dump, serialize({ own: OWN_FEATURES, relations: RELATION_FEATURES, lessons }));
  for (const half of ["train", "heldOut"] as const) {
    for (const [kind] of KINDS) {
      const title = `${HALVES[half]}, ${kind}`;
      const table = tables.get(title) ?? new Map<string, Outcome[]>();
      printTable(title, table, () => undefined);
    }
    const table = tables.get(`${HALVES[half]}, ${ANY}`) ?? new Map<string, Outcome[]>();
    const { recall10, reciprocalRank } = REFERENCE;
    const tasks = new Map(Array.from(table).filter(([row]) => row.startsWith("task")));
    printTable(
      `${HALVES[half]}, ${ANY}, weighted so that plain BM25 finds ${100 * recall10} of 100 (MRR ${reciprocalRank}), as on the cases of the goals`,
      tasks,
      (row) => equalDifficulty(tasks.get(row.endsWith("code files") ? "task BM25, code files" : "task BM25") ?? []),
    );
  }
}

function printTable(title: string, table: ReadonlyMap<string, readonly Outcome[]>, weightsOf: (row: string) => number[] | undefined): void {
  process.stdout.write(
    `\n${title}\n\n| question | cases | recall@5 | @10 | @20 | @100 | MRR | tests@10 | worst repository @10 |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n`,
  );
  for (const [row, outcomes] of table) process.stdout.write(`| ${row} ${summary(outcomes, weightsOf(row))}\n`);
}

await main();
