import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  linkSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";

import { projectRoot, textOf } from "./project.ts";

/*
 * `dist/` is what runs, so it must be what the sources say: a build of a copy of the sources, in a folder of another
 * name and depth, gives the same bytes. One build shows both that `dist/` is fresh and that no path goes into it.
 */

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ dev: z.boolean().optional(), devOptional: z.boolean().optional(), optional: z.boolean().optional() }),
  ),
});

/**
 * The packages that ship, and the bundler: modules are numbered by their place and by that of the bundler's loader, so these must lie
 * inside the copy and not behind a link.
 */
function realPackages(): string[] {
  const { packages } = lockSchema.parse(JSON.parse(textOf("package-lock.json")));
  const shipped = Object.entries(packages)
    .filter(
      ([path, { dev, devOptional, optional }]) => /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path) && !dev && !devOptional && !optional,
    )
    .map(([path]) => path.slice("node_modules/".length))
    .filter((name) => existsSync(join(projectRoot, "node_modules", name)));
  // A package for development ends in the bundle where a shipped one asks for it if it is there (debug: supports-color).
  const bundled = textOf("dist/app/licenses.txt")
    .split("\n")
    .filter((line) => /^(?:@[\w.-]+\/)?[\w.-]+$/.test(line) && existsSync(join(projectRoot, "node_modules", line, "package.json")));
  return [...new Set([...shipped, ...bundled]), "@vercel/ncc", ".bin"];
}

/** As `cp -al`; copies where the temporary folder lies on another disk. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    // The links of `.bin` are relative, so they lead to the copy.
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.isFile()) {
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target);
      }
    }
  }
}

function copyProject(target: string): void {
  for (const path of ["src", "actions", "scripts", "package.json", "tsconfig.json", "tsconfig.build.json"]) {
    cpSync(join(projectRoot, path), join(target, path), { recursive: true });
  }
  const real = new Set(realPackages());
  for (const name of real) linkTree(join(projectRoot, "node_modules", name), join(target, "node_modules", name));
  // The compiler and types are only run and read; nothing of them goes into the bundle.
  const scoped = (scope: string): string[] => readdirSync(join(projectRoot, "node_modules", scope)).map((name) => `${scope}/${name}`);
  const all = readdirSync(join(projectRoot, "node_modules")).flatMap((name) => (name.startsWith("@") ? scoped(name) : [name]));
  for (const name of all.filter((one) => !real.has(one))) {
    mkdirSync(join(target, "node_modules", name, ".."), { recursive: true });
    symlinkSync(join(projectRoot, "node_modules", name), join(target, "node_modules", name));
  }
}

/** Throws with what the compiler and the bundler said. */
async function build(cwd: string, out: string): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [join(cwd, "scripts", "build.mjs"), out], { cwd });
  } catch (error) {
    const said =
      error instanceof Error && "stdout" in error && "stderr" in error ? `${String(error.stdout)}${String(error.stderr)}` : String(error);
    throw new Error(`The sources do not build:\n${said}`, { cause: error });
  }
}

function bytesUnder(folder: string): Map<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/")).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

describe("dist", () => {
  const scratch = mkdtempSync(join(tmpdir(), "trust-layer-build-"));
  const copy = join(scratch, "another name", "and depth");
  const out = join(scratch, "out");
  let fresh = new Map<string, Buffer>();
  const committed = bytesUnder(join(projectRoot, "dist"));

  beforeAll(async () => {
    copyProject(copy);
    await build(copy, out);
    fresh = bytesUnder(out);
  }, 180_000);
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it("holds the files of a fresh build, no more and no fewer; else run `npm run build`", () => {
    expect(fresh.size).toBeGreaterThan(10);
    expect([...committed.keys()]).toEqual([...fresh.keys()]);
  });

  it("holds the same bytes, although the fresh build lies elsewhere", () => {
    expect(fresh.size).toBeGreaterThan(10);
    expect([...fresh].filter(([path, bytes]) => !committed.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
  });

  it("names no folder of the machine that built it", () => {
    expect(fresh.size).toBeGreaterThan(10);
    const places = [scratch, copy, projectRoot].map((place) => Buffer.from(place));
    expect([...fresh].filter(([, bytes]) => places.some((place) => bytes.includes(place))).map(([path]) => path)).toEqual([]);
  });

  it("has the licence of every package in it", () => {
    const licences = fresh.get("app/licenses.txt")?.toString("utf8") ?? "";
    for (const name of ["zod", "yaml", "@actions/core", "@actions/artifact", "fflate", "canonicalize"])
      expect(licences.split("\n")).toContain(name);
  });

  it("has an entry of a few lines for each action and for the command line", () => {
    for (const entry of ["context-pack", "ci-readiness", "merge-gate", "evidence-publish", "root", "cli"]) {
      const text = fresh.get(`${entry}/index.js`)?.toString("utf8") ?? "";
      expect(text).toContain(`await start("${entry}");`);
      expect(text.startsWith("#!/usr/bin/env node\n")).toBe(entry === "cli");
    }
  });
});
