import { describe, expect, test } from "vitest";
import { permissionExcess } from "../../../src/readiness/called-permissions.ts";
import { jobNames } from "../../../src/readiness/check-names.ts";
import { expandMatrix } from "../../../src/readiness/matrix.ts";
import { jobMakes, workflowFiles } from "../../../src/readiness/workflow-file.ts";

const combinations = (matrix: unknown) => expandMatrix(matrix)?.map(({ values }) => values) ?? null;

describe("matrices, as GitHub documents them", () => {
  // The examples of "Running variations of jobs in a workflow".
  test("the product, in order", () => {
    expect(combinations({ version: [10, 12], os: ["a", "b"] })).toEqual([
      { version: 10, os: "a" },
      { version: 10, os: "b" },
      { version: 12, os: "a" },
      { version: 12, os: "b" },
    ]);
  });
  test("include: added where nothing original is overwritten, else on its own; later ones overwrite added values", () => {
    const include = [
      { color: "green" },
      { color: "pink", animal: "cat" },
      { fruit: "apple", shape: "circle" },
      { fruit: "banana" },
      { fruit: "banana", animal: "cat" },
    ];
    expect(combinations({ fruit: ["apple", "pear"], animal: ["cat", "dog"], include })).toEqual([
      { fruit: "apple", animal: "cat", color: "pink", shape: "circle" },
      { fruit: "apple", animal: "dog", color: "green", shape: "circle" },
      { fruit: "pear", animal: "cat", color: "pink" },
      { fruit: "pear", animal: "dog", color: "green" },
      { fruit: "banana" },
      { fruit: "banana", animal: "cat" },
    ]);
  });
  test("include alone", () => {
    expect(combinations({ include: [{ site: "production" }, { site: "staging" }] })).toEqual([{ site: "production" }, { site: "staging" }]);
  });
  test("exclude: by what it names, before include", () => {
    const matrix = {
      os: ["macos", "windows"],
      version: [12, 14],
      exclude: [{ os: "windows" }, { os: "macos", version: 12 }],
      include: [{ os: "windows", version: 16 }],
    };
    expect(combinations(matrix)).toEqual([
      { os: "macos", version: 14 },
      { os: "windows", version: 16 },
    ]);
  });
  test.each([
    ["an expression", { n: "${{ fromJSON(needs.a.outputs.n) }}" }],
    ["an expression within", { n: ["${{ vars.N }}"] }],
    ["a whole expression", "${{ fromJSON(vars.M) }}"],
    ["an empty list", { n: [] }],
    ["no list", { n: 1 }],
    ["everything excluded", { n: [1], exclude: [{ n: 1 }] }],
    ["more than 256", { a: Array.from({ length: 17 }), b: Array.from({ length: 17 }) }],
    ["include of texts", { n: [1], include: ["a"] }],
  ])("%s: not known before it runs, or not valid", (_name, matrix) => {
    expect(combinations(matrix)).toBeNull();
  });
});

const makes = (name: string, id: string, jobName: string | null, matrix: unknown): boolean =>
  jobMakes({ patterns: jobNames(id, jobName, matrix) }, name);

describe("names of checks", () => {
  test.each([
    ["build", "build", null, undefined, true],
    ["Build it", "build", "Build it", undefined, true],
    ["build", "build", "Build it", undefined, false],
    ["build (20)", "build", null, { node: [20, 22] }, true],
    ["build (18)", "build", null, { node: [20, 22] }, false],
    ["build (ubuntu, 20)", "build", null, { os: ["ubuntu"], node: [20] }, true],
    ["build (20, ubuntu)", "build", null, { os: ["ubuntu"], node: [20] }, false],
    ["build (a, 1, true)", "build", null, { os: [{ name: "a", n: 1 }], include: [{ experimental: true }] }, true],
    ["build (a, 1)", "build", null, { os: [{ name: "a", n: 1 }], include: [{ experimental: true }] }, true],
    ["build (1.1)", "build", null, { v: [1.1] }, true],
    ["build (20)", "build", null, { node: [20], empty: ["", null] }, true],
    ["on ubuntu", "build", "on ${{ matrix.os }}", { os: ["ubuntu", "macos"] }, true],
    ["on windows", "build", "on ${{ matrix.os }}", { os: ["ubuntu", "macos"] }, false],
    ["on a b", "build", "on ${{ matrix.os.name }} ${{ matrix.os.kind }}", { os: [{ name: "a", kind: "b" }] }, true],
    ["on anything at all", "build", "on ${{ inputs.where }}", { os: ["ubuntu"] }, true],
    ["build (anything)", "build", null, { n: "${{ fromJSON(vars.N) }}" }, true],
    ["Fixed", "build", "Fixed", { n: [1] }, true],
    [`${"x".repeat(90)} (${"y".repeat(5)}...`, "x".repeat(90), null, { n: ["y".repeat(20)] }, true],
  ])("%s, by job %s named %j: %j", (name, id, jobName, matrix, expected) => {
    expect(makes(name, id, jobName, matrix)).toBe(expected);
  });

  test("a reusable workflow of another repository, once it was read", () => {
    const files = [
      {
        path: ".github/workflows/a.yml",
        text: "on: push\njobs: { all: { uses: o/r/.github/workflows/b.yml@v1, strategy: { matrix: { n: [1] } } } }",
      },
    ];
    const called = [{ uses: "o/r/.github/workflows/b.yml@v1", text: "on: workflow_call\njobs: { unit: { name: Unit, runs-on: x } }" }];
    const [job] = workflowFiles(files, called).get(".github/workflows/a.yml")?.jobs ?? [];
    if (job === undefined) throw new Error("no job");
    expect(["all (1) / Unit", "all (1) / unit", "all / Unit", "all (1)"].map((name) => jobMakes(job, name))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const [unread] = workflowFiles(files).get(".github/workflows/a.yml")?.jobs ?? [];
    if (unread === undefined) throw new Error("no job");
    expect(jobMakes(unread, "all (1) / anything")).toBe(true);
  });
});

describe("what a called workflow asks for", () => {
  const called = (permissions: unknown, job?: unknown) => ({
    permissions,
    jobs: { deploy: { name: "Deploy 1", ...(job === undefined ? {} : { permissions: job }) } },
  });
  // Cases and sentences of the official parser's public test data.
  test.each([
    [
      { actions: "read" },
      called({ actions: "write" }),
      "The workflow 'w' is requesting 'actions: write', but is only allowed 'actions: read'.",
    ],
    [
      { contents: "read" },
      called(undefined, { contents: "write" }),
      "The nested job 'Deploy 1' is requesting 'contents: write', but is only allowed 'contents: read'.",
    ],
    [{}, called(undefined, "read-all"), "The nested job 'Deploy 1' is requesting 'contents: read', but is only allowed 'contents: none'."],
    ["read-all", called("write-all"), "The workflow 'w' is requesting 'contents: write', but is only allowed 'contents: read'."],
    ["write-all", called({ actions: "write" }), null],
    [{ actions: "write" }, called({ actions: "read" }), null],
    [undefined, called({ actions: "write" }), null],
    [{ actions: "read" }, called(undefined), null],
  ])("%j, %j", (granted, workflow, sentence) => {
    expect(permissionExcess("w", granted, workflow)).toBe(sentence);
  });
});
