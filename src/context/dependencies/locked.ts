import { asRecord, recordAt } from "../manifest-data.ts";
import type { Versions } from "./declared.ts";

type Reader = (text: string) => [string, string][];

const READERS: readonly (readonly [pattern: RegExp, ecosystem: string, read: Reader])[] = [
  [/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/u, "npm", npm],
  [/(?:^|\/)yarn\.lock$/u, "npm", (text) => matches(text, /^"?(@?[^@\s"]+)@[^\n]{1,2000}:\r?\n\s+version:? "?([^"\s]+)"?/gmu)],
  [
    /(?:^|\/)pnpm-lock\.yaml$/u,
    "npm",
    (text) => matches(text, /^ {2}['"]?\/?((?:@[^@\s/'"]+\/)?[^@\s/'"]+)[@/](\d[^\s:('"]*)(?:\([^\n]{0,500}\))?['"]?:/gmu),
  ],
  [/(?:^|\/)bun\.lock$/u, "npm", (text) => matches(text, /^\s+"[^"\n]+": \["((?:@[^@\s/"]+\/)?[^@\s"]+)@(\d[^\s"]*)"/gmu)],
  // What has no source, or one in this repository, is a package of its own: its version is a release, no dependency.
  [
    /(?:^|\/)Cargo\.lock$/u,
    "",
    (text) => matches(text, /^\[\[package\]\]\r?\nname = "([^"]{1,200})"\r?\nversion = "([^"]{1,100})"\r?\nsource = /gmu),
  ],
  [
    /(?:^|\/)(?:poetry|uv|pdm)\.lock$/u,
    "",
    (text) =>
      matches(
        text,
        /^\[\[package\]\]\r?\nname = "([^"]{1,200})"\r?\nversion = "([^"]{1,100})"(?!\r?\nsource = \{ (?:editable|virtual|directory) =)/gmu,
      ),
  ],
  [
    /(?:^|\/)Pipfile\.lock$/u,
    "python",
    (text) =>
      ["default", "develop"].flatMap((key) =>
        Object.entries(recordAt(asRecord(JSON.parse(text)), key)).flatMap(([name, value]) => versioned(name, asRecord(value)?.["version"])),
      ),
  ],
  [/(?:^|\/)composer\.lock$/u, "composer", composer],
  [/(?:^|\/)Gemfile\.lock$/u, "bundler", (text) => matches(text, /^ {4}([\w.-]+) \(([^)\s]{1,60})\)$/gmu)],
  [/(?:^|\/)go\.sum$/u, "go", (text) => matches(text, /^(\S+) (v[^\s/]+) h1:/gmu)],
  [/(?:^|\/)gradle\.lockfile$/u, "gradle", (text) => matches(text, /^([\w.-]+:[\w.-]+):([^=\s]+)=/gmu)],
  [/(?:^|\/)packages\.lock\.json$/u, "nuget", nuget],
  [/(?:^|\/)mix\.lock$/u, "hex", (text) => matches(text, /"([\w-]+)": \{:hex, :\w+, "([^"]+)"/gu)],
  [
    /(?:^|\/)pubspec\.lock$/u,
    "pub",
    (text) => matches(text, /^ {2}([\w-]+):\r?\n(?: {4}[^\n]*\n| {6}[^\n]*\n){0,12}? {4}version: "([^"]+)"/gmu),
  ],
];

/** The ecosystem of a lock file that this version reads; empty where its manifest decides; `null`: none. */
export function lockEcosystem(path: string): string | null {
  const found = READERS.find(([pattern]) => pattern.test(path))?.[1];
  return found === "" ? (path.endsWith("Cargo.lock") ? "cargo" : "python") : (found ?? null);
}

/** The exact versions of a lock file; several of one package stand side by side. Empty for a text that cannot be read. */
export function lockedDependencies(path: string, text: string): Versions {
  const read = READERS.find(([pattern]) => pattern.test(path))?.[2];
  if (read === undefined) return new Map();
  let entries: [string, string][];
  try {
    entries = read(text);
  } catch {
    return new Map();
  }
  const found = new Map<string, Set<string>>();
  for (const [name, version] of entries) found.set(name, (found.get(name) ?? new Set()).add(version));
  return new Map(Array.from(found, ([name, versions]) => [name, Array.from(versions).sort().join(", ")]));
}

function npm(text: string): [string, string][] {
  const data = asRecord(JSON.parse(text));
  const packages = Object.entries(recordAt(data, "packages"));
  if (packages.length === 0)
    return Object.entries(recordAt(data, "dependencies")).flatMap(([name, value]) => versioned(name, asRecord(value)?.["version"]));
  return packages.flatMap(([path, value]) => {
    const at = path.lastIndexOf("node_modules/");
    return at < 0 ? [] : versioned(path.slice(at + "node_modules/".length), asRecord(value)?.["version"]);
  });
}

function composer(text: string): [string, string][] {
  const data = asRecord(JSON.parse(text));
  return ["packages", "packages-dev"].flatMap((key) => {
    const list = data?.[key];
    return (Array.isArray(list) ? list : []).flatMap((entry) => {
      const record = asRecord(entry);
      return typeof record?.["name"] === "string" ? versioned(record["name"], record["version"]) : [];
    });
  });
}

function nuget(text: string): [string, string][] {
  return Object.values(recordAt(asRecord(JSON.parse(text)), "dependencies")).flatMap((framework) =>
    Object.entries(asRecord(framework) ?? {}).flatMap(([name, value]) => versioned(name, asRecord(value)?.["resolved"])),
  );
}

function versioned(name: string, version: unknown): [string, string][] {
  return typeof version === "string" ? [[name, version.replace(/^==/u, "")]] : [];
}

function matches(text: string, pattern: RegExp): [string, string][] {
  return Array.from(text.matchAll(pattern), (match): [string, string] => [match[1] ?? "", match[2] ?? ""]);
}
