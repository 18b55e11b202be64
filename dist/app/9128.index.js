export const id = 9128;
export const ids = [9128];
export const modules = {

/***/ 27221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ openAClone),
/* harmony export */   fP: () => (/* binding */ askGithub),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   nv: () => (/* binding */ unseen),
/* harmony export */   ok: () => (/* binding */ ok),
/* harmony export */   rQ: () => (/* binding */ gap)
/* harmony export */ });
/** It is there: `evidence` says what was looked at, and without it nothing is ok (law 1). */
function ok(reason, ...evidence) {
    return { status: "ok", reason, mend: null, evidence };
}
/** It was looked at and is missing; `mend` is what a person does next. */
function gap(reason, mend, ...evidence) {
    return { status: "gap", reason, mend, evidence };
}
/** Nobody could look; `mend` is what would let somebody look. */
function unseen(reason, mend, ...evidence) {
    return { status: "unknown", reason, mend, evidence };
}
/** The caller left it out. */
function leftOut() {
    return { status: "skipped", reason: "Left out by --only or --skip.", mend: null, evidence: [] };
}
const OPEN_A_CLONE = "Run in a clone, or name one with --repo.";
/** What lets somebody look into the repository: which of its parts is missing. */
function openAClone({ repository }) {
    return repository !== null && repository.headSha === null ? "Make a first commit." : OPEN_A_CLONE;
}
/** What lets somebody look on GitHub: only what is not there yet. */
function askGithub({ tokenPresent, repository, github }) {
    if (github !== null && !github.reachable)
        return "Mend what the check `github` found, then run this again.";
    const onGithub = repository !== null && repository.origin !== null;
    if (onGithub)
        return "Set GITHUB_TOKEN to a token that can read the repository.";
    return tokenPresent ? "Run in a clone whose origin is on GitHub." : "Set GITHUB_TOKEN and run in a clone whose origin is on GitHub.";
}


/***/ }),

/***/ 7378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Mb: () => (/* binding */ DOCTOR_CHECK_IDS),
/* harmony export */   o1: () => (/* binding */ actions),
/* harmony export */   oA: () => (/* binding */ DOCTOR_CHECKS),
/* harmony export */   rH: () => (/* binding */ node),
/* harmony export */   sc: () => (/* binding */ protection)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27221);

