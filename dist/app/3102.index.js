export const id = 3102;
export const ids = [3102];
export const modules = {

/***/ 73102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zY: () => (/* binding */ readinessBody),
  pF: () => (/* binding */ readinessOutputs),
  Ag: () => (/* binding */ runCiReadiness),
  EM: () => (/* binding */ settledReadiness)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/src/policy/tighten.js
var tighten = __webpack_require__(96517);
// EXTERNAL MODULE: ./.build/src/policy/glob.js
var glob = __webpack_require__(10222);
// EXTERNAL MODULE: ./.build/src/policy/policy-keys.js
var policy_keys = __webpack_require__(88451);
;// CONCATENATED MODULE: ./.build/src/readiness/causes.js
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

;// CONCATENATED MODULE: ./.build/src/readiness/finding.js

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
    const ranked = [...findings].toSorted((a, b) => STATUS_ORDER.indexOf(statusOf(a)) - STATUS_ORDER.indexOf(statusOf(b)) ||
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
    const cause = CAUSES[code];
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

;// CONCATENATED MODULE: ./.build/src/readiness/classify-observed.js


/** A queued job gets a hosted runner within seconds to a few minutes; after this time without one, that is the news. */
const QUEUE_PATIENCE_SECONDS = 600;
/** GitHub marks a check run `stale` that did not finish within 14 days. */
const STALE_SECONDS = 14 * 24 * 3600;
/** Seconds between two instants in ISO 8601; `null` when one is missing, unreadable, or lies in the future. */
function ageSeconds(since, observedAt) {
    if (since === null)
        return null;
    const age = (Date.parse(observedAt) - Date.parse(since)) / 1000;
    return Number.isFinite(age) && age >= 0 ? age : null;
}
const isActionsApp = (run) => run.app?.slug === "github-actions";
function producerOf(check) {
    return check.kind === "commit-status" ? "commit status" : (check.app?.slug ?? "unknown app");
}
/** The class of one check run by the table of semantics section 3: status, conclusion, and what a closer look showed. */
function classifyCheckRun(run, moment) {
    const about = { since: run.completedAt ?? run.startedAt, url: run.url, producer: producerOf(run) };
    const plain = (checkClass, reason, mend) => ({
        class: checkClass,
        cause: null,
        reason,
        mend,
        ...about,
    });
    const diagnosis = moment.diagnoses.get(run.id) ?? null;
    if (run.status !== "COMPLETED")
        return classifyUnfinished(run, diagnosis, moment.observedAt);
    switch (run.conclusion) {
        case "SUCCESS":
            return plain("green", "It ran to success.", null);
        case "NEUTRAL":
        case "SKIPPED": {
            const word = run.conclusion === "SKIPPED" ? "was skipped" : "ended neutral";
            const matrix = run.name.includes("${{") ? " It is a matrix that was skipped as a whole, under its unexpanded name." : "";
            return plain("no-signal", `It ${word}: GitHub is satisfied, but nothing was shown.${matrix}`, null);
        }
        case "FAILURE":
        case "TIMED_OUT":
        case "STARTUP_FAILURE": {
            const stopped = neverStarted(run, diagnosis);
            if (stopped !== null)
                return stopped;
            const title = run.title === null || run.title === "" ? "" : ` (${quoted(run.title, 120)})`;
            const verb = run.conclusion === "TIMED_OUT" ? "timed out" : "failed";
            return plain("red", `It ${verb}${title}.`, "Open the check, correct what failed, and push.");
        }
        case "CANCELLED":
            return neverStarted(run, diagnosis) ?? findingOf("run-cancelled", "", about);
        case "ACTION_REQUIRED":
            return findingOf(isActionsApp(run) ? "fork-approval" : "action-required", "", about);
        case "STALE":
            return plain("stale", "It did not finish within 14 days, and GitHub gave it up.", "Re-run it, or push again.");
        default:
            return findingOf("unknown-value", `Conclusion: ${quoted(run.conclusion ?? "none", 60)}.`, about);
    }
}
/**
 * Whether an Actions job ended before its first step, and why. Known only from a closer look that counted no step:
 * a job that ran may print any sentence as an annotation, so words alone prove nothing.
 */
function neverStarted(run, diagnosis) {
    const about = { since: run.completedAt ?? run.startedAt, url: run.url, producer: producerOf(run) };
    if (run.conclusion === "STARTUP_FAILURE")
        return findingOf("startup-failure", "", about);
    if (!isActionsApp(run) || diagnosis === null)
        return null;
    const counts = [diagnosis.steps, diagnosis.job?.steps ?? null].filter((count) => count !== null);
    if (counts.length === 0 || Math.max(...counts) > 0)
        return null;
    const named = causeOfAnnotations(diagnosis.annotations);
    if (named !== null) {
        // A cancelled job that GitHub did not blame on anything else was superseded or stopped by a person.
        return findingOf(named.code, `GitHub says: "${quoted(named.words)}"`, about);
    }
    if (run.conclusion === "CANCELLED")
        return null;
    return findingOf("unclassified", firstWords(diagnosis), about);
}
function firstWords(diagnosis) {
    const words = diagnosis.annotations[0]?.message;
    return words === undefined ? "" : `GitHub says: "${quoted(words)}"`;
}
function classifyUnfinished(run, diagnosis, observedAt) {
    const about = { since: run.startedAt, url: run.url, producer: producerOf(run) };
    const age = ageSeconds(run.startedAt, observedAt);
    const plain = (checkClass, reason, mend) => ({
        class: checkClass,
        cause: null,
        reason,
        mend,
        ...about,
    });
    const known = ["QUEUED", "IN_PROGRESS", "PENDING", "WAITING", "REQUESTED"].includes(run.status);
    if (known && age !== null && age > STALE_SECONDS) {
        return plain("stale", "It has not finished for more than 14 days.", "Re-run it, or push again.");
    }
    switch (run.status) {
        case "IN_PROGRESS":
            return plain("running", "It is running.", "Wait until it has finished.");
        case "QUEUED":
            return classifyQueued(run, diagnosis, age);
        case "REQUESTED":
            return plain("still-coming", "It was created and is not queued yet.", "Wait until it has finished.");
        case "PENDING":
            return findingOf("concurrency", "", about);
        case "WAITING": {
            const environment = diagnosis?.pendingDeployment ?? null;
            return findingOf("environment-review", environment === null ? "" : `Environment: ${quoted(environment, 100)}.`, about);
        }
        default:
            return findingOf("unknown-value", `Status: ${quoted(run.status, 60)}.`, about);
    }
}
function classifyQueued(run, diagnosis, age) {
    const about = { since: run.startedAt, url: run.url, producer: producerOf(run) };
    const job = diagnosis?.job ?? null;
    // REST gives runner 0 or null as long as no runner took the job.
    const runnerless = job !== null && (job.runnerId === null || job.runnerId === 0);
    const labels = job === null || job.labels.length === 0 ? "" : ` Labels: ${quoted(job.labels.join(", "), 200)}.`;
    if (runnerless && age !== null && age > QUEUE_PATIENCE_SECONDS) {
        return findingOf("no-runner", `It has been queued for ${Math.floor(age / 60)} minutes.${labels}`, about);
    }
    const reason = runnerless ? `It is queued, and no runner has taken it yet.${labels}` : "It is queued.";
    return { class: "running", cause: null, reason, mend: "Wait until it has finished.", ...about };
}
/** The class of one commit status. `EXPECTED` is GitHub's word for "required and absent", and is judged as absence. */
function classifyCommitStatus(status) {
    const about = { since: status.createdAt, url: status.url, producer: "commit status" };
    const said = status.description === null || status.description === "" ? "" : ` (${quoted(status.description, 140)})`;
    switch (status.status) {
        case "SUCCESS":
            return { class: "green", cause: null, reason: "It was set to success.", mend: null, ...about };
        case "FAILURE":
        case "ERROR":
            return {
                class: "red",
                cause: null,
                reason: `It was set to ${status.status.toLowerCase()}${said}.`,
                mend: "Open it, correct what failed, and push.",
                ...about,
            };
        case "PENDING":
            return { class: "running", cause: null, reason: `It was set to pending${said}.`, mend: "Wait until its owner reports.", ...about };
        case "EXPECTED":
            return findingOf("not-found", "GitHub expects it.", about);
        default:
            return findingOf("unknown-value", `State: ${quoted(status.status, 60)}.`, about);
    }
}

;// CONCATENATED MODULE: ./.build/src/readiness/suites.js

/*
 * A workflow that never started leaves no check run, only a check suite: a start-up failure, or a run that waits for
 * approval. So the suites are read beside the checks (semantics, section 3: `startup_failure` exists on suites only).
 */
const UNFINISHED = new Set(["QUEUED", "IN_PROGRESS", "PENDING", "WAITING", "REQUESTED"]);
/** The newest suite of each workflow and event; `null`: the suites could not be read. */
function workflowSuites(facts) {
    if (facts.suites.state === "unknown")
        return null;
    const newest = new Map();
    for (const suite of facts.suites.value) {
        if (suite.workflowRun.state === "unknown" || suite.workflowRun.value === null)
            continue;
        const run = suite.workflowRun.value;
        const key = JSON.stringify([run.path ?? `run ${run.id}`, run.event]);
        const before = newest.get(key);
        if (before === undefined || before.id < suite.id)
            newest.set(key, suite);
    }
    return [...newest.values()].toSorted((a, b) => a.id - b.id);
}
/** Suites of Actions whose run is hidden from the token: what they are cannot be told. */
function hiddenSuites(facts) {
    if (facts.suites.state === "unknown")
        return [];
    return facts.suites.value.filter((suite) => suite.workflowRun.state === "unknown" && suite.app?.slug === "github-actions");
}
function pathOf(suite) {
    return suite.workflowRun.state === "known" ? (suite.workflowRun.value?.path ?? null) : null;
}
/** How a workflow is called in a list of checks. */
function suiteName(suite) {
    const run = suite.workflowRun.state === "known" ? suite.workflowRun.value : null;
    return `workflow ${run?.path ?? run?.workflowName ?? "without a name"}`;
}
function isUnfinished(suite) {
    return UNFINISHED.has(suite.status);
}
/**
 * What a suite alone says of a job that did not report: `null` when it ended in a way that explains nothing.
 * `workflow`: gives the file, where it was read, to tell an invalid one from other start-up failures.
 */
function findingOfSuite(suite, workflow, hasChecks) {
    const run = suite.workflowRun.state === "known" ? suite.workflowRun.value : null;
    const about = { since: suite.createdAt, url: run?.url ?? null, producer: suite.app?.slug ?? null };
    const where = run?.path === null || run === null ? "" : `Workflow: ${quoted(run.path, 200)}.`;
    const waiting = findingOf("fork-approval", where, about);
    if (suite.conclusion === "ACTION_REQUIRED")
        return waiting;
    if (run?.workflowState?.startsWith("DISABLED") === true && !hasChecks)
        return findingOf("disabled-workflow", where, about);
    if (suite.status !== "COMPLETED") {
        if (!UNFINISHED.has(suite.status))
            return findingOf("unknown-value", `Suite status: ${quoted(suite.status, 60)}.`, about);
        return {
            class: "still-coming",
            cause: null,
            reason: `Its workflow has not finished. ${where}`.trim(),
            mend: "Wait until it has finished.",
            ...about,
        };
    }
    switch (suite.conclusion) {
        case "STARTUP_FAILURE":
            return stoppedAtStart(workflow, where, about);
        case "FAILURE":
            return hasChecks ? null : stoppedAtStart(workflow, where, about);
        case "CANCELLED":
            return hasChecks ? null : findingOf("run-cancelled", where, about);
        case "STALE":
            return hasChecks
                ? null
                : {
                    class: "stale",
                    cause: null,
                    reason: `Its workflow did not finish within 14 days. ${where}`.trim(),
                    mend: "Push again.",
                    ...about,
                };
        case "SUCCESS":
        case "NEUTRAL":
        case "SKIPPED":
        case "TIMED_OUT":
            return null;
        default:
            return findingOf("unknown-value", `Suite conclusion: ${quoted(suite.conclusion ?? "none", 60)}.`, about);
    }
}
function stoppedAtStart(workflow, where, about) {
    const problem = workflow()?.problem ?? null;
    return problem === null ? findingOf("startup-failure", where, about) : findingOf("invalid-workflow", `${problem} ${where}`, about);
}

;// CONCATENATED MODULE: ./.build/src/readiness/workflow-glob.js
/*
 * GitHub's filter patterns for branches and paths (docs, "Filter pattern cheat sheet"): `*` any text without `/`, `**`
 * any text, `?` none or one and `+` one or more of the preceding character, `[]` one character of a class, `\` takes the
 * next character as it is, a leading `!` excludes. No library reads this dialect. The patterns come from the pull
 * request, so they are matched by moving a set of positions forward, which takes time proportional to pattern x text
 * whatever they are; a regular expression made of them could be made to run for hours.
 */
const MAX_PATTERN = 1000;
const NOT_SLASH = (character) => character !== "/";
const ANY = () => true;
/** Reads one pattern; `null` when it is not valid (an open bracket, a quantifier with nothing before it) or too long. */
function parseFilterPattern(pattern) {
    const negative = pattern.startsWith("!");
    const body = [...(negative ? pattern.slice(1) : pattern)];
    if (body.length === 0 || body.length > MAX_PATTERN)
        return null;
    const tokens = tokenize(body);
    return tokens === null ? null : { negative, matches: (text) => run(tokens, [...text]) };
}
function tokenize(body) {
    const tokens = [];
    let index = 0;
    const one = (accepts, minimum, repeated) => {
        tokens.push({ kind: "one", accepts, minimum, repeated });
    };
    while (index < body.length) {
        const character = body[index] ?? "";
        if (character === "*" && body[index + 1] === "*") {
            const startsFolder = index === 0 || body[index - 1] === "/";
            index += 2;
            if (startsFolder && body[index] === "/") {
                tokens.push({ kind: "folders" });
                index += 1;
            }
            else
                one(ANY, 0, true);
        }
        else if (character === "*") {
            one(NOT_SLASH, 0, true);
            index += 1;
        }
        else if (character === "?" || character === "+") {
            const before = tokens.at(-1);
            if (before?.kind !== "one" || before.repeated || before.minimum === 0)
                return null;
            tokens[tokens.length - 1] = character === "?" ? { ...before, minimum: 0 } : { ...before, repeated: true };
            index += 1;
        }
        else if (character === "[") {
            const close = body.indexOf("]", index + 1);
            if (close <= index + 1)
                return null;
            one(characterClass(body.slice(index + 1, close)), 1, false);
            index = close + 1;
        }
        else {
            const literal = character === "\\" ? body[index + 1] : character;
            if (literal === undefined)
                return null;
            one((candidate) => candidate === literal, 1, false);
            index += character === "\\" ? 2 : 1;
        }
    }
    return tokens;
}
function characterClass(members) {
    const ranges = [];
    for (let index = 0; index < members.length; index += 1) {
        const from = members[index] ?? "";
        const to = members[index + 1] === "-" ? members[index + 2] : undefined;
        ranges.push([from, to ?? from]);
        if (to !== undefined)
            index += 2;
    }
    return (character) => ranges.some(([from, to]) => from <= character && character <= to);
}
function run(tokens, text) {
    let at = new Uint8Array(text.length + 1);
    at[0] = 1;
    for (const token of tokens)
        at = token.kind === "folders" ? afterFolders(at, text) : afterCharacters(at, text, token);
    return at[text.length] === 1;
}
function afterFolders(at, text) {
    const next = Uint8Array.from(at);
    let open = false;
    for (let index = 0; index < text.length; index += 1) {
        open ||= at[index] === 1;
        if (open && text[index] === "/")
            next[index + 1] = 1;
    }
    return next;
}
function afterCharacters(at, text, token) {
    const next = new Uint8Array(text.length + 1);
    for (let index = 0; index <= text.length; index += 1) {
        if (at[index] === 1 && token.minimum === 0)
            next[index] = 1;
        const character = text[index];
        if (character === undefined || !token.accepts(character))
            continue;
        if (at[index] === 1 || (token.repeated && next[index] === 1))
            next[index + 1] = 1;
    }
    return next;
}
/** Whether a list of patterns selects a text: the last pattern that matches decides (docs, "order matters"). */
function selects(patterns, text) {
    return patterns.findLast((pattern) => pattern.matches(text))?.negative === false;
}

;// CONCATENATED MODULE: ./.build/src/readiness/trigger.js


const RUNS = { kind: "runs" };
const UNKNOWN = { kind: "unknown" };
/** GitHub looks at the first 300 changed files. */
const DIFF_LIMIT = 300;
/** Patterns x files that are matched at most: both come from the pull request. */
const WORK_LIMIT = 50_000;
/** Events that never belong to the head of a pull request by themselves. */
const UNRELATED = new Set(["workflow_dispatch", "repository_dispatch", "schedule", "workflow_call", "release", "issues", "workflow_run"]);
const SKIP_WORDS = ["[skip ci]", "[ci skip]", "[no ci]", "[skip actions]", "[actions skip]"];
/** The most telling cause first, when several events of one workflow are all excluded. */
const TELLING = ["conflict", "skip-ci", "filtered-out", "merge-queue-without-trigger", "not-triggered"];
/** Whether this workflow starts for the judged commit: by any of its events, since each makes the check. */
function triggerOf(workflow, facts) {
    if (facts.mergeGroup !== null) {
        const filter = workflow.events.get("merge_group");
        if (filter === undefined)
            return { kind: "excluded", code: "merge-queue-without-trigger", detail: `Workflow: ${quoted(workflow.path, 200)}.` };
        return branchFilter(filter, facts.subject.baseRef, workflow, "merge_group") ?? RUNS;
    }
    const results = [...workflow.events].map(([event, filter]) => ofEvent(event, filter, workflow, facts));
    if (results.some(({ kind }) => kind === "runs"))
        return RUNS;
    if (results.some(({ kind }) => kind === "unknown"))
        return UNKNOWN;
    const excluded = results.filter((result) => result.kind === "excluded");
    const none = { kind: "excluded", code: "not-triggered", detail: `Workflow: ${quoted(workflow.path, 200)}.` };
    return excluded.toSorted((a, b) => TELLING.indexOf(a.code) - TELLING.indexOf(b.code) || (a.detail < b.detail ? -1 : 1))[0] ?? none;
}
function ofEvent(event, filter, workflow, facts) {
    if (event === "pull_request" || event === "pull_request_target") {
        if (filter.malformed)
            return UNKNOWN;
        // Without a merge commit there is no `pull_request` run at all; `pull_request_target` runs on the base.
        if (event === "pull_request" && facts.pullRequest.mergeable === "CONFLICTING")
            return excluded("conflict", "", workflow);
        if (event === "pull_request" && skipsCi(facts))
            return excluded("skip-ci", "", workflow);
        return (typesFilter(filter, workflow, event) ??
            branchFilter(filter, facts.subject.baseRef, workflow, event) ??
            pathFilter(filter, workflow, event, facts) ??
            RUNS);
    }
    if (event === "push")
        return ofPush(filter, workflow, facts);
    if (event === "merge_group" || UNRELATED.has(event))
        return excluded("not-triggered", "", workflow);
    return UNKNOWN;
}
function ofPush(filter, workflow, facts) {
    // The push to a fork's branch starts the fork's workflows, not ours.
    if (facts.pullRequest.isCrossRepository)
        return excluded("not-triggered", "", workflow);
    if (filter.malformed)
        return UNKNOWN;
    if (skipsCi(facts))
        return excluded("skip-ci", "", workflow);
    const tagsOnly = (filter.tags ?? filter.tagsIgnore) !== null && filter.branches === null && filter.branchesIgnore === null;
    if (tagsOnly)
        return excluded("not-triggered", "It runs for tags only.", workflow);
    const byBranch = branchFilter(filter, facts.subject.headRef, workflow, "push");
    if (byBranch !== null)
        return byBranch;
    // A push is compared with the commit before it, which the facts do not hold.
    return filter.paths === null && filter.pathsIgnore === null ? RUNS : UNKNOWN;
}
function excluded(code, detail, workflow) {
    return { kind: "excluded", code, detail: `${detail} Workflow: ${quoted(workflow.path, 200)}.`.trim() };
}
/** A push to an open pull request is the activity `synchronize`; the first head comes with `opened`. */
function typesFilter(filter, workflow, event) {
    if (filter.types === null || filter.types.includes("synchronize"))
        return null;
    if (filter.types.includes("opened") || filter.types.includes("reopened"))
        return UNKNOWN;
    const list = quoted(filter.types.join(", "), 120);
    return excluded("filtered-out", `\`on.${event}.types\` is [${list}], without \`synchronize\`, so a push does not start it.`, workflow);
}
function parsed(patterns) {
    const all = patterns.map(parseFilterPattern);
    return all.every((pattern) => pattern !== null) ? all : null;
}
function branchFilter(filter, ref, workflow, event) {
    const list = filter.branches ?? filter.branchesIgnore;
    if (list === null)
        return null;
    const patterns = parsed(list);
    if (patterns === null || ref === null || filter.malformed || list.length > DIFF_LIMIT)
        return UNKNOWN;
    const passes = filter.branches === null ? !selects(patterns, ref) : selects(patterns, ref);
    if (passes)
        return null;
    const key = filter.branches === null ? "branches-ignore" : "branches";
    return excluded("filtered-out", `\`on.${event}.${key}\` leaves the branch ${quoted(ref, 100)} out.`, workflow);
}
function pathFilter(filter, workflow, event, facts) {
    const list = filter.paths ?? filter.pathsIgnore;
    if (list === null)
        return null;
    const patterns = parsed(list);
    if (patterns === null || facts.files.state === "unknown" || facts.files.value.length === 0)
        return UNKNOWN;
    const files = facts.files.value;
    if (patterns.length * files.length > WORK_LIMIT)
        return UNKNOWN;
    const counts = (path) => (filter.paths === null ? !selects(patterns, path) : selects(patterns, path));
    const selected = files.some((file) => counts(file.path));
    // Which of more than 300 files GitHub looked at cannot be told, only that none of them matches.
    if (selected)
        return files.length > DIFF_LIMIT ? UNKNOWN : null;
    // Whether the old name of a renamed file counts is not documented.
    if (files.some((file) => file.previousPath !== null && counts(file.previousPath)))
        return UNKNOWN;
    const key = filter.paths === null ? "paths-ignore" : "paths";
    return excluded("filtered-out", `\`on.${event}.${key}\` matches none of the ${files.length} changed files in a way that starts it.`, workflow);
}
/** GitHub reads the message of the head commit for `push` and `pull_request` (docs, "Skipping workflow runs"). */
function skipsCi(facts) {
    if (facts.commits.state === "unknown")
        return false;
    const head = facts.commits.value.find((commit) => commit.sha === facts.subject.headSha);
    if (head === undefined)
        return false;
    const message = head.message.toLowerCase();
    return SKIP_WORDS.some((word) => message.includes(word)) || /\n\n\n?skip-checks: ?true\s*$/u.test(message.replaceAll("\r\n", "\n"));
}

;// CONCATENATED MODULE: ./.build/src/readiness/matrix.js
/*
 * The matrix of a job, expanded as GitHub documents it ("Running variations of jobs in a workflow"): the product of the
 * lists, less `exclude`, then `include`. An entry of `include` is added to every combination of which it overwrites no
 * original value; where there is none it is a combination of its own.
 */
const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** GitHub makes at most 256 jobs of one matrix in a run. */
const MOST_COMBINATIONS = 256;
/**
 * The combinations of `strategy.matrix`; `null` where they are known only when the workflow runs (an expression anywhere
 * in it), where the matrix is not valid, and above 256.
 */
function expandMatrix(matrix) {
    if (!isMap(matrix) || holdsExpression(matrix, 0))
        return null;
    const exclude = matrix["exclude"] ?? [];
    const include = matrix["include"] ?? [];
    if (!isListOfMaps(exclude) || !isListOfMaps(include))
        return null;
    const lists = Object.entries(matrix).filter(([key]) => key !== "include" && key !== "exclude");
    let combinations = lists.length === 0 ? [] : [{}];
    for (const [key, list] of lists) {
        if (!Array.isArray(list) || list.length === 0 || combinations.length * list.length > MOST_COMBINATIONS)
            return null;
        combinations = combinations.flatMap((before) => list.map((value) => ({ ...before, [key]: value })));
    }
    const kept = combinations.filter((combination) => !exclude.some((entry) => holds(combination, entry)));
    const original = lists.map(([key]) => key);
    const expanded = kept.map((values) => ({ original: values, values }));
    const added = [];
    for (const entry of include) {
        const fitting = expanded.filter((one) => Object.keys(entry).every((key) => !Object.hasOwn(one.original, key) || same(one.original[key], entry[key])));
        if (fitting.length === 0)
            added.push({ values: entry, original: Object.keys(entry) });
        for (const one of fitting)
            one.values = { ...one.values, ...entry };
    }
    const all = [...expanded.map(({ values }) => ({ values, original })), ...added];
    return all.length === 0 || all.length > MOST_COMBINATIONS ? null : all;
}
/** The texts of a combination as GitHub puts them in parentheses: every scalar, in order; empty ones are left out. */
function leavesOf(value) {
    if (Array.isArray(value))
        return value.flatMap(leavesOf);
    if (isMap(value))
        return Object.values(value).flatMap(leavesOf);
    return value === null || value === undefined || value === "" ? [] : [String(value)];
}
/** The value at `os` or `node.version` of a combination; `null` when it is no scalar. A missing one is empty, as in expressions. */
function scalarAt(values, path) {
    let value = values;
    for (const part of path.split("."))
        value = isMap(value) && Object.hasOwn(value, part) ? value[part] : undefined;
    return typeof value === "object" && value !== null ? null : value === undefined || value === null ? "" : String(value);
}
/** `exclude` matches by what it names: a nested map needs to match in what it names too. */
function holds(combination, wanted) {
    if (!isMap(wanted))
        return same(combination, wanted);
    const keys = Object.keys(wanted);
    return isMap(combination) && keys.length > 0 && keys.every((key) => Object.hasOwn(combination, key) && holds(combination[key], wanted[key]));
}
function same(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
function isListOfMaps(value) {
    return Array.isArray(value) && value.every(isMap);
}
function holdsExpression(value, depth) {
    if (depth > 20)
        return true;
    if (typeof value === "string")
        return value.includes("${{");
    if (typeof value !== "object" || value === null)
        return false;
    return Object.entries(value).some(([key, inner]) => key.includes("${{") || holdsExpression(inner, depth + 1));
}

;// CONCATENATED MODULE: ./.build/src/readiness/check-names.js


/** GitHub shortens a longer name of a matrix job and ends it with three dots. */
const LONGEST_NAME = 100;
/** The names of a job itself, without those that it calls. `name` is the job's `name:` where it has one. */
function jobNames(id, name, matrix) {
    const own = namePieces(name ?? id);
    if (matrix === undefined || matrix === null)
        return [own];
    const combinations = expandMatrix(matrix);
    if (combinations === null)
        return [own, joined(joined(own, [" ("]), ["", ")"])];
    // A matrix that is skipped as a whole reports once under its unexpanded name; the absence of a check knows of that.
    const names = combinations.flatMap((combination) => namesOf(name ?? id, name === null, combination));
    return [...new Map(names.map((pieces) => [pieces.join("\0"), pieces])).values()];
}
function namesOf(text, isId, { values, original }) {
    const pieces = substituted(text, values);
    // A name that holds an expression is used as it is; whether a fixed name gets the values behind it is not documented.
    if (!isId && text.includes("${{"))
        return [pieces];
    const all = leavesOf(values);
    const listed = leavesOf(original.map((key) => values[key]));
    const withValues = [listed, all].map((leaves) => (leaves.length === 0 ? pieces : joined(pieces, [` (${leaves.join(", ")})`])));
    return [...(isId ? [] : [pieces]), ...withValues.flatMap(shortened)];
}
function shortened(pieces) {
    const [only = ""] = pieces;
    return pieces.length === 1 && only.length > LONGEST_NAME ? [pieces, [`${only.slice(0, LONGEST_NAME - 3)}...`]] : [pieces];
}
/** Puts the values of the matrix into `${{ matrix.x }}`; every other expression stays open. */
function substituted(text, values) {
    return expressionsOf(text).reduce((pieces, part) => {
        if (!part.isExpression)
            return joined(pieces, [part.text]);
        const path = /^\s*matrix\.([\w-]+(?:\.[\w-]+)*)\s*$/u.exec(part.text)?.[1];
        const value = path === undefined ? null : scalarAt(values, path);
        return joined(pieces, value === null ? ["", ""] : [value]);
    }, [""]);
}
/** Literal text around the `${{ }}` expressions of a name. */
function namePieces(name) {
    return expressionsOf(name).reduce((pieces, { text, isExpression }) => joined(pieces, isExpression ? ["", ""] : [text]), [""]);
}
function expressionsOf(text) {
    const parts = [];
    let from = 0;
    for (;;) {
        const open = text.indexOf("${{", from);
        const close = open < 0 ? -1 : text.indexOf("}}", open);
        if (close < 0)
            return [...parts, { text: text.slice(from), isExpression: false }];
        parts.push({ text: text.slice(from, open), isExpression: false }, { text: text.slice(open + 3, close), isExpression: true });
        from = close + 2;
    }
}
/** Two patterns one behind the other. */
function joined(a, b) {
    return [...a.slice(0, -1), `${a.at(-1) ?? ""}${b[0] ?? ""}`, ...b.slice(1)];
}
/** Whether one of the patterns makes this name. */
function anyMakes(patterns, name) {
    return patterns.some((pattern) => (0,glob/* matchesPieces */.F6)(pattern, name));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/src/readiness/workflow-file.js



/** Above this a file is not parsed: hostile text must not cost minutes. */
const MAX_CHARACTERS = 512 * 1024;
/** Jobs of called workflows that are looked into per file; beyond it their names are left open. Calls can multiply. */
const CALLED_JOBS = 2000;
const workflow_file_isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/**
 * Wraps the workflow files of the facts. Names of jobs in reusable workflows are resolved among them, and among `called`:
 * files of other repositories by the text of `uses:`.
 */
function workflowFiles(files, called = []) {
    const paths = files.map(({ path }) => path).toSorted();
    const texts = new Map([...called.map(({ uses, text }) => [uses, text]), ...files.map(({ path, text }) => [path, text])]);
    const parsed = new Map();
    const dataOf = (path) => {
        const text = texts.get(path);
        if (text === undefined)
            return null;
        const data = parsed.get(path) ?? parse(text);
        parsed.set(path, data);
        return data;
    };
    const workflows = new Map();
    const get = (path) => {
        const data = dataOf(path);
        if (data === null)
            return null;
        const workflow = workflows.get(path) ?? read(path, data, { dataOf, left: CALLED_JOBS });
        workflows.set(path, workflow);
        return workflow;
    };
    return { paths, get, all: () => paths.flatMap((path) => get(path) ?? []) };
}
function read(path, data, calls) {
    if (typeof data === "string")
        return { path, problem: data, events: new Map(), jobs: [] };
    const jobs = jobsOf(data, calls, 0) ?? [];
    const problem = jobs.length === 0 ? "It has no `jobs:`." : data["on"] === undefined ? "It has no `on:`." : null;
    return { path, problem, events: eventsOf(data["on"]), jobs };
}
/** The data of the file, or one sentence why it cannot be read. */
function parse(text) {
    if (text.length > MAX_CHARACTERS)
        return "It is too large to be read.";
    try {
        const lines = new dist/* LineCounter */.HN();
        const document = (0,dist.parseDocument)(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
        const error = document.errors[0];
        if (error !== undefined)
            return `Line ${lines.linePos(error.pos[0]).line}: ${quoted(error.message, 160)}`;
        const data = document.toJS({ maxAliasCount: 100 });
        return workflow_file_isMap(data) ? data : "It is not a map of keys.";
    }
    catch {
        return "It cannot be read as YAML.";
    }
}
function eventsOf(on) {
    if (typeof on === "string")
        return new Map([[on, filterOf(null)]]);
    if (Array.isArray(on))
        return new Map(on.filter((name) => typeof name === "string").map((name) => [name, filterOf(null)]));
    return new Map(workflow_file_isMap(on) ? Object.entries(on).map(([name, filter]) => [name, filterOf(filter)]) : []);
}
function filterOf(value) {
    let malformed = value !== null && value !== undefined && !workflow_file_isMap(value);
    const list = (key) => {
        const entry = workflow_file_isMap(value) ? value[key] : undefined;
        if (entry === undefined || entry === null)
            return null;
        const items = Array.isArray(entry) ? entry : [entry];
        if (!items.every((item) => ["string", "number", "boolean"].includes(typeof item)))
            malformed = true;
        return items.map(String);
    };
    const filter = {
        types: list("types"),
        branches: list("branches"),
        branchesIgnore: list("branches-ignore"),
        tags: list("tags"),
        tagsIgnore: list("tags-ignore"),
        paths: list("paths"),
        pathsIgnore: list("paths-ignore"),
    };
    const both = (a, b) => a !== null && b !== null;
    if (both(filter.branches, filter.branchesIgnore) || both(filter.paths, filter.pathsIgnore))
        malformed = true;
    return { ...filter, malformed };
}
function jobsOf(data, calls, depth) {
    const jobs = data["jobs"];
    if (!workflow_file_isMap(jobs))
        return null;
    return Object.entries(jobs).flatMap(([id, job]) => (workflow_file_isMap(job) ? [jobOf(id, job, calls, depth)] : []));
}
function jobOf(id, job, calls, depth) {
    const name = typeof job["name"] === "string" ? job["name"] : null;
    const strategy = job["strategy"];
    const ownNames = jobNames(id, name, workflow_file_isMap(strategy) ? strategy["matrix"] : undefined);
    const uses = typeof job["uses"] === "string" ? job["uses"] : null;
    const inner = uses === null ? null : calledNames(uses, calls, depth);
    return {
        id,
        patterns: uses === null ? ownNames : ownNames.flatMap((own) => (inner ?? [["", ""]]).map((called) => joined(joined(own, [" / "]), called))),
        ownNames,
        unexpanded: name ?? id,
        needs: needsOf(job["needs"]),
        condition: ["string", "boolean", "number"].includes(typeof job["if"]) ? String(job["if"]) : null,
        calls: uses === null ? null : { uses, read: inner !== null },
    };
}
/** The names of the jobs of a called workflow; `null`: the file is not there, or too much was looked into already. */
function calledNames(uses, calls, depth) {
    const called = calls.dataOf(uses.startsWith("./") ? uses.slice(2) : uses);
    const count = workflow_file_isMap(called) && workflow_file_isMap(called["jobs"]) ? Object.keys(called["jobs"]).length : 0;
    calls.left -= count;
    // GitHub allows ten levels; a cycle, which it refuses, ends here by the count.
    const inner = workflow_file_isMap(called) && depth < 10 && calls.left > 0 ? jobsOf(called, calls, depth + 1) : null;
    return inner === null ? null : inner.flatMap(({ patterns }) => patterns);
}
function needsOf(needs) {
    if (typeof needs === "string")
        return [needs];
    return Array.isArray(needs) ? needs.filter((need) => typeof need === "string") : [];
}
/** Whether a job can make a check of this name. */
function jobMakes(job, name) {
    return anyMakes(job.patterns, name);
}
/** The names that are certain, without expressions: what a slip of the pen is compared with. */
function literalNames(workflows) {
    return workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.patterns.flatMap((pattern) => (pattern.length === 1 ? [pattern[0] ?? ""] : []))));
}
/** The ids of the jobs that wait for this one, directly or through others. */
function dependentsOf(workflow, jobId) {
    const found = new Set();
    let grown = true;
    while (grown) {
        grown = false;
        for (const job of workflow.jobs) {
            if (found.has(job.id) || job.id === jobId)
                continue;
            if (job.needs.some((need) => need === jobId || found.has(need))) {
                found.add(job.id);
                grown = true;
            }
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/src/readiness/absence.js








/** The GitHub App that is Actions on github.com (semantics, section 3). */
const ACTIONS_APP_ID = 15_368;
/**
 * Why a required check did not report on this commit, in the order of semantics section 4: what is certain first, then
 * what may still come, then names that nothing makes. Where nothing explains it the class is `never-reported`.
 */
function classifyAbsent(requirement, context) {
    const { name } = requirement;
    const matrix = fromUnexpandedMatrix(name, context);
    if (matrix !== null)
        return matrix;
    const young = stillSettling(context);
    if (requirement.appIds.size > 0 && !requirement.appIds.has(ACTIONS_APP_ID)) {
        return (young ??
            findingOf("not-found", `It must come from the app with the id ${[...requirement.appIds].toSorted((a, b) => a - b).join(", ")}.`));
    }
    if (context.workflows === null) {
        if (context.facts.pullRequest.mergeable === "CONFLICTING" && context.facts.mergeGroup === null)
            return findingOf("conflict", "");
        return young ?? findingOf("not-found", "The workflow files could not be read.");
    }
    const files = context.workflows.all();
    const makers = files.filter((workflow) => workflow.jobs.some((job) => jobMakes(job, name)));
    if (makers.length > 0)
        return mostTelling(makers.flatMap((workflow) => fromMaker(workflow, name, context, young)));
    const broken = files.find(({ problem }) => problem !== null);
    if (broken !== undefined) {
        return findingOf("invalid-workflow", `No readable workflow makes this check, and ${quoted(broken.path, 200)} cannot be read: ${broken.problem ?? ""}`);
    }
    return young ?? orphan(name, context);
}
/** A matrix that was skipped, or never started, as a whole reports once, under its name with `${{ }}` in it. */
function fromUnexpandedMatrix(name, context) {
    const templates = [...context.observed.keys()].filter((observed) => observed.includes("${{")).toSorted();
    const template = templates.find((observed) => {
        const pieces = namePieces(observed);
        return pieces.join("").trim() !== "" && (0,glob/* matchesPieces */.F6)(pieces, name);
    });
    if (template === undefined)
        return null;
    const finding = context.observed.get(template);
    if (finding === undefined)
        return null;
    // Skipped, or green under the template: the expanded name never comes. Else its own state tells more.
    if (finding.class === "no-signal" || finding.class === "green")
        return findingOf("matrix-skipped", `Reported: ${quoted(template, 200)}.`, finding);
    return { ...finding, reason: `${finding.reason} It reported under the unexpanded name of the matrix: ${quoted(template, 200)}.` };
}
/** The youngest sign of this head: as long as it is younger than the settling time, a check may still come. */
function stillSettling({ facts, settleSeconds }) {
    const head = facts.commits.state === "known" ? facts.commits.value.find(({ sha }) => sha === facts.subject.headSha) : undefined;
    const suites = facts.suites.state === "known" ? facts.suites.value.map(({ createdAt }) => createdAt) : [];
    const signs = [...suites, facts.pullRequest.createdAt, ...(head === undefined ? [] : [head.committedDate])];
    const young = signs
        .filter((sign) => (ageSeconds(sign, facts.observedAt) ?? Infinity) < settleSeconds)
        .toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
    if (young === undefined)
        return null;
    return {
        class: "still-coming",
        cause: null,
        reason: `It has not reported yet, and this commit is younger than ${settleSeconds} seconds.`,
        mend: "Wait a moment, then ask again.",
        since: young,
        url: null,
        producer: null,
    };
}
/** What one workflow that can make the check tells about its absence. */
function fromMaker(workflow, name, context, young) {
    const suites = context.suites?.filter((suite) => pathOf(suite) === workflow.path) ?? [];
    const findings = suites.flatMap((suite) => findingOfSuite(suite, () => workflow, context.suitesWithChecks.has(suite.id)) ?? []);
    if (findings.length > 0)
        return findings;
    if (suites.length > 0) {
        const ids = workflow.jobs.filter((job) => jobMakes(job, name)).map(({ id }) => id);
        return [
            findingOf("not-created", `Workflow: ${quoted(workflow.path, 200)}, job \`${quoted(ids.join("`, `"), 100)}\`.`, {
                producer: suites[0]?.app?.slug ?? null,
            }),
        ];
    }
    if (workflow.problem !== null)
        return [findingOf("invalid-workflow", `${workflow.problem} Workflow: ${quoted(workflow.path, 200)}.`)];
    const trigger = triggerOf(workflow, context.facts);
    if (trigger.kind === "excluded")
        return [findingOf(trigger.code, trigger.detail)];
    if (pushedByWorkflowToken(context.facts))
        return [findingOf("bot-push", `Workflow: ${quoted(workflow.path, 200)}.`)];
    if (young !== null)
        return [young];
    if (context.suites === null)
        return [findingOf("not-found", "The check suites could not be read.")];
    // A suite whose run is hidden may be this very workflow: then nobody can say that it did not start.
    const hidden = hiddenSuites(context.facts).find(({ workflowRun }) => workflowRun.state === "unknown")?.workflowRun;
    const makes = `${quoted(workflow.path, 200)} makes it`;
    if (hidden?.state === "unknown") {
        return [{ ...findingOf("not-found", `${makes}, and whether it started cannot be seen: ${hidden.reason}`), mend: hidden.mend }];
    }
    return [findingOf("not-found", `${makes} and did not start.`)];
}
const absence_TELLING = [
    "still-coming",
    "waiting",
    "cancelled",
    "stale",
    "never-started",
    "never-reported",
    "unknown",
];
/** Several workflows may make one name: what may still come decides first, then what can be explained. */
function mostTelling(findings) {
    const ranked = [...findings].toSorted((a, b) => {
        const byClass = absence_TELLING.indexOf(a.class) - absence_TELLING.indexOf(b.class);
        // What a suite shows was seen; what triggers say was inferred.
        const bySeen = (a.producer === null ? 1 : 0) - (b.producer === null ? 1 : 0);
        return byClass !== 0 ? byClass : bySeen !== 0 ? bySeen : a.reason < b.reason ? -1 : 1;
    });
    return ranked[0] ?? findingOf("not-found", "");
}
/** A head pushed with `GITHUB_TOKEN` starts no workflow. Git's author can be forged, which here only changes a mend. */
function pushedByWorkflowToken(facts) {
    if (facts.pullRequest.isCrossRepository)
        return false;
    const names = new Set(["github-actions", "github-actions[bot]"]);
    const head = facts.commits.state === "known" ? facts.commits.value.find(({ sha }) => sha === facts.subject.headSha) : undefined;
    return [facts.pullRequest.author?.login, head?.authorLogin, head?.committerLogin].some((login) => typeof login === "string" && names.has(login));
}
function orphan(name, { workflows, observed }) {
    const names = [...new Set([...literalNames(workflows?.all() ?? []), ...observed.keys()])];
    const near = (0,policy_keys/* nearestWord */.zZ)(name, names);
    const finding = findingOf("renamed", near === null ? "" : `The nearest that exists is \`${quoted(near, 200)}\`.`);
    return near === null
        ? finding
        : { ...finding, mend: `Require \`${quoted(near, 200)}\` instead, or give the job the name that is required.` };
}

;// CONCATENATED MODULE: ./.build/src/readiness/headline.js

/** One sentence: the status, and what decides it. Names are hostile text; renderers escape the whole. */
function headlineOf(input) {
    const { status, basis, counting, judgedSha } = input;
    const commit = judgedSha.slice(0, 7) || "an unknown commit";
    const scope = basis === "required" ? "required" : "observed";
    const nothing = basis === "observed" ? " Nothing is required here." : "";
    const ofStatus = counting.filter((check) => statusOf(check) === status);
    switch (status) {
        case "ready": {
            const green = counting.filter((check) => check.class === "green").length;
            const silent = counting.length - green;
            const rest = silent === 0 ? "" : `, ${silent} gave no signal`;
            return `Ready: ${green} of ${counting.length} ${scope} checks ran green on ${commit}${rest}.${nothing}`;
        }
        case "failing":
            return `Failing on ${commit}: ${list(ofStatus)}.${nothing}`;
        case "blocked":
            return `Blocked on ${commit}: ${list(ofStatus)}.${nothing}`;
        case "pending":
            return `Pending on ${commit}: ${list(ofStatus)}.${nothing}`;
        case "unknown":
            return `Unknown on ${commit}: ${whyUnknown(ofStatus, input.counting, input.unknowns)}.${nothing}`;
    }
}
function list(checks) {
    const shown = checks.slice(0, 3).map((check) => `\`${quoted(check.name, 80)}\` (${check.cause ?? check.class})`);
    const more = checks.length > 3 ? ` and ${checks.length - 3} more` : "";
    return `${shown.join(", ")}${more}`;
}
function whyUnknown(unknownChecks, counting, unknowns) {
    const first = unknowns[0];
    if (first !== undefined) {
        const more = unknowns.length > 1 ? ` and ${unknowns.length - 1} more` : "";
        return `what could not be seen: ${first.what}${more}`;
    }
    if (unknownChecks.length > 0)
        return list(unknownChecks);
    if (counting.length === 0)
        return "no check was observed, so nothing was shown";
    return "every check that counts was skipped or neutral, so nothing was shown";
}

;// CONCATENATED MODULE: ./.build/src/readiness/latest.js
/**
 * The checks that count: of every producer its newest. GitHub keeps older runs of a re-run in the list, and neither the
 * order of the list nor `startedAt` tells which is newer; the greatest id does (semantics, section 3). A producer is an
 * app, a workflow, an event and a name: two workflows with a job of one name are two producers, and both must be met.
 * A hidden workflow run leaves the suite as the only thing that tells producers apart. The result is in stable order.
 */
function latestOfEachProducer(checks) {
    const runs = new Map();
    const statuses = new Map();
    for (const check of checks) {
        if (check.kind === "commit-status") {
            const before = statuses.get(check.name);
            if (before === undefined || isNewerStatus(check, before))
                statuses.set(check.name, check);
        }
        else {
            const key = JSON.stringify(producerKey(check));
            const group = runs.get(key);
            if (group === undefined)
                runs.set(key, [check]);
            else
                group.push(check);
        }
    }
    const newest = [...runs.values()].flatMap(newestOfOneName).toSorted((a, b) => a.id - b.id);
    return [...newest, ...[...statuses.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))];
}
function producerKey(run) {
    const app = run.app?.id ?? null;
    if (run.workflowRun.state === "unknown")
        return [app, "suite", run.suiteId, run.name];
    const workflow = run.workflowRun.value;
    if (workflow === null)
        return [app, "app", null, run.name];
    // Without a path (GitHub may not say) the run itself is the only identity left.
    return [app, workflow.path ?? `run ${workflow.id}`, workflow.event, run.name];
}
/**
 * The newest run of one producer, and those beside it that are no older attempt of it: a re-run starts only after the
 * run has ended, so two checks of one suite that overlap in time are two jobs of one name (a matrix with a fixed name).
 */
function newestOfOneName(group) {
    const sorted = [...group].toSorted((a, b) => b.id - a.id);
    const newest = sorted[0];
    if (newest === undefined)
        return [];
    const twins = sorted.slice(1).filter((older) => older.suiteId !== null && older.suiteId === newest.suiteId && overlaps(older, newest));
    return [newest, ...twins];
}
function overlaps(older, newest) {
    if (older.completedAt === null || newest.startedAt === null)
        return false;
    return Date.parse(older.completedAt) > Date.parse(newest.startedAt);
}
/** The rollup holds one status per context; should there be two, the later counts, and of two alike the worse. */
function isNewerStatus(candidate, before) {
    const difference = Date.parse(candidate.createdAt ?? "") - Date.parse(before.createdAt ?? "");
    if (Number.isFinite(difference) && difference !== 0)
        return difference > 0;
    return candidate.status !== "SUCCESS" && (before.status === "SUCCESS" || candidate.status < before.status);
}

;// CONCATENATED MODULE: ./.build/src/readiness/own-job.js




/*
 * The job that asks must not wait for itself, nor for the jobs that wait for it. What is excluded is named and never
 * counted as green; where it cannot be told which check is ours, nothing is excluded and those checks are unknown.
 */
/** The commit status by which the suite publishes its verdict: an earlier verdict is no evidence about the commit. */
const OWN_STATUS = "trust-layer";
/** Which of the latest checks are ours, by the check-run id where the runner gives it, else by run, job and matrix. */
function ownJobView(ownJob, latest, workflows) {
    const isOwnStatus = (check) => check.kind === "commit-status" && check.name === OWN_STATUS;
    if (ownJob === null) {
        return {
            roleOf: (check) => (isOwnStatus(check) ? "own" : null),
            claims: (name) => (name === OWN_STATUS ? "own" : null),
            runId: null,
            suiteId: null,
        };
    }
    const workflow = ownJob.workflowPath === null ? null : (workflows?.get(ownJob.workflowPath) ?? null);
    const job = workflow?.jobs.find(({ id }) => id === ownJob.jobId) ?? null;
    const runs = latest.filter((check) => check.kind === "check-run");
    const { own, ambiguous } = identify(ownJob, runs, job);
    const isOurName = nameTest(own, job, ownJob);
    const waiting = new Set(workflow === null || job === null ? [] : dependentsOf(workflow, job.id));
    const waits = (name) => workflow !== null && makesOnly(workflow, waiting, name);
    const roleOf = (check) => {
        if (isOwnStatus(check))
            return "own";
        if (check.kind === "commit-status")
            return null;
        if (check.id === own?.id)
            return "own";
        if (ambiguous.has(check.id))
            return "ambiguous";
        if (check.workflowRun.state === "unknown") {
            // Another run of our workflow, or a stranger of the same name: with a hidden run it cannot be told.
            return isActionsApp(check) && (isOurName(check.name) || waits(check.name)) ? "ambiguous" : null;
        }
        const run = check.workflowRun.value;
        if (run === null || run.path === null || run.path !== ownJob.workflowPath)
            return null;
        // The same job of another event (a review, a push) is an earlier verdict of ours, not evidence about the commit.
        if (run.id !== ownJob.runId && isOurName(check.name))
            return "own";
        if (workflow === null || workflow.problem !== null)
            return mayWaitUnseen(check, run.id, ownJob) ? "ambiguous" : null;
        return waits(check.name) ? "dependent" : null;
    };
    const claims = (name) => {
        if (name === OWN_STATUS)
            return "own";
        const others = (workflows?.all() ?? []).flatMap((file) => file === workflow ? file.jobs.filter(({ id }) => id !== job?.id && !waiting.has(id)) : file.jobs);
        if (others.some((other) => jobMakes(other, name)))
            return null;
        if (isOurName(name))
            return "own";
        return waits(name) ? "dependent" : null;
    };
    return { roleOf, claims, runId: ownJob.runId, suiteId: own?.suiteId ?? null };
}
function identify(ownJob, runs, job) {
    const none = new Set();
    if (ownJob.checkRunId !== null)
        return { own: runs.find(({ id }) => id === ownJob.checkRunId) ?? null, ambiguous: none };
    if (ownJob.runId === null || ownJob.jobId === null)
        return { own: null, ambiguous: none };
    // Which values GitHub puts into parentheses is not documented in every detail, so here any will do.
    const anyValues = (name) => joined(joined(namePieces(name), [" ("]), ["", ")"]);
    const patterns = job === null ? guessedPatterns(ownJob.jobId) : [...job.patterns, anyValues(job.unexpanded)];
    const named = runs.filter((run) => isActionsApp(run) && patterns.some((pattern) => (0,glob/* matchesPieces */.F6)(pattern, run.name)));
    const ofOurRun = named.filter((run) => workflowRunOf(run)?.id === ownJob.runId);
    // We are running, so of several jobs of our name in our run only an unfinished one can be us.
    const candidates = ofOurRun.length > 1 ? ofOurRun.filter(({ status }) => status !== "COMPLETED") : ofOurRun;
    const only = candidates[0];
    if (candidates.length === 1 && only !== undefined)
        return { own: only, ambiguous: none };
    if (ofOurRun.length > 0)
        return { own: null, ambiguous: new Set((candidates.length > 0 ? candidates : ofOurRun).map(({ id }) => id)) };
    return { own: null, ambiguous: new Set(named.filter((run) => run.workflowRun.state === "unknown").map(({ id }) => id)) };
}
/**
 * Without our workflow's file, whether another job of it may wait for us. One that has ended in our run's first attempt
 * cannot, since we have not.
 */
function mayWaitUnseen(check, runId, ownJob) {
    return !(runId === ownJob.runId && ownJob.runAttempt === 1 && check.status === "COMPLETED");
}
function workflowRunOf(run) {
    return run.workflowRun.state === "known" ? run.workflowRun.value : null;
}
/** Without the workflow file: the job's id, with a matrix, or called by another workflow (`caller / job`). */
function guessedPatterns(jobId) {
    return [[jobId], [`${jobId} (`, ")"], ["", ` / ${jobId}`], ["", ` / ${jobId} (`, ")"]];
}
/** Names that are ours beyond doubt: the name of our check, else the job's name where it holds no expression. */
function nameTest(own, job, ownJob) {
    const literal = job === null ? (ownJob.jobId === null ? [] : [ownJob.jobId]) : job.patterns.flatMap((pattern) => (pattern.length === 1 ? pattern : []));
    return (name) => name === own?.name || literal.includes(name);
}
/**
 * Whether the jobs that wait for us, and no other job of our workflow, make this name. A name that is nothing but an
 * expression would claim every check, so it claims none.
 */
function makesOnly(workflow, waiting, name) {
    const claimed = workflow.jobs.some((job) => waiting.has(job.id) && job.patterns.some((pattern) => pattern.join("").trim() !== "" && (0,glob/* matchesPieces */.F6)(pattern, name)));
    return claimed && !workflow.jobs.some((job) => !waiting.has(job.id) && jobMakes(job, name));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./.build/src/readiness/required-set.js


/** A fact that was not seen, as a row of the body. */
function unknownEntry(what, fact) {
    return { what, reason: fact.reason, permission: fact.permission ?? null, mend: fact.mend };
}
const statusChecksParameters = schemas/* object */.Ikc({
    required_status_checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), integration_id: schemas/* int */.Whr().nullish() })),
});
const workflowsParameters = schemas/* object */.Ikc({ workflows: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP() })) });
/** Rules that hold the merge but are no check runs or statuses: said, and judged by the merge gate where it can. */
const OTHER_HOLDING_RULES = new Set(["code_scanning", "code_quality", "required_deployments", "license_compliance_scanning"]);
/**
 * The union of what rulesets, classic protection, GitHub's own `isRequired`, the policy and the input require. Two of
 * these sources never see each other (semantics, fact 2), so all of them are always asked.
 */
