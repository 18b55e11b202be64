import { manifestData, recordAt } from "../manifest-data.ts";
import { shellQuote } from "../shell-quote.ts";
import type { ContextSources } from "../sources.ts";
import { nodeRunner } from "./scripts.ts";

interface Runner {
  readonly name: string;
  readonly command: string;
}

/** A file at the root of a package that configures this runner there. */
const CONFIGURED: Readonly<Record<string, RegExp>> = {
  vitest: /^vitest\.(?:config|workspace)[\w.]*$/u,
  jest: /^jest\.config\.\w+$/u,
  mocha: /^\.mocharc\.\w+$/u,
  ava: /^ava\.config\.\w+$/u,
};

/**
 * A function that gives the command for one test file in JavaScript or TypeScript. A package of a workspace that brings its
 * own runner or configuration runs its tests in its own folder, since environment and setup stand there; else the root does.
 */
export function javascriptTests(
  sources: ContextSources,
  tools: readonly { name: string }[],
  moduleOf: (path: string, isModule: (folder: string) => boolean) => string | null,
): (path: string) => string | null {
  const folders = packageFolders(sources);
  const configured = (folder: string, name: string) => folders.get(folder)?.some((file) => CONFIGURED[name]?.test(file)) === true;
  const known = new Map<string, Runner | null>();
  const runnerAt = (folder: string): Runner | null => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const found = runnerOf(sources, folder === "" ? "package.json" : `${folder}/package.json`, tools);
    known.set(folder, found);
    return found;
  };
  const root = runnerAt("");
  return (path) => {
    const own = moduleOf(path, (folder) => folders.has(folder));
    const runner = (own === null ? null : runnerAt(own)) ?? root;
    if (runner === null || !holdsTests(path, runner.name)) return null;
    const rootDecides = own === null || (root !== null && runnerAt(own) === null && !configured(own, runner.name) && isSetUp(runner.name));
    if (rootDecides) return `${runner.command} ${shellQuote(path)}`;
    return `cd ${shellQuote(own)} && ${runner.command} ${shellQuote(path.slice(own.length + 1))}`;
  };

  /** Where nothing at the root configures the runner, each package runs by itself. */
  function isSetUp(name: string): boolean {
    const data = manifestData(sources.manifests, "package.json");
    return (
      !(name in CONFIGURED) ||
      configured("", name) ||
      name in (data ?? {}) ||
      folders.get("")?.some((file) => /^vite\.config\./u.test(file)) === true
    );
  }
}

/** Vitest and Jest run what is named as a test or lies right in a folder of tests; what the others load beside it has its own folder. */
function holdsTests(path: string, runner: string): boolean {
  const folder = path.split("/").at(-2) ?? "";
  // Types are tested by programs of their own.
  if (/\.(?:tst|test-d)\.[cm]?tsx?$/u.test(path)) return false;
  if (runner === "vitest" || runner === "jest")
    return /[.\-_](?:\w*test|spec)s?\.[cm]?[jt]sx?$/u.test(path) || /^(?:tests?|__tests__)$/u.test(folder);
  return !/(?:^|\/)(?:_\w+|helpers?|fixtures|support|utils?|__mocks__)\//u.test(path);
}

/** The folders that hold a package.json, each with the names of its own files. */
function packageFolders({ tree }: ContextSources): Map<string, string[]> {
  const found = new Map<string, string[]>(
    tree.flatMap(({ path }) => (/(?:^|\/)package\.json$/u.test(path) ? [[path.slice(0, Math.max(0, path.lastIndexOf("/"))), []]] : [])),
  );
  for (const { path } of tree) found.get(path.slice(0, Math.max(0, path.lastIndexOf("/"))))?.push(path.slice(path.lastIndexOf("/") + 1));
  return found;
}

/** The test runner of one package.json: the word in its scripts, else its dependency. */
function runnerOf({ manifests }: ContextSources, path: string, tools: readonly { name: string }[]): Runner | null {
  const data = manifestData(manifests, path);
  const dependencies = { ...recordAt(data, "dependencies"), ...recordAt(data, "devDependencies") };
  const scripts = Object.values(recordAt(data, "scripts")).filter((value) => typeof value === "string");
  const script = scripts.join("\n");
  const execute = { npm: "npx", pnpm: "pnpm exec", yarn: "yarn", bun: "bunx" }[nodeRunner(tools)];
  const uses = (name: string) => name in dependencies || new RegExp(`(?:^|[\\s/])${name}(?:\\s|$)`, "mu").test(script);
  if (uses("vitest")) return { name: "vitest", command: `${execute} vitest run` };
  if (uses("jest")) return { name: "jest", command: `${modules(script)}${execute} jest` };
  if (uses("mocha")) return { name: "mocha", command: `${execute} mocha${loaded(scripts)}` };
  if (uses("ava")) return { name: "ava", command: `${execute} ava` };
  if (/node (?:\S+ )*--test/u.test(script)) return { name: "node", command: "node --test" };
  if (/bun test/u.test(script)) return { name: "bun", command: "bun test" };
  if (uses("borp")) return { name: "borp", command: `${execute} borp` };
  return uses("tap") ? { name: "tap", command: `${execute} tap` } : null;
}

/** What mocha must load before any test, as the first script that calls it says: `--require test/support/env`. */
function loaded(scripts: readonly string[]): string {
  const call = scripts.map((script) => /(?:^|[\s/])mocha\s([^&|;]*)/u.exec(script)?.[1]).find((found) => found !== undefined) ?? "";
  return Array.from(
    call.matchAll(/(?:^|\s)(--require|-r|--import|--loader|--config)[ =]([\w@./-]{1,100})/gu),
    (match) => ` ${match[1] ?? ""} ${match[2] ?? ""}`,
  ).join("");
}

/** Jest runs ES modules only where Node is told so. */
function modules(script: string): string {
  return script.includes("--experimental-vm-modules") ? "NODE_OPTIONS=--experimental-vm-modules " : "";
}
