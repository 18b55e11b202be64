import { ConfigurationError } from "../facts/configuration-error.ts";
import { tierSchema, type TierResult } from "../policy/tier-result.ts";
import type { CheckResult, GateBody, Verdict } from "./body.ts";
import { shorten } from "./wording.ts";

const WEIGHT: Readonly<Record<Verdict, number>> = { PASS: 0, WARN: 1, FAIL: 2 };

/**
 * One body for a merge group: each member was judged with its own reviews, and the worst counts, for the verdict and
 * for every check (design section 5, `merge_group`). A member without a verdict counts as FAIL: the group is merged
 * whole. Order of the members does not matter. Throws ConfigurationError for an empty group.
 */
export function worstOf(members: readonly { pullRequest: number; body: GateBody }[]): GateBody {
  const ordered = members.toSorted((a, b) => weigh(b.body) - weigh(a.body) || a.pullRequest - b.pullRequest);
  const worst = ordered[0];
  if (worst === undefined) {
    throw new ConfigurationError(
      "The merge group names no pull request, so there is nothing to judge.",
      "Run on the `merge_group` event of a queue that holds a pull request.",
    );
  }
  if (ordered.length === 1) return worst.body;
  const verdict = verdictOf(worst.body);
  const ids = [...new Set(ordered.flatMap(({ body }) => body.checks.map(({ id }) => id)))];
  const union = (pick: (body: GateBody) => readonly string[]): string[] =>
    ids.filter((id) => ordered.some(({ body }) => pick(body).includes(id)));
  const blockers = union((body) => body.blockers);
  return {
    ...worst.body,
    verdict,
    headline: `${verdict}: #${worst.pullRequest} decides for the merge group of ${ordered.length}: ${shorten(worst.body.headline, 240)}`,
    policy: { ...worst.body.policy, notices: [...new Set(ordered.flatMap(({ body }) => body.policy.notices))] },
    checks: ids.flatMap((id) => worstCheck(id, ordered)),
    blockers,
    warnings: union((body) => body.warnings).filter((id) => !blockers.includes(id)),
    unknowns: union((body) => body.unknowns),
    tier: highestTier(ordered.map(({ body }) => body.tier)),
    ownerDecisions: ordered.flatMap(({ body }) => body.ownerDecisions),
    members: ordered.map(({ pullRequest, body }) => ({ pullRequest, verdict: verdictOf(body), headline: body.headline })),
  };
}

function verdictOf(body: GateBody): Verdict {
  return body.verdict ?? "FAIL";
}

function weigh(body: GateBody): number {
  return WEIGHT[verdictOf(body)];
}

/** The worst result of one check, with whose it is. */
function worstCheck(id: string, members: readonly { pullRequest: number; body: GateBody }[]): CheckResult[] {
  const rank = (body: GateBody): number =>
    body.blockers.includes(id)
      ? 3
      : body.warnings.includes(id)
        ? 2
        : body.checks.find((check) => check.id === id)?.status === "pass"
          ? 1
          : 0;
  const [worst] = members
    .filter(({ body }) => body.checks.some((check) => check.id === id))
    .toSorted((a, b) => rank(b.body) - rank(a.body));
  const result = worst?.body.checks.find((check) => check.id === id);
  return worst === undefined || result === undefined ? [] : [{ ...result, reason: `#${worst.pullRequest}: ${result.reason}` }];
}

/** The highest tier; one that is not known outweighs all, since it may be the highest. */
function highestTier(tiers: readonly TierResult[]): TierResult {
  const rank = ({ tier }: TierResult): number => (tier === null ? tierSchema.options.length : tierSchema.options.indexOf(tier));
  return tiers.reduce((highest, one) => (rank(one) > rank(highest) ? one : highest));
}
