import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";

import { terminalHost } from "../../../src/host/terminal-host.ts";
import type { Host } from "../../../src/host/host.ts";
import { runLocalCommands, type LocalWish } from "../../../src/jobs/local-commands.ts";
import { scratch, type Scratch } from "../git/scratch.ts";

const POLICY = ".github/trust-layer.yml";
const node = (name: string, code: string, more: object = {}) => ({ name, run: [process.execPath, "-e", code], ...more });
/** JSON is YAML. */
const policy = (...commands: object[]): string => JSON.stringify({ version: 1, ci: { commands } });

function repository(...commands: object[]): Scratch {
  const source = scratch();
  source.write(POLICY, policy(...commands));
  source.write("src/a.txt", "a\n");
  source.write(".gitignore", "ignored/\n");
  source.commit("base");
  source.write("src/b.txt", "b\n");
  source.commit("head");
  return source;
}

const shown: string[] = [];
function run(source: Scratch, wish: Partial<LocalWish> = {}, env: Record<string, string> = {}) {
  const host: Host = {
    ...terminalHost({ workspace: source.dir, evidenceDir: source.dir, quiet: true }),
    env: { ...process.env, GITHUB_ACTIONS: undefined, ...env },
  };
  shown.length = 0;
  return runLocalCommands(host, {
    policyPath: POLICY,
    base: null,
    stop: new AbortController().signal,
    show: (text) => shown.push(text),
    ...wish,
  });
}

const OK = node("ok", "console.log('fine')");
const results = (body: { steps: readonly { result: string }[] }): string[] => body.steps.map(({ result }) => result);

describe("nothing that could be run", () => {
  it("no policy: the lines to add", async () => {
    const source = scratch();
    source.commit("base");
    source.commit("head");
    await expect(run(source)).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringMatching(/no policy .*nothing to run/u),
      mend: expect.stringMatching(/ci:\n {2}commands:\n {4}- \{ name: lint/u),
    });
  });

  it("a policy without commands; those of HEAD do not count yet", async () => {
    const source = scratch();
    source.write(POLICY, "version: 1\n");
    source.commit("base");
    await expect(run(source)).rejects.toThrow(/no policy .* at the base, since this is the first commit; HEAD|so there is nothing to run/u);
    source.commit("second");
    await expect(run(source)).rejects.toThrow(/names no command, so there is nothing to run/u);
    source.write(POLICY, policy(OK));
    source.commit("head");
    await expect(run(source)).rejects.toMatchObject({
      message: expect.stringMatching(/HEAD names 1, and these count once/u),
      mend: expect.stringMatching(/--base HEAD/u),
    });
    expect((await run(source, { base: "HEAD" })).outcome).toBe("pass");
  });

  it("a policy that cannot be read, a bare repository, a base that is not there", async () => {
    const source = repository(OK);
    source.git("mv", POLICY, ".github/elsewhere.yml");
    source.link(POLICY, "elsewhere.yml");
    source.commit("link");
    source.commit("head");
    await expect(run(source)).rejects.toThrow(/cannot be read at the base commit: It is not a plain file/u);
    const bare = repository(OK);
    bare.git("config", "core.bare", "true");
    await expect(run(bare)).rejects.toThrow(/no work tree/u);
    await expect(run(repository(OK), { base: "nowhere" })).rejects.toThrow(/`nowhere` is not a commit/u);
    await expect(run(repository(OK), { policyPath: "other.yml" })).rejects.toThrow(/no policy other\.yml at the base commit/u);
  });

  it("a token is asked for: nothing runs", async () => {
    const source = repository(node("ok", "require('fs').writeFileSync('ran','')"), node("t", "0", { env: ["GITHUB_TOKEN"] }));
    await expect(run(source)).rejects.toThrow(/`GITHUB_TOKEN`, which holds a token/u);
    expect(source.git("status", "--porcelain")).toBe("");
  });

  it("in a GitHub workflow it does not run", async () => {
    await expect(run(repository(OK), {}, { GITHUB_ACTIONS: "true" })).rejects.toThrow(/does not run in a GitHub workflow/u);
  });
});

