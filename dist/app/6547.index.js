export const id = 6547;
export const ids = [6547];
export const modules = {

/***/ 71758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ buildBundle)
});

// EXTERNAL MODULE: ./.build/src/render/context-markdown.js + 3 modules
var context_markdown = __webpack_require__(94178);
// EXTERNAL MODULE: ./.build/src/render/markdown-parts.js
var markdown_parts = __webpack_require__(89328);
// EXTERNAL MODULE: ./.build/src/render/prose.js
var prose = __webpack_require__(37391);
;// CONCATENATED MODULE: ./.build/src/render/decision-record-markdown.js


/** The record's five parts in their order, for every way of showing it. */
function recordParts(body) {
    const { header, contextEvidence, gateEvidence, humanDecision, releaseEvidence } = body;
    const remarks = gateEvidence.blockersOrWarnings;
    return [
        {
            title: "Header",
            fields: [
                { name: "Repository", value: header.repository },
                { name: "Pull request", value: header.pullRequest },
                { name: "Mode", value: header.mode },
                { name: "Risk area", value: header.riskArea },
            ],
        },
        {
            title: "Context evidence",
            fields: [
                { name: "Repository shape", value: contextEvidence.repositoryShape },
                { name: "Harness", value: contextEvidence.harness },
                { name: "Task context", value: contextEvidence.taskContext },
                { name: "PR context", value: contextEvidence.prContext },
            ],
        },
        {
            title: "Gate evidence",
            fields: [
                { name: "Mode", value: gateEvidence.mode },
                { name: "Policy", value: gateEvidence.policy },
                { name: "Verdict", value: gateEvidence.verdict },
                {
                    name: "Blockers or warnings",
                    value: remarks.length === 0
                        ? gateEvidence.verdict === null
                            ? null
                            : "none"
                        : `${remarks.length}: ${remarks.map((remark) => remark.split(":", 1)[0] ?? "").join(", ")}`,
                },
            ],
        },
        {
            title: "Human decision",
            fields: [
                { name: "Owner or reviewer", value: humanDecision.owner },
                { name: "Decision", value: humanDecision.decision },
                { name: "Rationale", value: humanDecision.rationale },
            ],
        },
        {
            title: "Release evidence",
            fields: [
                { name: "CI result", value: releaseEvidence.ciResult },
                {
                    name: "CI blocker, if jobs did not start",
                    value: releaseEvidence.ciBlocker ?? (releaseEvidence.ciResult === null ? null : "none"),
                },
                { name: "Version or release note", value: releaseEvidence.versionOrNote },
                { name: "Proof artifact", value: releaseEvidence.proofArtifact },
            ],
        },
    ];
}
const NOT_KNOWN = "not known";
/** `decision-record.md`: the pilot's decision record, field by field. Pure; every hostile string is escaped. */
function renderDecisionRecordMarkdown(body, subject) {
    const parts = recordParts(body).map(({ title, fields }) => `## ${title}\n\n${(0,markdown_parts/* markdownTable */.Qj)(["Field", "Value"], fields, ({ name, value }) => [name, value === null ? `*${NOT_KNOWN}*` : (0,prose/* markdownProse */.h$)(value)], 20)}`);
    const remarks = body.gateEvidence.blockersOrWarnings;
    if (remarks.length > 0)
        parts.splice(3, 0, `### Blockers and warnings\n\n${(0,markdown_parts/* markdownList */.Al)(remarks, (remark) => (0,prose/* markdownProse */.h$)(remark), 200)}`);
    return `# Decision record\n\n${(0,markdown_parts/* subjectLine */.nh)(subject)}\n\n${parts.join("\n\n")}\n`;
}

// EXTERNAL MODULE: ./.build/src/render/gate-markdown.js
var gate_markdown = __webpack_require__(27495);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/src/render/attention.js
var attention = __webpack_require__(46910);
// EXTERNAL MODULE: ./.build/src/render/external-results.js
var external_results = __webpack_require__(39394);
// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/page-parts.js
var page_parts = __webpack_require__(65558);
// EXTERNAL MODULE: ./.build/src/render/words.js
var words = __webpack_require__(76761);
;// CONCATENATED MODULE: ./.build/src/render/page-context.js




/** Longest list that stands open, and longest in a fold; the JSON beside the page has everything. */
const MOST_OPEN = 12;
const MOST_FOLDED = 100;
const MOST_SYMBOLS = 5;
/** The section "Look here first". */
function contextPart(context) {
    const { change } = context;
    return [
        `<p>${(0,prose/* htmlProse */.n8)(context.headline)}</p>`,
        ...(change?.details === undefined
            ? [part("Primary files", files(context, context.primaryFiles)), part("Hot spots", hotSpots(context))]
            : reading(change, change.details)),
        part("Other open pull requests at the same files", listed((context.conflicts ?? []).map(conflict), MOST_OPEN)),
        part("Questions for the review", listed(context.reviewPrompts.map((prompt) => (0,prose/* htmlProse */.n8)(prompt)), 20)),
        ...(change?.details === undefined ? [] : detailFolds(change.details)),
        ...(change?.details === undefined ? [] : [folded("Hot spots", context.taskContext?.hotSpots.length ?? 0, hotSpots(context))]),
        folded("Related files", context.relatedFiles.length, files(context, context.relatedFiles)),
        folded("Tests to run", context.tests.length, tests(context)),
        ...(change === null ? [] : [risk(change, context.impact ?? null), tier(change)]),
    ].join("");
}
function part(title, content) {
    return content === "" ? "" : `<h3>${(0,render_escape/* html */.qy)(title)}</h3>${content}`;
}
function folded(title, number, content) {
    return number === 0 ? "" : (0,page_parts/* fold */.AU)(`${title} (${number})`, content);
}
/** A list of ready items, cut with a line that says so. */
function listed(items, most = MOST_FOLDED, kind = "ul") {
    const more = items.length - most;
    const rest = more <= 0 ? [] : [`<span class="soft">and ${more} more in <code>evidence/context-pack.json</code></span>`];
    return (0,page_parts/* list */.p_)([...items.slice(0, most), ...rest], kind);
}
/** The changed files in their order: the first stand open, each with what changed in it; what a tool wrote is folded. */
function reading({ files: changed }, details) {
    const byPath = new Map(changed.map((file) => [file.path, file]));
    const ordered = details.readingOrder.flatMap(({ path, reason }) => {
        const file = byPath.get(path);
        return file === undefined ? [] : [{ file, reason }];
    });
    const written = ordered.filter(({ file }) => file.kind !== "generated" && !file.riskFlags.includes("lock-file"));
    const first = (written.length === 0 ? ordered : written).slice(0, MOST_OPEN);
    const rest = ordered.filter((entry) => !first.includes(entry));
    const item = ({ file, reason }) => {
        const lines = file.additions === null ? "lines not counted" : `+${file.additions} −${file.deletions ?? 0}`;
        const from = file.previousPath === null ? "" : `, was ${code(file.previousPath)}`;
        return `${code(file.path)} ${soft(`${lines}, ${(0,render_escape/* html */.qy)(file.status)}${from}; ${(0,prose/* htmlProse */.n8)(reason, 200)}`)}${symbols(details, file.path)}`;
    };
    return [
        part("Read in this order", (0,page_parts/* list */.p_)(first.map(item), "ol")),
        rest.length === 0 ? "" : (0,page_parts/* fold */.AU)(`Then ${(0,words/* count */.U9)(rest.length, "more file")}`, listed(rest.map(item))),
    ];
}
function symbols({ symbols: all }, path) {
    const own = all.filter((symbol) => symbol.path === path).sort((a, b) => Number(a.kind === "constant") - Number(b.kind === "constant"));
    if (own.length === 0)
        return "";
    const shown = own
        .slice(0, MOST_SYMBOLS)
        .map(({ symbol, change, line }) => `${code(symbol)}${change === "changed" ? "" : ` ${change}`}${line === null ? "" : ` :${line}`}`);
    return `<div class="small">${shown.join(", ")}${own.length > MOST_SYMBOLS ? ` and ${own.length - MOST_SYMBOLS} more` : ""}</div>`;
}
function conflict({ number, title, author, isDraft, paths }) {
    const shown = paths.slice(0, 3).map(code);
    const more = paths.length > 3 ? ` and ${paths.length - 3} more` : "";
    const who = `${author === null ? "author unknown" : (0,render_escape/* html */.qy)(author, 60)}${isDraft ? ", draft" : ""}`;
    return `<b>#${number}</b> ${(0,render_escape/* html */.qy)(title, 120)} ${soft(who)}<div class="small">${shown.join(", ")}${more}</div>`;
}
/** Dangers first: what may run, what callers see, what comes in, what is not tested; then who and what else. */
function detailFolds(details) {
    const { workflows, migrations, publicInterface, dependencies, companions, reviewers } = details;
    const running = [
        ...workflows.map(({ path, finding }) => `${code(path)} ${(0,prose/* htmlProse */.n8)(finding, 300)}`),
        ...migrations.map(({ path, status, removesData }) => `${code(path)} migration ${(0,render_escape/* html */.qy)(status)}${removesData ? ", <b>removes data</b>" : ""}`),
    ];
    const untested = details.tests.filter(({ state }) => state !== "changed");
    return [
        folded("Workflows, permissions, migrations", running.length, listed(running)),
        folded("Public interface", publicInterface.length, listed(publicInterface.map(({ path, symbol, change }) => `${code(symbol)} ${INTERFACE_WORDS[change]} ${soft(`in ${code(path)}`)}`))),
        folded("Dependencies", dependencies.length, listed([...dependencies].sort(declaredFirst).map(dependency))),
        folded("Changed without its test", untested.length, listed(untested.map(cover))),
        folded("Usually changes with these, and did not", companions.length, listed(companions.map(({ path, with: seed, together, commits }) => `${code(path)} ${soft(`in ${together} of ${(0,words/* count */.U9)(commits, "past commit")} to ${code(seed)}`)}`))),
        folded("Who could review", reviewers.length, listed(reviewers.map(({ name, reason }) => `${(0,render_escape/* html */.qy)(name, 80)} ${soft((0,prose/* htmlProse */.n8)(reason, 200))}`))),
    ];
}
const INTERFACE_WORDS = { removed: "<b>removed</b>", changed: "has <b>another signature</b>", moved: "moved", added: "added" };
function declaredFirst(a, b) {
    return Number(a.kind === "locked") - Number(b.kind === "locked");
}
function dependency({ name, path, kind, from, to }) {
    const version = (text) => (text === "" ? "any version" : code(text));
    const words = from === null
        ? `<b>added</b> at ${version(to ?? "")}`
        : to === null
            ? `removed, was ${version(from)}`
            : `${version(from)} → ${version(to)}`;
    return `${code(name)} ${words} ${soft(`${kind} in ${code(path)}`)}`;
}
function cover({ path, covering, state }) {
    const [first] = covering;
    if (state === "none" || first === undefined)
        return `${code(path)} <b>no test found</b>`;
    return first.path === path
        ? `${code(path)} ${soft("its own tests did not change")}`
        : `${code(path)} ${soft(`${code(first.path)} did not change (${(0,prose/* htmlProse */.n8)(first.reason, 120)})`)}`;
}
function hotSpots({ taskContext }) {
    return listed((taskContext?.hotSpots ?? []).map(({ path, line, symbol, reason }) => `${code(symbol)} at ${code(`${path}:${line}`)} ${soft((0,prose/* htmlProse */.n8)(reason, 200))}`), MOST_OPEN);
}
function files(context, paths) {
    const reasons = new Map(context.ranked.map((file) => [file.path, file.reasons[0] ?? ""]));
    return listed(paths.map((path) => {
        const reason = reasons.get(path) ?? "";
        return reason === "" ? code(path) : `${code(path)} ${soft((0,prose/* htmlProse */.n8)(reason, 200))}`;
    }), 30);
}
function tests({ tests: all }) {
    return listed(all.map(({ path, command }) => (command === null ? code(path) : `${code(path)} ${soft(`run ${code(command)}`)}`)), 30);
}
function risk({ risk: { level, score, reasons } }, impact) {
    const reach = impact === null ? "" : `<p>Impact ${(0,render_escape/* html */.qy)(impact.verdict)}: ${(0,prose/* htmlProse */.n8)(impact.reason, 300)}</p>`;
    return (0,page_parts/* fold */.AU)(`Risk ${level}, score ${score}`, `${reach}${listed(reasons.map(({ points, reason }) => `+${points}: ${(0,prose/* htmlProse */.n8)(reason)}`))}`);
}
function tier({ tier: { tier: highest, reasons } }) {
    const deciding = reasons.filter((reason) => reason.tier === highest);
    return (0,page_parts/* fold */.AU)(`Tier ${highest ?? "unknown"}`, listed(deciding.map(({ rule, path, evidence }) => `${(0,render_escape/* html */.qy)(rule)}: ${code(path)} ${soft((0,prose/* htmlProse */.n8)(evidence, 200))}`), 20));
}
function code(text) {
    return `<code>${(0,render_escape/* html */.qy)(text, 300)}</code>`;
}
/** `content` is HTML. */
function soft(content) {
    return `<span class="soft">${content}</span>`;
}

