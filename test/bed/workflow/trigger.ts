import picomatch from "picomatch";
import * as z from "zod";

import type { WorkflowDocument } from "./workflow-document.ts";

/** Default activity types ("Events that trigger workflows"); events that are not here run for every type. */
const defaultTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ["opened", "synchronize", "reopened"],
  pull_request_target: ["opened", "synchronize", "reopened"],
  merge_group: ["checks_requested"],
};

const facts = z.object({
  action: z.string().optional(),
  ref: z.string().optional(),
  pull_request: z.object({ base: z.object({ ref: z.string() }) }).optional(),
  merge_group: z.object({ base_ref: z.string() }).optional(),
  workflow_run: z.object({ name: z.string(), head_branch: z.string().nullable() }).optional(),
});

const filters = z.object({
  types: z.array(z.string()).optional(),
  branches: z.array(z.string()).optional(),
  "branches-ignore": z.array(z.string()).optional(),
  workflows: z.array(z.string()).optional(),
});

/** Filters that this bed does not judge. */
const notJudged = ["paths", "paths-ignore", "tags", "tags-ignore"];

/** Why GitHub would not start the workflow for the event; null when it would. */
export function whyNotTriggered(workflow: WorkflowDocument, eventName: string, event: unknown): string | null {
  const config = workflow.events[eventName];
  if (config === undefined) return `the workflow is not triggered by ${eventName}`;
  if (eventName === "schedule" || eventName === "workflow_dispatch") return null;
  for (const key of notJudged) {
    if (typeof config === "object" && config !== null && key in config) throw new Error(`this bed does not judge the filter \`${key}\``);
  }
  const filter = filters.parse(config);
  const payload = facts.parse(event ?? {});

  const types = filter.types ?? defaultTypes[eventName];
  if (types !== undefined && payload.action !== undefined && !types.includes(payload.action)) {
    return `${eventName} runs for the types ${types.join(", ")}, and this is ${payload.action}`;
  }
  if (filter.workflows !== undefined && !filter.workflows.includes(payload.workflow_run?.name ?? "")) {
    return `workflow_run follows ${filter.workflows.join(", ")}, and this is ${payload.workflow_run?.name ?? "unnamed"}`;
  }
  const branch = branchOf(payload);
  if (filter.branches !== undefined && !matches(branch, filter.branches)) {
    return `${branch} is none of the branches ${filter.branches.join(", ")}`;
  }
  if (filter["branches-ignore"] !== undefined && matches(branch, filter["branches-ignore"])) {
    return `${branch} is one of the ignored branches`;
  }
  return null;
}

/** The branch that a filter looks at: the base of a pull request, the branch of the run that is followed, else the pushed one. */
function branchOf(payload: z.infer<typeof facts>): string {
  const ref = payload.pull_request?.base.ref ?? payload.merge_group?.base_ref ?? payload.workflow_run?.head_branch ?? payload.ref ?? "";
  return ref.replace(/^refs\/heads\//, "");
}

/** GitHub's filter patterns in order, a `!` taking back; of its glob language only `*` and `**` are used in our examples. */
function matches(branch: string, patterns: readonly string[]): boolean {
  let matched = false;
  for (const pattern of patterns) {
    if (/[?+[\]{}]/.test(pattern)) throw new Error(`this bed does not judge the pattern ${pattern}`);
    if (pattern.startsWith("!")) matched &&= !picomatch.isMatch(branch, pattern.slice(1));
    else matched ||= picomatch.isMatch(branch, pattern);
  }
  return matched;
}
