export const id = 969;
export const ids = [969];
export const modules = {

/***/ 74853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ coAuthorsIn)
/* harmony export */ });
/*
 * The trailers that name further authors of a commit. GitHub's own form of an address that tells the account is
 * `<id>+<login>@users.noreply.github.com`; behind any other, only GitHub knows whose account it is.
 */
/** No length limit: a name of many characters must not hide a co-author from us whom GitHub counts. */
const CO_AUTHOR = /^co-authored-by:([^<>]*)<([^<>\s]+)>[ \t]*$/iu;
const NO_REPLY = /^(?:\d+\+)?([a-z0-9][a-z0-9_-]*(?:\[bot\])?)@users\.noreply\.github\.com$/iu;
/** Each `Co-authored-by:` of a commit message; `login` null: its address does not tell the account. */
function coAuthorsIn(message) {
    return message.split(/\r?\n/u).flatMap((line) => {
        const trailer = CO_AUTHOR.exec(line);
        if (trailer?.[2] === undefined)
            return [];
        return [{ name: (trailer[1] ?? "").trim(), login: NO_REPLY.exec(trailer[2])?.[1] ?? null }];
    });
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
    const { defaults } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5555)]).then(__webpack_require__.bind(__webpack_require__, 85555));
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
        // A timer takes whole milliseconds only, and what remains is a fraction.
        const timeout = AbortSignal.timeout(Math.ceil(Math.min(options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS, remaining)));
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

/***/ 57880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parsePolicy),
/* harmony export */   p: () => (/* binding */ policyFromFact)
/* harmony export */ });
/* harmony import */ var _policy_tighten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96517);

/** Parses a policy that was found. Throws ConfigurationError with file, line and column. The parser loads only here. */
async function parsePolicy(text, path, source) {
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2216)]).then(__webpack_require__.bind(__webpack_require__, 82216));
    return { ...loadPolicy(text, path), path, source, unread: null };
}
/** The policy from the fact of its file at the base commit: parsed, or the defaults when there is none, or unknown. */
async function policyFromFact(file, path) {
    if (file.state === "unknown")
        return { policy: null, path, source: "unknown", sha256: null, unread: `${file.reason} ${file.mend}` };
    if (file.value.text === null && path !== _policy_tighten_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY_PATH */ .lo) {
        // A workflow file of the pull request could name a path that does not exist, to get rid of the policy that does.
        const unread = `An input names \`${path}\`, which is not at the base commit. Take the input out, or add the file on the base branch.`;
        return { policy: null, path, source: "unknown", sha256: null, unread };
    }
    if (file.value.text === null)
        return { policy: null, path, source: "defaults", sha256: null, unread: null };
    return parsePolicy(file.value.text, path, "base-commit");
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
        notices.push(input.policyFound
            ? `The policy was read from \`${input.policyPath}\` instead of \`${DEFAULT_POLICY_PATH}\`, because an input says so.`
            : `An input names the policy \`${input.policyPath}\`, which is not at the base commit: \`${DEFAULT_POLICY_PATH}\` was not read, and the defaults judge.`);
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


/***/ })

};
