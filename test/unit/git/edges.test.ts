import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readChanges } from "../../../src/git/changes.ts";
import { readHistory } from "../../../src/git/history.ts";
import { observeChanges } from "../../../src/git/observe-changes.ts";
import { readFileAt } from "../../../src/git/read-file.ts";
import { readTexts } from "../../../src/git/read-texts.ts";
import { openRepository } from "../../../src/git/repository.ts";
import { readUncommittedPaths } from "../../../src/git/status.ts";
import { readTree } from "../../../src/git/tree.ts";
import { gitIn, scratch, temporaryFolder, type Scratch } from "./scratch.ts";
import { serve } from "./upstream.ts";

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}\n`).join("");

/** Commits trees whose paths no file system needs to be able to hold: bytes that are no text, names that differ in case only. */
function commitTree(
  source: Scratch,
  files: readonly (readonly [path: string | Buffer, text: string, mode?: string])[],
  parent?: string,
): string {
  const pieces: Buffer[] = [Buffer.from(`commit refs/heads/made\ncommitter A <a@example.com> 1767225600 +0000\ndata 4\nmade\n`)];
  if (parent !== undefined) pieces.push(Buffer.from(`from ${parent}\n`));
  pieces.push(Buffer.from("deleteall\n"));
  for (const [path, text, mode = "100644"] of files) {
    const quoted = Array.from(Buffer.from(path), (byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
    pieces.push(Buffer.from(`M ${mode} inline "${quoted}"\ndata ${Buffer.byteLength(text)}\n${text}\n`));
  }
  execFileSync("git", ["fast-import", "--quiet", "--force"], { cwd: source.dir, input: Buffer.concat(pieces) });
  return source.git("rev-parse", "refs/heads/made");
}

describe("names of files", () => {
  const NAMES: readonly (readonly [string, string | Buffer, string])[] = [
    ["a newline", "a\nb.txt", "a\nb.txt"],
    ["a tab", "a\tb.txt", "a\tb.txt"],
    ["quotes and a backslash", "\"a'\\b.txt", "\"a'\\b.txt"],
    ["a leading dash", "--all", "--all"],
    ["a leading colon", ":(exclude)a", ":(exclude)a"],
    ["globs", "*?[a].txt", "*?[a].txt"],
    ["blanks at both ends", " a ", " a "],
    ["composed", "\u00e9.txt", "\u00e9.txt"],
    ["decomposed", "e\u0301.txt", "e\u0301.txt"],
    ["lower case", "case.txt", "case.txt"],
    ["upper case", "CASE.TXT", "CASE.TXT"],
    ["beyond the first plane", "\u{1f389}.txt", "\u{1f389}.txt"],
    ["a byte order mark", "\ufeffa.txt", "\ufeffa.txt"],
    ["control characters", "\u0001\u001b[31m.txt", "\u0001\u001b[31m.txt"],
    ["text that turns its direction", "\u202egpj.exe", "\u202egpj.exe"],
    ["Latin-1", Buffer.from([0x67, 0x72, 0xf6, 0xdf, 0x65]), "gr\\xF6\\xDFe"],
    ["bytes that are no text", Buffer.from([0xff, 0xfe, 0x2f, 0x80]), "\\xFF\\xFE/\\x80"],
    ["very long", `${"long/".repeat(700)}end.txt`, `${"long/".repeat(700)}end.txt`],
    ["a very long part", "x".repeat(2000), "x".repeat(2000)],
    ["like the mark of a commit", "\u001e0123", "\u001e0123"],
  ];

  test("each stays itself: in the tree, in a change, in the history and when it is read", async () => {
    const source = scratch();
    const base = commitTree(source, [["first.txt", "1\n"]]);
    const head = commitTree(source, [["first.txt", "1\n"], ...NAMES.map(([what, bytes]) => [bytes, `${what}\n`] as const)], base);
    const repository = await openRepository(source.dir);
    const expected = NAMES.map(([, , text]) => text).sort();
    expect(
      (await readTree(repository, head))
        .map(({ path }) => path)
        .filter((path) => path !== "first.txt")
        .sort(),
    ).toEqual(expected);
    const changes = await readChanges(repository, base, head);
    expect(changes.map(({ path }) => path).sort()).toEqual(expected);
    for (const [what, , text] of NAMES) {
      const change = changes.find(({ path }) => path === text);
      expect(change?.addedLines, what).toEqual([{ line: 1, text: what }]);
    }
    expect((await readHistory(repository, head, 10))[0]?.paths.toSorted()).toEqual(expected);
    const readable = NAMES.filter(([, bytes]) => typeof bytes === "string");
    for (const [what, , path] of readable) expect(await readFileAt(repository, head, path), what).toBe(`${what}\n`);
    const single = readable.filter(([, , path]) => !path.includes("\n"));
    expect(
      await readTexts(
        repository,
        single.map(([, , path]) => ({ sha: head, path, limit: 100 })),
        10_000,
      ),
    ).toEqual(single.map(([what]) => `${what}\n`));
  });
});

describe("what a path becomes", () => {
  test("a file becomes a folder, a folder a file, a link a file, and modes change", async () => {
    const source = scratch();
    const base = commitTree(source, [
      ["swap", "was a file\n"],
      ["folder/inner.txt", "was inside\n"],
      ["link", "target", "120000"],
      ["tool.sh", "#!/bin/sh\n"],
      ["both.sh", "one\n"],
    ]);
    const head = commitTree(
      source,
      [
        ["swap/inner.txt", "another text\n"],
        ["folder", "is a file\n"],
        ["link", "is a file\n"],
        ["tool.sh", "#!/bin/sh\n", "100755"],
        ["both.sh", "two\n", "100755"],
      ],
      base,
    );
    const changes = await readChanges(await openRepository(source.dir), base, head);
    expect(changes.map(({ path, status, additions, deletions }) => [path, status, additions, deletions])).toEqual([
      ["both.sh", "modified", 1, 1],
      ["folder", "added", 1, 0],
      ["folder/inner.txt", "deleted", 0, 1],
      ["link", "type-changed", 1, 1],
      ["swap", "deleted", 0, 1],
      ["swap/inner.txt", "added", 1, 0],
      ["tool.sh", "modified", 0, 0],
    ]);
  });

  test("links to nowhere, to themselves and to folders outside are entries, and never followed", async () => {
    const source = scratch();
    source.link("loop", "loop");
    source.link("a", "b");
    source.link("b", "a");
    source.link("outside", "/etc");
    source.link("up", "../../..");
    mkdirSync(join(source.dir, "dir"));
    source.link("dir/self", ".");
    const sha = source.commit("links");
    const repository = await openRepository(source.dir);
    const tree = await readTree(repository, sha);
    expect(tree.map(({ path }) => path)).toEqual(["a", "b", "dir/self", "loop", "outside", "up"]);
    expect(new Set(tree.map(({ kind }) => kind))).toEqual(new Set(["symlink"]));
    for (const path of ["loop", "outside", "outside/passwd", "dir/self/self", "up/etc/passwd"])
      expect(await readFileAt(repository, sha, path), path).toBeNull();
    expect(await readUncommittedPaths(repository)).toEqual([]);
  });

  test("a chain of renames is told from its first to its last name", async () => {
    const source = scratch();
    source.write("one.txt", lines(40));
    const base = source.commit("one");
    for (const [from, to] of [
      ["one.txt", "two.txt"],
      ["two.txt", "three.txt"],
      ["three.txt", "dir.txt"],
    ] as const) {
      source.git("mv", from, to);
      source.commit(to);
    }
    const repository = await openRepository(source.dir);
    expect(await readChanges(repository, base, repository.headSha ?? "")).toMatchObject([
      { path: "dir.txt", previousPath: "one.txt", status: "renamed" },
    ]);
    expect((await readHistory(repository, repository.headSha ?? "", 10)).map(({ paths, renames }) => [paths, renames])).toEqual([
      [["three.txt", "dir.txt"], [{ from: "three.txt", to: "dir.txt" }]],
      [["two.txt", "three.txt"], [{ from: "two.txt", to: "three.txt" }]],
      [["one.txt", "two.txt"], [{ from: "one.txt", to: "two.txt" }]],
    ]);
  });

  test("two names that change places", async () => {
    const source = scratch();
    source.write("a.txt", lines(30));
    source.write("b.txt", "other\n".repeat(30));
    const base = source.commit("one");
    source.git("mv", "a.txt", "c.txt");
    source.git("mv", "b.txt", "a.txt");
    source.git("mv", "c.txt", "b.txt");
    const head = source.commit("swapped");
    const changes = await readChanges(await openRepository(source.dir), base, head);
    expect(changes.map(({ path }) => path)).toEqual(["a.txt", "b.txt"]);
    expect(changes.every(({ addedLines }) => addedLines?.length === 30)).toBe(true);
  });
});

describe("contents that are no UTF-8", () => {
  test("Latin-1, UTF-16, invalid bytes, a lone CR, no line end, Git LFS pointers", async () => {
    const source = scratch();
    const base = source.commit("one");
    source.write("latin1.txt", Buffer.from([0x67, 0x72, 0xf6, 0xdf, 0x65, 10]));
    source.write("utf16.txt", Buffer.from("\ufeffhello\n", "utf16le"));
    source.write("invalid.txt", Buffer.from([0x61, 0xc3, 0x28, 0xa0, 0xff, 10]));
    source.write("cr.txt", "one\rtwo\rthree");
    source.write("mixed.txt", "a\r\nb\nc\r\n");
    source.write("pointer.bin", `version https://git-lfs.github.com/spec/v1\noid sha256:${"1".repeat(64)}\nsize 999999999\n`);
    const head = source.commit("two");
    const changes = Object.fromEntries(
      (await readChanges(await openRepository(source.dir), base, head)).map((change) => [change.path, change]),
    );
    expect(changes["latin1.txt"]?.addedLines).toEqual([{ line: 1, text: "gr\ufffd\ufffde" }]);
    // Its NUL bytes make it binary for git, and for GitHub.
    expect(changes["utf16.txt"]).toMatchObject({ binary: true, addedLines: null });
    expect(changes["invalid.txt"]?.addedLines).toHaveLength(1);
    expect(changes["cr.txt"]?.addedLines).toEqual([{ line: 1, text: "one\rtwo\rthree" }]);
    expect(changes["mixed.txt"]?.addedLines?.map(({ text }) => text)).toEqual(["a\r", "b", "c\r"]);
    expect(changes["pointer.bin"]).toMatchObject({ binary: false, additions: 3 });
  });

  test("attributes of any kind change nothing and start nothing", async () => {
    const source = scratch();
    const base = source.commit("one");
    source.write(
      ".gitattributes",
      "hidden.txt export-ignore\n*.txt binary\n*.ps1 working-tree-encoding=UTF-16\n*.lfs filter=lfs diff=lfs merge=lfs -text\n*.evil filter=evil\n",
    );
    for (const name of ["hidden.txt", "a.ps1", "b.lfs", "c.evil"]) source.write(name, "one line\n");
    const trap = join(source.dir, ".git", "trap");
    // Set after the commit, since `git add` would run it.
    const add = source.git.bind(source);
    add("-c", "core.attributesFile=/dev/null", "add", "hidden.txt", "b.lfs", "c.evil", ".gitattributes");
    source.git("commit", "-q", "-m", "two");
    const head = source.git("rev-parse", "HEAD");
    for (const key of [
      "filter.evil.clean",
      "filter.evil.smudge",
      "filter.evil.process",
      "filter.lfs.clean",
      "filter.lfs.process",
      "diff.lfs.textconv",
    ])
      source.git("config", key, `touch '${trap}' #`);
    source.git("config", "filter.lfs.required", "true");
    // A changed file is what makes git run a clean filter, to see whether it really differs.
    writeFileSync(join(source.dir, "c.evil"), "two line\n");
    writeFileSync(join(source.dir, "b.lfs"), "two line\n");
    const repository = await openRepository(source.dir);
    const changes = await readChanges(repository, base, head);
    expect(changes.map(({ path, addedLines }) => [path, addedLines?.length])).toEqual([
      [".gitattributes", 5],
      ["b.lfs", 1],
      ["c.evil", 1],
      ["hidden.txt", 1],
    ]);
    expect(await readUncommittedPaths(repository)).toEqual(["b.lfs", "c.evil", "a.ps1"]);
    expect(existsSync(trap)).toBe(false);
  });
});

