export const id = 5388;
export const ids = [5388];
export const modules = {

/***/ 35388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zY: () => (/* binding */ readinessBody),
  pF: () => (/* binding */ readinessOutputs),
  Ag: () => (/* binding */ runCiReadiness),
  EM: () => (/* binding */ settledReadiness)
});

// EXTERNAL MODULE: ./.build/src/policy/tighten.js
var tighten = __webpack_require__(96517);
// EXTERNAL MODULE: ./.build/src/policy/glob.js
var glob = __webpack_require__(10222);
// EXTERNAL MODULE: ./.build/src/policy/policy-keys.js
var policy_keys = __webpack_require__(88451);
// EXTERNAL MODULE: ./.build/src/readiness/classify-observed.js
var classify_observed = __webpack_require__(70689);
// EXTERNAL MODULE: ./.build/src/readiness/finding.js
var readiness_finding = __webpack_require__(53109);
// EXTERNAL MODULE: ./.build/src/readiness/suites.js
var readiness_suites = __webpack_require__(99631);
// EXTERNAL MODULE: ./.build/src/readiness/trigger.js + 1 modules
var readiness_trigger = __webpack_require__(82579);
// EXTERNAL MODULE: ./.build/src/readiness/check-names.js + 1 modules
var check_names = __webpack_require__(37426);
// EXTERNAL MODULE: ./.build/src/readiness/workflow-file.js + 1 modules
var workflow_file = __webpack_require__(73070);
;// CONCATENATED MODULE: ./.build/src/readiness/absence.js








/** The GitHub App that is Actions on github.com (semantics, section 3). */
const ACTIONS_APP_ID = 15_368;
/**
 * Why a required check did not report on this commit, in the order of semantics section 4: what is certain first, then
 * what may still come, then names that nothing makes. Where nothing explains it the class is `never-reported`.
 */
function classifyAbsent(requirement, context) {
    const { name } = requirement;
    const matrix = fromUnexpandedName(name, context);
    if (matrix !== null)
        return matrix;
    const young = stillSettling(context);
    if (requirement.appIds.size > 0 && !requirement.appIds.has(ACTIONS_APP_ID)) {
        return (young ??
            (0,readiness_finding/* findingOf */.hD)("not-found", `It must come from the app with the id ${[...requirement.appIds].toSorted((a, b) => a - b).join(", ")}.`));
    }
    if (context.workflows === null) {
        if (context.facts.pullRequest.mergeable === "CONFLICTING" && context.facts.mergeGroup === null)
            return (0,readiness_finding/* findingOf */.hD)("conflict", "");
        return young ?? (0,readiness_finding/* findingOf */.hD)("not-found", `The workflow files could not be read. ${unseenFiles(context.facts)}`.trim());
    }
    const files = context.workflows.all();
    const makers = files.filter((workflow) => workflow.jobs.some((job) => (0,workflow_file/* jobMakes */.tp)(job, name)));
    if (makers.length > 0)
        return mostTelling(makers.flatMap((workflow) => fromMaker(workflow, name, context, young)));
    const broken = files.find(({ problem }) => problem !== null);
    if (broken !== undefined) {
        return (0,readiness_finding/* findingOf */.hD)("invalid-workflow", `No readable workflow makes this check, and ${(0,readiness_finding/* quoted */.TL)(broken.path, 200)} cannot be read: ${broken.problem ?? ""}`);
    }
    return young ?? orphan(name, context);
}
function unseenFiles({ workflowFiles }) {
    return workflowFiles.state === "unknown" ? workflowFiles.reason : "";
}
/**
 * A matrix, or a call of a reusable workflow, that was skipped or never started as a whole reports once: under its
 * unexpanded name, with `${{ }}` in it where the name has one.
 */
function fromUnexpandedName(name, context) {
    const templates = [...context.observed.keys()].filter((observed) => observed.includes("${{")).toSorted();
    const template = templates.find((observed) => {
        const pieces = (0,check_names/* namePieces */.T5)(observed);
        return pieces.join("").trim() !== "" && (0,glob/* matchesPieces */.F6)(pieces, name);
    });
    const job = template === undefined ? skippedMaker(name, context) : null;
    const reported = template ?? job?.unexpanded;
    const finding = reported === undefined ? undefined : context.observed.get(reported);
    if (reported === undefined || finding === undefined)
        return null;
    // Skipped, or green under the template: the expanded name never comes. Else its own state tells more.
    if (finding.class === "no-signal" || finding.class === "green") {
        const why = job?.condition == null ? "" : ` Its \`if:\` is \`${(0,readiness_finding/* quoted */.TL)(job.condition, 200)}\`.`;
        return (0,readiness_finding/* findingOf */.hD)(job?.calls == null ? "matrix-skipped" : "call-skipped", `Reported: ${(0,readiness_finding/* quoted */.TL)(reported, 200)}.${why}`, finding);
    }
    return { ...finding, reason: `${finding.reason} It reported under the unexpanded name: ${(0,readiness_finding/* quoted */.TL)(reported, 200)}.` };
}
/** The job that makes the absent name, and that reported as skipped under its own, other name. */
function skippedMaker(name, { workflows, observed }) {
    const jobs = workflows?.all().flatMap((workflow) => workflow.jobs) ?? [];
    return jobs.find((job) => job.unexpanded !== name && (0,workflow_file/* jobMakes */.tp)(job, name) && observed.get(job.unexpanded)?.class === "no-signal") ?? null;
}
/** The youngest sign of this head: as long as it is younger than the settling time, a check may still come. */
function stillSettling({ facts, settleSeconds }) {
    const head = facts.commits.state === "known" ? facts.commits.value.find(({ sha }) => sha === facts.subject.headSha) : undefined;
    const suites = facts.suites.state === "known" ? facts.suites.value.map(({ createdAt }) => createdAt) : [];
    const signs = [...suites, facts.pullRequest.createdAt, ...(head === undefined ? [] : [head.committedDate])];
    const young = signs
        .filter((sign) => ((0,classify_observed/* ageSeconds */.Ru)(sign, facts.observedAt) ?? Infinity) < settleSeconds)
        .toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
    if (young === undefined)
        return null;
    return {
        class: "still-coming",
        cause: null,
        reason: `It has not reported yet, and this commit is younger than ${settleSeconds} seconds.`,
        mend: "Wait a moment, then ask again.",
        since: young,
        url: null,
        producer: null,
    };
}
/** What one workflow that can make the check tells about its absence: what was seen first, then what can be inferred. */
function fromMaker(workflow, name, context, young) {
    const suites = context.suites?.filter((suite) => (0,readiness_suites/* pathOf */.XM)(suite) === workflow.path) ?? [];
    const known = { workflow: () => workflow, refused: context.explanations?.refused ?? new Map(), facts: context.facts };
    const findings = suites.flatMap((suite) => (0,readiness_suites/* findingOfSuite */.vH)(suite, known, context.suitesWithChecks.has(suite.id)) ?? []);
    if (findings.length > 0)
        return findings;
    if (suites.length > 0)
        return [notCreated(workflow, name, context, suites[0]?.app?.slug ?? null)];
    if (workflow.problem !== null)
        return [(0,readiness_finding/* findingOf */.hD)("invalid-workflow", `${workflow.problem} Workflow: ${(0,readiness_finding/* quoted */.TL)(workflow.path, 200)}.`)];
    const state = stateOf(workflow, context.facts);
    if (state?.startsWith("DISABLED") === true)
        return [(0,readiness_finding/* findingOf */.hD)("disabled-workflow", `${(0,readiness_trigger/* named */.K)(workflow)} is ${wordsOf(state)}.`)];
    const trigger = (0,readiness_trigger/* triggerOf */.i)(workflow, context.facts);
    if (trigger.kind === "excluded")
        return [fromTrigger(name, trigger)];
    const refusal = context.explanations?.refused.get(workflow.path);
    if (refusal !== undefined)
        return [(0,readiness_finding/* findingOf */.hD)(refusal.code, `GitHub's parser says: "${refusal.sentence}"`)];
    if ((0,readiness_suites/* pushedByWorkflowToken */.dG)(context.facts))
        return [(0,readiness_finding/* findingOf */.hD)("bot-push", `Workflow: ${(0,readiness_finding/* quoted */.TL)(workflow.path, 200)}.`)];
    if (young !== null)
        return [young];
    const enabled = context.facts.actionsEnabled;
    if (enabled?.state === "known" && !enabled.value)
        return [(0,readiness_finding/* findingOf */.hD)("actions-disabled", "")];
    if (context.suites === null)
        return [(0,readiness_finding/* findingOf */.hD)("not-found", "The check suites could not be read.")];
    // A suite whose run is hidden may be this very workflow: then nobody can say that it did not start.
    const hidden = (0,readiness_suites/* hiddenSuites */.kr)(context.facts).find(({ workflowRun }) => workflowRun.state === "unknown")?.workflowRun;
    const makes = `${(0,readiness_finding/* quoted */.TL)(workflow.path, 200)} makes it`;
    if (hidden?.state === "unknown") {
        return [{ ...(0,readiness_finding/* findingOf */.hD)("not-found", `${makes}, and whether it started cannot be seen: ${hidden.reason}`), mend: hidden.mend }];
    }
    if (trigger.kind === "runs" && state === "ACTIVE")
        return [(0,readiness_finding/* findingOf */.hD)("not-queued", `Workflow: ${(0,readiness_finding/* quoted */.TL)(workflow.path, 200)}.`)];
    const unseen = context.facts.workflowStates?.state === "unknown" ? context.facts.workflowStates : null;
    const finding = (0,readiness_finding/* findingOf */.hD)("not-found", `${makes} and did not start.${unseen === null ? "" : ` ${unseen.reason}`}`);
    return [unseen === null ? finding : { ...finding, mend: unseen.mend }];
}
/** In one sentence why a workflow did not run, and what follows: GitHub waits for the name for ever. */
function fromTrigger(name, trigger) {
    const finding = (0,readiness_finding/* findingOf */.hD)(trigger.code, "");
    return {
        ...finding,
        reason: `\`${(0,readiness_finding/* quoted */.TL)(name, 120)}\` is required, but ${trigger.because}; it will stay Expected.`,
        mend: trigger.mend ?? finding.mend,
    };
}
/** Its workflow ran and ended without the job: skipped for what it needs or for its `if:`, as far as that can be told. */
function notCreated(workflow, name, { explanations, facts, observed }, producer) {
    const jobs = workflow.jobs.filter((job) => (0,workflow_file/* jobMakes */.tp)(job, name));
    const event = facts.mergeGroup !== null ? "merge_group" : workflow.events.has("pull_request") ? "pull_request" : "push";
    const details = jobs.map((job) => {
        const unmet = job.needs.filter((need) => {
            const needed = workflow.jobs.find(({ id }) => id === need);
            return [...observed].some(([other, finding]) => needed !== undefined && (0,workflow_file/* jobMakes */.tp)(needed, other) && finding.class !== "green");
        });
        const decided = job.condition === null ? true : (explanations?.decideCondition(job.condition, event) ?? null);
        const condition = job.condition === null
            ? ""
            : ` Its \`if:\` is \`${(0,readiness_finding/* quoted */.TL)(job.condition, 200)}\`, which ${decided === null ? "cannot be decided without running it" : `is ${decided} here`}.`;
        const needs = unmet.length === 0 ? "" : ` It needs \`${(0,readiness_finding/* quoted */.TL)(unmet.join("`, `"), 100)}\`, which is not green.`;
        return `Job \`${(0,readiness_finding/* quoted */.TL)(job.id, 100)}\`.${condition}${needs}`;
    });
    return (0,readiness_finding/* findingOf */.hD)("not-created", `Workflow: ${(0,readiness_finding/* quoted */.TL)(workflow.path, 200)}. ${details.join(" ")}`, { producer });
}
function stateOf(workflow, { workflowStates }) {
    return workflowStates?.state === "known" ? (workflowStates.value.find(({ path }) => path === workflow.path)?.state ?? null) : null;
}
function wordsOf(state) {
    if (state === "DISABLED_INACTIVITY")
        return "disabled by GitHub, since the repository had no activity for 60 days";
    return state === "DISABLED_FORK" ? "disabled because the repository is a fork" : "disabled by a person";
}
const TELLING = [
    "still-coming",
    "waiting",
    "cancelled",
    "stale",
    "never-started",
    "never-reported",
    "unknown",
];
/** Several workflows may make one name: what may still come decides first, then what can be explained. */
function mostTelling(findings) {
    const ranked = [...findings].toSorted((a, b) => {
        const byClass = TELLING.indexOf(a.class) - TELLING.indexOf(b.class);
        // What a suite shows was seen; what triggers say was inferred.
        const bySeen = (a.producer === null ? 1 : 0) - (b.producer === null ? 1 : 0);
        return byClass !== 0 ? byClass : bySeen !== 0 ? bySeen : a.reason < b.reason ? -1 : 1;
    });
    return ranked[0] ?? (0,readiness_finding/* findingOf */.hD)("not-found", "");
}
function orphan(name, { workflows, observed }) {
    const names = [...new Set([...(0,workflow_file/* literalNames */.o1)(workflows?.all() ?? []), ...observed.keys()])];
    const near = (0,policy_keys/* nearestWord */.zZ)(name, names);
    const finding = (0,readiness_finding/* findingOf */.hD)("renamed", near === null ? "" : `The nearest that exists is \`${(0,readiness_finding/* quoted */.TL)(near, 200)}\`.`);
    return near === null
        ? finding
        : { ...finding, mend: `Require \`${(0,readiness_finding/* quoted */.TL)(near, 200)}\` instead, or give the job the name that is required.` };
}

