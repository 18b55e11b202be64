export const id = 6261;
export const ids = [6261];
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

/***/ 57255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pilot: () => (/* binding */ pilot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _jobs_context_pack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83194);
/* harmony import */ var _jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73102);
/* harmony import */ var _jobs_bundle_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46416);
/* harmony import */ var _jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92024);
/* harmony import */ var _jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22122);
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48243);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18314);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87855);
/* harmony import */ var _open_terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(70855);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(54200);













const ONE_STEP = { upload: false, artifactSuffix: null, retentionDays: null };
/** All four steps at a terminal: with git alone, or against GitHub with --pr. Nothing is ever written to GitHub. */
const pilot = {
    name: "pilot",
    usage: "[--repo DIR] [--base REF] [--head REF] [--pr N | --facts FILE] [--mode M] [--policy FILE] [--out DIR] [--fail-on fail|warn|never] [--json] [--save-facts FILE]",
    summary: "all four steps on the repository you stand in; writes the evidence with index.html to .trust-layer/",
    options: {
        ..._command_js__WEBPACK_IMPORTED_MODULE_10__/* .REPO_OPTION */ .vI,
        ..._command_js__WEBPACK_IMPORTED_MODULE_10__/* .JSON_OPTION */ .rj,
        ..._command_js__WEBPACK_IMPORTED_MODULE_10__/* .RANGE_OPTIONS */ .fM,
        ..._command_js__WEBPACK_IMPORTED_MODULE_10__/* .FACTS_OPTIONS */ .JS,
        pr: { type: "string" },
        mode: { type: "string" },
        policy: { type: "string" },
        out: { type: "string" },
        "fail-on": { type: "string" },
    },
    positionals: 0,
    async run(values) {
        const failOn = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .choiceOption */ .zu)(values, "fail-on", ["fail", "warn", "never"]) ?? "fail";
        const work = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "trust-layer-"));
        try {
            const host = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .openHost */ .Zb)(values, work);
            const pullRequest = await (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .openJudged */ .mS)(host, values);
            const local = pullRequest === null ? await (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .openLocal */ .qE)(host, values) : null;
            const session = pullRequest ?? local;
            if (session === null)
                throw new TypeError("one of the two sessions is open");
            host.log.step("1 of 4: context pack");
            const context = await (0,_jobs_context_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .runContextPack */ .eA)(host, session, { ...ONE_STEP, task: null, tokenBudget: 12_000, maxFiles: 50, base: null, head: null });
            host.log.step("2 of 4: CI readiness");
            const readiness = pullRequest === null ? null : await (0,_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_4__/* .runCiReadiness */ .Ag)(host, session, (0,_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_4__/* .readinessBody */ .zY)(pullRequest), ONE_STEP);
            if (readiness === null)
                host.log.info("  CI is not looked at: that needs a pull request (--pr N) and a token.");
            host.log.step("3 of 4: merge gate");
            const verdict = pullRequest === null || readiness === null ? await (0,_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .localGateBody */ .tR)(session) : await (0,_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .gateBody */ .Qm)(pullRequest, readiness.body, []);
            const gate = await (0,_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .runMergeGate */ .H5)(host, session, verdict, ONE_STEP);
            host.log.step("4 of 4: evidence");
            const notices = local === null ? [] : [local.baseNote];
            const envelopes = [context.envelope, ...(readiness === null ? [] : [readiness.envelope]), gate.envelope];
            const { bundle } = await (0,_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .makeBundle */ .ND)(host, session, (0,_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .ownEvidence */ .eh)(session.subject, envelopes), {
                ...ONE_STEP,
                outcomeLabel: null,
                publicPaths: [],
                privatePaths: [],
                tokenBudget: 12_000,
                inputs: { mode: (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .textOption */ .vU)(values, "mode"), base: (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .textOption */ .vU)(values, "base"), head: (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .textOption */ .vU)(values, "head"), pr: (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .textOption */ .vU)(values, "pr") },
                transport: null,
                notices,
            });
            const repository = await session.repository();
            const out = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .textOption */ .vU)(values, "out") ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repository?.root ?? host.workspace, ".trust-layer"));
            const { publicRoot } = await (0,_jobs_bundle_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBundleFolder */ .A)(bundle, out);
            const page = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(publicRoot, "index.html");
            const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(process.cwd(), page).startsWith("..") ? page : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(process.cwd(), page);
            if (values["json"] === true)
                process.stdout.write((0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__/* .prettyJson */ .D_)(JSON.parse(String(bundle.public.get("proof-index.json")))));
            else {
                process.stdout.write((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .renderTerminal */ .b)({ context: context.body, readiness: readiness?.body ?? null, gate: verdict, index: bundle.index, subject: session.subject, notices, writtenTo: shown }, (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_12__/* .terminalStyle */ .w)()));
            }
            return verdict.verdict !== null && (0,_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .stopsAt */ .nK)(failOn, verdict.verdict) ? 1 : 0;
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(work, { recursive: true, force: true });
        }
    },
};


