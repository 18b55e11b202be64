export const id = 7915;
export const ids = [7915];
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

/***/ 8942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gate: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48243);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91093);
/* harmony import */ var _jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73102);
/* harmony import */ var _jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22122);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18314);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87855);
/* harmony import */ var _open_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70855);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54200);








/** The verdict over a pull request; without one, what git alone can judge. */
const gate = {
    name: "gate",
    usage: "[--pr N | --facts FILE | --base REF [--head REF]] [--mode M] [--policy FILE] [--fail-on fail|warn|never] [--repo DIR] [--json] [--save-facts FILE]",
    summary: "may this be merged under this policy; exit code 1 when the verdict says stop",
    options: {
        ..._command_js__WEBPACK_IMPORTED_MODULE_5__/* .REPO_OPTION */ .vI,
        ..._command_js__WEBPACK_IMPORTED_MODULE_5__/* .JSON_OPTION */ .rj,
        ..._command_js__WEBPACK_IMPORTED_MODULE_5__/* .RANGE_OPTIONS */ .fM,
        ..._command_js__WEBPACK_IMPORTED_MODULE_5__/* .FACTS_OPTIONS */ .JS,
        pr: { type: "string" },
        mode: { type: "string" },
        policy: { type: "string" },
        "fail-on": { type: "string" },
    },
    positionals: 0,
    async run(values) {
        const failOn = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .choiceOption */ .zu)(values, "fail-on", ["fail", "warn", "never"]) ?? "fail";
        const host = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .openHost */ .Zb)(values);
        const pullRequest = await (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .openJudged */ .mS)(host, values);
        const session = pullRequest ?? (await (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .openLocal */ .qE)(host, values));
        const readiness = pullRequest === null ? null : (0,_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_2__/* .readinessBody */ .zY)(pullRequest);
        const body = pullRequest === null || readiness === null ? await (0,_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .localGateBody */ .tR)(session) : await (0,_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .gateBody */ .Qm)(pullRequest, readiness, []);
        if (values["json"] === true) {
            const envelope = (0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .seal */ .od)({
                kind: "merge-gate",
                subject: session.subject,
                producer: host.producer("merge-gate"),
                generatedAt: session.observedAt,
                outcome: (0,_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .gateOutcome */ .SH)(body),
                measurements: session.measurements(),
                body,
            });
            process.stdout.write((0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .prettyJson */ .D_)(envelope));
        }
        else
            process.stdout.write((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTerminal */ .b)({ gate: body, readiness, subject: session.subject, notices: [] }, (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalStyle */ .w)()));
        // Without a pull request there is no verdict; what the change itself fails still says stop.
        const stop = body.verdict === null ? failOn !== "never" && body.checks.some((check) => check.status === "fail") : (0,_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .stopsAt */ .nK)(failOn, body.verdict);
        return stop ? 1 : 0;
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

