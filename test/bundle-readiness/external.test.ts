import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { canonicalJson, prettyJson } from "../../src/evidence/canonical-json.ts";
import { externalOutcome } from "../../src/evidence/consistency.ts";
import { seal } from "../../src/evidence/envelope.ts";
import type { ExternalCheckBody } from "../../src/evidence/external-check-body.ts";
import type { ReadinessBody } from "../../src/readiness/body.ts";
import type { ArtifactJob } from "../bed/artifacts/artifact-records.ts";
import type { Typical } from "../bed/github/index.ts";
import { openRunnerFolder, type RunnerFolder } from "../bed/runner/runner-folder.ts";
import { runCli } from "../bed/runner/run-cli.ts";
import { checkIn, gateIn, onStage, readinessIn, type Stage, withPolicy } from "../bundle/stage.ts";
import { classOf } from "./scenario.ts";

/* Results of gates that ran elsewhere, through the built actions. Artifacts of this run belong to run 4711. */

const POLICY = "version: 1\nmode: team\nci: { external: [{ check: canary, max-age-hours: 24 }] }\n";
const SIGNED = POLICY.replace("max-age-hours: 24", "signer: acme/widgets/.github/workflows/canary.yml@refs/heads/main");
const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

interface Made {
  headSha?: string;
  generatedAt?: string;
  workflow?: string;
}

function canary({ repository, pullRequest }: Typical, body: Partial<ExternalCheckBody> = {}, made: Made = {}): string {
  const { headSha = pullRequest.headSha, generatedAt = hoursAgo(3), workflow = "canary" } = made;
  const whole: ExternalCheckBody = { name: "canary", result: "success", summary: "9 of 9", url: null, expiresAt: null, steps: [], ...body };
  return prettyJson(
    seal({
      kind: "external-check",
      subject: { repository: repository.nameWithOwner, pullRequest: null, baseRef: null, baseSha: null, headRef: null, headSha },
      producer: { action: "record", version: "0", workflow, job: null, runId: 1, runAttempt: 1 },
      generatedAt,
      outcome: externalOutcome(whole.result),
      body: whole,
    }),
  );
}

const runOf = ({ typical: { repository, pullRequest } }: Stage, runId: number): ArtifactJob => ({
  run: { repository: repository.nameWithOwner, runId, headBranch: pullRequest.headRef, headSha: pullRequest.headSha },
  attempt: 1,
  job: "canary",
});
const put = (stage: Stage, run: number, files: Record<string, string>) =>
  stage.artifacts.put(
    runOf(stage, run),
    "canary",
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))),
    null,
  );

/** A job folder that holds these files in its workspace. */
async function workspaceWith(files: Record<string, string>): Promise<RunnerFolder> {
  const folder = openRunnerFolder("acme/widgets");
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder.workspace, path, ".."), { recursive: true });
    await writeFile(join(folder.workspace, path), text);
  }
  return folder;
}

const row = (body: ReadinessBody, name = "canary (external)"): string =>
  body.checks
    .filter((check) => check.name === name)
    .map(classOf)
    .join() || "none";

async function readiness(stage: Stage, lines: string, folder?: RunnerFolder) {
  const inputs = { upload: "false", "fail-on": "never", "external-results": lines };
  const result = await stage.run("ci-readiness", { inputs, ...(folder === undefined ? {} : { folder }) });
  return { result, body: readinessIn(result) };
}

const prepare = (typical: Typical): void => withPolicy(typical, POLICY);

