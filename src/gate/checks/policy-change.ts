import { ledgerDoubts, readReviews, type Approval } from "../approvals.ts";
import { changedPaths } from "../changed-paths.ts";
import { doubt, finding, ok, problem, unseen, type ChangeCheck, type ChangeInput, type Remark } from "../check.ts";
import { parseCodeowners, winningRule } from "../codeowners.ts";
import { sameLogin } from "../contributors.ts";
import { standingOf } from "../owners.ts";
import { DEFAULT_POLICY_PATH } from "../../policy/tighten.ts";
import { listed, shorten } from "../wording.ts";

/*
 * Stands on law 3: the base decides, and a pull request that edits what decides is flagged, always. With the owner
 * approvals that the mode asks for it stays a warning; without, it counts at the check's level. Only an approval of the
 * head commit has seen the edit. Paths are compared as GitHub reads them: case-sensitive, both ends of a rename, all
 * three places of CODEOWNERS, and the policy's usual place also where an input names another.
 */

const DECIDING = /^(?:\.github\/|docs\/)?CODEOWNERS$|^\.github\/workflows\//u;

export const policyChange: ChangeCheck = {
  id: "policy-change",
  title: "Policy, CODEOWNERS and workflows untouched, or approved by owners",
  needs: "change",
  judge(input) {
    const changed = changedPaths(input);
    if (changed.state === "unknown") return finding(unseen(changed));
    const { paths } = changed.value;
    if (paths.length === 0) return finding(doubt("The change holds no file.", "Push the change, or choose another base."));
    const touched = paths.filter((path) => path === input.policyPath || path === DEFAULT_POLICY_PATH || DECIDING.test(path));
    const looked = paths.length;
    if (touched.length === 0) return finding(ok("The change edits no policy, CODEOWNERS or workflow file."), looked, looked);
    const evidence = touched.map((ref) => ({ kind: "policy-file", ref, url: null }));
    return { inspected: looked, expected: looked, evidence, remarks: approvalRemarks(input, touched) };
  },
};

function approvalRemarks(input: ChangeInput, touched: readonly string[]): Remark[] {
  const wanted = input.mode === "high-risk" ? 2 : 1;
  const what = `The change edits ${listed(touched.map((path) => shorten(path)))}, which ${touched.length === 1 ? "decides" : "decide"} about pull requests like this one.`;
  const mend = `Have ${wanted === 1 ? "an owner" : "two owners"} (the policy's \`owners\`, or code owners of these files) approve the newest commit; the edit itself counts only after the merge.`;
  if (input.facts === null) return [problem(`${what} Approvals come with a pull request.`, mend)];
  const read = readReviews(input.facts, input.policy, input.mode);
  if (read.state === "unknown") return [problem(what, mend), unseen(read)];
  const { facts, policy } = input;
  const owners = read.value.approvals.filter((approval) => approval.atHead && speaksFor(approval, touched, { ...input, facts }));
  if (owners.length >= wanted) {
    const by = listed(owners.map(({ login }) => `@${login}`));
    const approved = problem(`${what} Approved by ${by}.`, "Read the edit with care: it decides about the pull requests to come.", "warn");
    return [approved, ...ledgerDoubts(read.value)];
  }
  const others = read.value.approvals
    .filter((approval) => !owners.includes(approval))
    .map(
      (approval) =>
        `@${approval.login} (${approval.atHead ? standingOf(approval, policy, facts.permissions).why : "approved an older commit"})`,
    );
  const rest = others.length === 0 ? "" : ` Not as an owner: ${listed(others)}.`;
  return [problem(`${what} ${owners.length} of ${wanted} owner approvals.${rest}`, mend), ...ledgerDoubts(read.value)];
}

/** An owner by the policy or by permission; where the policy names no owners, a code owner of every touched file too. */
function speaksFor(
  approval: Approval,
  touched: readonly string[],
  input: ChangeInput & { facts: NonNullable<ChangeInput["facts"]> },
): boolean {
  const { facts, policy } = input;
  if (standingOf(approval, policy, facts.permissions).entitled === true) return true;
  if ((policy?.owners ?? []).length > 0 || facts.codeowners.state === "unknown" || facts.codeowners.value.text === null) return false;
  const rules = parseCodeowners(facts.codeowners.value.text)?.rules ?? [];
  return touched.every((path) => {
    const owners = winningRule(rules, path)?.owners ?? [];
    return owners.some((owner) =>
      owner.kind === "team" ? approval.teams.includes(owner.key) : owner.kind === "user" && owner.key === sameLogin(approval.login),
    );
  });
}