;// CONCATENATED MODULE: ./.build/src/render/page-style.js
/*
 * The style of index.html, inline, so that the page is one file. Contrast of text is at least 4.5:1 in both schemes
 * (WCAG 2.2, 1.4.3); nothing is said by colour alone. No script, no font or picture from elsewhere.
 */
const PAGE_STYLE = `
:root { color-scheme: light dark; --page:#fff; --text:#1c2128; --soft:#57606a; --line:#d0d7de; --panel:#f6f8fa; --link:#0550ae;
  --good:#116329; --good-bg:#dafbe1; --caution:#7a4a00; --caution-bg:#fff4d1; --bad:#a40e26; --bad-bg:#ffebe9; --unclear:#5a3e9e; --unclear-bg:#f3eeff; --none:#57606a; --none-bg:#eef1f4; }
@media (prefers-color-scheme: dark) { :root { --page:#0d1117; --text:#e6edf3; --soft:#9da7b3; --line:#30363d; --panel:#161b22; --link:#79b8ff;
  --good:#7ee2a0; --good-bg:#0f2d1b; --caution:#f2cc60; --caution-bg:#332701; --bad:#ffa198; --bad-bg:#3c1015; --unclear:#d2b8ff; --unclear-bg:#271a45; --none:#9da7b3; --none-bg:#1f252c; } }
* { box-sizing: border-box; }
body { margin:0; background:var(--page); color:var(--text); font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif; }
main, header > div, footer > div { max-width:64rem; margin:0 auto; padding:0 1.25rem; }
header { border-bottom:1px solid var(--line); border-top:.4rem solid var(--tone); background:var(--tone-bg); padding:1.5rem 0 1.25rem; }
h1 { font-size:1.7rem; line-height:1.25; margin:0 0 .5rem; overflow-wrap:anywhere; }
h1 .verdict { color:var(--tone); }
h2 { font-size:1.2rem; margin:2.2rem 0 .7rem; }
h3 { font-size:1rem; margin:1.3rem 0 .4rem; }
p { margin:.4rem 0; }
a { color:var(--link); }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline:3px solid var(--link); outline-offset:2px; }
code { font:.875em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace; background:var(--none-bg); padding:.1em .3em; border-radius:4px; overflow-wrap:anywhere; }
pre { background:var(--panel); border:1px solid var(--line); border-radius:6px; padding:.8rem; overflow-x:auto; }
pre code { background:none; padding:0; overflow-wrap:normal; }
dl.facts { display:flex; flex-wrap:wrap; gap:.5rem 1.6rem; margin:.9rem 0 0; }
dl.facts div { min-width:0; } dl.facts dt { font-size:.78rem; color:var(--soft); } dl.facts dd { margin:0; overflow-wrap:anywhere; }
.next { margin:.8rem 0 0; font-size:1.02rem; }
.good { --tone:var(--good); --tone-bg:var(--good-bg); } .caution { --tone:var(--caution); --tone-bg:var(--caution-bg); } .bad { --tone:var(--bad); --tone-bg:var(--bad-bg); }
.unclear { --tone:var(--unclear); --tone-bg:var(--unclear-bg); } .none { --tone:var(--none); --tone-bg:var(--none-bg); }
.tag { display:inline-block; color:var(--tone); background:var(--tone-bg); border-radius:1em; padding:.05rem .6rem; font-size:.85rem; font-weight:600; white-space:nowrap; }
ul.items { list-style:none; padding:0; margin:0; }
ul.items > li { border:1px solid var(--line); border-left:.3rem solid var(--tone); border-radius:6px; padding:.6rem .9rem; margin:.6rem 0; overflow-wrap:anywhere; }
ul.items .name { font-weight:600; } .do { color:var(--text); margin-top:.3rem; } .do b { color:var(--tone); }
.notice:first-child { margin-top:1.2rem; }
.notice { border-left:.3rem solid var(--caution); background:var(--caution-bg); padding:.4rem .8rem; margin:.5rem 0; overflow-wrap:anywhere; }
.scroll { overflow-x:auto; }
table { border-collapse:collapse; width:100%; font-size:.92rem; }
th, td { text-align:left; vertical-align:top; padding:.4rem .6rem; border-bottom:1px solid var(--line); overflow-wrap:anywhere; }
thead th { color:var(--soft); font-weight:600; white-space:nowrap; }
th[scope=row] { font-weight:600; min-width:9rem; max-width:22rem; }
td:last-child { min-width:12rem; }
details { border:1px solid var(--line); border-radius:6px; margin:.7rem 0; }
details + details { margin-top:-.45rem; }
summary { cursor:pointer; padding:.6rem .9rem; font-weight:600; } details[open] > summary { border-bottom:1px solid var(--line); }
details > div { padding:.3rem .9rem .8rem; }
.soft { color:var(--soft); } .small { font-size:.88rem; }
ol, ul { padding-left:1.4rem; } li { overflow-wrap:anywhere; }
footer { border-top:1px solid var(--line); margin-top:2.5rem; padding:1.2rem 0 2rem; color:var(--soft); font-size:.9rem; }
@media (max-width:40rem) {
  h1 { font-size:1.35rem; }
  table.stack thead { position:absolute; width:1px; height:1px; overflow:hidden; clip-path:inset(50%); }
  table.stack tr { display:block; border-bottom:1px solid var(--line); padding:.5rem 0; }
  table.stack td, table.stack th[scope=row] { display:block; min-width:0; max-width:none; border:0; padding:.1rem 0; white-space:normal; }
  table.stack td[data-label]::before { content:attr(data-label) ": "; color:var(--soft); font-size:.85rem; }
}
@media print { body { font-size:11pt; } details { break-inside:avoid; border:0; } header { background:none; } a { color:inherit; } }
`.trim();

// EXTERNAL MODULE: ./.build/src/render/permissions.js
var permissions = __webpack_require__(90916);
;// CONCATENATED MODULE: ./.build/src/render/page.js











/** Longest lists on the page; the JSON files beside it have everything. */
const MOST_ROWS = 500;
/**
 * `index.html` of a bundle: one file without script, picture or request. Byte-stable, so no clock. The content security
 * policy allows only this very style sheet, by its digest: markup that slipped through could neither run nor load anything.
 */
