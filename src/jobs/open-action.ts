import type { CommonInputs } from "../host/common-inputs.ts";
import { readEvent } from "../host/event.ts";
import type { Host } from "../host/host.ts";
import { openStepReport, type StepReport } from "../host/outputs.ts";
import { runnerHost } from "../host/runner-host.ts";
import type { UploadWish } from "./evidence-files.ts";
import { openPullRequestSession, type PullRequestSession } from "./pull-request-session.ts";

/** What every action has in hand once it looked at its pull request. */
export interface OpenAction {
  readonly host: Host;
  readonly session: PullRequestSession;
  readonly report: StepReport;
  readonly wish: UploadWish;
}

/**
 * The common beginning of the actions: host, event, one look at the pull request; the policy of the base commit says
 * how long artifacts are kept, unless an input does.
 */
export async function openAction(
  inputs: CommonInputs,
  checks: { required: readonly string[]; ignore: readonly string[] } = { required: [], ignore: [] },
): Promise<OpenAction> {
  const host = runnerHost(inputs);
  const report = openStepReport();
  const event = await readEvent(host.env);
  const session = await openPullRequestSession(host, {
    policyPath: inputs.policy,
    mode: inputs.mode,
    requiredChecks: checks.required,
    ignoreChecks: checks.ignore,
    token: inputs["github-token"],
    repository: null,
    pullRequest: inputs["pull-request"],
    event,
  });
  return { host, session, report, wish: uploadWish(inputs, session) };
}

function uploadWish(inputs: CommonInputs, session: PullRequestSession): UploadWish {
  return {
    upload: inputs.upload,
    artifactSuffix: inputs["artifact-suffix"],
    retentionDays: inputs["retention-days"] ?? session.policy.policy?.evidence?.["retention-days"] ?? null,
  };
}
