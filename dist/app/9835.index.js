export const id = 9835;
export const ids = [9835];
export const modules = {

/***/ 82216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadPolicy: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94014);
/* harmony import */ var _nested_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51231);
/* harmony import */ var _policy_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88451);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83267);






/*
 * Reads the policy file. Import this module with `await import()`: the YAML parser costs about 20 ms of CPU, and a
 * repository without a policy file does not need it.
 */
/** Far above any policy that people write; a larger file is a mistake or an attack on the parser. */
const MAX_CHARACTERS = 512 * 1024;
const TOO_DEEP = { message: "the file is nested too deeply to be read", mend: "Write the policy as plain maps and lists." };
/**
 * Parses and checks the text of a policy file. `path` is what errors name. An empty file, or one of comments only, is
 * the policy with every default. Throws one ConfigurationError for the first mistake in the file, with line and column
 * (from 1), what is accepted there, and where further mistakes are.
 */
function loadPolicy(text, path) {
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
    // A byte order mark is legal at the start of a YAML stream (YAML 1.2.2, 5.2), but would shift the first column.
    const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const fail = (mistakes) => {
        throw asError(mistakes, path, (offset) => place(source, lines, offset));
    };
    if (source.length > MAX_CHARACTERS) {
        fail([{ offset: 0, message: `the file has ${source.length} characters`, mend: `Keep the policy below ${MAX_CHARACTERS} characters.` }]);
    }
    const document = parse(source, lines, fail);
    const broken = [...document.errors, ...document.warnings];
    if (broken.length > 0)
        fail(broken.map((error) => ({ offset: error.pos[0], ...inPlainWords(error.code, error.message) })));
    const contents = document.contents;
    if (contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(contents) && contents.value === null && (contents.source ?? "") === "")) {
        return { policy: {}, sha256 };
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(contents)) {
        const mend = `Write \`key: value\` lines. Accepted keys: ${words((0,_policy_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .keysAt */ ._s)(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .policySchema */ .wh, []))}.`;
        return fail([{ offset: offsetOf(contents, 0), message: "the policy is not a map of keys", mend }]);
    }
    const result = _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .policySchema */ .wh.safeParse(plainData(document, fail));
    if (result.success)
        return { policy: result.data, sha256 };
    return fail(result.error.issues.flatMap((issue) => mistakesOf(issue, [], document)));
}
function parse(source, lines, fail) {
    if ((0,_nested_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .nestsTooDeep */ .q)(source))
        return fail([{ offset: 0, ...TOO_DEEP }]);
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_1__.parseDocument)(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, logLevel: "error" });
    }
    catch {
        // Thousands of nested brackets exhaust the stack of any recursive parser.
        return fail([{ offset: 0, ...TOO_DEEP }]);
    }
}
/** The document as plain data. Few aliases are fine, an exponential tower of them is refused. */
function plainData(document, fail) {
    try {
        return document.toJS({ maxAliasCount: 50 });
    }
    catch {
        const mend = "Write the values out instead of using anchors (`&`) and aliases (`*`).";
        let offset = 0;
        (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(document, {
            Alias(_key, alias) {
                offset = offsetOf(alias, 0);
                return yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR.BREAK;
            },
        });
        return fail([{ offset, message: "the aliases of the file expand to too much, or cannot be resolved", mend }]);
    }
}
/** The parser's message in a sentence that says what to do; its own words where they are clear enough. */
function inPlainWords(code, message) {
    const first = (message.split("\n")[0] ?? message).replace(/\.$/u, "");
    if (/call stack/iu.test(first))
        return TOO_DEEP;
    switch (code) {
        case "DUPLICATE_KEY":
            return { message: "this key stands here twice", mend: "Keep one of the two; YAML does not say which would count." };
        case "MULTIPLE_DOCS":
            return { message: "the file holds more than one YAML document", mend: "Keep one document: remove the line `---` between them." };
        case "TAG_RESOLVE_FAILED":
            return { message: `a YAML tag is not accepted here: ${first}`, mend: "Remove the tag (`!...`) before the value." };
        case "TAB_AS_INDENT":
            return { message: "a tab is used for indentation", mend: "Indent with spaces." };
        default:
            return { message: `not valid YAML: ${first}`, mend: "Mend the line; a key and its value are written `key: value`." };
    }
}
/** One mistake per unknown key, and per value that is not accepted. A union is told by the branch that the user meant. */
function mistakesOf(issue, above, document) {
    const path = [...above, ...issue.path];
    if (issue.code === "invalid_union") {
        // A check's entry is a level or a map: when it is a map, the mistakes are inside of it.
        const meant = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(document.getIn(asYamlPath(path), true)) ? issue.errors.at(-1) : undefined;
        if (meant !== undefined)
            return meant.flatMap((inner) => mistakesOf(inner, path, document));
    }
    if (issue.code === "unrecognized_keys")
        return issue.keys.map((key) => unknownKey(path, key, document));
    const value = document.getIn(asYamlPath(path), true);
    const name = path.length === 0 ? "the policy" : `\`${dotted(path)}\``;
    const accepted = `Accepted: ${(0,_policy_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptedAt */ .bf)(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .policySchema */ .wh, path)}.`;
    const offset = offsetOf(value, keyOffset(document, path));
    if (value === undefined)
        return [{ offset: keyOffset(document, path), message: `${name} is missing`, mend: accepted }];
    const shown = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(value) ? value.value : undefined;
    if (shown === null)
        return [{ offset: keyOffset(document, path), message: `${name} has no value`, mend: accepted }];
    const written = shown === undefined ? ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(value) ? "a list" : "a map") : quote(shown);
    if (typeof shown === "string") {
        if ((0,_policy_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .isReserved */ .Bs)(path, shown))
            return [{ offset, message: `${name}: ${written} is reserved for a later version`, mend: accepted }];
        const near = issue.code === "invalid_value"
            ? (0,_policy_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestWord */ .zZ)(shown, issue.values.filter((option) => typeof option === "string"))
            : null;
        if (near !== null)
            return [{ offset, message: `${name} is ${written}; did you mean \`${near}\`?`, mend: accepted }];
    }
    const empty = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(value) && value.items.length === 0 ? "an empty list" : written;
    return [{ offset, message: `${name} is ${empty}, which is not accepted`, mend: accepted }];
}
function unknownKey(path, key, document) {
    const offset = keyOffset(document, [...path, key]);
    const place = path.length === 0 ? "" : ` in \`${dotted(path)}\``;
    const keys = (0,_policy_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .keysAt */ ._s)(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .policySchema */ .wh, path);
    if ((0,_policy_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .isReserved */ .Bs)(path, key)) {
        return {
            offset,
            message: `\`${shorten(key)}\`${place} is reserved for a later version`,
            mend: `Remove it: this version would not act on it. Accepted keys${place}: ${words(keys)}.`,
        };
    }
    const near = (0,_policy_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestWord */ .zZ)(key, keys);
    const hint = near === null ? "" : `; did you mean \`${near}\`?`;
    return { offset, message: `unknown key ${quote(key)}${place}${hint}`, mend: `Accepted keys${place}: ${words(keys)}.` };
}
function asError(mistakes, file, placeOf) {
    const sorted = [...mistakes].toSorted((a, b) => a.offset - b.offset);
    const first = sorted[0] ?? { offset: 0, message: "not accepted", mend: "Mend the file." };
    const { line, col } = placeOf(first.offset);
    const places = new Set(sorted.map((mistake) => placeOf(mistake.offset)).map((at) => `${at.line}:${at.col}`));
    const further = [...places].slice(1);
    const rest = further.length > 5 ? " and elsewhere" : "";
    const more = further.length === 0 ? "" : ` Further mistakes at ${further.slice(0, 5).join(", ")}${rest}.`;
    const stop = first.message.endsWith("?") ? "" : ".";
    return new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`${file}:${line}:${col}: ${first.message}${stop}`, `${first.mend}${more}`, { file, line, column: col });
}
/** Line and column from 1. The counter has nothing when the parser gave up before it read a line. */
function place(source, lines, offset) {
    const found = lines.linePos(Math.min(offset, source.length));
    return { line: Math.max(found.line, 1), col: Math.max(found.col, 1) };
}
function offsetOf(node, otherwise) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(node) && node.range ? node.range[0] : otherwise;
}
/** Where the key of this path stands; where there is none, the nearest one above it. */
function keyOffset(document, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const parent = length === 1 ? document.contents : document.getIn(asYamlPath(path.slice(0, length - 1)), true);
        const last = path[length - 1];
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(parent)) {
            const pair = parent.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isPair */ .tO)(item) && (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(last));
            if (pair !== undefined)
                return offsetOf(pair.key, 0);
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(parent) && typeof last === "number" && parent.items[last] !== undefined)
            return offsetOf(parent.items[last], 0);
    }
    return offsetOf(document.contents, 0);
}
function asYamlPath(path) {
    return path.map((part) => (typeof part === "number" ? part : String(part)));
}
function dotted(path) {
    return path.map((part, index) => (typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${shorten(String(part))}`)).join("");
}
function words(keys) {
    return keys.map((key) => `\`${key}\``).join(", ");
}
function quote(value) {
    return typeof value === "string" ? JSON.stringify(shorten(value)) : shorten(String(value));
}
function shorten(text) {
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}


/***/ }),

