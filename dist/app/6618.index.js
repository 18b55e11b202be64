export const id = 6618;
export const ids = [6618];
export const modules = {

/***/ 96618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qt: () => (/* binding */ cacheOption),
  zu: () => (/* binding */ choiceOption),
  jZ: () => (/* binding */ numberOption),
  Zb: () => (/* binding */ openHost),
  mS: () => (/* binding */ openJudged),
  qE: () => (/* binding */ openLocal),
  Hw: () => (/* binding */ openPullRequest),
  XG: () => (/* binding */ pathOption),
  io: () => (/* binding */ readBytes),
  yR: () => (/* binding */ readText),
  ws: () => (/* binding */ terminalToken),
  vU: () => (/* binding */ textOption),
  sJ: () => (/* binding */ uncommittedNote)
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
// EXTERNAL MODULE: ./.build/src/host/own-job.js
var own_job = __webpack_require__(33296);
// EXTERNAL MODULE: ./.build/src/host/workflow-command.js
var workflow_command = __webpack_require__(50949);
;// CONCATENATED MODULE: ./.build/src/host/terminal-host.js


function terminalLog(options) {
    // Log lines go to stderr, so that --json leaves the document alone on stdout.
    const line = (text) => process.stderr.write(`${(0,workflow_command/* plainLogLine */.T)(text)}\n`);
    return {
        debug: (message) => {
            if (options.debug)
                line(`debug: ${message}`);
        },
        info: (message) => {
            if (!options.quiet)
                line(message);
        },
        warning: (message) => line(`warning: ${message}`),
        step: (message) => {
            if (!options.quiet)
                line(`· ${message}`);
        },
    };
}
/** The host of the command line: evidence goes to a folder, there is no artifact service and no own job. */
function terminalHost(options) {
    const env = process.env;
    return {
        kind: "terminal",
        log: terminalLog({ quiet: options.quiet, debug: env["DEBUG"] !== undefined && env["DEBUG"] !== "" }),
        now: () => new Date(),
        env,
        workspace: options.workspace,
        evidenceDir: options.evidenceDir,
        ownJob: null,
        producer: (action) => (0,own_job/* producerFrom */.j)({}, action),
        artifacts: () => Promise.resolve({ unavailable: "At a terminal there is no artifact service; the files are in the folder." }),
    };
}

// EXTERNAL MODULE: ./.build/src/jobs/local-session.js + 1 modules
var local_session = __webpack_require__(6212);
// EXTERNAL MODULE: ./.build/src/jobs/pull-request-session.js + 23 modules
var pull_request_session = __webpack_require__(7986);
// EXTERNAL MODULE: ./.build/src/jobs/saved-session.js
var saved_session = __webpack_require__(11810);
// EXTERNAL MODULE: ./.build/src/policy/schema.js
var schema = __webpack_require__(83267);
;// CONCATENATED MODULE: ./.build/src/cli/open-terminal.js











/** The text of an option, or null when it was not given. */
function textOption(values, name) {
    const value = values[name];
    return typeof value === "string" ? value : null;
}
/** The path of an option, or null when it was not given. An unset variable of a script must not stand for the folder in which one is. */
function pathOption(values, name) {
    const path = textOption(values, name);
    if (path?.trim() === "")
        throw new configuration_error/* ConfigurationError */.j(`--${name} is empty.`, "Name a path, or leave the option out.");
    return path;
}
/** The folder of `--cache`, else none: nothing is kept unless somebody says where. */
function cacheOption(values) {
    const folder = pathOption(values, "cache");
    return folder === null ? null : { kind: "folder", folder };
}
/** The values of an option that may be given several times. */
function listOption(values, name) {
    const value = values[name];
    return Array.isArray(value) ? value : [];
}
/** A whole number from an option, within bounds; null when it was not given. */
function numberOption(values, name, bounds) {
    const text = textOption(values, name);
    if (text === null)
        return null;
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= bounds.min && value <= bounds.max)) {
        throw new configuration_error/* ConfigurationError */.j(`--${name} is "${text}"; accepted: a whole number from ${bounds.min} to ${bounds.max}.`, `Correct --${name}.`);
    }
    return value;
}
/** One of some words from an option; null when it was not given. */
function choiceOption(values, name, words) {
    const text = textOption(values, name);
    if (text === null || words.includes(text))
        return text;
    throw new configuration_error/* ConfigurationError */.j(`--${name} is "${text}"; accepted: ${words.join(", ")}.`, `Correct --${name}.`);
}
/** A host for the repository that `--repo` names, else the current folder. Log lines are quiet with --json. */
function openHost(values, evidenceDir) {
    const workspace = (0,external_node_path_.resolve)(pathOption(values, "repo") ?? ".");
    return terminalHost({
        workspace,
        evidenceDir: evidenceDir ?? (0,external_node_path_.join)(workspace, ".trust-layer"),
        quiet: values["json"] === true,
    });
}
/** The token of the environment, as GitHub's own command line reads it. */
function terminalToken(env) {
    return env["GITHUB_TOKEN"] || env["GH_TOKEN"] || null;
}
/** A session over git alone. */
async function openLocal(host, values) {
    return (0,local_session/* openLocalSession */.q)(host, {
        ...(await wishOf(values)),
        base: textOption(values, "base"),
        head: textOption(values, "head"),
    });
}
/** Work that is not committed is no part of the change; somebody who runs this beside an edit must not take it for judged. */
function uncommittedNote(values, paths) {
    const [first] = paths ?? [];
    if (first === undefined || paths === null || values["head"] !== undefined)
        return [];
    const more = paths.length === 1 ? "" : ` and ${paths.length - 1} more`;
    return [`What is not committed is not looked at: \`${first}\`${more}. Commit it, then run again.`];
}
/** A session over the pull request that `--pr` names, of the repository that `origin` points to. */
async function openPullRequest(host, values, number, { openPullRequests = false } = {}) {
    const token = terminalToken(host.env);
    if (token === null) {
        throw new configuration_error/* ConfigurationError */.j("There is no token, and GitHub's GraphQL answers nobody without one.", "Set GITHUB_TOKEN (or GH_TOKEN) to a token that can read the repository.");
    }
    const wish = await wishOf(values);
    const found = await (0,pull_request_session/* findPullRequest */._)(host, {
        ...wish,
        token,
        repository: host.env["GITHUB_REPOSITORY"] ?? (await originOf(host)),
        pullRequest: number,
        event: { name: "workflow_dispatch", payload: {} },
        openPullRequests,
    });
    const session = await found.look();
    const saveTo = pathOption(values, "save-facts");
    if (saveTo !== null) {
        const { saveFacts } = await __webpack_require__.e(/* import() */ 5961).then(__webpack_require__.bind(__webpack_require__, 25961));
        const others = openPullRequests ? { openPullRequests: await session.openPullRequests() } : {};
        await (0,atomic_write/* writeFileAtomically */.l)((0,external_node_path_.resolve)(saveTo), saveFacts({ ...session.facts, files: await session.changes(), ...others }));
    }
    return session;
}
/**
 * The session of a judging command: saved facts with `--facts`, a pull request with `--pr`, else null: git alone. Throws
 * ConfigurationError for options that exclude each other.
 */
