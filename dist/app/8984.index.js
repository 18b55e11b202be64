export const id = 8984;
export const ids = [8984];
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

/***/ 40686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/src/facts/configuration-error.js
var configuration_error = __webpack_require__(94014);
// EXTERNAL MODULE: ./.build/src/doctor/examine.js + 3 modules
var examine = __webpack_require__(9128);
// EXTERNAL MODULE: ./.build/src/doctor/selection.js
var doctor_selection = __webpack_require__(60321);
// EXTERNAL MODULE: ./.build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(20434);
// EXTERNAL MODULE: ./.build/src/evidence/envelope.js
var evidence_envelope = __webpack_require__(91093);
// EXTERNAL MODULE: ./.build/src/context/package-managers.js
var package_managers = __webpack_require__(40492);
// EXTERNAL MODULE: ./.build/src/doctor/checks.js
var checks = __webpack_require__(7378);
// EXTERNAL MODULE: ./.build/src/doctor/tools.js
var doctor_tools = __webpack_require__(3960);
// EXTERNAL MODULE: ./.build/src/git/read-file.js
var read_file = __webpack_require__(70389);
// EXTERNAL MODULE: ./.build/src/git/read-texts.js
var read_texts = __webpack_require__(69223);
// EXTERNAL MODULE: ./.build/src/git/repository.js
var git_repository = __webpack_require__(20690);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/src/facts/fact.js
var facts_fact = __webpack_require__(60981);
// EXTERNAL MODULE: ./.build/src/github/client-contract.js
var client_contract = __webpack_require__(64031);
// EXTERNAL MODULE: ./.build/src/github/repository-path.js
var repository_path = __webpack_require__(66343);
;// CONCATENATED MODULE: ./.build/src/github/classic-settings.js



const switchSchema = schemas/* object */.Ikc({ enabled: schemas/* boolean */.zMY() }).nullish();
const protectionSchema = schemas/* object */.Ikc({
    required_status_checks: schemas/* object */.Ikc({ strict: schemas/* boolean */.zMY().nullish() }).nullish(),
    required_pull_request_reviews: schemas/* object */.Ikc({
        required_approving_review_count: schemas/* int */.Whr().nullish(),
        require_code_owner_reviews: schemas/* boolean */.zMY().nullish(),
        dismiss_stale_reviews: schemas/* boolean */.zMY().nullish(),
        require_last_push_approval: schemas/* boolean */.zMY().nullish(),
    })
        .nullish(),
    required_conversation_resolution: switchSchema,
    allow_force_pushes: switchSchema,
    allow_deletions: switchSchema,
    enforce_admins: switchSchema,
});
/**
 * All of classic protection, for a token that may see it (`administration: read`). "Not protected" (404) is unknown here
 * as well: the same answer also means "no information" (semantics, section 1). `null`: it could not be seen.
 */
async function readClassicSettings(client, repository, branch) {
    try {
        const { data } = await client.get(`${(0,repository_path/* repositoryPath */.z)(repository)}/branches/${encodeURIComponent(branch)}/protection`);
        const parsed = protectionSchema.safeParse(data);
        return parsed.success ? settingsOf(parsed.data) : null;
    }
    catch (error) {
        if (error instanceof client_contract/* RequestFailure */.e)
            return null;
        throw error;
    }
}
function settingsOf(found) {
    const reviews = found.required_pull_request_reviews;
    const yes = (value) => (value === true ? "yes" : "no");
    return {
        strict: yes(found.required_status_checks?.strict),
        approvals: String(reviews?.required_approving_review_count ?? 0),
        "code-owners": yes(reviews?.require_code_owner_reviews),
        "stale-dismissal": yes(reviews?.dismiss_stale_reviews),
        "last-push-approval": yes(reviews?.require_last_push_approval),
        conversations: yes(found.required_conversation_resolution?.enabled),
        "force-push": found.allow_force_pushes?.enabled === true ? "allowed" : "blocked",
        deletion: found.allow_deletions?.enabled === true ? "allowed" : "blocked",
        "admin-enforcement": yes(found.enforce_admins?.enabled),
    };
}

// EXTERNAL MODULE: ./.build/src/github/gather/branch.js
var gather_branch = __webpack_require__(12475);
// EXTERNAL MODULE: ./.build/src/github/gather/read-field.js
var read_field = __webpack_require__(66978);
// EXTERNAL MODULE: ./.build/src/github/gather/sources.js
var sources = __webpack_require__(26241);
// EXTERNAL MODULE: ./.build/src/github/graphql-answer.js
var graphql_answer = __webpack_require__(86157);
;// CONCATENATED MODULE: ./.build/src/github/repository-settings.js



const ADMIN = "administration: read";
const enabledSchema = schemas/* object */.Ikc({ enabled: schemas/* boolean */.zMY() });
const defaultSchema = schemas/* object */.Ikc({ default_workflow_permissions: schemas/* string */.YjP() });
/**
 * Whether Actions is on and what a workflow's token may do by default: for administrators only, so the second is asked
 * only where the first was answered. That Actions is on otherwise shows in its runs.
 */
async function readActionsSettings(client, repository) {
    const path = `${(0,repository_path/* repositoryPath */.z)(repository)}/actions/permissions`;
    const hidden = (setting, source) => ({ setting, value: "unknown", source, permission: ADMIN });
    try {
        const enabled = enabledSchema.safeParse((await client.get(path)).data);
        const shown = enabled.success
            ? { setting: "actions-enabled", value: enabled.data.enabled ? "yes" : "no", source: "GET actions/permissions", permission: null }
            : hidden("actions-enabled", "GitHub's answer was not understood");
        return [shown, await readDefault(client, `${path}/workflow`)];
    }
    catch (error) {
        if (!(error instanceof client_contract/* RequestFailure */.e))
            throw error;
        return [hidden("actions-enabled", error.message), hidden("default-workflow-permissions", "GitHub shows it to administrators only")];
    }
}
async function readDefault(client, path) {
    const setting = "default-workflow-permissions";
    try {
        const parsed = defaultSchema.safeParse((await client.get(path)).data);
        if (parsed.success)
            return { setting, value: parsed.data.default_workflow_permissions, source: "GET actions/permissions/workflow", permission: null };
        return { setting, value: "unknown", source: "GitHub's answer was not understood", permission: ADMIN };
    }
    catch (error) {
        if (!(error instanceof client_contract/* RequestFailure */.e))
            throw error;
        return { setting, value: "unknown", source: error.message, permission: ADMIN };
    }
}
/**
 * Whether a merge queue merges into the default branch: a rule (REST) or the queue itself (GraphQL) shows it. Two known
 * answers that differ are given as such, and the setting is unknown.
 */
function mergeQueueSetting({ rules, rulesNotEnforceable }, queue) {
    const setting = "merge-queue";
    const plan = rulesNotEnforceable ?? null;
    if (plan !== null)
        return { row: { setting, value: "cannot exist on this plan", source: plan, permission: null }, disagreement: null };
    const ruled = rules.state === "known" ? rules.value.some(({ type }) => type === "merge_queue") : null;
    // A queue without a ruleset is what classic protection makes; a rule without a queue is a contradiction.
    if (ruled === true && queue.state === "known" && !queue.value) {
        return {
            row: { setting, value: "unknown", source: "a ruleset asks for a merge queue, and GitHub shows none", permission: null },
            disagreement: { rest: "a ruleset asks for a merge queue", graphql: "the branch has no merge queue" },
        };
    }
    const value = ruled === true || (queue.state === "known" && queue.value) ? "yes" : null;
    if (value !== null)
        return { row: { setting, value, source: ruled === true ? "ruleset" : "the branch has a queue", permission: null }, disagreement: null };
    const hidden = [rules, queue].find((fact) => fact.state === "unknown");
    const row = hidden?.state === "unknown"
        ? { setting, value: "unknown", source: hidden.reason, permission: hidden.permission ?? null }
        : { setting, value: "no", source: "no rule asks for it, and the branch has no queue", permission: null };
    return { row, disagreement: null };
}

