import type { DoctorBody, DoctorCheck } from "../doctor/body.ts";
import { reviewPolicyLines } from "./review-policy.ts";
import { singleLine } from "./visible-text.ts";

const MARKS = { ok: "ok     ", gap: "gap    ", unknown: "unknown" } as const;
const COLOURS = { ok: 32, gap: 33, unknown: 35 } as const;

/** The doctor's findings for a terminal: headline, then a line each, with what to do under the gaps. */
export function renderDoctorTerminal(body: DoctorBody, style: { colour: boolean }): string {
  const mark = (status: keyof typeof MARKS) => (style.colour ? `\u001B[${COLOURS[status]}m${MARKS[status]}\u001B[0m` : MARKS[status]);
  const lines = [singleLine(body.headline), ""];
  const show = (checks: readonly DoctorCheck[]): void => {
    for (const check of checks) {
      lines.push(`${mark(check.status)}  ${check.title}: ${singleLine(check.reason)}`);
      if (check.mend !== null) lines.push(`         → ${singleLine(check.mend)}`);
    }
  };
  show(body.checks);
  if (body.reviewPolicy !== undefined) lines.push("", "Review policy of the default branch", ...reviewPolicyLines(body.reviewPolicy));
  if (body.preflight !== undefined) {
    lines.push("", "Before a pilot");
    show(body.preflight);
  }
  return `${lines.join("\n")}\n`;
}
