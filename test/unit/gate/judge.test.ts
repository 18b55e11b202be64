import { describe, expect, it } from "vitest";
import { known } from "../../../src/facts/fact.ts";
import { gateBodySchema } from "../../../src/gate/body.ts";
import { judgeGate, judgeLocally } from "../../../src/gate/judge.ts";
import { canonicalJson } from "../../../src/evidence/canonical-json.ts";
import { CHECK_IDS } from "../../../src/policy/schema.ts";
import { change, facts, hidden, judgedCheck, MODES, readiness, request, review, RULES, type World } from "./world.ts";

describe("verdict", () => {
  it.each(MODES)("a clean pull request is PASS in mode %s", async (mode) => {
    const body = gateBodySchema.parse(await judgeGate(request({ mode })));
    expect(body.checks.filter((check) => check.status !== "pass")).toEqual([]);
    expect(body.verdict).toBe("PASS");
    expect(body.checks.map((check) => check.id)).toEqual(CHECK_IDS);
    expect([body.blockers, body.warnings, body.unknowns]).toEqual([[], [], []]);
  });

  it("the same request gives the same bytes", async () => {
    expect(canonicalJson(await judgeGate(request()))).toBe(canonicalJson(await judgeGate(request())));
  });

  const bad: [string, World, Record<string, string>][] = [
    ["draft", { facts: facts({}, { isDraft: true }) }, { solo: "FAIL", team: "FAIL", company: "FAIL", "high-risk": "FAIL" }],
    [
      "red CI",
      { readiness: readiness({ status: "failing", ready: false, checks: [judgedCheck({ class: "red" })] }) },
      { solo: "FAIL", team: "FAIL", company: "FAIL", "high-risk": "FAIL" },
    ],
    [
      "no review",
      { facts: facts({ reviews: known([]), codeowners: known({ path: "x", text: "* \n" }) }) },
      { solo: "WARN", team: "FAIL", company: "FAIL", "high-risk": "FAIL" },
    ],
    [
      "open thread",
      { facts: facts({ threads: known([{ path: null, line: null, isResolved: false, isOutdated: true }]) }) },
      { solo: "WARN", team: "FAIL", company: "FAIL", "high-risk": "FAIL" },
    ],
    ["plain title", { facts: facts({}, { title: "Fix it" }) }, { solo: "WARN", team: "WARN", company: "FAIL", "high-risk": "FAIL" }],
    ["no body", { facts: facts({}, { body: "" }) }, { solo: "WARN", team: "WARN", company: "FAIL", "high-risk": "FAIL" }],
    ["no protection", { facts: facts({ rules: known([]) }) }, { solo: "WARN", team: "WARN", company: "FAIL", "high-risk": "FAIL" }],
    [
      "no tests",
      { facts: facts({ files: known([change("src/cache.ts")]) }) },
      { solo: "WARN", team: "WARN", company: "WARN", "high-risk": "FAIL" },
    ],
    [
      "a secret",
      { facts: facts({ files: known([change("README.md", { addedLines: [{ line: 9, text: "key AKIA" + "QYLPMN5HHHFPZAM2" }] })]) }) },
      { solo: "FAIL", team: "FAIL", company: "FAIL", "high-risk": "FAIL" },
    ],
    [
      "workflow edit",
      {
        facts: facts({
          files: known([change(".github/workflows/ci.yml")]),
          reviews: known([review("carol")]),
          codeowners: known({ path: "x", text: "" }),
        }),
      },
      { solo: "WARN", team: "WARN", company: "FAIL", "high-risk": "FAIL" },
    ],
    [
      "workflow edit, one owner",
      { facts: facts({ files: known([change(".github/workflows/ci.yml")]) }), policy: { owners: ["alice"] } },
      { solo: "WARN", team: "WARN", company: "WARN", "high-risk": "FAIL" },
    ],
    [
      "workflow edit, two owners",
      { facts: facts({ files: known([change(".github/workflows/ci.yml")]) }), policy: { owners: ["@Alice", "bob"] } },
      { "high-risk": "WARN" },
    ],
    [
      "T3 with one human",
      { facts: facts({ files: known([change("src/auth/login.ts"), change("test/login.test.ts")]), reviews: known([review("alice")]) }) },
      { solo: "WARN", team: "FAIL", company: "FAIL", "high-risk": "FAIL" },
    ],
    [
      "T3 with two humans",
      { facts: facts({ files: known([change("src/auth/login.ts"), change("test/login.test.ts")]) }) },
      { solo: "PASS", team: "PASS", company: "PASS", "high-risk": "PASS" },
    ],
    [
      "old approvals",
      { facts: facts({ reviews: known([review("alice", { commitSha: "d".repeat(40) })]) }) },
      { team: "PASS", company: "PASS", "high-risk": "FAIL" },
    ],
    [
      "no CODEOWNERS",
      { facts: facts({ codeowners: known({ path: "CODEOWNERS", text: null }) }) },
      { solo: "PASS", team: "PASS", company: "FAIL", "high-risk": "FAIL" },
    ],
    [
      "nothing required",
      { readiness: readiness({ basis: "observed", checks: [judgedCheck({ required: false })] }) },
      { solo: "WARN", team: "WARN", company: "FAIL", "high-risk": "FAIL" },
    ],
    [
      "GitHub blocks, why unknown",
      { facts: facts({}, { mergeStateStatus: "BLOCKED" }) },
      { solo: "WARN", team: "WARN", company: "WARN", "high-risk": "WARN" },
    ],
    [
      "we block ourselves",
      {
        facts: facts(
          {
            rules: known([
              ...RULES.value,
              {
                type: "required_status_checks",
                rulesetId: 8,
                rulesetSourceType: null,
                rulesetSource: null,
                parameters: { required_status_checks: [{ context: "gate" }] },
              },
            ]),
          },
          { mergeStateStatus: "BLOCKED" },
        ),
        readiness: readiness({ excluded: [{ name: "gate", reason: "ourselves" }] }),
      },
      { team: "PASS" },
    ],
    [
      "everything off",
      { policy: { checks: Object.fromEntries(CHECK_IDS.map((id) => [id, "off"])) } },
      { solo: "WARN", team: "WARN", company: "FAIL", "high-risk": "FAIL" },
    ],
  ];
  it.each(
    bad.flatMap(([name, world, verdicts]) => Object.entries(verdicts).map(([mode, verdict]) => [name, mode, verdict, world] as const)),
  )("%s in %s is %s", async (_name, mode, verdict, world) => {
    const body = await judgeGate(request({ ...world, mode: MODES.find((one) => one === mode) ?? "team" }));
    expect(
      gateBodySchema.parse(body).verdict,
      JSON.stringify(
        body.checks.filter((check) => check.status !== "pass"),
        null,
        1,
      ),
    ).toBe(verdict);
  });

  it("a policy that cannot be read is FAIL, and the row says how to read it", async () => {
    const body = await judgeGate(request({ facts: facts({ policyFile: hidden }) }));
    expect(body.verdict).toBe("FAIL");
    expect(body.checks[0]).toMatchObject({ id: "policy", status: "unknown", mend: "Show it." });
  });

  it("a level of the policy counts, and lowering one is said in the headline's notices", async () => {
    const spoiled = facts({ threads: known([{ path: "a", line: 1, isResolved: false, isOutdated: false }]) });
    const body = await judgeGate(request({ facts: spoiled, policy: { checks: { conversations: "warn" } }, mode: "company" }));
    expect(body.verdict).toBe("WARN");
    expect(body.policy.notices.join()).toContain("checks.conversations");
  });

  it("a check that is off is listed and not asked", async () => {
    const body = await judgeGate(request({ facts: facts({}, { title: "no" }), policy: { checks: { title: "off" } } }));
    expect(body.checks.find((check) => check.id === "title")).toMatchObject({ status: "not-applicable", level: "off", inspected: 0 });
    expect(body.verdict).toBe("PASS");
  });

  it("says that someone pushed in between", async () => {
    const body = await judgeGate(request({ facts: facts({ eventHeadSha: "d".repeat(40) }) }));
    expect(body.policy.notices.join()).toContain("ddddddd");
  });
});

