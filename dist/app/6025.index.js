export const id = 6025;
export const ids = [6025];
export const modules = {

/***/ 74068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   record: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20434);
/* harmony import */ var _evidence_consistency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93537);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91093);
/* harmony import */ var _evidence_external_check_body_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96536);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94014);
/* harmony import */ var _facts_subject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5827);
/* harmony import */ var _host_atomic_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89279);
/* harmony import */ var _host_own_job_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33296);
/* harmony import */ var _open_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96618);










const RESULTS = _evidence_external_check_body_js__WEBPACK_IMPORTED_MODULE_4__/* .externalCheckBodySchema */ .fz.shape.result.options;
/** Seals the result of a gate that ran elsewhere, so that CI readiness can take it as evidence. */
const record = {
    name: "record",
    usage: "--name NAME --result success|failure|error --summary TEXT --repository OWNER/NAME --head SHA [--pr N] [--base SHA] [--url URL] [--expires TIME] [--out FILE]",
    summary: "writes the result of a gate that ran elsewhere as evidence for `external-results`; to standard output without --out",
    options: {
        name: { type: "string" },
        result: { type: "string" },
        summary: { type: "string" },
        repository: { type: "string" },
        head: { type: "string" },
        pr: { type: "string" },
        base: { type: "string" },
        url: { type: "string" },
        expires: { type: "string" },
        out: { type: "string" },
    },
    positionals: 0,
    async run(values) {
        const result = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .choiceOption */ .zu)(values, "result", RESULTS) ?? needed("result");
        const envelope = (0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .prettyJson */ .D_)((0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_3__/* .seal */ .od)({
            kind: "external-check",
            subject: subjectOf(values),
            producer: (0,_host_own_job_js__WEBPACK_IMPORTED_MODULE_9__/* .producerFrom */ .j)(process.env, "record"),
            generatedAt: new Date().toISOString(),
            outcome: (0,_evidence_consistency_js__WEBPACK_IMPORTED_MODULE_2__/* .externalOutcome */ .k)(result),
            body: {
                name: fitting(values, "name", _evidence_external_check_body_js__WEBPACK_IMPORTED_MODULE_4__/* .externalCheckBodySchema */ .fz.shape.name, "a name of 1 to 100 characters"),
                result,
                summary: fitting(values, "summary", _evidence_external_check_body_js__WEBPACK_IMPORTED_MODULE_4__/* .externalCheckBodySchema */ .fz.shape.summary, "at most 500 characters"),
                url: optional(values, "url", _evidence_external_check_body_js__WEBPACK_IMPORTED_MODULE_4__/* .externalCheckBodySchema */ .fz.shape.url, "an address that begins with https://"),
                expiresAt: optional(values, "expires", _evidence_external_check_body_js__WEBPACK_IMPORTED_MODULE_4__/* .externalCheckBodySchema */ .fz.shape.expiresAt, "an instant such as 2030-01-31T12:00:00Z"),
                steps: [],
            },
        }));
        const out = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .textOption */ .vU)(values, "out");
        if (out === null)
            process.stdout.write(envelope);
        else
            await (0,_host_atomic_write_js__WEBPACK_IMPORTED_MODULE_7__/* .writeFileAtomically */ .l)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(out), envelope);
        return 0;
    },
};
function subjectOf(values) {
    const repository = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .textOption */ .vU)(values, "repository") ?? needed("repository");
    if (!/^[\w.-]+\/[\w.-]+$/u.test(repository))
        wrong("repository", repository, "owner/name");
    return {
        repository,
        pullRequest: (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .numberOption */ .jZ)(values, "pr", { min: 1, max: 2_147_483_647 }),
        baseRef: null,
        baseSha: optional(values, "base", _facts_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectSchema */ .cn.shape.baseSha, "a full commit id"),
        headRef: null,
        headSha: fitting(values, "head", _facts_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectSchema */ .cn.shape.headSha, "a full commit id in lower-case hexadecimal"),
    };
}
function fitting(values, name, schema, accepted) {
    const text = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .textOption */ .vU)(values, name) ?? needed(name);
    const parsed = schema.safeParse(text);
    return parsed.success ? parsed.data : wrong(name, text, accepted);
}
function optional(values, name, schema, accepted) {
    return (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .textOption */ .vU)(values, name) === null ? null : fitting(values, name, schema, accepted);
}
function needed(name) {
    throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j(`\`record\` needs --${name}.`, `Give --${name}; \`trust-layer record --help\` lists all options.`);
}
function wrong(name, text, accepted) {
    throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j(`--${name} is "${text.slice(0, 80)}"; accepted: ${accepted}.`, `Correct --${name}.`);
}


/***/ }),

/***/ 20434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ prettyJson),
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   fg: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


/**
 * The canonical JSON of plain data (RFC 8785: sorted keys, no white space, ECMAScript numbers), over which every digest
 * of a body is taken. Throws when the value is not JSON data.
 */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
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
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20434);



const SCHEMA_VERSION = "1.1.0";
const evidenceKindSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
    "context-pack",
    "ci-readiness",
    "merge-gate",
    "decision-record",
    "transport",
    "proof-index",
    "doctor",
    "external-check",
]);
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
    /** Milliseconds of each command that ran, in their order (kind `external-check`, local commands). */
    steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(100), durationMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative() }))
        .max(100)
        .optional(),
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

/***/ 50102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ OUTCOME_LABEL_WORDS),
/* harmony export */   Z: () => (/* binding */ OUTCOME_LABELS)
/* harmony export */ });
/** The six outcomes of a pilot, each with its next step (features, section 5). Light: the inputs read only these words. */
const OUTCOME_LABELS = {
    "outcome:docs": "clarify guidance",
    "outcome:repoctx": "improve packs, maps, PR review output",
    "outcome:pullpass": "add or tighten a check",
    "outcome:proof": "add a dated proof run",
    "outcome:pilot": "run on another repository or a riskier PR",
    "outcome:not-now": "record why it is out of scope",
};
const OUTCOME_LABEL_WORDS = [
    "outcome:docs",
    "outcome:repoctx",
    "outcome:pullpass",
    "outcome:proof",
    "outcome:pilot",
    "outcome:not-now",
];


/***/ }),

/***/ 89279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ notWritable),
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94014);




/**
 * Writes a file whole or not at all: to a temporary name beside it, then renamed. Makes the folders it needs.
 * Throws a ConfigurationError when the place cannot be written.
 */
async function writeFileAtomically(path, content) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.partial`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notWritable(path, error);
    }
}
/** The clear error for a place that cannot be written. */
function notWritable(path, error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    return new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`Cannot write ${path} (${code}).`, "Give a folder that can be written: `evidence-dir` in a workflow, `--out` at a terminal.");
}


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

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
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
