import { describe, expect, test } from "vitest";
import { known, unknown } from "../../../src/facts/fact.ts";
import type { CheckDiagnosis, CheckRun, ObservedCheck } from "../../../src/facts/pull-request-facts.ts";
import { readinessBlockers, readinessOutcome } from "../../../src/readiness/outcome.ts";
import { BASE, CI, classOf, EARLIER, facts, judge, ruleset, run, status, suite } from "./facts.ts";

const required = (check: ObservedCheck, diagnoses: CheckDiagnosis[] = []) =>
  judge(facts({ rules: known([ruleset(check.name)]), checks: known([check]), diagnoses }));

const diagnosis = (more: Partial<CheckDiagnosis>): CheckDiagnosis => ({
  checkRunId: 1,
  annotations: [],
  steps: 0,
  pendingDeployment: null,
  job: null,
  ...more,
});
const says = (message: string, steps: number | null = 0) => [
  diagnosis({ steps, annotations: [{ level: "FAILURE", title: null, message }] }),
];

describe("a required check run by status and conclusion", () => {
  test.each<[Partial<CheckRun>, string, string]>([
    [{ conclusion: "SUCCESS" }, "green", "ready"],
    [{ conclusion: "NEUTRAL" }, "no-signal", "unknown"],
    [{ conclusion: "SKIPPED" }, "no-signal", "unknown"],
    [{ conclusion: "FAILURE" }, "red", "failing"],
    [{ conclusion: "TIMED_OUT" }, "red", "failing"],
    [{ conclusion: "CANCELLED" }, "cancelled:run-cancelled", "failing"],
    [{ conclusion: "ACTION_REQUIRED" }, "waiting:fork-approval", "blocked"],
    [{ conclusion: "ACTION_REQUIRED", app: { id: 5, slug: "other" } }, "waiting:action-required", "blocked"],
    [{ conclusion: "STALE" }, "stale", "blocked"],
    [{ conclusion: "STARTUP_FAILURE" }, "never-started:startup-failure", "blocked"],
    [{ conclusion: "SOMETHING_NEW" }, "unknown:unknown-value", "unknown"],
    [{ conclusion: null }, "unknown:unknown-value", "unknown"],
    [{ status: "IN_PROGRESS", conclusion: null }, "running", "pending"],
    [{ status: "QUEUED", conclusion: null }, "running", "pending"],
    [{ status: "REQUESTED", conclusion: null }, "still-coming", "pending"],
    [{ status: "PENDING", conclusion: null }, "waiting:concurrency", "pending"],
    [{ status: "WAITING", conclusion: null }, "waiting:environment-review", "blocked"],
    [{ status: "SOMETHING_NEW", conclusion: "SUCCESS" }, "unknown:unknown-value", "unknown"],
    [{ status: "IN_PROGRESS", conclusion: null, startedAt: "2026-04-01T00:00:00Z" }, "stale", "blocked"],
  ])("%j is %s, so the status is %s", (more, expected, readiness) => {
    const body = required(run("build", more));
    expect(classOf(body, "build")).toBe(expected);
    expect(body.status).toBe(readiness);
    expect(body.ready).toBe(readiness === "ready");
  });

  test.each([
    ["SUCCESS", "green", "ready"],
    ["FAILURE", "red", "failing"],
    ["ERROR", "red", "failing"],
    ["PENDING", "running", "pending"],
    ["SOMETHING_NEW", "unknown:unknown-value", "unknown"],
  ])("commit status %s is %s", (state, expected, readiness) => {
    const body = required(status("build", state));
    expect([classOf(body, "build"), body.status]).toEqual([expected, readiness]);
  });
});

