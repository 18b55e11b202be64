export const id = 942;
export const ids = [942];
export const modules = {

/***/ 51231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
const MOST_ON_A_LINE = 40;
const MOST_KEYS = 100;
/**
 * Whether a YAML text begins its lines with so many indicators (`- ? - ? ...`, also with anchors and tags) that nobody
 * wrote it to be read. The parser's time grows with the fourth power of nested explicit keys: 1,200 characters keep it
 * busy for 20 seconds, and everybody who may comment can write them. Plain maps and lists, however deep, are quick.
 * One pass over the text.
 */
function nestsTooDeep(yaml) {
    let keys = 0;
    for (const line of yaml.split(/\r\n|[\n\r]/u)) {
        let onLine = 0;
        for (const word of line.split(/[ \t]+/u, 2 * MOST_ON_A_LINE)) {
            if (word === "")
                continue;
            if (word === "?")
                keys += 1;
            else if (word !== "-" && !/^[&!]/u.test(word))
                break;
            onLine += 1;
        }
        if (onLine > MOST_ON_A_LINE || keys > MOST_KEYS)
            return true;
    }
    return false;
}


/***/ }),

/***/ 37426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eb: () => (/* binding */ anyMakes),
  sd: () => (/* binding */ jobNames),
  oR: () => (/* binding */ joined),
  T5: () => (/* binding */ namePieces)
});

// EXTERNAL MODULE: ./.build/src/policy/glob.js
var glob = __webpack_require__(10222);
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
    const text = scalarText(value);
    return text === null || text === "" ? [] : [text];
}
/** A scalar as an expression writes it; nothing is empty, and what is no scalar has no text. */
function scalarText(value) {
    if (value === null || value === undefined)
        return "";
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
/** The value at `os` or `node.version` of a combination; `null` when it is no scalar. A missing one is empty, as in expressions. */
function scalarAt(values, path) {
    let value = values;
    for (const part of path.split("."))
        value = isMap(value) && Object.hasOwn(value, part) ? value[part] : undefined;
    return scalarText(value);
}
/** `exclude` matches by what it names: a nested map needs to match in what it names too. */
function holds(combination, wanted) {
    if (!isMap(wanted))
        return same(combination, wanted);
    const keys = Object.keys(wanted);
    return (isMap(combination) && keys.length > 0 && keys.every((key) => Object.hasOwn(combination, key) && holds(combination[key], wanted[key])));
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


/***/ }),

/***/ 70689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ isActionsApp),
/* harmony export */   Ru: () => (/* binding */ ageSeconds),
/* harmony export */   _$: () => (/* binding */ producerOf),
/* harmony export */   sS: () => (/* binding */ classifyCheckRun),
/* harmony export */   wB: () => (/* binding */ classifyCommitStatus)
/* harmony export */ });
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95126);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53109);


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
            const title = run.title === null || run.title === "" ? "" : ` (${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(run.title, 120)})`;
            const verb = run.conclusion === "TIMED_OUT" ? "timed out" : "failed";
            return plain("red", `It ${verb}${title}.${unseenSteps(run, diagnosis)}`, "Open the check, correct what failed, and push.");
        }
        case "CANCELLED":
            return neverStarted(run, diagnosis) ?? (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .hD)("run-cancelled", "", about);
        case "ACTION_REQUIRED":
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .hD)(isActionsApp(run) ? "fork-approval" : "action-required", "", about);
        case "STALE":
            return plain("stale", "It did not finish within 14 days, and GitHub gave it up.", "Re-run it, or push again.");
        default:
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .hD)("unknown-value", `Conclusion: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(run.conclusion ?? "none", 60)}.`, about);
    }
}
/** Without a closer look nobody can say that a test failed: the job may have had no step at all. */
function unseenSteps(run, diagnosis) {
    const counted = diagnosis !== null && (diagnosis.steps !== null || diagnosis.job !== null);
    return isActionsApp(run) && !counted ? " Whether any step of it ran could not be seen, so it may never have started." : "";
}
/**
 * Whether an Actions job ended before its first step, and why. Known only from a closer look that counted no step:
 * a job that ran may print any sentence as an annotation, so words alone prove nothing.
 */
