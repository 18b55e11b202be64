export const id = 5992;
export const ids = [5992,7012];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 21687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_host_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44512);
/* harmony import */ var _src_host_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7012);
/* harmony import */ var _src_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35388);
/* harmony import */ var _src_render_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43700);




/** Inputs -> CI readiness -> outputs and summary; then, and only then, the step may fail. */
async function run(values, opened) {
    const { session, body } = await (0,_src_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_1__/* .settledReadiness */ .EM)(opened.host, opened.session, values["wait-seconds"]);
    const produced = await (0,_src_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_1__/* .runCiReadiness */ .Ag)(opened.host, session, body, opened.wish);
    const failOn = values["fail-on"];
    const notices = failOn === "never" ? ["`fail-on: never`: this step does not fail, whatever it found."] : [];
    await opened.report.outputs({ ...(0,_src_host_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOutputs */ .k)(produced), ...(0,_src_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_1__/* .readinessOutputs */ .pF)(body) });
    if (values.summary) {
        await opened.report.summary((0,_src_render_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSummary */ .B)({ readiness: body, subject: session.subject, notices, artifacts: [produced.artifact] }));
    }
    if (stops(failOn, body.status))
        (0,_src_host_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failVerdict */ .GF)(`CI readiness: ${body.status}. ${body.headline}`);
}
function stops(failOn, status) {
    if (failOn === "never")
        return false;
    return failOn === "failing" ? status === "failing" : status !== "ready";
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

/***/ 96517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ refusedIgnores),
/* harmony export */   Qc: () => (/* binding */ headlineNotices),
/* harmony export */   Ty: () => (/* binding */ mergeCi),
/* harmony export */   U5: () => (/* binding */ resolveMode),
/* harmony export */   gd: () => (/* binding */ ignoreRuleFor),
/* harmony export */   lo: () => (/* binding */ DEFAULT_POLICY_PATH)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10222);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83267);


/*
 * A pull request can edit the workflow that passes inputs, so inputs tighten and never loosen what the policy at the
 * base commit says (design section 5).
 */
/** From the laxest to the strictest: the order in which the schema lists them. */
const MODES = _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .modeSchema */ .Ni.options;
const DEFAULT_MODE = "team";
const DEFAULT_POLICY_PATH = ".github/trust-layer.yml";
const DEFAULT_SETTLE_SECONDS = 60;
/**
 * Which mode holds. The policy's, else `team`; the input may only be stricter than what the policy says. Where the
 * policy is silent the input decides, since there is nothing to loosen, and the note says so.
 * `unread`: the policy could not be read at all. Then the strictest mode holds: a file that we cannot see must never
 * give a better verdict than the same file seen (law 1).
 */
function resolveMode(input, policy, unread = false) {
    if (unread) {
        const note = "The policy at the base commit could not be read, so the strictest mode, `high-risk`, holds until it can.";
        const refused = input !== null && input !== "high-risk" ? `Input mode \`${input}\` was refused: ${note}` : null;
        return { value: "high-risk", source: "default", note, refused };
    }
    const stated = policy?.mode;
    if (stated === undefined) {
        if (input === null) {
            const note = `Mode \`${DEFAULT_MODE}\`, the default: neither the policy at the base commit nor an input names one.`;
            return { value: DEFAULT_MODE, source: "default", note, refused: null };
        }
        const note = `Mode \`${input}\` from the input: the policy at the base commit names none, and a pull request can edit an input. Name the mode in the policy to fix it.`;
        return { value: input, source: "input", note, refused: null };
    }
    if (input === null || input === stated) {
        return { value: stated, source: "policy", note: `Mode \`${stated}\` from the policy at the base commit.`, refused: null };
    }
    if (MODES.indexOf(input) > MODES.indexOf(stated)) {
        const note = `Mode \`${input}\` from the input, stricter than the policy's \`${stated}\`.`;
        return { value: input, source: "input", note, refused: null };
    }
    return {
        value: stated,
        source: "policy",
        note: `Mode \`${stated}\` from the policy at the base commit.`,
        refused: `Input mode \`${input}\` was refused: the policy at the base commit says \`${stated}\`, and an input may only be stricter.`,
    };
}
/** Joins the policy's CI section with the inputs: `required-checks` adds, `ignore-checks` adds. Order is stable. */
function mergeCi(policy, inputs) {
    const required = (source, names) => [...new Set(names)].toSorted().map((name) => ({ name, source }));
    const ignore = (source, patterns) => [...new Set(patterns)].toSorted().map((pattern) => ({ pattern, source }));
    return {
        required: [...required("policy", policy?.ci?.required ?? []), ...required("input", inputs.required)],
        ignore: [...ignore("policy", policy?.ci?.ignore ?? []), ...ignore("input", inputs.ignore)],
        settleSeconds: policy?.ci?.["settle-seconds"] ?? DEFAULT_SETTLE_SECONDS,
    };
}
/** The rule that leaves this check name out, or `null` when none does. */
function ignoreRuleFor(ci, name) {
    return ci.ignore.find((rule) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .checkNameMatches */ .d)(rule.pattern, name)) ?? null;
}
/**
 * The required names that an ignore rule wanted to drop. They stay: neither the policy nor an input can make GitHub
 * accept a merge without them, and an input cannot drop what the policy requires.
 */
