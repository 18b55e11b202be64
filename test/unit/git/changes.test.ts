import { describe, expect, test } from "vitest";
import { chooseBase } from "../../../src/git/base.ts";
import { readChanges } from "../../../src/git/changes.ts";
import { openRepository } from "../../../src/git/repository.ts";
import { lookAtFile, readFileAt } from "../../../src/git/read-file.ts";
import { readTree } from "../../../src/git/tree.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gitIn, scratch, temporaryFolder } from "./scratch.ts";

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}\n`).join("");

async function changed(edit: (source: ReturnType<typeof scratch>) => void, before?: (source: ReturnType<typeof scratch>) => void) {
  const source = scratch();
  source.write("keep.txt", "kept\n");
  before?.(source);
  const base = source.commit("base");
  edit(source);
  const head = source.commit("head");
  const repository = await openRepository(source.dir);
  return { source, repository, base, head, changes: await readChanges(repository, base, head) };
}

describe("hostile content", () => {
  test("a .gitattributes of the change cannot hide its lines", async () => {
    const { changes } = await changed((source) => {
      source.write(".gitattributes", "* binary -diff\n");
      source.write("secret.txt", "token = 1\n");
    });
    expect(changes.find(({ path }) => path === "secret.txt")).toMatchObject({
      binary: false,
      additions: 1,
      addedLines: [{ line: 1, text: "token = 1" }],
    });
  });
  test("nor in a submodule, a linked work tree or a bare clone", async () => {
    const source = scratch();
    const first = source.commit("one");
    source.write(".gitattributes", "* binary -diff\n");
    source.write("secret.txt", "token = 1\n");
    const second = source.commit("two");
    const outer = scratch();
    outer.git("submodule", "add", "-q", source.dir, "inner");
    const folder = temporaryFolder();
    source.git("worktree", "add", "-q", join(folder, "tree"), "-b", "other");
    gitIn(folder, "clone", "-q", "--bare", source.dir, "bare.git");
    for (const dir of [join(outer.dir, "inner"), join(folder, "tree"), join(folder, "bare.git")]) {
      const changes = await readChanges(await openRepository(dir), first, second);
      expect(changes.find(({ path }) => path === "secret.txt")?.addedLines, dir).toEqual([{ line: 1, text: "token = 1" }]);
    }
  });
  test("nor can the attributes of whoever runs this, or a graft in the clone", async () => {
    const { source, base, head } = await changed((made) => made.write("secret.txt", "token = 1\n"));
    const home = temporaryFolder();
    mkdirSync(join(home, ".config/git"), { recursive: true });
    writeFileSync(join(home, ".config/git/attributes"), "* -diff\n");
    writeFileSync(join(source.dir, ".git/info/grafts"), `${base} ${head}\n`);
    const before = { HOME: process.env["HOME"], XDG_CONFIG_HOME: process.env["XDG_CONFIG_HOME"] };
    delete process.env["XDG_CONFIG_HOME"];
    process.env["HOME"] = home;
    try {
      const changes = await readChanges(await openRepository(source.dir), base, head);
      expect(changes.map(({ path, addedLines }) => [path, addedLines])).toEqual([["secret.txt", [{ line: 1, text: "token = 1" }]]]);
    } finally {
      process.env["HOME"] = before.HOME;
      if (before.XDG_CONFIG_HOME !== undefined) process.env["XDG_CONFIG_HOME"] = before.XDG_CONFIG_HOME;
    }
  });
  test("lines that look like a patch stay lines, under their own file", async () => {
    const text = "diff --git a/x b/x\n@@ -1 +1 @@\n+++ b/x\n--- a/x\n-- removed\n++ added\nBinary files a and b differ\n\\ No newline";
    const { changes } = await changed(
      (source) => {
        source.write("a.txt", text);
        source.write("b.txt", "b\n");
      },
      (source) => source.write("a.txt", "-- old\n++ old\n"),
    );
    expect(changes.map(({ path }) => path)).toEqual(["a.txt", "b.txt"]);
    expect(changes[0]?.addedLines?.map(({ text: line }) => line).join("\n")).toBe(text);
    expect(changes[0]?.removedLines).toEqual(["-- old", "++ old"]);
    expect(changes[1]?.addedLines).toEqual([{ line: 1, text: "b" }]);
  });
  test("names with spaces, quotes, newlines, Unicode and bytes that are no text", async () => {
    const names = ["a b.txt", "qu\"ote's.txt", "new\nline.txt", "größe 🎉.txt", "tab\t.txt", "-dash.txt", ":colon.txt", "back\\slash.txt"];
    const { source, changes, repository, head } = await changed((made) => names.forEach((name) => made.write(name, `${name}\n`)));
    expect(changes.map(({ path }) => path).sort()).toEqual([...names].sort());
    for (const name of names) expect(await readFileAt(repository, head, name)).toBe(`${name}\n`);
    const blob = source.git("hash-object", "-w", "keep.txt");
    const tree = Buffer.concat([Buffer.from("100644 "), Buffer.from([0xff, 0x61]), Buffer.from([0]), Buffer.from(blob, "hex")]);
    source.write("tree.bin", tree);
    const treeSha = source.git("hash-object", "-t", "tree", "-w", "--literally", "tree.bin");
    const sha = source.git("commit-tree", "-m", "bytes", treeSha);
    expect((await readTree(repository, sha)).map(({ path }) => path)).toEqual(["\\xFFa"]);
    expect((await readChanges(repository, repository.emptyTree, sha)).map(({ path }) => path)).toEqual(["\\xFFa"]);
  });
});

describe("what kind of change it is", () => {
  test("renames show both ends, also of unusual names", async () => {
    const { changes } = await changed(
      (source) => source.git("mv", "old näme.txt", "new\tname.txt"),
      (source) => source.write("old näme.txt", lines(20)),
    );
    expect(changes).toMatchObject([
      { status: "renamed", path: "new\tname.txt", previousPath: "old näme.txt", additions: 0, deletions: 0, addedLines: [] },
    ]);
  });
  test("binary, too large, deleted, CRLF, mode only, type change", async () => {
    const { changes } = await changed(
      (source) => {
        source.write("binary.bin", Buffer.from([0, 1, 2]));
        source.write("large.txt", "x".repeat(100).concat("\n").repeat(12_000));
        source.git("rm", "-q", "gone.txt");
        source.write("crlf.txt", "a\r\nb\r\nc\r\n");
        source.git("rm", "-q", "link.txt");
        source.link("link.txt", "keep.txt");
        source.write("last.txt", "end\n");
      },
      (source) => {
        source.write("gone.txt", "was here\n");
        source.write("crlf.txt", "a\r\nb\r\n");
        source.write("link.txt", "a file\n");
      },
    );
    const by = Object.fromEntries(changes.map((change) => [change.path, change]));
    expect(by["binary.bin"]).toMatchObject({ binary: true, additions: null, addedLines: null });
    expect(by["large.txt"]).toMatchObject({ binary: false, additions: null, addedLines: null, removedLines: null });
    expect(by["gone.txt"]).toMatchObject({ status: "deleted", addedLines: [], removedLines: ["was here"] });
    expect(by["crlf.txt"]).toMatchObject({ addedLines: [{ line: 3, text: "c\r" }] });
    expect(by["link.txt"]).toMatchObject({ status: "type-changed", removedLines: ["a file"], addedLines: [{ line: 1, text: "keep.txt" }] });
    expect(by["last.txt"]).toMatchObject({ addedLines: [{ line: 1, text: "end" }] });
  });
  test("three dots: what the base did meanwhile is no part of it", async () => {
    const source = scratch();
    source.write("a.txt", "1\n");
    source.commit("one");
    source.git("checkout", "-q", "-b", "topic");
    source.write("b.txt", "1\n");
    const head = source.commit("topic");
    source.git("checkout", "-q", "main");
    source.write("c.txt", "1\n");
    const base = source.commit("main");
    const repository = await openRepository(source.dir);
    expect((await readChanges(repository, base, head)).map(({ path }) => path)).toEqual(["b.txt"]);
  });
  test("an empty change, and two commits without a common ancestor", async () => {
    const source = scratch();
    const one = source.commit("one");
    source.git("checkout", "-q", "--orphan", "other");
    const other = source.commit("other");
    const repository = await openRepository(source.dir);
    expect(await readChanges(repository, one, one)).toEqual([]);
    await expect(readChanges(repository, one, other)).rejects.toThrow(/merge-base failed/u);
    await expect(readChanges(repository, "0".repeat(40), one)).rejects.toThrow(/failed/u);
  });
});

describe("the base of a local run", () => {
  test("first commit, parent, default branch, given, wrong", async () => {
    const source = scratch();
    source.write("a.txt", "1\n");
    const first = source.commit("one");
    let repository = await openRepository(source.dir);
    const empty = await chooseBase(repository, { base: null, headSha: first });
    expect(empty).toMatchObject({ sha: repository.emptyTree, ref: null, note: expect.stringContaining("empty tree") });
    expect(await readChanges(repository, empty.sha ?? "", first)).toMatchObject([{ path: "a.txt", status: "added" }]);

    source.write("a.txt", "2\n");
    const second = source.commit("two");
    expect(await chooseBase(repository, { base: null, headSha: second })).toMatchObject({ sha: first, ref: "HEAD~1" });

    const folder = temporaryFolder();
    gitIn(folder, "clone", "-q", source.dir, "clone");
    const clone = join(folder, "clone");
    gitIn(clone, "checkout", "-q", "-b", "topic");
    gitIn(clone, "commit", "-q", "--allow-empty", "-m", "three");
    gitIn(clone, "commit", "-q", "--allow-empty", "-m", "four");
    repository = await openRepository(clone);
    const head = repository.headSha ?? "";
    expect(await chooseBase(repository, { base: null, headSha: head })).toMatchObject({ sha: second, ref: "origin/HEAD" });
    expect(await chooseBase(repository, { base: "main~1", headSha: head })).toMatchObject({ sha: first, ref: "main~1" });
    await expect(chooseBase(repository, { base: "nope", headSha: head })).rejects.toThrow(/`nope` is not a commit/u);

    gitIn(folder, "clone", "-q", "--depth=1", `file://${source.dir}`, "shallow");
    const shallow = await openRepository(join(folder, "shallow"));
    expect(await chooseBase(shallow, { base: null, headSha: second })).toMatchObject({
      sha: null,
      note: expect.stringContaining("fetch-depth: 0"),
    });
  });
});

