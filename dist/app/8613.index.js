export const id = 8613;
export const ids = [8613];
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

/***/ 48613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMAND_NAMES: () => (/* binding */ COMMAND_NAMES),
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21916);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94014);
/* harmony import */ var _host_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44512);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37319);





/** The commands; each is loaded only when it is called. */
const COMMANDS = {
    pilot: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(4674), __webpack_require__.e(2578), __webpack_require__.e(2489), __webpack_require__.e(9150), __webpack_require__.e(8037), __webpack_require__.e(9937), __webpack_require__.e(2126), __webpack_require__.e(351), __webpack_require__.e(9008), __webpack_require__.e(2122), __webpack_require__.e(3194), __webpack_require__.e(5332), __webpack_require__.e(2024), __webpack_require__.e(109)]).then(__webpack_require__.bind(__webpack_require__, 57255))).pilot,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7597), __webpack_require__.e(2578), __webpack_require__.e(2489), __webpack_require__.e(8037), __webpack_require__.e(8423)]).then(__webpack_require__.bind(__webpack_require__, 47097))).doctor,
    repo: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(2578), __webpack_require__.e(2489), __webpack_require__.e(9150), __webpack_require__.e(8037), __webpack_require__.e(3194), __webpack_require__.e(7955)]).then(__webpack_require__.bind(__webpack_require__, 96855))).repo,
    harness: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(2578), __webpack_require__.e(2489), __webpack_require__.e(9150), __webpack_require__.e(8037), __webpack_require__.e(3194), __webpack_require__.e(7955)]).then(__webpack_require__.bind(__webpack_require__, 96855))).harness,
    context: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(2578), __webpack_require__.e(2489), __webpack_require__.e(9150), __webpack_require__.e(8037), __webpack_require__.e(3194), __webpack_require__.e(7955)]).then(__webpack_require__.bind(__webpack_require__, 96855))).context,
    pr: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(2578), __webpack_require__.e(2489), __webpack_require__.e(9150), __webpack_require__.e(8037), __webpack_require__.e(3194), __webpack_require__.e(7955)]).then(__webpack_require__.bind(__webpack_require__, 96855))).pr,
    ci: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(2578), __webpack_require__.e(2489), __webpack_require__.e(9150), __webpack_require__.e(8037), __webpack_require__.e(2126), __webpack_require__.e(6977)]).then(__webpack_require__.bind(__webpack_require__, 86977))).ci,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(4674), __webpack_require__.e(2578), __webpack_require__.e(2489), __webpack_require__.e(9150), __webpack_require__.e(8037), __webpack_require__.e(9937), __webpack_require__.e(2126), __webpack_require__.e(2122), __webpack_require__.e(5238)]).then(__webpack_require__.bind(__webpack_require__, 8942))).gate,
    publish: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7597), __webpack_require__.e(2578), __webpack_require__.e(2489), __webpack_require__.e(9150), __webpack_require__.e(8037), __webpack_require__.e(9937), __webpack_require__.e(351), __webpack_require__.e(9008), __webpack_require__.e(5332), __webpack_require__.e(4692)]).then(__webpack_require__.bind(__webpack_require__, 22002))).publish,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(1306), __webpack_require__.e(351), __webpack_require__.e(9141)]).then(__webpack_require__.bind(__webpack_require__, 6395))).verify,
    sanitize: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7597), __webpack_require__.e(2578), __webpack_require__.e(2489), __webpack_require__.e(8037), __webpack_require__.e(9937), __webpack_require__.e(9008), __webpack_require__.e(9928)]).then(__webpack_require__.bind(__webpack_require__, 89630))).sanitize,
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7597), __webpack_require__.e(2578), __webpack_require__.e(2489), __webpack_require__.e(8037), __webpack_require__.e(5768)]).then(__webpack_require__.bind(__webpack_require__, 15768))).init,
};
const COMMAND_NAMES = Object.keys(COMMANDS);
/** The command line. Exit code 0 done, 1 the verdict says stop, 2 the call or the input was wrong. */
async function main(argv = process.argv.slice(2)) {
    try {
        process.exitCode = await dispatch(argv);
    }
    catch (error) {
        (0,_host_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failCommand */ .ux)(error);
    }
}
async function dispatch(argv) {
    const [name, ...rest] = argv;
    if (name === undefined || name === "help" || name === "--help" || name === "-h") {
        process.stdout.write(await help());
        return name === undefined ? 2 : 0;
    }
    if (name === "--version") {
        process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x}\n`);
        return 0;
    }
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined) {
        throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`"${name}" is not a command.`, `Did you mean \`${nearest(name, COMMAND_NAMES)}\`? \`trust-layer help\` lists all.`);
    }
    const command = await load();
    if (rest.includes("--help") || rest.includes("-h")) {
        process.stdout.write(`trust-layer ${command.name} ${command.usage}\n  ${command.summary}\n`);
        return 0;
    }
    const { values, positionals } = parse(command, rest);
    return command.run(values, positionals);
}
function parse(command, args) {
    const usage = `Usage: trust-layer ${command.name} ${command.usage}`.trimEnd();
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options: command.options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const unknownOption = /Unknown option '(--?[^']*)'/.exec(error instanceof Error ? error.message : "")?.[1];
        if (unknownOption === undefined) {
            throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`${error instanceof Error ? (error.message.split("\n")[0] ?? "") : "The options are not usable."}`, usage);
        }
        const names = Object.keys(command.options).map((option) => `--${option}`);
        throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`\`${command.name}\` has no option ${unknownOption}.`, `${names.length === 0 ? "" : `Did you mean \`${nearest(unknownOption, names)}\`? `}${usage}`);
    }
    if (parsed.positionals.length !== command.positionals) {
        const wanted = command.positionals === 0 ? "no argument" : `${command.positionals} argument`;
        throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`\`${command.name}\` takes ${wanted} beside its options, and got ${parsed.positionals.length}.`, usage);
    }
    // No option of ours may be given twice, so there are no lists.
    const values = Object.entries(parsed.values).filter((entry) => !Array.isArray(entry[1]));
    return { values: Object.fromEntries(values), positionals: parsed.positionals };
}
function nearest(word, words) {
    return [...words].sort((a, b) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_1__/* .distance */ .Io)(word, a) - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_1__/* .distance */ .Io)(word, b))[0] ?? "";
}
async function help() {
    const lines = [`trust-layer ${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x}: trust a pull request because of evidence`, "", "Commands:"];
    for (const load of Object.values(COMMANDS)) {
        const command = await load();
        lines.push(`  ${command.name} ${command.usage}`, `      ${command.summary}`);
    }
    lines.push("", "--json prints the evidence document alone on standard output; log lines go to standard error.", "GITHUB_TOKEN or GH_TOKEN, GITHUB_API_URL and GITHUB_GRAPHQL_URL are honoured.", "Exit code: 0 done, 1 the verdict says stop, 2 the call or the input was wrong.", "");
    return lines.join("\n");
}


