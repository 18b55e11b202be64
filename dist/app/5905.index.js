export const id = 5905;
export const ids = [5905];
export const modules = {

/***/ 60981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ unknownSchema),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Qc: () => (/* binding */ permissionMend),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   oZ: () => (/* binding */ factSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/**
 * A fact that could not be seen. It never counts as good news (law 1): whoever reads it must say `unknown`, with the
 * permission or step that would answer it.
 */
const unknownSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("unknown"),
    /** One sentence: what could not be seen and why. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    /** The permission that would show it, as a workflow writes it, for example `checks: read`. */
    permission: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** What a person does next. */
    mend: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
});
/** The zod schema of a fact around the schema of its value. */
function factSchema(value) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("state", [zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("known"), value }), unknownSchema]);
}
/** A value that was seen, whole. A list that was cut is not known: use `unknown`. */
function known(value) {
    return { state: "known", value };
}
/** A fact that was not seen. */
function unknown(reason, mend, permission) {
    return permission === undefined ? { state: "unknown", reason, mend } : { state: "unknown", reason, mend, permission };
}
/** The YAML that gives a workflow one more permission; shown wherever a fact is unknown for want of it. */
function permissionMend(permission) {
    return `Add \`${permission}\` under \`permissions:\` of the job that runs this step.`;
}


/***/ }),

/***/ 5827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ sameEpoch),
/* harmony export */   Ye: () => (/* binding */ shaSchema),
/* harmony export */   cn: () => (/* binding */ subjectSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** A full commit id: 40 hexadecimal digits (SHA-1) or 64 (SHA-256 repositories). */
const shaSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit id in lower-case hexadecimal");
/**
 * What every fact, verdict, decision and artifact is about. Head and base SHA together are the epoch: evidence of
 * another epoch is stale and counts as absent (law 2). `null` means that there is none, for example no pull request
 * in a local run.
 */
const subjectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().nullable(),
    baseRef: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    baseSha: shaSchema.nullable(),
    headRef: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    headSha: shaSchema.nullable(),
});
/** True when both are about the same repository, pull request, head commit and base commit. */
function sameEpoch(a, b) {
    return (a.repository === b.repository &&
        a.pullRequest === b.pullRequest &&
        a.headSha !== null &&
        a.headSha === b.headSha &&
        a.baseSha === b.baseSha);
}


/***/ }),

/***/ 76487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ observeChanges)
});

// EXTERNAL MODULE: ./.build/src/facts/fact.js
var fact = __webpack_require__(60981);
// EXTERNAL MODULE: ./.build/src/git/path-text.js
var path_text = __webpack_require__(67889);
;// CONCATENATED MODULE: ./.build/src/git/patch.js
/**
 * The sections of a patch made with `-U0`, in its order. File names are not read from it: hostile names are ambiguous
 * there, and the raw list has them. The counts of each hunk header say which lines are content, so that a content line
 * that looks like a header stays content. Lines end at LF; a CR before it belongs to the text. Bytes that are not UTF-8
 * become replacement characters.
 */
function parsePatch(patch) {
    const sections = [];
    let section = null;
    let removals = 0;
    let additions = 0;
    let line = 0;
    for (let start = 0; start < patch.length;) {
        const found = patch.indexOf(10, start);
        const end = found < 0 ? patch.length : found;
        const mark = patch[start];
        if (section !== null && removals > 0 && mark === 45) {
            section.removed.push(patch.toString("utf8", start + 1, end));
            removals -= 1;
        }
        else if (section !== null && additions > 0 && mark === 43) {
            section.added.push({ line, text: patch.toString("utf8", start + 1, end) });
            line += 1;
            additions -= 1;
        }
        else if (mark === 100 && patch.toString("latin1", start, start + 11) === "diff --git ") {
            section = { added: [], removed: [], binary: false };
            sections.push(section);
        }
        else if (section !== null && mark === 64) {
            const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/u.exec(patch.toString("latin1", start, Math.min(end, start + 80)));
            if (hunk !== null) {
                removals = Number(hunk[1] ?? 1);
                line = Number(hunk[2]);
                additions = Number(hunk[3] ?? 1);
            }
        }
        else if (section !== null && mark === 66 && patch.toString("latin1", start, Math.min(end, start + 13)) === "Binary files ") {
            section.binary = true;
        }
        start = end + 1;
    }
    return sections;
}

;// CONCATENATED MODULE: ./.build/src/git/changes.js


/** Lines of larger files are not read: nobody wrote them by hand, and one of 500 MB must not stop a pack. */
const MAX_LINES_BYTES = 1024 * 1024;
const STATUS = {
    A: "added",
    M: "modified",
    D: "deleted",
    R: "renamed",
    C: "copied",
    T: "type-changed",
};
/**
 * The changed files between base and head as GitHub shows them: from their merge base ("three dots"), renames found at
 * 50 % likeness, no copies. `baseSha` may also be a tree (the empty tree of a first commit). The result is in the order
 * of the paths' bytes. Throws GitFailure when a commit is missing or the two share no ancestor here.
 *
 * A `.gitattributes` file of the change could declare a text file binary and so hide its lines: attributes are not read.
 */