describe("histories", () => {
  test("empty commits, merges, a first commit as the base, and no common ancestor", async () => {
    const source = scratch();
    source.write("a.txt", "1\n");
    const root = source.commit("root");
    source.git("commit", "-q", "--allow-empty", "-m", "nothing");
    source.git("checkout", "-q", "-b", "topic");
    source.write("b.txt", "1\n");
    source.commit("topic");
    source.git("checkout", "-q", "main");
    source.write("c.txt", "1\n");
    source.commit("main goes on");
    source.git("merge", "-q", "--no-ff", "-m", "merge", "topic");
    const head = source.git("rev-parse", "HEAD");
    source.git("checkout", "-q", "--orphan", "other");
    const other = source.commit("other root");
    const repository = await openRepository(source.dir);
    expect((await readChanges(repository, root, head)).map(({ path }) => path)).toEqual(["b.txt", "c.txt"]);
    const history = await readHistory(repository, head, 10);
    expect(Object.fromEntries(history.map(({ message, paths }) => [message.trim(), paths]))).toEqual({
      "main goes on": ["c.txt"],
      nothing: [],
      topic: ["b.txt"],
    });
    expect(await observeChanges(repository, root, head)).toMatchObject({ state: "known" });
    const apart = await observeChanges(repository, other, head);
    expect(apart).toMatchObject({ state: "unknown", reason: "The two commits share no ancestor in this clone." });
    expect(await observeChanges(repository, "1".repeat(40), head)).toMatchObject({ state: "unknown" });
  });

  test("a replacement cannot put another commit, tree or file in the place of the judged one", async () => {
    const source = scratch();
    source.write("a.txt", "1\n");
    const base = source.commit("one");
    source.write("evil.txt", "evil\n");
    const head = source.commit("evil");
    source.git("checkout", "-q", base);
    source.write("harmless.txt", "harmless\n");
    const harmless = source.commit("harmless");
    source.git("replace", head, harmless);
    source.git("replace", source.git("rev-parse", `${harmless}:harmless.txt`), source.git("rev-parse", `${base}:a.txt`));
    source.git("replace", "-f", source.git("--no-replace-objects", "rev-parse", `${head}^{tree}`), `${base}^{tree}`);
    const repository = await openRepository(source.dir);
    expect((await readChanges(repository, base, head)).map(({ path }) => path)).toEqual(["evil.txt"]);
    expect((await readTree(repository, head)).map(({ path }) => path)).toEqual(["a.txt", "evil.txt"]);
    expect(await readFileAt(repository, harmless, "harmless.txt")).toBe("harmless\n");
    expect((await readHistory(repository, head, 10)).map(({ message }) => message.trim())).toEqual(["evil"]);
  });
});

