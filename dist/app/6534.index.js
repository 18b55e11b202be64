export const id = 6534;
export const ids = [6534];
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

/***/ 43679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  context: () => (/* binding */ context),
  harness: () => (/* binding */ harness),
  pr: () => (/* binding */ pr),
  repo: () => (/* binding */ repo)
});

// EXTERNAL MODULE: ./.build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(20434);
// EXTERNAL MODULE: ./.build/src/evidence/envelope.js
var evidence_envelope = __webpack_require__(91093);
// EXTERNAL MODULE: ./.build/src/context/outcome.js
var outcome = __webpack_require__(49603);
// EXTERNAL MODULE: ./.build/src/facts/fact.js
var fact = __webpack_require__(60981);
// EXTERNAL MODULE: ./.build/src/facts/configuration-error.js
var configuration_error = __webpack_require__(94014);
// EXTERNAL MODULE: ./.build/src/jobs/context-pack.js + 72 modules
var context_pack = __webpack_require__(99248);
// EXTERNAL MODULE: ./.build/src/jobs/session.js
var jobs_session = __webpack_require__(52192);
// EXTERNAL MODULE: ./.build/src/render/terminal.js + 1 modules
var terminal = __webpack_require__(11932);
// EXTERNAL MODULE: ./.build/src/cli/command.js
var command = __webpack_require__(87855);
// EXTERNAL MODULE: ./.build/src/github/open-pull-requests.js + 1 modules
var open_pull_requests = __webpack_require__(97462);
// EXTERNAL MODULE: ./.build/src/github/read-client.js
var read_client = __webpack_require__(90231);
;// CONCATENATED MODULE: ./.build/src/jobs/local-open-pull-requests.js




/** A person waits at the terminal. */
const DEADLINE_MS = 10_000;
/**
 * The same local session, in which GitHub is asked for the open pull requests of the repository that `origin` points to,
 * whatever their base; what that costs stands in its measurements. `token` null: it is unknown, like every failure.
 */
function withOpenPullRequests(host, session, token) {
    const { repository } = session.subject;
    const client = (0,read_client/* createReadClient */.S)({
        token,
        apiUrl: host.env["GITHUB_API_URL"] || "https://api.github.com",
        graphqlUrl: host.env["GITHUB_GRAPHQL_URL"] || "https://api.github.com/graphql",
        deadlineMs: DEADLINE_MS,
        now: host.now,
        log: host.log,
    });
    return {
        ...session,
        openPullRequests: (0,jobs_session/* once */.O)(() => {
            if (repository === null)
                return Promise.resolve(NO_ORIGIN);
            return (0,open_pull_requests/* readOpenPullRequests */.W)(client, repository, null, null);
        }),
        measurements: () => {
            const { graphqlRequests, restRequests, retries, durationMs } = session.measurements();
            return {
                graphqlRequests: graphqlRequests + client.count.graphql,
                restRequests: restRequests + client.count.rest,
                retries: retries + client.count.retries,
                durationMs,
            };
        },
    };
}
const NO_ORIGIN = (0,fact/* unknown */.L5)("It is not known which repository to ask for open pull requests: `origin` is not on GitHub.", "Run in a clone whose `origin` is on GitHub.");

// EXTERNAL MODULE: ./.build/src/cli/open-terminal.js + 1 modules
var open_terminal = __webpack_require__(96618);
// EXTERNAL MODULE: ./.build/src/cli/terminal-style.js
var terminal_style = __webpack_require__(54200);
// EXTERNAL MODULE: ./.build/src/context/conflicts.js
var conflicts = __webpack_require__(22648);
// EXTERNAL MODULE: ./.build/src/render/visible-text.js
var visible_text = __webpack_require__(39156);
// EXTERNAL MODULE: ./.build/src/render/words.js
var words = __webpack_require__(76761);
;// CONCATENATED MODULE: ./.build/src/render/repository-terminal.js



