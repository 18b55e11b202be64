import * as z from "zod";
import { reviewPolicyRowSchema } from "../readiness/review-policy.ts";

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
  /** The seven confirmations before a pilot. Written by every version from 0.2 on. */
  preflight: z.array(doctorCheckSchema).optional(),
  /** What the default branch asks of a review; absent where GitHub was not asked. */
  reviewPolicy: z.array(reviewPolicyRowSchema).optional(),
  /** Checks that could look at something; `expected`: all of them. */
  inspected: z.int().nonnegative(),
  expected: z.int().positive(),
});
export type DoctorBody = z.infer<typeof doctorBodySchema>;
