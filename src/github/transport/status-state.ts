import type { StatusContent } from "./operation.ts";

/** States of GitHub's commit status API. */
export type StatusState = "success" | "failure" | "pending" | "error";

/** Limit of the commit status API for a description. */
const DESCRIPTION_LIMIT = 140;

/** Success only for a verdict that lets merge. What is not known is pending or error, never success (law 1). */
export function statusState(content: StatusContent): StatusState {
  switch (content.verdict) {
    case "PASS":
    case "WARN":
      return "success";
    case "FAIL":
      return "failure";
    case null:
      return content.without === "pending" ? "pending" : "error";
  }
}

/** One line of at most 140 characters; the verdict stands first, so that a WARN is not taken for a PASS. */
export function statusDescription(content: StatusContent): string {
  const word = content.verdict ?? (content.without === "pending" ? "Pending" : "Unknown");
  // oxlint-disable-next-line no-control-regex -- control characters are what has to go
  const line = content.headline.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, " ").trim();
  const text = line.toUpperCase().startsWith(word.toUpperCase()) ? line : `${word}: ${line}`;
  const characters = [...text];
  return characters.length <= DESCRIPTION_LIMIT ? text : `${characters.slice(0, DESCRIPTION_LIMIT - 1).join("")}…`;
}