const MOST = 20;
/** What a repository is, for a terminal. */
function renderRepository(body, style) {
    const { repository, git } = body;
    const { structure } = repository;
    const bold = (text) => (style.colour ? `\u001B[1m${text}\u001B[0m` : text);
    const state = git.clean === null
        ? "no work tree"
        : git.clean
            ? "clean"
            : `${(0,words/* count */.U9)(git.uncommittedPaths.length, "uncommitted path", "uncommitted paths")}`;
    const lines = [
        bold(`${repository.fileCount === 0 ? "No files were read" : (0,words/* count */.U9)(repository.fileCount, "file", "files")}, ${git.branch === null ? "detached" : `branch ${(0,visible_text/* singleLine */.p)(git.branch)}`}, ${state}, ${(0,words/* count */.U9)(git.historyDepth, "past commit", "past commits")} read`),
        "",
        section("Languages", repository.languages
            .slice(0, MOST)
            .map((language) => `${language.name}: ${(0,words/* count */.U9)(language.files, "file", "files")}, ${Math.round(language.bytes / 1024)} KiB`)),
        section("Packages", (repository.packages ?? []).map(({ name, version, source }) => (0,visible_text/* singleLine */.p)(`${name}${version === null ? "" : ` ${version}`} (${source})`))),
        section("Package managers", repository.packageManagers.map((manager) => `${manager.name} (${(0,visible_text/* singleLine */.p)(manager.evidence)})`)),
        section("Entry points", repository.entryPoints.slice(0, MOST).map((path) => (0,visible_text/* singleLine */.p)(path))),
        section("Folders", repository.importantDirectories
            .slice(0, MOST)
            .map((folder) => `${(0,visible_text/* singleLine */.p)(folder.path)}: ${folder.role}, ${(0,words/* count */.U9)(folder.files, "file", "files")}`)),
        section("Components", (structure?.components ?? [])
            .slice(0, MOST)
            .map((component) => `${(0,visible_text/* singleLine */.p)(component.path)}: ${(0,words/* count */.U9)(component.files, "file", "files")}${component.owners.length === 0 ? "" : `, owned by ${(0,visible_text/* singleLine */.p)(component.owners.join(" "))}`}`)),
        section("Workspaces", (structure?.workspaces ?? []).map((workspace) => `${(0,visible_text/* singleLine */.p)(workspace.tool)} (${(0,visible_text/* singleLine */.p)(workspace.evidence)}): ${(0,words/* count */.U9)(workspace.members.length, "member", "members")}, ${(0,visible_text/* singleLine */.p)(workspace.members.slice(0, 6).join(", "))}${workspace.members.length > 6 ? ", …" : ""}`)),
        section("Conventions", (structure?.conventions ?? []).map((convention) => `${(0,visible_text/* singleLine */.p)(convention.topic)}: ${(0,visible_text/* singleLine */.p)(convention.finding.replaceAll("`", ""))} (${(0,visible_text/* singleLine */.p)(convention.evidence)})`)),
        section("Submodules", (structure?.submodules ?? []).slice(0, MOST).map((path) => (0,visible_text/* singleLine */.p)(path))),
        section("Git LFS", structure?.largeFiles == null
            ? []
            : [`${(0,words/* count */.U9)(structure.largeFiles.files, "file", "files")}: ${(0,visible_text/* singleLine */.p)(structure.largeFiles.patterns.join(" "))}`]),
        section("Scripts", repository.scripts
            .slice(0, MOST)
            .map((script) => `${(0,visible_text/* singleLine */.p)(script.name)}: ${(0,visible_text/* singleLine */.p)(script.command, 100)}  (${(0,visible_text/* singleLine */.p)(script.source)})`)),
        unknowns(body),
    ];
    return `${lines.filter((line) => line !== "").join("\n")}\n`;
}
/** How to set up, check and run a repository, for a terminal; nothing of it was run. */
function renderHarness(body, style) {
    const bold = (text) => (style.colour ? `\u001B[1m${text}\u001B[0m` : text);
    const groups = ["setup", "validate", "runtime", "context"];
    const titles = { setup: "Set up", validate: "Check", runtime: "Run", context: "Look around" };
    const lines = groups.flatMap((group) => {
        const commands = body.harness.commands.filter((command) => command.group === group);
        if (commands.length === 0)
            return [];
        return [
            bold(titles[group]),
            ...commands.map((command) => `  ${(0,visible_text/* singleLine */.p)(command.command, 160)}\n      ${command.trust}: ${(0,visible_text/* singleLine */.p)(command.reason)} (${(0,visible_text/* singleLine */.p)(command.source)})`),
        ];
    });
    if (lines.length === 0)
        lines.push("No command was found to set up, check or run this repository.");
    const focus = (body.harness.focusAreas ?? []).map(({ path, files, reason }) => `  ${(0,visible_text/* singleLine */.p)(path)}: ${(0,words/* count */.U9)(files, "file", "files")} ${reason}`);
    if (focus.length > 0)
        lines.push(bold("Focus"), ...focus);
    return `${[...lines, unknowns(body)].filter((line) => line !== "").join("\n")}\n`;
}
function section(title, rows) {
    return rows.length === 0 ? "" : `${title}\n${rows.map((row) => `  ${row}`).join("\n")}`;
}
function unknowns(body) {
    return section("Not seen", 
    // These views are about the repository, not about its pull requests.
    body.unknowns
        .filter(({ what }) => what !== conflicts/* CONFLICTS_NOT_SEEN */.q)
        .map((entry) => `${(0,visible_text/* singleLine */.p)(entry.what)} ${(0,visible_text/* singleLine */.p)(entry.reason)} → ${(0,visible_text/* singleLine */.p)(entry.mend)}`));
}

;// CONCATENATED MODULE: ./.build/src/cli/commands/context.js













/** One command over the context pack: they differ in what of it they show. */
function packCommand(name, usage, summary, view) {
    return {
        name,
        usage: `${usage} [--repo DIR] [--json]`,
        summary,
        options: {
            ...command/* REPO_OPTION */.vI,
            ...command/* JSON_OPTION */.rj,
            ...(view === "change" ? command/* RANGE_OPTIONS */.fM : {}),
            ...(view === "change" || view === "task" ? { conflicts: { type: "boolean" }, ...command/* CACHE_OPTION */.f_ } : {}),
            ...(view === "task" ? { task: { type: "string" }, limit: { type: "string" }, "token-budget": { type: "string" } } : {}),
        },
        positionals: 0,
        async run(values) {
            await show(view, values);
            return 0;
        },
    };
}
/** The same session with no change in it. */
function withoutChange(session) {
    return {
        ...session,
        subject: { ...session.subject, baseRef: null, baseSha: null },
        changes: (0,jobs_session/* once */.O)(() => Promise.resolve((0,fact/* unknown */.L5)("No change was asked about.", "Use `pr` for a change."))),
        tier: () => Promise.resolve({ tier: null, reasons: [] }),
    };
}
async function show(view, values) {
    const task = (0,open_terminal/* textOption */.vU)(values, "task");
    if (view === "task" && (task === null || task.trim() === "")) {
        throw new configuration_error/* ConfigurationError */.j("`context` needs a task.", 'Say what is to be done with --task "...".');
    }
    const limit = (0,open_terminal/* numberOption */.jZ)(values, "limit", { min: 1, max: 1000 }) ?? 50;
    const tokenBudget = (0,open_terminal/* numberOption */.jZ)(values, "token-budget", { min: 500, max: 1_000_000 });
    const host = (0,open_terminal/* openHost */.Zb)(values);
    const local = await (0,open_terminal/* openLocal */.qE)(host, values);
    // A task is asked of the repository as it is: the last change is not part of the question.
    const quiet = view === "task" ? withoutChange(local) : local;
    const session = values["conflicts"] === true ? withOpenPullRequests(host, quiet, (0,open_terminal/* terminalToken */.ws)(host.env)) : quiet;
    const body = await (0,context_pack/* contextBody */._2)(host, session, { task, maxFiles: limit, history: null, cache: (0,open_terminal/* cacheOption */.Qt)(values) });
    if (values["json"] === true) {
        const envelope = (0,evidence_envelope/* seal */.od)({
            kind: "context-pack",
            subject: session.subject,
            producer: host.producer("context-pack"),
            generatedAt: session.observedAt,
            outcome: (0,outcome/* contextOutcome */.g)(body),
            measurements: session.measurements(),
            body,
        });
        process.stdout.write((0,canonical_json/* prettyJson */.D_)(envelope));
        return;
    }
    if (tokenBudget !== null)
        process.stdout.write(await (0,context_pack/* contextMarkdown */.$x)(body, session.subject, tokenBudget));
    else if (view === "repository")
        process.stdout.write((0,terminal_style/* fitted */.$)(renderRepository(body, (0,terminal_style/* terminalStyle */.w)())));
    else if (view === "harness")
        process.stdout.write((0,terminal_style/* fitted */.$)(renderHarness(body, (0,terminal_style/* terminalStyle */.w)())));
    else
        process.stdout.write((0,terminal/* renderTerminal */.b)({
            context: body,
            subject: session.subject,
            notices: view === "change" ? [local.baseNote, ...(0,open_terminal/* uncommittedNote */.sJ)(values, body.git.uncommittedPaths)] : [],
        }, (0,terminal_style/* terminalStyle */.w)()));
}
const repo = packCommand("repo", "", "what this repository is: languages, package managers, scripts, folders, git state", "repository");
const harness = packCommand("harness", "", "the commands to set up, check and run it, each with where it was found", "harness");
const pr = packCommand("pr", "[--base REF] [--head REF] [--conflicts] [--cache DIR]", "what a change touches: files by domain, risk, tier, what to look at first", "change");
const context = packCommand("context", "--task TEXT [--limit N] [--token-budget N] [--conflicts] [--cache DIR]", "which files matter for a task, with reasons; with --token-budget as Markdown within so many tokens", "task");


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

/***/ 17092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ TerminalPen)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);

