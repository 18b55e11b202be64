import { singleLine } from "./escape.ts";
import type { Tone } from "./words.ts";

/** How the terminal is: colour only where somebody asked for it, width in columns. */
export interface TerminalOptions {
  colour: boolean;
  columns: number;
}

const CODES: Readonly<Record<Tone | "bold" | "dim", readonly [number, number]>> = {
  good: [32, 39],
  caution: [33, 39],
  bad: [31, 39],
  unclear: [35, 39],
  none: [2, 22],
  bold: [1, 22],
  dim: [2, 22],
};

/** Lines of a report are never narrower (a broken width) nor wider (hard to read) than this. */
const NARROWEST = 40;
const WIDEST = 110;

/** A pen that writes safe text: hostile strings become one visible line, colour is added only where it is on. */
export class TerminalPen {
  readonly width: number;
  readonly #colour: boolean;

  constructor({ colour, columns }: TerminalOptions) {
    this.#colour = colour;
    this.width = Math.min(WIDEST, Math.max(NARROWEST, Number.isFinite(columns) ? Math.floor(columns) : 80));
  }

  /** Text in a colour or weight. The text must be safe already. */
  paint(style: Tone | "bold" | "dim", text: string): string {
    const [on, off] = CODES[style];
    return this.#colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  }

  /**
   * Hostile text, made visible, wrapped at words, each line indented. `lead` stands before the first line (plain width
   * `leadWidth`) and the others are aligned under it.
   */
  wrap(text: string, indent: number, lead = "", leadWidth = lead.length): string {
    const room = Math.max(16, this.width - indent - leadWidth);
    const lines = text
      .split(/\r?\n/u)
      .filter((line) => line.trim() !== "")
      .flatMap((line) => wrapWords(singleLine(line, 1200), room))
      // A line that was begun by wrapping must be no workflow command either, when the report is printed on a runner.
      .map((line) => line.replace(/^::/u, ": :"));
    const space = " ".repeat(indent);
    return lines.map((line, index) => `${space}${index === 0 ? lead : " ".repeat(leadWidth)}${line}`).join("\n");
  }
}

/** Greedy wrap at spaces; a word that is longer than a line stands alone and whole, so that paths can be copied. */
function wrapWords(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line === "") line = word;
    else if (Array.from(line).length + 1 + Array.from(word).length <= room) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
