export const id = 975;
export const ids = [975];
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

/***/ 90975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMMAND_NAMES: () => (/* binding */ COMMAND_NAMES),
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/src/facts/configuration-error.js
var configuration_error = __webpack_require__(94014);
// EXTERNAL MODULE: ./.build/src/host/failure.js
var failure = __webpack_require__(44512);
// EXTERNAL MODULE: ./.build/src/version.js
var version = __webpack_require__(37319);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./.build/src/cli/parse-options.js



/** The options and arguments of a call. Throws ConfigurationError for what the command does not take. */
function parseOptions(command, args) {
    const usage = `Usage: ${usageOf(command)}`;
    let parsed;
    try {
        parsed = (0,external_node_util_.parseArgs)({ args: [...args], options: command.options, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw wrongOption(command, error instanceof Error ? error.message : "", usage);
    }
    const fewest = command.positionals - (command.lastIsOptional === true ? 1 : 0);
    if (parsed.positionals.length > command.positionals || parsed.positionals.length < fewest) {
        const wanted = command.positionals === 0 ? "no argument" : `${command.positionals} argument`;
        throw new configuration_error/* ConfigurationError */.j(`\`${command.name}\` takes ${wanted} beside its options, and got ${parsed.positionals.length}.`, usage);
    }
    const values = Object.entries(parsed.values).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.filter((one) => typeof one === "string") : value,
    ]);
    return { values: Object.fromEntries(values), positionals: parsed.positionals };
}
/** How a command is called, on one line. */
function usageOf({ name, usage }) {
    return `trust-layer ${name} ${usage}`.replace(/ {2,}/gu, " ").trimEnd();
}
/** "Did you mean ...? " where a word is so near that it was meant, else nothing: a far guess misleads. */
function nearest(word, words) {
    const [best] = [...words].sort((a, b) => (0,mod/* distance */.Io)(word, a) - (0,mod/* distance */.Io)(word, b));
    if (best === undefined)
        return "";
    const letters = best.replace(/^-+/u, "").length;
    return (0,mod/* distance */.Io)(word, best) > (letters < 5 ? 1 : Math.max(2, Math.floor(letters / 4))) ? "" : `Did you mean \`${best}\`? `;
}
/** Says in our words what Node's parser found; its own differ between versions of Node. */
function wrongOption(command, message, usage) {
    const unknown = /Unknown option '(--?[^']*)'/u.exec(message)?.[1];
    if (unknown !== undefined) {
        const names = Object.keys(command.options).map((option) => `--${option}`);
        return new configuration_error/* ConfigurationError */.j(`\`${command.name}\` has no option ${unknown}.`, `${nearest(unknown, names)}${usage}`);
    }
    const option = /Option '(?:-\w, )?(--[^ ']*)/u.exec(message)?.[1];
    if (option === undefined)
        return new configuration_error/* ConfigurationError */.j("The options are not usable.", usage);
    if (/does not take/u.test(message))
        return new configuration_error/* ConfigurationError */.j(`${option} takes no value.`, usage);
    const dashed = /ambiguous/u.test(message) ? `A value that begins with a dash is written ${option}=VALUE. ` : "";
    return new configuration_error/* ConfigurationError */.j(`${option} needs a value.`, `${dashed}${usage}`);
}

// EXTERNAL MODULE: ./.build/src/cli/terminal-style.js
var terminal_style = __webpack_require__(54200);
;// CONCATENATED MODULE: ./.build/src/cli/main.js





