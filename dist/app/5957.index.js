export const id = 5957;
export const ids = [5957];
export const modules = {

/***/ 95126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ causeOfAnnotations),
/* harmony export */   h: () => (/* binding */ CAUSES)
/* harmony export */ });
const START_AGAIN = "Then re-run the job.";
const ROWS = {
    // Found in annotations; the order is that of the search, the most exact sentence first.
    "account-locked": {
        class: "never-started",
        sentence: /account is locked due to a billing issue/iu,
        reason: "It never started: GitHub locked the account because of a billing issue.",
        mend: `An owner of the account settles it under Settings > Billing and plans, or asks GitHub Support. ${START_AGAIN}`,
    },
    billing: {
        class: "never-started",
        sentence: /account payments have failed|spending limit needs to be increased/iu,
        reason: "It never started: payments of the account have failed, or its spending limit is reached.",
        mend: `An owner of the account pays or raises the limit under Settings > Billing and plans. ${START_AGAIN}`,
    },
    budget: {
        class: "never-started",
        sentence: /budget is preventing further use/iu,
        reason: "It never started: a budget of the account for Actions is used up.",
        mend: `An owner of the account raises the budget under Settings > Billing and plans > Budgets and alerts. ${START_AGAIN}`,
    },
    "hosted-capacity": {
        class: "never-started",
        sentence: /not acquired by runner of type hosted/iu,
        reason: "It never started: GitHub had no hosted runner for it.",
        mend: "Re-run the job; look at githubstatus.com when it happens again.",
    },
    "no-runner": {
        class: "never-started",
        sentence: /no enabled runners online to process|waiting for a runner to pick up this job|no runner matching the specified labels/iu,
        reason: "It never started: no runner took it.",
        mend: "Bring a runner with exactly these labels online and let this repository use it, or correct `runs-on:`. GitHub gives up after 24 hours.",
    },
    "fork-approval-expired": {
        class: "never-started",
        sentence: /required approval but was not approved before it expired/iu,
        reason: "It never started: nobody approved the run of this fork's workflow in time.",
        mend: "Re-run the workflow, then a maintainer presses `Approve and run` on the pull request.",
    },
    "invalid-workflow": {
        class: "never-started",
        sentence: /invalid workflow file|error in your yaml syntax|the workflow is not valid/iu,
        reason: "It never started: the workflow file is not valid.",
        mend: "Correct the workflow file at the line named and push.",
    },
    "action-not-allowed": {
        class: "never-started",
        sentence: /is not allowed to be used in|are not allowed to be used in/iu,
        reason: "It never started: the repository's settings do not allow an action that the workflow uses.",
        mend: "Use an allowed action, or an administrator allows this one under Settings > Actions > General.",
    },
    permission: {
        class: "never-started",
        sentence: /is requesting '?[\w-]+: ?\w+'?, but is only allowed|unexpected value '?administration/iu,
        reason: "It never started: the workflow asks for a permission that it cannot be given.",
        mend: "Correct `permissions:`; the caller of a reusable workflow must grant what the called one asks for.",
    },
    "execution-policy": {
        class: "never-started",
        sentence: /workflow execution (?:policy|protection)/iu,
        reason: "It never started: a workflow execution policy forbids it.",
        mend: "Use another trigger, such as `pull_request`, or an administrator changes the policy under Settings > Actions.",
    },
    superseded: {
        class: "cancelled",
        sentence: /cancell?ing since a higher priority waiting request/iu,
        reason: "It was cancelled: a newer run of its concurrency group took its place.",
        mend: "Wait for the newer run, or re-run this one.",
    },
    // Found by structure.
    "startup-failure": {
        class: "never-started",
        sentence: null,
        reason: "It never started: GitHub could not start the workflow. The API does not say why: an invalid file, an action that is not allowed, or a permission that cannot be given.",
        mend: "Open the run: its page names the cause. Correct the workflow or the settings, then push or re-run.",
    },
    unclassified: {
        class: "never-started",
        sentence: null,
        reason: "It never started: no step ran, and GitHub gives no reason that this version knows. It is not a test failure.",
        mend: "Open the job and re-run it; look at the account's billing, the runners and githubstatus.com when it happens again.",
    },
    "disabled-workflow": {
        class: "never-started",
        sentence: null,
        reason: "It never started: the workflow is disabled.",
        mend: "Enable it under Actions > the workflow > Enable workflow, then push or re-run.",
    },
    "filtered-out": {
        class: "never-started",
        sentence: null,
        reason: "It never started: the filters of the workflow leave this change out, and a required check that is left out never reports.",
        mend: "Let the workflow always run and decide inside, with an `if:` on the job (a skipped job reports); or no longer require the check.",
    },
    "not-triggered": {
        class: "never-started",
        sentence: null,
        reason: "It never started: the workflow that makes this check is not triggered by a pull request or a push to its branch.",
        mend: "Add `pull_request:` under `on:` of the workflow, or no longer require the check.",
    },
    "skip-ci": {
        class: "never-started",
        sentence: null,
        reason: "It never started: the message of the head commit asks GitHub to skip CI.",
        mend: "Push a commit without `[skip ci]` (or `[ci skip]`, `[no ci]`, `[skip actions]`, `[actions skip]`, `skip-checks: true`) in its message.",
    },
    conflict: {
        class: "never-started",
        sentence: null,
        reason: "It never started: the pull request conflicts with its base, and GitHub runs no `pull_request` workflow without a merge commit.",
        mend: "Resolve the conflict (merge or rebase onto the base branch) and push.",
    },
    "bot-push": {
        class: "never-started",
        sentence: null,
        reason: "It never started: the head was pushed with the workflow token, whose pushes start no workflow.",
        mend: "Close and reopen the pull request, or push with an app's token instead of `GITHUB_TOKEN`.",
    },
    "merge-queue-without-trigger": {
        class: "never-started",
        sentence: null,
        reason: "It never started: the pull request is in a merge queue, and the workflow that makes this check does not listen to it.",
        mend: "Add `merge_group:` under `on:` of the workflow.",
    },
    "actions-disabled": {
        class: "never-started",
        sentence: null,
        reason: "It never started: GitHub Actions is switched off for this repository.",
        mend: "An administrator switches it on under Settings > Actions > General, then push or re-run.",
    },
    "not-queued": {
        class: "never-reported",
        sentence: null,
        reason: "It never reported: its workflow is enabled and its triggers include this change, yet GitHub started no run of it. GitHub drops events above 1,500 in 10 seconds and runs above 500 in 10 seconds without a word, and so does an outage.",
        mend: "Push an empty commit, or close and reopen the pull request; look at githubstatus.com when it happens again.",
    },
    "call-skipped": {
        class: "never-reported",
        sentence: null,
        reason: "It never reported: the job that calls the reusable workflow was skipped, and GitHub then reports one check under the caller's own name.",
        mend: "Require one job that needs the call and always runs, instead of the names `caller / called`.",
    },
    "matrix-skipped": {
        class: "never-reported",
        sentence: null,
        reason: "It never reported: the whole matrix was skipped, and GitHub then reports one check under the unexpanded name.",
        mend: "Require one job that needs the whole matrix and always runs, instead of the names of the matrix.",
    },
    "not-created": {
        class: "never-reported",
        sentence: null,
        reason: "It never reported: the workflow that makes it ran to its end without this job.",
        mend: "Open the run and see whether the job was renamed or its `needs` failed; then correct the workflow or the required name.",
    },
    "not-found": {
        class: "never-reported",
        sentence: null,
        reason: "It is required and never reported on this commit; the cause was not found.",
        mend: "Push or re-run the workflow that makes it; if nothing makes it any more, no longer require it.",
    },
    "wrong-app": {
        class: "never-reported",
        sentence: null,
        reason: "A check of this name reported, but the required one must come from another app.",
        mend: "Let the expected app report, or change the source of the required check in the ruleset or branch protection.",
    },
    renamed: {
        class: "orphan-name",
        sentence: null,
        reason: "No workflow of this commit makes a check of this name.",
        mend: "Correct the required name, or the name of the job. If another app makes this check, see why it did not report.",
    },
    "run-cancelled": {
        class: "cancelled",
        sentence: null,
        reason: "It was cancelled.",
        mend: "Re-run it.",
    },
    "fork-approval": {
        class: "waiting",
        sentence: null,
        reason: "It waits for a maintainer to approve the run of a fork's workflow.",
        mend: "A maintainer looks at the changes and presses `Approve and run`; each push asks again.",
    },
    "action-required": {
        class: "waiting",
        sentence: null,
        reason: "The app that made this check asks a person to act.",
        mend: "Open the check and do what it asks.",
    },
    "environment-review": {
        class: "waiting",
        sentence: null,
        reason: "It waits for a protection rule of an environment.",
        mend: "A reviewer of the environment presses `Review deployments` in the run.",
    },
    concurrency: {
        class: "waiting",
        sentence: null,
        reason: "It waits for a slot of its concurrency group.",
        mend: "Wait for the run that holds the slot, or cancel that one.",
    },
    "own-job": {
        class: "unknown",
        sentence: null,
        reason: "It is our own job, or waits for it, so it cannot be judged here; the policy or an input requires it, and nobody else would notice that it is missing.",
        mend: "Take the name out of `ci.required` and `required-checks`, and let the job that tests not need this one.",
    },
    "own-job-ambiguous": {
        class: "unknown",
        sentence: null,
        reason: "It may be our own job, and which of several it is cannot be told.",
        mend: "Give the job a name of its own, or pass the run's `job.check_run_id`; `actions: read` under `permissions:` also helps.",
    },
    "unknown-app": {
        class: "unknown",
        sentence: null,
        reason: "It must come from a certain app, and the source of what reported cannot be told from its creator's name.",
        mend: "Let the app report a check run instead of a commit status, or take the source out of the requirement.",
    },
    "unknown-value": {
        class: "unknown",
        sentence: null,
        reason: "GitHub reports a state that this version does not know.",
        mend: "Look at the check on GitHub; an update of this action may know the state.",
    },
    "required-workflow": {
        class: "unknown",
        sentence: null,
        reason: "A ruleset requires this workflow, and which run belongs to it cannot be told for certain.",
        mend: "Look at the merge box of the pull request, which shows required workflows.",
    },
    // Results of gates that ran elsewhere.
    "external-missing": {
        class: "never-reported",
        sentence: null,
        reason: "It never reported: no result of this gate was handed over.",
        mend: "Let the gate write its result with `trust-layer record`, and name the file or `artifact:NAME` in the input `external-results` of this step (`--external` at a terminal).",
    },
    "external-error": {
        class: "unknown",
        sentence: null,
        reason: "The gate ran elsewhere and came to no result.",
        mend: "See why it came to none, let it run again on this commit, and hand over its new result.",
    },
    "external-other-commit": {
        class: "unknown",
        sentence: null,
        reason: "The result that was handed over is not about this change.",
        mend: "Let the gate run on the commit that is judged, and hand over only results of this commit.",
    },
    "external-expired": {
        class: "unknown",
        sentence: null,
        reason: "The result that was handed over is too old to count.",
        mend: "Let the gate run again on this commit, and hand over its new result.",
    },
    "external-future": {
        class: "unknown",
        sentence: null,
        reason: "The result that was handed over was made in the future, so its age cannot be told.",
        mend: "Set the clock of the machine that makes it, let the gate run again, and hand over its new result.",
    },
    "external-unsigned": {
        class: "unknown",
        sentence: null,
        reason: "The policy names who must have signed this result, and no signature of it was checked.",
        mend: "Sign the file in the workflow that makes it, and put the signature beside it as `FILE.sigstore.json`.",
    },
    "external-bad-signature": {
        class: "unknown",
        sentence: null,
        reason: "The signature beside this result is not valid.",
        mend: "Let the workflow that makes the file sign it again, and hand over file and signature unchanged.",
    },
    "external-wrong-signer": {
        class: "unknown",
        sentence: null,
        reason: "Another workflow signed this result than the one that the policy names.",
        mend: "Let the workflow that the policy names make and sign it; or change `signer` under `ci.external` on the base branch.",
    },
    "external-invalid": {
        class: "unknown",
        sentence: null,
        reason: "What was handed over is not a result that can be read.",
        mend: "Hand over the file exactly as `trust-layer record` wrote it.",
    },
};
const CAUSES = ROWS;
/**
 * The cause that the annotations of a check run name, with the annotation's own words; `null` when none is known.
 * Call it only where no step ran: a job that runs can print any sentence as an annotation of its own (law 4).
 */
