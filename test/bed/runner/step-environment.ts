import { delimiter, sep } from "node:path";

import type { ArtifactService } from "../artifacts/artifact-service.ts";
import type { EventContext } from "./event-context.ts";
import type { ContextValues } from "./expression.ts";
import type { RunnerFolder } from "./runner-folder.ts";

/** The addresses of an API server; the in-process GitHub has them. */
export interface ApiAddresses {
  apiUrl: string;
  graphqlUrl: string;
}

/** Everything that a runner knows about the job in which a step runs. */
export interface JobSurroundings {
  repository: string;
  eventName: string;
  event: unknown;
  context: EventContext;
  runId: number;
  attempt: number;
  /** The job's key in the workflow file. */
  job: string;
  /** The id of the job's own check run; null on runners that do not give it. */
  checkRunId: number | null;
  /** The workflow's `name:`, and its file in the repository. */
  workflow: { name: string; path: string };
  token: string;
  api: ApiAddresses;
  artifacts: ArtifactService | null;
  /** Days; the repository's limit, which the client reads. */
  retentionDays: number;
  workspace: string;
  eventPath: string;
  folder: RunnerFolder;
  debug: boolean;
  /** `https://github.com`, or the address of a GitHub Enterprise Server. */
  serverUrl: string;
}

const architectures: Record<string, string> = { x64: "X64", arm64: "ARM64", ia32: "X86", arm: "ARM" };
const systems: Record<string, string> = { linux: "Linux", darwin: "macOS", win32: "Windows" };

function runnerFacts(job: JobSurroundings): Record<string, string> {
  return {
    os: systems[process.platform] ?? "Linux",
    arch: architectures[process.arch] ?? "X64",
    name: "GitHub Actions 1",
    environment: "github-hosted",
    temp: job.folder.temp,
    tool_cache: job.folder.toolCache,
    ...(job.debug ? { debug: "1" } : {}),
  };
}

/** Facts of the context `github` that the runner also puts into the environment, as GITHUB_<name>. */
function githubFacts(job: JobSurroundings): Record<string, string> {
  const { context, repository, workflow } = job;
  const [owner = ""] = repository.split("/");
  const branch = /^refs\/(?:heads|tags)\/(.+)$/.exec(context.ref)?.[1];
  return {
    actor: context.actor,
    api_url: job.api.apiUrl,
    base_ref: context.baseRef,
    event_name: job.eventName,
    event_path: job.eventPath,
    graphql_url: job.api.graphqlUrl,
    head_ref: context.headRef,
    job: job.job,
    ref: context.ref,
    ref_name: branch ?? context.ref.replace(/^refs\/pull\//, ""),
    ref_protected: "false",
    ref_type: context.ref.startsWith("refs/tags/") ? "tag" : "branch",
    repository,
    repository_owner: owner,
    retention_days: String(job.retentionDays),
    run_attempt: String(job.attempt),
    run_id: String(job.runId),
    run_number: "1",
    server_url: job.serverUrl,
    sha: context.sha,
    triggering_actor: context.actor,
    workflow: workflow.name,
    workflow_ref: `${repository}/${workflow.path}@${context.ref}`,
    workflow_sha: context.sha,
    workspace: job.workspace,
  };
}

/** The contexts that an expression in a step or in an input's default may name. */
export function contextsOf(job: JobSurroundings, jobStatus: string): ContextValues {
  return {
    github: { ...githubFacts(job), token: job.token, event: job.event ?? {} },
    runner: runnerFacts(job),
    job: { status: jobStatus, ...(job.checkRunId === null ? {} : { check_run_id: job.checkRunId }) },
    strategy: {},
    matrix: null,
  };
}

/**
 * The environment of a step as a hosted runner makes it. Nothing of ours is handed on but what a program needs to
 * start: no token of the machine, no git settings, no Node options.
 */
export function stepEnvironment(job: JobSurroundings): Record<string, string> {
  const upper = (prefix: string, facts: Record<string, string>) =>
    Object.fromEntries(Object.entries(facts).map(([key, value]) => [`${prefix}_${key.toUpperCase()}`, value]));
  const run = {
    repository: job.repository,
    runId: job.runId,
    headBranch: job.context.headRef || job.context.ref.replace(/^refs\/heads\//, ""),
    headSha: headShaOf(job),
  };
  return {
    ...scrubbedEnvironment(job.folder.home),
    CI: "true",
    GITHUB_ACTIONS: "true",
    ...upper("GITHUB", githubFacts(job)),
    ...upper("RUNNER", runnerFacts(job)),
    ...job.artifacts?.environmentFor({ run, attempt: job.attempt, job: job.job }),
  };
}

/** GitHub tells of a run's artifacts the head of the pull request, not the test merge. */
export function headShaOf(job: JobSurroundings): string {
  const event = job.event as { pull_request?: { head?: { sha?: string } } } | null;
  return event?.pull_request?.head?.sha ?? job.context.sha;
}

/** What any program needs of the host: the path without this project's tools, a home of its own, and Windows' folders. */
export function scrubbedEnvironment(home: string): Record<string, string> {
  const path = (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((entry) => !entry.includes(`${sep}node_modules${sep}`))
    .join(delimiter);
  const windows = ["SystemRoot", "ComSpec", "PATHEXT", "TEMP", "TMP"].flatMap((key) => {
    const value = process.platform === "win32" ? process.env[key] : undefined;
    return value === undefined ? [] : [[key, value]];
  });
  return { PATH: path, HOME: home, LANG: "C.UTF-8", ...Object.fromEntries(windows) };
}
