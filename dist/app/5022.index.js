export const id = 5022;
export const ids = [5022];
export const modules = {

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


/***/ })

};
