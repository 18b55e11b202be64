export const id = 1209;
export const ids = [1209];
export const modules = {

/***/ 8352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ readWorkflowFiles),
/* harmony export */   Hs: () => (/* binding */ readCodeownersErrors),
/* harmony export */   bU: () => (/* binding */ readBaseFiles),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27597);
/* harmony import */ var _facts_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60981);
/* harmony import */ var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86157);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66343);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23974);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31619);
/* harmony import */ var _read_field_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66978);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26241);








/** GitHub does not load a CODEOWNERS file of 3 MB or more at all (GitHub, "About code owners"). */
const CODEOWNERS_LIMIT_BYTES = 3 * 1024 * 1024;
const TEXT_LIMIT_BYTES = 10 * 1024 * 1024;
/** The file mode of a symbolic link in a git tree: its blob holds a path, not the text. */
const SYMLINK_MODE = 0o120000;
const blobSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    __typename: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz("Blob"),
    oid: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    byteSize: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
    isTruncated: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
    isBinary: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().nullable(),
    /** Absent when the query was asked without texts. */
    text: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullish(),
});
const fileEntrySchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ mode: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr(), type: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), object: zod__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5J() });
/** The facts that stand on the base commit. `commit` is the path of that commit in the answer. */
async function readBaseFiles(client, answer, commit, where) {
    const [policyText, codeowners] = await Promise.all([
        readText(client, where.repository, answer, [...commit, "policy"], _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .SOURCES */ .H.policyFile),
        readCodeowners(client, where.repository, answer, commit),
    ]);
    const policyFile = policyText.state === "unknown" ? policyText : (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({ path: where.policyPath, text: policyText.value });
    return { policyFile, codeowners };
}
/** In the order in which GitHub looks; the first that exists is used, and none of the others counts. */
const CODEOWNERS_PLACES = [
    { alias: "codeownersGithub", path: ".github/CODEOWNERS" },
    { alias: "codeownersRoot", path: "CODEOWNERS" },
    { alias: "codeownersDocs", path: "docs/CODEOWNERS" },
];
async function readCodeowners(client, repository, answer, commit) {
    for (const place of CODEOWNERS_PLACES) {
        const path = [...commit, place.alias];
        const byteSize = (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(answer, [...path, "object", "byteSize"]);
        if (typeof byteSize === "number" && byteSize >= CODEOWNERS_LIMIT_BYTES) {
            return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`\`${place.path}\` has ${byteSize} bytes: GitHub does not load a CODEOWNERS file of 3 MB or more, so it asks nobody.`, "Make the file smaller than 3 MB.");
        }
        const text = await readText(client, repository, answer, path, _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .SOURCES */ .H.codeowners);
        if (text.state === "unknown")
            return text;
        if (text.value !== null)
            return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({ path: place.path, text: text.value });
    }
    return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({ path: CODEOWNERS_PLACES[0].path, text: null });
}
/** The text of one file at a commit; null: there is no such file there. A commit that is not there hides everything. */
async function readText(client, repository, answer, path, source) {
    const error = (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .hidingError */ .M3)(answer, path);
    if (error !== null)
        return (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFromError */ .J6)(error, source);
    if ((0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(answer, [...path.slice(0, -1), "oid"]) === null) {
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${source.what} cannot be read: GitHub does not show that commit.`, "Run this again on the newest commit.");
    }
    const entry = fileEntrySchema.nullable().safeParse((0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(answer, path));
    if (!entry.success)
        return (0,_connection_js__WEBPACK_IMPORTED_MODULE_4__/* .notUnderstood */ .h)(source, entry.error);
    if (entry.data === null)
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(null);
    if (entry.data.mode === SYMLINK_MODE || entry.data.type !== "blob") {
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${source.what} is not a plain file but a link, a folder or a submodule.`, "Replace it by a plain file.");
    }
    return readBlob(client, repository, entry.data.object, source);
}
/** The text of a blob: from the answer, or by REST where GraphQL cut it or was asked without texts. */
async function readBlob(client, repository, blob, source) {
    const parsed = blobSchema.safeParse(blob);
    if (!parsed.success)
        return (0,_connection_js__WEBPACK_IMPORTED_MODULE_4__/* .notUnderstood */ .h)(source, parsed.error);
    const { text, isTruncated, isBinary, byteSize, oid } = parsed.data;
    if (isBinary === true)
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${source.what} holds binary data instead of text.`, "Replace it by a text file.");
    if (typeof text === "string" && !isTruncated)
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(text);
    if (byteSize > TEXT_LIMIT_BYTES) {
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${source.what} is too large to be read (${byteSize} bytes).`, "Make the file smaller than 10 MB.");
    }
    const answerSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ encoding: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz("base64"), content: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() });
    try {
        const { data } = await client.get(`${(0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .z)(repository)}/git/blobs/${encodeURIComponent(oid)}`);
        const content = answerSchema.safeParse(data);
        if (!content.success)
            return (0,_connection_js__WEBPACK_IMPORTED_MODULE_4__/* .notUnderstood */ .h)(source, content.error);
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(Buffer.from(content.data.content, "base64").toString("utf8"));
    }
    catch (error) {
        return (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFromFailure */ .V)(error, source);
    }
}
/** GitHub's own list of lines in CODEOWNERS that it skips; no file: known and empty. */
function readCodeownersErrors(answer) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ errors: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr(), message: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() })) }).nullable();
    const fact = (0,_read_field_js__WEBPACK_IMPORTED_MODULE_5__/* .readField */ .d)(answer, ["repository", "codeowners"], schema, _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .SOURCES */ .H.codeownersErrors);
    return fact.state === "unknown" ? fact : (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(fact.value?.errors ?? []);
}
const treeSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    object: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        entries: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(), name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr(), object: zod__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5J() }))
            .nullable(),
    }),
});
/**
 * The workflow files at the test merge commit, sorted by path. `merge` is the path of that commit in the answer. A
 * repository without workflows: known and empty. No merge commit (a conflict, or still computing): unknown.
 */
async function readWorkflowFiles(client, repository, answer, merge) {
    const source = _sources_js__WEBPACK_IMPORTED_MODULE_6__/* .SOURCES */ .H.workflowFiles;
    const path = [...merge, "workflows"];
    const error = (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .hidingError */ .M3)(answer, path);
    if (error !== null)
        return (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFromError */ .J6)(error, source);
    if ((0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(answer, merge) === null) {
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)("The workflow files cannot be read: GitHub has no test merge commit for this pull request (a conflict, or not computed yet).", "Resolve the conflict with the base branch, or run this again in a minute.");
    }
    const folder = treeSchema.nullable().safeParse((0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(answer, path));
    if (!folder.success)
        return (0,_connection_js__WEBPACK_IMPORTED_MODULE_4__/* .notUnderstood */ .h)(source, folder.error);
    const entries = (folder.data?.object.entries ?? []).filter((entry) => entry.type === "blob" && entry.mode !== SYMLINK_MODE && /\.ya?ml$/i.test(entry.name));
    const texts = await Promise.all(entries.map(async (entry) => {
        const path = entry.path ?? `.github/workflows/${entry.name}`;
        return { path, text: await readBlob(client, repository, entry.object, { ...source, what: `The workflow file \`${path}\`` }) };
    }));
    const files = [];
    for (const { path: file, text } of texts) {
        if (text.state === "unknown")
            return text;
        files.push({ path: file, text: text.value });
    }
    return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(files.sort((a, b) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.path, b.path)));
}


/***/ }),

/***/ 12475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eo: () => (/* binding */ readBehindBy),
/* harmony export */   mA: () => (/* binding */ crossCheckRules),
/* harmony export */   pG: () => (/* binding */ readBranch),
/* harmony export */   rD: () => (/* binding */ readRefUpdateRule)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27597);
/* harmony import */ var _facts_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60981);
/* harmony import */ var _client_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64031);
/* harmony import */ var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86157);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66343);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22109);
/* harmony import */ var _rest_pages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(436);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23974);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31619);
/* harmony import */ var _read_field_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66978);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26241);











const ruleSchema = zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
    ruleset_id: zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().nullish(),
    ruleset_source_type: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().nullish(),
    ruleset_source: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().nullish(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_10__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_10__/* .json */ .Pq9()).nullish(),
});
const branchSchema = zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({
    protected: zod__WEBPACK_IMPORTED_MODULE_10__/* .boolean */ .zMY(),
    protection: zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({
        required_status_checks: zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({
            enforcement_level: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().nullish(),
            contexts: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()).nullish(),
            checks: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({ context: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(), app_id: zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().nullish() })).nullish(),
        })
            .nullish(),
    })
        .nullish(),
});
/**
 * The two disjoint sources of what a branch demands, both with a read token: active rulesets (`GET /rules/branches/{b}`)
 * and classic protection (`GET /branches/{b}`). Two requests in parallel, more when there are over 100 rules.
 */
async function readBranch(client, repository, branch) {
    const path = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .z)(repository);
    const name = encodeURIComponent(branch);
    const [rules, classicProtection] = await Promise.all([
        readRules(client, `${path}/rules/branches/${name}`),
        readClassicProtection(client, `${path}/branches/${name}`),
    ]);
    return { ...rules, classicProtection };
}
async function readRules(client, path) {
    try {
        const parsed = zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(ruleSchema).safeParse(await (0,_rest_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .readAllPages */ .s)(client, path));
        if (!parsed.success)
            return { rules: (0,_connection_js__WEBPACK_IMPORTED_MODULE_7__/* .notUnderstood */ .h)(_sources_js__WEBPACK_IMPORTED_MODULE_9__/* .SOURCES */ .H.rules, parsed.error), rulesNotEnforceable: null };
        const rules = parsed.data.map((rule) => ({
            type: rule.type,
            rulesetId: rule.ruleset_id ?? null,
            rulesetSourceType: rule.ruleset_source_type ?? null,
            rulesetSource: rule.ruleset_source ?? null,
            parameters: rule.parameters ?? {},
        }));
        rules.sort((a, b) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6)(a.type, b.type) || (a.rulesetId ?? 0) - (b.rulesetId ?? 0));
        return { rules: (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(rules), rulesNotEnforceable: null };
    }
    catch (error) {
        // Private repository on a free plan: rules and protection cannot exist there, which is not the same as "no rules".
        if (error instanceof _client_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestFailure */ .e && error.code === "forbidden" && /upgrade to github/i.test(error.message)) {
            return { rules: (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)([]), rulesNotEnforceable: (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(error.message) };
        }
        return { rules: (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFromFailure */ .V)(error, _sources_js__WEBPACK_IMPORTED_MODULE_9__/* .SOURCES */ .H.rules), rulesNotEnforceable: null };
    }
}
async function readClassicProtection(client, path) {
    try {
        const parsed = branchSchema.safeParse((await client.get(path)).data);
        if (!parsed.success)
            return (0,_connection_js__WEBPACK_IMPORTED_MODULE_7__/* .notUnderstood */ .h)(_sources_js__WEBPACK_IMPORTED_MODULE_9__/* .SOURCES */ .H.classicProtection, parsed.error);
        const { protected: isProtected, protection } = parsed.data;
        if (!isProtected)
            return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({ protected: false, requiredChecks: [], enforcement: null });
        // A protected branch without its `protection` is GitHub's way to say that this token may not see it.
        if (protection === undefined || protection === null) {
            return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)("The base branch is protected, and GitHub does not show this token which checks it requires.", "Use a token with `administration: read`, or put the rules into a ruleset, which every token can read.");
        }
        const required = protection.required_status_checks;
        const checks = required?.checks?.map((check) => ({ context: check.context, appId: boundApp(check.app_id) })) ?? [];
        const bare = (required?.contexts ?? []).filter((context) => !checks.some((check) => check.context === context));
        const requiredChecks = [...checks, ...bare.map((context) => ({ context, appId: null }))];
        requiredChecks.sort((a, b) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6)(a.context, b.context) || (a.appId ?? 0) - (b.appId ?? 0));
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({ protected: true, requiredChecks, enforcement: required?.enforcement_level ?? null });
    }
    catch (error) {
        return (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFromFailure */ .V)(error, _sources_js__WEBPACK_IMPORTED_MODULE_9__/* .SOURCES */ .H.classicProtection);
    }
}
/** GitHub writes "any source" as null or as -1. */
function boundApp(appId) {
    return appId === undefined || appId === null || appId < 0 ? null : appId;
}
const updateRuleSchema = zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({
    requiredApprovingReviewCount: zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().nullable(),
    requiredStatusCheckContexts: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().nullable()).nullable(),
    requiresCodeOwnerReviews: zod__WEBPACK_IMPORTED_MODULE_10__/* .boolean */ .zMY(),
    requiresConversationResolution: zod__WEBPACK_IMPORTED_MODULE_10__/* .boolean */ .zMY(),
    requiresLinearHistory: zod__WEBPACK_IMPORTED_MODULE_10__/* .boolean */ .zMY(),
    requiresSignatures: zod__WEBPACK_IMPORTED_MODULE_10__/* .boolean */ .zMY(),
})
    .nullable();
/** GraphQL `Ref.refUpdateRule`; a base branch that is gone has none that could be seen. */
function readRefUpdateRule(answer, baseRef) {
    const fact = (0,_read_field_js__WEBPACK_IMPORTED_MODULE_8__/* .readField */ .d)(answer, [...baseRef, "refUpdateRule"], updateRuleSchema, _sources_js__WEBPACK_IMPORTED_MODULE_9__/* .SOURCES */ .H.refUpdateRule);
    if (fact.state === "unknown")
        return fact;
    if ((0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(answer, baseRef) === null)
        return baseBranchGone();
    if (fact.value === null)
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(null);
    const contexts = fact.value.requiredStatusCheckContexts ?? [];
    return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        ...fact.value,
        requiredStatusCheckContexts: contexts.filter((context) => context !== null).sort(_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6),
    });
}
/**
 * REST is the authority for rules; when it gives none although GraphQL counts some, one of the two is hidden from this
 * token, and "no rules" would be a vacuous answer.
 */
function crossCheckRules(rules, answer, baseRef) {
    const count = (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(answer, [...baseRef, "rules", "totalCount"]);
    if (rules.state === "unknown" || rules.value.length > 0 || typeof count !== "number" || count === 0)
        return rules;
    return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`GitHub's two answers about the rules of the base branch differ: REST shows none, GraphQL counts ${count}.`, "Run this again; when it repeats, use a token of a person with read access to the rulesets.");
}
/**
 * Commits that the base branch is ahead. GraphQL compares by ref name, which is not sure to accept a fork's head, so REST
 * compares the two commits where GraphQL gave nothing.
 */
async function readBehindBy(client, answer, baseRef, commits) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({ behindBy: zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().nonnegative() });
    const fact = (0,_read_field_js__WEBPACK_IMPORTED_MODULE_8__/* .readField */ .d)(answer, [...baseRef, "compare"], schema, _sources_js__WEBPACK_IMPORTED_MODULE_9__/* .SOURCES */ .H.behindBy);
    if (fact.state === "known")
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(fact.value.behindBy);
    if ((0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(answer, baseRef) === null)
        return baseBranchGone();
    const range = `${encodeURIComponent(commits.base)}...${commits.head}`;
    try {
        const { data } = await client.get(`${(0,_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .z)(commits.repository)}/compare/${range}?per_page=1`);
        const parsed = zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({ behind_by: zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().nonnegative() }).safeParse(data);
        return parsed.success ? (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(parsed.data.behind_by) : (0,_connection_js__WEBPACK_IMPORTED_MODULE_7__/* .notUnderstood */ .h)(_sources_js__WEBPACK_IMPORTED_MODULE_9__/* .SOURCES */ .H.behindBy, parsed.error);
    }
    catch (error) {
        return (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFromFailure */ .V)(error, _sources_js__WEBPACK_IMPORTED_MODULE_9__/* .SOURCES */ .H.behindBy);
    }
}
function baseBranchGone() {
    return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)("The base branch does not exist any more, or this token may not see it.", "Restore the base branch or point the pull request at another one; else add `contents: read` under `permissions:` of the job.", "contents: read");
}


/***/ }),

/***/ 23974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   uS: () => (/* binding */ readSuites),
/* harmony export */   wf: () => (/* binding */ readChecks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49567);
/* harmony import */ var _facts_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60981);
/* harmony import */ var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86157);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31619);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26241);





const appSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ databaseId: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), slug: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable();
const workflowRunSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    databaseId: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nullable(),
    event: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    file: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), state: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable(),
});
const statusContextSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    __typename: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("StatusContext"),
    context: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    targetUrl: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    creator: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable(),
    isRequired: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
});
const checkRunSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    __typename: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("CheckRun"),
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    databaseId: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nullable(),
    url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    completedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    detailsUrl: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    isRequired: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    checkSuite: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ databaseId: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nullable(), url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), app: appSchema }).nullable(),
});
const suiteSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    databaseId: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nullable(),
    url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    app: appSchema,
});
const contextSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt("__typename", [statusContextSchema, checkRunSchema]);
/**
 * The checks of the judged commit: check runs and commit statuses. A commit without any has no rollup at all: known and
 * empty. Sorted by name, then id, so that GitHub's order of arrival never changes a byte.
 */
async function readChecks(page, next) {
    const rollup = page.path.slice(0, -1);
    const absent = (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(page.answer, rollup) === null && (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)((0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(page.answer, rollup.slice(0, -1)));
    if (absent && (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .hidingError */ .M3)(page.answer, rollup, toleratesInChecks) === null)
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)([]);
    const fact = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .readConnection */ .d)({
        source: _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCES */ .H.checks,
        first: page,
        next,
        read: readContext,
        tolerates: toleratesInChecks,
        hiddenBy: permissionBehindHiddenChecks,
    });
    if (fact.state === "known")
        fact.value.sort((a, b) => compareText(sortKey(a.fact), sortKey(b.fact)));
    return fact;
}
/** The check suites of the judged commit, sorted by id: also those that never made a check. */
async function readSuites(page, next) {
    const fact = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .readConnection */ .d)({
        source: _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCES */ .H.suites,
        first: page,
        next,
        read: readSuite,
        tolerates: toleratesInChecks,
        hiddenBy: (_, error) => (hidesCommit(error) ? "contents: read" : _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCES */ .H.suites.permission),
    });
    if (fact.state === "known")
        fact.value.sort((a, b) => a.id - b.id);
    return fact;
}
/** `workflowRun` is a fact of its own, and an id that GraphQL's 32-bit `Int` refuses also stands in the address. */
function toleratesInChecks(errorPath) {
    return errorPath.includes("workflowRun") || errorPath.at(-1) === "databaseId";
}
function readContext(node, page, index) {
    const context = contextSchema.parse(node);
    if (context.__typename === "StatusContext") {
        const { context: name, state: status, description, targetUrl: url, createdAt, creator, isRequired } = context;
        const fact = {
            kind: "commit-status",
            name,
            status,
            description,
            url,
            createdAt,
            creator: creator?.login ?? null,
            isRequired,
        };
        return { fact, nodeId: null };
    }
    const { name, status, conclusion, startedAt, completedAt, title, summary, isRequired, checkSuite } = context;
    const fact = {
        kind: "check-run",
        id: numericId(context.databaseId, context.url),
        name,
        status,
        conclusion,
        startedAt,
        completedAt,
        title,
        summary,
        url: context.detailsUrl ?? context.url,
        isRequired,
        suiteId: checkSuite === null ? null : numericId(checkSuite.databaseId, checkSuite.url),
        app: appOf(checkSuite?.app ?? null),
        workflowRun: readWorkflowRun(page, [...page.path, "nodes", index, "checkSuite", "workflowRun"]),
    };
    return { fact, nodeId: context.id };
}
function readSuite(node, page, index) {
    const suite = suiteSchema.parse(node);
    return {
        id: numericId(suite.databaseId, suite.url),
        status: suite.status,
        conclusion: suite.conclusion,
        createdAt: suite.createdAt,
        app: appOf(suite.app),
        workflowRun: readWorkflowRun(page, [...page.path, "nodes", index, "workflowRun"]),
    };
}
/** Null without an error means: no Actions job. Null with an error on exactly this path: hidden without `actions: read`. */
function readWorkflowRun(page, path) {
    const error = (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .hidingError */ .M3)(page.answer, path, (below) => below.at(-1) === "databaseId");
    if (error !== null)
        return (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFromError */ .J6)(error, _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCES */ .H.workflowRun);
    const value = (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(page.answer, path);
    if (value === null)
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(null);
    const parsed = workflowRunSchema.safeParse(value);
    if (!parsed.success) {
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)("The workflow run behind this check came in a shape that this version does not know.", "Update trust-layer.");
    }
    const { databaseId, event, url, file, workflow } = parsed.data;
    return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        id: numericId(databaseId, url),
        event,
        path: file?.path ?? null,
        workflowName: workflow?.name ?? null,
        workflowState: workflow?.state ?? null,
        url,
    });
}
/**
 * GraphQL's `databaseId` is a 32-bit `Int`, and the ids of check runs and runs have outgrown it; the address ends with
 * the same number. Throws z.ZodError where neither gives one, which makes the list unknown.
 */
function numericId(databaseId, url) {
    return (databaseId ??
        zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai()
            .int()
            .positive()
            .parse(/(\d+)\D*$/.exec(url)?.[1]));
}
function appOf(app) {
    return app === null ? null : { id: app.databaseId, slug: app.slug };
}
/**
 * The counts by kind say which of the two permissions hides the null nodes (semantics, section 1). An error above the
 * checks hides the commit itself, which is a matter of contents.
 */
function permissionBehindHiddenChecks(connection, error) {
    if (hidesCommit(error))
        return "contents: read";
    if (!(0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(connection) || !Array.isArray(connection["nodes"]))
        return _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCES */ .H.checks.permission;
    const visible = connection["nodes"].filter((node) => (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(node) && node["__typename"] === "CheckRun").length;
    const runs = connection["checkRunCount"];
    const onePage = connection["totalCount"] === connection["nodes"].length;
    return onePage && typeof runs === "number" && visible >= runs ? "statuses: read" : _sources_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCES */ .H.checks.permission;
}
function hidesCommit(error) {
    return error !== null && !error.path.includes("statusCheckRollup") && !error.path.includes("checkSuites");
}
function sortKey(check) {
    return check.kind === "check-run" ? `${check.name}\u0000a${String(check.id).padStart(20, "0")}` : `${check.name}\u0000b`;
}
/** By code units: the same on every machine, whatever its language. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 31619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readConnection),
/* harmony export */   h: () => (/* binding */ notUnderstood)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(961);
/* harmony import */ var _facts_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60981);
/* harmony import */ var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86157);



const connectionSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    totalCount: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    pageInfo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() }),
    nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
});
/** No connection that we follow is longer on GitHub; an endless one is a fault, never a reason to loop. */
const MOST_PAGES = 200;
/**
 * A connection read to its end. Known only when nothing of it was hidden: an error on its path, a null node, a page that
 * could not be read, or fewer nodes than `totalCount` make the whole list unknown (law 1). Never throws for GitHub's sake.
 */
