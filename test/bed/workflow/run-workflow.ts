import { createHash } from "node:crypto";
import { basename } from "node:path";

import * as z from "zod";

import type { ArtifactService } from "../artifacts/artifact-service.ts";
import { findRepository } from "../github/derive.ts";
import type { World } from "../github/world.ts";
import { contextOfEvent } from "../runner/event-context.ts";
import { type ContextValues, evaluateCondition, type JobState } from "../runner/expression.ts";
import type { ApiAddresses } from "../runner/step-environment.ts";
import { type JobResult, runJob } from "./run-job.ts";
import { type JobOutcome, RunRecord } from "./run-record.ts";
import type { Stubs } from "./run-step.ts";
import { permissionsOfJob } from "./token-permissions.ts";
import { whyNotTriggered } from "./trigger.ts";
import { type JobDocument, readWorkflow, scalarText, type WorkflowDocument } from "./workflow-document.ts";

export interface RunWorkflowOptions {
  /** Absolute path of the workflow file. */
  file: string;
  eventName: string;
  /** The payload; event-payload.ts makes them from the world. */
  event: unknown;
  /** The running in-process GitHub, and its data, in which the run, its check runs and its tokens appear. */
  github: ApiAddresses & { world: World };
  artifacts: ArtifactService;
  /** What actions/checkout clones; it needs the commits that the event names. */
  repositoryDir: string;
  /** What scripts and other people's actions do. */
  stubs?: Stubs;
  /** Re-run: the run's number and which attempt this is. */
  runId?: number;
  attempt?: number;
  vars?: Readonly<Record<string, string>>;
  secrets?: Readonly<Record<string, string>>;
  /** Cancels the run before the step `<job>/<id or label>`. */
  cancelBefore?: string;
  /** Where our actions lie, by name; this repository's when absent. */
  actionFolder?: (name: string) => string;
}

export interface WorkflowResult {
  /** null: it ran; else why GitHub would not start it. */
  notTriggered: string | null;
  conclusion: JobOutcome;
  runId: number | null;
  jobs: ReadonlyMap<string, JobResult>;
  /** Removes the folders of the jobs. */
  dispose(): void;
}