async function openJudged(host, values, wish = {}) {
    const number = numberOption(values, "pr", { min: 1, max: 2_147_483_647 });
    const saved = pathOption(values, "facts");
    const given = [
        number === null ? "" : "--pr",
        saved === null ? "" : "--facts",
        values["base"] === undefined && values["head"] === undefined ? "" : "--base or --head",
    ];
    if (number === null && listOption(values, "external").length > 0) {
        throw new configuration_error/* ConfigurationError */.j("--external needs a pull request.", "Give its number with --pr. Saved facts hold the results that were handed over when they were saved.");
    }
    if (number === null && pathOption(values, "save-facts") !== null) {
        throw new configuration_error/* ConfigurationError */.j("--save-facts needs a pull request that GitHub is asked about.", "Give its number with --pr, or leave --save-facts out: git alone gathers no facts of GitHub.");
    }
    const [first, second] = given.filter((name) => name !== "");
    if (first !== undefined && second !== undefined) {
        throw new configuration_error/* ConfigurationError */.j(`${first} and ${second} exclude each other.`, "A pull request, also a saved one, has its own base and head.");
    }
    if (saved !== null) {
        const { readSavedFacts } = await __webpack_require__.e(/* import() */ 5961).then(__webpack_require__.bind(__webpack_require__, 25961));
        return (0,saved_session/* openSavedSession */.A)(readSavedFacts(await readText((0,external_node_path_.resolve)(saved)), saved), await wishOf(values));
    }
    return number === null ? null : openPullRequest(host, values, number, wish);
}
async function originOf(host) {
    return (await (0,repository/* openRepository */.h_)(host.workspace)).originRepository;
}
async function wishOf(values) {
    const mode = choiceOption(values, "mode", schema/* modeSchema */.Ni.options);
    const policyFile = pathOption(values, "policy");
    return {
        mode,
        policyPath: common_inputs/* DEFAULT_POLICY_PATH */.l,
        policyText: policyFile === null ? null : { text: await readText((0,external_node_path_.resolve)(policyFile)), path: policyFile },
        requiredChecks: [],
        ignoreChecks: [],
        externalResults: listOption(values, "external").map(externalPlace),
    };
}
/** An unset variable of a script must not stand for the folder in which one is. */
function externalPlace(place) {
    if (place.trim() === "")
        throw new configuration_error/* ConfigurationError */.j("--external is empty.", "Name a file, a folder or `artifact:NAME`.");
    return place.startsWith("artifact:") ? place : (0,external_node_path_.resolve)(place);
}
/** The text of a file that the user named. Throws ConfigurationError when it cannot be read. */
async function readText(path) {
    return (await readBytes(path)).toString("utf8");
}
/** The bytes of a file that the user named. Throws ConfigurationError when it cannot be read. */
async function readBytes(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
        throw new configuration_error/* ConfigurationError */.j(`${path} cannot be read (${code}).`, "Check the path.");
    }
}


