import type { OperatorStatus, RunCondition, RunStatus } from "../evidence/run-status-body.ts";
import { TerminalPen, type TerminalOptions } from "./terminal-text.ts";
import { count, shortSha, TERMINAL_MARKS, type Tone } from "./words.ts";

const TONES: Readonly<Record<RunCondition, Tone>> = {
  corrupt: "bad",
  missing: "unclear",
  quarantined: "bad",
  active: "caution",
  blocked: "caution",
  terminal: "good",
};
/** More than this many lines of one kind are counted, not listed. */
const MOST_LINES = 8;

/**
 * The state of the runs for a terminal: each with what was seen, and at the end the one next action. `shown` is how the
 * user named the place that was asked about.
 */
export function renderRunStatusTerminal(status: OperatorStatus, shown: string, options: TerminalOptions): string {
  const pen = new TerminalPen(options);
  const blocks = status.runs.map((run) => runBlock(run, run.path === "." ? shown : `${shown.replace(/\/+$/u, "")}/${run.path}`, pen));
  return `${[...blocks, pen.wrap(status.nextAction, 0, "Next: ")].join("\n\n")}\n`;
}

function runBlock(run: RunStatus, name: string, pen: TerminalPen): string {
  const tone: Tone = run.state === "terminal" && run.end !== "done" ? "bad" : TONES[run.state];
  const { files, bundles, evidence, events, transportRows } = run.inspected;
  const word = run.state === "terminal" ? `${run.state}, ${run.end ?? ""}` : run.state;
  return [
    pen.wrap(`${name} is ${word}. ${run.reason}`, 0, `${pen.paint(tone, TERMINAL_MARKS[tone])} `, 2),
    ...(run.subject === null ? [] : [pen.wrap(aboutLine(run), 2)]),
    pen.wrap(
      `Seen: ${[count(files, "file"), count(bundles, "bundle"), count(evidence, "piece of evidence", "pieces of evidence"), count(events, "event"), count(transportRows, "row of the transport log", "rows of the transport log")].join(", ")}.`,
      2,
    ),
    ...listed(run.problems, pen, ({ path, code, reason }) => `${path === "." ? name : path}: ${reason} (${code})`),
    ...listed(run.quarantined, pen, ({ path, code, reason }) => `not accepted: ${path} (${code}): ${reason}`),
    ...listed(run.openWrites, pen, ({ operation, since }) => `begun at ${since} and without a result: ${operation}`),
    ...listed(run.expired, pen, ({ by, decision, expires }) => `expired on ${expires}: the decision "${decision}" of ${by}`),
  ].join("\n");
}

function aboutLine({ subject, verdict }: RunStatus): string {
  const request = subject?.pullRequest == null ? "" : `#${subject.pullRequest}`;
  return `${subject?.repository ?? "a local repository"}${request} at ${shortSha(subject?.headSha ?? null)}, ${verdict === null ? "no verdict" : verdict}.`;
}

function listed<T>(rows: readonly T[], pen: TerminalPen, line: (row: T) => string): string[] {
  const shown = rows.slice(0, MOST_LINES).map((row) => pen.wrap(line(row), 2, "- "));
  return rows.length > MOST_LINES ? [...shown, pen.wrap(`and ${rows.length - MOST_LINES} more`, 2, "- ")] : shown;
}