/***/ }),

/***/ 54200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ terminalStyle)
/* harmony export */ });
/** How the report is drawn: colour only on a terminal (and not with NO_COLOR, https://no-color.org), width as it is. */
function terminalStyle() {
    const noColour = process.env["NO_COLOR"] !== undefined && process.env["NO_COLOR"] !== "";
    return { colour: process.stdout.isTTY === true && !noColour, columns: Math.min(process.stdout.columns || 100, 120) };
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

/***/ 18314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./.build/src/render/attention.js
var attention = __webpack_require__(46910);
// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/permissions.js
var permissions = __webpack_require__(90916);
;// CONCATENATED MODULE: ./.build/src/render/terminal-text.js

const CODES = {
    good: [32, 39],
    caution: [33, 39],
    bad: [31, 39],
    unclear: [35, 39],
    none: [2, 22],
    bold: [1, 22],
    dim: [2, 22],
};
/** Lines of a report are never narrower (a broken width) nor wider (hard to read) than this. */
const NARROWEST = 40;
const WIDEST = 110;
/** A pen that writes safe text: hostile strings become one visible line, colour is added only where it is on. */
class TerminalPen {
    width;
    #colour;
    constructor({ colour, columns }) {
        this.#colour = colour;
        this.width = Math.min(WIDEST, Math.max(NARROWEST, Number.isFinite(columns) ? Math.floor(columns) : 80));
    }
    /** Text in a colour or weight. The text must be safe already. */
    paint(style, text) {
        const [on, off] = CODES[style];
        return this.#colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    }
    /**
     * Hostile text, made visible, wrapped at words, each line indented. `lead` stands before the first line (plain width
     * `leadWidth`) and the others are aligned under it.
     */
    wrap(text, indent, lead = "", leadWidth = lead.length) {
        const room = Math.max(16, this.width - indent - leadWidth);
        const lines = text
            .split(/\r?\n/u)
            .filter((line) => line.trim() !== "")
            .flatMap((line) => wrapWords((0,render_escape/* singleLine */.pF)(line, 1200), room))
            // A line that was begun by wrapping must be no workflow command either, when the report is printed on a runner.
            .map((line) => line.replace(/^::/u, ": :"));
        const space = " ".repeat(indent);
        return lines.map((line, index) => `${space}${index === 0 ? lead : " ".repeat(leadWidth)}${line}`).join("\n");
    }
}
/** Greedy wrap at spaces; a word that is longer than a line stands alone and whole, so that paths can be copied. */
function wrapWords(text, room) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line === "")
            line = word;
        else if (Array.from(line).length + 1 + Array.from(word).length <= room)
            line += ` ${word}`;
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
}

// EXTERNAL MODULE: ./.build/src/render/words.js
var words = __webpack_require__(76761);
;// CONCATENATED MODULE: ./.build/src/render/terminal.js





const MOST_FILES = 12;
/**
 * A readable report for a terminal: headline, what asks for attention with its mend, what to look at first, where the
 * files are. Ends with a line end. Pure; every hostile string is made visible, so no escape sequence of theirs is sent.
 */
