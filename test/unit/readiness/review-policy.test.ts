import { describe, expect, test } from "vitest";
import { known, unknown } from "../../../src/facts/fact.ts";
import { reviewPolicy, type BranchFacts, type ClassicSettings } from "../../../src/readiness/review-policy.ts";
import { reviewPolicyTable } from "../../../src/render/review-policy.ts";
import { facts, judge, ruleset } from "./facts.ts";

const rule = (type: string, parameters: Record<string, never> | Record<string, boolean | number> = {}) => ({
  type,
  rulesetId: 7,
  rulesetSourceType: "Organization",
  rulesetSource: "acme",
  parameters,
});
const update = {
  requiredApprovingReviewCount: 2,
  requiredStatusCheckContexts: ["build"],
  requiresCodeOwnerReviews: true,
  requiresConversationResolution: false,
  requiresLinearHistory: false,
  requiresSignatures: false,
};
const nothing: BranchFacts = {
  rules: known([]),
  classicProtection: known({ protected: false, requiredChecks: [], enforcement: null }),
  refUpdateRule: known(null),
};
const classic = known({ protected: true, requiredChecks: [{ context: "build", appId: null }], enforcement: "everyone" });
const values = (given: Partial<BranchFacts>) =>
  Object.fromEntries(reviewPolicy({ ...nothing, ...given }).map(({ setting, value }) => [setting, value]));

