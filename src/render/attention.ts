import type { CheckResult } from "../gate/body.ts";

/** Checks of one status that say the same: without a pull request a dozen of them do, and nobody reads that a dozen times. */
export interface CheckGroup {
  status: CheckResult["status"];
  /** Ids and titles of its checks, in the order in which they were asked. */
  ids: readonly string[];
  titles: readonly string[];
  reason: string;
  mend: string | null;
}

/** Checks that ask for attention, the worst first: fail, unknown, warn. */
export function attention(checks: readonly CheckResult[]): CheckResult[] {
  const order: readonly CheckResult["status"][] = ["fail", "unknown", "warn"];
  return order.flatMap((status) => checks.filter((check) => check.status === status));
}

/** The same, with those that say the same joined. */
export function attentionGroups(checks: readonly CheckResult[]): CheckGroup[] {
  const groups = new Map<string, CheckResult[]>();
  for (const check of attention(checks)) {
    const key = JSON.stringify([check.status, check.reason, check.mend]);
    groups.set(key, [...(groups.get(key) ?? []), check]);
  }
  return Array.from(groups.values()).flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const { status, reason, mend } = first;
    return [{ status, reason, mend, ids: members.map(({ id }) => id), titles: members.map(({ title }) => title) }];
  });
}

/** How a group is called: the title of its check, or how many there are. */
export function groupName(group: CheckGroup): string {
  return group.titles.length === 1 ? (group.titles[0] ?? "") : `${group.titles.length} checks`;
}
