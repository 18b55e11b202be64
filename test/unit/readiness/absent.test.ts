import { describe, expect, test } from "vitest";
import { known, unknown } from "../../../src/facts/fact.ts";
import type { PullRequestFacts } from "../../../src/facts/pull-request-facts.ts";
import { BASE, CI, classOf, commit, facts, judge, NOW, ruleset, run, suite } from "./facts.ts";

const JUST_NOW = "2026-05-01T11:59:30Z";
const OTHER = ".github/workflows/other.yml";
const file = (text: string, path = OTHER) => ({ path, text });
const changed = (...paths: string[]) =>
  known(
    paths.map((path) => ({
      path,
      previousPath: null,
      status: "modified" as const,
      additions: 1,
      deletions: 0,
      binary: false,
      addedLines: null,
      removedLines: null,
    })),
  );

/** `e2e` is required and absent; the other workflow is the one that could make it. */
function absent(workflow: string | null, more: Partial<PullRequestFacts> = {}, pullRequest: Partial<PullRequestFacts["pullRequest"]> = {}) {
  const workflowFiles = known([file("on: pull_request\njobs: { build: {} }", CI), ...(workflow === null ? [] : [file(workflow)])]);
  return judge(facts({ rules: known([ruleset("e2e")]), workflowFiles, ...more }, pullRequest));
}
const JOBS = "jobs:\n  e2e: { runs-on: x }\n";

describe("why a required check is absent: the workflow's triggers", () => {
  test.each([
    ["it should have run", "on: pull_request", "never-reported:not-found"],
    ["it should have run, by push", "on: [push]", "never-reported:not-found"],
    ["schedule only", "on: { schedule: [{ cron: '0 0 * * *' }], workflow_dispatch: }", "never-started:not-triggered"],
    ["another base branch", "on: { pull_request: { branches: [release/**] } }", "never-started:filtered-out"],
    ["this base branch", "on: { pull_request: { branches: ['m*n'] } }", "never-reported:not-found"],
    ["base branch ignored", "on: { pull_request: { branches-ignore: [main] } }", "never-started:filtered-out"],
    ["paths do not match", "on: { pull_request: { paths: ['docs/**'] } }", "never-started:filtered-out"],
    ["paths match", "on: { pull_request: { paths: ['src/**'] } }", "never-reported:not-found"],
    ["paths match, then excluded", "on: { pull_request: { paths: ['src/**', '!src/a.ts'] } }", "never-started:filtered-out"],
    ["all paths ignored", "on: { pull_request: { paths-ignore: ['**/*.ts'] } }", "never-started:filtered-out"],
    ["both filters, which GitHub refuses", "on: { pull_request: { paths: [a], paths-ignore: [b] } }", "never-reported:not-found"],
    ["an invalid pattern", "on: { pull_request: { paths: ['[a'] } }", "never-reported:not-found"],
    ["types without synchronize", "on: { pull_request: { types: [labeled] } }", "never-started:filtered-out"],
    ["types with opened only, which may have run before", "on: { pull_request: { types: [opened] } }", "never-reported:not-found"],
    ["push to another branch", "on: { push: { branches: [main] } }", "never-started:filtered-out"],
    ["push of tags only", "on: { push: { tags: ['v*'] } }", "never-started:not-triggered"],
    ["push with paths, which cannot be told", "on: { push: { paths: ['docs/**'] } }", "never-reported:not-found"],
    ["an event that cannot be told", "on: issue_comment", "never-reported:not-found"],
    ["invalid YAML", "on: [pull_request\n", "never-started:invalid-workflow"],
    ["no trigger at all", "name: x", "never-started:invalid-workflow"],
  ])("%s", (_name, on, expected) => {
    const body = absent(`${on}\n${JOBS}`);
    expect(classOf(body, "e2e")).toBe(expected);
    expect(body.status).toBe("blocked");
    expect(body.checks.find(({ name }) => name === "e2e")?.mend).not.toBeNull();
  });

  test("a match beyond GitHub's first 300 files proves nothing, no match at all does", () => {
    const many = Array.from({ length: 301 }, (_, index) => `docs/${index}.md`);
    const on = "on: { pull_request: { paths: ['src/**'] } }";
    expect(classOf(absent(`${on}\n${JOBS}`, { files: changed(...many, "src/z.ts") }), "e2e")).toBe("never-reported:not-found");
    expect(classOf(absent(`${on}\n${JOBS}`, { files: changed(...many) }), "e2e")).toBe("never-started:filtered-out");
    expect(classOf(absent(`${on}\n${JOBS}`, { files: unknown("no", "yes") }), "e2e")).toBe("never-reported:not-found");
  });

  test("a conflict stops pull_request, not pull_request_target", () => {
    const conflict = { mergeable: "CONFLICTING" };
    expect(classOf(absent(`on: pull_request\n${JOBS}`, {}, conflict), "e2e")).toBe("never-started:conflict");
    expect(classOf(absent(`on: pull_request_target\n${JOBS}`, {}, conflict), "e2e")).toBe("never-reported:not-found");
  });

  test.each(["fix [skip ci]", "fix [CI SKIP]", "fix\n\n\nskip-checks: true"])("%j skips", (message) => {
    expect(classOf(absent(`on: pull_request\n${JOBS}`, { commits: known([commit(message)]) }), "e2e")).toBe("never-started:skip-ci");
  });

  test("a push with the workflow token starts nothing", () => {
    const commits = known([commit("fix", { authorLogin: "github-actions[bot]" })]);
    expect(classOf(absent(`on: pull_request\n${JOBS}`, { commits }), "e2e")).toBe("never-started:bot-push");
  });

  test("a fork's push starts the fork's workflows", () => {
    expect(classOf(absent(`on: push\n${JOBS}`, {}, { isCrossRepository: true }), "e2e")).toBe("never-started:not-triggered");
  });

  test("a merge queue needs merge_group", () => {
    const mergeGroup = { headSha: "c".repeat(40), baseSha: BASE, members: [1] };
    expect(classOf(absent(`on: pull_request\n${JOBS}`, { mergeGroup }), "e2e")).toBe("never-started:merge-queue-without-trigger");
    expect(classOf(absent(`on: [pull_request, merge_group]\n${JOBS}`, { mergeGroup }), "e2e")).toBe("never-reported:not-found");
  });
});

