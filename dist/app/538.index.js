export const id = 538;
export const ids = [538];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 89762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_host_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44512);
/* harmony import */ var _src_jobs_context_pack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83194);
/* harmony import */ var _src_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92126);
/* harmony import */ var _src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92024);
/* harmony import */ var _src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22122);
/* harmony import */ var _src_policy_tighten_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96517);
/* harmony import */ var _src_render_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43700);







/** The whole pilot in one process: one look at GitHub, one reading of the tree, one summary. */
async function run(values, opened) {
    const { host, report } = opened;
    // Single kinds are part of the two bundles; uploading each once more would only cost time.
    const wish = { ...opened.wish, upload: false };
    const { session, body: ready } = await (0,_src_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_2__/* .settledReadiness */ .EM)(host, opened.session, values["wait-seconds"]);
    const context = await (0,_src_jobs_context_pack_js__WEBPACK_IMPORTED_MODULE_1__/* .runContextPack */ .eA)(host, session, {
        ...wish,
        task: values.task,
        tokenBudget: values["token-budget"],
        maxFiles: values["max-files"],
        base: values.base,
        head: values.head,
    });
    const readiness = await (0,_src_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_2__/* .runCiReadiness */ .Ag)(host, session, ready, wish);
    const notices = (0,_src_policy_tighten_js__WEBPACK_IMPORTED_MODULE_5__/* .headlineNotices */ .Qc)({ policyPath: values.policy, failOn: values["fail-on"], mode: session.mode });
    const gate = await (0,_src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .runMergeGate */ .H5)(host, session, await (0,_src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .withMembers */ .gn)(session, await (0,_src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .gateBody */ .Qm)(session, ready, notices), notices), wish);
    const published = await (0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .runEvidencePublish */ .KV)(host, session, (0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .ownEvidence */ .eh)(session.subject, [context.envelope, readiness.envelope, gate.envelope]), {
        ...opened.wish,
        outcomeLabel: values["outcome-label"],
        publicPaths: values["public-paths"],
        privatePaths: values["private-paths"],
        tokenBudget: values["token-budget"],
        inputs: values,
        transport: { token: values["github-token"], comment: values.comment, status: values.status },
        notices: [],
    });
    const gateValues = (0,_src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .gateOutputs */ .QP)(gate.body);
    const { status, ready: isReady } = (0,_src_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_2__/* .readinessOutputs */ .pF)(ready);
    await report.outputs({
        ...(0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .publishOutputs */ .eB)(published),
        ...(0,_src_jobs_context_pack_js__WEBPACK_IMPORTED_MODULE_1__/* .contextOutputs */ .KD)(context.body),
        ...gateValues,
        status: status ?? "unknown",
        ready: isReady ?? "false",
    });
    if (values.summary) {
        await report.summary((0,_src_render_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSummary */ .B)({
            context: context.body,
            readiness: ready,
            gate: gate.body,
            publish: (0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .publishSummary */ .Iv)(published),
            subject: session.subject,
            notices: [],
            artifacts: [published.publicArtifact, published.privateArtifact],
        }));
    }
    if ((0,_src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .stopsAt */ .nK)(values["fail-on"], gate.body.verdict))
        (0,_src_host_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failVerdict */ .GF)(gate.body.headline);
}


/***/ }),

/***/ 70389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _T: () => (/* binding */ readFileAt),
/* harmony export */   b4: () => (/* binding */ readBlobs)
/* harmony export */ });
/* unused harmony export MAX_FILE_BYTES */
/** What is read of one file at most: far beyond any policy, manifest or workflow that people write by hand. */
const MAX_FILE_BYTES = 1024 * 1024;
/**
 * The text of a file at a commit, or `null` when it is not there, is no regular file, is larger than `maxBytes` or is
 * not text. Read from the commit's objects, so nothing in the work tree plays a part and no symbolic link is followed.
 */
async function readFileAt(repository, sha, path, maxBytes = MAX_FILE_BYTES) {
    const listed = await repository.attempt(["ls-tree", "-z", "-l", "--full-tree", sha, "--", path]);
    const match = /^100(?:644|755|664) blob ([0-9a-f]+) +(\d+)\t/u.exec(listed.stdout.toString("latin1"));
    const oid = match?.[1];
    if (listed.code !== 0 || oid === undefined || Number(match?.[2]) > maxBytes)
        return null;
    const content = await repository.attempt(["cat-file", "blob", oid]);
    if (content.code !== 0 || content.stdout.subarray(0, 8000).includes(0))
        return null;
    return content.stdout.toString("utf8");
}
/**
 * Streams blobs through one `git cat-file --batch`, in the given order, one at a time: memory holds one blob and one
 * piece of output. `content` is only valid during the call. Objects that are missing (a partial clone without network)
 * are given as `null`.
 */