async function readChanges(repository, baseSha, headSha) {
    const from = await startOf(repository, baseSha, headSha);
    const options = withoutAttributes(repository);
    const compare = [
        "-r",
        "-M50%",
        "-l5000",
        "--no-ext-diff",
        "--no-textconv",
        "--no-color",
        "--ignore-submodules=none",
        from,
        headSha,
        "--",
    ];
    const [raw, patch] = await Promise.all([
        repository.run(["diff-tree", "--raw", "--numstat", "-z", "--no-abbrev", ...compare], options),
        repository.run(["diff-tree", "-p", "-U0", "--no-prefix", ...compare], options),
    ]);
    const { changes, counts } = parseRaw(raw);
    const lines = parsePatch(patch);
    const large = await largeText(repository, changes.filter((_, index) => counts[index] === null));
    let section = 0;
    return changes.map((change, index) => {
        // A change of type is shown as a deletion and an addition, each with a header of its own.
        const sections = lines.slice(section, section + (change.status === "type-changed" ? 2 : 1));
        section += sections.length;
        return fileChange(change, counts[index] ?? null, sections, large);
    });
}
function fileChange(change, count, sections, large) {
    const { path, previousPath, status } = change;
    const unread = count === null || sections.some((section) => section.binary);
    return {
        path,
        previousPath,
        status,
        additions: count === null ? null : count[0],
        deletions: count === null ? null : count[1],
        binary: count === null && !large.has(path),
        addedLines: unread ? null : sections.flatMap((section) => section.added),
        removedLines: unread ? null : sections.flatMap((section) => section.removed),
    };
}
/** The commit or tree to compare from. */
async function startOf(repository, baseSha, headSha) {
    if (baseSha === repository.emptyTree)
        return baseSha;
    const common = await repository.mergeBase(baseSha, headSha);
    if (common !== null)
        return common;
    // Asked again for git's own words, which the failure carries.
    return (await repository.run(["merge-base", "--", baseSha, headSha])).toString("latin1").trim();
}
/**
 * Options under which git finds no attributes: it stands in its own directory without a work tree and looks at an index
 * that does not exist; newer versions are told to take them from the empty tree. Files over the limit count as binary.
 */
function withoutAttributes(repository) {
    return {
        cwd: repository.gitDir,
        config: [["core.bigFileThreshold", String(MAX_LINES_BYTES)]],
        env: {
            GIT_DIR: repository.gitDir,
            GIT_IMPLICIT_WORK_TREE: "0",
            GIT_INDEX_FILE: `${repository.gitDir}/trust-layer-no-index`,
            GIT_ATTR_SOURCE: repository.emptyTree,
        },
    };
}
/** `:<mode> <mode> <oid> <oid> <status> NUL path NUL [path NUL]`, then `<added> TAB <deleted> TAB [path] NUL [path NUL path NUL]`. */
function parseRaw(output) {
    const changes = [];
    const counts = [];
    const pieces = (0,path_text/* zeroSeparated */.Q)(output)[Symbol.iterator]();
    const next = () => (0,path_text/* pathText */.L)(pieces.next().value ?? Buffer.alloc(0));
    for (let piece = pieces.next(); !piece.done; piece = pieces.next()) {
        const text = piece.value.toString("latin1");
        if (text.startsWith(":")) {
            const [oldMode = "", newMode = "", oldOid = "", newOid = "", letter = ""] = text.slice(1).split(" ");
            const status = STATUS[letter[0] ?? ""] ?? "modified";
            const first = next();
            const moved = status === "renamed" || status === "copied";
            changes.push({ status, path: moved ? next() : first, previousPath: moved ? first : null, oldOid, newOid, modes: [oldMode, newMode] });
        }
        else {
            const [added = "-", deleted = "-", path] = text.split("\t");
            if (path === "")
                pieces.next();
            if (path === "")
                pieces.next();
            counts.push(added === "-" ? null : [Number(added), Number(deleted)]);
        }
    }
    return { changes, counts };
}
/** Of the files that git did not compare by line, those that were only too large: text by git's own rule (no NUL byte early on). */
async function largeText(repository, changes) {
    const found = new Set();
    for (const { path, oldOid, newOid, modes } of changes) {
        const [oid, mode] = /^0+$/u.test(newOid) ? [oldOid, modes[0]] : [newOid, modes[1]];
        if (mode === "160000")
            continue;
        let start = Buffer.alloc(0);
        await repository.attempt(["cat-file", "blob", oid], {
            onOutput: (chunk) => {
                start = Buffer.concat([start, chunk]);
                return start.length < 8000;
            },
        });
        if (!start.subarray(0, 8000).includes(0))
            found.add(path);
    }
    return found;
}

// EXTERNAL MODULE: ./.build/src/git/process.js
var process = __webpack_require__(18841);
;// CONCATENATED MODULE: ./.build/src/git/observe-changes.js



/**
 * The changed files as a fact: what git cannot compare here is unknown, with the reason and the mend, instead of the end of
 * a run. Git's own words are left out, since they name servers and folders.
 */
async function observeChanges(repository, baseSha, headSha) {
    try {
        return (0,fact/* known */.eO)(await readChanges(repository, baseSha, headSha));
    }
    catch (error) {
        if (!(error instanceof process/* GitFailure */.Xi))
            throw error;
        if (baseSha !== repository.emptyTree && (await repository.mergeBase(baseSha, headSha)) === null)
            return (0,fact/* unknown */.L5)("The two commits share no ancestor in this clone.", "Give another base, or check out with `fetch-depth: 0`.");
        return repository.promisor === null
            ? (0,fact/* unknown */.L5)("Git could not compare the two commits.", "Check the clone with `git fsck`, or make a new one.")
            : (0,fact/* unknown */.L5)("This clone has only a part of the objects, and what the change needs could not be fetched.", "Check out without `filter:`, or keep the credentials of actions/checkout, with which git can fetch.");
    }
}


