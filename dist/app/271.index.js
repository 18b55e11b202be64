export const id = 271;
export const ids = [271];
export const modules = {

/***/ 68805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_evidence_accept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48141);
/* harmony import */ var _src_jobs_collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49430);
/* harmony import */ var _src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92024);
/* harmony import */ var _src_render_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43700);




/** Inputs -> collected evidence -> bundles, transport -> outputs and summary. */
async function run(values, { host, session, report, wish }) {
    const offered = await (0,_src_jobs_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .collectEvidence */ .m)(host, ["context-pack", "ci-readiness", "merge-gate"], {
        suffix: values["artifact-suffix"],
        runId: values["run-id"],
        artifacts: true,
    });
    const own = host.producer("evidence-publish");
    const otherRun = values["run-id"] !== null;
    const judged = (0,_src_evidence_accept_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptEvidence */ .s)(offered, {
        subject: session.subject,
        runId: otherRun ? "any" : own.runId,
        runAttempt: otherRun ? null : own.runAttempt,
        kinds: ["context-pack", "ci-readiness", "merge-gate"],
    });
    const published = await (0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .runEvidencePublish */ .KV)(host, session, judged, {
        ...wish,
        outcomeLabel: values["outcome-label"],
        publicPaths: values["public-paths"],
        privatePaths: values["private-paths"],
        tokenBudget: 12_000,
        inputs: values,
        transport: { token: values["github-token"], comment: values.comment, status: values.status },
        notices: judged.rejected.map((piece) => `Evidence \`${piece.path}\` was rejected (${piece.code}): ${piece.reason}`),
    });
    await report.outputs((0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .publishOutputs */ .eB)(published));
    if (values.summary) {
        await report.summary((0,_src_render_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSummary */ .B)({ publish: (0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .publishSummary */ .Iv)(published), subject: session.subject, notices: [], artifacts: [published.publicArtifact, published.privateArtifact] }));
    }
}


/***/ }),

/***/ 48141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ acceptEvidence)
/* harmony export */ });
/* harmony import */ var _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5827);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91093);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89580);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71406);




/** Larger evidence is not ours: the largest pack of a repository of 50,000 files stays far below. Bytes. */
const LARGEST_EVIDENCE_BYTES = 16 * 1024 * 1024;
/**
 * Judges each offered piece on its own (form, digest, body, epoch, run), then keeps one of each kind: the newest attempt,
 * since re-running failed jobs leaves upstream evidence in an earlier one. Two different pieces of one kind and attempt
 * are both refused: nobody can tell which is meant. Both lists are sorted by path.
 */
function acceptEvidence(offered, terms) {
    const rejected = [];
    const byKind = new Map();
    for (const piece of [...offered].sort(_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .byPath */ .f2)) {
        const judged = judge(piece, terms);
        if ("code" in judged)
            rejected.push(judged);
        else
            byKind.set(judged.envelope.kind, [...(byKind.get(judged.envelope.kind) ?? []), judged]);
    }
    const accepted = [];
    for (const pieces of byKind.values()) {
        const chosen = newest(pieces);
        accepted.push(...chosen.accepted);
        rejected.push(...chosen.rejected);
    }
    return { accepted: accepted.sort(_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .byPath */ .f2), rejected: rejected.sort(_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .byPath */ .f2) };
}
function judge({ path, content }, terms) {
    const reject = (code, reason) => ({ path, code, reason });
    if (content.length > LARGEST_EVIDENCE_BYTES)
        return reject("too-large", "The file is larger than evidence may be.");
    const text = typeof content === "string" ? content : decode(content);
    if (text === null)
        return reject("not-text", "The file is not UTF-8 text.");
    const opened = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .openEnvelope */ .hk)(text);
    if (!opened.ok)
        return reject(opened.rejection.code, opened.rejection.reason);
    const { envelope } = opened;
    if (terms.kinds !== undefined && !terms.kinds.includes(envelope.kind))
        return reject("kind", `Evidence of kind ${envelope.kind} is not read here.`);
    const body = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(envelope.kind, envelope.body);
    if (!body.ok)
        return reject("body-schema", body.reason);
    if (!(0,_facts_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .sameEpoch */ .AT)(envelope.subject, terms.subject))
        return reject("other-epoch", epochReason(envelope.subject, terms.subject));
    const { runId, runAttempt } = envelope.producer;
    if (terms.runId !== "any" && runId !== terms.runId)
        return reject("other-run", `It was made by run ${runId ?? "none"}, not by run ${terms.runId ?? "none"}.`);
    if (terms.runAttempt !== null && runAttempt !== null && runAttempt > terms.runAttempt) {
        return reject("later-attempt", `It was made by attempt ${runAttempt}, later than attempt ${terms.runAttempt}.`);
    }
    return { path, envelope };
}
function epochReason(found, wanted) {
    if (found.repository !== wanted.repository)
        return `It is about repository ${found.repository ?? "none"}, not ${wanted.repository ?? "none"}.`;
    if (found.pullRequest !== wanted.pullRequest)
        return `It is about pull request ${found.pullRequest ?? "none"}, not ${wanted.pullRequest ?? "none"}.`;
    if (found.headSha === null)
        return "It names no head commit.";
    if (found.headSha !== wanted.headSha)
        return `It is about head ${found.headSha}, not ${wanted.headSha ?? "none"}: it is stale.`;
    return `It is about base ${found.baseSha ?? "none"}, not ${wanted.baseSha ?? "none"}: it is stale.`;
}
function newest(pieces) {
    const attempt = (piece) => piece.envelope.producer.runAttempt ?? 0;
    const latest = Math.max(...pieces.map(attempt));
    const current = pieces.filter((piece) => attempt(piece) === latest);
    const rejected = pieces
        .filter((piece) => attempt(piece) !== latest)
        .map(({ path }) => ({ path, code: "superseded", reason: `Attempt ${latest} of the run made newer evidence of this kind.` }));
    const [first, ...others] = current;
    if (first === undefined)
        return { accepted: [], rejected };
    if (others.some((piece) => piece.envelope.bodySha256 !== first.envelope.bodySha256 || piece.envelope.outcome !== first.envelope.outcome)) {
        const reason = "Another piece of evidence of this kind and attempt says something else.";
        return { accepted: [], rejected: [...rejected, ...current.map(({ path }) => ({ path, code: "ambiguous", reason }))] };
    }
    return {
        accepted: [first],
        rejected: [...rejected, ...others.map(({ path }) => ({ path, code: "superseded", reason: `The same as \`${first.path}\`.` }))],
    };
}
function decode(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 60981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ unknownSchema),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Qc: () => (/* binding */ permissionMend),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   oZ: () => (/* binding */ factSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/**
 * A fact that could not be seen. It never counts as good news (law 1): whoever reads it must say `unknown`, with the
 * permission or step that would answer it.
 */
const unknownSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("unknown"),
    /** One sentence: what could not be seen and why. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    /** The permission that would show it, as a workflow writes it, for example `checks: read`. */
    permission: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** What a person does next. */
    mend: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
});
/** The zod schema of a fact around the schema of its value. */
function factSchema(value) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("state", [zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("known"), value }), unknownSchema]);
}
/** A value that was seen, whole. A list that was cut is not known: use `unknown`. */
function known(value) {
    return { state: "known", value };
}
/** A fact that was not seen. */
function unknown(reason, mend, permission) {
    return permission === undefined ? { state: "unknown", reason, mend } : { state: "unknown", reason, mend, permission };
}
/** The YAML that gives a workflow one more permission; shown wherever a fact is unknown for want of it. */
function permissionMend(permission) {
    return `Add \`${permission}\` under \`permissions:\` of the job that runs this step.`;
}