describe("commands on exactly the commit", () => {
  it("all succeed: pass, bound to head and base", async () => {
    const source = repository(OK, node("cwd", "process.exit(require('fs').existsSync('src/b.txt') ? 0 : 1)"));
    const { body, outcome, subject, measurements, notes, mend } = await run(source);
    expect(outcome).toBe("pass");
    expect(body).toMatchObject({ name: "local", result: "success", url: null, expiresAt: null });
    expect(body.steps[0]).toEqual({
      name: "ok",
      command: OK.run,
      result: "success",
      exitCode: 0,
      logSha256: createHash("sha256").update("fine\n").digest("hex"),
      reason: null,
    });
    expect(subject).toMatchObject({
      pullRequest: null,
      headSha: source.git("rev-parse", "HEAD"),
      baseSha: source.git("rev-parse", "HEAD~1"),
    });
    expect(measurements.steps?.map(({ name }) => name)).toEqual(["ok", "cwd"]);
    expect(notes).toHaveLength(1);
    expect(mend).toBeNull();
    expect(shown).toEqual([]);
  });

  it("the same run gives the same body; no time, no folder of this machine", async () => {
    const commands = [
      { name: "v", run: ["git", "--version"] },
      { name: "gone", run: ["no-such-program-here"] },
    ];
    const [a, b] = [repository(...commands), repository(...commands)];
    const first = await run(a);
    expect((await run(b)).body).toEqual(first.body);
    expect(JSON.stringify(first.body)).not.toContain(a.dir);
  });

  it("one fails: the others run all the same, and its output is shown", async () => {
    const source = repository(node("bad", "console.log('two of three \\u001b[2J'); process.exit(1)"), OK);
    const { body, outcome } = await run(source);
    expect([outcome, body.result, results(body)]).toEqual(["fail", "failure", ["failure", "success"]]);
    expect(shown).toEqual(["  | two of three\n"]);
  });

  it("a tool that is not there is no failure, and no pass", async () => {
    const { body, outcome } = await run(repository(OK, { name: "gone", run: ["no-such-program-here"] }));
    expect([outcome, body.result, results(body)]).toEqual(["unknown", "error", ["success", "not-installed"]]);
    expect(body.steps[1]?.reason).toContain("`no-such-program-here` was not found");
  });

  it("a command that starts what is not there (127)", async () => {
    const { body } = await run(repository(node("npm", "process.exit(127)")));
    expect(results(body)).toEqual(["not-installed"]);
  });

  it("a time that is over", async () => {
    const { body, outcome } = await run(repository(node("slow", "setInterval(()=>{},1000)", { "timeout-seconds": 1 }), OK));
    expect([outcome, results(body)]).toEqual(["unknown", ["timed-out", "success"]]);
    expect(body.steps[0]?.reason).toBe("It did not end within 1 s, and was stopped.");
  });

  it("sees the variables that the policy names, and no others", async () => {
    const code = "process.exit(process.env.WANTED === 'yes' && !process.env.OTHER && !process.env.GITHUB_TOKEN ? 0 : 1)";
    const source = repository(node("env", code, { env: ["WANTED"] }));
    expect((await run(source, {}, { WANTED: "yes", OTHER: "x", GITHUB_TOKEN: "t" })).outcome).toBe("pass");
  });

  it("names that hold everything", async () => {
    const name = "::error::`x`\n|\u001b[2J</td> ü";
    const { body } = await run(repository(node(name, "0")));
    expect(body.steps[0]?.name).toBe(name);
  });

  it("is stopped by the operator: what did not run says so", async () => {
    const { body, outcome } = await run(repository(OK, node("later", "0")), { stop: AbortSignal.abort() });
    expect([outcome, results(body)]).toEqual(["unknown", ["not-run", "not-run"]]);
    expect(body.steps.map(({ reason }) => reason)).toEqual(Array(2).fill("The operator stopped the run before its turn."));
  });
});

