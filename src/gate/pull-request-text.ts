/*
 * The Markdown of a pull request's description, a review or a comment, read as a person sees it: HTML comments of a
 * template are invisible, and what stands in a code fence is quoted text, not a heading (GitHub Flavored Markdown,
 * sections 4.5 and 4.6). The text is hostile: one pass over its lines, no backtracking.
 */

/** One line outside invisible comments. */
export interface VisibleLine {
  text: string;
  /** The info string of the fence that the line stands in, for example `yaml`; `null` outside fences. */
  fence: string | null;
  /** Counts the fences, so that two blocks next to each other stay two. */
  block: number;
}

// With `s` the last group always reaches the end; else one U+2028 in a line of fences costs the square of its length.
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/su;

/** The lines that a reader sees, without the fence markers themselves. An unclosed comment hides the rest, as on GitHub. */
export function visibleLines(markdown: string): VisibleLine[] {
  const lines: VisibleLine[] = [];
  let open: { marker: string; info: string } | null = null;
  let hidden = false;
  let block = 0;
  for (const raw of markdown.replace(/^\uFEFF/u, "").split(/\r\n|\n|\r/u)) {
    const mark = hidden ? null : FENCE.exec(raw);
    if (open !== null) {
      if (mark?.[1]?.startsWith(open.marker) === true && mark[2]?.trim() === "") open = null;
      else lines.push({ text: raw, fence: open.info, block });
      continue;
    }
    // A back tick in the info string of a back-tick fence makes it inline code instead.
    if (mark?.[1] !== undefined && !(mark[1].startsWith("`") && mark[2]?.includes("`") === true)) {
      open = { marker: mark[1], info: (mark[2] ?? "").trim() };
      block += 1;
      continue;
    }
    const seen = withoutComments(raw, hidden);
    hidden = seen.hidden;
    lines.push({ text: seen.text, fence: null, block: 0 });
  }
  return lines;
}

function withoutComments(line: string, hiddenAtStart: boolean): { text: string; hidden: boolean } {
  let text = "";
  let hidden = hiddenAtStart;
  let at = 0;
  for (;;) {
    const next = line.indexOf(hidden ? "-->" : "<!--", at);
    if (next < 0) return { text: hidden ? text : text + line.slice(at), hidden };
    if (!hidden) text += line.slice(at, next);
    at = next + (hidden ? 3 : 4);
    hidden = !hidden;
  }
}

export interface Section {
  /** The heading's words without marks, a final colon or emphasis; empty for what stands before the first heading. */
  heading: string;
  level: number;
  /** Everything below it up to the next heading of the same or a higher level, code included. */
  content: string;
}

const ATX = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/su;
/** A line that is bold as a whole serves many people as a heading. */
const BOLD = /^ {0,3}(?:\*\*|__)([^*_]{1,80})(?:\*\*|__):?[ \t]*$/u;

/** The sections of a Markdown text in order. A section that holds sub-sections holds their text too. */
export function readSections(markdown: string): Section[] {
  const flat: { heading: string; level: number; lines: string[] }[] = [{ heading: "", level: 0, lines: [] }];
  for (const line of visibleLines(markdown)) {
    const current = flat[flat.length - 1];
    const last = current?.lines[current.lines.length - 1];
    const heading = line.fence === null ? headingOf(line.text) : null;
    if (heading !== null) flat.push({ ...heading, lines: [] });
    else if (line.fence === null && /^ {0,3}={2,}[ \t]*$/u.test(line.text) && last !== undefined && last.trim() !== "") {
      current?.lines.pop();
      // Underlining with dashes makes a heading too, but people who write it mean a rule across the page.
      flat.push({ heading: plain(last), level: 1, lines: [] });
    } else current?.lines.push(line.text);
  }
  return flat.map((section, index) => {
    const inside = [...section.lines];
    for (let next = index + 1; section.level > 0; next += 1) {
      const below = flat[next];
      if (below === undefined || below.level <= section.level) break;
      for (const line of below.lines) inside.push(line);
    }
    return { heading: section.heading, level: section.level, content: inside.join("\n").trim() };
  });
}

function headingOf(text: string): { heading: string; level: number } | null {
  const atx = ATX.exec(text);
  if (atx?.[1] !== undefined) return { heading: plain((atx[2] ?? "").replace(/[ \t]#+[ \t]*$/u, "")), level: atx[1].length };
  const bold = BOLD.exec(text);
  // Bold headings are all of one level, below every real one.
  return bold?.[1] === undefined ? null : { heading: plain(bold[1]), level: 7 };
}

function plain(heading: string): string {
  return heading
    .replace(/[*_`]/gu, "")
    .replace(/[:：]\s*$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Words that fill a section without saying anything, and the empty boxes of a template. */
const NOTHING = /^(?:[-*+]|\d+[.)])?\s*(?:\[[ xX]?\])?\s*(?:n\/?a|tbd|todo|none|\.{1,3}|…|[-–—_]+)?[.!]?$/iu;

/** Whether a section says something: a template's comments, empty boxes and place holders do not. */
export function saysSomething(content: string): boolean {
  return content.split("\n").some((line) => !NOTHING.test(line.trim().replace(/\s+/gu, " ")) && /[\p{L}\p{N}]|!\[|https?:/u.test(line));
}

/** The section of that name, without regard to case; `null` when there is none. The first that says something wins. */
export function sectionNamed(sections: readonly Section[], name: string): Section | null {
  const wanted = plain(name).toLowerCase();
  const named = sections.filter((section) => section.heading.toLowerCase() === wanted);
  return named.find((section) => saysSomething(section.content)) ?? named[0] ?? null;
}
