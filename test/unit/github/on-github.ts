import { expect } from "vitest";
import { pullRequestFactsSchema, type PullRequestFacts } from "../../../src/facts/pull-request-facts.ts";
import type { Target } from "../../../src/github/event.ts";
import { gatherPullRequestFacts, type GatherInput } from "../../../src/github/facts.ts";
import { createReadClient, type ReadClientOptions } from "../../../src/github/read-client.ts";
import { startGitHub, typicalPullRequest, type GithubOptions, type RecordedRequest, type Typical } from "../../bed/github/index.ts";
import { recordingLog } from "./loopback.ts";

export interface Gathered {
  facts: PullRequestFacts;
  /** `Facts`, `Page` ... or the path without the repository, in a stable order. */
  asked: string[];
  requests: RecordedRequest[];
  log: string[];
}

export interface Options extends GithubOptions {
  token?: string | null;
  target?: Partial<Target>;
  client?: Partial<ReadClientOptions>;
  gather?: Partial<GatherInput>;
}

/** What an event of this pull request would name. */
export function targetOf(typical: Typical, more: Partial<Target> = {}): Target {
  const { repository, pullRequest } = typical;
  return {
    repository: repository.nameWithOwner,
    number: pullRequest.number,
    event: "pull_request",
    baseRef: pullRequest.baseRef,
    baseSha: pullRequest.baseSha,
    headSha: pullRequest.headSha,
    mergeGroup: null,
    ...more,
  };
}

/** Gathers the facts of the typical pull request, after `change`, from a GitHub on loopback. Nothing waits for real. */
export async function gatherFrom(change: (typical: Typical) => void = () => {}, options: Options = {}): Promise<Gathered> {
  const typical = typicalPullRequest();
  change(typical);
  const { token, target, client, gather, ...github } = options;
  const running = await startGitHub(typical.world, github);
  const log = recordingLog();
  try {
    const facts = await gatherPullRequestFacts({
      client: createReadClient({
        token: token === undefined ? typical.token : token,
        apiUrl: running.apiUrl,
        graphqlUrl: running.graphqlUrl,
        now: () => new Date(typical.world.now),
        log,
        wait: async () => {},
        requestTimeoutMs: 5_000,
        ...client,
      }),
      target: targetOf(typical, target),
      policyPath: ".github/trust-layer.yml",
      ownJob: null,
      observedAt: "2026-03-02T12:00:00Z",
      log,
      wait: async () => {},
      ...gather,
    });
    expect(pullRequestFactsSchema.safeParse(facts).error?.issues ?? []).toEqual([]);
    const asked = running.requests.map((request) => request.operationName ?? request.path.replace(/^\/repos\/[^/]+\/[^/]+/, ""));
    return { facts, asked: asked.sort(), requests: running.requests, log: log.lines };
  } finally {
    await running.close();
  }
}

/** The facts that are unknown, by name, with the permission each asks for. */
export function unknowns(facts: PullRequestFacts): Record<string, string | null> {
  const found: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(facts)) {
    if (typeof value === "object" && value !== null && "state" in value && value.state === "unknown") {
      found[name] = "permission" in value && typeof value.permission === "string" ? value.permission : null;
    }
  }
  return found;
}

/** The value of a known fact; a test on an unknown one fails here. */
export function valueOf<T>(fact: { state: "known"; value: T } | { state: "unknown"; reason: string }): T {
  if (fact.state === "unknown") throw new Error(`expected a known fact, got: ${fact.reason}`);
  return fact.value;
}
