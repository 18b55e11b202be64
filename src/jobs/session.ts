import type { Measurements } from "../evidence/envelope.ts";
import type { Fact } from "../facts/fact.ts";
import type { FileChange } from "../facts/file-change.ts";
import type { OpenPullRequests, PullRequestFacts } from "../facts/pull-request-facts.ts";
import type { Subject } from "../facts/subject.ts";
import type { Repository } from "../git/repository.ts";
import type { Mode, Policy } from "../policy/schema.ts";
import type { ResolvedMode } from "../policy/tighten.ts";
import type { TierResult } from "../policy/tier-result.ts";

/** The policy that judges, and where it came from. */
export interface PolicyInForce {
  readonly policy: Policy | null;
  readonly path: string;
  readonly source: "base-commit" | "defaults" | "file" | "unknown";
  readonly sha256: string | null;
  /** Why it is unknown; null otherwise. */
  readonly unread: string | null;
}

/** What the inputs ask of every job. */
export interface JobWish {
  readonly policyPath: string;
  readonly mode: Mode | null;
  readonly requiredChecks: readonly string[];
  readonly ignoreChecks: readonly string[];
  /** Where results of gates that ran elsewhere lie: paths, or `artifact:NAME`. */
  readonly externalResults?: readonly string[];
}

/** What one look at the world gave, shared by the jobs of a process: one set of requests, one reading of the tree. */
export interface Session {
  readonly wish: JobWish;
  readonly subject: Subject;
  /** `null`: a local run, without GitHub. */
  readonly facts: PullRequestFacts | null;
  readonly policy: PolicyInForce;
  readonly mode: ResolvedMode;
  /** The moment of observation, ISO 8601. */
  readonly observedAt: string;
  /** The checkout, if there is one; asked once. */
  repository(): Promise<Repository | null>;
  /** The changed files with their added lines; from git, else from the API; asked once. */
  readonly changes: Once<Fact<FileChange[]>>;
  tier(): Promise<TierResult>;
  /** The other open pull requests; asked once, by who makes a context pack. Never fails: what is not seen is unknown. */
  readonly openPullRequests: Once<Fact<OpenPullRequests>>;
  measurements(): Measurements;
}

/** A session that has the facts of a pull request: looked at now, or saved earlier. */
export interface FactsSession extends Session {
  readonly facts: PullRequestFacts;
}

/** Something that is done at most once; `started` tells without starting it. */
export interface Once<T> {
  (): Promise<T>;
  started(): boolean;
}

/** Runs something once and keeps its promise. */
export function once<T>(make: () => Promise<T>): Once<T> {
  let kept: Promise<T> | null = null;
  return Object.assign(() => (kept ??= make()), { started: () => kept !== null });
}