function causeOfAnnotations(annotations) {
    for (const code of Object.keys(ROWS)) {
        const { sentence } = CAUSES[code];
        if (sentence === null)
            continue;
        const hit = annotations.find(({ title, message }) => sentence.test(`${title ?? ""}\n${message}`));
        if (hit !== undefined)
            return { code, words: hit.message };
    }
    return null;
}


/***/ }),

/***/ 53109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   tq: () => (/* binding */ worstFinding)
/* harmony export */ });
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95126);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51251);


/** Within one status, the class that says most to a reader comes first. */
const CLASS_ORDER = [
    "red",
    "cancelled",
    "never-started",
    "waiting",
    "stale",
    "orphan-name",
    "never-reported",
    "unknown",
    "running",
    "still-coming",
    "no-signal",
    "green",
];
/** The finding that decides when all of them must be met. Ties go to the smallest text, so that order plays no part. */
function worstFinding(findings) {
    const ranked = [...findings].toSorted((a, b) => _status_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS_ORDER */ .QD.indexOf((0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(a)) - _status_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS_ORDER */ .QD.indexOf((0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(b)) ||
        CLASS_ORDER.indexOf(a.class) - CLASS_ORDER.indexOf(b.class) ||
        compare(a.reason, b.reason) ||
        compare(a.url ?? "", b.url ?? ""));
    return ranked[0] ?? null;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A finding from a row of the table of causes, with what was seen here. */
function findingOf(code, detail, about = {}) {
    const cause = _causes_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h[code];
    return {
        class: cause.class,
        cause: code,
        reason: detail === "" ? cause.reason : `${cause.reason} ${detail}`,
        mend: cause.mend,
        since: about.since ?? null,
        url: about.url ?? null,
        producer: about.producer ?? null,
    };
}
/** Hostile text of any length as part of a reason: one line, shortened. Renderers escape it. */
function quoted(text, limit = 300) {
    const line = text.replace(/\s+/gu, " ").trim();
    const characters = [...line];
    return characters.length > limit ? `${characters.slice(0, limit).join("")}…` : line;
}


/***/ }),

/***/ 87641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openQuestions: () => (/* binding */ openQuestions)
/* harmony export */ });
/* harmony import */ var _check_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37426);
/* harmony import */ var _classify_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70689);
/* harmony import */ var _suites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99631);
/* harmony import */ var _trigger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82579);
/* harmony import */ var _workflow_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73070);





