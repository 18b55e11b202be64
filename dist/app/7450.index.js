export const id = 7450;
export const ids = [7450];
export const modules = {

/***/ 98331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ei: () => (/* binding */ nextRow),
/* harmony export */   nu: () => (/* binding */ TRANSPORT_LOG),
/* harmony export */   x6: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20434);


/*
 * The rows of `transport-log.jsonl`: what the transport meant to do and what became of it. Each row holds the hash of the
 * row before it, so a row that was altered, dropped or moved is seen. The transport appends; reading needs no file.
 */
const TRANSPORT_LOG = "transport-log.jsonl";
const START = "0".repeat(64);
const hash = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const rowSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    seq: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    prevHash: hash,
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["intent", "result"]),
    time: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    operation: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    idempotencyKey: hash,
    /** SHA-256 of the canonical JSON of the request; the request itself is not repeated here. */
    requestDigest: hash,
    /** `written`, `unchanged`, or the code of the blocker; null in an intent. */
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    hash,
});
/** The rows of a log, or the first line (from 1) that does not hold. A log that does not exist yet has no rows. */
function readLog(text) {
    if (text === "")
        return { ok: true, rows: [] };
    const lines = text.split("\n");
    if (lines.pop() !== "")
        return { ok: false, line: lines.length + 1 };
    const rows = [];
    for (const [index, line] of lines.entries()) {
        const row = parseRow(line);
        const last = rows.at(-1);
        if (row === null || row.seq !== index + 1 || row.prevHash !== (last?.hash ?? START))
            return { ok: false, line: index + 1 };
        const { hash: claimed, ...content } = row;
        if ((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(content)) !== claimed)
            return { ok: false, line: index + 1 };
        rows.push(row);
    }
    return { ok: true, rows };
}
/** The row that follows a chain. */
function nextRow(rows, entry) {
    const content = { seq: rows.length + 1, prevHash: rows.at(-1)?.hash ?? START, ...entry };
    return rowSchema.parse({ ...content, hash: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(content)) });
}
function parseRow(line) {
    try {
        const parsed = rowSchema.safeParse(JSON.parse(line));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
}


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

/***/ 77450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ND: () => (/* binding */ makeBundle),
  eB: () => (/* binding */ publishOutputs),
  Iv: () => (/* binding */ publishSummary),
  KV: () => (/* binding */ runEvidencePublish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/evidence/bundle.js + 15 modules
var evidence_bundle = __webpack_require__(71758);
// EXTERNAL MODULE: ./.build/src/evidence/gathered.js
var gathered = __webpack_require__(16951);
// EXTERNAL MODULE: ./.build/src/evidence/run-record.js
var run_record = __webpack_require__(70452);
// EXTERNAL MODULE: ./.build/src/github/saved-facts.js + 2 modules
var saved_facts = __webpack_require__(25961);
// EXTERNAL MODULE: ./.build/src/jobs/bundle-files.js
var bundle_files = __webpack_require__(46416);
// EXTERNAL MODULE: ./.build/src/render/context-markdown.js + 3 modules
var context_markdown = __webpack_require__(94178);
// EXTERNAL MODULE: ./.build/src/jobs/evidence-files.js
var evidence_files = __webpack_require__(98673);
// EXTERNAL MODULE: ./.build/src/jobs/saved-session.js
var saved_session = __webpack_require__(11810);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/src/evidence/envelope.js
var evidence_envelope = __webpack_require__(91093);
// EXTERNAL MODULE: ./.build/src/evidence/transport-body.js
var transport_body = __webpack_require__(36293);
// EXTERNAL MODULE: ./.build/src/github/read-client.js
var read_client = __webpack_require__(90231);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/src/github/client-contract.js
var client_contract = __webpack_require__(64031);
// EXTERNAL MODULE: ./.build/src/github/rest-pages.js
var rest_pages = __webpack_require__(436);
;// CONCATENATED MODULE: ./.build/src/github/transport/github-remote.js



/* One small GraphQL query for the epoch, with the fields from which the subject was made, so that equal means equal. */
const QUERY = `query TransportRemote($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    pullRequest(number: $number) { number headRefName headRefOid baseRefName baseRefOid isCrossRepository }
  }
}`;
const viewerSchema = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) });
const answerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        nameWithOwner: schemas/* string */.YjP(),
        pullRequest: schemas/* object */.Ikc({
            number: schemas/* int */.Whr(),
            headRefName: schemas/* string */.YjP(),
            headRefOid: schemas/* string */.YjP(),
            baseRefName: schemas/* string */.YjP(),
            baseRefOid: schemas/* string */.YjP(),
            isCrossRepository: schemas/* boolean */.zMY(),
        }),
    }),
});
const userSchema = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullable();
const commentSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: userSchema,
    created_at: schemas/* string */.YjP(),
    updated_at: schemas/* string */.YjP(),
});
const statusSchema = schemas/* object */.Ikc({
    context: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    description: schemas/* string */.YjP().nullable(),
    target_url: schemas/* string */.YjP().nullable(),
    creator: userSchema,
});
/** Reads from GitHub what the transport compares right before it writes. Throws RequestFailure. */
function githubRemote(client, repository, pullRequest) {
    const [owner = "", name = ""] = repository.split("/");
    return {
        async pullRequest() {
            const [{ data }, viewer] = await Promise.all([client.graphql(QUERY, { owner, name, number: pullRequest }), viewerOf(client)]);
            const { repository: found } = read(answerSchema, data);
            const pull = found.pullRequest;
            return {
                repository: found.nameWithOwner,
                pullRequest: pull.number,
                baseRef: pull.baseRefName,
                baseSha: pull.baseRefOid,
                headRef: pull.headRefName,
                headSha: pull.headRefOid,
                isCrossRepository: pull.isCrossRepository,
                viewer,
            };
        },
        async comments() {
            const items = await (0,rest_pages/* readAllPages */.s)(client, `/repos/${repository}/issues/${pullRequest}/comments`);
            return items.map((item) => {
                const { id, html_url, body, user, created_at, updated_at } = read(commentSchema, item);
                return {
                    id,
                    url: html_url,
                    body: body ?? "",
                    login: user?.login ?? null,
                    type: user?.type ?? null,
                    edited: created_at !== updated_at,
                };
            });
        },
        async status(sha, context) {
            // Newest first (GitHub, "List commit statuses for a reference").
            const items = await (0,rest_pages/* readAllPages */.s)(client, `/repos/${repository}/commits/${sha}/statuses`);
            const ours = items.map((item) => read(statusSchema, item)).find((status) => status.context === context);
            if (ours === undefined)
                return null;
            return { state: ours.state, description: ours.description, targetUrl: ours.target_url, login: ours.creator?.login ?? null };
        },
    };
}
/**
 * Who the token writes as. Asked apart, since `viewer` cannot be null in GitHub's schema: where an installation is not
 * told who it is, the error would take the rest of the answer with it.
 */
async function viewerOf(client) {
    const { data } = await client.graphql("query TransportViewer { viewer { login } }", {});
    const parsed = viewerSchema.safeParse(data);
    return parsed.success ? parsed.data.viewer.login : null;
}
/** A partial or unexpected answer is no answer: the epoch would be compared with nothing. */
function read(schema, data) {
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const place = parsed.error.issues[0]?.path.join(".") ?? "";
    throw new client_contract/* RequestFailure */.e("invalid-answer", `GitHub's answer lacks \`${place}\``, null, null);
}

