import type { CheckRun, ObservedCheck, PullRequestFacts } from "../facts/pull-request-facts.ts";
import type { Policy } from "../policy/schema.ts";
import { ignoreRuleFor, mergeCi, refusedIgnores } from "../policy/tighten.ts";
import { classifyAbsent, type AbsenceContext, type Explanations } from "./absence.ts";
import type { JudgedCheck, ReadinessBody, ReadinessStatus } from "./body.ts";
import { classifyCheckRun, classifyCommitStatus, producerOf, type Moment } from "./classify-observed.ts";
import { judgeExternal, type ExternalJudgement } from "./external/judge-external.ts";
import { findingOf, quoted, worstFinding, type Finding } from "./finding.ts";
import { statusOf, worseStatus } from "./status.ts";
import { headlineOf } from "./headline.ts";
import { latestOfEachProducer } from "./latest.ts";
import { ownJobView, type OwnJobView } from "./own-job.ts";
import { isRequiredByGitHub, requiredSet, unknownEntry, type Requirement, type UnknownEntry } from "./required-set.ts";
import { requiredWorkflowFinding, suiteFindings, TEST_MERGE_NAME, testMergeFinding } from "./surroundings.ts";
import { reviewPolicy } from "./review-policy.ts";
import { workflowSuites } from "./suites.ts";
import { workflowFiles } from "./workflow-file.ts";

type Excluded = ReadinessBody["excluded"][number];

/**
 * CI readiness of the judged commit (design section 7): each check in exactly one class, and one status by the
 * precedence failing, blocked, unknown, pending, ready. Pure: the same facts give the same body, in whatever order their
 * lists came. `ready` needs a required set that was seen whole (or every observed check, where nothing is required), no
 * check of it in another class than green or no-signal, and at least one green.
 * Import it with `await import()`: it brings the YAML parser along (about 20 ms of CPU).
 */
