import { recordAt, manifestData } from "../manifest-data.ts";
import { shellQuote } from "../shell-quote.ts";
import type { ContextSources } from "../sources.ts";
import { usesPytest } from "./commands.ts";
import { gradleTests } from "./gradle-tests.ts";
import { javascriptTests } from "./javascript-runner.ts";

/** Names by which a runner on the JVM or .NET knows a class of tests; another file is no filter that finds something. */
const TEST_CLASS = /^Test[A-Z]|(?:Tests?|TestCase|IT|Specs?|Suite|Fixture)$/u;

/** The files that pytest (python_files), unittest and Django collect unless they are told otherwise; another one in a folder of tests only helps. */
const PYTHON_TEST = /^tests?(?:_|$)|_tests?$/u;

/**
 * A function that gives the command which runs one test file from the root; `null` where this version does not know the
 * runner, or the file holds no tests. Paths are quoted for a POSIX shell.
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
  const javascript = javascriptTests(sources, tools, moduleOf);
  const python = pythonRunner(sources, has);
  const gradle = gradleTests(all, moduleOf);
  return (path) => {
    const file = shellQuote(path);
    const type = path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/u, "");
    if (/\.[cm]?[jt]sx?$/u.test(path)) return javascript(path) ?? (has("deno") ? `deno test ${file}` : null);
    if (/\.py$/u.test(path)) return python === null || !PYTHON_TEST.test(type) ? null : `${python} ${file}`;
    if (path.endsWith("_test.go")) return goTest(path, there);
    if (path.endsWith(".rs")) return cargoTest(path, sources, there);
    if (path.endsWith(".rb")) return rubyTest(path, type, there);
    if (/\.php$/u.test(path)) return /(?:Test|Spec)$/u.test(type) ? `vendor/bin/phpunit ${file}` : null;
    if (/\.exs$/u.test(path)) return `mix test ${file}`;
    if (/\.(?:java|kt|groovy|scala)$/u.test(path) && has("maven") && !gradleAtRoot) {
      const module = moduleOf(path, (candidate) => there(`${candidate}/pom.xml`));
      const one = TEST_CLASS.test(type);
      const where = module === null ? "" : ` -pl ${shellQuote(module)} -am${one ? " -Dsurefire.failIfNoSpecifiedTests=false" : ""}`;
      return `${there("mvnw") ? "./mvnw" : "mvn"} test${where}${one ? ` -Dtest=${shellQuote(type)}` : ""}`;
    }
    if (/\.(?:java|kt|groovy|scala)$/u.test(path) && has("gradle")) return gradle(path, TEST_CLASS.test(type) ? type : null);
    if (/\.(?:cs|fs|vb)$/u.test(path)) {
      const project = moduleOf(path, (candidate) => projects.has(candidate));
      const filter = TEST_CLASS.test(type) ? ` --filter ${shellQuote(`FullyQualifiedName~${type}`)}` : "";
      if (filter === "" && (project === null || !/Tests?\b/u.test(project))) return null;
      return `dotnet test${project === null ? "" : ` ${shellQuote(project)}`}${filter}`;
    }
    if (/\.dart$/u.test(path)) return `dart test ${file}`;
    if (/\.swift$/u.test(path)) return `swift test --filter ${shellQuote(type)}`;
    return null;
  };
}

/** The nearest folder above a file that is a module of its own; `null`: the root. */
function moduleOf(path: string, isModule: (folder: string) => boolean): string | null {
  for (
    let folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    folder !== "";
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")))
  ) {
    if (isModule(folder)) return folder;
  }
  return null;
}

/** A module below the root is tested in its own folder, unless `go.work` joins them. */
function goTest(path: string, there: (path: string) => boolean): string {
  const module = there("go.work") ? null : moduleOf(path, (folder) => there(`${folder}/go.mod`));
  const inModule = module === null ? path : path.slice(module.length + 1);
  const folder = inModule.includes("/") ? shellQuote(`./${inModule.slice(0, inModule.lastIndexOf("/"))}`) : ".";
  return `${module === null ? "" : `cd ${shellQuote(module)} && `}go test ${folder}`;
}

/** `tests/name.rs` and all below `tests/name/main.rs` are test targets of their package; Cargo knows to which the rest belongs. */
function cargoTest(path: string, { manifests }: ContextSources, there: (path: string) => boolean): string {
  const crate = moduleOf(path, (folder) => there(`${folder}/Cargo.toml`));
  const top = crate === null ? "" : `${crate}/`;
  const target = /^tests\/(?:([^/]+)\.rs$|([^/]+)\/)/u.exec(path.slice(top.length));
  const folder = target?.[2];
  const name = target?.[1] ?? (folder !== undefined && there(`${top}tests/${folder}/main.rs`) ? folder : undefined);
  const one = name === undefined ? "" : ` --test ${shellQuote(name)}`;
  if (crate === null) return `cargo test${one}`;
  const named = recordAt(manifestData(manifests, `${crate}/Cargo.toml`), "package")["name"];
  const inWorkspace = "workspace" in (manifestData(manifests, "Cargo.toml") ?? {});
  return typeof named === "string" && inWorkspace
    ? `cargo test -p ${shellQuote(named)}${one}`
    : `cargo test --manifest-path ${shellQuote(`${crate}/Cargo.toml`)}${one}`;
}

/** A gem with its own Gemfile is tested in its own folder. */
function rubyTest(path: string, type: string, there: (path: string) => boolean): string | null {
  const gem = moduleOf(path, (folder) => there(`${folder}/Gemfile`));
  const into = gem === null ? "" : `cd ${shellQuote(gem)} && `;
  const inGem = gem === null ? path : path.slice(gem.length + 1);
  if (type.endsWith("_spec")) return `${into}bundle exec rspec ${shellQuote(inGem)}`;
  if (!/^test_(?!helper)|_test$/u.test(type)) return null;
  if (gem === null && there("bin/rails")) return `bin/rails test ${shellQuote(path)}`;
  const above = /^(.*?\/)?test\//u.exec(inGem)?.[1] ?? "";
  const load = above === "" ? "-Itest" : `-I${shellQuote(`${above}lib`)} -I${shellQuote(`${above}test`)}`;
  return `${into}bundle exec ruby ${load} ${shellQuote(inGem)}`;
}

function pythonRunner(sources: ContextSources, has: (name: string) => boolean): string | null {
  const prefix = ["uv", "poetry", "pdm", "pipenv"].find((name) => has(name));
  if (usesPytest(sources) || sources.workflows.some(({ text }) => text.includes("pytest")))
    return prefix === undefined ? "python -m pytest" : `${prefix} run pytest`;
  return has("pip") || prefix !== undefined ? "python -m unittest" : null;
}
