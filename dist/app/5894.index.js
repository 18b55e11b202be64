export const id = 5894;
export const ids = [5894];
export const modules = {

/***/ 87855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ EXTERNAL_OPTION),
/* harmony export */   JS: () => (/* binding */ FACTS_OPTIONS),
/* harmony export */   fM: () => (/* binding */ RANGE_OPTIONS),
/* harmony export */   f_: () => (/* binding */ CACHE_OPTION),
/* harmony export */   rj: () => (/* binding */ JSON_OPTION),
/* harmony export */   vI: () => (/* binding */ REPO_OPTION)
/* harmony export */ });
/** Options that several commands share. */
const REPO_OPTION = { repo: { type: "string" } };
const JSON_OPTION = { json: { type: "boolean" } };
const CACHE_OPTION = { cache: { type: "string" } };
const RANGE_OPTIONS = { base: { type: "string" }, head: { type: "string" } };
const EXTERNAL_OPTION = { external: { type: "string", multiple: true } };
const FACTS_OPTIONS = {
    "save-facts": { type: "string" },
    facts: { type: "string" },
};


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
    // Over the body as the text has it: the schema leaves a key `__proto__` behind, and no key may stand beside its digest.
    const digest = digestOf(Object.getOwnPropertyDescriptor(data, "body")?.value);
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

/***/ 85678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ readEventLog),
/* harmony export */   Zn: () => (/* binding */ appendEvent),
/* harmony export */   io: () => (/* binding */ formatEventLog)
/* harmony export */ });
/* unused harmony exports eventRowSchema, NO_HASH */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20434);


/*
 * What was done, in order, as newline-delimited JSON in which each row holds the hash of the row before it. A chain
 * alone cannot show that its end was cut off: the manifest therefore holds the hash of the last row.
 */
const hash = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const eventRowSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Counts from 1. */
    seq: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    /** `hash` of the row before; 64 zeros in the first. */
    prevHash: hash,
    /** For example `run-started`, `evidence-accepted`, `evidence-sealed`. */
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]{1,60}$/),
    /** SHA-256 of the canonical JSON of what the event is about; the payload itself stands elsewhere or nowhere. */
    payloadDigest: hash,
    /** Who did it: an action of this suite, or a login. */
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200),
    time: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    /** SHA-256 of the canonical JSON of the row without this field. */
    hash,
});
const NO_HASH = "0".repeat(64);
/** The chain with one more row at its end; the given array stays as it is. */
function appendEvent(rows, draft) {
    const content = {
        seq: rows.length + 1,
        prevHash: rows.at(-1)?.hash ?? NO_HASH,
        type: draft.type,
        payloadDigest: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(draft.payload))),
        actor: shortActor(draft.actor),
        time: draft.time,
    };
    return [...rows, eventRowSchema.parse({ ...content, hash: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(content)) })];
}
/** An actor is a name, not a text; a hostile one must not keep the log from being written. */
function shortActor(actor) {
    const name = Array.from(actor.replaceAll(/\p{Cs}/gu, "\u{FFFD}"))
        .slice(0, 90)
        .join("");
    return name === "" ? "unknown" : name;
}
/** The chain as the text of `events.ndjson`: one canonical row on each line, a final line end. */
function formatEventLog(rows) {
    return rows.map((row) => `${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(row)}\n`).join("");
}
/**
 * Reads and checks a chain: every line a row, numbers without a gap, every hash right, the last line ended. An empty
 * log is an error, never a chain that is intact (law 1). `line` counts from 1.
 */
function readEventLog(text) {
    if (text === "")
        return { ok: false, line: 1, reason: "the log is empty" };
    if (!text.endsWith("\n"))
        return { ok: false, line: text.split("\n").length, reason: "the last line was cut" };
    const rows = [];
    for (const [index, line] of text.slice(0, -1).split("\n").entries()) {
        const row = readRow(line);
        if (row === null)
            return { ok: false, line: index + 1, reason: "the line is not a row of an event log" };
        const { hash: claimed, ...content } = row;
        if (row.seq !== index + 1)
            return { ok: false, line: index + 1, reason: "a row is missing or out of order" };
        if (row.prevHash !== (rows.at(-1)?.hash ?? NO_HASH))
            return { ok: false, line: index + 1, reason: "the row does not follow the one before it" };
        if ((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(content)) !== claimed)
            return { ok: false, line: index + 1, reason: "the row was changed after it was written" };
        rows.push(row);
    }
    return { ok: true, rows, tail: rows.at(-1)?.hash ?? NO_HASH };
}
function readRow(line) {
    try {
        const parsed = eventRowSchema.safeParse(JSON.parse(line));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 90008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ sealManifest),
/* harmony export */   U4: () => (/* binding */ MANIFEST_PATH),
/* harmony export */   bF: () => (/* binding */ compareWithManifest),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* unused harmony exports STATEMENT_TYPE, MANIFEST_PREDICATE_TYPE, visibilitySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5827);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20434);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91093);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71406);





