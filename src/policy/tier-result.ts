import * as z from "zod";

/** T0 docs, tests, scaffolding; T1 one component; T2 cross-cutting; T3 irreversible. */
export const tierSchema = z.enum(["T0", "T1", "T2", "T3"]);
export type Tier = z.infer<typeof tierSchema>;

/** Why a change has its tier: each rule that matched, the path, and what was seen there; the highest wins. */
export const tierResultSchema = z.strictObject({
  /** `null` when the changed files could not be read: an unknown tier is never a low one. */
  tier: tierSchema.nullable(),
  reasons: z.array(
    z.strictObject({
      tier: tierSchema,
      rule: z.string(),
      path: z.string(),
      evidence: z.string(),
      /** policy: a rule of the base commit's policy; built-in: a rule of this version. */
      source: z.enum(["policy", "built-in"]),
    }),
  ),
});
export type TierResult = z.infer<typeof tierResultSchema>;
