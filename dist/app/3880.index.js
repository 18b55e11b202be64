export const id = 3880;
export const ids = [3880];
export const modules = {

/***/ 13395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCiLocal: () => (/* binding */ runCiLocal)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(20434);
// EXTERNAL MODULE: ./.build/src/facts/configuration-error.js
var configuration_error = __webpack_require__(94014);
// EXTERNAL MODULE: ./.build/src/host/common-inputs.js
var common_inputs = __webpack_require__(5375);
// EXTERNAL MODULE: ./.build/src/git/program.js
var program = __webpack_require__(84124);
// EXTERNAL MODULE: ./.build/src/host/atomic-write.js
var atomic_write = __webpack_require__(89279);
// EXTERNAL MODULE: ./.build/src/git/repository.js
var git_repository = __webpack_require__(20690);
// EXTERNAL MODULE: ./.build/src/jobs/bundle-files.js
var bundle_files = __webpack_require__(46416);
// EXTERNAL MODULE: ./.build/src/jobs/evidence-files.js
var evidence_files = __webpack_require__(98673);
// EXTERNAL MODULE: ./.build/src/evidence/consistency.js
var consistency = __webpack_require__(93537);
// EXTERNAL MODULE: ./.build/src/git/read-file.js
var read_file = __webpack_require__(70389);
// EXTERNAL MODULE: ./.build/src/git/path-text.js
var path_text = __webpack_require__(67889);
// EXTERNAL MODULE: ./.build/src/git/process.js
var git_process = __webpack_require__(18841);
;// CONCATENATED MODULE: ./.build/src/git/work-tree.js


/**
 * How the work tree stands beside HEAD. Submodules are compared by their recorded commit alone: looking into them would
 * start git with their configuration.
 */
async function readWorkTree(repository) {
    if (repository.bare)
        return { unreadable: "there is no work tree" };
    const [headSha, status, flags] = await Promise.all([
        repository.resolve("HEAD"),
        repository.attempt(["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=normal", "--ignore-submodules=dirty"]),
        repository.attempt(["ls-files", "-v", "-z"]),
    ]);
    const failed = [status, flags].find(({ code }) => code !== 0);
    if (failed !== undefined)
        return { unreadable: (0,git_process/* firstLine */.TM)(failed.stderr) };
    const entries = (0,path_text/* zeroSeparated */.Q)(status.stdout);
    const untracked = (entry) => entry.subarray(0, 2).toString("latin1") === "??";
    return {
        headSha,
        changed: entries.filter((entry) => !untracked(entry)).map((entry) => (0,path_text/* pathText */.L)(entry.subarray(3))),
        untracked: entries.filter(untracked).map((entry) => (0,path_text/* pathText */.L)(entry.subarray(3))),
        // git-ls-files(1), -v: a lower-case letter is `assume-unchanged`, S is `skip-worktree`.
        unwatched: (0,path_text/* zeroSeparated */.Q)(flags.stdout).filter((entry) => /^[a-zS] /u.test(entry.toString("latin1", 0, 2))).length,
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/src/host/run-command.js


/** What is kept of the output; the rest goes into the digest alone. */
const TAIL_BYTES = 64 * 1024;
/** Between the request to end (SIGTERM) and the end (SIGKILL). */
const GRACE_MS = 2_000;
/** How long the pipes of a command that ended may stay open, in case a process that left its group holds them. */
const DRAIN_MS = 1_000;
const WINDOWS = process.platform === "win32";
/**
 * Runs one command to its end, with standard input closed. After a timeout, an abort or its own end the whole process
 * group is ended, so that nothing of it goes on. Never rejects: that a command cannot be started is a result as well.
 */
function runCommand(request) {
    const started = performance.now();
    const output = new Output();
    const ended = (end, more = {}) => ({
        end,
        exitCode: null,
        signal: null,
        startError: null,
        logSha256: end === "not-started" ? null : output.digest(),
        ...output.tail(),
        durationMs: Math.round(performance.now() - started),
        ...more,
    });
    return new Promise((resolve) => {
        let child;
        try {
            const [program = "", ...args] = request.command;
            // A group of its own, so that children of children end with it (setsid; Windows has taskkill /T instead).
            child = (0,external_node_child_process_.spawn)(program, args, {
                cwd: request.cwd,
                env: { ...request.env },
                stdio: ["ignore", "pipe", "pipe"],
                detached: !WINDOWS,
                windowsHide: true,
            });
        }
        catch (error) {
            // A NUL in an argument, or a .cmd file on Windows.
            return resolve(ended("not-started", { startError: codeOf(error) }));
        }
        let stopped = null;
        const timers = [];
        const stop = (why) => {
            if (stopped !== null)
                return;
            stopped = why;
            signalGroup(child, "SIGTERM");
            timers.push(setTimeout(() => signalGroup(child, "SIGKILL"), GRACE_MS));
        };
        const onAbort = () => stop("interrupted");
        // Should this process itself come to an unforeseen end, the command must not go on without anybody watching.
        const onExit = () => signalGroup(child, "SIGKILL");
        process.once("exit", onExit);
        const finish = (run) => {
            timers.forEach(clearTimeout);
            request.stop.removeEventListener("abort", onAbort);
            process.off("exit", onExit);
            resolve(run);
        };
        timers.push(setTimeout(() => stop("timed-out"), request.timeoutMs));
        request.stop.addEventListener("abort", onAbort);
        if (request.stop.aborted)
            onAbort();
        const streams = [child.stdout, child.stderr];
        for (const stream of streams)
            stream?.on("data", (chunk) => output.add(chunk));
        child.on("error", (error) => {
            // Afterwards an error can only be that of a signal to a process that has ended.
            if (child.pid === undefined)
                finish(ended("not-started", { startError: codeOf(error) }));
        });
        child.on("exit", () => {
            timers.splice(0).forEach(clearTimeout);
            signalGroup(child, "SIGKILL");
            timers.push(setTimeout(() => streams.forEach((stream) => stream?.destroy()), DRAIN_MS));
        });
        child.on("close", (exitCode, signal) => {
            if (child.pid === undefined)
                return;
            if (stopped !== null)
                return finish(ended(stopped));
            finish(signal === null ? ended("exited", { exitCode }) : ended("signalled", { signal }));
        });
    });
}
/** Signals the command and all that it started. On Windows there are no signals: the tree is ended at once. */
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    if (WINDOWS) {
        if (child.exitCode === null) {
            (0,external_node_child_process_.spawn)("taskkill", ["/pid", String(child.pid), "/T", "/F"], { stdio: "ignore", windowsHide: true }).on("error", () => child.kill());
        }
        return;
    }
    try {
        process.kill(-child.pid, signal);
    }
    catch {
        // Nothing of the group is left.
    }
}
function codeOf(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
/** The digest of everything, and the end of it. */
class Output {
    #hash = (0,external_node_crypto_.createHash)("sha256");
    #kept = [];
    #length = 0;
    #cut = false;
    add(chunk) {
        this.#hash.update(chunk);
        this.#kept.push(chunk);
        this.#length += chunk.length;
        // Joined only now and then, so that a byte at a time costs no copy of the whole each.
        if (this.#length > 2 * TAIL_BYTES || this.#kept.length > 1024)
            this.#trim();
    }
    #trim() {
        const all = Buffer.concat(this.#kept);
        const end = all.subarray(Math.max(0, all.length - TAIL_BYTES));
        this.#cut ||= end.length < all.length;
        // A copy, so that the large pieces behind it can be freed.
        this.#kept = [Buffer.from(end)];
        this.#length = end.length;
        return end;
    }
    digest() {
        return this.#hash.digest("hex");
    }
    tail() {
        const end = this.#trim();
        return { tail: end.toString("utf8"), tailIsCut: this.#cut };
    }
}

;// CONCATENATED MODULE: ./.build/src/local/words.js
/** `1 file`, `2 files`. */
function count(number, one) {
    return `${number} ${one}${number === 1 ? "" : "s"}`;
}
/** The first three names as code, each cut to 60 characters, and how many more there are. */
function list(names) {
    const shown = names.slice(0, 3).map((name) => `\`${shorten(name, 60)}\``);
    return names.length > 3 ? `${shown.join(", ")} and ${names.length - 3} more` : shown.join(", ");
}
/** A text of at most `length` UTF-16 units, the unit of the schema's limits; never half of a character. */
function shorten(text, length) {
    if (text.length <= length)
        return text;
    let kept = "";
    for (const character of text.slice(0, length)) {
        if (kept.length + character.length > length - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}

;// CONCATENATED MODULE: ./.build/src/local/judge.js

/**
 * The body for a run. Failure when a command failed on the commit; else error when one has no result or the work tree was
 * not the commit; else success. Without a command there is no result (law 1).
 */
function judgeLocalRun(run) {
    const { steps, treeFault } = run;
    const failed = steps.filter(({ result }) => result === "failure");
    const without = steps.filter(({ result }) => result !== "failure" && result !== "success");
    const result = failed.length > 0 ? "failure" : without.length > 0 || treeFault !== null || steps.length === 0 ? "error" : "success";
    return { name: "local", result, summary: shorten(summaryOf(run, failed, without), 500), url: null, expiresAt: null, steps: [...steps] };
}
function summaryOf(run, failed, without) {
    const { steps, treeFault, leftovers } = run;
    const commit = `commit ${run.headSha.slice(0, 10)}`;
    const names = (some) => list(some.map(({ name }) => name));
    const parts = [];
    if (steps.length === 0)
        parts.push(`No command was named for ${commit}`);
    else if (steps.every(({ result }) => result === "not-run"))
        parts.push(`No command ran on ${commit}`);
    else {
        const passed = steps.length - failed.length - without.length;
        parts.push(`${passed} of ${count(steps.length, "command")} succeeded on ${commit}`);
        if (failed.length > 0)
            parts.push(`failed: ${names(failed)}`);
        if (without.length > 0)
            parts.push(`without a result: ${names(without)}`);
    }
    if (treeFault !== null)
        parts.push(treeFault);
    for (const { name, files } of leftovers.slice(0, 2))
        parts.push(`\`${shorten(name, 60)}\` left ${count(files, "untracked file")}`);
    return `${parts.join("; ")}.`;
}

;// CONCATENATED MODULE: ./.build/src/local/plan.js

/** Tokens for GitHub under the names that its own command line reads. The code under test must never see one. */
const REFUSED_VARIABLES = ["GITHUB_TOKEN", "GH_TOKEN", "GITHUB_ENTERPRISE_TOKEN", "GH_ENTERPRISE_TOKEN"];
/** What a program needs to be found and to find its place; nothing here is a secret. Windows' names are without case. */
const USUAL_VARIABLES = new Set(`PATH HOME USER LOGNAME LANG LC_ALL LC_CTYPE TZ TERM TMPDIR TMP TEMP
  SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT USERNAME USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA
  PROGRAMDATA PROGRAMFILES PROGRAMFILES(X86) PROCESSOR_ARCHITECTURE NUMBER_OF_PROCESSORS`.split(/\s+/u));
/**
 * The commands to run, in the policy's order. Throws ConfigurationError where two have one name, or where one asks for a
 * token of GitHub.
 */
function plannedCommands(commands, path) {
    const names = new Set();
    for (const { name, env = [] } of commands) {
        if (names.has(name)) {
            throw new configuration_error/* ConfigurationError */.j(`Two entries of \`ci.commands\` in ${path} are named \`${name}\`.`, "Give each command its own name.");
        }
        names.add(name);
        const token = env.find((variable) => REFUSED_VARIABLES.includes(variable.toUpperCase()));
        if (token !== undefined) {
            throw new configuration_error/* ConfigurationError */.j(`The command \`${name}\` in ${path} asks for the variable \`${token}\`, which holds a token for GitHub.`, `Take \`${token}\` out of \`ci.commands[].env\`: the code that is checked would see it.`);
        }
    }
    return commands;
}
/** The environment of a command: the usual few variables, and those that the policy names for it. */
function commandEnvironment(command, env) {
    const named = new Set(command.env);
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && (USUAL_VARIABLES.has(name.toUpperCase()) || named.has(name)) ? [[name, value]] : []));
}
/** The lines to add to a policy that names no command. */
const COMMANDS_EXAMPLE = [
    "ci:",
    "  commands:",
    '    - { name: lint, run: ["npm", "run", "lint"] }',
    '    - { name: test, run: ["npm", "test"], timeout-seconds: 600 }',
].join("\n");

;// CONCATENATED MODULE: ./.build/src/local/without-colours.js
/** The text without the sequences that paint or move the cursor (ECMA-48, 5.4: control sequences); other controls stay. */
function withoutColours(text) {
    // oxlint-disable-next-line no-control-regex -- exactly the control characters are meant
    return text.replaceAll(/\u001b\[[0-9;:?]*[ -/]*[@-~]/gu, "");
}

;// CONCATENATED MODULE: ./.build/src/local/missing-tools.js


const MISSING_TOOLS = [
    { launcher: "Python", exitCodes: [1], sentence: /^\S*(?:python|pypy)[\d.]*(?:\.exe)?: No module named ([\w.-]+)$/imu },
    { launcher: "npm", exitCodes: [1], sentence: /^npm (?:error|ERR!) could not determine executable to run()$/mu },
    { launcher: "npx", exitCodes: [1], sentence: /^npm (?:error|ERR!) npx canceled due to missing packages.*?\["?([^"\],]+)/mu },
    { launcher: "pnpm", exitCodes: [1, 254], sentence: /^\s*ERR_PNPM_RECURSIVE_EXEC_FIRST_FAIL\s+Command "([^"]+)" not found$/mu },
    { launcher: "Yarn", exitCodes: [1], sentence: /^error Command "([^"]+)" not found\.$/mu },
    { launcher: "Bun", exitCodes: [1], sentence: /^error: could not determine executable to run for package (\S+)$/mu },
    { launcher: "uv", exitCodes: [2], sentence: /^error: Failed to spawn: `([^`]+)`$/mu },
    { launcher: "Poetry", exitCodes: [1], sentence: /^Command not found: (\S+)$/mu },
    { launcher: "Cargo", exitCodes: [101], sentence: /^error: no such (?:sub)?command: `([^`]+)`/mu },
    { launcher: "rustup", exitCodes: [1], sentence: /^error: '([^']+)' is not installed for the toolchain /mu },
    { launcher: "Go", exitCodes: [1], sentence: /^(?:\S+: )?no required module provides package (\S+?);? /mu },
    { launcher: "Go", exitCodes: [2], sentence: /^go: no such tool "([^"]+)"$/mu },
    { launcher: "dotnet", exitCodes: [1], sentence: /^Could not execute because the specified command or file was not found\.()$/mu },
    { launcher: "Bundler", exitCodes: [1, 127], sentence: /^bundler: command not found: (\S+)$/mu },
];
/** A launcher that starts nothing says little: its sentence is among these last lines. */
const LAST_LINES = 20;
/**
 * What is not installed, as a sentence, judged by the exit code (not 0) and the end of the output; `null`: nothing says
 * so. `program` is what the policy starts.
 */
