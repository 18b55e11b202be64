import { classifyFile } from "../file-kind.ts";
import { roleOf } from "../rank/path-signals.ts";
import type { Habit } from "../rank/rank.ts";

const MOST_PER_FILE = 5;

/** Lists of people grow with any change, as changelogs do: what changed with them says nothing about this one. */
const PEOPLE = /(?:^|\/)(?:AUTHORS|CONTRIBUTORS)[^/]*$/iu;

/**
 * The habits that a reviewer should ask about, in their order. Where source changed, its habits count and not those of the
 * tests and pages beside it; tests change with each other, and manifests at each release; and of a file that usually
 * changes with many others the five strongest say enough.
 */
export function tellingHabits(habits: readonly Habit[], changed: readonly string[]): Habit[] {
  const withSource = changed.some((path) => classifyFile(path).kind === "source");
  const telling = habits.filter(({ path, seed }) => {
    const { kind, language, skipContent } = classifyFile(seed);
    if (skipContent || roleOf(seed) === "changelog" || (language === null && PEOPLE.test(seed))) return false;
    if (kind === "test" || kind === "docs") return !withSource && classifyFile(path).kind !== kind;
    return !(kind === "dependencies" && classifyFile(path).kind === "dependencies");
  });
  return telling.filter((habit) => {
    const stronger = telling.filter(
      ({ seed, path, together }) =>
        seed === habit.seed && (together > habit.together || (together === habit.together && path < habit.path)),
    );
    return stronger.length < MOST_PER_FILE;
  });
}
