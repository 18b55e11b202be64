import { describe, expect, it } from "vitest";
import type { Typical } from "../bed/github/index.ts";
import { onStage, readinessIn, withPolicy } from "../bundle/stage.ts";
import { classOf, JOB, onPullRequest, ran, requires, workflow } from "./scenario.ts";

/* The causes that neither one check run nor the workflow files tell alone: who made a check, and whose job it is. */

const CI_APP = { id: 15_368, slug: "github-actions", name: "GitHub Actions", owner: "github" };
const SCANNER = { id: 777, slug: "scanner", name: "Scanner", owner: "scanner-inc" };

function requiresFrom(typical: Typical, checks: readonly { context: string; integration_id?: number }[]): void {
  requires(typical, []);
  for (const { rules } of typical.repository.rulesets) {
    for (const rule of rules) {
      if (rule.type === "required_status_checks")
        rule.parameters = { strict_required_status_checks_policy: false, required_status_checks: [...checks] };
    }
  }
}

describe("who made a check", () => {
  it("another app, an app that cannot be told, an app that asks for a person, and nobody", () =>
    onPullRequest(
      (typical) => {
        const { world, repository, pullRequest } = typical;
        const suite = ran(typical, ".github/workflows/ci.yml", { app: CI_APP });
        for (const name of ["scan", "right"]) world.checkRun(suite, { name });
        world.status(repository, { sha: pullRequest.headSha, context: "licence", state: "SUCCESS" });
        const scanner = world.suite(repository, { sha: pullRequest.headSha, branch: pullRequest.headRef, app: SCANNER });
        world.checkRun(scanner, { name: "consent", conclusion: "ACTION_REQUIRED" });
        requiresFrom(typical, [
          { context: "scan", integration_id: SCANNER.id },
          { context: "right", integration_id: CI_APP.id },
          { context: "licence", integration_id: SCANNER.id },
          { context: "consent" },
        ]);
      },
      ({ body, check }) => {
        expect(["scan", "right", "licence", "consent"].map((name) => `${name} ${classOf(check(name))}`)).toEqual([
          "scan never-reported:wrong-app",
          "right green",
          "licence unknown:unknown-app",
          "consent waiting:action-required",
        ]);
        expect(check("scan").reason).toContain("777");
        expect([body.status, body.ready]).toEqual(["blocked", false]);
        for (const name of ["scan", "licence", "consent"]) expect(check(name).mend, name).not.toBeNull();
      },
    ));

  it("a required workflow whose run cannot be told for certain is unknown, and never ready", () =>
    onPullRequest(
      (typical) => {
        const [ruleset] = typical.repository.rulesets;
        const parameters = { workflows: [{ path: ".github/workflows/ci.yml", repository_id: typical.repository.id + 1 }] };
        ruleset?.rules.push({ type: "workflows", parameters });
      },
      ({ body, check }) => {
        expect(classOf(check("workflow .github/workflows/ci.yml"))).toBe("unknown:required-workflow");
        expect(body.ready).toBe(false);
      },
    ));
});

describe("a name that nothing explains", () => {
  it("is never-reported, and says that the cause was not found", () =>
    onPullRequest(
      (typical) => {
        workflow(typical, "nightly.yml", `on: pull_request\n${JOB("nightly")}`);
        requires(typical, ["nightly"]);
      },
      ({ body, check }) => {
        expect(classOf(check("nightly"))).toBe("never-reported:not-found");
        expect(check("nightly").mend).not.toBeNull();
        expect(body.ready).toBe(false);
      },
    ));
});

describe("our own job", () => {
  it("that only the policy requires is unknown: nobody else would notice that it is missing", () =>
    onStage({ prepare: (typical) => withPolicy(typical, "version: 1\nci: { required: [trust-layer] }\n") }, async (stage) => {
      const { world } = stage.typical;
      const suite = ran(stage.typical, ".github/workflows/gate.yml", { status: "IN_PROGRESS", conclusion: null }, { id: 4711 });
      const own = world.checkRun(suite, { name: "trust-layer", status: "IN_PROGRESS", conclusion: null });
      const result = await stage.run("ci-readiness", {
        inputs: { upload: "false", "fail-on": "never" },
        job: "trust-layer",
        checkRunId: own.id,
      });
      const body = readinessIn(result);
      const row = body.checks.find(({ name }) => name === "trust-layer");
      expect(row === undefined ? null : classOf(row)).toBe("unknown:own-job");
      expect(body.ready).toBe(false);
    }));

  it("of which a matrix makes several that run is unknown, each of them, and none is left out", () =>
    onStage({ prepare: (typical) => requires(typical, ["gate (1)", "gate (2)"]) }, async (stage) => {
      const { typical } = stage;
      const matrix =
        "on: pull_request\njobs: { gate: { runs-on: ubuntu-24.04, strategy: { matrix: { n: [1, 2] } }, steps: [{ run: make }] } }\n";
      const path = workflow(typical, "trust-layer.yml", matrix);
      const suite = ran(typical, path, { status: "IN_PROGRESS", conclusion: null }, { id: 4711 });
      for (const name of ["gate (1)", "gate (2)"])
        typical.world.checkRun(suite, {
          name,
          status: "IN_PROGRESS",
          conclusion: null,
          startedAt: new Date().toISOString(),
          completedAt: null,
        });
      const result = await stage.run("ci-readiness", { inputs: { upload: "false", "fail-on": "never" }, checkRunId: null });
      const body = readinessIn(result);
      const rows = body.checks.filter(({ name }) => name.startsWith("gate")).map((check) => `${check.name} ${classOf(check)}`);
      expect(rows).toEqual(["gate (1) unknown:own-job-ambiguous", "gate (2) unknown:own-job-ambiguous"]);
      expect([body.ready, body.excluded]).toEqual([false, []]);
    }));
});
