import fc from "fast-check";
import { expect, it, test } from "vitest";
import { keywordScanner } from "../../../src/evidence/sanitize/keyword-scanner.ts";
import { findSecrets } from "../../../src/evidence/sanitize/secrets.ts";
import { sanitize, sanitizeJson } from "../../../src/evidence/sanitize/sanitize.ts";
import { GITHUB_TOKEN, PRIVATE_KEY, SAMPLES } from "./samples.ts";

/** Pieces of which trouble is made, in any order and number. */
const pieces = fc.constantFrom(
  ...SAMPLES.map(([, text]) => text),
  GITHUB_TOKEN.slice(0, 20),
  GITHUB_TOKEN.slice(20),
  PRIVATE_KEY.slice(0, 60),
  "/home/alice/x",
  "C:\\Users\\x\\y",
  "\\\\server\\share",
  "file:///a",
  "a@example.com",
  "4111 1111 1111 1111",
  "DE89370400440532013000",
  "+49 89 1234 5678",
  "```ts\n",
  "```\n",
  "@@ -1 +1 @@\n",
  "+x\n",
  "\\",
  '"',
  '\\"',
  "\\u00",
  "\\u0041",
  "%",
  "%2F",
  "&#",
  "&#47;",
  "=\n",
  "\n",
  "\r\n",
  " ",
  ": ",
  "= ",
  "token",
  "password",
  "secret=",
  "eyJ",
  "[redacted:github-token]",
  "[redacted:",
  "]",
  "[workspace]",
  "{",
  "}",
  "[",
  ",",
  "\u200b",
  "\u001b[31m",
  "é",
  "😀",
  "\ud800",
);
const trouble = fc
  .array(fc.oneof({ weight: 3, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: "binary" }) }), {
    maxLength: 24,
  })
  .map((parts) => parts.join(""));
const options = { personalData: true, roots: ["/srv/checkout", "C:\\work"] };

it("cleaning twice is cleaning once", () => {
  fc.assert(
    fc.property(trouble, (text) => {
      const once = sanitize(text, options);
      const twice = sanitize(once.text, options);
      expect(twice.text).toBe(once.text);
      expect(twice.findings).toEqual([]);
    }),
    { numRuns: 300, seed: 1 },
  );
});

it("JSON stays JSON, with the same shape", () => {
  fc.assert(
    fc.property(fc.jsonValue({ depthSize: "small" }), trouble, trouble, (value, a, b) => {
      const data = { value, [`k${a}`]: [b, a], list: [{ password: b }] };
      const text = JSON.stringify(data, null, 2);
      const cleaned = sanitize(text, options).text;
      expect(() => JSON.parse(cleaned)).not.toThrow();
      expect(sanitize(cleaned, options).text).toBe(cleaned);
      const structured = sanitizeJson(data, options).value;
      expect(Object.keys(structured as object)).toHaveLength(Object.keys(data).length);
    }),
    { numRuns: 200, seed: 2 },
  );
});

it("a planted token never comes through, whatever stands around it", () => {
  fc.assert(
    fc.property(trouble, trouble, (before, after) => {
      expect(sanitize(`${before}${GITHUB_TOKEN}${after}`, options).text).not.toContain(GITHUB_TOKEN.slice(4));
      expect(findSecrets(`${before}\n${GITHUB_TOKEN}\n${after}`).length).toBeGreaterThan(0);
    }),
    { numRuns: 300, seed: 3 },
  );
});

it("findings stand inside the text, in order, and apart", () => {
  fc.assert(
    fc.property(trouble, (text) => {
      let reached = 0;
      for (const finding of findSecrets(text)) {
        expect(finding.start).toBeGreaterThanOrEqual(reached);
        expect(finding.end).toBeGreaterThan(finding.start);
        expect(finding.end).toBeLessThanOrEqual(text.length);
        expect(finding.line).toBe(text.slice(0, finding.start).split("\n").length);
        reached = finding.end;
      }
    }),
    { numRuns: 300, seed: 4 },
  );
});

it("the keyword scanner finds what a search for each keyword finds", () => {
  const keyword = fc.stringMatching(/^[a-c_]{1,4}$/);
  fc.assert(
    fc.property(fc.uniqueArray(keyword, { minLength: 1, maxLength: 8 }), fc.stringMatching(/^[a-cA-C_é ]{0,60}$/), (keywords, text) => {
      const hits: string[] = [];
      keywordScanner(keywords).scan(text, (index, start) => hits.push(`${keywords[index]}@${start}`));
      const lower = text.toLowerCase();
      const expected: string[] = [];
      for (const word of keywords) for (let i = lower.indexOf(word); i >= 0; i = lower.indexOf(word, i + 1)) expected.push(`${word}@${i}`);
      expect(hits.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 300, seed: 5 },
  );
});

test.each([
  "eyJ-",
  "token=",
  "-----BEGIN PRIVATE KEY-----aaaaaaaaaaaaaaaaaaaaa\n",
  "AKIA",
  "sk-",
  "://a:",
  "%25",
  "\\",
  "C:\\a\\",
  "/tmp/a b/A",
  "'a'",
  "&amp;",
  "\u001b[",
  "machine a login b ",
  "$2b$",
  "a@",
  "4111 ",
])("a text of nothing but %j is cleaned, and stays clean", (part) => {
  const text = part.repeat(Math.ceil(60_000 / part.length));
  const once = sanitize(text, options).text;
  expect(sanitize(once, options).text).toBe(once);
});
