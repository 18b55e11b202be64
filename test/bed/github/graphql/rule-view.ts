import type { GraphQLEnumType, GraphQLSchema } from "graphql";
import { activeRules } from "../derive.ts";
import type { RepositoryData, RulesetData } from "../world-data.ts";
import { accountView } from "./actor-view.ts";
import type { PageArguments } from "./connection.ts";
import { connection } from "./connection.ts";
import type { GraphqlContext, View } from "./context.ts";
import { nodeId } from "./context.ts";
import { repositoryView } from "./repository-view.ts";
import { githubSchema } from "./schema.ts";

/** GraphQL calls some parameters otherwise than "rule type in camel case + Parameters". */
const PARAMETER_TYPES: Record<string, string> = {
  required_status_checks: "RequiredStatusChecksParameters",
};

function camelCase(snake: string): string {
  return snake.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelKeys);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [camelCase(key), camelKeys(inner)]));
}

type Row = ReturnType<typeof activeRules>[number];

function isInGraphql(schema: GraphQLSchema, type: string): boolean {
  const kinds = schema.getType("RepositoryRuleType") as GraphQLEnumType | undefined;
  return kinds?.getValue(type.toUpperCase()) != null;
}

/** GraphQL lags REST: rule types that its enumeration does not know are not in its list. */
export function ruleRows(repository: RepositoryData, branch: string): Row[] {
  return activeRules(repository, branch).filter(({ rule }) => isInGraphql(githubSchema(), rule.type));
}

export function ruleView(context: GraphqlContext, repository: RepositoryData, row: Row): View {
  const { rule, ruleset, index } = row;
  const pascal = camelCase(`_${rule.type}`);
  const typename = PARAMETER_TYPES[rule.type] ?? `${pascal}Parameters`;
  const known = githubSchema().getType(typename) !== undefined;
  return {
    __typename: "RepositoryRule",
    $repository: repository,
    id: nodeId("RR", repository, `${ruleset.id}-${index}`),
    type: rule.type.toUpperCase(),
    repositoryRuleset: () => rulesetView(context, repository, ruleset),
    parameters:
      rule.parameters === undefined || !known
        ? null
        : {
            doNotEnforceOnCreate: false,
            ...(camelKeys(rule.parameters) as object),
            __typename: typename,
          },
  };
}

export function rulesetView(context: GraphqlContext, repository: RepositoryData, ruleset: RulesetData): View {
  return {
    __typename: "RepositoryRuleset",
    $repository: repository,
    id: nodeId("RRS", repository, ruleset.id),
    databaseId: ruleset.id,
    name: ruleset.name,
    enforcement: ruleset.enforcement.toUpperCase(),
    target: "BRANCH",
    createdAt: repository.createdAt,
    updatedAt: ruleset.updatedAt,
    source: () => {
      if (ruleset.sourceType === "Repository") return repositoryView(context, repository);
      const owner = context.world.users[ruleset.source.toLowerCase()];
      return owner === undefined ? null : accountView(owner);
    },
    conditions: {
      refName: {
        include: ruleset.branches.length === 0 ? ["~ALL"] : ruleset.branches.map((name) => `refs/heads/${name}`),
        exclude: [],
      },
    },
    rules: (args: PageArguments) =>
      connection(
        ruleset.rules.map((rule, index) => ({ ruleset, rule, index })),
        args,
        (row) => ruleView(context, repository, row),
      ),
  };
}
