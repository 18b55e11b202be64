import { greenCheckRun, ordinaryRepository } from "./defaults.ts";
import { shaOf } from "./ids.ts";
import type {
  AppData,
  CheckRunData,
  CheckSuiteData,
  CommentData,
  CommitData,
  IssueData,
  PullRequestData,
  Quirks,
  RepositoryData,
  ReviewData,
  RulesetData,
  StatusData,
  ThreadData,
  TokenData,
  UserData,
  WorkflowRunData,
  WorldData,
} from "./world-data.ts";

export { blobSha, changedFile, shaOf } from "./ids.ts";

/** GitHub Actions is app 15368 everywhere, which is what required checks are bound to. */
export const ACTIONS_APP: AppData = {
  id: 15368,
  slug: "github-actions",
  name: "GitHub Actions",
  owner: "github",
};

/** A GitHub of one's own: data with builders that fill in what a test does not care about. Ids rise as on GitHub. */
export class World implements WorldData {
  now = "2026-03-02T12:00:00Z";
  users: Record<string, UserData> = {};
  repositories: Record<string, RepositoryData> = {};
  tokens: Record<string, TokenData> = {};
  quirks: Quirks = {
    compareAcceptsPullRefs: true,
    publicReadsWithoutPermission: false,
    workflowChangesReadBlocked: true,
    rulesetsReadProtected: true,
    teamsHidden: false,
  };
  rateLimit = { limit: 1000, restUsed: 0, graphqlUsed: 0 };
  private lastId = 1000;

  /** The next id. Check runs and workflow runs passed 2^31 years ago, so theirs start above it. */
  nextId(kind: "small" | "check-run" | "workflow-run" = "small"): number {
    this.lastId += 1;
    return this.lastId + (kind === "check-run" ? 52_000_000_000 : kind === "workflow-run" ? 17_000_000_000 : 0);
  }

  /** The account of that login, made when it is new: `x[bot]` is a bot, everybody else a person. */
  user(login: string, fields: Partial<UserData> = {}): UserData {
    const type = login.endsWith("[bot]") ? "Bot" : "User";
    return Object.assign((this.users[login.toLowerCase()] ??= { id: this.nextId(), login, type, name: null }), fields);
  }

  token(secret: string, fields: Partial<TokenData> = {}): TokenData {
    const token: TokenData = {
      kind: "installation",
      login: "github-actions[bot]",
      permissions: {},
      repositories: null,
      ...fields,
    };
    this.user(token.login);
    this.tokens[secret] = token;
    return token;
  }

  repository(nameWithOwner: string, fields: Partial<RepositoryData> = {}): RepositoryData {
    const repository: RepositoryData = {
      id: this.nextId(),
      nameWithOwner,
      ...ordinaryRepository(),
      ...fields,
    };
    this.user(nameWithOwner.split("/")[0] ?? nameWithOwner, { type: repository.ownerType });
    this.repositories[nameWithOwner.toLowerCase()] = repository;
    return repository;
  }

  commit(repository: RepositoryData, fields: Partial<CommitData> & { login?: string | null } = {}): CommitData {
    const { login = "octo-author", ...rest } = fields;
    const person = {
      name: login ?? "Unmapped",
      email: `${login ?? "unmapped"}@example.com`,
      login,
    };
    const commit: CommitData = {
      sha: shaOf(`${repository.nameWithOwner} commit ${this.nextId()}`),
      parents: [],
      message: "Change something",
      committedDate: "2026-03-02T10:00:00Z",
      author: person,
      committer: person,
      signature: null,
      ...rest,
    };
    for (const account of [commit.author.login, commit.committer.login]) if (account !== null) this.user(account);
    repository.commits[commit.sha] = commit;
    return commit;
  }

  ruleset(repository: RepositoryData, fields: Partial<RulesetData> & Pick<RulesetData, "rules">): RulesetData {
    const ruleset: RulesetData = {
      id: this.nextId(),
      name: "main",
      enforcement: "active",
      sourceType: "Repository",
      source: repository.nameWithOwner,
      branches: [],
      updatedAt: repository.createdAt,
      ...fields,
    };
    repository.rulesets.push(ruleset);
    return ruleset;
  }

  /** A suite with its run and its check runs; `conclusion` follows the worst run unless it is given. */
  suite(repository: RepositoryData, fields: Partial<CheckSuiteData> & Pick<CheckSuiteData, "sha">): CheckSuiteData {
    const suite: CheckSuiteData = {
      id: this.nextId("check-run"),
      branch: null,
      app: ACTIONS_APP,
      status: "COMPLETED",
      conclusion: "SUCCESS",
      createdAt: "2026-03-02T10:01:00Z",
      workflowRun: null,
      checkRuns: [],
      ...fields,
    };
    repository.suites.push(suite);
    return suite;
  }

