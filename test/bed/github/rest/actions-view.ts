import type { CheckRunData, CheckSuiteData, RepositoryData, WorkflowData, WorkflowRunData, WorldData } from "../world-data.ts";
import { account, integration } from "./account-view.ts";
import { simpleCommit } from "./commit-view.ts";
import { pullRequestMinimal } from "./pull-request-view.ts";
import { minimalRepository, repositoryUrl } from "./repository-view.ts";

const small = (value: string | null): string | null => value?.toLowerCase() ?? null;

export function checkRunView(world: WorldData, repository: RepositoryData, suite: CheckSuiteData, run: CheckRunData) {
  const url = `${repositoryUrl(repository)}/check-runs/${run.id}`;
  const html =
    `https://github.com/${repository.nameWithOwner}` +
    (suite.workflowRun === null ? `/runs/${run.id}` : `/actions/runs/${suite.workflowRun.id}/job/${run.id}`);
  return {
    id: run.id,
    node_id: `CR_${repository.id}_${run.id}`,
    name: run.name,
    head_sha: suite.sha,
    external_id: `${run.id}`,
    url,
    html_url: html,
    details_url: html,
    status: small(run.status),
    conclusion: small(run.conclusion),
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: suite.id },
    app: integration(world, suite.app),
    pull_requests: pullRequestMinimal(world, repository, suite.sha),
  };
}

export function annotationView(repository: RepositoryData, suite: CheckSuiteData, annotation: CheckRunData["annotations"][number]) {
  return {
    path: annotation.path,
    blob_href: `https://github.com/${repository.nameWithOwner}/blob/${suite.sha}/${annotation.path}`,
    start_line: annotation.line,
    end_line: annotation.line,
    start_column: null,
    end_column: null,
    annotation_level: small(annotation.level),
    title: annotation.title,
    message: annotation.message,
    raw_details: null,
  };
}

export function suiteView(world: WorldData, repository: RepositoryData, suite: CheckSuiteData) {
  const url = `${repositoryUrl(repository)}/check-suites/${suite.id}`;
  return {
    id: suite.id,
    node_id: `CS_${repository.id}_${suite.id}`,
    head_branch: suite.branch,
    head_sha: suite.sha,
    status: small(suite.status),
    conclusion: small(suite.conclusion),
    url,
    before: null,
    after: suite.sha,
    pull_requests: pullRequestMinimal(world, repository, suite.sha),
    app: integration(world, suite.app),
    created_at: suite.createdAt,
    updated_at: suite.createdAt,
    latest_check_runs_count: suite.checkRuns.length,
    check_runs_url: `${url}/check-runs`,
    head_commit: simpleCommit(repository, suite.sha),
    repository: minimalRepository(world, repository),
  };
}

export function workflowView(repository: RepositoryData, workflow: WorkflowData) {
  const file = workflow.path.split("/").at(-1) ?? workflow.path;
  return {
    id: workflow.id,
    node_id: `WF_${repository.id}_${workflow.id}`,
    name: workflow.name,
    path: workflow.path,
    state: small(workflow.state),
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    url: `${repositoryUrl(repository)}/actions/workflows/${workflow.id}`,
    html_url: `https://github.com/${repository.nameWithOwner}/blob/${repository.defaultBranch}/${workflow.path}`,
    badge_url: `https://github.com/${repository.nameWithOwner}/workflows/${file}/badge.svg`,
  };
}

export function workflowRunView(world: WorldData, repository: RepositoryData, suite: CheckSuiteData, run: WorkflowRunData) {
  const workflow = repository.workflows.find((one) => one.path === run.path);
  if (workflow === undefined) throw new Error(`The world has no workflow ${run.path}`);
  const url = `${repositoryUrl(repository)}/actions/runs/${run.id}`;
  const minimal = minimalRepository(world, repository);
  return {
    id: run.id,
    node_id: `WFR_${repository.id}_${run.id}`,
    name: workflow.name,
    display_title: simpleCommit(repository, suite.sha).message,
    head_branch: suite.branch,
    head_sha: suite.sha,
    path: run.path,
    run_number: run.runNumber,
    run_attempt: run.attempt,
    event: run.event,
    status: small(run.status),
    conclusion: small(run.conclusion),
    workflow_id: workflow.id,
    check_suite_id: suite.id,
    check_suite_node_id: `CS_${repository.id}_${suite.id}`,
    url,
    html_url: `https://github.com/${repository.nameWithOwner}/actions/runs/${run.id}`,
    pull_requests: pullRequestMinimal(world, repository, suite.sha),
    created_at: suite.createdAt,
    updated_at: suite.createdAt,
    run_started_at: suite.createdAt,
    actor: account(world, run.actor),
    triggering_actor: account(world, run.actor),
    referenced_workflows: [],
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(repository)}/check-suites/${suite.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${repositoryUrl(repository)}/actions/workflows/${workflow.id}`,
    head_commit: simpleCommit(repository, suite.sha),
    repository: minimal,
    head_repository: minimal,
  };
}

/** A job is the same thing as its check run and carries the same id. */
export function jobView(repository: RepositoryData, suite: CheckSuiteData, run: WorkflowRunData, job: CheckRunData) {
  const runUrl = `${repositoryUrl(repository)}/actions/runs/${run.id}`;
  return {
    id: job.id,
    run_id: run.id,
    workflow_name: repository.workflows.find((one) => one.path === run.path)?.name ?? null,
    head_branch: suite.branch,
    run_url: runUrl,
    run_attempt: run.attempt,
    node_id: `CR_${repository.id}_${job.id}`,
    head_sha: suite.sha,
    url: `${repositoryUrl(repository)}/actions/jobs/${job.id}`,
    html_url: `https://github.com/${repository.nameWithOwner}/actions/runs/${run.id}/job/${job.id}`,
    status: small(job.status),
    conclusion: small(job.conclusion),
    created_at: suite.createdAt,
    started_at: job.startedAt ?? suite.createdAt,
    completed_at: job.completedAt,
    name: job.name,
    check_run_url: `${repositoryUrl(repository)}/check-runs/${job.id}`,
    labels: job.labels,
    steps: job.steps.map((step) => ({
      name: step.name,
      status: small(step.status),
      conclusion: small(step.conclusion),
      number: step.number,
      started_at: job.startedAt,
      completed_at: step.status === "COMPLETED" ? job.completedAt : null,
    })),
    runner_id: job.runnerId,
    runner_name: job.runnerName,
    runner_group_id: job.runnerId,
    runner_group_name: job.runnerId === null ? null : "GitHub Actions",
  };
}
