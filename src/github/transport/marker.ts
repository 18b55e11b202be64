import type { RemoteComment } from "./remote.ts";

/*
 * The hidden line by which we know our comment again. It must be the very first thing in a comment that our own
 * account wrote: anyone may paste the line into a comment of his own, and that one is never touched.
 */

export interface Marker {
  key: string;
  headSha: string;
  baseSha: string;
  /** 0 where a person at a terminal wrote it. */
  runId: number;
  runAttempt: number;
}

const FORM =
  /^<!-- trust-layer:comment key=([0-9a-f]{64}) head=([0-9a-f]{40}|[0-9a-f]{64}) base=([0-9a-f]{40}|[0-9a-f]{64}) run=(\d{1,15}) attempt=(\d{1,6}) -->(?:\r?\n|$)/;

export function formatMarker(marker: Marker): string {
  return `<!-- trust-layer:comment key=${marker.key} head=${marker.headSha} base=${marker.baseSha} run=${marker.runId} attempt=${marker.runAttempt} -->`;
}

/** The marker at the very start of a comment, or null. */
export function parseMarker(body: string): Marker | null {
  const match = FORM.exec(body);
  if (match === null) return null;
  const [, key = "", headSha = "", baseSha = "", run = "0", attempt = "0"] = match;
  return { key, headSha, baseSha, runId: Number(run), runAttempt: Number(attempt) };
}

/** The account behind `GITHUB_TOKEN`, for where GitHub does not tell an installation who it is. */
export const ACTIONS_ACCOUNT = "github-actions[bot]";

/**
 * Our own comment, the oldest if there are several: written by our account (`viewer`; null: the account of GitHub
 * Actions) and beginning with our marker.
 */
export function findOwnComment(
  comments: readonly RemoteComment[],
  viewer: string | null,
): { comment: RemoteComment; marker: Marker } | null {
  const account = (viewer ?? ACTIONS_ACCOUNT).toLowerCase();
  for (const comment of comments.toSorted((a, b) => a.id - b.id)) {
    if (comment.login?.toLowerCase() !== account) continue;
    if (viewer === null && comment.type !== "Bot") continue;
    const marker = parseMarker(comment.body);
    if (marker !== null) return { comment, marker };
  }
  return null;
}

/** True when a later run has already written about this very epoch: run ids grow, attempts count within a run. */
export function isNewer(existing: Marker, ours: Marker): boolean {
  if (existing.headSha !== ours.headSha || existing.baseSha !== ours.baseSha) return false;
  if (existing.runId !== ours.runId) return existing.runId > ours.runId;
  return existing.runAttempt > ours.runAttempt;
}