describe("refs", () => {
  test.each(["$(touch${IFS}trap)", "';&|<>`\"", "größe/🎉", "--all", "-h", "HEAD", "refs/heads/main", "0".repeat(40)])(
    "a branch that is called %s",
    async (name) => {
      const source = scratch();
      source.write("a.txt", "1\n");
      const sha = source.commit("one");
      source.write("a.txt", "2\n");
      const other = source.commit("two");
      source.git("update-ref", `refs/heads/${name}`, sha);
      source.git("symbolic-ref", "HEAD", `refs/heads/${name}`);
      const repository = await openRepository(source.dir);
      expect(repository).toMatchObject({ headSha: sha });
      expect(repository.branch?.endsWith(name)).toBe(true);
      expect((await readChanges(repository, sha, other)).map(({ path }) => path)).toEqual(["a.txt"]);
      expect((await readHistory(repository, other, 10)).map((commit) => commit.sha)).toEqual([other]);
      expect(existsSync(join(source.dir, "trap"))).toBe(false);
    },
  );

  test("a branch or tag that is called like a commit does not stand for it", async () => {
    const source = scratch();
    source.write("a.txt", "1\n");
    const one = source.commit("one");
    source.write("a.txt", "2\n");
    const two = source.commit("two");
    source.git("update-ref", `refs/heads/${two}`, one);
    source.git("update-ref", `refs/tags/${two}`, one);
    const repository = await openRepository(source.dir);
    expect(await repository.resolve(two)).toBe(two);
    expect((await readChanges(repository, one, two)).map(({ path }) => path)).toEqual(["a.txt"]);
    expect(await readTree(repository, two)).toMatchObject([{ oid: source.git("rev-parse", "HEAD:a.txt") }]);
  });
});

