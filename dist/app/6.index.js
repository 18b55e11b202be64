export const id = 6;
export const ids = [6];
export const modules = {

/***/ 49603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ contextOutcome)
/* harmony export */ });
/**
 * What the pack is worth: `unknown` when there was nothing to look at (no files, a change that could not be read or is
 * empty, a task that fits no file), `warn` when a part of the files could not be read, else `pass`. It never judges the
 * change: a high risk is no failure.
 */
function contextOutcome(body) {
    if (body.repository.fileCount === 0 || body.expected === null)
        return "unknown";
    if (body.change === null && body.task.source !== "input")
        return "unknown";
    if (body.change !== null && body.change.files.length === 0)
        return "unknown";
    if (body.ranked.length === 0)
        return "unknown";
    if (body.change !== null && body.change.tier.tier === null)
        return "unknown";
    return body.inspected < body.expected ? "warn" : "pass";
}


/***/ }),

/***/ 96536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fz: () => (/* binding */ externalCheckBodySchema)
/* harmony export */ });
/* unused harmony exports stepResultSchema, externalStepSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** What became of one command of a gate. Only the first two are results; the others say that there was none. */
const stepResultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["success", "failure", "not-installed", "timed-out", "not-run"]);
const externalStepSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100),
    /** Program and arguments; never a line for a shell. */
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    result: stepResultSchema,
    /** `null`: the command did not start, or did not end by itself. */
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    /** sha256 of all that the command printed (stdout and stderr as they came); the log itself stays where it ran. */
    logSha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/)
        .nullable(),
    /** One sentence for people where there was no result, for example which program is missing; else null. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500).nullable(),
});
/**
 * The result of a gate that ran elsewhere: lint, unit tests at a terminal, a canary, a judge, a nightly evaluation. The
 * subject of the envelope says which commit it is about, `generatedAt` when it was made.
 */
const externalCheckBodySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100),
    /** `error`: the gate could not come to a result; it says nothing about the commit. */
    result: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["success", "failure", "error"]),
    /** One sentence for people: what was looked at and what came out. */
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500),
    /** Where a person sees more. */
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5({ protocol: /^https$/ }).nullable(),
    /** After this instant it no longer counts; `null`: the policy alone says how old it may be. */
    expiresAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().nullable(),
    steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(externalStepSchema).max(100),
});


/***/ }),

/***/ 6280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readBody)
});

// UNUSED EXPORTS: BODY_SCHEMAS

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/src/facts/file-change.js
var file_change = __webpack_require__(46086);
// EXTERNAL MODULE: ./.build/src/policy/tier-result.js
var tier_result = __webpack_require__(70288);
;// CONCATENATED MODULE: ./.build/src/context/body.js



/** Every count comes with `inspected`, so that an empty list is never mistaken for a look that found nothing. */
const commandSchema = schemas/* strictObject */.rej({
    command: schemas/* string */.YjP(),
    /** setup, validate, runtime, context. */
    group: schemas/* enum */.k5n(["setup", "validate", "runtime", "context"]),
    /** Repository path and, where there is one, the key or line where it was found. */
    source: schemas/* string */.YjP(),
    /** Why it is believed: runs in CI, declared in a manifest, convention. */
    reason: schemas/* string */.YjP(),
    /** ci > manifest > convention. */
    trust: schemas/* enum */.k5n(["ci", "manifest", "convention"]),
});
const rankedFileSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    /** 0 to 1, four decimals, comparable within one pack only. */
    score: schemas/* number */.aig(),
    role: schemas/* enum */.k5n(["primary", "related", "test"]),
    /**
     * required: changed, or goes with the change or task by history or cover; supporting: proposed; advisory: the rest. Always
     * written; packs of version 0.1 and before have none.
     */
    impact: schemas/* enum */.k5n(["required", "supporting", "advisory"]).optional(),
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const changedFileSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    previousPath: schemas/* string */.YjP().nullable(),
    status: file_change/* changeStatusSchema */.c,
    additions: schemas/* int */.Whr().nullable(),
    deletions: schemas/* int */.Whr().nullable(),
    /** source, test, docs, ci, config, build, dependencies, migration, policy, data, assets, generated, other. */
    kind: schemas/* string */.YjP(),
    /** The component or area, for example `src/gate` or `packages/core`. */
    domain: schemas/* string */.YjP(),
    riskFlags: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** What stands in `repository.structure`. */