// EXTERNAL MODULE: ./.build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(20434);
// EXTERNAL MODULE: ./.build/src/evidence/sanitize/sanitize.js + 4 modules
var sanitize = __webpack_require__(39008);
// EXTERNAL MODULE: ./.build/src/host/atomic-write.js
var atomic_write = __webpack_require__(89279);
;// CONCATENATED MODULE: ./.build/src/github/transport/approval.js
/*
 * Approval of a write, where the policy asks for one: a comment on the pull request by somebody whom the policy of the
 * base commit names in `transport.approval.by`, holding the fenced block
 *
 *     ```trust-layer-decision
 *     decision: approve-write
 *     operation: comment
 *     head: <full head SHA>
 *     run: <id of the workflow run>
 *     ```
 *
 * The run's id is known once it has started, so a person approves the run that was blocked and re-runs its job. A
 * comment that was edited does not count, since anybody with write access can edit another's text, and the REST API
 * does not say who did. Teams cannot be verified with a repository's token and do not count.
 */
const BLOCK = /^ {0,3}`{3,}trust-layer-decision[ \t]*\r?\n([\s\S]{0,2000}?)\r?\n {0,3}`{3,}[ \t]*$/gm;
/** The YAML-like lines that a person has to write; shown in the mend. */
function approvalText(operation, subject, runId) {
    return [
        "```trust-layer-decision",
        "decision: approve-write",
        `operation: ${operation}`,
        `head: ${subject.headSha}`,
        `run: ${runId}`,
        "```",
    ].join("\n");
}
/** Who approved this operation for this run and head, or null. `by`: logins of the base policy. */
function approvedBy(comments, operation, subject, runId, by) {
    if (runId === null)
        return null;
    const entitled = new Set(by.filter((login) => !login.includes("/")).map((login) => login.replace(/^@/, "").toLowerCase()));
    for (const comment of comments) {
        if (comment.login === null || comment.type !== "User" || comment.edited)
            continue;
        if (!entitled.has(comment.login.toLowerCase()))
            continue;
        for (const [, text = ""] of comment.body.matchAll(BLOCK)) {
            const fields = readFields(text);
            const fits = fields?.get("decision") === "approve-write" &&
                fields.get("operation") === operation &&
                fields.get("head") === subject.headSha &&
                fields.get("run") === String(runId);
            if (fits)
                return comment.login;
        }
    }
    return null;
}
/** `name: value` on each line; null when a line is anything else or a name stands twice. */
function readFields(text) {
    const fields = new Map();
    for (const line of text.split(/\r?\n/)) {
        if (line.trim() === "")
            continue;
        const match = /^([a-z]+):[ \t]*(\S.*?)[ \t]*$/.exec(line);
        if (match?.[1] === undefined || match[2] === undefined || fields.has(match[1]))
            return null;
        fields.set(match[1], match[2]);
    }
    return fields;
}

;// CONCATENATED MODULE: ./.build/src/github/transport/blocker.js
/** Thrown inside the transport when a request cannot be made good; never holds a token. */
class WriteFailure extends Error {
    name = "WriteFailure";
    code;
    mend;
    constructor(code, message, mend) {
        super(message);
        this.code = code;
        this.mend = mend;
    }
}

;// CONCATENATED MODULE: ./.build/src/github/transport/decide.js

function blocked(code, reason, mend) {
    return { code, reason, mend };
}
/** Runs on a pull request of a fork get a read-only token whatever `permissions:` says (GitHub, "Events that trigger workflows"). */
const READ_ONLY_EVENTS = new Set(["pull_request", "pull_request_review", "pull_request_review_comment"]);
const POLICY_FILE = "`.github/trust-layer.yml` on the base branch";
/** Asked in this order before GitHub is (design, section 8); the first that speaks decides. */
const BEFORE_READING = [
    ({ transport }) => transport?.enabled === true
        ? null
        : blocked("transport_disabled", "The policy of the base commit does not enable writing.", `Set \`transport: { enabled: true }\` in ${POLICY_FILE}.`),
    ({ transport, operation }) => transport?.operations?.[operation] === "allow"
        ? null
        : blocked("operation_denied", `The policy does not allow the operation \`${operation}\`.`, `Set \`transport: { operations: { ${operation}: allow } }\` in ${POLICY_FILE}.`),
    ({ transport, subject }) => subject === null || transport?.repositories?.includes(subject.repository) === true
        ? null
        : blocked("repo_not_allowed", `The repository ${subject.repository} is not in the policy's allowlist.`, `Add exactly \`${subject.repository}\` to \`transport.repositories\` in ${POLICY_FILE}.`),
    ({ subject }) => subject === null
        ? blocked("binding_incomplete", "Repository, pull request, head or base (branch and commit) is not known, so the write would be bound to nothing.", "Run on an event of a pull request, or give the input `pull-request`.")
        : null,
    ({ hasToken }) => hasToken
        ? null
        : blocked("auth_failed", "There is no token to write with.", "Pass `github-token: ${{ github.token }}`, or set GITHUB_TOKEN."),
];
/** The first thing that stands in the way of a write, as far as it can be told without GitHub; null: go on and ask. */
function blockerBeforeReading(wish) {
    for (const rule of BEFORE_READING) {
        const blocker = rule(wish);
        if (blocker !== null)
            return { ...blocker, operation: wish.operation };
    }
    return null;
}
/** The first thing that stands in the way, given what GitHub says right now. */
function blockerAfterReading(wish, subject, remote) {
    const { operation } = wish;
    const parts = ["repository", "pullRequest", "headRef", "headSha", "baseRef", "baseSha"];
    const different = parts.find((part) => remote[part] !== subject[part]);
    if (different !== undefined) {
        return {
            code: "remote_mismatch",
            operation,
            reason: `GitHub has moved on: ${different} is now ${remote[different]}, and the evidence is about ${subject[different]}.`,
            mend: "Nothing to do when a newer run is on its way; else re-run the workflow on the newest commit.",
        };
    }
    if (remote.isCrossRepository && wish.event !== null && READ_ONLY_EVENTS.has(wish.event)) {
        return {
            code: "fork_read_only",
            operation,
            reason: `The pull request comes from a fork, and the token of a \`${wish.event}\` run is read-only there.`,
            mend: "Nothing to do: the evidence and the job summary are complete without it. To write all the same, publish from a `workflow_run` workflow on the default branch.",
        };
    }
    if (!wish.evidence.verified) {
        return {
            code: "evidence_missing",
            operation,
            reason: `The evidence of this epoch is not complete: ${wish.evidence.reason}`,
            mend: "Let context-pack, ci-readiness and merge-gate run for this head before the publisher, and hand their artifacts on.",
        };
    }
    return null;
}
/** True when the policy wants a person's approval for this operation. */
function needsApproval(wish) {
    return wish.transport?.approval?.operations.includes(wish.operation) === true;
}
function approvalBlocker(wish, subject, runId) {
    const by = wish.transport?.approval?.by ?? [];
    const mend = runId === null
        ? "An approval is bound to a workflow run: write from a run, not from a terminal."
        : `One of them comments on the pull request, then the job is re-run:\n${approvalText(wish.operation, subject, runId)}`;
    return {
        code: "approval_missing",
        operation: wish.operation,
        reason: `The policy asks for an approval of \`${wish.operation}\` by ${by.join(", ") || "nobody it names"}, and none is recorded for this run and head.`,
        mend,
    };
}

