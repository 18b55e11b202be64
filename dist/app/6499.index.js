export const id = 6499;
export const ids = [6499];
export const modules = {

/***/ 36499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trustedRootFromGitHub: () => (/* binding */ trustedRootFromGitHub)
});

// EXTERNAL MODULE: ./.build/src/facts/fact.js
var fact = __webpack_require__(60981);
// EXTERNAL MODULE: ./.build/src/github/gather/base-files.js
var base_files = __webpack_require__(8352);
// EXTERNAL MODULE: ./.build/src/github/graphql-answer.js
var graphql_answer = __webpack_require__(86157);
// EXTERNAL MODULE: ./.build/src/github/queries/follow-up.js
var follow_up = __webpack_require__(9825);
// EXTERNAL MODULE: ./.build/src/github/repository-path.js
var repository_path = __webpack_require__(66343);
;// CONCATENATED MODULE: ./.build/src/github/file-at-commit.js




/**
 * The text of one file at a commit; known and null: there is none. A link, binary content, a commit or a file that this
 * token cannot see is unknown, with what would show it. One GraphQL request, and one by REST for a text that GraphQL cuts.
 */
async function readFileAtCommit(client, where, source) {
    const { owner, name } = (0,repository_path/* parseRepository */.S)(where.repository);
    try {
        const answer = await client.graphql(follow_up/* FILE_AT_COMMIT_QUERY */.A$, { owner, name, commit: where.sha, path: where.path });
        return await (0,base_files/* readText */.yR)(client, where.repository, answer, ["repository", "commit", "file"], source);
    }
    catch (error) {
        return (0,graphql_answer/* unknownFromFailure */.V)(error, source);
    }
}

// EXTERNAL MODULE: ./.build/src/github/gather/sources.js
var sources = __webpack_require__(26241);
;// CONCATENATED MODULE: ./.build/src/jobs/trusted-root.js



/**
 * The text of the trusted root that the policy names, from the base commit (law 3: a pull request must not bring the root
 * that vouches for it). Known and null: the policy names none, and the public good root holds. A root that is named and
 * not there is unknown, never the default: then nobody knows whom the team trusts. To be asked only where the policy names
 * a signer; one GraphQL request, none where the policy names no root.
 */
async function trustedRootFromGitHub(client, subject, policy) {
    const path = policy?.ci?.["trusted-root"];
    if (path === undefined)
        return (0,fact/* known */.eO)(null);
    const { repository, baseSha } = subject;
    if (repository === null || baseSha === null) {
        return (0,fact/* unknown */.L5)("There is no base commit to read the trusted root from.", "Run this again on a pull request.");
    }
    const root = await readFileAtCommit(client, { repository, sha: baseSha, path }, sources/* SOURCES */.H.trustedRoot);
    if (root.state === "unknown" || root.value !== null)
        return root;
    return (0,fact/* unknown */.L5)("The trusted root that `ci.trusted-root` of the policy names is not at the base commit.", "Commit the output of `gh attestation trusted-root` there on the base branch.");
}


/***/ })

};
