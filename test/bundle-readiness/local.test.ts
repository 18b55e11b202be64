import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import { openEnvelope, type Envelope } from "../../src/evidence/envelope.ts";
import { inconsistency } from "../../src/evidence/consistency.ts";
import { readBody } from "../../src/evidence/kinds.ts";
import { openExternalResult } from "../../src/evidence/open-external.ts";
import { findNode } from "../bed/runner/node-binary.ts";
import { runCli, type RunCliOptions } from "../bed/runner/run-cli.ts";

const folders: string[] = [];
afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function git(cwd: string, ...args: string[]): string {
  const env = { PATH: process.env["PATH"], HOME: cwd, GIT_CONFIG_NOSYSTEM: "1" };
  return execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", ...args], { cwd, env, encoding: "utf8" }).trim();
}

const node = (name: string, code: string, more: object = {}) => ({ name, run: [process.execPath, "-e", code], ...more });

/** A clone's form: a remote, a base commit with the policy (JSON is YAML), and a commit of a change. */
function repository(...commands: object[]): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "trust-layer-local-")));
  folders.push(root);
  git(root, "init", "--quiet", "--initial-branch=main");
  git(root, "remote", "add", "origin", "https://github.com/acme/widgets.git");
  write(root, ".github/trust-layer.yml", JSON.stringify(commands.length === 0 ? { version: 1 } : { version: 1, ci: { commands } }));
  write(root, "src/a.txt", "a\n");
  git(root, "add", "-A");
  git(root, "commit", "--quiet", "-m", "base");
  write(root, "src/b.txt", "b\n");
  git(root, "add", "-A");
  git(root, "commit", "--quiet", "-m", "head");
  return root;
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function envelopeOf(text: string): Envelope {
  const opened = openEnvelope(text);
  if (!opened.ok) throw new Error(opened.rejection.reason);
  expect(inconsistency(opened.envelope)).toBeNull();
  return opened.envelope;
}

function bodyOf({ body }: Envelope) {
  const read = readBody("external-check", body);
  if (!read.ok) throw new Error(read.reason);
  return read.body;
}

