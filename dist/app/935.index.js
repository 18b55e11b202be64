export const id = 935;
export const ids = [935];
export const modules = {

/***/ 7012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ openStepReport),
/* harmony export */   k: () => (/* binding */ evidenceOutputs)
/* harmony export */ });
/** Starts loading the toolkit and gives the report that will use it. */
function openStepReport() {
    const toolkit = Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
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

/***/ 94188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ openAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/src/facts/configuration-error.js
var configuration_error = __webpack_require__(94014);
;// CONCATENATED MODULE: ./.build/src/host/event.js


/** The event that started the run: its name and its payload, as the runner wrote it. The payload is not yet trusted. */
async function readEvent(env) {
    const name = env["GITHUB_EVENT_NAME"] || "";
    const path = env["GITHUB_EVENT_PATH"];
    if (path === undefined || path === "")
        return { name, payload: {} };
    let text;
    try {
        text = await (0,promises_.readFile)(path, "utf8");
    }
    catch {
        throw new configuration_error/* ConfigurationError */.j("The runner's event file cannot be read.", "Run this action on a runner, or use the command line at a terminal.");
    }
    try {
        return { name, payload: JSON.parse(text) };
    }
    catch {
        throw new configuration_error/* ConfigurationError */.j("The runner's event file is not complete JSON.", "Re-run the job.");
    }
}

// EXTERNAL MODULE: ./.build/src/host/outputs.js
var outputs = __webpack_require__(7012);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/host/own-job.js
var own_job = __webpack_require__(33296);
// EXTERNAL MODULE: ./.build/src/host/workflow-command.js
var workflow_command = __webpack_require__(50949);
;// CONCATENATED MODULE: ./.build/src/host/runner-host.js




function runnerLog(debug) {
    const line = (text) => process.stdout.write(`${(0,workflow_command/* plainLogLine */.T)(text)}\n`);
    return {
        debug: (message) => {
            if (debug)
                process.stdout.write(`${(0,workflow_command/* workflowCommand */.N)("debug", message)}\n`);
        },
        info: line,
        warning: (message) => process.stdout.write(`${(0,workflow_command/* workflowCommand */.N)("warning", message, { title: "trust-layer" })}\n`),
        step: line,
    };
}
/** The host of an action: everything comes from the runner's environment, nothing is read from the network here. */
function runnerHost(inputs, env = process.env) {
    const token = inputs["github-token"];
    // The runner masks `secrets.*` and `github.token` by itself; another token must be masked before anything is printed.
    if (token !== null)
        process.stdout.write(`${(0,workflow_command/* workflowCommand */.N)("add-mask", token)}\n`);
    const workspace = (0,external_node_path_.resolve)(env["GITHUB_WORKSPACE"] || ".");
    const folder = inputs["evidence-dir"] ?? (0,external_node_path_.join)(env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), "trust-layer");
    const host = {
        kind: "runner",
        log: runnerLog(env["RUNNER_DEBUG"] === "1"),
        now: () => new Date(),
        env,
        workspace,
        evidenceDir: (0,external_node_path_.isAbsolute)(folder) ? folder : (0,external_node_path_.resolve)(workspace, folder),
        ownJob: (0,own_job/* ownJobFrom */.g)(env, inputs["check-run-id"]),
        producer: (action) => (0,own_job/* producerFrom */.j)(env, action),
        artifacts: async () => (await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(555), __webpack_require__.e(659), __webpack_require__.e(306), __webpack_require__.e(201), __webpack_require__.e(738)]).then(__webpack_require__.bind(__webpack_require__, 76738))).openArtifactStore(env, token),
    };
    return host;
}

// EXTERNAL MODULE: ./.build/src/jobs/pull-request-session.js + 31 modules
var pull_request_session = __webpack_require__(78975);
;// CONCATENATED MODULE: ./.build/src/jobs/open-action.js




/**
 * The common beginning of the actions: host, event, one look at the pull request; the policy of the base commit says
 * how long artifacts are kept, unless an input does.
 */
