export const id = 492;
export const ids = [492];
export const modules = {

/***/ 60981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ unknownSchema),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Qc: () => (/* binding */ permissionMend),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   oZ: () => (/* binding */ factSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/**
 * A fact that could not be seen. It never counts as good news (law 1): whoever reads it must say `unknown`, with the
 * permission or step that would answer it.
 */
const unknownSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("unknown"),
    /** One sentence: what could not be seen and why. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    /** The permission that would show it, as a workflow writes it, for example `checks: read`. */
    permission: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** What a person does next. */
    mend: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
});
/** The zod schema of a fact around the schema of its value. */
function factSchema(value) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("state", [zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("known"), value }), unknownSchema]);
}
/** A value that was seen, whole. A list that was cut is not known: use `unknown`. */
function known(value) {
    return { state: "known", value };
}
/** A fact that was not seen. */
function unknown(reason, mend, permission) {
    return permission === undefined ? { state: "unknown", reason, mend } : { state: "unknown", reason, mend, permission };
}
/** The YAML that gives a workflow one more permission; shown wherever a fact is unknown for want of it. */
function permissionMend(permission) {
    return `Add \`${permission}\` under \`permissions:\` of the job that runs this step.`;
}


/***/ }),

/***/ 23829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readChanges)
});

// EXTERNAL MODULE: ./.build/src/git/path-text.js
var path_text = __webpack_require__(67889);
;// CONCATENATED MODULE: ./.build/src/git/patch.js
/**
 * The sections of a patch made with `-U0`, in its order. File names are not read from it: hostile names are ambiguous
 * there, and the raw list has them. The counts of each hunk header say which lines are content, so that a content line
 * that looks like a header stays content. Lines end at LF; a CR before it belongs to the text. Bytes that are not UTF-8
 * become replacement characters.
 */
function parsePatch(patch) {
    const sections = [];
    let section = null;
    let removals = 0;
    let additions = 0;
    let line = 0;
    for (let start = 0; start < patch.length;) {
        const found = patch.indexOf(10, start);
        const end = found < 0 ? patch.length : found;
        const mark = patch[start];
        if (section !== null && removals > 0 && mark === 45) {
            section.removed.push(patch.toString("utf8", start + 1, end));
            removals -= 1;
        }
        else if (section !== null && additions > 0 && mark === 43) {
            section.added.push({ line, text: patch.toString("utf8", start + 1, end) });
            line += 1;
            additions -= 1;
        }
        else if (mark === 100 && patch.toString("latin1", start, start + 11) === "diff --git ") {
            section = { added: [], removed: [], binary: false };
            sections.push(section);
        }
        else if (section !== null && mark === 64) {
            const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/u.exec(patch.toString("latin1", start, Math.min(end, start + 80)));
            if (hunk !== null) {
                removals = Number(hunk[1] ?? 1);
                line = Number(hunk[2]);
                additions = Number(hunk[3] ?? 1);
            }
        }
        else if (section !== null && mark === 66 && patch.toString("latin1", start, Math.min(end, start + 13)) === "Binary files ") {
            section.binary = true;
        }
        start = end + 1;
    }
    return sections;
}

;// CONCATENATED MODULE: ./.build/src/git/changes.js


/** Lines of larger files are not read: nobody wrote them by hand, and one of 500 MB must not stop a pack. */
const MAX_LINES_BYTES = 1024 * 1024;
const STATUS = {
    A: "added",
    M: "modified",
    D: "deleted",
    R: "renamed",
    C: "copied",
    T: "type-changed",
};
/**
 * The changed files between base and head as GitHub shows them: from their merge base ("three dots"), renames found at
 * 50 % likeness, no copies. `baseSha` may also be a tree (the empty tree of a first commit). The result is in the order
 * of the paths' bytes. Throws GitFailure when a commit is missing or the two share no ancestor here.
 *
 * A `.gitattributes` file of the change could declare a text file binary and so hide its lines: attributes are not read.
 */