async function readBlobs(repository, oids, onBlob) {
    if (oids.length === 0)
        return;
    let index = 0;
    let pending = [];
    let held = 0;
    let wanted = -1;
    const take = (length) => {
        const all = pending.length === 1 ? (pending[0] ?? Buffer.alloc(0)) : Buffer.concat(pending);
        pending = all.length > length ? [all.subarray(length)] : [];
        held = all.length - length;
        return all.subarray(0, length);
    };
    const onOutput = (chunk) => {
        pending.push(chunk);
        held += chunk.length;
        for (;;) {
            if (wanted < 0) {
                // `<oid> SP <type> SP <size> LF`, or `<oid> missing LF`.
                if (pending.length > 1)
                    pending = [Buffer.concat(pending)];
                const end = pending[0]?.indexOf(10) ?? -1;
                if (end < 0)
                    return true;
                const header = take(end + 1).toString("latin1").trim();
                const size = / blob (\d+)$/u.exec(header)?.[1];
                if (size === undefined)
                    onBlob(index++, null);
                else
                    wanted = Number(size);
            }
            else {
                if (held < wanted + 1)
                    return true;
                onBlob(index++, take(wanted + 1).subarray(0, wanted));
                wanted = -1;
            }
        }
    };
    await repository.run(["cat-file", "--batch", "--buffer"], { input: `${oids.join("\n")}\n`, onOutput });
    while (index < oids.length)
        onBlob(index++, null);
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

/***/ 96517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ refusedIgnores),
/* harmony export */   Qc: () => (/* binding */ headlineNotices),
/* harmony export */   Ty: () => (/* binding */ mergeCi),
/* harmony export */   U5: () => (/* binding */ resolveMode),
/* harmony export */   gd: () => (/* binding */ ignoreRuleFor),
/* harmony export */   lo: () => (/* binding */ DEFAULT_POLICY_PATH)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10222);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83267);


/*
 * A pull request can edit the workflow that passes inputs, so inputs tighten and never loosen what the policy at the
 * base commit says (design section 5).
 */
/** From the laxest to the strictest: the order in which the schema lists them. */
const MODES = _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .modeSchema */ .Ni.options;
const DEFAULT_MODE = "team";
const DEFAULT_POLICY_PATH = ".github/trust-layer.yml";
const DEFAULT_SETTLE_SECONDS = 60;
/**
 * Which mode holds. The policy's, else `team`; the input may only be stricter than what the policy says. Where the
 * policy is silent the input decides, since there is nothing to loosen, and the note says so.
 * `unread`: the policy could not be read at all. Then the strictest mode holds: a file that we cannot see must never
 * give a better verdict than the same file seen (law 1).
 */
function resolveMode(input, policy, unread = false) {
    if (unread) {
        const note = "The policy at the base commit could not be read, so the strictest mode, `high-risk`, holds until it can.";
        const refused = input !== null && input !== "high-risk" ? `Input mode \`${input}\` was refused: ${note}` : null;
        return { value: "high-risk", source: "default", note, refused };
    }
    const stated = policy?.mode;
    if (stated === undefined) {
        if (input === null) {
            const note = `Mode \`${DEFAULT_MODE}\`, the default: neither the policy at the base commit nor an input names one.`;
            return { value: DEFAULT_MODE, source: "default", note, refused: null };
        }
        const note = `Mode \`${input}\` from the input: the policy at the base commit names none, and a pull request can edit an input. Name the mode in the policy to fix it.`;
        return { value: input, source: "input", note, refused: null };
    }
    if (input === null || input === stated) {
        return { value: stated, source: "policy", note: `Mode \`${stated}\` from the policy at the base commit.`, refused: null };
    }
    if (MODES.indexOf(input) > MODES.indexOf(stated)) {
        const note = `Mode \`${input}\` from the input, stricter than the policy's \`${stated}\`.`;
        return { value: input, source: "input", note, refused: null };
    }
    return {
        value: stated,
        source: "policy",
        note: `Mode \`${stated}\` from the policy at the base commit.`,
        refused: `Input mode \`${input}\` was refused: the policy at the base commit says \`${stated}\`, and an input may only be stricter.`,
    };
}
/** Joins the policy's CI section with the inputs: `required-checks` adds, `ignore-checks` adds. Order is stable. */
function mergeCi(policy, inputs) {
    const required = (source, names) => [...new Set(names)].toSorted().map((name) => ({ name, source }));
    const ignore = (source, patterns) => [...new Set(patterns)].toSorted().map((pattern) => ({ pattern, source }));
    return {
        required: [...required("policy", policy?.ci?.required ?? []), ...required("input", inputs.required)],
        ignore: [...ignore("policy", policy?.ci?.ignore ?? []), ...ignore("input", inputs.ignore)],
        settleSeconds: policy?.ci?.["settle-seconds"] ?? DEFAULT_SETTLE_SECONDS,
    };
}
/** The rule that leaves this check name out, or `null` when none does. */
function ignoreRuleFor(ci, name) {
    return ci.ignore.find((rule) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .checkNameMatches */ .d)(rule.pattern, name)) ?? null;
}
/**
 * The required names that an ignore rule wanted to drop. They stay: neither the policy nor an input can make GitHub
 * accept a merge without them, and an input cannot drop what the policy requires.
 */
function refusedIgnores(ci, requiredNames) {
    const refused = [];
    for (const name of [...new Set(requiredNames)].toSorted()) {
        const rule = ignoreRuleFor(ci, name);
        if (rule !== null)
            refused.push({ name, ...rule });
    }
    return refused;
}
/** What stands in the headline, since a pull request could have set it: each a whole sentence. */
function headlineNotices(input) {
    const notices = [];
    if (input.policyPath !== DEFAULT_POLICY_PATH) {
        notices.push(`The policy was read from \`${input.policyPath}\` instead of \`${DEFAULT_POLICY_PATH}\`, because an input says so.`);
    }
    if (input.failOn === "never")
        notices.push("`fail-on: never`: this step does not fail, whatever the verdict is.");
    if (input.mode.refused !== null)
        notices.push(input.mode.refused);
    if (input.mode.source === "input" && MODES.indexOf(input.mode.value) < MODES.indexOf(DEFAULT_MODE)) {
        notices.push(`Mode \`${input.mode.value}\` comes from an input and is laxer than the default \`${DEFAULT_MODE}\`; the policy at the base commit names no mode.`);
    }
    return notices;
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
