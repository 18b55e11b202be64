import type { DoctorCheck } from "./body.ts";
import type { Surroundings } from "./surroundings.ts";

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

const OPEN_A_CLONE = "Run in a clone, or name one with --repo.";

/** What lets somebody look into the repository: which of its parts is missing. */
export function openAClone({ repository }: Pick<Surroundings, "repository">): string {
  return repository !== null && repository.headSha === null ? "Make a first commit." : OPEN_A_CLONE;
}

/** What lets somebody look on GitHub: only what is not there yet. */
export function askGithub({ tokenPresent, repository, github }: Surroundings): string {
  if (github !== null && !github.reachable) return "Mend what the check `github` found, then run this again.";
  const onGithub = repository !== null && repository.origin !== null;
  if (onGithub) return "Set GITHUB_TOKEN to a token that can read the repository.";
  return tokenPresent ? "Run in a clone whose origin is on GitHub." : "Set GITHUB_TOKEN and run in a clone whose origin is on GitHub.";
}