/***/ }),

/***/ 64031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ RequestFailure)
/* harmony export */ });
class RequestFailure extends Error {
    name = "RequestFailure";
    code;
    status;
    permission;
    constructor(code, message, status, permission) {
        super(message);
        this.code = code;
        this.status = status;
        this.permission = permission;
    }
}


/***/ }),

/***/ 86157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ unknownNull),
/* harmony export */   J6: () => (/* binding */ unknownFromError),
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   L4: () => (/* binding */ parseGraphqlAnswer),
/* harmony export */   M3: () => (/* binding */ hidingError),
/* harmony export */   V: () => (/* binding */ unknownFromFailure),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gz: () => (/* binding */ isTooHeavy),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _facts_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60981);
/* harmony import */ var _client_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64031);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22109);



/** Reads the body of a GraphQL answer. Throws RequestFailure `invalid-answer` when it is not one. */
function parseGraphqlAnswer(body) {
    if (!isRecord(body) || (body["data"] === undefined && !Array.isArray(body["errors"]))) {
        throw new _client_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestFailure */ .e("invalid-answer", "GitHub's answer is not a GraphQL answer", 200, null);
    }
    const errors = Array.isArray(body["errors"]) ? body["errors"] : [];
    return { data: body["data"] ?? null, errors: errors.map(parseError) };
}
function parseError(error) {
    if (!isRecord(error))
        return { type: null, path: [], message: "an error without a message" };
    const { type, path, message } = error;
    return {
        type: typeof type === "string" ? type : null,
        path: Array.isArray(path) ? path.filter((part) => typeof part === "string" || typeof part === "number") : [],
        message: typeof message === "string" ? message : "an error without a message",
    };
}
/** True for the error with which GitHub reports an exhausted primary or secondary limit under HTTP 200. */
function isRateLimited(error) {
    return error.type === "RATE_LIMITED" || /api rate limit (?:already )?exceeded|secondary rate limit/i.test(error.message);
}
/** True when GitHub gave up on the query's weight: the caller can ask for less. */
function isTooHeavy(answer) {
    return answer.errors.some((error) => error.type === "RESOURCE_LIMITS_EXCEEDED" || /something went wrong while executing|timeout|timed out/i.test(error.message));
}
/** The value at a path of the answer; `null` where the way ends. */
function valueAt(answer, path) {
    let value = answer.data;
    for (const part of path) {
        if (Array.isArray(value) && typeof part === "number")
            value = value[part];
        else if (isRecord(value) && typeof part === "string")
            value = value[part];
        else
            return null;
    }
    return value ?? null;
}
/**
 * The first error that hides the field at `path`, something above it or something below it. Errors without a path hide
 * everything. `tolerates` names paths below that a fact can do without, since it reports them itself.
 */
