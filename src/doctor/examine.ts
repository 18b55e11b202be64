import type { Outcome } from "../evidence/envelope.ts";
import { leftOut } from "./answer.ts";
import type { Contradiction, DoctorBody, DoctorCheck, NextAction, Severity } from "./body.ts";
import { DOCTOR_CHECKS, type Examined } from "./checks.ts";
import { contradictions } from "./contradictions.ts";
import { missingYaml, permissionRows } from "./permissions.ts";
import { preflight } from "./preflight.ts";
import { EVERYTHING, type Selection } from "./selection.ts";
import type { Surroundings } from "./surroundings.ts";
import { toolRows, wantedTools } from "./tools.ts";

/** Judges what is here. Nothing that could not be looked at is ever `ok` (law 1); what is left out is not judged at all. */
export function examine(found: Surroundings, selection: Selection = EVERYTHING): DoctorBody {
  const github = found.github?.reachable === true ? found.github : null;
  const tools = found.tools === null ? null : toolRows(wantedTools(found.repository), found.tools, found.nodeVersion);
  const permissions = permissionRows(github, found.github === null ? "GitHub was not asked." : "GitHub did not answer.");
  const examined: Examined = { found, tools, permissions };
  const checks = DOCTOR_CHECKS.map(({ id, title, severity, judge }): DoctorCheck => {
    const { status, reason, mend, evidence } = selection.has(id) ? judge(examined) : leftOut();
    return { id, title, status, severity, reason, evidence: [...evidence], mend };
  });
  const disagreements = contradictions(found, selection);
  const idsOf = (status: DoctorCheck["status"]): string[] => checks.filter((check) => check.status === status).map(({ id }) => id);
  const [skipped, unknown] = [idsOf("skipped"), idsOf("unknown")];
  const selected = checks.length - skipped.length;
  return {
    headline: headline(checks, disagreements.length),
    checks,
    quality: { selected, inspected: selected - unknown.length, skipped, unknown },
    contradictions: disagreements,
    nextActions: nextActions(checks, disagreements),
    ...(tools === null ? {} : { tools }),
    permissions,
    permissionsYaml: missingYaml(permissions),
    settings: [...(github?.settings ?? [])],
    preflight: preflight(found, selection),
    ...(github === null ? {} : { reviewPolicy: [...github.reviewPolicy] }),
    inspected: selected - unknown.length,
    expected: checks.length,
  };
}

/**
 * The outcome of the evidence, which speaks of the whole: what could not be looked at or was left out makes it unknown;
 * a gap or a contradiction warns.
 */
export function doctorOutcome({ inspected, expected, checks, contradictions: disagreements = [] }: DoctorBody): Outcome {
  if (inspected < expected || checks.some(({ status }) => status === "unknown" || status === "skipped")) return "unknown";
  return disagreements.length > 0 || checks.some(({ status }) => status === "gap") ? "warn" : "pass";
}

const GRAVEST_FIRST: readonly Severity[] = ["high", "medium", "low"];

/** What `--fail-on` can name: the least severity that stops. */
export const FAIL_ON = [...GRAVEST_FIRST, "never"] as const;

/** Whether the doctor says stop: a selected check that is a gap or unknown, or a contradiction, of at least this severity. */
export function stopsDoctor(failOn: (typeof FAIL_ON)[number], body: DoctorBody): boolean {
  if (failOn === "never") return false;
  const weighs = (severity: Severity | undefined): boolean => GRAVEST_FIRST.indexOf(severity ?? "high") <= GRAVEST_FIRST.indexOf(failOn);
  return (
    body.checks.some(({ status, severity }) => (status === "gap" || status === "unknown") && weighs(severity)) ||
    (body.contradictions ?? []).some(({ severity }) => weighs(severity))
  );
}

function headline(checks: readonly DoctorCheck[], disagreements: number): string {
  const count = (status: DoctorCheck["status"]): number => checks.filter((check) => check.status === status).length;
  const [gaps, skipped] = [count("gap"), count("skipped")];
  return [
    `${count("ok")} of ${checks.length - skipped} are in order, ${gaps} ${gaps === 1 ? "gap" : "gaps"}, ${count("unknown")} unknown`,
    ...(skipped === 0 ? [] : [`${skipped} left out`]),
    ...(disagreements === 0 ? [] : [`${disagreements} ${disagreements === 1 ? "contradiction" : "contradictions"}`]),
  ]
    .join(", ")
    .concat(".");
}

/** Each mend once, with all that it closes. The gravest first; a gap before a contradiction before what is unknown. */
function nextActions(checks: readonly DoctorCheck[], disagreements: readonly Contradiction[]): NextAction[] {
  const ofStatus = (status: DoctorCheck["status"]) => checks.filter((check) => check.status === status);
  const all = [...ofStatus("gap"), ...disagreements, ...ofStatus("unknown")].flatMap(({ id, mend, severity }) =>
    mend === null ? [] : [{ id, action: mend, severity: severity ?? "high" }],
  );
  const rank = ({ severity }: { severity: Severity }): number => GRAVEST_FIRST.indexOf(severity);
  const actions = new Map<string, NextAction>();
  for (const { id, action, severity } of all.toSorted((a, b) => rank(a) - rank(b))) {
    const known = actions.get(action);
    if (known === undefined) actions.set(action, { action, severity, closes: [id] });
    else known.closes.push(id);
  }
  return [...actions.values()];
}
