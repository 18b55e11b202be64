import type { Level, RepositoryData, Scope, TokenData, WorldData } from "./world-data.ts";

const ORDER: readonly Level[] = ["none", "read", "write", "admin"];

/** What the token is for; repositories of others can be read when they are public, as on GitHub. */
function isFor(token: TokenData, repository: RepositoryData): boolean {
  const name = repository.nameWithOwner.toLowerCase();
  return token.repositories === null || token.repositories.some((one) => one.toLowerCase() === name);
}

/** A repository that the token cannot see answers "not found", never "forbidden", so that its name is not told. */
export function isVisible(token: TokenData | null, repository: RepositoryData): boolean {
  return repository.visibility === "PUBLIC" || (token !== null && isFor(token, repository));
}

/**
 * Whether a token (null: nobody) may do this. Scopes bite on public repositories too unless the quirk says otherwise:
 * the documents and the reports differ, and the bed takes the strict side.
 */
export function isAllowed(
  world: WorldData,
  token: TokenData | null,
  repository: RepositoryData,
  scope: Scope,
  needed: "read" | "write",
): boolean {
  const openToAll = repository.visibility === "PUBLIC" && needed === "read" && scope !== "administration";
  if (openToAll && (world.quirks.publicReadsWithoutPermission || scope === "metadata")) return true;
  if (token === null) return false;
  if (!isFor(token, repository)) return openToAll;
  if (scope === "metadata" && needed === "read") return true;
  return ORDER.indexOf(token.permissions[scope] ?? "none") >= ORDER.indexOf(needed);
}

/** GitHub's sentence when a scope is missing. */
export function notAccessible(token: TokenData | null): string {
  return `Resource not accessible by ${token?.kind === "user" ? "personal access token" : "integration"}`;
}

/** Rulesets and protection do not exist on a private repository of a free plan; every question about them is a 403. */
export function lacksProtection(repository: RepositoryData): boolean {
  return repository.visibility === "PRIVATE" && repository.plan === "free";
}
