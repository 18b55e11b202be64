import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import type { WantedTool } from "../../../src/doctor/tools.ts";
import { askProgram, findProgram, trustedFolders } from "../../../src/host/find-program.ts";
import { lookForTools } from "../../../src/jobs/look-for-tools.ts";
import { temporaryFolder } from "../git/scratch.ts";

/** A program of a test: a script of the shell that says something. */
function program(folder: string, name: string, script: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}
const wanted = (command: string, versionArguments: readonly string[] | null = ["--version"]): WantedTool => ({
  name: command,
  command,
  needed: "recommended",
  purpose: "a test",
  evidence: null,
  versionArguments,
  installHint: "none",
});
const SYSTEM = "/usr/bin:/bin";
/** A process that ended and was not yet waited for still has an id; a zombie runs no more. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return !/^State:\s+Z/mu.test(readFileSync(`/proc/${id}/status`, "utf8"));
  } catch {
    return false;
  }
}

describe.skipIf(process.platform === "win32")("programs on PATH", () => {
  test("finds a program and reads its version number, and nothing else of what it says", async () => {
    const bin = temporaryFolder();
    const path = program(bin, "tool", 'echo "Tool \u001b[31m version v1.22.3-rc.1 (secret)"');
    const found = await lookForTools([wanted("node"), wanted("tool"), wanted("gone")], { PATH: `${bin}:${SYSTEM}` }, temporaryFolder());
    expect(found).toEqual([
      { command: "tool", path, version: "1.22.3-rc.1" },
      { command: "gone", path: null, version: null },
    ]);
  });

  test("never starts what lies in the repository, also through a link or an entry without a folder", async () => {
    const repository = temporaryFolder();
    const bin = temporaryFolder();
    const mark = join(repository, "started");
    const inside = program(join(repository, "bin"), "tool", `touch ${mark}; echo 9.9.9`);
    symlinkSync(inside, join(bin, "tool"));
    symlinkSync(join(repository, "bin"), join(bin, "linked"));
    const PATH = [join(repository, "bin"), join(bin, "linked"), "", ".", "bin", bin].join(delimiter);
    expect(await trustedFolders({ PATH }, repository)).toEqual([bin]);
    expect(await lookForTools([wanted("tool")], { PATH }, repository)).toEqual([{ command: "tool", path: null, version: null }]);
    expect(await findProgram("started", [repository], temporaryFolder())).toBeNull();
  });

  test("a folder of the repository whose name begins with two dots is in it, and one beside it is not", async () => {
    const parent = temporaryFolder();
    const repository = join(parent, "repository");
    const inside = program(join(repository, "..bin"), "tool", "echo 9.9.9");
    program(join(parent, "repository-tools"), "tool", "echo 1.2.3");
    const PATH = [join(repository, "..bin"), join(parent, "repository-tools")].join(delimiter);
    expect(await trustedFolders({ PATH }, repository)).toEqual([join(parent, "repository-tools")]);
    expect(await findProgram("tool", [join(inside, "..")], repository)).toBeNull();
  });

  test("a program that does not end, and what it started, are ended", async () => {
    const bin = temporaryFolder();
    const note = join(bin, "pid");
    // As version managers do: a script that starts the real program and waits for it.
    const path = program(bin, "tool", `sleep 300 & echo $! > '${note}'; wait`);
    expect(await askProgram(path, [], { PATH: SYSTEM }, SYSTEM.split(":"))).toBeNull();
    const started = Number(readFileSync(note, "utf8"));
    expect(started).toBeGreaterThan(1);
    await vi.waitFor(() => expect(isRunning(started)).toBe(false), 5_000);
  });

  test("hands on no token and nothing of the caller, only trusted folders, away from the repository", async () => {
    const bin = temporaryFolder();
    const path = program(bin, "tool", 'echo "[$GITHUB_TOKEN$NODE_OPTIONS$SECRET] $PWD $PATH"');
    const env = { PATH: bin, GITHUB_TOKEN: "ghs_x", NODE_OPTIONS: "--require=/x", SECRET: "y" };
    expect(await askProgram(path, [], env, [bin])).toBe(`[] / ${bin}\n`);
  });

  test("a program that fails, cannot be started or is not asked has no version", async () => {
    const bin = temporaryFolder();
    program(bin, "fails", "echo 1.2.3; exit 3");
    program(bin, "silent", "true");
    program(bin, "asked", "echo 1.2.3");
    writeFileSync(join(bin, "plain"), "1.2.3");
    mkdirSync(join(bin, "folder"));
    const found = await lookForTools(
      [wanted("fails"), wanted("silent"), wanted("asked", null), wanted("plain"), wanted("folder")],
      { PATH: bin },
      temporaryFolder(),
    );
    expect(found.map(({ path, version }) => [path !== null, version])).toEqual([
      [true, null],
      [true, null],
      [true, null],
      [false, null],
      [false, null],
    ]);
    expect(await askProgram("/nowhere/at/all", [], {}, [])).toBeNull();
    expect(await askProgram("C:\\tools\\npm.cmd", [], {}, [])).toBeNull();
  });
});