;// CONCATENATED MODULE: ./.build/src/github/token-permissions.js


/**
 * The request by which a read permission is seen, after the repository's own path (GitHub, "Permissions required for
 * fine-grained personal access tokens").
 */
const SEEN_BY = [
    ["contents: read", /^\/branches\/[^/]+$/u, "branches/{branch}"],
    ["pull-requests: read", /^\/pulls\?/u, "pulls"],
    ["checks: read", /^\/commits\/.+\/check-runs\?/u, "commits/{ref}/check-runs"],
    ["statuses: read", /^\/commits\/.+\/status\?/u, "commits/{ref}/status"],
    ["actions: read", /^\/actions\/runs\?/u, "actions/runs"],
    ["issues: read", /^\/issues\?/u, "issues"],
    ["administration: read", /^\/actions\/permissions$/u, "actions/permissions"],
];
/** Requests for what nothing else asks; those of a branch wait until its name is known. */
const PROBES = ["/pulls?state=all&per_page=1", "/issues?state=all&per_page=1"];
const branchProbes = (branch) => ["check-runs", "status"].map((list) => `/commits/${encodeURIComponent(branch)}/${list}?per_page=1`);
/** Watches a client while it asks about one repository. */
function watchClient(client, repository) {
    const root = (0,repository_path/* repositoryPath */.z)(repository);
    const ended = new Map();
    let scopes;
    const get = async (path) => {
        try {
            const answer = await client.get(path);
            scopes ??= answer.headers["x-oauth-scopes"];
            ended.set(path, "answered");
            return answer;
        }
        catch (error) {
            if (error instanceof client_contract/* RequestFailure */.e)
                ended.set(path, error);
            throw error;
        }
    };
    const graphql = async (query, variables, options) => client.graphql(query, variables, options);
    return {
        client: { graphql, get, count: client.count },
        sightings: (isPublic) => ({
            permissions: SEEN_BY.map(([permission, request, shown]) => {
                const found = Array.from(ended).find(([path]) => path.startsWith(root) && request.test(path.slice(root.length)));
                return { permission, ...judge(found?.[1], `GET /repos/{owner}/{repo}/${shown}`, isPublic) };
            }),
            oauthScopes: scopes === undefined
                ? null
                : scopes
                    .split(",")
                    .map((scope) => scope.trim())
                    .filter((scope) => scope !== "")
                    .sort(),
        }),
    };
}
/**
 * A refusal (403) says no. "Not found" may also mean that there is nothing, and a failure says nothing at all: unknown.
 * The plan's refusal is about the plan, not about the token.
 */
function judge(end, request, isPublic) {
    if (end === undefined)
        return { held: "unknown", seenBy: `${request} could not be asked` };
    if (end === "answered")
        return {
            held: "yes",
            seenBy: `${request} answered${isPublic ? "; the repository is public, where most answers need no permission" : ""}`,
        };
    if (end.code === "forbidden" && !/upgrade to github/iu.test(end.message)) {
        const accepted = end.permission === null ? "" : `; it takes ${end.permission}`;
        return { held: "no", seenBy: `${request} was refused (403)${accepted}` };
    }
    return { held: "unknown", seenBy: `${request}: ${end.message}` };
}
/** Asks and drops the answer: how it ended is what counts. */
async function probe(client, path) {
    try {
        await client.get(path);
    }
    catch (error) {
        if (!(error instanceof client_contract/* RequestFailure */.e))
            throw error;
    }
}

;// CONCATENATED MODULE: ./.build/src/github/branch-policy.js











const QUERY = `query BranchPolicy($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { visibility
  mergeQueue { id }
  defaultBranchRef { name rules(first: 1) { totalCount }
  refUpdateRule { requiredApprovingReviewCount requiredStatusCheckContexts requiresCodeOwnerReviews
    requiresConversationResolution requiresLinearHistory requiresSignatures } } } }`;
const BRANCH = ["repository", "defaultBranchRef"];
/**
 * What protects the default branch, whether CI runs at all, and what this token may read, from the very requests that
 * ask: one GraphQL and eight REST requests in two rounds (two more for an administrator, one more where GraphQL gives no
 * branch). Throws RequestFailure when the repository cannot be seen or has no branch.
 */
