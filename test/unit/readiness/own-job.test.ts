import { describe, expect, test } from "vitest";
import { known, unknown } from "../../../src/facts/fact.ts";
import type { CheckRun, ObservedCheck, PullRequestFacts } from "../../../src/facts/pull-request-facts.ts";
import { CI, classOf, facts, GATE, judge, ownJob, ruleset, run, status, suite } from "./facts.ts";

const GATE_FILE = "on: pull_request\njobs:\n  gate: {}\n  deploy: { needs: gate }\n  announce: { needs: [deploy] }\n  lint: {}\n";
const FILES = known([
  { path: CI, text: "on: pull_request\njobs: { build: {} }" },
  { path: GATE, text: GATE_FILE },
]);
const hidden = unknown("The token may not read runs.", "Add `actions: read`.", "actions: read");

const gate = (more: Partial<CheckRun> = {}, workflow = {}) =>
  run(
    "gate",
    { id: 50, suiteId: 90, status: "IN_PROGRESS", conclusion: null, completedAt: null, ...more },
    { id: 900, path: GATE, ...workflow },
  );
const ours = (checks: ObservedCheck[], more: Partial<PullRequestFacts> = {}) =>
  facts({ ownJob: ownJob(), workflowFiles: FILES, checks: known(checks), suites: known([suite()]), ...more });
const names = (body: { excluded: { name: string }[] }) => body.excluded.map(({ name }) => name);

describe("our own job", () => {
  test.each([
    ["by its check-run id", ownJob({ checkRunId: 50, runId: null, jobId: null, workflowPath: null }), gate()],
    ["by its check-run id, though the run is hidden", ownJob({ checkRunId: 50 }), gate({ workflowRun: hidden })],
    ["by run and job", ownJob(), gate()],
    ["by run and name of the job, without the workflow file", ownJob({ workflowPath: "gone.yml" }), gate({}, { path: "gone.yml" })],
  ])("is excluded and named: %s", (_name, own, check) => {
    const body = judge(ours([run("build"), check], { ownJob: own }));
    expect(body.status).toBe("ready");
    expect(names(body)).toEqual(["gate"]);
    expect(body.checks.map(({ name }) => name)).toEqual(["build"]);
  });

  test("an earlier verdict of the suite, as a commit status, is no evidence: with our own job known or not", () => {
    for (const own of [null, ownJob()]) {
      const given = ours([status("trust-layer", "SUCCESS")], { ownJob: own, suites: known([]) });
      expect(judge(given)).toMatchObject({ status: "unknown", inspected: 0, excluded: [{ name: "trust-layer" }] });
      const required = judge({ ...given, rules: known([ruleset("trust-layer", "build")]), checks: known([run("build")]) });
      expect([required.status, names(required)]).toEqual(["ready", ["trust-layer"]]);
    }
  });

  test("alone is nothing observed", () => {
    expect(judge(ours([gate()], { suites: known([]) }))).toMatchObject({ status: "unknown", inspected: 0 });
  });

  test("required by GitHub: excluded, and the merge state is a note", () => {
    const given = ours([run("build"), gate()], { rules: known([ruleset("build", "gate")]) });
    const body = judge({ ...given, pullRequest: { ...given.pullRequest, mergeStateStatus: "BLOCKED" } });
    expect(body).toMatchObject({ status: "ready", basis: "required", expected: 1, inspected: 1 });
    expect(body.notes.join()).toContain("as it must be while our own required check runs");
  });

  test("the only required check: every observed check counts", () => {
    const rules = known([ruleset("gate")]);
    expect(judge(ours([run("build", { conclusion: "FAILURE" }), gate()], { rules }))).toMatchObject({
      status: "failing",
      basis: "observed",
    });
  });

  test("required by the policy only: nobody else would notice that it is missing, so it is unknown", () => {
    const body = judge(ours([run("build"), gate()]), { ci: { required: ["build", "gate"] } });
    expect([classOf(body, "gate"), body.status]).toEqual(["unknown:own-job", "unknown"]);
  });

  test("does not hide a check of the same name from another workflow", () => {
    const red = run("gate", { id: 60, suiteId: 91, conclusion: "FAILURE" }, { id: 101, path: CI });
    expect(judge(ours([run("build"), gate(), red])).status).toBe("failing");
  });

  test("does not hide another job of our name in our own run", () => {
    const twin = gate({
      id: 49,
      status: "COMPLETED",
      conclusion: "FAILURE",
      startedAt: "2026-05-01T11:00:00Z",
      completedAt: "2026-05-01T11:30:00Z",
    });
    const own = gate({ startedAt: "2026-05-01T11:10:00Z" });
    expect(judge(ours([run("build"), own, twin], { ownJob: ownJob({ checkRunId: 50 }) })).status).toBe("failing");
  });

  test("an earlier verdict of ours from another event is no evidence", () => {
    const earlier = gate({ id: 40, suiteId: 80, status: "COMPLETED", conclusion: "FAILURE" }, { id: 800, event: "pull_request_review" });
    const body = judge(ours([run("build"), gate(), earlier]));
    expect([body.status, names(body)]).toEqual(["ready", ["gate"]]);
  });

  test("our commit status of an earlier verdict is no evidence, also at a terminal", () => {
    const body = judge(facts({ checks: known([run("build"), status("trust-layer", "FAILURE")]) }));
    expect([body.status, names(body)]).toEqual(["ready", ["trust-layer"]]);
    expect(judge(facts({ rules: known([ruleset("build", "trust-layer")]) })).status).toBe("ready");
  });

  test("our own unfinished suite is left alone, another is not", () => {
    const unfinished = (id: number, runId: number, path: string) =>
      suite({ id, status: "IN_PROGRESS", conclusion: null }, { id: runId, path });
    expect(judge(ours([run("build"), gate()], { suites: known([suite(), unfinished(90, 900, GATE)]) })).status).toBe("ready");
    expect(judge(ours([run("build")], { suites: known([suite(), unfinished(90, 900, GATE)]) })).status).toBe("ready");
    expect(judge(ours([run("build"), gate()], { suites: known([suite(), unfinished(91, 101, "x.yml")]) })).status).toBe("pending");
  });
});

