import type { ContextBody } from "../body.ts";
import { manifestData, recordAt } from "../manifest-data.ts";
import type { ContextSources } from "../sources.ts";
import type { CommandGroup } from "./classify-command.ts";
import { declaredScripts } from "./scripts.ts";
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
  const { commands: fromCi, unread } = workflowCommands(sources.workflows);
  const all = [...fromCi, ...fromManifests(sources, tools), ...byConvention(sources, tools)];
  const kept = new Map<string, Command>();
  for (const command of all) {
    const known = kept.get(command.command);
    if (known === undefined) kept.set(command.command, command);
    else if (known.trust === "ci" && command.trust === "manifest" && !known.reason.includes("declared")) {
      kept.set(command.command, { ...known, reason: `${known.reason}; also declared in ${command.source}` });
    }
  }
  const commands = GROUPS.flatMap((group) =>
    Array.from(kept.values())
      .filter((command) => command.group === group)
      .sort((a, b) => place(a) - place(b) || TRUST.indexOf(a.trust) - TRUST.indexOf(b.trust) || sideTask(a) - sideTask(b))
      .slice(0, MAX_PER_GROUP),
  );
  return { commands, unread };
}

/** Installing one tool or system package for one job is no set-up of the repository: it stands last. */
function place({ group, command }: Command): number {
  // What is done in a folder of its own stands after what is done for all.
  const inFolder = command.startsWith("cd ") ? 2 : 0;
  if (group !== "setup") return inFolder;
  return inFolder > 0 ||
    /^(?:python3? -m )?pip3? install (?!.*(?:-e |-r |\.(?:\[|$|\s)|--group))|^(?:sudo )?(?:apt|apt-get|brew|dnf|yum|apk|choco)\b|^(?:corepack|npm i(?:nstall)? -g|npm install --global|go install|cargo install|gem install|rustup)\b/u.test(
      command,
    )
    ? 1 + inFolder
    : 0;
}

/** Among checks of the same trust, the tests come first. */
function sideTask({ group, command }: Command): number {
  return group !== "validate" || /test|\bci\b|cargo t\b|check|verify/u.test(command) ? 0 : 1;
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

function fromManifests(sources: ContextSources, tools: Tools): Command[] {
  return declaredScripts(sources.manifests, tools).flatMap((script): Command[] => {
    const group = SCRIPT_GROUPS.find(([pattern]) => pattern.test(script.name))?.[1];
    // npm runs pre, post and lifecycle scripts by itself.
    if (group === undefined || (script.name === "prepare" && script.source.includes("package.json"))) return [];
    return [{ command: script.run, group, source: script.source, reason: "declared in a manifest", trust: "manifest" }];
  });
}

/** What people do with such a tool, for what neither CI nor a manifest says. */
const CONVENTIONS: Readonly<Record<string, readonly (readonly [command: string, group: CommandGroup])[]>> = {
  pnpm: [["pnpm install --frozen-lockfile", "setup"]],
  yarn: [["yarn install --immutable", "setup"]],
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

function byConvention(sources: ContextSources, tools: Tools): Command[] {
  const has = (path: string) => sources.tree.some((file) => file.path === path);
  return tools.flatMap(({ name, evidence }): Command[] => {
    const usual = [...(CONVENTIONS[name] ?? []), ...specialCases(sources, name, evidence, has)];
    const folder = evidence.includes("/") ? evidence.slice(0, evidence.lastIndexOf("/")) : "";
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
  if (name === "pip")
    return [
      [
        has("requirements-dev.txt")
          ? "python -m pip install -r requirements-dev.txt"
          : evidence.endsWith(".txt")
            ? `python -m pip install -r ${evidence}`
            : "python -m pip install -e .",
        "setup",
      ],
      ...pytest(sources, ""),
    ];
  if (name === "uv" || name === "poetry" || name === "pdm" || name === "pipenv") return pytest(sources, `${name} run `);
  return [];
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
