import type { Tier } from "../../policy/tier-result.ts";
import { explainDiscounted, ledgerDoubts, readReviews } from "../approvals.ts";
import { doubt, finding, ok, problem, unseen, type ChangeCheck, type ChangeInput, type Finding, type Remark } from "../check.ts";
import { testEvidence } from "../test-evidence.ts";
import { counted, listed, shorten } from "../wording.ts";

/*
 * Stands on the tier of the change (design section 6, features E01 and E02): the more a change can break, the more
 * people and tests it asks for. T3 is irreversible and asks for two attestors; with fewer it fails from the mode team
 * on, whatever the level of this check says, unless an owner decision names the gap. A tier that is not known may be
 * T3, so it counts as T3 would.
 */

const ASKS: Readonly<Record<Tier, { approvals: number; tests: boolean }>> = {
  T0: { approvals: 0, tests: false },
  // Tests of one component are the business of the check `tests`.
  T1: { approvals: 1, tests: false },
  T2: { approvals: 1, tests: true },
  T3: { approvals: 2, tests: true },
};

export const tier: ChangeCheck = {
  id: "tier",
  title: "Approvals and tests that the tier asks for",
  needs: "change",
  judge(input) {
    const hard = input.mode === "solo" ? null : "fail";
    const level = input.tier.tier;
    if (input.changes.state === "unknown") return finding(unseen(input.changes, hard));
    const files = input.changes.value.length;
    if (files === 0)
      return finding(doubt("The change holds no file, so it has no tier.", "Push the change, or choose another base.", hard));
    if (level === null)
      return finding(
        doubt(
          "The tier of the change is not known, and an unknown tier is never a low one.",
          "Let the gate read the changed files: `contents: read` and `pull-requests: read`.",
          hard,
        ),
      );
    const severity = level === "T3" ? hard : null;
    const remarks = [...approvalRemarks(input, level, severity), ...testRemarks(input, level)];
    return {
      inspected: files,
      expected: files,
      evidence: input.tier.reasons.map((reason) => ({
        kind: "tier",
        ref: `${reason.tier} ${reason.rule}: ${reason.path} (${reason.evidence})`,
        url: null,
      })),
      remarks: remarks.length > 0 ? remarks : [ok(`${level}: ${why(input, level)}; what it asks for is there.`)],
    };
  },
};

function why({ tier: { reasons } }: ChangeInput, level: Tier): string {
  const own = reasons.filter((reason) => reason.tier === level).map((reason) => `${shorten(reason.path)} (${shorten(reason.rule, 60)})`);
  return own.length === 0 ? "no rule asks for more" : listed([...new Set(own)], 3);
}

function approvalRemarks(input: ChangeInput, level: Tier, severity: Remark["severity"]): Finding["remarks"] {
  const { approvals: wanted } = ASKS[level];
  if (wanted === 0) return [];
  if (input.facts === null) {
    return [
      doubt(
        `${level} asks for ${counted(wanted, "human approval")} (${why(input, level)}), which only a pull request can have.`,
        "Open a pull request.",
        severity,
      ),
    ];
  }
  const read = readReviews(input.facts, input.policy, input.mode);
  if (read.state === "unknown") return [unseen(read, severity)];
  const people = read.value.approvals.map(({ login }) => `@${login}`);
  const doubts = ledgerDoubts(read.value, severity);
  if (people.length >= wanted) return doubts;
  const have = people.length === 0 ? "none counts" : `only ${listed(people)} counts`;
  const mend =
    level === "T3"
      ? "Ask for a second person's approval; with one human only, an owner can accept the gap in a `trust-layer-decision` that covers `tier`."
      : "Ask a person with write access who wrote none of the change to approve it.";
  return [
    problem(
      `${level} asks for ${counted(wanted, "human approval")}, and ${have}: ${why(input, level)}.${explainDiscounted(read.value)}`,
      mend,
      severity,
    ),
    ...doubts,
  ];
}

function testRemarks(input: ChangeInput, level: Tier): Remark[] {
  if (!ASKS[level].tests || input.changes.state === "unknown") return [];
  const seen = testEvidence(input.changes.value, input.facts?.pullRequest.body ?? null, input.policy);
  if (seen.source.length === 0 || seen.tests.length > 0 || seen.reason !== null) return [];
  return [
    problem(
      `${level} asks for tests, and none changed with ${listed(seen.source.map((path) => shorten(path)))}.`,
      "Add a test, or write `Tests: none, because …` into the description.",
    ),
  ];
}
