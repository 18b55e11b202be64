import { ViewBuilder, type View } from "./view.ts";

/*
 * The decodings through which a secret is still a secret for whoever reads the page. Each gives the decoded text with
 * the way back to the source, or null where there is nothing to decode.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  lowbar: "_",
  hyphen: "-",
  period: ".",
  colon: ":",
  equals: "=",
  num: "#",
  sol: "/",
  bsol: "\\",
  commat: "@",
  plus: "+",
  dollar: "$",
  percnt: "%",
  nbsp: " ",
  NewLine: "\n",
  Tab: "\t",
  shy: "",
  ZeroWidthSpace: "",
  zwj: "",
  zwnj: "",
};

const ESCAPE = new RegExp(
  [
    // ANSI colours and links (ECMA-48), and what is invisible: zero-width, bidirectional marks, soft hyphen, tags, NUL.
    String.raw`\u001b\[[0-?]{0,64}[ -/]{0,8}[@-~]`,
    String.raw`\u001b\][^\u0007\u001b]{0,2048}(?:\u0007|\u001b\\)`,
    String.raw`[\u0000\u0008\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]`,
    String.raw`\udb40[\udc00-\udfff]`,
    String.raw`[\uff01-\uff5e]`,
    "%[0-9A-Fa-f]{2}",
    String.raw`\\u[0-9A-Fa-f]{4}`,
    String.raw`\\u\{[0-9A-Fa-f]{1,6}\}`,
    String.raw`\\x[0-9A-Fa-f]{2}`,
    String.raw`\\[nrtbfv]`,
    // Markdown, shell and JSON put a backslash before punctuation; none before a letter, since `C:\Users` is no escape.
    String.raw`\\[!-/:-@[-${"`"}{-~]`,
    "&#[0-9]{1,7};?",
    "&#[xX][0-9A-Fa-f]{1,6};?",
    "&[A-Za-z]{2,14};",
    "=\r?\n",
    String.raw`<!--[^>]{0,200}-->`,
    String.raw`</?(?:b|i|u|s|em|strong|wbr|br|span|code|mark|sub|sup)\s?/?>`,
  ].join("|"),
  "g",
);

const LETTERS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "", f: "\f", v: "\v" };

function decodeEscape(escape: string): string | null {
  const first = escape.charAt(0);
  if (first === "%") return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
  if (first === "\\") {
    const kind = escape.charAt(1);
    if ((kind === "u" || kind === "x") && escape.length > 2) return fromCodePoint(Number.parseInt(escape.replace(/[^0-9A-Fa-f]/g, ""), 16));
    return LETTERS[kind] ?? kind;
  }
  if (first === "&") {
    const decimal = /^&#(\d+)/.exec(escape)?.[1];
    if (decimal !== undefined) return fromCodePoint(Number.parseInt(decimal, 10));
    const hex = /^&#[xX]([0-9A-Fa-f]+)/.exec(escape)?.[1];
    if (hex !== undefined) return fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[escape.slice(1, -1)] ?? null;
  }
  const code = escape.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return "";
}

function fromCodePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/** Secrets are shorter, but for private keys, and those are full of line breaks, which are escapes again. */
const REACH = 8192;

/**
 * The text with every match replaced (null: left as it is), but only as far around the replacements as a secret can
 * reach: what no decoding has touched was seen already. Null when nothing was replaced.
 */
function replacedView(text: string, pattern: RegExp, decode: (match: string) => string | null): View | null {
  const builder = new ViewBuilder();
  let copied = -1;
  for (const match of text.matchAll(pattern)) {
    const decoded = decode(match[0]);
    if (decoded === null) continue;
    const from = Math.max(0, match.index - REACH);
    if (copied < 0) copied = from;
    else if (from > copied + REACH) {
      builder.add(text.slice(copied, copied + REACH), copied, copied + REACH, 1);
      builder.add("\n\n", copied + REACH, from, 0);
      copied = from;
    }
    builder.add(text.slice(copied, match.index), copied, match.index, 1);
    copied = match.index + match[0].length;
    builder.add(decoded, match.index, copied, 0);
  }
  if (copied < 0) return null;
  builder.add(text.slice(copied, copied + REACH), copied, Math.min(text.length, copied + REACH), 1);
  return builder.build();
}

/** Percent, `\uXXXX`, `\xXX`, backslashes, HTML entities and simple tags decoded; colours and invisible characters gone. */
export function unescapedView(text: string): View | null {
  return replacedView(text, ESCAPE, decodeEscape);
}

