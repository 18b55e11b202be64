import { posix } from "node:path";
import * as z from "zod";
import { modeSchema } from "../policy/schema.ts";
import { booleanInput, choiceInput, integerInput, textInput, type InputDefinition, type InputValues } from "./inputs.ts";

export const DEFAULT_POLICY_PATH = ".github/trust-layer.yml";

/** A path inside the repository: relative, with `/`, without `..`. */
const policyInput: InputDefinition<string> = {
  accepted: "a path inside the repository, for example .github/trust-layer.yml",
  schema: z
    .string()
    .regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\r\n]+$/)
    .optional()
    // `./a//b` is the file that people mean by it, and no name that git or GitHub would find.
    .transform((path) => (path === undefined ? DEFAULT_POLICY_PATH : posix.normalize(path))),
};

/** GitHub refuses these characters in the name of an artifact. */
const suffixInput: InputDefinition<string | null> = {
  accepted: 'letters, digits, ".", "_" and "-", at most 60',
  schema: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,60}$/)
    .optional()
    .transform((text) => text ?? null),
};

/** The inputs that every action of the suite has. */
export const commonInputs = {
  "github-token": textInput("a token; the default is the job's own"),
  policy: policyInput,
  mode: choiceInput(modeSchema.options),
  "pull-request": integerInput({ min: 1, max: 2_147_483_647 }, null),
  "evidence-dir": textInput("a folder"),
  upload: booleanInput(true),
  "artifact-suffix": suffixInput,
  "retention-days": integerInput({ min: 1, max: 400 }, null),
  summary: booleanInput(true),
  "check-run-id": integerInput({ min: 1, max: Number.MAX_SAFE_INTEGER }, null),
} as const;

export type CommonInputs = InputValues<typeof commonInputs>;