describe("submodules", () => {
  test("a pointer that changed, one that is not there, and an address that is a command", async () => {
    const inner = scratch();
    inner.write("a.txt", "1\n");
    const before = inner.commit("one");
    inner.write("a.txt", "2\n");
    const after = inner.commit("two");
    const source = scratch();
    source.git("submodule", "add", "-q", inner.dir, "sub");
    source.git("-C", "sub", "checkout", "-q", before);
    const base = source.commit("with a submodule");
    source.git("-C", "sub", "checkout", "-q", after);
    const trap = join(source.dir, ".git", "trap");
    source.write(
      ".gitmodules",
      `[submodule "sub"]\n\tpath = sub\n\turl = ext::sh -c touch% ${trap}\n\tupdate = !touch ${trap}\n[submodule "-x"]\n\tpath = ../../etc\n\turl = --upload-pack=touch ${trap}\n`,
    );
    const head = source.commit("moved");
    const repository = await openRepository(source.dir);
    const changes = await readChanges(repository, base, head);
    expect(changes.find(({ path }) => path === "sub")).toMatchObject({ status: "modified", additions: 1, deletions: 1 });
    expect((await readTree(repository, head)).find(({ path }) => path === "sub")).toMatchObject({ kind: "submodule", oid: after, size: 0 });
    rmSync(join(source.dir, "sub"), { recursive: true });
    mkdirSync(join(source.dir, "sub"));
    const gone = await openRepository(source.dir);
    expect(await readUncommittedPaths(gone)).toEqual([]);
    expect(await readChanges(gone, base, head)).toEqual(changes);
    expect(existsSync(trap)).toBe(false);
  });
});

