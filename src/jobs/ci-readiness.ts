import type { Host } from "../host/host.ts";
import type { ReadinessBody } from "../readiness/body.ts";
import { explainReadiness } from "../readiness/explain.ts";
import { readinessBlockers, readinessOutcome } from "../readiness/outcome.ts";
import { renderReadinessMarkdown } from "../render/readiness-markdown.ts";
import { produceEvidence, type Produced, type UploadWish } from "./evidence-files.ts";
import type { PullRequestSession } from "./pull-request-session.ts";
import type { FactsSession, Session } from "./session.ts";
import { settle } from "./settle.ts";

/** The pure judgement over what the session saw on GitHub. */
export function readinessBody(session: FactsSession): Promise<ReadinessBody> {
  return explainReadiness({
    facts: session.facts,
    policy: session.policy.policy,
    inputs: { required: [...session.wish.requiredChecks], ignore: [...session.wish.ignoreChecks] },
  });
}

/** Waits until CI is not pending any more, at most so many seconds; see `settle`. */
export function settledReadiness(
  host: Host,
  session: PullRequestSession,
  waitSeconds: number,
): Promise<{ session: PullRequestSession; body: ReadinessBody }> {
  return settle(host, session, waitSeconds, { judge: readinessBody });
}

/** Judges, writes and uploads CI readiness. */
export async function runCiReadiness(
  host: Host,
  session: Session,
  body: ReadinessBody,
  wish: UploadWish,
): Promise<Produced<ReadinessBody>> {
  return produceEvidence(
    host,
    {
      kind: "ci-readiness",
      action: "ci-readiness",
      subject: session.subject,
      outcome: readinessOutcome(body.status),
      body,
      markdown: renderReadinessMarkdown(body, session.subject),
      measurements: session.measurements(),
      generatedAt: session.observedAt,
    },
    wish,
  );
}

/** The outputs of the action that come from the body. */
export function readinessOutputs(body: ReadinessBody): Record<string, string> {
  return { status: body.status, ready: String(body.ready), blockers: JSON.stringify(readinessBlockers(body)) };
}
