import { describe, expect, it } from "vitest";
import { NEVER_STARTED_TEXTS, type CheckRunData } from "../bed/github/index.ts";
import { classOf, onPullRequest, ran, requires, silent } from "./scenario.ts";

/** Ages are taken against the moment of the run, so they stand here as minutes before now. */
const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
const SUPERSEDED = "Canceling since a higher priority waiting request for 'ci' exists";

/** Name of the check -> what GitHub tells of it, the class and cause, and what must stand in the reason. */
const CASES: Readonly<Record<string, [Partial<CheckRunData>, string, RegExp]>> = {
  billing: [silent(NEVER_STARTED_TEXTS.billing), "never-started:billing", /spending limit needs to be increased/],
  budget: [silent(NEVER_STARTED_TEXTS.budget), "never-started:budget", /budget is preventing further use/],
  locked: [silent(NEVER_STARTED_TEXTS.locked), "never-started:account-locked", /account is locked due to a billing issue/],
  capacity: [
    silent(NEVER_STARTED_TEXTS.capacity, { conclusion: "CANCELLED" }),
    "never-started:hosted-capacity",
    /not acquired by Runner of type hosted/,
  ],
  offline: [
    silent(
      "This request was automatically failed because there were no enabled runners online to process the request for more than 1 days.",
    ),
    "never-started:no-runner",
    /no enabled runners online/,
  ],
  stuck: [
    silent(null, {
      status: "QUEUED",
      conclusion: null,
      runnerId: null,
      labels: ["self-hosted", "gpu"],
      startedAt: minutesAgo(90),
      completedAt: null,
    }),
    "never-started:no-runner",
    /Labels: self-hosted, gpu/,
  ],
  expired: [
    silent("This workflow run required approval but was not approved before it expired."),
    "never-started:fork-approval-expired",
    /not approved before it expired/,
  ],
  invalid: [
    silent("Invalid workflow file: You have an error in your yaml syntax on line 7"),
    "never-started:invalid-workflow",
    /yaml syntax on line 7/,
  ],
  policy: [
    silent("evil/action@v1 is not allowed to be used in acme/widgets. Actions in this workflow must be: created by GitHub."),
    "never-started:action-not-allowed",
    /must be: created by GitHub/,
  ],
  permission: [
    silent("The nested job 'b' is requesting 'contents: write', but is only allowed 'contents: read'."),
    "never-started:permission",
    /only allowed 'contents: read'/,
  ],
  protection: [
    silent("Workflow execution policy: `pull_request_target` is restricted in this repository."),
    "never-started:execution-policy",
    /Workflow execution policy/,
  ],
  mystery: [silent("The job was eaten by a bear."), "never-started:unclassified", /not a test failure.*eaten by a bear/],
  wordless: [silent(null), "never-started:unclassified", /not a test failure/],
  superseded: [silent(SUPERSEDED, { conclusion: "CANCELLED" }), "cancelled:superseded", /higher priority waiting request/],
  cancelled: [{ conclusion: "CANCELLED" }, "cancelled:run-cancelled", /cancelled/],
  slot: [
    silent(null, { status: "PENDING", conclusion: null, startedAt: minutesAgo(3), completedAt: null }),
    "waiting:concurrency",
    /concurrency group/,
  ],
  review: [
    silent(null, { status: "WAITING", conclusion: null, startedAt: minutesAgo(3), completedAt: null, pendingEnvironment: "production" }),
    "waiting:environment-review",
    /Environment: production/,
  ],
  approval: [silent(null, { conclusion: "ACTION_REQUIRED" }), "waiting:fork-approval", /maintainer/],
  requested: [
    silent(null, { status: "REQUESTED", conclusion: null, startedAt: minutesAgo(3), completedAt: null }),
    "still-coming",
    /not queued yet/,
  ],
  running: [{ status: "IN_PROGRESS", conclusion: null, startedAt: minutesAgo(3), completedAt: null }, "running", /running/],
  queued: [
    silent(null, { status: "QUEUED", conclusion: null, runnerId: null, startedAt: minutesAgo(1), completedAt: null }),
    "running",
    /no runner has taken it yet/,
  ],
  stale: [{ conclusion: "STALE" }, "stale", /14 days/],
  endless: [{ status: "IN_PROGRESS", conclusion: null, startedAt: minutesAgo(20 * 24 * 60), completedAt: null }, "stale", /14 days/],
  red: [{ conclusion: "FAILURE" }, "red", /failed/],
  // The negative of every sentence: a job that ran may print what it likes.
  liar: [
    { ...silent(NEVER_STARTED_TEXTS.billing), steps: [{ number: 1, name: "Set up job", status: "COMPLETED", conclusion: "FAILURE" }] },
    "red",
    /failed/,
  ],
  late: [{ conclusion: "TIMED_OUT" }, "red", /timed out/],
  skipped: [silent(null, { conclusion: "SKIPPED" }), "no-signal", /nothing was shown/],
  neutral: [{ conclusion: "NEUTRAL" }, "no-signal", /nothing was shown/],
  green: [{}, "green", /success/],
};

