export const id = 1524;
export const ids = [1524];
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

/***/ 57255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pilot: () => (/* binding */ pilot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _jobs_context_pack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99248);
/* harmony import */ var _jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35388);
/* harmony import */ var _jobs_bundle_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46416);
/* harmony import */ var _jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77450);
/* harmony import */ var _jobs_judged_evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39054);
/* harmony import */ var _jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2878);
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20434);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11932);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87855);
/* harmony import */ var _open_terminal_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(96618);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(54200);














const ONE_STEP = { upload: false, artifactSuffix: null, retentionDays: null };
/** All four steps at a terminal: with git alone, or against GitHub with --pr. Nothing is ever written to GitHub. */
const pilot = {
    name: "pilot",
    usage: "[--repo DIR] [--base REF] [--head REF] [--pr N | --facts FILE] [--external PATH ...] [--mode M] [--policy FILE] [--out DIR] [--fail-on fail|warn|never] [--json] [--save-facts FILE] [--cache DIR]",
    summary: "all four steps on the repository you stand in; writes the evidence with index.html to .trust-layer/",
    options: {
        ..._command_js__WEBPACK_IMPORTED_MODULE_11__/* .REPO_OPTION */ .vI,
        ..._command_js__WEBPACK_IMPORTED_MODULE_11__/* .JSON_OPTION */ .rj,
        ..._command_js__WEBPACK_IMPORTED_MODULE_11__/* .EXTERNAL_OPTION */ .EW,
        ..._command_js__WEBPACK_IMPORTED_MODULE_11__/* .RANGE_OPTIONS */ .fM,
        ..._command_js__WEBPACK_IMPORTED_MODULE_11__/* .FACTS_OPTIONS */ .JS,
        ..._command_js__WEBPACK_IMPORTED_MODULE_11__/* .CACHE_OPTION */ .f_,
        pr: { type: "string" },
        mode: { type: "string" },
        policy: { type: "string" },
        out: { type: "string" },
        "fail-on": { type: "string" },
    },
    positionals: 0,
    async run(values) {
        const failOn = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .choiceOption */ .zu)(values, "fail-on", ["fail", "warn", "never"]) ?? "fail";
        const work = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "trust-layer-"));
        try {
            const host = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .openHost */ .Zb)(values, work);
            const pullRequest = await (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .openJudged */ .mS)(host, values, { openPullRequests: true });
            const local = pullRequest === null ? await (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .openLocal */ .qE)(host, values) : null;
            const session = pullRequest ?? local;
            if (session === null)
                throw new TypeError("one of the two sessions is open");
            const repository = await session.repository();
            const out = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .pathOption */ .XG)(values, "out") ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repository?.root ?? host.workspace, ".trust-layer"));
            await (0,_jobs_bundle_files_js__WEBPACK_IMPORTED_MODULE_5__/* .refusePlace */ ._q)(out);
            host.log.step("1 of 4: context pack");
            const context = await (0,_jobs_context_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .runContextPack */ .eA)(host, session, {
                ...ONE_STEP,
                task: null,
                tokenBudget: 12_000,
                maxFiles: 50,
                base: null,
                head: null,
                history: null,
                cache: (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .cacheOption */ .Qt)(values),
            });
            host.log.step("2 of 4: CI readiness");
            const readiness = pullRequest === null ? null : await (0,_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_4__/* .runCiReadiness */ .Ag)(host, session, await (0,_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_4__/* .readinessBody */ .zY)(pullRequest), ONE_STEP);
            if (readiness === null)
                host.log.info("  CI is not looked at: that needs a pull request (--pr N) and a token.");
            host.log.step("3 of 4: merge gate");
            const remarks = session.mode.refused === null ? [] : [session.mode.refused];
            const verdict = pullRequest === null || readiness === null
                ? await (0,_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .localGateBody */ .tR)(session, remarks)
                : await (0,_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .gateBody */ .Qm)(pullRequest, readiness.body, remarks);
            const gate = await (0,_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .runMergeGate */ .H5)(host, session, verdict, ONE_STEP);
            host.log.step("4 of 4: evidence");
            const notices = local === null ? [] : [local.baseNote, ...(0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .uncommittedNote */ .sJ)(values, context.body.git.uncommittedPaths)];
            const envelopes = [context.envelope, ...(readiness === null ? [] : [readiness.envelope]), gate.envelope];
            const { bundle } = await (0,_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .makeBundle */ .ND)(host, session, (0,_jobs_judged_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .ownEvidence */ .e)(session.subject, envelopes), {
                ...ONE_STEP,
                outcomeLabel: null,
                publicPaths: [],
                privatePaths: [],
                tokenBudget: 12_000,
                inputs: {
                    mode: (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .textOption */ .vU)(values, "mode"),
                    base: (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .textOption */ .vU)(values, "base"),
                    head: (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .textOption */ .vU)(values, "head"),
                    pr: (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .textOption */ .vU)(values, "pr"),
                },
                transport: null,
                notices,
            });
            const { publicRoot } = await (0,_jobs_bundle_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBundleFolder */ .An)(bundle, out);
            const page = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(publicRoot, "index.html");
            const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(process.cwd(), page).startsWith("..") ? page : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(process.cwd(), page);
            if (values["json"] === true)
                process.stdout.write((0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_9__/* .prettyJson */ .D_)(JSON.parse(String(bundle.public.get("proof-index.json")))));
            else {
                process.stdout.write((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .renderTerminal */ .b)({
                    context: context.body,
                    readiness: readiness?.body ?? null,
                    gate: verdict,
                    index: bundle.index,
                    subject: session.subject,
                    notices,
                    writtenTo: shown,
                }, (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_13__/* .terminalStyle */ .w)()));
            }
            return verdict.verdict !== null && (0,_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .stopsAt */ .nK)(failOn, verdict.verdict) ? 1 : 0;
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(work, { recursive: true, force: true });
        }
    },
};


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

/***/ 39054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ownEvidence)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20434);

/** Evidence that this very process made; only a pack over another range of commits is left out, and listed. */
function ownEvidence(subject, envelopes) {
    const pieces = envelopes.map((envelope) => ({ path: `${envelope.kind}.json`, envelope }));
    const isOurs = ({ envelope }) => (0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(envelope.subject) === (0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(subject);
    return {
        accepted: pieces.filter(isOurs),
        rejected: pieces
            .filter((piece) => !isOurs(piece))
            .map(({ path }) => ({ path, code: "other-epoch", reason: "It is about another range of commits than the pull request's." })),
    };
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


/***/ })

};
