export const id = 1862;
export const ids = [1862];
export const modules = {

/***/ 21862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readUsualDuration: () => (/* binding */ readUsualDuration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _client_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64031);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66343);



const runsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ workflow_runs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ run_started_at: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(), updated_at: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })) });
/**
 * How long the last successful runs of a workflow took, in seconds (the median of at most 5); `null` where it cannot be
 * seen. One request. `path`: of the workflow file. It is for the log only, so a failure is no news.
 */
async function readUsualDuration(client, repository, path) {
    const file = encodeURIComponent(path.split("/").at(-1) ?? path);
    try {
        const { data } = await client.get(`${(0,_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .z)(repository)}/actions/workflows/${file}/runs?status=success&per_page=5`);
        const runs = runsSchema.safeParse(data);
        const lengths = (runs.success ? runs.data.workflow_runs : [])
            .map((run) => (Date.parse(run.updated_at) - Date.parse(run.run_started_at ?? "")) / 1000)
            .filter((seconds) => Number.isFinite(seconds) && seconds > 0)
            .toSorted((a, b) => a - b);
        return lengths[Math.floor(lengths.length / 2)] ?? null;
    }
    catch (error) {
        if (error instanceof _client_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestFailure */ .e)
            return null;
        throw error;
    }
}


/***/ })

};
