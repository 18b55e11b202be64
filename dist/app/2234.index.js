export const id = 2234;
export const ids = [2234];
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

/***/ 48141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ LARGEST_EVIDENCE_BYTES),
/* harmony export */   s: () => (/* binding */ acceptEvidence)
/* harmony export */ });
/* harmony import */ var _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5827);
/* harmony import */ var _consistency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93537);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91093);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6280);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71406);





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
    for (const piece of [...offered].sort(_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byPath */ .f2)) {
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
    return { accepted: accepted.sort(_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byPath */ .f2), rejected: rejected.sort(_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byPath */ .f2) };
}
function judge({ path, content }, terms) {
    const reject = (code, reason) => ({ path, code, reason });
    if (content.length > LARGEST_EVIDENCE_BYTES)
        return reject("too-large", "The file is larger than evidence may be.");
    const text = typeof content === "string" ? content : decode(content);
    if (text === null)
        return reject("not-text", "The file is not UTF-8 text.");
    const opened = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .openEnvelope */ .hk)(text);
    if (!opened.ok)
        return reject(opened.rejection.code, opened.rejection.reason);
    const { envelope } = opened;
    if (terms.kinds !== undefined && !terms.kinds.includes(envelope.kind))
        return reject("kind", `Evidence of kind ${envelope.kind} is not read here.`);
    const body = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readBody */ .x)(envelope.kind, envelope.body);
    if (!body.ok)
        return reject("body-schema", body.reason);
    const fault = (0,_consistency_js__WEBPACK_IMPORTED_MODULE_1__/* .inconsistency */ .G)(envelope);
    if (fault !== null)
        return reject("inconsistent", fault);
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
        rejected: [
            ...rejected,
            ...others.map(({ path }) => ({ path, code: "superseded", reason: `The same as \`${first.path}\`.` })),
        ],
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

/***/ 93537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ inconsistency),
/* harmony export */   k: () => (/* binding */ externalOutcome)
/* harmony export */ });
/* harmony import */ var _context_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49603);
/* harmony import */ var _doctor_examine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9128);
/* harmony import */ var _readiness_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72028);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6280);
/* harmony import */ var _transport_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36293);





/**
 * Why an envelope contradicts itself; `null` when it does not. The digest covers the body alone, so an outcome beside it
 * could have been changed; and a body that is better than its own parts was not made by the suite (law 1). The body must
 * fit its schema already.
 */
