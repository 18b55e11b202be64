import * as z from "zod";
import type { BranchRule, ObservedCheck, PullRequestFacts } from "../facts/pull-request-facts.ts";
import type { Unknown } from "../facts/fact.ts";
import type { Policy } from "../policy/schema.ts";
import type { CiSettings } from "../policy/tighten.ts";
import type { JudgedCheck, ReadinessBody } from "./body.ts";
import { quoted } from "./finding.ts";
import { disagreements } from "./disagreements.ts";
import { rulesetName } from "./review-policy.ts";

type Source = JudgedCheck["sources"][number];
export type UnknownEntry = ReadinessBody["unknowns"][number];

/** One required name, who requires it, and the apps that it must come from (none: any source). */
export interface Requirement {
  name: string;
  sources: Source[];
  appIds: Set<number>;
}

export interface RequiredWorkflow {
  path: string;
  /** The repository that holds the file, as the ruleset names it. */
  repositoryId: number | null;
  source: Source;
}

interface RequiredSet {
  checks: ReadonlyMap<string, Requirement>;
  workflows: readonly RequiredWorkflow[];
  /** Each of them may hide a requirement, so each keeps the status from `ready`. */
  unknowns: UnknownEntry[];
  notes: string[];
}

/** A fact that was not seen, as a row of the body. */
export function unknownEntry(what: string, fact: Unknown): UnknownEntry {
  return { what, reason: fact.reason, permission: fact.permission ?? null, mend: fact.mend };
}

const statusChecksParameters = z.object({
  required_status_checks: z.array(z.object({ context: z.string(), integration_id: z.int().nullish() })),
});
const workflowsParameters = z.object({ workflows: z.array(z.object({ path: z.string(), repository_id: z.int().nullish() })) });

/** Rules that hold the merge but are no check runs or statuses: said, and judged by the merge gate where it can. */
const OTHER_HOLDING_RULES = new Set(["code_scanning", "code_quality", "required_deployments", "license_compliance_scanning"]);

/**
 * The union of what rulesets, classic protection, GitHub's own `isRequired`, the policy and the input require. Two of
 * these sources never see each other (semantics, fact 2), so all of them are always asked.
 */
export function requiredSet(facts: PullRequestFacts, policy: Policy | null, ci: CiSettings): RequiredSet {
  const checks = new Map<string, Requirement>();
  const workflows: RequiredWorkflow[] = [];
  const unknowns: UnknownEntry[] = [];
  const notes: string[] = [];
  const add = (name: string, source: Source, appId: number | null = null): void => {
    const entry = checks.get(name) ?? { name, sources: [], appIds: new Set<number>() };
    if (!entry.sources.some((known) => known.kind === source.kind && known.detail === source.detail)) entry.sources.push(source);
    // GitHub writes -1 or nothing for "any source".
    if (appId !== null && appId > 0) entry.appIds.add(appId);
    checks.set(name, entry);
  };

  if (facts.rules.state === "unknown") {
    unknowns.push(unknownEntry("required checks of rulesets", facts.rules));
  } else {
    for (const rule of facts.rules.value) fromRule(rule, add, workflows, unknowns, notes);
  }
  if (typeof facts.rulesNotEnforceable === "string") {
    notes.push(`Required checks cannot be enforced here: ${quoted(facts.rulesNotEnforceable)}`);
  }
  if (facts.classicProtection.state === "unknown") {
    unknowns.push(unknownEntry("required checks of the classic branch protection", facts.classicProtection));
  } else {
    const source: Source = { kind: "classic-protection", detail: "branch protection of the base branch" };
    for (const check of facts.classicProtection.value.requiredChecks) add(check.context, source, check.appId);
  }
  if (facts.refUpdateRule.state === "unknown") {
    unknowns.push(unknownEntry("required checks that GitHub enforces on this token", facts.refUpdateRule));
  } else {
    const source: Source = { kind: "classic-protection", detail: "rule that GitHub enforces on this token (refUpdateRule)" };
    for (const name of facts.refUpdateRule.value?.requiredStatusCheckContexts ?? []) add(name, source);
  }
  if (facts.checks.state === "known") {
    for (const check of facts.checks.value) {
      if (isMarkedRequired(check)) add(check.name, { kind: "is-required", detail: "GitHub marks it as required for this pull request" });
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
function isMarkedRequired(check: ObservedCheck): boolean {
  return check.isRequired || (check.kind === "commit-status" && check.status === "EXPECTED");
}

/** True when GitHub itself, and not only the policy or an input, requires the name. */
export function isRequiredByGitHub(requirement: Requirement | undefined): boolean {
  return requirement?.sources.some(({ kind }) => kind !== "policy" && kind !== "input") ?? false;
}

function fromRule(
  rule: BranchRule,
  add: (name: string, source: Source, appId?: number | null) => void,
  workflows: RequiredWorkflow[],
  unknowns: UnknownEntry[],
  notes: string[],
): void {
  const detail = rulesetName(rule);
  const unreadable = (): void => {
    unknowns.push({
      what: `rule \`${rule.type}\` of ${detail}`,
      reason: "GitHub gave this rule in a form that this version does not know, so what it requires cannot be seen.",
      permission: null,
      mend: "Look at the ruleset under Settings > Rules; an update of this action may know the form.",
    });
  };
  if (rule.type === "required_status_checks") {
    const parameters = statusChecksParameters.safeParse(rule.parameters);
    if (!parameters.success) return unreadable();
    for (const check of parameters.data.required_status_checks)
      add(check.context, { kind: "ruleset", detail }, check.integration_id ?? null);
  } else if (rule.type === "workflows") {
    const parameters = workflowsParameters.safeParse(rule.parameters);
    if (!parameters.success) return unreadable();
    for (const { path, repository_id: repositoryId = null } of parameters.data.workflows)
      workflows.push({ path, repositoryId, source: { kind: "ruleset", detail } });
  } else if (OTHER_HOLDING_RULES.has(rule.type)) {
    notes.push(`The rule \`${rule.type}\` of ${detail} also holds the merge; it is no check, and is not judged here.`);
  }
}
