import { unknown, type Unknown } from "../../facts/fact.ts";
import type { ReadClient } from "../client-contract.ts";
import type { Target } from "../event.ts";
import { valueAt } from "../graphql-answer.ts";
import { commitPageQuery, pullRequestPageQuery, type PullRequestConnection } from "../queries/main.ts";
import { parseRepository } from "../repository-path.ts";
import type { Page } from "./connection.ts";
import { PULL_REQUEST } from "./main-answer.ts";

type Next = (after: string | null) => Promise<Page | Unknown>;

/**
 * Asks for further pages of a connection of the pull request. Each page says again which head it is of: a page of another
 * head would mix two states, so the list is then unknown.
 */
export function pullRequestPages(
  client: ReadClient,
  target: Target,
  headSha: string,
  connection: PullRequestConnection,
  teams = true,
): Next {
  const { owner, name } = parseRepository(target.repository);
  return async (after) => {
    const query = pullRequestPageQuery(connection, teams);
    const answer = await client.graphql(query, { owner, name, number: target.number, after });
    const head = valueAt(answer, [...PULL_REQUEST, "headRefOid"]);
    if (head !== null && head !== headSha) return movedOn();
    return { answer, path: [...PULL_REQUEST, connection] };
  };
}

/** Asks for further pages of what hangs on a commit, which no push can change. */
export function commitPages(client: ReadClient, target: Target, oid: string, connection: "contexts" | "checkSuites"): Next {
  const { owner, name } = parseRepository(target.repository);
  const number = connection === "contexts" ? { number: target.number } : {};
  const commit = ["repository", "commit"];
  const path = connection === "contexts" ? [...commit, "statusCheckRollup", connection] : [...commit, connection];
  return async (after) => ({
    answer: await client.graphql(commitPageQuery(connection), { owner, name, oid, after, ...number }),
    path,
  });
}

/** Someone pushed while the pages were read. */
export function movedOn(): Unknown {
  return unknown(
    "The pull request got a new commit while it was being read.",
    "Nothing to do: the run of the newer commit judges it. Else run this again.",
  );
}
