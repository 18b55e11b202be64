import type { ExternalSignature } from "../../facts/external-result.ts";
import type { Subject } from "../../facts/subject.ts";

/**
 * Whether a verified signature is that of the workflow which the policy names. Owners and repositories are the same in
 * any case of letters (GitHub), paths are not. `main` in `@main` stands for the branch or tag of that name. Without `@ref`
 * a workflow of the judged repository counts only as it stands on the base branch: anybody who can push a branch, or open
 * a pull request, could run an edited copy of it (law 3). A workflow of another repository is out of the change's reach.
 */
export function isSigner(
  wanted: string,
  { workflow, ref }: Extract<ExternalSignature, { state: "verified" }>,
  judged: Pick<Subject, "repository" | "baseRef">,
): boolean {
  const at = wanted.indexOf("@");
  const path = at === -1 ? wanted : wanted.slice(0, at);
  if (comparable(path) !== comparable(workflow)) return false;
  if (at === -1) {
    const repository = path.split("/").slice(0, 2).join("/").toLowerCase();
    return repository !== judged.repository?.toLowerCase() || (judged.baseRef !== null && ref === `refs/heads/${judged.baseRef}`);
  }
  const wantedRef = wanted.slice(at + 1);
  return ref === wantedRef || ref === `refs/heads/${wantedRef}` || ref === `refs/tags/${wantedRef}`;
}

function comparable(workflow: string): string {
  const [owner = "", repository = "", ...path] = workflow.split("/");
  return [owner.toLowerCase(), repository.toLowerCase(), ...path].join("/");
}
