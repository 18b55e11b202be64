export const id = 7989;
export const ids = [7989];
export const modules = {

/***/ 54989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ checkNameInputs),
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   o1: () => (/* binding */ waitInput)
/* harmony export */ });
/* harmony import */ var _src_host_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5375);
/* harmony import */ var _src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71929);


const checkNameInputs = {
    "required-checks": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .listInput */ .dt)("names of checks, one a line or separated by commas"),
    "ignore-checks": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .listInput */ .dt)("names or globs of checks, one a line or separated by commas"),
};
/** A job may run six hours on GitHub's runners; nobody should wait longer than that for CI. */
const waitInput = { "wait-seconds": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .integerInput */ .$A)({ min: 0, max: 21_600 }, 0) };
const inputs = {
    ..._src_host_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j,
    ...checkNameInputs,
    ...waitInput,
    "fail-on": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceInput */ .ij)(["not-ready", "failing", "never"], "not-ready"),
};


/***/ }),

/***/ 94367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inputs),
/* harmony export */   v: () => (/* binding */ publishInputs)
/* harmony export */ });
/* harmony import */ var _src_evidence_proof_index_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30351);
/* harmony import */ var _src_host_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5375);
/* harmony import */ var _src_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71929);
/* harmony import */ var _merge_gate_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5382);




const publishInputs = {
    "outcome-label": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceInput */ .ij)(_src_evidence_proof_index_body_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeLabelSchema */ .WM.options),
    comment: (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceInput */ .ij)(["off", "dry-run", "live"], "dry-run"),
    status: (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceInput */ .ij)(["off", "dry-run", "live"], "dry-run"),
    "public-paths": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .listInput */ .dt)("globs, one a line or separated by commas"),
    "private-paths": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .listInput */ .dt)("globs, one a line or separated by commas"),
};
const inputs = { ..._src_host_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .commonInputs */ .j, ..._merge_gate_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .runIdInput */ .fF, ...publishInputs };


/***/ }),

/***/ 43735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _src_host_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44512);
/* harmony import */ var _src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71929);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94367);



/** The entry of the published evidence. Inputs are checked before anything heavy is loaded, so a mistake is told at once. */
async function main() {
    try {
        const values = (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .Q, process.env);
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2578), __webpack_require__.e(2489), __webpack_require__.e(5514)]).then(__webpack_require__.bind(__webpack_require__, 94188));
        await runAction(values, { required: [], ignore: [] }, () => Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2578), __webpack_require__.e(9150), __webpack_require__.e(9937), __webpack_require__.e(9008), __webpack_require__.e(3700), __webpack_require__.e(5332), __webpack_require__.e(2024), __webpack_require__.e(4466)]).then(__webpack_require__.bind(__webpack_require__, 68805)));
    }
    catch (error) {
        (0,_src_host_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failStep */ .vy)(error);
    }
}


/***/ }),

/***/ 5382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   cR: () => (/* binding */ failOnInput),
/* harmony export */   fF: () => (/* binding */ runIdInput)
/* harmony export */ });
/* harmony import */ var _src_host_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5375);
/* harmony import */ var _src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71929);
/* harmony import */ var _ci_readiness_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54989);



const runIdInput = { "run-id": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .integerInput */ .$A)({ min: 1, max: Number.MAX_SAFE_INTEGER }, null) };
const failOnInput = { "fail-on": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceInput */ .ij)(["fail", "warn", "never"], "fail") };
const inputs = { ..._src_host_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j, ..._ci_readiness_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .checkNameInputs */ .L9, ...runIdInput, ...failOnInput };


/***/ }),

/***/ 94014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ConfigurationError)
/* harmony export */ });
/*
 * Two kinds of error, kept apart: what the user can mend by changing an input, a file or a setting, and everything else.
 */
/**
 * A mistake in the call, an input, the policy or the surroundings that the user can mend. The message is one clear
 * sentence that names the thing and its value; `mend` says what to do. Ends with exit code 2 at a terminal, and a
 * failed step on a runner. Never carries a token.
 */
