import * as z from "zod";

/** One thing that the pilot needs: there, a gap (with its mend), or unknown because nobody could look. */
export const doctorCheckSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  status: z.enum(["ok", "gap", "unknown"]),
  reason: z.string(),
  mend: z.string().nullable(),
});
export type DoctorCheck = z.infer<typeof doctorCheckSchema>;

/** What the pilot needs here and has. No score: a sum of unlike things tells nobody what to do. */
export const doctorBodySchema = z.strictObject({
  headline: z.string(),
  checks: z.array(doctorCheckSchema),
  /** Checks that could look at something; `expected`: all of them. */
  inspected: z.int().nonnegative(),
  expected: z.int().positive(),
});
export type DoctorBody = z.infer<typeof doctorBodySchema>;
