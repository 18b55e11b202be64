export const id = 5602;
export const ids = [5602];
export const modules = {

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

/***/ 9749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wz: () => (/* binding */ isResultFile),
/* harmony export */   hf: () => (/* binding */ signatureNames),
/* harmony export */   sh: () => (/* binding */ isPlainName),
/* harmony export */   ve: () => (/* binding */ openExternalResult)
/* harmony export */ });
/* harmony import */ var _accept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48141);
/* harmony import */ var _consistency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93537);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91093);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6280);




/** The schema of the envelope bounds no text, and these stand in bodies and reasons. GitHub's own names are shorter. */
const MOST_CHARACTERS = 300;
/**
 * Opens one file that claims to be the result of a gate that ran elsewhere: size, text, envelope, digest, kind, body, and
 * whether it contradicts itself; fails closed. What it is about, its age and its signature are judged later, by those who
 * know the commit and the policy. `signed`: whether a signature lies beside it.
 */
function openExternalResult(source, content, signed) {
    const invalid = (reason) => ({ state: "invalid", source, reason });
    if (content.length > _accept_js__WEBPACK_IMPORTED_MODULE_0__/* .LARGEST_EVIDENCE_BYTES */ .j)
        return invalid("The file is larger than evidence may be.");
    const text = decode(content);
    if (text === null)
        return invalid("The file is not UTF-8 text.");
    const opened = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .openEnvelope */ .hk)(text);
    if (!opened.ok)
        return invalid(opened.rejection.reason);
    const { kind, subject, producer, generatedAt, body: found } = opened.envelope;
    if (kind !== "external-check")
        return invalid(`It is evidence of kind \`${kind}\`, not \`external-check\`.`);
    const longest = Math.max(...[generatedAt, producer.action, producer.workflow, subject.repository].map((text) => text?.length ?? 0));
    if (longest > MOST_CHARACTERS)
        return invalid("A field of its envelope is longer than any that we write.");
    const body = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readBody */ .x)(kind, found);
    if (!body.ok)
        return invalid(body.reason);
    const fault = (0,_consistency_js__WEBPACK_IMPORTED_MODULE_1__/* .inconsistency */ .G)(opened.envelope);
    if (fault !== null)
        return invalid(fault);
    const { name, result, summary, url, expiresAt } = body.body;
    if (!isPlainName(name))
        return invalid("Its name has a line break, an invisible character, or a blank at an end.");
    return {
        state: "read",
        source,
        subject,
        generatedAt,
        producer: { action: producer.action, workflow: producer.workflow },
        name,
        result,
        summary,
        url,
        expiresAt,
        signature: { state: signed ? "unchecked" : "none" },
    };
}
/**
 * Whether the name of a gate shows as it is: one line, nothing invisible, no blanks at its ends. Two names that look the
 * same would be two gates, and a name of several lines would write lines of its own into reports.
 */
function isPlainName(name) {
    return name.trim() === name && name !== "" && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u.test(name);
}
function decode(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** Names under which the signature of a file lies beside it, the most exact first. */
function signatureNames(path) {
    const stem = path.replace(/\.json$/u, "");
    return [
        ...new Set([
            `${path}.sigstore.json`,
            `${stem}.sigstore.json`,
            `${path}.sigstore.jsonl`,
            `${stem}.sigstore.jsonl`,
            `${path}.jsonl`,
            `${stem}.jsonl`,
        ]),
    ];
}
/** Whether a file of a folder or an artifact is meant as a result: JSON, and not the signature of another file. */
function isResultFile(path) {
    return path.endsWith(".json") && !path.endsWith(".sigstore.json");
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
