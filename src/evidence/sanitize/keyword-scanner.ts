/*
 * The prefilter: all keywords of all rules in one walk over the text (Aho and Corasick, 1975), whatever their number.
 * ASCII letters match in either case. Anything outside ASCII ends every match.
 */

export interface KeywordScanner {
  /** Calls `onHit` for every occurrence of every keyword, overlapping ones too, in the order in which they end. */
  scan(text: string, onHit: (keyword: number, start: number) => void): void;
}

/** The automaton for these keywords (lower-case ASCII, not empty). `onHit` later gets their index. */
export function keywordScanner(keywords: readonly string[]): KeywordScanner {
  const classOf = new Uint8Array(128);
  let classes = 1;
  for (const character of new Set(keywords.join(""))) {
    const code = character.charCodeAt(0);
    classOf[code] = classes;
    if (code >= 97 && code <= 122) classOf[code - 32] = classes;
    classes += 1;
  }
  const size = keywords.reduce((sum, keyword) => sum + keyword.length, 1);
  const next = new Int32Array(size * classes).fill(-1);
  const endsAt: number[][] = [[]];
  keywords.forEach((keyword, index) => {
    let state = 0;
    for (let i = 0; i < keyword.length; i += 1) {
      const edge = state * classes + (classOf[keyword.charCodeAt(i)] ?? 0);
      let target = next[edge] ?? -1;
      if (target < 0) {
        target = endsAt.length;
        endsAt.push([]);
        next[edge] = target;
      }
      state = target;
    }
    endsAt[state]?.push(index);
  });
  linkSuffixes(next, endsAt, classes);
  const lengths = keywords.map((keyword) => keyword.length);
  const hasEnd = Uint8Array.from(endsAt, (list) => (list.length > 0 ? 1 : 0));

  return {
    scan(text, onHit) {
      let state = 0;
      for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        state = next[state * classes + (code < 128 ? (classOf[code] ?? 0) : 0)] ?? 0;
        if (hasEnd[state] === 1) {
          for (const keyword of endsAt[state] ?? []) onHit(keyword, i + 1 - (lengths[keyword] ?? 0));
        }
      }
    },
  };
}

/** Fills every missing edge from the longest proper suffix, breadth first, and hands the keywords found there on. */
function linkSuffixes(next: Int32Array, endsAt: number[][], classes: number): void {
  const suffix = new Int32Array(endsAt.length);
  const queue: number[] = [];
  for (let c = 0; c < classes; c += 1) {
    const target = next[c] ?? -1;
    if (target > 0) queue.push(target);
    else next[c] = 0;
  }
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] ?? 0;
    const fallback = suffix[state] ?? 0;
    endsAt[state]?.push(...(endsAt[fallback] ?? []));
    for (let c = 0; c < classes; c += 1) {
      const edge = state * classes + c;
      const target = next[edge] ?? -1;
      const other = next[fallback * classes + c] ?? 0;
      if (target < 0) next[edge] = other;
      else {
        suffix[target] = other;
        queue.push(target);
      }
    }
  }
}
