export const id = 6686;
export const ids = [6686];
export const modules = {

/***/ 68805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_evidence_accept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48141);
/* harmony import */ var _src_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35388);
/* harmony import */ var _src_jobs_collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49430);
/* harmony import */ var _src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77450);
/* harmony import */ var _src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2878);
/* harmony import */ var _src_render_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43700);






/** Inputs -> collected evidence -> bundles, transport -> outputs and summary. */
async function run(values, { host, session, report, wish }) {
    const offered = await (0,_src_jobs_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .collectEvidence */ .m)(host, ["context-pack", "ci-readiness", "merge-gate"], {
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
    const published = await (0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .runEvidencePublish */ .KV)(host, session, judged, {
        ...wish,
        outcomeLabel: values["outcome-label"],
        publicPaths: values["public-paths"],
        privatePaths: values["private-paths"],
        tokenBudget: 12_000,
        inputs: values,
        transport: {
            token: values["github-token"],
            comment: values.comment,
            status: values.status,
            freshLook: async () => (0,_src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .withMembers */ .gn)(session, await (0,_src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .gateBody */ .Qm)(session, await (0,_src_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_1__/* .readinessBody */ .zY)(session), []), []),
        },
        notices: judged.rejected.map((piece) => `Evidence \`${piece.path}\` was rejected (${piece.code}): ${piece.reason}`),
    });
    await report.outputs((0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .publishOutputs */ .eB)(published));
    if (values.summary) {
        await report.summary((0,_src_render_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSummary */ .B)({ publish: (0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .publishSummary */ .Iv)(published), subject: session.subject, notices: [] }));
    }
}


/***/ }),

/***/ 11810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openSavedSession),
/* harmony export */   t: () => (/* binding */ completeFacts)
/* harmony export */ });
/* harmony import */ var _facts_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60981);
/* harmony import */ var _policy_tighten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96517);
/* harmony import */ var _policy_tiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23295);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57880);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52192);





/**
 * Replays saved facts, with the policy that they hold or with another one: nothing is asked of GitHub or git, so the same file
 * decides the same. The changed files are those that were saved;
 * lines that were not saved are not read, and the checks that need them say unknown.
 */
async function openSavedSession(facts, wish) {
    const policy = wish.policyText === null
        ? await (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__/* .policyFromFact */ .p)(facts.policyFile, wish.policyPath)
        : await (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePolicy */ .O)(wish.policyText.text, wish.policyText.path, "file");
    return {
        wish,
        subject: facts.subject,
        facts,
        policy,
        mode: (0,_policy_tighten_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveMode */ .U5)(wish.mode, policy.policy, policy.source === "unknown"),
        observedAt: facts.observedAt,
        repository: () => Promise.resolve(null),
        changes: (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => Promise.resolve(facts.files)),
        tier: (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => Promise.resolve((0,_policy_tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyTier */ .$)(facts.files.state === "known" ? facts.files.value : null, policy.policy?.tiers))),
        openPullRequests: (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => Promise.resolve(facts.openPullRequests ??
            (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)("The saved facts do not hold the other open pull requests: the run that saved them made no context pack.", "Save facts with `pilot --pr` or take those of the root action."))),
        measurements: () => ({ graphqlRequests: 0, restRequests: 0, retries: 0, durationMs: 0 }),
    };
}
/**
 * The facts of a session with what was asked later: the changed files as they were read, lines included, and the other
 * open pull requests, so that a replay sees the same. What no job needed is not asked for.
 */
async function completeFacts(session) {
    const { changes, openPullRequests, facts } = session;
    return {
        ...facts,
        ...(changes.started() ? { files: await changes() } : {}),
        ...(openPullRequests.started() ? { openPullRequests: await openPullRequests() } : {}),
    };
}


/***/ }),

/***/ 52192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Runs something once and keeps its promise. */
function once(make) {
    let kept = null;
    return Object.assign(() => (kept ??= make()), { started: () => kept !== null });
}


/***/ }),

/***/ 23295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ classifyTier)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10222);
/* harmony import */ var _tier_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70806);


const ORDER = ["T0", "T1", "T2", "T3"];
/**
 * The tier of a change, with each rule that matched, the path and what was seen there. The highest wins.
 * `changes` null: the files could not be read, and the tier is `null`, as it is for an empty list: nothing was
 * inspected, and an unknown tier is never a low one (law 1). Both ends of a rename count. Rules of the policy add; one
 * with `lower: true` takes away what built-in rules (never other rules of the policy) say above its tier for its paths.
 */
