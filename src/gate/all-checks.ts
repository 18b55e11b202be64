import { CHECK_IDS, type CheckId } from "../policy/schema.ts";
import type { ChangeCheck, PullRequestCheck } from "./check.ts";
import { body } from "./checks/body.ts";
import { branchRules } from "./checks/branch-rules.ts";
import { ci } from "./checks/ci.ts";
import { codeowners } from "./checks/codeowners.ts";
import { conversations } from "./checks/conversations.ts";
import { linkedIssue } from "./checks/linked-issue.ts";
import { policyChange } from "./checks/policy-change.ts";
import { prState } from "./checks/pr-state.ts";
import { review } from "./checks/review.ts";
import { secrets } from "./checks/secrets.ts";
import { tests } from "./checks/tests.ts";
import { tier } from "./checks/tier.ts";
import { title } from "./checks/title.ts";

/** A record, so that the compiler finds an id of the policy schema that has no check. */
const BY_ID: Readonly<Record<CheckId, PullRequestCheck | ChangeCheck>> = {
  "pr-state": prState,
  ci,
  review,
  codeowners,
  conversations,
  "branch-rules": branchRules,
  title,
  body,
  "linked-issue": linkedIssue,
  tests,
  tier,
  "policy-change": policyChange,
  secrets,
};

/** The checks of this version in the order in which they are shown. */
export const ALL_CHECKS: readonly (PullRequestCheck | ChangeCheck)[] = CHECK_IDS.map((id) => BY_ID[id]);
