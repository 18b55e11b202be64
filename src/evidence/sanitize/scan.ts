import type { Confidence, Span } from "./finding.ts";
import { keywordScanner, type KeywordScanner } from "./keyword-scanner.ts";
import { findPrivateKeys } from "./private-key.ts";
import type { SecretRule } from "./rule.ts";
import { SECRET_RULES } from "./rules/index.ts";

/** Which rules to ask: all of them, or only those that know a form by itself and not by the words around it. */
export type Strength = "all" | "by-form";

interface Engine {
  readonly scanner: KeywordScanner;
  /** Rules of each keyword, as indices into SECRET_RULES. */
  readonly rulesOf: readonly (readonly number[])[];
}

let engine: Engine | undefined;

/** Built at first use, so that loading the module costs nothing. */
function theEngine(): Engine {
  if (engine !== undefined) return engine;
  const rules = new Map<string, number[]>();
  SECRET_RULES.forEach((rule, index) => {
    for (const keyword of rule.keywords) {
      const list = rules.get(keyword);
      if (list === undefined) rules.set(keyword, [index]);
      else list.push(index);
    }
  });
  engine = { scanner: keywordScanner([...rules.keys()]), rulesOf: [...rules.values()] };
  return engine;
}

function isTokenCharacter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 45;
}

/** Remembers the run of token characters last walked, so that walking stays linear however many hits a run has. */
class Runs {
  private start = 0;
  private end = 0;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  /** Where the run that holds `position` ends. */
  endOf(position: number): number {
    if (position >= this.start && position < this.end) return this.end;
    let end = position;
    while (end < this.text.length && isTokenCharacter(this.text.charCodeAt(end))) end += 1;
    this.start = position;
    this.end = end;
    return end;
  }
}

/**
 * Secrets in one text as it stands (no decoding): one walk for all keywords, then each rule exactly where its keyword
 * begins. Spans may overlap; they come in no special order.
 */
export function scanText(text: string, strength: Strength): Span[] {
  const spans = findPrivateKeys(text);
  const { scanner, rulesOf } = theEngine();
  const runs = new Runs(text);
  const reached = new Int32Array(SECRET_RULES.length);
  const tries = new Map<number, { runEnd: number; count: number }>();

  scanner.scan(text, (keyword, start) => {
    for (const index of rulesOf[keyword] ?? []) {
      const rule = SECRET_RULES[index];
      if (rule === undefined || start < (reached[index] ?? 0)) continue;
      if (strength === "by-form" && rule.confidence !== "certain") continue;
      if (rule.triesPerRun !== undefined && !mayTry(rule.triesPerRun, index, start)) continue;
      const span = tryRule(rule, text, start, runs);
      if (span === null) continue;
      reached[index] = span.end;
      spans.push(span);
    }
  });
  return spans;

  function mayTry(limit: number, index: number, start: number): boolean {
    const last = tries.get(index);
    if (last === undefined || start >= last.runEnd) {
      tries.set(index, { runEnd: runs.endOf(start), count: 1 });
      return true;
    }
    last.count += 1;
    return last.count <= limit;
  }
}

function tryRule(rule: SecretRule, text: string, start: number, runs: Runs): Span | null {
  rule.pattern.lastIndex = start;
  const match = rule.pattern.exec(text);
  if (match === null) return null;
  let secretStart = start + (match[1]?.length ?? 0);
  let end = start + match[0].length;
  if (rule.before !== undefined) {
    const before = rule.before.exec(text.slice(Math.max(0, start - 64), start));
    if (before === null) return null;
    secretStart = start - before[0].length;
  }
  if (rule.extend === true) end = Math.max(end, runs.endOf(end));
  let confidence: Confidence | null = rule.confidence;
  if (rule.judge !== undefined) {
    confidence = rule.judge(text.slice(secretStart, end), text.slice(Math.max(0, secretStart - 64), secretStart), text.charAt(end));
  }
  return confidence === null || end <= secretStart ? null : { rule: rule.id, start: secretStart, end, confidence };
}
