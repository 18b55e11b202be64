export const id = 4068;
export const ids = [4068];
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
/* harmony import */ var _evidence_open_external_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9749);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94014);
/* harmony import */ var _facts_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5827);
/* harmony import */ var _host_atomic_write_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89279);
/* harmony import */ var _host_own_job_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33296);
/* harmony import */ var _open_terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96618);











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
        refuseGaps(values);
        const result = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .choiceOption */ .zu)(values, "result", RESULTS) ?? needed(["result"]);
        const out = outputOf(values);
        const generatedAt = new Date().toISOString();
        const envelope = (0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .prettyJson */ .D_)((0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_3__/* .seal */ .od)({
            kind: "external-check",
            subject: subjectOf(values),
            producer: (0,_host_own_job_js__WEBPACK_IMPORTED_MODULE_10__/* .producerFrom */ .j)(process.env, "record"),
            generatedAt,
            outcome: (0,_evidence_consistency_js__WEBPACK_IMPORTED_MODULE_2__/* .externalOutcome */ .k)(result),
            body: {
                name: fitting(values, "name", _evidence_external_check_body_js__WEBPACK_IMPORTED_MODULE_4__/* .externalCheckBodySchema */ .fz.shape.name.refine(_evidence_open_external_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlainName */ .sh), "a name of 1 to 100 characters on one line, nothing invisible, no blank at an end"),
                result,
                summary: fitting(values, "summary", _evidence_external_check_body_js__WEBPACK_IMPORTED_MODULE_4__/* .externalCheckBodySchema */ .fz.shape.summary, "at most 500 characters"),
                url: optional(values, "url", _evidence_external_check_body_js__WEBPACK_IMPORTED_MODULE_4__/* .externalCheckBodySchema */ .fz.shape.url, "an address that begins with https://"),
                expiresAt: expiryOf(values, generatedAt),
                steps: [],
            },
        }));
        if (out === null)
            process.stdout.write(envelope);
        else
            await (0,_host_atomic_write_js__WEBPACK_IMPORTED_MODULE_8__/* .writeFileAtomically */ .l)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(out), envelope);
        return 0;
    },
};
function subjectOf(values) {
    const repository = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .textOption */ .vU)(values, "repository") ?? needed(["repository"]);
    if (!/^[\w.-]+\/[\w.-]+$/u.test(repository))
        wrong("repository", repository, "owner/name");
    return {
        repository,
        pullRequest: (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .numberOption */ .jZ)(values, "pr", { min: 1, max: 2_147_483_647 }),
        baseRef: null,
        baseSha: optional(values, "base", _facts_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectSchema */ .cn.shape.baseSha, "a full commit id"),
        headRef: null,
        headSha: fitting(values, "head", _facts_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectSchema */ .cn.shape.headSha, "a full commit id in lower-case hexadecimal"),
    };
}
/** `null`: standard output. An unset variable of a script is no wish for that. */
function outputOf(values) {
    const out = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .textOption */ .vU)(values, "out");
    return out?.trim() === "" ? wrong("out", out, "the path of a file") : out;
}
/** A result that counts no longer when it is made helps nobody, and would be refused only where somebody waits for it. */
function expiryOf(values, now) {
    const expires = optional(values, "expires", _evidence_external_check_body_js__WEBPACK_IMPORTED_MODULE_4__/* .externalCheckBodySchema */ .fz.shape.expiresAt, "an instant such as 2030-01-31T12:00:00Z");
    return expires !== null && !(Date.parse(expires) > Date.parse(now))
        ? wrong("expires", expires, "an instant that is still to come")
        : expires;
}
function fitting(values, name, schema, accepted) {
    const text = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .textOption */ .vU)(values, name) ?? needed([name]);
    const parsed = schema.safeParse(text);
    return parsed.success ? parsed.data : wrong(name, text, accepted);
}
function optional(values, name, schema, accepted) {
    return (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .textOption */ .vU)(values, name) === null ? null : fitting(values, name, schema, accepted);
}
const NEEDED = ["name", "result", "summary", "repository", "head"];
/** All that is missing at once: nobody wants to be told five times. */
function refuseGaps(values) {
    const missing = NEEDED.filter((name) => (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .textOption */ .vU)(values, name) === null);
    if (missing.length > 0)
        needed(missing);
}
function needed(names) {
    const all = names.map((name) => `--${name}`).join(", ");
    throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j(`\`record\` needs ${all}.`, `Give ${all}; \`trust-layer record --help\` lists all options.`);
}
function wrong(name, text, accepted) {
    throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j(`--${name} is "${text.slice(0, 80)}"; accepted: ${accepted}.`, `Correct --${name}.`);
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


/***/ })

};