function inconsistency({ kind, outcome, body }) {
    switch (kind) {
        case "merge-gate": {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(kind, body);
            return read.ok ? (gateFault(read.body) ?? differs(GATE_OUTCOMES[read.body.verdict ?? "none"], outcome)) : read.reason;
        }
        case "ci-readiness": {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(kind, body);
            return read.ok ? (readinessFault(read.body) ?? differs((0,_readiness_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .readinessOutcome */ .R)(read.body.status), outcome)) : read.reason;
        }
        case "context-pack": {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(kind, body);
            return read.ok ? differs((0,_context_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .contextOutcome */ .g)(read.body), outcome) : read.reason;
        }
        case "proof-index": {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(kind, body);
            return read.ok ? differs(read.body.outcome, outcome) : read.reason;
        }
        case "transport": {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(kind, body);
            return read.ok ? differs((0,_transport_body_js__WEBPACK_IMPORTED_MODULE_3__/* .transportOutcome */ .Am)(read.body), outcome) : read.reason;
        }
        case "external-check": {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(kind, body);
            return read.ok ? (externalFault(read.body) ?? differs(externalOutcome(read.body.result), outcome)) : read.reason;
        }
        case "doctor": {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(kind, body);
            return read.ok ? (doctorFault(read.body) ?? differs((0,_doctor_examine_js__WEBPACK_IMPORTED_MODULE_0__/* .doctorOutcome */ .mr)(read.body), outcome)) : read.reason;
        }
        default:
            return null;
    }
}
const GATE_OUTCOMES = {
    PASS: "pass",
    WARN: "warn",
    FAIL: "fail",
    none: "unknown",
};
const EXTERNAL_OUTCOMES = { success: "pass", failure: "fail", error: "unknown" };
/** The outcome of the envelope for the result of a gate that ran elsewhere. */
function externalOutcome(result) {
    return EXTERNAL_OUTCOMES[result];
}
/** A success whose steps failed, did not run or ran to no end is none; a result may be worse than its steps, never better. */
function externalFault({ result, steps }) {
    const other = result === "success" ? steps.find((step) => step.result !== "success") : undefined;
    return other === undefined ? null : `It says success, and a step of it is \`${other.result}\`.`;
}
/** A doctor that looked at more than its own checks show did not look. */
function doctorFault({ checks, inspected, expected }) {
    const seen = checks.filter(({ status }) => status === "ok" || status === "gap").length;
    return inspected === seen && expected === checks.length ? null : "It counts other checks than it lists.";
}
function differs(expected, found) {
    return expected === found ? null : `Its outcome is \`${found}\`, and its body says \`${expected}\`.`;
}
/** A verdict may be worse than the checks that are listed (a member of a merge group decides), never better. */
function gateFault({ verdict, checks, blockers, members }) {
    if (verdict === null || verdict === "FAIL")
        return null;
    const has = (status) => checks.some((check) => check.status === status);
    if (has("fail") || blockers.length > 0 || members.some((member) => member.verdict === "FAIL"))
        return `It says ${verdict}, and a check of it fails.`;
    if (verdict === "WARN")
        return null;
    if (has("warn") || has("unknown") || members.some((member) => member.verdict !== "PASS"))
        return "It says PASS, and a check of it warns or is unknown.";
    return checks.some((check) => check.status === "pass" && check.inspected > 0) ? null : "It says PASS, and nothing was inspected.";
}
function readinessFault({ status, ready, checks, inspected }) {
    if (ready !== (status === "ready"))
        return `It says ready: ${String(ready)}, and status ${status}.`;
    if (!ready)
        return null;
    if (inspected === 0 || !checks.some((check) => check.class === "green"))
        return "It says ready, and no green check was seen.";
    return checks.some((check) => check.blocking) ? "It says ready, and a check of it blocks." : null;
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

/***/ 10222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ matchesPieces),
/* harmony export */   d: () => (/* binding */ checkNameMatches),
/* harmony export */   kZ: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/**
 * A matcher for the globs of the policy file. Paths are relative to the repository root with `/`. Dot files count,
 * since `.github/**` and `.env` are what a policy is most often about. An empty list matches nothing.
 */
function pathMatcher(globs) {
    if (globs.length === 0)
        return () => false;
    // A leading `./` or `/` means the root in every tool people know; picomatch would let `/db/**` match nothing.
    const rooted = globs.map((glob) => glob.replace(/^(!?)\.?\//u, "$1"));
    const positive = rooted.filter((glob) => !glob.startsWith("!"));
    if (positive.length === 0)
        return () => false;
    return picomatch__WEBPACK_IMPORTED_MODULE_0__(positive, {
        dot: true,
        ignore: rooted.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)),
    });
}
/**
 * A matcher for check names, where `*` is any text and every other character is itself. Names are not paths: brackets
 * and parentheses (`build (ubuntu, 24)`) and slashes (`nightly / lint`) are common in them, and a path glob would give
 * each a meaning.
 */
function checkNameMatches(pattern, name) {
    return matchesPieces(pattern.split("*"), name);
}
/**
 * Whether a name consists of these pieces in this order, with any text between two of them; one piece alone is the whole
 * name. Never backtracks, so that a hostile name or pattern costs nothing.
 */
function matchesPieces(pieces, name) {
    const first = pieces[0] ?? "";
    if (pieces.length <= 1)
        return first === name;
    const last = pieces[pieces.length - 1] ?? "";
    if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
        return false;
    let from = first.length;
    const end = name.length - last.length;
    for (const piece of pieces.slice(1, -1)) {
        const at = name.indexOf(piece, from);
        if (at < 0 || at + piece.length > end)
            return false;
        from = at + piece.length;
    }
    return true;
}


/***/ }),