/***/ 51231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
const MOST_ON_A_LINE = 40;
const MOST_KEYS = 100;
/**
 * Whether a YAML text begins its lines with so many indicators (`- ? - ? ...`, also with anchors and tags) that nobody
 * wrote it to be read. The parser's time grows with the fourth power of nested explicit keys: 1,200 characters keep it
 * busy for 20 seconds, and everybody who may comment can write them. Plain maps and lists, however deep, are quick.
 * One pass over the text.
 */
function nestsTooDeep(yaml) {
    let keys = 0;
    for (const line of yaml.split(/\r\n|[\n\r]/u)) {
        let onLine = 0;
        for (const word of line.split(/[ \t]+/u, 2 * MOST_ON_A_LINE)) {
            if (word === "")
                continue;
            if (word === "?")
                keys += 1;
            else if (word !== "-" && !/^[&!]/u.test(word))
                break;
            onLine += 1;
        }
        if (onLine > MOST_ON_A_LINE || keys > MOST_KEYS)
            return true;
    }
    return false;
}


/***/ }),

/***/ 63821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ NOT_IN_THIS_VERSION)
/* harmony export */ });
/**
 * Check ids of the design that this version does not have yet. They are named in the body so that nobody takes their
 * silence for a pass, and they count neither way.
 */
