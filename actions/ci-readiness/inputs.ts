import { commonInputs } from "../../src/host/common-inputs.ts";
import { choiceInput, integerInput, linesInput, listInput } from "../../src/host/inputs.ts";

export const externalResultsInput = { "external-results": linesInput("paths in the workspace or `artifact:NAME`, one a line") } as const;

export const checkNameInputs = {
  "required-checks": listInput("names of checks, one a line or separated by commas"),
  "ignore-checks": listInput("names or globs of checks, one a line or separated by commas"),
  ...externalResultsInput,
} as const;

/** A job may run six hours on GitHub's runners; nobody should wait longer than that for CI. */
export const waitInput = { "wait-seconds": integerInput({ min: 0, max: 21_600 }, 0) } as const;

export const inputs = {
  ...commonInputs,
  ...checkNameInputs,
  ...waitInput,
  "fail-on": choiceInput(["not-ready", "failing", "never"], "not-ready"),
} as const;