async function readChanges(repository, baseSha, headSha) {
    const from = await startOf(repository, baseSha, headSha);
    const options = withoutAttributes(repository);
    const compare = ["-r", "-M50%", "-l5000", "--no-ext-diff", "--no-textconv", "--no-color", "--ignore-submodules=none", from, headSha, "--"];
    const [raw, patch] = await Promise.all([
        repository.run(["diff-tree", "--raw", "--numstat", "-z", "--no-abbrev", ...compare], options),
        repository.run(["diff-tree", "-p", "-U0", "--no-prefix", ...compare], options),
    ]);
    const { changes, counts } = parseRaw(raw);
    const lines = parsePatch(patch);
    const large = await largeText(repository, changes.filter((_, index) => counts[index] === null));
    let section = 0;
    return changes.map((change, index) => {
        // A change of type is shown as a deletion and an addition, each with a header of its own.
        const sections = lines.slice(section, section + (change.status === "type-changed" ? 2 : 1));
        section += sections.length;
        return fileChange(change, counts[index] ?? null, sections, large);
    });
}
function fileChange(change, count, sections, large) {
    const { path, previousPath, status } = change;
    const unread = count === null || sections.some((section) => section.binary);
    return {
        path,
        previousPath,
        status,
        additions: count === null ? null : count[0],
        deletions: count === null ? null : count[1],
        binary: count === null && !large.has(path),
        addedLines: unread ? null : sections.flatMap((section) => section.added),
        removedLines: unread ? null : sections.flatMap((section) => section.removed),
    };
}
/** The commit or tree to compare from. */
async function startOf(repository, baseSha, headSha) {
    if (baseSha === repository.emptyTree)
        return baseSha;
    const common = await repository.run(["merge-base", "--", baseSha, headSha]);
    return common.toString("latin1").trim().split("\n")[0] ?? baseSha;
}
/**
 * Options under which git finds no attributes: it stands in its own directory without a work tree and looks at an index
 * that does not exist; newer versions are told to take them from the empty tree. Files over the limit count as binary.
 */
function withoutAttributes(repository) {
    return {
        cwd: repository.gitDir,
        config: [["core.bigFileThreshold", String(MAX_LINES_BYTES)]],
        env: {
            GIT_DIR: repository.gitDir,
            GIT_IMPLICIT_WORK_TREE: "0",
            GIT_INDEX_FILE: `${repository.gitDir}/trust-layer-no-index`,
            GIT_ATTR_SOURCE: repository.emptyTree,
        },
    };
}
/** `:<mode> <mode> <oid> <oid> <status> NUL path NUL [path NUL]`, then `<added> TAB <deleted> TAB [path] NUL [path NUL path NUL]`. */
function parseRaw(output) {
    const changes = [];
    const counts = [];
    const pieces = (0,path_text/* zeroSeparated */.Q)(output)[Symbol.iterator]();
    const next = () => (0,path_text/* pathText */.L)(pieces.next().value ?? Buffer.alloc(0));
    for (let piece = pieces.next(); !piece.done; piece = pieces.next()) {
        const text = piece.value.toString("latin1");
        if (text.startsWith(":")) {
            const [oldMode = "", newMode = "", oldOid = "", newOid = "", letter = ""] = text.slice(1).split(" ");
            const status = STATUS[letter[0] ?? ""] ?? "modified";
            const first = next();
            const moved = status === "renamed" || status === "copied";
            changes.push({ status, path: moved ? next() : first, previousPath: moved ? first : null, oldOid, newOid, modes: [oldMode, newMode] });
        }
        else {
            const [added = "-", deleted = "-", path] = text.split("\t");
            if (path === "")
                pieces.next();
            if (path === "")
                pieces.next();
            counts.push(added === "-" ? null : [Number(added), Number(deleted)]);
        }
    }
    return { changes, counts };
}
/** Of the files that git did not compare by line, those that were only too large: text by git's own rule (no NUL byte early on). */
async function largeText(repository, changes) {
    const found = new Set();
    for (const { path, oldOid, newOid, modes } of changes) {
        const [oid, mode] = /^0+$/u.test(newOid) ? [oldOid, modes[0]] : [newOid, modes[1]];
        if (mode === "160000")
            continue;
        let start = Buffer.alloc(0);
        await repository.attempt(["cat-file", "blob", oid], {
            onOutput: (chunk) => {
                start = Buffer.concat([start, chunk]);
                return start.length < 8000;
            },
        });
        if (!start.subarray(0, 8000).includes(0))
            found.add(path);
    }
    return found;
}