/***/ 46910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ attentionGroups),
/* harmony export */   hv: () => (/* binding */ groupName)
/* harmony export */ });
/* unused harmony export attention */
/** Checks that ask for attention, the worst first: fail, unknown, warn. */
function attention(checks) {
    const order = ["fail", "unknown", "warn"];
    return order.flatMap((status) => checks.filter((check) => check.status === status));
}
/** The same, with those that say the same joined. */
function attentionGroups(checks) {
    const groups = new Map();
    for (const check of attention(checks)) {
        const key = JSON.stringify([check.status, check.reason, check.mend]);
        groups.set(key, [...(groups.get(key) ?? []), check]);
    }
    return Array.from(groups.values()).flatMap((members) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const { status, reason, mend } = first;
        return [{ status, reason, mend, ids: members.map(({ id }) => id), titles: members.map(({ title }) => title) }];
    });
}
/** How a group is called: the title of its check, or how many there are. */
function groupName(group) {
    return group.titles.length === 1 ? (group.titles[0] ?? "") : `${group.titles.length} checks`;
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
/** Mode, policy, tier and owner decisions, in the words of the body. */
function gateCircumstances(body, rows) {
    const tier = body.tier.tier ?? "unknown";
    const lines = [
        `**Mode** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(body.mode.value)} (${body.mode.source}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(body.mode.note)}`,
        `**Policy** ${policyText(body)}`,
        `**Tier** ${tier}${body.tier.reasons.length === 0 ? "" : ":"}`,
        ...body.tier.reasons.slice(0, rows).map((reason) => `  ${reason.tier}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason.rule)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(reason.path, 200)}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(reason.evidence, 200)}`),
        ...body.ownerDecisions.map(decisionText),
    ];
    if (body.notInThisVersion.length > 0) {
        lines.push(`Not in this version, so they count neither way: ${body.notInThisVersion.map((id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(id)).join(", ")}`);
    }
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(lines, (line) => line, rows + 40);
}
function policyText({ policy }) {
    const where = policy.source === "base-commit" ? "read from the base commit" : policy.source === "defaults" ? "none at the base commit: the defaults of the mode" : policy.source;
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

/***/ 89328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ markdownList),
/* harmony export */   Et: () => (/* binding */ checksTable),
/* harmony export */   It: () => (/* binding */ permissionsBlock),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Vt: () => (/* binding */ ciTable),
/* harmony export */   a9: () => (/* binding */ ciItem),
/* harmony export */   es: () => (/* binding */ checkItem),
/* harmony export */   nh: () => (/* binding */ subjectLine)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46910);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90916);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37391);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76761);





/**
 * A table in GitHub's Markdown: at most `rows` rows, and a line that says what was left out. `render` gives the escaped
 * cells of one item, and is asked only for those that are shown.
 */
function markdownTable(head, items, render, rows) {
    if (items.length === 0)
        return "";
    const lines = [`| ${head.join(" | ")} |`, `| ${head.map(() => "---").join(" | ")} |`];
    for (const item of items.slice(0, rows))
        lines.push(`| ${render(item).join(" | ")} |`);
    if (items.length > rows)
        lines.push("", leftOut(items.length - rows));
    return lines.join("\n");
}
/** A list, with the same limit as a table. `render` gives the escaped Markdown of one item. */
function markdownList(items, render, rows) {
    const lines = items.slice(0, rows).map((item) => `- ${render(item)}`);
    if (items.length > rows)
        lines.push(`- ${leftOut(items.length - rows)}`);
    return lines.join("\n");
}
function leftOut(number) {
    return `*${number} more ${number === 1 ? "entry is" : "entries are"} not shown here; the JSON evidence has all of them.*`;
}
/** A folded part. The title is escaped here; the content is Markdown, so blank lines must surround it. */
function folded(title, content) {
    return content === "" ? "" : `<details>\n<summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(title)}</summary>\n\n${content}\n\n</details>`;
}
/** One line that says what all of this is about. */
function subjectLine(subject) {
    const what = subject.pullRequest === null ? (subject.repository ?? "this repository") : `${subject.repository ?? ""}#${subject.pullRequest}`;
    const base = `base ${subject.baseRef === null ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(subject.baseRef, 120)} `}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(subject.baseSha))}`;
    const head = `head ${subject.headRef === null ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(subject.headRef, 120)} `}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(subject.headSha))}`;
    return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(what)}** · ${head} · ${base}`;
}
/** One check (or several that say the same) that asks for attention: what, why, what to do. */
function checkItem(group) {
    const mend = group.mend === null ? "" : `<br>**Do:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(group.mend)}`;
    const ids = group.ids.slice(0, 30).map((id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(id, 60)).join(", ");
    return `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTone */ .rK)(group.status)]} **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_attention_js__WEBPACK_IMPORTED_MODULE_3__/* .groupName */ .hv)(group))}** (${ids}: ${group.status}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(group.reason)}${mend}`;
}
/** One CI check that keeps CI from being ready. */
function ciItem(check) {
    const cause = check.cause === null ? "" : `, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(check.cause)}`;
    const mend = check.mend === null ? "" : `<br>**Do:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(check.mend)}`;
    return `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .classTone */ .vQ)(check.class)]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(check.name, 200)} (${check.class}${cause}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(check.reason)}${mend}`;
}
/** All checks of the gate as a table. */
function checksTable(checks, rows) {
    return markdownTable(["Check", "Result", "Level", "Why", "Seen"], checks, (check) => [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(check.id)}`,
        `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTone */ .rK)(check.status)]} ${check.status}`,
        check.level,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(check.reason),
        `${check.inspected}${check.expected === null ? "" : ` of ${check.expected}`}`,
    ], rows);
}
/** All CI checks as a table. */
function ciTable(checks, rows) {
    return markdownTable(["CI check", "Class", "Required by", "Why"], checks, (check) => [
        check.url === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(check.name, 200) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(check.name, check.url),
        `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .classTone */ .vQ)(check.class)]} ${check.class}${check.cause === null ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(check.cause)})`}`,
        check.required ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .tableCell */ .xR)([...new Set(check.sources.map(({ kind }) => kind))].join(", ")) : "not required",
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(check.reason),
    ], rows);
}
/** The exact YAML that shows what is unknown for want of a permission; empty when there is none. */
function permissionsBlock(missing) {
    if (missing.length === 0)
        return "";
    const yaml = (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__/* .permissionsYaml */ .Mz)(missing, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(text.replaceAll("`", "'"), 160));
    return `These could not be seen with this token. Add the lines to the job that runs this step; once a job has \`permissions:\`, every scope that is not listed is off.\n\n\`\`\`yaml\n${yaml}\n\`\`\``;
}


/***/ }),

