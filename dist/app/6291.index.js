export const id = 6291;
export const ids = [6291,7012];
export const modules = {

/***/ 34753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_host_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7012);
/* harmony import */ var _src_jobs_context_pack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40765);
/* harmony import */ var _src_render_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43700);



/** Inputs -> context pack -> outputs and summary. */
async function run(values, { host, session, report, wish }) {
    const produced = await (0,_src_jobs_context_pack_js__WEBPACK_IMPORTED_MODULE_0__/* .runContextPack */ .eA)(host, session, {
        ...wish,
        task: values.task,
        tokenBudget: values["token-budget"],
        maxFiles: values["max-files"],
        base: values.base,
        head: values.head,
    });
    await report.outputs({ ...(0,_src_host_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOutputs */ .k)(produced), ...(0,_src_jobs_context_pack_js__WEBPACK_IMPORTED_MODULE_0__/* .contextOutputs */ .KD)(produced.body) });
    if (values.summary) {
        await report.summary((0,_src_render_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .B)({ context: produced.body, subject: session.subject, notices: [], artifacts: [produced.artifact] }));
    }
}


/***/ }),

/***/ 49603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ contextOutcome)
/* harmony export */ });
/**
 * What the pack is worth: `unknown` when there was nothing to look at (no files, a change that could not be read or is
 * empty, a task that fits no file), `warn` when a part of the files could not be read, else `pass`. It never judges the
 * change: a high risk is no failure.
 */
function contextOutcome(body) {
    if (body.repository.fileCount === 0 || body.expected === null)
        return "unknown";
    if (body.change === null && body.task.source !== "input")
        return "unknown";
    if (body.change !== null && body.change.files.length === 0)
        return "unknown";
    if (body.ranked.length === 0)
        return "unknown";
    if (body.change !== null && body.change.tier.tier === null)
        return "unknown";
    return body.inspected < body.expected ? "warn" : "pass";
}


/***/ }),

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

/***/ 52387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BW: () => (/* binding */ parseCodeowners),
  r1: () => (/* binding */ winningRule)
});

// UNUSED EXPORTS: CODEOWNERS_MAX_BYTES

;// CONCATENATED MODULE: ./.build/src/gate/codeowners-pattern.js
/*
 * The pattern of a CODEOWNERS line. It looks like gitignore and is not: no `!`, no `[ ]`, no `\#`; a leading or inner
 * slash anchors it; `docs/*` reaches one level only; a name without wildcard at the end also owns what lies below it
 * (github-semantics section 6). Paths are case-sensitive.
 */
