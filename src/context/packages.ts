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
  const module = /^module[ \t]+"?([^\s"]+)/mu.exec(manifests.find(({ path }) => path === "go.mod")?.text ?? "")?.[1];
  return module === undefined ? found : [...found, { name: module, version: null, source: "go.mod" }];
}
