export const id = 413;
export const ids = [413];
export const modules = {

/***/ 80413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(20434);
// EXTERNAL MODULE: ./.build/src/facts/subject.js
var subject = __webpack_require__(5827);
// EXTERNAL MODULE: ./.build/src/evidence/accept.js
var accept = __webpack_require__(48141);
// EXTERNAL MODULE: ./.build/src/evidence/envelope.js
var envelope = __webpack_require__(91093);
// EXTERNAL MODULE: ./.build/src/evidence/gathered.js
var gathered = __webpack_require__(16951);
// EXTERNAL MODULE: ./.build/src/evidence/kinds.js + 6 modules
var kinds = __webpack_require__(6280);
// EXTERNAL MODULE: ./.build/src/context/shell-quote.js
var shell_quote = __webpack_require__(86628);
;// CONCATENATED MODULE: ./.build/src/evidence/run-next-action.js

/**
 * The one thing to do next that can do no harm: it reads, waits, or makes something new beside what is there. Nothing
 * here ever says to delete or to overwrite, since what is damaged is what an audit wants to see.
 */
function nextActionOf(state, found) {
    const place = (0,shell_quote/* shellQuote */.Z)(found.shown);
    const elsewhere = `--out ${(0,shell_quote/* shellQuote */.Z)(`${found.shown.replace(/(?:\.zip)?\/*$/iu, "")}-again`)}`;
    const pilot = `trust-layer pilot${found.pullRequest === null ? "" : ` --pr ${found.pullRequest}`}`;
    switch (state) {
        case "corrupt":
            return found.form === "zip"
                ? `Keep ${place} as it is, and download the artifact again under another name.`
                : `Keep ${place} as it is for the audit, and make the evidence again in another place: \`${pilot} ${elsewhere}\`.`;
        case "missing":
            return found.form === "zip" || found.bundles > 0
                ? "Get the public bundle of the same run, and put it beside this one."
                : `Make the evidence: \`${pilot}\`.`;
        case "quarantined":
            return `Make it again for the commit that is judged: \`${pilot} ${elsewhere}\`.`;
        case "active":
            if (found.openWrite !== null)
                return `Look on GitHub whether the ${found.openWrite} is there, then run the same step again: it writes at most once.`;
            return found.partial === null
                ? `Publish it: \`trust-layer publish ${place}\`.`
                : `Wait until the run that writes ${(0,shell_quote/* shellQuote */.Z)(found.partial)} has ended, then look again: \`trust-layer status ${place}\`.`;
        case "blocked":
            return found.blocker?.mend ?? found.step ?? `See why: \`trust-layer verify ${place}\`.`;
        case "terminal":
            if (found.end !== "done")
                return `Run it again: \`${pilot} ${elsewhere}\`.`;
            return found.step ?? "Nothing is left to do here: a person decides about the merge.";
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./.build/src/evidence/run-status-body.js



/**
 * The states of a run, the one that needs a person first standing first. corrupt: something does not match its seal;
 * missing: there is no run to speak of; quarantined: evidence is there that the suite does not accept; active: something
 * was begun and has no end yet; blocked: it ended at something that is no fault of the change; terminal: it ended.
 */
const RUN_STATES = ["corrupt", "missing", "quarantined", "active", "blocked", "terminal"];
const stateSchema = schemas/* enum */.k5n(RUN_STATES);
const placeSchema = schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), code: schemas/* string */.YjP(), reason: schemas/* string */.YjP() });
const runStatusSchema = schemas/* strictObject */.rej({
    /** Below the folder that was asked about; `.` is that folder. */
    path: schemas/* string */.YjP(),
    form: schemas/* enum */.k5n(["bundle", "evidence", "zip", "none"]),
    state: stateSchema,
    /** How it ended, from run.json; null where it has no end. */
    end: schemas/* enum */.k5n(["done", "failed", "cancelled"]).nullable(),
    reason: schemas/* string */.YjP(),
    nextAction: schemas/* string */.YjP(),
    subject: subject/* subjectSchema */.cn.nullable(),
    outcome: envelope/* outcomeSchema */.Ws.nullable(),
    verdict: schemas/* enum */.k5n(["PASS", "WARN", "FAIL"]).nullable(),
    /** What was looked at, so that an empty place is never mistaken for a clean one. */
    inspected: schemas/* strictObject */.rej({
        files: schemas/* int */.Whr().nonnegative(),
        bundles: schemas/* int */.Whr().nonnegative(),
        evidence: schemas/* int */.Whr().nonnegative(),
        events: schemas/* int */.Whr().nonnegative(),
        transportRows: schemas/* int */.Whr().nonnegative(),
    }),
    problems: schemas/* array */.YOg(placeSchema),
    quarantined: schemas/* array */.YOg(placeSchema),
    /** Writes to GitHub that were begun and of which no result is recorded. */
    openWrites: schemas/* array */.YOg(schemas/* strictObject */.rej({ operation: schemas/* string */.YjP(), idempotencyKey: schemas/* string */.YjP(), since: schemas/* string */.YjP() })),
    /** Accepted decisions whose day is over. Only told: nothing is changed because of it. */
    expired: schemas/* array */.YOg(schemas/* strictObject */.rej({ by: schemas/* string */.YjP(), decision: schemas/* string */.YjP(), expires: schemas/* string */.YjP() })),
});
/** The document of `trust-layer status --json`. */
const operatorStatusSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz("1.0.0"),
    /** The moment against which expiry was read. Same files and same moment: same bytes. */
    asOf: iso/* datetime */.w$(),
    state: stateSchema,
    /** The one thing to do next that can do no harm. */
    nextAction: schemas/* string */.YjP(),
    runs: schemas/* array */.YOg(runStatusSchema).min(1),
});

