import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";

import { type ArtifactService, startArtifactService } from "../../bed/artifacts/artifact-service.ts";
import { mountArtifacts } from "../../bed/artifacts/mount.ts";
import { type RunningGithub, startGitHub, type Typical, typicalPullRequest } from "../../bed/github/index.ts";
import {
  dispatchPayload,
  mergeGroupPayload,
  pullRequestPayload,
  reviewPayload,
  workflowRunPayload,
} from "../../bed/workflow/event-payload.ts";
import { type GitFixture, makeGitFixture } from "../../bed/workflow/git-fixture.ts";
import { runWorkflow, type RunWorkflowOptions, type WorkflowResult } from "../../bed/workflow/run-workflow.ts";

const workflows = join(import.meta.dirname, "fixtures", "workflows");
const probe = join(import.meta.dirname, "fixtures", "probe");
const report = z.object({ env: z.record(z.string(), z.string()) });
const stubs = {
  "build/compile": { outputs: { version: "1.2.3" }, files: { "out/app.txt": "built", "out/deep/map.json": "{}" } },
  "judge/After failure": {},
  "judge/Always": {},
  "publish/Last": {},
};

let typical: Typical;
let artifacts: ArtifactService;
let github: RunningGithub;
let fixture: GitFixture;
const results: WorkflowResult[] = [];

beforeEach(async () => {
  typical = typicalPullRequest();
  fixture = await makeGitFixture(typical.world, typical.repository);
  artifacts = await startArtifactService();
  github = await startGitHub(typical.world, { mounts: [mountArtifacts(artifacts, typical.world)] });
});
afterEach(async () => {
  results.splice(0).forEach((result) => result.dispose());
  await github.close();
  await artifacts.close();
  await fixture.dispose();
});

async function run(options: Partial<RunWorkflowOptions> = {}): Promise<WorkflowResult> {
  const result = await runWorkflow({
    file: join(workflows, "chain.yml"),
    eventName: "pull_request",
    event: pullRequestPayload(typical.repository, typical.pullRequest, "opened"),
    github,
    artifacts,
    repositoryDir: fixture.directory,
    stubs,
    actionFolder: () => probe,
    ...options,
  });
  results.push(result);
  return result;
}

const resultsOf = (result: WorkflowResult): Record<string, string> =>
  Object.fromEntries([...result.jobs].map(([id, job]) => [id, job.result]));
const stepsOf = (result: WorkflowResult, id: string): [string, string][] =>
  (result.jobs.get(id)?.steps ?? []).map(({ label, conclusion }) => [label, conclusion]);

