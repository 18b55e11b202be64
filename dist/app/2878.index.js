export const id = 2878;
export const ids = [2878];
export const modules = {

/***/ 52387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BW: () => (/* binding */ parseCodeowners),
  r1: () => (/* binding */ winningRule)
});

// UNUSED EXPORTS: CODEOWNERS_MAX_BYTES

;// CONCATENATED MODULE: ./.build/src/gate/codeowners-pattern.js
/*
 * The pattern of a CODEOWNERS line. It looks like gitignore and is not: no `!`, no `[ ]`, no `\#`; a leading or inner
 * slash anchors it; `docs/*` reaches one level only; a name without wildcard at the end also owns what lies below it
 * (github-semantics section 6). Paths are case-sensitive.
 */
/** A matcher for repository paths, given as their segments, or `null` when GitHub does not accept the pattern and skips its line. */
function codeownersMatcher(pattern) {
    if (pattern === "" || pattern === "/" || /^!|^\\#|[[\]]/u.test(pattern))
        return null;
    const segments = pattern.split("/");
    const anchored = segments.length > 2 || (segments.length === 2 && segments[1] !== "");
    if (segments[0] === "")
        segments.shift();
    else if (!anchored && segments[0] !== "**")
        segments.unshift("**");
    const last = segments[segments.length - 1];
    if (last === "")
        segments[segments.length - 1] = "**";
    // `*` stays on its level; any other last name may be a directory, and then everything in it is meant.
    const selfToo = last !== "" && last !== "**" && last !== "*";
    const compiled = (selfToo ? [...segments, "**"] : segments).map((segment) => (segment === "**" ? null : segmentMatcher(segment)));
    const [first] = compiled;
    // Most lines of a long file are anchored somewhere else: their first segment settles it.
    return (path) => (first === null || first?.(path[0] ?? "") === true) && matches(compiled, path, selfToo);
}
/**
 * Segment by segment: `reach` holds how many segments of the path each prefix of the pattern can have eaten, so a
 * hostile path costs pattern length times path length and no more. `null` stands for `**`. A final `**` needs something below it, unless it
 * only stands for "and what lies below".
 */
function matches(pattern, path, selfToo) {
    let reach = new Set([0]);
    for (const [index, segment] of pattern.entries()) {
        const next = new Set();
        const isLast = index === pattern.length - 1;
        if (segment === null) {
            // From where it begins first, `**` reaches all that it reaches from later places.
            const first = Math.min(...reach);
            for (let to = isLast && !selfToo ? first + 1 : first; to <= path.length; to += 1)
                next.add(to);
        }
        else {
            for (const at of reach)
                if (at < path.length && segment(path[at] ?? ""))
                    next.add(at + 1);
        }
        if (next.size === 0)
            return false;
        reach = next;
    }
    return reach.has(path.length);
}
/** `*` is any text and `?` one character, both within a segment; a backslash takes the next character literally. */
function segmentMatcher(segment) {
    if (!/[*?\\]/u.test(segment))
        return (text) => text === segment;
    const parts = Array.from(segment.matchAll(/\\(.)|(\*)|(\?)|([^])/gu), ([, escaped, star, any, plain]) => ({
        star: star !== undefined,
        any: any !== undefined,
        text: escaped ?? plain ?? "",
    }));
    return (text) => wildcardMatches(parts, Array.from(text));
}
/** The greedy walk with one point of return: every star but the last keeps its shortest match. */
function wildcardMatches(parts, letters) {
    let part = 0;
    let at = 0;
    let retry = null;
    while (at < letters.length) {
        const current = parts[part];
        if (current?.star === true) {
            retry = { part, at };
            part += 1;
        }
        else if (current !== undefined && (current.any || current.text === letters[at])) {
            part += 1;
            at += 1;
        }
        else if (retry !== null) {
            retry = { part: retry.part, at: retry.at + 1 };
            part = retry.part + 1;
            at = retry.at;
        }
        else
            return false;
    }
    return parts.slice(part).every((rest) => rest.star);
}

;// CONCATENATED MODULE: ./.build/src/gate/codeowners.js

/** From this size on GitHub does not load the file at all: then nobody can say who owns what. */
const CODEOWNERS_MAX_BYTES = 3 * 1024 * 1024;
/** The rules of a CODEOWNERS text in file order, and the lines that GitHub skips. `null`: too large to be loaded. */
function parseCodeowners(text) {
    if (new TextEncoder().encode(text).length >= CODEOWNERS_MAX_BYTES)
        return null;
    const rules = [];
    const skipped = [];
    for (const [index, raw] of text
        .replace(/^\uFEFF/u, "")
        .split(/\r\n|\n|\r/u)
        .entries()) {
        const line = index + 1;
        const words = wordsOf(raw);
        const [pattern, ...names] = words;
        if (pattern === undefined)
            continue;
        const matches = codeownersMatcher(pattern);
        const owners = names.map(ownerOf);
        const bad = owners.findIndex((owner) => owner === null);
        if (matches === null)
            skipped.push({ line, reason: `"${pattern}" is no CODEOWNERS pattern` });
        else if (bad >= 0)
            skipped.push({ line, reason: `"${names[bad] ?? ""}" is no owner` });
        else
            rules.push({ line, pattern, owners: owners.filter((owner) => owner !== null), matches });
    }
    return { rules, skipped };
}
/** The rule that decides about a path: the last that matches; `null` when none does. */
function winningRule(rules, path) {
    const segments = path.split("/");
    return rules.findLast((rule) => rule.matches(segments)) ?? null;
}
/** The words of a line up to a comment. In the pattern, and only there, `\ ` is a space; `#` begins a comment at the start of a word. */
function wordsOf(line) {
    const pattern = /^[ \t]*((?:\\[^]|[^\\ \t])+)/u.exec(line);
    if (pattern?.[1] === undefined || pattern[1].startsWith("#"))
        return [];
    const rest = line
        .slice(pattern[0].length)
        .split(/[ \t]+/u)
        .filter((word) => word !== "");
    const comment = rest.findIndex((word) => word.startsWith("#"));
    return [pattern[1].replace(/\\([ \t])/gu, "$1"), ...(comment < 0 ? rest : rest.slice(0, comment))];
}
function ownerOf(name) {
    const key = name.replace(/^@/u, "").toLowerCase();
    // Managed users carry an underscore in their login.
    if (/^@[a-z0-9][a-z0-9_-]*$/iu.test(name))
        return { kind: "user", name, key };
    if (/^@[a-z0-9][a-z0-9_-]*\/[\w.-]+$/iu.test(name))
        return { kind: "team", name, key };
    if (/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(name))
        return { kind: "email", name, key };
    return null;
}


/***/ }),

/***/ 5955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/*
 * How text from a pull request enters a sentence: on one line and of sane length. It stays raw, since each renderer
 * escapes for its own target (law 4).
 */
/** The text on one line, at most `limit` code points; a cut ends with an ellipsis. */
function shorten(text, limit = 80) {
    // Everything that breaks a line, moves the cursor, turns the reading direction or is half a character becomes a space.
    const line = text
        .slice(0, limit * 8)
        .replace(/[\s\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, " ")
        .trim();
    const points = Array.from(line);
    return points.length <= limit ? line : `${points.slice(0, limit - 1).join("")}…`;
}
/** "a, b and 3 more": the first `limit` items, in the order given. */
function listed(items, limit = 5) {
    const rest = items.length - limit;
    return rest > 0 ? `${items.slice(0, limit).join(", ")} and ${rest} more` : items.join(", ");
}
/** A commit id as people read it: the first seven digits, as GitHub shows them. */
function shortSha(sha) {
    return sha === null ? "an unknown commit" : sha.slice(0, 7);
}
/** "1 file", "2 files". */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qm: () => (/* binding */ gateBody),
  SH: () => (/* binding */ gateOutcome),
  QP: () => (/* binding */ gateOutputs),
  tR: () => (/* binding */ localGateBody),
  H5: () => (/* binding */ runMergeGate),
  nK: () => (/* binding */ stopsAt),
  gn: () => (/* binding */ withMembers)
});

;// CONCATENATED MODULE: ./.build/src/policy/modes.js
/*
 * The table of design section 6: what a finding of each check counts as in the four modes. The policy can change any
 * level; a mode only sets the defaults.
 */
const DEFAULT_LEVELS = {
    "pr-state": { solo: "fail", team: "fail", company: "fail", "high-risk": "fail" },
    ci: { solo: "fail", team: "fail", company: "fail", "high-risk": "fail" },
    review: { solo: "warn", team: "fail", company: "fail", "high-risk": "fail" },
    codeowners: { solo: "warn", team: "fail", company: "fail", "high-risk": "fail" },
    conversations: { solo: "warn", team: "fail", company: "fail", "high-risk": "fail" },
    "branch-rules": { solo: "warn", team: "warn", company: "fail", "high-risk": "fail" },
    title: { solo: "warn", team: "warn", company: "fail", "high-risk": "fail" },
    body: { solo: "warn", team: "warn", company: "fail", "high-risk": "fail" },
    "linked-issue": { solo: "warn", team: "warn", company: "fail", "high-risk": "fail" },
    tests: { solo: "warn", team: "warn", company: "warn", "high-risk": "fail" },
    tier: { solo: "warn", team: "warn", company: "fail", "high-risk": "fail" },
    "policy-change": { solo: "warn", team: "warn", company: "fail", "high-risk": "fail" },
    secrets: { solo: "fail", team: "fail", company: "fail", "high-risk": "fail" },
};
/**
 * What a finding of this check counts as: the level in the policy, else the mode's default. `null`: there is no policy.
 */
function levelOf(policy, mode, check) {
    const entry = policy?.checks?.[check];
    const stated = typeof entry === "string" ? entry : entry?.level;
    return stated ?? DEFAULT_LEVELS[check][mode];
}
/**
 * What an `unknown` of a check at this level counts as (last row of the table): in solo and team its own level, at least
 * `warn`; in company and high-risk always `fail`, so that taking a permission away never gives a better verdict.
 * A check at level `off` is not asked, so it has no unknown; should one be passed, it counts as the least that is allowed.
 */
function unknownLevel(mode, level) {
    if (mode === "company" || mode === "high-risk")
        return "fail";
    return level === "fail" ? "fail" : "warn";
}
/** The check's own settings as the policy states them; empty when it states none. */
function settingsOf(policy, check) {
    const entry = policy?.checks?.[check];
    if (entry === undefined || typeof entry === "string")
        return {};
    const { level: _level, ...settings } = entry;
    return settings;
}

// EXTERNAL MODULE: ./.build/src/policy/tighten.js
var tighten = __webpack_require__(96517);
// EXTERNAL MODULE: ./.build/src/policy/schema.js
var schema = __webpack_require__(83267);
;// CONCATENATED MODULE: ./.build/src/gate/check.js
function ok(reason) {
    return { kind: "ok", reason, mend: null, severity: null };
}
function problem(reason, mend, severity = null) {
    return { kind: "problem", reason, mend, severity };
}
function doubt(reason, mend, severity = null) {
    return { kind: "unknown", reason, mend, severity };
}
/** A fact that could not be seen, as a remark. */
function unseen(fact, severity = null) {
    return doubt(fact.reason, fact.mend, severity);
}
function notApplicable(reason) {
    return { kind: "not-applicable", reason, mend: null, severity: null };
}
/** A finding of one remark, for the many checks that end early. */
function finding(remark, inspected = 0, expected = null, evidence = []) {
    return { inspected, expected, evidence, remarks: [remark] };
}

;// CONCATENATED MODULE: ./.build/src/gate/pull-request-text.js
/*
 * The Markdown of a pull request's description, a review or a comment, read as a person sees it: HTML comments of a
 * template are invisible, and what stands in a code fence is quoted text, not a heading (GitHub Flavored Markdown,
 * sections 4.5 and 4.6). The text is hostile: one pass over its lines, no backtracking.
 */
