import { readFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { contextBodySchema, type ContextBody } from "../../src/context/body.ts";
import { canonicalJson } from "../../src/evidence/canonical-json.ts";
import { changedFile, type PullRequestData, queued, shaOf, type Typical } from "../bed/github/index.ts";
import type { ActionResult } from "../bed/runner/run-action.ts";
import { runCli } from "../bed/runner/run-cli.ts";
import { evidence, onStage, openStage, type Stage, type StageOptions } from "./stage.ts";

const HOSTILE_TITLE = "fix: <img src=x onerror=alert(1)> [click](https://evil.example) @everyone `x` | ::error::no";

/** Another open pull request to the same base. */
function another({ world, repository, pullRequest }: Typical, number: number, more: Partial<PullRequestData> = {}): void {
  world.pullRequest(repository, {
    number,
    title: `feat: number ${number}`,
    baseSha: pullRequest.baseSha,
    headSha: shaOf(`head of ${number}`),
    headRef: `topic-${number}`,
    author: "octo-reviewer",
    files: [changedFile("src/retry.ts"), changedFile("docs/other.md")],
    ...more,
  });
}

const packIn = (result: ActionResult): ContextBody => contextBodySchema.parse(evidence(result, "context-pack.json").body);
const isTheQuestion = (request: { operationName: string | null }): boolean => request.operationName === "OpenPullRequests";

describe.each(["context-pack", "root"])("%s, with another open pull request at the same file", (action) => {
  let stage: Stage;
  let result: ActionResult;
  beforeAll(async () => {
    stage = await openStage({
      latencyMs: 60,
      prepare: (typical) => {
        another(typical, 31, { title: HOSTILE_TITLE });
        another(typical, 32, { files: [changedFile("docs/other.md")] });
      },
    });
    result = await stage.run(action, { inputs: { upload: "false" } });
  });
  afterAll(() => stage.close());

  it("names it with the shared file, in the JSON, the Markdown and the summary, and leaves out the one at other files", () => {
    const body = packIn(result);
    expect(body.conflicts).toMatchObject([{ number: 31, title: HOSTILE_TITLE, author: "octo-reviewer", paths: ["src/retry.ts"] }]);
    const markdown = readFileSync(result.files.get("context-pack.md") ?? "", "utf8");
    expect(markdown).toContain("- `#31` also changes `src/retry.ts`: fix: &lt;img");
    for (const text of [markdown, result.summary]) expect(text).not.toMatch(/<img|\]\(https:\/\/evil|@everyone/);
    expect(body.reviewPrompts.at(-1)).toContain("also changed by the open pull request #31");
    if (action === "context-pack") expect(result.summary).toContain("`#31` also changes");
    expect(result.commands.filter(({ message }) => message.includes("no"))).toEqual([]);
  });

  it("counts the request in the measurements, and no other envelope hides it", () => {
    const asked = stage.github.requests.filter(({ kind }) => kind === "graphql").length;
    expect(asked).toBe(2);
    expect(evidence(result, "context-pack.json").measurements?.graphqlRequests).toBe(2);
  });
});

describe("the question for other open pull requests", () => {
  it.each(["ci-readiness", "merge-gate", "evidence-publish"])("is not asked by %s", (action) =>
    onStage({ prepare: (typical) => another(typical, 31) }, async (stage) => {
      await stage.run(action, { inputs: { upload: "false" } });
      expect(stage.github.requests.filter(isTheQuestion)).toEqual([]);
    }),
  );

  it.each(["status-502", "status-500", "truncated-json", "graphql-timeout-200"] as const)(
    "%s on it: the verdict is the same, and nobody says that there are none",
    (fault) =>
      onStage(
        { prepare: (typical) => another(typical, 31), faults: [{ match: isTheQuestion, fault }] } satisfies StageOptions,
        async (stage) => {
          const result = await stage.run("root", { inputs: { upload: "false" } });
          expect(result.outputs).toMatchObject({ verdict: "PASS", status: "ready" });
          const body = packIn(result);
          expect(body.conflicts).toBeNull();
          expect(body.unknowns.map(({ what }) => what)).toContain("Open pull requests that touch the same files.");
          expect(result.summary).not.toContain("Other open pull requests at the same files");
        },
      ),
    60_000,
  );

  it("is asked once, also where the action looks again at what still runs", () =>
    onStage(
      {
        prepare: (typical) => {
          another(typical, 31);
          queued(typical, "test");
        },
      },
      async (stage) => {
        const result = await stage.run("root", { inputs: { upload: "false", "wait-seconds": "1" } });
        const asked = stage.github.requests.filter(({ kind }) => kind === "graphql").map(({ operationName }) => operationName);
        expect(asked.filter((name) => name === "Facts")).toHaveLength(2);
        expect(asked.filter((name) => name === "OpenPullRequests")).toHaveLength(1);
        expect(packIn(result).conflicts).toHaveLength(1);
        expect(evidence(result, "context-pack.json").measurements?.graphqlRequests).toBe(asked.length);
      },
    ));

  it("is asked after the facts where the event does not name the base branch", () =>
    onStage({ prepare: (typical) => another(typical, 31) }, async (stage) => {
      const result = await stage.run("context-pack", {
        event: { action: "created", issue: { number: 12, pull_request: {} }, repository: { full_name: "acme/widgets" } },
        eventName: "issue_comment",
        inputs: { upload: "false", "pull-request": "12" },
      });
      expect(result.conclusion, result.log).toBe("success");
      expect(packIn(result).conflicts).toHaveLength(1);
      expect(stage.github.requests.filter(isTheQuestion)).toHaveLength(1);
    }));
});

describe("at a terminal", () => {
  let stage: Stage;
  let clone: string;
  beforeAll(async () => {
    stage = await openStage({ withGit: true, prepare: (typical) => another(typical, 31, { title: HOSTILE_TITLE }) });
    clone = (await stage.checkedOut(0)).workspace;
  });
  afterAll(() => stage.close());
  const env = (more: Record<string, string> = {}) => ({
    GITHUB_API_URL: stage.github.apiUrl,
    GITHUB_GRAPHQL_URL: stage.github.graphqlUrl,
    ...more,
  });
  const packOf = (text: string): ContextBody => contextBodySchema.parse((JSON.parse(text) as { body: unknown }).body);

  it("nothing is asked without `--conflicts`, and the pack says that nobody looked", async () => {
    const from = stage.github.requests.length;
    const result = await runCli({
      args: ["context", "--task", "retry an upload", "--json"],
      cwd: clone,
      env: env({ GITHUB_TOKEN: stage.typical.token }),
    });
    expect(result, result.stderr).toMatchObject({ exitCode: 0, stderr: "" });
    expect(stage.github.requests.length).toBe(from);
    expect(packOf(result.stdout).conflicts).toBeNull();
    expect(packOf(result.stdout).unknowns.at(-1)?.mend).toContain("--conflicts");
  });

  it("with it and a token: one request, and those that touch the files to begin with", async () => {
    const from = stage.github.requests.length;
    const call = { args: ["context", "--task", "retry.ts loses an upload", "--conflicts", "--json"], cwd: clone };
    const result = await runCli({ ...call, env: env({ GITHUB_TOKEN: stage.typical.token }) });
    expect(result, result.stderr).toMatchObject({ exitCode: 0, stderr: "" });
    expect(stage.github.requests.slice(from).map(({ operationName }) => operationName)).toEqual(["OpenPullRequests"]);
    expect(packOf(result.stdout).conflicts?.map(({ number }) => number)).toContain(31);
    expect((JSON.parse(result.stdout) as { measurements: { graphqlRequests: number } }).measurements.graphqlRequests).toBe(1);
    const again = await runCli({ ...call, env: env({ GITHUB_TOKEN: stage.typical.token }) });
    expect(canonicalJson(packOf(again.stdout))).toBe(canonicalJson(packOf(result.stdout)));
  });

  it("with it and no token: unknown, and how to give one", async () => {
    const result = await runCli({ args: ["pr", "--base", "HEAD~1", "--conflicts", "--json"], cwd: clone, env: env() });
    expect(result.exitCode, result.stderr).toBe(0);
    expect(packOf(result.stdout).conflicts).toBeNull();
    expect(packOf(result.stdout).unknowns.at(-1)?.mend).toContain("GITHUB_TOKEN");
  });

  it("a pilot from saved facts gives the same conflicts as the one that saved them, and asks nobody", async () => {
    const facts = join(await stage.folder(), "facts.json");
    const out = await stage.folder();
    const first = await runCli({
      args: ["pilot", "--pr", "12", "--save-facts", facts, "--out", join(out, "first")],
      cwd: clone,
      env: env({ GITHUB_TOKEN: stage.typical.token }),
    });
    expect(first.exitCode, first.stderr).toBe(0);
    expect(first.stdout).toContain("#31 fix: <img src=x");
    const from = stage.github.requests.length;
    const second = await runCli({ args: ["pilot", "--facts", facts, "--out", join(out, "second")], cwd: clone, env: env() });
    expect(second.exitCode, second.stderr).toBe(0);
    expect(stage.github.requests.length).toBe(from);
    const conflicts = (name: string): unknown => packOf(readFileSync(join(out, name, "evidence", "context-pack.json"), "utf8")).conflicts;
    expect(conflicts("second")).toEqual(conflicts("first"));
    expect(conflicts("first")).toMatchObject([{ number: 31 }]);
  });
});

describe("the Markdown of the pack in the public bundle", () => {
  it.each(["900", "12000"])("has the bytes of the action's own, with a budget of %s tokens", (budget) =>
    onStage({}, async (stage) => {
      const result = await stage.run("root", { inputs: { upload: "false", "token-budget": budget } });
      const own = readFileSync(result.files.get("context-pack.md") ?? "", "utf8");
      expect(readFileSync(result.files.get("published/public/evidence/context-pack.md") ?? "", "utf8")).toBe(own);
      if (budget === "900") expect(own).toContain("counted as cl100k_base");
    }),
  );

  it("and so it has in the publisher's, which does not know that budget", () =>
    onStage({}, async (stage) => {
      const pack = await stage.run("context-pack", { job: "context-pack", inputs: { "token-budget": "900" } });
      const published = await stage.run("evidence-publish", { job: "publish" });
      expect(readFileSync(published.files.get("published/public/evidence/context-pack.md") ?? "", "utf8")).toBe(
        readFileSync(pack.files.get("context-pack.md") ?? "", "utf8"),
      );
    }));
});
