import type { Subject } from "../facts/subject.ts";
import type { CheckResult } from "../gate/body.ts";
import type { GatheredBodies } from "./gathered.ts";
import type { PilotRow } from "./proof-index-body.ts";

/** What the publisher saw of the pull request; facts, so that a replay says the same. */
export interface PullRequestObservation {
  /** OPEN, CLOSED, MERGED. */
  state: string;
  /** Reviews that were there when the facts were gathered; `null` where they could not be seen. */
  reviews: number | null;
}

/** What happened to the files of the bundle before this table was made. */
export interface BundleObservation {
  publicFiles: number;
  privateFiles: number;
  /** Files that the sanitizer read. */
  sanitizedFiles: number;
  /** Files that were meant to be public and could not be made safe, so that they were kept private. */
  withheldFiles: number;
  /** Findings that a second look at the cleaned files still had. */
  leftovers: number;
}

/** Everything that the pilot's rows are computed from. `null`: not seen. */
export interface PilotInput extends GatheredBodies {
  subject: Subject;
  pullRequest: PullRequestObservation | null;
  /** Tools that were looked for, and whether they are there. `null`: nobody looked. */
  environment: readonly { tool: string; available: boolean }[] | null;
  bundle: BundleObservation;
  /** The outcome label that a person named. */
  labelNamed: boolean;
}

/** The state of a row with its reason. */
export type Finding = Pick<PilotRow, "state" | "reason">;

export const met = (reason: string): Finding => ({ state: "met", reason });
export const notMet = (reason: string): Finding => ({ state: "not-met", reason });
export const unknownFinding = (reason: string): Finding => ({ state: "unknown", reason });

/** One check of the gate; `null` when there is no gate evidence or it did not ask it. */
export function gateCheck(input: GatheredBodies, id: string): CheckResult | null {
  return input.gate?.checks.find((check) => check.id === id) ?? null;
}

/** Whether a human stands for the merge: an owner decision that counts, or a review that the gate accepted. */
export function humanDecision(input: GatheredBodies): Finding {
  if (input.gate === null || input.gate.verdict === null)
    return unknownFinding("There is no merge verdict, so reviews and decisions were not read.");
  const decision = input.gate.ownerDecisions.find((found) => found.accepted);
  if (decision !== undefined) return met(`${decision.by} recorded the decision \`${decision.decision}\`.`);
  const review = gateCheck(input, "review");
  if (review === null) return unknownFinding("The gate did not ask for a review.");
  if (review.status === "pass" && review.inspected > 0) return met(review.reason);
  if (review.status === "unknown") return unknownFinding(review.reason);
  return notMet(review.reason);
}
