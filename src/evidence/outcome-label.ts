import { OUTCOME_LABELS } from "./outcome-label-words.ts";
import type { PilotRow, ProofIndexBody } from "./proof-index-body.ts";

export type OutcomeLabel = ProofIndexBody["outcomeLabel"];

/** Which rows of the evidence table speak for which next step, the most urgent first. */
const PROPOSALS: readonly { label: OutcomeLabel["label"]; rows: readonly string[] }[] = [
  { label: "outcome:repoctx", rows: ["repository-shape", "harness", "task-context", "pr-context"] },
  { label: "outcome:docs", rows: ["ci-readiness", "review-policy", "human-decision"] },
  { label: "outcome:pullpass", rows: ["merge-gate"] },
  { label: "outcome:proof", rows: ["release-evidence", "proof-index"] },
];

/**
 * Exactly one label per pilot: the named one, else the one that the first gap of the evidence table speaks for. Without
 * a pull request, or without a gap, the next step is another pilot.
 */
export function outcomeLabel(named: OutcomeLabel["label"] | null, table: readonly PilotRow[], pullRequest: number | null): OutcomeLabel {
  const label = named ?? (pullRequest === null ? "outcome:pilot" : proposed(table));
  const nextStep = named === null && pullRequest === null ? "run on a pull request" : OUTCOME_LABELS[label];
  return { label, nextStep, source: named === null ? "computed" : "input" };
}

function proposed(table: readonly PilotRow[]): OutcomeLabel["label"] {
  const gaps = new Set(table.filter((row) => row.state !== "met").map(({ id }) => id));
  return PROPOSALS.find(({ rows }) => rows.some((row) => gaps.has(row)))?.label ?? "outcome:pilot";
}
