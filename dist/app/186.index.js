export const id = 186;
export const ids = [186];
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

/***/ 82951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/src/host/failure.js
var failure = __webpack_require__(44512);
// EXTERNAL MODULE: ./.build/src/host/outputs.js
var outputs = __webpack_require__(7012);
// EXTERNAL MODULE: ./.build/src/jobs/ci-readiness.js + 14 modules
var ci_readiness = __webpack_require__(92126);
// EXTERNAL MODULE: ./.build/src/jobs/merge-gate.js + 38 modules
var merge_gate = __webpack_require__(22122);
// EXTERNAL MODULE: ./.build/src/jobs/open-action.js + 2 modules
var open_action = __webpack_require__(94188);
// EXTERNAL MODULE: ./.build/src/evidence/accept.js
var accept = __webpack_require__(48141);
// EXTERNAL MODULE: ./.build/src/jobs/collect.js
var collect = __webpack_require__(49430);
;// CONCATENATED MODULE: ./.build/src/jobs/upstream.js


/**
 * Compares the CI evidence that an earlier step or job handed on with our own fresh look, which wins. Returns what the
 * headline must say: a difference, or evidence that was rejected and why. No evidence is no remark: the fresh look stands.
 */
async function compareUpstream(host, session, fresh, where) {
    const own = host.producer("merge-gate");
    const offered = await (0,collect/* collectEvidence */.m)(host, ["ci-readiness"], where);
    const { accepted, rejected } = (0,accept/* acceptEvidence */.s)(offered, {
        subject: session.subject,
        runId: where.runId === null ? own.runId : "any",
        runAttempt: where.runId === null ? own.runAttempt : null,
        kinds: ["ci-readiness"],
    });
    const notices = rejected.map((piece) => `Evidence \`${piece.path}\` was rejected (${piece.code}): ${piece.reason}`);
    for (const { envelope } of accepted) {
        const before = envelope.body["status"];
        if (before !== fresh.status) {
            notices.push(`CI was \`${String(before)}\` when ci-readiness looked, and is \`${fresh.status}\` now; the fresh look counts.`);
        }
    }
    return notices;
}

// EXTERNAL MODULE: ./.build/src/policy/tighten.js
var tighten = __webpack_require__(96517);
// EXTERNAL MODULE: ./.build/src/render/summary.js + 2 modules
var summary = __webpack_require__(43700);
;// CONCATENATED MODULE: ./.build/actions/merge-gate/run.js








/** Inputs -> verdict -> outputs and summary; then, and only then, the step may fail. */
async function run(values) {
    const { host, session, report, wish } = await (0,open_action/* openAction */.F)(values, {
        required: values["required-checks"],
        ignore: values["ignore-checks"],
    });
    const readiness = (0,ci_readiness/* readinessBody */.zY)(session);
    const notices = [
        ...(0,tighten/* headlineNotices */.Qc)({ policyPath: values.policy, failOn: values["fail-on"], mode: session.mode }),
        ...(await compareUpstream(host, session, readiness, { suffix: values["artifact-suffix"], runId: values["run-id"], artifacts: true })),
    ];
    const body = await (0,merge_gate/* withMembers */.gn)(session, await (0,merge_gate/* gateBody */.Qm)(session, readiness, notices), notices);
    const produced = await (0,merge_gate/* runMergeGate */.H5)(host, session, body, wish);
    await report.outputs({ ...(0,outputs/* evidenceOutputs */.k)(produced), ...(0,merge_gate/* gateOutputs */.QP)(body) });
    if (values.summary) {
        await report.summary((0,summary/* renderSummary */.B)({ gate: body, readiness, subject: session.subject, notices, artifacts: [produced.artifact] }));
    }
    if ((0,merge_gate/* stopsAt */.nK)(values["fail-on"], body.verdict))
        (0,failure/* failVerdict */.GF)(body.headline);
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

/***/ 89580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readBody)
});

// UNUSED EXPORTS: BODY_SCHEMAS

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/src/facts/file-change.js
var file_change = __webpack_require__(46086);
// EXTERNAL MODULE: ./.build/src/policy/tier-result.js
var tier_result = __webpack_require__(70288);
;// CONCATENATED MODULE: ./.build/src/context/body.js



