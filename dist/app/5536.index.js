export const id = 5536;
export const ids = [5536];
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

/***/ 22002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_accept_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48141);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91093);
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20434);
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71758);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94014);
/* harmony import */ var _host_read_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70417);
/* harmony import */ var _jobs_bundle_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46416);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11932);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87855);
/* harmony import */ var _open_terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96618);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54200);












/** Makes a bundle from evidence that was downloaded or made earlier. Nothing is sent anywhere. */
const publish = {
    name: "publish",
    usage: "DIR [--out DIR] [--policy FILE] [--json]",
    summary: "make a sanitized, sealed bundle from a folder of evidence (<kind>.json); default place: DIR/published",
    options: { ..._command_js__WEBPACK_IMPORTED_MODULE_9__/* .JSON_OPTION */ .rj, out: { type: "string" }, policy: { type: "string" } },
    positionals: 1,
    async run(values, [given = ""]) {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(given);
        const files = await (0,_host_read_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .readFolder */ .j)(root).catch((error) => {
            if (error instanceof _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j)
                throw error;
            throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j(`${given} cannot be read as a folder.`, "Give the folder that holds context-pack.json, ci-readiness.json or merge-gate.json.");
        });
        const offered = [...files]
            .filter(([path]) => /^(?:context-pack|ci-readiness|merge-gate)\.json$/.test(path))
            .map(([path, content]) => ({ path, content }));
        // What the folder is about says its best piece, the verdict; the others must be about the same.
        const first = ["merge-gate.json", "ci-readiness.json", "context-pack.json"].flatMap((name) => {
            const content = files.get(name);
            const opened = content === undefined ? null : (0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .openEnvelope */ .hk)(new TextDecoder().decode(content));
            return opened?.ok === true ? [opened.envelope] : [];
        })[0];
        if (first === undefined && (0,_jobs_bundle_files_js__WEBPACK_IMPORTED_MODULE_7__/* .isBundle */ .bn)([...files.keys()])) {
            throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j(`${given} is a bundle already.`, `Check it with \`trust-layer verify\`, or make one anew from its evidence: \`trust-layer publish ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(given, "evidence")} --out FOLDER\`.`);
        }
        if (first === undefined) {
            throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j(`${given} holds no evidence that can be read.`, "Give the folder that holds context-pack.json, ci-readiness.json or merge-gate.json.");
        }
        const out = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .pathOption */ .XG)(values, "out") ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "published"));
        await (0,_jobs_bundle_files_js__WEBPACK_IMPORTED_MODULE_7__/* .refusePlace */ ._q)(out);
        const policyFile = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .pathOption */ .XG)(values, "policy");
        const policy = policyFile === null
            ? null
            : (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9835)]).then(__webpack_require__.bind(__webpack_require__, 82216))).loadPolicy(await (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(policyFile)), policyFile).policy;
        const judged = (0,_evidence_accept_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptEvidence */ .s)(offered, { subject: first.subject, runId: "any", runAttempt: null });
        const host = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .openHost */ .Zb)(values, root);
        const bundle = (0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .buildBundle */ .b)({
            subject: first.subject,
            producer: host.producer("evidence-publish"),
            startedAt: first.generatedAt,
            generatedAt: first.generatedAt,
            evidence: judged.accepted,
            rejected: judged.rejected,
            files: new Map(),
            policy,
            publicPaths: [],
            privatePaths: [],
            outcomeLabel: null,
            inputs: {},
            pullRequest: null,
            environment: null,
            events: [],
            state: "done",
            stateReason: null,
            measurements: null,
            notices: [],
            proofArtifact: null,
            roots: [root],
            tokenBudget: 12_000,
        });
        await (0,_jobs_bundle_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeBundleFolder */ .An)(bundle, out);
        if (values["json"] === true)
            process.stdout.write((0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .prettyJson */ .D_)(JSON.parse(String(bundle.public.get("proof-index.json")))));
        else
            process.stdout.write((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .renderTerminal */ .b)({ index: bundle.index, subject: first.subject, notices: [], writtenTo: out }, (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_11__/* .terminalStyle */ .w)()));
        return 0;
    },
};


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