function neverStarted(run, diagnosis) {
    const about = { since: run.completedAt ?? run.startedAt, url: run.url, producer: producerOf(run) };
    if (run.conclusion === "STARTUP_FAILURE")
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .hD)("startup-failure", "", about);
    if (!isActionsApp(run) || diagnosis === null)
        return null;
    const counts = [diagnosis.steps, diagnosis.job?.steps ?? null].filter((count) => count !== null);
    if (counts.length === 0 || Math.max(...counts) > 0)
        return null;
    const named = (0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOfAnnotations */ .d)(diagnosis.annotations);
    if (named !== null) {
        // A cancelled job that GitHub did not blame on anything else was superseded or stopped by a person.
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .hD)(named.code, `GitHub says: "${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(named.words)}"`, about);
    }
    if (run.conclusion === "CANCELLED")
        return null;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .hD)("unclassified", firstWords(diagnosis), about);
}
function firstWords(diagnosis) {
    const words = diagnosis.annotations[0]?.message;
    return words === undefined ? "" : `GitHub says: "${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(words)}"`;
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
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .hD)("concurrency", "", about);
        case "WAITING": {
            const environment = diagnosis?.pendingDeployment ?? null;
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .hD)("environment-review", environment === null ? "" : `Environment: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(environment, 100)}.`, about);
        }
        default:
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .hD)("unknown-value", `Status: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(run.status, 60)}.`, about);
    }
}
function classifyQueued(run, diagnosis, age) {
    const about = { since: run.startedAt, url: run.url, producer: producerOf(run) };
    const job = diagnosis?.job ?? null;
    // REST gives runner 0 or null as long as no runner took the job.
    const runnerless = job !== null && (job.runnerId === null || job.runnerId === 0);
    const labels = job === null || job.labels.length === 0 ? "" : ` Labels: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(job.labels.join(", "), 200)}.`;
    if (runnerless && age !== null && age > QUEUE_PATIENCE_SECONDS) {
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .hD)("no-runner", `It has been queued for ${Math.floor(age / 60)} minutes.${labels}`, about);
    }
    const reason = runnerless ? `It is queued, and no runner has taken it yet.${labels}` : "It is queued.";
    return { class: "running", cause: null, reason, mend: "Wait until it has finished.", ...about };
}
/** The class of one commit status. `EXPECTED` is GitHub's word for "required and absent", and is judged as absence. */
function classifyCommitStatus(status) {
    const about = { since: status.createdAt, url: status.url, producer: "commit status" };
    const said = status.description === null || status.description === "" ? "" : ` (${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(status.description, 140)})`;
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
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .hD)("not-found", "GitHub expects it.", about);
        default:
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .hD)("unknown-value", `State: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(status.status, 60)}.`, about);
    }
}


/***/ }),

/***/ 99631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ suiteName),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   dG: () => (/* binding */ pushedByWorkflowToken),
/* harmony export */   kr: () => (/* binding */ hiddenSuites),
/* harmony export */   ui: () => (/* binding */ isUnfinished),
/* harmony export */   vH: () => (/* binding */ findingOfSuite),
/* harmony export */   vR: () => (/* binding */ workflowSuites)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53109);

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
/** How GitHub names the account behind `GITHUB_TOKEN`, with or without the suffix. */
const WORKFLOW_TOKEN = new Set(["github-actions", "github-actions[bot]"]);
/** What a suite alone says of a job that did not report: `null` when it ended in a way that explains nothing. */
function findingOfSuite(suite, context, hasChecks) {
    const run = suite.workflowRun.state === "known" ? suite.workflowRun.value : null;
    const about = { since: suite.createdAt, url: run?.url ?? null, producer: suite.app?.slug ?? null };
    const where = run?.path === null || run === null ? "" : `Workflow: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(run.path, 200)}.`;
    const byToken = pushedByWorkflowToken(context.facts);
    // GitHub holds back what a workflow token pushed in the same way as a stranger's fork; a person may approve either.
    if (suite.conclusion === "ACTION_REQUIRED")
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(byToken ? "bot-push" : "fork-approval", where, about);
    if (run?.workflowState?.startsWith("DISABLED") === true && !hasChecks)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)("disabled-workflow", where, about);
    if (suite.status !== "COMPLETED") {
        if (!UNFINISHED.has(suite.status))
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)("unknown-value", `Suite status: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(suite.status, 60)}.`, about);
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
            return stoppedAtStart(context, run?.path ?? null, where, byToken, about);
        case "FAILURE":
            return hasChecks ? null : stoppedAtStart(context, run?.path ?? null, where, byToken, about);
        case "CANCELLED":
            return hasChecks ? null : (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)("run-cancelled", where, about);
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
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)("unknown-value", `Suite conclusion: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(suite.conclusion ?? "none", 60)}.`, about);
    }
}
/**
 * A head pushed with `GITHUB_TOKEN` starts no workflow. The repository's activity says who pushed; where it was not asked
 * or hidden, git's author, who can be forged, which here only changes a mend.
 */
