import { classifyFile } from "../file-kind.ts";
import type { ContextSources } from "../sources.ts";
import { wholeOf } from "../tokens.ts";
import { normalised } from "./first-look.ts";
import type { Relations } from "./relations.ts";
import { stemOf } from "./test-pairs.ts";

/** What is known of a candidate by itself, in this order. */
export const OWN_FEATURES = [
  "text",
  "textRank",
  "titleText",
  "codeText",
  "diff",
  "names",
  "stem",
  "coverage",
  "mentioned",
  "messages",
  "messageRank",
  "messageMean",
  "touches",
  "recent",
  "passage",
  "symbols",
  "defines",
  "long",
  "test",
  "docs",
  "changelog",
  "settings",
  "example",
  "other",
  "testAsTold",
  "docsAsTold",
  "settingsAsTold",
  "exampleAsTold",
  "scope",
] as const;

/** What is known of its relation to seeds. */
export const RELATION_FEATURES = [
  "companion",
  "companionRank",
  "importedBy",
  "imports",
  "refersTo",
  "referredBy",
  "pair",
  "sameStem",
  "folder",
  "area",
] as const;

/** One row per candidate. */
export type Row = Float64Array;

/** The own features of every candidate, in their order. All lie between 0 and 1. */
export function ownFeatures(sources: ContextSources): Row[] {
  const { first, closer, query, tree } = sources;
  const { words, candidates, paths } = first;
  const texts = normalised(words.scores.map((score, index) => Math.max(0, score - (words.fromDiff[index] ?? 0) - 1e-9)));
  const titles = normalised(words.fromTitle);
  const codes = normalised(words.fromCode);
  const diffs = normalised(words.fromDiff);
  const names = normalised(words.names);
  const textRanks = ranksOf(candidates, texts);
  const messageRanks = ranksOf(candidates, first.messages);
  const best = (of: (index: number) => number) => Math.max(Number.MIN_VALUE, ...candidates.map(of));
  const passage = (index: number) => closer.get(index)?.passage.strength ?? 0;
  const symbols = (index: number) => closer.get(index)?.symbols ?? 0;
  const defines = (index: number) => closer.get(index)?.defines?.strength ?? 0;
  const touches = (index: number) => Math.log1p(first.touches.counts[index] ?? 0);
  const most = { passage: best(passage), symbols: best(symbols), defines: best(defines), touches: best(touches) };
  const sizeOf = (index: number) => tree[index]?.size || 0;
  const { announced } = query;
  const queryTerms = new Set(query.terms.map(({ term }) => term));
  return candidates.map((index) => {
    const path = paths[index] ?? "";
    const kind = roleOf(path);
    const age = first.touches.ages[index] ?? -1;
    const flag = (is: boolean) => (is ? 1 : 0);
    return Float64Array.of(
      texts[index] ?? 0,
      textRanks.get(index) ?? 0,
      titles[index] ?? 0,
      codes[index] ?? 0,
      diffs[index] ?? 0,
      names[index] ?? 0,
      stemCoverage(path, queryTerms),
      words.coverage[index] ?? 0,
      mentionOf(path, announced.mentions),
      first.messages[index] ?? 0,
      messageRanks.get(index) ?? 0,
      first.messageMeans[index] ?? 0,
      touches(index) / most.touches,
      age < 0 ? 0 : 1 / (1 + Math.log2(1 + age / 8)),
      passage(index) / most.passage,
      symbols(index) / most.symbols,
      defines(index) / most.defines,
      Math.min(1, Math.log1p(sizeOf(index)) / 14),
      flag(kind === "test"),
      flag(kind === "docs"),
      flag(kind === "changelog"),
      flag(kind === "settings"),
      flag(kind === "example"),
      flag(kind === "other"),
      flag(kind === "test" && announced.tests),
      flag((kind === "docs" || kind === "changelog") && announced.docs),
      flag(kind === "settings" && (announced.ci || announced.dependencies)),
      flag(kind === "example" && announced.examples),
      scopeMatch(path, announced.scope),
    );
  });
}