const CODES = {
    good: [32, 39],
    caution: [33, 39],
    bad: [31, 39],
    unclear: [35, 39],
    none: [2, 22],
    bold: [1, 22],
    dim: [2, 22],
};
/** Lines of a report are never narrower (a broken width) nor wider (hard to read) than this. */
const NARROWEST = 40;
const WIDEST = 110;
/** A pen that writes safe text: hostile strings become one visible line, colour is added only where it is on. */
class TerminalPen {
    width;
    #colour;
    constructor({ colour, columns }) {
        this.#colour = colour;
        this.width = Math.min(WIDEST, Math.max(NARROWEST, Number.isFinite(columns) ? Math.floor(columns) : 80));
    }
    /** Text in a colour or weight. The text must be safe already. */
    paint(style, text) {
        const [on, off] = CODES[style];
        return this.#colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    }
    /**
     * Hostile text, made visible, wrapped at words, each line indented. `lead` stands before the first line (plain width
     * `leadWidth`) and the others are aligned under it.
     */
    wrap(text, indent, lead = "", leadWidth = lead.length) {
        const room = Math.max(16, this.width - indent - leadWidth);
        const lines = text
            .split(/\r?\n/u)
            .filter((line) => line.trim() !== "")
            .flatMap((line) => wrapWords((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(line, 1200), room))
            // A line that was begun by wrapping must be no workflow command either, when the report is printed on a runner.
            .map((line) => line.replace(/^::/u, ": :"));
        const space = " ".repeat(indent);
        return lines.map((line, index) => `${space}${index === 0 ? lead : " ".repeat(leadWidth)}${line}`).join("\n");
    }
}
/** Greedy wrap at spaces; a word that is longer than a line stands alone and whole, so that paths can be copied. */
function wrapWords(text, room) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line === "")
            line = word;
        else if (Array.from(line).length + 1 + Array.from(word).length <= room)
            line += ` ${word}`;
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
}


