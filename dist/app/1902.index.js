export const id = 1902;
export const ids = [1902,7012];
export const modules = {

/***/ 34753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_host_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7012);
/* harmony import */ var _src_jobs_context_pack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99248);
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
        history: { depth: values["history-depth"], token: values["github-token"] },
        cache: values.cache ? { kind: "service" } : null,
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

/***/ 7012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ evidenceOutputs),
/* harmony export */   openStepReport: () => (/* binding */ openStepReport)
/* harmony export */ });
/** Starts loading the toolkit and gives the report that will use it: call it once requests are under way. */
function openStepReport() {
    const toolkit = Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
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
/** Mode, policy, tier and owner decisions, in the words of the body. `tierToldAbove`: its reasons stand elsewhere on the page. */
function gateCircumstances(body, rows, tierToldAbove = false) {
    const tier = body.tier.tier ?? "unknown";
    const reasons = tierToldAbove ? [] : body.tier.reasons;
    const lines = [
        `**Mode** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(body.mode.value)} (${body.mode.source}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(body.mode.note)}`,
        `**Policy** ${policyText(body)}`,
        `**Tier** ${tier}${reasons.length === 0 ? "" : ":"}`,
        ...reasons
            .slice(0, rows)
            .map((reason) => `${reason.tier}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason.rule)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(reason.path, 200)}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(reason.evidence, 200)}`),
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
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46910);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _external_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39394);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89328);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37391);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76761);






/** The headline of the whole, verdict first. Escaped. */
function indexHeadline(body) {
    const word = body.verdict ?? "No merge verdict";
    const text = body.headline.toLowerCase().startsWith(word.toLowerCase())
        ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(body.headline)
        : `${word}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(body.headline)}`;
    return `${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictTone */ ._P)(body.verdict)]} ${text}`;
}
/** Rows of the pilot as a table; for stop conditions `met` is bad news. */
function pilotTable(rows, kind) {
    const head = kind === "evidence"
        ? ["Evidence", "State", "Why", "Owner"]
        : [kind === "stop" ? "Stop condition" : "Success criterion", "State", "Why"];
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)(head, rows, (row) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(row.title),
        `${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .rowTone */ .Zl)(row.state, kind === "stop")]} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .rowWord */ .H_)(row.state, kind === "stop")}`,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(row.reason),
        ...(kind === "evidence" ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(row.owner ?? "")] : []),
    ], 50);
}
/** What lies in the bundle, and what was taken out of it. */
function filesPart(body, rows) {
    const redacted = body.redactions.reduce((sum, { count }) => sum + count, 0);
    const rules = body.redactions.map(({ rule, count }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(rule)} (${count})`).join(", ");
    return [
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)(["File", "Kind", "SHA-256", "Of", "Redactions"], body.files, (file) => [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(file.path, 200),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(file.kind),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(file.sha256),
            `its ${file.digestOf}`,
            String(file.redactions),
        ], rows),
        `Redactions: ${redacted === 0 ? "none were needed" : `${redacted}: ${rules}`}. Private files: ${body.privateFiles.count}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(body.privateFiles.note)}`,
        body.rejected.length === 0
            ? ""
            : `**Not accepted:**\n\n${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownList */ .Al)(body.rejected, ({ path, code, reason }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(path, 200)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(code)}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(reason)}`, rows)}`,
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** `proof-index.md`: the proof index for people. Pure; every hostile string is escaped. */
function renderProofIndexMarkdown(body) {
    const urgent = (0,_attention_js__WEBPACK_IMPORTED_MODULE_5__/* .attentionGroups */ .TD)(body.checks);
    return `${[
        `# Proof index`,
        `## ${indexHeadline(body)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectLine */ .nh)(body.subject),
        circumstances(body),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownList */ .Al)(body.notices, (notice) => `**Note:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(notice)}`, 50),
        body.nextSteps.length === 0
            ? ""
            : `### What next\n\n${body.nextSteps.map((step, index) => `${index + 1}. ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(step)}`).join("\n")}`,
        urgent.length === 0 ? "" : `### What asks for attention\n\n${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownList */ .Al)(urgent, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .checkItem */ .es, 100)}`,
        `### Stop conditions\n\n${pilotTable(body.stopConditions, "stop")}`,
        `### Evidence\n\n${pilotTable(body.evidenceTable, "evidence")}`,
        `### Success criteria\n\n${pilotTable(body.successCriteria, "success")}`,
        `**Next step for the pilot:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(body.outcomeLabel.label)}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(body.outcomeLabel.nextStep)} (${body.outcomeLabel.source === "input" ? "named by a person" : "computed"})`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`All checks (${body.checks.length})`, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .checksTable */ .Et)(body.checks, 200)),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`CI checks (${body.ci.length})`, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .ciTable */ .Vt)(body.ci, 500)),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`External results (${body.external?.length ?? 0})`, (0,_external_results_js__WEBPACK_IMPORTED_MODULE_1__/* .externalTable */ .gM)(body.external ?? [], 200)),
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

