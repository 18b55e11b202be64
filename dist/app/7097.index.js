export const id = 7097;
export const ids = [7097];
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

/***/ 47097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

;// CONCATENATED MODULE: ./.build/src/doctor/examine.js
/** Judges what is here. Nothing that could not be looked at is ever `ok` (law 1). */
function examine(found) {
    const checks = [node(found), git(found), repository(found), examine_history(found), policy(found), workflow(found), codeowners(found), token(found), github(found), protection(found)];
    const gaps = checks.filter((check) => check.status === "gap").length;
    const unknown = checks.filter((check) => check.status === "unknown").length;
    return {
        headline: `${checks.length - gaps - unknown} of ${checks.length} are in order, ${gaps} ${gaps === 1 ? "gap" : "gaps"}, ${unknown} unknown.`,
        checks,
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
const ok = (reason) => ({ status: "ok", reason, mend: null });
const gap = (reason, mend) => ({ status: "gap", reason, mend });
const unseen = (reason, mend) => ({ status: "unknown", reason, mend });
function node({ nodeVersion }) {
    const major = Number(/^v?(\d+)/.exec(nodeVersion)?.[1]);
    const answer = major >= 20 ? ok(`Node ${nodeVersion}.`) : gap(`Node ${nodeVersion} is too old.`, "Install Node 20 or later.");
    return { id: "node", title: "Node.js", ...answer };
}
function git({ gitVersion }) {
    return { id: "git", title: "git", ...(gitVersion === null ? gap("git was not found.", "Install git.") : ok(`${gitVersion}.`)) };
}
function repository({ repository: found }) {
    const answer = found === null
        ? gap("This folder is no git repository.", "Run in a clone, or name one with --repo.")
        : found.headSha === null
            ? gap("The repository has no commit yet.", "Make a first commit.")
            : ok(`At commit ${found.headSha.slice(0, 12)}${found.origin === null ? ", with no origin on GitHub" : ` of ${found.origin}`}.`);
    return { id: "repository", title: "Repository", ...answer };
}
function examine_history({ repository: found }) {
    const answer = found === null
        ? unseen("There is no repository to look at.", "Run in a clone, or name one with --repo.")
        : found.shallow
            ? gap("The clone is shallow: history cannot help the ranking.", "Check out with `fetch-depth: 0`, or run `git fetch --unshallow`.")
            : ok("The whole history is here.");
    return { id: "history", title: "History", ...answer };
}
function policy({ policy: found }) {
    const answer = found === null
        ? unseen("The policy was not looked for.", "Run in a clone, or name one with --repo.")
        : found.state === "broken"
            ? gap(found.reason, "Correct the file; until then no verdict can be given.")
            : found.state === "absent"
                ? gap("There is no .github/trust-layer.yml, so the defaults of mode team judge.", "Write one with `trust-layer init`.")
                : ok(".github/trust-layer.yml is valid.");
    return { id: "policy", title: "Policy", ...answer };
}
function workflow({ workflows }) {
    const answer = workflows === null
        ? unseen("Workflows were not looked for.", "Run in a clone, or name one with --repo.")
        : workflows.ours.length > 0
            ? ok(`Used by ${workflows.ours.join(", ")}.`)
            : gap(`None of ${workflows.total} workflows uses trust-layer.`, "Write one with `trust-layer init`.");
    return { id: "workflow", title: "Workflow", ...answer };
}
function codeowners({ codeowners: found, repository: at }) {
    const answer = at === null
        ? unseen("CODEOWNERS was not looked for.", "Run in a clone, or name one with --repo.")
        : found === null
            ? gap("There is no CODEOWNERS file.", "Add .github/CODEOWNERS for sensitive paths, or record why a solo policy is right.")
            : ok(`${found} is there.`);
    return { id: "codeowners", title: "CODEOWNERS", ...answer };
}
function token({ tokenPresent }) {
    const answer = tokenPresent
        ? ok("GITHUB_TOKEN or GH_TOKEN is set.")
        : gap("There is no token, so nothing on GitHub can be judged from here.", "Set GITHUB_TOKEN to a token that can read the repository.");
    return { id: "token", title: "Token", ...answer };
}
function github({ github: found }) {
    const answer = found === null
        ? unseen("GitHub was not asked.", "Set GITHUB_TOKEN and run in a clone whose origin is on GitHub.")
        : found.reachable
            ? ok(`GitHub answers; the default branch is ${found.defaultBranch}.`)
            : gap(`GitHub does not answer: ${found.reason}.`, "Check token, network and GITHUB_API_URL.");
    return { id: "github", title: "GitHub", ...answer };
}
function protection({ github: found }) {
    const id = { id: "protection", title: "Branch protection" };
    const mend = "Set GITHUB_TOKEN and run in a clone whose origin is on GitHub.";
    if (found === null || !found.reachable)
        return { ...id, ...unseen("The default branch was not looked at.", mend) };
    const { rules, classicallyProtected } = found;
    if ((rules ?? 0) > 0 || classicallyProtected === true) {
        const parts = [(rules ?? 0) > 0 ? `${rules} rules of rulesets` : "", classicallyProtected === true ? "classic protection" : ""];
        return { ...id, ...ok(`${found.defaultBranch} has ${parts.filter((part) => part !== "").join(" and ")}.`) };
    }
    if (rules === null || classicallyProtected === null)
        return { ...id, ...unseen("Not all sources of protection could be read.", "Give the token `contents: read`.") };
    return { ...id, ...gap(`${found.defaultBranch} is not protected.`, "Add a ruleset that asks for a review and for checks, or record an explicit owner policy.") };
}

// EXTERNAL MODULE: ./.build/src/evidence/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(48243);
// EXTERNAL MODULE: ./.build/src/evidence/envelope.js
var evidence_envelope = __webpack_require__(91093);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./.build/src/facts/configuration-error.js
var configuration_error = __webpack_require__(94014);
// EXTERNAL MODULE: ./.build/src/git/read-file.js
var read_file = __webpack_require__(70389);
// EXTERNAL MODULE: ./.build/src/git/repository.js
var git_repository = __webpack_require__(20690);
// EXTERNAL MODULE: ./.build/src/github/client-contract.js
var client_contract = __webpack_require__(64031);
// EXTERNAL MODULE: ./.build/src/github/read-client.js
var read_client = __webpack_require__(90231);
// EXTERNAL MODULE: ./.build/src/host/common-inputs.js
var common_inputs = __webpack_require__(5375);
;// CONCATENATED MODULE: ./.build/src/jobs/surroundings.js









/** Looks at what is here: tools, repository, policy, workflows, and GitHub where there is a token and an origin. */
async function lookAround(host, token) {
    const repository = await (0,git_repository/* openRepository */.h)(host.workspace).catch(() => null);
    const headSha = repository?.headSha ?? null;
    return {
        nodeVersion: process.version,
        gitVersion: await gitVersion(),
        repository: repository === null ? null : { headSha, shallow: repository.shallow, origin: repository.originRepository },
        tokenPresent: token !== null,
        policy: repository === null || headSha === null ? null : await policyState(repository, headSha),
        codeowners: repository === null || headSha === null ? null : await codeownersPath(repository, headSha),
        workflows: repository === null || headSha === null ? null : await workflowFiles(repository, headSha),
        github: token === null || repository === null || repository.originRepository === null ? null : await askGitHub(host, token, repository.originRepository),
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
    const text = await (0,read_file/* readFileAt */._)(repository, sha, common_inputs/* DEFAULT_POLICY_PATH */.l);
    if (text === null)
        return { state: "absent" };
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9835)]).then(__webpack_require__.bind(__webpack_require__, 82216));
    try {
        loadPolicy(text, common_inputs/* DEFAULT_POLICY_PATH */.l);
        return { state: "valid" };
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
        if ((await (0,read_file/* readFileAt */._)(repository, sha, path)) !== null)
            return path;
    }
    return null;
}
async function workflowFiles(repository, sha) {
    const listed = await repository.attempt(["ls-tree", "-z", "--name-only", "--full-tree", sha, "--", ".github/workflows/"]);
    const paths = listed.stdout.toString("utf8").split("\0").filter((path) => /\.ya?ml$/.test(path));
    const ours = [];
    for (const path of paths) {
        const text = await (0,read_file/* readFileAt */._)(repository, sha, path);
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
        const { default_branch: branch } = schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }).parse((await client.get(`/repos/${name}`)).data);
        const at = `/repos/${name}`;
        const encoded = encodeURIComponent(branch);
        const [rules, classic] = await Promise.all([
            client.get(`${at}/rules/branches/${encoded}?per_page=100`).then((answer) => schemas/* array */.YOg(schemas/* unknown */.L5J()).parse(answer.data).length, () => null),
            client.get(`${at}/branches/${encoded}`).then((answer) => schemas/* object */.Ikc({ protected: schemas/* boolean */.zMY() }).parse(answer.data).protected, () => null),
        ]);
        return { reachable: true, defaultBranch: branch, rules, classicallyProtected: classic };
    }
    catch (error) {
        if (error instanceof client_contract/* RequestFailure */.e || error instanceof errors/* ZodError */.G)
            return { reachable: false, reason: error instanceof client_contract/* RequestFailure */.e ? error.message : "the answer is not GitHub's" };
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/src/render/visible-text.js
var visible_text = __webpack_require__(39156);
;// CONCATENATED MODULE: ./.build/src/render/doctor-terminal.js

const MARKS = { ok: "ok     ", gap: "gap    ", unknown: "unknown" };
const COLOURS = { ok: 32, gap: 33, unknown: 35 };
/** The doctor's findings for a terminal: headline, then a line each, with what to do under the gaps. */
function renderDoctorTerminal(body, style) {
    const mark = (status) => (style.colour ? `\u001B[${COLOURS[status]}m${MARKS[status]}\u001B[0m` : MARKS[status]);
    const lines = [(0,visible_text/* singleLine */.p)(body.headline), ""];
    for (const check of body.checks) {
        lines.push(`${mark(check.status)}  ${check.title}: ${(0,visible_text/* singleLine */.p)(check.reason)}`);
        if (check.mend !== null)
            lines.push(`         → ${(0,visible_text/* singleLine */.p)(check.mend)}`);
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

/***/ 48243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dj: () => (/* binding */ canonicalJson),
  D_: () => (/* binding */ prettyJson),
  fg: () => (/* binding */ sha256Hex),
  ES: () => (/* binding */ wellFormed)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
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

;// CONCATENATED MODULE: ./.build/src/evidence/canonical-json.js


/**
 * The canonical JSON of plain data (RFC 8785: sorted keys, no white space, ECMAScript numbers), over which every digest
 * of a body is taken. Throws when the value is not JSON data.
 */
function canonicalJson(value) {
    const text = canonicalize(value);
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
    return (0,external_node_crypto_.createHash)("sha256").update(data).digest("hex");
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
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48243);



const SCHEMA_VERSION = "1.0.0";
const evidenceKindSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["context-pack", "ci-readiness", "merge-gate", "decision-record", "transport", "proof-index", "doctor"]);
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