/** A matcher for repository paths, given as their segments, or `null` when GitHub does not accept the pattern and skips its line. */
function codeownersMatcher(pattern) {
    if (pattern === "" || pattern === "/" || /^!|^\\#|[[\]]/u.test(pattern))
        return null;
    const segments = pattern.split("/");
    const anchored = segments.length > 2 || (segments.length === 2 && segments[1] !== "");
    if (segments[0] === "")
        segments.shift();
    else if (!anchored && segments[0] !== "**")
        segments.unshift("**");
    const last = segments[segments.length - 1];
    if (last === "")
        segments[segments.length - 1] = "**";
    // `*` stays on its level; any other last name may be a directory, and then everything in it is meant.
    const selfToo = last !== "" && last !== "**" && last !== "*";
    const compiled = (selfToo ? [...segments, "**"] : segments).map((segment) => (segment === "**" ? null : segmentMatcher(segment)));
    const [first] = compiled;
    // Most lines of a long file are anchored somewhere else: their first segment settles it.
    return (path) => (first === null || first?.(path[0] ?? "") === true) && matches(compiled, path, selfToo);
}
/**
 * Segment by segment: `reach` holds how many segments of the path each prefix of the pattern can have eaten, so a
 * hostile path costs pattern length times path length and no more. `null` stands for `**`. A final `**` needs something below it, unless it
 * only stands for "and what lies below".
 */
function matches(pattern, path, selfToo) {
    let reach = new Set([0]);
    for (const [index, segment] of pattern.entries()) {
        const next = new Set();
        const isLast = index === pattern.length - 1;
        if (segment === null) {
            // From where it begins first, `**` reaches all that it reaches from later places.
            const first = Math.min(...reach);
            for (let to = isLast && !selfToo ? first + 1 : first; to <= path.length; to += 1)
                next.add(to);
        }
        else {
            for (const at of reach)
                if (at < path.length && segment(path[at] ?? ""))
                    next.add(at + 1);
        }
        if (next.size === 0)
            return false;
        reach = next;
    }
    return reach.has(path.length);
}
/** `*` is any text and `?` one character, both within a segment; a backslash takes the next character literally. */
function segmentMatcher(segment) {
    if (!/[*?\\]/u.test(segment))
        return (text) => text === segment;
    const parts = Array.from(segment.matchAll(/\\(.)|(\*)|(\?)|([^])/gu), ([, escaped, star, any, plain]) => ({
        star: star !== undefined,
        any: any !== undefined,
        text: escaped ?? plain ?? "",
    }));
    return (text) => wildcardMatches(parts, Array.from(text));
}
/** The greedy walk with one point of return: every star but the last keeps its shortest match. */
function wildcardMatches(parts, letters) {
    let part = 0;
    let at = 0;
    let retry = null;
    while (at < letters.length) {
        const current = parts[part];
        if (current?.star === true) {
            retry = { part, at };
            part += 1;
        }
        else if (current !== undefined && (current.any || current.text === letters[at])) {
            part += 1;
            at += 1;
        }
        else if (retry !== null) {
            retry = { part: retry.part, at: retry.at + 1 };
            part = retry.part + 1;
            at = retry.at;
        }
        else
            return false;
    }
    return parts.slice(part).every((rest) => rest.star);
}

;// CONCATENATED MODULE: ./.build/src/gate/codeowners.js

/** From this size on GitHub does not load the file at all: then nobody can say who owns what. */
const CODEOWNERS_MAX_BYTES = 3 * 1024 * 1024;
/** The rules of a CODEOWNERS text in file order, and the lines that GitHub skips. `null`: too large to be loaded. */
function parseCodeowners(text) {
    if (new TextEncoder().encode(text).length >= CODEOWNERS_MAX_BYTES)
        return null;
    const rules = [];
    const skipped = [];
    for (const [index, raw] of text
        .replace(/^\uFEFF/u, "")
        .split(/\r\n|\n|\r/u)
        .entries()) {
        const line = index + 1;
        const words = wordsOf(raw);
        const [pattern, ...names] = words;
        if (pattern === undefined)
            continue;
        const matches = codeownersMatcher(pattern);
        const owners = names.map(ownerOf);
        const bad = owners.findIndex((owner) => owner === null);
        if (matches === null)
            skipped.push({ line, reason: `"${pattern}" is no CODEOWNERS pattern` });
        else if (bad >= 0)
            skipped.push({ line, reason: `"${names[bad] ?? ""}" is no owner` });
        else
            rules.push({ line, pattern, owners: owners.filter((owner) => owner !== null), matches });
    }
    return { rules, skipped };
}
/** The rule that decides about a path: the last that matches; `null` when none does. */
function winningRule(rules, path) {
    const segments = path.split("/");
    return rules.findLast((rule) => rule.matches(segments)) ?? null;
}
/** The words of a line up to a comment. In the pattern, and only there, `\ ` is a space; `#` begins a comment at the start of a word. */
function wordsOf(line) {
    const pattern = /^[ \t]*((?:\\[^]|[^\\ \t])+)/u.exec(line);
    if (pattern?.[1] === undefined || pattern[1].startsWith("#"))
        return [];
    const rest = line
        .slice(pattern[0].length)
        .split(/[ \t]+/u)
        .filter((word) => word !== "");
    const comment = rest.findIndex((word) => word.startsWith("#"));
    return [pattern[1].replace(/\\([ \t])/gu, "$1"), ...(comment < 0 ? rest : rest.slice(0, comment))];
}
function ownerOf(name) {
    const key = name.replace(/^@/u, "").toLowerCase();
    // Managed users carry an underscore in their login.
    if (/^@[a-z0-9][a-z0-9_-]*$/iu.test(name))
        return { kind: "user", name, key };
    if (/^@[a-z0-9][a-z0-9_-]*\/[\w.-]+$/iu.test(name))
        return { kind: "team", name, key };
    if (/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(name))
        return { kind: "email", name, key };
    return null;
}


/***/ }),

/***/ 23829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readChanges)
});

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


/***/ }),

