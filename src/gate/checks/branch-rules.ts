import type { Mode, Policy } from "../../policy/schema.ts";
import { ADMIN_ONLY, protectionOf, type BranchDemand } from "../branch-protection.ts";
import { doubt, ok, problem, unseen, type GateInput, type PullRequestCheck, type Remark } from "../check.ts";
import { counted, listed, shorten } from "../wording.ts";

/*
 * Stands on rulesets united with classic protection, as far as a read token sees them (github-semantics, facts 2 and
 * section 1). What only an administrator can read is listed, and judged only where the policy names it in
 * `checks.branch-rules.require`. Rules of a type that this version does not evaluate may block or demand anything, so
 * they are unknown (section 3, rule types).
 */

/** What each mode asks the base branch to hold when the policy names nothing; a stricter mode asks for all of the laxer. */
const DEMANDS: Readonly<Record<Mode, readonly BranchDemand[]>> = {
  solo: ["status-checks"],
  team: ["status-checks", "approvals"],
  company: ["status-checks", "approvals", "code-owners", "conversations"],
  "high-risk": ["status-checks", "approvals", "code-owners", "conversations"],
};

const SETTING: Readonly<Record<BranchDemand, string>> = {
  approvals: '"Require a pull request before merging" with at least 1 approval',
  "code-owners": '"Require review from Code Owners"',
  "status-checks": '"Require status checks to pass"',
  strict: '"Require branches to be up to date before merging"',
  conversations: '"Require conversation resolution before merging"',
  "no-force-push": '"Block force pushes"',
  "no-deletion": '"Restrict deletions"',
  "dismiss-stale": '"Dismiss stale pull request approvals when new commits are pushed"',
  "last-push-approval": '"Require approval of the most recent reviewable push"',
  "enforce-admins": '"Do not allow bypassing the above settings" (classic protection)',
  signatures: '"Require signed commits"',
  "linear-history": '"Require linear history"',
};

/** Rule types that are judged here or by another check, or that GitHub enforces on the push or merge itself. */
const UNDERSTOOD: ReadonlySet<string> = new Set([
  "creation",
  "update",
  "deletion",
  "non_fast_forward",
  "required_linear_history",
  "required_signatures",
  "pull_request",
  "required_status_checks",
  "workflows",
  "merge_queue",
]);

export const branchRules: PullRequestCheck = {
  id: "branch-rules",
  title: "Base branch protected",
  needs: "pull-request",
  judge(input) {
    const demands = demandsOf(input.mode, input.policy);
    const judged = demands.map((demand) => ({ demand, protection: protectionOf(input.facts, demand) }));
    const met = judged.flatMap(({ demand, protection }) => (protection.state === "met" ? [{ demand, source: protection.source }] : []));
    const remarks = [...planRemarks(input), ...missingRemarks(input, judged), ...judged.flatMap(hiddenRemarks), ...foreignRules(input)];
    const unread = ADMIN_ONLY.filter((demand) => !demands.includes(demand) && protectionOf(input.facts, demand).state === "unknown");
    const note = unread.length === 0 ? "" : ` Not readable with this token, and not asked: ${unread.join(", ")}.`;
    return {
      inspected: met.length,
      expected: remarks.length > 0 ? null : demands.length,
      evidence: [
        ...met.map(({ demand, source }) => ({ kind: "protection", ref: `${demand} (${source})`, url: null })),
        ...unread.map((demand) => ({ kind: "admin-only-unknown", ref: demand, url: null })),
      ],
      remarks:
        remarks.length > 0
          ? remarks
          : [
              ok(
                `${branchOf(input)} holds ${listed(
                  met.map(({ demand, source }) => `${demand} (${source})`),
                  12,
                )}.${note}`,
              ),
            ],
    };
  },
};

function demandsOf(mode: Mode, policy: Policy | null): readonly BranchDemand[] {
  const entry = policy?.checks?.["branch-rules"];
  const stated = typeof entry === "object" ? (entry.require ?? []) : [];
  return [...new Set([...DEMANDS[mode], ...stated])];
}

function branchOf({ facts }: GateInput): string {
  return shorten(facts.subject.baseRef ?? "the base branch");
}

function planRemarks({ facts }: GateInput): Remark[] {
  const said = facts.rulesNotEnforceable ?? null;
  if (said === null) return [];
  return [
    problem(
      `Rules cannot be enforced on this repository's plan. GitHub says: "${shorten(said, 160)}"`,
      "Make the repository public, or move it to a plan with protected branches.",
    ),
  ];
}

type Judged = { demand: BranchDemand; protection: ReturnType<typeof protectionOf> };

function missingRemarks(input: GateInput, judged: readonly Judged[]): Remark[] {
  const missing = judged.filter(({ protection }) => protection.state === "not-met").map(({ demand }) => demand);
  if (missing.length === 0 || planRemarks(input).length > 0) return [];
  const { rules, classicProtection } = input.facts;
  const bare =
    rules.state === "known" && rules.value.length === 0 && classicProtection.state === "known" && !classicProtection.value.protected;
  const what = bare
    ? `${branchOf(input)} is not protected: no ruleset and no classic protection.`
    : `${branchOf(input)} lacks ${counted(missing.length, "protection")}: ${missing.join(", ")}.`;
  return [
    problem(
      what,
      `In Settings, Rules, Rulesets, add or edit a ruleset for ${branchOf(input)} and switch on ${missing.map((demand) => SETTING[demand]).join("; ")}.`,
    ),
  ];
}

function hiddenRemarks({ demand, protection }: Judged): Remark[] {
  return protection.state === "unknown" ? [doubt(`Whether \`${demand}\` holds cannot be seen. ${protection.reason}`, protection.mend)] : [];
}

function foreignRules({ facts }: GateInput): Remark[] {
  if (facts.rules.state === "unknown") return [unseen(facts.rules)];
  const foreign = [...new Set(facts.rules.value.map((rule) => rule.type).filter((type) => !UNDERSTOOD.has(type)))].sort();
  if (foreign.length === 0) return [];
  return [
    doubt(
      `Not evaluated: ${listed(foreign.map((type) => `rule \`${shorten(type, 40)}\``))}.`,
      "Look at the merge box of the pull request for these rules; GitHub enforces them itself.",
    ),
  ];
}
