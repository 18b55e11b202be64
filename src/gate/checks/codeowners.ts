import { ledgerDoubts, readReviews, type ReviewLedger } from "../approvals.ts";
import { protectionOf } from "../branch-protection.ts";
import { changedPaths } from "../changed-paths.ts";
import { doubt, finding, notApplicable, ok, problem, unseen, type GateInput, type PullRequestCheck, type Remark } from "../check.ts";
import { parseCodeowners, winningRule, type CodeOwner, type CodeownersRule } from "../codeowners.ts";
import { sameLogin } from "../contributors.ts";
import { counted, listed, shorten } from "../wording.ts";

/*
 * Stands on the CODEOWNERS file of the base commit (law 3: the pull request's own edit of it does not count) and on the
 * approvals. Each owned file needs an approval of any owner of its winning line, judged per file and at both ends of a
 * rename (github-semantics section 6). Who is in a team is not shown to a workflow's token; there GitHub's own decision
 * answers, which applies CODEOWNERS wherever the branch requires code owner reviews.
 */
export const codeowners: PullRequestCheck = {
  id: "codeowners",
  title: "Owned files approved by an owner",
  needs: "pull-request",
  judge(input) {
    const { codeowners: file, codeownersErrors } = input.facts;
    if (file.state === "unknown") return finding(unseen(file));
    if (file.value.text === null) {
      return finding(
        notApplicable(
          "The base commit has no CODEOWNERS file, so no file has an owner. To have one, add `.github/CODEOWNERS` with a line such as `* @org/team`.",
        ),
      );
    }
    const parsed = parseCodeowners(file.value.text);
    if (parsed === null)
      return finding(
        doubt(
          `${file.value.path} has 3 MB or more, so GitHub does not load it and nobody can say who owns what.`,
          "Make the file smaller.",
        ),
      );
    const changed = changedPaths(input);
    if (changed.state === "unknown") return finding(unseen(changed));
    const { paths } = changed.value;
    if (paths.length === 0) return finding(doubt("The pull request changes no file.", "Push the change, or close the pull request."));
    const read = readReviews(input.facts, input.policy, input.mode);
    if (read.state === "unknown") return finding(unseen(read), 0, paths.length);
    if (codeownersErrors.state === "unknown") return finding(unseen(codeownersErrors), 0, paths.length);

    const ignored = new Set(codeownersErrors.value.map((error) => error.line));
    const judged = paths.map((path) => judgePath(path, parsed.rules, ignored, read.value, githubApplies(input, read.value)));
    const owned = judged.filter((one) => one.rule !== null && one.rule.owners.length > 0);
    const remarks = [...missingRemarks(judged), ...unclearRemarks(judged, file.value.path)];
    const skipped =
      parsed.skipped.length === 0
        ? ""
        : ` GitHub skips line ${listed(parsed.skipped.map(({ line }) => String(line)))} of ${file.value.path}.`;
    return {
      inspected: paths.length,
      expected: paths.length,
      evidence: owned.map(({ path, rule }) => ({
        kind: "owned-file",
        ref: `${path} (line ${rule?.line ?? 0}: ${names(rule)})`,
        url: null,
      })),
      remarks:
        remarks.length > 0
          ? [...remarks, ...(owned.length > 0 ? ledgerDoubts(read.value) : [])]
          : settled(owned.length, paths.length, read.value, skipped),
    };
  },
};

interface JudgedPath {
  path: string;
  rule: CodeownersRule | null;
  state: "free" | "approved" | "missing" | "unclear";
}

/** A line that GitHub reports an error for may be skipped or not: only what holds both ways is certain. */
function judgePath(
  path: string,
  rules: readonly CodeownersRule[],
  ignored: ReadonlySet<number>,
  ledger: ReviewLedger,
  applied: boolean,
): JudgedPath {
  const rule = winningRule(rules, path);
  const state = coverage(rule, ledger, applied);
  if (rule === null || !ignored.has(rule.line)) return { path, rule, state };
  const other = coverage(
    winningRule(
      rules.filter(({ line }) => !ignored.has(line)),
      path,
    ),
    ledger,
    applied,
  );
  const good = (one: JudgedPath["state"]): boolean => one === "approved" || one === "free";
  return { path, rule, state: good(state) && good(other) ? state : state === "missing" && other === "missing" ? "missing" : "unclear" };
}

function coverage(rule: CodeownersRule | null, ledger: ReviewLedger, applied: boolean): JudgedPath["state"] {
  if (rule === null || rule.owners.length === 0) return "free";
  if (rule.owners.some((owner) => approves(owner, ledger))) return "approved";
  const hidden = rule.owners.some((owner) => owner.kind !== "user");
  if (!hidden || ledger.approvals.length === 0) return "missing";
  return applied ? "approved" : "unclear";
}

function approves(owner: CodeOwner, { approvals }: ReviewLedger): boolean {
  if (owner.kind === "user") return approvals.some((approval) => sameLogin(approval.login) === owner.key);
  return owner.kind === "team" && approvals.some((approval) => approval.teams.includes(owner.key));
}

/**
 * GitHub's APPROVED includes the code owners where the branch requires them. An approval that counts there and not here
 * (of a contributor, a bot, or of an older commit under high-risk) may be the owner's, and then that says nothing.
 */
function githubApplies({ facts }: GateInput, ledger: ReviewLedger): boolean {
  const other = ledger.discounted.some((approval) => approval.countsOnGitHub);
  return facts.pullRequest.reviewDecision === "APPROVED" && !other && protectionOf(facts, "code-owners").state === "met";
}

function missingRemarks(judged: readonly JudgedPath[]): Remark[] {
  const missing = judged.filter(({ state }) => state === "missing");
  if (missing.length === 0) return [];
  const files = missing.map(({ path, rule }) => `${shorten(path)} (${names(rule)})`);
  const asked = [...new Set(missing.map(({ rule }) => names(rule)))];
  return [
    problem(
      `${counted(missing.length, "owned file")} without an owner's approval: ${listed(files)}.`,
      asked.length === 1
        ? `Ask one of these to approve: ${asked[0] ?? ""}.`
        : `Ask for approvals until each of these groups has one: ${listed(asked.map((one) => `(${one})`))}.`,
    ),
  ];
}

function unclearRemarks(judged: readonly JudgedPath[], file: string): Remark[] {
  const unclear = judged.filter(({ state }) => state === "unclear");
  if (unclear.length === 0) return [];
  const files = unclear.map(({ path, rule }) => `${shorten(path)} (${names(rule)}, line ${rule?.line ?? 0})`);
  return [
    doubt(
      `Whether an approver is among the owners of ${listed(files)} cannot be seen: this token does not see team members, e-mail owners or lines that GitHub finds wrong.`,
      `Switch on "Require review from Code Owners" in a ruleset of the base branch, so that GitHub's own decision shows it, or name people in ${file}.`,
    ),
  ];
}

function settled(owned: number, all: number, ledger: ReviewLedger, skipped: string): Remark[] {
  if (owned === 0) return [ok(`None of the ${counted(all, "changed path")} has an owner.${skipped}`)];
  const doubts = ledgerDoubts(ledger);
  return doubts.length > 0
    ? doubts
    : [
        ok(
          `${owned} of ${counted(all, "changed path")} ${owned === 1 ? "has" : "have"} an owner, and an owner of each approved.${skipped}`,
        ),
      ];
}

function names(rule: CodeownersRule | null): string {
  return listed(
    (rule?.owners ?? []).map(({ name }) => name),
    4,
  );
}
