import type { Blocker } from "./blocker.ts";
import { commentBody } from "./comment-body.ts";
import { ACTIONS_ACCOUNT, findOwnComment, formatMarker, isNewer, type Marker } from "./marker.ts";
import { STATUS_CONTEXT, type BoundSubject, type CommentContent, type Operation, type StatusContent } from "./operation.ts";
import type { RemoteComment, RemoteStatus } from "./remote.ts";
import { commentRequest, statusRequest, type WriteRequest } from "./request.ts";

/** What is to be done, given what stands on GitHub already. */
export type Plan = { kind: "send"; request: WriteRequest } | { kind: "unchanged"; url: string | null } | { kind: "stop"; blocker: Blocker };

type Run = { id: number; attempt: number } | null;

/**
 * Creates our comment, replaces the text of our own one, leaves it when it says the same already, and never replaces
 * what a later run wrote about the same epoch. Comments of people are not candidates at all.
 */
export function planComment(
  content: CommentContent,
  subject: BoundSubject,
  key: string,
  run: Run,
  viewer: string | null,
  comments: readonly RemoteComment[],
): Plan {
  const marker: Marker = { key, headSha: subject.headSha, baseSha: subject.baseSha, runId: run?.id ?? 0, runAttempt: run?.attempt ?? 0 };
  const body = commentBody(formatMarker(marker), content.markdown);
  const own = findOwnComment(comments, viewer);
  if (own === null) return { kind: "send", request: commentRequest(subject, body, null) };
  if (own.marker.key === key) return { kind: "unchanged", url: own.comment.url };
  if (isNewer(own.marker, marker)) return { kind: "stop", blocker: superseded("comment", own.marker.runId) };
  return { kind: "send", request: commentRequest(subject, body, { id: own.comment.id }) };
}

/**
 * Sets the status, leaves it when it is the same, and never replaces the word of a later run on the same commit. Only
 * a status of our own account counts as ours: anybody with write access can set one of any name.
 */
export function planStatus(
  content: StatusContent,
  subject: BoundSubject,
  run: Run,
  viewer: string | null,
  existing: RemoteStatus | null,
): Plan {
  const request = statusRequest(subject, content);
  const ours = existing?.login?.toLowerCase() === (viewer ?? ACTIONS_ACCOUNT).toLowerCase() ? existing : null;
  if (ours === null) return { kind: "send", request };
  const { state, description, target_url: target } = request.body;
  if (ours.state === state && ours.description === description && ours.targetUrl === (target ?? null))
    return { kind: "unchanged", url: null };
  const theirs = runOf(ours.targetUrl, subject.repository);
  const mine = run ?? runOf(content.targetUrl, subject.repository);
  if (theirs !== null && mine !== null && (theirs.id > mine.id || (theirs.id === mine.id && theirs.attempt > mine.attempt))) {
    return { kind: "stop", blocker: superseded("status", theirs.id) };
  }
  return { kind: "send", request };
}

/** The run that a target address names, where it is a run of this repository. */
function runOf(targetUrl: string | null, repository: string): { id: number; attempt: number } | null {
  if (targetUrl === null || !URL.canParse(targetUrl)) return null;
  const prefix = `/${repository}/actions/runs/`;
  const { pathname } = new URL(targetUrl);
  if (!pathname.startsWith(prefix)) return null;
  const match = /^(\d{1,15})(?:\/attempts\/(\d{1,6}))?$/.exec(pathname.slice(prefix.length));
  return match === null ? null : { id: Number(match[1]), attempt: Number(match[2] ?? 1) };
}

function superseded(operation: Operation, runId: number): Blocker {
  const what = operation === "comment" ? "comment" : `status ${STATUS_CONTEXT}`;
  return {
    code: "remote_mismatch",
    operation,
    reason: `The later run ${runId} has written the ${what} for this very commit already.`,
    mend: "Nothing to do: what stands there is newer. Re-run the latest run to replace it.",
  };
}