describe("where the objects are", () => {
  test("in alternates, and in alternates that are gone", async () => {
    const source = scratch();
    source.write("a.txt", "1\n");
    const one = source.commit("one");
    source.write("a.txt", "2\n");
    const two = source.commit("two");
    const folder = temporaryFolder();
    gitIn(folder, "clone", "-q", "--shared", source.dir, "shared");
    const shared = join(folder, "shared");
    expect(await readChanges(await openRepository(shared), one, two)).toHaveLength(1);
    writeFileSync(join(shared, ".git", "objects", "info", "alternates"), `${folder}/nowhere\n`);
    await expect(openRepository(shared)).rejects.toThrow(/which is not in this clone/u);
  });

  test("a lock of the index, and files that nobody may write: nothing is waited for, nothing is written", async () => {
    const source = scratch();
    source.write("a.txt", "1\n");
    const sha = source.commit("one");
    writeFileSync(join(source.dir, ".git", "index.lock"), "");
    // Makes git want to refresh its index, which it must not write.
    writeFileSync(join(source.dir, "a.txt"), "1\n");
    const index = readFileSync(join(source.dir, ".git", "index"));
    chmodSync(join(source.dir, ".git"), 0o555);
    chmodSync(source.dir, 0o555);
    try {
      const repository = await openRepository(source.dir);
      expect(await readUncommittedPaths(repository)).toEqual([]);
      expect(await readTree(repository, sha)).toHaveLength(1);
      expect(readFileSync(join(source.dir, ".git", "index"))).toEqual(index);
    } finally {
      chmodSync(source.dir, 0o755);
      chmodSync(join(source.dir, ".git"), 0o755);
    }
  });
});