function renderPage({ index, decisionRecord, context }) {
    const tone = (0,words/* verdictTone */._P)(index.verdict);
    const what = index.subject.pullRequest === null
        ? (index.subject.repository ?? "local run")
        : `${index.subject.repository ?? ""}#${index.subject.pullRequest}`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)("sha256").update(PAGE_STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${(0,render_escape/* html */.qy)(`${index.verdict ?? "No merge verdict"}: ${what}`)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
${header(index, tone, what)}
<main>
${[
        index.notices
            .slice(0, 50)
            .map((notice) => `<p class="notice">${(0,prose/* htmlProse */.n8)(notice)}</p>`)
            .join(""),
        ...attentionParts(index),
        (0,page_parts/* section */.uW)("Stop conditions", stopConditions(index)),
        context === null ? "" : (0,page_parts/* section */.uW)("Look here first", contextPart(context)),
        (0,page_parts/* section */.uW)("Everything that was judged", judged(index)),
        (0,page_parts/* section */.uW)("The pilot", pilot(index, decisionRecord)),
        (0,page_parts/* section */.uW)("What lies in this bundle", page_files(index)),
    ]
        .filter((part) => part !== "")
        .join("\n")}
</main>
<footer><div>Evidence of <code>${(0,render_escape/* html */.qy)(index.subject.headSha ?? "no commit")}</code>. <code>manifest.json</code> seals every other file; <code>trust-layer verify</code> on this folder or its zip checks all of it offline.</div></footer>
</body>
</html>
`;
}
function header(index, tone, what) {
    const verdict = index.verdict ?? "No merge verdict";
    // The verdict stands once: a headline that begins with it gives the rest of the sentence.
    const rest = index.headline.toLowerCase().startsWith(verdict.toLowerCase())
        ? index.headline.slice(verdict.length).replace(/^[:,.\s]+/u, "")
        : index.headline;
    const facts = [
        [index.subject.pullRequest === null ? "Repository" : "Pull request", (0,render_escape/* html */.qy)(what)],
        ["Head", commit(index.subject.headRef, index.subject.headSha)],
        ["Base", commit(index.subject.baseRef, index.subject.baseSha)],
        ["Mode", (0,render_escape/* html */.qy)(index.mode ?? NOT_KNOWN)],
        ["CI", (0,render_escape/* html */.qy)(index.readinessStatus ?? NOT_KNOWN)],
        ["Tier", (0,render_escape/* html */.qy)(index.tier ?? NOT_KNOWN)],
        ["Risk", (0,render_escape/* html */.qy)(index.risk ?? NOT_KNOWN)],
    ];
    const first = index.nextSteps[0];
    return `<header class="${tone}"><div>
<h1><span class="verdict">${(0,render_escape/* html */.qy)(verdict)}</span>${rest === "" ? "" : `: ${(0,prose/* htmlProse */.n8)(rest, 400)}`}</h1>
${first === undefined ? "" : `<p class="next"><b>What next:</b> ${(0,prose/* htmlProse */.n8)(first.split("\n", 1)[0] ?? first)}</p>`}
<dl class="facts">${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>
</div></header>`;
}
function commit(ref, sha) {
    return `${ref === null ? "" : `${(0,render_escape/* html */.qy)(ref, 80)} `}<code title="${(0,render_escape/* htmlAttribute */._s)(sha ?? "")}">${(0,render_escape/* html */.qy)((0,words/* shortSha */.Fu)(sha))}</code>`;
}
function attentionParts(index) {
    const urgent = (0,attention/* attentionGroups */.TD)(index.checks);
    const failing = urgent.filter((group) => group.status === "fail").slice(0, MOST_ROWS);
    const others = urgent.filter((group) => group.status !== "fail").slice(0, MOST_ROWS);
    const checksIn = (groups) => groups.reduce((sum, { ids }) => sum + ids.length, 0);
    const blocking = index.ci.filter((check) => check.blocking).slice(0, MOST_ROWS);
    const missing = (0,permissions/* permissionsOf */.k0)(index);
    const yaml = missing.length === 0 ? "" : `<pre tabindex="0"><code>${(0,permissions/* permissionsYaml */.Mz)(missing, (text) => (0,render_escape/* html */.qy)((0,render_escape/* singleLine */.pF)(text), 160))}</code></pre>`;
    return [
        (0,page_parts/* section */.uW)((0,words/* count */.U9)(checksIn(failing), "check fails", "checks fail"), failing.length === 0 ? "" : (0,page_parts/* checkCards */.gc)(failing)),
        (0,page_parts/* section */.uW)(`${(0,words/* count */.U9)(blocking.length, "CI check is", "CI checks are")} not green`, (0,page_parts/* ciCards */.ol)(blocking)),
        (0,page_parts/* section */.uW)((0,words/* count */.U9)(checksIn(others), "check has a remark", "checks have a remark"), (0,page_parts/* checkCards */.gc)(others)),
        (0,page_parts/* section */.uW)("Permissions that would answer what is unknown", yaml),
    ];
}
/** Those that hold stand open, since they say: do not go on; the others are folded. */
function stopConditions(index) {
    const holding = index.stopConditions.filter((row) => row.state === "met");
    const unclear = index.stopConditions.filter((row) => row.state === "unknown").length;
    const clear = index.stopConditions.length - holding.length - unclear;
    return [
        (0,page_parts/* stopCards */.of)(holding),
        `<p>${(0,words/* count */.U9)(holding.length, "condition holds", "conditions hold")}, ${clear} clear, ${unclear} unknown.</p>`,
        (0,page_parts/* fold */.AU)(`All stop conditions (${index.stopConditions.length})`, (0,page_parts/* pilotTable */.R5)(index.stopConditions, "stop")),
    ].join("");
}
function judged(index) {
    return [
        (0,page_parts/* fold */.AU)(`All checks of the gate (${index.checks.length})`, (0,page_parts/* checksTable */.Et)(index.checks.slice(0, MOST_ROWS))),
        (0,page_parts/* fold */.AU)(`All CI checks (${index.ci.length})`, (0,page_parts/* ciTable */.Vt)(index.ci.slice(0, MOST_ROWS))),
        (0,page_parts/* fold */.AU)(`External results (${index.external?.length ?? 0})`, (0,external_results/* externalHtml */.FP)((index.external ?? []).slice(0, MOST_ROWS))),
        (0,page_parts/* fold */.AU)(`Not seen (${index.unknowns.length})`, (0,page_parts/* list */.p_)(index.unknowns
            .slice(0, MOST_ROWS)
            .map(({ what, reason, mend }) => `${(0,prose/* htmlProse */.n8)((0,words/* beforeColon */.Rg)(what))}: ${(0,prose/* htmlProse */.n8)(reason)} ${(0,prose/* htmlProse */.n8)(mend)}`))),
    ].join("");
}
function pilot(index, record) {
    const { label, nextStep, source } = index.outcomeLabel;
    const parts = recordParts(record).map(({ title, fields }) => `<h3>${(0,render_escape/* html */.qy)(title)}</h3>${(0,page_parts/* table */.tp)(title, ["Field", "Value"], fields.map(({ name, value }) => [(0,render_escape/* html */.qy)(name), value === null ? `<i class="soft">${NOT_KNOWN}</i>` : (0,prose/* htmlProse */.n8)(value)]))}`);
    return [
        `<p>Next step: <code>${(0,render_escape/* html */.qy)(label)}</code>, ${(0,render_escape/* html */.qy)(nextStep)} <span class="soft">(${source === "input" ? "named by a person" : "computed"})</span></p>`,
        (0,page_parts/* fold */.AU)("Evidence table", (0,page_parts/* pilotTable */.R5)(index.evidenceTable, "evidence")),
        (0,page_parts/* fold */.AU)("Success criteria", (0,page_parts/* pilotTable */.R5)(index.successCriteria, "success")),
        (0,page_parts/* fold */.AU)("Decision record", parts.join("")),
    ].join("");
}
function page_files(index) {
    const rules = index.redactions.map(({ rule, count: times }) => `${(0,render_escape/* html */.qy)(rule)} (${times})`).join(", ");
    return [
        (0,page_parts/* fold */.AU)(`Files (${index.files.length})`, (0,page_parts/* table */.tp)("Files", ["File", "Kind", "SHA-256", "Redactions"], index.files
            .slice(0, MOST_ROWS)
            .map((file) => [
            `<code>${(0,render_escape/* html */.qy)(file.path)}</code>`,
            (0,render_escape/* html */.qy)(file.kind),
            `<code>${(0,render_escape/* html */.qy)(file.sha256)}</code> <span class="soft">of its ${file.digestOf}</span>`,
            String(file.redactions),
        ]))),
        index.rejected.length === 0
            ? ""
            : `<h3>Not accepted</h3>${(0,page_parts/* list */.p_)(index.rejected.slice(0, MOST_ROWS).map(({ path, code, reason }) => `<code>${(0,render_escape/* html */.qy)(path)}</code> ${(0,page_parts/* tag */.Tc)("bad", code)} ${(0,prose/* htmlProse */.n8)(reason)}`))}`,
        `<p>${rules === "" ? "No redaction was needed." : `Redactions: ${rules}.`} Private files: ${index.privateFiles.count}. ${(0,render_escape/* html */.qy)(index.privateFiles.note)}</p>`,
    ].join("");
}

// EXTERNAL MODULE: ./.build/src/render/proof-index-markdown.js
var proof_index_markdown = __webpack_require__(12369);
// EXTERNAL MODULE: ./.build/src/render/readiness-markdown.js
var readiness_markdown = __webpack_require__(27252);
// EXTERNAL MODULE: ./.build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(20434);
// EXTERNAL MODULE: ./.build/src/evidence/envelope.js
var evidence_envelope = __webpack_require__(91093);
// EXTERNAL MODULE: ./.build/src/evidence/kinds.js + 6 modules
var kinds = __webpack_require__(6280);
;// CONCATENATED MODULE: ./.build/src/evidence/clean-evidence.js



/**
 * An envelope whose strings are cleaned and whose digest is taken anew over the cleaned body. Refused when the cleaned
 * body no longer fits its schema, or when a second look still finds something: what cannot be made safe is not shown.
 */
function cleanEnvelope(envelope, cleaner) {
    const body = cleaner.data(envelope.body);
    const about = cleaner.data({ subject: namesOf(envelope.subject), workflow: envelope.producer.workflow, job: envelope.producer.job });
    const findings = [...body.findings, ...about.findings];
    const read = (0,kinds/* readBody */.x)(envelope.kind, body.value);
    if (!read.ok)
        return { ok: false, reason: `it no longer has its form after cleaning: ${read.reason}`, findings };
    const names = about.value;
    const { workflow, job, baseRef, headRef } = stringsOf(names);
    const cleaned = (0,evidence_envelope/* seal */.od)({
        kind: envelope.kind,
        subject: { ...envelope.subject, baseRef, headRef },
        producer: { ...envelope.producer, workflow, job },
        generatedAt: envelope.generatedAt,
        outcome: envelope.outcome,
        ...(envelope.measurements === undefined ? {} : { measurements: envelope.measurements }),
        body: read.body,
    });
    const second = cleaner.ownText((0,canonical_json/* prettyJson */.D_)(cleaned));
    if (second.findings.length > 0)
        return { ok: false, reason: `a second look still found ${second.findings[0]?.rule ?? "something"}`, findings };
    return { ok: true, value: cleaned, findings };
}
/** The subject with its branch names cleaned; commit ids and numbers stay as they are. */
function cleanSubject(subject, cleaner) {
    const { baseRef, headRef } = stringsOf(cleaner.data({ subject: namesOf(subject) }).value);
    return { ...subject, baseRef, headRef };
}
/** A file of any other kind. Text only: what is not UTF-8 cannot be looked at, so it is not shown. */
function cleanFile(content, cleaner) {
    const text = typeof content === "string" ? content : decode(content);
    if (text === null)
        return { ok: false, reason: "it is not UTF-8 text, so nobody can look for secrets in it", findings: [] };
    const first = cleaner.foreignText(text);
    const second = cleaner.foreignText(first.text);
    if (second.findings.length > 0)
        return { ok: false, reason: `a second look still found ${second.findings[0]?.rule ?? "something"}`, findings: first.findings };
    return { ok: true, value: first.text, findings: first.findings };
}
function redactionLink(path, raw, clean, reason) {
    return { path, rawSha256: (0,canonical_json/* sha256Hex */.fg)(raw), cleanSha256: clean === null ? null : (0,canonical_json/* sha256Hex */.fg)(clean), reason };
}
function namesOf(subject) {
    return { baseRef: subject.baseRef, headRef: subject.headRef };
}
/** The strings of cleaned names, wherever they stand; `null` for what is no string any more. */
function stringsOf(value) {
    const at = (holder, key) => typeof holder === "object" && holder !== null ? Reflect.get(holder, key) : undefined;
    const text = (found) => (typeof found === "string" ? found : null);
    const subject = at(value, "subject");
    return {
        workflow: text(at(value, "workflow")),
        job: text(at(value, "job")),
        baseRef: text(at(subject, "baseRef")),
        headRef: text(at(subject, "headRef")),
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

// EXTERNAL MODULE: ./.build/src/evidence/sanitize/sanitize.js + 4 modules
var sanitize = __webpack_require__(39008);
;// CONCATENATED MODULE: ./.build/src/evidence/cleaner.js


/**
 * The cleaner for the policy of the base commit (`null`: the defaults). `roots` are absolute folders of this machine
 * (checkout, evidence folder, home, temporary folder), longest first or not: their paths never become public.
 */
function cleanerFor(policy, roots) {
    const settings = policy?.sanitize;
    const options = {
        allow: settings?.allow ?? [],
        personalData: settings?.["personal-data"] ?? false,
        sourceExcerpts: settings?.["source-excerpts"] ?? "redact",
        roots: roots.filter((root) => root.length > 1),
    };
    return {
        foreignText: (text) => (0,sanitize/* sanitize */.a)(text.replaceAll(/\p{Cs}/gu, "\u{FFFD}"), options),
        data: (value) => (0,sanitize/* sanitizeJson */.i)((0,canonical_json/* wellFormed */.ES)(value), options),
        ownText: (text) => (0,sanitize/* sanitize */.a)(text, { ...options, sourceExcerpts: "keep" }),
    };
}

;// CONCATENATED MODULE: ./.build/src/evidence/decision-record.js

/**
 * The pilot's decision record (features, section 5): 4 header, 4 context, 4 gate, 3 human and 4 release fields, each
 * computed from evidence of this epoch, else `null`: not known. `proofArtifact` says where the proof lies.
 */
function buildDecisionRecord(subject, gathered, proofArtifact) {
    const { context, readiness, gate } = gathered;
    return {
        header: {
            repository: subject.repository,
            pullRequest: subject.pullRequest === null ? null : `#${subject.pullRequest}`,
            mode: gate?.mode.value ?? null,
            riskArea: context === null ? null : riskArea(context),
        },
        contextEvidence: {
            repositoryShape: context === null ? null : repositoryShape(context),
            harness: context === null ? null : harness(context),
            taskContext: context === null ? null : taskContext(context),
            prContext: context === null ? null : changeContext(context),
        },
        gateEvidence: {
            mode: gate === null ? null : gate.mode.note,
            policy: gate === null ? null : policyText(gate),
            verdict: gate?.verdict ?? null,
            blockersOrWarnings: gate === null ? [] : remarks(gate),
        },
        humanDecision: humanDecision(gate),
        releaseEvidence: {
            ciResult: readiness === null ? null : `${readiness.status}: ${readiness.headline}`,
            ciBlocker: readiness === null ? null : ciBlocker(readiness),
            versionOrNote: passed(gate, "release"),
            proofArtifact,
        },
    };
}
function riskArea(context) {
    if (context.change === null)
        return null;
    const { risk, tier, domains } = context.change;
    return `${risk.level} risk, tier ${tier.tier ?? "unknown"}, in ${decision_record_listed(domains)}`;
}
function repositoryShape({ repository }) {
    if (repository.fileCount === 0)
        return null;
    const languages = decision_record_listed(repository.languages.map((language) => language.name));
    const managers = decision_record_listed(repository.packageManagers.map((manager) => manager.name));
    return `${repository.fileCount} files; languages: ${languages}; package managers: ${managers}`;
}
function harness(context) {
    const command = (group) => context.harness.commands.find((found) => found.group === group)?.command ?? "none found";
    return context.harness.commands.length === 0 ? null : `setup: ${command("setup")}; validate: ${command("validate")}`;
}
function taskContext({ task, primaryFiles, relatedFiles, tests }) {
    if (task.source === "none" && primaryFiles.length === 0)
        return null;
    return `task from ${task.source}: ${(0,words/* count */.U9)(primaryFiles.length, "primary file")}, ${(0,words/* count */.U9)(relatedFiles.length, "related file")}, ${(0,words/* count */.U9)(tests.length, "test")}`;
}
function changeContext({ change, reviewPrompts }) {
    if (change === null)
        return null;
    return `${(0,words/* count */.U9)(change.files.length, "changed file")} (+${change.additions} −${change.deletions}), ${(0,words/* count */.U9)(reviewPrompts.length, "review prompt")}`;
}
function policyText({ policy }) {
    if (policy.source === "defaults")
        return "the defaults of the mode; the base commit has no policy file";
    const digest = policy.sha256 === null ? "" : `, sha256 ${policy.sha256}`;
    return `${policy.path} (${policy.source === "base-commit" ? "from the base commit" : policy.source}${digest})`;
}
function remarks(gate) {
    return gate.checks
        .filter((check) => check.status === "fail" || check.status === "unknown" || check.status === "warn")
        .map((check) => `${check.id} (${check.status}): ${check.reason}`);
}
/** An owner decision that counts, else the review that the gate accepted. Neither: nobody decided yet. */
function humanDecision(gate) {
    const decision = gate?.ownerDecisions.find((found) => found.accepted);
    if (decision !== undefined) {
        const gap = decision.selfReview ? " (the author's own: a recorded gap)" : "";
        return { owner: decision.by, decision: `${decision.decision}${gap}; covers ${decision_record_listed(decision.covers)}`, rationale: decision.rationale };
    }
    const review = gate?.checks.find((check) => check.id === "review");
    if (review === undefined || review.status !== "pass")
        return { owner: null, decision: null, rationale: null };
    const people = review.evidence.filter(({ kind }) => kind === "review" || kind === "approval" || kind === "user").map(({ ref }) => ref);
    return { owner: people.length === 0 ? null : decision_record_listed(people), decision: "approved in review", rationale: review.reason };
}
/** The first check that keeps CI from a result although nothing of the code failed. */
function ciBlocker(readiness) {
    if (readiness.status !== "blocked")
        return null;
    const check = readiness.checks.find((found) => found.blocking && found.class !== "red" && found.class !== "green");
    return check === undefined
        ? readiness.headline
        : `${check.name}: ${check.class}${check.cause === null ? "" : ` (${check.cause})`}: ${check.reason}`;
}
function passed(gate, id) {
    const check = gate?.checks.find((found) => found.id === id);
    return check !== undefined && check.status === "pass" ? check.reason : null;
}
function decision_record_listed(names) {
    if (names.length === 0)
        return "none";
    const shown = names.slice(0, 5).join(", ");
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

// EXTERNAL MODULE: ./.build/src/evidence/event-log.js
var event_log = __webpack_require__(85678);
// EXTERNAL MODULE: ./.build/src/evidence/gathered.js
var evidence_gathered = __webpack_require__(16951);
// EXTERNAL MODULE: ./.build/src/evidence/manifest.js
var manifest = __webpack_require__(90008);
;// CONCATENATED MODULE: ./.build/src/evidence/pilot-input.js
const met = (reason) => ({ state: "met", reason });
const notMet = (reason) => ({ state: "not-met", reason });
const unknownFinding = (reason) => ({ state: "unknown", reason });
/** One check of the gate; `null` when there is no gate evidence or it did not ask it. */
function gateCheck(input, id) {
    return input.gate?.checks.find((check) => check.id === id) ?? null;
}
/** Whether a human stands for the merge: an owner decision that counts, or a review that the gate accepted. */
function pilot_input_humanDecision(input) {
    if (input.gate === null || input.gate.verdict === null)
        return unknownFinding("There is no merge verdict, so reviews and decisions were not read.");
    const decision = input.gate.ownerDecisions.find((found) => found.accepted);
    if (decision !== undefined)
        return met(`${decision.by} recorded the decision \`${decision.decision}\`.`);
    const review = gateCheck(input, "review");
    if (review === null)
        return unknownFinding("The gate did not ask for a review.");
    if (review.status === "pass" && review.inspected > 0)
        return met(review.reason);
    if (review.status === "unknown")
        return unknownFinding(review.reason);
    return notMet(review.reason);
}

;// CONCATENATED MODULE: ./.build/src/evidence/evidence-table.js


const NO_CONTEXT = "There is no context pack of this commit.";
const NO_CHECKOUT = "There was no checkout, so the files and the state of git could not be read.";
/** The eleven rows of the pilot's evidence table (features, section 5), in the order of the work. */
const ROWS = [
    { id: "environment", title: "Environment check", owner: "tool operator", judge: environment },
    { id: "repository-shape", title: "Repository shape", owner: "tool operator", judge: evidence_table_repositoryShape },
    { id: "harness", title: "Harness", owner: "repository maintainer", judge: evidence_table_harness },
    { id: "task-context", title: "Task context", owner: "reviewer", judge: evidence_table_taskContext },
    { id: "pr-context", title: "PR context", owner: "reviewer", judge: evidence_table_changeContext },
    { id: "merge-gate", title: "Merge gate", owner: "governance reviewer", judge: mergeGate },
    { id: "ci-readiness", title: "CI readiness", owner: "repository maintainer", judge: ciReadiness },
    { id: "review-policy", title: "Review policy", owner: "repository maintainer", judge: reviewPolicy },
    { id: "human-decision", title: "Human decision", owner: "pilot owner", judge: pilot_input_humanDecision },
    { id: "release-evidence", title: "Release evidence", owner: "pilot owner", judge: releaseEvidence },
    { id: "proof-index", title: "Proof index", owner: "governance reviewer", judge: proofIndex },
];
/** The evidence table, each row computed where it can be, else unknown with the reason. */
function evidenceTable(input) {
    return ROWS.map((row) => ({ id: row.id, title: row.title, owner: row.owner, ...row.judge(input) }));
}
/** Pass signal: tools available, or the gaps documented. */
function environment({ environment: tools }) {
    if (tools === null || tools.length === 0)
        return unknownFinding("Nobody looked at the tools in this run; `trust-layer doctor` does.");
    const missing = tools.filter((tool) => !tool.available).map(({ tool }) => tool);
    const there = tools.filter((tool) => tool.available).map(({ tool }) => tool);
    const found = there.length === 0 ? "Nothing was there" : `There: ${there.join(", ")}`;
    return met(missing.length === 0 ? `${found}.` : `${found}. The gap is documented: without ${missing.join(", ")}.`);
}
/** Pass signal: scripts, language, package manager, git state. */
function evidence_table_repositoryShape({ context }) {
    if (context === null)
        return unknownFinding(NO_CONTEXT);
    const { repository, git } = context;
    if (git.headSha === null)
        return unknownFinding(NO_CHECKOUT);
    if (repository.fileCount === 0)
        return notMet("The repository has no files at this commit.");
    const languages = repository.languages.slice(0, 3).map(({ name }) => name);
    return met(`${repository.fileCount} files, ${languages.length === 0 ? "no known language" : languages.join(", ")}.`);
}
/** Pass signal: setup and validation commands explicit. */
function evidence_table_harness({ context }) {
    if (context === null)
        return unknownFinding(NO_CONTEXT);
    const find = (group) => context.harness.commands.find((command) => command.group === group);
    const setup = find("setup");
    const validate = find("validate");
    if (setup === undefined || validate === undefined) {
        if (context.git.headSha === null)
            return unknownFinding(NO_CHECKOUT);
        const missing = [setup === undefined ? "setup" : "", validate === undefined ? "validation" : ""].filter((word) => word !== "");
        return notMet(`No ${missing.join(" and no ")} command was found.`);
    }
    return met(`Setup \`${setup.command}\`, validation \`${validate.command}\`.`);
}
/** Pass signal: primary files, related files, tests and risk known before editing. */
function evidence_table_taskContext({ context }) {
    if (context === null)
        return unknownFinding(NO_CONTEXT);
    if (context.task.source === "none")
        return notMet("No task was given.");
    if (context.primaryFiles.length === 0)
        return notMet("No primary file was found for the task.");
    if (context.change === null)
        return unknownFinding("The change was not read, so its risk is not known.");
    const { primaryFiles, relatedFiles, tests, change } = context;
    return met(`${(0,words/* count */.U9)(primaryFiles.length, "primary file")}, ${(0,words/* count */.U9)(relatedFiles.length, "related file")}, ${(0,words/* count */.U9)(tests.length, "test")}, ${change.risk.level} risk.`);
}
/** Pass signal: diff, changed domains, prompts, test hints. */
function evidence_table_changeContext({ context }) {
    if (context === null)
        return unknownFinding(NO_CONTEXT);
    const { change, reviewPrompts } = context;
    if (change === null)
        return unknownFinding("The change could not be read.");
    if (change.files.length === 0)
        return notMet("The change has no files.");
    if (reviewPrompts.length === 0)
        return notMet("There are no review prompts.");
    return met(`${(0,words/* count */.U9)(change.files.length, "changed file")} in ${(0,words/* count */.U9)(change.domains.length, "domain")}, ${(0,words/* count */.U9)(reviewPrompts.length, "review prompt")}.`);
}
/** Pass signal: PASS, or WARN and FAIL explained before the merge. */
function mergeGate({ gate }) {
    if (gate === null)
        return unknownFinding("There is no merge-gate evidence of this commit.");
    if (gate.verdict === null)
        return unknownFinding("No pull request was judged, so there is no merge verdict.");
    const unexplained = gate.checks.filter((check) => check.status === "fail" && check.mend === null).map(({ id }) => id);
    if (unexplained.length > 0)
        return notMet(`${gate.verdict}, and nobody can say how to mend ${unexplained.join(", ")}.`);
    return met(gate.headline);
}
/** Pass signal: jobs ran to a clear result, or the blocker is recorded before the merge. */
function ciReadiness({ readiness }) {
    if (readiness === null)
        return unknownFinding("There is no CI evidence of this commit.");
    if (readiness.inspected === 0)
        return unknownFinding("No check was seen.");
    switch (readiness.status) {
        case "ready":
        case "failing":
            return met(readiness.headline);
        case "blocked":
            return readiness.checks.some((check) => check.blocking && check.cause !== null && check.cause !== "unclassified")
                ? met(`The blocker is recorded: ${readiness.headline}`)
                : notMet(`Blocked, and the cause was not found: ${readiness.headline}`);
        case "pending":
            return notMet(readiness.headline);
        case "unknown":
            return unknownFinding(readiness.headline);
    }
}
/** Pass signal: protection, required checks, CODEOWNERS, conversation resolution. */
function reviewPolicy(input) {
    const checks = ["branch-rules", "codeowners", "conversations"].map((id) => ({ id, check: gateCheck(input, id) }));
    const absent = checks.filter(({ check }) => check === null).map(({ id }) => id);
    if (absent.length > 0)
        return unknownFinding(`Not judged: ${absent.join(", ")}.`);
    const hidden = checks.find(({ check }) => check?.status === "unknown");
    if (hidden?.check)
        return unknownFinding(hidden.check.reason);
    const rules = gateCheck(input, "branch-rules");
    if (rules === null || rules.inspected === 0)
        return unknownFinding("The rules of the base branch were not seen.");
    return rules.status === "pass" ? met(rules.reason) : notMet(rules.reason);
}
/** Pass signal: shipped behaviour and validation, dated. Never from an argument or a label alone (features, Rulings). */
function releaseEvidence(input) {
    const release = gateCheck(input, "release");
    if (release === null)
        return unknownFinding("This version computes no release evidence; nothing was released by this run.");
    return release.status === "pass"
        ? met(release.reason)
        : release.status === "unknown"
            ? unknownFinding(release.reason)
            : notMet(release.reason);
}
/** Pass signal: public artifacts and the private boundary clear. */
function proofIndex({ bundle }) {
    if (bundle.publicFiles === 0)
        return notMet("Nothing is public.");
    if (bundle.sanitizedFiles < bundle.publicFiles)
        return notMet("Some public files were not sanitized.");
    return met(`${(0,words/* count */.U9)(bundle.publicFiles, "public piece")} of evidence in the index; ${(0,words/* count */.U9)(bundle.privateFiles, "file")} kept private.`);
}

// EXTERNAL MODULE: ./.build/src/evidence/outcome-label-words.js
var outcome_label_words = __webpack_require__(50102);
;// CONCATENATED MODULE: ./.build/src/evidence/outcome-label.js

/** Which rows of the evidence table speak for which next step, the most urgent first. */
const PROPOSALS = [
    { label: "outcome:repoctx", rows: ["repository-shape", "harness", "task-context", "pr-context"] },
    { label: "outcome:docs", rows: ["ci-readiness", "review-policy", "human-decision"] },
    { label: "outcome:pullpass", rows: ["merge-gate"] },
    { label: "outcome:proof", rows: ["release-evidence", "proof-index"] },
];
/**
 * Exactly one label per pilot: the named one, else the one that the first gap of the evidence table speaks for. Without
 * a pull request, or without a gap, the next step is another pilot.
 */
function outcomeLabel(named, table, pullRequest) {
    const label = named ?? (pullRequest === null ? "outcome:pilot" : proposed(table));
    const nextStep = named === null && pullRequest === null ? "run on a pull request" : outcome_label_words/* OUTCOME_LABELS */.Z[label];
    return { label, nextStep, source: named === null ? "computed" : "input" };
}
function proposed(table) {
    const gaps = new Set(table.filter((row) => row.state !== "met").map(({ id }) => id));
    return PROPOSALS.find(({ rows }) => rows.some((row) => gaps.has(row)))?.label ?? "outcome:pilot";
}

;// CONCATENATED MODULE: ./.build/src/evidence/pilot-criteria.js


/** The eight success criteria of a pilot (features, section 5). */
const SUCCESS = [
    { id: "one-pull-request", title: "One real repository and pull request went through", judge: wentThrough },
    { id: "context-before-review", title: "Context existed before the review", judge: contextBeforeReview },
    { id: "verdict-before-merge", title: "Verdict captured before the merge", judge: verdictBeforeMerge },
    { id: "ci-visible", title: "CI status visible", judge: ciVisible },
    { id: "human-decision-visible", title: "Human decision visible", judge: pilot_input_humanDecision },
    { id: "evidence-separated", title: "Public and private evidence separated in the index", judge: separated },
    { id: "sanitized", title: "Sanitized before it is shared", judge: sanitized },
    { id: "next-improvement", title: "The next improvement named, or the decision to stop", judge: nextImprovement },
];
/** The six stop conditions. `met` means that the condition holds: stop. */
const STOP = [
    { id: "sensitive-data", title: "Sensitive data that cannot be summarised safely", judge: sensitiveData },
    { id: "ci-not-inspectable", title: "CI missing or blocked, and behaviour not inspectable another way", judge: ciNotInspectable },
    { id: "policy-unclear", title: "Branch protection or owner policy unclear", judge: policyUnclear },
    { id: "unexplained-blocker", title: "A blocker that nobody can explain", judge: unexplainedBlocker },
    { id: "nobody-accountable", title: "Nobody accountable for the merge", judge: nobodyAccountable },
    { id: "evidence-leaks", title: "Evidence holding secrets, private source, customer data or absolute paths", judge: evidenceLeaks },
];
/** The success criteria, each computed where it can be. */
function successCriteria(input) {
    return SUCCESS.map((row) => ({ id: row.id, title: row.title, owner: null, ...row.judge(input) }));
}
/** The stop conditions, each computed where it can be; `met` means stop. */
function pilot_criteria_stopConditions(input) {
    return STOP.map((row) => ({ id: row.id, title: row.title, owner: null, ...row.judge(input) }));
}
function wentThrough({ subject, context, readiness, gate }) {
    if (subject.repository === null || subject.pullRequest === null)
        return notMet("This was a local run without a pull request.");
    const absent = [context === null ? "context pack" : "", readiness === null ? "CI readiness" : "", gate === null ? "merge gate" : ""];
    const missing = absent.filter((name) => name !== "");
    if (missing.length > 0)
        return notMet(`No accepted evidence of: ${missing.join(", ")}.`);
    return met(`${subject.repository}#${subject.pullRequest} went through context, CI readiness and merge gate.`);
}
/** Every review that is seen was written before the facts were gathered, so only their absence proves the order. */
function contextBeforeReview({ context, pullRequest }) {
    if (context === null)
        return notMet("There is no context pack of this commit.");
    if (pullRequest === null || pullRequest.reviews === null)
        return unknownFinding("The reviews were not seen.");
    if (pullRequest.reviews === 0)
        return met("The pack was made when there was no review yet.");
    return unknownFinding("There were reviews already; whether an earlier run gave them a pack cannot be told from this one.");
}
function verdictBeforeMerge({ gate, pullRequest }) {
    if (gate === null || gate.verdict === null)
        return notMet("There is no merge verdict.");
    if (pullRequest === null)
        return unknownFinding("The state of the pull request was not seen.");
    return pullRequest.state === "OPEN"
        ? met(`${gate.verdict}, while the pull request was open.`)
        : notMet(`The pull request was ${pullRequest.state} already.`);
}
function ciVisible({ readiness }) {
    if (readiness === null)
        return notMet("There is no CI evidence of this commit.");
    if (readiness.inspected === 0 || readiness.status === "unknown")
        return unknownFinding(readiness.headline);
    return met(readiness.headline);
}
function separated({ bundle }) {
    return bundle.publicFiles > 0
        ? met(`${(0,words/* count */.U9)(bundle.publicFiles, "public piece")} of evidence, ${(0,words/* count */.U9)(bundle.privateFiles, "private file")}.`)
        : notMet("Nothing is public.");
}
function sanitized({ bundle }) {
    if (bundle.sanitizedFiles === 0)
        return unknownFinding("No file was sanitized.");
    if (bundle.sanitizedFiles < bundle.publicFiles || bundle.leftovers > 0)
        return notMet("Some public files are not known to be clean.");
    return met(`The sanitizer read every public piece of evidence (${bundle.sanitizedFiles}); a second look at every public file found nothing.`);
}
function nextImprovement({ labelNamed }) {
    return labelNamed
        ? met("A person named it by the outcome label.")
        : notMet("The label is only computed; name one with the input `outcome-label`.");
}
function sensitiveData({ bundle }) {
    if (bundle.withheldFiles > 0)
        return met(`${(0,words/* count */.U9)(bundle.withheldFiles, "file")} could not be made safe and stayed private.`);
    return bundle.sanitizedFiles > 0
        ? notMet("Every file that was meant to be public could be cleaned.")
        : unknownFinding("No file was sanitized.");
}
function ciNotInspectable(input) {
    const { readiness, gate } = input;
    if (readiness === null)
        return unknownFinding("There is no CI evidence of this commit.");
    if (readiness.status === "unknown")
        return unknownFinding(readiness.headline);
    if (readiness.status !== "blocked")
        return notMet(readiness.headline);
    const accepted = gate?.ownerDecisions.some((decision) => decision.accepted && decision.covers.includes("ci")) ?? false;
    return accepted ? notMet("CI is blocked, and an owner decision accepted the risk.") : met(readiness.headline);
}
function policyUnclear(input) {
    const rules = gateCheck(input, "branch-rules");
    if (rules === null)
        return unknownFinding("The rules of the base branch were not judged.");
    if (input.gate?.policy.source === "base-commit")
        return notMet("The base commit holds an owner policy.");
    if (rules.status === "pass")
        return notMet(rules.reason);
    if (rules.status === "unknown" || rules.status === "not-applicable")
        return unknownFinding(rules.reason);
    return met(`There is no policy file at the base commit, and: ${rules.reason}`);
}
function unexplainedBlocker({ gate, readiness }) {
    if (gate === null || gate.verdict === null || readiness === null)
        return unknownFinding("Not all blockers are known: the gate or CI was not judged.");
    const checks = gate.checks.filter((check) => check.status === "fail" && check.mend === null).map(({ id }) => id);
    const jobs = readiness.checks.filter((check) => check.blocking && isUnexplained(check)).map(({ name }) => name);
    const all = [...checks, ...jobs];
    return all.length === 0 ? notMet("Every blocker has a reason and a mend.") : met(`No cause was found for: ${all.join(", ")}.`);
}
function isUnexplained(check) {
    return check.class === "never-reported" || check.cause === "unclassified";
}
function nobodyAccountable(input) {
    const decision = pilot_input_humanDecision(input);
    if (decision.state === "unknown")
        return decision;
    return decision.state === "met" ? notMet(decision.reason) : met(decision.reason);
}
function evidenceLeaks({ bundle }) {
    if (bundle.sanitizedFiles === 0 || bundle.sanitizedFiles < bundle.publicFiles)
        return unknownFinding("Not every public file was looked at.");
    return bundle.leftovers > 0
        ? met(`A second look still found ${bundle.leftovers} places.`)
        : notMet("A second look at every public file found nothing.");
}

;// CONCATENATED MODULE: ./.build/src/evidence/pilot-table.js



/** Computes every row from evidence; what cannot be computed is `unknown` with the reason. */
function buildPilotTable(input, named) {
    const table = evidenceTable(input);
    return {
        evidenceTable: table,
        successCriteria: successCriteria(input),
        stopConditions: pilot_criteria_stopConditions(input),
        outcomeLabel: outcomeLabel(named, table, input.subject.pullRequest),
    };
}

// EXTERNAL MODULE: ./.build/src/evidence/safe-path.js
var safe_path = __webpack_require__(71406);
;// CONCATENATED MODULE: ./.build/src/evidence/proof-index.js

const MOST_NEXT_STEPS = 12;
/** The proof index: what was decided, why, what comes next, and what lies in the bundle. Byte-stable. */
function buildProofIndex(input) {
    const { context, readiness, gate } = input.gathered;
    return {
        headline: headline(input.gathered),
        verdict: gate?.verdict ?? null,
        outcome: overallOutcome(input.evidence.map(({ envelope }) => envelope)),
        subject: input.subject,
        mode: gate?.mode.value ?? null,
        risk: context?.change?.risk.level ?? null,
        tier: gate?.tier.tier ?? context?.change?.tier.tier ?? null,
        readinessStatus: readiness?.status ?? null,
        nextSteps: nextSteps(gate?.checks ?? [], readiness?.checks ?? [], gate?.verdict ?? null),
        checks: gate?.checks ?? [],
        ci: readiness?.checks ?? [],
        external: readiness?.external ?? [],
        evidence: input.evidence
            .map(({ path, envelope }) => ({ kind: envelope.kind, outcome: envelope.outcome, bodySha256: envelope.bodySha256, path }))
            .sort(safe_path/* byPath */.f2),
        rejected: [...input.rejected].sort(safe_path/* byPath */.f2),
        evidenceTable: input.pilot.evidenceTable,
        successCriteria: input.pilot.successCriteria,
        stopConditions: input.pilot.stopConditions,
        outcomeLabel: input.pilot.outcomeLabel,
        redactions: Array.from(input.redactions, ([rule, count]) => ({ rule, count })).sort((a, b) => (0,safe_path/* compareText */.n6)(a.rule, b.rule)),
        files: [...input.files].sort(safe_path/* byPath */.f2),
        unknowns: unknowns(input.gathered),
        notices: [...new Set([...(gate?.policy.notices ?? []), ...input.notices])],
        privateFiles: {
            count: input.privateFiles,
            note: input.privateFiles === 0
                ? "Nothing was kept private."
                : "Raw evidence, facts and logs; they are in the private bundle, with a manifest of their own.",
        },
    };
}
function headline({ context, readiness, gate }) {
    if (gate !== null && gate.verdict !== null)
        return gate.headline;
    if (gate !== null)
        return /^no merge verdict/iu.test(gate.headline) ? gate.headline : `No merge verdict: ${gate.headline}`;
    if (readiness !== null)
        return `No merge verdict: no evidence of the merge gate is in this bundle. CI: ${readiness.headline}`;
    if (context !== null)
        return `No merge verdict: only the context pack is in this bundle. ${context.headline}`;
    return "No merge verdict: no evidence of this commit is in this bundle.";
}
/** From bad to good; what could not be seen stands behind what was seen to be bad, and before everything else. */
const WORST_FIRST = ["fail", "blocked", "unknown", "warn", "pass"];
/**
 * The outcome of the whole: the gate's where there is a verdict, since it has weighed the others; else the worst of what
 * is there, and never better than `unknown`, because nothing judged the change as a whole (law 1).
 */
function overallOutcome(envelopes) {
    const gate = envelopes.find(({ kind }) => kind === "merge-gate");
    if (gate !== undefined && gate.body["verdict"] !== null)
        return gate.outcome;
    const found = new Set(["unknown", ...envelopes.map(({ outcome }) => outcome)]);
    return WORST_FIRST.find((outcome) => found.has(outcome)) ?? "unknown";
}
/** Mends of what fails, then of CI, then of what is unknown, then of warnings; each once. Never empty without a verdict. */
function nextSteps(checks, ci, verdict) {
    const ofStatus = (status) => {
        const named = new Map();
        for (const { mend, id, status: found } of checks) {
            if (mend !== null && found === status)
                named.set(mend, [...(named.get(mend) ?? []), id]);
        }
        // Several checks that one act mends are one step. A check's title says what holds when it passes, so its id stands here.
        return Array.from(named, ([mend, ids]) => (ids.length === 1 ? `\`${ids[0] ?? ""}\`: ${mend}` : mend));
    };
    const ofCi = ci
        .filter((check) => check.blocking)
        .flatMap((check) => (check.mend === null ? [] : [`CI \`${check.name}\`: ${check.mend}`]));
    const steps = [...ofStatus("fail"), ...ofCi, ...ofStatus("unknown"), ...ofStatus("warn")];
    if (verdict === null)
        steps.push("Run the merge gate on the pull request, and publish its evidence.");
    if (verdict === "PASS" && steps.length === 0)
        steps.push("Nothing here asks for a change: a person decides about the merge.");
    return [...new Set(steps)].slice(0, MOST_NEXT_STEPS);
}
/** Facts that no job could see, from all bodies, each once; with the permission where one would show it. */
function unknowns({ context, readiness }) {
    const all = [...(readiness?.unknowns ?? []), ...(context?.unknowns ?? []).map((entry) => ({ ...entry, permission: null }))];
    const seen = new Map(all.map((entry) => [`${entry.what}\n${entry.permission ?? ""}`, entry]));
    return Array.from(seen.values());
}

// EXTERNAL MODULE: ./.build/src/evidence/run-record.js
var run_record = __webpack_require__(70452);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./.build/src/evidence/split.js


/** The frame of a public bundle: without it nobody could read or verify the rest, so no pattern hides it. */
const FRAME_PATHS = [
    "index.html",
    "proof-index.json",
    "proof-index.md",
    "decision-record.json",
    "decision-record.md",
    "run.json",
    "events.ndjson",
    "manifest.json",
];
/** What the suite itself writes for the public: known by name, and cleaned as structured data. */
const KNOWN_SAFE = /^evidence\/(?:context-pack|ci-readiness|merge-gate|transport)\.(?:json|md)$/u;
/** Never public, whatever a pattern says: raw facts, logs and the link from a raw digest to the cleaned one. */
const NEVER_PUBLIC = [
    "redaction-links.json",
    "**/facts.json",
    "**/facts-*.json",
    "**/*.log",
    "logs/**",
    "raw/**",
    "**/transport-log.jsonl",
    "deferred/**",
];
/**
 * Who may see a file of the bundle, and why. Private wins over public; what nobody knows to be safe is private. The
 * input `public-paths` can only choose among what the policy's `evidence.public` allows: inputs tighten, never loosen.
 */
function visibilityOf(path, rules) {
    const unsafe = (0,safe_path/* unsafePathReason */.m0)(path);
    if (unsafe !== null)
        return { visibility: "private", reason: unsafe };
    if (FRAME_PATHS.includes(path))
        return { visibility: "public", reason: "it is the frame of the bundle" };
    if (matches(path, NEVER_PUBLIC))
        return { visibility: "private", reason: "files of this kind are never public" };
    if (matches(path, rules.policyPrivate))
        return { visibility: "private", reason: "the policy's `evidence.private` names it" };
    if (matches(path, rules.inputPrivate))
        return { visibility: "private", reason: "the input `private-paths` names it" };
    if (KNOWN_SAFE.test(path))
        return { visibility: "public", reason: "the suite wrote it for the public" };
    if (!matches(path, rules.policyPublic))
        return { visibility: "private", reason: "nothing says that it may be public" };
    if (rules.inputPublic.length > 0 && !matches(path, rules.inputPublic)) {
        return { visibility: "private", reason: "the input `public-paths` does not name it" };
    }
    return { visibility: "public", reason: "the policy's `evidence.public` names it" };
}
/** Case does not matter, so that `Logs/` is not public where `logs/` is private. */
function matches(path, patterns) {
    return patterns.length > 0 && picomatch.isMatch(path, [...patterns], { dot: true, nocase: true });
}

;// CONCATENATED MODULE: ./.build/src/evidence/without-details.js
const KEPT = "The words were kept private, since they could not be made safe.";
/**
 * The index and the record without any free text: the last resort when clean parts, joined, hold something that must not
 * be public. The verdict, the states and the digests stay, so that nobody can make the evidence vanish by such a text.
 */
function withoutDetails(index, record) {
    const mute = (rows) => rows.map((row) => ({ ...row, reason: KEPT }));
    return {
        index: {
            ...index,
            headline: KEPT,
            nextSteps: [],
            checks: index.checks.map((check) => ({ ...check, reason: KEPT, mend: null, evidence: [] })),
            ci: [],
            rejected: [],
            evidenceTable: mute(index.evidenceTable),
            successCriteria: mute(index.successCriteria),
            stopConditions: mute(index.stopConditions),
            unknowns: [],
            notices: [KEPT],
            subject: { ...index.subject, baseRef: null, headRef: null },
        },
        record: {
            header: { ...record.header, riskArea: null },
            contextEvidence: { repositoryShape: null, harness: null, taskContext: null, prContext: null },
            gateEvidence: { ...record.gateEvidence, mode: null, policy: null, blockersOrWarnings: [] },
            humanDecision: { owner: null, decision: null, rationale: null },
            releaseEvidence: { ciResult: null, ciBlocker: null, versionOrNote: null, proofArtifact: record.releaseEvidence.proofArtifact },
        },
    };
}

;// CONCATENATED MODULE: ./.build/src/evidence/bundle.js




















/**
 * Builds the public and the private bundle from evidence of one epoch. Every public file is cleaned (evidence as
 * structured data, then sealed again over the cleaned body), looked at a second time, and sealed by the manifest, which
 * comes last. What cannot be made safe stays private. Pure: same input, same bytes.
 */
function buildBundle(input) {
    const bench = openWorkbench(input);
    for (const { envelope } of [...input.evidence].sort(safe_path/* byPath */.f2))
        placeEvidence(envelope, bench);
    for (const [path, content] of [...input.files].sort(([a], [b]) => (0,safe_path/* byPath */.f2)({ path: a }, { path: b })))
        placeFile(path, content, bench);
    const subject = cleanSubject(input.subject, bench.cleaner);
    const gathered = (0,evidence_gathered/* gatherBodies */.S)(bench.evidence.map(({ envelope }) => envelope));
    const evidenceFiles = bench.files.length;
    renderEvidence(gathered, subject, input, bench);
    const counts = {
        publicFiles: evidenceFiles,
        privateFiles: bench.private.size,
        sanitizedFiles: evidenceFiles,
        withheldFiles: bench.withheld,
        leftovers: 0,
    };
    const pilot = buildPilotTable({
        ...gathered,
        subject,
        pullRequest: input.pullRequest,
        environment: input.environment,
        bundle: counts,
        labelNamed: input.outcomeLabel !== null,
    }, input.outcomeLabel);
    const built = buildProofIndex({
        subject,
        gathered,
        evidence: bench.evidence,
        rejected: bench.rejected,
        pilot,
        redactions: countByRule(bench.findings),
        files: bench.files,
        privateFiles: bench.private.size,
        notices: bench.notices,
    });
    const { index, record } = safeDocuments(built, buildDecisionRecord(subject, gathered, input.proofArtifact), bench.cleaner);
    const events = recordEvents(input, bench);
    placeFrame(input, { index, record, subject, gathered, events }, bench);
    return finish(input, subject, index, events, bench);
}
function openWorkbench(input) {
    const cleaner = cleanerFor(input.policy, input.roots);
    const cleanNotice = (text) => cleaner.foreignText(text).text;
    return {
        cleaner,
        rules: {
            policyPublic: input.policy?.evidence?.public ?? [],
            policyPrivate: input.policy?.evidence?.private ?? [],
            inputPublic: input.publicPaths,
            inputPrivate: input.privatePaths,
        },
        public: new Map(),
        private: new Map(),
        findings: [],
        links: [],
        files: [],
        evidence: [],
        notices: input.notices.map(cleanNotice),
        rejected: input.rejected.map(({ path, code, reason }) => ({ path: cleanNotice(path), code, reason: cleanNotice(reason) })),
        withheld: 0,
    };
}
/** Raw evidence always goes to the private bundle; its cleaned form to the public one where it may be shown. */
function placeEvidence(envelope, bench) {
    const path = envelopePath(envelope.kind);
    const raw = (0,canonical_json/* prettyJson */.D_)(envelope);
    bench.private.set(path, raw);
    const { visibility, reason } = visibilityOf(path, bench.rules);
    if (visibility === "private")
        return void bench.notices.push(`The evidence \`${envelope.kind}\` is kept private: ${reason}.`);
    const cleaned = cleanEnvelope(envelope, bench.cleaner);
    if (!cleaned.ok)
        return withhold(path, raw, cleaned.reason, bench);
    const text = (0,canonical_json/* prettyJson */.D_)(cleaned.value);
    const body = (0,canonical_json/* canonicalJson */.dj)(cleaned.value.body);
    bench.findings.push(...cleaned.findings.map((finding) => ({ path, ...finding })));
    if (text !== raw)
        bench.links.push(redactionLink(path, raw, text, null));
    bench.public.set(path, text);
    bench.evidence.push({ path, envelope: cleaned.value });
    bench.files.push({
        path,
        kind: envelope.kind,
        visibility: "public",
        sha256: cleaned.value.bodySha256,
        digestOf: "body",
        bytes: new TextEncoder().encode(body).byteLength,
        redactions: cleaned.findings.length,
    });
}
/** The index and the decision record are made anew for each bundle and stand at its top. */
function envelopePath(kind) {
    return `evidence/${kind}.json`;
}
function placeFile(path, content, bench) {
    if ((0,safe_path/* unsafePathReason */.m0)(path) !== null || FRAME_PATHS.includes(path) || /^evidence\/[^/]+\.(?:json|md)$/u.test(path)) {
        const reason = (0,safe_path/* unsafePathReason */.m0)(path) ?? "the suite writes this file itself";
        return void bench.rejected.push({ path: bench.cleaner.foreignText(path).text, code: "path", reason: `It was left out: ${reason}.` });
    }
    const { visibility } = visibilityOf(path, bench.rules);
    if (visibility === "private")
        return void bench.private.set(path, content);
    const name = bench.cleaner.foreignText(path);
    if (name.findings.length > 0)
        return withhold(path, content, "its name cannot be shown", bench);
    const cleaned = cleanFile(content, bench.cleaner);
    if (!cleaned.ok)
        return withhold(path, content, cleaned.reason, bench);
    bench.findings.push(...cleaned.findings.map((finding) => ({ path, ...finding })));
    if (cleaned.findings.length > 0) {
        bench.private.set(path, content);
        bench.links.push(redactionLink(path, content, cleaned.value, null));
    }
    bench.public.set(path, cleaned.value);
    bench.files.push({
        path,
        kind: "file",
        visibility: "public",
        sha256: (0,canonical_json/* sha256Hex */.fg)(cleaned.value),
        digestOf: "file",
        bytes: new TextEncoder().encode(cleaned.value).byteLength,
        redactions: cleaned.findings.length,
    });
}
function withhold(path, content, reason, bench) {
    bench.private.set(path, content);
    bench.links.push(redactionLink(path, content, null, reason));
    bench.withheld++;
    bench.notices.push(`One file that was meant to be public is kept private: ${reason}.`);
}
/** The Markdown of each kind, made from the cleaned body, so that both say the same. */
function renderEvidence({ context, readiness, gate }, subject, input, bench) {
    const place = (kind, text) => {
        const path = `evidence/${kind}.md`;
        if (visibilityOf(path, bench.rules).visibility === "private")
            return;
        const { text: shown, findings } = bench.cleaner.ownText(text);
        bench.findings.push(...findings.map((finding) => ({ path, ...finding })));
        bench.public.set(path, shown);
        bench.files.push({
            path,
            kind: `${kind} for people`,
            visibility: "public",
            sha256: (0,canonical_json/* sha256Hex */.fg)(shown),
            digestOf: "file",
            bytes: new TextEncoder().encode(shown).byteLength,
            redactions: findings.length,
        });
    };
    if (context !== null) {
        const { tokenCounter: counter } = input;
        const tokenBudget = context.tokenBudget ?? input.tokenBudget;
        place("context-pack", (0,context_markdown/* renderContextMarkdown */.T)(context, subject, { tokenBudget, ...(counter === undefined ? {} : { counter }) }));
    }
    if (readiness !== null)
        place("ci-readiness", (0,readiness_markdown/* renderReadinessMarkdown */.uV)(readiness, subject));
    if (gate !== null)
        place("merge-gate", (0,gate_markdown/* renderGateMarkdown */.N5)(gate, subject));
}
/** The index and the record, looked at as a whole: where joining clean parts made something unclean, words are left out. */
function safeDocuments(index, record, cleaner) {
    const isClean = (value) => cleaner.ownText((0,canonical_json/* prettyJson */.D_)({ body: value })).findings.length === 0;
    return isClean(index) && isClean(record) ? { index, record } : withoutDetails(index, record);
}
function recordEvents(input, bench) {
    let rows = [];
    const add = (type, payload, actor, time) => {
        rows = (0,event_log/* appendEvent */.Zn)(rows, { type, payload, actor: bench.cleaner.foreignText(actor).text, time });
    };
    add("run-started", { subject: input.subject, producer: input.producer }, input.producer.action, input.startedAt);
    for (const event of input.events)
        add(event.type, event.payload, event.actor, event.time);
    for (const { envelope } of bench.evidence)
        add("evidence-sealed", { kind: envelope.kind, bodySha256: envelope.bodySha256 }, input.producer.action, input.generatedAt);
    for (const { code } of bench.rejected)
        add("evidence-rejected", { code }, input.producer.action, input.generatedAt);
    add("bundle-sealed", { files: [...bench.public.keys()].sort() }, input.producer.action, input.generatedAt);
    return rows;
}
/** The frame: index, record, page, run and events. */
function placeFrame(input, { index, record, subject, gathered, events }, bench) {
    const producer = cleanProducer(input, bench.cleaner);
    const sealed = { subject, producer, generatedAt: input.generatedAt, outcome: index.outcome };
    const own = (path, text) => void bench.public.set(path, bench.cleaner.ownText(text).text);
    bench.public.set("proof-index.json", (0,canonical_json/* prettyJson */.D_)((0,evidence_envelope/* seal */.od)({ ...sealed, kind: "proof-index", body: index })));
    bench.public.set("decision-record.json", (0,canonical_json/* prettyJson */.D_)((0,evidence_envelope/* seal */.od)({ ...sealed, kind: "decision-record", body: record })));
    own("proof-index.md", (0,proof_index_markdown/* renderProofIndexMarkdown */.M0)(index));
    own("decision-record.md", renderDecisionRecordMarkdown(record, subject));
    own("index.html", renderPage({ index, decisionRecord: record, context: gathered.context }));
    const { value } = bench.cleaner.data(Object.fromEntries(Object.entries(input.inputs).filter(([, given]) => given !== undefined)));
    const inputs = {};
    for (const [name, given] of Object.entries(typeof value === "object" && value !== null ? value : {}))
        inputs[name] = String(given);
    bench.public.set("run.json", (0,run_record/* formatRunRecord */.co)({
        state: input.state,
        reason: input.stateReason === null ? null : bench.cleaner.foreignText(input.stateReason).text,
        subject,
        producer,
        startedAt: input.startedAt,
        finishedAt: input.generatedAt,
        inputs,
        outcome: index.outcome,
        measurements: input.measurements,
    }));
    bench.public.set("events.ndjson", (0,event_log/* formatEventLog */.io)(events));
}
function cleanProducer({ producer }, cleaner) {
    const clean = (text) => (text === null ? null : cleaner.foreignText(text).text);
    return { ...producer, workflow: clean(producer.workflow), job: clean(producer.job) };
}
/** Seals both bundles, the manifest last. */
function finish(input, subject, index, events, bench) {
    const log = (0,event_log/* formatEventLog */.io)(events);
    const eventsTail = events.at(-1)?.hash ?? "";
    if (bench.links.length > 0)
        bench.private.set("redaction-links.json", (0,canonical_json/* prettyJson */.D_)(bench.links.sort(safe_path/* byPath */.f2)));
    bench.private.set("events.ndjson", log);
    bench.public.set(manifest/* MANIFEST_PATH */.U4, (0,manifest/* sealManifest */.DB)(bench.public, { visibility: "public", epoch: subject, producer: cleanProducer(input, bench.cleaner), eventsTail }));
    bench.private.set(manifest/* MANIFEST_PATH */.U4, (0,manifest/* sealManifest */.DB)(bench.private, { visibility: "private", epoch: input.subject, producer: input.producer, eventsTail }));
    return { public: inOrder(bench.public), private: inOrder(bench.private), index, findings: bench.findings };
}
function inOrder(files) {
    return new Map([...files].sort(([a], [b]) => (0,safe_path/* byPath */.f2)({ path: a }, { path: b })));
}
function countByRule(findings) {
    const counts = new Map();
    for (const { rule } of findings)
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return counts;
}


/***/ }),

