import type { JudgedCheck, ReadinessBody, ReadinessStatus } from "./body.ts";
import { quoted } from "./finding.ts";
import { statusOf } from "./status.ts";

/** One sentence: the status, and what decides it. Names are hostile text; renderers escape the whole. */
export function headlineOf(input: {
  status: ReadinessStatus;
  basis: ReadinessBody["basis"];
  counting: readonly JudgedCheck[];
  unknowns: ReadinessBody["unknowns"];
  judgedSha: string;
}): string {
  const { status, basis, counting, judgedSha } = input;
  const commit = judgedSha.slice(0, 7) || "an unknown commit";
  const scope = basis === "required" ? "required" : "observed";
  const nothing = basis === "observed" ? " Nothing is required here." : "";
  const ofStatus = counting.filter((check) => statusOf(check) === status);
  switch (status) {
    case "ready": {
      const green = counting.filter((check) => check.class === "green").length;
      const silent = counting.length - green;
      const rest = silent === 0 ? "" : `, ${silent} gave no signal`;
      return `Ready: ${green} of ${counting.length} ${scope} checks ran green on ${commit}${rest}.${nothing}`;
    }
    case "failing":
      return `Failing on ${commit}: ${list(ofStatus)}.${nothing}`;
    case "blocked":
      return `Blocked on ${commit}: ${list(ofStatus)}.${nothing}`;
    case "pending":
      return `Pending on ${commit}: ${list(ofStatus)}.${nothing}`;
    case "unknown":
      return `Unknown on ${commit}: ${whyUnknown(ofStatus, input.counting, input.unknowns)}.${nothing}`;
  }
}

function list(checks: readonly JudgedCheck[]): string {
  const shown = checks.slice(0, 3).map((check) => `\`${quoted(check.name, 80)}\` (${check.cause ?? check.class})`);
  const more = checks.length > 3 ? ` and ${checks.length - 3} more` : "";
  return `${shown.join(", ")}${more}`;
}

function whyUnknown(unknownChecks: readonly JudgedCheck[], counting: readonly JudgedCheck[], unknowns: ReadinessBody["unknowns"]): string {
  const first = unknowns[0];
  if (first !== undefined) {
    const more = unknowns.length > 1 ? ` and ${unknowns.length - 1} more` : "";
    return `what could not be seen: ${first.what}${more}`;
  }
  if (unknownChecks.length > 0) return list(unknownChecks);
  if (counting.length === 0) return "no check was observed, so nothing was shown";
  if (counting.some((check) => check.class === "green"))
    return "what is green cannot vouch for the whole by itself: an input added it, or nobody signed it";
  return "every check that counts was skipped or neutral, so nothing was shown";
}
