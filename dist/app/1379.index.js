export const id = 1379;
export const ids = [1379];
export const modules = {

/***/ 22002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_accept_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48141);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91093);
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48243);
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20581);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94014);
/* harmony import */ var _host_read_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70417);
/* harmony import */ var _jobs_bundle_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46416);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18314);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87855);
/* harmony import */ var _open_terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70855);
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
        const offered = [...files].filter(([path]) => /^(?:context-pack|ci-readiness|merge-gate)\.json$/.test(path)).map(([path, content]) => ({ path, content }));
        // What the folder is about says its best piece, the verdict; the others must be about the same.
        const first = ["merge-gate.json", "ci-readiness.json", "context-pack.json"].flatMap((name) => {
            const content = files.get(name);
            const opened = content === undefined ? null : (0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .openEnvelope */ .hk)(new TextDecoder().decode(content));
            return opened?.ok === true ? [opened.envelope] : [];
        })[0];
        if (first === undefined) {
            throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j(`${given} holds no evidence that can be read.`, "Give the folder that holds context-pack.json, ci-readiness.json or merge-gate.json.");
        }
        const policyFile = (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .textOption */ .vU)(values, "policy");
        const policy = policyFile === null ? null : (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9835)]).then(__webpack_require__.bind(__webpack_require__, 82216))).loadPolicy(await (0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(policyFile)), policyFile).policy;
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
        const out = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_open_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .textOption */ .vU)(values, "out") ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "published"));
        await (0,_jobs_bundle_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeBundleFolder */ .A)(bundle, out);
        if (values["json"] === true)
            process.stdout.write((0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .prettyJson */ .D_)(JSON.parse(String(bundle.public.get("proof-index.json")))));
        else
            process.stdout.write((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .renderTerminal */ .b)({ index: bundle.index, subject: first.subject, notices: [], writtenTo: out }, (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_11__/* .terminalStyle */ .w)()));
        return 0;
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

/***/ 48141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ acceptEvidence)
/* harmony export */ });
/* harmony import */ var _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5827);
/* harmony import */ var _consistency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93537);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91093);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89580);
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
        rejected: [...rejected, ...others.map(({ path }) => ({ path, code: "superseded", reason: `The same as \`${first.path}\`.` }))],
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

/***/ 33598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ renderContextMarkdown)
});

;// CONCATENATED MODULE: ./.build/src/context/token-budget.js
/** Characters of one token in English prose and code, on average. */
const CHARACTERS_PER_TOKEN = 4;
/** Tokens of a text, estimated as a quarter of its characters (UTF-16 units), rounded up. No tokenizer is loaded. */
function estimateTokens(text) {
    return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}
/**
 * Puts parts together within a budget of estimated tokens. The most valuable parts are filled first; the parts stand in
 * the given order. The last lines say the budget, the estimate and its rule, and what was cut.
 */
function fitToBudget(parts, budget) {
    const reserve = 400;
    let room = Math.max(0, budget * CHARACTERS_PER_TOKEN - reserve);
    const kept = new Map();
    const cut = [];
    for (const part of [...parts].sort((a, b) => a.worth - b.worth)) {
        const head = part.head.join("\n").length + 2;
        const lines = [];
        let used = head;
        for (const line of part.lines) {
            if (used + line.length + 1 > room)
                break;
            used += line.length + 1;
            lines.push(line);
        }
        const left = part.lines.length - lines.length;
        if (head > room || (lines.length === 0 && left > 0))
            cut.push(`${part.title} (all)`);
        else {
            room -= used;
            kept.set(part, lines);
            if (left > 0)
                cut.push(`${part.title} (${left} of ${part.lines.length} lines)`);
        }
    }
    const text = parts.flatMap((part) => {
        const lines = kept.get(part);
        return lines === undefined ? [] : [[...part.head, ...lines].join("\n")];
    });
    const body = text.join("\n\n");
    const note = cut.length === 0 ? "" : ` Cut to fit: ${cut.slice(0, 8).join(", ")}${cut.length > 8 ? ", …" : ""}. The JSON has everything.`;
    return `${body}\n\n*About ${estimateTokens(body) + 40} of ${budget} tokens, an estimate: characters / ${CHARACTERS_PER_TOKEN}.${note}*\n`;
}

// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/markdown-parts.js
var markdown_parts = __webpack_require__(89328);
// EXTERNAL MODULE: ./.build/src/render/prose.js
var prose = __webpack_require__(37391);
;// CONCATENATED MODULE: ./.build/src/render/context-markdown.js




/**
 * `context-pack.md`: the pack for a reviewer or an agent, within `tokenBudget` tokens (estimated as characters / 4), the
 * most valuable first. Names and commands of the repository are escaped; no source text is in it. Pure.
 */
