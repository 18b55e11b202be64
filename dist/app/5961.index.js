export const id = 5961;
export const ids = [5961];
export const modules = {

/***/ 20434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ prettyJson),
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   fg: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


/**
 * The canonical JSON of plain data (RFC 8785: sorted keys, no white space, ECMAScript numbers), over which every digest
 * of a body is taken. Throws when the value is not JSON data.
 */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError("only JSON data has a canonical form");
    return text;
}
/**
 * The same data with every lone surrogate replaced by U+FFFD, in strings and keys. RFC 8785 knows no form for such
 * strings, and hostile text (or a cut in the middle of an emoji) must not keep evidence from being sealed.
 */
function wellFormed(value) {
    if (typeof value === "string")
        return value.replaceAll(/\p{Cs}/gu, "\u{FFFD}");
    if (Array.isArray(value))
        return value.map(wellFormed);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [wellFormed(key), wellFormed(entry)]));
}
/** JSON for people and files: sorted keys, two spaces, a final newline; the same value gives the same bytes. */
function prettyJson(value) {
    return `${JSON.stringify(JSON.parse(canonicalJson(wellFormed(value))), null, 2)}\n`;
}
/** SHA-256 in lower-case hexadecimal. Strings are hashed as UTF-8. */
function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
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


/***/ }),

/***/ 25961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSavedFacts: () => (/* binding */ readSavedFacts),
  saveFacts: () => (/* binding */ saveFacts)
});

// EXTERNAL MODULE: ./.build/src/facts/configuration-error.js
var configuration_error = __webpack_require__(94014);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./.build/src/evidence/external-check-body.js
var external_check_body = __webpack_require__(96536);
// EXTERNAL MODULE: ./.build/src/facts/subject.js
var subject = __webpack_require__(5827);
;// CONCATENATED MODULE: ./.build/src/facts/external-result.js



const { name: external_result_name, result, summary, url, expiresAt } = external_check_body/* externalCheckBodySchema */.fz.shape;
/** What became of the signature that lies beside a result. */
const externalSignatureSchema = schemas/* discriminatedUnion */.gMt("state", [
    schemas/* strictObject */.rej({ state: schemas/* literal */.euz("none") }),
    /** There is one, and the policy names no signer for this result, so nobody asked whose it is. */
    schemas/* strictObject */.rej({ state: schemas/* literal */.euz("unchecked") }),
    schemas/* strictObject */.rej({
        state: schemas/* literal */.euz("verified"),
        /** `owner/repo/.github/workflows/file.yml`. */
        workflow: schemas/* string */.YjP(),
        ref: schemas/* string */.YjP(),
        /** Others who signed the same file. */
        others: schemas/* array */.YOg(schemas/* strictObject */.rej({ workflow: schemas/* string */.YjP(), ref: schemas/* string */.YjP() }))
            .max(50)
            .optional(),
    }),
    schemas/* strictObject */.rej({ state: schemas/* literal */.euz("invalid"), reason: schemas/* string */.YjP() }),
]);
/**
 * One result of a gate that ran elsewhere, as it was handed over: opened and checked for its form, and not yet judged.
 * `source` is the path or `artifact:NAME/path`, never absolute. All strings are hostile (law 4).
 */
const externalResultFactSchema = schemas/* discriminatedUnion */.gMt("state", [
    /** Nothing is there under the name that an input gave. */
    schemas/* strictObject */.rej({ state: schemas/* literal */.euz("missing"), source: schemas/* string */.YjP(), reason: schemas/* string */.YjP() }),
    /** Something is there that is no result: not readable, another kind, a wrong digest. */
    schemas/* strictObject */.rej({ state: schemas/* literal */.euz("invalid"), source: schemas/* string */.YjP(), reason: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        state: schemas/* literal */.euz("read"),
        source: schemas/* string */.YjP(),
        subject: subject/* subjectSchema */.cn,
        generatedAt: iso/* datetime */.w$(),
        producer: schemas/* strictObject */.rej({ action: schemas/* string */.YjP(), workflow: schemas/* string */.YjP().nullable() }),
        name: external_result_name,
        result,
        summary,
        url,
        expiresAt,
        signature: externalSignatureSchema,
    }),
]);