// EXTERNAL MODULE: ./.build/src/evidence/canonical-json.js
var canonical_json = __webpack_require__(20434);
// EXTERNAL MODULE: ./.build/src/readiness/external/age.js
var external_age = __webpack_require__(84389);
;// CONCATENATED MODULE: ./.build/src/readiness/external/signer.js
/** All whose signatures were verified, in a fixed order; empty: nobody's was. */
function signersOf(signature) {
    return signature.state === "verified" ? [{ workflow: signature.workflow, ref: signature.ref }, ...(signature.others ?? [])] : [];
}
/**
 * Whether a verified signature is that of the workflow which the policy names. Owners and repositories are the same in
 * any case of letters (GitHub), paths are not. Without `@ref` a workflow of the judged repository counts only as it stands
 * on the base branch: anybody who can push a branch, or open a pull request, could run an edited copy of it (law 3). For
 * the same reason a short `@main` is there the base branch and nothing else: a tag `main`, or a branch `v1` beside the tag
 * that was meant, is quickly pushed. A workflow of another repository is out of the change's reach.
 */
function isSigner(wanted, { workflow, ref }, judged) {
    const at = wanted.indexOf("@");
    const path = at === -1 ? wanted : wanted.slice(0, at);
    if (comparable(path) !== comparable(workflow))
        return false;
    const wantedRef = at === -1 ? null : wanted.slice(at + 1);
    if (ref === wantedRef)
        return true;
    const onBaseBranch = judged.baseRef !== null && ref === `refs/heads/${judged.baseRef}`;
    if (isOwn(path, judged))
        return onBaseBranch && (wantedRef === null || wantedRef === judged.baseRef);
    return wantedRef === null || ref === `refs/heads/${wantedRef}` || ref === `refs/tags/${wantedRef}`;
}
/** How a signer of the policy is to be read where its ref is not written in full; empty where nothing needs to be said. */
function shortRefNote(wanted, judged) {
    const [path = "", ref] = wanted.split("@");
    if (!isOwn(path, judged) || ref?.startsWith("refs/") === true || /^[0-9a-f]{40,64}$/u.test(ref ?? ""))
        return "";
    return ref === undefined
        ? " Without a ref, that is its copy on the base branch."
        : " A short ref of this repository's own workflow is the base branch alone; write any other in full (`refs/heads/...` or `refs/tags/...`).";
}
function isOwn(path, { repository }) {
    return path.split("/").slice(0, 2).join("/").toLowerCase() === repository?.toLowerCase();
}
function comparable(workflow) {
    const [owner = "", repository = "", ...path] = workflow.split("/");
    return [owner.toLowerCase(), repository.toLowerCase(), ...path].join("/");
}

;// CONCATENATED MODULE: ./.build/src/readiness/external/classify.js



/** Clocks of machines differ; a result that is further ahead than this was not made by a clock. Seconds. */
const CLOCK_SKEW_SECONDS = 5 * 60;
/** What made it, in the column of producers. */
const PRODUCER = "external result";
/**
 * What one result says about the judged commit, as far as the policy lets it: bound to the commit (law 2), fresh, signed
 * where the policy names a signer. `requirement` null: the policy does not list it. The steps of the judgement are in the
 * order of what would make the later ones meaningless.
 */
