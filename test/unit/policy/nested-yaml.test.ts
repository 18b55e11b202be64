import { describe, expect, it } from "vitest";
import { readOwnerDecisions } from "../../../src/gate/owner-decision.ts";
import { known } from "../../../src/facts/fact.ts";
import { loadPolicy } from "../../../src/policy/load.ts";
import { nestsTooDeep } from "../../../src/policy/nested-yaml.ts";
import { workflowFiles } from "../../../src/readiness/workflow-file.ts";
import { facts, HEAD, review } from "../gate/world.ts";

const steps = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

/** Each takes the parser minutes; nothing is timed, but a test that waits for it ends in no time of a test. */
const BOMBS: readonly (readonly [name: string, yaml: string])[] = [
  ["explicit keys", "? ".repeat(4000)],
  ["explicit keys in lists", "- ? ".repeat(600)],
  ["lists in explicit keys", "- - ? ".repeat(600)],
  ["explicit keys with anchors", "? &a ".repeat(1500)],
  ["explicit keys with tags", "? !a ".repeat(1500)],
  ["explicit keys on lines of their own", steps(120, (index) => `${" ".repeat(index)}?`)],
];

describe("YAML that nests too deep", () => {
  it.each(BOMBS)("%s", async (_, yaml) => {
    expect(nestsTooDeep(yaml)).toBe(true);
    const body = `\`\`\`trust-layer-decision\n${yaml.slice(0, 9000)}\n\`\`\``;
    const decisions = await readOwnerDecisions(facts({ reviews: known([review("alice", { body })]) }), null, "team");
    expect(decisions).toMatchObject([{ accepted: false, reason: "Refused: the block is not valid YAML." }]);
    expect(() => loadPolicy(yaml, "policy.yml")).toThrow(/nested too deeply/u);
    expect(workflowFiles([{ path: "a.yml", text: yaml }]).get("a.yml")?.problem).toMatch(/nested too deeply/u);
  });

  it("many mistakes in one block are one refusal", async () => {
    const body = `${HEAD}\n\`\`\`trust-layer-decision\n${"{".repeat(9900)}\n\`\`\``;
    expect(await readOwnerDecisions(facts({ reviews: known([review("alice", { body })]) }), null, "team")).toMatchObject([
      { accepted: false },
    ]);
  });

  it.each([
    ["lists of lists", "a:\n  - - - 1\n"],
    ["a question in a text", "run: what? why? ? ? ? ?\n".repeat(200)],
    ["a ternary over lines", steps(80, (index) => `  ? ${index}`)],
    ["flow collections", "[".repeat(300)],
    ["deep maps", steps(300, (index) => `${" ".repeat(index)}a:`)],
    ["a rule of dashes", "- ".repeat(30)],
  ])("%s are not", (_, yaml) => {
    expect(nestsTooDeep(yaml)).toBe(false);
  });
});
