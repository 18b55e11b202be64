import type { CheckId, Level, Mode, Policy } from "./schema.ts";

/*
 * The table of design section 6: what a finding of each check counts as in the four modes. The policy can change any
 * level; a mode only sets the defaults.
 */
const DEFAULT_LEVELS: Readonly<Record<CheckId, Readonly<Record<Mode, Level>>>> = {
  "pr-state": { solo: "fail", team: "fail", company: "fail", "high-risk": "fail" },
  ci: { solo: "fail", team: "fail", company: "fail", "high-risk": "fail" },
  review: { solo: "warn", team: "fail", company: "fail", "high-risk": "fail" },
  codeowners: { solo: "warn", team: "fail", company: "fail", "high-risk": "fail" },
  conversations: { solo: "warn", team: "fail", company: "fail", "high-risk": "fail" },
  "branch-rules": { solo: "warn", team: "warn", company: "fail", "high-risk": "fail" },
  title: { solo: "warn", team: "warn", company: "fail", "high-risk": "fail" },
  body: { solo: "warn", team: "warn", company: "fail", "high-risk": "fail" },
  "linked-issue": { solo: "warn", team: "warn", company: "fail", "high-risk": "fail" },
  tests: { solo: "warn", team: "warn", company: "warn", "high-risk": "fail" },
  tier: { solo: "warn", team: "warn", company: "fail", "high-risk": "fail" },
  "policy-change": { solo: "warn", team: "warn", company: "fail", "high-risk": "fail" },
  secrets: { solo: "fail", team: "fail", company: "fail", "high-risk": "fail" },
};

type Checks = NonNullable<Policy["checks"]>;
/** The settings of one check without its level; every setting is optional, a check without settings has none. */
type CheckSettings<C extends CheckId> = Omit<Extract<NonNullable<Checks[C]>, object>, "level">;

/**
 * What a finding of this check counts as: the level in the policy, else the mode's default. `null`: there is no policy.
 */
export function levelOf(policy: Policy | null, mode: Mode, check: CheckId): Level {
  const entry = policy?.checks?.[check];
  const stated = typeof entry === "string" ? entry : entry?.level;
  return stated ?? DEFAULT_LEVELS[check][mode];
}

/**
 * What an `unknown` of a check at this level counts as (last row of the table): in solo and team its own level, at least
 * `warn`; in company and high-risk always `fail`, so that taking a permission away never gives a better verdict.
 * A check at level `off` is not asked, so it has no unknown; should one be passed, it counts as the least that is allowed.
 */
export function unknownLevel(mode: Mode, level: Level): Level {
  if (mode === "company" || mode === "high-risk") return "fail";
  return level === "fail" ? "fail" : "warn";
}

/** The check's own settings as the policy states them; empty when it states none. */
export function settingsOf<C extends CheckId>(policy: Policy | null, check: C): Partial<CheckSettings<C>> {
  const entry: Checks[C] | undefined = policy?.checks?.[check];
  if (entry === undefined || typeof entry === "string") return {};
  const { level: _level, ...settings } = entry as { level?: Level } & CheckSettings<C>;
  return settings as unknown as Partial<CheckSettings<C>>;
}
