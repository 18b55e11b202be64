import { changedPaths } from "../changed-paths.ts";
import { doubt, finding, notApplicable, ok, problem, unseen, type ChangeCheck } from "../check.ts";
import { testEvidence } from "../test-evidence.ts";
import { counted, listed, shorten } from "../wording.ts";

/*
 * Stands on the changed files. When source changes, tests change with it, or the description says why not: in a section
 * "Test plan", or in a line `Tests: none, because …` (feature E02, design section 6).
 */
export const tests: ChangeCheck = {
  id: "tests",
  title: "Source changes come with tests",
  needs: "change",
  judge(input) {
    if (input.changes.state === "unknown") return finding(unseen(input.changes));
    const whole = changedPaths(input);
    if (whole.state === "unknown") return finding(unseen(whole));
    const { length } = input.changes.value;
    if (length === 0) return finding(doubt("The change holds no file.", "Push the change, or choose another base."));
    const seen = testEvidence(input.changes.value, input.facts?.pullRequest.body ?? null, input.policy);
    const evidence = [
      ...seen.source.map((ref) => ({ kind: "source", ref, url: null })),
      ...seen.tests.map((ref) => ({ kind: "test", ref, url: null })),
    ];
    if (seen.source.length === 0)
      return finding(notApplicable(`None of the ${counted(length, "changed file")} is source.`), length, length, evidence);
    const names = (paths: readonly string[]): string => listed(paths.map((path) => shorten(path)));
    if (seen.tests.length > 0)
      return finding(
        ok(`${counted(seen.source.length, "source file")} changed, with tests in ${names(seen.tests)}.`),
        length,
        length,
        evidence,
      );
    if (seen.reason !== null)
      return finding(ok(`No test changed, and the description says why: "${seen.reason}".`), length, length, evidence);
    return finding(
      problem(
        `${counted(seen.source.length, "source file")} changed without a test: ${names(seen.source)}.`,
        "Add a test, or write `Tests: none, because …` into the description.",
      ),
      length,
      length,
      evidence,
    );
  },
};