/***/ }),

/***/ 67889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText),
/* harmony export */   Q: () => (/* binding */ zeroSeparated)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/*
 * Paths in git are bytes. What is valid UTF-8 becomes text as it is; other paths are shown with each byte beyond ASCII
 * as `\xNN`, so that two different paths never become one text, as they would with replacement characters.
 */
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** A path as text, without loss of identity. */
function pathText(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes))
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    try {
        return strict.decode(bytes);
    }
    catch {
        return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase()}`)).join("");
    }
}
/** The pieces of git's `-z` output: everything between NUL bytes, without the empty end. */
function zeroSeparated(output) {
    const pieces = [];
    let start = 0;
    for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
        pieces.push(output.subarray(start, end));
        start = end + 1;
    }
    if (start < output.length)
        pieces.push(output.subarray(start));
    return pieces;
}


/***/ }),

/***/ 18841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   Xi: () => (/* binding */ GitFailure)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94014);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84124);
/* harmony import */ var _running_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11823);





/** Git answered with an error where the caller expected an answer. The message holds git's own words, never a token. */
class GitFailure extends Error {
    name = "GitFailure";
    code;
    constructor(args, result) {
        super(`git ${args[0] ?? ""} failed (exit code ${result.code ?? "none"}): ${firstLine(result.stderr)}`);
        this.code = result.code;
    }
}
const KEPT_VARIABLES = /^(?:HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|TEMP|TMP|TMPDIR|APPDATA|LOCALAPPDATA|PROGRAMDATA|XDG_CONFIG_HOME|HTTPS?_PROXY|ALL_PROXY|NO_PROXY|SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|SUDO_UID)$/iu;
const FIXED_VARIABLES = {
    LC_ALL: "C",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    SSH_ASKPASS: "",
    // A replacement ref would let a repository show another object under the judged commit's name.
    GIT_NO_REPLACE_OBJECTS: "1",
    // So would a graft move the merge base.
    GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    GIT_LITERAL_PATHSPECS: "1",
    GIT_ATTR_NOSYSTEM: "1",
    // A partial clone fetches what it lacks by itself: only over http, never through a command that a URL names.
    GIT_ALLOW_PROTOCOL: "http:https",
    GIT_PAGER: "",
};
/** Configuration that can start a program or write on its own, each with the value that does neither. */
const FIXED_ARGUMENTS = [
    "core.fsmonitor=false",
    `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_1__.devNull}`,
    "core.quotePath=false",
    "advice.graftFileDeprecated=false",
    // The attributes of whoever runs this must not hide lines either: the same change gives the same lines everywhere.
    `core.attributesFile=${node_os__WEBPACK_IMPORTED_MODULE_1__.devNull}`,
    "core.alternateRefsCommand=:",
    "credential.helper=",
    "log.showSignature=false",
    "submodule.recurse=false",
    "gc.auto=0",
    "maintenance.auto=false",
].flatMap((setting) => ["-c", setting]);
function environment(path, options, config) {
    const env = { PATH: path };
    for (const [key, value] of Object.entries(process.env))
        if (KEPT_VARIABLES.test(key))
            env[key] = value;
    const all = [...config, ...(options.config ?? [])];
    Object.assign(env, FIXED_VARIABLES, { GIT_CONFIG_COUNT: String(all.length) });
    for (const [index, [key, value]] of all.entries()) {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return Object.assign(env, options.env ?? {});
}
/** git talks to a server through a program of its own (git-remote-http), which does not end with it: both are one group. */
const OWN_GROUP = process.platform !== "win32";
/**
 * Runs git with an argument array, no shell. Resolves for every exit code. Throws ConfigurationError when there is no
 * git program. `config` is what the repository itself needs switched off, see `openRepository`.
 */
function runGit(cwd, args, options = {}, config = []) {
    return new Promise((resolve, reject) => {
        const { program, path } = (0,_program_js__WEBPACK_IMPORTED_MODULE_3__/* .gitProgram */ .V)(options.cwd ?? cwd);
        if (program === null)
            return reject(noGit());
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...FIXED_ARGUMENTS, ...args], {
            cwd: options.cwd ?? cwd,
            env: environment(path, options, config),
            stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
            windowsHide: true,
            detached: OWN_GROUP,
        });
        const end = (signal) => {
            if (!OWN_GROUP || child.pid === undefined)
                child.kill(signal);
            else
                (0,_running_js__WEBPACK_IMPORTED_MODULE_4__/* .signalGroup */ .i)(child.pid, signal);
        };
        const isOver = OWN_GROUP && child.pid !== undefined ? (0,_running_js__WEBPACK_IMPORTED_MODULE_4__/* .endWithUs */ .A)(child.pid) : () => undefined;
        // Not the option `timeout` of spawn: its timer outlives a program that was not found, and keeps the process alive.
        const timer = setTimeout(() => {
            end("SIGTERM");
            // What does not end with git must not keep us: `close` waits for whoever holds the other ends.
            child.stdout?.destroy();
            child.stderr?.destroy();
        }, options.timeoutMs ?? 600_000);
        const output = [];
        let stderr = "";
        child.stdout?.on("data", (chunk) => {
            if (options.onOutput === undefined)
                output.push(chunk);
            else if (!options.onOutput(chunk))
                end("SIGKILL");
        });
        child.stderr?.on("data", (chunk) => {
            if (stderr.length < 16_384)
                stderr += chunk.toString("utf8");
        });
        child.on("error", (error) => {
            clearTimeout(timer);
            isOver();
            // ENOENT is also what Node reports for a folder that does not exist; the caller has checked the folder.
            return reject(error.code === "ENOENT" ? noGit() : error);
        });
        child.on("close", (code) => {
            clearTimeout(timer);
            isOver();
            resolve({ code, stdout: Buffer.concat(output), stderr });
        });
        if (child.stdin !== null) {
            // git may end before it has read everything (an early stop, a failure): that is told by its exit code.
            child.stdin.on("error", () => undefined);
            child.stdin.end(options.input);
        }
    });
}
function noGit() {
    return new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j("The program `git` was not found.", "Install git, or add its folder to PATH (one in the repository does not count); on a runner of your own, add it to the image.");
}
/** The first line of what git said, without the word that introduces it. */
function firstLine(text) {
    const line = text.split("\n").find((candidate) => candidate.trim() !== "") ?? "no message";
    return line.replace(/^(?:fatal|error): /u, "").trim();
}


/***/ }),

/***/ 84124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ gitProgram),
/* harmony export */   z: () => (/* binding */ liesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const found = new Map();
/** Work trees in which git was started so far: for a folder elsewhere (fetched history) they are no better a place for it. */
const roots = new Set();
/** Looks for git in the folders of PATH that do not lie in the repository around `cwd`, or in one before. Looks once for each folder. */
function gitProgram(cwd) {
    const path = Object.entries(process.env).find(([name]) => name.toUpperCase() === "PATH")?.[1] ?? "";
    const key = `${cwd}\0${path}`;
    const known = found.get(key);
    if (known !== undefined)
        return known;
    const root = rootAround(cwd);
    if (root !== null && !roots.has(root)) {
        roots.add(root);
        found.clear();
    }
    const isOutside = (place) => {
        const real = realOf(place);
        return Array.from(roots).every((one) => !liesIn(real, one));
    };
    const folders = path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) && isOutside(folder));
    const name = process.platform === "win32" ? "git.exe" : "git";
    const program = folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find((candidate) => isProgram(candidate) && isOutside(candidate)) ?? null;
    const answer = { program, path: folders.join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter) };
    found.set(key, answer);
    return answer;
}
/** Whether a path is a folder or lies in it; both without symbolic links. */
function liesIn(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
/** The work tree that a folder lies in; `null` for none, and for the root of the file system, in which everything lies. */
function rootAround(cwd) {
    for (let folder = realOf(cwd); (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")))
            return folder;
    return null;
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 20690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h_: () => (/* binding */ openRepository)
/* harmony export */ });
/* unused harmony exports refuseOldGit, repositoryOfUrl */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94014);
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67889);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18841);





const FULL_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;
const EMPTY_TREES = {
    sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
};
/**
 * Opens the repository that `dir` lies in. Works for bare, shallow, detached and empty repositories, work trees and
 * submodules. Throws ConfigurationError when there is no folder, no git, or no repository.
 */
async function openRepository(dir) {
    const here = await existingFolder(dir);
    const { config, lines } = await locate(here);
    const [bareText, insideText, shallowText, formatText, ...pathLines] = lines;
    const bare = bareText === "true";
    const gitDir = pathLines.join("\n");
    const inWorkTree = insideText === "true";
    const ask = (args) => (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(here, args, {}, config);
    const [place, branch, settings, version] = await Promise.all([
        placeOf(ask, inWorkTree),
        ask(["symbolic-ref", "--quiet", "--short", "HEAD"]),
        // One process for all that is asked of the configuration: starting one costs more than it answers.
        ask([
            "config",
            "-z",
            "--get-regexp",
            String.raw `^remote\.origin\.url$|^remote\..*\.promisor$|^(filter|diff|merge)\..*\.(clean|smudge|process|required|textconv|command|driver)$`,
        ]),
        ask(["version"]),
    ]);
    refuseOldGit(text(version).trim());
    if (place.headSha === null)
        await refuseMissingHead(ask);
    const root = place.topLevel ?? gitDir;
    const values = settingsOf(settings);
    const safeConfig = [...config, ...withoutPrograms(values)];
    // The last one counts, as for git.
    const origin = values.findLast(({ name }) => name === "remote.origin.url")?.value ?? null;
    return {
        root,
        gitDir,
        bare: bare || !inWorkTree,
        shallow: shallowText === "true",
        promisor: promisorOf(values),
        headSha: place.headSha,
        branch: branch.code === 0 ? text(branch).trim() : null,
        originRepository: origin === null ? null : repositoryOfUrl(origin.trim()),
        emptyTree: formatText === "sha256" ? EMPTY_TREES.sha256 : EMPTY_TREES.sha1,
        ...questions(root, safeConfig),
    };
}
/** Top folder and commit: one question to git where there is a commit; without one git answers neither. */
async function placeOf(ask, inWorkTree) {
    const top = inWorkTree ? ["--show-toplevel"] : [];
    const both = await ask(["rev-parse", ...top, "HEAD^{commit}"]);
    // The name of a folder may hold line ends, an id cannot: it is the last line.
    const lines = text(both).replace(/\n$/u, "").split("\n");
    const headSha = lines.at(-1) ?? "";
    if (both.code === 0 && FULL_ID.test(headSha))
        return { topLevel: inWorkTree ? lines.slice(0, -1).join("\n") : null, headSha };
    return { topLevel: inWorkTree ? text(await ask(["rev-parse", ...top])).replace(/\n$/u, "") : null, headSha: null };
}
function questions(root, config) {
    const attempt = (args, options = {}) => (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(root, args, options, config);
    // Commits never change: what was found once stays so. What is missing may still be fetched, and is asked again.
    const present = new Set();
    const asking = new Map();
    const bases = new Map();
    const asText = async (args) => {
        const result = await attempt(args);
        return result.code === 0 ? text(result).trim() || null : null;
    };
    return {
        attempt,
        run: async (args, options) => {
            const result = await attempt(args, options);
            if (result.code !== 0)
                throw new _process_js__WEBPACK_IMPORTED_MODULE_4__/* .GitFailure */ .Xi(args, result);
            return result.stdout;
        },
        // `--end-of-options` would print itself here; a ref that begins with a dash is none that git would make.
        resolve: async (ref) => (ref.startsWith("-") ? null : asText(["rev-parse", "--quiet", "--verify", `${ref}^{commit}`])),
        hasCommit: async (sha) => {
            if (present.has(sha))
                return true;
            const answer = asking.get(sha) ?? attempt(["cat-file", "-e", `${sha}^{tree}`]).then(({ code }) => code === 0);
            asking.set(sha, answer);
            const there = await answer.finally(() => asking.delete(sha));
            if (there && FULL_ID.test(sha))
                present.add(sha);
            return there;
        },
        mergeBase: async (a, b) => {
            const key = `${a} ${b}`;
            const base = bases.get(key) ?? (await asText(["merge-base", "--", a, b]))?.split("\n")[0] ?? null;
            if (base !== null && FULL_ID.test(a) && FULL_ID.test(b))
                bases.set(key, base);
            return base;
        },
    };
}
/** A HEAD that names a commit which is not there is a damaged clone, not an empty repository. */
async function refuseMissingHead(ask) {
    const head = await ask(["rev-parse", "--quiet", "--verify", "HEAD"]);
    const sha = text(head).trim();
    if (head.code !== 0 || !FULL_ID.test(sha))
        return;
    throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`HEAD is the commit \`${sha.slice(0, 12)}\`, which is not in this clone.`, "The clone is damaged, or the one it borrows objects from is gone: check it with `git fsck`, or make a new one.");
}
/**
 * Older versions ignore configuration from the environment (GIT_CONFIG_COUNT came with git 2.31), through which programs
 * that a hostile repository names are switched off. Throws ConfigurationError for those; an unreadable version passes
 * for none.
 */
