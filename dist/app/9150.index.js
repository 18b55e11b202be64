export const id = 9150;
export const ids = [9150];
export const modules = {

/***/ 89279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ notWritable),
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94014);




/**
 * Writes a file whole or not at all: to a temporary name beside it, then renamed. Makes the folders it needs.
 * Throws a ConfigurationError when the place cannot be written.
 */
async function writeFileAtomically(path, content) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.partial`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notWritable(path, error);
    }
}
/** The clear error for a place that cannot be written. */
function notWritable(path, error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    return new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`Cannot write ${path} (${code}).`, "Give a folder that can be written: `evidence-dir` in a workflow, `--out` at a terminal.");
}


/***/ }),

/***/ 46910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ attentionGroups),
/* harmony export */   hv: () => (/* binding */ groupName)
/* harmony export */ });
/* unused harmony export attention */
/** Checks that ask for attention, the worst first: fail, unknown, warn. */
function attention(checks) {
    const order = ["fail", "unknown", "warn"];
    return order.flatMap((status) => checks.filter((check) => check.status === status));
}
/** The same, with those that say the same joined. */
function attentionGroups(checks) {
    const groups = new Map();
    for (const check of attention(checks)) {
        const key = JSON.stringify([check.status, check.reason, check.mend]);
        groups.set(key, [...(groups.get(key) ?? []), check]);
    }
    return Array.from(groups.values()).flatMap((members) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const { status, reason, mend } = first;
        return [{ status, reason, mend, ids: members.map(({ id }) => id), titles: members.map(({ title }) => title) }];
    });
}
/** How a group is called: the title of its check, or how many there are. */
function groupName(group) {
    return group.titles.length === 1 ? (group.titles[0] ?? "") : `${group.titles.length} checks`;
}


/***/ }),

/***/ 4349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ htmlLink),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   _s: () => (/* binding */ htmlAttribute),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   pF: () => (/* reexport safe */ _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.p),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wI: () => (/* binding */ utf8Length),
/* harmony export */   xR: () => (/* binding */ tableCell)
/* harmony export */ });
/* unused harmony export safeUrl */
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39156);


/*
 * Every string that a pull request can choose (titles, paths, logins, check names, messages) goes through one of these
 * on its way into Markdown or HTML (law 4). Entities instead of backslashes, since they also hold inside an HTML block,
 * where Markdown is not read. References, mentions and links are looked for by GitHub in the finished page, after entities
 * were decoded, so these are broken by a zero-width space: the same way by which update bots keep from pinging people.
 */
const BREAK = "&#8203;";
const MARKDOWN_ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "\\": "&#92;",
    "`": "&#96;",
    "*": "&#42;",
    "_": "&#95;",
    "~": "&#126;",
    "[": "&#91;",
    "]": "&#93;",
    "|": "&#124;",
    // GitHub reads `$...$` as mathematics; its documentation gives this span as the way to write a plain sign.
    $: "<span>$</span>",
};
/**
 * Text as inline Markdown that shows exactly these characters: no markup, HTML, image, link, table cell, mention,
 * reference, emoji name or mathematics comes alive. Always one line. `length` is in code points.
 */