/***/ }),

/***/ 67889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText),
/* harmony export */   Q: () => (/* binding */ zeroSeparated)
/* harmony export */ });
/*
 * Paths in git are bytes. What is valid UTF-8 becomes text as it is; other paths are shown with each byte beyond ASCII
 * as `\xNN`, so that two different paths never become one text, as they would with replacement characters.
 */
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** A path as text, without loss of identity. */
function pathText(bytes) {
    try {
        return strict.decode(bytes);
    }
    catch {
        return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase()}`)).join("");
    }
}
/** The pieces of git's `-z` output: everything between NUL bytes, without the empty end. */
function zeroSeparated(output) {
    const pieces = [];
    let start = 0;
    for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
        pieces.push(output.subarray(start, end));
        start = end + 1;
    }
    if (start < output.length)
        pieces.push(output.subarray(start));
    return pieces;
}


/***/ }),

/***/ 52192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Runs something once and keeps its promise. */
function once(make) {
    let kept = null;
    return () => (kept ??= make());
}


/***/ }),

/***/ 10222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ matchesPieces),
/* harmony export */   d: () => (/* binding */ checkNameMatches),
/* harmony export */   kZ: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/**
 * A matcher for the globs of the policy file. Paths are relative to the repository root with `/`. Dot files count,
 * since `.github/**` and `.env` are what a policy is most often about. An empty list matches nothing.
 */
function pathMatcher(globs) {
    if (globs.length === 0)
        return () => false;
    // A leading `./` or `/` means the root in every tool people know; picomatch would let `/db/**` match nothing.
    const rooted = globs.map((glob) => glob.replace(/^(!?)\.?\//u, "$1"));
    const positive = rooted.filter((glob) => !glob.startsWith("!"));
    if (positive.length === 0)
        return () => false;
    return picomatch__WEBPACK_IMPORTED_MODULE_0__(positive, {
        dot: true,
        ignore: rooted.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)),
    });
}
/**
 * A matcher for check names, where `*` is any text and every other character is itself. Names are not paths: brackets
 * and parentheses (`build (ubuntu, 24)`) and slashes (`nightly / lint`) are common in them, and a path glob would give
 * each a meaning.
 */
function checkNameMatches(pattern, name) {
    return matchesPieces(pattern.split("*"), name);
}
/**
 * Whether a name consists of these pieces in this order, with any text between two of them; one piece alone is the whole
 * name. Never backtracks, so that a hostile name or pattern costs nothing.
 */
function matchesPieces(pieces, name) {
    const first = pieces[0] ?? "";
    if (pieces.length <= 1)
        return first === name;
    const last = pieces[pieces.length - 1] ?? "";
    if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
        return false;
    let from = first.length;
    const end = name.length - last.length;
    for (const piece of pieces.slice(1, -1)) {
        const at = name.indexOf(piece, from);
        if (at < 0 || at + piece.length > end)
            return false;
        from = at + piece.length;
    }
    return true;
}


/***/ }),