// EXTERNAL MODULE: ./.build/src/evidence/run-record.js
var run_record = __webpack_require__(70452);
// EXTERNAL MODULE: ./.build/src/evidence/safe-path.js
var safe_path = __webpack_require__(71406);
// EXTERNAL MODULE: ./.build/src/evidence/transport-log.js
var transport_log = __webpack_require__(98331);
// EXTERNAL MODULE: ./.build/src/evidence/verify.js
var verify = __webpack_require__(95824);
;// CONCATENATED MODULE: ./.build/src/evidence/run-status.js











/**
 * The state of the runs at some places, with one next safe action: that of the run that needs a person most. `asOf` is
 * the moment against which expiry is read (ISO 8601), `shown` how the user names the place. Pure; an empty place is
 * missing, never in order (law 1).
 */
function operatorStatus(places, asOf, shown) {
    const judged = places
        .flatMap((place) => (place.runs.length === 0 ? [nothingAt(place.path)] : place.runs).map((run) => judge(run, place, asOf, shown)))
        // Beside a run, a folder without one says nothing.
        .filter((run, _, all) => run.form !== "none" || all.every(({ form }) => form === "none"));
    const runs = judged.map((run) => withCompanion(run, judged));
    const [first = judge(nothingAt("."), { form: "folder", runs: [], damage: null, path: "." }, asOf, shown)] = runs.toSorted((a, b) => urgency(a) - urgency(b));
    return {
        schemaVersion: "1.0.0",
        asOf,
        state: first.state,
        nextAction: first.nextAction,
        runs: runs.length === 0 ? [first] : runs.toSorted(safe_path/* byPath */.f2),
    };
}
/** Whether the state says stop: everything but a run under way and one that ended as it should. */
function statusStops({ runs }) {
    return runs.some(({ state, end }) => state !== "active" && !(state === "terminal" && end === "done"));
}
function urgency({ state, end }) {
    return RUN_STATES.indexOf(state) * 2 + (state === "terminal" && end === "done" ? 1 : 0);
}
/** A private bundle has no record of its run; the public one of the same commit, downloaded beside it, tells how it ended. */
function withCompanion(run, all) {
    if (run.state !== "missing" || run.subject === null)
        return run;
    const { headSha, baseSha, pullRequest } = run.subject;
    const companion = all.find(({ end, subject: about }) => end !== null && about?.headSha === headSha && about.baseSha === baseSha && about.pullRequest === pullRequest);
    if (companion === undefined)
        return run;
    return {
        ...run,
        state: "terminal",
        end: companion.end,
        reason: `The private part of ${companion.path}.`,
        nextAction: companion.nextAction,
    };
}
function nothingAt(path) {
    return { path, bundles: new Map(), loose: new Map(), logs: new Map(), partial: [] };
}
function judge(run, place, asOf, shown) {
    const reading = readRun(run, place);
    const index = bodyOf(reading.envelopes, "proof-index");
    const transport = bodyOf(reading.envelopes, "transport");
    const loose = acceptLoose(run);
    const subject = reading.record?.subject ?? loose.subject ?? reading.envelopes[0]?.subject ?? null;
    const gate = (0,gathered/* gatherBodies */.S)([...loose.accepted, ...reading.envelopes]).gate;
    const { openWrites } = reading;
    const quarantined = [...(index?.rejected ?? []), ...loose.rejected].sort(safe_path/* byPath */.f2);
    const begun = unfinishedReason(run, reading.record, loose, openWrites.length);
    const blocker = transport?.operations.find(({ decision }) => decision === "blocked" || decision === "failed") ?? null;
    const situation = {
        shown: run.path === "." ? shown : `${shown.replace(/\/$/u, "")}/${run.path}`,
        form: place.form,
        pullRequest: subject?.pullRequest ?? null,
        problem: reading.problems[0] ?? null,
        quarantined: quarantined[0] ?? null,
        openWrite: openWrites[0]?.operation ?? null,
        partial: run.partial[0] ?? null,
        blocker: blocker === null ? null : { operation: blocker.operation, mend: blocker.blocker?.mend ?? null },
        step: index?.nextSteps[0] ?? null,
        end: reading.record?.state ?? null,
        bundles: run.bundles.size,
    };
    const isBlocked = blocker !== null || reading.record?.outcome === "blocked" || index?.readinessStatus === "blocked";
    const state = stateOf(run, { ...situation, begun, isBlocked });
    return {
        path: run.path,
        form: place.form === "zip"
            ? "zip"
            : run.bundles.size > 0
                ? "bundle"
                : run.loose.size + run.logs.size + run.partial.length > 0
                    ? "evidence"
                    : "none",
        state,
        end: reading.record?.state ?? null,
        reason: reasonOf(state, { ...situation, begun }, reading.record),
        nextAction: nextActionOf(state, situation),
        subject,
        outcome: reading.record?.outcome ?? null,
        verdict: index?.verdict ?? gate?.verdict ?? null,
        inspected: { ...reading.inspected, evidence: reading.inspected.evidence + loose.accepted.length + loose.rejected.length },
        problems: reading.problems,
        quarantined,
        openWrites,
        expired: expiredDecisions(gate?.ownerDecisions ?? [], asOf),
    };
}
function stateOf(run, found) {
    if (found.problem !== null)
        return "corrupt";
    if (found.quarantined !== null)
        return "quarantined";
    if (found.begun !== null)
        return "active";
    // A private bundle alone has no run record: how the run ended cannot be told from it.
    if (run.bundles.size === 0 || found.end === null)
        return "missing";
    return found.isBlocked ? "blocked" : "terminal";
}
function reasonOf(state, found, record) {
    switch (state) {
        case "corrupt":
            return found.problem === null ? "" : problemSentence(found.problem);
        case "quarantined":
            return `${found.quarantined?.path ?? ""} was not accepted (${found.quarantined?.code ?? ""}): ${found.quarantined?.reason ?? ""}`;
        case "active":
            return found.begun ?? "";
        case "missing":
            return found.bundles === 0
                ? "There is no record of a run here."
                : "Only the private bundle is here; how the run ended stands in the public one.";
        case "blocked":
            return found.blocker === null ? "CI never came to a result." : `The write \`${found.blocker.operation}\` did not happen.`;
        case "terminal":
            return record?.reason ?? `The run ended (${found.end ?? ""}).`;
    }
}
/** The place itself, `.`, is named by whoever shows the sentence. */
function problemSentence({ path, reason }) {
    return `${path === "" || path === "." ? "" : `${path}: `}${reason.replace(/\.$/u, "")}.`;
}
function readRun(run, place) {
    const problems = place.damage === null ? [] : [{ path: run.path, code: "damaged", reason: place.damage }];
    const inspected = { files: filesOf(run), bundles: run.bundles.size, evidence: 0, events: 0, transportRows: 0 };
    const envelopes = [];
    const logs = new Map(run.logs);
    let record = null;
    for (const [root, files] of run.bundles) {
        const report = (0,verify/* verifyBundle */.I)(files);
        const within = (path) => [root, path].filter((part) => part !== "").join("/");
        problems.push(...report.problems.map(({ path, code, reason }) => ({ path: within(path) || run.path, code, reason })));
        inspected.evidence += report.inspected.envelopes;
        inspected.events += report.inspected.events;
        record ??= recordIn(files);
        // The raw evidence of the private bundle says most, so it is read first where it is there.
        const opened = [...files].filter(([path]) => path.endsWith(".json")).flatMap(([, content]) => openedIn(content));
        if (report.visibility === "private")
            envelopes.unshift(...opened);
        else
            envelopes.push(...opened);
        const log = files.get(transport_log/* TRANSPORT_LOG */.nu);
        if (log !== undefined)
            logs.set(within(transport_log/* TRANSPORT_LOG */.nu), log);
    }
    const open = new Map();
    for (const [path, content] of logs) {
        const log = (0,transport_log/* readLog */.x6)(textOf(content));
        if (log.ok) {
            inspected.transportRows += log.rows.length;
            // Each log for itself: a bundle holds an earlier copy of the log beside it, which must not close a later write.
            for (const write of unfinished(log.rows))
                open.set(write.idempotencyKey, write);
        }
        else
            problems.push({ path, code: "transport-log", reason: `line ${log.line} does not follow from the one before` });
    }
    return {
        problems: problems.sort((a, b) => (0,safe_path/* byPath */.f2)(a, b) || (0,safe_path/* compareText */.n6)(a.code, b.code)),
        inspected,
        record,
        envelopes,
        openWrites: [...open.values()],
    };
}
function filesOf({ bundles, loose, logs, partial }) {
    return Array.from(bundles.values()).reduce((sum, files) => sum + files.size, loose.size + logs.size + partial.length);
}
function recordIn(files) {
    const content = files.get("run.json");
    if (content === undefined)
        return null;
    try {
        const parsed = run_record/* runRecordSchema */._A.safeParse(JSON.parse(textOf(content)));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
}
function openedIn(content) {
    const opened = (0,envelope/* openEnvelope */.hk)(textOf(content));
    return opened.ok ? [opened.envelope] : [];
}
function textOf(content) {
    return new TextDecoder().decode(content);
}
function bodyOf(envelopes, kind) {
    const found = envelopes.find((envelope) => envelope.kind === kind);
    const read = found === undefined ? null : (0,kinds/* readBody */.x)(kind, found.body);
    return read?.ok === true ? read.body : null;
}
/** Evidence beside the bundles, judged as the publisher would: what the best piece is about, the others must be about. */
function acceptLoose(run) {
    const subject = ["merge-gate.json", "ci-readiness.json", "context-pack.json", "transport.json"].flatMap((name) => {
        const content = run.loose.get(name);
        return content === undefined ? [] : openedIn(content).map((envelope) => envelope.subject);
    })[0] ?? null;
    const offered = Array.from(run.loose, ([path, content]) => ({ path, content }));
    const nothing = { repository: null, pullRequest: null, baseRef: null, baseSha: null, headRef: null, headSha: null };
    const { accepted, rejected } = (0,accept/* acceptEvidence */.s)(offered, { subject: subject ?? nothing, runId: "any", runAttempt: null });
    return { subject, accepted: accepted.map(({ envelope }) => envelope), rejected };
}
/** Why the run has no end yet; `null` where it has one. */
function unfinishedReason(run, record, loose, openWrites) {
    if (openWrites > 0)
        return "A write to GitHub was begun, and no result of it is recorded.";
    if (run.partial.length > 0)
        return "Something is being written, or was interrupted.";
    if (record === null) {
        if (run.loose.size > 0 && run.bundles.size === 0)
            return "There is evidence, and nothing is published of it yet.";
        return run.logs.size > 0 && run.bundles.size === 0 ? "There is a transport log, and nothing else yet." : null;
    }
    return loose.subject !== null && !(0,subject/* sameEpoch */.AT)(loose.subject, record.subject) && loose.subject.headSha !== record.subject.headSha
        ? "There is evidence of another commit than the one that is published."
        : null;
}
/** Intents without a result behind them, one per key. */
function unfinished(rows) {
    const open = new Map();
    for (const { type, operation, idempotencyKey, time } of rows) {
        if (type === "intent")
            open.set(idempotencyKey, { operation, idempotencyKey, since: time });
        else
            open.delete(idempotencyKey);
    }
    return [...open.values()];
}
/** A day lasts to its end in UTC, as in the judgement of a decision. */
function expiredDecisions(decisions, asOf) {
    return decisions.flatMap(({ accepted, by, decision, expires }) => {
        if (!accepted || expires === null)
            return [];
        const end = Date.parse(expires.includes("T") ? expires : `${expires}T23:59:59.999Z`);
        return end < Date.parse(asOf) ? [{ by, decision, expires }] : [];
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/src/evidence/manifest.js
var manifest = __webpack_require__(90008);
;// CONCATENATED MODULE: ./.build/src/evidence/find-runs.js



/** Files that stand at the top of a bundle and nowhere else. */
const TOP_OF_BUNDLE = new Set([manifest/* MANIFEST_PATH */.U4, "run.json", "proof-index.json", "events.ndjson"]);
const LOOSE = /^(?:context-pack|ci-readiness|merge-gate|transport)\.json$/u;
/** Folders inside a run, by which the suite keeps its parts apart. */
const PARTS = new Set(["published", "public", "private", "transport"]);
/**
 * The runs in a folder, from its files (relative path with `/` -> bytes), sorted by path. A bundle is a folder that holds
 * one of a bundle's top files, so one without its manifest is found too. Files that are none of ours are left alone.
 */
function findRuns(files) {
    const roots = new Set(Array.from(files.keys())
        .filter((path) => TOP_OF_BUNDLE.has(nameOf(path)) && !isPartial(path))
        .map(folderOf));
    const runs = new Map();
    const runAt = (folder) => {
        const path = runOf(folder);
        const run = runs.get(path) ?? { bundles: new Map(), loose: new Map(), logs: new Map(), partial: new Set() };
        runs.set(path, run);
        return run;
    };
    for (const [path, content] of files) {
        const partial = partialOf(path);
        if (partial !== null) {
            runAt(folderOf(partial)).partial.add(partial);
            continue;
        }
        const root = rootOf(path, roots);
        if (root !== null) {
            const inside = root === "" ? path : path.slice(root.length + 1);
            // The pilot keeps its folder out of git with a .gitignore, which is no part of the bundle.
            if (inside === ".gitignore")
                continue;
            const { bundles } = runAt(root);
            bundles.set(root, (bundles.get(root) ?? new Map()).set(inside, content));
        }
        else if (LOOSE.test(nameOf(path)))
            runAt(folderOf(path)).loose.set(nameOf(path), content);
        else if (nameOf(path) === transport_log/* TRANSPORT_LOG */.nu)
            runAt(folderOf(path)).logs.set(path, content);
    }
    return Array.from(runs, ([path, { partial, ...run }]) => ({ path: path === "" ? "." : path, ...run, partial: [...partial].sort() })).sort((a, b) => (0,safe_path/* compareText */.n6)(a.path, b.path));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
/** The temporary file or folder that a path lies in or is: ours end with `.partial` until they are whole. */
function partialOf(path) {
    const parts = path.split("/");
    const at = parts.findIndex((part) => /\.partial(?:\.old)?$/u.test(part));
    return at < 0 ? null : parts.slice(0, at + 1).join("/");
}
function isPartial(path) {
    return partialOf(path) !== null;
}
/** The nearest bundle above a file. */
function rootOf(path, roots) {
    for (let folder = folderOf(path);; folder = folderOf(folder)) {
        if (roots.has(folder))
            return folder;
        if (folder === "")
            return null;
    }
}
/** The folder of the run that a part lies in: `a/published/public` belongs to `a`. */
function runOf(folder) {
    let path = folder;
    while (PARTS.has(nameOf(path)))
        path = folderOf(path);
    return path;
}

// EXTERNAL MODULE: ./.build/src/evidence/zip.js
var zip = __webpack_require__(12162);
// EXTERNAL MODULE: ./.build/src/facts/configuration-error.js
var configuration_error = __webpack_require__(94014);
// EXTERNAL MODULE: ./.build/src/host/read-folder.js
var read_folder = __webpack_require__(70417);
;// CONCATENATED MODULE: ./.build/src/jobs/run-places.js





/** Of all zips of a folder, in bytes: each is bounded by itself, and there may be thousands. */
const MOST_UNPACKED = 256 * 1024 * 1024;
/**
 * Reads a folder or a zip of runs, and the zips that lie in the folder. Reads only. A place that is not there has no runs;
 * a zip that cannot be opened is damaged. Throws ConfigurationError for what cannot be read at all.
 */
async function readRunPlaces(path, shown) {
    let found;
    try {
        found = await (0,promises_.stat)(path);
    }
    catch (error) {
        if (isMissing(error))
            return [];
        throw unreadable(shown, error);
    }
    // A device or a pipe has no end.
    if (!found.isDirectory() && (!found.isFile() || found.size > MOST_UNPACKED)) {
        throw new configuration_error/* ConfigurationError */.j(`${shown} is no folder and no zip of a size that evidence has.`, "Give a folder or a zip of runs.");
    }
    try {
        if (found.isFile()) {
            const { place } = openZip(await (0,promises_.readFile)(path), ".", MOST_UNPACKED);
            if (place === null)
                throw tooMuch(shown);
            return [place];
        }
        const files = await (0,read_folder/* readFolder */.j)(path);
        const zips = [...files].filter(([name]) => /\.zip$/iu.test(name));
        const plain = new Map([...files].filter(([name]) => !/\.zip$/iu.test(name)));
        const places = [{ form: "folder", runs: findRuns(plain), damage: null, path: "." }];
        let room = MOST_UNPACKED;
        for (const [name, content] of zips) {
            const { place, unpacked } = openZip(content, name, room);
            if (place === null)
                throw tooMuch(shown);
            places.push(place);
            room -= unpacked;
        }
        return places;
    }
    catch (error) {
        throw error instanceof configuration_error/* ConfigurationError */.j ? error : unreadable(shown, error);
    }
}
/** What is in a zip counts as one run, whatever folders are in it. `place` is null for more than `room` bytes that one zip may have. */
function openZip(content, path, room) {
    try {
        const files = (0,zip/* readZip */.ue)(content, { ...zip/* ZIP_LIMITS */.LP, totalBytes: Math.min(zip/* ZIP_LIMITS */.LP.totalBytes, room) });
        const unpacked = Array.from(files.values()).reduce((sum, { length }) => sum + length, 0);
        return { place: { form: "zip", runs: findRuns(files).map((run) => ({ ...run, path })), damage: null, path }, unpacked };
    }
    catch (error) {
        if (!(error instanceof zip/* ZipRejection */.JD))
            throw error;
        if (error.code === "size" && room < zip/* ZIP_LIMITS */.LP.totalBytes)
            return { place: null, unpacked: 0 };
        return { place: { form: "zip", runs: [], damage: error.message, path }, unpacked: 0 };
    }
}
function tooMuch(shown) {
    return new configuration_error/* ConfigurationError */.j(`The zips in ${shown} unpack to more than ${MOST_UNPACKED / 1024 / 1024} MB together.`, "Give one of them, or a folder with fewer.");
}
function isMissing(error) {
    return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
function unreadable(shown, error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    return new configuration_error/* ConfigurationError */.j(`${shown} cannot be read (${code}).`, "Give a folder or a zip that you may read.");
}

// EXTERNAL MODULE: ./.build/src/render/terminal-text.js
var terminal_text = __webpack_require__(17092);
// EXTERNAL MODULE: ./.build/src/render/words.js
var words = __webpack_require__(76761);
;// CONCATENATED MODULE: ./.build/src/render/run-status-terminal.js


const TONES = {
    corrupt: "bad",
    missing: "unclear",
    quarantined: "bad",
    active: "caution",
    blocked: "caution",
    terminal: "good",
};
/** More than this many lines of one kind are counted, not listed. */
const MOST_LINES = 8;
/**
 * The state of the runs for a terminal: each with what was seen, and at the end the one next action. `shown` is how the
 * user named the place that was asked about.
 */
function renderRunStatusTerminal(status, shown, options) {
    const pen = new terminal_text/* TerminalPen */.m(options);
    const blocks = status.runs.map((run) => runBlock(run, run.path === "." ? shown : `${shown.replace(/\/+$/u, "")}/${run.path}`, pen));
    return `${[...blocks, pen.wrap(status.nextAction, 0, "Next: ")].join("\n\n")}\n`;
}
function runBlock(run, name, pen) {
    const tone = run.state === "terminal" && run.end !== "done" ? "bad" : TONES[run.state];
    const { files, bundles, evidence, events, transportRows } = run.inspected;
    const word = run.state === "terminal" ? `${run.state}, ${run.end ?? ""}` : run.state;
    return [
        pen.wrap(`${name} is ${word}. ${run.reason}`, 0, `${pen.paint(tone, words/* TERMINAL_MARKS */.Kk[tone])} `, 2),
        ...(run.subject === null ? [] : [pen.wrap(aboutLine(run), 2)]),
        pen.wrap(`Seen: ${[(0,words/* count */.U9)(files, "file"), (0,words/* count */.U9)(bundles, "bundle"), (0,words/* count */.U9)(evidence, "piece of evidence", "pieces of evidence"), (0,words/* count */.U9)(events, "event"), (0,words/* count */.U9)(transportRows, "row of the transport log", "rows of the transport log")].join(", ")}.`, 2),
        ...listed(run.problems, pen, ({ path, code, reason }) => `${path === "." ? name : path}: ${reason} (${code})`),
        ...listed(run.quarantined, pen, ({ path, code, reason }) => `not accepted: ${path} (${code}): ${reason}`),
        ...listed(run.openWrites, pen, ({ operation, since }) => `begun at ${since} and without a result: ${operation}`),
        ...listed(run.expired, pen, ({ by, decision, expires }) => `expired on ${expires}: the decision "${decision}" of ${by}`),
    ].join("\n");
}
function aboutLine({ subject, verdict }) {
    const request = subject?.pullRequest == null ? "" : `#${subject.pullRequest}`;
    return `${subject?.repository ?? "a local repository"}${request} at ${(0,words/* shortSha */.Fu)(subject?.headSha ?? null)}, ${verdict === null ? "no verdict" : verdict}.`;
}
function listed(rows, pen, line) {
    const shown = rows.slice(0, MOST_LINES).map((row) => pen.wrap(line(row), 2, "- "));
    return rows.length > MOST_LINES ? [...shown, pen.wrap(`and ${rows.length - MOST_LINES} more`, 2, "- ")] : shown;
}

// EXTERNAL MODULE: ./.build/src/cli/command.js
var command = __webpack_require__(87855);
// EXTERNAL MODULE: ./.build/src/cli/terminal-style.js
var terminal_style = __webpack_require__(54200);
;// CONCATENATED MODULE: ./.build/src/cli/commands/status.js







/** Where the pilot puts its bundle. */
const USUAL_PLACE = ".trust-layer";
/** The state of an operator's runs. Reads only, and offline. */
const status_status = {
    name: "status",
    usage: "[DIR|ZIP] [--json]",
    summary: "the state of the runs in a folder (default .trust-layer) and one next safe action; exit code 0 only for a run that is under way or done",
    options: command/* JSON_OPTION */.rj,
    positionals: 1,
    lastIsOptional: true,
    async run(values, [given = USUAL_PLACE]) {
        // No absolute path of this machine in a document; its last name is enough to know it again.
        const shown = (0,external_node_path_.isAbsolute)(given) ? (0,external_node_path_.basename)(given) : given;
        const places = await readRunPlaces((0,external_node_path_.resolve)(given), given);
        const found = operatorStatus(places, new Date().toISOString(), shown);
        process.stdout.write(values["json"] === true ? (0,canonical_json/* prettyJson */.D_)(found) : renderRunStatusTerminal(found, shown, (0,terminal_style/* terminalStyle */.w)()));
        return statusStops(found) ? 1 : 0;
    },
};


/***/ }),

/***/ 86628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote)
/* harmony export */ });
/**
 * A path as one word of a POSIX shell, for commands that are shown to people. A name that begins with a dash gets `./`
 * before it, so that no program takes it for an option.
 */
function shellQuote(path) {
    const safe = path.startsWith("-") ? `./${path}` : path;
    return /^[\w./@+,:=-]+$/u.test(safe) ? safe : `'${safe.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 48141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ LARGEST_EVIDENCE_BYTES),
/* harmony export */   s: () => (/* binding */ acceptEvidence)
/* harmony export */ });
/* harmony import */ var _facts_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5827);
/* harmony import */ var _consistency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93537);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91093);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6280);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71406);





/** Larger evidence is not ours: the largest pack of a repository of 50,000 files stays far below. Bytes. */
const LARGEST_EVIDENCE_BYTES = 16 * 1024 * 1024;
/**
 * Judges each offered piece on its own (form, digest, body, epoch, run), then keeps one of each kind: the newest attempt,
 * since re-running failed jobs leaves upstream evidence in an earlier one. Two different pieces of one kind and attempt
 * are both refused: nobody can tell which is meant. Both lists are sorted by path.
 */
function acceptEvidence(offered, terms) {
    const rejected = [];
    const byKind = new Map();
    for (const piece of [...offered].sort(_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byPath */ .f2)) {
        const judged = judge(piece, terms);
        if ("code" in judged)
            rejected.push(judged);
        else
            byKind.set(judged.envelope.kind, [...(byKind.get(judged.envelope.kind) ?? []), judged]);
    }
    const accepted = [];
    for (const pieces of byKind.values()) {
        const chosen = newest(pieces);
        accepted.push(...chosen.accepted);
        rejected.push(...chosen.rejected);
    }
    return { accepted: accepted.sort(_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byPath */ .f2), rejected: rejected.sort(_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byPath */ .f2) };
}
function judge({ path, content }, terms) {
    const reject = (code, reason) => ({ path, code, reason });
    if (content.length > LARGEST_EVIDENCE_BYTES)
        return reject("too-large", "The file is larger than evidence may be.");
    const text = typeof content === "string" ? content : decode(content);
    if (text === null)
        return reject("not-text", "The file is not UTF-8 text.");
    const opened = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .openEnvelope */ .hk)(text);
    if (!opened.ok)
        return reject(opened.rejection.code, opened.rejection.reason);
    const { envelope } = opened;
    if (terms.kinds !== undefined && !terms.kinds.includes(envelope.kind))
        return reject("kind", `Evidence of kind ${envelope.kind} is not read here.`);
    const body = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readBody */ .x)(envelope.kind, envelope.body);
    if (!body.ok)
        return reject("body-schema", body.reason);
    const fault = (0,_consistency_js__WEBPACK_IMPORTED_MODULE_1__/* .inconsistency */ .G)(envelope);
    if (fault !== null)
        return reject("inconsistent", fault);
    if (!(0,_facts_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .sameEpoch */ .AT)(envelope.subject, terms.subject))
        return reject("other-epoch", epochReason(envelope.subject, terms.subject));
    const { runId, runAttempt } = envelope.producer;
    if (terms.runId !== "any" && runId !== terms.runId)
        return reject("other-run", `It was made by run ${runId ?? "none"}, not by run ${terms.runId ?? "none"}.`);
    if (terms.runAttempt !== null && runAttempt !== null && runAttempt > terms.runAttempt) {
        return reject("later-attempt", `It was made by attempt ${runAttempt}, later than attempt ${terms.runAttempt}.`);
    }
    return { path, envelope };
}
function epochReason(found, wanted) {
    if (found.repository !== wanted.repository)
        return `It is about repository ${found.repository ?? "none"}, not ${wanted.repository ?? "none"}.`;
    if (found.pullRequest !== wanted.pullRequest)
        return `It is about pull request ${found.pullRequest ?? "none"}, not ${wanted.pullRequest ?? "none"}.`;
    if (found.headSha === null)
        return "It names no head commit.";
    if (found.headSha !== wanted.headSha)
        return `It is about head ${found.headSha}, not ${wanted.headSha ?? "none"}: it is stale.`;
    return `It is about base ${found.baseSha ?? "none"}, not ${wanted.baseSha ?? "none"}: it is stale.`;
}
function newest(pieces) {
    const attempt = (piece) => piece.envelope.producer.runAttempt ?? 0;
    const latest = Math.max(...pieces.map(attempt));
    const current = pieces.filter((piece) => attempt(piece) === latest);
    const rejected = pieces
        .filter((piece) => attempt(piece) !== latest)
        .map(({ path }) => ({ path, code: "superseded", reason: `Attempt ${latest} of the run made newer evidence of this kind.` }));
    const [first, ...others] = current;
    if (first === undefined)
        return { accepted: [], rejected };
    if (others.some((piece) => piece.envelope.bodySha256 !== first.envelope.bodySha256 || piece.envelope.outcome !== first.envelope.outcome)) {
        const reason = "Another piece of evidence of this kind and attempt says something else.";
        return { accepted: [], rejected: [...rejected, ...current.map(({ path }) => ({ path, code: "ambiguous", reason }))] };
    }
    return {
        accepted: [first],
        rejected: [
            ...rejected,
            ...others.map(({ path }) => ({ path, code: "superseded", reason: `The same as \`${first.path}\`.` })),
        ],
    };
}
function decode(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 16951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ gatherBodies)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6280);

