import { chownSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ConfigurationError } from "../../../src/facts/configuration-error.ts";
import { readChanges } from "../../../src/git/changes.ts";
import { readHistory } from "../../../src/git/history.ts";
import { openRepository, repositoryOfUrl } from "../../../src/git/repository.ts";
import { readUncommittedPaths } from "../../../src/git/status.ts";
import { gitIn, scratch, temporaryFolder } from "./scratch.ts";

describe("what cannot be opened gets one clear sentence", () => {
  test("a folder that is not there", async () => {
    await expect(openRepository("/nonexistent/folder")).rejects.toThrow(/There is no folder/u);
  });
  test("a folder without a repository", async () => {
    const error = await openRepository(temporaryFolder()).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toMatch(/is not in a git repository/u);
  });
  test("no git program", async () => {
    const path = process.env["PATH"];
    process.env["PATH"] = "/nonexistent";
    try {
      await expect(openRepository(scratchWithPath(path))).rejects.toThrow(/`git` was not found/u);
    } finally {
      process.env["PATH"] = path;
    }
  });
});

function scratchWithPath(path: string | undefined): string {
  const now = process.env["PATH"];
  process.env["PATH"] = path;
  const { dir } = scratch();
  process.env["PATH"] = now;
  return dir;
}

describe("every form of a repository", () => {
  test("empty", async () => {
    const opened = await openRepository(scratch().dir);
    expect(opened).toMatchObject({ headSha: null, branch: "main", bare: false, shallow: false, originRepository: null });
    expect(await readUncommittedPaths(opened)).toEqual([]);
  });
  test("from a folder inside it, detached, bare, shallow, as a work tree and as a submodule", async () => {
    const source = scratch();
    source.write("a/b.txt", "1\n");
    const first = source.commit("one");
    source.write("a/b.txt", "2\n");
    const second = source.commit("two");
    expect(await openRepository(join(source.dir, "a"))).toMatchObject({ root: source.dir, headSha: second });

    source.git("checkout", "-q", first);
    expect(await openRepository(source.dir)).toMatchObject({ branch: null, headSha: first });
    source.git("checkout", "-q", "main");

    const folder = temporaryFolder();
    gitIn(folder, "clone", "-q", "--bare", source.dir, "bare.git");
    const bare = await openRepository(join(folder, "bare.git"));
    expect(bare).toMatchObject({ bare: true, headSha: second });
    expect(await readUncommittedPaths(bare)).toBeNull();
    expect(await readChanges(bare, first, second)).toHaveLength(1);

    gitIn(folder, "clone", "-q", "--depth=1", `file://${source.dir}`, "shallow");
    const shallow = await openRepository(join(folder, "shallow"));
    expect(shallow).toMatchObject({ shallow: true, headSha: second });
    expect(await shallow.hasCommit(first)).toBe(false);
    expect(await shallow.mergeBase(first, second)).toBeNull();
    // The cut-off commit would show every file as added: it is no history.
    expect(await readHistory(shallow, second, 10)).toEqual([]);

    source.git("worktree", "add", "-q", join(folder, "tree"), first);
    expect(await openRepository(join(folder, "tree"))).toMatchObject({ root: join(folder, "tree"), headSha: first });

    const outer = scratch();
    outer.git("submodule", "add", "-q", source.dir, "inner");
    outer.commit("with submodule");
    expect(await openRepository(join(outer.dir, "inner"))).toMatchObject({ headSha: second });
  });
  test.runIf(process.getuid?.() === 0)("one that belongs to another user is read, without changing the configuration", async () => {
    const other = scratch();
    const sha = other.commit("one");
    chownSync(other.dir, 12345, 12345);
    for (const name of readdirSync(other.dir)) chownSync(join(other.dir, name), 12345, 12345);
    expect(await openRepository(other.dir)).toMatchObject({ headSha: sha });
  });
});

test.each([
  ["https://github.com/o/r.git", "o/r"],
  ["https://user:secret@github.com/o/r", "o/r"],
  ["git@github.com:o/r.git", "o/r"],
  ["ssh://git@ghe.example.com:22/o/r.git", "o/r"],
  ["/srv/git/o/r.git", null],
  ["file:///srv/git/o/r.git", null],
  ["C:\\work\\o\\r", null],
  ["../r", null],
])("the repository of %s is %s", (url, expected) => {
  expect(repositoryOfUrl(url)).toBe(expected);
});

test("questions with names that are no commits", async () => {
  const source = scratch();
  source.commit("one");
  const opened = await openRepository(source.dir);
  for (const ref of ["nope", "--all", "-h", "", "HEAD:a", "main\n"]) expect(await opened.resolve(ref), ref).toBeNull();
});

test("no program that the repository's configuration names is started", async () => {
  const source = scratch();
  source.write(".gitattributes", "* filter=evil diff=evil\n");
  source.write("a.txt", "1\n");
  const first = source.commit("one");
  source.write("a.txt", "2\n");
  const second = source.commit("two");
  const trap = join(source.dir, ".git", "trap");
  const evil = join(source.dir, ".git", "evil.sh");
  writeFileSync(evil, `#!/bin/sh\necho "$0 $@" >> '${trap}'\ncat\n`, { mode: 0o755 });
  for (const key of [
    "core.fsmonitor",
    "diff.external",
    "filter.evil.clean",
    "filter.evil.smudge",
    "filter.evil.process",
    "diff.evil.textconv",
    "diff.evil.command",
    "core.pager",
    "gpg.program",
    "core.sshCommand",
    "credential.helper",
  ]) {
    source.git("config", key, evil);
  }
  source.git("config", "log.showSignature", "true");
  source.git("config", "core.hooksPath", join(source.dir, ".git"));
  writeFileSync(join(source.dir, "a.txt"), "3\n");
  const opened = await openRepository(source.dir);
  await readUncommittedPaths(opened);
  await readHistory(opened, second, 10);
  expect((await readChanges(opened, first, second))[0]?.addedLines).toEqual([{ line: 1, text: "2" }]);
  expect(existsSync(trap)).toBe(false);
});
