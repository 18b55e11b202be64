import { describe, expect, it } from "vitest";
import { fromFork, inMergeQueue } from "../bed/github/index.ts";
import { classOf, JOB, onPullRequest, ran, requires, silent, workflow } from "./scenario.ts";

describe("why a required check never came, through the built bundle", () => {
  it("names the cause of each, with the mend", () =>
    onPullRequest(
      (typical) => {
        const file = (name: string, text: string) => workflow(typical, name, text);
        const state = (path: string, to: string): void => {
          typical.world.workflowRun(typical.repository, { path });
          const found = typical.repository.workflows.find((one) => one.path === path);
          if (found !== undefined) found.state = to;
        };
        file("paths.yml", `on: { pull_request: { paths: ["lib/**"] } }\n${JOB("paths", "    strategy: { matrix: { node: [20, 22] } }\n")}`);
        file("branches.yml", `on: { pull_request: { branches: ["release/**"] } }\n${JOB("branches")}`);
        file("types.yml", `on: { pull_request: { types: [labeled] } }\n${JOB("types")}`);
        file("nightly.yml", `on: { schedule: [{ cron: "0 0 * * *" }] }\n${JOB("nightly")}`);
        state(file("asleep.yml", `on: pull_request\n${JOB("asleep")}`), "DISABLED_INACTIVITY");
        state(file("lost.yml", `on: pull_request\n${JOB("lost")}`), "ACTIVE");
        ran(typical, file("broken.yml", `on: pull_request\njobs:\n  broken:\n    steps: [{ run: a }]\n`), { conclusion: "FAILURE" });
        ran(typical, file("forbidden.yml", `on: pull_request\npermissions: { administration: write }\n${JOB("forbidden")}`), {
          conclusion: "STARTUP_FAILURE",
        });
        ran(
          typical,
          file(
            "greedy.yml",
            `on: pull_request\npermissions: { contents: read }\njobs:\n  greedy: { uses: ./.github/workflows/called.yml }\n`,
          ),
          { conclusion: "STARTUP_FAILURE" },
        );
        file("called.yml", `on: workflow_call\njobs:\n  inner: { runs-on: x, permissions: { contents: write }, steps: [{ run: a }] }\n`);
        ran(typical, file("policy.yml", `on: pull_request\n${JOB("policy")}`), { conclusion: "STARTUP_FAILURE" });
        ran(typical, file("unfinished.yml", `on: pull_request\n${JOB("unfinished")}`), { status: "IN_PROGRESS", conclusion: null });
        const jobs = `on: pull_request\njobs:\n  shards:\n    if: github.event_name == 'push'\n    strategy: { matrix: { n: [1, 2] } }\n    runs-on: x\n    steps: [{ run: a }]\n  call: { if: false, uses: ./.github/workflows/called.yml }\n  gone: { needs: first, if: github.base_ref == 'dev', runs-on: x, steps: [{ run: a }] }\n  first: { runs-on: x, steps: [{ run: a }] }\n`;
        const suite = ran(typical, file("partial.yml", jobs));
        for (const name of ["shards", "call"]) typical.world.checkRun(suite, { name, ...silent(null, { conclusion: "SKIPPED" }) });
        typical.world.checkRun(suite, { name: "first" });
        requires(typical, [
          "paths (20)",
          "branches",
          "types",
          "nightly",
          "asleep",
          "lost",
          "broken",
          "forbidden",
          "greedy / inner",
          "policy",
          "unfinished",
          "shards (1)",
          "call / inner",
          "gone",
          "paths (18)",
          "biuld",
        ]);
      },
      ({ body, check, requests, result }) => {
        const expected: Record<string, [string, RegExp]> = {
          "paths (20)": [
            "never-started:filtered-out",
            /^`paths \(20\)` is required, but `paths\.yml` runs only on `lib\/\*\*` and this PR changes `README\.md`, `docs\/upload\.md` and 10 more; it will stay Expected\.$/,
          ],
          branches: [
            "never-started:filtered-out",
            /`branches\.yml` runs only for pull requests into `release\/\*\*` and this one is into `main`; it will stay Expected/,
          ],
          types: ["never-started:filtered-out", /runs only when the pull request is `labeled`/],
          nightly: ["never-started:not-triggered", /runs only on `schedule`/],
          asleep: ["never-started:disabled-workflow", /no activity for 60 days/],
          lost: ["never-reported:not-queued", /1,500 in 10 seconds/],
          broken: ["never-started:invalid-workflow", /Line: 4, Col: 5.*runs-on/],
          forbidden: ["never-started:permission", /Unexpected value 'administration'/],
          "greedy / inner": ["never-started:permission", /requesting 'contents: write', but is only allowed 'contents: read'/],
          policy: ["never-started:startup-failure", /an action that is not allowed/],
          unfinished: ["still-coming", /not finished/],
          "shards (1)": ["never-reported:matrix-skipped", /`github\.event_name == 'push'`/],
          "call / inner": ["never-reported:call-skipped", /Reported: call\..*`false`/],
          gone: ["never-reported:not-created", /`github\.base_ref == 'dev'`, which is false here/],
          "paths (18)": ["orphan-name:renamed", /`paths \(20\)`/],
          biuld: ["orphan-name:renamed", /`build`/],
        };
        for (const [name, [is, words]] of Object.entries(expected)) {
          const seen = check(name);
          expect([name, classOf(seen)]).toEqual([name, is]);
          expect(seen.reason, name).toMatch(words);
          expect(seen.mend, name).not.toBeNull();
          expect(seen.producers, name).toEqual([]);
        }
        expect(body.status).toBe("blocked");
        expect(new Set(Object.values(expected).map(([is]) => is)).size).toBeGreaterThan(10);
        // Nothing is red, so only the states of the workflows and the pusher were asked for: one request each, for all of them.
        expect(requests.graphql).toBe(1);
        expect(requests.rest.map((path) => path.replace(/\?.*/u, "")).toSorted()).toEqual([
          "/actions/workflows",
          "/activity",
          "/branches/main",
          "/rules/branches/main",
        ]);
        expect(result.summary).toContain("it will stay Expected");
      },
    ));

  it("explains nothing away where the same workflows start: each name that reports is judged by what it reports", () =>
    onPullRequest(
      (typical) => {
        const files: Record<string, string> = {
          "paths.yml": `on: { pull_request: { paths: ["src/**"] } }\n${JOB("paths", "    strategy: { matrix: { node: [20, 22] } }\n")}`,
          "branches.yml": `on: { pull_request: { branches: [main] } }\n${JOB("branches")}`,
          "types.yml": `on: { pull_request: { types: [synchronize] } }\n${JOB("types")}`,
          "greedy.yml": "on: pull_request\npermissions: { contents: write }\njobs:\n  greedy: { uses: ./.github/workflows/called.yml }\n",
          "called.yml": "on: workflow_call\njobs:\n  inner: { runs-on: x, permissions: { contents: write }, steps: [{ run: a }] }\n",
        };
        const made: Record<string, string> = {
          "paths.yml": "paths (20)",
          "branches.yml": "branches",
          "types.yml": "types",
          "greedy.yml": "greedy / inner",
        };
        for (const [name, text] of Object.entries(files)) {
          const path = workflow(typical, name, text);
          if (made[name] !== undefined) typical.world.checkRun(ran(typical, path), { name: made[name] });
        }
        requires(typical, [...Object.values(made), "paths (22)"]);
      },
      ({ body, check }) => {
        expect(["paths (20)", "branches", "types", "greedy / inner"].map((name) => classOf(check(name)))).toEqual([
          "green",
          "green",
          "green",
          "green",
        ]);
        // The other half of the matrix is really missing: its workflow ran and ended without it.
        expect(classOf(check("paths (22)"))).toBe("never-reported:not-created");
        expect(body.status).toBe("blocked");
      },
    ));

  it("a conflict", () =>
    onPullRequest(
      (typical) => {
        Object.assign(typical.pullRequest, { conflicting: true, mergeCommitSha: null });
        typical.repository.suites = [];
      },
      ({ body, check }) => {
        expect([body.status, classOf(check("build"))]).toEqual(["blocked", "never-started:conflict"]);
        expect(check("build").mend).toContain("Resolve the conflict");
      },
    ));

  it("a conflict that came later leaves the old checks green, and they count", () =>
    onPullRequest(
      (typical) => void Object.assign(typical.pullRequest, { conflicting: true, mergeCommitSha: null }),
      ({ check }) => expect(classOf(check("build"))).toBe("green"),
    ));

  it.each(["[skip ci]", "[no ci]", "[skip actions]"])("%s", (word) =>
    onPullRequest(
      (typical) => {
        const head = typical.repository.commits[typical.pullRequest.headSha];
        if (head !== undefined) head.message = `docs: words ${word}`;
        typical.repository.suites = [];
      },
      ({ check }) => {
        expect(classOf(check("build"))).toBe("never-started:skip-ci");
        expect(check("build").reason).toMatch(/asks GitHub to skip CI, so `ci\.yml` does not run; it will stay Expected/);
      },
    ),
  );

  it.each([
    ["nothing ran", null],
    ["GitHub held it back", "ACTION_REQUIRED"],
    ["it ended at its start", "STARTUP_FAILURE"],
  ])("a push with the workflow token: %s", (_what, conclusion) =>
    onPullRequest(
      (typical) => {
        typical.world.user("github-actions[bot]");
        typical.repository.pushers[typical.pullRequest.headSha] = "github-actions[bot]";
        typical.suite.checkRuns = [];
        if (conclusion === null) typical.repository.suites = [];
        else typical.suite.conclusion = conclusion;
      },
      ({ check }) => {
        expect(classOf(check("build"))).toBe("never-started:bot-push");
        expect(check("build").mend).toContain("Close and reopen");
      },
    ),
  );

  it("a fork's workflow that waits for a maintainer", () =>
    onPullRequest(
      (typical) => {
        fromFork(typical);
        typical.suite.checkRuns = [];
        Object.assign(typical.suite, { conclusion: "ACTION_REQUIRED" });
      },
      ({ body, check }) => {
        expect([body.status, classOf(check("build"))]).toEqual(["blocked", "waiting:fork-approval"]);
        expect(check("build").url).toMatch(/actions\/runs\/\d+$/);
      },
    ));

  it("a workflow of another repository, read with one request", () =>
    onPullRequest(
      (typical) => {
        const other = typical.world.repository("acme/shared", {});
        const commit = typical.world.commit(other, { message: "x" });
        other.branches["main"] = { sha: commit.sha, protection: null };
        other.files[commit.sha] = {
          ".github/workflows/check.yml": "on: workflow_call\njobs:\n  unit: { runs-on: x, steps: [{ run: a }] }\n",
        };
        workflow(
          typical,
          "shared.yml",
          "on: { pull_request: { paths: [lib/**] } }\njobs:\n  all: { uses: acme/shared/.github/workflows/check.yml@main }\n",
        );
        const token = typical.world.tokens[typical.token];
        if (token !== undefined) token.repositories = null;
        requires(typical, ["all / unit", "all / nuit", "build"]);
      },
      ({ check, requests }) => {
        expect(classOf(check("all / unit"))).toBe("never-started:filtered-out");
        expect(classOf(check("all / nuit"))).toBe("orphan-name:renamed");
        expect(check("all / nuit").mend).toContain("`all / unit`");
        expect(requests.graphql + requests.rest.length).toBe(4);
      },
    ));

  it("a merge group whose workflows do not listen to it", () =>
    import("../bundle/stage.ts").then(({ onStage, readinessIn }) =>
      onStage({}, async (stage) => {
        const { typical } = stage;
        const { group } = inMergeQueue(typical);
        const event = {
          action: "checks_requested",
          merge_group: {
            head_sha: group.sha,
            head_ref: `refs/heads/gh-readonly-queue/main/pr-12-${typical.pullRequest.baseSha}`,
            base_sha: typical.pullRequest.baseSha,
            base_ref: "refs/heads/main",
          },
          repository: { full_name: "acme/widgets", default_branch: "main" },
        };
        const result = await stage.run("ci-readiness", {
          event,
          eventName: "merge_group",
          inputs: { upload: "false", "fail-on": "never" },
        });
        const body = readinessIn(result);
        expect(body.judgedSha).toBe(group.sha);
        expect(classOf(body.checks.find(({ name }) => name === "build") ?? expect.fail("no build"))).toBe(
          "never-started:merge-queue-without-trigger",
        );
      }),
    ));
});
