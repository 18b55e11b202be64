import type { ExternalCheckBody, ExternalStep, StepResult } from "../evidence/external-check-body.ts";
import type { Subject } from "../facts/subject.ts";
import { markdownCode, singleLine, tableCell } from "./escape.ts";
import { markdownTable, subjectLine } from "./markdown-parts.ts";
import { markdownProse } from "./prose.ts";
import { TerminalPen, type TerminalOptions } from "./terminal-text.ts";
import { MARKS, TERMINAL_MARKS, type Tone } from "./words.ts";

const RESULT_TONES: Readonly<Record<ExternalCheckBody["result"], Tone>> = { success: "good", failure: "bad", error: "unclear" };
const RESULT_WORDS: Readonly<Record<ExternalCheckBody["result"], string>> = {
  success: "succeeded",
  failure: "failed",
  error: "came to no result",
};

function stepTone(result: StepResult): Tone {
  return result === "success" ? "good" : result === "failure" ? "bad" : "unclear";
}

/** A command as one reads it; an argument with a space or none at all stands in quotes. For people, never for a shell. */
function shownCommand(command: readonly string[]): string {
  return command.map((part) => (/^[^\s"'`]+$/u.test(part) ? part : JSON.stringify(part))).join(" ");
}

/** `external-check.md`: the result of a gate that ran elsewhere, for people. */
export function renderExternalCheckMarkdown(body: ExternalCheckBody, subject: Subject): string {
  return `${[
    `# External check: ${markdownCode(body.name, 100)}`,
    `## ${MARKS[RESULT_TONES[body.result]]} It ${RESULT_WORDS[body.result]}`,
    subjectLine(subject),
    markdownProse(body.summary),
    markdownTable(
      ["Step", "Result", "Exit code", "Command", "Why", "sha256 of the log"],
      body.steps,
      (step) => [
        markdownCode(step.name, 100),
        `${MARKS[stepTone(step.result)]} ${step.result}`,
        step.exitCode === null ? "–" : String(step.exitCode),
        markdownCode(shownCommand(step.command), 200),
        step.reason === null ? "–" : markdownProse(step.reason),
        tableCell(step.logSha256),
      ],
      100,
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
}

export interface LocalReport {
  readonly body: ExternalCheckBody;
  /** Milliseconds by the name of the step. */
  readonly durations: ReadonlyMap<string, number>;
  /** Which base, what was ignored, what to do. */
  readonly notes: readonly string[];
  readonly mend: string | null;
  /** Where the evidence lies, as shown. */
  readonly writtenTo: string;
}

/** The report of a local run for a terminal: headline, a line for each command, notes, what to do. */
export function renderLocalReport(report: LocalReport, options: TerminalOptions): string {
  const pen = new TerminalPen(options);
  const { body } = report;
  const tone = RESULT_TONES[body.result];
  const lines = [
    pen.paint(tone, `${TERMINAL_MARKS[tone]} Local commands: ${body.result}`),
    pen.wrap(body.summary, 2),
    "",
    ...body.steps.flatMap((step) => stepLines(pen, step, report.durations.get(step.name) ?? null)),
    "",
    ...report.notes.map((note) => pen.wrap(note, 2)),
    ...(report.mend === null ? [] : [pen.wrap(report.mend, 2, "→ ")]),
    `  Evidence: ${singleLine(report.writtenTo)}`,
  ];
  return `${lines.join("\n")}\n`;
}

function stepLines(pen: TerminalPen, step: ExternalStep, durationMs: number | null): string[] {
  const code = step.exitCode === null || step.exitCode === 0 ? "" : `, exit code ${step.exitCode}`;
  const time = durationMs === null ? "" : `, ${(durationMs / 1000).toFixed(1)} s`;
  const tone = stepTone(step.result);
  return [
    `  ${pen.paint(tone, TERMINAL_MARKS[tone])} ${singleLine(step.name, 100)}: ${step.result}${code}${time}`,
    `      ${pen.paint("dim", singleLine(shownCommand(step.command), pen.width - 6))}`,
    ...(step.reason === null ? [] : [pen.wrap(step.reason, 6)]),
  ];
}