/** The checks of the doctor, in the order in which they are shown. Each id is stable: `--only` and `--skip` name it. */
const DOCTOR_CHECKS = [
    { id: "node", title: "Node.js", severity: "high", judge: ({ found }) => node(found) },
    { id: "git", title: "git", severity: "high", judge: ({ found }) => git(found) },
    { id: "tools", title: "Tools of this repository", severity: "low", judge: tools },
    { id: "repository", title: "Repository", severity: "high", judge: ({ found }) => repository(found) },
    { id: "history", title: "History", severity: "low", judge: ({ found }) => history(found) },
    { id: "policy", title: "Policy", severity: "medium", judge: ({ found }) => policy(found) },
    { id: "workflow", title: "Workflow", severity: "medium", judge: ({ found }) => workflow(found) },
    { id: "codeowners", title: "CODEOWNERS", severity: "medium", judge: ({ found }) => codeowners(found) },
    { id: "token", title: "Token", severity: "high", judge: ({ found }) => token(found) },
    { id: "github", title: "GitHub", severity: "high", judge: ({ found }) => github(found) },
    { id: "permissions", title: "Permissions of the token", severity: "high", judge: permissions },
    { id: "actions", title: "CI runs", severity: "high", judge: ({ found }) => actions(found) },
    { id: "protection", title: "Branch protection", severity: "high", judge: ({ found }) => protection(found) },
    { id: "required-checks", title: "Required checks", severity: "medium", judge: ({ found }) => requiredChecks(found) },
];
const DOCTOR_CHECK_IDS = DOCTOR_CHECKS.map(({ id }) => id);
/** GIT_CONFIG_COUNT, through which a hostile repository's programs are switched off, came with git 2.31. */
const OLDEST_GIT = [2, 31];
const OLDEST_NODE = 20;
/** Whether this Node runs the command line. */
function node({ nodeVersion }) {
    const major = Number(/^v?(\d+)/u.exec(nodeVersion)?.[1]);
    return major >= OLDEST_NODE
        ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.ok)(`Node ${nodeVersion}.`, "the version of this process")
        : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(`Node ${nodeVersion} is too old.`, `Install Node ${OLDEST_NODE} or later.`, "the version of this process");
}
/** Whether git is there, and new enough to read a hostile repository safely. An unreadable version passes for none. */
function git({ gitVersion }) {
    const mend = `Install git ${OLDEST_GIT.join(".")} or later.`;
    if (gitVersion === null)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)("git was not found, or does not say its version.", mend, "the folders of PATH");
    const [, major = "", minor = ""] = /(\d+)\.(\d+)/u.exec(gitVersion) ?? [];
    const newEnough = Number(major) > OLDEST_GIT[0] || (Number(major) === OLDEST_GIT[0] && Number(minor) >= OLDEST_GIT[1]);
    return major !== "" && newEnough ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.ok)(`${gitVersion}.`, "git --version") : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(`${gitVersion} is too old.`, mend, "git --version");
}
function tools({ found, tools: rows }) {
    const managers = found.repository?.packageManagers ?? null;
    if (rows === null || managers === null)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)("Nobody could see which tools the repository asks for.", (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .openAClone */ .HT)(found));
    const asked = rows.filter(({ needed }) => needed === "recommended");
    const evidence = asked.map(({ command, evidence: file }) => `${command}: ${file ?? ""}`);
    const missing = asked.filter(({ available }) => !available);
    if (missing.length > 0) {
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(`Not found: ${missing.map(({ command }) => command).join(", ")}.`, `Install ${missing.map(({ command, installHint }) => `${command} (${installHint})`).join(", ")}.`, ...evidence);
    }
    if (asked.length === 0)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.ok)("No file asks for a package manager or build tool.", "the paths of the commit");
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.ok)(`${asked.map(({ command, version }) => (version === null ? command : `${command} ${version}`)).join(", ")}.`, "the folders of PATH", ...evidence);
}
function repository({ gitVersion, repository: found }) {
    if (found !== null && found.headSha !== null) {
        const origin = found.origin === null ? ", with no origin on GitHub" : ` of ${found.origin}`;
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.ok)(`At commit ${found.headSha.slice(0, 12)}${origin}.`, `HEAD ${found.headSha}`);
    }
    if (found !== null)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)("The repository has no commit yet.", "Make a first commit.", "HEAD");
    if (git({ gitVersion }).status !== "ok")
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)("Without a git that can be used, nobody could look.", "Install git, then run this again.");
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)("This folder is no git repository that git can open.", (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .openAClone */ .HT)({ repository: found }), "git rev-parse");
}
function history({ repository: found }) {
    if (found === null || found.headSha === null)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)("There is no history to look at.", (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .openAClone */ .HT)({ repository: found }));
    return found.shallow
        ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)("The clone is shallow: history cannot help the ranking.", "Check out with `fetch-depth: 0`, or run `git fetch --unshallow`.", "git rev-parse --is-shallow-repository")
        : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.ok)("The whole history is here.", "git rev-parse --is-shallow-repository");
}
const POLICY_FILE = ".github/trust-layer.yml at HEAD";
function policy({ policy: found, repository: at }) {
    if (found === null)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)("The policy was not looked for.", (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .openAClone */ .HT)({ repository: at }));
    if (found.state === "broken")
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(found.reason, "Correct the file; until then no verdict can be given.", POLICY_FILE);
    if (found.state === "absent")
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)("There is no .github/trust-layer.yml, so the defaults of mode team judge.", "Write one with `trust-layer init`.", POLICY_FILE);
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.ok)(".github/trust-layer.yml is valid.", POLICY_FILE);
}
function workflow({ workflows, repository: at }) {
    if (workflows === null)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)("Workflows were not looked for.", (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .openAClone */ .HT)({ repository: at }));
    if (workflows.ours.length > 0)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.ok)(`Used by ${workflows.ours.join(", ")}.`, ...atLeastOne(workflows.ours));
    const none = workflows.total === 0 ? "There is no workflow." : `None of ${workflows.total} workflows uses trust-layer.`;
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(none, "Write one with `trust-layer init`.", ".github/workflows/ at HEAD");
}
function atLeastOne(list) {
    const [first = ".github/workflows/ at HEAD", ...others] = list;
    return [first, ...others];
}
/** The places where GitHub looks for CODEOWNERS, in its order. */
const CODEOWNERS_PLACES = ".github/CODEOWNERS, CODEOWNERS, docs/CODEOWNERS at HEAD";
function codeowners({ codeowners: found, repository: at }) {
    if (at === null || at.headSha === null)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)("CODEOWNERS was not looked for.", (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .openAClone */ .HT)({ repository: at }));
    return found === null
        ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)("There is no CODEOWNERS file.", "Add .github/CODEOWNERS for sensitive paths, or record why a solo policy is right.", CODEOWNERS_PLACES)
        : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.ok)(`${found} is there.`, `${found} at HEAD`);
}
const TOKEN_VARIABLES = "GITHUB_TOKEN, GH_TOKEN";
function token(all) {
    const { tokenPresent, github: found } = all;
    if (!tokenPresent) {
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)("There is no token, so nothing on GitHub can be judged from here.", "Set GITHUB_TOKEN to a token that can read the repository.", TOKEN_VARIABLES);
    }
    if (found === null)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)("A token is set, and there was no repository on GitHub to try it on.", (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .askGithub */ .fP)(all), TOKEN_VARIABLES);
    if (found.reachable)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.ok)("A token is set, and GitHub takes it.", TOKEN_VARIABLES, "the answer of GitHub");
    return found.refused
        ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(`GitHub does not take the token: ${found.reason}.`, "Set GITHUB_TOKEN to a valid token with access to the repository.", TOKEN_VARIABLES)
        : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)("A token is set, and GitHub did not answer.", "Run this again.", TOKEN_VARIABLES);
}
function github(all) {
    const { github: found } = all;
    if (found === null)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)("GitHub was not asked.", (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .askGithub */ .fP)(all));
    if (found.reachable)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.ok)(`GitHub answers; the default branch is ${found.defaultBranch}.`, "the default branch, from GitHub");
    return found.refused
        ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(`GitHub refuses: ${found.reason}.`, "Check the token, the name of the repository and GITHUB_API_URL.")
        : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)(`GitHub does not answer: ${found.reason}.`, "Check network and GITHUB_API_URL, look at githubstatus.com, and run this again.");
}
function permissions({ found, permissions: rows }) {
    const required = rows.filter(({ needed }) => needed === "required");
    const named = (held) => required.filter((row) => row.held === held).map(({ permission }) => permission);
    const [missing, unknown] = [named("no"), named("unknown")];
    const evidence = required.filter(({ held }) => held !== "unknown").map(({ permission, seenBy }) => `${permission}: ${seenBy}`);
    const mend = "Give the token what is missing; in a workflow, add the lines under `permissions:` of the job.";
    if (missing.length > 0)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(`The token lacks ${missing.join(", ")}.`, mend, ...evidence);
    if (unknown.length > 0 || required.length === 0) {
        const reason = unknown.length === required.length ? "No permission could be seen." : `Not seen: ${unknown.join(", ")}.`;
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)(reason, found.github?.reachable === true ? mend : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .askGithub */ .fP)(found), ...evidence);
    }
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.ok)(`The token may read all ${required.length} that are required.`, evidence[0] ?? "", ...evidence.slice(1));
}
/** Whether CI is there, switched on, and gets to success. */
function actions(all) {
    const { workflows, github: found } = all;
    if (workflows !== null && workflows.total === 0)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)("There is no workflow.", "Add a workflow that runs on `pull_request`.", ".github/workflows/ at HEAD");
    if (found?.reachable !== true)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)("The runs of Actions could not be seen.", (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .askGithub */ .fP)(all));
    if (found.settings.some(({ setting, value }) => setting === "actions-enabled" && value === "no")) {
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)("Actions is switched off for this repository.", "Settings > Actions > General: allow actions.", "GET /repos/{owner}/{repo}/actions/permissions");
    }
    if (found.recentRuns === null)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)("The runs of Actions could not be seen.", "Give the token `actions: read`.");
    const { seen, succeeded } = found.recentRuns;
    const evidence = "GET /repos/{owner}/{repo}/actions/runs";
    if (seen === 0)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)("No workflow has run yet.", "Push a commit or open a pull request, and see that its checks start.", evidence);
    if (succeeded === 0) {
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(`None of the newest ${seen} runs succeeded.`, "See whether they start at all: `trust-layer ci --pr N` tells a billing block from a failing test.", evidence);
    }
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.ok)(`${succeeded} of the newest ${seen} runs succeeded.`, evidence);
}
const RULES = "rulesets and classic protection of the default branch";
/** Whether anything protects the default branch. */
function protection(all) {
    const { github: found } = all;
    if (found === null || !found.reachable)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)("The default branch was not looked at.", (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .askGithub */ .fP)(all));
    const row = settingOf(found, "protected");
    if (row?.value === "yes")
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.ok)(`${found.defaultBranch} is protected: ${row.source ?? ""}.`, RULES);
    if (row === undefined || row.value === "unknown")
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)("Not all sources of protection could be read.", "Give the token `contents: read`.", RULES);
    if (row.value === "no")
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(`${found.defaultBranch} is not protected.`, "Add a ruleset that asks for a review and for checks, or record an explicit owner policy.", RULES);
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)(`Protection of ${found.defaultBranch} cannot exist on this plan. GitHub says: ${row.source ?? ""}`, "Change the plan or make the repository public; until then name `owners` in the policy.", RULES);
}
function requiredChecks(all) {
    const { github: found } = all;
    if (found === null || !found.reachable)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)("The default branch was not looked at.", (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .askGithub */ .fP)(all));
    const row = settingOf(found, "required-checks");
    if (row === undefined || row.value === "unknown")
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)("Which checks are required could not be read.", `Give the token \`${row?.permission ?? "contents: read"}\`.`, RULES);
    const mend = "Require the checks that must be green in a ruleset, or name them in the policy: `ci: { required: [...] }`.";
    if (row.value === "none")
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)("No check is required, so CI can never be better than a warning.", mend, RULES);
    if (row.value === "cannot exist on this plan")
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)("Required checks cannot exist on this plan.", "Change the plan or make the repository public; until then name them in the policy: `ci: { required: [...] }`.", RULES);
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.ok)(`Required: ${row.value}.`, RULES);
}
function settingOf(found, setting) {
    return found.reviewPolicy.find((row) => row.setting === setting);
}