describe("which check is ours cannot be told", () => {
  const matrix = known([{ path: GATE, text: "on: pull_request\njobs: { gate: { strategy: { matrix: { n: [1, 2] } } } }" }]);

  test("two running jobs of a matrix are unknown; a finished sibling is told apart", () => {
    const one = gate({ id: 51 });
    const two = gate({ id: 52, name: "gate (2)" });
    const first = { ...one, name: "gate (1)" };
    expect(judge(ours([run("build"), first, two], { workflowFiles: matrix }))).toMatchObject({ status: "unknown", excluded: [] });
    const done = judge(ours([run("build"), first, { ...two, status: "COMPLETED", conclusion: "SUCCESS" }], { workflowFiles: matrix }));
    expect([done.status, names(done)]).toEqual(["ready", ["gate (1)"]]);
  });

  test("a hidden run: unknown, with what would tell", () => {
    const body = judge(ours([run("build"), gate({ workflowRun: hidden })]));
    expect([classOf(body, "gate"), body.status]).toEqual(["unknown:own-job-ambiguous", "unknown"]);
  });
});

describe("jobs that wait for ours", () => {
  test("with a hidden run they are unknown, never green", () => {
    const body = judge(ours([run("build"), run("deploy", { id: 70, workflowRun: hidden })], { ownJob: ownJob({ checkRunId: 50 }) }));
    expect([classOf(body, "deploy"), body.status]).toEqual(["unknown:own-job-ambiguous", "unknown"]);
  });

  const waiting = (name: string) => run(name, { id: 70, suiteId: 90, status: "QUEUED", conclusion: null }, { id: 900, path: GATE });

  test("are excluded, directly and through others; the workflow's other jobs are not", () => {
    const body = judge(ours([run("build"), gate(), waiting("deploy"), waiting("announce")]));
    expect([body.status, names(body)]).toEqual(["ready", ["announce", "deploy", "gate"]]);
    expect(judge(ours([run("build"), gate(), waiting("lint")])).status).toBe("pending");
  });

  test("without the workflow file: what has ended in our run cannot wait for us, anything else of our workflow may", () => {
    const workflowFiles = unknown("no", "yes", "contents: read");
    const of = (more: Partial<CheckRun>, own = ownJob()) =>
      judge(ours([run("build"), gate(), { ...waiting("lint"), ...more } as CheckRun], { workflowFiles, ownJob: own })).status;
    expect(of({ status: "COMPLETED", conclusion: "SUCCESS" })).toBe("ready");
    expect(of({})).toBe("unknown");
    expect(of({ status: "COMPLETED", conclusion: "SUCCESS" }, ownJob({ runAttempt: 2 }))).toBe("unknown");
  });

  test("absent and required by GitHub: excluded; by the policy only: unknown", () => {
    const github = judge(ours([run("build"), gate()], { rules: known([ruleset("build", "deploy")]) }));
    expect([github.status, names(github)]).toEqual(["ready", ["deploy", "gate"]]);
    const policy = judge(ours([run("build"), gate()]), { ci: { required: ["build", "deploy"] } });
    expect([classOf(policy, "deploy"), policy.status]).toEqual(["unknown:own-job", "unknown"]);
  });

  test("cannot claim the checks of other workflows, nor every name by an expression", () => {
    const greedy = known([{ path: GATE, text: "on: pull_request\njobs: { gate: {}, x: { needs: gate, name: '${{ matrix.a }}' } }" }]);
    expect(judge(ours([run("build"), gate(), waiting("test")], { workflowFiles: greedy })).status).toBe("pending");
    const same = known([
      { path: GATE, text: "on: pull_request\njobs: { gate: {}, build: { needs: gate } }" },
      { path: CI, text: "on: pull_request\njobs: { build: {} }" },
    ]);
    const red = run("build", { conclusion: "FAILURE" });
    expect(judge(ours([red, gate()], { workflowFiles: same, rules: known([ruleset("build")]) })).status).toBe("failing");
    const absent = judge(ours([gate()], { workflowFiles: same, rules: known([ruleset("build")]) }));
    expect([classOf(absent, "build"), absent.status]).toEqual(["never-reported:not-created", "blocked"]);
  });
});
