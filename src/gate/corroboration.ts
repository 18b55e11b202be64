import type { AppliedCheck } from "./apply-level.ts";
import { branchRequirements } from "./branch-protection.ts";
import type { GateInput } from "./check.ts";

/*
 * GitHub's own merge state, as a second opinion. It depends on who looks (a pull request that touches workflows reads
 * BLOCKED for a workflow's token for ever, github-semantics fact 3), so it can spoil a PASS into a WARN and nothing else.
 */

const SUSPICIOUS: ReadonlySet<string> = new Set(["BLOCKED", "BEHIND", "UNKNOWN"]);

/**
 * When everything that was seen is good and GitHub still reports a block, `pr-state` says so as a warning; unless what
 * blocks is our own required check, which is still running while it asks. A check that is off stays off.
 */
export function corroborate(applied: readonly AppliedCheck[], { facts, readiness }: GateInput): readonly AppliedCheck[] {
  const state = facts.pullRequest.mergeStateStatus;
  const known = SUSPICIOUS.has(state) || KNOWN_GOOD.has(state);
  if (applied.some(({ effect }) => effect !== "none") || KNOWN_GOOD.has(state)) return applied;
  if (facts.mergeGroup !== null || facts.pullRequest.isInMergeQueue) return applied;
  const required = branchRequirements(facts);
  const ourselves = readiness.excluded.find(({ name }) => required.has(name));
  if (state === "BLOCKED" && ourselves !== undefined) return applied;
  return applied.map((one) =>
    one.result.id !== "pr-state" || one.result.level === "off"
      ? one
      : {
          ...one,
          effect: "warn",
          hasUnknown: one.hasUnknown || !known,
          result: {
            ...one.result,
            status: "warn",
            level: "warn",
            reason: `${one.result.reason} GitHub reports ${state} for a reason that this token cannot see.`,
            mend: "Look at the merge box of the pull request with an account that may merge it.",
          },
        },
  );
}

/** UNSTABLE is about checks that are not required, HAS_HOOKS about GitHub Enterprise; both can be merged. */
const KNOWN_GOOD: ReadonlySet<string> = new Set(["CLEAN", "UNSTABLE", "HAS_HOOKS"]);