function refusedIgnores(ci, requiredNames) {
    const refused = [];
    for (const name of [...new Set(requiredNames)].toSorted()) {
        const rule = ignoreRuleFor(ci, name);
        if (rule !== null)
            refused.push({ name, ...rule });
    }
    return refused;
}
/** What stands in the headline, since a pull request could have set it: each a whole sentence. */
function headlineNotices(input) {
    const notices = [];
    if (input.policyPath !== DEFAULT_POLICY_PATH) {
        notices.push(input.policyFound
            ? `The policy was read from \`${input.policyPath}\` instead of \`${DEFAULT_POLICY_PATH}\`, because an input says so.`
            : `An input names the policy \`${input.policyPath}\`, which is not at the base commit: \`${DEFAULT_POLICY_PATH}\` was not read, and the defaults judge.`);
    }
    if (input.failOn === "never")
        notices.push("`fail-on: never`: this step does not fail, whatever the verdict is.");
    if (input.mode.refused !== null)
        notices.push(input.mode.refused);
    if (input.mode.source === "input" && MODES.indexOf(input.mode.value) < MODES.indexOf(DEFAULT_MODE)) {
        notices.push(`Mode \`${input.mode.value}\` comes from an input and is laxer than the default \`${DEFAULT_MODE}\`; the policy at the base commit names no mode.`);
    }
    return notices;
}


/***/ }),

/***/ 81808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ permissionLines),
/* harmony export */   BR: () => (/* binding */ dependencyLines),
/* harmony export */   Tw: () => (/* binding */ interfaceLines),
/* harmony export */   _p: () => (/* binding */ conflictLines),
/* harmony export */   iN: () => (/* binding */ readingLines),
/* harmony export */   mm: () => (/* binding */ companionLines),
/* harmony export */   vT: () => (/* binding */ reviewerLines)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37391);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76761);



