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