const MANIFEST_PATH = "manifest.json";
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
/** Names the meaning of the predicate below; it changes only when that meaning breaks. */
const MANIFEST_PREDICATE_TYPE = "https://github.com/trust-layer/trust-layer/manifest/v1";
const sha256 = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const visibilitySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["public", "private"]);
/**
 * The seal of a bundle: an in-toto Statement v1 whose subjects are all its other files. Unsigned, but any in-toto tool
 * can sign it as it is. https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
 */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(STATEMENT_TYPE),
    subject: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha256 }) })).min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(MANIFEST_PREDICATE_TYPE),
    predicate: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^1\.\d+\.\d+$/),
        visibility: visibilitySchema,
        /** The epoch: what every piece of evidence in the bundle is about. */
        epoch: _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectSchema */ .cn,
        producer: _envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .producerSchema */ .yO,
        /** `hash` of the last row of events.ndjson, which shows when rows were cut off. */
        eventsTail: sha256,
    }),
});
/**
 * The text of manifest.json over `files` (relative path -> content), sorted by path. Throws when there is no file to
 * seal, or when the manifest itself is among them.
 */
function sealManifest(files, about) {
    if (files.has(MANIFEST_PATH))
        throw new TypeError("a manifest cannot seal itself");
    const subject = Array.from(files, ([name, content]) => ({ name, digest: { sha256: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)(content) } })).sort((a, b) => (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a.name, b.name));
    const manifest = manifestSchema.parse({
        _type: STATEMENT_TYPE,
        subject,
        predicateType: MANIFEST_PREDICATE_TYPE,
        predicate: { schemaVersion: "1.0.0", ...about },
    });
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .prettyJson */ .D_)(manifest);
}
/** Compares the files with the manifest's subjects: each present and equal, none besides. Sorted by path. */
function compareWithManifest(manifest, files) {
    const problems = [];
    const listed = new Set();
    for (const { name, digest } of manifest.subject) {
        if (listed.has(name))
            problems.push({ code: "repeated-subject", path: name, reason: "the manifest lists it twice" });
        listed.add(name);
        const content = files.get(name);
        if (content === undefined)
            problems.push({ code: "missing-file", path: name, reason: "the manifest lists it, and it is not there" });
        else if ((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)(content) !== digest.sha256)
            problems.push({ code: "changed-file", path: name, reason: "it was changed after the bundle was sealed" });
    }
    for (const path of files.keys()) {
        if (path !== MANIFEST_PATH && !listed.has(path))
            problems.push({ code: "extra-file", path, reason: "the manifest does not list it" });
    }
    return problems.sort(_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byPath */ .f2);
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

/***/ 70452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZG: () => (/* binding */ recordableInputs),
/* harmony export */   _A: () => (/* binding */ runRecordSchema),
/* harmony export */   co: () => (/* binding */ formatRunRecord)
/* harmony export */ });
/* unused harmony export runStateSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5827);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20434);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91093);




/** done: every step ran, whatever it found; failed: a step could not do its work; cancelled: the runner stopped it. */
const runStateSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["done", "failed", "cancelled"]);
/** run.json: what was asked, by whom, and how it ended. Volatile by nature, so it is not evidence of a kind. */
const runRecordSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^1\.\d+\.\d+$/),
    state: runStateSchema,
    /** One sentence where the state is not `done`. */
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    subject: _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectSchema */ .cn,
    producer: _envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .producerSchema */ .yO,
    startedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    /** Inputs by name, as given. Of a secret one only that it was given. */
    inputs: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    outcome: _envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeSchema */ .Ws,
    measurements: _envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .measurementsSchema */ .HW.nullable(),
});
/** Inputs whose value is never recorded, whatever it holds. */
const SECRET_NAME = /token|secret|password|passwd|credential|api[-_]?key|private[-_]?key/iu;
/** The inputs as they may be recorded: sorted, empty ones left out, secret ones as `(given, not recorded)`. */
function recordableInputs(inputs) {
    const recorded = {};
    for (const name of Object.keys(inputs).sort()) {
        const value = inputs[name];
        if (value === undefined || value === "")
            continue;
        recorded[name] = SECRET_NAME.test(name) ? "(given, not recorded)" : value;
    }
    return recorded;
}
/** The text of run.json. */
function formatRunRecord(record) {
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .prettyJson */ .D_)(runRecordSchema.parse({ schemaVersion: "1.0.0", ...record, inputs: recordableInputs(record.inputs) }));
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