const structureSchema = schemas/* strictObject */.rej({
    /** Packages and folders that stand for themselves, the largest first. */
    components: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        files: schemas/* int */.Whr(),
        /** As CODEOWNERS of the base names them, those of most of its files; empty: nobody. */
        owners: schemas/* array */.YOg(schemas/* string */.YjP()),
    })),
    /** Several packages in one repository: the tool, where it says so, and the folders it names that are there. */
    workspaces: schemas/* array */.YOg(schemas/* strictObject */.rej({ tool: schemas/* string */.YjP(), evidence: schemas/* string */.YjP(), members: schemas/* array */.YOg(schemas/* string */.YjP()) })),
    /** How things are done here, each with the numbers it rests on. */
    conventions: schemas/* array */.YOg(schemas/* strictObject */.rej({ topic: schemas/* string */.YjP(), finding: schemas/* string */.YjP(), evidence: schemas/* string */.YjP() })),
    submodules: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** `null`: nothing is kept in Git LFS. */
    largeFiles: schemas/* strictObject */.rej({ patterns: schemas/* array */.YOg(schemas/* string */.YjP()), files: schemas/* int */.Whr() }).nullable(),
});
/** What stands in `change.details`. Names and numbers only, never a line of source. */
const changeDetailsSchema = schemas/* strictObject */.rej({
    /** The diff by symbol; `line` is in the head version, `null` for what was removed. */
    symbols: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        symbol: schemas/* string */.YjP(),
        kind: schemas/* string */.YjP(),
        change: schemas/* enum */.k5n(["added", "removed", "changed"]),
        line: schemas/* int */.Whr().nullable(),
    })),
    /** What others may call: added, removed, moved to another file, or with another signature. */
    publicInterface: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), symbol: schemas/* string */.YjP(), change: schemas/* enum */.k5n(["added", "removed", "changed", "moved"]) })),
    dependencies: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        ecosystem: schemas/* string */.YjP(),
        path: schemas/* string */.YjP(),
        /** declared in a manifest, or locked: the exact version of a lock file. */
        kind: schemas/* enum */.k5n(["declared", "locked"]),
        /** `null`: it was not there; empty: any version. */
        from: schemas/* string */.YjP().nullable(),
        /** `null`: it is removed. */
        to: schemas/* string */.YjP().nullable(),
    })),
    migrations: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), status: schemas/* string */.YjP(), removesData: schemas/* boolean */.zMY() })),
    /** What a workflow or action may do or run that it did not before. */
    workflows: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), what: schemas/* enum */.k5n(["permission", "action", "trigger", "secret", "runner"]), finding: schemas/* string */.YjP() })),
    /** The tests of each changed source file, by name, history and imports. */
    tests: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        covering: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), reason: schemas/* string */.YjP(), changed: schemas/* boolean */.zMY() })),
        /** changed: a covering test changed, too; unchanged: none of them did; none: no test was found. */
        state: schemas/* enum */.k5n(["changed", "unchanged", "none"]),
    })),
    /** Files that usually change with these and did not. */
    companions: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), with: schemas/* string */.YjP(), together: schemas/* int */.Whr(), commits: schemas/* int */.Whr() })),
    reviewers: schemas/* array */.YOg(schemas/* strictObject */.rej({
        /** As CODEOWNERS writes it, or the name in the commits. Never an e-mail address. */
        name: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(["owner", "author"]),
        files: schemas/* int */.Whr(),
        reason: schemas/* string */.YjP(),
    })),
    readingOrder: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
});
/** Another open pull request that touches the same files. */
const conflictSchema = schemas/* strictObject */.rej({
    number: schemas/* int */.Whr(),
    title: schemas/* string */.YjP(),
    author: schemas/* string */.YjP().nullable(),
    headRef: schemas/* string */.YjP(),
    isDraft: schemas/* boolean */.zMY(),
    updatedAt: schemas/* string */.YjP(),
    /** The files that both touch; for a task without a change, those of `primaryFiles` that it touches. */
    paths: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** What stands in `taskContext`. */
const taskContextSchema = schemas/* strictObject */.rej({
    /** Where the words of the task are defined in the files ranked first. */
    hotSpots: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: schemas/* int */.Whr(), symbol: schemas/* string */.YjP(), kind: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
    /** Past commits like this one, as an example to follow. */
    patterns: schemas/* array */.YOg(schemas/* strictObject */.rej({ commit: schemas/* string */.YjP(), subject: schemas/* string */.YjP(), paths: schemas/* array */.YOg(schemas/* string */.YjP()), reason: schemas/* string */.YjP() })),
    /** What is risky about the files ranked first. */
    risks: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const contextBodySchema = schemas/* strictObject */.rej({
    headline: schemas/* string */.YjP(),
    repository: schemas/* strictObject */.rej({
        fileCount: schemas/* int */.Whr().nonnegative(),
        languages: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), files: schemas/* int */.Whr(), bytes: schemas/* int */.Whr() })),
        packageManagers: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), evidence: schemas/* string */.YjP() })),
        scripts: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), command: schemas/* string */.YjP(), source: schemas/* string */.YjP() })),
        entryPoints: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** Name and version as the manifests of the root say. Always written; packs of version 0.1 and before have none. */
        packages: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP().nullable(), source: schemas/* string */.YjP() })).optional(),
        /** Paths in git's order, the first of them where there are many; `filesTruncated` tells. */
        files: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        filesTruncated: schemas/* boolean */.zMY().optional(),
        importantDirectories: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), files: schemas/* int */.Whr(), role: schemas/* string */.YjP() })),
        /** Always written; packs of version 0.1 and before have none. */
        structure: structureSchema.optional(),
    }),
    git: schemas/* strictObject */.rej({
        branch: schemas/* string */.YjP().nullable(),
        headSha: schemas/* string */.YjP().nullable(),
        shallow: schemas/* boolean */.zMY(),
        /** Commits that could be read for history. */
        historyDepth: schemas/* int */.Whr().nonnegative(),
        /** `null`: a bare checkout or none at all. */
        clean: schemas/* boolean */.zMY().nullable(),
        uncommittedPaths: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    harness: schemas/* strictObject */.rej({
        commands: schemas/* array */.YOg(commandSchema),
        /** Folders in which the work of this task or change lies, with the number of files that say so. */
        focusAreas: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), files: schemas/* int */.Whr(), reason: schemas/* string */.YjP() })).optional(),
    }),
    /** `null`: no change was given or could be read (`context --task` alone). */
    change: schemas/* strictObject */.rej({
        files: schemas/* array */.YOg(changedFileSchema),
        additions: schemas/* int */.Whr(),
        deletions: schemas/* int */.Whr(),
        domains: schemas/* array */.YOg(schemas/* string */.YjP()),
        risk: schemas/* strictObject */.rej({
            level: schemas/* enum */.k5n(["low", "medium", "high"]),
            score: schemas/* number */.aig(),
            /** Each addend of the score. */
            reasons: schemas/* array */.YOg(schemas/* strictObject */.rej({ points: schemas/* number */.aig(), reason: schemas/* string */.YjP() })),
        }),
        tier: tier_result/* tierResultSchema */.h,
        /** Always written; packs of version 0.1 and before have none. */
        details: changeDetailsSchema.optional(),
    })
        .nullable(),
    task: schemas/* strictObject */.rej({
        text: schemas/* string */.YjP(),
        source: schemas/* enum */.k5n(["input", "pull-request", "commits", "none"]),
        /** What its first line asks for, and its words that say most in this repository. Packs of version 0.1 and before have none. */
        intent: schemas/* strictObject */.rej({
            action: schemas/* enum */.k5n(["fix", "add", "remove", "refactor", "document", "test", "speed-up", "update", "unknown"]),
            topics: schemas/* array */.YOg(schemas/* string */.YjP()),
        })
            .optional(),
    }),
    /** Always written; packs of version 0.1 and before have none. */
    taskContext: taskContextSchema.optional(),
    /**
     * Open pull requests that touch the same files, the most shared files first; `null`: nobody looked, or it could not be
     * seen, and `unknowns` says why. Packs of version 0.1 and before have none.
     */
    conflicts: schemas/* array */.YOg(conflictSchema).nullable().optional(),
    /** What the change may reach: its risk, `unknown` where what was not seen may raise it; `null` without a change. */
    impact: schemas/* strictObject */.rej({ verdict: schemas/* enum */.k5n(["low", "medium", "high", "unknown"]), reason: schemas/* string */.YjP() })
        .nullable()
        .optional(),
    /** Tokens that the Markdown beside it may take; absent where none was made. */
    tokenBudget: schemas/* int */.Whr().min(500).max(1_000_000).optional(),
    ranked: schemas/* array */.YOg(rankedFileSchema),
    primaryFiles: schemas/* array */.YOg(schemas/* string */.YjP()),
    relatedFiles: schemas/* array */.YOg(schemas/* string */.YjP()),
    tests: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), command: schemas/* string */.YjP().nullable() })),
    reviewPrompts: schemas/* array */.YOg(schemas/* string */.YjP()),
    openQuestions: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What could not be seen or was cut, each with what to do. */
    unknowns: schemas/* array */.YOg(schemas/* strictObject */.rej({ what: schemas/* string */.YjP(), reason: schemas/* string */.YjP(), mend: schemas/* string */.YjP() })),
    inspected: schemas/* int */.Whr().nonnegative(),
    expected: schemas/* int */.Whr().nonnegative().nullable(),
});

