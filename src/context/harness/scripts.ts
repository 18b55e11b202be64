import { parseYaml } from "../parse-yaml.ts";
import { asRecord, manifestData, recordAt, stringEntries } from "../manifest-data.ts";
import { shellQuote } from "../shell-quote.ts";
import type { SourceText } from "../sources.ts";

/** A script that a manifest declares, and the command that runs it from the root. */
export interface DeclaredScript {
  readonly name: string;
  /** What it does, as declared. */
  readonly command: string;
  readonly source: string;
  readonly run: string;
}

/** Every script, target and recipe of the manifests: npm, Composer, Deno, Make, Just, Task, tox, PDM, Hatch, poe. */
export function declaredScripts(manifests: readonly SourceText[], tools: readonly { name: string }[]): DeclaredScript[] {
  const runner = nodeRunner(tools);
  return manifests.flatMap(({ path, text }) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const folder = path.slice(0, Math.max(0, path.length - name.length - 1));
    const inFolder = (command: string) => (folder === "" ? command : `cd ${shellQuote(folder)} && ${command}`);
    const scripts = (entries: [string, string][], key: string, run: (script: string) => string): DeclaredScript[] =>
      entries.map(([script, command]) => ({ name: script, command, source: `${path} (${key})`, run: inFolder(run(shellQuote(script))) }));
    if (name === "package.json")
      return scripts(stringEntries(recordAt(manifestData(manifests, path), "scripts")), "scripts", (script) => nodeCommand(runner, script));
    if (name === "composer.json")
      return scripts(listEntries(recordAt(manifestData(manifests, path), "scripts")), "scripts", (script) => `composer run ${script}`);
    if (/^deno\.jsonc?$/u.test(name))
      return scripts(stringEntries(recordAt(manifestData(manifests, path), "tasks")), "tasks", (script) => `deno task ${script}`);
    if (/^(?:GNUm|[Mm])akefile$/u.test(name)) return scripts(makeTargets(text), "target", (script) => `make ${script}`);
    if (/^\.?[Jj]ustfile$/u.test(name)) return scripts(justRecipes(text), "recipe", (script) => `just ${script}`);
    if (/^Taskfile\.ya?ml$/u.test(name)) return scripts(taskNames(text), "task", (script) => `task ${script}`);
    if (name === "pyproject.toml") return pythonScripts(manifests, path, scripts);
    return [];
  });
}

function pythonScripts(
  manifests: readonly SourceText[],
  path: string,
  scripts: (entries: [string, string][], key: string, run: (script: string) => string) => DeclaredScript[],
): DeclaredScript[] {
  const data = manifestData(manifests, path);
  return [
    ...scripts(listEntries(recordAt(data, "tool", "pdm", "scripts")), "tool.pdm.scripts", (script) => `pdm run ${script}`),
    ...scripts(
      listEntries(recordAt(data, "tool", "hatch", "envs", "default", "scripts")),
      "tool.hatch.envs.default.scripts",
      (script) => `hatch run ${script}`,
    ),
    ...scripts(listEntries(recordAt(data, "tool", "poe", "tasks")), "tool.poe.tasks", (script) => `poe ${script}`),
  ];
}

/** Which program runs the scripts of package.json here: the one that a field or a lock file names. */
export function nodeRunner(tools: readonly { name: string }[]): "npm" | "pnpm" | "yarn" | "bun" {
  for (const { name } of tools) if (name === "pnpm" || name === "yarn" || name === "bun" || name === "npm") return name;
  return "npm";
}

function nodeCommand(runner: string, script: string): string {
  return script === "test" || script === "start" ? `${runner} ${script}` : `${runner} run ${script}`;
}

/** Scripts whose value is a text, a list of texts, or a table with `cmd`, `shell` or `composite`. */
function listEntries(data: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(data).flatMap(([name, value]): [string, string][] => {
    const record = asRecord(value);
    const inner = record === null ? value : (record["cmd"] ?? record["shell"] ?? record["composite"]);
    if (typeof inner === "string") return [[name, inner]];
    return Array.isArray(inner) ? [[name, inner.filter((part) => typeof part === "string").join(" && ")]] : [];
  });
}

/** Targets that people call: no patterns, no files, no special names; with the first line of their recipe. */
function makeTargets(text: string): [string, string][] {
  const lines = text.split(/\r?\n/u);
  const found = new Map<string, string>();
  for (const [index, line] of lines.entries()) {
    const names = /^([A-Za-z0-9][\w -]*?)\s*::?(?!=)(?:\s|$)/u.exec(line)?.[1]?.split(/\s+/u) ?? [];
    const end = lines.findIndex((other, at) => at > index && !other.startsWith("\t"));
    // What only prints does not say what a target does.
    const steps = lines.slice(index + 1, end === -1 ? lines.length : end).map((step) => step.trim().replace(/^[@-]+/u, ""));
    const recipe =
      steps.find((step) => !/^\$\((?:info|warning)\b|^echo\b|^#/u.test(step)) ??
      steps[0] ??
      (line.split(":").slice(1).join(":").split("##")[0] ?? "").trim();
    for (const name of names) if (!found.has(name)) found.set(name, recipe.slice(0, 200));
  }
  return Array.from(found).slice(0, 100);
}

function justRecipes(text: string): [string, string][] {
  return Array.from(text.matchAll(/^@?([A-Za-z][\w-]*)[^:\n=]*:(?!=)[^\n]*(?:\n[ \t]+([^\n]*))?/gmu), (match): [string, string] => [
    match[1] ?? "",
    (match[2] ?? "").trim().slice(0, 200),
  ]).slice(0, 100);
}

function taskNames(text: string): [string, string][] {
  try {
    const tasks = asRecord(asRecord(parseYaml(text))?.["tasks"]) ?? {};
    return Object.entries(tasks).map(([name, value]): [string, string] => {
      const commands = asRecord(value)?.["cmds"];
      const first = Array.isArray(commands) ? commands.find((command) => typeof command === "string") : value;
      return [name, typeof first === "string" ? first.slice(0, 200) : ""];
    });
  } catch {
    return [];
  }
}
