import { describe, expect, it } from "vitest";
import { known } from "../../../src/facts/fact.ts";
import type { PullRequestFacts } from "../../../src/facts/pull-request-facts.ts";
import { judgeGate } from "../../../src/gate/judge.ts";
import type { Mode } from "../../../src/policy/schema.ts";
import { judgeReadiness } from "../../../src/readiness/judge.ts";
import { facts, hidden, MODES, request } from "./world.ts";

/* The gate over the real ci-readiness, so that a fact which only CI reads bites as well. */

const build: Extract<PullRequestFacts["checks"], { state: "known" }>["value"][number] = {
  kind: "check-run",
  id: 1,
  name: "build",
  status: "COMPLETED",
  conclusion: "SUCCESS",
  startedAt: "2026-01-02T00:00:00Z",
  completedAt: "2026-01-02T00:01:00Z",
  title: null,
  summary: null,
  url: null,
  isRequired: true,
  suiteId: null,
  app: { id: 15368, slug: "github-actions" },
  workflowRun: known(null),
};
const world = facts({ checks: known([build]) });

async function judge(told: PullRequestFacts, mode: Mode) {
  const readiness = judgeReadiness({ facts: told, policy: null, inputs: { required: [], ignore: [] } });
  return judgeGate(request({ facts: told, readiness, mode, changes: told.files }));
}

describe("gate over ci-readiness", () => {
  it.each(MODES)("green is PASS in %s", async (mode) => {
    expect((await judge(world, mode)).verdict).toBe("PASS");
  });

  /** Not read where nothing is red, absent or merged by keyword. */
  const UNREAD = new Set(["suites", "workflowFiles", "reviewRequests", "comments", "linkedIssues", "repository"]);
  const keys = Object.entries(world).flatMap(([key, value]) =>
    typeof value === "object" && value !== null && "state" in value && value.state === "known" && !UNREAD.has(key) ? [key] : [],
  );
  it.each(keys)("without `%s` there is no PASS, and the verdict says what to do", async (key) => {
    for (const mode of MODES) {
      const body = await judge({ ...world, [key]: hidden }, mode);
      expect(body.verdict, mode).not.toBe("PASS");
      expect(
        body.checks.some(({ mend }) => mend?.includes("Show it.") === true),
        mode,
      ).toBe(true);
    }
  });

  it.each(["FAILURE", "CANCELLED", "TIMED_OUT", "ACTION_REQUIRED", "STALE", "SKIPPED", "NEUTRAL", "ODD"])(
    "a required check that ends as %s is no PASS",
    async (conclusion) => {
      for (const mode of MODES)
        expect((await judge({ ...world, checks: known([{ ...build, conclusion }]) }, mode)).verdict).not.toBe("PASS");
    },
  );

  it("a required check that never reported is FAIL in every mode", async () => {
    for (const mode of MODES) expect((await judge({ ...world, checks: known([]) }, mode)).verdict).toBe("FAIL");
  });
});
