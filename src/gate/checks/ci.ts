import type { CheckClass, JudgedCheck, ReadinessBody } from "../../readiness/body.ts";
import { doubt, ok, problem, type GateInput, type PullRequestCheck, type Remark } from "../check.ts";
import { counted, listed, shorten, shortSha } from "../wording.ts";

/*
 * Stands on ci-readiness, which puts each check of the commit into exactly one class; here the table of design section 7
 * is read from its right column. Skipped and neutral satisfy GitHub and show nothing, so they warn. Where nothing is
 * required, the observed checks count and the result is a warning at best.
 */

/** What a class means to the gate. */
const MEANING: Readonly<Record<CheckClass, "green" | "silent" | "stops" | "unclear">> = {
  green: "green",
  "no-signal": "silent",
  red: "stops",
  cancelled: "stops",
  running: "stops",
  "still-coming": "stops",
  waiting: "stops",
  "never-started": "stops",
  "never-reported": "stops",
  "orphan-name": "stops",
  stale: "stops",
  unknown: "unclear",
};

const PREFIX: Partial<Record<CheckClass, string>> = { running: "still running: ", "still-coming": "still running: " };

export const ci: PullRequestCheck = {
  id: "ci",
  title: "CI ran to a clear result",
  needs: "pull-request",
  judge(input) {
    const { readiness } = input;
    const counting = readiness.checks.filter((check) => readiness.basis === "observed" || check.required);
    const remarks = [...commitRemarks(input), ...checkRemarks(counting), ...statusRemarks(readiness, counting)];
    const green = counting.filter((check) => check.class === "green").length;
    return {
      inspected: readiness.inspected,
      expected: readiness.expected,
      evidence: counting.map((check) => ({ kind: "check", ref: check.name, url: check.url })),
      remarks: remarks.length > 0 ? remarks : [ok(`${counted(green, "required check")} green on ${shortSha(readiness.judgedSha)}.`)],
    };
  },
};

/** Law 2: CI of another commit is no CI. In a merge group the group's commit is judged. */
function commitRemarks({ facts, readiness }: GateInput): Remark[] {
  const judged = facts.mergeGroup?.headSha ?? facts.subject.headSha;
  if (judged !== null && readiness.judgedSha === judged) return [];
  return [
    doubt(
      `CI was read on ${shortSha(readiness.judgedSha)}, and ${shortSha(judged)} is judged.`,
      "Run ci-readiness and the gate on the same commit.",
    ),
  ];
}

function checkRemarks(counting: readonly JudgedCheck[]): Remark[] {
  return counting.flatMap((check) => {
    const says = `${PREFIX[check.class] ?? ""}${shorten(check.name)} (${check.class}${check.cause === null ? "" : `, ${check.cause}`}): ${check.reason}`;
    const mend = check.mend ?? "Open the check, mend what it shows, and push or re-run it.";
    switch (MEANING[check.class]) {
      case "green":
        return [];
      case "silent":
        return [problem(says, check.mend ?? "Let the check run on this change, or stop requiring it.", "warn")];
      case "stops":
        return [problem(says, mend)];
      case "unclear":
        return [doubt(says, mend)];
    }
  });
}

/** What the whole says beyond its checks: nothing required, nothing shown, something that could not be seen. */
function statusRemarks(readiness: ReadinessBody, counting: readonly JudgedCheck[]): Remark[] {
  const remarks: Remark[] = [];
  if (counting.length === 0)
    remarks.push(
      doubt(
        "No check was observed on this commit.",
        "Add a workflow that runs on `pull_request`, and require its check in a ruleset of the base branch.",
      ),
    );
  else if (counting.every((check) => check.class === "no-signal"))
    remarks.push(doubt("Every check was skipped or neutral: nothing was shown.", "Let at least one check run on this change."));
  if (readiness.basis === "observed" && counting.length > 0) {
    remarks.push(
      problem(
        "Nothing is required here (but perhaps our own verdict): any check may be removed without anybody noticing.",
        'Require the checks that matter in a ruleset of the base branch, or name them in the policy: `ci: { required: ["build"] }`.',
        "warn",
      ),
    );
  }
  if (readiness.status === "unknown") {
    const what = readiness.unknowns.map((one) => `${shorten(one.what)}: ${one.reason}`);
    remarks.push(
      doubt(what.length > 0 ? listed(what, 3) : readiness.headline, readiness.unknowns[0]?.mend ?? "Look at the CI readiness report."),
    );
  } else if (!readiness.ready && counting.every((check) => MEANING[check.class] === "green" || MEANING[check.class] === "silent")) {
    // The checks look good and the whole does not, for example a red test merge commit.
    remarks.push(problem(readiness.headline, "Look at the CI readiness report."));
  }
  return remarks;
}
