import { evidenceTable } from "./evidence-table.ts";
import { outcomeLabel, type OutcomeLabel } from "./outcome-label.ts";
import { stopConditions, successCriteria } from "./pilot-criteria.ts";
import type { PilotInput } from "./pilot-input.ts";
import type { PilotRow } from "./proof-index-body.ts";

/** The pilot's rows and its one outcome label (features, section 5). */
export interface PilotTable {
  evidenceTable: PilotRow[];
  successCriteria: PilotRow[];
  stopConditions: PilotRow[];
  outcomeLabel: OutcomeLabel;
}

/** Computes every row from evidence; what cannot be computed is `unknown` with the reason. */
export function buildPilotTable(input: PilotInput, named: OutcomeLabel["label"] | null): PilotTable {
  const table = evidenceTable(input);
  return {
    evidenceTable: table,
    successCriteria: successCriteria(input),
    stopConditions: stopConditions(input),
    outcomeLabel: outcomeLabel(named, table, input.subject.pullRequest),
  };
}
