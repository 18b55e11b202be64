export const id = 9091;
export const ids = [9091];
export const modules = {

/***/ 87855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ FACTS_OPTIONS),
/* harmony export */   fM: () => (/* binding */ RANGE_OPTIONS),
/* harmony export */   rj: () => (/* binding */ JSON_OPTION),
/* harmony export */   vI: () => (/* binding */ REPO_OPTION)
/* harmony export */ });
/** Options that several commands share. */
const REPO_OPTION = { repo: { type: "string" } };
const JSON_OPTION = { json: { type: "boolean" } };
const RANGE_OPTIONS = { base: { type: "string" }, head: { type: "string" } };
const FACTS_OPTIONS = {
    "save-facts": { type: "string" },
    facts: { type: "string" },
};


/***/ }),

/***/ 14333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

;// CONCATENATED MODULE: ./.build/src/doctor/preflight.js
const ok = (reason) => ({ status: "ok", reason, mend: null });
const gap = (reason, mend) => ({ status: "gap", reason, mend });
const unseen = (reason, mend) => ({ status: "unknown", reason, mend });
const ASK = "Set GITHUB_TOKEN and run in a clone whose origin is on GitHub.";
/** The preflight of the pilot, always in the same order. */
function preflight(found) {
    return [
        {
            id: "focused-change",
            title: "One non-critical repository and one focused change",
            ...unseen("Only a person can confirm it.", "The pilot owner names both in the pull request."),
        },
        { id: "ci-available", title: "CI available, funded and visible", ...ciAvailable(found) },
        { id: "base-protected", title: "Base branch protected, or an explicit owner policy", ...baseProtected(found) },
        { id: "codeowners", title: "CODEOWNERS, or the reason for a solo policy", ...codeowners(found) },
        { id: "tools", title: "Tools installed", ...tools(found) },
        { id: "mode", title: "Mode chosen", ...stated(found, "mode", "Name one: `mode: team` (or solo, company, high-risk).") },
        {
            id: "evidence-place",
            title: "What may become public decided",
            ...stated(found, "evidence", "State it: `evidence: { public: [...], private: [...] }`."),
        },
    ];
}
function ciAvailable({ workflows, github }) {
    if (workflows !== null && workflows.total === 0)
        return gap("There is no workflow.", "Add a workflow that runs on `pull_request`.");
    if (github === null || !github.reachable || github.recentRuns === null)
        return unseen("The runs of Actions could not be seen.", `${ASK} The token needs \`actions: read\`.`);
    const { seen, succeeded } = github.recentRuns;
    if (seen === 0)
        return gap("No workflow has run yet.", "Push a commit or open a pull request, and see that its checks start.");
    if (succeeded === 0)
        return gap(`None of the newest ${seen} runs succeeded.`, "See whether they start at all: `trust-layer ci --pr N` tells a billing block from a failing test.");
    return ok(`${succeeded} of the newest ${seen} runs succeeded.`);
}
function baseProtected({ github, policy }) {
    if (policy?.state === "valid" && policy.states.includes("owners"))
        return ok("The policy names owners.");
    if (github === null || !github.reachable)
        return unseen("The default branch was not looked at.", ASK);
    const row = github.reviewPolicy.find(({ setting }) => setting === "protected");
    if (row?.value === "yes")
        return ok(`${github.defaultBranch}: ${row.source ?? "protected"}.`);
    if (row === undefined || row.value === "unknown")
        return unseen("Not all sources of protection could be read.", "Give the token `contents: read`.");
    return gap(`${github.defaultBranch} is not protected${row.value === "no" ? "" : `: ${row.value}`}.`, "Add a ruleset that asks for a review and for checks, or name `owners` in the policy.");
}
function codeowners({ codeowners: path, policy, repository }) {
    if (repository === null)
        return unseen("CODEOWNERS was not looked for.", "Run in a clone, or name one with --repo.");
    if (path !== null)
        return ok(`${path} is there.`);
    if (policy?.state === "valid" && policy.mode === "solo")
        return ok("The policy chooses mode solo.");
    return gap("There is no CODEOWNERS file, and the policy does not choose mode solo.", "Add .github/CODEOWNERS for sensitive paths, or set `mode: solo`.");
}
function tools({ gitVersion, nodeVersion }) {
    const node = Number(/^v?(\d+)/.exec(nodeVersion)?.[1]) >= 20;
    if (gitVersion !== null && node)
        return ok(`Node ${nodeVersion}, ${gitVersion}.`);
    return gap(node ? "git was not found." : `Node ${nodeVersion} is too old.`, node ? "Install git." : "Install Node 20 or later.");
}
function stated({ policy }, key, mend) {
    if (policy === null)
        return unseen("The policy was not looked for.", "Run in a clone, or name one with --repo.");
    if (policy.state === "broken")
        return gap(policy.reason, "Correct the policy file.");
    if (policy.state === "absent")
        return gap("There is no policy file, so nobody chose it.", "Write one with `trust-layer init`.");
    return policy.states.includes(key) ? ok(`The policy states \`${key}\`.`) : gap(`The policy does not state \`${key}\`.`, mend);
}