const MOST_SYMBOLS = 6;
/** The changed files in the order to read them, each with what changed in it and how it is tested. */
function readingLines({ files, details }) {
    const order = details?.readingOrder ?? files.map(({ path }) => ({ path, reason: "" }));
    return order.flatMap(({ path, reason }) => {
        const file = files.find((candidate) => candidate.path === path);
        if (file === undefined)
            return [];
        const { previousPath, status, additions, deletions, riskFlags } = file;
        const lines = additions === null ? "lines not counted" : `+${additions} −${deletions ?? 0}`;
        const from = previousPath === null ? "" : ` from ${code(previousPath)}`;
        const what = [
            reason === "" ? file.kind : reason,
            ...(status === "modified" ? [] : [status]),
            ...riskFlags.filter((flag) => !SHOWN_ELSEWHERE.has(flag)),
        ];
        const symbols = symbolWords(details, path);
        const cover = coverWords(details, path);
        return [`- ${code(path)}${from} (${lines}; ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(what.join(", "), 200)})${symbols}${cover}`];
    });
}
/** Flags that the reading order, the interface or the dependencies already say in words. */
const SHOWN_ELSEWHERE = new Set([
    "workflow",
    "dependencies",
    "lock-file",
    "policy",
    "migration",
    "build",
    "public-interface",
    "wider-permissions",
    "privileged-trigger",
]);
function symbolWords(details, path) {
    const own = (details?.symbols ?? []).filter((symbol) => symbol.path === path);
    if (own.length === 0)
        return "";
    // Containers say nothing beside their members; what people call stands before constants.
    const sorted = [...own].sort((a, b) => Number(a.kind === "constant") - Number(b.kind === "constant"));
    const words = sorted
        .slice(0, MOST_SYMBOLS)
        .map(({ symbol, change, line }) => `${code(symbol)}${change === "changed" ? "" : ` ${change}`}${line === null ? "" : ` :${line}`}`);
    return `: ${words.join(", ")}${own.length > MOST_SYMBOLS ? ` and ${own.length - MOST_SYMBOLS} more` : ""}`;
}
function coverWords(details, path) {
    const cover = details?.tests.find((test) => test.path === path);
    if (cover === undefined || cover.state === "changed")
        return "";
    const [first] = cover.covering;
    if (cover.state === "none" || first === undefined)
        return "; **no test found**";
    if (first.path === path)
        return "; its own tests **did not change**";
    const likely = first.reason.startsWith("changed with it") ? "perhaps tested by" : "tested by";
    return `; ${likely} ${code(first.path)}, which **did not change**`;
}
/** What callers see: removed and changed first. */
function interfaceLines({ details }) {
    const order = ["removed", "changed", "moved", "added"];
    const words = { removed: "Removed", changed: "Other signature", moved: "Moved", added: "Added" };
    return order.flatMap((change) => {
        const found = (details?.publicInterface ?? []).filter((entry) => entry.change === change);
        if (found.length === 0)
            return [];
        const files = new Set(found.map(({ path }) => path));
        const shown = found.slice(0, 12).map(({ symbol, path }) => (files.size > 1 ? `${code(symbol)} (${code(path)})` : code(symbol)));
        return [
            `- ${words[change]}: ${shown.join(", ")}${found.length > 12 ? ` and ${found.length - 12} more` : ""}${files.size === 1 ? ` in ${code(found[0]?.path ?? "")}` : ""}`,
        ];
    });
}
/** Declared dependencies one by one; locked ones, which follow from them, by number with the first names. */
function dependencyLines({ details }) {
    const all = details?.dependencies ?? [];
    const declared = all.filter(({ kind }) => kind === "declared");
    const lines = declared.map(({ name, ecosystem, from, to, path }) => `- ${code(name)} ${versionWords(from, to)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(ecosystem)}, ${code(path)})`);
    const names = new Set(declared.map(({ name }) => name));
    for (const path of Array.from(new Set(all.filter(({ kind }) => kind === "locked").map((entry) => entry.path)))) {
        const locked = all.filter((entry) => entry.path === path && entry.kind === "locked");
        const others = locked.filter(({ name }) => !names.has(name));
        const shown = others.slice(0, 5).map(({ name, from, to }) => `${code(name)} ${versionWords(from, to)}`);
        lines.push(`- ${code(path)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(locked.length, "locked package")}${shown.length === 0 ? "" : `, among them ${shown.join(", ")}`}${others.length > 5 ? ` and ${others.length - 5} more` : ""}`);
    }
    return lines;
}
function versionWords(from, to) {
    const version = (text) => (text === "" ? "any version" : code(text));
    if (from === null)
        return `**added** at ${version(to ?? "")}`;
    return to === null ? `removed (was ${version(from)})` : `${version(from)} → ${version(to)}`;
}
/** What may run or be stored that was not before. */
function permissionLines({ details }) {
    return [
        ...(details?.workflows ?? []).map(({ path, finding }) => `- ${code(path)}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(finding, 300)}`),
        ...(details?.migrations ?? []).map(({ path, status, removesData }) => `- ${code(path)}: migration ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(status)}${removesData ? ", **removes data**" : ""}`),
    ];
}
const MOST_COMPANIONS = 8;
/** Files that usually change with these and did not, with the numbers and the commits in which a person can count them again. */
function companionLines({ details }, { historyDepth }) {
    const lines = (details?.companions ?? [])
        .slice(0, MOST_COMPANIONS)
        .map(({ path, with: seed, together, commits }) => `- ${code(path)}: in ${together} of the ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(commits, "past commit")} to ${code(seed)}`);
    return lines.length === 0 ? [] : [...lines, `- Counted in the last ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(historyDepth, "commit")}, without merges, through moves`];
}
function reviewerLines({ details }) {
    const all = details?.reviewers ?? [];
    return [...all.filter(({ kind }) => kind === "owner").slice(0, 8), ...all.filter(({ kind }) => kind === "author").slice(0, 3)].map(({ name, kind, reason }) => `- ${kind === "owner" ? code(name) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(name, 80)}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(reason, 200)}`);
}
/** Other open pull requests that touch the same files, "#12 also changes ...". Their titles are other people's text. */
function conflictLines({ conflicts, change }) {
    return (conflicts ?? []).map(({ number, title, author, isDraft, paths }) => {
        const shown = paths.slice(0, 2).map(code);
        const more = paths.length > 2 ? ` and ${paths.length - 2} more` : "";
        const who = `${author === null ? "author unknown" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(author, 60)}${isDraft ? ", draft" : ""}`;
        return `- ${code(`#${number}`)} ${change === null ? "changes" : "also changes"} ${shown.join(", ")}${more}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(title, 120)} (${who})`;
    });
}
function code(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(text, 300);
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
