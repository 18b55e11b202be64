import { describe, expect, test } from "vitest";
import { known, unknown } from "../../../src/facts/fact.ts";
import type { PullRequestFacts } from "../../../src/facts/pull-request-facts.ts";
import { absentNames } from "../../../src/readiness/absent-names.ts";
import { openQuestions } from "../../../src/readiness/questions.ts";
import { CI, classOf, facts, judge, ownJob, ruleset, run, status, suite } from "./facts.ts";

const OTHER = ".github/workflows/other.yml";
const silent = (more: Partial<PullRequestFacts> = {}, pullRequest: Partial<PullRequestFacts["pullRequest"]> = {}): PullRequestFacts =>
  facts(
    {
      rules: known([ruleset("e2e")]),
      workflowFiles: known([
        { path: CI, text: "on: pull_request\njobs: { build: {} }" },
        { path: OTHER, text: "on: pull_request\njobs: { e2e: { runs-on: x } }" },
      ]),
      ...more,
    },
    pullRequest,
  );
const change = (path: string) => ({
  path,
  previousPath: null,
  status: "modified" as const,
  additions: 1,
  deletions: 0,
  binary: false,
  addedLines: null,
  removedLines: null,
});
const ask = (given: PullRequestFacts) => openQuestions(given, absentNames(given, null, { required: [] }));

describe("what is asked when a required check never came", () => {
  test("nothing, where all of them reported, by any source", () => {
    expect(ask(facts({ rules: known([ruleset("build")]) }))).toBeNull();
    expect(ask(silent({ checks: known([status("e2e", "PENDING")]) }))).toBeNull();
    expect(absentNames(silent({ checks: known([status("e2e", "EXPECTED")]) }), null, { required: [] })).toEqual(["e2e"]);
  });
  test("nothing, where the trigger explains it, nothing makes it, the files are hidden, or its workflow ran", () => {
    expect(ask(silent({}, { mergeable: "CONFLICTING" }))).toBeNull();
    expect(ask(silent({ rules: known([ruleset("nobody")]) }))).toBeNull();
    expect(ask(silent({ workflowFiles: unknown("no", "yes") }))).toBeNull();
    expect(ask(silent({ suites: known([suite(), suite({ id: 11 }, { path: OTHER })]) }))).toBeNull();
  });
  test("the states and the pusher, where a workflow that should have run did not", () => {
    expect(ask(silent())).toEqual({ workflowStates: true, headPusher: true, calls: [], actionsEnabled: false });
    expect(ask(silent({}, { isCrossRepository: true }))).toMatchObject({ headPusher: false });
  });
  test("the pusher alone, where GitHub held the run back", () => {
    const suites = known([suite(), suite({ id: 11, conclusion: "ACTION_REQUIRED" }, { path: OTHER })]);
    expect(ask(silent({ suites }))).toEqual({ workflowStates: false, headPusher: true, calls: [], actionsEnabled: false });
  });
  test("whether Actions is on, only where nothing ran and nobody here runs in Actions", () => {
    const nothing = { suites: known([]), checks: known([]) };
    expect(ask(silent(nothing))?.actionsEnabled).toBe(true);
    expect(ask(silent({ ...nothing, ownJob: ownJob() }))?.actionsEnabled).toBe(false);
  });
  test("the called workflow of another repository, only where it may make the name, and only an address that is one", () => {
    const text =
      "on: pull_request\njobs: { a: { uses: o/x/.github/workflows/a.yml@v1 }, b: { uses: o/x/.github/workflows/b.yml@v1 }, c: { uses: '../../etc@x' } }";
    const workflowFiles = known([{ path: OTHER, text }]);
    expect(ask(silent({ workflowFiles, rules: known([ruleset("a / unit", "c / unit")]) }))?.calls).toEqual([
      "o/x/.github/workflows/a.yml@v1",
    ]);
  });
});

