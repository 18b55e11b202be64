import { doubt, ok, problem, unseen, type GateInput, type PullRequestCheck, type Remark } from "../check.ts";
import { isTrue, rulesOfType } from "../branch-protection.ts";
import { counted, shorten } from "../wording.ts";

/*
 * Stands on the pull request's `state`, `isDraft` and `mergeable` and on how far the base branch is ahead. GitHub
 * computes `mergeable` in the background, so UNKNOWN means "not yet" (github-semantics section 2). Only a ruleset tells
 * whether the branch must be up to date (`strict_required_status_checks_policy`); classic protection keeps that for
 * administrators, so there being behind only warns. `mergeStateStatus` depends on who looks: it corroborates (fact 3).
 */
export const prState: PullRequestCheck = {
  id: "pr-state",
  title: "Pull request can be merged",
  needs: "pull-request",
  judge(input) {
    const { pullRequest, subject } = input.facts;
    const remarks = [...lifeRemarks(input), ...conflictRemarks(input), ...upToDateRemarks(input)];
    return {
      inspected: 3,
      expected: 3,
      evidence: [{ kind: "pull-request", ref: `#${pullRequest.number}`, url: pullRequest.url }],
      remarks: remarks.length > 0 ? remarks : [ok(`Open, not a draft, without conflict with ${shorten(subject.baseRef ?? "its base")}.`)],
    };
  },
};

function lifeRemarks({ facts: { pullRequest } }: GateInput): Remark[] {
  const remarks: Remark[] = [];
  if (pullRequest.state === "MERGED") remarks.push(problem("The pull request is merged already.", "Judge a pull request that is open."));
  else if (pullRequest.state === "CLOSED") remarks.push(problem("The pull request is closed.", "Reopen it, or judge another."));
  else if (pullRequest.state !== "OPEN")
    remarks.push(doubt(`GitHub gave the state "${shorten(pullRequest.state)}", which this version does not know.`, "Update trust-layer."));
  if (pullRequest.isDraft) remarks.push(problem("The pull request is a draft.", 'Press "Ready for review" when it is.'));
  return remarks;
}

function conflictRemarks({ facts: { pullRequest, subject } }: GateInput): Remark[] {
  const base = shorten(subject.baseRef ?? "the base branch");
  if (pullRequest.mergeable === "MERGEABLE" && pullRequest.mergeStateStatus !== "DIRTY") return [];
  if (pullRequest.mergeable === "CONFLICTING") {
    return [
      problem(
        `The head conflicts with ${base}, and GitHub starts no \`pull_request\` workflow while it does.`,
        `Merge ${base} into the branch, or rebase it, and resolve the conflicts.`,
      ),
    ];
  }
  return [doubt("GitHub had not computed yet whether the head can be merged.", "Run the gate again in a minute.")];
}

function upToDateRemarks({ facts }: GateInput): Remark[] {
  // A merge group is built on the newest base by the queue itself.
  if (facts.mergeGroup !== null) return [];
  const base = shorten(facts.subject.baseRef ?? "the base branch");
  if (facts.behindBy.state === "unknown") return [unseen(facts.behindBy)];
  const behind = facts.behindBy.value;
  if (behind === 0 && facts.pullRequest.mergeStateStatus !== "BEHIND") return [];
  if (behind > 0 && facts.rules.state === "unknown") return [unseen(facts.rules)];
  const strict = rulesOfType(facts, "required_status_checks").find((rule) => isTrue(rule, "strict_required_status_checks_policy"));
  const mend = 'Press "Update branch", or rebase onto it, and let CI run again.';
  if (behind > 0 && strict !== undefined)
    return [
      problem(
        `The head is ${counted(behind, "commit")} behind ${base}, and ruleset ${strict.rulesetId ?? "?"} asks for an up-to-date branch.`,
        mend,
      ),
    ];
  const how = behind > 0 ? `${counted(behind, "commit")} behind ${base}` : `behind ${base}, as GitHub reports`;
  return [problem(`The head is ${how}; what CI showed may not hold after the merge.`, mend, "warn")];
}