function refuseOldGit(version) {
    const parts = /^git version (\d+)\.(\d+)/u.exec(version);
    const [major, minor] = [Number(parts?.[1] ?? 0), Number(parts?.[2] ?? 0)];
    if (major > 2 || (major === 2 && minor >= 31))
        return;
    throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`${parts === null ? "This git" : `git ${major}.${minor}`} is too old to read a hostile repository safely.`, "Install git 2.31 or later.");
}
async function existingFolder(dir) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(dir);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real)).isDirectory())
            return real;
    }
    catch {
        // Told below, in the same sentence.
    }
    throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`There is no folder \`${dir}\`.`, "Give the path of a checkout, for example with --repo; on a runner, add a step with actions/checkout before this one.");
}
/** Asks git where the repository is. A repository of another owner is accepted for our calls alone (CVE-2022-24765). */
async function locate(dir) {
    const args = [
        "rev-parse",
        "--is-bare-repository",
        "--is-inside-work-tree",
        "--is-shallow-repository",
        "--show-object-format",
        "--absolute-git-dir",
    ];
    let config = [];
    let result = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(dir, args);
    const foreign = result.code === 0 ? null : ownedBySomeoneElse(result.stderr, dir);
    if (foreign !== null) {
        config = [["safe.directory", foreign]];
        result = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(dir, args, {}, config);
    }
    if (result.code === 0)
        return { config, lines: text(result).replace(/\n$/u, "").split("\n") };
    if (/not a git repository/u.test(result.stderr)) {
        throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`\`${dir}\` is not in a git repository.`, "Run inside a clone, or give its path with --repo; on a runner, add a step with actions/checkout before this one.");
    }
    if (/dubious ownership|unsafe repository/u.test(result.stderr)) {
        throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`Git refuses \`${dir}\`, since it belongs to another user.`, `Run: git config --global --add safe.directory "${foreign ?? dir}"`);
    }
    throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`Git cannot open \`${dir}\`: ${(0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .firstLine */ .TM)(result.stderr)}.`, "Check the clone with `git status`, or make a new one.");
}
/** The folder that git names in its refusal, if it is the asked one or a folder above it. */
function ownedBySomeoneElse(stderr, dir) {
    const named = /(?:dubious ownership in|unsafe) repository (?:at )?\(?'([^\n]+?)'(?: is owned|\n|$)/u.exec(stderr)?.[1];
    if (named === undefined)
        return null;
    const folder = named.replace(/[\\/]$/u, "");
    return dir === folder || dir.startsWith(`${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || folder.startsWith(`${dir}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) ? folder : null;
}
/** `<name> LF <value>`, each ended by NUL. */
function settingsOf(found) {
    return (0,_path_text_js__WEBPACK_IMPORTED_MODULE_3__/* .zeroSeparated */ .Q)(found.stdout).map((piece) => {
        const entry = piece.toString("utf8");
        const end = entry.indexOf("\n");
        return end < 0 ? { name: entry, value: null } : { name: entry.slice(0, end), value: entry.slice(end + 1) };
    });
}
/** Filters, diff and merge drivers of the configuration, each set to nothing, since git would run them. */
function withoutPrograms(settings) {
    return settings
        .filter(({ name }) => /^(?:filter|diff|merge)\./u.test(name))
        .map(({ name }) => [name, name.endsWith(".required") ? "false" : ""]);
}
/** The first remote that promises objects; what is true, git-config(1) says under "boolean". */
function promisorOf(settings) {
    const promised = settings.filter(({ value }) => value === null || /^(?:true|yes|on|[+-]?0*[1-9]\d*[kmg]?)$/iu.test(value));
    return promised.map(({ name }) => /^remote\.(.+)\.promisor$/su.exec(name)?.[1]).find((name) => name !== undefined) ?? null;
}
/**
 * `owner/name` of a remote URL in any of git's spellings; `null` for a local path. User names and passwords in the URL
 * are never part of it.
 */
function repositoryOfUrl(url) {
    const path = /^[a-z][a-z0-9+.-]*:\/\/[^/]+\/(.+)$/iu.exec(url)?.[1] ?? /^(?:[^@/\\]+@)?[^:/\\]{2,}:(?!\/\/|\\)\/?(.+)$/u.exec(url)?.[1];
    if (path === undefined || /^file:/iu.test(url))
        return null;
    return /(?:^|\/)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/u.exec(path)?.[1] ?? null;
}
function text(result) {
    return result.stdout.toString("utf8");
}


/***/ }),

