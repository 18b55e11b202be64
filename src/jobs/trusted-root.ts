import { known, unknown, type Fact } from "../facts/fact.ts";
import type { Subject } from "../facts/subject.ts";
import type { ReadClient } from "../github/client-contract.ts";
import { readFileAtCommit } from "../github/file-at-commit.ts";
import { SOURCES } from "../github/gather/sources.ts";
import type { Policy } from "../policy/schema.ts";

/**
 * The text of the trusted root that the policy names, from the base commit (law 3: a pull request must not bring the root
 * that vouches for it). Known and null: the policy names none, and the public good root holds. A root that is named and
 * not there is unknown, never the default: then nobody knows whom the team trusts. To be asked only where the policy names
 * a signer; one GraphQL request, none where the policy names no root.
 */
export async function trustedRootFromGitHub(client: ReadClient, subject: Subject, policy: Policy | null): Promise<Fact<string | null>> {
  const path = policy?.ci?.["trusted-root"];
  if (path === undefined) return known(null);
  const { repository, baseSha } = subject;
  if (repository === null || baseSha === null) {
    return unknown("There is no base commit to read the trusted root from.", "Run this again on a pull request.");
  }
  const root = await readFileAtCommit(client, { repository, sha: baseSha, path }, SOURCES.trustedRoot);
  if (root.state === "unknown" || root.value !== null) return root;
  return unknown(
    "The trusted root that `ci.trusted-root` of the policy names is not at the base commit.",
    "Commit the output of `gh attestation trusted-root` there on the base branch.",
  );
}
