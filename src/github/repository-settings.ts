import * as z from "zod";
import type { SettingRow } from "../doctor/body.ts";
import type { PullRequestFacts } from "../facts/pull-request-facts.ts";
import type { Fact } from "../facts/fact.ts";
import { RequestFailure, type ReadClient } from "./client-contract.ts";
import { repositoryPath } from "./repository-path.ts";

const ADMIN = "administration: read";
const enabledSchema = z.object({ enabled: z.boolean() });
const defaultSchema = z.object({ default_workflow_permissions: z.string() });

/**
 * Whether Actions is on and what a workflow's token may do by default: for administrators only, so the second is asked
 * only where the first was answered. That Actions is on otherwise shows in its runs.
 */
export async function readActionsSettings(client: ReadClient, repository: string): Promise<SettingRow[]> {
  const path = `${repositoryPath(repository)}/actions/permissions`;
  const hidden = (setting: SettingRow["setting"], source: string): SettingRow => ({ setting, value: "unknown", source, permission: ADMIN });
  try {
    const enabled = enabledSchema.safeParse((await client.get(path)).data);
    const shown: SettingRow = enabled.success
      ? { setting: "actions-enabled", value: enabled.data.enabled ? "yes" : "no", source: "GET actions/permissions", permission: null }
      : hidden("actions-enabled", "GitHub's answer was not understood");
    return [shown, await readDefault(client, `${path}/workflow`)];
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    return [hidden("actions-enabled", error.message), hidden("default-workflow-permissions", "GitHub shows it to administrators only")];
  }
}

async function readDefault(client: ReadClient, path: string): Promise<SettingRow> {
  const setting = "default-workflow-permissions" as const;
  try {
    const parsed = defaultSchema.safeParse((await client.get(path)).data);
    if (parsed.success)
      return { setting, value: parsed.data.default_workflow_permissions, source: "GET actions/permissions/workflow", permission: null };
    return { setting, value: "unknown", source: "GitHub's answer was not understood", permission: ADMIN };
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    return { setting, value: "unknown", source: error.message, permission: ADMIN };
  }
}

type Rules = Pick<PullRequestFacts, "rules" | "rulesNotEnforceable">;

/**
 * Whether a merge queue merges into the default branch: a rule (REST) or the queue itself (GraphQL) shows it. Two known
 * answers that differ are given as such, and the setting is unknown.
 */
export function mergeQueueSetting(
  { rules, rulesNotEnforceable }: Rules,
  queue: Fact<boolean>,
): { row: SettingRow; disagreement: { rest: string; graphql: string } | null } {
  const setting = "merge-queue" as const;
  const plan = rulesNotEnforceable ?? null;
  if (plan !== null) return { row: { setting, value: "cannot exist on this plan", source: plan, permission: null }, disagreement: null };
  const ruled = rules.state === "known" ? rules.value.some(({ type }) => type === "merge_queue") : null;
  // A queue without a ruleset is what classic protection makes; a rule without a queue is a contradiction.
  if (ruled === true && queue.state === "known" && !queue.value) {
    return {
      row: { setting, value: "unknown", source: "a ruleset asks for a merge queue, and GitHub shows none", permission: null },
      disagreement: { rest: "a ruleset asks for a merge queue", graphql: "the branch has no merge queue" },
    };
  }
  const value = ruled === true || (queue.state === "known" && queue.value) ? "yes" : null;
  if (value !== null)
    return { row: { setting, value, source: ruled === true ? "ruleset" : "the branch has a queue", permission: null }, disagreement: null };
  const hidden = [rules, queue].find((fact) => fact.state === "unknown");
  const row: SettingRow =
    hidden?.state === "unknown"
      ? { setting, value: "unknown", source: hidden.reason, permission: hidden.permission ?? null }
      : { setting, value: "no", source: "no rule asks for it, and the branch has no queue", permission: null };
  return { row, disagreement: null };
}