/***/ }),

/***/ 9128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d$: () => (/* binding */ FAIL_ON),
  mr: () => (/* binding */ doctorOutcome),
  sb: () => (/* binding */ examine),
  vF: () => (/* binding */ stopsDoctor)
});

// EXTERNAL MODULE: ./.build/src/doctor/answer.js
var doctor_answer = __webpack_require__(27221);
// EXTERNAL MODULE: ./.build/src/doctor/checks.js
var doctor_checks = __webpack_require__(7378);
;// CONCATENATED MODULE: ./.build/src/doctor/contradictions.js
/*
 * Two sources that disagree are shown side by side. The doctor takes neither for the truth: which one is right is
 * exactly what a person has to find out.
 */
/** Those about the checks that are asked; each kind at most once, always in the same order. */
function contradictions(found, selection) {
    return [repositories(found), tokens(found), defaultBranch(found), ...twoAnswers(found), codeowners(found), lockFiles(found)]
        .filter((one) => one !== null)
        .filter(({ check }) => selection.has(check));
}
function repositories({ environment, repository }) {
    const [named, origin] = [environment.repository, repository?.origin ?? null];
    if (named === null || origin === null || named.toLowerCase() === origin.toLowerCase())
        return null;
    return {
        id: "repository-name",
        check: "repository",
        severity: "high",
        reason: "The environment and the clone name two repositories: `--pr` would judge one and read the files of the other.",
        sources: [
            { source: "GITHUB_REPOSITORY", says: named },
            { source: "remote origin", says: origin },
        ],
        mend: "Unset GITHUB_REPOSITORY, or run in a clone of the repository that it names.",
    };
}
function tokens({ environment }) {
    if (!environment.twoTokens)
        return null;
    return {
        id: "two-tokens",
        check: "token",
        severity: "low",
        reason: "Two different tokens are set; GITHUB_TOKEN is used.",
        sources: [
            { source: "GITHUB_TOKEN", says: "one token" },
            { source: "GH_TOKEN", says: "another token" },
        ],
        mend: "Unset the one that is not meant.",
    };
}
function defaultBranch({ github, repository }) {
    const local = repository?.remoteHead ?? null;
    if (github?.reachable !== true || local === null || local === github.defaultBranch)
        return null;
    return {
        id: "default-branch",
        check: "github",
        severity: "medium",
        reason: "The clone takes another branch for the default one than GitHub does: a local run compares with the wrong base.",
        sources: [
            { source: "refs/remotes/origin/HEAD", says: local },
            { source: "GitHub", says: github.defaultBranch },
        ],
        mend: "Run `git remote set-head origin --auto`.",
    };
}
function twoAnswers({ github }) {
    if (github?.reachable !== true)
        return [];
    return github.disagreements.map(({ id, rest, graphql }) => ({
        id,
        check: "protection",
        severity: "high",
        reason: "GitHub's two interfaces differ about the default branch, so one of them hides something from this token.",
        sources: [
            { source: "REST", says: rest },
            { source: "GraphQL", says: graphql },
        ],
        mend: "Run this again; when it repeats, use a token of a person who may read the repository's rules.",
    }));
}
function codeowners({ github, codeowners: path, repository }) {
    const asks = github?.reachable === true ? github.reviewPolicy.find(({ setting }) => setting === "code-owners") : undefined;
    // Without a commit nobody looked for the file, so its absence says nothing.
    if (asks?.value !== "yes" || path !== null || repository?.headSha == null)
        return null;
    return {
        id: "code-owners",
        check: "codeowners",
        severity: "medium",
        reason: "The default branch asks for the review of code owners, and no CODEOWNERS file names any: the rule binds nobody.",
        sources: [
            { source: asks.source ?? "rule of the default branch", says: "code owners must review" },
            { source: "the commit here", says: "no CODEOWNERS file" },
        ],
        mend: "Add .github/CODEOWNERS, or drop the rule.",
    };
}
const NODE_LOCKS = ["npm", "pnpm", "yarn", "bun"];
/** Two lock files of one kind at the root: each installs something else. */
function lockFiles({ repository }) {
    const locks = (repository?.packageManagers ?? []).filter(({ name, evidence }) => NODE_LOCKS.includes(name) && !evidence.includes("/") && evidence !== "package.json");
    const [first, second, ...others] = locks;
    if (first === undefined || second === undefined)
        return null;
    return {
        id: "package-managers",
        check: "tools",
        severity: "low",
        reason: "More than one package manager claims the repository, and each may install other versions.",
        sources: [first, second, ...others].map(({ name, evidence }) => ({ source: evidence, says: name })),
        mend: "Keep the lock file of one of them.",
    };
}

