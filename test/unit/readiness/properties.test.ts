import * as fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../../src/evidence/canonical-json.ts";
import { known, unknown } from "../../../src/facts/fact.ts";
import {
  pullRequestFactsSchema,
  type CheckDiagnosis,
  type CheckRun,
  type ObservedCheck,
  type PullRequestFacts,
} from "../../../src/facts/pull-request-facts.ts";
import type { Policy } from "../../../src/policy/schema.ts";
import { readinessBodySchema } from "../../../src/readiness/body.ts";
import { STATUS_ORDER } from "../../../src/readiness/status.ts";
import { readinessBlockers } from "../../../src/readiness/outcome.ts";
import { CI, facts, GATE, judge, ownJob, ruleset, run, status, suite } from "./facts.ts";

const NAMES = ["build", "lint", "gate", "deploy", "e2e (${{ matrix.n }})", "trust-layer"];
const hidden = unknown("hidden", "Add it.", "actions: read");
/** Mostly good, so that `ready` is reached often enough to be put to the test. */
const mostly = <T>(good: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

const state = mostly<[string, string | null]>(
  ["COMPLETED", "SUCCESS"],
  ["COMPLETED", "FAILURE"],
  ["COMPLETED", "SKIPPED"],
  ["COMPLETED", "CANCELLED"],
  ["COMPLETED", "NEW"],
  ["COMPLETED", null],
  ["QUEUED", null],
  ["IN_PROGRESS", null],
  ["WAITING", null],
  ["NEW", null],
);
const checkRun = fc
  .record({
    id: fc.integer({ min: 1, max: 30 }),
    name: fc.constantFrom(...NAMES),
    state,
    path: mostly(CI, GATE),
    event: mostly("pull_request", "push"),
    attempt: fc.constantFrom(0, 100),
    isRequired: mostly(false, true),
  })
  .map(({ id, name, state: [checkState, conclusion], path, event, attempt, isRequired }): ObservedCheck => {
    // A suite belongs to one run of one workflow.
    const suiteId = (path === GATE ? 90 : 10) + (event === "push" ? 1 : 0) + attempt;
    return run(name, { id, status: checkState, conclusion, suiteId, isRequired }, { id: suiteId * 10, path, event });
  });
const commitStatus = fc
  .record({
    name: fc.constantFrom(...NAMES),
    state: mostly("SUCCESS", "FAILURE", "PENDING", "EXPECTED", "NEW"),
    isRequired: mostly(false, true),
  })
  .map(({ name, state: value, isRequired }): ObservedCheck => status(name, value, { isRequired }));
const checks = fc
  .array(fc.oneof({ weight: 4, arbitrary: checkRun }, { weight: 1, arbitrary: commitStatus }), { maxLength: 6 })
  // GitHub's ids are unique, and a context has one status.
  .map((list) => [...new Map(list.map((check) => [check.kind === "check-run" ? check.id : check.name, check])).values()]);

const diagnosis = fc
  .record({
    checkRunId: fc.integer({ min: 1, max: 30 }),
    steps: fc.constantFrom(null, 0, 3),
    words: fc.constantFrom("spending limit needs to be increased", "x"),
  })
  .map(({ checkRunId, steps, words }): CheckDiagnosis => ({
    checkRunId,
    steps,
    annotations: [{ level: null, title: null, message: words }],
    pendingDeployment: null,
    job: null,
  }));
const suites = fc.array(
  fc
    .record({
      id: fc.constantFrom(10, 11, 12, 90),
      status: mostly("COMPLETED", "QUEUED", "NEW"),
      conclusion: mostly<string | null>("SUCCESS", "STARTUP_FAILURE", "ACTION_REQUIRED", null),
      path: fc.constantFrom(CI, GATE),
    })
    .map(({ path, ...more }) => suite(more, { path, id: path === GATE ? 900 : 100 })),
  { maxLength: 3 },
);
const world: fc.Arbitrary<PullRequestFacts> = fc
  .record({
    checks,
    suites,
    diagnoses: fc.uniqueArray(diagnosis, { maxLength: 4, selector: ({ checkRunId }) => checkRunId }),
    required: fc.uniqueArray(fc.constantFrom("build", "lint", "gate", "absent"), { maxLength: 2 }),
    own: fc.constantFrom(null, ownJob({ runAttempt: 2 }), ownJob({ runAttempt: 2, checkRunId: 3 })),
    merge: mostly<string | null>(null, "SUCCESS", "FAILURE", "NEW"),
    createdAt: fc.constantFrom("2026-05-01T11:00:00Z", "2026-05-01T11:59:50Z"),
    mergeable: mostly("MERGEABLE", "CONFLICTING", "UNKNOWN"),
  })
  .map(({ checks: list, suites: suiteList, diagnoses, required, own, merge, createdAt, mergeable }) =>
    facts(
      {
        checks: known(list),
        suites: known([...new Map(suiteList.map((entry) => [entry.id, entry])).values()]),
        diagnoses,
        rules: known(required.length === 0 ? [] : [ruleset(...required)]),
        ownJob: own,
        testMergeState: known(merge),
        workflowFiles: known([
          { path: CI, text: "on: pull_request\njobs: { build: {}, lint: {} }" },
          { path: GATE, text: "on: pull_request\njobs: { gate: {}, deploy: { needs: gate } }" },
        ]),
      },
      { createdAt, mergeable },
    ),
  );
const policy = mostly<Policy | null>(null, {}, { ci: { required: ["lint"] } }, { ci: { ignore: ["lint"] } });
const FACTS = [
  "rules",
  "classicProtection",
  "refUpdateRule",
  "checks",
  "suites",
  "testMergeState",
  "workflowFiles",
  "files",
  "commits",
  "policyFile",
] as const;
/** A fixed seed: the same run today and tomorrow. */
const settings = { numRuns: 600, seed: 20_260_501 };

test("ready only with every required check seen, green or silent, and one of them green", () => {
  let ready = 0;
  fc.assert(
    fc.property(world, policy, (given, stated) => {
      pullRequestFactsSchema.parse(given);
      const body = readinessBodySchema.parse(judge(given, stated));
      expect(body.ready).toBe(body.status === "ready");
      if (!body.ready) return;
      ready += 1;
      const counting = body.checks.filter((check) => check.required || body.basis === "observed");
      expect(counting.every((check) => ["green", "no-signal"].includes(check.class) && !check.blocking)).toBe(true);
      expect(counting.some((check) => check.class === "green")).toBe(true);
      expect(body.unknowns).toEqual([]);
      expect(body.inspected).toBeGreaterThan(0);
      if (body.expected !== null) expect(body.inspected).toBe(body.expected);
      expect(readinessBlockers(body).every(({ blocking }) => !blocking)).toBe(true);
    }),
    settings,
  );
  expect(ready).toBeGreaterThan(20);
});

test("taking a fact away never makes it ready", () => {
  fc.assert(
    fc.property(world, policy, fc.constantFrom(...FACTS), (given, stated, fact) => {
      if (judge(given, stated).ready) return;
      expect(judge({ ...given, [fact]: hidden }, stated).ready).toBe(false);
    }),
    settings,
  );
});

test("hiding the workflow run of every check never makes it ready", () => {
  fc.assert(
    fc.property(world, policy, (given, stated) => {
      if (judge(given, stated).ready || given.checks.state === "unknown") return;
      const blind = given.checks.value.map((check) => (check.kind === "check-run" ? { ...check, workflowRun: hidden } : check));
      expect(judge({ ...given, checks: known(blind), diagnoses: [] }, stated).ready).toBe(false);
    }),
    settings,
  );
});

test("a further red check never improves the status", () => {
  fc.assert(
    fc.property(world, policy, fc.constantFrom("build", "lint", "absent", "new"), fc.boolean(), (given, stated, name, isRequired) => {
      if (given.checks.state === "unknown") return;
      const red = run(name, { id: 99, suiteId: 99, conclusion: "FAILURE", isRequired }, { id: 999, path: ".github/workflows/z.yml" });
      const before = STATUS_ORDER.indexOf(judge(given, stated).status);
      const after = STATUS_ORDER.indexOf(judge({ ...given, checks: known([...given.checks.value, red]) }, stated).status);
      expect(after).toBeLessThanOrEqual(before);
    }),
    settings,
  );
});

/** A check beside one that is there, of the same name and suite or of a later run of the same workflow. */
const beside = fc.record({ pick: fc.nat(), id: fc.constantFrom(0, 99), later: fc.boolean() });
function withCopy(given: PullRequestFacts, { pick, id, later }: { pick: number; id: number; later: boolean }, more: Partial<CheckRun>) {
  const runs = given.checks.state === "known" ? given.checks.value.filter((check) => check.kind === "check-run") : [];
  const picked = runs[pick % Math.max(1, runs.length)];
  if (picked === undefined || given.checks.state === "unknown") return null;
  const at = "2026-05-01T11:30:00Z";
  const copy = { ...picked, id, status: "COMPLETED", startedAt: at, completedAt: at, ...(later ? { suiteId: 777 } : {}), ...more };
  return { ...given, checks: known([...given.checks.value, copy]) };
}

test("a skip beside a check never improves the status", () => {
  fc.assert(
    fc.property(world, policy, beside, (given, stated, place) => {
      const skipped = withCopy(given, place, { conclusion: "SKIPPED" });
      if (skipped === null) return;
      expect(STATUS_ORDER.indexOf(judge(skipped, stated).status)).toBeLessThanOrEqual(STATUS_ORDER.indexOf(judge(given, stated).status));
    }),
    settings,
  );
});

test("a green check that a job posts under the name of another never makes it ready", () => {
  fc.assert(
    fc.property(world, policy, beside, (given, stated, place) => {
      const asJobs = (list: ObservedCheck[]) =>
        list.map((check) =>
          check.kind === "check-run" ? { ...check, url: `https://github.com/o/r/actions/runs/1/job/${check.id}` } : check,
        );
      const jobs = given.checks.state === "known" ? { ...given, checks: known(asJobs(given.checks.value)) } : given;
      const posted = withCopy(jobs, place, { conclusion: "SUCCESS", url: "https://github.com/o/r/runs/99" });
      // Where all others were skipped or neutral, one more that is green is a signal, as any check of that name would be.
      if (posted === null || ["ready", "unknown"].includes(judge(jobs, stated).status)) return;
      expect(judge(posted, stated).ready).toBe(false);
    }),
    settings,
  );
});

test("no check at all is never ready", () => {
  fc.assert(
    fc.property(world, policy, (given, stated) => {
      expect(judge({ ...given, checks: known([]) }, stated).ready).toBe(false);
    }),
    settings,
  );
});

test("the input `required-checks`, which a pull request can edit, never makes it ready", () => {
  fc.assert(
    fc.property(world, policy, fc.uniqueArray(fc.constantFrom(...NAMES)), (given, stated, required) => {
      if (judge(given, stated).ready) return;
      expect(judge(given, stated, { required }).ready).toBe(false);
    }),
    settings,
  );
});

test("the order in which GitHub lists things changes no byte", () => {
  fc.assert(
    fc.property(world, policy, (given, stated) => {
      const turned: PullRequestFacts = {
        ...given,
        diagnoses: given.diagnoses.toReversed(),
        checks: given.checks.state === "known" ? known(given.checks.value.toReversed()) : given.checks,
        suites: given.suites.state === "known" ? known(given.suites.value.toReversed()) : given.suites,
        rules: given.rules.state === "known" ? known(given.rules.value.toReversed()) : given.rules,
        workflowFiles: given.workflowFiles.state === "known" ? known(given.workflowFiles.value.toReversed()) : given.workflowFiles,
      };
      expect(canonicalJson(judge(turned, stated))).toBe(canonicalJson(judge(given, stated)));
    }),
    settings,
  );
});
