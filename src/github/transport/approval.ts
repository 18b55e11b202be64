import type { BoundSubject, Operation } from "./operation.ts";
import type { RemoteComment } from "./remote.ts";

/*
 * Approval of a write, where the policy asks for one: a comment on the pull request by somebody whom the policy of the
 * base commit names in `transport.approval.by`, holding the fenced block
 *
 *     ```trust-layer-decision
 *     decision: approve-write
 *     operation: comment
 *     head: <full head SHA>
 *     run: <id of the workflow run>
 *     ```
 *
 * The run's id is known once it has started, so a person approves the run that was blocked and re-runs its job. A
 * comment that was edited does not count, since anybody with write access can edit another's text, and the REST API
 * does not say who did. Teams cannot be verified with a repository's token and do not count.
 */

const BLOCK = /^ {0,3}`{3,}trust-layer-decision[ \t]*\r?\n([\s\S]{0,2000}?)\r?\n {0,3}`{3,}[ \t]*$/gm;

/** The YAML-like lines that a person has to write; shown in the mend. */
export function approvalText(operation: Operation, subject: BoundSubject, runId: number): string {
  return [
    "```trust-layer-decision",
    "decision: approve-write",
    `operation: ${operation}`,
    `head: ${subject.headSha}`,
    `run: ${runId}`,
    "```",
  ].join("\n");
}

/** Who approved this operation for this run and head, or null. `by`: logins of the base policy. */
export function approvedBy(
  comments: readonly RemoteComment[],
  operation: Operation,
  subject: BoundSubject,
  runId: number | null,
  by: readonly string[],
): string | null {
  if (runId === null) return null;
  const entitled = new Set(by.filter((login) => !login.includes("/")).map((login) => login.replace(/^@/, "").toLowerCase()));
  for (const comment of comments) {
    if (comment.login === null || comment.type !== "User" || comment.edited) continue;
    if (!entitled.has(comment.login.toLowerCase())) continue;
    for (const [, text = ""] of comment.body.matchAll(BLOCK)) {
      const fields = readFields(text);
      const fits =
        fields?.get("decision") === "approve-write" &&
        fields.get("operation") === operation &&
        fields.get("head") === subject.headSha &&
        fields.get("run") === String(runId);
      if (fits) return comment.login;
    }
  }
  return null;
}

/** `name: value` on each line; null when a line is anything else or a name stands twice. */
function readFields(text: string): Map<string, string> | null {
  const fields = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "") continue;
    const match = /^([a-z]+):[ \t]*(\S.*?)[ \t]*$/.exec(line);
    if (match?.[1] === undefined || match[2] === undefined || fields.has(match[1])) return null;
    fields.set(match[1], match[2]);
  }
  return fields;
}