async function readConnection(input) {
    const { source } = input;
    const values = [];
    let page = input.first;
    let after = null;
    for (let count = 0; count < MOST_PAGES; count += 1) {
        const error = (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .hidingError */ .M3)(page.answer, page.path, input.tolerates);
        const raw = (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(page.answer, page.path);
        if (error !== null)
            return (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFromError */ .J6)(error, hidingSource(input, raw, error));
        if (raw === null)
            return (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownNull */ .Ge)(source);
        const connection = connectionSchema.safeParse(raw);
        if (!connection.success)
            return notUnderstood(source, connection.error);
        const { nodes, pageInfo, totalCount } = connection.data;
        for (const [index, node] of nodes.entries()) {
            if (node === null)
                return hiddenNode(hidingSource(input, raw, null));
            try {
                values.push(input.read(node, page, index));
            }
            catch (error) {
                if (error instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodError */ .G)
                    return notUnderstood(source, error);
                throw error;
            }
        }
        if (!pageInfo.hasNextPage)
            return complete(values, totalCount, source);
        if (pageInfo.endCursor === null || pageInfo.endCursor === after)
            break;
        after = pageInfo.endCursor;
        try {
            const next = await input.next(after);
            if ("state" in next)
                return next;
            page = next;
        }
        catch (error) {
            return (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFromFailure */ .V)(error, { ...source, what: `${source.what} after the first ${values.length}` });
        }
    }
    return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${source.what} have more pages than GitHub lets us follow.`, "Run this again.");
}
function hidingSource(input, connection, error) {
    const permission = input.hiddenBy?.(connection, error);
    return permission === undefined ? input.source : { ...input.source, permission };
}
function hiddenNode(source) {
    return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${source.what} cannot all be seen: GitHub hides some of them.`, (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionMend */ .Qc)(source.permission), source.permission);
}
/** GitHub counts what it does not show: fewer nodes than `totalCount` means that some were hidden or moved meanwhile. */
function complete(values, totalCount, source) {
    if (values.length >= totalCount)
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(values);
    return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${source.what} cannot all be seen: ${values.length} of ${totalCount} came.`, (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionMend */ .Qc)(source.permission), source.permission);
}
/** The unknown for an answer of a shape that this version does not know. */
function notUnderstood(source, error) {
    const issue = error.issues[0];
    const where = issue === undefined || issue.path.length === 0 ? "" : ` at \`${issue.path.join(".")}\``;
    return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${source.what} came in a shape that this version does not know${where}: ${issue?.message ?? "invalid"}.`, "Update trust-layer; on GitHub Enterprise Server check that its version is supported.");
}


/***/ }),

/***/ 66978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readField)
/* harmony export */ });
/* harmony import */ var _facts_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60981);
/* harmony import */ var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86157);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31619);



/**
 * One field of an answer as a fact: unknown when an error hides it, when it is null although the schema says otherwise,
 * or when it has a shape that is not understood. A schema that accepts null makes "there is none" a known fact.
 */
function readField(answer, path, schema, source, tolerates) {
    const error = (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .hidingError */ .M3)(answer, path, tolerates);
    if (error !== null)
        return (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFromError */ .J6)(error, source);
    const value = (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(answer, path);
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(parsed.data);
    return value === null ? (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownNull */ .Ge)(source) : (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .h)(source, parsed.error);
}


/***/ }),

/***/ 26241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SOURCES)
/* harmony export */ });
/*
 * Each fact with the permission of GITHUB_TOKEN that shows it (semantics, section 1; GitHub, "Permissions required for
 * GitHub Apps"). What we believe about a token stands here and nowhere else, so that it can be corrected in one place.
 */
const SOURCES = {
    repository: { what: "The repository's settings", permission: "contents: read" },
    files: { what: "The changed files", permission: "pull-requests: read" },
    labels: { what: "The labels", permission: "pull-requests: read" },
    reviews: { what: "The reviews", permission: "pull-requests: read" },
    reviewRequests: { what: "The review requests", permission: "pull-requests: read" },
    threads: { what: "The review conversations", permission: "pull-requests: read" },
    comments: { what: "The comments", permission: "pull-requests: read" },
    commits: { what: "The commits", permission: "contents: read" },
    checks: { what: "The checks of the commit", permission: "checks: read" },
    suites: { what: "The check suites of the commit", permission: "checks: read" },
    workflowRun: { what: "The workflow run behind this check", permission: "actions: read" },
    testMerge: { what: "The state of the test merge commit", permission: "checks: read" },
    workflowFiles: { what: "The workflow files", permission: "contents: read" },
    rules: { what: "The rules of the base branch", permission: "metadata: read" },
    classicProtection: { what: "The classic protection of the base branch", permission: "contents: read" },
    refUpdateRule: { what: "The protection that the base branch shows to this token", permission: "contents: read" },
    behindBy: { what: "How far the head is behind the base branch", permission: "contents: read" },
    linkedIssues: { what: "The linked issues", permission: "issues: read" },
    policyFile: { what: "The policy file at the base commit", permission: "contents: read" },
    trustedRoot: { what: "The trusted root at the base commit", permission: "contents: read" },
    codeowners: { what: "The CODEOWNERS file at the base commit", permission: "contents: read" },
    codeownersErrors: { what: "GitHub's list of errors in CODEOWNERS", permission: "contents: read" },
    openPullRequests: { what: "The other open pull requests", permission: "pull-requests: read" },
    mergeQueue: { what: "The merge queue", permission: "pull-requests: read" },
    workflowStates: { what: "Which workflows are disabled", permission: "actions: read" },
    calledWorkflow: { what: "The called workflow", permission: "contents: read" },
    headPusher: { what: "Who pushed the head", permission: "contents: read" },
    actionsEnabled: { what: "Whether Actions is switched on", permission: "administration: read" },
    collaborator: { what: "The permission of the writer", permission: "metadata: read" },
};


/***/ }),

/***/ 97462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readOpenPullRequests)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/src/facts/fact.js
var fact = __webpack_require__(60981);
// EXTERNAL MODULE: ./.build/src/github/client-contract.js
var client_contract = __webpack_require__(64031);
// EXTERNAL MODULE: ./.build/src/github/gather/checks.js
var checks = __webpack_require__(23974);
// EXTERNAL MODULE: ./.build/src/github/gather/connection.js
var connection = __webpack_require__(31619);
// EXTERNAL MODULE: ./.build/src/github/gather/sources.js
var sources = __webpack_require__(26241);
// EXTERNAL MODULE: ./.build/src/github/graphql-answer.js
var graphql_answer = __webpack_require__(86157);
;// CONCATENATED MODULE: ./.build/src/github/queries/open-pull-requests.js
/**
 * The open pull requests to a branch (any branch for a null `base`), the last updated first, each with the first of its
 * files. One connection for each of them: 50 cost one point of GitHub's budget, and the time to list their files.
 */
const OPEN_PULL_REQUESTS_QUERY = `query OpenPullRequests($owner: String!, $name: String!, $base: String, $most: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, baseRefName: $base, first: $most, orderBy: { field: UPDATED_AT, direction: DESC }) {
      totalCount
      nodes { number title isDraft updatedAt headRefName isCrossRepository author { login } files(first: 100) { totalCount nodes { path changeType } } }
    }
  }
}`;

// EXTERNAL MODULE: ./.build/src/github/repository-path.js
var repository_path = __webpack_require__(66343);
;// CONCATENATED MODULE: ./.build/src/github/open-pull-requests.js









/** How many are looked at; where GitHub gives up on the weight of that, how many then. */
const MOST = [50, 10];
const CONNECTION = ["repository", "pullRequests"];
const nodeSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    title: schemas/* string */.YjP(),
    isDraft: schemas/* boolean */.zMY(),
    updatedAt: schemas/* string */.YjP(),
    headRefName: schemas/* string */.YjP(),
    isCrossRepository: schemas/* boolean */.zMY(),
    author: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
    // GitHub leaves it null where it gave up on the difference of one pull request.
    files: schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr(), nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), changeType: schemas/* string */.YjP() }).nullable()) }).nullable(),
});
const answerSchema = schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr().nonnegative(), nodes: schemas/* array */.YOg(nodeSchema.nullable()) });
/**
 * The other open pull requests to `baseRef` (`null`: to any branch), without the one of the number `own`, in one GraphQL
 * request; one more where 50 of them are too heavy for GitHub. A failure is an unknown with what mends it, never thrown:
 * no verdict hangs on this.
 */
async function readOpenPullRequests(client, repository, baseRef, own) {
    const source = sources/* SOURCES */.H.openPullRequests;
    try {
        const answer = await ask(client, repository, baseRef);
        // A list of nodes has errors of its own below; what matters here hides the list.
        const error = (0,graphql_answer/* hidingError */.M3)(answer, CONNECTION, () => true);
        if (error !== null)
            return (0,graphql_answer/* unknownFromError */.J6)(error, source);
        const value = (0,graphql_answer/* valueAt */.fK)(answer, CONNECTION);
        if (value === null)
            return (0,graphql_answer/* unknownNull */.Ge)(source);
        const parsed = answerSchema.safeParse(value);
        return parsed.success ? (0,fact/* known */.eO)(listOf(parsed.data, baseRef, own)) : (0,connection/* notUnderstood */.h)(source, parsed.error);
    }
    catch (error) {
        if (error instanceof client_contract/* RequestFailure */.e && error.code === "unauthorized" && error.status === null)
            return withoutToken();
        return (0,graphql_answer/* unknownFromFailure */.V)(error, source);
    }
}
/** The first number that is not too heavy; the failure of the last one is the caller's. */
async function ask(client, repository, baseRef) {
    const [many, few] = MOST;
    const once = (most) => client.graphql(OPEN_PULL_REQUESTS_QUERY, { ...(0,repository_path/* parseRepository */.S)(repository), base: baseRef, most }, { heavy: true });
    try {
        const answer = await once(many);
        return (0,graphql_answer/* isTooHeavy */.gz)(answer) ? await once(few) : answer;
    }
    catch (error) {
        const tooHeavy = error instanceof client_contract/* RequestFailure */.e && (error.code === "timeout" || error.status === 502 || error.status === 504);
        if (!tooHeavy)
            throw error;
        return once(few);
    }
}
function listOf({ totalCount, nodes }, baseRef, own) {
    const shown = nodes.filter((node) => node !== null);
    const seen = shown
        .filter(({ number }) => number !== own)
        .map(({ number, title, isDraft, updatedAt, headRefName, isCrossRepository, author, files }) => {
        const listed = (files?.nodes ?? []).filter((file) => file !== null);
        const paths = listed.map(({ path }) => path).sort(checks/* compareText */.n6);
        // GraphQL does not tell from where a file was moved, and that is where another pull request may change it.
        const moved = listed.some(({ changeType }) => changeType === "RENAMED");
        return {
            number,
            title,
            author: author?.login ?? null,
            headRef: headRefName,
            fromFork: isCrossRepository,
            isDraft,
            updatedAt,
            paths,
            pathsComplete: files !== null && !moved && paths.length >= files.totalCount,
        };
    });
    // This pull request is open, too, unless it stands behind those that were asked for: then the number is one too high at most.
    return { baseRef, seen, notSeen: Math.max(0, totalCount - shown.length) };
}
function withoutToken() {
    return (0,fact/* unknown */.L5)("The other open pull requests were not asked for: GitHub tells them only to a token, and none was given.", "Give a token that may read pull requests: `github-token` in a workflow, GITHUB_TOKEN at a terminal.");
}


/***/ }),

/***/ 9825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ DIAGNOSIS_QUERY),
/* harmony export */   A$: () => (/* binding */ FILE_AT_COMMIT_QUERY),
/* harmony export */   D9: () => (/* binding */ mergeabilityQuery),
/* harmony export */   DK: () => (/* binding */ coAuthorsQuery),
/* harmony export */   Ld: () => (/* binding */ baseFilesQuery),
/* harmony export */   Qv: () => (/* binding */ blobIdsQuery),
/* harmony export */   bh: () => (/* binding */ EDITS_QUERY)
/* harmony export */ });
/* harmony import */ var _selections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5121);

/** The files of the base commit, when the main query could not name that commit yet. */
function baseFilesQuery(texts) {
    return `query BaseFiles($owner: String!, $name: String!, $policy: String!, $base: GitObjectID!, $baseName: String!) {
  repository(owner: $owner, name: $name) {
    codeowners(refName: $baseName) { errors { kind line message } }
    baseCommit: object(oid: $base) { __typename ... on Commit { ${(0,_selections_js__WEBPACK_IMPORTED_MODULE_0__/* .baseFiles */ .HU)(texts)} } }
  }
}`;
}
/** One file of one commit. */
const FILE_AT_COMMIT_QUERY = `query FileAtCommit($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(oid: $commit) { __typename ... on Commit { oid file(path: $path) ${(0,_selections_js__WEBPACK_IMPORTED_MODULE_0__/* .blob */ .av)(true)} } }
  }
}`;
/** Asked again while GitHub computes whether the pull request can be merged. */
function mergeabilityQuery(texts) {
    return `query Mergeability($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${(0,_selections_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeability */ .FB)(texts)} } }
}`;
}
/** A closer look at red, stuck or never-started check runs; at most 50 ids (150 connections, 2 points). */
const DIAGNOSIS_QUERY = `query Diagnosis($ids: [ID!]!) {
  nodes(ids: $ids) { ... on CheckRun { id
    annotations(first: 20) { nodes { annotationLevel title message } }
    steps(first: 1) { totalCount }
    pendingDeploymentRequest { environment { name } } } }
}`;
/** Who edited the texts that hold an owner decision: the last editor alone would hide an earlier one. */
const EDITS_QUERY = `query Edits($ids: [ID!]!) {
  nodes(ids: $ids) { id
    ... on PullRequestReview { userContentEdits(first: 100) { totalCount nodes { editor { login } } } }
    ... on IssueComment { userContentEdits(first: 100) { totalCount nodes { editor { login } } } } }
}`;
/** All authors of so many commits, with the accounts that GitHub sees behind them (one connection each). */
function coAuthorsQuery(count) {
    const indexes = Array.from({ length: count }, (_, index) => index);
    const authors = "... on Commit { authors(first: 30) { totalCount nodes { user { login } } } }";
    return `query CoAuthors($owner: String!, $name: String!${indexes.map((i) => `, $o${i}: GitObjectID!`).join("")}) {
  repository(owner: $owner, name: $name) { ${indexes.map((i) => `c${i}: object(oid: $o${i}) { ${authors} }`).join(" ")} }
}`;
}
/** The blobs under the old names of renamed files, to tell a pure rename from a binary change. */
function blobIdsQuery(count) {
    const indexes = Array.from({ length: count }, (_, index) => index);
    return `query BlobIds($owner: String!, $name: String!${indexes.map((i) => `, $e${i}: String!`).join("")}) {
  repository(owner: $owner, name: $name) { ${indexes.map((i) => `f${i}: object(expression: $e${i}) { oid }`).join(" ")} }
}`;
}


/***/ }),

/***/ 5121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ closingIssuesReferences),
/* harmony export */   FB: () => (/* binding */ mergeability),
/* harmony export */   HU: () => (/* binding */ baseFiles),
/* harmony export */   JU: () => (/* binding */ contexts),
/* harmony export */   WD: () => (/* binding */ labels),
/* harmony export */   XP: () => (/* binding */ commits),
/* harmony export */   Yq: () => (/* binding */ reviews),
/* harmony export */   aq: () => (/* binding */ files),
/* harmony export */   av: () => (/* binding */ blob),
/* harmony export */   il: () => (/* binding */ checkSuites),
/* harmony export */   nK: () => (/* binding */ comments),
/* harmony export */   rI: () => (/* binding */ reviewRequests),
/* harmony export */   x: () => (/* binding */ judgedCommit),
/* harmony export */   y9: () => (/* binding */ reviewThreads)
/* harmony export */ });
/* unused harmony export workflowFiles */
/*
 * What is asked of each connection, once, so that the main query and the queries for further pages ask for the same.
 * Each takes the arguments of the connection, `first: 100` or `first: 100, after: $after`.
 */
const PAGE = "totalCount pageInfo { hasNextPage endCursor }";
const ACTOR = "{ __typename login }";
/** Without `actions: read` GitHub hides exactly the field `workflowRun` and says so in an error with its path. */
const WORKFLOW_RUN = "workflowRun { databaseId event url file { path } workflow { name state } }";
const files = (args) => `files(${args}) { ${PAGE} nodes { path changeType additions deletions } }`;
const labels = (args) => `labels(${args}) { ${PAGE} nodes { name } }`;
const reviewThreads = (args) => `reviewThreads(${args}) { ${PAGE} nodes { isResolved isOutdated path line } }`;
const reviewRequests = (args) => `reviewRequests(${args}) { ${PAGE} nodes { asCodeOwner
  requestedReviewer { __typename ... on User { login } ... on Bot { login } ... on Mannequin { login } ... on Team { combinedSlug } } } }`;
/**
 * All reviews, not only the latest opinions: an owner decision may stand in any. `onBehalfOf` cannot be null, so a token
 * that may not see teams loses the whole review: then the reviews are asked again without it.
 */
const reviews = (args, teams) => `reviews(${args}) { ${PAGE} nodes {
  id url state body submittedAt lastEditedAt author ${ACTOR} authorAssociation authorCanPushToRepository
  editor { login } commit { oid } ${teams ? "onBehalfOf(first: 5) { nodes { combinedSlug } }" : ""} } }`;
const comments = (args) => `comments(${args}) { ${PAGE} nodes {
  id fullDatabaseId url body createdAt lastEditedAt author ${ACTOR} editor { login } } }`;
const commits = (args) => `commits(${args}) { ${PAGE} nodes { commit { oid message committedDate
  author { user { login } } committer { user { login } }
  signature { __typename isValid state signer { login } } } } }`;
const closingIssuesReferences = (args) => `closingIssuesReferences(${args}) { ${PAGE} nodes { number state repository { nameWithOwner } } }`;
/** The counts by kind tell which permission hides the nodes that are null. */
const contexts = (args) => `contexts(${args}) { ${PAGE} checkRunCount statusContextCount nodes { __typename
  ... on StatusContext { context state description targetUrl createdAt creator { login } isRequired(pullRequestNumber: $number) }
  ... on CheckRun { id databaseId url name status conclusion startedAt completedAt title summary detailsUrl
    isRequired(pullRequestNumber: $number)
    checkSuite { databaseId url app { databaseId slug } ${WORKFLOW_RUN} } } } }`;
const checkSuites = (args) => `checkSuites(${args}) { ${PAGE} nodes {
  databaseId url status conclusion createdAt app { databaseId slug } ${WORKFLOW_RUN} } }`;
/** What hangs on the commit that CI is judged on: the head, or the merge group's commit. */
const judgedCommit = () => `oid statusCheckRollup { ${contexts("first: 100")} } ${checkSuites("first: 100")}`;
/** One file at a commit. Without the text (asked light), the blob is fetched by REST. */
const blob = (texts) => `{ mode type oid object { __typename ... on Blob { oid byteSize isTruncated isBinary ${texts ? "text" : ""} } } }`;
/** The policy and the three places of CODEOWNERS at the base commit; GitHub uses the first that exists. */
const baseFiles = (texts) => `oid policy: file(path: $policy) ${blob(texts)}
  codeownersGithub: file(path: ".github/CODEOWNERS") ${blob(texts)}
  codeownersRoot: file(path: "CODEOWNERS") ${blob(texts)}
  codeownersDocs: file(path: "docs/CODEOWNERS") ${blob(texts)}`;
/** The workflow files at the test merge commit, which is where `pull_request` takes them from. */
const workflowFiles = (texts) => `workflows: file(path: ".github/workflows") { type object { __typename
  ... on Tree { entries { name path mode type object { __typename ... on Blob { oid byteSize isTruncated isBinary ${texts ? "text" : ""} } } } } } }`;
/** What changes while GitHub computes mergeability; asked again while it says UNKNOWN. */
const mergeability = (texts) => `headRefOid mergeable mergeStateStatus
  potentialMergeCommit { oid statusCheckRollup { state } ${workflowFiles(texts)} }`;


/***/ }),

/***/ 66343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseRepository),
/* harmony export */   z: () => (/* binding */ repositoryPath)
/* harmony export */ });
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94014);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22109);


/** Splits `owner/name`. Throws ConfigurationError for anything else. */
function parseRepository(repository) {
    const match = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(repository);
    const [, owner, name] = match ?? [];
    if (owner === undefined || name === undefined || name === "." || name === "..") {
        throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`"${(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(repository)}" is not a repository of GitHub.`, "Name it as owner/name, as in the address of its page (in a workflow GITHUB_REPOSITORY has it).");
    }
    return { owner, name };
}
/** The REST path of a repository, checked and encoded: `/repos/owner/name`. */
function repositoryPath(repository) {
    const { owner, name } = parseRepository(repository);
    return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}


/***/ }),

/***/ 33296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ownJobFrom),
/* harmony export */   j: () => (/* binding */ producerFrom)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37319);

function wholeNumber(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
/** What the runner's environment says of the job that runs us; `checkRunId` comes from `job.check_run_id`. */
function ownJobFrom(env, checkRunId) {
    // GITHUB_WORKFLOW_REF is `owner/name/.github/workflows/file.yml@refs/...`; the path is what stands between.
    const path = /^[^/]+\/[^/]+\/(.+?)@/.exec(env["GITHUB_WORKFLOW_REF"] ?? "")?.[1] ?? null;
    return {
        runId: wholeNumber(env["GITHUB_RUN_ID"]),
        runAttempt: wholeNumber(env["GITHUB_RUN_ATTEMPT"]),
        jobId: env["GITHUB_JOB"] || null,
        workflowName: env["GITHUB_WORKFLOW"] || null,
        workflowPath: path,
        checkRunId,
    };
}
/** The producer field of evidence made in this environment. */
function producerFrom(env, action) {
    return {
        action,
        version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
        workflow: env["GITHUB_WORKFLOW"] || null,
        job: env["GITHUB_JOB"] || null,
        runId: wholeNumber(env["GITHUB_RUN_ID"]),
        runAttempt: wholeNumber(env["GITHUB_RUN_ATTEMPT"]),
    };
}


/***/ }),

/***/ 7986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ findPullRequest)
});

// EXTERNAL MODULE: ./.build/src/facts/configuration-error.js
var configuration_error = __webpack_require__(94014);
// EXTERNAL MODULE: ./.build/src/facts/fact.js
var facts_fact = __webpack_require__(60981);
// EXTERNAL MODULE: ./.build/src/git/process.js
var process = __webpack_require__(18841);
// EXTERNAL MODULE: ./.build/src/git/server.js
var server = __webpack_require__(69809);
;// CONCATENATED MODULE: ./.build/src/git/fetch.js


const FIRST_DEPTH = 64;
const SECOND_DEPTH = 1024;
/**
 * Fetches single commits (GitHub serves every reachable one by its id), so that a shallow checkout can compare base and
 * head. A shallow clone is deepened to 64 commits, and to 1,024 when these share no ancestor yet; never shortened. A
 * whole clone stays whole. No ref is written.
 */
async function fetchCommits(repository, from) {
    const address = (0,server/* fetchAddress */.Bu)(from);
    if (address === null) {
        return { present: [], missing: [...from.shas], reason: "The address of the repository is not one to fetch from." };
    }
    const shas = from.shas.filter((sha) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(sha));
    const depth = repository.shallow ? Math.max(FIRST_DEPTH, 2 * (await visibleCommits(repository))) : null;
    let outcome = await fetchOnce(repository, address, { ...from, shas }, depth);
    if (depth !== null && outcome.missing.length === 0 && !(await connected(repository, shas))) {
        outcome = await fetchOnce(repository, address, { ...from, shas }, Math.max(SECOND_DEPTH, 2 * depth));
    }
    return outcome;
}
async function fetchOnce(repository, address, from, depth) {
    const result = await repository.attempt([
        "fetch",
        "--quiet",
        "--no-tags",
        "--no-recurse-submodules",
        "--no-write-fetch-head",
        ...(depth === null ? [] : [`--depth=${depth}`]),
        address,
        ...from.shas,
    ], { timeoutMs: 60_000, config: (0,server/* fetchConfig */.Dz)(from) });
    const here = await Promise.all(from.shas.map((sha) => repository.hasCommit(sha)));
    const missing = from.shas.filter((_, index) => here[index] !== true);
    const words = result.code === null ? "git did not answer within 60 s" : (0,process/* firstLine */.TM)(result.stderr);
    return {
        present: from.shas.filter((_, index) => here[index] === true),
        missing,
        reason: missing.length === 0 ? null : (0,server/* withoutToken */._Q)(result.code === 0 ? "The server sent no such commit" : words, from.token),
    };
}
async function visibleCommits(repository) {
    if (repository.headSha === null)
        return 0;
    const counted = await repository.attempt(["rev-list", "--count", repository.headSha]);
    return counted.code === 0 ? Number(counted.stdout.toString("latin1")) : 0;
}
/** Whether the asked commits, and HEAD, can be compared. */
async function connected(repository, shas) {
    const [first, second = repository.headSha] = shas;
    if (first === undefined || second === null || second === undefined)
        return true;
    return (await repository.mergeBase(first, second)) !== null;
}

// EXTERNAL MODULE: ./.build/src/git/observe-changes.js + 2 modules
var observe_changes = __webpack_require__(76487);
// EXTERNAL MODULE: ./.build/src/git/repository.js
var repository = __webpack_require__(20690);
// EXTERNAL MODULE: ./.build/src/github/client-contract.js
var client_contract = __webpack_require__(64031);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/src/facts/subject.js
var subject = __webpack_require__(5827);
;// CONCATENATED MODULE: ./.build/src/github/clear-error.js



/**
 * Where nothing can be judged without an answer (the pull request itself, the pull request of a commit), a failed request
 * becomes the one clear error with its mend. `what` begins the sentence. Anything else than a failed request is given
 * back as it is.
 */
function clearError(error, what) {
    if (!(error instanceof client_contract/* RequestFailure */.e))
        return error;
    return new configuration_error/* ConfigurationError */.j(`${what} could not be read: ${error.message}.`, mendOf(error));
}
function mendOf(failure) {
    switch (failure.code) {
        case "unauthorized":
            return "Pass a valid token: in a workflow `github-token: ${{ github.token }}`, at a terminal set GITHUB_TOKEN or GH_TOKEN.";
        case "forbidden":
            return (0,facts_fact/* permissionMend */.Qc)(failure.permission ?? "pull-requests: read");
        case "rate-limited":
            return "Wait until the limit is reset (within the hour) and run this again.";
        case "budget":
            return "Run this again.";
        case "not-found":
            return "Check the repository's name, GITHUB_API_URL and GITHUB_GRAPHQL_URL, and that the token has access to the repository.";
        case "timeout":
        case "unavailable":
        case "invalid-answer":
            return "Check the network, GITHUB_API_URL and GITHUB_GRAPHQL_URL, and githubstatus.com; then run this again.";
    }
}

// EXTERNAL MODULE: ./.build/src/github/repository-path.js
var repository_path = __webpack_require__(66343);
// EXTERNAL MODULE: ./.build/src/github/rest-pages.js
var rest_pages = __webpack_require__(436);
;// CONCATENATED MODULE: ./.build/src/github/pull-request-of-commit.js






const candidateSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    state: schemas/* string */.YjP(),
    head: schemas/* object */.Ikc({ sha: subject/* shaSchema */.Ye, ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }),
    base: schemas/* object */.Ikc({ sha: subject/* shaSchema */.Ye, ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }) }),
});
/**
 * The open pull request whose head is exactly this commit. The event's own list is not used: it is empty for forks
 * (GitHub, `workflow_run`), and the commit is the only thing in it that nobody can choose freely. Throws
 * ConfigurationError when there is none or more than one, or when GitHub cannot be asked.
 */
async function pullRequestOfCommit(client, repository, head) {
    const commit = head.sha.slice(0, 12);
    const listed = await (0,rest_pages/* readAllPages */.s)(client, `${(0,repository_path/* repositoryPath */.z)(repository)}/commits/${head.sha}/pulls`).catch((error) => {
        throw clearError(error, `The pull request of the commit ${commit}`);
    });
    const candidates = listed.flatMap((item) => {
        const parsed = candidateSchema.safeParse(item);
        return parsed.success && sameName(parsed.data.base.repo.full_name, repository) ? [parsed.data] : [];
    });
    const open = candidates.filter((candidate) => candidate.state === "open");
    const exact = open.filter((candidate) => candidate.head.sha === head.sha);
    const chosen = exact.length > 1 ? exact.filter((candidate) => cameFrom(candidate, head)) : exact;
    const [only, ...others] = chosen;
    if (only !== undefined && others.length === 0) {
        return { number: only.number, baseRef: only.base.ref, baseSha: only.base.sha, headSha: only.head.sha };
    }
    if (exact.length > 1) {
        throw new configuration_error/* ConfigurationError */.j(`The commit ${commit} is the head of more than one open pull request: ${numbers(exact)}.`, "Set the input `pull-request` to the one that is meant.");
    }
    if (open.length > 0) {
        throw new configuration_error/* ConfigurationError */.j(`The run's commit ${commit} is no longer the head of ${numbers(open)}: it was pushed to in between.`, "Nothing to do: the run of the newer commit judges it.");
    }
    throw new configuration_error/* ConfigurationError */.j(`No open pull request of ${repository} has the commit ${commit} as its head.`, "Run only after workflows of pull requests (`if: github.event.workflow_run.event == 'pull_request'`), or set the input `pull-request`.");
}
function cameFrom(candidate, head) {
    const branchFits = head.branch === null || candidate.head.ref === head.branch;
    const repositoryFits = head.repository === null || (candidate.head.repo !== null && sameName(candidate.head.repo.full_name, head.repository));
    return branchFits && repositoryFits;
}
/** GitHub compares names of owners and repositories without case. */
function sameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function numbers(candidates) {
    return candidates
        .map((candidate) => `#${candidate.number}`)
        .sort()
        .join(", ");
}