async function readBranchPolicy(client, repository) {
    const watched = watchClient(client, repository);
    const path = (0,repository_path/* repositoryPath */.z)(repository);
    // One round: what does not need the name of the branch. Settled together, so that no request is left behind.
    const [opened, actions, recentRuns] = await Promise.all([
        openBranch(watched.client, repository).then((value) => ({ value }), (error) => ({ error })),
        readActionsSettings(watched.client, repository),
        readRecentRuns(watched.client, repository),
        ...PROBES.map((list) => probe(watched.client, path + list)),
    ]);
    if ("error" in opened)
        throw opened.error;
    const { answer, failure, name, visibility } = opened.value;
    const isAdministrator = actions.some(({ setting, value }) => setting === "actions-enabled" && value !== "unknown");
    const [branch, classicSettings] = await Promise.all([
        (0,gather_branch/* readBranch */.pG)(watched.client, repository, name),
        isAdministrator ? readClassicSettings(watched.client, repository, name) : null,
        ...branchProbes(name).map((list) => probe(watched.client, path + list)),
    ]);
    const rules = answer === null ? branch.rules : (0,gather_branch/* crossCheckRules */.mA)(branch.rules, answer, BRANCH);
    const queue = mergeQueueSetting({ ...branch, rules }, queueOf(opened.value));
    return {
        ...branch,
        rules,
        classicSettings,
        refUpdateRule: answer === null ? (0,graphql_answer/* unknownFromFailure */.V)(failure, sources/* SOURCES */.H.refUpdateRule) : (0,gather_branch/* readRefUpdateRule */.rD)(answer, BRANCH),
        defaultBranch: name,
        recentRuns,
        settings: [
            {
                setting: "visibility",
                value: visibility ?? "unknown",
                source: visibility === null ? "GitHub left it out" : null,
                permission: null,
            },
            ...actions,
            queue.row,
        ],
        disagreements: [
            ...(rules === branch.rules ? [] : [{ id: "branch-rules", rest: "no rule", graphql: "there are rules" }]),
            ...(queue.disagreement === null ? [] : [{ id: "merge-queue", ...queue.disagreement }]),
        ],
        ...watched.sightings(visibility === "public"),
    };
}
const repositorySchema = schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP(), visibility: schemas/* string */.YjP().optional(), private: schemas/* boolean */.zMY().optional() });
/** The default branch from GraphQL; where that fails or hides it, from REST, which asks for no permission but `metadata`. */
async function openBranch(client, repository) {
    let answer = null;
    let failure = new client_contract/* RequestFailure */.e("not-found", "the repository has no default branch", null, null);
    try {
        answer = await client.graphql(QUERY, { ...(0,repository_path/* parseRepository */.S)(repository) });
        const name = (0,graphql_answer/* valueAt */.fK)(answer, [...BRANCH, "name"]);
        const visibility = (0,graphql_answer/* valueAt */.fK)(answer, ["repository", "visibility"]);
        if (typeof name === "string")
            return { answer, failure, name, visibility: typeof visibility === "string" ? visibility.toLowerCase() : null };
        const [first] = answer.errors;
        if (first !== undefined)
            failure = new client_contract/* RequestFailure */.e("not-found", first.message, null, null);
    }
    catch (error) {
        if (!(error instanceof client_contract/* RequestFailure */.e) || error.code === "unauthorized")
            throw error;
        failure = error;
    }
    try {
        const parsed = repositorySchema.safeParse((await client.get((0,repository_path/* repositoryPath */.z)(repository))).data);
        // An empty repository has the name of a branch that does not exist yet; GraphQL without an error says so.
        if (!parsed.success || (answer !== null && answer.errors.length === 0))
            throw failure;
        return { answer: null, failure, name: parsed.data.default_branch, visibility: parsed.data.visibility ?? null };
    }
    catch (error) {
        throw error instanceof client_contract/* RequestFailure */.e ? failure : error;
    }
}
function queueOf({ answer, failure }) {
    if (answer === null)
        return (0,graphql_answer/* unknownFromFailure */.V)(failure, sources/* SOURCES */.H.mergeQueue);
    const fact = (0,read_field/* readField */.d)(answer, ["repository", "mergeQueue"], schemas/* object */.Ikc({ id: schemas/* string */.YjP() }).nullable(), sources/* SOURCES */.H.mergeQueue);
    return fact.state === "unknown" ? fact : (0,facts_fact/* known */.eO)(fact.value !== null);
}
const runsSchema = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(schemas/* object */.Ikc({ conclusion: schemas/* string */.YjP().nullable() })) });
async function readRecentRuns(client, repository) {
    try {
        const parsed = runsSchema.safeParse((await client.get(`${(0,repository_path/* repositoryPath */.z)(repository)}/actions/runs?per_page=20`)).data);
        if (!parsed.success)
            return null;
        const runs = parsed.data.workflow_runs;
        return { seen: runs.length, succeeded: runs.filter(({ conclusion }) => conclusion === "success").length };
    }
    catch (error) {
        if (error instanceof client_contract/* RequestFailure */.e)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/src/github/read-client.js
var read_client = __webpack_require__(90231);
// EXTERNAL MODULE: ./.build/src/host/common-inputs.js
var common_inputs = __webpack_require__(5375);
// EXTERNAL MODULE: ./.build/src/readiness/review-policy.js
var review_policy = __webpack_require__(91437);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/git/program.js
var program = __webpack_require__(84124);
// EXTERNAL MODULE: ./.build/src/git/running.js
var running = __webpack_require__(11823);
;// CONCATENATED MODULE: ./.build/src/host/find-program.js






/** How long a program may take to say its version, in milliseconds. */
const PATIENCE_MS = 3_000;
const MOST_OUTPUT = 16 * 1024;
const OWN_GROUP = process.platform !== "win32";
const KEPT = /^(?:HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|TEMP|TMP|TMPDIR|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES|JAVA_HOME|CARGO_HOME|RUSTUP_HOME|GOROOT)$/iu;
/** Against downloads, greetings, telemetry and checks for updates. */
const QUIET = {
    LC_ALL: "C",
    CI: "1",
    COREPACK_ENABLE_NETWORK: "0",
    COREPACK_ENABLE_DOWNLOAD_PROMPT: "0",
    GOTOOLCHAIN: "local",
    RUSTUP_AUTO_INSTALL: "0",
    DOTNET_CLI_TELEMETRY_OPTOUT: "1",
    DOTNET_NOLOGO: "1",
    DOTNET_SKIP_FIRST_TIME_EXPERIENCE: "1",
    NO_UPDATE_NOTIFIER: "1",
    GH_NO_UPDATE_NOTIFIER: "1",
    npm_config_update_notifier: "false",
};
/** The absolute folders of PATH that do not lie in `outside`, in order. An empty or relative entry means the current folder. */
async function trustedFolders(env, outside) {
    const path = Object.entries(env).find(([name]) => name.toUpperCase() === "PATH")?.[1] ?? "";
    const folders = path.split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder));
    const root = await (0,promises_.realpath)(outside).catch(() => outside);
    const real = await Promise.all(folders.map(async (folder) => ({ folder, at: await (0,promises_.realpath)(folder).catch(() => folder) })));
    return real.filter(({ at }) => !(0,program/* liesIn */.z)(at, root)).map(({ folder }) => folder);
}
/** The path of a program in one of the folders; `null` where there is none. A link into `outside` is none. */
async function findProgram(command, folders, outside) {
    const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
    const root = await (0,promises_.realpath)(outside).catch(() => outside);
    for (const folder of folders) {
        for (const ending of endings) {
            const path = (0,external_node_path_.join)(folder, command + ending);
            try {
                const found = await (0,promises_.stat)(path);
                const runs = process.platform === "win32" || (found.mode & 0o111) !== 0;
                if (found.isFile() && runs && !(0,program/* liesIn */.z)(await (0,promises_.realpath)(path), root))
                    return path;
            }
            catch {
                // Not in this folder.
            }
        }
    }
    return null;
}
/**
 * What a program says when it is asked its version, both streams together; `null` when it fails or takes too long. It
 * gets no token, no standard input, and of PATH only `folders`. A batch file (Windows) would need a shell: `null`.
 */
function askProgram(path, args, env, folders) {
    if (/\.(?:cmd|bat)$/iu.test(path))
        return Promise.resolve(null);
    const kept = Object.fromEntries(Object.entries(env).filter(([name]) => KEPT.test(name)));
    return new Promise((resolve) => {
        let output = "";
        const child = (0,external_node_child_process_.spawn)(path, args, {
            // The root of the file system: no folder above it, so no configuration of a project either.
            cwd: (0,external_node_path_.parse)((0,external_node_os_.tmpdir)()).root,
            env: { ...kept, ...QUIET, PATH: folders.join(external_node_path_.delimiter) },
            stdio: ["ignore", "pipe", "pipe"],
            windowsHide: true,
            // Many are scripts that start the real program: with a group of their own, none of it is left behind.
            detached: OWN_GROUP,
        });
        const isOver = OWN_GROUP && child.pid !== undefined ? (0,running/* endWithUs */.A)(child.pid) : () => undefined;
        const end = (said) => {
            clearTimeout(timer);
            if (OWN_GROUP && child.pid !== undefined)
                (0,running/* signalGroup */.i)(child.pid, "SIGKILL");
            isOver();
            child.stdout.destroy();
            child.stderr.destroy();
            resolve(said);
        };
        const timer = setTimeout(() => {
            child.kill("SIGKILL");
            end(null);
        }, PATIENCE_MS);
        for (const stream of [child.stdout, child.stderr]) {
            stream.on("data", (chunk) => {
                if (output.length < MOST_OUTPUT)
                    output += chunk.toString("utf8");
            });
        }
        child.on("error", () => end(null));
        child.on("close", (code) => end(code === 0 ? output : null));
    });
}

;// CONCATENATED MODULE: ./.build/src/jobs/look-for-tools.js

/** `1.22.1`, `v0.46.0`, `17.0.1`: the first number with a dot. What stands around it is a greeting. */
const VERSION_NUMBER = /\d{1,6}\.\d{1,6}(?:\.\d{1,8})?(?:[-+.][0-9A-Za-z.-]{1,20})?/u;
/** Looks for programs on PATH, all at once, never in the folder `outside`. The version is a number, never a text. */
async function lookForTools(wanted, env, outside) {
    const folders = await trustedFolders(env, outside);
    return Promise.all(wanted
        .filter(({ command }) => command !== "node")
        .map(async ({ command, versionArguments }) => {
        const path = await findProgram(command, folders, outside);
        const said = path === null || versionArguments === null ? null : await askProgram(path, versionArguments, env, folders);
        return { command, path, version: VERSION_NUMBER.exec(said ?? "")?.[0] ?? null };
    }));
}

;// CONCATENATED MODULE: ./.build/src/jobs/surroundings.js













/** Checks that stand on an answer of GitHub. Where none of them is asked, GitHub is not asked either. */
const ASK_GITHUB = ["token", "github", "permissions", "actions", "protection", "required-checks"];
const ASK_PROGRAMS = ["git", "tools", "repository"];
/**
 * Looks at what is here: tools, repository, policy, workflows, and GitHub where there is a token and an origin. Writes
 * nothing. What the selection does not need is not looked at.
 */
