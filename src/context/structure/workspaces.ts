import { parseYaml } from "../parse-yaml.ts";
import { pathMatcher } from "../../policy/glob.ts";
import type { RepositoryStructure } from "../body.ts";
import { asRecord, manifestData, recordAt } from "../manifest-data.ts";
import type { ContextSources, SourceText } from "../sources.ts";

type Workspace = RepositoryStructure["workspaces"][number];

/** What a workspace file names, and the manifest that each of its members has. */
interface Declared {
  readonly tool: string;
  readonly evidence: string;
  readonly globs: readonly string[];
  readonly manifest: RegExp;
}

const MOST_MEMBERS = 1000;

/** The workspaces that manifests declare, with those of their members that are there. */
export function workspacesOf({ tree, manifests }: ContextSources, tools: readonly { name: string }[]): Workspace[] {
  const folders = (manifest: RegExp) =>
    Array.from(
      new Set(tree.filter(({ path }) => path.includes("/") && manifest.test(path)).map(({ path }) => path.slice(0, path.lastIndexOf("/")))),
    );
  return manifests
    .flatMap((text) => declaredIn(text, manifests, tools))
    .flatMap(({ tool, evidence, globs, manifest }): Workspace[] => {
      const root = evidence.includes("/") ? evidence.slice(0, evidence.lastIndexOf("/") + 1) : "";
      const positive = globs.map((glob) => (glob.startsWith("!") ? `!${root}${trimmed(glob.slice(1))}` : root + trimmed(glob)));
      const member = pathMatcher(positive);
      const members = folders(manifest)
        .filter((folder) => member(folder))
        .sort((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1))
        .slice(0, MOST_MEMBERS);
      return members.length === 0 ? [] : [{ tool, evidence, members }];
    });
}

function trimmed(glob: string): string {
  return glob
    .replace(/^\.\//u, "")
    .replace(/\/+$/u, "")
    .replace(/\/package\.json$/u, "");
}

function declaredIn({ path, text }: SourceText, manifests: readonly SourceText[], tools: readonly { name: string }[]): Declared[] {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const data = () => manifestData(manifests, path);
  const one = (tool: string, globs: readonly string[], manifest: RegExp): Declared[] =>
    globs.length === 0 ? [] : [{ tool, evidence: path, globs, manifest }];
  const packageJson = /(?:^|\/)package\.json$/u;
  switch (name) {
    case "package.json": {
      const field = data()?.["workspaces"];
      const runner = tools.find((tool) => ["yarn", "bun", "npm"].includes(tool.name))?.name ?? "npm";
      return one(runner, strings(Array.isArray(field) ? field : recordAt(data(), "workspaces")["packages"]), packageJson);
    }
    case "pnpm-workspace.yaml":
      return one("pnpm", strings(yaml(text)?.["packages"]), packageJson);
    case "lerna.json":
      return one("lerna", strings(data()?.["packages"]), packageJson);
    case "deno.json":
      return one("deno", strings(data()?.["workspace"]), /(?:^|\/)deno\.jsonc?$/u);
    case "Cargo.toml":
      return one("cargo", strings(recordAt(data(), "workspace")["members"]), /(?:^|\/)Cargo\.toml$/u);
    case "pyproject.toml":
      return one("uv", strings(recordAt(data(), "tool", "uv", "workspace")["members"]), /(?:^|\/)pyproject\.toml$/u);
    case "go.work":
      return one(
        "go",
        captures(text.replaceAll(/\/\/[^\n]*/gu, ""), /(?:^use\s+|^\s+)(\.{1,2}\/[\w./-]{1,200}|"\.[^"\n]{1,200}")/gmu),
        /(?:^|\/)go\.mod$/u,
      );
    case "pom.xml":
      return one("maven", captures(text, /<module>\s*([^<\s]{1,200})\s*<\/module>/gu), /(?:^|\/)pom\.xml$/u);
    case "settings.gradle":
    case "settings.gradle.kts": {
      const included = Array.from(
        text.matchAll(/^[ \t]*include\b(\s*\([^()]{0,40000}\)|[^\n]{0,4000}(?:,\s*\n[^\n]{0,400}){0,200})/gmu),
        (match) => match[1] ?? "",
      );
      const modules = included.flatMap((list) => captures(list, /["']([^"'\n]{1,200})["']/gu));
      return one(
        "gradle",
        modules.map((module) => module.replace(/^:/u, "").replaceAll(":", "/")),
        /(?:^|\/)build\.gradle(?:\.kts)?$/u,
      );
    }
    default:
      return [];
  }
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

function captures(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => (match[1] ?? "").replaceAll('"', ""));
}

function yaml(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return asRecord(parseYaml(text));
  } catch {
    return null;
  }
}
