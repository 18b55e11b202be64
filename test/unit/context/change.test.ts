import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeChange } from "../../../src/context/change.ts";
import { reviewPrompts } from "../../../src/context/prompts.ts";
import { estimateTokens, fitToBudget } from "../../../src/context/token-budget.ts";
import { known, unknown } from "../../../src/facts/fact.ts";
import type { FileChange } from "../../../src/facts/file-change.ts";
import { fileChange } from "./world.ts";

function risk(...changes: FileChange[]) {
  const change = describeChange(known(changes), null, []);
  if (change === null) throw new Error("no change");
  return change.risk;
}

const line = (text: string) => ({ addedLines: [{ line: 1, text }] });

test("settings that declare nothing new ask nothing about what is installed, and tests that changed are named where none is known", () => {
  const change = describeChange(
    known([fileChange("settings.gradle.kts"), fileChange("src/a.ts"), fileChange("test/flow.test.ts")]),
    null,
    [],
  );
  if (change === null) throw new Error("no change");
  const details = {
    symbols: [],
    publicInterface: [],
    dependencies: [],
    migrations: [],
    workflows: [],
    companions: [],
    reviewers: [],
    readingOrder: [],
    tests: [{ path: "src/a.ts", covering: [], state: "none" as const }],
  };
  expect(reviewPrompts({ ...change, details }, [])).toEqual([
    "`test/flow.test.ts` changed with `src/a.ts`: by name, history and imports nothing shows that it tests it. How is it checked?",
  ]);
  expect(reviewPrompts(change, []).join()).toContain("`settings.gradle.kts` changes what is installed");
  const manifest = describeChange(known([fileChange("package.json")]), null, []);
  expect(reviewPrompts(manifest === null ? null : { ...manifest, details: { ...details, tests: [] } }, [])).toEqual([
    "In `package.json` no declared dependency was seen to change: what did (version, scripts, overrides, plugins), and what does that do on install or build?",
  ]);
});

test.each([
  [["1.0.0", "2.0.0"], null, "`a 1.0.0 → 2.0.0`. Another major version: what does it break, and where is it used?"],
  [["v0.52.0", "v0.53.0"], null, "`a v0.52.0 → v0.53.0`. A minor step below 1.0 may break: what does it break, and where is it used?"],
  [
    ["0.1.0", "0.2.0"],
    ["1.0.0", "3.0.0"],
    "`a 0.1.0 → 0.2.0`, `b 1.0.0 → 3.0.0`. Other major versions, or minor steps below 1.0: what do they break, and where are they used?",
  ],
])("a step of versions that may break: %j %j", (first, second, question) => {
  const change = describeChange(known([fileChange("package.json")]), null, []);
  if (change === null) throw new Error("no change");
  const row = (name: string, [from = "", to = ""]: readonly string[]) => ({
    name,
    from,
    to,
    path: "package.json",
    ecosystem: "npm",
    kind: "declared" as const,
  });
  const details = {
    symbols: [],
    publicInterface: [],
    dependencies: [row("a", first), ...(second === null ? [] : [row("b", second)])],
    migrations: [],
    workflows: [],
    companions: [],
    reviewers: [],
    readingOrder: [],
    tests: [],
  };
  expect(reviewPrompts({ ...change, details }, [])).toContain(question);
});

test("where nothing is risky: source with its test, tests alone, pages", () => {
  const ask = (...paths: string[]) => reviewPrompts(describeChange(known(paths.map((path) => fileChange(path))), null, []), []);
  expect(ask("src/a.ts", "test/a.test.ts", "README.md")).toEqual([
    "Would `test/a.test.ts` fail without the change to `src/a.ts`? See it fail once.",
  ]);
  expect(ask("test/a.test.ts")).toEqual(["Would `test/a.test.ts` fail if the code it tests were wrong? See it fail once."]);
  expect(ask("README.md")).toEqual(["Does `README.md` say what is true of the code as it is now?"]);
});