async function lookAround(host, token, selection = new Set(checks/* DOCTOR_CHECK_IDS */.Mb)) {
    // Whatever keeps git from opening it (none, no git, an old one, no right): nobody could look, and the checks say so.
    const repository = await (0,git_repository/* openRepository */.h_)(host.workspace).catch(() => null);
    const asks = (ids) => ids.some((id) => selection.has(id));
    const origin = repository?.originRepository ?? null;
    const lookHere = async () => {
        const local = repository === null ? null : await lookAtRepository(repository);
        const wanted = (0,doctor_tools/* wantedTools */.n)(local?.sighting ?? null);
        return { local, tools: asks(ASK_PROGRAMS) ? await lookForTools(wanted, host.env, repository?.root ?? host.workspace) : null };
    };
    const [{ local, tools }, github] = await Promise.all([
        lookHere(),
        token === null || origin === null || !asks(ASK_GITHUB) ? null : askGitHub(host, token, origin),
    ]);
    const gitVersion = tools?.find(({ command }) => command === "git")?.version ?? null;
    const { GITHUB_TOKEN: first, GH_TOKEN: second, GITHUB_REPOSITORY: named } = host.env;
    return {
        nodeVersion: process.version,
        gitVersion: gitVersion === null ? null : `git ${gitVersion}`,
        tools,
        repository: local?.sighting ?? null,
        tokenPresent: token !== null,
        environment: { repository: named || null, twoTokens: Boolean(first) && Boolean(second) && first !== second },
        policy: local?.policy ?? null,
        codeowners: local?.codeowners ?? null,
        workflows: local?.workflows ?? null,
        github,
    };
}
async function lookAtRepository(repository) {
    const { headSha, shallow, originRepository: origin } = repository;
    const remote = await repository.attempt(["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
    const remoteHead = remote.code === 0
        ? remote.stdout
            .toString("utf8")
            .trim()
            .replace(/^origin\//u, "")
        : null;
    if (headSha === null) {
        const sighting = { headSha, shallow, origin, remoteHead, packageManagers: null, wrappers: [] };
        return { sighting, policy: null, codeowners: null, workflows: null };
    }
    const paths = await pathsAt(repository, headSha);
    const [policy, workflows, packageManagers] = await Promise.all([
        policyState(repository, headSha),
        paths === null ? null : workflowFiles(repository, headSha, paths),
        paths === null ? null : managers(repository, headSha, paths),
    ]);
    return {
        sighting: {
            headSha,
            shallow,
            origin,
            remoteHead,
            packageManagers,
            wrappers: ["gradlew", "mvnw"].filter((name) => paths?.has(name) === true),
        },
        policy,
        // GitHub takes the first found of these places and ignores the others.
        codeowners: [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"].find((path) => paths?.has(path) === true) ?? null,
        workflows,
    };
}
/** All paths of a commit; `null` where git cannot list it. */
async function pathsAt(repository, sha) {
    const listed = await repository.attempt(["ls-tree", "-r", "-z", "--name-only", "--full-tree", sha]);
    return listed.code === 0
        ? new Set(listed.stdout
            .toString("utf8")
            .split("\0")
            .filter((path) => path !== ""))
        : null;
}
async function managers(repository, sha, paths) {
    const named = ["package.json", "pyproject.toml"].filter((path) => paths.has(path));
    const texts = await (0,read_texts/* readTexts */.Z)(repository, named.map((path) => ({ sha, path, limit: 1024 * 1024 })), 4 * 1024 * 1024);
    const manifests = named.flatMap((path, index) => {
        const text = texts[index] ?? null;
        return text === null ? [] : [{ path, text }];
    });
    return (0,package_managers/* packageManagersOf */.Q)([...paths], manifests);
}
async function policyState(repository, sha) {
    const found = await (0,read_file/* lookAtFile */.Jg)(repository, sha, common_inputs/* DEFAULT_POLICY_PATH */.l);
    if (found.state === "absent")
        return { state: "absent" };
    if (found.state === "unreadable")
        return { state: "broken", reason: `${common_inputs/* DEFAULT_POLICY_PATH */.l} cannot be read. ${found.reason}` };
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9835)]).then(__webpack_require__.bind(__webpack_require__, 82216));
    try {
        const { policy } = loadPolicy(found.text, common_inputs/* DEFAULT_POLICY_PATH */.l);
        return { state: "valid", mode: policy.mode ?? null, states: Object.keys(policy) };
    }
    catch (error) {
        if (!(error instanceof configuration_error/* ConfigurationError */.j))
            throw error;
        return { state: "broken", reason: error.message };
    }
}
/** A step of this suite, or of a checkout of the suite itself (`uses: ./`), which its own action.yml shows. */
const USES_SUITE = /^[\s-]*uses:\s*['"]?trust-layer\/trust-layer(?:[/@'"\s]|$)/mu;
const USES_SELF = /^[\s-]*uses:\s*['"]?\.\/(?:['"\s]|$)/mu;
async function workflowFiles(repository, sha, paths) {
    const files = [...paths].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path));
    const texts = await (0,read_texts/* readTexts */.Z)(repository, files.map((path) => ({ sha, path, limit: 1024 * 1024 })), 32 * 1024 * 1024);
    const own = paths.has("action.yml") ? await (0,read_file/* readFileAt */._T)(repository, sha, "action.yml") : null;
    const isSuite = own !== null && /^name:\s*['"]?trust-layer\b/mu.test(own);
    const ours = files.filter((_, index) => {
        const text = texts[index] ?? "";
        return USES_SUITE.test(text) || (isSuite && USES_SELF.test(text));
    });
    return { total: files.length, ours };
}
async function askGitHub(host, token, name) {
    const client = (0,read_client/* createReadClient */.S)({
        token,
        apiUrl: host.env["GITHUB_API_URL"] || "https://api.github.com",
        graphqlUrl: host.env["GITHUB_GRAPHQL_URL"] || "https://api.github.com/graphql",
        now: host.now,
        log: host.log,
    });
    try {
        const { rules, rulesNotEnforceable, classicProtection, refUpdateRule, classicSettings, ...seen } = await readBranchPolicy(client, name);
        return {
            reachable: true,
            ...seen,
            reviewPolicy: (0,review_policy/* reviewPolicy */.Hi)({ rules, rulesNotEnforceable, classicProtection, refUpdateRule }, classicSettings),
        };
    }
    catch (error) {
        if (!(error instanceof client_contract/* RequestFailure */.e))
            throw error;
        const refused = error.code === "unauthorized" || error.code === "forbidden" || error.code === "not-found";
        return { reachable: false, refused, reason: error.message };
    }
}

// EXTERNAL MODULE: ./.build/src/render/review-policy.js
var render_review_policy = __webpack_require__(58325);
// EXTERNAL MODULE: ./.build/src/render/visible-text.js
var visible_text = __webpack_require__(39156);
;// CONCATENATED MODULE: ./.build/src/render/doctor-terminal.js


const COLOURS = { ok: 32, gap: 33, unknown: 35, skipped: 2 };
const HELD = { yes: "ok", no: "gap", unknown: "unknown" };
/**
 * The doctor's findings for a terminal: headline, a line per check with its mend, then the tables, and at the end what to
 * do first. `paths` says where programs lie; it stands here and in no document, since it is a path of this machine.
 */
function renderDoctorTerminal(body, style, paths) {
    const mark = (status, said = status) => {
        const word = said.padEnd(7);
        return style.colour ? `\u001B[${COLOURS[status]}m${word}\u001B[0m` : word;
    };
    const show = (checks) => checks.flatMap(({ status, title, severity, reason, mend }) => [
        `${mark(status)}  ${title}${status === "gap" || status === "unknown" ? ` (${severity ?? "high"})` : ""}: ${(0,visible_text/* singleLine */.p)(reason)}`,
        ...(mend === null ? [] : [`         → ${(0,visible_text/* singleLine */.p)(mend)}`]),
    ]);
    const part = (title, lines) => (lines.length === 0 ? [] : ["", title, ...lines]);
    const lines = [
        (0,visible_text/* singleLine */.p)(body.headline),
        "",
        ...show(body.checks),
        ...part("Contradictions", contradictionLines(body)),
        ...part("Tools", (body.tools ?? []).map(({ command, needed, purpose, available, version, installHint }) => {
            const path = paths.get(command);
            const where = path === undefined ? "" : ` at ${(0,visible_text/* singleLine */.p)(path, 300)}`;
            const hint = available ? "" : `: ${installHint}`;
            // An optional program that is not there is no gap; nobody left it out either.
            const found = available ? mark("ok") : needed === "optional" ? mark("skipped", "absent") : mark("gap");
            return `${found}  ${command} ${version ?? ""}${where}`.trimEnd().concat(` (${needed}, ${purpose})${hint}`);
        })),
        ...part("Permissions of this token", (body.permissions ?? []).map(({ permission, needed, purpose, usedBy, held, seenBy }) => `${mark(HELD[held])}  ${permission.padEnd(22)} ${needed}, for ${usedBy.join(" and ")}: ${purpose}; ${(0,visible_text/* singleLine */.p)(seenBy, 200)}`)),
        ...part("To be added to the job", (body.permissionsYaml ?? "").split("\n").filter((line) => line !== "")),
        ...part("Settings", (body.settings ?? []).map(({ setting, value, source, permission }) => {
            const why = [source ?? "", permission === null ? "" : `needs ${permission}`].filter((text) => text !== "").join("; ");
            return `  ${setting.padEnd(30)} ${(0,visible_text/* singleLine */.p)(value, 80)}${why === "" ? "" : ` (${(0,visible_text/* singleLine */.p)(why, 200)})`}`;
        })),
        ...part("Review policy of the default branch", body.reviewPolicy === undefined ? [] : (0,render_review_policy/* reviewPolicyLines */.u)(body.reviewPolicy)),
        ...part("Before a pilot", show(body.preflight ?? [])),
        ...part("Next", (body.nextActions ?? []).map(({ action, severity, closes }, index) => `${index + 1}. ${(0,visible_text/* singleLine */.p)(action)} (${severity}: ${closes.join(", ")})`)),
    ];
    return `${lines.join("\n")}\n`;
}
function contradictionLines({ contradictions = [] }) {
    return contradictions.flatMap(({ reason, severity, sources, mend }) => [
        `  ${(0,visible_text/* singleLine */.p)(reason)} (${severity})`,
        ...sources.map(({ source, says }) => `         ${(0,visible_text/* singleLine */.p)(source, 100)}: ${(0,visible_text/* singleLine */.p)(says, 200)}`),
        `         → ${(0,visible_text/* singleLine */.p)(mend)}`,
    ]);
}

// EXTERNAL MODULE: ./.build/src/cli/command.js
var command = __webpack_require__(87855);
// EXTERNAL MODULE: ./.build/src/cli/open-terminal.js + 1 modules
var open_terminal = __webpack_require__(96618);
// EXTERNAL MODULE: ./.build/src/cli/terminal-style.js
var terminal_style = __webpack_require__(54200);
;// CONCATENATED MODULE: ./.build/src/cli/commands/doctor.js











/** Which tools, files, permissions and settings the pilot needs here, and has. Reads only. */
const doctor = {
    name: "doctor",
    usage: "[--repo DIR] [--only ID,...] [--skip ID,...] [--fail-on high|medium|low|never] [--json]",
    summary: "which tools, files, permissions and settings the pilot needs here, and has; exit code 1 only with --fail-on, for a gap or an unknown of that severity",
    options: {
        ...command/* REPO_OPTION */.vI,
        ...command/* JSON_OPTION */.rj,
        only: { type: "string" },
        skip: { type: "string" },
        "fail-on": { type: "string" },
    },
    positionals: 0,
    async run(values) {
        const selection = (0,doctor_selection/* selectChecks */.o)((0,open_terminal/* textOption */.vU)(values, "only"), (0,open_terminal/* textOption */.vU)(values, "skip"));
        const failOn = (0,open_terminal/* choiceOption */.zu)(values, "fail-on", examine/* FAIL_ON */.d$) ?? "never";
        const host = (0,open_terminal/* openHost */.Zb)(values);
        await refuseNoFolder(values, host.workspace);
        const found = await lookAround(host, (0,open_terminal/* terminalToken */.ws)(host.env), selection);
        const body = (0,examine/* examine */.sb)(found, selection);
        if (values["json"] === true) {
            const envelope = (0,evidence_envelope/* seal */.od)({
                kind: "doctor",
                subject: {
                    repository: found.repository?.origin ?? null,
                    pullRequest: null,
                    baseRef: null,
                    baseSha: null,
                    headRef: null,
                    headSha: found.repository?.headSha ?? null,
                },
                producer: host.producer("doctor"),
                generatedAt: host.now().toISOString(),
                outcome: (0,examine/* doctorOutcome */.mr)(body),
                body,
            });
            process.stdout.write((0,canonical_json/* prettyJson */.D_)(envelope));
        }
        else {
            const paths = new Map((found.tools ?? []).flatMap(({ command, path }) => (path === null ? [] : [[command, path]])));
            process.stdout.write((0,terminal_style/* fitted */.$)(renderDoctorTerminal(body, (0,terminal_style/* terminalStyle */.w)(), paths)));
        }
        return (0,examine/* stopsDoctor */.vF)(failOn, body) ? 1 : 0;
    },
};
/** A folder without a repository is a finding; a path that leads to no folder is a slip of the pen. */
async function refuseNoFolder(values, workspace) {
    const named = (0,open_terminal/* pathOption */.XG)(values, "repo");
    if (named === null)
        return;
    const isFolder = await (0,promises_.stat)(workspace).then((found) => found.isDirectory(), () => false);
    if (!isFolder)
        throw new configuration_error/* ConfigurationError */.j(`There is no folder \`${named}\`.`, "Give the path of a checkout with --repo.");
}


/***/ }),