/***/ }),

/***/ 11932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./.build/src/render/attention.js
var attention = __webpack_require__(46910);
;// CONCATENATED MODULE: ./.build/src/render/context-terminal.js
/*
 * What a closer look found, in a few lines for a terminal: only what a reviewer must not miss. The text is hostile; the
 * pen that writes it makes it safe.
 */
const MOST = 4;
function changeParts({ change, git }) {
    const details = change?.details;
    if (details === undefined)
        return [];
    const named = (how) => details.publicInterface.filter((entry) => entry.change === how).map(({ symbol }) => symbol);
    const interfaces = [
        ["removed", named("removed")],
        ["other signature", named("changed")],
        ["added", named("added")],
    ];
    const declared = details.dependencies.filter(({ kind }) => kind === "declared");
    const locked = details.dependencies.length - declared.length;
    const untested = details.tests.filter(({ state }) => state === "none").map(({ path }) => path);
    const unchanged = details.tests.filter(({ state }) => state === "unchanged");
    return [
        {
            title: "Public interface",
            lines: interfaces.filter(([, names]) => names.length > 0).map(([how, names]) => `${how}: ${listed(names)}`),
        },
        { title: "Workflows and permissions", lines: some(details.workflows.map(({ path, finding }) => `${path}: ${finding}`)) },
        { title: "Migrations", lines: some(details.migrations.map(({ path, removesData }) => (removesData ? `${path}: removes data` : path))) },
        {
            title: "Dependencies",
            lines: [
                ...some(declared.map(({ name, from, to }) => `${name}: ${from === null ? `new, ${anyVersion(to ?? "")}` : to === null ? "removed" : `${anyVersion(from)} → ${anyVersion(to)}`}`)),
                ...(locked === 0 ? [] : [`${locked} locked ${locked === 1 ? "version" : "versions"} ${locked === 1 ? "moves" : "move"}`]),
            ],
        },
        {
            title: "Tests that are missing",
            lines: [
                ...(untested.length === 0 ? [] : [`none found for ${listed(untested)}`]),
                ...some(unchanged.map(({ path, covering }) => `${path}: ${covering[0]?.path === path ? "its own tests" : (covering[0]?.path ?? "its test")} did not change`)),
            ],
        },
        {
            title: `Usually changes with these, and did not (in the last ${git.historyDepth} commits without merges)`,
            lines: some(details.companions.map(({ path, with: seed, together, commits }) => `${path} (${together} of ${commits} with ${seed})`)),
        },
        {
            title: "Could review",
            lines: details.reviewers.length === 0
                ? []
                : [
                    listed(details.reviewers.map(({ name }) => name), 5),
                ],
        },
    ];
}
/** Other open pull requests at the same files. */
function conflictParts({ conflicts }) {
    const lines = (conflicts ?? []).map(({ number, title, author, isDraft, paths }) => `#${number} ${title} (${author ?? "unknown author"}${isDraft ? ", draft" : ""}): ${listed(paths, 2)}`);
    return [{ title: "Other open pull requests at the same files", lines: some(lines) }];
}
function taskParts({ change, taskContext }) {
    if (taskContext === undefined || change !== null)
        return [];
    return [
        {
            title: "Hot spots",
            lines: taskContext.hotSpots
                .slice(0, 6)
                .map(({ path, line, symbol, reason }) => `${symbol}  ${path}:${line}  (${reason.replaceAll("`", "")})`),
        },
        { title: "Example to follow", lines: taskContext.patterns.map(({ commit, subject }) => `${commit}  ${subject}`) },
        { title: "Risks", lines: some(taskContext.risks.map((risk) => risk.replaceAll("`", ""))) },
    ];
}
function anyVersion(version) {
    return version === "" ? "any version" : version;
}
function some(lines) {
    return lines.length <= MOST ? [...lines] : [...lines.slice(0, MOST), `… and ${lines.length - MOST} more`];
}
function listed(names, most = MOST) {
    return `${names.slice(0, most).join(", ")}${names.length > most ? ` and ${names.length - most} more` : ""}`;
}

// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/external-results.js
var external_results = __webpack_require__(39394);
// EXTERNAL MODULE: ./.build/src/render/permissions.js
var permissions = __webpack_require__(90916);
// EXTERNAL MODULE: ./.build/src/render/terminal-text.js
var terminal_text = __webpack_require__(17092);
// EXTERNAL MODULE: ./.build/src/render/usual-commands.js
var usual_commands = __webpack_require__(86289);
// EXTERNAL MODULE: ./.build/src/render/words.js
var words = __webpack_require__(76761);
;// CONCATENATED MODULE: ./.build/src/render/terminal.js








const MOST_FILES = 8;
const COMMANDS_PER_GROUP = 2;
/**
 * A readable report for a terminal: headline, what asks for attention with its mend, what to look at first, where the
 * files are. Ends with a line end. Pure; every hostile string is made visible, so no escape sequence of theirs is sent.
 */
function renderTerminal(input, options) {
    const pen = new terminal_text/* TerminalPen */.m(options);
    const { context = null, readiness = null, gate = null, index = null } = input;
    const blocks = [
        headline(pen, input),
        input.notices.map((notice) => pen.wrap(notice, 2, `${pen.paint("caution", words/* TERMINAL_MARKS */.Kk.caution)} `, 2)).join("\n"),
        readiness === null ? "" : ciBlock(pen, readiness),
        gate === null ? "" : gateBlock(pen, gate),
        permissionBlock(pen, input),
        context === null ? "" : contextBlock(pen, context),
        index === null ? "" : pilotBlock(pen, index),
        input.writtenTo === undefined || input.writtenTo === null ? "" : pen.wrap(`Evidence: ${input.writtenTo}`, 0),
    ];
    return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
function headline(pen, { context, readiness, gate, index, subject }) {
    const [tone, text] = headlineText(context ?? null, readiness ?? null, gate ?? null, index ?? null);
    return `${pen.wrap(text, 0, `${pen.paint(tone, words/* TERMINAL_MARKS */.Kk[tone])} `, 2)}\n${pen.paint("dim", pen.wrap(aboutLine(subject), 2))}`;
}
/** A pull request goes from its head to its base; a local change is what its head has more than the commit it is compared with. */
function aboutLine({ repository, pullRequest, headRef, headSha, baseRef, baseSha }) {
    const what = pullRequest === null ? (repository ?? "local repository") : `${repository ?? ""}#${pullRequest}`;
    const head = `${what}  ${headRef ?? "head"} ${(0,words/* shortSha */.Fu)(headSha)}`;
    if (baseSha === null)
        return head;
    return `${head} ${pullRequest === null ? "compared with" : "→"} ${baseRef ?? "base"} ${(0,words/* shortSha */.Fu)(baseSha)}`;
}
function headlineText(context, readiness, gate, index) {
    if (gate !== null)
        return [(0,words/* verdictTone */._P)(gate.verdict), started(gate.verdict ?? "No merge verdict", gate.headline)];
    if (index !== null)
        return [(0,words/* verdictTone */._P)(index.verdict), started(index.verdict ?? "No merge verdict", index.headline)];
    if (readiness !== null)
        return [(0,words/* readinessTone */.VZ)(readiness.status), started(`CI ${readiness.status}`, readiness.headline)];
    if (context !== null)
        return ["none", context.headline];
    return ["unclear", "Nothing was judged: no evidence of this commit is there"];
}
function started(word, text) {
    return text.toLowerCase().startsWith(word.toLowerCase()) ? text : `${word}: ${text}`;
}
function title(pen, text) {
    return pen.paint("bold", text);
}
function gateBlock(pen, gate) {
    const calm = gate.checks.filter((check) => check.status === "pass" || check.status === "not-applicable");
    const lines = [
        title(pen, `Merge gate, mode ${gate.mode.value}, tier ${gate.tier.tier ?? "unknown"}`),
        ...(0,attention/* attentionGroups */.TD)(gate.checks).map((group) => checkLines(pen, group)),
    ];
    if (calm.length > 0)
        lines.push(pen.wrap(calm.map(({ id, status }) => (status === "pass" ? id : `${id} (${status})`)).join(", "), 2, `${pen.paint("good", words/* TERMINAL_MARKS */.Kk.good)} `, 2));
    if (gate.checks.length === 0)
        lines.push("  No check was asked.");
    for (const notice of gate.policy.notices)
        lines.push(pen.wrap(notice, 2, `${pen.paint("caution", words/* TERMINAL_MARKS */.Kk.caution)} `, 2));
    return lines.join("\n");
}
function checkLines(pen, group) {
    return item(pen, (0,words/* checkTone */.rK)(group.status), `${group.ids.join(", ")} (${group.status}): ${group.reason}`, group.mend);
}
/** A marked item with its mend under an arrow. */
function item(pen, tone, text, mend) {
    const first = pen.wrap(text, 2, `${pen.paint(tone, words/* TERMINAL_MARKS */.Kk[tone])} `, 2);
    return mend === null ? first : `${first}\n${pen.wrap(mend, 4, `${pen.paint("bold", "→")} `, 2)}`;
}
/** What was handed over from elsewhere; what keeps CI from being ready stands with its mend above. */
function externalBlock(pen, { external = [] }) {
    if (external.length === 0)
        return [];
    return [`  ${pen.paint("bold", "External results")}`, ...(0,external_results/* externalLines */.tO)(external).map(({ tone, text }) => item(pen, tone, text, null))];
}
function ciBlock(pen, readiness) {
    const blocking = readiness.checks.filter((check) => check.blocking);
    const green = readiness.checks.filter((check) => check.class === "green").length;
    const lines = [
        title(pen, `CI: ${readiness.status}`),
        pen.wrap(`${(0,words/* count */.U9)(readiness.checks.length, "check")}, ${green} green; ${readiness.basis === "required" ? "the required ones decide" : "nothing is required, so all count"}`, 2),
        ...blocking.map((check) => item(pen, (0,words/* classTone */.vQ)(check.class), `${(0,render_escape/* singleLine */.pF)(check.name)} (${check.class}${check.cause === null ? "" : `, ${check.cause}`}): ${check.reason}`, check.mend)),
        ...readiness.unknowns.map(({ what, reason, mend }) => item(pen, "unclear", `${what}: ${reason}`, mend)),
        ...externalBlock(pen, readiness),
        ...readiness.excluded.map(({ name, reason }) => item(pen, "none", `${(0,render_escape/* singleLine */.pF)(name)}: ${reason}`, null)),
    ];
    return lines.join("\n");
}
function permissionBlock(pen, { readiness, gate, context }) {
    const missing = (0,permissions/* missingPermissions */.HR)({ readiness: readiness ?? null, gate: gate ?? null, context: context ?? null });
    if (missing.length === 0)
        return "";
    const yaml = (0,permissions/* permissionsYaml */.Mz)(missing, (text) => (0,render_escape/* singleLine */.pF)(text, 100));
    return `${title(pen, "Permissions that are missing")}\n${yaml
        .split("\n")
        .map((line) => `  ${line}`)
        .join("\n")}`;
}
function contextBlock(pen, context) {
    const { change, task, repository, harness, primaryFiles, relatedFiles, tests, reviewPrompts, unknowns } = context;
    const lines = [title(pen, "Context")];
    const languages = repository.languages.slice(0, 3).map(({ name }) => name);
    lines.push(pen.wrap(repository.fileCount === 0
        ? "The repository was not read."
        : `${(0,words/* count */.U9)(repository.fileCount, "file")}${languages.length === 0 ? "" : `, ${languages.join(", ")}`}`, 2));
    if (change === null) {
        if (task.source !== "input")
            lines.push(pen.wrap("The change was not read.", 2));
    }
    else {
        lines.push(pen.wrap(`${(0,words/* count */.U9)(change.files.length, "changed file")} (+${change.additions} −${change.deletions}), ${change.risk.level} risk (score ${change.risk.score}), tier ${change.tier.tier ?? "unknown"}`, 2));
        for (const { points, reason } of change.risk.reasons.slice(0, 5))
            lines.push(pen.wrap(reason, 4, `+${points}: `));
    }
    const paths = (name, all) => {
        if (all.length === 0)
            return;
        lines.push(`  ${pen.paint("bold", name)}`, ...all.slice(0, MOST_FILES).map((path) => pen.wrap(path, 4)));
        if (all.length > MOST_FILES)
            lines.push(pen.paint("dim", `    … and ${all.length - MOST_FILES} more`));
    };
    // The same order as on the page and in the summary.
    const order = change?.details?.readingOrder.map(({ path }) => path);
    paths(order === undefined ? "Look first at" : "Read in this order", order ?? primaryFiles);
    for (const { title: name, lines: found } of taskParts(context))
        paths(name, found);
    for (const { title: name, lines: found } of changeParts(context))
        paths(name, found);
    for (const { title: name, lines: found } of conflictParts(context))
        paths(name, found);
    paths("Related", relatedFiles.slice(0, 6));
    paths("Tests", tests.map(({ path, command }) => (command === null ? path : `${path}  (${command})`)));
    const usual = ["setup", "validate", "runtime", "context"].flatMap((group) => (0,usual_commands/* usualCommands */.v)(harness.commands.filter((command) => command.group === group), group === "validate" ? 3 : COMMANDS_PER_GROUP));
    paths("Commands", usual.map(({ group, command, trust }) => `${group}: ${command}  (${trust})`));
    if (reviewPrompts.length > 0)
        lines.push(`  ${pen.paint("bold", "Ask")}`, ...reviewPrompts.slice(0, 8).map((prompt) => pen.wrap(prompt, 4, "- ")));
    lines.push(...unknowns.map(({ what, reason, mend }) => item(pen, "unclear", `${(0,words/* beforeColon */.Rg)(what)}: ${reason}`, mend)));
    return lines.join("\n");
}
function pilotBlock(pen, index) {
    const stops = index.stopConditions.filter((row) => row.state === "met");
    const rows = index.evidenceTable;
    const lines = [
        title(pen, "Pilot"),
        pen.wrap(`Evidence table: ${rows.filter((row) => row.state === "met").length} of ${rows.length} rows met, ${rows.filter((row) => row.state === "unknown").length} unknown`, 2),
        ...stops.map((row) => item(pen, "bad", `Stop: ${row.title}: ${row.reason}`, null)),
        pen.wrap(`Next: ${index.outcomeLabel.label}, ${index.outcomeLabel.nextStep}`, 2),
        pen.wrap(`${(0,words/* count */.U9)(index.files.length, "public evidence file")}, ${(0,words/* count */.U9)(index.redactions.reduce((sum, entry) => sum + entry.count, 0), "redaction")}, ${(0,words/* count */.U9)(index.privateFiles.count, "private file")}`, 2),
    ];
    return lines.join("\n");
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