/***/ }),

/***/ 16673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ missingBlobs),
/* harmony export */   Yp: () => (/* binding */ presentBlobs),
/* harmony export */   s7: () => (/* binding */ knownMissing)
/* harmony export */ });
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67889);

/*
 * A partial clone (`filter: blob:none`) holds only a part of the objects. git fetches what it lacks one object at a time,
 * and ends with an error where it cannot: with thousands of files that takes hours, and a single one stops everything.
 * So it is asked first, without fetching, what is missing; that is fetched at once; what is then still missing is known.
 * Sources: gitglossary "partial clone", git-rev-list(1) `--missing=print`, git-fetch(1) `--stdin`.
 */
/** Milliseconds for fetching what a tree lacks. */
const TIME_LIMIT = 60_000;
const known = new WeakMap();
const missingOf = new WeakMap();
/** What was found missing in this clone so far. */
function knownMissing(repository) {
    return missingOf.get(repository) ?? new Set();
}
/**
 * Ids of the blobs of a commit or tree that are not here and could not be fetched; always empty for a whole clone. Asked
 * once for each commit. Throws GitFailure when the commit or one of its trees is missing.
 */
function missingBlobs(repository, sha) {
    if (repository.promisor === null)
        return Promise.resolve(new Set());
    const asked = known.get(repository) ?? new Map();
    known.set(repository, asked);
    const answer = asked.get(sha) ?? findOrFetch(repository, sha, repository.promisor);
    asked.set(sha, answer);
    return answer;
}
async function findOrFetch(repository, sha, promisor) {
    const missing = await fetchOrKeep(repository, sha, promisor);
    missingOf.set(repository, new Set([...knownMissing(repository), ...missing]));
    return missing;
}
async function fetchOrKeep(repository, sha, promisor) {
    const missing = await listMissing(repository, sha);
    if (missing.size === 0 || promisor.startsWith("-"))
        return missing;
    // As git itself asks for single objects, but for all of them together.
    const fetched = await repository.attempt(["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--filter=blob:none", "--stdin", promisor], {
        input: `${[...missing].join("\n")}\n`,
        config: [["fetch.negotiationAlgorithm", "noop"]],
        timeoutMs: TIME_LIMIT,
    });
    return fetched.code === 0 ? listMissing(repository, sha) : missing;
}
async function listMissing(repository, sha) {
    const listed = await repository.run(["rev-list", "--objects", "--missing=print", "--no-object-names", `${sha}^{tree}`, "--"]);
    return new Set(listed
        .toString("latin1")
        .split("\n")
        .filter((line) => line.startsWith("?"))
        .map((line) => line.slice(1)));
}
/** Of paths at a commit, the ids of those that are files and are here, without asking for one that is not. */
async function presentBlobs(repository, sha, paths) {
    const missing = await missingBlobs(repository, sha);
    const listed = await repository.run(["ls-tree", "-r", "-z", "--full-tree", sha, "--", ...paths]);
    const found = new Map();
    for (const piece of (0,_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroSeparated */ .Q)(listed)) {
        const [, oid = "", path = ""] = /^\d+ blob ([0-9a-f]+)\t(.+)$/su.exec(piece.toString("utf8")) ?? [];
        if (oid !== "" && !missing.has(oid))
            found.set(path, oid);
    }
    return found;
}