// EXTERNAL MODULE: ./.build/src/github/request-failure.js
var request_failure = __webpack_require__(22109);
;// CONCATENATED MODULE: ./.build/src/github/event.js






const pullRequestPayloadSchema = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        head: schemas/* object */.Ikc({ sha: subject/* shaSchema */.Ye }),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP().min(1), sha: subject/* shaSchema */.Ye }),
    }),
});
const mergeGroupPayloadSchema = schemas/* object */.Ikc({
    merge_group: schemas/* object */.Ikc({ head_sha: subject/* shaSchema */.Ye, base_sha: subject/* shaSchema */.Ye, head_ref: schemas/* string */.YjP(), base_ref: schemas/* string */.YjP() }),
});
const workflowRunPayloadSchema = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        head_sha: subject/* shaSchema */.Ye,
        head_branch: schemas/* string */.YjP().nullish(),
        head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish(),
    }),
});
const PULL_REQUEST_EVENTS = new Set(["pull_request", "pull_request_target", "pull_request_review"]);
/**
 * Finds the pull request that an event is about. An input that names another pull request than the event wins, and then
 * nothing of the event is used. Throws ConfigurationError, one clear sentence and its mend, when there is none, more than
 * one, or GitHub cannot be asked.
 */
async function resolveTarget(input) {
    (0,repository_path/* parseRepository */.S)(input.repository);
    const wanted = parsePullRequestInput(input.pullRequestInput);
    if (PULL_REQUEST_EVENTS.has(input.eventName)) {
        const { pull_request } = parsePayload(pullRequestPayloadSchema, input);
        const { number, head, base } = pull_request;
        if (wanted === null || wanted === number) {
            return { ...bare(input, number), baseRef: base.ref, baseSha: base.sha, headSha: head.sha };
        }
    }
    if (wanted !== null)
        return bare(input, wanted);
    if (input.eventName === "merge_group")
        return mergeGroupTarget(input);
    if (input.eventName === "workflow_run") {
        const { workflow_run: run } = parsePayload(workflowRunPayloadSchema, input);
        return {
            ...(await pullRequestOfCommit(input.client, input.repository, {
                sha: run.head_sha,
                branch: run.head_branch ?? null,
                repository: run.head_repository?.full_name ?? null,
            })),
            repository: input.repository,
            event: input.eventName,
            mergeGroup: null,
        };
    }
    throw new configuration_error/* ConfigurationError */.j(`The event "${(0,request_failure/* quote */.h)(input.eventName)}" names no pull request.`, "Set the input `pull-request` to its number, or run on `pull_request`, `pull_request_review`, `merge_group` or `workflow_run`.");
}
/** A merge queue's branch is `gh-readonly-queue/<base>/pr-<number>-<sha>`: GitHub, "Managing a merge queue". */
function mergeGroupTarget(input) {
    const { merge_group: group } = parsePayload(mergeGroupPayloadSchema, input);
    const number = Number(/\/pr-(\d+)-[0-9a-f]+$/.exec(group.head_ref)?.[1]);
    if (!Number.isSafeInteger(number) || number < 1) {
        throw new configuration_error/* ConfigurationError */.j(`The merge group's branch "${(0,request_failure/* quote */.h)(group.head_ref)}" names no pull request.`, "Set the input `pull-request` to the number of the pull request in the queue.");
    }
    return {
        ...bare(input, number),
        baseRef: group.base_ref.replace(/^refs\/heads\//, ""),
        mergeGroup: { headSha: group.head_sha, baseSha: group.base_sha },
    };
}
function bare(input, number) {
    return {
        repository: input.repository,
        number,
        event: input.eventName,
        baseRef: null,
        baseSha: null,
        headSha: null,
        mergeGroup: null,
    };
}
function parsePullRequestInput(value) {
    const text = value === null ? "" : String(value).trim();
    if (text === "")
        return null;
    const number = /^#?([1-9]\d{0,9})$/.exec(text)?.[1];
    if (number === undefined) {
        throw new configuration_error/* ConfigurationError */.j(`The input \`pull-request\` is "${(0,request_failure/* quote */.h)(text)}", which is not the number of a pull request.`, "Give the number alone, for example `pull-request: 12`.");
    }
    return Number(number);
}
function parsePayload(schema, input) {
    const parsed = schema.safeParse(input.payload);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new configuration_error/* ConfigurationError */.j(`The event file of "${(0,request_failure/* quote */.h)(input.eventName)}" is not what GitHub sends: \`${issue?.path.join(".") ?? ""}\` ${issue?.message ?? "is wrong"}.`, "Run this in a workflow of GitHub Actions, or set the input `pull-request` with the event `workflow_dispatch`.");
}

// EXTERNAL MODULE: ./.build/src/github/graphql-answer.js
var graphql_answer = __webpack_require__(86157);
// EXTERNAL MODULE: ./.build/src/github/queries/follow-up.js
var follow_up = __webpack_require__(9825);
// EXTERNAL MODULE: ./.build/src/github/gather/base-files.js
var base_files = __webpack_require__(8352);
// EXTERNAL MODULE: ./.build/src/github/queries/selections.js
var selections = __webpack_require__(5121);
;// CONCATENATED MODULE: ./.build/src/github/queries/main.js

const FIRST = "first: 100";
const AFTER = "first: 100, after: $after";
/**
 * The one query of a typical pull request. Variables: owner, name, number, policy, base (commit, where known), baseName
 * (branch, where known), group (commit, in a merge group).
 *
 * `probe` stands apart at the root: `issues` cannot be null, so without `issues: read` its error takes the nearest
 * nullable field with it, and that must not be the repository.
 */
function mainQuery(shape) {
    const { baseKnown, texts, teams, mergeGroup } = shape;
    return `query Facts($owner: String!, $name: String!, $number: Int!, $policy: String!, $baseName: String, $headRef: String!
  ${baseKnown ? ", $base: GitObjectID!" : ""}${mergeGroup ? ", $group: GitObjectID!" : ""}) {
  probe: repository(owner: $owner, name: $name) { hasIssuesEnabled issues(first: 1) { nodes { number } } }
  repository(owner: $owner, name: $name) {
    nameWithOwner databaseId visibility isFork isArchived squashMergeAllowed mergeCommitAllowed rebaseMergeAllowed
    squashMergeCommitTitle defaultBranchRef { name }
    codeowners(refName: $baseName) { errors { kind line message } }
    ${baseKnown ? `baseCommit: object(oid: $base) { __typename ... on Commit { ${(0,selections/* baseFiles */.HU)(texts)} } }` : ""}
    ${mergeGroup ? `groupCommit: object(oid: $group) { __typename ... on Commit { ${(0,selections/* judgedCommit */.x)()} } }` : ""}
    pullRequest(number: $number) {
      number url title body state isDraft isCrossRepository createdAt changedFiles
      author { __typename login } headRefOid headRefName baseRefName baseRefOid
      headRepository { nameWithOwner } reviewDecision isInMergeQueue
      ${(0,selections/* mergeability */.FB)(texts)}
      ${mergeGroup ? "mergeQueue { entries(first: 100) { totalCount nodes { headCommit { oid } baseCommit { oid } pullRequest { number } } } }" : ""}
      baseRef {
        compare(headRef: $headRef) { behindBy }
        refUpdateRule { requiredApprovingReviewCount requiredStatusCheckContexts requiresCodeOwnerReviews
          requiresConversationResolution requiresLinearHistory requiresSignatures }
        rules(first: 1) { totalCount }
        ${baseKnown ? "" : `target { __typename ... on Commit { ${(0,selections/* baseFiles */.HU)(texts)} } }`}
      }
      ${(0,selections/* labels */.WD)(FIRST)} ${(0,selections/* files */.aq)(FIRST)} ${(0,selections/* reviewThreads */.y9)(FIRST)} ${(0,selections/* reviewRequests */.rI)(FIRST)} ${(0,selections/* reviews */.Yq)(FIRST, teams)}
      ${(0,selections/* comments */.nK)(FIRST)} ${(0,selections/* closingIssuesReferences */.A0)(FIRST)} ${(0,selections/* commits */.XP)(FIRST)}
      ${mergeGroup ? "" : `head: commits(last: 1) { nodes { commit { ${(0,selections/* judgedCommit */.x)()} } } }`}
    }
  }
}`;
}
const PULL_REQUEST_PAGES = {
    files: selections/* files */.aq,
    labels: selections/* labels */.WD,
    reviewThreads: selections/* reviewThreads */.y9,
    reviewRequests: selections/* reviewRequests */.rI,
    reviews: selections/* reviews */.Yq,
    comments: selections/* comments */.nK,
    closingIssuesReferences: selections/* closingIssuesReferences */.A0,
    commits: selections/* commits */.XP,
};
/** One further page. It asks for the head again: a push in between would mix two states of the pull request. */
function pullRequestPageQuery(connection, teams) {
    return `query Page($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) {
    headRefOid ${PULL_REQUEST_PAGES[connection](AFTER, teams)}
  } }
}`;
}
/** One further page of the checks or suites, bound to the commit itself. */
function commitPageQuery(connection) {
    const [number, selection] = connection === "contexts" ? ["$number: Int!, ", `statusCheckRollup { ${(0,selections/* contexts */.JU)(AFTER)} }`] : ["", (0,selections/* checkSuites */.il)(AFTER)];
    return `query CommitPage($owner: String!, $name: String!, ${number}$oid: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) { commit: object(oid: $oid) { ... on Commit { ${selection} } } }
}`;
}

;// CONCATENATED MODULE: ./.build/src/github/gather/main-answer.js








/** Where the pull request stands in the main answer. */
const PULL_REQUEST = ["repository", "pullRequest"];
/**
 * Asks the one query of a typical pull request. Where GitHub gives up on its weight (502, 504, timeout, "something went
 * wrong"), it is asked once more without file texts, which then come by REST. Throws ConfigurationError when there is no
 * such pull request, when this token may not see it, or when GitHub cannot be reached.
 */
async function askMain(client, target, policyPath) {
    const { owner, name } = (0,repository_path/* parseRepository */.S)(target.repository);
    const variables = {
        owner,
        name,
        number: target.number,
        policy: policyPath,
        baseName: target.baseRef,
        headRef: `refs/pull/${target.number}/head`,
    };
    if (target.baseSha !== null)
        variables["base"] = target.baseSha;
    if (target.mergeGroup !== null)
        variables["group"] = target.mergeGroup.headSha;
    const shape = {
        baseKnown: target.baseSha !== null,
        texts: true,
        teams: true,
        mergeGroup: target.mergeGroup !== null,
    };
    try {
        const main = (await askOnce(client, shape, variables)) ?? (await askLight(client, shape, variables));
        requirePullRequest(main.answer, target);
        return main;
    }
    catch (error) {
        throw clearError(error, `The pull request ${target.repository}#${target.number}`);
    }
}
/** Null when the query was too heavy. */
async function askOnce(client, shape, variables) {
    try {
        const answer = await client.graphql(mainQuery(shape), variables, { heavy: true });
        return (0,graphql_answer/* isTooHeavy */.gz)(answer) ? null : { answer, shape };
    }
    catch (error) {
        if (!(error instanceof client_contract/* RequestFailure */.e))
            throw error;
        const tooHeavy = error.code === "timeout" || error.status === 502 || error.status === 504;
        if (tooHeavy)
            return null;
        throw error;
    }
}
async function askLight(client, shape, variables) {
    const light = { ...shape, texts: false };
    return { answer: await client.graphql(mainQuery(light), variables), shape: light };
}
function requirePullRequest(answer, target) {
    if ((0,graphql_answer/* isRecord */.u4)((0,graphql_answer/* valueAt */.fK)(answer, PULL_REQUEST)))
        return;
    const name = `${target.repository}#${target.number}`;
    const refusal = answer.errors.find((error) => error.type !== "NOT_FOUND" && (0,graphql_answer/* isRefusal */.vu)(error));
    if (refusal !== undefined) {
        throw new configuration_error/* ConfigurationError */.j(`This token may not read the pull request ${name} (${(0,request_failure/* quote */.h)(refusal.message)}).`, (0,facts_fact/* permissionMend */.Qc)("pull-requests: read"));
    }
    const other = answer.errors.find((error) => error.type !== "NOT_FOUND");
    if (other !== undefined) {
        throw new configuration_error/* ConfigurationError */.j(`The pull request ${name} could not be read: ${(0,request_failure/* quote */.h)(other.message)}.`, "Run this again; on GitHub Enterprise Server check that its version is supported.");
    }
    if (!(0,graphql_answer/* isRecord */.u4)((0,graphql_answer/* valueAt */.fK)(answer, ["repository"]))) {
        throw new configuration_error/* ConfigurationError */.j(`The repository ${target.repository} does not exist, or this token may not see it.`, "Check the name; for a private repository pass a token that has access to it, with `contents: read` and `pull-requests: read`.");
    }
    throw new configuration_error/* ConfigurationError */.j(`There is no pull request #${target.number} in ${target.repository}.`, "Give the number of a pull request of this repository (an issue's number is none).");
}

// EXTERNAL MODULE: ./.build/src/github/gather/sources.js
var sources = __webpack_require__(26241);
;// CONCATENATED MODULE: ./.build/src/github/gather/base-facts.js






const BASE_COMMIT = ["repository", "baseCommit"];
/**
 * Policy and CODEOWNERS from the base commit of the pull request, never from another one: the base decides (law 3). The
 * main answer has them when it looked at exactly that commit; else one more query does.
 */
async function readBaseFacts(client, target, main, core, policyPath) {
    const where = { repository: target.repository, policyPath };
    const commit = main.shape.baseKnown ? BASE_COMMIT : [...PULL_REQUEST, "baseRef", "target"];
    const seen = (0,graphql_answer/* valueAt */.fK)(main.answer, [...commit, "oid"]);
    const sameCommit = main.shape.baseKnown ? target.baseSha === core.baseRefOid : seen === core.baseRefOid;
    if (sameCommit && codeownersBranch(main.answer, target) === core.baseRefName) {
        const files = await (0,base_files/* readBaseFiles */.bU)(client, main.answer, commit, where);
        return { ...files, codeownersErrors: (0,base_files/* readCodeownersErrors */.Hs)(main.answer) };
    }
    const { owner, name } = (0,repository_path/* parseRepository */.S)(target.repository);
    const variables = { owner, name, policy: policyPath, base: core.baseRefOid, baseName: core.baseRefName };
    try {
        const answer = await client.graphql((0,follow_up/* baseFilesQuery */.Ld)(main.shape.texts), variables);
        const files = await (0,base_files/* readBaseFiles */.bU)(client, answer, BASE_COMMIT, where);
        return { ...files, codeownersErrors: (0,base_files/* readCodeownersErrors */.Hs)(answer) };
    }
    catch (error) {
        return {
            policyFile: (0,graphql_answer/* unknownFromFailure */.V)(error, sources/* SOURCES */.H.policyFile),
            codeowners: (0,graphql_answer/* unknownFromFailure */.V)(error, sources/* SOURCES */.H.codeowners),
            codeownersErrors: (0,graphql_answer/* unknownFromFailure */.V)(error, sources/* SOURCES */.H.codeownersErrors),
        };
    }
}
/** The branch whose CODEOWNERS errors the main answer tells: the one that was named, else GitHub takes the default. */
function codeownersBranch(answer, target) {
    return target.baseRef ?? (0,graphql_answer/* valueAt */.fK)(answer, ["repository", "defaultBranchRef", "name"]);
}

// EXTERNAL MODULE: ./.build/src/github/gather/branch.js
var gather_branch = __webpack_require__(12475);
// EXTERNAL MODULE: ./.build/src/github/gather/checks.js
var gather_checks = __webpack_require__(23974);
// EXTERNAL MODULE: ./.build/src/github/gather/connection.js
var connection = __webpack_require__(31619);
;// CONCATENATED MODULE: ./.build/src/github/gather/decision-writers.js









/** A decision of more writers than this is none; the rest stays without a permission, and so does not count. */
const MOST_WRITERS = 10;
const MOST_EDITED = 20;
const permissionSchema = schemas/* object */.Ikc({
    permission: schemas/* string */.YjP(),
    role_name: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ permissions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* boolean */.zMY()).nullish() }).nullish(),
});
/** Highest first; GitHub's older field `permission` calls `maintain` write and `triage` read. */
const ROLES = [
    ["admin", "admin"],
    ["maintain", "maintain"],
    ["push", "write"],
    ["triage", "triage"],
    ["pull", "read"],
];
/**
 * The permission of each writer: admin, maintain, write, triage, read or none. One REST request each, at most ten. A
 * login that is no collaborator is known to have none.
 */