describe("what is refused", () => {
  it("refuses a workflow with schema errors, and names each", async () => {
    await expect(run({ file: join(workflows, "broken.yml") })).rejects.toThrow(/content'[^]*wiht/);
  });

  it("refuses what it does not run", async () => {
    await expect(run({ file: join(workflows, "matrix.yml") })).rejects.toThrow("does not run `strategy`");
  });

  it("refuses a step that nothing says how to run", async () => {
    await expect(run({ stubs: {} })).rejects.toThrow("no stub says what the step build/compile does");
  });

  it.each([
    ["another type", { action: "closed" }, /types opened, labeled/],
    ["another branch", { base: "develop" }, /none of the branches/],
    ["a branch that is taken back", { base: "release/old" }, /none of the branches/],
  ])("does not start for %s", async (_, { action = "opened", base = "main" }: { action?: string; base?: string }, reason) => {
    typical.pullRequest.baseRef = base;
    const result = await run({ event: pullRequestPayload(typical.repository, typical.pullRequest, action) });
    expect(result).toMatchObject({ conclusion: "skipped", notTriggered: expect.stringMatching(reason) });
  });

  it("does not start for another event", async () => {
    const result = await run({ eventName: "push", event: dispatchPayload(typical.repository) });
    expect(result.notTriggered).toBe("the workflow is not triggered by push");
  });
});

describe("a run", () => {
  it("goes through jobs, outputs, artifacts and conditions", async () => {
    const result = await run();
    expect(resultsOf(result)).toEqual({ build: "success", judge: "success", publish: "success" });
    expect(result.jobs.get("build")).toMatchObject({ name: "Build of 12", outputs: { version: "1.2.3" } });
    expect(stepsOf(result, "judge")).toEqual([
      ["actions/download-artifact@v5", "success"],
      ["trust-layer/trust-layer/actions/probe@v1", "success"],
      ["After failure", "skipped"],
      ["Always", "success"],
    ]);
    const inside = result.jobs.get("judge")?.folder?.workspace ?? "";
    expect(readFileSync(join(inside, "in", "app.txt"), "utf8")).toBe("built");
    expect(existsSync(join(inside, "in", "deep", "map.json"))).toBe(true);
    const [failing] = result.jobs.get("publish")?.steps ?? [];
    expect(failing).toMatchObject({ outcome: "failure", conclusion: "success" });
  });

  it("gives a step its inputs, environment and identity, and hostile text stays text", async () => {
    typical.pullRequest.title = "feat: ${{ github.token }} $(id)";
    const result = await run();
    const judge = result.jobs.get("judge");
    const { env } = report.parse(JSON.parse(judge?.steps[1]?.outputs["report"] ?? "{}"));
    expect(env).toMatchObject({
      INPUT_PLAIN_NAME: "feat: ${{ github.token }} $(id) 1.2.3 success",
      "INPUT_CHECK-RUN-ID": String(judge?.checkRunId),
      LEVEL: "step",
      ONLY_WORKFLOW: "pull_request",
      GITHUB_JOB: "judge",
      GITHUB_RUN_ID: String(result.runId),
      GITHUB_WORKFLOW: "Chain",
      GITHUB_WORKFLOW_REF: "acme/widgets/.github/workflows/chain.yml@refs/pull/12/merge",
      GITHUB_SHA: typical.pullRequest.mergeCommitSha,
    });
  });

  it("checks out the test merge under the address that it has on GitHub, and can fetch more", async () => {
    const result = await run();
    const workspace = result.jobs.get("build")?.folder?.workspace ?? "";
    const git = (...args: string[]): string =>
      execFileSync("git", ["-C", workspace, ...args], {
        encoding: "utf8",
        env: { ...process.env, HOME: result.jobs.get("build")?.folder?.home },
      }).trim();
    expect(git("rev-parse", "HEAD")).toBe(typical.pullRequest.mergeCommitSha);
    expect(git("rev-parse", "--is-shallow-repository")).toBe("false");
    expect(git("config", "remote.origin.url")).toBe("https://github.com/acme/widgets");
    expect(git("rev-parse", "origin/main")).toBe(typical.pullRequest.baseSha);
    git("fetch", "--quiet", "origin", "refs/pull/12/head");
    expect(git("rev-parse", "FETCH_HEAD")).toBe(typical.pullRequest.headSha);
  });

  it("gives each job the token that the file asks for, and takes it back", async () => {
    const before = Object.keys(typical.world.tokens);
    const result = await run();
    expect([...result.jobs].map(([id, { permissions }]) => [id, permissions])).toEqual([
      ["build", { contents: "read", metadata: "read" }],
      ["judge", { checks: "write", "pull-requests": "read", metadata: "read" }],
      ["publish", { metadata: "read" }],
    ]);
    expect(Object.keys(typical.world.tokens)).toEqual(before);
  });

  const seenBy = (result: WorkflowResult): Record<string, string> =>
    report.parse(JSON.parse(result.jobs.get("judge")?.steps[1]?.outputs["report"] ?? "{}")).env;

  it.each([
    ["a fork", { headRepository: "eve/widgets" }],
    ["Dependabot", { author: "dependabot[bot]" }],
  ])("leaves %s no permission to write, and no secret", async (_, fields) => {
    expect(seenBy(await run({ secrets: { DEPLOY: "x" } }))["DEPLOY"]).toBe("x");
    Object.assign(typical.pullRequest, fields);
    const result = await run({ secrets: { DEPLOY: "x" } });
    expect(result.jobs.get("judge")?.permissions).toEqual({ checks: "read", "pull-requests": "read", metadata: "read" });
    expect(seenBy(result)["DEPLOY"]).toBe("");
  });

  it("shows the run on the head commit of the in-process GitHub", async () => {
    const result = await run();
    const suite = typical.repository.suites.find(({ workflowRun }) => workflowRun?.id === result.runId);
    expect(suite).toMatchObject({ sha: typical.pullRequest.headSha, status: "COMPLETED", conclusion: "SUCCESS" });
    expect(suite?.checkRuns.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ["Build of 12", "SUCCESS"],
      ["judge", "SUCCESS"],
      ["publish", "SUCCESS"],
    ]);
    expect(suite?.checkRuns[0]?.steps.map(({ name }) => name)).toEqual([
      "Set up job",
      "actions/checkout@v5",
      "Compile",
      "actions/upload-artifact@v4",
    ]);
  });

  it("keeps an artifact for as long as the step asks", async () => {
    await run();
    const [stored] = await artifacts.stored();
    expect(Math.round(((stored?.expiresAt.getTime() ?? 0) - Date.now()) / 86_400_000)).toBe(5);
  });

  it("refuses an artifact's name in the same attempt, not in the next", async () => {
    const first = await run();
    const again = await run({ runId: first.runId ?? 0, attempt: 2 });
    expect(again.conclusion).toBe("success");
    const once = await run({ runId: first.runId ?? 0, attempt: 2 });
    expect(once.jobs.get("build")?.steps[2]?.error).toContain("already exists");
  });
});

