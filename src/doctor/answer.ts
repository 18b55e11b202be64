import type { DoctorCheck } from "./body.ts";

/** The finding of one check, before it has its id and severity. */
export type Answer = Pick<DoctorCheck, "status" | "reason" | "mend"> & { evidence: readonly string[] };

/** It is there: `evidence` says what was looked at, and without it nothing is ok (law 1). */
export function ok(reason: string, ...evidence: readonly [string, ...string[]]): Answer {
  return { status: "ok", reason, mend: null, evidence };
}

/** It was looked at and is missing; `mend` is what a person does next. */
export function gap(reason: string, mend: string, ...evidence: readonly string[]): Answer {
  return { status: "gap", reason, mend, evidence };
}

/** Nobody could look; `mend` is what would let somebody look. */
export function unseen(reason: string, mend: string, ...evidence: readonly string[]): Answer {
  return { status: "unknown", reason, mend, evidence };
}

/** The caller left it out. */
export function leftOut(): Answer {
  return { status: "skipped", reason: "Left out by --only or --skip.", mend: null, evidence: [] };
}

export const OPEN_A_CLONE = "Run in a clone, or name one with --repo.";
export const ASK_GITHUB = "Set GITHUB_TOKEN and run in a clone whose origin is on GitHub.";
