import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { known } from "../../../src/facts/fact.ts";
import type { FileChange } from "../../../src/facts/file-change.ts";
import type { PullRequestFacts } from "../../../src/facts/pull-request-facts.ts";
import { gateBodySchema, type OwnerDecision, type Verdict } from "../../../src/gate/body.ts";
import { judgeGate, judgeWith } from "../../../src/gate/judge.ts";
import { readOwnerDecisions } from "../../../src/gate/owner-decision.ts";
import { CHECK_IDS, type Policy } from "../../../src/policy/schema.ts";
import { change, commit, facts, HEAD, hidden, judgedCheck, MODES, OLD, readiness, request, review, type World } from "./world.ts";

// The same cases on every run; a longer search with other seeds found nothing.
fc.configureGlobal({ seed: 20_260_101 });

const RANK: Record<Verdict, number> = { PASS: 0, WARN: 1, FAIL: 2 };
const rank = (verdict: Verdict | null): number => (verdict === null ? 3 : RANK[verdict]);

type Plain = { facts: PullRequestFacts; readiness: ReturnType<typeof readiness> };
const list = <T>(fact: { state: "known"; value: T[] } | { state: "unknown" }): T[] => (fact.state === "known" ? fact.value : []);
const withFile = (world: Plain, file: FileChange): Plain => {
  const files = [...list(world.facts.files), file];
  return {
    ...world,
    facts: { ...world.facts, files: known(files), pullRequest: { ...world.facts.pullRequest, changedFiles: files.length } },
  };
};
const withPull = (world: Plain, over: Partial<PullRequestFacts["pullRequest"]>): Plain => ({
  ...world,
  facts: { ...world.facts, pullRequest: { ...world.facts.pullRequest, ...over } },
});
const withFacts = (world: Plain, over: Partial<PullRequestFacts>): Plain => ({ ...world, facts: { ...world.facts, ...over } });
const withCheck = (world: Plain, over: Parameters<typeof judgedCheck>[0], status: Plain["readiness"]["status"]): Plain => {
  const order = ["ready", "pending", "unknown", "blocked", "failing"] as const;
  const worse = order.indexOf(status) > order.indexOf(world.readiness.status) ? status : world.readiness.status;
  const checks = [...world.readiness.checks, judgedCheck(over)];
  return {
    ...world,
    readiness: { ...world.readiness, checks, status: worse, ready: worse === "ready", inspected: checks.length, expected: checks.length },
  };
};

/** Each adds something bad and takes nothing bad away. */
const PROBLEMS: Record<string, (world: Plain) => Plain> = {
  draft: (world) => withPull(world, { isDraft: true }),
  closed: (world) => withPull(world, { state: "CLOSED" }),
  conflict: (world) => withPull(world, { mergeable: "CONFLICTING" }),
  behind: (world) => withFacts(world, { behindBy: known(3) }),
  "bad title": (world) => withPull(world, { title: "Fix" }),
  "no body": (world) => withPull(world, { body: "" }),
  "no issue": (world) =>
    withFacts(withPull(world, { body: world.facts.pullRequest.body.replace("Closes #5", "") }), { linkedIssues: known([]) }),
  "changes requested": (world) =>
    withFacts(world, { reviews: known([...list(world.facts.reviews), review("carol", { state: "CHANGES_REQUESTED" })]) }),
  "review required": (world) => withPull(world, { reviewDecision: "REVIEW_REQUIRED" }),
  "one review less": (world) => withFacts(world, { reviews: known(list(world.facts.reviews).slice(1)) }),
  "old reviews": (world) => withFacts(world, { reviews: known(list(world.facts.reviews).map((one) => ({ ...one, commitSha: OLD }))) }),
  "reviewer wrote it": (world) =>
    withFacts(world, { commits: known([...list(world.facts.commits), commit({ sha: OLD, authorLogin: "alice" })]) }),
  "open thread": (world) =>
    withFacts(world, { threads: known([...list(world.facts.threads), { path: null, line: null, isResolved: false, isOutdated: true }]) }),
  // Without the status checks nothing would ask for an up-to-date branch either: a demand less is no added problem.
  "no review rule": (world) => withFacts(world, { rules: known(list(world.facts.rules).filter(({ type }) => type !== "pull_request")) }),
  "foreign rule": (world) =>
    withFacts(world, {
      rules: known([
        ...list(world.facts.rules),
        { type: "new_rule", rulesetId: 1, rulesetSourceType: null, rulesetSource: null, parameters: {} },
      ]),
    }),
  "red check": (world) => withCheck(world, { name: "lint", class: "red" }, "failing"),
  "unknown check": (world) => withCheck(world, { name: "audit", class: "unknown" }, "unknown"),
  "silent check": (world) => withCheck(world, { name: "docs", class: "no-signal" }, "ready"),
  "never started": (world) => withCheck(world, { name: "e2e", class: "never-started", cause: "billing" }, "blocked"),
  secret: (world) => withFile(world, change("notes.md", { addedLines: [{ line: 1, text: "AKIA" + "QYLPMN5HHHFPZAM2" }] })),
  "unread lines": (world) => withFile(world, change("big.json", { addedLines: null, additions: 90_000 })),
  "workflow edit": (world) => withFile(world, change(".github/workflows/x.yml")),
  "auth change": (world) => withFile(world, change("src/auth/session.ts")),
  "GitHub blocks": (world) => withPull(world, { mergeStateStatus: "BLOCKED" }),
};