function hidingError(answer, path, tolerates = () => false) {
    return (answer.errors.find((error) => {
        const common = Math.min(error.path.length, path.length);
        const related = path.slice(0, common).every((part, index) => part === error.path[index]);
        return related && !(error.path.length > path.length && tolerates(error.path));
    }) ?? null);
}
/** The unknown that an error makes of a fact: with the permission where the token was refused. */
function unknownFromError(error, source) {
    if (isRefusal(error)) {
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${source.what} cannot be seen with this token (${(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(error.message)}).`, (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionMend */ .Qc)(source.permission), source.permission);
    }
    return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${source.what} could not be read: ${(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(error.message)}.`, "Run this again.");
}
/** The unknown that a failed request makes of a fact. */
function unknownFromFailure(failure, source) {
    if (!(failure instanceof _client_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestFailure */ .e))
        throw failure;
    const reason = `${source.what} could not be read: ${failure.message}.`;
    switch (failure.code) {
        case "forbidden":
        case "not-found": {
            const permission = failure.permission ?? source.permission;
            return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(reason, (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionMend */ .Qc)(permission), permission);
        }
        case "unauthorized":
            return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(reason, "Pass a token that is valid and not expired.");
        case "rate-limited":
            return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(reason, "Wait until the limit is reset (within the hour) and run this again.");
        case "budget":
            return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(reason, "Split the pull request: it takes more requests than one run may send.");
        case "timeout":
        case "unavailable":
        case "invalid-answer":
            return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(reason, "Run this again; when it repeats, look at githubstatus.com.");
    }
}
/** The unknown for a field that is empty although GitHub reported no error. */
function unknownNull(source) {
    return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${source.what} cannot be seen: GitHub left the field empty.`, (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionMend */ .Qc)(source.permission), source.permission);
}
/** A refusal of the token, as against a failure of GitHub's. */
function isRefusal(error) {
    return error.type === "FORBIDDEN" || /not accessible by|must have|not authorized|permission/i.test(error.message);
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 99294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fetchThroughProxy)
/* harmony export */ });
const PROXY_VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
/**
 * The `fetch` for an address. Node's own, which is there already, unless the environment names a proxy: then GitHub's
 * toolkit is loaded (70 ms of CPU, measured, so never without need), whose fetch follows the runner's rules for
 * `https_proxy`, `http_proxy` and `no_proxy`. A loopback address never goes through a proxy.
 */
async function fetchThroughProxy(address) {
    const proxied = PROXY_VARIABLES.some((name) => (process.env[name] ?? "") !== "");
    if (!proxied || isLoopback(new URL(address).hostname))
        return (url, init) => fetch(url, init);
    const { defaults } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 85555));
    const proxyFetch = defaults.request?.fetch;
    return typeof proxyFetch === "function" ? (url, init) => proxyFetch(url, init) : (url, init) => fetch(url, init);
}
function isLoopback(host) {
    return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || host.startsWith("127.");
}


/***/ }),

/***/ 90231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ createReadClient)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94014);
/* harmony import */ var _client_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64031);
/* harmony import */ var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86157);
/* harmony import */ var _proxy_fetch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99294);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22109);






/** Design, section 10: a request times out after 15 s, at most 3 tries, all facts of a run within 90 s. */
const REQUEST_TIMEOUT_MS = 15_000;
const TRIES = 3;
const DEADLINE_MS = 90_000;
const BUDGET = 60;
const FIRST_BACKOFF_MS = 500;
/**
 * A client that reads GitHub and cannot write. Retries 5xx, 429, secondary limits, resets, timeouts and truncated JSON;
 * counts what it does; throws RequestFailure, never with the token in it. Throws ConfigurationError for an address
 * that is none or a token that cannot stand in a header.
 */
function createReadClient(options) {
    const apiUrl = baseAddress("GITHUB_API_URL", options.apiUrl);
    const graphqlUrl = baseAddress("GITHUB_GRAPHQL_URL", options.graphqlUrl);
    const headers = requestHeaders(options.token);
    const count = { graphql: 0, rest: 0, retries: 0 };
    const budget = options.budget ?? BUDGET;
    const deadlineMs = options.deadlineMs ?? DEADLINE_MS;
    let startedAt = null;
    function remainingMs() {
        startedAt ??= performance.now();
        return deadlineMs - (performance.now() - startedAt);
    }
    function isCancelled() {
        return options.signal?.aborted === true;
    }
    /** One logical request: up to three tries within the deadline and the budget. */
    async function send(what, once, heavy) {
        for (let attempt = 1;; attempt += 1) {
            if (count.graphql + count.rest + count.retries > budget) {
                throw new _client_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestFailure */ .e("budget", `The budget of ${budget} requests is used up`, null, null);
            }
            const judgement = await tryOnce(once);
            if (judgement.kind === "answer")
                return judgement;
            if (judgement.kind === "fail")
                throw judgement.failure;
            const wait = judgement.afterMs ?? FIRST_BACKOFF_MS * 2 ** (attempt - 1);
            const hopeless = attempt >= TRIES || (heavy && judgement.gateway) || wait >= remainingMs();
            if (hopeless)
                throw judgement.failure;
            options.log.debug(`${what}: ${judgement.failure.message}; asking again in ${Math.ceil(wait / 1000)} s`);
            await (options.wait?.(wait) ?? pause(wait, options.signal));
            count.retries += 1;
        }
    }
    async function tryOnce(once) {
        const remaining = remainingMs();
        if (remaining <= 0)
            return { kind: "fail", failure: deadlineFailure(deadlineMs) };
        if (isCancelled())
            return { kind: "fail", failure: cancelled() };
        const timeout = AbortSignal.timeout(Math.min(options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS, remaining));
        const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
        try {
            const raw = await once(signal);
            const judgement = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeAnswer */ ._)(raw, options.now().getTime());
            return { ...judgement, raw };
        }
        catch (error) {
            if (isCancelled())
                return { kind: "fail", failure: cancelled() };
            const failure = timeout.aborted
                ? new _client_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestFailure */ .e("timeout", "GitHub did not answer in time", null, null)
                : new _client_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestFailure */ .e("unavailable", `GitHub cannot be reached (${networkCause(error, options.token)})`, null, null);
            return { kind: "retry", afterMs: null, gateway: timeout.aborted, failure };
        }
    }
    async function graphql(query, variables, how = {}) {
        if (options.token === null) {
            throw new _client_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestFailure */ .e("unauthorized", "GitHub answers GraphQL only with a token, and none was given", null, null);
        }
        count.graphql += 1;
        const body = JSON.stringify({ query, variables });
        const done = await send("GraphQL", (signal) => exchange(graphqlUrl, { method: "POST", headers, body, signal }), how.heavy ?? false);
        const answer = (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGraphqlAnswer */ .L4)(done.data);
        // Primary exhaustion arrives as HTTP 200 with errors (semantics, section 2): it is no answer.
        const limited = answer.errors.find(_graphql_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimited */ .Jz);
        if (limited !== undefined) {
            throw new _client_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestFailure */ .e("rate-limited", `GitHub's rate limit is reached: ${(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(limited.message)}`, 200, null);
        }
        return answer;
    }
    async function get(path) {
        count.rest += 1;
        const done = await send(`GET ${path}`, (signal) => exchange(apiUrl + path, { method: "GET", headers, signal }), false);
        return { status: done.raw?.status ?? 200, data: done.data, headers: done.raw?.headers ?? {} };
    }
    return { graphql, get, count };
}
async function exchange(url, init) {
    const send = await (0,_proxy_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchThroughProxy */ .G)(url);
    const response = await send(url, init);
    return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
}
function requestHeaders(token) {
    const headers = {
        accept: "application/vnd.github+json",
        "content-type": "application/json",
        "user-agent": "trust-layer",
        "x-github-api-version": "2022-11-28",
    };
    if (token === null)
        return headers;
    // Checked here because fetch would repeat the whole header, and so the token, in its own error.
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j("The GitHub token is empty or holds a character that no token has (a space or a line break?).", "Pass the token exactly as GitHub shows it, for example `github-token: ${{ github.token }}`.");
    }
    return { ...headers, authorization: `Bearer ${token}` };
}
function baseAddress(name, value) {
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) {
        throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(`${name} is not an address: "${(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(value)}".`, `Set ${name} to an address that starts with https://, or leave it unset for github.com.`);
    }
    return value.replace(/\/+$/, "");
}
/** The cause of a failed connection as a system code (ENOTFOUND, ECONNRESET, ...), never with a header in it. */
function networkCause(error, token) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (cause instanceof Error && "code" in cause && typeof cause.code === "string")
        return cause.code;
    const message = cause instanceof Error ? (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(cause.message) : "unknown cause";
    return token === null ? message : message.replaceAll(token, "***");
}
function deadlineFailure(deadlineMs) {
    return new _client_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestFailure */ .e("timeout", `The ${Math.round(deadlineMs / 1000)} s for all requests are over`, null, null);
}
function cancelled() {
    return new _client_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestFailure */ .e("unavailable", "The run was cancelled before GitHub answered", null, null);
}
async function pause(ms, signal) {
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
    }
    catch {
        throw cancelled();
    }
}


/***/ }),

/***/ 22109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ judgeAnswer),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _client_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64031);