// EXTERNAL MODULE: ./.build/src/readiness/review-policy.js
var review_policy = __webpack_require__(91437);
;// CONCATENATED MODULE: ./.build/src/doctor/body.js


/** How much harm a gap does to the pilot: high stops it, medium weakens what it shows, low costs comfort. */
const severitySchema = schemas/* enum */.k5n(["high", "medium", "low"]);
/**
 * One thing that the pilot needs: there, a gap (with its mend), unknown because nobody could look, or skipped because
 * the caller left it out. Only `ok` is good news.
 */
const doctorCheckSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(["ok", "gap", "unknown", "skipped"]),
    /** Written by every version from 0.2 on, as is `evidence`. */
    severity: severitySchema.optional(),
    reason: schemas/* string */.YjP(),
    /** What was looked at; empty where nobody could look. */
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    mend: schemas/* string */.YjP().nullable(),
});
/** A program that the suite or the repository needs. Where it lies is a local path, so that stands only at the terminal. */
const toolRowSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    command: schemas/* string */.YjP(),
    needed: schemas/* enum */.k5n(["required", "recommended", "optional"]),
    purpose: schemas/* string */.YjP(),
    /** The file that asks for it; null for what the suite itself needs. */
    evidence: schemas/* string */.YjP().nullable(),
    available: schemas/* boolean */.zMY(),
    /** Null: not there, not asked (its start is slow or writes files), or no number in what it said. */
    version: schemas/* string */.YjP().nullable(),
    installHint: schemas/* string */.YjP(),
});
/** A permission that the suite can use, and whether this token has it. */
const permissionRowSchema = schemas/* strictObject */.rej({
    /** As a workflow writes it: `checks: read`. */
    permission: schemas/* string */.YjP(),
    needed: schemas/* enum */.k5n(["required", "optional"]),
    purpose: schemas/* string */.YjP(),
    usedBy: schemas/* array */.YOg(schemas/* string */.YjP()),
    held: schemas/* enum */.k5n(["yes", "no", "unknown"]),
    /** How that was seen; for unknown, why it was not. */
    seenBy: schemas/* string */.YjP(),
});
/** A setting of the repository, with who says so, or the permission that would show it. */
const settingRowSchema = schemas/* strictObject */.rej({
    setting: schemas/* enum */.k5n(["visibility", "actions-enabled", "default-workflow-permissions", "merge-queue"]),
    /** A word of GitHub's, `yes`, `no`, `unknown`, or `cannot exist on this plan`. */
    value: schemas/* string */.YjP(),
    source: schemas/* string */.YjP().nullable(),
    permission: schemas/* string */.YjP().nullable(),
});
/** Two sources that disagree. Neither is believed; a person decides. */
const contradictionSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    /** The check that it is about; where that is left out, so is this. */
    check: schemas/* string */.YjP(),
    severity: severitySchema,
    reason: schemas/* string */.YjP(),
    sources: schemas/* array */.YOg(schemas/* strictObject */.rej({ source: schemas/* string */.YjP(), says: schemas/* string */.YjP() })).min(2),
    mend: schemas/* string */.YjP(),
});
const nextActionSchema = schemas/* strictObject */.rej({
    action: schemas/* string */.YjP(),
    severity: severitySchema,
    /** The checks and contradictions that it closes. */
    closes: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
});
/** What the pilot needs here and has. No score: a sum of unlike things tells nobody what to do. */
const doctorBodySchema = schemas/* strictObject */.rej({
    headline: schemas/* string */.YjP(),
    checks: schemas/* array */.YOg(doctorCheckSchema),
    /** How far the look went. This and the lists below are written by every version from 0.2 on. */
    quality: schemas/* strictObject */.rej({
        selected: schemas/* int */.Whr().nonnegative(),
        inspected: schemas/* int */.Whr().nonnegative(),
        skipped: schemas/* array */.YOg(schemas/* string */.YjP()),
        unknown: schemas/* array */.YOg(schemas/* string */.YjP()),
    })
        .optional(),
    contradictions: schemas/* array */.YOg(contradictionSchema).optional(),
    /** The gravest first; what is a gap before what is unknown. */
    nextActions: schemas/* array */.YOg(nextActionSchema).optional(),
    tools: schemas/* array */.YOg(toolRowSchema).optional(),
    permissions: schemas/* array */.YOg(permissionRowSchema).optional(),
    /** The block that gives a job the required permissions that were not seen; null where none is missing. */
    permissionsYaml: schemas/* string */.YjP().nullable().optional(),
    settings: schemas/* array */.YOg(settingRowSchema).optional(),
    /** The seven confirmations before a pilot. Written by every version from 0.2 on. */
    preflight: schemas/* array */.YOg(doctorCheckSchema).optional(),
    /** What the default branch asks of a review; absent where GitHub was not asked. */
    reviewPolicy: schemas/* array */.YOg(review_policy/* reviewPolicyRowSchema */.Ch).optional(),
    /** Checks that could look at something; `expected`: all of them. */
    inspected: schemas/* int */.Whr().nonnegative(),
    expected: schemas/* int */.Whr().positive(),
});

