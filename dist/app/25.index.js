export const id = 25;
export const ids = [25];
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

/***/ 89762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_host_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44512);
/* harmony import */ var _src_jobs_context_pack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83194);
/* harmony import */ var _src_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92126);
/* harmony import */ var _src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92024);
/* harmony import */ var _src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22122);
/* harmony import */ var _src_jobs_open_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94188);
/* harmony import */ var _src_policy_tighten_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96517);
/* harmony import */ var _src_render_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43700);








/** The whole pilot in one process: one look at GitHub, one reading of the tree, one summary. */
async function run(values) {
    const opened = await (0,_src_jobs_open_action_js__WEBPACK_IMPORTED_MODULE_5__/* .openAction */ .F)(values, { required: values["required-checks"], ignore: values["ignore-checks"] });
    const { host, report } = opened;
    // Single kinds are part of the two bundles; uploading each once more would only cost time.
    const wish = { ...opened.wish, upload: false };
    const { session, body: ready } = await (0,_src_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_2__/* .settledReadiness */ .EM)(host, opened.session, values["wait-seconds"]);
    const context = await (0,_src_jobs_context_pack_js__WEBPACK_IMPORTED_MODULE_1__/* .runContextPack */ .eA)(host, session, {
        ...wish,
        task: values.task,
        tokenBudget: values["token-budget"],
        maxFiles: values["max-files"],
        base: values.base,
        head: values.head,
    });
    const readiness = await (0,_src_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_2__/* .runCiReadiness */ .Ag)(host, session, ready, wish);
    const notices = (0,_src_policy_tighten_js__WEBPACK_IMPORTED_MODULE_6__/* .headlineNotices */ .Qc)({ policyPath: values.policy, failOn: values["fail-on"], mode: session.mode });
    const gate = await (0,_src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .runMergeGate */ .H5)(host, session, await (0,_src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .withMembers */ .gn)(session, await (0,_src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .gateBody */ .Qm)(session, ready, notices), notices), wish);
    const published = await (0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .runEvidencePublish */ .KV)(host, session, (0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .ownEvidence */ .eh)(session.subject, [context.envelope, readiness.envelope, gate.envelope]), {
        ...opened.wish,
        outcomeLabel: values["outcome-label"],
        publicPaths: values["public-paths"],
        privatePaths: values["private-paths"],
        tokenBudget: values["token-budget"],
        inputs: values,
        transport: { token: values["github-token"], comment: values.comment, status: values.status },
        notices: [],
    });
    const gateValues = (0,_src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .gateOutputs */ .QP)(gate.body);
    const { status, ready: isReady } = (0,_src_jobs_ci_readiness_js__WEBPACK_IMPORTED_MODULE_2__/* .readinessOutputs */ .pF)(ready);
    await report.outputs({
        ...(0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .publishOutputs */ .eB)(published),
        ...(0,_src_jobs_context_pack_js__WEBPACK_IMPORTED_MODULE_1__/* .contextOutputs */ .KD)(context.body),
        ...gateValues,
        status: status ?? "unknown",
        ready: isReady ?? "false",
    });
    if (values.summary) {
        await report.summary((0,_src_render_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .renderSummary */ .B)({
            context: context.body,
            readiness: ready,
            gate: gate.body,
            publish: (0,_src_jobs_evidence_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .publishSummary */ .Iv)(published),
            subject: session.subject,
            notices: [],
            artifacts: [published.publicArtifact, published.privateArtifact],
        }));
    }
    if ((0,_src_jobs_merge_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .stopsAt */ .nK)(values["fail-on"], gate.body.verdict))
        (0,_src_host_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failVerdict */ .GF)(gate.body.headline);
}


/***/ }),

/***/ 70389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _T: () => (/* binding */ readFileAt),
/* harmony export */   b4: () => (/* binding */ readBlobs)
/* harmony export */ });
/* unused harmony export MAX_FILE_BYTES */
/** What is read of one file at most: far beyond any policy, manifest or workflow that people write by hand. */
const MAX_FILE_BYTES = 1024 * 1024;
/**
 * The text of a file at a commit, or `null` when it is not there, is no regular file, is larger than `maxBytes` or is
 * not text. Read from the commit's objects, so nothing in the work tree plays a part and no symbolic link is followed.
 */
async function readFileAt(repository, sha, path, maxBytes = MAX_FILE_BYTES) {
    const listed = await repository.attempt(["ls-tree", "-z", "-l", "--full-tree", sha, "--", path]);
    const match = /^100(?:644|755|664) blob ([0-9a-f]+) +(\d+)\t/u.exec(listed.stdout.toString("latin1"));
    const oid = match?.[1];
    if (listed.code !== 0 || oid === undefined || Number(match?.[2]) > maxBytes)
        return null;
    const content = await repository.attempt(["cat-file", "blob", oid]);
    if (content.code !== 0 || content.stdout.subarray(0, 8000).includes(0))
        return null;
    return content.stdout.toString("utf8");
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
                const header = take(end + 1).toString("latin1").trim();
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


/***/ })

};
