import { explainDiscounted, ledgerDoubts, readReviews, type ReviewLedger } from "../approvals.ts";
import { isTrue, listOf, requiredApprovals, rulesOfType } from "../branch-protection.ts";
import { doubt, finding, ok, problem, unseen, type GateInput, type PullRequestCheck, type Remark } from "../check.ts";
import { sameLogin } from "../contributors.ts";
import { counted, listed, shorten, shortSha } from "../wording.ts";

/*
 * Stands on the reviews and on what rulesets, classic protection and the policy ask for. At least one human other than
 * those who wrote the change must have approved; a bot or an agent never counts. GitHub's `reviewDecision` is null where
 * no review is required, so it can only make the result worse (github-semantics section 1).
 */
export const review: PullRequestCheck = {
  id: "review",
  title: "Approved by a human other than its authors",
  needs: "pull-request",
  judge(input) {
    const read = readReviews(input.facts, input.policy, input.mode);
    if (read.state === "unknown") return finding(unseen(read));
    const ledger = read.value;
    const required = requiredApprovals(input.facts, input.policy);
    const remarks = [
      ...countRemarks(ledger, required.count),
      ...(required.hidden === null
        ? []
        : [doubt(`How many approvals are required cannot be seen. ${required.hidden.reason}`, required.hidden.mend)]),
      ...requestRemarks(ledger, input),
      ...lastPushRemarks(ledger, input),
      ...teamRuleRemarks(input),
      ...ledgerDoubts(ledger),
    ];
    return {
      inspected: ledger.approvals.length,
      expected: remarks.length > 0 ? null : required.count,
      evidence: [
        ...ledger.approvals.map(({ login, url }) => ({ kind: "approval", ref: login, url })),
        ...ledger.changesRequested.map(({ login, url }) => ({ kind: "changes-requested", ref: login, url })),
        ...ledger.discounted.map(({ login, why, url }) => ({ kind: "approval-not-counted", ref: `${login}: ${why}`, url })),
      ],
      remarks: remarks.length > 0 ? remarks : [ok(approvedBy(ledger, required.count, input))],
    };
  },
};

function approvedBy(ledger: ReviewLedger, required: number, { facts }: GateInput): string {
  const names = ledger.approvals.map(
    ({ login, atHead, commitSha }) =>
      `@${login}${atHead ? "" : ` (on ${shortSha(commitSha)}, before the head ${shortSha(facts.subject.headSha)})`}`,
  );
  const unmapped = ledger.unmapped.length === 0 ? "" : ` No account could be found for ${listed(ledger.unmapped, 3)}.`;
  return `Approved by ${listed(names)}; ${required} required.${explainDiscounted(ledger)}${unmapped}`;
}

function countRemarks(ledger: ReviewLedger, required: number): Remark[] {
  const have = ledger.approvals.length;
  if (have >= required) return [];
  const who =
    have === 0
      ? "No approval counts"
      : `Only ${counted(have, "approval")} of ${required} counts: ${listed(ledger.approvals.map(({ login }) => `@${login}`))}`;
  const missing = required - have;
  return [
    problem(
      `${who}; ${required} needed.${explainDiscounted(ledger)}`,
      `Ask ${missing === 1 ? "one person" : `${missing} people`} with write access who wrote none of the change to approve the newest commit.`,
    ),
  ];
}

function requestRemarks(ledger: ReviewLedger, { facts }: GateInput): Remark[] {
  const blockers = ledger.changesRequested.map(({ login }) => `@${login}`);
  const mend = "Answer the review, and ask for a new one; or have a maintainer dismiss it with a reason.";
  if (blockers.length > 0) return [problem(`Changes are requested by ${listed(blockers)}.`, mend)];
  switch (facts.pullRequest.reviewDecision) {
    case "CHANGES_REQUESTED":
      return [problem("GitHub's review decision is that changes are requested.", mend)];
    case "REVIEW_REQUIRED":
      return [
        problem("GitHub still asks for a review.", "Open the merge box of the pull request: it names the reviewers that are missing."),
      ];
    case "APPROVED":
    case null:
      return [];
    default:
      return [
        doubt(
          `GitHub gave the review decision "${shorten(facts.pullRequest.reviewDecision)}", which this version does not know.`,
          "Update trust-layer.",
        ),
      ];
  }
}

/** A rule can ask that the newest push be approved by someone else than who pushed; a read token sees only who committed. */
function lastPushRemarks(ledger: ReviewLedger, { facts }: GateInput): Remark[] {
  if (!rulesOfType(facts, "pull_request").some((rule) => isTrue(rule, "require_last_push_approval"))) return [];
  const head = facts.commits.state === "known" ? facts.commits.value.find((commit) => commit.sha === facts.subject.headSha) : undefined;
  const pushers = [head?.authorLogin, head?.committerLogin].filter((login) => typeof login === "string").map(sameLogin);
  const fresh = ledger.approvals.filter((approval) => approval.atHead && !pushers.includes(sameLogin(approval.login)));
  if (fresh.length === 0) {
    return [
      problem(
        `A rule asks for an approval of the last push, and none is about ${shortSha(facts.subject.headSha)}.`,
        "Ask someone who did not push it to approve the newest commit.",
      ),
    ];
  }
  if (facts.pullRequest.reviewDecision === "APPROVED") return [];
  return [
    doubt(
      "A rule asks that the last push be approved by another than who pushed it, and this token cannot see who did.",
      "Ask a second person to approve the newest commit.",
    ),
  ];
}

/** GitHub's documents contradict each other on how these patterns match, so nobody here can say that they are met. */
function teamRuleRemarks({ facts }: GateInput): Remark[] {
  const asks = rulesOfType(facts, "pull_request").some((rule) => listOf(rule, "required_reviewers").length > 0);
  return asks
    ? [
        doubt(
          "A rule requires reviews of named teams (`required_reviewers`), which this version does not evaluate.",
          "Look at the merge box of the pull request.",
        ),
      ]
    : [];
}
