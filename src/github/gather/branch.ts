import * as z from "zod";
import { known, unknown, type Fact } from "../../facts/fact.ts";
import type { PullRequestFacts } from "../../facts/pull-request-facts.ts";
import { RequestFailure, type ReadClient } from "../client-contract.ts";
import { unknownFromFailure, valueAt, type Path } from "../graphql-answer.ts";
import type { GraphqlAnswer } from "../client-contract.ts";
import { repositoryPath } from "../repository-path.ts";
import { quote } from "../request-failure.ts";
import { readAllPages } from "../rest-pages.ts";
import { compareText } from "./checks.ts";
import { notUnderstood } from "./connection.ts";
import { readField } from "./read-field.ts";
import { SOURCES } from "./sources.ts";

type BranchFacts = Pick<PullRequestFacts, "rules" | "classicProtection"> & { rulesNotEnforceable: string | null };

const ruleSchema = z.object({
  type: z.string(),
  ruleset_id: z.int().nullish(),
  ruleset_source_type: z.string().nullish(),
  ruleset_source: z.string().nullish(),
  parameters: z.record(z.string(), z.json()).nullish(),
});

const branchSchema = z.object({
  protected: z.boolean(),
  protection: z
    .object({
      required_status_checks: z
        .object({
          enforcement_level: z.string().nullish(),
          contexts: z.array(z.string()).nullish(),
          checks: z.array(z.object({ context: z.string(), app_id: z.int().nullish() })).nullish(),
        })
        .nullish(),
    })
    .nullish(),
});

/**
 * The two disjoint sources of what a branch demands, both with a read token: active rulesets (`GET /rules/branches/{b}`)
 * and classic protection (`GET /branches/{b}`). Two requests in parallel, more when there are over 100 rules.
 */
export async function readBranch(client: ReadClient, repository: string, branch: string): Promise<BranchFacts> {
  const path = repositoryPath(repository);
  const name = encodeURIComponent(branch);
  const [rules, classicProtection] = await Promise.all([
    readRules(client, `${path}/rules/branches/${name}`),
    readClassicProtection(client, `${path}/branches/${name}`),
  ]);
  return { ...rules, classicProtection };
}

async function readRules(client: ReadClient, path: string): Promise<Pick<BranchFacts, "rules" | "rulesNotEnforceable">> {
  try {
    const parsed = z.array(ruleSchema).safeParse(await readAllPages(client, path));
    if (!parsed.success) return { rules: notUnderstood(SOURCES.rules, parsed.error), rulesNotEnforceable: null };
    const rules = parsed.data.map((rule) => ({
      type: rule.type,
      rulesetId: rule.ruleset_id ?? null,
      rulesetSourceType: rule.ruleset_source_type ?? null,
      rulesetSource: rule.ruleset_source ?? null,
      parameters: rule.parameters ?? {},
    }));
    rules.sort((a, b) => compareText(a.type, b.type) || (a.rulesetId ?? 0) - (b.rulesetId ?? 0));
    return { rules: known(rules), rulesNotEnforceable: null };
  } catch (error) {
    // Private repository on a free plan: rules and protection cannot exist there, which is not the same as "no rules".
    if (error instanceof RequestFailure && error.code === "forbidden" && /upgrade to github/i.test(error.message)) {
      return { rules: known([]), rulesNotEnforceable: quote(error.message) };
    }
    return { rules: unknownFromFailure(error, SOURCES.rules), rulesNotEnforceable: null };
  }
}

async function readClassicProtection(client: ReadClient, path: string): Promise<BranchFacts["classicProtection"]> {
  try {
    const parsed = branchSchema.safeParse((await client.get(path)).data);
    if (!parsed.success) return notUnderstood(SOURCES.classicProtection, parsed.error);
    const { protected: isProtected, protection } = parsed.data;
    if (!isProtected) return known({ protected: false, requiredChecks: [], enforcement: null });
    // A protected branch without its `protection` is GitHub's way to say that this token may not see it.
    if (protection === undefined || protection === null) {
      return unknown(
        "The base branch is protected, and GitHub does not show this token which checks it requires.",
        "Use a token with `administration: read`, or put the rules into a ruleset, which every token can read.",
      );
    }
    const required = protection.required_status_checks;
    const checks = required?.checks?.map((check) => ({ context: check.context, appId: boundApp(check.app_id) })) ?? [];
    const bare = (required?.contexts ?? []).filter((context) => !checks.some((check) => check.context === context));
    const requiredChecks = [...checks, ...bare.map((context) => ({ context, appId: null }))];
    requiredChecks.sort((a, b) => compareText(a.context, b.context) || (a.appId ?? 0) - (b.appId ?? 0));
    return known({ protected: true, requiredChecks, enforcement: required?.enforcement_level ?? null });
  } catch (error) {
    return unknownFromFailure(error, SOURCES.classicProtection);
  }
}