;// CONCATENATED MODULE: ./.build/src/doctor/permissions.js
/**
 * Every permission that the suite can use, as the example workflows ask for it. `administration` cannot be given to a
 * workflow's own token (semantics, fact 7), so it is optional and in no block of YAML.
 */
const USES = [
    use("contents: read", "required", "the change, the policy and CODEOWNERS at the base commit", "all actions"),
    use("pull-requests: read", "required", "reviews, conversations, changed files", "all actions"),
    use("checks: read", "required", "check runs", "ci-readiness", "merge-gate"),
    use("statuses: read", "required", "commit statuses", "ci-readiness", "merge-gate"),
    use("actions: read", "required", "why a job never started", "ci-readiness", "merge-gate"),
    use("issues: read", "required", "linked issues", "merge-gate"),
    use("pull-requests: write", "optional", "the comment, where it is switched to live", "evidence-publish"),
    use("statuses: write", "optional", "the commit status, where it is switched to live", "evidence-publish"),
    use("administration: read", "optional", "settings that GitHub shows to administrators only", "doctor", "ci-readiness"),
];
function use(permission, needed, purpose, ...usedBy) {
    return { permission, needed, purpose, usedBy };
}
/** The table, one row per permission, always in the same order. Nothing is `yes` that no answer of GitHub showed. */
function permissionRows(github, why) {
    return USES.map((entry) => {
        const { held, seenBy } = github === null ? { held: "unknown", seenBy: why } : sightingOf(entry.permission, github);
        return { ...entry, held, seenBy };
    });
}
function sightingOf(permission, github) {
    const seen = github.permissions.find((sighting) => sighting.permission === permission);
    if (seen !== undefined)
        return seen;
    const scopes = github.oauthScopes;
    if (scopes === null)
        return { held: "unknown", seenBy: "GitHub does not tell what such a token may write, and the doctor never writes." };
    // https://docs.github.com/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps
    const isPublic = github.settings.some(({ setting, value }) => setting === "visibility" && value === "public");
    const granting = ["repo", ...(isPublic ? ["public_repo"] : []), ...(permission.startsWith("statuses:") ? ["repo:status"] : [])];
    const scope = granting.find((name) => scopes.includes(name));
    return scope === undefined
        ? { held: "no", seenBy: `x-oauth-scopes: ${scopes.length === 0 ? "none" : scopes.join(", ")}` }
        : { held: "yes", seenBy: `x-oauth-scopes: ${scope}, within what the token's owner may do` };
}
/** The block for a job with what is required and was not seen to be there; `null` where nothing is missing or nobody asked. */
function missingYaml(rows) {
    if (rows.every(({ held }) => held === "unknown"))
        return null;
    const missing = rows.filter(({ needed, held }) => needed === "required" && held !== "yes");
    if (missing.length === 0)
        return null;
    const width = Math.max(...missing.map(({ permission }) => permission.length));
    return ["permissions:", ...missing.map(({ permission, purpose }) => `  ${permission.padEnd(width)} # ${purpose}`)].join("\n");
}