describe("the review policy of the base branch", () => {
  test("an open branch: every row is known, and says so", () => {
    expect(values({})).toEqual({
      protected: "no",
      "required-checks": "none",
      strict: "no",
      approvals: "0",
      "code-owners": "no",
      "stale-dismissal": "no",
      "last-push-approval": "no",
      conversations: "no",
      "force-push": "allowed",
      deletion: "allowed",
      "admin-enforcement": "no",
    });
  });

  test("rulesets tell everything but who may bypass them, each with its owner", () => {
    const rules = known([
      ruleset("build", "test"),
      rule("pull_request", {
        required_approving_review_count: 1,
        require_code_owner_review: true,
        dismiss_stale_reviews_on_push: true,
        require_last_push_approval: true,
        required_review_thread_resolution: true,
      }),
      rule("non_fast_forward"),
      rule("deletion"),
    ]);
    expect(values({ rules })).toMatchObject({
      protected: "yes",
      "required-checks": "build, test",
      approvals: "1",
      "code-owners": "yes",
      "stale-dismissal": "yes",
      "last-push-approval": "yes",
      conversations: "yes",
      "force-push": "blocked",
      deletion: "blocked",
      "admin-enforcement": "unknown",
    });
    const rows = reviewPolicy({ ...nothing, rules });
    expect(rows.find(({ setting }) => setting === "approvals")?.source).toBe("ruleset 7 of organization acme");
    expect(rows.find(({ setting }) => setting === "admin-enforcement")?.permission).toBe("administration: read");
  });

  test("classic protection: what is shown to administrators only is unknown, never no", () => {
    const rows = reviewPolicy({ ...nothing, classicProtection: classic, refUpdateRule: known(update) });
    const unseen = rows.filter(({ value }) => value === "unknown").map(({ setting, permission }) => [setting, permission]);
    expect(unseen).toEqual(
      ["strict", "stale-dismissal", "last-push-approval", "force-push", "deletion", "admin-enforcement"].map((setting) => [
        setting,
        "administration: read",
      ]),
    );
    expect(values({ classicProtection: classic, refUpdateRule: known(update) })).toMatchObject({
      "required-checks": "build",
      approvals: "2",
      conversations: "no",
    });
    expect(values({ classicProtection: classic })).toMatchObject({ approvals: "unknown", conversations: "unknown" });
  });

  const admin: ClassicSettings = {
    strict: "yes",
    approvals: "2",
    "code-owners": "no",
    "stale-dismissal": "yes",
    "last-push-approval": "no",
    conversations: "no",
    "force-push": "blocked",
    deletion: "allowed",
    "admin-enforcement": "yes",
  };

  test("an administrator sees all of classic protection, and a ruleset beside it still counts", () => {
    const seen = { ...nothing, classicProtection: classic, refUpdateRule: known(update) };
    const rows = reviewPolicy(seen, admin);
    expect(rows.filter(({ value }) => value === "unknown")).toEqual([]);
    expect(Object.fromEntries(rows.map(({ setting, value }) => [setting, value]))).toMatchObject({
      ...admin,
      "code-owners": "yes",
      "required-checks": "build",
    });
    const ruled = reviewPolicy({ ...seen, rules: known([rule("deletion")]) }, admin);
    expect(ruled.find(({ setting }) => setting === "deletion")?.value).toBe("blocked");
    expect(ruled.find(({ setting }) => setting === "admin-enforcement")?.value).toBe("unknown");
  });

  test("classic protection alone never says what a hidden ruleset might", () => {
    const rows = reviewPolicy({ ...nothing, rules: unknown("Hidden.", "Show it.", "metadata: read"), classicProtection: classic }, admin);
    const of = (wanted: string) => rows.find(({ setting }) => setting === wanted)?.value;
    expect([of("strict"), of("last-push-approval"), of("deletion"), of("admin-enforcement")]).toEqual([
      "yes",
      "unknown",
      "unknown",
      "unknown",
    ]);
  });

  test.each(["rules", "classicProtection", "refUpdateRule"] as const)("without %s nothing becomes `no`", (hidden) => {
    const seen = { ...nothing, classicProtection: classic, refUpdateRule: known(update) };
    const before = values(seen);
    const after = reviewPolicy({ ...seen, [hidden]: unknown("Hidden.", "Show it.", "contents: read") });
    for (const { setting, value, source } of after) {
      expect([before[setting], "unknown"]).toContain(value);
      if (value === "unknown") expect(source).not.toBeNull();
    }
    expect(after.some(({ permission }) => permission === "contents: read")).toBe(true);
  });

  test("a plan without protection is an answer of its own", () => {
    const rows = reviewPolicy({ ...nothing, rulesNotEnforceable: "Upgrade to GitHub Pro or make this repository public" });
    expect(new Set(rows.map(({ value }) => value))).toEqual(new Set(["cannot exist on this plan"]));
    expect(judge(facts({ rulesNotEnforceable: "Upgrade to GitHub Pro" })).notes.join()).toContain("cannot be enforced here");
  });

  test("two sources of one setting are both shown", () => {
    const rules = known([rule("pull_request", { required_approving_review_count: 1 })]);
    const row = reviewPolicy({ ...nothing, rules, classicProtection: classic, refUpdateRule: known(update) }).find(
      ({ setting }) => setting === "approvals",
    );
    expect(row).toMatchObject({ value: "1; 2", source: "ruleset 7 of organization acme: 1; rule that GitHub enforces on this token: 2" });
  });

  test("is in every body, and a hostile name stays text in the table", () => {
    const body = judge(facts({ rules: known([ruleset("<img src=x>|`a`")]) }));
    expect(body.reviewPolicy).toHaveLength(11);
    const table = reviewPolicyTable(body.reviewPolicy ?? []);
    expect(table).not.toContain("<img");
    expect(new Set(table.split("\n").map((line) => line.split(/(?<!\\)\|/u).length))).toEqual(new Set([6]));
  });
});

describe("sources that differ", () => {
  const both = (more: Parameters<typeof facts>[0]) =>
    judge(facts(more)).notes.filter((note) => /differ|disagree|hidden|does not mark/u.test(note));
  test("two lists: both are named", () => {
    const [note = ""] = both({ rules: known([ruleset("lint")]), classicProtection: classic });
    expect(note).toContain("only branch protection of the base branch requires `build`");
    expect(note).toContain("only ruleset 7 of repository o/r requires `lint`");
  });
  test("the same list: nothing is said", () => {
    expect(both({ rules: known([ruleset("build")]), classicProtection: classic }).filter((note) => note.includes("differ"))).toEqual([]);
  });
  test("two apps for one name", () => {
    const rules = known([
      ruleset({ context: "build", integration_id: 1 }),
      { ...ruleset({ context: "build", integration_id: 2 }), rulesetId: 8 },
    ]);
    expect(both({ rules }).join()).toContain("the apps 1 and 2");
  });
});