function missingTool(program, exitCode, tail) {
    // Bounded before the split: 64 KiB without a line end must not be searched by every row.
    const end = plainEnd(tail);
    for (const { launcher, exitCodes, sentence } of MISSING_TOOLS) {
        const what = exitCodes.includes(exitCode) ? sentence.exec(end)?.[1] : undefined;
        if (what !== undefined)
            return `${launcher} has no ${what === "" ? "such command here" : `\`${shorten(what, 100)}\` here`}.`;
    }
    if (exitCode === 127)
        return `\`${shorten(program, 100)}\` ended with exit code 127: a command that it starts was not found.`;
    if (exitCode === 126)
        return `\`${shorten(program, 100)}\` ended with exit code 126: a command that it starts cannot be executed.`;
    return null;
}
/** The last lines without colours: some launchers paint also where nobody looks. */
function plainEnd(tail) {
    return tail
        .slice(-16_384)
        .trimEnd()
        .split(/\r?\n/u)
        .slice(-LAST_LINES)
        .map((line) => withoutColours(line.slice(0, 1000)))
        .join("\n");
}

;// CONCATENATED MODULE: ./.build/src/local/step.js


/** How long a command may take where the policy does not say: seconds. */
const DEFAULT_TIMEOUT_SECONDS = 300;
/** What became of one command. Only `success` (exit code 0) and `failure` are results; everything else says why there is none. */
function judgeStep(command, run) {
    const program = command.run[0] ?? "";
    const step = { name: command.name, command: [...command.run], exitCode: run.exitCode, logSha256: run.logSha256 };
    switch (run.end) {
        case "not-started":
            return { ...step, ...whyNotStarted(program, run.startError) };
        case "interrupted":
            return { ...step, result: "not-run", reason: "The operator stopped it before its end." };
        case "timed-out": {
            const seconds = command["timeout-seconds"] ?? DEFAULT_TIMEOUT_SECONDS;
            return { ...step, result: "timed-out", reason: `It did not end within ${seconds} s, and was stopped.` };
        }
        case "signalled":
            return { ...step, result: "failure", reason: `It was ended by the signal ${run.signal ?? "of someone else"}.` };
        case "exited": {
            if (run.exitCode === 0)
                return { ...step, result: "success", reason: null };
            const missing = run.exitCode === null ? null : missingTool(program, run.exitCode, run.tail);
            return missing === null ? { ...step, result: "failure", reason: null } : { ...step, result: "not-installed", reason: missing };
        }
    }
}
/** A command that was not started because something before it ended the run. */
function notRun(command, reason) {
    return {
        name: command.name,
        command: [...command.run],
        result: "not-run",
        exitCode: null,
        logSha256: null,
        reason: shorten(reason, 500),
    };
}
function whyNotStarted(program, code) {
    const shown = `\`${shorten(program, 200)}\``;
    switch (code) {
        case "ENOENT":
            return { result: "not-installed", reason: `The program ${shown} was not found.` };
        case "EACCES":
            return { result: "not-installed", reason: `The program ${shown} cannot be executed.` };
        case "EINVAL":
        case "EFTYPE":
            // Node starts no .cmd or .bat file without a shell (CVE-2024-27980), and a shell would read arguments as code.
            return { result: "not-run", reason: `The program ${shown} is a script that only a shell could start: name the program behind it.` };
        default:
            return { result: "not-run", reason: `The program ${shown} could not be started (${code ?? "unknown error"}).` };
    }
}