/** The commands; each is loaded only when it is called. */
const COMMANDS = {
    pilot: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(6338), __webpack_require__.e(3292), __webpack_require__.e(1437), __webpack_require__.e(5905), __webpack_require__.e(969), __webpack_require__.e(1209), __webpack_require__.e(6), __webpack_require__.e(300), __webpack_require__.e(6618), __webpack_require__.e(942), __webpack_require__.e(5388), __webpack_require__.e(9937), __webpack_require__.e(4178), __webpack_require__.e(2878), __webpack_require__.e(9008), __webpack_require__.e(9248), __webpack_require__.e(6547), __webpack_require__.e(7450), __webpack_require__.e(1524)]).then(__webpack_require__.bind(__webpack_require__, 57255))).pilot,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4006), __webpack_require__.e(1437), __webpack_require__.e(5905), __webpack_require__.e(969), __webpack_require__.e(1209), __webpack_require__.e(9128), __webpack_require__.e(6618), __webpack_require__.e(8984)]).then(__webpack_require__.bind(__webpack_require__, 40686))).doctor,
    repo: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(5905), __webpack_require__.e(969), __webpack_require__.e(1209), __webpack_require__.e(300), __webpack_require__.e(6618), __webpack_require__.e(4178), __webpack_require__.e(9248), __webpack_require__.e(6534)]).then(__webpack_require__.bind(__webpack_require__, 43679))).repo,
    harness: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(5905), __webpack_require__.e(969), __webpack_require__.e(1209), __webpack_require__.e(300), __webpack_require__.e(6618), __webpack_require__.e(4178), __webpack_require__.e(9248), __webpack_require__.e(6534)]).then(__webpack_require__.bind(__webpack_require__, 43679))).harness,
    context: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(5905), __webpack_require__.e(969), __webpack_require__.e(1209), __webpack_require__.e(300), __webpack_require__.e(6618), __webpack_require__.e(4178), __webpack_require__.e(9248), __webpack_require__.e(6534)]).then(__webpack_require__.bind(__webpack_require__, 43679))).context,
    pr: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(5905), __webpack_require__.e(969), __webpack_require__.e(1209), __webpack_require__.e(300), __webpack_require__.e(6618), __webpack_require__.e(4178), __webpack_require__.e(9248), __webpack_require__.e(6534)]).then(__webpack_require__.bind(__webpack_require__, 43679))).pr,
    ci: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(1437), __webpack_require__.e(5905), __webpack_require__.e(969), __webpack_require__.e(1209), __webpack_require__.e(300), __webpack_require__.e(6618), __webpack_require__.e(942), __webpack_require__.e(5388), __webpack_require__.e(5499)]).then(__webpack_require__.bind(__webpack_require__, 86977))).ci,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(6338), __webpack_require__.e(1437), __webpack_require__.e(5905), __webpack_require__.e(969), __webpack_require__.e(1209), __webpack_require__.e(300), __webpack_require__.e(6618), __webpack_require__.e(942), __webpack_require__.e(5388), __webpack_require__.e(9937), __webpack_require__.e(2878), __webpack_require__.e(8942)]).then(__webpack_require__.bind(__webpack_require__, 8942))).gate,
    record: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4006), __webpack_require__.e(1437), __webpack_require__.e(5905), __webpack_require__.e(969), __webpack_require__.e(1209), __webpack_require__.e(6), __webpack_require__.e(9128), __webpack_require__.e(6618), __webpack_require__.e(5602), __webpack_require__.e(4068)]).then(__webpack_require__.bind(__webpack_require__, 74068))).record,
    publish: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4006), __webpack_require__.e(1437), __webpack_require__.e(5905), __webpack_require__.e(969), __webpack_require__.e(1209), __webpack_require__.e(6), __webpack_require__.e(300), __webpack_require__.e(9128), __webpack_require__.e(6618), __webpack_require__.e(9937), __webpack_require__.e(4178), __webpack_require__.e(9008), __webpack_require__.e(6547), __webpack_require__.e(5536)]).then(__webpack_require__.bind(__webpack_require__, 22002))).publish,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(1306), __webpack_require__.e(1437), __webpack_require__.e(6), __webpack_require__.e(9128), __webpack_require__.e(5894), __webpack_require__.e(2160)]).then(__webpack_require__.bind(__webpack_require__, 52160))).verify,
    status: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(1306), __webpack_require__.e(1437), __webpack_require__.e(6), __webpack_require__.e(9128), __webpack_require__.e(5894), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 80413))).status,
    sanitize: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4006), __webpack_require__.e(5905), __webpack_require__.e(969), __webpack_require__.e(1209), __webpack_require__.e(6618), __webpack_require__.e(9937), __webpack_require__.e(9008), __webpack_require__.e(9928)]).then(__webpack_require__.bind(__webpack_require__, 89630))).sanitize,
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4006), __webpack_require__.e(5905), __webpack_require__.e(969), __webpack_require__.e(1209), __webpack_require__.e(6618), __webpack_require__.e(5768)]).then(__webpack_require__.bind(__webpack_require__, 15768))).init,
};
const COMMAND_NAMES = Object.keys(COMMANDS);
/** The command line. Exit code 0 done, 1 the verdict says stop, 2 the call or the input was wrong. */
async function main(argv = process.argv.slice(2)) {
    process.stdout.on("error", ignoreClosedPipe);
    process.stderr.on("error", ignoreClosedPipe);
    try {
        process.exitCode = await dispatch(argv);
    }
    catch (error) {
        (0,failure/* failCommand */.ux)(error);
    }
}
/** A reader that has enough (`| head`) closes the pipe: that is no error of ours, and the work goes on to its end. */
function ignoreClosedPipe(error) {
    if (error.code !== "EPIPE")
        throw error;
}
async function dispatch(argv) {
    const [name, ...rest] = argv;
    if (name === "help" && rest[0] !== undefined)
        return dispatch([rest[0], "--help"]);
    if (name === undefined || name === "help" || name === "--help" || name === "-h") {
        process.stdout.write((0,terminal_style/* fitted */.$)(await help()));
        return name === undefined ? 2 : 0;
    }
    if (name === "--version") {
        process.stdout.write(`${version/* VERSION */.x}\n`);
        return 0;
    }
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined) {
        throw new configuration_error/* ConfigurationError */.j(`"${name}" is not a command.`, `${nearest(name, COMMAND_NAMES)}\`trust-layer help\` lists all commands.`);
    }
    const command = await load();
    if (rest.includes("--help") || rest.includes("-h")) {
        process.stdout.write((0,terminal_style/* fitted */.$)(`${usageOf(command)}\n  ${command.summary}\n`));
        return 0;
    }
    const { values, positionals } = parseOptions(command, rest);
    return command.run(values, positionals);
}
async function help() {
    const lines = [`trust-layer ${version/* VERSION */.x}: trust a pull request because of evidence`, "", "Commands:"];
    for (const load of Object.values(COMMANDS)) {
        const command = await load();
        lines.push(`  ${usageOf(command).slice("trust-layer ".length)}`, `      ${command.summary}`);
    }
    lines.push("", "`trust-layer COMMAND --help` shows one command, `trust-layer --version` the version.", "--json prints the evidence document alone on standard output; log lines go to standard error.", "GITHUB_TOKEN or GH_TOKEN, GITHUB_API_URL and GITHUB_GRAPHQL_URL are honoured.", "Exit code: 0 done, 1 the verdict says stop, 2 the call or the input was wrong.", "");
    return lines.join("\n");
}