;// CONCATENATED MODULE: ./.build/src/github/transport/idempotency.js

/**
 * The key under which one write counts as one, however often it is tried: SHA-256 over the canonical JSON of
 * [repository, operation, pull request, head, base, epoch, digest of the content]. The epoch is base and head
 * together, so the same text for another commit is another write.
 */
function idempotencyKey(operation, subject, content) {
    const { repository, pullRequest, headSha, baseSha } = subject;
    const digest = (0,canonical_json/* sha256Hex */.fg)((0,canonical_json/* canonicalJson */.dj)(content));
    return (0,canonical_json/* sha256Hex */.fg)((0,canonical_json/* canonicalJson */.dj)([repository, operation, pullRequest, headSha, baseSha, `${baseSha}..${headSha}`, digest]));
}

// EXTERNAL MODULE: ./.build/src/evidence/transport-log.js
var transport_log = __webpack_require__(98331);
// EXTERNAL MODULE: ./.build/src/host/make-folder.js
var make_folder = __webpack_require__(96775);
;// CONCATENATED MODULE: ./.build/src/github/transport/log.js






/* `transport-log.jsonl` on disk: appended, and never changed. */
/**
 * Appends one row and waits until it is on disk. Reads the whole chain first: nothing is written behind a log that does
 * not hold. Throws WriteFailure `log_corrupt`, also when the file cannot be read or written.
 */
