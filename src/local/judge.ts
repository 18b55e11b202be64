import type { ExternalCheckBody, ExternalStep } from "../evidence/external-check-body.ts";
import { count, list, shorten } from "./words.ts";

/** What was seen in one run of the policy's commands. */
export interface LocalRun {
  /** The commit that the work tree was compared with. */
  readonly headSha: string;
  /** One entry for every command of the policy, in its order. */
  readonly steps: readonly ExternalStep[];
  /** Why the work tree was not the commit, or no longer; `null`: it was, from the beginning to the end. */
  readonly treeFault: string | null;
  /** New files that git does not track, and which command left them; said, and no fault. */
  readonly leftovers: readonly { readonly name: string; readonly files: number }[];
}

/**
 * The body for a run. Failure when a command failed on the commit; else error when one has no result or the work tree was
 * not the commit; else success. Without a command there is no result (law 1).
 */
export function judgeLocalRun(run: LocalRun): ExternalCheckBody {
  const { steps, treeFault } = run;
  const failed = steps.filter(({ result }) => result === "failure");
  const without = steps.filter(({ result }) => result !== "failure" && result !== "success");
  const result =
    failed.length > 0 ? "failure" : without.length > 0 || treeFault !== null || steps.length === 0 ? "error" : ("success" as const);
  return { name: "local", result, summary: shorten(summaryOf(run, failed, without), 500), url: null, expiresAt: null, steps: [...steps] };
}

function summaryOf(run: LocalRun, failed: readonly ExternalStep[], without: readonly ExternalStep[]): string {
  const { steps, treeFault, leftovers } = run;
  const commit = `commit ${run.headSha.slice(0, 10)}`;
  const names = (some: readonly ExternalStep[]): string => list(some.map(({ name }) => name));
  const parts: string[] = [];
  if (steps.length === 0) parts.push(`No command was named for ${commit}`);
  else if (steps.every(({ result }) => result === "not-run")) parts.push(`No command ran on ${commit}`);
  else {
    const passed = steps.length - failed.length - without.length;
    parts.push(`${passed} of ${count(steps.length, "command")} succeeded on ${commit}`);
    if (failed.length > 0) parts.push(`failed: ${names(failed)}`);
    if (without.length > 0) parts.push(`without a result: ${names(without)}`);
  }
  if (treeFault !== null) parts.push(treeFault);
  for (const { name, files } of leftovers.slice(0, 2)) parts.push(`\`${shorten(name, 60)}\` left ${count(files, "untracked file")}`);
  return `${parts.join("; ")}.`;
}