function markdownText(text, length = _visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LENGTH */ .L) {
    const line = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .p)(text, length);
    const escaped = line.replaceAll(/[&<>"\\`*~[\]|$]|_/gu, (character, offset) => character === "_" && isWithinWord(line, offset) ? "_" : (MARKDOWN_ENTITIES[character] ?? character));
    return neutralReferences(escaped)
        .replace(/^(\d+)([.)])/u, (_, digits, mark) => `${digits}&#${mark.codePointAt(0) ?? 46};`)
        .replace(/^([-+=#:])/u, (character) => `&#${character.codePointAt(0) ?? 45};`);
}
/** An underscore between letters or digits is no emphasis in GitHub's Markdown, and names stay readable in the source. */
function isWithinWord(line, offset) {
    return /^[A-Za-z0-9]_[A-Za-z0-9]$/u.test(line.slice(offset - 1, offset + 2)) && offset > 0;
}
/** Breaks mentions and e-mail addresses, `#1`, `o/r#1`, `GH-1`, `scheme://`, `www.` and `:emoji:`. */
function neutralReferences(text) {
    return text
        .replaceAll("@", `@${BREAK}`)
        .replaceAll(/(?<!&)#(?=\d)/gu, `#${BREAK}`)
        .replaceAll(/\b(GH)-(?=\d)/giu, `$1-${BREAK}`)
        .replaceAll(/:(?=\/\/)/gu, `:${BREAK}`)
        .replaceAll(/\b(mailto|xmpp|tel):/giu, `$1:${BREAK}`)
        .replaceAll(/www\./giu, (found) => `${found.slice(0, 3)}${BREAK}.`)
        .replaceAll(/:(?=(?:[A-Za-z0-9_+-]|&#95;)+(?::|$))/gu, `:${BREAK}`);
}
/**
 * Text as a code span: GitHub looks for no mention, reference or link in it. A text with a pipe becomes a `<code>`
 * element, since a backtick span cannot hold one both inside and outside a table. An empty text shows as `(empty)`.
 */
function markdownCode(text, length = _visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LENGTH */ .L) {
    const line = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .p)(text, length);
    if (line === "")
        return "(empty)";
    if (line.includes("|"))
        return `<code>${markdownText(text, length)}</code>`;
    const longest = Math.max(0, ...Array.from(line.matchAll(/`+/gu), (run) => run[0].length));
    const fence = "`".repeat(longest + 1);
    const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${padding}${line}${padding}${fence}`;
}
/** Text for one cell of a Markdown table; a dash where there is none. */
function tableCell(text, length = _visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LENGTH */ .L) {
    return text === null || text.trim() === "" ? "–" : markdownText(text, length);
}
/** Text for the content of an HTML element. One line. */
function html(text, length = _visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LENGTH */ .L) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .p)(text, length)
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&#39;")
        .replaceAll("`", "&#96;");
}
/** Text for a double-quoted HTML attribute. URLs go through `safeUrl` first. */
function htmlAttribute(text, length = _visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LENGTH */ .L) {
    return html(text, length).replaceAll("=", "&#61;");
}
/**
 * An address that may become a link: https, no user name in it, normalised; else null. Characters that end a Markdown
 * destination are percent-encoded.
 */
function safeUrl(url) {
    if (url === null || url.length > 2000 || !URL.canParse(url))
        return null;
    const parsed = new URL(url);
    if (parsed.protocol !== "https:" || parsed.username !== "" || parsed.password !== "")
        return null;
    return parsed.href.replaceAll(/[()<>[\]|\\`"'*~]/gu, (character) => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}
/** A Markdown link with its label escaped; only the label where the address is not one that may be linked. */
function markdownLink(label, url) {
    const target = safeUrl(url);
    return target === null ? markdownText(label) : `[${markdownText(label)}](${target})`;
}
/** An HTML link as above. `rel` keeps the opened page from reaching back. */
function htmlLink(label, url) {
    const target = safeUrl(url);
    return target === null ? html(label) : `<a href="${htmlAttribute(target, 2000)}" rel="noopener noreferrer nofollow">${html(label)}</a>`;
}
/** Length in bytes of UTF-8, the unit of GitHub's limit for a job summary. */
function utf8Length(text) {
    return new TextEncoder().encode(text).byteLength;
}


/***/ }),

/***/ 89328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ markdownList),
/* harmony export */   Et: () => (/* binding */ checksTable),
/* harmony export */   It: () => (/* binding */ permissionsBlock),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Vt: () => (/* binding */ ciTable),
/* harmony export */   a9: () => (/* binding */ ciItem),
/* harmony export */   es: () => (/* binding */ checkItem),
/* harmony export */   nh: () => (/* binding */ subjectLine)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46910);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90916);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37391);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76761);





/**
 * A table in GitHub's Markdown: at most `rows` rows, and a line that says what was left out. `render` gives the escaped
 * cells of one item, and is asked only for those that are shown.
 */
function markdownTable(head, items, render, rows) {
    if (items.length === 0)
        return "";
    const lines = [`| ${head.join(" | ")} |`, `| ${head.map(() => "---").join(" | ")} |`];
    for (const item of items.slice(0, rows))
        lines.push(`| ${render(item).join(" | ")} |`);
    if (items.length > rows)
        lines.push("", leftOut(items.length - rows));
    return lines.join("\n");
}
/** A list, with the same limit as a table. `render` gives the escaped Markdown of one item. */
function markdownList(items, render, rows) {
    const lines = items.slice(0, rows).map((item) => `- ${render(item)}`);
    if (items.length > rows)
        lines.push(`- ${leftOut(items.length - rows)}`);
    return lines.join("\n");
}
function leftOut(number) {
    return `*${number} more ${number === 1 ? "entry is" : "entries are"} not shown here; the JSON evidence has all of them.*`;
}
/** A folded part. The title is escaped here; the content is Markdown, so blank lines must surround it. */
function folded(title, content) {
    return content === "" ? "" : `<details>\n<summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(title)}</summary>\n\n${content}\n\n</details>`;
}
/** One line that says what all of this is about. */
function subjectLine(subject) {
    const what = subject.pullRequest === null ? (subject.repository ?? "this repository") : `${subject.repository ?? ""}#${subject.pullRequest}`;
    const base = `base ${subject.baseRef === null ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(subject.baseRef, 120)} `}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(subject.baseSha))}`;
    const head = `head ${subject.headRef === null ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(subject.headRef, 120)} `}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(subject.headSha))}`;
    return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(what)}** · ${head} · ${base}`;
}
/** One check (or several that say the same) that asks for attention: what, why, what to do. */
function checkItem(group) {
    const mend = group.mend === null ? "" : `<br>**Do:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(group.mend)}`;
    const ids = group.ids.slice(0, 30).map((id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(id, 60)).join(", ");
    return `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTone */ .rK)(group.status)]} **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_attention_js__WEBPACK_IMPORTED_MODULE_3__/* .groupName */ .hv)(group))}** (${ids}: ${group.status}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(group.reason)}${mend}`;
}
/** One CI check that keeps CI from being ready. */
function ciItem(check) {
    const cause = check.cause === null ? "" : `, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(check.cause)}`;
    const mend = check.mend === null ? "" : `<br>**Do:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(check.mend)}`;
    return `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .classTone */ .vQ)(check.class)]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(check.name, 200)} (${check.class}${cause}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(check.reason)}${mend}`;
}
/** All checks of the gate as a table. */
function checksTable(checks, rows) {
    return markdownTable(["Check", "Result", "Level", "Why", "Seen"], checks, (check) => [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(check.id)}`,
        `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTone */ .rK)(check.status)]} ${check.status}`,
        check.level,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(check.reason),
        `${check.inspected}${check.expected === null ? "" : ` of ${check.expected}`}`,
    ], rows);
}
/** All CI checks as a table. */
function ciTable(checks, rows) {
    return markdownTable(["CI check", "Class", "Required by", "Why"], checks, (check) => [
        check.url === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(check.name, 200) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(check.name, check.url),
        `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .classTone */ .vQ)(check.class)]} ${check.class}${check.cause === null ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(check.cause)})`}`,
        check.required ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .tableCell */ .xR)([...new Set(check.sources.map(({ kind }) => kind))].join(", ")) : "not required",
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(check.reason),
    ], rows);
}
/** The exact YAML that shows what is unknown for want of a permission; empty when there is none. */
function permissionsBlock(missing) {
    if (missing.length === 0)
        return "";
    const yaml = (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__/* .permissionsYaml */ .Mz)(missing, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(text.replaceAll("`", "'"), 160));
    return `These could not be seen with this token. Add the lines to the job that runs this step; once a job has \`permissions:\`, every scope that is not listed is off.\n\n\`\`\`yaml\n${yaml}\n\`\`\``;
}


/***/ }),