describe("another policy file than the usual one", () => {
  it("stands in the headline, which is all that the commit status shows", async () => {
    const usual = request();
    const other = { ...usual, policy: { ...usual.policy, path: "docs/lax.yml" } };
    expect((await judgeGate(other)).headline).toMatch(/^PASS by the policy `docs\/lax\.yml` that an input names: /u);
    expect((await judgeGate(usual)).headline).toMatch(/^PASS: /u);
    expect((await judgeGate({ ...other, policy: { ...other.policy, source: "file" } })).headline).toMatch(/^PASS: /u);
  });
});

describe("local run", () => {
  it("has no verdict, judges the change itself and asks for a pull request for the rest", () => {
    const { changes, policy, mode, tier } = request({
      changes: known([change("src/a.ts", { addedLines: [{ line: 2, text: "AKIA" + "QYLPMN5HHHFPZAM2" }] })]),
    });
    const body = gateBodySchema.parse(judgeLocally({ changes, policy, mode, tier, subject: facts().subject }));
    expect(body.verdict).toBeNull();
    const status = Object.fromEntries(body.checks.map((check) => [check.id, check.status]));
    expect(status).toMatchObject({
      secrets: "fail",
      tests: "warn",
      "policy-change": "pass",
      tier: "unknown",
      review: "unknown",
      title: "unknown",
    });
    expect(body.headline).toContain("No merge verdict");
  });

  it("a policy that is there and cannot be read is no missing one", () => {
    const { changes, policy, mode, tier } = request();
    const unread = { ...policy, source: "unknown" as const, unread: "It is a link." };
    const body = judgeLocally({ changes, policy: unread, mode, tier, subject: facts().subject });
    expect(body.checks[0]).toMatchObject({ id: "policy", status: "unknown", reason: expect.stringContaining("It is a link.") });
    expect(body.unknowns).toContain("policy");
  });

  it("says that nothing was found only where it looked", () => {
    const { policy, mode, tier } = request();
    const headline = (changes: Parameters<typeof judgeLocally>[0]["changes"]): string =>
      judgeLocally({ changes, policy, mode, tier, subject: facts().subject }).headline;
    expect(headline(known([]))).toMatch(/the change holds no file, so nothing was looked at\.$/u);
    expect(headline(known([change("docs/a.md")]))).toMatch(/nothing was found in the change itself\.$/u);
    expect(headline(known([change("docs/a.md", { addedLines: null })]))).toMatch(/not all was seen: secrets\.$/u);
  });

  it("an unread change is unknown everywhere", () => {
    const { policy, mode } = request();
    const body = judgeLocally({ changes: hidden, policy, mode, tier: { tier: null, reasons: [] }, subject: facts().subject });
    expect(body.headline).toMatch(/the change itself could not be read\.$/);
    expect(body.checks.every((check) => check.status === "unknown")).toBe(true);
  });
});
