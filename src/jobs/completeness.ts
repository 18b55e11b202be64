import type { GateBody, Verdict } from "../gate/body.ts";
import { shorten } from "../gate/wording.ts";
import type { JudgedEvidence } from "./judged-evidence.ts";

const RANK: Readonly<Record<Verdict | "none", number>> = { PASS: 0, WARN: 1, FAIL: 2, none: 3 };

/**
 * Comment and status report any verdict, but there must be one of this epoch, and it must be no better than what we see.
 * In: the accepted evidence, its verdict, and our own fresh one where somebody else made the evidence (else null).
 */
export function completeness(
  judged: JudgedEvidence,
  gate: GateBody | null,
  fresh: GateBody | null,
): { verified: true } | { verified: false; reason: string } {
  if (gate !== null && fresh !== null && RANK[fresh.verdict ?? "none"] > RANK[gate.verdict ?? "none"]) {
    return {
      verified: false,
      reason: `its verdict is ${gate.verdict ?? "none"}, and a fresh look at GitHub says "${shorten(fresh.headline, 200)}". Give this job the permissions of merge-gate, so that it can see as much.`,
    };
  }
  if (gate !== null) return { verified: true };
  const rejected = judged.rejected.find((piece) => piece.path.includes("merge-gate"));
  return {
    verified: false,
    reason: rejected === undefined ? "there is no merge verdict of this commit" : `the verdict was rejected: ${rejected.reason}`,
  };
}
