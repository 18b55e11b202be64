import { beforeAll, describe, expect, it } from "vitest";
import { failed, type FaultKind, queued, type Scope, type Typical, withoutScope } from "../bed/github/index.ts";
import { statusOf, STATUS_ORDER } from "../../src/readiness/status.ts";
import { look, type Look } from "./look.ts";
import { JOB, requires, silent, workflow } from "./scenario.ts";

/** A pull request on which every kind of further question is asked: red, stuck, absent, and a call of another repository. */
function troubled(typical: Typical): void {
  failed(typical, "test");
  queued(typical, "lint");
  Object.assign(
    typical.suite.checkRuns.find(({ name }) => name === "typecheck") ?? {},
    silent("The job was not started because an Actions budget is preventing further use"),
  );
  const other = typical.world.repository("acme/shared", {});
  const commit = typical.world.commit(other, {});
  other.branches["main"] = { sha: commit.sha, protection: null };
  other.files[commit.sha] = { ".github/workflows/check.yml": `on: workflow_call\n${JOB("unit")}` };
  const token = typical.world.tokens[typical.token];
  if (token !== undefined) token.repositories = null;
  workflow(typical, "lost.yml", `on: pull_request\n${JOB("lost")}`);
  workflow(typical, "call.yml", "on: pull_request\njobs:\n  all: { uses: acme/shared/.github/workflows/check.yml@main }\n");
  requires(typical, ["build", "test", "lint", "typecheck", "lost", "all / unit"]);
}

const KINDS: readonly FaultKind[] = [
  "status-403",
  "status-404",
  "status-429-secondary",
  "status-502",
  "truncated-json",
  "empty-body",
  "reset",
  "timeout",
];
const rank = (status: string): number => STATUS_ORDER.findIndex((one) => one === status);

/** Never better than what was seen whole, and never without a sentence on what is missing where something is. */
function honest(broken: Look, whole: Look, what: string): void {
  if (broken.body === null) {
    expect(broken.error, what).toMatch(/\w{3,}.*\./);
    return;
  }
  const body = broken.body;
  expect(body.ready, what).toBe(false);
  for (const { name, class: is } of whole.body?.checks.filter(({ required }) => required) ?? []) {
    const now = body.checks.find((check) => check.name === name);
    // A requirement that is hidden takes its row with it: then the list of unknowns says so, and the status is not ready.
    if (now === undefined) expect(body.unknowns, `${what}: ${name} is gone`).not.toEqual([]);
    else if (is !== "green") expect(["green", "no-signal"], `${what}: ${name}`).not.toContain(now.class);
    else expect(rank(statusOf(now)), `${what}: ${name}`).toBeLessThanOrEqual(rank("ready"));
  }
  expect(
    body.checks.filter(({ blocking }) => blocking).every(({ reason, mend }) => reason.length >= 10 && mend !== null),
    what,
  ).toBe(true);
  if (body.status === "unknown")
    expect(body.unknowns.length + body.checks.filter(({ class: is }) => is === "unknown").length, what).toBeGreaterThan(0);
}

describe("every request of a troubled pull request, broken in every way", () => {
  let whole: Look;
  beforeAll(async () => {
    whole = await look(troubled);
  });

  it("asks for everything once: 2 GraphQL, 2 of the branch, the jobs, the states, the pusher, the called workflow", () => {
    expect(whole.body?.status).toBe("failing");
    expect(whole.asked.map((path) => path.replace(/\d{6,}/u, "N")).toSorted()).toEqual([
      "/actions/runs/N/jobs",
      "/actions/workflows",
      "/activity",
      "/branches/main",
      "/repos/acme/shared/contents/.github/workflows/check.yml",
      "/rules/branches/main",
      "Diagnosis",
      "Facts",
    ]);
  });

  it.each(KINDS)("%s", async (fault) => {
    for (const call of whole.asked) {
      // The run's id differs from world to world.
      const pattern = call.replace(/\d{6,}/u, "\\d+");
      const broken = await look(troubled, [
        {
          fault,
          match: ({ operationName, path }) =>
            operationName === call || (operationName === null && new RegExp(`${pattern}$`, "u").test(path)),
        },
      ]);
      honest(broken, whole, `${call} with ${fault}`);
    }
  });
});

