import type { Unknown } from "../facts/fact.ts";
import type { GateBody } from "./body.ts";

/**
 * The verdict over a merge group whose members could not all be seen: FAIL, since the group is merged whole and nobody can
 * say that each of its pull requests was judged (law 1).
 */
export function withUnseenMembers(own: GateBody, unseen: Unknown): GateBody {
  const id = "merge-group";
  return {
    ...own,
    verdict: "FAIL",
    headline: `FAIL: not every pull request of this merge group could be seen. ${unseen.reason}`,
    checks: [
      {
        id,
        title: "Members of the merge group",
        status: "unknown",
        level: "fail",
        reason: unseen.reason,
        mend: unseen.mend,
        inspected: 0,
        expected: null,
        evidence: [],
      },
      ...own.checks,
    ],
    blockers: [id, ...own.blockers],
    unknowns: [id, ...own.unknowns],
  };
}