/** Every fact that can be hidden. */
const HIDEABLE = Object.entries(facts())
  .filter(([, value]) => typeof value === "object" && value !== null && "state" in value && value.state === "known")
  .map(([key]) => key);

const POLICIES: (Policy | null)[] = [
  null,
  { owners: ["alice"] },
  { owners: ["@org/platform"], agents: ["bob"] },
  {
    checks: {
      review: { approvals: 2 },
      tests: "fail",
      title: "off",
      "branch-rules": { level: "warn", require: ["strict", "no-deletion"] },
    },
  },
  { checks: { ci: "warn", secrets: "warn", tier: "warn", "policy-change": "fail", codeowners: "off" } },
];

const problemsArb = fc.uniqueArray(fc.constantFrom(...Object.keys(PROBLEMS)), { maxLength: 4 });
const modeArb = fc.constantFrom(...MODES);
const policyArb = fc.constantFrom(...POLICIES);

const spoiled = (names: readonly string[]): Plain =>
  names.reduce((world, name) => PROBLEMS[name]?.(world) ?? world, { facts: facts(), readiness: readiness() });
const asRequest = (world: Plain, rest: World) => request({ ...world, ...rest, changes: world.facts.files });

const decisionArb = fc.uniqueArray(fc.constantFrom(...CHECK_IDS), { minLength: 1, maxLength: 13 }).map((covers): OwnerDecision => ({
  accepted: true,
  by: "olga",
  url: "u",
  decision: "accept",
  covers,
  rationale: "because",
  expires: "2026-02-01",
  headSha: HEAD,
  reason: "Accepted.",
  selfReview: false,
}));

