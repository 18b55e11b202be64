import type { ChangedText } from "../symbols/changed-symbols.ts";
import { declaredDependencies, ecosystemOf, type Versions } from "./declared.ts";
import { lockedDependencies, lockEcosystem } from "./locked.ts";

/** A dependency that the change adds, removes or moves to another version. */
export interface DependencyChange {
  readonly name: string;
  readonly ecosystem: string;
  /** The manifest or lock file. */
  readonly path: string;
  /** declared: asked for by a manifest; locked: what is installed, also for what others ask for. */
  readonly kind: "declared" | "locked";
  /** `null`: was not there. Empty: any version. */
  readonly from: string | null;
  /** `null`: is removed. */
  readonly to: string | null;
}

/** Versions and addresses of this length say all that they will. */
const MAX_VERSION = 80;

/**
 * The dependencies of the changed manifests and lock files, by name and version. Manifests first, then lock files, each in
 * the order of paths and names. Files whose texts were not read give nothing here: their change says so on its own.
 */
export function dependencyChanges(texts: readonly ChangedText[]): DependencyChange[] {
  const found = texts.flatMap(({ change: { path, previousPath }, before, after, complete }): DependencyChange[] => {
    const declared = ecosystemOf(path);
    const locked = lockEcosystem(path);
    const ecosystem = declared ?? locked;
    if (ecosystem === null || !complete) return [];
    const read = declared === null ? lockedDependencies : declaredDependencies;
    const old = before === null ? new Map<string, string>() : read(previousPath ?? path, before);
    const now = after === null ? new Map<string, string>() : read(path, after);
    const kind = declared === null ? "locked" : "declared";
    return differences(old, now).map(([name, from, to]) => ({ name, ecosystem, path, kind, from, to }));
  });
  return found.sort((a, b) => order(a.kind, b.kind) || compare(a.path, b.path) || compare(a.name, b.name));
}

function differences(old: Versions, now: Versions): [name: string, from: string | null, to: string | null][] {
  const names = Array.from(new Set([...old.keys(), ...now.keys()]));
  return names
    .filter((name) => old.get(name) !== now.get(name))
    .map((name) => [name.slice(0, 200), shown(old.get(name)), shown(now.get(name))]);
}

/** A version for people. An address may carry a name and a password: they are taken out. */
function shown(version: string | undefined): string | null {
  if (version === undefined) return null;
  const text = version
    .replaceAll(/\/\/[^/@\s]{1,400}@/gu, "//")
    .replaceAll(/([?&](?:token|key|auth|password)[^=]{0,20}=)[^&\s]+/giu, "$1…");
  return text.length > MAX_VERSION ? `${text.slice(0, MAX_VERSION - 1)}…` : text;
}

function order(a: string, b: string): number {
  return Number(a === "locked") - Number(b === "locked");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
