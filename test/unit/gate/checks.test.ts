import { describe, expect, it } from "vitest";
import { known, unknown } from "../../../src/facts/fact.ts";
import type { BranchRule } from "../../../src/facts/pull-request-facts.ts";
import { ALL_CHECKS } from "../../../src/gate/all-checks.ts";
import type { CheckId } from "../../../src/policy/schema.ts";
import type { CheckClass } from "../../../src/readiness/body.ts";
import { change, commit, facts, HEAD, hidden, input, judgedCheck, OLD, readiness, review, RULES, type World } from "./world.ts";

/** What a check says first, as `kind` or `kind:severity`. */
function judge(id: CheckId, world: World): { said: string[]; reason: string; mend: string } {
  const found = ALL_CHECKS.find((check) => check.id === id)?.judge(input(world));
  const remarks = found?.remarks ?? [];
  return {
    said: remarks.map(({ kind, severity }) => (severity === null ? kind : `${kind}:${severity}`)),
    reason: remarks.map(({ reason }) => reason).join(" "),
    mend: remarks.map(({ mend }) => mend ?? "").join(" "),
  };
}
type Row = [name: string, world: World, said: string[], reason?: RegExp];
function table(id: CheckId, rows: Row[]): void {
  describe(id, () => {
    it.each(rows)("%s", (_name, world, said, reason) => {
      const found = judge(id, world);
      expect(found.said, found.reason).toEqual(said);
      if (reason !== undefined) expect(found.reason).toMatch(reason);
      // Whatever is not good comes with a mend.
      for (const one of found.said) if (/problem|unknown/u.test(one)) expect(found.mend).not.toBe("");
    });
  });
}
const files = (...list: ReturnType<typeof change>[]): World => ({ facts: facts({ files: known(list) }) });
const pull = (over: Parameters<typeof facts>[1], more: Parameters<typeof facts>[0] = {}): World => ({ facts: facts(more, over) });
const ci = (checkClass: CheckClass, over: Parameters<typeof readiness>[0] = {}): World => ({
  readiness: readiness({ status: "failing", ready: false, checks: [judgedCheck({ class: checkClass, reason: "So it is." })], ...over }),
});
const lax = known(
  RULES.value.map((rule) => ({ ...rule, parameters: { ...rule.parameters, strict_required_status_checks_policy: false } })),
);

table("pr-state", [
  ["clean", {}, ["ok"]],
  ["draft", pull({ isDraft: true }), ["problem"], /draft/u],
  ["closed", pull({ state: "CLOSED" }), ["problem"], /closed/u],
  ["merged", pull({ state: "MERGED" }), ["problem"], /merged/u],
  ["a new state", pull({ state: "ODD" }), ["unknown"], /ODD/u],
  ["conflict", pull({ mergeable: "CONFLICTING" }), ["problem"], /conflicts with main/u],
  ["still computing", pull({ mergeable: "UNKNOWN" }), ["unknown"]],
  ["a new mergeable value", pull({ mergeable: "PERHAPS" }), ["unknown"]],
  ["mergeable yet dirty", pull({ mergeStateStatus: "DIRTY" }), ["unknown"]],
  ["behind a strict rule", pull({}, { behindBy: known(2) }), ["problem"], /2 commits behind main, and ruleset 7/u],
  ["behind without one", pull({}, { behindBy: known(1), rules: lax }), ["problem:warn"], /1 commit behind/u],
  ["behind, rules hidden", pull({}, { behindBy: known(1), rules: hidden }), ["unknown"]],
  ["behind unknown", pull({}, { behindBy: hidden }), ["unknown"]],
  ["BEHIND, as GitHub says", pull({ mergeStateStatus: "BEHIND" }), ["problem:warn"]],
  ["behind in a merge group", pull({}, { behindBy: known(2), mergeGroup: { headSha: OLD, baseSha: HEAD, members: [12] } }), ["ok"]],
]);