;// CONCATENATED MODULE: ./.build/src/local/work-tree.js

/** Why commands in this work tree would say nothing about the commit `headSha`; `null`: the tree is that commit. */
function faultBefore(tree, headSha) {
    if ("unreadable" in tree) {
        return { reason: `git cannot compare the work tree with the commit (${tree.unreadable})`, mend: "Check the clone with `git status`." };
    }
    if (tree.headSha !== headSha)
        return { reason: "HEAD moved while the run began", mend: "Run again." };
    const { changed, untracked, unwatched } = tree;
    if (changed.length + untracked.length > 0) {
        const parts = [
            ...(changed.length === 0 ? [] : [`${count(changed.length, "file")} changed: ${list(changed)}`]),
            ...(untracked.length === 0 ? [] : [`${untracked.length} untracked: ${list(untracked)}`]),
        ];
        return {
            reason: `the work tree is not the commit (${parts.join("; ")})`,
            mend: "Commit the changes or put them away (`git stash --include-untracked`), add what is made anew to .gitignore, then run again.",
        };
    }
    if (unwatched > 0) {
        return {
            reason: `git does not look at ${count(unwatched, "tracked file")} (a sparse checkout, or \`assume-unchanged\`)`,
            mend: "Run in a whole checkout, for example a new one: `git worktree add ../check HEAD`.",
        };
    }
    return null;
}
/**
 * How a command left another work tree than the commit, so that neither its run nor a later one is about it; `null`: it
 * did not. New files that git does not track leave the commit's own files as they are and are no such change.
 */