;// CONCATENATED MODULE: ./.build/src/doctor/preflight.js


const CONFIRMATIONS = [
    {
        id: "focused-change",
        title: "One non-critical repository and one focused change",
        severity: "medium",
        standsOn: [],
        judge: () => (0,doctor_answer/* unseen */.nv)("Only a person can confirm it.", "The pilot owner names both in the pull request."),
    },
    { id: "ci-available", title: "CI available, funded and visible", severity: "high", standsOn: ["actions"], judge: doctor_checks/* actions */.o1 },
    {
        id: "base-protected",
        title: "Base branch protected, or an explicit owner policy",
        severity: "high",
        standsOn: ["protection", "policy"],
        judge: baseProtected,
    },
    {
        id: "codeowners",
        title: "CODEOWNERS, or the reason for a solo policy",
        severity: "medium",
        standsOn: ["codeowners", "policy"],
        judge: preflight_codeowners,
    },
    { id: "tools", title: "Tools installed", severity: "high", standsOn: ["node", "git"], judge: tools },
    {
        id: "mode",
        title: "Mode chosen",
        severity: "medium",
        standsOn: ["policy"],
        judge: (found) => stated(found, "mode", "Name one: `mode: team` (or solo, company, high-risk)."),
    },
    {
        id: "evidence-place",
        title: "What may become public decided",
        severity: "medium",
        standsOn: ["policy"],
        judge: (found) => stated(found, "evidence", "State it: `evidence: { public: [...], private: [...] }`."),
    },
];
/** The preflight of the pilot, always in the same order. */
function preflight(found, selection) {
    return CONFIRMATIONS.map(({ id, title, severity, standsOn, judge }) => {
        const { status, reason, mend, evidence } = standsOn.every((check) => selection.has(check)) ? judge(found) : (0,doctor_answer/* leftOut */.ig)();
        return { id, title, status, severity, reason, evidence: [...evidence], mend };
    });
}
function baseProtected(found) {
    if (found.policy?.state === "valid" && found.policy.states.includes("owners"))
        return (0,doctor_answer.ok)("The policy names owners.", ".github/trust-layer.yml at HEAD");
    const answer = (0,doctor_checks/* protection */.sc)(found);
    return answer.status === "gap"
        ? { ...answer, mend: "Add a ruleset that asks for a review and for checks, or name `owners` in the policy." }
        : answer;
}
function preflight_codeowners({ codeowners: path, policy, repository }) {
    if (repository === null || repository.headSha === null)
        return (0,doctor_answer/* unseen */.nv)("CODEOWNERS was not looked for.", (0,doctor_answer/* openAClone */.HT)({ repository }));
    if (path !== null)
        return (0,doctor_answer.ok)(`${path} is there.`, `${path} at HEAD`);
    if (policy?.state === "valid" && policy.mode === "solo")
        return (0,doctor_answer.ok)("The policy chooses mode solo.", ".github/trust-layer.yml at HEAD");
    return (0,doctor_answer/* gap */.rQ)("There is no CODEOWNERS file, and the policy does not choose mode solo.", "Add .github/CODEOWNERS for sensitive paths, or set `mode: solo`.", ".github/CODEOWNERS, CODEOWNERS, docs/CODEOWNERS at HEAD");
}
function tools(found) {
    const answers = [(0,doctor_checks/* node */.rH)(found), (0,doctor_checks/* git */.$Y)(found)];
    return answers.find(({ status }) => status !== "ok") ?? (0,doctor_answer.ok)(`Node ${found.nodeVersion}, ${found.gitVersion ?? ""}.`, "git --version");
}
function stated({ policy, repository }, key, mend) {
    const file = ".github/trust-layer.yml at HEAD";
    if (policy === null)
        return (0,doctor_answer/* unseen */.nv)("The policy was not looked for.", (0,doctor_answer/* openAClone */.HT)({ repository }));
    if (policy.state === "broken")
        return (0,doctor_answer/* gap */.rQ)(policy.reason, "Correct the policy file.", file);
    if (policy.state === "absent")
        return (0,doctor_answer/* gap */.rQ)("There is no policy file, so nobody chose it.", "Write one with `trust-layer init`.", file);
    return policy.states.includes(key) ? (0,doctor_answer.ok)(`The policy states \`${key}\`.`, file) : (0,doctor_answer/* gap */.rQ)(`The policy does not state \`${key}\`.`, mend, file);
}

