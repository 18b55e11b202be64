import type { ContextBody } from "../body.ts";
import { shellQuote } from "../shell-quote.ts";
import { manifestData, recordAt } from "../manifest-data.ts";
import type { ContextSources } from "../sources.ts";
import { classifyCommand, rewritesFiles, sendsAway, type CommandGroup } from "./classify-command.ts";
import { declaredScripts, nodeRunner } from "./scripts.ts";
import { workflowCommands } from "./workflow-commands.ts";

type Command = ContextBody["harness"]["commands"][number];
type Tools = ContextBody["repository"]["packageManagers"];

const GROUPS: readonly CommandGroup[] = ["setup", "validate", "runtime", "context"];
const TRUST = ["ci", "manifest", "convention"];
const MAX_PER_GROUP = 15;

/**
 * How to set up, check and run this repository, in order of trust: what CI runs, what a manifest declares, what is usual
 * for the tools that are there. Never run by us. The text of a command comes from the repository and is hostile.
 */
export function harnessCommands(sources: ContextSources, tools: Tools): { commands: Command[]; unread: string[] } {
  const folders = foldersOf(sources.tree.map(({ path }) => path));
  const isFolder = (path: string) => folders.has(path);
  const { commands: fromCi, unread } = workflowCommands(sources.workflows, isFolder);
  const scripts = declaredScripts(sources.manifests, tools);
  const known = (command: Command) => !command.command.endsWith("make install") || fetchesDependencies(command.command, scripts);
  const all = [...fromCi, ...fromManifests(scripts), ...byConvention(sources, tools)].filter(known);
  const kept = new Map<string, Command>();
  for (const command of all) {
    const key = withoutValues(command.command);
    const before = kept.get(key);
    if (before === undefined) kept.set(key, command);
    else if (before.trust === "ci" && command.trust === "manifest" && !before.reason.includes("declared")) {
      kept.set(key, { ...before, reason: `${before.reason}; also declared in ${command.source}` });
    }
  }
  const order = new Map(Array.from(kept.values(), (command) => [command, placeOf(command, isFolder, nodeRunner(tools))]));
  const commands = GROUPS.flatMap((group) =>
    Array.from(kept.values())
      .filter((command) => command.group === group)
      .sort((a, b) => compareNumbers(order.get(a) ?? [], order.get(b) ?? []))
      .slice(0, MAX_PER_GROUP),
  );
  return { commands, unread };
}

/** Jobs of two systems set the same variables to other values: one of them is enough. */
function withoutValues(command: string): string {
  return command.replace(/^(?:\w+=\S* )+/u, (variables) => variables.replaceAll(/=\S*/gu, ""));
}

function foldersOf(paths: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf("/"); end > 0 && !found.has(path.slice(0, end)); end = path.lastIndexOf("/", end - 1))
      found.add(path.slice(0, end));
  }
  return found;
}

/** The most trusted and widest first; among these the tests, then other checks, then builds. */
function placeOf(command: Command, isFolder: (path: string) => boolean, runner: string): number[] {
  // CI may also try the package managers that are not used here.
  const other =
    command.group === "setup" && /^(?:npm|pnpm|yarn|bun)\b/u.test(command.command) && !command.command.startsWith(runner) ? 1 : 0;
  return [Math.max(place(command), other), TRUST.indexOf(command.trust), isNarrow(command, isFolder) ? 1 : 0, sideTask(command, isFolder)];
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - (b[index] ?? 0);
  return 0;
}

/** In most Makefiles `install` copies the result into the system, which no one should do to get started. */
function fetchesDependencies(command: string, scripts: ReturnType<typeof declaredScripts>): boolean {
  return scripts.some(
    (script) => script.run === command && script.source.includes("target") && classifyCommand(script.command) === "setup",
  );
}

