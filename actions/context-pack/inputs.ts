import { commonInputs } from "../../src/host/common-inputs.ts";
import { booleanInput, integerInput, textInput } from "../../src/host/inputs.ts";

export const contextInputs = {
  task: textInput("what the change is for, as free text"),
  base: textInput("a commit or branch"),
  head: textInput("a commit or branch"),
  "token-budget": integerInput({ min: 500, max: 1_000_000 }, 12_000),
  "max-files": integerInput({ min: 1, max: 1000 }, 50),
  "history-depth": integerInput({ min: 0, max: 2000 }, 1000),
  cache: booleanInput(false),
} as const;

export const inputs = { ...commonInputs, ...contextInputs } as const;
