import type { FileChange } from "../facts/file-change.ts";
import type { Fact, Unknown } from "../facts/fact.ts";
import type { PullRequestFacts } from "../facts/pull-request-facts.ts";
import type { CheckId, Mode, Policy } from "../policy/schema.ts";
import type { TierResult } from "../policy/tier-result.ts";
import type { ReadinessBody } from "../readiness/body.ts";
import type { CheckResult, OwnerDecision } from "./body.ts";

/** What the checks of the change itself know: they can be judged before there is a pull request. */
export interface ChangeInput {
  /** `null` in a local run. */
  facts: PullRequestFacts | null;
  /** The changed files with their added lines; `unknown` when they could not be read whole. */
  changes: Fact<FileChange[]>;
  /** The policy of the base commit; `null`: there is none, so the defaults of the mode count. */
  policy: Policy | null;
  policyPath: string;
  mode: Mode;
  tier: TierResult;
}

/** What every check knows. */
export interface GateInput extends ChangeInput {
  facts: PullRequestFacts;
  readiness: ReadinessBody;
  ownerDecisions: readonly OwnerDecision[];
}

/**
 * One thing that a check has to say. `severity` takes the place of the check's level for a problem (a T3 gap fails
 * though the check warns; a missing signal only warns though the check fails), and for an unknown it is the least that
 * it counts as, so that hiding a fact never gives a better verdict than the fact.
 */
export interface Remark {
  kind: "ok" | "problem" | "unknown" | "not-applicable";
  reason: string;
  mend: string | null;
  severity: "warn" | "fail" | null;
}

/** What a check found, before the mode and the policy say what it counts as (`apply-level.ts`). */
export interface Finding {
  inspected: number;
  /** How much there was to inspect; `null` where nobody says. */
  expected: number | null;
  evidence: CheckResult["evidence"];
  remarks: readonly Remark[];
}

export interface Check<Input> {
  id: CheckId;
  title: string;
  judge(input: Input): Finding;
}
/** A check that needs a pull request. */
export type PullRequestCheck = Check<GateInput> & { needs: "pull-request" };
/** A check of the change itself. */
export type ChangeCheck = Check<ChangeInput> & { needs: "change" };

export function ok(reason: string): Remark {
  return { kind: "ok", reason, mend: null, severity: null };
}

export function problem(reason: string, mend: string, severity: Remark["severity"] = null): Remark {
  return { kind: "problem", reason, mend, severity };
}

export function doubt(reason: string, mend: string, severity: Remark["severity"] = null): Remark {
  return { kind: "unknown", reason, mend, severity };
}

/** A fact that could not be seen, as a remark. */
export function unseen(fact: Unknown, severity: Remark["severity"] = null): Remark {
  return doubt(fact.reason, fact.mend, severity);
}

export function notApplicable(reason: string): Remark {
  return { kind: "not-applicable", reason, mend: null, severity: null };
}

/** A finding of one remark, for the many checks that end early. */
export function finding(remark: Remark, inspected = 0, expected: number | null = null, evidence: Finding["evidence"] = []): Finding {
  return { inspected, expected, evidence, remarks: [remark] };
}