const payload = z.object({
  repository: z.object({ full_name: z.string() }),
  sender: z.object({ login: z.string() }).optional(),
  pull_request: z
    .object({ head: z.object({ ref: z.string(), sha: z.string(), repo: z.object({ full_name: z.string() }).nullish() }) })
    .optional(),
  merge_group: z.object({ head_sha: z.string() }).optional(),
  after: z.string().optional(),
  inputs: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * Runs one of our example workflows over the bed: triggers, order and conditions of jobs, outputs, tokens with the
 * permissions that the file asks for, and our actions as processes. Jobs run one after the other, each seen by GitHub
 * from its start: one of the orders that are possible on GitHub, and always the same one. Throws for a file with schema errors, for what the
 * bed does not run, and for a step that nothing says how to run.
 */
export async function runWorkflow(options: RunWorkflowOptions): Promise<WorkflowResult> {
  const document = await readWorkflow(options.file);
  const jobs = new Map<string, JobResult>();
  const dispose = (): void => jobs.forEach(({ folder }) => folder?.dispose());
  try {
    return { ...(await runDocument(document, options, jobs)), jobs, dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}

async function runDocument(
  document: WorkflowDocument,
  options: RunWorkflowOptions,
  jobs: Map<string, JobResult>,
): Promise<Pick<WorkflowResult, "notTriggered" | "conclusion" | "runId">> {
  const notTriggered = whyNotTriggered(document, options.eventName, options.event);
  if (notTriggered !== null) return { notTriggered, conclusion: "skipped", runId: null };

  const { world } = options.github;
  const event = payload.parse(options.event);
  const repository = findRepository(world, event.repository.full_name);
  if (repository === undefined) throw new Error(`the in-process GitHub has no repository ${event.repository.full_name}`);
  const head = event.pull_request?.head;
  const defaultBranchSha = repository.branches[repository.defaultBranch]?.sha ?? "0".repeat(40);
  const actor = event.sender?.login ?? "octocat";
  const fromFork = head !== undefined && head.repo?.full_name !== repository.nameWithOwner;
  // "Dependabot on GitHub Actions": its pull requests are treated as if they came from a fork.
  const restricted = (fromFork || actor === "dependabot[bot]") && options.eventName !== "pull_request_target";
  const path = `.github/workflows/${basename(options.file)}`;
  const attempt = options.attempt ?? 1;
  const record = new RunRecord({
    world,
    repository: repository.nameWithOwner,
    sha: head?.sha ?? event.merge_group?.head_sha ?? event.after ?? defaultBranchSha,
    branch: head?.ref ?? null,
    event: options.eventName,
    path,
    name: document.name,
    actor,
    runId: options.runId ?? null,
    attempt,
  });

  const earlyGithub = githubOf(options, repository.nameWithOwner, record.runId, defaultBranchSha);
  let cancelled = false;
  for (const job of inOrder(document)) {
    const needs = Object.fromEntries(job.needs.map((id) => [id, needOf(jobs, id)]));
    const contexts: ContextValues = { needs, vars: options.vars ?? {}, inputs: event.inputs ?? {} };
    const early = { ...contexts, github: earlyGithub, strategy: {}, matrix: null };
    const name = job.name === null ? job.id : scalarText(job.name, early);
    const permissions = permissionsOfJob(document.permissions, job.permissions, { eventName: options.eventName, restricted });
    if (!evaluateCondition(job.condition, early, stateFor(job, document, jobs, cancelled))) {
      const result = cancelled ? "cancelled" : "skipped";
      const check = record.skip(name, result);
      jobs.set(job.id, { id: job.id, name, result, outputs: {}, steps: [], summary: "", permissions, checkRunId: check.id, folder: null });
      continue;
    }
    const check = record.start(name);
    const token = tokenOf(`${record.runId} ${attempt} ${job.id}`);
    world.token(token, { kind: "installation", login: "github-actions[bot]", permissions, repositories: [repository.nameWithOwner] });
    // A pull request from a fork gets no secret but the token ("Using secrets in GitHub Actions").
    const secrets = { ...(restricted ? {} : options.secrets), GITHUB_TOKEN: token };
    const result = await runJob({
      document,
      job,
      name,
      path,
      eventName: options.eventName,
      event: options.event,
      defaultBranchSha,
      repository: repository.nameWithOwner,
      runId: record.runId,
      attempt,
      checkRunId: check.id,
      token,
      permissions,
      github: options.github,
      artifacts: options.artifacts,
      repositoryDir: options.repositoryDir,
      stubs: options.stubs ?? {},
      ...(options.actionFolder === undefined ? {} : { actionFolder: options.actionFolder }),
      contexts: { ...contexts, secrets },
      cancelBefore: options.cancelBefore ?? null,
      onCancel: () => {
        cancelled = true;
      },
    });
    // GitHub takes the token back when its job is over.
    delete world.tokens[token];
    record.finish(check, result.result, result.steps);
    jobs.set(job.id, result);
  }

  const conclusion = conclude([...jobs.values()].map(({ result }) => result));
  record.close(conclusion);
  return { notTriggered: null, conclusion, runId: record.runId };
}

/** The token of a job: of the form that GitHub gives, so that what looks for leaked tokens finds it; always the same. */
function tokenOf(job: string): string {
  return `ghs_${createHash("sha256").update(job).digest("hex").slice(0, 36)}`;
}

/** Jobs so that each comes after its needs, in the order of the file otherwise; the parser has refused cycles. */
function inOrder(document: WorkflowDocument): JobDocument[] {
  const ordered: JobDocument[] = [];
  let waiting = document.jobs;
  while (waiting.length > 0) {
    const ready = waiting.find((job) => job.needs.every((need) => ordered.some(({ id }) => id === need)));
    if (ready === undefined) throw new Error("the needs of the jobs go round in a circle");
    ordered.push(ready);
    waiting = waiting.filter((job) => job !== ready);
  }
  return ordered;
}

/**
 * What the status functions answer for a job: they look at all jobs before it in the chain of `needs`, not only at the
 * nearest, and a skipped one is no success.
 */
function stateFor(job: JobDocument, document: WorkflowDocument, jobs: ReadonlyMap<string, JobResult>, cancelled: boolean): JobState {
  const ancestors = new Set<string>();
  const visit = (id: string): void => {
    for (const need of document.jobs.find((each) => each.id === id)?.needs ?? []) {
      if (ancestors.has(need)) continue;
      ancestors.add(need);
      visit(need);
    }
  };
  visit(job.id);
  const results = [...ancestors].map((id) => jobs.get(id)?.result);
  return {
    success: !cancelled && results.every((result) => result === "success"),
    failure: !cancelled && results.includes("failure"),
    cancelled,
  };
}

function needOf(jobs: ReadonlyMap<string, JobResult>, id: string): { result: JobOutcome; outputs: Record<string, string> } {
  const job = jobs.get(id);
  if (job === undefined) throw new Error(`the job ${id} has not run`);
  return { result: job.result, outputs: job.outputs };
}

/** What a job's condition and name may see of the run before a runner has it. */
function githubOf(options: RunWorkflowOptions, repository: string, runId: number, defaultBranchSha: string): Record<string, unknown> {
  const { sha, ref, headRef, baseRef, actor } = contextOfEvent(options.eventName, options.event, defaultBranchSha);
  return {
    actor,
    base_ref: baseRef,
    event: options.event,
    event_name: options.eventName,
    head_ref: headRef,
    ref,
    repository,
    repository_owner: repository.split("/")[0],
    run_attempt: String(options.attempt ?? 1),
    run_id: String(runId),
    sha,
  };
}

function conclude(results: readonly JobOutcome[]): JobOutcome {
  if (results.includes("cancelled")) return "cancelled";
  if (results.includes("failure")) return "failure";
  return results.includes("success") ? "success" : "skipped";
}