async function appendToLog(file, entry) {
    const log = (0,transport_log/* readLog */.x6)(await textOf(file));
    if (!log.ok) {
        throw corrupt(`The transport log was changed or cut: line ${log.line} does not follow from the one before.`);
    }
    const row = (0,transport_log/* nextRow */.ei)(log.rows, entry);
    try {
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(file));
        const handle = await (0,promises_.open)(file, "a");
        try {
            await handle.appendFile(`${(0,canonical_json/* canonicalJson */.dj)(row)}\n`);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw corrupt(`The transport log cannot be written (${codeOf(error)}).`);
    }
}
async function textOf(file) {
    try {
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch (error) {
        if (codeOf(error) === "ENOENT")
            return "";
        throw corrupt(`The transport log cannot be read (${codeOf(error)}).`);
    }
}
function codeOf(error) {
    return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}
function corrupt(message) {
    return new WriteFailure("log_corrupt", message, "Keep `transport-log.jsonl` for the audit under another name, find out who changed it, and run again with an `evidence-dir` of its own.");
}

;// CONCATENATED MODULE: ./.build/src/github/transport/operation.js
/** The context of our commit status, and the words that a branch rule requires. */
const STATUS_CONTEXT = "trust-layer";
/** Null when anything is missing: nothing is written for half an epoch (law 2). */
function boundSubject(subject) {
    const { repository, pullRequest, baseRef, baseSha, headRef, headSha } = subject;
    if (repository === null || pullRequest === null || baseRef === null || baseSha === null)
        return null;
    if (headRef === null || headSha === null || !/^[^/\s]+\/[^/\s]+$/.test(repository))
        return null;
    return { repository, pullRequest, baseRef, baseSha, headRef, headSha };
}

;// CONCATENATED MODULE: ./.build/src/github/transport/comment-body.js
/** GitHub's limit for a comment, in UTF-16 code units (measured by the peers that cut at it). */
const COMMENT_LIMIT = 65_536;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/**
 * The marker and the text as one comment within GitHub's limit. A text that is too long is cut at the end of a line that
 * stands in no code block and no table; open `<details>` are closed, and a last line says what is missing.
 */
function commentBody(marker, markdown, limit = COMMENT_LIMIT) {
    const whole = `${marker}\n${markdown}`;
    if (whole.length <= limit)
        return whole;
    const lines = markdown.split("\n");
    const budget = limit - marker.length - 400;
    const cut = placeToCut(lines, budget);
    const kept = cut.lines > 0 ? lines.slice(0, cut.lines).join("\n") : hardCut(markdown, budget);
    const closing = `${cut.fence === "" ? "" : `\n${cut.fence}`}${"\n</details>".repeat(cut.details)}`;
    const note = `**Shortened:** ${cut.lines} of ${lines.length} lines are shown, since a comment holds ${limit} characters. The whole text is in the summary of the run and in its evidence.`;
    return `${marker}\n${kept}${closing}\n\n${note}\n`;
}
function placeToCut(lines, budget) {
    let best = { lines: 0, fence: "", details: 0 };
    let inFence = best;
    let length = 0;
    let fence = "";
    let details = 0;
    for (const [index, line] of lines.entries()) {
        length += line.length + 1;
        const open = details * 12 + (fence === "" ? 0 : fence.length + 1);
        if (length + open > budget)
            break;
        const mark = FENCE.exec(line)?.[1] ?? "";
        if (fence === "")
            fence = mark;
        else if (mark.startsWith(fence) && line.trim() === mark)
            fence = "";
        if (fence === "" && mark === "") {
            details = Math.max(0, details + (line.match(/<details\b/g) ?? []).length - (line.match(/<\/details>/g) ?? []).length);
        }
        const inTable = line.startsWith("|") && (lines[index + 1] ?? "").startsWith("|");
        if (fence !== "")
            inFence = { lines: index + 1, fence, details };
        else if (!inTable)
            best = { lines: index + 1, fence: "", details };
    }
    // One huge block: better its first half, closed, than nothing of it.
    return inFence.lines > best.lines * 2 ? inFence : best;
}
/** For one line that is longer than a comment: never between the halves of a surrogate pair. */
function hardCut(text, length) {
    const end = /[\ud800-\udbff]/.test(text.charAt(length - 1)) ? length - 1 : length;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./.build/src/github/transport/marker.js
const FORM = /^<!-- trust-layer:comment key=([0-9a-f]{64}) head=([0-9a-f]{40}|[0-9a-f]{64}) base=([0-9a-f]{40}|[0-9a-f]{64}) run=(\d{1,15}) attempt=(\d{1,6}) -->(?:\r?\n|$)/;
function formatMarker(marker) {
    return `<!-- trust-layer:comment key=${marker.key} head=${marker.headSha} base=${marker.baseSha} run=${marker.runId} attempt=${marker.runAttempt} -->`;
}
/** The marker at the very start of a comment, or null. */
function parseMarker(body) {
    const match = FORM.exec(body);
    if (match === null)
        return null;
    const [, key = "", headSha = "", baseSha = "", run = "0", attempt = "0"] = match;
    return { key, headSha, baseSha, runId: Number(run), runAttempt: Number(attempt) };
}
/** The account behind `GITHUB_TOKEN`, for where GitHub does not tell an installation who it is. */
const ACTIONS_ACCOUNT = "github-actions[bot]";
/**
 * Our own comment, the oldest if there are several: written by our account (`viewer`; null: the account of GitHub
 * Actions) and beginning with our marker.
 */
function findOwnComment(comments, viewer) {
    const account = (viewer ?? ACTIONS_ACCOUNT).toLowerCase();
    for (const comment of comments.toSorted((a, b) => a.id - b.id)) {
        if (comment.login?.toLowerCase() !== account)
            continue;
        if (viewer === null && comment.type !== "Bot")
            continue;
        const marker = parseMarker(comment.body);
        if (marker !== null)
            return { comment, marker };
    }
    return null;
}
/** True when a later run has already written about this very epoch: run ids grow, attempts count within a run. */
function isNewer(existing, ours) {
    if (existing.headSha !== ours.headSha || existing.baseSha !== ours.baseSha)
        return false;
    if (existing.runId !== ours.runId)
        return existing.runId > ours.runId;
    return existing.runAttempt > ours.runAttempt;
}

;// CONCATENATED MODULE: ./.build/src/github/transport/status-state.js
/** Limit of the commit status API for a description. */
const DESCRIPTION_LIMIT = 140;
/** Success only for a verdict that lets merge. What is not known is pending or error, never success (law 1). */
function statusState(content) {
    switch (content.verdict) {
        case "PASS":
        case "WARN":
            return "success";
        case "FAIL":
            return "failure";
        case null:
            return content.without === "pending" ? "pending" : "error";
    }
}
/** One line of at most 140 characters; the verdict stands first, so that a WARN is not taken for a PASS. */
function statusDescription(content) {
    const word = content.verdict ?? (content.without === "pending" ? "Pending" : "Unknown");
    // oxlint-disable-next-line no-control-regex -- control characters are what has to go
    const line = content.headline.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, " ").trim();
    const text = line.toUpperCase().startsWith(word.toUpperCase()) ? line : `${word}: ${line}`;
    const characters = [...text];
    return characters.length <= DESCRIPTION_LIMIT ? text : `${characters.slice(0, DESCRIPTION_LIMIT - 1).join("")}…`;
}

;// CONCATENATED MODULE: ./.build/src/github/transport/request.js



/** The three requests that exist. Whatever else is asked for is a fault of ours and is not sent. */
const ALLOWED = [
    /^POST \/repos\/[\w.-]+\/[\w.-]+\/issues\/\d+\/comments$/,
    /^PATCH \/repos\/[\w.-]+\/[\w.-]+\/issues\/comments\/\d+$/,
    /^POST \/repos\/[\w.-]+\/[\w.-]+\/statuses\/(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
];
function isAllowedRequest(request) {
    if (/\/\.{1,2}(?:\/|$)/.test(request.path))
        return false;
    return ALLOWED.some((pattern) => pattern.test(`${request.method} ${request.path}`));
}
/** Creates a comment (`own` null), or replaces the text of our own one. */
function commentRequest(subject, body, own) {
    return own === null
        ? { operation: "comment", method: "POST", path: `/repos/${subject.repository}/issues/${subject.pullRequest}/comments`, body: { body } }
        : { operation: "comment", method: "PATCH", path: `/repos/${subject.repository}/issues/comments/${own.id}`, body: { body } };
}
/** A status on the pull request's head, never on the test merge. */
function statusRequest(subject, content) {
    return {
        operation: "status",
        method: "POST",
        path: `/repos/${subject.repository}/statuses/${subject.headSha}`,
        body: {
            state: statusState(content),
            context: STATUS_CONTEXT,
            description: statusDescription(content),
            ...(content.targetUrl === null ? {} : { target_url: content.targetUrl }),
        },
    };
}
/** The file of a dry run: the exact request, the key it would carry, and what a live run would have met first. */
function deferredFile(request, key, blocker) {
    return {
        path: `deferred/${request.operation}.json`,
        text: (0,canonical_json/* prettyJson */.D_)({
            idempotencyKey: key,
            request: { method: request.method, path: request.path, body: request.body },
            liveBlocker: blocker,
        }),
    };
}

;// CONCATENATED MODULE: ./.build/src/github/transport/plan.js




/**
 * Creates our comment, replaces the text of our own one, leaves it when it says the same already, and never replaces
 * what a later run wrote about the same epoch. Comments of people are not candidates at all.
 */
function planComment(content, subject, key, run, viewer, comments) {
    const marker = { key, headSha: subject.headSha, baseSha: subject.baseSha, runId: run?.id ?? 0, runAttempt: run?.attempt ?? 0 };
    const body = commentBody(formatMarker(marker), content.markdown);
    const own = findOwnComment(comments, viewer);
    if (own === null)
        return { kind: "send", request: commentRequest(subject, body, null) };
    if (own.marker.key === key)
        return { kind: "unchanged", url: own.comment.url };
    if (isNewer(own.marker, marker))
        return { kind: "stop", blocker: superseded("comment", own.marker.runId) };
    return { kind: "send", request: commentRequest(subject, body, { id: own.comment.id }) };
}
/**
 * Sets the status, leaves it when it is the same, and never replaces the word of a later run on the same commit. Only
 * a status of our own account counts as ours: anybody with write access can set one of any name.
 */
function planStatus(content, subject, run, viewer, existing) {
    const request = statusRequest(subject, content);
    const ours = existing?.login?.toLowerCase() === (viewer ?? ACTIONS_ACCOUNT).toLowerCase() ? existing : null;
    if (ours === null)
        return { kind: "send", request };
    const { state, description, target_url: target } = request.body;
    if (ours.state === state && ours.description === description && ours.targetUrl === (target ?? null))
        return { kind: "unchanged", url: null };
    const theirs = runOf(ours.targetUrl, subject.repository);
    const mine = run ?? runOf(content.targetUrl, subject.repository);
    if (theirs !== null && mine !== null && (theirs.id > mine.id || (theirs.id === mine.id && theirs.attempt > mine.attempt))) {
        return { kind: "stop", blocker: superseded("status", theirs.id) };
    }
    return { kind: "send", request };
}
/** The run that a target address names, where it is a run of this repository. */
function runOf(targetUrl, repository) {
    if (targetUrl === null || !URL.canParse(targetUrl))
        return null;
    const prefix = `/${repository}/actions/runs/`;
    const { pathname } = new URL(targetUrl);
    if (!pathname.startsWith(prefix))
        return null;
    const match = /^(\d{1,15})(?:\/attempts\/(\d{1,6}))?$/.exec(pathname.slice(prefix.length));
    return match === null ? null : { id: Number(match[1]), attempt: Number(match[2] ?? 1) };
}
function superseded(operation, runId) {
    const what = operation === "comment" ? "comment" : `status ${STATUS_CONTEXT}`;
    return {
        code: "remote_mismatch",
        operation,
        reason: `The later run ${runId} has written the ${what} for this very commit already.`,
        mend: "Nothing to do: what stands there is newer. Re-run the latest run to replace it.",
    };
}

;// CONCATENATED MODULE: ./.build/src/github/transport/read-failure.js
const CODES = {
    unauthorized: "auth_failed",
    forbidden: "auth_failed",
    "not-found": "auth_failed",
    "rate-limited": "rate_limited",
    timeout: "timeout",
    unavailable: "unavailable",
    "invalid-answer": "unavailable",
    budget: "unavailable",
};
/** A failed look at GitHub before the write, as a blocker: what cannot be compared is not written. */
function readFailureBlocker(failure, operation) {
    const code = CODES[failure.code];
    const permission = failure.permission ?? (operation === "comment" ? "pull-requests: write" : "statuses: write");
    const mend = code === "auth_failed"
        ? `Add \`${permission}\` under \`permissions:\` of the job that runs this step.`
        : "Nothing was written. Re-run the job later.";
    return { code, operation, reason: `What stands on GitHub could not be read right before the write. ${failure.message}.`, mend };
}

;// CONCATENATED MODULE: ./.build/src/github/transport/result.js


const MEND = "Look at the pull request by hand: the write may have been made. Check GITHUB_SERVER_URL and GITHUB_API_URL of this job.";
/**
 * The address of what was written, checked: https (http only where the configured server is this machine, for tests),
 * the configured host, owner, repository and number; no credentials, no query. Throws WriteFailure `invalid_result`.
 */
function resultUrl(request, answer, subject, serverUrl) {
    if (request.operation === "status")
        return checkStatus(request, answer);
    const url = address(field(answer, "html_url"));
    const server = address(serverUrl);
    if (url === null || server === null)
        throw invalid("GitHub's answer holds no address of the comment");
    const local = server.protocol === "http:" && /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\]|.+\.localhost)$/.test(server.hostname);
    if (url.protocol !== "https:" && !(local && url.protocol === "http:"))
        throw invalid("the comment's address is not https");
    if (url.host !== server.host)
        throw invalid("the comment's address is on another host");
    if (url.username !== "" || url.password !== "" || url.search !== "")
        throw invalid("the comment's address holds more than a place");
    const place = /^\/([^/]+\/[^/]+)\/(?:pull|issues)\/(\d+)$/.exec(url.pathname);
    if (place?.[1] !== subject.repository || Number(place[2]) !== subject.pullRequest)
        throw invalid("the comment's address is in another place");
    if (!/^#issuecomment-\d+$/.test(url.hash))
        throw invalid("the comment's address names no comment");
    return url.href;
}
/** A status has no page of its own; GitHub must have taken the state and the context that were sent. */
function checkStatus(request, answer) {
    if (field(answer, "state") !== request.body["state"] || field(answer, "context") !== STATUS_CONTEXT) {
        throw invalid("GitHub's answer is not the status that was sent");
    }
    return null;
}
function field(answer, name) {
    return typeof answer === "object" && answer !== null ? Object.getOwnPropertyDescriptor(answer, name)?.value : undefined;
}
function address(value) {
    return typeof value === "string" && URL.canParse(value) ? new URL(value) : null;
}
function invalid(reason) {
    return new WriteFailure("invalid_result", `The result was not accepted: ${reason}.`, MEND);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/src/github/proxy-fetch.js
var proxy_fetch = __webpack_require__(99294);
// EXTERNAL MODULE: ./.build/src/github/request-failure.js
var request_failure = __webpack_require__(22109);
;// CONCATENATED MODULE: ./.build/src/github/transport/write-client.js





/** Design, section 10: a write times out after 30 s and is tried again three times, after 1, 2 and 4 s. */
const TIMEOUT_MS = 30_000;
const BACKOFF_MS = [1000, 2000, 4000];
/** A limit that lasts longer than this is reported and not waited for. */
const LONGEST_WAIT_MS = 60_000;
const PERMISSION = { comment: "pull-requests: write", status: "statuses: write" };
/**
 * Sends one request that is on the list of those that exist. Retries timeouts, lost connections, 5xx, 429 and secondary
 * limits; never another 4xx. `alreadyDone` is asked before a retry whose predecessor may have arrived after all, so that
 * a lost answer does not make a second comment. Throws WriteFailure, never with the token in it.
 */
async function sendWrite(request, options, alreadyDone) {
    if (!isAllowedRequest(request))
        throw new TypeError(`no such write exists: ${request.method} ${request.path}`);
    if (!/^[\x21-\x7e]+$/.test(options.token)) {
        throw new WriteFailure("auth_failed", "The token holds a character that no token has.", "Pass the token exactly as GitHub shows it.");
    }
    let uncertain = false;
    for (let attempt = 0;; attempt += 1) {
        const result = await tryOnce(request, options);
        if (result.kind === "done")
            return result.data;
        uncertain ||= result.uncertain;
        const backoff = BACKOFF_MS[attempt];
        const wait = Math.max(backoff ?? 0, result.afterMs ?? 0);
        const last = backoff === undefined || wait > LONGEST_WAIT_MS || options.signal?.aborted === true;
        if (!last)
            await (options.wait ?? external_node_timers_promises_.setTimeout)(wait);
        if (uncertain) {
            const earlier = await alreadyDone();
            if (earlier !== null)
                return earlier;
        }
        if (last)
            throw result.failure;
    }
}
/** One try; only what happens on the way is caught here, so that GitHub's refusals end it at once. */
async function tryOnce(request, options) {
    const timeout = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
    let answer;
    try {
        const response = await post(request, options, timeout);
        answer = { status: response.status, headers: response.headers, text: await response.text() };
    }
    catch {
        const failure = timeout.aborted
            ? new WriteFailure("timeout", "GitHub did not answer the write in time.", "Re-run the job; a write that arrived after all is recognised by its marker.")
            : new WriteFailure("unavailable", "GitHub could not be reached, or the connection broke.", "Re-run the job when https://www.githubstatus.com shows no trouble.");
        return { kind: "again", afterMs: null, uncertain: true, failure };
    }
    return judge(request.operation, answer.status, answer.headers, answer.text);
}
async function post(request, options, timeout) {
    const url = `${options.apiUrl.replace(/\/+$/, "")}${request.path}`;
    const send = await (0,proxy_fetch/* fetchThroughProxy */.G)(url);
    return await send(url, {
        method: request.method,
        // A redirect would carry the write to a place that nobody checked.
        redirect: "manual",
        headers: {
            accept: "application/vnd.github+json",
            authorization: `Bearer ${options.token}`,
            "content-type": "application/json",
            "user-agent": "trust-layer",
            "x-github-api-version": "2022-11-28",
        },
        body: JSON.stringify(request.body),
        signal: options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]),
    });
}
function judge(operation, status, headers, text) {
    if (status >= 200 && status < 300)
        return { kind: "done", data: parse(text) };
    const message = messageOf(text);
    const words = `GitHub answered ${status}${message === "" ? "" : `: ${message}`}`;
    if (status === 429 || (status === 403 && isLimit(headers, message))) {
        const failure = new WriteFailure("rate_limited", `${words}.`, "Wait until the limit is over, then re-run the job.");
        return { kind: "again", afterMs: waitOf(headers), uncertain: false, failure };
    }
    if (status >= 500) {
        return {
            kind: "again",
            afterMs: null,
            uncertain: true,
            failure: new WriteFailure("unavailable", `${words}.`, "Re-run the job later."),
        };
    }
    throw refusal(operation, status, words, message);
}
function refusal(operation, status, words, message) {
    if (status === 401)
        return new WriteFailure("auth_failed", `${words}.`, "The token is wrong or has expired: pass `github-token: ${{ github.token }}`.");
    if (status === 403 && /archived|locked/i.test(message)) {
        return new WriteFailure("unavailable", `${words}.`, "The repository is archived or the conversation is locked: nothing can be written there.");
    }
    if (status === 403 || status === 404) {
        return new WriteFailure("auth_failed", `${words}.`, `Add \`${PERMISSION[operation]}\` under \`permissions:\` of the job that runs this step. Runs for forks and for Dependabot have a read-only token: publish from \`workflow_run\` there.`);
    }
    if (status >= 300 && status < 400) {
        return new WriteFailure("remote_mismatch", `${words}: the repository has another address now.`, "Re-run the workflow under the repository's new name, and put that name into `transport.repositories`.");
    }
    const mend = operation === "status" && status === 422
        ? "GitHub takes at most 1,000 statuses for a commit and context: push a new commit."
        : "GitHub refused the content itself: see the message, and report it with the deferred request of a dry run.";
    return new WriteFailure("unavailable", `${words}.`, mend);
}
function isLimit(headers, message) {
    return (headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0" || /secondary rate limit|abuse detection/i.test(message));
}
/** Milliseconds that GitHub asks to wait; a primary limit lasts until its reset, up to an hour: longer than we wait. */
function waitOf(headers) {
    const after = Number(headers.get("retry-after") ?? Number.NaN);
    if (Number.isFinite(after))
        return Math.max(0, after * 1000);
    return headers.get("x-ratelimit-remaining") === "0" ? Number.POSITIVE_INFINITY : null;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function messageOf(text) {
    const data = parse(text);
    return typeof data === "object" && data !== null && "message" in data && typeof data.message === "string" ? (0,request_failure/* quote */.h)(data.message) : "";
}

;// CONCATENATED MODULE: ./.build/src/github/transport/transport.js
















/**
 * The only way to write to GitHub. Goes through the policy's questions in their fixed order (design, section 8), stops at
 * the first blocker, records the intent before the write and the result after it. Never throws for what GitHub does; a
 * folder that cannot be written in a dry run is a ConfigurationError. A blocked or failed write leaves everything but
 * the append-only log as it was.
 */
async function runTransport(wish, settings) {
    const subject = boundSubject(settings.subject);
    const nothing = {
        operation: wish.operation,
        decision: "off",
        blocker: null,
        idempotencyKey: null,
        url: null,
        deferredFile: null,
    };
    if (settings.mode === "off")
        return nothing;
    const cleaned = clean(wish);
    const question = {
        operation: wish.operation,
        transport: settings.policy,
        subject,
        event: settings.event,
        hasToken: settings.token !== null && settings.token !== "",
        evidence: settings.evidence,
    };
    const first = blockerBeforeReading(question);
    if (subject === null)
        return { ...nothing, decision: "blocked", blocker: first };
    const key = idempotencyKey(wish.operation, subject, cleaned.content);
    if (settings.mode === "dry-run")
        return await defer(cleaned, subject, key, first, settings, nothing);
    if (first !== null || settings.token === null)
        return { ...nothing, decision: "blocked", blocker: first, idempotencyKey: key };
    return await writeLive({ wish: cleaned, question, subject, key, token: settings.token, settings });
}
/** What leaves is cleaned once more: a secret in a comment cannot be called back. Our own fenced blocks stay. */
function clean(wish) {
    if (wish.operation === "status") {
        const headline = (0,sanitize/* sanitize */.a)(wish.content.headline, { sourceExcerpts: "keep" }).text;
        return { operation: "status", content: { ...wish.content, headline } };
    }
    return { operation: "comment", content: { markdown: (0,sanitize/* sanitize */.a)(wish.content.markdown, { sourceExcerpts: "keep" }).text } };
}
async function defer(wish, subject, key, blocker, settings, nothing) {
    const plan = makePlan(wish, subject, key, settings.run, null, []);
    if (plan.kind !== "send")
        return nothing;
    const file = deferredFile(plan.request, key, blocker);
    await (0,atomic_write/* writeFileAtomically */.l)((0,external_node_path_.join)(settings.directory, file.path), file.text);
    return { ...nothing, decision: "dry-run", blocker, idempotencyKey: key, deferredFile: file.path };
}
async function writeLive(write) {
    const { wish, question, subject, key, settings } = write;
    const done = (decision, blocker, url) => ({
        operation: wish.operation,
        decision,
        blocker,
        idempotencyKey: key,
        url,
        deferredFile: null,
    });
    let begun = false;
    const row = async (type, outcome, url) => await appendToLog((0,external_node_path_.join)(settings.directory, "transport-log.jsonl"), {
        type,
        outcome,
        url,
        operation: wish.operation,
        idempotencyKey: key,
        time: settings.now().toISOString(),
        requestDigest: (0,canonical_json/* sha256Hex */.fg)((0,canonical_json/* canonicalJson */.dj)(wish.content)),
    });
    const stop = async (decision, blocker) => {
        if (begun && blocker.code !== "log_corrupt")
            await row("result", blocker.code, null);
        return done(decision, blocker, null);
    };
    let sent = false;
    try {
        const remote = await settings.readRemote.pullRequest();
        const mismatch = blockerAfterReading(question, subject, remote);
        if (mismatch !== null)
            return await stop("blocked", mismatch);
        await row("intent", null, null);
        begun = true;
        const approval = needsApproval(question);
        const comments = approval || wish.operation === "comment" ? await settings.readRemote.comments() : [];
        if (approval && approvedBy(comments, wish.operation, subject, settings.run?.id ?? null, settings.policy?.approval?.by ?? []) === null) {
            return await stop("blocked", approvalBlocker(question, subject, settings.run?.id ?? null));
        }
        const plan = await planNow(write, remote, comments);
        if (plan.kind === "stop")
            return await stop("blocked", plan.blocker);
        if (plan.kind === "unchanged") {
            await row("result", "unchanged", plan.url);
            return done("unchanged", null, plan.url);
        }
        sent = true;
        const answer = await sendWrite(plan.request, { ...settings.client, token: write.token, apiUrl: settings.apiUrl }, async () => wish.operation === "comment" ? await arrived(write, remote) : null);
        const url = resultUrl(plan.request, answer, subject, settings.serverUrl);
        await row("result", "written", url);
        return done("written", null, url);
    }
    catch (error) {
        const blocker = blockerOf(error, wish.operation);
        if (blocker === null)
            throw error;
        return await stop(sent ? "failed" : "blocked", blocker).catch(() => done(sent ? "failed" : "blocked", blocker, null));
    }
}
/** The comment that a lost answer belongs to, as an answer of GitHub; null when it did not arrive. */
async function arrived(write, remote) {
    const plan = makePlan(write.wish, write.subject, write.key, write.settings.run, remote, await write.settings.readRemote.comments());
    return plan.kind === "unchanged" ? { html_url: plan.url } : null;
}
async function planNow(write, remote, comments) {
    if (write.wish.operation === "comment")
        return makePlan(write.wish, write.subject, write.key, write.settings.run, remote, comments);
    const existing = await write.settings.readRemote.status(write.subject.headSha, "trust-layer");
    return planStatus(write.wish.content, write.subject, write.settings.run, remote.viewer, existing);
}
function makePlan(wish, subject, key, run, remote, comments) {
    return wish.operation === "comment"
        ? planComment(wish.content, subject, key, run, remote?.viewer ?? null, comments)
        : planStatus(wish.content, subject, run, remote?.viewer ?? null, null);
}
function blockerOf(error, operation) {
    if (error instanceof WriteFailure)
        return { code: error.code, operation, reason: error.message, mend: error.mend };
    if (error instanceof client_contract/* RequestFailure */.e)
        return readFailureBlocker(error, operation);
    return null;
}

// EXTERNAL MODULE: ./.build/src/render/attention.js
var attention = __webpack_require__(46910);
// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/markdown-parts.js
var markdown_parts = __webpack_require__(89328);
// EXTERNAL MODULE: ./.build/src/render/proof-index-markdown.js
var proof_index_markdown = __webpack_require__(12369);
// EXTERNAL MODULE: ./.build/src/render/prose.js
var prose = __webpack_require__(37391);
;// CONCATENATED MODULE: ./.build/src/render/comment.js





const MOST_ITEMS = 6;
const LONGEST_PART = 300;
/** Reason and mend as one short line each; the summary has them whole. */
function brief(entry) {
    return { ...entry, reason: firstPart(entry.reason), mend: entry.mend === null ? null : firstPart(entry.mend) };
}
function firstPart(text) {
    return (0,render_escape/* singleLine */.pF)(text.split("\n", 1)[0] ?? text, LONGEST_PART);
}
/**
 * The body of the sticky comment: short, since it stands among people's words. Headline, what asks for attention with its
 * mend, where the rest is. The hidden marker is the transport's own. Pure; every hostile string is escaped.
 */
function renderComment(index, links) {
    const urgent = (0,attention/* attentionGroups */.TD)(index.checks).filter((group) => group.status !== "warn");
    const remarks = index.checks.filter((check) => check.status === "warn").length;
    const blocking = index.ci.filter((check) => check.blocking);
    const stops = index.stopConditions.filter((row) => row.state === "met");
    const where = [
        links.runUrl === null ? "" : (0,render_escape/* markdownLink */.iQ)("summary of the run", links.runUrl),
        links.publicUrl === null ? "" : (0,render_escape/* markdownLink */.iQ)("evidence", links.publicUrl),
    ].filter((link) => link !== "");
    return `${[
        `### ${(0,proof_index_markdown/* indexHeadline */.JD)(index)}`,
        (0,markdown_parts/* subjectLine */.nh)(index.subject),
        (0,markdown_parts/* markdownList */.Al)(index.notices, (notice) => `**Note:** ${(0,prose/* markdownProse */.h$)(notice, 300)}`, MOST_ITEMS),
        (0,markdown_parts/* markdownList */.Al)(urgent.map(brief), markdown_parts/* checkItem */.es, MOST_ITEMS),
        (0,markdown_parts/* markdownList */.Al)(blocking.map(brief), markdown_parts/* ciItem */.a9, MOST_ITEMS),
        stops.length === 0 ? "" : `**Stop:** ${stops.map(({ reason }) => (0,prose/* markdownProse */.h$)(firstPart(reason))).join(" ")}`,
        [
            `mode ${(0,render_escape/* markdownCode */.D9)(index.mode ?? "not known")}`,
            `tier ${(0,render_escape/* markdownCode */.D9)(index.tier ?? "not known")}`,
            `risk ${(0,render_escape/* markdownCode */.D9)(index.risk ?? "not known")}`,
            `CI ${(0,render_escape/* markdownCode */.D9)(index.readinessStatus ?? "not known")}`,
            ...(remarks === 0 ? [] : [`${remarks} more with a remark`]),
            ...where,
        ].join(" · "),
    ]
        .filter((part) => part !== "")
        .join("\n\n")}\n`;
}

// EXTERNAL MODULE: ./.build/src/gate/wording.js
var wording = __webpack_require__(5955);
;// CONCATENATED MODULE: ./.build/src/jobs/completeness.js

const RANK = { PASS: 0, WARN: 1, FAIL: 2, none: 3 };
/**
 * Comment and status report any verdict, but there must be one of this epoch, and it must be no better than what we see.
 * In: the accepted evidence, its verdict, and our own fresh one where somebody else made the evidence (else null).
 */
function completeness(judged, gate, fresh) {
    if (gate !== null && fresh !== null && RANK[fresh.verdict ?? "none"] > RANK[gate.verdict ?? "none"]) {
        return {
            verified: false,
            reason: `its verdict is ${gate.verdict ?? "none"}, and a fresh look at GitHub says "${(0,wording/* shorten */.ml)(fresh.headline, 200)}". Give this job the permissions of merge-gate, so that it can see as much.`,
        };
    }
    if (gate !== null)
        return { verified: true };
    const rejected = judged.rejected.find((piece) => piece.path.includes("merge-gate"));
    return {
        verified: false,
        reason: rejected === undefined ? "there is no merge verdict of this commit" : `the verdict was rejected: ${rejected.reason}`,
    };
}

;// CONCATENATED MODULE: ./.build/src/jobs/write-back.js










const NOTHING = { operations: [], envelope: null, files: new Map(), events: [] };
/** Writes comment and status back through the transport, as far as mode and policy of the base commit allow. */
async function writeBack(host, session, judged, bundle, wish) {
    const facts = session.facts;
    if (wish === null || facts === null || session.subject.repository === null || session.subject.pullRequest === null)
        return NOTHING;
    const gate = (0,gathered/* gatherBodies */.S)(judged.accepted.map(({ envelope }) => envelope)).gate;
    const live = wish.comment === "live" || wish.status === "live";
    const fresh = live && gate !== null && wish.freshLook !== null ? await wish.freshLook() : null;
    const settings = { ...settingsOf(host, session, wish), evidence: completeness(judged, gate, fresh) };
    const runUrl = runPage(host);
    const pending = bundle.index.readinessStatus === "pending" && gate === null;
    const results = [
        await runTransport({ operation: "comment", content: { markdown: renderComment(bundle.index, { runUrl, publicUrl: null }) } }, { ...settings, mode: wish.comment }),
        await runTransport({
            operation: "status",
            content: {
                verdict: gate?.verdict ?? null,
                without: pending ? "pending" : "unknown",
                headline: bundle.index.headline,
                targetUrl: runUrl,
            },
        }, { ...settings, mode: wish.status }),
    ];
    for (const { operation, blocker, decision } of results) {
        const wished = operation === "comment" ? wish.comment : wish.status;
        if (wished === "live" && blocker !== null)
            host.log.warning(`${operation} was not written (${blocker.code}): ${blocker.reason} ${blocker.mend}`);
        else
            host.log.info(`${operation}: ${decision}`);
    }
    return reportOf(host, session, settings.directory, results);
}
function settingsOf(host, session, wish) {
    const apiUrl = host.env["GITHUB_API_URL"] || "https://api.github.com";
    const client = (0,read_client/* createReadClient */.S)({
        token: wish.token,
        apiUrl,
        graphqlUrl: host.env["GITHUB_GRAPHQL_URL"] || "https://api.github.com/graphql",
        now: host.now,
        log: host.log,
    });
    const run = host.ownJob;
    return {
        subject: session.subject,
        policy: session.policy.policy?.transport,
        event: host.env["GITHUB_EVENT_NAME"] || null,
        run: run?.runId == null ? null : { id: run.runId, attempt: run.runAttempt ?? 1 },
        token: wish.token,
        apiUrl,
        serverUrl: host.env["GITHUB_SERVER_URL"] || "https://github.com",
        readRemote: githubRemote(client, session.subject.repository ?? "", session.subject.pullRequest ?? 0),
        directory: (0,external_node_path_.join)(host.evidenceDir, "transport"),
        now: host.now,
    };
}
/** The page of this run attempt; null at a terminal. */
function runPage(host) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = host.env;
    if (!server || !repository || !run)
        return null;
    return `${server}/${repository}/actions/runs/${run}${attempt ? `/attempts/${attempt}` : ""}`;
}
async function reportOf(host, session, directory, results) {
    const operations = results.map(({ operation, decision, blocker, idempotencyKey, url }) => ({
        operation,
        decision,
        blocker,
        idempotencyKey,
        url,
    }));
    const files = new Map();
    for (const path of [...results.flatMap(({ deferredFile }) => deferredFile ?? []), "transport-log.jsonl"]) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, path), "utf8").catch(() => null);
        if (text !== null)
            files.set(path, text);
    }
    const body = { operations };
    const envelope = (0,evidence_envelope/* seal */.od)({
        kind: "transport",
        subject: session.subject,
        producer: host.producer("evidence-publish"),
        generatedAt: session.observedAt,
        outcome: (0,transport_body/* transportOutcome */.Am)(body),
        body,
    });
    const events = operations
        .filter(({ decision }) => decision !== "off")
        .map(({ operation, decision, blocker }) => ({
        type: "transport",
        payload: { operation, decision, code: blocker?.code ?? null },
        actor: "evidence-publish",
        time: session.observedAt,
    }));
    return { operations, envelope, files, events };
}

;// CONCATENATED MODULE: ./.build/src/jobs/evidence-publish.js










/**
 * Makes the two bundles, writes back what the policy allows, and gives the bundle that holds the record of it. The bundle
 * is built twice: what is written back is taken from the first, and its record stands in the second.
 */
async function makeBundle(host, session, judged, wish) {
    host.log.step("sealing the evidence");
    const facts = session.facts === null ? null : await (0,saved_session/* completeFacts */.t)({ ...session, facts: session.facts });
    const counter = await tokenCounterFor(session, judged, wish.tokenBudget);
    const before = {
        ...bundleInput(host, session, { facts, withGit: (await session.repository()) !== null }, judged, wish),
        ...(counter === null ? {} : { tokenCounter: counter }),
    };
    const first = (0,evidence_bundle/* buildBundle */.b)(before);
    const transport = await writeBack(host, session, judged, first, wish.transport);
    if (transport.envelope === null)
        return { bundle: first, transport };
    const bundle = (0,evidence_bundle/* buildBundle */.b)({
        ...before,
        evidence: [...before.evidence, { path: "transport.json", envelope: transport.envelope }],
        files: new Map([...before.files, ...transport.files]),
        events: transport.events,
    });
    return { bundle, transport };
}
/** Cleaning may lengthen a text a little: the tokenizer is loaded before the pack is quite as long as its budget. */
const CLOSE_TO_BUDGET = 0.75;
/** What counts the tokens of the pack, as the action that made it did; null where the budget does not bind or there is no pack. */
async function tokenCounterFor(session, { accepted }, tokenBudget) {
    const { context } = (0,gathered/* gatherBodies */.S)(accepted.map(({ envelope }) => envelope));
    const budget = Math.floor((context?.tokenBudget ?? tokenBudget) * CLOSE_TO_BUDGET);
    if (context === null || !(0,context_markdown/* needsTokenizer */.F)(context, session.subject, budget))
        return null;
    const { loadTokenCounter } = await __webpack_require__.e(/* import() */ 526).then(__webpack_require__.bind(__webpack_require__, 60526));
    return loadTokenCounter();
}
function bundleInput(host, session, seen, judged, wish) {
    const { facts, withGit } = seen;
    const texts = Object.entries(wish.inputs).map(([name, value]) => [name, inputText(value)]);
    return {
        subject: session.subject,
        producer: host.producer("evidence-publish"),
        startedAt: session.observedAt,
        generatedAt: session.observedAt,
        evidence: judged.accepted,
        rejected: judged.rejected,
        // The facts let anybody with access replay the decision; they are raw, so they stay private.
        files: facts === null ? new Map() : new Map([["facts.json", (0,saved_facts.saveFacts)(facts)]]),
        policy: session.policy.policy,
        publicPaths: wish.publicPaths,
        privatePaths: wish.privatePaths,
        outcomeLabel: wish.outcomeLabel,
        inputs: (0,run_record/* recordableInputs */.ZG)(Object.fromEntries(texts)),
        pullRequest: observation(session),
        environment: [{ tool: "GitHub's API", available: facts !== null }, ...(withGit ? [{ tool: "git", available: true }] : [])],
        events: [],
        state: "done",
        stateReason: null,
        measurements: session.measurements(),
        notices: wish.notices,
        // Without an upload there is no artifact, and naming one would send people to look for it.
        proofArtifact: wish.upload ? (0,evidence_files/* artifactName */.Cs)("evidence-public", wish.artifactSuffix) : null,
        roots: [host.workspace, host.evidenceDir],
        tokenBudget: wish.tokenBudget,
    };
}
/** An input as text again; what was not given is left out. */
function inputText(value) {
    if (Array.isArray(value))
        return value.length === 0 ? undefined : value.join("\n");
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}
function observation(session) {
    if (session.facts === null)
        return null;
    const { pullRequest, reviews } = session.facts;
    return { state: pullRequest.state, reviews: reviews.state === "known" ? reviews.value.length : null };
}
/** Makes, writes and uploads the public and the private bundle. */
async function runEvidencePublish(host, session, judged, wish) {
    const { bundle, transport } = await makeBundle(host, session, judged, wish);
    const written = await (0,bundle_files/* writeBundlePair */.Ud)(bundle, (0,external_node_path_.join)(host.evidenceDir, "published"));
    const upload = (visibility, root) => (0,evidence_files/* uploadFiles */.Zn)(host, (0,evidence_files/* artifactName */.Cs)(`evidence-${visibility}`, wish.artifactSuffix), root, [...bundle[visibility].keys()], wish);
    const publicArtifact = await upload("public", written.publicRoot);
    const privateArtifact = await upload("private", written.privateRoot);
    return { bundle, written, transport, publicArtifact, privateArtifact };
}
/** The outputs of the action. */
function publishOutputs({ bundle, written, transport, publicArtifact, privateArtifact }) {
    return {
        "json-path": (0,external_node_path_.join)(written.publicRoot, "proof-index.json"),
        "markdown-path": (0,external_node_path_.join)(written.publicRoot, "proof-index.md"),
        "artifact-id": publicArtifact === null ? "" : String(publicArtifact.id),
        "artifact-url": publicArtifact?.url ?? "",
        "artifact-digest": publicArtifact?.digest ?? "",
        "public-artifact-url": publicArtifact?.url ?? "",
        "private-artifact-url": privateArtifact?.url ?? "",
        redactions: String(bundle.findings.length),
        "transport-decision": JSON.stringify(Object.fromEntries(transport.operations.map(({ operation, decision, blocker }) => [
            operation,
            decision === "dry-run" ? decision : (blocker?.code ?? decision),
        ]))),
        "comment-url": transport.operations.find(({ operation }) => operation === "comment")?.url ?? "",
    };
}
/** What the job summary shows of it. */
function publishSummary({ bundle, transport, publicArtifact, privateArtifact }) {
    return {
        index: bundle.index,
        publicUrl: publicArtifact?.url ?? null,
        privateUrl: privateArtifact?.url ?? null,
        redactions: bundle.findings.length,
        transport: transport.operations.map(({ operation, decision, blocker, url }) => ({
            operation,
            decision,
            reason: blocker?.reason ?? null,
            url,
        })),
    };
}


/***/ })

};