function requiredSet(facts, policy, ci) {
    const checks = new Map();
    const workflows = [];
    const unknowns = [];
    const notes = [];
    const add = (name, source, appId = null) => {
        const entry = checks.get(name) ?? { name, sources: [], appIds: new Set() };
        if (!entry.sources.some((known) => known.kind === source.kind && known.detail === source.detail))
            entry.sources.push(source);
        // GitHub writes -1 or nothing for "any source".
        if (appId !== null && appId > 0)
            entry.appIds.add(appId);
        checks.set(name, entry);
    };
    if (facts.rules.state === "unknown") {
        unknowns.push(unknownEntry("required checks of rulesets", facts.rules));
    }
    else {
        for (const rule of facts.rules.value)
            fromRule(rule, add, workflows, unknowns, notes);
    }
    if (typeof facts.rulesNotEnforceable === "string") {
        notes.push(`Required checks cannot be enforced here: ${quoted(facts.rulesNotEnforceable)}`);
    }
    if (facts.classicProtection.state === "unknown") {
        unknowns.push(unknownEntry("required checks of the classic branch protection", facts.classicProtection));
    }
    else {
        const source = { kind: "classic-protection", detail: "branch protection of the base branch" };
        for (const check of facts.classicProtection.value.requiredChecks)
            add(check.context, source, check.appId);
    }
    if (facts.refUpdateRule.state === "unknown") {
        unknowns.push(unknownEntry("required checks that GitHub enforces on this token", facts.refUpdateRule));
    }
    else {
        const source = { kind: "classic-protection", detail: "rule that GitHub enforces on this token (refUpdateRule)" };
        for (const name of facts.refUpdateRule.value?.requiredStatusCheckContexts ?? [])
            add(name, source);
    }
    if (facts.checks.state === "known") {
        for (const check of facts.checks.value) {
            if (isMarkedRequired(check))
                add(check.name, { kind: "is-required", detail: "GitHub marks it as required for this pull request" });
        }
    }
    if (policy === null && facts.policyFile.state === "unknown") {
        unknowns.push(unknownEntry("required checks of the policy", facts.policyFile));
    }
    for (const { name, source } of ci.required) {
        add(name, source === "policy" ? { kind: "policy", detail: "ci.required" } : { kind: "input", detail: "required-checks" });
    }
    for (const entry of checks.values()) {
        entry.sources = entry.sources.toSorted((a, b) => (a.kind + a.detail < b.kind + b.detail ? -1 : 1));
    }
    return { checks, workflows, unknowns, notes };
}
/** `EXPECTED` is what GitHub shows for a required context that nobody reported, so it is a requirement by itself. */
function isMarkedRequired(check) {
    return check.isRequired || (check.kind === "commit-status" && check.status === "EXPECTED");
}
/** True when GitHub itself, and not only the policy or an input, requires the name. */
function isRequiredByGitHub(requirement) {
    return requirement?.sources.some(({ kind }) => kind !== "policy" && kind !== "input") ?? false;
}
function fromRule(rule, add, workflows, unknowns, notes) {
    const owner = `${(rule.rulesetSourceType ?? "").toLowerCase()} ${rule.rulesetSource ?? ""}`.trim();
    const detail = `ruleset ${rule.rulesetId ?? "without id"}${owner === "" ? "" : ` of ${owner}`}`;
    const unreadable = () => {
        unknowns.push({
            what: `rule \`${rule.type}\` of ${detail}`,
            reason: "GitHub gave this rule in a form that this version does not know, so what it requires cannot be seen.",
            permission: null,
            mend: "Look at the ruleset under Settings > Rules; an update of this action may know the form.",
        });
    };
    if (rule.type === "required_status_checks") {
        const parameters = statusChecksParameters.safeParse(rule.parameters);
        if (!parameters.success)
            return unreadable();
        for (const check of parameters.data.required_status_checks)
            add(check.context, { kind: "ruleset", detail }, check.integration_id ?? null);
    }
    else if (rule.type === "workflows") {
        const parameters = workflowsParameters.safeParse(rule.parameters);
        if (!parameters.success)
            return unreadable();
        for (const { path } of parameters.data.workflows)
            workflows.push({ path, source: { kind: "ruleset", detail } });
    }
    else if (OTHER_HOLDING_RULES.has(rule.type)) {
        notes.push(`The rule \`${rule.type}\` of ${detail} also holds the merge; it is no check, and is not judged here.`);
    }
}