describe("ci --local", () => {
  const cli = (cwd: string, args: readonly string[] = [], more: Partial<RunCliOptions> = {}) =>
    runCli({ args: ["ci", "--local", ...args], cwd, ...more });

  it("the commands of the base commit, and writes what became of them; git stays clean", async () => {
    const root = repository(node("lint", "console.log('clean')"), node("test", "0"));
    const result = await cli(root);
    expect(result.exitCode, result.stdout + result.stderr).toBe(0);
    expect(result.stdout).toMatch(/Local commands: success\n[^]*lint: success[^]*test: success[^]*names the commands/);
    expect(result.stdout).toContain(join(".trust-layer-local", "external-check.json"));
    expect(git(root, "status", "--porcelain")).toBe("");
    const envelope = envelopeOf(readFileSync(join(root, ".trust-layer-local", "external-check.json"), "utf8"));
    expect(envelope).toMatchObject({
      kind: "external-check",
      outcome: "pass",
      subject: {
        repository: "acme/widgets",
        pullRequest: null,
        headSha: git(root, "rev-parse", "HEAD"),
        baseSha: git(root, "rev-parse", "HEAD~1"),
      },
      producer: { action: "ci --local", runId: null },
    });
    expect(envelope.measurements?.steps?.map(({ name }) => name)).toEqual(["lint", "test"]);
    expect(bodyOf(envelope).result).toBe("success");
    expect(readFileSync(join(root, ".trust-layer-local", "external-check.md"), "utf8")).toContain("| `lint` | ✅ success | 0 |");
    expect(openExternalResult("local", Buffer.from(JSON.stringify(envelope)), false)).toMatchObject({
      state: "read",
      name: "local",
      result: "success",
    });
    const again = await cli(root, ["--json"]);
    expect(again.exitCode).toBe(0);
    expect(envelopeOf(again.stdout).bodySha256).toBe(envelope.bodySha256);
    expect(JSON.stringify(envelope.body)).not.toContain(root);
  });

  it.skipIf(findNode(20) === null)("runs under the oldest Node that the command line promises, too", async () => {
    const root = repository(node("ok", "0"), node("bad", "process.exit(1)"), { name: "gone", run: ["no-such-program-here"] });
    const result = await cli(root, ["--json"], { node: 20 });
    expect(result.exitCode, result.stderr).toBe(1);
    expect(bodyOf(envelopeOf(result.stdout)).steps.map((step) => step.result)).toEqual(["success", "failure", "not-installed"]);
  });

  it("nothing to run is no pass: exit code 2 and the lines to add", async () => {
    const root = repository();
    const result = await cli(root);
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toBe("");
    expect(result.stderr).toMatch(/^error: .*names no command, so there is nothing to run\.\n[^]*ci:\n {2}commands:\n/);
    expect(readdirSync(root).toSorted()).toEqual([".git", ".github", "src"]);
  });

  it("a failure, a missing tool, a timeout: exit code 1, and the tail of the output is shown harmless", async () => {
    const root = repository(
      node("test", "console.log('\\x1b[2J\\x07::error::2 of ' + 3); process.exit(3)"),
      { name: "gone", run: ["no-such-program-here"] },
      node("slow", "setInterval(()=>{},1000)", { "timeout-seconds": 1 }),
    );
    const result = await cli(root, ["--json"]);
    expect(result.exitCode).toBe(1);
    const envelope = envelopeOf(result.stdout);
    expect(envelope.outcome).toBe("fail");
    expect(bodyOf(envelope).steps.map((step) => step.result)).toEqual(["failure", "not-installed", "timed-out"]);
    expect(result.stderr).toContain("  | ␇::error::2 of 3");
    // eslint-disable-next-line no-control-regex -- exactly the control characters are meant
    expect(`${result.stdout}${result.stderr}`).not.toMatch(/[\u001b\u0007]|^\s*::/m);
    expect(result.stdout).not.toContain("2 of 3");
  });

  it("a missing tool alone is unknown, and no pass", async () => {
    const result = await cli(repository({ name: "gone", run: ["no-such-program-here"] }), ["--json"]);
    expect(result.exitCode).toBe(1);
    expect(envelopeOf(result.stdout).outcome).toBe("unknown");
  });

  it("a work tree that is not the commit: nothing runs, and the mend", async () => {
    const root = repository(node("ran", "require('fs').writeFileSync('ran.txt','')"));
    write(root, "src/a.txt", "other\n");
    const result = await cli(root);
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toMatch(/Local commands: error[^]*the work tree is not the commit[^]*→ Commit the changes/);
    expect(existsSync(join(root, "ran.txt"))).toBe(false);
  });

  it("a command that changes what it checks: error, and no pass", async () => {
    const root = repository(node("lint", "require('fs').writeFileSync('src/a.txt','x')"));
    const envelope = envelopeOf((await cli(root, ["--json"])).stdout);
    expect(envelope.outcome).toBe("unknown");
    expect(bodyOf(envelope).summary).toContain("`lint` changed 1 file: the result is not about the commit");
  });

  it("commands that the change brings along do not run", async () => {
    const root = repository(node("lint", "0"));
    write(
      root,
      ".github/trust-layer.yml",
      JSON.stringify({ ci: { commands: [node("own", "require('fs').writeFileSync('ran.txt','')")] } }),
    );
    git(root, "commit", "--quiet", "-am", "own commands");
    const result = await cli(root);
    expect(result.exitCode, result.stderr).toBe(0);
    expect(result.stdout).toMatch(/HEAD changes `ci\.commands`/);
    expect(existsSync(join(root, "ran.txt"))).toBe(false);
  });

  it("no token reaches a command, asked for or not", async () => {
    const code = "process.exit(Object.keys(process.env).some((name) => /token/i.test(name)) ? 1 : 0)";
    const env = { GITHUB_TOKEN: "ghs_x", GH_TOKEN: "ghs_y" };
    expect((await cli(repository(node("env", code)), [], { env })).exitCode).toBe(0);
    const asked = await cli(repository(node("env", code, { env: ["GH_TOKEN"] })), [], { env });
    expect(asked.exitCode).toBe(2);
    expect(asked.stderr).toMatch(/asks for the variable `GH_TOKEN`/);
    expect(asked.stderr).not.toContain("ghs_");
  });

  it("in a workflow of GitHub it does not run at all", async () => {
    const result = await cli(repository(node("lint", "0")), [], { env: { GITHUB_ACTIONS: "true" } });
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toMatch(/does not run in a GitHub workflow/);
  });

  it("Ctrl-C ends the command under way, says so, and leaves nothing behind", async () => {
    // The command does what the operator would do, at a moment when it surely runs.
    const code = `require("fs").writeFileSync(process.env.HOME + "/pid", String(process.pid)); process.kill(process.ppid, "SIGINT"); setInterval(()=>{},1000)`;
    const home = realpathSync(mkdtempSync(join(tmpdir(), "trust-layer-home-")));
    folders.push(home);
    const root = repository(node("slow", code), node("later", "0"));
    const result = await cli(root, ["--json"], { env: { HOME: home } });
    expect(result.exitCode, result.stderr).toBe(1);
    expect(bodyOf(envelopeOf(result.stdout)).steps.map((step) => step.result)).toEqual(["not-run", "not-run"]);
    const pid = Number(readFileSync(join(home, "pid"), "utf8"));
    expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
  });

  it("writes where it is told, never into a bundle, and no .gitignore into a folder of somebody else", async () => {
    const root = repository(node("lint", "0"));
    const place = realpathSync(mkdtempSync(join(tmpdir(), "trust-layer-out-")));
    folders.push(place);
    write(place, "notes.txt", "mine");
    expect((await cli(root, ["--out", place])).exitCode).toBe(0);
    expect(readdirSync(place).toSorted()).toEqual(["external-check.json", "external-check.md", "notes.txt"]);
    write(place, "manifest.json", "{}");
    const refused = await cli(root, ["--out", place]);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toMatch(/holds a bundle/);
  });

  it("looks where it will write before anything runs", async () => {
    const root = repository(node("ran", "require('fs').writeFileSync('ran','')"));
    const refused = await cli(root, ["--out", join(root, "src", "a.txt")]);
    expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringMatching(/^error: Cannot write .*a\.txt \(ENOTDIR\)/)]);
    expect(existsSync(join(root, "ran"))).toBe(false);
  });

  it("writes through no link that a change brings along", async () => {
    const root = repository(node("lint", "0"));
    const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), "trust-layer-elsewhere-")));
    folders.push(elsewhere);
    symlinkSync(elsewhere, join(root, ".trust-layer-local"));
    git(root, "add", "-A");
    git(root, "commit", "--quiet", "-m", "a link");
    const refused = await cli(root, ["--base", "HEAD~2"]);
    expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringMatching(/\.trust-layer-local is a link/)]);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it.each([
    [["--pr", "3"], /--local and --pr exclude each other/],
    [["--wait", "3"], /--local and --wait exclude each other/],
    [["--policy", "/etc/policy.yml"], /path in the repository, and is read from the base commit/],
    [["--policy", "../policy.yml"], /path in the repository/],
    [["--policy", ""], /path in the repository/],
    [["--base", "nowhere"], /`nowhere` is not a commit/],
    [["--out", ""], /--out is empty/],
  ])("a wrong call: %j", async (args, words) => {
    const result = await cli(repository(node("lint", "0")), args);
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toMatch(words);
  });

  it("its options without --local", async () => {
    const result = await runCli({ args: ["ci", "--pr", "1", "--out", "x"], cwd: repository() });
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toMatch(/--out is for `ci --local` alone/);
  });
});