/***/ 11823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ endWithUs),
/* harmony export */   i: () => (/* binding */ signalGroup)
/* harmony export */ });
/*
 * git runs in a process group of its own, so that its helper (git-remote-http) ends with it. Such a group gets neither the
 * terminal's Ctrl-C nor what a runner sends to us when a job is cancelled, and it has no variable by which the runner
 * would find it afterwards: whoever made the group must end it. Source: setsid(2).
 */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** The groups under way, by the id of the process that leads them. */
const groups = new Set();
/** Signals a group, which may have ended in the meantime. */
function signalGroup(leader, signal) {
    try {
        process.kill(-leader, signal);
    }
    catch {
        // It ended by itself.
    }
}
/**
 * Ends a group when this process is ended or exits while it runs. The returned function says that it is over. git gets
 * SIGTERM, upon which it removes its lock and temporary files.
 */
function endWithUs(leader) {
    if (groups.size === 0) {
        process.on("exit", endAll);
        for (const signal of SIGNALS)
            process.on(signal, onSignal);
    }
    groups.add(leader);
    return () => {
        if (!groups.delete(leader) || groups.size > 0)
            return;
        process.off("exit", endAll);
        for (const signal of SIGNALS)
            process.off(signal, onSignal);
    };
}
function endAll() {
    for (const leader of groups)
        signalGroup(leader, "SIGTERM");
}
/** With a listener Node does not end by itself any more; another listener than this one decides what the signal means. */
function onSignal(signal) {
    if (process.listenerCount(signal) > 1)
        return;
    endAll();
    process.off(signal, onSignal);
    process.kill(process.pid, signal);
}


