import { setTimeout as sleep } from "node:timers/promises";
import { ConfigurationError } from "../facts/configuration-error.ts";
import type { Log } from "../host/host.ts";
import {
  RequestFailure,
  type GraphqlAnswer,
  type GraphqlOptions,
  type ReadClient,
  type RequestCount,
  type RestAnswer,
} from "./client-contract.ts";
import { isRateLimited, parseGraphqlAnswer } from "./graphql-answer.ts";
import { fetchThroughProxy } from "./proxy-fetch.ts";
import { judgeAnswer, quote, type Judgement, type RawAnswer } from "./request-failure.ts";

/** Design, section 10: a request times out after 15 s, at most 3 tries, all facts of a run within 90 s. */
const REQUEST_TIMEOUT_MS = 15_000;
const TRIES = 3;
const DEADLINE_MS = 90_000;
const BUDGET = 60;
const FIRST_BACKOFF_MS = 500;

export interface ReadClientOptions {
  /** `null` asks anonymously: REST only, since GitHub's GraphQL wants a token. */
  token: string | null;
  /** `GITHUB_API_URL`, for example `https://api.github.com`. */
  apiUrl: string;
  /** `GITHUB_GRAPHQL_URL`, for example `https://api.github.com/graphql`. */
  graphqlUrl: string;
  /** The wall clock, against which GitHub's reset times are read. */
  now: () => Date;
  log: Log;
  /** Milliseconds for all requests together, from the first one on. */
  deadlineMs?: number;
  /** Milliseconds for one try. */
  requestTimeoutMs?: number;
  /** How many requests, tries included, this client may send. */
  budget?: number;
  /** Ends every request and every wait at once: cancellation of the run (SIGTERM). */
  signal?: AbortSignal;
  /** How to wait before another try, in milliseconds. */
  wait?: (ms: number) => Promise<unknown>;
}

/**
 * A client that reads GitHub and cannot write. Retries 5xx, 429, secondary limits, resets, timeouts and truncated JSON;
 * counts what it does; throws RequestFailure, never with the token in it. Throws ConfigurationError for an address
 * that is none or a token that cannot stand in a header.
 */
