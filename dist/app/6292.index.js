export const id = 6292;
export const ids = [6292,7012];
export const modules = {

/***/ 82951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/src/host/failure.js
var failure = __webpack_require__(44512);
// EXTERNAL MODULE: ./.build/src/host/outputs.js
var outputs = __webpack_require__(7012);
// EXTERNAL MODULE: ./.build/src/jobs/ci-readiness.js + 11 modules
var ci_readiness = __webpack_require__(35388);
// EXTERNAL MODULE: ./.build/src/jobs/merge-gate.js + 34 modules
var merge_gate = __webpack_require__(2878);
// EXTERNAL MODULE: ./.build/src/evidence/accept.js
var accept = __webpack_require__(48141);
// EXTERNAL MODULE: ./.build/src/evidence/kinds.js + 6 modules
var kinds = __webpack_require__(6280);
// EXTERNAL MODULE: ./.build/src/jobs/collect.js
var collect = __webpack_require__(49430);
;// CONCATENATED MODULE: ./.build/src/jobs/upstream.js



/**
 * Compares the CI evidence that an earlier step or job handed on with our own fresh look, which wins. Returns what the
 * headline must say: a difference, or evidence that was rejected and why. No evidence is no remark: the fresh look stands.
 */
async function compareUpstream(host, session, fresh, where) {
    const own = host.producer("merge-gate");
    const offered = await (0,collect/* collectEvidence */.m)(host, ["ci-readiness"], where);
    const { accepted, rejected } = (0,accept/* acceptEvidence */.s)(offered, {
        subject: session.subject,
        runId: where.runId === null ? own.runId : "any",
        runAttempt: where.runId === null ? own.runAttempt : null,
        kinds: ["ci-readiness"],
    });
    const notices = rejected.map((piece) => `Evidence \`${piece.path}\` was rejected (${piece.code}): ${piece.reason}`);
    for (const { envelope } of accepted) {
        const before = (0,kinds/* readBody */.x)("ci-readiness", envelope.body);
        if (before.ok && before.body.status !== fresh.status) {
            notices.push(`CI was \`${before.body.status}\` when ci-readiness looked, and is \`${fresh.status}\` now; the fresh look counts.`);
        }
    }
    return notices;
}

// EXTERNAL MODULE: ./.build/src/policy/tighten.js
var tighten = __webpack_require__(96517);
// EXTERNAL MODULE: ./.build/src/render/summary.js + 2 modules
var summary = __webpack_require__(43700);
;// CONCATENATED MODULE: ./.build/actions/merge-gate/run.js







/** Inputs -> verdict -> outputs and summary; then, and only then, the step may fail. */
async function run(values, { host, session, report, wish }) {
    const readiness = await (0,ci_readiness/* readinessBody */.zY)(session);
    const notices = [
        ...(0,tighten/* headlineNotices */.Qc)({
            policyPath: values.policy,
            policyFound: session.policy.source !== "defaults",
            failOn: values["fail-on"],
            mode: session.mode,
        }),
        ...(await compareUpstream(host, session, readiness, { suffix: values["artifact-suffix"], runId: values["run-id"], artifacts: true })),
    ];
    const body = await (0,merge_gate/* withMembers */.gn)(session, await (0,merge_gate/* gateBody */.Qm)(session, readiness, notices), notices);
    const produced = await (0,merge_gate/* runMergeGate */.H5)(host, session, body, wish);
    await report.outputs({ ...(0,outputs/* evidenceOutputs */.k)(produced), ...(0,merge_gate/* gateOutputs */.QP)(body) });
    if (values.summary) {
        await report.summary((0,summary/* renderSummary */.B)({ gate: body, readiness, subject: session.subject, notices, artifacts: [produced.artifact] }));
    }
    if ((0,merge_gate/* stopsAt */.nK)(values["fail-on"], body.verdict))
        (0,failure/* failVerdict */.GF)(body.headline);
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

/***/ 74853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ coAuthorsIn)
/* harmony export */ });
/*
 * The trailers that name further authors of a commit. GitHub's own form of an address that tells the account is
 * `<id>+<login>@users.noreply.github.com`; behind any other, only GitHub knows whose account it is.
 */
/** No length limit: a name of many characters must not hide a co-author from us whom GitHub counts. */
const CO_AUTHOR = /^co-authored-by:([^<>]*)<([^<>\s]+)>[ \t]*$/iu;
const NO_REPLY = /^(?:\d+\+)?([a-z0-9][a-z0-9_-]*(?:\[bot\])?)@users\.noreply\.github\.com$/iu;
/** Each `Co-authored-by:` of a commit message; `login` null: its address does not tell the account. */
function coAuthorsIn(message) {
    return message.split(/\r?\n/u).flatMap((line) => {
        const trailer = CO_AUTHOR.exec(line);
        if (trailer?.[2] === undefined)
            return [];
        return [{ name: (trailer[1] ?? "").trim(), login: NO_REPLY.exec(trailer[2])?.[1] ?? null }];
    });
}