function faultAfter(name, tree, headSha) {
    if ("unreadable" in tree) {
        return {
            reason: `after \`${name}\` git could no longer compare the work tree with the commit (${tree.unreadable})`,
            mend: "Check the clone with `git status`.",
        };
    }
    if (tree.headSha !== headSha) {
        return {
            reason: `\`${name}\` moved HEAD: the result is not about the commit`,
            mend: `Take what commits or checks out from the command \`${name}\`.`,
        };
    }
    if (tree.unwatched > 0) {
        return {
            reason: `\`${name}\` told git not to look at ${count(tree.unwatched, "tracked file")}: the result is not about the commit`,
            mend: `Undo it with \`git update-index --no-assume-unchanged\`, and take it from the command \`${name}\`.`,
        };
    }
    if (tree.changed.length === 0)
        return null;
    return {
        reason: `\`${name}\` changed ${count(tree.changed.length, "file")}: the result is not about the commit (${list(tree.changed)})`,
        mend: "Commit what it changed, or let the command check without writing (for example `--check` in place of `--fix`), then run again.",
    };
}

// EXTERNAL MODULE: ./.build/src/render/visible-text.js
var visible_text = __webpack_require__(39156);
;// CONCATENATED MODULE: ./.build/src/render/command-output.js


/** A line of a log is rarely longer; one of megabytes must not fill the terminal. */
const LINE_LENGTH = 2_000;
/**
 * The output of a command for a terminal, each line behind `| `. It is hostile: the code under test printed it. Colours
 * are taken away, every other control or invisible character is shown as a sign, indentation and columns stay. Ends with
 * a line end; empty for no output.
 */
