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
  /** The remote from which a partial clone has its objects; `null`: the clone is whole. */
  readonly promisor: string | null;
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
  const [bareText, insideText, shallowText, formatText, ...pathLines] = lines;
  const bare = bareText === "true";
  const gitDir = pathLines.join("\n");
  const inWorkTree = insideText === "true";
  const ask: Ask = (args) => runGit(here, args, {}, config);
  const [place, branch, settings, version] = await Promise.all([
    placeOf(ask, inWorkTree),
    ask(["symbolic-ref", "--quiet", "--short", "HEAD"]),
    // One process for all that is asked of the configuration: starting one costs more than it answers.
    ask([
      "config",
      "-z",
      "--get-regexp",
      String.raw`^remote\.origin\.url$|^remote\..*\.promisor$|^(filter|diff|merge)\..*\.(clean|smudge|process|required|textconv|command|driver)$`,
    ]),
    ask(["version"]),
  ]);
  refuseOldGit(text(version).trim());
  if (place.headSha === null) await refuseMissingHead(ask);
  const root = place.topLevel ?? gitDir;
  const values = settingsOf(settings);
  const safeConfig = [...config, ...withoutPrograms(values)];
  // The last one counts, as for git.
  const origin = values.findLast(({ name }) => name === "remote.origin.url")?.value ?? null;
  return {
    root,
    gitDir,
    bare: bare || !inWorkTree,
    shallow: shallowText === "true",
    promisor: promisorOf(values),
    headSha: place.headSha,
    branch: branch.code === 0 ? text(branch).trim() : null,
    originRepository: origin === null ? null : repositoryOfUrl(origin.trim()),
    emptyTree: formatText === "sha256" ? EMPTY_TREES.sha256 : EMPTY_TREES.sha1,
    ...questions(root, safeConfig),
  };
}

type Ask = (args: readonly string[]) => Promise<GitResult>;

/** Top folder and commit: one question to git where there is a commit; without one git answers neither. */
async function placeOf(ask: Ask, inWorkTree: boolean): Promise<{ topLevel: string | null; headSha: string | null }> {
  const top = inWorkTree ? ["--show-toplevel"] : [];
  const both = await ask(["rev-parse", ...top, "HEAD^{commit}"]);
  // The name of a folder may hold line ends, an id cannot: it is the last line.
  const lines = text(both).replace(/\n$/u, "").split("\n");
  const headSha = lines.at(-1) ?? "";
  if (both.code === 0 && FULL_ID.test(headSha)) return { topLevel: inWorkTree ? lines.slice(0, -1).join("\n") : null, headSha };
  return { topLevel: inWorkTree ? text(await ask(["rev-parse", ...top])).replace(/\n$/u, "") : null, headSha: null };
}

function questions(root: string, config: Config): Pick<Repository, "resolve" | "hasCommit" | "mergeBase" | "run" | "attempt"> {
  const attempt = (args: readonly string[], options: GitOptions = {}) => runGit(root, args, options, config);
  // Commits never change: what was found once stays so. What is missing may still be fetched, and is asked again.
  const present = new Set<string>();
  const asking = new Map<string, Promise<boolean>>();
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
      const answer = asking.get(sha) ?? attempt(["cat-file", "-e", `${sha}^{tree}`]).then(({ code }) => code === 0);
      asking.set(sha, answer);
      const there = await answer.finally(() => asking.delete(sha));
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

/** A HEAD that names a commit which is not there is a damaged clone, not an empty repository. */
async function refuseMissingHead(ask: Ask): Promise<void> {
  const head = await ask(["rev-parse", "--quiet", "--verify", "HEAD"]);
  const sha = text(head).trim();
  if (head.code !== 0 || !FULL_ID.test(sha)) return;
  throw new ConfigurationError(
    `HEAD is the commit \`${sha.slice(0, 12)}\`, which is not in this clone.`,
    "The clone is damaged, or the one it borrows objects from is gone: check it with `git fsck`, or make a new one.",
  );
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
  const args = [
    "rev-parse",
    "--is-bare-repository",
    "--is-inside-work-tree",
    "--is-shallow-repository",
    "--show-object-format",
    "--absolute-git-dir",
  ];
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

/** One entry of the configuration; `value` null: named without one, which git takes for true. */
interface Setting {
  readonly name: string;
  readonly value: string | null;
}

/** `<name> LF <value>`, each ended by NUL. */
function settingsOf(found: GitResult): Setting[] {
  return zeroSeparated(found.stdout).map((piece) => {
    const entry = piece.toString("utf8");
    const end = entry.indexOf("\n");
    return end < 0 ? { name: entry, value: null } : { name: entry.slice(0, end), value: entry.slice(end + 1) };
  });
}

/** Filters, diff and merge drivers of the configuration, each set to nothing, since git would run them. */
function withoutPrograms(settings: readonly Setting[]): Config {
  return settings
    .filter(({ name }) => /^(?:filter|diff|merge)\./u.test(name))
    .map(({ name }) => [name, name.endsWith(".required") ? "false" : ""] as const);
}

/** The first remote that promises objects; what is true, git-config(1) says under "boolean". */
function promisorOf(settings: readonly Setting[]): string | null {
  const promised = settings.filter(({ value }) => value === null || /^(?:true|yes|on|[+-]?0*[1-9]\d*[kmg]?)$/iu.test(value));
  return promised.map(({ name }) => /^remote\.(.+)\.promisor$/su.exec(name)?.[1]).find((name) => name !== undefined) ?? null;
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