/***/ 95824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5827);
/* harmony import */ var _consistency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93537);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91093);
/* harmony import */ var _event_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85678);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6280);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90008);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70452);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71406);








/** Without these a public bundle is not one that the suite published. */
const REQUIRED_PUBLIC = ["index.html", "proof-index.json", "decision-record.json", "run.json", "events.ndjson"];
const REQUIRED_PRIVATE = ["events.ndjson"];
/**
 * Verifies a bundle from its files (relative path -> bytes), offline: manifest there and well formed, every subject there
 * and equal, no file besides, every envelope and its body whole, one epoch, event chain intact with the tail that the
 * manifest names. Fails closed: what cannot be read is a problem.
 */
function verifyBundle(files) {
    const report = {
        ok: false,
        problems: [],
        inspected: { files: files.size, envelopes: 0, events: 0 },
        visibility: null,
        subject: null,
        producer: null,
    };
    const problem = (code, path, reason) => void report.problems.push({ code, path, reason });
    for (const path of files.keys()) {
        const reason = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_7__/* .unsafePathReason */ .m0)(path);
        if (reason !== null)
            problem("unsafe-path", path, reason);
    }
    const manifest = readManifest(files.get(_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_PATH */ .U4));
    if (typeof manifest === "string") {
        problem("manifest", _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_PATH */ .U4, manifest);
        return finish(report);
    }
    const { visibility, epoch, producer } = manifest.predicate;
    report.visibility = visibility;
    report.subject = epoch;
    report.producer = { action: producer.action, version: producer.version, runId: producer.runId, runAttempt: producer.runAttempt };
    report.problems.push(...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .compareWithManifest */ .bF)(manifest, files));
    for (const path of visibility === "public" ? REQUIRED_PUBLIC : REQUIRED_PRIVATE) {
        if (!files.has(path))
            problem("missing-file", path, "a bundle cannot be without it");
    }
    verifyEvents(files, manifest, report);
    verifyRunRecord(files, epoch, report);
    for (const [path, content] of files) {
        if (isEnvelopePath(path))
            verifyEnvelope(path, content, epoch, report);
    }
    if (report.inspected.envelopes === 0)
        problem("no-evidence", "", "the bundle holds no piece of evidence");
    return finish(report);
}
function finish(report) {
    const unique = new Map(report.problems.map((found) => [`${found.path}\n${found.code}`, found]));
    report.problems = Array.from(unique.values()).sort(_safe_path_js__WEBPACK_IMPORTED_MODULE_7__/* .byPath */ .f2);
    report.ok = report.problems.length === 0 && report.inspected.envelopes > 0;
    return report;
}
function readManifest(content) {
    if (content === undefined)
        return "there is no manifest, so nothing shows that the files are as they were";
    const data = parseJson(content);
    if (data === undefined)
        return "it is not complete JSON";
    const parsed = _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestSchema */ .rc.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    return `it is not a manifest of this suite: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}`;
}
/** Every JSON document of the suite's own names must be an envelope; run.json and the manifest have schemas of their own. */
function isEnvelopePath(path) {
    return path === "proof-index.json" || path === "decision-record.json" || /^evidence\/[^/]+\.json$/u.test(path);
}
function verifyEnvelope(path, content, epoch, report) {
    const text = decode(content);
    if (text === null)
        return void report.problems.push({ code: "not-text", path, reason: "it is not UTF-8 text" });
    const opened = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .openEnvelope */ .hk)(text);
    if (!opened.ok)
        return void report.problems.push({ code: opened.rejection.code, path, reason: opened.rejection.reason });
    const body = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .readBody */ .x)(opened.envelope.kind, opened.envelope.body);
    if (!body.ok)
        return void report.problems.push({ code: "body-schema", path, reason: body.reason });
    const fault = (0,_consistency_js__WEBPACK_IMPORTED_MODULE_1__/* .inconsistency */ .G)(opened.envelope);
    if (fault !== null)
        return void report.problems.push({ code: "inconsistent", path, reason: fault });
    if (!isOneEpoch(opened.envelope.subject, epoch)) {
        return void report.problems.push({
            code: "other-epoch",
            path,
            reason: "it is about another repository, pull request or commit than the manifest",
        });
    }
    report.inspected.envelopes++;
}
/** As `sameEpoch`; a bundle without a head commit (an empty repository) is of one epoch when all its parts are without. */
function isOneEpoch(a, b) {
    return (0,_facts_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .sameEpoch */ .AT)(a, b) || (a.headSha === null && b.headSha === null && a.repository === b.repository && a.pullRequest === b.pullRequest);
}
function verifyEvents(files, manifest, report) {
    const path = "events.ndjson";
    const content = files.get(path);
    if (content === undefined)
        return;
    const reading = (0,_event_log_js__WEBPACK_IMPORTED_MODULE_3__/* .readEventLog */ .HI)(decode(content) ?? "");
    if (!reading.ok)
        return void report.problems.push({ code: "event-chain", path, reason: `line ${reading.line}: ${reading.reason}` });
    report.inspected.events = reading.rows.length;
    if (reading.tail !== manifest.predicate.eventsTail) {
        report.problems.push({
            code: "event-tail",
            path,
            reason: "its last row is not the one that the manifest names: rows were cut off or added",
        });
    }
}
function verifyRunRecord(files, epoch, report) {
    const path = "run.json";
    const content = files.get(path);
    if (content === undefined)
        return;
    const parsed = _run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .runRecordSchema */ ._A.safeParse(parseJson(content));
    if (!parsed.success)
        report.problems.push({ code: "run-record", path, reason: "it is not a run record" });
    else if (!isOneEpoch(parsed.data.subject, epoch))
        report.problems.push({ code: "other-epoch", path, reason: "it is about another commit than the manifest" });
}
function parseJson(content) {
    const text = decode(content);
    if (text === null)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function decode(content) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(content);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 12162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ ZipRejection),