/***/ }),

/***/ 70389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ lookAtFile),
/* harmony export */   _T: () => (/* binding */ readFileAt),
/* harmony export */   b4: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var _missing_blobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16673);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18841);


/** What is read of one file at most: far beyond any policy, manifest or workflow that people write by hand. */
const MAX_FILE_BYTES = 1024 * 1024;
/**
 * The file at a path of a commit. Read from the commit's objects, so nothing in the work tree plays a part and no symbolic
 * link is followed: a link, a folder, a submodule, binary content, more than `maxBytes` or a missing object is unreadable.
 */
async function lookAtFile(repository, sha, path, maxBytes = MAX_FILE_BYTES) {
    const listed = await repository.attempt(["ls-tree", "-z", "-l", "--full-tree", sha, "--", path]);
    if (listed.code !== 0)
        return { state: "unreadable", reason: `Git cannot list the commit: ${(0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .TM)(listed.stderr)}.` };
    const entry = listed.stdout.toString("latin1");
    if (entry === "")
        return { state: "absent" };
    const match = /^100(?:644|755|664) blob ([0-9a-f]+) +(\d+)\t/u.exec(entry);
    const oid = match?.[1];
    if (oid === undefined)
        return { state: "unreadable", reason: "It is not a plain file but a link, a folder or a submodule." };
    if (Number(match?.[2]) > maxBytes)
        return { state: "unreadable", reason: `It has ${match?.[2] ?? "?"} bytes, and at most ${maxBytes} are read.` };
    const content = await repository.attempt(["cat-file", "blob", oid]);
    if (content.code !== 0)
        return { state: "unreadable", reason: `Git cannot read it: ${(0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .TM)(content.stderr)}.` };
    if (content.stdout.subarray(0, 8000).includes(0))
        return { state: "unreadable", reason: "It holds binary data instead of text." };
    return { state: "text", text: content.stdout.toString("utf8") };
}
/** The text of a file at a commit, for those to whom absent and unreadable are the same: `null` for both. */
async function readFileAt(repository, sha, path, maxBytes = MAX_FILE_BYTES) {
    const found = await lookAtFile(repository, sha, path, maxBytes);
    return found.state === "text" ? found.text : null;
}
/**
 * Streams blobs through one `git cat-file --batch`, in the given order, one at a time: memory holds one blob and one
 * piece of output. `content` is only valid during the call. Objects that are missing are given as `null`; those that are
 * known to be (a partial clone without network) before the others.
 */
async function readBlobs(repository, oids, onBlob) {
    const missing = (0,_missing_blobs_js__WEBPACK_IMPORTED_MODULE_0__/* .knownMissing */ .s7)(repository);
    if (missing.size === 0)
        return streamBlobs(repository, oids, onBlob);
    const here = [];
    for (const [index, oid] of oids.entries()) {
        if (missing.has(oid))
            onBlob(index, null);
        else
            here.push(index);
    }
    await streamBlobs(repository, here.map((index) => oids[index] ?? ""), (position, content) => onBlob(here[position] ?? -1, content));
}
async function streamBlobs(repository, oids, onBlob) {
    if (oids.length === 0)
        return;
    let index = 0;
    let pending = [];
    let held = 0;
    let wanted = -1;
    const take = (length) => {
        const all = pending.length === 1 ? (pending[0] ?? Buffer.alloc(0)) : Buffer.concat(pending);
        pending = all.length > length ? [all.subarray(length)] : [];
        held = all.length - length;
        return all.subarray(0, length);
    };
    const onOutput = (chunk) => {
        pending.push(chunk);
        held += chunk.length;
        for (;;) {
            if (wanted < 0) {
                // `<oid> SP <type> SP <size> LF`, or `<oid> missing LF`.
                if (pending.length > 1)
                    pending = [Buffer.concat(pending)];
                const end = pending[0]?.indexOf(10) ?? -1;
                if (end < 0)
                    return true;
                const header = take(end + 1)
                    .toString("latin1")
                    .trim();
                const size = / blob (\d+)$/u.exec(header)?.[1];
                if (size === undefined)
                    onBlob(index++, null);
                else
                    wanted = Number(size);
            }
            else {
                if (held < wanted + 1)
                    return true;
                onBlob(index++, take(wanted + 1).subarray(0, wanted));
                wanted = -1;
            }
        }
    };
    await repository.run(["cat-file", "--batch", "--buffer"], { input: `${oids.join("\n")}\n`, onOutput });
    while (index < oids.length)
        onBlob(index++, null);
}


