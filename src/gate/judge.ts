import type { Fact } from "../facts/fact.ts";
import type { FileChange } from "../facts/file-change.ts";
import type { PullRequestFacts } from "../facts/pull-request-facts.ts";
import type { Subject } from "../facts/subject.ts";
import { levelOf } from "../policy/modes.ts";
import type { CheckId, Policy } from "../policy/schema.ts";
import { DEFAULT_POLICY_PATH } from "../policy/tighten.ts";
import type { TierResult } from "../policy/tier-result.ts";
import type { ReadinessBody } from "../readiness/body.ts";
import { ALL_CHECKS } from "./all-checks.ts";
import { applyLevel, statedLevel, switchedOff, type AppliedCheck } from "./apply-level.ts";
import type { CheckResult, GateBody, OwnerDecision } from "./body.ts";
import { doubt, finding, type ChangeInput, type Finding, type GateInput } from "./check.ts";
import { corroborate } from "./corroboration.ts";
import { NOT_IN_THIS_VERSION } from "../policy/not-in-this-version.ts";
import { readOwnerDecisions } from "./owner-decision.ts";
import { headlineOf, sortOut, verdictOf } from "./verdict.ts";
import { shorten } from "./wording.ts";

/** The policy that judges, and where it came from; `unread` says why it could not be read. */
export interface GatePolicy {
  readonly policy: Policy | null;
  readonly path: string;
  readonly source: GateBody["policy"]["source"];
  readonly sha256: string | null;
  readonly unread: string | null;
}

export interface GateRequest {
  readonly facts: PullRequestFacts;
  readonly changes: Fact<FileChange[]>;
  readonly readiness: ReadinessBody;
  readonly policy: GatePolicy;
  readonly mode: GateBody["mode"];
  readonly tier: TierResult;
  /** What stands in the headline: another policy path, an input that was refused, `fail-on: never`. */
  readonly notices?: readonly string[];
}

/**
 * Judges a pull request: every check of this version at its level, then the verdict. Pure but for the YAML parser, which
 * is loaded only where somebody wrote an owner decision. The same request gives the same body (law 6).
 */
export async function judgeGate(request: GateRequest): Promise<GateBody> {
  return judgeWith(request, await readOwnerDecisions(request.facts, request.policy.policy, request.mode.value));
}

/** As `judgeGate`, with the owner decisions judged already. */
export function judgeWith(request: GateRequest, ownerDecisions: readonly OwnerDecision[]): GateBody {
  const { facts, changes, readiness, policy, mode, tier } = request;
  const input: GateInput = {
    facts,
    changes,
    readiness,
    policy: policy.policy,
    policyPath: policy.path,
    mode: mode.value,
    tier,
    ownerDecisions,
  };
  const asked = ALL_CHECKS.map((check) => apply(check, input, () => check.judge(input), ownerDecisions));
  const applied = corroborate([...unreadPolicy(policy, facts), ...asked], input);
  const verdict = verdictOf(applied, mode.value);
  return {
    verdict,
    headline: withForeignPolicy(headlineOf(verdict, applied), policy),
    ...sortOut(applied),
    checks: applied.map(({ result }) => result),
    ...frame(request, [...(request.notices ?? []), ...pushedInBetween(facts)]),
    ownerDecisions: [...ownerDecisions],
  };
}

export interface LocalGateRequest {
  readonly changes: Fact<FileChange[]>;
  readonly policy: GatePolicy;
  readonly mode: GateBody["mode"];
  readonly tier: TierResult;
  readonly subject: Subject;
  readonly notices?: readonly string[];
}

/**
 * What can be said before there is a pull request: the checks of the change itself are judged, all others are unknown,
 * and there is no merge verdict, whatever was found.
 */
export function judgeLocally(request: LocalGateRequest): GateBody {
  const { changes, policy, mode, tier } = request;
  const input: ChangeInput = { facts: null, changes, policy: policy.policy, policyPath: policy.path, mode: mode.value, tier };
  const asked = ALL_CHECKS.map((check) =>
    apply(check, input, () => (check.needs === "change" ? check.judge(input) : needsPullRequest()), []),
  );
  const applied = [...unreadPolicy(policy, null), ...asked];
  const found = applied.filter(({ result, effect }) => effect !== "none" && result.status !== "unknown").map(({ result }) => result.id);
  const said = found.length === 0 ? nothingFound(changes, applied) : `found in the change itself: ${found.join(", ")}`;
  return {
    verdict: null,
    headline: `No merge verdict: there is no pull request to judge; ${said}.`,
    ...sortOut(applied),
    checks: applied.map(({ result }) => result),
    ...frame(request, request.notices ?? []),
    ownerDecisions: [],
  };
}