;// CONCATENATED MODULE: ./.build/src/doctor/examine.js

/** Judges what is here. Nothing that could not be looked at is ever `ok` (law 1). */
function examine(found) {
    const checks = [
        node(found),
        git(found),
        repository(found),
        examine_history(found),
        policy(found),
        workflow(found),
        examine_codeowners(found),
        token(found),
        github(found),
        protection(found),
    ];
    const gaps = checks.filter((check) => check.status === "gap").length;
    const unknown = checks.filter((check) => check.status === "unknown").length;
    return {
        headline: `${checks.length - gaps - unknown} of ${checks.length} are in order, ${gaps} ${gaps === 1 ? "gap" : "gaps"}, ${unknown} unknown.`,
        checks,
        preflight: preflight(found),
        ...(found.github?.reachable === true ? { reviewPolicy: [...found.github.reviewPolicy] } : {}),
        inspected: checks.length - unknown,
        expected: checks.length,
    };
}
/** A gap warns; nothing looked at at all is unknown. */
function doctorOutcome(body) {
    if (body.inspected < body.expected)
        return "unknown";
    return body.checks.some((check) => check.status === "gap") ? "warn" : "pass";
}
const examine_ok = (reason) => ({ status: "ok", reason, mend: null });
const examine_gap = (reason, mend) => ({ status: "gap", reason, mend });
const examine_unseen = (reason, mend) => ({ status: "unknown", reason, mend });
function node({ nodeVersion }) {
    const major = Number(/^v?(\d+)/.exec(nodeVersion)?.[1]);
    const answer = major >= 20 ? examine_ok(`Node ${nodeVersion}.`) : examine_gap(`Node ${nodeVersion} is too old.`, "Install Node 20 or later.");
    return { id: "node", title: "Node.js", ...answer };
}
function git({ gitVersion }) {
    return { id: "git", title: "git", ...(gitVersion === null ? examine_gap("git was not found.", "Install git.") : examine_ok(`${gitVersion}.`)) };
}
function repository({ repository: found }) {
    const answer = found === null
        ? examine_gap("This folder is no git repository.", "Run in a clone, or name one with --repo.")
        : found.headSha === null
            ? examine_gap("The repository has no commit yet.", "Make a first commit.")
            : examine_ok(`At commit ${found.headSha.slice(0, 12)}${found.origin === null ? ", with no origin on GitHub" : ` of ${found.origin}`}.`);
    return { id: "repository", title: "Repository", ...answer };
}
function examine_history({ repository: found }) {
    const answer = found === null
        ? examine_unseen("There is no repository to look at.", "Run in a clone, or name one with --repo.")
        : found.shallow
            ? examine_gap("The clone is shallow: history cannot help the ranking.", "Check out with `fetch-depth: 0`, or run `git fetch --unshallow`.")
            : examine_ok("The whole history is here.");
    return { id: "history", title: "History", ...answer };
}
function policy({ policy: found }) {
    const answer = found === null
        ? examine_unseen("The policy was not looked for.", "Run in a clone, or name one with --repo.")
        : found.state === "broken"
            ? examine_gap(found.reason, "Correct the file; until then no verdict can be given.")
            : found.state === "absent"
                ? examine_gap("There is no .github/trust-layer.yml, so the defaults of mode team judge.", "Write one with `trust-layer init`.")
                : examine_ok(".github/trust-layer.yml is valid.");
    return { id: "policy", title: "Policy", ...answer };
}
function workflow({ workflows }) {
    const answer = workflows === null
        ? examine_unseen("Workflows were not looked for.", "Run in a clone, or name one with --repo.")
        : workflows.ours.length > 0
            ? examine_ok(`Used by ${workflows.ours.join(", ")}.`)
            : examine_gap(`None of ${workflows.total} workflows uses trust-layer.`, "Write one with `trust-layer init`.");
    return { id: "workflow", title: "Workflow", ...answer };
}
function examine_codeowners({ codeowners: found, repository: at }) {
    const answer = at === null
        ? examine_unseen("CODEOWNERS was not looked for.", "Run in a clone, or name one with --repo.")
        : found === null
            ? examine_gap("There is no CODEOWNERS file.", "Add .github/CODEOWNERS for sensitive paths, or record why a solo policy is right.")
            : examine_ok(`${found} is there.`);
    return { id: "codeowners", title: "CODEOWNERS", ...answer };
}
function token({ tokenPresent }) {
    const answer = tokenPresent
        ? examine_ok("GITHUB_TOKEN or GH_TOKEN is set.")
        : examine_gap("There is no token, so nothing on GitHub can be judged from here.", "Set GITHUB_TOKEN to a token that can read the repository.");
    return { id: "token", title: "Token", ...answer };
}
function github({ github: found }) {
    const answer = found === null
        ? examine_unseen("GitHub was not asked.", "Set GITHUB_TOKEN and run in a clone whose origin is on GitHub.")
        : found.reachable
            ? examine_ok(`GitHub answers; the default branch is ${found.defaultBranch}.`)
            : examine_gap(`GitHub does not answer: ${found.reason}.`, "Check token, network and GITHUB_API_URL.");
    return { id: "github", title: "GitHub", ...answer };
}
function protection({ github: found }) {
    const id = { id: "protection", title: "Branch protection" };
    const mend = "Set GITHUB_TOKEN and run in a clone whose origin is on GitHub.";
    if (found === null || !found.reachable)
        return { ...id, ...examine_unseen("The default branch was not looked at.", mend) };
    const row = found.reviewPolicy.find(({ setting }) => setting === "protected");
    if (row?.value === "yes")
        return { ...id, ...examine_ok(`${found.defaultBranch} is protected: ${row.source ?? ""}.`) };
    if (row === undefined || row.value === "unknown")
        return { ...id, ...examine_unseen("Not all sources of protection could be read.", "Give the token `contents: read`.") };
    const plan = row.value === "no" ? "" : ` GitHub says: ${row.source ?? ""}`;
    return {
        ...id,
        ...examine_gap(`${found.defaultBranch} is not protected.${plan}`, "Add a ruleset that asks for a review and for checks, or record an explicit owner policy."),
    };
}

