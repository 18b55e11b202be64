import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hangLines } from "../../../src/render/hanging-lines.ts";

describe("a report on a narrow terminal", () => {
  test.each([
    ["ok       Node.js: it is here and new enough for all", "ok       Node.js: it is here and new\n         enough for all"],
    ["         → Run in a clone, or name one with --repo.", "         → Run in a clone, or name one\n           with --repo."],
    ["1. Set the token to one that can read the thing. (high)", "1. Set the token to one that can read\n   the thing. (high)"],
    ["  pilot [--repo DIR] [--base REF] [--head REF]", "  pilot [--repo DIR] [--base REF]\n  [--head REF]"],
    ["short\n\nlines stay", "short\n\nlines stay"],
  ])("%j", (text, fitted) => expect(hangLines(text, 40)).toBe(fitted));

  test("colours take no room", () => {
    const line = "\u001B[32mok     \u001B[0m  Node.js: it is here and it is new";
    expect(hangLines(line, 44)).toBe(line);
  });

  test("no word is lost or cut, and only a long word makes a long line", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "é", "-", "/"), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 120 }), (words, columns) => {
        const fitted = hangLines(words.join(" "), columns);
        expect(fitted.split(/\s+/u)).toEqual(words);
        for (const line of fitted.split("\n"))
          if (line.trim().includes(" ")) expect(line.length).toBeLessThanOrEqual(Math.max(40, columns));
      }),
    );
  });
});
