import type { Log } from "../host/host.ts";
import { known } from "../facts/fact.ts";
import type { OwnJob, PullRequestFacts } from "../facts/pull-request-facts.ts";
import type { Subject } from "../facts/subject.ts";
import type { ReadClient } from "./client-contract.ts";
import type { Target } from "./event.ts";
import { readBaseFacts } from "./gather/base-facts.ts";
import { readWorkflowFiles } from "./gather/base-files.ts";
import { crossCheckRules, readBehindBy, readBranch, readRefUpdateRule } from "./gather/branch.ts";
import { readDecisions } from "./gather/decisions.ts";
import { diagnose } from "./gather/diagnosis.ts";
import { judgeLinkedIssues } from "./gather/linked-issues.ts";
import { labelsOf, readLists } from "./gather/lists.ts";
import { askMain, PULL_REQUEST } from "./gather/main-answer.ts";
import { readMergeGroup } from "./gather/merge-group.ts";
import { readMergeability, readTestMergeState } from "./gather/mergeability.ts";
import { pullRequestOf, readCore, readRepository, type Core } from "./gather/pull-request.ts";

export interface GatherInput {
  client: ReadClient;
  target: Target;
  /** Repository path of the policy file, read at the base commit. */
  policyPath: string;
  ownJob: OwnJob | null;
  /** ISO 8601, the moment of observation. */
  observedAt: string;
  log: Log;
  /**
   * True for those whom the policy names as owners, so that GitHub is not asked for their permission. Gets the text of
   * the policy at the base commit, null where there is none. Default: nobody.
   */
  isPolicyOwner?: (login: string, policyText: string | null) => boolean;
  /** How to wait before `mergeable` is asked again, in milliseconds. */
  wait?: (ms: number) => Promise<unknown>;
}

const BASE_REF = [...PULL_REQUEST, "baseRef"];

/**
 * Everything that the decisions need to know of a pull request. A typical green one costs one GraphQL request and two REST
 * requests, at once where the event names the base branch; what is not on a first page, red, or hidden costs more. What
 * this token cannot see is `unknown` with the permission that shows it. Throws ConfigurationError when there is no such
 * pull request, no valid token, or GitHub cannot be reached at all.
 *
 * The facts are of the pull request's newest head. When the event named another one, `eventHeadSha` says so.
 */
export async function gatherPullRequestFacts(input: GatherInput): Promise<PullRequestFacts> {
  const { client, target, log } = input;
  const { repository } = target;
  log.step(`asking GitHub about ${repository}#${target.number}`);
  const [main, earlyBranch] = await Promise.all([
    askMain(client, target, input.policyPath),
    target.baseRef === null ? null : readBranch(client, repository, target.baseRef),
  ]);
  const core = readCore(main.answer);
  const subject = subjectOf(target, core);
  const eventHeadSha = movedFrom(target, core, log);

  const [branch, base, behindBy, newest, lists] = await Promise.all([
    earlyBranch !== null && target.baseRef === core.baseRefName ? earlyBranch : readBranch(client, repository, core.baseRefName),
    readBaseFacts(client, target, main, core, input.policyPath),
    readBehindBy(client, main.answer, BASE_REF, { repository, base: core.baseRefName, head: core.headRefOid }),
    readMergeability(client, target, main, core, input.wait),
    readLists(client, target, main, core, subject),
  ]);

  const { labels, checks, reviews, comments, closing, ...plainLists } = lists;
  const policyText = base.policyFile.state === "known" ? base.policyFile.value.text : null;
  const [workflowFiles, diagnoses, decisions] = await Promise.all([
    readWorkflowFiles(client, repository, newest.answer, [...PULL_REQUEST, "potentialMergeCommit"]),
    checks.state === "unknown" ? [] : diagnose(client, repository, checks.value, input.ownJob, log),
    readDecisions(client, repository, reviews, comments, (login) => input.isPolicyOwner?.(login, policyText) ?? false),
  ]);

  const settings = readRepository(main.answer);
  return {
    schemaVersion: "1.0.0",
    observedAt: input.observedAt,
    subject,
    eventHeadSha,
    event: target.event,
    ownJob: input.ownJob,
    repository: settings,
    pullRequest: pullRequestOf(core, newest, labelsOf(labels)),
    mergeGroup: readMergeGroup(main.answer, target),
    ...plainLists,
    ...decisions,
    ...base,
    rules: crossCheckRules(branch.rules, main.answer, BASE_REF),
    rulesNotEnforceable: branch.rulesNotEnforceable,
    classicProtection: branch.classicProtection,
    refUpdateRule: readRefUpdateRule(main.answer, BASE_REF),
    behindBy,
    checks: checks.state === "unknown" ? checks : known(checks.value.map((check) => check.fact)),
    testMergeState: readTestMergeState(newest, core),
    workflowFiles,
    diagnoses,
    linkedIssues: judgeLinkedIssues(closing, main.answer, {
      repository,
      body: core.body,
      baseIsDefault: settings.state === "known" && settings.value.defaultBranch === core.baseRefName,
    }),
  };
}

function subjectOf(target: Target, core: Core): Subject {
  return {
    repository: target.repository,
    pullRequest: target.number,
    baseRef: core.baseRefName,
    baseSha: core.baseRefOid,
    headRef: core.headRefName,
    headSha: core.headRefOid,
  };
}

/** The head that the event named, when a push came in between; else null. Says so in the log. */
function movedFrom(target: Target, core: Core, log: Log): string | null {
  if (target.headSha === null || target.headSha === core.headRefOid) return null;
  const [before, now] = [target.headSha.slice(0, 12), core.headRefOid.slice(0, 12)];
  log.warning(`The event was about the commit ${before}, but the pull request is now at ${now}: the newest commit is judged.`);
  return target.headSha;
}