class ConfigurationError extends Error {
    name = "ConfigurationError";
    mend;
    /** Where in a file, for an annotation on a runner. */
    location;
    constructor(message, mend, location = null) {
        super(message);
        this.mend = mend;
        this.location = location;
    }
}


/***/ }),

/***/ 5827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ sameEpoch),
/* harmony export */   Ye: () => (/* binding */ shaSchema),
/* harmony export */   cn: () => (/* binding */ subjectSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** A full commit id: 40 hexadecimal digits (SHA-1) or 64 (SHA-256 repositories). */
const shaSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit id in lower-case hexadecimal");
/**
 * What every fact, verdict, decision and artifact is about. Head and base SHA together are the epoch: evidence of
 * another epoch is stale and counts as absent (law 2). `null` means that there is none, for example no pull request
 * in a local run.
 */
const subjectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().nullable(),
    baseRef: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    baseSha: shaSchema.nullable(),
    headRef: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    headSha: shaSchema.nullable(),
});
/** True when both are about the same repository, pull request, head commit and base commit. */
function sameEpoch(a, b) {
    return (a.repository === b.repository &&
        a.pullRequest === b.pullRequest &&
        a.headSha !== null &&
        a.headSha === b.headSha &&
        a.baseSha === b.baseSha);
}


/***/ }),

/***/ 5375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commonInputs),
/* harmony export */   l: () => (/* binding */ DEFAULT_POLICY_PATH)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83267);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71929);



const DEFAULT_POLICY_PATH = ".github/trust-layer.yml";
/** A path inside the repository: relative, with `/`, without `..`. */
const policyInput = {
    accepted: "a path inside the repository, for example .github/trust-layer.yml",
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\r\n]+$/)
        .optional()
        .transform((path) => path ?? DEFAULT_POLICY_PATH),
};
/** GitHub refuses these characters in the name of an artifact. */
const suffixInput = {
    accepted: 'letters, digits, ".", "_" and "-", at most 60',
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9._-]{1,60}$/)
        .optional()
        .transform((text) => text ?? null),
};
/** The inputs that every action of the suite has. */
const commonInputs = {
    "github-token": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .textInput */ ._Z)("a token; the default is the job's own"),
    policy: policyInput,
    mode: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceInput */ .ij)(_policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .modeSchema */ .Ni.options),
    "pull-request": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .integerInput */ .$A)({ min: 1, max: 2_147_483_647 }, null),
    "evidence-dir": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .textInput */ ._Z)("a folder"),
    upload: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanInput */ .tE)(true),
    "artifact-suffix": suffixInput,
    "retention-days": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .integerInput */ .$A)({ min: 1, max: 400 }, null),
    summary: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanInput */ .tE)(true),
    "check-run-id": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .integerInput */ .$A)({ min: 1, max: Number.MAX_SAFE_INTEGER }, null),
};


/***/ }),

/***/ 44512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ failVerdict),
/* harmony export */   ux: () => (/* binding */ failCommand),
/* harmony export */   vy: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94014);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50949);


/** Reports an error on a runner in exactly one place: one annotation with the mend, and a failed step. */
function failStep(error) {
    process.exitCode = 1;
    if (error instanceof _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j) {
        const at = error.location;
        const place = at === null ? {} : { file: at.file, line: at.line, col: at.column };
        process.stdout.write(`${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)("error", `${error.message} ${error.mend}`, { title: "trust-layer", ...place })}\n`);
        return;
    }
    const message = error instanceof Error ? error.message : String(error);
    process.stdout.write(`${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)("error", message, { title: "trust-layer: unexpected error" })}\n`);
    if (process.env["RUNNER_DEBUG"] === "1" && error instanceof Error && error.stack !== undefined) {
        process.stdout.write(`${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLogLine */ .T)(error.stack)}\n`);
    }
}
/** Fails the step because of what was found, after outputs, summary and uploads were written. */
function failVerdict(headline) {
    process.exitCode = 1;
    process.stdout.write(`${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)("error", headline, { title: "trust-layer" })}\n`);
}
/** The same at a terminal: one sentence and its mend on stderr, exit code 2. */
function failCommand(error) {
    process.exitCode = 2;
    if (error instanceof _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j) {
        const at = error.location;
        const place = at === null ? "" : `${at.file}:${at.line}:${at.column}: `;
        process.stderr.write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLogLine */ .T)(`error: ${place}${error.message}\n  ${error.mend}\n`));
        return;
    }
    const message = error instanceof Error ? (process.env["DEBUG"] ? (error.stack ?? error.message) : error.message) : String(error);
    process.stderr.write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLogLine */ .T)(`error: unexpected: ${message}\n  Run again with DEBUG=1 and report what it prints.\n`));
}


