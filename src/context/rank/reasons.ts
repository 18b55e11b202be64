import type { ContextSources } from "../sources.ts";
import { wholeOf } from "../tokens.ts";
import { eachHit } from "./bm25.ts";
import type { Relations } from "./relations.ts";

const MOST_REASONS = 4;

/**
 * Why a file is proposed, in sentences that a person can check against the repository; at least one, the most concrete
 * first.
 */
export function reasonsFor(sources: ContextSources, relations: Relations, index: number): string[] {
  const { first, closer, query } = sources;
  const reasons: string[] = [];
  const path = (first.paths[index] ?? "").toLowerCase();
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (query.announced.mentions.some((mention) => path.endsWith(mention.replace(/^[./]+/u, "")) && mention.endsWith(name)))
    reasons.push("is named in the task");
  const defined = closer.get(index)?.defines ?? null;
  if (defined !== null && defined.name.length > 3)
    reasons.push(
      `defines \`${defined.name}\` (line ${defined.line}), named in the ${originOf(sources, defined.name) === "diff" ? "change" : "task"}`,
    );
  const companion = relations.companions.get(index);
  if (companion !== undefined && companion.together > 1)
    reasons.push(`changed together with ${quoted(companion.seed)} in ${companion.together} of its ${companion.seedChanges} past commits`);
  const partner = relations.pairedWith.get(index);
  if (partner !== undefined) reasons.push(`carries the name of ${quoted(partner)}`);
  const neighbour = relations.neighbours.get(index);
  if (neighbour !== undefined)
    reasons.push(neighbour.imports ? `imports ${quoted(neighbour.seed)}` : `is imported by ${quoted(neighbour.seed)}`);
  const words = strongestWords(sources, index);
  if (words.length > 0) reasons.push(`holds ${words.join(", ")}`);
  const commit = likestCommit(sources, index);
  if (commit !== null) reasons.push(`changed by ${commit.slice(0, 12)}, a past commit with a like message`);
  return reasons.length > 0 ? reasons.slice(0, MOST_REASONS) : ["stands beside files of this list"];
}

function originOf({ query }: ContextSources, name: string): string | null {
  const whole = wholeOf(name);
  return query.terms.find(({ term }) => term === whole)?.origin ?? null;
}

const ALIKE = 0.3;

/** The past commit with the message most like the task that touched the file; `null` where none is much alike. */
function likestCommit({ first, history }: ContextSources, index: number): string | null {
  const path = first.paths[index] ?? "";
  let best = -1;
  for (const [position, { paths }] of history.entries()) {
    const alike = first.alike[position] ?? 0;
    if (alike >= ALIKE && alike > (first.alike[best] ?? 0) && paths.includes(path)) best = position;
  }
  return history[best]?.sha ?? null;
}

/** The up to four words that speak most for a file. */
function strongestWords({ first, query }: ContextSources, index: number): string[] {
  const document = first.documents[index];
  const strength = new Map<number, number>();
  const visit = (factor: number) => (term: number, count: number) =>
    strength.set(
      term,
      (strength.get(term) ?? 0) + (factor * (query.terms[term]?.weight ?? 0) * (first.words.rarity[term] ?? 0) * count) / (count + 1.2),
    );
  eachHit(document?.text ?? null, visit(1));
  eachHit(document?.name ?? null, visit(2));
  return Array.from(strength)
    .filter(([, value]) => value > 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 4)
    .map(([term]) => query.terms[term]?.term ?? "");
}

/** A path between backticks, which readers show as code; one that holds a backtick must not end it. */
export function quoted(path: string): string {
  return `\`${path.replaceAll("`", "'")}\``;
}
