import { realpath, stat } from "node:fs/promises";
import { sep } from "node:path";
import { ConfigurationError } from "../facts/configuration-error.ts";
import { zeroSeparated } from "./path-text.ts";
import { firstLine, GitFailure, runGit, type GitOptions, type GitResult } from "./process.ts";

/** An opened repository: what it is, and the few questions every job asks. Nothing in it is ever run. */
export interface Repository {
  /** Absolute path of the work tree; of the git directory where there is no work tree. */
  readonly root: string;
  readonly gitDir: string;
  readonly bare: boolean;
  readonly shallow: boolean;
  /** `null`: no commit yet. */
  readonly headSha: string | null;
  /** `null`: detached. */
  readonly branch: string | null;
  /** `owner/name` of the remote `origin`, never with credentials; `null` where there is none or it has another form. */
  readonly originRepository: string | null;
  /** The object format: 40 digits (sha1) or 64 (sha256). */
  readonly emptyTree: string;
  /** The commit that a ref, a tag or an abbreviated id names; `null` when there is none. */
  resolve(ref: string): Promise<string | null>;
  /** True when the commit is there with its tree. */
  hasCommit(sha: string): Promise<boolean>;
  /** The best common ancestor that is visible here; `null` when there is none, as in a shallow clone. */
  mergeBase(a: string, b: string): Promise<string | null>;
  /** Standard output of git; throws GitFailure when git reports an error. */
  run(args: readonly string[], options?: GitOptions): Promise<Buffer>;
  /** The whole result, for callers to whom an exit code is an answer. */
  attempt(args: readonly string[], options?: GitOptions): Promise<GitResult>;
}

const FULL_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;

type Config = readonly (readonly [string, string])[];

const EMPTY_TREES = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
} as const;

/**
 * Opens the repository that `dir` lies in. Works for bare, shallow, detached and empty repositories, work trees and
 * submodules. Throws ConfigurationError when there is no folder, no git, or no repository.
 */
export async function openRepository(dir: string): Promise<Repository> {
  const here = await existingFolder(dir);
  const { config, lines } = await locate(here);
  const [bareText, insideText, shallowText, ...pathLines] = lines;
  const bare = bareText === "true";
  const gitDir = pathLines.join("\n");
  const inWorkTree = insideText === "true";
  const ask = (args: readonly string[]) => runGit(here, args, {}, config);
  const [topLevel, head, branch, origin, format, programs, version] = await Promise.all([
    inWorkTree ? ask(["rev-parse", "--show-toplevel"]) : null,
    ask(["rev-parse", "--quiet", "--verify", "HEAD^{commit}"]),
    ask(["symbolic-ref", "--quiet", "--short", "HEAD"]),
    ask(["config", "--get", "remote.origin.url"]),
    ask(["rev-parse", "--show-object-format"]),
    ask([
      "config",
      "-z",
      "--name-only",
      "--get-regexp",
      String.raw`^(filter|diff|merge)\..*\.(clean|smudge|process|required|textconv|command|driver)$`,
    ]),
    ask(["version"]),
  ]);
  refuseOldGit(text(version).trim());
  const root = topLevel === null ? gitDir : text(topLevel).replace(/\n$/u, "");
  const safeConfig = [...config, ...withoutPrograms(programs)];
  return {
    root,
    gitDir,
    bare: bare || !inWorkTree,
    shallow: shallowText === "true",
    headSha: head.code === 0 ? text(head).trim() : null,
    branch: branch.code === 0 ? text(branch).trim() : null,
    originRepository: origin.code === 0 ? repositoryOfUrl(text(origin).trim()) : null,
    emptyTree: text(format).trim() === "sha256" ? EMPTY_TREES.sha256 : EMPTY_TREES.sha1,
    ...questions(root, safeConfig),
  };
}

function questions(root: string, config: Config): Pick<Repository, "resolve" | "hasCommit" | "mergeBase" | "run" | "attempt"> {
  const attempt = (args: readonly string[], options: GitOptions = {}) => runGit(root, args, options, config);
  // Commits never change: what was found once stays so. What is missing may still be fetched, and is asked again.
  const present = new Set<string>();
  const bases = new Map<string, string>();
  const asText = async (args: readonly string[]) => {
    const result = await attempt(args);
    return result.code === 0 ? text(result).trim() || null : null;
  };
  return {
    attempt,
    run: async (args, options) => {
      const result = await attempt(args, options);
      if (result.code !== 0) throw new GitFailure(args, result);
      return result.stdout;
    },
    // `--end-of-options` would print itself here; a ref that begins with a dash is none that git would make.
    resolve: async (ref) => (ref.startsWith("-") ? null : asText(["rev-parse", "--quiet", "--verify", `${ref}^{commit}`])),
    hasCommit: async (sha) => {
      if (present.has(sha)) return true;
      const there = (await attempt(["cat-file", "-e", `${sha}^{tree}`])).code === 0;
      if (there && FULL_ID.test(sha)) present.add(sha);
      return there;
    },
    mergeBase: async (a, b) => {
      const key = `${a} ${b}`;
      const base = bases.get(key) ?? (await asText(["merge-base", "--", a, b]))?.split("\n")[0] ?? null;
      if (base !== null && FULL_ID.test(a) && FULL_ID.test(b)) bases.set(key, base);
      return base;
    },
  };
}

