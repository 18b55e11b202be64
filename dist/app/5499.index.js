export const id = 5499;
export const ids = [5499];
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

/***/ 86977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ci: () => (/* binding */ ci)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20434);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91093);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94014);
/* harmony import */ var _jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35388);
/* harmony import */ var _readiness_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72028);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11932);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87855);
/* harmony import */ var _open_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96618);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54200);









/** CI readiness of a pull request. */
const ci = {
    name: "ci",
    usage: "--pr N [--wait SECONDS] [--external PATH ...] [--policy FILE] [--repo DIR] [--json] [--save-facts FILE] | --local [--base REF] [--policy PATH] [--out DIR] [--repo DIR] [--json]",
    summary: "did every required check run to a clear result on exactly this commit; exit code 1 when not ready",
    options: {
        ..._command_js__WEBPACK_IMPORTED_MODULE_6__/* .REPO_OPTION */ .vI,
        ..._command_js__WEBPACK_IMPORTED_MODULE_6__/* .JSON_OPTION */ .rj,
        ..._command_js__WEBPACK_IMPORTED_MODULE_6__/* .EXTERNAL_OPTION */ .EW,
        "save-facts": _command_js__WEBPACK_IMPORTED_MODULE_6__/* .FACTS_OPTIONS */ .JS["save-facts"],
        pr: { type: "string" },
        wait: { type: "string" },
        policy: { type: "string" },
        local: { type: "boolean" },
        base: { type: "string" },
        out: { type: "string" },
    },
    positionals: 0,
    async run(values) {
        refuseMixed(values);
        if (values["local"] === true)
            return (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(9128), __webpack_require__.e(3880)]).then(__webpack_require__.bind(__webpack_require__, 13395))).runCiLocal(values);
        const number = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .numberOption */ .jZ)(values, "pr", { min: 1, max: 2_147_483_647 });
        if (number === null) {
            throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j("`ci` needs a pull request.", "Give its number with --pr, or run the policy's commands here with --local.");
        }
        const host = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .openHost */ .Zb)(values);
        const wait = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .numberOption */ .jZ)(values, "wait", { min: 0, max: 21_600 }) ?? 0;
        const { session, body } = await (0,_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_3__/* .settledReadiness */ .EM)(host, await (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .openPullRequest */ .Hw)(host, values, number), wait);
        if (values["json"] === true) {
            const envelope = (0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .seal */ .od)({
                kind: "ci-readiness",
                subject: session.subject,
                producer: host.producer("ci-readiness"),
                generatedAt: session.observedAt,
                outcome: (0,_readiness_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .readinessOutcome */ .R)(body.status),
                measurements: session.measurements(),
                body,
            });
            process.stdout.write((0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .prettyJson */ .D_)(envelope));
        }
        else
            process.stdout.write((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .renderTerminal */ .b)({ readiness: body, subject: session.subject, notices: [] }, (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalStyle */ .w)()));
        return body.ready ? 0 : 1;
    },
};
/** The options that only one of the two forms has; with the other they would do nothing. */
const OF_LOCAL = ["base", "out"];
const OF_BOTH = ["local", "repo", "json", "policy"];
function refuseMixed(values) {
    const local = values["local"] === true;
    const wrong = Object.keys(values).find((name) => (local ? ![...OF_LOCAL, ...OF_BOTH].includes(name) : OF_LOCAL.includes(name)));
    if (wrong === undefined)
        return;
    throw local
        ? new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`--local and --${wrong} exclude each other.`, "The commands of the policy need no pull request.")
        : new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`--${wrong} is for \`ci --local\` alone.`, "Add --local, or leave it out.");
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

/***/ 86289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ usualCommands)
/* harmony export */ });
const PURPOSES = [
    /test|spec\b|jest|mocha|phpunit|tox\b|verify/u,
    /lint|clippy|ruff|fmt|format|vet\b|check|types?\b|analy[sz]e|phpstan/u,
    /build|compile|assemble|package/u,
];
/** At most so many of one group, in their order: a test, a lint and a build before a second of any of these. */
function usualCommands(commands, most) {
    const firsts = PURPOSES.flatMap((purpose) => commands.find(({ command, group }) => group === "validate" && purpose.test(command)) ?? []);
    const kept = new Set(Array.from(new Set([...firsts, ...commands])).slice(0, most));
    return commands.filter((command) => kept.has(command));
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