function classifyExternal(result, requirement, facts) {
    const about = { since: result.generatedAt, url: result.url, producer: PRODUCER };
    const wrong = otherSubject(result, facts) ?? outOfTime(result, requirement, facts.observedAt) ?? unsigned(result, requirement, facts.subject);
    if (wrong !== null)
        return (0,readiness_finding/* findingOf */.hD)(wrong.cause, wrong.detail, about);
    const said = result.summary.trim() === "" ? "" : ` It says: "${inPairs((0,readiness_finding/* quoted */.TL)(result.summary, 300))}"`;
    const happened = `${(0,external_age/* ageInWords */.s)((0,external_age/* wholeSeconds */.$)(result.generatedAt, facts.observedAt) ?? 0)} on this commit, ${reporter(result)}.`;
    switch (result.result) {
        case "success":
            return { class: "green", cause: null, reason: `Succeeded ${happened}`, mend: null, ...about };
        case "failure":
            return {
                class: "red",
                cause: null,
                reason: `Failed ${happened}${said}`,
                mend: "Mend what it shows, push, let the gate run again and hand over its new result.",
                ...about,
            };
        case "error":
            return (0,readiness_finding/* findingOf */.hD)("external-error", `It ended ${happened}${said}`, about);
    }
}
/** A nightly run knows neither pull request nor base, so these two bind only where the result names them. */
function otherSubject({ subject }, facts) {
    const wanted = facts.subject;
    const judged = facts.mergeGroup?.headSha ?? wanted.headSha;
    const defect = (what, found, expected) => ({
        cause: "external-other-commit",
        detail: `It is about ${what} ${found === null ? "that it does not name" : `\`${asCode(found, 120)}\``}; judged is \`${expected ?? "none"}\`.`,
    });
    // GitHub knows a repository by its name in any case of letters.
    if (subject.repository === null || subject.repository.toLowerCase() !== wanted.repository?.toLowerCase())
        return defect("a repository", subject.repository, wanted.repository);
    if (subject.headSha === null || subject.headSha !== judged)
        return defect("commit", subject.headSha, judged);
    if (subject.pullRequest !== null && subject.pullRequest !== wanted.pullRequest)
        return defect("pull request", String(subject.pullRequest), wanted.pullRequest === null ? null : String(wanted.pullRequest));
    // In a queue the base of the judged commit is that of the group, which holds the members before this one, too.
    const base = facts.mergeGroup?.baseSha ?? wanted.baseSha;
    if (subject.baseSha !== null && subject.baseSha !== base)
        return defect("base", subject.baseSha, base);
    return null;
}
function outOfTime({ generatedAt, expiresAt }, requirement, observedAt) {
    const age = (0,external_age/* wholeSeconds */.$)(generatedAt, observedAt);
    if (age === null || age < -CLOCK_SKEW_SECONDS)
        return { cause: "external-future", detail: `It says \`${(0,readiness_finding/* quoted */.TL)(generatedAt, 40)}\`, and it was looked at on \`${observedAt}\`.` };
    const hours = requirement?.["max-age-hours"];
    if (hours !== undefined && age > hours * 3600)
        return {
            cause: "external-expired",
            detail: `It was made ${(0,external_age/* ageInWords */.s)(age)}, and the policy lets it be ${hours} ${hours === 1 ? "hour" : "hours"} old.`,
        };
    if (expiresAt === null)
        return null;
    const left = (0,external_age/* wholeSeconds */.$)(observedAt, expiresAt);
    return left === null || left <= 0 ? { cause: "external-expired", detail: `It counts only until \`${(0,readiness_finding/* quoted */.TL)(expiresAt, 40)}\`.` } : null;
}
function unsigned({ signature }, requirement, judged) {
    const wanted = requirement?.signer;
    if (wanted === undefined)
        return null;
    const expected = `It must be signed by \`${wanted}\`.`;
    switch (signature.state) {
        case "none":
            return { cause: "external-unsigned", detail: expected };
        case "unchecked":
            return {
                cause: "external-unsigned",
                detail: `${expected} There is a signature, and it was not checked when these facts were gathered.`,
            };
        case "invalid":
            return { cause: "external-bad-signature", detail: (0,readiness_finding/* quoted */.TL)(signature.reason, 400) };
        case "verified":
            return signersOf(signature).some((signer) => isSigner(wanted, signer, judged))
                ? null
                : {
                    cause: "external-wrong-signer",
                    detail: `${expected}${shortRefNote(wanted, judged)} It was signed by \`${signerOf(signature) ?? ""}\`.`,
                };
    }
}
/** The workflows whose signatures were verified, each with its ref, the first three; `null`: none was. */
function signerOf(signature) {
    const signers = signersOf(signature).map(({ workflow, ref }) => `${asCode(workflow, 300)}@${asCode(ref, 200)}`);
    if (signers.length === 0)
        return null;
    return signers.length > 3 ? `${signers.slice(0, 3).join(", ")} and ${signers.length - 3} more` : signers.join(", ");
}
/** Hostile text for between backticks: one of its own would end the span and turn the sentence after it into code. */
function asCode(text, limit) {
    return (0,readiness_finding/* quoted */.TL)(text, limit).replaceAll("`", "'");
}
/** The same for text in which backticks may mark code: an odd one has no partner but in what follows. */
function inPairs(text) {
    return text.split("`").length % 2 === 1 ? text : text.replaceAll("`", "'");
}
function reporter({ producer, signature }) {
    const who = producer.workflow === null ? "a run outside of workflows" : `workflow \`${asCode(producer.workflow, 100)}\``;
    const signer = signerOf(signature);
    if (signer !== null)
        return `reported by ${who} (signed by \`${signer}\`)`;
    return `reported by ${who} (${signature.state === "none" ? "unsigned" : "signature not checked"})`;
}

;// CONCATENATED MODULE: ./.build/src/readiness/external/judge-external.js




const BY_POLICY = { kind: "policy", detail: "`ci.external`" };
const BY_INPUT = { kind: "input", detail: "external-results" };
/**
 * Judges the results that were handed over. Each gate under `ci.external` of the base policy is required, and without a
 * result it never reported. What the policy does not list only tightens: a failure, an error, and what was handed over
 * and cannot be used count against, a success counts neither way. Of several results of one name the worst counts.
 */
function judgeExternal(facts, policy) {
    const handedOver = (facts.externalResults ?? []).toSorted(byContent);
    const required = grouped(policy?.ci?.external ?? [], ({ check }) => check);
    const byName = grouped(handedOver.filter(isRead), ({ name }) => name);
    const rows = new Map();
    const add = (name, findings, source, vouches) => {
        const before = rows.get(`${name} (external)`);
        rows.set(`${name} (external)`, {
            name: `${name} (external)`,
            findings: [...(before?.findings ?? []), ...findings],
            sources: [...(before?.sources ?? []).filter(({ kind }) => kind !== source.kind), source],
            vouches: vouches && before === undefined,
        });
    };
    for (const [name, requirements] of required) {
        const results = byName.get(name) ?? [];
        const findings = results.map((result) => worstOf(result, requirements, facts));
        const signed = requirements.some(({ signer }) => signer !== undefined) && findings.every(({ class: is }) => is === "green");
        add(name, findings.length > 0 ? findings : [(0,readiness_finding/* findingOf */.hD)("external-missing", missingDetail(requirements))], BY_POLICY, signed && findings.length > 0);
    }
    for (const [name, results] of byName) {
        if (required.has(name))
            continue;
        const against = results.filter(({ result }) => result !== "success");
        if (against.length > 0)
            add(name, against.map((result) => classifyExternal(result, null, facts)), BY_INPUT, false);
    }
    for (const refused of handedOver)
        if (!isRead(refused))
            add(refused.source, [refusedFinding(refused)], BY_INPUT, false);
    return {
        results: handedOver.map((result) => resultRow(result, required, facts)).toSorted(bySource),
        rows: [...rows.values()],
        notes: [...byName].flatMap(([name, results]) => differing(name, results)),
    };
}
/** `Map.groupBy`, which Node 20 does not have. */
function grouped(items, key) {
    const groups = new Map();
    for (const item of items)
        groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
    return groups;
}
const isRead = (result) => result.state === "read";
/** One gate may be listed twice, for example with two signers: then all of what is asked must hold. */
function worstOf(result, requirements, facts) {
    const findings = requirements.map((requirement) => classifyExternal(result, requirement, facts));
    return (0,readiness_finding/* worstFinding */.tq)(findings) ?? classifyExternal(result, null, facts);
}
function missingDetail(requirements) {
    const signers = [...new Set(requirements.flatMap(({ signer }) => signer ?? []))].toSorted();
    return signers.length === 0 ? "" : `It must be signed by \`${signers.join("` and `")}\`.`;
}
function refusedFinding(refused) {
    const detail = (0,readiness_finding/* quoted */.TL)(refused.reason, 400);
    if (refused.state === "invalid")
        return (0,readiness_finding/* findingOf */.hD)("external-invalid", detail, { producer: null });
    return {
        ...(0,readiness_finding/* findingOf */.hD)("external-missing", detail),
        reason: `An input names it, and nothing is there: ${detail}`,
        mend: "Correct the line of `external-results` (`--external` at a terminal), or let what writes the result run before this.",
    };
}
/** An unlisted success says nothing for or against; the row tells what would make it count. */
const NOT_LISTED = "external-not-listed";
function resultRow(result, required, facts) {
    if (!isRead(result)) {
        const { reason, mend, cause } = refusedFinding(result);
        const nothing = { name: null, result: null, headSha: null, generatedAt: null, ageSeconds: null, signer: null };
        return { source: result.source, ...nothing, accepted: false, code: cause, reason, mend };
    }
    const requirements = required.get(result.name);
    const finding = worstOf(result, requirements ?? [], facts);
    const shared = {
        source: result.source,
        name: result.name,
        result: result.result,
        headSha: result.subject.headSha,
        generatedAt: result.generatedAt,
        ageSeconds: (0,external_age/* wholeSeconds */.$)(result.generatedAt, facts.observedAt),
        signer: signerOf(result.signature),
    };
    if (finding.class === "green" && requirements === undefined) {
        return {
            ...shared,
            accepted: false,
            code: NOT_LISTED,
            reason: `${finding.reason} The policy does not list it, so it counts neither way.`,
            mend: "Name it under `ci.external` of the policy on the base branch to make it count.",
        };
    }
    const accepted = finding.cause === null || finding.cause === "external-error";
    return { ...shared, accepted, code: finding.cause, reason: finding.reason, mend: finding.mend };
}
function differing(name, results) {
    const first = results[0];
    if (first === undefined || results.every((result) => judge_external_comparable(result) === judge_external_comparable(first)))
        return [];
    return [`${results.length} results of \`${(0,readiness_finding/* quoted */.TL)(name, 80)}\` were handed over and differ: the worst of them counts.`];
}
/** What makes two results of one name different for the judgement. */
function judge_external_comparable({ subject, generatedAt, result, expiresAt, signature }) {
    return keyOf([subject.repository, subject.pullRequest, subject.baseSha, subject.headSha, generatedAt, result, expiresAt, signature]);
}
/** Half of a surrogate pair has no canonical form, and hostile text may hold one. */
const keyOf = (value) => (0,canonical_json/* canonicalJson */.dj)((0,canonical_json/* wellFormed */.ES)(value));
/** An order that does not hang on the order in which results came: the judgement picks the first of equals. */
function byContent(a, b) {
    const [left, right] = [keyOf(a), keyOf(b)];
    return left < right ? -1 : left > right ? 1 : 0;
}
function bySource(a, b) {
    return a.source === b.source ? byContent(a, b) : a.source < b.source ? -1 : 1;
}

// EXTERNAL MODULE: ./.build/src/readiness/status.js
var readiness_status = __webpack_require__(51251);
;// CONCATENATED MODULE: ./.build/src/readiness/headline.js


