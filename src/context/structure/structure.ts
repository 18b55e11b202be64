import { pathMatcher } from "../../policy/glob.ts";
import type { Codeowners } from "../../gate/codeowners.ts";
import type { ContextBody, RepositoryStructure } from "../body.ts";
import { ownersOfPath } from "../details/reviewers.ts";
import { packageFoldersOf } from "../domain.ts";
import type { ContextSources } from "../sources.ts";
import { conventionsOf } from "./conventions.ts";
import { workspacesOf } from "./workspaces.ts";

const MOST_COMPONENTS = 40;
/** Owners of a component are those of this many of its files, evenly spread: enough to know, and bounded. */
const SAMPLE = 60;

/** How the repository is put together: components with owners, workspaces, conventions, submodules, Git LFS. */
export function structureOf(
  sources: ContextSources,
  shape: ContextBody["repository"],
  texts: { owners: Codeowners | null; attributes: string | null },
): RepositoryStructure {
  return {
    components: componentsOf(sources, shape, texts.owners),
    workspaces: workspacesOf(sources, shape.packageManagers),
    conventions: conventionsOf(sources),
    submodules: sources.tree.filter(({ kind }) => kind === "submodule").map(({ path }) => path),
    largeFiles: largeFilesOf(sources, texts.attributes),
  };
}

/** Folders with a manifest of their own, and the folders of source beside them. */
function componentsOf(
  sources: ContextSources,
  shape: ContextBody["repository"],
  owners: Codeowners | null,
): RepositoryStructure["components"] {
  const packages = packageFoldersOf(sources.manifests.map(({ path }) => path));
  const beside = shape.importantDirectories.filter(
    ({ path, role }) =>
      (role === "source" || role === "packages") &&
      !packages.some((folder) => folder === path || folder.startsWith(`${path}/`) || path.startsWith(`${folder}/`)),
  );
  return [...packages, ...withoutContainers(beside)]
    .map((path) => {
      const inside = `${path}/`;
      const files = sources.tree.filter((file) => file.path.startsWith(inside)).map((file) => file.path);
      return { path, files: files.length, owners: ownersOfMost(files, owners) };
    })
    .sort((a, b) => b.files - a.files || (a.path < b.path ? -1 : 1))
    .slice(0, MOST_COMPONENTS);
}

/** A folder that only holds others is no component beside them; where most of it is its own, they are parts of it. */
function withoutContainers(folders: ContextBody["repository"]["importantDirectories"]): string[] {
  const parts = (path: string) => folders.filter((other) => other.path.startsWith(`${path}/`));
  const onlyHolds = (path: string, files: number) => parts(path).reduce((total, part) => total + part.files, 0) * 10 >= files * 8;
  const dropped = new Set(
    folders.flatMap(({ path, files }) => {
      const own = parts(path);
      return own.length === 0 ? [] : onlyHolds(path, files) ? [path] : own.map((part) => part.path);
    }),
  );
  return folders.flatMap(({ path }) => (dropped.has(path) ? [] : [path]));
}

/** Owners of at least half of the files. */
function ownersOfMost(files: readonly string[], owners: Codeowners | null): string[] {
  if (owners === null || files.length === 0) return [];
  const step = Math.max(1, Math.floor(files.length / SAMPLE));
  const sample = files.filter((_, index) => index % step === 0);
  const counts = new Map<string, number>();
  for (const path of sample) for (const { name } of ownersOfPath(owners, path)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Array.from(counts)
    .filter(([, count]) => count * 2 >= sample.length)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name);
}

/** Git LFS as `.gitattributes` of the root declares it (git-lfs.com): `*.psd filter=lfs diff=lfs merge=lfs -text`. */
function largeFilesOf({ tree }: ContextSources, attributes: string | null): RepositoryStructure["largeFiles"] {
  const patterns = (attributes ?? "")
    .split(/\r?\n/u)
    .filter((line) => !line.trimStart().startsWith("#") && /\sfilter=lfs(?:\s|$)/u.test(line))
    .map((line) => line.trim().split(/\s+/u)[0] ?? "")
    .slice(0, 100);
  if (patterns.length === 0) return null;
  const kept = pathMatcher(patterns.map((pattern) => (/\/./u.test(pattern) ? pattern : `**/${pattern}`)));
  return { patterns, files: tree.filter(({ path, kind }) => kind === "blob" && kept(path)).length };
}
