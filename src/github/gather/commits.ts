import * as z from "zod";
import { unknown, type Fact } from "../../facts/fact.ts";
import type { Commit } from "../../facts/pull-request-facts.ts";
import { shaSchema } from "../../facts/subject.ts";
import { readConnection, type ConnectionInput, type Page } from "./connection.ts";
import { movedOn } from "./pages.ts";
import { SOURCES } from "./sources.ts";

const gitActorSchema = z.object({ user: z.object({ login: z.string() }).nullable() }).nullable();

const commitNodeSchema = z.object({
  commit: z.object({
    oid: shaSchema,
    message: z.string(),
    committedDate: z.string(),
    author: gitActorSchema,
    committer: gitActorSchema,
    signature: z
      .object({
        __typename: z.string(),
        isValid: z.boolean(),
        state: z.string(),
        signer: z.object({ login: z.string() }).nullable(),
      })
      .nullable(),
  }),
});

/** GitHub lists at most 250 commits of a pull request (REST, "List commits on a pull request"). */
const COMMIT_LIMIT = 250;

/**
 * The commits of the pull request, oldest first. `authorLogin` null: the commit's e-mail belongs to no account that
 * GitHub knows (e-mails in commits can be forged). `signature` null: unsigned. A list without the head, or one that ends
 * exactly where GitHub cuts, is not whole.
 */
export async function readCommits(first: Page, next: ConnectionInput<Commit>["next"], headSha: string): Promise<Fact<Commit[]>> {
  const fact = await readConnection({ source: SOURCES.commits, first, next, read: readCommit });
  if (fact.state === "unknown") return fact;
  if (fact.value.length === COMMIT_LIMIT) {
    return unknown(
      `GitHub lists no more than ${COMMIT_LIMIT} commits of a pull request, and here are ${COMMIT_LIMIT}: there may be more.`,
      `Split the pull request, or join commits, so that it has fewer than ${COMMIT_LIMIT}.`,
    );
  }
  return fact.value.some(({ sha }) => sha === headSha) ? fact : movedOn();
}

function readCommit(node: unknown): Commit {
  const { commit } = commitNodeSchema.parse(node);
  const { signature } = commit;
  return {
    sha: commit.oid,
    message: commit.message,
    committedDate: commit.committedDate,
    authorLogin: commit.author?.user?.login ?? null,
    committerLogin: commit.committer?.user?.login ?? null,
    signature:
      signature === null
        ? null
        : {
            kind: signature.__typename,
            isValid: signature.isValid,
            state: signature.state,
            signer: signature.signer?.login ?? null,
          },
  };
}
