import type { Unknown } from "../facts/fact.ts";
import type { BranchRule, PullRequestFacts } from "../facts/pull-request-facts.ts";
import type { Policy } from "../policy/schema.ts";
import type * as z from "zod";
import type { branchDemandSchema } from "../policy/schema.ts";

/*
 * What a read token sees of the base branch's protection. Rulesets and classic protection are two disjoint sources,
 * always united (github-semantics, facts 2 and section 1): REST `GET /rules/branches/{b}` tells every rule, REST
 * `GET /branches/{b}` and GraphQL `refUpdateRule` tell parts of the classic one. The rest of it is for admins only.
 */

export type BranchDemand = z.infer<typeof branchDemandSchema>;

/** met: a source shows it; not-met: every source was seen and none does; unknown: a source that may hold it was not. */
type Protection = { state: "met"; source: string } | { state: "not-met" } | { state: "unknown"; reason: string; mend: string };

/** Rule parameters, read tolerantly: GitHub's JSON, kept as it came. */
function numberOf(rule: BranchRule, key: string): number {
  const value = rule.parameters[key];
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}
export function isTrue(rule: BranchRule, key: string): boolean {
  return rule.parameters[key] === true;
}
export function listOf(rule: BranchRule, key: string): readonly unknown[] {
  const value = rule.parameters[key];
  return Array.isArray(value) ? value : [];
}

/** The rules of one type; empty when the rules could not be seen, so look at `facts.rules` too. */
export function rulesOfType(facts: PullRequestFacts, type: string): readonly BranchRule[] {
  return facts.rules.state === "known" ? facts.rules.value.filter((rule) => rule.type === type) : [];
}

type UpdateRule = Extract<PullRequestFacts["refUpdateRule"], { state: "known" }>["value"];

/** How each demand shows: in a rule, in `refUpdateRule`, or in the classic part that REST tells. */
const SIGNS: Readonly<
  Record<BranchDemand, { rule: (rule: BranchRule) => boolean; update?: (rule: NonNullable<UpdateRule>) => boolean; adminOnly?: true }>
> = {
  approvals: {
    rule: (rule) => rule.type === "pull_request" && numberOf(rule, "required_approving_review_count") > 0,
    update: (rule) => (rule.requiredApprovingReviewCount ?? 0) > 0,
  },
  "code-owners": {
    rule: (rule) => rule.type === "pull_request" && isTrue(rule, "require_code_owner_review"),
    update: (rule) => rule.requiresCodeOwnerReviews,
  },
  "status-checks": {
    rule: (rule) =>
      (rule.type === "required_status_checks" && listOf(rule, "required_status_checks").length > 0) || rule.type === "workflows",
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
export const ADMIN_ONLY: readonly BranchDemand[] = (Object.keys(SIGNS) as BranchDemand[]).filter(
  (demand) => SIGNS[demand].adminOnly === true,
);

/** Whether the base branch's protection holds this demand, as far as a read token can tell. */
export function protectionOf(facts: PullRequestFacts, demand: BranchDemand): Protection {
  const sign = SIGNS[demand];
  const { rules, classicProtection: classic, refUpdateRule: update } = facts;
  const rule = rules.state === "known" ? rules.value.find(sign.rule) : undefined;
  if (rule !== undefined) return { state: "met", source: `ruleset ${rule.rulesetId ?? "?"}` };
  if (update.state === "known" && update.value !== null && sign.update?.(update.value) === true)
    return { state: "met", source: "classic protection" };
  const classicChecks = classic.state === "known" && classic.value.enforcement !== "off" && classic.value.requiredChecks.length > 0;
  if (demand === "status-checks" && classicChecks) return { state: "met", source: "classic protection" };
  const hidden = [rules, classic, sign.adminOnly === true ? null : update].find((fact): fact is Unknown => fact?.state === "unknown");
  if (hidden !== undefined) return { state: "unknown", reason: hidden.reason, mend: hidden.mend };
  const mayHide = demand === "enforce-admins" ? rules.state === "known" && rules.value.length > 0 : false;
  const classicExists = classic.state === "known" && classic.value.protected;
  if (
    mayHide ||
    (classicExists &&
      (sign.adminOnly === true ||
        (sign.update !== undefined && demand !== "status-checks" && update.state === "known" && update.value === null)))
  ) {
    return {
      state: "unknown",
      reason: `\`${demand}\` of the base branch's classic protection is shown to administrators only.`,
      mend: `Set it in a ruleset, which every token can read, or take \`${demand}\` out of \`checks.branch-rules.require\` in the policy.`,
    };
  }
  return { state: "not-met" };
}

/** The approvals that GitHub or the policy ask for, at least 1; `unknown` carries the fact that hides more. */
export function requiredApprovals(facts: PullRequestFacts, policy: Policy | null): { count: number; hidden: Unknown | null } {
  const entry = policy?.checks?.review;
  const stated = typeof entry === "object" ? (entry.approvals ?? 1) : 1;
  const ruled = rulesOfType(facts, "pull_request").map((rule) => numberOf(rule, "required_approving_review_count"));
  const update = facts.refUpdateRule.state === "known" ? (facts.refUpdateRule.value?.requiredApprovingReviewCount ?? 0) : 0;
  const hidden = [facts.rules, facts.refUpdateRule].find((fact): fact is Unknown => fact.state === "unknown") ?? null;
  return { count: Math.max(1, stated, update, ...ruled), hidden };
}

/** Every check name that GitHub requires on the base branch, as far as it can be seen, from all four sources. */
export function branchRequirements(facts: PullRequestFacts): ReadonlySet<string> {
  const ruled = rulesOfType(facts, "required_status_checks")
    .flatMap((rule) => listOf(rule, "required_status_checks"))
    .flatMap((one) =>
      typeof one === "object" && one !== null && "context" in one && typeof one.context === "string" ? [one.context] : [],
    );
  const classic =
    facts.classicProtection.state === "known" ? facts.classicProtection.value.requiredChecks.map(({ context }) => context) : [];
  const update = facts.refUpdateRule.state === "known" ? (facts.refUpdateRule.value?.requiredStatusCheckContexts ?? []) : [];
  const marked = facts.checks.state === "known" ? facts.checks.value.filter(({ isRequired }) => isRequired).map(({ name }) => name) : [];
  return new Set([...ruled, ...classic, ...update, ...marked]);
}