/***/ 70806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ TIER_RULES),
/* harmony export */   C0: () => (/* binding */ harmlessKind),
/* harmony export */   D5: () => (/* binding */ componentOf)
/* harmony export */ });
/* unused harmony export wordsOf */
const CODE = /\.(?:[cm]?[jt]sx?|py|rb|go|rs|java|kts?|scala|cs|fs|php|swift|c|cc|cpp|cxx|h|hpp|m|mm|ex|exs|erl|clj|dart|lua|pl|sh|bash|ps1|sql|vue|svelte)$/iu;
/** Words of a path: split at everything but letters and digits, and at camel case, in lower case. */
function wordsOf(path) {
    return path
        .replace(/([a-z0-9])([A-Z])/gu, "$1 $2")
        .replace(/([A-Z]+)([A-Z][a-z])/gu, "$1 $2")
        .toLowerCase()
        .split(/[^a-z0-9]+/u)
        .filter((word) => word !== "");
}
function byWord(list) {
    const wanted = new Set(list.split(" "));
    return ({ path }) => {
        const word = wordsOf(path).find((candidate) => wanted.has(candidate));
        return word === undefined ? null : `the path holds the word \`${word}\``;
    };
}
function byPath(pattern, evidence) {
    return ({ path }) => (pattern.test(path) ? evidence : null);
}
function isMigration(path) {
    return (/(?:^|\/)(?:migrations?|migrate|alembic|flyway|liquibase)(?:\/|$)/iu.test(path) ||
        /\.sql$/iu.test(path) ||
        /(?:^|\/)V\d[\w.]*__/u.test(path));
}
/** SQL keywords, and the words by which Rails, Django, Knex, Alembic, Ecto and Laravel spell them. */
const DESTRUCTIVE = /(?<!\bon )\b(?:drop|truncate|delete)(?:\b|_?(?:table|column|index|schema|database|model|constraint|view|all|if_?exists))|\bremove_?(?:column|field|table|index|constraint)/iu;
function destructiveMigration({ path, deleted, addedLines }) {
    if (!isMigration(path))
        return null;
    if (/(?:^|[^a-z])(?:drop|truncate|delete|destroy|purge)(?:[^a-z]|$)/iu.test(path))
        return "the name of the migration says that it removes data";
    if (deleted)
        return "a migration is removed, so its step can no longer be repeated or undone";
    if (addedLines === null)
        return "a migration whose lines were not read: it may remove data";
    const hit = addedLines.find(({ text }) => DESTRUCTIVE.test(text));
    const word = hit === undefined ? null : DESTRUCTIVE.exec(hit.text)?.[0];
    return hit === undefined ? null : `line ${hit.line} holds \`${word ?? ""}\``;
}
/** Kubernetes RBAC objects, wherever they stand. */
function rbacObject({ path, addedLines }) {
    if (!/\.(?:ya?ml|json|tf)$/iu.test(path) || addedLines === null)
        return null;
    const hit = addedLines.find(({ text }) => /^\s*"?kind"?\s*:\s*"?(?:Cluster)?Role(?:Binding)?\b/u.test(text));
    return hit === undefined ? null : `line ${hit.line} declares a role or role binding`;
}
const TIER_RULES = [
    { id: "destructive-migration", tier: "T3", always: false, evidence: destructiveMigration },
    {
        id: "auth",
        tier: "T3",
        always: false,
        evidence: byWord("auth auth0 oauth oauth2 oidc saml sso jwt authn authz authentication authorization authorisation login signin password passwords passkey mfa totp webauthn"),
    },
    {
        id: "payments",
        tier: "T3",
        always: false,
        evidence: byWord("payment payments billing invoice invoices stripe paypal braintree adyen refund refunds payout payouts"),
    },
    { id: "secrets", tier: "T3", always: false, evidence: byWord("secret secrets credential credentials vault keystore kms sops") },
    {
        id: "secret-file",
        tier: "T3",
        always: true,
        evidence: byPath(/(?:^|\/)(?:\.env(?:\.[^/]*)?|[^/]*\.(?:pem|key|p12|pfx|jks|kdbx)|id_(?:rsa|dsa|ecdsa|ed25519))$/iu, "a file of a kind that holds keys or secrets"),
    },
    {
        id: "access-control",
        tier: "T3",
        always: false,
        evidence: byWord("rbac acl acls iam permission permissions rolebinding rolebindings clusterrole clusterroles sudoers"),
    },
    { id: "access-control-object", tier: "T3", always: false, evidence: rbacObject },
    {
        id: "workflow",
        tier: "T2",
        always: true,
        evidence: byPath(/^\.github\/(?:workflows\/[^/]+\.ya?ml$|actions\/)|(?:^|\/)action\.ya?ml$|^\.gitlab-ci\.yml$|^\.circleci\/|^(?:azure-pipelines|bitbucket-pipelines)\.ya?ml$|^Jenkinsfile$/u, "a workflow or an action: it decides what runs for every change"),
    },
    {
        id: "policy",
        tier: "T2",
        always: true,
        evidence: byPath(/^\.github\/trust-layer\.ya?ml$|^(?:\.github\/|docs\/)?CODEOWNERS$|^\.github\/(?:settings|dependabot)\.ya?ml$/u, "a policy of the repository"),
    },
    {
        id: "public-interface",
        tier: "T2",
        always: true,
        evidence: byPath(/(?:^|\/)(?:openapi|swagger)[^/]*\.(?:ya?ml|json)$|\.(?:proto|thrift|graphqls?|wsdl|fbs|capnp|smithy)$|(?:^|\/)api\/[^/]+\.api$|\.api\.md$/iu, "a description of a public interface"),
    },
    {
        id: "event-schema",
        tier: "T2",
        always: true,
        evidence: byPath(/(?:^|\/)asyncapi[^/]*\.(?:ya?ml|json)$|\.(?:avsc|avdl|avro)$|(?:^|\/)(?:events?|schemas?)\/.*\.(?:json|ya?ml)$/iu, "the schema of an event or a message"),
    },
];
/** Docs, tests and scaffolding (T0): what kind, or `null`. Code that merely lies in `docs/` is not documentation. */
function harmlessKind(path) {
    if (/(?:^|\/)(?:tests?|__tests__|__mocks__|__snapshots__|testdata|fixtures|spec|specs|e2e)\//u.test(path)) {
        // `spec/` holds tests in Ruby and interface descriptions elsewhere: only code and snapshots there are tests.
        if (!/(?:^|\/)specs?\//u.test(path) || CODE.test(path) || /(?:^|\/)(?:tests?|__tests__|fixtures)\//u.test(path))
            return "a test";
    }
    if (CODE.test(path) &&
        /(?:[._-](?:test|tests|spec)\.[^./]+$|(?:^|\/)test_[^/]+$|_test\.[^./]+$|(?:^|\/)conftest\.py$|[a-z0-9](?:Tests?|IT|Spec)\.(?:java|kt|scala|cs|swift|php)$)/u.test(path)) {
        return "a test";
    }
    if (/\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt)$/iu.test(path) &&
        !/(?:^|\/)(?:requirements|constraints)[^/]*\.txt$|(?:^|\/)CMakeLists\.txt$|(?:^|\/)robots\.txt$/iu.test(path)) {
        return "documentation";
    }
    if (/(?:^|\/)docs?\/.*\.(?:png|jpe?g|gif|svg|webp|pdf|css|html?|drawio|puml|mmd)$/iu.test(path))
        return "documentation";
    if (/(?:^|\/)(?:LICEN[CS]E|NOTICE|AUTHORS|CONTRIBUTORS|MAINTAINERS|CITATION\.cff)[^/]*$/u.test(path))
        return "documentation";
    if (/(?:^|\/)\.(?:editorconfig|gitignore|gitattributes|gitkeep|keep|prettierignore|eslintignore|dockerignore|mailmap|nvmrc|node-version|tool-versions)$|^\.vscode\/|^\.idea\/|^\.github\/(?:ISSUE_TEMPLATE\/|PULL_REQUEST_TEMPLATE|FUNDING\.yml$)/u.test(path)) {
        return "scaffolding";
    }
    return null;
}
/** The package a file belongs to in the usual layouts of a repository with several; `null`: the root. */
function componentOf(path) {
    return (/^(?:packages|apps|services|libs|crates|modules|plugins|components|projects|workspaces)\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(path)?.[0] ??
        null);
}


/***/ }),

