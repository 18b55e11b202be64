import { setTimeout as pause } from "node:timers/promises";
import { fetchThroughProxy } from "../proxy-fetch.ts";
import { quote } from "../request-failure.ts";
import { WriteFailure } from "./blocker.ts";
import type { Operation } from "./operation.ts";
import { isAllowedRequest, type WriteRequest } from "./request.ts";

/** Design, section 10: a write times out after 30 s and is tried again three times, after 1, 2 and 4 s. */
const TIMEOUT_MS = 30_000;
const BACKOFF_MS = [1000, 2000, 4000] as const;
/** A limit that lasts longer than this is reported and not waited for. */
const LONGEST_WAIT_MS = 60_000;

const PERMISSION: Readonly<Record<Operation, string>> = { comment: "pull-requests: write", status: "statuses: write" };

export interface WriteClientOptions {
  token: string;
  apiUrl: string;
  /** Milliseconds for one try; shorter in tests. */
  timeoutMs?: number;
  wait?: (milliseconds: number) => Promise<unknown>;
  signal?: AbortSignal;
}

type Try = { kind: "done"; data: unknown } | { kind: "again"; afterMs: number | null; uncertain: boolean; failure: WriteFailure };

/**
 * Sends one request that is on the list of those that exist. Retries timeouts, lost connections, 5xx, 429 and secondary
 * limits; never another 4xx. `alreadyDone` is asked before a retry whose predecessor may have arrived after all, so that
 * a lost answer does not make a second comment. Throws WriteFailure, never with the token in it.
 */
export async function sendWrite(request: WriteRequest, options: WriteClientOptions, alreadyDone: () => Promise<unknown>): Promise<unknown> {
  if (!isAllowedRequest(request)) throw new TypeError(`no such write exists: ${request.method} ${request.path}`);
  if (!/^[\x21-\x7e]+$/.test(options.token)) {
    throw new WriteFailure("auth_failed", "The token holds a character that no token has.", "Pass the token exactly as GitHub shows it.");
  }
  let uncertain = false;
  for (let attempt = 0; ; attempt += 1) {
    const result = await tryOnce(request, options);
    if (result.kind === "done") return result.data;
    uncertain ||= result.uncertain;
    const backoff = BACKOFF_MS[attempt];
    const wait = Math.max(backoff ?? 0, result.afterMs ?? 0);
    const last = backoff === undefined || wait > LONGEST_WAIT_MS || options.signal?.aborted === true;
    if (!last) await (options.wait ?? pause)(wait);
    if (uncertain) {
      const earlier = await alreadyDone();
      if (earlier !== null) return earlier;
    }
    if (last) throw result.failure;
  }
}

/** One try; only what happens on the way is caught here, so that GitHub's refusals end it at once. */
async function tryOnce(request: WriteRequest, options: WriteClientOptions): Promise<Try> {
  const timeout = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  let answer: { status: number; headers: Headers; text: string };
  try {
    const response = await post(request, options, timeout);
    answer = { status: response.status, headers: response.headers, text: await response.text() };
  } catch {
    const failure = timeout.aborted
      ? new WriteFailure(
          "timeout",
          "GitHub did not answer the write in time.",
          "Re-run the job; a write that arrived after all is recognised by its marker.",
        )
      : new WriteFailure(
          "unavailable",
          "GitHub could not be reached, or the connection broke.",
          "Re-run the job when https://www.githubstatus.com shows no trouble.",
        );
    return { kind: "again", afterMs: null, uncertain: true, failure };
  }
  return judge(request.operation, answer.status, answer.headers, answer.text);
}

async function post(request: WriteRequest, options: WriteClientOptions, timeout: AbortSignal): Promise<Response> {
  const url = `${options.apiUrl.replace(/\/+$/, "")}${request.path}`;
  const send = await fetchThroughProxy(url);
  return await send(url, {
    method: request.method,
    // A redirect would carry the write to a place that nobody checked.
    redirect: "manual",
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${options.token}`,
      "content-type": "application/json",
      "user-agent": "trust-layer",
      "x-github-api-version": "2022-11-28",
    },
    body: JSON.stringify(request.body),
    signal: options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]),
  });
}

function judge(operation: Operation, status: number, headers: Headers, text: string): Try {
  if (status >= 200 && status < 300) return { kind: "done", data: parse(text) };
  const message = messageOf(text);
  const words = `GitHub answered ${status}${message === "" ? "" : `: ${message}`}`;
  if (status === 429 || (status === 403 && isLimit(headers, message))) {
    const failure = new WriteFailure("rate_limited", `${words}.`, "Wait until the limit is over, then re-run the job.");
    return { kind: "again", afterMs: waitOf(headers), uncertain: false, failure };
  }
  if (status >= 500) {
    return {
      kind: "again",
      afterMs: null,
      uncertain: true,
      failure: new WriteFailure("unavailable", `${words}.`, "Re-run the job later."),
    };
  }
  throw refusal(operation, status, words, message);
}

function refusal(operation: Operation, status: number, words: string, message: string): WriteFailure {
  if (status === 401)
    return new WriteFailure("auth_failed", `${words}.`, "The token is wrong or has expired: pass `github-token: ${{ github.token }}`.");
  if (status === 403 && /archived|locked/i.test(message)) {
    return new WriteFailure(
      "unavailable",
      `${words}.`,
      "The repository is archived or the conversation is locked: nothing can be written there.",
    );
  }
  if (status === 403 || status === 404) {
    return new WriteFailure(
      "auth_failed",
      `${words}.`,
      `Add \`${PERMISSION[operation]}\` under \`permissions:\` of the job that runs this step. Runs for forks and for Dependabot have a read-only token: publish from \`workflow_run\` there.`,
    );
  }
  if (status >= 300 && status < 400) {
    return new WriteFailure(
      "remote_mismatch",
      `${words}: the repository has another address now.`,
      "Re-run the workflow under the repository's new name, and put that name into `transport.repositories`.",
    );
  }
  const mend =
    operation === "status" && status === 422
      ? "GitHub takes at most 1,000 statuses for a commit and context: push a new commit."
      : "GitHub refused the content itself: see the message, and report it with the deferred request of a dry run.";
  return new WriteFailure("unavailable", `${words}.`, mend);
}

function isLimit(headers: Headers, message: string): boolean {
  return (
    headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0" || /secondary rate limit|abuse detection/i.test(message)
  );
}

/** Milliseconds that GitHub asks to wait; a primary limit lasts until its reset, up to an hour: longer than we wait. */
function waitOf(headers: Headers): number | null {
  const after = Number(headers.get("retry-after") ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(0, after * 1000);
  return headers.get("x-ratelimit-remaining") === "0" ? Number.POSITIVE_INFINITY : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function messageOf(text: string): string {
  const data = parse(text);
  return typeof data === "object" && data !== null && "message" in data && typeof data.message === "string" ? quote(data.message) : "";
}
