import { activeRulesets, protectionOf, resolveRevision } from "../derive.ts";
import type { IssueData, PullRequestData, RepositoryData } from "../world-data.ts";
import { accountView, actorView } from "./actor-view.ts";
import { blobByOid, commitView, objectAt } from "./commit-view.ts";
import type { PageArguments } from "./connection.ts";
import { connection } from "./connection.ts";
import type { GraphqlContext, View } from "./context.ts";
import { GithubGraphqlError, nodeId } from "./context.ts";
import { escapeHtml } from "./discussion-view.ts";
import { mergeQueueView } from "./merge-queue-view.ts";
import { pullRequestView } from "./pull-request-view.ts";
import { branchProtectionRuleView, refView } from "./ref-view.ts";
import { rulesetView } from "./rule-view.ts";

export function labelView(context: GraphqlContext, repository: RepositoryData, name: string): View {
  const label = repository.labels.find((one) => one.name === name);
  const resourcePath = `/${repository.nameWithOwner}/labels/${encodeURIComponent(name)}`;
  return {
    __typename: "Label",
    $repository: repository,
    id: nodeId("LA", repository, name),
    name,
    color: label?.color ?? "ededed",
    isDefault: false,
    description: label?.description ?? null,
    resourcePath,
    url: `https://github.com${resourcePath}`,
    repository: () => repositoryView(context, repository),
  };
}

export function issueView(context: GraphqlContext, repository: RepositoryData, issue: IssueData): View {
  const resourcePath = `/${repository.nameWithOwner}/issues/${issue.number}`;
  return {
    __typename: "Issue",
    $repository: repository,
    id: nodeId("I", repository, issue.id),
    databaseId: issue.id,
    number: issue.number,
    title: issue.title,
    titleHTML: escapeHtml(issue.title),
    body: "",
    bodyText: "",
    bodyHTML: "",
    state: issue.state,
    closed: issue.state === "CLOSED",
    createdAt: issue.createdAt,
    updatedAt: issue.createdAt,
    author: () => actorView(context, issue.author),
    authorAssociation: "MEMBER",
    resourcePath,
    url: `https://github.com${resourcePath}`,
    locked: false,
    createdViaEmail: false,
    includesCreatedEdit: false,
    repository: () => repositoryView(context, repository),
    labels: (args: PageArguments) => connection([], args, () => null),
  };
}

function gitObject(
  context: GraphqlContext,
  repository: RepositoryData,
  args: { expression?: string | null; oid?: string | null },
): View | null {
  const { expression, oid } = args;
  if (oid != null)
    return repository.commits[oid] === undefined ? blobByOid(context, repository, oid) : commitView(context, repository, oid);
  if (expression == null) throw new GithubGraphqlError("UNPROCESSABLE", "An oid or an expression is required.");
  const colon = expression.indexOf(":");
  const sha = resolveRevision(repository, colon < 0 ? expression : expression.slice(0, colon));
  if (sha === null) return null;
  return colon < 0 ? commitView(context, repository, sha) : objectAt(context, repository, sha, expression.slice(colon + 1));
}

type PullRequestFilter = PageArguments & {
  states?: string[] | null;
  headRefName?: string | null;
  baseRefName?: string | null;
  orderBy?: { field: string; direction: string } | null;
};

/** GitHub lists in the order of creation where none is asked for. */
function inOrder(pullRequests: readonly PullRequestData[], { orderBy }: PullRequestFilter): PullRequestData[] {
  const key = orderBy?.field === "UPDATED_AT" ? "updatedAt" : "createdAt";
  const sorted = pullRequests.toSorted((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : a.number - b.number));
  return orderBy?.direction === "DESC" ? sorted.toReversed() : sorted;
}

function matches(pullRequest: PullRequestData, filter: PullRequestFilter): boolean {
  return (
    (filter.states == null || filter.states.includes(pullRequest.state)) &&
    (filter.headRefName == null || filter.headRefName === pullRequest.headRef) &&
    (filter.baseRefName == null || filter.baseRefName === pullRequest.baseRef)
  );
}