/***/ }),

/***/ 69809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ fetchAddress),
/* harmony export */   Dz: () => (/* binding */ fetchConfig),
/* harmony export */   _Q: () => (/* binding */ withoutToken)
/* harmony export */ });
/*
 * How git is told where to fetch from, and with which token. The token goes into git's environment as a header for that
 * server alone: it never stands in an argument, in a configuration file or in a message.
 */
/** The address to fetch from; `null` for one that git could take for a command, a file or an option. */
function fetchAddress({ serverUrl, repository }) {
    const server = withoutSlash(serverUrl);
    if (!/^https?:\/\/[^/@\s]+(?:\/[^\s]*)?$/u.test(server) || !/^[\w.-]+\/[\w.-]+$/u.test(repository))
        return null;
    return `${server}/${repository}.git`;
}
/**
 * The configuration of one fetch. The empty value before the header takes away the one that actions/checkout left: GitHub
 * refuses a request with two. A redirect would carry the header to another host. A server that is silent for a minute is
 * left by git itself, also when nobody is there any more who would end it.
 */
function fetchConfig({ serverUrl, token }) {
    const header = `http.${withoutSlash(serverUrl)}/.extraheader`;
    const plain = [
        ["http.followRedirects", "false"],
        ["http.lowSpeedLimit", "1"],
        ["http.lowSpeedTime", "60"],
    ];
    return token === null ? [...plain] : [...plain, [header, ""], [header, `AUTHORIZATION: basic ${basic(token)}`]];
}
/** git prints URLs, and never headers; should a server echo the token, it still does not come through. */
function withoutToken(words, token) {
    return token === null ? words : words.replaceAll(token, "***").replaceAll(basic(token), "***");
}
function withoutSlash(serverUrl) {
    return serverUrl.replace(/\/+$/u, "");
}
function basic(token) {
    return Buffer.from(`x-access-token:${token}`).toString("base64");
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

/***/ 10222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ matchesPieces),
/* harmony export */   d: () => (/* binding */ checkNameMatches),
/* harmony export */   kZ: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/**
 * A matcher for the globs of the policy file. Paths are relative to the repository root with `/`. Dot files count,
 * since `.github/**` and `.env` are what a policy is most often about. An empty list matches nothing.
 */
