import type { PullRequestFacts } from "../facts/pull-request-facts.ts";
import type { CauseCode } from "./causes.ts";
import { quoted } from "./finding.ts";
import { parseFilterPattern, selects, type FilterPattern } from "./workflow-glob.ts";
import type { EventFilter, Workflow } from "./workflow-file.ts";

/*
 * Whether GitHub would start a workflow for this head, by the rules of semantics section 5. Where a rule depends on
 * something that the facts do not hold, the answer is `unknown`, never a guess.
 */
type Trigger = { kind: "runs" } | { kind: "excluded"; code: CauseCode; detail: string } | { kind: "unknown" };

const RUNS: Trigger = { kind: "runs" };
const UNKNOWN: Trigger = { kind: "unknown" };
/** GitHub looks at the first 300 changed files. */
const DIFF_LIMIT = 300;
/** Patterns x files that are matched at most: both come from the pull request. */
const WORK_LIMIT = 50_000;
/** Events that never belong to the head of a pull request by themselves. */
const UNRELATED = new Set(["workflow_dispatch", "repository_dispatch", "schedule", "workflow_call", "release", "issues", "workflow_run"]);
const SKIP_WORDS = ["[skip ci]", "[ci skip]", "[no ci]", "[skip actions]", "[actions skip]"];
/** The most telling cause first, when several events of one workflow are all excluded. */
const TELLING: readonly CauseCode[] = ["conflict", "skip-ci", "filtered-out", "merge-queue-without-trigger", "not-triggered"];

/** Whether this workflow starts for the judged commit: by any of its events, since each makes the check. */
export function triggerOf(workflow: Workflow, facts: PullRequestFacts): Trigger {
  if (facts.mergeGroup !== null) {
    const filter = workflow.events.get("merge_group");
    if (filter === undefined)
      return { kind: "excluded", code: "merge-queue-without-trigger", detail: `Workflow: ${quoted(workflow.path, 200)}.` };
    return branchFilter(filter, facts.subject.baseRef, workflow, "merge_group") ?? RUNS;
  }
  const results = [...workflow.events].map(([event, filter]) => ofEvent(event, filter, workflow, facts));
  if (results.some(({ kind }) => kind === "runs")) return RUNS;
  if (results.some(({ kind }) => kind === "unknown")) return UNKNOWN;
  const excluded = results.filter((result) => result.kind === "excluded");
  const none: Trigger = { kind: "excluded", code: "not-triggered", detail: `Workflow: ${quoted(workflow.path, 200)}.` };
  return excluded.toSorted((a, b) => TELLING.indexOf(a.code) - TELLING.indexOf(b.code) || (a.detail < b.detail ? -1 : 1))[0] ?? none;
}

function ofEvent(event: string, filter: EventFilter, workflow: Workflow, facts: PullRequestFacts): Trigger {
  if (event === "pull_request" || event === "pull_request_target") {
    if (filter.malformed) return UNKNOWN;
    // Without a merge commit there is no `pull_request` run at all; `pull_request_target` runs on the base.
    if (event === "pull_request" && facts.pullRequest.mergeable === "CONFLICTING") return excluded("conflict", "", workflow);
    if (event === "pull_request" && skipsCi(facts)) return excluded("skip-ci", "", workflow);
    return (
      typesFilter(filter, workflow, event) ??
      branchFilter(filter, facts.subject.baseRef, workflow, event) ??
      pathFilter(filter, workflow, event, facts) ??
      RUNS
    );
  }
  if (event === "push") return ofPush(filter, workflow, facts);
  if (event === "merge_group" || UNRELATED.has(event)) return excluded("not-triggered", "", workflow);
  return UNKNOWN;
}

