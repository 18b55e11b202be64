import { describe, expect, test } from "vitest";
import { parseFilterPattern, selects } from "../../../src/readiness/workflow-glob.ts";

describe("filter patterns of GitHub's cheat sheet", () => {
  test.each([
    ["feature/*", "feature/a", true],
    ["feature/*", "feature/a/b", false],
    ["feature/**", "feature/a/b", true],
    ["*", "main", true],
    ["*", "a/b", false],
    ["**", "a/b", true],
    ["*feature", "my-feature", true],
    ["v2*", "v2.9", true],
    ["v[12].[0-9]+.[0-9]+", "v1.10.1", true],
    ["v[12].[0-9]+.[0-9]+", "v3.10.1", false],
    ["*.jsx?", "page.js", true],
    ["*.jsx?", "page.jsx", true],
    ["*.js", "src/a.js", false],
    ["**.js", "src/js/app.js", true],
    ["docs/*", "docs/a/b.md", false],
    ["docs/**/*.md", "docs/README.md", true],
    ["docs/**/*.md", "docs/a/b/c.md", true],
    ["**/docs/**", "docs/hello.md", true],
    ["**/docs/**", "dir/docs/my-file.txt", true],
    ["**/README.md", "README.md", true],
    ["**/README.md", "js/README.md", true],
    ["**/*src/**", "my-src/code/js/app.js", true],
    ["**/migrate-*.sql", "db/sept/migrate-v1.0.sql", true],
    ["**/migrate-*.sql", "migrate-10909.sql", true],
    ["a\\*b", "a*b", true],
    ["a\\*b", "axb", false],
  ])("%s on %s: %s", (pattern, text, expected) => {
    expect(parseFilterPattern(pattern)?.matches(text)).toBe(expected);
  });

  test.each(["", "!", "[a", "[]", "+", "?a", "a**?+", "a\\", "a".repeat(1001)])("%j is not valid", (pattern) => {
    expect(parseFilterPattern(pattern)).toBeNull();
  });

  test("the last pattern that matches decides", () => {
    const list = (...patterns: string[]) => patterns.flatMap((pattern) => parseFilterPattern(pattern) ?? []);
    expect(selects(list("*.md", "!README.md"), "README.md")).toBe(false);
    expect(selects(list("*.md", "!README.md", "README*"), "README.md")).toBe(true);
    expect(selects(list("!README.md"), "other.md")).toBe(false);
  });
});

/** Every row of the two tables of the cheat sheet (GitHub docs, "Workflow syntax"), with each of its example matches. */
const CHEAT_SHEET: readonly [pattern: string | string[], matches: string, others?: string][] = [
  ["feature/*", "feature/my-branch feature/your-branch", "feature feature/a/b"],
  ["feature/**", "feature/beta-a/my-branch feature/your-branch feature/mona/the/octocat", "feature my/feature/a"],
  ["main", "main", "mains domain a/main"],
  ["releases/mona-the-octocat", "releases/mona-the-octocat", "releases/mona"],
  ["*", "main releases README.md server.rb", "all/the/branches"],
  ["**", "all/the/branches every/tag all/the/files.md"],
  ["*feature", "mona-feature feature ver-10-feature", "feature-1 a/feature"],
  ["v2*", "v2 v2.0 v2.9", "v1 v2/a"],
  ["v[12].[0-9]+.[0-9]+", "v1.10.1 v2.0.0", "v3.0.0 v1.0 v1..1"],
  ["*.jsx?", "page.js page.jsx", "page.jsxx src/page.js"],
  ["*.js", "app.js index.js", "js/index.js app.jsx"],
  ["**.js", "index.js js/index.js src/js/app.js", "index.jsx"],
  ["docs/*", "docs/README.md docs/file.txt", "docs/a/b.txt doc/a"],
  ["docs/**", "docs/README.md docs/mona/octocat.txt", "docs a/docs/b"],
  ["docs/**/*.md", "docs/README.md docs/mona/hello-world.md docs/a/markdown/file.md", "docs/a.txt README.md"],
  ["**/docs/**", "docs/hello.md dir/docs/my-file.txt space/docs/plan/space.doc", "docs mydocs/a"],
  ["**/README.md", "README.md js/README.md", "js/MYREADME.md"],
  ["**/*src/**", "a/src/app.js my-src/code/js/app.js", "a/srcs/app.js"],
  ["**/*-post.md", "my-post.md path/their-post.md", "post.md path/their-post.txt"],
  ["**/migrate-*.sql", "migrate-10909.sql db/migrate-v1.0.sql db/sept/migrate-v1.sql", "migrate.sql"],
  [["*.md", "!README.md"], "hello.md", "README.md docs/hello.md"],
  [["*.md", "!README.md", "README*"], "hello.md README.md README.doc", "docs/README.md"],
];

test.each(CHEAT_SHEET)("GitHub's cheat sheet: %j", (pattern, matching, others = "") => {
  const patterns = [pattern].flat().flatMap((text) => parseFilterPattern(text) ?? []);
  expect(patterns).toHaveLength([pattern].flat().length);
  for (const text of matching.split(" ")) expect([text, selects(patterns, text)]).toEqual([text, true]);
  for (const text of others.split(" ").filter((one) => one !== "")) expect([text, selects(patterns, text)]).toEqual([text, false]);
});
