import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { known } from "../../../src/facts/fact.ts";
import { codeownersMatcher } from "../../../src/gate/codeowners-pattern.ts";
import { CODEOWNERS_MAX_BYTES, parseCodeowners, winningRule } from "../../../src/gate/codeowners.ts";
import { codeowners } from "../../../src/gate/checks/codeowners.ts";
import { change, commit, facts, hidden, input, review, type World } from "./world.ts";

// The same cases on every run; a longer search with other seeds found nothing.
fc.configureGlobal({ seed: 20_260_101 });

const owners = (text: string, path: string): string[] | null => {
  const parsed = parseCodeowners(text);
  return winningRule(parsed?.rules ?? [], path)?.owners.map(({ name }) => name) ?? null;
};

describe("patterns", () => {
  const table: [pattern: string, yes: string[], no: string[]][] = [
    ["*", ["a", "a/b/c.ts", ".github/x"], []],
    ["/*", ["a.ts"], ["a/b.ts"]],
    ["**", ["a", "a/b"], []],
    ["*.js", ["a.js", "x/y/a.js"], ["a.jsx", "a.js.map"]],
    ["/build/logs/", ["build/logs/a", "build/logs/b/c"], ["build/logs", "x/build/logs/a"]],
    ["docs/*", ["docs/a.md"], ["docs/x/a.md", "x/docs/a.md", "docs"]],
    ["docs/*.md", ["docs/a.md"], ["docs/x/a.md"]],
    ["apps/", ["apps/a", "x/apps/a/b"], ["apps"]],
    ["apps", ["apps", "apps/a", "x/apps/y/z"], ["myapps/a"]],
    ["/docs/", ["docs/a", "docs/b/c"], ["x/docs/a"]],
    ["/apps/github", ["apps/github", "apps/github/a"], ["apps/githubx", "x/apps/github"]],
    ["src/api", ["src/api/x.ts", "src/api"], ["lib/src/api/x.ts"]],
    ["**/logs", ["logs", "logs/a", "build/logs", "x/y/logs/z"], ["blogs"]],
    ["/src/**/test.ts", ["src/test.ts", "src/a/b/test.ts"], ["src/a/test.tsx"]],
    ["/src/**", ["src/a", "src/a/b"], ["src"]],
    ["foo?.ts", ["foo1.ts", "a/foox.ts"], ["foo.ts", "foo12.ts"]],
    ["/Docs", ["Docs/a"], ["docs/a"]],
    ["a*b*c", ["abc", "aXbYc", "aabbcc"], ["ab", "abcd"]],
    ["/.github/", [".github/workflows/x.yml"], ["github/x"]],
  ];
  it.each(table)("%s", (pattern, yes, no) => {
    const matches = codeownersMatcher(pattern);
    for (const path of yes) expect(matches?.(path.split("/")), path).toBe(true);
    for (const path of no) expect(matches?.(path.split("/")), path).toBe(false);
  });

  it.each(["!a", "[ab].ts", "\\#a", "", "/"])("%s is no pattern", (pattern) => {
    expect(codeownersMatcher(pattern)).toBeNull();
  });

  it("costs little on a hostile path", () => {
    const matches = codeownersMatcher(`/${"**/a*/".repeat(20)}x`);
    expect(matches?.(`${"aaaaaaaa/".repeat(200)}y`.split("/"))).toBe(false);
  });

  it("a pattern without wildcards matches exactly itself and what lies below it", () => {
    const name = fc.stringMatching(/^[a-z]{1,4}$/u);
    fc.assert(
      fc.property(fc.array(name, { minLength: 2, maxLength: 4 }), fc.array(name, { minLength: 1, maxLength: 5 }), (pattern, path) => {
        const text = pattern.join("/");
        const whole = path.join("/");
        expect(codeownersMatcher(text)?.(path)).toBe(whole === text || whole.startsWith(`${text}/`));
      }),
    );
  });
});

describe("file", () => {
  const table: [name: string, text: string, path: string, owners: string[] | null][] = [
    ["last match wins without merging", "* @a\n/src/ @b\n", "src/x", ["@b"]],
    ["an empty list clears", "* @a\n/apps/github\n", "apps/github/x", []],
    ["nothing matches", "/src/ @a\n", "docs/x", null],
    ["an invalid owner skips its line only", "* @a\n/src/ @b nobody\n", "src/x", ["@a"]],
    ["an invalid pattern skips its line only", "* @a\n[s]rc/ @b\n", "src/x", ["@a"]],
    ["inline comment", "* @a # @b\n", "x", ["@a"]],
    ["comment right behind nothing", "/src/ # @b\n", "src/x", []],
    ["comment line", "# * @a\n", "x", null],
    ["escaped space", "/my\\ docs/ @a\n", "my docs/x", ["@a"]],
    ["tabs, CRLF and BOM", "\uFEFF*\t@a\t@org/t\r\n", "x", ["@a", "@org/t"]],
    ["indented", "   * a@example.com", "x", ["a@example.com"]],
    ["a managed user", "* @octo_corp", "x", ["@octo_corp"]],
  ];
  it.each(table)("%s", (_name, text, path, expected) => {
    expect(owners(text, path)).toEqual(expected);
  });

  it("is not loaded from 3 MB on", () => {
    expect(parseCodeowners("#".repeat(CODEOWNERS_MAX_BYTES))).toBeNull();
    expect(parseCodeowners("#".repeat(CODEOWNERS_MAX_BYTES - 1))).not.toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string(), (text, path) => void owners(text, path)));
  });
});