function renderCommandOutput(text, cut) {
    const lines = withoutColours(text)
        .trimEnd()
        .split(/\r*\n|\r/u)
        .map((line) => `  | ${visibleLine(line)}`.trimEnd());
    if (text.trim() === "")
        return "";
    return `${[...(cut ? ["  | … (only the end is shown)"] : []), ...lines].join("\n")}\n`;
}
/** Runs of spaces stay as they are, since columns stand under each other; a tab becomes four. */
function visibleLine(line) {
    const cut = line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)} …` : line;
    return cut
        .replaceAll("\t", "    ")
        .split(/( {2,}|^ )/u)
        .map((piece) => (/^ *$/u.test(piece) ? piece : (0,visible_text/* singleLine */.p)(piece, LINE_LENGTH + 2)))
        .join("");
}

// EXTERNAL MODULE: ./.build/src/jobs/local-session.js + 1 modules
var local_session = __webpack_require__(6212);
// EXTERNAL MODULE: ./.build/src/jobs/policy-in-force.js
var policy_in_force = __webpack_require__(57880);
;// CONCATENATED MODULE: ./.build/src/jobs/local-commands.js















/**
 * Runs the commands that the policy of the base commit names, one after the other, in the work tree of HEAD, and judges
 * what came out. Throws ConfigurationError on a runner, without a work tree, where the policy cannot be read, where it
 * names no command, and where a command asks for a token.
 */
async function runLocalCommands(host, wish) {
    const { session, repository, headSha, commands } = await openCommands(host, wish);
    const before = await readWorkTree(repository);
    let fault = faultBefore(before, headSha);
    const steps = [];
    const durations = [];
    const leftovers = [];
    let untracked = 0;
    for (const command of commands) {
        if (fault !== null || wish.stop.aborted) {
            steps.push(notRun(command, fault === null ? "The operator stopped the run before its turn." : "Not run: the work tree was not the commit."));
            continue;
        }
        host.log.step(`${(0,visible_text/* singleLine */.p)(command.name, 100)}: ${(0,visible_text/* singleLine */.p)(command.run.join(" "), 300)}`);
        const run = await runCommand({
            command: command.run,
            cwd: repository.root,
            env: commandEnvironment(command, host.env),
            timeoutMs: (command["timeout-seconds"] ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
            stop: wish.stop,
        });
        const step = judgeStep(command, run);
        steps.push(step);
        durations.push({ name: command.name, durationMs: run.durationMs });
        if (step.result !== "success")
            wish.show(renderCommandOutput(run.tail, run.tailIsCut));
        const tree = await workTreeAfresh(repository.root);
        fault = faultAfter(command.name, tree, headSha);
        const now = "unreadable" in tree ? untracked : tree.untracked.length;
        if (now > untracked)
            leftovers.push({ name: command.name, files: now - untracked });
        untracked = now;
    }
    const body = judgeLocalRun({ headSha, steps, treeFault: fault?.reason ?? null, leftovers });
    return {
        root: repository.root,
        subject: session.subject,
        body,
        outcome: (0,consistency/* externalOutcome */.k)(body.result),
        measurements: { ...session.measurements(), steps: durations },
        notes: [
            `${session.baseNote} Its \`${session.policy.path}\` names the commands.`,
            ...(await ignoredChange(repository, session, headSha, before)),
        ],
        mend: fault?.mend ?? null,
    };
}
async function openCommands(host, wish) {
    if (host.env["GITHUB_ACTIONS"] === "true") {
        throw new configuration_error/* ConfigurationError */.j("`ci --local` does not run in a GitHub workflow: it would run code of the pull request beside the job's token.", "Write the commands as steps of a job; GitHub reports them as a check.");
    }
    const session = await (0,local_session/* openLocalSession */.q)(host, {
        policyPath: wish.policyPath,
        policyText: null,
        mode: null,
        requiredChecks: [],
        ignoreChecks: [],
        base: wish.base,
        head: null,
    });
    const repository = await session.repository();
    const { headSha } = session.subject;
    if (repository === null || repository.bare || headSha === null) {
        throw new configuration_error/* ConfigurationError */.j("This repository has no work tree to run commands in.", "Run in a clone with a work tree.");
    }
    const { policy } = session;
    if (policy.source === "unknown") {
        throw new configuration_error/* ConfigurationError */.j(`The policy ${policy.path} cannot be read at the base commit: ${policy.unread ?? "unknown"}`, "Mend it on the base branch, or name another commit with --base.");
    }
    const commands = plannedCommands(policy.policy?.ci?.commands ?? [], policy.path);
    if (commands.length === 0)
        throw await noCommands(repository, session, headSha);
    return { session, repository, headSha, commands };
}
/** Nothing to run is no pass: the lines to add, and what counts where HEAD has some already. */
async function noCommands(repository, session, headSha) {
    const { policy, subject } = session;
    const base = subject.baseRef === null ? "the base, since this is the first commit" : `the base commit ${subject.baseSha?.slice(0, 10) ?? ""}`;
    const found = policy.source === "defaults" ? `There is no policy ${policy.path} at ${base}` : `${policy.path} at ${base} names no command`;
    const atHead = await commandsAt(repository, headSha, policy.path);
    if (Array.isArray(atHead) && atHead.length > 0) {
        return new configuration_error/* ConfigurationError */.j(`${found}; HEAD names ${atHead.length}, and these count once they are on the base branch.`, "Merge the policy first, or try them with `--base HEAD`.");
    }
    return new configuration_error/* ConfigurationError */.j(`${found}, so there is nothing to run.`, `Add to ${policy.path} on the base branch:\n\n${COMMANDS_EXAMPLE}\n`);
}
/** Opened anew each time: a command may have written git's configuration, in which programs are switched off on opening. */
async function workTreeAfresh(root) {
    try {
        const repository = await (0,git_repository/* openRepository */.h_)(root);
        // `core.worktree` can point to another copy, which would be compared in place of the one in which the commands ran.
        return repository.root === root ? await readWorkTree(repository) : { unreadable: "its configuration names another work tree" };
    }
    catch (error) {
        return { unreadable: error instanceof Error ? error.message : String(error) };
    }
}
/** A sentence where HEAD or the work tree has other commands than the base commit: they did not run. */
async function ignoredChange(repository, session, headSha, before) {
    const { path, policy } = session.policy;
    const atHead = await commandsAt(repository, headSha, path);
    const why = `the commands of the base commit ${session.subject.baseSha?.slice(0, 10) ?? ""} hold.`;
    const notes = [];
    if (atHead === "unreadable")
        notes.push(`The policy \`${path}\` of HEAD cannot be read, and is not asked: ${why}`);
    else if ((0,canonical_json/* canonicalJson */.dj)(atHead) !== (0,canonical_json/* canonicalJson */.dj)(policy?.ci?.commands ?? [])) {
        notes.push(`HEAD changes \`ci.commands\` in \`${path}\`, which does not count yet: ${why}`);
    }
    if (!("unreadable" in before) && [...before.changed, ...before.untracked].includes(path)) {
        notes.push(`The policy \`${path}\` of the work tree is another one, and is not asked: ${why}`);
    }
    return notes;
}
async function commandsAt(repository, sha, path) {
    const found = await (0,read_file/* lookAtFile */.Jg)(repository, sha, path);
    if (found.state !== "text")
        return found.state === "absent" ? [] : "unreadable";
    try {
        return (await (0,policy_in_force/* parsePolicy */.O)(found.text, path, "base-commit")).policy?.ci?.commands ?? [];
    }
    catch {
        return "unreadable";
    }
}

// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/markdown-parts.js
var markdown_parts = __webpack_require__(89328);
// EXTERNAL MODULE: ./.build/src/render/prose.js
var prose = __webpack_require__(37391);
// EXTERNAL MODULE: ./.build/src/render/terminal-text.js
var terminal_text = __webpack_require__(17092);
// EXTERNAL MODULE: ./.build/src/render/words.js
var words = __webpack_require__(76761);
;// CONCATENATED MODULE: ./.build/src/render/external-check-text.js





