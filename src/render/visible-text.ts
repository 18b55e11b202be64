/*
 * Hostile text made honest before any escaping: what cannot be seen is named, what would break a line becomes a space.
 * Sources: Unicode UAX #9 (bidirectional controls), CVE-2021-42574 ("Trojan Source"), ECMA-48 (terminal escapes), and the
 * runner's parser of workflow commands (`::command::` at the start of a line, `##[command]` anywhere in it).
 */

/** How long a shown string may be, in code points, unless the caller says otherwise. */
export const DEFAULT_LENGTH = 600;

/** Control, format and separator characters, and letters that show as nothing. White space was folded before. */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}\u{115F}\u{1160}\u{2800}\u{3164}\u{FFA0}]|\u{17B4}|\u{17B5}|[\u{180B}-\u{180F}]|[\u{FE00}-\u{FE0E}]|[\u{E0100}-\u{E01EF}]/gu;
/** A zero-width joiner between two pictures makes one emoji of them and hides nothing. */
const EMOJI_JOINER = /(?<=\p{Extended_Pictographic}\u{FE0F}?\p{Emoji_Modifier}?)\u{200D}(?=\p{Extended_Pictographic})/gu;
/** More marks on one letter than any script needs: they paint over the lines above and below. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
const JOINER_PLACEHOLDER = "\u{F0000}";

/**
 * One line of text in which everything that is there can be seen. Line ends, tabs and other spaces become one space;
 * control characters show as their picture (`␛`), other invisible ones as `⟨U+202E⟩`. Cut to `length` code points, with
 * `…` as the last. A leading `::` and any `##[` are broken, so that the line is never a workflow command when printed.
 */
export function singleLine(text: string, length: number = DEFAULT_LENGTH): string {
  // Cut before the work, so that a text of megabytes costs nothing; what follows never makes fewer visible characters
  // than half of it matter, and the final cut is exact.
  const start = text.length > length * 8 ? text.slice(0, length * 8) : text;
  const folded = start.replaceAll(/[\s\u{85}]+/gu, " ").trim();
  const seen = folded
    .replaceAll(JOINER_PLACEHOLDER, "\u{FFFD}")
    .replaceAll(EMOJI_JOINER, JOINER_PLACEHOLDER)
    .replaceAll(INVISIBLE, (character) => (character === JOINER_PLACEHOLDER ? "\u{200D}" : named(character)))
    .replaceAll(STACKED_MARKS, "$1…");
  const shortened = cut(seen, length, start.length < text.length);
  return shortened.replaceAll("##[", "## [").replace(/^::/u, ": :");
}

function named(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  if (code >= 0xd800 && code <= 0xdfff) return "\u{FFFD}";
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}

function cut(text: string, length: number, alreadyCut: boolean): string {
  const points = Array.from(text.length > length * 2 ? text.slice(0, length * 2) : text);
  if (points.length <= length && !alreadyCut && points.join("").length === text.length) return text;
  return `${points
    .slice(0, Math.max(0, length - 1))
    .join("")
    .trimEnd()}…`;
}