/***/ 90916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ missingPermissions),
/* harmony export */   Mz: () => (/* binding */ permissionsYaml),
/* harmony export */   k0: () => (/* binding */ permissionsOf)
/* harmony export */ });
/**
 * The scopes of GITHUB_TOKEN that this suite can ever ask for. Anything else that looks like one is text from somewhere.
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#permissions
 */
const SCOPES = /^(actions|attestations|checks|contents|deployments|id-token|issues|pull-requests|statuses): (read|write)$/u;
/** The sentence of `permissionMend`, by which a check of the gate says which permission it lacks. */
const MEND_SENTENCE = /Add `([a-z-]+: (?:read|write))` under `permissions:`/gu;
/** The permissions that would turn unknowns of the bodies into answers, sorted by scope, each once. */
function missingPermissions(bodies) {
    return collect([...(bodies.readiness?.unknowns ?? []), ...(bodies.context?.unknowns ?? [])], bodies.gate?.checks ?? []);
}
/** The same from a proof index. */
function permissionsOf(index) {
    return collect(index.unknowns, index.checks);
}
function collect(unknowns, checks) {
    const found = new Map();
    const add = (permission, shows) => {
        if (SCOPES.test(permission))
            found.set(permission, (found.get(permission) ?? new Set()).add(shows));
    };
    const addFromMend = (mend, shows) => {
        for (const match of mend.matchAll(MEND_SENTENCE))
            add(match[1] ?? "", shows);
    };
    for (const { permission, what, mend } of unknowns) {
        if (permission === null || permission === undefined)
            addFromMend(mend, what);
        else
            add(permission, what);
    }
    for (const check of checks)
        addFromMend(check.mend ?? "", check.title);
    return Array.from(found.entries())
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([permission, shows]) => {
        const [scope = "", access] = permission.split(": ");
        return { scope, access: access === "write" ? "write" : "read", shows: [...shows].sort() };
    });
}
/** The lines of YAML to add under the job; comments name what each would show. Plain text, for a code block. */
function permissionsYaml(missing, describe) {
    const width = Math.max(0, ...missing.map(({ scope, access }) => `${scope}: ${access}`.length));
    const lines = missing.map(({ scope, access, shows }) => `  ${`${scope}: ${access}`.padEnd(width)}  # ${describe(shows.join("; "))}`);
    return ["permissions:", ...lines].join("\n");
}


