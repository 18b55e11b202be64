import * as z from "zod";
import { tierSchema } from "./tier-result.ts";

export const modeSchema = z.enum(["solo", "team", "company", "high-risk"]);
export type Mode = z.infer<typeof modeSchema>;

/** What a finding of a check counts as. `off`: the check is not asked. */
export const levelSchema = z.enum(["off", "warn", "fail"]);
export type Level = z.infer<typeof levelSchema>;

const globs = z.array(z.string().min(1));

/** A check's entry: a level alone, or a map with the level and the check's own settings. */
function check<S extends z.ZodRawShape>(settings: S) {
  return z.union([levelSchema, z.strictObject({ level: levelSchema.optional(), ...settings })]);
}

/** What `branch-rules` can be told to demand of the base branch. */
export const branchDemandSchema = z.enum([
  "approvals",
  "code-owners",
  "status-checks",
  "strict",
  "conversations",
  "no-force-push",
  "no-deletion",
  "dismiss-stale",
  "last-push-approval",
  "enforce-admins",
  "signatures",
  "linear-history",
]);

const checksSchema = z.strictObject({
  "pr-state": check({}).optional(),
  ci: check({}).optional(),
  review: check({ approvals: z.int().min(1).max(10).optional() }).optional(),
  codeowners: check({}).optional(),
  conversations: check({}).optional(),
  "branch-rules": check({ require: z.array(branchDemandSchema).optional() }).optional(),
  title: check({ "max-length": z.int().min(10).max(256).optional(), types: z.array(z.string().min(1)).optional() }).optional(),
  body: check({ sections: z.array(z.string().min(1)).optional() }).optional(),
  "linked-issue": check({}).optional(),
  tests: check({ source: globs.optional(), tests: globs.optional() }).optional(),
  tier: check({}).optional(),
  "policy-change": check({}).optional(),
  secrets: check({}).optional(),
});

/** A gate that runs elsewhere and whose result must be there, bound to this head. */
export const externalRequirementSchema = z.strictObject({
  check: z.string().min(1).max(100),
  /** Older results count as absent. Without it the age is shown and does not matter: the result is bound to the commit. */
  "max-age-hours": z.int().min(1).max(8760).optional(),
  /** `owner/repo/.github/workflows/file.yml`, optionally `@ref`: only what this workflow signed counts. */
  signer: z
    .string()
    .regex(/^[^/@\s]+\/[^/@\s]+\/\.github\/workflows\/[^@\s]+\.ya?ml(?:@\S+)?$/, "owner/repo/.github/workflows/file.yml")
    .optional(),
});
export type ExternalRequirement = z.infer<typeof externalRequirementSchema>;

/** A command of the project that an operator runs at a terminal; the actions never run one. */
export const localCommandSchema = z.strictObject({
  name: z.string().min(1).max(100),
  /** Program and arguments, started without a shell. */
  run: z.array(z.string().min(1)).min(1).max(100),
  "timeout-seconds": z.int().min(1).max(600).optional(),
  /** Names of variables that the command may see beside the usual few. */
  env: z
    .array(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "the name of a variable"))
    .max(20)
    .optional(),
});
export type LocalCommand = z.infer<typeof localCommandSchema>;

const operationSchema = z.enum(["allow", "deny"]);

/** The policy file, `.github/trust-layer.yml` at the base commit. Every key is optional, an unknown key is an error. */
export const policySchema = z.strictObject({
  version: z.literal(1).optional(),
  mode: modeSchema.optional(),
  owners: z.array(z.string().min(1)).optional(),
  bots: z.array(z.string().min(1)).optional(),
  agents: z.array(z.string().min(1)).optional(),
  tiers: z
    .array(z.strictObject({ tier: tierSchema, paths: globs.min(1), reason: z.string().min(1), lower: z.boolean().optional() }))
    .optional(),
  checks: checksSchema.optional(),
  ci: z
    .strictObject({
      required: z.array(z.string().min(1)).optional(),
      ignore: globs.optional(),
      "settle-seconds": z.int().min(0).max(3600).optional(),
      external: z.array(externalRequirementSchema).max(50).optional(),
      /** Where the base commit keeps the roots that signatures are verified with; without it Sigstore's public good instance. */
      "trusted-root": z
        .string()
        .max(300)
        .regex(/^(?!\/)(?!(?:.*\/)?\.\.?(?:\/|$))[^\p{Cc}\\]+$/u, "path/in/the/repository")
        .optional(),
      commands: z.array(localCommandSchema).min(1).max(20).optional(),
    })
    .optional(),
  context: z.strictObject({ exclude: globs.optional() }).optional(),
  sanitize: z
    .strictObject({
      allow: z.array(z.string().min(1)).optional(),
      "personal-data": z.boolean().optional(),
      "source-excerpts": z.enum(["redact", "keep"]).optional(),
    })
    .optional(),
  evidence: z
    .strictObject({ "retention-days": z.int().min(1).max(400).optional(), public: globs.optional(), private: globs.optional() })
    .optional(),
  transport: z
    .strictObject({
      enabled: z.boolean().optional(),
      repositories: z.array(z.string().regex(/^[^/\s]+\/[^/\s]+$/, "owner/name")).optional(),
      operations: z.strictObject({ comment: operationSchema.optional(), status: operationSchema.optional() }).optional(),
      approval: z.strictObject({ operations: z.array(z.enum(["comment", "status"])), by: z.array(z.string().min(1)) }).optional(),
    })
    .optional(),
});
export type Policy = z.infer<typeof policySchema>;
export type CheckId = keyof z.infer<typeof checksSchema>;
/** The checks of this version, in the order in which they are shown. */
export const CHECK_IDS = Object.keys(checksSchema.shape) as readonly CheckId[];