;// CONCATENATED MODULE: ./.build/src/readiness/surroundings.js


/** How the rollup of the test merge commit is called in the list of checks. */
const TEST_MERGE_NAME = "test merge commit";
/**
 * The test merge commit: when it has statuses, they must pass too (GitHub docs, "Troubleshooting required status
 * checks"). `null`: it has none, or there is no such commit, as in a merge group.
 */
function testMergeFinding(facts) {
    if (facts.mergeGroup !== null || facts.testMergeState.state === "unknown" || facts.testMergeState.value === null)
        return null;
    const about = { since: null, url: facts.pullRequest.url, producer: TEST_MERGE_NAME };
    switch (facts.testMergeState.value) {
        case "SUCCESS":
            return { class: "green", cause: null, reason: "The statuses on the test merge commit are successful.", mend: null, ...about };
        case "FAILURE":
        case "ERROR":
            return {
                class: "red",
                cause: null,
                reason: "A status on the test merge commit failed, and GitHub requires it to pass too.",
                mend: "Open the pull request's checks, correct what failed, and push.",
                ...about,
            };
        case "PENDING":
        case "EXPECTED":
            return {
                class: "running",
                cause: null,
                reason: "A status on the test merge commit has not finished.",
                mend: "Wait until it has finished.",
                ...about,
            };
        default:
            return findingOf("unknown-value", `State of the test merge commit: ${quoted(facts.testMergeState.value, 60)}.`, about);
    }
}
/**
 * Workflows that a ruleset requires, judged by the suites that run a file of that path. The rule names a repository by
 * an id that the facts cannot compare, so a success counts only where no file of this repository has the same path.
 */
