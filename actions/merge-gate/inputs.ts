import { commonInputs } from "../../src/host/common-inputs.ts";
import { choiceInput, integerInput } from "../../src/host/inputs.ts";
import { checkNameInputs } from "../ci-readiness/inputs.ts";

export const runIdInput = { "run-id": integerInput({ min: 1, max: Number.MAX_SAFE_INTEGER }, null) } as const;
export const failOnInput = { "fail-on": choiceInput(["fail", "warn", "never"], "fail") } as const;

export const inputs = { ...commonInputs, ...checkNameInputs, ...runIdInput, ...failOnInput } as const;