/***/ }),

/***/ 54200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted),
/* harmony export */   w: () => (/* binding */ terminalStyle)
/* harmony export */ });
/* harmony import */ var _render_hanging_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70610);

/** How the report is drawn: colour only on a terminal (and not with NO_COLOR, https://no-color.org), width as it is. */
function terminalStyle() {
    const noColour = process.env["NO_COLOR"] !== undefined && process.env["NO_COLOR"] !== "";
    return { colour: process.stdout.isTTY === true && !noColour, columns: Math.min(process.stdout.columns || 100, 120) };
}
/** A finished text as wide as the terminal; for a pipe or a file it stays as it is, a line a fact. */
function fitted(text) {
    return process.stdout.isTTY === true ? (0,_render_hanging_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .hangLines */ .m)(text, process.stdout.columns || 80) : text;
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
    /** Where in a file, for an annotation on a runner; the message says it too. */
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94014);
/* harmony import */ var _render_hanging_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70610);
/* harmony import */ var _render_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37391);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50949);





/** Reports an error on a runner: one line in the log, which is its annotation, the same on the run's page, and a failed step. */
function failStep(error) {
    process.exitCode = 1;
    if (error instanceof _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j) {
        const at = error.location;
        const place = at === null ? {} : { file: at.file, line: at.line, col: at.column };
        process.stdout.write(`${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowCommand */ .N)("error", `${error.message} ${error.mend}`, { title: "trust-layer", ...place })}\n`);
        summarize(error);
        return;
    }
    const message = error instanceof Error ? error.message : String(error);
    process.stdout.write(`${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowCommand */ .N)("error", message, { title: "trust-layer: unexpected error" })}\n`);
    if (process.env["RUNNER_DEBUG"] === "1" && error instanceof Error && error.stack !== undefined) {
        process.stdout.write(`${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLogLine */ .T)(error.stack)}\n`);
    }
}
/** An empty summary reads like a step that had nothing to say; so the page says what stopped it, and the mend. */
function summarize({ message, mend }) {
    const { GITHUB_STEP_SUMMARY: file, INPUT_SUMMARY: wished } = process.env;
    if (file === undefined || file === "" || wished?.trim().toLowerCase() === "false")
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `## ❌ trust-layer stopped before its end\n\n${(0,_render_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(message)}\n\n**Do:** ${(0,_render_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(mend)}\n`);
    }
    catch {
        // The log has it all.
    }
}
/** Fails the step because of what was found, after outputs, summary and uploads were written. */
function failVerdict(headline) {
    process.exitCode = 1;
    process.stdout.write(`${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowCommand */ .N)("error", headline, { title: "trust-layer" })}\n`);
}
/** The same at a terminal: one sentence and its mend on stderr, exit code 2. */
function failCommand(error) {
    process.exitCode = 2;
    if (error instanceof _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j) {
        const text = (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLogLine */ .T)(`error: ${error.message}\n  ${error.mend}\n`);
        process.stderr.write(process.stderr.isTTY === true ? (0,_render_hanging_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .hangLines */ .m)(text, process.stderr.columns || 80) : text);
        return;
    }
    const message = error instanceof Error ? (process.env["DEBUG"] ? (error.stack ?? error.message) : error.message) : String(error);
    process.stderr.write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLogLine */ .T)(`error: unexpected: ${message}\n  Run again with DEBUG=1 and report what it prints.\n`));
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

