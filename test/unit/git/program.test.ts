import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openRepository } from "../../../src/git/repository.ts";
import { scratch, temporaryFolder } from "./scratch.ts";

const SYSTEM = process.env["PATH"] ?? "";
afterEach(() => vi.unstubAllEnvs());

/** A repository that brings its own git, which leaves a mark when it is started. */
function trap() {
  const repository = scratch();
  repository.write("a.txt", "a\n");
  const sha = repository.commit("first");
  const mark = join(temporaryFolder(), "started");
  for (const folder of ["", "bin", "..bin", "sub"].map((name) => join(repository.dir, name))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "git"), `#!/bin/sh\ntouch '${mark}'\nexec /usr/bin/git "$@"\n`);
    chmodSync(join(folder, "git"), 0o755);
  }
  return { ...repository, sha, mark };
}

describe.skipIf(process.platform === "win32")("git of the repository is never started", () => {
  test.each([
    ["the current folder", () => "."],
    ["an empty entry", () => ""],
    ["a relative folder", () => "bin"],
    ["a folder in the repository", (dir: string) => join(dir, "bin")],
    ["a folder whose name begins with two dots", (dir: string) => join(dir, "..bin")],
    [
      "a link to a folder in the repository",
      (dir: string) => {
        const link = join(temporaryFolder(), "linked");
        symlinkSync(join(dir, "bin"), link);
        return link;
      },
    ],
    [
      "a link to a file in the repository",
      (dir: string) => {
        const folder = temporaryFolder();
        symlinkSync(join(dir, "bin", "git"), join(folder, "git"));
        return folder;
      },
    ],
  ])("by %s in PATH", async (_, entry) => {
    const { dir, sha, mark } = trap();
    vi.stubEnv("PATH", [entry(dir), SYSTEM].join(delimiter));
    expect((await openRepository(dir)).headSha).toBe(sha);
    // From a folder below the top, the whole repository is still the repository.
    expect((await openRepository(join(dir, "sub"))).headSha).toBe(sha);
    expect(existsSync(mark)).toBe(false);
  });

  test("also for a repository elsewhere, such as that of fetched history", async () => {
    const { dir, mark } = trap();
    const elsewhere = scratch();
    vi.stubEnv("PATH", [join(dir, "bin"), SYSTEM].join(delimiter));
    await openRepository(dir);
    await openRepository(elsewhere.dir);
    await openRepository(join(elsewhere.dir, ".git"));
    expect(existsSync(mark)).toBe(false);
  });

  test("where there is no other git, it is not found", async () => {
    const { dir, mark } = trap();
    vi.stubEnv("PATH", [".", join(dir, "bin")].join(delimiter));
    await expect(openRepository(dir)).rejects.toThrow("The program `git` was not found.");
    expect(existsSync(mark)).toBe(false);
  });
});
