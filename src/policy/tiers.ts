import type { FileChange } from "../facts/file-change.ts";
import { pathMatcher } from "./glob.ts";
import type { Policy } from "./schema.ts";
import { componentOf, harmlessKind, TIER_RULES, type ChangedPath } from "./tier-rules.ts";
import type { Tier, TierResult } from "./tier-result.ts";

type Reason = TierResult["reasons"][number];
const ORDER: readonly Tier[] = ["T0", "T1", "T2", "T3"];

/**
 * The tier of a change, with each rule that matched, the path and what was seen there. The highest wins.
 * `changes` null: the files could not be read, and the tier is `null`, as it is for an empty list: nothing was
 * inspected, and an unknown tier is never a low one (law 1). Both ends of a rename count. Rules of the policy add; one
 * with `lower: true` takes away what built-in rules (never other rules of the policy) say above its tier for its paths.
 */
export function classifyTier(
  changes: readonly Pick<FileChange, "path" | "previousPath" | "status" | "addedLines">[] | null,
  rules: Policy["tiers"],
): TierResult {
  if (changes === null) return { tier: null, reasons: [] };
  const adding = (rules ?? []).filter((rule) => rule.lower !== true).map(withMatcher);
  const lowering = (rules ?? []).filter((rule) => rule.lower === true).map(withMatcher);
  const reasons: Reason[] = [];
  const highPaths: string[] = [];
  for (const change of changes.flatMap(bothEnds)) {
    const stated = fromPolicy(change.path, adding);
    const lowered = lowering.find((rule) => rule.matches(change.path));
    const own = builtIn(change);
    const kept = lowered === undefined ? own : own.filter((reason) => !isAbove(reason.tier, lowered.tier));
    if (lowered !== undefined && kept.length < own.length) {
      kept.push({ tier: lowered.tier, rule: "policy-lower", path: change.path, evidence: lowered.reason, source: "policy" });
    }
    reasons.push(...stated, ...kept);
    if (lowered === undefined || isAbove(lowered.tier, "T1")) highPaths.push(change.path);
  }
  reasons.push(...severalComponents(highPaths));
  return { tier: highest(reasons), reasons: inOrder(reasons) };
}

function bothEnds(change: Pick<FileChange, "path" | "previousPath" | "status" | "addedLines">): ChangedPath[] {
  const deleted = change.status === "deleted";
  const end = { path: change.path, deleted, addedLines: change.addedLines };
  // A copy leaves its source where it was; a rename takes it away from there.
  if (change.previousPath === null || change.previousPath === change.path || change.status === "copied") return [end];
  return [end, { path: change.previousPath, deleted: true, addedLines: [] }];
}

function withMatcher(rule: NonNullable<Policy["tiers"]>[number]) {
  return { ...rule, matches: pathMatcher(rule.paths) };
}

/** The first match per tier, as the policy file says. */
function fromPolicy(path: string, rules: readonly ReturnType<typeof withMatcher>[]): Reason[] {
  return ORDER.flatMap((tier) => {
    const rule = rules.find((candidate) => candidate.tier === tier && candidate.matches(path));
    return rule === undefined ? [] : [{ tier, rule: "policy", path, evidence: rule.reason, source: "policy" as const }];
  });
}

function builtIn(change: ChangedPath): Reason[] {
  const kind = harmlessKind(change.path);
  const found = TIER_RULES.filter((rule) => rule.always || kind === null).flatMap((rule) => {
    const evidence = rule.evidence(change);
    return evidence === null ? [] : [reason(rule.tier, rule.id, change.path, evidence)];
  });
  if (found.length > 0) return found;
  return [
    kind === null
      ? reason("T1", "component", change.path, "source or settings of one component")
      : reason("T0", "harmless", change.path, kind),
  ];
}

/** T2: one change that touches several packages at once. Docs and tests of another package do not count. */
function severalComponents(paths: readonly string[]): Reason[] {
  const first = new Map<string, string>();
  for (const path of paths.filter((candidate) => harmlessKind(candidate) === null).toSorted()) {
    const component = componentOf(path);
    if (component !== null && !first.has(component)) first.set(component, path);
  }
  if (first.size < 2) return [];
  const names = [...first.keys()].toSorted();
  const shown = names
    .slice(0, 5)
    .map((name) => `\`${name}\``)
    .join(", ");
  const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
  const path = first.get(names[0] ?? "") ?? "";
  return [reason("T2", "several-packages", path, `the change touches ${names.length} packages: ${shown}${more}`)];
}

function reason(tier: Tier, rule: string, path: string, evidence: string): Reason {
  return { tier, rule, path, evidence, source: "built-in" };
}

function isAbove(a: Tier, b: Tier): boolean {
  return ORDER.indexOf(a) > ORDER.indexOf(b);
}

function highest(reasons: readonly Reason[]): Tier | null {
  return ORDER.findLast((tier) => reasons.some((entry) => entry.tier === tier)) ?? null;
}

/** Highest tier first, then by path and rule; each once. Independent of the order in which the files came (law 6). */
function inOrder(reasons: readonly Reason[]): Reason[] {
  const key = (entry: Reason) => [9 - ORDER.indexOf(entry.tier), entry.path, entry.rule, entry.source, entry.evidence].join("\u0000");
  const byKey = new Map(reasons.map((entry) => [key(entry), entry]));
  return [...byKey.keys()].toSorted().flatMap((entryKey) => byKey.get(entryKey) ?? []);
}
