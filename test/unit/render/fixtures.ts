import type { ContextBody } from "../../../src/context/body.ts";
import type { Subject } from "../../../src/facts/subject.ts";
import type { CheckResult, GateBody } from "../../../src/gate/body.ts";
import type { JudgedCheck, ReadinessBody } from "../../../src/readiness/body.ts";

/* Bodies as the deciding rooms make them: a pull request with a failing review, blocked CI and a hidden fact. */

export const HEAD = "1f3870be274f6c49b3e31a0c6728957f00aa11bb";
export const BASE = "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3";

export const subject: Subject = {
  repository: "octo/shop",
  pullRequest: 12,
  baseRef: "main",
  baseSha: BASE,
  headRef: "feat/refunds",
  headSha: HEAD,
};

export function check(id: string, status: CheckResult["status"], reason: string, mend: string | null = null): CheckResult {
  return {
    id,
    title: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`,
    status,
    level: status === "warn" ? "warn" : "fail",
    reason,
    mend,
    inspected: status === "unknown" ? 0 : 1,
    expected: 1,
    evidence: [],
  };
}

export function job(name: string, kind: JudgedCheck["class"], reason: string, more: Partial<JudgedCheck> = {}): JudgedCheck {
  return {
    name,
    required: true,
    sources: [{ kind: "ruleset", detail: "ruleset 7 of octo" }],
    class: kind,
    cause: null,
    reason,
    mend: null,
    since: null,
    url: null,
    blocking: kind !== "green",
    producers: ["github-actions"],
    ...more,
  };
}

export const gate: GateBody = {
  verdict: "FAIL",
  headline: "FAIL: 2 checks fail: review (nobody but the author approved), ci (`build` never started: billing)",
  mode: { value: "team", source: "policy", note: "the policy at the base commit says so" },
  policy: {
    path: ".github/trust-layer.yml",
    source: "base-commit",
    sha256: "b".repeat(64),
    notices: ["`fail-on: never` is set in the workflow: this step does not stop the merge."],
  },
  checks: [
    check("pr-state", "pass", "The pull request is open, has no conflict and is up to date with `main`."),
    check(
      "ci",
      "fail",
      "`build` never started: the account's billing stopped it.",
      "Mend the billing of the organization `octo`, then re-run the job `build`.",
    ),
    check(
      "review",
      "fail",
      "1 approval is required, and nobody but the author `mona` approved.",
      "Ask somebody who can push, but did not write this, to approve at `1f3870be27`.",
    ),
    {
      ...check(
        "branch-rules",
        "unknown",
        "The classic protection of `main` could not be read.",
        "Add `administration: read` under `permissions:` of the job that runs this step.\nAdd `contents: read` under `permissions:` of the job that runs this step.",
      ),
      level: "warn",
    },
    check("codeowners", "pass", "Each of the 2 owned files is approved by an owner."),
    check("conversations", "pass", "All 3 conversations are resolved."),
    {
      ...check(
        "tests",
        "warn",
        "Source changed without a test: `src/refund.ts`.",
        "Change a test with it, or write the reason under `## Test plan`.",
      ),
      level: "warn",
    },
    check("title", "pass", "`feat: refunds` is a Conventional Commit of 13 characters."),
    check("secrets", "pass", "No secret in 120 added lines."),
    check("linked-issue", "not-applicable", "The base branch is not the default branch."),
  ],
  blockers: ["ci", "review"],
  warnings: ["tests"],
  unknowns: ["branch-rules"],
  tier: {
    tier: "T3",
    reasons: [{ tier: "T3", rule: "payments", path: "src/refund.ts", evidence: "path names payments", source: "built-in" }],
  },
  ownerDecisions: [
    {
      accepted: false,
      by: "mona",
      url: "https://github.com/octo/shop/pull/12#issuecomment-1",
      decision: "accept-risk",
      covers: ["ci"],
      rationale: "The billing is being mended.",
      expires: "2026-12-01",
      headSha: HEAD,
      reason: "The writer is the author of the pull request.",
      selfReview: true,
    },
  ],
  notInThisVersion: ["dependencies", "release"],
  members: [],
};

export const passingGate: GateBody = {
  ...gate,
  verdict: "PASS",
  headline: "PASS: all 9 checks pass",
  checks: gate.checks.map((entry) => (entry.status === "not-applicable" ? entry : { ...check(entry.id, "pass", "As it should be.") })),
  blockers: [],
  warnings: [],
  unknowns: [],
  ownerDecisions: [],
  policy: { ...gate.policy, notices: [] },
};

export const readiness: ReadinessBody = {
  status: "blocked",
  ready: false,
  headline: "blocked: `build` never started (billing)",
  judgedSha: HEAD,
  basis: "required",
  checks: [
    job("build", "never-started", "GitHub says: the job was not started because recent account payments have failed.", {
      cause: "billing",
      mend: "Mend the billing of the organization, then re-run the job.",
      url: "https://github.com/octo/shop/actions/runs/1/job/2",
    }),
    job("lint", "green", "Ran to success."),
    job("docs", "no-signal", "Skipped: nothing was shown.", { required: false, sources: [], blocking: false }),
  ],
  excluded: [{ name: "trust-layer", reason: "it is this very job" }],
  unknowns: [
    {
      what: "commit statuses",
      reason: "The token may not read them.",
      permission: "statuses: read",
      mend: "Add `statuses: read` under `permissions:` of the job that runs this step.",
    },
  ],
  notes: ["GitHub's merge state is blocked by this job alone."],
  inspected: 3,
  expected: 3,
};