async function readPermissions(client, repository, logins) {
    const unique = [...new Set(logins)].sort(gather_checks/* compareText */.n6).slice(0, MOST_WRITERS);
    const entries = await Promise.all(unique.map(async (login) => [login, await readPermission(client, repository, login)]));
    return Object.fromEntries(entries);
}
async function readPermission(client, repository, login) {
    const source = { ...sources/* SOURCES */.H.collaborator, what: `The permission of ${login}` };
    try {
        const path = `${(0,repository_path/* repositoryPath */.z)(repository)}/collaborators/${encodeURIComponent(login)}/permission`;
        const parsed = permissionSchema.safeParse((await client.get(path)).data);
        if (!parsed.success)
            return (0,connection/* notUnderstood */.h)(source, parsed.error);
        const { permission, role_name: role, user } = parsed.data;
        const granted = ROLES.find(([key]) => user?.permissions?.[key] === true)?.[1];
        if (granted !== undefined)
            return (0,facts_fact/* known */.eO)(granted);
        // A custom role has a name of its own; then the older field says what it amounts to.
        return (0,facts_fact/* known */.eO)(ROLES.some(([, name]) => name === role) && typeof role === "string" ? role : permission);
    }
    catch (error) {
        if (error instanceof client_contract/* RequestFailure */.e && error.code === "not-found")
            return (0,facts_fact/* known */.eO)("none");
        return (0,graphql_answer/* unknownFromFailure */.V)(error, source);
    }
}
/**
 * Who besides the writer edited a text: GitHub's `editor` names the last one only, so that the writer's own later edit
 * would hide a stranger's. Node id -> the stranger's login; null: an editor who cannot be named, or a history that
 * cannot be read. Texts that nobody else edited are left out.
 */
async function readForeignEditors(client, texts) {
    const asked = texts.slice(0, MOST_EDITED);
    const foreign = new Map(texts.map((text) => [text.nodeId, null]));
    if (asked.length === 0)
        return foreign;
    const schema = schemas/* object */.Ikc({
        totalCount: schemas/* int */.Whr(),
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ editor: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable() }).nullable()),
    });
    try {
        const answer = await client.graphql(follow_up/* EDITS_QUERY */.bh, { ids: asked.map((text) => text.nodeId) });
        for (const [index, text] of asked.entries()) {
            const node = (0,graphql_answer/* valueAt */.fK)(answer, ["nodes", index]);
            const edits = schema.safeParse((0,graphql_answer/* isRecord */.u4)(node) ? node["userContentEdits"] : null);
            // An edited text without a history is a history that is hidden: nobody can be named, so nobody is cleared.
            if (!edits.success || edits.data.nodes.length === 0 || edits.data.nodes.length < edits.data.totalCount)
                continue;
            const editors = edits.data.nodes.map((edit) => edit?.editor?.login ?? null);
            const stranger = editors.find((login) => login !== text.author);
            if (stranger === undefined)
                foreign.delete(text.nodeId);
            else
                foreign.set(text.nodeId, stranger);
        }
    }
    catch (error) {
        if (!(error instanceof client_contract/* RequestFailure */.e))
            throw error;
    }
    return foreign;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./.build/src/github/gather/reviews.js




