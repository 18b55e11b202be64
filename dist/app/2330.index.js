export const id = 2330;
export const ids = [2330];
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

/***/ 70417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94014);



const LIMITS = { files: 5000, bytes: 128 * 1024 * 1024 };
/**
 * Reads a folder whole: relative path with `/` -> bytes. Links are not followed and count as an error, since a bundle
 * has none. Throws ConfigurationError beyond the limits of files and bytes.
 */
async function readFolder(root) {
    const files = new Map();
    let bytes = 0;
    const pending = [""];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory())
                pending.push(path);
            else if (!entry.isFile())
                throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`${path} is a link or a device.`, "Give a folder of plain files.");
            else {
                bytes += (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))).size;
                if (files.size >= LIMITS.files || bytes > LIMITS.bytes) {
                    throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j("The folder is larger than a bundle may be.", "Give the folder of one published bundle.");
                }
                files.set(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
            }
        }
    }
    return files;
}


/***/ }),

/***/ 41:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readExternalResults: () => (/* binding */ readExternalResults)
});

// EXTERNAL MODULE: ./.build/src/evidence/open-external.js
var open_external = __webpack_require__(9749);
// EXTERNAL MODULE: ./.build/src/facts/configuration-error.js
var configuration_error = __webpack_require__(94014);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/src/evidence/accept.js
var accept = __webpack_require__(48141);
// EXTERNAL MODULE: ./.build/src/git/program.js
var program = __webpack_require__(84124);
// EXTERNAL MODULE: ./.build/src/host/read-folder.js
var read_folder = __webpack_require__(70417);
;// CONCATENATED MODULE: ./.build/src/jobs/external-files.js








/** More results than this in one place are not what a pull request waits for. */
const MOST_RESULTS = 200;
/**
 * The results in a file or a folder that an input names. On a runner only the workspace and the runner's temporary
 * folder are looked into, also behind links: what lies there may come from the pull request (law 4). At a terminal the
 * user names files of their own.
 */
async function readExternalPath(host, line) {
    const path = (0,external_node_path_.resolve)(host.workspace, line);
    const source = sourceOf(host, path);
    const refuse = (state, reason) => ({ state, source, reason });
    if (!isAllowed(path, rootsOf(host)))
        return refuse("invalid", "It lies outside the workspace and the runner's temporary folder.");
    try {
        const real = await (0,promises_.realpath)(path);
        const roots = await realRoots(host);
        if (!isAllowed(real, roots))
            return refuse("invalid", "It is a link to a place outside the workspace and the runner's temporary folder.");
        const found = await (0,promises_.lstat)(real);
        if (found.isDirectory()) {
            const inside = resultsAmong(source, await (0,read_folder/* readFolder */.j)(real));
            return inside.length === 0 ? refuse("missing", "The folder holds no result (a file `*.json`).") : tooMany(source, inside);
        }
        const content = await readPlainFile(real);
        if (content === null)
            return refuse("invalid", "It is no plain file, or larger than evidence may be.");
        return { state: "found", results: [{ source, content, signature: await signatureBeside(path, roots) }] };
    }
    catch (error) {
        if (error instanceof configuration_error/* ConfigurationError */.j)
            return refuse("invalid", error.message);
        const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
        return code === "ENOENT" || code === "ENOTDIR"
            ? refuse("missing", "There is no such file.")
            : refuse("invalid", `It cannot be read (${code}).`);
    }
}
/** The results among the files of a folder or an artifact, in the order of their paths. */
function resultsAmong(source, files) {
    return [...files.keys()]
        .filter(open_external/* isResultFile */.Wz)
        .toSorted()
        .flatMap((path) => {
        const content = files.get(path);
        const name = (0,open_external/* signatureNames */.hf)(path).find((candidate) => files.has(candidate));
        return content === undefined
            ? []
            : [
                {
                    source: source === "." ? path : `${source}/${path}`,
                    content,
                    signature: name === undefined ? null : (files.get(name) ?? null),
                },
            ];
    });
}
/** The results of one place, or the refusal of all of them where there are too many. */
function tooMany(source, results) {
    return results.length > MOST_RESULTS
        ? { state: "invalid", source, reason: `It holds more than ${MOST_RESULTS} results.` }
        : { state: "found", results };
}
/** A first signature file that is there and may be read; a broken or foreign link counts as none. */
async function signatureBeside(path, roots) {
    for (const name of (0,open_external/* signatureNames */.hf)(path)) {
        try {
            const real = await (0,promises_.realpath)(name);
            if (!isAllowed(real, roots))
                continue;
            const content = await readPlainFile(real);
            if (content !== null)
                return content;
        }
        catch {
            // It is not there: the next name.
        }
    }
    return null;
}
/** `null`: a pipe or a device, which could be read for ever, or more than evidence may have. */
async function readPlainFile(path) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
    try {
        const found = await file.stat();
        return found.isFile() && found.size <= accept/* LARGEST_EVIDENCE_BYTES */.j ? await file.readFile() : null;
    }
    finally {
        await file.close();
    }
}
/** Where a runner may read; `null`: anywhere, since a person at a terminal named the file. */
function rootsOf(host) {
    if (host.kind === "terminal")
        return null;
    const temporary = host.env["RUNNER_TEMP"];
    return temporary === undefined || temporary === "" ? [host.workspace] : [host.workspace, (0,external_node_path_.resolve)(temporary)];
}
async function realRoots(host) {
    const roots = rootsOf(host);
    return roots === null ? null : Promise.all(roots.map((root) => (0,promises_.realpath)(root).catch(() => root)));
}
function isAllowed(path, roots) {
    return roots === null || roots.some((root) => (0,program/* liesIn */.z)(path, root));
}
/** How the place is called in a body: relative to the workspace or the temporary folder, else its last name (law 6). */
function sourceOf(host, path) {
    const temporary = host.env["RUNNER_TEMP"];
    const named = (root, prefix) => (0,external_node_path_.join)(prefix, (0,external_node_path_.relative)(root, path)).split(external_node_path_.sep).join("/") || ".";
    if ((0,program/* liesIn */.z)(path, host.workspace))
        return named(host.workspace, "");
    if (host.kind === "runner" && temporary !== undefined && temporary !== "" && (0,program/* liesIn */.z)(path, (0,external_node_path_.resolve)(temporary)))
        return named((0,external_node_path_.resolve)(temporary), "runner.temp");
    return (0,external_node_path_.basename)(path);
}