/***/ 43215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isForeign)
/* harmony export */ });
/** Folders whose manifests describe something else: what was copied in, what tests and examples need. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|third_party|_*fixtures_*|testdata|tests?|examples?|samples?|playgrounds?|templates?)\//u;
/** True for a path in such a folder: its package managers, entry points and workspaces are not those of the repository. */
function isForeign(path) {
    return FOREIGN.test(path);
}


/***/ }),

/***/ 40492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ packageManagersOf)
/* harmony export */ });
/* harmony import */ var _foreign_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43215);

/** Files that show a package manager or build tool, strongest evidence first; the first that is there is named. */
const SIGNS = [
    ["pnpm", /(?:^|\/)pnpm-(?:lock|workspace)\.yaml$/u],
    ["yarn", /(?:^|\/)yarn\.lock$/u],
    ["bun", /(?:^|\/)bun\.lockb?$/u],
    ["npm", /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/u],
    ["deno", /(?:^|\/)deno\.(?:jsonc?|lock)$/u],
    ["uv", /(?:^|\/)uv\.(?:lock|toml)$/u],
    ["poetry", /(?:^|\/)poetry\.lock$/u],
    ["pdm", /(?:^|\/)pdm\.lock$/u],
    ["pipenv", /(?:^|\/)Pipfile(?:\.lock)?$/u],
    ["pip", /(?:^|\/)(?:requirements[^/]*\.txt|requirements\/[^/]+\.txt|setup\.py|setup\.cfg|pyproject\.toml)$/u],
    ["conda", /(?:^|\/)environment\.ya?ml$/u],
    ["tox", /(?:^|\/)tox\.ini$/u],
    ["nox", /(?:^|\/)noxfile\.py$/u],
    ["cargo", /(?:^|\/)Cargo\.(?:lock|toml)$/u],
    ["go modules", /(?:^|\/)go\.(?:work|mod)$/u],
    ["maven", /(?:^|\/)pom\.xml$/u],
    ["gradle", /(?:^|\/)(?:settings|build)\.gradle(?:\.kts)?$/u],
    [".net", /\.(?:sln|slnx|csproj|fsproj|vbproj)$/u],
    ["composer", /(?:^|\/)composer\.(?:lock|json)$/u],
    ["bundler", /(?:^|\/)Gemfile(?:\.lock)?$/u],
    ["mix", /(?:^|\/)mix\.exs$/u],
    ["pub", /(?:^|\/)pubspec\.yaml$/u],
    ["swift package manager", /(?:^|\/)Package\.swift$/u],
    ["hatch", /(?:^|\/)hatch\.toml$/u],
    ["lerna", /(?:^|\/)lerna\.json$/u],
    ["rush", /(?:^|\/)rush\.json$/u],
    ["sbt", /(?:^|\/)build\.sbt$/u],
    ["meson", /(?:^|\/)meson\.build$/u],
    ["make", /(?:^|\/)(?:GNUmakefile|[Mm]akefile)$/u],
    ["just", /(?:^|\/)\.?[Jj]ustfile$/u],
    ["task", /(?:^|\/)Taskfile\.ya?ml$/u],
    ["cmake", /(?:^|\/)CMakeLists\.txt$/u],
    ["bazel", /(?:^|\/)(?:MODULE\.bazel|WORKSPACE(?:\.bazel)?)$/u],
    ["nx", /(?:^|\/)nx\.json$/u],
    ["turborepo", /(?:^|\/)turbo\.json$/u],
];
/** One look at a path that shows nothing, which is nearly every one. */
const ANY_SIGN = new RegExp(SIGNS.map(([, { source }]) => source).join("|"), "u");
/**
 * The package managers and build tools that files show, each with the file nearest to the root; what stands at the root
 * first. A package.json without any lock file counts as npm, or as what its `packageManager` field says.
 */
