import { describe, expect, test } from "vitest";
import type { ContextSources, PastChange } from "../../../src/context/sources.ts";
import { conventionsOf } from "../../../src/context/structure/conventions.ts";
import { structureOf } from "../../../src/context/structure/structure.ts";
import { workspacesOf } from "../../../src/context/structure/workspaces.ts";
import { repositoryShape } from "../../../src/context/shape.ts";
import { parseCodeowners } from "../../../src/gate/codeowners.ts";
import { sourcesOf } from "./world.ts";

const past = (message: string, ...paths: string[]): PastChange => ({ sha: "a".repeat(40), author: "A", message, paths });

describe("workspaces", () => {
  test.each<[string, Record<string, string>, string, string[]]>([
    [
      "npm",
      {
        "package.json": '{"workspaces":["packages/*","!packages/old"]}',
        "packages/a/package.json": "{}",
        "packages/old/package.json": "{}",
        "packages/none/x.js": "",
      },
      "npm package.json",
      ["packages/a"],
    ],
    [
      "yarn",
      { "package.json": '{"workspaces":{"packages":["./libs/*/"]}}', "yarn.lock": "", "libs/a/package.json": "{}" },
      "yarn package.json",
      ["libs/a"],
    ],
    ["pnpm", { "pnpm-workspace.yaml": "packages:\n  - 'a/**'\n", "a/b/c/package.json": "{}" }, "pnpm pnpm-workspace.yaml", ["a/b/c"]],
    ["cargo", { "Cargo.toml": '[workspace]\nmembers = ["crates/*"]\n', "crates/x/Cargo.toml": "" }, "cargo Cargo.toml", ["crates/x"]],
    [
      "uv",
      { "pyproject.toml": '[tool.uv.workspace]\nmembers = ["libs/*"]\n', "libs/x/pyproject.toml": "" },
      "uv pyproject.toml",
      ["libs/x"],
    ],
    ["go", { "go.work": "go 1.22\n\nuse (\n\t./a\n\t./b // why\n)\n", "a/go.mod": "", "b/go.mod": "" }, "go go.work", ["a", "b"]],
    ["maven", { "pom.xml": "<modules><module>core</module></modules>", "core/pom.xml": "" }, "maven pom.xml", ["core"]],
    [
      "gradle",
      {
        "settings.gradle.kts": 'include(":app")\n// more\ninclude(\n    "lib:core",\n)\n',
        "app/build.gradle.kts": "",
        "lib/core/build.gradle": "",
      },
      "gradle settings.gradle.kts",
      ["app", "lib/core"],
    ],
  ])("%s", (_, files, tool, members) => {
    const sources = sourcesOf(files);
    const found = workspacesOf(sources, repositoryShape(sources).packageManagers);
    expect(found.map((one) => [`${one.tool} ${one.evidence}`, one.members])).toEqual([[tool, members]]);
  });
  test("a pattern that fits nothing, a broken file and a plain package are no workspace", () => {
    const cases: Record<string, string>[] = [
      { "package.json": '{"workspaces":["x/*"]}' },
      { "package.json": "{" },
      { "package.json": "{}", "a/package.json": "{}" },
      { "pnpm-workspace.yaml": "packages: [" },
    ];
    for (const files of cases) {
      expect(workspacesOf(sourcesOf(files), [])).toEqual([]);
    }
  });
});