const actorSchema = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() }).nullable();
const loginSchema = schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable();
const reviewNodeSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    submittedAt: schemas/* string */.YjP().nullable(),
    lastEditedAt: schemas/* string */.YjP().nullable(),
    author: actorSchema,
    authorAssociation: schemas/* string */.YjP(),
    authorCanPushToRepository: schemas/* boolean */.zMY(),
    editor: loginSchema,
    commit: schemas/* object */.Ikc({ oid: subject/* shaSchema */.Ye }).nullable(),
    onBehalfOf: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ combinedSlug: schemas/* string */.YjP() }).nullable()).nullable() }).optional(),
});
const commentNodeSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    fullDatabaseId: coerce/* number */.ai().int().positive(),
    url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    createdAt: schemas/* string */.YjP(),
    lastEditedAt: schemas/* string */.YjP().nullable(),
    author: actorSchema,
    editor: loginSchema,
});
const threadNodeSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP().nullable(),
    line: schemas/* int */.Whr().nullable(),
    isResolved: schemas/* boolean */.zMY(),
    isOutdated: schemas/* boolean */.zMY(),
});
const requestNodeSchema = schemas/* object */.Ikc({
    asCodeOwner: schemas/* boolean */.zMY(),
    requestedReviewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().optional(), combinedSlug: schemas/* string */.YjP().optional() }).nullable(),
});
/** The fenced block that makes a text an owner decision (design, section 6). Only the fence is looked at here. */
const DECISION_FENCE = /^ {0,3}(?:`{3,}|~{3,})[ \t]*trust-layer-decision\b/m;
/** True when a review or comment holds the fenced block of an owner decision. */
function holdsDecision(text) {
    return DECISION_FENCE.test(text.replaceAll("\r", ""));
}
/** An author as the facts name one; null for a deleted account. */
function actorOf(actor) {
    return actor === null ? null : { login: actor.login, type: actor.__typename };
}
/** All reviews, in GitHub's order (by submission). */
function readReviews(first, next) {
    return (0,connection/* readConnection */.d)({ source: sources/* SOURCES */.H.reviews, first, next, read: readReview });
}
function readReview(node) {
    const review = reviewNodeSchema.parse(node);
    return {
        id: review.id,
        url: review.url,
        author: actorOf(review.author),
        authorAssociation: review.authorAssociation,
        authorCanPush: review.authorCanPushToRepository,
        state: review.state,
        body: review.body,
        submittedAt: review.submittedAt,
        commitSha: review.commit?.oid ?? null,
        editor: review.editor?.login ?? null,
        lastEditedAt: review.lastEditedAt,
        onBehalfOf: (review.onBehalfOf?.nodes ?? []).flatMap((team) => (team === null ? [] : [team.combinedSlug])).sort(),
    };
}
/** Every comment is read, since a decision may stand in any; only those that hold one are kept by the caller. */
function readComments(first, next) {
    return (0,connection/* readConnection */.d)({ source: sources/* SOURCES */.H.comments, first, next, read: readComment });
}
function readComment(node) {
    const comment = commentNodeSchema.parse(node);
    return {
        nodeId: comment.id,
        fact: {
            id: comment.fullDatabaseId,
            url: comment.url,
            author: actorOf(comment.author),
            body: comment.body,
            createdAt: comment.createdAt,
            editor: comment.editor?.login ?? null,
            lastEditedAt: comment.lastEditedAt,
        },
    };
}
/** All review conversations: the unresolved ones may well stand on page 2. */
function readThreads(first, next) {
    return (0,connection/* readConnection */.d)({ source: sources/* SOURCES */.H.threads, first, next, read: (node) => threadNodeSchema.parse(node) });
}
/** Who was asked for a review: a login, or `org/team`. A reviewer that this token may not see has an empty name. */
function readReviewRequests(first, next) {
    return (0,connection/* readConnection */.d)({
        source: sources/* SOURCES */.H.reviewRequests,
        first,
        next,
        tolerates: (path) => path.at(-1) === "requestedReviewer",
        read: (node) => {
            const { asCodeOwner, requestedReviewer } = requestNodeSchema.parse(node);
            return { asCodeOwner, name: requestedReviewer?.login ?? requestedReviewer?.combinedSlug ?? "" };
        },
    });
}

;// CONCATENATED MODULE: ./.build/src/github/gather/decisions.js



/**
 * Reviews and comments as the facts hold them, with what an owner decision needs: of the comments only those that hold
 * one, of the edited ones who else edited them, and the permission of each writer whom the policy does not name. Costs
 * nothing where there is no decision.
 */
async function readDecisions(client, repository, reviews, comments, isPolicyOwner) {
    const decidingComments = comments.state === "unknown" ? [] : comments.value.filter(({ fact }) => holdsDecision(fact.body));
    const decidingReviews = reviews.state === "unknown" ? [] : reviews.value.filter((review) => holdsDecision(review.body));
    const texts = [
        ...decidingReviews.map((review) => ({ nodeId: review.id, fact: review })),
        ...decidingComments.map(({ nodeId, fact }) => ({ nodeId, fact })),
    ];
    const writers = texts.flatMap(({ fact }) => (fact.author === null ? [] : [fact.author.login]));
    const edited = texts.filter(({ fact }) => fact.lastEditedAt !== null);
    const [permissions, foreign] = await Promise.all([
        readPermissions(client, repository, writers.filter((login) => !isPolicyOwner(login))),
        readForeignEditors(client, edited.map(({ nodeId, fact }) => ({ nodeId, author: fact.author?.login ?? null }))),
    ]);
    const editorOf = (nodeId, editor) => {
        const stranger = foreign.get(nodeId);
        return stranger === undefined ? editor : stranger;
    };
    return {
        permissions,
        reviews: reviews.state === "unknown"
            ? reviews
            : (0,facts_fact/* known */.eO)(reviews.value.map((review) => ({ ...review, editor: editorOf(review.id, review.editor) }))),
        comments: comments.state === "unknown"
            ? comments
            : (0,facts_fact/* known */.eO)(decidingComments.map(({ nodeId, fact }) => ({ ...fact, editor: editorOf(nodeId, fact.editor) }))),
    };
}

;// CONCATENATED MODULE: ./.build/src/github/gather/diagnosis.js






/**
 * 50 nodes of a query cost 1 to 2 points (GitHub's formula: connections / 100), so that the first red run takes at most
 * 3 requests (two queries and its jobs) and each further one 1; 100 checks and 20 runs show any team what is wrong.
 */
const CHECKS_PER_QUERY = 50;
const MOST_CHECKS = 100;
const MOST_RUNS = 20;
const FINE_CONCLUSIONS = new Set(["SUCCESS", "NEUTRAL", "SKIPPED"]);
/** Red, stuck or never started: finished without success, or not finished and not at work. */
function needsDiagnosis(check) {
    if (check.status === "COMPLETED")
        return !FINE_CONCLUSIONS.has(check.conclusion ?? "");
    return check.status !== "IN_PROGRESS";
}
const nodeSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    annotations: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ annotationLevel: schemas/* string */.YjP().nullable(), title: schemas/* string */.YjP().nullable(), message: schemas/* string */.YjP() }).nullable())
            .nullable(),
    })
        .nullable(),
    steps: schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr().nonnegative() }).nullable(),
    pendingDeploymentRequest: schemas/* object */.Ikc({ environment: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }) }).nullable(),
});
const jobSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    runner_id: schemas/* int */.Whr().nullish(),
    labels: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    steps: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
});
/**
 * A closer look at the checks that are red, stuck or never started: annotations and steps by GraphQL, the job's runner
 * and labels by REST. Costs nothing on a green pull request. What cannot be read is left out, with a line in the log:
 * the check stays what it was, only its cause is not known. Sorted by check run id.
 */
async function diagnose(client, repository, checks, ownJob, log) {
    const suspects = checks.flatMap(({ fact, nodeId }) => fact.kind === "check-run" && nodeId !== null && needsDiagnosis(fact) && fact.id !== ownJob?.checkRunId ? [{ fact, nodeId }] : []);
    // What is required comes first, then the newest: those are what a reader has to understand.
    suspects.sort((a, b) => Number(b.fact.isRequired) - Number(a.fact.isRequired) || b.fact.id - a.fact.id);
    const asked = suspects.slice(0, MOST_CHECKS);
    if (asked.length === 0)
        return [];
    if (suspects.length > asked.length)
        log.info(`Only ${asked.length} of ${suspects.length} checks that are not green were looked at closely.`);
    log.step("looking closer at the checks that are not green");
    const runs = [...new Set(asked.flatMap(({ fact }) => runOf(fact)))].slice(0, MOST_RUNS);
    const [nodes, jobs] = await Promise.all([
        readNodes(client, asked.map(({ nodeId }) => nodeId), log),
        readJobs(client, repository, runs, log),
    ]);
    const diagnoses = asked.flatMap(({ fact, nodeId }) => {
        const node = nodes.get(nodeId);
        const job = jobs.get(fact.id) ?? null;
        return node === undefined && job === null ? [] : [diagnosisOf(fact.id, node, job)];
    });
    return diagnoses.sort((a, b) => a.checkRunId - b.checkRunId);
}
function diagnosisOf(checkRunId, node, job) {
    const annotations = (node?.annotations?.nodes ?? []).flatMap((annotation) => annotation === null ? [] : [{ level: annotation.annotationLevel, title: annotation.title, message: annotation.message }]);
    return {
        checkRunId,
        annotations,
        steps: node?.steps?.totalCount ?? null,
        pendingDeployment: node?.pendingDeploymentRequest?.environment.name ?? null,
        job,
    };
}
/** Only Actions jobs have a run. */
function runOf(check) {
    return check.workflowRun.state === "known" && check.workflowRun.value !== null ? [check.workflowRun.value.id] : [];
}
async function readNodes(client, ids, log) {
    const found = new Map();
    for (let start = 0; start < ids.length; start += CHECKS_PER_QUERY) {
        try {
            const answer = await client.graphql(follow_up/* DIAGNOSIS_QUERY */.$1, { ids: ids.slice(start, start + CHECKS_PER_QUERY) });
            const nodes = (0,graphql_answer/* valueAt */.fK)(answer, ["nodes"]);
            for (const node of Array.isArray(nodes) ? nodes : []) {
                const parsed = nodeSchema.safeParse(node);
                if (parsed.success)
                    found.set(parsed.data.id, parsed.data);
            }
        }
        catch (error) {
            if (!(error instanceof client_contract/* RequestFailure */.e))
                throw error;
            log.info(`The annotations of the checks could not be read: ${error.message}.`);
        }
    }
    return found;
}
/** Job id -> job. The id of an Actions job is the id of its check run. */
async function readJobs(client, repository, runs, log) {
    const found = new Map();
    const listOf = (data) => ((0,graphql_answer/* isRecord */.u4)(data) ? data["jobs"] : null);
    await Promise.all(runs.map(async (run) => {
        try {
            const jobs = await (0,rest_pages/* readAllPages */.s)(client, `${(0,repository_path/* repositoryPath */.z)(repository)}/actions/runs/${run}/jobs?filter=latest`, listOf);
            for (const item of jobs) {
                const parsed = jobSchema.safeParse(item);
                if (!parsed.success)
                    continue;
                const { id, name, runner_id: runnerId, labels, steps } = parsed.data;
                found.set(id, { name, runnerId: runnerId ?? null, labels: labels ?? [], steps: steps?.length ?? 0 });
            }
        }
        catch (error) {
            if (!(error instanceof client_contract/* RequestFailure */.e))
                throw error;
            log.info(`The jobs of run ${run} could not be read: ${error.message}.`);
        }
    }));
    return found;
}

;// CONCATENATED MODULE: ./.build/src/github/gather/linked-issues.js






const issueSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    state: schemas/* string */.YjP(),
    repository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }),
});
/** Reads the issues that GitHub says this pull request will close. */
function readClosingReferences(first, next) {
    return (0,connection/* readConnection */.d)({
        source: sources/* SOURCES */.H.linkedIssues,
        first,
        next,
        read: (node) => {
            const issue = issueSchema.parse(node);
            return { repository: issue.repository.nameWithOwner, number: issue.number, state: issue.state };
        },
    });
}
/**
 * The linked issues as far as this token can tell. Without `issues: read` GitHub gives an empty list instead of an error
 * (cli/cli#11841), so an empty list is believed only when the token was seen to read issues (`probe` in the same
 * request), or when the repository has none switched on. Else the closing keywords of the body speak, with the state
 * UNKNOWN; and without those it is unknown, since a link made by hand would not be seen.
 */
function judgeLinkedIssues(listed, answer, pullRequest) {
    if (listed.state === "known" && listed.value.length > 0) {
        return (0,facts_fact/* known */.eO)([...listed.value].sort((a, b) => (0,gather_checks/* compareText */.n6)(a.repository, b.repository) || a.number - b.number));
    }
    if (listed.state === "known" && canReadIssues(answer))
        return listed;
    const named = pullRequest.baseIsDefault ? closingKeywords(pullRequest.body, pullRequest.repository) : [];
    if (named.length > 0)
        return (0,facts_fact/* known */.eO)(named);
    if (listed.state === "unknown")
        return listed;
    return (0,facts_fact/* unknown */.L5)("GitHub shows no linked issue, and it shows this token no issue at all, so a link may be hidden.", `${(0,facts_fact/* permissionMend */.Qc)("issues: read")} Or link an issue in the body: \`Closes #<number>\`.`, "issues: read");
}
/** The probe: one issue of the repository, asked beside everything else so that its error hides nothing else. */
function canReadIssues(answer) {
    if ((0,graphql_answer/* valueAt */.fK)(answer, ["probe", "hasIssuesEnabled"]) === false)
        return true;
    const issues = (0,graphql_answer/* valueAt */.fK)(answer, ["probe", "issues", "nodes"]);
    return (0,graphql_answer/* hidingError */.M3)(answer, ["probe"]) === null && Array.isArray(issues) && issues.some(graphql_answer/* isRecord */.u4);
}
const CLOSING_KEYWORD = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]+(?:(?:https:\/\/[\w.-]+\/)?([\w-]+\/[\w.-]+))?(?:#|\/issues\/)(\d{1,9})\b/gi;
/**
 * The issues that closing keywords in a text name (GitHub, "Linking a pull request to an issue"): close, fix, resolve and
 * their forms, then `#N`, `owner/repo#N` or the issue's address. They work only towards the default branch.
 */
function closingKeywords(body, repository) {
    const found = new Map();
    for (const [, other, number] of withoutCode(body).matchAll(CLOSING_KEYWORD)) {
        const issue = { repository: other ?? repository, number: Number(number), state: "UNKNOWN" };
        if (issue.number > 0)
            found.set(`${issue.repository.toLowerCase()}#${issue.number}`, issue);
    }
    return [...found.values()].sort((a, b) => (0,gather_checks/* compareText */.n6)(a.repository, b.repository) || a.number - b.number);
}
/** Templates explain the keywords in comments and code; those link nothing. */
function withoutCode(body) {
    return body
        .replace(/<!--[\s\S]*?(?:-->|$)/g, " ")
        .replace(/^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))/gm, " ")
        .replace(/`[^`\n]*`/g, " ");
}

// EXTERNAL MODULE: ./.build/src/facts/co-author.js
var co_author = __webpack_require__(74853);
;// CONCATENATED MODULE: ./.build/src/github/gather/co-authors.js








const COMMITS_PER_QUERY = 50;
const authorsSchema = schemas/* object */.Ikc({
    totalCount: schemas/* int */.Whr(),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable() })),
});
/**
 * The commits with the accounts that GitHub sees behind their authors, where a trailer's address does not tell one: an
 * approver who co-authored the change must not count. One request per 50 such commits, none where there are none; when
 * it fails the commits are unknown, since a co-author who is hidden must not approve either (law 1).
 */
async function readCoAuthors(client, repository, commits) {
    if (commits.state === "unknown")
        return commits;
    const asked = commits.value.filter(({ message }) => (0,co_author/* coAuthorsIn */._)(message).some(({ login }) => login === null)).map(({ sha }) => sha);
    const found = new Map();
    const { owner, name } = (0,repository_path/* parseRepository */.S)(repository);
    for (let start = 0; start < asked.length; start += COMMITS_PER_QUERY) {
        const part = asked.slice(start, start + COMMITS_PER_QUERY);
        const oids = Object.fromEntries(part.map((sha, index) => [`o${index}`, sha]));
        try {
            const answer = await client.graphql((0,follow_up/* coAuthorsQuery */.DK)(part.length), { owner, name, ...oids });
            for (const [index, sha] of part.entries()) {
                const path = ["repository", `c${index}`, "authors"];
                const error = (0,graphql_answer/* hidingError */.M3)(answer, path);
                if (error !== null)
                    return (0,graphql_answer/* unknownFromError */.J6)(error, sources/* SOURCES */.H.commits);
                const authors = authorsSchema.safeParse((0,graphql_answer/* valueAt */.fK)(answer, path));
                if (!authors.success)
                    return (0,connection/* notUnderstood */.h)(sources/* SOURCES */.H.commits, authors.error);
                const { nodes, totalCount } = authors.data;
                if (nodes.length < totalCount)
                    return (0,facts_fact/* unknown */.L5)(`The commit ${sha.slice(0, 7)} has ${totalCount} authors.`, "Name fewer co-authors.");
                found.set(sha, nodes.map(({ user }) => user?.login ?? null));
            }
        }
        catch (error) {
            return (0,graphql_answer/* unknownFromFailure */.V)(error, sources/* SOURCES */.H.commits);
        }
    }
    return (0,facts_fact/* known */.eO)(commits.value.map((commit) => {
        const authorLogins = found.get(commit.sha);
        return authorLogins === undefined ? commit : { ...commit, authorLogins };
    }));
}

;// CONCATENATED MODULE: ./.build/src/github/gather/pages.js





/**
 * Asks for further pages of a connection of the pull request. Each page says again which head it is of: a page of another
 * head would mix two states, so the list is then unknown.
 */
function pullRequestPages(client, target, headSha, connection, teams = true) {
    const { owner, name } = (0,repository_path/* parseRepository */.S)(target.repository);
    return async (after) => {
        const query = pullRequestPageQuery(connection, teams);
        const answer = await client.graphql(query, { owner, name, number: target.number, after });
        const head = (0,graphql_answer/* valueAt */.fK)(answer, [...PULL_REQUEST, "headRefOid"]);
        if (head !== null && head !== headSha)
            return movedOn();
        return { answer, path: [...PULL_REQUEST, connection] };
    };
}
/** Asks for further pages of what hangs on a commit, which no push can change. */
function commitPages(client, target, oid, connection) {
    const { owner, name } = (0,repository_path/* parseRepository */.S)(target.repository);
    const number = connection === "contexts" ? { number: target.number } : {};
    const commit = ["repository", "commit"];
    const path = connection === "contexts" ? [...commit, "statusCheckRollup", connection] : [...commit, connection];
    return async (after) => ({
        answer: await client.graphql(commitPageQuery(connection), { owner, name, oid, after, ...number }),
        path,
    });
}
/** Someone pushed while the pages were read. */
function movedOn() {
    return (0,facts_fact/* unknown */.L5)("The pull request got a new commit while it was being read.", "Nothing to do: the run of the newer commit judges it. Else run this again.");
}

;// CONCATENATED MODULE: ./.build/src/github/gather/commits.js






const gitActorSchema = schemas/* object */.Ikc({ user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable() }).nullable();
const commitNodeSchema = schemas/* object */.Ikc({
    commit: schemas/* object */.Ikc({
        oid: subject/* shaSchema */.Ye,
        message: schemas/* string */.YjP(),
        committedDate: schemas/* string */.YjP(),
        author: gitActorSchema,
        committer: gitActorSchema,
        signature: schemas/* object */.Ikc({
            __typename: schemas/* string */.YjP(),
            isValid: schemas/* boolean */.zMY(),
            state: schemas/* string */.YjP(),
            signer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
        })
            .nullable(),
    }),
});
/** GitHub lists at most 250 commits of a pull request (REST, "List commits on a pull request"). */
const COMMIT_LIMIT = 250;
/**
 * The commits of the pull request, oldest first. `authorLogin` null: the commit's e-mail belongs to no account that
 * GitHub knows (e-mails in commits can be forged). `signature` null: unsigned. A list without the head, or one that ends
 * exactly where GitHub cuts, is not whole.
 */
async function readCommits(first, next, headSha) {
    const fact = await (0,connection/* readConnection */.d)({ source: sources/* SOURCES */.H.commits, first, next, read: readCommit });
    if (fact.state === "unknown")
        return fact;
    if (fact.value.length === COMMIT_LIMIT) {
        return (0,facts_fact/* unknown */.L5)(`GitHub lists no more than ${COMMIT_LIMIT} commits of a pull request, and here are ${COMMIT_LIMIT}: there may be more.`, `Split the pull request, or join commits, so that it has fewer than ${COMMIT_LIMIT}.`);
    }
    return fact.value.some(({ sha }) => sha === headSha) ? fact : movedOn();
}
function readCommit(node) {
    const { commit } = commitNodeSchema.parse(node);
    const { signature } = commit;
    return {
        sha: commit.oid,
        message: commit.message,
        committedDate: commit.committedDate,
        authorLogin: commit.author?.user?.login ?? null,
        committerLogin: commit.committer?.user?.login ?? null,
        signature: signature === null
            ? null
            : {
                kind: signature.__typename,
                isValid: signature.isValid,
                state: signature.state,
                signer: signature.signer?.login ?? null,
            },
    };
}

;// CONCATENATED MODULE: ./.build/src/github/patch.js
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/**
 * Reads a patch as GitHub gives it: hunks of a unified diff without file headers. The lengths in the hunk's head decide
 * how far it reaches, so that a line that itself starts with `@@`, `+++` or `---` is taken as what it is. Text that is no
 * patch gives no lines, and the caller's count shows that they are missing.
 */
function parsePatch(patch) {
    const lines = { added: [], removed: [] };
    let oldLeft = 0;
    let newLeft = 0;
    let number = 0;
    for (const line of patch.split("\n")) {
        if (oldLeft === 0 && newLeft === 0) {
            const head = HUNK.exec(line);
            if (head === null)
                continue;
            oldLeft = Number(head[1] ?? 1);
            newLeft = Number(head[3] ?? 1);
            number = Number(head[2]);
            continue;
        }
        const text = line.slice(1);
        if (line.startsWith("+")) {
            lines.added.push({ line: number, text });
            number += 1;
            newLeft -= 1;
        }
        else if (line.startsWith("-")) {
            lines.removed.push(text);
            oldLeft -= 1;
        }
        else if (!line.startsWith("\\")) {
            number += 1;
            oldLeft -= 1;
            newLeft -= 1;
        }
    }
    return lines;
}

;// CONCATENATED MODULE: ./.build/src/github/pull-request-files.js








/** GitHub lists at most 3,000 files of a pull request (REST, "List pull requests files"). */
const FILE_LIMIT = 3000;
const PAGE_SIZE = 100;
const PAGES_AT_ONCE = 4;
/** The blob id of an empty file: SHA-1 of `blob 0`. An empty file has no patch, and is not binary. */
const EMPTY_BLOB = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";
const BLOBS_PER_QUERY = 50;
const STATUSES = {
    added: "added",
    removed: "deleted",
    modified: "modified",
    renamed: "renamed",
    copied: "copied",
    changed: "type-changed",
    unchanged: "modified",
};
const fileSchema = schemas/* object */.Ikc({
    filename: schemas/* string */.YjP(),
    previous_filename: schemas/* string */.YjP().optional(),
    status: schemas/* enum */.k5n(Object.keys(STATUSES)),
    additions: schemas/* int */.Whr().nonnegative(),
    deletions: schemas/* int */.Whr().nonnegative(),
    changes: schemas/* int */.Whr().nonnegative(),
    sha: schemas/* string */.YjP().nullish(),
    patch: schemas/* string */.YjP().optional(),
    contents_url: schemas/* string */.YjP().optional(),
});
/**
 * The changed files of a pull request with their lines, by REST: one request per 100 files (`count` as the pull request
 * says), plus one query per 50 pure renames when lines are wanted. Where GitHub gives no patch (binary, too large), the
 * lines are null: not read. Throws ConfigurationError without a repository or pull request, RequestFailure when GitHub
 * cannot be asked or lists fewer files than `count`.
 */
async function readPullRequestChanges(client, subject, count, options = { lines: true }) {
    if (subject.repository === null || subject.pullRequest === null) {
        throw new configuration_error/* ConfigurationError */.j("There is no pull request whose files could be read.", "Give its number with `pull-request` or `--pr`.");
    }
    const path = `${(0,repository_path/* repositoryPath */.z)(subject.repository)}/pulls/${subject.pullRequest}/files`;
    const pages = Math.max(1, Math.ceil(Math.min(count, FILE_LIMIT) / PAGE_SIZE));
    const listed = [];
    for (let start = 1; start <= pages; start += PAGES_AT_ONCE) {
        const numbers = Array.from({ length: Math.min(PAGES_AT_ONCE, pages - start + 1) }, (_, index) => start + index);
        const answers = await Promise.all(numbers.map((page) => client.get((0,rest_pages/* pagePath */.H)(path, page))));
        for (const answer of answers) {
            const parsed = schemas/* array */.YOg(fileSchema).safeParse(answer.data);
            if (!parsed.success)
                throw new client_contract/* RequestFailure */.e("invalid-answer", "GitHub's list of changed files cannot be understood", 200, null);
            listed.push(...parsed.data);
        }
    }
    // Two pages may overlap when someone pushes in between: a file counts once.
    const unique = [...new Map(listed.map((file) => [file.filename, file])).values()];
    if (unique.length < count) {
        throw new client_contract/* RequestFailure */.e("invalid-answer", `GitHub lists ${unique.length} of ${count} changed files`, 200, null);
    }
    if (unique.some((file) => isOfOtherHead(file, subject.headSha))) {
        throw new client_contract/* RequestFailure */.e("invalid-answer", "Someone pushed while the changed files were read, so they are of another commit", 200, null);
    }
    const pure = options.lines ? await pureRenames(client, subject, unique) : new Set();
    return unique.map((file) => fileChange(file, options.lines, pure.has(file.filename)));
}
/**
 * The list says of no commit that it is about; the address of each file's content does (`?ref=<head>`). A push between
 * two requests must not let the lines of one commit speak for another (law 2). A removed file is not at the head.
 */
function isOfOtherHead(file, headSha) {
    const ref = /[?&]ref=([0-9a-f]{40}(?:[0-9a-f]{24})?)(?:&|$)/.exec(file.contents_url ?? "")?.[1];
    return file.status !== "removed" && ref !== undefined && headSha !== null && ref !== headSha;
}
function fileChange(file, lines, unchangedContent) {
    const nothing = file.changes === 0 && (unchangedContent || file.sha === EMPTY_BLOB);
    const patch = nothing ? { added: [], removed: [] } : file.patch === undefined ? null : parsePatch(file.patch);
    // A patch that shows fewer lines than GitHub counts was cut: nobody has seen the rest.
    const added = patch !== null && patch.added.length === file.additions ? patch.added : null;
    const removed = patch !== null && patch.removed.length === file.deletions ? patch.removed : null;
    return {
        path: file.filename,
        previousPath: file.previous_filename ?? null,
        status: STATUSES[file.status],
        additions: file.additions,
        deletions: file.deletions,
        binary: lines && !nothing && file.patch === undefined && file.changes === 0,
        addedLines: lines ? added : null,
        removedLines: lines ? removed : null,
    };
}
/** What keeps the content of a file that was there before. */
const OF_OLD_CONTENT = new Set(["renamed", "copied", "modified", "changed"]);
/**
 * The files that were renamed, or made executable, without any change. GitHub's list looks the same for a binary file
 * with new content (no patch, no changes), so the blob under the old name at the base commit is compared.
 */
async function pureRenames(client, subject, files) {
    const pure = new Set();
    if (subject.repository === null || subject.baseSha === null)
        return pure;
    const candidates = files.filter((file) => OF_OLD_CONTENT.has(file.status) && file.changes === 0 && file.patch === undefined && typeof file.sha === "string");
    const { owner, name } = (0,repository_path/* parseRepository */.S)(subject.repository);
    for (let start = 0; start < candidates.length; start += BLOBS_PER_QUERY) {
        const part = candidates.slice(start, start + BLOBS_PER_QUERY);
        const expressions = part.map((file, index) => [`e${index}`, `${subject.baseSha}:${file.previous_filename ?? file.filename}`]);
        try {
            const answer = await client.graphql((0,follow_up/* blobIdsQuery */.Qv)(part.length), { owner, name, ...Object.fromEntries(expressions) });
            for (const [index, file] of part.entries()) {
                if ((0,graphql_answer/* valueAt */.fK)(answer, ["repository", `f${index}`, "oid"]) === file.sha)
                    pure.add(file.filename);
            }
        }
        catch (error) {
            // Not told apart: the lines stay unread, which is the careful reading.
            if (!(error instanceof client_contract/* RequestFailure */.e))
                throw error;
        }
    }
    return pure;
}

;// CONCATENATED MODULE: ./.build/src/github/gather/files.js







/** GraphQL `PatchStatus` in the vocabulary of the facts. */
const CHANGE_TYPES = {
    ADDED: "added",
    MODIFIED: "modified",
    DELETED: "deleted",
    RENAMED: "renamed",
    COPIED: "copied",
    CHANGED: "type-changed",
};
const fileNodeSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    changeType: schemas/* enum */.k5n(Object.keys(CHANGE_TYPES)),
    additions: schemas/* int */.Whr().nonnegative(),
    deletions: schemas/* int */.Whr().nonnegative(),
});
/** Thrown inside only: GraphQL gives no previous name, so one rename moves the whole list to REST. */
class RenameFound extends Error {
}
/**
 * The changed files, sorted by path, without lines. GraphQL gives no previous name of a rename, and both ends count for
 * CODEOWNERS and tiers, so a rename moves the whole list to REST. Over 3,000 files GitHub lists no more: unknown.
 */
async function readFiles(client, subject, changedFiles, first, next) {
    if (changedFiles > FILE_LIMIT)
        return tooMany(changedFiles);
    const fact = await withoutRenames(first, next);
    if (fact !== null)
        return fact.state === "unknown" ? fact : complete(fact.value, changedFiles);
    try {
        const changes = await readPullRequestChanges(client, subject, changedFiles, { lines: false });
        return complete(changes, changedFiles);
    }
    catch (error) {
        return (0,graphql_answer/* unknownFromFailure */.V)(error, sources/* SOURCES */.H.files);
    }
}
/** Null when there is a rename: on the first page it is seen before any further page is asked for. */
async function withoutRenames(first, next) {
    const nodes = (0,graphql_answer/* valueAt */.fK)(first.answer, [...first.path, "nodes"]);
    const visible = (0,graphql_answer/* hidingError */.M3)(first.answer, first.path) === null;
    if (visible && Array.isArray(nodes) && nodes.some((node) => (0,graphql_answer/* isRecord */.u4)(node) && hasPreviousName(node["changeType"])))
        return null;
    try {
        return await (0,connection/* readConnection */.d)({ source: sources/* SOURCES */.H.files, first, next, read: readFile });
    }
    catch (error) {
        if (error instanceof RenameFound)
            return null;
        throw error;
    }
}
function readFile(node) {
    const { path, changeType, additions, deletions } = fileNodeSchema.parse(node);
    if (hasPreviousName(changeType))
        throw new RenameFound();
    return {
        path,
        previousPath: null,
        status: CHANGE_TYPES[changeType],
        additions,
        deletions,
        binary: false,
        addedLines: null,
        removedLines: null,
    };
}
function hasPreviousName(changeType) {
    return changeType === "RENAMED" || changeType === "COPIED";
}
/** The list must be as long as the pull request says, or something of it was hidden. */
function complete(files, changedFiles) {
    if (files.length < changedFiles) {
        return (0,facts_fact/* unknown */.L5)(`Only ${files.length} of ${changedFiles} changed files could be read.`, "Run this again.");
    }
    return (0,facts_fact/* known */.eO)(files.sort((a, b) => (0,gather_checks/* compareText */.n6)(a.path, b.path)));
}
function tooMany(changedFiles) {
    return (0,facts_fact/* unknown */.L5)(`The pull request changes ${changedFiles} files, and GitHub lists no more than ${FILE_LIMIT}.`, `Split the pull request into parts of at most ${FILE_LIMIT} files.`);
}

;// CONCATENATED MODULE: ./.build/src/github/gather/lists.js












/** Reads every connection to its end, all of them at once; the first page of each came with the main answer. */
async function readLists(client, target, main, core, subject) {
    const first = (connection) => ({ answer: main.answer, path: [...PULL_REQUEST, connection] });
    const next = (connection) => pullRequestPages(client, target, core.headRefOid, connection);
    const [files, labels, reviews, comments, threads, reviewRequests, commits, closing, judged] = await Promise.all([
        readFiles(client, subject, core.changedFiles, first("files"), next("files")),
        (0,connection/* readConnection */.d)({ source: sources/* SOURCES */.H.labels, first: first("labels"), next: next("labels"), read: (node) => labelSchema.parse(node).name }),
        readAllReviews(client, target, main, core.headRefOid),
        readComments(first("comments"), next("comments")),
        readThreads(first("reviewThreads"), next("reviewThreads")),
        readReviewRequests(first("reviewRequests"), next("reviewRequests")),
        readCommits(first("commits"), next("commits"), core.headRefOid).then((read) => readCoAuthors(client, target.repository, read)),
        readClosingReferences(first("closingIssuesReferences"), next("closingIssuesReferences")),
        readJudgedCommit(client, target, main, core),
    ]);
    return { files, labels, reviews, comments, threads, reviewRequests, commits, closing, ...judged };
}
const labelSchema = schemas/* object */.Ikc({ name: schemas/* string */.YjP() });
/** A review that counts for a team which this token may not see comes back as null: then all are asked without teams. */
async function readAllReviews(client, target, main, headSha) {
    const hiddenByTeams = main.answer.errors.some((error) => error.path.includes("onBehalfOf"));
    const next = pullRequestPages(client, target, headSha, "reviews", !hiddenByTeams);
    if (!hiddenByTeams)
        return readReviews({ answer: main.answer, path: [...PULL_REQUEST, "reviews"] }, next);
    try {
        const page = await next(null);
        return "state" in page ? page : await readReviews(page, next);
    }
    catch (error) {
        return (0,graphql_answer/* unknownFromFailure */.V)(error, sources/* SOURCES */.H.reviews);
    }
}
/**
 * Checks and suites of the commit that CI is judged on: the head, or the merge group's commit. The last commit of the list
 * must be the head; while GitHub still catches up with a push it is not, and then nothing is known of the checks.
 */
async function readJudgedCommit(client, target, main, core) {
    const { mergeGroup } = target;
    const commit = mergeGroup === null ? [...PULL_REQUEST, "head", "nodes", 0, "commit"] : ["repository", "groupCommit"];
    const oid = mergeGroup === null ? core.headRefOid : mergeGroup.headSha;
    const seen = (0,graphql_answer/* valueAt */.fK)(main.answer, [...commit, "oid"]);
    if (seen !== null && seen !== oid)
        return { checks: movedOn(), suites: movedOn() };
    const [checks, suites] = await Promise.all([
        (0,gather_checks/* readChecks */.wf)({ answer: main.answer, path: [...commit, "statusCheckRollup", "contexts"] }, commitPages(client, target, oid, "contexts")),
        (0,gather_checks/* readSuites */.uS)({ answer: main.answer, path: [...commit, "checkSuites"] }, commitPages(client, target, oid, "checkSuites")),
    ]);
    return { checks, suites };
}
/** Labels are shown, never judged: hidden ones are none. */
function labelsOf(labels) {
    return labels.state === "known" ? [...labels.value].sort() : [];
}

// EXTERNAL MODULE: ./.build/src/github/gather/read-field.js
var read_field = __webpack_require__(66978);
;// CONCATENATED MODULE: ./.build/src/github/gather/merge-group.js





const commitSchema = schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable();
const queueSchema = schemas/* object */.Ikc({
    totalCount: schemas/* int */.Whr(),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        headCommit: commitSchema,
        baseCommit: commitSchema,
        pullRequest: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive() }).nullable(),
    })),
});
/**
 * The merge group with its members: from the group's commit back through the queue, each entry built on the one before
 * it, to the commit that the group was built on. Where that chain cannot be followed whole, `membersUnknown` says why.
 */
function readMergeGroup(answer, target) {
    if (target.mergeGroup === null)
        return null;
    const { headSha, baseSha } = target.mergeGroup;
    const queue = (0,read_field/* readField */.d)(answer, [...PULL_REQUEST, "mergeQueue", "entries"], queueSchema, sources/* SOURCES */.H.mergeQueue);
    const alone = (reason) => ({
        headSha,
        baseSha,
        members: [target.number],
        membersUnknown: reason,
    });
    if (queue.state === "unknown")
        return alone(queue);
    const byHead = new Map(queue.value.nodes.map((entry) => [entry.headCommit?.oid ?? "", entry]));
    const members = new Set([target.number]);
    for (let commit = headSha, steps = 0; commit !== baseSha; steps += 1) {
        const entry = byHead.get(commit);
        const before = entry?.baseCommit?.oid;
        if (entry === undefined || entry.pullRequest === null || before === undefined || steps > queue.value.nodes.length) {
            return alone((0,facts_fact/* unknown */.L5)(`The members of the merge group ${headSha.slice(0, 12)} cannot all be named: the queue has moved on or hides some.`, "Nothing to do when a newer group is being judged; else take the pull request out of the queue and add it again."));
        }
        members.add(entry.pullRequest.number);
        commit = before;
    }
    return { headSha, baseSha, members: [...members].sort((a, b) => a - b), membersUnknown: null };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/src/github/gather/mergeability.js










/** GitHub starts a background job when first asked (REST, "Get a pull request"); mostly it takes a second or two. */
const WAITS_MS = [1000, 2000, 3000];
const newestSchema = schemas/* object */.Ikc({ headRefOid: schemas/* string */.YjP(), mergeable: schemas/* string */.YjP(), mergeStateStatus: schemas/* string */.YjP() });
/**
 * Whether GitHub says that it can be merged; while it says UNKNOWN it is asked again, up to three times. Stops early when
 * the head moved or GitHub fails: then it stays UNKNOWN, which is never good news. A closed pull request is not asked again.
 */
async function readMergeability(client, target, main, core, wait = promises_.setTimeout) {
    let newest = { answer: main.answer, mergeable: core.mergeable, mergeStateStatus: core.mergeStateStatus };
    if (core.state !== "OPEN")
        return newest;
    const { owner, name } = (0,repository_path/* parseRepository */.S)(target.repository);
    for (const ms of WAITS_MS) {
        if (newest.mergeable !== "UNKNOWN")
            break;
        await wait(ms);
        try {
            const answer = await client.graphql((0,follow_up/* mergeabilityQuery */.D9)(main.shape.texts), { owner, name, number: target.number });
            const seen = newestSchema.safeParse((0,graphql_answer/* valueAt */.fK)(answer, PULL_REQUEST));
            if (!seen.success || seen.data.headRefOid !== core.headRefOid)
                break;
            newest = { answer, mergeable: seen.data.mergeable, mergeStateStatus: seen.data.mergeStateStatus };
        }
        catch (error) {
            if (error instanceof client_contract/* RequestFailure */.e)
                break;
            throw error;
        }
    }
    return newest;
}
/**
 * The rollup of the test merge commit, which must pass too where it exists (GitHub, "About status checks"). Null: there
 * is no such commit (closed or in conflict), or nothing reported on it. Unknown while GitHub still computes it.
 */
function readTestMergeState(newest, core) {
    const path = [...PULL_REQUEST, "potentialMergeCommit"];
    const schema = schemas/* object */.Ikc({ statusCheckRollup: schemas/* object */.Ikc({ state: schemas/* string */.YjP() }).nullable() }).nullable();
    const belowFiles = (errorPath) => errorPath.includes("workflows");
    const fact = (0,read_field/* readField */.d)(newest.answer, path, schema, sources/* SOURCES */.H.testMerge, belowFiles);
    if (fact.state === "unknown")
        return fact;
    if (fact.value === null && core.state === "OPEN" && newest.mergeable === "UNKNOWN") {
        return (0,facts_fact/* unknown */.L5)("GitHub is still computing whether the pull request can be merged, so the test merge commit cannot be judged.", "Run this again in a minute.");
    }
    return (0,facts_fact/* known */.eO)(fact.value?.statusCheckRollup?.state ?? null);
}

;// CONCATENATED MODULE: ./.build/src/github/gather/pull-request.js









const coreSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    url: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    isDraft: schemas/* boolean */.zMY(),
    isCrossRepository: schemas/* boolean */.zMY(),
    createdAt: schemas/* string */.YjP(),
    changedFiles: schemas/* int */.Whr().nonnegative(),
    author: schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() }).nullable(),
    headRefOid: subject/* shaSchema */.Ye,
    headRefName: schemas/* string */.YjP(),
    baseRefOid: subject/* shaSchema */.Ye,
    baseRefName: schemas/* string */.YjP(),
    headRepository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }).nullable(),
    reviewDecision: schemas/* string */.YjP().nullable(),
    isInMergeQueue: schemas/* boolean */.zMY(),
    mergeable: schemas/* string */.YjP(),
    mergeStateStatus: schemas/* string */.YjP(),
});
/** Reads the pull request itself. Throws ConfigurationError when GitHub's answer cannot be understood, or hides the author. */
function readCore(answer) {
    const parsed = coreSchema.safeParse((0,graphql_answer/* valueAt */.fK)(answer, PULL_REQUEST));
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw new configuration_error/* ConfigurationError */.j(`GitHub's answer about the pull request cannot be understood: \`${issue?.path.join(".") ?? ""}\` ${issue?.message ?? ""}.`, "Update trust-layer; on GitHub Enterprise Server check that its version is supported.");
    }
    // Null means "the account is gone", and then nobody is its author: a hidden author must not approve or decide.
    const author = (0,graphql_answer/* hidingError */.M3)(answer, [...PULL_REQUEST, "author"]);
    if (author !== null && parsed.data.author === null) {
        throw new configuration_error/* ConfigurationError */.j(`GitHub does not say who opened the pull request (${(0,request_failure/* quote */.h)(author.message)}).`, "Run this again; when it repeats, look at githubstatus.com.");
    }
    // Null means "no review is required", so a hidden decision must not become null.
    const hidden = (0,graphql_answer/* hidingError */.M3)(answer, [...PULL_REQUEST, "reviewDecision"]) !== null;
    return hidden ? { ...parsed.data, reviewDecision: "UNKNOWN" } : parsed.data;
}
/** The pull request as the facts hold it; `mergeable` and `mergeStateStatus` come from the newest look. */
function pullRequestOf(core, newest, labels) {
    const { number, url, title, body, state, isDraft, isCrossRepository, createdAt, changedFiles, author } = core;
    return {
        number,
        url,
        title,
        body,
        state,
        isDraft,
        isCrossRepository,
        headRepository: core.headRepository?.nameWithOwner ?? null,
        author: author === null ? null : { login: author.login, type: author.__typename },
        labels: [...labels],
        createdAt,
        changedFiles,
        mergeable: newest.mergeable,
        mergeStateStatus: newest.mergeStateStatus,
        reviewDecision: core.reviewDecision,
        isInMergeQueue: core.isInMergeQueue,
    };
}
const repositorySchema = schemas/* object */.Ikc({
    nameWithOwner: schemas/* string */.YjP(),
    databaseId: schemas/* int */.Whr().nullish(),
    visibility: schemas/* string */.YjP(),
    isFork: schemas/* boolean */.zMY(),
    isArchived: schemas/* boolean */.zMY(),
    squashMergeAllowed: schemas/* boolean */.zMY(),
    mergeCommitAllowed: schemas/* boolean */.zMY(),
    rebaseMergeAllowed: schemas/* boolean */.zMY(),
    squashMergeCommitTitle: schemas/* string */.YjP().nullable(),
    defaultBranchRef: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullable(),
});
const REPOSITORY_FIELDS = new Set(Object.keys(repositorySchema.shape));
/** The repository's settings. Errors about other fields of the answer do not touch them. */
function readRepository(answer) {
    const fact = (0,read_field/* readField */.d)(answer, ["repository"], repositorySchema, sources/* SOURCES */.H.repository, (errorPath) => !REPOSITORY_FIELDS.has(errorPath[1]));
    if (fact.state === "unknown")
        return fact;
    const { defaultBranchRef, databaseId, ...settings } = fact.value;
    return (0,facts_fact/* known */.eO)({ ...settings, id: databaseId ?? null, defaultBranch: defaultBranchRef?.name ?? null });
}

