export const id = 3700;
export const ids = [3700];
export const modules = {

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

/***/ 12369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ indexHeadline),
/* harmony export */   M0: () => (/* binding */ renderProofIndexMarkdown),
/* harmony export */   R5: () => (/* binding */ pilotTable),
/* harmony export */   bf: () => (/* binding */ filesPart)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46910);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89328);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37391);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76761);





/** The headline of the whole, verdict first. Escaped. */
function indexHeadline(body) {
    const word = body.verdict ?? "No merge verdict";
    const text = body.headline.toLowerCase().startsWith(word.toLowerCase()) ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(body.headline) : `${word}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(body.headline)}`;
    return `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictTone */ ._P)(body.verdict)]} ${text}`;
}
/** Rows of the pilot as a table; for stop conditions `met` is bad news. */
function pilotTable(rows, kind) {
    const head = kind === "evidence" ? ["Evidence", "State", "Why", "Owner"] : [kind === "stop" ? "Stop condition" : "Success criterion", "State", "Why"];
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(head, rows, (row) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(row.title),
        `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rowTone */ .Zl)(row.state, kind === "stop")]} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rowWord */ .H_)(row.state, kind === "stop")}`,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(row.reason),
        ...(kind === "evidence" ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(row.owner ?? "")] : []),
    ], 50);
}
/** What lies in the bundle, and what was taken out of it. */
function filesPart(body, rows) {
    const redacted = body.redactions.reduce((sum, { count }) => sum + count, 0);
    const rules = body.redactions.map(({ rule, count }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(rule)} (${count})`).join(", ");
    return [
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(["File", "Kind", "SHA-256", "Of", "Redactions"], body.files, (file) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(file.path, 200), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(file.kind), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(file.sha256), `its ${file.digestOf}`, String(file.redactions)], rows),
        `Redactions: ${redacted === 0 ? "none were needed" : `${redacted}: ${rules}`}. Private files: ${body.privateFiles.count}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(body.privateFiles.note)}`,
        body.rejected.length === 0 ? "" : `**Not accepted:**\n\n${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(body.rejected, ({ path, code, reason }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(path, 200)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(code)}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(reason)}`, rows)}`,
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** `proof-index.md`: the proof index for people. Pure; every hostile string is escaped. */
function renderProofIndexMarkdown(body) {
    const urgent = (0,_attention_js__WEBPACK_IMPORTED_MODULE_4__/* .attentionGroups */ .TD)(body.checks);
    return `${[
        `# Proof index`,
        `## ${indexHeadline(body)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectLine */ .nh)(body.subject),
        circumstances(body),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(body.notices, (notice) => `**Note:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(notice)}`, 50),
        body.nextSteps.length === 0 ? "" : `### What next\n\n${body.nextSteps.map((step, index) => `${index + 1}. ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(step)}`).join("\n")}`,
        urgent.length === 0 ? "" : `### What asks for attention\n\n${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(urgent, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .checkItem */ .es, 100)}`,
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

// EXTERNAL MODULE: ./.build/src/render/attention.js
var attention = __webpack_require__(46910);
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
        part("Primary files", body.primaryFiles, file, rows),
        part("Related files", body.relatedFiles, file, rows),
        part("Tests", body.tests, test, rows),
        part("Questions for the review", body.reviewPrompts, (prompt) => (0,prose/* markdownProse */.h$)(prompt), rows),
        part("Open questions", body.openQuestions, (question) => (0,prose/* markdownProse */.h$)(question), rows),
        part("Not seen", body.unknowns, ({ what, reason, mend }) => `${(0,prose/* markdownProse */.h$)(what)}: ${(0,prose/* markdownProse */.h$)(reason)} **Do:** ${(0,prose/* markdownProse */.h$)(mend)}`, rows),
    ]
        .filter((text) => text !== "")
        .join("\n\n");
}
/** Risk with its arithmetic and tier with its rules; each line says why. */
function riskAndTier(body, rows) {
    if (body.change === null)
        return "";
    const { risk, tier } = body.change;
    const addends = part(`Risk ${risk.level} (score ${risk.score})`, risk.reasons, ({ points, reason }) => `+${points}: ${(0,prose/* markdownProse */.h$)(reason)}`, rows);
    const rules = part(`Tier ${tier.tier ?? "unknown"}`, tier.reasons, (found) => `${found.tier}, ${(0,render_escape/* markdownText */.p7)(found.rule)}: ${(0,render_escape/* markdownCode */.D9)(found.path, 200)}: ${(0,prose/* markdownProse */.h$)(found.evidence, 200)}`, rows);
    return [addends, rules].filter((text) => text !== "").join("\n\n");
}
/** The size of the change in one line. */
function changeLine(body) {
    if (body.change === null)
        return "The change was not read.";
    const { files, additions, deletions, domains, risk } = body.change;
    const where = domains.slice(0, 4).map((domain) => (0,render_escape/* markdownCode */.D9)(domain, 80)).join(", ");
    return `${(0,words/* count */.U9)(files.length, "changed file")} (+${additions} −${deletions})${where === "" ? "" : ` in ${where}${domains.length > 4 ? " …" : ""}`}, ${risk.level} risk`;
}
function part(title, items, render, rows) {
    return items.length === 0 ? "" : `**${title}**\n\n${(0,markdown_parts/* markdownList */.Al)(items, render, rows)}`;
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
    const urgent = (0,attention/* attentionGroups */.TD)(checks);
    const failing = urgent.filter((group) => group.status === "fail");
    const others = urgent.filter((group) => group.status !== "fail");
    const blocking = (readiness?.checks ?? publish?.index.ci ?? []).filter((check) => check.blocking);
    const notices = [...new Set([...(gate?.policy.notices ?? []), ...(publish?.index.notices ?? []), ...input.notices])];
    const parts = [
        `## ${headline({ context, readiness, gate, publish })}`,
        `${(0,markdown_parts/* subjectLine */.nh)(input.subject)}${circumstances({ context, readiness, gate })}`,
        next(failing, others, blocking) || (gate?.verdict === "PASS" ? "**What next:** Nothing here asks for a change: a person decides about the merge." : ""),
        noticeBlock(notices, rows),
        failing.length === 0 ? "" : `### ${(0,words/* count */.U9)(checksIn(failing), "check fails", "checks fail")}\n\n${(0,markdown_parts/* markdownList */.Al)(failing, markdown_parts/* checkItem */.es, rows)}`,
        blocking.length === 0 ? "" : `### ${(0,words/* count */.U9)(blocking.length, "CI check is", "CI checks are")} not green\n\n${(0,markdown_parts/* markdownList */.Al)(blocking, markdown_parts/* ciItem */.a9, rows)}`,
        others.length === 0 ? "" : `### ${(0,words/* count */.U9)(checksIn(others), "check has", "checks have")} a remark\n\n${(0,markdown_parts/* markdownList */.Al)(others, markdown_parts/* checkItem */.es, rows)}`,
        (0,markdown_parts/* permissionsBlock */.It)((0,permissions/* missingPermissions */.HR)({ readiness, gate, context })),
        ...foldedParts({ context, readiness, gate, publish }, rows),
        whereEvidenceIs(input.artifacts ?? [], publish),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function checksIn(groups) {
    return groups.reduce((sum, { ids }) => sum + ids.length, 0);
}
/** Notices as one quotation under the headline. */
function noticeBlock(notices, rows) {
    if (notices.length === 0)
        return "";
    const lines = notices.slice(0, rows).map((notice) => `**Note:** ${(0,prose/* markdownProse */.h$)(notice)}`);
    if (notices.length > rows)
        lines.push(`${notices.length - rows} more notes are not shown here.`);
    return `> ${lines.join("<br>\n> ")}`;
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


/***/ })

};
