import { describe, expect, it } from "vitest";

import { closureOf, importsOf, withoutComments } from "./imports.ts";
import { filesUnder, textOf } from "./project.ts";

/*
 * The way of the data is one way: gather (I/O), decide (pure), render (pure), publish (I/O). What decides and renders
 * loads, directly or through others, no module that does I/O. Types of plain data may come from anywhere.
 */

const PURE_FOLDERS = ["src/facts", "src/gate", "src/readiness", "src/policy", "src/render", "src/evidence", "src/doctor", "src/local"];
/** In `src/context` the pack is decided by `pack.ts`; what gathers for it may read. */
const PURE_ENTRIES = ["src/context/pack.ts", "src/context/outcome.ts", "src/context/body.ts"];
const IO_ROOMS = /^src\/(?:github|git|host|jobs|cli)\//;
/** Hashing is a computation; everything else of Node's own reaches outside. */
const PURE_NODE: ReadonlySet<string> = new Set(["node:crypto"]);

/** What makes a module impure, each with the way to it. */
function impurities(entry: string): string[] {
  const { modules, packages } = closureOf(entry);
  return [
    ...[...modules].filter(([path]) => IO_ROOMS.test(path)).map(([, way]) => way),
    ...[...packages]
      .filter(([name]) => (name.startsWith("node:") && !PURE_NODE.has(name)) || /^@actions\/(?!workflow-parser|expressions)/.test(name))
      .map(([name, way]) => `${way} -> ${name}`),
  ];
}

describe("the reading of imports", () => {
  it.each([
    ['import { readFile } from "node:fs/promises";', [{ specifier: "node:fs/promises", typeOnly: false, dynamic: false }]],
    ['import "node:fs";', [{ specifier: "node:fs", typeOnly: false, dynamic: false }]],
    ['import type { Log } from "../host/host.ts";', [{ specifier: "../host/host.ts", typeOnly: true, dynamic: false }]],
    ['import { type Log } from "../host/host.ts";', [{ specifier: "../host/host.ts", typeOnly: false, dynamic: false }]],
    ['import * as z from "zod";', [{ specifier: "zod", typeOnly: false, dynamic: false }]],
    ['import {\n  a,\n  b,\n} from "./a.ts";', [{ specifier: "./a.ts", typeOnly: false, dynamic: false }]],
    ['export { a } from "./a.ts";', [{ specifier: "./a.ts", typeOnly: false, dynamic: false }]],
    ['export type { A } from "./a.ts";', [{ specifier: "./a.ts", typeOnly: true, dynamic: false }]],
    ['const { parse } = await import("yaml");', [{ specifier: "yaml", typeOnly: false, dynamic: true }]],
    ['// import "node:fs";\n/* import "node:net"; */', []],
    ["export const a = 1;", []],
  ])("%j", (source, expected) => {
    expect(importsOf(source)).toEqual(expected);
  });

  it("leaves addresses and patterns in strings alone", () => {
    expect(withoutComments('const a = "https://github.com"; // a remark\nconst b = `//${a}`;')).toBe(
      'const a = "https://github.com"; \nconst b = `//${a}`;',
    );
  });

  it("finds what is not pure, through other modules too", () => {
    expect(impurities("src/git/process.ts")).toContain("src/git/process.ts");
    expect(impurities("src/jobs/merge-gate.ts").some((way) => way.includes(" -> src/host/"))).toBe(true);
    expect(impurities("src/context/contents.ts").some((way) => way.endsWith("node:fs"))).toBe(true);
  });
});

describe("rooms that decide and render do no I/O", () => {
  it.each(PURE_FOLDERS)("%s", (folder) => {
    const files = filesUnder(folder);
    expect(files).not.toEqual([]);
    expect(files.flatMap(impurities)).toEqual([]);
  });

  it.each(PURE_ENTRIES)("%s", (entry) => {
    expect(impurities(entry)).toEqual([]);
  });

  it("does not read the clock, the environment, the process or chance", () => {
    const volatile = /\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bMath\.random\(|\brandomUUID\b|\bfetch\(/;
    const modules = new Set(
      [...PURE_FOLDERS.flatMap(filesUnder), ...PURE_ENTRIES].flatMap((entry) => [...closureOf(entry).modules.keys()]),
    );
    expect([...modules].filter((path) => volatile.test(withoutComments(textOf(path))))).toEqual([]);
  });
});

describe("the entry of an action", () => {
  // A mistake in an input is told before anything heavy is loaded (house style, "How an entry reads").
  it.each(filesUnder("actions").filter((path) => path.endsWith("/main.ts")))(
    "%s loads nothing heavy before the inputs are checked",
    (entry) => {
      const loaded = importsOf(textOf(entry)).filter(({ typeOnly }) => !typeOnly);
      expect(loaded.filter(({ dynamic }) => dynamic).map(({ specifier }) => specifier)).toContain("./run.ts");
      expect(loaded.filter(({ dynamic }) => !dynamic).map(({ specifier }) => specifier)).toEqual([
        "../../src/host/failure.ts",
        "../../src/host/inputs.ts",
        "./inputs.ts",
      ]);
      const heavy = /^(?:@actions\/|yaml$|undici|picomatch|fflate|conventional)/;
      const table = entry.replace("main.ts", "inputs.ts");
      expect(
        [...closureOf(table).packages.keys(), ...closureOf("src/host/failure.ts").packages.keys()].filter((name) => heavy.test(name)),
      ).toEqual([]);
    },
  );
});