function packageManagersOf(paths, manifests) {
    const own = paths.filter((path) => (ANY_SIGN.test(path) || path.endsWith("package.json")) && !(0,_foreign_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeign */ .j)(path));
    const signs = SIGNS.flatMap(([name, pattern]) => {
        const evidence = nearest(own.filter((path) => pattern.test(path)));
        return evidence === null ? [] : [{ name, evidence }];
    });
    const found = [...signs.filter(({ evidence }) => !evidence.includes("/")), ...signs.filter(({ evidence }) => evidence.includes("/"))];
    const pyproject = manifests.find(({ path }) => path === "pyproject.toml")?.text ?? "";
    for (const tool of ["poetry", "uv", "pdm", "hatch", "tox"]) {
        // Its own table says who installs, also where no lock file is kept.
        const table = new RegExp(`^\\[tool\\.${tool}(?:\\]|\\.)`, "mu").test(pyproject);
        if (table && !found.some(({ name }) => name === tool))
            found.push({ name: tool, evidence: `pyproject.toml (tool.${tool})` });
    }
    const manifest = manifests.find(({ path }) => path === "package.json");
    const declared = manifest === undefined ? null : (/"packageManager"\s*:\s*"(npm|pnpm|yarn|bun)@/u.exec(manifest.text)?.[1] ?? null);
    if (declared !== null)
        return [{ name: declared, evidence: "package.json (packageManager)" }, ...found.filter(({ name }) => name !== declared)];
    const node = found.some(({ name }) => ["pnpm", "yarn", "bun", "npm", "deno"].includes(name));
    const packageJson = nearest(own.filter((path) => /(?:^|\/)package\.json$/u.test(path)));
    if (!node && packageJson !== null)
        found.unshift({ name: "npm", evidence: packageJson });
    // A lock file of uv, poetry, pdm or pipenv already says who installs what pyproject.toml declares.
    const python = found.some(({ name }) => ["uv", "poetry", "pdm", "pipenv"].includes(name));
    return found.filter(({ name, evidence }) => !(python && name === "pip" && evidence.endsWith("pyproject.toml")));
}
function nearest(paths) {
    let best = null;
    for (const path of paths)
        if (best === null || path.split("/").length < best.split("/").length)
            best = path;
    return best;
}


/***/ }),

/***/ 20434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ prettyJson),
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   fg: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


/**
 * The canonical JSON of plain data (RFC 8785: sorted keys, no white space, ECMAScript numbers), over which every digest
 * of a body is taken. Throws when the value is not JSON data.
 */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError("only JSON data has a canonical form");
    return text;
}
/**
 * The same data with every lone surrogate replaced by U+FFFD, in strings and keys. RFC 8785 knows no form for such
 * strings, and hostile text (or a cut in the middle of an emoji) must not keep evidence from being sealed.
 */
function wellFormed(value) {
    if (typeof value === "string")
        return value.replaceAll(/\p{Cs}/gu, "\u{FFFD}");
    if (Array.isArray(value))
        return value.map(wellFormed);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [wellFormed(key), wellFormed(entry)]));
}
/** JSON for people and files: sorted keys, two spaces, a final newline; the same value gives the same bytes. */
function prettyJson(value) {
    return `${JSON.stringify(JSON.parse(canonicalJson(wellFormed(value))), null, 2)}\n`;
}
/** SHA-256 in lower-case hexadecimal. Strings are hashed as UTF-8. */
function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}


/***/ }),

/***/ 91093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ measurementsSchema),
/* harmony export */   Ws: () => (/* binding */ outcomeSchema),
/* harmony export */   hk: () => (/* binding */ openEnvelope),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   vD: () => (/* binding */ evidenceKindSchema),
/* harmony export */   yO: () => (/* binding */ producerSchema)
/* harmony export */ });
/* unused harmony exports SCHEMA_VERSION, envelopeSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5827);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20434);



const SCHEMA_VERSION = "1.1.0";
const evidenceKindSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
    "context-pack",
    "ci-readiness",
    "merge-gate",
    "decision-record",
    "transport",
    "proof-index",
    "doctor",
    "external-check",
]);
const outcomeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["pass", "warn", "fail", "blocked", "unknown"]);
/** Who made a piece of evidence, and in which run. All `null` at a terminal. */
const producerSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    job: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    runId: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
    runAttempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
});
/** What it cost to find out. Volatile, so it stands in the envelope and never in a body (law 6). */
const measurementsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    graphqlRequests: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    restRequests: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    retries: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    /** Milliseconds of each command that ran, in their order (kind `external-check`, local commands). */
    steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(100), durationMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative() }))
        .max(100)
        .optional(),
});
/** The envelope of every kind of evidence. A reader ignores fields it does not know (MINOR versions add some). */
const envelopeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^1\.\d+\.\d+$/, "a schema version of major 1"),
    kind: evidenceKindSchema,
    subject: _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectSchema */ .cn,
    producer: producerSchema,
    generatedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    outcome: outcomeSchema,
    bodySha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    measurements: measurementsSchema.optional(),
    body: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9()),
});
/**
 * Puts a body into its envelope, with the digest over the body's canonical JSON (RFC 8785).
 * `generatedAt` is an ISO 8601 instant. The body must be JSON data: no `undefined`, no dates.
 */
function seal(input) {
    const { body: given, ...rest } = input;
    const body = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .wellFormed */ .ES)(given);
    return envelopeSchema.parse({
        schemaVersion: SCHEMA_VERSION,
        ...rest,
        subject: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .wellFormed */ .ES)(rest.subject),
        bodySha256: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(body)),
        body,
    });
}
/**
 * Reads an envelope from untrusted text: JSON, schema, digest, in this order; fails closed.
 * Subject and run are compared by the caller, who knows which epoch it judges.
 */
function openEnvelope(text) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return { ok: false, rejection: { code: "not-json", reason: "The file is not complete JSON." } };
    }
    const parsed = parseEnvelope(data);
    if (parsed === null)
        return { ok: false, rejection: { code: "schema", reason: "Not an evidence envelope: it is nested too deeply." } };
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        const where = issue === undefined || issue.path.length === 0 ? "the document" : `\`${issue.path.join(".")}\``;
        return { ok: false, rejection: { code: "schema", reason: `Not an evidence envelope: ${where}: ${issue?.message ?? "invalid"}.` } };
    }
    // Over the body as the text has it: the schema leaves a key `__proto__` behind, and no key may stand beside its digest.
    const digest = digestOf(Object.getOwnPropertyDescriptor(data, "body")?.value);
    if (digest === null)
        return { ok: false, rejection: { code: "schema", reason: "Not an evidence envelope: its body has no canonical form." } };
    if (digest !== parsed.data.bodySha256) {
        return { ok: false, rejection: { code: "digest", reason: "The body does not match its digest: it was changed after it was sealed." } };
    }
    return { ok: true, envelope: parsed.data };
}
/** JSON that is nested thousands deep ends the stack of any recursive reader: `null`, and never an exception. */
function parseEnvelope(data) {
    try {
        return envelopeSchema.safeParse(data);
    }
    catch {
        return null;
    }
}
/** `null` for what RFC 8785 has no form for, for example half of a surrogate pair. */
function digestOf(body) {
    try {
        return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(body));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 69223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTexts)
