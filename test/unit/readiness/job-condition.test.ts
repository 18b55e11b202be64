import { describe, expect, test } from "vitest";
import { loadConditions } from "../../../src/readiness/job-condition.ts";
import { facts } from "./facts.ts";

const decide = await loadConditions(facts({}, { isDraft: true }));

describe("the `if:` of a job, as far as it can be decided without running it", () => {
  test.each([
    ["github.event_name == 'push'", false],
    ["github.event_name != 'push'", true],
    ["${{ github.event_name == 'PULL_REQUEST' }}", true],
    ["github['event_name'] == 'pull_request'", true],
    ["github.event.pull_request.draft == false", false],
    ["!github.event.pull_request.draft", false],
    ["startsWith(github.head_ref, 'top')", true],
    ["contains(github.base_ref, 'release')", false],
    ["endsWith(github.repository, '/r') && github.base_ref == 'main'", true],
    ["false", false],
    ["always()", true],
    ["github.event_name == 'push' && success()", false],
    ["github.event_name == 'pull_request' || failure()", true],
    ["(github.event_name == 'push') || (github.base_ref == 'dev')", false],
  ])("%s: %s", (condition, expected) => {
    expect(decide(condition, "pull_request")).toBe(expected);
  });

  test.each([
    "needs.build.outputs.changed == 'true'",
    "success()",
    "github.event_name == 'pull_request' && needs.a.result == 'success'",
    "vars.RUN_E2E",
    "github.event.pull_request.number == '1'",
    "github.run_number > 3",
    "nothing(",
    "a".repeat(3000),
    "${{ github.event_name }} ${{ github.ref }}",
    `${"(".repeat(500)}true${")".repeat(500)}`,
  ])("%s: not decided", (condition) => {
    expect(decide(condition, "pull_request")).toBe(null);
  });
});