/***/ }),

/***/ 5375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commonInputs),
/* harmony export */   l: () => (/* binding */ DEFAULT_POLICY_PATH)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83267);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71929);




const DEFAULT_POLICY_PATH = ".github/trust-layer.yml";
/** A path inside the repository: relative, with `/`, without `..`. */
const policyInput = {
    accepted: "a path inside the repository, for example .github/trust-layer.yml",
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\r\n]+$/)
        .optional()
        // `./a//b` is the file that people mean by it, and no name that git or GitHub would find.
        .transform((path) => (path === undefined ? DEFAULT_POLICY_PATH : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path))),
};
/** GitHub refuses these characters in the name of an artifact. */
const suffixInput = {
    accepted: 'letters, digits, ".", "_" and "-", at most 60',
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9._-]{1,60}$/)
        .optional()
        .transform((text) => text ?? null),
};
/** The inputs that every action of the suite has. */
const commonInputs = {
    "github-token": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .textInput */ ._Z)("a token; the default is the job's own"),
    policy: policyInput,
    mode: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceInput */ .ij)(_policy_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .modeSchema */ .Ni.options),
    "pull-request": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .integerInput */ .$A)({ min: 1, max: 2_147_483_647 }, null),
    "evidence-dir": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .textInput */ ._Z)("a folder"),
    upload: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .booleanInput */ .tE)(true),
    "artifact-suffix": suffixInput,
    "retention-days": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .integerInput */ .$A)({ min: 1, max: 400 }, null),
    summary: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .booleanInput */ .tE)(true),
    "check-run-id": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .integerInput */ .$A)({ min: 1, max: Number.MAX_SAFE_INTEGER }, null),
};


/***/ }),

/***/ 71929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ integerInput),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   WO: () => (/* binding */ linesInput),
/* harmony export */   _Z: () => (/* binding */ textInput),
/* harmony export */   dt: () => (/* binding */ listInput),
/* harmony export */   ij: () => (/* binding */ choiceInput),
/* harmony export */   tE: () => (/* binding */ booleanInput)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94014);


/**
 * Reads the inputs of a table from the runner's environment (`INPUT_<NAME>`, upper case, blanks become `_`). An empty
 * text is an input that was not given. Throws one ConfigurationError that names the input, its value and what is
 * accepted; the value of a token is never part of it.
 */
function readInputs(table, env) {
    const values = {};
    for (const [name, definition] of Object.entries(table)) {
        const text = env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim();
        const parsed = definition.schema.safeParse(text === "" ? undefined : text);
        if (!parsed.success) {
            const shown = text === undefined || text === "" ? "empty" : name.includes("token") ? "not usable" : JSON.stringify(text.slice(0, 80));
            throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`Input \`${name}\` is ${shown}; accepted: ${definition.accepted}.`, `Correct \`${name}\` under \`with:\` of this step.`);
        }
        values[name] = parsed.data;
    }
    return values;
}
/** Free text; absent gives null. */
const textInput = (accepted) => ({
    accepted,
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .transform((text) => text ?? null),
});
function choiceInput(words, fallback) {
    return {
        accepted: words.join(", "),
        schema: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(words)
            .optional()
            .transform((word) => word ?? fallback ?? null),
    };
}
/** `true` or `false`, as YAML 1.2's core schema writes them (the runner hands over text). */
const booleanInput = (fallback) => ({
    accepted: "true, false",
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["true", "True", "TRUE", "false", "False", "FALSE"])
        .optional()
        .transform((word) => (word === undefined ? fallback : word.toLowerCase() === "true")),
});
/** A whole number within bounds; absent gives the fallback. */
function integerInput(bounds, fallback) {
    return {
        accepted: `a whole number from ${bounds.min} to ${bounds.max}`,
        schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .regex(/^\d+$/)
            .transform(Number)
            .pipe(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(bounds.min).max(bounds.max))
            .optional()
            .transform((value) => value ?? fallback),
    };
}
/** Names or globs, one a line or separated by commas; absent gives an empty list. */
const listInput = (accepted) => ({
    accepted,
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .transform((text) => (text ?? "")
        .split(/[\n,]/)
        .map((part) => part.trim())
        .filter((part) => part !== "")),
});
/** Paths or names, one a line, since each may hold a comma; absent gives an empty list. */
const linesInput = (accepted) => ({
    accepted,
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .transform((text) => (text ?? "")
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "")),
});