async function openAction(inputs, checks = { required: [], ignore: [] }) {
    const host = runnerHost(inputs);
    const report = (0,outputs/* openStepReport */.T)();
    const event = await readEvent(host.env);
    const session = await (0,pull_request_session/* openPullRequestSession */.l)(host, {
        policyPath: inputs.policy,
        mode: inputs.mode,
        requiredChecks: checks.required,
        ignoreChecks: checks.ignore,
        token: inputs["github-token"],
        repository: null,
        pullRequest: inputs["pull-request"],
        event,
    });
    return { host, session, report, wish: uploadWish(inputs, session) };
}
function uploadWish(inputs, session) {
    return {
        upload: inputs.upload,
        artifactSuffix: inputs["artifact-suffix"],
        retentionDays: inputs["retention-days"] ?? session.policy.policy?.evidence?.["retention-days"] ?? null,
    };
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
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89328);
/* harmony import */ var _gate_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27495);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37391);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76761);





/** The headline of the whole, verdict first. Escaped. */
function indexHeadline(body) {
    const word = body.verdict ?? "No merge verdict";
    const text = body.headline.toLowerCase().startsWith(word.toLowerCase()) ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(body.headline) : `${word}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(body.headline)}`;
    return `${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictTone */ ._P)(body.verdict)]} ${text}`;
}
/** Rows of the pilot as a table; for stop conditions `met` is bad news. */
function pilotTable(rows, kind) {
    const head = kind === "evidence" ? ["Evidence", "State", "Why", "Owner"] : [kind === "stop" ? "Stop condition" : "Success criterion", "State", "Why"];
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(head, rows.map((row) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(row.title),
        `${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .rowTone */ .Zl)(row.state, kind === "stop")]} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .rowWord */ .H_)(row.state, kind === "stop")}`,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(row.reason),
        ...(kind === "evidence" ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(row.owner ?? "")] : []),
    ]), 50);
}
/** What lies in the bundle, and what was taken out of it. */
function filesPart(body, rows) {
    const redacted = body.redactions.reduce((sum, { count }) => sum + count, 0);
    const rules = body.redactions.map(({ rule, count }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(rule)} (${count})`).join(", ");
    return [
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(["File", "Kind", "SHA-256", "Of", "Redactions"], body.files.map((file) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(file.path, 200), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(file.kind), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(file.sha256), `its ${file.digestOf}`, String(file.redactions)]), rows),
        `Redactions: ${redacted === 0 ? "none were needed" : `${redacted}: ${rules}`}. Private files: ${body.privateFiles.count}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(body.privateFiles.note)}`,
        body.rejected.length === 0 ? "" : `**Not accepted:**\n\n${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(body.rejected.map(({ path, code, reason }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(path, 200)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(code)}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(reason)}`), rows)}`,
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** `proof-index.md`: the proof index for people. Pure; every hostile string is escaped. */
function renderProofIndexMarkdown(body) {
    const urgent = (0,_gate_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .attention */ .fP)(body.checks);
    return `${[
        `# Proof index`,
        `## ${indexHeadline(body)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectLine */ .nh)(body.subject),
        circumstances(body),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(body.notices.map((notice) => `**Note:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(notice)}`), 50),
        body.nextSteps.length === 0 ? "" : `### What next\n\n${body.nextSteps.map((step, index) => `${index + 1}. ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(step)}`).join("\n")}`,
        urgent.length === 0 ? "" : `### What asks for attention\n\n${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(urgent.map(_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .checkItem */ .es), 100)}`,
        `### Stop conditions\n\n${pilotTable(body.stopConditions, "stop")}`,
        `### Evidence\n\n${pilotTable(body.evidenceTable, "evidence")}`,
        `### Success criteria\n\n${pilotTable(body.successCriteria, "success")}`,
        `**Next step for the pilot:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(body.outcomeLabel.label)}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(body.outcomeLabel.nextStep)} (${body.outcomeLabel.source === "input" ? "named by a person" : "computed"})`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(`All checks (${body.checks.length})`, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .checksTable */ .Et)(body.checks, 200)),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(`CI checks (${body.ci.length})`, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .ciTable */ .Vt)(body.ci, 500)),
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


/***/ }),

/***/ 43700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/markdown-parts.js
var markdown_parts = __webpack_require__(89328);
// EXTERNAL MODULE: ./.build/src/render/prose.js
var prose = __webpack_require__(37391);
// EXTERNAL MODULE: ./.build/src/render/words.js
var words = __webpack_require__(76761);
;// CONCATENATED MODULE: ./.build/src/render/context-parts.js




