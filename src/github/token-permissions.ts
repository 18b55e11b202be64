import type { PermissionSighting } from "../doctor/surroundings.ts";
import { RequestFailure, type ReadClient } from "./client-contract.ts";
import { repositoryPath } from "./repository-path.ts";

/** What the requests of one look showed about the token. */
export interface TokenSightings {
  readonly permissions: readonly PermissionSighting[];
  /** Scopes of a classic token; `null`: another kind of token, or nothing answered. */
  readonly oauthScopes: readonly string[] | null;
}

/** A client that remembers how each REST request ended, so that a permission is never asked for twice. */
export interface WatchedClient {
  readonly client: ReadClient;
  sightings(isPublic: boolean): TokenSightings;
}

/**
 * The request by which a read permission is seen, after the repository's own path (GitHub, "Permissions required for
 * fine-grained personal access tokens").
 */
const SEEN_BY: readonly (readonly [permission: string, request: RegExp, shown: string])[] = [
  ["contents: read", /^\/branches\/[^/]+$/u, "branches/{branch}"],
  ["pull-requests: read", /^\/pulls\?/u, "pulls"],
  ["checks: read", /^\/commits\/.+\/check-runs\?/u, "commits/{ref}/check-runs"],
  ["statuses: read", /^\/commits\/.+\/status\?/u, "commits/{ref}/status"],
  ["actions: read", /^\/actions\/runs\?/u, "actions/runs"],
  ["issues: read", /^\/issues\?/u, "issues"],
  ["administration: read", /^\/actions\/permissions$/u, "actions/permissions"],
];

/** Requests for what nothing else asks; those of a branch wait until its name is known. */
export const PROBES = ["/pulls?state=all&per_page=1", "/issues?state=all&per_page=1"] as const;
export const branchProbes = (branch: string): readonly string[] =>
  ["check-runs", "status"].map((list) => `/commits/${encodeURIComponent(branch)}/${list}?per_page=1`);

/** Watches a client while it asks about one repository. */
export function watchClient(client: ReadClient, repository: string): WatchedClient {
  const root = repositoryPath(repository);
  const ended = new Map<string, "answered" | RequestFailure>();
  let scopes: string | undefined;
  const get: ReadClient["get"] = async (path) => {
    try {
      const answer = await client.get(path);
      scopes ??= answer.headers["x-oauth-scopes"];
      ended.set(path, "answered");
      return answer;
    } catch (error) {
      if (error instanceof RequestFailure) ended.set(path, error);
      throw error;
    }
  };
  const graphql: ReadClient["graphql"] = async (query, variables, options) => client.graphql(query, variables, options);
  return {
    client: { graphql, get, count: client.count },
    sightings: (isPublic) => ({
      permissions: SEEN_BY.map(([permission, request, shown]) => {
        const found = Array.from(ended).find(([path]) => path.startsWith(root) && request.test(path.slice(root.length)));
        return { permission, ...judge(found?.[1], `GET /repos/{owner}/{repo}/${shown}`, isPublic) };
      }),
      oauthScopes:
        scopes === undefined
          ? null
          : scopes
              .split(",")
              .map((scope) => scope.trim())
              .filter((scope) => scope !== "")
              .sort(),
    }),
  };
}

/**
 * A refusal (403) says no. "Not found" may also mean that there is nothing, and a failure says nothing at all: unknown.
 * The plan's refusal is about the plan, not about the token.
 */
function judge(end: "answered" | RequestFailure | undefined, request: string, isPublic: boolean): Omit<PermissionSighting, "permission"> {
  if (end === undefined) return { held: "unknown", seenBy: `${request} could not be asked` };
  if (end === "answered")
    return {
      held: "yes",
      seenBy: `${request} answered${isPublic ? "; the repository is public, where most answers need no permission" : ""}`,
    };
  if (end.code === "forbidden" && !/upgrade to github/iu.test(end.message)) {
    const accepted = end.permission === null ? "" : `; it takes ${end.permission}`;
    return { held: "no", seenBy: `${request} was refused (403)${accepted}` };
  }
  return { held: "unknown", seenBy: `${request}: ${end.message}` };
}

/** Asks and drops the answer: how it ended is what counts. */
export async function probe(client: ReadClient, path: string): Promise<void> {
  try {
    await client.get(path);
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
  }
}
