import type { Span } from "./finding.ts";

/*
 * Private keys in armour (RFC 7468, RFC 4880, PuTTY): found by their first line and followed to their last. A state
 * machine and not one expression, since keys are long, are often cut, and stand in JSON with `\n` for line breaks.
 */

const BEGIN = /-{4,5} ?BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)? ?-{4,5}|PuTTY-User-Key-File-\d/g;
const END = /-{4,5} ?END (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)? ?-{4,5}|Private-(?:MAC|Hash): ?[0-9a-f]{8,128}/g;
/** A key is shorter than this; beyond it, an END belongs to something else. */
const LONGEST = 65_536;
/** What a line of a key, or of its header, may hold, with what excerpts put before and behind it. */
const BODY = /[A-Za-z0-9+/=\s\\"'`,:|>*-]/;

/** Private keys in the text, each from its first line to its last (or, where it was cut, to where its body ends). */
export function findPrivateKeys(text: string): Span[] {
  const begins = [...text.matchAll(BEGIN)];
  if (begins.length === 0) return [];
  const ends = [...text.matchAll(END)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const spans: Span[] = [];
  let reached = 0;
  let nextEnd = 0;
  for (const begin of begins) {
    const bodyStart = begin.index + begin[0].length;
    if (begin.index < reached || !hasBody(text, bodyStart)) continue;
    while ((ends[nextEnd]?.start ?? Number.POSITIVE_INFINITY) < bodyStart) nextEnd += 1;
    const candidate = ends[nextEnd];
    reached = candidate !== undefined && candidate.start - bodyStart <= LONGEST ? candidate.end : bodyEnd(text, bodyStart);
    spans.push({ rule: "private-key", start: begin.index, end: reached, confidence: "certain" });
  }
  return spans;
}

/** A mere mention of the first line, as in a manual or in this file, has no key behind it. */
function hasBody(text: string, from: number): boolean {
  return /[A-Za-z0-9+/]{16}/.test(text.slice(from, from + 300).split(/-{4,5} ?END /, 1)[0] ?? "");
}

function bodyEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST);
  let end = from;
  while (end < limit && BODY.test(text.charAt(end))) end += 1;
  return end;
}