table("ci", [
  ["green", {}, ["ok"], /1 required check green/u],
  ...(["red", "cancelled", "running", "still-coming", "waiting", "never-started", "never-reported", "orphan-name", "stale"] as const).map(
    (one): Row => [one, ci(one), ["problem"], /build \(/u],
  ),
  ["running is said so", ci("running", { status: "pending" }), ["problem"], /still running: build/u],
  ["unknown class", ci("unknown", { status: "unknown" }), ["unknown", "unknown"]],
  [
    "some without a signal",
    { readiness: readiness({ checks: [judgedCheck(), judgedCheck({ name: "docs", class: "no-signal" })] }) },
    ["problem:warn"],
  ],
  [
    "all without a signal",
    { readiness: readiness({ status: "unknown", ready: false, checks: [judgedCheck({ class: "no-signal" })] }) },
    ["problem:warn", "unknown", "unknown"],
  ],
  [
    "nothing required",
    { readiness: readiness({ basis: "observed", checks: [judgedCheck({ required: false })] }) },
    ["problem:warn"],
    /Nothing is required/u,
  ],
  ["nothing at all", { readiness: readiness({ checks: [], inspected: 0 }) }, ["unknown"], /No check was observed/u],
  [
    "an optional red check beside a required set",
    { readiness: readiness({ checks: [judgedCheck(), judgedCheck({ name: "x", required: false, class: "red" })] }) },
    ["ok"],
  ],
  ["another commit", { readiness: readiness({ judgedSha: OLD }) }, ["unknown"], /ccccccc/u],
  [
    "the group's commit",
    { facts: facts({ mergeGroup: { headSha: OLD, baseSha: HEAD, members: [12] } }), readiness: readiness({ judgedSha: OLD }) },
    ["ok"],
  ],
  [
    "something hidden",
    {
      readiness: readiness({
        status: "unknown",
        ready: false,
        unknowns: [{ what: "rules", reason: "Forbidden.", permission: null, mend: "Ask." }],
      }),
    },
    ["unknown"],
    /Forbidden/u,
  ],
  [
    "not ready though all looks good",
    { readiness: readiness({ status: "failing", ready: false, headline: "The test merge is red." }) },
    ["problem"],
    /test merge/u,
  ],
]);

table("conversations", [
  ["resolved", {}, ["ok"], /1 conversation, all resolved/u],
  ["none", pull({}, { threads: known([]) }), ["ok"], /read to its end/u],
  ["open", pull({}, { threads: known([{ path: "a.ts", line: 4, isResolved: false, isOutdated: false }]) }), ["problem"], /a\.ts:4/u],
  [
    "outdated yet open",
    pull({}, { threads: known([{ path: "a.ts", line: null, isResolved: false, isOutdated: true }]) }),
    ["problem"],
    /outdated/u,
  ],
  ["hidden", pull({}, { threads: hidden }), ["unknown"]],
]);

const branchRule = (type: string, parameters: BranchRule["parameters"] = {}): BranchRule => ({
  type,
  rulesetId: 9,
  rulesetSourceType: "Organization",
  rulesetSource: "org",
  parameters,
});
const update = {
  requiredApprovingReviewCount: 1,
  requiredStatusCheckContexts: ["build"],
  requiresCodeOwnerReviews: true,
  requiresConversationResolution: true,
  requiresLinearHistory: false,
  requiresSignatures: false,
};
const classic = {
  rules: known([]),
  classicProtection: known({ protected: true, requiredChecks: [{ context: "build", appId: null }], enforcement: "everyone" }),
  refUpdateRule: known(update),
};
const demand = (...require: ("strict" | "no-deletion" | "enforce-admins" | "signatures" | "dismiss-stale")[]): World["policy"] => ({
  checks: { "branch-rules": { require } },
});
table("branch-rules", [
  ["rulesets", { mode: "company" }, ["ok"], /ruleset 7/u],
  ["classic protection alone", { mode: "company", facts: facts(classic) }, ["ok"], /classic protection/u],
  ["nothing", pull({}, { rules: known([]) }), ["problem"], /main is not protected/u],
  [
    "classic switched off",
    pull(
      {},
      {
        ...classic,
        classicProtection: known({ protected: true, requiredChecks: [{ context: "b", appId: null }], enforcement: "off" }),
        refUpdateRule: known({ ...update, requiredStatusCheckContexts: [] }),
      },
    ),
    ["problem"],
    /status-checks/u,
  ],
  ["no approvals", pull({}, { rules: known([RULES.value[1] ?? branchRule("x")]) }), ["problem"], /approvals/u],
  [
    "zero approvals",
    pull({}, { rules: known([branchRule("pull_request", { required_approving_review_count: 0 }), branchRule("workflows")]) }),
    ["problem"],
    /approvals/u,
  ],
  [
    "team asks less than company",
    { facts: facts({ rules: known([branchRule("pull_request", { required_approving_review_count: 1 }), branchRule("workflows")]) }) },
    ["ok"],
  ],
  [
    "company asks for code owners and conversations",
    {
      mode: "company",
      facts: facts({ rules: known([branchRule("pull_request", { required_approving_review_count: 1 }), branchRule("workflows")]) }),
    },
    ["problem"],
    /code-owners, conversations/u,
  ],
  ["rules hidden", pull({}, { rules: hidden }), ["unknown", "unknown", "unknown"]],
  [
    "a plan without rules",
    pull({}, { rules: known([]), rulesNotEnforceable: "Upgrade to GitHub Pro" }),
    ["problem"],
    /Upgrade to GitHub Pro/u,
  ],
  ["a rule of a new type", pull({}, { rules: known([...RULES.value, branchRule("code_quality")]) }), ["unknown"], /code_quality/u],
  ["strict demanded and there", { policy: demand("strict") }, ["ok"]],
  ["deletion demanded and missing", { policy: demand("no-deletion") }, ["problem"], /no-deletion/u],
  [
    "deletion demanded of classic protection",
    { facts: facts(classic), policy: demand("no-deletion") },
    ["unknown"],
    /administrators only/u,
  ],
  ["admins demanded of a ruleset", { policy: demand("enforce-admins") }, ["unknown"], /enforce-admins/u],
  [
    "signatures demanded",
    { facts: facts({ rules: known([...RULES.value, branchRule("required_signatures")]) }), policy: demand("signatures") },
    ["ok"],
  ],
  ["classic protection of which the viewer is exempt", pull({}, { ...classic, refUpdateRule: known(null) }), ["unknown"], /approvals/u],
]);

it("branch-rules lists admin-only settings of classic protection without judging them", () => {
  expect(judge("branch-rules", { facts: facts(classic) })).toMatchObject({
    said: ["ok"],
    reason: expect.stringContaining("dismiss-stale"),
  });
});

const emoji = "👩‍🚀";
table("title", [
  ...[
    "fix: x",
    "feat(api)!: drop v1",
    "Chore: y",
    "docs(read me): z",
    "build-x: y",
    `fix: ${"x".repeat(64)}`,
    `fix: ${emoji.slice(0, 2).repeat(64)}`,
  ].map((title): Row => [`"${title.slice(0, 20)}"`, pull({ title }), ["ok"]]),
  ...["", "Fix", "fix:x", "fix : x", "fix(): x", "fix:  ", "feat(a)b: x", 'Revert "feat: x"', "fixup! feat: x", "feat: a\nb", "#1: x"].map(
    (title): Row => [`"${title}"`, pull({ title }), ["problem"]],
  ),
  ["70 characters", pull({ title: `fix: ${"x".repeat(65)}` }), ["problem"], /70 characters; 69/u],
  ["both at once", pull({ title: "x".repeat(90) }), ["problem", "problem"]],
  [
    "length of the policy",
    { ...pull({ title: "fix: eleven" }), policy: { checks: { title: { "max-length": 10 } } } },
    ["problem"],
    /10 are allowed/u,
  ],
  ["type of the policy", { ...pull({ title: "Feat: x" }), policy: { checks: { title: { types: ["fix", "feat"] } } } }, ["ok"]],
  ["another type", { ...pull({ title: "wip: x" }), policy: { checks: { title: { types: ["fix"] } } } }, ["problem"], /wip/u],
]);

table("body", [
  ["both sections", {}, ["ok"]],
  ["bold headings", pull({ body: "**Summary**\nIt.\n\n__Test plan:__\nRan it." }), ["ok"]],
  ["other case, deeper headings inside", pull({ body: "# SUMMARY\n### Why\nBecause.\n# Test Plan ##\n- [x] unit\n" }), ["ok"]],
  ["code only", pull({ body: "## Summary\nx\n## Test plan\n```\nnpm test\n```" }), ["ok"]],
  ["empty", pull({ body: "" }), ["problem"], /no section "Summary", "Test plan"/u],
  ["one missing", pull({ body: "## Summary\nx" }), ["problem"], /"Test plan"/u],
  [
    "a template left as it was",
    pull({ body: "## Summary\n<!-- say\n what -->\n## Test plan\n- [ ]\n" }),
    ["problem"],
    /"Summary", "Test plan" says nothing/u,
  ],
  ["place holders", pull({ body: "## Summary\nTODO\n## Test plan\nn/a" }), ["problem"]],
  ["headings in a fence", pull({ body: "```\n## Summary\nx\n## Test plan\ny\n```" }), ["problem"], /no section/u],
  ["headings in a comment", pull({ body: "<!--\n## Summary\nx\n## Test plan\ny" }), ["problem"], /no section/u],
  ["a sub-heading alone", pull({ body: "## Summary\n### Why\n## Test plan\nx" }), ["problem"]],
  ["sections of the policy", { ...pull({ body: "## Why\nx" }), policy: { checks: { body: { sections: ["Why"] } } } }, ["ok"]],
]);

const noIssue = { linkedIssues: known([]) };
table("linked-issue", [
  ["GitHub's list", pull({ body: "" }), ["ok"], /#5/u],
  [
    "another repository's",
    pull({ body: "" }, { linkedIssues: known([{ repository: "org/x", number: 3, state: "OPEN" }]) }),
    ["ok"],
    /org\/x#3/u,
  ],
  ...["RESOLVED org/x#7", "fix https://github.com/org/x/issues/7"].map((body): Row => [body, pull({ body }, noIssue), ["ok"], /#7/u]),
  ...["Fixes #7", "closes: #7", "RESOLVED org/x#7"].map((body): Row => [
    `${body}, list hidden`,
    pull({ body }, { linkedIssues: unknown("No.", "Add it.", "issues: read") }),
    ["ok"],
    /#7/u,
  ]),
  ...["Fixes #99999", "closes: Org/App#99999", "fix https://github.com/org/app/issues/99999"].map((body): Row => [
    `${body}, which GitHub does not link`,
    pull({ body }, noIssue),
    ["problem"],
    /#99999, and GitHub links no issue/u,
  ]),
  ...["", "See #7", "prefixes #7", "Fixes 7", "`Fixes #7`", "<!-- Fixes #7 -->", "```\nFixes #7\n```"].map((body): Row => [
    `"${body}"`,
    pull({ body }, noIssue),
    ["problem"],
  ]),
  [
    "not the default branch",
    pull({ body: "Fixes #7" }, { ...noIssue, subject: { ...facts().subject, baseRef: "next" } }),
    ["problem"],
    /next is not the default branch main/u,
  ],
  ["not the default branch, linked by hand", pull({ body: "" }, { subject: { ...facts().subject, baseRef: "next" } }), ["ok"]],
  [
    "read out of the body only, another base",
    pull(
      { body: "Fixes #5" },
      { linkedIssues: known([{ repository: "org/app", number: 5, state: "UNKNOWN" }]), subject: { ...facts().subject, baseRef: "next" } },
    ),
    ["problem"],
  ],
  ["default branch hidden", pull({ body: "Fixes org/x#7" }, { ...noIssue, repository: hidden }), ["unknown"]],
  ["list hidden, no keyword", pull({ body: "" }, { linkedIssues: unknown("No.", "Add it.", "issues: read") }), ["unknown"]],
]);

table("tests", [
  ["with tests", {}, ["ok"]],
  ["docs only", files(change("README.md")), ["not-applicable"]],
  ["without", files(change("src/a.ts")), ["problem"], /src\/a\.ts/u],
  ["a deleted test is none", files(change("src/a.ts"), change("test/a.test.ts", { status: "deleted", additions: 0 })), ["problem"]],
  [
    "a pure rename is no change",
    files(change("src/b.ts", { status: "renamed", previousPath: "src/a.ts", additions: 0, deletions: 0 })),
    ["not-applicable"],
  ],
  ["vendored", files(change("vendor/x/a.go"), change("dist/index.js")), ["not-applicable"]],
  [
    "a reason in a line",
    { facts: facts({ files: known([change("src/a.ts")]) }, { body: "Tests: none, because only a log line moved" }) },
    ["ok"],
    /log line/u,
  ],
  [
    "a reason in the plan",
    { facts: facts({ files: known([change("src/a.ts")]) }, { body: "## Test plan\nNo tests needed: behaviour is unchanged." }) },
    ["ok"],
  ],
  ["no reason", { facts: facts({ files: known([change("src/a.ts")]) }, { body: "Tests: none" }) }, ["problem"]],
  [
    "a hidden reason",
    { facts: facts({ files: known([change("src/a.ts")]) }, { body: "<!-- Tests: none, because nobody reads this -->" }) },
    ["problem"],
  ],
  [
    "globs of the policy",
    { ...files(change("lib/a.xyz"), change("checks/a")), policy: { checks: { tests: { source: ["lib/**"], tests: ["checks/**"] } } } },
    ["ok"],
  ],
  ["changes hidden", { changes: hidden }, ["unknown"]],
  ["nothing changed", files(), ["unknown"]],
  ["a cut list", { facts: facts({}, { changedFiles: 50 }) }, ["unknown"], /2 of 50/u],
  ...["src/x_test.go", "tests/test_a.py", "src/FooTest.java", "spec/a_spec.rb", "a/__tests__/b.ts"].map((path): Row => [
    `test ${path}`,
    files(change("src/a.go"), change(path)),
    ["ok"],
  ]),
]);

const t3 = [change("src/payments/charge.ts"), change("test/charge.test.ts")];
table("tier", [
  ["T0 without anybody", { facts: facts({ files: known([change("README.md")]), reviews: known([]) }) }, ["ok"], /T0/u],
  ["T1 with a human", {}, ["ok"], /T1/u],
  ["T1 without", pull({}, { reviews: known([]) }), ["problem"]],
  [
    "T2 without tests",
    { facts: facts({ files: known([change("packages/a/x.ts"), change("packages/b/y.ts")]) }) },
    ["problem"],
    /T2 asks for tests/u,
  ],
  ["T3 with two", { facts: facts({ files: known(t3) }) }, ["ok"], /T3/u],
  ["T3 with one", { facts: facts({ files: known(t3), reviews: known([review("alice")]) }) }, ["problem:fail"], /only @alice/u],
  ["T3 with one in solo", { mode: "solo", facts: facts({ files: known(t3), reviews: known([review("alice")]) }) }, ["problem"]],
  [
    "T3 with one and a contributor",
    { facts: facts({ files: known(t3), commits: known([commit({ authorLogin: "bob" })]) }) },
    ["problem:fail"],
    /@bob \(this account wrote/u,
  ],
  ["T3, reviews hidden", { facts: facts({ files: known(t3), reviews: hidden }) }, ["unknown:fail"]],
  ["T3, commits hidden", { facts: facts({ files: known(t3), commits: hidden }) }, ["unknown:fail"]],
  ["changes hidden: may be T3", { changes: hidden }, ["unknown:fail"]],
]);

const edit = (path: string, over: Parameters<typeof facts>[0] = {}): World => ({ facts: facts({ files: known([change(path)]), ...over }) });
table("policy-change", [
  ["nothing of it", {}, ["ok"]],
  ...[".github/trust-layer.yml", ".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".github/workflows/ci.yml"].map((path): Row => [
    `${path} without an owner`,
    edit(path, { reviews: known([review("carol")]) }),
    ["problem"],
    /0 of 1/u,
  ]),
  ["not a place of CODEOWNERS", edit("src/CODEOWNERS"), ["ok"]],
  [
    "moved away",
    {
      facts: facts({
        files: known([change("x.yml", { status: "renamed", previousPath: ".github/workflows/ci.yml" })]),
        reviews: known([]),
      }),
    },
    ["problem"],
  ],
  [
    "deleted",
    { facts: facts({ files: known([change(".github/workflows/ci.yml", { status: "deleted", additions: 0 })]), reviews: known([]) }) },
    ["problem"],
  ],
  ["a code owner approved", edit(".github/workflows/ci.yml"), ["problem:warn"], /@alice/u],
  ["a named owner approved", { ...edit("CODEOWNERS"), policy: { owners: ["bob"] } }, ["problem:warn"], /@bob/u],
  ["a code owner whom the policy does not name", { ...edit("CODEOWNERS"), policy: { owners: ["carol"] } }, ["problem"]],
  [
    "an owner approved before the head",
    edit("CODEOWNERS", { reviews: known([review("alice", { commitSha: OLD })]) }),
    ["problem"],
    /older commit/u,
  ],
  [
    "the owner of the repository",
    edit("CODEOWNERS", { reviews: known([review("carol", { authorAssociation: "OWNER" })]) }),
    ["problem:warn"],
  ],
  ["one owner under high-risk", { ...edit("CODEOWNERS"), mode: "high-risk" }, ["problem"], /1 of 2/u],
  ["two owners under high-risk", { ...edit("CODEOWNERS"), mode: "high-risk", policy: { owners: ["alice", "bob"] } }, ["problem:warn"]],
  ["files hidden", { facts: facts({ files: hidden }), changes: hidden }, ["unknown"]],
]);

const line = (text: string, over: Parameters<typeof change>[1] = {}) =>
  files(change("a.md", { addedLines: [{ line: 41, text }], ...over }));
const KEY = "AKIA" + "QYLPMN5HHHFPZAM2";
table("secrets", [
  ["clean", {}, ["ok"], /2 added lines of 2 files/u],
  ["a key, with its line", line(`id ${KEY}`), ["problem"], /a\.md:41/u],
  ["marks do not help", line(`${KEY} # gitleaks:allow pragma: allowlist secret`), ["problem"]],
  ["the policy's word does", { ...line(`id ${KEY}`), policy: { sanitize: { allow: [KEY] } } }, ["ok"]],
  ["a file of secrets", files(change(".env", { status: "added" })), ["problem"], /\.env/u],
  ["the same, deleted", files(change(".env", { status: "deleted", addedLines: [] })), ["ok"]],
  [
    "a private key over several lines",
    files(
      change("a.txt", {
        addedLines: [
          "-----BEGIN RSA PRIVATE KEY-----",
          "MIIEowIBAAKCAQEAu1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffAt0gun",
          "-----END RSA PRIVATE KEY-----",
        ].map((text, index) => ({ line: index + 7, text })),
      }),
    ),
    ["problem"],
    /a\.txt:7/u,
  ],
  ["lines not read", line("", { addedLines: null, additions: 4000 }), ["unknown"], /not read/u],
  ["lines not read, number unknown", line("", { addedLines: null, additions: null }), ["unknown"]],
  [
    "a secret and lines not read",
    files(change("a.md", { addedLines: [{ line: 1, text: KEY }] }), change("b.md", { addedLines: null })),
    ["problem", "unknown"],
  ],
  ["a pure rename", files(change("b.md", { status: "renamed", previousPath: "a.md", addedLines: null, additions: 0 })), ["ok"]],
  [
    "binary beside text",
    files(change("a.md"), change("b.png", { binary: true, addedLines: null, additions: null })),
    ["ok"],
    /1 binary file not read/u,
  ],
  ...["env.txt", ".env.d/a.js", "Makefile", "certs/ca.json"].map((path): Row => [
    `${path} with a NUL byte, which hides its lines`,
    files(change("a.md"), change(path, { binary: true, addedLines: null, additions: null })),
    ["unknown"],
    /should be text, and holds binary data/u,
  ]),
  [
    "a text file of binary content is gone",
    files(change("a.md"), change("b.txt", { status: "deleted", binary: true, addedLines: null, additions: null })),
    ["ok"],
  ],
  ["binary only", files(change("b.png", { binary: true, addedLines: null, additions: null })), ["unknown"]],
  ["changes hidden", { changes: hidden }, ["unknown"]],
  ["nothing", files(), ["unknown"]],
]);

it("secrets never repeats the value", () => {
  const found = ALL_CHECKS.find((check) => check.id === "secrets")?.judge(input(line(`id ${KEY}`)));
  expect(JSON.stringify(found)).not.toContain(KEY.slice(4));
});