/***/ }),

/***/ 7012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ evidenceOutputs),
/* harmony export */   openStepReport: () => (/* binding */ openStepReport)
/* harmony export */ });
/** Starts loading the toolkit and gives the report that will use it: call it once requests are under way. */
function openStepReport() {
    const toolkit = Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    return {
        async outputs(values) {
            const core = await toolkit;
            for (const [name, value] of Object.entries(values))
                core.setOutput(name, value);
        },
        async summary(markdown) {
            const core = await toolkit;
            await core.summary.addRaw(markdown, true).write();
        },
    };
}
/** The outputs that every action has. */
function evidenceOutputs(produced) {
    return {
        "json-path": produced.jsonPath,
        "markdown-path": produced.markdownPath,
        "artifact-id": produced.artifact === null ? "" : String(produced.artifact.id),
        "artifact-url": produced.artifact?.url ?? "",
        "artifact-digest": produced.artifact?.digest ?? "",
    };
}


/***/ }),

/***/ 96517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ refusedIgnores),
/* harmony export */   Qc: () => (/* binding */ headlineNotices),
/* harmony export */   Ty: () => (/* binding */ mergeCi),
/* harmony export */   U5: () => (/* binding */ resolveMode),
/* harmony export */   gd: () => (/* binding */ ignoreRuleFor),
/* harmony export */   lo: () => (/* binding */ DEFAULT_POLICY_PATH)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10222);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83267);


/*
 * A pull request can edit the workflow that passes inputs, so inputs tighten and never loosen what the policy at the
 * base commit says (design section 5).
 */
/** From the laxest to the strictest: the order in which the schema lists them. */
const MODES = _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .modeSchema */ .Ni.options;
const DEFAULT_MODE = "team";
const DEFAULT_POLICY_PATH = ".github/trust-layer.yml";
const DEFAULT_SETTLE_SECONDS = 60;
/**
 * Which mode holds. The policy's, else `team`; the input may only be stricter than what the policy says. Where the
 * policy is silent the input decides, since there is nothing to loosen, and the note says so.
 * `unread`: the policy could not be read at all. Then the strictest mode holds: a file that we cannot see must never
 * give a better verdict than the same file seen (law 1).
 */
function resolveMode(input, policy, unread = false) {
    if (unread) {
        const note = "The policy at the base commit could not be read, so the strictest mode, `high-risk`, holds until it can.";
        const refused = input !== null && input !== "high-risk" ? `Input mode \`${input}\` was refused: ${note}` : null;
        return { value: "high-risk", source: "default", note, refused };
    }
    const stated = policy?.mode;
    if (stated === undefined) {
        if (input === null) {
            const note = `Mode \`${DEFAULT_MODE}\`, the default: neither the policy at the base commit nor an input names one.`;
            return { value: DEFAULT_MODE, source: "default", note, refused: null };
        }
        const note = `Mode \`${input}\` from the input: the policy at the base commit names none, and a pull request can edit an input. Name the mode in the policy to fix it.`;
        return { value: input, source: "input", note, refused: null };
    }
    if (input === null || input === stated) {
        return { value: stated, source: "policy", note: `Mode \`${stated}\` from the policy at the base commit.`, refused: null };
    }
    if (MODES.indexOf(input) > MODES.indexOf(stated)) {
        const note = `Mode \`${input}\` from the input, stricter than the policy's \`${stated}\`.`;
        return { value: input, source: "input", note, refused: null };
    }
    return {
        value: stated,
        source: "policy",
        note: `Mode \`${stated}\` from the policy at the base commit.`,
        refused: `Input mode \`${input}\` was refused: the policy at the base commit says \`${stated}\`, and an input may only be stricter.`,
    };
}
/** Joins the policy's CI section with the inputs: `required-checks` adds, `ignore-checks` adds. Order is stable. */
function mergeCi(policy, inputs) {
    const required = (source, names) => [...new Set(names)].toSorted().map((name) => ({ name, source }));
    const ignore = (source, patterns) => [...new Set(patterns)].toSorted().map((pattern) => ({ pattern, source }));
    return {
        required: [...required("policy", policy?.ci?.required ?? []), ...required("input", inputs.required)],
        ignore: [...ignore("policy", policy?.ci?.ignore ?? []), ...ignore("input", inputs.ignore)],
        settleSeconds: policy?.ci?.["settle-seconds"] ?? DEFAULT_SETTLE_SECONDS,
    };
}
/** The rule that leaves this check name out, or `null` when none does. */
function ignoreRuleFor(ci, name) {
    return ci.ignore.find((rule) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .checkNameMatches */ .d)(rule.pattern, name)) ?? null;
}
/**
 * The required names that an ignore rule wanted to drop. They stay: neither the policy nor an input can make GitHub
 * accept a merge without them, and an input cannot drop what the policy requires.
 */