/** What a reviewer looks at first: files in order with the reason, tests with the command that runs them. */
function lookFirst(body, rows) {
    const reasons = new Map(body.ranked.map((file) => [file.path, file.reasons[0] ?? ""]));
    const file = (path) => {
        const reason = reasons.get(path) ?? "";
        return reason === "" ? (0,render_escape/* markdownCode */.D9)(path, 200) : `${(0,render_escape/* markdownCode */.D9)(path, 200)}: ${(0,prose/* markdownProse */.h$)(reason, 200)}`;
    };
    const test = (entry) => entry.command === null ? (0,render_escape/* markdownCode */.D9)(entry.path, 200) : `${(0,render_escape/* markdownCode */.D9)(entry.path, 200)}: ${(0,render_escape/* markdownCode */.D9)(entry.command, 200)}`;
    return [
        part("Primary files", body.primaryFiles.map(file), rows),
        part("Related files", body.relatedFiles.map(file), rows),
        part("Tests", body.tests.map(test), rows),
        part("Questions for the review", body.reviewPrompts.map((prompt) => (0,prose/* markdownProse */.h$)(prompt)), rows),
        part("Open questions", body.openQuestions.map((question) => (0,prose/* markdownProse */.h$)(question)), rows),
        part("Not seen", body.unknowns.map(({ what, reason, mend }) => `${(0,prose/* markdownProse */.h$)(what)}: ${(0,prose/* markdownProse */.h$)(reason)} **Do:** ${(0,prose/* markdownProse */.h$)(mend)}`), rows),
    ]
        .filter((text) => text !== "")
        .join("\n\n");
}
/** Risk with its arithmetic and tier with its rules; each line says why. */
function riskAndTier(body, rows) {
    if (body.change === null)
        return "";
    const { risk, tier } = body.change;
    const addends = risk.reasons.map(({ points, reason }) => `+${points}: ${(0,prose/* markdownProse */.h$)(reason)}`);
    const rules = tier.reasons.map((found) => `${found.tier}, ${(0,render_escape/* markdownText */.p7)(found.rule)}: ${(0,render_escape/* markdownCode */.D9)(found.path, 200)}: ${(0,prose/* markdownProse */.h$)(found.evidence, 200)}`);
    return [part(`Risk ${risk.level} (score ${risk.score})`, addends, rows), part(`Tier ${tier.tier ?? "unknown"}`, rules, rows)]
        .filter((text) => text !== "")
        .join("\n\n");
}
/** The size of the change in one line. */
function changeLine(body) {
    if (body.change === null)
        return "The change was not read.";
    const { files, additions, deletions, domains, risk } = body.change;
    const where = domains.slice(0, 4).map((domain) => (0,render_escape/* markdownCode */.D9)(domain, 80)).join(", ");
    return `${(0,words/* count */.U9)(files.length, "changed file")} (+${additions} −${deletions})${where === "" ? "" : ` in ${where}${domains.length > 4 ? " …" : ""}`}, ${risk.level} risk`;
}
function part(title, items, rows) {
    return items.length === 0 ? "" : `**${title}**\n\n${(0,markdown_parts/* markdownList */.Al)(items, rows)}`;
}

;// CONCATENATED MODULE: ./.build/src/render/fit.js

/** GitHub drops the whole summary of a step over 1,024 KiB; stay clearly below. Bytes of UTF-8. */
const SUMMARY_LIMIT = 1_000_000;
/** Rows for each list and table, from what a reader may want to what always fits. */
const ROWS = [500, 150, 50, 15, 5];
/**
 * Renders with fewer and fewer rows until the text is below `limit` bytes, and says at the end that it was shortened. When
 * even the shortest is too long it is cut at a line end, outside every fence and fold.
 */
function fit(render, limit = SUMMARY_LIMIT) {
    for (const [index, rows] of ROWS.entries()) {
        const text = render(rows);
        const whole = index === 0 ? text : `${text}\n${shortened("long lists")}`;
        if ((0,render_escape/* utf8Length */.wI)(whole) <= limit)
            return whole;
    }
    return cutAtLine(render(1), limit);
}
function shortened(what) {
    return `\n> This was shortened (${what} are cut), since GitHub shows at most 1 MiB. The JSON evidence has everything.\n`;
}
/** Cuts at the last line end that leaves room to close what is open. */
function cutAtLine(text, limit) {
    const room = limit - 600;
    let size = 0;
    let fence = false;
    let folds = 0;
    const kept = [];
    for (const line of text.split("\n")) {
        size += (0,render_escape/* utf8Length */.wI)(line) + 1;
        if (size > room)
            break;
        if (line.startsWith("```"))
            fence = !fence;
        if (line === "<details>")
            folds++;
        if (line === "</details>")
            folds--;
        kept.push(line);
    }
    const closing = `${fence ? "\n```" : ""}${"\n\n</details>".repeat(Math.max(0, Math.min(folds, 10)))}`;
    return `${kept.join("\n")}${closing}\n${shortened("all later parts")}`;
}