/** Every count comes with `inspected`, so that an empty list is never mistaken for a look that found nothing. */
const commandSchema = schemas/* strictObject */.rej({
    command: schemas/* string */.YjP(),
    /** setup, validate, runtime, context. */
    group: schemas/* enum */.k5n(["setup", "validate", "runtime", "context"]),
    /** Repository path and, where there is one, the key or line where it was found. */
    source: schemas/* string */.YjP(),
    /** Why it is believed: runs in CI, declared in a manifest, convention. */
    reason: schemas/* string */.YjP(),
    /** ci > manifest > convention. */
    trust: schemas/* enum */.k5n(["ci", "manifest", "convention"]),
});
const rankedFileSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    /** 0 to 1, four decimals, comparable within one pack only. */
    score: schemas/* number */.aig(),
    role: schemas/* enum */.k5n(["primary", "related", "test"]),
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const changedFileSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    previousPath: schemas/* string */.YjP().nullable(),
    status: file_change/* changeStatusSchema */.c,
    additions: schemas/* int */.Whr().nullable(),
    deletions: schemas/* int */.Whr().nullable(),
    /** source, test, docs, ci, config, build, dependencies, migration, policy, data, assets, generated, other. */
    kind: schemas/* string */.YjP(),
    /** The component or area, for example `src/gate` or `packages/core`. */
    domain: schemas/* string */.YjP(),
    riskFlags: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const contextBodySchema = schemas/* strictObject */.rej({
    headline: schemas/* string */.YjP(),
    repository: schemas/* strictObject */.rej({
        fileCount: schemas/* int */.Whr().nonnegative(),
        languages: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), files: schemas/* int */.Whr(), bytes: schemas/* int */.Whr() })),
        packageManagers: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), evidence: schemas/* string */.YjP() })),
        scripts: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), command: schemas/* string */.YjP(), source: schemas/* string */.YjP() })),
        entryPoints: schemas/* array */.YOg(schemas/* string */.YjP()),
        importantDirectories: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), files: schemas/* int */.Whr(), role: schemas/* string */.YjP() })),
    }),
    git: schemas/* strictObject */.rej({
        branch: schemas/* string */.YjP().nullable(),
        headSha: schemas/* string */.YjP().nullable(),
        shallow: schemas/* boolean */.zMY(),
        /** Commits that could be read for history. */
        historyDepth: schemas/* int */.Whr().nonnegative(),
        /** `null`: a bare checkout or none at all. */
        clean: schemas/* boolean */.zMY().nullable(),
        uncommittedPaths: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    harness: schemas/* strictObject */.rej({ commands: schemas/* array */.YOg(commandSchema) }),
    /** `null`: no change was given or could be read (`context --task` alone). */
    change: schemas/* strictObject */.rej({
        files: schemas/* array */.YOg(changedFileSchema),
        additions: schemas/* int */.Whr(),
        deletions: schemas/* int */.Whr(),
        domains: schemas/* array */.YOg(schemas/* string */.YjP()),
        risk: schemas/* strictObject */.rej({
            level: schemas/* enum */.k5n(["low", "medium", "high"]),
            score: schemas/* number */.aig(),
            /** Each addend of the score. */
            reasons: schemas/* array */.YOg(schemas/* strictObject */.rej({ points: schemas/* number */.aig(), reason: schemas/* string */.YjP() })),
        }),
        tier: tier_result/* tierResultSchema */.h,
    })
        .nullable(),
    task: schemas/* strictObject */.rej({ text: schemas/* string */.YjP(), source: schemas/* enum */.k5n(["input", "pull-request", "commits", "none"]) }),
    ranked: schemas/* array */.YOg(rankedFileSchema),
    primaryFiles: schemas/* array */.YOg(schemas/* string */.YjP()),
    relatedFiles: schemas/* array */.YOg(schemas/* string */.YjP()),
    tests: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), command: schemas/* string */.YjP().nullable() })),
    reviewPrompts: schemas/* array */.YOg(schemas/* string */.YjP()),
    openQuestions: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What could not be seen or was cut, each with what to do. */
    unknowns: schemas/* array */.YOg(schemas/* strictObject */.rej({ what: schemas/* string */.YjP(), reason: schemas/* string */.YjP(), mend: schemas/* string */.YjP() })),
    inspected: schemas/* int */.Whr().nonnegative(),
    expected: schemas/* int */.Whr().nonnegative().nullable(),
});

;// CONCATENATED MODULE: ./.build/src/doctor/body.js

/** One thing that the pilot needs: there, a gap (with its mend), or unknown because nobody could look. */
const doctorCheckSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(["ok", "gap", "unknown"]),
    reason: schemas/* string */.YjP(),
    mend: schemas/* string */.YjP().nullable(),
});
/** What the pilot needs here and has. No score: a sum of unlike things tells nobody what to do. */
const doctorBodySchema = schemas/* strictObject */.rej({
    headline: schemas/* string */.YjP(),
    checks: schemas/* array */.YOg(doctorCheckSchema),
    /** Checks that could look at something; `expected`: all of them. */
    inspected: schemas/* int */.Whr().nonnegative(),
    expected: schemas/* int */.Whr().positive(),
});

