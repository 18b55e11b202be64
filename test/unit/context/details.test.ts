import { describe, expect, test } from "vitest";
import { hotSpots } from "../../../src/context/details/hot-spots.ts";
import { patternsToFollow } from "../../../src/context/details/patterns.ts";
import { readingOrder } from "../../../src/context/details/reading-order.ts";
import { suggestReviewers } from "../../../src/context/details/reviewers.ts";
import { holdsTests, testCover } from "../../../src/context/details/test-cover.ts";
import { workflowChanges } from "../../../src/context/details/workflow-changes.ts";
import { describeChange } from "../../../src/context/change.ts";
import { buildQuery } from "../../../src/context/query.ts";
import type { PastChange } from "../../../src/context/sources.ts";
import { known } from "../../../src/facts/fact.ts";
import { parseCodeowners } from "../../../src/gate/codeowners.ts";
import { fileChange } from "./world.ts";

const past = (author: string, ...paths: string[]): PastChange => ({ sha: "b".repeat(40), author, message: "did it", paths });

describe("workflows", () => {
  const PATH = ".github/workflows/ci.yml";
  const of = (before: string | null, after: string | null, complete = true) =>
    workflowChanges([{ change: fileChange(PATH), before, after, complete }]).map(({ what, finding }) => `${what}: ${finding}`);
  const workflow = (top: string, job: string = "", on = "push") =>
    `on: ${on}\n${top}\njobs:\n  a:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - run: x\n`;
  test("permissions that are wider than before, as they take effect for a job", () => {
    expect(of(workflow("permissions: { contents: read }"), workflow("permissions: { contents: write }"))).toEqual([
      "permission: `contents` from read to write (job `a`)",
    ]);
    expect(
      of(workflow("permissions: { contents: read }"), workflow("permissions: { contents: read }", "    permissions: { issues: write }\n")),
    ).toEqual(["permission: `issues` from none to write (job `a`)"]);
    expect(of(workflow("permissions: {}"), workflow(""))).toEqual([
      "permission: no longer limits `permissions:`, so the repository's default holds (job `a`)",
    ]);
    expect(of(workflow("permissions: read-all"), workflow("permissions: write-all"))).toEqual([
      "permission: asks for `write-all` (job `a`)",
    ]);
    expect(of(null, workflow("permissions: { id-token: write, contents: read }"))).toEqual([
      "permission: `id-token` from none to write (job `a`)",
    ]);
  });
  test("what is narrowed or stays is silent", () => {
    expect(of(workflow("permissions: write-all"), workflow("permissions: { contents: read }"))).toEqual([]);
    expect(of(workflow(""), workflow("permissions: { contents: write }"))).toEqual([]);
    expect(of(workflow("permissions: {}"), workflow("permissions: {}"))).toEqual([]);
  });
  test("new actions, and whether they are pinned", () => {
    const uses = (...all: string[]) =>
      `on: push\npermissions: {}\njobs:\n  a:\n    steps:\n${all.map((one) => `      - uses: ${one}\n`).join("")}`;
    expect(
      of(uses("actions/checkout@v4"), uses("actions/checkout@v5", "evil/act@main", `good/act@${"a".repeat(40)} # v1`, "./own")),
    ).toEqual([
      "action: another version of `actions/checkout@v5`, not pinned to a commit, of GitHub's own",
      "action: new third-party action `evil/act@main`, not pinned to a commit",
      `action: new third-party action \`good/act@${"a".repeat(40)}\`, pinned to a commit`,
    ]);
  });
  test("privileged triggers, secrets, runners of one's own", () => {
    const after =
      "on: [push, pull_request_target]\npermissions: {}\njobs:\n  a:\n    runs-on: [self-hosted, gpu]\n    steps:\n      - run: ${{ secrets.DEPLOY_KEY }} ${{ secrets.GITHUB_TOKEN }}\n";
    expect(of(workflow("permissions: {}"), after)).toEqual([
      "trigger: now starts on `pull_request_target`, with the repository's secrets and token",
      "secret: now reads the secret `DEPLOY_KEY`",
      "runner: now runs on a runner of one's own (`self-hosted`)",
    ]);
  });
  test("what was not read, is gone or is no YAML claims nothing", () => {
    expect(of(null, workflow("permissions: write-all"), false)).toEqual([]);
    expect(of(workflow(""), null)).toEqual([]);
    expect(of(workflow(""), "a: [")).toEqual([]);
    expect(
      workflowChanges([{ change: fileChange("src/a.yml"), before: null, after: workflow("permissions: write-all"), complete: true }]),
    ).toEqual([]);
  });
});

