import * as z from "zod";
import { levelSchema, modeSchema } from "../policy/schema.ts";
import { tierResultSchema } from "../policy/tier-result.ts";

export const checkStatusSchema = z.enum(["pass", "warn", "fail", "unknown", "not-applicable"]);
export type CheckStatus = z.infer<typeof checkStatusSchema>;

/** Where a reader can look for himself. `ref` is a path, check name, login or SHA; `url` where there is a page. */
export const checkEvidenceSchema = z.strictObject({ kind: z.string(), ref: z.string(), url: z.string().nullable() });

/**
 * The result of one check. `pass` needs `inspected` > 0 and, where `expected` is known, `inspected` >= `expected`
 * (law 1). `status` is the finding at the check's level: a finding at level `warn` is `warn`, at level `fail` is `fail`.
 */
export const checkResultSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  status: checkStatusSchema,
  level: levelSchema,
  reason: z.string().min(1),
  mend: z.string().nullable(),
  inspected: z.int().nonnegative(),
  expected: z.int().nonnegative().nullable(),
  evidence: z.array(checkEvidenceSchema),
});
export type CheckResult = z.infer<typeof checkResultSchema>;

/** An owner decision that was found, and what became of it. */
export const ownerDecisionSchema = z.strictObject({
  accepted: z.boolean(),
  by: z.string(),
  url: z.string(),
  decision: z.string(),
  covers: z.array(z.string()),
  rationale: z.string(),
  expires: z.string().nullable(),
  headSha: z.string().nullable(),
  /** Why it counts or does not. */
  reason: z.string(),
  /** The writer is the author: accepted in solo mode only, and a recorded gap. */
  selfReview: z.boolean(),
});
export type OwnerDecision = z.infer<typeof ownerDecisionSchema>;

export const verdictSchema = z.enum(["PASS", "WARN", "FAIL"]);
export type Verdict = z.infer<typeof verdictSchema>;

export const gateBodySchema = z.strictObject({
  /** `null`: no merge verdict, since there is no pull request to judge (a local run). */
  verdict: verdictSchema.nullable(),
  /** One sentence: the verdict and its main reason. */
  headline: z.string(),
  mode: z.strictObject({ value: modeSchema, source: z.enum(["policy", "input", "default"]), note: z.string() }),
  policy: z.strictObject({
    path: z.string(),
    /** base-commit: read there; defaults: none at the base commit; file: given at a terminal. */
    source: z.enum(["base-commit", "defaults", "file", "unknown"]),
    sha256: z.string().nullable(),
    /** What stands in the headline: another path, an input that was refused, fail-on never. */
    notices: z.array(z.string()),
  }),
  checks: z.array(checkResultSchema),
  blockers: z.array(z.string()),
  warnings: z.array(z.string()),
  unknowns: z.array(z.string()),
  tier: tierResultSchema,
  ownerDecisions: z.array(ownerDecisionSchema),
  /** Check ids of the design that this version does not have; they count neither way. */
  notInThisVersion: z.array(z.string()),
  /** Members of a merge group that were judged with this one, worst first; empty outside a merge group. */
  members: z.array(z.strictObject({ pullRequest: z.int(), verdict: verdictSchema, headline: z.string() })),
});
export type GateBody = z.infer<typeof gateBodySchema>;