/** GitHub asks for at least a minute after a secondary limit that carries no `retry-after` (REST best practices). */
const SECONDARY_LIMIT_WAIT_MS = 60_000;
const GATEWAY_STATUSES = new Set([502, 504]);
const LONGEST_QUOTE = 200;
/** GitHub's words for one line of ours: no control characters, cut at 200 characters. Still hostile text. */
function quote(text) {
    // oxlint-disable-next-line no-control-regex -- control characters are what has to go
    const line = text.replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, " ").trim();
    return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}...` : line;
}
/**
 * The permission that would have been accepted, as a workflow writes it (`contents: read`), from the header
 * `x-accepted-github-permissions` (`issues=read; pull_requests=read`: alternatives apart by `;`, all of a set by `,`).
 * The first alternative is named; null where GitHub names none.
 */
function acceptedPermission(headers) {
    const match = /^\s*([a-z_]+)=(read|write|admin)/.exec(headers["x-accepted-github-permissions"] ?? "");
    if (match === null)
        return null;
    const [, name = "", access = "read"] = match;
    return `${name.replaceAll("_", "-")}: ${access}`;
}
/**
 * Judges one HTTP answer of GitHub, for REST and GraphQL alike. `nowMs` is the time in milliseconds since 1970, against
 * which `x-ratelimit-reset` is read. Sources: GitHub's "Rate limits" and "Best practices" pages for REST and GraphQL.
 */
function judgeAnswer(answer, nowMs) {
    const { status, headers, text } = answer;
    const parsed = parseJson(text);
    if (status >= 200 && status < 300) {
        if (status === 204 || status === 205)
            return { kind: "answer", data: null };
        if (parsed.ok)
            return { kind: "answer", data: parsed.value };
        return retry("invalid-answer", `GitHub's answer broke off or is not JSON (${text.length} characters)`, status, null, false);
    }
    const message = quote(messageOf(parsed));
    const words = message === "" ? "" : `: ${message}`;
    if (status === 401) {
        return fail("unauthorized", `GitHub refused the token (401${words})`, status);
    }
    if (status === 429 || status === 403) {
        const limited = limitWait(answer, message, nowMs);
        if (limited !== null) {
            return retry("rate-limited", `GitHub's rate limit is reached (${status}${words})`, status, limited, false);
        }
        return fail("forbidden", `GitHub refused the request (403${words})`, status, acceptedPermission(headers));
    }
    if (status === 404 || status === 410) {
        return fail("not-found", `GitHub says that it does not exist or that this token may not see it (${status}${words})`, status);
    }
    if (status >= 500) {
        return retry("unavailable", `GitHub answered ${status}${words}`, status, null, GATEWAY_STATUSES.has(status));
    }
    return fail("invalid-answer", `GitHub answered ${status}${words}`, status);
}
/** Milliseconds to wait for a rate limit, or null when the answer is no rate limit at all. */
function limitWait(answer, message, nowMs) {
    const retryAfter = Number(answer.headers["retry-after"]);
    if (answer.headers["retry-after"] !== undefined && Number.isFinite(retryAfter))
        return Math.max(0, retryAfter * 1000);
    if (answer.headers["x-ratelimit-remaining"] === "0") {
        const reset = Number(answer.headers["x-ratelimit-reset"]);
        return Number.isFinite(reset) && reset > 0 ? Math.max(0, reset * 1000 - nowMs) : SECONDARY_LIMIT_WAIT_MS;
    }
    if (answer.status === 429 || /secondary rate limit|abuse detection/i.test(message))
        return SECONDARY_LIMIT_WAIT_MS;
    return null;
}
function parseJson(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch {
        return { ok: false };
    }
}
function messageOf(parsed) {
    if (!parsed.ok || typeof parsed.value !== "object" || parsed.value === null)
        return "";
    return "message" in parsed.value && typeof parsed.value.message === "string" ? parsed.value.message : "";
}
function fail(code, message, status, permission = null) {
    return { kind: "fail", failure: new _client_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestFailure */ .e(code, message, status, permission) };
}
function retry(code, message, status, afterMs, gateway) {
    return { kind: "retry", afterMs, gateway, failure: new _client_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestFailure */ .e(code, message, status, null) };
}


/***/ }),

/***/ 436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ pagePath),
/* harmony export */   s: () => (/* binding */ readAllPages)
/* harmony export */ });
/* harmony import */ var _client_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64031);

const PAGE_SIZE = 100;
/**
 * All pages of a REST list, in order. `path` is encoded and without `per_page` and `page`. Follows the `Link` header
 * (GitHub, "Using pagination in the REST API"); a full page without that header is followed too. Throws RequestFailure.
 * `list` takes the list out of an answer that wraps it, such as `{ total_count, jobs }`.
 */
async function readAllPages(client, path, list = (data) => data) {
    const items = [];
    for (let page = 1;; page += 1) {
        const answer = await client.get(pagePath(path, page));
        const part = list(answer.data);
        if (!Array.isArray(part))
            throw new _client_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestFailure */ .e("invalid-answer", "GitHub's answer is not a list", answer.status, null);
        items.push(...part);
        if (!hasNextPage(answer, part.length))
            return items;
    }
}
/** The path of one page of 100. The first one has no `page`, as GitHub's own links write it. */
function pagePath(path, page) {
    const joined = `${path}${path.includes("?") ? "&" : "?"}per_page=${PAGE_SIZE}`;
    return page === 1 ? joined : `${joined}&page=${page}`;
}
function hasNextPage(answer, length) {
    const link = answer.headers["link"];
    if (link !== undefined)
        return /rel="next"/.test(link);
    return length >= PAGE_SIZE;
}


/***/ }),

/***/ 49430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ collectEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98673);



/**
 * Looks for evidence of some kinds: in the evidence folder first, then as artifacts of this run, then of the run that
 * the input `run-id` names. What is found is untrusted and still to be judged. A missing service is no error: the
 * consumer says what it did not get.
 */
async function collectEvidence(host, kinds, where) {
    const offered = [];
    for (const kind of kinds) {
        const local = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.evidenceDir, `${kind}.json`));
        if (local !== null)
            offered.push({ path: `${kind}.json`, content: local });
        else if (where.artifacts)
            offered.push(...(await fromArtifact(host, kind, where)));
    }
    return offered;
}
async function readIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch {
        return null;
    }
}
async function fromArtifact(host, kind, where) {
    const store = await host.artifacts();
    if ("unavailable" in store)
        return [];
    const name = (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactName */ .Cs)(kind, where.suffix);
    let files = await store.download(name, null);
    if (files === null && where.runId !== null)
        files = await store.download(name, where.runId);
    if (files === null)
        return [];
    const content = files.get(`${kind}.json`);
    if (content === undefined)
        host.log.warning(`Artifact ${name} holds no ${kind}.json.`);
    return content === undefined ? [] : [{ path: `${name}/${kind}.json`, content }];
}