function pushedByWorkflowToken(facts) {
    if (facts.pullRequest.isCrossRepository)
        return false;
    if (facts.headPusher?.state === "known" && facts.headPusher.value !== null)
        return WORKFLOW_TOKEN.has(facts.headPusher.value);
    const head = facts.commits.state === "known" ? facts.commits.value.find(({ sha }) => sha === facts.subject.headSha) : undefined;
    return [facts.pullRequest.author?.login, head?.authorLogin, head?.committerLogin].some((login) => typeof login === "string" && WORKFLOW_TOKEN.has(login));
}
/** In the order of certainty: what GitHub's parser says, what our reader says, what the caller grants, who pushed. */
function stoppedAtStart({ workflow, refused }, path, where, byToken, about) {
    const refusal = path === null ? undefined : refused.get(path);
    if (refusal !== undefined)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(refusal.code, `GitHub's parser says: "${refusal.sentence}" ${where}`, about);
    const file = workflow();
    if (file !== null && file.problem !== null)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)("invalid-workflow", `${file.problem} ${where}`, about);
    const excess = file?.jobs.flatMap(({ calls }) => calls?.excess ?? [])[0];
    if (excess !== undefined)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)("permission", `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(excess)} ${where}`, about);
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(byToken ? "bot-push" : "startup-failure", where, about);
}


/***/ }),

/***/ 82579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ named),
  i: () => (/* binding */ triggerOf)
});