/**
 * Older versions ignore configuration from the environment (GIT_CONFIG_COUNT came with git 2.31), through which programs
 * that a hostile repository names are switched off. Throws ConfigurationError for those; an unreadable version passes
 * for none.
 */
export function refuseOldGit(version: string): void {
  const parts = /^git version (\d+)\.(\d+)/u.exec(version);
  const [major, minor] = [Number(parts?.[1] ?? 0), Number(parts?.[2] ?? 0)];
  if (major > 2 || (major === 2 && minor >= 31)) return;
  throw new ConfigurationError(
    `${parts === null ? "This git" : `git ${major}.${minor}`} is too old to read a hostile repository safely.`,
    "Install git 2.31 or later.",
  );
}

async function existingFolder(dir: string): Promise<string> {
  try {
    const real = await realpath(dir);
    if ((await stat(real)).isDirectory()) return real;
  } catch {
    // Told below, in the same sentence.
  }
  throw new ConfigurationError(
    `There is no folder \`${dir}\`.`,
    "Give the path of a checkout, for example with --repo; on a runner, add a step with actions/checkout before this one.",
  );
}

/** Asks git where the repository is. A repository of another owner is accepted for our calls alone (CVE-2022-24765). */
async function locate(dir: string): Promise<{ config: Config; lines: string[] }> {
  const args = ["rev-parse", "--is-bare-repository", "--is-inside-work-tree", "--is-shallow-repository", "--absolute-git-dir"];
  let config: Config = [];
  let result = await runGit(dir, args);
  const foreign = result.code === 0 ? null : ownedBySomeoneElse(result.stderr, dir);
  if (foreign !== null) {
    config = [["safe.directory", foreign]];
    result = await runGit(dir, args, {}, config);
  }
  if (result.code === 0) return { config, lines: text(result).replace(/\n$/u, "").split("\n") };
  if (/not a git repository/u.test(result.stderr)) {
    throw new ConfigurationError(
      `\`${dir}\` is not in a git repository.`,
      "Run inside a clone, or give its path with --repo; on a runner, add a step with actions/checkout before this one.",
    );
  }
  if (/dubious ownership|unsafe repository/u.test(result.stderr)) {
    throw new ConfigurationError(
      `Git refuses \`${dir}\`, since it belongs to another user.`,
      `Run: git config --global --add safe.directory "${foreign ?? dir}"`,
    );
  }
  throw new ConfigurationError(
    `Git cannot open \`${dir}\`: ${firstLine(result.stderr)}.`,
    "Check the clone with `git status`, or make a new one.",
  );
}

/** The folder that git names in its refusal, if it is the asked one or a folder above it. */
function ownedBySomeoneElse(stderr: string, dir: string): string | null {
  const named = /(?:dubious ownership in|unsafe) repository (?:at )?\(?'([^\n]+?)'(?: is owned|\n|$)/u.exec(stderr)?.[1];
  if (named === undefined) return null;
  const folder = named.replace(/[\\/]$/u, "");
  return dir === folder || dir.startsWith(`${folder}${sep}`) || folder.startsWith(`${dir}${sep}`) ? folder : null;
}

/** Filters, diff and merge drivers of the configuration, each set to nothing, since git would run them. */
function withoutPrograms(found: GitResult): Config {
  return zeroSeparated(found.stdout)
    .map((name) => name.toString("utf8"))
    .map((name) => [name, name.endsWith(".required") ? "false" : ""] as const);
}

/**
 * `owner/name` of a remote URL in any of git's spellings; `null` for a local path. User names and passwords in the URL
 * are never part of it.
 */
export function repositoryOfUrl(url: string): string | null {
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/]+\/(.+)$/iu.exec(url)?.[1] ?? /^(?:[^@/\\]+@)?[^:/\\]{2,}:(?!\/\/|\\)\/?(.+)$/u.exec(url)?.[1];
  if (path === undefined || /^file:/iu.test(url)) return null;
  return /(?:^|\/)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/u.exec(path)?.[1] ?? null;
}

function text(result: GitResult): string {
  return result.stdout.toString("utf8");
}
