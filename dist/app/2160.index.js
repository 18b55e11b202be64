export const id = 2160;
export const ids = [2160];
export const modules = {

/***/ 52160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20434);
/* harmony import */ var _evidence_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95824);
/* harmony import */ var _evidence_zip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12162);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94014);
/* harmony import */ var _host_read_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70417);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87855);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54200);









/** Checks a bundle offline: every digest, every envelope, the event chain. */
const verify = {
    name: "verify",
    usage: "DIR|ZIP [--json]",
    summary: "check a published bundle offline: digests, envelopes, event chain; exit code 1 when something does not match",
    options: _command_js__WEBPACK_IMPORTED_MODULE_7__/* .JSON_OPTION */ .rj,
    positionals: 1,
    async run(values, [target = ""]) {
        const reports = new Map();
        for (const [name, files] of await readBundles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(target), target))
            reports.set(name, (0,_evidence_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyBundle */ .I)(files));
        const good = [...reports.values()].every((report) => report.ok);
        if (values["json"] === true)
            process.stdout.write((0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .prettyJson */ .D_)({ ok: good, bundles: Object.fromEntries(reports) }));
        else
            for (const [name, report] of reports)
                process.stdout.write((0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_8__/* .fitted */ .$)(describe(name, report)));
        return good ? 0 : 1;
    },
};
/** The bundles at a place, a zip or a folder. */
async function readBundles(path, shown) {
    let isFolder;
    try {
        isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
    }
    catch {
        throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j(`${shown} does not exist.`, "Give the folder or the zip of a published bundle.");
    }
    if (!isFolder) {
        try {
            return bundlesIn((0,_evidence_zip_js__WEBPACK_IMPORTED_MODULE_4__/* .readZip */ .ue)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path)), shown);
        }
        catch (error) {
            if (!(error instanceof _evidence_zip_js__WEBPACK_IMPORTED_MODULE_4__/* .ZipRejection */ .JD))
                throw error;
            throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j(`${shown} is no zip that can be read: ${error.message}`, "Download the artifact again.");
        }
    }
    return bundlesIn(await (0,_host_read_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .readFolder */ .j)(path), shown);
}
/** A bundle, or the two that the pilot wrote: the private one lies in the public one's folder, also where both were zipped. */
function bundlesIn(files, shown) {
    // The pilot keeps its folder out of git with a .gitignore of its own.
    const keep = (wanted) => [...files].filter(([name]) => name !== ".gitignore" && wanted(name));
    const isPrivate = (name) => name.startsWith("private/");
    if (!files.has("private/manifest.json"))
        return new Map([[shown, new Map(keep(() => true))]]);
    return new Map([
        [shown, new Map(keep((name) => !isPrivate(name)))],
        [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shown, "private"), new Map(keep(isPrivate).map(([name, bytes]) => [name.slice("private/".length), bytes]))],
    ]);
}
function describe(name, report) {
    const { files, envelopes, events } = report.inspected;
    const seen = `${files} files, ${envelopes} pieces of evidence, ${events} events`;
    if (report.ok) {
        const about = report.subject?.pullRequest == null
            ? (report.subject?.headSha ?? "")
            : `${report.subject.repository ?? ""}#${report.subject.pullRequest} at ${report.subject.headSha ?? ""}`;
        return `${name}: whole (${seen}), ${about}\n`;
    }
    return [
        `${name}: NOT whole (${seen})`,
        ...report.problems.map((problem) => `  ${problem.path}: ${problem.reason} (${problem.code})`),
        "",
    ].join("\n");
}


/***/ })

};
