import type { Verdict } from "../../gate/body.ts";
import type { Subject } from "../../facts/subject.ts";

/** The only two things that this version can write. No other exists in the code (law 5). */
export type Operation = "comment" | "status";

/** The context of our commit status, and the words that a branch rule requires. */
export const STATUS_CONTEXT = "trust-layer";

export interface CommentContent {
  /** Markdown, sanitized by the publisher; cleaned once more before it leaves. */
  markdown: string;
}

export interface StatusContent {
  /** `null`: no verdict, because something still runs (`pending`) or could not be seen (`unknown`). */
  verdict: Verdict | null;
  /** Why there is no verdict; ignored when there is one. */
  without: "pending" | "unknown";
  /** One line for people. */
  headline: string;
  /** Page of the run, `<server>/<owner>/<repo>/actions/runs/<id>[/attempts/<n>]`, or null. */
  targetUrl: string | null;
}

/** A subject that names everything a write is bound to. */
export interface BoundSubject {
  repository: string;
  pullRequest: number;
  baseRef: string;
  baseSha: string;
  headRef: string;
  headSha: string;
}

/** Null when anything is missing: nothing is written for half an epoch (law 2). */
export function boundSubject(subject: Subject): BoundSubject | null {
  const { repository, pullRequest, baseRef, baseSha, headRef, headSha } = subject;
  if (repository === null || pullRequest === null || baseRef === null || baseSha === null) return null;
  if (headRef === null || headSha === null || !/^[^/\s]+\/[^/\s]+$/.test(repository)) return null;
  return { repository, pullRequest, baseRef, baseSha, headRef, headSha };
}