/* harmony export */ });
/* harmony import */ var _missing_blobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16673);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70389);


/**
 * The texts of files at commits, in the given order; `null` for what is not there, is no file, is larger than its limit
 * or is not text, and for what comes after `total` bytes: memory stays bounded. Two runs of git for all of them: one asks for the sizes, so that no large file is ever unpacked.
 */
async function readTexts(repository, files, total) {
    // A name with a line end cannot be asked for line by line; it is as if it were not there.
    const asked = files.map((file, index) => ({ ...file, index })).filter(({ path }) => !/[\n\0]/u.test(path));
    const texts = files.map(() => null);
    if (asked.length === 0)
        return texts;
    const names = (await namesOf(repository, asked)).join("\n").concat("\n");
    const found = await repository.attempt(["cat-file", "--batch-check=%(objecttype) %(objectsize) %(objectname)"], { input: names });
    let room = total;
    const blobs = found.stdout
        .toString("utf8")
        .split("\n")
        .slice(0, asked.length)
        .flatMap((line, position) => {
        const [, size, oid] = /^blob (\d+) ([0-9a-f]{40,64})$/u.exec(line) ?? [];
        const file = asked[position];
        if (oid === undefined || file === undefined || Number(size) > Math.min(file.limit, room))
            return [];
        room -= Number(size);
        return [{ oid, index: file.index }];
    });
    await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlobs */ .b4)(repository, blobs.map(({ oid }) => oid), (position, content) => {
        const blob = blobs[position];
        if (blob !== undefined && content !== null && !content.subarray(0, 8000).includes(0))
            texts[blob.index] = content.toString("utf8");
    });
    return texts;
}
/** How git is asked for each file: by its name; in a partial clone by the id of what is there, since a name would be fetched. */
async function namesOf(repository, asked) {
    if (repository.promisor === null)
        return asked.map(({ sha, path }) => `${sha}:${path}`);
    const present = new Map();
    for (const sha of new Set(asked.map((file) => file.sha))) {
        const paths = asked.filter((file) => file.sha === sha).map(({ path }) => path);
        present.set(sha, await (0,_missing_blobs_js__WEBPACK_IMPORTED_MODULE_0__/* .presentBlobs */ .Yp)(repository, sha, paths).catch(() => new Map()));
    }
    return asked.map(({ sha, path }) => present.get(sha)?.get(path) ?? "missing");
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


/***/ }),

/***/ 46910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ attentionGroups),
/* harmony export */   hv: () => (/* binding */ groupName)
/* harmony export */ });
/* unused harmony export attention */
/** Checks that ask for attention, the worst first: fail, unknown, warn. */
function attention(checks) {
    const order = ["fail", "unknown", "warn"];
    return order.flatMap((status) => checks.filter((check) => check.status === status));
}
/** The same, with those that say the same joined. */
function attentionGroups(checks) {
    const groups = new Map();
    for (const check of attention(checks)) {
        const key = JSON.stringify([check.status, check.reason, check.mend]);
        groups.set(key, [...(groups.get(key) ?? []), check]);
    }
    return Array.from(groups.values()).flatMap((members) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const { status, reason, mend } = first;
        return [{ status, reason, mend, ids: members.map(({ id }) => id), titles: members.map(({ title }) => title) }];
    });
}
/** How a group is called: the title of its check, or how many there are. */
function groupName(group) {
    return group.titles.length === 1 ? (group.titles[0] ?? "") : `${group.titles.length} checks`;
}


/***/ }),

/***/ 89328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ markdownList),
/* harmony export */   Et: () => (/* binding */ checksTable),
/* harmony export */   It: () => (/* binding */ permissionsBlock),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Vt: () => (/* binding */ ciTable),
/* harmony export */   a9: () => (/* binding */ ciItem),
/* harmony export */   es: () => (/* binding */ checkItem),
/* harmony export */   gH: () => (/* binding */ requiredTable),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   nh: () => (/* binding */ subjectLine)
/* harmony export */ });
/* harmony import */ var _readiness_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51251);
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46910);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4349);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90916);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37391);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76761);






/**
 * A table in GitHub's Markdown: at most `rows` rows, and a line that says what was left out. `render` gives the escaped
 * cells of one item, and is asked only for those that are shown.
 */
function markdownTable(head, items, render, rows) {
    if (items.length === 0)
        return "";
    const lines = [`| ${head.join(" | ")} |`, `| ${head.map(() => "---").join(" | ")} |`];
    for (const item of items.slice(0, rows))
        lines.push(`| ${render(item).join(" | ")} |`);
    if (items.length > rows)
        lines.push("", leftOut(items.length - rows));
    return lines.join("\n");
}
/** A list, with the same limit as a table. `render` gives the escaped Markdown of one item. */
function markdownList(items, render, rows) {
    const lines = items.slice(0, rows).map((item) => `- ${render(item)}`);
    if (items.length > rows)
        lines.push(`- ${leftOut(items.length - rows)}`);
    return lines.join("\n");
}
function leftOut(number) {
    return `*${number} more ${number === 1 ? "entry is" : "entries are"} not shown here; the JSON evidence has all of them.*`;
}
/** A folded part. The title is escaped here; the content is Markdown, so blank lines must surround it. */
function folded(title, content) {
    return content === "" ? "" : `<details>\n<summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(title)}</summary>\n\n${content}\n\n</details>`;
}
/** One line that says what all of this is about. */
function subjectLine(subject) {
    const what = subject.pullRequest === null ? (subject.repository ?? "this repository") : `${subject.repository ?? ""}#${subject.pullRequest}`;
    const base = `base ${subject.baseRef === null ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(subject.baseRef, 120)} `}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(subject.baseSha))}`;
    const head = `head ${subject.headRef === null ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(subject.headRef, 120)} `}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(subject.headSha))}`;
    return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(what)}** · ${head} · ${base}`;
}
/** One check (or several that say the same) that asks for attention: what, why, what to do. */
function checkItem(group) {
    const mend = group.mend === null ? "" : `<br>**Do:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(group.mend)}`;
    const ids = group.ids
        .slice(0, 30)
        .map((id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(id, 60))
        .join(", ");
    return `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTone */ .rK)(group.status)]} **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_attention_js__WEBPACK_IMPORTED_MODULE_4__/* .groupName */ .hv)(group))}** (${ids}: ${group.status}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(group.reason)}${mend}`;
}
/** One CI check that keeps CI from being ready. */
function ciItem(check) {
    const cause = check.cause === null ? "" : `, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.cause)}`;
    const mend = check.mend === null ? "" : `<br>**Do:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(check.mend)}`;
    const name = check.url === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(check.name, 200) : `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(check.name, check.url)}**`;
    return `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .classTone */ .vQ)(check.class)]} ${name} (${check.class}${cause}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(check.reason)}${mend}`;
}
/** All checks of the gate as a table. */
function checksTable(checks, rows) {
    return markdownTable(["Check", "Result", "Level", "Why", "Seen"], checks, (check) => [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(check.id)}`,
        `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTone */ .rK)(check.status)]} ${check.status}`,
        check.level,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(check.reason),
        `${check.inspected}${check.expected === null ? "" : ` of ${check.expected}`}`,
    ], rows);
}
/** What keeps CI from being ready first, and of that what decides its status; else the order of the names. */
function worstFirst(checks) {
    const rank = (check) => (check.blocking ? _readiness_status_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS_ORDER */ .QD.indexOf((0,_readiness_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(check)) : _readiness_status_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS_ORDER */ .QD.length);
    return checks.toSorted((a, b) => rank(a) - rank(b));
}
/** What counts for CI, the worst first: class and cause, since when, why, what to do. */
function requiredTable(checks, rows) {
    const ordered = worstFirst(checks);
    return markdownTable(["Required check", "Class", "Since", "Why", "Do"], ordered, (check) => [
        check.url === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(check.name, 200) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(check.name, check.url),
        `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .classTone */ .vQ)(check.class)]} ${check.class}${check.cause === null ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.cause)})`}`,
        check.since === null ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(check.since, 40),
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(check.reason),
        check.mend === null ? "" : (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(check.mend),
    ], rows);
}
/** All CI checks as a table. */
function ciTable(checks, rows) {
    return markdownTable(["CI check", "Class", "Required by", "Why"], checks, (check) => [
        check.url === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(check.name, 200) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(check.name, check.url),
        `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .classTone */ .vQ)(check.class)]} ${check.class}${check.cause === null ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.cause)})`}`,
        check.required ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .tableCell */ .xR)([...new Set(check.sources.map(({ kind }) => kind))].join(", ")) : "not required",
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(check.reason),
    ], rows);
}
/** The exact YAML that shows what is unknown for want of a permission; empty when there is none. */
function permissionsBlock(missing) {
    if (missing.length === 0)
        return "";
    const yaml = (0,_permissions_js__WEBPACK_IMPORTED_MODULE_5__/* .permissionsYaml */ .Mz)(missing, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(text.replaceAll("`", "'"), 160));
    return `These could not be seen with this token. Add the lines to the job that runs this step; once a job has \`permissions:\`, every scope that is not listed is off.\n\n\`\`\`yaml\n${yaml}\n\`\`\``;
}


