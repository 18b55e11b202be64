export const id = 2452;
export const ids = [2452];
export const modules = {

/***/ 68805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_evidence_accept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48141);
/* harmony import */ var _src_jobs_collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49430);
/* harmony import */ var _src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92024);
/* harmony import */ var _src_render_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43700);




/** Inputs -> collected evidence -> bundles, transport -> outputs and summary. */
async function run(values, { host, session, report, wish }) {
    const offered = await (0,_src_jobs_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .collectEvidence */ .m)(host, ["context-pack", "ci-readiness", "merge-gate"], {
        suffix: values["artifact-suffix"],
        runId: values["run-id"],
        artifacts: true,
    });
    const own = host.producer("evidence-publish");
    const otherRun = values["run-id"] !== null;
    const judged = (0,_src_evidence_accept_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptEvidence */ .s)(offered, {
        subject: session.subject,
        runId: otherRun ? "any" : own.runId,
        runAttempt: otherRun ? null : own.runAttempt,
        kinds: ["context-pack", "ci-readiness", "merge-gate"],
    });
    const published = await (0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .runEvidencePublish */ .KV)(host, session, judged, {
        ...wish,
        outcomeLabel: values["outcome-label"],
        publicPaths: values["public-paths"],
        privatePaths: values["private-paths"],
        tokenBudget: 12_000,
        inputs: values,
        transport: { token: values["github-token"], comment: values.comment, status: values.status },
        notices: judged.rejected.map((piece) => `Evidence \`${piece.path}\` was rejected (${piece.code}): ${piece.reason}`),
    });
    await report.outputs((0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .publishOutputs */ .eB)(published));
    if (values.summary) {
        await report.summary((0,_src_render_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSummary */ .B)({ publish: (0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_2__/* .publishSummary */ .Iv)(published), subject: session.subject, notices: [], artifacts: [published.publicArtifact, published.privateArtifact] }));
    }
}


/***/ }),

/***/ 98673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Zn: () => (/* binding */ uploadFiles),
/* harmony export */   eF: () => (/* binding */ produceEvidence)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48243);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91093);
/* harmony import */ var _host_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89279);




/** The name of the artifact of one kind; a matrix job gives its own suffix, since artifacts are immutable. */
function artifactName(kind, suffix) {
    return `trust-layer-${kind}${suffix === null ? "" : `-${suffix}`}`;
}
/**
 * Seals a body, writes `<kind>.json` and `<kind>.md` into the evidence folder (whole or not at all), and uploads both
 * as the artifact of that kind where this is wished and there is a service; without one a line says so.
 */
async function produceEvidence(host, what, wish) {
    const envelope = (0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .seal */ .od)({
        kind: what.kind,
        subject: what.subject,
        producer: host.producer(what.action),
        generatedAt: what.generatedAt,
        outcome: what.outcome,
        ...(what.measurements === undefined ? {} : { measurements: what.measurements }),
        body: what.body,
    });
    const jsonPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.evidenceDir, `${what.kind}.json`);
    const markdownPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.evidenceDir, `${what.kind}.md`);
    await (0,_host_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomically */ .l)(jsonPath, (0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .prettyJson */ .D_)(envelope));
    await (0,_host_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomically */ .l)(markdownPath, what.markdown);
    const artifact = await uploadFiles(host, artifactName(what.kind, wish.artifactSuffix), host.evidenceDir, [`${what.kind}.json`, `${what.kind}.md`], wish);
    return { body: what.body, envelope, markdown: what.markdown, jsonPath, markdownPath, artifact };
}
/** Uploads files of a folder as one artifact; null when it is not wished or there is no service (said in the log). */
async function uploadFiles(host, name, root, paths, wish) {
    if (!wish.upload || paths.length === 0)
        return null;
    const store = await host.artifacts();
    if ("unavailable" in store) {
        host.log.info(store.unavailable);
        return null;
    }
    return store.upload(name, root, paths, wish.retentionDays);
}


/***/ }),

/***/ 11810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openSavedSession),
/* harmony export */   t: () => (/* binding */ completeFacts)
/* harmony export */ });
/* harmony import */ var _policy_tighten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96517);
/* harmony import */ var _policy_tiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23295);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57880);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52192);




/**
 * Replays saved facts, with the policy that they hold or with another one: nothing is asked of GitHub or git, so the same file
 * decides the same. The changed files are those that were saved;
 * lines that were not saved are not read, and the checks that need them say unknown.
 */
async function openSavedSession(facts, wish) {
    const policy = wish.policyText === null
        ? await (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFromFact */ .p)(facts.policyFile, wish.policyPath)
        : await (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePolicy */ .O)(wish.policyText.text, wish.policyText.path, "file");
    return {
        wish,
        subject: facts.subject,
        facts,
        policy,
        mode: (0,_policy_tighten_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveMode */ .U5)(wish.mode, policy.policy, policy.source === "unknown"),
        observedAt: facts.observedAt,
        repository: () => Promise.resolve(null),
        changes: () => Promise.resolve(facts.files),
        tier: (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(() => Promise.resolve((0,_policy_tiers_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyTier */ .$)(facts.files.state === "known" ? facts.files.value : null, policy.policy?.tiers))),
        measurements: () => ({ graphqlRequests: 0, restRequests: 0, retries: 0, durationMs: 0 }),
    };
}
/** The facts of a session with the changed files as they were read, lines included, so that a replay sees the same. */
async function completeFacts(session) {
    return { ...session.facts, files: await session.changes() };
}


/***/ }),

/***/ 72028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readinessOutcome),
/* harmony export */   w: () => (/* binding */ readinessBlockers)
/* harmony export */ });
const OUTCOMES = {
    ready: "pass",
    failing: "fail",
    pending: "blocked",
    blocked: "blocked",
    unknown: "unknown",
};
/** The outcome of the evidence envelope for a readiness status (design section 7). */
function readinessOutcome(status) {
    return OUTCOMES[status];
}
/**
 * The output `blockers`: one for every required check that is not green, in the order of the names. Where nothing is
 * required every observed check counts, so each of those that is not green is listed.
 */
function readinessBlockers(body) {
    return body.checks
        .filter((check) => check.class !== "green" && (check.required || body.basis === "observed"))
        .map(({ name, class: checkClass, cause, mend, blocking }) => ({ check: name, class: checkClass, cause, mend, blocking }));
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


/***/ })

};