function ofPush(filter: EventFilter, workflow: Workflow, facts: PullRequestFacts): Trigger {
  // The push to a fork's branch starts the fork's workflows, not ours.
  if (facts.pullRequest.isCrossRepository) return excluded("not-triggered", "", workflow);
  if (filter.malformed) return UNKNOWN;
  if (skipsCi(facts)) return excluded("skip-ci", "", workflow);
  const tagsOnly = (filter.tags ?? filter.tagsIgnore) !== null && filter.branches === null && filter.branchesIgnore === null;
  if (tagsOnly) return excluded("not-triggered", "It runs for tags only.", workflow);
  const byBranch = branchFilter(filter, facts.subject.headRef, workflow, "push");
  if (byBranch !== null) return byBranch;
  // A push is compared with the commit before it, which the facts do not hold.
  return filter.paths === null && filter.pathsIgnore === null ? RUNS : UNKNOWN;
}

function excluded(code: CauseCode, detail: string, workflow: Workflow): Trigger {
  return { kind: "excluded", code, detail: `${detail} Workflow: ${quoted(workflow.path, 200)}.`.trim() };
}

/** A push to an open pull request is the activity `synchronize`; the first head comes with `opened`. */
function typesFilter(filter: EventFilter, workflow: Workflow, event: string): Trigger | null {
  if (filter.types === null || filter.types.includes("synchronize")) return null;
  if (filter.types.includes("opened") || filter.types.includes("reopened")) return UNKNOWN;
  const list = quoted(filter.types.join(", "), 120);
  return excluded("filtered-out", `\`on.${event}.types\` is [${list}], without \`synchronize\`, so a push does not start it.`, workflow);
}

function parsed(patterns: readonly string[]): FilterPattern[] | null {
  const all = patterns.map(parseFilterPattern);
  return all.every((pattern) => pattern !== null) ? all : null;
}

function branchFilter(filter: EventFilter, ref: string | null, workflow: Workflow, event: string): Trigger | null {
  const list = filter.branches ?? filter.branchesIgnore;
  if (list === null) return null;
  const patterns = parsed(list);
  if (patterns === null || ref === null || filter.malformed || list.length > DIFF_LIMIT) return UNKNOWN;
  const passes = filter.branches === null ? !selects(patterns, ref) : selects(patterns, ref);
  if (passes) return null;
  const key = filter.branches === null ? "branches-ignore" : "branches";
  return excluded("filtered-out", `\`on.${event}.${key}\` leaves the branch ${quoted(ref, 100)} out.`, workflow);
}

function pathFilter(filter: EventFilter, workflow: Workflow, event: string, facts: PullRequestFacts): Trigger | null {
  const list = filter.paths ?? filter.pathsIgnore;
  if (list === null) return null;
  const patterns = parsed(list);
  if (patterns === null || facts.files.state === "unknown" || facts.files.value.length === 0) return UNKNOWN;
  const files = facts.files.value;
  if (patterns.length * files.length > WORK_LIMIT) return UNKNOWN;
  const counts = (path: string): boolean => (filter.paths === null ? !selects(patterns, path) : selects(patterns, path));
  const selected = files.some((file) => counts(file.path));
  // Which of more than 300 files GitHub looked at cannot be told, only that none of them matches.
  if (selected) return files.length > DIFF_LIMIT ? UNKNOWN : null;
  // Whether the old name of a renamed file counts is not documented.
  if (files.some((file) => file.previousPath !== null && counts(file.previousPath))) return UNKNOWN;
  const key = filter.paths === null ? "paths-ignore" : "paths";
  return excluded(
    "filtered-out",
    `\`on.${event}.${key}\` matches none of the ${files.length} changed files in a way that starts it.`,
    workflow,
  );
}

/** GitHub reads the message of the head commit for `push` and `pull_request` (docs, "Skipping workflow runs"). */
function skipsCi(facts: PullRequestFacts): boolean {
  if (facts.commits.state === "unknown") return false;
  const head = facts.commits.value.find((commit) => commit.sha === facts.subject.headSha);
  if (head === undefined) return false;
  const message = head.message.toLowerCase();
  return SKIP_WORDS.some((word) => message.includes(word)) || /\n\n\n?skip-checks: ?true\s*$/u.test(message.replaceAll("\r\n", "\n"));
}
