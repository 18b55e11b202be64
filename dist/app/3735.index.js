export const id = 3735;
export const ids = [3735];
export const modules = {

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
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2578), __webpack_require__.e(2489), __webpack_require__.e(5514)]).then(__webpack_require__.bind(__webpack_require__, 94188));
        await runAction(values, { required: [], ignore: [] }, () => Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2578), __webpack_require__.e(9937), __webpack_require__.e(5022), __webpack_require__.e(9008), __webpack_require__.e(5332), __webpack_require__.e(2024), __webpack_require__.e(37), __webpack_require__.e(2452)]).then(__webpack_require__.bind(__webpack_require__, 68805)));
    }
    catch (error) {
        (0,_src_host_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failStep */ .vy)(error);
    }
}


/***/ })

};