/***/ 90916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ missingPermissions),
/* harmony export */   Mz: () => (/* binding */ permissionsYaml),
/* harmony export */   k0: () => (/* binding */ permissionsOf)
/* harmony export */ });
/**
 * The scopes of GITHUB_TOKEN that this suite can ever ask for. Anything else that looks like one is text from somewhere.
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#permissions
 */
const SCOPES = /^(actions|attestations|checks|contents|deployments|id-token|issues|pull-requests|statuses): (read|write)$/u;
/** The sentence of `permissionMend`, by which a check of the gate says which permission it lacks. */
const MEND_SENTENCE = /Add `([a-z-]+: (?:read|write))` under `permissions:`/gu;
/** The permissions that would turn unknowns of the bodies into answers, sorted by scope, each once. */
function missingPermissions(bodies) {
    return collect([...(bodies.readiness?.unknowns ?? []), ...(bodies.context?.unknowns ?? [])], bodies.gate?.checks ?? []);
}
/** The same from a proof index. */
function permissionsOf(index) {
    return collect(index.unknowns, index.checks);
}
function collect(unknowns, checks) {
    const found = new Map();
    const add = (permission, shows) => {
        if (SCOPES.test(permission))
            found.set(permission, (found.get(permission) ?? new Set()).add(shows));
    };
    const addFromMend = (mend, shows) => {
        for (const match of mend.matchAll(MEND_SENTENCE))
            add(match[1] ?? "", shows);
    };
    for (const { permission, what, mend } of unknowns) {
        if (permission === null || permission === undefined)
            addFromMend(mend, what);
        else
            add(permission, what);
    }
    for (const check of checks)
        addFromMend(check.mend ?? "", check.title);
    return Array.from(found.entries())
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([permission, shows]) => {
        const [scope = "", access] = permission.split(": ");
        return { scope, access: access === "write" ? "write" : "read", shows: [...shows].sort() };
    });
}
/** The lines of YAML to add under the job; comments name what each would show. Plain text, for a code block. */
function permissionsYaml(missing, describe) {
    const width = Math.max(0, ...missing.map(({ scope, access }) => `${scope}: ${access}`.length));
    const lines = missing.map(({ scope, access, shows }) => `  ${`${scope}: ${access}`.padEnd(width)}  # ${describe(shows.join("; "))}`);
    return ["permissions:", ...lines].join("\n");
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
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89328);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90916);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37391);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76761);