/***/ 85678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ readEventLog),
/* harmony export */   Zn: () => (/* binding */ appendEvent),
/* harmony export */   io: () => (/* binding */ formatEventLog)
/* harmony export */ });
/* unused harmony exports eventRowSchema, NO_HASH */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20434);


/*
 * What was done, in order, as newline-delimited JSON in which each row holds the hash of the row before it. A chain
 * alone cannot show that its end was cut off: the manifest therefore holds the hash of the last row.
 */
const hash = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const eventRowSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Counts from 1. */
    seq: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    /** `hash` of the row before; 64 zeros in the first. */
    prevHash: hash,
    /** For example `run-started`, `evidence-accepted`, `evidence-sealed`. */
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]{1,60}$/),
    /** SHA-256 of the canonical JSON of what the event is about; the payload itself stands elsewhere or nowhere. */
    payloadDigest: hash,
    /** Who did it: an action of this suite, or a login. */
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200),
    time: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    /** SHA-256 of the canonical JSON of the row without this field. */
    hash,
});
const NO_HASH = "0".repeat(64);
/** The chain with one more row at its end; the given array stays as it is. */
function appendEvent(rows, draft) {
    const content = {
        seq: rows.length + 1,
        prevHash: rows.at(-1)?.hash ?? NO_HASH,
        type: draft.type,
        payloadDigest: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(draft.payload))),
        actor: shortActor(draft.actor),
        time: draft.time,
    };
    return [...rows, eventRowSchema.parse({ ...content, hash: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(content)) })];
}
/** An actor is a name, not a text; a hostile one must not keep the log from being written. */
function shortActor(actor) {
    const name = Array.from(actor.replaceAll(/\p{Cs}/gu, "\u{FFFD}"))
        .slice(0, 90)
        .join("");
    return name === "" ? "unknown" : name;
}
/** The chain as the text of `events.ndjson`: one canonical row on each line, a final line end. */
function formatEventLog(rows) {
    return rows.map((row) => `${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(row)}\n`).join("");
}
/**
 * Reads and checks a chain: every line a row, numbers without a gap, every hash right, the last line ended. An empty
 * log is an error, never a chain that is intact (law 1). `line` counts from 1.
 */