;// CONCATENATED MODULE: ./.build/src/github/facts.js












const BASE_REF = [...PULL_REQUEST, "baseRef"];
/**
 * Everything that the decisions need to know of a pull request. A typical green one costs one GraphQL request and two REST
 * requests, at once where the event names the base branch; what is not on a first page, red, or hidden costs more. What
 * this token cannot see is `unknown` with the permission that shows it. Throws ConfigurationError when there is no such
 * pull request, no valid token, or GitHub cannot be reached at all.
 *
 * The facts are of the pull request's newest head. When the event named another one, `eventHeadSha` says so.
 */
async function gatherPullRequestFacts(input) {
    const { client, target, log } = input;
    const { repository } = target;
    log.step(`asking GitHub about ${repository}#${target.number}`);
    const [main, earlyBranch] = await Promise.all([
        askMain(client, target, input.policyPath),
        target.baseRef === null ? null : (0,gather_branch/* readBranch */.pG)(client, repository, target.baseRef),
    ]);
    const core = readCore(main.answer);
    const subject = subjectOf(target, core);
    const eventHeadSha = movedFrom(target, core, log);
    const [branch, base, behindBy, newest, lists] = await Promise.all([
        earlyBranch !== null && target.baseRef === core.baseRefName ? earlyBranch : (0,gather_branch/* readBranch */.pG)(client, repository, core.baseRefName),
        readBaseFacts(client, target, main, core, input.policyPath),
        (0,gather_branch/* readBehindBy */.eo)(client, main.answer, BASE_REF, { repository, base: core.baseRefName, head: core.headRefOid }),
        readMergeability(client, target, main, core, input.wait),
        readLists(client, target, main, core, subject),
    ]);
    const { labels, checks, reviews, comments, closing, ...plainLists } = lists;
    const policyText = base.policyFile.state === "known" ? base.policyFile.value.text : null;
    const [workflowFiles, diagnoses, decisions] = await Promise.all([
        (0,base_files/* readWorkflowFiles */.BV)(client, repository, newest.answer, [...PULL_REQUEST, "potentialMergeCommit"]),
        checks.state === "unknown" ? [] : diagnose(client, repository, checks.value, input.ownJob, log),
        readDecisions(client, repository, reviews, comments, (login) => input.isPolicyOwner?.(login, policyText) ?? false),
    ]);
    const settings = readRepository(main.answer);
    return {
        schemaVersion: "1.0.0",
        observedAt: input.observedAt,
        subject,
        eventHeadSha,
        event: target.event,
        ownJob: input.ownJob,
        repository: settings,
        pullRequest: pullRequestOf(core, newest, labelsOf(labels)),
        mergeGroup: readMergeGroup(main.answer, target),
        ...plainLists,
        ...decisions,
        ...base,
        rules: (0,gather_branch/* crossCheckRules */.mA)(branch.rules, main.answer, BASE_REF),
        rulesNotEnforceable: branch.rulesNotEnforceable,
        classicProtection: branch.classicProtection,
        refUpdateRule: (0,gather_branch/* readRefUpdateRule */.rD)(main.answer, BASE_REF),
        behindBy,
        checks: checks.state === "unknown" ? checks : (0,facts_fact/* known */.eO)(checks.value.map((check) => check.fact)),
        testMergeState: readTestMergeState(newest, core),
        workflowFiles,
        diagnoses,
        linkedIssues: judgeLinkedIssues(closing, main.answer, {
            repository,
            body: core.body,
            baseIsDefault: settings.state === "known" && settings.value.defaultBranch === core.baseRefName,
        }),
    };
}
function subjectOf(target, core) {
    return {
        repository: target.repository,
        pullRequest: target.number,
        baseRef: core.baseRefName,
        baseSha: core.baseRefOid,
        headRef: core.headRefName,
        headSha: core.headRefOid,
    };
}
/** The head that the event named, when a push came in between; else null. Says so in the log. */
function movedFrom(target, core, log) {
    if (target.headSha === null || target.headSha === core.headRefOid)
        return null;
    const [before, now] = [target.headSha.slice(0, 12), core.headRefOid.slice(0, 12)];
    log.warning(`The event was about the commit ${before}, but the pull request is now at ${now}: the newest commit is judged.`);
    return target.headSha;
}