// EXTERNAL MODULE: ./.build/src/evidence/external-check-body.js
var external_check_body = __webpack_require__(96536);
// EXTERNAL MODULE: ./.build/src/policy/schema.js
var schema = __webpack_require__(83267);
;// CONCATENATED MODULE: ./.build/src/gate/body.js



const checkStatusSchema = schemas/* enum */.k5n(["pass", "warn", "fail", "unknown", "not-applicable"]);
/** Where a reader can look for himself. `ref` is a path, check name, login or SHA; `url` where there is a page. */
const checkEvidenceSchema = schemas/* strictObject */.rej({ kind: schemas/* string */.YjP(), ref: schemas/* string */.YjP(), url: schemas/* string */.YjP().nullable() });
/**
 * The result of one check. `pass` needs `inspected` > 0 and, where `expected` is known, `inspected` >= `expected`
 * (law 1). `status` is the finding at the check's level: a finding at level `warn` is `warn`, at level `fail` is `fail`.
 */
const checkResultSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    status: checkStatusSchema,
    level: schema/* levelSchema */.wM,
    reason: schemas/* string */.YjP().min(1),
    mend: schemas/* string */.YjP().nullable(),
    inspected: schemas/* int */.Whr().nonnegative(),
    expected: schemas/* int */.Whr().nonnegative().nullable(),
    evidence: schemas/* array */.YOg(checkEvidenceSchema),
});
/** An owner decision that was found, and what became of it. */
const ownerDecisionSchema = schemas/* strictObject */.rej({
    accepted: schemas/* boolean */.zMY(),
    by: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    decision: schemas/* string */.YjP(),
    covers: schemas/* array */.YOg(schemas/* string */.YjP()),
    rationale: schemas/* string */.YjP(),
    expires: schemas/* string */.YjP().nullable(),
    headSha: schemas/* string */.YjP().nullable(),
    /** Why it counts or does not. */
    reason: schemas/* string */.YjP(),
    /** The writer is the author: accepted in solo mode only, and a recorded gap. */
    selfReview: schemas/* boolean */.zMY(),
});
const verdictSchema = schemas/* enum */.k5n(["PASS", "WARN", "FAIL"]);
const gateBodySchema = schemas/* strictObject */.rej({
    /** `null`: no merge verdict, since there is no pull request to judge (a local run). */
    verdict: verdictSchema.nullable(),
    /** One sentence: the verdict and its main reason. */
    headline: schemas/* string */.YjP(),
    mode: schemas/* strictObject */.rej({ value: schema/* modeSchema */.Ni, source: schemas/* enum */.k5n(["policy", "input", "default"]), note: schemas/* string */.YjP() }),
    policy: schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        /** base-commit: read there; defaults: none at the base commit; file: given at a terminal. */
        source: schemas/* enum */.k5n(["base-commit", "defaults", "file", "unknown"]),
        sha256: schemas/* string */.YjP().nullable(),
        /** What stands in the headline: another path, an input that was refused, fail-on never. */
        notices: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    checks: schemas/* array */.YOg(checkResultSchema),
    blockers: schemas/* array */.YOg(schemas/* string */.YjP()),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    unknowns: schemas/* array */.YOg(schemas/* string */.YjP()),
    tier: tier_result/* tierResultSchema */.h,
    ownerDecisions: schemas/* array */.YOg(ownerDecisionSchema),
    /** Check ids of the design that this version does not have; they count neither way. */
    notInThisVersion: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Members of a merge group that were judged with this one, worst first; empty outside a merge group. */
    members: schemas/* array */.YOg(schemas/* strictObject */.rej({ pullRequest: schemas/* int */.Whr(), verdict: verdictSchema, headline: schemas/* string */.YjP() })),
});

