import type { Fact } from "../facts/fact.ts";
import type { ReadClient } from "./client-contract.ts";
import { readText } from "./gather/base-files.ts";
import { unknownFromFailure, type Source } from "./graphql-answer.ts";
import { FILE_AT_COMMIT_QUERY } from "./queries/follow-up.ts";
import { parseRepository } from "./repository-path.ts";

/**
 * The text of one file at a commit; known and null: there is none. A link, binary content, a commit or a file that this
 * token cannot see is unknown, with what would show it. One GraphQL request, and one by REST for a text that GraphQL cuts.
 */
export async function readFileAtCommit(
  client: ReadClient,
  where: { repository: string; sha: string; path: string },
  source: Source,
): Promise<Fact<string | null>> {
  const { owner, name } = parseRepository(where.repository);
  try {
    const answer = await client.graphql(FILE_AT_COMMIT_QUERY, { owner, name, commit: where.sha, path: where.path });
    return await readText(client, where.repository, answer, ["repository", "commit", "file"], source);
  } catch (error) {
    return unknownFromFailure(error, source);
  }
}
