export const id = 8139;
export const ids = [8139];
export const modules = {

/***/ 28571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ contextInputs),
/* harmony export */   Q: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _src_host_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5375);
/* harmony import */ var _src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71929);


const contextInputs = {
    task: (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .textInput */ ._Z)("what the change is for, as free text"),
    base: (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .textInput */ ._Z)("a commit or branch"),
    head: (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .textInput */ ._Z)("a commit or branch"),
    "token-budget": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .integerInput */ .$A)({ min: 500, max: 1_000_000 }, 12_000),
    "max-files": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .integerInput */ .$A)({ min: 1, max: 1000 }, 50),
    "history-depth": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .integerInput */ .$A)({ min: 0, max: 2000 }, 1000),
    cache: (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanInput */ .tE)(false),
};
const inputs = { ..._src_host_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j, ...contextInputs };


/***/ }),

/***/ 78139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _src_host_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44512);
/* harmony import */ var _src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71929);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28571);



/** The entry of the context pack. Inputs are checked before anything heavy is loaded, so a mistake is told at once. */
async function main() {
    try {
        const values = (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .Q, process.env);
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5905), __webpack_require__.e(969), __webpack_require__.e(1209), __webpack_require__.e(5514)]).then(__webpack_require__.bind(__webpack_require__, 94188));
        await runAction(values, { required: [], ignore: [], openPullRequests: true }, () => Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(5905), __webpack_require__.e(300), __webpack_require__.e(4178), __webpack_require__.e(9248), __webpack_require__.e(1902)]).then(__webpack_require__.bind(__webpack_require__, 34753)));
    }
    catch (error) {
        (0,_src_host_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failStep */ .vy)(error);
    }
}


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
    /** Where in a file, for an annotation on a runner; the message says it too. */
    location;
    constructor(message, mend, location = null) {
        super(message);
        this.mend = mend;
        this.location = location;
    }
}


/***/ }),

/***/ 5375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commonInputs),
/* harmony export */   l: () => (/* binding */ DEFAULT_POLICY_PATH)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83267);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71929);




const DEFAULT_POLICY_PATH = ".github/trust-layer.yml";
/** A path inside the repository: relative, with `/`, without `..`. */
const policyInput = {
    accepted: "a path inside the repository, for example .github/trust-layer.yml",
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\r\n]+$/)
        .optional()
        // `./a//b` is the file that people mean by it, and no name that git or GitHub would find.
        .transform((path) => (path === undefined ? DEFAULT_POLICY_PATH : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path))),
};
/** GitHub refuses these characters in the name of an artifact. */
const suffixInput = {
    accepted: 'letters, digits, ".", "_" and "-", at most 60',
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9._-]{1,60}$/)
        .optional()
        .transform((text) => text ?? null),
};
/** The inputs that every action of the suite has. */
const commonInputs = {
    "github-token": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .textInput */ ._Z)("a token; the default is the job's own"),
    policy: policyInput,
    mode: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceInput */ .ij)(_policy_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .modeSchema */ .Ni.options),
    "pull-request": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .integerInput */ .$A)({ min: 1, max: 2_147_483_647 }, null),
    "evidence-dir": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .textInput */ ._Z)("a folder"),
    upload: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .booleanInput */ .tE)(true),
    "artifact-suffix": suffixInput,
    "retention-days": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .integerInput */ .$A)({ min: 1, max: 400 }, null),
    summary: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .booleanInput */ .tE)(true),
    "check-run-id": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .integerInput */ .$A)({ min: 1, max: Number.MAX_SAFE_INTEGER }, null),
};


/***/ }),

/***/ 44512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ failVerdict),
/* harmony export */   ux: () => (/* binding */ failCommand),
/* harmony export */   vy: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94014);
/* harmony import */ var _render_hanging_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70610);
/* harmony import */ var _render_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37391);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50949);





