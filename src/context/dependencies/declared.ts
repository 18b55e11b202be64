import { parse as parseToml } from "smol-toml";
import { asRecord, recordAt, stringEntries } from "../manifest-data.ts";

/** Names and the versions they are asked for in; an empty version: any. */
export type Versions = ReadonlyMap<string, string>;

type Data = Readonly<Record<string, unknown>>;
type Reader = (text: string) => [string, string][];

/** Larger manifests are generated. */
const MAX_TEXT = 400_000;

const READERS: readonly (readonly [pattern: RegExp, ecosystem: string, read: Reader])[] = [
  [
    /(?:^|\/)package\.json$/u,
    "npm",
    (text) => fromTables(json(text), [["dependencies"], ["devDependencies"], ["peerDependencies"], ["optionalDependencies"]]),
  ],
  [/(?:^|\/)composer\.json$/u, "composer", (text) => fromTables(json(text), [["require"], ["require-dev"]])],
  [/(?:^|\/)deno\.jsonc?$/u, "deno", (text) => fromTables(json(text), [["imports"]])],
  [/(?:^|\/)Cargo\.toml$/u, "cargo", cargo],
  [/(?:^|\/)pyproject\.toml$/u, "python", pyproject],
  [/(?:^|\/)Pipfile$/u, "python", (text) => fromTables(toml(text), [["packages"], ["dev-packages"]])],
  [
    /(?:^|\/)(?:[\w.-]*requirements[\w.-]*\.(?:txt|in)|requirements\/[\w.-]+\.(?:txt|in)|constraints[\w.-]*\.txt)$/u,
    "python",
    requirements,
  ],
  [
    /(?:^|\/)setup\.cfg$/u,
    "python",
    (text) =>
      requirements((/^install_requires\s*=((?:\n[ \t]+[^\n]*|\n[ \t]*(?=\n))*)/mu.exec(text)?.[1] ?? "").replaceAll(/^[ \t]+/gmu, "")),
  ],
  [/(?:^|\/)go\.mod$/u, "go", goModules],
  [/(?:^|\/)pom\.xml$/u, "maven", maven],
  [/\.gradle(?:\.kts)?$/u, "gradle", gradle],
  [/(?:^|\/)libs\.versions\.toml$/u, "gradle", versionCatalog],
  [/(?:^|\/)(?:Gemfile|[^/]+\.gemspec)$/u, "bundler", gems],
  [/(?:\.(?:cs|fs|vb)proj|(?:^|\/)Directory\.Packages\.props)$/u, "nuget", nuget],
  [/(?:^|\/)mix\.exs$/u, "hex", (text) => matches(text, /\{\s*:(\w+)\s*,\s*"([^"]{1,80})"/gu)],
  [/(?:^|\/)pubspec\.yaml$/u, "pub", (text) => matches(text, /^ {2}([\w-]+):[ \t]+["']?([^\s"'#{]{1,60})/gmu)],
];

/** The ecosystem of a manifest by its name; `null`: none that this version reads. */
export function ecosystemOf(path: string): string | null {
  return READERS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

/** What a manifest asks for; empty for a text that cannot be read: a broken manifest is a fact, and others report it. */
export function declaredDependencies(path: string, text: string): Versions {
  const read = READERS.find(([pattern]) => pattern.test(path))?.[2];
  if (read === undefined || text.length > MAX_TEXT) return new Map();
  try {
    return new Map(read(text).filter(([name]) => name !== ""));
  } catch {
    return new Map();
  }
}

function json(text: string): Data | null {
  return asRecord(JSON.parse(text.replace(/^\u{FEFF}/u, "").replaceAll(/^\s*\/\/.*$/gmu, "")));
}

function toml(text: string): Data | null {
  return asRecord(parseToml(text));
}

/** Tables of `name = version`; the value may be a table with `version`, or with another place to take it from. */
function fromTables(data: Data | null, tables: readonly (readonly string[])[]): [string, string][] {
  return tables.flatMap((keys) =>
    Object.entries(recordAt(data, ...keys)).map(([name, value]): [string, string] => [name, versionOf(value)]),
  );
}

function versionOf(value: unknown): string {
  if (typeof value === "string") return value;
  const record = asRecord(value);
  for (const key of ["version", "rev", "tag", "branch", "git", "url", "path"]) {
    const found = record?.[key];
    if (typeof found === "string") return key === "version" ? found : `${key} ${found}`;
  }
  return record?.["workspace"] === true ? "workspace" : "";
}

function cargo(text: string): [string, string][] {
  const data = toml(text);
  const kinds = ["dependencies", "dev-dependencies", "build-dependencies"];
  const targets = Object.keys(recordAt(data, "target")).flatMap((target) => kinds.map((kind) => ["target", target, kind]));
  return fromTables(data, [...kinds.map((kind) => [kind]), ["workspace", "dependencies"], ...targets]);
}

function pyproject(text: string): [string, string][] {
  const data = toml(text);
  const lists = [
    recordAt(data, "project")["dependencies"],
    recordAt(data, "build-system")["requires"],
    ...Object.values(recordAt(data, "project", "optional-dependencies")),
    ...Object.values(recordAt(data, "dependency-groups")),
    recordAt(data, "tool", "uv")["dev-dependencies"],
  ];
  const lines = lists.flatMap((list) => (Array.isArray(list) ? list.filter((line) => typeof line === "string") : []));
  const groups = Object.keys(recordAt(data, "tool", "poetry", "group")).map((group) => ["tool", "poetry", "group", group, "dependencies"]);
  const poetry = fromTables(data, [["tool", "poetry", "dependencies"], ["tool", "poetry", "dev-dependencies"], ...groups]);
  return [...requirements(lines.join("\n")), ...poetry.map(([name, version]): [string, string] => [pythonName(name), version])];
}

/** PEP 508: `name[extra] >=1,<2 ; marker`, or `name @ address`. */
function requirements(text: string): [string, string][] {
  return text.split(/\r?\n/u).flatMap((line): [string, string][] => {
    const match = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]{0,200}\])?\s*\(?((?:@|[<>=!~])[^;#]{0,200}?)?\)?\s*(?:;|#|--hash|\\|$)/u.exec(
      line.trim(),
    );
    return match === null ? [] : [[pythonName(match[1] ?? ""), (match[2] ?? "").replace(/\s+--hash.*$/u, "").trim()]];
  });
}

/** PEP 503: names are the same whatever their case and separators. */
function pythonName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/gu, "-");
}

function goModules(text: string): [string, string][] {
  const required = matches(
    text.replaceAll(/^\s*(?:replace|exclude|retract)\s*(?:\([^)]{0,20000}\)|.*$)/gmu, ""),
    /^\s*(?:require\s+)?([\w.-]+\.[\w-]+(?:\/[\w.~-]+)*)\s+(v[\w.+-]+)/gmu,
  );
  const toolchain = matches(text, /^(go|toolchain)\s+([\w.]+)\s*$/gmu);
  return [...toolchain, ...required];
}

function maven(text: string): [string, string][] {
  const properties = new Map(matches(text, /<([\w.-]+)>([^<>\s]{1,60})<\/\1>/gu));
  return Array.from(
    text.matchAll(/<(?:dependency|plugin|parent|extension)>([^]{0,3000}?)<\/(?:dependency|plugin|parent|extension)>/gu),
  ).flatMap((match): [string, string][] => {
    const inner = match[1] ?? "";
    const field = (name: string) => new RegExp(`<${name}>\\s*([^<]{1,120}?)\\s*</${name}>`, "u").exec(inner)?.[1] ?? "";
    const version = field("version").replaceAll(/\$\{([^}]+)\}/gu, (whole, key: string) => properties.get(key) ?? whole);
    return field("artifactId") === "" ? [] : [[`${field("groupId")}:${field("artifactId")}`.replace(/^:/u, ""), version]];
  });
}

