import { describe, expect, test } from "vitest";
import { explainReadiness } from "../../../src/readiness/explain.ts";
import { refusedWorkflows } from "../../../src/readiness/workflow-validity.ts";
import { known } from "../../../src/facts/fact.ts";
import { classOf, facts, ruleset, suite } from "./facts.ts";

const PATH = ".github/workflows/a.yml";
const refusal = async (text: string) => (await refusedWorkflows([{ path: PATH, text }], [])).get(PATH) ?? null;
const job = (more: string) => `on: pull_request\njobs:\n  a:\n    runs-on: x\n${more}    steps: [{ run: a }]\n`;

describe("what GitHub's own parser refuses", () => {
  test.each([
    ["no runs-on", "on: push\njobs:\n  a:\n    steps: [{ run: a }]\n", "invalid-workflow", /Line: 4, Col: 5.*runs-on/],
    ["an unknown key", job("    nonsense: 1\n"), "invalid-workflow", /nonsense/],
    ["an unknown event", "on: pull_requst\njobs: { a: { runs-on: x, steps: [{ run: a }] } }", "invalid-workflow", /pull_requst/],
    ["a bad expression", job("    if: ${{ nothing( }}\n"), "invalid-workflow", /Unexpected end of expression/],
    ["a need that is not there", job("    needs: b\n"), "invalid-workflow", /./],
    [
      "a permission that no workflow has",
      `permissions: { administration: write }\n${job("")}`,
      "permission",
      /Unexpected value 'administration'/,
    ],
    ["broken YAML", "on: [pull_request\n", "invalid-workflow", /line 2/],
  ])("%s", async (_name, text, code, words) => {
    const found = await refusal(text);
    expect(found?.code).toBe(code);
    expect(found?.sentence).toMatch(words);
  });

  test.each([
    ["a good file", job("")],
    ["a called workflow that was not read", "on: push\njobs: { a: { uses: o/r/.github/workflows/x.yml@main } }"],
    ["a called workflow that is not there", "on: push\njobs: { a: { uses: ./.github/workflows/x.yml } }"],
  ])("%s is no refusal", async (_name, text) => {
    expect(await refusal(text)).toBeNull();
  });

  test("hostile files cost little: aliases that multiply, depth, length, and thousands of jobs are not validated or end soon", async () => {
    const bomb = `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`).join("\n")}`;
    const jobs = `on: push\njobs:\n${Array.from({ length: 3000 }, (_, i) => `  j${i}: { runs-on: x, steps: [{ run: a }] }`).join("\n")}`;
    for (const text of [bomb, "[".repeat(20_000), "a: ".repeat(3000), jobs, "\u0000"]) await refusal(text);
    expect(await refusal(bomb)).toBeNull();
  });
});

describe("CI readiness, explained", () => {
  const started = (text: string, conclusion = "STARTUP_FAILURE") =>
    explainReadiness({
      facts: facts({
        rules: known([ruleset("a")]),
        checks: known([]),
        workflowFiles: known([{ path: PATH, text }]),
        suites: known([suite({ conclusion }, { path: PATH })]),
      }),
      policy: null,
      inputs: { required: [], ignore: [] },
    });
  test("a start-up failure gets the parser's sentence, where the file is at fault", async () => {
    const body = await started(job("    nonsense: 1\n"));
    expect(classOf(body, "a")).toBe("never-started:invalid-workflow");
    expect(body.checks.find(({ name }) => name === "a")?.reason).toContain("GitHub's parser says: \"");
  });
  test("and stays one of several possible causes where it is not: an action that is not allowed is never inferred", async () => {
    expect(classOf(await started(job("")), "a")).toBe("never-started:startup-failure");
  });
  test("a file that GitHub's parser refuses explains nothing where its jobs ran", async () => {
    expect(classOf(await started(job("    nonsense: 1\n"), "SUCCESS"), "a")).toBe("never-reported:not-created");
  });
});
