import { levelOf, unknownLevel } from "../policy/modes.ts";
import type { CheckId, Level, Mode, Policy } from "../policy/schema.ts";
import type { CheckResult, CheckStatus, OwnerDecision } from "./body.ts";
import { doubt, type Finding, type Remark } from "./check.ts";
import { shorten } from "./wording.ts";

/*
 * The one place where a finding becomes a status. A check says what it saw; the mode and the policy of the base commit
 * say what that counts as (design section 6); an owner decision can soften a fail, never lift it.
 */

/** What a result does to the verdict. */
type Effect = "none" | "warn" | "fail";

export interface AppliedCheck {
  result: CheckResult;
  effect: Effect;
  /** Something could not be seen, whatever else was found. */
  hasUnknown: boolean;
}

export interface LevelContext {
  mode: Mode;
  policy: Policy | null;
  ownerDecisions: readonly OwnerDecision[];
}

/** Under company and stricter these must be PASS: WARN and not-applicable are not enough (features, Rulings). */
const MUST_PASS: ReadonlySet<CheckId> = new Set(["review", "codeowners", "conversations", "branch-rules", "ci"]);

const WEIGHT: Readonly<Record<Effect, number>> = { none: 0, warn: 1, fail: 2 };

/** The more severe of two effects. */
function worse(a: Effect, b: Effect): Effect {
  return WEIGHT[b] > WEIGHT[a] ? b : a;
}

/** Whether the policy itself states the level of this check: then its word counts, also against the mode's rule. */
export function statedLevel(policy: Policy | null, id: CheckId): Level | null {
  const entry = policy?.checks?.[id];
  return (typeof entry === "string" ? entry : entry?.level) ?? null;
}

/** Whether the mode asks this check for a plain PASS. */
function mustPass(context: Pick<LevelContext, "mode" | "policy">, id: CheckId): boolean {
  const strict = context.mode === "company" || context.mode === "high-risk";
  return strict && MUST_PASS.has(id) && statedLevel(context.policy, id) === null;
}

/**
 * The result of a check at its level. `pass` comes only out of something inspected, and all of it where the number is
 * known (law 1). The result's `level` is what its status counts as: for a pass the check's own level.
 */
export function applyLevel(check: { id: CheckId; title: string }, finding: Finding, context: LevelContext): AppliedCheck {
  const level = levelOf(context.policy, context.mode, check.id);
  const remarks = [...finding.remarks, ...emptyHanded(finding)];
  const strict = mustPass(context, check.id);
  const weighed = remarks.map((remark) => ({ remark, effect: effectOf(remark, level, context.mode, strict) }));
  const effect = weighed.reduce<Effect>((worst, { effect }) => worse(worst, effect), "none");
  const shown = weighed
    .filter(({ remark, effect }) => effect !== "none" || (remark.kind === "ok" && finding.remarks.every((one) => one.kind === "ok")))
    .toSorted((a, b) => WEIGHT[b.effect] - WEIGHT[a.effect])
    .map(({ remark }) => remark);
  const said = shown.length > 0 ? shown : remarks;
  // Without the mode's rule it would not have failed: then the reader must learn about the rule.
  const raised =
    effect === "fail" && remarks.every((remark) => effectOf(remark, level, context.mode, false) !== "fail")
      ? [`In the mode ${context.mode} this check must be PASS.`]
      : [];
  const result: CheckResult = {
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
export function switchedOff(check: { id: CheckId; title: string }): AppliedCheck {
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
function emptyHanded({ remarks, inspected, expected }: Finding): Remark[] {
  const good = remarks.every((remark) => remark.kind === "ok");
  if (!good || (remarks.length > 0 && inspected > 0 && (expected === null || inspected >= expected))) return [];
  const seen = expected === null ? "Nothing was there to inspect." : `Only ${inspected} of ${expected} could be inspected.`;
  return [doubt(seen, "Run the gate again on the pull request's newest commit; if this stays, run it with `RUNNER_DEBUG: 1`.")];
}

function effectOf(remark: Remark, level: Level, mode: Mode, strict: boolean): Effect {
  if (remark.kind === "ok") return "none";
  if (remark.kind === "not-applicable") return strict ? "fail" : "none";
  if (strict) return "fail";
  if (remark.kind === "problem") return toEffect(remark.severity ?? level);
  return worse(toEffect(unknownLevel(mode, level)), remark.severity ?? "warn");
}

function toEffect(level: Level): Effect {
  return level === "off" ? "none" : level;
}

function statusOf(weighed: readonly { remark: Remark; effect: Effect }[], effect: Effect): CheckStatus {
  if (effect === "none") return weighed.some(({ remark }) => remark.kind === "ok") ? "pass" : "not-applicable";
  const worst = weighed.filter((one) => one.effect === effect);
  return worst.every(({ remark }) => remark.kind === "unknown") ? "unknown" : effect;
}

/**
 * An accepted owner decision that names the check turns its fail (or an unknown that counts as one) into `warn`, never
 * into `pass`: a `warn` stays a `warn`. `secrets` is softened like the others, but no word covers everything: a check
 * is covered only by its own id.
 */
function withOwnerDecision(applied: AppliedCheck, decisions: readonly OwnerDecision[]): AppliedCheck {
  const decision = decisions.find((one) => one.accepted && one.covers.includes(applied.result.id));
  if (decision === undefined || applied.effect === "none") return applied;
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
      reason: `${lead} by the owner @${decision.by}${gap}${until}: "${shorten(decision.rationale, 160)}". What was accepted: ${applied.result.reason}`,
      evidence: [...applied.result.evidence, { kind: "owner-decision", ref: decision.by, url: decision.url }],
    },
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
