import { isMapping, isString } from "@actions/workflow-parser";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/template-token";

import type { Level, Permissions, Scope } from "../github/world-data.ts";

/** Scopes of `permissions:` that the in-process GitHub knows; the others (packages, pages, id-token, ...) gate nothing in it. */
const scopes: readonly Scope[] = [
  "actions",
  "attestations",
  "checks",
  "contents",
  "deployments",
  "issues",
  "pull-requests",
  "security-events",
  "statuses",
];

/** What a repository gives when no workflow says anything: "read repository contents", the default of new repositories. */
const restricted: Permissions = { contents: "read", metadata: "read" };

/** Events whose token is read-only when the pull request comes from a fork ("Permissions for the GITHUB_TOKEN"). */
const readOnlyForForks = new Set(["pull_request", "pull_request_review", "pull_request_review_comment"]);

/**
 * What a job's token may do: the job's `permissions` replace the workflow's as a whole, what a mapping does not name is
 * none, and a token for a fork's (or Dependabot's) pull request keeps at most reading.
 */
export function permissionsOfJob(
  workflow: TemplateToken | null,
  job: TemplateToken | null,
  run: { eventName: string; restricted: boolean },
): Permissions {
  const asked = permissionsIn(job ?? workflow);
  if (!run.restricted || !readOnlyForForks.has(run.eventName)) return asked;
  return Object.fromEntries(Object.entries(asked).map(([scope, level]) => [scope, level === "write" ? "read" : level]));
}

function permissionsIn(token: TemplateToken | null): Permissions {
  if (token === null) return restricted;
  if (isString(token)) {
    const level: Level = token.value === "write-all" ? "write" : "read";
    return Object.fromEntries([...scopes.map((scope) => [scope, level] as const), ["metadata", "read"]]);
  }
  if (!isMapping(token)) throw new Error("`permissions` is neither a word nor a mapping");
  const permissions: Permissions = { metadata: "read" };
  for (const { key, value } of token) {
    const scope = scopes.find((each) => each === key.toString());
    if (scope !== undefined) permissions[scope] = levelOf(isString(value) ? value.value : "");
  }
  return permissions;
}

function levelOf(text: string): Level {
  if (text === "read" || text === "write" || text === "none") return text;
  throw new Error(`no level of a permission: ${text}`);
}
