export const id = 655;
export const ids = [655];
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

/***/ 48141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ acceptEvidence)
/* harmony export */ });
/* harmony import */ var _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5827);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91093);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89580);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71406);




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
    for (const piece of [...offered].sort(_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .byPath */ .f2)) {
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
    return { accepted: accepted.sort(_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .byPath */ .f2), rejected: rejected.sort(_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .byPath */ .f2) };
}
function judge({ path, content }, terms) {
    const reject = (code, reason) => ({ path, code, reason });
    if (content.length > LARGEST_EVIDENCE_BYTES)
        return reject("too-large", "The file is larger than evidence may be.");
    const text = typeof content === "string" ? content : decode(content);
    if (text === null)
        return reject("not-text", "The file is not UTF-8 text.");
    const opened = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .openEnvelope */ .hk)(text);
    if (!opened.ok)
        return reject(opened.rejection.code, opened.rejection.reason);
    const { envelope } = opened;
    if (terms.kinds !== undefined && !terms.kinds.includes(envelope.kind))
        return reject("kind", `Evidence of kind ${envelope.kind} is not read here.`);
    const body = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(envelope.kind, envelope.body);
    if (!body.ok)
        return reject("body-schema", body.reason);
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

/***/ 49430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ collectEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98673);



/**
 * Looks for evidence of some kinds: in the evidence folder first, then as artifacts of this run, then of the run that
 * the input `run-id` names. What is found is untrusted and still to be judged. A missing service is no error: the
 * consumer says what it did not get.
 */
async function collectEvidence(host, kinds, where) {
    const offered = [];
    for (const kind of kinds) {
        const local = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.evidenceDir, `${kind}.json`));
        if (local !== null)
            offered.push({ path: `${kind}.json`, content: local });
        else if (where.artifacts)
            offered.push(...(await fromArtifact(host, kind, where)));
    }
    return offered;
}
async function readIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch {
        return null;
    }
}
async function fromArtifact(host, kind, where) {
    const store = await host.artifacts();
    if ("unavailable" in store)
        return [];
    const name = (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactName */ .Cs)(kind, where.suffix);
    let files = await store.download(name, null);
    if (files === null && where.runId !== null)
        files = await store.download(name, where.runId);
    if (files === null)
        return [];
    const content = files.get(`${kind}.json`);
    if (content === undefined)
        host.log.warning(`Artifact ${name} holds no ${kind}.json.`);
    return content === undefined ? [] : [{ path: `${name}/${kind}.json`, content }];
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
        { title: "Headline", worth: 0, head: ["# Context pack", "", `## ${(0,prose/* markdownProse */.h$)(body.headline)}`, "", (0,markdown_parts/* subjectLine */.nh)(subject)], lines: [] },
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
    return [`${(0,render_escape/* markdownText */.p7)(first, 300)} *(from ${{ input: "the input", "pull-request": "the pull request", commits: "the commit messages" }[source]})*`];
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
        ...tier.reasons.slice(0, 20).map(({ tier: own, rule, path, evidence }) => `  - ${own} ${code(rule)} ${code(path)}: ${(0,prose/* markdownProse */.h$)(evidence, 200)}`),
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
    const languages = shape.languages.slice(0, 8).map(({ name, files: count, bytes }) => `${(0,render_escape/* markdownText */.p7)(name)} (${count} files, ${Math.ceil(bytes / 1024)} KiB)`);
    return [
        `- ${shape.fileCount} files: ${languages.join(", ") || "no programming language"}`,
        ...(shape.packageManagers.length === 0 ? [] : [`- Tools: ${shape.packageManagers.map(({ name, evidence }) => `${(0,render_escape/* markdownText */.p7)(name)} (${code(evidence)})`).join(", ")}`]),
        ...(shape.entryPoints.length === 0 ? [] : [`- Entry points: ${shape.entryPoints.slice(0, 10).map(code).join(", ")}`]),
        ...(shape.importantDirectories.length === 0 ? [] : [`- Folders: ${shape.importantDirectories.slice(0, 12).map(({ path, files: count, role }) => `${code(path)} (${role}, ${count})`).join(", ")}`]),
        `- Git: ${git.branch === null ? "no branch (detached)" : `branch ${code(git.branch)}`}, ${git.historyDepth} past commits read${git.shallow ? ", shallow" : ""}${git.clean === null ? "" : git.clean ? ", clean" : ", with work that is not committed"}`,
    ];
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
    const urgent = (0,gate_markdown/* attention */.fP)(checks);
    const failing = urgent.filter((check) => check.status === "fail");
    const others = urgent.filter((check) => check.status !== "fail");
    const blocking = (readiness?.checks ?? publish?.index.ci ?? []).filter((check) => check.blocking);
    const notices = [...new Set([...(gate?.policy.notices ?? []), ...(publish?.index.notices ?? []), ...input.notices])];
    const parts = [
        `## ${headline({ context, readiness, gate, publish })}`,
        `${(0,markdown_parts/* subjectLine */.nh)(input.subject)}${circumstances({ context, readiness, gate })}`,
        next(failing, others, blocking) || (gate?.verdict === "PASS" ? "**What next:** Nothing here asks for a change: a person decides about the merge." : ""),
        noticeBlock(notices, rows),
        failing.length === 0 ? "" : `### ${(0,words/* count */.U9)(failing.length, "check fails", "checks fail")}\n\n${(0,markdown_parts/* markdownList */.Al)(failing, markdown_parts/* checkItem */.es, rows)}`,
        blocking.length === 0 ? "" : `### ${(0,words/* count */.U9)(blocking.length, "CI check is", "CI checks are")} not green\n\n${(0,markdown_parts/* markdownList */.Al)(blocking, markdown_parts/* ciItem */.a9, rows)}`,
        others.length === 0 ? "" : `### ${(0,words/* count */.U9)(others.length, "check has", "checks have")} a remark\n\n${(0,markdown_parts/* markdownList */.Al)(others, markdown_parts/* checkItem */.es, rows)}`,
        (0,markdown_parts/* permissionsBlock */.It)((0,permissions/* missingPermissions */.HR)({ readiness, gate, context })),
        ...foldedParts({ context, readiness, gate, publish }, rows),
        whereEvidenceIs(input.artifacts ?? [], publish),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
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