function readEventLog(text) {
    if (text === "")
        return { ok: false, line: 1, reason: "the log is empty" };
    if (!text.endsWith("\n"))
        return { ok: false, line: text.split("\n").length, reason: "the last line was cut" };
    const rows = [];
    for (const [index, line] of text.slice(0, -1).split("\n").entries()) {
        const row = readRow(line);
        if (row === null)
            return { ok: false, line: index + 1, reason: "the line is not a row of an event log" };
        const { hash: claimed, ...content } = row;
        if (row.seq !== index + 1)
            return { ok: false, line: index + 1, reason: "a row is missing or out of order" };
        if (row.prevHash !== (rows.at(-1)?.hash ?? NO_HASH))
            return { ok: false, line: index + 1, reason: "the row does not follow the one before it" };
        if ((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(content)) !== claimed)
            return { ok: false, line: index + 1, reason: "the row was changed after it was written" };
        rows.push(row);
    }
    return { ok: true, rows, tail: rows.at(-1)?.hash ?? NO_HASH };
}
function readRow(line) {
    try {
        const parsed = eventRowSchema.safeParse(JSON.parse(line));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 16951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ gatherBodies)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6280);

/** The bodies by kind. An envelope whose body does not fit its schema counts as absent. */
function gatherBodies(envelopes) {
    const gathered = { context: null, readiness: null, gate: null };
    for (const { kind, body } of envelopes) {
        if (kind === "context-pack") {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x)(kind, body);
            if (read.ok)
                gathered.context = read.body;
        }
        else if (kind === "ci-readiness") {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x)(kind, body);
            if (read.ok)
                gathered.readiness = read.body;
        }
        else if (kind === "merge-gate") {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x)(kind, body);
            if (read.ok)
                gathered.gate = read.body;
        }
    }
    return gathered;
}