// EXTERNAL MODULE: ./.build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(20434);
// EXTERNAL MODULE: ./.build/src/evidence/envelope.js
var evidence_envelope = __webpack_require__(91093);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/src/facts/configuration-error.js
var configuration_error = __webpack_require__(94014);
// EXTERNAL MODULE: ./.build/src/git/read-file.js
var read_file = __webpack_require__(70389);
// EXTERNAL MODULE: ./.build/src/git/repository.js
var git_repository = __webpack_require__(20690);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/src/github/client-contract.js
var client_contract = __webpack_require__(64031);
// EXTERNAL MODULE: ./.build/src/github/gather/branch.js
var gather_branch = __webpack_require__(12475);
// EXTERNAL MODULE: ./.build/src/github/graphql-answer.js
var graphql_answer = __webpack_require__(86157);
// EXTERNAL MODULE: ./.build/src/github/repository-path.js
var repository_path = __webpack_require__(66343);
;// CONCATENATED MODULE: ./.build/src/github/branch-policy.js





const QUERY = `query BranchPolicy($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { defaultBranchRef { name
  refUpdateRule { requiredApprovingReviewCount requiredStatusCheckContexts requiresCodeOwnerReviews
    requiresConversationResolution requiresLinearHistory requiresSignatures } } } }`;
/**
 * What protects the default branch, as far as this token sees it, and whether CI runs at all: one GraphQL and three REST
 * requests. Throws RequestFailure when the repository cannot be seen.
 */
