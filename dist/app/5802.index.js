export const id = 5802;
export const ids = [5802];
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
/* harmony import */ var _src_jobs_context_pack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99248);
/* harmony import */ var _src_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35388);
/* harmony import */ var _src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77450);
/* harmony import */ var _src_jobs_judged_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39054);
/* harmony import */ var _src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2878);
/* harmony import */ var _src_policy_tighten_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96517);
/* harmony import */ var _src_render_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43700);








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
        history: { depth: values["history-depth"], token: values["github-token"] },
        cache: values.cache ? { kind: "service" } : null,
    });
    const readiness = await (0,_src_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_2__/* .runCiReadiness */ .Ag)(host, session, ready, wish);
    const notices = (0,_src_policy_tighten_js__WEBPACK_IMPORTED_MODULE_6__/* .headlineNotices */ .Qc)({
        policyPath: values.policy,
        policyFound: session.policy.source !== "defaults",
        failOn: values["fail-on"],
        mode: session.mode,
    });
    const gate = await (0,_src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .runMergeGate */ .H5)(host, session, await (0,_src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .withMembers */ .gn)(session, await (0,_src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .gateBody */ .Qm)(session, ready, notices), notices), wish);
    const published = await (0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .runEvidencePublish */ .KV)(host, session, (0,_src_jobs_judged_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .ownEvidence */ .e)(session.subject, [context.envelope, readiness.envelope, gate.envelope]), {
        ...opened.wish,
        outcomeLabel: values["outcome-label"],
        publicPaths: values["public-paths"],
        privatePaths: values["private-paths"],
        tokenBudget: values["token-budget"],
        inputs: values,
        transport: { token: values["github-token"], comment: values.comment, status: values.status, freshLook: null },
        notices: [],
    });
    const gateValues = (0,_src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .gateOutputs */ .QP)(gate.body);
    const { status, ready: isReady } = (0,_src_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_2__/* .readinessOutputs */ .pF)(ready);
    await report.outputs({
        ...(0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .publishOutputs */ .eB)(published),
        ...(0,_src_jobs_context_pack_js__WEBPACK_IMPORTED_MODULE_1__/* .contextOutputs */ .KD)(context.body),
        ...gateValues,
        status: status ?? "unknown",
        ready: isReady ?? "false",
    });
    if (values.summary) {
        await report.summary((0,_src_render_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .renderSummary */ .B)({
            context: context.body,
            readiness: ready,
            gate: gate.body,
            publish: (0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .publishSummary */ .Iv)(published),
            subject: session.subject,
            notices: [],
        }));
    }
    if ((0,_src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .stopsAt */ .nK)(values["fail-on"], gate.body.verdict))
        (0,_src_host_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failVerdict */ .GF)(gate.body.headline);
}


/***/ }),

/***/ 16673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ missingBlobs),
/* harmony export */   Yp: () => (/* binding */ presentBlobs),
/* harmony export */   s7: () => (/* binding */ knownMissing)
/* harmony export */ });
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67889);

/*
 * A partial clone (`filter: blob:none`) holds only a part of the objects. git fetches what it lacks one object at a time,
 * and ends with an error where it cannot: with thousands of files that takes hours, and a single one stops everything.
 * So it is asked first, without fetching, what is missing; that is fetched at once; what is then still missing is known.
 * Sources: gitglossary "partial clone", git-rev-list(1) `--missing=print`, git-fetch(1) `--stdin`.
 */
/** Milliseconds for fetching what a tree lacks. */
const TIME_LIMIT = 60_000;
const known = new WeakMap();
const missingOf = new WeakMap();
/** What was found missing in this clone so far. */
function knownMissing(repository) {
    return missingOf.get(repository) ?? new Set();
}
/**
 * Ids of the blobs of a commit or tree that are not here and could not be fetched; always empty for a whole clone. Asked
 * once for each commit. Throws GitFailure when the commit or one of its trees is missing.
 */