/** Where a token was wrapped: a line break inside it, with what excerpts put at line ends and starts, or `" + "`. */
const WRAP =
  /(?<=[A-Za-z0-9+/=_.-])(?:(?:["'`]\s{0,8}(?:\+|\.\.?|&|\\)?\s{0,8})?\\?\r?\n[ \t>*#|+]{0,16}(?:(?:\+|\.\.?|&)\s{0,8})?["'`]?|["'`]\s{0,4}(?:\+|\.\.|&|\.)?\s{0,4}["'`])(?=[A-Za-z0-9+/=_.-])/g;

/** Wrapped lines and concatenated strings joined. */
export function unwrappedView(text: string): View | null {
  return replacedView(text, WRAP, () => "");
}

const BASE64 = /[A-Za-z0-9+/]{20,}={0,2}/g;
const BASE64URL = /[A-Za-z0-9_-]{20,}={0,2}/g;
/** Base64 that was wrapped into lines (MIME, PEM, YAML), with what quotes and diffs put before each line. */
const WRAPPED_BASE64 =
  /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{20,}(?:\\?\r?\n[ \t>*#|+]{0,16}[A-Za-z0-9+/_-]{4,}){1,4096}={0,2}(?![A-Za-z0-9])/g;
const HEX = /(?:0x)?(?:[0-9A-Fa-f]{2}){12,}/g;
/** Bytes as people list them in C, JavaScript and hex dumps, also over several lines. */
const SPACED_HEX = /(?:(?:0x|\\x)?[0-9A-Fa-f]{2}(?:[ ,:]{1,3}|,[ \t]{0,4}\r?\n[ \t]{0,32})){11,}(?:0x|\\x)?[0-9A-Fa-f]{2}/g;

/** True when what was decoded begins like text; random bytes do not. */ /** The same as decimal numbers, which only a list of letters' codes could be. */
const DECIMALS = /(?<![\w.])(?:\d{2,3},[ \t]{0,4}(?:\r?\n[ \t]{0,32})?){11,}\d{2,3}(?![\w.])/g;

function isReadable(text: string): boolean {
  let readable = 0;
  const length = Math.min(text.length, 48);
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(i);
    if ((code >= 32 && code < 127) || code === 9 || code === 10 || code === 13 || (code === 0 && i % 2 === 1)) readable += 1;
  }
  return length > 0 && readable / length > 0.9;
}

/** Decoded bytes: `text` begins like text, `noise` does not, but a secret may stand behind its first bytes. */
export interface EncodedViews {
  text: View | null;
  noise: View | null;
}

/**
 * Everything that is base64, base64url or hexadecimal, decoded byte by byte and put one below the other. A token can be
 * glued to what stands before it, so all four alignments of base64 are tried where one of them is readable.
 */
export function encodedViews(text: string): EncodedViews {
  const readable = new ViewBuilder();
  const noise = new ViewBuilder();
  const push = (decoded: string, start: number, end: number, ratio: number): void => {
    const builder = isReadable(decoded) ? readable : noise;
    builder.add(decoded, start, end, ratio);
    builder.add("\n\n", end, end, 0);
  };
  decodeBase64(text, BASE64, "base64", push);
  decodeBase64(text, BASE64URL, "base64url", push);
  for (const match of text.matchAll(WRAPPED_BASE64)) {
    const decoded = Buffer.from(match[0].replace(/\\?\r?\n[ \t>*#|+]*/g, ""), "base64").toString("latin1");
    push(decoded, match.index, match.index + match[0].length, 0);
  }
  for (const match of text.matchAll(HEX)) {
    const digits = match[0].startsWith("0x") ? 2 : 0;
    const decoded = Buffer.from(match[0].slice(digits), "hex").toString("latin1");
    if (isReadable(decoded)) push(decoded, match.index + digits, match.index + match[0].length, 2);
  }
  for (const match of text.matchAll(SPACED_HEX)) {
    const decoded = Buffer.from(match[0].replace(/0x|\\x|[\s,:]/g, ""), "hex").toString("latin1");
    if (isReadable(decoded)) push(decoded, match.index, match.index + match[0].length, 0);
  }
  for (const match of text.matchAll(DECIMALS)) {
    const codes = match[0].split(",").map(Number);
    if (codes.every((code) => code >= 9 && code < 127))
      push(String.fromCharCode(...codes.slice(0, 65_536)), match.index, match.index + match[0].length, 0);
  }
  return { text: readable.build(), noise: noise.build() };
}

function decodeBase64(
  text: string,
  pattern: RegExp,
  alphabet: "base64" | "base64url",
  push: (decoded: string, start: number, end: number, ratio: number) => void,
): void {
  for (const match of text.matchAll(pattern)) {
    const encoded = match[0];
    if (alphabet === "base64url" && !/[-_]/.test(encoded)) continue;
    // Hexadecimal is read as such.
    if (/^[0-9a-f]+$/.test(encoded)) continue;
    for (let shift = 0; shift < 4; shift += 1) {
      if (shift > 0 && !isReadable(Buffer.from(encoded.slice(shift, shift + 64), alphabet).toString("latin1"))) continue;
      const decoded = Buffer.from(encoded.slice(shift), alphabet).toString("latin1");
      push(decoded, match.index + shift, match.index + encoded.length, 4 / 3);
    }
  }
}
