import type { CheckClass } from "./body.ts";

/*
 * One row per cause. `sentence` is how GitHub words it in the annotations of a check run of which no step ran; it is
 * matched without regard to case. Rows without a sentence are found by structure: suites, triggers, names. The wording
 * is that of the public reports collected in the semantics notes (section 4); GitHub does not document it.
 */
interface Cause {
  class: CheckClass;
  sentence: RegExp | null;
  /** A whole sentence; what was seen is put behind it. */
  reason: string;
  mend: string;
}

const START_AGAIN = "Then re-run the job.";

const ROWS = {
  // Found in annotations; the order is that of the search, the most exact sentence first.
  "account-locked": {
    class: "never-started",
    sentence: /account is locked due to a billing issue/iu,
    reason: "It never started: GitHub locked the account because of a billing issue.",
    mend: `An owner of the account settles it under Settings > Billing and plans, or asks GitHub Support. ${START_AGAIN}`,
  },
  billing: {
    class: "never-started",
    sentence: /account payments have failed|spending limit needs to be increased/iu,
    reason: "It never started: payments of the account have failed, or its spending limit is reached.",
    mend: `An owner of the account pays or raises the limit under Settings > Billing and plans. ${START_AGAIN}`,
  },
  budget: {
    class: "never-started",
    sentence: /budget is preventing further use/iu,
    reason: "It never started: a budget of the account for Actions is used up.",
    mend: `An owner of the account raises the budget under Settings > Billing and plans > Budgets and alerts. ${START_AGAIN}`,
  },
  "hosted-capacity": {
    class: "never-started",
    sentence: /not acquired by runner of type hosted/iu,
    reason: "It never started: GitHub had no hosted runner for it.",
    mend: "Re-run the job; look at githubstatus.com when it happens again.",
  },
  "no-runner": {
    class: "never-started",
    sentence: /no enabled runners online to process|waiting for a runner to pick up this job|no runner matching the specified labels/iu,
    reason: "It never started: no runner took it.",
    mend: "Bring a runner with exactly these labels online and let this repository use it, or correct `runs-on:`. GitHub gives up after 24 hours.",
  },
  "fork-approval-expired": {
    class: "never-started",
    sentence: /required approval but was not approved before it expired/iu,
    reason: "It never started: nobody approved the run of this fork's workflow in time.",
    mend: "Re-run the workflow, then a maintainer presses `Approve and run` on the pull request.",
  },
  "invalid-workflow": {
    class: "never-started",
    sentence: /invalid workflow file|error in your yaml syntax|the workflow is not valid/iu,
    reason: "It never started: the workflow file is not valid.",
    mend: "Correct the workflow file at the line named and push.",
  },
  "action-not-allowed": {
    class: "never-started",
    sentence: /is not allowed to be used in|are not allowed to be used in/iu,
    reason: "It never started: the repository's settings do not allow an action that the workflow uses.",
    mend: "Use an allowed action, or an administrator allows this one under Settings > Actions > General.",
  },
  permission: {
    class: "never-started",
    sentence: /is requesting '?[\w-]+: ?\w+'?, but is only allowed|unexpected value '?administration/iu,
    reason: "It never started: the workflow asks for a permission that it cannot be given.",
    mend: "Correct `permissions:`; the caller of a reusable workflow must grant what the called one asks for.",
  },
  "execution-policy": {
    class: "never-started",
    sentence: /workflow execution (?:policy|protection)/iu,
    reason: "It never started: a workflow execution policy forbids it.",
    mend: "Use another trigger, such as `pull_request`, or an administrator changes the policy under Settings > Actions.",
  },
  superseded: {
    class: "cancelled",
    sentence: /cancell?ing since a higher priority waiting request/iu,
    reason: "It was cancelled: a newer run of its concurrency group took its place.",
    mend: "Wait for the newer run, or re-run this one.",
  },

  // Found by structure.
  "startup-failure": {
    class: "never-started",
    sentence: null,
    reason:
      "It never started: GitHub could not start the workflow. The API does not say why: an invalid file, an action that is not allowed, or a permission that cannot be given.",
    mend: "Open the run: its page names the cause. Correct the workflow or the settings, then push or re-run.",
  },
  unclassified: {
    class: "never-started",
    sentence: null,
    reason: "It never started: no step ran, and GitHub gives no reason that this version knows. It is not a test failure.",
    mend: "Open the job and re-run it; look at the account's billing, the runners and githubstatus.com when it happens again.",
  },
  "disabled-workflow": {
    class: "never-started",
    sentence: null,
    reason: "It never started: the workflow is disabled.",
    mend: "Enable it under Actions > the workflow > Enable workflow, then push or re-run.",
  },
  "filtered-out": {
    class: "never-started",
    sentence: null,
    reason: "It never started: the filters of the workflow leave this change out, and a required check that is left out never reports.",
    mend: "Let the workflow always run and decide inside, with an `if:` on the job (a skipped job reports); or no longer require the check.",
  },
  "not-triggered": {
    class: "never-started",
    sentence: null,
    reason: "It never started: the workflow that makes this check is not triggered by a pull request or a push to its branch.",
    mend: "Add `pull_request:` under `on:` of the workflow, or no longer require the check.",
  },
  "skip-ci": {
    class: "never-started",
    sentence: null,
    reason: "It never started: the message of the head commit asks GitHub to skip CI.",
    mend: "Push a commit without `[skip ci]` (or `[ci skip]`, `[no ci]`, `[skip actions]`, `[actions skip]`, `skip-checks: true`) in its message.",
  },
  conflict: {
    class: "never-started",
    sentence: null,
    reason:
      "It never started: the pull request conflicts with its base, and GitHub runs no `pull_request` workflow without a merge commit.",
    mend: "Resolve the conflict (merge or rebase onto the base branch) and push.",
  },
  "bot-push": {
    class: "never-started",
    sentence: null,
    reason: "It never started: the head was pushed with the workflow token, whose pushes start no workflow.",
    mend: "Close and reopen the pull request, or push with an app's token instead of `GITHUB_TOKEN`.",
  },
  "merge-queue-without-trigger": {
    class: "never-started",
    sentence: null,
    reason: "It never started: the pull request is in a merge queue, and the workflow that makes this check does not listen to it.",
    mend: "Add `merge_group:` under `on:` of the workflow.",
  },
  "actions-disabled": {
    class: "never-started",
    sentence: null,
    reason: "It never started: GitHub Actions is switched off for this repository.",
    mend: "An administrator switches it on under Settings > Actions > General, then push or re-run.",
  },
  "not-queued": {
    class: "never-reported",
    sentence: null,
    reason:
      "It never reported: its workflow is enabled and its triggers include this change, yet GitHub started no run of it. GitHub drops events above 1,500 in 10 seconds and runs above 500 in 10 seconds without a word, and so does an outage.",
    mend: "Push an empty commit, or close and reopen the pull request; look at githubstatus.com when it happens again.",
  },
  "call-skipped": {
    class: "never-reported",
    sentence: null,
    reason:
      "It never reported: the job that calls the reusable workflow was skipped, and GitHub then reports one check under the caller's own name.",
    mend: "Require one job that needs the call and always runs, instead of the names `caller / called`.",
  },
  "matrix-skipped": {
    class: "never-reported",
    sentence: null,
    reason: "It never reported: the whole matrix was skipped, and GitHub then reports one check under the unexpanded name.",
    mend: "Require one job that needs the whole matrix and always runs, instead of the names of the matrix.",
  },
  "not-created": {
    class: "never-reported",
    sentence: null,
    reason: "It never reported: the workflow that makes it ran to its end without this job.",
    mend: "Open the run and see whether the job was renamed or its `needs` failed; then correct the workflow or the required name.",
  },
  "not-found": {
    class: "never-reported",
    sentence: null,
    reason: "It is required and never reported on this commit; the cause was not found.",
    mend: "Push or re-run the workflow that makes it; if nothing makes it any more, no longer require it.",
  },
  "wrong-app": {
    class: "never-reported",
    sentence: null,
    reason: "A check of this name reported, but the required one must come from another app.",
    mend: "Let the expected app report, or change the source of the required check in the ruleset or branch protection.",
  },
  renamed: {
    class: "orphan-name",
    sentence: null,
    reason: "No workflow of this commit makes a check of this name.",
    mend: "Correct the required name, or the name of the job. If another app makes this check, see why it did not report.",
  },
  "run-cancelled": {
    class: "cancelled",
    sentence: null,
    reason: "It was cancelled.",
    mend: "Re-run it.",
  },
  "fork-approval": {
    class: "waiting",
    sentence: null,
    reason: "It waits for a maintainer to approve the run of a fork's workflow.",
    mend: "A maintainer looks at the changes and presses `Approve and run`; each push asks again.",
  },
  "action-required": {
    class: "waiting",
    sentence: null,
    reason: "The app that made this check asks a person to act.",
    mend: "Open the check and do what it asks.",
  },
  "environment-review": {
    class: "waiting",
    sentence: null,
    reason: "It waits for a protection rule of an environment.",
    mend: "A reviewer of the environment presses `Review deployments` in the run.",
  },
  concurrency: {
    class: "waiting",
    sentence: null,
    reason: "It waits for a slot of its concurrency group.",
    mend: "Wait for the run that holds the slot, or cancel that one.",
  },
  "own-job": {
    class: "unknown",
    sentence: null,
    reason:
      "It is our own job, or waits for it, so it cannot be judged here; the policy or an input requires it, and nobody else would notice that it is missing.",
    mend: "Take the name out of `ci.required` and `required-checks`, and let the job that tests not need this one.",
  },
  "own-job-ambiguous": {
    class: "unknown",
    sentence: null,
    reason: "It may be our own job, and which of several it is cannot be told.",
    mend: "Give the job a name of its own, or pass the run's `job.check_run_id`; `actions: read` under `permissions:` also helps.",
  },
  "unknown-app": {
    class: "unknown",
    sentence: null,
    reason: "It must come from a certain app, and the source of what reported cannot be told from its creator's name.",
    mend: "Let the app report a check run instead of a commit status, or take the source out of the requirement.",
  },
  "unknown-value": {
    class: "unknown",
    sentence: null,
    reason: "GitHub reports a state that this version does not know.",
    mend: "Look at the check on GitHub; an update of this action may know the state.",
  },
  "required-workflow": {
    class: "unknown",
    sentence: null,
    reason: "A ruleset requires this workflow, and which run belongs to it cannot be told for certain.",
    mend: "Look at the merge box of the pull request, which shows required workflows.",
  },

  // Results of gates that ran elsewhere.
  "external-missing": {
    class: "never-reported",
    sentence: null,
    reason: "It never reported: no result of this gate was handed over.",
    mend: "Let the gate write its result with `trust-layer record`, and name the file or `artifact:NAME` in the input `external-results` of this step (`--external` at a terminal).",
  },
  "external-error": {
    class: "unknown",
    sentence: null,
    reason: "The gate ran elsewhere and came to no result.",
    mend: "See why it came to none, let it run again on this commit, and hand over its new result.",
  },
  "external-other-commit": {
    class: "unknown",
    sentence: null,
    reason: "The result that was handed over is not about this change.",
    mend: "Let the gate run on the commit that is judged, and hand over only results of this commit.",
  },
  "external-expired": {
    class: "unknown",
    sentence: null,
    reason: "The result that was handed over is too old to count.",
    mend: "Let the gate run again on this commit, and hand over its new result.",
  },
  "external-future": {
    class: "unknown",
    sentence: null,
    reason: "The result that was handed over was made in the future, so its age cannot be told.",
    mend: "Set the clock of the machine that makes it, let the gate run again, and hand over its new result.",
  },
  "external-unsigned": {
    class: "unknown",
    sentence: null,
    reason: "The policy names who must have signed this result, and no signature of it was checked.",
    mend: "Sign the file in the workflow that makes it, and put the signature beside it as `FILE.sigstore.json`.",
  },
  "external-bad-signature": {
    class: "unknown",
    sentence: null,
    reason: "The signature beside this result is not valid.",
    mend: "Let the workflow that makes the file sign it again, and hand over file and signature unchanged.",
  },
  "external-wrong-signer": {
    class: "unknown",
    sentence: null,
    reason: "Another workflow signed this result than the one that the policy names.",
    mend: "Let the workflow that the policy names make and sign it; or change `signer` under `ci.external` on the base branch.",
  },
  "external-invalid": {
    class: "unknown",
    sentence: null,
    reason: "What was handed over is not a result that can be read.",
    mend: "Hand over the file exactly as `trust-layer record` wrote it.",
  },
} as const satisfies Readonly<Record<string, Cause>>;

export type CauseCode = keyof typeof ROWS;
export const CAUSES: Readonly<Record<CauseCode, Cause>> = ROWS;

/**
 * The cause that the annotations of a check run name, with the annotation's own words; `null` when none is known.
 * Call it only where no step ran: a job that runs can print any sentence as an annotation of its own (law 4).
 */
export function causeOfAnnotations(
  annotations: readonly { title: string | null; message: string }[],
): { code: CauseCode; words: string } | null {
  for (const code of Object.keys(ROWS) as CauseCode[]) {
    const { sentence } = CAUSES[code];
    if (sentence === null) continue;
    const hit = annotations.find(({ title, message }) => sentence.test(`${title ?? ""}\n${message}`));
    if (hit !== undefined) return { code, words: hit.message };
  }
  return null;
}