/***/ }),

/***/ 37391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   n8: () => (/* binding */ htmlProse)
/* harmony export */ });
/* unused harmony export stretches */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);

/** Reasons and mends are longer than names: room for three sentences. Code points. */
const PROSE_LENGTH = 1200;
/** Cuts a sentence at its backticks. A backtick without a partner is text. */
function stretches(sentence) {
    const parts = [];
    let at = 0;
    for (const match of sentence.matchAll(/`([^`\n]+)`/gu)) {
        if (match.index > at)
            parts.push({ text: sentence.slice(at, match.index), code: false });
        parts.push({ text: match[1] ?? "", code: true });
        at = match.index + match[0].length;
    }
    if (at < sentence.length)
        parts.push({ text: sentence.slice(at), code: false });
    return parts;
}
/** Several reasons or mends come as lines; more than these say nothing new to a reader. */
const MOST_LINES = 12;
/** A reason or mend as inline Markdown, everything in it escaped; its lines stay apart. `length`: code points of a line. */
function markdownProse(sentence, length = PROSE_LENGTH) {
    return eachLine(sentence, (line) => joined(line, length, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7, (text, most) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(text, most)));
}
/** A reason or mend as HTML, everything in it escaped; its lines stay apart. `length`: code points of a line. */
function htmlProse(sentence, length = PROSE_LENGTH) {
    return eachLine(sentence, (line) => joined(line, length, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy, (text, most) => `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(text, most)}</code>`));
}
function eachLine(sentence, render) {
    const lines = sentence.split(/\r?\n/u).filter((line) => line.trim() !== "");
    const shown = lines.slice(0, MOST_LINES).map(render);
    if (lines.length > MOST_LINES)
        shown.push(`(${lines.length - MOST_LINES} more)`);
    return shown.join("<br>");
}
function joined(sentence, length, text, code) {
    let left = length;
    let result = "";
    for (const part of stretches(sentence.slice(0, length * 4))) {
        if (left <= 0)
            return `${result}…`;
        const shown = part.code ? code(part.text, left) : text(part.text, left);
        // Escaping trims its text, so the spaces at the borders are put back.
        const before = !part.code && /^\s/u.test(part.text) && result !== "" ? " " : "";
        const after = !part.code && /\S\s+$/u.test(part.text) ? " " : "";
        result += `${before}${shown}${after}`;
        left -= Array.from(part.text).length;
    }
    return result.trim();
}


/***/ }),

/***/ 39156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ DEFAULT_LENGTH),
/* harmony export */   p: () => (/* binding */ singleLine)
/* harmony export */ });
/*
 * Hostile text made honest before any escaping: what cannot be seen is named, what would break a line becomes a space.
 * Sources: Unicode UAX #9 (bidirectional controls), CVE-2021-42574 ("Trojan Source"), ECMA-48 (terminal escapes), and the
 * runner's parser of workflow commands (`::command::` at the start of a line, `##[command]` anywhere in it).
 */
