import { DEFAULT_LENGTH, singleLine } from "./visible-text.ts";

export { singleLine } from "./visible-text.ts";

/*
 * Every string that a pull request can choose (titles, paths, logins, check names, messages) goes through one of these
 * on its way into Markdown or HTML (law 4). Entities instead of backslashes, since they also hold inside an HTML block,
 * where Markdown is not read. References, mentions and links are looked for by GitHub in the finished page, after entities
 * were decoded, so these are broken by a zero-width space: the same way by which update bots keep from pinging people.
 */

const BREAK = "&#8203;";

const MARKDOWN_ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\\": "&#92;",
  "`": "&#96;",
  "*": "&#42;",
  _: "&#95;",
  "~": "&#126;",
  "[": "&#91;",
  "]": "&#93;",
  "|": "&#124;",
  // GitHub reads `$...$` as mathematics; its documentation gives this span as the way to write a plain sign.
  $: "<span>$</span>",
};

/**
 * Text as inline Markdown that shows exactly these characters: no markup, HTML, image, link, table cell, mention,
 * reference, emoji name or mathematics comes alive. Always one line. `length` is in code points.
 */
export function markdownText(text: string, length: number = DEFAULT_LENGTH): string {
  const line = singleLine(text, length);
  const escaped = line.replaceAll(/[&<>"\\`*~[\]|$]|_/gu, (character, offset: number) =>
    character === "_" && isWithinWord(line, offset) ? "_" : (MARKDOWN_ENTITIES[character] ?? character),
  );
  return neutralReferences(escaped)
    .replace(/^(\d+)([.)])/u, (_, digits: string, mark: string) => `${digits}&#${mark.codePointAt(0) ?? 46};`)
    .replace(/^([-+=#:])/u, (character) => `&#${character.codePointAt(0) ?? 45};`);
}

/** An underscore between letters or digits is no emphasis in GitHub's Markdown, and names stay readable in the source. */
function isWithinWord(line: string, offset: number): boolean {
  return /^[A-Za-z0-9]_[A-Za-z0-9]$/u.test(line.slice(offset - 1, offset + 2)) && offset > 0;
}

/** Breaks mentions and e-mail addresses, `#1`, `o/r#1`, `GH-1`, `scheme://`, `www.` and `:emoji:`. */
function neutralReferences(text: string): string {
  return text
    .replaceAll("@", `@${BREAK}`)
    .replaceAll(/(?<!&)#(?=\d)/gu, `#${BREAK}`)
    .replaceAll(/\b(GH)-(?=\d)/giu, `$1-${BREAK}`)
    .replaceAll(/:(?=\/\/)/gu, `:${BREAK}`)
    .replaceAll(/\b(mailto|xmpp|tel):/giu, `$1:${BREAK}`)
    .replaceAll(/www\./giu, (found) => `${found.slice(0, 3)}${BREAK}.`)
    .replaceAll(/:(?=(?:[A-Za-z0-9_+-]|&#95;)+(?::|$))/gu, `:${BREAK}`);
}

/**
 * Text as a code span: GitHub looks for no mention, reference or link in it. A text with a pipe becomes a `<code>`
 * element, since a backtick span cannot hold one both inside and outside a table. An empty text shows as `(empty)`.
 */
export function markdownCode(text: string, length: number = DEFAULT_LENGTH): string {
  const line = singleLine(text, length);
  if (line === "") return "(empty)";
  if (line.includes("|")) return `<code>${markdownText(text, length)}</code>`;
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/gu), (run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${padding}${line}${padding}${fence}`;
}

/** Text for one cell of a Markdown table; a dash where there is none. */
export function tableCell(text: string | null, length: number = DEFAULT_LENGTH): string {
  return text === null || text.trim() === "" ? "–" : markdownText(text, length);
}

/** Text for the content of an HTML element. One line. */
export function html(text: string, length: number = DEFAULT_LENGTH): string {
  return singleLine(text, length)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
    .replaceAll("`", "&#96;");
}

/** Text for a double-quoted HTML attribute. URLs go through `safeUrl` first. */
export function htmlAttribute(text: string, length: number = DEFAULT_LENGTH): string {
  return html(text, length).replaceAll("=", "&#61;");
}

/**
 * An address that may become a link: https, no user name in it, normalised; else null. Characters that end a Markdown
 * destination are percent-encoded.
 */
export function safeUrl(url: string | null): string | null {
  if (url === null || url.length > 2000 || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== "https:" || parsed.username !== "" || parsed.password !== "") return null;
  return parsed.href.replaceAll(/[()<>[\]|\\`"'*~]/gu, (character) => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}

/** A Markdown link with its label escaped; only the label where the address is not one that may be linked. */
export function markdownLink(label: string, url: string | null): string {
  const target = safeUrl(url);
  return target === null ? markdownText(label) : `[${markdownText(label)}](${target})`;
}

/** An HTML link as above. `rel` keeps the opened page from reaching back. */
export function htmlLink(label: string, url: string | null): string {
  const target = safeUrl(url);
  return target === null ? html(label) : `<a href="${htmlAttribute(target, 2000)}" rel="noopener noreferrer nofollow">${html(label)}</a>`;
}

/** Length in bytes of UTF-8, the unit of GitHub's limit for a job summary. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}