function pathMatcher(globs) {
    if (globs.length === 0)
        return () => false;
    // A leading `./` or `/` means the root in every tool people know; picomatch would let `/db/**` match nothing.
    const rooted = globs.map((glob) => glob.replace(/^(!?)\.?\//u, "$1"));
    const positive = rooted.filter((glob) => !glob.startsWith("!"));
    if (positive.length === 0)
        return () => false;
    return picomatch__WEBPACK_IMPORTED_MODULE_0__(positive, {
        dot: true,
        ignore: rooted.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)),
    });
}
/**
 * A matcher for check names, where `*` is any text and every other character is itself. Names are not paths: brackets
 * and parentheses (`build (ubuntu, 24)`) and slashes (`nightly / lint`) are common in them, and a path glob would give
 * each a meaning.
 */
function checkNameMatches(pattern, name) {
    return matchesPieces(pattern.split("*"), name);
}
/**
 * Whether a name consists of these pieces in this order, with any text between two of them; one piece alone is the whole
 * name. Never backtracks, so that a hostile name or pattern costs nothing.
 */
function matchesPieces(pieces, name) {
    const first = pieces[0] ?? "";
    if (pieces.length <= 1)
        return first === name;
    const last = pieces[pieces.length - 1] ?? "";
    if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
        return false;
    let from = first.length;
    const end = name.length - last.length;
    for (const piece of pieces.slice(1, -1)) {
        const at = name.indexOf(piece, from);
        if (at < 0 || at + piece.length > end)
            return false;
        from = at + piece.length;
    }
    return true;
}


/***/ }),

