import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, describe, expect, it } from "vitest";
import * as z from "zod";

import { startArtifactService } from "../../bed/artifacts/artifact-service.ts";
import { type ActionResult, runAction, type RunActionOptions } from "../../bed/runner/run-action.ts";

const probe = join(import.meta.dirname, "fixtures", "probe");
const report = z.object({ argv: z.number(), cwd: z.string(), node: z.string(), env: z.record(z.string(), z.string()) });
const results: ActionResult[] = [];
afterAll(() => results.forEach(({ folder }) => folder.dispose()));

async function run(deed: string, options: Partial<RunActionOptions> = {}): Promise<ActionResult> {
  const result = await runAction({ action: probe, ...options, inputs: { do: deed, ...options.inputs } });
  results.push(result);
  return result;
}

async function seen(options: Partial<RunActionOptions> = {}): Promise<z.infer<typeof report>> {
  const { outputs, stderr } = await run("report", options);
  return report.parse(JSON.parse(outputs["report"] ?? `"nothing: ${stderr}"`));
}

const pullRequest = {
  number: 12,
  merge_commit_sha: "c".repeat(40),
  head: { ref: "feature", sha: "a".repeat(40) },
  base: { ref: "main", sha: "b".repeat(40) },
};

describe("the environment of a step", () => {
  it("hides the host: no variable of ours comes through", async () => {
    process.env["GH_TOKEN"] = "host secret";
    process.env["INPUT_DO"] = "fail";
    process.env["NODE_OPTIONS_OF_HOST"] = "x";
    try {
      const { env } = await seen();
      expect(Object.keys(env).filter((key) => !/^(CI|PATH|HOME|LANG|GITHUB_|RUNNER_|INPUT_)/.test(key))).toEqual([]);
      expect(env["GITHUB_TOKEN"]).toBeUndefined();
      expect(env["PATH"]).not.toContain("node_modules");
      expect(env["HOME"]).not.toBe(process.env["HOME"]);
    } finally {
      for (const key of ["GH_TOKEN", "INPUT_DO", "NODE_OPTIONS_OF_HOST"]) delete process.env[key];
    }
  });

  it("evaluates defaults, keeps dashes, turns blanks, and leaves an input without a value empty", async () => {
    const { env } = await seen({ token: "t0ken", checkRunId: 99 });
    expect(env).toMatchObject({
      "INPUT_GITHUB-TOKEN": "t0ken",
      "INPUT_CHECK-RUN-ID": "99",
      INPUT_FOLDER: `${env["RUNNER_TEMP"]}/evidence }}`,
      INPUT_LIMIT: "12",
      INPUT_PLAIN_NAME: "",
    });
    expect((await seen()).env["INPUT_CHECK-RUN-ID"]).toBe("");
  });

  it("takes a value as it is: an expression in it is text", async () => {
    const { env } = await seen({ inputs: { "plain name": "${{ github.token }}\n::error::x" } });
    expect(env["INPUT_PLAIN_NAME"]).toBe("${{ github.token }}\n::error::x");
  });

  it("warns of an unknown and of a deprecated input, as the runner does, and hands both on", async () => {
    const result = await run("report", { inputs: { typo: "1", OLD: "2" } });
    expect(result.runnerMessages.map(({ level, message }) => [level, message.slice(0, 60)])).toEqual([
      ["warning", "Input 'OLD' has been deprecated with message: use limit"],
      ["warning", "Unexpected input(s) 'typo', valid inputs are ['github-token'"],
    ]);
    expect(result.conclusion).toBe("success");
    expect(report.parse(JSON.parse(result.outputs["report"] ?? "")).env).toMatchObject({ INPUT_TYPO: "1", INPUT_OLD: "2" });
  });

  it("gives the pull request's test merge, and runs in the workspace on Node 24", async () => {
    const event = { pull_request: pullRequest, repository: { full_name: "acme/shop" }, sender: { login: "eve" } };
    const { env, cwd, node, argv } = await seen({ event, runId: 5, attempt: 2, job: "verify" });
    expect(env).toMatchObject({
      GITHUB_ACTIONS: "true",
      GITHUB_ACTOR: "eve",
      GITHUB_BASE_REF: "main",
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_HEAD_REF: "feature",
      GITHUB_JOB: "verify",
      GITHUB_REF: "refs/pull/12/merge",
      GITHUB_REF_NAME: "12/merge",
      GITHUB_REPOSITORY: "acme/shop",
      GITHUB_REPOSITORY_OWNER: "acme",
      GITHUB_RUN_ATTEMPT: "2",
      GITHUB_RUN_ID: "5",
      GITHUB_SHA: "c".repeat(40),
      GITHUB_WORKFLOW_REF: "acme/shop/.github/workflows/trust-layer.yml@refs/pull/12/merge",
    });
    expect(JSON.parse(readFileSync(env["GITHUB_EVENT_PATH"] ?? "", "utf8"))).toEqual(event);
    expect([cwd, node.split(".")[0], argv]).toEqual([env["GITHUB_WORKSPACE"], "24", 2]);
  });

  it.each([
    ["pull_request_target", {}, "refs/heads/trunk", "d".repeat(40)],
    ["workflow_run", {}, "refs/heads/trunk", "d".repeat(40)],
    [
      "merge_group",
      { merge_group: { head_sha: "e".repeat(40), head_ref: "refs/heads/gh-readonly-queue/x" } },
      "refs/heads/gh-readonly-queue/x",
      "e".repeat(40),
    ],
    ["push", { after: "f".repeat(40), ref: "refs/heads/x" }, "refs/heads/x", "f".repeat(40)],
  ])("names the commit of %s", async (eventName, extra, ref, sha) => {
    const event = { repository: { full_name: "a/b", default_branch: "trunk" }, ...extra };
    const { env } = await seen({ eventName, event, ...(ref.endsWith("trunk") ? { context: { sha: "d".repeat(40) } } : {}) });
    expect([env["GITHUB_REF"], env["GITHUB_SHA"]]).toEqual([ref, sha]);
  });

  it("gives the artifact service only to a job that has one", async () => {
    expect((await seen()).env["ACTIONS_RESULTS_URL"]).toBeUndefined();
    const artifacts = await startArtifactService();
    try {
      const { env } = await seen({ artifacts });
      expect(env["ACTIONS_RESULTS_URL"]).toBe(artifacts.url);
      expect(env["ACTIONS_RUNTIME_TOKEN"]).toMatch(/^[\w-]+\.[\w-]+\.$/);
    } finally {
      await artifacts.close();
    }
  });

  it("sets RUNNER_DEBUG only when asked", async () => {
    expect((await seen()).env["RUNNER_DEBUG"]).toBeUndefined();
    expect((await seen({ debug: true })).env["RUNNER_DEBUG"]).toBe("1");
  });
});

