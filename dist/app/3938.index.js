export const id = 3938;
export const ids = [3938];
export const modules = {

/***/ 3938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   absentNames: () => (/* binding */ absentNames)
/* harmony export */ });
/* harmony import */ var _policy_tighten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96517);
/* harmony import */ var _required_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35525);


/**
 * The required names that nothing on this commit reports. Cheap, and empty on a healthy pull request, so that the reader
 * of workflow files is loaded only where something is missing.
 */
function absentNames(facts, policy, inputs) {
    if (facts.checks.state === "unknown")
        return [];
    const required = (0,_required_set_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredSet */ .So)(facts, policy, (0,_policy_tighten_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeCi */ .Ty)(policy, { required: inputs.required, ignore: [] })).checks;
    const reported = new Set(facts.checks.value.filter((check) => check.kind === "check-run" || check.status !== "EXPECTED").map(({ name }) => name));
    return [...required.keys()].filter((name) => !reported.has(name)).toSorted();
}


/***/ }),

/***/ 35525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aL: () => (/* binding */ isRequiredByGitHub),
  So: () => (/* binding */ requiredSet),
  pr: () => (/* binding */ unknownEntry)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/src/readiness/finding.js
var finding = __webpack_require__(53109);
;// CONCATENATED MODULE: ./.build/src/readiness/disagreements.js

/**
 * Notes where two sources of what is required do not say the same. The union holds in any case, so none of them changes
 * the status; but whoever edits one source should know of the other.
 */
function disagreements(facts, checks) {
    const all = [...checks.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const lists = new Map();
    for (const { name, sources } of all) {
        for (const { kind, detail } of sources) {
            if (kind !== "ruleset" && kind !== "classic-protection")
                continue;
            lists.set(detail, (lists.get(detail) ?? new Set()).add(name));
        }
    }
    return [...listNotes([...lists]), ...appNotes(all), ...markNotes(facts, checks)];
}
/** Two lists of required checks of which none holds the other: editing one alone does not do what it seems to. */
function listNotes(lists) {
    const sorted = lists.toSorted(([a], [b]) => (a < b ? -1 : 1));
    return sorted.flatMap(([one, names], index) => sorted.slice(index + 1).flatMap(([other, others]) => {
        const [here, there] = [[...names].filter((name) => !others.has(name)), [...others].filter((name) => !names.has(name))];
        if (here.length === 0 && there.length === 0)
            return [];
        const parts = [
            here.length === 0 ? "" : `only ${one} requires ${shown(here)}`,
            there.length === 0 ? "" : `only ${other} requires ${shown(there)}`,
        ];
        return [`Two sources of required checks differ: ${parts.filter((part) => part !== "").join("; ")}. All of it holds.`];
    }));
}
function appNotes(all) {
    return all.flatMap(({ name, appIds, sources }) => appIds.size < 2
        ? []
        : [
            `Two sources disagree on who must report \`${(0,finding/* quoted */.TL)(name, 80)}\`: the apps ${[...appIds].toSorted((a, b) => a - b).join(" and ")} (${sources.map(({ detail }) => detail).join("; ")}). Each must.`,
        ]);
}
/** `isRequired` is GitHub's own answer for a check that is there; the lists should say the same. */
function markNotes({ checks: observed, rules, classicProtection }, checks) {
    if (observed.state === "unknown" || rules.state === "unknown" || classicProtection.state === "unknown")
        return [];
    const notes = [];
    for (const name of [...new Set(observed.value.map((check) => check.name))].toSorted()) {
        const marked = observed.value.some((check) => check.name === name && check.isRequired);
        const listing = checks.get(name)?.sources.find(({ kind }) => kind === "ruleset" || kind === "classic-protection");
        if (marked && listing === undefined) {
            notes.push(`GitHub marks \`${(0,finding/* quoted */.TL)(name, 80)}\` as required, and no ruleset or protection that this token sees names it: one of them is hidden.`);
        }
        if (!marked && listing !== undefined && checks.get(name)?.appIds.size === 0) {
            notes.push(`${listing.detail} requires \`${(0,finding/* quoted */.TL)(name, 80)}\`, and GitHub does not mark it as required for this pull request.`);
        }
    }
    return notes;
}
function shown(names) {
    const list = names.slice(0, 3).map((name) => `\`${(0,finding/* quoted */.TL)(name, 80)}\``);
    return `${list.join(", ")}${names.length > 3 ? ` and ${names.length - 3} more` : ""}`;
}

// EXTERNAL MODULE: ./.build/src/readiness/review-policy.js
var review_policy = __webpack_require__(91437);
;// CONCATENATED MODULE: ./.build/src/readiness/required-set.js




/** A fact that was not seen, as a row of the body. */
function unknownEntry(what, fact) {
    return { what, reason: fact.reason, permission: fact.permission ?? null, mend: fact.mend };
}
const statusChecksParameters = schemas/* object */.Ikc({
    required_status_checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), integration_id: schemas/* int */.Whr().nullish() })),
});
const workflowsParameters = schemas/* object */.Ikc({ workflows: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), repository_id: schemas/* int */.Whr().nullish() })) });
/** Rules that hold the merge but are no check runs or statuses: said, and judged by the merge gate where it can. */
const OTHER_HOLDING_RULES = new Set(["code_scanning", "code_quality", "required_deployments", "license_compliance_scanning"]);
/**
 * The union of what rulesets, classic protection, GitHub's own `isRequired`, the policy and the input require. Two of
 * these sources never see each other (semantics, fact 2), so all of them are always asked.
 */