/***/ 67889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText),
/* harmony export */   Q: () => (/* binding */ zeroSeparated)
/* harmony export */ });
/*
 * Paths in git are bytes. What is valid UTF-8 becomes text as it is; other paths are shown with each byte beyond ASCII
 * as `\xNN`, so that two different paths never become one text, as they would with replacement characters.
 */
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** A path as text, without loss of identity. */
function pathText(bytes) {
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



/** Git answered with an error where the caller expected an answer. The message holds git's own words, never a token. */
class GitFailure extends Error {
    name = "GitFailure";
    code;
    constructor(args, result) {
        super(`git ${args[0] ?? ""} failed (exit code ${result.code ?? "none"}): ${firstLine(result.stderr)}`);
        this.code = result.code;
    }
}
const KEPT_VARIABLES = /^(?:PATH|HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|TEMP|TMP|TMPDIR|APPDATA|LOCALAPPDATA|PROGRAMDATA|XDG_CONFIG_HOME|HTTPS?_PROXY|ALL_PROXY|NO_PROXY|SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|SUDO_UID)$/iu;
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
function environment(options, config) {
    const env = {};
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
/**
 * Runs git with an argument array, no shell. Resolves for every exit code. Throws ConfigurationError when there is no
 * git program. `config` is what the repository itself needs switched off, see `openRepository`.
 */
function runGit(cwd, args, options = {}, config = []) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...FIXED_ARGUMENTS, ...args], {
            cwd: options.cwd ?? cwd,
            env: environment(options, config),
            stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
            windowsHide: true,
        });
        // Not the option `timeout` of spawn: its timer outlives a program that was not found, and keeps the process alive.
        const timer = setTimeout(() => child.kill(), options.timeoutMs ?? 600_000);
        const output = [];
        let stderr = "";
        child.stdout?.on("data", (chunk) => {
            if (options.onOutput === undefined)
                output.push(chunk);
            else if (!options.onOutput(chunk))
                child.kill("SIGKILL");
        });
        child.stderr?.on("data", (chunk) => {
            if (stderr.length < 16_384)
                stderr += chunk.toString("utf8");
        });
        child.on("error", (error) => {
            clearTimeout(timer);
            // ENOENT is also what Node reports for a folder that does not exist; the caller has checked the folder.
            if (error.code !== "ENOENT")
                return reject(error);
            return reject(new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j("The program `git` was not found.", "Install git, or add it to PATH; on a runner of your own, add it to the image."));
        });
        child.on("close", (code) => {
            clearTimeout(timer);
            resolve({ code, stdout: Buffer.concat(output), stderr });
        });
        if (child.stdin !== null) {
            // git may end before it has read everything (an early stop, a failure): that is told by its exit code.
            child.stdin.on("error", () => undefined);
            child.stdin.end(options.input);
        }
    });
}
/** The first line of what git said, without the word that introduces it. */
function firstLine(text) {
    const line = text.split("\n").find((candidate) => candidate.trim() !== "") ?? "no message";
    return line.replace(/^(?:fatal|error): /u, "").trim();
}


/***/ }),

/***/ 70389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ lookAtFile),
/* harmony export */   _T: () => (/* binding */ readFileAt),
/* harmony export */   b4: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18841);

/** What is read of one file at most: far beyond any policy, manifest or workflow that people write by hand. */
const MAX_FILE_BYTES = 1024 * 1024;
/**
 * The file at a path of a commit. Read from the commit's objects, so nothing in the work tree plays a part and no symbolic
 * link is followed: a link, a folder, a submodule, binary content, more than `maxBytes` or a missing object is unreadable.
 */
async function lookAtFile(repository, sha, path, maxBytes = MAX_FILE_BYTES) {
    const listed = await repository.attempt(["ls-tree", "-z", "-l", "--full-tree", sha, "--", path]);
    if (listed.code !== 0)
        return { state: "unreadable", reason: `Git cannot list the commit: ${(0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(listed.stderr)}.` };
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
        return { state: "unreadable", reason: `Git cannot read it: ${(0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(content.stderr)}.` };
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
 * piece of output. `content` is only valid during the call. Objects that are missing (a partial clone without network)
 * are given as `null`.
 */
async function readBlobs(repository, oids, onBlob) {
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

/***/ 7012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ evidenceOutputs),
/* harmony export */   openStepReport: () => (/* binding */ openStepReport)
/* harmony export */ });
/** Starts loading the toolkit and gives the report that will use it: call it once requests are under way. */
function openStepReport() {
    const toolkit = Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    return {
        async outputs(values) {
            const core = await toolkit;
            for (const [name, value] of Object.entries(values))
                core.setOutput(name, value);
        },
        async summary(markdown) {
            const core = await toolkit;
            await core.summary.addRaw(markdown, true).write();
        },
    };
}
/** The outputs that every action has. */
function evidenceOutputs(produced) {
    return {
        "json-path": produced.jsonPath,
        "markdown-path": produced.markdownPath,
        "artifact-id": produced.artifact === null ? "" : String(produced.artifact.id),
        "artifact-url": produced.artifact?.url ?? "",
        "artifact-digest": produced.artifact?.digest ?? "",
    };
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
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20434);
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
/** Hosts that were told that there is no service: two bundles of one step need the sentence once. */
const told = new WeakSet();
/** Uploads files of a folder as one artifact; null when it is not wished or there is no service (said in the log). */
async function uploadFiles(host, name, root, paths, wish) {
    if (!wish.upload || paths.length === 0)
        return null;
    const store = await host.artifacts();
    if ("unavailable" in store) {
        if (!told.has(host))
            host.log.info(store.unavailable);
        told.add(host);
        return null;
    }
    return store.upload(name, root, paths, wish.retentionDays);
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
    if (/(?:^|\/)(?:LICEN[CS]E|NOTICE|AUTHORS|CONTRIBUTORS|MAINTAINERS|CITATION\.cff)[^/]*$/u.test(path))
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


/***/ }),