const NOT_IN_THIS_VERSION = [
    "branch-name",
    "dependencies",
    "release",
    "merge-method",
    "signatures",
    "provenance",
    "allowed-paths",
    "companions",
    "conditional-checks",
    "change-budget",
    "error-budget",
];


/***/ }),

/***/ 88451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   bf: () => (/* binding */ acceptedAt),
/* harmony export */   zZ: () => (/* binding */ nearestWord)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _not_in_this_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63821);



/*
 * What the policy file accepts at a place, read off the zod schema itself, so that an error can never name a key that
 * does not exist.
 */
/** Keys of the design that this version does not have yet, by the path of the map they stand in. */
const RESERVED = {
    "": ["rollout"],
    checks: _not_in_this_version_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_IN_THIS_VERSION */ .C,
    "transport.operations": ["label", "pull-request"],
    "transport.approval.operations": ["label", "pull-request"],
};
/** True when the design keeps this key, or this value of a list, for a later version. */
function isReserved(path, word) {
    const place = path.filter((part) => typeof part === "string").join(".");
    return RESERVED[place]?.includes(word) ?? false;
}
/** The schemas that a value at this place may satisfy, with `optional` and unions opened. */
function alternatives(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodOptional */ .IiU)
        return alternatives(schema.unwrap());
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodUnion */ .fZ7)
        return schema.options.flatMap((option) => alternatives(option));
    return [schema];
}
function descend(schemas, part) {
    return schemas.flatMap((schema) => {
        if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodObject */ .bvH) {
            const shape = schema.shape;
            const child = typeof part === "string" && Object.hasOwn(shape, part) ? shape[part] : undefined;
            return child === undefined ? [] : alternatives(child);
        }
        return schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodArray */ .naA ? alternatives(schema.element) : [];
    });
}
function schemasAt(root, path) {
    return path.reduce((schemas, part) => descend(schemas, part), alternatives(root));
}
/** The keys that a map at this path accepts; empty where no map is accepted. */
function keysAt(root, path) {
    return schemasAt(root, path).flatMap((schema) => (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodObject */ .bvH ? Object.keys(schema.shape) : []));
}
/** What a value at this path may be, in words for people, for example "one of `off`, `warn`, `fail`". */
function acceptedAt(root, path) {
    return schemasAt(root, path).map(describe).join(", or ");
}
function describe(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodEnum */ .Vb4)
        return `one of ${schema.options.map((option) => `\`${String(option)}\``).join(", ")}`;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodLiteral */ .DN5)
        return [...schema.values].map((value) => `\`${String(value)}\``).join(" or ");
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodBoolean */ .WFD)
        return "`true` or `false`";
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodNumber */ .rSt)
        return `a whole number${range(schema.minValue, schema.maxValue)}`;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodArray */ .naA) {
        const minimum = schema.safeParse([]).success ? "" : "non-empty ";
        return `a ${minimum}list, each ${alternatives(schema.element)
            .map(describe)
            .join(" or ")}`;
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodObject */ .bvH)
        return `a map with the keys ${Object.keys(schema.shape)
            .map((key) => `\`${key}\``)
            .join(", ")}`;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodString */ .NDH)
        return schema.safeParse("text").success ? "a text that is not empty" : "a text of the form `owner/name`";
    return "another value";
}
function range(minimum, maximum) {
    return minimum === null || maximum === null ? "" : ` from ${minimum} to ${maximum}`;
}
/** The known word nearest to what was written, when it is near enough to be a slip of the pen; else `null`. */
function nearestWord(written, known) {
    const wanted = written.slice(0, 100).toLowerCase();
    const ranked = known
        .map((word) => ({ word, cost: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, word.toLowerCase()), sameLetters: letters(word) === letters(wanted) ? 0 : 1 }))
        // Two letters in the wrong order cost as much as two wrong letters; of two equals, the swapped one is meant.
        .toSorted((a, b) => a.cost - b.cost || a.sameLetters - b.sameLetters || (a.word < b.word ? -1 : 1));
    const best = ranked[0];
    return best !== undefined && best.cost <= Math.max(2, Math.floor(best.word.length / 3)) ? best.word : null;
}
function letters(word) {
    return [...word.toLowerCase()].toSorted().join("");
}


/***/ })

};
