import type { ExternalStep } from "../evidence/external-check-body.ts";
import type { LocalCommand } from "../policy/schema.ts";
import type { CommandRun } from "./command-run.ts";
import { missingTool } from "./missing-tools.ts";
import { shorten } from "./words.ts";

/** How long a command may take where the policy does not say: seconds. */
export const DEFAULT_TIMEOUT_SECONDS = 300;

/** What became of one command. Only `success` (exit code 0) and `failure` are results; everything else says why there is none. */
export function judgeStep(command: LocalCommand, run: CommandRun): ExternalStep {
  const program = command.run[0] ?? "";
  const step = { name: command.name, command: [...command.run], exitCode: run.exitCode, logSha256: run.logSha256 };
  switch (run.end) {
    case "not-started":
      return { ...step, ...whyNotStarted(program, run.startError) };
    case "interrupted":
      return { ...step, result: "not-run", reason: "The operator stopped it before its end." };
    case "timed-out": {
      const seconds = command["timeout-seconds"] ?? DEFAULT_TIMEOUT_SECONDS;
      return { ...step, result: "timed-out", reason: `It did not end within ${seconds} s, and was stopped.` };
    }
    case "signalled":
      return { ...step, result: "failure", reason: `It was ended by the signal ${run.signal ?? "of someone else"}.` };
    case "exited": {
      if (run.exitCode === 0) return { ...step, result: "success", reason: null };
      const missing = run.exitCode === null ? null : missingTool(program, run.exitCode, run.tail);
      return missing === null ? { ...step, result: "failure", reason: null } : { ...step, result: "not-installed", reason: missing };
    }
  }
}

/** A command that was not started because something before it ended the run. */
export function notRun(command: LocalCommand, reason: string): ExternalStep {
  return {
    name: command.name,
    command: [...command.run],
    result: "not-run",
    exitCode: null,
    logSha256: null,
    reason: shorten(reason, 500),
  };
}

function whyNotStarted(program: string, code: string | null): Pick<ExternalStep, "result" | "reason"> {
  const shown = `\`${shorten(program, 200)}\``;
  switch (code) {
    case "ENOENT":
      return { result: "not-installed", reason: `The program ${shown} was not found.` };
    case "EACCES":
      return { result: "not-installed", reason: `The program ${shown} cannot be executed.` };
    case "EINVAL":
    case "EFTYPE":
      // Node starts no .cmd or .bat file without a shell (CVE-2024-27980), and a shell would read arguments as code.
      return { result: "not-run", reason: `The program ${shown} is a script that only a shell could start: name the program behind it.` };
    default:
      return { result: "not-run", reason: `The program ${shown} could not be started (${code ?? "unknown error"}).` };
  }
}