function missingBlobs(repository, sha) {
    if (repository.promisor === null)
        return Promise.resolve(new Set());
    const asked = known.get(repository) ?? new Map();
    known.set(repository, asked);
    const answer = asked.get(sha) ?? findOrFetch(repository, sha, repository.promisor);
    asked.set(sha, answer);
    return answer;
}
async function findOrFetch(repository, sha, promisor) {
    const missing = await fetchOrKeep(repository, sha, promisor);
    missingOf.set(repository, new Set([...knownMissing(repository), ...missing]));
    return missing;
}
async function fetchOrKeep(repository, sha, promisor) {
    const missing = await listMissing(repository, sha);
    if (missing.size === 0 || promisor.startsWith("-"))
        return missing;
    // As git itself asks for single objects, but for all of them together.
    const fetched = await repository.attempt(["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--filter=blob:none", "--stdin", promisor], {
        input: `${[...missing].join("\n")}\n`,
        config: [["fetch.negotiationAlgorithm", "noop"]],
        timeoutMs: TIME_LIMIT,
    });
    return fetched.code === 0 ? listMissing(repository, sha) : missing;
}
async function listMissing(repository, sha) {
    const listed = await repository.run(["rev-list", "--objects", "--missing=print", "--no-object-names", `${sha}^{tree}`, "--"]);
    return new Set(listed
        .toString("latin1")
        .split("\n")
        .filter((line) => line.startsWith("?"))
        .map((line) => line.slice(1)));
}
/** Of paths at a commit, the ids of those that are files and are here, without asking for one that is not. */
async function presentBlobs(repository, sha, paths) {
    const missing = await missingBlobs(repository, sha);
    const listed = await repository.run(["ls-tree", "-r", "-z", "--full-tree", sha, "--", ...paths]);
    const found = new Map();
    for (const piece of (0,_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroSeparated */ .Q)(listed)) {
        const [, oid = "", path = ""] = /^\d+ blob ([0-9a-f]+)\t(.+)$/su.exec(piece.toString("utf8")) ?? [];
        if (oid !== "" && !missing.has(oid))
            found.set(path, oid);
    }
    return found;
}


/***/ }),

/***/ 70389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ lookAtFile),
/* harmony export */   _T: () => (/* binding */ readFileAt),
/* harmony export */   b4: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var _missing_blobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16673);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18841);


/** What is read of one file at most: far beyond any policy, manifest or workflow that people write by hand. */
const MAX_FILE_BYTES = 1024 * 1024;
/**
 * The file at a path of a commit. Read from the commit's objects, so nothing in the work tree plays a part and no symbolic
 * link is followed: a link, a folder, a submodule, binary content, more than `maxBytes` or a missing object is unreadable.
 */
async function lookAtFile(repository, sha, path, maxBytes = MAX_FILE_BYTES) {
    const listed = await repository.attempt(["ls-tree", "-z", "-l", "--full-tree", sha, "--", path]);
    if (listed.code !== 0)
        return { state: "unreadable", reason: `Git cannot list the commit: ${(0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .TM)(listed.stderr)}.` };
    const entry = listed.stdout.toString("latin1");
    if (entry === "")
        return { state: "absent" };
    const match = /^100(?:644|755|664) blob ([0-9a-f]+) +(\d+)\t/u.exec(entry);
    const oid = match?.[1];
    if (oid === undefined)
        return { state: "unreadable", reason: "It is not a plain file but a link, a folder or a submodule." };
    if (Number(match?.[2]) > maxBytes)
        return { state: "unreadable", reason: `It has ${match?.[2] ?? "?"} bytes, and at most ${maxBytes} are read.` };
    const content = await repository.attempt(["cat-file", "blob", oid]);
    if (content.code !== 0)
        return { state: "unreadable", reason: `Git cannot read it: ${(0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .TM)(content.stderr)}.` };
    if (content.stdout.subarray(0, 8000).includes(0))
        return { state: "unreadable", reason: "It holds binary data instead of text." };
    return { state: "text", text: content.stdout.toString("utf8") };
}
/** The text of a file at a commit, for those to whom absent and unreadable are the same: `null` for both. */
async function readFileAt(repository, sha, path, maxBytes = MAX_FILE_BYTES) {
    const found = await lookAtFile(repository, sha, path, maxBytes);
    return found.state === "text" ? found.text : null;
}
/**
 * Streams blobs through one `git cat-file --batch`, in the given order, one at a time: memory holds one blob and one
 * piece of output. `content` is only valid during the call. Objects that are missing are given as `null`; those that are
 * known to be (a partial clone without network) before the others.
 */
