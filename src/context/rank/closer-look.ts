import { classifyFile } from "../file-kind.ts";
import type { QueryTerm } from "../query.ts";
import { TermScanner } from "../term-scanner.ts";
import { partsOf, wholeOf } from "../tokens.ts";
import { importsOf } from "./imports.ts";

/** What a second reading of one file found. */
export interface CloserLook {
  /** As the file writes them. */
  readonly imports: readonly string[];
  /** The definition whose name is a term of the query as it was given, the most telling one; `null`: none. */
  readonly defines: { readonly name: string; readonly line: number; readonly strength: number } | null;
  /** Which of the asked file names (bare, in lower case) stand in it as words, by index. */
  readonly names: readonly number[];
  /** How much of the query, by weight and rarity, stands in names that the file defines. */
  readonly symbols: number;
  /** The most telling forty lines: where they begin, and what they hold of the query. */
  readonly passage: { readonly line: number; readonly strength: number };
}

const BLOCK_LINES = 20;
const NEWLINE = 10;
const MOST_DEFINITIONS = 2000;

/**
 * The common ways to begin a definition, in any language: at the start of a line, with a word that says so and, after the
 * name, what such a definition goes on with, so that prose (`a class with ...`) is none.
 */
export const DEFINITION =
  /^[ \t]*(?:(?:export|default|declare|public|private|protected|internal|static|final|override|async|abstract|virtual|sealed|partial|open|data|inline|unsafe|extern|readonly|suspend|operator|const|pub(?:\([^()\n]{1,40}\))?)[ \t]+){0,6}(?:(?:function\*?|class|interface|type|enum|struct|trait|def|fn|func|fun|object|record|module|namespace|mod|const|let|var|val|macro_rules!)[ \t]+(?:\([^()\n]{0,80}\)[ \t]*)?(?:self\.)?([A-Za-z_$][\w$]{1,79})(?=[ \t]*(?:[(<:={;[,!?]|\r?$|(?:extends|implements|where|struct|interface|func|map)\b))|(?:public|private|protected|internal|static|final|override|async|abstract|virtual)[ \t]+[\w<>[\].?]{1,80}(?:,[ \t]*[\w<>[\].?]{1,80}){0,4}[ \t]+([A-Za-z_$][\w$]{1,79})[ \t]*\()/gmu;

/** Files of these hold text, where a word that begins a definition elsewhere is only a word. */
const PROSE = new Set(["HTML", "CSS"]);

/** True for a file in a language in which things are defined. */
export function isProgram(path: string): boolean {
  const { language, kind } = classifyFile(path);
  return language !== null && kind !== "docs" && !PROSE.has(language);
}

/**
 * Makes the function that looks at one file; `rarity` by term, as the first pass found it. `names`: bare file names that
 * are looked for, at most 4,096.
 */
export function closerLooker(
  terms: readonly QueryTerm[],
  rarity: Float64Array,
  names: readonly string[],
): (path: string, bytes: Uint8Array) => CloserLook {
  const scanner = new TermScanner(terms.map(({ term }) => term));
  const nameScanner = new TermScanner(names);
  const strengths = new Map(terms.map(({ term, weight }, index) => [term, weight * (rarity[index] ?? 0)]));
  const asked = new Map(terms.filter(({ origin }) => origin !== "form").map(({ term }) => [term, strengths.get(term) ?? 0]));
  const strengthOf = terms.map(({ term }) => strengths.get(term) ?? 0);
  return (path, bytes) => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
    return {
      imports: importsOf(path, text),
      names: Array.from(nameScanner.scan(bytes).hits.filter((_, at) => at % 2 === 0)),
      ...(isProgram(path) ? definitionsOf(text, strengths, asked) : { defines: null, symbols: 0 }),
      passage: passageOf(bytes, scanner, strengthOf),
    };
  };
}

function definitionsOf(
  text: string,
  strengths: ReadonlyMap<string, number>,
  asked: ReadonlyMap<string, number>,
): Pick<CloserLook, "defines" | "symbols"> {
  let best: { name: string; at: number; strength: number } | null = null;
  const named = new Set<string>();
  let seen = 0;
  for (const match of text.matchAll(DEFINITION)) {
    const name = match[1] ?? match[2] ?? "";
    const whole = wholeOf(name);
    const strength = asked.get(whole) ?? 0;
    if (strength > (best?.strength ?? 0)) best = { name, at: match.index + match[0].lastIndexOf(name), strength };
    named.add(whole);
    for (const part of partsOf(name)) named.add(part);
    if ((seen += 1) >= MOST_DEFINITIONS) break;
  }
  let symbols = 0;
  for (const [term, strength] of strengths) if (strength > 0 && named.has(term)) symbols += strength;
  return { symbols, defines: best === null ? null : { name: best.name, line: lineAt(text, best.at), strength: best.strength } };
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < position; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

/** Blocks of twenty lines are scanned one by one; the best two neighbours make the passage. */
function passageOf(bytes: Uint8Array, scanner: TermScanner, strengthOf: readonly number[]): CloserLook["passage"] {
  let best = { line: 1, strength: 0 };
  let before: ReadonlyMap<number, number> = new Map();
  let line = 1;
  for (let start = 0; start < bytes.length;) {
    let end = start;
    for (let lines = 0; lines < BLOCK_LINES && end < bytes.length; lines += 1) {
      const next = bytes.indexOf(NEWLINE, end);
      end = next < 0 ? bytes.length : next + 1;
    }
    const { hits } = scanner.scan(bytes.subarray(start, end));
    const here = new Map<number, number>();
    for (let at = 0; at < hits.length; at += 2) here.set(hits[at] ?? 0, hits[at + 1] ?? 0);
    let strength = 0;
    for (const [term, count] of here) strength += saturated(count + (before.get(term) ?? 0)) * (strengthOf[term] ?? 0);
    for (const [term, count] of before) if (!here.has(term)) strength += saturated(count) * (strengthOf[term] ?? 0);
    if (strength > best.strength) best = { line: Math.max(1, here.size > 0 && before.size === 0 ? line : line - BLOCK_LINES), strength };
    before = here;
    line += BLOCK_LINES;
    start = end;
  }
  return best;
}

function saturated(count: number): number {
  return count / (count + 1);
}