// EXTERNAL MODULE: ./.build/src/doctor/selection.js
var doctor_selection = __webpack_require__(60321);
// EXTERNAL MODULE: ./.build/src/doctor/tools.js
var doctor_tools = __webpack_require__(3960);
;// CONCATENATED MODULE: ./.build/src/doctor/examine.js







/** Judges what is here. Nothing that could not be looked at is ever `ok` (law 1); what is left out is not judged at all. */
function examine(found, selection = doctor_selection/* EVERYTHING */.Q) {
    const github = found.github?.reachable === true ? found.github : null;
    const tools = found.tools === null ? null : (0,doctor_tools/* toolRows */.Q)((0,doctor_tools/* wantedTools */.n)(found.repository), found.tools, found.nodeVersion);
    const permissions = permissionRows(github, found.github === null ? "GitHub was not asked." : "GitHub did not answer.");
    const examined = { found, tools, permissions };
    const checks = doctor_checks/* DOCTOR_CHECKS */.oA.map(({ id, title, severity, judge }) => {
        const { status, reason, mend, evidence } = selection.has(id) ? judge(examined) : (0,doctor_answer/* leftOut */.ig)();
        return { id, title, status, severity, reason, evidence: [...evidence], mend };
    });
    const disagreements = contradictions(found, selection);
    const idsOf = (status) => checks.filter((check) => check.status === status).map(({ id }) => id);
    const [skipped, unknown] = [idsOf("skipped"), idsOf("unknown")];
    const selected = checks.length - skipped.length;
    return {
        headline: headline(checks, disagreements.length),
        checks,
        quality: { selected, inspected: selected - unknown.length, skipped, unknown },
        contradictions: disagreements,
        nextActions: nextActions(checks, disagreements),
        ...(tools === null ? {} : { tools }),
        permissions,
        permissionsYaml: missingYaml(permissions),
        settings: [...(github?.settings ?? [])],
        preflight: preflight(found, selection),
        ...(github === null ? {} : { reviewPolicy: [...github.reviewPolicy] }),
        inspected: selected - unknown.length,
        expected: checks.length,
    };
}
/**
 * The outcome of the evidence, which speaks of the whole: what could not be looked at or was left out makes it unknown;
 * a gap or a contradiction warns.
 */
