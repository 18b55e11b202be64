import * as z from "zod";
import type { Fact } from "../../facts/fact.ts";
import type { Commit } from "../../facts/pull-request-facts.ts";
import { shaSchema } from "../../facts/subject.ts";
import { readConnection, type ConnectionInput, type Page } from "./connection.ts";
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

/**
 * The commits of the pull request, oldest first. `authorLogin` null: the commit's e-mail belongs to no account that
 * GitHub knows (e-mails in commits can be forged). `signature` null: unsigned.
 */
export function readCommits(first: Page, next: ConnectionInput<Commit>["next"]): Promise<Fact<Commit[]>> {
  return readConnection({ source: SOURCES.commits, first, next, read: readCommit });
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
