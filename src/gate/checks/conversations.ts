import { finding, ok, problem, unseen, type PullRequestCheck } from "../check.ts";
import { counted, listed, shorten } from "../wording.ts";

/*
 * Stands on the pull request's review threads, followed to the last page. A thread that is outdated but unresolved
 * counts as unresolved, as for GitHub itself (github-semantics section 3, "Conversations"). The list is what was
 * inspected: when it is empty, that it was read to its end is the finding.
 */
export const conversations: PullRequestCheck = {
  id: "conversations",
  title: "Review conversations resolved",
  needs: "pull-request",
  judge({ facts }) {
    if (facts.threads.state === "unknown") return finding(unseen(facts.threads));
    const threads = facts.threads.value;
    const open = threads.filter((thread) => !thread.isResolved);
    const looked = Math.max(1, threads.length);
    const places = open.map(
      (thread) =>
        `${shorten(thread.path ?? "the pull request")}${thread.line === null ? "" : `:${thread.line}`}${thread.isOutdated ? " (outdated)" : ""}`,
    );
    const evidence = open.map((thread) => ({
      kind: "conversation",
      ref: `${thread.path ?? ""}${thread.line === null ? "" : `:${thread.line}`}`,
      url: null,
    }));
    if (open.length > 0) {
      return finding(
        problem(`${counted(open.length, "conversation")} unresolved: ${listed(places)}.`, 'Answer each and press "Resolve conversation".'),
        looked,
        looked,
        evidence,
      );
    }
    const said =
      threads.length === 0
        ? "The list of review conversations was read to its end and is empty."
        : `${counted(threads.length, "conversation")}, all resolved.`;
    return finding(ok(said), looked, looked);
  },
};