const file = (text: string | null) => known({ path: ".github/CODEOWNERS", text });
const kinds = (world: World): string[] => codeowners.judge(input(world)).remarks.map(({ kind }) => kind);

describe("check", () => {
  it.each<[string, World, string]>([
    ["an owner approved", { facts: facts({ codeowners: file("/src/ @alice") }) }, "ok"],
    ["nobody owns it", { facts: facts({ codeowners: file("/lib/ @carol") }) }, "ok"],
    ["no owner approved", { facts: facts({ codeowners: file("/src/ @carol") }) }, "problem"],
    ["judged per file, not on the union", { facts: facts({ codeowners: file("/src/ @alice\n/test/ @carol") }) }, "problem"],
    ["the author is the only owner", { facts: facts({ codeowners: file("* @author") }) }, "problem"],
    ["no file", { facts: facts({ codeowners: file(null) }) }, "not-applicable"],
    ["file hidden", { facts: facts({ codeowners: hidden }) }, "unknown"],
    ["file too large", { facts: facts({ codeowners: file("#".repeat(CODEOWNERS_MAX_BYTES)) }) }, "unknown"],
    ["reviews hidden", { facts: facts({ reviews: hidden }) }, "unknown"],
    ["errors hidden", { facts: facts({ codeownersErrors: hidden }) }, "unknown"],
    [
      "the other end of a rename is owned",
      {
        facts: facts({
          codeowners: file("/old/ @carol"),
          files: known([change("new/a.ts", { previousPath: "old/a.ts", status: "renamed" })]),
        }),
      },
      "problem",
    ],
    ["the other end of a rename is not told", { facts: facts({ files: known([change("new/a.ts", { status: "renamed" })]) }) }, "unknown"],
    ["a cut list", { facts: facts({}, { changedFiles: 9 }) }, "unknown"],
    [
      "a team, its approval visible",
      {
        facts: facts(
          { codeowners: file("* @org/core"), reviews: known([review("alice", { onBehalfOf: ["org/Core"] })]) },
          { reviewDecision: null },
        ),
      },
      "ok",
    ],
    ["a team, GitHub's decision applies owners", { facts: facts({ codeowners: file("* @org/core") }) }, "ok"],
    ["a team, GitHub does not look at owners", { facts: facts({ codeowners: file("* @org/core"), rules: known([]) }) }, "unknown"],
    ["a team, and nobody approved", { facts: facts({ codeowners: file("* @org/core"), reviews: known([]) }) }, "problem"],
    [
      "a team, and its member wrote part of it",
      { facts: facts({ codeowners: file("* @org/core"), commits: known([commit({ authorLogin: "bob" })]) }) },
      "unknown",
    ],
    ["an e-mail owner", { facts: facts({ codeowners: file("* a@example.com") }, { reviewDecision: null }) }, "unknown"],
    [
      "a line that GitHub finds wrong, other owner below",
      {
        facts: facts({
          codeowners: file("* @carol\n* @alice"),
          codeownersErrors: known([{ kind: "Unknown owner", line: 2, message: "" }]),
        }),
      },
      "unknown",
    ],
    [
      "a line that GitHub finds wrong, good both ways",
      {
        facts: facts({ codeowners: file("* @bob\n* @alice"), codeownersErrors: known([{ kind: "Unknown owner", line: 2, message: "" }]) }),
      },
      "ok",
    ],
    [
      "a team, old approval under high-risk",
      {
        mode: "high-risk",
        facts: facts({ codeowners: file("* @org/core"), reviews: known([review("alice"), review("bob", { commitSha: "d".repeat(40) })]) }),
      },
      "unknown",
    ],
  ])("%s", (_name, world, kind) => {
    expect(kinds(world)).toEqual([kind]);
  });

  it("asks each group of owners for one approval, so that nobody takes a comma for a choice", () => {
    const rules = "/src/ @carol @dora\n/test/ @carol";
    const [remark] = codeowners.judge(input({ facts: facts({ codeowners: file(rules) }) })).remarks;
    expect(remark?.mend).toBe("Ask for approvals until each of these groups has one: (@carol, @dora), (@carol).");
  });

  it("names file, owner and line", () => {
    const [remark] = codeowners.judge(input({ facts: facts({ codeowners: file("\n/src/ @carol @dora") }) })).remarks;
    expect(remark?.reason).toContain("src/cache.ts (@carol, @dora)");
    expect(remark?.mend).toBe("Ask one of these to approve: @carol, @dora.");
  });
});