/** Reports an error on a runner: one line in the log, which is its annotation, the same on the run's page, and a failed step. */
function failStep(error) {
    process.exitCode = 1;
    if (error instanceof _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j) {
        const at = error.location;
        const place = at === null ? {} : { file: at.file, line: at.line, col: at.column };
        process.stdout.write(`${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowCommand */ .N)("error", `${error.message} ${error.mend}`, { title: "trust-layer", ...place })}\n`);
        summarize(error);
        return;
    }
    const message = error instanceof Error ? error.message : String(error);
    process.stdout.write(`${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowCommand */ .N)("error", message, { title: "trust-layer: unexpected error" })}\n`);
    if (process.env["RUNNER_DEBUG"] === "1" && error instanceof Error && error.stack !== undefined) {
        process.stdout.write(`${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLogLine */ .T)(error.stack)}\n`);
    }
}
/** An empty summary reads like a step that had nothing to say; so the page says what stopped it, and the mend. */
function summarize({ message, mend }) {
    const { GITHUB_STEP_SUMMARY: file, INPUT_SUMMARY: wished } = process.env;
    if (file === undefined || file === "" || wished?.trim().toLowerCase() === "false")
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `## ❌ trust-layer stopped before its end\n\n${(0,_render_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(message)}\n\n**Do:** ${(0,_render_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(mend)}\n`);
    }
    catch {
        // The log has it all.
    }
}
/** Fails the step because of what was found, after outputs, summary and uploads were written. */
function failVerdict(headline) {
    process.exitCode = 1;
    process.stdout.write(`${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowCommand */ .N)("error", headline, { title: "trust-layer" })}\n`);
}
/** The same at a terminal: one sentence and its mend on stderr, exit code 2. */
function failCommand(error) {
    process.exitCode = 2;
    if (error instanceof _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j) {
        const text = (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLogLine */ .T)(`error: ${error.message}\n  ${error.mend}\n`);
        process.stderr.write(process.stderr.isTTY === true ? (0,_render_hanging_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .hangLines */ .m)(text, process.stderr.columns || 80) : text);
        return;
    }
    const message = error instanceof Error ? (process.env["DEBUG"] ? (error.stack ?? error.message) : error.message) : String(error);
    process.stderr.write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLogLine */ .T)(`error: unexpected: ${message}\n  Run again with DEBUG=1 and report what it prints.\n`));
}


/***/ }),

/***/ 71929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ integerInput),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   WO: () => (/* binding */ linesInput),
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
/** Paths or names, one a line, since each may hold a comma; absent gives an empty list. */
const linesInput = (accepted) => ({
    accepted,
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .transform((text) => (text ?? "")
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "")),
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
/* unused harmony exports branchDemandSchema, externalRequirementSchema, localCommandSchema */
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
/** A gate that runs elsewhere and whose result must be there, bound to this head. */
const externalRequirementSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(100),
    /** Older results count as absent. Without it the age is shown and does not matter: the result is bound to the commit. */
    "max-age-hours": zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(8760).optional(),
    /** `owner/repo/.github/workflows/file.yml`, optionally `@ref`: only what this workflow signed counts. */
    signer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[^/@\s]+\/[^/@\s]+\/\.github\/workflows\/[^@\s]+\.ya?ml(?:@\S+)?$/, "owner/repo/.github/workflows/file.yml")
        .optional(),
});
/** A command of the project that an operator runs at a terminal; the actions never run one. */
const localCommandSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(100),
    /** Program and arguments, started without a shell. */
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).min(1).max(100),
    "timeout-seconds": zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(600).optional(),
    /** Names of variables that the command may see beside the usual few. */
    env: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "the name of a variable"))
        .max(20)
        .optional(),
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
        external: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(externalRequirementSchema).max(50).optional(),
        /** Where the base commit keeps the roots that signatures are verified with; without it Sigstore's public good instance. */
        "trusted-root": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .max(300)
            .regex(/^(?!\/)(?!(?:.*\/)?\.\.?(?:\/|$))[^\p{Cc}\\]+$/u, "path/in/the/repository")
            .optional(),
        commands: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(localCommandSchema).min(1).max(20).optional(),
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
        approval: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ operations: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["comment", "status"])), by: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)) }).optional(),
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


/***/ }),

/***/ 4349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ htmlLink),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   _s: () => (/* binding */ htmlAttribute),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   pF: () => (/* reexport safe */ _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.p),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wI: () => (/* binding */ utf8Length),
/* harmony export */   xR: () => (/* binding */ tableCell)
/* harmony export */ });
/* unused harmony export safeUrl */
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39156);