/***/ 70806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ TIER_RULES),
/* harmony export */   C0: () => (/* binding */ harmlessKind),
/* harmony export */   D5: () => (/* binding */ componentOf)
/* harmony export */ });
/* unused harmony export wordsOf */
const CODE = /\.(?:[cm]?[jt]sx?|py|rb|go|rs|java|kts?|scala|cs|fs|php|swift|c|cc|cpp|cxx|h|hpp|m|mm|ex|exs|erl|clj|dart|lua|pl|sh|bash|ps1|sql|vue|svelte)$/iu;
/** Words of a path: split at everything but letters and digits, and at camel case, in lower case. */
function wordsOf(path) {
    return path
        .replace(/([a-z0-9])([A-Z])/gu, "$1 $2")
        .replace(/(?<=[A-Z])(?=[A-Z][a-z])/gu, " ")
        .toLowerCase()
        .split(/[^a-z0-9]+/u)
        .filter((word) => word !== "");
}
function byWord(list) {
    const wanted = new Set(list.split(" "));
    return ({ path }) => {
        const word = wordsOf(path).find((candidate) => wanted.has(candidate));
        return word === undefined ? null : `the path holds the word \`${word}\``;
    };
}
function byPath(pattern, evidence) {
    return ({ path }) => (pattern.test(path) ? evidence : null);
}
function isMigration(path) {
    return (/(?:^|\/)(?:migrations?|migrate|alembic|flyway|liquibase)(?:\/|$)/iu.test(path) ||
        /\.sql$/iu.test(path) ||
        /(?:^|\/)V\d[\w.]*__/u.test(path));
}
/** SQL keywords, and the words by which Rails, Django, Knex, Alembic, Ecto and Laravel spell them. */
const DESTRUCTIVE = /(?<!\bon )\b(?:drop|truncate|delete)(?:\b|_?(?:table|column|index|schema|database|model|constraint|view|all|if_?exists))|\bremove_?(?:column|field|table|index|constraint)/iu;
function destructiveMigration({ path, deleted, addedLines }) {
    if (!isMigration(path))
        return null;
    if (/(?:^|[^a-z])(?:drop|truncate|delete|destroy|purge)(?:[^a-z]|$)/iu.test(path))
        return "the name of the migration says that it removes data";
    if (deleted)
        return "a migration is removed, so its step can no longer be repeated or undone";
    if (addedLines === null)
        return "a migration whose lines were not read: it may remove data";
    const hit = addedLines.find(({ text }) => DESTRUCTIVE.test(text));
    const word = hit === undefined ? null : DESTRUCTIVE.exec(hit.text)?.[0];
    return hit === undefined ? null : `line ${hit.line} holds \`${word ?? ""}\``;
}
/** Kubernetes RBAC objects, wherever they stand. */
function rbacObject({ path, addedLines }) {
    if (!/\.(?:ya?ml|json|tf)$/iu.test(path) || addedLines === null)
        return null;
    const hit = addedLines.find(({ text }) => /^\s*"?kind"?\s*:\s*"?(?:Cluster)?Role(?:Binding)?\b/u.test(text));
    return hit === undefined ? null : `line ${hit.line} declares a role or role binding`;
}
const TIER_RULES = [
    { id: "destructive-migration", tier: "T3", always: false, evidence: destructiveMigration },
    {
        id: "auth",
        tier: "T3",
        always: false,
        evidence: byWord("auth auth0 oauth oauth2 oidc saml sso jwt authn authz authentication authorization authorisation login signin password passwords passkey mfa totp webauthn"),
    },
    {
        id: "payments",
        tier: "T3",
        always: false,
        evidence: byWord("payment payments billing invoice invoices stripe paypal braintree adyen refund refunds payout payouts"),
    },
    { id: "secrets", tier: "T3", always: false, evidence: byWord("secret secrets credential credentials vault keystore kms sops") },
    {
        id: "secret-file",
        tier: "T3",
        always: true,
        evidence: byPath(/(?:^|\/)(?:\.env(?:\.[^/]*)?|[^/]*\.(?:pem|key|p12|pfx|jks|kdbx)|id_(?:rsa|dsa|ecdsa|ed25519))$/iu, "a file of a kind that holds keys or secrets"),
    },
    {
        id: "access-control",
        tier: "T3",
        always: false,
        evidence: byWord("rbac acl acls iam permission permissions rolebinding rolebindings clusterrole clusterroles sudoers"),
    },
    { id: "access-control-object", tier: "T3", always: false, evidence: rbacObject },
    {
        id: "workflow",
        tier: "T2",
        always: true,
        evidence: byPath(/^\.github\/(?:workflows\/[^/]+\.ya?ml$|actions\/)|(?:^|\/)action\.ya?ml$|^\.gitlab-ci\.yml$|^\.circleci\/|^(?:azure-pipelines|bitbucket-pipelines)\.ya?ml$|^Jenkinsfile$/u, "a workflow or an action: it decides what runs for every change"),
    },
    {
        id: "policy",
        tier: "T2",
        always: true,
        evidence: byPath(/^\.github\/trust-layer\.ya?ml$|^(?:\.github\/|docs\/)?CODEOWNERS$|^\.github\/(?:settings|dependabot)\.ya?ml$/u, "a policy of the repository"),
    },
    {
        id: "public-interface",
        tier: "T2",
        always: true,
        evidence: byPath(/(?:^|\/)(?:openapi|swagger)[^/]*\.(?:ya?ml|json)$|\.(?:proto|thrift|graphqls?|wsdl|fbs|capnp|smithy)$|(?:^|\/)api\/[^/]+\.api$|\.api\.md$/iu, "a description of a public interface"),
    },
    {
        id: "event-schema",
        tier: "T2",
        always: true,
        evidence: byPath(/(?:^|\/)asyncapi[^/]*\.(?:ya?ml|json)$|\.(?:avsc|avdl|avro)$|(?:^|\/)(?:events?|schemas?)\/.*\.(?:json|ya?ml)$/iu, "the schema of an event or a message"),
    },
];
/** Docs, tests and scaffolding (T0): what kind, or `null`. Code that merely lies in `docs/` is not documentation. */
function harmlessKind(path) {
    if (/(?:^|\/)(?:tests?|__tests__|__mocks__|__snapshots__|testdata|fixtures|spec|specs|e2e)\//u.test(path)) {
        // `spec/` holds tests in Ruby and interface descriptions elsewhere: only code and snapshots there are tests.
        if (!/(?:^|\/)specs?\//u.test(path) || CODE.test(path) || /(?:^|\/)(?:tests?|__tests__|fixtures)\//u.test(path))
            return "a test";
    }
    if (CODE.test(path) &&
        /(?:[._-](?:test|tests|spec)\.[^./]+$|(?:^|\/)test_[^/]+$|_test\.[^./]+$|(?:^|\/)conftest\.py$|[a-z0-9](?:Tests?|IT|Spec)\.(?:java|kt|scala|cs|swift|php)$)/u.test(path)) {
        return "a test";
    }
    if (/\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt)$/iu.test(path) &&
        !/(?:^|\/)(?:requirements|constraints)[^/]*\.txt$|(?:^|\/)CMakeLists\.txt$|(?:^|\/)robots\.txt$/iu.test(path)) {
        return "documentation";
    }
    if (/(?:^|\/)docs?\/.*\.(?:png|jpe?g|gif|svg|webp|pdf|css|html?|drawio|puml|mmd)$/iu.test(path))
        return "documentation";
    // A program may bear such a name too, and does not become harmless by it.
    if (!CODE.test(path) && /(?:^|\/)(?:LICEN[CS]E|NOTICE|AUTHORS|CONTRIBUTORS|MAINTAINERS|CITATION\.cff)[^/]*$/u.test(path))
        return "documentation";
    if (/(?:^|\/)\.(?:editorconfig|gitignore|gitattributes|gitkeep|keep|prettierignore|eslintignore|dockerignore|mailmap|nvmrc|node-version|tool-versions)$|^\.vscode\/|^\.idea\/|^\.github\/(?:ISSUE_TEMPLATE\/|PULL_REQUEST_TEMPLATE|FUNDING\.yml$)/u.test(path)) {
        return "scaffolding";
    }
    return null;
}
/** The package a file belongs to in the usual layouts of a repository with several; `null`: the root. */
function componentOf(path) {
    return (/^(?:packages|apps|services|libs|crates|modules|plugins|components|projects|workspaces)\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(path)?.[0] ??
        null);
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
