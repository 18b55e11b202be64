export const id = 300;
export const ids = [300];
export const modules = {

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
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96775);





/**
 * Writes a file whole or not at all: to a temporary name beside it, then renamed. Makes the folders it needs.
 * Throws a ConfigurationError when the place cannot be written.
 */
async function writeFileAtomically(path, content) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.partial`;
    try {
        await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
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

/***/ 96775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Makes a folder and those above it. Throws the system's error where it cannot be made. Node's own `recursive` never comes
 * back below /proc, where the kernel says of a folder that is there that a new one in it has no parent.
 */
async function makeFolder(path) {
    if (await made(path))
        return;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== path)
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    if (!(await made(path)))
        throw Object.assign(new Error(`ENOENT: ${path}`), { code: "ENOENT" });
}
/** False where what it would lie in is not there. */
async function made(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
        return true;
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT")
            return false;
        // A folder that is there: EEXIST, and on some systems another code (a drive of Windows, a read-only file system).
        if (await isFolder(path))
            return true;
        throw error;
    }
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
}


/***/ }),

/***/ 84389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ wholeSeconds),
/* harmony export */   s: () => (/* binding */ ageInWords)
/* harmony export */ });
const MINUTE = 60;
const HOUR = 3600;
const DAY = 24 * HOUR;
/** Whole seconds from one instant to another; negative when it lies after it; `null` when one cannot be read. */
function wholeSeconds(from, to) {
    const seconds = Math.floor((Date.parse(to) - Date.parse(from)) / 1000);
    return Number.isFinite(seconds) ? seconds : null;
}
/** An age as people say it: `40 seconds ago`, `3 hours ago`, `2 days ago`. */
function ageInWords(seconds) {
    if (seconds < -5 * MINUTE)
        return "in the future";
    if (seconds < 1)
        return "just now";
    if (seconds < MINUTE)
        return ago(seconds, "second");
    if (seconds < HOUR)
        return ago(Math.floor(seconds / MINUTE), "minute");
    if (seconds < 2 * DAY)
        return ago(Math.floor(seconds / HOUR), "hour");
    return ago(Math.floor(seconds / DAY), "day");
}
function ago(number, unit) {
    return `${number} ${unit}${number === 1 ? "" : "s"} ago`;
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

/***/ 39394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ externalHtml),
/* harmony export */   gM: () => (/* binding */ externalTable),
/* harmony export */   tO: () => (/* binding */ externalLines)
/* harmony export */ });
/* harmony import */ var _readiness_external_age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84389);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89328);
/* harmony import */ var _page_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65558);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37391);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76761);






const HEAD = ["Gate", "Result", "Commit", "Made", "Signed by", "What it counts"];
/** What a result counts, in the colour of that: a success that does not count is no good news. */
function toneOf({ accepted, result }) {
    if (!accepted)
        return "unclear";
    return result === "success" ? "good" : result === "failure" ? "bad" : "unclear";
}
const age = ({ ageSeconds }) => (ageSeconds === null ? "" : (0,_readiness_external_age_js__WEBPACK_IMPORTED_MODULE_0__/* .ageInWords */ .s)(ageSeconds));
const said = ({ result }) => result ?? "not read";
const uncounted = ({ accepted, code }) => (accepted ? "" : `(does not count: ${code ?? "unknown"})`);
const word = (result) => `${said(result)} ${uncounted(result)}`.trim();
/** Results of gates that ran elsewhere, as a Markdown table; empty where none was handed over. Every hostile string is escaped. */
function externalTable(results, rows) {
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)(HEAD, results, (result) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(result.name ?? result.source, 200),
        `${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .MARKS */ .j7[toneOf(result)]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(word(result))}`,
        result.headSha === null ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .shortSha */ .Fu)(result.headSha)),
        age(result),
        result.signer === null ? "nobody" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(result.signer, 200),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownProse */ .h$)(result.reason),
    ], rows);
}
/** The same for the page. */
function externalHtml(results) {
    return (0,_page_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)("External results", HEAD, results.map((result) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(result.name ?? result.source, 200),
        // Beside the tag and not in it: a tag does not wrap, and would push the reason out of a narrow page.
        `${(0,_page_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .tag */ .Tc)(toneOf(result), said(result))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(uncounted(result))}`,
        result.headSha === null ? "" : `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .shortSha */ .Fu)(result.headSha))}</code>`,
        age(result),
        result.signer === null ? "nobody" : `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(result.signer, 200)}</code>`,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .htmlProse */ .n8)(result.reason),
    ]));
}
/** The same as marked lines for a terminal. */
function externalLines(results) {
    return results.map((result) => ({
        tone: toneOf(result),
        text: `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(result.name ?? result.source, 100)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(word(result), 100)}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(result.reason, 400)}`,
    }));
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
/* harmony export */   gH: () => (/* binding */ requiredTable),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   nh: () => (/* binding */ subjectLine)
/* harmony export */ });
/* harmony import */ var _readiness_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51251);
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46910);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90916);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37391);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76761);






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
    return content === "" ? "" : `<details>\n<summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(title)}</summary>\n\n${content}\n\n</details>`;
}
/** One line that says what all of this is about. */
function subjectLine(subject) {
    const what = subject.pullRequest === null ? (subject.repository ?? "this repository") : `${subject.repository ?? ""}#${subject.pullRequest}`;
    const base = `base ${subject.baseRef === null ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(subject.baseRef, 120)} `}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(subject.baseSha))}`;
    const head = `head ${subject.headRef === null ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(subject.headRef, 120)} `}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(subject.headSha))}`;
    return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(what)}** · ${head} · ${base}`;
}
/** One check (or several that say the same) that asks for attention: what, why, what to do. */
function checkItem(group) {
    const mend = group.mend === null ? "" : `<br>**Do:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(group.mend)}`;
    const ids = group.ids
        .slice(0, 30)
        .map((id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(id, 60))
        .join(", ");
    return `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTone */ .rK)(group.status)]} **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_attention_js__WEBPACK_IMPORTED_MODULE_4__/* .groupName */ .hv)(group))}** (${ids}: ${group.status}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(group.reason)}${mend}`;
}
/** One CI check that keeps CI from being ready. */
function ciItem(check) {
    const cause = check.cause === null ? "" : `, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.cause)}`;
    const mend = check.mend === null ? "" : `<br>**Do:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(check.mend)}`;
    const name = check.url === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(check.name, 200) : `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(check.name, check.url)}**`;
    return `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .classTone */ .vQ)(check.class)]} ${name} (${check.class}${cause}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(check.reason)}${mend}`;
}
/** All checks of the gate as a table. */
function checksTable(checks, rows) {
    return markdownTable(["Check", "Result", "Level", "Why", "Seen"], checks, (check) => [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(check.id)}`,
        `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTone */ .rK)(check.status)]} ${check.status}`,
        check.level,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(check.reason),
        `${check.inspected}${check.expected === null ? "" : ` of ${check.expected}`}`,
    ], rows);
}
/** What keeps CI from being ready first, and of that what decides its status; else the order of the names. */
function worstFirst(checks) {
    const rank = (check) => (check.blocking ? _readiness_status_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS_ORDER */ .QD.indexOf((0,_readiness_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(check)) : _readiness_status_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS_ORDER */ .QD.length);
    return checks.toSorted((a, b) => rank(a) - rank(b));
}
/** What counts for CI, the worst first: class and cause, since when, why, what to do. */
function requiredTable(checks, rows) {
    const ordered = worstFirst(checks);
    return markdownTable(["Required check", "Class", "Since", "Why", "Do"], ordered, (check) => [
        check.url === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(check.name, 200) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(check.name, check.url),
        `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .classTone */ .vQ)(check.class)]} ${check.class}${check.cause === null ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.cause)})`}`,
        check.since === null ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(check.since, 40),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(check.reason),
        check.mend === null ? "" : (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(check.mend),
    ], rows);
}
/** All CI checks as a table. */
function ciTable(checks, rows) {
    return markdownTable(["CI check", "Class", "Required by", "Why"], checks, (check) => [
        check.url === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(check.name, 200) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(check.name, check.url),
        `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .classTone */ .vQ)(check.class)]} ${check.class}${check.cause === null ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.cause)})`}`,
        check.required ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .tableCell */ .xR)([...new Set(check.sources.map(({ kind }) => kind))].join(", ")) : "not required",
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(check.reason),
    ], rows);
}
/** The exact YAML that shows what is unknown for want of a permission; empty when there is none. */
function permissionsBlock(missing) {
    if (missing.length === 0)
        return "";
    const yaml = (0,_permissions_js__WEBPACK_IMPORTED_MODULE_5__/* .permissionsYaml */ .Mz)(missing, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(text.replaceAll("`", "'"), 160));
    return `These could not be seen with this token. Add the lines to the job that runs this step; once a job has \`permissions:\`, every scope that is not listed is off.\n\n\`\`\`yaml\n${yaml}\n\`\`\``;
}


