import picomatch from "picomatch";
import type { Visibility } from "./manifest.ts";
import { unsafePathReason } from "./safe-path.ts";

/** The frame of a public bundle: without it nobody could read or verify the rest, so no pattern hides it. */
export const FRAME_PATHS: readonly string[] = [
  "index.html",
  "proof-index.json",
  "proof-index.md",
  "decision-record.json",
  "decision-record.md",
  "run.json",
  "events.ndjson",
  "manifest.json",
];

/** What the suite itself writes for the public: known by name, and cleaned as structured data. */
const KNOWN_SAFE = /^evidence\/(?:context-pack|ci-readiness|merge-gate|transport)\.(?:json|md)$/u;

/** Never public, whatever a pattern says: raw facts, logs and the link from a raw digest to the cleaned one. */
const NEVER_PUBLIC = [
  "redaction-links.json",
  "**/facts.json",
  "**/facts-*.json",
  "**/*.log",
  "logs/**",
  "raw/**",
  "**/transport-log.jsonl",
  "deferred/**",
];

export interface SplitRules {
  /** `evidence.public` of the policy at the base commit. */
  policyPublic: readonly string[];
  /** `evidence.private` of the policy at the base commit. */
  policyPrivate: readonly string[];
  /** The inputs `public-paths` and `private-paths`. A pull request can edit the workflow that passes them. */
  inputPublic: readonly string[];
  inputPrivate: readonly string[];
}

/**
 * Who may see a file of the bundle, and why. Private wins over public; what nobody knows to be safe is private. The
 * input `public-paths` can only choose among what the policy's `evidence.public` allows: inputs tighten, never loosen.
 */
export function visibilityOf(path: string, rules: SplitRules): { visibility: Visibility; reason: string } {
  const unsafe = unsafePathReason(path);
  if (unsafe !== null) return { visibility: "private", reason: unsafe };
  if (FRAME_PATHS.includes(path)) return { visibility: "public", reason: "it is the frame of the bundle" };
  if (matches(path, NEVER_PUBLIC)) return { visibility: "private", reason: "files of this kind are never public" };
  if (matches(path, rules.policyPrivate)) return { visibility: "private", reason: "the policy's `evidence.private` names it" };
  if (matches(path, rules.inputPrivate)) return { visibility: "private", reason: "the input `private-paths` names it" };
  if (KNOWN_SAFE.test(path)) return { visibility: "public", reason: "the suite wrote it for the public" };
  if (!matches(path, rules.policyPublic)) return { visibility: "private", reason: "nothing says that it may be public" };
  if (rules.inputPublic.length > 0 && !matches(path, rules.inputPublic)) {
    return { visibility: "private", reason: "the input `public-paths` does not name it" };
  }
  return { visibility: "public", reason: "the policy's `evidence.public` names it" };
}

/** Case does not matter, so that `Logs/` is not public where `logs/` is private. */
function matches(path: string, patterns: readonly string[]): boolean {
  return patterns.length > 0 && picomatch.isMatch(path, [...patterns], { dot: true, nocase: true });
}
