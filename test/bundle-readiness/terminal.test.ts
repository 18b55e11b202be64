import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { queued } from "../bed/github/index.ts";
import { runCli } from "../bed/runner/run-cli.ts";
import { onStage, readinessIn, type Stage } from "../bundle/stage.ts";

const environment = ({ github, typical }: Stage) => ({
  GITHUB_API_URL: github.apiUrl,
  GITHUB_GRAPHQL_URL: github.graphqlUrl,
  GITHUB_TOKEN: typical.token,
});

describe("the command line", () => {
  it("tells that Actions is switched off, where the token may see it, and shows the doctor's table and preflight", () =>
    onStage(
      {
        withGit: true,
        prepare: ({ world, repository, token }) => {
          repository.suites = [];
          repository.statuses = [];
          repository.actionsEnabled = false;
          Object.assign(world.tokens[token]?.permissions ?? {}, { administration: "read" });
        },
      },
      async (stage) => {
        const { workspace } = await stage.checkedOut(0);
        const env = environment(stage);
        const ci = await runCli({ args: ["ci", "--pr", "12"], cwd: workspace, env, node: 20 });
        expect(ci.exitCode).toBe(1);
        expect(ci.stdout).toMatch(/actions-disabled/);
        expect(ci.stdout).toContain("Settings > Actions > General");
        const doctor = await runCli({ args: ["doctor", "--json"], cwd: workspace, env, node: 20 });
        const { body } = JSON.parse(doctor.stdout) as { body: { preflight: { id: string }[]; score?: number; reviewPolicy?: unknown[] } };
        expect(body.preflight).toHaveLength(7);
        expect(body).not.toHaveProperty("score");
        expect(body.reviewPolicy).toHaveLength(11);
      },
    ));
});

describe("waiting through the bundle", () => {
  it("says what runs and for how long its workflow usually does, waits rarely, and counts what all looks cost", () => {
    let looks = 0;
    return onStage(
      {
        prepare: (typical) => {
          queued(typical, "test", ["ubuntu-24.04"]);
          typical.suite.status = "IN_PROGRESS";
        },
        onRequest: ({ operationName }, world) => {
          if (operationName !== "Facts" || (looks += 1) < 2) return;
          for (const suite of world.repositories["acme/widgets"]?.suites ?? []) {
            suite.status = "COMPLETED";
            for (const run of suite.checkRuns) Object.assign(run, { status: "COMPLETED", conclusion: "SUCCESS" });
          }
        },
      },
      async (stage) => {
        const result = await stage.run("ci-readiness", { inputs: { "wait-seconds": "1", upload: "false" } });
        expect(readinessIn(result).status).toBe("ready");
        expect(result.log).toMatch(/waiting 1 s for 1 check: test \(running/);
        expect(stage.github.requests.filter(({ path }) => path.includes("/actions/workflows/ci.yml/runs?"))).toHaveLength(1);
        const envelope = JSON.parse(readFileSync(result.outputs["json-path"] ?? "", "utf8")) as {
          measurements: { graphqlRequests: number; restRequests: number };
        };
        const counted = envelope.measurements.graphqlRequests + envelope.measurements.restRequests;
        expect(counted).toBe(stage.github.requests.filter(({ kind }) => kind === "rest" || kind === "graphql").length);
      },
    );
  });
});
