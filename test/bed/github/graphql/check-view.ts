import { isRequired, latestRuns, latestStatuses, rollupState, suitesOf } from "../derive.ts";
import { ACTIONS_APP } from "../world.ts";
import type { CheckRunData, CheckSuiteData, RepositoryData, StatusData, WorkflowRunData } from "../world-data.ts";
import { actorView, appView, userView } from "./actor-view.ts";
import { commitView } from "./commit-view.ts";
import type { PageArguments } from "./connection.ts";
import { connection } from "./connection.ts";
import type { GraphqlContext, View } from "./context.ts";
import { GithubGraphqlError, nodeId } from "./context.ts";
import { pullRequestView } from "./pull-request-view.ts";
import { refView } from "./ref-view.ts";
import { repositoryView } from "./repository-view.ts";

interface RequiredArguments {
  pullRequestNumber?: number | null;
  pullRequestId?: string | null;
}

/** `isRequired` needs a pull request: which checks are required depends on its base branch. */
function requiredBy(repository: RepositoryData, name: string, appId: number | null, args: RequiredArguments): boolean {
  const pullRequest = repository.pullRequests.find(
    (one) => one.number === args.pullRequestNumber || nodeId("PR", repository, one.id) === args.pullRequestId,
  );
  if (pullRequest === undefined) {
    throw new GithubGraphqlError(
      "UNPROCESSABLE",
      "A pull request ID or pull request number is required to determine whether a check is required.",
    );
  }
  return isRequired(repository, pullRequest.baseRef, name, appId);
}

export function workflowRunView(context: GraphqlContext, repository: RepositoryData, suite: CheckSuiteData, run: WorkflowRunData): View {
  const resourcePath = `/${repository.nameWithOwner}/actions/runs/${run.id}`;
  const workflow = repository.workflows.find((one) => one.path === run.path);
  if (workflow === undefined) throw new Error(`The world has no workflow ${run.path}`);
  const workflowPath = `/${repository.nameWithOwner}/actions/workflows/${workflow.path.split("/").at(-1) ?? ""}`;
  return {
    __typename: "WorkflowRun",
    $repository: repository,
    id: nodeId("WFR", repository, run.id),
    databaseId: run.id,
    event: run.event,
    runNumber: run.runNumber,
    createdAt: suite.createdAt,
    updatedAt: suite.createdAt,
    resourcePath,
    url: `https://github.com${resourcePath}`,
    checkSuite: () => suiteView(context, repository, suite),
    file: () => {
      const filePath = `${resourcePath}/workflow`;
      return {
        __typename: "WorkflowRunFile",
        $repository: repository,
        id: nodeId("WFRF", repository, run.id),
        path: run.path,
        resourcePath: filePath,
        url: `https://github.com${filePath}`,
        repositoryName: `https://github.com/${repository.nameWithOwner}`,
        repositoryFileUrl: `https://github.com/${repository.nameWithOwner}/blob/${suite.sha}/${run.path}`,
      };
    },
    workflow: {
      __typename: "Workflow",
      $repository: repository,
      id: nodeId("WF", repository, workflow.id),
      databaseId: workflow.id,
      name: workflow.name,
      state: workflow.state,
      resourcePath: workflowPath,
      url: `https://github.com${workflowPath}`,
      createdAt: repository.createdAt,
      updatedAt: repository.createdAt,
    },
    pendingDeploymentRequests: (args: PageArguments) =>
      connection(
        suite.checkRuns.filter((one) => one.pendingEnvironment !== null),
        args,
        (one) => deploymentRequest(repository, one),
      ),
  };
}

function deploymentRequest(repository: RepositoryData, run: CheckRunData) {
  return run.pendingEnvironment === null
    ? null
    : {
        __typename: "DeploymentRequest",
        $repository: repository,
        currentUserCanApprove: false,
        waitTimer: 0,
        waitTimerStartedAt: null,
        environment: {
          __typename: "Environment",
          $repository: repository,
          id: nodeId("EN", repository, run.pendingEnvironment),
          name: run.pendingEnvironment,
        },
        reviewers: (args: PageArguments) => connection([], args, () => null),
      };
}

