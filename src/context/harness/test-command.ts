import { manifestData, recordAt } from "../manifest-data.ts";
import { shellQuote } from "../shell-quote.ts";
import type { ContextSources } from "../sources.ts";
import { usesPytest } from "./commands.ts";
import { nodeRunner } from "./scripts.ts";

/**
 * A function that gives the command which runs one test file from the root; `null` where this version does not know the
 * runner. Paths are quoted for a POSIX shell.
 */
export function testCommands(sources: ContextSources, tools: readonly { name: string }[]): (path: string) => string | null {
  const has = (name: string) => tools.some((tool) => tool.name === name);
  const all = new Set(sources.tree.map(({ path }) => path));
  const there = (path: string) => all.has(path);
  // Samples may bring a build of another tool: what stands at the root decides.
  const gradleAtRoot = !there("pom.xml") && ["build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts"].some(there);
  const projects = new Set(
    Array.from(all).flatMap((path) => (/\.(?:cs|fs|vb)proj$/u.test(path) ? [path.slice(0, path.lastIndexOf("/"))] : [])),
  );
  const javascript = javascriptRunner(sources, tools);
  const python = pythonRunner(sources, has);
  return (path) => {
    const file = shellQuote(path);
    const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
    const type = path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/u, "");
    if (/\.[cm]?[jt]sx?$/u.test(path))
      return has("deno") && javascript === null ? `deno test ${file}` : javascript === null ? null : `${javascript} ${file}`;
    if (/\.py$/u.test(path)) return python === null ? null : `${python} ${file}`;
    if (path.endsWith("_test.go")) return `go test ${folder === "" ? "." : shellQuote(`./${folder}`)}`;
    if (path.endsWith(".rs")) return /^tests\/[^/]+\.rs$/u.test(path) ? `cargo test --test ${shellQuote(type)}` : "cargo test";
    if (/_spec\.rb$/u.test(path)) return `bundle exec rspec ${file}`;
    if (/\.rb$/u.test(path)) return there("bin/rails") ? `bin/rails test ${file}` : `bundle exec ruby -Itest ${file}`;
    if (/\.php$/u.test(path)) return `vendor/bin/phpunit ${file}`;
    if (/\.exs$/u.test(path)) return `mix test ${file}`;
    if (/\.(?:java|kt|groovy|scala)$/u.test(path) && has("maven") && !gradleAtRoot) {
      const module = moduleOf(path, (candidate) => there(`${candidate}/pom.xml`));
      return `${there("mvnw") ? "./mvnw" : "mvn"} test ${module === null ? "" : `-pl ${shellQuote(module)} -am -Dsurefire.failIfNoSpecifiedTests=false `}-Dtest=${shellQuote(type)}`;
    }
    if (/\.(?:java|kt|groovy|scala)$/u.test(path) && has("gradle")) {
      const module = moduleOf(path, (candidate) => there(`${candidate}/build.gradle`) || there(`${candidate}/build.gradle.kts`));
      const task = module === null ? "test" : `:${module.replaceAll("/", ":")}:test`;
      return `${there("gradlew") ? "./gradlew" : "gradle"} ${shellQuote(task)} --tests ${shellQuote(`*${type}`)}`;
    }
    if (/\.(?:cs|fs|vb)$/u.test(path)) {
      const project = moduleOf(path, (candidate) => projects.has(candidate));
      return `dotnet test ${project === null ? "" : `${shellQuote(project)} `}--filter ${shellQuote(`FullyQualifiedName~${type}`)}`;
    }
    if (/\.dart$/u.test(path)) return `dart test ${file}`;
    if (/\.swift$/u.test(path)) return `swift test --filter ${shellQuote(type)}`;
    return null;
  };
}

/** The nearest folder above a file that is a module of its own; `null`: the root. */
function moduleOf(path: string, isModule: (folder: string) => boolean): string | null {
  for (
    let folder = path.slice(0, path.lastIndexOf("/"));
    folder.includes("/") || folder !== "";
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")))
  ) {
    if (isModule(folder)) return folder;
  }
  return null;
}

/** The test runner of package.json: its dependency, else the word in its test script. */
function javascriptRunner(sources: ContextSources, tools: readonly { name: string }[]): string | null {
  const data = manifestData(sources.manifests, "package.json");
  const dependencies = { ...recordAt(data, "dependencies"), ...recordAt(data, "devDependencies") };
  const script = Object.values(recordAt(data, "scripts"))
    .filter((value) => typeof value === "string")
    .join("\n");
  const execute = { npm: "npx", pnpm: "pnpm exec", yarn: "yarn", bun: "bunx" }[nodeRunner(tools)];
  const uses = (name: string) => name in dependencies || new RegExp(`(?:^|[\\s/])${name}(?:\\s|$)`, "mu").test(script);
  if (uses("vitest")) return `${execute} vitest run`;
  if (uses("jest")) return `${execute} jest`;
  if (uses("mocha")) return `${execute} mocha`;
  if (uses("ava")) return `${execute} ava`;
  if (/node (?:\S+ )*--test/u.test(script)) return "node --test";
  if (/bun test/u.test(script)) return "bun test";
  return uses("tap") ? `${execute} tap` : null;
}

function pythonRunner(sources: ContextSources, has: (name: string) => boolean): string | null {
  const prefix = ["uv", "poetry", "pdm", "pipenv"].find((name) => has(name));
  if (usesPytest(sources) || sources.workflows.some(({ text }) => text.includes("pytest")))
    return prefix === undefined ? "python -m pytest" : `${prefix} run pytest`;
  return has("pip") || prefix !== undefined ? "python -m unittest" : null;
}