;// CONCATENATED MODULE: ./.build/src/readiness/external/result-row.js

/** One result of a gate that ran elsewhere, as it was handed over and judged. */
const externalResultSchema = schemas/* strictObject */.rej({
    /** Path or artifact from which it came; never an absolute path. */
    source: schemas/* string */.YjP(),
    /** Name of the gate; `null`: it could not be read. */
    name: schemas/* string */.YjP().nullable(),
    result: schemas/* enum */.k5n(["success", "failure", "error"]).nullable(),
    /** The commit that it is about. */
    headSha: schemas/* string */.YjP().nullable(),
    generatedAt: schemas/* string */.YjP().nullable(),
    /** Whole seconds between its making and the moment of observation; negative: it was made in the future. */
    ageSeconds: schemas/* int */.Whr().nullable(),
    /** `owner/repo/.github/workflows/file.yml@ref` where a signature was verified, several parted by commas; else null. */
    signer: schemas/* string */.YjP().nullable(),
    /** Whether it counts: about this commit, fresh, and signed as the policy asks. A failure that counts is accepted, too. */
    accepted: schemas/* boolean */.zMY(),
    /** Stable code of what is wrong with it, for example `external-expired`; `null`: nothing. */
    code: schemas/* string */.YjP().nullable(),
    reason: schemas/* string */.YjP(),
    mend: schemas/* string */.YjP().nullable(),
});

