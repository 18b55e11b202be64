/** What one `diff --git` section of a patch without context says. */
export interface PatchLines {
  added: { line: number; text: string }[];
  removed: string[];
  binary: boolean;
}

/**
 * The sections of a patch made with `-U0`, in its order. File names are not read from it: hostile names are ambiguous
 * there, and the raw list has them. The counts of each hunk header say which lines are content, so that a content line
 * that looks like a header stays content. Lines end at LF; a CR before it belongs to the text. Bytes that are not UTF-8
 * become replacement characters.
 */
export function parsePatch(patch: Buffer): PatchLines[] {
  const sections: PatchLines[] = [];
  let section: PatchLines | null = null;
  let removals = 0;
  let additions = 0;
  let line = 0;
  for (let start = 0; start < patch.length;) {
    const found = patch.indexOf(10, start);
    const end = found < 0 ? patch.length : found;
    const mark = patch[start];
    if (section !== null && removals > 0 && mark === 45) {
      section.removed.push(patch.toString("utf8", start + 1, end));
      removals -= 1;
    } else if (section !== null && additions > 0 && mark === 43) {
      section.added.push({ line, text: patch.toString("utf8", start + 1, end) });
      line += 1;
      additions -= 1;
    } else if (mark === 100 && patch.toString("latin1", start, start + 11) === "diff --git ") {
      section = { added: [], removed: [], binary: false };
      sections.push(section);
    } else if (section !== null && mark === 64) {
      const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/u.exec(patch.toString("latin1", start, Math.min(end, start + 80)));
      if (hunk !== null) {
        removals = Number(hunk[1] ?? 1);
        line = Number(hunk[2]);
        additions = Number(hunk[3] ?? 1);
      }
    } else if (section !== null && mark === 66 && patch.toString("latin1", start, Math.min(end, start + 13)) === "Binary files ") {
      section.binary = true;
    }
    start = end + 1;
  }
  return sections;
}