/***/ }),

/***/ 6212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ openLocalSession)
});

// EXTERNAL MODULE: ./.build/src/facts/fact.js
var fact = __webpack_require__(60981);
// EXTERNAL MODULE: ./.build/src/facts/configuration-error.js
var configuration_error = __webpack_require__(94014);
;// CONCATENATED MODULE: ./.build/src/git/base.js

/**
 * The base of a local run: the given one, else the merge base with the remote's default branch, else the parent, else
 * the empty tree. Throws ConfigurationError when the given one is no commit here. A shallow clone whose parent was cut
 * off has no base: comparing with nothing would show every file as added.
 */
async function chooseBase(repository, wish) {
    if (wish.base !== null)
        return givenBase(repository, wish.base);
    const remote = await remoteTip(repository, ["origin/HEAD", "origin/main", "origin/master"]);
    if (remote !== null) {
        const { ref, tip } = remote;
        const sha = tip === wish.headSha ? tip : await repository.mergeBase(tip, wish.headSha);
        if (sha !== null && sha !== wish.headSha) {
            return { sha, ref, note: `Compared with ${base_short(sha)}, the merge base with \`${ref}\`.` };
        }
    }
    const parent = await repository.resolve(`${wish.headSha}~1`);
    if (parent !== null)
        return { sha: parent, ref: "HEAD~1", note: `Compared with ${base_short(parent)}, the commit before HEAD (\`HEAD~1\`).` };
    if (await hasHiddenParent(repository, wish.headSha)) {
        return {
            sha: null,
            ref: null,
            note: "There is no base to compare with: this clone is shallow. Fetch with `fetch-depth: 0` (or `git fetch --unshallow`).",
        };
    }
    return { sha: repository.emptyTree, ref: null, note: "Compared with the empty tree: this is the first commit." };
}
/** The first of some remote branches that is there, with its commit; `null`: none is. */
async function remoteTip(repository, names) {
    // One question for all of them; where a commit is missing, git answers for none, and they are asked one by one.
    const refs = names.map((name) => `refs/remotes/${name}`);
    const listed = await repository.attempt(["for-each-ref", "--format=%(objecttype) %(objectname) %(refname)", ...refs]);
    const lines = listed.stdout.toString("utf8").split("\n");
    for (const ref of names) {
        const line = lines.find((one) => one.startsWith("commit ") && one.endsWith(` refs/remotes/${ref}`));
        const tip = listed.code === 0 ? line?.split(" ")[1] : await repository.resolve(`refs/remotes/${ref}`);
        if (tip !== undefined && tip !== null)
            return { ref, tip };
    }
    return null;
}
async function givenBase(repository, ref) {
    const sha = (await repository.resolve(ref)) ?? (await repository.resolve(`refs/remotes/origin/${ref}`));
    if (sha !== null)
        return { sha, ref, note: `Compared with ${base_short(sha)} (\`${ref}\`), as given.` };
    throw new configuration_error/* ConfigurationError */.j(`\`${ref}\` is not a commit of this repository.`, repository.shallow
        ? "This clone is shallow: check out with `fetch-depth: 0`, or run `git fetch --unshallow`, or give a commit that is here."
        : "Give a branch, tag or commit that exists here with --base.");
}
/** A commit's own text names its parents, also those that a shallow clone has cut off. */
async function hasHiddenParent(repository, sha) {
    const commit = await repository.run(["cat-file", "commit", sha]);
    return /^parent [0-9a-f]+$/mu.test(commit.toString("latin1").split("\n\n", 1)[0] ?? "");
}
function base_short(sha) {
    return `\`${sha.slice(0, 12)}\``;
}

// EXTERNAL MODULE: ./.build/src/git/observe-changes.js + 2 modules
var observe_changes = __webpack_require__(76487);
// EXTERNAL MODULE: ./.build/src/git/read-file.js
var read_file = __webpack_require__(70389);
// EXTERNAL MODULE: ./.build/src/git/repository.js
var git_repository = __webpack_require__(20690);
// EXTERNAL MODULE: ./.build/src/policy/tiers.js
var tiers = __webpack_require__(23295);
// EXTERNAL MODULE: ./.build/src/policy/tighten.js
var tighten = __webpack_require__(96517);
// EXTERNAL MODULE: ./.build/src/jobs/policy-in-force.js
var policy_in_force = __webpack_require__(57880);
// EXTERNAL MODULE: ./.build/src/jobs/session.js
var session = __webpack_require__(52192);
;// CONCATENATED MODULE: ./.build/src/jobs/local-session.js