describe("every request of a green pull request, broken in every way", () => {
  it.each(KINDS)("%s", async (fault) => {
    for (const call of ["Facts", "/rules/branches/main", "/branches/main"]) {
      const broken = await look(
        () => undefined,
        [
          {
            fault,
            match: ({ operationName, path }) => operationName === call || (operationName === null && path.endsWith(`widgets${call}`)),
          },
        ],
      );
      expect(broken.body?.ready ?? false, `${call} with ${fault}`).toBe(false);
      if (broken.body !== null)
        expect(broken.body.unknowns.map(({ reason }) => reason).join(), `${call} with ${fault}`).toMatch(
          /could not be read|cannot be seen/,
        );
    }
  });
});

describe("each permission taken away", () => {
  const scopes: readonly [Scope, RegExp][] = [
    ["checks", /checks: read/],
    ["statuses", /statuses: read/],
    ["contents", /contents: read/],
    ["pull-requests", /pull-requests: read/],
  ];
  it.each(scopes)("%s: never ready, and the permission is named", async (scope, words) => {
    for (const prepare of [() => undefined, troubled]) {
      const { body, error } = await look((typical) => {
        prepare(typical);
        withoutScope(typical, scope);
      });
      expect(body?.ready ?? false).toBe(false);
      expect(body === null ? error : JSON.stringify(body.unknowns)).toMatch(words);
    }
  });

  it("actions: what only a run shows is unknown or not better than with it", async () => {
    const whole = await look(troubled);
    const blind = await look((typical) => {
      troubled(typical);
      withoutScope(typical, "actions");
    });
    honest(blind, whole, "actions");
    expect(JSON.stringify(blind.body?.checks)).toContain("actions: read");
  });

  it("issues: is not needed for CI", async () => {
    expect((await look((typical) => withoutScope(typical, "issues"))).body?.ready).toBe(true);
  });
});

describe("a large pull request", () => {
  it("1,000 check runs over 10 pages and 250 jobs of a red run: complete, in the fewest requests", async () => {
    const { body, asked } = await look((typical) => {
      const { world, suite } = typical;
      for (let index = suite.checkRuns.length; index < 250; index += 1)
        world.checkRun(suite, {
          name: `job ${index}`,
          ...(index === 249
            ? silent(null, { status: "QUEUED", conclusion: null, runnerId: null, completedAt: null, startedAt: "2026-03-02T11:00:00Z" })
            : {}),
        });
      const total = typical.repository.suites.reduce((sum, one) => sum + one.checkRuns.length, 0) + typical.repository.statuses.length;
      const more = world.suite(typical.repository, {
        sha: typical.pullRequest.headSha,
        branch: "feature/retry-upload",
        workflowRun: world.workflowRun(typical.repository, { path: ".github/workflows/more.yml" }),
      });
      for (let index = total; index < 1000; index += 1) world.checkRun(more, { name: `more ${index}` });
      requires(typical, ["build", "test", "job 249", "more 999"]);
    });
    expect(body?.checks.filter(({ name }) => /^(?:job|more) /u.test(name)).length).toBeGreaterThan(980);
    expect(body?.checks.find(({ name }) => name === "job 249")?.cause).toBe("no-runner");
    const counted = asked.reduce<Record<string, number>>(
      (sum, one) => ({ ...sum, [one.replace(/\d{6,}/u, "N")]: (sum[one.replace(/\d{6,}/u, "N")] ?? 0) + 1 }),
      {},
    );
    // 10 pages of checks, 2 requests for the branch, one closer look, and the 250 jobs of the one run that is stuck in 3 pages.
    expect(counted).toEqual({
      Facts: 1,
      CommitPage: 9,
      "/rules/branches/main": 1,
      "/branches/main": 1,
      Diagnosis: 1,
      "/actions/runs/N/jobs": 3,
    });
  });

  it("the first red run takes at most 3 more, each further one at most 1", async () => {
    const requests = async (runs: number, jobs: number): Promise<number> => {
      const { asked } = await look((typical) => {
        const { world, repository, pullRequest } = typical;
        for (let run = 0; run < runs; run += 1) {
          const suite = world.suite(repository, {
            sha: pullRequest.headSha,
            branch: "x",
            conclusion: "FAILURE",
            workflowRun: world.workflowRun(repository, { path: `.github/workflows/r${run}.yml` }),
          });
          for (let job = 0; job < jobs; job += 1) world.checkRun(suite, { name: `r${run} ${job}`, conclusion: "FAILURE" });
        }
      });
      return asked.length;
    };
    const green = await requests(0, 0);
    expect(green).toBe(3);
    expect([
      (await requests(1, 1)) - green,
      (await requests(1, 60)) - green,
      (await requests(2, 1)) - green,
      (await requests(5, 10)) - green,
    ]).toEqual([2, 3, 3, 6]);
  });
});
