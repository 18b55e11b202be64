import type { PullRequestFacts } from "../facts/pull-request-facts.ts";
import type { CauseCode } from "./causes.ts";
import { quoted } from "./finding.ts";
import { parseFilterPattern, selects, type FilterPattern } from "./workflow-glob.ts";
import type { EventFilter, Workflow } from "./workflow-file.ts";

/*
 * Whether GitHub would start a workflow for this head, by the rules of semantics section 5. Where a rule depends on
 * something that the facts do not hold, the answer is `unknown`, never a guess.
 */
type Trigger =
  | { kind: "runs" }
  /** `because`: the end of "... is required, but"; no capital at its beginning and no full stop at its end. */
  | { kind: "excluded"; code: CauseCode; because: string; mend: string | null }
  | { kind: "unknown" };

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
      return excluded(
        "merge-queue-without-trigger",
        `${named(workflow)} does not listen to \`merge_group\`, and the commit that is judged is a merge group's`,
      );
    return branchFilter(filter, facts.subject.baseRef, workflow, "merge_group") ?? RUNS;
  }
  const results = [...workflow.events].map(([event, filter]) => ofEvent(event, filter, workflow, facts));
  if (results.some(({ kind }) => kind === "runs")) return RUNS;
  if (results.some(({ kind }) => kind === "unknown")) return UNKNOWN;
  const excludedBy = results.filter((result) => result.kind === "excluded");
  const none = excluded("not-triggered", `${named(workflow)} has no trigger`);
  return excludedBy.toSorted((a, b) => TELLING.indexOf(a.code) - TELLING.indexOf(b.code) || (a.because < b.because ? -1 : 1))[0] ?? none;
}

function ofEvent(event: string, filter: EventFilter, workflow: Workflow, facts: PullRequestFacts): Trigger {
  if (event === "pull_request" || event === "pull_request_target") {
    if (filter.malformed) return UNKNOWN;
    // Without a merge commit there is no `pull_request` run at all; `pull_request_target` runs on the base.
    if (event === "pull_request" && facts.pullRequest.mergeable === "CONFLICTING") {
      return excluded(
        "conflict",
        `the pull request conflicts with its base, and ${named(workflow)} runs on \`pull_request\`, which needs a merge commit`,
      );
    }
    if (event === "pull_request" && skipsCi(facts)) return skipped(workflow);
    return (
      typesFilter(filter, workflow, event) ??
      branchFilter(filter, facts.subject.baseRef, workflow, event) ??
      pathFilter(filter, workflow, facts) ??
      RUNS
    );
  }
  if (event === "push") return ofPush(filter, workflow, facts);
  if (event === "merge_group" || UNRELATED.has(event)) return unrelated(workflow);
  return UNKNOWN;
}

function ofPush(filter: EventFilter, workflow: Workflow, facts: PullRequestFacts): Trigger {
  // The push to a fork's branch starts the fork's workflows, not ours.
  if (facts.pullRequest.isCrossRepository) return unrelated(workflow);
  if (filter.malformed) return UNKNOWN;
  if (skipsCi(facts)) return skipped(workflow);
  const tagsOnly = (filter.tags ?? filter.tagsIgnore) !== null && filter.branches === null && filter.branchesIgnore === null;
  if (tagsOnly) return excluded("not-triggered", `${named(workflow)} runs for pushed tags only`);
  const byBranch = branchFilter(filter, facts.subject.headRef, workflow, "push");
  if (byBranch !== null) return byBranch;
  // A push is compared with the commit before it, which the facts do not hold.
  return filter.paths === null && filter.pathsIgnore === null ? RUNS : UNKNOWN;
}

function excluded(code: CauseCode, because: string, mend: string | null = null): Trigger & { kind: "excluded" } {
  return { kind: "excluded", code, because, mend };
}

function skipped(workflow: Workflow): Trigger {
  return excluded("skip-ci", `the message of the head commit asks GitHub to skip CI, so ${named(workflow)} does not run`);
}

function unrelated(workflow: Workflow): Trigger {
  const events = [...workflow.events.keys()].toSorted();
  return excluded("not-triggered", `${named(workflow)} runs only on ${listed(events, 3)}, which this pull request does not cause`);
}

/** `ci.yml` in code: the folder is always the same. */
export function named(workflow: { path: string }): string {
  return `\`${quoted(workflow.path.replace(/^\.github\/workflows\//u, ""), 120)}\``;
}

function listed(items: readonly string[], most: number): string {
  const shown = items.slice(0, most).map((item) => `\`${quoted(item, 80)}\``);
  return `${shown.join(", ")}${items.length > most ? ` and ${items.length - most} more` : ""}`;
}

/** A push to an open pull request is the activity `synchronize`; the first head comes with `opened`. */
function typesFilter(filter: EventFilter, workflow: Workflow, event: string): Trigger | null {
  if (filter.types === null || filter.types.includes("synchronize")) return null;
  if (filter.types.includes("opened") || filter.types.includes("reopened")) return UNKNOWN;
  const mend = `Add \`synchronize\` to \`on.${event}.types\` of ${named(workflow)}, or no longer require the check.`;
  return excluded(
    "filtered-out",
    `${named(workflow)} runs only when the pull request is ${listed(filter.types, 3)}, and a push is \`synchronize\``,
    mend,
  );
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
  const which = event === "push" ? "pushes to" : "pull requests into";
  const says = filter.branches === null ? `leaves out ${which} ${listed(list, 3)}` : `runs only for ${which} ${listed(list, 3)}`;
  return excluded("filtered-out", `${named(workflow)} ${says} and this one is ${event === "push" ? "of" : "into"} \`${quoted(ref, 100)}\``);
}

function pathFilter(filter: EventFilter, workflow: Workflow, facts: PullRequestFacts): Trigger | null {
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
  const says = filter.paths === null ? `ignores ${listed(list, 3)}` : `runs only on ${listed(list, 3)}`;
  const beyond = files.length > DIFF_LIMIT ? ` (GitHub looks at the first ${DIFF_LIMIT} files)` : "";
  const changes = listed(
    files.map((file) => file.path),
    2,
  );
  return excluded(
    "filtered-out",
    `${named(workflow)} ${says} and this PR changes ${filter.paths === null ? "only " : ""}${changes}${beyond}`,
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