function doctorOutcome({ inspected, expected, checks, contradictions: disagreements = [] }) {
    if (inspected < expected || checks.some(({ status }) => status === "unknown" || status === "skipped"))
        return "unknown";
    return disagreements.length > 0 || checks.some(({ status }) => status === "gap") ? "warn" : "pass";
}
const GRAVEST_FIRST = ["high", "medium", "low"];
/** What `--fail-on` can name: the least severity that stops. */
const FAIL_ON = [...GRAVEST_FIRST, "never"];
/** Whether the doctor says stop: a selected check that is a gap or unknown, or a contradiction, of at least this severity. */
function stopsDoctor(failOn, body) {
    if (failOn === "never")
        return false;
    const weighs = (severity) => GRAVEST_FIRST.indexOf(severity ?? "high") <= GRAVEST_FIRST.indexOf(failOn);
    return (body.checks.some(({ status, severity }) => (status === "gap" || status === "unknown") && weighs(severity)) ||
        (body.contradictions ?? []).some(({ severity }) => weighs(severity)));
}
function headline(checks, disagreements) {
    const count = (status) => checks.filter((check) => check.status === status).length;
    const [gaps, skipped] = [count("gap"), count("skipped")];
    return [
        `${count("ok")} of ${checks.length - skipped} are in order, ${gaps} ${gaps === 1 ? "gap" : "gaps"}, ${count("unknown")} unknown`,
        ...(skipped === 0 ? [] : [`${skipped} left out`]),
        ...(disagreements === 0 ? [] : [`${disagreements} ${disagreements === 1 ? "contradiction" : "contradictions"}`]),
    ]
        .join(", ")
        .concat(".");
}
/** Each mend once, with all that it closes. The gravest first; a gap before a contradiction before what is unknown. */
function nextActions(checks, disagreements) {
    const ofStatus = (status) => checks.filter((check) => check.status === status);
    const all = [...ofStatus("gap"), ...disagreements, ...ofStatus("unknown")].flatMap(({ id, mend, severity }) => mend === null ? [] : [{ id, action: mend, severity: severity ?? "high" }]);
    const rank = ({ severity }) => GRAVEST_FIRST.indexOf(severity);
    const actions = new Map();
    for (const { id, action, severity } of all.toSorted((a, b) => rank(a) - rank(b))) {
        const known = actions.get(action);
        if (known === undefined)
            actions.set(action, { action, severity, closes: [id] });
        else
            known.closes.push(id);
    }
    return [...actions.values()];
}


/***/ }),

/***/ 60321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ EVERYTHING),
/* harmony export */   o: () => (/* binding */ selectChecks)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94014);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7378);



const EVERYTHING = new Set(_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCTOR_CHECK_IDS */ .Mb);
/**
 * What `--only` and `--skip` leave, each a list of ids with commas; null: not given. Throws ConfigurationError for an id
 * that there is not (with the nearest name), and where nothing is left: a look at nothing has no result.
 */
function selectChecks(only, skip) {
    const wanted = only === null ? _checks_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCTOR_CHECK_IDS */ .Mb : idsOf("only", only);
    const unwanted = skip === null ? [] : idsOf("skip", skip);
    const left = _checks_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCTOR_CHECK_IDS */ .Mb.filter((id) => wanted.includes(id) && !unwanted.includes(id));
    if (left.length === 0) {
        throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j("--only and --skip leave no check.", `Leave at least one of ${_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCTOR_CHECK_IDS */ .Mb.join(", ")}.`);
    }
    return new Set(left);
}
function idsOf(option, list) {
    const ids = list
        .split(",")
        .map((id) => id.trim())
        .filter((id) => id !== "");
    if (ids.length === 0)
        throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(`--${option} names no check.`, `Name some of ${_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCTOR_CHECK_IDS */ .Mb.join(", ")}.`);
    for (const id of ids) {
        if (_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCTOR_CHECK_IDS */ .Mb.includes(id))
            continue;
        const nearest = _checks_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCTOR_CHECK_IDS */ .Mb.toSorted((a, b) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(id, a) - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(id, b))[0] ?? "";
        throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(`--${option} names "${id}", which is no check of the doctor.`, `Did you mean \`${nearest}\`? The checks are ${_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCTOR_CHECK_IDS */ .Mb.join(", ")}.`);
    }
    return ids;
}


/***/ }),