describe("why a job never started", () => {
  test.each([
    ["The job was not started because recent account payments have failed or your spending limit needs to be increased.", "billing"],
    ["THE JOB WAS NOT STARTED BECAUSE AN ACTIONS BUDGET IS PREVENTING FURTHER USE", "budget"],
    ["The job was not started because your account is locked due to a billing issue.", "account-locked"],
    ["The job was not acquired by Runner of type hosted even after multiple attempts", "hosted-capacity"],
    [
      "This request was automatically failed because there were no enabled runners online to process the request for more than 1 days.",
      "no-runner",
    ],
    ["This workflow run required approval but was not approved before it expired.", "fork-approval-expired"],
    ["The workflow is not valid. .github/workflows/ci.yml (Line: 3, Col: 1): Unexpected value", "invalid-workflow"],
    ["You have an error in your yaml syntax on line 7", "invalid-workflow"],
    ["a/b@v1 is not allowed to be used in o/r. Actions in this workflow must be: within a repository", "action-not-allowed"],
    ["Something that nobody has seen before", "unclassified"],
  ])("%s", (message, cause) => {
    const body = required(run("build", { conclusion: "FAILURE" }), says(message));
    expect(classOf(body, "build")).toBe(`never-started:${cause}`);
    expect(body.status).toBe("blocked");
    expect(body.checks[0]?.reason).toContain(message.slice(0, 60));
    expect(body.checks[0]?.mend).not.toBeNull();
  });

  test("no annotation and no step: unclassified, never a test failure", () => {
    expect(classOf(required(run("build", { conclusion: "FAILURE" }), [diagnosis({})]), "build")).toBe("never-started:unclassified");
  });

  test.each([
    ["a job that ran can print any sentence", says("spending limit needs to be increased", 3), {}],
    ["steps that were not read prove nothing", says("spending limit needs to be increased", null), {}],
    ["another app has no steps at all", says("spending limit needs to be increased", 0), { app: { id: 5, slug: "other" } }],
    ["one of two sources saw steps", [diagnosis({ steps: 0, job: { name: "build", runnerId: 3, labels: [], steps: 2 } })], {}],
  ])("%s: red", (_name, diagnoses, more) => {
    expect(classOf(required(run("build", { conclusion: "FAILURE", ...more }), diagnoses), "build")).toBe("red");
  });

  test("superseded by a newer run of its concurrency group", () => {
    const body = required(
      run("build", { conclusion: "CANCELLED" }),
      says("Canceling since a higher priority waiting request for 'x' exists"),
    );
    expect([classOf(body, "build"), body.status]).toEqual(["cancelled:superseded", "failing"]);
  });

  test("queued without a runner: running at first, blocked after ten minutes, with the labels", () => {
    const job = { name: "build", runnerId: 0, labels: ["self-hosted", "gpu"], steps: 0 };
    const queued = (startedAt: string) => required(run("build", { status: "QUEUED", conclusion: null, startedAt }), [diagnosis({ job })]);
    expect(classOf(queued("2026-05-01T11:59:00Z"), "build")).toBe("running");
    expect(classOf(queued(EARLIER), "build")).toBe("never-started:no-runner");
    expect(queued(EARLIER).checks[0]?.reason).toContain("self-hosted, gpu");
  });

  test("an environment is named", () => {
    const body = required(run("build", { status: "WAITING", conclusion: null }), [diagnosis({ pendingDeployment: "production" })]);
    expect(body.checks[0]?.reason).toContain("production");
  });
});

