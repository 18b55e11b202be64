import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ConfigurationError } from "../facts/configuration-error.ts";
import { openRepository } from "../git/repository.ts";
import { writeFileAtomically } from "../host/atomic-write.ts";
import { DEFAULT_POLICY_PATH } from "../host/common-inputs.ts";
import type { Host } from "../host/host.ts";
import { terminalHost } from "../host/terminal-host.ts";
import type { CacheWish } from "../jobs/context-cache.ts";
import { openLocalSession, type LocalSession } from "../jobs/local-session.ts";
import { findPullRequest, type PullRequestSession } from "../jobs/pull-request-session.ts";
import { openSavedSession } from "../jobs/saved-session.ts";
import type { FactsSession } from "../jobs/session.ts";
import { modeSchema, type Mode } from "../policy/schema.ts";
import type { OptionValues } from "./command.ts";

/** The text of an option, or null when it was not given. */
export function textOption(values: OptionValues, name: string): string | null {
  const value = values[name];
  return typeof value === "string" ? value : null;
}

/** The path of an option, or null when it was not given. An unset variable of a script must not stand for the folder in which one is. */
export function pathOption(values: OptionValues, name: string): string | null {
  const path = textOption(values, name);
  if (path?.trim() === "") throw new ConfigurationError(`--${name} is empty.`, "Name a path, or leave the option out.");
  return path;
}

/** The folder of `--cache`, else none: nothing is kept unless somebody says where. */
export function cacheOption(values: OptionValues): CacheWish | null {
  const folder = pathOption(values, "cache");
  return folder === null ? null : { kind: "folder", folder };
}

/** The values of an option that may be given several times. */
function listOption(values: OptionValues, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value : [];
}

/** A whole number from an option, within bounds; null when it was not given. */
export function numberOption(values: OptionValues, name: string, bounds: { min: number; max: number }): number | null {
  const text = textOption(values, name);
  if (text === null) return null;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= bounds.min && value <= bounds.max)) {
    throw new ConfigurationError(
      `--${name} is "${text}"; accepted: a whole number from ${bounds.min} to ${bounds.max}.`,
      `Correct --${name}.`,
    );
  }
  return value;
}

/** One of some words from an option; null when it was not given. */
export function choiceOption<const W extends readonly string[]>(values: OptionValues, name: string, words: W): W[number] | null {
  const text = textOption(values, name);
  if (text === null || words.includes(text)) return text;
  throw new ConfigurationError(`--${name} is "${text}"; accepted: ${words.join(", ")}.`, `Correct --${name}.`);
}

/** A host for the repository that `--repo` names, else the current folder. Log lines are quiet with --json. */
export function openHost(values: OptionValues, evidenceDir?: string): Host {
  const workspace = resolve(pathOption(values, "repo") ?? ".");
  return terminalHost({
    workspace,
    evidenceDir: evidenceDir ?? join(workspace, ".trust-layer"),
    quiet: values["json"] === true,
  });
}

/** The token of the environment, as GitHub's own command line reads it. */
export function terminalToken(env: Readonly<Record<string, string | undefined>>): string | null {
  return env["GITHUB_TOKEN"] || env["GH_TOKEN"] || null;
}

/** A session over git alone. */
export async function openLocal(host: Host, values: OptionValues): Promise<LocalSession> {
  return openLocalSession(host, {
    ...(await wishOf(values)),
    base: textOption(values, "base"),
    head: textOption(values, "head"),
  });
}

/** Work that is not committed is no part of the change; somebody who runs this beside an edit must not take it for judged. */
export function uncommittedNote(values: OptionValues, paths: readonly string[] | null): string[] {
  const [first] = paths ?? [];
  if (first === undefined || paths === null || values["head"] !== undefined) return [];
  const more = paths.length === 1 ? "" : ` and ${paths.length - 1} more`;
  return [`What is not committed is not looked at: \`${first}\`${more}. Commit it, then run again.`];
}

/** What a command will make of a pull request, so that what it needs is asked for at once. */
interface JudgedWish {
  readonly openPullRequests?: boolean;
}

