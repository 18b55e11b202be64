import { describe, expect, it } from "vitest";
import { known } from "../../../src/facts/fact.ts";
import { body } from "../../../src/gate/checks/body.ts";
import { linkedIssue } from "../../../src/gate/checks/linked-issue.ts";
import { tests } from "../../../src/gate/checks/tests.ts";
import { contributorsOf } from "../../../src/gate/contributors.ts";
import { holdsDecisionBlock, readDecisionBlocks } from "../../../src/gate/decision-block.ts";
import { classifyTier } from "../../../src/policy/tiers.ts";
import { change, commit, facts, input } from "./world.ts";

/*
 * Texts of a pull request that make an expression of quadratic cost run for minutes. Nothing is timed: a text of this
 * length ends in the time of a test only when the cost is linear.
 */
const LENGTH = 400_000;
const LINE_SEPARATOR = "\u2028";
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ["a fence of back ticks before a line separator", `${"`".repeat(LENGTH)}${LINE_SEPARATOR}x`],
  ["a fence of tildes before a line separator", `~~~${"~".repeat(LENGTH)}${LINE_SEPARATOR}`],
  ["a heading of spaces before a line separator", `# ${" ".repeat(LENGTH)}${LINE_SEPARATOR}x`],
  ["a list item of spaces", `## Summary\n- ${" ".repeat(LENGTH)}x`],
  ["a list item of tabs", `## Test plan\n-${"\t".repeat(LENGTH)}x`],
  ["headings only", "# a\n".repeat(LENGTH / 4)],
  ["closing words without a number", "fixes a/".repeat(LENGTH / 8)],
  ["comments that open only", "<!--".repeat(LENGTH / 4)],
  ["a reason of blanks", `tests: no${" ".repeat(900)}${LINE_SEPARATOR}x\n`.repeat(400)],
];

describe("long texts", () => {
  it.each(HOSTILE)("%s as a description", (_, text) => {
    const world = input({ facts: facts({ files: known([change("src/a.ts")]), linkedIssues: known([]) }, { body: text }) });
    for (const check of [body, linkedIssue, tests]) expect(check.judge(world).remarks.length).toBeGreaterThan(0);
  });

  it.each([...HOSTILE, ["lines only", "\n".repeat(LENGTH)] as const])("%s in a decision block", (_, text) => {
    const comment = `\`\`\`trust-layer-decision\n${text}`;
    expect(holdsDecisionBlock(comment)).toBe(true);
    expect(readDecisionBlocks(comment, () => null)).toContainEqual({ ok: false, reason: "the block is longer than 10000 characters" });
  });

  it("a co-author behind a long name or many blanks is a co-author", () => {
    for (const name of ["n".repeat(LENGTH), " ".repeat(LENGTH)]) {
      const message = `fix: a\n\nCo-authored-by: ${name} <1+alice@users.noreply.github.com>`;
      const found = contributorsOf(facts({ commits: known([commit({ message })]) }), null);
      expect(found.state === "known" && found.value.byLogin.has("alice")).toBe(true);
    }
    const broken = contributorsOf(facts({ commits: known([commit({ message: `Co-authored-by:${"\t".repeat(LENGTH)}` })]) }), null);
    expect(broken.state).toBe("known");
  });

  it("a path of capitals gets a tier", () => {
    const path = `${"A".repeat(LENGTH)}/a.ts`;
    expect(classifyTier([{ path, previousPath: null, status: "modified", addedLines: [] }], []).tier).toBe("T1");
  });
});
