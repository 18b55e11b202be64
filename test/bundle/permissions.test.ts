import { describe, expect, it } from "vitest";

import { absent, failed, NEVER_STARTED_TEXTS, neverStarted, type Scope, type Typical, withoutScope } from "../bed/github/index.ts";
import type { ActionResult } from "../bed/runner/run-action.ts";
import { errorsOf, leftovers, onStage, rank, withPolicy } from "./stage.ts";

const MODES = ["solo", "team", "company", "high-risk"] as const;
/** Every scope that our examples ask for, beside `metadata`, which no workflow can take away. */
const SCOPES: readonly Scope[] = ["actions", "checks", "contents", "issues", "pull-requests", "statuses"];
/** Without these it cannot be told whether CI is ready. */
const CI_SCOPES: ReadonlySet<Scope> = new Set(["checks", "contents", "pull-requests", "statuses"]);

/** A pull request on which every scope is needed: its issue is linked by hand, so that no text stands in for the list. */
function linkedByHand({ pullRequest }: Typical): void {
  pullRequest.body = pullRequest.body.replace(/^Closes #7$/m, "");
}

async function judged(prepare: (typical: Typical) => void): Promise<ActionResult> {
  let result: ActionResult | null = null;
  await onStage({ prepare }, async (stage) => {
    result = await stage.run("root", { inputs: { upload: "false" } });
  });
  if (result === null) throw new Error("nothing ran");
  return result;
}

/** The lines below `permissions:` in the blocks of a summary. */
function yamlLines(summary: string): string[] {
  const blocks = [...summary.matchAll(/```yaml\npermissions:\n([\s\S]*?)```/g)].map(([, lines = ""]) => lines);
  return blocks.flatMap((lines) => [...lines.matchAll(/^ {2}([a-z-]+: (?:read|write))/gm)].map(([, line = ""]) => line));
}

describe.concurrent.each(MODES)("in the mode %s", (mode) => {
  const prepare = (typical: Typical): void => {
    linkedByHand(typical);
    withPolicy(typical, `version: 1\nmode: ${mode}\n`);
  };

  it("a token with all that the examples ask for leaves nothing unknown", async () => {
    const result = await judged(prepare);
    expect(result.outputs).toMatchObject({ verdict: "PASS", status: "ready", ready: "true", unknowns: "[]" });
    expect(yamlLines(result.summary)).toEqual([]);
  });

  // `actions: read` answers why a job did not run; a green pull request asks nothing of it. It has its own test below.
  it.each(SCOPES.filter((scope) => scope !== "actions"))(
    "without `%s: read` there is no PASS, and the summary shows the line to add",
    async (scope) => {
      const result = await judged((typical) => {
        prepare(typical);
        withoutScope(typical, scope);
      });
      expect(result.summary).not.toContain("✅ PASS");
      expect(leftovers(result)).toEqual([]);
      if (scope === "pull-requests") {
        // Nothing at all can be said of a pull request that the token may not read: one error instead of a verdict.
        expect(result).toMatchObject({ conclusion: "failure", outputs: {} });
        expect(errorsOf(result)).toHaveLength(1);
        expect(errorsOf(result)[0]).toContain("`pull-requests: read`");
        expect(result.summary).toContain("`pull-requests: read`");
        return;
      }
      expect(rank(result.outputs["verdict"])).toBeGreaterThan(0);
      expect(JSON.parse(result.outputs["unknowns"] ?? "[]")).not.toEqual([]);
      if (CI_SCOPES.has(scope)) expect(result.outputs).toMatchObject({ status: "unknown", ready: "false", verdict: "FAIL" });
      if (mode === "company" || mode === "high-risk") expect(result.outputs["verdict"]).toBe("FAIL");
      expect(result.conclusion).toBe(result.outputs["verdict"] === "FAIL" ? "failure" : "success");
      expect(yamlLines(result.summary)).toEqual([`${scope}: read`]);
    },
  );
});

const SCENARIOS: readonly [name: string, prepare: (typical: Typical) => void][] = [
  ["a red test", (typical) => void failed(typical, "test")],
  ["a job that was never started", (typical) => void neverStarted(typical, "test", NEVER_STARTED_TEXTS.billing)],
  ["no approval", ({ pullRequest }) => void pullRequest.reviews.splice(0)],
  ["a title that is no sentence", ({ pullRequest }) => void (pullRequest.title = "stuff")],
  [
    "an owner who accepted a red test",
    (typical) => {
      failed(typical, "test");
      const expires = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
      typical.world.review(typical.pullRequest, {
        author: "octo-admin",
        state: "COMMENTED",
        body: `\`\`\`trust-layer-decision\ndecision: accept\ncovers: [ci]\nrationale: known flake\nexpires: ${expires}\n\`\`\`\n`,
      });
    },
  ],
];

describe.concurrent.each(SCENARIOS)("with %s", (_, prepare) => {
  it("taking any permission away never gives a better verdict", async () => {
    const whole = await judged((typical) => {
      linkedByHand(typical);
      prepare(typical);
    });
    const best = rank(whole.outputs["verdict"]);
    expect(best).toBeGreaterThan(0);
    for (const scope of SCOPES) {
      const result = await judged((typical) => {
        linkedByHand(typical);
        prepare(typical);
        withoutScope(typical, scope);
      });
      if (result.outputs["verdict"] === undefined) expect(result.conclusion, scope).toBe("failure");
      else expect(rank(result.outputs["verdict"]), `${scope}: ${result.outputs["verdict"]}`).toBeGreaterThanOrEqual(best);
      if (whole.outputs["status"] !== "ready") expect(result.outputs["status"], scope).not.toBe("ready");
    }
  });
});

describe.concurrent("a required check that never reported", () => {
  const blind = (typical: Typical): void => {
    absent(typical, "test");
    withoutScope(typical, "actions");
  };

  it("has its cause where the token may see the runs", async () => {
    const result = await judged((typical) => absent(typical, "test"));
    expect(result.outputs).toMatchObject({ status: "blocked", verdict: "FAIL" });
    expect(result.summary).toContain("ran to its end without this job");
  });

  it("without `actions: read` is no less of a blocker, claims nothing of what could not be seen, and asks for the line", async () => {
    const result = await judged(blind);
    expect(result.outputs).toMatchObject({ status: "blocked", ready: "false", verdict: "FAIL" });
    expect(result.summary).not.toContain("did not start");
    expect(yamlLines(result.summary)).toEqual(["actions: read"]);
  });
});

describe.concurrent("a job that was never started", () => {
  it.each([
    ["with all permissions", []],
    ["without `actions: read`", ["actions"]],
  ] as [string, Scope[]][])("is told from a red one, %s", async (_, scopes) => {
    const result = await judged((typical) => {
      neverStarted(typical, "test", NEVER_STARTED_TEXTS.billing);
      for (const scope of scopes) withoutScope(typical, scope);
    });
    expect(result.outputs).toMatchObject({ status: "blocked", ready: "false", verdict: "FAIL" });
    expect(result.summary).toContain("(never-started, billing)");
  });
});