/***/ 23295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ classifyTier)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10222);
/* harmony import */ var _tier_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70806);


const ORDER = ["T0", "T1", "T2", "T3"];
/**
 * The tier of a change, with each rule that matched, the path and what was seen there. The highest wins.
 * `changes` null: the files could not be read, and the tier is `null`, as it is for an empty list: nothing was
 * inspected, and an unknown tier is never a low one (law 1). Both ends of a rename count. Rules of the policy add; one
 * with `lower: true` takes away what built-in rules (never other rules of the policy) say above its tier for its paths.
 */
function classifyTier(changes, rules) {
    if (changes === null)
        return { tier: null, reasons: [] };
    const adding = (rules ?? []).filter((rule) => rule.lower !== true).map(withMatcher);
    const lowering = (rules ?? []).filter((rule) => rule.lower === true).map(withMatcher);
    const reasons = [];
    const highPaths = [];
    for (const change of changes.flatMap(bothEnds)) {
        const stated = fromPolicy(change.path, adding);
        const lowered = lowering.find((rule) => rule.matches(change.path));
        const own = builtIn(change);
        const kept = lowered === undefined ? own : own.filter((reason) => !isAbove(reason.tier, lowered.tier));
        if (lowered !== undefined && kept.length < own.length) {
            kept.push({ tier: lowered.tier, rule: "policy-lower", path: change.path, evidence: lowered.reason, source: "policy" });
        }
        reasons.push(...stated, ...kept);
        if (lowered === undefined || isAbove(lowered.tier, "T1"))
            highPaths.push(change.path);
    }
    reasons.push(...severalComponents(highPaths));
    return { tier: highest(reasons), reasons: inOrder(reasons) };
}
function bothEnds(change) {
    const deleted = change.status === "deleted";
    const end = { path: change.path, deleted, addedLines: change.addedLines };
    // A copy leaves its source where it was; a rename takes it away from there.
    if (change.previousPath === null || change.previousPath === change.path || change.status === "copied")
        return [end];
    return [end, { path: change.previousPath, deleted: true, addedLines: [] }];
}
function withMatcher(rule) {
    return { ...rule, matches: (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .pathMatcher */ .kZ)(rule.paths) };
}
/** The first match per tier, as the policy file says. */
function fromPolicy(path, rules) {
    return ORDER.flatMap((tier) => {
        const rule = rules.find((candidate) => candidate.tier === tier && candidate.matches(path));
        return rule === undefined ? [] : [{ tier, rule: "policy", path, evidence: rule.reason, source: "policy" }];
    });
}
function builtIn(change) {
    const kind = (0,_tier_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessKind */ .C0)(change.path);
    const found = _tier_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .TIER_RULES */ .$V.filter((rule) => rule.always || kind === null).flatMap((rule) => {
        const evidence = rule.evidence(change);
        return evidence === null ? [] : [reason(rule.tier, rule.id, change.path, evidence)];
    });
    if (found.length > 0)
        return found;
    return [
        kind === null
            ? reason("T1", "component", change.path, "source or settings of one component")
            : reason("T0", "harmless", change.path, kind),
    ];
}
/** T2: one change that touches several packages at once. Docs and tests of another package do not count. */
function severalComponents(paths) {
    const first = new Map();
    for (const path of paths.filter((candidate) => (0,_tier_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessKind */ .C0)(candidate) === null).toSorted()) {
        const component = (0,_tier_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .componentOf */ .D5)(path);
        if (component !== null && !first.has(component))
            first.set(component, path);
    }
    if (first.size < 2)
        return [];
    const names = [...first.keys()].toSorted();
    const shown = names
        .slice(0, 5)
        .map((name) => `\`${name}\``)
        .join(", ");
    const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
    const path = first.get(names[0] ?? "") ?? "";
    return [reason("T2", "several-packages", path, `the change touches ${names.length} packages: ${shown}${more}`)];
}
function reason(tier, rule, path, evidence) {
    return { tier, rule, path, evidence, source: "built-in" };
}
function isAbove(a, b) {
    return ORDER.indexOf(a) > ORDER.indexOf(b);
}
function highest(reasons) {
    return ORDER.findLast((tier) => reasons.some((entry) => entry.tier === tier)) ?? null;
}
/** Highest tier first, then by path and rule; each once. Independent of the order in which the files came (law 6). */
function inOrder(reasons) {
    const key = (entry) => [9 - ORDER.indexOf(entry.tier), entry.path, entry.rule, entry.source, entry.evidence].join("\u0000");
    const byKey = new Map(reasons.map((entry) => [key(entry), entry]));
    return [...byKey.keys()].toSorted().flatMap((entryKey) => byKey.get(entryKey) ?? []);
}


/***/ })

};
