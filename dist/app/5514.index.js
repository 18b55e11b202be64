export const id = 5514;
export const ids = [5514];
export const modules = {

/***/ 94188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/src/facts/configuration-error.js
var configuration_error = __webpack_require__(94014);
;// CONCATENATED MODULE: ./.build/src/host/event.js


/** The event that started the run: its name and its payload, as the runner wrote it. The payload is not yet trusted. */
async function readEvent(env) {
    const name = env["GITHUB_EVENT_NAME"] || "";
    const path = env["GITHUB_EVENT_PATH"];
    if (path === undefined || path === "")
        return { name, payload: {} };
    let text;
    try {
        text = await (0,promises_.readFile)(path, "utf8");
    }
    catch {
        throw new configuration_error/* ConfigurationError */.j("The runner's event file cannot be read.", "Run this action on a runner, or use the command line at a terminal.");
    }
    try {
        return { name, payload: JSON.parse(text) };
    }
    catch {
        throw new configuration_error/* ConfigurationError */.j("The runner's event file is not complete JSON.", "Re-run the job.");
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/host/own-job.js
var own_job = __webpack_require__(33296);
// EXTERNAL MODULE: ./.build/src/host/workflow-command.js
var workflow_command = __webpack_require__(50949);
;// CONCATENATED MODULE: ./.build/src/host/runner-host.js




function runnerLog(debug) {
    const line = (text) => process.stdout.write(`${(0,workflow_command/* plainLogLine */.T)(text)}\n`);
    return {
        debug: (message) => {
            if (debug)
                process.stdout.write(`${(0,workflow_command/* workflowCommand */.N)("debug", message)}\n`);
        },
        info: line,
        warning: (message) => process.stdout.write(`${(0,workflow_command/* workflowCommand */.N)("warning", message, { title: "trust-layer" })}\n`),
        step: line,
    };
}
/** The host of an action: everything comes from the runner's environment, nothing is read from the network here. */
function runnerHost(inputs, env = process.env) {
    const token = inputs["github-token"];
    // The runner masks `secrets.*` and `github.token` by itself; another token must be masked before anything is printed.
    if (token !== null)
        process.stdout.write(`${(0,workflow_command/* workflowCommand */.N)("add-mask", token)}\n`);
    const workspace = (0,external_node_path_.resolve)(env["GITHUB_WORKSPACE"] || ".");
    const folder = inputs["evidence-dir"] ?? (0,external_node_path_.join)(env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), "trust-layer");
    const host = {
        kind: "runner",
        log: runnerLog(env["RUNNER_DEBUG"] === "1"),
        now: () => new Date(),
        env,
        workspace,
        evidenceDir: (0,external_node_path_.isAbsolute)(folder) ? folder : (0,external_node_path_.resolve)(workspace, folder),
        ownJob: (0,own_job/* ownJobFrom */.g)(env, inputs["check-run-id"]),
        producer: (action) => (0,own_job/* producerFrom */.j)(env, action),
        artifacts: async () => (await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1306), __webpack_require__.e(4942), __webpack_require__.e(5555), __webpack_require__.e(1659), __webpack_require__.e(8201), __webpack_require__.e(6738)]).then(__webpack_require__.bind(__webpack_require__, 76738))).openArtifactStore(env, token),
    };
    return host;
}

// EXTERNAL MODULE: ./.build/src/jobs/pull-request-session.js + 23 modules
var pull_request_session = __webpack_require__(7986);
;// CONCATENATED MODULE: ./.build/src/jobs/open-action.js



/**
 * The common beginning and end of the actions: finds the pull request (a mistake is told before anything heavy is
 * loaded), asks GitHub about it, loads what the action needs while the answer is on its way, then runs it.
 */
async function runAction(values, names, load) {
    const host = runnerHost(values);
    const found = await (0,pull_request_session/* findPullRequest */._)(host, {
        policyPath: values.policy,
        mode: values.mode,
        requiredChecks: names.required,
        ignoreChecks: names.ignore,
        externalResults: names.external ?? [],
        token: values["github-token"],
        repository: null,
        pullRequest: values["pull-request"],
        event: await readEvent(host.env),
        openPullRequests: names.openPullRequests ?? false,
    });
    const looking = found.look();
    // Handled where it is awaited; until then a failure must not end the process without its message.
    looking.catch(() => undefined);
    const { openStepReport } = await __webpack_require__.e(/* import() */ 7012).then(__webpack_require__.bind(__webpack_require__, 7012));
    const report = openStepReport();
    const { run } = await load();
    const session = await looking;
    await run(values, { host, session, report, wish: uploadWish(values, session) });
}
/** Artifacts are kept as long as an input says, else the policy of the base commit, else the repository's setting. */
function uploadWish(inputs, session) {
    return {
        upload: inputs.upload,
        artifactSuffix: inputs["artifact-suffix"],
        retentionDays: inputs["retention-days"] ?? session.policy.policy?.evidence?.["retention-days"] ?? null,
    };
}


/***/ }),

/***/ 37319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of the suite, equal to the one in package.json (a test holds them together). */
const VERSION = "0.1.0";


/***/ })

};