/** A session over the pull request that `--pr` names, of the repository that `origin` points to. */
export async function openPullRequest(
  host: Host,
  values: OptionValues,
  number: number,
  { openPullRequests = false }: JudgedWish = {},
): Promise<PullRequestSession> {
  const token = terminalToken(host.env);
  if (token === null) {
    throw new ConfigurationError(
      "There is no token, and GitHub's GraphQL answers nobody without one.",
      "Set GITHUB_TOKEN (or GH_TOKEN) to a token that can read the repository.",
    );
  }
  const wish = await wishOf(values);
  const found = await findPullRequest(host, {
    ...wish,
    token,
    repository: host.env["GITHUB_REPOSITORY"] ?? (await originOf(host)),
    pullRequest: number,
    event: { name: "workflow_dispatch", payload: {} },
    openPullRequests,
  });
  const session = await found.look();
  const saveTo = pathOption(values, "save-facts");
  if (saveTo !== null) {
    const { saveFacts } = await import("../github/saved-facts.ts");
    const others = openPullRequests ? { openPullRequests: await session.openPullRequests() } : {};
    await writeFileAtomically(resolve(saveTo), saveFacts({ ...session.facts, files: await session.changes(), ...others }));
  }
  return session;
}

/**
 * The session of a judging command: saved facts with `--facts`, a pull request with `--pr`, else null: git alone. Throws
 * ConfigurationError for options that exclude each other.
 */
export async function openJudged(host: Host, values: OptionValues, wish: JudgedWish = {}): Promise<FactsSession | null> {
  const number = numberOption(values, "pr", { min: 1, max: 2_147_483_647 });
  const saved = pathOption(values, "facts");
  const given = [
    number === null ? "" : "--pr",
    saved === null ? "" : "--facts",
    values["base"] === undefined && values["head"] === undefined ? "" : "--base or --head",
  ];
  if (number === null && listOption(values, "external").length > 0) {
    throw new ConfigurationError(
      "--external needs a pull request.",
      "Give its number with --pr. Saved facts hold the results that were handed over when they were saved.",
    );
  }
  if (number === null && pathOption(values, "save-facts") !== null) {
    throw new ConfigurationError(
      "--save-facts needs a pull request that GitHub is asked about.",
      "Give its number with --pr, or leave --save-facts out: git alone gathers no facts of GitHub.",
    );
  }
  const [first, second] = given.filter((name) => name !== "");
  if (first !== undefined && second !== undefined) {
    throw new ConfigurationError(
      `${first} and ${second} exclude each other.`,
      "A pull request, also a saved one, has its own base and head.",
    );
  }
  if (saved !== null) {
    const { readSavedFacts } = await import("../github/saved-facts.ts");
    return openSavedSession(readSavedFacts(await readText(resolve(saved)), saved), await wishOf(values));
  }
  return number === null ? null : openPullRequest(host, values, number, wish);
}

async function originOf(host: Host): Promise<string | null> {
  return (await openRepository(host.workspace)).originRepository;
}

async function wishOf(values: OptionValues) {
  const mode: Mode | null = choiceOption(values, "mode", modeSchema.options);
  const policyFile = pathOption(values, "policy");
  return {
    mode,
    policyPath: DEFAULT_POLICY_PATH,
    policyText: policyFile === null ? null : { text: await readText(resolve(policyFile)), path: policyFile },
    requiredChecks: [],
    ignoreChecks: [],
    externalResults: listOption(values, "external").map(externalPlace),
  };
}

/** An unset variable of a script must not stand for the folder in which one is. */
function externalPlace(place: string): string {
  if (place.trim() === "") throw new ConfigurationError("--external is empty.", "Name a file, a folder or `artifact:NAME`.");
  return place.startsWith("artifact:") ? place : resolve(place);
}

/** The text of a file that the user named. Throws ConfigurationError when it cannot be read. */
export async function readText(path: string): Promise<string> {
  return (await readBytes(path)).toString("utf8");
}

/** The bytes of a file that the user named. Throws ConfigurationError when it cannot be read. */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new ConfigurationError(`${path} cannot be read (${code}).`, "Check the path.");
  }
}
