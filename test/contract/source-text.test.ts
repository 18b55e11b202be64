import { describe, expect, it } from "vitest";

import { withoutComments } from "./imports.ts";
import { filesUnder, textOf } from "./project.ts";

/** What no file of the sources may hold, or only the files named beside it. */
interface Rule {
  name: string;
  pattern: RegExp;
  allowed: readonly string[];
  /** Whether the rule is about comments too. */
  inComments?: boolean;
  /** Texts that break the rule, so that the rule is known to bite. */
  broken: readonly string[];
}

const sources = [...filesUnder("src"), ...filesUnder("actions")].filter((path) => path.endsWith(".ts"));

const RULES: readonly Rule[] = [
  {
    name: "only the transport names a method that writes; the reader's POST is GraphQL, which holds queries only; the cache's go to the run's own cache",
    pattern: /["'`](?:POST|PATCH|PUT|DELETE)\b/i,
    allowed: [
      "src/github/transport/request.ts",
      "src/github/transport/write-client.ts",
      "src/github/read-client.ts",
      "src/host/cache-service.ts",
    ],
    broken: ['fetch(url, { method: "POST" })', "request(`DELETE /repos`)", 'method: "put"'],
  },
  {
    name: "no GraphQL mutation",
    pattern: /\bmutation\b/i,
    allowed: [],
    broken: ["const query = `mutation { mergePullRequest }`"],
  },
  {
    name: "no call that merges, pushes, approves or deletes on GitHub",
    pattern: /\/merges?["'`/]|\/git\/refs["'`]|"APPROVE"|mergePullRequest|deleteRef|updateRef\b|force.?push\(|\(\["push"/,
    allowed: [],
    broken: ["`/repos/${r}/pulls/1/merge`", 'run(["push", "origin"])', 'event: "APPROVE"'],
  },
  {
    name: "no shell",
    pattern:
      /\bshell:\s*(?!false)|(?<![.\w])exec(?:Sync)?\s*\(|\bexecSync\b|\/bin\/(?:ba)?sh\b|["'`](?:ba|z)?sh["'`]\s*,\s*\[|\beval\(|\bnew Function\(/,
    allowed: [],
    broken: ['spawn("git", [], { shell: true })', "exec(`git ${ref}`)", "execSync(command)", 'spawn("sh", ["-c", text])', "eval(text)"],
  },
  {
    name: "processes are started in three places: git's, the look at the tools that are here, and the commands of the policy at a terminal",
    pattern: /node:child_process/,
    allowed: ["src/git/process.ts", "src/host/find-program.ts", "src/host/run-command.ts"],
    broken: ['import { spawn } from "node:child_process";'],
  },
  {
    name: "no finding of the compiler is suppressed, and none of the linter without a reason (it looks for `any` and `!` itself)",
    pattern: /@ts-(?:ignore|nocheck|expect-error)|(?:ox|es)lint-disable(?!-next-line [\w/-]+ -- \w)|c8 ignore|istanbul/,
    allowed: [],
    inComments: true,
    broken: ["// @ts-ignore", "// oxlint-disable-next-line no-eval", "/* oxlint-disable */"],
  },
];

describe.each(RULES)("$name", ({ pattern, allowed, broken, inComments = false }) => {
  it.each(broken)("the rule bites: %j", (text) => {
    expect(pattern.test(text)).toBe(true);
  });

  it("holds in the sources", () => {
    expect(sources.length).toBeGreaterThan(100);
    const text = (path: string): string => (inComments ? textOf(path) : withoutComments(textOf(path)));
    expect(sources.filter((path) => !allowed.includes(path) && pattern.test(text(path)))).toEqual([]);
  });
});

describe("the only writer", () => {
  it("has three requests, and each names what it writes", () => {
    const listed = Array.from(
      textOf("src/github/transport/request.ts").matchAll(/^ {2}\/\^(POST|PATCH|PUT|DELETE) (.*)\$\/,$/gm),
      ([, method, path = ""]) => `${method} ${path.replaceAll("\\", "")}`,
    );
    expect(listed.map((line) => line.replace(/^(\w+) .*?(\/issues|\/statuses)/, "$1 $2"))).toEqual([
      "POST /issues/d+/comments",
      "PATCH /issues/comments/d+",
      "POST /statuses/(?:[0-9a-f]{40}|[0-9a-f]{64})",
    ]);
  });

  it("the reader posts in one place: to the GraphQL address", () => {
    const posts = Array.from(
      withoutComments(textOf("src/github/read-client.ts")).matchAll(/^.*["'`](?:POST|PATCH|PUT|DELETE)\b.*$/gim),
      ([line]) => line.trim(),
    );
    expect(posts).toHaveLength(1);
    expect(posts[0]).toContain("graphqlUrl");
  });
});

describe("the size of a file", () => {
  it("no source file has more than 350 lines", () => {
    const long = [...sources, ...filesUnder("scripts"), ...filesUnder("bench")].filter((path) => textOf(path).split("\n").length > 351);
    expect(long).toEqual([]);
  });
});

describe("nothing names the machine that it was written on", () => {
  // Written apart, so that this file does not break its own rule.
  const home = new RegExp(`(?<![\\w.$}\\]-])/(?:${["wor", "roo"].map((start, index) => start + ["k", "t"][index]).join("|")})/(?!\\.ssh)`);
  const host = new RegExp(
    `https?://[^\\s"'\`/]*(?:${["regis", "arti"].map((start, index) => start + ["try", "factory"][index]).join("|")})[^\\s"'\`]*|^\\s*(?:@[\\w-]+:)?${"regis"}try\\s*=`,
    "im",
  );

  it.each([
    ["a path", home, ["wor", "k/main/src"].join("").replace(/^/, "/")],
    ["a home", home, `cd ${["/roo", "t/.cache"].join("")}`],
    ["a host", host, ["https://regis", "try.example.com/x"].join("")],
    ["a setting", host, ["regis", "try = https://example.com"].join("")],
  ])("the rule bites: %s", (_, pattern, text) => {
    expect(pattern.test(text)).toBe(true);
  });

  it("holds in every file that people wrote, and in the lock file", () => {
    const written = filesUnder(".").filter(
      (path) => !path.startsWith("dist/") && /(?:\.(?:ts|mjs|md|ya?ml|json|js|html|graphql|toml)|\/run|rc|ignore|CODEOWNERS)$/.test(path),
    );
    expect(written.length).toBeGreaterThan(300);
    expect(written.filter((path) => home.test(textOf(path)) || host.test(textOf(path)))).toEqual([]);
  });
});
