import { describe, expect, it } from "vitest";
import { RequestFailure } from "../../../src/github/client-contract.ts";
import { readBranch } from "../../../src/github/gather/branch.ts";
import { fakeClient } from "./fake-client.ts";
import { valueOf } from "./on-github.ts";

const read = (branch: unknown, rules: unknown = []) =>
  readBranch(fakeClient({ rest: (path) => (path.includes("/rules/") ? rules : branch) }), "acme/widgets", "release/1");
const open = {
  protected: false,
  protection: { enabled: false, required_status_checks: { enforcement_level: "off", contexts: [], checks: [] } },
};

describe("classic protection, as a read token sees it", () => {
  it("of a branch that has none is known to be none", async () => {
    expect(valueOf((await read(open)).classicProtection)).toEqual({ protected: false, requiredChecks: [], enforcement: null });
  });

  it.each([
    ["is left out", { protected: true }],
    ["is null", { protected: true, protection: null }],
    ["is of a form that nobody knows", { protected: true, protection: { required_status_checks: "all" } }],
    ["says neither yes nor no", { protected: "perhaps" }],
  ])("that %s is unknown, and never an empty list", async (_name, branch) => {
    expect((await read(branch)).classicProtection.state).toBe("unknown");
  });

  it("names the setting that would show what is hidden", async () => {
    expect((await read({ protected: true })).classicProtection).toMatchObject({ mend: expect.stringContaining("administration: read") });
  });

  it("is the union of both lists that GitHub gives; -1 and nothing mean any source", async () => {
    const checks = [
      { context: "a", app_id: 7 },
      { context: "b", app_id: -1 },
      { context: "c", app_id: null },
    ];
    const required_status_checks = { enforcement_level: "everyone", contexts: ["a", "old"], checks };
    expect(valueOf((await read({ protected: true, protection: { required_status_checks } })).classicProtection)).toEqual({
      protected: true,
      requiredChecks: [
        { context: "a", appId: 7 },
        { context: "b", appId: null },
        { context: "c", appId: null },
        { context: "old", appId: null },
      ],
      enforcement: "everyone",
    });
  });
});

describe("the rules of a branch", () => {
  it("of the repository and of its organization stand side by side, of any type", async () => {
    const rules = [
      { type: "brand_new", ruleset_id: 2, ruleset_source_type: "Organization", ruleset_source: "acme" },
      { type: "deletion", ruleset_id: 1, ruleset_source_type: "Repository", ruleset_source: "acme/widgets", parameters: null },
    ];
    expect(valueOf((await read(open, rules)).rules).map(({ type, rulesetSourceType }) => [type, rulesetSourceType])).toEqual([
      ["brand_new", "Organization"],
      ["deletion", "Repository"],
    ]);
  });

  it.each([
    ["no list", { message: "x" }],
    ["a rule without a type", [{ ruleset_id: 1 }]],
    ["null", null],
  ])("that come as %s are unknown, and never no rules", async (_name, rules) => {
    expect((await read(open, rules)).rules.state).toBe("unknown");
  });

  it.each(["forbidden", "not-found", "unavailable", "timeout", "rate-limited"] as const)(
    "that are refused (%s) are unknown",
    async (code) => {
      const refuse = (): never => {
        throw new RequestFailure(code, "Resource not accessible", 403, null);
      };
      const seen = await readBranch(fakeClient({ rest: refuse }), "acme/widgets", "main");
      expect([seen.rules.state, seen.rulesNotEnforceable, seen.classicProtection.state]).toEqual(["unknown", null, "unknown"]);
    },
  );
});
