import { acceptEvidence } from "../evidence/accept.ts";
import { readBody } from "../evidence/kinds.ts";
import type { Host } from "../host/host.ts";
import type { ReadinessBody } from "../readiness/body.ts";
import { collectEvidence } from "./collect.ts";
import type { Session } from "./session.ts";

/**
 * Compares the CI evidence that an earlier step or job handed on with our own fresh look, which wins. Returns what the
 * headline must say: a difference, or evidence that was rejected and why. No evidence is no remark: the fresh look stands.
 */
export async function compareUpstream(
  host: Host,
  session: Session,
  fresh: ReadinessBody,
  where: { suffix: string | null; runId: number | null; artifacts: boolean },
): Promise<string[]> {
  const own = host.producer("merge-gate");
  const offered = await collectEvidence(host, ["ci-readiness"], where);
  const { accepted, rejected } = acceptEvidence(offered, {
    subject: session.subject,
    runId: where.runId === null ? own.runId : "any",
    runAttempt: where.runId === null ? own.runAttempt : null,
    kinds: ["ci-readiness"],
  });
  const notices = rejected.map((piece) => `Evidence \`${piece.path}\` was rejected (${piece.code}): ${piece.reason}`);
  for (const { envelope } of accepted) {
    const before = readBody("ci-readiness", envelope.body);
    if (before.ok && before.body.status !== fresh.status) {
      notices.push(`CI was \`${before.body.status}\` when ci-readiness looked, and is \`${fresh.status}\` now; the fresh look counts.`);
    }
  }
  return notices;
}
