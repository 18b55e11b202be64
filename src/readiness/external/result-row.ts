import * as z from "zod";

/** One result of a gate that ran elsewhere, as it was handed over and judged. */
export const externalResultSchema = z.strictObject({
  /** Path or artifact from which it came; never an absolute path. */
  source: z.string(),
  /** Name of the gate; `null`: it could not be read. */
  name: z.string().nullable(),
  result: z.enum(["success", "failure", "error"]).nullable(),
  /** The commit that it is about. */
  headSha: z.string().nullable(),
  generatedAt: z.string().nullable(),
  /** Whole seconds between its making and the moment of observation; negative: it was made in the future. */
  ageSeconds: z.int().nullable(),
  /** `owner/repo/.github/workflows/file.yml@ref` where a signature was verified, several parted by commas; else null. */
  signer: z.string().nullable(),
  /** Whether it counts: about this commit, fresh, and signed as the policy asks. A failure that counts is accepted, too. */
  accepted: z.boolean(),
  /** Stable code of what is wrong with it, for example `external-expired`; `null`: nothing. */
  code: z.string().nullable(),
  reason: z.string(),
  mend: z.string().nullable(),
});
export type ExternalResult = z.infer<typeof externalResultSchema>;