;// CONCATENATED MODULE: ./.build/src/readiness/body.js



/** Exactly one per check of the judged commit; meanings in docs and in design section 7. */
const checkClassSchema = schemas/* enum */.k5n([
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
const readinessStatusSchema = schemas/* enum */.k5n(["ready", "failing", "pending", "blocked", "unknown"]);
/** Who says that a check is required. */
const requirementSourceSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(["ruleset", "classic-protection", "is-required", "policy", "input"]),
    /** For people: the ruleset's id and owner, the policy key. */
    detail: schemas/* string */.YjP(),
});
const judgedCheckSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    required: schemas/* boolean */.zMY(),
    sources: schemas/* array */.YOg(requirementSourceSchema),
    class: checkClassSchema,
    /** Stable code of the cause, for example `billing`, `no-runner`, `invalid-workflow`, `unclassified`; else null. */
    cause: schemas/* string */.YjP().nullable(),
    /** One sentence: what happened, in GitHub's own words where there are some. */
    reason: schemas/* string */.YjP(),
    mend: schemas/* string */.YjP().nullable(),
    /** Since when it is in this state, ISO 8601, where GitHub says. */
    since: schemas/* string */.YjP().nullable(),
    url: schemas/* string */.YjP().nullable(),
    /** Whether it keeps the status from `ready`. */
    blocking: schemas/* boolean */.zMY(),
    /** What made it: `github-actions`, another app's slug, `commit status`; empty when absent. */
    producers: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const readinessBodySchema = schemas/* strictObject */.rej({
    status: readinessStatusSchema,
    ready: schemas/* boolean */.zMY(),
    headline: schemas/* string */.YjP(),
    /** The commit on which CI was judged: the head, or the merge group's commit. */
    judgedSha: schemas/* string */.YjP(),
    /** required: the required set decides; observed: nothing is required, so every observed check counts. */
    basis: schemas/* enum */.k5n(["required", "observed"]),
    checks: schemas/* array */.YOg(judgedCheckSchema),
    /** Our own job and those that wait for it: named, never counted as green. */
    excluded: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
    /** What could not be seen; any entry that bears on the required set keeps the status from `ready`. */
    unknowns: schemas/* array */.YOg(schemas/* strictObject */.rej({ what: schemas/* string */.YjP(), reason: schemas/* string */.YjP(), permission: schemas/* string */.YjP().nullable(), mend: schemas/* string */.YjP() })),
    /** Remarks that do not change the status, for example a merge state that only we ourselves block. */
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What the base branch asks of a review, each setting with its source. Written by every version from 0.2 on. */
    reviewPolicy: schemas/* array */.YOg(review_policy/* reviewPolicyRowSchema */.Ch).optional(),
    /** Results of gates that ran elsewhere, as they were handed over. Absent only in evidence of schema 1.0. */
    external: schemas/* array */.YOg(externalResultSchema).optional(),
    inspected: schemas/* int */.Whr().nonnegative(),
    expected: schemas/* int */.Whr().nonnegative().nullable(),
});
/** The output `blockers` of the action: one for every required check that is not green. */
const readinessBlockerSchema = schemas/* strictObject */.rej({
    check: schemas/* string */.YjP(),
    class: checkClassSchema,
    cause: schemas/* string */.YjP().nullable(),
    mend: schemas/* string */.YjP().nullable(),
    blocking: schemas/* boolean */.zMY(),
});

// EXTERNAL MODULE: ./.build/src/facts/subject.js
var subject = __webpack_require__(5827);
// EXTERNAL MODULE: ./.build/src/evidence/outcome-label-words.js
var outcome_label_words = __webpack_require__(50102);
// EXTERNAL MODULE: ./.build/src/evidence/envelope.js
var envelope = __webpack_require__(91093);
;// CONCATENATED MODULE: ./.build/src/evidence/proof-index-body.js







