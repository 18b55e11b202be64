import { expect, test } from "vitest";
import { tellingHabits } from "../../../src/context/details/telling-habits.ts";

const habit = (seed: string, path: string, together = 5) => ({ seed, path, together, seedChanges: 9 });
const shown = (changed: string[], ...habits: ReturnType<typeof habit>[]) =>
  tellingHabits(habits, changed).map(({ seed, path }) => `${seed}: ${path}`);

test("where source changed, its habits count and not those of tests, pages, lock files and changelogs", () => {
  expect(
    shown(
      ["src/a.ts", "test/a.test.ts", "docs/a.md", "yarn.lock", "CHANGELOG.md"],
      habit("src/a.ts", "src/b.ts"),
      habit("src/a.ts", "CHANGELOG.md"),
      habit("test/a.test.ts", "src/b.ts"),
      habit("docs/a.md", "docs/b.md"),
      habit("yarn.lock", "package.json"),
      habit("CHANGELOG.md", "package.json"),
    ),
  ).toEqual(["src/a.ts: src/b.ts", "src/a.ts: CHANGELOG.md"]);
});

test("code that is called like a changelog is code", () => {
  expect(shown(["src/git/history.ts"], habit("src/git/history.ts", "src/git/renames.ts"))).toEqual([
    "src/git/history.ts: src/git/renames.ts",
  ]);
  expect(shown(["AUTHORS", "History.md"], habit("AUTHORS", "src/a.ts"), habit("History.md", "src/a.ts"))).toEqual([]);
});

test("tests alone ask for what they test, and a manifest does not ask for another", () => {
  expect(shown(["test/a.test.ts"], habit("test/a.test.ts", "src/a.ts"), habit("test/a.test.ts", "test/b.test.ts"))).toEqual([
    "test/a.test.ts: src/a.ts",
  ]);
  expect(shown(["a/pom.xml"], habit("a/pom.xml", "pom.xml"), habit("a/pom.xml", "a/README.md"))).toEqual(["a/pom.xml: a/README.md"]);
});

test("of many the five strongest, in the order they came in", () => {
  const many = ["f", "e", "d", "c", "b", "a"].map((name, index) => habit("src/x.ts", `src/${name}.ts`, index < 2 ? 4 : 6));
  expect(shown(["src/x.ts"], ...many)).toEqual(["e", "d", "c", "b", "a"].map((name) => `src/x.ts: src/${name}.ts`));
});