describe("a file", () => {
  it.each<[string, (typical: Typical) => string, string, string]>([
    ["of this commit", (typical) => canary(typical), "green", "ready"],
    ["that came to no result", (typical) => canary(typical, { result: "error" }), "unknown:external-error", "unknown"],
    ["that failed", (typical) => canary(typical, { result: "failure" }), "red", "failing"],
    ["of another commit", (typical) => canary(typical, {}, { headSha: "c".repeat(40) }), "unknown:external-other-commit", "unknown"],
    [
      "older than the policy allows",
      (typical) => canary(typical, {}, { generatedAt: hoursAgo(25) }),
      "unknown:external-expired",
      "unknown",
    ],
    ["past its own expiry", (typical) => canary(typical, { expiresAt: hoursAgo(1) }), "unknown:external-expired", "unknown"],
    ["from the future", (typical) => canary(typical, {}, { generatedAt: hoursAgo(-1) }), "unknown:external-future", "unknown"],
    [
      "with a forged digest",
      (typical) => canary(typical, { result: "failure" }).replace('"failure"', '"success"'),
      "never-reported:external-missing",
      "blocked",
    ],
  ])("%s", (_, content, expected, status) =>
    onStage({ prepare }, async (stage) => {
      const folder = await workspaceWith({ "results/canary.json": content(stage.typical) });
      const { body, result } = await readiness(stage, "results/canary.json", folder);
      expect([row(body), body.status]).toEqual([expected, status]);
      expect(body.external).toHaveLength(1);
      expect(result.summary).toContain("<summary>External results (1)</summary>");
      folder.dispose();
    }),
  );

  it("that is not there, or lies outside, or is a link to there, is said and is no pass", () =>
    onStage({}, async (stage) => {
      const folder = await workspaceWith({ "a.txt": "" });
      await writeFile(join(folder.home, "canary.json"), canary(stage.typical));
      await symlink(join(folder.home, "canary.json"), join(folder.workspace, "link.json"));
      const { body } = await readiness(stage, "nowhere.json\n../../home/canary.json\nlink.json", folder);
      expect(body.status).toBe("blocked");
      expect(body.external?.map(({ source, code }) => `${source} ${code ?? ""}`)).toEqual([
        "canary.json external-invalid",
        "link.json external-invalid",
        "nowhere.json external-missing",
      ]);
      expect(JSON.stringify(body)).not.toContain(folder.home);
      folder.dispose();
    }));

  it("whose signature does not hold is told so, by the verifier of the bundle", () =>
    onStage({ prepare: (typical) => withPolicy(typical, SIGNED) }, async (stage) => {
      const files = { "canary.json": canary(stage.typical) };
      const unsigned = await workspaceWith(files);
      expect(row((await readiness(stage, "canary.json", unsigned)).body)).toBe("unknown:external-unsigned");
      const signed = await workspaceWith({ ...files, "canary.json.sigstore.json": "{}" });
      expect(row((await readiness(stage, "canary.json", signed)).body)).toBe("unknown:external-bad-signature");
      unsigned.dispose();
      signed.dispose();
    }));
});

describe("an artifact", () => {
  it("of this run, of another run, and one that is not there", () =>
    onStage({ prepare }, async (stage) => {
      expect(row((await readiness(stage, "artifact:canary")).body)).toBe("never-reported:external-missing");
      await put(stage, 99, { "canary.json": canary(stage.typical, { result: "failure" }) });
      const other = await readiness(stage, "artifact:canary@99");
      expect(row(other.body), other.result.log).toBe("red");
      await put(stage, 4711, { "deep/canary.json": canary(stage.typical), "run.log": "no result" });
      const { body } = await readiness(stage, "artifact:canary");
      expect([row(body), body.status]).toEqual(["green", "ready"]);
      expect(body.external?.map(({ source }) => source)).toEqual(["artifact:canary/deep/canary.json"]);
    }));
});