// With `s` the last group always reaches the end; else one U+2028 in a line of fences costs the square of its length.
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/su;
/** The lines that a reader sees, without the fence markers themselves. An unclosed comment hides the rest, as on GitHub. */
function visibleLines(markdown) {
    const lines = [];
    let open = null;
    let hidden = false;
    let block = 0;
    for (const raw of markdown.replace(/^\uFEFF/u, "").split(/\r\n|\n|\r/u)) {
        const mark = hidden ? null : FENCE.exec(raw);
        if (open !== null) {
            if (mark?.[1]?.startsWith(open.marker) === true && mark[2]?.trim() === "")
                open = null;
            else
                lines.push({ text: raw, fence: open.info, block });
            continue;
        }
        // A back tick in the info string of a back-tick fence makes it inline code instead.
        if (mark?.[1] !== undefined && !(mark[1].startsWith("`") && mark[2]?.includes("`") === true)) {
            open = { marker: mark[1], info: (mark[2] ?? "").trim() };
            block += 1;
            continue;
        }
        const seen = withoutComments(raw, hidden);
        hidden = seen.hidden;
        lines.push({ text: seen.text, fence: null, block: 0 });
    }
    return lines;
}
function withoutComments(line, hiddenAtStart) {
    let text = "";
    let hidden = hiddenAtStart;
    let at = 0;
    for (;;) {
        const next = line.indexOf(hidden ? "-->" : "<!--", at);
        if (next < 0)
            return { text: hidden ? text : text + line.slice(at), hidden };
        if (!hidden)
            text += line.slice(at, next);
        at = next + (hidden ? 3 : 4);
        hidden = !hidden;
    }
}
const ATX = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/su;
/** A line that is bold as a whole serves many people as a heading. */
const BOLD = /^ {0,3}(?:\*\*|__)([^*_]{1,80})(?:\*\*|__):?[ \t]*$/u;
/** The sections of a Markdown text in order. A section that holds sub-sections holds their text too. */
function readSections(markdown) {
    const flat = [{ heading: "", level: 0, lines: [] }];
    for (const line of visibleLines(markdown)) {
        const current = flat[flat.length - 1];
        const last = current?.lines[current.lines.length - 1];
        const heading = line.fence === null ? headingOf(line.text) : null;
        if (heading !== null)
            flat.push({ ...heading, lines: [] });
        else if (line.fence === null && /^ {0,3}={2,}[ \t]*$/u.test(line.text) && last !== undefined && last.trim() !== "") {
            current?.lines.pop();
            // Underlining with dashes makes a heading too, but people who write it mean a rule across the page.
            flat.push({ heading: plain(last), level: 1, lines: [] });
        }
        else
            current?.lines.push(line.text);
    }
    return flat.map((section, index) => {
        const inside = [...section.lines];
        for (let next = index + 1; section.level > 0; next += 1) {
            const below = flat[next];
            if (below === undefined || below.level <= section.level)
                break;
            for (const line of below.lines)
                inside.push(line);
        }
        return { heading: section.heading, level: section.level, content: inside.join("\n").trim() };
    });
}
function headingOf(text) {
    const atx = ATX.exec(text);
    if (atx?.[1] !== undefined)
        return { heading: plain((atx[2] ?? "").replace(/[ \t]#+[ \t]*$/u, "")), level: atx[1].length };
    const bold = BOLD.exec(text);
    // Bold headings are all of one level, below every real one.
    return bold?.[1] === undefined ? null : { heading: plain(bold[1]), level: 7 };
}
function plain(heading) {
    return heading
        .replace(/[*_`]/gu, "")
        .replace(/[:：]\s*$/u, "")
        .replace(/\s+/gu, " ")
        .trim();
}
/** Words that fill a section without saying anything, and the empty boxes of a template. */
const NOTHING = /^(?:[-*+]|\d+[.)])?\s*(?:\[[ xX]?\])?\s*(?:n\/?a|tbd|todo|none|\.{1,3}|…|[-–—_]+)?[.!]?$/iu;
/** Whether a section says something: a template's comments, empty boxes and place holders do not. */
function saysSomething(content) {
    return content.split("\n").some((line) => !NOTHING.test(line.trim().replace(/\s+/gu, " ")) && /[\p{L}\p{N}]|!\[|https?:/u.test(line));
}
/** The section of that name, without regard to case; `null` when there is none. The first that says something wins. */
function sectionNamed(sections, name) {
    const wanted = plain(name).toLowerCase();
    const named = sections.filter((section) => section.heading.toLowerCase() === wanted);
    return named.find((section) => saysSomething(section.content)) ?? named[0] ?? null;
}

// EXTERNAL MODULE: ./.build/src/gate/wording.js
var wording = __webpack_require__(5955);
;// CONCATENATED MODULE: ./.build/src/gate/checks/body.js



/*
 * Stands on the description's Markdown headings. A template's comments, empty boxes and place holders are not an answer
 * (design section 10: `Summary` and `Test plan`; the policy may name others).
 */
const SECTIONS = ["Summary", "Test plan"];
const body = {
    id: "body",
    title: "Description says what and how it was tested",
    needs: "pull-request",
    judge({ facts, policy }) {
        const entry = policy?.checks?.body;
        const wanted = (typeof entry === "object" ? entry.sections : undefined) ?? SECTIONS;
        const sections = readSections(facts.pullRequest.body);
        const found = wanted.map((name) => ({ name, section: sectionNamed(sections, name) }));
        const absent = found.filter(({ section }) => section === null).map(({ name }) => `"${(0,wording/* shorten */.ml)(name, 40)}"`);
        const empty = found
            .filter(({ section }) => section !== null && !saysSomething(section.content))
            .map(({ name }) => `"${(0,wording/* shorten */.ml)(name, 40)}"`);
        const evidence = [{ kind: "description", ref: `#${facts.pullRequest.number}`, url: facts.pullRequest.url }];
        const mend = `Fill them in the description, for example \`${wanted.map((name) => `## ${name}`).join("\\n…\\n")}\`.`;
        const remarks = [
            ...(absent.length === 0 ? [] : [problem(`The description has no section ${(0,wording/* listed */.KE)(absent)}.`, mend)]),
            ...(empty.length === 0 ? [] : [problem(`The section ${(0,wording/* listed */.KE)(empty)} says nothing.`, mend)]),
        ];
        if (remarks.length > 0)
            return { inspected: sections.length, expected: null, evidence, remarks };
        return finding(ok(`The description holds ${(0,wording/* listed */.KE)(wanted.map((name) => `"${(0,wording/* shorten */.ml)(name, 40)}"`))}.`), wanted.length, wanted.length, evidence);
    },
};

;// CONCATENATED MODULE: ./.build/src/gate/branch-protection.js
/** Rule parameters, read tolerantly: GitHub's JSON, kept as it came. */
function numberOf(rule, key) {
    const value = rule.parameters[key];
    return typeof value === "number" && Number.isFinite(value) ? value : 0;
}
function isTrue(rule, key) {
    return rule.parameters[key] === true;
}
function listOf(rule, key) {
    const value = rule.parameters[key];
    return Array.isArray(value) ? value : [];
}
/** The rules of one type; empty when the rules could not be seen, so look at `facts.rules` too. */
function rulesOfType(facts, type) {
    return facts.rules.state === "known" ? facts.rules.value.filter((rule) => rule.type === type) : [];
}
/** How each demand shows: in a rule, in `refUpdateRule`, or in the classic part that REST tells. */
const SIGNS = {
    approvals: {
        rule: (rule) => rule.type === "pull_request" && numberOf(rule, "required_approving_review_count") > 0,
        update: (rule) => (rule.requiredApprovingReviewCount ?? 0) > 0,
    },
    "code-owners": {
        rule: (rule) => rule.type === "pull_request" && isTrue(rule, "require_code_owner_review"),
        update: (rule) => rule.requiresCodeOwnerReviews,
    },
    "status-checks": {
        rule: (rule) => (rule.type === "required_status_checks" && listOf(rule, "required_status_checks").length > 0) || rule.type === "workflows",
        update: (rule) => rule.requiredStatusCheckContexts.length > 0,
    },
    conversations: {
        rule: (rule) => rule.type === "pull_request" && isTrue(rule, "required_review_thread_resolution"),
        update: (rule) => rule.requiresConversationResolution,
    },
    "linear-history": { rule: (rule) => rule.type === "required_linear_history", update: (rule) => rule.requiresLinearHistory },
    signatures: { rule: (rule) => rule.type === "required_signatures", update: (rule) => rule.requiresSignatures },
    strict: {
        rule: (rule) => rule.type === "required_status_checks" && isTrue(rule, "strict_required_status_checks_policy"),
        adminOnly: true,
    },
    "no-force-push": { rule: (rule) => rule.type === "non_fast_forward", adminOnly: true },
    "no-deletion": { rule: (rule) => rule.type === "deletion", adminOnly: true },
    "dismiss-stale": { rule: (rule) => rule.type === "pull_request" && isTrue(rule, "dismiss_stale_reviews_on_push"), adminOnly: true },
    "last-push-approval": { rule: (rule) => rule.type === "pull_request" && isTrue(rule, "require_last_push_approval"), adminOnly: true },
    // Who may bypass a ruleset is told only to those who may edit it.
    "enforce-admins": { rule: () => false, adminOnly: true },
};
/** The settings of classic protection that only an administrator can read (`administration: read`, not grantable to a workflow). */
const ADMIN_ONLY = Object.keys(SIGNS).filter((demand) => SIGNS[demand].adminOnly === true);
/** Whether the base branch's protection holds this demand, as far as a read token can tell. */
function protectionOf(facts, demand) {
    const sign = SIGNS[demand];
    const { rules, classicProtection: classic, refUpdateRule: update } = facts;
    const rule = rules.state === "known" ? rules.value.find(sign.rule) : undefined;
    if (rule !== undefined)
        return { state: "met", source: `ruleset ${rule.rulesetId ?? "?"}` };
    if (update.state === "known" && update.value !== null && sign.update?.(update.value) === true)
        return { state: "met", source: "classic protection" };
    const classicChecks = classic.state === "known" && classic.value.enforcement !== "off" && classic.value.requiredChecks.length > 0;
    if (demand === "status-checks" && classicChecks)
        return { state: "met", source: "classic protection" };
    const hidden = [rules, classic, sign.adminOnly === true ? null : update].find((fact) => fact?.state === "unknown");
    if (hidden !== undefined)
        return { state: "unknown", reason: hidden.reason, mend: hidden.mend };
    const mayHide = demand === "enforce-admins" ? rules.state === "known" && rules.value.length > 0 : false;
    const classicExists = classic.state === "known" && classic.value.protected;
    if (mayHide ||
        (classicExists &&
            (sign.adminOnly === true ||
                (sign.update !== undefined && demand !== "status-checks" && update.state === "known" && update.value === null)))) {
        return {
            state: "unknown",
            reason: `\`${demand}\` of the base branch's classic protection is shown to administrators only.`,
            mend: `Set it in a ruleset, which every token can read, or take \`${demand}\` out of \`checks.branch-rules.require\` in the policy.`,
        };
    }
    return { state: "not-met" };
}
/** The approvals that GitHub or the policy ask for, at least 1; `unknown` carries the fact that hides more. */
function requiredApprovals(facts, policy) {
    const entry = policy?.checks?.review;
    const stated = typeof entry === "object" ? (entry.approvals ?? 1) : 1;
    const ruled = rulesOfType(facts, "pull_request").map((rule) => numberOf(rule, "required_approving_review_count"));
    const update = facts.refUpdateRule.state === "known" ? (facts.refUpdateRule.value?.requiredApprovingReviewCount ?? 0) : 0;
    const hidden = [facts.rules, facts.refUpdateRule].find((fact) => fact.state === "unknown") ?? null;
    return { count: Math.max(1, stated, update, ...ruled), hidden };
}
/** Every check name that GitHub requires on the base branch, as far as it can be seen, from all four sources. */
function branchRequirements(facts) {
    const ruled = rulesOfType(facts, "required_status_checks")
        .flatMap((rule) => listOf(rule, "required_status_checks"))
        .flatMap((one) => typeof one === "object" && one !== null && "context" in one && typeof one.context === "string" ? [one.context] : []);
    const classic = facts.classicProtection.state === "known" ? facts.classicProtection.value.requiredChecks.map(({ context }) => context) : [];
    const update = facts.refUpdateRule.state === "known" ? (facts.refUpdateRule.value?.requiredStatusCheckContexts ?? []) : [];
    const marked = facts.checks.state === "known" ? facts.checks.value.filter(({ isRequired }) => isRequired).map(({ name }) => name) : [];
    return new Set([...ruled, ...classic, ...update, ...marked]);
}

;// CONCATENATED MODULE: ./.build/src/gate/checks/branch-rules.js



/*
 * Stands on rulesets united with classic protection, as far as a read token sees them (github-semantics, facts 2 and
 * section 1). What only an administrator can read is listed, and judged only where the policy names it in
 * `checks.branch-rules.require`. Rules of a type that this version does not evaluate may block or demand anything, so
 * they are unknown (section 3, rule types).
 */
/** What each mode asks the base branch to hold when the policy names nothing; a stricter mode asks for all of the laxer. */
const DEMANDS = {
    solo: ["status-checks"],
    team: ["status-checks", "approvals"],
    company: ["status-checks", "approvals", "code-owners", "conversations"],
    "high-risk": ["status-checks", "approvals", "code-owners", "conversations"],
};
const SETTING = {
    approvals: '"Require a pull request before merging" with at least 1 approval',
    "code-owners": '"Require review from Code Owners"',
    "status-checks": '"Require status checks to pass"',
    strict: '"Require branches to be up to date before merging"',
    conversations: '"Require conversation resolution before merging"',
    "no-force-push": '"Block force pushes"',
    "no-deletion": '"Restrict deletions"',
    "dismiss-stale": '"Dismiss stale pull request approvals when new commits are pushed"',
    "last-push-approval": '"Require approval of the most recent reviewable push"',
    "enforce-admins": '"Do not allow bypassing the above settings" (classic protection)',
    signatures: '"Require signed commits"',
    "linear-history": '"Require linear history"',
};
/** Rule types that are judged here or by another check, or that GitHub enforces on the push or merge itself. */
const UNDERSTOOD = new Set([
    "creation",
    "update",
    "deletion",
    "non_fast_forward",
    "required_linear_history",
    "required_signatures",
    "pull_request",
    "required_status_checks",
    "workflows",
    "merge_queue",
]);
const branchRules = {
    id: "branch-rules",
    title: "Base branch protected",
    needs: "pull-request",
    judge(input) {
        const demands = demandsOf(input.mode, input.policy);
        const judged = demands.map((demand) => ({ demand, protection: protectionOf(input.facts, demand) }));
        const met = judged.flatMap(({ demand, protection }) => (protection.state === "met" ? [{ demand, source: protection.source }] : []));
        const remarks = [...planRemarks(input), ...missingRemarks(input, judged), ...judged.flatMap(hiddenRemarks), ...foreignRules(input)];
        const unread = ADMIN_ONLY.filter((demand) => !demands.includes(demand) && protectionOf(input.facts, demand).state === "unknown");
        const note = unread.length === 0 ? "" : ` Not readable with this token, and not asked: ${unread.join(", ")}.`;
        return {
            inspected: met.length,
            expected: remarks.length > 0 ? null : demands.length,
            evidence: [
                ...met.map(({ demand, source }) => ({ kind: "protection", ref: `${demand} (${source})`, url: null })),
                ...unread.map((demand) => ({ kind: "admin-only-unknown", ref: demand, url: null })),
            ],
            remarks: remarks.length > 0
                ? remarks
                : [
                    ok(`${branchOf(input)} holds ${(0,wording/* listed */.KE)(met.map(({ demand, source }) => `${demand} (${source})`), 12)}.${note}`),
                ],
        };
    },
};
function demandsOf(mode, policy) {
    const entry = policy?.checks?.["branch-rules"];
    const stated = typeof entry === "object" ? (entry.require ?? []) : [];
    return [...new Set([...DEMANDS[mode], ...stated])];
}
function branchOf({ facts }) {
    return (0,wording/* shorten */.ml)(facts.subject.baseRef ?? "the base branch");
}
function planRemarks({ facts }) {
    const said = facts.rulesNotEnforceable ?? null;
    if (said === null)
        return [];
    return [
        problem(`Rules cannot be enforced on this repository's plan. GitHub says: "${(0,wording/* shorten */.ml)(said, 160)}"`, "Make the repository public, or move it to a plan with protected branches."),
    ];
}
function missingRemarks(input, judged) {
    const missing = judged.filter(({ protection }) => protection.state === "not-met").map(({ demand }) => demand);
    if (missing.length === 0 || planRemarks(input).length > 0)
        return [];
    const { rules, classicProtection } = input.facts;
    const bare = rules.state === "known" && rules.value.length === 0 && classicProtection.state === "known" && !classicProtection.value.protected;
    const what = bare
        ? `${branchOf(input)} is not protected: no ruleset and no classic protection.`
        : `${branchOf(input)} lacks ${(0,wording/* counted */.hS)(missing.length, "protection")}: ${missing.join(", ")}.`;
    return [
        problem(what, `In Settings, Rules, Rulesets, add or edit a ruleset for ${branchOf(input)} and switch on ${missing.map((demand) => SETTING[demand]).join("; ")}.`),
    ];
}
function hiddenRemarks({ demand, protection }) {
    return protection.state === "unknown" ? [doubt(`Whether \`${demand}\` holds cannot be seen. ${protection.reason}`, protection.mend)] : [];
}
function foreignRules({ facts }) {
    if (facts.rules.state === "unknown")
        return [unseen(facts.rules)];
    const foreign = [...new Set(facts.rules.value.map((rule) => rule.type).filter((type) => !UNDERSTOOD.has(type)))].sort();
    if (foreign.length === 0)
        return [];
    return [
        doubt(`Not evaluated: ${(0,wording/* listed */.KE)(foreign.map((type) => `rule \`${(0,wording/* shorten */.ml)(type, 40)}\``))}.`, "Look at the merge box of the pull request for these rules; GitHub enforces them itself."),
    ];
}

;// CONCATENATED MODULE: ./.build/src/gate/checks/ci.js


/*
 * Stands on ci-readiness, which puts each check of the commit into exactly one class; here the table of design section 7
 * is read from its right column. Skipped and neutral satisfy GitHub and show nothing, so they warn. Where nothing is
 * required, the observed checks count and the result is a warning at best.
 */
/** What a class means to the gate. */
const MEANING = {
    green: "green",
    "no-signal": "silent",
    red: "stops",
    cancelled: "stops",
    running: "stops",
    "still-coming": "stops",
    waiting: "stops",
    "never-started": "stops",
    "never-reported": "stops",
    "orphan-name": "stops",
    stale: "stops",
    unknown: "unclear",
};
const PREFIX = { running: "still running: ", "still-coming": "still running: " };
const ci = {
    id: "ci",
    title: "CI ran to a clear result",
    needs: "pull-request",
    judge(input) {
        const { readiness } = input;
        const counting = readiness.checks.filter((check) => readiness.basis === "observed" || check.required);
        const remarks = [...commitRemarks(input), ...checkRemarks(counting), ...statusRemarks(readiness, counting)];
        const green = counting.filter((check) => check.class === "green").length;
        return {
            inspected: readiness.inspected,
            expected: readiness.expected,
            evidence: counting.map((check) => ({ kind: "check", ref: check.name, url: check.url })),
            remarks: remarks.length > 0 ? remarks : [ok(`${(0,wording/* counted */.hS)(green, "required check")} green on ${(0,wording/* shortSha */.Fu)(readiness.judgedSha)}.`)],
        };
    },
};
/** Law 2: CI of another commit is no CI. In a merge group the group's commit is judged. */
function commitRemarks({ facts, readiness }) {
    const judged = facts.mergeGroup?.headSha ?? facts.subject.headSha;
    if (judged !== null && readiness.judgedSha === judged)
        return [];
    return [
        doubt(`CI was read on ${(0,wording/* shortSha */.Fu)(readiness.judgedSha)}, and ${(0,wording/* shortSha */.Fu)(judged)} is judged.`, "Run ci-readiness and the gate on the same commit."),
    ];
}
function checkRemarks(counting) {
    return counting.flatMap((check) => {
        const says = `${PREFIX[check.class] ?? ""}${(0,wording/* shorten */.ml)(check.name)} (${check.class}${check.cause === null ? "" : `, ${check.cause}`}): ${check.reason}`;
        const mend = check.mend ?? "Open the check, mend what it shows, and push or re-run it.";
        switch (MEANING[check.class]) {
            case "green":
                return [];
            case "silent":
                return [problem(says, check.mend ?? "Let the check run on this change, or stop requiring it.", "warn")];
            case "stops":
                return [problem(says, mend)];
            case "unclear":
                return [doubt(says, mend)];
        }
    });
}
/** What the whole says beyond its checks: nothing required, nothing shown, something that could not be seen. */
function statusRemarks(readiness, counting) {
    const remarks = [];
    if (counting.length === 0)
        remarks.push(doubt("No check was observed on this commit.", "Add a workflow that runs on `pull_request`, and require its check in a ruleset of the base branch."));
    else if (counting.every((check) => check.class === "no-signal"))
        remarks.push(doubt("Every check was skipped or neutral: nothing was shown.", "Let at least one check run on this change."));
    if (readiness.basis === "observed" && counting.length > 0) {
        remarks.push(problem("Nothing is required here (but perhaps our own verdict): any check may be removed without anybody noticing.", 'Require the checks that matter in a ruleset of the base branch, or name them in the policy: `ci: { required: ["build"] }`.', "warn"));
    }
    if (readiness.status === "unknown") {
        const what = readiness.unknowns.map((one) => `${(0,wording/* shorten */.ml)(one.what)}: ${one.reason}`);
        remarks.push(doubt(what.length > 0 ? (0,wording/* listed */.KE)(what, 3) : readiness.headline, readiness.unknowns[0]?.mend ?? "Look at the CI readiness report."));
    }
    else if (!readiness.ready && counting.every((check) => MEANING[check.class] === "green" || MEANING[check.class] === "silent")) {
        // The checks look good and the whole does not, for example a red test merge commit.
        remarks.push(problem(readiness.headline, "Look at the CI readiness report."));
    }
    return remarks;
}

// EXTERNAL MODULE: ./.build/src/facts/fact.js
var fact = __webpack_require__(60981);
// EXTERNAL MODULE: ./.build/src/facts/co-author.js
var co_author = __webpack_require__(74853);
;// CONCATENATED MODULE: ./.build/src/gate/contributors.js



/** GitHub's own committer for merges and edits on the web: nobody's account. */
const WEB_COMMITTER = "web-flow";
/** A login as it is compared: GitHub's are case-insensitive, and only REST writes `[bot]` behind an app's. */
function sameLogin(login) {
    return login
        .replace(/^@/u, "")
        .replace(/\[bot\]$/iu, "")
        .toLowerCase();
}
/** Whether the policy names this account as a bot or an agent: then it never counts as a human. */
function namedAsMachine(policy, login) {
    const named = [...(policy?.bots ?? []), ...(policy?.agents ?? [])].map(sameLogin);
    return named.includes(sameLogin(login));
}
/** The contributors of a pull request; unknown as long as the list of commits is. */
function contributorsOf(facts, policy) {
    if (facts.commits.state === "unknown")
        return facts.commits;
    const byLogin = new Map();
    const unmapped = new Set();
    const add = (login, did) => {
        const key = sameLogin(login);
        if (key !== WEB_COMMITTER && !byLogin.has(key))
            byLogin.set(key, did);
    };
    if (facts.pullRequest.author !== null)
        add(facts.pullRequest.author.login, "opened the pull request");
    for (const commit of facts.commits.value) {
        if (commit.authorLogin === null)
            unmapped.add(`the author of ${(0,wording/* shortSha */.Fu)(commit.sha)}`);
        else
            add(commit.authorLogin, `wrote commit ${(0,wording/* shortSha */.Fu)(commit.sha)}`);
        if (commit.committerLogin !== null)
            add(commit.committerLogin, `committed ${(0,wording/* shortSha */.Fu)(commit.sha)}`);
        const asked = commit.authorLogins ?? [null];
        for (const login of asked)
            if (login !== null)
                add(login, `is a co-author of ${(0,wording/* shortSha */.Fu)(commit.sha)}`);
        for (const { name, login } of (0,co_author/* coAuthorsIn */._)(commit.message)) {
            if (login !== null)
                add(login, `is a co-author of ${(0,wording/* shortSha */.Fu)(commit.sha)}`);
            else if (asked.includes(null) && !namedAsMachine(policy, name))
                unmapped.add(`the co-author "${(0,wording/* shorten */.ml)(name, 40)}" of ${(0,wording/* shortSha */.Fu)(commit.sha)}`);
        }
    }
    return (0,fact/* known */.eO)({ byLogin, unmapped: [...unmapped] });
}

;// CONCATENATED MODULE: ./.build/src/gate/approvals.js




const OPINIONS = new Set(["APPROVED", "CHANGES_REQUESTED", "DISMISSED"]);
const NO_OPINION = new Set(["COMMENTED", "PENDING"]);
/**
 * The latest opinion of each reviewer, weighed. An approval counts when a human with write access gave it who had no
 * hand in the change; under high-risk only on the head commit. Unknown as long as the list of reviews is.
 */
function readReviews(facts, policy, mode) {
    if (facts.reviews.state === "unknown")
        return facts.reviews;
    const contributors = contributorsOf(facts, policy);
    const doubts = [];
    const latest = new Map();
    const discounted = [];
    for (const review of inOrder(facts.reviews.value)) {
        if (NO_OPINION.has(review.state))
            continue;
        if (!OPINIONS.has(review.state)) {
            doubts.push({
                reason: `GitHub gave the review state "${review.state}", which this version does not know.`,
                mend: "Update trust-layer.",
            });
            continue;
        }
        if (review.author !== null)
            latest.set(sameLogin(review.author.login), review);
        else if (review.state === "APPROVED") {
            discounted.push({ login: "ghost", why: "the account no longer exists", countsOnGitHub: false, url: review.url });
        }
    }
    const approvals = [];
    const changesRequested = [];
    for (const [key, review] of [...latest].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
        const login = review.author?.login ?? key;
        if (review.state === "CHANGES_REQUESTED" && review.authorCanPush)
            changesRequested.push({ login, url: review.url });
        const why = whyNot(review, facts, policy, mode, contributors);
        if (why !== null)
            discounted.push({ login, ...why, url: review.url });
        else if (review.state === "APPROVED")
            approvals.push(approvalOf(review, login, facts.subject.headSha));
    }
    if (contributors.state === "unknown")
        doubts.push({ reason: `Whether an approver wrote part of the change cannot be seen. ${contributors.reason}`, mend: contributors.mend });
    const unmapped = contributors.state === "known" ? contributors.value.unmapped : [];
    if (mode === "high-risk" && unmapped.length > 0) {
        doubts.push({
            reason: `No account could be found for ${(0,wording/* listed */.KE)(unmapped)}, so an approver may have written part of the change.`,
            mend: "Commit with an e-mail address that GitHub knows, or name the agent under `agents:` in the policy.",
        });
    }
    return (0,fact/* known */.eO)({ approvals, discounted, changesRequested, opinions: latest.size, doubts, unmapped });
}
/** Reviews by the moment they were submitted; GitHub's order decides between equals. */
function inOrder(reviews) {
    return reviews
        .filter((review) => review.submittedAt !== null)
        .toSorted((a, b) => Date.parse(a.submittedAt ?? "") - Date.parse(b.submittedAt ?? ""));
}
function approvalOf(review, login, headSha) {
    return {
        login,
        teams: review.onBehalfOf.map((team) => team.toLowerCase()),
        atHead: review.commitSha !== null && review.commitSha === headSha,
        ownsRepository: review.authorAssociation === "OWNER",
        commitSha: review.commitSha,
        url: review.url,
    };
}
function whyNot(review, facts, policy, mode, contributors) {
    const nowhere = { countsOnGitHub: false };
    const there = { countsOnGitHub: true };
    if (review.state === "DISMISSED")
        return { why: "the review was dismissed", ...nowhere };
    if (review.state !== "APPROVED" || review.author === null)
        return null;
    const { login, type } = review.author;
    if (type !== "User")
        return { why: `a ${type === "Bot" ? "bot" : type} is not a human reviewer`, ...there };
    if (namedAsMachine(policy, login))
        return { why: "the policy names this account as a bot or agent", ...there };
    const opened = facts.pullRequest.author !== null && sameLogin(facts.pullRequest.author.login) === sameLogin(login);
    if (opened)
        return { why: "nobody approves the pull request they opened", ...nowhere };
    const did = contributors.state === "known" ? contributors.value.byLogin.get(sameLogin(login)) : undefined;
    if (did !== undefined)
        return { why: `this account ${did}`, ...there };
    if (!review.authorCanPush)
        return { why: "the account has no write access", ...nowhere };
    if (mode === "high-risk" && (review.commitSha === null || review.commitSha !== facts.subject.headSha)) {
        return { why: `it is about ${(0,wording/* shortSha */.Fu)(review.commitSha)}, the head is ${(0,wording/* shortSha */.Fu)(facts.subject.headSha)}`, ...there };
    }
    return null;
}
/** The ledger's doubts as remarks of a check. */
function ledgerDoubts(ledger, severity = null) {
    return ledger.doubts.map(({ reason, mend }) => doubt(reason, mend, severity));
}
/** "Does not count: @bob (the account has no write access)." or nothing. */
function explainDiscounted(ledger) {
    if (ledger.discounted.length === 0)
        return "";
    return ` Does not count: ${(0,wording/* listed */.KE)(ledger.discounted.map(({ login, why }) => `@${login} (${why})`))}.`;
}

;// CONCATENATED MODULE: ./.build/src/gate/changed-paths.js


const MEND = "Give the job `pull-requests: read` and `contents: read`, and split a pull request with more than 3,000 files: GitHub lists no more.";
/**
 * The paths that a change touches, whole or not at all: from the changed files, else from GitHub's list. Fewer files
 * than GitHub counts (`changedFiles`) is a cut list. A rename whose other end is not told hides a path, and the
 * moved file's old place may be the one that matters (github-semantics section 6: check both ends).
 */
function changedPaths(input) {
    const source = input.changes.state === "known" || input.facts === null ? input.changes : input.facts.files;
    if (source.state === "unknown")
        return source;
    const halfRename = source.value.find((file) => file.status === "renamed" && file.previousPath === null);
    if (halfRename !== undefined)
        return (0,fact/* unknown */.L5)(`The previous name of the renamed file ${(0,wording/* shorten */.ml)(halfRename.path)} is not known.`, MEND);
    // Files and not paths: a rename has two of these, and must not make up for a file that is missing.
    const read = new Set(source.value.map(({ path }) => path)).size;
    const told = input.facts?.pullRequest.changedFiles ?? null;
    if (told !== null && read < told)
        return (0,fact/* unknown */.L5)(`Only ${read} of ${told} changed files could be read.`, MEND);
    return (0,fact/* known */.eO)({ files: source.value, paths: touchedPaths(source.value) });
}
/** Both ends of every change, sorted, each once. */
function touchedPaths(files) {
    return [...new Set(files.flatMap((file) => (file.previousPath === null ? [file.path] : [file.path, file.previousPath])))].sort();
}

// EXTERNAL MODULE: ./.build/src/gate/codeowners.js + 1 modules
var codeowners = __webpack_require__(52387);
;// CONCATENATED MODULE: ./.build/src/gate/checks/codeowners.js







/*
 * Stands on the CODEOWNERS file of the base commit (law 3: the pull request's own edit of it does not count) and on the
 * approvals. Each owned file needs an approval of any owner of its winning line, judged per file and at both ends of a
 * rename (github-semantics section 6). Who is in a team is not shown to a workflow's token; there GitHub's own decision
 * answers, which applies CODEOWNERS wherever the branch requires code owner reviews.
 */
const codeowners_codeowners = {
    id: "codeowners",
    title: "Owned files approved by an owner",
    needs: "pull-request",
    judge(input) {
        const { codeowners: file, codeownersErrors } = input.facts;
        if (file.state === "unknown")
            return finding(unseen(file));
        if (file.value.text === null) {
            return finding(notApplicable("The base commit has no CODEOWNERS file, so no file has an owner. To have one, add `.github/CODEOWNERS` with a line such as `* @org/team`."));
        }
        const parsed = (0,codeowners/* parseCodeowners */.BW)(file.value.text);
        if (parsed === null)
            return finding(doubt(`${file.value.path} has 3 MB or more, so GitHub does not load it and nobody can say who owns what.`, "Make the file smaller."));
        const changed = changedPaths(input);
        if (changed.state === "unknown")
            return finding(unseen(changed));
        const { paths } = changed.value;
        if (paths.length === 0)
            return finding(doubt("The pull request changes no file.", "Push the change, or close the pull request."));
        const read = readReviews(input.facts, input.policy, input.mode);
        if (read.state === "unknown")
            return finding(unseen(read), 0, paths.length);
        if (codeownersErrors.state === "unknown")
            return finding(unseen(codeownersErrors), 0, paths.length);
        const ignored = new Set(codeownersErrors.value.map((error) => error.line));
        const judged = paths.map((path) => judgePath(path, parsed.rules, ignored, read.value, githubApplies(input, read.value)));
        const owned = judged.filter((one) => one.rule !== null && one.rule.owners.length > 0);
        const remarks = [...codeowners_missingRemarks(judged), ...unclearRemarks(judged, file.value.path)];
        const skipped = parsed.skipped.length === 0
            ? ""
            : ` GitHub skips line ${(0,wording/* listed */.KE)(parsed.skipped.map(({ line }) => String(line)))} of ${file.value.path}.`;
        return {
            inspected: paths.length,
            expected: paths.length,
            evidence: owned.map(({ path, rule }) => ({
                kind: "owned-file",
                ref: `${path} (line ${rule?.line ?? 0}: ${names(rule)})`,
                url: null,
            })),
            remarks: remarks.length > 0
                ? [...remarks, ...(owned.length > 0 ? ledgerDoubts(read.value) : [])]
                : settled(owned.length, paths.length, read.value, skipped),
        };
    },
};
/** A line that GitHub reports an error for may be skipped or not: only what holds both ways is certain. */
function judgePath(path, rules, ignored, ledger, applied) {
    const rule = (0,codeowners/* winningRule */.r1)(rules, path);
    const state = coverage(rule, ledger, applied);
    if (rule === null || !ignored.has(rule.line))
        return { path, rule, state };
    const other = coverage((0,codeowners/* winningRule */.r1)(rules.filter(({ line }) => !ignored.has(line)), path), ledger, applied);
    const good = (one) => one === "approved" || one === "free";
    return { path, rule, state: good(state) && good(other) ? state : state === "missing" && other === "missing" ? "missing" : "unclear" };
}
function coverage(rule, ledger, applied) {
    if (rule === null || rule.owners.length === 0)
        return "free";
    if (rule.owners.some((owner) => approves(owner, ledger)))
        return "approved";
    const hidden = rule.owners.some((owner) => owner.kind !== "user");
    if (!hidden || ledger.approvals.length === 0)
        return "missing";
    return applied ? "approved" : "unclear";
}
function approves(owner, { approvals }) {
    if (owner.kind === "user")
        return approvals.some((approval) => sameLogin(approval.login) === owner.key);
    return owner.kind === "team" && approvals.some((approval) => approval.teams.includes(owner.key));
}
/**
 * GitHub's APPROVED includes the code owners where the branch requires them. An approval that counts there and not here
 * (of a contributor, a bot, or of an older commit under high-risk) may be the owner's, and then that says nothing.
 */
function githubApplies({ facts }, ledger) {
    const other = ledger.discounted.some((approval) => approval.countsOnGitHub);
    return facts.pullRequest.reviewDecision === "APPROVED" && !other && protectionOf(facts, "code-owners").state === "met";
}
function codeowners_missingRemarks(judged) {
    const missing = judged.filter(({ state }) => state === "missing");
    if (missing.length === 0)
        return [];
    const files = missing.map(({ path, rule }) => `${(0,wording/* shorten */.ml)(path)} (${names(rule)})`);
    const asked = [...new Set(missing.map(({ rule }) => names(rule)))];
    return [
        problem(`${(0,wording/* counted */.hS)(missing.length, "owned file")} without an owner's approval: ${(0,wording/* listed */.KE)(files)}.`, asked.length === 1
            ? `Ask one of these to approve: ${asked[0] ?? ""}.`
            : `Ask for approvals until each of these groups has one: ${(0,wording/* listed */.KE)(asked.map((one) => `(${one})`))}.`),
    ];
}
function unclearRemarks(judged, file) {
    const unclear = judged.filter(({ state }) => state === "unclear");
    if (unclear.length === 0)
        return [];
    const files = unclear.map(({ path, rule }) => `${(0,wording/* shorten */.ml)(path)} (${names(rule)}, line ${rule?.line ?? 0})`);
    return [
        doubt(`Whether an approver is among the owners of ${(0,wording/* listed */.KE)(files)} cannot be seen: this token does not see team members, e-mail owners or lines that GitHub finds wrong.`, `Switch on "Require review from Code Owners" in a ruleset of the base branch, so that GitHub's own decision shows it, or name people in ${file}.`),
    ];
}
function settled(owned, all, ledger, skipped) {
    if (owned === 0)
        return [ok(`None of the ${(0,wording/* counted */.hS)(all, "changed path")} has an owner.${skipped}`)];
    const doubts = ledgerDoubts(ledger);
    return doubts.length > 0
        ? doubts
        : [
            ok(`${owned} of ${(0,wording/* counted */.hS)(all, "changed path")} ${owned === 1 ? "has" : "have"} an owner, and an owner of each approved.${skipped}`),
        ];
}
function names(rule) {
    return (0,wording/* listed */.KE)((rule?.owners ?? []).map(({ name }) => name), 4);
}

;// CONCATENATED MODULE: ./.build/src/gate/checks/conversations.js


/*
 * Stands on the pull request's review threads, followed to the last page. A thread that is outdated but unresolved
 * counts as unresolved, as for GitHub itself (github-semantics section 3, "Conversations"). The list is what was
 * inspected: when it is empty, that it was read to its end is the finding.
 */
const conversations = {
    id: "conversations",
    title: "Review conversations resolved",
    needs: "pull-request",
    judge({ facts }) {
        if (facts.threads.state === "unknown")
            return finding(unseen(facts.threads));
        const threads = facts.threads.value;
        const open = threads.filter((thread) => !thread.isResolved);
        const looked = Math.max(1, threads.length);
        const places = open.map((thread) => `${(0,wording/* shorten */.ml)(thread.path ?? "the pull request")}${thread.line === null ? "" : `:${thread.line}`}${thread.isOutdated ? " (outdated)" : ""}`);
        const evidence = open.map((thread) => ({
            kind: "conversation",
            ref: `${thread.path ?? ""}${thread.line === null ? "" : `:${thread.line}`}`,
            url: null,
        }));
        if (open.length > 0) {
            return finding(problem(`${(0,wording/* counted */.hS)(open.length, "conversation")} unresolved: ${(0,wording/* listed */.KE)(places)}.`, 'Answer each and press "Resolve conversation".'), looked, looked, evidence);
        }
        const said = threads.length === 0
            ? "The list of review conversations was read to its end and is empty."
            : `${(0,wording/* counted */.hS)(threads.length, "conversation")}, all resolved.`;
        return finding(ok(said), looked, looked);
    },
};

;// CONCATENATED MODULE: ./.build/src/gate/checks/linked-issue.js



/*
 * Stands on GitHub's list of issues that the merge will close, else on the closing keywords of the description. GitHub
 * follows keywords only when the base is the default branch (github-semantics section 7), so elsewhere they do not
 * count here either. A token without `issues: read` sees an empty list and no error.
 */
const KEYWORD = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]+(?:([\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,10})|https:\/\/[\w.-]{1,100}\/([\w.-]{1,100}\/[\w.-]{1,100})\/issues\/(\d{1,10}))\b/giu;
const linkedIssue = {
    id: "linked-issue",
    title: "Linked to an issue",
    needs: "pull-request",
    judge(input) {
        const { linkedIssues } = input.facts;
        // An entry of unknown state was read out of the description, and counts as a keyword does.
        const linked = linkedIssues.state === "known" ? linkedIssues.value.filter((issue) => issue.state !== "UNKNOWN") : [];
        const repository = input.facts.subject.repository;
        if (linked.length > 0)
            return found(linked.map((issue) => `${issue.repository === repository ? "" : issue.repository}#${issue.number}`), "GitHub will close");
        const keywords = closingKeywords(input.facts.pullRequest.body);
        // GitHub's own list was seen and is empty: then a number in the text is of no issue here. Another repository's may be hidden.
        const empty = linkedIssues.state === "known" && linkedIssues.value.length === 0;
        const here = (issue) => issue.startsWith("#") || issue.toLowerCase().startsWith(`${repository ?? ""}#`.toLowerCase());
        const counting = empty ? keywords.filter((issue) => !here(issue)) : keywords;
        if (counting.length > 0)
            return keywordFinding(input, counting);
        if (keywords.length > 0)
            return keywordOnly(input, keywords);
        if (linkedIssues.state === "unknown")
            return finding(unseen(linkedIssues));
        return finding(none("No issue is linked, and the description holds no closing keyword."), 1, null);
    },
};
function keywordFinding(input, keywords) {
    const { repository, subject } = input.facts;
    if (repository.state === "unknown")
        return finding(unseen(repository));
    const { defaultBranch } = repository.value;
    if (defaultBranch !== null && defaultBranch === subject.baseRef)
        return found(keywords, "the description closes");
    return finding(none(`The description names ${(0,wording/* listed */.KE)(keywords)}, and GitHub ignores closing keywords because the base ${(0,wording/* shorten */.ml)(subject.baseRef ?? "?")} is not the default branch ${(0,wording/* shorten */.ml)(defaultBranch ?? "?")}.`), keywords.length, null);
}
/** The text names an issue, and GitHub links none: it may name one that does not exist, which anybody can write. */
function keywordOnly(input, keywords) {
    const { repository, subject } = input.facts;
    if (repository.state === "known" && repository.value.defaultBranch !== subject.baseRef)
        return keywordFinding(input, keywords);
    return finding(none(`The description names ${(0,wording/* listed */.KE)(keywords)}, and GitHub links no issue by it: there is no such issue here, or it is a pull request.`), keywords.length, null);
}
function found(issues, how) {
    const evidence = issues.map((issue) => ({ kind: "issue", ref: issue, url: null }));
    return finding(ok(`Linked: ${how} ${(0,wording/* listed */.KE)(issues)}.`), issues.length, null, evidence);
}
function none(reason) {
    return problem(reason, 'Write `Closes #123` into the description (base is the default branch), or link the issue under "Development" in the sidebar.');
}
/** The issues that the visible text closes, each once; code and comments close nothing. */
function closingKeywords(markdown) {
    const text = visibleLines(markdown)
        .filter((line) => line.fence === null)
        .map((line) => line.text.replace(/`[^`]*`/gu, " "))
        .join("\n");
    return [...new Set(Array.from(text.matchAll(KEYWORD), (match) => `${match[1] ?? match[3] ?? ""}#${match[2] ?? match[4] ?? ""}`))];
}

;// CONCATENATED MODULE: ./.build/src/gate/owners.js

const MAY_DECIDE = new Set(["admin", "maintain"]);
/** Whether this account speaks for the owners, and why. `teams`: those its review was given for. */
function standingOf(account, policy, permissions) {
    const owners = (policy?.owners ?? []).map((owner) => owner.replace(/^@/u, "").toLowerCase());
    if (owners.length > 0)
        return namedStanding(account, owners);
    if (account.ownsRepository)
        return { entitled: true, why: "owns the repository" };
    const permission = Object.entries(permissions).find(([login]) => sameLogin(login) === sameLogin(account.login))?.[1];
    if (permission === undefined)
        return { entitled: null, why: "its permission was not looked up, and the policy names no `owners`" };
    if (permission.state === "unknown")
        return { entitled: null, why: `its permission could not be seen: ${permission.reason}` };
    return MAY_DECIDE.has(permission.value.toLowerCase())
        ? { entitled: true, why: `has ${permission.value.toLowerCase()} permission` }
        : {
            entitled: false,
            why: `it has ${permission.value.toLowerCase()} permission; maintain or admin is needed, or a place in the policy's \`owners\``,
        };
}
function namedStanding(account, owners) {
    if (owners.includes(sameLogin(account.login)))
        return { entitled: true, why: "is named in the policy's `owners`" };
    const team = owners.find((owner) => owner.includes("/") && account.teams.includes(owner));
    if (team !== undefined)
        return { entitled: true, why: `speaks for @${team}, which the policy's \`owners\` name` };
    const unverifiable = owners.filter((owner) => owner.includes("/"));
    const teams = unverifiable.length === 0
        ? ""
        : `; membership in ${unverifiable.map((owner) => `@${owner}`).join(", ")} cannot be verified with this token`;
    return { entitled: unverifiable.length === 0 ? false : null, why: `it is not named in the policy's \`owners\`${teams}` };
}

;// CONCATENATED MODULE: ./.build/src/gate/checks/policy-change.js








/*
 * Stands on law 3: the base decides, and a pull request that edits what decides is flagged, always. With the owner
 * approvals that the mode asks for it stays a warning; without, it counts at the check's level. Only an approval of the
 * head commit has seen the edit. Paths are compared as GitHub reads them: case-sensitive, both ends of a rename, all
 * three places of CODEOWNERS, and the policy's usual place also where an input names another.
 */
const DECIDING = /^(?:\.github\/|docs\/)?CODEOWNERS$|^\.github\/workflows\//u;
const policyChange = {
    id: "policy-change",
    title: "Policy, CODEOWNERS and workflows untouched, or approved by owners",
    needs: "change",
    judge(input) {
        const changed = changedPaths(input);
        if (changed.state === "unknown")
            return finding(unseen(changed));
        const { paths } = changed.value;
        if (paths.length === 0)
            return finding(doubt("The change holds no file.", "Push the change, or choose another base."));
        const touched = paths.filter((path) => path === input.policyPath || path === tighten/* DEFAULT_POLICY_PATH */.lo || DECIDING.test(path));
        const looked = paths.length;
        if (touched.length === 0)
            return finding(ok("The change edits no policy, CODEOWNERS or workflow file."), looked, looked);
        const evidence = touched.map((ref) => ({ kind: "policy-file", ref, url: null }));
        return { inspected: looked, expected: looked, evidence, remarks: approvalRemarks(input, touched) };
    },
};
function approvalRemarks(input, touched) {
    const wanted = input.mode === "high-risk" ? 2 : 1;
    const what = `The change edits ${(0,wording/* listed */.KE)(touched.map((path) => (0,wording/* shorten */.ml)(path)))}, which ${touched.length === 1 ? "decides" : "decide"} about pull requests like this one.`;
    const mend = `Have ${wanted === 1 ? "an owner" : "two owners"} (the policy's \`owners\`, or code owners of these files) approve the newest commit; the edit itself counts only after the merge.`;
    if (input.facts === null)
        return [problem(`${what} Approvals come with a pull request.`, mend)];
    const read = readReviews(input.facts, input.policy, input.mode);
    if (read.state === "unknown")
        return [problem(what, mend), unseen(read)];
    const { facts, policy } = input;
    const owners = read.value.approvals.filter((approval) => approval.atHead && speaksFor(approval, touched, { ...input, facts }));
    if (owners.length >= wanted) {
        const by = (0,wording/* listed */.KE)(owners.map(({ login }) => `@${login}`));
        const approved = problem(`${what} Approved by ${by}.`, "Read the edit with care: it decides about the pull requests to come.", "warn");
        return [approved, ...ledgerDoubts(read.value)];
    }
    const others = read.value.approvals
        .filter((approval) => !owners.includes(approval))
        .map((approval) => `@${approval.login} (${approval.atHead ? standingOf(approval, policy, facts.permissions).why : "approved an older commit"})`);
    const rest = others.length === 0 ? "" : ` Not as an owner: ${(0,wording/* listed */.KE)(others)}.`;
    return [problem(`${what} ${owners.length} of ${wanted} owner approvals.${rest}`, mend), ...ledgerDoubts(read.value)];
}
/** An owner by the policy or by permission; where the policy names no owners, a code owner of every touched file too. */
function speaksFor(approval, touched, input) {
    const { facts, policy } = input;
    if (standingOf(approval, policy, facts.permissions).entitled === true)
        return true;
    if ((policy?.owners ?? []).length > 0 || facts.codeowners.state === "unknown" || facts.codeowners.value.text === null)
        return false;
    const rules = (0,codeowners/* parseCodeowners */.BW)(facts.codeowners.value.text)?.rules ?? [];
    return touched.every((path) => {
        const owners = (0,codeowners/* winningRule */.r1)(rules, path)?.owners ?? [];
        return owners.some((owner) => owner.kind === "team" ? approval.teams.includes(owner.key) : owner.kind === "user" && owner.key === sameLogin(approval.login));
    });
}

;// CONCATENATED MODULE: ./.build/src/gate/checks/pr-state.js



/*
 * Stands on the pull request's `state`, `isDraft` and `mergeable` and on how far the base branch is ahead. GitHub
 * computes `mergeable` in the background, so UNKNOWN means "not yet" (github-semantics section 2). Only a ruleset tells
 * whether the branch must be up to date (`strict_required_status_checks_policy`); classic protection keeps that for
 * administrators, so there being behind only warns. `mergeStateStatus` depends on who looks: it corroborates (fact 3).
 */
const prState = {
    id: "pr-state",
    title: "Pull request can be merged",
    needs: "pull-request",
    judge(input) {
        const { pullRequest, subject } = input.facts;
        const remarks = [...lifeRemarks(input), ...conflictRemarks(input), ...upToDateRemarks(input)];
        return {
            inspected: 3,
            expected: 3,
            evidence: [{ kind: "pull-request", ref: `#${pullRequest.number}`, url: pullRequest.url }],
            remarks: remarks.length > 0 ? remarks : [ok(`Open, not a draft, without conflict with ${(0,wording/* shorten */.ml)(subject.baseRef ?? "its base")}.`)],
        };
    },
};
function lifeRemarks({ facts: { pullRequest } }) {
    const remarks = [];
    if (pullRequest.state === "MERGED")
        remarks.push(problem("The pull request is merged already.", "Judge a pull request that is open."));
    else if (pullRequest.state === "CLOSED")
        remarks.push(problem("The pull request is closed.", "Reopen it, or judge another."));
    else if (pullRequest.state !== "OPEN")
        remarks.push(doubt(`GitHub gave the state "${(0,wording/* shorten */.ml)(pullRequest.state)}", which this version does not know.`, "Update trust-layer."));
    if (pullRequest.isDraft)
        remarks.push(problem("The pull request is a draft.", 'Press "Ready for review" when it is.'));
    return remarks;
}
function conflictRemarks({ facts: { pullRequest, subject } }) {
    const base = (0,wording/* shorten */.ml)(subject.baseRef ?? "the base branch");
    if (pullRequest.mergeable === "MERGEABLE" && pullRequest.mergeStateStatus !== "DIRTY")
        return [];
    if (pullRequest.mergeable === "CONFLICTING") {
        return [
            problem(`The head conflicts with ${base}, and GitHub starts no \`pull_request\` workflow while it does.`, `Merge ${base} into the branch, or rebase it, and resolve the conflicts.`),
        ];
    }
    return [doubt("GitHub had not computed yet whether the head can be merged.", "Run the gate again in a minute.")];
}
function upToDateRemarks({ facts }) {
    // A merge group is built on the newest base by the queue itself.
    if (facts.mergeGroup !== null)
        return [];
    const base = (0,wording/* shorten */.ml)(facts.subject.baseRef ?? "the base branch");
    if (facts.behindBy.state === "unknown")
        return [unseen(facts.behindBy)];
    const behind = facts.behindBy.value;
    if (behind === 0 && facts.pullRequest.mergeStateStatus !== "BEHIND")
        return [];
    if (behind > 0 && facts.rules.state === "unknown")
        return [unseen(facts.rules)];
    const strict = rulesOfType(facts, "required_status_checks").find((rule) => isTrue(rule, "strict_required_status_checks_policy"));
    const mend = 'Press "Update branch", or rebase onto it, and let CI run again.';
    if (behind > 0 && strict !== undefined)
        return [
            problem(`The head is ${(0,wording/* counted */.hS)(behind, "commit")} behind ${base}, and ruleset ${strict.rulesetId ?? "?"} asks for an up-to-date branch.`, mend),
        ];
    const how = behind > 0 ? `${(0,wording/* counted */.hS)(behind, "commit")} behind ${base}` : `behind ${base}, as GitHub reports`;
    return [problem(`The head is ${how}; what CI showed may not hold after the merge.`, mend, "warn")];
}

;// CONCATENATED MODULE: ./.build/src/gate/checks/review.js





/*
 * Stands on the reviews and on what rulesets, classic protection and the policy ask for. At least one human other than
 * those who wrote the change must have approved; a bot or an agent never counts. GitHub's `reviewDecision` is null where
 * no review is required, so it can only make the result worse (github-semantics section 1).
 */
const review = {
    id: "review",
    title: "Approved by a human other than its authors",
    needs: "pull-request",
    judge(input) {
        const read = readReviews(input.facts, input.policy, input.mode);
        if (read.state === "unknown")
            return finding(unseen(read));
        const ledger = read.value;
        const required = requiredApprovals(input.facts, input.policy);
        const remarks = [
            ...countRemarks(ledger, required.count),
            ...(required.hidden === null
                ? []
                : [doubt(`How many approvals are required cannot be seen. ${required.hidden.reason}`, required.hidden.mend)]),
            ...requestRemarks(ledger, input),
            ...lastPushRemarks(ledger, input),
            ...teamRuleRemarks(input),
            ...ledgerDoubts(ledger),
        ];
        return {
            inspected: ledger.approvals.length,
            expected: remarks.length > 0 ? null : required.count,
            evidence: [
                ...ledger.approvals.map(({ login, url }) => ({ kind: "approval", ref: login, url })),
                ...ledger.changesRequested.map(({ login, url }) => ({ kind: "changes-requested", ref: login, url })),
                ...ledger.discounted.map(({ login, why, url }) => ({ kind: "approval-not-counted", ref: `${login}: ${why}`, url })),
            ],
            remarks: remarks.length > 0 ? remarks : [ok(approvedBy(ledger, required.count, input))],
        };
    },
};
function approvedBy(ledger, required, { facts }) {
    const names = ledger.approvals.map(({ login, atHead, commitSha }) => `@${login}${atHead ? "" : ` (on ${(0,wording/* shortSha */.Fu)(commitSha)}, before the head ${(0,wording/* shortSha */.Fu)(facts.subject.headSha)})`}`);
    const unmapped = ledger.unmapped.length === 0 ? "" : ` No account could be found for ${(0,wording/* listed */.KE)(ledger.unmapped, 3)}.`;
    return `Approved by ${(0,wording/* listed */.KE)(names)}; ${required} required.${explainDiscounted(ledger)}${unmapped}`;
}
function countRemarks(ledger, required) {
    const have = ledger.approvals.length;
    if (have >= required)
        return [];
    const who = have === 0
        ? "No approval counts"
        : `Only ${(0,wording/* counted */.hS)(have, "approval")} of ${required} counts: ${(0,wording/* listed */.KE)(ledger.approvals.map(({ login }) => `@${login}`))}`;
    const missing = required - have;
    return [
        problem(`${who}; ${required} needed.${explainDiscounted(ledger)}`, `Ask ${missing === 1 ? "one person" : `${missing} people`} with write access who wrote none of the change to approve the newest commit.`),
    ];
}
function requestRemarks(ledger, { facts }) {
    const blockers = ledger.changesRequested.map(({ login }) => `@${login}`);
    const mend = "Answer the review, and ask for a new one; or have a maintainer dismiss it with a reason.";
    if (blockers.length > 0)
        return [problem(`Changes are requested by ${(0,wording/* listed */.KE)(blockers)}.`, mend)];
    switch (facts.pullRequest.reviewDecision) {
        case "CHANGES_REQUESTED":
            return [problem("GitHub's review decision is that changes are requested.", mend)];
        case "REVIEW_REQUIRED":
            return [
                problem("GitHub still asks for a review.", "Open the merge box of the pull request: it names the reviewers that are missing."),
            ];
        case "APPROVED":
        case null:
            return [];
        default:
            return [
                doubt(`GitHub gave the review decision "${(0,wording/* shorten */.ml)(facts.pullRequest.reviewDecision)}", which this version does not know.`, "Update trust-layer."),
            ];
    }
}
/** A rule can ask that the newest push be approved by someone else than who pushed; a read token sees only who committed. */
function lastPushRemarks(ledger, { facts }) {
    if (!rulesOfType(facts, "pull_request").some((rule) => isTrue(rule, "require_last_push_approval")))
        return [];
    const head = facts.commits.state === "known" ? facts.commits.value.find((commit) => commit.sha === facts.subject.headSha) : undefined;
    const pushers = [head?.authorLogin, head?.committerLogin].filter((login) => typeof login === "string").map(sameLogin);
    const fresh = ledger.approvals.filter((approval) => approval.atHead && !pushers.includes(sameLogin(approval.login)));
    if (fresh.length === 0) {
        return [
            problem(`A rule asks for an approval of the last push, and none is about ${(0,wording/* shortSha */.Fu)(facts.subject.headSha)}.`, "Ask someone who did not push it to approve the newest commit."),
        ];
    }
    if (facts.pullRequest.reviewDecision === "APPROVED")
        return [];
    return [
        doubt("A rule asks that the last push be approved by another than who pushed it, and this token cannot see who did.", "Ask a second person to approve the newest commit."),
    ];
}
/** GitHub's documents contradict each other on how these patterns match, so nobody here can say that they are met. */
function teamRuleRemarks({ facts }) {
    const asks = rulesOfType(facts, "pull_request").some((rule) => listOf(rule, "required_reviewers").length > 0);
    return asks
        ? [
            doubt("A rule requires reviews of named teams (`required_reviewers`), which this version does not evaluate.", "Look at the merge box of the pull request."),
        ]
        : [];
}

// EXTERNAL MODULE: ./.build/src/evidence/sanitize/lines.js
var sanitize_lines = __webpack_require__(67790);
// EXTERNAL MODULE: ./.build/src/evidence/sanitize/merge-spans.js
var merge_spans = __webpack_require__(68893);
// EXTERNAL MODULE: ./.build/src/evidence/sanitize/views.js + 5 modules
var views = __webpack_require__(32560);
;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/secret-files.js
/*
 * Names of files that hold secrets by convention. Examples and templates (`.env.example`) are what they are for.
 */
const NAMES = [
    [/^\.env(?:\..+)?$|^.+\.env$/, "an environment file holds credentials"],
    [/^id_(?:rsa|dsa|ecdsa|ed25519|ecdsa_sk|ed25519_sk)$/, "an SSH private key"],
    [/\.(?:pem|key|p12|pfx|p8|jks|keystore|ppk|kdbx?|asc\.key|gpg-key|agekey)$/, "a private key or key store"],
    [/^(?:\.netrc|_netrc|\.pgpass|\.my\.cnf|\.htpasswd|\.git-credentials|\.dockercfg|\.s3cfg|\.boto)$/, "a file of passwords"],
    [/^(?:credentials|client_secrets?|service[-_]?account.*|gcp[-_]?key.*|firebase-adminsdk.*)(?:\.json)?$/, "a credentials file"],
    [/^(?:secrets?|credentials?)\.(?:ya?ml|json|toml|properties|ini|txt)$/, "a file of secrets"],
    [/\.(?:tfstate|tfstate\.backup|tfvars|tfvars\.json)$/, "Terraform state or variables hold secrets in plain text"],
    [/^(?:shadow|master\.key|credentials\.yml\.key|\.vault[-_]?pass(?:word)?(?:\.txt)?)$/, "a master key or password file"],
    [/\.ovpn$/, "a VPN profile holds private keys"],
    [/^kubeconfig(?:\..+)?$/, "a Kubernetes configuration holds client keys"],
];
const EXAMPLE = /(?:^|[._-])(?:example|sample|template|dist|defaults?|test|schema|enc|encrypted|pub|public)(?:[._-]|$)/;
/** Certificates and public keys share the ending with private keys. */
const PUBLIC = /(?:^|[._-])(?:cert|certificate|chain|fullchain|ca|root|bundle|public|pub)(?:[._-]|$)/;
const FOLDERS = [
    [/(?:^|\/)\.aws\/(?:credentials|config)$/, "AWS credentials"],
    [/(?:^|\/)\.kube\/config$/, "a Kubernetes configuration holds client keys"],
    [/(?:^|\/)\.docker\/config\.json$/, "registry credentials"],
    [/(?:^|\/)\.gnupg\//, "a GnuPG key ring"],
];
/**
 * Why a file of this name holds secrets, or null. The path is a repository path with `/`; only the name counts, in
 * either case, never the content.
 */
function isSecretFileName(path) {
    const lower = path.toLowerCase();
    for (const [pattern, reason] of FOLDERS)
        if (pattern.test(lower))
            return reason;
    const name = lower.slice(lower.lastIndexOf("/") + 1);
    if (EXAMPLE.test(name))
        return null;
    for (const [pattern, reason] of NAMES) {
        if (pattern.test(name))
            return /\.(?:pem|key)$/.test(name) && PUBLIC.test(name) ? null : reason;
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/secrets.js




/**
 * Secrets in a text: vendors' formats, private keys, web tokens, headers, URLs, and values that a name gives away, also
 * where they are encoded (base64, hexadecimal, percent, `\uXXXX`, entities), wrapped, or hidden by invisible characters.
 * `certain` rests on a form or a checksum, `likely` on a name or entropy. Ordered by place; one finding for one stretch.
 * Marks that ask a scanner to look away are ignored: the text is not ours. Values in `allow` are let through, exactly.
 */
function findSecrets(text, options = {}) {
    const allow = new Set(options.allow);
    const spans = (0,views/* secretSpans */.A)(text).filter((span) => !allow.has(text.slice(span.start, span.end)));
    const lines = new sanitize_lines/* Lines */.q(text);
    return (0,merge_spans/* mergeSpans */.q)(spans).map((span) => ({ ...span, ...lines.at(span.start) }));
}

// EXTERNAL MODULE: ./.build/src/policy/glob.js
var glob = __webpack_require__(10222);
// EXTERNAL MODULE: ./.build/src/policy/tier-rules.js
var tier_rules = __webpack_require__(70806);
;// CONCATENATED MODULE: ./.build/src/gate/file-kind.js


/*
 * Which changed files are source and which are tests, by the conventions of the languages; the policy's
 * `checks.tests.source` and `checks.tests.tests` take their place.
 */
const SOURCE_ENDING = /\.(?:[cm]?[jt]sx?|py|go|rs|java|kts?|scala|groovy|rb|php|cs|fs|vb|[ch]|cc|cpp|cxx|hh|hpp|mm?|swift|dart|exs?|erl|hs|mli?|clj[cs]?|lua|p[lm]|r|jl|sh|bash|ps1|sql|vue|svelte|zig|nim|sol|proto)$/iu;
const NOT_OURS = /(?:^|\/)(?:node_modules|vendor|third_party|dist)\/|\.min\.[cm]?js$|\.d\.[cm]?ts$/iu;
/** Both questions under this policy. A test is never source. */
function fileKinds(policy) {
    const entry = policy?.checks?.tests;
    const settings = typeof entry === "object" ? entry : {};
    const isTest = settings.tests === undefined ? (path) => (0,tier_rules/* harmlessKind */.C0)(path) === "a test" : (0,glob/* pathMatcher */.kZ)(settings.tests);
    const source = settings.source === undefined ? (path) => SOURCE_ENDING.test(path) && !NOT_OURS.test(path) : (0,glob/* pathMatcher */.kZ)(settings.source);
    return { isTest, isSource: (path) => source(path) && !isTest(path) };
}
const TEXT_ENDING = /\.(?:txt|md|mdx|rst|adoc|json[c5l]?|ya?ml|toml|ini|cfg|conf|config|env|properties|xml|html?|css|s[ac]ss|less|csv|tsv|log|tf|tfvars|hcl|gradle|lock|reg|graphqls?|ipynb|http|rest|pem|key|crt|asc)$/iu;
/**
 * Whether a name promises text: source, settings, documents, dot files, and names without an ending. One NUL byte (or
 * UTF-16) makes git and GitHub call such a file binary and show no line of it, so "binary" is no reason to skip it.
 */
function promisesText(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return name.lastIndexOf(".") <= 0 || SOURCE_ENDING.test(name) || TEXT_ENDING.test(name);
}

;// CONCATENATED MODULE: ./.build/src/gate/checks/secrets.js





/*
 * Stands on the added lines of the change, and on the names of the files it adds. A removed line is in history already:
 * rotating that secret is no business of this merge. Marks in the text that ask a scanner to look away are the pull
 * request's own words and are ignored (law 4); only `sanitize.allow` in the policy of the base commit lets a value pass.
 * A line that was not read is not a line without a secret.
 */
const secrets = {
    id: "secrets",
    title: "No secrets in the added lines",
    needs: "change",
    judge(input) {
        if (input.changes.state === "unknown")
            return finding(unseen(input.changes));
        const whole = changedPaths(input);
        if (whole.state === "unknown")
            return finding(unseen(whole));
        const files = input.changes.value;
        if (files.length === 0)
            return finding(doubt("The change holds no file.", "Push the change, or choose another base."));
        const allow = input.policy?.sanitize?.allow ?? [];
        const found = files.flatMap((file) => secretsOf(file, allow));
        const isBinary = (file) => file.binary && file.status !== "deleted";
        const disguised = files.filter((file) => isBinary(file) && promisesText(file.path)).map(({ path }) => path);
        const unread = files.filter((file) => !file.binary && addsUnread(file)).map(({ path }) => path);
        const binary = files.filter(isBinary).length;
        const lines = files.reduce((sum, file) => sum + (file.addedLines?.length ?? 0), 0);
        const inspected = files.length - unread.length - binary;
        const note = binary === 0 ? "" : ` ${(0,wording/* counted */.hS)(binary, "binary file")} not read.`;
        const nothing = inspected === 0 && unread.length === 0 && disguised.length === 0;
        const remarks = [
            ...foundRemarks(found),
            ...unreadRemarks(unread),
            ...disguisedRemarks(disguised),
            ...(nothing ? [binaryOnly(binary)] : []),
        ];
        return {
            inspected,
            expected: files.length - binary,
            evidence: found.map(({ rule, place }) => ({ kind: "secret", ref: `${place}: ${rule}`, url: null })),
            remarks: remarks.length > 0 ? remarks : [ok(`No secret in ${(0,wording/* counted */.hS)(lines, "added line")} of ${(0,wording/* counted */.hS)(inspected, "file")}.${note}`)],
        };
    },
};
function secretsOf(file, allow) {
    if (file.status === "deleted")
        return [];
    const named = isSecretFileName(file.path);
    const byName = named === null ? [] : [{ rule: named, place: file.path }];
    const lines = file.addedLines ?? [];
    // One text for the whole file, since a private key is spread over lines; a stray line break inside one would shift the numbers.
    const text = lines.map((line) => line.text.replace(/[\r\n]/gu, " ")).join("\n");
    const inText = text === "" ? [] : findSecrets(text, { allow });
    const places = inText.map(({ rule, line }) => ({ rule, place: `${file.path}:${lines[line - 1]?.line ?? 0}` }));
    return [...byName, ...places];
}
/** Whether the file adds lines that nobody read. A pure rename and a new empty file add none, and GitHub gives no patch for them. */
function addsUnread(file) {
    return file.addedLines === null && file.status !== "deleted" && file.additions !== 0;
}
function foundRemarks(found) {
    if (found.length === 0)
        return [];
    const shown = found.map(({ rule, place }) => `${(0,wording/* shorten */.ml)(place)} (${rule})`);
    return [
        problem(`${(0,wording/* counted */.hS)(found.length, "secret")} added: ${(0,wording/* listed */.KE)(shown)}.`, "Revoke it where it was issued, take it out of the branch's history (a commit on top does not hide it), and push again. " +
            "If it is none, add the exact value to `sanitize: { allow: [...] }` in the policy of the base branch."),
    ];
}
function unreadRemarks(unread) {
    if (unread.length === 0)
        return [];
    const names = (0,wording/* listed */.KE)(unread.map((path) => (0,wording/* shorten */.ml)(path)));
    return [
        doubt(`The added lines of ${names} were not read: too large, or the source gives no patch.`, "Run the gate in a checkout with `fetch-depth: 0`, so that git can read them, or split the file."),
    ];
}
function disguisedRemarks(disguised) {
    if (disguised.length === 0)
        return [];
    const names = (0,wording/* listed */.KE)(disguised.map((path) => (0,wording/* shorten */.ml)(path)));
    return [
        doubt(`${names} should be text, and holds binary data (a NUL byte, or UTF-16), so no line of it could be read.`, "Write the file as UTF-8 text, or look at it yourself: an owner can accept the gap in a `trust-layer-decision` that covers `secrets`."),
    ];
}
function binaryOnly(binary) {
    return doubt(`The change holds ${(0,wording/* counted */.hS)(binary, "binary file")} and nothing that can be read.`, "Look at the files yourself; an owner can accept the gap in a `trust-layer-decision` that covers `secrets`.");
}

;// CONCATENATED MODULE: ./.build/src/gate/test-evidence.js



const NONE_BECAUSE = /^[ \t>*_+-]*tests?[*_]*[ \t]*:[*_]*[ \t]*(?:none|no)\b[\s,;:.–—-]*(?:(?:because|since|as)\b)?[\s:,]*(.*)$/isu;
const GIVES_REASON = /\b(?:because|since|cannot be tested|not testable|no (?:new )?tests? (?:is |are )?(?:needed|required|necessary)|(?:already )?covered by|behaviou?r is unchanged|refactor)/iu;
/** Shorter than this is a word, not a reason. */
const LEAST_REASON = 10;
/** `body` is the pull request's description; `null` in a local run. */
function testEvidence(changes, body, policy) {
    const kinds = fileKinds(policy);
    const untouched = (file) => file.status === "renamed" && file.additions === 0 && file.deletions === 0;
    const source = changes.filter((file) => !untouched(file) && (kinds.isSource(file.path) || (file.previousPath !== null && kinds.isSource(file.previousPath))));
    const tests = changes.filter((file) => file.status !== "deleted" && file.additions !== 0 && kinds.isTest(file.path));
    return {
        source: source.map(({ path }) => path).sort(),
        tests: tests.map(({ path }) => path).sort(),
        reason: body === null ? null : statedReason(body),
    };
}
/** `Tests: none, because …` anywhere, or a section "Test plan" that says why there are none. */
function statedReason(body) {
    for (const { text, fence } of visibleLines(body)) {
        const reason = fence === null ? NONE_BECAUSE.exec(text.slice(0, 1000))?.[1]?.trim() : undefined;
        if (reason !== undefined && reason.length >= LEAST_REASON)
            return (0,wording/* shorten */.ml)(reason, 160);
    }
    const plan = sectionNamed(readSections(body), "Test plan")?.content ?? "";
    const line = plan.split("\n").find((one) => one.trim().length >= LEAST_REASON && GIVES_REASON.test(one.slice(0, 1000)));
    return line === undefined ? null : (0,wording/* shorten */.ml)(line, 160);
}

;// CONCATENATED MODULE: ./.build/src/gate/checks/tests.js




/*
 * Stands on the changed files. When source changes, tests change with it, or the description says why not: in a section
 * "Test plan", or in a line `Tests: none, because …` (feature E02, design section 6).
 */
const tests = {
    id: "tests",
    title: "Source changes come with tests",
    needs: "change",
    judge(input) {
        if (input.changes.state === "unknown")
            return finding(unseen(input.changes));
        const whole = changedPaths(input);
        if (whole.state === "unknown")
            return finding(unseen(whole));
        const { length } = input.changes.value;
        if (length === 0)
            return finding(doubt("The change holds no file.", "Push the change, or choose another base."));
        const seen = testEvidence(input.changes.value, input.facts?.pullRequest.body ?? null, input.policy);
        const evidence = [
            ...seen.source.map((ref) => ({ kind: "source", ref, url: null })),
            ...seen.tests.map((ref) => ({ kind: "test", ref, url: null })),
        ];
        if (seen.source.length === 0)
            return finding(notApplicable(`None of the ${(0,wording/* counted */.hS)(length, "changed file")} is source.`), length, length, evidence);
        const names = (paths) => (0,wording/* listed */.KE)(paths.map((path) => (0,wording/* shorten */.ml)(path)));
        if (seen.tests.length > 0)
            return finding(ok(`${(0,wording/* counted */.hS)(seen.source.length, "source file")} changed, with tests in ${names(seen.tests)}.`), length, length, evidence);
        if (seen.reason !== null)
            return finding(ok(`No test changed, and the description says why: "${seen.reason}".`), length, length, evidence);
        return finding(problem(`${(0,wording/* counted */.hS)(seen.source.length, "source file")} changed without a test: ${names(seen.source)}.`, "Add a test, or write `Tests: none, because …` into the description."), length, length, evidence);
    },
};

;// CONCATENATED MODULE: ./.build/src/gate/checks/tier.js




/*
 * Stands on the tier of the change (design section 6, features E01 and E02): the more a change can break, the more
 * people and tests it asks for. T3 is irreversible and asks for two attestors; with fewer it fails from the mode team
 * on, whatever the level of this check says, unless an owner decision names the gap. A tier that is not known may be
 * T3, so it counts as T3 would.
 */
const ASKS = {
    T0: { approvals: 0, tests: false },
    // Tests of one component are the business of the check `tests`.
    T1: { approvals: 1, tests: false },
    T2: { approvals: 1, tests: true },
    T3: { approvals: 2, tests: true },
};
const tier = {
    id: "tier",
    title: "Approvals and tests that the tier asks for",
    needs: "change",
    judge(input) {
        const hard = input.mode === "solo" ? null : "fail";
        const level = input.tier.tier;
        if (input.changes.state === "unknown")
            return finding(unseen(input.changes, hard));
        const files = input.changes.value.length;
        if (files === 0)
            return finding(doubt("The change holds no file, so it has no tier.", "Push the change, or choose another base.", hard));
        if (level === null)
            return finding(doubt("The tier of the change is not known, and an unknown tier is never a low one.", "Let the gate read the changed files: `contents: read` and `pull-requests: read`.", hard));
        const severity = level === "T3" ? hard : null;
        const remarks = [...tier_approvalRemarks(input, level, severity), ...testRemarks(input, level)];
        return {
            inspected: files,
            expected: files,
            evidence: input.tier.reasons.map((reason) => ({
                kind: "tier",
                ref: `${reason.tier} ${reason.rule}: ${reason.path} (${reason.evidence})`,
                url: null,
            })),
            remarks: remarks.length > 0 ? remarks : [ok(`${level}: ${why(input, level)}; what it asks for is there.`)],
        };
    },
};
function why({ tier: { reasons } }, level) {
    const own = reasons.filter((reason) => reason.tier === level).map((reason) => `${(0,wording/* shorten */.ml)(reason.path)} (${(0,wording/* shorten */.ml)(reason.rule, 60)})`);
    return own.length === 0 ? "no rule asks for more" : (0,wording/* listed */.KE)([...new Set(own)], 3);
}
function tier_approvalRemarks(input, level, severity) {
    const { approvals: wanted } = ASKS[level];
    if (wanted === 0)
        return [];
    if (input.facts === null) {
        return [
            doubt(`${level} asks for ${(0,wording/* counted */.hS)(wanted, "human approval")} (${why(input, level)}), which only a pull request can have.`, "Open a pull request.", severity),
        ];
    }
    const read = readReviews(input.facts, input.policy, input.mode);
    if (read.state === "unknown")
        return [unseen(read, severity)];
    const people = read.value.approvals.map(({ login }) => `@${login}`);
    const doubts = ledgerDoubts(read.value, severity);
    if (people.length >= wanted)
        return doubts;
    const have = people.length === 0 ? "none counts" : `only ${(0,wording/* listed */.KE)(people)} counts`;
    const mend = level === "T3"
        ? "Ask for a second person's approval; with one human only, an owner can accept the gap in a `trust-layer-decision` that covers `tier`."
        : "Ask a person with write access who wrote none of the change to approve it.";
    return [
        problem(`${level} asks for ${(0,wording/* counted */.hS)(wanted, "human approval")}, and ${have}: ${why(input, level)}.${explainDiscounted(read.value)}`, mend, severity),
        ...doubts,
    ];
}
function testRemarks(input, level) {
    if (!ASKS[level].tests || input.changes.state === "unknown")
        return [];
    const seen = testEvidence(input.changes.value, input.facts?.pullRequest.body ?? null, input.policy);
    if (seen.source.length === 0 || seen.tests.length > 0 || seen.reason !== null)
        return [];
    return [
        problem(`${level} asks for tests, and none changed with ${(0,wording/* listed */.KE)(seen.source.map((path) => (0,wording/* shorten */.ml)(path)))}.`, "Add a test, or write `Tests: none, because …` into the description."),
    ];
}

// EXTERNAL MODULE: ./node_modules/conventional-commits-parser/dist/index.js + 5 modules
var dist = __webpack_require__(34674);
;// CONCATENATED MODULE: ./.build/src/gate/checks/title.js



/*
 * Stands on Conventional Commits 1.0.0: `type(scope)!: description` with a colon and a space, any type. The title is
 * what a squash merge writes into history. Its length is counted in code points, as GitHub's own title field shows it,
 * so that an emoji is one character; fewer than 70 unless the policy says otherwise (design section 10).
 */
const MAX_LENGTH = 69;
/** GitHub takes 256 characters; the parser is not made for more. */
const LONGEST_READ = 500;
const parser = new dist/* CommitParser */.Jf({
    headerPattern: /^([A-Za-z][\w-]*)(?:\(([^()\r\n]+)\))?(!)?: (\S.*)$/u,
    headerCorrespondence: ["type", "scope", "breaking", "description"],
});
const title = {
    id: "title",
    title: "Title is a conventional commit",
    needs: "pull-request",
    judge({ facts, policy }) {
        const entry = policy?.checks?.title;
        const settings = typeof entry === "object" ? entry : {};
        const text = facts.pullRequest.title;
        const remarks = [...formRemarks(text, settings.types ?? null), ...lengthRemarks(text, settings["max-length"] ?? MAX_LENGTH)];
        const evidence = [{ kind: "title", ref: (0,wording/* shorten */.ml)(text, 120), url: facts.pullRequest.url }];
        if (remarks.length > 0)
            return { inspected: 1, expected: 1, evidence, remarks };
        return finding(ok(`"${(0,wording/* shorten */.ml)(text)}" is a conventional commit of ${Array.from(text).length} characters.`), 1, 1, evidence);
    },
};
function formRemarks(text, types) {
    const mend = `Rename the pull request to \`type: what it does\`, for example \`fix: ${(0,wording/* shorten */.ml)(text.replace(/^[^:]{0,20}:\s*/u, ""), 40).replaceAll("`", "'") || "keep the cache small"}\`.`;
    // The parser refuses an empty text and takes the first of several lines; a title has exactly one.
    const header = text.trim() === "" || /[\r\n]/u.test(text) ? null : parser.parse(text.slice(0, LONGEST_READ));
    const type = typeof header?.["type"] === "string" ? header["type"] : null;
    if (type === null)
        return [problem(`"${(0,wording/* shorten */.ml)(text)}" is not a conventional commit.`, mend)];
    if (types === null || types.some((allowed) => allowed.toLowerCase() === type.toLowerCase()))
        return [];
    return [problem(`The type "${(0,wording/* shorten */.ml)(type, 40)}" is not one that the policy allows.`, `Use one of ${(0,wording/* listed */.KE)(types, 20)}.`)];
}
function lengthRemarks(text, most) {
    const length = Array.from(text).length;
    return length <= most
        ? []
        : [
            problem(`The title has ${length} characters; ${most} are allowed.`, `Shorten it by ${length - most}, and move the rest into the description.`),
        ];
}

;// CONCATENATED MODULE: ./.build/src/gate/all-checks.js














/** A record, so that the compiler finds an id of the policy schema that has no check. */
const BY_ID = {
    "pr-state": prState,
    ci: ci,
    review: review,
    codeowners: codeowners_codeowners,
    conversations: conversations,
    "branch-rules": branchRules,
    title: title,
    body: body,
    "linked-issue": linkedIssue,
    tests: tests,
    tier: tier,
    "policy-change": policyChange,
    secrets: secrets,
};
/** The checks of this version in the order in which they are shown. */
const ALL_CHECKS = schema/* CHECK_IDS */.Sh.map((id) => BY_ID[id]);

;// CONCATENATED MODULE: ./.build/src/gate/apply-level.js



/** Under company and stricter these must be PASS: WARN and not-applicable are not enough (features, Rulings). */
const MUST_PASS = new Set(["review", "codeowners", "conversations", "branch-rules", "ci"]);
const WEIGHT = { none: 0, warn: 1, fail: 2 };
/** The more severe of two effects. */
function worse(a, b) {
    return WEIGHT[b] > WEIGHT[a] ? b : a;
}
/** Whether the policy itself states the level of this check: then its word counts, also against the mode's rule. */
function statedLevel(policy, id) {
    const entry = policy?.checks?.[id];
    return (typeof entry === "string" ? entry : entry?.level) ?? null;
}
/** Whether the mode asks this check for a plain PASS. */
function mustPass(context, id) {
    const strict = context.mode === "company" || context.mode === "high-risk";
    return strict && MUST_PASS.has(id) && statedLevel(context.policy, id) === null;
}
/**
 * The result of a check at its level. `pass` comes only out of something inspected, and all of it where the number is
 * known (law 1). The result's `level` is what its status counts as: for a pass the check's own level.
 */
function applyLevel(check, finding, context) {
    const level = levelOf(context.policy, context.mode, check.id);
    const remarks = [...finding.remarks, ...emptyHanded(finding)];
    const strict = mustPass(context, check.id);
    const weighed = remarks.map((remark) => ({ remark, effect: effectOf(remark, level, context.mode, strict) }));
    const effect = weighed.reduce((worst, { effect }) => worse(worst, effect), "none");
    const shown = weighed
        .filter(({ remark, effect }) => effect !== "none" || (remark.kind === "ok" && finding.remarks.every((one) => one.kind === "ok")))
        .toSorted((a, b) => WEIGHT[b.effect] - WEIGHT[a.effect])
        .map(({ remark }) => remark);
    const said = shown.length > 0 ? shown : remarks;
    // Without the mode's rule it would not have failed: then the reader must learn about the rule.
    const raised = effect === "fail" && remarks.every((remark) => effectOf(remark, level, context.mode, false) !== "fail")
        ? [`In the mode ${context.mode} this check must be PASS.`]
        : [];
    const result = {
        id: check.id,
        title: check.title,
        status: statusOf(weighed, effect),
        level: effect === "none" ? level : effect,
        reason: unique([...said.map((remark) => remark.reason), ...raised]).join(" "),
        mend: unique(said.flatMap((remark) => (remark.mend === null ? [] : [remark.mend]))).join("\n") || null,
        inspected: finding.inspected,
        expected: finding.expected,
        evidence: finding.evidence,
    };
    const applied = { result, effect, hasUnknown: remarks.some((remark) => remark.kind === "unknown") };
    return withOwnerDecision(applied, context.ownerDecisions);
}
/** A check that the policy switched off: listed, not asked. */
function switchedOff(check) {
    const reason = `Not asked: the policy sets \`checks.${check.id}\` to off.`;
    return {
        result: {
            id: check.id,
            title: check.title,
            status: "not-applicable",
            level: "off",
            reason,
            mend: null,
            inspected: 0,
            expected: null,
            evidence: [],
        },
        effect: "none",
        hasUnknown: false,
    };
}
/** Law 1: good news without enough looked at is no news. */
function emptyHanded({ remarks, inspected, expected }) {
    const good = remarks.every((remark) => remark.kind === "ok");
    if (!good || (remarks.length > 0 && inspected > 0 && (expected === null || inspected >= expected)))
        return [];
    const seen = expected === null ? "Nothing was there to inspect." : `Only ${inspected} of ${expected} could be inspected.`;
    return [doubt(seen, "Run the gate again on the pull request's newest commit; if this stays, run it with `RUNNER_DEBUG: 1`.")];
}
function effectOf(remark, level, mode, strict) {
    if (remark.kind === "ok")
        return "none";
    if (remark.kind === "not-applicable")
        return strict ? "fail" : "none";
    if (strict)
        return "fail";
    if (remark.kind === "problem")
        return toEffect(remark.severity ?? level);
    return worse(toEffect(unknownLevel(mode, level)), remark.severity ?? "warn");
}
function toEffect(level) {
    return level === "off" ? "none" : level;
}
function statusOf(weighed, effect) {
    if (effect === "none")
        return weighed.some(({ remark }) => remark.kind === "ok") ? "pass" : "not-applicable";
    const worst = weighed.filter((one) => one.effect === effect);
    return worst.every(({ remark }) => remark.kind === "unknown") ? "unknown" : effect;
}
/**
 * An accepted owner decision that names the check turns its fail (or an unknown that counts as one) into `warn`, never
 * into `pass`: a `warn` stays a `warn`. `secrets` is softened like the others, but no word covers everything: a check
 * is covered only by its own id.
 */
function withOwnerDecision(applied, decisions) {
    const decision = decisions.find((one) => one.accepted && one.covers.includes(applied.result.id));
    if (decision === undefined || applied.effect === "none")
        return applied;
    const gap = decision.selfReview ? ", who is also the author (a recorded gap)" : "";
    const until = decision.expires === null ? "" : ` until ${decision.expires}`;
    const softened = applied.effect === "fail";
    const lead = softened ? "Accepted" : "Known and accepted";
    return {
        ...applied,
        effect: "warn",
        result: {
            ...applied.result,
            status: "warn",
            reason: `${lead} by the owner @${decision.by}${gap}${until}: "${(0,wording/* shorten */.ml)(decision.rationale, 160)}". What was accepted: ${applied.result.reason}`,
            evidence: [...applied.result.evidence, { kind: "owner-decision", ref: decision.by, url: decision.url }],
        },
    };
}
function unique(texts) {
    return [...new Set(texts)];
}

;// CONCATENATED MODULE: ./.build/src/gate/corroboration.js

/*
 * GitHub's own merge state, as a second opinion. It depends on who looks (a pull request that touches workflows reads
 * BLOCKED for a workflow's token for ever, github-semantics fact 3), so it can spoil a PASS into a WARN and nothing else.
 */
const SUSPICIOUS = new Set(["BLOCKED", "BEHIND", "UNKNOWN"]);
/**
 * When everything that was seen is good and GitHub still reports a block, `pr-state` says so as a warning; unless what
 * blocks is our own required check, which is still running while it asks. A check that is off stays off.
 */
function corroborate(applied, { facts, readiness }) {
    const state = facts.pullRequest.mergeStateStatus;
    const known = SUSPICIOUS.has(state) || KNOWN_GOOD.has(state);
    if (applied.some(({ effect }) => effect !== "none") || KNOWN_GOOD.has(state))
        return applied;
    if (facts.mergeGroup !== null || facts.pullRequest.isInMergeQueue)
        return applied;
    const required = branchRequirements(facts);
    const ourselves = readiness.excluded.find(({ name }) => required.has(name));
    if (state === "BLOCKED" && ourselves !== undefined)
        return applied;
    return applied.map((one) => one.result.id !== "pr-state" || one.result.level === "off"
        ? one
        : {
            ...one,
            effect: "warn",
            hasUnknown: one.hasUnknown || !known,
            result: {
                ...one.result,
                status: "warn",
                level: "warn",
                reason: `${one.result.reason} GitHub reports ${state} for a reason that this token cannot see.`,
                mend: "Look at the merge box of the pull request with an account that may merge it.",
            },
        });
}
/** UNSTABLE is about checks that are not required, HAS_HOOKS about GitHub Enterprise; both can be merged. */
const KNOWN_GOOD = new Set(["CLEAN", "UNSTABLE", "HAS_HOOKS"]);

// EXTERNAL MODULE: ./.build/src/policy/not-in-this-version.js
var not_in_this_version = __webpack_require__(63821);
// EXTERNAL MODULE: ./.build/src/policy/nested-yaml.js
var nested_yaml = __webpack_require__(51231);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./.build/src/gate/decision-block.js


/*
 * The fenced block `trust-layer-decision` in a review or comment (design section 6). Only a block that a reader sees
 * counts: inside an HTML comment or a quotation it is no decision.
 */
const INFO = "trust-layer-decision";
/** No honest decision is longer, and a parser should not be fed more hostile text than it needs. */
const decision_block_MAX_LENGTH = 10_000;
const blockSchema = schemas/* strictObject */.rej({
    decision: schemas/* string */.YjP().trim().min(1).max(200),
    covers: schemas/* union */.KCZ([schemas/* string */.YjP().transform((id) => [id]), schemas/* array */.YOg(schemas/* string */.YjP())]).pipe(schemas/* array */.YOg(schemas/* string */.YjP().trim().min(1)).min(1).max(50)),
    rationale: schemas/* string */.YjP().trim().min(1).max(5_000),
    /** A day (to its end, UTC) or an instant with its offset. */
    expires: schemas/* union */.KCZ([iso/* date */.p6(), iso/* datetime */.w$({ offset: true })]),
    /** Optional: the commit it is about, in full. */
    head: schemas/* string */.YjP().trim().toLowerCase().optional(),
    /** Optional: the risk that is accepted, for the reader. */
    risk: schemas/* string */.YjP().max(5_000).optional(),
});
/**
 * Every decision block in a text, each read or refused with the reason. `parse` is the YAML parser's, given by the
 * caller so that it is loaded only where there is a block. Never throws on hostile text.
 */
function readDecisionBlocks(markdown, parse) {
    return blocksIn(markdown).map((text) => {
        if (text.length > decision_block_MAX_LENGTH)
            return { ok: false, reason: `the block is longer than ${decision_block_MAX_LENGTH} characters` };
        let value;
        try {
            value = parse(text);
        }
        catch {
            return { ok: false, reason: "the block is not valid YAML" };
        }
        const parsed = blockSchema.safeParse(value);
        if (parsed.success)
            return { ok: true, block: parsed.data };
        const issue = parsed.error.issues[0];
        const key = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path[0];
        const where = key === undefined ? "the block" : `\`${String(key).slice(0, 40)}\``;
        return {
            ok: false,
            reason: `${where} is missing or not as asked; it needs \`decision\`, \`covers\`, \`rationale\` and \`expires\` (a date)`,
        };
    });
}
/** Whether a text holds such a block at all, without parsing it. */
function holdsDecisionBlock(markdown) {
    return markdown.includes(INFO) && blocksIn(markdown).length > 0;
}
function blocksIn(markdown) {
    const blocks = new Map();
    for (const line of visibleLines(markdown)) {
        if (line.fence?.toLowerCase() !== INFO)
            continue;
        const lines = blocks.get(line.block);
        if (lines === undefined)
            blocks.set(line.block, [line.text]);
        else
            lines.push(line.text);
    }
    return [...blocks.values()].map((lines) => lines.join("\n"));
}

;// CONCATENATED MODULE: ./.build/src/gate/owner-decision.js







/** What accepts: the whole entry, since "accept nothing" and "merge is forbidden" begin with such a word, too. */
const ACCEPTS = /^(?:accept(?:ed)?(?:[- ](?:the[- ])?risk)?|risk[- ]accepted|approved?|merge|proceed|waived?|override)[.!]?$/iu;
/**
 * Every owner decision of the pull request, judged, in the order of GitHub's lists. A list that could not be read may
 * hold a withdrawal, so nothing is accepted then: not seeing only ever takes a softening away. Loads the YAML parser
 * only where there is a block to read.
 */
async function readOwnerDecisions(facts, policy, mode) {
    const statements = statementsOf(facts).filter((statement) => holdsDecisionBlock(statement.body));
    if (statements.length === 0)
        return [];
    const { parseDocument } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const parse = (text) => {
        if ((0,nested_yaml/* nestsTooDeep */.q)(text))
            throw new SyntaxError("nested too deeply");
        // A pretty sentence for each of ten thousand mistakes costs minutes.
        const document = parseDocument(text, { uniqueKeys: true, prettyErrors: false, logLevel: "error" });
        if (document.errors.length > 0)
            throw new SyntaxError("not valid YAML");
        return document.toJS({ maxAliasCount: 0 });
    };
    const judged = statements.flatMap((statement) => readDecisionBlocks(statement.body, parse).map((read) => ({
        statement,
        decision: read.ok ? judge(statement, read.block, facts, policy, mode) : refused(statement, null, `Refused: ${read.reason}.`),
    })));
    const hidden = [facts.reviews, facts.comments].find((list) => list.state === "unknown");
    return judged.map(({ statement, decision }) => {
        if (decision.accepted && hidden !== undefined)
            return { ...decision, accepted: false, reason: "Refused: whether it was withdrawn later cannot be seen." };
        const withdrawn = decision.accepted
            ? judged.find((later) => withdraws(later, statement.writtenAt, decision, facts, policy, mode))
            : undefined;
        if (withdrawn === undefined)
            return decision;
        return { ...decision, accepted: false, reason: `Refused: @${withdrawn.decision.by} withdrew it later.` };
    });
}
function statementsOf(facts) {
    const reviews = facts.reviews.state === "known" ? facts.reviews.value : [];
    const comments = facts.comments.state === "known" ? facts.comments.value : [];
    return [
        ...reviews.map((review) => ({
            source: "review",
            url: review.url,
            body: review.body,
            author: review.author,
            teams: review.onBehalfOf.map((team) => team.toLowerCase()),
            ownsRepository: review.authorAssociation === "OWNER",
            editor: review.editor,
            lastEditedAt: review.lastEditedAt,
            writtenAt: review.lastEditedAt ?? review.submittedAt ?? "",
            commitSha: review.commitSha,
            state: review.state,
        })),
        ...comments.map((comment) => ({
            source: "comment",
            url: comment.url,
            body: comment.body,
            author: comment.author,
            teams: [],
            ownsRepository: false,
            editor: comment.editor,
            lastEditedAt: comment.lastEditedAt,
            writtenAt: comment.lastEditedAt ?? comment.createdAt,
            commitSha: null,
            state: null,
        })),
    ];
}
function judge(statement, block, facts, policy, mode) {
    const selfReview = isAuthor(statement, facts);
    const why = ACCEPTS.test(block.decision)
        ? (whyUnfit(statement, block, facts, policy) ??
            (selfReview && mode !== "solo" ? "its writer is the author of the pull request; only the mode solo allows that" : null))
        : `"${(0,wording/* shorten */.ml)(block.decision, 40)}" accepts nothing; write \`decision: accept\``;
    if (why !== null)
        return refused(statement, block, `Refused: ${why}.`, selfReview);
    const standing = standingOf(accountOf(statement), policy, facts.permissions);
    const gap = selfReview ? " The writer is also the author: a recorded gap." : "";
    const reason = `Accepted: @${statement.author?.login ?? ""} ${standing.why}, for ${(0,wording/* shortSha */.Fu)(facts.subject.headSha)} until ${block.expires}.${gap}`;
    return { ...refused(statement, block, reason, selfReview), accepted: true, headSha: facts.subject.headSha };
}
/** Whatever keeps a decision from counting, in the order in which a reader would ask; `null` when nothing does. */
function whyUnfit(statement, block, facts, policy) {
    const { author } = statement;
    if (author === null)
        return "its writer's account no longer exists";
    if (author.type !== "User" || namedAsMachine(policy, author.login))
        return `@${author.login} is not a human`;
    if (statement.state === "DISMISSED")
        return "the review was dismissed";
    if (statement.state === "PENDING")
        return "the review was not submitted";
    if (statement.state === "CHANGES_REQUESTED")
        return "the same review asks for changes";
    const edited = whyEdited(statement, author.login);
    if (edited !== null)
        return edited;
    const moved = whyOtherHead(statement, block, facts.subject.headSha);
    if (moved !== null)
        return moved;
    const foreign = block.covers.find((id) => !schema/* CHECK_IDS */.Sh.includes(id) && !not_in_this_version/* NOT_IN_THIS_VERSION */.C.includes(id));
    if (foreign !== undefined)
        return `\`covers\` names "${(0,wording/* shorten */.ml)(foreign, 40)}", which is no check; the ids are ${schema/* CHECK_IDS */.Sh.join(", ")}`;
    if (expiryOf(block.expires) <= Date.parse(facts.observedAt))
        return `it expired on ${block.expires}`;
    const standing = standingOf(accountOf(statement), policy, facts.permissions);
    return standing.entitled === true ? null : `@${author.login} may not decide: ${standing.why}`;
}
function whyEdited(statement, writer) {
    if (statement.lastEditedAt === null && statement.editor === null)
        return null;
    if (statement.editor === null)
        return "its text was edited, and by whom cannot be seen";
    return sameLogin(statement.editor) === sameLogin(writer) ? null : `its text was edited by @${statement.editor}`;
}
/** A review is bound by GitHub to its commit; a comment binds itself by naming the head in full. */
function whyOtherHead(statement, block, headSha) {
    if (headSha === null)
        return "the head commit is not known";
    if (block.head !== undefined && block.head !== headSha)
        return `it is about ${(0,wording/* shortSha */.Fu)(block.head)}, and the head is ${(0,wording/* shortSha */.Fu)(headSha)}`;
    if (statement.source === "review") {
        return statement.commitSha === headSha
            ? null
            : `it is about ${(0,wording/* shortSha */.Fu)(statement.commitSha)}, and the head has moved to ${(0,wording/* shortSha */.Fu)(headSha)}`;
    }
    const named = statement.body.toLowerCase().match(/(?<![0-9a-z])(?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-z])/gu) ?? [];
    if (named.includes(headSha))
        return null;
    return named.length === 0
        ? `the comment does not name the head commit ${headSha}`
        : `the comment names another commit than the head ${headSha}`;
}
/** A day lasts to its end in UTC, wherever the reader sits. */
function expiryOf(expires) {
    return Date.parse(expires.includes("T") ? expires : `${expires}T23:59:59.999Z`);
}
/** A later "withdraw" or "reject" of someone entitled, for the same head and one of the same checks. */
function withdraws(later, writtenAt, accepted, facts, policy, mode) {
    const { statement, decision } = later;
    // Whoever may decide and later writes anything but an acceptance (reject, hold, "not yet") no longer accepts.
    if (decision.decision === "" || ACCEPTS.test(decision.decision) || !decision.covers.some((id) => accepted.covers.includes(id)))
        return false;
    if (Date.parse(statement.writtenAt) < Date.parse(writtenAt))
        return false;
    if (isAuthor(statement, facts) && mode !== "solo")
        return false;
    return standingOf(accountOf(statement), policy, facts.permissions).entitled !== false;
}
function isAuthor(statement, facts) {
    const { author } = facts.pullRequest;
    return author !== null && statement.author !== null && sameLogin(author.login) === sameLogin(statement.author.login);
}
function accountOf(statement) {
    return { login: statement.author?.login ?? "", teams: statement.teams, ownsRepository: statement.ownsRepository };
}
function refused(statement, block, reason, selfReview = false) {
    return {
        accepted: false,
        by: statement.author?.login ?? "ghost",
        url: statement.url,
        decision: (0,wording/* shorten */.ml)(block?.decision ?? "", 200),
        covers: block === null ? [] : [...new Set(block.covers)].map((id) => (0,wording/* shorten */.ml)(id, 40)),
        rationale: (0,wording/* shorten */.ml)(block?.rationale ?? "", 500),
        expires: block?.expires ?? null,
        headSha: statement.source === "review" ? statement.commitSha : null,
        reason,
        selfReview,
    };
}

;// CONCATENATED MODULE: ./.build/src/gate/verdict.js

/** Which check ids stand in the way, warn, or could not be seen, in the order in which they are shown. */
function sortOut(applied) {
    const ids = (keep) => applied.filter(keep).map(({ result }) => result.id);
    return {
        blockers: ids(({ effect }) => effect === "fail"),
        warnings: ids(({ effect }) => effect === "warn"),
        unknowns: ids(({ hasUnknown }) => hasUnknown),
    };
}
/**
 * FAIL beats WARN beats PASS. PASS needs a check that passed on something inspected (law 1); where nothing was asked at
 * all it is WARN, and FAIL in the modes in which an unknown fails.
 */
function verdictOf(applied, mode) {
    if (applied.some(({ effect }) => effect === "fail"))
        return "FAIL";
    const inspected = applied.some(({ result }) => result.status === "pass" && result.inspected > 0);
    if (!inspected && (mode === "company" || mode === "high-risk"))
        return "FAIL";
    return !inspected || applied.some(({ effect }) => effect === "warn") ? "WARN" : "PASS";
}
/** One sentence: the verdict and its main reason. */
function headlineOf(verdict, applied) {
    const passed = applied.filter(({ result }) => result.status === "pass").length;
    if (verdict === "PASS")
        return `PASS: ${passed} checks passed, nothing stands in the way of this merge.`;
    const effect = verdict === "FAIL" ? "fail" : "warn";
    const [first, ...rest] = applied.filter((one) => one.effect === effect).map(({ result }) => result);
    if (first === undefined)
        return `${verdict}: no check inspected anything.`;
    const more = rest.length === 0 ? "" : ` Also: ${rest.map(({ id }) => id).join(", ")}.`;
    return `${verdict}: ${first.id}: ${(0,wording/* shorten */.ml)(first.reason, 200)}${more}`;
}

;// CONCATENATED MODULE: ./.build/src/gate/judge.js










/**
 * Judges a pull request: every check of this version at its level, then the verdict. Pure but for the YAML parser, which
 * is loaded only where somebody wrote an owner decision. The same request gives the same body (law 6).
 */
async function judgeGate(request) {
    return judgeWith(request, await readOwnerDecisions(request.facts, request.policy.policy, request.mode.value));
}
/** As `judgeGate`, with the owner decisions judged already. */
function judgeWith(request, ownerDecisions) {
    const { facts, changes, readiness, policy, mode, tier } = request;
    const input = {
        facts,
        changes,
        readiness,
        policy: policy.policy,
        policyPath: policy.path,
        mode: mode.value,
        tier,
        ownerDecisions,
    };
    const asked = ALL_CHECKS.map((check) => apply(check, input, () => check.judge(input), ownerDecisions));
    const applied = corroborate([...unreadPolicy(policy, facts), ...asked], input);
    const verdict = verdictOf(applied, mode.value);
    return {
        verdict,
        headline: withForeignPolicy(headlineOf(verdict, applied), policy),
        ...sortOut(applied),
        checks: applied.map(({ result }) => result),
        ...judge_frame(request, [...(request.notices ?? []), ...pushedInBetween(facts)]),
        ownerDecisions: [...ownerDecisions],
    };
}
/**
 * What can be said before there is a pull request: the checks of the change itself are judged, all others are unknown,
 * and there is no merge verdict, whatever was found.
 */
function judgeLocally(request) {
    const { changes, policy, mode, tier } = request;
    const input = { facts: null, changes, policy: policy.policy, policyPath: policy.path, mode: mode.value, tier };
    const asked = ALL_CHECKS.map((check) => apply(check, input, () => (check.needs === "change" ? check.judge(input) : needsPullRequest()), []));
    const applied = [...unreadPolicy(policy, null), ...asked];
    const found = applied.filter(({ result, effect }) => effect !== "none" && result.status !== "unknown").map(({ result }) => result.id);
    const said = found.length === 0 ? nothingFound(changes, applied) : `found in the change itself: ${found.join(", ")}`;
    return {
        verdict: null,
        headline: `No merge verdict: there is no pull request to judge; ${said}.`,
        ...sortOut(applied),
        checks: applied.map(({ result }) => result),
        ...judge_frame(request, request.notices ?? []),
        ownerDecisions: [],
    };
}
/** Nothing found is said only of what was looked at (law 1). The tier asks for approvals, so it is unknown of every change. */
function nothingFound(changes, applied) {
    if (changes.state === "unknown")
        return "the change itself could not be read";
    if (changes.value.length === 0)
        return "the change holds no file, so nothing was looked at";
    const ofChange = new Set(ALL_CHECKS.filter(({ id, needs }) => needs === "change" && id !== "tier").map(({ id }) => id));
    const unseen = applied.flatMap(({ result }) => (ofChange.has(result.id) && result.status === "unknown" ? [result.id] : []));
    return unseen.length === 0
        ? "nothing was found in the change itself"
        : `nothing was found in the change, and not all was seen: ${unseen.join(", ")}`;
}
function apply(check, input, judge, ownerDecisions) {
    if (levelOf(input.policy, input.mode, check.id) === "off")
        return switchedOff(check);
    return applyLevel(check, judge(), { mode: input.mode, policy: input.policy, ownerDecisions });
}
function needsPullRequest() {
    return finding(doubt("It needs a pull request.", "Open a pull request, then run with `--pr N` and a token, or in a workflow."));
}
/**
 * A policy that could not be read may ask for anything, so no verdict but FAIL is safe: with any other, hiding the file
 * could turn its FAIL into something better (law 1). No owner decision covers it, since it says who owns.
 */
function unreadPolicy(policy, facts) {
    const fact = policy.source === "file" || facts === null || facts.policyFile.state === "known" ? null : facts.policyFile;
    if (policy.source !== "unknown" && fact === null)
        return [];
    const reason = fact?.reason ?? policy.unread ?? "The policy file at the base commit could not be read.";
    const mend = fact?.mend ??
        (facts === null
            ? "Make it a plain text file on the base, or choose another base with --base."
            : "Give the job `contents: read` under `permissions:`, and run it again.");
    const result = {
        // No check of the schema: it stands for the file that sets the levels of all checks.
        id: "policy",
        title: "Policy file read",
        status: "unknown",
        level: "fail",
        reason: `${policy.path} at the base commit could not be read. ${reason}`,
        mend,
        inspected: 0,
        expected: 1,
        evidence: [],
    };
    return [{ result, effect: "fail", hasUnknown: true }];
}
/**
 * Another policy file than the usual one is a pull request's own choice where it can edit the workflow: the headline says
 * so, since the commit status shows nothing but the headline.
 */
function withForeignPolicy(headline, { path, source }) {
    if (path === tighten/* DEFAULT_POLICY_PATH */.lo || source === "file")
        return headline;
    return headline.replace(/^(?:PASS|WARN|FAIL)(?=:)/u, (verdict) => `${verdict} by the policy \`${(0,wording/* shorten */.ml)(path, 60)}\` that an input names`);
}
function pushedInBetween(facts) {
    const before = facts.eventHeadSha ?? null;
    if (before === null || before === facts.subject.headSha)
        return [];
    return [
        `Someone pushed in between: the event was about ${before.slice(0, 7)}, and the newest head ${facts.subject.headSha?.slice(0, 7) ?? ""} was judged.`,
    ];
}
/** A level that the policy lowers where the mode asks for a PASS is the owner's right, and is said aloud. */
function loweredLevels({ policy, mode }) {
    if (mode.value !== "company" && mode.value !== "high-risk")
        return [];
    return ALL_CHECKS.flatMap(({ id }) => {
        const stated = statedLevel(policy.policy, id);
        const normal = levelOf(null, mode.value, id);
        if (stated === null || stated === "fail" || normal !== "fail")
            return [];
        return [`The policy sets \`checks.${id}\` to ${stated}, below what the mode ${mode.value} asks.`];
    });
}
function judge_frame(request, notices) {
    const { policy, mode, tier } = request;
    return {
        mode: { value: mode.value, source: mode.source, note: mode.note },
        policy: { path: policy.path, source: policy.source, sha256: policy.sha256, notices: [...notices, ...loweredLevels(request)] },
        tier,
        notInThisVersion: [...not_in_this_version/* NOT_IN_THIS_VERSION */.C],
        members: [],
    };
}

;// CONCATENATED MODULE: ./.build/src/gate/unseen-members.js
/**
 * The verdict over a merge group whose members could not all be seen: FAIL, since the group is merged whole and nobody can
 * say that each of its pull requests was judged (law 1).
 */
function withUnseenMembers(own, unseen) {
    const id = "merge-group";
    return {
        ...own,
        verdict: "FAIL",
        headline: `FAIL: not every pull request of this merge group could be seen. ${unseen.reason}`,
        checks: [
            {
                id,
                title: "Members of the merge group",
                status: "unknown",
                level: "fail",
                reason: unseen.reason,
                mend: unseen.mend,
                inspected: 0,
                expected: null,
                evidence: [],
            },
            ...own.checks,
        ],
        blockers: [id, ...own.blockers],
        unknowns: [id, ...own.unknowns],
    };
}

// EXTERNAL MODULE: ./.build/src/facts/configuration-error.js
var configuration_error = __webpack_require__(94014);
// EXTERNAL MODULE: ./.build/src/policy/tier-result.js
var tier_result = __webpack_require__(70288);
;// CONCATENATED MODULE: ./.build/src/gate/worst-of.js



const worst_of_WEIGHT = { PASS: 0, WARN: 1, FAIL: 2 };
/**
 * One body for a merge group: each member was judged with its own reviews, and the worst counts, for the verdict and
 * for every check (design section 5, `merge_group`). A member without a verdict counts as FAIL: the group is merged
 * whole. Order of the members does not matter. Throws ConfigurationError for an empty group.
 */
function worstOf(members) {
    const ordered = members.toSorted((a, b) => weigh(b.body) - weigh(a.body) || a.pullRequest - b.pullRequest);
    const worst = ordered[0];
    if (worst === undefined) {
        throw new configuration_error/* ConfigurationError */.j("The merge group names no pull request, so there is nothing to judge.", "Run on the `merge_group` event of a queue that holds a pull request.");
    }
    if (ordered.length === 1)
        return worst.body;
    const verdict = worst_of_verdictOf(worst.body);
    const ids = [...new Set(ordered.flatMap(({ body }) => body.checks.map(({ id }) => id)))];
    const union = (pick) => ids.filter((id) => ordered.some(({ body }) => pick(body).includes(id)));
    const blockers = union((body) => body.blockers);
    return {
        ...worst.body,
        verdict,
        headline: `${verdict}: #${worst.pullRequest} decides for the merge group of ${ordered.length}: ${(0,wording/* shorten */.ml)(worst.body.headline, 240)}`,
        policy: { ...worst.body.policy, notices: [...new Set(ordered.flatMap(({ body }) => body.policy.notices))] },
        checks: ids.flatMap((id) => worstCheck(id, ordered)),
        blockers,
        warnings: union((body) => body.warnings).filter((id) => !blockers.includes(id)),
        unknowns: union((body) => body.unknowns),
        tier: highestTier(ordered.map(({ body }) => body.tier)),
        ownerDecisions: ordered.flatMap(({ body }) => body.ownerDecisions),
        members: ordered.map(({ pullRequest, body }) => ({ pullRequest, verdict: worst_of_verdictOf(body), headline: body.headline })),
    };
}
function worst_of_verdictOf(body) {
    return body.verdict ?? "FAIL";
}
function weigh(body) {
    return worst_of_WEIGHT[worst_of_verdictOf(body)];
}
/** The worst result of one check, with whose it is. */
function worstCheck(id, members) {
    const rank = (body) => body.blockers.includes(id)
        ? 3
        : body.warnings.includes(id)
            ? 2
            : body.checks.find((check) => check.id === id)?.status === "pass"
                ? 1
                : 0;
    const [worst] = members
        .filter(({ body }) => body.checks.some((check) => check.id === id))
        .toSorted((a, b) => rank(b.body) - rank(a.body));
    const result = worst?.body.checks.find((check) => check.id === id);
    return worst === undefined || result === undefined ? [] : [{ ...result, reason: `#${worst.pullRequest}: ${result.reason}` }];
}
/** The highest tier; one that is not known outweighs all, since it may be the highest. */
function highestTier(tiers) {
    const rank = ({ tier }) => (tier === null ? tier_result/* tierSchema */.a.options.length : tier_result/* tierSchema */.a.options.indexOf(tier));
    return tiers.reduce((highest, one) => (rank(one) > rank(highest) ? one : highest));
}

// EXTERNAL MODULE: ./.build/src/render/gate-markdown.js
var gate_markdown = __webpack_require__(27495);
// EXTERNAL MODULE: ./.build/src/jobs/ci-readiness.js + 11 modules
var ci_readiness = __webpack_require__(35388);
// EXTERNAL MODULE: ./.build/src/jobs/evidence-files.js
var evidence_files = __webpack_require__(98673);
;// CONCATENATED MODULE: ./.build/src/jobs/merge-gate.js






/** The verdict over a pull request that was looked at. `notices` stand in the headline. */
async function gateBody(session, readiness, notices) {
    return judgeGate({
        facts: session.facts,
        changes: await session.changes(),
        readiness,
        policy: session.policy,
        mode: session.mode,
        tier: await session.tier(),
        notices,
    });
}
/** What git alone can judge: no merge verdict. */
async function localGateBody(session, notices) {
    return judgeLocally({
        changes: await session.changes(),
        policy: session.policy,
        mode: session.mode,
        tier: await session.tier(),
        subject: session.subject,
        notices,
    });
}
/**
 * In a merge group every member is judged with its own reviews and CI of the group's commit; the worst verdict wins.
 * Outside a group: the body as it is.
 */
async function withMembers(session, own, notices) {
    const unseen = session.facts.mergeGroup?.membersUnknown ?? null;
    if (unseen !== null)
        return withUnseenMembers(own, unseen);
    const others = (session.facts.mergeGroup?.members ?? []).filter((number) => number !== session.subject.pullRequest);
    if (others.length === 0)
        return own;
    const bodies = [{ pullRequest: session.facts.pullRequest.number, body: own }];
    for (const number of others) {
        const member = await session.member(number);
        bodies.push({ pullRequest: number, body: await gateBody(member, await (0,ci_readiness/* readinessBody */.zY)(member), notices) });
    }
    return worstOf(bodies);
}
/** The envelope's outcome of a verdict; no verdict is unknown. */
function gateOutcome(body) {
    switch (body.verdict) {
        case "PASS":
            return "pass";
        case "WARN":
            return "warn";
        case "FAIL":
            return "fail";
        case null:
            return "unknown";
    }
}
/** Writes and uploads the verdict. */
async function runMergeGate(host, session, body, wish) {
    return (0,evidence_files/* produceEvidence */.eF)(host, {
        kind: "merge-gate",
        action: "merge-gate",
        subject: session.subject,
        outcome: gateOutcome(body),
        body,
        markdown: (0,gate_markdown/* renderGateMarkdown */.N5)(body, session.subject),
        measurements: session.measurements(),
        generatedAt: session.observedAt,
    }, wish);
}
/** The outputs of the action that come from the body. */
function gateOutputs(body) {
    return {
        verdict: body.verdict ?? "",
        blockers: JSON.stringify(body.blockers),
        warnings: JSON.stringify(body.warnings),
        unknowns: JSON.stringify(body.unknowns),
        tier: body.tier.tier ?? "unknown",
    };
}
/** Whether the step fails for this verdict. */
function stopsAt(failOn, verdict) {
    if (failOn === "never")
        return false;
    return failOn === "warn" ? verdict !== "PASS" : verdict !== "PASS" && verdict !== "WARN";
}


/***/ }),

/***/ 27495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ membersTable),
/* harmony export */   N5: () => (/* binding */ renderGateMarkdown),
/* harmony export */   ST: () => (/* binding */ gateHeadline),
/* harmony export */   wN: () => (/* binding */ gateCircumstances)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46910);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89328);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90916);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37391);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76761);