/** One sentence: the status, and what decides it. Names are hostile text; renderers escape the whole. */
function headlineOf(input) {
    const { status, basis, counting, judgedSha } = input;
    const commit = judgedSha.slice(0, 7) || "an unknown commit";
    const scope = basis === "required" ? "required" : "observed";
    const nothing = basis === "observed" ? " Nothing is required here." : "";
    const ofStatus = counting.filter((check) => (0,readiness_status/* statusOf */.c2)(check) === status);
    switch (status) {
        case "ready": {
            const green = counting.filter((check) => check.class === "green").length;
            const silent = counting.length - green;
            const rest = silent === 0 ? "" : `, ${silent} gave no signal`;
            return `Ready: ${green} of ${counting.length} ${scope} checks ran green on ${commit}${rest}.${nothing}`;
        }
        case "failing":
            return `Failing on ${commit}: ${list(ofStatus)}.${nothing}`;
        case "blocked":
            return `Blocked on ${commit}: ${list(ofStatus)}.${nothing}`;
        case "pending":
            return `Pending on ${commit}: ${list(ofStatus)}.${nothing}`;
        case "unknown":
            return `Unknown on ${commit}: ${whyUnknown(ofStatus, input.counting, input.unknowns)}.${nothing}`;
    }
}
function list(checks) {
    const shown = checks.slice(0, 3).map((check) => `\`${(0,readiness_finding/* quoted */.TL)(check.name, 80)}\` (${check.cause ?? check.class})`);
    const more = checks.length > 3 ? ` and ${checks.length - 3} more` : "";
    return `${shown.join(", ")}${more}`;
}
function whyUnknown(unknownChecks, counting, unknowns) {
    const first = unknowns[0];
    if (first !== undefined) {
        const more = unknowns.length > 1 ? ` and ${unknowns.length - 1} more` : "";
        return `what could not be seen: ${first.what}${more}`;
    }
    if (unknownChecks.length > 0)
        return list(unknownChecks);
    if (counting.length === 0)
        return "no check was observed, so nothing was shown";
    if (counting.some((check) => check.class === "green"))
        return "what is green cannot vouch for the whole by itself: an input added it, or nobody signed it";
    return "every check that counts was skipped or neutral, so nothing was shown";
}

;// CONCATENATED MODULE: ./.build/src/readiness/latest.js
/**
 * The checks that count: of every producer its newest. GitHub keeps older runs of a re-run in the list, and neither the
 * order of the list nor `startedAt` tells which is newer; the greatest id does (semantics, section 3). A producer is an
 * app, a workflow, an event and a name: two workflows with a job of one name are two producers, and both must be met.
 * A hidden workflow run leaves the suite as the only thing that tells producers apart. The result is in stable order.
 */
function latestOfEachProducer(checks, workflows) {
    const runs = new Map();
    const statuses = new Map();
    for (const check of checks) {
        if (check.kind === "commit-status") {
            const before = statuses.get(check.name);
            if (before === undefined || isNewerStatus(check, before))
                statuses.set(check.name, check);
        }
        else {
            const key = JSON.stringify(producerKey(check));
            const group = runs.get(key);
            if (group === undefined)
                runs.set(key, [check]);
            else
                group.push(check);
        }
    }
    const newest = [...runs.values()].flatMap((group) => newestOfOneName(group, workflows)).toSorted((a, b) => a.id - b.id);
    return [...newest, ...[...statuses.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))];
}
function producerKey(run) {
    const app = run.app?.id ?? null;
    if (run.workflowRun.state === "unknown")
        return [app, "suite", run.suiteId, run.name];
    const workflow = run.workflowRun.value;
    if (workflow === null)
        return [app, "app", null, run.name];
    // Without a path (GitHub may not say) the run itself is the only identity left.
    return [app, workflow.path ?? `run ${workflow.id}`, workflow.event, run.name, isJob(run)];
}
/**
 * A check that a job posts with its token lands in a suite of Actions, under any name: it is no newer attempt of the job
 * that has this name (semantics, fact 6: it only adds another way to fail). The address of a job tells them apart.
 */
function isJob(run) {
    return run.url !== null && /\/actions\/runs\/\d+\/job\/\d+/.test(run.url);
}
/**
 * The runs of one producer that count. A skip says nothing about the commit, so it takes back no result but a good one: of
 * what ran before it, anything that is not green still counts.
 */
function newestOfOneName(group, workflows) {
    const sorted = [...group].toSorted((a, b) => b.id - a.id);
    const newest = withOthersOfItsSuite(sorted, workflows);
    if (sorted[0]?.conclusion !== "SKIPPED")
        return newest;
    const ran = sorted.findIndex(({ conclusion }) => conclusion !== "SKIPPED");
    const before = ran < 0 ? [] : withOthersOfItsSuite(sorted.slice(ran), workflows);
    return before.every(({ conclusion }) => conclusion === "SUCCESS") ? newest : [...new Set([...newest.slice(1), ...before])];
}
/** The first of these runs, newest first, and those of its suite that are no older attempt of it but other jobs of its name. */
function withOthersOfItsSuite([newest, ...older], workflows) {
    if (newest === undefined)
        return [];
    const ofSuite = older.filter(({ suiteId }) => suiteId !== null && suiteId === newest.suiteId);
    const shared = ofSuite.length > 0 && severalJobsMake(newest, workflows);
    const kept = [newest];
    // From the youngest on: a job that overlaps with one that is no older attempt is none either.
    for (const run of ofSuite)
        if (shared || kept.some((other) => mustBeAnother(run, other)))
            kept.push(run);
    return kept;
}
/** A re-run starts only after the run has ended, so two checks of one suite at one time are two jobs (a matrix with a fixed name). */
function mustBeAnother(older, newer) {
    if (older.status !== "COMPLETED")
        return true;
    if (older.completedAt === null || newer.startedAt === null)
        return false;
    return Date.parse(older.completedAt) > Date.parse(newer.startedAt);
}
/** Two jobs of one fixed name, of which one needs the other, never overlap: only the file tells them from two attempts. */
function severalJobsMake(run, workflows) {
    const path = run.workflowRun.state === "known" ? (run.workflowRun.value?.path ?? null) : null;
    const jobs = path === null ? [] : (workflows?.get(path)?.jobs ?? []);
    return jobs.filter(({ patterns }) => patterns.some((pattern) => pattern.length === 1 && pattern[0] === run.name)).length > 1;
}
/** The rollup holds one status per context; should there be two, the later counts, and of two alike the worse. */
function isNewerStatus(candidate, before) {
    const difference = Date.parse(candidate.createdAt ?? "") - Date.parse(before.createdAt ?? "");
    if (Number.isFinite(difference) && difference !== 0)
        return difference > 0;
    return candidate.status !== "SUCCESS" && (before.status === "SUCCESS" || candidate.status < before.status);
}

;// CONCATENATED MODULE: ./.build/src/readiness/own-job.js




/*
 * The job that asks must not wait for itself, nor for the jobs that wait for it. What is excluded is named and never
 * counted as green; where it cannot be told which check is ours, nothing is excluded and those checks are unknown.
 */
/** The commit status by which the suite publishes its verdict: an earlier verdict is no evidence about the commit. */
const OWN_STATUS = "trust-layer";
/** Which of the latest checks are ours, by the check-run id where the runner gives it, else by run, job and matrix. */
function ownJobView(ownJob, latest, workflows) {
    const isOwnStatus = (check) => check.kind === "commit-status" && check.name === OWN_STATUS;
    if (ownJob === null) {
        return {
            roleOf: (check) => (isOwnStatus(check) ? "own" : null),
            claims: (name) => (name === OWN_STATUS ? "own" : null),
            runId: null,
            suiteId: null,
        };
    }
    const workflow = ownJob.workflowPath === null ? null : (workflows?.get(ownJob.workflowPath) ?? null);
    const job = workflow?.jobs.find(({ id }) => id === ownJob.jobId) ?? null;
    const runs = latest.filter((check) => check.kind === "check-run");
    const { own, ambiguous } = identify(ownJob, runs, job);
    const isOurName = nameTest(own, job, ownJob);
    const waiting = new Set(workflow === null || job === null ? [] : (0,workflow_file/* dependentsOf */.yk)(workflow, job.id));
    const waits = (name) => workflow !== null && makesOnly(workflow, waiting, name);
    const roleOf = (check) => {
        if (isOwnStatus(check))
            return "own";
        if (check.kind === "commit-status")
            return null;
        if (check.id === own?.id)
            return "own";
        if (ambiguous.has(check.id))
            return "ambiguous";
        if (check.workflowRun.state === "unknown") {
            // Another run of our workflow, or a stranger of the same name: with a hidden run it cannot be told.
            return (0,classify_observed/* isActionsApp */.Bh)(check) && (isOurName(check.name) || waits(check.name)) ? "ambiguous" : null;
        }
        const run = check.workflowRun.value;
        if (run === null || run.path === null || run.path !== ownJob.workflowPath)
            return null;
        // The same job of another event (a review, a push) is an earlier verdict of ours, not evidence about the commit.
        if (run.id !== ownJob.runId && isOurName(check.name))
            return "own";
        if (workflow === null || workflow.problem !== null)
            return mayWaitUnseen(check, run.id, ownJob) ? "ambiguous" : null;
        return waits(check.name) ? "dependent" : null;
    };
    const claims = (name) => {
        if (name === OWN_STATUS)
            return "own";
        const others = (workflows?.all() ?? []).flatMap((file) => file === workflow ? file.jobs.filter(({ id }) => id !== job?.id && !waiting.has(id)) : file.jobs);
        if (others.some((other) => (0,workflow_file/* jobMakes */.tp)(other, name)))
            return null;
        if (isOurName(name))
            return "own";
        return waits(name) ? "dependent" : null;
    };
    return { roleOf, claims, runId: ownJob.runId, suiteId: own?.suiteId ?? null };
}
function identify(ownJob, runs, job) {
    const none = new Set();
    if (ownJob.checkRunId !== null)
        return { own: runs.find(({ id }) => id === ownJob.checkRunId) ?? null, ambiguous: none };
    if (ownJob.runId === null || ownJob.jobId === null)
        return { own: null, ambiguous: none };
    // Which values GitHub puts into parentheses is not documented in every detail, so here any will do.
    const anyValues = (name) => (0,check_names/* joined */.oR)((0,check_names/* joined */.oR)((0,check_names/* namePieces */.T5)(name), [" ("]), ["", ")"]);
    const patterns = job === null ? guessedPatterns(ownJob.jobId) : [...job.patterns, anyValues(job.unexpanded)];
    const named = runs.filter((run) => (0,classify_observed/* isActionsApp */.Bh)(run) && patterns.some((pattern) => (0,glob/* matchesPieces */.F6)(pattern, run.name)));
    const ofOurRun = named.filter((run) => workflowRunOf(run)?.id === ownJob.runId);
    // We are running, so of several jobs of our name in our run only an unfinished one can be us.
    const candidates = ofOurRun.length > 1 ? ofOurRun.filter(({ status }) => status !== "COMPLETED") : ofOurRun;
    const only = candidates[0];
    if (candidates.length === 1 && only !== undefined)
        return { own: only, ambiguous: none };
    if (ofOurRun.length > 0)
        return { own: null, ambiguous: new Set((candidates.length > 0 ? candidates : ofOurRun).map(({ id }) => id)) };
    return { own: null, ambiguous: new Set(named.filter((run) => run.workflowRun.state === "unknown").map(({ id }) => id)) };
}
/**
 * Without our workflow's file, whether another job of it may wait for us. One that has ended in our run's first attempt
 * cannot, since we have not.
 */
