import * as z from "zod";
import { externalResultSchema } from "./external/result-row.ts";
import { reviewPolicyRowSchema } from "./review-policy.ts";

/** Exactly one per check of the judged commit; meanings in docs and in design section 7. */
export const checkClassSchema = z.enum([
  "green",
  "no-signal",
  "red",
  "cancelled",
  "running",
  "still-coming",
  "waiting",
  "never-started",
  "never-reported",
  "orphan-name",
  "stale",
  "unknown",
]);
export type CheckClass = z.infer<typeof checkClassSchema>;

export const readinessStatusSchema = z.enum(["ready", "failing", "pending", "blocked", "unknown"]);
export type ReadinessStatus = z.infer<typeof readinessStatusSchema>;

/** Who says that a check is required. */
export const requirementSourceSchema = z.strictObject({
  kind: z.enum(["ruleset", "classic-protection", "is-required", "policy", "input"]),
  /** For people: the ruleset's id and owner, the policy key. */
  detail: z.string(),
});

export const judgedCheckSchema = z.strictObject({
  name: z.string(),
  required: z.boolean(),
  sources: z.array(requirementSourceSchema),
  class: checkClassSchema,
  /** Stable code of the cause, for example `billing`, `no-runner`, `invalid-workflow`, `unclassified`; else null. */
  cause: z.string().nullable(),
  /** One sentence: what happened, in GitHub's own words where there are some. */
  reason: z.string(),
  mend: z.string().nullable(),
  /** Since when it is in this state, ISO 8601, where GitHub says. */
  since: z.string().nullable(),
  url: z.string().nullable(),
  /** Whether it keeps the status from `ready`. */
  blocking: z.boolean(),
  /** What made it: `github-actions`, another app's slug, `commit status`; empty when absent. */
  producers: z.array(z.string()),
});
export type JudgedCheck = z.infer<typeof judgedCheckSchema>;

export const readinessBodySchema = z.strictObject({
  status: readinessStatusSchema,
  ready: z.boolean(),
  headline: z.string(),
  /** The commit on which CI was judged: the head, or the merge group's commit. */
  judgedSha: z.string(),
  /** required: the required set decides; observed: nothing is required, so every observed check counts. */
  basis: z.enum(["required", "observed"]),
  checks: z.array(judgedCheckSchema),
  /** Our own job and those that wait for it: named, never counted as green. */
  excluded: z.array(z.strictObject({ name: z.string(), reason: z.string() })),
  /** What could not be seen; any entry that bears on the required set keeps the status from `ready`. */
  unknowns: z.array(z.strictObject({ what: z.string(), reason: z.string(), permission: z.string().nullable(), mend: z.string() })),
  /** Remarks that do not change the status, for example a merge state that only we ourselves block. */
  notes: z.array(z.string()),
  /** What the base branch asks of a review, each setting with its source. Written by every version from 0.2 on. */
  reviewPolicy: z.array(reviewPolicyRowSchema).optional(),
  /** Results of gates that ran elsewhere, as they were handed over. Absent only in evidence of schema 1.0. */
  external: z.array(externalResultSchema).optional(),
  inspected: z.int().nonnegative(),
  expected: z.int().nonnegative().nullable(),
});
export type ReadinessBody = z.infer<typeof readinessBodySchema>;

/** The output `blockers` of the action: one for every required check that is not green. */
export const readinessBlockerSchema = z.strictObject({
  check: z.string(),
  class: checkClassSchema,
  cause: z.string().nullable(),
  mend: z.string().nullable(),
  blocking: z.boolean(),
});
