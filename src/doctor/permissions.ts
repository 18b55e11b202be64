import type { PermissionRow } from "./body.ts";
import type { OnGitHub, PermissionSighting } from "./surroundings.ts";

type Use = Pick<PermissionRow, "permission" | "needed" | "purpose" | "usedBy">;

/**
 * Every permission that the suite can use, as the example workflows ask for it. `administration` cannot be given to a
 * workflow's own token (semantics, fact 7), so it is optional and in no block of YAML.
 */
const USES: readonly Use[] = [
  use("contents: read", "required", "the change, the policy and CODEOWNERS at the base commit", "all actions"),
  use("pull-requests: read", "required", "reviews, conversations, changed files", "all actions"),
  use("checks: read", "required", "check runs", "ci-readiness", "merge-gate"),
  use("statuses: read", "required", "commit statuses", "ci-readiness", "merge-gate"),
  use("actions: read", "required", "why a job never started", "ci-readiness", "merge-gate"),
  use("issues: read", "required", "linked issues", "merge-gate"),
  use("pull-requests: write", "optional", "the comment, where it is switched to live", "evidence-publish"),
  use("statuses: write", "optional", "the commit status, where it is switched to live", "evidence-publish"),
  use("administration: read", "optional", "settings that GitHub shows to administrators only", "doctor", "ci-readiness"),
];

function use(permission: string, needed: Use["needed"], purpose: string, ...usedBy: string[]): Use {
  return { permission, needed, purpose, usedBy };
}

/** The table, one row per permission, always in the same order. Nothing is `yes` that no answer of GitHub showed. */
export function permissionRows(github: OnGitHub | null, why: string): PermissionRow[] {
  return USES.map((entry) => {
    const { held, seenBy } = github === null ? { held: "unknown" as const, seenBy: why } : sightingOf(entry.permission, github);
    return { ...entry, held, seenBy };
  });
}

function sightingOf(permission: string, github: OnGitHub): Omit<PermissionSighting, "permission"> {
  const seen = github.permissions.find((sighting) => sighting.permission === permission);
  if (seen !== undefined) return seen;
  const scopes = github.oauthScopes;
  if (scopes === null) return { held: "unknown", seenBy: "GitHub does not tell what such a token may write, and the doctor never writes." };
  // https://docs.github.com/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps
  const isPublic = github.settings.some(({ setting, value }) => setting === "visibility" && value === "public");
  const granting = ["repo", ...(isPublic ? ["public_repo"] : []), ...(permission.startsWith("statuses:") ? ["repo:status"] : [])];
  const scope = granting.find((name) => scopes.includes(name));
  return scope === undefined
    ? { held: "no", seenBy: `x-oauth-scopes: ${scopes.length === 0 ? "none" : scopes.join(", ")}` }
    : { held: "yes", seenBy: `x-oauth-scopes: ${scope}, within what the token's owner may do` };
}

/** The block for a job with what is required and was not seen to be there; `null` where nothing is missing or nobody asked. */
export function missingYaml(rows: readonly PermissionRow[]): string | null {
  if (rows.every(({ held }) => held === "unknown")) return null;
  const missing = rows.filter(({ needed, held }) => needed === "required" && held !== "yes");
  if (missing.length === 0) return null;
  const width = Math.max(...missing.map(({ permission }) => permission.length));
  return ["permissions:", ...missing.map(({ permission, purpose }) => `  ${permission.padEnd(width)} # ${purpose}`)].join("\n");
}
