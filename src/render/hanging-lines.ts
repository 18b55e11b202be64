/** Colours of a terminal; they take no room. */
const COLOUR = /\p{Cc}\[[0-9;]*m/gu;
/** What a continued line stands under: the indent, a first column with its gap, and the sign before an item. */
const HANG = /^ *(?:\S+ {2,})?(?:→ |- |\d+\. )?/u;
const NARROWEST = 40;

/**
 * A finished report with each long line continued at a word under its own beginning, instead of cut by the terminal in
 * the middle of one. A word that is longer than a line stays whole, so that it can be copied.
 */
export function hangLines(text: string, columns: number): string {
  const width = Math.max(NARROWEST, columns);
  return text
    .split("\n")
    .map((line) => (visible(line) <= width ? line : hang(line, width)))
    .join("\n");
}

function hang(line: string, width: number): string {
  const indent = Math.min(HANG.exec(line.replace(COLOUR, ""))?.[0].length ?? 0, width / 2);
  const lines: string[] = [];
  // Blanks inside a line are columns of a table: they stay with the word behind them.
  for (const word of line.match(/ *[^ ]+/gu) ?? []) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (visible(last) + visible(word) <= width) lines[lines.length - 1] = last + word;
    else lines.push(" ".repeat(indent) + word.trimStart());
  }
  return lines.join("\n");
}

function visible(text: string): number {
  return text.replace(COLOUR, "").length;
}