// EXTERNAL MODULE: ./.build/src/gate/body.js
var body = __webpack_require__(87247);
// EXTERNAL MODULE: ./.build/src/readiness/body.js
var readiness_body = __webpack_require__(20010);
// EXTERNAL MODULE: ./.build/src/evidence/proof-index-body.js
var proof_index_body = __webpack_require__(30351);
;// CONCATENATED MODULE: ./.build/src/evidence/transport-body.js

/** The only operations that may write to GitHub in this version. */
const transportOperationSchema = schemas/* enum */.k5n(["comment", "status"]);
/** Why nothing was written; the codes are those of the transport policy. */
const transportBlockerSchema = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    operation: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    mend: schemas/* string */.YjP(),
});
/** What became of each wish to write. `dry-run`: the request stands in `deferred/<operation>.json` and was not sent. */
const transportBodySchema = schemas/* strictObject */.rej({
    operations: schemas/* array */.YOg(schemas/* strictObject */.rej({
        operation: transportOperationSchema,
        decision: schemas/* enum */.k5n(["off", "dry-run", "blocked", "written", "unchanged", "failed"]),
        blocker: transportBlockerSchema.nullable(),
        idempotencyKey: schemas/* string */.YjP().nullable(),
        url: schemas/* string */.YjP().nullable(),
    })),
});

;// CONCATENATED MODULE: ./.build/src/evidence/kinds.js






/** The schema of the body of each kind of evidence; the JSON Schemas in `schemas/` are made from it. */
const BODY_SCHEMAS = {
    "context-pack": contextBodySchema,
    "ci-readiness": readiness_body/* readinessBodySchema */.yG,
    "merge-gate": body/* gateBodySchema */.di,
    "decision-record": proof_index_body/* decisionRecordBodySchema */.b7,
    transport: transportBodySchema,
    "proof-index": proof_index_body/* proofIndexBodySchema */.a0,
    doctor: doctorBodySchema,
};
/**
 * The body of an envelope, checked against the schema of its kind. A body that does
 * not fit its schema is an error value with the first place that is wrong, never a partly read body.
 */
function readBody(kind, body) {
    const parsed = BODY_SCHEMAS[kind].safeParse(body);
    if (parsed.success)
        return { ok: true, body: parsed.data };
    const issue = parsed.error.issues[0];
    const where = issue === undefined || issue.path.length === 0 ? "the body" : `\`body.${issue.path.join(".")}\``;
    return { ok: false, reason: `Not a body of kind ${kind}: ${where}: ${issue?.message ?? "invalid"}.` };
}


/***/ }),

/***/ 71406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   m0: () => (/* binding */ unsafePathReason),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
const LONGEST_PATH = 400;
const DEEPEST_PATH = 20;
/** Names that Windows gives to devices: a file of that name cannot be written there, or writes to the device. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
/**
 * Why a path may not stand in a bundle or come out of an archive; null when it may. Allowed are relative paths with `/`
 * that mean the same file on Linux, macOS and Windows, and that the artifact service takes (it refuses `" : < > | * ?`).
 */
function unsafePathReason(path) {
    if (path === "" || path.length > LONGEST_PATH)
        return "its path is empty or too long";
    if (path.startsWith("/") || /^[A-Za-z]:/u.test(path))
        return "its path is absolute";
    if (path.includes("\\"))
        return "its path has a backslash";
    if (/["*:<>?|]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(path))
        return "its path has characters that are not allowed";
    const parts = path.split("/");
    if (parts.length > DEEPEST_PATH)
        return "its path is too deep";
    for (const part of parts) {
        if (part === "" || part === "." || part === "..")
            return "its path leaves the folder or is not plain";
        if (part.endsWith(".") || part.endsWith(" ") || part.startsWith(" "))
            return "a name in its path ends or starts with a dot or space";
        if (DEVICE_NAME.test(part))
            return "a name in its path is a device on Windows";
    }
    return null;
}
/** Order of code units, which is the same on every machine; for every list of paths in evidence. */
function byPath(a, b) {
    return compareText(a.path, b.path);
}
/** Order of code units. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 46086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ changeStatusSchema),
/* harmony export */   g: () => (/* binding */ fileChangeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** How a file changed between base and head, in one vocabulary for git and for GitHub's API. */
const changeStatusSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["added", "modified", "deleted", "renamed", "copied", "type-changed"]);
/**
 * One changed file. `additions` and `deletions` are lines, `null` for a binary file or where the source does not say.
 * `addedLines` are the lines that the change adds, with their number in the head version; `null` means that they were
 * not read (binary, too large, or the source gives no patch), which is never the same as "adds nothing".
 */
const fileChangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    previousPath: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    status: changeStatusSchema,
    additions: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().nullable(),
    deletions: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().nullable(),
    binary: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    addedLines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).nullable(),
    /** The text of removed lines, for the summary by symbol; `null` as above. */
    removedLines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullable(),
});


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


/***/ })

};