describe("why a required check is absent: the workflow's suite", () => {
  const on = `on: pull_request\n${JOBS}`;
  const other = (more = {}, workflow = {}) => known([suite(), suite({ id: 11, ...more }, { id: 101, path: OTHER, ...workflow })]);

  test.each([
    ["unfinished: a job that it needs may be running", other({ status: "IN_PROGRESS", conclusion: null }), "still-coming", "pending"],
    ["waits for approval", other({ conclusion: "ACTION_REQUIRED" }), "waiting:fork-approval", "blocked"],
    ["did not start", other({ conclusion: "STARTUP_FAILURE" }), "never-started:startup-failure", "blocked"],
    ["failed without a job", other({ conclusion: "FAILURE" }), "never-started:startup-failure", "blocked"],
    ["was cancelled before the job", other({ conclusion: "CANCELLED" }), "cancelled:run-cancelled", "failing"],
    ["is disabled", other({}, { workflowState: "DISABLED_MANUALLY" }), "never-started:disabled-workflow", "blocked"],
    ["ended without the job", other(), "never-reported:not-created", "blocked"],
    ["in a state that nobody knows", other({ status: "NEW" }), "unknown:unknown-value", "unknown"],
  ])("%s", (_name, suites, expected, readiness) => {
    const body = absent(on, { suites });
    expect([classOf(body, "e2e"), body.status]).toEqual([expected, readiness]);
  });

  test("the newest suite counts", () => {
    const suites = known([
      suite({ id: 12, status: "QUEUED", conclusion: null }, { id: 102, path: OTHER }),
      suite({ id: 11, conclusion: "STARTUP_FAILURE" }, { id: 101, path: OTHER }),
    ]);
    expect(classOf(absent(on, { suites }), "e2e")).toBe("still-coming");
  });

  test("an invalid file is named as the cause of a start-up failure", () => {
    const suites = other({ conclusion: "STARTUP_FAILURE" });
    const body = absent("on: [pull_request\njobs: 1", { suites, rules: known([ruleset("build")]) });
    expect(classOf(body, `workflow ${OTHER}`)).toBe("never-started:invalid-workflow");
  });
});