const RESULT_TONES = { success: "good", failure: "bad", error: "unclear" };
const RESULT_WORDS = {
    success: "succeeded",
    failure: "failed",
    error: "came to no result",
};
function stepTone(result) {
    return result === "success" ? "good" : result === "failure" ? "bad" : "unclear";
}
/** A command as one reads it; an argument with a space or none at all stands in quotes. For people, never for a shell. */
function shownCommand(command) {
    return command.map((part) => (/^[^\s"'`]+$/u.test(part) ? part : JSON.stringify(part))).join(" ");
}
/** `external-check.md`: the result of a gate that ran elsewhere, for people. */
function renderExternalCheckMarkdown(body, subject) {
    return `${[
        `# External check: ${(0,render_escape/* markdownCode */.D9)(body.name, 100)}`,
        `## ${words/* MARKS */.j7[RESULT_TONES[body.result]]} It ${RESULT_WORDS[body.result]}`,
        (0,markdown_parts/* subjectLine */.nh)(subject),
        (0,prose/* markdownProse */.h$)(body.summary),
        (0,markdown_parts/* markdownTable */.Qj)(["Step", "Result", "Exit code", "Command", "Why", "sha256 of the log"], body.steps, (step) => [
            (0,render_escape/* markdownCode */.D9)(step.name, 100),
            `${words/* MARKS */.j7[stepTone(step.result)]} ${step.result}`,
            step.exitCode === null ? "–" : String(step.exitCode),
            (0,render_escape/* markdownCode */.D9)(shownCommand(step.command), 200),
            step.reason === null ? "–" : (0,prose/* markdownProse */.h$)(step.reason),
            (0,render_escape/* tableCell */.xR)(step.logSha256),
        ], 100),
    ]
        .filter((part) => part !== "")
        .join("\n\n")}\n`;
}
/** The report of a local run for a terminal: headline, a line for each command, notes, what to do. */
function renderLocalReport(report, options) {
    const pen = new terminal_text/* TerminalPen */.m(options);
    const { body } = report;
    const tone = RESULT_TONES[body.result];
    const lines = [
        pen.paint(tone, `${words/* TERMINAL_MARKS */.Kk[tone]} Local commands: ${body.result}`),
        pen.wrap(body.summary, 2),
        "",
        ...body.steps.flatMap((step) => stepLines(pen, step, report.durations.get(step.name) ?? null)),
        "",
        ...report.notes.map((note) => pen.wrap(note, 2)),
        ...(report.mend === null ? [] : [pen.wrap(report.mend, 2, "→ ")]),
        `  Evidence: ${(0,render_escape/* singleLine */.pF)(report.writtenTo)}`,
    ];
    return `${lines.join("\n")}\n`;
}
function stepLines(pen, step, durationMs) {
    const code = step.exitCode === null || step.exitCode === 0 ? "" : `, exit code ${step.exitCode}`;
    const time = durationMs === null ? "" : `, ${(durationMs / 1000).toFixed(1)} s`;
    const tone = stepTone(step.result);
    return [
        `  ${pen.paint(tone, words/* TERMINAL_MARKS */.Kk[tone])} ${(0,render_escape/* singleLine */.pF)(step.name, 100)}: ${step.result}${code}${time}`,
        `      ${pen.paint("dim", (0,render_escape/* singleLine */.pF)(shownCommand(step.command), pen.width - 6))}`,
        ...(step.reason === null ? [] : [pen.wrap(step.reason, 6)]),
    ];
}

// EXTERNAL MODULE: ./.build/src/cli/open-terminal.js + 1 modules
var open_terminal = __webpack_require__(96618);
// EXTERNAL MODULE: ./.build/src/cli/terminal-style.js
var terminal_style = __webpack_require__(54200);
;// CONCATENATED MODULE: ./.build/src/cli/commands/ci-local.js














/** Beside the pilot's folder and not in it: a bundle is replaced as a whole, and verified file by file. */
const DEFAULT_FOLDER = ".trust-layer-local";
/**
 * `ci --local`: runs the commands that the policy of the base commit names, and writes what became of them as evidence of
 * kind `external-check`. Exit code 0 when all succeeded on exactly this commit, else 1. SIGINT, SIGTERM and SIGHUP end the
 * command under way with all that it started; the evidence then says so.
 */
async function runCiLocal(values) {
    const policyPath = policyOption(values);
    const { root } = await (0,git_repository/* openRepository */.h_)((0,open_terminal/* openHost */.Zb)(values).workspace);
    const out = outputOf(values, root);
    const place = await lookAtFolder(out, root);
    const host = (0,open_terminal/* openHost */.Zb)(values, out);
    const stop = new AbortController();
    const onSignal = () => stop.abort();
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals)
        process.on(signal, onSignal);
    try {
        const result = await runLocalCommands(host, {
            policyPath,
            base: (0,open_terminal/* textOption */.vU)(values, "base"),
            stop: stop.signal,
            show: (text) => process.stderr.write(text),
        });
        const { body, subject, outcome, measurements } = result;
        // Evidence must not be what makes the next run's work tree differ from its commit.
        if (place === "free")
            await (0,atomic_write/* writeFileAtomically */.l)((0,external_node_path_.join)(out, ".gitignore"), bundle_files/* OWN_GITIGNORE */.sw);
        const { envelope, jsonPath } = await (0,evidence_files/* produceEvidence */.eF)(host, {
            kind: "external-check",
            action: "ci --local",
            subject,
            outcome,
            body,
            markdown: renderExternalCheckMarkdown(body, subject),
            measurements,
            generatedAt: host.now().toISOString(),
        }, { upload: false, artifactSuffix: null, retentionDays: null });
        if (values["json"] === true)
            process.stdout.write((0,canonical_json/* prettyJson */.D_)(envelope));
        else {
            const here = (0,external_node_path_.relative)(process.cwd(), jsonPath);
            const report = {
                body,
                durations: new Map(measurements.steps?.map(({ name, durationMs }) => [name, durationMs])),
                notes: result.notes,
                mend: result.mend,
                writtenTo: here.startsWith("..") ? jsonPath : here,
            };
            process.stdout.write(renderLocalReport(report, (0,terminal_style/* terminalStyle */.w)()));
        }
        return body.result === "success" ? 0 : 1;
    }
    finally {
        for (const signal of signals)
            process.off(signal, onSignal);
    }
}
/** With `--local` the policy is a path in the repository: its text comes from the base commit, never from the disk. */
function policyOption(values) {
    const given = (0,open_terminal/* textOption */.vU)(values, "policy");
    if (given === null)
        return common_inputs/* DEFAULT_POLICY_PATH */.l;
    const path = external_node_path_.posix.normalize(given);
    if (path === "." || !/^(?!\/)(?!\.\.(?:\/|$))[^\\\r\n:]+$/u.test(path)) {
        throw new configuration_error/* ConfigurationError */.j(`--policy is "${given}"; with --local it is a path in the repository, and is read from the base commit.`, `Give a path such as ${common_inputs/* DEFAULT_POLICY_PATH */.l}.`);
    }
    return path;
}
/** Where the evidence goes. An unset variable of a script must not stand for the folder in which one is. */
function outputOf(values, root) {
    const given = (0,open_terminal/* textOption */.vU)(values, "out");
    if (given?.trim() === "")
        throw new configuration_error/* ConfigurationError */.j("--out is empty.", "Name a folder, or leave it out.");
    return (0,external_node_path_.resolve)(given ?? (0,external_node_path_.join)(root, DEFAULT_FOLDER));
}
/**
 * Before the commands run, since they may take long. Throws ConfigurationError for what is no folder; for a published
 * bundle, whose manifest a further file would break, and which the pilot would replace; and for a link in the repository,
 * which may come with the change and lead anywhere (law 4).
 */
async function lookAtFolder(out, root) {
    const found = await (0,promises_.lstat)(out).catch(() => null);
    if (found?.isSymbolicLink() === true && (0,program/* liesIn */.z)(out, root)) {
        throw new configuration_error/* ConfigurationError */.j(`${out} is a link, and what it leads to is not written.`, "Remove the link, or give another folder with --out.");
    }
    const names = await (0,promises_.readdir)(out).catch((error) => {
        if (error instanceof Error && "code" in error && error.code === "ENOENT")
            return [];
        throw (0,atomic_write/* notWritable */.G)(out, error);
    });
    if (names.includes("manifest.json")) {
        throw new configuration_error/* ConfigurationError */.j(`${out} holds a bundle of trust-layer, to which nothing may be added.`, "Give another folder with --out.");
    }
    const ours = (await (0,promises_.readFile)((0,external_node_path_.join)(out, ".gitignore"), "utf8").catch(() => "")) === bundle_files/* OWN_GITIGNORE */.sw;
    return names.length === 0 || ours ? "free" : "taken";
}


/***/ }),

/***/ 93537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ inconsistency),
/* harmony export */   k: () => (/* binding */ externalOutcome)
/* harmony export */ });
/* harmony import */ var _context_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49603);
/* harmony import */ var _doctor_examine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9128);
/* harmony import */ var _readiness_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72028);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6280);
/* harmony import */ var _transport_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36293);





/**
 * Why an envelope contradicts itself; `null` when it does not. The digest covers the body alone, so an outcome beside it
 * could have been changed; and a body that is better than its own parts was not made by the suite (law 1). The body must
 * fit its schema already.
 */
function inconsistency({ kind, outcome, body }) {
    switch (kind) {
        case "merge-gate": {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(kind, body);
            return read.ok ? (gateFault(read.body) ?? differs(GATE_OUTCOMES[read.body.verdict ?? "none"], outcome)) : read.reason;
        }
        case "ci-readiness": {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(kind, body);
            return read.ok ? (readinessFault(read.body) ?? differs((0,_readiness_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .readinessOutcome */ .R)(read.body.status), outcome)) : read.reason;
        }
        case "context-pack": {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(kind, body);
            return read.ok ? differs((0,_context_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .contextOutcome */ .g)(read.body), outcome) : read.reason;
        }
        case "proof-index": {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(kind, body);
            return read.ok ? differs(read.body.outcome, outcome) : read.reason;
        }
        case "transport": {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(kind, body);
            return read.ok ? differs((0,_transport_body_js__WEBPACK_IMPORTED_MODULE_3__/* .transportOutcome */ .Am)(read.body), outcome) : read.reason;
        }
        case "external-check": {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(kind, body);
            return read.ok ? (externalFault(read.body) ?? differs(externalOutcome(read.body.result), outcome)) : read.reason;
        }
        case "doctor": {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(kind, body);
            return read.ok ? (doctorFault(read.body) ?? differs((0,_doctor_examine_js__WEBPACK_IMPORTED_MODULE_0__/* .doctorOutcome */ .mr)(read.body), outcome)) : read.reason;
        }
        default:
            return null;
    }
}
const GATE_OUTCOMES = {
    PASS: "pass",
    WARN: "warn",
    FAIL: "fail",
    none: "unknown",
};
const EXTERNAL_OUTCOMES = { success: "pass", failure: "fail", error: "unknown" };
/** The outcome of the envelope for the result of a gate that ran elsewhere. */
function externalOutcome(result) {
    return EXTERNAL_OUTCOMES[result];
}
/** A success whose steps failed, did not run or ran to no end is none; a result may be worse than its steps, never better. */
function externalFault({ result, steps }) {
    const other = result === "success" ? steps.find((step) => step.result !== "success") : undefined;
    return other === undefined ? null : `It says success, and a step of it is \`${other.result}\`.`;
}
/** A doctor that looked at more than its own checks show did not look. */
function doctorFault({ checks, inspected, expected }) {
    const seen = checks.filter(({ status }) => status === "ok" || status === "gap").length;
    return inspected === seen && expected === checks.length ? null : "It counts other checks than it lists.";
}
function differs(expected, found) {
    return expected === found ? null : `Its outcome is \`${found}\`, and its body says \`${expected}\`.`;
}
/** A verdict may be worse than the checks that are listed (a member of a merge group decides), never better. */
function gateFault({ verdict, checks, blockers, members }) {
    if (verdict === null || verdict === "FAIL")
        return null;
    const has = (status) => checks.some((check) => check.status === status);
    if (has("fail") || blockers.length > 0 || members.some((member) => member.verdict === "FAIL"))
        return `It says ${verdict}, and a check of it fails.`;
    if (verdict === "WARN")
        return null;
    if (has("warn") || has("unknown") || members.some((member) => member.verdict !== "PASS"))
        return "It says PASS, and a check of it warns or is unknown.";
    return checks.some((check) => check.status === "pass" && check.inspected > 0) ? null : "It says PASS, and nothing was inspected.";
}
function readinessFault({ status, ready, checks, inspected }) {
    if (ready !== (status === "ready"))
        return `It says ready: ${String(ready)}, and status ${status}.`;
    if (!ready)
        return null;
    if (inspected === 0 || !checks.some((check) => check.class === "green"))
        return "It says ready, and no green check was seen.";
    return checks.some((check) => check.blocking) ? "It says ready, and a check of it blocks." : null;
}


/***/ }),

