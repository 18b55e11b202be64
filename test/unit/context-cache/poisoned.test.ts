import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

import { openContextCache } from "../../../src/context/cache/context-cache.ts";
import { CACHE_FORMAT, decodeIndex, encodeIndex } from "../../../src/context/cache/index-format.ts";
import type { Shelf } from "../../../src/context/cache/shelf.ts";
import type { IndexParts } from "../../../src/context/cache/index-parts.ts";
import { TermIndex } from "../../../src/context/cache/term-index.ts";
import { unpackedEntry } from "../../../src/jobs/restored-shelf.ts";
import { openRepository } from "../../../src/git/repository.ts";
import { scratch } from "../git/scratch.ts";

/*
 * What somebody else wrote into the cache: it may cost a run the cache, and move a file up or down in the ranking; it may
 * not hold the run up, fill its memory or end it.
 */

const id = (index: number) => index.toString(16).padStart(40, "0");
const encoded = (parts: IndexParts) => Buffer.concat(encodeIndex(parts));

function parts(blobs: number, postings: number, start: (blob: number) => number): IndexParts {
  return {
    hashes: new Int32Array(1),
    keys: new Int32Array(1),
    oids: Array.from({ length: blobs }, (_, blob) => id(blob)),
    lengths: new Uint32Array(blobs).fill(3),
    starts: Uint32Array.from({ length: blobs + 1 }, (_, blob) => start(blob)),
    postings: new Uint32Array(postings).fill(1),
  };
}

describe("an index that somebody else wrote", () => {
  it("is none where one blob begins before another ends: all of them at all postings would take hours", () => {
    expect(decodeIndex(encoded(parts(4, 8, (blob) => blob * 2)))).not.toBeNull();
    expect(decodeIndex(encoded(parts(4, 8, (blob) => (blob === 4 ? 8 : 0))))).not.toBeNull();
    expect(decodeIndex(encoded(parts(4, 8, (blob) => (blob % 2 === 0 ? 0 : 8))))).toBeNull();
    expect(decodeIndex(encoded(parts(4, 8, (blob) => (blob === 4 ? 9 : blob))))).toBeNull();
    expect(decodeIndex(encoded(parts(4, 8, (blob) => blob + 1)))).toBeNull();
    // Postings that belong to no blob would be written on to by the next one.
    expect(decodeIndex(encoded(parts(4, 8, (blob) => blob)))).toBeNull();
  });

  it("is none where it names a blob twice", async () => {
    const repository = scratch();
    repository.write("a.txt", "a");
    repository.commit("a");
    const opened = await openRepository(repository.dir);
    const sizeOf = async (oids: string[]) => {
      const content = encoded({ ...parts(2, 2, (blob) => blob), oids });
      const shelf: Shelf = { read: async () => content, write: async () => false };
      return (await openContextCache(shelf, opened).index()).size;
    };
    expect(await sizeOf([id(1), id(2)])).toBe(2);
    expect(await sizeOf([id(1), id(1)])).toBe(0);
  });

  it("with the same word a hundred thousand times is added to in no time", () => {
    const words = 1 << 18;
    const index = new TermIndex({ ...parts(0, 0, () => 0), hashes: new Int32Array(words).fill(7), keys: new Int32Array(words).fill(9) });
    const started = performance.now();
    index.add(id(1), Buffer.from("alpha beta"), 10, false);
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(index.answer(["alpha"], [id(1)])).toEqual([{ length: 2, hits: Uint32Array.of(0, 1) }]);
  });
});

/** The slot that a word had by its hash alone, as anybody who reads the source can work out. */
function plainSlot(word: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(word)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash ^ (hash >>> 15)) & 0xffff;
}