describe("why a required check is absent: names", () => {
  test("nothing makes it: the nearest name is given", () => {
    const body = judge(facts({ rules: known([ruleset("biuld")]) }));
    expect(classOf(body, "biuld")).toBe("orphan-name:renamed");
    expect(body.checks.find(({ name }) => name === "biuld")?.mend).toContain("`build`");
  });

  test.each([
    ["the job's name", "jobs: { a: { name: e2e } }"],
    ["an expression in the name", "jobs: { a: { name: 'e${{ matrix.n }}e', strategy: { matrix: { n: [2] } } } }"],
    ["a called workflow elsewhere", "jobs: { e2e: { uses: o/r/.github/workflows/x.yml@main } }", "e2e / run"],
    ["a matrix", "jobs: { e2e: { strategy: { matrix: { n: [1, 2] } } } }", "e2e (1)"],
    ["a called workflow here", `jobs: { call: { uses: ./${CI} } }`, "call / build"],
  ])("%s makes it", (_name, jobs, name = "e2e") => {
    const body = absent(`on: pull_request\n${jobs}`, { rules: known([ruleset(name)]) });
    expect(classOf(body, name)).toBe("never-reported:not-found");
  });

  test("a workflow that calls itself ends", () => {
    const body = absent(`on: pull_request\njobs: { a: { uses: ./${OTHER} }, b: { uses: ./${OTHER} }, c: { uses: ./${OTHER} } }`);
    expect(body.status).toBe("blocked");
  });

  test("a matrix that was skipped as a whole reports under its unexpanded name", () => {
    const checks = known([run("build"), run("e2e (${{ matrix.n }})", { id: 2, conclusion: "SKIPPED" })]);
    const body = absent(`on: pull_request\njobs: { e2e: { strategy: { matrix: { n: [1] } } } }`, {
      checks,
      rules: known([ruleset("e2e (1)")]),
    });
    expect(classOf(body, "e2e (1)")).toBe("never-reported:matrix-skipped");
  });

  test("younger than the settling time: still coming; the policy sets the time", () => {
    const young = { createdAt: JUST_NOW };
    expect(classOf(absent(`on: pull_request\n${JOBS}`, {}, young), "e2e")).toBe("still-coming");
    expect(classOf(absent(null, {}, young), "e2e")).toBe("still-coming");
    const quick = facts({ rules: known([ruleset("e2e")]) }, young);
    expect(classOf(judge(quick, { ci: { "settle-seconds": 10 } }), "e2e")).toBe("orphan-name:renamed");
  });

  test("a date in the future is no sign of youth", () => {
    const commits = known([commit("x", { committedDate: "2027-01-01T00:00:00Z" })]);
    expect(classOf(absent(null, { commits }), "e2e")).toBe("orphan-name:renamed");
  });

  test("without the workflow files nothing is called an orphan", () => {
    const hidden = unknown("no", "yes", "contents: read");
    expect(classOf(absent(null, { workflowFiles: hidden }), "e2e")).toBe("never-reported:not-found");
    expect(classOf(absent(null, { workflowFiles: hidden }, { mergeable: "CONFLICTING" }), "e2e")).toBe("never-started:conflict");
  });
});

test("hostile workflow files cost little and explain nothing", () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, index) => `b${index}: &b${index} [${"*a,".repeat(9)}]`).join("\n")}`;
  const stars = `on: { pull_request: { paths: ['${"a*".repeat(450)}b'] } }\n${JOBS}`;
  const files = [
    file(bomb, "1.yml"),
    file("[".repeat(50_000), "2.yml"),
    file(stars, "3.yml"),
    file("\u0000", "4.yml"),
    file("jobs: 1", "5.yml"),
    file("on: {}\njobs: { '${{': {} }", "6.yml"),
  ];
  const body = judge(
    facts({ observedAt: NOW, rules: known([ruleset("e2e")]), workflowFiles: known(files), files: changed("a".repeat(4000)) }),
  );
  expect(body.status).toBe("blocked");
});
