import { OUTCOME_LABEL_WORDS } from "../../src/evidence/outcome-label-words.ts";
import { commonInputs } from "../../src/host/common-inputs.ts";
import { choiceInput, listInput } from "../../src/host/inputs.ts";
import { externalResultsInput } from "../ci-readiness/inputs.ts";
import { runIdInput } from "../merge-gate/inputs.ts";

export const publishInputs = {
  "outcome-label": choiceInput(OUTCOME_LABEL_WORDS),
  comment: choiceInput(["off", "dry-run", "live"], "dry-run"),
  status: choiceInput(["off", "dry-run", "live"], "dry-run"),
  "public-paths": listInput("globs, one a line or separated by commas"),
  "private-paths": listInput("globs, one a line or separated by commas"),
} as const;

export const inputs = { ...commonInputs, ...runIdInput, ...externalResultsInput, ...publishInputs } as const;
