import { unknown, type Fact } from "../facts/fact.ts";
import type { OpenPullRequests } from "../facts/pull-request-facts.ts";
import { readOpenPullRequests } from "../github/open-pull-requests.ts";
import { createReadClient } from "../github/read-client.ts";
import type { Host } from "../host/host.ts";
import { once, type Session } from "./session.ts";

/** A person waits at the terminal. */
const DEADLINE_MS = 10_000;

/**
 * The same local session, in which GitHub is asked for the open pull requests of the repository that `origin` points to,
 * whatever their base; what that costs stands in its measurements. `token` null: it is unknown, like every failure.
 */
export function withOpenPullRequests<S extends Session>(host: Host, session: S, token: string | null): S {
  const { repository } = session.subject;
  const client = createReadClient({
    token,
    apiUrl: host.env["GITHUB_API_URL"] || "https://api.github.com",
    graphqlUrl: host.env["GITHUB_GRAPHQL_URL"] || "https://api.github.com/graphql",
    deadlineMs: DEADLINE_MS,
    now: host.now,
    log: host.log,
  });
  return {
    ...session,
    openPullRequests: once((): Promise<Fact<OpenPullRequests>> => {
      if (repository === null) return Promise.resolve(NO_ORIGIN);
      return readOpenPullRequests(client, repository, null, null);
    }),
    measurements: () => {
      const { graphqlRequests, restRequests, retries, durationMs } = session.measurements();
      return {
        graphqlRequests: graphqlRequests + client.count.graphql,
        restRequests: restRequests + client.count.rest,
        retries: retries + client.count.retries,
        durationMs,
      };
    },
  };
}

const NO_ORIGIN = unknown(
  "It is not known which repository to ask for open pull requests: `origin` is not on GitHub.",
  "Run in a clone whose `origin` is on GitHub.",
);