async function readBlobs(repository, oids, onBlob) {
    const missing = (0,_missing_blobs_js__WEBPACK_IMPORTED_MODULE_0__/* .knownMissing */ .s7)(repository);
    if (missing.size === 0)
        return streamBlobs(repository, oids, onBlob);
    const here = [];
    for (const [index, oid] of oids.entries()) {
        if (missing.has(oid))
            onBlob(index, null);
        else
            here.push(index);
    }
    await streamBlobs(repository, here.map((index) => oids[index] ?? ""), (position, content) => onBlob(here[position] ?? -1, content));
}
async function streamBlobs(repository, oids, onBlob) {
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
                const header = take(end + 1)
                    .toString("latin1")
                    .trim();
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

/***/ 39054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ownEvidence)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20434);

/** Evidence that this very process made; only a pack over another range of commits is left out, and listed. */
function ownEvidence(subject, envelopes) {
    const pieces = envelopes.map((envelope) => ({ path: `${envelope.kind}.json`, envelope }));
    const isOurs = ({ envelope }) => (0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(envelope.subject) === (0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(subject);
    return {
        accepted: pieces.filter(isOurs),
        rejected: pieces
            .filter((piece) => !isOurs(piece))
            .map(({ path }) => ({ path, code: "other-epoch", reason: "It is about another range of commits than the pull request's." })),
    };
}


/***/ }),

/***/ 11810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openSavedSession),
/* harmony export */   t: () => (/* binding */ completeFacts)
/* harmony export */ });
/* harmony import */ var _facts_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60981);
/* harmony import */ var _policy_tighten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96517);
/* harmony import */ var _policy_tiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23295);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57880);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52192);





/**
 * Replays saved facts, with the policy that they hold or with another one: nothing is asked of GitHub or git, so the same file
 * decides the same. The changed files are those that were saved;
 * lines that were not saved are not read, and the checks that need them say unknown.
 */
async function openSavedSession(facts, wish) {
    const policy = wish.policyText === null
        ? await (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__/* .policyFromFact */ .p)(facts.policyFile, wish.policyPath)
        : await (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePolicy */ .O)(wish.policyText.text, wish.policyText.path, "file");
    return {
        wish,
        subject: facts.subject,
        facts,
        policy,
        mode: (0,_policy_tighten_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveMode */ .U5)(wish.mode, policy.policy, policy.source === "unknown"),
        observedAt: facts.observedAt,
        repository: () => Promise.resolve(null),
        changes: (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => Promise.resolve(facts.files)),
        tier: (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => Promise.resolve((0,_policy_tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyTier */ .$)(facts.files.state === "known" ? facts.files.value : null, policy.policy?.tiers))),
        openPullRequests: (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => Promise.resolve(facts.openPullRequests ??
            (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)("The saved facts do not hold the other open pull requests: the run that saved them made no context pack.", "Save facts with `pilot --pr` or take those of the root action."))),
        measurements: () => ({ graphqlRequests: 0, restRequests: 0, retries: 0, durationMs: 0 }),
    };
}
/**
 * The facts of a session with what was asked later: the changed files as they were read, lines included, and the other
 * open pull requests, so that a replay sees the same. What no job needed is not asked for.
 */
async function completeFacts(session) {
    const { changes, openPullRequests, facts } = session;
    return {
        ...facts,
        ...(changes.started() ? { files: await changes() } : {}),
        ...(openPullRequests.started() ? { openPullRequests: await openPullRequests() } : {}),
    };
}


/***/ }),

