import { existsSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { COMMAND_NAMES } from "../../src/cli/main.ts";
import { FRAME_PATHS } from "../../src/evidence/split.ts";
import { FEATURE_IDS } from "./feature-ids.ts";
import { namedTest } from "./named-tests.ts";
import { projectRoot, quoted, sectionOf, tableRows, textOf } from "./project.ts";
import { fieldExists } from "./schema-paths.ts";

/*
 * `docs/features.md` is honest: no row is lost, and `works` rests on a test that runs, on a test that the bad case is
 * not let through, and on a place where a user sees it.
 */

interface Row {
  id: string;
  said: string;
  state: string;
  tests: string[];
  negative: string[];
  seen: string[];
}

function rowsOf(page: string): Row[] {
  return tableRows(page).map(([id = "", said = "", state = "", tests = "", negative = "", seen = ""]) => ({
    id,
    said,
    state,
    tests: quoted(tests),
    negative: quoted(negative),
    seen: quoted(seen),
  }));
}

/** Files of the two bundles, as `docs/evidence.md` lists them. */
const bundleFiles: readonly string[] = [
  ...FRAME_PATHS,
  ...quoted(sectionOf(textOf("docs/evidence.md"), "## The published bundle") ?? "").filter((name) => /\.\w+$/.test(name)),
];

/** A field of a schema, a file of a bundle, an output or a command, or a file of the project. */
function isSeen(place: string): boolean {
  if (fieldExists(place) || bundleFiles.includes(place) || existsSync(join(projectRoot, place))) return true;
  const command = /^trust-layer (\S+)/.exec(place)?.[1];
  if (command !== undefined) return COMMAND_NAMES.includes(command);
  const output = /^outputs\.([a-z-]+)$/.exec(place)?.[1];
  return output !== undefined && new RegExp(`^outputs:[^]*^ {2}${output}:`, "m").test(textOf("action.yml"));
}

/** What is wrong with a row; empty when it is honest. */
function faultsOf(row: Row): string[] {
  const faults = [...row.tests, ...row.negative].flatMap((reference) => {
    const found = namedTest(reference);
    return found === "runs" ? [] : [`${reference}: ${found}`];
  });
  faults.push(
    ...[...row.tests, ...row.negative]
      .filter((reference) => !/[a-z]{2}/i.test(reference.replace(/^.*?: /, "").replaceAll(/[%$]\w+/g, "")))
      .map((reference) => `${reference}: the name says nothing`),
  );
  faults.push(...row.seen.filter((place) => !isSeen(place)).map((place) => `${place} is nowhere`));
  if (row.said.length < 15) faults.push("says nothing");
  switch (row.state) {
    case "works":
      if (row.tests.length === 0) faults.push("no test");
      if (row.negative.length === 0) faults.push("no negative test");
      if (row.negative.some((reference) => row.tests.includes(reference))) faults.push("the negative test is the test itself");
      if (row.seen.length === 0) faults.push("nowhere to be seen");
      break;
    case "partial":
      if (!/\bMissing: /.test(row.said)) faults.push("does not say what is missing");
      break;
    case "missing":
      if (row.tests.length + row.negative.length + row.seen.length > 0) faults.push("is missing and names a test or a place");
      break;
    default:
      faults.push(`has the state "${row.state}"`);
  }
  return faults;
}

describe("a named test", () => {
  const text = [
    'describe("a", () => {',
    '  it("first", () => {});',
    '  it.each([["a row", 1]])("each %s", () => {});',
    '  test.skip("second", () => {});',
    '  it.skipIf(true)("third", () => {});',
    '  describe("group", () => {});',
    "});",
  ].join("\n");
  const read = (path: string): string | null =>
    path === "test/a.test.ts" ? text : path === "test/b.test.ts" ? text.replace('describe("a"', 'describe.skip("a"') : null;

  it.each([
    ["test/a.test.ts: first", "runs"],
    ["test/a.test.ts: each %s", "runs"],
    ["test/a.test.ts: a row", "runs"],
    ["test/a.test.ts: second", "left out"],
    ["test/a.test.ts: third", "left out"],
    ["test/a.test.ts: group", "no such test"],
    ["test/a.test.ts: a", "no such test"],
    ["test/a.test.ts: firs", "no such test"],
    ["test/b.test.ts: first", "left out"],
    ["test/c.test.ts: first", "no such file"],
    ["nothing", "no such file"],
  ] as const)("%s: %s", (reference, expected) => {
    expect(namedTest(reference, read)).toBe(expected);
  });
});

describe("the rules bite", () => {
  const good: Row = {
    id: "X01",
    said: "No check passes on nothing.",
    state: "works",
    tests: ["test/contract/features.test.ts: %s is honest"],
    negative: ["test/contract/features.test.ts: on %s"],
    seen: ["merge-gate.checks[].inspected"],
  };

  it.each<[string, Partial<Row>]>([
    ["a test that is gone", { tests: ["test/contract/features.test.ts: was here once"] }],
    ["a file that is gone", { tests: ["test/contract/gone.test.ts: %s is honest"] }],
    ["a name that says nothing", { tests: ["test/contract/features.test.ts: %s: %s"] }],
    ["no test", { tests: [] }],
    ["no negative test", { negative: [] }],
    ["one test for both", { negative: good.tests }],
    ["no place", { seen: [] }],
    ["a field that no schema has", { seen: ["merge-gate.checks[].score"] }],
    ["an output that there is not", { seen: ["outputs.score"] }],
    ["a command that there is not", { seen: ["trust-layer release"] }],
    ["another word for its state", { state: "done" }],
    ["partial without what is missing", { state: "partial" }],
    ["missing with a test", { state: "missing" }],
    ["no words", { said: "" }],
  ])("on %s", (_name, change) => {
    expect(faultsOf(good)).toEqual([]);
    expect(faultsOf({ ...good, ...change })).not.toEqual([]);
  });
});

describe("docs/features.md", () => {
  const rows = rowsOf(textOf("docs/features.md"));

  it("has every row of the feature list, each once, in order", () => {
    expect(FEATURE_IDS).toHaveLength(95);
    expect(rows.map(({ id }) => id)).toEqual(FEATURE_IDS);
  });

  it.each(rows.map((row) => [row.id, row] as const))("%s is honest", (_id, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
