import type { ToolRow } from "./body.ts";
import type { RepositorySighting, ToolSighting } from "./surroundings.ts";

/** A program that is to be looked for. */
export interface WantedTool extends Omit<ToolRow, "available" | "version"> {
  /** What makes it say its version; `null`: it is not started, since that is slow, writes files or leaves a server behind. */
  versionArguments: readonly string[] | null;
}

const VERSION = ["--version"];

/** What the suite itself needs at a terminal. Node is this very process. */
const OWN: readonly WantedTool[] = [
  {
    name: "Node.js",
    command: "node",
    needed: "required",
    purpose: "runs trust-layer",
    evidence: null,
    versionArguments: null,
    installHint: "Install Node 20 or later: https://nodejs.org",
  },
  {
    name: "git",
    command: "git",
    needed: "required",
    purpose: "reads the repository",
    evidence: null,
    versionArguments: VERSION,
    installHint: "Install git 2.31 or later: https://git-scm.com",
  },
  {
    name: "GitHub CLI",
    command: "gh",
    needed: "optional",
    purpose: "gives a token (`gh auth token`) and downloads artifacts",
    evidence: null,
    versionArguments: VERSION,
    installHint: "https://cli.github.com",
  },
];

type Known = readonly [command: string, versionArguments: readonly string[] | null, installHint: string];

/** The program behind each package manager or build tool that `packageManagersOf` names. */
const PROGRAMS: Readonly<Record<string, Known>> = {
  npm: ["npm", VERSION, "It comes with Node.js: https://nodejs.org"],
  pnpm: ["pnpm", VERSION, "https://pnpm.io/installation"],
  yarn: ["yarn", VERSION, "https://yarnpkg.com/getting-started/install"],
  bun: ["bun", VERSION, "https://bun.sh"],
  deno: ["deno", VERSION, "https://deno.com"],
  uv: ["uv", VERSION, "https://docs.astral.sh/uv"],
  poetry: ["poetry", VERSION, "https://python-poetry.org"],
  pdm: ["pdm", VERSION, "https://pdm-project.org"],
  pipenv: ["pipenv", VERSION, "https://pipenv.pypa.io"],
  pip: ["python3", VERSION, "https://www.python.org"],
  conda: ["conda", VERSION, "https://conda-forge.org"],
  tox: ["tox", VERSION, "https://tox.wiki"],
  nox: ["nox", VERSION, "https://nox.thea.codes"],
  hatch: ["hatch", VERSION, "https://hatch.pypa.io"],
  cargo: ["cargo", VERSION, "https://rustup.rs"],
  "go modules": ["go", ["version"], "https://go.dev/dl"],
  maven: ["mvn", null, "https://maven.apache.org"],
  gradle: ["gradle", null, "https://gradle.org/install"],
  ".net": ["dotnet", VERSION, "https://dotnet.microsoft.com"],
  composer: ["composer", VERSION, "https://getcomposer.org"],
  bundler: ["bundle", VERSION, "https://bundler.io"],
  mix: ["mix", null, "https://elixir-lang.org/install.html"],
  pub: ["dart", VERSION, "https://dart.dev/get-dart"],
  "swift package manager": ["swift", null, "https://www.swift.org/install"],
  sbt: ["sbt", null, "https://www.scala-sbt.org"],
  meson: ["meson", VERSION, "https://mesonbuild.com"],
  make: ["make", VERSION, "Install GNU make with the system's package manager"],
  just: ["just", VERSION, "https://just.systems"],
  task: ["task", VERSION, "https://taskfile.dev"],
  cmake: ["cmake", VERSION, "https://cmake.org/download"],
  bazel: ["bazel", null, "https://bazel.build/install"],
};

/** A wrapper at the root brings its build tool along and needs Java alone. It is never started: it is the repository's. */
const WRAPPED: Readonly<Record<string, string>> = { gradle: "gradlew", maven: "mvnw" };
const JAVA: Known = ["java", null, "https://adoptium.net"];

/**
 * The programs to look for: those of the suite, and those that the files of the repository ask for, each command once.
 * `repository` null: those of the suite alone.
 */
export function wantedTools(repository: RepositorySighting | null): WantedTool[] {
  const wanted = new Map(OWN.map((tool) => [tool.command, tool]));
  for (const { name, evidence } of repository?.packageManagers ?? []) {
    const wrapper = Object.hasOwn(WRAPPED, name) ? WRAPPED[name] : undefined;
    const wrapped = wrapper !== undefined && repository?.wrappers.includes(wrapper) === true;
    const known = wrapped ? JAVA : Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : undefined;
    if (known === undefined || wanted.has(known[0])) continue;
    const [command, versionArguments, installHint] = known;
    wanted.set(command, {
      name: wrapped ? "Java" : name,
      command,
      needed: "recommended",
      purpose: wrapped ? `runs ${wrapper} of this repository` : "sets up and checks this repository",
      evidence,
      versionArguments,
      installHint,
    });
  }
  return [...wanted.values()];
}

/** The table of programs: what is wanted, and what was found of it. Node is always there, with its own version. */
export function toolRows(wanted: readonly WantedTool[], found: readonly ToolSighting[], nodeVersion: string): ToolRow[] {
  return wanted.map(({ name, command, needed, purpose, evidence, installHint }) => {
    const tool = { name, command, needed, purpose, evidence, installHint };
    if (command === "node") return { ...tool, available: true, version: nodeVersion.replace(/^v/u, "") };
    const sighting = found.find((one) => one.command === command);
    return { ...tool, available: sighting !== undefined && sighting.path !== null, version: sighting?.version ?? null };
  });
}
