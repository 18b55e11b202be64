import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";
import * as z from "zod";

import { VERSION } from "../../src/version.ts";
import { importsOf } from "./imports.ts";
import { filesUnder, projectRoot, quoted, sectionOf, tableRows, textOf } from "./project.ts";

const names = z.record(z.string(), z.string());
const manifest = z
  .object({
    version: z.string(),
    license: z.string(),
    bin: names,
    dependencies: names,
    devDependencies: names,
    optionalDependencies: names,
  })
  .parse(JSON.parse(textOf("package.json")));
const lockText = textOf("package-lock.json");
const entry = z.object({ version: z.string().optional(), integrity: z.string().optional(), resolved: z.string().optional() });
const lock = z.object({ packages: z.record(z.string(), z.looseObject(entry.shape)) }).parse(JSON.parse(lockText));
const declared = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

/** The package of a specifier, without the path inside it. */
function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Packages that files below these folders import, sorted, each once; types of what is not shipped left out. */
function imported(folders: readonly string[]): string[] {
  const files = folders.flatMap(filesUnder).filter((path) => path.endsWith(".ts"));
  const specifiers = files.flatMap((path) => importsOf(textOf(path)).map(({ specifier }) => specifier));
  return [...new Set(specifiers.filter((one) => !/^(?:\.|node:)/.test(one)).map(packageOf))].sort();
}

describe("docs/dependencies.md", () => {
  const page = textOf("docs/dependencies.md");
  const listed = (heading: string): string[] => tableRows(sectionOf(page, heading) ?? "").flatMap(([first]) => quoted(first ?? ""));

  it("lists exactly the packages of package.json, each once", () => {
    const all = [...listed("## In the bundle"), ...listed("## For development")];
    expect(all.toSorted()).toEqual(Object.keys(declared).toSorted());
  });

  it("says of every package why, and of those that ship their licence as the package states it", () => {
    const reasons = tableRows(page).map((cells) => cells[1] ?? "");
    expect(reasons.length).toBeGreaterThan(15);
    expect(reasons.filter((reason) => reason.length < 5)).toEqual([]);
    const licences = tableRows(sectionOf(page, "## In the bundle") ?? "").map(([name, , licence]) => [
      quoted(name ?? "")[0] ?? "",
      licence ?? "",
    ]);
    const stated = licences.map(([name]) => [
      name,
      z.object({ license: z.string() }).parse(JSON.parse(textOf(`node_modules/${name}/package.json`))).license,
    ]);
    expect(licences).toEqual(stated);
  });

  it("puts into the bundle what the sources import, and nothing else", () => {
    expect(listed("## In the bundle").toSorted()).toEqual(imported(["src", "actions"]));
  });
});

describe("package.json", () => {
  it("holds every package that anything of the project imports", () => {
    expect(imported(["src", "actions", "test", "bench", "scripts"]).filter((name) => !(name in declared))).toEqual([]);
  });

  it("installs in production what ships, and in development the rest", () => {
    expect(Object.keys(manifest.dependencies).toSorted()).toEqual(imported(["src", "actions"]));
  });

  it("pins every version exactly", () => {
    const exact = /^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+$/;
    expect(Object.entries(declared).filter(([, range]) => !exact.test(range))).toEqual([]);
  });

  it("has the version that the code says", () => {
    expect(VERSION).toBe(manifest.version);
  });

  it("has a command line that is there", () => {
    expect(Object.values(manifest.bin).map((path) => [path, existsSync(join(projectRoot, path))])).toEqual([["dist/cli/index.js", true]]);
  });
});

describe("package-lock.json", () => {
  it("records no download address, so that every registry serves it", () => {
    const resolved = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
    expect(resolved.map(([path]) => path)).toEqual([]);
    expect(lockText).not.toMatch(/"resolved"/);
  });

  it("pins every package by version and digest", () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
    expect(packages.length).toBeGreaterThan(100);
    const loose = packages.filter(([, { version, integrity }]) => version === undefined || !/^sha512-/.test(integrity ?? ""));
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it("belongs to this package.json", () => {
    const root = z
      .object({ version: z.string(), dependencies: names, devDependencies: names, optionalDependencies: names })
      .parse(lock.packages[""]);
    const { version, dependencies, devDependencies, optionalDependencies } = manifest;
    expect(root).toMatchObject({ version, dependencies, devDependencies, optionalDependencies });
  });
});

describe("the Node that tests run on", () => {
  const linux = process.platform === "linux" && process.arch === "x64";

  it.runIf(linux)("is Node 24 on Linux x64, whatever the host has", () => {
    const binary = join(projectRoot, "node_modules", ".bin", "node");
    expect(execFileSync(binary, ["--version"], { encoding: "utf8" })).toMatch(/^v24\./);
    expect(process.versions.node).toMatch(/^24\./);
  });

  it.runIf(linux)("has Node 20 beside it for the command line", () => {
    const binary = join(projectRoot, "node_modules", "node20-linux-x64", "bin", "node");
    expect(execFileSync(binary, ["--version"], { encoding: "utf8" })).toMatch(/^v20\./);
  });
});