/***/ 3960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ toolRows),
/* harmony export */   n: () => (/* binding */ wantedTools)
/* harmony export */ });
const VERSION = ["--version"];
/** What the suite itself needs at a terminal. Node is this very process. */
const OWN = [
    {
        name: "Node.js",
        command: "node",
        needed: "required",
        purpose: "runs trust-layer",
        evidence: null,
        versionArguments: null,
        installHint: "Install Node 20 or later: https://nodejs.org",
    },
    {
        name: "git",
        command: "git",
        needed: "required",
        purpose: "reads the repository",
        evidence: null,
        versionArguments: VERSION,
        installHint: "Install git 2.31 or later: https://git-scm.com",
    },
    {
        name: "GitHub CLI",
        command: "gh",
        needed: "optional",
        purpose: "gives a token (`gh auth token`) and downloads artifacts",
        evidence: null,
        versionArguments: VERSION,
        installHint: "https://cli.github.com",
    },
];
/** The program behind each package manager or build tool that `packageManagersOf` names. */
const PROGRAMS = {
    npm: ["npm", VERSION, "It comes with Node.js: https://nodejs.org"],
    pnpm: ["pnpm", VERSION, "https://pnpm.io/installation"],
    yarn: ["yarn", VERSION, "https://yarnpkg.com/getting-started/install"],
    bun: ["bun", VERSION, "https://bun.sh"],
    deno: ["deno", VERSION, "https://deno.com"],
    uv: ["uv", VERSION, "https://docs.astral.sh/uv"],
    poetry: ["poetry", VERSION, "https://python-poetry.org"],
    pdm: ["pdm", VERSION, "https://pdm-project.org"],
    pipenv: ["pipenv", VERSION, "https://pipenv.pypa.io"],
    pip: ["python3", VERSION, "https://www.python.org"],
    conda: ["conda", VERSION, "https://conda-forge.org"],
    tox: ["tox", VERSION, "https://tox.wiki"],
    nox: ["nox", VERSION, "https://nox.thea.codes"],
    hatch: ["hatch", VERSION, "https://hatch.pypa.io"],
    cargo: ["cargo", VERSION, "https://rustup.rs"],
    "go modules": ["go", ["version"], "https://go.dev/dl"],
    maven: ["mvn", null, "https://maven.apache.org"],
    gradle: ["gradle", null, "https://gradle.org/install"],
    ".net": ["dotnet", VERSION, "https://dotnet.microsoft.com"],
    composer: ["composer", VERSION, "https://getcomposer.org"],
    bundler: ["bundle", VERSION, "https://bundler.io"],
    mix: ["mix", null, "https://elixir-lang.org/install.html"],
    pub: ["dart", VERSION, "https://dart.dev/get-dart"],
    "swift package manager": ["swift", null, "https://www.swift.org/install"],
    sbt: ["sbt", null, "https://www.scala-sbt.org"],
    meson: ["meson", VERSION, "https://mesonbuild.com"],
    make: ["make", VERSION, "Install GNU make with the system's package manager"],
    just: ["just", VERSION, "https://just.systems"],
    task: ["task", VERSION, "https://taskfile.dev"],
    cmake: ["cmake", VERSION, "https://cmake.org/download"],
    bazel: ["bazel", null, "https://bazel.build/install"],
};
/** A wrapper at the root brings its build tool along and needs Java alone. It is never started: it is the repository's. */
const WRAPPED = { gradle: "gradlew", maven: "mvnw" };
const JAVA = ["java", null, "https://adoptium.net"];
/**
 * The programs to look for: those of the suite, and those that the files of the repository ask for, each command once.
 * `repository` null: those of the suite alone.
 */
function wantedTools(repository) {
    const wanted = new Map(OWN.map((tool) => [tool.command, tool]));
    for (const { name, evidence } of repository?.packageManagers ?? []) {
        const wrapper = Object.hasOwn(WRAPPED, name) ? WRAPPED[name] : undefined;
        const wrapped = wrapper !== undefined && repository?.wrappers.includes(wrapper) === true;
        const known = wrapped ? JAVA : Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : undefined;
        if (known === undefined || wanted.has(known[0]))
            continue;
        const [command, versionArguments, installHint] = known;
        wanted.set(command, {
            name: wrapped ? "Java" : name,
            command,
            needed: "recommended",
            purpose: wrapped ? `runs ${wrapper} of this repository` : "sets up and checks this repository",
            evidence,
            versionArguments,
            installHint,
        });
    }
    return [...wanted.values()];
}
/** The table of programs: what is wanted, and what was found of it. Node is always there, with its own version. */
function toolRows(wanted, found, nodeVersion) {
    return wanted.map(({ name, command, needed, purpose, evidence, installHint }) => {
        const tool = { name, command, needed, purpose, evidence, installHint };
        if (command === "node")
            return { ...tool, available: true, version: nodeVersion.replace(/^v/u, "") };
        const sighting = found.find((one) => one.command === command);
        return { ...tool, available: sighting !== undefined && sighting.path !== null, version: sighting?.version ?? null };
    });
}


/***/ })

};
