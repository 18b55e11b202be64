import { spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import type { CommandRun } from "../local/command-run.ts";

/*
 * Starts a command of the policy for an operator at a terminal. The only place that runs code of a repository: no action
 * may load it (`test/contract/commands.test.ts`).
 */

export interface CommandRequest {
  /** Program and arguments; started without a shell. */
  readonly command: readonly string[];
  readonly cwd: string;
  /** The whole environment of the command. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Aborted when the operator stops the run. */
  readonly stop: AbortSignal;
}

/** What is kept of the output; the rest goes into the digest alone. */
const TAIL_BYTES = 64 * 1024;
/** Between the request to end (SIGTERM) and the end (SIGKILL). */
const GRACE_MS = 2_000;
/** How long the pipes of a command that ended may stay open, in case a process that left its group holds them. */
const DRAIN_MS = 1_000;

const WINDOWS = process.platform === "win32";

/**
 * Runs one command to its end, with standard input closed. After a timeout, an abort or its own end the whole process
 * group is ended, so that nothing of it goes on. Never rejects: that a command cannot be started is a result as well.
 */
export function runCommand(request: CommandRequest): Promise<CommandRun> {
  const started = performance.now();
  const output = new Output();
  const ended = (end: CommandRun["end"], more: Partial<CommandRun> = {}): CommandRun => ({
    end,
    exitCode: null,
    signal: null,
    startError: null,
    logSha256: end === "not-started" ? null : output.digest(),
    ...output.tail(),
    durationMs: Math.round(performance.now() - started),
    ...more,
  });
  return new Promise((resolve) => {
    let child: ChildProcess;
    try {
      const [program = "", ...args] = request.command;
      // A group of its own, so that children of children end with it (setsid; Windows has taskkill /T instead).
      child = spawn(program, args, {
        cwd: request.cwd,
        env: { ...request.env },
        stdio: ["ignore", "pipe", "pipe"],
        detached: !WINDOWS,
        windowsHide: true,
      });
    } catch (error) {
      // A NUL in an argument, or a .cmd file on Windows.
      return resolve(ended("not-started", { startError: codeOf(error) }));
    }
    let stopped: "timed-out" | "interrupted" | null = null;
    const timers: NodeJS.Timeout[] = [];
    const stop = (why: "timed-out" | "interrupted"): void => {
      if (stopped !== null) return;
      stopped = why;
      signalGroup(child, "SIGTERM");
      timers.push(setTimeout(() => signalGroup(child, "SIGKILL"), GRACE_MS));
    };
    const onAbort = (): void => stop("interrupted");
    // Should this process itself come to an unforeseen end, the command must not go on without anybody watching.
    const onExit = (): void => signalGroup(child, "SIGKILL");
    process.once("exit", onExit);
    const finish = (run: CommandRun): void => {
      timers.forEach(clearTimeout);
      request.stop.removeEventListener("abort", onAbort);
      process.off("exit", onExit);
      resolve(run);
    };
    timers.push(setTimeout(() => stop("timed-out"), request.timeoutMs));
    request.stop.addEventListener("abort", onAbort);
    if (request.stop.aborted) onAbort();
    const streams = [child.stdout, child.stderr];
    for (const stream of streams) stream?.on("data", (chunk: Buffer) => output.add(chunk));
    child.on("error", (error) => {
      // Afterwards an error can only be that of a signal to a process that has ended.
      if (child.pid === undefined) finish(ended("not-started", { startError: codeOf(error) }));
    });
    child.on("exit", () => {
      timers.splice(0).forEach(clearTimeout);
      signalGroup(child, "SIGKILL");
      timers.push(setTimeout(() => streams.forEach((stream) => stream?.destroy()), DRAIN_MS));
    });
    child.on("close", (exitCode: number | null, signal: NodeJS.Signals | null) => {
      if (child.pid === undefined) return;
      if (stopped !== null) return finish(ended(stopped));
      finish(signal === null ? ended("exited", { exitCode }) : ended("signalled", { signal }));
    });
  });
}

/** Signals the command and all that it started. On Windows there are no signals: the tree is ended at once. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (WINDOWS) {
    if (child.exitCode === null) {
      spawn("taskkill", ["/pid", String(child.pid), "/T", "/F"], { stdio: "ignore", windowsHide: true }).on("error", () => child.kill());
    }
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nothing of the group is left.
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** The digest of everything, and the end of it. */
class Output {
  readonly #hash = createHash("sha256");
  #kept: Buffer[] = [];
  #length = 0;
  #cut = false;

  add(chunk: Buffer): void {
    this.#hash.update(chunk);
    this.#kept.push(chunk);
    this.#length += chunk.length;
    // Joined only now and then, so that a byte at a time costs no copy of the whole each.
    if (this.#length > 2 * TAIL_BYTES || this.#kept.length > 1024) this.#trim();
  }

  #trim(): Buffer {
    const all = Buffer.concat(this.#kept);
    const end = all.subarray(Math.max(0, all.length - TAIL_BYTES));
    this.#cut ||= end.length < all.length;
    // A copy, so that the large pieces behind it can be freed.
    this.#kept = [Buffer.from(end)];
    this.#length = end.length;
    return end;
  }

  digest(): string {
    return this.#hash.digest("hex");
  }

  tail(): Pick<CommandRun, "tail" | "tailIsCut"> {
    const end = this.#trim();
    return { tail: end.toString("utf8"), tailIsCut: this.#cut };
  }
}