export function repositoryView(context: GraphqlContext, repository: RepositoryData): View {
  const { nameWithOwner } = repository;
  const [owner = "", name = ""] = nameWithOwner.split("/");
  const url = `https://github.com/${nameWithOwner}`;
  const pullRequest = (number: number) => repository.pullRequests.find((one) => one.number === number);
  return {
    __typename: "Repository",
    $repository: repository,
    id: nodeId("R", repository, ""),
    databaseId: repository.id,
    name,
    nameWithOwner,
    resourcePath: `/${nameWithOwner}`,
    url,
    sshUrl: `git@github.com:${nameWithOwner}.git`,
    visibility: repository.visibility,
    isPrivate: repository.visibility !== "PUBLIC",
    isFork: repository.isFork,
    isArchived: repository.isArchived,
    isDisabled: repository.isDisabled,
    isEmpty: Object.keys(repository.commits).length === 0,
    isInOrganization: repository.ownerType === "Organization",
    isLocked: false,
    isMirror: false,
    isTemplate: false,
    archivedAt: null,
    createdAt: repository.createdAt,
    updatedAt: repository.createdAt,
    squashMergeAllowed: repository.squashMergeAllowed,
    mergeCommitAllowed: repository.mergeCommitAllowed,
    rebaseMergeAllowed: repository.rebaseMergeAllowed,
    squashMergeCommitTitle: repository.squashMergeCommitTitle,
    squashMergeCommitMessage: "COMMIT_MESSAGES",
    mergeCommitTitle: "MERGE_MESSAGE",
    mergeCommitMessage: "PR_TITLE",
    autoMergeAllowed: false,
    deleteBranchOnMerge: false,
    allowUpdateBranch: true,
    forkingAllowed: true,
    hasIssuesEnabled: true,
    hasWikiEnabled: false,
    webCommitSignoffRequired: false,
    forkCount: 0,
    stargazerCount: 0,
    owner: () => {
      const account = context.world.users[owner.toLowerCase()];
      return account === undefined ? null : accountView(account);
    },
    defaultBranchRef: () => refView(context, repository, repository.defaultBranch),
    ref: (args: { qualifiedName: string }) => refView(context, repository, args.qualifiedName.replace(/^(refs\/)?heads\//, "")),
    refs: (args: PageArguments & { refPrefix: string }) =>
      connection(args.refPrefix === "refs/heads/" ? Object.keys(repository.branches) : [], args, (branch) =>
        refView(context, repository, branch),
      ),
    object: (args: { expression?: string | null; oid?: string | null }) => gitObject(context, repository, args),
    codeowners: (args: { refName?: string | null }) => {
      const revision = args.refName ?? repository.defaultBranch;
      const sha = resolveRevision(repository, revision);
      const files = sha === null ? {} : (repository.files[sha] ?? {});
      if (![".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"].some((path) => files[path] !== undefined)) return null;
      return {
        errors: repository.codeownersErrors[revision] ?? repository.codeownersErrors[sha ?? ""] ?? [],
      };
    },
    pullRequest: (args: { number: number }) => {
      const found = pullRequest(args.number);
      if (found === undefined)
        throw new GithubGraphqlError("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${args.number}.`);
      return pullRequestView(context, repository, found);
    },
    pullRequests: (args: PullRequestFilter) =>
      connection(
        inOrder(
          repository.pullRequests.filter((one) => matches(one, args)),
          args,
        ),
        args,
        (one) => pullRequestView(context, repository, one),
      ),
    issue: (args: { number: number }) => {
      const found = repository.issues.find((one) => one.number === args.number);
      if (found === undefined)
        throw new GithubGraphqlError("NOT_FOUND", `Could not resolve to an Issue with the number of ${args.number}.`);
      return issueView(context, repository, found);
    },
    issues: (args: PageArguments) => connection(repository.issues, args, (one) => issueView(context, repository, one)),
    label: (args: { name: string }) =>
      repository.labels.some((one) => one.name === args.name) ? labelView(context, repository, args.name) : null,
    labels: (args: PageArguments) => connection(repository.labels, args, (one) => labelView(context, repository, one.name)),
    mergeQueue: (args: { branch?: string | null }) => mergeQueueView(context, repository, args.branch ?? repository.defaultBranch),
    ruleset: (args: { databaseId: number }) => {
      const found = repository.rulesets.find((one) => one.id === args.databaseId);
      return found === undefined ? null : rulesetView(context, repository, found);
    },
    rulesets: (args: PageArguments) =>
      connection(activeRulesets(repository, repository.defaultBranch), args, (one) => rulesetView(context, repository, one)),
    branchProtectionRules: (args: PageArguments) =>
      connection(
        Object.keys(repository.branches).filter((one) => protectionOf(repository, one) !== null),
        args,
        (one) => branchProtectionRuleView(repository, one),
      ),
  };
}
