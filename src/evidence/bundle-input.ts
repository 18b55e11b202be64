import type { TokenCounter } from "../context/token-budget.ts";
import type { Subject } from "../facts/subject.ts";
import type { Policy } from "../policy/schema.ts";
import type { AcceptedEvidence, Rejection } from "./accept.ts";
import type { Measurements, Producer } from "./envelope.ts";
import type { EventDraft } from "./event-log.ts";
import type { OutcomeLabel } from "./outcome-label.ts";
import type { PilotInput, PullRequestObservation } from "./pilot-input.ts";
import type { ProofIndexBody } from "./proof-index-body.ts";
import type { RunState } from "./run-record.ts";
import type { SanitizeFinding } from "./sanitize/sanitize.ts";

/** Everything that goes into a published bundle. Nothing in it is clean yet. */
export interface BundleInput {
  subject: Subject;
  producer: Producer;
  /** ISO 8601 instants; they stand in envelopes and the run record only, never in a body. */
  startedAt: string;
  generatedAt: string;
  evidence: readonly AcceptedEvidence[];
  rejected: readonly Rejection[];
  /** Further files, relative path -> content: facts, logs, deferred requests, a user's own evidence. */
  files: ReadonlyMap<string, string | Uint8Array>;
  /** Policy of the base commit; `null`: none. */
  policy: Policy | null;
  /** The inputs `public-paths` and `private-paths`, as patterns. */
  publicPaths: readonly string[];
  privatePaths: readonly string[];
  /** The outcome label that a person named, already checked. */
  outcomeLabel: OutcomeLabel["label"] | null;
  /** All inputs of the step by name; secret ones are never recorded. */
  inputs: Readonly<Record<string, string | undefined>>;
  /** What was seen of the pull request; `null`: a local run, or not seen. */
  pullRequest: PullRequestObservation | null;
  environment: PilotInput["environment"];
  /** What was done so far, in order. */
  events: readonly EventDraft[];
  state: RunState;
  stateReason: string | null;
  measurements: Measurements | null;
  notices: readonly string[];
  /** Where the proof will lie, for the decision record; not an address, since a body is byte-stable. */
  proofArtifact: string | null;
  /** Absolute folders of this machine. */
  roots: readonly string[];
  /** Tokens that the Markdown of the context pack may take, where the pack itself does not say how many it took. */
  tokenBudget: number;
  /** Counts them as the action did, so that both are the same; absent: an estimate. */
  tokenCounter?: TokenCounter;
}

/** A finding of the sanitizer with the file in which it was; never the secret. */
export interface BundleFinding extends SanitizeFinding {
  path: string;
}

/** The two bundles, ready to be written. Every path is safe and relative. */
export interface Bundle {
  public: ReadonlyMap<string, string | Uint8Array>;
  private: ReadonlyMap<string, string | Uint8Array>;
  index: ProofIndexBody;
  /** Each place that was redacted on the way to the public bundle. */
  findings: BundleFinding[];
}