export function createReadClient(options: ReadClientOptions): ReadClient {
  const apiUrl = baseAddress("GITHUB_API_URL", options.apiUrl);
  const graphqlUrl = baseAddress("GITHUB_GRAPHQL_URL", options.graphqlUrl);
  const headers = requestHeaders(options.token);
  const count: RequestCount = { graphql: 0, rest: 0, retries: 0 };
  const budget = options.budget ?? BUDGET;
  const deadlineMs = options.deadlineMs ?? DEADLINE_MS;
  let startedAt: number | null = null;

  function remainingMs(): number {
    startedAt ??= performance.now();
    return deadlineMs - (performance.now() - startedAt);
  }

  function isCancelled(): boolean {
    return options.signal?.aborted === true;
  }

  /** One logical request: up to three tries within the deadline and the budget. */
  async function send(what: string, once: (signal: AbortSignal) => Promise<RawAnswer>, heavy: boolean): Promise<Done> {
    for (let attempt = 1; ; attempt += 1) {
      if (count.graphql + count.rest + count.retries > budget) {
        throw new RequestFailure("budget", `The budget of ${budget} requests is used up`, null, null);
      }
      const judgement = await tryOnce(once);
      if (judgement.kind === "answer") return judgement;
      if (judgement.kind === "fail") throw judgement.failure;
      const wait = judgement.afterMs ?? FIRST_BACKOFF_MS * 2 ** (attempt - 1);
      const hopeless = attempt >= TRIES || (heavy && judgement.gateway) || wait >= remainingMs();
      if (hopeless) throw judgement.failure;
      options.log.debug(`${what}: ${judgement.failure.message}; asking again in ${Math.ceil(wait / 1000)} s`);
      await (options.wait?.(wait) ?? pause(wait, options.signal));
      count.retries += 1;
    }
  }

  async function tryOnce(once: (signal: AbortSignal) => Promise<RawAnswer>): Promise<Judgement & { raw?: RawAnswer }> {
    const remaining = remainingMs();
    if (remaining <= 0) return { kind: "fail", failure: deadlineFailure(deadlineMs) };
    if (isCancelled()) return { kind: "fail", failure: cancelled() };
    // A timer takes whole milliseconds only, and what remains is a fraction.
    const timeout = AbortSignal.timeout(Math.ceil(Math.min(options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS, remaining)));
    const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
    try {
      const raw = await once(signal);
      const judgement = judgeAnswer(raw, options.now().getTime());
      return { ...judgement, raw };
    } catch (error) {
      if (isCancelled()) return { kind: "fail", failure: cancelled() };
      const failure = timeout.aborted
        ? new RequestFailure("timeout", "GitHub did not answer in time", null, null)
        : new RequestFailure("unavailable", `GitHub cannot be reached (${networkCause(error, options.token)})`, null, null);
      return { kind: "retry", afterMs: null, gateway: timeout.aborted, failure };
    }
  }

  async function graphql(query: string, variables: Readonly<Record<string, unknown>>, how: GraphqlOptions = {}): Promise<GraphqlAnswer> {
    if (options.token === null) {
      throw new RequestFailure("unauthorized", "GitHub answers GraphQL only with a token, and none was given", null, null);
    }
    count.graphql += 1;
    const body = JSON.stringify({ query, variables });
    const done = await send("GraphQL", (signal) => exchange(graphqlUrl, { method: "POST", headers, body, signal }), how.heavy ?? false);
    const answer = parseGraphqlAnswer(done.data);
    // Primary exhaustion arrives as HTTP 200 with errors (semantics, section 2): it is no answer.
    const limited = answer.errors.find(isRateLimited);
    if (limited !== undefined) {
      throw new RequestFailure("rate-limited", `GitHub's rate limit is reached: ${quote(limited.message)}`, 200, null);
    }
    return answer;
  }

  async function get(path: string): Promise<RestAnswer> {
    count.rest += 1;
    const done = await send(`GET ${path}`, (signal) => exchange(apiUrl + path, { method: "GET", headers, signal }), false);
    return { status: done.raw?.status ?? 200, data: done.data, headers: done.raw?.headers ?? {} };
  }

  return { graphql, get, count };
}

type Done = Extract<Judgement, { kind: "answer" }> & { raw?: RawAnswer };

async function exchange(url: string, init: RequestInit): Promise<RawAnswer> {
  const send = await fetchThroughProxy(url);
  const response = await send(url, init);
  return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
}

function requestHeaders(token: string | null): Record<string, string> {
  const headers: Record<string, string> = {
    accept: "application/vnd.github+json",
    "content-type": "application/json",
    "user-agent": "trust-layer",
    "x-github-api-version": "2022-11-28",
  };
  if (token === null) return headers;
  // Checked here because fetch would repeat the whole header, and so the token, in its own error.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new ConfigurationError(
      "The GitHub token is empty or holds a character that no token has (a space or a line break?).",
      "Pass the token exactly as GitHub shows it, for example `github-token: ${{ github.token }}`.",
    );
  }
  return { ...headers, authorization: `Bearer ${token}` };
}

function baseAddress(name: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) {
    throw new ConfigurationError(
      `${name} is not an address: "${quote(value)}".`,
      `Set ${name} to an address that starts with https://, or leave it unset for github.com.`,
    );
  }
  return value.replace(/\/+$/, "");
}

/** The cause of a failed connection as a system code (ENOTFOUND, ECONNRESET, ...), never with a header in it. */
function networkCause(error: unknown, token: string | null): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.code;
  const message = cause instanceof Error ? quote(cause.message) : "unknown cause";
  return token === null ? message : message.replaceAll(token, "***");
}

function deadlineFailure(deadlineMs: number): RequestFailure {
  return new RequestFailure("timeout", `The ${Math.round(deadlineMs / 1000)} s for all requests are over`, null, null);
}

function cancelled(): RequestFailure {
  return new RequestFailure("unavailable", "The run was cancelled before GitHub answered", null, null);
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(ms, undefined, signal === undefined ? {} : { signal });
  } catch {
    throw cancelled();
  }
}