function requiredWorkflowFinding(required, suites, workflows, withChecks) {
    const matching = suites?.filter((suite) => pathOf(suite) === required.path) ?? [];
    const findings = matching.map((suite) => {
        const special = findingOfSuite(suite, () => null, withChecks.has(suite.id));
        if (special !== null)
            return special;
        const about = { since: suite.createdAt, url: null, producer: suite.app?.slug ?? null };
        if (suite.conclusion === "SUCCESS") {
            if (workflows === null || workflows.paths.includes(required.path)) {
                return findingOf("required-workflow", "A workflow of this repository has the same path.", about);
            }
            return { class: "green", cause: null, reason: "The required workflow ran to success.", mend: null, ...about };
        }
        if (suite.conclusion === "NEUTRAL" || suite.conclusion === "SKIPPED") {
            return { class: "no-signal", cause: null, reason: "The required workflow was skipped: nothing was shown.", mend: null, ...about };
        }
        return {
            class: "red",
            cause: null,
            reason: "The required workflow failed.",
            mend: "Open its run, correct what failed, and push.",
            ...about,
        };
    });
    return worstFinding(findings) ?? findingOf("required-workflow", "No run of it was found on this commit.");
}
/**
 * Workflows of this commit that left no check run, or have more to come: start-up failures, runs that wait for approval,
 * unfinished runs whose known jobs are all done. Our own run is left alone.
 */
