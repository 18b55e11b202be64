import type { ContextBody } from "./body.ts";
import { asRecord, manifestData, recordAt } from "./manifest-data.ts";
import type { SourceText } from "./sources.ts";

type Package = NonNullable<ContextBody["repository"]["packages"]>[number];

/** Where a manifest of the root keeps name and version, as the documents of each ecosystem say. */
const PLACES: readonly (readonly [source: string, keys: readonly string[]])[] = [
  ["package.json", []],
  ["deno.json", []],
  ["jsr.json", []],
  ["composer.json", []],
  ["pyproject.toml", ["project"]],
  ["pyproject.toml", ["tool", "poetry"]],
  ["Cargo.toml", ["package"]],
];

/**
 * Name and version of what the root of the repository publishes, as its manifests say; a version that is computed or
 * inherited is `null`. A Go module has a name and no version of its own. Each source once.
 */
export function packagesOf(manifests: readonly SourceText[]): Package[] {
  const found: Package[] = [];
  for (const [source, keys] of PLACES) {
    const { name, version } = recordAt(asRecord(manifestData(manifests, source)), ...keys);
    if (typeof name !== "string" || name === "" || found.some((other) => other.source === source)) continue;
    found.push({ name, version: typeof version === "string" && version !== "" ? version : null, source });
  }
  found.push(...fromMaven(manifests), ...fromGemspec(manifests));
  const module = /^module[ \t]+"?([^\s"]+)/mu.exec(textOf(manifests, "go.mod"))?.[1];
  return module === undefined ? found : [...found, { name: module, version: null, source: "go.mod" }];
}

/** Group, artifact and version of the root's pom.xml; what a parent says counts where the project says nothing. */
function fromMaven(manifests: readonly SourceText[]): Package[] {
  const text = textOf(manifests, "pom.xml");
  const parent = /<parent>([\s\S]{0,2000}?)<\/parent>/u.exec(text)?.[1] ?? "";
  const head = text.replace(parent, "").split(/<(?:dependencies|dependencyManagement|build|profiles|modules|reporting)>/u, 1)[0] ?? "";
  const tag = (name: string) => {
    const found = (part: string) => new RegExp(`<${name}>\\s*([^<\\s]{1,200})\\s*</${name}>`, "u").exec(part)?.[1];
    return found(head) ?? (name === "artifactId" ? undefined : found(parent));
  };
  const [group, artifact, version] = [tag("groupId"), tag("artifactId"), tag("version")];
  if (artifact === undefined) return [];
  const name = group === undefined ? artifact : `${group}:${artifact}`;
  return [{ name, version: version === undefined || version.includes("${") ? null : version, source: "pom.xml" }];
}

/** The gems whose specification lies at the root. */
function fromGemspec(manifests: readonly SourceText[]): Package[] {
  return manifests
    .filter(({ path }) => /^[^/]+\.gemspec$/u.test(path))
    .flatMap(({ path, text }) => {
      const literal = (field: string) => new RegExp(`\\.${field}\\s*=\\s*["']([\\w.-]{1,100})["']`, "u").exec(text)?.[1];
      const name = literal("name") ?? /Gem::Specification\.new\(?\s*["']([\w.-]{1,100})["']/u.exec(text)?.[1];
      return name === undefined ? [] : [{ name, version: literal("version") ?? null, source: path }];
    });
}

function textOf(manifests: readonly SourceText[], path: string): string {
  return manifests.find((manifest) => manifest.path === path)?.text ?? "";
}