describe("several checks of one name", () => {
  const two = (a: ObservedCheck, b: ObservedCheck) => judge(facts({ rules: known([ruleset("build")]), checks: known([a, b]) }));

  test("a re-run replaces the older attempt, by id and not by order", () => {
    const red = run("build", { id: 1, conclusion: "FAILURE" });
    expect(two(run("build", { id: 2, startedAt: "2026-05-01T11:30:00Z" }), red).status).toBe("ready");
    expect(two(red, run("build", { id: 2, startedAt: "2026-05-01T11:30:00Z" })).status).toBe("ready");
    expect(two(run("build", { id: 1 }), run("build", { id: 2, conclusion: "FAILURE" })).status).toBe("failing");
  });

  test("two jobs of one name in one run both count", () => {
    const red = run("build", { id: 1, conclusion: "FAILURE", completedAt: "2026-05-01T11:05:00Z" });
    expect(two(red, run("build", { id: 2, startedAt: "2026-05-01T11:01:00Z" })).status).toBe("failing");
  });

  test("a job of the same name that still runs is no older attempt", () => {
    const running = run("build", { id: 1, status: "IN_PROGRESS", conclusion: null, completedAt: null });
    expect(two(running, run("build", { id: 2 })).status).toBe("pending");
    expect(two({ ...running, status: "QUEUED", startedAt: null }, run("build", { id: 2 })).status).toBe("pending");
  });

  test("three jobs of one name, of which each overlaps with the next, all count", () => {
    const at = (from: string, to: string) => ({ startedAt: `2026-05-01T11:${from}:00Z`, completedAt: `2026-05-01T11:${to}:00Z` });
    const checks = [
      run("build", { id: 1, conclusion: "FAILURE", ...at("00", "05") }),
      run("build", { id: 2, ...at("00", "20") }),
      run("build", { id: 3, ...at("05", "10") }),
    ];
    expect(judge(facts({ rules: known([ruleset("build")]), checks: known(checks) })).status).toBe("failing");
  });

  test("two jobs of one name in the file, one after the other, are two jobs and not two attempts", () => {
    const text = "on: pull_request\njobs: { one: { name: build }, two: { name: build, needs: one } }";
    const checks = known([
      run("build", { id: 1, conclusion: "FAILURE" }),
      run("build", { id: 2, conclusion: "SUCCESS", startedAt: "2026-05-01T11:30:00Z" }),
    ]);
    const given = facts({ rules: known([ruleset("build")]), checks });
    expect(judge(given).status).toBe("ready");
    expect(judge({ ...given, workflowFiles: known([{ path: CI, text }]) }).status).toBe("failing");
  });

  test("a skip takes no result back, in the same run or in a later one", () => {
    const red = run("build", { id: 1, conclusion: "FAILURE" });
    const skipped = run("build", { id: 3, conclusion: "SKIPPED", startedAt: "2026-05-01T11:30:00Z" });
    const green = run("lint", { id: 4 });
    const status = (...checks: ObservedCheck[]) =>
      judge(facts({ rules: known([ruleset("build", "lint")]), checks: known([green, ...checks]) })).status;
    expect(status(red, skipped)).toBe("failing");
    expect(status(red, { ...skipped, suiteId: 11 })).toBe("failing");
    expect(status(red, run("build", { id: 2, startedAt: "2026-05-01T11:20:00Z" }), skipped)).toBe("ready");
  });

  test("a check that a job posts under the name of another is no newer attempt of it", () => {
    const red = run("build", { id: 1, conclusion: "FAILURE", url: "https://github.com/o/r/actions/runs/100/job/1" });
    const later = { id: 2, startedAt: "2026-05-01T11:30:00Z" };
    expect(two(red, run("build", { ...later, url: "https://github.com/o/r/runs/2" })).status).toBe("failing");
    expect(two(red, run("build", { ...later, url: "https://github.com/o/r/actions/runs/100/job/2" })).status).toBe("ready");
  });

  test("two workflows, two events, a check and a status: all must be met, and it is said", () => {
    const others: ObservedCheck[] = [
      run("build", { id: 2, suiteId: 11, conclusion: "FAILURE" }, { id: 101, path: ".github/workflows/b.yml" }),
      run("build", { id: 2, suiteId: 11, conclusion: "FAILURE" }, { id: 101, event: "push" }),
      status("build", "FAILURE"),
    ];
    for (const other of others) {
      const body = two(run("build", { id: 3 }), other);
      expect(body.status).toBe("failing");
      expect(body.notes.join()).toContain("ambiguous-name");
    }
  });

  test("with a hidden workflow run, each suite is a producer of its own", () => {
    const workflowRun = unknown("hidden", "Add `actions: read`.", "actions: read");
    expect(two(run("build", { id: 3, workflowRun }), run("build", { id: 2, suiteId: 11, conclusion: "FAILURE", workflowRun })).status).toBe(
      "failing",
    );
  });
});

describe("a check that must come from an app", () => {
  const bound = (...checks: ObservedCheck[]) =>
    judge(facts({ rules: known([ruleset({ context: "scan", integration_id: 77 })]), checks: known([run("build"), ...checks]) }));

  test.each<[string, ObservedCheck[], string, string]>([
    ["that app", [run("scan", { app: { id: 77, slug: "scanner" } }, null)], "green", "ready"],
    ["another app", [run("scan")], "never-reported:wrong-app", "blocked"],
    ["a status, whose app cannot be told", [status("scan", "SUCCESS")], "unknown:unknown-app", "unknown"],
    ["a hidden app", [run("scan", { app: null }, null)], "unknown:unknown-app", "unknown"],
    [
      "that app and a red one",
      [run("scan", { app: { id: 77, slug: "scanner" } }, null), run("scan", { id: 9, conclusion: "FAILURE" })],
      "red",
      "failing",
    ],
    ["nobody", [], "never-reported:not-found", "blocked"],
  ])("%s", (_name, checks, expected, readiness) => {
    const body = bound(...checks);
    expect([classOf(body, "scan"), body.status]).toEqual([expected, readiness]);
  });
});

