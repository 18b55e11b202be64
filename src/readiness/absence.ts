import type { CheckSuite, PullRequestFacts } from "../facts/pull-request-facts.ts";
import { matchesPieces } from "../policy/glob.ts";
import { nearestWord } from "../policy/policy-keys.ts";
import { ageSeconds } from "./classify-observed.ts";
import type { CauseCode } from "./causes.ts";
import { findingOf, quoted, type Finding } from "./finding.ts";
import type { Requirement } from "./required-set.ts";
import { findingOfSuite, hiddenSuites, pathOf, pushedByWorkflowToken, type SuiteContext } from "./suites.ts";
import { named, triggerOf } from "./trigger.ts";
import { namePieces } from "./check-names.ts";
import type { DecideCondition } from "./job-condition.ts";
import { jobMakes, literalNames, type Workflow, type WorkflowFiles, type WorkflowJob } from "./workflow-file.ts";
import type { Refusal } from "./workflow-validity.ts";

/** The GitHub App that is Actions on github.com (semantics, section 3). */
const ACTIONS_APP_ID = 15_368;

/** What was loaded to explain an absence; each part is costly, so it comes only where a required check never came. */
export interface Explanations {
  /** Files that GitHub's parser refuses, by path. */
  refused: ReadonlyMap<string, Refusal>;
  decideCondition: DecideCondition;
}

export interface AbsenceContext {
  facts: PullRequestFacts;
  /** `null`: the files could not be read. */
  workflows: WorkflowFiles | null;
  /** Newest suite per workflow and event; `null`: could not be read. */
  suites: readonly CheckSuite[] | null;
  /** Suites that hold a check run. */
  suitesWithChecks: ReadonlySet<number>;
  /** Names that did report, with the finding of each. */
  observed: ReadonlyMap<string, Finding>;
  settleSeconds: number;
  explanations: Explanations | null;
}

/**
 * Why a required check did not report on this commit, in the order of semantics section 4: what is certain first, then
 * what may still come, then names that nothing makes. Where nothing explains it the class is `never-reported`.
 */
export function classifyAbsent(requirement: Requirement, context: AbsenceContext): Finding {
  const { name } = requirement;
  const matrix = fromUnexpandedName(name, context);
  if (matrix !== null) return matrix;
  const young = stillSettling(context);
  if (requirement.appIds.size > 0 && !requirement.appIds.has(ACTIONS_APP_ID)) {
    return (
      young ??
      findingOf("not-found", `It must come from the app with the id ${[...requirement.appIds].toSorted((a, b) => a - b).join(", ")}.`)
    );
  }
  if (context.workflows === null) {
    if (context.facts.pullRequest.mergeable === "CONFLICTING" && context.facts.mergeGroup === null) return findingOf("conflict", "");
    return young ?? findingOf("not-found", `The workflow files could not be read. ${unseenFiles(context.facts)}`.trim());
  }
  const files = context.workflows.all();
  const makers = files.filter((workflow) => workflow.jobs.some((job) => jobMakes(job, name)));
  if (makers.length > 0) return mostTelling(makers.flatMap((workflow) => fromMaker(workflow, name, context, young)));
  const broken = files.find(({ problem }) => problem !== null);
  if (broken !== undefined) {
    return findingOf(
      "invalid-workflow",
      `No readable workflow makes this check, and ${quoted(broken.path, 200)} cannot be read: ${broken.problem ?? ""}`,
    );
  }
  return young ?? orphan(name, context);
}

function unseenFiles({ workflowFiles }: PullRequestFacts): string {
  return workflowFiles.state === "unknown" ? workflowFiles.reason : "";
}

/**
 * A matrix, or a call of a reusable workflow, that was skipped or never started as a whole reports once: under its
 * unexpanded name, with `${{ }}` in it where the name has one.
 */
