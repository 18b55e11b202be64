export const id = 3735;
export const ids = [3735];
export const modules = {

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

/***/ 43735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _src_host_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44512);
/* harmony import */ var _src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71929);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94367);



/** The entry of the published evidence. Inputs are checked before anything heavy is loaded, so a mistake is told at once. */
async function main() {
    try {
        const values = (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .Q, process.env);
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5905), __webpack_require__.e(969), __webpack_require__.e(1209), __webpack_require__.e(5514)]).then(__webpack_require__.bind(__webpack_require__, 94188));
        await runAction(values, { required: [], ignore: [], external: values["external-results"] }, () => Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(6338), __webpack_require__.e(1437), __webpack_require__.e(969), __webpack_require__.e(6), __webpack_require__.e(300), __webpack_require__.e(9128), __webpack_require__.e(942), __webpack_require__.e(5388), __webpack_require__.e(9937), __webpack_require__.e(4178), __webpack_require__.e(2878), __webpack_require__.e(9008), __webpack_require__.e(6547), __webpack_require__.e(7450), __webpack_require__.e(2234), __webpack_require__.e(6686)]).then(__webpack_require__.bind(__webpack_require__, 68805)));
    }
    catch (error) {
        (0,_src_host_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failStep */ .vy)(error);
    }
}


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