test("a file at a commit: not there, a link, a folder, binary, too large", async () => {
  const source = scratch();
  source.write("a.txt", "text\n");
  source.write("dir/b.txt", "b\n");
  source.write("binary", Buffer.from([1, 0, 2]));
  source.link("link", "a.txt");
  source.link("loop", "loop");
  const sha = source.commit("one");
  source.write("a.txt", "not committed\n");
  const repository = await openRepository(source.dir);
  expect(await readFileAt(repository, sha, "a.txt")).toBe("text\n");
  for (const path of ["nope", "link", "loop", "dir", "binary", "../a.txt", "*.txt"])
    expect(await readFileAt(repository, sha, path).catch(() => null), path).toBeNull();
  expect(await readFileAt(repository, sha, "a.txt", 3)).toBeNull();
  expect((await lookAtFile(repository, sha, "a.txt", 3)).state).toBe("unreadable");
  expect((await lookAtFile(repository, sha, "nothing.txt")).state).toBe("absent");
  expect((await lookAtFile(repository, "0".repeat(40), "a.txt")).state).toBe("unreadable");
  expect((await readTree(repository, sha)).map(({ path, kind }) => `${kind} ${path}`)).toEqual([
    "blob a.txt",
    "blob binary",
    "blob dir/b.txt",
    "symlink link",
    "symlink loop",
  ]);
});
