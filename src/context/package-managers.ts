import type { ContextBody } from "./body.ts";
import { isForeign } from "./foreign-path.ts";
import type { SourceText } from "./sources.ts";

/** Files that show a package manager or build tool, strongest evidence first; the first that is there is named. */
const SIGNS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["pnpm", /(?:^|\/)pnpm-(?:lock|workspace)\.yaml$/u],
  ["yarn", /(?:^|\/)yarn\.lock$/u],
  ["bun", /(?:^|\/)bun\.lockb?$/u],
  ["npm", /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/u],
  ["deno", /(?:^|\/)deno\.(?:jsonc?|lock)$/u],
  ["uv", /(?:^|\/)uv\.(?:lock|toml)$/u],
  ["poetry", /(?:^|\/)poetry\.lock$/u],
  ["pdm", /(?:^|\/)pdm\.lock$/u],
  ["pipenv", /(?:^|\/)Pipfile(?:\.lock)?$/u],
  ["pip", /(?:^|\/)(?:requirements[^/]*\.txt|requirements\/[^/]+\.txt|setup\.py|setup\.cfg|pyproject\.toml)$/u],
  ["conda", /(?:^|\/)environment\.ya?ml$/u],
  ["tox", /(?:^|\/)tox\.ini$/u],
  ["nox", /(?:^|\/)noxfile\.py$/u],
  ["cargo", /(?:^|\/)Cargo\.(?:lock|toml)$/u],
  ["go modules", /(?:^|\/)go\.(?:work|mod)$/u],
  ["maven", /(?:^|\/)pom\.xml$/u],
  ["gradle", /(?:^|\/)(?:settings|build)\.gradle(?:\.kts)?$/u],
  [".net", /\.(?:sln|slnx|csproj|fsproj|vbproj)$/u],
  ["composer", /(?:^|\/)composer\.(?:lock|json)$/u],
  ["bundler", /(?:^|\/)Gemfile(?:\.lock)?$/u],
  ["mix", /(?:^|\/)mix\.exs$/u],
  ["pub", /(?:^|\/)pubspec\.yaml$/u],
  ["swift package manager", /(?:^|\/)Package\.swift$/u],
  ["hatch", /(?:^|\/)hatch\.toml$/u],
  ["lerna", /(?:^|\/)lerna\.json$/u],
  ["rush", /(?:^|\/)rush\.json$/u],
  ["sbt", /(?:^|\/)build\.sbt$/u],
  ["meson", /(?:^|\/)meson\.build$/u],
  ["make", /(?:^|\/)(?:GNUmakefile|[Mm]akefile)$/u],
  ["just", /(?:^|\/)\.?[Jj]ustfile$/u],
  ["task", /(?:^|\/)Taskfile\.ya?ml$/u],
  ["cmake", /(?:^|\/)CMakeLists\.txt$/u],
  ["bazel", /(?:^|\/)(?:MODULE\.bazel|WORKSPACE(?:\.bazel)?)$/u],
  ["nx", /(?:^|\/)nx\.json$/u],
  ["turborepo", /(?:^|\/)turbo\.json$/u],
];

/** One look at a path that shows nothing, which is nearly every one. */
const ANY_SIGN = new RegExp(SIGNS.map(([, { source }]) => source).join("|"), "u");

/**
 * The package managers and build tools that files show, each with the file nearest to the root; what stands at the root
 * first. A package.json without any lock file counts as npm, or as what its `packageManager` field says.
 */
export function packageManagersOf(
  paths: readonly string[],
  manifests: readonly SourceText[],
): ContextBody["repository"]["packageManagers"] {
  const own = paths.filter((path) => (ANY_SIGN.test(path) || path.endsWith("package.json")) && !isForeign(path));
  const signs = SIGNS.flatMap(([name, pattern]) => {
    const evidence = nearest(own.filter((path) => pattern.test(path)));
    return evidence === null ? [] : [{ name, evidence }];
  });
  const found = [...signs.filter(({ evidence }) => !evidence.includes("/")), ...signs.filter(({ evidence }) => evidence.includes("/"))];
  const pyproject = manifests.find(({ path }) => path === "pyproject.toml")?.text ?? "";
  for (const tool of ["poetry", "uv", "pdm", "hatch", "tox"]) {
    // Its own table says who installs, also where no lock file is kept.
    const table = new RegExp(`^\\[tool\\.${tool}(?:\\]|\\.)`, "mu").test(pyproject);
    if (table && !found.some(({ name }) => name === tool)) found.push({ name: tool, evidence: `pyproject.toml (tool.${tool})` });
  }
  const manifest = manifests.find(({ path }) => path === "package.json");
  const declared = manifest === undefined ? null : (/"packageManager"\s*:\s*"(npm|pnpm|yarn|bun)@/u.exec(manifest.text)?.[1] ?? null);
  if (declared !== null)
    return [{ name: declared, evidence: "package.json (packageManager)" }, ...found.filter(({ name }) => name !== declared)];
  const node = found.some(({ name }) => ["pnpm", "yarn", "bun", "npm", "deno"].includes(name));
  const packageJson = nearest(own.filter((path) => /(?:^|\/)package\.json$/u.test(path)));
  if (!node && packageJson !== null) found.unshift({ name: "npm", evidence: packageJson });
  // A lock file of uv, poetry, pdm or pipenv already says who installs what pyproject.toml declares.
  const python = found.some(({ name }) => ["uv", "poetry", "pdm", "pipenv"].includes(name));
  return found.filter(({ name, evidence }) => !(python && name === "pip" && evidence.endsWith("pyproject.toml")));
}

function nearest(paths: readonly string[]): string | null {
  let best: string | null = null;
  for (const path of paths) if (best === null || path.split("/").length < best.split("/").length) best = path;
  return best;
}
