export const id = 6700;
export const ids = [6700,7012];
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
// EXTERNAL MODULE: ./.build/src/jobs/ci-readiness.js + 16 modules
var ci_readiness = __webpack_require__(73102);
// EXTERNAL MODULE: ./.build/src/jobs/merge-gate.js + 38 modules
var merge_gate = __webpack_require__(22122);
// EXTERNAL MODULE: ./.build/src/evidence/accept.js
var accept = __webpack_require__(48141);
// EXTERNAL MODULE: ./.build/src/evidence/kinds.js + 3 modules
var kinds = __webpack_require__(89580);
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
        const before = (0,kinds/* readBody */.x)("ci-readiness", envelope.body);
        if (before.ok && before.body.status !== fresh.status) {
            notices.push(`CI was \`${before.body.status}\` when ci-readiness looked, and is \`${fresh.status}\` now; the fresh look counts.`);
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
async function run(values, { host, session, report, wish }) {
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

/***/ 30351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ outcomeLabelSchema),
/* harmony export */   Zb: () => (/* binding */ OUTCOME_LABELS),
/* harmony export */   a0: () => (/* binding */ proofIndexBodySchema),
/* harmony export */   b7: () => (/* binding */ decisionRecordBodySchema)
/* harmony export */ });
/* unused harmony exports computedStateSchema, pilotRowSchema, indexedFileSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5827);
/* harmony import */ var _gate_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87247);
/* harmony import */ var _readiness_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20010);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91093);





/** computed: a machine decided it from evidence; unknown: nobody can tell from what is here, and the text says why. */
const computedStateSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["met", "not-met", "unknown"]);
/** One row of the pilot's evidence table, one success criterion or one stop condition (features, section 5). */
const pilotRowSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    state: computedStateSchema,
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** The role that owns it, for the evidence table; else null. */
    owner: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
});
const OUTCOME_LABELS = {
    "outcome:docs": "clarify guidance",
    "outcome:repoctx": "improve packs, maps, PR review output",
    "outcome:pullpass": "add or tighten a check",
    "outcome:proof": "add a dated proof run",
    "outcome:pilot": "run on another repository or a riskier PR",
    "outcome:not-now": "record why it is out of scope",
};
const outcomeLabelSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n([
    "outcome:docs",
    "outcome:repoctx",
    "outcome:pullpass",
    "outcome:proof",
    "outcome:pilot",
    "outcome:not-now",
]);
/**
 * One file of the bundle: what it is, who may see it, its digest. Paths are relative, with `/`. A piece of evidence is
 * known by the digest of its body, since its envelope holds the time of its making, and this index is byte-stable; the
 * digests of the files as they lie there are in the manifest.
 */
const indexedFileSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    visibility: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["public", "private"]),
    sha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    digestOf: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["file", "body"]),
    /** Size of what the digest was taken over. */
    bytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
    /** Redactions made in it before it became public. */
    redactions: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
});
/** The proof index: what the page, the Markdown and the JSON of a published bundle show. Byte-stable. */
const proofIndexBodySchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    headline: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["PASS", "WARN", "FAIL"]).nullable(),
    outcome: _envelope_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeSchema */ .Ws,
    subject: _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectSchema */ .cn,
    mode: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    risk: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    tier: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    readinessStatus: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    /** What a person does next, the most urgent first. */
    nextSteps: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    checks: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_gate_body_js__WEBPACK_IMPORTED_MODULE_1__/* .checkResultSchema */ .rh),
    ci: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_readiness_body_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedCheckSchema */ .Jb),
    evidence: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ kind: _envelope_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceKindSchema */ .vD, outcome: _envelope_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeSchema */ .Ws, bodySha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })),
    /** Evidence that was offered and not accepted, with the reason. */
    rejected: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), code: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })),
    evidenceTable: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(pilotRowSchema),
    successCriteria: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(pilotRowSchema),
    stopConditions: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(pilotRowSchema),
    outcomeLabel: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ label: outcomeLabelSchema, nextStep: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), source: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["input", "computed"]) }),
    redactions: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ rule: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), count: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive() })),
    files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(indexedFileSchema),
    /** What could not be seen, with the permission (as a workflow writes it) or the step that would answer it. */
    unknowns: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ what: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), permission: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(), mend: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })),
    /** What stands beside the headline: another policy path, an input that was refused, a local run. */
    notices: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    privateFiles: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ count: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(), note: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
});
/** The pilot's decision record, field by field (features, section 5). `null`: not known, and shown so. */
const decisionRecordBodySchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    header: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        pullRequest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        mode: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        riskArea: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    }),
    contextEvidence: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        repositoryShape: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        harness: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        taskContext: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        prContext: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    }),
    gateEvidence: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        mode: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        policy: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        verdict: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        blockersOrWarnings: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    }),
    humanDecision: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ owner: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(), decision: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(), rationale: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable() }),
    releaseEvidence: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        ciResult: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        ciBlocker: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        versionOrNote: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
        proofArtifact: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    }),
});


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

/***/ 87247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   di: () => (/* binding */ gateBodySchema),
/* harmony export */   rh: () => (/* binding */ checkResultSchema)
/* harmony export */ });
/* unused harmony exports checkStatusSchema, checkEvidenceSchema, ownerDecisionSchema, verdictSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83267);
/* harmony import */ var _policy_tier_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70288);



const checkStatusSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["pass", "warn", "fail", "unknown", "not-applicable"]);
/** Where a reader can look for himself. `ref` is a path, check name, login or SHA; `url` where there is a page. */
const checkEvidenceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() });
/**
 * The result of one check. `pass` needs `inspected` > 0 and, where `expected` is known, `inspected` >= `expected`
 * (law 1). `status` is the finding at the check's level: a finding at level `warn` is `warn`, at level `fail` is `fail`.
 */
const checkResultSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    status: checkStatusSchema,
    level: _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .levelSchema */ .wM,
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    mend: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    inspected: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    expected: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative().nullable(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(checkEvidenceSchema),
});
/** An owner decision that was found, and what became of it. */
const ownerDecisionSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    accepted: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    decision: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    covers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    rationale: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    expires: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    headSha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Why it counts or does not. */
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The writer is the author: accepted in solo mode only, and a recorded gap. */
    selfReview: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
});
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["PASS", "WARN", "FAIL"]);
const gateBodySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** `null`: no merge verdict, since there is no pull request to judge (a local run). */
    verdict: verdictSchema.nullable(),
    /** One sentence: the verdict and its main reason. */
    headline: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    mode: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ value: _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .modeSchema */ .Ni, source: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["policy", "input", "default"]), note: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        /** base-commit: read there; defaults: none at the base commit; file: given at a terminal. */
        source: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["base-commit", "defaults", "file", "unknown"]),
        sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        /** What stands in the headline: another path, an input that was refused, fail-on never. */
        notices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    }),
    checks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(checkResultSchema),
    blockers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    warnings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    unknowns: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    tier: _policy_tier_result_js__WEBPACK_IMPORTED_MODULE_1__/* .tierResultSchema */ .h,
    ownerDecisions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ownerDecisionSchema),
    /** Check ids of the design that this version does not have; they count neither way. */
    notInThisVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Members of a merge group that were judged with this one, worst first; empty outside a merge group. */
    members: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ pullRequest: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), verdict: verdictSchema, headline: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
});


/***/ }),

/***/ 7012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ evidenceOutputs),
/* harmony export */   openStepReport: () => (/* binding */ openStepReport)
/* harmony export */ });
/** Starts loading the toolkit and gives the report that will use it: call it once requests are under way. */
function openStepReport() {
    const toolkit = Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    return {
        async outputs(values) {
            const core = await toolkit;
            for (const [name, value] of Object.entries(values))
                core.setOutput(name, value);
        },
        async summary(markdown) {
            const core = await toolkit;
            await core.summary.addRaw(markdown, true).write();
        },
    };
}
/** The outputs that every action has. */
function evidenceOutputs(produced) {
    return {
        "json-path": produced.jsonPath,
        "markdown-path": produced.markdownPath,
        "artifact-id": produced.artifact === null ? "" : String(produced.artifact.id),
        "artifact-url": produced.artifact?.url ?? "",
        "artifact-digest": produced.artifact?.digest ?? "",
    };
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
        .replace(/([A-Z]+)([A-Z][a-z])/gu, "$1 $2")
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
    if (/(?:^|\/)(?:LICEN[CS]E|NOTICE|AUTHORS|CONTRIBUTORS|MAINTAINERS|CITATION\.cff)[^/]*$/u.test(path))
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

/***/ 20010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ judgedCheckSchema),
/* harmony export */   yG: () => (/* binding */ readinessBodySchema)
/* harmony export */ });
/* unused harmony exports checkClassSchema, readinessStatusSchema, requirementSourceSchema, readinessBlockerSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** Exactly one per check of the judged commit; meanings in docs and in design section 7. */
const checkClassSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    "green",
    "no-signal",
    "red",
    "cancelled",
    "running",
    "still-coming",
    "waiting",
    "never-started",
    "never-reported",
    "orphan-name",
    "stale",
    "unknown",
]);
const readinessStatusSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["ready", "failing", "pending", "blocked", "unknown"]);
/** Who says that a check is required. */
const requirementSourceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["ruleset", "classic-protection", "is-required", "policy", "input"]),
    /** For people: the ruleset's id and owner, the policy key. */
    detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const judgedCheckSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    sources: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(requirementSourceSchema),
    class: checkClassSchema,
    /** Stable code of the cause, for example `billing`, `no-runner`, `invalid-workflow`, `unclassified`; else null. */
    cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** One sentence: what happened, in GitHub's own words where there are some. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    mend: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** Since when it is in this state, ISO 8601, where GitHub says. */
    since: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** Whether it keeps the status from `ready`. */
    blocking: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** What made it: `github-actions`, another app's slug, `commit status`; empty when absent. */
    producers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const readinessBodySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    status: readinessStatusSchema,
    ready: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    headline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The commit on which CI was judged: the head, or the merge group's commit. */
    judgedSha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** required: the required set decides; observed: nothing is required, so every observed check counts. */
    basis: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["required", "observed"]),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(judgedCheckSchema),
    /** Our own job and those that wait for it: named, never counted as green. */
    excluded: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** What could not be seen; any entry that bears on the required set keeps the status from `ready`. */
    unknowns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ what: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), permission: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), mend: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** Remarks that do not change the status, for example a merge state that only we ourselves block. */
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    inspected: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    expected: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().nullable(),
});
/** The output `blockers` of the action: one for every required check that is not green. */
const readinessBlockerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    class: checkClassSchema,
    cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    mend: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    blocking: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});


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