async function readBranchPolicy(client, repository) {
    const answer = await client.graphql(QUERY, { ...(0,repository_path/* parseRepository */.S)(repository) });
    const ref = ["repository", "defaultBranchRef"];
    const name = (0,graphql_answer/* valueAt */.fK)(answer, [...ref, "name"]);
    if (typeof name !== "string") {
        throw new client_contract/* RequestFailure */.e("not-found", answer.errors[0]?.message ?? "the repository has no default branch", null, null);
    }
    const [branch, recentRuns] = await Promise.all([(0,gather_branch/* readBranch */.pG)(client, repository, name), readRecentRuns(client, repository)]);
    return { ...branch, defaultBranch: name, refUpdateRule: (0,gather_branch/* readRefUpdateRule */.rD)(answer, ref), recentRuns };
}
const runsSchema = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(schemas/* object */.Ikc({ conclusion: schemas/* string */.YjP().nullable() })) });
async function readRecentRuns(client, repository) {
    try {
        const parsed = runsSchema.safeParse((await client.get(`${(0,repository_path/* repositoryPath */.z)(repository)}/actions/runs?per_page=20`)).data);
        if (!parsed.success)
            return null;
        const runs = parsed.data.workflow_runs;
        return { seen: runs.length, succeeded: runs.filter(({ conclusion }) => conclusion === "success").length };
    }
    catch (error) {
        if (error instanceof client_contract/* RequestFailure */.e)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/src/github/read-client.js
var read_client = __webpack_require__(90231);
// EXTERNAL MODULE: ./.build/src/host/common-inputs.js
var common_inputs = __webpack_require__(5375);
// EXTERNAL MODULE: ./.build/src/readiness/review-policy.js
var review_policy = __webpack_require__(91437);
;// CONCATENATED MODULE: ./.build/src/jobs/surroundings.js










/** Looks at what is here: tools, repository, policy, workflows, and GitHub where there is a token and an origin. */
async function lookAround(host, token) {
    const repository = await (0,git_repository/* openRepository */.h_)(host.workspace).catch(() => null);
    const headSha = repository?.headSha ?? null;
    return {
        nodeVersion: process.version,
        gitVersion: await gitVersion(),
        repository: repository === null ? null : { headSha, shallow: repository.shallow, origin: repository.originRepository },
        tokenPresent: token !== null,
        policy: repository === null || headSha === null ? null : await policyState(repository, headSha),
        codeowners: repository === null || headSha === null ? null : await codeownersPath(repository, headSha),
        workflows: repository === null || headSha === null ? null : await workflowFiles(repository, headSha),
        github: token === null || repository === null || repository.originRepository === null
            ? null
            : await askGitHub(host, token, repository.originRepository),
    };
}
async function gitVersion() {
    try {
        return (await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("git", ["--version"])).stdout.trim();
    }
    catch {
        return null;
    }
}
async function policyState(repository, sha) {
    const found = await (0,read_file/* lookAtFile */.Jg)(repository, sha, common_inputs/* DEFAULT_POLICY_PATH */.l);
    if (found.state === "absent")
        return { state: "absent" };
    if (found.state === "unreadable")
        return { state: "broken", reason: `${common_inputs/* DEFAULT_POLICY_PATH */.l} cannot be read. ${found.reason}` };
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9835)]).then(__webpack_require__.bind(__webpack_require__, 82216));
    try {
        const { policy } = loadPolicy(found.text, common_inputs/* DEFAULT_POLICY_PATH */.l);
        return { state: "valid", mode: policy.mode ?? null, states: Object.keys(policy) };
    }
    catch (error) {
        if (!(error instanceof configuration_error/* ConfigurationError */.j))
            throw error;
        const at = error.location;
        return { state: "broken", reason: `${at === null ? "" : `${at.file}:${at.line}:${at.column}: `}${error.message}` };
    }
}
/** GitHub takes the first found of these places and ignores the others. */
async function codeownersPath(repository, sha) {
    for (const path of [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"]) {
        if ((await (0,read_file/* readFileAt */._T)(repository, sha, path)) !== null)
            return path;
    }
    return null;
}
async function workflowFiles(repository, sha) {
    const listed = await repository.attempt(["ls-tree", "-z", "--name-only", "--full-tree", sha, "--", ".github/workflows/"]);
    const paths = listed.stdout
        .toString("utf8")
        .split("\0")
        .filter((path) => /\.ya?ml$/.test(path));
    const ours = [];
    for (const path of paths) {
        const text = await (0,read_file/* readFileAt */._T)(repository, sha, path);
        if (text !== null && /uses:\s*['"]?(?:trust-layer\/trust-layer|\.\/)(?:[/@'"\s]|$)/m.test(text))
            ours.push(path);
    }
    return { total: paths.length, ours };
}
async function askGitHub(host, token, name) {
    const client = (0,read_client/* createReadClient */.S)({
        token,
        apiUrl: host.env["GITHUB_API_URL"] || "https://api.github.com",
        graphqlUrl: host.env["GITHUB_GRAPHQL_URL"] || "https://api.github.com/graphql",
        now: host.now,
        log: host.log,
    });
    try {
        const { defaultBranch, recentRuns, ...branch } = await readBranchPolicy(client, name);
        return { reachable: true, defaultBranch, recentRuns, reviewPolicy: (0,review_policy/* reviewPolicy */.Hi)(branch) };
    }
    catch (error) {
        if (error instanceof client_contract/* RequestFailure */.e)
            return { reachable: false, reason: error.message };
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/src/render/review-policy.js
var render_review_policy = __webpack_require__(58325);
// EXTERNAL MODULE: ./.build/src/render/visible-text.js
var visible_text = __webpack_require__(39156);
;// CONCATENATED MODULE: ./.build/src/render/doctor-terminal.js


const MARKS = { ok: "ok     ", gap: "gap    ", unknown: "unknown" };
const COLOURS = { ok: 32, gap: 33, unknown: 35 };
/** The doctor's findings for a terminal: headline, then a line each, with what to do under the gaps. */
function renderDoctorTerminal(body, style) {
    const mark = (status) => (style.colour ? `\u001B[${COLOURS[status]}m${MARKS[status]}\u001B[0m` : MARKS[status]);
    const lines = [(0,visible_text/* singleLine */.p)(body.headline), ""];
    const show = (checks) => {
        for (const check of checks) {
            lines.push(`${mark(check.status)}  ${check.title}: ${(0,visible_text/* singleLine */.p)(check.reason)}`);
            if (check.mend !== null)
                lines.push(`         → ${(0,visible_text/* singleLine */.p)(check.mend)}`);
        }
    };
    show(body.checks);
    if (body.reviewPolicy !== undefined)
        lines.push("", "Review policy of the default branch", ...(0,render_review_policy/* reviewPolicyLines */.u)(body.reviewPolicy));
    if (body.preflight !== undefined) {
        lines.push("", "Before a pilot");
        show(body.preflight);
    }
    return `${lines.join("\n")}\n`;
}

// EXTERNAL MODULE: ./.build/src/cli/command.js
var command = __webpack_require__(87855);
// EXTERNAL MODULE: ./.build/src/cli/open-terminal.js + 3 modules
var open_terminal = __webpack_require__(70855);
// EXTERNAL MODULE: ./.build/src/cli/terminal-style.js
var terminal_style = __webpack_require__(54200);
;// CONCATENATED MODULE: ./.build/src/cli/commands/doctor.js








/** Which tools, files and settings the pilot needs here, and has. */
const doctor = {
    name: "doctor",
    usage: "[--repo DIR] [--json]",
    summary: "which tools, files and settings the pilot needs here, and has",
    options: { ...command/* REPO_OPTION */.vI, ...command/* JSON_OPTION */.rj },
    positionals: 0,
    async run(values) {
        const host = (0,open_terminal/* openHost */.Zb)(values);
        const found = await lookAround(host, (0,open_terminal/* terminalToken */.ws)(host.env));
        const body = examine(found);
        if (values["json"] === true) {
            const envelope = (0,evidence_envelope/* seal */.od)({
                kind: "doctor",
                subject: {
                    repository: found.repository?.origin ?? null,
                    pullRequest: null,
                    baseRef: null,
                    baseSha: null,
                    headRef: null,
                    headSha: found.repository?.headSha ?? null,
                },
                producer: host.producer("doctor"),
                generatedAt: host.now().toISOString(),
                outcome: doctorOutcome(body),
                body,
            });
            process.stdout.write((0,canonical_json/* prettyJson */.D_)(envelope));
        }
        else
            process.stdout.write(renderDoctorTerminal(body, (0,terminal_style/* terminalStyle */.w)()));
        return 0;
    },
};


/***/ }),

/***/ 54200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ terminalStyle)
/* harmony export */ });
/** How the report is drawn: colour only on a terminal (and not with NO_COLOR, https://no-color.org), width as it is. */
function terminalStyle() {
    const noColour = process.env["NO_COLOR"] !== undefined && process.env["NO_COLOR"] !== "";
    return { colour: process.stdout.isTTY === true && !noColour, columns: Math.min(process.stdout.columns || 100, 120) };
}