function renderContextMarkdown(body, subject, { tokenBudget }) {
    const parts = [
        {
            title: "Headline",
            worth: 0,
            head: ["# Context pack", "", `## ${(0,prose/* markdownProse */.h$)(body.headline)}`, "", (0,markdown_parts/* subjectLine */.nh)(subject)],
            lines: [],
        },
        part("Task", 2, task(body)),
        part("Not seen", 3, body.unknowns.map(({ what, reason, mend }) => `- ${(0,prose/* markdownProse */.h$)(what)} ${(0,prose/* markdownProse */.h$)(reason)} **Do:** ${(0,prose/* markdownProse */.h$)(mend)}`)),
        part("Risk and tier", 4, riskAndTier(body)),
        part("Look at these first", 1, files(body, "primary")),
        part("Ask", 5, body.reviewPrompts.map((prompt) => `- ${(0,prose/* markdownProse */.h$)(prompt)}`)),
        part(body.change === null ? "Related files" : "Not changed, but belongs to it", 6, files(body, "related")),
        part("Tests", 7, body.tests.map(({ path, command }) => `- ${code(path)}${command === null ? "" : `: ${code(command)}`}`)),
        part("Changed files", 10, changedFiles(body)),
        part("Open questions", 9, body.openQuestions.map((question) => `- ${(0,prose/* markdownProse */.h$)(question)}`)),
        part("Set up, check, run", 8, commands(body)),
        part("Repository", 11, repository(body)),
    ];
    return fitToBudget(parts.filter(({ worth, lines }) => worth === 0 || lines.length > 0), tokenBudget);
}
function part(title, worth, lines) {
    return { title, worth, head: [`### ${title}`, ""], lines };
}
function code(text) {
    return (0,render_escape/* markdownCode */.D9)(text, 300);
}
function task({ task: { text, source } }) {
    if (source === "none")
        return [];
    const first = text.split("\n").find((line) => line.trim() !== "") ?? "";
    return [
        `${(0,render_escape/* markdownText */.p7)(first, 300)} *(from ${{ input: "the input", "pull-request": "the pull request", commits: "the commit messages" }[source]})*`,
    ];
}
function files(body, role) {
    const listed = new Set(role === "primary" ? body.primaryFiles : body.relatedFiles);
    return body.ranked
        .filter(({ path, role: own }) => own === role && listed.has(path))
        .map(({ path, reasons }) => `- ${code(path)}: ${reasons.map((reason) => (0,prose/* markdownProse */.h$)(reason, 200)).join("; ")}`);
}
function riskAndTier({ change }) {
    if (change === null)
        return [];
    const { risk, tier } = change;
    return [
        `- **Risk ${risk.level}**, score ${risk.score} (medium from 4, high from 9)`,
        ...risk.reasons.map(({ points, reason }) => `  - +${points} ${(0,prose/* markdownProse */.h$)(reason)}`),
        `- **Tier ${tier.tier ?? "unknown"}**`,
        ...tier.reasons
            .slice(0, 20)
            .map(({ tier: own, rule, path, evidence }) => `  - ${own} ${code(rule)} ${code(path)}: ${(0,prose/* markdownProse */.h$)(evidence, 200)}`),
    ];
}
function changedFiles({ change }) {
    if (change === null)
        return [];
    return change.domains.flatMap((domain) => [
        `- ${code(domain)}`,
        ...change.files
            .filter((file) => file.domain === domain)
            .map(({ path, previousPath, status, additions, deletions, kind, riskFlags }) => {
            const from = previousPath === null ? "" : ` from ${code(previousPath)}`;
            const lines = additions === null ? "lines not counted" : `+${additions} −${deletions ?? 0}`;
            return `  - ${code(path)}${from}: ${status}, ${kind}, ${lines}${riskFlags.length === 0 ? "" : ` (${riskFlags.join(", ")})`}`;
        }),
    ]);
}
const GROUPS = { setup: "Set up", validate: "Check", runtime: "Run", context: "Find out" };
function commands({ harness }) {
    return harness.commands.map(({ group, command, source, reason }) => `- ${GROUPS[group]}: ${code(command)} (${(0,render_escape/* markdownText */.p7)(reason, 120)}, ${code(source)})`);
}
function repository({ repository: shape, git }) {
    if (shape.fileCount === 0)
        return [];
    const languages = shape.languages
        .slice(0, 8)
        .map(({ name, files: count, bytes }) => `${(0,render_escape/* markdownText */.p7)(name)} (${count} files, ${Math.ceil(bytes / 1024)} KiB)`);
    return [
        `- ${shape.fileCount} files: ${languages.join(", ") || "no programming language"}`,
        ...(shape.packageManagers.length === 0
            ? []
            : [`- Tools: ${shape.packageManagers.map(({ name, evidence }) => `${(0,render_escape/* markdownText */.p7)(name)} (${code(evidence)})`).join(", ")}`]),
        ...(shape.entryPoints.length === 0 ? [] : [`- Entry points: ${shape.entryPoints.slice(0, 10).map(code).join(", ")}`]),
        ...(shape.importantDirectories.length === 0
            ? []
            : [
                `- Folders: ${shape.importantDirectories
                    .slice(0, 12)
                    .map(({ path, files: count, role }) => `${code(path)} (${role}, ${count})`)
                    .join(", ")}`,
            ]),
        `- Git: ${git.branch === null ? "no branch (detached)" : `branch ${code(git.branch)}`}, ${git.historyDepth} past commits read${git.shallow ? ", shallow" : ""}${git.clean === null ? "" : git.clean ? ", clean" : ", with work that is not committed"}`,
    ];
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


/***/ })

};
