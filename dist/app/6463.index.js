export const id = 6463;
export const ids = [6463];
export const modules = {

/***/ 86463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadConditions: () => (/* binding */ loadConditions)
/* harmony export */ });
/** Loads GitHub's expression parser (about 5 ms of CPU) and gives the function that decides a condition for these facts. */
async function loadConditions(facts) {
    const { Lexer, Parser, wellKnownFunctions } = await __webpack_require__.e(/* import() */ 2506).then(__webpack_require__.bind(__webpack_require__, 52506));
    const status = ["success", "failure", "always", "cancelled", "hashFiles"].map((name) => ({ name, minArgs: 0, maxArgs: 255 }));
    const contexts = ["github", "needs", "vars", "inputs", "env", "matrix", "strategy", "job", "steps", "runner", "secrets", "jobs"];
    return (condition, event) => {
        const known = knownContext(facts, event);
        const text = condition.trim().replace(/^\$\{\{([\s\S]*)\}\}$/u, "$1");
        if (text.length > 2000 || text.includes("${{"))
            return null;
        try {
            const tree = new Parser(new Lexer(text).lex().tokens, contexts, [...status, ...Object.values(wellKnownFunctions)]).parse();
            return truth(valueOf(tree, known, 0));
        }
        catch {
            return null;
        }
    };
}
/** What is fixed for this pull request, by its path in the context `github`, in small letters as GitHub compares. */
function knownContext({ subject, pullRequest, repository }, event) {
    const entries = [
        ["github.event_name", event],
        ["github.base_ref", subject.baseRef],
        ["github.head_ref", subject.headRef],
        ["github.repository", subject.repository],
        ["github.repository_owner", subject.repository?.split("/")[0]],
        ["github.event.pull_request.draft", pullRequest.isDraft],
        ["github.event.pull_request.merged", pullRequest.state === "MERGED"],
        ["github.event.pull_request.number", pullRequest.number],
        ["github.event.pull_request.user.login", pullRequest.author?.login],
        ["github.event.pull_request.head.ref", subject.headRef],
        ["github.event.pull_request.base.ref", subject.baseRef],
        ["github.event.pull_request.head.repo.fork", pullRequest.isCrossRepository],
        ["github.event.pull_request.head.repo.full_name", pullRequest.headRepository ?? undefined],
        ["github.event.repository.fork", repository.state === "known" ? repository.value.isFork : undefined],
    ];
    return new Map(entries.filter(([, value]) => value !== undefined && value !== null));
}
const truth = (value) => (value === undefined ? null : Boolean(value));
/** `undefined`: not known. */
function valueOf(node, known, depth) {
    if (depth > 50)
        return undefined;
    const of = (inner) => (inner === undefined ? undefined : valueOf(inner, known, depth + 1));
    if (node.group !== undefined)
        return of(node.group);
    if (node.literal !== undefined)
        return literalOf(node.literal);
    if (node.functionName !== undefined)
        return call(node.functionName.lexeme.toLowerCase(), (node.args ?? []).map(of));
    if (node.index !== undefined || node.name !== undefined)
        return known.get(pathOf(node) ?? "");
    const operator = node.operator?.lexeme;
    if (operator === "!") {
        const inner = truth(of(node.expr));
        return inner === null ? undefined : !inner;
    }
    if (node.args !== undefined)
        return logical(operator === "&&", node.args.map(of));
    const [left, right] = [of(node.left), of(node.right)];
    if (left === undefined || right === undefined || (operator !== "==" && operator !== "!="))
        return undefined;
    // Values of two kinds are made numbers before they are compared; that is left undecided here.
    if (typeof left !== typeof right)
        return undefined;
    return equal(left, right) === (operator === "==");
}
/** One false decides `&&`, one true decides `||`; a value that decides is the result, as in GitHub's expressions. */
function logical(isAnd, values) {
    if (values.some((value) => truth(value) === !isAnd))
        return !isAnd;
    return values.some((value) => value === undefined) ? undefined : isAnd;
}
function call(name, args) {
    // Whether what it needs succeeded is not known here; `always()` runs in any case.
    if (name === "always")
        return true;
    const [text, part] = args;
    if (typeof text !== "string" || typeof part !== "string")
        return undefined;
    const [whole, piece] = [text.toLowerCase(), part.toLowerCase()];
    if (name === "contains")
        return whole.includes(piece);
    if (name === "startswith")
        return whole.startsWith(piece);
    return name === "endswith" ? whole.endsWith(piece) : undefined;
}
function equal(a, b) {
    return typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : a === b;
}
function literalOf(literal) {
    const { value } = literal;
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : value === null ? null : undefined;
}
function pathOf(node) {
    if (node.name !== undefined)
        return node.name.lexeme.toLowerCase();
    const before = node.expr === undefined ? null : pathOf(node.expr);
    const index = node.index?.literal === undefined ? null : literalOf(node.index.literal);
    return before === null || typeof index !== "string" ? null : `${before}.${index.toLowerCase()}`;
}


/***/ })

};