/***/ 50102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ OUTCOME_LABEL_WORDS),
/* harmony export */   Z: () => (/* binding */ OUTCOME_LABELS)
/* harmony export */ });
/** The six outcomes of a pilot, each with its next step (features, section 5). Light: the inputs read only these words. */
const OUTCOME_LABELS = {
    "outcome:docs": "clarify guidance",
    "outcome:repoctx": "improve packs, maps, PR review output",
    "outcome:pullpass": "add or tighten a check",
    "outcome:proof": "add a dated proof run",
    "outcome:pilot": "run on another repository or a riskier PR",
    "outcome:not-now": "record why it is out of scope",
};
const OUTCOME_LABEL_WORDS = [
    "outcome:docs",
    "outcome:repoctx",
    "outcome:pullpass",
    "outcome:proof",
    "outcome:pilot",
    "outcome:not-now",
];


/***/ }),

/***/ 46416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ writeBundleFolder),
/* harmony export */   Ud: () => (/* binding */ writeBundlePair),
/* harmony export */   _q: () => (/* binding */ refusePlace),
/* harmony export */   bn: () => (/* binding */ isBundle),
/* harmony export */   sw: () => (/* binding */ OWN_GITIGNORE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94014);
/* harmony import */ var _host_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89279);
/* harmony import */ var _host_make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96775);