describe("a work tree that is not the commit", () => {
  it.each<[string, (source: Scratch) => void, RegExp]>([
    ["a changed file", (source) => source.write("src/a.txt", "other\n"), /1 file changed: `src\/a.txt`/u],
    ["a change in the index", (source) => (source.write("src/a.txt", "other\n"), void source.git("add", "-A")), /1 file changed/u],
    ["a file that git does not track", (source) => source.write("new\nname.txt", ""), /1 untracked: `new\nname.txt`/u],
    ["a file that is gone", (source) => void source.git("rm", "-q", "--cached", "src/a.txt"), /src\/a\.txt/u],
    [
      "a change that git was told not to see",
      (source) => (void source.git("update-index", "--assume-unchanged", "src/a.txt"), source.write("src/a.txt", "other\n")),
      /does not look at 1 tracked file/u,
    ],
    [
      "a file that a sparse checkout leaves out",
      (source) => void source.git("update-index", "--skip-worktree", "src/a.txt"),
      /does not look at 1 tracked file/u,
    ],
  ])("%s: nothing runs, unknown, and the mend", async (_, change, reason) => {
    const source = repository(node("ran", "require('fs').mkdirSync('ignored');"));
    change(source);
    const { body, outcome, mend } = await run(source);
    expect([outcome, body.result, results(body)]).toEqual(["unknown", "error", ["not-run"]]);
    expect(body.summary).toMatch(/^No command ran on commit/u);
    expect(body.summary).toMatch(reason);
    expect(mend).not.toBeNull();
  });

  it("ignored files are none of the commit's business", async () => {
    const source = repository(OK);
    source.write("ignored/cache", "x");
    expect((await run(source)).outcome).toBe("pass");
  });

  it("a command that changes tracked files: error, and what follows does not run", async () => {
    const code = "for (const f of ['src/a.txt','src/b.txt','.gitignore']) require('fs').appendFileSync(f, 'x\\n')";
    const { body, outcome, mend } = await run(repository(OK, node("lint", code), node("later", "0")));
    expect([outcome, body.result, results(body)]).toEqual(["unknown", "error", ["success", "success", "not-run"]]);
    expect(body.summary).toContain("`lint` changed 3 files: the result is not about the commit");
    expect(mend).toMatch(/--check/u);
  });

  it("a command that changes files and fails on the commit is a failure", async () => {
    const { body } = await run(repository(node("lint", "require('fs').writeFileSync('src/a.txt','x'); process.exit(1)"), OK));
    expect([body.result, results(body)]).toEqual(["failure", ["failure", "not-run"]]);
  });

  it.each<[string, string, RegExp]>([
    ["commits", "git('-c','user.name=a','-c','user.email=a@example.com','commit','-q','--allow-empty','-m','x')", /`move` moved HEAD/u],
    ["checks out", "git('checkout','-q','HEAD~1')", /`move` moved HEAD/u],
    ["hides its change", "git('update-index','--assume-unchanged','src/a.txt');fs.writeFileSync('src/a.txt','x')", /told git not to look/u],
    [
      "shows git another copy",
      "const copy=path.resolve('ignored/copy');git('worktree','prune');git('clone','-q','.',copy);fs.appendFileSync('src/a.txt','x');git('config','core.worktree',copy)",
      /could no longer compare the work tree with the commit \(its configuration names another work tree\)/u,
    ],
    ["removes the repository", "fs.rmSync('.git',{recursive:true})", /could no longer compare/u],
  ])("a command that %s", async (_, code, reason) => {
    const setUp = "const fs=require('fs'),path=require('path');const git=(...a)=>require('child_process').execFileSync('git',a);";
    const { body } = await run(repository(node("move", setUp + code), OK));
    expect([body.result, results(body)]).toEqual(["error", ["success", "not-run"]]);
    expect(body.summary).toMatch(reason);
  });

  it("a command that leaves new files: said, and no fault", async () => {
    const { body } = await run(repository(node("build", "require('fs').writeFileSync('out.js','')"), OK));
    expect(body.result).toBe("success");
    expect(body.summary).toContain("`build` left 1 untracked file");
  });
});

describe("the base decides", () => {
  it("commands that HEAD changed do not run, and it says so", async () => {
    const source = repository(OK);
    source.write(POLICY, policy(node("ok", "process.exit(1)"), node("own", "0")));
    source.commit("own commands");
    const { body, notes } = await run(source);
    expect(results(body)).toEqual(["success"]);
    expect(body.steps[0]?.command).toEqual(OK.run);
    expect(notes.join("\n")).toMatch(/HEAD changes `ci.commands` in `.github\/trust-layer.yml`, which does not count yet/u);
  });

  it("HEAD breaks the policy: that of the base holds, and it says so", async () => {
    const source = repository(OK);
    source.write(POLICY, "ci: [");
    source.commit("broken");
    const { body, notes } = await run(source);
    expect(body.result).toBe("success");
    expect(notes.join("\n")).toMatch(/of HEAD cannot be read/u);
  });

  it("commands of the work tree alone are not asked", async () => {
    const source = repository(OK);
    source.write(POLICY, policy(node("own", "0")));
    const { body, notes } = await run(source);
    expect(results(body)).toEqual(["not-run"]);
    expect(body.steps[0]?.command).toEqual(OK.run);
    expect(notes.join("\n")).toMatch(/of the work tree is another one/u);
  });

  it("another policy file is read from the base commit as well", async () => {
    const source = repository(OK);
    source.write("ci/policy.yml", policy(node("other", "0")));
    source.commit("other policy");
    source.commit("head");
    expect((await run(source, { policyPath: "ci/policy.yml" })).body.steps.map(({ name }) => name)).toEqual(["other"]);
  });
});
