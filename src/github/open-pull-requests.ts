import * as z from "zod";
import { known, unknown, type Fact } from "../facts/fact.ts";
import type { OpenPullRequests } from "../facts/pull-request-facts.ts";
import { RequestFailure, type GraphqlAnswer, type ReadClient } from "./client-contract.ts";
import { compareText } from "./gather/checks.ts";
import { notUnderstood } from "./gather/connection.ts";
import { SOURCES } from "./gather/sources.ts";
import { hidingError, isTooHeavy, unknownFromError, unknownFromFailure, unknownNull, valueAt } from "./graphql-answer.ts";
import { OPEN_PULL_REQUESTS_QUERY } from "./queries/open-pull-requests.ts";
import { parseRepository } from "./repository-path.ts";

/** How many are looked at; where GitHub gives up on the weight of that, how many then. */
const MOST = [50, 10] as const;

const CONNECTION = ["repository", "pullRequests"] as const;

const nodeSchema = z.object({
  number: z.int(),
  title: z.string(),
  isDraft: z.boolean(),
  updatedAt: z.string(),
  headRefName: z.string(),
  isCrossRepository: z.boolean(),
  author: z.object({ login: z.string() }).nullable(),
  // GitHub leaves it null where it gave up on the difference of one pull request.
  files: z.object({ totalCount: z.int(), nodes: z.array(z.object({ path: z.string(), changeType: z.string() }).nullable()) }).nullable(),
});
const answerSchema = z.object({ totalCount: z.int().nonnegative(), nodes: z.array(nodeSchema.nullable()) });

/**
 * The other open pull requests to `baseRef` (`null`: to any branch), without the one of the number `own`, in one GraphQL
 * request; one more where 50 of them are too heavy for GitHub. A failure is an unknown with what mends it, never thrown:
 * no verdict hangs on this.
 */
export async function readOpenPullRequests(
  client: ReadClient,
  repository: string,
  baseRef: string | null,
  own: number | null,
): Promise<Fact<OpenPullRequests>> {
  const source = SOURCES.openPullRequests;
  try {
    const answer = await ask(client, repository, baseRef);
    // A list of nodes has errors of its own below; what matters here hides the list.
    const error = hidingError(answer, CONNECTION, () => true);
    if (error !== null) return unknownFromError(error, source);
    const value = valueAt(answer, CONNECTION);
    if (value === null) return unknownNull(source);
    const parsed = answerSchema.safeParse(value);
    return parsed.success ? known(listOf(parsed.data, baseRef, own)) : notUnderstood(source, parsed.error);
  } catch (error) {
    if (error instanceof RequestFailure && error.code === "unauthorized" && error.status === null) return withoutToken();
    return unknownFromFailure(error, source);
  }
}

/** The first number that is not too heavy; the failure of the last one is the caller's. */
async function ask(client: ReadClient, repository: string, baseRef: string | null): Promise<GraphqlAnswer> {
  const [many, few] = MOST;
  const once = (most: number): Promise<GraphqlAnswer> =>
    client.graphql(OPEN_PULL_REQUESTS_QUERY, { ...parseRepository(repository), base: baseRef, most }, { heavy: true });
  try {
    const answer = await once(many);
    return isTooHeavy(answer) ? await once(few) : answer;
  } catch (error) {
    const tooHeavy = error instanceof RequestFailure && (error.code === "timeout" || error.status === 502 || error.status === 504);
    if (!tooHeavy) throw error;
    return once(few);
  }
}

function listOf({ totalCount, nodes }: z.infer<typeof answerSchema>, baseRef: string | null, own: number | null): OpenPullRequests {
  const shown = nodes.filter((node) => node !== null);
  const seen = shown
    .filter(({ number }) => number !== own)
    .map(({ number, title, isDraft, updatedAt, headRefName, isCrossRepository, author, files }) => {
      const listed = (files?.nodes ?? []).filter((file) => file !== null);
      const paths = listed.map(({ path }) => path).sort(compareText);
      // GraphQL does not tell from where a file was moved, and that is where another pull request may change it.
      const moved = listed.some(({ changeType }) => changeType === "RENAMED");
      return {
        number,
        title,
        author: author?.login ?? null,
        headRef: headRefName,
        fromFork: isCrossRepository,
        isDraft,
        updatedAt,
        paths,
        pathsComplete: files !== null && !moved && paths.length >= files.totalCount,
      };
    });
  // This pull request is open, too, unless it stands behind those that were asked for: then the number is one too high at most.
  return { baseRef, seen, notSeen: Math.max(0, totalCount - shown.length) };
}

function withoutToken(): Fact<OpenPullRequests> {
  return unknown(
    "The other open pull requests were not asked for: GitHub tells them only to a token, and none was given.",
    "Give a token that may read pull requests: `github-token` in a workflow, GITHUB_TOKEN at a terminal.",
  );
}