function suiteFindings(facts, suites, workflows, checks, own) {
    const runs = checks.filter((check) => check.kind === "check-run");
    const rows = [];
    for (const suite of suites ?? []) {
        const run = suite.workflowRun.state === "known" ? suite.workflowRun.value : null;
        if ((run !== null && run.id === own.runId) || suite.id === own.suiteId)
            continue;
        const ofSuite = runs.filter((check) => check.suiteId === suite.id);
        // An unfinished job speaks for its workflow; the suite adds nothing to it.
        if (ofSuite.some((check) => check.status !== "COMPLETED"))
            continue;
        const workflow = () => (typeof run?.path === "string" ? (workflows?.get(run.path) ?? null) : null);
        const finding = findingOfSuite(suite, workflow, ofSuite.length > 0);
        if (finding !== null)
            rows.push({ name: suiteName(suite), finding });
    }
    for (const suite of hiddenSuites(facts)) {
        const silent = !runs.some((check) => check.suiteId === suite.id);
        if (suite.id === own.suiteId || (!silent && !isUnfinished(suite)))
            continue;
        const finding = findingOfSuite(suite, () => null, !silent);
        if (finding !== null)
            rows.push({ name: `workflow of check suite ${suite.id}`, finding });
    }
    return rows;
}

;// CONCATENATED MODULE: ./.build/src/readiness/judge.js











