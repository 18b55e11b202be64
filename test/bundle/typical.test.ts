import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { queued, type RecordedRequest, sequentialRounds } from "../bed/github/index.ts";
import { folderOfAction, readActionManifest } from "../bed/runner/action-manifest.ts";
import type { ActionResult } from "../bed/runner/run-action.ts";
import { runCli } from "../bed/runner/run-cli.ts";
import { artifactNamed, checkIn, contentOf, errorsOf, gateIn, leftovers, onStage, openStage, saved, type Stage } from "./stage.ts";

const ACTIONS = ["context-pack", "ci-readiness", "merge-gate", "evidence-publish", "root"] as const;

/** What is asked for by each, beside the three requests of every evaluation, when there is no checkout to read lines from. */
const READS_FILES = new Set(["context-pack", "merge-gate", "root"]);

const asked = (requests: readonly RecordedRequest[]): string[] => requests.map(({ method, path }) => `${method} ${path}`).toSorted();
const THREE = ["GET /repos/acme/widgets/branches/main", "GET /repos/acme/widgets/rules/branches/main?per_page=100", "POST /graphql"];
/** Where a context pack is made, the other open pull requests are asked for in the same round. */
const ASKS_FOR_OTHERS = new Set(["context-pack", "root"]);
const OTHERS = "POST /graphql";
const FILES = "GET /repos/acme/widgets/pulls/12/files?per_page=100";

describe.each(ACTIONS)("%s on a pull request of which a reviewer would say fine", (action) => {
  let stage: Stage;
  let result: ActionResult;
  beforeAll(async () => {
    stage = await openStage({ latencyMs: 60 });
    result = await stage.run(action);
  });
  afterAll(() => stage.close());

  it("ends well, and says nothing that asks for attention", () => {
    expect(result).toMatchObject({ conclusion: "success", exitCode: 0, stderr: "", runnerMessages: [], exported: {}, state: {} });
    expect(errorsOf(result)).toEqual([]);
    expect(result.commands.filter(({ command }) => command === "warning")).toEqual([]);
    expect(leftovers(result)).toEqual([]);
  });

  it("asks one GraphQL and two REST requests, one more for a context pack, and one for the lines where no checkout shows them", () => {
    const more = [...(READS_FILES.has(action) ? [FILES] : []), ...(ASKS_FOR_OTHERS.has(action) ? [OTHERS] : [])];
    expect(asked(stage.github.requests)).toEqual([...THREE, ...more].toSorted());
    expect(sequentialRounds(stage.github.requests)).toBeLessThanOrEqual(2);
  });

  it("sets every output that its action.yml declares, and no other", async () => {
    const { outputs } = await readActionManifest(folderOfAction(action));
    expect(Object.keys(result.outputs).toSorted()).toEqual(outputs.toSorted());
  });

  it("leaves its files, whole, and its artifacts with the same bytes", async () => {
    for (const name of ["json-path", "markdown-path"]) expect(readFileSync(result.outputs[name] ?? "").length).toBeGreaterThan(100);
    const stored = await stage.artifacts.stored();
    const bundles = action === "root" || action === "evidence-publish";
    expect(stored.map(({ name }) => name)).toEqual(
      bundles ? ["trust-layer-evidence-public", "trust-layer-evidence-private"] : [`trust-layer-${action}`],
    );
    for (const artifact of stored) {
      const root = bundles
        ? join(result.evidenceDir, "published", artifact.name.slice("trust-layer-evidence-".length))
        : result.evidenceDir;
      const entries = Object.entries(contentOf(artifact));
      expect(entries.length).toBeGreaterThan(1);
      for (const [path, bytes] of entries) expect(Buffer.from(bytes).equals(readFileSync(join(root, path))), path).toBe(true);
    }
    expect(result.outputs["artifact-id"]).toBe(String(stored[0]?.id));
    expect(result.outputs["artifact-digest"]).toBe(stored[0]?.digest?.replace(/^(?!sha256:)/, "sha256:"));
    expect(result.outputs["artifact-url"]).toBe(`https://github.com/acme/widgets/actions/runs/4711/artifacts/${stored[0]?.id}`);
  });

  it("shows a summary that begins with its headline, names the subject, and stays small", () => {
    const [first = "", , subject = ""] = result.summary.split("\n");
    const headlines: Record<(typeof ACTIONS)[number], RegExp> = {
      "context-pack": /^## Context pack: low risk, tier T1: 12 changed files/,
      "ci-readiness": /^## ✅ CI Ready: 2 of 2 required checks/,
      "merge-gate": /^## ✅ PASS: 13 checks passed/,
      "evidence-publish": /^## ❓ No merge verdict/,
      root: /^## ✅ PASS: 13 checks passed/,
    };
    expect(first).toMatch(headlines[action]);
    expect(subject).toContain(`\`${stage.typical.pullRequest.headSha.slice(0, 10)}\``);
    expect(result.summary.length).toBeLessThan(64_000);
    expect(result.summary).not.toContain(result.folder.temp);
  });
});

