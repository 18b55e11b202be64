import { appendFileSync } from "node:fs";
import { ConfigurationError } from "../facts/configuration-error.ts";
import { hangLines } from "../render/hanging-lines.ts";
import { markdownProse } from "../render/prose.ts";
import { plainLogLine, workflowCommand } from "./workflow-command.ts";

/** Reports an error on a runner: one line in the log, which is its annotation, the same on the run's page, and a failed step. */
export function failStep(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof ConfigurationError) {
    const at = error.location;
    const place: Record<string, string | number> = at === null ? {} : { file: at.file, line: at.line, col: at.column };
    process.stdout.write(`${workflowCommand("error", `${error.message} ${error.mend}`, { title: "trust-layer", ...place })}\n`);
    summarize(error);
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stdout.write(`${workflowCommand("error", message, { title: "trust-layer: unexpected error" })}\n`);
  if (process.env["RUNNER_DEBUG"] === "1" && error instanceof Error && error.stack !== undefined) {
    process.stdout.write(`${plainLogLine(error.stack)}\n`);
  }
}

/** An empty summary reads like a step that had nothing to say; so the page says what stopped it, and the mend. */
function summarize({ message, mend }: ConfigurationError): void {
  const { GITHUB_STEP_SUMMARY: file, INPUT_SUMMARY: wished } = process.env;
  if (file === undefined || file === "" || wished?.trim().toLowerCase() === "false") return;
  try {
    appendFileSync(file, `## ❌ trust-layer stopped before its end\n\n${markdownProse(message)}\n\n**Do:** ${markdownProse(mend)}\n`);
  } catch {
    // The log has it all.
  }
}

/** Fails the step because of what was found, after outputs, summary and uploads were written. */
export function failVerdict(headline: string): void {
  process.exitCode = 1;
  process.stdout.write(`${workflowCommand("error", headline, { title: "trust-layer" })}\n`);
}

/** The same at a terminal: one sentence and its mend on stderr, exit code 2. */
export function failCommand(error: unknown): void {
  process.exitCode = 2;
  if (error instanceof ConfigurationError) {
    const text = plainLogLine(`error: ${error.message}\n  ${error.mend}\n`);
    process.stderr.write(process.stderr.isTTY === true ? hangLines(text, process.stderr.columns || 80) : text);
    return;
  }
  const message = error instanceof Error ? (process.env["DEBUG"] ? (error.stack ?? error.message) : error.message) : String(error);
  process.stderr.write(plainLogLine(`error: unexpected: ${message}\n  Run again with DEBUG=1 and report what it prints.\n`));
}