describe("reviewers", () => {
  test("owners of the base, then recent authors; never the author, a bot or an e-mail address", () => {
    const history = [
      past("Ann", "a.ts"),
      past("dependabot[bot]", "a.ts"),
      past("Bob", "a.ts"),
      past("Ann", "b.ts"),
      past("Me", "a.ts"),
      past("x@y.z", "a.ts"),
      past("Cy", "other.ts"),
    ];
    const owners = parseCodeowners("*.ts @team/core lead@example.com\n");
    expect(
      suggestReviewers(["a.ts", "b.ts"], owners, history, ["me"]).map(({ name, kind, reason }) => `${kind} ${name}: ${reason}`),
    ).toEqual([
      "owner @team/core: owns all 2 changed files (CODEOWNERS)",
      "author Ann: 2 past commits to all 2 changed files",
      "author Bob: 1 past commit to 1 of the 2 changed files",
    ]);
  });
  test("nobody where nothing is known", () => {
    expect(suggestReviewers(["a.ts"], null, [], [])).toEqual([]);
    expect(suggestReviewers(["a.ts"], null, [past("Ann", ...Array.from({ length: 60 }, (_, index) => `f${index}`), "a.ts")], [])).toEqual(
      [],
    );
  });
});

describe("the tests of a change", () => {
  const tree = ["src/a.ts", "src/b.ts", "src/c.ts", "src/d.rs", "test/a.test.ts", "test/flow.test.ts", "test/c-together.test.ts"];
  const cover = (
    changes: string[],
    history: PastChange[] = [],
    texts: { path: string; text: string }[] = [],
    symbols: { path: string; symbol: string }[] = [],
  ) =>
    testCover(
      changes.map((path) => fileChange(path)),
      tree,
      history,
      texts,
      symbols,
      new Set(),
    ).map(({ path, state, covering }) => [path, state, ...covering.map((one) => `${one.path} ${one.reason}`)]);
  test("by name, by import, by symbol, by history; changed or not", () => {
    expect(cover(["src/a.ts"])).toEqual([["src/a.ts", "unchanged", "test/a.test.ts carries its name"]]);
    expect(cover(["src/a.ts", "test/a.test.ts"])).toEqual([["src/a.ts", "changed", "test/a.test.ts carries its name"]]);
    expect(cover(["src/b.ts"], [], [{ path: "test/flow.test.ts", text: 'import { b } from "../src/b";' }])).toEqual([
      ["src/b.ts", "unchanged", "test/flow.test.ts imports it"],
    ]);
    expect(
      cover(["src/b.ts"], [], [{ path: "test/flow.test.ts", text: "parseConfig(1)" }], [{ path: "src/b.ts", symbol: "parseConfig" }]),
    ).toEqual([["src/b.ts", "unchanged", "test/flow.test.ts names `parseConfig`, which changed"]]);
    expect(
      cover(
        ["src/c.ts"],
        [past("A", "src/c.ts", "test/c-together.test.ts"), past("A", "src/c.ts", "test/c-together.test.ts"), past("A", "src/c.ts")],
      ),
    ).toEqual([["src/c.ts", "unchanged", "test/c-together.test.ts changed with it in 2 of its 3 past commits"]]);
  });
  test("none is said, not left out; a deleted file, markup and tests need none", () => {
    expect(cover(["src/b.ts"])).toEqual([["src/b.ts", "none"]]);
    expect(
      cover(
        ["src/b.ts"],
        [past("A", "src/b.ts", "test/flow.test.ts")],
        [{ path: "test/flow.test.ts", text: "parseConfigs(1)" }],
        [{ path: "src/b.ts", symbol: "parseConfig" }],
      ),
    ).toEqual([["src/b.ts", "none"]]);
    expect(
      testCover(
        [fileChange("src/a.ts", { status: "deleted" }), fileChange("a.html"), fileChange("test/a.test.ts"), fileChange("x.d.ts")],
        tree,
        [],
        [],
        [],
        new Set(),
      ),
    ).toEqual([]);
  });
  test("the folder of tests that carries its name, and the data of a test that changed", () => {
    const paths = (change: string[], ...files: string[]) =>
      testCover(
        change.map((path) => fileChange(path)),
        [...change, ...files],
        [],
        [],
        [],
        new Set(),
      )[0]?.covering.map(({ path, changed }) => `${path}${changed ? " changed" : ""}`);
    expect(paths(["macros/src/from_request/mod.rs", "macros/tests/from_request/pass/a.rs"], "other/tests/from_request/b.rs")).toEqual([
      "macros/tests/from_request/pass/a.rs changed",
    ]);
    expect(paths(["lib/response.js"], "__tests__/response/type.test.js", "__tests__/request/type.test.js")).toEqual([
      "__tests__/response/type.test.js",
    ]);
    // The folder of a package is called like the file, and like everything else in it.
    expect(paths(["gson/src/main/java/com/gson/Gson.java"], "gson/src/test/java/com/gson/ReaderTest.java")).toEqual([]);
    expect(paths(["promql/info.go", "promql/testdata/info.test"])).toEqual(["promql/testdata/info.test changed"]);
    expect(paths(["promql/info.go"], "promql/testdata/info.test")).toEqual([]);
  });
  test("configuration written as code needs none, nor does a file of which only comments changed", () => {
    expect(cover(["web/docusaurus.config.ts", "docs/conf.py", "setup.py", "src/a.stories.tsx"])).toEqual([]);
    expect(testCover([fileChange("src/a.ts")], tree, [], [], [], new Set(), new Set(["src/a.ts"]))).toEqual([]);
    expect(describeChange(known([fileChange("web/docusaurus.config.ts"), fileChange("a.css")]), null, [])?.risk.reasons).toEqual([]);
  });
  test("a file that tests itself", () => {
    expect(holdsTests("a.rs", "#[cfg(test)]\nmod tests {}")).toBe(true);
    expect(holdsTests("a.rs", "fn a() {}")).toBe(false);
    expect(testCover([fileChange("src/d.rs")], tree, [], [], [], new Set(["src/d.rs"]))[0]?.covering[0]?.reason).toBe(
      "holds tests of its own",
    );
  });
});

