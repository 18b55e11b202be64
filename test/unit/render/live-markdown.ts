/*
 * A check in the manner of GitHub's renderer: not a parser, but every opening of something live that GitHub Flavored
 * Markdown, its extensions and GitHub's own filters know, looked for after code spans and our own markup are taken out.
 * It is stricter than GitHub: whatever might open something counts.
 */

/** The entities that the escaping writes, decoded; GitHub's filters for mentions and references see this text. */
export function decodeEntities(text: string): string {
  return text
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** Everything in one line of Markdown that is alive. Empty: it is plain text. */
export function liveMarkdown(line: string): string[] {
  const found: string[] = [];
  // Code spans, by GFM's rule: a run of backticks up to the next run of the same length.
  const outside = line.replaceAll(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/gu, "§").replaceAll(/<\/?(?:code|br)>|<span>\$<\/span>/gu, "§");
  const raw: readonly (readonly [string, RegExp])[] = [
    ["tag, autolink or comment", /<[^ ]/u],
    ["entity of the text", /&(?!amp;|lt;|gt;|quot;|#\d+;)/u],
    ["code", /`/u],
    ["emphasis", /[*~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/u],
    ["link, image or footnote", /[[\]]/u],
    ["escape", /\\/u],
    ["mathematics", /\$/u],
    ["block", /^\s*(?:[#>+=|-]|:-|\d+[.)])/u],
  ];
  for (const [name, pattern] of raw) if (pattern.test(outside)) found.push(`${name}: ${outside}`);
  const text = decodeEntities(outside);
  const filtered: readonly (readonly [string, RegExp])[] = [
    ["mention or address", /@[A-Za-z0-9_-]/u],
    ["reference", /#\d|\bGH-\d/iu],
    ["link", /:\/\/|www\.|\b(?:mailto|xmpp|tel):[^\u200B]/iu],
    ["emoji", /:[A-Za-z0-9_+-]+:/u],
  ];
  for (const [name, pattern] of filtered) if (pattern.test(text)) found.push(`${name}: ${text}`);
  return found;
}
