/** Folders that hold components rather than being one. */
const CONTAINERS =
  /^(?:src|lib|libs|app|apps|packages|crates|cmd|internal|pkg|services|modules|plugins|components|projects|workspaces|actions|tests?|docs?|examples?)$/u;

/**
 * The component or area of a path: the nearest folder with a manifest of its own, else two levels below a folder that
 * holds components (`src/gate`), else the first folder. Files at the top are `(root)`. Tests count to the area that
 * their own path names.
 */
export function domainOf(path: string, packageFolders: readonly string[]): string {
  const own = packageFolders.find((folder) => path.startsWith(`${folder}/`));
  if (own !== undefined) return own;
  const folders = path.split("/").slice(0, -1);
  const [first, second] = folders;
  if (first === undefined) return "(root)";
  if (first === ".github") return second === undefined ? ".github" : `.github/${second}`;
  return second !== undefined && CONTAINERS.test(first) ? `${first}/${second}` : first;
}

/** Folders with a manifest of their own, longest first, without the root: the packages of a repository with several. */
export function packageFoldersOf(manifestPaths: readonly string[]): string[] {
  const folders = manifestPaths
    .filter((path) =>
      /(?:^|\/)(?:package\.json|pyproject\.toml|Cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|[^/]+\.(?:cs|fs|vb)proj|composer\.json|[^/]+\.gemspec|mix\.exs|pubspec\.yaml|Package\.swift)$/u.test(
        path,
      ),
    )
    .map((path) => path.split("/").slice(0, -1).join("/"))
    .filter((folder) => folder !== "");
  return Array.from(new Set(folders)).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