// EXTERNAL MODULE: ./.build/src/readiness/finding.js
var finding = __webpack_require__(53109);
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
            return excluded("merge-queue-without-trigger", `${named(workflow)} does not listen to \`merge_group\`, and the commit that is judged is a merge group's`);
        return branchFilter(filter, facts.subject.baseRef, workflow, "merge_group") ?? RUNS;
    }
    const results = [...workflow.events].map(([event, filter]) => ofEvent(event, filter, workflow, facts));
    if (results.some(({ kind }) => kind === "runs"))
        return RUNS;
    if (results.some(({ kind }) => kind === "unknown"))
        return UNKNOWN;
    const excludedBy = results.filter((result) => result.kind === "excluded");
    const none = excluded("not-triggered", `${named(workflow)} has no trigger`);
    return excludedBy.toSorted((a, b) => TELLING.indexOf(a.code) - TELLING.indexOf(b.code) || (a.because < b.because ? -1 : 1))[0] ?? none;
}
function ofEvent(event, filter, workflow, facts) {
    if (event === "pull_request" || event === "pull_request_target") {
        if (filter.malformed)
            return UNKNOWN;
        // Without a merge commit there is no `pull_request` run at all; `pull_request_target` runs on the base.
        if (event === "pull_request" && facts.pullRequest.mergeable === "CONFLICTING") {
            return excluded("conflict", `the pull request conflicts with its base, and ${named(workflow)} runs on \`pull_request\`, which needs a merge commit`);
        }
        if (event === "pull_request" && skipsCi(facts))
            return skipped(workflow);
        return (typesFilter(filter, workflow, event) ??
            branchFilter(filter, facts.subject.baseRef, workflow, event) ??
            pathFilter(filter, workflow, facts) ??
            RUNS);
    }
    if (event === "push")
        return ofPush(filter, workflow, facts);
    if (event === "merge_group" || UNRELATED.has(event))
        return unrelated(workflow);
    return UNKNOWN;
}
function ofPush(filter, workflow, facts) {
    // The push to a fork's branch starts the fork's workflows, not ours.
    if (facts.pullRequest.isCrossRepository)
        return unrelated(workflow);
    if (filter.malformed)
        return UNKNOWN;
    if (skipsCi(facts))
        return skipped(workflow);
    const tagsOnly = (filter.tags ?? filter.tagsIgnore) !== null && filter.branches === null && filter.branchesIgnore === null;
    if (tagsOnly)
        return excluded("not-triggered", `${named(workflow)} runs for pushed tags only`);
    const byBranch = branchFilter(filter, facts.subject.headRef, workflow, "push");
    if (byBranch !== null)
        return byBranch;
    // A push is compared with the commit before it, which the facts do not hold.
    return filter.paths === null && filter.pathsIgnore === null ? RUNS : UNKNOWN;
}
function excluded(code, because, mend = null) {
    return { kind: "excluded", code, because, mend };
}
function skipped(workflow) {
    return excluded("skip-ci", `the message of the head commit asks GitHub to skip CI, so ${named(workflow)} does not run`);
}
function unrelated(workflow) {
    const events = [...workflow.events.keys()].toSorted();
    return excluded("not-triggered", `${named(workflow)} runs only on ${listed(events, 3)}, which this pull request does not cause`);
}
/** `ci.yml` in code: the folder is always the same. */
function named(workflow) {
    return `\`${(0,finding/* quoted */.TL)(workflow.path.replace(/^\.github\/workflows\//u, ""), 120)}\``;
}
function listed(items, most) {
    const shown = items.slice(0, most).map((item) => `\`${(0,finding/* quoted */.TL)(item, 80)}\``);
    return `${shown.join(", ")}${items.length > most ? ` and ${items.length - most} more` : ""}`;
}
/** A push to an open pull request is the activity `synchronize`; the first head comes with `opened`. */
function typesFilter(filter, workflow, event) {
    if (filter.types === null || filter.types.includes("synchronize"))
        return null;
    if (filter.types.includes("opened") || filter.types.includes("reopened"))
        return UNKNOWN;
    const mend = `Add \`synchronize\` to \`on.${event}.types\` of ${named(workflow)}, or no longer require the check.`;
    return excluded("filtered-out", `${named(workflow)} runs only when the pull request is ${listed(filter.types, 3)}, and a push is \`synchronize\``, mend);
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
    const which = event === "push" ? "pushes to" : "pull requests into";
    const says = filter.branches === null ? `leaves out ${which} ${listed(list, 3)}` : `runs only for ${which} ${listed(list, 3)}`;
    return excluded("filtered-out", `${named(workflow)} ${says} and this one is ${event === "push" ? "of" : "into"} \`${(0,finding/* quoted */.TL)(ref, 100)}\``);
}
function pathFilter(filter, workflow, facts) {
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
    const says = filter.paths === null ? `ignores ${listed(list, 3)}` : `runs only on ${listed(list, 3)}`;
    const beyond = files.length > DIFF_LIMIT ? ` (GitHub looks at the first ${DIFF_LIMIT} files)` : "";
    const changes = listed(files.map((file) => file.path), 2);
    return excluded("filtered-out", `${named(workflow)} ${says} and this PR changes ${filter.paths === null ? "only " : ""}${changes}${beyond}`);
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


/***/ }),

/***/ 73070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yk: () => (/* binding */ dependentsOf),
  tp: () => (/* binding */ jobMakes),
  o1: () => (/* binding */ literalNames),
  BF: () => (/* binding */ workflowFiles)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/src/policy/nested-yaml.js
var nested_yaml = __webpack_require__(51231);
// EXTERNAL MODULE: ./.build/src/readiness/check-names.js + 1 modules
var check_names = __webpack_require__(37426);
;// CONCATENATED MODULE: ./.build/src/readiness/called-permissions.js
/*
 * A reusable workflow may ask for no more than the job that calls it was given (GitHub docs, "Reusing workflows": access and
 * permissions); where it asks for more, the whole run ends at its start, without a check run and without a word in the API.
 */
const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const LEVELS = ["none", "read", "write"];
/**
 * GitHub's sentence for the first permission that the called workflow asks for and the caller does not have; `null` where
 * there is none, or where the caller states no `permissions:`, since then the repository's setting decides.
 */