/** GitHub writes "any source" as null or as -1. */
function boundApp(appId: number | null | undefined): number | null {
  return appId === undefined || appId === null || appId < 0 ? null : appId;
}

const updateRuleSchema = z
  .object({
    requiredApprovingReviewCount: z.int().nullable(),
    requiredStatusCheckContexts: z.array(z.string().nullable()).nullable(),
    requiresCodeOwnerReviews: z.boolean(),
    requiresConversationResolution: z.boolean(),
    requiresLinearHistory: z.boolean(),
    requiresSignatures: z.boolean(),
  })
  .nullable();

/** GraphQL `Ref.refUpdateRule`; a base branch that is gone has none that could be seen. */
export function readRefUpdateRule(answer: GraphqlAnswer, baseRef: Path): PullRequestFacts["refUpdateRule"] {
  const fact = readField(answer, [...baseRef, "refUpdateRule"], updateRuleSchema, SOURCES.refUpdateRule);
  if (fact.state === "unknown") return fact;
  if (valueAt(answer, baseRef) === null) return baseBranchGone();
  if (fact.value === null) return known(null);
  const contexts = fact.value.requiredStatusCheckContexts ?? [];
  return known({
    ...fact.value,
    requiredStatusCheckContexts: contexts.filter((context) => context !== null).sort(compareText),
  });
}

/**
 * REST is the authority for rules; when it gives none although GraphQL counts some, one of the two is hidden from this
 * token, and "no rules" would be a vacuous answer.
 */
export function crossCheckRules(rules: BranchFacts["rules"], answer: GraphqlAnswer, baseRef: Path): BranchFacts["rules"] {
  const count = valueAt(answer, [...baseRef, "rules", "totalCount"]);
  if (rules.state === "unknown" || rules.value.length > 0 || typeof count !== "number" || count === 0) return rules;
  return unknown(
    `GitHub's two answers about the rules of the base branch differ: REST shows none, GraphQL counts ${count}.`,
    "Run this again; when it repeats, use a token of a person with read access to the rulesets.",
  );
}

/**
 * Commits that the base branch is ahead. GraphQL compares by ref name, which is not sure to accept a fork's head, so REST
 * compares the two commits where GraphQL gave nothing.
 */
export async function readBehindBy(
  client: ReadClient,
  answer: GraphqlAnswer,
  baseRef: Path,
  commits: { repository: string; base: string; head: string },
): Promise<Fact<number>> {
  const schema = z.object({ behindBy: z.int().nonnegative() });
  const fact = readField(answer, [...baseRef, "compare"], schema, SOURCES.behindBy);
  if (fact.state === "known") return known(fact.value.behindBy);
  if (valueAt(answer, baseRef) === null) return baseBranchGone();
  const range = `${encodeURIComponent(commits.base)}...${commits.head}`;
  try {
    const { data } = await client.get(`${repositoryPath(commits.repository)}/compare/${range}?per_page=1`);
    const parsed = z.object({ behind_by: z.int().nonnegative() }).safeParse(data);
    return parsed.success ? known(parsed.data.behind_by) : notUnderstood(SOURCES.behindBy, parsed.error);
  } catch (error) {
    return unknownFromFailure(error, SOURCES.behindBy);
  }
}

function baseBranchGone() {
  return unknown(
    "The base branch does not exist any more, or this token may not see it.",
    "Restore the base branch or point the pull request at another one; else add `contents: read` under `permissions:` of the job.",
    "contents: read",
  );
}
