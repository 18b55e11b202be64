import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../src/evidence/canonical-json.ts";
import { known } from "../../../src/facts/fact.ts";
import type { ExternalResultFact, ReadExternalResult } from "../../../src/facts/external-result.ts";
import { pullRequestFactsSchema, type PullRequestFacts } from "../../../src/facts/pull-request-facts.ts";
import type { Policy } from "../../../src/policy/schema.ts";
import type { ReadinessBody } from "../../../src/readiness/body.ts";
import { STATUS_ORDER } from "../../../src/readiness/status.ts";
import { about, invalid, lists, missing, result, signedBy, SIGNER } from "./external-results.ts";
import { facts, judge, ruleset, run } from "./facts.ts";

const read: fc.Arbitrary<ReadExternalResult> = fc
  .record({
    name: fc.constantFrom("canary", "lint", "build"),
    result: fc.constantFrom<ReadExternalResult["result"][]>("success", "success", "failure", "error"),
    source: fc.constantFrom("a.json", "b.json", "canary.json"),
    generatedAt: fc.constantFrom("2026-05-01T09:00:00Z", "2026-05-01T09:00:30Z", "2026-04-01T00:00:00Z", "2026-06-01T00:00:00Z"),
    expiresAt: fc.constantFrom(null, null, "2026-05-02T00:00:00Z", "2026-05-01T10:00:00Z"),
    subject: fc.constantFrom({}, {}, {}, about({ headSha: "c".repeat(40) }), about({ pullRequest: 1 }), about({ pullRequest: 9 })),
    signature: fc.constantFrom({}, signedBy(SIGNER), signedBy("x/y/.github/workflows/z.yml")),
  })
  .map(({ subject, signature, ...more }) => result({ ...more, ...subject, ...signature }));
const handedOver: fc.Arbitrary<ExternalResultFact[]> = fc.array(
  fc.oneof({ weight: 6, arbitrary: read }, { weight: 1, arbitrary: fc.constantFrom(missing, invalid) }),
  { maxLength: 4 },
);
const world: fc.Arbitrary<Partial<PullRequestFacts>> = fc.record({
  checks: fc.constantFrom(
    known([run("build")]),
    known([run("build")]),
    known([run("build", { conclusion: "FAILURE" })]),
    known([run("build", { conclusion: "SKIPPED" })]),
    known([]),
  ),
  rules: fc.constantFrom(known([]), known([ruleset("build")])),
});
const policies: fc.Arbitrary<Policy> = fc.constantFrom(
  lists({}),
  lists({ signer: SIGNER }),
  lists({ "max-age-hours": 24 }),
  lists({}, { check: "lint", signer: SIGNER }),
);
const rank = ({ status }: ReadinessBody): number => STATUS_ORDER.indexOf(status);

describe("results of gates that ran elsewhere", () => {
  it("improve nothing where the policy lists none", () => {
    fc.assert(
      fc.property(world, handedOver, (seen, externalResults) => {
        expect(rank(judge(facts({ ...seen, externalResults })))).toBeLessThanOrEqual(rank(judge(facts(seen))));
      }),
    );
  });

  it("of names that the policy does not list improve nothing", () => {
    fc.assert(
      fc.property(world, policies, handedOver, read, (seen, policy, before, one) => {
        const unlisted = { ...one, name: "unlisted" };
        const without = judge(facts({ ...seen, externalResults: before }), policy);
        expect(rank(judge(facts({ ...seen, externalResults: [...before, unlisted] }), policy))).toBeLessThanOrEqual(rank(without));
      }),
    );
  });

  it("never make it better than the same change under a policy that asks for none", () => {
    fc.assert(
      fc.property(world, policies, handedOver, (seen, policy, externalResults) => {
        const unsigned = externalResults.map((one) => (one.state === "read" ? { ...one, signature: { state: "none" as const } } : one));
        expect(rank(judge(facts({ ...seen, externalResults: unsigned }), policy))).toBeLessThanOrEqual(rank(judge(facts(seen))));
      }),
    );
  });

  // A bad result of which nothing is left may change from failing to unknown; it never becomes ready.
  it.each<[string, (one: ReadExternalResult) => ExternalResultFact[]]>([
    ["its file", () => []],
    ["its content", ({ source }) => [{ ...invalid, source }]],
    ["its signature", (one) => [{ ...one, signature: { state: "none" } }]],
    ["its freshness", (one) => [{ ...one, expiresAt: "2026-05-01T00:00:00Z" }]],
    ["its commit", (one) => [{ ...one, ...about({ headSha: "d".repeat(40) }) }]],
  ])("taking away %s never makes it ready", (_, take) => {
    fc.assert(
      fc.property(world, policies, read, (seen, policy, one) => {
        const listed = { ...one, name: "canary" };
        const before = judge(facts({ ...seen, externalResults: [listed] }), policy);
        const after = judge(facts({ ...seen, externalResults: take(listed) }), policy);
        if (!before.ready) expect(after.ready).toBe(false);
        if (one.result === "success") expect(rank(after)).toBeLessThanOrEqual(rank(before));
      }),
    );
  });

  it("are judged the same in any order, and after saving and reading the facts", () => {
    fc.assert(
      fc.property(world, policies, handedOver, (seen, policy, externalResults) => {
        const given = facts({ ...seen, externalResults });
        const bytes = canonicalJson(judge(given, policy));
        expect(canonicalJson(judge(facts({ ...seen, externalResults: externalResults.toReversed() }), policy))).toBe(bytes);
        expect(canonicalJson(judge(pullRequestFactsSchema.parse(JSON.parse(canonicalJson(given))), policy))).toBe(bytes);
      }),
    );
  });

  it("give one entry each, and every row that they make is required", () => {
    fc.assert(
      fc.property(world, policies, handedOver, (seen, policy, externalResults) => {
        const body = judge(facts({ ...seen, externalResults }), policy);
        expect(body.external).toHaveLength(externalResults.length);
        expect(body.checks.filter(({ name, required }) => name.endsWith(" (external)") && !required)).toEqual([]);
      }),
    );
  });
});
