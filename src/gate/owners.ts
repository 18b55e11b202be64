import type { PullRequestFacts } from "../facts/pull-request-facts.ts";
import type { Policy } from "../policy/schema.ts";
import { sameLogin } from "./contributors.ts";

/*
 * Who may speak for the owners (design section 6): the policy's `owners`; only where the policy names none, whoever has
 * maintain or admin permission. Teams cannot be looked up with a workflow's token (`members` is not grantable to it,
 * github-semantics fact 7); GitHub shows a team only where a review was given on its behalf.
 */

interface Standing {
  /** `null`: nobody could tell. That entitles to nothing, and never disqualifies a withdrawal. */
  entitled: boolean | null;
  why: string;
}

const MAY_DECIDE: ReadonlySet<string> = new Set(["admin", "maintain"]);

/** Whether this account speaks for the owners, and why. `teams`: those its review was given for. */
export function standingOf(
  account: { login: string; teams: readonly string[]; ownsRepository: boolean },
  policy: Policy | null,
  permissions: PullRequestFacts["permissions"],
): Standing {
  const owners = (policy?.owners ?? []).map((owner) => owner.replace(/^@/u, "").toLowerCase());
  if (owners.length > 0) return namedStanding(account, owners);
  if (account.ownsRepository) return { entitled: true, why: "owns the repository" };
  const permission = Object.entries(permissions).find(([login]) => sameLogin(login) === sameLogin(account.login))?.[1];
  if (permission === undefined) return { entitled: null, why: "its permission was not looked up, and the policy names no `owners`" };
  if (permission.state === "unknown") return { entitled: null, why: `its permission could not be seen: ${permission.reason}` };
  return MAY_DECIDE.has(permission.value.toLowerCase())
    ? { entitled: true, why: `has ${permission.value.toLowerCase()} permission` }
    : {
        entitled: false,
        why: `it has ${permission.value.toLowerCase()} permission; maintain or admin is needed, or a place in the policy's \`owners\``,
      };
}

function namedStanding(account: { login: string; teams: readonly string[] }, owners: readonly string[]): Standing {
  if (owners.includes(sameLogin(account.login))) return { entitled: true, why: "is named in the policy's `owners`" };
  const team = owners.find((owner) => owner.includes("/") && account.teams.includes(owner));
  if (team !== undefined) return { entitled: true, why: `speaks for @${team}, which the policy's \`owners\` name` };
  const unverifiable = owners.filter((owner) => owner.includes("/"));
  const teams =
    unverifiable.length === 0
      ? ""
      : `; membership in ${unverifiable.map((owner) => `@${owner}`).join(", ")} cannot be verified with this token`;
  return { entitled: unverifiable.length === 0 ? false : null, why: `it is not named in the policy's \`owners\`${teams}` };
}