/***/ 43700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./.build/src/render/attention.js
var attention = __webpack_require__(46910);
// EXTERNAL MODULE: ./.build/src/render/context-change.js
var context_change = __webpack_require__(81808);
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
    const { change } = body;
    const lines = (title, found) => part(title, found, (line) => line.replace(/^- /u, ""), rows);
    const closer = change?.details === undefined
        ? [part("Primary files", body.primaryFiles, file, rows)]
        : [
            lines("Read in this order", (0,context_change/* readingLines */.iN)(change)),
            lines("Public interface", (0,context_change/* interfaceLines */.Tw)(change)),
            lines("Workflows, permissions, migrations", (0,context_change/* permissionLines */.$r)(change)),
            lines("Dependencies", (0,context_change/* dependencyLines */.BR)(change)),
            lines("Usually changes with these, and did not", (0,context_change/* companionLines */.mm)(change, body.git)),
            lines("Who could review", (0,context_change/* reviewerLines */.vT)(change)),
        ];
    return [
        ...closer,
        lines("Other open pull requests at the same files", (0,context_change/* conflictLines */._p)(body)),
        part("Related files", body.relatedFiles.slice(0, 10), file, rows),
        part("Tests", body.tests, test, rows),
        part("Questions for the review", body.reviewPrompts, (prompt) => (0,prose/* markdownProse */.h$)(prompt), rows),
        part("Open questions", body.openQuestions, (question) => (0,prose/* markdownProse */.h$)(question), rows),
        part("Not seen", body.unknowns, ({ what, reason, mend }) => `${(0,prose/* markdownProse */.h$)((0,words/* beforeColon */.Rg)(what))}: ${(0,prose/* markdownProse */.h$)(reason)} **Do:** ${(0,prose/* markdownProse */.h$)(mend)}`, rows),
    ]
        .filter((text) => text !== "")
        .join("\n\n");
}
/** Risk with its arithmetic and tier with its rules; each line says why. */
function riskAndTier(body, rows) {
    if (body.change === null)
        return "";
    const { risk, tier } = body.change;
    const addends = part(`Risk ${risk.level} (score ${risk.score})`, risk.reasons, ({ points, reason }) => `+${points}: ${(0,prose/* markdownProse */.h$)(reason)}`, rows);
    const rules = part(`Tier ${tier.tier ?? "unknown"}`, tier.reasons, (found) => `${found.tier}, ${(0,render_escape/* markdownText */.p7)(found.rule)}: ${(0,render_escape/* markdownCode */.D9)(found.path, 200)}: ${(0,prose/* markdownProse */.h$)(found.evidence, 200)}`, rows);
    return [addends, rules].filter((text) => text !== "").join("\n\n");
}
/** The size of the change in one line. */
function changeLine(body) {
    if (body.change === null)
        return "The change was not read.";
    const { files, additions, deletions, domains, risk } = body.change;
    const where = domains
        .slice(0, 4)
        .map((domain) => (0,render_escape/* markdownCode */.D9)(domain, 80))
        .join(", ");
    return `${(0,words/* count */.U9)(files.length, "changed file")} (+${additions} −${deletions})${where === "" ? "" : ` in ${where}${domains.length > 4 ? " …" : ""}`}, ${risk.level} risk`;
}
function part(title, items, render, rows) {
    return items.length === 0 ? "" : `**${title}**\n\n${(0,markdown_parts/* markdownList */.Al)(items, render, rows)}`;
}