/** The relation features of every candidate, in their order. */
export function relationFeatures(candidates: readonly number[], relations: Relations): Row[] {
  const companion = (index: number) => relations.companions.get(index)?.score ?? 0;
  const most = Math.max(Number.MIN_VALUE, ...candidates.map(companion));
  const ranks = ranksOf(candidates, companion);
  return candidates.map((index, position) =>
    Float64Array.of(
      Math.sqrt(Math.min(1, companion(index))),
      (ranks.get(index) ?? 0) * (most > 0.02 ? 1 : most / 0.02),
      relations.importedBy[position] ?? 0,
      relations.imports[position] ?? 0,
      relations.refersTo[position] ?? 0,
      relations.referredBy[position] ?? 0,
      relations.pairs[position] ?? 0,
      relations.sameStem[position] ?? 0,
      relations.folder[position] ?? 0,
      relations.area[position] ?? 0,
    ),
  );
}

type Role = "source" | "test" | "docs" | "changelog" | "settings" | "example" | "other";

const CHANGELOG =
  /(?:^|\/)(?:CHANGE(?:S|LOG)|HISTORY|NEWS|RELEASES?|RELEASE[-_]NOTES|UPGRADING|whats-?new)[^/]*$|(?:^|\/)(?:\.changeset|changelog|changelog\.d|newsfragments)\//iu;

function roleOf(path: string): Role {
  const { kind, language } = classifyFile(path);
  if (CHANGELOG.test(path)) return "changelog";
  if (kind === "test") return "test";
  if (/(?:^|\/)(?:examples?|samples?|bench(?:es|marks?)?|playgrounds?|demos?|docs_src)\//iu.test(path)) return "example";
  if (kind === "docs") return "docs";
  if (["ci", "config", "build", "dependencies", "policy"].includes(kind)) return "settings";
  return kind === "source" || (kind === "migration" && language !== null) ? "source" : "other";
}

/** Whether path, file name or (of a name that says something) its bare name stands in the text: 1, 0.8, 0. */
function mentionOf(path: string, mentions: readonly string[]): number {
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf("/") + 1);
  let best = 0;
  for (const mention of mentions) {
    if (mention.includes("/") && (lower === mention || lower.endsWith(`/${mention.replace(/^[./]+/u, "")}`))) return 1;
    if (name === mention || mention.endsWith(`/${name}`)) best = Math.max(best, 0.8);
  }
  return best;
}

/** Share of the words of the bare name that the query holds. */
function stemCoverage(path: string, terms: ReadonlySet<string>): number {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]+$/u, "");
  if (terms.has(wholeOf(name)) || terms.has(stemOf(path))) return 1;
  const parts = name
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((part) => part.length > 1 && !/^(?:tests?|spec)$/u.test(part));
  const camel =
    parts.length === 1
      ? name
          .split(/(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+/u)
          .map((part) => part.toLowerCase())
          .filter((part) => part.length > 1 && !/^(?:tests?|spec)$/u.test(part))
      : parts;
  return camel.length === 0 ? 0 : camel.filter((part) => terms.has(part)).length / camel.length;
}

/** Share of the words of the scope that stand in the path. */
function scopeMatch(path: string, scope: readonly string[]): number {
  if (scope.length === 0) return 0;
  const words = new Set(path.toLowerCase().split(/[^a-z0-9]+/u));
  return scope.filter((word) => words.has(word)).length / scope.length;
}

/** 1 for the first, 1/log2(1 + rank) for the others, 0 where the value is 0. */
function ranksOf(candidates: readonly number[], value: Float64Array | ((index: number) => number)): Map<number, number> {
  const of = typeof value === "function" ? value : (index: number) => value[index] ?? 0;
  return new Map(
    candidates
      .filter((index) => of(index) > 0)
      .sort((a, b) => of(b) - of(a) || a - b)
      .map((index, rank) => [index, 1 / Math.log2(2 + rank)]),
  );
}
