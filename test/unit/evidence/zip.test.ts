import fc from "fast-check";
import { strToU8, zipSync, type Zippable } from "fflate";
import { describe, expect, test } from "vitest";
import { readZip, ZIP_LIMITS, ZipRejection } from "../../../src/evidence/zip.ts";

function codeOf(zip: Uint8Array, limits = ZIP_LIMITS): string {
  try {
    readZip(zip, limits);
    return "accepted";
  } catch (error) {
    return error instanceof ZipRejection ? error.code : `not a ZipRejection: ${String(error)}`;
  }
}

const zipOf = (files: Zippable): Uint8Array => zipSync(files, { mtime: "2026-01-01T00:00:00Z" });
/** Writes over every place where `from` stands; the same length keeps the archive whole. */
function replaced(zip: Uint8Array, from: string, to: string): Uint8Array {
  const copy = zip.slice();
  const pattern = strToU8(from);
  for (let at = 0; at + pattern.length <= copy.length; at++) {
    if (pattern.every((byte, index) => copy[at + index] === byte)) copy.set(strToU8(to), at);
  }
  return copy;
}

describe("a zip", () => {
  test("gives its files, packed or stored, and leaves folders out", () => {
    const files = readZip(
      zipOf({
        "a.json": strToU8("{}"),
        evidence: { "b.md": strToU8("x".repeat(5000)) },
        "c.bin": [strToU8("stored"), { level: 0 }],
        empty: new Uint8Array(),
      }),
    );
    expect(Array.from(files, ([path, bytes]) => [path, new TextDecoder().decode(bytes).length])).toEqual([
      ["a.json", 2],
      ["evidence/b.md", 5000],
      ["c.bin", 6],
      ["empty", 0],
    ]);
  });

  test("is read whole, whatever it holds", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 3000 }), { minLength: 1, maxLength: 5 }), (contents) => {
        const files = readZip(zipOf(Object.fromEntries(contents.map((bytes, index) => [`f${index}`, bytes]))));
        expect(contents.map((bytes, index) => Buffer.compare(files.get(`f${index}`) ?? new Uint8Array(1), bytes))).toEqual(
          contents.map(() => 0),
        );
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    "../evil",
    "a/../../evil",
    "/etc/passwd",
    "C:/x",
    "a\\b",
    "a//b",
    "./a",
    "con",
    "a/nul.txt",
    "x.",
    "x ",
    "a\u0000b",
    "a\u202Eb",
    "a:b",
    "a*b",
    `${"d/".repeat(30)}x`,
    "p".repeat(500),
  ])("with the path %j is refused", (path) => expect(codeOf(zipOf({ [path]: strToU8("x") }))).toBe("path"));

  test("with a link or a device is refused", () => {
    for (const mode of [0o120777, 0o020666, 0o010666]) {
      expect(codeOf(zipSync({ link: [strToU8("/etc/passwd"), { os: 3, attrs: mode * 65536 }] }))).toBe("link");
    }
    expect(codeOf(zipSync({ file: [strToU8("x"), { os: 3, attrs: 0o100644 * 65536 }] }))).toBe("accepted");
  });

  test("with one path twice is refused, also when only the case differs", () => {
    expect(codeOf(zipOf({ "a.json": strToU8("1"), "A.json": strToU8("2") }))).toBe("duplicate");
    expect(codeOf(replaced(zipOf({ "a1.json": strToU8("1"), "a2.json": strToU8("2") }), "a2.json", "a1.json"))).toBe("duplicate");
  });

  test("over a limit is refused before it is unpacked", () => {
    const many = zipOf(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`f${index}`, strToU8("x")])));
    expect(codeOf(many, { ...ZIP_LIMITS, entries: 19 })).toBe("entries");
    expect(codeOf(many, { ...ZIP_LIMITS, totalBytes: 19 })).toBe("size");
    expect(codeOf(zipOf({ big: strToU8("x".repeat(2000)) }), { ...ZIP_LIMITS, fileBytes: 1999 })).toBe("size");
    expect(codeOf(zipOf({ bomb: new Uint8Array(4 * 1024 * 1024) }))).toBe("ratio");
  });

  test("that lies about a size gives no more than it said", () => {
    const zip = zipOf({ "f.txt": strToU8("y".repeat(4000)) });
    const view = new DataView(zip.buffer);
    const central = zip.findIndex((_, at) => at + 4 <= zip.length && view.getUint32(at, true) === 0x02014b50);
    for (const size of [0, 10, 3999, 4001, 100_000]) {
      view.setUint32(central + 24, size, true);
      expect(codeOf(zip)).toBe("damaged");
    }
  });

  test("that is cut anywhere is refused", () => {
    const zip = zipOf({ "a.txt": strToU8("hello hello hello"), "b.txt": strToU8("world") });
    for (let end = 0; end < zip.length; end++) expect(codeOf(zip.subarray(0, end))).not.toBe("accepted");
  });

  test("with any byte of its content flipped is refused or gives the same bytes", () => {
    const zip = zipOf({ "a.txt": strToU8("hello hello hello") });
    const whole = readZip(zip);
    for (let at = 0; at < zip.length; at++) {
      const flipped = zip.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 0x41;
      if (codeOf(flipped) !== "accepted") continue;
      expect(Array.from(readZip(flipped).values())).toEqual(Array.from(whole.values()));
    }
  });

  test("never ends in another error than ZipRejection, and an empty one is empty", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(codeOf(bytes)).not.toContain("not a ZipRejection");
      }),
    );
    const end = new Uint8Array(22);
    new DataView(end.buffer).setUint32(0, 0x06054b50, true);
    expect(readZip(end).size).toBe(0);
  });
});
