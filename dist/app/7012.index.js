export const id = 7012;
export const ids = [7012];
export const modules = {

/***/ 7012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ evidenceOutputs),
/* harmony export */   openStepReport: () => (/* binding */ openStepReport)
/* harmony export */ });
/** Starts loading the toolkit and gives the report that will use it: call it once requests are under way. */
function openStepReport() {
    const toolkit = Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    return {
        async outputs(values) {
            const core = await toolkit;
            for (const [name, value] of Object.entries(values))
                core.setOutput(name, value);
        },
        async summary(markdown) {
            const core = await toolkit;
            await core.summary.addRaw(markdown, true).write();
        },
    };
}
/** The outputs that every action has. */
function evidenceOutputs(produced) {
    return {
        "json-path": produced.jsonPath,
        "markdown-path": produced.markdownPath,
        "artifact-id": produced.artifact === null ? "" : String(produced.artifact.id),
        "artifact-url": produced.artifact?.url ?? "",
        "artifact-digest": produced.artifact?.digest ?? "",
    };
}


/***/ })

};
