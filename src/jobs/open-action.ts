import type { CommonInputs } from "../host/common-inputs.ts";
import { readEvent } from "../host/event.ts";
import type { Host } from "../host/host.ts";
import type { StepReport } from "../host/outputs.ts";
import { runnerHost } from "../host/runner-host.ts";
import type { UploadWish } from "./evidence-files.ts";
import { findPullRequest, type PullRequestSession } from "./pull-request-session.ts";

/** What every action has in hand once it looked at its pull request. */
export interface OpenAction {
  readonly host: Host;
  readonly session: PullRequestSession;
  readonly report: StepReport;
  readonly wish: UploadWish;
}

/** Names and globs of checks from the inputs. */
export interface CheckNames {
  readonly required: readonly string[];
  readonly ignore: readonly string[];
  /** Where results of gates that ran elsewhere lie; absent where the action judges no CI. */
  readonly external?: readonly string[];
  /** The action makes a context pack, which says which other open pull requests touch the same files. */
  readonly openPullRequests?: boolean;
}

/**
 * The common beginning and end of the actions: finds the pull request (a mistake is told before anything heavy is
 * loaded), asks GitHub about it, loads what the action needs while the answer is on its way, then runs it.
 */
export async function runAction<Values extends CommonInputs>(
  values: Values,
  names: CheckNames,
  load: () => Promise<{ run: (values: Values, opened: OpenAction) => Promise<void> }>,
): Promise<void> {
  const host = runnerHost(values);
  const found = await findPullRequest(host, {
    policyPath: values.policy,
    mode: values.mode,
    requiredChecks: names.required,
    ignoreChecks: names.ignore,
    externalResults: names.external ?? [],
    token: values["github-token"],
    repository: null,
    pullRequest: values["pull-request"],
    event: await readEvent(host.env),
    openPullRequests: names.openPullRequests ?? false,
  });
  const looking = found.look();
  // Handled where it is awaited; until then a failure must not end the process without its message.
  looking.catch(() => undefined);
  const { openStepReport } = await import("../host/outputs.ts");
  const report = openStepReport();
  const { run } = await load();
  const session = await looking;
  await run(values, { host, session, report, wish: uploadWish(values, session) });
}

/** Artifacts are kept as long as an input says, else the policy of the base commit, else the repository's setting. */
function uploadWish(inputs: CommonInputs, session: PullRequestSession): UploadWish {
  return {
    upload: inputs.upload,
    artifactSuffix: inputs["artifact-suffix"],
    retentionDays: inputs["retention-days"] ?? session.policy.policy?.evidence?.["retention-days"] ?? null,
  };
}