/***/ 4349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ htmlLink),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   _s: () => (/* binding */ htmlAttribute),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   pF: () => (/* reexport safe */ _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.p),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wI: () => (/* binding */ utf8Length),
/* harmony export */   xR: () => (/* binding */ tableCell)
/* harmony export */ });
/* unused harmony export safeUrl */
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39156);


/*
 * Every string that a pull request can choose (titles, paths, logins, check names, messages) goes through one of these
 * on its way into Markdown or HTML (law 4). Entities instead of backslashes, since they also hold inside an HTML block,
 * where Markdown is not read. References, mentions and links are looked for by GitHub in the finished page, after entities
 * were decoded, so these are broken by a zero-width space: the same way by which update bots keep from pinging people.
 */
const BREAK = "&#8203;";
const MARKDOWN_ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "\\": "&#92;",
    "`": "&#96;",
    "*": "&#42;",
    _: "&#95;",
    "~": "&#126;",
    "[": "&#91;",
    "]": "&#93;",
    "|": "&#124;",
    // GitHub reads `$...$` as mathematics; its documentation gives this span as the way to write a plain sign.
    $: "<span>$</span>",
};
/**
 * Text as inline Markdown that shows exactly these characters: no markup, HTML, image, link, table cell, mention,
 * reference, emoji name or mathematics comes alive. Always one line. `length` is in code points.
 */