/**
 * CI readiness of the judged commit (design section 7): each check in exactly one class, and one status by the
 * precedence failing, blocked, unknown, pending, ready. Pure: the same facts give the same body, in whatever order their
 * lists came. `ready` needs a required set that was seen whole (or every observed check, where nothing is required), no
 * check of it in another class than green or no-signal, and at least one green.
 * Import it with `await import()`: it brings the YAML parser along (about 20 ms of CPU).
 */
function judgeReadiness(input) {
    const { facts, policy } = input;
    const ci = (0,tighten/* mergeCi */.Ty)(policy, input.inputs);
    const required = requiredSet(facts, policy, ci);
    const unknowns = [...required.unknowns];
    const notes = [...required.notes];
    if (facts.checks.state === "unknown")
        unknowns.push(unknownEntry("check runs and commit statuses", facts.checks));
    const all = facts.checks.state === "known" ? facts.checks.value : [];
    const latest = latestOfEachProducer(all).filter((check) => check.kind === "check-run" || check.status !== "EXPECTED");
    const workflows = facts.workflowFiles.state === "known" ? workflowFiles(facts.workflowFiles.value) : null;
    const suites = workflowSuites(facts);
    const own = ownJobView(facts.ownJob, latest, workflows);
    const moment = { observedAt: facts.observedAt, diagnoses: new Map(facts.diagnoses.map((entry) => [entry.checkRunId, entry])) };
    const excluded = [];
    const byName = new Map();
    for (const check of latest) {
        const role = own.roleOf(check);
        if (role === "own" || role === "dependent") {
            excluded.push({ name: check.name, reason: EXCLUDED[role] });
            continue;
        }
        const finding = role === "ambiguous"
            ? ambiguousFinding(check)
            : check.kind === "check-run"
                ? classifyCheckRun(check, moment)
                : classifyCommitStatus(check);
        byName.set(check.name, [...(byName.get(check.name) ?? []), { check, finding }]);
    }
    const leftOutByInput = [];
    for (const name of byName.keys()) {
        const rule = (0,tighten/* ignoreRuleFor */.gd)(ci, name);
        if (rule === null || required.checks.has(name))
            continue;
        byName.delete(name);
        if (rule.source === "input")
            leftOutByInput.push(name);
        excluded.push({
            name,
            reason: `Left out by ${rule.source === "policy" ? "`ci.ignore` of the policy" : "the input `ignore-checks`"}: \`${quoted(rule.pattern, 80)}\`.`,
        });
    }
    if (leftOutByInput.length > 0) {
        const shown = leftOutByInput
            .toSorted()
            .slice(0, 5)
            .map((name) => `\`${quoted(name, 80)}\``)
            .join(", ");
        notes.push(`The input \`ignore-checks\`, which a pull request can edit, left out ${leftOutByInput.length} checks: ${shown}.`);
    }
    for (const refused of (0,tighten/* refusedIgnores */.EA)(ci, required.checks.keys())) {
        notes.push(`\`${quoted(refused.name, 80)}\` is required, so ${refused.source === "policy" ? "`ci.ignore`" : "`ignore-checks`"} cannot leave it out.`);
    }
    const withChecks = new Set(all.flatMap((check) => (check.kind === "check-run" && check.suiteId !== null ? [check.suiteId] : [])));
    const observed = new Map([...byName].flatMap(([name, entries]) => {
        const worst = worstFinding(entries.map(({ finding }) => finding));
        return worst === null ? [] : [[name, worst]];
    }));
    const absence = { facts, workflows, suites, suitesWithChecks: withChecks, observed, settleSeconds: ci.settleSeconds };
    const rows = [];
    for (const requirement of required.checks.values()) {
        const entries = byName.get(requirement.name) ?? [];
        const wasExcluded = excluded.some(({ name }) => name === requirement.name);
        const row = judgeRequired(requirement, entries, wasExcluded, own, absence, facts.checks.state === "known");
        if (row === null) {
            if (!wasExcluded)
                excluded.push({ name: requirement.name, reason: EXCLUDED.absent });
        }
        else
            rows.push(row);
    }
    for (const workflow of required.workflows) {
        const finding = requiredWorkflowFinding(workflow, suites, workflows, withChecks);
        rows.push(rowOf(`workflow ${workflow.path}`, [finding], [workflow.source], true));
    }
    // An input adds to what counts. Were it to make the required set, a pull request could name one green check there, and
    // thereby make every other check of a repository that requires nothing not count (design section 5).
    const basis = rows.some((row) => !isInputOnly(row)) ? "required" : "observed";
    // GitHub demands the test merge commit beside whatever is required, so it does not make the set of required checks.
    const merge = testMergeFinding(facts);
    if (merge !== null)
        rows.push(rowOf(TEST_MERGE_NAME, [merge], [{ kind: "is-required", detail: "GitHub requires the test merge commit to pass where it has statuses" }], true));
    else if (facts.mergeGroup === null && facts.testMergeState.state === "unknown")
        unknowns.push(unknownEntry("the test merge commit", facts.testMergeState));
    for (const [name, entries] of byName) {
        if (!required.checks.has(name))
            rows.push(rowOf(name, entries.map(({ finding }) => finding), [], basis === "observed"));
    }
    for (const { name, finding } of suiteFindings(facts, suites, workflows, latest, own)) {
        // Compared with the ruleset's paths only: a job may call itself anything, and must not hide a workflow by it.
        if (!required.workflows.some(({ path }) => name === `workflow ${path}`))
            rows.push(rowOf(name, [finding], [], basis === "observed"));
    }
    // A workflow that never started shows only in its suite, and where nothing is required every workflow counts.
    if (basis === "observed" && facts.suites.state === "unknown")
        unknowns.push(unknownEntry("check suites", facts.suites));
    if (typeof facts.eventHeadSha === "string" && facts.eventHeadSha !== facts.subject.headSha) {
        notes.push(`Someone pushed after the event: it was about ${facts.eventHeadSha.slice(0, 7)}, and the newest head is judged.`);
    }
    notes.push(...ambiguousNames(byName));
    const addedByInput = rows.filter((row) => isInputOnly(row) && (basis === "required" || (0,tighten/* ignoreRuleFor */.gd)(ci, row.name) !== null));
    return assemble({ facts, basis, rows, addedByInput, excluded, unknowns, notes, ownIsRequired: ownIsRequired(required.checks, excluded) });
}
const EXCLUDED = {
    own: "Our own job or verdict: never counted as green.",
    dependent: "It waits for our own job: never counted as green.",
    absent: "Our own job, or one that waits for it, has not reported yet: never counted as green.",
};
function ambiguousFinding(check) {
    return findingOf("own-job-ambiguous", "", { url: check.url, producer: producerOf(check) });
}
/** `null`: nothing is left to judge, since only our own job makes this check and GitHub itself watches over it. */
function judgeRequired(requirement, entries, wasExcluded, own, absence, checksSeen) {
    const row = (findings) => rowOf(requirement.name, findings, requirement.sources, true);
    if (entries.length > 0)
        return row([
            ...entries.map(({ finding }) => finding),
            ...bindingFindings(requirement, entries.map(({ check }) => check)),
        ]);
    if (wasExcluded || own.claims(requirement.name) !== null)
        return isRequiredByGitHub(requirement) ? null : row([findingOf("own-job", "")]);
    if (!checksSeen) {
        const reason = "Whether it reported could not be seen.";
        return row([
            { class: "unknown", cause: null, reason, mend: "See what could not be seen, below.", since: null, url: null, producer: null },
        ]);
    }
    // A suite may explain the absence, but nothing made the check itself.
    return row([{ ...classifyAbsent(requirement, absence), producer: null }]);
}
/** A required check may be bound to an app: another source of the same name does not satisfy it. */
function bindingFindings(requirement, checks) {
    const runs = checks.filter((check) => check.kind === "check-run");
    return [...requirement.appIds].flatMap((appId) => {
        if (runs.some((run) => run.app?.id === appId))
            return [];
        // A status names its creator, not its app, and a hidden app may be the one.
        const cannotTell = runs.length < checks.length || runs.some((run) => run.app === null);
        return [findingOf(cannotTell ? "unknown-app" : "wrong-app", `Expected: the app with the id ${appId}.`)];
    });
}
function isInputOnly(row) {
    return row.sources.length > 0 && row.sources.every(({ kind }) => kind === "input");
}
function rowOf(name, findings, sources, counts) {
    const worst = worstFinding(findings) ?? findingOf("not-found", "");
    const { class: checkClass, cause, reason, mend, since, url } = worst;
    return {
        name,
        required: sources.length > 0,
        sources: [...sources],
        class: checkClass,
        cause,
        reason,
        mend,
        since,
        url,
        blocking: counts && statusOf(worst) !== "ready",
        producers: [...new Set(findings.flatMap(({ producer }) => producer ?? []))].toSorted(),
    };
}
/** Docs only say that unique names avoid "ambiguous status check results", so all producers must be met, and it is said. */
function ambiguousNames(byName) {
    return [...byName].flatMap(([name, entries]) => entries.length < 2
        ? []
        : [
            `ambiguous-name: ${entries.length} producers report \`${quoted(name, 80)}\`; all of them must be met. Give each job a name of its own.`,
        ]);
}
function ownIsRequired(required, excluded) {
    return excluded.some(({ name }) => isRequiredByGitHub(required.get(name)));
}
function assemble(parts) {
    const { facts, basis } = parts;
    const judgedSha = facts.mergeGroup?.headSha ?? facts.subject.headSha ?? "";
    if (judgedSha === "") {
        parts.unknowns.push({
            what: "the head commit",
            reason: "The facts name no head commit.",
            permission: null,
            mend: "Ask for a pull request that exists.",
        });
    }
    const checks = parts.rows.toSorted((a, b) => (a.name === b.name ? (a.class < b.class ? -1 : 1) : a.name < b.name ? -1 : 1));
    const counting = checks.filter((check) => check.required || basis === "observed");
    const unknowns = uniqueBy(parts.unknowns, ({ what, reason }) => `${what}\u0000${reason}`);
    const vouching = counting.filter((check) => check.name !== TEST_MERGE_NAME && !parts.addedByInput.includes(check));
    const status = overallStatus(counting, vouching, unknowns);
    const notes = [...parts.notes, ...mergeStateNote(facts, status, parts.ownIsRequired), ...optionalNote(checks, basis)];
    return {
        status,
        ready: status === "ready",
        headline: headlineOf({ status, basis, counting, unknowns, judgedSha }),
        judgedSha,
        basis,
        checks,
        excluded: uniqueBy(parts.excluded, ({ name, reason }) => `${name}\u0000${reason}`),
        unknowns,
        notes: [...new Set(notes)].toSorted(),
        inspected: counting.filter((check) => check.producers.length > 0 && check.class !== "unknown").length,
        expected: basis === "required" ? counting.length : null,
    };
}
/** Nothing inspected, or nothing but skipped and neutral checks, is `unknown`: no vacuous pass (law 1). */
function overallStatus(counting, vouching, unknowns) {
    const green = vouching.some((check) => check.class === "green");
    let status = unknowns.length > 0 ? "unknown" : "ready";
    for (const check of counting)
        status = worseStatus(status, statusOf(check));
    return status === "ready" && !green ? "unknown" : status;
}
/** GitHub's merge state is the viewer's view, so it corroborates and never decides (semantics, fact 3). */
function mergeStateNote(facts, status, ownRequired) {
    const state = facts.pullRequest.mergeStateStatus;
    if (status !== "ready" || !["BLOCKED", "BEHIND", "UNKNOWN"].includes(state))
        return [];
    if (state === "BLOCKED" && ownRequired)
        return ["GitHub's merge state is BLOCKED, as it must be while our own required check runs."];
    return [`GitHub's merge state is ${state}, for a reason that is not a check or that this token cannot see.`];
}
function optionalNote(checks, basis) {
    if (basis === "observed")
        return [
            "Neither GitHub nor the policy requires a check here: every observed check counts, and an input can only add. Require checks in a ruleset, or name them under `ci.required` of the policy.",
        ];
    const red = checks.filter((check) => !check.required && statusOf(check) === "failing").length;
    return red === 0 ? [] : [`Not required, and failing or cancelled: ${red}. They do not change the status.`];
}
function uniqueBy(items, key) {
    const byKey = new Map(items.map((item) => [key(item), item]));
    return [...byKey.keys()].toSorted().flatMap((itemKey) => byKey.get(itemKey) ?? []);
}