/***/ 27495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ membersTable),
/* harmony export */   N5: () => (/* binding */ renderGateMarkdown),
/* harmony export */   ST: () => (/* binding */ gateHeadline),
/* harmony export */   wN: () => (/* binding */ gateCircumstances)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46910);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89328);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90916);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37391);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76761);






/** The gate's headline as a Markdown heading: verdict first, then why. */
function gateHeadline(body) {
    return `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictTone */ ._P)(body.verdict)]} ${withVerdict(body)}`;
}
/** The headline, with the verdict before it unless it already says it. Escaped. */
function withVerdict({ verdict, headline }) {
    const word = verdict ?? "No merge verdict";
    return headline.toLowerCase().startsWith(word.toLowerCase()) ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(headline) : `${word}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(headline)}`;
}
/** Mode, policy, tier and owner decisions, in the words of the body. */
function gateCircumstances(body, rows) {
    const tier = body.tier.tier ?? "unknown";
    const lines = [
        `**Mode** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(body.mode.value)} (${body.mode.source}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(body.mode.note)}`,
        `**Policy** ${policyText(body)}`,
        `**Tier** ${tier}${body.tier.reasons.length === 0 ? "" : ":"}`,
        ...body.tier.reasons
            .slice(0, rows)
            .map((reason) => `  ${reason.tier}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason.rule)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(reason.path, 200)}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(reason.evidence, 200)}`),
        ...body.ownerDecisions.map(decisionText),
    ];
    if (body.notInThisVersion.length > 0) {
        lines.push(`Not in this version, so they count neither way: ${body.notInThisVersion.map((id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(id)).join(", ")}`);
    }
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(lines, (line) => line, rows + 40);
}
function policyText({ policy }) {
    const where = policy.source === "base-commit"
        ? "read from the base commit"
        : policy.source === "defaults"
            ? "none at the base commit: the defaults of the mode"
            : policy.source;
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(policy.path)}: ${where}${policy.sha256 === null ? "" : `, sha256 ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(policy.sha256)}`}`;
}
function decisionText(decision) {
    const result = decision.accepted ? "accepted" : "not accepted";
    const gap = decision.selfReview ? " It is the author's own: a recorded gap." : "";
    const covers = decision.covers.map((id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(id)).join(", ");
    return `**Owner decision** by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(decision.by)}, ${result} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)("where it was written", decision.url)}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(decision.reason)}${gap}${covers === "" ? "" : ` Covers ${covers}.`} Rationale: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(decision.rationale, 400)}`;
}
/** Members of a merge group, worst first. */
function membersTable(body, rows) {
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(["Pull request", "Verdict", "Why"], body.members, (member) => [`${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictTone */ ._P)(member.verdict)]} PR ${member.pullRequest}`, member.verdict, (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(member.headline)], rows);
}
/** `merge-gate.md`: the whole evidence of the gate for people. Pure; every hostile string is escaped. */
function renderGateMarkdown(body, subject) {
    const urgent = (0,_attention_js__WEBPACK_IMPORTED_MODULE_4__/* .attentionGroups */ .TD)(body.checks);
    return `${[
        `# Merge gate`,
        `## ${gateHeadline(body)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectLine */ .nh)(subject),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(body.policy.notices, (notice) => `**Note:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(notice)}`, 50),
        urgent.length === 0 ? "" : `### What asks for attention\n\n${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(urgent, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .checkItem */ .es, 200)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionsBlock */ .It)((0,_permissions_js__WEBPACK_IMPORTED_MODULE_5__/* .missingPermissions */ .HR)({ readiness: null, gate: body })),
        body.members.length === 0 ? "" : `### Members of the merge group\n\n${membersTable(body, 100)}`,
        `### All checks\n\n${body.checks.length === 0 ? "No check was asked." : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .checksTable */ .Et)(body.checks, 200)}`,
        `### How it was judged\n\n${gateCircumstances(body, 100)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)("Where to look", evidenceList(body)),
    ]
        .filter((part) => part !== "")
        .join("\n\n")}\n`;
}
function evidenceList(body) {
    const items = body.checks.flatMap(({ id, evidence }) => evidence.slice(0, 50).map((entry) => ({ id, ...entry })));
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(items, ({ id, kind, ref, url }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(id)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(kind, 40)} ${url === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(ref, 200) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(ref, url)}`, 300);
}


/***/ }),

/***/ 12369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ indexHeadline),
/* harmony export */   M0: () => (/* binding */ renderProofIndexMarkdown),
/* harmony export */   R5: () => (/* binding */ pilotTable),
/* harmony export */   bf: () => (/* binding */ filesPart)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46910);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89328);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37391);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76761);





/** The headline of the whole, verdict first. Escaped. */
function indexHeadline(body) {
    const word = body.verdict ?? "No merge verdict";
    const text = body.headline.toLowerCase().startsWith(word.toLowerCase())
        ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(body.headline)
        : `${word}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(body.headline)}`;
    return `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictTone */ ._P)(body.verdict)]} ${text}`;
}
/** Rows of the pilot as a table; for stop conditions `met` is bad news. */
function pilotTable(rows, kind) {
    const head = kind === "evidence"
        ? ["Evidence", "State", "Why", "Owner"]
        : [kind === "stop" ? "Stop condition" : "Success criterion", "State", "Why"];
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(head, rows, (row) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(row.title),
        `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rowTone */ .Zl)(row.state, kind === "stop")]} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rowWord */ .H_)(row.state, kind === "stop")}`,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(row.reason),
        ...(kind === "evidence" ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(row.owner ?? "")] : []),
    ], 50);
}
/** What lies in the bundle, and what was taken out of it. */
function filesPart(body, rows) {
    const redacted = body.redactions.reduce((sum, { count }) => sum + count, 0);
    const rules = body.redactions.map(({ rule, count }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(rule)} (${count})`).join(", ");
    return [
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(["File", "Kind", "SHA-256", "Of", "Redactions"], body.files, (file) => [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(file.path, 200),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(file.kind),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(file.sha256),
            `its ${file.digestOf}`,
            String(file.redactions),
        ], rows),
        `Redactions: ${redacted === 0 ? "none were needed" : `${redacted}: ${rules}`}. Private files: ${body.privateFiles.count}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(body.privateFiles.note)}`,
        body.rejected.length === 0
            ? ""
            : `**Not accepted:**\n\n${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(body.rejected, ({ path, code, reason }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(path, 200)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(code)}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(reason)}`, rows)}`,
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** `proof-index.md`: the proof index for people. Pure; every hostile string is escaped. */
function renderProofIndexMarkdown(body) {
    const urgent = (0,_attention_js__WEBPACK_IMPORTED_MODULE_4__/* .attentionGroups */ .TD)(body.checks);
    return `${[
        `# Proof index`,
        `## ${indexHeadline(body)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectLine */ .nh)(body.subject),
        circumstances(body),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(body.notices, (notice) => `**Note:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(notice)}`, 50),
        body.nextSteps.length === 0
            ? ""
            : `### What next\n\n${body.nextSteps.map((step, index) => `${index + 1}. ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(step)}`).join("\n")}`,
        urgent.length === 0 ? "" : `### What asks for attention\n\n${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(urgent, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .checkItem */ .es, 100)}`,
        `### Stop conditions\n\n${pilotTable(body.stopConditions, "stop")}`,
        `### Evidence\n\n${pilotTable(body.evidenceTable, "evidence")}`,
        `### Success criteria\n\n${pilotTable(body.successCriteria, "success")}`,
        `**Next step for the pilot:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(body.outcomeLabel.label)}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(body.outcomeLabel.nextStep)} (${body.outcomeLabel.source === "input" ? "named by a person" : "computed"})`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(`All checks (${body.checks.length})`, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .checksTable */ .Et)(body.checks, 200)),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(`CI checks (${body.ci.length})`, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .ciTable */ .Vt)(body.ci, 500)),
        `### Files\n\n${filesPart(body, 500)}`,
        "`manifest.json` seals every other file of this bundle, with `run.json` and `events.ndjson`; `trust-layer verify` on the folder or zip checks all of it offline.",
    ]
        .filter((part) => part !== "")
        .join("\n\n")}\n`;
}
function circumstances(body) {
    const parts = [
        `mode ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(body.mode ?? "not known")}`,
        `tier ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(body.tier ?? "not known")}`,
        `risk ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(body.risk ?? "not known")}`,
        `CI ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(body.readinessStatus ?? "not known")}`,
        `outcome ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(body.outcome)}`,
    ];
    return parts.join(" · ");
}


/***/ }),

/***/ 43700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./.build/src/render/attention.js
var attention = __webpack_require__(46910);
// EXTERNAL MODULE: ./.build/src/render/context-change.js
var context_change = __webpack_require__(81808);
// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/markdown-parts.js
var markdown_parts = __webpack_require__(89328);
// EXTERNAL MODULE: ./.build/src/render/prose.js
var prose = __webpack_require__(37391);
// EXTERNAL MODULE: ./.build/src/render/words.js
var words = __webpack_require__(76761);
;// CONCATENATED MODULE: ./.build/src/render/context-parts.js





/** What a reviewer looks at first: files in order with the reason, tests with the command that runs them. */
function lookFirst(body, rows) {
    const reasons = new Map(body.ranked.map((file) => [file.path, file.reasons[0] ?? ""]));
    const file = (path) => {
        const reason = reasons.get(path) ?? "";
        return reason === "" ? (0,render_escape/* markdownCode */.D9)(path, 200) : `${(0,render_escape/* markdownCode */.D9)(path, 200)}: ${(0,prose/* markdownProse */.h$)(reason, 200)}`;
    };
    const test = (entry) => entry.command === null ? (0,render_escape/* markdownCode */.D9)(entry.path, 200) : `${(0,render_escape/* markdownCode */.D9)(entry.path, 200)}: ${(0,render_escape/* markdownCode */.D9)(entry.command, 200)}`;
    const { change } = body;
    const lines = (title, found) => part(title, found, (line) => line.replace(/^- /u, ""), rows);
    const closer = change?.details === undefined
        ? [part("Primary files", body.primaryFiles, file, rows)]
        : [
            lines("Read in this order", (0,context_change/* readingLines */.iN)(change)),
            lines("Public interface", (0,context_change/* interfaceLines */.Tw)(change)),
            lines("Workflows, permissions, migrations", (0,context_change/* permissionLines */.$r)(change)),
            lines("Dependencies", (0,context_change/* dependencyLines */.BR)(change)),
            lines("Usually changes with these, and did not", (0,context_change/* companionLines */.mm)(change).slice(0, 8)),
            lines("Who could review", (0,context_change/* reviewerLines */.vT)(change)),
        ];
    return [
        ...closer,
        part("Related files", body.relatedFiles.slice(0, 10), file, rows),
        part("Tests", body.tests, test, rows),
        part("Questions for the review", body.reviewPrompts, (prompt) => (0,prose/* markdownProse */.h$)(prompt), rows),
        part("Open questions", body.openQuestions, (question) => (0,prose/* markdownProse */.h$)(question), rows),
        part("Not seen", body.unknowns, ({ what, reason, mend }) => `${(0,prose/* markdownProse */.h$)(what)}: ${(0,prose/* markdownProse */.h$)(reason)} **Do:** ${(0,prose/* markdownProse */.h$)(mend)}`, rows),
    ]
        .filter((text) => text !== "")
        .join("\n\n");
}
/** Risk with its arithmetic and tier with its rules; each line says why. */
function riskAndTier(body, rows) {
    if (body.change === null)
        return "";
    const { risk, tier } = body.change;
    const addends = part(`Risk ${risk.level} (score ${risk.score})`, risk.reasons, ({ points, reason }) => `+${points}: ${(0,prose/* markdownProse */.h$)(reason)}`, rows);
    const rules = part(`Tier ${tier.tier ?? "unknown"}`, tier.reasons, (found) => `${found.tier}, ${(0,render_escape/* markdownText */.p7)(found.rule)}: ${(0,render_escape/* markdownCode */.D9)(found.path, 200)}: ${(0,prose/* markdownProse */.h$)(found.evidence, 200)}`, rows);
    return [addends, rules].filter((text) => text !== "").join("\n\n");
}
/** The size of the change in one line. */
function changeLine(body) {
    if (body.change === null)
        return "The change was not read.";
    const { files, additions, deletions, domains, risk } = body.change;
    const where = domains
        .slice(0, 4)
        .map((domain) => (0,render_escape/* markdownCode */.D9)(domain, 80))
        .join(", ");
    return `${(0,words/* count */.U9)(files.length, "changed file")} (+${additions} −${deletions})${where === "" ? "" : ` in ${where}${domains.length > 4 ? " …" : ""}`}, ${risk.level} risk`;
}
function part(title, items, render, rows) {
    return items.length === 0 ? "" : `**${title}**\n\n${(0,markdown_parts/* markdownList */.Al)(items, render, rows)}`;
}

;// CONCATENATED MODULE: ./.build/src/render/fit.js

/** GitHub drops the whole summary of a step over 1,024 KiB; stay clearly below. Bytes of UTF-8. */
const SUMMARY_LIMIT = 1_000_000;
/** Rows for each list and table, from what a reader may want to what always fits. */
const ROWS = [500, 150, 50, 15, 5];
/**
 * Renders with fewer and fewer rows until the text is below `limit` bytes, and says at the end that it was shortened. When
 * even the shortest is too long it is cut at a line end, outside every fence and fold.
 */
function fit(render, limit = SUMMARY_LIMIT) {
    for (const [index, rows] of ROWS.entries()) {
        const text = render(rows);
        const whole = index === 0 ? text : `${text}\n${shortened("long lists")}`;
        if ((0,render_escape/* utf8Length */.wI)(whole) <= limit)
            return whole;
    }
    return cutAtLine(render(1), limit);
}
function shortened(what) {
    return `\n> This was shortened (${what} are cut), since GitHub shows at most 1 MiB. The JSON evidence has everything.\n`;
}
/** Cuts at the last line end that leaves room to close what is open. */
function cutAtLine(text, limit) {
    const room = limit - 600;
    let size = 0;
    let fence = false;
    let folds = 0;
    const kept = [];
    for (const line of text.split("\n")) {
        size += (0,render_escape/* utf8Length */.wI)(line) + 1;
        if (size > room)
            break;
        if (line.startsWith("```"))
            fence = !fence;
        if (line === "<details>")
            folds++;
        if (line === "</details>")
            folds--;
        kept.push(line);
    }
    const closing = `${fence ? "\n```" : ""}${"\n\n</details>".repeat(Math.max(0, Math.min(folds, 10)))}`;
    return `${kept.join("\n")}${closing}\n${shortened("all later parts")}`;
}