function refusedIgnores(ci, requiredNames) {
    const refused = [];
    for (const name of [...new Set(requiredNames)].toSorted()) {
        const rule = ignoreRuleFor(ci, name);
        if (rule !== null)
            refused.push({ name, ...rule });
    }
    return refused;
}
/** What stands in the headline, since a pull request could have set it: each a whole sentence. */
function headlineNotices(input) {
    const notices = [];
    if (input.policyPath !== DEFAULT_POLICY_PATH) {
        notices.push(input.policyFound
            ? `The policy was read from \`${input.policyPath}\` instead of \`${DEFAULT_POLICY_PATH}\`, because an input says so.`
            : `An input names the policy \`${input.policyPath}\`, which is not at the base commit: \`${DEFAULT_POLICY_PATH}\` was not read, and the defaults judge.`);
    }
    if (input.failOn === "never")
        notices.push("`fail-on: never`: this step does not fail, whatever the verdict is.");
    if (input.mode.refused !== null)
        notices.push(input.mode.refused);
    if (input.mode.source === "input" && MODES.indexOf(input.mode.value) < MODES.indexOf(DEFAULT_MODE)) {
        notices.push(`Mode \`${input.mode.value}\` comes from an input and is laxer than the default \`${DEFAULT_MODE}\`; the policy at the base commit names no mode.`);
    }
    return notices;
}


/***/ }),

/***/ 81808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ permissionLines),
/* harmony export */   BR: () => (/* binding */ dependencyLines),
/* harmony export */   Tw: () => (/* binding */ interfaceLines),
/* harmony export */   _p: () => (/* binding */ conflictLines),
/* harmony export */   iN: () => (/* binding */ readingLines),
/* harmony export */   mm: () => (/* binding */ companionLines),
/* harmony export */   vT: () => (/* binding */ reviewerLines)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37391);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76761);



