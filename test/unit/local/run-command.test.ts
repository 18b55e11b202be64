import { createHash } from "node:crypto";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";

import { runCommand, type CommandRequest } from "../../../src/host/run-command.ts";
import { temporaryFolder } from "../git/scratch.ts";

const POSIX = process.platform !== "win32";
const sha256 = (text: string | Buffer): string => createHash("sha256").update(text).digest("hex");

function start(command: readonly string[], more: Partial<CommandRequest> = {}) {
  const env = { PATH: process.env["PATH"] ?? "" };
  return runCommand({ command, cwd: temporaryFolder(), env, timeoutMs: 30_000, stop: new AbortController().signal, ...more });
}
const script = (text: string, more: Partial<CommandRequest> = {}) => start([process.execPath, "-e", text], more);

/** Whether a process is there; a zombie counts as gone. */
async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      process.kill(pid, 0);
      if (existsSync(`/proc/${pid}/stat`) && / Z /u.test(readFileSync(`/proc/${pid}/stat`, "utf8"))) return true;
    } catch {
      return true;
    }
    await wait(20);
  }
  return false;
}

describe("a command that cannot be started", () => {
  it("no such program", async () => {
    expect(await start(["no-such-program-here"])).toMatchObject({
      end: "not-started",
      startError: "ENOENT",
      logSha256: null,
      exitCode: null,
    });
  });

  it.runIf(POSIX)("a file that may not be executed", async () => {
    const file = join(temporaryFolder(), "tool");
    writeFileSync(file, "#!/usr/bin/env node\n");
    chmodSync(file, 0o644);
    expect(await start([file])).toMatchObject({ end: "not-started", startError: "EACCES" });
  });

  it("a NUL in an argument", async () => {
    expect(await start([process.execPath, "a\0b"])).toMatchObject({ end: "not-started", startError: "ERR_INVALID_ARG_VALUE" });
  });
});

describe("a command that runs", () => {
  it("ends well: the digest is over all that it printed", async () => {
    const run = await script("process.stdout.write('hello\\n')");
    expect(run).toMatchObject({
      end: "exited",
      exitCode: 0,
      signal: null,
      logSha256: sha256("hello\n"),
      tail: "hello\n",
      tailIsCut: false,
    });
    expect(run.durationMs).toBeGreaterThan(0);
  });

  it("prints nothing: the digest of nothing", async () => {
    expect(await script("")).toMatchObject({ exitCode: 0, logSha256: sha256(""), tail: "" });
  });

  it("fails with its code, and both streams are kept", async () => {
    const run = await script("console.log('out'); console.error('err'); process.exit(3)");
    expect(run).toMatchObject({ end: "exited", exitCode: 3 });
    expect(run.tail.split("\n").toSorted()).toEqual(["", "err", "out"]);
  });

  it.runIf(POSIX)("is ended by a signal of its own", async () => {
    expect(await script("process.kill(process.pid, 'SIGSEGV'); setInterval(() => {}, 1000)")).toMatchObject({
      end: "signalled",
      signal: "SIGSEGV",
      exitCode: null,
    });
  });

  it("no shell reads its arguments", async () => {
    const strange = ["$(touch owned)", "; touch owned", "`touch owned`", "*", "a b", "", "-n", "ü\n\u001b[2J", '"'];
    const cwd = temporaryFolder();
    const run = await start([process.execPath, "-e", "process.stdout.write(JSON.stringify(process.argv.slice(1)))", "--", ...strange], {
      cwd,
    });
    expect(JSON.parse(run.tail)).toEqual(strange);
    expect(existsSync(join(cwd, "owned"))).toBe(false);
  });

  it("sees its environment alone, its folder, and a closed standard input", async () => {
    const cwd = temporaryFolder();
    process.env["TRUST_LAYER_TEST_SECRET"] = "s3cret";
    try {
      const run = await script(
        "process.stdin.on('data', () => {}).on('end', () => console.log(JSON.stringify([process.cwd(), process.env])))",
        { cwd, env: { PATH: process.env["PATH"] ?? "", NAMED: "yes" } },
      );
      const [folder, env] = JSON.parse(run.tail) as [string, Record<string, string>];
      expect(folder).toBe(cwd);
      expect(env["NAMED"]).toBe("yes");
      expect(run.tail).not.toContain("s3cret");
    } finally {
      delete process.env["TRUST_LAYER_TEST_SECRET"];
    }
  });

  it("prints 20 MiB: all of it in the digest, the end of it in memory", async () => {
    const block = "0123456789abcdef".repeat(4096);
    const run = await script(
      "const b='0123456789abcdef'.repeat(4096);let n=320;(function next(){while(n-->0)if(!process.stdout.write(b))return process.stdout.once('drain',next);process.stdout.write('the end')})()",
    );
    const hash = createHash("sha256");
    for (let index = 0; index < 320; index += 1) hash.update(block);
    expect(run.logSha256).toBe(hash.update("the end").digest("hex"));
    expect(run.tail).toHaveLength(64 * 1024);
    expect(run.tail.endsWith("abcdefthe end")).toBe(true);
    expect(run.tailIsCut).toBe(true);
  });

  it("prints bytes that are no text", async () => {
    const run = await script("process.stdout.write(Buffer.from([0xff, 0, 0x1b, 0x0a]))");
    expect(run.logSha256).toBe(sha256(Buffer.from([0xff, 0, 0x1b, 0x0a])));
  });
});