describe("the required set", () => {
  const unseen = unknown("The token may not read it.", "Add it.", "x: read");

  test.each([
    ["a ruleset", { rules: known([ruleset("gone")]) }],
    [
      "classic protection",
      { classicProtection: known({ protected: true, requiredChecks: [{ context: "gone", appId: -1 }], enforcement: "everyone" }) },
    ],
    [
      "the rule that GitHub enforces on this token",
      {
        refUpdateRule: known({
          requiredApprovingReviewCount: null,
          requiredStatusCheckContexts: ["gone"],
          requiresCodeOwnerReviews: false,
          requiresConversationResolution: false,
          requiresLinearHistory: false,
          requiresSignatures: false,
        }),
      },
    ],
    ["GitHub's EXPECTED", { checks: known([run("build"), status("gone", "EXPECTED")]) }],
  ])("%s requires", (_name, more) => {
    const body = judge(facts(more));
    expect(body).toMatchObject({ status: "blocked", basis: "required", expected: 1, inspected: 0 });
    expect(classOf(body, "gone")).toBe("orphan-name:renamed");
    expect(readinessBlockers(body)).toMatchObject([{ check: "gone", class: "orphan-name", blocking: true }]);
  });

  test("policy and input require, each with its source", () => {
    const body = judge(facts(), { ci: { required: ["lint"] } }, { required: ["build"] });
    expect(body.checks.map(({ name, sources }) => [name, sources[0]?.kind])).toEqual([
      ["build", "input"],
      ["lint", "policy"],
    ]);
  });

  test("an input adds to what counts, and never makes other checks not count or a silent set green", () => {
    const red = known([run("build"), run("lint", { id: 2, conclusion: "FAILURE" })]);
    expect(judge(facts({ checks: red }), null, { required: ["build"] })).toMatchObject({ status: "failing", basis: "observed" });
    expect(judge(facts(), null, { required: ["gone"] }).status).toBe("blocked");
    const silent = facts({ rules: known([ruleset("lint")]), checks: known([run("build"), run("lint", { id: 2, conclusion: "SKIPPED" })]) });
    expect(judge(silent, null, { required: ["build"] }).status).toBe("unknown");
    expect(judge(facts(), { ci: { ignore: ["build"] } }, { required: ["build"] }).status).toBe("unknown");
  });

  test("isRequired makes a required check; red ones beside it only get a note", () => {
    const body = judge(facts({ checks: known([run("build", { isRequired: true }), run("lint", { id: 2, conclusion: "FAILURE" })]) }));
    expect(body).toMatchObject({ status: "ready", basis: "required", expected: 1, inspected: 1 });
    expect(body.notes.join()).toContain("Not required, and failing or cancelled: 1");
    expect(readinessBlockers(body)).toEqual([]);
  });

  test.each(["rules", "classicProtection", "refUpdateRule", "checks", "policyFile", "suites", "testMergeState"] as const)(
    "without %s nothing is ready, and the permission is named",
    (fact) => {
      const body = judge(facts({ [fact]: unseen }));
      expect(body).toMatchObject({ status: "unknown", ready: false });
      expect(body.unknowns[0]).toMatchObject({ permission: "x: read" });
      expect(readinessOutcome(body.status)).toBe("unknown");
    },
  );

  test("a rule in a form that nobody knows is unknown", () => {
    const body = judge(facts({ rules: known([{ ...ruleset(), parameters: { required_status_checks: "all" } }]) }));
    expect(body.status).toBe("unknown");
  });

  test("rulesets of the organization and the repository and classic protection all count, together", () => {
    const organization = { ...ruleset("of the organization"), rulesetId: 8, rulesetSourceType: "Organization", rulesetSource: "o" };
    const classicProtection = known({
      protected: true,
      requiredChecks: [{ context: "classic", appId: null }],
      enforcement: "everyone",
    });
    const names = ["build", "of the organization", "classic"];
    const given = facts({ rules: known([ruleset("build"), organization]), classicProtection });
    for (const missing of names) {
      const checks = known(names.filter((name) => name !== missing).map((name, id) => run(name, { id: id + 1 })));
      expect(judge({ ...given, checks })).toMatchObject({ ready: false, expected: 3, inspected: 2 });
    }
    const all = judge({ ...given, checks: known(names.map((name, id) => run(name, { id: id + 1 }))) });
    expect(all).toMatchObject({ ready: true, expected: 3, inspected: 3 });
    expect(all.notes.join()).toContain("All of it holds");
  });

  test("required workflows in a form that nobody knows are unknown", () => {
    const body = judge(facts({ rules: known([{ ...ruleset(), type: "workflows", parameters: { workflows: "all" } }]) }));
    expect([body.status, body.unknowns[0]?.what]).toEqual(["unknown", "rule `workflows` of ruleset 7 of repository o/r"]);
  });

  test("facts without a head commit are about nothing", () => {
    const given = facts();
    const body = judge({ ...given, subject: { ...given.subject, headSha: null } });
    expect([body.status, body.unknowns[0]?.what]).toEqual(["unknown", "the head commit"]);
  });

  test("a required check of a commit whose checks are hidden is unknown, not absent", () => {
    const body = judge(facts({ rules: known([ruleset("build")]), checks: unseen }));
    expect([classOf(body, "build"), body.status]).toEqual(["unknown", "unknown"]);
  });

  test("a push after the event is said", () => {
    expect(judge(facts({ eventHeadSha: BASE })).notes.join()).toContain("Someone pushed after the event");
  });

  test("a plan without rules is said, and is not the absence of rules", () => {
    expect(judge(facts({ rulesNotEnforceable: "Upgrade to GitHub Pro" })).notes.join()).toContain("cannot be enforced here: Upgrade");
  });

  test("nothing required: every observed check counts, and it is said", () => {
    expect(judge(facts())).toMatchObject({ status: "ready", basis: "observed", expected: null, inspected: 1 });
    expect(judge(facts()).headline).toContain("Nothing is required here");
    expect(judge(facts({ checks: known([run("build"), run("lint", { id: 2, conclusion: "FAILURE" })]) })).status).toBe("failing");
  });

  test("nothing required and nothing observed is unknown", () => {
    expect(judge(facts({ checks: known([]), suites: known([]) }))).toMatchObject({ status: "unknown", inspected: 0, checks: [] });
  });

  test("some no-signal beside a green one is ready; nothing but no-signal is unknown", () => {
    const skipped = run("lint", { id: 2, conclusion: "SKIPPED" });
    const rules = known([ruleset("build", "lint")]);
    const body = judge(facts({ rules, checks: known([run("build"), skipped]) }));
    expect(body.status).toBe("ready");
    expect(readinessBlockers(body)).toEqual([{ check: "lint", class: "no-signal", cause: null, mend: null, blocking: false }]);
    expect(judge(facts({ rules, checks: known([run("build", { conclusion: "NEUTRAL" }), skipped]) })).status).toBe("unknown");
  });

  test("precedence: failing, blocked, unknown, pending, ready", () => {
    const states = [
      ["failing", run("a", { id: 1, conclusion: "FAILURE" })],
      ["blocked", run("b", { id: 2, conclusion: "STALE" })],
      ["unknown", run("c", { id: 3, conclusion: "NEW" })],
      ["pending", run("d", { id: 4, status: "IN_PROGRESS", conclusion: null })],
      ["ready", run("e", { id: 5 })],
    ] as const;
    for (const index of states.keys()) {
      expect(judge(facts({ checks: known(states.slice(index).map(([, check]) => check)) })).status).toBe(states[index]?.[0]);
    }
  });
});

