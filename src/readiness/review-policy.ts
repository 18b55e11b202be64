import * as z from "zod";
import type { Unknown } from "../facts/fact.ts";
import type { BranchRule, PullRequestFacts } from "../facts/pull-request-facts.ts";
import { quoted } from "./finding.ts";

/*
 * What the base branch asks of a review, setting by setting, each with who says so. Rulesets and classic protection are two
 * disjoint sources (semantics, fact 2 and section 1): REST tells every rule, of the classic one it tells only the checks,
 * `refUpdateRule` a few settings as they bind this token, and the rest is for administrators: `unknown`, never "no".
 */

export const reviewSettingSchema = z.enum([
  "protected",
  "required-checks",
  "strict",
  "approvals",
  "code-owners",
  "stale-dismissal",
  "last-push-approval",
  "conversations",
  "force-push",
  "deletion",
  "admin-enforcement",
]);
type Setting = z.infer<typeof reviewSettingSchema>;

export const reviewPolicyRowSchema = z.strictObject({
  setting: reviewSettingSchema,
  /** `yes`, `no`, `blocked`, `allowed`, a number, names; `unknown`; or `cannot exist on this plan`. */
  value: z.string(),
  /** Who says so; where it is unknown, why. */
  source: z.string().nullable(),
  /** The permission that would show it, where one would. */
  permission: z.string().nullable(),
});
export type ReviewPolicyRow = z.infer<typeof reviewPolicyRowSchema>;

export type BranchFacts = Pick<PullRequestFacts, "rules" | "rulesNotEnforceable" | "classicProtection" | "refUpdateRule">;
type UpdateRule = NonNullable<Extract<PullRequestFacts["refUpdateRule"], { state: "known" }>["value"]>;

/** All settings of classic protection, as an administrator sees them. */
export type ClassicSettings = Readonly<Record<Exclude<Setting, "protected" | "required-checks">, string>>;

interface Reading {
  /** The value that a rule sets; `null`: this rule says nothing of it. */
  rule: (rule: BranchRule) => string | null;
  /** The same of `refUpdateRule`, for what it tells. */
  update?: (rule: UpdateRule) => string | null;
  /** What it is where nothing sets it. */
  otherwise: string;
}

const yesIf = (met: boolean): string | null => (met ? "yes" : null);
const flag =
  (type: string, key: string) =>
  (rule: BranchRule): string | null =>
    yesIf(rule.type === type && rule.parameters[key] === true);
const ruleOfType =
  (type: string, value: string) =>
  (rule: BranchRule): string | null =>
    rule.type === type ? value : null;
const countOf = (count: unknown): string | null => (typeof count === "number" && count > 0 ? String(count) : null);
const namesOf = (names: readonly string[]): string | null =>
  names.length === 0
    ? null
    : [...new Set(names)]
        .toSorted()
        .map((name) => quoted(name, 80))
        .join(", ");

const READINGS: Readonly<Record<Exclude<Setting, "protected" | "admin-enforcement">, Reading>> = {
  "required-checks": {
    rule: (rule) => (rule.type === "required_status_checks" ? namesOf(contextsOf(rule)) : null),
    update: (rule) => namesOf(rule.requiredStatusCheckContexts),
    otherwise: "none",
  },
  strict: { rule: flag("required_status_checks", "strict_required_status_checks_policy"), otherwise: "no" },
  approvals: {
    rule: (rule) => (rule.type === "pull_request" ? countOf(rule.parameters["required_approving_review_count"]) : null),
    update: (rule) => countOf(rule.requiredApprovingReviewCount),
    otherwise: "0",
  },
  "code-owners": {
    rule: flag("pull_request", "require_code_owner_review"),
    update: (rule) => yesIf(rule.requiresCodeOwnerReviews),
    otherwise: "no",
  },
  "stale-dismissal": { rule: flag("pull_request", "dismiss_stale_reviews_on_push"), otherwise: "no" },
  "last-push-approval": { rule: flag("pull_request", "require_last_push_approval"), otherwise: "no" },
  conversations: {
    rule: flag("pull_request", "required_review_thread_resolution"),
    update: (rule) => yesIf(rule.requiresConversationResolution),
    otherwise: "no",
  },
  "force-push": { rule: ruleOfType("non_fast_forward", "blocked"), otherwise: "allowed" },
  deletion: { rule: ruleOfType("deletion", "blocked"), otherwise: "allowed" },
};

const ADMIN = "administration: read";

/**
 * The table, one row per setting, always in the same order. `classic`: what only an administrator sees of classic
 * protection; null: it was not seen.
 */
