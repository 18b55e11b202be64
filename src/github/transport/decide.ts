import type { Policy } from "../../policy/schema.ts";
import { approvalText } from "./approval.ts";
import type { Blocker, BlockerCode } from "./blocker.ts";
import type { BoundSubject, Operation } from "./operation.ts";
import type { RemotePullRequest } from "./remote.ts";

/** What is known before anybody asks GitHub. */
export interface WriteWish {
  operation: Operation;
  /** `transport` of the policy at the base commit; undefined: the policy says nothing, so nothing is allowed. */
  transport: Policy["transport"] | undefined;
  /** Null: the subject lacks a part. */
  subject: BoundSubject | null;
  /** The event of the run, as GITHUB_EVENT_NAME; null at a terminal. */
  event: string | null;
  hasToken: boolean;
  /** Whether the evidence of this epoch is complete and verified; the reason where it is not. */
  evidence: { verified: true } | { verified: false; reason: string };
}

type Rule = (wish: WriteWish) => Omit<Blocker, "operation"> | null;

function blocked(code: BlockerCode, reason: string, mend: string): Omit<Blocker, "operation"> {
  return { code, reason, mend };
}

/** Runs on a pull request of a fork get a read-only token whatever `permissions:` says (GitHub, "Events that trigger workflows"). */
const READ_ONLY_EVENTS = new Set(["pull_request", "pull_request_review", "pull_request_review_comment"]);

const POLICY_FILE = "`.github/trust-layer.yml` on the base branch";

/** Asked in this order before GitHub is (design, section 8); the first that speaks decides. */
const BEFORE_READING: readonly Rule[] = [
  ({ transport }) =>
    transport?.enabled === true
      ? null
      : blocked(
          "transport_disabled",
          "The policy of the base commit does not enable writing.",
          `Set \`transport: { enabled: true }\` in ${POLICY_FILE}.`,
        ),
  ({ transport, operation }) =>
    transport?.operations?.[operation] === "allow"
      ? null
      : blocked(
          "operation_denied",
          `The policy does not allow the operation \`${operation}\`.`,
          `Set \`transport: { operations: { ${operation}: allow } }\` in ${POLICY_FILE}.`,
        ),
  ({ transport, subject }) =>
    subject === null || transport?.repositories?.includes(subject.repository) === true
      ? null
      : blocked(
          "repo_not_allowed",
          `The repository ${subject.repository} is not in the policy's allowlist.`,
          `Add exactly \`${subject.repository}\` to \`transport.repositories\` in ${POLICY_FILE}.`,
        ),
  ({ subject }) =>
    subject === null
      ? blocked(
          "binding_incomplete",
          "Repository, pull request, head or base (branch and commit) is not known, so the write would be bound to nothing.",
          "Run on an event of a pull request, or give the input `pull-request`.",
        )
      : null,
  ({ hasToken }) =>
    hasToken
      ? null
      : blocked("auth_failed", "There is no token to write with.", "Pass `github-token: ${{ github.token }}`, or set GITHUB_TOKEN."),
];

/** The first thing that stands in the way of a write, as far as it can be told without GitHub; null: go on and ask. */
export function blockerBeforeReading(wish: WriteWish): Blocker | null {
  for (const rule of BEFORE_READING) {
    const blocker = rule(wish);
    if (blocker !== null) return { ...blocker, operation: wish.operation };
  }
  return null;
}

/** The first thing that stands in the way, given what GitHub says right now. */
export function blockerAfterReading(wish: WriteWish, subject: BoundSubject, remote: RemotePullRequest): Blocker | null {
  const { operation } = wish;
  const parts = ["repository", "pullRequest", "headRef", "headSha", "baseRef", "baseSha"] as const;
  const different = parts.find((part) => remote[part] !== subject[part]);
  if (different !== undefined) {
    return {
      code: "remote_mismatch",
      operation,
      reason: `GitHub has moved on: ${different} is now ${remote[different]}, and the evidence is about ${subject[different]}.`,
      mend: "Nothing to do when a newer run is on its way; else re-run the workflow on the newest commit.",
    };
  }
  if (remote.isCrossRepository && wish.event !== null && READ_ONLY_EVENTS.has(wish.event)) {
    return {
      code: "fork_read_only",
      operation,
      reason: `The pull request comes from a fork, and the token of a \`${wish.event}\` run is read-only there.`,
      mend: "Nothing to do: the evidence and the job summary are complete without it. To write all the same, publish from a `workflow_run` workflow on the default branch.",
    };
  }
  if (!wish.evidence.verified) {
    return {
      code: "evidence_missing",
      operation,
      reason: `The evidence of this epoch is not complete: ${wish.evidence.reason}`,
      mend: "Let context-pack, ci-readiness and merge-gate run for this head before the publisher, and hand their artifacts on.",
    };
  }
  return null;
}

/** True when the policy wants a person's approval for this operation. */
export function needsApproval(wish: WriteWish): boolean {
  return wish.transport?.approval?.operations.includes(wish.operation) === true;
}

export function approvalBlocker(wish: WriteWish, subject: BoundSubject, runId: number | null): Blocker {
  const by = wish.transport?.approval?.by ?? [];
  const mend =
    runId === null
      ? "An approval is bound to a workflow run: write from a run, not from a terminal."
      : `One of them comments on the pull request, then the job is re-run:\n${approvalText(wish.operation, subject, runId)}`;
  return {
    code: "approval_missing",
    operation: wish.operation,
    reason: `The policy asks for an approval of \`${wish.operation}\` by ${by.join(", ") || "nobody it names"}, and none is recorded for this run and head.`,
    mend,
  };
}
