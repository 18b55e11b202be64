import { parse as parseToml } from "smol-toml";
import type { SourceText } from "./sources.ts";

type Data = Readonly<Record<string, unknown>>;

/** A manifest as data; `null` when it is not there or cannot be read: a broken manifest is a fact, not an error of ours. */
export function manifestData(manifests: readonly SourceText[], path: string): Data | null {
  const text = manifests.find((manifest) => manifest.path === path)?.text;
  if (text === undefined) return null;
  try {
    return asRecord(path.endsWith(".toml") ? parseToml(text) : JSON.parse(text.replace(/^\u{FEFF}/u, "")));
  } catch {
    return null;
  }
}

/** A plain object, else null. */
export function asRecord(value: unknown): Data | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Data) : null;
}

/** The value at a path of keys, as a plain object; empty when there is none. */
export function recordAt(data: Data | null, ...keys: string[]): Data {
  let current: unknown = data;
  for (const key of keys) current = asRecord(current)?.[key];
  return asRecord(current) ?? {};
}

/** The string entries of an object, in its own order. */
export function stringEntries(data: Data): [string, string][] {
  return Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === "string");
}