// EXTERNAL MODULE: ./.build/src/render/gate-markdown.js
var gate_markdown = __webpack_require__(27495);
// EXTERNAL MODULE: ./.build/src/render/permissions.js
var permissions = __webpack_require__(90916);
// EXTERNAL MODULE: ./.build/src/render/proof-index-markdown.js
var proof_index_markdown = __webpack_require__(12369);
// EXTERNAL MODULE: ./.build/src/render/readiness-markdown.js
var readiness_markdown = __webpack_require__(27252);
;// CONCATENATED MODULE: ./.build/src/render/summary.js










/**
 * The job summary of one step, for a reader with two minutes: one headline (verdict, why, what next), what asks for
 * attention with its mend, missing permissions as the YAML to add, the rest folded, then where the evidence is. Always
 * below GitHub's limit of 1 MiB, and never an empty page. Pure; every hostile string is escaped.
 */
function renderSummary(input) {
    return fit((rows) => compose(input, rows));
}
function compose(input, rows) {
    const { context = null, readiness = null, gate = null, publish = null } = input;
    const checks = gate?.checks ?? publish?.index.checks ?? [];
    const urgent = (0,gate_markdown/* attention */.fP)(checks);
    const failing = urgent.filter((check) => check.status === "fail");
    const others = urgent.filter((check) => check.status !== "fail");
    const blocking = (readiness?.checks ?? publish?.index.ci ?? []).filter((check) => check.blocking);
    const notices = [...new Set([...(gate?.policy.notices ?? []), ...(publish?.index.notices ?? []), ...input.notices])];
    const parts = [
        `## ${headline({ context, readiness, gate, publish })}`,
        `${(0,markdown_parts/* subjectLine */.nh)(input.subject)}${circumstances({ context, readiness, gate })}`,
        next(failing, others, blocking) || (gate?.verdict === "PASS" ? "**What next:** Nothing here asks for a change: a person decides about the merge." : ""),
        notices.length === 0 ? "" : `> ${notices.map((notice) => `**Note:** ${(0,prose/* markdownProse */.h$)(notice)}`).join("<br>\n> ")}`,
        failing.length === 0 ? "" : `### ${(0,words/* count */.U9)(failing.length, "check fails", "checks fail")}\n\n${(0,markdown_parts/* markdownList */.Al)(failing.map(markdown_parts/* checkItem */.es), rows)}`,
        blocking.length === 0 ? "" : `### ${(0,words/* count */.U9)(blocking.length, "CI check is", "CI checks are")} not green\n\n${(0,markdown_parts/* markdownList */.Al)(blocking.map(markdown_parts/* ciItem */.a9), rows)}`,
        others.length === 0 ? "" : `### ${(0,words/* count */.U9)(others.length, "check has", "checks have")} a remark\n\n${(0,markdown_parts/* markdownList */.Al)(others.map(markdown_parts/* checkItem */.es), rows)}`,
        (0,markdown_parts/* permissionsBlock */.It)((0,permissions/* missingPermissions */.HR)({ readiness, gate, context })),
        ...foldedParts({ context, readiness, gate, publish }, rows),
        whereEvidenceIs(input.artifacts ?? [], publish),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function headline({ context, readiness, gate, publish }) {
    if (gate !== null)
        return (0,gate_markdown/* gateHeadline */.ST)(gate);
    if (publish !== null)
        return (0,proof_index_markdown/* indexHeadline */.JD)(publish.index);
    if (readiness !== null)
        return (0,readiness_markdown/* readinessHeadline */.td)(readiness);
    if (context !== null)
        return `Context pack: ${(0,prose/* markdownProse */.h$)(context.headline)}`;
    return "❓ Nothing was judged: no evidence of this commit is there";
}
function circumstances({ context, readiness, gate }) {
    const facts = [
        gate === null ? "" : `mode ${(0,render_escape/* markdownCode */.D9)(gate.mode.value)}`,
        gate === null ? (context?.change == null ? "" : `tier ${context.change.tier.tier ?? "unknown"}`) : `tier ${gate.tier.tier ?? "unknown"}`,
        readiness === null || gate === null ? "" : `CI ${readiness.status}`,
        context === null ? "" : changeLine(context),
    ].filter((fact) => fact !== "");
    return facts.length === 0 ? "" : `<br>${facts.join(" · ")}`;
}
/** The one thing to do first; the rest follows in the lists. */
function next(failing, others, blocking) {
    const ci = blocking.find((check) => check.mend !== null);
    const check = failing.find((entry) => entry.mend !== null);
    if (check !== undefined && check.mend !== null)
        return `**What next:** ${(0,prose/* markdownProse */.h$)(firstLine(check.mend))}`;
    if (ci !== undefined && ci.mend !== null)
        return `**What next:** ${(0,render_escape/* markdownCode */.D9)(ci.name, 200)}: ${(0,prose/* markdownProse */.h$)(firstLine(ci.mend))}`;
    const remark = others.find((entry) => entry.mend !== null);
    if (remark !== undefined && remark.mend !== null)
        return `**What next:** ${(0,prose/* markdownProse */.h$)(firstLine(remark.mend))}`;
    return "";
}
function firstLine(text) {
    return text.split("\n", 1)[0] ?? text;
}
function foldedParts({ context, readiness, gate, publish }, rows) {
    const ci = readiness?.checks ?? [];
    return [
        context === null ? "" : (0,markdown_parts/* folded */.TM)("Look here first", lookFirst(context, Math.min(rows, 50))),
        context === null ? "" : (0,markdown_parts/* folded */.TM)(`Risk and tier`, riskAndTier(context, rows)),
        gate === null ? "" : (0,markdown_parts/* folded */.TM)(`All checks of the gate (${gate.checks.length})`, (0,markdown_parts/* checksTable */.Et)(gate.checks, rows)),
        gate === null || gate.members.length === 0 ? "" : (0,markdown_parts/* folded */.TM)("Members of the merge group", (0,gate_markdown/* membersTable */.AR)(gate, rows)),
        readiness === null ? "" : (0,markdown_parts/* folded */.TM)(`All CI checks (${ci.length})`, [(0,readiness_markdown/* readinessCircumstances */.d3)(readiness, rows), (0,markdown_parts/* ciTable */.Vt)(ci, rows)].filter((part) => part !== "").join("\n\n")),
        gate === null ? "" : (0,markdown_parts/* folded */.TM)("How it was judged", (0,gate_markdown/* gateCircumstances */.wN)(gate, rows)),
        publish === null ? "" : (0,markdown_parts/* folded */.TM)("Pilot: stop conditions and evidence table", pilotPart(publish.index)),
        publish === null ? "" : (0,markdown_parts/* folded */.TM)("Files of the bundle", (0,proof_index_markdown/* filesPart */.bf)(publish.index, rows)),
    ];
}
function pilotPart(index) {
    return [(0,proof_index_markdown/* pilotTable */.R5)(index.stopConditions, "stop"), (0,proof_index_markdown/* pilotTable */.R5)(index.evidenceTable, "evidence"), (0,proof_index_markdown/* pilotTable */.R5)(index.successCriteria, "success")]
        .filter((part) => part !== "")
        .join("\n\n");
}
function whereEvidenceIs(artifacts, publish) {
    const items = artifacts.flatMap((artifact) => (artifact === null ? [] : [(0,render_escape/* markdownLink */.iQ)(artifact.name, artifact.url)]));
    if (publish !== null) {
        if (publish.publicUrl !== null)
            items.push((0,render_escape/* markdownLink */.iQ)("public evidence", publish.publicUrl));
        if (publish.privateUrl !== null)
            items.push((0,render_escape/* markdownLink */.iQ)("private evidence", publish.privateUrl));
        items.push(publish.redactions === 0 ? "no redaction was needed" : (0,words/* count */.U9)(publish.redactions, "redaction"));
        for (const { operation, decision, reason, url } of publish.transport) {
            items.push(`${url === null ? (0,render_escape/* markdownText */.p7)(operation) : (0,render_escape/* markdownLink */.iQ)(operation, url)}: ${(0,render_escape/* markdownText */.p7)(decision)}${reason === null ? "" : ` (${(0,prose/* markdownProse */.h$)(reason, 300)})`}`);
        }
    }
    return items.length === 0 ? "" : `**Evidence:** ${items.join(" · ")}`;
}


/***/ }),

/***/ 37319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of the suite, equal to the one in package.json (a test holds them together). */
const VERSION = "0.1.0";


/***/ })

};