describe("what the answers tell", () => {
  const states = (state: string) => known([{ path: OTHER, state }]);
  const reason = (given: PullRequestFacts) => judge(given).checks.find(({ name }) => name === "e2e");
  test.each([
    ["DISABLED_MANUALLY", "never-started:disabled-workflow"],
    ["DISABLED_INACTIVITY", "never-started:disabled-workflow"],
    ["DISABLED_FORK", "never-started:disabled-workflow"],
    ["ACTIVE", "never-reported:not-queued"],
    ["NEW_STATE", "never-reported:not-found"],
  ])("%s: %s", (state, expected) => {
    expect(classOf(judge(silent({ workflowStates: states(state) })), "e2e")).toBe(expected);
  });
  test("a hidden state names the permission", () => {
    const hidden = unknown("Which workflows are disabled could not be read.", "Add `actions: read`.", "actions: read");
    expect(reason(silent({ workflowStates: hidden }))).toMatchObject({
      class: "never-reported",
      cause: "not-found",
      mend: "Add `actions: read`.",
    });
  });
  test("a filter explains more than a state that is active", () => {
    const workflowFiles = known([{ path: OTHER, text: "on: { pull_request: { paths: ['docs/**'] } }\njobs: { e2e: { runs-on: x } }" }]);
    expect(reason(silent({ workflowFiles, workflowStates: states("ACTIVE") }))?.reason).toBe(
      "`e2e` is required, but `other.yml` runs only on `docs/**` and this PR changes `src/a.ts`; it will stay Expected.",
    );
  });
  test("who pushed: GitHub's answer outweighs git's author, who can be forged", () => {
    expect(classOf(judge(silent({ headPusher: known("github-actions[bot]"), workflowStates: states("ACTIVE") })), "e2e")).toBe(
      "never-started:bot-push",
    );
    expect(
      classOf(
        judge(
          silent({ headPusher: known("alice"), workflowStates: states("ACTIVE") }, { author: { login: "github-actions", type: "Bot" } }),
        ),
        "e2e",
      ),
    ).toBe("never-reported:not-queued");
  });
  test("Actions switched off", () => {
    const nothing = { suites: known([]), checks: known([]), workflowStates: states("ACTIVE") };
    expect(classOf(judge(silent({ ...nothing, actionsEnabled: known(false) })), "e2e")).toBe("never-started:actions-disabled");
    expect(classOf(judge(silent({ ...nothing, actionsEnabled: known(true) })), "e2e")).toBe("never-reported:not-queued");
    expect(classOf(judge(silent({ ...nothing, actionsEnabled: unknown("no", "yes") })), "e2e")).toBe("never-reported:not-queued");
  });
  test("a required workflow of this repository is known by the repository's id", () => {
    const repository = facts().repository;
    if (repository.state === "unknown") throw new Error("known");
    const rule = (repository_id: number) => ({ ...ruleset(), type: "workflows", parameters: { workflows: [{ path: CI, repository_id }] } });
    const seen = (id: number) =>
      classOf(
        judge(facts({ rules: known([rule(id)]), repository: known({ ...repository.value, id: 5 }), checks: known([run("build")]) })),
        `workflow ${CI}`,
      );
    expect([seen(5), seen(6)]).toEqual(["green", "unknown:required-workflow"]);
  });
  test.each([
    ["SKIPPED", "no-signal"],
    ["FAILURE", "never-started:startup-failure"],
    ["TIMED_OUT", "red"],
    ["CANCELLED", "cancelled:run-cancelled"],
  ])("a required workflow that ended as %s is %s", (conclusion, expected) => {
    const rule = { ...ruleset(), type: "workflows", parameters: { workflows: [{ path: CI, repository_id: 5 }] } };
    expect(
      classOf(judge(facts({ rules: known([rule]), checks: known([]), suites: known([suite({ conclusion })]) })), `workflow ${CI}`),
    ).toBe(expected);
  });
  test("a required workflow with a red job is red", () => {
    const rule = { ...ruleset(), type: "workflows", parameters: { workflows: [{ path: CI, repository_id: 5 }] } };
    const suites = known([suite({ conclusion: "FAILURE" })]);
    expect(classOf(judge(facts({ rules: known([rule]), suites })), `workflow ${CI}`)).toBe("red");
  });
  test.each<[string, Partial<PullRequestFacts>]>([
    ["a push, which is no event of the rule", { suites: known([suite({}, { event: "push" })]) }],
    ["a run that somebody started by hand", { suites: known([suite({}, { event: "workflow_dispatch" })]) }],
    ["a file that the pull request changes", { files: known([change(CI)]) }],
    ["a file that the pull request moves away", { files: known([{ ...change("x.yml"), previousPath: CI }]) }],
    ["changed files that cannot be seen", { files: unknown("no", "yes") }],
  ])("a required workflow is not green by %s", (_name, more) => {
    const repository = facts().repository;
    if (repository.state === "unknown") throw new Error("known");
    const rule = { ...ruleset(), type: "workflows", parameters: { workflows: [{ path: CI, repository_id: 5 }] } };
    const given = facts({ rules: known([rule]), repository: known({ ...repository.value, id: 5 }), ...more });
    expect(classOf(judge(given), `workflow ${CI}`)).toBe("unknown:required-workflow");
  });
});
