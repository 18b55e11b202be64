import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

/** A repository for one test, with commits whose ids depend on nothing but their content. */
export interface Scratch {
  readonly dir: string;
  git(...args: string[]): string;
  write(path: string, content: string | Buffer): void;
  link(path: string, target: string): void;
  /** Commits all that is there; gives the commit's id. */
  commit(message: string): string;
}

const made: string[] = [];
afterAll(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
});

/** A folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), "trust-layer-test-")));
  made.push(dir);
  return dir;
}

const ENVIRONMENT = {
  PATH: process.env["PATH"],
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
  GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
};

/** Runs git in a folder, for set-up only. */
export function gitIn(dir: string, ...args: string[]): string {
  return execFileSync("git", ["-c", "protocol.file.allow=always", ...args], {
    cwd: dir,
    env: ENVIRONMENT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

/** An empty repository on branch `main`. */
export function scratch(): Scratch {
  const dir = temporaryFolder();
  gitIn(dir, "init", "-q", "-b", "main");
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  };
  return {
    dir,
    git: (...args) => gitIn(dir, ...args),
    write,
    link: (path, target) => symlinkSync(target, join(dir, path)),
    commit: (message) => {
      gitIn(dir, "add", "-A");
      gitIn(dir, "commit", "-q", "--allow-empty", "-m", message);
      return gitIn(dir, "rev-parse", "HEAD");
    },
  };
}
