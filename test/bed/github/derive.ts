/*
 * What GitHub works out from the data: latest check runs, the rollup, required or not, the review decision, the merge
 * state, ahead and behind. Views of REST and of GraphQL both ask here, so that the two never tell different stories.
 */
import { lacksProtection } from "./access.ts";
import type {
  CheckRunData,
  CheckSuiteData,
  ClassicProtectionData,
  PullRequestData,
  RepositoryData,
  ReviewData,
  RulesetData,
  StatusData,
  TokenData,
  WorldData,
} from "./world-data.ts";

export function findRepository(world: WorldData, nameWithOwner: string): RepositoryData | undefined {
  return world.repositories[nameWithOwner.toLowerCase()];
}

/** The active rulesets that hold for a branch; `evaluate` and `disabled` ones never count. */
export function activeRulesets(repository: RepositoryData, branch: string): RulesetData[] {
  if (lacksProtection(repository)) return [];
  return repository.rulesets.filter(
    (ruleset) => ruleset.enforcement === "active" && (ruleset.branches.length === 0 || ruleset.branches.includes(branch)),
  );
}

export function activeRules(repository: RepositoryData, branch: string) {
  return activeRulesets(repository, branch).flatMap((ruleset) => ruleset.rules.map((rule, index) => ({ ruleset, rule, index })));
}

export function protectionOf(repository: RepositoryData, branch: string): ClassicProtectionData | null {
  return lacksProtection(repository) ? null : (repository.branches[branch]?.protection ?? null);
}

/** Required contexts of both sources, rulesets and classic protection. */
function requiredContexts(repository: RepositoryData, branch: string): { context: string; appId: number | null }[] {
  const fromRules = activeRules(repository, branch).flatMap(({ rule }) => {
    const list = rule.type === "required_status_checks" ? rule.parameters?.["required_status_checks"] : null;
    return Array.isArray(list)
      ? list.map((one: { context: string; integration_id?: number | null }) => ({
          context: one.context,
          appId: one.integration_id ?? null,
        }))
      : [];
  });
  return [...fromRules, ...(protectionOf(repository, branch)?.checks ?? [])];
}

/** GitHub's `isRequired`: a name that is required and, where the requirement names an app, comes from that app. */
export function isRequired(repository: RepositoryData, branch: string, name: string, appId: number | null): boolean {
  return requiredContexts(repository, branch).some(
    (one) => one.context === name && (one.appId === null || one.appId === -1 || one.appId === appId),
  );
}

/** Within one suite a re-run replaces the run of its name; across suites nothing is replaced. */
export function latestRuns(suite: CheckSuiteData): CheckRunData[] {
  return suite.checkRuns.filter((run) => !suite.checkRuns.some((other) => other.name === run.name && other.id > run.id));
}

export function suitesOf(repository: RepositoryData, sha: string): CheckSuiteData[] {
  return repository.suites.filter((suite) => suite.sha === sha);
}

/** The newest status of each context, newest first. */
export function latestStatuses(repository: RepositoryData, sha: string): StatusData[] {
  const own = repository.statuses.filter((status) => status.sha === sha);
  return own
    .filter((status) => !own.some((other) => other.context === status.context && other.id > status.id))
    .toSorted((a, b) => b.id - a.id);
}

const BAD_CONCLUSIONS = new Set(["FAILURE", "TIMED_OUT", "CANCELLED", "ACTION_REQUIRED", "STARTUP_FAILURE", "STALE"]);

/** The rollup state of a commit, or null when nothing reported on it. */
export function rollupState(repository: RepositoryData, sha: string): string | null {
  const runs = suitesOf(repository, sha).flatMap(latestRuns);
  const statuses = latestStatuses(repository, sha);
  if (runs.length === 0 && statuses.length === 0) return null;
  if (runs.some((run) => BAD_CONCLUSIONS.has(run.conclusion ?? "")) || statuses.some((one) => one.state === "FAILURE")) return "FAILURE";
  if (statuses.some((one) => one.state === "ERROR")) return "ERROR";
  if (runs.some((run) => run.status !== "COMPLETED") || statuses.some((one) => one.state === "PENDING")) return "PENDING";
  return statuses.some((one) => one.state === "EXPECTED") ? "EXPECTED" : "SUCCESS";
}

/** The last review with an opinion of each person. */
export function latestOpinionated(pullRequest: PullRequestData): ReviewData[] {
  const opinions = pullRequest.reviews.filter((review) => ["APPROVED", "CHANGES_REQUESTED", "DISMISSED"].includes(review.state));
  return opinions.filter((review, index) => !opinions.slice(index + 1).some((later) => later.author === review.author));
}

export function canPush(repository: RepositoryData, login: string | null): boolean {
  return login !== null && ["admin", "maintain", "write"].includes(repository.collaborators[login] ?? "");
}

function pullRequestRule(
  repository: RepositoryData,
  branch: string,
): { approvals: number; codeOwners: boolean; conversations: boolean } | null {
  const rule = activeRules(repository, branch).find((one) => one.rule.type === "pull_request")?.rule.parameters;
  const classic = protectionOf(repository, branch);
  if (rule === undefined && (classic === null || classic.requiredApprovingReviewCount === null)) return null;
  return {
    approvals: Math.max(Number(rule?.["required_approving_review_count"] ?? 0), classic?.requiredApprovingReviewCount ?? 0),
    codeOwners: rule?.["require_code_owner_review"] === true || classic?.requiresCodeOwnerReviews === true,
    conversations: rule?.["required_review_thread_resolution"] === true || classic?.requiresConversationResolution === true,
  };
}

