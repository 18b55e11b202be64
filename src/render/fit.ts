import { utf8Length } from "./escape.ts";

/** GitHub drops the whole summary of a step over 1,024 KiB; stay clearly below. Bytes of UTF-8. */
export const SUMMARY_LIMIT = 1_000_000;

/** Rows for each list and table, from what a reader may want to what always fits. */
const ROWS: readonly number[] = [500, 150, 50, 15, 5];

/**
 * Renders with fewer and fewer rows until the text is below `limit` bytes, and says at the end that it was shortened. When
 * even the shortest is too long it is cut at a line end, outside every fence and fold.
 */
export function fit(render: (rows: number) => string, limit: number = SUMMARY_LIMIT): string {
  for (const [index, rows] of ROWS.entries()) {
    const text = render(rows);
    const whole = index === 0 ? text : `${text}\n${shortened("long lists")}`;
    if (utf8Length(whole) <= limit) return whole;
  }
  return cutAtLine(render(1), limit);
}

function shortened(what: string): string {
  return `\n> This was shortened (${what} are cut), since GitHub shows at most 1 MiB. The JSON evidence has everything.\n`;
}

/** Cuts at the last line end that leaves room to close what is open. */
function cutAtLine(text: string, limit: number): string {
  const room = limit - 600;
  let size = 0;
  let fence = false;
  let folds = 0;
  const kept: string[] = [];
  for (const line of text.split("\n")) {
    size += utf8Length(line) + 1;
    if (size > room) break;
    if (line.startsWith("```")) fence = !fence;
    if (line === "<details>") folds++;
    if (line === "</details>") folds--;
    kept.push(line);
  }
  const closing = `${fence ? "\n```" : ""}${"\n\n</details>".repeat(Math.max(0, Math.min(folds, 10)))}`;
  return `${kept.join("\n")}${closing}\n${shortened("all later parts")}`;
}