/** CI's status and its main reason, as the text of a heading. */
function readinessHeadline(body) {
    const text = body.headline.toLowerCase().includes(body.status) ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(body.headline) : `${body.status}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(body.headline)}`;
    return `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .readinessTone */ .VZ)(body.status)]} CI ${text.replace(/^CI /u, "")}`;
}
/** What CI was judged on, and what was left out of it. */
function readinessCircumstances(body, rows) {
    const basis = body.basis === "required" ? "the required checks decide" : "nothing is required, so every check that was seen counts";
    const lines = [
        `Judged on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(body.judgedSha))}: ${basis}; ${body.inspected}${body.expected === null ? "" : ` of ${body.expected}`} seen`,
        ...body.excluded.slice(0, rows).map(({ name, reason }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name, 200)} is left out: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(reason)}`),
        ...body.unknowns.slice(0, rows).map(({ what, reason, mend }) => `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7.unclear} ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(what)}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(reason)} **Do:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(mend)}`),
        ...body.notes.slice(0, rows).map((note) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(note)),
    ];
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(lines, (line) => line, rows + 1);
}
/** `ci-readiness.md`: the whole evidence of CI readiness for people. Pure; every hostile string is escaped. */
function renderReadinessMarkdown(body, subject) {
    const blocking = body.checks.filter((check) => check.blocking);
    return `${[
        `# CI readiness`,
        `## ${readinessHeadline(body)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectLine */ .nh)(subject),
        blocking.length === 0 ? "" : `### ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(blocking.length, "check keeps", "checks keep")} CI from being ready\n\n${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(blocking, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .ciItem */ .a9, 200)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionsBlock */ .It)((0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__/* .missingPermissions */ .HR)({ readiness: body, gate: null })),
        `### How it was judged\n\n${readinessCircumstances(body, 200)}`,
        `### All CI checks\n\n${body.checks.length === 0 ? "No check was seen." : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .ciTable */ .Vt)(body.checks, 500)}`,
    ]
        .filter((part) => part !== "")
        .join("\n\n")}\n`;
}


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

/***/ 76761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   H_: () => (/* binding */ rowWord),
/* harmony export */   Kk: () => (/* binding */ TERMINAL_MARKS),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VZ: () => (/* binding */ readinessTone),
/* harmony export */   Zl: () => (/* binding */ rowTone),
/* harmony export */   _P: () => (/* binding */ verdictTone),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   rK: () => (/* binding */ checkTone),
/* harmony export */   vQ: () => (/* binding */ classTone)
/* harmony export */ });
/** A sign beside a word, never in its place: colour and pictures alone are not for everyone. */
const MARKS = { good: "✅", caution: "⚠️", bad: "❌", unclear: "❓", none: "➖" };
/** The same for a terminal, where pictures are of uncertain width. */
const TERMINAL_MARKS = { good: "✓", caution: "!", bad: "✗", unclear: "?", none: "-" };
function verdictTone(verdict) {
    return verdict === null ? "unclear" : verdict === "PASS" ? "good" : verdict === "WARN" ? "caution" : "bad";
}
function checkTone(status) {
    const tones = { pass: "good", warn: "caution", fail: "bad", unknown: "unclear", "not-applicable": "none" };
    return tones[status];
}
function readinessTone(status) {
    const tones = { ready: "good", failing: "bad", pending: "caution", blocked: "bad", unknown: "unclear" };
    return tones[status];
}
function classTone(kind) {
    switch (kind) {
        case "green":
            return "good";
        case "no-signal":
            return "none";
        case "running":
        case "still-coming":
        case "waiting":
            return "caution";
        case "unknown":
            return "unclear";
        default:
            return "bad";
    }
}
/** The tone of a computed row; for a stop condition `met` is bad news. */
function rowTone(state, isStop) {
    if (state === "unknown")
        return "unclear";
    return (state === "met") === isStop ? "bad" : "good";
}
/** What a computed row says in words. */
function rowWord(state, isStop) {
    if (state === "unknown")
        return "unknown";
    if (isStop)
        return state === "met" ? "stop" : "clear";
    return state === "met" ? "met" : "not met";
}
/** `1 file`, `2 files`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** A commit id as people read it. */
function shortSha(sha) {
    return sha === null ? "none" : sha.slice(0, 10);
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
