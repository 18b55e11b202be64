import type { ContextSources } from "../sources.ts";
import { normalised } from "./first-look.ts";
import { askedShare, extensionOf, mentionOf, roleOf, scopeMatch, stemCoverage, type Role } from "./path-signals.ts";
import type { Relations } from "./relations.ts";

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
  "depth",
  "pathWords",
  "titleCoverage",
  "alike",
  "extension",
  "roleRank",
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
  const asked = new Set(query.terms.filter(({ origin }) => origin === "text").map(({ term }) => term));
  const extensions = usualExtensions(first);
  const roles = new Map(candidates.map((index) => [index, roleOf(paths[index] ?? "")]));
  const roleRanks = ranksWithin(
    candidates,
    (index) => texts[index] ?? 0,
    (index) => roles.get(index) ?? "other",
  );
  return candidates.map((index) => {
    const path = paths[index] ?? "";
    const kind = roles.get(index) ?? "other";
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
      Math.min(1, path.split("/").length / 10),
      askedShare(path, asked),
      words.titleCoverage[index] ?? 0,
      first.alikeBest[index] ?? 0,
      extensions.get(extensionOf(path)) ?? 0,
      roleRanks.get(index) ?? 0,
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

/** Where the work happens: the share of past changes that each file extension had; files count a little without a history. */
function usualExtensions({ paths, touches }: ContextSources["first"]): Map<string, number> {
  const shares = new Map<string, number>();
  let sum = 0;
  for (const [index, path] of paths.entries()) {
    const changes = (touches.counts[index] ?? 0) + 0.01;
    const extension = extensionOf(path);
    shares.set(extension, (shares.get(extension) ?? 0) + changes);
    sum += changes;
  }
  for (const [extension, changes] of shares) shares.set(extension, changes / sum);
  return shares;
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

/** The same among the files of one role: the best test is worth a look although ten sources have stronger words. Ties keep their order. */
function ranksWithin(
  candidates: readonly number[],
  value: (index: number) => number,
  roleOfFile: (index: number) => Role,
): Map<number, number> {
  const seen = new Map<Role, number>();
  const order = Array.from(candidates.entries()).sort(([a, left], [b, right]) => value(right) - value(left) || a - b);
  return new Map(
    order.map(([, index]) => {
      const role = roleOfFile(index);
      const rank = seen.get(role) ?? 0;
      seen.set(role, rank + 1);
      return [index, 1 / Math.log2(2 + rank)];
    }),
  );
}
