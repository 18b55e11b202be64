import { classifyFile } from "../file-kind.ts";
import type { Query } from "../query.ts";
import type { PastChange } from "../sources.ts";
import { TermScanner, type FileTerms } from "../term-scanner.ts";
import { wholeOf } from "../tokens.ts";
import { chooseCandidates } from "./candidates.ts";
import { rankByWords, type Bm25, type Document } from "./bm25.ts";
import { scoresFromMessages, touchesOf } from "./history.ts";
import { isGeneric, stemOf, testsByStem } from "./test-pairs.ts";

/** What speaks for each file before any is looked at closely; all arrays go by index into the tree. */
export interface FirstLook {
  readonly paths: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly documents: readonly Document[];
  readonly words: Bm25;
  /** Share of the strongest, 0 to 1. */
  readonly messages: Float64Array;
  readonly messageMeans: Float64Array;
  /** By file: likeness² of its three most alike past commits, on average. */
  readonly alikeBest: Float64Array;
  /** By past commit: how like its message is, against the most alike. */
  readonly alike: Float64Array;
  /** How many past commits touched it, and how many commits ago the last one was. */
  readonly touches: { readonly counts: Uint32Array; readonly ages: Int32Array };
  readonly testsByStem: ReadonlyMap<string, readonly number[]>;
  /** Bare names of the candidates and of the files of the change, each once: what other files would call them. */
  readonly names: readonly string[];
  /** The files that may be proposed at all, the strongest first. */
  readonly candidates: readonly number[];
}

const MOST_NAMES = 4096;
const NO_WORDS: FileTerms = { length: 0, hits: new Uint32Array(0) };

/**
 * The first pass of the ranking, over all files: words, past messages, habits. `seeds` are the files of a change, whose
 * companions are candidates too. Pure.
 */
export function firstLook(
  sources: {
    readonly tree: readonly { readonly path: string; readonly kind: string }[];
    readonly query: Query;
    readonly terms: readonly (FileTerms | null)[];
    readonly history: readonly PastChange[];
  },
  wish: { readonly seeds: ReadonlySet<string>; readonly excluded: (path: string) => boolean },
): FirstLook {
  const paths = sources.tree.map(({ path }) => path);
  const indexOf = new Map(paths.map((path, index) => [path, index]));
  const { terms } = sources.query;
  const scanner = new TermScanner(terms.map(({ term }) => term));
  // A word that only the changed files hold finds nothing, however rare: they do not count.
  const documents = paths.map((path, index): Document => ({
    text: wish.seeds.has(path) ? null : (sources.terms[index] ?? null),
    name: wish.seeds.has(path) ? NO_WORDS : scanner.scan(Buffer.from(path)),
  }));
  const words = rankByWords(terms, documents);
  const past = scoresFromMessages(terms, sources.history, indexOf, paths.length);
  const messages = normalised(past.sums);
  const touches = touchesOf(sources.history, indexOf, paths.length);
  const nearTo = (seeds: ReadonlySet<string>) => nearness(seeds, sources.history, indexOf, paths);
  const near = nearTo(wish.seeds);
  const wordShare = normalised(words.scores);
  const kinds = paths.map(classifyFile);
  const strength = Float64Array.from(paths, (_, index) => (wordShare[index] ?? 0) + 0.5 * (messages[index] ?? 0) + (near[index] ?? 0));
  const proposable = (index: number) => {
    const path = paths[index] ?? "";
    const made = kinds[index]?.skipContent === true && (kinds[index]?.kind === "generated" || kinds[index]?.kind === "dependencies");
    return sources.tree[index]?.kind === "blob" && !made && !wish.seeds.has(path) && !wish.excluded(path);
  };
  // A change has its relations in `near` already.
  const relatedTo = (guess: readonly number[]) => nearTo(new Set(wish.seeds.size > 0 ? [] : guess.map((index) => paths[index] ?? "")));
  const candidates = chooseCandidates(strength, proposable, relatedTo);
  const names = Array.from(new Set([...Array.from(wish.seeds), ...candidates.map((index) => paths[index] ?? "")].map(nameOf)))
    .filter((name) => name.length > 3 && !isGeneric(name))
    .slice(0, MOST_NAMES);
  return {
    names,
    paths,
    indexOf,
    documents,
    words,
    messages,
    messageMeans: normalised(past.means),
    alike: past.alike,
    alikeBest: past.bests,
    touches,
    testsByStem: testsByStem(Array.from(paths.entries()).filter(([index]) => kinds[index]?.kind === "test")),
    candidates,
  };
}

/** What a change pulls in before its words: files of commits with its own, of its folders, of the same names. */
function nearness(
  seeds: ReadonlySet<string>,
  history: readonly PastChange[],
  indexOf: ReadonlyMap<string, number>,
  paths: readonly string[],
): Float64Array {
  const near = new Float64Array(paths.length);
  if (seeds.size === 0) return near;
  for (const { paths: touched } of history) {
    if (touched.length > 30 || !touched.some((path) => seeds.has(path))) continue;
    for (const path of touched) {
      const index = indexOf.get(path);
      if (index !== undefined) near[index] = (near[index] ?? 0) + 1 / touched.length;
    }
  }
  const folders = new Set(Array.from(seeds, (path) => path.slice(0, path.lastIndexOf("/") + 1)));
  const stems = new Set(Array.from(seeds, stemOf).filter((stem) => !isGeneric(stem)));
  const best = near.reduce((a, b) => Math.max(a, b), 1);
  return near.map((value, index) => {
    const path = paths[index] ?? "";
    return value / best + (folders.has(path.slice(0, path.lastIndexOf("/") + 1)) ? 0.1 : 0) + (stems.has(stemOf(path)) ? 0.5 : 0);
  });
}

/** How code elsewhere writes the name of a file: bare, without separators, in lower case. */
export function nameOf(path: string): string {
  return wholeOf(path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/u, "")).toLowerCase();
}

/** Every value as a share of the largest. */
export function normalised(scores: Float64Array): Float64Array {
  const best = scores.reduce((a, b) => Math.max(a, b), 0);
  return best === 0 ? scores : scores.map((score) => score / best);
}
