import { prettyJson } from "../../evidence/canonical-json.ts";
import { STATUS_CONTEXT, type BoundSubject, type Operation, type StatusContent } from "./operation.ts";
import { statusDescription, statusState } from "./status-state.ts";

/** A request that may be sent: everything but the address of the API and the token. */
export interface WriteRequest {
  operation: Operation;
  method: "POST" | "PATCH";
  /** Begins with `/`, encoded. */
  path: string;
  body: Readonly<Record<string, string>>;
}

/** The three requests that exist. Whatever else is asked for is a fault of ours and is not sent. */
const ALLOWED = [
  /^POST \/repos\/[\w.-]+\/[\w.-]+\/issues\/\d+\/comments$/,
  /^PATCH \/repos\/[\w.-]+\/[\w.-]+\/issues\/comments\/\d+$/,
  /^POST \/repos\/[\w.-]+\/[\w.-]+\/statuses\/(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
];

export function isAllowedRequest(request: Pick<WriteRequest, "method" | "path">): boolean {
  if (/\/\.{1,2}(?:\/|$)/.test(request.path)) return false;
  return ALLOWED.some((pattern) => pattern.test(`${request.method} ${request.path}`));
}

/** Creates a comment (`own` null), or replaces the text of our own one. */
export function commentRequest(subject: BoundSubject, body: string, own: { id: number } | null): WriteRequest {
  return own === null
    ? { operation: "comment", method: "POST", path: `/repos/${subject.repository}/issues/${subject.pullRequest}/comments`, body: { body } }
    : { operation: "comment", method: "PATCH", path: `/repos/${subject.repository}/issues/comments/${own.id}`, body: { body } };
}

/** A status on the pull request's head, never on the test merge. */
export function statusRequest(subject: BoundSubject, content: StatusContent): WriteRequest {
  return {
    operation: "status",
    method: "POST",
    path: `/repos/${subject.repository}/statuses/${subject.headSha}`,
    body: {
      state: statusState(content),
      context: STATUS_CONTEXT,
      description: statusDescription(content),
      ...(content.targetUrl === null ? {} : { target_url: content.targetUrl }),
    },
  };
}

/** The file of a dry run: the exact request, the key it would carry, and what a live run would have met first. */
export function deferredFile(request: WriteRequest, key: string, blocker: object | null): { path: string; text: string } {
  return {
    path: `deferred/${request.operation}.json`,
    text: prettyJson({
      idempotencyKey: key,
      request: { method: request.method, path: request.path, body: request.body },
      liveBlocker: blocker,
    }),
  };
}