  workflowRun(repository: RepositoryData, fields: Partial<WorkflowRunData> & Pick<WorkflowRunData, "path">): WorkflowRunData {
    if (!repository.workflows.some((workflow) => workflow.path === fields.path)) {
      const name =
        fields.path
          .split("/")
          .at(-1)
          ?.replace(/\.ya?ml$/, "") ?? fields.path;
      repository.workflows.push({ id: this.nextId(), path: fields.path, name, state: "ACTIVE" });
    }
    return {
      id: this.nextId("workflow-run"),
      event: "pull_request",
      runNumber: 1,
      attempt: 1,
      status: "COMPLETED",
      conclusion: "SUCCESS",
      actor: "octo-author",
      approvals: [],
      ...fields,
    };
  }

  checkRun(suite: CheckSuiteData, fields: Partial<CheckRunData> & Pick<CheckRunData, "name">): CheckRunData {
    const run: CheckRunData = {
      id: this.nextId("check-run"),
      ...greenCheckRun(),
      ...fields,
    };
    suite.checkRuns.push(run);
    return run;
  }

  status(repository: RepositoryData, fields: Partial<StatusData> & Pick<StatusData, "sha" | "context">): StatusData {
    const status: StatusData = {
      id: this.nextId("check-run"),
      state: "SUCCESS",
      description: null,
      targetUrl: null,
      createdAt: this.now,
      creator: "ci-bot[bot]",
      ...fields,
    };
    if (status.creator !== null) this.user(status.creator);
    repository.statuses.push(status);
    return status;
  }

  issue(repository: RepositoryData, fields: Partial<IssueData> & Pick<IssueData, "number">): IssueData {
    const issue: IssueData = {
      id: this.nextId(),
      title: "Something is missing",
      state: "OPEN",
      author: "octo-author",
      createdAt: "2026-02-20T09:00:00Z",
      ...fields,
    };
    repository.issues.push(issue);
    return issue;
  }

  pullRequest(
    repository: RepositoryData,
    fields: Partial<PullRequestData> & Pick<PullRequestData, "number" | "baseSha" | "headSha">,
  ): PullRequestData {
    const pullRequest: PullRequestData = {
      id: this.nextId(),
      title: "feat: a change",
      body: "",
      state: "OPEN",
      isDraft: false,
      author: "octo-author",
      association: "MEMBER",
      createdAt: "2026-03-02T10:00:30Z",
      updatedAt: "2026-03-02T11:00:00Z",
      baseRef: "main",
      headRef: "feature",
      headRepository: repository.nameWithOwner,
      conflicting: false,
      unknownMergeableReads: 0,
      mergeCommitSha: null,
      commits: [fields.headSha],
      files: [],
      changedFiles: null,
      labels: [],
      reviews: [],
      reviewRequests: [],
      threads: [],
      comments: [],
      closingIssues: [],
      codeOwnersSatisfied: true,
      ...fields,
    };
    if (pullRequest.author !== null) this.user(pullRequest.author);
    repository.pullRequests.push(pullRequest);
    return pullRequest;
  }

  review(pullRequest: PullRequestData, fields: Partial<ReviewData> = {}): ReviewData {
    const review: ReviewData = {
      id: this.nextId(),
      author: "octo-reviewer",
      body: "",
      createdAt: "2026-03-02T11:00:00Z",
      edits: [],
      state: "APPROVED",
      commitSha: pullRequest.headSha,
      association: "MEMBER",
      onBehalfOf: [],
      ...fields,
    };
    if (review.author !== null) this.user(review.author);
    pullRequest.reviews.push(review);
    return review;
  }

  comment(pullRequest: PullRequestData, fields: Partial<CommentData> & Pick<CommentData, "body">): CommentData {
    const comment: CommentData = {
      id: this.nextId(),
      author: "octo-reviewer",
      createdAt: this.now,
      edits: [],
      association: "MEMBER",
      ...fields,
    };
    if (comment.author !== null) this.user(comment.author);
    pullRequest.comments.push(comment);
    return comment;
  }

  thread(pullRequest: PullRequestData, fields: Partial<ThreadData> = {}): ThreadData {
    const thread: ThreadData = {
      id: this.nextId(),
      path: pullRequest.files[0]?.path ?? "README.md",
      line: 1,
      isResolved: false,
      isOutdated: false,
      resolvedBy: null,
      comments: [],
      ...fields,
    };
    pullRequest.threads.push(thread);
    return thread;
  }
}

/** An empty GitHub. */
export function createWorld(): World {
  return new World();
}