/***/ 27495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ membersTable),
/* harmony export */   N5: () => (/* binding */ renderGateMarkdown),
/* harmony export */   ST: () => (/* binding */ gateHeadline),
/* harmony export */   wN: () => (/* binding */ gateCircumstances)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46910);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89328);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90916);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37391);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76761);






/** The gate's headline as a Markdown heading: verdict first, then why. */
function gateHeadline(body) {
    return `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictTone */ ._P)(body.verdict)]} ${withVerdict(body)}`;
}
/** The headline, with the verdict before it unless it already says it. Escaped. */
function withVerdict({ verdict, headline }) {
    const word = verdict ?? "No merge verdict";
    return headline.toLowerCase().startsWith(word.toLowerCase()) ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(headline) : `${word}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(headline)}`;
}
/** Mode, policy, tier and owner decisions, in the words of the body. `tierToldAbove`: its reasons stand elsewhere on the page. */
function gateCircumstances(body, rows, tierToldAbove = false) {
    const tier = body.tier.tier ?? "unknown";
    const reasons = tierToldAbove ? [] : body.tier.reasons;
    const lines = [
        `**Mode** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(body.mode.value)} (${body.mode.source}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(body.mode.note)}`,
        `**Policy** ${policyText(body)}`,
        `**Tier** ${tier}${reasons.length === 0 ? "" : ":"}`,
        ...reasons
            .slice(0, rows)
            .map((reason) => `${reason.tier}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason.rule)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(reason.path, 200)}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(reason.evidence, 200)}`),
        ...body.ownerDecisions.map(decisionText),
    ];
    if (body.notInThisVersion.length > 0) {
        lines.push(`Not in this version, so they count neither way: ${body.notInThisVersion.map((id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(id)).join(", ")}`);
    }
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(lines, (line) => line, rows + 40);
}
function policyText({ policy }) {
    const where = policy.source === "base-commit"
        ? "read from the base commit"
        : policy.source === "defaults"
            ? "none at the base commit: the defaults of the mode"
            : policy.source;
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(policy.path)}: ${where}${policy.sha256 === null ? "" : `, sha256 ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(policy.sha256)}`}`;
}
function decisionText(decision) {
    const result = decision.accepted ? "accepted" : "not accepted";
    const gap = decision.selfReview ? " It is the author's own: a recorded gap." : "";
    const covers = decision.covers.map((id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(id)).join(", ");
    return `**Owner decision** by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(decision.by)}, ${result} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)("where it was written", decision.url)}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(decision.reason)}${gap}${covers === "" ? "" : ` Covers ${covers}.`} Rationale: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(decision.rationale, 400)}`;
}
/** Members of a merge group, worst first. */
function membersTable(body, rows) {
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(["Pull request", "Verdict", "Why"], body.members, (member) => [`${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictTone */ ._P)(member.verdict)]} PR ${member.pullRequest}`, member.verdict, (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(member.headline)], rows);
}
/** `merge-gate.md`: the whole evidence of the gate for people. Pure; every hostile string is escaped. */
function renderGateMarkdown(body, subject) {
    const urgent = (0,_attention_js__WEBPACK_IMPORTED_MODULE_4__/* .attentionGroups */ .TD)(body.checks);
    return `${[
        `# Merge gate`,
        `## ${gateHeadline(body)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectLine */ .nh)(subject),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(body.policy.notices, (notice) => `**Note:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(notice)}`, 50),
        urgent.length === 0 ? "" : `### What asks for attention\n\n${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(urgent, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .checkItem */ .es, 200)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionsBlock */ .It)((0,_permissions_js__WEBPACK_IMPORTED_MODULE_5__/* .missingPermissions */ .HR)({ readiness: null, gate: body })),
        body.members.length === 0 ? "" : `### Members of the merge group\n\n${membersTable(body, 100)}`,
        `### All checks\n\n${body.checks.length === 0 ? "No check was asked." : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .checksTable */ .Et)(body.checks, 200)}`,
        `### How it was judged\n\n${gateCircumstances(body, 100)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)("Where to look", evidenceList(body)),
    ]
        .filter((part) => part !== "")
        .join("\n\n")}\n`;
}
function evidenceList(body) {
    const items = body.checks.flatMap(({ id, evidence }) => evidence.slice(0, 50).map((entry) => ({ id, ...entry })));
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(items, ({ id, kind, ref, url }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(id)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(kind, 40)} ${url === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(ref, 200) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(ref, url)}`, 300);
}


/***/ }),

/***/ 27252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d3: () => (/* binding */ readinessCircumstances),
/* harmony export */   td: () => (/* binding */ readinessHeadline),
/* harmony export */   uV: () => (/* binding */ renderReadinessMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _external_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39394);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89328);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90916);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37391);
/* harmony import */ var _review_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58325);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76761);







/** CI's status and its main reason, as the text of a heading. */
function readinessHeadline(body) {
    const text = body.headline.toLowerCase().includes(body.status)
        ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(body.headline)
        : `${body.status}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(body.headline)}`;
    return `${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .readinessTone */ .VZ)(body.status)]} CI ${text.replace(/^CI /u, "")}`;
}
/** What CI was judged on, and what was left out of it. */
function readinessCircumstances(body, rows) {
    const basis = body.basis === "required" ? "the required checks decide" : "nothing is required, so every check that was seen counts";
    const lines = [
        `Judged on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .shortSha */ .Fu)(body.judgedSha))}: ${basis}; ${body.inspected}${body.expected === null ? "" : ` of ${body.expected}`} seen`,
        ...body.excluded.slice(0, rows).map(({ name, reason }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name, 200)} is left out: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(reason)}`),
        ...body.unknowns
            .slice(0, rows)
            .map(({ what, reason, mend }) => `${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .MARKS */ .j7.unclear} ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(what)}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(reason)} **Do:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(mend)}`),
        ...body.notes.slice(0, rows).map((note) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(note)),
    ];
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownList */ .Al)(lines, (line) => line, rows + 1);
}
/** `ci-readiness.md`: the whole evidence of CI readiness for people. Pure; every hostile string is escaped. */
function renderReadinessMarkdown(body, subject) {
    const blocking = body.checks.filter((check) => check.blocking);
    return `${[
        `# CI readiness`,
        `## ${readinessHeadline(body)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectLine */ .nh)(subject),
        blocking.length === 0
            ? ""
            : `### ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(blocking.length, "check keeps", "checks keep")} CI from being ready\n\n${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownList */ .Al)(blocking, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .ciItem */ .a9, 200)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionsBlock */ .It)((0,_permissions_js__WEBPACK_IMPORTED_MODULE_6__/* .missingPermissions */ .HR)({ readiness: body, gate: null })),
        `### How it was judged\n\n${readinessCircumstances(body, 200)}`,
        body.reviewPolicy === undefined ? "" : `### Review policy of the base branch\n\n${(0,_review_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .reviewPolicyTable */ .d)(body.reviewPolicy)}`,
        (body.external ?? []).length === 0 ? "" : `### External results\n\n${(0,_external_results_js__WEBPACK_IMPORTED_MODULE_1__/* .externalTable */ .gM)(body.external ?? [], 200)}`,
        `### All CI checks\n\n${body.checks.length === 0 ? "No check was seen." : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .ciTable */ .Vt)(body.checks, 500)}`,
    ]
        .filter((part) => part !== "")
        .join("\n\n")}\n`;
}


/***/ }),

/***/ 58325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ reviewPolicyTable),
/* harmony export */   u: () => (/* binding */ reviewPolicyLines)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89328);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37391);



const TITLES = {
    protected: "Protected",
    "required-checks": "Required checks",
    strict: "Up to date before merging",
    approvals: "Approvals",
    "code-owners": "Code owners' review",
    "stale-dismissal": "Approvals dismissed by a push",
    "last-push-approval": "Approval of the last push",
    conversations: "Conversations resolved",
    "force-push": "Force pushes",
    deletion: "Deletion",
    "admin-enforcement": "Binds administrators",
};
/** The review policy of the base branch as a table; empty where it was not looked at. Every hostile string is escaped. */
function reviewPolicyTable(rows) {
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(["Setting", "Value", "Says who", "Permission that shows it"], rows, ({ setting, value, source, permission }) => [
        TITLES[setting],
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(value, 300),
        source === null ? "" : (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(source),
        permission === null ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(permission),
    ], 20);
}
/** The same as lines for a terminal. */
function reviewPolicyLines(rows) {
    return rows.map(({ setting, value, source, permission }) => {
        const why = [source ?? "", permission === null ? "" : `needs ${permission}`].filter((part) => part !== "").join("; ");
        return `  ${TITLES[setting].padEnd(30)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(value, 200)}${why === "" ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(why, 200)})`}`;
    });
}


