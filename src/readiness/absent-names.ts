import type { PullRequestFacts } from "../facts/pull-request-facts.ts";
import type { Policy } from "../policy/schema.ts";
import { mergeCi } from "../policy/tighten.ts";
import { requiredSet } from "./required-set.ts";

/**
 * The required names that nothing on this commit reports. Cheap, and empty on a healthy pull request, so that the reader
 * of workflow files is loaded only where something is missing.
 */
export function absentNames(facts: PullRequestFacts, policy: Policy | null, inputs: { required: readonly string[] }): string[] {
  if (facts.checks.state === "unknown") return [];
  const required = requiredSet(facts, policy, mergeCi(policy, { required: inputs.required, ignore: [] })).checks;
  const reported = new Set(
    facts.checks.value.filter((check) => check.kind === "check-run" || check.status !== "EXPECTED").map(({ name }) => name),
  );
  return [...required.keys()].filter((name) => !reported.has(name)).toSorted();
}
