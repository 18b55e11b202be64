import type { ContextBody } from "../body.ts";
import type { ContextSources } from "../sources.ts";

type Intent = NonNullable<ContextBody["task"]["intent"]>;

/** Types of Conventional Commits and the plain words for the same, in the order in which a tie is broken. */
const WORDS: readonly (readonly [action: Intent["action"], word: RegExp])[] = [
  [
    "fix",
    /\b(?:fix(?:es|ed|ing)?|bugs?|crash(?:es)?|broken|fails?|failure|wrong|incorrect|regression|repairs?|mends?|prevents?|avoids?)\b/iu,
  ],
  ["add", /\b(?:feat|features?|adds?|adding|supports?|implements?|introduces?|allows?|enables?|new|creates?|make it possible)\b/iu],
  ["remove", /\b(?:removes?|deletes?|drops?|deprecates?|disables?|reverts?)\b/iu],
  ["refactor", /\b(?:refactor(?:s|ing)?|renames?|moves?|simplif(?:y|ies)|extracts?|splits?|clean(?:s|ups?| up)?|style|chore)\b/iu],
  ["document", /\b(?:docs?|documents?|documentation|readme|typos?|comments?)\b/iu],
  ["test", /\b(?:tests?|coverage)\b/iu],
  ["speed-up", /\b(?:perf|performance|speed|faster|slow|optimi[sz]es?|memory)\b/iu],
  ["update", /\b(?:updates?|upgrades?|bumps?|changes?|improves?|build|ci)\b/iu],
];

const MOST_TOPICS = 6;

/**
 * What a task asks for: the action that its first line names first, and those of its words that are rare in this
 * repository. `unknown`: the line names none. A guess by words, for tools that sort tasks; nothing is decided by it.
 */
export function intentOf(task: string, { query, first }: ContextSources): Intent {
  const title = task.split("\n").find((line) => line.trim() !== "") ?? "";
  const found = WORDS.flatMap(([action, word], order) => {
    const at = title.search(word);
    return at < 0 ? [] : [{ action, at, order }];
  }).sort((a, b) => a.at - b.at || a.order - b.order);
  const topics = query.terms
    .map(({ term, weight, origin, title: inTitle }, index) => ({
      term,
      told: origin === "text",
      worth: weight * (first.words.rarity[index] ?? 0) * (inTitle ? 2 : 1),
    }))
    .filter(({ told, worth }) => told && worth > 0)
    .sort((a, b) => b.worth - a.worth || (a.term < b.term ? -1 : 1));
  return { action: found[0]?.action ?? "unknown", topics: topics.slice(0, MOST_TOPICS).map(({ term }) => term) };
}