// EXTERNAL MODULE: ./.build/src/readiness/outcome.js
var outcome = __webpack_require__(72028);
// EXTERNAL MODULE: ./.build/src/render/readiness-markdown.js
var readiness_markdown = __webpack_require__(27252);
// EXTERNAL MODULE: ./.build/src/jobs/evidence-files.js
var evidence_files = __webpack_require__(98673);
;// CONCATENATED MODULE: ./.build/src/jobs/ci-readiness.js





/** Between two looks while waiting: short at first, since most jobs end soon, then rarely, since each look costs requests. */
const WAITS_S = [10, 15, 20, 30, 45, 60];
/** The pure judgement over what the session saw on GitHub. */
function readinessBody(session) {
    return judgeReadiness({
        facts: session.facts,
        policy: session.policy.policy,
        inputs: { required: [...session.wish.requiredChecks], ignore: [...session.wish.ignoreChecks] },
    });
}
/**
 * Waits until CI is not pending any more, the time is over, or the head has moved. Off with 0 seconds. Ends at once for
 * every status but `pending`, since the others do not improve by waiting.
 */
async function settledReadiness(host, session, waitSeconds) {
    const end = host.now().getTime() + waitSeconds * 1000;
    let current = session;
    for (let round = 0;; round += 1) {
        const body = readinessBody(current);
        if (body.status !== "pending")
            return { session: current, body };
        const pause = Math.min((WAITS_S[Math.min(round, WAITS_S.length - 1)] ?? 60) * 1000, end - host.now().getTime());
        if (pause <= 0)
            return { session: current, body };
        const running = body.checks.filter((check) => check.blocking).map((check) => check.name);
        host.log.step(`waiting ${Math.ceil(pause / 1000)} s for ${running.length} checks: ${running.slice(0, 5).join(", ")}`);
        await (0,promises_.setTimeout)(pause);
        const next = await current.again();
        if (next.subject.headSha !== session.subject.headSha) {
            host.log.warning("The head of the pull request moved while waiting; this run judges what it saw first and stops here.");
            return { session: current, body };
        }
        current = next;
    }
}
/** Judges, writes and uploads CI readiness. */
async function runCiReadiness(host, session, body, wish) {
    return (0,evidence_files/* produceEvidence */.eF)(host, {
        kind: "ci-readiness",
        action: "ci-readiness",
        subject: session.subject,
        outcome: (0,outcome/* readinessOutcome */.R)(body.status),
        body,
        markdown: (0,readiness_markdown/* renderReadinessMarkdown */.uV)(body, session.subject),
        measurements: session.measurements(),
        generatedAt: session.observedAt,
    }, wish);
}
/** The outputs of the action that come from the body. */
function readinessOutputs(body) {
    return { status: body.status, ready: String(body.ready), blockers: JSON.stringify((0,outcome/* readinessBlockers */.w)(body)) };
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

/***/ 88451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   bf: () => (/* binding */ acceptedAt),
/* harmony export */   zZ: () => (/* binding */ nearestWord)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);


