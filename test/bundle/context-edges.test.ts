import { execFileSync } from "node:child_process";
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import type { ContextBody } from "../../src/context/body.ts";
import type { Typical } from "../bed/github/index.ts";
import { runCli } from "../bed/runner/run-cli.ts";
import { evidence, onStage } from "./stage.ts";

/*
 * The command line and the actions over every form that a repository takes. Each ends in seconds with a pack or with one
 * sentence, writes nothing into the repository, and says what it could not see.
 */

const WHEN = "2026-01-01T00:00:00Z";
const folders: string[] = [];
afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function temporary(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "trust-layer-edges-")));
  folders.push(folder);
  return folder;
}

function git(cwd: string, args: readonly string[], input: string | Buffer = ""): string {
  const env = {
    PATH: process.env["PATH"],
    HOME: "/nonexistent",
    GIT_AUTHOR_DATE: WHEN,
    GIT_COMMITTER_DATE: WHEN,
    GIT_CONFIG_NOSYSTEM: "1",
  };
  const options = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "protocol.file.allow=always"];
  return execFileSync("git", [...options, ...args], { cwd, env, input, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"] }).trim();
}

function write(root: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function commit(root: string, message: string): string {
  git(root, ["add", "-A"]);
  git(root, ["commit", "--quiet", "--allow-empty", "-m", message]);
  return git(root, ["rev-parse", "HEAD"]);
}

function emptyRepository(): string {
  const root = temporary();
  git(root, ["init", "--quiet", "--initial-branch=main"]);
  return root;
}

/** Four commits; the last one changes source and its test. */
function original(): string {
  const root = emptyRepository();
  write(root, {
    "package.json": '{ "name": "widgets", "scripts": { "test": "vitest run" } }\n',
    "src/retry.ts": "export const retry = 1;\n",
    "src/store.ts": 'import { retry } from "./retry.ts";\nexport const store = retry;\n',
    "test/retry.test.ts": 'import { retry } from "../src/retry.ts";\n',
  });
  commit(root, "feat: begin");
  write(root, { "README.md": "# widgets\n" });
  commit(root, "docs: say what it is");
  commit(root, "chore: nothing");
  write(root, { "src/retry.ts": "export const retry = 2;\n", "test/retry.test.ts": 'import { retry } from "../src/retry.ts";\nretry;\n' });
  commit(root, "feat: retry twice");
  git(root, ["config", "uploadpack.allowFilter", "true"]);
  return root;
}

function cloned(source: string, ...options: string[]): string {
  const root = join(temporary(), "clone");
  git(source, ["clone", "--quiet", ...options, `file://${source}`, root]);
  return root;
}

/** Every file below a folder and its bytes, large ones by their size. Links are not followed, as Node's own listing would. */
function contentsOf(root: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    const path = join(root, entry.name);
    if (entry.isDirectory()) for (const [inner, bytes] of contentsOf(path)) found.set(inner, bytes);
    if (entry.isFile()) found.set(path, lstatSync(path).size > 1_000_000 ? String(lstatSync(path).size) : readFileSync(path, "base64"));
  }
  return found;
}

const COMMANDS = [["context", "--task", "retry twice"], ["repo"], ["pr"]] as const;

async function bodyOf(repo: string, args: readonly string[]): Promise<ContextBody> {
  const result = await runCli({ args: [...args, "--json"], cwd: repo });
  expect(result.exitCode, `${args.join(" ")}: ${result.stderr}`).toBe(0);
  expect(result.stdout).not.toContain(repo);
  return (JSON.parse(result.stdout) as { body: ContextBody }).body;
}

/** Runs every command and the pilot; gives the bodies. Nothing may be written into the repository. */
async function everything(
  repo: string,
  more: readonly string[] = [],
): Promise<{ context: ContextBody; repository: ContextBody; change: ContextBody }> {
  const before = contentsOf(repo);
  const [context, repository, change] = await Promise.all(
    COMMANDS.map((args) => bodyOf(repo, args[0] === "pr" ? [...args, ...more] : args)),
  );
  const out = join(temporary(), "out");
  const pilot = await runCli({ args: ["pilot", "--out", out, ...more], cwd: repo });
  expect(pilot.exitCode, pilot.stderr).toBe(0);
  expect(readdirSync(out).length).toBeGreaterThan(0);
  expect([...contentsOf(repo)].filter(([path, bytes]) => before.get(path) !== bytes).map(([path]) => path)).toEqual([]);
  if (context === undefined || repository === undefined || change === undefined) throw new TypeError("three commands give three bodies");
  return { context, repository, change };
}

const changed = (body: ContextBody): string[] => (body.change?.files ?? []).map(({ path }) => path).toSorted();
const unknowns = (body: ContextBody): string => body.unknowns.map(({ what, reason, mend }) => `${what} ${reason} ${mend}`).join("\n");

describe("forms of a clone", { timeout: 60_000 }, () => {
  it("empty: one sentence and the mend", async () => {
    for (const repo of [emptyRepository(), cloned(emptyRepository(), "--bare")])
      for (const args of [...COMMANDS, ["pilot"]]) {
        const result = await runCli({ args, cwd: repo });
        expect(result.exitCode).toBe(2);
        expect(result.stderr).toMatch(/no commit yet.*\n.*first commit/);
      }
  });

  it("bare, detached, sparse, a linked work tree, borrowed objects, a lock: the same as a plain clone", async () => {
    const source = original();
    const expected = await everything(source);
    expect(changed(expected.change)).toEqual(["src/retry.ts", "test/retry.test.ts"]);
    const forms: Record<string, string> = {
      bare: cloned(source, "--bare"),
      detached: cloned(source),
      sparse: cloned(source, "--no-checkout"),
      linked: join(temporary(), "linked"),
      borrowed: join(temporary(), "borrowed"),
      locked: cloned(source),
    };
    git(forms["detached"] ?? "", ["checkout", "--quiet", "--detach"]);
    git(forms["sparse"] ?? "", ["sparse-checkout", "set", "test"]);
    git(forms["sparse"] ?? "", ["checkout", "--quiet", "main"]);
    git(source, ["worktree", "add", "--quiet", forms["linked"] ?? "", "-b", "linked"]);
    git(source, ["clone", "--quiet", "--shared", source, forms["borrowed"] ?? ""]);
    write(forms["locked"] ?? "", { ".git/index.lock": "" });
    for (const [form, repo] of Object.entries(forms)) {
      const { context, change } = await everything(repo);
      expect(context.ranked, form).toEqual(expected.context.ranked);
      expect(change.change, form).toEqual(expected.change.change);
      expect(context.inspected, form).toBe(expected.context.inspected);
    }
  });

  it("shallow: says how deep, and the line that mends it", async () => {
    const one = await everything(cloned(original(), "--depth=1"));
    expect(one.context.git).toMatchObject({ shallow: true, historyDepth: 0 });
    expect(one.change.change).toBeNull();
    expect(unknowns(one.change)).toContain("There is no base commit");
    const two = await everything(cloned(original(), "--depth=2"));
    expect(changed(two.change)).toEqual(["src/retry.ts", "test/retry.test.ts"]);
    expect(two.context.git).toMatchObject({ shallow: true, historyDepth: 1 });
    expect(unknowns(two.context)).toContain("fetch-depth: 0");
  });

  it("partial, without its server: names are there, contents are unknown and never taken for read", async () => {
    const repo = cloned(original(), "--bare", "--filter=blob:none");
    git(repo, ["remote", "set-url", "origin", "http://127.0.0.1:9/acme/widgets.git"]);
    const { context, repository, change } = await everything(repo);
    expect(repository.repository.fileCount).toBe(5);
    expect(context.inspected).toBe(0);
    expect(unknowns(context)).toContain("The content of 5 files.");
    expect(change.change).toBeNull();
    expect(unknowns(change)).toContain("`filter:`");
  });

  it("damaged: the commit that HEAD names is gone", async () => {
    const source = original();
    const repo = join(temporary(), "borrowed");
    git(source, ["clone", "--quiet", "--shared", source, repo]);
    write(repo, { ".git/objects/info/alternates": "/nonexistent\n" });
    const result = await runCli({ args: ["repo"], cwd: repo });
    expect(result).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/not in this clone.*\n.*git fsck/) });
  });

  it.runIf(process.getuid?.() === 0)("of another owner and read-only: read without a change of the configuration", async () => {
    const repo = original();
    const own = (path: string): void => chownSync(path, 12_345, 12_345);
    [repo, ...readdirSync(repo, { recursive: true, encoding: "utf8" }).map((name) => join(repo, name))].forEach(own);
    const { change } = await everything(repo);
    expect(changed(change)).toEqual(["src/retry.ts", "test/retry.test.ts"]);
  });
});