/***/ }),

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

/***/ 91093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ measurementsSchema),
/* harmony export */   Ws: () => (/* binding */ outcomeSchema),
/* harmony export */   hk: () => (/* binding */ openEnvelope),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   vD: () => (/* binding */ evidenceKindSchema),
/* harmony export */   yO: () => (/* binding */ producerSchema)
/* harmony export */ });
/* unused harmony exports SCHEMA_VERSION, envelopeSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5827);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20434);



const SCHEMA_VERSION = "1.0.0";
const evidenceKindSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
    "context-pack",
    "ci-readiness",
    "merge-gate",
    "decision-record",
    "transport",
    "proof-index",
    "doctor",
]);
const outcomeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["pass", "warn", "fail", "blocked", "unknown"]);
/** Who made a piece of evidence, and in which run. All `null` at a terminal. */
const producerSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    job: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    runId: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
    runAttempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
});
/** What it cost to find out. Volatile, so it stands in the envelope and never in a body (law 6). */
const measurementsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    graphqlRequests: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    restRequests: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    retries: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
});
/** The envelope of every kind of evidence. A reader ignores fields it does not know (MINOR versions add some). */
const envelopeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^1\.\d+\.\d+$/, "a schema version of major 1"),
    kind: evidenceKindSchema,
    subject: _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectSchema */ .cn,
    producer: producerSchema,
    generatedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    outcome: outcomeSchema,
    bodySha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    measurements: measurementsSchema.optional(),
    body: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9()),
});
/**
 * Puts a body into its envelope, with the digest over the body's canonical JSON (RFC 8785).
 * `generatedAt` is an ISO 8601 instant. The body must be JSON data: no `undefined`, no dates.
 */
function seal(input) {
    const { body: given, ...rest } = input;
    const body = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .wellFormed */ .ES)(given);
    return envelopeSchema.parse({
        schemaVersion: SCHEMA_VERSION,
        ...rest,
        subject: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .wellFormed */ .ES)(rest.subject),
        bodySha256: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(body)),
        body,
    });
}
/**
 * Reads an envelope from untrusted text: JSON, schema, digest, in this order; fails closed.
 * Subject and run are compared by the caller, who knows which epoch it judges.
 */