export function reviewPolicy(facts: BranchFacts, classic: ClassicSettings | null = null): ReviewPolicyRow[] {
  return reviewSettingSchema.options.map((setting) => {
    const said = facts.rulesNotEnforceable ?? null;
    if (said !== null) return { setting, value: "cannot exist on this plan", source: quoted(said), permission: null };
    if (setting === "protected") return { setting, ...protectedRow(facts) };
    if (setting === "admin-enforcement") return { setting, ...adminRow(facts, classic) };
    return { setting, ...rowOf(READINGS[setting], setting, facts, setting === "required-checks" ? null : (classic?.[setting] ?? null)) };
  });
}

type Row = Omit<ReviewPolicyRow, "setting">;
const told = (value: string, source: string | null): Row => ({ value, source, permission: null });
const hidden = (fact: Unknown): Row => ({ value: "unknown", source: fact.reason, permission: fact.permission ?? null });
const adminOnly = (source: string): Row => ({ value: "unknown", source, permission: ADMIN });

function rowOf(
  reading: Reading,
  setting: Setting,
  { rules, classicProtection: classic, refUpdateRule: update }: BranchFacts,
  asAdministrator: string | null,
): Row {
  const found: { value: string; source: string }[] = [];
  for (const rule of rules.state === "known" ? rules.value : []) {
    const value = reading.rule(rule);
    if (value !== null) found.push({ value, source: rulesetName(rule) });
  }
  if (setting === "required-checks" && classic.state === "known") {
    const value = namesOf(classic.value.requiredChecks.map(({ context }) => context));
    if (value !== null) found.push({ value, source: "classic protection" });
  }
  if (asAdministrator !== null && asAdministrator !== reading.otherwise)
    found.push({ value: asAdministrator, source: "classic protection" });
  const bound = update.state === "known" && update.value !== null ? (reading.update?.(update.value) ?? null) : null;
  if (bound !== null && !found.some(({ value }) => value === bound))
    found.push({ value: bound, source: "rule that GitHub enforces on this token" });
  if (found.length > 0) {
    const values = [...new Set(found.map(({ value }) => value))];
    return told(values.join("; "), found.map(({ value, source }) => (values.length > 1 ? `${source}: ${value}` : source)).join("; "));
  }
  if (rules.state === "unknown") return hidden(rules);
  if (asAdministrator !== null) return told(reading.otherwise, "neither a ruleset nor classic protection sets it");
  if (classic.state === "unknown") return hidden(classic);
  if (!classic.value.protected) return told(reading.otherwise, "no ruleset sets it, and there is no classic protection");
  if (setting === "required-checks") return told(reading.otherwise, "neither a ruleset nor classic protection names one");
  if (reading.update === undefined) return adminOnly("classic protection shows it to administrators only");
  if (update.state === "unknown") return hidden(update);
  if (update.value === null) return adminOnly("GitHub shows no rule to this token, which may be exempt from it");
  return told(reading.otherwise, "rule that GitHub enforces on this token");
}

function protectedRow({ rules, classicProtection: classic }: BranchFacts): Row {
  const sources = [...new Set(rules.state === "known" ? rules.value.map(rulesetName) : [])];
  if (classic.state === "known" && classic.value.protected)
    return told("yes", [...sources, "GitHub marks the branch as protected"].join("; "));
  if (sources.length > 0) return told("yes", sources.join("; "));
  if (rules.state === "unknown") return hidden(rules);
  return classic.state === "unknown" ? hidden(classic) : told("no", "no ruleset and no classic protection");
}

/** Who may bypass a ruleset is told to those who may edit it; whether classic protection binds administrators, to administrators. */
function adminRow({ rules, classicProtection: classic }: BranchFacts, settings: ClassicSettings | null): Row {
  if (rules.state === "unknown") return hidden(rules);
  if (rules.value.length === 0 && settings !== null) return told(settings["admin-enforcement"], "classic protection");
  if (classic.state === "unknown") return hidden(classic);
  if (rules.value.length === 0 && !classic.value.protected) return told("no", "nothing protects the branch");
  return adminOnly("who may bypass the rules is shown to administrators only");
}

/** `ruleset 7 of organization acme`. */
export function rulesetName(rule: BranchRule): string {
  const owner = `${(rule.rulesetSourceType ?? "").toLowerCase()} ${quoted(rule.rulesetSource ?? "", 100)}`.trim();
  return `ruleset ${rule.rulesetId ?? "without id"}${owner === "" ? "" : ` of ${owner}`}`;
}

function contextsOf(rule: BranchRule): string[] {
  const list = rule.parameters["required_status_checks"];
  return (Array.isArray(list) ? list : []).flatMap((one) =>
    typeof one === "object" && one !== null && "context" in one && typeof one["context"] === "string" ? [one["context"]] : [],
  );
}
