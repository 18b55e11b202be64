/*
 * How text from a pull request enters a sentence: on one line and of sane length. It stays raw, since each renderer
 * escapes for its own target (law 4).
 */

/** The text on one line, at most `limit` code points; a cut ends with an ellipsis. */
export function shorten(text: string, limit = 80): string {
  // Everything that breaks a line, moves the cursor, turns the reading direction or is half a character becomes a space.
  const line = text
    .slice(0, limit * 8)
    .replace(/[\s\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, " ")
    .trim();
  const points = Array.from(line);
  return points.length <= limit ? line : `${points.slice(0, limit - 1).join("")}…`;
}

/** "a, b and 3 more": the first `limit` items, in the order given. */
export function listed(items: readonly string[], limit = 5): string {
  const rest = items.length - limit;
  return rest > 0 ? `${items.slice(0, limit).join(", ")} and ${rest} more` : items.join(", ");
}

/** A commit id as people read it: the first seven digits, as GitHub shows them. */
export function shortSha(sha: string | null): string {
  return sha === null ? "an unknown commit" : sha.slice(0, 7);
}

/** "1 file", "2 files". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
