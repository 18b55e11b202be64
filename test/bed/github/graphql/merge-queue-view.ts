import { activeRules } from "../derive.ts";
import type { MergeQueueEntryData, RepositoryData } from "../world-data.ts";
import { actorView } from "./actor-view.ts";
import { commitView } from "./commit-view.ts";
import type { PageArguments } from "./connection.ts";
import { connection } from "./connection.ts";
import type { GraphqlContext, View } from "./context.ts";
import { nodeId } from "./context.ts";
import { pullRequestView } from "./pull-request-view.ts";
import { repositoryView } from "./repository-view.ts";

/** The queue of a branch, or null where none is set up. */
export function mergeQueueView(context: GraphqlContext, repository: RepositoryData, branch: string): View | null {
  const entries = repository.mergeQueues[branch];
  if (entries === undefined) return null;
  const resourcePath = `/${repository.nameWithOwner}/queue/${branch}`;
  const rule = activeRules(repository, branch).find((one) => one.rule.type === "merge_queue")?.rule.parameters ?? {};
  return {
    __typename: "MergeQueue",
    $repository: repository,
    id: nodeId("MQ", repository, branch),
    resourcePath,
    url: `https://github.com${resourcePath}`,
    repository: () => repositoryView(context, repository),
    entries: (args: PageArguments) =>
      connection(
        entries.toSorted((a, b) => a.position - b.position),
        args,
        (entry) => mergeQueueEntryView(context, repository, branch, entry),
      ),
    configuration: {
      checkResponseTimeout: rule["check_response_timeout_minutes"] ?? null,
      maximumEntriesToBuild: rule["max_entries_to_build"] ?? null,
      maximumEntriesToMerge: rule["max_entries_to_merge"] ?? null,
      mergeMethod: rule["merge_method"] ?? null,
      mergingStrategy: rule["grouping_strategy"] ?? null,
      minimumEntriesToMerge: rule["min_entries_to_merge"] ?? null,
      minimumEntriesToMergeWaitTime: rule["min_entries_to_merge_wait_minutes"] ?? null,
    },
  };
}

export function mergeQueueEntryView(context: GraphqlContext, repository: RepositoryData, branch: string, entry: MergeQueueEntryData): View {
  const commit = (sha: string | null) => (sha === null ? null : commitView(context, repository, sha));
  return {
    __typename: "MergeQueueEntry",
    $repository: repository,
    id: nodeId("MQE", repository, entry.id),
    position: entry.position,
    state: entry.state,
    enqueuedAt: entry.enqueuedAt,
    jump: false,
    solo: false,
    enqueuer: () => actorView(context, entry.enqueuer),
    headCommit: () => commit(entry.headSha),
    baseCommit: () => commit(entry.baseSha),
    mergeQueue: () => mergeQueueView(context, repository, branch),
    pullRequest: () => {
      const pullRequest = repository.pullRequests.find((one) => one.number === entry.pullRequest);
      return pullRequest === undefined ? null : pullRequestView(context, repository, pullRequest);
    },
  };
}