/***/ }),

/***/ 94014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ConfigurationError)
/* harmony export */ });
/*
 * Two kinds of error, kept apart: what the user can mend by changing an input, a file or a setting, and everything else.
 */
/**
 * A mistake in the call, an input, the policy or the surroundings that the user can mend. The message is one clear
 * sentence that names the thing and its value; `mend` says what to do. Ends with exit code 2 at a terminal, and a
 * failed step on a runner. Never carries a token.
 */
class ConfigurationError extends Error {
    name = "ConfigurationError";
    mend;
    /** Where in a file, for an annotation on a runner. */
    location;
    constructor(message, mend, location = null) {
        super(message);
        this.mend = mend;
        this.location = location;
    }
}


/***/ }),

/***/ 44512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ failVerdict),
/* harmony export */   ux: () => (/* binding */ failCommand),
/* harmony export */   vy: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94014);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50949);


/** Reports an error on a runner in exactly one place: one annotation with the mend, and a failed step. */
function failStep(error) {
    process.exitCode = 1;
    if (error instanceof _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j) {
        const at = error.location;
        const place = at === null ? {} : { file: at.file, line: at.line, col: at.column };
        process.stdout.write(`${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)("error", `${error.message} ${error.mend}`, { title: "trust-layer", ...place })}\n`);
        return;
    }
    const message = error instanceof Error ? error.message : String(error);
    process.stdout.write(`${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)("error", message, { title: "trust-layer: unexpected error" })}\n`);
    if (process.env["RUNNER_DEBUG"] === "1" && error instanceof Error && error.stack !== undefined) {
        process.stdout.write(`${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLogLine */ .T)(error.stack)}\n`);
    }
}
/** Fails the step because of what was found, after outputs, summary and uploads were written. */
function failVerdict(headline) {
    process.exitCode = 1;
    process.stdout.write(`${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)("error", headline, { title: "trust-layer" })}\n`);
}
/** The same at a terminal: one sentence and its mend on stderr, exit code 2. */
function failCommand(error) {
    process.exitCode = 2;
    if (error instanceof _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j) {
        const at = error.location;
        const place = at === null ? "" : `${at.file}:${at.line}:${at.column}: `;
        process.stderr.write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLogLine */ .T)(`error: ${place}${error.message}\n  ${error.mend}\n`));
        return;
    }
    const message = error instanceof Error ? (process.env["DEBUG"] ? (error.stack ?? error.message) : error.message) : String(error);
    process.stderr.write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLogLine */ .T)(`error: unexpected: ${message}\n  Run again with DEBUG=1 and report what it prints.\n`));
}


/***/ }),

/***/ 50949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand),
/* harmony export */   T: () => (/* binding */ plainLogLine)
/* harmony export */ });
/*
 * Workflow commands as the runner reads them from standard output. Written here, and not through @actions/core, so that
 * a mistake in an input is told before that package is loaded. Escaping follows GitHub's "Workflow commands" page:
 * `%`, CR and LF in data; `:` and `,` as well in properties.
 */
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** One workflow command line, for example `::error file=a.yml,line=3::message`, without the line end. */
function workflowCommand(command, message, properties = {}) {
    const pairs = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${command}${pairs.length > 0 ? ` ${pairs.join(",")}` : ""}::${escapeData(message)}`;
}
/**
 * A log line made harmless: the runner executes a line that starts with `::` or holds `##[`, also when the text came
 * from a pull request, and a carriage return or an escape sequence can hide what stands before it.
 */
function plainLogLine(text) {
    return (text
        // eslint-disable-next-line no-control-regex -- exactly the control characters are meant
        .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\uFFFD")
        .split("\n")
        .map((line) => line.replaceAll("##[", "##\u200B[").replace(/^(\s*):(?=:)/, "$1\u200B:"))
        .join("\n"));
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