/***/ }),

/***/ 65558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Et: () => (/* binding */ checksTable),
/* harmony export */   R5: () => (/* binding */ pilotTable),
/* harmony export */   Tc: () => (/* binding */ tag),
/* harmony export */   Vt: () => (/* binding */ ciTable),
/* harmony export */   gc: () => (/* binding */ checkCards),
/* harmony export */   of: () => (/* binding */ stopCards),
/* harmony export */   ol: () => (/* binding */ ciCards),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46910);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37391);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76761);




/** A word with its mark and colour. */
function tag(tone, word) {
    return `<span class="tag ${tone}"><span aria-hidden="true">${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j7[tone]}</span> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(word)}</span>`;
}
/** A table that a keyboard can scroll and a narrow screen shows as blocks. Cells are HTML, escaped already. */
function table(caption, head, body) {
    if (body.length === 0)
        return "";
    const headCells = head.map((cell) => `<th scope="col">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(cell)}</th>`).join("");
    const rows = body.map((cells) => `<tr>${cells
        .map((cell, index) => index === 0 ? `<th scope="row">${cell}</th>` : `<td data-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlAttribute */ ._s)(head[index] ?? "")}">${cell}</td>`)
        .join("")}</tr>`);
    return `<div class="scroll" tabindex="0" role="region" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlAttribute */ ._s)(caption)}"><table class="stack"><thead><tr>${headCells}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}