/** A parent that starts a child with the same pipes, prints its id, and goes on as `then` says. */
const withChild = (then: string): string =>
  `const c=require('node:child_process').spawn(process.execPath,['-e','process.on("SIGTERM",()=>{});setInterval(()=>{},1000)'],{stdio:'inherit'});process.stdout.write(String(c.pid)+'\\n',()=>{${then}})`;

describe("a command that does not end", () => {
  it("is stopped after its time, with what it started, also when that ignores the request", async () => {
    const run = await script(withChild("setInterval(()=>{},1000)"), { timeoutMs: 700 });
    expect(run).toMatchObject({ end: "timed-out", exitCode: null });
    expect(run.logSha256).toBe(sha256(run.tail));
    expect(await isGone(Number(run.tail))).toBe(true);
  });

  it("is ended by force when it ignores the request", async () => {
    const run = await script("process.on('SIGTERM',()=>{});console.log(process.pid);setInterval(()=>{},1000)", { timeoutMs: 500 });
    expect(run.end).toBe("timed-out");
    expect(await isGone(Number(run.tail))).toBe(true);
  });

  it("ends well after it was told to stop: that is no success", async () => {
    const run = await script("process.on('SIGTERM',()=>process.exit(0));setInterval(()=>{},1000)", { timeoutMs: 500 });
    expect(run).toMatchObject({ end: "timed-out", exitCode: null });
  });

  it.runIf(POSIX)("leaves a process behind: it is ended, and nobody waits for it", async () => {
    const run = await script(withChild("process.exit(0)"));
    expect(run).toMatchObject({ end: "exited", exitCode: 0 });
    expect(await isGone(Number(run.tail))).toBe(true);
  });

  it("is stopped by the operator", async () => {
    const operator = new AbortController();
    const running = script(withChild("setInterval(()=>{},1000)"), { stop: operator.signal });
    setTimeout(() => operator.abort(), 400);
    const run = await running;
    expect(run).toMatchObject({ end: "interrupted", exitCode: null });
    if (run.tail !== "") expect(await isGone(Number(run.tail))).toBe(true);
  });

  it("was stopped before it began", async () => {
    expect(await script("setInterval(()=>{},1000)", { stop: AbortSignal.abort() })).toMatchObject({ end: "interrupted" });
  });
});
