import type { FileChange } from "../../facts/file-change.ts";
import { DEFINITION, isProgram } from "./closer-look.ts";

const MOST_LINES = 2000;

/**
 * The names of the definitions that the added lines of a file stand in, as far as a look at the lines above tells: the
 * last one that begins at or before each. `text`: the file as the change leaves it. What a function is called stands
 * seldom in its own lines, and nearly always where it is used and tested.
 */
export function enclosingNames(change: FileChange, text: string): string[] {
  const wanted = (change.addedLines ?? []).slice(0, MOST_LINES).map(({ line }) => line);
  if (wanted.length === 0 || !isProgram(change.path)) return [];
  const starts: number[] = [];
  const names: string[] = [];
  let line = 1;
  let counted = 0;
  for (const match of text.matchAll(DEFINITION)) {
    const name = match[1] ?? match[2] ?? "";
    const at = match.index + match[0].lastIndexOf(name);
    for (let next = text.indexOf("\n", counted); next !== -1 && next < at; next = text.indexOf("\n", counted)) {
      line += 1;
      counted = next + 1;
    }
    // `const`, `let` and the like inside a body are no place that others know.
    if (/^[ \t]+(?:const|let|var|val|static)\b/u.test(match[0])) continue;
    starts.push(line);
    names.push(name);
  }
  const found = new Set<string>();
  for (const one of wanted) {
    let place = -1;
    while (place + 1 < starts.length && (starts[place + 1] ?? 0) <= one) place += 1;
    const name = names[place];
    if (name !== undefined) found.add(name);
  }
  return Array.from(found);
}
