import type { ExternalSignature } from "../../facts/external-result.ts";
import type { Subject } from "../../facts/subject.ts";

/** A workflow that signed, with the ref at which its file was read. */
type VerifiedSigner = Pick<Extract<ExternalSignature, { state: "verified" }>, "workflow" | "ref">;

/** All whose signatures were verified, in a fixed order; empty: nobody's was. */
export function signersOf(signature: ExternalSignature): readonly VerifiedSigner[] {
  return signature.state === "verified" ? [{ workflow: signature.workflow, ref: signature.ref }, ...(signature.others ?? [])] : [];
}

/**
 * Whether a verified signature is that of the workflow which the policy names. Owners and repositories are the same in
 * any case of letters (GitHub), paths are not. Without `@ref` a workflow of the judged repository counts only as it stands
 * on the base branch: anybody who can push a branch, or open a pull request, could run an edited copy of it (law 3). For
 * the same reason a short `@main` is there the base branch and nothing else: a tag `main`, or a branch `v1` beside the tag
 * that was meant, is quickly pushed. A workflow of another repository is out of the change's reach.
 */
export function isSigner(wanted: string, { workflow, ref }: VerifiedSigner, judged: Pick<Subject, "repository" | "baseRef">): boolean {
  const at = wanted.indexOf("@");
  const path = at === -1 ? wanted : wanted.slice(0, at);
  if (comparable(path) !== comparable(workflow)) return false;
  const wantedRef = at === -1 ? null : wanted.slice(at + 1);
  if (ref === wantedRef) return true;
  const onBaseBranch = judged.baseRef !== null && ref === `refs/heads/${judged.baseRef}`;
  if (isOwn(path, judged)) return onBaseBranch && (wantedRef === null || wantedRef === judged.baseRef);
  return wantedRef === null || ref === `refs/heads/${wantedRef}` || ref === `refs/tags/${wantedRef}`;
}

/** How a signer of the policy is to be read where its ref is not written in full; empty where nothing needs to be said. */
export function shortRefNote(wanted: string, judged: Pick<Subject, "repository">): string {
  const [path = "", ref] = wanted.split("@");
  if (!isOwn(path, judged) || ref?.startsWith("refs/") === true || /^[0-9a-f]{40,64}$/u.test(ref ?? "")) return "";
  return ref === undefined
    ? " Without a ref, that is its copy on the base branch."
    : " A short ref of this repository's own workflow is the base branch alone; write any other in full (`refs/heads/...` or `refs/tags/...`).";
}

function isOwn(path: string, { repository }: Pick<Subject, "repository">): boolean {
  return path.split("/").slice(0, 2).join("/").toLowerCase() === repository?.toLowerCase();
}

function comparable(workflow: string): string {
  const [owner = "", repository = "", ...path] = workflow.split("/");
  return [owner.toLowerCase(), repository.toLowerCase(), ...path].join("/");
}