// EXTERNAL MODULE: ./.build/src/github/open-pull-requests.js + 1 modules
var open_pull_requests = __webpack_require__(97462);
// EXTERNAL MODULE: ./.build/src/github/read-client.js
var read_client = __webpack_require__(90231);
// EXTERNAL MODULE: ./.build/src/policy/tiers.js
var tiers = __webpack_require__(23295);
// EXTERNAL MODULE: ./.build/src/policy/tighten.js
var tighten = __webpack_require__(96517);
// EXTERNAL MODULE: ./.build/src/jobs/policy-in-force.js
var policy_in_force = __webpack_require__(57880);
// EXTERNAL MODULE: ./.build/src/jobs/session.js
var session = __webpack_require__(52192);
;// CONCATENATED MODULE: ./.build/src/jobs/pull-request-session.js















/**
 * Finds the pull request to judge; most events name it, so nothing is asked. Throws ConfigurationError when there is
 * none. `look` then costs one GraphQL and two REST requests where nothing is red, stuck or beyond a page, and throws
 * ConfigurationError without a token or an answer, and for a broken policy file.
 */
async function findPullRequest(host, wish) {
    const repository = wish.repository ?? host.env["GITHUB_REPOSITORY"] ?? "";
    if (repository === "") {
        throw new configuration_error/* ConfigurationError */.j("It is not known which repository the pull request belongs to.", "Run on a runner, or in a clone whose `origin` is on GitHub.");
    }
    const client = clientOf(host, wish.token);
    const target = await told(() => resolveTarget({ eventName: wish.event.name, payload: wish.event.payload, repository, pullRequestInput: wish.pullRequest, client }));
    return { look: () => look(host, wish, target, client) };
}
const OPEN_PULL_REQUESTS_DEADLINE_MS = 20_000;
/** Asks at once where the event names the base branch; null where that is not wished or not known yet. */
function earlyAnswer(client, wish, target) {
    if (wish.openPullRequests !== true || target.baseRef === null)
        return null;
    const answer = (0,open_pull_requests/* readOpenPullRequests */.W)(client, target.repository, target.baseRef, target.number);
    // Handled where it is awaited; when the facts fail first, nobody waits for it.
    answer.catch(() => undefined);
    return { baseRef: target.baseRef, answer };
}
function clientOf(host, token, deadlineMs) {
    return (0,read_client/* createReadClient */.S)({
        token,
        ...(deadlineMs === undefined ? {} : { deadlineMs }),
        apiUrl: host.env["GITHUB_API_URL"] || "https://api.github.com",
        graphqlUrl: host.env["GITHUB_GRAPHQL_URL"] || "https://api.github.com/graphql",
        now: host.now,
        log: host.log,
    });
}
async function look(host, wish, target, client, earlier = null) {
    const started = performance.now();
    // It may be slow or fail where the facts do not, and no verdict hangs on it: a client, and so a deadline, of its own.
    const asking = clientOf(host, wish.token, OPEN_PULL_REQUESTS_DEADLINE_MS);
    const others = earlier ?? earlyAnswer(asking, wish, target);
    const observedAt = host.now().toISOString();
    const gathered = await told(() => gatherPullRequestFacts({
        client,
        target,
        policyPath: wish.policyPath,
        ownJob: host.ownJob,
        observedAt,
        log: host.log,
        // Where the policy names owners only they may decide, so nobody's permission needs to be looked up.
        isPolicyOwner: (_login, policyText) => policyText !== null && /^owners[ \t]*:/mu.test(policyText),
    }));
    const given = wish.policyText ?? null;
    const policy = given === null ? await (0,policy_in_force/* policyFromFact */.p)(gathered.policyFile, wish.policyPath) : await (0,policy_in_force/* parsePolicy */.O)(given.text, given.path, "file");
    const answered = await withAnswers(host, client, gathered, policy, wish);
    const facts = await withExternalResults(host, client, answered, policy, wish);
    const repository = (0,session/* once */.O)(() => checkout(host));
    // One request per 100 files comes on top of the budget of the facts: a client, and so a budget, of its own.
    const lines = clientOf(host, wish.token);
    const changes = (0,session/* once */.O)(() => readChange(host, wish, facts, lines, repository));
    return {
        wish,
        target,
        subject: facts.subject,
        facts,
        policy,
        mode: (0,tighten/* resolveMode */.U5)(wish.mode, policy.policy, policy.source === "unknown"),
        observedAt,
        repository,
        changes,
        tier: (0,session/* once */.O)(async () => {
            const read = await changes();
            return (0,tiers/* classifyTier */.$)(read.state === "known" ? read.value : null, policy.policy?.tiers);
        }),
        openPullRequests: (0,session/* once */.O)(() => {
            // Without the name of the base all of them are asked for: a branch without a name has none, which would read as "no conflict".
            const base = facts.subject.baseRef;
            return others?.baseRef === base ? others.answer : (0,open_pull_requests/* readOpenPullRequests */.W)(asking, target.repository, base, target.number);
        }),
        measurements: () => ({
            graphqlRequests: client.count.graphql + lines.count.graphql + asking.count.graphql,
            restRequests: client.count.rest + lines.count.rest + asking.count.rest,
            retries: client.count.retries + lines.count.retries + asking.count.retries,
            durationMs: Math.round(performance.now() - started),
        }),
        usualDuration: async (workflowPath) => (await __webpack_require__.e(/* import() */ 1862).then(__webpack_require__.bind(__webpack_require__, 21862))).readUsualDuration(client, facts.subject.repository ?? "", workflowPath),
        // While waiting the others are not asked for again: the first answer stands.
        again: () => look(host, wish, target, clientOf(host, wish.token), others),
        member: (number) => look(host, { ...wish, openPullRequests: false }, { ...target, number, baseSha: null, headSha: null }, clientOf(host, wish.token)),
    };
}
/** Asks what is needed to say why a required check never came; nothing on a pull request where all of them reported. */
async function withAnswers(host, client, facts, policy, wish) {
    const { absentNames } = await Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(3938)]).then(__webpack_require__.bind(__webpack_require__, 3938));
    const absent = absentNames(facts, policy.policy, { required: wish.requiredChecks });
    if (absent.length === 0)
        return facts;
    const [{ openQuestions }, { readAbsenceFacts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(942), __webpack_require__.e(5957)]).then(__webpack_require__.bind(__webpack_require__, 87641)),
        __webpack_require__.e(/* import() */ 1586).then(__webpack_require__.bind(__webpack_require__, 11586)),
    ]);
    const questions = openQuestions(facts, absent);
    if (questions === null)
        return facts;
    host.log.step(`looking why ${absent.length} required ${absent.length === 1 ? "check" : "checks"} never came`);
    return { ...facts, ...(await readAbsenceFacts(client, facts.subject, questions)) };
}
/** Reads what gates that ran elsewhere found; nothing is loaded where no input names any. */
async function withExternalResults(host, client, facts, policy, wish) {
    const lines = wish.externalResults ?? [];
    if (lines.length === 0)
        return facts;
    const [{ readExternalResults }, { trustedRootFromGitHub }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(6), __webpack_require__.e(9128), __webpack_require__.e(5602), __webpack_require__.e(2330)]).then(__webpack_require__.bind(__webpack_require__, 41)),
        __webpack_require__.e(/* import() */ 6499).then(__webpack_require__.bind(__webpack_require__, 36499)),
    ]);
    const root = () => trustedRootFromGitHub(client, facts.subject, policy.policy);
    return { ...facts, externalResults: await readExternalResults(host, lines, policy.policy, root) };
}
/** The checkout in the workspace; null when there is none, which is normal for ci-readiness and merge-gate. */
async function checkout(host) {
    try {
        return await (0,repository/* openRepository */.h_)(host.workspace);
    }
    catch (error) {
        host.log.debug(error instanceof Error ? error.message : String(error));
        return null;
    }
}
/** The change from git where both commits are there (or can be fetched), else from the API. */
async function readChange(host, wish, facts, client, repository) {
    const { baseSha, headSha } = facts.subject;
    const git = await repository();
    if (git !== null && baseSha !== null && headSha !== null && sameRepository(git, facts)) {
        const local = await readChangeWithGit(host, wish, facts, git, baseSha, headSha);
        if (local !== null)
            return (0,facts_fact/* known */.eO)(local);
    }
    try {
        return (0,facts_fact/* known */.eO)(await readPullRequestChanges(client, facts.subject, facts.pullRequest.changedFiles));
    }
    catch (error) {
        if (!(error instanceof client_contract/* RequestFailure */.e))
            throw error;
        const reason = `The changed files could not be read: ${error.message}.`;
        if (error.code !== "forbidden")
            return (0,facts_fact/* unknown */.L5)(reason, `${MENDS[error.code]} Or check out with \`fetch-depth: 0\`.`);
        return (0,facts_fact/* unknown */.L5)(reason, `${(0,facts_fact/* permissionMend */.Qc)("pull-requests: read")} Or check out with \`fetch-depth: 0\`.`, "pull-requests: read");
    }
}
/** A checkout of another repository must not answer for this pull request. An unknown origin may be a local mirror. */
function sameRepository(git, facts) {
    return git.originRepository === null || git.originRepository.toLowerCase() === (facts.subject.repository ?? "").toLowerCase();
}
async function readChangeWithGit(host, wish, facts, git, baseSha, headSha) {
    const missing = [];
    for (const sha of [baseSha, headSha])
        if (!(await git.hasCommit(sha)))
            missing.push(sha);
    if (missing.length > 0 || git.shallow) {
        if ((await git.mergeBase(baseSha, headSha)) === null) {
            host.log.step("fetching the two commits of the change");
            await fetchCommits(git, {
                serverUrl: host.env["GITHUB_SERVER_URL"] || "https://github.com",
                repository: facts.subject.repository ?? "",
                token: wish.token,
                shas: missing.length > 0 ? missing : [baseSha, headSha],
            });
        }
    }
    if ((await git.mergeBase(baseSha, headSha)) === null)
        return null;
    const changes = await (0,observe_changes/* observeChanges */.o)(git, baseSha, headSha);
    // GitHub counts the files itself; a difference means that this clone does not show the change that is judged.
    return changes.state === "known" && changes.value.length === facts.pullRequest.changedFiles ? changes.value : null;
}
/** Turns a request that failed for good into the one clear error. */
async function told(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof client_contract/* RequestFailure */.e))
            throw error;
        throw new configuration_error/* ConfigurationError */.j(`GitHub could not be asked: ${error.message}.`, MENDS[error.code]);
    }
}
const MENDS = {
    unauthorized: "Give a valid token: `github-token` in a workflow, GITHUB_TOKEN at a terminal.",
    forbidden: "Add the permission under `permissions:` of this job.",
    "not-found": "Check the repository and the number of the pull request, and that the token may see them.",
    "rate-limited": "Wait until the limit is reset, then re-run the job.",
    timeout: "Re-run the job; GitHub's status page says whether it is slow for everybody.",
    unavailable: "Check the network and GITHUB_API_URL, then run again.",
    "invalid-answer": "Re-run the job; if it stays so, check what answers at GITHUB_API_URL.",
    budget: "The pull request is unusually large; report it with the number of files and checks.",
};


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
