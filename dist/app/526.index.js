export const id = 526;
export const ids = [526];
export const modules = {

/***/ 60526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadTokenCounter: () => (/* binding */ loadTokenCounter)
/* harmony export */ });
/**
 * Counts tokens as the encoding `cl100k_base` has them: exact for the models that use it, and within a few percent for
 * the others on text of this kind. A megabyte of tables is loaded, so it is asked for only where a budget may bind.
 */
async function loadTokenCounter() {
    const { countTokens } = await __webpack_require__.e(/* import() */ 1699).then(__webpack_require__.bind(__webpack_require__, 61699));
    // What looks like a control token of a model is text here; it comes from the repository and must not throw.
    const asText = { disallowedSpecial: new Set() };
    return { name: "cl100k_base", count: (text) => countTokens(text, asText) };
}


/***/ })

};
