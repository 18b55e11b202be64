export const id = 5768;
export const ids = [5768];
export const modules = {

/***/ 87855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ EXTERNAL_OPTION),
/* harmony export */   JS: () => (/* binding */ FACTS_OPTIONS),
/* harmony export */   fM: () => (/* binding */ RANGE_OPTIONS),
/* harmony export */   f_: () => (/* binding */ CACHE_OPTION),
/* harmony export */   rj: () => (/* binding */ JSON_OPTION),
/* harmony export */   vI: () => (/* binding */ REPO_OPTION)
/* harmony export */ });
/** Options that several commands share. */
const REPO_OPTION = { repo: { type: "string" } };
const JSON_OPTION = { json: { type: "boolean" } };
const CACHE_OPTION = { cache: { type: "string" } };
const RANGE_OPTIONS = { base: { type: "string" }, head: { type: "string" } };
const EXTERNAL_OPTION = { external: { type: "string", multiple: true } };
const FACTS_OPTIONS = {
    "save-facts": { type: "string" },
    facts: { type: "string" },
};


/***/ }),

/***/ 15768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/facts/configuration-error.js
var configuration_error = __webpack_require__(94014);
// EXTERNAL MODULE: ./.build/src/git/repository.js
var repository = __webpack_require__(20690);
// EXTERNAL MODULE: ./.build/src/host/atomic-write.js
var atomic_write = __webpack_require__(89279);
// EXTERNAL MODULE: ./.build/src/host/common-inputs.js
var common_inputs = __webpack_require__(5375);
// EXTERNAL MODULE: ./.build/src/policy/schema.js
var schema = __webpack_require__(83267);
// EXTERNAL MODULE: ./.build/src/cli/command.js
var command = __webpack_require__(87855);
// EXTERNAL MODULE: ./.build/src/cli/open-terminal.js + 1 modules
var open_terminal = __webpack_require__(96618);
;// CONCATENATED MODULE: ./.build/src/cli/templates.js
/** The policy that `init` writes: small, every line true for this version. */
function policyTemplate(mode) {
    return `# The policy of trust-layer. It is read from the base commit of a pull request, so a change here counts once it is merged.
# All keys: docs/policy.md of trust-layer. An unknown key is an error.
version: 1
mode: ${mode} # solo | team | company | high-risk
# owners: [alice] # who may record an owner decision; without it: whoever has the permission maintain or admin
# ci:
#   required: ["build"] # checks that must be green beside those that GitHub requires
#   commands: # what \`trust-layer ci --local\` runs at a terminal; the actions never run one
#     - { name: lint, run: ["npm", "run", "lint"] }
# tiers:
#   - { tier: T3, paths: ["db/migrations/**"], reason: "irreversible" }
`;
}
/** The workflow that `init` writes; a test holds it equal to workflows-examples/quickstart.yml. */
const WORKFLOW_TEMPLATE = `# Quickstart: one file, one step, all four actions.
#
# A workflow of its own runs beside your CI, so the step waits for the other checks (\`wait-seconds\`); CI that is still
# running would fail the check \`ci\`. If you would rather not pay for waiting, use last-job.yml.
# \`edited\` and \`ready_for_review\` are there because title, body and draft state are judged. \`labeled\` judges again when
# somebody sets a label, for example after an approval, which starts no run here; reviews.yml runs at each review.
# Require the check \`trust-layer\` in your branch rules once you trust it.
name: trust-layer
on:
  pull_request:
    types: [opened, synchronize, reopened, edited, ready_for_review, labeled]
permissions: {}
jobs:
  trust-layer:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read # the change, the policy and CODEOWNERS at the base commit
      pull-requests: read # reviews, conversations, changed files
      checks: read # check runs
      statuses: read # commit statuses
      actions: read # why a job never started
      issues: read # linked issues
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0 # history makes the context pack better; the verdict does not need it
          persist-credentials: false
      - uses: trust-layer/trust-layer@v1
        with:
          wait-seconds: 900
`;

;// CONCATENATED MODULE: ./.build/src/cli/commands/init.js










const WORKFLOW_PATH = ".github/workflows/trust-layer.yml";
/** Writes a policy and a workflow into a repository, both or none, and never over an existing file. */
const init = {
    name: "init",
    usage: "[--repo DIR] [--mode M]",
    summary: "write .github/trust-layer.yml and a workflow, never over an existing file",
    options: { ...command/* REPO_OPTION */.vI, mode: { type: "string" } },
    positionals: 0,
    async run(values) {
        const mode = (0,open_terminal/* choiceOption */.zu)(values, "mode", schema/* modeSchema */.Ni.options) ?? "team";
        const { root } = await (0,repository/* openRepository */.h_)((0,open_terminal/* openHost */.Zb)(values).workspace);
        const files = [
            { path: common_inputs/* DEFAULT_POLICY_PATH */.l, text: policyTemplate(mode) },
            { path: WORKFLOW_PATH, text: WORKFLOW_TEMPLATE },
        ];
        for (const { path } of files) {
            if (await exists((0,external_node_path_.join)(root, path))) {
                throw new configuration_error/* ConfigurationError */.j(`${path} exists already, so nothing was written.`, "Edit it, or move it away and run again.");
            }
        }
        for (const { path, text } of files) {
            await (0,atomic_write/* writeFileAtomically */.l)((0,external_node_path_.join)(root, path), text);
            process.stdout.write(`wrote ${path}\n`);
        }
        process.stdout.write("Next: read both files, commit them, and open a pull request. The policy counts once it is on the base branch.\n");
        return 0;
    },
};
async function exists(path) {
    try {
        await (0,promises_.access)(path);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 89279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ notWritable),
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94014);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96775);





/**
 * Writes a file whole or not at all: to a temporary name beside it, then renamed. Makes the folders it needs.
 * Throws a ConfigurationError when the place cannot be written.
 */
async function writeFileAtomically(path, content) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.partial`;
    try {
        await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notWritable(path, error);
    }
}
/** The clear error for a place that cannot be written. */
function notWritable(path, error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    return new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`Cannot write ${path} (${code}).`, "Give a folder that can be written: `evidence-dir` in a workflow, `--out` at a terminal.");
}


/***/ }),

/***/ 96775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Makes a folder and those above it. Throws the system's error where it cannot be made. Node's own `recursive` never comes
 * back below /proc, where the kernel says of a folder that is there that a new one in it has no parent.
 */
async function makeFolder(path) {
    if (await made(path))
        return;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== path)
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    if (!(await made(path)))
        throw Object.assign(new Error(`ENOENT: ${path}`), { code: "ENOENT" });
}
/** False where what it would lie in is not there. */
async function made(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
        return true;
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT")
            return false;
        // A folder that is there: EEXIST, and on some systems another code (a drive of Windows, a read-only file system).
        if (await isFolder(path))
            return true;
        throw error;
    }
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
}


/***/ })

};
