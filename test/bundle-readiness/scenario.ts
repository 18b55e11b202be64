import type { JudgedCheck, ReadinessBody } from "../../src/readiness/body.ts";
import type { CheckRunData, CheckSuiteData, Typical, WorkflowRunData } from "../bed/github/index.ts";
import type { ActionResult } from "../bed/runner/run-action.ts";
import { onStage, readinessIn, type StageOptions } from "../bundle/stage.ts";

/* Worlds in which many checks each have one thing wrong, so that one run of the built bundle shows all of them. */

export interface Seen {
  body: ReadinessBody;
  result: ActionResult;
  requests: { graphql: number; rest: string[] };
  check: (name: string) => JudgedCheck;
}

/** Runs the built `ci-readiness` on the typical pull request after `prepare`. */
export function onPullRequest(
  prepare: (typical: Typical) => void,
  work: (seen: Seen) => void,
  more: Omit<StageOptions, "prepare"> = {},
): Promise<void> {
  return onStage({ ...more, prepare }, async (stage) => {
    const result = await stage.run("ci-readiness", { inputs: { upload: "false", "fail-on": "never" } });
    const body = readinessIn(result);
    work({
      body,
      result,
      requests: {
        graphql: stage.github.requests.filter(({ kind }) => kind === "graphql").length,
        rest: stage.github.requests.filter(({ kind }) => kind === "rest").map(({ path }) => path.replace("/repos/acme/widgets", "")),
      },
      check(name) {
        const found = body.checks.find((one) => one.name === name);
        if (found === undefined) throw new Error(`no check ${name} in ${body.checks.map((one) => one.name).join(", ")}`);
        return found;
      },
    });
  });
}

/** `class:cause` of a check, or the class alone. */
export const classOf = ({ class: is, cause }: JudgedCheck): string => (cause === null ? is : `${is}:${cause}`);

/** The ruleset requires exactly these names, and nothing of the typical workflows. */
export function requires(typical: Typical, names: readonly string[]): void {
  for (const { rules } of typical.repository.rulesets) {
    for (const rule of rules) {
      if (rule.type === "required_status_checks")
        rule.parameters = { strict_required_status_checks_policy: false, required_status_checks: names.map((context) => ({ context })) };
    }
  }
}

/** A workflow file, as the head and the merge commit have it. */
export function workflow(typical: Typical, file: string, text: string): string {
  const path = `.github/workflows/${file}`;
  const { repository, pullRequest } = typical;
  for (const sha of [pullRequest.headSha, pullRequest.mergeCommitSha]) {
    if (sha !== null) repository.files[sha] = { ...repository.files[sha], [path]: text };
  }
  return path;
}

/** A suite of a workflow on the head. */
export function ran(
  typical: Typical,
  path: string,
  suite: Partial<CheckSuiteData> = {},
  run: Partial<WorkflowRunData> = {},
): CheckSuiteData {
  const { world, repository, pullRequest } = typical;
  return world.suite(repository, {
    sha: pullRequest.headSha,
    branch: pullRequest.headRef,
    workflowRun: world.workflowRun(repository, { path, ...run }),
    ...suite,
  });
}

/** A job that ended, or waits, before its first step. */
export const silent = (message: string | null, more: Partial<CheckRunData> = {}): Partial<CheckRunData> => ({
  conclusion: "FAILURE",
  steps: [],
  runnerId: 0,
  runnerName: "",
  annotations: message === null ? [] : [{ level: "FAILURE", title: null, message, path: ".github", line: 1 }],
  ...more,
});

export const JOB = (id: string, more = ""): string => `jobs:\n  ${id}:\n    runs-on: ubuntu-24.04\n${more}    steps: [{ run: npm test }]\n`;