/** computed: a machine decided it from evidence; unknown: nobody can tell from what is here, and the text says why. */
const computedStateSchema = schemas/* enum */.k5n(["met", "not-met", "unknown"]);
/** One row of the pilot's evidence table, one success criterion or one stop condition (features, section 5). */
const pilotRowSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    state: computedStateSchema,
    reason: schemas/* string */.YjP(),
    /** The role that owns it, for the evidence table; else null. */
    owner: schemas/* string */.YjP().nullable(),
});
const outcomeLabelSchema = schemas/* enum */.k5n(outcome_label_words/* OUTCOME_LABEL_WORDS */.K);
/**
 * One file of the bundle: what it is, who may see it, its digest. Paths are relative, with `/`. A piece of evidence is
 * known by the digest of its body, since its envelope holds the time of its making, and this index is byte-stable; the
 * digests of the files as they lie there are in the manifest.
 */
const indexedFileSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    kind: schemas/* string */.YjP(),
    visibility: schemas/* enum */.k5n(["public", "private"]),
    sha256: schemas/* string */.YjP(),
    digestOf: schemas/* enum */.k5n(["file", "body"]),
    /** Size of what the digest was taken over. */
    bytes: schemas/* int */.Whr().nonnegative(),
    /** Redactions made in it before it became public. */
    redactions: schemas/* int */.Whr().nonnegative(),
});
/** The proof index: what the page, the Markdown and the JSON of a published bundle show. Byte-stable. */
const proofIndexBodySchema = schemas/* strictObject */.rej({
    headline: schemas/* string */.YjP(),
    verdict: schemas/* enum */.k5n(["PASS", "WARN", "FAIL"]).nullable(),
    outcome: envelope/* outcomeSchema */.Ws,
    subject: subject/* subjectSchema */.cn,
    mode: schemas/* string */.YjP().nullable(),
    risk: schemas/* string */.YjP().nullable(),
    tier: schemas/* string */.YjP().nullable(),
    readinessStatus: schemas/* string */.YjP().nullable(),
    /** What a person does next, the most urgent first. */
    nextSteps: schemas/* array */.YOg(schemas/* string */.YjP()),
    checks: schemas/* array */.YOg(checkResultSchema),
    ci: schemas/* array */.YOg(judgedCheckSchema),
    /** Results of gates that ran elsewhere, as CI readiness judged them. Absent only in evidence of schema 1.0. */
    external: schemas/* array */.YOg(externalResultSchema).optional(),
    evidence: schemas/* array */.YOg(schemas/* strictObject */.rej({ kind: envelope/* evidenceKindSchema */.vD, outcome: envelope/* outcomeSchema */.Ws, bodySha256: schemas/* string */.YjP(), path: schemas/* string */.YjP() })),
    /** Evidence that was offered and not accepted, with the reason. */
    rejected: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), code: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
    evidenceTable: schemas/* array */.YOg(pilotRowSchema),
    successCriteria: schemas/* array */.YOg(pilotRowSchema),
    stopConditions: schemas/* array */.YOg(pilotRowSchema),
    outcomeLabel: schemas/* strictObject */.rej({ label: outcomeLabelSchema, nextStep: schemas/* string */.YjP(), source: schemas/* enum */.k5n(["input", "computed"]) }),
    redactions: schemas/* array */.YOg(schemas/* strictObject */.rej({ rule: schemas/* string */.YjP(), count: schemas/* int */.Whr().positive() })),
    files: schemas/* array */.YOg(indexedFileSchema),
    /** What could not be seen, with the permission (as a workflow writes it) or the step that would answer it. */
    unknowns: schemas/* array */.YOg(schemas/* strictObject */.rej({ what: schemas/* string */.YjP(), reason: schemas/* string */.YjP(), permission: schemas/* string */.YjP().nullable(), mend: schemas/* string */.YjP() })),
    /** What stands beside the headline: another policy path, an input that was refused, a local run. */
    notices: schemas/* array */.YOg(schemas/* string */.YjP()),
    privateFiles: schemas/* strictObject */.rej({ count: schemas/* int */.Whr().nonnegative(), note: schemas/* string */.YjP() }),
});
/** The pilot's decision record, field by field (features, section 5). `null`: not known, and shown so. */
const decisionRecordBodySchema = schemas/* strictObject */.rej({
    header: schemas/* strictObject */.rej({
        repository: schemas/* string */.YjP().nullable(),
        pullRequest: schemas/* string */.YjP().nullable(),
        mode: schemas/* string */.YjP().nullable(),
        riskArea: schemas/* string */.YjP().nullable(),
    }),
    contextEvidence: schemas/* strictObject */.rej({
        repositoryShape: schemas/* string */.YjP().nullable(),
        harness: schemas/* string */.YjP().nullable(),
        taskContext: schemas/* string */.YjP().nullable(),
        prContext: schemas/* string */.YjP().nullable(),
    }),
    gateEvidence: schemas/* strictObject */.rej({
        mode: schemas/* string */.YjP().nullable(),
        policy: schemas/* string */.YjP().nullable(),
        verdict: schemas/* string */.YjP().nullable(),
        blockersOrWarnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    humanDecision: schemas/* strictObject */.rej({ owner: schemas/* string */.YjP().nullable(), decision: schemas/* string */.YjP().nullable(), rationale: schemas/* string */.YjP().nullable() }),
    releaseEvidence: schemas/* strictObject */.rej({
        ciResult: schemas/* string */.YjP().nullable(),
        ciBlocker: schemas/* string */.YjP().nullable(),
        versionOrNote: schemas/* string */.YjP().nullable(),
        proofArtifact: schemas/* string */.YjP().nullable(),
    }),
});

// EXTERNAL MODULE: ./.build/src/evidence/transport-body.js
var transport_body = __webpack_require__(36293);
;// CONCATENATED MODULE: ./.build/src/evidence/kinds.js







/** The schema of the body of each kind of evidence; the JSON Schemas in `schemas/` are made from it. */
const BODY_SCHEMAS = {
    "context-pack": contextBodySchema,
    "ci-readiness": readinessBodySchema,
    "merge-gate": gateBodySchema,
    "decision-record": decisionRecordBodySchema,
    transport: transport_body/* transportBodySchema */.nP,
    "proof-index": proofIndexBodySchema,
    doctor: doctorBodySchema,
    "external-check": external_check_body/* externalCheckBodySchema */.fz,
};
/**
 * The body of an envelope, checked against the schema of its kind. A body that does
 * not fit its schema is an error value with the first place that is wrong, never a partly read body.
 */
function readBody(kind, body) {
    const parsed = BODY_SCHEMAS[kind].safeParse(body);
    if (parsed.success)
        return { ok: true, body: parsed.data };
    const issue = parsed.error.issues[0];
    const where = issue === undefined || issue.path.length === 0 ? "the body" : `\`body.${issue.path.join(".")}\``;
    return { ok: false, reason: `Not a body of kind ${kind}: ${where}: ${issue?.message ?? "invalid"}.` };
}


/***/ }),

