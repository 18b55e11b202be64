import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { folderShelf, refuseInside } from "../../../src/context/cache/shelf.ts";
import { openRepository } from "../../../src/git/repository.ts";
import { scratch, temporaryFolder } from "../git/scratch.ts";

const bytes = (text: string) => new Uint8Array(Buffer.from(text));

describe("a file of the cache", () => {
  it("comes back as it was written, in one piece or several", async () => {
    const shelf = folderShelf(join(temporaryFolder(), "not", "there", "yet"));
    expect(await shelf.read("a.terms")).toBeNull();
    expect(await shelf.write("a.terms", [bytes("one "), bytes(""), bytes("two")])).toBe(true);
    expect(String(await shelf.read("a.terms"))).toBe("one two");
    expect(await shelf.write("a.terms", [])).toBe(true);
    expect(String(await shelf.read("a.terms"))).toBe("");
  });

  it("is none when a byte is other, missing or more, and when another program wrote it", async () => {
    const folder = temporaryFolder();
    const shelf = folderShelf(folder);
    await shelf.write("a.terms", [bytes("content")]);
    const whole = readFileSync(join(folder, "a.terms"));
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(join(folder, "a.terms"), whole.subarray(0, length));
      expect(await shelf.read("a.terms")).toBeNull();
      const other = Buffer.from(whole);
      other[length] = (other[length] ?? 0) ^ 1;
      writeFileSync(join(folder, "a.terms"), other);
      expect(await shelf.read("a.terms")).toBeNull();
    }
    writeFileSync(join(folder, "a.terms"), "a file of another program, long enough to hold a digest");
    expect(await shelf.read("a.terms")).toBeNull();
  });

  it("is none for a folder and a symbolic link in its place", async () => {
    const folder = temporaryFolder();
    const shelf = folderShelf(folder);
    await shelf.write("a.terms", [bytes("content")]);
    symlinkSync(join(folder, "a.terms"), join(folder, "link.terms"));
    mkdirSync(join(folder, "folder.terms"));
    expect(await shelf.read("link.terms")).toBeNull();
    expect(await shelf.read("folder.terms")).toBeNull();
  });

  it("is not written where there is no place for it, and nothing is left behind", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "");
    expect(await folderShelf(join(folder, "file", "below")).write("a.terms", [bytes("x")])).toBe(false);
    mkdirSync(join(folder, "taken.terms", "in"), { recursive: true });
    expect(await folderShelf(folder).write("taken.terms", [bytes("x")])).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(["file", "taken.terms"]);
  });

  it("is whole whoever writes at the same time", async () => {
    const folder = temporaryFolder();
    const texts = Array.from({ length: 12 }, (_, at) => String(at).repeat(50_000));
    await Promise.all(texts.map((text) => folderShelf(folder).write("a.terms", [bytes(text)])));
    expect(texts).toContain(String(await folderShelf(folder).read("a.terms")));
    expect(readdirSync(folder)).toEqual(["a.terms"]);
  });
});

describe("old files", () => {
  const history = (at: number) => `trust-layer-1-aaaa-${createHash("sha1").update(String(at)).digest("hex")}.history`;

  it("are removed beyond the four newest histories of the same repository; those of others and the words stay", async () => {
    const folder = temporaryFolder();
    const shelf = folderShelf(folder);
    await shelf.write("trust-layer-1-aaaa.terms", [bytes("words")]);
    await shelf.write("trust-layer-1-bbbb-0.history", [bytes("of another")]);
    for (let at = 0; at < 7; at += 1) {
      await shelf.write(history(at), [bytes("log")]);
      utimesSync(join(folder, history(at)), 1_700_000_000 + at, 1_700_000_000 + at);
    }
    await shelf.write(history(7), [bytes("log")]);
    expect([0, 1, 2, 3, 4, 5, 6, 7].filter((at) => existsSync(join(folder, history(at))))).toEqual([4, 5, 6, 7]);
    expect(existsSync(join(folder, "trust-layer-1-aaaa.terms"))).toBe(true);
    expect(existsSync(join(folder, "trust-layer-1-bbbb-0.history"))).toBe(true);
  });

  it("that a run left half written go after a day", async () => {
    const folder = temporaryFolder();
    for (const [name, time] of [
      ["old", 1_700_000_000],
      ["new", Date.now() / 1000],
    ] as const) {
      writeFileSync(join(folder, `trust-layer-1-aaaa.terms.${name}.partial`), "");
      utimesSync(join(folder, `trust-layer-1-aaaa.terms.${name}.partial`), time, time);
    }
    await folderShelf(folder).write(history(1), [bytes("log")]);
    expect(readdirSync(folder).filter((name) => name.endsWith(".partial"))).toEqual(["trust-layer-1-aaaa.terms.new.partial"]);
  });
});

describe("a cache folder in the repository", () => {
  it.each(["", "cache", ".git/cache", "a/../b/cache", "link/deeper"])("is refused: %j", async (place) => {
    const world = scratch();
    world.write("a.txt", "a");
    world.commit("first");
    symlinkSync(world.dir, join(world.dir, "link"));
    const repository = await openRepository(world.dir);
    await expect(refuseInside(join(world.dir, place), repository)).rejects.toThrow("lies in the repository");
  });

  it("is refused through a link from outside", async () => {
    const world = scratch();
    const outside = temporaryFolder();
    symlinkSync(world.dir, join(outside, "link"));
    await expect(refuseInside(join(outside, "link", "cache"), await openRepository(world.dir))).rejects.toThrow("lies in the repository");
  });

  it("is fine beside it, also with a name that begins alike", async () => {
    const world = scratch();
    const repository = await openRepository(world.dir);
    await refuseInside(`${world.dir}-cache`, repository);
    await refuseInside(join(world.dir, "..", "cache"), repository);
  });
});