describe("conventions", () => {
  const of = (sources: ContextSources) =>
    Object.fromEntries(conventionsOf(sources).map(({ topic, finding, evidence }) => [topic, `${finding} (${evidence})`]));
  test("commits, with the numbers", () => {
    const history = Array.from({ length: 20 }, (_, index) =>
      past(index < 15 ? `fix(core): thing (#${index})\n\nSigned-off-by: A <a@x>` : "Merge things", "a"),
    );
    const found = of({ ...sourcesOf({}), history });
    expect(found["commit subjects"]).toContain("15 of the last 20 commits");
    expect(found["commit subjects"]).toContain("Conventional Commits");
    expect(found["merging"]).toContain("squashed");
    expect(found["sign-off"]).toContain("Signed-off-by");
  });
  test("too few commits, or no form that half of them keep, say nothing", () => {
    expect(of({ ...sourcesOf({}), history: [past("fix: a", "a")] })).toEqual({});
    expect(
      of({ ...sourcesOf({}), history: Array.from({ length: 40 }, (_, index) => past(index % 3 === 0 ? "fix: a" : "did a thing", "a")) }),
    ).toEqual({});
  });
  test("the changelog that commits really touch: a file each, the file of a package, nothing where none does", () => {
    const history = (...paths: string[]) =>
      Array.from({ length: 40 }, (_, index) => past("did a thing", index % 2 === 0 ? "a" : (paths[index % paths.length] ?? "a")));
    const tree = { "CHANGELOG.md": "", "a/CHANGELOG.md": "", "changelog/1.bugfix.rst": "" };
    expect(of({ ...sourcesOf(tree), history: history("changelog/2.rst") })["changelog"]).toBe(
      "one file per change in `changelog/` (changelog/)",
    );
    expect(of({ ...sourcesOf(tree), history: history("a/CHANGELOG.md") })["changelog"]).toBe(
      "kept in `a/CHANGELOG.md` (touched in 20 of the last 40 commits)",
    );
    expect(of({ ...sourcesOf(tree), history: history("a") })["changelog"]).toBeUndefined();
  });
  test.each<[string, string[], string | undefined]>([
    [
      "beside",
      ["src/a.ts", "src/a.test.ts", "src/b.ts", "src/b.test.ts", "src/c.ts", "src/c.test.ts"],
      "beside the source, named `name.test.*` (3 of 3 test files)",
    ],
    [
      "apart",
      ["pkg/a.py", "tests/test_a.py", "tests/test_b.py", "tests/sub/test_c.py"],
      "in `tests/`, named `test_name.py` (3 of 3 test files)",
    ],
    ["none", ["src/a.ts"], undefined],
  ])("tests %s", (_, paths, expected) => {
    expect(of(sourcesOf(Object.fromEntries(paths.map((path) => [path, ""]))))["tests"]).toBe(expected);
  });
});

describe("components", () => {
  const files = {
    "package.json": "{}",
    "packages/a/package.json": "{}",
    "packages/a/x.js": "",
    "packages/a/y.js": "",
    "packages/b/package.json": "{}",
  };
  const of = (owners: string | null, attributes: string | null = null) => {
    const sources = sourcesOf(files);
    return structureOf(sources, repositoryShape(sources), { owners: owners === null ? null : parseCodeowners(owners), attributes });
  };
  test("with those who own most of them; an e-mail address is never shown", () => {
    expect(of("* @org/all mona@example.com\n/packages/a/ @alice\n").components).toEqual([
      { path: "packages/a", files: 3, owners: ["@alice"] },
      { path: "packages/b", files: 1, owners: ["@org/all"] },
    ]);
    expect(of(null).components.map(({ owners }) => owners)).toEqual([[], []]);
  });
  test("source beside packages counts; a folder that only holds its parts does not, one with most of its own does", () => {
    const at = (...paths: string[]) => {
      const sources = sourcesOf(Object.fromEntries(paths.map((path) => [path, path.endsWith(".json") ? "{}" : ""])));
      return structureOf(sources, repositoryShape(sources), { owners: null, attributes: null }).components.map(({ path }) => path);
    };
    expect(at("composer.json", "src/A.php", "src/B.php", "src/C.php", "src/Sub/D.php", "tools/lint/composer.json")).toEqual([
      "src",
      "tools/lint",
    ]);
    expect(at("src/flask/a.py", "src/flask/b.py", ".devcontainer/setup.sh")).toEqual(["src/flask"]);
  });
  test("Git LFS by its attributes, none without them", () => {
    expect(of(null).largeFiles).toBeNull();
    expect(of(null, "# *.png filter=lfs\n*.js filter=lfs diff=lfs merge=lfs -text\n*.txt text\n").largeFiles).toEqual({
      patterns: ["*.js"],
      files: 2,
    });
  });
});