describe("risk", () => {
  test("tests and documentation weigh nothing, however large", () => {
    const large = { additions: 9000, deletions: 9000 };
    expect(risk(fileChange("docs/a.md", large), fileChange("test/a.test.ts", large), fileChange("README.md", large))).toEqual({
      level: "low",
      score: 0,
      reasons: [],
    });
  });
  test.each<[string, FileChange, string]>([
    ["a workflow", fileChange(".github/workflows/ci.yml"), "medium"],
    ["a privileged trigger", fileChange(".github/workflows/ci.yml", line("on: pull_request_target")), "medium"],
    ["a destructive migration", fileChange("db/migrations/2.sql", line("DROP TABLE users;")), "high"],
    ["login", fileChange("src/auth/login.ts"), "medium"],
    ["a policy", fileChange(".github/CODEOWNERS"), "low"],
    ["hidden direction in a test", fileChange("test/a.test.ts", line("x \u{202E} y")), "medium"],
    ["a plain source file", fileChange("src/a.ts"), "low"],
  ])("%s", (_, change, level) => {
    expect(risk(change).level).toBe(level);
  });
  test("the score is the sum of its reasons, and more files never lower it", () => {
    const paths = [
      "src/a.ts",
      "src/auth.ts",
      ".github/workflows/a.yml",
      "go.mod",
      "db/migrations/1.sql",
      "docs/a.md",
      "package-lock.json",
      "Dockerfile",
    ];
    const change = fc
      .record({ path: fc.constantFrom(...paths), additions: fc.nat(2000) })
      .map(({ path, additions }) => fileChange(path, { additions }));
    const unique = fc.uniqueArray(change, { selector: ({ path }) => path });
    fc.assert(
      fc.property(unique, (changes) => {
        const found = risk(...changes);
        expect(found.score).toBe(found.reasons.reduce((sum, { points }) => sum + points, 0));
        const withMore = risk(...changes, fileChange("src/payment/charge.ts"));
        expect(withMore.score).toBeGreaterThanOrEqual(found.score);
      }),
    );
  });
  test("a rename away from a risky path is risky", () => {
    expect(risk(fileChange("src/plain.ts", { status: "renamed", previousPath: "src/auth/token.ts" })).level).toBe("medium");
  });
  test("lines that were not read are not harmless", () => {
    expect(
      risk(fileChange("src/a.ts", { addedLines: null }))
        .reasons.map(({ reason }) => reason)
        .join(),
    ).toContain("could not be read");
  });
});

test("a change that was not read is null, never empty", () => {
  expect(describeChange(unknown("no", "do"), null, [])).toBeNull();
  expect(describeChange(null, null, [])).toBeNull();
});

test("each prompt names a file of the change", () => {
  const change = describeChange(known([fileChange(".github/workflows/ci.yml"), fileChange("src/a.ts", { additions: 40 })]), null, []);
  const prompts = reviewPrompts(change, [{ path: "src/b.ts", seed: "src/a.ts", together: 5, seedChanges: 6 }]);
  expect(prompts.length).toBeGreaterThan(2);
  for (const prompt of prompts) expect(prompt).toMatch(/`(?:\.github\/workflows\/ci\.yml|src\/[ab]\.ts)`/u);
  expect(reviewPrompts(null, [])).toEqual([]);
});

describe("the token budget", () => {
  const part = (title: string, worth: number, lines: number) => ({
    title,
    worth,
    head: [`### ${title}`],
    lines: Array.from({ length: lines }, (_, index) => `- ${title} ${index}`),
  });
  test("keeps the most valuable part, says what was cut, and stays within the budget", () => {
    const text = fitToBudget([part("small", 2, 500), part("first", 1, 20)], 500);
    expect(text).toContain("- first 19");
    expect(text).toMatch(/Cut to fit: small \(\d+ of 500 lines\)/u);
    expect(text).toContain("an estimate: bytes / 3");
  });
  test("for any parts and budget", () => {
    const parts = fc.array(fc.record({ title: fc.constantFrom("a", "b", "c"), worth: fc.nat(5), lines: fc.nat(300) }), { maxLength: 8 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 500, max: 5000 }), (rows, budget) => {
        expect(
          estimateTokens(
            fitToBudget(
              rows.map(({ title, worth, lines }) => part(title, worth, lines)),
              budget,
            ),
          ),
        ).toBeLessThanOrEqual(budget);
      }),
    );
  });
});