function renderTerminal(input, options) {
    const pen = new TerminalPen(options);
    const { context = null, readiness = null, gate = null, index = null } = input;
    const blocks = [
        headline(pen, input),
        input.notices.map((notice) => pen.wrap(notice, 2, `${pen.paint("caution", words/* TERMINAL_MARKS */.Kk.caution)} `, 2)).join("\n"),
        readiness === null ? "" : ciBlock(pen, readiness),
        gate === null ? "" : gateBlock(pen, gate),
        permissionBlock(pen, input),
        context === null ? "" : contextBlock(pen, context),
        index === null ? "" : pilotBlock(pen, index),
        input.writtenTo === undefined || input.writtenTo === null ? "" : pen.wrap(`Evidence: ${input.writtenTo}`, 0),
    ];
    return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
function headline(pen, { context, readiness, gate, index, subject }) {
    const [tone, text] = headlineText(context ?? null, readiness ?? null, gate ?? null, index ?? null);
    const what = subject.pullRequest === null ? (subject.repository ?? "local repository") : `${subject.repository ?? ""}#${subject.pullRequest}`;
    const about = `${what}  ${subject.headRef ?? "head"} ${(0,words/* shortSha */.Fu)(subject.headSha)} → ${subject.baseRef ?? "base"} ${(0,words/* shortSha */.Fu)(subject.baseSha)}`;
    return `${pen.wrap(text, 0, `${pen.paint(tone, words/* TERMINAL_MARKS */.Kk[tone])} `, 2)}\n${pen.paint("dim", pen.wrap(about, 2))}`;
}
function headlineText(context, readiness, gate, index) {
    if (gate !== null)
        return [(0,words/* verdictTone */._P)(gate.verdict), started(gate.verdict ?? "No merge verdict", gate.headline)];
    if (index !== null)
        return [(0,words/* verdictTone */._P)(index.verdict), started(index.verdict ?? "No merge verdict", index.headline)];
    if (readiness !== null)
        return [(0,words/* readinessTone */.VZ)(readiness.status), started(`CI ${readiness.status}`, readiness.headline)];
    if (context !== null)
        return ["none", context.headline];
    return ["unclear", "Nothing was judged: no evidence of this commit is there"];
}
function started(word, text) {
    return text.toLowerCase().startsWith(word.toLowerCase()) ? text : `${word}: ${text}`;
}
function title(pen, text) {
    return pen.paint("bold", text);
}
function gateBlock(pen, gate) {
    const calm = gate.checks.filter((check) => check.status === "pass" || check.status === "not-applicable");
    const lines = [title(pen, `Merge gate, mode ${gate.mode.value}, tier ${gate.tier.tier ?? "unknown"}`), ...(0,attention/* attentionGroups */.TD)(gate.checks).map((group) => checkLines(pen, group))];
    if (calm.length > 0)
        lines.push(pen.wrap(calm.map(({ id, status }) => (status === "pass" ? id : `${id} (${status})`)).join(", "), 2, `${pen.paint("good", words/* TERMINAL_MARKS */.Kk.good)} `, 2));
    if (gate.checks.length === 0)
        lines.push("  No check was asked.");
    for (const notice of gate.policy.notices)
        lines.push(pen.wrap(notice, 2, `${pen.paint("caution", words/* TERMINAL_MARKS */.Kk.caution)} `, 2));
    return lines.join("\n");
}
function checkLines(pen, group) {
    return item(pen, (0,words/* checkTone */.rK)(group.status), `${group.ids.join(", ")} (${group.status}): ${group.reason}`, group.mend);
}
/** A marked item with its mend under an arrow. */
function item(pen, tone, text, mend) {
    const first = pen.wrap(text, 2, `${pen.paint(tone, words/* TERMINAL_MARKS */.Kk[tone])} `, 2);
    return mend === null ? first : `${first}\n${pen.wrap(mend, 4, `${pen.paint("bold", "→")} `, 2)}`;
}
function ciBlock(pen, readiness) {
    const blocking = readiness.checks.filter((check) => check.blocking);
    const green = readiness.checks.filter((check) => check.class === "green").length;
    const lines = [
        title(pen, `CI: ${readiness.status}`),
        pen.wrap(`${(0,words/* count */.U9)(readiness.checks.length, "check")}, ${green} green; ${readiness.basis === "required" ? "the required ones decide" : "nothing is required, so all count"}`, 2),
        ...blocking.map((check) => item(pen, (0,words/* classTone */.vQ)(check.class), `${check.name} (${check.class}${check.cause === null ? "" : `, ${check.cause}`}): ${check.reason}`, check.mend)),
        ...readiness.unknowns.map(({ what, reason, mend }) => item(pen, "unclear", `${what}: ${reason}`, mend)),
        ...readiness.excluded.map(({ name, reason }) => item(pen, "none", `${name}: ${reason}`, null)),
    ];
    return lines.join("\n");
}
function permissionBlock(pen, { readiness, gate, context }) {
    const missing = (0,permissions/* missingPermissions */.HR)({ readiness: readiness ?? null, gate: gate ?? null, context: context ?? null });
    if (missing.length === 0)
        return "";
    const yaml = (0,permissions/* permissionsYaml */.Mz)(missing, (text) => (0,render_escape/* singleLine */.pF)(text, 100));
    return `${title(pen, "Permissions that are missing")}\n${yaml.split("\n").map((line) => `  ${line}`).join("\n")}`;
}
function contextBlock(pen, context) {
    const { change, repository, harness, primaryFiles, relatedFiles, tests, reviewPrompts, unknowns } = context;
    const lines = [title(pen, "Context")];
    const languages = repository.languages.slice(0, 3).map(({ name }) => name);
    lines.push(pen.wrap(`${(0,words/* count */.U9)(repository.fileCount, "file")}${languages.length === 0 ? "" : `, ${languages.join(", ")}`}`, 2));
    if (change === null)
        lines.push(pen.wrap("The change was not read.", 2));
    else {
        lines.push(pen.wrap(`${(0,words/* count */.U9)(change.files.length, "changed file")} (+${change.additions} −${change.deletions}), ${change.risk.level} risk (score ${change.risk.score}), tier ${change.tier.tier ?? "unknown"}`, 2));
        for (const { points, reason } of change.risk.reasons.slice(0, 5))
            lines.push(pen.wrap(reason, 4, `+${points} `));
    }
    const paths = (name, all) => {
        if (all.length === 0)
            return;
        lines.push(`  ${pen.paint("bold", name)}`, ...all.slice(0, MOST_FILES).map((path) => pen.wrap(path, 4)));
        if (all.length > MOST_FILES)
            lines.push(pen.paint("dim", `    … and ${all.length - MOST_FILES} more`));
    };
    paths("Look first at", primaryFiles);
    paths("Related", relatedFiles);
    paths("Tests", tests.map(({ path, command }) => (command === null ? path : `${path}  (${command})`)));
    paths("Commands", harness.commands.map(({ group, command, trust }) => `${group}: ${command}  (${trust})`));
    if (reviewPrompts.length > 0)
        lines.push(`  ${pen.paint("bold", "Ask")}`, ...reviewPrompts.slice(0, 8).map((prompt) => pen.wrap(prompt, 4, "- ")));
    lines.push(...unknowns.map(({ what, reason, mend }) => item(pen, "unclear", `${what}: ${reason}`, mend)));
    return lines.join("\n");
}
function pilotBlock(pen, index) {
    const stops = index.stopConditions.filter((row) => row.state === "met");
    const rows = index.evidenceTable;
    const lines = [
        title(pen, "Pilot"),
        pen.wrap(`Evidence table: ${rows.filter((row) => row.state === "met").length} of ${rows.length} rows met, ${rows.filter((row) => row.state === "unknown").length} unknown`, 2),
        ...stops.map((row) => item(pen, "bad", `Stop: ${row.title}: ${row.reason}`, null)),
        pen.wrap(`Next: ${index.outcomeLabel.label}, ${index.outcomeLabel.nextStep}`, 2),
        pen.wrap(`${(0,words/* count */.U9)(index.files.length, "public evidence file")}, ${(0,words/* count */.U9)(index.redactions.reduce((sum, entry) => sum + entry.count, 0), "redaction")}, ${(0,words/* count */.U9)(index.privateFiles.count, "private file")}`, 2),
    ];
    return lines.join("\n");
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