function fromUnexpandedName(name: string, context: AbsenceContext): Finding | null {
  const templates = [...context.observed.keys()].filter((observed) => observed.includes("${{")).toSorted();
  const template = templates.find((observed) => {
    const pieces = namePieces(observed);
    return pieces.join("").trim() !== "" && matchesPieces(pieces, name);
  });
  const job = template === undefined ? skippedMaker(name, context) : null;
  const reported = template ?? job?.unexpanded;
  const finding = reported === undefined ? undefined : context.observed.get(reported);
  if (reported === undefined || finding === undefined) return null;
  // Skipped, or green under the template: the expanded name never comes. Else its own state tells more.
  if (finding.class === "no-signal" || finding.class === "green") {
    const why = job?.condition == null ? "" : ` Its \`if:\` is \`${quoted(job.condition, 200)}\`.`;
    return findingOf(job?.calls == null ? "matrix-skipped" : "call-skipped", `Reported: ${quoted(reported, 200)}.${why}`, finding);
  }
  return { ...finding, reason: `${finding.reason} It reported under the unexpanded name: ${quoted(reported, 200)}.` };
}

/** The job that makes the absent name, and that reported as skipped under its own, other name. */
function skippedMaker(name: string, { workflows, observed }: AbsenceContext): WorkflowJob | null {
  const jobs = workflows?.all().flatMap((workflow) => workflow.jobs) ?? [];
  return jobs.find((job) => job.unexpanded !== name && jobMakes(job, name) && observed.get(job.unexpanded)?.class === "no-signal") ?? null;
}