/***/ }),

/***/ 90008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ sealManifest),
/* harmony export */   U4: () => (/* binding */ MANIFEST_PATH),
/* harmony export */   bF: () => (/* binding */ compareWithManifest),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* unused harmony exports STATEMENT_TYPE, MANIFEST_PREDICATE_TYPE, visibilitySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5827);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20434);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91093);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71406);





const MANIFEST_PATH = "manifest.json";
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
/** Names the meaning of the predicate below; it changes only when that meaning breaks. */
const MANIFEST_PREDICATE_TYPE = "https://github.com/trust-layer/trust-layer/manifest/v1";
const sha256 = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const visibilitySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["public", "private"]);
/**
 * The seal of a bundle: an in-toto Statement v1 whose subjects are all its other files. Unsigned, but any in-toto tool
 * can sign it as it is. https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
 */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(STATEMENT_TYPE),
    subject: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha256 }) })).min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(MANIFEST_PREDICATE_TYPE),
    predicate: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^1\.\d+\.\d+$/),
        visibility: visibilitySchema,
        /** The epoch: what every piece of evidence in the bundle is about. */
        epoch: _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectSchema */ .cn,
        producer: _envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .producerSchema */ .yO,
        /** `hash` of the last row of events.ndjson, which shows when rows were cut off. */
        eventsTail: sha256,
    }),
});
/**
 * The text of manifest.json over `files` (relative path -> content), sorted by path. Throws when there is no file to
 * seal, or when the manifest itself is among them.
 */