// EXTERNAL MODULE: ./.build/src/render/external-results.js
var external_results = __webpack_require__(39394);
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
// EXTERNAL MODULE: ./.build/src/render/review-policy.js
var review_policy = __webpack_require__(58325);
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
    const urgent = (0,attention/* attentionGroups */.TD)(checks);
    const failing = urgent.filter((group) => group.status === "fail");
    const others = urgent.filter((group) => group.status !== "fail");
    const blocking = (0,markdown_parts/* worstFirst */.md)((readiness?.checks ?? publish?.index.ci ?? []).filter((check) => check.blocking));
    const notices = [...new Set([...(gate?.policy.notices ?? []), ...(publish?.index.notices ?? []), ...input.notices])];
    const parts = [
        `## ${headline({ context, readiness, gate, publish })}`,
        `${(0,markdown_parts/* subjectLine */.nh)(input.subject)}${circumstances({ context, readiness, gate })}`,
        next(failing, others, blocking) ||
            (gate?.verdict === "PASS" ? "**What next:** Nothing here asks for a change: a person decides about the merge." : "") ||
            withoutVerdict(publish),
        noticeBlock(notices, rows),
        failing.length === 0
            ? ""
            : `### ${(0,words/* count */.U9)(checksIn(failing), "check fails", "checks fail")}\n\n${(0,markdown_parts/* markdownList */.Al)(failing, markdown_parts/* checkItem */.es, rows)}`,
        ciPart(input, blocking, rows),
        others.length === 0
            ? ""
            : `### ${(0,words/* count */.U9)(checksIn(others), "check has", "checks have")} a remark\n\n${(0,markdown_parts/* markdownList */.Al)(others, markdown_parts/* checkItem */.es, rows)}`,
        (0,markdown_parts/* permissionsBlock */.It)((0,permissions/* missingPermissions */.HR)({ readiness, gate, context })),
        ...foldedParts({ context, readiness, gate, publish }, rows),
        whereEvidenceIs(input.artifacts ?? [], publish),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
/** CI alone is one table of all that counts; beside a verdict only what is not green, as a list. */
function ciPart({ readiness = null, gate = null, publish = null }, blocking, rows) {
    if (readiness !== null && gate === null && publish === null) {
        const counting = readiness.checks.filter((check) => check.required || readiness.basis === "observed");
        return (0,markdown_parts/* requiredTable */.gH)(counting, rows);
    }
    return blocking.length === 0
        ? ""
        : `### ${(0,words/* count */.U9)(blocking.length, "CI check is", "CI checks are")} not green\n\n${(0,markdown_parts/* markdownList */.Al)(blocking, markdown_parts/* ciItem */.a9, rows)}`;
}
function checksIn(groups) {
    return groups.reduce((sum, { ids }) => sum + ids.length, 0);
}
/** Notices as one quotation under the headline. */
function noticeBlock(notices, rows) {
    if (notices.length === 0)
        return "";
    const lines = notices.slice(0, rows).map((notice) => `**Note:** ${(0,prose/* markdownProse */.h$)(notice)}`);
    if (notices.length > rows)
        lines.push(`${notices.length - rows} more notes are not shown here.`);
    return `> ${lines.join("<br>\n> ")}`;
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
        gate === null
            ? context?.change == null
                ? ""
                : `tier ${context.change.tier.tier ?? "unknown"}`
            : `tier ${gate.tier.tier ?? "unknown"}`,
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
/** A bundle without a verdict still says how to get one. */
function withoutVerdict(publish) {
    const step = publish?.index.verdict === null ? publish.index.nextSteps[0] : undefined;
    return step === undefined ? "" : `**What next:** ${(0,prose/* markdownProse */.h$)(firstLine(step))}`;
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
        readiness === null
            ? ""
            : (0,markdown_parts/* folded */.TM)(`All CI checks (${ci.length})`, [(0,readiness_markdown/* readinessCircumstances */.d3)(readiness, rows), (0,markdown_parts/* ciTable */.Vt)(ci, rows)].filter((part) => part !== "").join("\n\n")),
        (0,markdown_parts/* folded */.TM)(`External results (${readiness?.external?.length ?? 0})`, (0,external_results/* externalTable */.gM)(readiness?.external ?? [], rows)),
        readiness?.reviewPolicy === undefined ? "" : (0,markdown_parts/* folded */.TM)("Review policy of the base branch", (0,review_policy/* reviewPolicyTable */.d)(readiness.reviewPolicy)),
        gate === null ? "" : (0,markdown_parts/* folded */.TM)("How it was judged", (0,gate_markdown/* gateCircumstances */.wN)(gate, rows, context !== null)),
        publish === null ? "" : (0,markdown_parts/* folded */.TM)("Pilot: stop conditions and evidence table", pilotPart(publish.index)),
        publish === null ? "" : (0,markdown_parts/* folded */.TM)("Files of the bundle", (0,proof_index_markdown/* filesPart */.bf)(publish.index, rows)),
    ];
}
function pilotPart(index) {
    return [
        (0,proof_index_markdown/* pilotTable */.R5)(index.stopConditions, "stop"),
        (0,proof_index_markdown/* pilotTable */.R5)(index.evidenceTable, "evidence"),
        (0,proof_index_markdown/* pilotTable */.R5)(index.successCriteria, "success"),
    ]
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
