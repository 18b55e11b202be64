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
  /**
   * required: changed, or goes with the change or task by history or cover; supporting: proposed; advisory: the rest. Always
   * written; packs of version 0.1 and before have none.
   */
  impact: z.enum(["required", "supporting", "advisory"]).optional(),
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

/** What stands in `repository.structure`. */
const structureSchema = z.strictObject({
  /** Packages and folders that stand for themselves, the largest first. */
  components: z.array(
    z.strictObject({
      path: z.string(),
      files: z.int(),
      /** As CODEOWNERS of the base names them, those of most of its files; empty: nobody. */
      owners: z.array(z.string()),
    }),
  ),
  /** Several packages in one repository: the tool, where it says so, and the folders it names that are there. */
  workspaces: z.array(z.strictObject({ tool: z.string(), evidence: z.string(), members: z.array(z.string()) })),
  /** How things are done here, each with the numbers it rests on. */
  conventions: z.array(z.strictObject({ topic: z.string(), finding: z.string(), evidence: z.string() })),
  submodules: z.array(z.string()),
  /** `null`: nothing is kept in Git LFS. */
  largeFiles: z.strictObject({ patterns: z.array(z.string()), files: z.int() }).nullable(),
});

/** What stands in `change.details`. Names and numbers only, never a line of source. */
const changeDetailsSchema = z.strictObject({
  /** The diff by symbol; `line` is in the head version, `null` for what was removed. */
  symbols: z.array(
    z.strictObject({
      path: z.string(),
      symbol: z.string(),
      kind: z.string(),
      change: z.enum(["added", "removed", "changed"]),
      line: z.int().nullable(),
    }),
  ),
  /** What others may call: added, removed, moved to another file, or with another signature. */
  publicInterface: z.array(
    z.strictObject({ path: z.string(), symbol: z.string(), change: z.enum(["added", "removed", "changed", "moved"]) }),
  ),
  dependencies: z.array(
    z.strictObject({
      name: z.string(),
      ecosystem: z.string(),
      path: z.string(),
      /** declared in a manifest, or locked: the exact version of a lock file. */
      kind: z.enum(["declared", "locked"]),
      /** `null`: it was not there; empty: any version. */
      from: z.string().nullable(),
      /** `null`: it is removed. */
      to: z.string().nullable(),
    }),
  ),
  migrations: z.array(z.strictObject({ path: z.string(), status: z.string(), removesData: z.boolean() })),
  /** What a workflow or action may do or run that it did not before. */
  workflows: z.array(
    z.strictObject({ path: z.string(), what: z.enum(["permission", "action", "trigger", "secret", "runner"]), finding: z.string() }),
  ),
  /** The tests of each changed source file, by name, history and imports. */
  tests: z.array(
    z.strictObject({
      path: z.string(),
      covering: z.array(z.strictObject({ path: z.string(), reason: z.string(), changed: z.boolean() })),
      /** changed: a covering test changed, too; unchanged: none of them did; none: no test was found. */
      state: z.enum(["changed", "unchanged", "none"]),
    }),
  ),
  /** Files that usually change with these and did not. */
  companions: z.array(z.strictObject({ path: z.string(), with: z.string(), together: z.int(), commits: z.int() })),
  reviewers: z.array(
    z.strictObject({
      /** As CODEOWNERS writes it, or the name in the commits. Never an e-mail address. */
      name: z.string(),
      kind: z.enum(["owner", "author"]),
      files: z.int(),
      reason: z.string(),
    }),
  ),
  readingOrder: z.array(z.strictObject({ path: z.string(), reason: z.string() })),
});

/** Another open pull request that touches the same files. */
const conflictSchema = z.strictObject({
  number: z.int(),
  title: z.string(),
  author: z.string().nullable(),
  headRef: z.string(),
  isDraft: z.boolean(),
  updatedAt: z.string(),
  /** The files that both touch; for a task without a change, those of `primaryFiles` that it touches. */
  paths: z.array(z.string()),
});

/** What stands in `taskContext`. */
const taskContextSchema = z.strictObject({
  /** Where the words of the task are defined in the files ranked first. */
  hotSpots: z.array(z.strictObject({ path: z.string(), line: z.int(), symbol: z.string(), kind: z.string(), reason: z.string() })),
  /** Past commits like this one, as an example to follow. */
  patterns: z.array(z.strictObject({ commit: z.string(), subject: z.string(), paths: z.array(z.string()), reason: z.string() })),
  /** What is risky about the files ranked first. */
  risks: z.array(z.string()),
});

export const contextBodySchema = z.strictObject({
  headline: z.string(),
  repository: z.strictObject({
    fileCount: z.int().nonnegative(),
    languages: z.array(z.strictObject({ name: z.string(), files: z.int(), bytes: z.int() })),
    packageManagers: z.array(z.strictObject({ name: z.string(), evidence: z.string() })),
    scripts: z.array(z.strictObject({ name: z.string(), command: z.string(), source: z.string() })),
    entryPoints: z.array(z.string()),
    /** Name and version as the manifests of the root say. Always written; packs of version 0.1 and before have none. */
    packages: z.array(z.strictObject({ name: z.string(), version: z.string().nullable(), source: z.string() })).optional(),
    /** Paths in git's order, the first of them where there are many; `filesTruncated` tells. */
    files: z.array(z.string()).optional(),
    filesTruncated: z.boolean().optional(),
    importantDirectories: z.array(z.strictObject({ path: z.string(), files: z.int(), role: z.string() })),
    /** Always written; packs of version 0.1 and before have none. */
    structure: structureSchema.optional(),
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
  harness: z.strictObject({
    commands: z.array(commandSchema),
    /** Folders in which the work of this task or change lies, with the number of files that say so. */
    focusAreas: z.array(z.strictObject({ path: z.string(), files: z.int(), reason: z.string() })).optional(),
  }),
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
      /** Always written; packs of version 0.1 and before have none. */
      details: changeDetailsSchema.optional(),
    })
    .nullable(),
  task: z.strictObject({
    text: z.string(),
    source: z.enum(["input", "pull-request", "commits", "none"]),
    /** What its first line asks for, and its words that say most in this repository. Packs of version 0.1 and before have none. */
    intent: z
      .strictObject({
        action: z.enum(["fix", "add", "remove", "refactor", "document", "test", "speed-up", "update", "unknown"]),
        topics: z.array(z.string()),
      })
      .optional(),
  }),
  /** Always written; packs of version 0.1 and before have none. */
  taskContext: taskContextSchema.optional(),
  /**
   * Open pull requests that touch the same files, the most shared files first; `null`: nobody looked, or it could not be
   * seen, and `unknowns` says why. Packs of version 0.1 and before have none.
   */
  conflicts: z.array(conflictSchema).nullable().optional(),
  /** What the change may reach: its risk, `unknown` where what was not seen may raise it; `null` without a change. */
  impact: z
    .strictObject({ verdict: z.enum(["low", "medium", "high", "unknown"]), reason: z.string() })
    .nullable()
    .optional(),
  /** Tokens that the Markdown beside it may take; absent where none was made. */
  tokenBudget: z.int().min(500).max(1_000_000).optional(),
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
export type RepositoryStructure = z.infer<typeof structureSchema>;
export type ChangeDetails = z.infer<typeof changeDetailsSchema>;
export type Conflict = z.infer<typeof conflictSchema>;
export type TaskContext = z.infer<typeof taskContextSchema>;
