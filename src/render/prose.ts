import { html, markdownCode, markdownText } from "./escape.ts";

/** Reasons and mends are longer than names: room for three sentences. Code points. */
const PROSE_LENGTH = 1200;

/**
 * One stretch of a sentence. Reasons and mends write names, paths and YAML between backticks; a name that itself holds a
 * backtick only moves the border of a stretch, and each stretch is escaped for what it becomes.
 */
export interface Stretch {
  text: string;
  code: boolean;
}

/** Cuts a sentence at its backticks. A backtick without a partner is text. */
export function stretches(sentence: string): Stretch[] {
  const parts: Stretch[] = [];
  let at = 0;
  for (const match of sentence.matchAll(/`([^`\n]+)`/gu)) {
    if (match.index > at) parts.push({ text: sentence.slice(at, match.index), code: false });
    parts.push({ text: match[1] ?? "", code: true });
    at = match.index + match[0].length;
  }
  if (at < sentence.length) parts.push({ text: sentence.slice(at), code: false });
  return parts;
}

/** Several reasons or mends come as lines; more than these say nothing new to a reader. */
const MOST_LINES = 12;

/** A reason or mend as inline Markdown, everything in it escaped; its lines stay apart. `length`: code points of a line. */
export function markdownProse(sentence: string, length: number = PROSE_LENGTH): string {
  return eachLine(sentence, (line) => joined(line, length, markdownText, (text, most) => markdownCode(text, most)));
}

/** A reason or mend as HTML, everything in it escaped; its lines stay apart. `length`: code points of a line. */
export function htmlProse(sentence: string, length: number = PROSE_LENGTH): string {
  return eachLine(sentence, (line) => joined(line, length, html, (text, most) => `<code>${html(text, most)}</code>`));
}

function eachLine(sentence: string, render: (line: string) => string): string {
  const lines = sentence.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const shown = lines.slice(0, MOST_LINES).map(render);
  if (lines.length > MOST_LINES) shown.push(`(${lines.length - MOST_LINES} more)`);
  return shown.join("<br>");
}

function joined(
  sentence: string,
  length: number,
  text: (text: string, length: number) => string,
  code: (text: string, length: number) => string,
): string {
  let left = length;
  let result = "";
  for (const part of stretches(sentence.slice(0, length * 4))) {
    if (left <= 0) return `${result}…`;
    const shown = part.code ? code(part.text, left) : text(part.text, left);
    // Escaping trims its text, so the spaces at the borders are put back.
    const before = !part.code && /^\s/u.test(part.text) && result !== "" ? " " : "";
    const after = !part.code && /\S\s+$/u.test(part.text) ? " " : "";
    result += `${before}${shown}${after}`;
    left -= Array.from(part.text).length;
  }
  return result.trim();
}