/***/ }),

/***/ 71929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ integerInput),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   _Z: () => (/* binding */ textInput),
/* harmony export */   dt: () => (/* binding */ listInput),
/* harmony export */   ij: () => (/* binding */ choiceInput),
/* harmony export */   tE: () => (/* binding */ booleanInput)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94014);


/**
 * Reads the inputs of a table from the runner's environment (`INPUT_<NAME>`, upper case, blanks become `_`). An empty
 * text is an input that was not given. Throws one ConfigurationError that names the input, its value and what is
 * accepted; the value of a token is never part of it.
 */
function readInputs(table, env) {
    const values = {};
    for (const [name, definition] of Object.entries(table)) {
        const text = env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim();
        const parsed = definition.schema.safeParse(text === "" ? undefined : text);
        if (!parsed.success) {
            const shown = text === undefined || text === "" ? "empty" : name.includes("token") ? "not usable" : JSON.stringify(text.slice(0, 80));
            throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`Input \`${name}\` is ${shown}; accepted: ${definition.accepted}.`, `Correct \`${name}\` under \`with:\` of this step.`);
        }
        values[name] = parsed.data;
    }
    return values;
}
/** Free text; absent gives null. */
const textInput = (accepted) => ({
    accepted,
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .transform((text) => text ?? null),
});
function choiceInput(words, fallback) {
    return {
        accepted: words.join(", "),
        schema: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(words)
            .optional()
            .transform((word) => word ?? fallback ?? null),
    };
}
/** `true` or `false`, as YAML 1.2's core schema writes them (the runner hands over text). */
const booleanInput = (fallback) => ({
    accepted: "true, false",
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["true", "True", "TRUE", "false", "False", "FALSE"])
        .optional()
        .transform((word) => (word === undefined ? fallback : word.toLowerCase() === "true")),
});
/** A whole number within bounds; absent gives the fallback. */
function integerInput(bounds, fallback) {
    return {
        accepted: `a whole number from ${bounds.min} to ${bounds.max}`,
        schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .regex(/^\d+$/)
            .transform(Number)
            .pipe(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(bounds.min).max(bounds.max))
            .optional()
            .transform((value) => value ?? fallback),
    };
}
/** Names or globs, one a line or separated by commas; absent gives an empty list. */
const listInput = (accepted) => ({
    accepted,
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .transform((text) => (text ?? "")
        .split(/[\n,]/)
        .map((part) => part.trim())
        .filter((part) => part !== "")),
});


/***/ }),

/***/ 50949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand),
/* harmony export */   T: () => (/* binding */ plainLogLine)
/* harmony export */ });
/*
 * Workflow commands as the runner reads them from standard output. Written here, and not through @actions/core, so that
 * a mistake in an input is told before that package is loaded. Escaping follows GitHub's "Workflow commands" page:
 * `%`, CR and LF in data; `:` and `,` as well in properties.
 */
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** One workflow command line, for example `::error file=a.yml,line=3::message`, without the line end. */
function workflowCommand(command, message, properties = {}) {
    const pairs = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${command}${pairs.length > 0 ? ` ${pairs.join(",")}` : ""}::${escapeData(message)}`;
}
/**
 * A log line made harmless: the runner executes a line that starts with `::` or holds `##[`, also when the text came
 * from a pull request, and a carriage return or an escape sequence can hide what stands before it.
 */
function plainLogLine(text) {
    return (text
        // eslint-disable-next-line no-control-regex -- exactly the control characters are meant
        .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\uFFFD")
        .split("\n")
        .map((line) => line.replaceAll("##[", "##\u200B[").replace(/^(\s*):(?=:)/, "$1\u200B:"))
        .join("\n"));
}


/***/ }),