describe("ignored checks", () => {
  const withRed = (more = {}) => facts({ checks: known([run("build"), run("nightly / a", { id: 2, conclusion: "FAILURE", ...more })]) });

  test("are left out and named", () => {
    const body = judge(withRed(), { ci: { ignore: ["nightly / *"] } });
    expect(body.status).toBe("ready");
    expect(body.excluded).toEqual([{ name: "nightly / a", reason: expect.stringContaining("ci.ignore") as string }]);
  });

  test("by the input, which a pull request can edit, is said in a note too", () => {
    expect(judge(withRed(), null, { ignore: ["nightly / *"] }).notes.join()).toContain("left out 1 checks: `nightly / a`");
  });

  test("never when required, by whomever", () => {
    expect(judge(withRed({ isRequired: true }), null, { ignore: ["*"] }).status).toBe("failing");
    const body = judge(withRed(), { ci: { required: ["nightly / a"] } }, { ignore: ["*"] });
    expect(body.status).toBe("failing");
    expect(body.notes.join()).toContain("cannot leave it out");
  });

  test("all of them ignored is unknown", () => {
    expect(judge(facts({ suites: known([]) }), null, { ignore: ["*"] }).status).toBe("unknown");
  });
});

describe("beside the checks", () => {
  test.each([
    ["SUCCESS", "ready"],
    ["FAILURE", "failing"],
    ["PENDING", "pending"],
    ["SOMETHING_NEW", "unknown"],
  ])("test merge commit %s: %s", (state, readiness) => {
    expect(judge(facts({ testMergeState: known(state) })).status).toBe(readiness);
  });

  test("a green test merge commit alone is not ready", () => {
    expect(judge(facts({ testMergeState: known("SUCCESS"), checks: known([]), suites: known([]) })).status).toBe("unknown");
  });

  test("a workflow that left only a suite counts where nothing is required, whatever a job calls itself", () => {
    const failed = suite({ id: 11, conclusion: "STARTUP_FAILURE" }, { id: 101, path: ".github/workflows/b.yml" });
    const name = "workflow .github/workflows/b.yml";
    const body = judge(facts({ suites: known([suite(), failed]), checks: known([run("build"), run(name, { id: 2 })]) }));
    expect(body.status).toBe("blocked");
    expect(judge(facts({ suites: known([suite(), failed]), checks: known([run("build", { isRequired: true })]) })).status).toBe("ready");
  });

  test("an unfinished workflow has more to come; a suite of an app without runs has not", () => {
    const body = judge(facts({ suites: known([suite({ status: "IN_PROGRESS", conclusion: null })]) }));
    expect(body.status).toBe("pending");
    expect(
      judge(facts({ suites: known([suite(), suite({ id: 12, status: "QUEUED", conclusion: null, app: { id: 5, slug: "idle" } }, null)]) }))
        .status,
    ).toBe("ready");
  });

  test("the merge group's commit is the one that is judged", () => {
    const mergeGroup = { headSha: "c".repeat(40), baseSha: BASE, members: [1] };
    expect(judge(facts({ mergeGroup, testMergeState: known("FAILURE") }))).toMatchObject({ judgedSha: "c".repeat(40), status: "ready" });
  });

  test("GitHub's merge state is a note", () => {
    const body = judge(facts({}, { mergeStateStatus: "BLOCKED" }));
    expect(body.status).toBe("ready");
    expect(body.notes.join()).toContain("merge state is BLOCKED");
  });
});

describe("a workflow that a ruleset requires", () => {
  const path = ".github/workflows/central.yml";
  const rules = known([
    {
      type: "workflows",
      rulesetId: 8,
      rulesetSourceType: "Organization",
      rulesetSource: "o",
      parameters: { workflows: [{ path, repository_id: 5 }] },
    },
  ]);
  const central = (more = {}) => suite({ id: 11, ...more }, { id: 101, path });

  test.each([
    ["no run", [suite()], "unknown"],
    ["success", [suite(), central()], "ready"],
    ["failure", [suite(), central({ conclusion: "FAILURE" })], "blocked"],
    ["unfinished", [suite(), central({ status: "IN_PROGRESS", conclusion: null })], "pending"],
  ])("%s: %s", (_name, suites, readiness) => {
    expect(judge(facts({ rules, suites: known(suites) })).status).toBe(readiness);
  });

  test("a file of the same path in this repository could fake it", () => {
    const workflowFiles = known([{ path, text: "on: push\njobs: {a: {}}" }]);
    expect(judge(facts({ rules, workflowFiles, suites: known([central()]) })).status).toBe("unknown");
    expect(judge(facts({ rules, workflowFiles: unknown("no", "yes"), suites: known([central()]) })).status).toBe("unknown");
  });
});
