import type { DoctorBody } from "../doctor/body.ts";
import { singleLine } from "./visible-text.ts";

const MARKS = { ok: "ok     ", gap: "gap    ", unknown: "unknown" } as const;
const COLOURS = { ok: 32, gap: 33, unknown: 35 } as const;

/** The doctor's findings for a terminal: headline, then a line each, with what to do under the gaps. */
export function renderDoctorTerminal(body: DoctorBody, style: { colour: boolean }): string {
  const mark = (status: keyof typeof MARKS) => (style.colour ? `\u001B[${COLOURS[status]}m${MARKS[status]}\u001B[0m` : MARKS[status]);
  const lines = [singleLine(body.headline), ""];
  for (const check of body.checks) {
    lines.push(`${mark(check.status)}  ${check.title}: ${singleLine(check.reason)}`);
    if (check.mend !== null) lines.push(`         → ${singleLine(check.mend)}`);
  }
  return `${lines.join("\n")}\n`;
}
