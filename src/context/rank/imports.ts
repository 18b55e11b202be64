/*
 * Which files a file names as its own parts: import lines of the common languages, found by pattern and resolved by the
 * longest common end of path. No parser: for neighbours among a few hundred files, a line is enough.
 */

const PATTERNS: readonly (readonly [extensions: RegExp, pattern: RegExp])[] = [
  [/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/u, /(?:\bfrom\s*|\brequire\(\s*|\bimport\(\s*|\bimport\s+)["']([^"'\n]{1,200})["']/gu],
  [/\.pyi?$/u, /^[ \t]*(?:from[ \t]+([.\w]{1,200})[ \t]+import[ \t]+\(?[ \t]*(\w*)|import[ \t]+([.\w]{1,200}))/gmu],
  [/\.go$/u, /^[ \t]*(?:import[ \t]+)?(?:[\w.]+[ \t]+)?"([\w./-]{1,200}\/[\w./-]{1,100})"$/gmu],
  [/\.rs$/u, /^[ \t]*(?:pub(?:\([^()\n]{1,40}\))?[ \t]+)?(?:use[ \t]+((?:\w+::){1,8}\w+)|mod[ \t]+(\w+);)/gmu],
  [/\.(?:java|kts?|scala|groovy)$/u, /^[ \t]*import[ \t]+(?:static[ \t]+)?([\w.]{1,200})/gmu],
  [/\.cs$/u, /^[ \t]*using[ \t]+(?:static[ \t]+)?([\w.]{1,200});/gmu],
  [/\.php$/u, /^[ \t]*use[ \t]+(?:function[ \t]+)?([\w\\]{1,200})/gmu],
  [/\.(?:rb|rake)$/u, /^[ \t]*(?:require|require_relative|autoload[ \t]+:\w+,)[ \t]*["']([^"'\n]{1,200})["']/gmu],
  [/\.(?:c|h|cc|cpp|cxx|hh|hpp|hxx|m|mm)$/u, /^[ \t]*#[ \t]*(?:include|import)[ \t]+"([^"\n]{1,200})"/gmu],
  [/\.(?:s?css|less)$/u, /@(?:import|use|forward)\s+["']([^"'\n]{1,200})["']/gu],
];

const MOST_IMPORTS = 200;

/** The names that a file imports, as it writes them: a path, or a dotted, slashed or `::` name. */
export function importsOf(path: string, text: string): string[] {
  const pattern = PATTERNS.find(([extensions]) => extensions.test(path))?.[1];
  if (pattern === undefined) return [];
  const found = new Set<string>();
  for (const match of text.matchAll(pattern)) {
    const [, first, second, third] = match;
    if (/\.pyi?$/u.test(path) && first !== undefined) {
      found.add(first);
      // `from . import name` and `from package import module`: the name may be a file.
      if (second !== undefined && second !== "") found.add(`${first}${/\.$/u.test(first) ? "" : "."}${second}`);
    } else {
      const name = first ?? second ?? third;
      if (name !== undefined) found.add(name);
    }
    if (found.size >= MOST_IMPORTS) break;
  }
  return Array.from(found);
}

/** Finds the files that imported names mean. */
export class ImportResolver {
  /** Name of the file without extension (of its folder for an index file) -> the files, each with its path in pieces. */
  private readonly byStem = new Map<string, { index: number; pieces: readonly string[] }[]>();
  /** Name of the folder -> files in it; for languages that import folders. */
  private readonly byFolder = new Map<string, { index: number; pieces: readonly string[] }[]>();

  constructor(paths: readonly string[], members: Iterable<number>) {
    for (const index of members) {
      const pieces = (paths[index] ?? "").replace(/(?:\.d)?\.[^./]+$/u, "").split("/");
      if (/^(?:index|__init__|mod|lib)$/u.test(pieces.at(-1) ?? "") && pieces.length > 1) pieces.pop();
      add(this.byStem, pieces.at(-1) ?? "", { index, pieces });
      const folder = (paths[index] ?? "").split("/").slice(0, -1);
      if (/\.go$/u.test(paths[index] ?? "") && !/_test\.go$/u.test(paths[index] ?? ""))
        add(this.byFolder, folder.at(-1) ?? "", { index, pieces: folder });
    }
  }

  /** The files that `name`, imported by `path`, may mean: those with the longest common end, at most ten. */
  resolve(path: string, name: string): number[] {
    const found = this.find(path, piecesOf(path, name), name);
    // The last piece may be a name inside the file: a type, a function, a constant.
    return found.length > 0 || !/\.(?:rs|java|kts?|scala|groovy|cs|php)$/u.test(path)
      ? found
      : this.find(path, piecesOf(path, name).slice(0, -1), name);
  }

  private find(path: string, pieces: readonly string[], name: string): number[] {
    const go = /\.go$/u.test(path);
    if (pieces.length === 0) return [];
    // A relative name means one file; a Go import ends with the whole path of the folder.
    const relative = /^\./u.test(name);
    const places = (go ? this.byFolder : this.byStem).get(pieces.at(-1) ?? "") ?? [];
    let best = go ? 1 : Math.min(2, pieces.length);
    let found: number[] = [];
    for (const place of places) {
      const common = commonEnd(place.pieces, pieces);
      if (common < best || ((relative || go) && common < place.pieces.length) || (relative && common < pieces.length)) continue;
      if (common > best) found = [];
      best = common;
      found.push(place.index);
    }
    return found.length > 10 ? [] : found;
  }
}

/** The name as pieces of a path; a relative one is resolved against the folder of its file. */
function piecesOf(path: string, name: string): string[] {
  const folder = path.split("/").slice(0, -1);
  const dots = /^\.+/u.exec(name)?.[0].length ?? 0;
  if (/\.pyi?$/u.test(path) && dots > 0) {
    return [...folder.slice(0, folder.length - (dots - 1)), ...name.slice(dots).split(".")].filter((piece) => piece !== "");
  }
  if (/\.(?:pyi?|java|kts?|scala|groovy|cs)$/u.test(path)) return name.split(".").filter((piece) => piece !== "");
  if (/\.php$/u.test(path)) return name.split("\\").filter((piece) => piece !== "");
  if (/\.rs$/u.test(path)) return name.split("::").filter((piece) => !/^(?:crate|super|self)$/u.test(piece));
  const pieces = /^\.{1,2}\//u.test(name) ? folder : [];
  for (const piece of name.split("/")) {
    if (piece === ".." && pieces.length === 0) return [];
    if (piece === "..") pieces.pop();
    else if (piece !== "." && piece !== "") pieces.push(piece);
  }
  const last = pieces.at(-1)?.replace(/\.(?:[cm]?[jt]sx?|vue|svelte|css|scss|less|h|hh|hpp|rb|c|cc|cpp)$/u, "");
  if (last === undefined) return [];
  pieces[pieces.length - 1] = last;
  if (/^(?:index|mod)$/u.test(last) && pieces.length > 1) pieces.pop();
  return pieces;
}

function commonEnd(a: readonly string[], b: readonly string[]): number {
  let common = 0;
  while (common < a.length && common < b.length && a[a.length - 1 - common] === b[b.length - 1 - common]) common += 1;
  return common;
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