function gradle(text: string): [string, string][] {
  const coordinates = matches(text, /["']([\w.-]+:[\w.-]+):([^"'@:\s]{1,60})["']/gu);
  const plugins = matches(text, /\bid\s*\(?\s*["']([\w.-]+)["']\s*\)?\s+version\s*\(?\s*["']([^"']{1,60})["']/gu);
  return [...coordinates, ...plugins];
}

/** Gradle's version catalog: libraries and plugins, with `version.ref` looked up. */
function versionCatalog(text: string): [string, string][] {
  const data = toml(text);
  const versions = new Map(stringEntries(recordAt(data, "versions")));
  return ["libraries", "plugins"].flatMap((table) =>
    Object.values(recordAt(data, table)).flatMap((value): [string, string][] => {
      if (typeof value === "string") return [[value.split(":").slice(0, 2).join(":"), value.split(":")[2] ?? ""]];
      const entry = asRecord(value);
      const name = entry?.["module"] ?? entry?.["id"] ?? `${String(entry?.["group"])}:${String(entry?.["name"])}`;
      const reference = recordAt(entry, "version")["ref"];
      const version = typeof reference === "string" ? (versions.get(reference) ?? reference) : entry?.["version"];
      return typeof name === "string" ? [[name, typeof version === "string" ? version : ""]] : [];
    }),
  );
}

function gems(text: string): [string, string][] {
  return Array.from(
    text.matchAll(
      /^\s*(?:gem|\w+\.add_(?:runtime_|development_)?dependency)\s*\(?\s*["']([\w.-]+)["']\s*((?:,\s*["'][^"']{1,60}["']\s*){0,4})/gmu,
    ),
    (match): [string, string] => [
      match[1] ?? "",
      (match[2] ?? "")
        .replaceAll(/["']/gu, "")
        .replace(/^\s*,\s*/u, "")
        .trim(),
    ],
  );
}

function nuget(text: string): [string, string][] {
  return Array.from(text.matchAll(/<Package(?:Reference|Version)\s([^>]{1,400})>(?:\s*<Version>([^<]{1,60})<\/Version>)?/gu)).flatMap(
    (match): [string, string][] => {
      const attributes = match[1] ?? "";
      const name = /\b(?:Include|Update)\s*=\s*"([^"]{1,120})"/u.exec(attributes)?.[1];
      return name === undefined ? [] : [[name, /\bVersion\s*=\s*"([^"]{1,60})"/u.exec(attributes)?.[1] ?? match[2] ?? ""]];
    },
  );
}

function matches(text: string, pattern: RegExp): [string, string][] {
  return Array.from(text.matchAll(pattern), (match): [string, string] => [match[1] ?? "", match[2] ?? ""]);
}
