export const id = 2214;
export const ids = [2214];
export const modules = {

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

/***/ 82214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _src_host_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44512);
/* harmony import */ var _src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71929);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5382);



/** The entry of the merge verdict. Inputs are checked before anything heavy is loaded, so a mistake is told at once. */
async function main() {
    try {
        const values = (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .QL, process.env);
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5905), __webpack_require__.e(969), __webpack_require__.e(1209), __webpack_require__.e(5514)]).then(__webpack_require__.bind(__webpack_require__, 94188));
        await runAction(values, { required: values["required-checks"], ignore: values["ignore-checks"], external: values["external-results"] }, () => Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(6338), __webpack_require__.e(1437), __webpack_require__.e(6), __webpack_require__.e(300), __webpack_require__.e(9128), __webpack_require__.e(942), __webpack_require__.e(5388), __webpack_require__.e(9937), __webpack_require__.e(2878), __webpack_require__.e(2234), __webpack_require__.e(6292)]).then(__webpack_require__.bind(__webpack_require__, 82951)));
    }
    catch (error) {
        (0,_src_host_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failStep */ .vy)(error);
    }
}


/***/ })

};