const MOST_SYMBOLS = 6;
/** The changed files in the order to read them, each with what changed in it and how it is tested. */
function readingLines({ files, details }) {
    const order = details?.readingOrder ?? files.map(({ path }) => ({ path, reason: "" }));
    return order.flatMap(({ path, reason }) => {
        const file = files.find((candidate) => candidate.path === path);
        if (file === undefined)
            return [];
        const { previousPath, status, additions, deletions, riskFlags } = file;
        const lines = additions === null ? "lines not counted" : `+${additions} −${deletions ?? 0}`;
        const from = previousPath === null ? "" : ` from ${code(previousPath)}`;
        const what = [
            reason === "" ? file.kind : reason,
            ...(status === "modified" ? [] : [status]),
            ...riskFlags.filter((flag) => !SHOWN_ELSEWHERE.has(flag)),
        ];
        const symbols = symbolWords(details, path);
        const cover = coverWords(details, path);
        return [`- ${code(path)}${from} (${lines}; ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(what.join(", "), 200)})${symbols}${cover}`];
    });
}
/** Flags that the reading order, the interface or the dependencies already say in words. */
const SHOWN_ELSEWHERE = new Set([
    "workflow",
    "dependencies",
    "lock-file",
    "policy",
    "migration",
    "build",
    "public-interface",
    "wider-permissions",
    "privileged-trigger",
]);
function symbolWords(details, path) {
    const own = (details?.symbols ?? []).filter((symbol) => symbol.path === path);
    if (own.length === 0)
        return "";
    // Containers say nothing beside their members; what people call stands before constants.
    const sorted = [...own].sort((a, b) => Number(a.kind === "constant") - Number(b.kind === "constant"));
    const words = sorted
        .slice(0, MOST_SYMBOLS)
        .map(({ symbol, change, line }) => `${code(symbol)}${change === "changed" ? "" : ` ${change}`}${line === null ? "" : ` :${line}`}`);
    return `: ${words.join(", ")}${own.length > MOST_SYMBOLS ? ` and ${own.length - MOST_SYMBOLS} more` : ""}`;
}
function coverWords(details, path) {
    const cover = details?.tests.find((test) => test.path === path);
    if (cover === undefined || cover.state === "changed")
        return "";
    const [first] = cover.covering;
    if (cover.state === "none" || first === undefined)
        return "; **no test found**";
    if (first.path === path)
        return "; its own tests **did not change**";
    const likely = first.reason.startsWith("changed with it") ? "perhaps tested by" : "tested by";
    return `; ${likely} ${code(first.path)}, which **did not change**`;
}
/** What callers see: removed and changed first. */
function interfaceLines({ details }) {
    const order = ["removed", "changed", "moved", "added"];
    const words = { removed: "Removed", changed: "Other signature", moved: "Moved", added: "Added" };
    return order.flatMap((change) => {
        const found = (details?.publicInterface ?? []).filter((entry) => entry.change === change);
        if (found.length === 0)
            return [];
        const files = new Set(found.map(({ path }) => path));
        const shown = found.slice(0, 12).map(({ symbol, path }) => (files.size > 1 ? `${code(symbol)} (${code(path)})` : code(symbol)));
        return [
            `- ${words[change]}: ${shown.join(", ")}${found.length > 12 ? ` and ${found.length - 12} more` : ""}${files.size === 1 ? ` in ${code(found[0]?.path ?? "")}` : ""}`,
        ];
    });
}
/** Declared dependencies one by one; locked ones, which follow from them, by number with the first names. */
function dependencyLines({ details }) {
    const all = details?.dependencies ?? [];
    const declared = all.filter(({ kind }) => kind === "declared");
    const lines = declared.map(({ name, ecosystem, from, to, path }) => `- ${code(name)} ${versionWords(from, to)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(ecosystem)}, ${code(path)})`);
    const names = new Set(declared.map(({ name }) => name));
    for (const path of Array.from(new Set(all.filter(({ kind }) => kind === "locked").map((entry) => entry.path)))) {
        const locked = all.filter((entry) => entry.path === path && entry.kind === "locked");
        const others = locked.filter(({ name }) => !names.has(name));
        const shown = others.slice(0, 5).map(({ name, from, to }) => `${code(name)} ${versionWords(from, to)}`);
        lines.push(`- ${code(path)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(locked.length, "locked package")}${shown.length === 0 ? "" : `, among them ${shown.join(", ")}`}${others.length > 5 ? ` and ${others.length - 5} more` : ""}`);
    }
    return lines;
}
function versionWords(from, to) {
    const version = (text) => (text === "" ? "any version" : code(text));
    if (from === null)
        return `**added** at ${version(to ?? "")}`;
    return to === null ? `removed (was ${version(from)})` : `${version(from)} → ${version(to)}`;
}
/** What may run or be stored that was not before. */
function permissionLines({ details }) {
    return [
        ...(details?.workflows ?? []).map(({ path, finding }) => `- ${code(path)}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(finding, 300)}`),
        ...(details?.migrations ?? []).map(({ path, status, removesData }) => `- ${code(path)}: migration ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(status)}${removesData ? ", **removes data**" : ""}`),
    ];
}
const MOST_COMPANIONS = 8;
/** Files that usually change with these and did not, with the numbers and the commits in which a person can count them again. */
function companionLines({ details }, { historyDepth }) {
    const lines = (details?.companions ?? [])
        .slice(0, MOST_COMPANIONS)
        .map(({ path, with: seed, together, commits }) => `- ${code(path)}: in ${together} of the ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(commits, "past commit")} to ${code(seed)}`);
    return lines.length === 0 ? [] : [...lines, `- Counted in the last ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(historyDepth, "commit")}, without merges, through moves`];
}
function reviewerLines({ details }) {
    const all = details?.reviewers ?? [];
    return [...all.filter(({ kind }) => kind === "owner").slice(0, 8), ...all.filter(({ kind }) => kind === "author").slice(0, 3)].map(({ name, kind, reason }) => `- ${kind === "owner" ? code(name) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(name, 80)}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(reason, 200)}`);
}
/** Other open pull requests that touch the same files, "#12 also changes ...". Their titles are other people's text. */
function conflictLines({ conflicts, change }) {
    return (conflicts ?? []).map(({ number, title, author, isDraft, paths }) => {
        const shown = paths.slice(0, 2).map(code);
        const more = paths.length > 2 ? ` and ${paths.length - 2} more` : "";
        const who = `${author === null ? "author unknown" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(author, 60)}${isDraft ? ", draft" : ""}`;
        return `- ${code(`#${number}`)} ${change === null ? "changes" : "also changes"} ${shown.join(", ")}${more}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(title, 120)} (${who})`;
    });
}
function code(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(text, 300);
}