/***/ }),

/***/ 17092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ TerminalPen)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);

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
            .flatMap((line) => wrapWords((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(line, 1200), room))
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


/***/ }),

/***/ 11932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./.build/src/render/attention.js
var attention = __webpack_require__(46910);
;// CONCATENATED MODULE: ./.build/src/render/context-terminal.js
/*
 * What a closer look found, in a few lines for a terminal: only what a reviewer must not miss. The text is hostile; the
 * pen that writes it makes it safe.
 */
const MOST = 4;
function changeParts({ change, git }) {
    const details = change?.details;
    if (details === undefined)
        return [];
    const named = (how) => details.publicInterface.filter((entry) => entry.change === how).map(({ symbol }) => symbol);
    const interfaces = [
        ["removed", named("removed")],
        ["other signature", named("changed")],
        ["added", named("added")],
    ];
    const declared = details.dependencies.filter(({ kind }) => kind === "declared");
    const locked = details.dependencies.length - declared.length;
    const untested = details.tests.filter(({ state }) => state === "none").map(({ path }) => path);
    const unchanged = details.tests.filter(({ state }) => state === "unchanged");
    return [
        {
            title: "Public interface",
            lines: interfaces.filter(([, names]) => names.length > 0).map(([how, names]) => `${how}: ${listed(names)}`),
        },
        { title: "Workflows and permissions", lines: some(details.workflows.map(({ path, finding }) => `${path}: ${finding}`)) },
        { title: "Migrations", lines: some(details.migrations.map(({ path, removesData }) => (removesData ? `${path}: removes data` : path))) },
        {
            title: "Dependencies",
            lines: [
                ...some(declared.map(({ name, from, to }) => `${name}: ${from === null ? `new, ${anyVersion(to ?? "")}` : to === null ? "removed" : `${anyVersion(from)} → ${anyVersion(to)}`}`)),
                ...(locked === 0 ? [] : [`${locked} locked ${locked === 1 ? "version" : "versions"} ${locked === 1 ? "moves" : "move"}`]),
            ],
        },
        {
            title: "Tests that are missing",
            lines: [
                ...(untested.length === 0 ? [] : [`none found for ${listed(untested)}`]),
                ...some(unchanged.map(({ path, covering }) => `${path}: ${covering[0]?.path === path ? "its own tests" : (covering[0]?.path ?? "its test")} did not change`)),
            ],
        },
        {
            title: `Usually changes with these, and did not (in the last ${git.historyDepth} commits without merges)`,
            lines: some(details.companions.map(({ path, with: seed, together, commits }) => `${path} (${together} of ${commits} with ${seed})`)),
        },
        {
            title: "Could review",
            lines: details.reviewers.length === 0
                ? []
                : [
                    listed(details.reviewers.map(({ name }) => name), 5),
                ],
        },
    ];
}
/** Other open pull requests at the same files. */
function conflictParts({ conflicts }) {
    const lines = (conflicts ?? []).map(({ number, title, author, isDraft, paths }) => `#${number} ${title} (${author ?? "unknown author"}${isDraft ? ", draft" : ""}): ${listed(paths, 2)}`);
    return [{ title: "Other open pull requests at the same files", lines: some(lines) }];
}
function taskParts({ change, taskContext }) {
    if (taskContext === undefined || change !== null)
        return [];
    return [
        {
            title: "Hot spots",
            lines: taskContext.hotSpots
                .slice(0, 6)
                .map(({ path, line, symbol, reason }) => `${symbol}  ${path}:${line}  (${reason.replaceAll("`", "")})`),
        },
        { title: "Example to follow", lines: taskContext.patterns.map(({ commit, subject }) => `${commit}  ${subject}`) },
        { title: "Risks", lines: some(taskContext.risks.map((risk) => risk.replaceAll("`", ""))) },
    ];
}
function anyVersion(version) {
    return version === "" ? "any version" : version;
}
function some(lines) {
    return lines.length <= MOST ? [...lines] : [...lines.slice(0, MOST), `… and ${lines.length - MOST} more`];
}
function listed(names, most = MOST) {
    return `${names.slice(0, most).join(", ")}${names.length > most ? ` and ${names.length - most} more` : ""}`;
}

// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/external-results.js
var external_results = __webpack_require__(39394);
// EXTERNAL MODULE: ./.build/src/render/permissions.js
var permissions = __webpack_require__(90916);
// EXTERNAL MODULE: ./.build/src/render/terminal-text.js
var terminal_text = __webpack_require__(17092);
// EXTERNAL MODULE: ./.build/src/render/usual-commands.js
var usual_commands = __webpack_require__(86289);
// EXTERNAL MODULE: ./.build/src/render/words.js
var words = __webpack_require__(76761);
;// CONCATENATED MODULE: ./.build/src/render/terminal.js








const MOST_FILES = 8;
const COMMANDS_PER_GROUP = 2;
/**
 * A readable report for a terminal: headline, what asks for attention with its mend, what to look at first, where the
 * files are. Ends with a line end. Pure; every hostile string is made visible, so no escape sequence of theirs is sent.
 */
function renderTerminal(input, options) {
    const pen = new terminal_text/* TerminalPen */.m(options);
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
    return `${pen.wrap(text, 0, `${pen.paint(tone, words/* TERMINAL_MARKS */.Kk[tone])} `, 2)}\n${pen.paint("dim", pen.wrap(aboutLine(subject), 2))}`;
}
/** A pull request goes from its head to its base; a local change is what its head has more than the commit it is compared with. */
function aboutLine({ repository, pullRequest, headRef, headSha, baseRef, baseSha }) {
    const what = pullRequest === null ? (repository ?? "local repository") : `${repository ?? ""}#${pullRequest}`;
    const head = `${what}  ${headRef ?? "head"} ${(0,words/* shortSha */.Fu)(headSha)}`;
    if (baseSha === null)
        return head;
    return `${head} ${pullRequest === null ? "compared with" : "→"} ${baseRef ?? "base"} ${(0,words/* shortSha */.Fu)(baseSha)}`;
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
    const lines = [
        title(pen, `Merge gate, mode ${gate.mode.value}, tier ${gate.tier.tier ?? "unknown"}`),
        ...(0,attention/* attentionGroups */.TD)(gate.checks).map((group) => checkLines(pen, group)),
    ];
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
/** What was handed over from elsewhere; what keeps CI from being ready stands with its mend above. */
function externalBlock(pen, { external = [] }) {
    if (external.length === 0)
        return [];
    return [`  ${pen.paint("bold", "External results")}`, ...(0,external_results/* externalLines */.tO)(external).map(({ tone, text }) => item(pen, tone, text, null))];
}
function ciBlock(pen, readiness) {
    const blocking = readiness.checks.filter((check) => check.blocking);
    const green = readiness.checks.filter((check) => check.class === "green").length;
    const lines = [
        title(pen, `CI: ${readiness.status}`),
        pen.wrap(`${(0,words/* count */.U9)(readiness.checks.length, "check")}, ${green} green; ${readiness.basis === "required" ? "the required ones decide" : "nothing is required, so all count"}`, 2),
        ...blocking.map((check) => item(pen, (0,words/* classTone */.vQ)(check.class), `${(0,render_escape/* singleLine */.pF)(check.name)} (${check.class}${check.cause === null ? "" : `, ${check.cause}`}): ${check.reason}`, check.mend)),
        ...readiness.unknowns.map(({ what, reason, mend }) => item(pen, "unclear", `${what}: ${reason}`, mend)),
        ...externalBlock(pen, readiness),
        ...readiness.excluded.map(({ name, reason }) => item(pen, "none", `${(0,render_escape/* singleLine */.pF)(name)}: ${reason}`, null)),
    ];
    return lines.join("\n");
}
function permissionBlock(pen, { readiness, gate, context }) {
    const missing = (0,permissions/* missingPermissions */.HR)({ readiness: readiness ?? null, gate: gate ?? null, context: context ?? null });
    if (missing.length === 0)
        return "";
    const yaml = (0,permissions/* permissionsYaml */.Mz)(missing, (text) => (0,render_escape/* singleLine */.pF)(text, 100));
    return `${title(pen, "Permissions that are missing")}\n${yaml
        .split("\n")
        .map((line) => `  ${line}`)
        .join("\n")}`;
}
function contextBlock(pen, context) {
    const { change, task, repository, harness, primaryFiles, relatedFiles, tests, reviewPrompts, unknowns } = context;
    const lines = [title(pen, "Context")];
    const languages = repository.languages.slice(0, 3).map(({ name }) => name);
    lines.push(pen.wrap(repository.fileCount === 0
        ? "The repository was not read."
        : `${(0,words/* count */.U9)(repository.fileCount, "file")}${languages.length === 0 ? "" : `, ${languages.join(", ")}`}`, 2));
    if (change === null) {
        if (task.source !== "input")
            lines.push(pen.wrap("The change was not read.", 2));
    }
    else {
        lines.push(pen.wrap(`${(0,words/* count */.U9)(change.files.length, "changed file")} (+${change.additions} −${change.deletions}), ${change.risk.level} risk (score ${change.risk.score}), tier ${change.tier.tier ?? "unknown"}`, 2));
        for (const { points, reason } of change.risk.reasons.slice(0, 5))
            lines.push(pen.wrap(reason, 4, `+${points}: `));
    }
    const paths = (name, all) => {
        if (all.length === 0)
            return;
        lines.push(`  ${pen.paint("bold", name)}`, ...all.slice(0, MOST_FILES).map((path) => pen.wrap(path, 4)));
        if (all.length > MOST_FILES)
            lines.push(pen.paint("dim", `    … and ${all.length - MOST_FILES} more`));
    };
    // The same order as on the page and in the summary.
    const order = change?.details?.readingOrder.map(({ path }) => path);
    paths(order === undefined ? "Look first at" : "Read in this order", order ?? primaryFiles);
    for (const { title: name, lines: found } of taskParts(context))
        paths(name, found);
    for (const { title: name, lines: found } of changeParts(context))
        paths(name, found);
    for (const { title: name, lines: found } of conflictParts(context))
        paths(name, found);
    paths("Related", relatedFiles.slice(0, 6));
    paths("Tests", tests.map(({ path, command }) => (command === null ? path : `${path}  (${command})`)));
    const usual = ["setup", "validate", "runtime", "context"].flatMap((group) => (0,usual_commands/* usualCommands */.v)(harness.commands.filter((command) => command.group === group), group === "validate" ? 3 : COMMANDS_PER_GROUP));
    paths("Commands", usual.map(({ group, command, trust }) => `${group}: ${command}  (${trust})`));
    if (reviewPrompts.length > 0)
        lines.push(`  ${pen.paint("bold", "Ask")}`, ...reviewPrompts.slice(0, 8).map((prompt) => pen.wrap(prompt, 4, "- ")));
    lines.push(...unknowns.map(({ what, reason, mend }) => item(pen, "unclear", `${(0,words/* beforeColon */.Rg)(what)}: ${reason}`, mend)));
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