describe("a partial clone", () => {
  function partial(filter: string) {
    const source = scratch();
    source.write("a.txt", "1\n");
    source.write("kept.txt", "kept\n");
    const one = source.commit("one");
    source.write("a.txt", "2\n");
    const two = source.commit("two");
    source.git("config", "uploadpack.allowFilter", "true");
    source.git("config", "uploadpack.allowAnySHA1InWant", "true");
    const folder = temporaryFolder();
    gitIn(folder, "clone", "-q", "--bare", `--filter=${filter}`, `file://${source.dir}`, "partial.git");
    const dir = join(folder, "partial.git");
    return { dir, one, two };
  }

  test("without its server: what is missing is known, and nothing stops", async () => {
    const { dir, one, two } = partial("blob:none");
    gitIn(dir, "remote", "set-url", "origin", "http://127.0.0.1:9/o/r.git");
    const repository = await openRepository(dir);
    expect(repository.promisor).toBe("origin");
    expect(await readTree(repository, two)).toMatchObject([
      { path: "a.txt", missing: true, size: 0 },
      { path: "kept.txt", missing: true, size: 0 },
    ]);
    expect(await readTexts(repository, [{ sha: two, path: "a.txt", limit: 100 }], 100)).toEqual([null]);
    expect(await observeChanges(repository, one, two)).toMatchObject({ state: "unknown", mend: expect.stringContaining("`filter:`") });
    expect((await readHistory(repository, two, 10)).map(({ paths }) => paths)).toEqual([["a.txt"]]);
  });

  test("with its server: all that a commit lacks comes at once, not file by file", async () => {
    const source = scratch();
    for (let index = 0; index < 50; index += 1) source.write(`file${index}.txt`, `${index}\n`);
    const sha = source.commit("fifty");
    const root = temporaryFolder();
    gitIn(root, "clone", "-q", "--bare", source.dir, "o/r.git");
    gitIn(join(root, "o/r.git"), "config", "uploadpack.allowFilter", "true");
    gitIn(root, "clone", "-q", "--bare", "--filter=blob:none", `file://${root}/o/r.git`, "partial.git");
    const dir = join(root, "partial.git");
    const seen: string[] = [];
    gitIn(dir, "remote", "set-url", "origin", `${await serve(root, seen)}/o/r.git`);
    const tree = await readTree(await openRepository(dir), sha);
    expect(tree.filter(({ missing, size }) => missing || size === 0)).toEqual([]);
    expect(seen.length).toBeLessThan(5);
  });

  test("what is there is read, beside what is not", async () => {
    const { dir, two } = partial("blob:limit=3");
    gitIn(dir, "remote", "set-url", "origin", "http://127.0.0.1:9/o/r.git");
    const repository = await openRepository(dir);
    expect(await readTree(repository, two)).toMatchObject([
      { path: "a.txt", missing: false, size: 2 },
      { path: "kept.txt", missing: true },
    ]);
    const ask = (path: string) => ({ sha: two, path, limit: 100 });
    expect(await readTexts(repository, [ask("kept.txt"), ask("a.txt"), ask("none.txt")], 100)).toEqual([null, "2\n", null]);
  });

  test("without trees and without its server: the tree cannot be listed", async () => {
    const { dir, two } = partial("tree:0");
    gitIn(dir, "remote", "set-url", "origin", "http://127.0.0.1:9/o/r.git");
    await expect(readTree(await openRepository(dir), two)).rejects.toThrow(/git (?:ls-tree|rev-list) failed/u);
  });

  test("a remote whose name is an option is not asked", async () => {
    const { dir, two } = partial("blob:none");
    const trap = join(dir, "trap");
    writeFileSync(
      join(dir, "config"),
      `${readFileSync(join(dir, "config"), "utf8").replaceAll('"origin"', `"--upload-pack=touch ${trap}"`)}`,
    );
    const repository = await openRepository(dir);
    await readTree(repository, two).catch(() => null);
    expect(existsSync(trap)).toBe(false);
  });
});

describe("another owner", () => {
  test("where git refuses for good, one sentence says what to run", async () => {
    const source = scratch();
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, "git"),
      `#!/bin/sh\nprintf "fatal: detected dubious ownership in repository at '%s'\\nTo add an exception" '${source.dir}' >&2\nexit 128\n`,
      { mode: 0o755 },
    );
    const path = process.env["PATH"];
    process.env["PATH"] = `${folder}:${path ?? ""}`;
    try {
      await expect(openRepository(source.dir)).rejects.toMatchObject({
        message: `Git refuses \`${source.dir}\`, since it belongs to another user.`,
        mend: `Run: git config --global --add safe.directory "${source.dir}"`,
      });
    } finally {
      process.env["PATH"] = path;
    }
  });
});
