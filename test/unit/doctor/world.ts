import { known } from "../../../src/facts/fact.ts";
import { DOCTOR_CHECK_IDS } from "../../../src/doctor/checks.ts";
import type { OnGitHub, RepositorySighting, Surroundings } from "../../../src/doctor/surroundings.ts";
import { reviewPolicy } from "../../../src/readiness/review-policy.ts";

/** The table of a branch that nothing protects. */
export const open = reviewPolicy({
  rules: known([]),
  classicProtection: known({ protected: false, requiredChecks: [], enforcement: null }),
  refUpdateRule: known(null),
});
const VALUES: Readonly<Record<string, string>> = { protected: "yes", "required-checks": "build", "code-owners": "yes" };
export const held = open.map((row) => ({ ...row, value: VALUES[row.setting] ?? row.value, source: "ruleset 7" }));

const READS = ["contents", "pull-requests", "checks", "statuses", "actions", "issues"].map((scope) => `${scope}: read`);

export const onGitHub: OnGitHub = {
  reachable: true,
  defaultBranch: "main",
  reviewPolicy: held,
  recentRuns: { seen: 20, succeeded: 18 },
  permissions: READS.map((permission) => ({ permission, held: "yes", seenBy: "GitHub answered" })),
  oauthScopes: null,
  settings: [
    { setting: "visibility", value: "private", source: null, permission: null },
    { setting: "actions-enabled", value: "unknown", source: "for administrators only", permission: "administration: read" },
  ],
  disagreements: [],
};

export const clone: RepositorySighting = {
  headSha: "a".repeat(40),
  shallow: false,
  origin: "o/r",
  remoteHead: "main",
  packageManagers: [{ name: "npm", evidence: "package-lock.json" }],
  wrappers: [],
};

/** Nobody could look at anything: only this process is there. */
export const blind: Surroundings = {
  nodeVersion: "v24.1.0",
  gitVersion: null,
  tools: null,
  repository: null,
  tokenPresent: false,
  environment: { repository: null, twoTokens: false },
  policy: null,
  codeowners: null,
  workflows: null,
  github: null,
};

/** All in order. */
export const whole: Surroundings = {
  nodeVersion: "v24.1.0",
  gitVersion: "git 2.47.1",
  tools: [
    { command: "git", path: "/usr/bin/git", version: "2.47.1" },
    { command: "gh", path: null, version: null },
    { command: "npm", path: "/usr/bin/npm", version: "11.0.0" },
  ],
  repository: clone,
  tokenPresent: true,
  environment: { repository: null, twoTokens: false },
  policy: { state: "valid", mode: "team", states: ["mode", "evidence", "owners"] },
  codeowners: "CODEOWNERS",
  workflows: { total: 2, ours: [".github/workflows/trust.yml"] },
  github: onGitHub,
};

export const only = (...ids: readonly string[]): ReadonlySet<string> => new Set(ids);
export const without = (...ids: readonly string[]): ReadonlySet<string> => new Set(DOCTOR_CHECK_IDS.filter((id) => !ids.includes(id)));
