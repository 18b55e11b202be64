import type { CheckClass, ReadinessStatus } from "./body.ts";

/** From the worst to the best: the precedence of design section 7. */
export const STATUS_ORDER: readonly ReadinessStatus[] = ["failing", "blocked", "unknown", "pending", "ready"];

/** The table of design section 7: where a class leads. `waiting` depends on whether a person or a slot is waited for. */
const STATUS_OF_CLASS: Readonly<Record<Exclude<CheckClass, "waiting">, ReadinessStatus>> = {
  red: "failing",
  cancelled: "failing",
  "never-started": "blocked",
  "never-reported": "blocked",
  "orphan-name": "blocked",
  stale: "blocked",
  unknown: "unknown",
  running: "pending",
  "still-coming": "pending",
  // GitHub is satisfied with it; that nothing but no-signal is there is decided over all checks.
  "no-signal": "ready",
  green: "ready",
};

/** The status that one check of this class and cause leads to. */
export function statusOf(finding: { class: CheckClass; cause: string | null }): ReadinessStatus {
  if (finding.class !== "waiting") return STATUS_OF_CLASS[finding.class];
  return finding.cause === "concurrency" ? "pending" : "blocked";
}

/** The worse of two statuses. */
export function worseStatus(a: ReadinessStatus, b: ReadinessStatus): ReadinessStatus {
  return STATUS_ORDER.indexOf(a) <= STATUS_ORDER.indexOf(b) ? a : b;
}
