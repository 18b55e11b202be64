import { accessSync, constants, existsSync, realpathSync, statSync } from "node:fs";
import { delimiter, dirname, isAbsolute, join, relative, sep } from "node:path";

/*
 * Which program `git` is. A relative or empty entry of PATH means the folder in which a program is started, and that is
 * the repository; Windows looks there even without one. An absolute entry can lie in it, too (`node_modules/.bin`, which
 * npm puts first). What lies in the repository is never started.
 */

/** The program to start and the PATH that it gets. */
export interface GitProgram {
  /** Absolute; `null`: there is none outside the repository. */
  readonly program: string | null;
  readonly path: string;
}

const found = new Map<string, GitProgram>();
/** Work trees in which git was started so far: for a folder elsewhere (fetched history) they are no better a place for it. */
const roots = new Set<string>();

/** Looks for git in the folders of PATH that do not lie in the repository around `cwd`, or in one before. Looks once for each folder. */
export function gitProgram(cwd: string): GitProgram {
  const path = Object.entries(process.env).find(([name]) => name.toUpperCase() === "PATH")?.[1] ?? "";
  const key = `${cwd}\0${path}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const root = rootAround(cwd);
  if (root !== null && !roots.has(root)) {
    roots.add(root);
    found.clear();
  }
  const isOutside = (place: string): boolean => {
    const real = realOf(place);
    return Array.from(roots).every((one) => !liesIn(real, one));
  };
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder) && isOutside(folder));
  const name = process.platform === "win32" ? "git.exe" : "git";
  const program = folders.map((folder) => join(folder, name)).find((candidate) => isProgram(candidate) && isOutside(candidate)) ?? null;
  const answer = { program, path: folders.join(delimiter) };
  found.set(key, answer);
  return answer;
}

/** Whether a path is a folder or lies in it; both without symbolic links. */
export function liesIn(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The work tree that a folder lies in; `null` for none, and for the root of the file system, in which everything lies. */
function rootAround(cwd: string): string | null {
  for (let folder = realOf(cwd); dirname(folder) !== folder; folder = dirname(folder)) if (existsSync(join(folder, ".git"))) return folder;
  return null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
