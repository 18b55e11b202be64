/** `1 file`, `2 files`. */
export function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? "" : "s"}`;
}

/** The first three names as code, each cut to 60 characters, and how many more there are. */
export function list(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `\`${shorten(name, 60)}\``);
  return names.length > 3 ? `${shown.join(", ")} and ${names.length - 3} more` : shown.join(", ");
}

/** A text of at most `length` UTF-16 units, the unit of the schema's limits; never half of a character. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = "";
  for (const character of text.slice(0, length)) {
    if (kept.length + character.length > length - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
