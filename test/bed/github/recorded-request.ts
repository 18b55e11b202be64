import type { FaultKind } from "./faults.ts";

/** One request as the bed saw it, for what a test expects to be asked. */
export interface RecordedRequest {
  kind: "rest" | "graphql" | "mounted";
  method: string;
  /** With the query, as it was sent. */
  path: string;
  body: unknown;
  /** 0 when the connection broke or no answer was given. */
  status: number;
  fault: FaultKind | null;
  /** Of a GraphQL request. */
  operationName: string | null;
  variables: Readonly<Record<string, unknown>>;
  /** Points that it cost; 0 for REST. */
  cost: number;
  /** Milliseconds since the server started, for who counts rounds. */
  startedAt: number;
  endedAt: number;
  userAgent: string | null;
  /** The login of the token, never the token. */
  login: string | null;
}

/**
 * The number of sequential rounds in which requests were made: the longest chain of requests each of which started when
 * the one before had ended. Needs `latencyMs` to be meaningful.
 */
export function sequentialRounds(requests: readonly RecordedRequest[]): number {
  let rounds = 0;
  let roundEnds = Number.NEGATIVE_INFINITY;
  for (const request of requests.toSorted((a, b) => a.startedAt - b.startedAt)) {
    if (request.startedAt >= roundEnds) {
      rounds += 1;
      roundEnds = request.endedAt;
    } else roundEnds = Math.min(roundEnds, request.endedAt);
  }
  return rounds;
}