function requiredSet(facts, policy, ci) {
    const checks = new Map();
    const workflows = [];
    const unknowns = [];
    const notes = [];
    const add = (name, source, appId = null) => {
        const entry = checks.get(name) ?? { name, sources: [], appIds: new Set() };
        if (!entry.sources.some((known) => known.kind === source.kind && known.detail === source.detail))
            entry.sources.push(source);
        // GitHub writes -1 or nothing for "any source".
        if (appId !== null && appId > 0)
            entry.appIds.add(appId);
        checks.set(name, entry);
    };
    if (facts.rules.state === "unknown") {
        unknowns.push(unknownEntry("required checks of rulesets", facts.rules));
    }
    else {
        for (const rule of facts.rules.value)
            fromRule(rule, add, workflows, unknowns, notes);
    }
    if (typeof facts.rulesNotEnforceable === "string") {
        notes.push(`Required checks cannot be enforced here: ${(0,finding/* quoted */.TL)(facts.rulesNotEnforceable)}`);
    }
    if (facts.classicProtection.state === "unknown") {
        unknowns.push(unknownEntry("required checks of the classic branch protection", facts.classicProtection));
    }
    else {
        const source = { kind: "classic-protection", detail: "branch protection of the base branch" };
        for (const check of facts.classicProtection.value.requiredChecks)
            add(check.context, source, check.appId);
    }
    if (facts.refUpdateRule.state === "unknown") {
        unknowns.push(unknownEntry("required checks that GitHub enforces on this token", facts.refUpdateRule));
    }
    else {
        const source = { kind: "classic-protection", detail: "rule that GitHub enforces on this token (refUpdateRule)" };
        for (const name of facts.refUpdateRule.value?.requiredStatusCheckContexts ?? [])
            add(name, source);
    }
    if (facts.checks.state === "known") {
        for (const check of facts.checks.value) {
            if (isMarkedRequired(check))
                add(check.name, { kind: "is-required", detail: "GitHub marks it as required for this pull request" });
        }
    }
    if (policy === null && facts.policyFile.state === "unknown") {
        unknowns.push(unknownEntry("required checks of the policy", facts.policyFile));
    }
    for (const { name, source } of ci.required) {
        add(name, source === "policy" ? { kind: "policy", detail: "ci.required" } : { kind: "input", detail: "required-checks" });
    }
    for (const entry of checks.values()) {
        entry.sources = entry.sources.toSorted((a, b) => (a.kind + a.detail < b.kind + b.detail ? -1 : 1));
    }
    notes.push(...disagreements(facts, checks));
    return { checks, workflows, unknowns, notes };
}
/** `EXPECTED` is what GitHub shows for a required context that nobody reported, so it is a requirement by itself. */
function isMarkedRequired(check) {
    return check.isRequired || (check.kind === "commit-status" && check.status === "EXPECTED");
}
/** True when GitHub itself, and not only the policy or an input, requires the name. */
function isRequiredByGitHub(requirement) {
    return requirement?.sources.some(({ kind }) => kind !== "policy" && kind !== "input") ?? false;
}
function fromRule(rule, add, workflows, unknowns, notes) {
    const detail = (0,review_policy/* rulesetName */.kM)(rule);
    const unreadable = () => {
        unknowns.push({
            what: `rule \`${rule.type}\` of ${detail}`,
            reason: "GitHub gave this rule in a form that this version does not know, so what it requires cannot be seen.",
            permission: null,
            mend: "Look at the ruleset under Settings > Rules; an update of this action may know the form.",
        });
    };
    if (rule.type === "required_status_checks") {
        const parameters = statusChecksParameters.safeParse(rule.parameters);
        if (!parameters.success)
            return unreadable();
        for (const check of parameters.data.required_status_checks)
            add(check.context, { kind: "ruleset", detail }, check.integration_id ?? null);
    }
    else if (rule.type === "workflows") {
        const parameters = workflowsParameters.safeParse(rule.parameters);
        if (!parameters.success)
            return unreadable();
        for (const { path, repository_id: repositoryId = null } of parameters.data.workflows)
            workflows.push({ path, repositoryId, source: { kind: "ruleset", detail } });
    }
    else if (OTHER_HOLDING_RULES.has(rule.type)) {
        notes.push(`The rule \`${rule.type}\` of ${detail} also holds the merge; it is no check, and is not judged here.`);
    }
}


/***/ })

};
