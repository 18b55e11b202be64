/*
 * A reusable workflow may ask for no more than the job that calls it was given (GitHub docs, "Reusing workflows": access and
 * permissions); where it asks for more, the whole run ends at its start, without a check run and without a word in the API.
 */

type Plain = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is Plain => typeof value === "object" && value !== null && !Array.isArray(value);
const LEVELS = ["none", "read", "write"];

/**
 * GitHub's sentence for the first permission that the called workflow asks for and the caller does not have; `null` where
 * there is none, or where the caller states no `permissions:`, since then the repository's setting decides.
 */
export function permissionExcess(uses: string, granted: unknown, called: Plain): string | null {
  const allowed = levels(granted);
  const jobs = isMap(called["jobs"]) ? Object.entries(called["jobs"]) : [];
  if (allowed === null) return null;
  for (const [id, job] of jobs) {
    if (!isMap(job)) continue;
    const asked = levels(job["permissions"] ?? called["permissions"]);
    const who =
      job["permissions"] === undefined
        ? `The workflow '${uses}'`
        : `The nested job '${typeof job["name"] === "string" ? job["name"] : id}'`;
    if (asked === null) continue;
    for (const scope of [...asked.scopes.keys(), ...allowed.scopes.keys(), "contents"]) {
      const [wants, gets] = [levelOf(asked, scope), levelOf(allowed, scope)];
      if (LEVELS.indexOf(wants) > LEVELS.indexOf(gets)) {
        return `${who} is requesting '${scope}: ${wants}', but is only allowed '${scope}: ${gets}'.`;
      }
    }
  }
  return null;
}

interface Levels {
  scopes: ReadonlyMap<string, string>;
  /** What a scope has that is not named: a map takes away all others. */
  rest: string;
}

function levels(permissions: unknown): Levels | null {
  if (permissions === "read-all" || permissions === "write-all") return { scopes: new Map(), rest: permissions.slice(0, -4) };
  if (!isMap(permissions)) return null;
  const scopes = Object.entries(permissions).map(([scope, level]): [string, string] => [scope, String(level)]);
  return { scopes: new Map(scopes), rest: "none" };
}

function levelOf({ scopes, rest }: Levels, scope: string): string {
  return scopes.get(scope) ?? rest;
}