// EXTERNAL MODULE: ./.build/src/jobs/session.js
var session = __webpack_require__(52192);
;// CONCATENATED MODULE: ./.build/src/jobs/external-results.js




/**
 * Reads the results of gates that ran elsewhere, as the lines of `external-results` name them: paths, or `artifact:NAME`
 * (of this run) and `artifact:NAME@RUN_ID`. Each line gives at least one entry: what is missing or refused is one, too,
 * so that nothing is left out in silence (law 1). A signature is looked at only where the policy names a signer, and only
 * then `readRoot` is asked for the trusted root of the base commit (null: Sigstore's public instance).
 */
async function readExternalResults(host, lines, policy, readRoot, verify = verifyWithSigstore) {
    const trust = { root: (0,session/* once */.O)(readRoot), verify, serverUrl: host.env["GITHUB_SERVER_URL"] || "https://github.com" };
    const facts = [];
    for (const line of [...new Set(lines)].toSorted()) {
        const offered = line.startsWith("artifact:") ? await readArtifact(host, line) : await readExternalPath(host, line);
        if (offered.state === "found")
            for (const result of offered.results)
                facts.push(await opened(result, policy, trust));
        else
            facts.push(offered);
    }
    return facts.toSorted((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
}
async function opened(offered, policy, trust) {
    const { source, content, signature } = offered;
    const fact = (0,open_external/* openExternalResult */.ve)(source, content, signature !== null);
    if (fact.state !== "read" || signature === null)
        return fact;
    const asked = policy?.ci?.external?.some(({ check, signer }) => check === fact.name && signer !== undefined) ?? false;
    return asked ? { ...fact, signature: await checked(offered, signature, fact.subject.repository, trust) } : fact;
}
async function checked({ content }, signature, about, { root, verify, serverUrl }) {
    const trusted = await root();
    if (trusted.state === "unknown")
        return { state: "invalid", reason: `It cannot be verified: ${trusted.reason} ${trusted.mend}` };
    const bundle = Buffer.from(signature).toString("utf8");
    const verdict = await verify({
        content,
        bundle,
        trustedRoot: trusted.value,
        serverUrl,
        ...(about === null ? {} : { repository: about }),
    });
    if (verdict.state === "invalid")
        return { state: "invalid", reason: verdict.reason };
    const others = (verdict.others ?? []).map(({ workflow, ref }) => ({ workflow, ref }));
    const { workflow, ref } = verdict.signer;
    return { state: "verified", workflow, ref, ...(others.length === 0 ? {} : { others }) };
}
/** The verifier brings certificates and cryptography along, so it comes only when a signature has to be looked at. */
async function verifyWithSigstore(input) {
    const { verifySignature } = await Promise.all(/* import() */[__webpack_require__.e(1168), __webpack_require__.e(1758)]).then(__webpack_require__.bind(__webpack_require__, 91758));
    return verifySignature(input);
}
async function readArtifact(host, line) {
    const parts = /^artifact:([^":<>|*?\r\n\\/]{1,260}?)(?:@(\d{1,15}))?$/u.exec(line);
    const refuse = (state, reason) => ({ state, source: line, reason });
    if (parts === null)
        return refuse("invalid", "It is not the name of an artifact; write `artifact:NAME` or `artifact:NAME@RUN_ID`.");
    const runId = parts[2] === undefined ? null : Number(parts[2]);
    const store = await host.artifacts();
    if ("unavailable" in store)
        return refuse("missing", store.unavailable);
    try {
        const files = await store.download(parts[1] ?? "", runId);
        if (files === null)
            return refuse("missing", `${runId === null ? "This run" : `Run ${runId}`} has no artifact of this name.`);
        const results = resultsAmong(line, files);
        return results.length === 0 ? refuse("missing", "The artifact holds no result (a file `*.json`).") : tooMany(line, results);
    }
    catch (error) {
        if (error instanceof configuration_error/* ConfigurationError */.j)
            return refuse("invalid", error.message);
        host.log.warning(`${line} could not be downloaded: ${error instanceof Error ? error.message : String(error)}`);
        const other = runId === null ? "" : " An artifact of another run needs `actions: read` under `permissions:`.";
        return refuse("invalid", `The artifact could not be downloaded.${other}`);
    }
}


/***/ })

};
