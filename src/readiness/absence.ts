import type { CheckSuite, PullRequestFacts } from "../facts/pull-request-facts.ts";
import { matchesPieces } from "../policy/glob.ts";
import { nearestWord } from "../policy/policy-keys.ts";
import { ageSeconds } from "./classify-observed.ts";
import { findingOf, quoted, type Finding } from "./finding.ts";
import type { Requirement } from "./required-set.ts";
import { findingOfSuite, hiddenSuites, pathOf } from "./suites.ts";
import { triggerOf } from "./trigger.ts";
import { namePieces } from "./check-names.ts";
import { jobMakes, literalNames, type Workflow, type WorkflowFiles } from "./workflow-file.ts";

/** The GitHub App that is Actions on github.com (semantics, section 3). */
const ACTIONS_APP_ID = 15_368;

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
}

/**
 * Why a required check did not report on this commit, in the order of semantics section 4: what is certain first, then
 * what may still come, then names that nothing makes. Where nothing explains it the class is `never-reported`.
 */
export function classifyAbsent(requirement: Requirement, context: AbsenceContext): Finding {
  const { name } = requirement;
  const matrix = fromUnexpandedMatrix(name, context);
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
    return young ?? findingOf("not-found", "The workflow files could not be read.");
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

/** A matrix that was skipped, or never started, as a whole reports once, under its name with `${{ }}` in it. */
function fromUnexpandedMatrix(name: string, context: AbsenceContext): Finding | null {
  const templates = [...context.observed.keys()].filter((observed) => observed.includes("${{")).toSorted();
  const template = templates.find((observed) => {
    const pieces = namePieces(observed);
    return pieces.join("").trim() !== "" && matchesPieces(pieces, name);
  });
  if (template === undefined) return null;
  const finding = context.observed.get(template);
  if (finding === undefined) return null;
  // Skipped, or green under the template: the expanded name never comes. Else its own state tells more.
  if (finding.class === "no-signal" || finding.class === "green")
    return findingOf("matrix-skipped", `Reported: ${quoted(template, 200)}.`, finding);
  return { ...finding, reason: `${finding.reason} It reported under the unexpanded name of the matrix: ${quoted(template, 200)}.` };
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

/** What one workflow that can make the check tells about its absence. */
function fromMaker(workflow: Workflow, name: string, context: AbsenceContext, young: Finding | null): Finding[] {
  const suites = context.suites?.filter((suite) => pathOf(suite) === workflow.path) ?? [];
  const findings = suites.flatMap((suite) => findingOfSuite(suite, () => workflow, context.suitesWithChecks.has(suite.id)) ?? []);
  if (findings.length > 0) return findings;
  if (suites.length > 0) {
    const ids = workflow.jobs.filter((job) => jobMakes(job, name)).map(({ id }) => id);
    return [
      findingOf("not-created", `Workflow: ${quoted(workflow.path, 200)}, job \`${quoted(ids.join("`, `"), 100)}\`.`, {
        producer: suites[0]?.app?.slug ?? null,
      }),
    ];
  }
  if (workflow.problem !== null) return [findingOf("invalid-workflow", `${workflow.problem} Workflow: ${quoted(workflow.path, 200)}.`)];
  const trigger = triggerOf(workflow, context.facts);
  if (trigger.kind === "excluded") return [findingOf(trigger.code, trigger.detail)];
  if (pushedByWorkflowToken(context.facts)) return [findingOf("bot-push", `Workflow: ${quoted(workflow.path, 200)}.`)];
  if (young !== null) return [young];
  if (context.suites === null) return [findingOf("not-found", "The check suites could not be read.")];
  // A suite whose run is hidden may be this very workflow: then nobody can say that it did not start.
  const hidden = hiddenSuites(context.facts).find(({ workflowRun }) => workflowRun.state === "unknown")?.workflowRun;
  const makes = `${quoted(workflow.path, 200)} makes it`;
  if (hidden?.state === "unknown") {
    return [{ ...findingOf("not-found", `${makes}, and whether it started cannot be seen: ${hidden.reason}`), mend: hidden.mend }];
  }
  return [findingOf("not-found", `${makes} and did not start.`)];
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

/** A head pushed with `GITHUB_TOKEN` starts no workflow. Git's author can be forged, which here only changes a mend. */
function pushedByWorkflowToken(facts: PullRequestFacts): boolean {
  if (facts.pullRequest.isCrossRepository) return false;
  const names = new Set(["github-actions", "github-actions[bot]"]);
  const head = facts.commits.state === "known" ? facts.commits.value.find(({ sha }) => sha === facts.subject.headSha) : undefined;
  return [facts.pullRequest.author?.login, head?.authorLogin, head?.committerLogin].some(
    (login) => typeof login === "string" && names.has(login),
  );
}

function orphan(name: string, { workflows, observed }: AbsenceContext): Finding {
  const names = [...new Set([...literalNames(workflows?.all() ?? []), ...observed.keys()])];
  const near = nearestWord(name, names);
  const finding = findingOf("renamed", near === null ? "" : `The nearest that exists is \`${quoted(near, 200)}\`.`);
  return near === null
    ? finding
    : { ...finding, mend: `Require \`${quoted(near, 200)}\` instead, or give the job the name that is required.` };
}
