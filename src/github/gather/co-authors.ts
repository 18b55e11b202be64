import * as z from "zod";
import { coAuthorsIn } from "../../facts/co-author.ts";
import { known, unknown, type Fact } from "../../facts/fact.ts";
import type { Commit } from "../../facts/pull-request-facts.ts";
import type { ReadClient } from "../client-contract.ts";
import { hidingError, unknownFromError, unknownFromFailure, valueAt } from "../graphql-answer.ts";
import { coAuthorsQuery } from "../queries/follow-up.ts";
import { parseRepository } from "../repository-path.ts";
import { notUnderstood } from "./connection.ts";
import { SOURCES } from "./sources.ts";

const COMMITS_PER_QUERY = 50;

const authorsSchema = z.object({
  totalCount: z.int(),
  nodes: z.array(z.object({ user: z.object({ login: z.string() }).nullable() })),
});

/**
 * The commits with the accounts that GitHub sees behind their authors, where a trailer's address does not tell one: an
 * approver who co-authored the change must not count. One request per 50 such commits, none where there are none; when
 * it fails the commits are unknown, since a co-author who is hidden must not approve either (law 1).
 */
export async function readCoAuthors(client: ReadClient, repository: string, commits: Fact<Commit[]>): Promise<Fact<Commit[]>> {
  if (commits.state === "unknown") return commits;
  const asked = commits.value.filter(({ message }) => coAuthorsIn(message).some(({ login }) => login === null)).map(({ sha }) => sha);
  const found = new Map<string, (string | null)[]>();
  const { owner, name } = parseRepository(repository);
  for (let start = 0; start < asked.length; start += COMMITS_PER_QUERY) {
    const part = asked.slice(start, start + COMMITS_PER_QUERY);
    const oids = Object.fromEntries(part.map((sha, index) => [`o${index}`, sha]));
    try {
      const answer = await client.graphql(coAuthorsQuery(part.length), { owner, name, ...oids });
      for (const [index, sha] of part.entries()) {
        const path = ["repository", `c${index}`, "authors"];
        const error = hidingError(answer, path);
        if (error !== null) return unknownFromError(error, SOURCES.commits);
        const authors = authorsSchema.safeParse(valueAt(answer, path));
        if (!authors.success) return notUnderstood(SOURCES.commits, authors.error);
        const { nodes, totalCount } = authors.data;
        if (nodes.length < totalCount) return unknown(`The commit ${sha.slice(0, 7)} has ${totalCount} authors.`, "Name fewer co-authors.");
        found.set(
          sha,
          nodes.map(({ user }) => user?.login ?? null),
        );
      }
    } catch (error) {
      return unknownFromFailure(error, SOURCES.commits);
    }
  }
  return known(
    commits.value.map((commit) => {
      const authorLogins = found.get(commit.sha);
      return authorLogins === undefined ? commit : { ...commit, authorLogins };
    }),
  );
}