/** The bodies by kind. An envelope whose body does not fit its schema counts as absent. */
function gatherBodies(envelopes) {
    const gathered = { context: null, readiness: null, gate: null };
    for (const { kind, body } of envelopes) {
        if (kind === "context-pack") {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x)(kind, body);
            if (read.ok)
                gathered.context = read.body;
        }
        else if (kind === "ci-readiness") {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x)(kind, body);
            if (read.ok)
                gathered.readiness = read.body;
        }
        else if (kind === "merge-gate") {
            const read = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x)(kind, body);
            if (read.ok)
                gathered.gate = read.body;
        }
    }
    return gathered;
}


/***/ }),

/***/ 98331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ei: () => (/* binding */ nextRow),
/* harmony export */   nu: () => (/* binding */ TRANSPORT_LOG),
/* harmony export */   x6: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20434);


/*
 * The rows of `transport-log.jsonl`: what the transport meant to do and what became of it. Each row holds the hash of the
 * row before it, so a row that was altered, dropped or moved is seen. The transport appends; reading needs no file.
 */
const TRANSPORT_LOG = "transport-log.jsonl";
const START = "0".repeat(64);
const hash = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const rowSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    seq: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    prevHash: hash,
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["intent", "result"]),
    time: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    operation: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    idempotencyKey: hash,
    /** SHA-256 of the canonical JSON of the request; the request itself is not repeated here. */
    requestDigest: hash,
    /** `written`, `unchanged`, or the code of the blocker; null in an intent. */
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    hash,
});
/** The rows of a log, or the first line (from 1) that does not hold. A log that does not exist yet has no rows. */
function readLog(text) {
    if (text === "")
        return { ok: true, rows: [] };
    const lines = text.split("\n");
    if (lines.pop() !== "")
        return { ok: false, line: lines.length + 1 };
    const rows = [];
    for (const [index, line] of lines.entries()) {
        const row = parseRow(line);
        const last = rows.at(-1);
        if (row === null || row.seq !== index + 1 || row.prevHash !== (last?.hash ?? START))
            return { ok: false, line: index + 1 };
        const { hash: claimed, ...content } = row;
        if ((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(content)) !== claimed)
            return { ok: false, line: index + 1 };
        rows.push(row);
    }
    return { ok: true, rows };
}
/** The row that follows a chain. */
function nextRow(rows, entry) {
    const content = { seq: rows.length + 1, prevHash: rows.at(-1)?.hash ?? START, ...entry };
    return rowSchema.parse({ ...content, hash: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(content)) });
}
function parseRow(line) {
    try {
        const parsed = rowSchema.safeParse(JSON.parse(line));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
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


/***/ })

};
