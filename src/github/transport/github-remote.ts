import * as z from "zod";
import { RequestFailure, type ReadClient } from "../client-contract.ts";
import { readAllPages } from "../rest-pages.ts";
import type { RemoteReader } from "./remote.ts";

/* One small GraphQL query for the epoch, with the fields from which the subject was made, so that equal means equal. */
const QUERY = `query TransportRemote($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    pullRequest(number: $number) { number headRefName headRefOid baseRefName baseRefOid isCrossRepository }
  }
}`;

const viewerSchema = z.object({ viewer: z.object({ login: z.string() }) });
const answerSchema = z.object({
  repository: z.object({
    nameWithOwner: z.string(),
    pullRequest: z.object({
      number: z.int(),
      headRefName: z.string(),
      headRefOid: z.string(),
      baseRefName: z.string(),
      baseRefOid: z.string(),
      isCrossRepository: z.boolean(),
    }),
  }),
});

const userSchema = z.object({ login: z.string(), type: z.string() }).nullable();
const commentSchema = z.object({
  id: z.int(),
  html_url: z.string(),
  body: z.string().nullish(),
  user: userSchema,
  created_at: z.string(),
  updated_at: z.string(),
});
const statusSchema = z.object({
  context: z.string(),
  state: z.string(),
  description: z.string().nullable(),
  target_url: z.string().nullable(),
  creator: userSchema,
});

/** Reads from GitHub what the transport compares right before it writes. Throws RequestFailure. */
export function githubRemote(client: ReadClient, repository: string, pullRequest: number): RemoteReader {
  const [owner = "", name = ""] = repository.split("/");
  return {
    async pullRequest() {
      const [{ data }, viewer] = await Promise.all([client.graphql(QUERY, { owner, name, number: pullRequest }), viewerOf(client)]);
      const { repository: found } = read(answerSchema, data);
      const pull = found.pullRequest;
      return {
        repository: found.nameWithOwner,
        pullRequest: pull.number,
        baseRef: pull.baseRefName,
        baseSha: pull.baseRefOid,
        headRef: pull.headRefName,
        headSha: pull.headRefOid,
        isCrossRepository: pull.isCrossRepository,
        viewer,
      };
    },
    async comments() {
      const items = await readAllPages(client, `/repos/${repository}/issues/${pullRequest}/comments`);
      return items.map((item) => {
        const { id, html_url, body, user, created_at, updated_at } = read(commentSchema, item);
        return {
          id,
          url: html_url,
          body: body ?? "",
          login: user?.login ?? null,
          type: user?.type ?? null,
          edited: created_at !== updated_at,
        };
      });
    },
    async status(sha, context) {
      // Newest first (GitHub, "List commit statuses for a reference").
      const items = await readAllPages(client, `/repos/${repository}/commits/${sha}/statuses`);
      const ours = items.map((item) => read(statusSchema, item)).find((status) => status.context === context);
      if (ours === undefined) return null;
      return { state: ours.state, description: ours.description, targetUrl: ours.target_url, login: ours.creator?.login ?? null };
    },
  };
}

/**
 * Who the token writes as. Asked apart, since `viewer` cannot be null in GitHub's schema: where an installation is not
 * told who it is, the error would take the rest of the answer with it.
 */
async function viewerOf(client: ReadClient): Promise<string | null> {
  const { data } = await client.graphql("query TransportViewer { viewer { login } }", {});
  const parsed = viewerSchema.safeParse(data);
  return parsed.success ? parsed.data.viewer.login : null;
}

/** A partial or unexpected answer is no answer: the epoch would be compared with nothing. */
function read<T>(schema: z.ZodType<T>, data: unknown): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new RequestFailure("invalid-answer", `GitHub's answer lacks \`${place}\``, null, null);
}
