/** GitHub's limit for a comment, in UTF-16 code units (measured by the peers that cut at it). */
export const COMMENT_LIMIT = 65_536;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * The marker and the text as one comment within GitHub's limit. A text that is too long is cut at the end of a line that
 * stands in no code block and no table; open `<details>` are closed, and a last line says what is missing.
 */
export function commentBody(marker: string, markdown: string, limit: number = COMMENT_LIMIT): string {
  const whole = `${marker}\n${markdown}`;
  if (whole.length <= limit) return whole;
  const lines = markdown.split("\n");
  const budget = limit - marker.length - 400;
  const cut = placeToCut(lines, budget);
  const kept = cut.lines > 0 ? lines.slice(0, cut.lines).join("\n") : hardCut(markdown, budget);
  const closing = `${cut.fence === "" ? "" : `\n${cut.fence}`}${"\n</details>".repeat(cut.details)}`;
  const note = `**Shortened:** ${cut.lines} of ${lines.length} lines are shown, since a comment holds ${limit} characters. The whole text is in the summary of the run and in its evidence.`;
  return `${marker}\n${kept}${closing}\n\n${note}\n`;
}

interface Cut {
  lines: number;
  /** The mark that closes the code block in which the cut had to be made, or nothing. */
  fence: string;
  details: number;
}

function placeToCut(lines: readonly string[], budget: number): Cut {
  let best: Cut = { lines: 0, fence: "", details: 0 };
  let inFence: Cut = best;
  let length = 0;
  let fence = "";
  let details = 0;
  for (const [index, line] of lines.entries()) {
    length += line.length + 1;
    const open = details * 12 + (fence === "" ? 0 : fence.length + 1);
    if (length + open > budget) break;
    const mark = FENCE.exec(line)?.[1] ?? "";
    if (fence === "") fence = mark;
    else if (mark.startsWith(fence) && line.trim() === mark) fence = "";
    if (fence === "" && mark === "") {
      details = Math.max(0, details + (line.match(/<details\b/g) ?? []).length - (line.match(/<\/details>/g) ?? []).length);
    }
    const inTable = line.startsWith("|") && (lines[index + 1] ?? "").startsWith("|");
    if (fence !== "") inFence = { lines: index + 1, fence, details };
    else if (!inTable) best = { lines: index + 1, fence: "", details };
  }
  // One huge block: better its first half, closed, than nothing of it.
  return inFence.lines > best.lines * 2 ? inFence : best;
}

/** For one line that is longer than a comment: never between the halves of a surrogate pair. */
function hardCut(text: string, length: number): string {
  const end = /[\ud800-\udbff]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end);
}