/*
 * Every string that a pull request can choose (titles, paths, logins, check names, messages) goes through one of these
 * on its way into Markdown or HTML (law 4). Entities instead of backslashes, since they also hold inside an HTML block,
 * where Markdown is not read. References, mentions and links are looked for by GitHub in the finished page, after entities
 * were decoded, so these are broken by a zero-width space: the same way by which update bots keep from pinging people.
 */
const BREAK = "&#8203;";
const MARKDOWN_ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "\\": "&#92;",
    "`": "&#96;",
    "*": "&#42;",
    _: "&#95;",
    "~": "&#126;",
    "[": "&#91;",
    "]": "&#93;",
    "|": "&#124;",
    // GitHub reads `$...$` as mathematics; its documentation gives this span as the way to write a plain sign.
    $: "<span>$</span>",
};
/**
 * Text as inline Markdown that shows exactly these characters: no markup, HTML, image, link, table cell, mention,
 * reference, emoji name or mathematics comes alive. Always one line. `length` is in code points.
 */
function markdownText(text, length = _visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LENGTH */ .L) {
    const line = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .p)(text, length);
    const escaped = line.replaceAll(/[&<>"\\`*~[\]|$]|_/gu, (character, offset) => character === "_" && isWithinWord(line, offset) ? "_" : (MARKDOWN_ENTITIES[character] ?? character));
    return neutralReferences(escaped)
        .replace(/^(\d+)([.)])/u, (_, digits, mark) => `${digits}&#${mark.codePointAt(0) ?? 46};`)
        .replace(/^([-+=#:])/u, (character) => `&#${character.codePointAt(0) ?? 45};`);
}
/** An underscore between letters or digits is no emphasis in GitHub's Markdown, and names stay readable in the source. */
function isWithinWord(line, offset) {
    return /^[A-Za-z0-9]_[A-Za-z0-9]$/u.test(line.slice(offset - 1, offset + 2)) && offset > 0;
}
/** Breaks mentions and e-mail addresses, `#1`, `o/r#1`, `GH-1`, `scheme://`, `www.` and `:emoji:`. */
function neutralReferences(text) {
    return text
        .replaceAll("@", `@${BREAK}`)
        .replaceAll(/(?<!&)#(?=\d)/gu, `#${BREAK}`)
        .replaceAll(/\b(GH)-(?=\d)/giu, `$1-${BREAK}`)
        .replaceAll(/:(?=\/\/)/gu, `:${BREAK}`)
        .replaceAll(/\b(mailto|xmpp|tel):/giu, `$1:${BREAK}`)
        .replaceAll(/www\./giu, (found) => `${found.slice(0, 3)}${BREAK}.`)
        .replaceAll(/:(?=(?:[A-Za-z0-9_+-]|&#95;)+(?::|$))/gu, `:${BREAK}`);
}
/**
 * Text as a code span: GitHub looks for no mention, reference or link in it. A text with a pipe becomes a `<code>`
 * element, since a backtick span cannot hold one both inside and outside a table. An empty text shows as `(empty)`.
 */
function markdownCode(text, length = _visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LENGTH */ .L) {
    const line = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .p)(text, length);
    if (line === "")
        return "(empty)";
    if (line.includes("|"))
        return `<code>${markdownText(text, length)}</code>`;
    const longest = Math.max(0, ...Array.from(line.matchAll(/`+/gu), (run) => run[0].length));
    const fence = "`".repeat(longest + 1);
    const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${padding}${line}${padding}${fence}`;
}
/** Text for one cell of a Markdown table; a dash where there is none. */
function tableCell(text, length = _visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LENGTH */ .L) {
    return text === null || text.trim() === "" ? "–" : markdownText(text, length);
}
/** Text for the content of an HTML element. One line. */
function html(text, length = _visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LENGTH */ .L) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .p)(text, length)
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&#39;")
        .replaceAll("`", "&#96;");
}
/** Text for a double-quoted HTML attribute. URLs go through `safeUrl` first. */
function htmlAttribute(text, length = _visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LENGTH */ .L) {
    return html(text, length).replaceAll("=", "&#61;");
}
/**
 * An address that may become a link: https, no user name in it, normalised; else null. Characters that end a Markdown
 * destination are percent-encoded.
 */
function safeUrl(url) {
    if (url === null || url.length > 2000 || !URL.canParse(url))
        return null;
    const parsed = new URL(url);
    if (parsed.protocol !== "https:" || parsed.username !== "" || parsed.password !== "")
        return null;
    return parsed.href.replaceAll(/[()<>[\]|\\`"'*~]/gu, (character) => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}
/** A Markdown link with its label escaped; only the label where the address is not one that may be linked. */
function markdownLink(label, url) {
    const target = safeUrl(url);
    return target === null ? markdownText(label) : `[${markdownText(label)}](${target})`;
}
/** An HTML link as above. `rel` keeps the opened page from reaching back. */
function htmlLink(label, url) {
    const target = safeUrl(url);
    return target === null ? html(label) : `<a href="${htmlAttribute(target, 2000)}" rel="noopener noreferrer nofollow">${html(label)}</a>`;
}
/** Length in bytes of UTF-8, the unit of GitHub's limit for a job summary. */
function utf8Length(text) {
    return new TextEncoder().encode(text).byteLength;
}


/***/ }),

/***/ 70610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ hangLines)
/* harmony export */ });
/** Colours of a terminal; they take no room. */
const COLOUR = /\p{Cc}\[[0-9;]*m/gu;
/** What a continued line stands under: the indent, a first column with its gap, and the sign before an item. */
const HANG = /^ *(?:\S+ {2,})?(?:→ |- |\d+\. )?/u;
const NARROWEST = 40;
/**
 * A finished report with each long line continued at a word under its own beginning, instead of cut by the terminal in
 * the middle of one. A word that is longer than a line stays whole, so that it can be copied.
 */
function hangLines(text, columns) {
    const width = Math.max(NARROWEST, columns);
    return text
        .split("\n")
        .map((line) => (visible(line) <= width ? line : hang(line, width)))
        .join("\n");
}
function hang(line, width) {
    const indent = Math.min(HANG.exec(line.replace(COLOUR, ""))?.[0].length ?? 0, width / 2);
    const lines = [];
    // Blanks inside a line are columns of a table: they stay with the word behind them.
    for (const word of line.match(/ *[^ ]+/gu) ?? []) {
        const last = lines.at(-1);
        if (last === undefined)
            lines.push(word);
        else if (visible(last) + visible(word) <= width)
            lines[lines.length - 1] = last + word;
        else
            lines.push(" ".repeat(indent) + word.trimStart());
    }
    return lines.join("\n");
}
function visible(text) {
    return text.replace(COLOUR, "").length;
}


/***/ }),

/***/ 37391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   n8: () => (/* binding */ htmlProse)
/* harmony export */ });
/* unused harmony export stretches */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);

/** Reasons and mends are longer than names: room for three sentences. Code points. */
const PROSE_LENGTH = 1200;
/** Cuts a sentence at its backticks. A backtick without a partner is text. */
function stretches(sentence) {
    const parts = [];
    let at = 0;
    for (const match of sentence.matchAll(/`([^`\n]+)`/gu)) {
        if (match.index > at)
            parts.push({ text: sentence.slice(at, match.index), code: false });
        parts.push({ text: match[1] ?? "", code: true });
        at = match.index + match[0].length;
    }
    if (at < sentence.length)
        parts.push({ text: sentence.slice(at), code: false });
    return parts;
}
/** Several reasons or mends come as lines; more than these say nothing new to a reader. */
const MOST_LINES = 12;
/** A reason or mend as inline Markdown, everything in it escaped; its lines stay apart. `length`: code points of a line. */
function markdownProse(sentence, length = PROSE_LENGTH) {
    return eachLine(sentence, (line) => joined(line, length, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7, (text, most) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(text, most)));
}
/** A reason or mend as HTML, everything in it escaped; its lines stay apart. `length`: code points of a line. */
function htmlProse(sentence, length = PROSE_LENGTH) {
    return eachLine(sentence, (line) => joined(line, length, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy, (text, most) => `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(text, most)}</code>`));
}
function eachLine(sentence, render) {
    const lines = sentence.split(/\r?\n/u).filter((line) => line.trim() !== "");
    const shown = lines.slice(0, MOST_LINES).map(render);
    if (lines.length > MOST_LINES)
        shown.push(`(${lines.length - MOST_LINES} more)`);
    return shown.join("<br>");
}
function joined(sentence, length, text, code) {
    let left = length;
    let result = "";
    for (const part of stretches(sentence.slice(0, length * 4))) {
        if (left <= 0)
            return `${result}…`;
        const shown = part.code ? code(part.text, left) : text(part.text, left);
        // Escaping trims its text, so the spaces at the borders are put back.
        const before = !part.code && /^\s/u.test(part.text) && result !== "" ? " " : "";
        const after = !part.code && /\S\s+$/u.test(part.text) ? " " : "";
        result += `${before}${shown}${after}`;
        left -= Array.from(part.text).length;
    }
    return result.trim();
}


/***/ }),

/***/ 39156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ DEFAULT_LENGTH),
/* harmony export */   p: () => (/* binding */ singleLine)
/* harmony export */ });
/*
 * Hostile text made honest before any escaping: what cannot be seen is named, what would break a line becomes a space.
 * Sources: Unicode UAX #9 (bidirectional controls), CVE-2021-42574 ("Trojan Source"), ECMA-48 (terminal escapes), and the
 * runner's parser of workflow commands (`::command::` at the start of a line, `##[command]` anywhere in it).
 */
/** How long a shown string may be, in code points, unless the caller says otherwise. */
const DEFAULT_LENGTH = 600;
/** Control, format and separator characters, and letters that show as nothing. White space was folded before. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}\u{115F}\u{1160}\u{2800}\u{3164}\u{FFA0}]|\u{17B4}|\u{17B5}|[\u{180B}-\u{180F}]|[\u{FE00}-\u{FE0E}]|[\u{E0100}-\u{E01EF}]/gu;
/** A zero-width joiner between two pictures makes one emoji of them and hides nothing. */
const EMOJI_JOINER = /(?<=\p{Extended_Pictographic}\u{FE0F}?\p{Emoji_Modifier}?)\u{200D}(?=\p{Extended_Pictographic})/gu;
/** More marks on one letter than any script needs: they paint over the lines above and below. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
const JOINER_PLACEHOLDER = "\u{F0000}";
/**
 * One line of text in which everything that is there can be seen. Line ends, tabs and other spaces become one space;
 * control characters show as their picture (`␛`), other invisible ones as `⟨U+202E⟩`. Cut to `length` code points, with
 * `…` as the last. A leading `::` and any `##[` are broken, so that the line is never a workflow command when printed.
 */
function singleLine(text, length = DEFAULT_LENGTH) {
    // Cut before the work, so that a text of megabytes costs nothing; what follows never makes fewer visible characters
    // than half of it matter, and the final cut is exact.
    const start = text.length > length * 8 ? text.slice(0, length * 8) : text;
    const folded = start.replaceAll(/[\s\u{85}]+/gu, " ").trim();
    const seen = folded
        .replaceAll(JOINER_PLACEHOLDER, "\u{FFFD}")
        .replaceAll(EMOJI_JOINER, JOINER_PLACEHOLDER)
        .replaceAll(INVISIBLE, (character) => (character === JOINER_PLACEHOLDER ? "\u{200D}" : named(character)))
        .replaceAll(STACKED_MARKS, "$1…");
    const shortened = cut(seen, length, start.length < text.length);
    return shortened.replaceAll("##[", "## [").replace(/^::/u, ": :");
}
function named(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return "␡";
    if (code >= 0xd800 && code <= 0xdfff)
        return "\u{FFFD}";
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
function cut(text, length, alreadyCut) {
    const points = Array.from(text.length > length * 2 ? text.slice(0, length * 2) : text);
    if (points.length <= length && !alreadyCut && points.join("").length === text.length)
        return text;
    return `${points
        .slice(0, Math.max(0, length - 1))
        .join("")
        .trimEnd()}…`;
}


/***/ })

};