const MOST_CALLS = 10;
/** `owner/name/.github/workflows/file@ref`: anything else is no call that GitHub accepts, and must never become an address. */
const CALL = /^[A-Za-z0-9][\w-]*\/(?!\.{1,2}\/)[\w.-]+\/\.github\/workflows\/[^/@\s]+@[^\s@]+$/u;
/** How a run ends that GitHub did not let start. */
const HELD_BACK = new Set(["ACTION_REQUIRED", "STARTUP_FAILURE"]);
function suitesOf({ suites }, path) {
    return suites.state === "known" ? suites.value.filter((suite) => (0,_suites_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(suite) === path) : [];
}
/** A run that failed without a single job did not start either (semantics, section 4). */
function isHeldBack({ id, conclusion }, { checks }) {
    const silent = checks.state === "known" && !checks.value.some((check) => check.kind === "check-run" && check.suiteId === id);
    return HELD_BACK.has(conclusion ?? "") || (conclusion === "FAILURE" && silent);
}
/** What to ask about these absent names. `null`: nothing. */
function openQuestions(facts, absent) {
    if (absent.length === 0 || facts.workflowFiles.state === "unknown")
        return null;
    const workflows = (0,_workflow_file_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowFiles */ .BF)(facts.workflowFiles.value).all();
    const ran = new Set(facts.suites.state === "known" ? facts.suites.value.map(_suites_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM) : []);
    const makers = workflows.filter((workflow) => absent.some((name) => workflow.jobs.some((job) => (0,_workflow_file_js__WEBPACK_IMPORTED_MODULE_3__/* .jobMakes */ .tp)(job, name))));
    const silent = makers.filter((workflow) => !ran.has(workflow.path) && (0,_trigger_js__WEBPACK_IMPORTED_MODULE_2__/* .triggerOf */ .i)(workflow, facts).kind !== "excluded");
    const calls = workflows.flatMap(({ jobs }) => jobs.flatMap(({ calls: call, ownNames }) => {
        const open = call !== null && !call.read && CALL.test(call.uses);
        const below = ownNames.map((own) => (0,_check_names_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)((0,_check_names_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)(own, [" / "]), ["", ""]));
        return open && absent.some((name) => (0,_check_names_js__WEBPACK_IMPORTED_MODULE_4__/* .anyMakes */ .Eb)(below, name)) ? [call.uses] : [];
    }));
    const held = makers.some((maker) => suitesOf(facts, maker.path).some((suite) => isHeldBack(suite, facts)));
    const anyRun = facts.suites.state === "unknown" || facts.suites.value.some(({ app }) => app?.slug === "github-actions") || hasActionsCheck(facts);
    const questions = {
        workflowStates: silent.length > 0,
        // What was pushed to a fork is not shown here.
        headPusher: (silent.length > 0 || held) && !facts.pullRequest.isCrossRepository && facts.mergeGroup === null,
        calls: [...new Set(calls)].toSorted().slice(0, MOST_CALLS),
        actionsEnabled: silent.length > 0 && !anyRun && facts.ownJob === null,
    };
    return questions.workflowStates || questions.headPusher || questions.calls.length > 0 ? questions : null;
}
function hasActionsCheck({ checks }) {
    return checks.state === "known" && checks.value.some((check) => check.kind === "check-run" && (0,_classify_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .isActionsApp */ .Bh)(check));
}


/***/ }),

/***/ 51251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ worseStatus),
/* harmony export */   QD: () => (/* binding */ STATUS_ORDER),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/** From the worst to the best: the precedence of design section 7. */
const STATUS_ORDER = ["failing", "blocked", "unknown", "pending", "ready"];
/** The table of design section 7: where a class leads. `waiting` depends on whether a person or a slot is waited for. */
const STATUS_OF_CLASS = {
    red: "failing",
    cancelled: "failing",
    "never-started": "blocked",
    "never-reported": "blocked",
    "orphan-name": "blocked",
    stale: "blocked",
    unknown: "unknown",
    running: "pending",
    "still-coming": "pending",
    // GitHub is satisfied with it; that nothing but no-signal is there is decided over all checks.
    "no-signal": "ready",
    green: "ready",
};
/** The status that one check of this class and cause leads to. */
function statusOf(finding) {
    if (finding.class !== "waiting")
        return STATUS_OF_CLASS[finding.class];
    return finding.cause === "concurrency" ? "pending" : "blocked";
}
/** The worse of two statuses. */
function worseStatus(a, b) {
    return STATUS_ORDER.indexOf(a) <= STATUS_ORDER.indexOf(b) ? a : b;
}


/***/ })

};
