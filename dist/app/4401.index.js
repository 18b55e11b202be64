export const id = 4401;
export const ids = [4401];
export const modules = {

/***/ 28571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ contextInputs),
/* harmony export */   Q: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _src_host_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5375);
/* harmony import */ var _src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71929);


const contextInputs = {
    task: (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .textInput */ ._Z)("what the change is for, as free text"),
    base: (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .textInput */ ._Z)("a commit or branch"),
    head: (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .textInput */ ._Z)("a commit or branch"),
    "token-budget": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .integerInput */ .$A)({ min: 500, max: 1_000_000 }, 12_000),
    "max-files": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .integerInput */ .$A)({ min: 1, max: 1000 }, 50),
    "history-depth": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .integerInput */ .$A)({ min: 0, max: 2000 }, 1000),
    cache: (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanInput */ .tE)(false),
};
const inputs = { ..._src_host_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j, ...contextInputs };


/***/ }),

/***/ 94367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inputs),
/* harmony export */   v: () => (/* binding */ publishInputs)
/* harmony export */ });
/* harmony import */ var _src_evidence_outcome_label_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50102);
/* harmony import */ var _src_host_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5375);
/* harmony import */ var _src_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71929);
/* harmony import */ var _ci_readiness_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54989);
/* harmony import */ var _merge_gate_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5382);





const publishInputs = {
    "outcome-label": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceInput */ .ij)(_src_evidence_outcome_label_words_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOME_LABEL_WORDS */ .K),
    comment: (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceInput */ .ij)(["off", "dry-run", "live"], "dry-run"),
    status: (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceInput */ .ij)(["off", "dry-run", "live"], "dry-run"),
    "public-paths": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .listInput */ .dt)("globs, one a line or separated by commas"),
    "private-paths": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .listInput */ .dt)("globs, one a line or separated by commas"),
};
const inputs = { ..._src_host_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .commonInputs */ .j, ..._merge_gate_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .runIdInput */ .fF, ..._ci_readiness_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .externalResultsInput */ .Oo, ...publishInputs };


/***/ }),

/***/ 5382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   cR: () => (/* binding */ failOnInput),
/* harmony export */   fF: () => (/* binding */ runIdInput)
/* harmony export */ });
/* harmony import */ var _src_host_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5375);
/* harmony import */ var _src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71929);
/* harmony import */ var _ci_readiness_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54989);



const runIdInput = { "run-id": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .integerInput */ .$A)({ min: 1, max: Number.MAX_SAFE_INTEGER }, null) };
const failOnInput = { "fail-on": (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceInput */ .ij)(["fail", "warn", "never"], "fail") };
const inputs = { ..._src_host_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j, ..._ci_readiness_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .checkNameInputs */ .L9, ...runIdInput, ...failOnInput };


/***/ }),

/***/ 74401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/src/host/failure.js
var failure = __webpack_require__(44512);
// EXTERNAL MODULE: ./.build/src/host/inputs.js
var inputs = __webpack_require__(71929);
// EXTERNAL MODULE: ./.build/src/host/common-inputs.js
var common_inputs = __webpack_require__(5375);
// EXTERNAL MODULE: ./.build/actions/ci-readiness/inputs.js
var ci_readiness_inputs = __webpack_require__(54989);
// EXTERNAL MODULE: ./.build/actions/context-pack/inputs.js
var context_pack_inputs = __webpack_require__(28571);
// EXTERNAL MODULE: ./.build/actions/evidence-publish/inputs.js
var evidence_publish_inputs = __webpack_require__(94367);
// EXTERNAL MODULE: ./.build/actions/merge-gate/inputs.js
var merge_gate_inputs = __webpack_require__(5382);
;// CONCATENATED MODULE: ./.build/actions/root/inputs.js





const inputs_inputs = { ...common_inputs/* commonInputs */.j, ...context_pack_inputs/* contextInputs */.D, ...ci_readiness_inputs/* checkNameInputs */.L9, ...ci_readiness_inputs/* waitInput */.o1, ...merge_gate_inputs/* failOnInput */.cR, ...evidence_publish_inputs/* publishInputs */.v };

;// CONCATENATED MODULE: ./.build/actions/root/main.js



/** The entry of the whole pilot. Inputs are checked before anything heavy is loaded, so a mistake is told at once. */
async function main() {
    try {
        const values = (0,inputs/* readInputs */.Ko)(inputs_inputs, process.env);
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5905), __webpack_require__.e(969), __webpack_require__.e(1209), __webpack_require__.e(5514)]).then(__webpack_require__.bind(__webpack_require__, 94188));
        await runAction(values, {
            required: values["required-checks"],
            ignore: values["ignore-checks"],
            external: values["external-results"],
            openPullRequests: true,
        }, () => Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(6338), __webpack_require__.e(3292), __webpack_require__.e(1437), __webpack_require__.e(5905), __webpack_require__.e(969), __webpack_require__.e(6), __webpack_require__.e(300), __webpack_require__.e(942), __webpack_require__.e(5388), __webpack_require__.e(9937), __webpack_require__.e(4178), __webpack_require__.e(2878), __webpack_require__.e(9008), __webpack_require__.e(9248), __webpack_require__.e(6547), __webpack_require__.e(7450), __webpack_require__.e(5802)]).then(__webpack_require__.bind(__webpack_require__, 89762)));
    }
    catch (error) {
        (0,failure/* failStep */.vy)(error);
    }
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


/***/ })

};
