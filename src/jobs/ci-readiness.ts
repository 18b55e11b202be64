import { setTimeout as sleep } from "node:timers/promises";
import type { Host } from "../host/host.ts";
import type { ReadinessBody } from "../readiness/body.ts";
import { judgeReadiness } from "../readiness/judge.ts";
import { readinessBlockers, readinessOutcome } from "../readiness/outcome.ts";
import { renderReadinessMarkdown } from "../render/readiness-markdown.ts";
import { produceEvidence, type Produced, type UploadWish } from "./evidence-files.ts";
import type { PullRequestSession } from "./pull-request-session.ts";
import type { FactsSession, Session } from "./session.ts";

/** Between two looks while waiting: short at first, since most jobs end soon, then rarely, since each look costs requests. */
const WAITS_S = [10, 15, 20, 30, 45, 60];

/** The pure judgement over what the session saw on GitHub. */
export function readinessBody(session: FactsSession): ReadinessBody {
  return judgeReadiness({
    facts: session.facts,
    policy: session.policy.policy,
    inputs: { required: [...session.wish.requiredChecks], ignore: [...session.wish.ignoreChecks] },
  });
}

/**
 * Waits until CI is not pending any more, the time is over, or the head has moved. Off with 0 seconds. Ends at once for
 * every status but `pending`, since the others do not improve by waiting.
 */
export async function settledReadiness(
  host: Host,
  session: PullRequestSession,
  waitSeconds: number,
): Promise<{ session: PullRequestSession; body: ReadinessBody }> {
  const end = host.now().getTime() + waitSeconds * 1000;
  let current = session;
  for (let round = 0; ; round += 1) {
    const body = readinessBody(current);
    if (body.status !== "pending") return { session: current, body };
    const pause = Math.min((WAITS_S[Math.min(round, WAITS_S.length - 1)] ?? 60) * 1000, end - host.now().getTime());
    if (pause <= 0) return { session: current, body };
    const running = body.checks.filter((check) => check.blocking).map((check) => check.name);
    host.log.step(`waiting ${Math.ceil(pause / 1000)} s for ${running.length} checks: ${running.slice(0, 5).join(", ")}`);
    await sleep(pause);
    const next = await current.again();
    if (next.subject.headSha !== session.subject.headSha) {
      host.log.warning("The head of the pull request moved while waiting; this run judges what it saw first and stops here.");
      return { session: current, body };
    }
    current = next;
  }
}

/** Judges, writes and uploads CI readiness. */
export async function runCiReadiness(host: Host, session: Session, body: ReadinessBody, wish: UploadWish): Promise<Produced<ReadinessBody>> {
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