describe("every step that judges CI", () => {
  it.each(["merge-gate", "root"])("%s knows the results, and does not pass without them", (action) =>
    onStage({ prepare, withGit: true }, async (stage) => {
      const inputs = { upload: "false", "fail-on": "never" };
      const without = await stage.run(action, { inputs, folder: await stage.checkedOut(0) });
      expect(gateIn(without).verdict).toBe("FAIL");
      expect(checkIn(without, "ci").reason).toContain("external-missing");
      await put(stage, 4711, { "canary.json": canary(stage.typical) });
      const judged = await stage.run(action, {
        inputs: { ...inputs, "external-results": "artifact:canary" },
        folder: await stage.checkedOut(0),
      });
      expect(checkIn(judged, "ci"), gateIn(judged).headline).toMatchObject({ status: "pass" });
      expect(judged.summary).toContain("External results (1)");
    }),
  );

  it("evidence-publish looks once more before it writes, and needs the results for that", () => {
    const transport = "transport: { enabled: true, repositories: [acme/widgets], operations: { status: allow } }\n";
    const mayWrite = (typical: Typical): void => {
      withPolicy(typical, POLICY + transport);
      Object.assign(typical.world.tokens[typical.token]?.permissions ?? {}, { statuses: "write" });
    };
    return onStage({ prepare: mayWrite }, async (stage) => {
      await put(stage, 4711, { "canary.json": canary(stage.typical) });
      const inputs = { "external-results": "artifact:canary" };
      for (const action of ["context-pack", "ci-readiness", "merge-gate"])
        await stage.run(action, { job: action, inputs: action === "context-pack" ? {} : inputs });
      const decision = async (suffix: string, more: Record<string, string>): Promise<unknown> => {
        const published = await stage.run("evidence-publish", { job: suffix, inputs: { status: "live", ...more } });
        return (JSON.parse(published.outputs["transport-decision"] ?? "{}") as { status?: unknown }).status ?? published.log;
      };
      expect(await decision("without", { upload: "false" })).toBe("evidence_missing");
      expect(await decision("with", { upload: "false", ...inputs })).toBe("written");
    });
  });

  it("a success that the policy does not list changes nothing", () =>
    onStage({}, async (stage) => {
      await put(stage, 4711, { "canary.json": canary(stage.typical) });
      const { body } = await readiness(stage, "artifact:canary");
      expect(row(body)).toBe("none");
      expect(body.external).toMatchObject([{ code: "external-not-listed", accepted: false }]);
    }));
});

describe("hostile results", () => {
  const EVIL = "x`\n::error file=a::owned\r\n<img src=x onerror=alert(1)> [a](javascript:b) @octocat | <!-- #1";
  const ONE_LINE = EVIL.replaceAll(/\s+/gu, " ");

  it("neither speak to the runner nor become markup", () =>
    onStage({}, async (stage) => {
      const evil = canary(stage.typical, { name: ONE_LINE, summary: EVIL, result: "failure" }, { workflow: EVIL });
      const lines = canary(stage.typical, { name: EVIL, result: "failure" });
      const folder = await workspaceWith({ "results/a.json": evil, "results/b'::warning::c.json": "{", "results/lines.json": lines });
      const { body, result } = await readiness(stage, "results", folder);
      expect(row(body, "results/lines.json (external)")).toBe("unknown:external-invalid");
      expect(body.status).toBe("failing");
      expect(result.commands.filter(({ command, message }) => command === "error" && /owned/.test(message))).toEqual([]);
      expect(result.commands.filter(({ command }) => command === "warning")).toEqual([]);
      expect(result.summary).not.toMatch(/<img|\]\(javascript:|<!--/);
      folder.dispose();
    }));

  it("give the same bytes each time", () =>
    onStage({ prepare }, async (stage) => {
      const text = canary(stage.typical, { name: ONE_LINE, result: "failure" });
      const folder = await workspaceWith({ "b/2.json": text, "b/1.json": canary(stage.typical), "a.json": text });
      const bytes = async (lines: string): Promise<string> => {
        const { body } = await readiness(stage, lines, folder);
        return canonicalJson({ ...body, external: body.external?.map((one) => ({ ...one, ageSeconds: 0 })) ?? [] });
      };
      const first = await bytes("a.json\nb");
      expect(await bytes("b\n./a.json\nb")).toBe(first);
      folder.dispose();
    }));
});

