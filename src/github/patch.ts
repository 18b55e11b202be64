/** The lines that a patch adds, with their number in the new version, and the text of those it removes. */
export interface PatchLines {
  added: { line: number; text: string }[];
  removed: string[];
}

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/**
 * Reads a patch as GitHub gives it: hunks of a unified diff without file headers. The lengths in the hunk's head decide
 * how far it reaches, so that a line that itself starts with `@@`, `+++` or `---` is taken as what it is. Text that is no
 * patch gives no lines, and the caller's count shows that they are missing.
 */
export function parsePatch(patch: string): PatchLines {
  const lines: PatchLines = { added: [], removed: [] };
  let oldLeft = 0;
  let newLeft = 0;
  let number = 0;
  for (const line of patch.split("\n")) {
    if (oldLeft === 0 && newLeft === 0) {
      const head = HUNK.exec(line);
      if (head === null) continue;
      oldLeft = Number(head[1] ?? 1);
      newLeft = Number(head[3] ?? 1);
      number = Number(head[2]);
      continue;
    }
    const text = line.slice(1);
    if (line.startsWith("+")) {
      lines.added.push({ line: number, text });
      number += 1;
      newLeft -= 1;
    } else if (line.startsWith("-")) {
      lines.removed.push(text);
      oldLeft -= 1;
    } else if (!line.startsWith("\\")) {
      number += 1;
      oldLeft -= 1;
      newLeft -= 1;
    }
  }
  return lines;
}