/***/ }),

/***/ 12369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ indexHeadline),
/* harmony export */   M0: () => (/* binding */ renderProofIndexMarkdown),
/* harmony export */   R5: () => (/* binding */ pilotTable),
/* harmony export */   bf: () => (/* binding */ filesPart)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46910);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _external_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39394);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89328);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37391);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76761);






/** The headline of the whole, verdict first. Escaped. */
function indexHeadline(body) {
    const word = body.verdict ?? "No merge verdict";
    const text = body.headline.toLowerCase().startsWith(word.toLowerCase())
        ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(body.headline)
        : `${word}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(body.headline)}`;
    return `${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictTone */ ._P)(body.verdict)]} ${text}`;
}
/** Rows of the pilot as a table; for stop conditions `met` is bad news. */
function pilotTable(rows, kind) {
    const head = kind === "evidence"
        ? ["Evidence", "State", "Why", "Owner"]
        : [kind === "stop" ? "Stop condition" : "Success criterion", "State", "Why"];
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)(head, rows, (row) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(row.title),
        `${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .rowTone */ .Zl)(row.state, kind === "stop")]} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .rowWord */ .H_)(row.state, kind === "stop")}`,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(row.reason),
        ...(kind === "evidence" ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(row.owner ?? "")] : []),
    ], 50);
}
/** What lies in the bundle, and what was taken out of it. */
function filesPart(body, rows) {
    const redacted = body.redactions.reduce((sum, { count }) => sum + count, 0);
    const rules = body.redactions.map(({ rule, count }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(rule)} (${count})`).join(", ");
    return [
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)(["File", "Kind", "SHA-256", "Of", "Redactions"], body.files, (file) => [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(file.path, 200),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(file.kind),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(file.sha256),
            `its ${file.digestOf}`,
            String(file.redactions),
        ], rows),
        `Redactions: ${redacted === 0 ? "none were needed" : `${redacted}: ${rules}`}. Private files: ${body.privateFiles.count}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(body.privateFiles.note)}`,
        body.rejected.length === 0
            ? ""
            : `**Not accepted:**\n\n${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownList */ .Al)(body.rejected, ({ path, code, reason }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(path, 200)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(code)}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(reason)}`, rows)}`,
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** `proof-index.md`: the proof index for people. Pure; every hostile string is escaped. */
function renderProofIndexMarkdown(body) {
    const urgent = (0,_attention_js__WEBPACK_IMPORTED_MODULE_5__/* .attentionGroups */ .TD)(body.checks);
    return `${[
        `# Proof index`,
        `## ${indexHeadline(body)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectLine */ .nh)(body.subject),
        circumstances(body),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownList */ .Al)(body.notices, (notice) => `**Note:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(notice)}`, 50),
        body.nextSteps.length === 0
            ? ""
            : `### What next\n\n${body.nextSteps.map((step, index) => `${index + 1}. ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(step)}`).join("\n")}`,
        urgent.length === 0 ? "" : `### What asks for attention\n\n${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownList */ .Al)(urgent, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .checkItem */ .es, 100)}`,
        `### Stop conditions\n\n${pilotTable(body.stopConditions, "stop")}`,
        `### Evidence\n\n${pilotTable(body.evidenceTable, "evidence")}`,
        `### Success criteria\n\n${pilotTable(body.successCriteria, "success")}`,
        `**Next step for the pilot:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(body.outcomeLabel.label)}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(body.outcomeLabel.nextStep)} (${body.outcomeLabel.source === "input" ? "named by a person" : "computed"})`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`All checks (${body.checks.length})`, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .checksTable */ .Et)(body.checks, 200)),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`CI checks (${body.ci.length})`, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .ciTable */ .Vt)(body.ci, 500)),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`External results (${body.external?.length ?? 0})`, (0,_external_results_js__WEBPACK_IMPORTED_MODULE_1__/* .externalTable */ .gM)(body.external ?? [], 200)),
        `### Files\n\n${filesPart(body, 500)}`,
        "`manifest.json` seals every other file of this bundle, with `run.json` and `events.ndjson`; `trust-layer verify` on the folder or zip checks all of it offline.",
    ]
        .filter((part) => part !== "")
        .join("\n\n")}\n`;
}
function circumstances(body) {
    const parts = [
        `mode ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(body.mode ?? "not known")}`,
        `tier ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(body.tier ?? "not known")}`,
        `risk ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(body.risk ?? "not known")}`,
        `CI ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(body.readinessStatus ?? "not known")}`,
        `outcome ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(body.outcome)}`,
    ];
    return parts.join(" · ");
}


/***/ })

};