test("the reading order: rules, risk, interface, source with its tests, the rest", () => {
  const changes = [
    "package-lock.json",
    "docs/a.md",
    "test/b.test.ts",
    "src/b.ts",
    "src/a.ts",
    ".github/workflows/ci.yml",
    "package.json",
    ".github/CODEOWNERS",
  ].map((path) => fileChange(path));
  const files = describeChange(known(changes), null, [])?.files ?? [];
  const tests = [{ path: "src/b.ts", state: "changed" as const, covering: [{ path: "test/b.test.ts", reason: "", changed: true }] }];
  expect(
    readingOrder(files, { publicInterface: [{ path: "src/b.ts", symbol: "b", change: "removed" }], tests }).map(({ path }) => path),
  ).toEqual([
    ".github/CODEOWNERS",
    ".github/workflows/ci.yml",
    "package.json",
    "src/b.ts",
    "test/b.test.ts",
    "src/a.ts",
    "docs/a.md",
    "package-lock.json",
  ]);
});

describe("a task", () => {
  test("hot spots: names of several words before plain ones, each with its line", () => {
    const text = "export function parseConfig() {}\nfunction load() {}\nclass Loader {\n  configParser() {}\n}\n";
    const task = "parseConfig: load the config of the parser";
    expect(
      hotSpots([{ path: "a.ts", text }], buildQuery(task, null), task).map(({ symbol, line, reason }) => `${symbol} ${line} ${reason}`),
    ).toEqual(["parseConfig 1 named in the task", "Loader.configParser 4 holds `config`, `parser` of the task"]);
    expect(hotSpots([{ path: "a.ts", text }], buildQuery("paint it", null), "paint it")).toEqual([]);
  });
  test("patterns: like words at the same place; neither releases nor other places", () => {
    const commit = (message: string, ...paths: string[]): PastChange => ({ sha: "c".repeat(40), author: "A", message, paths });
    const history = [
      commit("release: retry upload", "src/up/a.ts", "src/up/b.ts"),
      commit("feat: retry download with backoff", "src/up/a.ts", "src/up/down.ts", "test/down.test.ts"),
      commit("feat: retry upload with backoff", "other/x.ts", "other/y.ts"),
      commit("feat: paint", "src/up/a.ts", "src/up/b.ts"),
      ...Array.from({ length: 20 }, () => commit("chore: other thing", "src/up/a.ts", "src/up/b.ts")),
    ];
    const tree = new Set(["src/up/a.ts", "src/up/b.ts", "src/up/down.ts", "test/down.test.ts"]);
    const found = patternsToFollow(buildQuery("retry the upload with backoff", null), history, ["src/up/a.ts"], tree);
    expect(found.map(({ subject, paths }) => [subject, paths])).toEqual([
      ["feat: retry download with backoff", ["src/up/a.ts", "src/up/down.ts", "test/down.test.ts"]],
    ]);
    expect(patternsToFollow(buildQuery("retry", null), [], ["src/up/a.ts"], tree)).toEqual([]);
  });
});