/***/ 83267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ modeSchema),
/* harmony export */   Sh: () => (/* binding */ CHECK_IDS),
/* harmony export */   wM: () => (/* binding */ levelSchema),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* unused harmony export branchDemandSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _tier_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70288);


const modeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["solo", "team", "company", "high-risk"]);
/** What a finding of a check counts as. `off`: the check is not asked. */
const levelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["off", "warn", "fail"]);
const globs = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1));
/** A check's entry: a level alone, or a map with the level and the check's own settings. */
function check(settings) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([levelSchema, zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ level: levelSchema.optional(), ...settings })]);
}
/** What `branch-rules` can be told to demand of the base branch. */
const branchDemandSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
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
const checksSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    "pr-state": check({}).optional(),
    ci: check({}).optional(),
    review: check({ approvals: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(10).optional() }).optional(),
    codeowners: check({}).optional(),
    conversations: check({}).optional(),
    "branch-rules": check({ require: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(branchDemandSchema).optional() }).optional(),
    title: check({ "max-length": zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(10).max(256).optional(), types: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional() }).optional(),
    body: check({ sections: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional() }).optional(),
    "linked-issue": check({}).optional(),
    tests: check({ source: globs.optional(), tests: globs.optional() }).optional(),
    tier: check({}).optional(),
    "policy-change": check({}).optional(),
    secrets: check({}).optional(),
});
const operationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["allow", "deny"]);
/** The policy file, `.github/trust-layer.yml` at the base commit. Every key is optional, an unknown key is an error. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1).optional(),
    mode: modeSchema.optional(),
    owners: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional(),
    bots: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional(),
    agents: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional(),
    tiers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tier: _tier_result_js__WEBPACK_IMPORTED_MODULE_0__/* .tierSchema */ .a, paths: globs.min(1), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), lower: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional() }))
        .optional(),
    checks: checksSchema.optional(),
    ci: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        required: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional(),
        ignore: globs.optional(),
        "settle-seconds": zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(3600).optional(),
    })
        .optional(),
    context: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ exclude: globs.optional() }).optional(),
    sanitize: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        allow: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional(),
        "personal-data": zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        "source-excerpts": zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["redact", "keep"]).optional(),
    })
        .optional(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ "retention-days": zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(400).optional(), public: globs.optional(), private: globs.optional() })
        .optional(),
    transport: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        enabled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        repositories: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/, "owner/name")).optional(),
        operations: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ comment: operationSchema.optional(), status: operationSchema.optional() }).optional(),
        approval: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ operations: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["comment", "status"])), by: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)) })
            .optional(),
    })
        .optional(),
});
/** The checks of this version, in the order in which they are shown. */
const CHECK_IDS = Object.keys(checksSchema.shape);


/***/ }),

/***/ 70288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tierSchema),
/* harmony export */   h: () => (/* binding */ tierResultSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** T0 docs, tests, scaffolding; T1 one component; T2 cross-cutting; T3 irreversible. */
const tierSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["T0", "T1", "T2", "T3"]);
/** Why a change has its tier: each rule that matched, the path, and what was seen there; the highest wins. */
const tierResultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** `null` when the changed files could not be read: an unknown tier is never a low one. */
    tier: tierSchema.nullable(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        tier: tierSchema,
        rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** policy: a rule of the base commit's policy; built-in: a rule of this version. */
        source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["policy", "built-in"]),
    })),
});


/***/ })

};
