import type { PathSpan } from "./local-paths.ts";

/*
 * JSON stays JSON: a replacement never leaves the string literal it stands in, and never cuts an escape. Numbers that
 * have to go become strings. Works on the text, so that every byte that is not replaced stays as it was.
 */

interface Literal {
  kind: "key" | "string" | "number";
  /** Content without the quotation marks. */
  start: number;
  end: number;
}

const TOKEN = /"((?:[^"\\]|\\.)*)"(\s*:)?|-?\d[\d.eE+-]*/gs;
const ESCAPE = /\\(?:u[0-9A-Fa-f]{4}|.)/gs;

/** True for one JSON document, and for lines that are one each (NDJSON). A bare word or number is a text. */
export function isJson(text: string): boolean {
  const first = text.trimStart().charAt(0);
  if (first !== "{" && first !== "[") return false;
  if (parses(text)) return true;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.every((line) => /^\s*[{[]/.test(line) && parses(line));
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

export function jsonLiterals(text: string): Literal[] {
  const literals: Literal[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const content = match[1];
    if (content === undefined) literals.push({ kind: "number", start: match.index, end: match.index + match[0].length });
    else {
      literals.push({ kind: match[2] === undefined ? "string" : "key", start: match.index + 1, end: match.index + 1 + content.length });
    }
  }
  return literals;
}

/** Names of fields whose text is a secret whatever it looks like, and of fields that carry raw content (feature D08). */
const SECRET_FIELD =
  /^(?:.*[_.-])?(?:password|passwd|passphrase|secret|client_?secret|api_?key|access_?token|refresh_?token|id_?token|auth_?token|github_?token|private_?key|authorization|cookie|set-cookie|session_?id|credentials?)$/i;
const RAW_FIELD = /^(?:patch|diff|hunk|excerpt|source_?excerpt|source_?code|snippet|raw_?content|file_?contents?|stdout|stderr)$/i;

/** Values of fields that are secret by name, and, where asked, of fields that hold source. */
export function fieldSpans(text: string, literals: readonly Literal[], redactSource: boolean): PathSpan[] {
  const spans: PathSpan[] = [];
  literals.forEach((literal, index) => {
    const value = literals[index + 1];
    if (literal.kind !== "key" || value?.kind !== "string" || value.end === value.start) return;
    if (!/^"\s*:\s*"$/.test(text.slice(literal.end, value.start))) return;
    const name = text.slice(literal.start, literal.end).replace(/(?<=[a-z])(?=[A-Z])/g, "_");
    if (SECRET_FIELD.test(name)) spans.push({ rule: "secret-field", start: value.start, end: value.end, confidence: "likely" });
    else if (redactSource && RAW_FIELD.test(name))
      spans.push({ rule: "source-excerpt", start: value.start, end: value.end, confidence: "likely" });
  });
  return spans;
}

/** A span to be replaced in JSON; `quote`: the replacement needs quotation marks, since a number stood there. */
export interface JsonSpan extends PathSpan {
  quote: boolean;
}

/** Cuts spans at the borders of literals, widens them over escapes and whole numbers; what lies between is dropped. */
export function fitToLiterals(text: string, spans: readonly PathSpan[], literals: readonly Literal[]): JsonSpan[] {
  const fitted: JsonSpan[] = [];
  for (const span of spans) {
    for (let i = firstEndingAfter(literals, span.start); i < literals.length; i += 1) {
      const literal = literals[i];
      if (literal === undefined || literal.start >= span.end) break;
      if (literal.kind === "number") {
        fitted.push({ ...span, start: literal.start, end: literal.end, quote: true });
        continue;
      }
      const start = Math.max(span.start, literal.start);
      const end = Math.min(span.end, literal.end);
      if (end > start) fitted.push({ ...span, ...overEscapes(text, literal, start, end), quote: false });
    }
  }
  return fitted;
}

function firstEndingAfter(literals: readonly Literal[], offset: number): number {
  let low = 0;
  let high = literals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((literals[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An escape is at most six characters long, and whether a backslash begins one depends on those before it. */
function overEscapes(text: string, literal: Literal, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  let anchor = start;
  while (anchor > literal.start && (start - anchor < 7 || text.charAt(anchor - 1) === "\\")) anchor -= 1;
  for (const match of text.slice(anchor, Math.min(literal.end, end + 6)).matchAll(ESCAPE)) {
    const at = anchor + match.index;
    const after = at + match[0].length;
    if (at < start && after > start) from = at;
    if (at < end && after > end) to = after;
  }
  return { start: from, end: Math.min(to, literal.end) };
}
