import type { ArtifactService } from "../artifacts/artifact-service.ts";
import type { Permissions } from "../github/world-data.ts";
import { type ContextValues, evaluateCondition, type JobState } from "../runner/expression.ts";
import { surroundingsOf } from "../runner/job-surroundings.ts";
import type { RunnerFolder } from "../runner/runner-folder.ts";
import { type ApiAddresses, contextsOf, headShaOf, type JobSurroundings } from "../runner/step-environment.ts";
import type { JobOutcome } from "./run-record.ts";
import { runStep, type StepWork, type Stubs } from "./run-step.ts";
import { type JobDocument, type StepDocument, textsOf, type WorkflowDocument } from "./workflow-document.ts";

export interface StepResult extends Omit<StepWork, "outcome"> {
  id: string;
  label: string;
  /** Before and after `continue-on-error`. */
  outcome: JobOutcome;
  conclusion: JobOutcome;
  summary: string;
}

export interface JobResult {
  id: string;
  name: string;
  result: JobOutcome;
  outputs: Record<string, string>;
  steps: StepResult[];
  /** The summaries of the steps, one after the other, as GitHub shows them. */
  summary: string;
  permissions: Permissions;
  checkRunId: number;
  /** null for a job that did not run. */
  folder: RunnerFolder | null;
}

export interface JobPlace {
  document: WorkflowDocument;
  job: JobDocument;
  /** The evaluated name, for the log. */
  name: string;
  path: string;
  eventName: string;
  event: unknown;
  defaultBranchSha: string;
  repository: string;
  runId: number;
  attempt: number;
  checkRunId: number;
  token: string;
  permissions: Permissions;
  github: ApiAddresses;
  artifacts: ArtifactService;
  repositoryDir: string;
  stubs: Stubs;
  actionFolder?: (name: string) => string;
  /** needs, inputs, vars, secrets */
  contexts: ContextValues;
  /** `<job>/<id or label>` of the step before which the run is cancelled. */
  cancelBefore: string | null;
  /** Tells that the run was cancelled at this job. */
  onCancel: () => void;
}

/** Runs the steps of a job in order, in folders of its own. */
export async function runJob(place: JobPlace): Promise<JobResult> {
  const { document, job } = place;
  const surroundings = await surroundingsOf({
    event: place.event,
    eventName: place.eventName,
    context: contextOverride(place),
    github: place.github,
    token: place.token,
    artifacts: place.artifacts,
    repository: place.repository,
    runId: place.runId,
    attempt: place.attempt,
    job: job.id,
    checkRunId: place.checkRunId,
    workflow: { name: document.name, path: place.path },
  });
  try {
    return await runSteps(place, surroundings);
  } catch (error) {
    surroundings.folder.dispose();
    throw error;
  }
}

async function runSteps(place: JobPlace, surroundings: JobSurroundings): Promise<JobResult> {
  const { job } = place;
  const exported: Record<string, string> = {};
  const steps: StepResult[] = [];
  let failed = false;
  let cancelled = false;
  const status = (): JobOutcome => (cancelled ? "cancelled" : failed ? "failure" : "success");

  for (const step of job.steps) {
    const key = `${job.id}/${step.id || step.label}`;
    if (place.cancelBefore === key) {
      cancelled = true;
      place.onCancel();
    }
    const contexts = stepContexts(place, surroundings, steps, exported, status());
    const result = await oneStep(step, key, place, surroundings, contexts, { failed, cancelled });
    steps.push(result);
    Object.assign(exported, result.action?.exported);
    if (result.conclusion === "failure") failed = true;
    if (result.conclusion === "cancelled") cancelled = true;
  }

  return {
    id: job.id,
    name: place.name,
    result: status(),
    outputs: textsOf(job.outputs, stepContexts(place, surroundings, steps, exported, status())),
    steps,
    summary: steps
      .map(({ summary }) => summary)
      .filter((summary) => summary !== "")
      .join("\n"),
    permissions: place.permissions,
    checkRunId: place.checkRunId,
    folder: surroundings.folder,
  };
}

async function oneStep(
  step: StepDocument,
  key: string,
  place: JobPlace,
  job: JobSurroundings,
  contexts: ContextValues,
  so: { failed: boolean; cancelled: boolean },
): Promise<StepResult> {
  // For a step these three look at the steps before it ("Status check functions").
  const state: JobState = { success: !so.failed && !so.cancelled, failure: so.failed && !so.cancelled, cancelled: so.cancelled };
  const named = { id: step.id, label: step.label };
  if (!evaluateCondition(step.condition, contexts, state)) {
    return { ...named, outcome: "skipped", conclusion: "skipped", outputs: {}, action: null, error: null, summary: "" };
  }
  const env = { ...(contexts["env"] as Record<string, string>), ...textsOf(step.env, contexts) };
  const work = await runStep({
    key,
    uses: step.uses,
    inputs: textsOf(step.with, { ...contexts, env }),
    env,
    job,
    maker: {
      run: { repository: job.repository, runId: job.runId, headBranch: job.context.headRef, headSha: headShaOf(job) },
      attempt: job.attempt,
      job: job.job,
    },
    repositoryDir: place.repositoryDir,
    stubs: place.stubs,
    ...(place.actionFolder === undefined ? {} : { actionFolder: place.actionFolder }),
  });
  const forgiven = work.outcome === "failure" && step.continueOnError;
  return { ...named, ...work, conclusion: forgiven ? "success" : work.outcome, summary: work.action?.summary ?? "" };
}

function stepContexts(
  place: JobPlace,
  job: JobSurroundings,
  steps: readonly StepResult[],
  exported: Readonly<Record<string, string>>,
  status: JobOutcome,
): ContextValues {
  const withoutEnv: ContextValues = {
    ...contextsOf(job, status),
    ...place.contexts,
    steps: Object.fromEntries(
      steps.filter(({ id }) => id !== "").map(({ id, outputs, outcome, conclusion }) => [id, { outputs, outcome, conclusion }]),
    ),
  };
  const ofWorkflow = textsOf(place.document.env, withoutEnv);
  const ofJob = textsOf(place.job.env, { ...withoutEnv, env: ofWorkflow });
  return { ...withoutEnv, env: { ...ofWorkflow, ...ofJob, ...exported } };
}

/** What no payload says: the commit of the default branch. */
function contextOverride(place: JobPlace): { sha: string } | Record<string, never> {
  return ["pull_request_target", "workflow_run", "schedule", "workflow_dispatch", "issue_comment"].includes(place.eventName)
    ? { sha: place.defaultBranchSha }
    : {};
}
