import type { PullRequestFacts } from "../facts/pull-request-facts.ts";
import type { Policy } from "../policy/schema.ts";
import type { Explanations } from "./absence.ts";
import type { ReadinessBody } from "./body.ts";
import { calledFiles, judgeReadiness } from "./judge.ts";

/** Causes that GitHub's own parsers can make more exact, or tell the reason of. */
const UNCLEAR = new Set(["startup-failure", "not-found", "not-queued", "not-created", "renamed", "invalid-workflow"]);

/**
 * CI readiness, explained: judged once, and where a check that counts never started or never came, once more with what
 * GitHub's own parsers say of the workflow files (about 35 ms of CPU, for red pull requests only).
 */
export async function explainReadiness(input: {
  facts: PullRequestFacts;
  policy: Policy | null;
  inputs: { required: readonly string[]; ignore: readonly string[] };
}): Promise<ReadinessBody> {
  const body = judgeReadiness(input);
  if (!body.checks.some(({ blocking, cause }) => blocking && UNCLEAR.has(cause ?? ""))) return body;
  return judgeReadiness({ ...input, explanations: await loadExplanations(input.facts) });
}

/** What GitHub's parsers say of the workflow files of these facts. */
export async function loadExplanations(facts: PullRequestFacts): Promise<Explanations> {
  const [{ loadConditions }, { refusedWorkflows }] = await Promise.all([import("./job-condition.ts"), import("./workflow-validity.ts")]);
  const files = facts.workflowFiles.state === "known" ? facts.workflowFiles.value : [];
  return { decideCondition: await loadConditions(facts), refused: await refusedWorkflows(files, calledFiles(facts)) };
}
