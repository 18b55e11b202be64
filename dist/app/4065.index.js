export const id = 4065;
export const ids = [4065];
export const modules = {

/***/ 44065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _src_host_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44512);
/* harmony import */ var _src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71929);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54989);



/** The entry of CI readiness. Inputs are checked before anything heavy is loaded, so a mistake is told at once. */
async function main() {
    try {
        const values = (0,_src_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .QL, process.env);
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5905), __webpack_require__.e(969), __webpack_require__.e(1209), __webpack_require__.e(5514)]).then(__webpack_require__.bind(__webpack_require__, 94188));
        await runAction(values, { required: values["required-checks"], ignore: values["ignore-checks"], external: values["external-results"] }, () => Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(1437), __webpack_require__.e(300), __webpack_require__.e(942), __webpack_require__.e(5388), __webpack_require__.e(5992)]).then(__webpack_require__.bind(__webpack_require__, 21687)));
    }
    catch (error) {
        (0,_src_host_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failStep */ .vy)(error);
    }
}


/***/ })

};