function permissionExcess(uses, granted, called) {
    const allowed = levels(granted);
    const jobs = isMap(called["jobs"]) ? Object.entries(called["jobs"]) : [];
    if (allowed === null)
        return null;
    for (const [id, job] of jobs) {
        if (!isMap(job))
            continue;
        const asked = levels(job["permissions"] ?? called["permissions"]);
        const who = job["permissions"] === undefined
            ? `The workflow '${uses}'`
            : `The nested job '${typeof job["name"] === "string" ? job["name"] : id}'`;
        if (asked === null)
            continue;
        for (const scope of [...asked.scopes.keys(), ...allowed.scopes.keys(), "contents"]) {
            const [wants, gets] = [levelOf(asked, scope), levelOf(allowed, scope)];
            if (LEVELS.indexOf(wants) > LEVELS.indexOf(gets)) {
                return `${who} is requesting '${scope}: ${wants}', but is only allowed '${scope}: ${gets}'.`;
            }
        }
    }
    return null;
}
function levels(permissions) {
    if (permissions === "read-all" || permissions === "write-all")
        return { scopes: new Map(), rest: permissions.slice(0, -4) };
    if (!isMap(permissions))
        return null;
    const scopes = Object.entries(permissions).map(([scope, level]) => [scope, String(level)]);
    return { scopes: new Map(scopes), rest: "none" };
}
function levelOf({ scopes, rest }, scope) {
    return scopes.get(scope) ?? rest;
}

// EXTERNAL MODULE: ./.build/src/readiness/finding.js
var finding = __webpack_require__(53109);
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
    const texts = new Map([
        ...called.map(({ uses, text }) => [uses, text]),
        ...files.map(({ path, text }) => [path, text]),
    ]);
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
    if ((0,nested_yaml/* nestsTooDeep */.q)(text))
        return "It is nested too deeply to be read.";
    try {
        const lines = new dist/* LineCounter */.HN();
        const document = (0,dist.parseDocument)(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
        const error = document.errors[0];
        if (error !== undefined)
            return `Line ${lines.linePos(error.pos[0]).line}: ${(0,finding/* quoted */.TL)(error.message, 160)}`;
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
    return Object.entries(jobs).flatMap(([id, job]) => (workflow_file_isMap(job) ? [jobOf(id, job, data["permissions"], calls, depth)] : []));
}
function jobOf(id, job, permissions, calls, depth) {
    const name = typeof job["name"] === "string" ? job["name"] : null;
    const strategy = job["strategy"];
    const ownNames = (0,check_names/* jobNames */.sd)(id, name, workflow_file_isMap(strategy) ? strategy["matrix"] : undefined);
    const uses = typeof job["uses"] === "string" ? job["uses"] : null;
    const called = uses === null ? null : calls.dataOf(uses.startsWith("./") ? uses.slice(2) : uses);
    const nested = workflow_file_isMap(called) ? calledJobs(called, calls, depth) : null;
    const inner = nested?.flatMap(({ patterns }) => patterns) ?? null;
    const excess = workflow_file_isMap(called) && uses !== null ? permissionExcess(uses, job["permissions"] ?? permissions, called) : null;
    return {
        id,
        patterns: uses === null ? ownNames : ownNames.flatMap((own) => (inner ?? [["", ""]]).map((called) => (0,check_names/* joined */.oR)((0,check_names/* joined */.oR)(own, [" / "]), called))),
        ownNames,
        unexpanded: name ?? id,
        needs: needsOf(job["needs"]),
        condition: ["string", "boolean", "number"].includes(typeof job["if"]) ? String(job["if"]) : null,
        calls: uses === null ? null : { uses, read: inner !== null, excess: excess ?? nested?.flatMap((one) => one.calls?.excess ?? [])[0] ?? null },
    };
}
/** The jobs of a called workflow; `null`: too much was looked into already. */
function calledJobs(called, calls, depth) {
    calls.left -= workflow_file_isMap(called["jobs"]) ? Object.keys(called["jobs"]).length : 0;
    // GitHub allows ten levels; a cycle, which it refuses, ends here by the count.
    return depth < 10 && calls.left > 0 ? jobsOf(called, calls, depth + 1) : null;
}
function needsOf(needs) {
    if (typeof needs === "string")
        return [needs];
    return Array.isArray(needs) ? needs.filter((need) => typeof need === "string") : [];
}
/** Whether a job can make a check of this name. */
function jobMakes(job, name) {
    return (0,check_names/* anyMakes */.Eb)(job.patterns, name);
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


/***/ })

};
