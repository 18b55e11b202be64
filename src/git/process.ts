import { spawn } from "node:child_process";
import { devNull } from "node:os";
import { ConfigurationError } from "../facts/configuration-error.ts";
import { gitProgram } from "./program.ts";
import { endWithUs, signalGroup } from "./running.ts";

/*
 * One way to start git. The repository is hostile: its configuration can name programs (hooks, an fsmonitor, filters,
 * external diffs, credential helpers, transports), so each of these is switched off for every call, and no variable of
 * the caller's environment that steers git is handed on. Sources: git(1) "Environment Variables", git-config(1).
 */

export interface GitOptions {
  /** Written to standard input, then closed. */
  readonly input?: string | Uint8Array;
  /** Added on top of the scrubbed environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Another folder than the repository's. */
  readonly cwd?: string;
  /** Configuration for this call, handed over in the environment so that a value never stands in the process list. */
  readonly config?: readonly (readonly [key: string, value: string])[];
  /** Gets standard output piece by piece; the result then holds none. Returning `false` ends git: enough was read. */
  readonly onOutput?: (chunk: Buffer) => boolean;
  /** Milliseconds until git is ended; default ten minutes, since a huge repository may take long. */
  readonly timeoutMs?: number;
}

export interface GitResult {
  /** The exit code; `null` when git was ended by us or by a signal. */
  readonly code: number | null;
  readonly stdout: Buffer;
  /** The first 16 KiB. */
  readonly stderr: string;
}

/** Git answered with an error where the caller expected an answer. The message holds git's own words, never a token. */
export class GitFailure extends Error {
  override readonly name = "GitFailure";
  readonly code: number | null;

  constructor(args: readonly string[], result: GitResult) {
    super(`git ${args[0] ?? ""} failed (exit code ${result.code ?? "none"}): ${firstLine(result.stderr)}`);
    this.code = result.code;
  }
}

const KEPT_VARIABLES =
  /^(?:HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|TEMP|TMP|TMPDIR|APPDATA|LOCALAPPDATA|PROGRAMDATA|XDG_CONFIG_HOME|HTTPS?_PROXY|ALL_PROXY|NO_PROXY|SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|SUDO_UID)$/iu;

const FIXED_VARIABLES: Readonly<Record<string, string>> = {
  LC_ALL: "C",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_ASKPASS: "",
  SSH_ASKPASS: "",
  // A replacement ref would let a repository show another object under the judged commit's name.
  GIT_NO_REPLACE_OBJECTS: "1",
  // So would a graft move the merge base.
  GIT_GRAFT_FILE: devNull,
  GIT_LITERAL_PATHSPECS: "1",
  GIT_ATTR_NOSYSTEM: "1",
  // A partial clone fetches what it lacks by itself: only over http, never through a command that a URL names.
  GIT_ALLOW_PROTOCOL: "http:https",
  GIT_PAGER: "",
};

/** Configuration that can start a program or write on its own, each with the value that does neither. */
const FIXED_ARGUMENTS: readonly string[] = [
  "core.fsmonitor=false",
  `core.hooksPath=${devNull}`,
  "core.quotePath=false",
  "advice.graftFileDeprecated=false",
  // The attributes of whoever runs this must not hide lines either: the same change gives the same lines everywhere.
  `core.attributesFile=${devNull}`,
  "core.alternateRefsCommand=:",
  "credential.helper=",
  "log.showSignature=false",
  "submodule.recurse=false",
  "gc.auto=0",
  "maintenance.auto=false",
].flatMap((setting) => ["-c", setting]);

function environment(path: string, options: GitOptions, config: readonly (readonly [string, string])[]): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { PATH: path };
  for (const [key, value] of Object.entries(process.env)) if (KEPT_VARIABLES.test(key)) env[key] = value;
  const all = [...config, ...(options.config ?? [])];
  Object.assign(env, FIXED_VARIABLES, { GIT_CONFIG_COUNT: String(all.length) });
  for (const [index, [key, value]] of all.entries()) {
    env[`GIT_CONFIG_KEY_${index}`] = key;
    env[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return Object.assign(env, options.env ?? {});
}

/** git talks to a server through a program of its own (git-remote-http), which does not end with it: both are one group. */
const OWN_GROUP = process.platform !== "win32";

/**
 * Runs git with an argument array, no shell. Resolves for every exit code. Throws ConfigurationError when there is no
 * git program. `config` is what the repository itself needs switched off, see `openRepository`.
 */
export function runGit(
  cwd: string,
  args: readonly string[],
  options: GitOptions = {},
  config: readonly (readonly [string, string])[] = [],
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const { program, path } = gitProgram(options.cwd ?? cwd);
    if (program === null) return reject(noGit());
    const child = spawn(program, [...FIXED_ARGUMENTS, ...args], {
      cwd: options.cwd ?? cwd,
      env: environment(path, options, config),
      stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      windowsHide: true,
      detached: OWN_GROUP,
    });
    const end = (signal: NodeJS.Signals): void => {
      if (!OWN_GROUP || child.pid === undefined) child.kill(signal);
      else signalGroup(child.pid, signal);
    };
    const isOver = OWN_GROUP && child.pid !== undefined ? endWithUs(child.pid) : () => undefined;
    // Not the option `timeout` of spawn: its timer outlives a program that was not found, and keeps the process alive.
    const timer = setTimeout(() => {
      end("SIGTERM");
      // What does not end with git must not keep us: `close` waits for whoever holds the other ends.
      child.stdout?.destroy();
      child.stderr?.destroy();
    }, options.timeoutMs ?? 600_000);
    const output: Buffer[] = [];
    let stderr = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      if (options.onOutput === undefined) output.push(chunk);
      else if (!options.onOutput(chunk)) end("SIGKILL");
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      if (stderr.length < 16_384) stderr += chunk.toString("utf8");
    });
    child.on("error", (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      isOver();
      // ENOENT is also what Node reports for a folder that does not exist; the caller has checked the folder.
      return reject(error.code === "ENOENT" ? noGit() : error);
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      isOver();
      resolve({ code, stdout: Buffer.concat(output), stderr });
    });
    if (child.stdin !== null) {
      // git may end before it has read everything (an early stop, a failure): that is told by its exit code.
      child.stdin.on("error", () => undefined);
      child.stdin.end(options.input);
    }
  });
}

function noGit(): ConfigurationError {
  return new ConfigurationError(
    "The program `git` was not found.",
    "Install git, or add its folder to PATH (one in the repository does not count); on a runner of your own, add it to the image.",
  );
}

/** The first line of what git said, without the word that introduces it. */
export function firstLine(text: string): string {
  const line = text.split("\n").find((candidate) => candidate.trim() !== "") ?? "no message";
  return line.replace(/^(?:fatal|error): /u, "").trim();
}
