import type { ServerResponse } from "node:http";

/** What a fault can match on. */
export interface FaultedRequest {
  kind: "rest" | "graphql";
  method: string;
  /** Without the query. */
  path: string;
  query: URLSearchParams;
  body: unknown;
  operationName: string | null;
  variables: Readonly<Record<string, unknown>>;
  /** 0 for the first request that this GitHub got. */
  index: number;
}

export type FaultKind =
  /** Secondary limits: 429 or 403 with `retry-after: 1`. */
  | "status-429-secondary"
  | "status-403-secondary"
  /** The hourly budget is used up: GraphQL says it with 200 and errors, REST with 403 and `x-ratelimit-remaining: 0`. */
  | "rate-limit-200-graphql"
  | "rate-limit-403-rest"
  /** The 10 s of a query ran out: 200, no data, and GitHub's apology. */
  | "graphql-timeout-200"
  | "status-401"
  | "status-403"
  | "status-404"
  | "status-500"
  | "status-502"
  | "status-503"
  | "status-504"
  /** A proxy's page instead of JSON. */
  | "html-502"
  /** No answer until the server closes. */
  | "timeout"
  /** Half of the right answer, ended properly. */
  | "truncated-json"
  | "empty-body"
  /** The connection breaks before GitHub did anything; with `-after`, when it has done it: a comment exists, nobody was told. */
  | "reset"
  | "reset-after"
  /** The right answer, `ms` milliseconds late. */
  | "delay";

export interface Fault {
  match: (request: FaultedRequest) => boolean;
  /** How often; absent: always. */
  times?: number;
  fault: FaultKind;
  /** For `delay`. */
  ms?: number;
}

export interface PlannedAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };

function plain(status: number, message: string, headers: Record<string, string> = {}): PlannedAnswer {
  const body = JSON.stringify({
    message,
    documentation_url: "https://docs.github.com/rest",
    status: `${status}`,
  });
  return { status, headers: { ...JSON_TYPE, ...headers }, body };
}

const SECONDARY = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
const PRIMARY = "API rate limit exceeded for installation ID 1.";

/** Faults that replace the answer, so that nothing is done at all. */
const REPLACED: Partial<Record<FaultKind, PlannedAnswer>> = {
  "status-429-secondary": plain(429, SECONDARY, { "retry-after": "1" }),
  "status-403-secondary": plain(403, SECONDARY, { "retry-after": "1" }),
  "rate-limit-200-graphql": {
    status: 200,
    headers: { ...JSON_TYPE, "x-ratelimit-remaining": "0" },
    body: JSON.stringify({ errors: [{ type: "RATE_LIMITED", message: PRIMARY }] }),
  },
  "graphql-timeout-200": {
    status: 200,
    headers: JSON_TYPE,
    body: JSON.stringify({
      data: null,
      errors: [
        {
          message:
            "Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `BED:1` when reporting this issue.",
        },
      ],
    }),
  },
  "rate-limit-403-rest": plain(403, PRIMARY, { "x-ratelimit-remaining": "0" }),
  "status-401": plain(401, "Bad credentials"),
  "status-403": plain(403, "Resource not accessible by integration"),
  "status-404": plain(404, "Not Found"),
  "status-500": plain(500, "Server Error"),
  "status-502": plain(502, "Server Error"),
  "status-503": plain(503, "Service unavailable"),
  "status-504": plain(
    504,
    "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request and contact us if the problem persists.",
  ),
  "html-502": {
    status: 502,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: "<!DOCTYPE html><html><head><title>Unicorn!</title></head><body></body></html>",
  },
  "empty-body": { status: 200, headers: JSON_TYPE, body: "" },
};

/** The answer that stands in for the real one, or null when the real one is worked out first. */
export function replacement(kind: FaultKind): PlannedAnswer | null {
  return REPLACED[kind] ?? null;
}

/** Picks the fault of a request and counts it. */
export class FaultPlan {
  private readonly faults: { fault: Fault; left: number }[];
  constructor(faults: readonly Fault[]) {
    this.faults = faults.map((fault) => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }));
  }
  add(fault: Fault): void {
    this.faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  }
  take(request: FaultedRequest): Fault | null {
    const hit = this.faults.find((one) => one.left > 0 && one.fault.match(request));
    if (hit === undefined) return null;
    hit.left -= 1;
    return hit.fault;
  }
}

/** Breaks the connection as a network does: RST, no end. */
export function reset(response: ServerResponse): void {
  const { socket } = response;
  if (socket !== null) socket.resetAndDestroy();
}