/** The youngest sign of this head: as long as it is younger than the settling time, a check may still come. */
function stillSettling({ facts, settleSeconds }: AbsenceContext): Finding | null {
  const head = facts.commits.state === "known" ? facts.commits.value.find(({ sha }) => sha === facts.subject.headSha) : undefined;
  const suites = facts.suites.state === "known" ? facts.suites.value.map(({ createdAt }) => createdAt) : [];
  const signs = [...suites, facts.pullRequest.createdAt, ...(head === undefined ? [] : [head.committedDate])];
  const young = signs
    .filter((sign) => (ageSeconds(sign, facts.observedAt) ?? Infinity) < settleSeconds)
    .toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
  if (young === undefined) return null;
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
function fromMaker(workflow: Workflow, name: string, context: AbsenceContext, young: Finding | null): Finding[] {
  const suites = context.suites?.filter((suite) => pathOf(suite) === workflow.path) ?? [];
  const known: SuiteContext = { workflow: () => workflow, refused: context.explanations?.refused ?? new Map(), facts: context.facts };
  const findings = suites.flatMap((suite) => findingOfSuite(suite, known, context.suitesWithChecks.has(suite.id)) ?? []);
  if (findings.length > 0) return findings;
  if (suites.length > 0) return [notCreated(workflow, name, context, suites[0]?.app?.slug ?? null)];
  if (workflow.problem !== null) return [findingOf("invalid-workflow", `${workflow.problem} Workflow: ${quoted(workflow.path, 200)}.`)];
  const state = stateOf(workflow, context.facts);
  if (state?.startsWith("DISABLED") === true) return [findingOf("disabled-workflow", `${named(workflow)} is ${wordsOf(state)}.`)];
  const trigger = triggerOf(workflow, context.facts);
  if (trigger.kind === "excluded") return [fromTrigger(name, trigger)];
  const refusal = context.explanations?.refused.get(workflow.path);
  if (refusal !== undefined) return [findingOf(refusal.code, `GitHub's parser says: "${refusal.sentence}"`)];
  if (pushedByWorkflowToken(context.facts)) return [findingOf("bot-push", `Workflow: ${quoted(workflow.path, 200)}.`)];
  if (young !== null) return [young];
  const enabled = context.facts.actionsEnabled;
  if (enabled?.state === "known" && !enabled.value) return [findingOf("actions-disabled", "")];
  if (context.suites === null) return [findingOf("not-found", "The check suites could not be read.")];
  // A suite whose run is hidden may be this very workflow: then nobody can say that it did not start.
  const hidden = hiddenSuites(context.facts).find(({ workflowRun }) => workflowRun.state === "unknown")?.workflowRun;
  const makes = `${quoted(workflow.path, 200)} makes it`;
  if (hidden?.state === "unknown") {
    return [{ ...findingOf("not-found", `${makes}, and whether it started cannot be seen: ${hidden.reason}`), mend: hidden.mend }];
  }
  if (trigger.kind === "runs" && state === "ACTIVE") return [findingOf("not-queued", `Workflow: ${quoted(workflow.path, 200)}.`)];
  const unseen = context.facts.workflowStates?.state === "unknown" ? context.facts.workflowStates : null;
  const finding = findingOf("not-found", `${makes} and did not start.${unseen === null ? "" : ` ${unseen.reason}`}`);
  return [unseen === null ? finding : { ...finding, mend: unseen.mend }];
}

/** In one sentence why a workflow did not run, and what follows: GitHub waits for the name for ever. */
function fromTrigger(name: string, trigger: { code: CauseCode; because: string; mend: string | null }): Finding {
  const finding = findingOf(trigger.code, "");
  return {
    ...finding,
    reason: `\`${quoted(name, 120)}\` is required, but ${trigger.because}; it will stay Expected.`,
    mend: trigger.mend ?? finding.mend,
  };
}

/** Its workflow ran and ended without the job: skipped for what it needs or for its `if:`, as far as that can be told. */
function notCreated(workflow: Workflow, name: string, { explanations, facts, observed }: AbsenceContext, producer: string | null): Finding {
  const jobs = workflow.jobs.filter((job) => jobMakes(job, name));
  const event = facts.mergeGroup !== null ? "merge_group" : workflow.events.has("pull_request") ? "pull_request" : "push";
  const details = jobs.map((job) => {
    const unmet = job.needs.filter((need) => {
      const needed = workflow.jobs.find(({ id }) => id === need);
      return [...observed].some(([other, finding]) => needed !== undefined && jobMakes(needed, other) && finding.class !== "green");
    });
    const decided = job.condition === null ? true : (explanations?.decideCondition(job.condition, event) ?? null);
    const condition =
      job.condition === null
        ? ""
        : ` Its \`if:\` is \`${quoted(job.condition, 200)}\`, which ${decided === null ? "cannot be decided without running it" : `is ${decided} here`}.`;
    const needs = unmet.length === 0 ? "" : ` It needs \`${quoted(unmet.join("`, `"), 100)}\`, which is not green.`;
    return `Job \`${quoted(job.id, 100)}\`.${condition}${needs}`;
  });
  return findingOf("not-created", `Workflow: ${quoted(workflow.path, 200)}. ${details.join(" ")}`, { producer });
}

function stateOf(workflow: Workflow, { workflowStates }: PullRequestFacts): string | null {
  return workflowStates?.state === "known" ? (workflowStates.value.find(({ path }) => path === workflow.path)?.state ?? null) : null;
}

function wordsOf(state: string): string {
  if (state === "DISABLED_INACTIVITY") return "disabled by GitHub, since the repository had no activity for 60 days";
  return state === "DISABLED_FORK" ? "disabled because the repository is a fork" : "disabled by a person";
}

const TELLING: readonly Finding["class"][] = [
  "still-coming",
  "waiting",
  "cancelled",
  "stale",
  "never-started",
  "never-reported",
  "unknown",
];

/** Several workflows may make one name: what may still come decides first, then what can be explained. */
function mostTelling(findings: readonly Finding[]): Finding {
  const ranked = [...findings].toSorted((a, b) => {
    const byClass = TELLING.indexOf(a.class) - TELLING.indexOf(b.class);
    // What a suite shows was seen; what triggers say was inferred.
    const bySeen = (a.producer === null ? 1 : 0) - (b.producer === null ? 1 : 0);
    return byClass !== 0 ? byClass : bySeen !== 0 ? bySeen : a.reason < b.reason ? -1 : 1;
  });
  return ranked[0] ?? findingOf("not-found", "");
}

function orphan(name: string, { workflows, observed }: AbsenceContext): Finding {
  const names = [...new Set([...literalNames(workflows?.all() ?? []), ...observed.keys()])];
  const near = nearestWord(name, names);
  const finding = findingOf("renamed", near === null ? "" : `The nearest that exists is \`${quoted(near, 200)}\`.`);
  return near === null
    ? finding
    : { ...finding, mend: `Require \`${quoted(near, 200)}\` instead, or give the job the name that is required.` };
}