/***/ }),

/***/ 98673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Zn: () => (/* binding */ uploadFiles),
/* harmony export */   eF: () => (/* binding */ produceEvidence)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48243);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91093);
/* harmony import */ var _host_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89279);




/** The name of the artifact of one kind; a matrix job gives its own suffix, since artifacts are immutable. */
function artifactName(kind, suffix) {
    return `trust-layer-${kind}${suffix === null ? "" : `-${suffix}`}`;
}
/**
 * Seals a body, writes `<kind>.json` and `<kind>.md` into the evidence folder (whole or not at all), and uploads both
 * as the artifact of that kind where this is wished and there is a service; without one a line says so.
 */
async function produceEvidence(host, what, wish) {
    const envelope = (0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .seal */ .od)({
        kind: what.kind,
        subject: what.subject,
        producer: host.producer(what.action),
        generatedAt: what.generatedAt,
        outcome: what.outcome,
        ...(what.measurements === undefined ? {} : { measurements: what.measurements }),
        body: what.body,
    });
    const jsonPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.evidenceDir, `${what.kind}.json`);
    const markdownPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.evidenceDir, `${what.kind}.md`);
    await (0,_host_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomically */ .l)(jsonPath, (0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .prettyJson */ .D_)(envelope));
    await (0,_host_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomically */ .l)(markdownPath, what.markdown);
    const artifact = await uploadFiles(host, artifactName(what.kind, wish.artifactSuffix), host.evidenceDir, [`${what.kind}.json`, `${what.kind}.md`], wish);
    return { body: what.body, envelope, markdown: what.markdown, jsonPath, markdownPath, artifact };
}
/** Uploads files of a folder as one artifact; null when it is not wished or there is no service (said in the log). */
async function uploadFiles(host, name, root, paths, wish) {
    if (!wish.upload || paths.length === 0)
        return null;
    const store = await host.artifacts();
    if ("unavailable" in store) {
        host.log.info(store.unavailable);
        return null;
    }
    return store.upload(name, root, paths, wish.retentionDays);
}


/***/ }),

/***/ 33598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ renderContextMarkdown)
});

;// CONCATENATED MODULE: ./.build/src/context/token-budget.js
/** Characters of one token in English prose and code, on average. */
const CHARACTERS_PER_TOKEN = 4;
/** Tokens of a text, estimated as a quarter of its characters (UTF-16 units), rounded up. No tokenizer is loaded. */
function estimateTokens(text) {
    return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}
/**
 * Puts parts together within a budget of estimated tokens. The most valuable parts are filled first; the parts stand in
 * the given order. The last lines say the budget, the estimate and its rule, and what was cut.
 */
function fitToBudget(parts, budget) {
    const reserve = 400;
    let room = Math.max(0, budget * CHARACTERS_PER_TOKEN - reserve);
    const kept = new Map();
    const cut = [];
    for (const part of [...parts].sort((a, b) => a.worth - b.worth)) {
        const head = part.head.join("\n").length + 2;
        const lines = [];
        let used = head;
        for (const line of part.lines) {
            if (used + line.length + 1 > room)
                break;
            used += line.length + 1;
            lines.push(line);
        }
        const left = part.lines.length - lines.length;
        if (head > room || (lines.length === 0 && left > 0))
            cut.push(`${part.title} (all)`);
        else {
            room -= used;
            kept.set(part, lines);
            if (left > 0)
                cut.push(`${part.title} (${left} of ${part.lines.length} lines)`);
        }
    }
    const text = parts.flatMap((part) => {
        const lines = kept.get(part);
        return lines === undefined ? [] : [[...part.head, ...lines].join("\n")];
    });
    const body = text.join("\n\n");
    const note = cut.length === 0 ? "" : ` Cut to fit: ${cut.slice(0, 8).join(", ")}${cut.length > 8 ? ", …" : ""}. The JSON has everything.`;
    return `${body}\n\n*About ${estimateTokens(body) + 40} of ${budget} tokens, an estimate: characters / ${CHARACTERS_PER_TOKEN}.${note}*\n`;
}

// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/markdown-parts.js
var markdown_parts = __webpack_require__(89328);
// EXTERNAL MODULE: ./.build/src/render/prose.js
var prose = __webpack_require__(37391);
;// CONCATENATED MODULE: ./.build/src/render/context-markdown.js




/**
 * `context-pack.md`: the pack for a reviewer or an agent, within `tokenBudget` tokens (estimated as characters / 4), the
 * most valuable first. Names and commands of the repository are escaped; no source text is in it. Pure.
 */
