import type { FindingCategory, SanitizeFinding } from "./finding.ts";
import { fieldSpans, fitToLiterals, isJson, jsonLiterals } from "./json-literals.ts";
import { Lines } from "./lines.ts";
import { findLocalPaths, findRoots, type PathSpan } from "./local-paths.ts";
import { findPersonalData } from "./personal-data.ts";
import { findSourceExcerpts } from "./source-excerpts.ts";
import { mergeSpans } from "./merge-spans.ts";
import { secretSpans, spansWithEscapes } from "./views.ts";

export type { SanitizeFinding } from "./finding.ts";

export interface SanitizeOptions {
  /** Values that stay, exactly; for e-mail also `@domain`. From the base policy only, never from the text. */
  allow?: readonly string[];
  /** Also take out e-mail addresses, bank accounts, cards and telephone numbers. Default false. */
  personalData?: boolean;
  /** Source in diffs, code blocks and raw fields: default `redact`, since what is public cannot be called back. */
  sourceExcerpts?: "redact" | "keep";
  /** Absolute folders that are replaced by `[workspace]`, so that the path below them stays readable. */
  roots?: readonly string[];
}

export interface Sanitized {
  text: string;
  /** Ordered by place; lines of the text as it was given. */
  findings: SanitizeFinding[];
}

interface Redaction extends PathSpan {
  category: FindingCategory;
}

/** What a pass leaves behind. Known forms only: a text cannot hide behind a mark of its own. */
const MARK = /\[redacted:[a-z0-9-]{1,40}\]|\[workspace\]/g;
const PASSES = 12;

/**
 * A text without secrets, absolute paths of a machine, and, where asked, personal data and source. Repeats until there
 * is nothing left to find, so that cleaning what was cleaned changes nothing. JSON (also one document per line) stays
 * JSON. Deterministic and linear. Never throws for any text.
 */
export function sanitize(text: string, options: SanitizeOptions = {}): Sanitized {
  const findings: SanitizeFinding[] = [];
  let current = text;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const result = cleanOnce(current, options);
    if (result === null) return { text: current, findings: inOrder(findings) };
    for (const finding of result.findings) findings.push(finding);
    current = result.text;
  }
  // Only a text made to defeat the cleaning gets here: it is withheld as a whole.
  const withheld = isJson(current) ? '["[redacted:unclean-text]"]\n' : "[redacted:unclean-text]\n";
  return { text: withheld, findings: inOrder([...findings, { rule: "unclean-text", category: "secret", line: 1 }]) };
}

/**
 * The same for structured data: strings and keys are cleaned, numbers that are personal data become strings, the rest
 * stays. The value must be JSON data.
 */
export function sanitizeJson(value: unknown, options: SanitizeOptions = {}): { value: unknown; findings: SanitizeFinding[] } {
  // Wrapped, so that a lone string or number is treated as JSON too.
  const { text, findings } = sanitize(JSON.stringify([value]), options);
  const cleaned: unknown = JSON.parse(text);
  return { value: Array.isArray(cleaned) ? cleaned[0] : null, findings };
}

/** One pass; null when there was nothing to replace. */
function cleanOnce(text: string, options: SanitizeOptions): Sanitized | null {
  const json = isJson(text);
  const redactSource = options.sourceExcerpts !== "keep";
  const literals = json ? jsonLiterals(text) : [];
  const allow = new Set(options.allow);
  let spans = detect(text, options, json).filter((span) => span.replacement !== undefined || !allow.has(text.slice(span.start, span.end)));
  if (json) {
    for (const span of fieldSpans(text, literals, redactSource)) {
      spans.push({ ...span, category: span.rule === "source-excerpt" ? "source" : "secret" });
    }
  }
  spans = withoutMarks(text, spans);
  if (spans.length === 0) return null;
  const replaced = json
    ? replaceInJson(text, spans, literals)
    : replace(
        text,
        mergeRedactions(spans).map((span) => ({ ...span, quote: false })),
      );
  return replaced === text ? null : { text: replaced, findings: findingsOf(text, mergeRedactions(spans)) };
}

function detect(text: string, options: SanitizeOptions, json: boolean): Redaction[] {
  const spans: Redaction[] = secretSpans(text).map((span) => ({ ...span, category: "secret" }));
  const roots = options.roots ?? [];
  const paths = spansWithEscapes<PathSpan>(text, (view) => [...findRoots(view, roots), ...findLocalPaths(view)]);
  const rooted = new Set(paths.filter((span) => span.replacement !== undefined).map((span) => span.start));
  for (const span of paths) {
    // Below a configured root, the root's own mark says more.
    if (span.replacement === undefined && rooted.has(span.start)) continue;
    spans.push({ ...span, category: "path" });
  }
  if (options.personalData === true) {
    const found = spansWithEscapes(text, (view) => findPersonalData(view, options.allow ?? []));
    for (const span of found) spans.push({ ...span, category: "personal-data" });
  }
  if (options.sourceExcerpts !== "keep" && !json) {
    for (const span of findSourceExcerpts(text)) spans.push({ ...span, category: "source" });
  }
  return spans;
}

/** Drops what is only a mark of an earlier pass, so that every pass takes something away or is the last. */
function withoutMarks(text: string, spans: readonly Redaction[]): Redaction[] {
  return spans.filter((span) => text.slice(span.start, span.end).replace(MARK, "").trim() !== "");
}

/** A mark that keeps the rest of a path readable is only right while its span was not widened. */
function mergeRedactions(spans: readonly Redaction[]): Redaction[] {
  const own = new Set(spans.filter((span) => span.replacement !== undefined).map((span) => `${span.start}-${span.end}`));
  return mergeSpans(spans).map((span) => {
    if (span.replacement === undefined || own.has(`${span.start}-${span.end}`)) return span;
    const { replacement: _, ...widened } = span;
    return widened;
  });
}

function replace(text: string, spans: readonly (Redaction & { quote: boolean })[]): string {
  const parts: string[] = [];
  let copied = 0;
  for (const span of spans) {
    const mark = span.replacement ?? `[redacted:${span.rule}]`;
    parts.push(text.slice(copied, span.start), span.quote ? `"${mark}"` : mark);
    copied = span.end;
  }
  parts.push(text.slice(copied));
  return parts.join("");
}

function replaceInJson(text: string, spans: readonly Redaction[], literals: ReturnType<typeof jsonLiterals>): string {
  const fitted = fitToLiterals(text, mergeRedactions(spans), literals) as (Redaction & { quote: boolean })[];
  const kept: (Redaction & { quote: boolean })[] = [];
  for (const span of withoutMarks(text, fitted) as typeof fitted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return replace(text, kept);
}

function findingsOf(text: string, spans: readonly Redaction[]): SanitizeFinding[] {
  const lines = new Lines(text);
  return spans.map((span) => ({ rule: span.rule, category: span.category, line: lines.at(span.start).line }));
}

function inOrder(findings: readonly SanitizeFinding[]): SanitizeFinding[] {
  return findings.toSorted((a, b) => a.line - b.line || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}