/** APPROVED, CHANGES_REQUESTED, REVIEW_REQUIRED, or null where nothing requires a review. */
export function reviewDecision(repository: RepositoryData, pullRequest: PullRequestData): string | null {
  if (pullRequest.reviewDecision !== undefined) return pullRequest.reviewDecision;
  const rule = pullRequestRule(repository, pullRequest.baseRef);
  if (rule === null || (rule.approvals === 0 && !rule.codeOwners)) return null;
  const opinions = latestOpinionated(pullRequest).filter((review) => canPush(repository, review.author));
  if (opinions.some((review) => review.state === "CHANGES_REQUESTED")) return "CHANGES_REQUESTED";
  const approvals = opinions.filter((review) => review.state === "APPROVED" && review.author !== pullRequest.author).length;
  const met = approvals >= rule.approvals && (!rule.codeOwners || pullRequest.codeOwnersSatisfied);
  return met ? "APPROVED" : "REVIEW_REQUIRED";
}

function ancestors(repository: RepositoryData, sha: string): Set<string> {
  const seen = new Set<string>();
  const open = [sha];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(repository.commits[next]?.parents ?? []));
  }
  return seen;
}

/** Commits on either side only, by walking the graph; null when a commit does not exist. */
export function compareCommits(repository: RepositoryData, base: string, head: string) {
  if (repository.commits[base] === undefined || repository.commits[head] === undefined) return null;
  const inBase = ancestors(repository, base);
  const inHead = ancestors(repository, head);
  const ahead = [...inHead].filter((sha) => !inBase.has(sha)).toReversed();
  const behind = [...inBase].filter((sha) => !inHead.has(sha));
  const status = ahead.length > 0 ? (behind.length > 0 ? "DIVERGED" : "AHEAD") : behind.length > 0 ? "BEHIND" : "IDENTICAL";
  const mergeBase = [...inHead].find((sha) => inBase.has(sha)) ?? null;
  return { ahead, behind, status, mergeBase };
}

export function mergeable(pullRequest: PullRequestData): "MERGEABLE" | "CONFLICTING" | "UNKNOWN" {
  if (pullRequest.unknownMergeableReads > 0) return "UNKNOWN";
  return pullRequest.conflicting ? "CONFLICTING" : "MERGEABLE";
}

function requiredCheckMissing(repository: RepositoryData, pullRequest: PullRequestData): boolean {
  const suites = suitesOf(repository, pullRequest.headSha);
  const statuses = latestStatuses(repository, pullRequest.headSha);
  return requiredContexts(repository, pullRequest.baseRef).some((required) => {
    const runs = suites.flatMap((suite) =>
      latestRuns(suite).filter((run) => run.name === required.context && (required.appId === null || suite.app.id === required.appId)),
    );
    const own = required.appId === null ? statuses.filter((one) => one.context === required.context) : [];
    if (runs.length + own.length === 0) return true;
    return (
      runs.some((run) => !["SUCCESS", "NEUTRAL", "SKIPPED"].includes(run.conclusion ?? "")) || own.some((one) => one.state !== "SUCCESS")
    );
  });
}

/** `mergeStateStatus` as the viewer sees it, which is not the same for everybody. */
export function mergeStateStatus(
  world: WorldData,
  token: TokenData | null,
  repository: RepositoryData,
  pullRequest: PullRequestData,
): string {
  if (pullRequest.mergeStateStatus !== undefined) return pullRequest.mergeStateStatus;
  const state = mergeable(pullRequest);
  if (state === "UNKNOWN" || pullRequest.state !== "OPEN") return "UNKNOWN";
  if (state === "CONFLICTING") return "DIRTY";
  if (pullRequest.isDraft) return "DRAFT";
  const touchesWorkflows = pullRequest.files.some((file) => file.path.startsWith(".github/workflows/"));
  if (touchesWorkflows && token?.kind === "installation" && world.quirks.workflowChangesReadBlocked) return "BLOCKED";
  const decision = reviewDecision(repository, pullRequest);
  const openThreads = pullRequest.threads.some((thread) => !thread.isResolved);
  const conversations = pullRequestRule(repository, pullRequest.baseRef)?.conversations === true;
  if (requiredCheckMissing(repository, pullRequest) || (decision !== null && decision !== "APPROVED") || (conversations && openThreads))
    return "BLOCKED";
  const strict =
    protectionOf(repository, pullRequest.baseRef)?.strict === true ||
    activeRules(repository, pullRequest.baseRef).some(({ rule }) => rule.parameters?.["strict_required_status_checks_policy"] === true);
  const tip = repository.branches[pullRequest.baseRef]?.sha;
  if (strict && tip !== undefined && (compareCommits(repository, tip, pullRequest.headSha)?.behind.length ?? 0) > 0) return "BEHIND";
  const rollup = rollupState(repository, pullRequest.headSha);
  return rollup === null || rollup === "SUCCESS" ? "CLEAN" : "UNSTABLE";
}

/** One commit id from a branch, a full ref, `HEAD`, a pull request's ref, or an id that exists. */
export function resolveRevision(repository: RepositoryData, revision: string): string | null {
  const pull = /^(?:refs\/)?pull\/(\d+)\/(head|merge)$/.exec(revision);
  if (pull !== null) {
    const pullRequest = repository.pullRequests.find((one) => one.number === Number(pull[1]));
    return (pull[2] === "head" ? pullRequest?.headSha : pullRequest?.mergeCommitSha) ?? null;
  }
  const name = revision === "HEAD" ? repository.defaultBranch : revision.replace(/^(?:refs\/)?heads\//, "");
  return repository.branches[name]?.sha ?? (repository.commits[revision] === undefined ? null : revision);
}