/***/ }),

/***/ 90916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ missingPermissions),
/* harmony export */   Mz: () => (/* binding */ permissionsYaml),
/* harmony export */   k0: () => (/* binding */ permissionsOf)
/* harmony export */ });
/**
 * The scopes of GITHUB_TOKEN that this suite can ever ask for. Anything else that looks like one is text from somewhere.
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#permissions
 */
const SCOPES = /^(actions|attestations|checks|contents|deployments|id-token|issues|pull-requests|statuses): (read|write)$/u;
/** The sentence of `permissionMend`, by which a check of the gate says which permission it lacks. */
const MEND_SENTENCE = /Add `([a-z-]+: (?:read|write))` under `permissions:`/gu;
/** The permissions that would turn unknowns of the bodies into answers, sorted by scope, each once. */
function missingPermissions(bodies) {
    return collect([...(bodies.readiness?.unknowns ?? []), ...(bodies.context?.unknowns ?? [])], bodies.gate?.checks ?? []);
}
/** The same from a proof index. */
function permissionsOf(index) {
    return collect(index.unknowns, index.checks);
}
function collect(unknowns, checks) {
    const found = new Map();
    const add = (permission, shows) => {
        if (SCOPES.test(permission))
            found.set(permission, (found.get(permission) ?? new Set()).add(shows));
    };
    const addFromMend = (mend, shows) => {
        for (const match of mend.matchAll(MEND_SENTENCE))
            add(match[1] ?? "", shows);
    };
    for (const { permission, what, mend } of unknowns) {
        if (permission === null || permission === undefined)
            addFromMend(mend, what);
        else
            add(permission, what);
    }
    for (const check of checks)
        addFromMend(check.mend ?? "", check.title);
    return Array.from(found.entries())
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([permission, shows]) => {
        const [scope = "", access] = permission.split(": ");
        return { scope, access: access === "write" ? "write" : "read", shows: [...shows].sort() };
    });
}
/** The lines of YAML to add under the job; comments name what each would show. Plain text, for a code block. */
function permissionsYaml(missing, describe) {
    const width = Math.max(0, ...missing.map(({ scope, access }) => `${scope}: ${access}`.length));
    const lines = missing.map(({ scope, access, shows }) => `  ${`${scope}: ${access}`.padEnd(width)}  # ${describe(shows.join("; "))}`);
    return ["permissions:", ...lines].join("\n");
}


/***/ }),

/***/ 58325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ reviewPolicyTable),
/* harmony export */   u: () => (/* binding */ reviewPolicyLines)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89328);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37391);



const TITLES = {
    protected: "Protected",
    "required-checks": "Required checks",
    strict: "Up to date before merging",
    approvals: "Approvals",
    "code-owners": "Code owners' review",
    "stale-dismissal": "Approvals dismissed by a push",
    "last-push-approval": "Approval of the last push",
    conversations: "Conversations resolved",
    "force-push": "Force pushes",
    deletion: "Deletion",
    "admin-enforcement": "Binds administrators",
};
/** The review policy of the base branch as a table; empty where it was not looked at. Every hostile string is escaped. */
function reviewPolicyTable(rows) {
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(["Setting", "Value", "Says who", "Permission that shows it"], rows, ({ setting, value, source, permission }) => [
        TITLES[setting],
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(value, 300),
        source === null ? "" : (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(source),
        permission === null ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(permission),
    ], 20);
}
/** The same as lines for a terminal. */
function reviewPolicyLines(rows) {
    return rows.map(({ setting, value, source, permission }) => {
        const why = [source ?? "", permission === null ? "" : `needs ${permission}`].filter((part) => part !== "").join("; ");
        return `  ${TITLES[setting].padEnd(30)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(value, 200)}${why === "" ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(why, 200)})`}`;
    });
}


/***/ }),

/***/ 76761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   H_: () => (/* binding */ rowWord),
/* harmony export */   Kk: () => (/* binding */ TERMINAL_MARKS),
/* harmony export */   Rg: () => (/* binding */ beforeColon),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VZ: () => (/* binding */ readinessTone),
/* harmony export */   Zl: () => (/* binding */ rowTone),
/* harmony export */   _P: () => (/* binding */ verdictTone),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   rK: () => (/* binding */ checkTone),
/* harmony export */   vQ: () => (/* binding */ classTone)
/* harmony export */ });
/** A sign beside a word, never in its place: colour and pictures alone are not for everyone. */
const MARKS = { good: "✅", caution: "⚠️", bad: "❌", unclear: "❓", none: "➖" };
/** The same for a terminal, where pictures are of uncertain width. */
const TERMINAL_MARKS = { good: "✓", caution: "!", bad: "✗", unclear: "?", none: "-" };
function verdictTone(verdict) {
    return verdict === null ? "unclear" : verdict === "PASS" ? "good" : verdict === "WARN" ? "caution" : "bad";
}
function checkTone(status) {
    const tones = {
        pass: "good",
        warn: "caution",
        fail: "bad",
        unknown: "unclear",
        "not-applicable": "none",
    };
    return tones[status];
}
function readinessTone(status) {
    const tones = {
        ready: "good",
        failing: "bad",
        pending: "caution",
        blocked: "bad",
        unknown: "unclear",
    };
    return tones[status];
}
function classTone(kind) {
    switch (kind) {
        case "green":
            return "good";
        case "no-signal":
            return "none";
        case "running":
        case "still-coming":
        case "waiting":
            return "caution";
        case "unknown":
            return "unclear";
        default:
            return "bad";
    }
}
/** The tone of a computed row; for a stop condition `met` is bad news. */
function rowTone(state, isStop) {
    if (state === "unknown")
        return "unclear";
    return (state === "met") === isStop ? "bad" : "good";
}
/** What a computed row says in words. */
function rowWord(state, isStop) {
    if (state === "unknown")
        return "unknown";
    if (isStop)
        return state === "met" ? "stop" : "clear";
    return state === "met" ? "met" : "not met";
}
/** `1 file`, `2 files`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** The name of what was not seen, as it stands before a colon: without the full stop that ends it elsewhere. */
function beforeColon(what) {
    return what.replace(/\.$/u, "");
}
/** A commit id as people read it. */
function shortSha(sha) {
    return sha === null ? "none" : sha.slice(0, 10);
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
