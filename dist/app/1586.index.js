export const id = 1586;
export const ids = [1586];
export const modules = {

/***/ 11586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAbsenceFacts: () => (/* binding */ readAbsenceFacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27597);
/* harmony import */ var _facts_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60981);
/* harmony import */ var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86157);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66343);
/* harmony import */ var _rest_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(436);
/* harmony import */ var _gather_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26241);






/**
 * What is asked only when a required check never came: the states of the workflows (1 request per 100), each reusable
 * workflow of another repository (1 request), who pushed the head and whether Actions is on (1 request each). All at
 * once; what fails is unknown.
 */
async function readAbsenceFacts(client, { repository, headRef, headSha }, wanted) {
    if (repository === null)
        return {};
    const [workflowStates, calledWorkflows, headPusher, actionsEnabled] = await Promise.all([
        wanted.workflowStates ? readStates(client, repository) : undefined,
        Promise.all(wanted.calls.map(async (uses) => ({ uses, text: await readCalled(client, uses) }))),
        wanted.headPusher ? readPusher(client, repository, headRef, headSha) : undefined,
        wanted.actionsEnabled ? readEnabled(client, repository) : undefined,
    ]);
    return {
        ...(workflowStates === undefined ? {} : { workflowStates }),
        ...(calledWorkflows.length === 0 ? {} : { calledWorkflows }),
        ...(headPusher === undefined ? {} : { headPusher }),
        ...(actionsEnabled === undefined ? {} : { actionsEnabled }),
    };
}
const stateSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), state: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
/** REST writes `disabled_manually` where GraphQL writes `DISABLED_MANUALLY`; the facts keep the latter. */
async function readStates(client, repository) {
    const listOf = (data) => ((0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(data) ? data["workflows"] : null);
    try {
        const listed = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(stateSchema).safeParse(await (0,_rest_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .readAllPages */ .s)(client, `${(0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .z)(repository)}/actions/workflows`, listOf));
        if (!listed.success)
            return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)("The states of the workflows came in a shape that this version does not know.", "Update trust-layer.");
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(listed.data.map(({ path, state }) => ({ path, state: state.toUpperCase() })).sort((a, b) => (a.path < b.path ? -1 : 1)));
    }
    catch (error) {
        return (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFromFailure */ .V)(error, _gather_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .SOURCES */ .H.workflowStates);
    }
}
const contentSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ encoding: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz("base64"), content: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
/** `owner/name/path@ref`, as `uses:` writes it. */
async function readCalled(client, uses) {
    const [, owner = "", name = "", path = "", ref = ""] = /^([^/]+)\/([^/]+)\/([^@]+)@(.+)$/u.exec(uses) ?? [];
    const source = { ..._gather_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .SOURCES */ .H.calledWorkflow, what: `The called workflow \`${uses}\`` };
    try {
        const encoded = path.split("/").map(encodeURIComponent).join("/");
        const { data } = await client.get(`${(0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .z)(`${owner}/${name}`)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`);
        const content = contentSchema.safeParse(data);
        if (!content.success)
            return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${source.what} is not a plain file.`, "Look at it on GitHub.");
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(Buffer.from(content.data.content, "base64").toString("utf8"));
    }
    catch (error) {
        return (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFromFailure */ .V)(error, source);
    }
}
const activitySchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ after: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), actor: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullish() }));
/** The repository's activity tells who moved a branch to a commit; git's author and committer can be forged. */
async function readPusher(client, repository, headRef, headSha) {
    try {
        const ref = encodeURIComponent(`refs/heads/${headRef ?? ""}`);
        const { data } = await client.get(`${(0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .z)(repository)}/activity?ref=${ref}&per_page=30`);
        const seen = activitySchema.safeParse(data);
        if (!seen.success)
            return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)("Who pushed the head came in a shape that this version does not know.", "Update trust-layer.");
        return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(seen.data.find(({ after }) => after === headSha)?.actor?.login ?? null);
    }
    catch (error) {
        return (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFromFailure */ .V)(error, _gather_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .SOURCES */ .H.headPusher);
    }
}
async function readEnabled(client, repository) {
    try {
        const answer = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ enabled: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY() })
            .safeParse((await client.get(`${(0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .z)(repository)}/actions/permissions`)).data);
        return answer.success
            ? (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(answer.data.enabled)
            : (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)("Whether Actions is switched on could not be read.", "Look under Settings > Actions > General.");
    }
    catch (error) {
        return (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFromFailure */ .V)(error, _gather_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .SOURCES */ .H.actionsEnabled);
    }
}


/***/ })

};
