import { describe, expect, it } from "vitest";
import { applyLevel } from "../../../src/gate/apply-level.ts";
import { finding, notApplicable, ok, problem, type Finding } from "../../../src/gate/check.ts";
import { MODES } from "./world.ts";

const check = { id: "review", title: "t" } as const;
const apply = (found: Finding, mode: (typeof MODES)[number]) =>
  applyLevel(check, found, { mode, policy: { checks: { review: "fail" } }, ownerDecisions: [] });

describe("good news without enough looked at", () => {
  it.each<[string, Finding]>([
    ["nothing inspected", finding(ok("fine"), 0, null)],
    ["nothing inspected of nothing", finding(ok("fine"), 0, 0)],
    ["less than there is", finding(ok("fine"), 2, 3)],
    ["nothing said", { inspected: 3, expected: 3, remarks: [], evidence: [] }],
  ])("is unknown and fails, in every mode: %s", (_name, found) => {
    for (const mode of MODES) {
      expect(apply(found, mode)).toMatchObject({ effect: "fail", hasUnknown: true, result: { status: "unknown" } });
    }
  });

  it("leaves enough, bad news and what does not apply as they are", () => {
    expect(apply(finding(ok("fine"), 3, 3), "team")).toMatchObject({ effect: "none", hasUnknown: false, result: { status: "pass" } });
    expect(apply(finding(problem("bad", "mend"), 0, 3), "team")).toMatchObject({ hasUnknown: false, result: { status: "fail" } });
    expect(apply(finding(notApplicable("no"), 0, null), "team").result.status).toBe("not-applicable");
  });
});