function renderContextMarkdown(body, subject, { tokenBudget }) {
    const parts = [
        { title: "Headline", worth: 0, head: ["# Context pack", "", `## ${(0,prose/* markdownProse */.h$)(body.headline)}`, "", (0,markdown_parts/* subjectLine */.nh)(subject)], lines: [] },
        part("Task", 2, task(body)),
        part("Not seen", 3, body.unknowns.map(({ what, reason, mend }) => `- ${(0,prose/* markdownProse */.h$)(what)} ${(0,prose/* markdownProse */.h$)(reason)} **Do:** ${(0,prose/* markdownProse */.h$)(mend)}`)),
        part("Risk and tier", 4, riskAndTier(body)),
        part("Look at these first", 1, files(body, "primary")),
        part("Ask", 5, body.reviewPrompts.map((prompt) => `- ${(0,prose/* markdownProse */.h$)(prompt)}`)),
        part(body.change === null ? "Related files" : "Not changed, but belongs to it", 6, files(body, "related")),
        part("Tests", 7, body.tests.map(({ path, command }) => `- ${code(path)}${command === null ? "" : `: ${code(command)}`}`)),
        part("Changed files", 10, changedFiles(body)),
        part("Open questions", 9, body.openQuestions.map((question) => `- ${(0,prose/* markdownProse */.h$)(question)}`)),
        part("Set up, check, run", 8, commands(body)),
        part("Repository", 11, repository(body)),
    ];
    return fitToBudget(parts.filter(({ worth, lines }) => worth === 0 || lines.length > 0), tokenBudget);
}
function part(title, worth, lines) {
    return { title, worth, head: [`### ${title}`, ""], lines };
}
function code(text) {
    return (0,render_escape/* markdownCode */.D9)(text, 300);
}
function task({ task: { text, source } }) {
    if (source === "none")
        return [];
    const first = text.split("\n").find((line) => line.trim() !== "") ?? "";
    return [`${(0,render_escape/* markdownText */.p7)(first, 300)} *(from ${{ input: "the input", "pull-request": "the pull request", commits: "the commit messages" }[source]})*`];
}
function files(body, role) {
    const listed = new Set(role === "primary" ? body.primaryFiles : body.relatedFiles);
    return body.ranked
        .filter(({ path, role: own }) => own === role && listed.has(path))
        .map(({ path, reasons }) => `- ${code(path)}: ${reasons.map((reason) => (0,prose/* markdownProse */.h$)(reason, 200)).join("; ")}`);
}
function riskAndTier({ change }) {
    if (change === null)
        return [];
    const { risk, tier } = change;
    return [
        `- **Risk ${risk.level}**, score ${risk.score} (medium from 4, high from 9)`,
        ...risk.reasons.map(({ points, reason }) => `  - +${points} ${(0,prose/* markdownProse */.h$)(reason)}`),
        `- **Tier ${tier.tier ?? "unknown"}**`,
        ...tier.reasons.slice(0, 20).map(({ tier: own, rule, path, evidence }) => `  - ${own} ${code(rule)} ${code(path)}: ${(0,prose/* markdownProse */.h$)(evidence, 200)}`),
    ];
}
function changedFiles({ change }) {
    if (change === null)
        return [];
    return change.domains.flatMap((domain) => [
        `- ${code(domain)}`,
        ...change.files
            .filter((file) => file.domain === domain)
            .map(({ path, previousPath, status, additions, deletions, kind, riskFlags }) => {
            const from = previousPath === null ? "" : ` from ${code(previousPath)}`;
            const lines = additions === null ? "lines not counted" : `+${additions} −${deletions ?? 0}`;
            return `  - ${code(path)}${from}: ${status}, ${kind}, ${lines}${riskFlags.length === 0 ? "" : ` (${riskFlags.join(", ")})`}`;
        }),
    ]);
}
const GROUPS = { setup: "Set up", validate: "Check", runtime: "Run", context: "Find out" };
function commands({ harness }) {
    return harness.commands.map(({ group, command, source, reason }) => `- ${GROUPS[group]}: ${code(command)} (${(0,render_escape/* markdownText */.p7)(reason, 120)}, ${code(source)})`);
}
function repository({ repository: shape, git }) {
    if (shape.fileCount === 0)
        return [];
    const languages = shape.languages.slice(0, 8).map(({ name, files: count, bytes }) => `${(0,render_escape/* markdownText */.p7)(name)} (${count} files, ${Math.ceil(bytes / 1024)} KiB)`);
    return [
        `- ${shape.fileCount} files: ${languages.join(", ") || "no programming language"}`,
        ...(shape.packageManagers.length === 0 ? [] : [`- Tools: ${shape.packageManagers.map(({ name, evidence }) => `${(0,render_escape/* markdownText */.p7)(name)} (${code(evidence)})`).join(", ")}`]),
        ...(shape.entryPoints.length === 0 ? [] : [`- Entry points: ${shape.entryPoints.slice(0, 10).map(code).join(", ")}`]),
        ...(shape.importantDirectories.length === 0 ? [] : [`- Folders: ${shape.importantDirectories.slice(0, 12).map(({ path, files: count, role }) => `${code(path)} (${role}, ${count})`).join(", ")}`]),
        `- Git: ${git.branch === null ? "no branch (detached)" : `branch ${code(git.branch)}`}, ${git.historyDepth} past commits read${git.shallow ? ", shallow" : ""}${git.clean === null ? "" : git.clean ? ", clean" : ", with work that is not committed"}`,
    ];
}


/***/ }),

/***/ 27252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d3: () => (/* binding */ readinessCircumstances),
/* harmony export */   td: () => (/* binding */ readinessHeadline),
/* harmony export */   uV: () => (/* binding */ renderReadinessMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89328);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90916);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37391);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76761);