function mayWaitUnseen(check, runId, ownJob) {
    return !(runId === ownJob.runId && ownJob.runAttempt === 1 && check.status === "COMPLETED");
}
function workflowRunOf(run) {
    return run.workflowRun.state === "known" ? run.workflowRun.value : null;
}
/** Without the workflow file: the job's id, with a matrix, or called by another workflow (`caller / job`). */
function guessedPatterns(jobId) {
    return [[jobId], [`${jobId} (`, ")"], ["", ` / ${jobId}`], ["", ` / ${jobId} (`, ")"]];
}
/** Names that are ours beyond doubt: the name of our check, else the job's name where it holds no expression. */
function nameTest(own, job, ownJob) {
    const literal = job === null ? (ownJob.jobId === null ? [] : [ownJob.jobId]) : job.patterns.flatMap((pattern) => (pattern.length === 1 ? pattern : []));
    return (name) => name === own?.name || literal.includes(name);
}
/**
 * Whether the jobs that wait for us, and no other job of our workflow, make this name. A name that is nothing but an
 * expression would claim every check, so it claims none.
 */
function makesOnly(workflow, waiting, name) {
    const claimed = workflow.jobs.some((job) => waiting.has(job.id) && job.patterns.some((pattern) => pattern.join("").trim() !== "" && (0,glob/* matchesPieces */.F6)(pattern, name)));
    return claimed && !workflow.jobs.some((job) => !waiting.has(job.id) && (0,workflow_file/* jobMakes */.tp)(job, name));
}

// EXTERNAL MODULE: ./.build/src/readiness/required-set.js + 1 modules
var required_set = __webpack_require__(35525);
;// CONCATENATED MODULE: ./.build/src/readiness/surroundings.js


const NONE = new Map();
/** How the rollup of the test merge commit is called in the list of checks. */
const TEST_MERGE_NAME = "test merge commit";
/**
 * The test merge commit: when it has statuses, they must pass too (GitHub docs, "Troubleshooting required status
 * checks"). `null`: it has none, or there is no such commit, as in a merge group.
 */
function testMergeFinding(facts) {
    if (facts.mergeGroup !== null || facts.testMergeState.state === "unknown" || facts.testMergeState.value === null)
        return null;
    const about = { since: null, url: facts.pullRequest.url, producer: TEST_MERGE_NAME };
    switch (facts.testMergeState.value) {
        case "SUCCESS":
            return { class: "green", cause: null, reason: "The statuses on the test merge commit are successful.", mend: null, ...about };
        case "FAILURE":
        case "ERROR":
            return {
                class: "red",
                cause: null,
                reason: "A status on the test merge commit failed, and GitHub requires it to pass too.",
                mend: "Open the pull request's checks, correct what failed, and push.",
                ...about,
            };
        case "PENDING":
        case "EXPECTED":
            return {
                class: "running",
                cause: null,
                reason: "A status on the test merge commit has not finished.",
                mend: "Wait until it has finished.",
                ...about,
            };
        default:
            return (0,readiness_finding/* findingOf */.hD)("unknown-value", `State of the test merge commit: ${(0,readiness_finding/* quoted */.TL)(facts.testMergeState.value, 60)}.`, about);
    }
}
/** The events that start a required workflow (GitHub, "Require workflows to pass before merging"). */
const EVENTS_OF_RULE = new Set(["pull_request", "pull_request_target", "merge_group"]);
/**
 * Workflows that a ruleset requires, judged by the suites that run a file of that path for an event of the rule; whoever
 * may push can start any other event. The rule names its repository by an id: where that is this repository a success
 * counts, unless the pull request changes the file; else only where no file of this repository has the same path. A
 * suite does not say whose file it ran.
 */
function requiredWorkflowFinding(required, suites, workflows, withChecks, facts) {
    const matching = suites?.filter((suite) => (0,readiness_suites/* pathOf */.XM)(suite) === required.path && isStartedByRule(suite)) ?? [];
    const repositoryId = facts.repository.state === "known" ? (facts.repository.value.id ?? null) : null;
    const isOurs = repositoryId !== null && repositoryId === required.repositoryId;
    const findings = matching.map((suite) => {
        const special = (0,readiness_suites/* findingOfSuite */.vH)(suite, { workflow: () => null, refused: NONE, facts }, withChecks.has(suite.id));
        if (special !== null)
            return special;
        const about = { since: suite.createdAt, url: null, producer: suite.app?.slug ?? null };
        if (suite.conclusion === "SUCCESS") {
            if (!isOurs && (workflows === null || workflows.paths.includes(required.path))) {
                return (0,readiness_finding/* findingOf */.hD)("required-workflow", "A workflow of this repository has the same path.", about);
            }
            if (isOurs && !isUntouched(required.path, facts)) {
                return (0,readiness_finding/* findingOf */.hD)("required-workflow", "The pull request changes this file, or whether it does cannot be seen.", about);
            }
            return { class: "green", cause: null, reason: "The required workflow ran to success.", mend: null, ...about };
        }
        if (suite.conclusion === "NEUTRAL" || suite.conclusion === "SKIPPED") {
            return { class: "no-signal", cause: null, reason: "The required workflow was skipped: nothing was shown.", mend: null, ...about };
        }
        return {
            class: "red",
            cause: null,
            reason: "The required workflow failed.",
            mend: "Open its run, correct what failed, and push.",
            ...about,
        };
    });
    return (0,readiness_finding/* worstFinding */.tq)(findings) ?? (0,readiness_finding/* findingOf */.hD)("required-workflow", "No run of it was found on this commit.");
}
function isStartedByRule({ workflowRun }) {
    return workflowRun.state === "known" && EVENTS_OF_RULE.has(workflowRun.value?.event ?? "");
}
function isUntouched(path, { files }) {
    return files.state === "known" && files.value.every((file) => file.path !== path && file.previousPath !== path);
}
/**
 * Workflows of this commit that left no check run, or have more to come: start-up failures, runs that wait for approval,
 * unfinished runs whose known jobs are all done. Our own run is left alone.
 */
function suiteFindings(facts, suites, workflows, checks, own, refused) {
    const runs = checks.filter((check) => check.kind === "check-run");
    const rows = [];
    for (const suite of suites ?? []) {
        const run = suite.workflowRun.state === "known" ? suite.workflowRun.value : null;
        if ((run !== null && run.id === own.runId) || suite.id === own.suiteId)
            continue;
        const ofSuite = runs.filter((check) => check.suiteId === suite.id);
        // An unfinished job speaks for its workflow; the suite adds nothing to it.
        if (ofSuite.some((check) => check.status !== "COMPLETED"))
            continue;
        const workflow = () => (typeof run?.path === "string" ? (workflows?.get(run.path) ?? null) : null);
        const finding = (0,readiness_suites/* findingOfSuite */.vH)(suite, { workflow, refused, facts }, ofSuite.length > 0);
        if (finding !== null)
            rows.push({ name: (0,readiness_suites/* suiteName */.Qx)(suite), finding });
    }
    for (const suite of (0,readiness_suites/* hiddenSuites */.kr)(facts)) {
        const silent = !runs.some((check) => check.suiteId === suite.id);
        if (suite.id === own.suiteId || (!silent && !(0,readiness_suites/* isUnfinished */.ui)(suite)))
            continue;
        const finding = (0,readiness_suites/* findingOfSuite */.vH)(suite, { workflow: () => null, refused: NONE, facts }, !silent);
        if (finding !== null)
            rows.push({ name: `workflow of check suite ${suite.id}`, finding });
    }
    return rows;
}

// EXTERNAL MODULE: ./.build/src/readiness/review-policy.js
var review_policy = __webpack_require__(91437);
;// CONCATENATED MODULE: ./.build/src/readiness/judge.js














/**
 * CI readiness of the judged commit (design section 7): each check in exactly one class, and one status by the
 * precedence failing, blocked, unknown, pending, ready. Pure: the same facts give the same body, in whatever order their
 * lists came. `ready` needs a required set that was seen whole (or every observed check, where nothing is required), no
 * check of it in another class than green or no-signal, and at least one green.
 * Import it with `await import()`: it brings the YAML parser along (about 20 ms of CPU).
 */
