import type { ContextBody } from "./body.ts";
import { classifyFile } from "./file-kind.ts";
import { isForeign } from "./foreign-path.ts";
import { asRecord, manifestData, recordAt, stringEntries } from "./manifest-data.ts";
import { packageManagersOf } from "./package-managers.ts";
import { packagesOf } from "./packages.ts";
import { declaredScripts } from "./harness/scripts.ts";
import type { ContextSources, SourceText } from "./sources.ts";

type Shape = ContextBody["repository"];

/** Whoever wants all of them asks git. */
const MOST_FILES = 1000;

/** What the repository is: languages, package managers, scripts, entry points, important folders. Pure. */
export function repositoryShape(sources: ContextSources): Shape {
  const paths = sources.tree.map(({ path }) => path);
  const packageManagers = packageManagersOf(paths, sources.manifests);
  return {
    fileCount: sources.tree.length,
    languages: languagesOf(sources),
    packageManagers,
    scripts: declaredScripts(sources.manifests, packageManagers)
      .map(({ name, command, source }) => ({ name, command, source }))
      .slice(0, 100),
    entryPoints: entryPointsOf(paths, sources.manifests).slice(0, 30),
    packages: packagesOf(sources.manifests),
    files: paths.slice(0, MOST_FILES),
    filesTruncated: paths.length > MOST_FILES,
    importantDirectories: directoriesOf(paths),
  };
}

/** By bytes, the largest first; generated, vendored and minified files do not count. */
function languagesOf({ tree }: ContextSources): Shape["languages"] {
  const totals = new Map<string, { files: number; bytes: number }>();
  for (const { path, size, kind } of tree) {
    const { language, skipContent } = classifyFile(path);
    if (language === null || skipContent || kind !== "blob") continue;
    const before = totals.get(language) ?? { files: 0, bytes: 0 };
    totals.set(language, { files: before.files + 1, bytes: before.bytes + size });
  }
  return Array.from(totals, ([name, total]) => ({ name, ...total })).sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
}

const ENTRY_FILES =
  /^(?:main\.(?:go|py|rs|ts|js|mjs)|(?:src|lib|app)\/(?:index|main|server|app|cli)\.(?:[cm]?[jt]sx?|py)|index\.[cm]?[jt]s|server\.[cm]?[jt]s|app\.(?:py|rb|[cm]?[jt]s)|manage\.py|wsgi\.py|asgi\.py|config\.ru|artisan|(?:src\/)?[^/]+\/__main__\.py|(?:[^/]+\/)*cmd\/[^/]+\/main\.go|(?:[^/]+\/)*src\/(?:main|lib)\.rs|(?:[^/]+\/)*src\/bin\/(?:[^/]+|[^/]+\/main)\.rs|(?:[^/]+\/)*Program\.cs|(?:[^/]+\/)*src\/main\/(?:java|kotlin)\/(?:[^/]+\/)*[A-Za-z]*Application\.(?:java|kt)|(?:actions\/[^/]+\/)?action\.ya?ml|Dockerfile)$/u;

/** What manifests declare and what stands where a language looks for it; only files that exist. */
function entryPointsOf(paths: readonly string[], manifests: readonly SourceText[]): string[] {
  const there = new Set(paths);
  const declared = manifests
    .filter(({ path }) => /(?:^|\/)package\.json$/u.test(path))
    .flatMap(({ path }) => {
      const data = manifestData(manifests, path) ?? {};
      const folder = path.slice(0, -"package.json".length);
      const targets = [
        data["main"],
        data["module"],
        data["bin"],
        ...Object.values(recordAt(data, "bin")),
        ...exportTargets(data["exports"], 0),
      ];
      return targets
        .filter((target) => typeof target === "string")
        .filter((target) => !target.endsWith(".json"))
        .map((target) => folder + target.replace(/^\.\//u, ""));
    })
    .flatMap((target) => [target, `${target}.js`, `${target}/index.js`].find((candidate) => there.has(candidate)) ?? []);
  const python = manifestData(manifests, "pyproject.toml");
  const commands = [
    ...stringEntries(recordAt(python, "project", "scripts")),
    ...stringEntries(recordAt(python, "tool", "poetry", "scripts")),
  ];
  const modules = commands.flatMap(([, target]) => {
    const file = (target.split(":")[0] ?? "").replaceAll(".", "/");
    return (
      [`${file}.py`, `src/${file}.py`, `${file}/__init__.py`, `src/${file}/__init__.py`].find((candidate) => there.has(candidate)) ?? []
    );
  });
  const usual = paths.filter((path) => ENTRY_FILES.test(path) && !isForeign(path));
  // Many classes of that name are what a framework is made of, not where a program starts.
  const named = usual.filter((path) => /Application\.(?:java|kt)$/u.test(path));
  return Array.from(new Set([...declared, ...modules, ...(named.length > 3 ? usual.filter((path) => !named.includes(path)) : usual)]));
}

function exportTargets(value: unknown, depth: number): unknown[] {
  if (typeof value === "string") return [value];
  const record = depth > 5 ? null : asRecord(value);
  return record === null ? [] : Object.values(record).flatMap((inner) => exportTargets(inner, depth + 1));
}

const ROLES: readonly (readonly [pattern: RegExp, role: string])[] = [
  [/(?:^|\/)(?:tests?(?:[-_][\w-]+)?|__tests__|spec|specs|e2e|testing)$/u, "tests"],
  [/(?:^|\/)docs?$/u, "documentation"],
  [/^\.github$|^\.circleci$|^\.gitlab$/u, "automation"],
  [/^\./u, "configuration and deployment"],
  [/(?:^|\/)(?:examples?|samples?|demos?|playgrounds?)$/u, "examples"],
  [/^bin$|(?:^|\/)(?:scripts?|tools?|hack|build|ci)$/u, "tooling"],
  [/(?:^|\/)(?:migrations?|alembic)$/u, "migrations"],
  [/(?:^|\/)(?:config|configs|deploy|k8s|helm|terraform|infra|ops)$/u, "configuration and deployment"],
  [/(?:^|\/)(?:public|static|assets|images|media)$/u, "assets"],
  [/(?:^|\/)(?:vendor|third_party|node_modules|dist|out)$/u, "vendored or generated"],
  [/(?:^|\/)bench(?:marks?)?$/u, "benchmarks"],
  [/(?:^|\/)(?:packages|crates|apps|services|modules|libs)$/u, "packages"],
];

/** The folders of the first level, and of the second where the first only holds others; the fullest first. */
function directoriesOf(paths: readonly string[]): Shape["importantDirectories"] {
  const counts = new Map<string, { files: number; code: number }>();
  for (const path of paths) {
    const [first, second, third] = path.split("/");
    if (first === undefined || second === undefined) continue;
    const code = classifyFile(path).kind === "source" ? 1 : 0;
    const folders =
      third !== undefined && /^(?:src|lib|packages|crates|apps|services|modules|libs|internal|pkg|cmd)$/u.test(first)
        ? [first, `${first}/${second}`]
        : [first];
    for (const folder of folders) {
      const before = counts.get(folder) ?? { files: 0, code: 0 };
      counts.set(folder, { files: before.files + 1, code: before.code + code });
    }
  }
  return Array.from(counts, ([path, { files, code }]) => ({
    path,
    files,
    role: ROLES.find(([pattern]) => pattern.test(path))?.[1] ?? (code * 3 >= files ? "source" : "other"),
  }))
    .sort((a, b) => b.files - a.files || (a.path < b.path ? -1 : 1))
    .slice(0, 20);
}