/* harmony export */   LP: () => (/* binding */ ZIP_LIMITS),
/* harmony export */   ue: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51306);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71406);


const ZIP_LIMITS = { entries: 5000, fileBytes: 32 * 1024 * 1024, totalBytes: 128 * 1024 * 1024, ratio: 200 };
/** The archive is refused as a whole; `code` is stable. */
class ZipRejection extends Error {
    name = "ZipRejection";
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
const END_RECORD = 0x06054b50;
const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const CHUNK_BYTES = 16 * 1024;
/**
 * Reads every file of a zip: relative path -> bytes. Folders are left out. Throws ZipRejection when anything is over a
 * limit, damaged, encrypted, a link, double (also when only the case differs), or has a path that leaves the folder.
 */
function readZip(zip, limits = ZIP_LIMITS) {
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const files = new Map();
    const names = new Set();
    let total = 0;
    for (const entry of centralDirectory(view, zip, limits)) {
        if (entry.isFolder)
            continue;
        const folded = entry.path.normalize("NFC").toLowerCase();
        if (names.has(folded))
            throw new ZipRejection("duplicate", "The archive holds one path twice.");
        names.add(folded);
        total += entry.size;
        if (entry.size > limits.fileBytes || total > limits.totalBytes)
            throw new ZipRejection("size", "The archive is larger than evidence may be.");
        if (entry.size > 1024 * 1024 && entry.size > entry.packedSize * limits.ratio) {
            throw new ZipRejection("ratio", "A file of the archive unpacks to far more than it is packed: this looks like a bomb.");
        }
        files.set(entry.path, unpack(view, zip, entry));
    }
    return files;
}
function* centralDirectory(view, zip, limits) {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (count === 0xffff || at === 0xffffffff)
        throw new ZipRejection("unsupported", "The archive is a Zip64 one, which evidence never needs.");
    if (count > limits.entries)
        throw new ZipRejection("entries", "The archive holds more files than evidence may have.");
    if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
        throw new ZipRejection("unsupported", "The archive is split.");
    for (let index = 0; index < count; index++) {
        if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_HEADER)
            throw new ZipRejection("damaged", "The archive's list of files is damaged.");
        const nameLength = view.getUint16(at + 28, true);
        const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
        if (next > end)
            throw new ZipRejection("damaged", "The archive's list of files is damaged.");
        yield readEntry(view, at, decodeName(zip.subarray(at + 46, at + 46 + nameLength)));
        at = next;
    }
}
function readEntry(view, at, name) {
    const madeBy = view.getUint8(at + 5);
    const unixMode = view.getUint32(at + 38, true) >>> 16;
    const fileType = unixMode & 0o170000;
    const isFolder = name.endsWith("/");
    // Unix (3) and macOS (19) keep the file type in the upper half; a link would point anywhere once unpacked.
    if ((madeBy === 3 || madeBy === 19) && fileType !== 0 && fileType !== 0o100000 && fileType !== 0o040000) {
        throw new ZipRejection("link", "The archive holds a link or a special file.");
    }
    const reason = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .unsafePathReason */ .m0)(isFolder ? name.slice(0, -1) : name);
    if (reason !== null)
        throw new ZipRejection("path", `The archive holds a file that is refused: ${reason}.`);
    if ((view.getUint16(at + 8, true) & 1) !== 0)
        throw new ZipRejection("unsupported", "The archive is encrypted.");
    const packedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    if (packedSize === 0xffffffff || size === 0xffffffff)
        throw new ZipRejection("unsupported", "The archive is a Zip64 one, which evidence never needs.");
    return {
        path: name,
        isFolder,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packedSize,
        size,
        offset: view.getUint32(at + 42, true),
    };
}
function unpack(view, zip, entry) {
    const at = entry.offset;
    if (at + 30 > zip.byteLength || view.getUint32(at, true) !== LOCAL_HEADER)
        throw damaged();
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start + entry.packedSize > zip.byteLength)
        throw damaged();
    const packed = zip.subarray(start, start + entry.packedSize);
    let bytes;
    if (entry.method === 0)
        bytes = packed.slice();
    else if (entry.method === 8)
        bytes = inflate(packed, entry.size);
    else
        throw new ZipRejection("unsupported", "The archive uses a compression that evidence never needs.");
    if (bytes.byteLength !== entry.size || crc32(bytes) !== entry.crc)
        throw damaged();
    return bytes;
}
/** Unpacks in small steps and stops as soon as more comes out than was announced. */
function inflate(packed, size) {
    const result = new Uint8Array(size);
    let written = 0;
    const stream = new fflate__WEBPACK_IMPORTED_MODULE_1__/* .Inflate */ .EL((chunk) => {
        if (written + chunk.byteLength > size)
            throw damaged();
        result.set(chunk, written);
        written += chunk.byteLength;
    });
    try {
        for (let at = 0; at < packed.byteLength; at += CHUNK_BYTES) {
            stream.push(packed.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= packed.byteLength);
        }
    }
    catch (error) {
        throw error instanceof ZipRejection ? error : damaged();
    }
    return written === size ? result : result.subarray(0, written);
}
/** The end record stands last, before a comment of at most 65,535 bytes; it must end exactly where the file ends. */
function findEnd(view) {
    const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
    for (let at = view.byteLength - 22; at >= lowest; at--) {
        if (view.getUint32(at, true) === END_RECORD && at + 22 + view.getUint16(at + 20, true) === view.byteLength)
            return at;
    }
    throw new ZipRejection("not-a-zip", "This is not a zip archive, or it was cut.");
}
function decodeName(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new ZipRejection("path", "The archive holds a path that is not UTF-8.");
    }
}
function damaged() {
    return new ZipRejection("damaged", "A file of the archive is damaged.");
}
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++)
        value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
});
/** CRC-32 as zip uses it: it finds a damaged copy, the manifest finds a forged one. */
function crc32(bytes) {
    let crc = 0xffffffff;
    for (const byte of bytes)
        crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    return (crc ^ 0xffffffff) >>> 0;
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

/***/ 83267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ modeSchema),
/* harmony export */   Sh: () => (/* binding */ CHECK_IDS),
/* harmony export */   wM: () => (/* binding */ levelSchema),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* unused harmony exports branchDemandSchema, externalRequirementSchema, localCommandSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _tier_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70288);


const modeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["solo", "team", "company", "high-risk"]);
/** What a finding of a check counts as. `off`: the check is not asked. */
const levelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["off", "warn", "fail"]);
const globs = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1));
/** A check's entry: a level alone, or a map with the level and the check's own settings. */
function check(settings) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([levelSchema, zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ level: levelSchema.optional(), ...settings })]);
}
/** What `branch-rules` can be told to demand of the base branch. */
const branchDemandSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
    "approvals",
    "code-owners",
    "status-checks",
    "strict",
    "conversations",
    "no-force-push",
    "no-deletion",
    "dismiss-stale",
    "last-push-approval",
    "enforce-admins",
    "signatures",
    "linear-history",
]);
const checksSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    "pr-state": check({}).optional(),
    ci: check({}).optional(),
    review: check({ approvals: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(10).optional() }).optional(),
    codeowners: check({}).optional(),
    conversations: check({}).optional(),
    "branch-rules": check({ require: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(branchDemandSchema).optional() }).optional(),
    title: check({ "max-length": zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(10).max(256).optional(), types: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional() }).optional(),
    body: check({ sections: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional() }).optional(),
    "linked-issue": check({}).optional(),
    tests: check({ source: globs.optional(), tests: globs.optional() }).optional(),
    tier: check({}).optional(),
    "policy-change": check({}).optional(),
    secrets: check({}).optional(),
});
/** A gate that runs elsewhere and whose result must be there, bound to this head. */
const externalRequirementSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(100),
    /** Older results count as absent. Without it the age is shown and does not matter: the result is bound to the commit. */
    "max-age-hours": zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(8760).optional(),
    /** `owner/repo/.github/workflows/file.yml`, optionally `@ref`: only what this workflow signed counts. */
    signer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[^/@\s]+\/[^/@\s]+\/\.github\/workflows\/[^@\s]+\.ya?ml(?:@\S+)?$/, "owner/repo/.github/workflows/file.yml")
        .optional(),
});
/** A command of the project that an operator runs at a terminal; the actions never run one. */
const localCommandSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(100),
    /** Program and arguments, started without a shell. */
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).min(1).max(100),
    "timeout-seconds": zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(600).optional(),
    /** Names of variables that the command may see beside the usual few. */
    env: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "the name of a variable"))
        .max(20)
        .optional(),
});
const operationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["allow", "deny"]);
/** The policy file, `.github/trust-layer.yml` at the base commit. Every key is optional, an unknown key is an error. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1).optional(),
    mode: modeSchema.optional(),
    owners: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional(),
    bots: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional(),
    agents: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional(),
    tiers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tier: _tier_result_js__WEBPACK_IMPORTED_MODULE_0__/* .tierSchema */ .a, paths: globs.min(1), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), lower: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional() }))
        .optional(),
    checks: checksSchema.optional(),
    ci: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        required: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional(),
        ignore: globs.optional(),
        "settle-seconds": zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(3600).optional(),
        external: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(externalRequirementSchema).max(50).optional(),
        /** Where the base commit keeps the roots that signatures are verified with; without it Sigstore's public good instance. */
        "trusted-root": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .max(300)
            .regex(/^(?!\/)(?!(?:.*\/)?\.\.?(?:\/|$))[^\p{Cc}\\]+$/u, "path/in/the/repository")
            .optional(),
        commands: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(localCommandSchema).min(1).max(20).optional(),
    })
        .optional(),
    context: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ exclude: globs.optional() }).optional(),
    sanitize: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        allow: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional(),
        "personal-data": zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        "source-excerpts": zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["redact", "keep"]).optional(),
    })
        .optional(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ "retention-days": zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(400).optional(), public: globs.optional(), private: globs.optional() })
        .optional(),
    transport: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        enabled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        repositories: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/, "owner/name")).optional(),
        operations: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ comment: operationSchema.optional(), status: operationSchema.optional() }).optional(),
        approval: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ operations: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["comment", "status"])), by: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)) }).optional(),
    })
        .optional(),
});
/** The checks of this version, in the order in which they are shown. */
const CHECK_IDS = Object.keys(checksSchema.shape);


/***/ }),

/***/ 70288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tierSchema),
/* harmony export */   h: () => (/* binding */ tierResultSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** T0 docs, tests, scaffolding; T1 one component; T2 cross-cutting; T3 irreversible. */
const tierSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["T0", "T1", "T2", "T3"]);
/** Why a change has its tier: each rule that matched, the path, and what was seen there; the highest wins. */
const tierResultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** `null` when the changed files could not be read: an unknown tier is never a low one. */
    tier: tierSchema.nullable(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        tier: tierSchema,
        rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** policy: a rule of the base commit's policy; built-in: a rule of this version. */
        source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["policy", "built-in"]),
    })),
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