export function suiteView(context: GraphqlContext, repository: RepositoryData, suite: CheckSuiteData): View {
  const resourcePath = `/${repository.nameWithOwner}/commit/${suite.sha}/checks?check_suite_id=${suite.id}`;
  const run = suite.workflowRun;
  return {
    __typename: "CheckSuite",
    $repository: repository,
    id: nodeId("CS", repository, suite.id),
    databaseId: suite.id,
    status: suite.status,
    conclusion: suite.conclusion,
    createdAt: suite.createdAt,
    updatedAt: suite.createdAt,
    resourcePath,
    url: `https://github.com${resourcePath}`,
    app: appView(suite.app),
    creator: () => (run === null ? null : userView(context, run.actor)),
    branch: () =>
      suite.branch !== null && repository.branches[suite.branch] !== undefined ? refView(context, repository, suite.branch) : null,
    commit: () => commitView(context, repository, suite.sha),
    repository: () => repositoryView(context, repository),
    workflowRun: () => (run === null ? null : workflowRunView(context, repository, suite, run)),
    checkRuns: (
      args: PageArguments & {
        filterBy?: {
          checkName?: string | null;
          appId?: number | null;
          checkType?: string | null;
        } | null;
      },
    ) => {
      const runs = args.filterBy?.checkType === "ALL" ? suite.checkRuns : latestRuns(suite);
      const name = args.filterBy?.checkName ?? null;
      return connection(
        runs.filter((one) => name === null || one.name === name),
        args,
        (one) => checkRunView(context, repository, suite, one),
      );
    },
    matchingPullRequests: (args: PageArguments) =>
      connection(
        repository.pullRequests.filter((one) => one.headSha === suite.sha),
        args,
        (one) => pullRequestView(context, repository, one),
      ),
  };
}

export function checkRunView(context: GraphqlContext, repository: RepositoryData, suite: CheckSuiteData, run: CheckRunData): View {
  const resourcePath =
    suite.workflowRun === null
      ? `/${repository.nameWithOwner}/runs/${run.id}`
      : `/${repository.nameWithOwner}/actions/runs/${suite.workflowRun.id}/job/${run.id}`;
  const url = `https://github.com${resourcePath}`;
  return {
    __typename: "CheckRun",
    $repository: repository,
    id: nodeId("CR", repository, run.id),
    databaseId: run.id,
    name: run.name,
    status: run.status,
    conclusion: run.conclusion,
    startedAt: run.startedAt,
    completedAt: run.completedAt,
    title: run.title,
    summary: run.summary,
    text: run.text,
    externalId: `${run.id}`,
    resourcePath,
    url,
    permalink: url,
    detailsUrl: url,
    checkSuite: () => suiteView(context, repository, suite),
    repository: () => repositoryView(context, repository),
    isRequired: (args: RequiredArguments) => requiredBy(repository, run.name, suite.app.id, args),
    annotations: (args: PageArguments) =>
      connection(run.annotations, args, (one) => ({
        __typename: "CheckAnnotation",
        annotationLevel: one.level,
        title: one.title,
        message: one.message,
        path: one.path,
        rawDetails: null,
        blobUrl: `https://github.com/${repository.nameWithOwner}/blob/${suite.sha}/${one.path}`,
        location: {
          start: { line: one.line, column: null },
          end: { line: one.line, column: null },
        },
      })),
    // Steps exist for jobs of Actions only.
    steps: (args: PageArguments & { number?: number | null }) =>
      suite.app.id !== ACTIONS_APP.id
        ? null
        : connection(
            run.steps.filter((step) => args.number == null || step.number === args.number),
            args,
            (step) => ({ ...step }),
          ),
    pendingDeploymentRequest: () => deploymentRequest(repository, run),
  };
}

export function statusContextView(context: GraphqlContext, repository: RepositoryData, status: StatusData): View {
  return {
    __typename: "StatusContext",
    $repository: repository,
    id: nodeId("SC", repository, status.id),
    context: status.context,
    state: status.state,
    description: status.description,
    targetUrl: status.targetUrl,
    createdAt: status.createdAt,
    creator: () => actorView(context, status.creator),
    commit: () => commitView(context, repository, status.sha),
    isRequired: (args: RequiredArguments) => requiredBy(repository, status.context, null, args),
  };
}

/** The rollup lists what exists; what is required and never reported is not in it. Null when nothing exists. */
export function rollupView(context: GraphqlContext, repository: RepositoryData, sha: string): View | null {
  const state = rollupState(repository, sha);
  if (state === null) return null;
  return {
    __typename: "StatusCheckRollup",
    $repository: repository,
    id: nodeId("SCR", repository, sha),
    state,
    commit: () => commitView(context, repository, sha),
    contexts: (args: PageArguments) => {
      const statuses = latestStatuses(repository, sha);
      const runs = suitesOf(repository, sha).flatMap((suite) => latestRuns(suite).map((run) => ({ suite, run })));
      const rows = [
        ...runs.map((one) => () => checkRunView(context, repository, one.suite, one.run)),
        ...statuses.map((one) => () => statusContextView(context, repository, one)),
      ];
      return connection(rows, args, (show) => show(), {
        checkRunCount: runs.length,
        statusContextCount: statuses.length,
      });
    },
  };
}
