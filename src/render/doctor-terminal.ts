import type { DoctorBody, DoctorCheck } from "../doctor/body.ts";
import { reviewPolicyLines } from "./review-policy.ts";
import { singleLine } from "./visible-text.ts";

const COLOURS = { ok: 32, gap: 33, unknown: 35, skipped: 2 } as const;
const HELD = { yes: "ok", no: "gap", unknown: "unknown" } as const;

/**
 * The doctor's findings for a terminal: headline, a line per check with its mend, then the tables, and at the end what to
 * do first. `paths` says where programs lie; it stands here and in no document, since it is a path of this machine.
 */
export function renderDoctorTerminal(body: DoctorBody, style: { colour: boolean }, paths: ReadonlyMap<string, string>): string {
  const mark = (status: keyof typeof COLOURS, said: string = status): string => {
    const word = said.padEnd(7);
    return style.colour ? `\u001B[${COLOURS[status]}m${word}\u001B[0m` : word;
  };
  const show = (checks: readonly DoctorCheck[]): string[] =>
    checks.flatMap(({ status, title, severity, reason, mend }) => [
      `${mark(status)}  ${title}${status === "gap" || status === "unknown" ? ` (${severity ?? "high"})` : ""}: ${singleLine(reason)}`,
      ...(mend === null ? [] : [`         → ${singleLine(mend)}`]),
    ]);
  const part = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ["", title, ...lines]);
  const lines = [
    singleLine(body.headline),
    "",
    ...show(body.checks),
    ...part("Contradictions", contradictionLines(body)),
    ...part(
      "Tools",
      (body.tools ?? []).map(({ command, needed, purpose, available, version, installHint }) => {
        const path = paths.get(command);
        const where = path === undefined ? "" : ` at ${singleLine(path, 300)}`;
        const hint = available ? "" : `: ${installHint}`;
        // An optional program that is not there is no gap; nobody left it out either.
        const found = available ? mark("ok") : needed === "optional" ? mark("skipped", "absent") : mark("gap");
        return `${found}  ${command} ${version ?? ""}${where}`.trimEnd().concat(` (${needed}, ${purpose})${hint}`);
      }),
    ),
    ...part(
      "Permissions of this token",
      (body.permissions ?? []).map(
        ({ permission, needed, purpose, usedBy, held, seenBy }) =>
          `${mark(HELD[held])}  ${permission.padEnd(22)} ${needed}, for ${usedBy.join(" and ")}: ${purpose}; ${singleLine(seenBy, 200)}`,
      ),
    ),
    ...part(
      "To be added to the job",
      (body.permissionsYaml ?? "").split("\n").filter((line) => line !== ""),
    ),
    ...part(
      "Settings",
      (body.settings ?? []).map(({ setting, value, source, permission }) => {
        const why = [source ?? "", permission === null ? "" : `needs ${permission}`].filter((text) => text !== "").join("; ");
        return `  ${setting.padEnd(30)} ${singleLine(value, 80)}${why === "" ? "" : ` (${singleLine(why, 200)})`}`;
      }),
    ),
    ...part("Review policy of the default branch", body.reviewPolicy === undefined ? [] : reviewPolicyLines(body.reviewPolicy)),
    ...part("Before a pilot", show(body.preflight ?? [])),
    ...part(
      "Next",
      (body.nextActions ?? []).map(
        ({ action, severity, closes }, index) => `${index + 1}. ${singleLine(action)} (${severity}: ${closes.join(", ")})`,
      ),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function contradictionLines({ contradictions = [] }: DoctorBody): string[] {
  return contradictions.flatMap(({ reason, severity, sources, mend }) => [
    `  ${singleLine(reason)} (${severity})`,
    ...sources.map(({ source, says }) => `         ${singleLine(source, 100)}: ${singleLine(says, 200)}`),
    `         → ${singleLine(mend)}`,
  ]);
}
