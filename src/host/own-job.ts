import type { Producer } from "../evidence/envelope.ts";
import type { OwnJob } from "../facts/pull-request-facts.ts";
import { VERSION } from "../version.ts";

type Environment = Readonly<Record<string, string | undefined>>;

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** What the runner's environment says of the job that runs us; `checkRunId` comes from `job.check_run_id`. */
export function ownJobFrom(env: Environment, checkRunId: number | null): OwnJob {
  // GITHUB_WORKFLOW_REF is `owner/name/.github/workflows/file.yml@refs/...`; the path is what stands between.
  const path = /^[^/]+\/[^/]+\/(.+?)@/.exec(env["GITHUB_WORKFLOW_REF"] ?? "")?.[1] ?? null;
  return {
    runId: wholeNumber(env["GITHUB_RUN_ID"]),
    runAttempt: wholeNumber(env["GITHUB_RUN_ATTEMPT"]),
    jobId: env["GITHUB_JOB"] || null,
    workflowName: env["GITHUB_WORKFLOW"] || null,
    workflowPath: path,
    checkRunId,
  };
}

/** The producer field of evidence made in this environment. */
export function producerFrom(env: Environment, action: string): Producer {
  return {
    action,
    version: VERSION,
    workflow: env["GITHUB_WORKFLOW"] || null,
    job: env["GITHUB_JOB"] || null,
    runId: wholeNumber(env["GITHUB_RUN_ID"]),
    runAttempt: wholeNumber(env["GITHUB_RUN_ATTEMPT"]),
  };
}
