import type { Span } from "./finding.ts";

/*
 * Private source does not belong in public evidence (feature A15). What counts as source: hunks of a unified diff, and
 * fenced blocks that are tagged with a programming language, with `diff`, or with nothing while they look like code.
 * Blocks of commands, plain text and YAML stay: they are what a mend consists of.
 */

const FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*([^\s`]*)/;
const KEPT = new Set([
  "text",
  "txt",
  "console",
  "sh",
  "bash",
  "shell",
  "shell-session",
  "yaml",
  "yml",
  "mermaid",
  "log",
  "trust-layer-decision",
]);
const CODE_LINE =
  /[;{}]\s*$|^\s*(?:import|export|const|let|var|def|class|func|fn|public|private|return|if|for|while|package|using|#include)\b|=>|\)\s*:\s*$/;
const HUNK = /^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/;
const DIFF_HEADER = /^(?:diff --git |index [0-9a-f]{7,64}\.\.|--- |\+\+\+ )/;
const DIFF_LINE = /^(?:[ +\-\\]|$)/;

/** Source excerpts in a text, line by line; the fences themselves and the headers of a diff stay. */
export function findSourceExcerpts(text: string): Span[] {
  const spans: Span[] = [];
  let fence: { mark: string; language: string; bodyStart: number; code: number; lines: number } | null = null;
  let hunkStart = -1;
  let offset = 0;
  const endHunk = (end: number): void => {
    if (hunkStart >= 0) push(spans, text, hunkStart, end);
    hunkStart = -1;
  };
  for (const line of text.split("\n")) {
    const next = offset + line.length + 1;
    if (fence !== null) {
      const closing = FENCE.exec(line);
      if (closing?.[1]?.startsWith(fence.mark) === true && closing[2] === "") {
        if (isSource(fence)) push(spans, text, fence.bodyStart, offset);
        fence = null;
      } else {
        fence.lines += 1;
        if (CODE_LINE.test(line)) fence.code += 1;
      }
    } else {
      const opening = FENCE.exec(line);
      if (HUNK.test(line)) {
        endHunk(offset);
        hunkStart = next;
      } else if (hunkStart >= 0 && (!DIFF_LINE.test(line) || DIFF_HEADER.test(line))) endHunk(offset);
      if (hunkStart < 0 && opening?.[1] !== undefined) {
        fence = { mark: opening[1], language: (opening[2] ?? "").toLowerCase(), bodyStart: next, code: 0, lines: 0 };
      }
    }
    offset = next;
  }
  endHunk(text.length);
  // A fence that is never closed runs to the end (CommonMark 4.5).
  if (fence !== null && isSource(fence)) push(spans, text, fence.bodyStart, text.length);
  return spans;
}

function isSource(fence: { language: string; code: number; lines: number }): boolean {
  if (KEPT.has(fence.language)) return false;
  return fence.language !== "" || fence.code * 3 > fence.lines;
}

/** Keeps the line break at the end, so that what follows still begins a line. */
function push(spans: Span[], text: string, start: number, end: number): void {
  const last = text.charAt(end - 1) === "\n" ? end - 1 : end;
  if (last > start && text.slice(start, last).trim() !== "") spans.push({ rule: "source-excerpt", start, end: last, confidence: "likely" });
}