/** Without GitHub nobody knows of other pull requests, and that is not the same as none. */
const NOT_ASKED = (0,fact/* unknown */.L5)("GitHub was not asked for other open pull requests.", "Add `--conflicts` to `context` or `pr`, or judge the pull request with `pilot --pr N`; both need GITHUB_TOKEN.");
/**
 * What git alone can tell, without GitHub: the change from `base` (default: the merge base with the remote's default
 * branch, else the parent) to `head` (default HEAD). Throws ConfigurationError when it is no repository, when it has no
 * commit, or when a given ref does not exist.
 */
async function openLocalSession(host, wish) {
    const started = performance.now();
    const repository = await (0,git_repository/* openRepository */.h_)(host.workspace);
    const headSha = wish.head === null ? repository.headSha : await repository.resolve(wish.head);
    if (headSha === null) {
        throw wish.head === null
            ? new configuration_error/* ConfigurationError */.j("The repository has no commit yet.", "Make a first commit, then run again.")
            : new configuration_error/* ConfigurationError */.j(`\`${wish.head}\` is not a commit of this repository.`, "Give a branch, tag or commit that exists here with --head.");
    }
    const base = await chooseBase(repository, { base: wish.base, headSha });
    const policy = await policyAt(wish, base.sha, (sha, path) => (0,read_file/* lookAtFile */.Jg)(repository, sha, path));
    const changes = (0,session/* once */.O)(async () => {
        if (base.sha === null)
            return (0,fact/* unknown */.L5)("There is no base commit to compare with.", "Give one with --base.");
        return (0,observe_changes/* observeChanges */.o)(repository, base.sha, headSha);
    });
    return {
        wish,
        baseNote: base.note,
        subject: {
            repository: repository.originRepository,
            pullRequest: null,
            baseRef: base.ref,
            baseSha: base.sha,
            headRef: wish.head ?? repository.branch,
            headSha,
        },
        facts: null,
        policy,
        mode: (0,tighten/* resolveMode */.U5)(wish.mode, policy.policy, policy.source === "unknown"),
        observedAt: host.now().toISOString(),
        repository: () => Promise.resolve(repository),
        changes,
        tier: (0,session/* once */.O)(async () => {
            const read = await changes();
            return (0,tiers/* classifyTier */.$)(read.state === "known" ? read.value : null, policy.policy?.tiers);
        }),
        openPullRequests: (0,session/* once */.O)(() => Promise.resolve(NOT_ASKED)),
        measurements: () => ({ graphqlRequests: 0, restRequests: 0, retries: 0, durationMs: Math.round(performance.now() - started) }),
    };
}
/** The policy given as a file at the terminal, else the one at the base commit, else the defaults. */
async function policyAt(wish, baseSha, read) {
    if (wish.policyText !== null) {
        return (0,policy_in_force/* parsePolicy */.O)(wish.policyText.text, wish.policyText.path, "file");
    }
    const nothing = { policy: null, path: wish.policyPath, sha256: null };
    if (baseSha === null)
        return { ...nothing, source: "unknown", unread: "There is no base commit to read it from." };
    const found = await read(baseSha, wish.policyPath);
    if (found.state === "unreadable")
        return { ...nothing, source: "unknown", unread: found.reason };
    if (found.state === "absent")
        return { ...nothing, source: "defaults", unread: null };
    return (0,policy_in_force/* parsePolicy */.O)(found.text, wish.policyPath, "base-commit");
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

/***/ 83267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ modeSchema),
/* harmony export */   Sh: () => (/* binding */ CHECK_IDS),
/* harmony export */   wM: () => (/* binding */ levelSchema),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* unused harmony exports branchDemandSchema, externalRequirementSchema, localCommandSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _tier_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70288);


const modeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["solo", "team", "company", "high-risk"]);
/** What a finding of a check counts as. `off`: the check is not asked. */
const levelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["off", "warn", "fail"]);
const globs = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1));
/** A check's entry: a level alone, or a map with the level and the check's own settings. */
function check(settings) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([levelSchema, zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ level: levelSchema.optional(), ...settings })]);
}
/** What `branch-rules` can be told to demand of the base branch. */
const branchDemandSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
    "approvals",
    "code-owners",
    "status-checks",
    "strict",
    "conversations",
    "no-force-push",
    "no-deletion",
    "dismiss-stale",
    "last-push-approval",
    "enforce-admins",
    "signatures",
    "linear-history",
]);
const checksSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    "pr-state": check({}).optional(),
    ci: check({}).optional(),
    review: check({ approvals: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(10).optional() }).optional(),
    codeowners: check({}).optional(),
    conversations: check({}).optional(),
    "branch-rules": check({ require: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(branchDemandSchema).optional() }).optional(),
    title: check({ "max-length": zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(10).max(256).optional(), types: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional() }).optional(),
    body: check({ sections: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional() }).optional(),
    "linked-issue": check({}).optional(),
    tests: check({ source: globs.optional(), tests: globs.optional() }).optional(),
    tier: check({}).optional(),
    "policy-change": check({}).optional(),
    secrets: check({}).optional(),
});
/** A gate that runs elsewhere and whose result must be there, bound to this head. */
const externalRequirementSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(100),
    /** Older results count as absent. Without it the age is shown and does not matter: the result is bound to the commit. */
    "max-age-hours": zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(8760).optional(),
    /** `owner/repo/.github/workflows/file.yml`, optionally `@ref`: only what this workflow signed counts. */
    signer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[^/@\s]+\/[^/@\s]+\/\.github\/workflows\/[^@\s]+\.ya?ml(?:@\S+)?$/, "owner/repo/.github/workflows/file.yml")
        .optional(),
});
/** A command of the project that an operator runs at a terminal; the actions never run one. */
const localCommandSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(100),
    /** Program and arguments, started without a shell. */
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).min(1).max(100),
    "timeout-seconds": zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(600).optional(),
    /** Names of variables that the command may see beside the usual few. */
    env: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "the name of a variable"))
        .max(20)
        .optional(),
});
const operationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["allow", "deny"]);
/** The policy file, `.github/trust-layer.yml` at the base commit. Every key is optional, an unknown key is an error. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1).optional(),
    mode: modeSchema.optional(),
    owners: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional(),
    bots: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional(),
    agents: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional(),
    tiers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tier: _tier_result_js__WEBPACK_IMPORTED_MODULE_0__/* .tierSchema */ .a, paths: globs.min(1), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), lower: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional() }))
        .optional(),
    checks: checksSchema.optional(),
    ci: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        required: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional(),
        ignore: globs.optional(),
        "settle-seconds": zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(3600).optional(),
        external: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(externalRequirementSchema).max(50).optional(),
        /** Where the base commit keeps the roots that signatures are verified with; without it Sigstore's public good instance. */
        "trusted-root": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .max(300)
            .regex(/^(?!\/)(?!(?:.*\/)?\.\.?(?:\/|$))[^\p{Cc}\\]+$/u, "path/in/the/repository")
            .optional(),
        commands: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(localCommandSchema).min(1).max(20).optional(),
    })
        .optional(),
    context: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ exclude: globs.optional() }).optional(),
    sanitize: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        allow: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional(),
        "personal-data": zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        "source-excerpts": zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["redact", "keep"]).optional(),
    })
        .optional(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ "retention-days": zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(400).optional(), public: globs.optional(), private: globs.optional() })
        .optional(),
    transport: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        enabled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
        repositories: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/, "owner/name")).optional(),
        operations: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ comment: operationSchema.optional(), status: operationSchema.optional() }).optional(),
        approval: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ operations: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["comment", "status"])), by: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)) }).optional(),
    })
        .optional(),
});
/** The checks of this version, in the order in which they are shown. */
const CHECK_IDS = Object.keys(checksSchema.shape);


/***/ }),

/***/ 70288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tierSchema),
/* harmony export */   h: () => (/* binding */ tierResultSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** T0 docs, tests, scaffolding; T1 one component; T2 cross-cutting; T3 irreversible. */
const tierSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["T0", "T1", "T2", "T3"]);
/** Why a change has its tier: each rule that matched, the path, and what was seen there; the highest wins. */
const tierResultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** `null` when the changed files could not be read: an unknown tier is never a low one. */
    tier: tierSchema.nullable(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        tier: tierSchema,
        rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** policy: a rule of the base commit's policy; built-in: a rule of this version. */
        source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["policy", "built-in"]),
    })),
});


/***/ })

};