/** A folded part. The content is HTML. */
function fold(title, content) {
    return content === "" ? "" : `<details><summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(title)}</summary><div>${content}</div></details>`;
}
/** A section with a heading; nothing when it has no content. */
function section(title, content) {
    return content === "" ? "" : `<section><h2>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(title)}</h2>${content}</section>`;
}
/** A list whose items are HTML. */
function list(items, kind = "ul") {
    return items.length === 0 ? "" : `<${kind}>${items.map((item) => `<li>${item}</li>`).join("")}</${kind}>`;
}
/** Checks that ask for attention, as cards with their mends. */
function checkCards(groups) {
    return cards(groups.map((group) => ({
        tone: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTone */ .rK)(group.status),
        name: `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)((0,_attention_js__WEBPACK_IMPORTED_MODULE_3__/* .groupName */ .hv)(group))} ${group.ids
            .slice(0, 30)
            .map((id) => `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(id, 60)}</code>`)
            .join(" ")}`,
        word: group.status,
        reason: group.reason,
        mend: group.mend,
    })));
}
/** CI checks that are not green, as cards. */
function ciCards(checks) {
    return cards(checks.map((check) => ({
        tone: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .classTone */ .vQ)(check.class),
        name: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlLink */ .Ar)(check.name, check.url),
        word: check.cause === null ? check.class : `${check.class}: ${check.cause}`,
        reason: check.reason,
        mend: check.mend,
    })));
}
/** Stop conditions that hold, as cards. */
function stopCards(rows) {
    return cards(rows.map((row) => ({ tone: "bad", name: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(row.title), word: "stop", reason: row.reason, mend: null })));
}
function cards(items) {
    if (items.length === 0)
        return "";
    const rendered = items.map(({ tone, name, word, reason, mend }) => {
        const todo = mend === null ? "" : `<div class="do"><b>Do:</b> ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)(mend)}</div>`;
        return `<li class="${tone}"><span class="name">${name}</span> ${tag(tone, word)}<div>${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)(reason)}</div>${todo}</li>`;
    });
    return `<ul class="items">${rendered.join("")}</ul>`;
}
function checksTable(checks) {
    return table("All checks of the gate", ["Check", "Result", "Level", "Why", "Seen"], checks.map((check) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(check.title),
        tag((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTone */ .rK)(check.status), check.status),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(check.level),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)(check.reason),
        `${check.inspected}${check.expected === null ? "" : ` of ${check.expected}`}`,
    ]));
}
function ciTable(checks) {
    return table("All CI checks", ["CI check", "Class", "Required by", "Why"], checks.map((check) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlLink */ .Ar)(check.name, check.url),
        tag((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .classTone */ .vQ)(check.class), check.cause === null ? check.class : `${check.class}: ${check.cause}`),
        check.required ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)([...new Set(check.sources.map(({ kind }) => kind))].join(", ")) : "not required",
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)(check.reason),
    ]));
}
function pilotTable(rows, kind) {
    const isStop = kind === "stop";
    const caption = isStop ? "Stop conditions" : kind === "evidence" ? "Evidence" : "Success criteria";
    return table(caption, kind === "evidence" ? ["Evidence", "State", "Why", "Owner"] : [isStop ? "Condition" : "Criterion", "State", "Why"], rows.map((row) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(row.title),
        tag((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowTone */ .Zl)(row.state, isStop), (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowWord */ .H_)(row.state, isStop)),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlProse */ .n8)(row.reason),
        ...(kind === "evidence" ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(row.owner ?? "")] : []),
    ]));
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

/***/ 76761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   H_: () => (/* binding */ rowWord),
/* harmony export */   Kk: () => (/* binding */ TERMINAL_MARKS),
/* harmony export */   Rg: () => (/* binding */ beforeColon),
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
    const tones = {
        pass: "good",
        warn: "caution",
        fail: "bad",
        unknown: "unclear",
        "not-applicable": "none",
    };
    return tones[status];
}
function readinessTone(status) {
    const tones = {
        ready: "good",
        failing: "bad",
        pending: "caution",
        blocked: "bad",
        unknown: "unclear",
    };
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
/** The name of what was not seen, as it stands before a colon: without the full stop that ends it elsewhere. */
function beforeColon(what) {
    return what.replace(/\.$/u, "");
}
/** A commit id as people read it. */
function shortSha(sha) {
    return sha === null ? "none" : sha.slice(0, 10);
}


/***/ })

};