describe("what a step leaves", () => {
  it("reads outputs, state, environment, summary, files and commands", async () => {
    const result = await run("outputs");
    expect(result).toMatchObject({
      conclusion: "success",
      exitCode: 0,
      outputs: { plain: "again", lines: "one\ntwo=2" },
      undeclaredOutputs: ["plain", "lines"],
      exported: { FOO: "bar" },
      state: { k: "v" },
      summary: "# Summary\n",
      lostSummaryBytes: null,
      runnerMessages: [],
    });
    expect(result.commands).toContainEqual({
      command: "error",
      properties: { file: "src/a.ts", line: "3", title: "A,B: C" },
      message: "first\nsecond 100%",
    });
    expect(result.commands).toContainEqual({ command: "warning", properties: {}, message: "on stderr" });
    expect([...result.files.keys()]).toEqual(["a.md", "sub/b.json"]);
  });

  it("fails a step that wrote a malformed output file, whatever its exit code", async () => {
    const result = await run("malformed");
    expect([result.exitCode, result.conclusion]).toEqual([0, "failure"]);
    expect(result.runnerMessages.map(({ message }) => message)).toEqual([
      "Unable to process file command 'GITHUB_OUTPUT' successfully.",
      "Invalid value. Matching delimiter not found 'NEVER'",
    ]);
  });

  it("loses a summary over 1 MiB, and says so", async () => {
    const result = await run("large");
    expect(result).toMatchObject({ conclusion: "success", summary: "", lostSummaryBytes: 1024 * 1024 + 1 });
    expect(result.runnerMessages[0]?.message).toContain("supports content up to a size of 1024k");
  });

  it("fails with the exit code", async () => {
    expect(await run("fail")).toMatchObject({ conclusion: "failure", exitCode: 3 });
  });

  it("says so when nobody listens at the API", async () => {
    expect(await run("ask")).toMatchObject({ conclusion: "failure", outputs: {} });
  });
});

describe("cancellation", () => {
  it("sends SIGINT and then SIGTERM after a line of the log", async () => {
    const result = await run("wait", { cancelAfter: /^waiting$/, grace: { interrupt: 50, terminate: 5_000 } });
    expect(result).toMatchObject({ conclusion: "cancelled", end: "cancelled", exitCode: 143, signals: ["SIGINT", "SIGTERM"] });
  });

  it("cancels a step that runs too long", async () => {
    const result = await run("wait", { timeout: 300, grace: { interrupt: 50, terminate: 5_000 } });
    expect(result).toMatchObject({ conclusion: "cancelled", end: "timed-out" });
  });
});

describe("action.yml", () => {
  it.each([
    ["composite", "name: x\nruns:\n  using: composite\n  steps: []\n"],
    ["a post script", "name: x\nruns:\n  using: node24\n  main: a.js\n  post: b.js\n"],
  ])("refuses %s, which this bed does not run", async (_, text) => {
    const { folder } = await run("outputs");
    const action = join(folder.temp, `action-${text.length}`);
    mkdirSync(action);
    const { writeFile } = await import("node:fs/promises");
    await writeFile(join(action, "action.yml"), text);
    await expect(runAction({ action })).rejects.toThrow(/action\.yml/);
  });
});
