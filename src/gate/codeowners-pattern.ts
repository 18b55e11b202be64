/*
 * The pattern of a CODEOWNERS line. It looks like gitignore and is not: no `!`, no `[ ]`, no `\#`; a leading or inner
 * slash anchors it; `docs/*` reaches one level only; a name without wildcard at the end also owns what lies below it
 * (github-semantics section 6). Paths are case-sensitive.
 */

/** A matcher for repository paths, given as their segments, or `null` when GitHub does not accept the pattern and skips its line. */
export function codeownersMatcher(pattern: string): ((path: readonly string[]) => boolean) | null {
  if (pattern === "" || pattern === "/" || /^!|^\\#|[[\]]/u.test(pattern)) return null;
  const segments = pattern.split("/");
  const anchored = segments.length > 2 || (segments.length === 2 && segments[1] !== "");
  if (segments[0] === "") segments.shift();
  else if (!anchored && segments[0] !== "**") segments.unshift("**");
  const last = segments[segments.length - 1];
  if (last === "") segments[segments.length - 1] = "**";
  // `*` stays on its level; any other last name may be a directory, and then everything in it is meant.
  const selfToo = last !== "" && last !== "**" && last !== "*";
  const compiled = (selfToo ? [...segments, "**"] : segments).map((segment) => (segment === "**" ? null : segmentMatcher(segment)));
  const [first] = compiled;
  // Most lines of a long file are anchored somewhere else: their first segment settles it.
  return (path) => (first === null || first?.(path[0] ?? "") === true) && matches(compiled, path, selfToo);
}

/**
 * Segment by segment: `reach` holds how many segments of the path each prefix of the pattern can have eaten, so a
 * hostile path costs pattern length times path length and no more. `null` stands for `**`. A final `**` needs something below it, unless it
 * only stands for "and what lies below".
 */
function matches(pattern: readonly (((text: string) => boolean) | null)[], path: readonly string[], selfToo: boolean): boolean {
  let reach = new Set<number>([0]);
  for (const [index, segment] of pattern.entries()) {
    const next = new Set<number>();
    const isLast = index === pattern.length - 1;
    if (segment === null) {
      // From where it begins first, `**` reaches all that it reaches from later places.
      const first = Math.min(...reach);
      for (let to = isLast && !selfToo ? first + 1 : first; to <= path.length; to += 1) next.add(to);
    } else {
      for (const at of reach) if (at < path.length && segment(path[at] ?? "")) next.add(at + 1);
    }
    if (next.size === 0) return false;
    reach = next;
  }
  return reach.has(path.length);
}

/** `*` is any text and `?` one character, both within a segment; a backslash takes the next character literally. */
function segmentMatcher(segment: string): (text: string) => boolean {
  if (!/[*?\\]/u.test(segment)) return (text) => text === segment;
  const parts = Array.from(segment.matchAll(/\\(.)|(\*)|(\?)|([^])/gu), ([, escaped, star, any, plain]) => ({
    star: star !== undefined,
    any: any !== undefined,
    text: escaped ?? plain ?? "",
  }));
  return (text) => wildcardMatches(parts, Array.from(text));
}

/** The greedy walk with one point of return: every star but the last keeps its shortest match. */
function wildcardMatches(parts: readonly { star: boolean; any: boolean; text: string }[], letters: readonly string[]): boolean {
  let part = 0;
  let at = 0;
  let retry: { part: number; at: number } | null = null;
  while (at < letters.length) {
    const current = parts[part];
    if (current?.star === true) {
      retry = { part, at };
      part += 1;
    } else if (current !== undefined && (current.any || current.text === letters[at])) {
      part += 1;
      at += 1;
    } else if (retry !== null) {
      retry = { part: retry.part, at: retry.at + 1 };
      part = retry.part + 1;
      at = retry.at;
    } else return false;
  }
  return parts.slice(part).every((rest) => rest.star);
}
