export const id = 4786;
export const ids = [4786];
export const modules = {

/***/ 24786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refusedWorkflows: () => (/* binding */ refusedWorkflows)
/* harmony export */ });
/* harmony import */ var _policy_nested_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51231);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95126);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53109);



/** More, or larger, files are not validated: hostile text must not cost minutes (measured: 3 ms per 1,000 characters at worst). */
const MOST_FILES = 20;
const MOST_CHARACTERS = 64 * 1024;
/** The parser expands aliases without a limit, so that 2 kB of them cost it hours; few aliases cannot multiply far. */
const MOST_ALIASES = 8;
const ALIAS = /(?:^|[\s,:[{-])\*[^\s,\]}]/gmu;
/**
 * The files that GitHub's parser refuses, by path. `called`: files of other repositories by the text of `uses:`. A file
 * that is not there is no refusal: it may exist where this token cannot look.
 */
async function refusedWorkflows(files, called) {
    const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(2506), __webpack_require__.e(4723)]).then(__webpack_require__.bind(__webpack_require__, 34723));
    const places = new Map([
        ...called.map(({ uses, text }) => [uses, text]),
        ...files.map(({ path, text }) => [path, text]),
    ]);
    const provider = {
        getFileContent: (reference) => {
            const place = "owner" in reference
                ? `${reference.owner}/${reference.repository}/${reference.path}@${reference.version}`
                : reference.path.replace(/^\.\//u, "");
            const content = places.get(place);
            return content === undefined || !isHarmless(content)
                ? Promise.reject(new Error("not read"))
                : Promise.resolve({ name: place, content });
        },
    };
    const refused = new Map();
    for (const { path, text } of files.slice(0, MOST_FILES)) {
        if (!isHarmless(text))
            continue;
        try {
            const parsed = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
            if (parsed.value !== undefined)
                await convertWorkflowTemplate(parsed.context, parsed.value, provider, { fetchReusableWorkflowDepth: 4 });
            const sentence = parsed.context.errors
                .getErrors()
                .map(({ message }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(message, 300))
                .find((message) => !UNSEEN.test(message));
            if (sentence !== undefined)
                refused.set(path, { code: codeOf(sentence), sentence });
        }
        catch {
            // The parser itself gave up, which proves nothing about the file.
        }
    }
    return refused;
}
function isHarmless(text) {
    return text.length <= MOST_CHARACTERS && (text.match(ALIAS)?.length ?? 0) <= MOST_ALIASES && !(0,_policy_nested_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .nestsTooDeep */ .q)(text);
}
/** What the parser says when the called file was not handed to it. */
const UNSEEN = /unable to find reusable workflow|not read$/iu;
function codeOf(sentence) {
    const named = (0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOfAnnotations */ .d)([{ title: null, message: sentence }])?.code;
    return named === "permission" ? named : "invalid-workflow";
}


/***/ })

};