// EXTERNAL MODULE: ./.build/src/facts/fact.js
var fact = __webpack_require__(60981);
// EXTERNAL MODULE: ./.build/src/facts/file-change.js
var file_change = __webpack_require__(46086);
;// CONCATENATED MODULE: ./.build/src/facts/pull-request-facts.js





/*
 * Everything that the decisions know about a pull request, as plain data that can be saved and replayed. `null` inside
 * a known fact means that GitHub said "there is none". Strings come from GitHub unfiltered: they are hostile (law 4).
 * Enumerations of GitHub are kept as strings, since GitHub adds values: the decision treats what it does not know as
 * unknown.
 */
const actorSchema = schemas/* strictObject */.rej({
    login: schemas/* string */.YjP(),
    /** GraphQL `__typename`: User, Bot, Mannequin, Organization, EnterpriseUserAccount. */
    type: schemas/* string */.YjP(),
});
const repositorySchema = schemas/* strictObject */.rej({
    nameWithOwner: schemas/* string */.YjP(),
    /** By which a ruleset names the repository of a required workflow; absent or null where GitHub did not say. */
    id: schemas/* int */.Whr().nullable().optional(),
    visibility: schemas/* string */.YjP(),
    isFork: schemas/* boolean */.zMY(),
    isArchived: schemas/* boolean */.zMY(),
    defaultBranch: schemas/* string */.YjP().nullable(),
    squashMergeAllowed: schemas/* boolean */.zMY(),
    mergeCommitAllowed: schemas/* boolean */.zMY(),
    rebaseMergeAllowed: schemas/* boolean */.zMY(),
    squashMergeCommitTitle: schemas/* string */.YjP().nullable(),
});
const pullRequestSchema = schemas/* strictObject */.rej({
    number: schemas/* int */.Whr().positive(),
    url: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    /** OPEN, CLOSED, MERGED. */
    state: schemas/* string */.YjP(),
    isDraft: schemas/* boolean */.zMY(),
    isCrossRepository: schemas/* boolean */.zMY(),
    headRepository: schemas/* string */.YjP().nullable(),
    author: actorSchema.nullable(),
    labels: schemas/* array */.YOg(schemas/* string */.YjP()),
    createdAt: schemas/* string */.YjP(),
    changedFiles: schemas/* int */.Whr().nonnegative(),
    /** MERGEABLE, CONFLICTING, UNKNOWN (still computing after the retries). */
    mergeable: schemas/* string */.YjP(),
    /** GitHub's own view as this viewer sees it: corroboration, never the verdict (semantics, fact 3). */
    mergeStateStatus: schemas/* string */.YjP(),
    /** APPROVED, CHANGES_REQUESTED, REVIEW_REQUIRED, or null: no review is required, which is not an approval. */
    reviewDecision: schemas/* string */.YjP().nullable(),
    isInMergeQueue: schemas/* boolean */.zMY(),
});
/** A rule of the active rulesets for the base branch, as REST `GET /rules/branches/{branch}` gives it. */
const branchRuleSchema = schemas/* strictObject */.rej({
    type: schemas/* string */.YjP(),
    rulesetId: schemas/* int */.Whr().nullable(),
    /** Repository or Organization. */
    rulesetSourceType: schemas/* string */.YjP().nullable(),
    rulesetSource: schemas/* string */.YjP().nullable(),
    parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()),
});
/** Classic branch protection as far as a read token sees it, REST `GET /branches/{branch}` + GraphQL `refUpdateRule`. */
const classicProtectionSchema = schemas/* strictObject */.rej({
    protected: schemas/* boolean */.zMY(),
    /** Required contexts; `appId` null: any source. */
    requiredChecks: schemas/* array */.YOg(schemas/* strictObject */.rej({ context: schemas/* string */.YjP(), appId: schemas/* int */.Whr().nullable() })),
    /** off, non_admins, everyone, or null where GitHub does not say. */
    enforcement: schemas/* string */.YjP().nullable(),
});
/** GraphQL `Ref.refUpdateRule`: enforced on the viewer; null means no rule or that the viewer is exempt. */
const refUpdateRuleSchema = schemas/* strictObject */.rej({
    requiredApprovingReviewCount: schemas/* int */.Whr().nullable(),
    requiredStatusCheckContexts: schemas/* array */.YOg(schemas/* string */.YjP()),
    requiresCodeOwnerReviews: schemas/* boolean */.zMY(),
    requiresConversationResolution: schemas/* boolean */.zMY(),
    requiresLinearHistory: schemas/* boolean */.zMY(),
    requiresSignatures: schemas/* boolean */.zMY(),
})
    .nullable();
