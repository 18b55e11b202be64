import { spawn } from "node:child_process";
import { once } from "node:events";

/** Milliseconds that the runner waits after SIGINT and after SIGTERM (actions/runner, ProcessInvoker). */
export interface Grace {
  interrupt: number;
  terminate: number;
}

const runnerGrace: Grace = { interrupt: 7_500, terminate: 2_500 };

export interface ChildRequest {
  command: string;
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  /** Written to the standard input, which is then closed. */
  stdin?: string;
  /** The process is cancelled after this time, in milliseconds. */
  timeout: number;
  /** The process is cancelled as soon as a line of its output matches. */
  cancelAfter?: RegExp;
  grace?: Grace;
}

export interface ChildResult {
  /** null when a signal ended the process. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
  /** Lines of both streams in the order in which they came. */
  lines: string[];
  end: "exited" | "timed-out" | "cancelled";
  /** What was sent, in order: SIGINT, SIGTERM, SIGKILL. */
  signals: NodeJS.Signals[];
}

/**
 * Runs a process to its end, and cancels it as the runner does: SIGINT, then SIGTERM, then SIGKILL. Lines end at LF, CR
 * or CRLF, as the runner reads them: a lone CR in hostile text starts a line of its own.
 */
export async function runChild(request: ChildRequest): Promise<ChildResult> {
  const child = spawn(request.command, request.args, {
    cwd: request.cwd,
    env: { ...request.env },
    stdio: [request.stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"],
  });
  const result: ChildResult = { exitCode: null, stdout: "", stderr: "", lines: [], end: "exited", signals: [] };
  const timers: NodeJS.Timeout[] = [];
  const grace = request.grace ?? runnerGrace;

  function signal(name: NodeJS.Signals): void {
    result.signals.push(name);
    child.kill(name);
  }
  function cancel(reason: "timed-out" | "cancelled"): void {
    if (result.end !== "exited") return;
    result.end = reason;
    signal("SIGINT");
    timers.push(setTimeout(() => signal("SIGTERM"), grace.interrupt));
    timers.push(setTimeout(() => signal("SIGKILL"), grace.interrupt + grace.terminate));
  }
  timers.push(setTimeout(() => cancel("timed-out"), request.timeout));

  const collect = (stream: "stdout" | "stderr"): { flush: () => void } => {
    let pending = "";
    const take = (line: string): void => {
      result.lines.push(line);
      if (request.cancelAfter?.test(line)) cancel("cancelled");
    };
    child[stream]?.setEncoding("utf8").on("data", (text: string) => {
      result[stream] += text;
      // A CR at the end of a chunk may be the first half of a CRLF: wait for the next one.
      const lines = (pending + text).split(/\r\n|\n|\r(?!$)/);
      pending = lines.pop() ?? "";
      lines.forEach(take);
    });
    return { flush: () => (pending === "" ? undefined : take(pending.replace(/\r$/, ""))) };
  };
  const streams = [collect("stdout"), collect("stderr")];
  // A process that ends before it read its input closes the pipe; that is no fault of the test.
  child.stdin?.on("error", () => undefined).end(request.stdin);

  try {
    const [exitCode] = (await once(child, "close")) as [number | null];
    result.exitCode = exitCode;
  } finally {
    timers.forEach(clearTimeout);
  }
  streams.forEach((stream) => stream.flush());
  return result;
}