describe("the root action with a checkout", () => {
  let stage: Stage;
  let result: ActionResult;
  beforeAll(async () => {
    stage = await openStage({ withGit: true, latencyMs: 60 });
    result = await stage.run("root", { folder: await stage.checkedOut(0) });
  });
  afterAll(() => stage.close());

  it("reads the lines from git: three requests and one for the pack, one round after the other at most", () => {
    expect(result.outputs["verdict"]).toBe("PASS");
    expect(asked(stage.github.requests)).toEqual([...THREE, OTHERS].toSorted());
    expect(sequentialRounds(stage.github.requests)).toBe(1);
    expect(checkIn(result, "secrets")).toMatchObject({ status: "pass", inspected: 12, expected: 12 });
  });

  it("reads the lines from a checkout of one commit too, by fetching the two commits", async () => {
    const from = stage.github.requests.length;
    const shallow = await stage.run("root", { folder: await stage.checkedOut(1), runId: 4712 });
    expect(shallow.outputs["verdict"]).toBe("PASS");
    expect(asked(stage.github.requests.slice(from))).toEqual([...THREE, OTHERS].toSorted());
    expect(checkIn(shallow, "secrets")).toMatchObject({ status: "pass", inspected: 12, expected: 12 });
  });

  it("asks the API for the lines when git cannot fetch them", async () => {
    const from = stage.github.requests.length;
    const cutOff = await stage.run("root", { folder: await stage.checkedOut(1, "cut-off"), runId: 4713 });
    expect(cutOff.outputs["verdict"]).toBe("PASS");
    expect(asked(stage.github.requests.slice(from))).toEqual([...THREE, OTHERS, FILES].toSorted());
  });

  it("publishes no absolute path and no token", async () => {
    for (const [path, bytes] of Object.entries(contentOf(await artifactNamed(stage, "trust-layer-evidence-public")))) {
      const text = Buffer.from(bytes).toString("utf8");
      expect(text.includes(result.folder.temp) || text.includes(result.folder.workspace) || text.includes(stage.typical.token), path).toBe(
        false,
      );
    }
  });

  it("uploads bundles that `verify` accepts, and refuses when a single byte of any file is another", async () => {
    for (const name of ["trust-layer-evidence-public", "trust-layer-evidence-private"]) {
      const artifact = await artifactNamed(stage, name);
      const whole = await runCli({ args: ["verify", await saved(stage, "whole.zip", artifact.content)], cwd: result.folder.home });
      expect(whole, whole.stdout).toMatchObject({ exitCode: 0, stderr: "" });
      expect(whole.stdout).toMatch(/whole \(\d+ files, [1-9]\d* pieces of evidence, [1-9]\d* events\), acme\/widgets#12 at [0-9a-f]{40}/);
      const content = contentOf(artifact);
      for (const path of Object.keys(content)) {
        const bytes = Uint8Array.from(content[path] ?? []);
        bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
        const broken = await runCli({
          args: ["verify", await saved(stage, "broken.zip", zipSync({ ...content, [path]: bytes }))],
          cwd: result.folder.home,
        });
        expect(broken.exitCode, `${name}: ${path}\n${broken.stdout}${broken.stderr}`).toBe(1);
        expect(broken.stdout).toContain("NOT whole");
      }
      const [first = ""] = Object.keys(content).filter((path) => path.startsWith("evidence/"));
      const { [first]: _gone, ...rest } = content;
      const incomplete = await runCli({ args: ["verify", await saved(stage, "incomplete.zip", zipSync(rest))], cwd: result.folder.home });
      expect(incomplete, first).toMatchObject({ exitCode: 1 });
      const more = await runCli({
        args: ["verify", await saved(stage, "more.zip", zipSync({ ...content, "evidence/planted.md": new Uint8Array([35]) }))],
        cwd: result.folder.home,
      });
      expect(more.exitCode).toBe(1);
    }
  });
});

describe("the four actions as jobs of one run", () => {
  it("hand evidence on as artifacts, over the real client, and the publisher accepts all of it", () =>
    onStage({}, async (stage) => {
      for (const action of ["context-pack", "ci-readiness", "merge-gate"]) await stage.run(action, { job: action });
      const from = stage.github.requests.length;
      const published = await stage.run("evidence-publish", { job: "publish" });
      expect(published.conclusion).toBe("success");
      expect(published.summary).toMatch(/^## ✅ PASS: 13 checks passed/);
      expect(asked(stage.github.requests.slice(from))).toEqual(THREE);
      const index = JSON.parse(readFileSync(published.outputs["json-path"] ?? "", "utf8")) as {
        body: { rejected: unknown[]; verdict: string };
      };
      expect(index.body).toMatchObject({ verdict: "PASS", rejected: [] });
      const zip = await saved(stage, "public.zip", (await artifactNamed(stage, "trust-layer-evidence-public")).content);
      expect(await runCli({ args: ["verify", zip], cwd: published.folder.home })).toMatchObject({ exitCode: 0 });
    }));

  it("hand evidence on through the evidence folder in one job, and nothing is downloaded", () =>
    onStage({}, async (stage) => {
      const { folder } = await stage.run("context-pack", { inputs: { upload: "false" } });
      await stage.run("ci-readiness", { folder, inputs: { upload: "false" } });
      await stage.run("merge-gate", { folder, inputs: { upload: "false" } });
      const published = await stage.run("evidence-publish", { folder, inputs: { upload: "false" } });
      expect(published.summary).toMatch(/^## ✅ PASS/);
      expect(stage.artifacts.calls).toEqual([]);
      expect(published.outputs).toMatchObject({ "artifact-id": "", "public-artifact-url": "" });
      expect(existsSync(join(published.evidenceDir, "published", "public", "index.html"))).toBe(true);
    }));
});

describe("waiting", () => {
  it("waits for a check that is still running, and judges what it became", () => {
    let questions = 0;
    return onStage(
      {
        prepare: (typical) => void queued(typical, "test", ["ubuntu-24.04"]),
        onRequest: ({ operationName }, world) => {
          if (operationName !== "Facts" || (questions += 1) < 2) return;
          for (const suite of world.repositories["acme/widgets"]?.suites ?? []) {
            for (const run of suite.checkRuns)
              if (run.name === "test")
                Object.assign(run, {
                  status: "COMPLETED",
                  conclusion: "SUCCESS",
                  runnerId: 7,
                  runnerName: "GitHub Actions 7",
                  completedAt: world.now,
                });
          }
        },
      },
      async (stage) => {
        const result = await stage.run("root", { inputs: { "wait-seconds": "2", upload: "false" } });
        expect(questions).toBe(2);
        expect(result.outputs).toMatchObject({ status: "ready", ready: "true" });
        expect(result.log).toContain("waiting 2 s");
        expect(gateIn(result).checks.find(({ id }) => id === "ci")?.status).toBe("pass");
      },
    );
  });

  it("does not wait when it is not asked to, and never passes what still runs", () =>
    onStage({ prepare: (typical) => void queued(typical, "test", ["ubuntu-24.04"]) }, async (stage) => {
      const result = await stage.run("root", { inputs: { upload: "false" } });
      expect(result).toMatchObject({ conclusion: "failure", outputs: { status: "pending", ready: "false", verdict: "FAIL" } });
      expect(errorsOf(result)).toHaveLength(1);
    }));
});
