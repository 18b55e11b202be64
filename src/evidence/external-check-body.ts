import * as z from "zod";

/** What became of one command of a gate. Only the first two are results; the others say that there was none. */
export const stepResultSchema = z.enum(["success", "failure", "not-installed", "timed-out", "not-run"]);
export type StepResult = z.infer<typeof stepResultSchema>;

export const externalStepSchema = z.strictObject({
  name: z.string().min(1).max(100),
  /** Program and arguments; never a line for a shell. */
  command: z.array(z.string()),
  result: stepResultSchema,
  /** `null`: the command did not start, or did not end by itself. */
  exitCode: z.int().nullable(),
  /** sha256 of all that the command printed (stdout and stderr as they came); the log itself stays where it ran. */
  logSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** One sentence for people where there was no result, for example which program is missing; else null. */
  reason: z.string().max(500).nullable(),
});
export type ExternalStep = z.infer<typeof externalStepSchema>;

/**
 * The result of a gate that ran elsewhere: lint, unit tests at a terminal, a canary, a judge, a nightly evaluation. The
 * subject of the envelope says which commit it is about, `generatedAt` when it was made.
 */
export const externalCheckBodySchema = z.strictObject({
  name: z.string().min(1).max(100),
  /** `error`: the gate could not come to a result; it says nothing about the commit. */
  result: z.enum(["success", "failure", "error"]),
  /** One sentence for people: what was looked at and what came out. */
  summary: z.string().max(500),
  /** Where a person sees more. */
  url: z.url({ protocol: /^https$/ }).nullable(),
  /** After this instant it no longer counts; `null`: the policy alone says how old it may be. */
  expiresAt: z.iso.datetime().nullable(),
  steps: z.array(externalStepSchema).max(100),
});
export type ExternalCheckBody = z.infer<typeof externalCheckBodySchema>;
