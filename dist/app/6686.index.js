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
/* harmony import */ var _src_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78561);
/* harmony import */ var _src_jobs_collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49430);
/* harmony import */ var _src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77450);
/* harmony import */ var _src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7267);
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
        changes: (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(() => Promise.resolve(facts.files)),
        tier: (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(() => Promise.resolve((0,_policy_tiers_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyTier */ .$)(facts.files.state === "known" ? facts.files.value : null, policy.policy?.tiers))),
        measurements: () => ({ graphqlRequests: 0, restRequests: 0, retries: 0, durationMs: 0 }),
    };
}
/**
 * The facts of a session with the changed files as they were read, lines included, so that a replay sees the same. Where
 * no job needed the lines they are not asked for.
 */
async function completeFacts(session) {
    return session.changes.started() ? { ...session.facts, files: await session.changes() } : session.facts;
}


/***/ })

};