describe("failure and cancellation", () => {
  it("runs what asks for it after a failure, and skips the rest of the chain", async () => {
    const result = await run({ stubs: { ...stubs, "build/compile": { outcome: "failure" } } });
    expect(resultsOf(result)).toEqual({ build: "failure", judge: "failure", publish: "skipped" });
    expect(stepsOf(result, "build").map(([, conclusion]) => conclusion)).toEqual(["success", "failure", "skipped"]);
    // The artifact was never made, so the download fails, the probe is skipped, and the two last steps run.
    expect(stepsOf(result, "judge").map(([, conclusion]) => conclusion)).toEqual(["failure", "skipped", "success", "success"]);
    expect(result.jobs.get("judge")?.steps[0]?.error).toContain("Artifact not found for name: built");
    expect(result.conclusion).toBe("failure");
  });

  it("cancels: only what asks with always() runs on", async () => {
    const result = await run({ cancelBefore: "judge/probe" });
    expect(resultsOf(result)).toEqual({ build: "success", judge: "cancelled", publish: "cancelled" });
    expect(stepsOf(result, "judge").map(([, conclusion]) => conclusion)).toEqual(["success", "skipped", "skipped", "success"]);
    expect(result.conclusion).toBe("cancelled");
  });
});

describe("payloads", () => {
  it("are of the events that our examples name", () => {
    const { repository, pullRequest } = typical;
    expect(reviewPayload(repository, pullRequest)).toMatchObject({ action: "submitted", review: { state: "approved" } });
    const group = { headSha: "a", headRef: "gh-readonly-queue/main/pr-12", baseSha: "b", baseRef: "main" };
    expect(mergeGroupPayload(repository, group)).toMatchObject({ merge_group: { base_ref: "refs/heads/main" } });
    const ran = { id: 5, name: "ci", path: ".github/workflows/ci.yml", conclusion: "success" };
    expect(workflowRunPayload(repository, pullRequest, ran)).toMatchObject({ workflow_run: { pull_requests: [{ number: 12 }] } });
    pullRequest.headRepository = "eve/widgets";
    expect(workflowRunPayload(repository, pullRequest, ran)).toMatchObject({ workflow_run: { pull_requests: [] } });
  });
});
