import { withoutColours } from "../local/without-colours.ts";
import { singleLine } from "./visible-text.ts";

/** A line of a log is rarely longer; one of megabytes must not fill the terminal. */
const LINE_LENGTH = 2_000;

/**
 * The output of a command for a terminal, each line behind `| `. It is hostile: the code under test printed it. Colours
 * are taken away, every other control or invisible character is shown as a sign, indentation and columns stay. Ends with
 * a line end; empty for no output.
 */
export function renderCommandOutput(text: string, cut: boolean): string {
  const lines = withoutColours(text)
    .trimEnd()
    .split(/\r*\n|\r/u)
    .map((line) => `  | ${visibleLine(line)}`.trimEnd());
  if (text.trim() === "") return "";
  return `${[...(cut ? ["  | … (only the end is shown)"] : []), ...lines].join("\n")}\n`;
}

/** Runs of spaces stay as they are, since columns stand under each other; a tab becomes four. */
function visibleLine(line: string): string {
  const cut = line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)} …` : line;
  return cut
    .replaceAll("\t", "    ")
    .split(/( {2,}|^ )/u)
    .map((piece) => (/^ *$/u.test(piece) ? piece : singleLine(piece, LINE_LENGTH + 2)))
    .join("");
}