describe("every class and cause that a check run itself tells, through the built bundle", () => {
  it("gives each exactly its class and cause, GitHub's sentence, a link and a mend", () =>
    onPullRequest(
      (typical) => {
        const suite = ran(typical, ".github/workflows/ci.yml", { status: "IN_PROGRESS", conclusion: null });
        for (const [name, [fields]] of Object.entries(CASES)) typical.world.checkRun(suite, { name, ...fields });
        requires(typical, Object.keys(CASES));
      },
      ({ body, check, requests, result }) => {
        for (const [name, [, expected, words]] of Object.entries(CASES)) {
          const seen = check(name);
          expect([name, classOf(seen)]).toEqual([name, expected]);
          expect(seen.reason, name).toMatch(words);
          expect(seen.url, name).toMatch(/^https:\/\/github\.com\/acme\/widgets\/actions\/runs\/\d+\/job\/\d+$/);
          if (expected !== "green") expect(seen.mend === null && expected !== "no-signal", name).toBe(false);
          expect(result.summary).toContain(name);
        }
        expect(body.status).toBe("failing");
        expect(
          body.checks.every(({ name, reason }) => name === "liar" || !/test failure/.test(reason) || /not a test failure/.test(reason)),
        ).toBe(true);
        // 24 checks of one run that are not green: the first red or stuck run costs at most 3 more.
        expect([requests.graphql, requests.rest.length]).toEqual([2, 3]);
      },
    ));

  it("believes no sentence of a job that ran: each of them may be printed by a test", () => {
    const someSteps = [{ number: 1, name: "Set up job", status: "COMPLETED", conclusion: "FAILURE" }];
    const spoken = Object.entries(CASES).filter(
      ([, [{ annotations = [], status = "COMPLETED" }]]) => annotations.length > 0 && status === "COMPLETED",
    );
    return onPullRequest(
      (typical) => {
        const suite = ran(typical, ".github/workflows/ci.yml", { conclusion: "FAILURE" });
        for (const [name, [fields]] of spoken) typical.world.checkRun(suite, { name, ...fields, steps: someSteps, runnerId: 7 });
        requires(
          typical,
          spoken.map(([name]) => name),
        );
      },
      ({ body, check }) => {
        expect(spoken.length).toBeGreaterThan(11);
        for (const [name, [{ conclusion }]] of spoken)
          expect([name, classOf(check(name))]).toEqual([name, conclusion === "CANCELLED" ? "cancelled:run-cancelled" : "red"]);
        expect(body.status).toBe("failing");
      },
    );
  });

  it("is ready where all of it is green, with the three requests of every pull request", () =>
    onPullRequest(
      () => undefined,
      ({ body, requests, result }) => {
        expect([body.status, body.ready]).toEqual(["ready", true]);
        expect([requests.graphql, requests.rest.length]).toEqual([1, 2]);
        expect(body.reviewPolicy).toHaveLength(11);
        expect(result.summary).toContain("Review policy of the base branch");
        expect(JSON.parse(result.outputs["blockers"] ?? "")).toEqual([]);
      },
    ));
});