/*
 * What the policy file accepts at a place, read off the zod schema itself, so that an error can never name a key that
 * does not exist.
 */
/** Keys of the design that this version does not have yet, by the path of the map they stand in. */
const RESERVED = {
    "": ["rollout"],
    checks: [
        "branch-name",
        "dependencies",
        "release",
        "merge-method",
        "signatures",
        "provenance",
        "allowed-paths",
        "companions",
        "conditional-checks",
        "change-budget",
        "error-budget",
    ],
    "transport.operations": ["label", "pull-request"],
    "transport.approval.operations": ["label", "pull-request"],
};
/** True when the design keeps this key, or this value of a list, for a later version. */
function isReserved(path, word) {
    const place = path.filter((part) => typeof part === "string").join(".");
    return RESERVED[place]?.includes(word) ?? false;
}
/** The schemas that a value at this place may satisfy, with `optional` and unions opened. */
function alternatives(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodOptional */ .IiU)
        return alternatives(schema.unwrap());
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodUnion */ .fZ7)
        return schema.options.flatMap((option) => alternatives(option));
    return [schema];
}
function descend(schemas, part) {
    return schemas.flatMap((schema) => {
        if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH) {
            const shape = schema.shape;
            const child = typeof part === "string" && Object.hasOwn(shape, part) ? shape[part] : undefined;
            return child === undefined ? [] : alternatives(child);
        }
        return schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA ? alternatives(schema.element) : [];
    });
}
function schemasAt(root, path) {
    return path.reduce((schemas, part) => descend(schemas, part), alternatives(root));
}
/** The keys that a map at this path accepts; empty where no map is accepted. */
function keysAt(root, path) {
    return schemasAt(root, path).flatMap((schema) => (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH ? Object.keys(schema.shape) : []));
}
/** What a value at this path may be, in words for people, for example "one of `off`, `warn`, `fail`". */
function acceptedAt(root, path) {
    return schemasAt(root, path).map(describe).join(", or ");
}
function describe(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodEnum */ .Vb4)
        return `one of ${schema.options.map((option) => `\`${String(option)}\``).join(", ")}`;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodLiteral */ .DN5)
        return [...schema.values].map((value) => `\`${String(value)}\``).join(" or ");
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodBoolean */ .WFD)
        return "`true` or `false`";
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt)
        return `a whole number${range(schema.minValue, schema.maxValue)}`;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA) {
        const minimum = schema.safeParse([]).success ? "" : "non-empty ";
        return `a ${minimum}list, each ${alternatives(schema.element)
            .map(describe)
            .join(" or ")}`;
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH)
        return `a map with the keys ${Object.keys(schema.shape)
            .map((key) => `\`${key}\``)
            .join(", ")}`;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodString */ .NDH)
        return schema.safeParse("text").success ? "a text that is not empty" : "a text of the form `owner/name`";
    return "another value";
}
function range(minimum, maximum) {
    return minimum === null || maximum === null ? "" : ` from ${minimum} to ${maximum}`;
}
/** The known word nearest to what was written, when it is near enough to be a slip of the pen; else `null`. */
function nearestWord(written, known) {
    const wanted = written.slice(0, 100).toLowerCase();
    const ranked = known
        .map((word) => ({ word, cost: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, word.toLowerCase()), sameLetters: letters(word) === letters(wanted) ? 0 : 1 }))
        // Two letters in the wrong order cost as much as two wrong letters; of two equals, the swapped one is meant.
        .toSorted((a, b) => a.cost - b.cost || a.sameLetters - b.sameLetters || (a.word < b.word ? -1 : 1));
    const best = ranked[0];
    return best !== undefined && best.cost <= Math.max(2, Math.floor(best.word.length / 3)) ? best.word : null;
}
function letters(word) {
    return [...word.toLowerCase()].toSorted().join("");
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


/***/ })

};