function judgeReadiness(input) {
    const { facts, policy, explanations = null } = input;
    const ci = (0,tighten/* mergeCi */.Ty)(policy, input.inputs);
    const required = (0,required_set/* requiredSet */.So)(facts, policy, ci);
    const unknowns = [...required.unknowns];
    const notes = [...required.notes];
    if (facts.checks.state === "unknown")
        unknowns.push((0,required_set/* unknownEntry */.pr)("check runs and commit statuses", facts.checks));
    const all = facts.checks.state === "known" ? facts.checks.value : [];
    const workflows = facts.workflowFiles.state === "known" ? (0,workflow_file/* workflowFiles */.BF)(facts.workflowFiles.value, calledFiles(facts)) : null;
    const latest = latestOfEachProducer(all, workflows).filter((check) => check.kind === "check-run" || check.status !== "EXPECTED");
    const suites = (0,readiness_suites/* workflowSuites */.vR)(facts);
    const own = ownJobView(facts.ownJob, latest, workflows);
    const moment = { observedAt: facts.observedAt, diagnoses: new Map(facts.diagnoses.map((entry) => [entry.checkRunId, entry])) };
    const excluded = [];
    const byName = new Map();
    for (const check of latest) {
        const role = own.roleOf(check);
        if (role === "own" || role === "dependent") {
            excluded.push({ name: check.name, reason: EXCLUDED[role] });
            continue;
        }
        const finding = role === "ambiguous"
            ? ambiguousFinding(check)
            : check.kind === "check-run"
                ? (0,classify_observed/* classifyCheckRun */.sS)(check, moment)
                : (0,classify_observed/* classifyCommitStatus */.wB)(check);
        byName.set(check.name, [...(byName.get(check.name) ?? []), { check, finding }]);
    }
    const leftOutByInput = [];
    for (const name of byName.keys()) {
        const rule = (0,tighten/* ignoreRuleFor */.gd)(ci, name);
        if (rule === null || required.checks.has(name))
            continue;
        byName.delete(name);
        if (rule.source === "input")
            leftOutByInput.push(name);
        excluded.push({
            name,
            reason: `Left out by ${rule.source === "policy" ? "`ci.ignore` of the policy" : "the input `ignore-checks`"}: \`${(0,readiness_finding/* quoted */.TL)(rule.pattern, 80)}\`.`,
        });
    }
    if (leftOutByInput.length > 0) {
        const shown = leftOutByInput
            .toSorted()
            .slice(0, 5)
            .map((name) => `\`${(0,readiness_finding/* quoted */.TL)(name, 80)}\``)
            .join(", ");
        notes.push(`The input \`ignore-checks\`, which a pull request can edit, left out ${leftOutByInput.length} checks: ${shown}.`);
    }
    for (const refused of (0,tighten/* refusedIgnores */.EA)(ci, required.checks.keys())) {
        notes.push(`\`${(0,readiness_finding/* quoted */.TL)(refused.name, 80)}\` is required, so ${refused.source === "policy" ? "`ci.ignore`" : "`ignore-checks`"} cannot leave it out.`);
    }
    const withChecks = new Set(all.flatMap((check) => (check.kind === "check-run" && check.suiteId !== null ? [check.suiteId] : [])));
    const observed = new Map([...byName].flatMap(([name, entries]) => {
        const worst = (0,readiness_finding/* worstFinding */.tq)(entries.map(({ finding }) => finding));
        return worst === null ? [] : [[name, worst]];
    }));
    const absence = {
        facts,
        workflows,
        suites,
        suitesWithChecks: withChecks,
        observed,
        settleSeconds: ci.settleSeconds,
        explanations,
    };
    const rows = [];
    for (const requirement of required.checks.values()) {
        const entries = byName.get(requirement.name) ?? [];
        const wasExcluded = excluded.some(({ name }) => name === requirement.name);
        const row = judgeRequired(requirement, entries, wasExcluded, own, absence, facts.checks.state === "known");
        if (row === null) {
            if (!wasExcluded)
                excluded.push({ name: requirement.name, reason: EXCLUDED.absent });
        }
        else
            rows.push(row);
    }
    for (const workflow of required.workflows) {
        const finding = requiredWorkflowFinding(workflow, suites, workflows, withChecks, facts);
        rows.push(rowOf(`workflow ${workflow.path}`, [finding], [workflow.source], true));
    }
    // An input adds to what counts. Were it to make the required set, a pull request could name one green check there, and
    // thereby make every other check of a repository that requires nothing not count (design section 5).
    const basis = rows.some((row) => !isInputOnly(row)) ? "required" : "observed";
    // GitHub demands the test merge commit beside whatever is required, so it does not make the set of required checks.
    const merge = testMergeFinding(facts);
    if (merge !== null)
        rows.push(rowOf(TEST_MERGE_NAME, [merge], [{ kind: "is-required", detail: "GitHub requires the test merge commit to pass where it has statuses" }], true));
    else if (facts.mergeGroup === null && facts.testMergeState.state === "unknown")
        unknowns.push((0,required_set/* unknownEntry */.pr)("the test merge commit", facts.testMergeState));
    for (const [name, entries] of byName) {
        if (!required.checks.has(name))
            rows.push(rowOf(name, entries.map(({ finding }) => finding), [], basis === "observed"));
    }
    for (const { name, finding } of suiteFindings(facts, suites, workflows, latest, own, explanations?.refused ?? new Map())) {
        // Compared with the ruleset's paths only: a job may call itself anything, and must not hide a workflow by it.
        if (!required.workflows.some(({ path }) => name === `workflow ${path}`))
            rows.push(rowOf(name, [finding], [], basis === "observed"));
    }
    // A workflow that never started shows only in its suite, and where nothing is required every workflow counts.
    if (basis === "observed" && facts.suites.state === "unknown")
        unknowns.push((0,required_set/* unknownEntry */.pr)("check suites", facts.suites));
    if (typeof facts.eventHeadSha === "string" && facts.eventHeadSha !== facts.subject.headSha) {
        notes.push(`Someone pushed after the event: it was about ${facts.eventHeadSha.slice(0, 7)}, and the newest head is judged.`);
    }
    notes.push(...ambiguousNames(byName));
    const cannotVouch = rows.filter((row) => isInputOnly(row) && (basis === "required" || (0,tighten/* ignoreRuleFor */.gd)(ci, row.name) !== null));
    // After the basis: what ran elsewhere never makes the set of required checks of GitHub.
    const external = judgeExternal(facts, policy);
    for (const { name, findings, sources, vouches } of external.rows) {
        const row = rowOf(name, findings, sources, true);
        rows.push(row);
        if (!vouches)
            cannotVouch.push(row);
    }
    notes.push(...external.notes);
    const waitsForUs = ownIsRequired(required.checks, excluded);
    return assemble({ facts, basis, rows, cannotVouch, excluded, unknowns, notes, ownIsRequired: waitsForUs, external: external.results });
}
/** Called workflows of other repositories that were read. */
function calledFiles(facts) {
    return (facts.calledWorkflows ?? []).flatMap(({ uses, text }) => (text.state === "known" ? [{ uses, text: text.value }] : []));
}
const EXCLUDED = {
    own: "Our own job or verdict: never counted as green.",
    dependent: "It waits for our own job: never counted as green.",
    absent: "Our own job, or one that waits for it, has not reported yet: never counted as green.",
};
function ambiguousFinding(check) {
    return (0,readiness_finding/* findingOf */.hD)("own-job-ambiguous", "", { url: check.url, producer: (0,classify_observed/* producerOf */._$)(check) });
}
/** `null`: nothing is left to judge, since only our own job makes this check and GitHub itself watches over it. */
function judgeRequired(requirement, entries, wasExcluded, own, absence, checksSeen) {
    const row = (findings) => rowOf(requirement.name, findings, requirement.sources, true);
    if (entries.length > 0)
        return row([
            ...entries.map(({ finding }) => finding),
            ...bindingFindings(requirement, entries.map(({ check }) => check)),
        ]);
    if (wasExcluded || own.claims(requirement.name) !== null)
        return (0,required_set/* isRequiredByGitHub */.aL)(requirement) ? null : row([(0,readiness_finding/* findingOf */.hD)("own-job", "")]);
    if (!checksSeen) {
        const reason = "Whether it reported could not be seen.";
        return row([
            { class: "unknown", cause: null, reason, mend: "See what could not be seen, below.", since: null, url: null, producer: null },
        ]);
    }
    // A suite may explain the absence, but nothing made the check itself.
    return row([{ ...classifyAbsent(requirement, absence), producer: null }]);
}
/** A required check may be bound to an app: another source of the same name does not satisfy it. */
function bindingFindings(requirement, checks) {
    const runs = checks.filter((check) => check.kind === "check-run");
    return [...requirement.appIds].flatMap((appId) => {
        if (runs.some((run) => run.app?.id === appId))
            return [];
        // A status names its creator, not its app, and a hidden app may be the one.
        const cannotTell = runs.length < checks.length || runs.some((run) => run.app === null);
        return [(0,readiness_finding/* findingOf */.hD)(cannotTell ? "unknown-app" : "wrong-app", `Expected: the app with the id ${appId}.`)];
    });
}
function isInputOnly(row) {
    return row.sources.length > 0 && row.sources.every(({ kind }) => kind === "input");
}
function rowOf(name, findings, sources, counts) {
    const worst = (0,readiness_finding/* worstFinding */.tq)(findings) ?? (0,readiness_finding/* findingOf */.hD)("not-found", "");
    const { class: checkClass, cause, reason, mend, since, url } = worst;
    return {
        name,
        required: sources.length > 0,
        sources: [...sources],
        class: checkClass,
        cause,
        reason,
        mend,
        since,
        url,
        blocking: counts && (0,readiness_status/* statusOf */.c2)(worst) !== "ready",
        producers: [...new Set(findings.flatMap(({ producer }) => producer ?? []))].toSorted(),
    };
}
/** Docs only say that unique names avoid "ambiguous status check results", so all producers must be met, and it is said. */
function ambiguousNames(byName) {
    return [...byName].flatMap(([name, entries]) => entries.length < 2
        ? []
        : [
            `ambiguous-name: ${entries.length} producers report \`${(0,readiness_finding/* quoted */.TL)(name, 80)}\`; all of them must be met. Give each job a name of its own.`,
        ]);
}
function ownIsRequired(required, excluded) {
    return excluded.some(({ name }) => (0,required_set/* isRequiredByGitHub */.aL)(required.get(name)));
}
function assemble(parts) {
    const { facts, basis } = parts;
    const judgedSha = facts.mergeGroup?.headSha ?? facts.subject.headSha ?? "";
    if (judgedSha === "") {
        parts.unknowns.push({
            what: "the head commit",
            reason: "The facts name no head commit.",
            permission: null,
            mend: "Ask for a pull request that exists.",
        });
    }
    const checks = parts.rows.toSorted((a, b) => (a.name === b.name ? (a.class < b.class ? -1 : 1) : a.name < b.name ? -1 : 1));
    const counting = checks.filter((check) => check.required || basis === "observed");
    const unknowns = uniqueBy(parts.unknowns, ({ what, reason }) => `${what}\u0000${reason}`);
    const vouching = counting.filter((check) => check.name !== TEST_MERGE_NAME && !parts.cannotVouch.includes(check));
    const status = overallStatus(counting, vouching, unknowns);
    const notes = [...parts.notes, ...mergeStateNote(facts, status, parts.ownIsRequired), ...optionalNote(checks, basis)];
    return {
        status,
        ready: status === "ready",
        headline: headlineOf({ status, basis, counting, unknowns, judgedSha }),
        judgedSha,
        basis,
        checks,
        excluded: uniqueBy(parts.excluded, ({ name, reason }) => `${name}\u0000${reason}`),
        unknowns,
        notes: [...new Set(notes)].toSorted(),
        reviewPolicy: (0,review_policy/* reviewPolicy */.Hi)(facts),
        external: parts.external,
        inspected: counting.filter((check) => check.producers.length > 0 && check.class !== "unknown").length,
        expected: basis === "required" ? counting.length : null,
    };
}
/** Nothing inspected, or nothing but skipped and neutral checks, is `unknown`: no vacuous pass (law 1). */
function overallStatus(counting, vouching, unknowns) {
    const green = vouching.some((check) => check.class === "green");
    let status = unknowns.length > 0 ? "unknown" : "ready";
    for (const check of counting)
        status = (0,readiness_status/* worseStatus */.L9)(status, (0,readiness_status/* statusOf */.c2)(check));
    return status === "ready" && !green ? "unknown" : status;
}
/** GitHub's merge state is the viewer's view, so it corroborates and never decides (semantics, fact 3). */
function mergeStateNote(facts, status, ownRequired) {
    const state = facts.pullRequest.mergeStateStatus;
    if (status !== "ready" || !["BLOCKED", "BEHIND", "UNKNOWN"].includes(state))
        return [];
    if (state === "BLOCKED" && ownRequired)
        return ["GitHub's merge state is BLOCKED, as it must be while our own required check runs."];
    return [`GitHub's merge state is ${state}, for a reason that is not a check or that this token cannot see.`];
}
function optionalNote(checks, basis) {
    if (basis === "observed")
        return [
            "Neither GitHub nor the policy requires a check here: every observed check counts, and an input can only add. Require checks in a ruleset, or name them under `ci.required` of the policy.",
        ];
    const red = checks.filter((check) => !check.required && (0,readiness_status/* statusOf */.c2)(check) === "failing").length;
    return red === 0 ? [] : [`Not required, and failing or cancelled: ${red}. They do not change the status.`];
}
function uniqueBy(items, key) {
    const byKey = new Map(items.map((item) => [key(item), item]));
    return [...byKey.keys()].toSorted().flatMap((itemKey) => byKey.get(itemKey) ?? []);
}

