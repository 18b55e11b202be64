import { hangLines } from "../render/hanging-lines.ts";

/** How the report is drawn: colour only on a terminal (and not with NO_COLOR, https://no-color.org), width as it is. */
export function terminalStyle(): { colour: boolean; columns: number } {
  const noColour = process.env["NO_COLOR"] !== undefined && process.env["NO_COLOR"] !== "";
  return { colour: process.stdout.isTTY === true && !noColour, columns: Math.min(process.stdout.columns || 100, 120) };
}

/** A finished text as wide as the terminal; for a pipe or a file it stays as it is, a line a fact. */
export function fitted(text: string): string {
  return process.stdout.isTTY === true ? hangLines(text, process.stdout.columns || 80) : text;
}