export const readyReadiness: ReadinessBody = {
  ...readiness,
  status: "ready",
  ready: true,
  headline: "ready: all 2 required checks are green",
  checks: [job("build", "green", "Ran to success.", { blocking: false }), job("lint", "green", "Ran to success.", { blocking: false })],
  unknowns: [],
};

export const context: ContextBody = {
  headline: "3 changed files in payments, high risk",
  repository: {
    fileCount: 214,
    languages: [
      { name: "TypeScript", files: 120, bytes: 400000 },
      { name: "Markdown", files: 20, bytes: 40000 },
    ],
    packageManagers: [{ name: "npm", evidence: "package-lock.json" }],
    scripts: [{ name: "test", command: "vitest run", source: "package.json" }],
    entryPoints: ["src/index.ts"],
    importantDirectories: [{ path: "src", files: 120, role: "source" }],
  },
  git: { branch: "feat/refunds", headSha: HEAD, shallow: false, historyDepth: 300, clean: true, uncommittedPaths: [] },
  harness: {
    commands: [
      { command: "npm ci", group: "setup", source: ".github/workflows/ci.yml", reason: "runs in CI", trust: "ci" },
      { command: "npm test", group: "validate", source: ".github/workflows/ci.yml", reason: "runs in CI", trust: "ci" },
    ],
  },
  change: {
    files: [
      {
        path: "src/refund.ts",
        previousPath: null,
        status: "modified",
        additions: 90,
        deletions: 4,
        kind: "source",
        domain: "src/payments",
        riskFlags: ["payments"],
      },
      {
        path: "src/api/refunds.ts",
        previousPath: null,
        status: "added",
        additions: 30,
        deletions: 0,
        kind: "source",
        domain: "src/api",
        riskFlags: ["public-interface"],
      },
      {
        path: "README.md",
        previousPath: null,
        status: "modified",
        additions: 2,
        deletions: 0,
        kind: "docs",
        domain: "docs",
        riskFlags: [],
      },
    ],
    additions: 122,
    deletions: 4,
    domains: ["src/payments", "src/api", "docs"],
    risk: {
      level: "high",
      score: 10,
      reasons: [
        { points: 6, reason: "`src/refund.ts` handles payments" },
        { points: 4, reason: "a public interface changes" },
      ],
    },
    tier: gate.tier,
  },
  task: { text: "feat: refunds", source: "pull-request" },
  ranked: [
    { path: "src/refund.ts", score: 1, role: "primary", reasons: ["changed here"] },
    { path: "src/ledger.ts", score: 0.71, role: "related", reasons: ["changed together with `src/refund.ts` in 9 commits"] },
    { path: "test/refund.test.ts", score: 0.66, role: "test", reasons: ["same stem as `src/refund.ts`"] },
  ],
  primaryFiles: ["src/refund.ts", "src/api/refunds.ts"],
  relatedFiles: ["src/ledger.ts"],
  tests: [{ path: "test/refund.test.ts", command: "npx vitest run test/refund.test.ts" }],
  reviewPrompts: ["Can a refund be paid twice when the request is retried?", "Who may call `POST /refunds`?"],
  openQuestions: ["No test names `src/api/refunds.ts`."],
  unknowns: [],
  inspected: 214,
  expected: 214,
};

/** One string of every kind of attack on Markdown, HTML, GitHub's references, terminals and the runner. */
export const HOSTILE: readonly string[] = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</details></summary><h1>PASS</h1>",
  "<!-- trust-layer -->",
  "<https://evil.example>",
  "<mona@evil.example>",
  "[click](https://evil.example)",
  "![x](https://evil.example/x.png)",
  "[x]: https://evil.example",
  "https://evil.example/path",
  "http://evil.example",
  "www.evil.example",
  "ftp://evil.example",
  "mona@evil.example",
  "mailto:mona@evil.example",
  "@mona please",
  "@octo/everyone",
  "fixes #1 and octo/shop#2",
  "GH-3",
  "https://github.com/octo/shop/issues/4",
  "**PASS** _ok_ ~~no~~ `code`",
  "a`b``c```d",
  "| a | b |\n| --- | --- |",
  "# PASS\n## all good",
  "> [!NOTE]\n> fine",
  "- [x] done",
  "1. one",
  "```\nfence",
  "~~~ fence",
  "---",
  "===",
  "$\\href{https://evil.example}{x}$",
  ":white_check_mark: passed",
  "&lt;b&gt; &#60;b&#62; &copy;",
  "back\\slash \\*x\\* \\",
  "\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007",
  "\u202Eevil\u202C \u2066x\u2069",
  "zero\u200Bwidth\u200D\uFEFF\u00ADsoft",
  "tag\u{E0041}\u{E0042}",
  "nul\u0000 bell\u0007 \u009B31m",
  "line\u2028sep\u2029par\u0085nel\r\nlf",
  "::error::owned",
  "  ::set-output name=verdict::PASS",
  "\n::add-mask::x",
  "##[error]owned",
  "##[group]x",
  "z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309algo",
  "\uD800lone",
  "💩".repeat(2000),
  "{{ github.token }} ${{ secrets.X }}",
  "'\" onmouseover=alert(1) x='",
  "javascript:alert(1)",
];
