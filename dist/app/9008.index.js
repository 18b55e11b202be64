export const id = 9008;
export const ids = [9008];
export const modules = {

/***/ 39008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ sanitize),
  i: () => (/* binding */ sanitizeJson)
});

;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/json-literals.js
const TOKEN = /"((?:[^"\\]|\\.)*)"(\s*:)?|-?\d[\d.eE+-]*/gs;
const ESCAPE = /\\(?:u[0-9A-Fa-f]{4}|.)/gs;
/** True for one JSON document, and for lines that are one each (NDJSON). A bare word or number is a text. */
function isJson(text) {
    const first = text.trimStart().charAt(0);
    if (first !== "{" && first !== "[")
        return false;
    if (parses(text))
        return true;
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    return lines.length > 1 && lines.every((line) => /^\s*[{[]/.test(line) && parses(line));
}
function parses(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function jsonLiterals(text) {
    const literals = [];
    for (const match of text.matchAll(TOKEN)) {
        const content = match[1];
        if (content === undefined)
            literals.push({ kind: "number", start: match.index, end: match.index + match[0].length });
        else {
            literals.push({ kind: match[2] === undefined ? "string" : "key", start: match.index + 1, end: match.index + 1 + content.length });
        }
    }
    return literals;
}
/** Names of fields whose text is a secret whatever it looks like, and of fields that carry raw content (feature D08). */
const SECRET_FIELD = /^(?:.*[_.-])?(?:password|passwd|passphrase|secret|client_?secret|api_?key|access_?token|refresh_?token|id_?token|auth_?token|github_?token|private_?key|authorization|cookie|set-cookie|session_?id|credentials?)$/i;
const RAW_FIELD = /^(?:patch|diff|hunk|excerpt|source_?excerpt|source_?code|snippet|raw_?content|file_?contents?|stdout|stderr)$/i;
/** Values of fields that are secret by name, and, where asked, of fields that hold source. */
function fieldSpans(text, literals, redactSource) {
    const spans = [];
    literals.forEach((literal, index) => {
        const value = literals[index + 1];
        if (literal.kind !== "key" || value?.kind !== "string" || value.end === value.start)
            return;
        if (!/^"\s*:\s*"$/.test(text.slice(literal.end, value.start)))
            return;
        const name = text.slice(literal.start, literal.end).replace(/(?<=[a-z])(?=[A-Z])/g, "_");
        if (SECRET_FIELD.test(name))
            spans.push({ rule: "secret-field", start: value.start, end: value.end, confidence: "likely" });
        else if (redactSource && RAW_FIELD.test(name))
            spans.push({ rule: "source-excerpt", start: value.start, end: value.end, confidence: "likely" });
    });
    return spans;
}
/** Cuts spans at the borders of literals, widens them over escapes and whole numbers; what lies between is dropped. */
function fitToLiterals(text, spans, literals) {
    const fitted = [];
    for (const span of spans) {
        for (let i = firstEndingAfter(literals, span.start); i < literals.length; i += 1) {
            const literal = literals[i];
            if (literal === undefined || literal.start >= span.end)
                break;
            if (literal.kind === "number") {
                fitted.push({ ...span, start: literal.start, end: literal.end, quote: true });
                continue;
            }
            const start = Math.max(span.start, literal.start);
            const end = Math.min(span.end, literal.end);
            if (end > start)
                fitted.push({ ...span, ...overEscapes(text, literal, start, end), quote: false });
        }
    }
    return fitted;
}
function firstEndingAfter(literals, offset) {
    let low = 0;
    let high = literals.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((literals[middle]?.end ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** An escape is at most six characters long, and whether a backslash begins one depends on those before it. */
function overEscapes(text, literal, start, end) {
    let from = start;
    let to = end;
    let anchor = start;
    while (anchor > literal.start && (start - anchor < 7 || text.charAt(anchor - 1) === "\\"))
        anchor -= 1;
    for (const match of text.slice(anchor, Math.min(literal.end, end + 6)).matchAll(ESCAPE)) {
        const at = anchor + match.index;
        const after = at + match[0].length;
        if (at < start && after > start)
            from = at;
        if (at < end && after > end)
            to = after;
    }
    return { start: from, end: Math.min(to, literal.end) };
}

// EXTERNAL MODULE: ./.build/src/evidence/sanitize/lines.js
var sanitize_lines = __webpack_require__(67790);
;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/local-paths.js
/*
 * Absolute paths of the machine that ran: they name people, customers and layouts, and are never the same twice (law 6).
 * URLs, repository paths (`src/a.ts`, `./tmp/x`, `@/home/x`) and variables (`$HOME/x`) are none.
 */
/** What may stand before an absolute path: not a word, a dot, a slash, a URL's or a template's end. */
const BEFORE = String.raw `(?<![A-Za-z0-9_./@~}%$*\]\\-](?<!\\[nrtbfv]|(?<![A-Za-z0-9-])-[ILRFo]|[A-Za-z]:(?=\/{3})))`;
/** A part of a path, to the next thing that ends one. Spaces count only where another slash follows a capital. */
const PART = "[^\\s\"'`<>|*?:;,()\\[\\]{}\\\\/]";
const POSIX_NAME = `${PART}{0,255}(?: [A-Z]${PART}{0,60}(?=/)){0,3}`;
const POSIX_REST = `(?:/{1,2}${POSIX_NAME}){0,64}`;
const SEPARATOR = "(?:\\\\{1,4}|/)";
const WINDOWS_NAME = `${PART}{0,255}(?: [A-Za-z(]${PART}{0,60}\\)?(?=\\\\)){0,3}`;
const WINDOWS_REST = `(?:${SEPARATOR}${WINDOWS_NAME}){0,64}`;
/** Homes, temporary folders, mounts and the folders in which runners of GitHub, GitLab and others work. */
const POSIX_ROOTS = "(?:home|Users)/(?!/)|root(?=[/\\s\"'`),.:;<]|$)|tmp(?=[/\\s\"'`),.:;<]|$)|var/(?:folders|tmp|home|jenkins_home|lib/jenkins|root)(?=/)|private/(?:var|tmp|etc|home)|mnt/[A-Za-z0-9]|Volumes/|opt/hostedtoolcache|opt/actions-runner|actions-runner/|github/(?:workspace|home|workflow|file_commands)|__[wte]/|builds/[A-Za-z0-9]|workspaces?/[A-Za-z0-9]|srv/[A-Za-z0-9]|export/home|usr/home|data/data/|storage/emulated";
const RULES = [
    ["file-url", new RegExp(`(?<![A-Za-z])file:/{2,4}(?=[A-Za-z0-9_.~%-])(?:[A-Za-z]:)?${WINDOWS_NAME}${WINDOWS_REST}`, "gi")],
    ["local-path", new RegExp(`${BEFORE}/(?:${POSIX_ROOTS})${POSIX_NAME}${POSIX_REST}`, "g")],
    // Backslashes of a JSON string are doubled, and doubled again in a string in a string.
    [
        "local-path",
        new RegExp(`(?<![A-Za-z0-9])[A-Za-z]:\\\\{1,4}(?:(?=${PART})${WINDOWS_NAME}\\\\{1,4}|(?:Users|temp|tmp|work|src|dev|a|repos?|projects?|Windows|ProgramData|Program Files)\\b)${WINDOWS_NAME}${WINDOWS_REST}`, "gi"),
    ],
    [
        "local-path",
        new RegExp(`(?<![A-Za-z0-9])[A-Za-z]:/(?:Users|home|Windows|Program Files(?: \\(x86\\))?|ProgramData|a|actions-runner|temp|tmp|dev|src|work|code|repos?|projects?)(?=[/\\s"'\`]|$)${WINDOWS_REST}`, "gi"),
    ],
    [
        "network-path",
        new RegExp(`(?<![\\\\A-Za-z0-9:])(?:\\\\{2}[A-Za-z0-9][A-Za-z0-9._-]{1,62}\\\\[A-Za-z0-9$_]|\\\\{4}[A-Za-z0-9][A-Za-z0-9._-]{1,62}\\\\{2}[A-Za-z0-9$_])${WINDOWS_NAME}${WINDOWS_REST}`, "g"),
    ],
    // Git for Windows and WSL.
    ["local-path", new RegExp(`${BEFORE}/(?:mnt/)?[c-z]/(?:Users|Windows|a)/${POSIX_NAME}${POSIX_REST}`, "gi")],
];
/** What takes the place of a configured root, so that the rest of the path still says which file is meant. */
const WORKSPACE_MARK = "[workspace]";
/** Absolute paths of a machine in one text as it stands. */
function findLocalPaths(text) {
    const spans = [];
    for (const [rule, pattern] of RULES) {
        for (const match of text.matchAll(pattern)) {
            const end = match.index + match[0].replace(/[.,]+$/, "").length;
            spans.push({ rule, start: match.index, end, confidence: "certain" });
        }
    }
    return spans;
}
/**
 * The configured roots (absolute folders, for example the checkout): only the root itself is replaced, the path below
 * it is a repository path. Found with `/`, `\` and doubled backslashes.
 */
function findRoots(text, roots) {
    const spans = [];
    for (const root of new Set(roots.flatMap(spellings))) {
        for (let start = text.indexOf(root); start >= 0; start = text.indexOf(root, start + root.length)) {
            const end = start + root.length;
            if (/[A-Za-z0-9_.~-]/.test(text.charAt(start - 1)) && !/\\[nrt]$/.test(text.slice(Math.max(0, start - 2), start)))
                continue;
            if (/[A-Za-z0-9_-]/.test(text.charAt(end)))
                continue;
            spans.push({ rule: "local-path", start, end, confidence: "certain", replacement: WORKSPACE_MARK });
        }
    }
    return spans;
}
function spellings(root) {
    const bare = root.replace(/[\\/]+$/, "");
    // A root that is short or relative would match everywhere.
    if (bare.length < 3 || !/^(?:\/|[A-Za-z]:|\\\\)/.test(bare))
        return [];
    const slashes = bare.replaceAll("\\", "/");
    const backslashes = bare.replaceAll("/", "\\");
    const windows = bare.includes("\\") || /^[A-Za-z]:/.test(bare);
    return windows ? [slashes, backslashes, backslashes.replaceAll("\\", "\\\\")] : [bare];
}

// EXTERNAL MODULE: ./.build/src/evidence/sanitize/validators.js
var validators = __webpack_require__(73286);
;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/personal-data.js

/*
 * Personal data that has a form: e-mail addresses, bank accounts (ISO 13616), payment cards (ISO/IEC 7812), telephone
 * numbers. Names and addresses of people have none; for them evidence carries logins only.
 */
const EMAIL = /(?<![A-Za-z0-9._%+-]|:\/\/)[A-Za-z0-9_][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9_])/g;
/** Addresses that name nobody: GitHub's masks (the login is public), ssh users, automatic senders. */
const NOBODY = /^(?:git|noreply|no-reply|hg|svn)@|@(?:users\.noreply\.github\.com|noreply\.github\.com)$/i;
/** `logo@2x.png`, `package@latest.tgz`: a file, no address. */
const FILE = /@\d+x\.[a-z]+$|\.(?:png|jpe?g|gif|svg|webp|ico|js|mjs|cjs|ts|tsx|jsx|css|json|ya?ml|html?|tgz|gz|zip|lock)$/i;
/** Lengths by country, ISO 13616 registry. */
const IBAN_LENGTH = {
    AD: 24,
    AE: 23,
    AL: 28,
    AT: 20,
    AZ: 28,
    BA: 20,
    BE: 16,
    BG: 22,
    BH: 22,
    BR: 29,
    BY: 28,
    CH: 21,
    CR: 22,
    CY: 28,
    CZ: 24,
    DE: 22,
    DK: 18,
    DO: 28,
    EE: 20,
    EG: 29,
    ES: 24,
    FI: 18,
    FO: 18,
    FR: 27,
    GB: 22,
    GE: 22,
    GI: 23,
    GL: 18,
    GR: 27,
    GT: 28,
    HR: 21,
    HU: 28,
    IE: 22,
    IL: 23,
    IQ: 23,
    IS: 26,
    IT: 27,
    JO: 30,
    KW: 30,
    KZ: 20,
    LB: 28,
    LC: 32,
    LI: 21,
    LT: 20,
    LU: 20,
    LV: 21,
    LY: 25,
    MC: 27,
    MD: 24,
    ME: 22,
    MK: 19,
    MR: 27,
    MT: 31,
    MU: 30,
    NL: 18,
    NO: 15,
    PK: 24,
    PL: 28,
    PS: 29,
    PT: 25,
    QA: 29,
    RO: 24,
    RS: 22,
    SA: 24,
    SC: 31,
    SE: 24,
    SI: 19,
    SK: 24,
    SM: 27,
    SV: 28,
    TL: 23,
    TN: 24,
    TR: 26,
    UA: 29,
    VA: 22,
    VG: 24,
    XK: 20,
};
const IBAN_START = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?=[ -]?[A-Z0-9])/g;
/** Plain, or in groups as they are printed: 4-4-4-4(-3), 4-6-5 (American Express), 4-6-4 (Diners). */
const CARD = /(?<![\w.+-])(?:\d{14,16}|\d{19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5})(?![\w-]|\.\d)/g;
/** First digits of the networks; a long number that begins otherwise is an id. */
const CARD_NETWORK = /^(?:4|5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|3[47]|3(?:0[0-5]|[68])|35|6(?:011|4[4-9]|5|2))/;
/** International with `+`, or North American with separators. Dates, versions, ids and time zones have neither. */
const PHONE = /(?<![\w.+:/-])(?:\+[1-9]\d{0,2}(?:[ .-]?\(\d{1,4}\))?(?:[ .-]\d{2,5}){2,5}|\(\d{3}\) ?\d{3}[ -]\d{4}|[2-9]\d{2}-[2-9]\d{2}-\d{4}|(?<=\btel:|\bphone\W{1,4}|\bmobile\W{1,4}|\btelephone\W{1,4}|(?<=[^\n])[\s(])\+[1-9]\d{9,14})(?![\w-]|\.\d)/gi;
/** Personal data in one text as it stands. Values in `allow` stay: exactly, or by domain where the entry is `@domain`. */
function findPersonalData(text, allow) {
    const allowed = new Set(allow.map((entry) => entry.toLowerCase()));
    return [...emails(text, allowed), ...ibans(text), ...cards(text), ...phones(text)];
}
function emails(text, allowed) {
    if (!text.includes("@"))
        return [];
    return [...text.matchAll(EMAIL)]
        .filter(([address]) => {
        const lower = address.toLowerCase();
        return !NOBODY.test(lower) && !FILE.test(lower) && !allowed.has(lower) && !allowed.has(lower.slice(lower.indexOf("@")));
    })
        .map((match) => span("e-mail", match.index, match[0]));
}
function ibans(text) {
    const spans = [];
    for (const match of text.matchAll(IBAN_START)) {
        const length = IBAN_LENGTH[match[0].slice(0, 2)];
        if (length === undefined)
            continue;
        let compact = "";
        let end = match.index;
        while (compact.length < length && end - match.index < 48) {
            const character = text.charAt(end);
            if (/[A-Z0-9]/.test(character))
                compact += character;
            else if (!/[ -]/.test(character) || !/[A-Z0-9]/.test(text.charAt(end + 1)))
                break;
            end += 1;
        }
        if (compact.length === length && !/[A-Za-z0-9]/.test(text.charAt(end)) && (0,validators/* ibanIsValid */.xI)(compact)) {
            spans.push({ rule: "iban", start: match.index, end, confidence: "certain" });
        }
    }
    return spans;
}
function cards(text) {
    return [...text.matchAll(CARD)]
        .filter((match) => {
        const digits = match[0].replace(/\D/g, "");
        return CARD_NETWORK.test(digits) && !/^(\d)\1+$/.test(digits) && (0,validators/* luhn */.iW)(digits);
    })
        .map((match) => span("payment-card", match.index, match[0]));
}
function phones(text) {
    return [...text.matchAll(PHONE)]
        .filter((match) => {
        const digits = match[0].replace(/\D/g, "").length;
        return digits >= 10 - (match[0].startsWith("+") ? 2 : 0) && digits <= 15;
    })
        .map((match) => span("telephone", match.index, match[0]));
}
function span(rule, start, value) {
    return { rule, start, end: start + value.length, confidence: "likely" };
}

;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/source-excerpts.js
/*
 * Private source does not belong in public evidence (feature A15). What counts as source: hunks of a unified diff, and
 * fenced blocks that are tagged with a programming language, with `diff`, or with nothing while they look like code.
 * Blocks of commands, plain text and YAML stay: they are what a mend consists of.
 */
const FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*([^\s`]*)/;
const KEPT = new Set([
    "text",
    "txt",
    "console",
    "sh",
    "bash",
    "shell",
    "shell-session",
    "yaml",
    "yml",
    "mermaid",
    "log",
    "trust-layer-decision",
]);
const CODE_LINE = /[;{}]\s*$|^\s*(?:import|export|const|let|var|def|class|func|fn|public|private|return|if|for|while|package|using|#include)\b|=>|\)\s*:\s*$/;
const HUNK = /^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/;
const DIFF_HEADER = /^(?:diff --git |index [0-9a-f]{7,64}\.\.|--- |\+\+\+ )/;
const DIFF_LINE = /^(?:[ +\-\\]|$)/;
/** Source excerpts in a text, line by line; the fences themselves and the headers of a diff stay. */
function findSourceExcerpts(text) {
    const spans = [];
    let fence = null;
    let hunkStart = -1;
    let offset = 0;
    const endHunk = (end) => {
        if (hunkStart >= 0)
            push(spans, text, hunkStart, end);
        hunkStart = -1;
    };
    for (const line of text.split("\n")) {
        const next = offset + line.length + 1;
        if (fence !== null) {
            const closing = FENCE.exec(line);
            if (closing?.[1]?.startsWith(fence.mark) === true && closing[2] === "") {
                if (isSource(fence))
                    push(spans, text, fence.bodyStart, offset);
                fence = null;
            }
            else {
                fence.lines += 1;
                if (CODE_LINE.test(line))
                    fence.code += 1;
            }
        }
        else {
            const opening = FENCE.exec(line);
            if (HUNK.test(line)) {
                endHunk(offset);
                hunkStart = next;
            }
            else if (hunkStart >= 0 && (!DIFF_LINE.test(line) || DIFF_HEADER.test(line)))
                endHunk(offset);
            if (hunkStart < 0 && opening?.[1] !== undefined) {
                fence = { mark: opening[1], language: (opening[2] ?? "").toLowerCase(), bodyStart: next, code: 0, lines: 0 };
            }
        }
        offset = next;
    }
    endHunk(text.length);
    // A fence that is never closed runs to the end (CommonMark 4.5).
    if (fence !== null && isSource(fence))
        push(spans, text, fence.bodyStart, text.length);
    return spans;
}
function isSource(fence) {
    if (KEPT.has(fence.language))
        return false;
    return fence.language !== "" || fence.code * 3 > fence.lines;
}
/** Keeps the line break at the end, so that what follows still begins a line. */
function push(spans, text, start, end) {
    const last = text.charAt(end - 1) === "\n" ? end - 1 : end;
    if (last > start && text.slice(start, last).trim() !== "")
        spans.push({ rule: "source-excerpt", start, end: last, confidence: "likely" });
}

// EXTERNAL MODULE: ./.build/src/evidence/sanitize/merge-spans.js
var merge_spans = __webpack_require__(68893);
// EXTERNAL MODULE: ./.build/src/evidence/sanitize/views.js + 5 modules
var views = __webpack_require__(32560);
;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/sanitize.js







/** What a pass leaves behind. Known forms only: a text cannot hide behind a mark of its own. */
const MARK = /\[redacted:[a-z0-9-]{1,40}\]|\[workspace\]/g;
const PASSES = 12;
/**
 * A text without secrets, absolute paths of a machine, and, where asked, personal data and source. Repeats until there
 * is nothing left to find, so that cleaning what was cleaned changes nothing. JSON (also one document per line) stays
 * JSON. Deterministic and linear. Never throws for any text.
 */
function sanitize(text, options = {}) {
    const findings = [];
    let current = text;
    for (let pass = 0; pass < PASSES; pass += 1) {
        const result = cleanOnce(current, options);
        if (result === null)
            return { text: current, findings: inOrder(findings) };
        for (const finding of result.findings)
            findings.push(finding);
        current = result.text;
    }
    // Only a text made to defeat the cleaning gets here: it is withheld as a whole.
    const withheld = isJson(current) ? '["[redacted:unclean-text]"]\n' : "[redacted:unclean-text]\n";
    return { text: withheld, findings: inOrder([...findings, { rule: "unclean-text", category: "secret", line: 1 }]) };
}
/**
 * The same for structured data: strings and keys are cleaned, numbers that are personal data become strings, the rest
 * stays. The value must be JSON data.
 */
function sanitizeJson(value, options = {}) {
    // Wrapped, so that a lone string or number is treated as JSON too.
    const { text, findings } = sanitize(JSON.stringify([value]), options);
    const cleaned = JSON.parse(text);
    return { value: Array.isArray(cleaned) ? cleaned[0] : null, findings };
}
/** One pass; null when there was nothing to replace. */
function cleanOnce(text, options) {
    const json = isJson(text);
    const redactSource = options.sourceExcerpts !== "keep";
    const literals = json ? jsonLiterals(text) : [];
    const allow = new Set(options.allow);
    let spans = detect(text, options, json).filter((span) => span.replacement !== undefined || !allow.has(text.slice(span.start, span.end)));
    if (json) {
        for (const span of fieldSpans(text, literals, redactSource)) {
            spans.push({ ...span, category: span.rule === "source-excerpt" ? "source" : "secret" });
        }
    }
    spans = withoutMarks(text, spans);
    if (spans.length === 0)
        return null;
    const replaced = json
        ? replaceInJson(text, spans, literals)
        : replace(text, mergeRedactions(spans).map((span) => ({ ...span, quote: false })));
    return replaced === text ? null : { text: replaced, findings: findingsOf(text, mergeRedactions(spans)) };
}
function detect(text, options, json) {
    const spans = (0,views/* secretSpans */.A)(text).map((span) => ({ ...span, category: "secret" }));
    const roots = options.roots ?? [];
    const paths = (0,views/* spansWithEscapes */.k)(text, (view) => [...findRoots(view, roots), ...findLocalPaths(view)]);
    const rooted = new Set(paths.filter((span) => span.replacement !== undefined).map((span) => span.start));
    for (const span of paths) {
        // Below a configured root, the root's own mark says more.
        if (span.replacement === undefined && rooted.has(span.start))
            continue;
        spans.push({ ...span, category: "path" });
    }
    if (options.personalData === true) {
        const found = (0,views/* spansWithEscapes */.k)(text, (view) => findPersonalData(view, options.allow ?? []));
        for (const span of found)
            spans.push({ ...span, category: "personal-data" });
    }
    if (options.sourceExcerpts !== "keep" && !json) {
        for (const span of findSourceExcerpts(text))
            spans.push({ ...span, category: "source" });
    }
    return spans;
}
/** Drops what is only a mark of an earlier pass, so that every pass takes something away or is the last. */
function withoutMarks(text, spans) {
    return spans.filter((span) => text.slice(span.start, span.end).replace(MARK, "").trim() !== "");
}
/** A mark that keeps the rest of a path readable is only right while its span was not widened. */
function mergeRedactions(spans) {
    const own = new Set(spans.filter((span) => span.replacement !== undefined).map((span) => `${span.start}-${span.end}`));
    return (0,merge_spans/* mergeSpans */.q)(spans).map((span) => {
        if (span.replacement === undefined || own.has(`${span.start}-${span.end}`))
            return span;
        const { replacement: _, ...widened } = span;
        return widened;
    });
}
function replace(text, spans) {
    const parts = [];
    let copied = 0;
    for (const span of spans) {
        const mark = span.replacement ?? `[redacted:${span.rule}]`;
        parts.push(text.slice(copied, span.start), span.quote ? `"${mark}"` : mark);
        copied = span.end;
    }
    parts.push(text.slice(copied));
    return parts.join("");
}
function replaceInJson(text, spans, literals) {
    const fitted = fitToLiterals(text, mergeRedactions(spans), literals);
    const kept = [];
    for (const span of withoutMarks(text, fitted))
        if (span.start >= (kept.at(-1)?.end ?? 0))
            kept.push(span);
    return replace(text, kept);
}
function findingsOf(text, spans) {
    const lines = new sanitize_lines/* Lines */.q(text);
    return spans.map((span) => ({ rule: span.rule, category: span.category, line: lines.at(span.start).line }));
}
function inOrder(findings) {
    return findings.toSorted((a, b) => a.line - b.line || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}


/***/ })

};