// EXTERNAL MODULE: ./.build/src/render/gate-markdown.js
var gate_markdown = __webpack_require__(27495);
// EXTERNAL MODULE: ./.build/src/render/permissions.js
var permissions = __webpack_require__(90916);
// EXTERNAL MODULE: ./.build/src/render/proof-index-markdown.js
var proof_index_markdown = __webpack_require__(12369);
// EXTERNAL MODULE: ./.build/src/render/readiness-markdown.js
var readiness_markdown = __webpack_require__(27252);
// EXTERNAL MODULE: ./.build/src/render/review-policy.js
var review_policy = __webpack_require__(58325);
;// CONCATENATED MODULE: ./.build/src/render/summary.js












/**
 * The job summary of one step, for a reader with two minutes: one headline (verdict, why, what next), what asks for
 * attention with its mend, missing permissions as the YAML to add, the rest folded, then where the evidence is. Always
 * below GitHub's limit of 1 MiB, and never an empty page. Pure; every hostile string is escaped.
 */
function renderSummary(input) {
    return fit((rows) => compose(input, rows));
}
function compose(input, rows) {
    const { context = null, readiness = null, gate = null, publish = null } = input;
    const checks = gate?.checks ?? publish?.index.checks ?? [];
    const urgent = (0,attention/* attentionGroups */.TD)(checks);
    const failing = urgent.filter((group) => group.status === "fail");
    const others = urgent.filter((group) => group.status !== "fail");
    const blocking = (0,markdown_parts/* worstFirst */.md)((readiness?.checks ?? publish?.index.ci ?? []).filter((check) => check.blocking));
    const notices = [...new Set([...(gate?.policy.notices ?? []), ...(publish?.index.notices ?? []), ...input.notices])];
    const parts = [
        `## ${headline({ context, readiness, gate, publish })}`,
        `${(0,markdown_parts/* subjectLine */.nh)(input.subject)}${circumstances({ context, readiness, gate })}`,
        next(failing, others, blocking) ||
            (gate?.verdict === "PASS" ? "**What next:** Nothing here asks for a change: a person decides about the merge." : ""),
        noticeBlock(notices, rows),
        failing.length === 0
            ? ""
            : `### ${(0,words/* count */.U9)(checksIn(failing), "check fails", "checks fail")}\n\n${(0,markdown_parts/* markdownList */.Al)(failing, markdown_parts/* checkItem */.es, rows)}`,
        ciPart(input, blocking, rows),
        others.length === 0
            ? ""
            : `### ${(0,words/* count */.U9)(checksIn(others), "check has", "checks have")} a remark\n\n${(0,markdown_parts/* markdownList */.Al)(others, markdown_parts/* checkItem */.es, rows)}`,
        (0,markdown_parts/* permissionsBlock */.It)((0,permissions/* missingPermissions */.HR)({ readiness, gate, context })),
        ...foldedParts({ context, readiness, gate, publish }, rows),
        whereEvidenceIs(input.artifacts ?? [], publish),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
/** CI alone is one table of all that counts; beside a verdict only what is not green, as a list. */
function ciPart({ readiness = null, gate = null, publish = null }, blocking, rows) {
    if (readiness !== null && gate === null && publish === null) {
        const counting = readiness.checks.filter((check) => check.required || readiness.basis === "observed");
        return (0,markdown_parts/* requiredTable */.gH)(counting, rows);
    }
    return blocking.length === 0
        ? ""
        : `### ${(0,words/* count */.U9)(blocking.length, "CI check is", "CI checks are")} not green\n\n${(0,markdown_parts/* markdownList */.Al)(blocking, markdown_parts/* ciItem */.a9, rows)}`;
}
function checksIn(groups) {
    return groups.reduce((sum, { ids }) => sum + ids.length, 0);
}
/** Notices as one quotation under the headline. */
function noticeBlock(notices, rows) {
    if (notices.length === 0)
        return "";
    const lines = notices.slice(0, rows).map((notice) => `**Note:** ${(0,prose/* markdownProse */.h$)(notice)}`);
    if (notices.length > rows)
        lines.push(`${notices.length - rows} more notes are not shown here.`);
    return `> ${lines.join("<br>\n> ")}`;
}
function headline({ context, readiness, gate, publish }) {
    if (gate !== null)
        return (0,gate_markdown/* gateHeadline */.ST)(gate);
    if (publish !== null)
        return (0,proof_index_markdown/* indexHeadline */.JD)(publish.index);
    if (readiness !== null)
        return (0,readiness_markdown/* readinessHeadline */.td)(readiness);
    if (context !== null)
        return `Context pack: ${(0,prose/* markdownProse */.h$)(context.headline)}`;
    return "❓ Nothing was judged: no evidence of this commit is there";
}
function circumstances({ context, readiness, gate }) {
    const facts = [
        gate === null ? "" : `mode ${(0,render_escape/* markdownCode */.D9)(gate.mode.value)}`,
        gate === null
            ? context?.change == null
                ? ""
                : `tier ${context.change.tier.tier ?? "unknown"}`
            : `tier ${gate.tier.tier ?? "unknown"}`,
        readiness === null || gate === null ? "" : `CI ${readiness.status}`,
        context === null ? "" : changeLine(context),
    ].filter((fact) => fact !== "");
    return facts.length === 0 ? "" : `<br>${facts.join(" · ")}`;
}
/** The one thing to do first; the rest follows in the lists. */
function next(failing, others, blocking) {
    const ci = blocking.find((check) => check.mend !== null);
    const check = failing.find((entry) => entry.mend !== null);
    if (check !== undefined && check.mend !== null)
        return `**What next:** ${(0,prose/* markdownProse */.h$)(firstLine(check.mend))}`;
    if (ci !== undefined && ci.mend !== null)
        return `**What next:** ${(0,render_escape/* markdownCode */.D9)(ci.name, 200)}: ${(0,prose/* markdownProse */.h$)(firstLine(ci.mend))}`;
    const remark = others.find((entry) => entry.mend !== null);
    if (remark !== undefined && remark.mend !== null)
        return `**What next:** ${(0,prose/* markdownProse */.h$)(firstLine(remark.mend))}`;
    return "";
}
function firstLine(text) {
    return text.split("\n", 1)[0] ?? text;
}
function foldedParts({ context, readiness, gate, publish }, rows) {
    const ci = readiness?.checks ?? [];
    return [
        context === null ? "" : (0,markdown_parts/* folded */.TM)("Look here first", lookFirst(context, Math.min(rows, 50))),
        context === null ? "" : (0,markdown_parts/* folded */.TM)(`Risk and tier`, riskAndTier(context, rows)),
        gate === null ? "" : (0,markdown_parts/* folded */.TM)(`All checks of the gate (${gate.checks.length})`, (0,markdown_parts/* checksTable */.Et)(gate.checks, rows)),
        gate === null || gate.members.length === 0 ? "" : (0,markdown_parts/* folded */.TM)("Members of the merge group", (0,gate_markdown/* membersTable */.AR)(gate, rows)),
        readiness === null
            ? ""
            : (0,markdown_parts/* folded */.TM)(`All CI checks (${ci.length})`, [(0,readiness_markdown/* readinessCircumstances */.d3)(readiness, rows), (0,markdown_parts/* ciTable */.Vt)(ci, rows)].filter((part) => part !== "").join("\n\n")),
        readiness?.reviewPolicy === undefined ? "" : (0,markdown_parts/* folded */.TM)("Review policy of the base branch", (0,review_policy/* reviewPolicyTable */.d)(readiness.reviewPolicy)),
        gate === null ? "" : (0,markdown_parts/* folded */.TM)("How it was judged", (0,gate_markdown/* gateCircumstances */.wN)(gate, rows)),
        publish === null ? "" : (0,markdown_parts/* folded */.TM)("Pilot: stop conditions and evidence table", pilotPart(publish.index)),
        publish === null ? "" : (0,markdown_parts/* folded */.TM)("Files of the bundle", (0,proof_index_markdown/* filesPart */.bf)(publish.index, rows)),
    ];
}
function pilotPart(index) {
    return [
        (0,proof_index_markdown/* pilotTable */.R5)(index.stopConditions, "stop"),
        (0,proof_index_markdown/* pilotTable */.R5)(index.evidenceTable, "evidence"),
        (0,proof_index_markdown/* pilotTable */.R5)(index.successCriteria, "success"),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function whereEvidenceIs(artifacts, publish) {
    const items = artifacts.flatMap((artifact) => (artifact === null ? [] : [(0,render_escape/* markdownLink */.iQ)(artifact.name, artifact.url)]));
    if (publish !== null) {
        if (publish.publicUrl !== null)
            items.push((0,render_escape/* markdownLink */.iQ)("public evidence", publish.publicUrl));
        if (publish.privateUrl !== null)
            items.push((0,render_escape/* markdownLink */.iQ)("private evidence", publish.privateUrl));
        items.push(publish.redactions === 0 ? "no redaction was needed" : (0,words/* count */.U9)(publish.redactions, "redaction"));
        for (const { operation, decision, reason, url } of publish.transport) {
            items.push(`${url === null ? (0,render_escape/* markdownText */.p7)(operation) : (0,render_escape/* markdownLink */.iQ)(operation, url)}: ${(0,render_escape/* markdownText */.p7)(decision)}${reason === null ? "" : ` (${(0,prose/* markdownProse */.h$)(reason, 300)})`}`);
        }
    }
    return items.length === 0 ? "" : `**Evidence:** ${items.join(" · ")}`;
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
