export const id = 8242;
export const ids = [8242];
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

/***/ 98111:
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
    harness: schemas/* strictObject */.rej({ commands: schemas/* array */.YOg(commandSchema) }),
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
    task: schemas/* strictObject */.rej({ text: schemas/* string */.YjP(), source: schemas/* enum */.k5n(["input", "pull-request", "commits", "none"]) }),
    /** Always written; packs of version 0.1 and before have none. */
    taskContext: taskContextSchema.optional(),
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


/** One thing that the pilot needs: there, a gap (with its mend), or unknown because nobody could look. */
const doctorCheckSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(["ok", "gap", "unknown"]),
    reason: schemas/* string */.YjP(),
    mend: schemas/* string */.YjP().nullable(),
});
/** What the pilot needs here and has. No score: a sum of unlike things tells nobody what to do. */
const doctorBodySchema = schemas/* strictObject */.rej({
    headline: schemas/* string */.YjP(),
    checks: schemas/* array */.YOg(doctorCheckSchema),
    /** The seven confirmations before a pilot. Written by every version from 0.2 on. */
    preflight: schemas/* array */.YOg(doctorCheckSchema).optional(),
    /** What the default branch asks of a review; absent where GitHub was not asked. */
    reviewPolicy: schemas/* array */.YOg(review_policy/* reviewPolicyRowSchema */.Ch).optional(),
    /** Checks that could look at something; `expected`: all of them. */
    inspected: schemas/* int */.Whr().nonnegative(),
    expected: schemas/* int */.Whr().positive(),
});

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

/***/ 71406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   m0: () => (/* binding */ unsafePathReason),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
const LONGEST_PATH = 400;
const DEEPEST_PATH = 20;
/** Names that Windows gives to devices: a file of that name cannot be written there, or writes to the device. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
/**
 * Why a path may not stand in a bundle or come out of an archive; null when it may. Allowed are relative paths with `/`
 * that mean the same file on Linux, macOS and Windows, and that the artifact service takes (it refuses `" : < > | * ?`).
 */
function unsafePathReason(path) {
    if (path === "" || path.length > LONGEST_PATH)
        return "its path is empty or too long";
    if (path.startsWith("/") || /^[A-Za-z]:/u.test(path))
        return "its path is absolute";
    if (path.includes("\\"))
        return "its path has a backslash";
    if (/["*:<>?|]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(path))
        return "its path has characters that are not allowed";
    const parts = path.split("/");
    if (parts.length > DEEPEST_PATH)
        return "its path is too deep";
    for (const part of parts) {
        if (part === "" || part === "." || part === "..")
            return "its path leaves the folder or is not plain";
        if (part.endsWith(".") || part.endsWith(" ") || part.startsWith(" "))
            return "a name in its path ends or starts with a dot or space";
        if (DEVICE_NAME.test(part))
            return "a name in its path is a device on Windows";
    }
    return null;
}
/** Order of code units, which is the same on every machine; for every list of paths in evidence. */
function byPath(a, b) {
    return compareText(a.path, b.path);
}
/** Order of code units. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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
