import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { CACHE_FORMAT, decodeIndex, encodeIndex } from "../../../src/context/cache/index-format.ts";
import { canAnswer, TermIndex } from "../../../src/context/cache/term-index.ts";
import { TermScanner } from "../../../src/context/term-scanner.ts";
import { termsOf } from "../../../src/context/tokens.ts";

/** Texts of few letters, so that words meet; every class of byte is there. */
const text = fc.string({ unit: fc.constantFrom(..."aabBcCdD019_$.- \néß\u{1f600}"), maxLength: 300 });
const id = (index: number) => index.toString(16).padStart(40, "0");

function indexOf(texts: readonly string[]): TermIndex {
  const index = new TermIndex();
  for (const [at, one] of texts.entries()) {
    const bytes = Buffer.from(one);
    index.add(id(at), bytes, bytes.length, false);
  }
  return index;
}

/** Through a file and back. */
function reread(index: TermIndex): TermIndex {
  const parts = decodeIndex(Buffer.concat(encodeIndex(index.parts())));
  if (parts === null) throw new Error("what was just written cannot be read");
  return new TermIndex(parts);
}

function scanned(terms: readonly string[], texts: readonly string[]) {
  const scanner = new TermScanner(terms);
  return texts.map((one) => scanner.scan(Buffer.from(one)));
}

describe("the index counts what the scanner counts", () => {
  it("for any texts and any words, fresh, reread and made smaller", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), fc.array(text, { maxLength: 3 }), (texts, asked) => {
        const terms = Array.from(new Set([...texts.slice(0, 2), ...asked].flatMap(termsOf))).filter((term) => canAnswer([term]));
        const oids = texts.map((_, at) => id(at));
        const index = indexOf(texts);
        const expected = scanned(terms, texts);
        expect(index.answer(terms, oids)).toEqual(expected);
        expect(reread(index).answer(terms, oids)).toEqual(expected);
        const some = oids.filter((_, at) => at % 2 === 1);
        const smaller = new TermIndex(index.parts(new Set(some)));
        expect(smaller.answer(terms, some)).toEqual(expected.filter((_, at) => at % 2 === 1));
        expect(smaller.size).toBe(some.length);
      }),
      { numRuns: 300 },
    );
  });

  it("when blobs are added to an index that was read from a file", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), fc.array(text, { maxLength: 5 }), (before, after) => {
        const texts = [...before, ...after];
        const terms = Array.from(new Set(texts.flatMap(termsOf))).filter((term) => canAnswer([term]));
        const index = reread(indexOf(before));
        for (const [at, one] of after.entries()) index.add(id(before.length + at), Buffer.from(one), Buffer.byteLength(one), false);
        const oids = texts.map((_, at) => id(at));
        expect(index.answer(terms, oids)).toEqual(scanned(terms, texts));
      }),
      { numRuns: 200 },
    );
  });

  it("for many words, many times, and more words than a table of the start holds", () => {
    const many = [
      Array.from({ length: 60_000 }, (_, at) => `word${at}x`).join(" "),
      "again ".repeat(254),
      "again ".repeat(255),
      "again ".repeat(70_000),
    ];
    const terms = ["again", "word", "word7x", "word59999x", "word60000x"];
    const oids = many.map((_, at) => id(at));
    expect(indexOf(many).answer(terms, oids)).toEqual(scanned(terms, many));
    expect(reread(indexOf(many)).answer(terms, oids)).toEqual(scanned(terms, many));
  });

  it("only the bytes up to the given length", () => {
    const index = new TermIndex();
    index.add(id(1), Buffer.from("kept gone"), 4, false);
    expect(index.answer(["kept", "gone"], [id(1)])).toEqual([{ length: 1, hits: Uint32Array.of(0, 1) }]);
  });
});

describe("what an index does not answer", () => {
  it("a binary file, and one that it does not know", () => {
    const index = new TermIndex();
    index.add(id(1), Buffer.from("word\0"), 5, true);
    expect(index.has(id(1))).toBe(true);
    expect(index.answer(["word"], [id(1), id(2)])).toEqual([null, null]);
  });

  it.each([
    ["a word of 255 bytes", "a".repeat(255), true],
    ["a word of 256 bytes", "a".repeat(256), false],
    ["a word of 128 letters of two bytes", "é".repeat(128), false],
  ])("%s", (_, term, possible) => {
    expect(canAnswer([term])).toBe(possible);
    if (possible) expect(indexOf([term]).answer([term], [id(0)])).toEqual(scanned([term], [term]));
  });

  it("more words than it can tell apart", () => {
    expect(canAnswer(Array.from({ length: 32_768 }, (_, at) => `w${at}`))).toBe(false);
  });
});

describe("the format", () => {
  /** Whoever changes how words are found or kept changes this digest, and must raise CACHE_FORMAT with it. */
  it("is the one of this version", () => {
    const index = indexOf(["parseHTTPServer parse_config $x1 é2 a", "again ".repeat(300), ""]);
    index.add(id(9), Buffer.from("\0"), 1, true);
    const digest = createHash("sha256")
      .update(Buffer.concat(encodeIndex(index.parts())))
      .digest("hex");
    expect({ format: CACHE_FORMAT, digest }).toMatchInlineSnapshot(`
      {
        "digest": "b01c70131c45f165b7c172b020f7f6ca13bca95160ada880a52701ba4355a0f5",
        "format": 2,
      }
    `);
  });

  it("refuses another version, another byte order, other lengths", () => {
    const whole = Buffer.concat(encodeIndex(indexOf(["one two", "three"]).parts()));
    expect(decodeIndex(whole)).not.toBeNull();
    for (let length = 0; length < whole.length; length += 1) expect(decodeIndex(whole.subarray(0, length))).toBeNull();
    expect(decodeIndex(Buffer.concat([whole, Buffer.alloc(4)]))).toBeNull();
    const older = Buffer.from(whole);
    older.writeUInt32LE(CACHE_FORMAT + 1, 4);
    expect(decodeIndex(older)).toBeNull();
    expect(decodeIndex(Buffer.from(whole).swap32())).toBeNull();
  });

  it("reads from any place in memory", () => {
    const whole = Buffer.concat(encodeIndex(indexOf(["one two"]).parts()));
    const shifted = Buffer.concat([Buffer.alloc(1), whole]).subarray(1);
    expect(decodeIndex(shifted)).toEqual(decodeIndex(whole));
  });

  it("never breaks on hostile numbers: an answer ends and is within bounds", () => {
    const whole = Buffer.concat(encodeIndex(indexOf(["one two three", "two two", "three"]).parts()));
    const oids = [id(0), id(1), id(2)];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }), (changes) => {
        const hostile = Buffer.from(whole);
        for (const [at, byte] of changes) hostile[at] = byte;
        const parts = decodeIndex(hostile);
        if (parts === null) return;
        const index = new TermIndex(parts);
        for (const answer of index.answer(["one", "two"], oids)) {
          const terms = Array.from(answer?.hits ?? []).filter((_, at) => at % 2 === 0);
          expect(terms).toEqual(Array.from(new Set(terms)).sort((a, b) => a - b));
          expect(terms.every((term) => term < 2)).toBe(true);
        }
        index.add(id(7), Buffer.from("two"), 3, false);
        expect(decodeIndex(Buffer.concat(encodeIndex(index.parts(new Set([...oids, id(7)])))))).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
