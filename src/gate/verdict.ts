import type { Mode } from "../policy/schema.ts";
import type { GateBody, Verdict } from "./body.ts";
import type { AppliedCheck } from "./apply-level.ts";
import { shorten } from "./wording.ts";

/** Which check ids stand in the way, warn, or could not be seen, in the order in which they are shown. */
export function sortOut(applied: readonly AppliedCheck[]): Pick<GateBody, "blockers" | "warnings" | "unknowns"> {
  const ids = (keep: (one: AppliedCheck) => boolean): string[] => applied.filter(keep).map(({ result }) => result.id);
  return {
    blockers: ids(({ effect }) => effect === "fail"),
    warnings: ids(({ effect }) => effect === "warn"),
    unknowns: ids(({ hasUnknown }) => hasUnknown),
  };
}

/**
 * FAIL beats WARN beats PASS. PASS needs a check that passed on something inspected (law 1); where nothing was asked at
 * all it is WARN, and FAIL in the modes in which an unknown fails.
 */
export function verdictOf(applied: readonly AppliedCheck[], mode: Mode): Verdict {
  if (applied.some(({ effect }) => effect === "fail")) return "FAIL";
  const inspected = applied.some(({ result }) => result.status === "pass" && result.inspected > 0);
  if (!inspected && (mode === "company" || mode === "high-risk")) return "FAIL";
  return !inspected || applied.some(({ effect }) => effect === "warn") ? "WARN" : "PASS";
}

/** One sentence: the verdict and its main reason. */
export function headlineOf(verdict: Verdict, applied: readonly AppliedCheck[]): string {
  const passed = applied.filter(({ result }) => result.status === "pass").length;
  if (verdict === "PASS") return `PASS: ${passed} checks passed, nothing stands in the way of this merge.`;
  const effect = verdict === "FAIL" ? "fail" : "warn";
  const [first, ...rest] = applied.filter((one) => one.effect === effect).map(({ result }) => result);
  if (first === undefined) return `${verdict}: no check inspected anything.`;
  const more = rest.length === 0 ? "" : ` Also: ${rest.map(({ id }) => id).join(", ")}.`;
  return `${verdict}: ${first.id}: ${shorten(first.reason, 200)}${more}`;
}