/** Nothing found is said only of what was looked at (law 1). The tier asks for approvals, so it is unknown of every change. */
function nothingFound(changes: Fact<FileChange[]>, applied: readonly AppliedCheck[]): string {
  if (changes.state === "unknown") return "the change itself could not be read";
  if (changes.value.length === 0) return "the change holds no file, so nothing was looked at";
  const ofChange = new Set<string>(ALL_CHECKS.filter(({ id, needs }) => needs === "change" && id !== "tier").map(({ id }) => id));
  const unseen = applied.flatMap(({ result }) => (ofChange.has(result.id) && result.status === "unknown" ? [result.id] : []));
  return unseen.length === 0
    ? "nothing was found in the change itself"
    : `nothing was found in the change, and not all was seen: ${unseen.join(", ")}`;
}

function apply(
  check: { id: CheckId; title: string },
  input: ChangeInput,
  judge: () => Finding,
  ownerDecisions: readonly OwnerDecision[],
): AppliedCheck {
  if (levelOf(input.policy, input.mode, check.id) === "off") return switchedOff(check);
  return applyLevel(check, judge(), { mode: input.mode, policy: input.policy, ownerDecisions });
}

function needsPullRequest(): Finding {
  return finding(doubt("It needs a pull request.", "Open a pull request, then run with `--pr N` and a token, or in a workflow."));
}

/**
 * A policy that could not be read may ask for anything, so no verdict but FAIL is safe: with any other, hiding the file
 * could turn its FAIL into something better (law 1). No owner decision covers it, since it says who owns.
 */
function unreadPolicy(policy: GatePolicy, facts: PullRequestFacts | null): AppliedCheck[] {
  const fact = policy.source === "file" || facts === null || facts.policyFile.state === "known" ? null : facts.policyFile;
  if (policy.source !== "unknown" && fact === null) return [];
  const reason = fact?.reason ?? policy.unread ?? "The policy file at the base commit could not be read.";
  const mend =
    fact?.mend ??
    (facts === null
      ? "Make it a plain text file on the base, or choose another base with --base."
      : "Give the job `contents: read` under `permissions:`, and run it again.");
  const result: CheckResult = {
    // No check of the schema: it stands for the file that sets the levels of all checks.
    id: "policy",
    title: "Policy file read",
    status: "unknown",
    level: "fail",
    reason: `${policy.path} at the base commit could not be read. ${reason}`,
    mend,
    inspected: 0,
    expected: 1,
    evidence: [],
  };
  return [{ result, effect: "fail", hasUnknown: true }];
}

/**
 * Another policy file than the usual one is a pull request's own choice where it can edit the workflow: the headline says
 * so, since the commit status shows nothing but the headline.
 */
function withForeignPolicy(headline: string, { path, source }: GatePolicy): string {
  if (path === DEFAULT_POLICY_PATH || source === "file") return headline;
  return headline.replace(
    /^(?:PASS|WARN|FAIL)(?=:)/u,
    (verdict) => `${verdict} by the policy \`${shorten(path, 60)}\` that an input names`,
  );
}

function pushedInBetween(facts: PullRequestFacts): string[] {
  const before = facts.eventHeadSha ?? null;
  if (before === null || before === facts.subject.headSha) return [];
  return [
    `Someone pushed in between: the event was about ${before.slice(0, 7)}, and the newest head ${facts.subject.headSha?.slice(0, 7) ?? ""} was judged.`,
  ];
}

/** A level that the policy lowers where the mode asks for a PASS is the owner's right, and is said aloud. */
function loweredLevels({ policy, mode }: { policy: GatePolicy; mode: GateBody["mode"] }): string[] {
  if (mode.value !== "company" && mode.value !== "high-risk") return [];
  return ALL_CHECKS.flatMap(({ id }) => {
    const stated = statedLevel(policy.policy, id);
    const normal = levelOf(null, mode.value, id);
    if (stated === null || stated === "fail" || normal !== "fail") return [];
    return [`The policy sets \`checks.${id}\` to ${stated}, below what the mode ${mode.value} asks.`];
  });
}

function frame(
  request: { policy: GatePolicy; mode: GateBody["mode"]; tier: TierResult },
  notices: readonly string[],
): Pick<GateBody, "mode" | "policy" | "tier" | "notInThisVersion" | "members"> {
  const { policy, mode, tier } = request;
  return {
    mode: { value: mode.value, source: mode.source, note: mode.note },
    policy: { path: policy.path, source: policy.source, sha256: policy.sha256, notices: [...notices, ...loweredLevels(request)] },
    tier,
    notInThisVersion: [...NOT_IN_THIS_VERSION],
    members: [],
  };
}