/** By this a folder of ours is known, and git leaves it alone. */
const OWN_GITIGNORE = "# Written by trust-layer: evidence stays out of git.\n*\n";
/**
 * Writes the public bundle into `out` and the private one into `out/private`, with a .gitignore of its own: all in a new
 * folder first, which then takes the place of an older bundle. A folder with something else in it is not touched: one
 * clear error. Throws ConfigurationError when the place cannot be written; then nothing is half written.
 */
async function writeBundleFolder(bundle, out) {
    await refusePlace(out);
    const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(out), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(out)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.partial`);
    const old = `${fresh}.old`;
    try {
        await writeFiles(bundle.public, fresh);
        await writeFiles(bundle.private, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(fresh, "private"));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(fresh, ".gitignore"), OWN_GITIGNORE);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(out, old).catch(ignoreMissing);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, out);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(old, { recursive: true, force: true });
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { recursive: true, force: true }).catch(() => undefined);
        throw (0,_host_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .notWritable */ .G)(out, error);
    }
    return { publicRoot: out, privateRoot: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(out, "private") };
}
/** Writes the two bundles for upload into `root/public` and `root/private`; `root` is new. */
async function writeBundlePair(bundle, root) {
    const written = { publicRoot: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, "public"), privateRoot: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, "private") };
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(root, { recursive: true, force: true });
        await writeFiles(bundle.public, written.publicRoot);
        await writeFiles(bundle.private, written.privateRoot);
    }
    catch (error) {
        throw (0,_host_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .notWritable */ .G)(root, error);
    }
    return written;
}
async function writeFiles(files, root) {
    await (0,_host_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(root);
    for (const [path, content] of files) {
        // Paths come from the bundle, which lets only safe relative ones in.
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...path.split("/"));
        await (0,_host_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(target, content);
    }
}
/**
 * Throws ConfigurationError where no bundle may go, which is worth asking before the work is done. An older bundle of ours
 * is known by its .gitignore; an empty or absent folder is free; a folder in a bundle is not, since a further file breaks it.
 */
async function refusePlace(out) {
    const around = await bundleAround((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(out));
    if (around !== null) {
        throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`${out} lies in the bundle ${around}, to which nothing may be added.`, "Give a folder outside of it with --out.");
    }
    let names;
    try {
        names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(out);
    }
    catch (error) {
        if (isMissing(error))
            return;
        throw (0,_host_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .notWritable */ .G)(out, error);
    }
    if (names.length === 0)
        return;
    const own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(out, ".gitignore"), "utf8").catch(() => "");
    if (own === OWN_GITIGNORE)
        return;
    throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`${out} holds something else than a bundle of trust-layer.`, "Give another folder with --out, or move that one away.");
}
/** Whether these names are those of a bundle: its manifest alone could be that of any program. */
function isBundle(names) {
    return names.includes("manifest.json") && names.includes("events.ndjson");
}
async function bundleAround(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
    if (isBundle(names))
        return folder;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    return parent === folder ? null : bundleAround(parent);
}
function isMissing(error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT";
}
function ignoreMissing(error) {
    if (!isMissing(error))
        throw error;
}


/***/ })

};