describe("laws of the gate", () => {
  it("hiding a fact never improves the verdict", () => {
    fc.assert(
      fc.property(
        problemsArb,
        modeArb,
        policyArb,
        fc.constantFrom(...HIDEABLE),
        fc.option(decisionArb),
        fc.boolean(),
        (names, mode, policy, key, decision, alsoChanges) => {
          const world = spoiled(names);
          const decisions = decision === null ? [] : [decision];
          const seen = judgeWith(asRequest(world, { mode, policy }), decisions);
          const blinded = { ...withFacts(world, { [key]: hidden }), mode, policy, changes: alsoChanges ? hidden : world.facts.files };
          const blind = judgeWith(request(blinded), decisions);
          expect(rank(blind.verdict), key).toBeGreaterThanOrEqual(rank(seen.verdict));
        },
      ),
      { numRuns: 600 },
    );
  });

  it("every single fact hidden from a clean pull request: each check is worse or the same, and with one hidden that a check reads there is no PASS", async () => {
    const unread = new Set([
      "suites",
      "testMergeState",
      "workflowFiles",
      "checks",
      "classicProtection",
      "reviewRequests",
      "comments",
      "files",
      "linkedIssues",
      "repository",
    ]);
    for (const key of HIDEABLE) {
      for (const mode of MODES) {
        const body = judgeWith(
          request({ facts: withFacts(spoiled([]), { [key]: hidden }).facts, mode, ...(key === "files" ? { changes: hidden } : {}) }),
          [],
        );
        if (!unread.has(key) || key === "files") expect(body.verdict, `${key} in ${mode}`).not.toBe("PASS");
      }
    }
  });

  it("adding a problem never improves the verdict", () => {
    fc.assert(
      fc.property(
        problemsArb,
        fc.constantFrom(...Object.keys(PROBLEMS)),
        modeArb,
        policyArb,
        fc.option(decisionArb),
        (names, extra, mode, policy, decision) => {
          const decisions = decision === null ? [] : [decision];
          const before = judgeWith(asRequest(spoiled(names), { mode, policy }), decisions);
          const after = judgeWith(asRequest(spoiled([...names, extra]), { mode, policy }), decisions);
          expect(rank(after.verdict), extra).toBeGreaterThanOrEqual(rank(before.verdict));
        },
      ),
      { numRuns: 600 },
    );
  });

  it("every problem alone keeps a pull request from PASS in the strictest mode", () => {
    // Two people approved the clean one, which is what T3 asks for.
    for (const name of Object.keys(PROBLEMS).filter((one) => one !== "auth change"))
      expect(judgeWith(asRequest(spoiled([name]), { mode: "high-risk" }), []).verdict, name).not.toBe("PASS");
  });

  it("an owner decision never yields PASS, and softens only what it names", () => {
    fc.assert(
      fc.property(problemsArb, modeArb, policyArb, decisionArb, (names, mode, policy, decision) => {
        const without = judgeWith(asRequest(spoiled(names), { mode, policy }), []);
        const softened = judgeWith(asRequest(spoiled(names), { mode, policy }), [decision]);
        if (without.verdict !== "PASS") expect(softened.verdict).not.toBe("PASS");
        expect(softened.blockers).toEqual(without.blockers.filter((id) => !decision.covers.includes(id)));
        for (const check of softened.checks) {
          if (check.status === "pass") expect(without.checks.find(({ id }) => id === check.id)?.status).toBe("pass");
        }
      }),
      { numRuns: 400 },
    );
  });

  it("a stricter mode never gives a better verdict", () => {
    fc.assert(
      fc.property(problemsArb, policyArb, (names, policy) => {
        const verdicts = MODES.map((mode) => rank(judgeWith(asRequest(spoiled(names), { mode, policy }), []).verdict));
        expect(verdicts).toEqual(verdicts.toSorted((a, b) => a - b));
      }),
      { numRuns: 400 },
    );
  });

  it("an empty input passes no check", async () => {
    const empty = Object.fromEntries(HIDEABLE.map((key) => [key, hidden]));
    const nothing = facts(empty, {
      title: "",
      body: "",
      state: "",
      mergeable: "UNKNOWN",
      mergeStateStatus: "UNKNOWN",
      reviewDecision: null,
      author: null,
      changedFiles: 0,
    });
    for (const mode of MODES) {
      for (const changes of [hidden, known([])]) {
        const body = await judgeGate(
          request({ facts: nothing, changes, mode, readiness: readiness({ checks: [], inspected: 0, expected: null }) }),
        );
        expect(body.checks.filter((check) => check.status === "pass")).toEqual([]);
        expect(body.verdict).toBe("FAIL");
      }
    }
  });

  it("pass always means that something was inspected, and all of it", () => {
    fc.assert(
      fc.property(problemsArb, modeArb, policyArb, (names, mode, policy) => {
        for (const check of judgeWith(asRequest(spoiled(names), { mode, policy }), []).checks.filter(({ status }) => status === "pass")) {
          expect(check.inspected, check.id).toBeGreaterThan(0);
          if (check.expected !== null) expect(check.inspected).toBeGreaterThanOrEqual(check.expected);
        }
      }),
    );
  });

  it("hostile text never throws, never softens, and always gives a valid body on one line per reason", async () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ maxLength: 300 }),
      fc.constantFrom("```trust-layer-decision\n{{{\n```", "<!--", "# \u202Ex", "a: &a [*a]", "::error::x\r\n%0A", "](javascript:x)"),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, modeArb, async (title, body, path, mode) => {
        const world = facts(
          { reviews: known([review("mallory", { body })]), files: known([change(path === "" ? "x" : path)]) },
          { title, body },
        );
        const judged = gateBodySchema.parse(await judgeGate(request({ facts: world, mode })));
        expect(judged.ownerDecisions.every(({ accepted }) => !accepted)).toBe(true);
        for (const check of judged.checks) expect(check.reason).not.toMatch(/[\r\n\u202E]/u);
        await readOwnerDecisions(world, null, mode);
      }),
      { numRuns: 200 },
    );
  });
});