/** CI's status and its main reason, as the text of a heading. */
function readinessHeadline(body) {
    const text = body.headline.toLowerCase().includes(body.status) ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(body.headline) : `${body.status}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(body.headline)}`;
    return `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .readinessTone */ .VZ)(body.status)]} CI ${text.replace(/^CI /u, "")}`;
}
/** What CI was judged on, and what was left out of it. */
function readinessCircumstances(body, rows) {
    const basis = body.basis === "required" ? "the required checks decide" : "nothing is required, so every check that was seen counts";
    const lines = [
        `Judged on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(body.judgedSha))}: ${basis}; ${body.inspected}${body.expected === null ? "" : ` of ${body.expected}`} seen`,
        ...body.excluded.map(({ name, reason }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name, 200)} is left out: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(reason)}`),
        ...body.unknowns.map(({ what, reason, mend }) => `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7.unclear} ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(what)}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(reason)} **Do:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(mend)}`),
        ...body.notes.map((note) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(note)),
    ];
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(lines, rows);
}
/** `ci-readiness.md`: the whole evidence of CI readiness for people. Pure; every hostile string is escaped. */
function renderReadinessMarkdown(body, subject) {
    const blocking = body.checks.filter((check) => check.blocking);
    return `${[
        `# CI readiness`,
        `## ${readinessHeadline(body)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectLine */ .nh)(subject),
        blocking.length === 0 ? "" : `### ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(blocking.length, "check keeps", "checks keep")} CI from being ready\n\n${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(blocking.map(_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .ciItem */ .a9), 200)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionsBlock */ .It)((0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__/* .missingPermissions */ .HR)({ readiness: body, gate: null })),
        `### How it was judged\n\n${readinessCircumstances(body, 200)}`,
        `### All CI checks\n\n${body.checks.length === 0 ? "No check was seen." : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .ciTable */ .Vt)(body.checks, 500)}`,
    ]
        .filter((part) => part !== "")
        .join("\n\n")}\n`;
}


/***/ }),

/***/ 43700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/markdown-parts.js
var markdown_parts = __webpack_require__(89328);
// EXTERNAL MODULE: ./.build/src/render/prose.js
var prose = __webpack_require__(37391);
// EXTERNAL MODULE: ./.build/src/render/words.js
var words = __webpack_require__(76761);
;// CONCATENATED MODULE: ./.build/src/render/context-parts.js




/** What a reviewer looks at first: files in order with the reason, tests with the command that runs them. */
function lookFirst(body, rows) {
    const reasons = new Map(body.ranked.map((file) => [file.path, file.reasons[0] ?? ""]));
    const file = (path) => {
        const reason = reasons.get(path) ?? "";
        return reason === "" ? (0,render_escape/* markdownCode */.D9)(path, 200) : `${(0,render_escape/* markdownCode */.D9)(path, 200)}: ${(0,prose/* markdownProse */.h$)(reason, 200)}`;
    };
    const test = (entry) => entry.command === null ? (0,render_escape/* markdownCode */.D9)(entry.path, 200) : `${(0,render_escape/* markdownCode */.D9)(entry.path, 200)}: ${(0,render_escape/* markdownCode */.D9)(entry.command, 200)}`;
    return [
        part("Primary files", body.primaryFiles.map(file), rows),
        part("Related files", body.relatedFiles.map(file), rows),
        part("Tests", body.tests.map(test), rows),
        part("Questions for the review", body.reviewPrompts.map((prompt) => (0,prose/* markdownProse */.h$)(prompt)), rows),
        part("Open questions", body.openQuestions.map((question) => (0,prose/* markdownProse */.h$)(question)), rows),
        part("Not seen", body.unknowns.map(({ what, reason, mend }) => `${(0,prose/* markdownProse */.h$)(what)}: ${(0,prose/* markdownProse */.h$)(reason)} **Do:** ${(0,prose/* markdownProse */.h$)(mend)}`), rows),
    ]
        .filter((text) => text !== "")
        .join("\n\n");
}
/** Risk with its arithmetic and tier with its rules; each line says why. */
function riskAndTier(body, rows) {
    if (body.change === null)
        return "";
    const { risk, tier } = body.change;
    const addends = risk.reasons.map(({ points, reason }) => `+${points}: ${(0,prose/* markdownProse */.h$)(reason)}`);
    const rules = tier.reasons.map((found) => `${found.tier}, ${(0,render_escape/* markdownText */.p7)(found.rule)}: ${(0,render_escape/* markdownCode */.D9)(found.path, 200)}: ${(0,prose/* markdownProse */.h$)(found.evidence, 200)}`);
    return [part(`Risk ${risk.level} (score ${risk.score})`, addends, rows), part(`Tier ${tier.tier ?? "unknown"}`, rules, rows)]
        .filter((text) => text !== "")
        .join("\n\n");
}
/** The size of the change in one line. */
function changeLine(body) {
    if (body.change === null)
        return "The change was not read.";
    const { files, additions, deletions, domains, risk } = body.change;
    const where = domains.slice(0, 4).map((domain) => (0,render_escape/* markdownCode */.D9)(domain, 80)).join(", ");
    return `${(0,words/* count */.U9)(files.length, "changed file")} (+${additions} −${deletions})${where === "" ? "" : ` in ${where}${domains.length > 4 ? " …" : ""}`}, ${risk.level} risk`;
}
function part(title, items, rows) {
    return items.length === 0 ? "" : `**${title}**\n\n${(0,markdown_parts/* markdownList */.Al)(items, rows)}`;
}

;// CONCATENATED MODULE: ./.build/src/render/fit.js

/** GitHub drops the whole summary of a step over 1,024 KiB; stay clearly below. Bytes of UTF-8. */
const SUMMARY_LIMIT = 1_000_000;
/** Rows for each list and table, from what a reader may want to what always fits. */
const ROWS = [500, 150, 50, 15, 5];
/**
 * Renders with fewer and fewer rows until the text is below `limit` bytes, and says at the end that it was shortened. When
 * even the shortest is too long it is cut at a line end, outside every fence and fold.
 */
function fit(render, limit = SUMMARY_LIMIT) {
    for (const [index, rows] of ROWS.entries()) {
        const text = render(rows);
        const whole = index === 0 ? text : `${text}\n${shortened("long lists")}`;
        if ((0,render_escape/* utf8Length */.wI)(whole) <= limit)
            return whole;
    }
    return cutAtLine(render(1), limit);
}
function shortened(what) {
    return `\n> This was shortened (${what} are cut), since GitHub shows at most 1 MiB. The JSON evidence has everything.\n`;
}
/** Cuts at the last line end that leaves room to close what is open. */
function cutAtLine(text, limit) {
    const room = limit - 600;
    let size = 0;
    let fence = false;
    let folds = 0;
    const kept = [];
    for (const line of text.split("\n")) {
        size += (0,render_escape/* utf8Length */.wI)(line) + 1;
        if (size > room)
            break;
        if (line.startsWith("```"))
            fence = !fence;
        if (line === "<details>")
            folds++;
        if (line === "</details>")
            folds--;
        kept.push(line);
    }
    const closing = `${fence ? "\n```" : ""}${"\n\n</details>".repeat(Math.max(0, Math.min(folds, 10)))}`;
    return `${kept.join("\n")}${closing}\n${shortened("all later parts")}`;
}

// EXTERNAL MODULE: ./.build/src/render/gate-markdown.js
var gate_markdown = __webpack_require__(27495);
// EXTERNAL MODULE: ./.build/src/render/permissions.js
var permissions = __webpack_require__(90916);
// EXTERNAL MODULE: ./.build/src/render/proof-index-markdown.js
var proof_index_markdown = __webpack_require__(12369);
// EXTERNAL MODULE: ./.build/src/render/readiness-markdown.js
var readiness_markdown = __webpack_require__(27252);
;// CONCATENATED MODULE: ./.build/src/render/summary.js










/**
 * The job summary of one step, for a reader with two minutes: one headline (verdict, why, what next), what asks for
 * attention with its mend, missing permissions as the YAML to add, the rest folded, then where the evidence is. Always
 * below GitHub's limit of 1 MiB, and never an empty page. Pure; every hostile string is escaped.
 */