export function judgeReadiness(input: {
  facts: PullRequestFacts;
  policy: Policy | null;
  inputs: { required: readonly string[]; ignore: readonly string[] };
  /** What GitHub's own parsers say of the files; absent where nothing needs an explanation. */
  explanations?: Explanations | null;
}): ReadinessBody {
  const { facts, policy, explanations = null } = input;
  const ci = mergeCi(policy, input.inputs);
  const required = requiredSet(facts, policy, ci);
  const unknowns: UnknownEntry[] = [...required.unknowns];
  const notes: string[] = [...required.notes];
  if (facts.checks.state === "unknown") unknowns.push(unknownEntry("check runs and commit statuses", facts.checks));

  const all = facts.checks.state === "known" ? facts.checks.value : [];
  const workflows = facts.workflowFiles.state === "known" ? workflowFiles(facts.workflowFiles.value, calledFiles(facts)) : null;
  const latest = latestOfEachProducer(all, workflows).filter((check) => check.kind === "check-run" || check.status !== "EXPECTED");
  const suites = workflowSuites(facts);
  const own = ownJobView(facts.ownJob, latest, workflows);
  const moment: Moment = { observedAt: facts.observedAt, diagnoses: new Map(facts.diagnoses.map((entry) => [entry.checkRunId, entry])) };

  const excluded: Excluded[] = [];
  const byName = new Map<string, { check: ObservedCheck; finding: Finding }[]>();
  for (const check of latest) {
    const role = own.roleOf(check);
    if (role === "own" || role === "dependent") {
      excluded.push({ name: check.name, reason: EXCLUDED[role] });
      continue;
    }
    const finding =
      role === "ambiguous"
        ? ambiguousFinding(check)
        : check.kind === "check-run"
          ? classifyCheckRun(check, moment)
          : classifyCommitStatus(check);
    byName.set(check.name, [...(byName.get(check.name) ?? []), { check, finding }]);
  }

  const leftOutByInput: string[] = [];
  for (const name of byName.keys()) {
    const rule = ignoreRuleFor(ci, name);
    if (rule === null || required.checks.has(name)) continue;
    byName.delete(name);
    if (rule.source === "input") leftOutByInput.push(name);
    excluded.push({
      name,
      reason: `Left out by ${rule.source === "policy" ? "`ci.ignore` of the policy" : "the input `ignore-checks`"}: \`${quoted(rule.pattern, 80)}\`.`,
    });
  }
  if (leftOutByInput.length > 0) {
    const shown = leftOutByInput
      .toSorted()
      .slice(0, 5)
      .map((name) => `\`${quoted(name, 80)}\``)
      .join(", ");
    notes.push(`The input \`ignore-checks\`, which a pull request can edit, left out ${leftOutByInput.length} checks: ${shown}.`);
  }
  for (const refused of refusedIgnores(ci, required.checks.keys())) {
    notes.push(
      `\`${quoted(refused.name, 80)}\` is required, so ${refused.source === "policy" ? "`ci.ignore`" : "`ignore-checks`"} cannot leave it out.`,
    );
  }

  const withChecks = new Set(all.flatMap((check) => (check.kind === "check-run" && check.suiteId !== null ? [check.suiteId] : [])));
  const observed = new Map(
    [...byName].flatMap(([name, entries]) => {
      const worst = worstFinding(entries.map(({ finding }) => finding));
      return worst === null ? [] : [[name, worst] as const];
    }),
  );
  const absence: AbsenceContext = {
    facts,
    workflows,
    suites,
    suitesWithChecks: withChecks,
    observed,
    settleSeconds: ci.settleSeconds,
    explanations,
  };

  const rows: JudgedCheck[] = [];
  for (const requirement of required.checks.values()) {
    const entries = byName.get(requirement.name) ?? [];
    const wasExcluded = excluded.some(({ name }) => name === requirement.name);
    const row = judgeRequired(requirement, entries, wasExcluded, own, absence, facts.checks.state === "known");
    if (row === null) {
      if (!wasExcluded) excluded.push({ name: requirement.name, reason: EXCLUDED.absent });
    } else rows.push(row);
  }
  for (const workflow of required.workflows) {
    const finding = requiredWorkflowFinding(workflow, suites, workflows, withChecks, facts);
    rows.push(rowOf(`workflow ${workflow.path}`, [finding], [workflow.source], true));
  }
  // An input adds to what counts. Were it to make the required set, a pull request could name one green check there, and
  // thereby make every other check of a repository that requires nothing not count (design section 5).
  const basis: ReadinessBody["basis"] = rows.some((row) => !isInputOnly(row)) ? "required" : "observed";
  // GitHub demands the test merge commit beside whatever is required, so it does not make the set of required checks.
  const merge = testMergeFinding(facts);
  if (merge !== null)
    rows.push(
      rowOf(
        TEST_MERGE_NAME,
        [merge],
        [{ kind: "is-required", detail: "GitHub requires the test merge commit to pass where it has statuses" }],
        true,
      ),
    );
  else if (facts.mergeGroup === null && facts.testMergeState.state === "unknown")
    unknowns.push(unknownEntry("the test merge commit", facts.testMergeState));

  for (const [name, entries] of byName) {
    if (!required.checks.has(name))
      rows.push(
        rowOf(
          name,
          entries.map(({ finding }) => finding),
          [],
          basis === "observed",
        ),
      );
  }
  for (const { name, finding } of suiteFindings(facts, suites, workflows, latest, own, explanations?.refused ?? new Map())) {
    // Compared with the ruleset's paths only: a job may call itself anything, and must not hide a workflow by it.
    if (!required.workflows.some(({ path }) => name === `workflow ${path}`)) rows.push(rowOf(name, [finding], [], basis === "observed"));
  }
  // A workflow that never started shows only in its suite, and where nothing is required every workflow counts.
  if (basis === "observed" && facts.suites.state === "unknown") unknowns.push(unknownEntry("check suites", facts.suites));

  if (typeof facts.eventHeadSha === "string" && facts.eventHeadSha !== facts.subject.headSha) {
    notes.push(`Someone pushed after the event: it was about ${facts.eventHeadSha.slice(0, 7)}, and the newest head is judged.`);
  }
  notes.push(...ambiguousNames(byName));
  const cannotVouch = rows.filter((row) => isInputOnly(row) && (basis === "required" || ignoreRuleFor(ci, row.name) !== null));
  // After the basis: what ran elsewhere never makes the set of required checks of GitHub.
  const external = judgeExternal(facts, policy);
  for (const { name, findings, sources, vouches } of external.rows) {
    const row = rowOf(name, findings, sources, true);
    rows.push(row);
    if (!vouches) cannotVouch.push(row);
  }
  notes.push(...external.notes);
  const waitsForUs = ownIsRequired(required.checks, excluded);
  return assemble({ facts, basis, rows, cannotVouch, excluded, unknowns, notes, ownIsRequired: waitsForUs, external: external.results });
}

/** Called workflows of other repositories that were read. */
export function calledFiles(facts: PullRequestFacts): { uses: string; text: string }[] {
  return (facts.calledWorkflows ?? []).flatMap(({ uses, text }) => (text.state === "known" ? [{ uses, text: text.value }] : []));
}

const EXCLUDED = {
  own: "Our own job or verdict: never counted as green.",
  dependent: "It waits for our own job: never counted as green.",
  absent: "Our own job, or one that waits for it, has not reported yet: never counted as green.",
} as const;

function ambiguousFinding(check: ObservedCheck): Finding {
  return findingOf("own-job-ambiguous", "", { url: check.url, producer: producerOf(check) });
}