describe("a file of a pull request", () => {
  it("whose words were chosen to fall together is read as fast as any other", () => {
    const chosen: string[] = [];
    for (let number = 0; chosen.length < 60_000 && number < 24_000_000; number += 1) {
      const word = number.toString(36).padStart(6, "a");
      if (plainSlot(word) < 128) chosen.push(word);
    }
    const others = Array.from(chosen, (_, number) => number.toString(36).padStart(6, "b"));
    const time = (words: readonly string[]): number => {
      const bytes = Buffer.from(words.join(" "));
      const index = new TermIndex();
      const started = performance.now();
      index.add(id(1), bytes, bytes.length, false);
      return performance.now() - started;
    };
    time(others);
    expect(time(chosen)).toBeLessThan(20 * time(others) + 100);
  });
});

describe("an entry of the service that somebody else wrote", () => {
  const entry = (content: string | Buffer) => gzipSync(content, { level: 1 });

  it("is read where it is as ours are", async () => {
    const files = await unpackedEntry(entry('[["a",2],["b",0]]\nxy'));
    expect(Array.from(files, ([name, bytes]) => [name, String(bytes)])).toEqual([
      ["a", "xy"],
      ["b", ""],
    ]);
  });

  it.each([
    ["a list that is nothing but brackets, whose parts would fill the memory", `${"[".repeat(9_000)}\n`],
    ["a list longer than any of ours", `[["a",0]${" ".repeat(9_000)}]\n`],
    ["no list", "x".repeat(20_000)],
    ["lengths that are none", '[["a",-1]]\nx'],
    ["numbers that are none", '[["a",1e999]]\nx'],
    ["more than it says", '[["a",1]]\nxy'],
    ["less than it says", '[["a",3]]\nxy'],
  ])("is none with %s", async (_, content) => {
    expect(await unpackedEntry(entry(content))).toEqual(new Map());
  });

  it("is none where it unpacks to another length than it says, or to very much", async () => {
    const packed = entry('[["a",2]]\nxy');
    for (const length of [0, 1, 11, 13, 0xffff_ffff]) {
      const changed = Buffer.from(packed);
      changed.writeUInt32LE(length, changed.length - 4);
      expect(await unpackedEntry(changed)).toEqual(new Map());
    }
    expect(await unpackedEntry(Buffer.concat([packed, packed]))).toEqual(new Map());
    expect(await unpackedEntry(Buffer.alloc(3))).toEqual(new Map());
  });
});

describe("a log of past commits that somebody else wrote", () => {
  const bytes = async (log: (sha: string) => Buffer) => {
    const repository = scratch();
    for (const name of ["a", "b", "c"]) {
      repository.write(`${name}.txt`, name);
      repository.commit(name);
    }
    const sha = repository.git("rev-parse", "HEAD");
    const opened = await openRepository(repository.dir);
    const written: string[] = [];
    const shelf: Shelf = {
      read: async (name) => (name.endsWith(".history") ? Buffer.concat([Buffer.from(`${sha} 2\n`), log(sha)]) : null),
      write: async (name) => written.push(name) > 0,
    };
    const past = await openContextCache(shelf, opened).history(opened, sha, 2);
    return { past: past.map(({ message }) => message.trim()), written };
  };
  const record = (number: number) => `\u001e${id(number)}\u001f${id(0)}\u001fA\u001fmade up\u0000\u0000`;

  it("is none where it is too large to be read, and is made anew", async () => {
    const { past, written } = await bytes(() => Buffer.alloc(17 * 1024 * 1024, "x\0"));
    expect(past).toEqual(["c", "b"]);
    expect(written).toHaveLength(1);
  });

  it("is none where it holds more commits than were asked for", async () => {
    expect((await bytes(() => Buffer.from(record(1) + record(2)))).past).toEqual(["made up", "made up"]);
    expect((await bytes(() => Buffer.from(record(1) + record(2) + record(3)))).past).toEqual(["c", "b"]);
  });
});

it("the format of what is kept is the same: only what is refused is more", () => {
  expect(CACHE_FORMAT).toBe(2);
});