function renderSummary(input) {
    return fit((rows) => compose(input, rows));
}
function compose(input, rows) {
    const { context = null, readiness = null, gate = null, publish = null } = input;
    const checks = gate?.checks ?? publish?.index.checks ?? [];
    const urgent = (0,gate_markdown/* attention */.fP)(checks);
    const failing = urgent.filter((check) => check.status === "fail");
    const others = urgent.filter((check) => check.status !== "fail");
    const blocking = (readiness?.checks ?? publish?.index.ci ?? []).filter((check) => check.blocking);
    const notices = [...new Set([...(gate?.policy.notices ?? []), ...(publish?.index.notices ?? []), ...input.notices])];
    const parts = [
        `## ${headline({ context, readiness, gate, publish })}`,
        `${(0,markdown_parts/* subjectLine */.nh)(input.subject)}${circumstances({ context, readiness, gate })}`,
        next(failing, others, blocking) || (gate?.verdict === "PASS" ? "**What next:** Nothing here asks for a change: a person decides about the merge." : ""),
        notices.length === 0 ? "" : `> ${notices.map((notice) => `**Note:** ${(0,prose/* markdownProse */.h$)(notice)}`).join("<br>\n> ")}`,
        failing.length === 0 ? "" : `### ${(0,words/* count */.U9)(failing.length, "check fails", "checks fail")}\n\n${(0,markdown_parts/* markdownList */.Al)(failing.map(markdown_parts/* checkItem */.es), rows)}`,
        blocking.length === 0 ? "" : `### ${(0,words/* count */.U9)(blocking.length, "CI check is", "CI checks are")} not green\n\n${(0,markdown_parts/* markdownList */.Al)(blocking.map(markdown_parts/* ciItem */.a9), rows)}`,
        others.length === 0 ? "" : `### ${(0,words/* count */.U9)(others.length, "check has", "checks have")} a remark\n\n${(0,markdown_parts/* markdownList */.Al)(others.map(markdown_parts/* checkItem */.es), rows)}`,
        (0,markdown_parts/* permissionsBlock */.It)((0,permissions/* missingPermissions */.HR)({ readiness, gate, context })),
        ...foldedParts({ context, readiness, gate, publish }, rows),
        whereEvidenceIs(input.artifacts ?? [], publish),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function headline({ context, readiness, gate, publish }) {
    if (gate !== null)
        return (0,gate_markdown/* gateHeadline */.ST)(gate);
    if (publish !== null)
        return (0,proof_index_markdown/* indexHeadline */.JD)(publish.index);
    if (readiness !== null)
        return (0,readiness_markdown/* readinessHeadline */.td)(readiness);
    if (context !== null)
        return `Context pack: ${(0,prose/* markdownProse */.h$)(context.headline)}`;
    return "❓ Nothing was judged: no evidence of this commit is there";
}
function circumstances({ context, readiness, gate }) {
    const facts = [
        gate === null ? "" : `mode ${(0,render_escape/* markdownCode */.D9)(gate.mode.value)}`,
        gate === null ? (context?.change == null ? "" : `tier ${context.change.tier.tier ?? "unknown"}`) : `tier ${gate.tier.tier ?? "unknown"}`,
        readiness === null || gate === null ? "" : `CI ${readiness.status}`,
        context === null ? "" : changeLine(context),
    ].filter((fact) => fact !== "");
    return facts.length === 0 ? "" : `<br>${facts.join(" · ")}`;
}
/** The one thing to do first; the rest follows in the lists. */
function next(failing, others, blocking) {
    const ci = blocking.find((check) => check.mend !== null);
    const check = failing.find((entry) => entry.mend !== null);
    if (check !== undefined && check.mend !== null)
        return `**What next:** ${(0,prose/* markdownProse */.h$)(firstLine(check.mend))}`;
    if (ci !== undefined && ci.mend !== null)
        return `**What next:** ${(0,render_escape/* markdownCode */.D9)(ci.name, 200)}: ${(0,prose/* markdownProse */.h$)(firstLine(ci.mend))}`;
    const remark = others.find((entry) => entry.mend !== null);
    if (remark !== undefined && remark.mend !== null)
        return `**What next:** ${(0,prose/* markdownProse */.h$)(firstLine(remark.mend))}`;
    return "";
}
function firstLine(text) {
    return text.split("\n", 1)[0] ?? text;
}
function foldedParts({ context, readiness, gate, publish }, rows) {
    const ci = readiness?.checks ?? [];
    return [
        context === null ? "" : (0,markdown_parts/* folded */.TM)("Look here first", lookFirst(context, Math.min(rows, 50))),
        context === null ? "" : (0,markdown_parts/* folded */.TM)(`Risk and tier`, riskAndTier(context, rows)),
        gate === null ? "" : (0,markdown_parts/* folded */.TM)(`All checks of the gate (${gate.checks.length})`, (0,markdown_parts/* checksTable */.Et)(gate.checks, rows)),
        gate === null || gate.members.length === 0 ? "" : (0,markdown_parts/* folded */.TM)("Members of the merge group", (0,gate_markdown/* membersTable */.AR)(gate, rows)),
        readiness === null ? "" : (0,markdown_parts/* folded */.TM)(`All CI checks (${ci.length})`, [(0,readiness_markdown/* readinessCircumstances */.d3)(readiness, rows), (0,markdown_parts/* ciTable */.Vt)(ci, rows)].filter((part) => part !== "").join("\n\n")),
        gate === null ? "" : (0,markdown_parts/* folded */.TM)("How it was judged", (0,gate_markdown/* gateCircumstances */.wN)(gate, rows)),
        publish === null ? "" : (0,markdown_parts/* folded */.TM)("Pilot: stop conditions and evidence table", pilotPart(publish.index)),
        publish === null ? "" : (0,markdown_parts/* folded */.TM)("Files of the bundle", (0,proof_index_markdown/* filesPart */.bf)(publish.index, rows)),
    ];
}
function pilotPart(index) {
    return [(0,proof_index_markdown/* pilotTable */.R5)(index.stopConditions, "stop"), (0,proof_index_markdown/* pilotTable */.R5)(index.evidenceTable, "evidence"), (0,proof_index_markdown/* pilotTable */.R5)(index.successCriteria, "success")]
        .filter((part) => part !== "")
        .join("\n\n");
}
function whereEvidenceIs(artifacts, publish) {
    const items = artifacts.flatMap((artifact) => (artifact === null ? [] : [(0,render_escape/* markdownLink */.iQ)(artifact.name, artifact.url)]));
    if (publish !== null) {
        if (publish.publicUrl !== null)
            items.push((0,render_escape/* markdownLink */.iQ)("public evidence", publish.publicUrl));
        if (publish.privateUrl !== null)
            items.push((0,render_escape/* markdownLink */.iQ)("private evidence", publish.privateUrl));
        items.push(publish.redactions === 0 ? "no redaction was needed" : (0,words/* count */.U9)(publish.redactions, "redaction"));
        for (const { operation, decision, reason, url } of publish.transport) {
            items.push(`${url === null ? (0,render_escape/* markdownText */.p7)(operation) : (0,render_escape/* markdownLink */.iQ)(operation, url)}: ${(0,render_escape/* markdownText */.p7)(decision)}${reason === null ? "" : ` (${(0,prose/* markdownProse */.h$)(reason, 300)})`}`);
        }
    }
    return items.length === 0 ? "" : `**Evidence:** ${items.join(" · ")}`;
}


/***/ })

};