function sealManifest(files, about) {
    if (files.has(MANIFEST_PATH))
        throw new TypeError("a manifest cannot seal itself");
    const subject = Array.from(files, ([name, content]) => ({ name, digest: { sha256: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)(content) } })).sort((a, b) => (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a.name, b.name));
    const manifest = manifestSchema.parse({
        _type: STATEMENT_TYPE,
        subject,
        predicateType: MANIFEST_PREDICATE_TYPE,
        predicate: { schemaVersion: "1.0.0", ...about },
    });
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .prettyJson */ .D_)(manifest);
}
/** Compares the files with the manifest's subjects: each present and equal, none besides. Sorted by path. */
function compareWithManifest(manifest, files) {
    const problems = [];
    const listed = new Set();
    for (const { name, digest } of manifest.subject) {
        if (listed.has(name))
            problems.push({ code: "repeated-subject", path: name, reason: "the manifest lists it twice" });
        listed.add(name);
        const content = files.get(name);
        if (content === undefined)
            problems.push({ code: "missing-file", path: name, reason: "the manifest lists it, and it is not there" });
        else if ((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)(content) !== digest.sha256)
            problems.push({ code: "changed-file", path: name, reason: "it was changed after the bundle was sealed" });
    }
    for (const path of files.keys()) {
        if (path !== MANIFEST_PATH && !listed.has(path))
            problems.push({ code: "extra-file", path, reason: "the manifest does not list it" });
    }
    return problems.sort(_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byPath */ .f2);
}