/** `null`: nothing is left to judge, since only our own job makes this check and GitHub itself watches over it. */
function judgeRequired(
  requirement: Requirement,
  entries: readonly { check: ObservedCheck; finding: Finding }[],
  wasExcluded: boolean,
  own: OwnJobView,
  absence: AbsenceContext,
  checksSeen: boolean,
): JudgedCheck | null {
  const row = (findings: readonly Finding[]): JudgedCheck => rowOf(requirement.name, findings, requirement.sources, true);
  if (entries.length > 0)
    return row([
      ...entries.map(({ finding }) => finding),
      ...bindingFindings(
        requirement,
        entries.map(({ check }) => check),
      ),
    ]);
  if (wasExcluded || own.claims(requirement.name) !== null) return isRequiredByGitHub(requirement) ? null : row([findingOf("own-job", "")]);
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
function bindingFindings(requirement: Requirement, checks: readonly ObservedCheck[]): Finding[] {
  const runs = checks.filter((check): check is CheckRun => check.kind === "check-run");
  return [...requirement.appIds].flatMap((appId) => {
    if (runs.some((run) => run.app?.id === appId)) return [];
    // A status names its creator, not its app, and a hidden app may be the one.
    const cannotTell = runs.length < checks.length || runs.some((run) => run.app === null);
    return [findingOf(cannotTell ? "unknown-app" : "wrong-app", `Expected: the app with the id ${appId}.`)];
  });
}

function isInputOnly(row: JudgedCheck): boolean {
  return row.sources.length > 0 && row.sources.every(({ kind }) => kind === "input");
}

function rowOf(name: string, findings: readonly Finding[], sources: JudgedCheck["sources"], counts: boolean): JudgedCheck {
  const worst = worstFinding(findings) ?? findingOf("not-found", "");
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
    blocking: counts && statusOf(worst) !== "ready",
    producers: [...new Set(findings.flatMap(({ producer }) => producer ?? []))].toSorted(),
  };
}

/** Docs only say that unique names avoid "ambiguous status check results", so all producers must be met, and it is said. */
function ambiguousNames(byName: ReadonlyMap<string, readonly unknown[]>): string[] {
  return [...byName].flatMap(([name, entries]) =>
    entries.length < 2
      ? []
      : [
          `ambiguous-name: ${entries.length} producers report \`${quoted(name, 80)}\`; all of them must be met. Give each job a name of its own.`,
        ],
  );
}

function ownIsRequired(required: ReadonlyMap<string, Requirement>, excluded: readonly Excluded[]): boolean {
  return excluded.some(({ name }) => isRequiredByGitHub(required.get(name)));
}

function assemble(parts: {
  facts: PullRequestFacts;
  basis: ReadinessBody["basis"];
  rows: JudgedCheck[];
  /** What would not count without an input, and unsigned results: they can hold the status down, and never lift it. */
  cannotVouch: readonly JudgedCheck[];
  excluded: readonly Excluded[];
  unknowns: UnknownEntry[];
  notes: string[];
  ownIsRequired: boolean;
  external: ExternalJudgement["results"];
}): ReadinessBody {
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
    reviewPolicy: reviewPolicy(facts),
    external: parts.external,
    inspected: counting.filter((check) => check.producers.length > 0 && check.class !== "unknown").length,
    expected: basis === "required" ? counting.length : null,
  };
}

/** Nothing inspected, or nothing but skipped and neutral checks, is `unknown`: no vacuous pass (law 1). */
function overallStatus(
  counting: readonly JudgedCheck[],
  vouching: readonly JudgedCheck[],
  unknowns: readonly UnknownEntry[],
): ReadinessStatus {
  const green = vouching.some((check) => check.class === "green");
  let status: ReadinessStatus = unknowns.length > 0 ? "unknown" : "ready";
  for (const check of counting) status = worseStatus(status, statusOf(check));
  return status === "ready" && !green ? "unknown" : status;
}

/** GitHub's merge state is the viewer's view, so it corroborates and never decides (semantics, fact 3). */
function mergeStateNote(facts: PullRequestFacts, status: ReadinessStatus, ownRequired: boolean): string[] {
  const state = facts.pullRequest.mergeStateStatus;
  if (status !== "ready" || !["BLOCKED", "BEHIND", "UNKNOWN"].includes(state)) return [];
  if (state === "BLOCKED" && ownRequired) return ["GitHub's merge state is BLOCKED, as it must be while our own required check runs."];
  return [`GitHub's merge state is ${state}, for a reason that is not a check or that this token cannot see.`];
}

function optionalNote(checks: readonly JudgedCheck[], basis: ReadinessBody["basis"]): string[] {
  if (basis === "observed")
    return [
      "Neither GitHub nor the policy requires a check here: every observed check counts, and an input can only add. Require checks in a ruleset, or name them under `ci.required` of the policy.",
    ];
  const red = checks.filter((check) => !check.required && statusOf(check) === "failing").length;
  return red === 0 ? [] : [`Not required, and failing or cancelled: ${red}. They do not change the status.`];
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  const byKey = new Map(items.map((item) => [key(item), item]));
  return [...byKey.keys()].toSorted().flatMap((itemKey) => byKey.get(itemKey) ?? []);
}
