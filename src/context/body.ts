import * as z from "zod";
import { changeStatusSchema } from "../facts/file-change.ts";
import { tierResultSchema } from "../policy/tier-result.ts";

/** Every count comes with `inspected`, so that an empty list is never mistaken for a look that found nothing. */
export const commandSchema = z.strictObject({
  command: z.string(),
  /** setup, validate, runtime, context. */
  group: z.enum(["setup", "validate", "runtime", "context"]),
  /** Repository path and, where there is one, the key or line where it was found. */
  source: z.string(),
  /** Why it is believed: runs in CI, declared in a manifest, convention. */
  reason: z.string(),
  /** ci > manifest > convention. */
  trust: z.enum(["ci", "manifest", "convention"]),
});

export const rankedFileSchema = z.strictObject({
  path: z.string(),
  /** 0 to 1, four decimals, comparable within one pack only. */
  score: z.number(),
  role: z.enum(["primary", "related", "test"]),
  reasons: z.array(z.string()),
});
export type RankedFile = z.infer<typeof rankedFileSchema>;

export const changedFileSchema = z.strictObject({
  path: z.string(),
  previousPath: z.string().nullable(),
  status: changeStatusSchema,
  additions: z.int().nullable(),
  deletions: z.int().nullable(),
  /** source, test, docs, ci, config, build, dependencies, migration, policy, data, assets, generated, other. */
  kind: z.string(),
  /** The component or area, for example `src/gate` or `packages/core`. */
  domain: z.string(),
  riskFlags: z.array(z.string()),
});

export const contextBodySchema = z.strictObject({
  headline: z.string(),
  repository: z.strictObject({
    fileCount: z.int().nonnegative(),
    languages: z.array(z.strictObject({ name: z.string(), files: z.int(), bytes: z.int() })),
    packageManagers: z.array(z.strictObject({ name: z.string(), evidence: z.string() })),
    scripts: z.array(z.strictObject({ name: z.string(), command: z.string(), source: z.string() })),
    entryPoints: z.array(z.string()),
    importantDirectories: z.array(z.strictObject({ path: z.string(), files: z.int(), role: z.string() })),
  }),
  git: z.strictObject({
    branch: z.string().nullable(),
    headSha: z.string().nullable(),
    shallow: z.boolean(),
    /** Commits that could be read for history. */
    historyDepth: z.int().nonnegative(),
    /** `null`: a bare checkout or none at all. */
    clean: z.boolean().nullable(),
    uncommittedPaths: z.array(z.string()),
  }),
  harness: z.strictObject({ commands: z.array(commandSchema) }),
  /** `null`: no change was given or could be read (`context --task` alone). */
  change: z
    .strictObject({
      files: z.array(changedFileSchema),
      additions: z.int(),
      deletions: z.int(),
      domains: z.array(z.string()),
      risk: z.strictObject({
        level: z.enum(["low", "medium", "high"]),
        score: z.number(),
        /** Each addend of the score. */
        reasons: z.array(z.strictObject({ points: z.number(), reason: z.string() })),
      }),
      tier: tierResultSchema,
    })
    .nullable(),
  task: z.strictObject({ text: z.string(), source: z.enum(["input", "pull-request", "commits", "none"]) }),
  ranked: z.array(rankedFileSchema),
  primaryFiles: z.array(z.string()),
  relatedFiles: z.array(z.string()),
  tests: z.array(z.strictObject({ path: z.string(), command: z.string().nullable() })),
  reviewPrompts: z.array(z.string()),
  openQuestions: z.array(z.string()),
  /** What could not be seen or was cut, each with what to do. */
  unknowns: z.array(z.strictObject({ what: z.string(), reason: z.string(), mend: z.string() })),
  inspected: z.int().nonnegative(),
  expected: z.int().nonnegative().nullable(),
});
export type ContextBody = z.infer<typeof contextBodySchema>;
