import type { PullRequestFacts } from "../facts/pull-request-facts.ts";
import { quoted } from "./finding.ts";
import type { Requirement } from "./required-set.ts";

/**
 * Notes where two sources of what is required do not say the same. The union holds in any case, so none of them changes
 * the status; but whoever edits one source should know of the other.
 */
export function disagreements(facts: PullRequestFacts, checks: ReadonlyMap<string, Requirement>): string[] {
  const all = [...checks.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const lists = new Map<string, Set<string>>();
  for (const { name, sources } of all) {
    for (const { kind, detail } of sources) {
      if (kind !== "ruleset" && kind !== "classic-protection") continue;
      lists.set(detail, (lists.get(detail) ?? new Set()).add(name));
    }
  }
  return [...listNotes([...lists]), ...appNotes(all), ...markNotes(facts, checks)];
}

/** Two lists of required checks of which none holds the other: editing one alone does not do what it seems to. */
function listNotes(lists: readonly (readonly [string, ReadonlySet<string>])[]): string[] {
  const sorted = lists.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([one, names], index) =>
    sorted.slice(index + 1).flatMap(([other, others]) => {
      const [here, there] = [[...names].filter((name) => !others.has(name)), [...others].filter((name) => !names.has(name))];
      if (here.length === 0 && there.length === 0) return [];
      const parts = [
        here.length === 0 ? "" : `only ${one} requires ${shown(here)}`,
        there.length === 0 ? "" : `only ${other} requires ${shown(there)}`,
      ];
      return [`Two sources of required checks differ: ${parts.filter((part) => part !== "").join("; ")}. All of it holds.`];
    }),
  );
}

function appNotes(all: readonly Requirement[]): string[] {
  return all.flatMap(({ name, appIds, sources }) =>
    appIds.size < 2
      ? []
      : [
          `Two sources disagree on who must report \`${quoted(name, 80)}\`: the apps ${[...appIds].toSorted((a, b) => a - b).join(" and ")} (${sources.map(({ detail }) => detail).join("; ")}). Each must.`,
        ],
  );
}

/** `isRequired` is GitHub's own answer for a check that is there; the lists should say the same. */
function markNotes({ checks: observed, rules, classicProtection }: PullRequestFacts, checks: ReadonlyMap<string, Requirement>): string[] {
  if (observed.state === "unknown" || rules.state === "unknown" || classicProtection.state === "unknown") return [];
  const notes: string[] = [];
  for (const name of [...new Set(observed.value.map((check) => check.name))].toSorted()) {
    const marked = observed.value.some((check) => check.name === name && check.isRequired);
    const listing = checks.get(name)?.sources.find(({ kind }) => kind === "ruleset" || kind === "classic-protection");
    if (marked && listing === undefined) {
      notes.push(
        `GitHub marks \`${quoted(name, 80)}\` as required, and no ruleset or protection that this token sees names it: one of them is hidden.`,
      );
    }
    if (!marked && listing !== undefined && checks.get(name)?.appIds.size === 0) {
      notes.push(`${listing.detail} requires \`${quoted(name, 80)}\`, and GitHub does not mark it as required for this pull request.`);
    }
  }
  return notes;
}

function shown(names: readonly string[]): string {
  const list = names.slice(0, 3).map((name) => `\`${quoted(name, 80)}\``);
  return `${list.join(", ")}${names.length > 3 ? ` and ${names.length - 3} more` : ""}`;
}