function openEnvelope(text) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return { ok: false, rejection: { code: "not-json", reason: "The file is not complete JSON." } };
    }
    const parsed = parseEnvelope(data);
    if (parsed === null)
        return { ok: false, rejection: { code: "schema", reason: "Not an evidence envelope: it is nested too deeply." } };
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        const where = issue === undefined || issue.path.length === 0 ? "the document" : `\`${issue.path.join(".")}\``;
        return { ok: false, rejection: { code: "schema", reason: `Not an evidence envelope: ${where}: ${issue?.message ?? "invalid"}.` } };
    }
    const digest = digestOf(parsed.data.body);
    if (digest === null)
        return { ok: false, rejection: { code: "schema", reason: "Not an evidence envelope: its body has no canonical form." } };
    if (digest !== parsed.data.bodySha256) {
        return { ok: false, rejection: { code: "digest", reason: "The body does not match its digest: it was changed after it was sealed." } };
    }
    return { ok: true, envelope: parsed.data };
}
/** JSON that is nested thousands deep ends the stack of any recursive reader: `null`, and never an exception. */
function parseEnvelope(data) {
    try {
        return envelopeSchema.safeParse(data);
    }
    catch {
        return null;
    }
}
/** `null` for what RFC 8785 has no form for, for example half of a surrogate pair. */
function digestOf(body) {
    try {
        return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(body));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 89279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ notWritable),
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94014);




/**
 * Writes a file whole or not at all: to a temporary name beside it, then renamed. Makes the folders it needs.
 * Throws a ConfigurationError when the place cannot be written.
 */
