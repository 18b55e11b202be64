import picomatch from "picomatch";

/**
 * A matcher for the globs of the policy file. Paths are relative to the repository root with `/`. Dot files count,
 * since `.github/**` and `.env` are what a policy is most often about. An empty list matches nothing.
 */
export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  // A leading `./` or `/` means the root in every tool people know; picomatch would let `/db/**` match nothing.
  const rooted = globs.map((glob) => glob.replace(/^(!?)\.?\//u, "$1"));
  const positive = rooted.filter((glob) => !glob.startsWith("!"));
  if (positive.length === 0) return () => false;
  return picomatch(positive, {
    dot: true,
    ignore: rooted.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)),
  });
}

/**
 * A matcher for check names, where `*` is any text and every other character is itself. Names are not paths: brackets
 * and parentheses (`build (ubuntu, 24)`) and slashes (`nightly / lint`) are common in them, and a path glob would give
 * each a meaning.
 */
export function checkNameMatches(pattern: string, name: string): boolean {
  return matchesPieces(pattern.split("*"), name);
}

/**
 * Whether a name consists of these pieces in this order, with any text between two of them; one piece alone is the whole
 * name. Never backtracks, so that a hostile name or pattern costs nothing.
 */
export function matchesPieces(pieces: readonly string[], name: string): boolean {
  const first = pieces[0] ?? "";
  if (pieces.length <= 1) return first === name;
  const last = pieces[pieces.length - 1] ?? "";
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
  let from = first.length;
  const end = name.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = name.indexOf(piece, from);
    if (at < 0 || at + piece.length > end) return false;
    from = at + piece.length;
  }
  return true;
}