const workflowRunRefSchema = schemas/* strictObject */.rej({
    id: schemas/* int */.Whr(),
    event: schemas/* string */.YjP(),
    path: schemas/* string */.YjP().nullable(),
    workflowName: schemas/* string */.YjP().nullable(),
    /** ACTIVE, DISABLED_MANUALLY, DISABLED_INACTIVITY, DISABLED_FORK, DELETED. */
    workflowState: schemas/* string */.YjP().nullable(),
    url: schemas/* string */.YjP().nullable(),
});
/** A check run on the judged commit. */
const checkRunSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("check-run"),
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    /** QUEUED, IN_PROGRESS, COMPLETED, WAITING, PENDING, REQUESTED. */
    status: schemas/* string */.YjP(),
    /** SUCCESS, FAILURE, NEUTRAL, CANCELLED, SKIPPED, TIMED_OUT, ACTION_REQUIRED, STALE, STARTUP_FAILURE, or null. */
    conclusion: schemas/* string */.YjP().nullable(),
    startedAt: schemas/* string */.YjP().nullable(),
    completedAt: schemas/* string */.YjP().nullable(),
    title: schemas/* string */.YjP().nullable(),
    summary: schemas/* string */.YjP().nullable(),
    url: schemas/* string */.YjP().nullable(),
    isRequired: schemas/* boolean */.zMY(),
    suiteId: schemas/* int */.Whr().nullable(),
    app: schemas/* strictObject */.rej({ id: schemas/* int */.Whr(), slug: schemas/* string */.YjP() }).nullable(),
    /** Not an Actions job: null inside known. Hidden from this token: unknown. */
    workflowRun: (0,fact/* factSchema */.oZ)(workflowRunRefSchema.nullable()),
});
/** A commit status on the judged commit. Anyone with write access can set one. */
const commitStatusSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("commit-status"),
    name: schemas/* string */.YjP(),
    /** EXPECTED, ERROR, FAILURE, PENDING, SUCCESS. */
    status: schemas/* string */.YjP(),
    description: schemas/* string */.YjP().nullable(),
    url: schemas/* string */.YjP().nullable(),
    createdAt: schemas/* string */.YjP().nullable(),
    creator: schemas/* string */.YjP().nullable(),
    isRequired: schemas/* boolean */.zMY(),
});
const observedCheckSchema = schemas/* discriminatedUnion */.gMt("kind", [checkRunSchema, commitStatusSchema]);
const checkSuiteSchema = schemas/* strictObject */.rej({
    id: schemas/* int */.Whr(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    createdAt: schemas/* string */.YjP(),
    app: schemas/* strictObject */.rej({ id: schemas/* int */.Whr(), slug: schemas/* string */.YjP() }).nullable(),
    workflowRun: (0,fact/* factSchema */.oZ)(workflowRunRefSchema.nullable()),
});
/** What a closer look at one red, stuck or never-started check run showed. Asked only for those. */
const checkDiagnosisSchema = schemas/* strictObject */.rej({
    checkRunId: schemas/* int */.Whr(),
    annotations: schemas/* array */.YOg(schemas/* strictObject */.rej({ level: schemas/* string */.YjP().nullable(), title: schemas/* string */.YjP().nullable(), message: schemas/* string */.YjP() })),
    /** Steps of the job; 0 means that nothing ran. */
    steps: schemas/* int */.Whr().nonnegative().nullable(),
    pendingDeployment: schemas/* string */.YjP().nullable(),
    /** From REST `GET /actions/runs/{id}/jobs`, asked for queued and failed runs. */
    job: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        runnerId: schemas/* int */.Whr().nullable(),
        labels: schemas/* array */.YOg(schemas/* string */.YjP()),
        steps: schemas/* int */.Whr().nonnegative(),
    })
        .nullable(),
});
const reviewSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    author: actorSchema.nullable(),
    authorAssociation: schemas/* string */.YjP(),
    authorCanPush: schemas/* boolean */.zMY(),
    /** APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED, PENDING. */
    state: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    submittedAt: schemas/* string */.YjP().nullable(),
    /** The commit that was reviewed. */
    commitSha: subject/* shaSchema */.Ye.nullable(),
    /** Logins of those who edited the text after it was written, `null` where the token cannot see. */
    editor: schemas/* string */.YjP().nullable(),
    lastEditedAt: schemas/* string */.YjP().nullable(),
    /** Teams (`org/team`) the review counts for; empty where the token sees none. */
    onBehalfOf: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const commentSchema = schemas/* strictObject */.rej({
    id: schemas/* int */.Whr(),
    url: schemas/* string */.YjP(),
    author: actorSchema.nullable(),
    body: schemas/* string */.YjP(),
    createdAt: schemas/* string */.YjP(),
    editor: schemas/* string */.YjP().nullable(),
    lastEditedAt: schemas/* string */.YjP().nullable(),
});
const threadSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().nullable(),
    line: schemas/* int */.Whr().nullable(),
    isResolved: schemas/* boolean */.zMY(),
    isOutdated: schemas/* boolean */.zMY(),
});
const commitSchema = schemas/* strictObject */.rej({
    sha: subject/* shaSchema */.Ye,
    message: schemas/* string */.YjP(),
    committedDate: schemas/* string */.YjP(),
    authorLogin: schemas/* string */.YjP().nullable(),
    committerLogin: schemas/* string */.YjP().nullable(),
    /** The accounts behind all its authors, null for one without. Asked only where a co-author's address tells no account. */
    authorLogins: schemas/* array */.YOg(schemas/* string */.YjP().nullable()).optional(),
    signature: schemas/* strictObject */.rej({ kind: schemas/* string */.YjP(), isValid: schemas/* boolean */.zMY(), state: schemas/* string */.YjP(), signer: schemas/* string */.YjP().nullable() }).nullable(),
});
/** A text file at the base commit; `text` null when it does not exist there. */
const baseFileSchema = schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), text: schemas/* string */.YjP().nullable() });
/** The pull requests of a merge group beside this one are judged apart; here stands which commit CI must judge. */
const mergeGroupSchema = schemas/* strictObject */.rej({
    headSha: subject/* shaSchema */.Ye,
    baseSha: subject/* shaSchema */.Ye,
    members: schemas/* array */.YOg(schemas/* int */.Whr()),
    /** Why `members` may miss some: then nobody can say that all of them were judged. Null or absent: it is complete. */
    membersUnknown: fact/* unknownSchema */.K3.nullable().optional(),
});
/** What the runner says of the job that asks, so that it never counts or waits for itself. */
const ownJobSchema = schemas/* strictObject */.rej({
    runId: schemas/* int */.Whr().nullable(),
    runAttempt: schemas/* int */.Whr().nullable(),
    jobId: schemas/* string */.YjP().nullable(),
    workflowName: schemas/* string */.YjP().nullable(),
    /** `path` part of GITHUB_WORKFLOW_REF, for example `.github/workflows/trust.yml`. */
    workflowPath: schemas/* string */.YjP().nullable(),
    /** The check run of this very job, where the runner gives it (`job.check_run_id`). */
    checkRunId: schemas/* int */.Whr().nullable(),
});
/** Another open pull request: what it is called and which files it touches. */
const openPullRequestSchema = schemas/* strictObject */.rej({
    number: schemas/* int */.Whr(),
    title: schemas/* string */.YjP(),
    author: schemas/* string */.YjP().nullable(),
    headRef: schemas/* string */.YjP(),
    /** From another repository than this one, where the same name of a branch says nothing. */
    fromFork: schemas/* boolean */.zMY(),
    isDraft: schemas/* boolean */.zMY(),
    updatedAt: schemas/* string */.YjP(),
    paths: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** False: it touches more files than were asked for, or they could not be seen. */
    pathsComplete: schemas/* boolean */.zMY(),
});
/** The open pull requests beside this one, the last updated first. */
const openPullRequestsSchema = schemas/* strictObject */.rej({
    /** Base branch for which was asked; `null`: any. */
    baseRef: schemas/* string */.YjP().nullable(),
    seen: schemas/* array */.YOg(openPullRequestSchema),
    /** How many more are open and were not looked at. */
    notSeen: schemas/* int */.Whr().nonnegative(),
});
const pullRequestFactsSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz("1.0.0"),
    /** The moment of observation, for ages and expiry: a fact, so that a replay decides the same (law 6). */
    observedAt: iso/* datetime */.w$(),
    subject: subject/* subjectSchema */.cn,
    /**
     * The head commit that the event named, when it is another than `subject.headSha`: someone pushed in between. The
     * facts are of the newest head, and whoever publishes must say so. Absent or null: the same, or the event named none.
     */
    eventHeadSha: subject/* shaSchema */.Ye.nullable().optional(),
    event: schemas/* string */.YjP(),
    ownJob: ownJobSchema.nullable(),
    repository: (0,fact/* factSchema */.oZ)(repositorySchema),
    pullRequest: pullRequestSchema,
    mergeGroup: mergeGroupSchema.nullable(),
    /** Paths and kinds of change; `addedLines` are null unless they were read for the check `secrets`. */
    files: (0,fact/* factSchema */.oZ)(schemas/* array */.YOg(file_change/* fileChangeSchema */.g)),
    rules: (0,fact/* factSchema */.oZ)(schemas/* array */.YOg(branchRuleSchema)),
    /**
     * GitHub's own sentence when rules and protection cannot exist on this plan (private repository, 403 "Upgrade to
     * GitHub Pro..."): `rules` is then known and empty, and nothing that a person set up is enforced. Else null or absent.
     */
    rulesNotEnforceable: schemas/* string */.YjP().nullable().optional(),
    classicProtection: (0,fact/* factSchema */.oZ)(classicProtectionSchema),
    refUpdateRule: (0,fact/* factSchema */.oZ)(refUpdateRuleSchema),
    /** Commits that the base branch is ahead of the head; > 0 means not up to date. */
    behindBy: (0,fact/* factSchema */.oZ)(schemas/* int */.Whr().nonnegative()),
    /** Check runs and commit statuses on the head commit (on the group's commit in a merge group). */
    checks: (0,fact/* factSchema */.oZ)(schemas/* array */.YOg(observedCheckSchema)),
    suites: (0,fact/* factSchema */.oZ)(schemas/* array */.YOg(checkSuiteSchema)),
    /** The rollup state of the test merge commit, which must pass too when it exists: SUCCESS, FAILURE, ... or null. */
    testMergeState: (0,fact/* factSchema */.oZ)(schemas/* string */.YjP().nullable()),
    /** Workflow files as the event uses them (merge commit), path and text. */
    workflowFiles: (0,fact/* factSchema */.oZ)(schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), text: schemas/* string */.YjP() }))),
    /** State of each workflow (ACTIVE, DISABLED_...), by its path. Asked only when a required check never came. */
    workflowStates: (0,fact/* factSchema */.oZ)(schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), state: schemas/* string */.YjP() }))).optional(),
    /** Reusable workflows of other repositories, by the text of `uses:`. Asked only when one may make a required check that never came. */
    calledWorkflows: schemas/* array */.YOg(schemas/* strictObject */.rej({ uses: schemas/* string */.YjP(), text: (0,fact/* factSchema */.oZ)(schemas/* string */.YjP()) })).optional(),
    /** Whether Actions is switched on. Asked only when nothing ran at all; most tokens may not see it. */
    actionsEnabled: (0,fact/* factSchema */.oZ)(schemas/* boolean */.zMY()).optional(),
    /** Who pushed the head, null where GitHub names nobody. Asked only when a workflow that should have run did not. */
    headPusher: (0,fact/* factSchema */.oZ)(schemas/* string */.YjP().nullable()).optional(),
    /** Results of gates that ran elsewhere, as an input handed them over; absent where none was named. */
    externalResults: schemas/* array */.YOg(externalResultFactSchema).optional(),
    diagnoses: schemas/* array */.YOg(checkDiagnosisSchema),
    reviews: (0,fact/* factSchema */.oZ)(schemas/* array */.YOg(reviewSchema)),
    /** Who was asked: a login or `org/team`; the name is empty where this token may not see who (GITHUB_TOKEN sees no teams). */
    reviewRequests: (0,fact/* factSchema */.oZ)(schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), asCodeOwner: schemas/* boolean */.zMY() }))),
    threads: (0,fact/* factSchema */.oZ)(schemas/* array */.YOg(threadSchema)),
    /** Only comments that hold an owner decision block; the others are nobody's business. */
    comments: (0,fact/* factSchema */.oZ)(schemas/* array */.YOg(commentSchema)),
    commits: (0,fact/* factSchema */.oZ)(schemas/* array */.YOg(commitSchema)),
    linkedIssues: (0,fact/* factSchema */.oZ)(schemas/* array */.YOg(schemas/* strictObject */.rej({ repository: schemas/* string */.YjP(), number: schemas/* int */.Whr(), state: schemas/* string */.YjP() }))),
    /** The policy file at the base commit. */
    policyFile: (0,fact/* factSchema */.oZ)(baseFileSchema),
    /** The CODEOWNERS file that GitHub uses: first found of .github/, root, docs/ at the base commit. */
    codeowners: (0,fact/* factSchema */.oZ)(baseFileSchema),
    codeownersErrors: (0,fact/* factSchema */.oZ)(schemas/* array */.YOg(schemas/* strictObject */.rej({ kind: schemas/* string */.YjP(), line: schemas/* int */.Whr(), message: schemas/* string */.YjP() }))),
    /** Asked only where a context pack is made. */
    openPullRequests: (0,fact/* factSchema */.oZ)(openPullRequestsSchema).optional(),
    /** Permission of those who wrote an owner decision and are not named in the policy: admin, maintain, write, ... */
    permissions: schemas/* record */.g1P(schemas/* string */.YjP(), (0,fact/* factSchema */.oZ)(schemas/* string */.YjP())),
});

// EXTERNAL MODULE: ./.build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(20434);
;// CONCATENATED MODULE: ./.build/src/github/saved-facts.js



/** Facts as the text of a file, for a later replay: the same facts give the same bytes (law 6). */
function saveFacts(facts) {
    return (0,canonical_json/* prettyJson */.D_)(facts);
}
/**
 * Reads saved facts from the text of the file `name`. The text is not trusted: it is checked against the schema whole.
 * Throws ConfigurationError that names the file and the first thing that is wrong.
 */
function readSavedFacts(text, name) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        throw new configuration_error/* ConfigurationError */.j(`The saved facts in ${name} are not complete JSON.`, "Save them again with this version.");
    }
    const parsed = pullRequestFactsSchema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const where = issue === undefined || issue.path.length === 0 ? "the document" : `\`${issue.path.join(".")}\``;
    throw new configuration_error/* ConfigurationError */.j(`${name} holds no facts that this version can replay: ${where}: ${issue?.message ?? "invalid"}.`, "Give a file of facts that was saved by this version of trust-layer.");
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