async function writeFileAtomically(path, content) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.partial`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notWritable(path, error);
    }
}
/** The clear error for a place that cannot be written. */
function notWritable(path, error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    return new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`Cannot write ${path} (${code}).`, "Give a folder that can be written: `evidence-dir` in a workflow, `--out` at a terminal.");
}


/***/ }),

/***/ 46910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ attentionGroups),
/* harmony export */   hv: () => (/* binding */ groupName)
/* harmony export */ });
/* unused harmony export attention */
/** Checks that ask for attention, the worst first: fail, unknown, warn. */
function attention(checks) {
    const order = ["fail", "unknown", "warn"];
    return order.flatMap((status) => checks.filter((check) => check.status === status));
}
/** The same, with those that say the same joined. */
function attentionGroups(checks) {
    const groups = new Map();
    for (const check of attention(checks)) {
        const key = JSON.stringify([check.status, check.reason, check.mend]);
        groups.set(key, [...(groups.get(key) ?? []), check]);
    }
    return Array.from(groups.values()).flatMap((members) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const { status, reason, mend } = first;
        return [{ status, reason, mend, ids: members.map(({ id }) => id), titles: members.map(({ title }) => title) }];
    });
}
/** How a group is called: the title of its check, or how many there are. */
function groupName(group) {
    return group.titles.length === 1 ? (group.titles[0] ?? "") : `${group.titles.length} checks`;
}


/***/ }),

/***/ 89328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ markdownList),
/* harmony export */   Et: () => (/* binding */ checksTable),
/* harmony export */   It: () => (/* binding */ permissionsBlock),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Vt: () => (/* binding */ ciTable),
/* harmony export */   a9: () => (/* binding */ ciItem),
/* harmony export */   es: () => (/* binding */ checkItem),
/* harmony export */   gH: () => (/* binding */ requiredTable),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   nh: () => (/* binding */ subjectLine)
/* harmony export */ });
/* harmony import */ var _readiness_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51251);
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46910);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90916);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37391);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76761);






/**
 * A table in GitHub's Markdown: at most `rows` rows, and a line that says what was left out. `render` gives the escaped
 * cells of one item, and is asked only for those that are shown.
 */
function markdownTable(head, items, render, rows) {
    if (items.length === 0)
        return "";
    const lines = [`| ${head.join(" | ")} |`, `| ${head.map(() => "---").join(" | ")} |`];
    for (const item of items.slice(0, rows))
        lines.push(`| ${render(item).join(" | ")} |`);
    if (items.length > rows)
        lines.push("", leftOut(items.length - rows));
    return lines.join("\n");
}
/** A list, with the same limit as a table. `render` gives the escaped Markdown of one item. */
function markdownList(items, render, rows) {
    const lines = items.slice(0, rows).map((item) => `- ${render(item)}`);
    if (items.length > rows)
        lines.push(`- ${leftOut(items.length - rows)}`);
    return lines.join("\n");
}
function leftOut(number) {
    return `*${number} more ${number === 1 ? "entry is" : "entries are"} not shown here; the JSON evidence has all of them.*`;
}
/** A folded part. The title is escaped here; the content is Markdown, so blank lines must surround it. */
function folded(title, content) {
    return content === "" ? "" : `<details>\n<summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(title)}</summary>\n\n${content}\n\n</details>`;
}
/** One line that says what all of this is about. */
function subjectLine(subject) {
    const what = subject.pullRequest === null ? (subject.repository ?? "this repository") : `${subject.repository ?? ""}#${subject.pullRequest}`;
    const base = `base ${subject.baseRef === null ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(subject.baseRef, 120)} `}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(subject.baseSha))}`;
    const head = `head ${subject.headRef === null ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(subject.headRef, 120)} `}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(subject.headSha))}`;
    return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(what)}** · ${head} · ${base}`;
}
/** One check (or several that say the same) that asks for attention: what, why, what to do. */
function checkItem(group) {
    const mend = group.mend === null ? "" : `<br>**Do:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(group.mend)}`;
    const ids = group.ids
        .slice(0, 30)
        .map((id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(id, 60))
        .join(", ");
    return `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTone */ .rK)(group.status)]} **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_attention_js__WEBPACK_IMPORTED_MODULE_4__/* .groupName */ .hv)(group))}** (${ids}: ${group.status}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(group.reason)}${mend}`;
}
/** One CI check that keeps CI from being ready. */
function ciItem(check) {
    const cause = check.cause === null ? "" : `, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.cause)}`;
    const mend = check.mend === null ? "" : `<br>**Do:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(check.mend)}`;
    const name = check.url === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(check.name, 200) : `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(check.name, check.url)}**`;
    return `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .classTone */ .vQ)(check.class)]} ${name} (${check.class}${cause}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(check.reason)}${mend}`;
}
/** All checks of the gate as a table. */
function checksTable(checks, rows) {
    return markdownTable(["Check", "Result", "Level", "Why", "Seen"], checks, (check) => [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(check.id)}`,
        `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTone */ .rK)(check.status)]} ${check.status}`,
        check.level,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(check.reason),
        `${check.inspected}${check.expected === null ? "" : ` of ${check.expected}`}`,
    ], rows);
}
/** What keeps CI from being ready first, and of that what decides its status; else the order of the names. */
function worstFirst(checks) {
    const rank = (check) => (check.blocking ? _readiness_status_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS_ORDER */ .QD.indexOf((0,_readiness_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(check)) : _readiness_status_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS_ORDER */ .QD.length);
    return checks.toSorted((a, b) => rank(a) - rank(b));
}
/** What counts for CI, the worst first: class and cause, since when, why, what to do. */
function requiredTable(checks, rows) {
    const ordered = worstFirst(checks);
    return markdownTable(["Required check", "Class", "Since", "Why", "Do"], ordered, (check) => [
        check.url === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(check.name, 200) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(check.name, check.url),
        `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .classTone */ .vQ)(check.class)]} ${check.class}${check.cause === null ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.cause)})`}`,
        check.since === null ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(check.since, 40),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(check.reason),
        check.mend === null ? "" : (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(check.mend),
    ], rows);
}
/** All CI checks as a table. */
function ciTable(checks, rows) {
    return markdownTable(["CI check", "Class", "Required by", "Why"], checks, (check) => [
        check.url === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(check.name, 200) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(check.name, check.url),
        `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .classTone */ .vQ)(check.class)]} ${check.class}${check.cause === null ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.cause)})`}`,
        check.required ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .tableCell */ .xR)([...new Set(check.sources.map(({ kind }) => kind))].join(", ")) : "not required",
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(check.reason),
    ], rows);
}
/** The exact YAML that shows what is unknown for want of a permission; empty when there is none. */
function permissionsBlock(missing) {
    if (missing.length === 0)
        return "";
    const yaml = (0,_permissions_js__WEBPACK_IMPORTED_MODULE_5__/* .permissionsYaml */ .Mz)(missing, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(text.replaceAll("`", "'"), 160));
    return `These could not be seen with this token. Add the lines to the job that runs this step; once a job has \`permissions:\`, every scope that is not listed is off.\n\n\`\`\`yaml\n${yaml}\n\`\`\``;
}


/***/ }),

/***/ 90916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ missingPermissions),
/* harmony export */   Mz: () => (/* binding */ permissionsYaml),
/* harmony export */   k0: () => (/* binding */ permissionsOf)
/* harmony export */ });
/**
 * The scopes of GITHUB_TOKEN that this suite can ever ask for. Anything else that looks like one is text from somewhere.
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#permissions
 */