function markdownText(text, length = _visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LENGTH */ .L) {
    const line = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .p)(text, length);
    const escaped = line.replaceAll(/[&<>"\\`*~[\]|$]|_/gu, (character, offset) => character === "_" && isWithinWord(line, offset) ? "_" : (MARKDOWN_ENTITIES[character] ?? character));
    return neutralReferences(escaped)
        .replace(/^(\d+)([.)])/u, (_, digits, mark) => `${digits}&#${mark.codePointAt(0) ?? 46};`)
        .replace(/^([-+=#:])/u, (character) => `&#${character.codePointAt(0) ?? 45};`);
}
/** An underscore between letters or digits is no emphasis in GitHub's Markdown, and names stay readable in the source. */
function isWithinWord(line, offset) {
    return /^[A-Za-z0-9]_[A-Za-z0-9]$/u.test(line.slice(offset - 1, offset + 2)) && offset > 0;
}
/** Breaks mentions and e-mail addresses, `#1`, `o/r#1`, `GH-1`, `scheme://`, `www.` and `:emoji:`. */
function neutralReferences(text) {
    return text
        .replaceAll("@", `@${BREAK}`)
        .replaceAll(/(?<!&)#(?=\d)/gu, `#${BREAK}`)
        .replaceAll(/\b(GH)-(?=\d)/giu, `$1-${BREAK}`)
        .replaceAll(/:(?=\/\/)/gu, `:${BREAK}`)
        .replaceAll(/\b(mailto|xmpp|tel):/giu, `$1:${BREAK}`)
        .replaceAll(/www\./giu, (found) => `${found.slice(0, 3)}${BREAK}.`)
        .replaceAll(/:(?=(?:[A-Za-z0-9_+-]|&#95;)+(?::|$))/gu, `:${BREAK}`);
}
/**
 * Text as a code span: GitHub looks for no mention, reference or link in it. A text with a pipe becomes a `<code>`
 * element, since a backtick span cannot hold one both inside and outside a table. An empty text shows as `(empty)`.
 */
function markdownCode(text, length = _visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LENGTH */ .L) {
    const line = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .p)(text, length);
    if (line === "")
        return "(empty)";
    if (line.includes("|"))
        return `<code>${markdownText(text, length)}</code>`;
    const longest = Math.max(0, ...Array.from(line.matchAll(/`+/gu), (run) => run[0].length));
    const fence = "`".repeat(longest + 1);
    const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${padding}${line}${padding}${fence}`;
}
/** Text for one cell of a Markdown table; a dash where there is none. */
function tableCell(text, length = _visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LENGTH */ .L) {
    return text === null || text.trim() === "" ? "–" : markdownText(text, length);
}
/** Text for the content of an HTML element. One line. */
function html(text, length = _visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LENGTH */ .L) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .p)(text, length)
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&#39;")
        .replaceAll("`", "&#96;");
}
/** Text for a double-quoted HTML attribute. URLs go through `safeUrl` first. */
function htmlAttribute(text, length = _visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LENGTH */ .L) {
    return html(text, length).replaceAll("=", "&#61;");
}
/**
 * An address that may become a link: https, no user name in it, normalised; else null. Characters that end a Markdown
 * destination are percent-encoded.
 */
function safeUrl(url) {
    if (url === null || url.length > 2000 || !URL.canParse(url))
        return null;
    const parsed = new URL(url);
    if (parsed.protocol !== "https:" || parsed.username !== "" || parsed.password !== "")
        return null;
    return parsed.href.replaceAll(/[()<>[\]|\\`"'*~]/gu, (character) => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}
/** A Markdown link with its label escaped; only the label where the address is not one that may be linked. */
function markdownLink(label, url) {
    const target = safeUrl(url);
    return target === null ? markdownText(label) : `[${markdownText(label)}](${target})`;
}
/** An HTML link as above. `rel` keeps the opened page from reaching back. */
function htmlLink(label, url) {
    const target = safeUrl(url);
    return target === null ? html(label) : `<a href="${htmlAttribute(target, 2000)}" rel="noopener noreferrer nofollow">${html(label)}</a>`;
}
/** Length in bytes of UTF-8, the unit of GitHub's limit for a job summary. */
function utf8Length(text) {
    return new TextEncoder().encode(text).byteLength;
}


/***/ }),

/***/ 70610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ hangLines)
/* harmony export */ });
/** Colours of a terminal; they take no room. */
const COLOUR = /\p{Cc}\[[0-9;]*m/gu;
/** What a continued line stands under: the indent, a first column with its gap, and the sign before an item. */
const HANG = /^ *(?:\S+ {2,})?(?:→ |- |\d+\. )?/u;
const NARROWEST = 40;
/**
 * A finished report with each long line continued at a word under its own beginning, instead of cut by the terminal in
 * the middle of one. A word that is longer than a line stays whole, so that it can be copied.
 */
function hangLines(text, columns) {
    const width = Math.max(NARROWEST, columns);
    return text
        .split("\n")
        .map((line) => (visible(line) <= width ? line : hang(line, width)))
        .join("\n");
}
function hang(line, width) {
    const indent = Math.min(HANG.exec(line.replace(COLOUR, ""))?.[0].length ?? 0, width / 2);
    const lines = [];
    // Blanks inside a line are columns of a table: they stay with the word behind them.
    for (const word of line.match(/ *[^ ]+/gu) ?? []) {
        const last = lines.at(-1);
        if (last === undefined)
            lines.push(word);
        else if (visible(last) + visible(word) <= width)
            lines[lines.length - 1] = last + word;
        else
            lines.push(" ".repeat(indent) + word.trimStart());
    }
    return lines.join("\n");
}
function visible(text) {
    return text.replace(COLOUR, "").length;
}


/***/ }),

/***/ 37391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   n8: () => (/* binding */ htmlProse)
/* harmony export */ });
/* unused harmony export stretches */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);

/** Reasons and mends are longer than names: room for three sentences. Code points. */
const PROSE_LENGTH = 1200;
/** Cuts a sentence at its backticks. A backtick without a partner is text. */
function stretches(sentence) {
    const parts = [];
    let at = 0;
    for (const match of sentence.matchAll(/`([^`\n]+)`/gu)) {
        if (match.index > at)
            parts.push({ text: sentence.slice(at, match.index), code: false });
        parts.push({ text: match[1] ?? "", code: true });
        at = match.index + match[0].length;
    }
    if (at < sentence.length)
        parts.push({ text: sentence.slice(at), code: false });
    return parts;
}
/** Several reasons or mends come as lines; more than these say nothing new to a reader. */
const MOST_LINES = 12;
/** A reason or mend as inline Markdown, everything in it escaped; its lines stay apart. `length`: code points of a line. */
function markdownProse(sentence, length = PROSE_LENGTH) {
    return eachLine(sentence, (line) => joined(line, length, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7, (text, most) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(text, most)));
}
/** A reason or mend as HTML, everything in it escaped; its lines stay apart. `length`: code points of a line. */
function htmlProse(sentence, length = PROSE_LENGTH) {
    return eachLine(sentence, (line) => joined(line, length, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy, (text, most) => `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(text, most)}</code>`));
}
function eachLine(sentence, render) {
    const lines = sentence.split(/\r?\n/u).filter((line) => line.trim() !== "");
    const shown = lines.slice(0, MOST_LINES).map(render);
    if (lines.length > MOST_LINES)
        shown.push(`(${lines.length - MOST_LINES} more)`);
    return shown.join("<br>");
}
function joined(sentence, length, text, code) {
    let left = length;
    let result = "";
    for (const part of stretches(sentence.slice(0, length * 4))) {
        if (left <= 0)
            return `${result}…`;
        const shown = part.code ? code(part.text, left) : text(part.text, left);
        // Escaping trims its text, so the spaces at the borders are put back.
        const before = !part.code && /^\s/u.test(part.text) && result !== "" ? " " : "";
        const after = !part.code && /\S\s+$/u.test(part.text) ? " " : "";
        result += `${before}${shown}${after}`;
        left -= Array.from(part.text).length;
    }
    return result.trim();
}


/***/ }),

/***/ 39156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ DEFAULT_LENGTH),
/* harmony export */   p: () => (/* binding */ singleLine)
/* harmony export */ });
/*
 * Hostile text made honest before any escaping: what cannot be seen is named, what would break a line becomes a space.
 * Sources: Unicode UAX #9 (bidirectional controls), CVE-2021-42574 ("Trojan Source"), ECMA-48 (terminal escapes), and the
 * runner's parser of workflow commands (`::command::` at the start of a line, `##[command]` anywhere in it).
 */
/** How long a shown string may be, in code points, unless the caller says otherwise. */
const DEFAULT_LENGTH = 600;
/** Control, format and separator characters, and letters that show as nothing. White space was folded before. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}\u{115F}\u{1160}\u{2800}\u{3164}\u{FFA0}]|\u{17B4}|\u{17B5}|[\u{180B}-\u{180F}]|[\u{FE00}-\u{FE0E}]|[\u{E0100}-\u{E01EF}]/gu;
/** A zero-width joiner between two pictures makes one emoji of them and hides nothing. */
const EMOJI_JOINER = /(?<=\p{Extended_Pictographic}\u{FE0F}?\p{Emoji_Modifier}?)\u{200D}(?=\p{Extended_Pictographic})/gu;
/** More marks on one letter than any script needs: they paint over the lines above and below. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
const JOINER_PLACEHOLDER = "\u{F0000}";
/**
 * One line of text in which everything that is there can be seen. Line ends, tabs and other spaces become one space;
 * control characters show as their picture (`␛`), other invisible ones as `⟨U+202E⟩`. Cut to `length` code points, with
 * `…` as the last. A leading `::` and any `##[` are broken, so that the line is never a workflow command when printed.
 */
function singleLine(text, length = DEFAULT_LENGTH) {
    // Cut before the work, so that a text of megabytes costs nothing; what follows never makes fewer visible characters
    // than half of it matter, and the final cut is exact.
    const start = text.length > length * 8 ? text.slice(0, length * 8) : text;
    const folded = start.replaceAll(/[\s\u{85}]+/gu, " ").trim();
    const seen = folded
        .replaceAll(JOINER_PLACEHOLDER, "\u{FFFD}")
        .replaceAll(EMOJI_JOINER, JOINER_PLACEHOLDER)
        .replaceAll(INVISIBLE, (character) => (character === JOINER_PLACEHOLDER ? "\u{200D}" : named(character)))
        .replaceAll(STACKED_MARKS, "$1…");
    const shortened = cut(seen, length, start.length < text.length);
    return shortened.replaceAll("##[", "## [").replace(/^::/u, ": :");
}
function named(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return "␡";
    if (code >= 0xd800 && code <= 0xdfff)
        return "\u{FFFD}";
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
function cut(text, length, alreadyCut) {
    const points = Array.from(text.length > length * 2 ? text.slice(0, length * 2) : text);
    if (points.length <= length && !alreadyCut && points.join("").length === text.length)
        return text;
    return `${points
        .slice(0, Math.max(0, length - 1))
        .join("")
        .trimEnd()}…`;
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
