import { commonInputs } from "../../src/host/common-inputs.ts";
import { checkNameInputs, waitInput } from "../ci-readiness/inputs.ts";
import { contextInputs } from "../context-pack/inputs.ts";
import { publishInputs } from "../evidence-publish/inputs.ts";
import { failOnInput } from "../merge-gate/inputs.ts";

export const inputs = { ...commonInputs, ...contextInputs, ...checkNameInputs, ...waitInput, ...failOnInput, ...publishInputs } as const;