describe("what stands in a repository", { timeout: 60_000 }, () => {
  it("submodules: moved, not there, with an address that is a command", async () => {
    const inner = original();
    const repo = original();
    git(repo, ["submodule", "--quiet", "add", inner, "sub"]);
    git(join(repo, "sub"), ["checkout", "--quiet", "HEAD~1"]);
    commit(repo, "feat: a part");
    git(join(repo, "sub"), ["checkout", "--quiet", "main"]);
    write(repo, { ".gitmodules": `[submodule "sub"]\n\tpath = sub\n\turl = ext::sh -c touch% trap\n\tupdate = !touch trap\n` });
    commit(repo, "feat: move the part");
    rmSync(join(repo, "sub"), { recursive: true });
    mkdirSync(join(repo, "sub"));
    const { repository, change } = await everything(repo);
    expect(changed(change)).toEqual([".gitmodules", "sub"]);
    expect(repository.repository.structure?.submodules).toEqual(["sub"]);
    expect(existsSync(join(repo, "trap"))).toBe(false);
  });

  it("links, link loops, a link to a folder outside, and every change of type", async () => {
    const repo = original();
    write(repo, { swap: "a file\n", "folder/inner.txt": "inside\n", "becomes-link": "a file\n", "tool.sh": "#!/bin/sh\n" });
    symlinkSync("target", join(repo, "becomes-file"));
    const base = commit(repo, "before");
    for (const path of ["swap", "folder", "becomes-link", "becomes-file"]) rmSync(join(repo, path), { recursive: true });
    write(repo, { "swap/inner.txt": "now a folder\n", folder: "now a file\n", "becomes-file": "now a file\n" });
    symlinkSync("/etc/passwd", join(repo, "becomes-link"));
    symlinkSync("loop", join(repo, "loop"));
    symlinkSync("..", join(repo, "src", "up"));
    symlinkSync("/", join(repo, "outside"));
    git(repo, ["update-index", "--chmod=+x", "tool.sh"]);
    execFileSync("chmod", ["+x", join(repo, "tool.sh")]);
    commit(repo, "after");
    const { change, context } = await everything(repo, ["--base", base]);
    expect(changed(change)).toEqual([
      "becomes-file",
      "becomes-link",
      "folder",
      "folder/inner.txt",
      "loop",
      "outside",
      "src/up",
      "swap",
      "swap/inner.txt",
      "tool.sh",
    ]);
    expect(change.change?.files.find(({ path }) => path === "becomes-link")?.status).toBe("type-changed");
    expect(JSON.stringify(context)).not.toContain("root:");
  });

  it("names of every kind, and contents of every encoding", async () => {
    const repo = original();
    const names = [
      "a b.ts",
      "qu\"o'te.ts",
      "new\nline.ts",
      "tab\t.ts",
      "--all",
      "-n.ts",
      ":(top)x.ts",
      "größe.ts",
      "gro\u0308\u00dfe.ts",
      "CASE.ts",
      "case.ts",
    ];
    const long = `${"deep/".repeat(400)}end.ts`;
    const bytes = [
      ...[...names, long].map((name) => Buffer.from(name)),
      Buffer.from([0xff, 0x2e, 0x74, 0x73]),
      Buffer.from([0x67, 0xf6, 0x2e, 0x74, 0x73]),
    ];
    const files = bytes.map((name) => {
      const quoted = Array.from(name, (byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
      return `M 100644 inline "${quoted}"\ndata 12\nretry twice\n\n`;
    });
    const parent = git(repo, ["rev-parse", "HEAD"]);
    git(
      repo,
      ["fast-import", "--quiet"],
      `commit refs/heads/names\ncommitter A <a@example.com> 1767225600 +0000\ndata 5\nnames\nfrom ${parent}\n${files.join("")}`,
    );
    git(repo, ["symbolic-ref", "HEAD", "refs/heads/names"]);
    const named = await everything(repo);
    expect(changed(named.change)).toEqual([...names, long, "\\xFF.ts", "g\\xF6.ts"].toSorted());
    expect(new Set(named.context.ranked.map(({ path }) => path)).size).toBe(named.context.ranked.length);

    const texts = original();
    write(texts, {
      "latin1.ts": Buffer.from([0x72, 0xe9, 0xff, 10]),
      "utf16.ts": Buffer.from("\ufeffretry\n", "utf16le"),
      "crlf.ts": "retry\r\ntwice\r\n",
      "cr.ts": "retry\rtwice\r",
      "package.json": Buffer.from("\ufeff{}", "utf16le"),
      "pointer.bin": `version https://git-lfs.github.com/spec/v1\noid sha256:${"1".repeat(64)}\nsize 99999999\n`,
      ".gitattributes": "*.bin filter=lfs diff=lfs merge=lfs -text\nhidden export-ignore\n*.ts -diff\n*.x filter=evil\n",
    });
    commit(texts, "texts");
    git(texts, ["config", "filter.evil.clean", "touch trap"]);
    git(texts, ["config", "filter.lfs.process", "touch trap"]);
    const { change, repository } = await everything(texts);
    expect(changed(change)).toHaveLength(7);
    expect(repository.repository.structure?.largeFiles).not.toBeNull();
    expect(existsSync(join(texts, "trap"))).toBe(false);
  });

  it("merges, a first commit as the base, chains of renames, replacements, names of refs, no common ancestor", async () => {
    const repo = original();
    const root = git(repo, ["rev-list", "--max-parents=0", "HEAD"]);
    git(repo, ["checkout", "--quiet", "-b", "$(touch${IFS}trap)"]);
    for (const [from, to] of [
      ["src/store.ts", "src/again.ts"],
      ["src/again.ts", "src/repeat.ts"],
    ] as const) {
      git(repo, ["mv", from, to]);
      commit(repo, `refactor: ${to}`);
    }
    git(repo, ["checkout", "--quiet", "main"]);
    write(repo, { "src/other.ts": "other\n" });
    commit(repo, "feat: other");
    git(repo, ["merge", "--quiet", "--no-ff", "-m", "merge", "$(touch${IFS}trap)"]);
    git(repo, ["replace", "HEAD~1", root]);
    const { change } = await everything(repo, ["--base", root]);
    expect(change.change?.files.find(({ path }) => path === "src/repeat.ts")).toMatchObject({ previousPath: "src/store.ts" });
    git(repo, ["checkout", "--quiet", "--orphan", "apart"]);
    commit(repo, "apart");
    const apart = await everything(repo, ["--base", "main"]);
    expect(apart.change.change).toBeNull();
    expect(unknowns(apart.change)).toContain("share no ancestor");
    expect(existsSync(join(repo, "trap"))).toBe(false);
  });
});

describe("size", { timeout: 120_000 }, () => {
  /** Runs the command line with a small heap, and gives the most memory that the process had, in megabytes. */
  async function measured(repo: string, args: readonly string[]): Promise<{ stdout: string; stderr: string; megabytes: number }> {
    const folder = temporary();
    const figure = join(folder, "figure.txt");
    write(folder, {
      "figure.cjs": `process.once("exit", () => require("node:fs").writeFileSync(${JSON.stringify(figure)}, String(process.resourceUsage().maxRSS)));\n`,
    });
    const env = { NODE_OPTIONS: `--max-old-space-size=256 --require=${join(folder, "figure.cjs")}` };
    const result = await runCli({ args, cwd: repo, env, timeout: 90_000 });
    expect(result.exitCode, result.stderr).toBe(0);
    return { stdout: result.stdout, stderr: result.stderr, megabytes: Number(readFileSync(figure, "utf8")) / 1024 };
  }

  it("files of 500 MB, of 60 MB in a commit, and of one line of 50 MB are told and not read", async () => {
    const repo = original();
    write(repo, { "data.bin": "small\n" });
    const base = commit(repo, "chore: data");
    write(repo, { "zeros.txt": Buffer.alloc(60_000_000, "0\n"), "line.ts": Buffer.alloc(50_000_000, "x") });
    git(repo, ["-c", "core.compression=1", "add", "-A"]);
    git(repo, ["commit", "--quiet", "-m", "feat: large files"]);
    write(repo, { "untracked.bin": "" });
    for (const name of ["data.bin", "untracked.bin"]) truncateSync(join(repo, name), 500_000_000);
    const bodyIn = ({ stdout }: { stdout: string }) => (JSON.parse(stdout) as { body: ContextBody }).body;
    const task = await measured(repo, ["context", "--task", "retry twice", "--json"]);
    expect(bodyIn(task).ranked[0]?.path).toBe("src/retry.ts");
    expect(bodyIn(task).git.uncommittedPaths).toEqual(["data.bin", "untracked.bin"]);
    const change = await measured(repo, ["pr", "--base", base, "--json"]);
    expect(changed(bodyIn(change))).toEqual(["line.ts", "zeros.txt"]);
    expect(unknowns(bodyIn(change))).toMatch(/The lines of `line\.ts`, `zeros\.txt`/);
    for (const { megabytes } of [task, change]) expect(megabytes).toBeLessThan(200);
  });

  it("100,000 files end in bounded memory, with lines of progress", async () => {
    const repo = emptyRepository();
    const files = Array.from({ length: 100_000 }, (_, index) => {
      const text = `export const value${index} = retry(${index});\n`;
      return `M 100644 inline src/area${Math.floor(index / 100)}/file${index}.ts\ndata ${text.length}\n${text}\n`;
    });
    git(
      repo,
      ["-c", "core.compression=0", "fast-import", "--quiet"],
      `commit refs/heads/main\ncommitter A <a@example.com> 1767225600 +0000\ndata 3\none\n${files.join("")}`,
    );
    const bare = join(temporary(), "bare.git");
    cpSync(join(repo, ".git"), bare, { recursive: true });
    git(bare, ["config", "core.bare", "true"]);
    const { stdout, stderr, megabytes } = await measured(bare, ["context", "--task", "value77777"]);
    expect(stdout).toContain("look first at `src/area777/file77777.ts`");
    expect(stderr).toMatch(/reading 100000 files\n[^]*reading files: \d+ of 100000/);
    expect(megabytes).toBeLessThan(450);
  });
});

describe("the history of a shallow checkout, in an action", { timeout: 60_000 }, () => {
  /** Eighty commits before the base, more than the two commits of the change bring with them. */
  function withHistory({ world, repository, pullRequest }: Typical): void {
    let parent: string | null = null;
    for (let index = 0; index < 80; index += 1) {
      const made = world.commit(repository, {
        sha: (index + 1).toString(16).padStart(40, "e"),
        message: `fix: round ${index}`,
        ...(parent === null ? {} : { parents: [parent] }),
      });
      repository.files[made.sha] = { "src/retry.ts": `${index}\n`, "src/backoff.ts": `${index}\n` };
      parent = made.sha;
    }
    const base = repository.commits[pullRequest.baseSha];
    if (base === undefined || parent === null) throw new Error("the typical pull request has a base");
    base.parents.push(parent);
  }
  const contextIn = (result: Parameters<typeof evidence>[0]): ContextBody =>
    evidence(result, "context-pack.json").body as unknown as ContextBody;

  it("is fetched without contents into a folder of its own; the clone and its later steps see nothing of it", () =>
    onStage({ withGit: true, prepare: withHistory }, async (stage) => {
      const folder = await stage.checkedOut(1);
      const result = await stage.run("context-pack", { folder });
      expect(result.conclusion, result.log).toBe("success");
      const { git: state, unknowns: unseen } = contextIn(result);
      expect(state).toMatchObject({ shallow: true, historyDepth: 80 });
      expect(unseen.filter(({ what }) => what === "Older history.")).toEqual([]);
      expect(readdirSync(folder.temp).filter((name) => name.startsWith("trust-layer-history-"))).toEqual([]);
      expect(git(folder.workspace, ["rev-parse", "--is-shallow-repository"])).toBe("true");
    }));

  it("is not fetched with history-depth: 0, nor where the checkout is whole; without a server the pack is as before", () =>
    onStage({ withGit: true, prepare: withHistory }, async (stage) => {
      const off = await stage.run("context-pack", { folder: await stage.checkedOut(1), inputs: { "history-depth": "0" } });
      expect(contextIn(off).git.historyDepth).toBeLessThan(70);
      const asked = stage.gitRequests.length;
      const whole = await stage.run("root", { folder: await stage.checkedOut(0), runId: 4712 });
      expect(contextIn(whole).git).toMatchObject({ shallow: false, historyDepth: 80 });
      expect(stage.gitRequests.slice(asked)).toEqual([]);
      const cutOff = await stage.run("context-pack", { folder: await stage.checkedOut(1, "cut-off"), runId: 4713 });
      expect(cutOff.conclusion, cutOff.log).toBe("success");
      expect(cutOff.log).toContain("older history was not fetched");
      expect(contextIn(cutOff).unknowns.map(({ what }) => what)).toContain("Older history.");
      const wrong = await stage.run("context-pack", {
        folder: await stage.checkedOut(0),
        runId: 4714,
        inputs: { "history-depth": "many" },
      });
      expect(wrong.log).toMatch(/Input `history-depth` is "many"; accepted: a whole number from 0 to 2000/);
    }));

  it("of a fork's pull request is the history of the base repository", () =>
    onStage(
      {
        withGit: true,
        prepare: (typical) => {
          withHistory(typical);
          typical.pullRequest.headRepository = "octo-fork/widgets";
        },
      },
      async (stage) => {
        const result = await stage.run("context-pack", { folder: await stage.checkedOut(1) });
        expect(contextIn(result).git.historyDepth).toBe(80);
        expect(stage.gitRequests.every((request) => request.includes("/acme/widgets.git/"))).toBe(true);
      },
    ));
});
