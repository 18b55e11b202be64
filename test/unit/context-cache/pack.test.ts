import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { openContextCache } from "../../../src/context/cache/context-cache.ts";
import { folderShelf, type Shelf } from "../../../src/context/cache/shelf.ts";
import { makeContextPack } from "../../../src/context/make-pack.ts";
import { known, unknown } from "../../../src/facts/fact.ts";
import { readChanges } from "../../../src/git/changes.ts";
import { openRepository } from "../../../src/git/repository.ts";
import { gitIn, scratch, temporaryFolder, type Scratch } from "../git/scratch.ts";

const silent = { debug: () => undefined, info: () => undefined, warning: () => undefined, step: () => undefined };

/** The pack as JSON: of a task, or of the last commit. */
async function packOf(dir: string, task: string, of: "task" | "change", shelf: Shelf | null): Promise<string> {
  const repository = await openRepository(dir);
  const headSha = repository.headSha;
  const baseSha = of === "change" ? await repository.resolve("HEAD~1") : null;
  const changes =
    baseSha === null || headSha === null ? unknown("No change.", "None.") : known(await readChanges(repository, baseSha, headSha));
  const cache = shelf === null ? null : openContextCache(shelf, repository);
  const body = await makeContextPack(
    {
      repository,
      baseSha,
      headSha,
      changes: changes.state === "known" ? changes.value : null,
      task: { text: task, source: "input" },
      exclude: [],
      log: silent,
      cache,
    },
    { changes, tier: { tier: null, reasons: [] }, maxFiles: 50, limit: 50 },
    null,
  );
  await cache?.close();
  return JSON.stringify(body);
}

/** Counts what the shelf is asked for and what it gives, so that no test passes because nothing was cached. */
function watched(shelf: Shelf): Shelf & { readonly hits: string[]; readonly writes: string[] } {
  const hits: string[] = [];
  const writes: string[] = [];
  return {
    hits,
    writes,
    read: async (name) => {
      const found = await shelf.read(name);
      if (found !== null) hits.push(name.split(".").at(-1) ?? "");
      return found;
    },
    write: async (name, pieces) => {
      writes.push(name.split(".").at(-1) ?? "");
      return shelf.write(name, pieces);
    },
  };
}

const WORDS = "parse config retry upload server stream parseConfig HTTPServer upload_stream closeStream é2 x".split(" ");
const word = fc.constantFrom(...WORDS);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `function ${words.join("(")} return;`);
const content = fc.oneof(
  { weight: 8, arbitrary: fc.array(line, { maxLength: 30 }).map((lines) => lines.join("\n")) },
  { weight: 1, arbitrary: fc.constant("binary\0parse config") },
);
const path = fc
  .tuple(fc.constantFrom("src", "src/server", "test", "docs", "vendor"), word, fc.constantFrom("ts", "py", "md", "json", "test.ts"))
  .map(([folder, name, ending]) => `${folder}/${name}.${ending}`);
const files = fc.dictionary(path, content, { minKeys: 1, maxKeys: 12 });
/** Never without a word that is looked for: then no file is read, and there is nothing to keep. */
const task = fc.array(word, { maxLength: 5 }).map((words) => ["config", ...words].join(" "));

function commitAll(world: Scratch, commits: readonly Readonly<Record<string, string>>[]): void {
  for (const [at, changed] of commits.entries()) {
    for (const [name, text] of Object.entries(changed)) world.write(name, text);
    world.write("count.txt", String(at));
    world.commit(`${Object.keys(changed).join(" ")} parse retry`);
  }
}

describe("a pack has the same bytes", () => {
  it("without a cache, while it is filled, with a full one, with a half full one, and with one of another question", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(files, { minLength: 2, maxLength: 4 }), files, task, task, async (commits, later, asked, other) => {
        const world = scratch();
        commitAll(world, commits);
        const folder = temporaryFolder();
        for (const of of ["task", "change"] as const) {
          const plain = await packOf(world.dir, asked, of, null);
          const filling = watched(folderShelf(join(folder, of)));
          expect(await packOf(world.dir, asked, of, filling)).toBe(plain);
          expect(filling.hits).toEqual([]);
          expect(filling.writes.sort()).toEqual(["history", "terms"]);
          const full = watched(folderShelf(join(folder, of)));
          expect(await packOf(world.dir, asked, of, full)).toBe(plain);
          expect(full.hits.sort()).toEqual(["history", "terms"]);
          expect(full.writes).toEqual([]);
          expect(await packOf(world.dir, other, of, full)).toBe(await packOf(world.dir, other, of, null));
        }
        commitAll(world, [later]);
        for (const of of ["task", "change"] as const) {
          const half = watched(folderShelf(join(folder, of)));
          expect(await packOf(world.dir, other, of, half)).toBe(await packOf(world.dir, other, of, null));
          expect(half.hits).toContain("terms");
        }
      }),
      { numRuns: 4 },
    );
  }, 120_000);
});

