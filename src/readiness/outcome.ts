import type * as z from "zod";
import type { Outcome } from "../evidence/envelope.ts";
import type { ReadinessBody, readinessBlockerSchema, ReadinessStatus } from "./body.ts";

const OUTCOMES: Readonly<Record<ReadinessStatus, Outcome>> = {
  ready: "pass",
  failing: "fail",
  pending: "blocked",
  blocked: "blocked",
  unknown: "unknown",
};

/** The outcome of the evidence envelope for a readiness status (design section 7). */
export function readinessOutcome(status: ReadinessStatus): Outcome {
  return OUTCOMES[status];
}

type ReadinessBlocker = z.infer<typeof readinessBlockerSchema>;

/**
 * The output `blockers`: one for every required check that is not green, in the order of the names. Where nothing is
 * required every observed check counts, so each of those that is not green is listed.
 */
export function readinessBlockers(body: ReadinessBody): ReadinessBlocker[] {
  return body.checks
    .filter((check) => check.class !== "green" && (check.required || body.basis === "observed"))
    .map(({ name, class: checkClass, cause, mend, blocking }) => ({ check: name, class: checkClass, cause, mend, blocking }));
}