/***/ }),

/***/ 70452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZG: () => (/* binding */ recordableInputs),
/* harmony export */   _A: () => (/* binding */ runRecordSchema),
/* harmony export */   co: () => (/* binding */ formatRunRecord)
/* harmony export */ });
/* unused harmony export runStateSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5827);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20434);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91093);




/** done: every step ran, whatever it found; failed: a step could not do its work; cancelled: the runner stopped it. */
const runStateSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["done", "failed", "cancelled"]);
/** run.json: what was asked, by whom, and how it ended. Volatile by nature, so it is not evidence of a kind. */
const runRecordSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^1\.\d+\.\d+$/),
    state: runStateSchema,
    /** One sentence where the state is not `done`. */
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    subject: _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectSchema */ .cn,
    producer: _envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .producerSchema */ .yO,
    startedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    /** Inputs by name, as given. Of a secret one only that it was given. */
    inputs: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    outcome: _envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeSchema */ .Ws,
    measurements: _envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .measurementsSchema */ .HW.nullable(),
});
/** Inputs whose value is never recorded, whatever it holds. */
const SECRET_NAME = /token|secret|password|passwd|credential|api[-_]?key|private[-_]?key/iu;
/** The inputs as they may be recorded: sorted, empty ones left out, secret ones as `(given, not recorded)`. */
function recordableInputs(inputs) {
    const recorded = {};
    for (const name of Object.keys(inputs).sort()) {
        const value = inputs[name];
        if (value === undefined || value === "")
            continue;
        recorded[name] = SECRET_NAME.test(name) ? "(given, not recorded)" : value;
    }
    return recorded;
}
/** The text of run.json. */
function formatRunRecord(record) {
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .prettyJson */ .D_)(runRecordSchema.parse({ schemaVersion: "1.0.0", ...record, inputs: recordableInputs(record.inputs) }));
}


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

/***/ 46416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ writeBundleFolder),
/* harmony export */   Ud: () => (/* binding */ writeBundlePair),
/* harmony export */   _q: () => (/* binding */ refusePlace),
/* harmony export */   bn: () => (/* binding */ isBundle),
/* harmony export */   sw: () => (/* binding */ OWN_GITIGNORE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94014);
/* harmony import */ var _host_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89279);
/* harmony import */ var _host_make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96775);






/** By this a folder of ours is known, and git leaves it alone. */
const OWN_GITIGNORE = "# Written by trust-layer: evidence stays out of git.\n*\n";
/**
 * Writes the public bundle into `out` and the private one into `out/private`, with a .gitignore of its own: all in a new
 * folder first, which then takes the place of an older bundle. A folder with something else in it is not touched: one
 * clear error. Throws ConfigurationError when the place cannot be written; then nothing is half written.
 */
async function writeBundleFolder(bundle, out) {
    await refusePlace(out);
    const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(out), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(out)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.partial`);
    const old = `${fresh}.old`;
    try {
        await writeFiles(bundle.public, fresh);
        await writeFiles(bundle.private, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(fresh, "private"));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(fresh, ".gitignore"), OWN_GITIGNORE);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(out, old).catch(ignoreMissing);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, out);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(old, { recursive: true, force: true });
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { recursive: true, force: true }).catch(() => undefined);
        throw (0,_host_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .notWritable */ .G)(out, error);
    }
    return { publicRoot: out, privateRoot: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(out, "private") };
}
/** Writes the two bundles for upload into `root/public` and `root/private`; `root` is new. */
async function writeBundlePair(bundle, root) {
    const written = { publicRoot: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, "public"), privateRoot: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, "private") };
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(root, { recursive: true, force: true });
        await writeFiles(bundle.public, written.publicRoot);
        await writeFiles(bundle.private, written.privateRoot);
    }
    catch (error) {
        throw (0,_host_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .notWritable */ .G)(root, error);
    }
    return written;
}
async function writeFiles(files, root) {
    await (0,_host_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(root);
    for (const [path, content] of files) {
        // Paths come from the bundle, which lets only safe relative ones in.
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...path.split("/"));
        await (0,_host_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(target, content);
    }
}
/**
 * Throws ConfigurationError where no bundle may go, which is worth asking before the work is done. An older bundle of ours
 * is known by its .gitignore; an empty or absent folder is free; a folder in a bundle is not, since a further file breaks it.
 */
async function refusePlace(out) {
    const around = await bundleAround((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(out));
    if (around !== null) {
        throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`${out} lies in the bundle ${around}, to which nothing may be added.`, "Give a folder outside of it with --out.");
    }
    let names;
    try {
        names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(out);
    }
    catch (error) {
        if (isMissing(error))
            return;
        throw (0,_host_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .notWritable */ .G)(out, error);
    }
    if (names.length === 0)
        return;
    const own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(out, ".gitignore"), "utf8").catch(() => "");
    if (own === OWN_GITIGNORE)
        return;
    throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`${out} holds something else than a bundle of trust-layer.`, "Give another folder with --out, or move that one away.");
}
/** Whether these names are those of a bundle: its manifest alone could be that of any program. */
function isBundle(names) {
    return names.includes("manifest.json") && names.includes("events.ndjson");
}
async function bundleAround(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
    if (isBundle(names))
        return folder;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    return parent === folder ? null : bundleAround(parent);
}
function isMissing(error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT";
}
function ignoreMissing(error) {
    if (!isMissing(error))
        throw error;
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