describe("a cache that is no good changes nothing", () => {
  function world(): Scratch {
    const made = scratch();
    commitAll(made, [
      { "src/server.ts": "export function retryUpload() {}\n", "src/config.ts": "export const parseConfig = 1;\n" },
      { "src/server.ts": "export function retryUpload() { return parseConfig; }\n", "test/server.test.ts": "retryUpload();\n" },
    ]);
    return made;
  }

  it.each<[string, (whole: Buffer) => Buffer]>([
    ["empty", () => Buffer.alloc(0)],
    ["cut off", (whole) => whole.subarray(0, Math.floor(whole.length / 2))],
    ["damaged in the middle", (whole) => Buffer.from(whole.map((byte, at) => (at === Math.floor(whole.length / 2) ? byte ^ 1 : byte)))],
    ["of another program", () => Buffer.from("SQLite format 3\0".repeat(10))],
    ["of zeros", (whole) => Buffer.alloc(whole.length)],
  ])("%s", async (_, spoil) => {
    const { dir } = world();
    const plain = await packOf(dir, "retry the upload", "change", null);
    const folder = temporaryFolder();
    await packOf(dir, "retry the upload", "change", folderShelf(folder));
    const names = readdirSync(folder);
    expect(names).toHaveLength(2);
    for (const name of names) writeFileSync(join(folder, name), spoil(readFileSync(join(folder, name))));
    const spoilt = watched(folderShelf(folder));
    expect(await packOf(dir, "retry the upload", "change", spoilt)).toBe(plain);
    expect(spoilt.hits).toEqual([]);
    // And it is made good again.
    const again = watched(folderShelf(folder));
    expect(await packOf(dir, "retry the upload", "change", again)).toBe(plain);
    expect(again.hits.sort()).toEqual(["history", "terms"]);
  });

  it("whose seal is right and whose content is not: arbitrary bytes", async () => {
    const { dir } = world();
    const plain = await packOf(dir, "retry the upload", "task", null);
    for (const content of ["", "x", "\0".repeat(100), `${"f".repeat(40)} 2000\n`]) {
      const given: Shelf = { read: () => Promise.resolve(Buffer.from(content)), write: () => Promise.resolve(false) };
      expect(await packOf(dir, "retry the upload", "task", given)).toBe(plain);
    }
  });

  it("that cannot be written", async () => {
    const { dir } = world();
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const nowhere = watched(folderShelf(join(file, "below")));
    expect(await packOf(dir, "retry the upload", "task", nowhere)).toBe(await packOf(dir, "retry the upload", "task", null));
    expect(nowhere.writes.sort()).toEqual(["history", "terms"]);
  });

  it("of a shallow clone keeps no history, since that shows less than the commit's own", async () => {
    const whole = world();
    const shallow = join(temporaryFolder(), "clone");
    gitIn(whole.dir, "clone", "-q", "--depth=1", `file://${whole.dir}`, shallow);
    const folder = temporaryFolder();
    const plain = await packOf(shallow, "retry the upload", "task", null);
    const first = watched(folderShelf(folder));
    expect(await packOf(shallow, "retry the upload", "task", first)).toBe(plain);
    expect(first.writes).toEqual(["terms"]);
    // The whole clone at the same commit fills the folder; the shallow one goes on saying what it sees.
    await packOf(whole.dir, "retry the upload", "task", folderShelf(folder));
    expect(await packOf(shallow, "retry the upload", "task", folderShelf(folder))).toBe(plain);
  });

  it("drops what is not in the tree any more, once it has grown", async () => {
    const made = scratch();
    made.write("src/a.ts", "export const parseConfig = 1;\n");
    made.commit("first");
    const repository = await openRepository(made.dir);
    const folder = temporaryFolder();
    const cache = openContextCache(folderShelf(folder), repository);
    const index = await cache.index();
    for (let at = 0; at < 2100; at += 1) {
      const bytes = Buffer.from(`parseConfig word${at}`);
      index.add(at.toString(16).padStart(40, "0"), bytes, bytes.length, false);
    }
    cache.saveIndex(
      index,
      Array.from({ length: 20 }, (_, at) => at.toString(16).padStart(40, "0")),
      1,
    );
    expect(await cache.close()).toBe(false);
    const kept = await openContextCache(folderShelf(folder), repository).index();
    expect(kept.size).toBe(20);
    expect(kept.answer(["word19", "word20"], ["13".padStart(40, "0")])).toEqual([{ length: 3, hits: Uint32Array.of(0, 1) }]);
  });
});