/***/ 36293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ transportOutcome),
/* harmony export */   nP: () => (/* binding */ transportBodySchema)
/* harmony export */ });
/* unused harmony exports transportOperationSchema, transportBlockerSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** The only operations that may write to GitHub in this version. */
const transportOperationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["comment", "status"]);
/** Why nothing was written; the codes are those of the transport policy. */
const transportBlockerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    operation: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    mend: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** What became of each wish to write. `dry-run`: the request stands in `deferred/<operation>.json` and was not sent. */
const transportBodySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    operations: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        operation: transportOperationSchema,
        decision: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["off", "dry-run", "blocked", "written", "unchanged", "failed"]),
        blocker: transportBlockerSchema.nullable(),
        idempotencyKey: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    })),
});
/**
 * The outcome of the envelope: the worst that happened, and `pass` only where something was written or stood there
 * already. Switched off and dry runs sent nothing, so they show nothing: unknown (law 1).
 */
function transportOutcome({ operations }) {
    const has = (...wanted) => operations.some(({ decision }) => wanted.includes(decision));
    if (has("failed"))
        return "fail";
    if (has("blocked"))
        return "blocked";
    return has("written", "unchanged") ? "pass" : "unknown";
}


/***/ }),

/***/ 46086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ changeStatusSchema),
/* harmony export */   g: () => (/* binding */ fileChangeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** How a file changed between base and head, in one vocabulary for git and for GitHub's API. */
const changeStatusSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["added", "modified", "deleted", "renamed", "copied", "type-changed"]);
/**
 * One changed file. `additions` and `deletions` are lines, `null` for a binary file or where the source does not say.
 * `addedLines` are the lines that the change adds, with their number in the head version; `null` means that they were
 * not read (binary, too large, or the source gives no patch), which is never the same as "adds nothing".
 */
const fileChangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    previousPath: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    status: changeStatusSchema,
    additions: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().nullable(),
    deletions: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().nullable(),
    binary: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    addedLines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).nullable(),
    /** The text of removed lines, for the summary by symbol; `null` as above. */
    removedLines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullable(),
});


/***/ })

};