const SCOPES = /^(actions|attestations|checks|contents|deployments|id-token|issues|pull-requests|statuses): (read|write)$/u;
/** The sentence of `permissionMend`, by which a check of the gate says which permission it lacks. */
const MEND_SENTENCE = /Add `([a-z-]+: (?:read|write))` under `permissions:`/gu;
/** The permissions that would turn unknowns of the bodies into answers, sorted by scope, each once. */
function missingPermissions(bodies) {
    return collect([...(bodies.readiness?.unknowns ?? []), ...(bodies.context?.unknowns ?? [])], bodies.gate?.checks ?? []);
}
/** The same from a proof index. */
function permissionsOf(index) {
    return collect(index.unknowns, index.checks);
}
function collect(unknowns, checks) {
    const found = new Map();
    const add = (permission, shows) => {
        if (SCOPES.test(permission))
            found.set(permission, (found.get(permission) ?? new Set()).add(shows));
    };
    const addFromMend = (mend, shows) => {
        for (const match of mend.matchAll(MEND_SENTENCE))
            add(match[1] ?? "", shows);
    };
    for (const { permission, what, mend } of unknowns) {
        if (permission === null || permission === undefined)
            addFromMend(mend, what);
        else
            add(permission, what);
    }
    for (const check of checks)
        addFromMend(check.mend ?? "", check.title);
    return Array.from(found.entries())
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([permission, shows]) => {
        const [scope = "", access] = permission.split(": ");
        return { scope, access: access === "write" ? "write" : "read", shows: [...shows].sort() };
    });
}
/** The lines of YAML to add under the job; comments name what each would show. Plain text, for a code block. */
function permissionsYaml(missing, describe) {
    const width = Math.max(0, ...missing.map(({ scope, access }) => `${scope}: ${access}`.length));
    const lines = missing.map(({ scope, access, shows }) => `  ${`${scope}: ${access}`.padEnd(width)}  # ${describe(shows.join("; "))}`);
    return ["permissions:", ...lines].join("\n");
}


/***/ }),

/***/ 58325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ reviewPolicyTable),
/* harmony export */   u: () => (/* binding */ reviewPolicyLines)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89328);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37391);



const TITLES = {
    protected: "Protected",
    "required-checks": "Required checks",
    strict: "Up to date before merging",
    approvals: "Approvals",
    "code-owners": "Code owners' review",
    "stale-dismissal": "Approvals dismissed by a push",
    "last-push-approval": "Approval of the last push",
    conversations: "Conversations resolved",
    "force-push": "Force pushes",
    deletion: "Deletion",
    "admin-enforcement": "Binds administrators",
};
/** The review policy of the base branch as a table; empty where it was not looked at. Every hostile string is escaped. */
function reviewPolicyTable(rows) {
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(["Setting", "Value", "Says who", "Permission that shows it"], rows, ({ setting, value, source, permission }) => [
        TITLES[setting],
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(value, 300),
        source === null ? "" : (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(source),
        permission === null ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(permission),
    ], 20);
}
/** The same as lines for a terminal. */
function reviewPolicyLines(rows) {
    return rows.map(({ setting, value, source, permission }) => {
        const why = [source ?? "", permission === null ? "" : `needs ${permission}`].filter((part) => part !== "").join("; ");
        return `  ${TITLES[setting].padEnd(30)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(value, 200)}${why === "" ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(why, 200)})`}`;
    });
}


/***/ }),

/***/ 76761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   H_: () => (/* binding */ rowWord),
/* harmony export */   Kk: () => (/* binding */ TERMINAL_MARKS),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VZ: () => (/* binding */ readinessTone),
/* harmony export */   Zl: () => (/* binding */ rowTone),
/* harmony export */   _P: () => (/* binding */ verdictTone),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   rK: () => (/* binding */ checkTone),
/* harmony export */   vQ: () => (/* binding */ classTone)
/* harmony export */ });
/** A sign beside a word, never in its place: colour and pictures alone are not for everyone. */
const MARKS = { good: "✅", caution: "⚠️", bad: "❌", unclear: "❓", none: "➖" };
/** The same for a terminal, where pictures are of uncertain width. */
const TERMINAL_MARKS = { good: "✓", caution: "!", bad: "✗", unclear: "?", none: "-" };
function verdictTone(verdict) {
    return verdict === null ? "unclear" : verdict === "PASS" ? "good" : verdict === "WARN" ? "caution" : "bad";
}
function checkTone(status) {
    const tones = {
        pass: "good",
        warn: "caution",
        fail: "bad",
        unknown: "unclear",
        "not-applicable": "none",
    };
    return tones[status];
}
function readinessTone(status) {
    const tones = {
        ready: "good",
        failing: "bad",
        pending: "caution",
        blocked: "bad",
        unknown: "unclear",
    };
    return tones[status];
}
function classTone(kind) {
    switch (kind) {
        case "green":
            return "good";
        case "no-signal":
            return "none";
        case "running":
        case "still-coming":
        case "waiting":
            return "caution";
        case "unknown":
            return "unclear";
        default:
            return "bad";
    }
}
/** The tone of a computed row; for a stop condition `met` is bad news. */
function rowTone(state, isStop) {
    if (state === "unknown")
        return "unclear";
    return (state === "met") === isStop ? "bad" : "good";
}
/** What a computed row says in words. */
function rowWord(state, isStop) {
    if (state === "unknown")
        return "unknown";
    if (isStop)
        return state === "met" ? "stop" : "clear";
    return state === "met" ? "met" : "not met";
}
/** `1 file`, `2 files`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** A commit id as people read it. */
function shortSha(sha) {
    return sha === null ? "none" : sha.slice(0, 10);
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