/***/ 70806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ TIER_RULES),
/* harmony export */   C0: () => (/* binding */ harmlessKind),
/* harmony export */   D5: () => (/* binding */ componentOf)
/* harmony export */ });
/* unused harmony export wordsOf */
const CODE = /\.(?:[cm]?[jt]sx?|py|rb|go|rs|java|kts?|scala|cs|fs|php|swift|c|cc|cpp|cxx|h|hpp|m|mm|ex|exs|erl|clj|dart|lua|pl|sh|bash|ps1|sql|vue|svelte)$/iu;
/** Words of a path: split at everything but letters and digits, and at camel case, in lower case. */
function wordsOf(path) {
    return path
        .replace(/([a-z0-9])([A-Z])/gu, "$1 $2")
        .replace(/(?<=[A-Z])(?=[A-Z][a-z])/gu, " ")
        .toLowerCase()
        .split(/[^a-z0-9]+/u)
        .filter((word) => word !== "");
}
function byWord(list) {
    const wanted = new Set(list.split(" "));
    return ({ path }) => {
        const word = wordsOf(path).find((candidate) => wanted.has(candidate));
        return word === undefined ? null : `the path holds the word \`${word}\``;
    };
}
function byPath(pattern, evidence) {
    return ({ path }) => (pattern.test(path) ? evidence : null);
}
function isMigration(path) {
    return (/(?:^|\/)(?:migrations?|migrate|alembic|flyway|liquibase)(?:\/|$)/iu.test(path) ||
        /\.sql$/iu.test(path) ||
        /(?:^|\/)V\d[\w.]*__/u.test(path));
}
/** SQL keywords, and the words by which Rails, Django, Knex, Alembic, Ecto and Laravel spell them. */
const DESTRUCTIVE = /(?<!\bon )\b(?:drop|truncate|delete)(?:\b|_?(?:table|column|index|schema|database|model|constraint|view|all|if_?exists))|\bremove_?(?:column|field|table|index|constraint)/iu;
function destructiveMigration({ path, deleted, addedLines }) {
    if (!isMigration(path))
        return null;
    if (/(?:^|[^a-z])(?:drop|truncate|delete|destroy|purge)(?:[^a-z]|$)/iu.test(path))
        return "the name of the migration says that it removes data";
    if (deleted)
        return "a migration is removed, so its step can no longer be repeated or undone";
    if (addedLines === null)
        return "a migration whose lines were not read: it may remove data";
    const hit = addedLines.find(({ text }) => DESTRUCTIVE.test(text));
    const word = hit === undefined ? null : DESTRUCTIVE.exec(hit.text)?.[0];
    return hit === undefined ? null : `line ${hit.line} holds \`${word ?? ""}\``;
}
/** Kubernetes RBAC objects, wherever they stand. */
function rbacObject({ path, addedLines }) {
    if (!/\.(?:ya?ml|json|tf)$/iu.test(path) || addedLines === null)
        return null;
    const hit = addedLines.find(({ text }) => /^\s*"?kind"?\s*:\s*"?(?:Cluster)?Role(?:Binding)?\b/u.test(text));
    return hit === undefined ? null : `line ${hit.line} declares a role or role binding`;
}
const TIER_RULES = [
    { id: "destructive-migration", tier: "T3", always: false, evidence: destructiveMigration },
    {
        id: "auth",
        tier: "T3",
        always: false,
        evidence: byWord("auth auth0 oauth oauth2 oidc saml sso jwt authn authz authentication authorization authorisation login signin password passwords passkey mfa totp webauthn"),
    },
    {
        id: "payments",
        tier: "T3",
        always: false,
        evidence: byWord("payment payments billing invoice invoices stripe paypal braintree adyen refund refunds payout payouts"),
    },
    { id: "secrets", tier: "T3", always: false, evidence: byWord("secret secrets credential credentials vault keystore kms sops") },
    {
        id: "secret-file",
        tier: "T3",
        always: true,
        evidence: byPath(/(?:^|\/)(?:\.env(?:\.[^/]*)?|[^/]*\.(?:pem|key|p12|pfx|jks|kdbx)|id_(?:rsa|dsa|ecdsa|ed25519))$/iu, "a file of a kind that holds keys or secrets"),
    },
    {
        id: "access-control",
        tier: "T3",
        always: false,
        evidence: byWord("rbac acl acls iam permission permissions rolebinding rolebindings clusterrole clusterroles sudoers"),
    },
    { id: "access-control-object", tier: "T3", always: false, evidence: rbacObject },
    {
        id: "workflow",
        tier: "T2",
        always: true,
        evidence: byPath(/^\.github\/(?:workflows\/[^/]+\.ya?ml$|actions\/)|(?:^|\/)action\.ya?ml$|^\.gitlab-ci\.yml$|^\.circleci\/|^(?:azure-pipelines|bitbucket-pipelines)\.ya?ml$|^Jenkinsfile$/u, "a workflow or an action: it decides what runs for every change"),
    },
    {
        id: "policy",
        tier: "T2",
        always: true,
        evidence: byPath(/^\.github\/trust-layer\.ya?ml$|^(?:\.github\/|docs\/)?CODEOWNERS$|^\.github\/(?:settings|dependabot)\.ya?ml$/u, "a policy of the repository"),
    },
    {
        id: "public-interface",
        tier: "T2",
        always: true,
        evidence: byPath(/(?:^|\/)(?:openapi|swagger)[^/]*\.(?:ya?ml|json)$|\.(?:proto|thrift|graphqls?|wsdl|fbs|capnp|smithy)$|(?:^|\/)api\/[^/]+\.api$|\.api\.md$/iu, "a description of a public interface"),
    },
    {
        id: "event-schema",
        tier: "T2",
        always: true,
        evidence: byPath(/(?:^|\/)asyncapi[^/]*\.(?:ya?ml|json)$|\.(?:avsc|avdl|avro)$|(?:^|\/)(?:events?|schemas?)\/.*\.(?:json|ya?ml)$/iu, "the schema of an event or a message"),
    },
];
/** Docs, tests and scaffolding (T0): what kind, or `null`. Code that merely lies in `docs/` is not documentation. */
function harmlessKind(path) {
    if (/(?:^|\/)(?:tests?|__tests__|__mocks__|__snapshots__|testdata|fixtures|spec|specs|e2e)\//u.test(path)) {
        // `spec/` holds tests in Ruby and interface descriptions elsewhere: only code and snapshots there are tests.
        if (!/(?:^|\/)specs?\//u.test(path) || CODE.test(path) || /(?:^|\/)(?:tests?|__tests__|fixtures)\//u.test(path))
            return "a test";
    }
    if (CODE.test(path) &&
        /(?:[._-](?:test|tests|spec)\.[^./]+$|(?:^|\/)test_[^/]+$|_test\.[^./]+$|(?:^|\/)conftest\.py$|[a-z0-9](?:Tests?|IT|Spec)\.(?:java|kt|scala|cs|swift|php)$)/u.test(path)) {
        return "a test";
    }
    if (/\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt)$/iu.test(path) &&
        !/(?:^|\/)(?:requirements|constraints)[^/]*\.txt$|(?:^|\/)CMakeLists\.txt$|(?:^|\/)robots\.txt$/iu.test(path)) {
        return "documentation";
    }
    if (/(?:^|\/)docs?\/.*\.(?:png|jpe?g|gif|svg|webp|pdf|css|html?|drawio|puml|mmd)$/iu.test(path))
        return "documentation";
    // A program may bear such a name too, and does not become harmless by it.
    if (!CODE.test(path) && /(?:^|\/)(?:LICEN[CS]E|NOTICE|AUTHORS|CONTRIBUTORS|MAINTAINERS|CITATION\.cff)[^/]*$/u.test(path))
        return "documentation";
    if (/(?:^|\/)\.(?:editorconfig|gitignore|gitattributes|gitkeep|keep|prettierignore|eslintignore|dockerignore|mailmap|nvmrc|node-version|tool-versions)$|^\.vscode\/|^\.idea\/|^\.github\/(?:ISSUE_TEMPLATE\/|PULL_REQUEST_TEMPLATE|FUNDING\.yml$)/u.test(path)) {
        return "scaffolding";
    }
    return null;
}
/** The package a file belongs to in the usual layouts of a repository with several; `null`: the root. */
function componentOf(path) {
    return (/^(?:packages|apps|services|libs|crates|modules|plugins|components|projects|workspaces)\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(path)?.[0] ??
        null);
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
