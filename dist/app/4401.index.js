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
};
const inputs = { ..._src_host_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j, ...contextInputs };


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
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2578), __webpack_require__.e(2489), __webpack_require__.e(5514)]).then(__webpack_require__.bind(__webpack_require__, 94188));
        await runAction(values, { required: values["required-checks"], ignore: values["ignore-checks"] }, () => Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(4674), __webpack_require__.e(2578), __webpack_require__.e(9937), __webpack_require__.e(5022), __webpack_require__.e(3102), __webpack_require__.e(9008), __webpack_require__.e(2122), __webpack_require__.e(3194), __webpack_require__.e(5332), __webpack_require__.e(2024), __webpack_require__.e(8172)]).then(__webpack_require__.bind(__webpack_require__, 89762)));
    }
    catch (error) {
        (0,failure/* failStep */.vy)(error);
    }
}


/***/ })

};
