import type { CheckClass } from "./body.ts";
import { CAUSES, type CauseCode } from "./causes.ts";
import { STATUS_ORDER, statusOf } from "./status.ts";

/** What was found out about one check, before it is put beside the others of its name. */
export interface Finding {
  class: CheckClass;
  cause: CauseCode | null;
  reason: string;
  mend: string | null;
  since: string | null;
  url: string | null;
  /** `github-actions`, another app's slug, `commit status`; `null` when nothing reported. */
  producer: string | null;
}

/** Within one status, the class that says most to a reader comes first. */
const CLASS_ORDER: readonly CheckClass[] = [
  "red",
  "cancelled",
  "never-started",
  "waiting",
  "stale",
  "orphan-name",
  "never-reported",
  "unknown",
  "running",
  "still-coming",
  "no-signal",
  "green",
];

/** The finding that decides when all of them must be met. Ties go to the smallest text, so that order plays no part. */
export function worstFinding(findings: readonly Finding[]): Finding | null {
  const ranked = [...findings].toSorted(
    (a, b) =>
      STATUS_ORDER.indexOf(statusOf(a)) - STATUS_ORDER.indexOf(statusOf(b)) ||
      CLASS_ORDER.indexOf(a.class) - CLASS_ORDER.indexOf(b.class) ||
      compare(a.reason, b.reason) ||
      compare(a.url ?? "", b.url ?? ""),
  );
  return ranked[0] ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A finding from a row of the table of causes, with what was seen here. */
export function findingOf(
  code: CauseCode,
  detail: string,
  about: { since?: string | null; url?: string | null; producer?: string | null } = {},
): Finding {
  const cause = CAUSES[code];
  return {
    class: cause.class,
    cause: code,
    reason: detail === "" ? cause.reason : `${cause.reason} ${detail}`,
    mend: cause.mend,
    since: about.since ?? null,
    url: about.url ?? null,
    producer: about.producer ?? null,
  };
}

/** Hostile text of any length as part of a reason: one line, shortened. Renderers escape it. */
export function quoted(text: string, limit = 300): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const characters = [...line];
  return characters.length > limit ? `${characters.slice(0, limit).join("")}…` : line;
}
