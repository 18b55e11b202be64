import type { Outcome } from "../evidence/envelope.ts";
import type { ContextBody } from "./body.ts";

/**
 * What the pack is worth: `unknown` when there was nothing to look at (no files, a change that could not be read or is
 * empty, a task that fits no file), `warn` when a part of the files could not be read, else `pass`. It never judges the
 * change: a high risk is no failure.
 */
export function contextOutcome(body: ContextBody): Outcome {
  if (body.repository.fileCount === 0 || body.expected === null) return "unknown";
  if (body.change === null && body.task.source !== "input") return "unknown";
  if (body.change !== null && body.change.files.length === 0) return "unknown";
  if (body.ranked.length === 0) return "unknown";
  if (body.change !== null && body.change.tier.tier === null) return "unknown";
  return body.inspected < body.expected ? "warn" : "pass";
}
