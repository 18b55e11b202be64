import type { TaskContext } from "../body.ts";
import type { Query } from "../query.ts";
import type { SourceText } from "../sources.ts";
import { outlineOf } from "../symbols/outline.ts";
import { identifiersOf, partsOf, wholeOf } from "../tokens.ts";

type HotSpot = TaskContext["hotSpots"][number];

const MOST = 8;
const MOST_OF_ONE_FILE = 3;

/** Below this a symbol only shares a plain word with the task. */
const STRONG = 2;

/**
 * Where the words of the task are defined: symbols of the files ranked first (in that order) whose name the task names as
 * a whole, or which consist mostly of its words. A plain single word (`load`) is shown only where nothing better is
 * found; constants count only when they are named.
 */
export function hotSpots(texts: readonly SourceText[], query: Query, task: string): HotSpot[] {
  const weights = new Map(query.terms.filter(({ origin }) => origin === "text").map(({ term, weight }) => [term, weight]));
  const written = new Set(identifiersOf(task));
  const found = texts.flatMap(({ path, text }, place) =>
    (outlineOf(path, text) ?? [])
      .flatMap((symbol) => {
        const own = symbol.name.slice(symbol.name.lastIndexOf(".") + 1);
        const parts = partsOf(own);
        const matched = parts.filter((part) => weights.has(part));
        const named =
          wholeOf(own).length > 3 &&
          weights.has(wholeOf(own)) &&
          (parts.length > 1 || (written.has(own) && (symbol.kind !== "constant" || /[A-Z]/u.test(own))));
        const mostly = matched.length >= 2 && matched.length * 3 >= parts.length * 2;
        if (!named && (!mostly || symbol.kind === "constant")) return [];
        const sum = matched.reduce((total, part) => total + (weights.get(part) ?? 0), 0) / Math.max(1, parts.length);
        const chosen = named && (parts.length > 1 || /[A-Z]/u.test(own)) ? 6 : mostly ? STRONG : 0;
        const reason = named ? "named in the task" : `holds ${matched.map((part) => `\`${part}\``).join(", ")} of the task`;
        return [
          { score: chosen + sum / 10 - place / 100, spot: { path, line: symbol.line, symbol: symbol.name, kind: symbol.kind, reason } },
        ];
      })
      .sort((a, b) => b.score - a.score || a.spot.line - b.spot.line)
      .slice(0, MOST_OF_ONE_FILE),
  );
  const strong = found.filter(({ score }) => score >= STRONG - 1);
  return (strong.length > 0 ? strong : found)
    .sort((a, b) => b.score - a.score || (a.spot.path < b.spot.path ? -1 : a.spot.path > b.spot.path ? 1 : a.spot.line - b.spot.line))
    .slice(0, MOST)
    .map(({ spot }) => spot);
}