/** How long a shown string may be, in code points, unless the caller says otherwise. */
const DEFAULT_LENGTH = 600;
/** Control, format and separator characters, and letters that show as nothing. White space was folded before. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}\u{115F}\u{1160}\u{2800}\u{3164}\u{FFA0}]|\u{17B4}|\u{17B5}|[\u{180B}-\u{180F}]|[\u{FE00}-\u{FE0E}]|[\u{E0100}-\u{E01EF}]/gu;
/** A zero-width joiner between two pictures makes one emoji of them and hides nothing. */
const EMOJI_JOINER = /(?<=\p{Extended_Pictographic}\u{FE0F}?\p{Emoji_Modifier}?)\u{200D}(?=\p{Extended_Pictographic})/gu;
/** More marks on one letter than any script needs: they paint over the lines above and below. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
const JOINER_PLACEHOLDER = "\u{F0000}";
/**
 * One line of text in which everything that is there can be seen. Line ends, tabs and other spaces become one space;
 * control characters show as their picture (`␛`), other invisible ones as `⟨U+202E⟩`. Cut to `length` code points, with
 * `…` as the last. A leading `::` and any `##[` are broken, so that the line is never a workflow command when printed.
 */
function singleLine(text, length = DEFAULT_LENGTH) {
    // Cut before the work, so that a text of megabytes costs nothing; what follows never makes fewer visible characters
    // than half of it matter, and the final cut is exact.
    const start = text.length > length * 8 ? text.slice(0, length * 8) : text;
    const folded = start.replaceAll(/[\s\u{85}]+/gu, " ").trim();
    const seen = folded
        .replaceAll(JOINER_PLACEHOLDER, "\u{FFFD}")
        .replaceAll(EMOJI_JOINER, JOINER_PLACEHOLDER)
        .replaceAll(INVISIBLE, (character) => (character === JOINER_PLACEHOLDER ? "\u{200D}" : named(character)))
        .replaceAll(STACKED_MARKS, "$1…");
    const shortened = cut(seen, length, start.length < text.length);
    return shortened.replaceAll("##[", "## [").replace(/^::/u, ": :");
}
function named(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return "␡";
    if (code >= 0xd800 && code <= 0xdfff)
        return "\u{FFFD}";
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
function cut(text, length, alreadyCut) {
    const points = Array.from(text.length > length * 2 ? text.slice(0, length * 2) : text);
    if (points.length <= length && !alreadyCut && points.join("").length === text.length)
        return text;
    return `${points.slice(0, Math.max(0, length - 1)).join("").trimEnd()}…`;
}


/***/ }),

/***/ 76761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   H_: () => (/* binding */ rowWord),
/* harmony export */   Kk: () => (/* binding */ TERMINAL_MARKS),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VZ: () => (/* binding */ readinessTone),
/* harmony export */   Zl: () => (/* binding */ rowTone),
/* harmony export */   _P: () => (/* binding */ verdictTone),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   rK: () => (/* binding */ checkTone),
/* harmony export */   vQ: () => (/* binding */ classTone)
/* harmony export */ });
/** A sign beside a word, never in its place: colour and pictures alone are not for everyone. */
const MARKS = { good: "✅", caution: "⚠️", bad: "❌", unclear: "❓", none: "➖" };
/** The same for a terminal, where pictures are of uncertain width. */
const TERMINAL_MARKS = { good: "✓", caution: "!", bad: "✗", unclear: "?", none: "-" };
function verdictTone(verdict) {
    return verdict === null ? "unclear" : verdict === "PASS" ? "good" : verdict === "WARN" ? "caution" : "bad";
}
function checkTone(status) {
    const tones = { pass: "good", warn: "caution", fail: "bad", unknown: "unclear", "not-applicable": "none" };
    return tones[status];
}
function readinessTone(status) {
    const tones = { ready: "good", failing: "bad", pending: "caution", blocked: "bad", unknown: "unclear" };
    return tones[status];
}
function classTone(kind) {
    switch (kind) {
        case "green":
            return "good";
        case "no-signal":
            return "none";
        case "running":
        case "still-coming":
        case "waiting":
            return "caution";
        case "unknown":
            return "unclear";
        default:
            return "bad";
    }
}
/** The tone of a computed row; for a stop condition `met` is bad news. */
function rowTone(state, isStop) {
    if (state === "unknown")
        return "unclear";
    return (state === "met") === isStop ? "bad" : "good";
}
/** What a computed row says in words. */
function rowWord(state, isStop) {
    if (state === "unknown")
        return "unknown";
    if (isStop)
        return state === "met" ? "stop" : "clear";
    return state === "met" ? "met" : "not met";
}
/** `1 file`, `2 files`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** A commit id as people read it. */
function shortSha(sha) {
    return sha === null ? "none" : sha.slice(0, 10);
}


/***/ })

};