function classifyTier(changes, rules) {
    if (changes === null)
        return { tier: null, reasons: [] };
    const adding = (rules ?? []).filter((rule) => rule.lower !== true).map(withMatcher);
    const lowering = (rules ?? []).filter((rule) => rule.lower === true).map(withMatcher);
    const reasons = [];
    const highPaths = [];
    for (const change of changes.flatMap(bothEnds)) {
        const stated = fromPolicy(change.path, adding);
        const lowered = lowering.find((rule) => rule.matches(change.path));
        const own = builtIn(change);
        const kept = lowered === undefined ? own : own.filter((reason) => !isAbove(reason.tier, lowered.tier));
        if (lowered !== undefined && kept.length < own.length) {
            kept.push({ tier: lowered.tier, rule: "policy-lower", path: change.path, evidence: lowered.reason, source: "policy" });
        }
        reasons.push(...stated, ...kept);
        if (lowered === undefined || isAbove(lowered.tier, "T1"))
            highPaths.push(change.path);
    }
    reasons.push(...severalComponents(highPaths));
    return { tier: highest(reasons), reasons: inOrder(reasons) };
}
function bothEnds(change) {
    const deleted = change.status === "deleted";
    const end = { path: change.path, deleted, addedLines: change.addedLines };
    // A copy leaves its source where it was; a rename takes it away from there.
    if (change.previousPath === null || change.previousPath === change.path || change.status === "copied")
        return [end];
    return [end, { path: change.previousPath, deleted: true, addedLines: [] }];
}
function withMatcher(rule) {
    return { ...rule, matches: (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .pathMatcher */ .kZ)(rule.paths) };
}
/** The first match per tier, as the policy file says. */
function fromPolicy(path, rules) {
    return ORDER.flatMap((tier) => {
        const rule = rules.find((candidate) => candidate.tier === tier && candidate.matches(path));
        return rule === undefined ? [] : [{ tier, rule: "policy", path, evidence: rule.reason, source: "policy" }];
    });
}
function builtIn(change) {
    const kind = (0,_tier_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessKind */ .C0)(change.path);
    const found = _tier_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .TIER_RULES */ .$V.filter((rule) => rule.always || kind === null).flatMap((rule) => {
        const evidence = rule.evidence(change);
        return evidence === null ? [] : [reason(rule.tier, rule.id, change.path, evidence)];
    });
    if (found.length > 0)
        return found;
    return [
        kind === null
            ? reason("T1", "component", change.path, "source or settings of one component")
            : reason("T0", "harmless", change.path, kind),
    ];
}
/** T2: one change that touches several packages at once. Docs and tests of another package do not count. */
function severalComponents(paths) {
    const first = new Map();
    for (const path of paths.filter((candidate) => (0,_tier_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessKind */ .C0)(candidate) === null).toSorted()) {
        const component = (0,_tier_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .componentOf */ .D5)(path);
        if (component !== null && !first.has(component))
            first.set(component, path);
    }
    if (first.size < 2)
        return [];
    const names = [...first.keys()].toSorted();
    const shown = names
        .slice(0, 5)
        .map((name) => `\`${name}\``)
        .join(", ");
    const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
    const path = first.get(names[0] ?? "") ?? "";
    return [reason("T2", "several-packages", path, `the change touches ${names.length} packages: ${shown}${more}`)];
}
function reason(tier, rule, path, evidence) {
    return { tier, rule, path, evidence, source: "built-in" };
}
function isAbove(a, b) {
    return ORDER.indexOf(a) > ORDER.indexOf(b);
}
function highest(reasons) {
    return ORDER.findLast((tier) => reasons.some((entry) => entry.tier === tier)) ?? null;
}
/** Highest tier first, then by path and rule; each once. Independent of the order in which the files came (law 6). */
function inOrder(reasons) {
    const key = (entry) => [9 - ORDER.indexOf(entry.tier), entry.path, entry.rule, entry.source, entry.evidence].join("\u0000");
    const byKey = new Map(reasons.map((entry) => [key(entry), entry]));
    return [...byKey.keys()].toSorted().flatMap((entryKey) => byKey.get(entryKey) ?? []);
}


/***/ })

};
