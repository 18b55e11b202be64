import type { ReviewPolicyRow } from "../readiness/review-policy.ts";
import { markdownCode, markdownText, singleLine } from "./escape.ts";
import { markdownTable } from "./markdown-parts.ts";
import { markdownProse } from "./prose.ts";

const TITLES: Readonly<Record<ReviewPolicyRow["setting"], string>> = {
  protected: "Protected",
  "required-checks": "Required checks",
  strict: "Up to date before merging",
  approvals: "Approvals",
  "code-owners": "Code owners' review",
  "stale-dismissal": "Approvals dismissed by a push",
  "last-push-approval": "Approval of the last push",
  conversations: "Conversations resolved",
  "force-push": "Force pushes",
  deletion: "Deletion",
  "admin-enforcement": "Binds administrators",
};

/** The review policy of the base branch as a table; empty where it was not looked at. Every hostile string is escaped. */
export function reviewPolicyTable(rows: readonly ReviewPolicyRow[]): string {
  return markdownTable(
    ["Setting", "Value", "Says who", "Permission that shows it"],
    rows,
    ({ setting, value, source, permission }) => [
      TITLES[setting],
      markdownText(value, 300),
      source === null ? "" : markdownProse(source),
      permission === null ? "" : markdownCode(permission),
    ],
    20,
  );
}

/** The same as lines for a terminal. */
export function reviewPolicyLines(rows: readonly ReviewPolicyRow[]): string[] {
  return rows.map(({ setting, value, source, permission }) => {
    const why = [source ?? "", permission === null ? "" : `needs ${permission}`].filter((part) => part !== "").join("; ");
    return `  ${TITLES[setting].padEnd(30)} ${singleLine(value, 200)}${why === "" ? "" : ` (${singleLine(why, 200)})`}`;
  });
}
