export const id = 582;
export const ids = [582];
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

/***/ 49603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ contextOutcome)
/* harmony export */ });
/**
 * What the pack is worth: `unknown` when there was nothing to look at (no files, a change that could not be read or is
 * empty, a task that fits no file), `warn` when a part of the files could not be read, else `pass`. It never judges the
 * change: a high risk is no failure.
 */
function contextOutcome(body) {
    if (body.repository.fileCount === 0 || body.expected === null)
        return "unknown";
    if (body.change === null && body.task.source !== "input")
        return "unknown";
    if (body.change !== null && body.change.files.length === 0)
        return "unknown";
    if (body.ranked.length === 0)
        return "unknown";
    if (body.change !== null && body.change.tier.tier === null)
        return "unknown";
    return body.inspected < body.expected ? "warn" : "pass";
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

/***/ 93537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ inconsistency)
/* harmony export */ });
/* harmony import */ var _context_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49603);
/* harmony import */ var _readiness_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72028);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89580);



/**
 * Why an envelope contradicts itself; `null` when it does not. The digest covers the body alone, so an outcome beside it
 * could have been changed; and a body that is better than its own parts was not made by the suite (law 1). The body must
 * fit its schema already.
 */
function inconsistency({ kind, outcome, body }) {
    switch (kind) {
        case "merge-gate": {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x)(kind, body);
            return read.ok ? (gateFault(read.body) ?? differs(GATE_OUTCOMES[read.body.verdict ?? "none"], outcome)) : read.reason;
        }
        case "ci-readiness": {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x)(kind, body);
            return read.ok ? (readinessFault(read.body) ?? differs((0,_readiness_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .readinessOutcome */ .R)(read.body.status), outcome)) : read.reason;
        }
        case "context-pack": {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x)(kind, body);
            return read.ok ? differs((0,_context_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .contextOutcome */ .g)(read.body), outcome) : read.reason;
        }
        case "proof-index": {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x)(kind, body);
            return read.ok ? differs(read.body.outcome, outcome) : read.reason;
        }
        default:
            return null;
    }
}
const GATE_OUTCOMES = { PASS: "pass", WARN: "warn", FAIL: "fail", none: "unknown" };
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

/***/ 70417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94014);



const LIMITS = { files: 5000, bytes: 128 * 1024 * 1024 };
/**
 * Reads a folder whole: relative path with `/` -> bytes. Links are not followed and count as an error, since a bundle
 * has none. Throws ConfigurationError beyond the limits of files and bytes.
 */
async function readFolder(root) {
    const files = new Map();
    let bytes = 0;
    const pending = [""];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory())
                pending.push(path);
            else if (!entry.isFile())
                throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`${path} is a link or a device.`, "Give a folder of plain files.");
            else {
                bytes += (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))).size;
                if (files.size >= LIMITS.files || bytes > LIMITS.bytes) {
                    throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j("The folder is larger than a bundle may be.", "Give the folder of one published bundle.");
                }
                files.set(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
            }
        }
    }
    return files;
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

/***/ 72028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readinessOutcome),
/* harmony export */   w: () => (/* binding */ readinessBlockers)
/* harmony export */ });
const OUTCOMES = {
    ready: "pass",
    failing: "fail",
    pending: "blocked",
    blocked: "blocked",
    unknown: "unknown",
};
/** The outcome of the evidence envelope for a readiness status (design section 7). */
function readinessOutcome(status) {
    return OUTCOMES[status];
}
/**
 * The output `blockers`: one for every required check that is not green, in the order of the names. Where nothing is
 * required every observed check counts, so each of those that is not green is listed.
 */
function readinessBlockers(body) {
    return body.checks
        .filter((check) => check.class !== "green" && (check.required || body.basis === "observed"))
        .map(({ name, class: checkClass, cause, mend, blocking }) => ({ check: name, class: checkClass, cause, mend, blocking }));
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