/***/ 27252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d3: () => (/* binding */ readinessCircumstances),
/* harmony export */   td: () => (/* binding */ readinessHeadline),
/* harmony export */   uV: () => (/* binding */ renderReadinessMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _external_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39394);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89328);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90916);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37391);
/* harmony import */ var _review_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58325);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76761);







/** CI's status and its main reason, as the text of a heading. */
function readinessHeadline(body) {
    const text = body.headline.toLowerCase().includes(body.status)
        ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(body.headline)
        : `${body.status}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(body.headline)}`;
    return `${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .readinessTone */ .VZ)(body.status)]} CI ${text.replace(/^CI /u, "")}`;
}
/** What CI was judged on, and what was left out of it. */
function readinessCircumstances(body, rows) {
    const basis = body.basis === "required" ? "the required checks decide" : "nothing is required, so every check that was seen counts";
    const lines = [
        `Judged on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .shortSha */ .Fu)(body.judgedSha))}: ${basis}; ${body.inspected}${body.expected === null ? "" : ` of ${body.expected}`} seen`,
        ...body.excluded.slice(0, rows).map(({ name, reason }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name, 200)} is left out: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(reason)}`),
        ...body.unknowns
            .slice(0, rows)
            .map(({ what, reason, mend }) => `${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .MARKS */ .j7.unclear} ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(what)}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(reason)} **Do:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(mend)}`),
        ...body.notes.slice(0, rows).map((note) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(note)),
    ];
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownList */ .Al)(lines, (line) => line, rows + 1);
}
/** `ci-readiness.md`: the whole evidence of CI readiness for people. Pure; every hostile string is escaped. */
function renderReadinessMarkdown(body, subject) {
    const blocking = body.checks.filter((check) => check.blocking);
    return `${[
        `# CI readiness`,
        `## ${readinessHeadline(body)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectLine */ .nh)(subject),
        blocking.length === 0
            ? ""
            : `### ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(blocking.length, "check keeps", "checks keep")} CI from being ready\n\n${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownList */ .Al)(blocking, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .ciItem */ .a9, 200)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionsBlock */ .It)((0,_permissions_js__WEBPACK_IMPORTED_MODULE_6__/* .missingPermissions */ .HR)({ readiness: body, gate: null })),
        `### How it was judged\n\n${readinessCircumstances(body, 200)}`,
        body.reviewPolicy === undefined ? "" : `### Review policy of the base branch\n\n${(0,_review_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .reviewPolicyTable */ .d)(body.reviewPolicy)}`,
        (body.external ?? []).length === 0 ? "" : `### External results\n\n${(0,_external_results_js__WEBPACK_IMPORTED_MODULE_1__/* .externalTable */ .gM)(body.external ?? [], 200)}`,
        `### All CI checks\n\n${body.checks.length === 0 ? "No check was seen." : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .ciTable */ .Vt)(body.checks, 500)}`,
    ]
        .filter((part) => part !== "")
        .join("\n\n")}\n`;
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
            lines("Usually changes with these, and did not", (0,context_change/* companionLines */.mm)(change, body.git)),
            lines("Who could review", (0,context_change/* reviewerLines */.vT)(change)),
        ];
    return [
        ...closer,
        lines("Other open pull requests at the same files", (0,context_change/* conflictLines */._p)(body)),
        part("Related files", body.relatedFiles.slice(0, 10), file, rows),
        part("Tests", body.tests, test, rows),
        part("Questions for the review", body.reviewPrompts, (prompt) => (0,prose/* markdownProse */.h$)(prompt), rows),
        part("Open questions", body.openQuestions, (question) => (0,prose/* markdownProse */.h$)(question), rows),
        part("Not seen", body.unknowns, ({ what, reason, mend }) => `${(0,prose/* markdownProse */.h$)((0,words/* beforeColon */.Rg)(what))}: ${(0,prose/* markdownProse */.h$)(reason)} **Do:** ${(0,prose/* markdownProse */.h$)(mend)}`, rows),
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

// EXTERNAL MODULE: ./.build/src/render/external-results.js
var external_results = __webpack_require__(39394);
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
            (gate?.verdict === "PASS" ? "**What next:** Nothing here asks for a change: a person decides about the merge." : "") ||
            withoutVerdict(publish),
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
/** A bundle without a verdict still says how to get one. */
function withoutVerdict(publish) {
    const step = publish?.index.verdict === null ? publish.index.nextSteps[0] : undefined;
    return step === undefined ? "" : `**What next:** ${(0,prose/* markdownProse */.h$)(firstLine(step))}`;
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
        (0,markdown_parts/* folded */.TM)(`External results (${readiness?.external?.length ?? 0})`, (0,external_results/* externalTable */.gM)(readiness?.external ?? [], rows)),
        readiness?.reviewPolicy === undefined ? "" : (0,markdown_parts/* folded */.TM)("Review policy of the base branch", (0,review_policy/* reviewPolicyTable */.d)(readiness.reviewPolicy)),
        gate === null ? "" : (0,markdown_parts/* folded */.TM)("How it was judged", (0,gate_markdown/* gateCircumstances */.wN)(gate, rows, context !== null)),
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
