export const id = 4367;
export const ids = [4367];
export const modules = {

/***/ 94367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inputs),
/* harmony export */   v: () => (/* binding */ publishInputs)
/* harmony export */ });
/* harmony import */ var _src_evidence_proof_index_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30351);
/* harmony import */ var _src_host_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5375);
/* harmony import */ var _src_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71929);
/* harmony import */ var _merge_gate_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5382);




const publishInputs = {
    "outcome-label": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceInput */ .ij)(_src_evidence_proof_index_body_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeLabelSchema */ .WM.options),
    comment: (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceInput */ .ij)(["off", "dry-run", "live"], "dry-run"),
    status: (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceInput */ .ij)(["off", "dry-run", "live"], "dry-run"),
    "public-paths": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .listInput */ .dt)("globs, one a line or separated by commas"),
    "private-paths": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .listInput */ .dt)("globs, one a line or separated by commas"),
};
const inputs = { ..._src_host_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .commonInputs */ .j, ..._merge_gate_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .runIdInput */ .fF, ...publishInputs };


/***/ }),

/***/ 5382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   cR: () => (/* binding */ failOnInput),
/* harmony export */   fF: () => (/* binding */ runIdInput)
/* harmony export */ });
/* harmony import */ var _src_host_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5375);
/* harmony import */ var _src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71929);
/* harmony import */ var _ci_readiness_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54989);



const runIdInput = { "run-id": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .integerInput */ .$A)({ min: 1, max: Number.MAX_SAFE_INTEGER }, null) };
const failOnInput = { "fail-on": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceInput */ .ij)(["fail", "warn", "never"], "fail") };
const inputs = { ..._src_host_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j, ..._ci_readiness_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .checkNameInputs */ .L9, ...runIdInput, ...failOnInput };


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
