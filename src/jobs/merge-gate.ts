import type { GateBody, Verdict } from "../gate/body.ts";
import type { Outcome } from "../evidence/envelope.ts";
import { judgeGate, judgeLocally } from "../gate/judge.ts";
import { withUnseenMembers } from "../gate/unseen-members.ts";
import { worstOf } from "../gate/worst-of.ts";
import type { Host } from "../host/host.ts";
import type { ReadinessBody } from "../readiness/body.ts";
import { renderGateMarkdown } from "../render/gate-markdown.ts";
import { readinessBody } from "./ci-readiness.ts";
import { produceEvidence, type Produced, type UploadWish } from "./evidence-files.ts";
import type { PullRequestSession } from "./pull-request-session.ts";
import type { FactsSession, Session } from "./session.ts";

/** The verdict over a pull request that was looked at. `notices` stand in the headline. */
export async function gateBody(session: FactsSession, readiness: ReadinessBody, notices: readonly string[]): Promise<GateBody> {
  return judgeGate({
    facts: session.facts,
    changes: await session.changes(),
    readiness,
    policy: session.policy,
    mode: session.mode,
    tier: await session.tier(),
    notices,
  });
}

/** What git alone can judge: no merge verdict. */
export async function localGateBody(session: Session, notices: readonly string[]): Promise<GateBody> {
  return judgeLocally({
    changes: await session.changes(),
    policy: session.policy,
    mode: session.mode,
    tier: await session.tier(),
    subject: session.subject,
    notices,
  });
}

/**
 * In a merge group every member is judged with its own reviews and CI of the group's commit; the worst verdict wins.
 * Outside a group: the body as it is.
 */
export async function withMembers(session: PullRequestSession, own: GateBody, notices: readonly string[]): Promise<GateBody> {
  const unseen = session.facts.mergeGroup?.membersUnknown ?? null;
  if (unseen !== null) return withUnseenMembers(own, unseen);
  const others = (session.facts.mergeGroup?.members ?? []).filter((number) => number !== session.subject.pullRequest);
  if (others.length === 0) return own;
  const bodies = [{ pullRequest: session.facts.pullRequest.number, body: own }];
  for (const number of others) {
    const member = await session.member(number);
    bodies.push({ pullRequest: number, body: await gateBody(member, await readinessBody(member), notices) });
  }
  return worstOf(bodies);
}

/** The envelope's outcome of a verdict; no verdict is unknown. */
export function gateOutcome(body: GateBody): Outcome {
  switch (body.verdict) {
    case "PASS":
      return "pass";
    case "WARN":
      return "warn";
    case "FAIL":
      return "fail";
    case null:
      return "unknown";
  }
}

/** Writes and uploads the verdict. */
export async function runMergeGate(host: Host, session: Session, body: GateBody, wish: UploadWish): Promise<Produced<GateBody>> {
  return produceEvidence(
    host,
    {
      kind: "merge-gate",
      action: "merge-gate",
      subject: session.subject,
      outcome: gateOutcome(body),
      body,
      markdown: renderGateMarkdown(body, session.subject),
      measurements: session.measurements(),
      generatedAt: session.observedAt,
    },
    wish,
  );
}

/** The outputs of the action that come from the body. */
export function gateOutputs(body: GateBody): Record<string, string> {
  return {
    verdict: body.verdict ?? "",
    blockers: JSON.stringify(body.blockers),
    warnings: JSON.stringify(body.warnings),
    unknowns: JSON.stringify(body.unknowns),
    tier: body.tier.tier ?? "unknown",
  };
}

/** Whether the step fails for this verdict. */
export function stopsAt(failOn: "fail" | "warn" | "never", verdict: Verdict | null): boolean {
  if (failOn === "never") return false;
  return failOn === "warn" ? verdict !== "PASS" : verdict !== "PASS" && verdict !== "WARN";
}