/** Installing one tool or system package for one job is no set-up of the repository: it stands last. */
function place({ group, command }: Command): number {
  // What is done in a folder of its own stands after what is done for all.
  const inFolder = /^cd |^(?:npm|pnpm|yarn|uv) .*(?:--prefix|--directory|--filter|--cwd|-C)\b/u.test(command) ? 2 : 0;
  if (group !== "setup") return inFolder;
  return inFolder > 0 ||
    /^(?:(?:python3? -m )?pip3?|uv pip) install (?!.*(?:-e |-r |\.(?:\[|$|\s)|--group))|^(?:sudo )?(?:apt|apt-get|brew|dnf|yum|apk|choco)\b|^(?:corepack|npm i(?:nstall)? -g|npm install --global|go install|cargo install|gem install|rustup|make install-|uv tool install|\S+ install .*--ignore-workspace|npm (?:i|install) (?:--?\S+ )*[a-z@]|\w+ (?:i|install) (?:.* )?--prod)/u.test(
      command,
    )
    ? 1 + inFolder
    : 0;
}

/** Among checks of the same trust the tests come first, then other checks; what is skipped or only a path is no sign. */
function sideTask({ group, command }: Command, isFolder: (path: string) => boolean): number {
  if (group !== "validate") return 0;
  const said = command
    .split(" ")
    .filter((word, index, words) => !/^-[DPx]|^--?skip/u.test(word) && words[index - 1] !== "-x" && !isFolder(bareFolder(word)))
    .join(" ");
  if (/test|\w*spec\b|phpunit|\bpest\b|jest|mocha|cargo t\b|verify|\bunit\b|(?:gradlew?|mvnw?) (?:.* )?build\b/u.test(said))
    return /-bench\b/u.test(said) ? 2 : 0;
  return /check|\bci\b/u.test(said) ? 1 : 2;
}

/** True for what runs for a part only: a folder of the repository, a module, one group, another platform. */
function isNarrow({ command }: Command, isFolder: (path: string) => boolean): boolean {
  const words = command.split(" ").slice(1);
  return (
    /^(?:GOARCH|GOOS|CARGO_BUILD_TARGET)=|(?:^|\s)(?:-p|-pl|--package|--projects?|--target|--test|--only(?:-group)?|--no-install-package)[ =]|^tox .*-e |(?:^|\s):[\w-]+:\w|\.(?:bat|cmd|exe)\b/u.test(
      command,
    ) || words.some((word) => isFolder(bareFolder(word)) || /--manifest-path \.\/[^ ]+\//u.test(command))
  );
}

function bareFolder(word: string): string {
  return word.replace(/^\.\//u, "").replace(/\/+$/u, "");
}

const SCRIPT_GROUPS: readonly (readonly [RegExp, CommandGroup])[] = [
  [/^(?:setup|install|bootstrap|deps|dependencies|init|develop|prepare|dev-setup|venv)(?:[:_-].*)?$/u, "setup"],
  [
    /^(?:(?:.*[:_-])?(?:tests?|lint|check|type-?check|types|tsc|build|compile|format|fmt|verify|validate|coverage|cover|e2e|integration|unit|ci|vet|all|knip|spec)(?:[:_-].*)?)$/u,
    "validate",
  ],
  [/^(?:start|dev|serve|run|preview|server|up|watch)(?:[:_-].*)?$/u, "runtime"],
  [/^(?:help|docs?|info|list)(?:[:_-].*)?$/u, "context"],
];

function fromManifests(scripts: ReturnType<typeof declaredScripts>): Command[] {
  return scripts.flatMap((script): Command[] => {
    const group = sendsAway(script.name) ? undefined : SCRIPT_GROUPS.find(([pattern]) => pattern.test(script.name))?.[1];
    // npm runs pre, post and lifecycle scripts by itself.
    if (group === undefined || (script.name === "prepare" && script.source.includes("package.json"))) return [];
    if (group === "validate" && rewritesFiles(script.command)) return [];
    return [{ command: script.run, group, source: script.source, reason: "declared in a manifest", trust: "manifest" }];
  });
}

/** What people do with such a tool, for what neither CI nor a manifest says. */
const CONVENTIONS: Readonly<Record<string, readonly (readonly [command: string, group: CommandGroup])[]>> = {
  pnpm: [["pnpm install --frozen-lockfile", "setup"]],
  bun: [
    ["bun install --frozen-lockfile", "setup"],
    ["bun run", "context"],
  ],
  deno: [
    ["deno install", "setup"],
    ["deno check .", "validate"],
    ["deno test", "validate"],
    ["deno task", "context"],
  ],
  uv: [["uv sync", "setup"]],
  poetry: [["poetry install", "setup"]],
  pdm: [["pdm install", "setup"]],
  pipenv: [["pipenv install --dev", "setup"]],
  tox: [
    ["tox", "validate"],
    ["tox list", "context"],
  ],
  nox: [
    ["nox", "validate"],
    ["nox --list", "context"],
  ],
  cargo: [
    ["cargo fetch", "setup"],
    ["cargo test", "validate"],
    ["cargo build", "validate"],
  ],
  "go modules": [
    ["go mod download", "setup"],
    ["go test ./...", "validate"],
    ["go vet ./...", "validate"],
    ["go list ./...", "context"],
  ],
  ".net": [
    ["dotnet restore", "setup"],
    ["dotnet test", "validate"],
  ],
  composer: [
    ["composer install", "setup"],
    ["composer validate", "validate"],
    ["composer run --list", "context"],
  ],
  nx: [
    ["npx nx run-many -t lint test build", "validate"],
    ["npx nx show projects", "context"],
  ],
  turborepo: [["npx turbo run lint test build", "validate"]],
  conda: [["conda env create --file environment.yml", "setup"]],
  mix: [
    ["mix deps.get", "setup"],
    ["mix test", "validate"],
  ],
  pub: [
    ["dart pub get", "setup"],
    ["dart test", "validate"],
  ],
  "swift package manager": [
    ["swift package resolve", "setup"],
    ["swift build", "validate"],
    ["swift test", "validate"],
  ],
  just: [["just --list", "context"]],
  task: [["task --list", "context"]],
  cmake: [
    ["cmake -S . -B build", "setup"],
    ["cmake --build build", "validate"],
    ["ctest --test-dir build", "validate"],
  ],
  bazel: [
    ["bazel fetch //...", "setup"],
    ["bazel build //...", "validate"],
    ["bazel test //...", "validate"],
    ["bazel query //...", "context"],
  ],
};

function inSolution(solution: string): (readonly [string, CommandGroup])[] {
  return [
    [`dotnet restore ${solution}`, "setup"],
    [`dotnet test ${solution}`, "validate"],
  ];
}

function byConvention(sources: ContextSources, tools: Tools): Command[] {
  const has = (path: string) => sources.tree.some((file) => file.path === path);
  return tools.flatMap(({ name, evidence }): Command[] => {
    const usual = [...(CONVENTIONS[name] ?? []), ...specialCases(sources, name, evidence, has)];
    const folder = evidence.includes("/") ? evidence.slice(0, evidence.lastIndexOf("/")) : "";
    if (/\.slnx?$/u.test(evidence) && folder !== "")
      return inSolution(shellQuote(evidence)).map(([command, group]) => ({
        command,
        group,
        source: evidence,
        reason: `usual with ${name}`,
        trust: "convention" as const,
      }));
    // What lies in a folder is the affair of that folder, and a guess for it would be a guess too many.
    if (folder !== "") return [];
    return usual.map(([command, group]) => ({
      command,
      group,
      source: evidence,
      reason: `usual with ${name}`,
      trust: "convention" as const,
    }));
  });
}

function specialCases(
  sources: ContextSources,
  name: string,
  evidence: string,
  has: (path: string) => boolean,
): (readonly [string, CommandGroup])[] {
  if (name === "npm")
    return [
      [evidence.includes("lock") || evidence.includes("shrinkwrap") ? "npm ci" : "npm install", "setup"],
      ["npm run", "context"],
    ];
  if (name === "yarn") {
    // The flag of Yarn 1 is another one.
    const modern = has(".yarnrc.yml") || /"packageManager"\s*:\s*"yarn@[2-9]/u.test(textOf(sources, "package.json"));
    return [[`yarn install ${modern ? "--immutable" : "--frozen-lockfile"}`, "setup"]];
  }
  if (name === "maven") {
    const maven = has("mvnw") ? "./mvnw" : "mvn";
    return [
      [`${maven} dependency:go-offline`, "setup"],
      [`${maven} verify`, "validate"],
    ];
  }
  if (name === "gradle") {
    const gradle = has("gradlew") ? "./gradlew" : "gradle";
    return [
      [`${gradle} assemble`, "setup"],
      [`${gradle} build`, "validate"],
      [`${gradle} tasks`, "context"],
    ];
  }
  if (name === "bundler") {
    const check =
      has(".rspec") || sources.tree.some(({ path }) => path.startsWith("spec/"))
        ? "bundle exec rspec"
        : has("Rakefile")
          ? "bundle exec rake"
          : null;
    return [["bundle install", "setup"], ...(check === null ? [] : [[check, "validate"] as const])];
  }
  if (name === "cmake" && has("CMakePresets.json"))
    return [
      ["cmake --list-presets", "context"],
      ["ctest --list-presets", "context"],
    ];
  if (name === "pip") {
    const development = ["requirements-dev.txt", "requirements/dev.txt", "dev-requirements.txt"].find(has);
    const wanted = development ?? (evidence.endsWith(".txt") ? evidence : null);
    const itself = has("pyproject.toml") || has("setup.py") ? " -e ." : "";
    // tox and nox bring what the tests need; pytest alone would be a guess.
    const brought = has("tox.ini") || has("noxfile.py");
    return [
      [`python -m pip install${wanted === null ? "" : ` -r ${wanted}`}${itself === "" && wanted === null ? " -e ." : itself}`, "setup"],
      ...(brought ? [] : pytest(sources, "")),
    ];
  }
  if (name === "uv" || name === "poetry" || name === "pdm" || name === "pipenv") return pytest(sources, `${name} run `);
  return [];
}

function textOf({ manifests }: ContextSources, path: string): string {
  return manifests.find((manifest) => manifest.path === path)?.text ?? "";
}

function pytest(sources: ContextSources, prefix: string): (readonly [string, CommandGroup])[] {
  return usesPytest(sources) ? [[`${prefix}${prefix === "" ? "python -m " : ""}pytest`, "validate"]] : [];
}

/** True where pytest is configured, or its own files are there. */
export function usesPytest(sources: ContextSources): boolean {
  const configured = Object.keys(recordAt(manifestData(sources.manifests, "pyproject.toml"), "tool", "pytest")).length > 0;
  return (
    configured ||
    sources.manifests.some(({ path, text }) => /(?:setup\.cfg|tox\.ini)$/u.test(path) && /\[(?:tool:)?pytest\]|pytest/u.test(text)) ||
    sources.tree.some(({ path }) => /(?:^|\/)(?:conftest\.py|pytest\.ini)$/u.test(path))
  );
}