;// CONCATENATED MODULE: ./.build/src/readiness/explain.js

/** Causes that GitHub's own parsers can make more exact, or tell the reason of. */
const UNCLEAR = new Set(["startup-failure", "not-found", "not-queued", "not-created", "renamed", "invalid-workflow"]);
/**
 * CI readiness, explained: judged once, and where a check that counts never started or never came, once more with what
 * GitHub's own parsers say of the workflow files (about 35 ms of CPU, for red pull requests only).
 */
async function explainReadiness(input) {
    const body = judgeReadiness(input);
    if (!body.checks.some(({ blocking, cause }) => blocking && UNCLEAR.has(cause ?? "")))
        return body;
    return judgeReadiness({ ...input, explanations: await loadExplanations(input.facts) });
}
/** What GitHub's parsers say of the workflow files of these facts. */
async function loadExplanations(facts) {
    const [{ loadConditions }, { refusedWorkflows }] = await Promise.all([__webpack_require__.e(/* import() */ 6463).then(__webpack_require__.bind(__webpack_require__, 86463)), __webpack_require__.e(/* import() */ 4786).then(__webpack_require__.bind(__webpack_require__, 24786))]);
    const files = facts.workflowFiles.state === "known" ? facts.workflowFiles.value : [];
    return { decideCondition: await loadConditions(facts), refused: await refusedWorkflows(files, calledFiles(facts)) };
}

// EXTERNAL MODULE: ./.build/src/readiness/outcome.js
var outcome = __webpack_require__(72028);
// EXTERNAL MODULE: ./.build/src/render/readiness-markdown.js
var readiness_markdown = __webpack_require__(27252);
// EXTERNAL MODULE: ./.build/src/jobs/evidence-files.js
var evidence_files = __webpack_require__(98673);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/src/facts/configuration-error.js
var configuration_error = __webpack_require__(94014);
;// CONCATENATED MODULE: ./.build/src/jobs/settle.js



/** Between two looks while waiting: short at first, since most jobs end soon, then rarely, since each look costs requests. */
const WAITS_S = [10, 15, 20, 30, 45, 60, 90, 120];
/** `GITHUB_TOKEN` has 1,000 requests an hour for the whole repository (semantics, section 2): waiting may take a third of them. */
const REQUEST_BUDGET = 300;
/** Workflows whose usual duration is asked for, once. */
const MOST_DURATIONS = 3;
/**
 * Waits until CI is not pending any more, the time or the budget of requests is over, or the head has moved. Off with 0
 * seconds. Ends at once for every status but `pending`, since no other improves by waiting. Our own job, and what needs it, is not
 * part of what is waited for: the judgement leaves it out. A look that fails is tried again at the next one.
 */
async function settle(host, first, waitSeconds, { judge, wait = promises_.setTimeout }) {
    let waited = 0;
    let usual = null;
    let spent = NOTHING;
    let current = { session: first, body: await judge(first) };
    for (let round = 0;; round += 1) {
        if (current.body.status !== "pending")
            return withCosts(current, spent);
        const pause = Math.min(WAITS_S[Math.min(round, WAITS_S.length - 1)] ?? 60, waitSeconds - waited);
        if (pause <= 0)
            return withCosts(current, spent);
        if (requestsOf(spent) + 2 * requestsOf(current.session.measurements()) > REQUEST_BUDGET) {
            host.log.warning(`The budget of ${REQUEST_BUDGET} requests for waiting is used up: this run judges what it saw last.`);
            return withCosts(current, spent);
        }
        usual ??= await usualDurations(current);
        host.log.step(`waiting ${Math.ceil(pause)} s for ${progress(current, usual)}`);
        await wait(pause * 1000);
        waited += pause;
        const next = await lookAgain(host, current.session);
        if (next === null)
            continue;
        spent = sum(spent, current.session.measurements());
        if (next.subject.headSha !== first.subject.headSha) {
            host.log.warning("The head of the pull request moved while waiting; this run judges what it saw first and stops here.");
            const note = `The head moved while this waited: it judges ${shortSha(first)}, and the pull request is now at ${shortSha(next)}.`;
            const body = { ...current.body, notes: [...current.body.notes, note].toSorted() };
            return withCosts({ session: current.session, body }, sum(spent, next.measurements()), true);
        }
        current = { session: next, body: await judge(next) };
    }
}
const NOTHING = { graphqlRequests: 0, restRequests: 0, retries: 0, durationMs: 0 };
const requestsOf = ({ graphqlRequests, restRequests, retries }) => graphqlRequests + restRequests + retries;
const shortSha = ({ subject }) => subject.headSha?.slice(0, 7) ?? "an unknown commit";
function sum(a, b) {
    return {
        graphqlRequests: a.graphqlRequests + b.graphqlRequests,
        restRequests: a.restRequests + b.restRequests,
        retries: a.retries + b.retries,
        durationMs: a.durationMs + b.durationMs,
    };
}
/** The evidence tells what all looks cost, not only the last. `counted`: the session's own are among them already. */
function withCosts({ session, body }, spent, counted = false) {
    if (spent === NOTHING)
        return { session, body };
    return { body, session: { ...session, measurements: () => (counted ? spent : sum(spent, session.measurements())) } };
}
/** GitHub may be away for a moment: then what was seen stands until the next look. */
async function lookAgain(host, session) {
    try {
        return await session.again();
    }
    catch (error) {
        if (!(error instanceof configuration_error/* ConfigurationError */.j))
            throw error;
        host.log.warning(`This look failed, and the next one is waited for: ${error.message}`);
        return null;
    }
}
/** Seconds that the workflows of the pending checks usually take, by check name. */
async function usualDurations({ session, body }) {
    const paths = new Map(pending(body).flatMap((check) => workflowOf(session, check.name)));
    const wanted = [...new Set(paths.values())].toSorted().slice(0, MOST_DURATIONS);
    const lengths = new Map(await Promise.all(wanted.map(async (path) => [path, await session.usualDuration(path)])));
    return new Map([...paths].flatMap(([name, path]) => (lengths.get(path) == null ? [] : [[name, lengths.get(path) ?? 0]])));
}
function workflowOf({ facts }, name) {
    if (facts.checks.state === "unknown")
        return [];
    return facts.checks.value.flatMap((check) => {
        const run = check.kind === "check-run" && check.name === name && check.workflowRun.state === "known" ? check.workflowRun.value : null;
        return run?.path == null ? [] : [[name, run.path]];
    });
}
function pending(body) {
    return body.checks.filter((check) => check.blocking && (0,readiness_status/* statusOf */.c2)(check) === "pending");
}
/** What still runs, since when, and how long its workflow usually takes. */
function progress({ session, body }, usual) {
    const checks = pending(body);
    const shown = checks.slice(0, 5).map(({ name, class: is, since }) => {
        const age = since === null ? null : (Date.parse(session.observedAt) - Date.parse(since)) / 1000;
        const typical = usual.get(name);
        const parts = [
            age === null || !(age >= 0) ? is : `${is} for ${duration(age)}`,
            typical === undefined ? "" : `its workflow usually takes ${duration(typical)}`,
        ];
        return `${name} (${parts.filter((part) => part !== "").join("; ")})`;
    });
    return `${checks.length} ${checks.length === 1 ? "check" : "checks"}: ${shown.join(", ")}${checks.length > 5 ? ` and ${checks.length - 5} more` : ""}`;
}
function duration(seconds) {
    return seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

;// CONCATENATED MODULE: ./.build/src/jobs/ci-readiness.js





/** The pure judgement over what the session saw on GitHub. */
function readinessBody(session) {
    return explainReadiness({
        facts: session.facts,
        policy: session.policy.policy,
        inputs: { required: [...session.wish.requiredChecks], ignore: [...session.wish.ignoreChecks] },
    });
}
/** Waits until CI is not pending any more, at most so many seconds; see `settle`. */
function settledReadiness(host, session, waitSeconds) {
    return settle(host, session, waitSeconds, { judge: readinessBody });
}
/** Judges, writes and uploads CI readiness. */
async function runCiReadiness(host, session, body, wish) {
    return (0,evidence_files/* produceEvidence */.eF)(host, {
        kind: "ci-readiness",
        action: "ci-readiness",
        subject: session.subject,
        outcome: (0,outcome/* readinessOutcome */.R)(body.status),
        body,
        markdown: (0,readiness_markdown/* renderReadinessMarkdown */.uV)(body, session.subject),
        measurements: session.measurements(),
        generatedAt: session.observedAt,
    }, wish);
}
/** The outputs of the action that come from the body. */
function readinessOutputs(body) {
    return { status: body.status, ready: String(body.ready), blockers: JSON.stringify((0,outcome/* readinessBlockers */.w)(body)) };
}


/***/ }),