/** The gate's headline as a Markdown heading: verdict first, then why. */
function gateHeadline(body) {
    return `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictTone */ ._P)(body.verdict)]} ${withVerdict(body)}`;
}
/** The headline, with the verdict before it unless it already says it. Escaped. */
function withVerdict({ verdict, headline }) {
    const word = verdict ?? "No merge verdict";
    return headline.toLowerCase().startsWith(word.toLowerCase()) ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(headline) : `${word}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(headline)}`;
}
/** Mode, policy, tier and owner decisions, in the words of the body. `tierToldAbove`: its reasons stand elsewhere on the page. */
function gateCircumstances(body, rows, tierToldAbove = false) {
    const tier = body.tier.tier ?? "unknown";
    const reasons = tierToldAbove ? [] : body.tier.reasons;
    const lines = [
        `**Mode** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(body.mode.value)} (${body.mode.source}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(body.mode.note)}`,
        `**Policy** ${policyText(body)}`,
        `**Tier** ${tier}${reasons.length === 0 ? "" : ":"}`,
        ...reasons
            .slice(0, rows)
            .map((reason) => `${reason.tier}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason.rule)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(reason.path, 200)}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(reason.evidence, 200)}`),
        ...body.ownerDecisions.map(decisionText),
    ];
    if (body.notInThisVersion.length > 0) {
        lines.push(`Not in this version, so they count neither way: ${body.notInThisVersion.map((id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(id)).join(", ")}`);
    }
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(lines, (line) => line, rows + 40);
}
function policyText({ policy }) {
    const where = policy.source === "base-commit"
        ? "read from the base commit"
        : policy.source === "defaults"
            ? "none at the base commit: the defaults of the mode"
            : policy.source;
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(policy.path)}: ${where}${policy.sha256 === null ? "" : `, sha256 ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(policy.sha256)}`}`;
}
function decisionText(decision) {
    const result = decision.accepted ? "accepted" : "not accepted";
    const gap = decision.selfReview ? " It is the author's own: a recorded gap." : "";
    const covers = decision.covers.map((id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(id)).join(", ");
    return `**Owner decision** by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(decision.by)}, ${result} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)("where it was written", decision.url)}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(decision.reason)}${gap}${covers === "" ? "" : ` Covers ${covers}.`} Rationale: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(decision.rationale, 400)}`;
}
/** Members of a merge group, worst first. */
function membersTable(body, rows) {
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(["Pull request", "Verdict", "Why"], body.members, (member) => [`${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictTone */ ._P)(member.verdict)]} PR ${member.pullRequest}`, member.verdict, (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(member.headline)], rows);
}
/** `merge-gate.md`: the whole evidence of the gate for people. Pure; every hostile string is escaped. */
function renderGateMarkdown(body, subject) {
    const urgent = (0,_attention_js__WEBPACK_IMPORTED_MODULE_4__/* .attentionGroups */ .TD)(body.checks);
    return `${[
        `# Merge gate`,
        `## ${gateHeadline(body)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectLine */ .nh)(subject),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(body.policy.notices, (notice) => `**Note:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(notice)}`, 50),
        urgent.length === 0 ? "" : `### What asks for attention\n\n${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(urgent, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .checkItem */ .es, 200)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionsBlock */ .It)((0,_permissions_js__WEBPACK_IMPORTED_MODULE_5__/* .missingPermissions */ .HR)({ readiness: null, gate: body })),
        body.members.length === 0 ? "" : `### Members of the merge group\n\n${membersTable(body, 100)}`,
        `### All checks\n\n${body.checks.length === 0 ? "No check was asked." : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .checksTable */ .Et)(body.checks, 200)}`,
        `### How it was judged\n\n${gateCircumstances(body, 100)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)("Where to look", evidenceList(body)),
    ]
        .filter((part) => part !== "")
        .join("\n\n")}\n`;
}
function evidenceList(body) {
    const items = body.checks.flatMap(({ id, evidence }) => evidence.slice(0, 50).map((entry) => ({ id, ...entry })));
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .Al)(items, ({ id, kind, ref, url }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(id)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(kind, 40)} ${url === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(ref, 200) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(ref, url)}`, 300);
}


/***/ })

};