describe("the command line", () => {
  const environment = ({ github, typical }: Stage) => ({
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_TOKEN: typical.token,
  });

  it("makes a result, judges with it, and replays the same from saved facts", () =>
    onStage({ prepare, withGit: true }, async (stage) => {
      const { workspace } = await stage.checkedOut(0);
      const at = { cwd: workspace, env: environment(stage), node: 20 as const };
      const head = stage.typical.pullRequest.headSha;
      const made = [
        "record",
        "--name",
        "canary",
        "--result",
        "success",
        "--summary",
        "9 of 9",
        "--repository",
        "acme/widgets",
        "--head",
        head,
      ];
      const recorded = await runCli({ ...at, args: [...made, "--out", "canary.json"] });
      expect([recorded.exitCode, recorded.stderr]).toEqual([0, ""]);
      const without = await runCli({ ...at, args: ["ci", "--pr", "12"] });
      expect(without.exitCode).toBe(1);
      expect(without.stdout).toContain("external-missing");
      const ci = await runCli({ ...at, args: ["ci", "--pr", "12", "--external", "canary.json", "--external", "./canary.json"] });
      expect([ci.exitCode, ci.stdout]).toEqual([0, expect.stringContaining("External results")]);
      const empty = await runCli({ ...at, args: ["ci", "--pr", "12", "--external", ""] });
      expect([empty.exitCode, empty.stderr]).toEqual([2, expect.stringContaining("--external is empty.")]);
      const gate = ["gate", "--json", "--fail-on", "never"];
      const judged = await runCli({ ...at, args: [...gate, "--pr", "12", "--external", "canary.json", "--save-facts", "facts.json"] });
      const replayed = await runCli({ ...at, env: {}, args: [...gate, "--facts", "facts.json"] });
      const bodyOf = (text: string): unknown => (JSON.parse(text) as { body: unknown }).body;
      expect(bodyOf(replayed.stdout)).toEqual(bodyOf(judged.stdout));
      expect(await readFile(join(workspace, "facts.json"), "utf8")).toContain('"externalResults"');
    }));

  it.each([
    [["--result", "maybe"], /--result is "maybe"; accepted: success, failure, error/],
    [["--head", "abc"], /--head is "abc"; accepted: a full commit id/],
    [["--url", "http://x"], /--url is "http:\/\/x"; accepted: an address that begins with https/],
    [["--expires", "tomorrow"], /--expires is "tomorrow"/],
    [["--repository", "widgets"], /--repository is "widgets"; accepted: owner\/name/],
    [["--expires", "2001-01-01T00:00:00Z"], /--expires is "2001-01-01T00:00:00Z"; accepted: an instant that is still to come/],
    [["--name", ""], /--name is ""/],
    [["--name", "canary\u200b"], /--name is .*; accepted: a name of 1 to 100 characters on one line, nothing invisible/],
    [["--out", ""], /--out is ""; accepted: the path of a file/],
  ])("record refuses %j in one sentence", async (more, words) => {
    const good = { name: "canary", result: "success", summary: "", repository: "acme/widgets", head: "a".repeat(40) };
    const [option = "", value = ""] = more;
    const args = Object.entries({ ...good, [option.slice(2)]: value }).flatMap(([name, text]) => [`--${name}`, text]);
    const result = await runCli({ args: ["record", ...args], cwd: "/" });
    expect([result.exitCode, result.stdout]).toEqual([2, ""]);
    expect(result.stderr).toMatch(words);
  });

  it("record names all that is missing at once", async () => {
    const result = await runCli({ args: ["record", "--summary", "x", "--head", "a".repeat(40)], cwd: "/" });
    expect([result.exitCode, result.stdout]).toEqual([2, ""]);
    expect(result.stderr).toContain("`record` needs --name, --result, --repository.");
  });
});
