import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";

import { WORKFLOW_TEMPLATE } from "../../src/cli/templates.ts";
import { filesUnder, sectionOf, tableRows, textOf } from "./project.ts";

/*
 * The workflow files that people copy, and our own: valid for GitHub's parser, least permissions with a reason each,
 * and in our own every third-party action bound to a commit (a tag can be moved).
 */

const EXAMPLES = filesUnder("workflows-examples");
const OWN = filesUnder(".github/workflows");

const permissions = z.record(z.string(), z.enum(["read", "write", "none"]));
const workflowSchema = z.object({
  permissions,
  jobs: z.record(
    z.string(),
    z.object({
      permissions,
      "timeout-minutes": z.number().optional(),
      steps: z.array(z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() })),
    }),
  ),
});

async function parserErrors(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map((error) => error.message);
}

const SCOPES =
  "actions|attestations|checks|contents|deployments|discussions|id-token|issues|packages|pages|pull-requests|repository-projects|security-events|statuses";

/** Permission lines without the reason behind them. */
function withoutReason(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => new RegExp(`^\\s+(?:${SCOPES}):\\s*(?:read|write|none)\\b`).test(line) && !/#\s*\S.{2,}/.test(line));
}

/** `uses:` lines of others' actions that are not bound to a commit with the version behind it. */
function unpinned(text: string): string[] {
  const uses = text.split("\n").filter((line) => /^\s*-?\s*uses:/.test(line));
  return uses.filter((line) => !/uses:\s*\.\//.test(line) && !/uses:\s*[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
}

describe("the rules bite", () => {
  it.each([
    "on: pull_request\njobs:\n  a:\n    runs-on: x\n    stepz: []\n",
    "on: pull_reqest\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: x }]\n",
    "on: pull_request\njobs:\n  a:\n    needs: [b]\n    runs-on: x\n    steps: [{ run: x }]\n",
    "on: pull_request\njobs:\n  a:\n    if: ${{ cancelled( }}\n    runs-on: x\n    steps: [{ run: x }]\n",
  ])("on a workflow that GitHub refuses: %j", async (content) => {
    expect(await parserErrors("x.yml", content)).not.toEqual([]);
  });

  it("on a permission without a reason", () => {
    expect(withoutReason("  contents: read\n  checks: read # check runs\n  issues: write #")).toEqual([
      "  contents: read",
      "  issues: write #",
    ]);
  });

  it("on an action that is bound to a tag, or to a commit without its version", () => {
    const sha = "a".repeat(40);
    expect(unpinned(`- uses: actions/checkout@v5\n- uses: a/b@${sha}\n- uses: a/b@${sha} # v1.2.3\n- uses: ./`)).toEqual([
      "- uses: actions/checkout@v5",
      `- uses: a/b@${sha}`,
    ]);
  });
});

describe.each([...EXAMPLES, ...OWN])("%s", (path) => {
  const text = textOf(path);

  it("is valid for GitHub's own parser", async () => {
    expect(await parserErrors(path, text)).toEqual([]);
  });

  it("gives nothing to all jobs, and to each job only what is listed, with a reason", () => {
    const workflow = workflowSchema.parse(parse(text));
    expect(workflow.permissions).toEqual({});
    expect(Object.keys(workflow.jobs)).not.toEqual([]);
    expect(withoutReason(text)).toEqual([]);
  });

  it("keeps the token out of the checkout", () => {
    const checkouts = Object.values(workflowSchema.parse(parse(text)).jobs).flatMap(({ steps }) =>
      steps.filter(({ uses }) => uses?.startsWith("actions/checkout@") === true),
    );
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });

  it("puts no text of the event into a script", () => {
    const scripts = Array.from(text.matchAll(/^\s*-?\s*run:\s*(.*(?:\n\s{8,}.*)*)/gm), ([, script]) => script ?? "");
    expect(scripts.filter((script) => script.includes("${{"))).toEqual([]);
  });
});

describe("examples", () => {
  it("are the ones that the README lists", () => {
    const rows = tableRows(textOf("README.md")).flatMap(
      ([cell]) => /^\[`([\w-]+\.yml)`\]\((workflows-examples\/[\w-]+\.yml)\)$/.exec(cell ?? "") ?? [],
    );
    const listed = rows.filter((part) => part.startsWith("workflows-examples/"));
    expect(listed.toSorted()).toEqual(EXAMPLES);
  });

  it("name the suite as users do, and never a pull_request_target", () => {
    for (const path of EXAMPLES) {
      const text = textOf(path);
      const ours = Array.from(text.matchAll(/uses:\s*(trust-layer\/\S+)/g), ([, uses]) => uses ?? "");
      expect(ours).not.toEqual([]);
      expect(
        ours.filter(
          (uses) => !/^trust-layer\/trust-layer(?:\/actions\/(?:context-pack|ci-readiness|merge-gate|evidence-publish))?@v1$/.test(uses),
        ),
      ).toEqual([]);
      expect(text).not.toContain("pull_request_target");
    }
  });

  it("judge on the events on which a verdict depends, and either wait or come last", () => {
    for (const path of EXAMPLES) {
      const text = textOf(path);
      expect(text).toMatch(/types: \[opened, synchronize, reopened, edited, ready_for_review, labeled\]/);
      expect(/wait-seconds: \d+/.test(text) || /needs: \[[^\]]+\]\n\s+if: \$\{\{ !cancelled\(\) \}\}/.test(text)).toBe(true);
    }
  });

  it("what the command init writes is the quickstart", () => {
    expect(WORKFLOW_TEMPLATE).toBe(textOf("workflows-examples/quickstart.yml"));
  });

  it("the README's permissions are the quickstart's", () => {
    const scopes = (text: string): string[] =>
      Array.from(text.matchAll(new RegExp(`^\\s+(${SCOPES}): (read|write)`, "gm")), ([, scope, access]) => `${scope}: ${access}`);
    const readme = scopes(sectionOf(textOf("README.md"), "## Add it to a repository") ?? "");
    expect(readme).not.toEqual([]);
    expect(readme).toEqual(scopes(textOf("workflows-examples/quickstart.yml")));
  });
});

describe("our own workflows", () => {
  it.each(OWN)("%s binds every action of others to a commit, with the version", (path) => {
    expect(unpinned(textOf(path))).toEqual([]);
  });

  it("run the tests as a user does, and judge our own pull requests by our own action", () => {
    expect(OWN.some((path) => textOf(path).includes("bash .ci/run"))).toBe(true);
    expect(OWN.some((path) => /uses: \.\/$/m.test(textOf(path)))).toBe(true);
  });
});
