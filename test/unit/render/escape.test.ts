import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  html,
  htmlAttribute,
  markdownCode,
  markdownLink,
  markdownText,
  safeUrl,
  singleLine,
  tableCell,
} from "../../../src/render/escape.ts";
import { htmlProse, markdownProse } from "../../../src/render/prose.ts";
import { HOSTILE } from "./fixtures.ts";
import { decodeEntities, liveMarkdown } from "./live-markdown.ts";

const fragments = fc.constantFrom(
  "<",
  ">",
  "&",
  "@",
  "#",
  "1",
  "`",
  "``",
  "*",
  "_",
  "[",
  "]",
  "(",
  ")",
  "!",
  "|",
  "\\",
  "$",
  ":",
  "::",
  "//",
  "https",
  "www.",
  ".",
  "-",
  "=",
  "+",
  "~",
  "\n",
  "\t",
  " ",
  "a",
  "Z",
  "GH-",
  "mona",
  "octo/shop",
  "##[",
  "\u202E",
  "\u200B",
  "\u001B",
  "é",
  "💩",
  "&#64;",
  "&lt;",
);
const hostileText = fc.oneof(
  fc.array(fragments, { maxLength: 24 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(...HOSTILE),
);

describe("Markdown", () => {
  test.each(HOSTILE)("shows %j without any of it coming alive", (text) => {
    expect(liveMarkdown(markdownText(text))).toEqual([]);
    expect(liveMarkdown(markdownCode(text))).toEqual([]);
    expect(liveMarkdown(markdownProse(text))).toEqual([]);
  });

  test("no text comes alive, at the start of a line, in a sentence, in a cell or in a fold", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        for (const shown of [
          markdownText(a),
          `so ${markdownText(a)} ${markdownText(b)}`,
          `x ${tableCell(a)} x ${markdownCode(b)} x`,
          `${markdownCode(a)} ${markdownText(b)}`,
          markdownProse(`${a}\`${b}`),
        ]) {
          expect(liveMarkdown(shown)).toEqual([]);
        }
      }),
      { numRuns: 800 },
    );
  });

  test("every rendering is one line and no workflow command", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const shown of [singleLine(text), markdownText(text), markdownCode(text), tableCell(text), html(text), htmlAttribute(text)]) {
          expect(shown).not.toMatch(/[\r\n\u2028\u2029\u0085]/u);
          expect(shown.trimStart().startsWith("::")).toBe(false);
          expect(shown).not.toContain("##[");
          expect(shown).not.toMatch(/[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{200B}\u{E0000}-\u{E007F}]/u);
        }
      }),
      { numRuns: 800 },
    );
  });

  test("a cell never has a bare pipe", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(`${tableCell(text)}${markdownCode(text)}`).not.toContain("|");
      }),
    );
  });

  test("plain words stay as they are", () => {
    const plain = "feat: add refund_by_id (12 files, +3) to src/api; it's done.";
    expect(markdownText(plain)).toBe(plain);
    expect(decodeEntities(markdownText("a < b && c > d *x* [y] | z"))).toBe("a < b && c > d *x* [y] | z");
    expect(markdownCode("src/a b.ts")).toBe("`src/a b.ts`");
    expect(markdownCode("a`b")).toBe("``a`b``");
    expect(markdownCode("`a")).toBe("`` `a ``");
    expect(markdownCode("a|b")).toBe("<code>a&#124;b</code>");
    expect(markdownCode("")).toBe("(empty)");
    expect(tableCell(null)).toBe("–");
    expect(markdownProse("Add `checks: read` to @mona's job.\nThen re-run.")).toBe(
      "Add `checks: read` to @&#8203;mona's job.<br>Then re-run.",
    );
  });
});

describe("what cannot be seen", () => {
  test.each([
    ["\u001b[31mred", "␛[31mred"],
    ["a\u202Eb", "a⟨U+202E⟩b"],
    ["a\u200Bb", "a⟨U+200B⟩b"],
    ["a\u0000b\u007f", "a␀b␡"],
    ["a\r\n\t b", "a b"],
    ["\uD800x", "\uFFFDx"],
    ["👩\u200D💻", "👩\u200D💻"],
    ["\u200D💻", "⟨U+200D⟩💻"],
    ["e\u0301t\u00e9", "e\u0301t\u00e9"],
  ])("%j becomes %j", (text, shown) => expect(singleLine(text)).toBe(shown));

  test("is cut to its length in code points, never inside a pair", () => {
    expect(singleLine("x".repeat(700))).toHaveLength(600);
    expect(Array.from(singleLine("💩".repeat(50), 10))).toEqual([...Array.from({ length: 9 }, () => "💩"), "…"]);
    expect(singleLine("💩".repeat(10), 10)).toBe("💩".repeat(10));
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 40 }), (text, length) => {
        expect(Array.from(singleLine(text, length)).length).toBeLessThanOrEqual(length + 2);
        expect(singleLine(text, length)).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  test("a text of megabytes costs next to nothing", () => {
    expect(singleLine("a\u202E".repeat(5_000_000))).toMatch(/…$/u);
  });
});

describe("HTML", () => {
  test("never opens a tag, an attribute or an entity of its own", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const shown of [html(text), htmlAttribute(text), htmlProse(text).replaceAll(/<\/?code>|<br>/gu, "")]) {
          expect(shown).not.toMatch(/[<>"'`]/u);
          expect(decodeEntities(html(text))).toBe(singleLine(text));
        }
      }),
    );
  });
});

describe("addresses", () => {
  test.each([
    ["https://github.com/o/r/actions/runs/1", "https://github.com/o/r/actions/runs/1"],
    ["https://github.com/o/r/a(b)|<c>", "https://github.com/o/r/a%28b%29%7C%3Cc%3E"],
    ["http://github.com/", null],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["https://user:pass@evil.example/", null],
    ["//evil.example", null],
    [null, null],
  ])("%j becomes %j", (url, safe) => expect(safeUrl(url)).toBe(safe));

  test("a link keeps its label escaped", () => {
    expect(markdownLink("a](https://evil.example)", "https://github.com/x")).toBe(
      "[a&#93;(https:&#8203;//evil.example)](https://github.com/x)",
    );
    expect(markdownLink("@mona", "javascript:x")).toBe("@&#8203;mona");
  });
});
