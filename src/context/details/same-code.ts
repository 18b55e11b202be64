import { classifyFile } from "../file-kind.ts";

interface Marks {
  /** What begins a comment to the end of the line. */
  readonly line: readonly string[];
  /** Whether comments may also stand between slash-star and star-slash. */
  readonly block: boolean;
  /** What begins and ends a text; longer marks first. */
  readonly texts: readonly string[];
  /** Whether lines and their indentation are code. */
  readonly indented: boolean;
}

const LIKE_C: Marks = { line: ["//"], block: true, texts: ['"""', '"'], indented: false };
const LIKE_JAVASCRIPT: Marks = { line: ["//"], block: true, texts: ["`", '"', "'"], indented: false };
const LIKE_SHELL: Marks = { line: ["#"], block: false, texts: ['"""', "'''", '"', "'"], indented: true };

const MARKS: Readonly<Record<string, Marks>> = {
  ...Object.fromEntries(["Java", "Kotlin", "Scala", "C#", "C", "C++", "Rust", "Swift", "Go"].map((language) => [language, LIKE_C])),
  ...Object.fromEntries(["JavaScript", "TypeScript", "Dart", "Groovy"].map((language) => [language, LIKE_JAVASCRIPT])),
  ...Object.fromEntries(["Python", "Ruby"].map((language) => [language, LIKE_SHELL])),
  PHP: { line: ["//", "#"], block: true, texts: ['"', "'"], indented: false },
};

/** True where two texts of a file differ in nothing but comments and spacing; false where the language is not known. */
export function isSameCode(path: string, before: string, after: string): boolean {
  const { language } = classifyFile(path);
  const marks = language === null ? undefined : MARKS[language];
  if (marks === undefined) return false;
  return bare(before, marks) === bare(after, marks);
}

/** The text without comments and spacing; what stands between quotation marks is kept as it is. */
function bare(text: string, marks: Marks): string {
  let kept = "";
  let at = 0;
  const skipTo = (mark: string, from: number): number => {
    const end = text.indexOf(mark, from);
    return end === -1 ? text.length : end;
  };
  while (at < text.length) {
    const quote = marks.texts.find((mark) => text.startsWith(mark, at));
    if (quote !== undefined) {
      const end = endOfText(text, at + quote.length, quote);
      kept += text.slice(at, end);
      at = end;
    } else if (marks.block && text.startsWith("/*", at)) at = Math.min(text.length, skipTo("*/", at + 2) + 2);
    else if (marks.line.some((mark) => text.startsWith(mark, at)) && text[at - 1] !== "\\") at = skipTo("\n", at);
    else {
      const character = text[at] ?? "";
      if (marks.indented || !/\s/u.test(character)) kept += character;
      at += 1;
    }
  }
  return marks.indented
    ? kept
        .replaceAll(/[ \t]+(?=\n)/gu, "")
        .replaceAll(/\n+/gu, "\n")
        .trim()
    : kept;
}

function endOfText(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text.startsWith(quote, at)) return at + quote.length;
    // A mark without its partner is none: an apostrophe in a comment that was not seen as one.
    else if (text[at] === "\n" && quote.length === 1 && quote !== "`") return at;
  }
  return text.length;
}