/***/ 98673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Zn: () => (/* binding */ uploadFiles),
/* harmony export */   eF: () => (/* binding */ produceEvidence)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20434);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91093);
/* harmony import */ var _host_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89279);




/** The name of the artifact of one kind; a matrix job gives its own suffix, since artifacts are immutable. */
function artifactName(kind, suffix) {
    return `trust-layer-${kind}${suffix === null ? "" : `-${suffix}`}`;
}
/**
 * Seals a body, writes `<kind>.json` and `<kind>.md` into the evidence folder (whole or not at all), and uploads both
 * as the artifact of that kind where this is wished and there is a service; without one a line says so.
 */
async function produceEvidence(host, what, wish) {
    const envelope = (0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .seal */ .od)({
        kind: what.kind,
        subject: what.subject,
        producer: host.producer(what.action),
        generatedAt: what.generatedAt,
        outcome: what.outcome,
        ...(what.measurements === undefined ? {} : { measurements: what.measurements }),
        body: what.body,
    });
    const jsonPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.evidenceDir, `${what.kind}.json`);
    const markdownPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.evidenceDir, `${what.kind}.md`);
    await (0,_host_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomically */ .l)(jsonPath, (0,_evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .prettyJson */ .D_)(envelope));
    await (0,_host_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomically */ .l)(markdownPath, what.markdown);
    const artifact = await uploadFiles(host, artifactName(what.kind, wish.artifactSuffix), host.evidenceDir, [`${what.kind}.json`, `${what.kind}.md`], wish);
    return { body: what.body, envelope, markdown: what.markdown, jsonPath, markdownPath, artifact };
}
/** Hosts that were told that there is no service: two bundles of one step need the sentence once. */
const told = new WeakSet();
/** Uploads files of a folder as one artifact; null when it is not wished or there is no service (said in the log). */
async function uploadFiles(host, name, root, paths, wish) {
    if (!wish.upload || paths.length === 0)
        return null;
    const store = await host.artifacts();
    if ("unavailable" in store) {
        if (!told.has(host))
            host.log.info(store.unavailable);
        told.add(host);
        return null;
    }
    return store.upload(name, root, paths, wish.retentionDays);
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


/***/ }),

/***/ 72028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readinessOutcome),
/* harmony export */   w: () => (/* binding */ readinessBlockers)
/* harmony export */ });
const OUTCOMES = {
    ready: "pass",
    failing: "fail",
    pending: "blocked",
    blocked: "blocked",
    unknown: "unknown",
};
/** The outcome of the evidence envelope for a readiness status (design section 7). */
function readinessOutcome(status) {
    return OUTCOMES[status];
}
/**
 * The output `blockers`: one for every required check that is not green, in the order of the names. Where nothing is
 * required every observed check counts, so each of those that is not green is listed.
 */
function readinessBlockers(body) {
    return body.checks
        .filter((check) => check.class !== "green" && (check.required || body.basis === "observed"))
        .map(({ name, class: checkClass, cause, mend, blocking }) => ({ check: name, class: checkClass, cause, mend, blocking }));
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


/***/ }),

/***/ 27252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d3: () => (/* binding */ readinessCircumstances),
/* harmony export */   td: () => (/* binding */ readinessHeadline),
/* harmony export */   uV: () => (/* binding */ renderReadinessMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _external_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39394);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89328);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90916);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37391);
/* harmony import */ var _review_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58325);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76761);







/** CI's status and its main reason, as the text of a heading. */
function readinessHeadline(body) {
    const text = body.headline.toLowerCase().includes(body.status)
        ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(body.headline)
        : `${body.status}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(body.headline)}`;
    return `${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .MARKS */ .j7[(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .readinessTone */ .VZ)(body.status)]} CI ${text.replace(/^CI /u, "")}`;
}
/** What CI was judged on, and what was left out of it. */
function readinessCircumstances(body, rows) {
    const basis = body.basis === "required" ? "the required checks decide" : "nothing is required, so every check that was seen counts";
    const lines = [
        `Judged on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .shortSha */ .Fu)(body.judgedSha))}: ${basis}; ${body.inspected}${body.expected === null ? "" : ` of ${body.expected}`} seen`,
        ...body.excluded.slice(0, rows).map(({ name, reason }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name, 200)} is left out: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(reason)}`),
        ...body.unknowns
            .slice(0, rows)
            .map(({ what, reason, mend }) => `${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .MARKS */ .j7.unclear} ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(what)}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(reason)} **Do:** ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(mend)}`),
        ...body.notes.slice(0, rows).map((note) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownProse */ .h$)(note)),
    ];
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownList */ .Al)(lines, (line) => line, rows + 1);
}
/** `ci-readiness.md`: the whole evidence of CI readiness for people. Pure; every hostile string is escaped. */
function renderReadinessMarkdown(body, subject) {
    const blocking = body.checks.filter((check) => check.blocking);
    return `${[
        `# CI readiness`,
        `## ${readinessHeadline(body)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectLine */ .nh)(subject),
        blocking.length === 0
            ? ""
            : `### ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(blocking.length, "check keeps", "checks keep")} CI from being ready\n\n${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownList */ .Al)(blocking, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .ciItem */ .a9, 200)}`,
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionsBlock */ .It)((0,_permissions_js__WEBPACK_IMPORTED_MODULE_6__/* .missingPermissions */ .HR)({ readiness: body, gate: null })),
        `### How it was judged\n\n${readinessCircumstances(body, 200)}`,
        body.reviewPolicy === undefined ? "" : `### Review policy of the base branch\n\n${(0,_review_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .reviewPolicyTable */ .d)(body.reviewPolicy)}`,
        (body.external ?? []).length === 0 ? "" : `### External results\n\n${(0,_external_results_js__WEBPACK_IMPORTED_MODULE_1__/* .externalTable */ .gM)(body.external ?? [], 200)}`,
        `### All CI checks\n\n${body.checks.length === 0 ? "No check was seen." : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .ciTable */ .Vt)(body.checks, 500)}`,
    ]
        .filter((part) => part !== "")
        .join("\n\n")}\n`;
}


/***/ }),

/***/ 58325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ reviewPolicyTable),
/* harmony export */   u: () => (/* binding */ reviewPolicyLines)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89328);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37391);



const TITLES = {
    protected: "Protected",
    "required-checks": "Required checks",
    strict: "Up to date before merging",
    approvals: "Approvals",
    "code-owners": "Code owners' review",
    "stale-dismissal": "Approvals dismissed by a push",
    "last-push-approval": "Approval of the last push",
    conversations: "Conversations resolved",
    "force-push": "Force pushes",
    deletion: "Deletion",
    "admin-enforcement": "Binds administrators",
};
/** The review policy of the base branch as a table; empty where it was not looked at. Every hostile string is escaped. */
function reviewPolicyTable(rows) {
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)(["Setting", "Value", "Says who", "Permission that shows it"], rows, ({ setting, value, source, permission }) => [
        TITLES[setting],
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(value, 300),
        source === null ? "" : (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(source),
        permission === null ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(permission),
    ], 20);
}
/** The same as lines for a terminal. */
function reviewPolicyLines(rows) {
    return rows.map(({ setting, value, source, permission }) => {
        const why = [source ?? "", permission === null ? "" : `needs ${permission}`].filter((part) => part !== "").join("; ");
        return `  ${TITLES[setting].padEnd(30)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(value, 200)}${why === "" ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(why, 200)})`}`;
    });
}


/***/ })

};
