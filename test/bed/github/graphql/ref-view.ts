import { compareCommits, protectionOf, resolveRevision } from "../derive.ts";
import type { RepositoryData } from "../world-data.ts";
import { commitView } from "./commit-view.ts";
import type { PageArguments } from "./connection.ts";
import { connection } from "./connection.ts";
import type { GraphqlContext, View } from "./context.ts";
import { nodeId } from "./context.ts";
import { pullRequestView } from "./pull-request-view.ts";
import { repositoryView } from "./repository-view.ts";
import { ruleRows, ruleView } from "./rule-view.ts";

/** What GitHub lets everybody see of classic protection; null when there is none or the viewer is exempt from it. */
function refUpdateRule(repository: RepositoryData, branch: string) {
  const protection = protectionOf(repository, branch);
  if (protection === null || protection.viewerExempt) return null;
  return {
    pattern: branch,
    allowsDeletions: false,
    allowsForcePushes: false,
    blocksCreations: false,
    requiredApprovingReviewCount: protection.requiredApprovingReviewCount,
    requiredStatusCheckContexts: protection.checks.map((check) => check.context),
    requiresCodeOwnerReviews: protection.requiresCodeOwnerReviews,
    requiresConversationResolution: protection.requiresConversationResolution,
    requiresLinearHistory: protection.requiresLinearHistory,
    requiresSignatures: protection.requiresSignatures,
    viewerAllowedToDismissReviews: false,
    viewerCanPush: false,
  };
}

/** The admin's view of classic protection, which an installation token never gets. */
export function branchProtectionRuleView(repository: RepositoryData, branch: string): View | null {
  const protection = protectionOf(repository, branch);
  if (protection === null) return null;
  return {
    __typename: "BranchProtectionRule",
    $repository: repository,
    id: nodeId("BPR", repository, branch),
    pattern: branch,
    allowsDeletions: false,
    allowsForcePushes: false,
    blocksCreations: false,
    dismissesStaleReviews: false,
    isAdminEnforced: protection.enforcement === "everyone",
    lockAllowsFetchAndMerge: false,
    lockBranch: false,
    requireLastPushApproval: false,
    requiredApprovingReviewCount: protection.requiredApprovingReviewCount,
    requiredDeploymentEnvironments: [],
    requiredStatusCheckContexts: protection.checks.map((check) => check.context),
    requiresApprovingReviews: protection.requiredApprovingReviewCount !== null,
    requiresCodeOwnerReviews: protection.requiresCodeOwnerReviews,
    requiresCommitSignatures: protection.requiresSignatures,
    requiresConversationResolution: protection.requiresConversationResolution,
    requiresDeployments: false,
    requiresLinearHistory: protection.requiresLinearHistory,
    requiresStatusChecks: protection.checks.length > 0,
    requiresStrictStatusChecks: protection.strict,
    restrictsPushes: false,
    restrictsReviewDismissals: false,
  };
}

function comparisonView(context: GraphqlContext, repository: RepositoryData, base: string, head: string): View | null {
  const compared = compareCommits(repository, base, head);
  if (compared === null) return null;
  return {
    __typename: "Comparison",
    $repository: repository,
    id: nodeId("CMP", repository, `${base}...${head}`),
    status: compared.status,
    aheadBy: compared.ahead.length,
    behindBy: compared.behind.length,
    baseTarget: () => commitView(context, repository, base),
    headTarget: () => commitView(context, repository, head),
    commits: (args: PageArguments) =>
      connection(compared.ahead, args, (sha) => commitView(context, repository, sha), {
        authorCount: 1,
      }),
  };
}

export function refView(context: GraphqlContext, repository: RepositoryData, branch: string): View | null {
  const data = repository.branches[branch];
  if (data === undefined) return null;
  return {
    __typename: "Ref",
    $repository: repository,
    id: nodeId("REF", repository, branch),
    name: branch,
    prefix: "refs/heads/",
    repository: () => repositoryView(context, repository),
    target: () => commitView(context, repository, data.sha),
    refUpdateRule: () => refUpdateRule(repository, branch),
    branchProtectionRule: () => branchProtectionRuleView(repository, branch),
    compare: (args: { headRef: string }) => {
      if (/^(refs\/)?pull\//.test(args.headRef) && !context.world.quirks.compareAcceptsPullRefs) return null;
      const head = resolveRevision(repository, args.headRef);
      return head === null ? null : comparisonView(context, repository, data.sha, head);
    },
    rules: (args: PageArguments) => connection(ruleRows(repository, branch), args, (row) => ruleView(context, repository, row)),
    associatedPullRequests: (args: PageArguments) =>
      connection(
        repository.pullRequests.filter((one) => one.headRef === branch),
        args,
        (one) => pullRequestView(context, repository, one),
      ),
  };
}
