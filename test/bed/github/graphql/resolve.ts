import type { GraphQLFieldResolver, GraphQLResolveInfo } from "graphql";
import { isNonNullType } from "graphql";
import type { RepositoryData, Scope } from "../world-data.ts";
import type { GraphqlContext } from "./context.ts";
import { forbidden, mayRead } from "./context.ts";

/*
 * Which scope which part of the graph needs. Reported, not documented by GitHub (semantics, section 1): everything that
 * a token may not see in GraphQL stands in these two tables, so that it can be corrected in one place.
 */
const FIELD_SCOPES: Readonly<Record<string, Scope>> = {
  "Repository.pullRequest": "pull-requests",
  "Repository.pullRequests": "pull-requests",
  "Repository.issue": "issues",
  "Repository.issues": "issues",
  "Repository.object": "contents",
  "Repository.codeowners": "contents",
  "Repository.branchProtectionRules": "administration",
  "Ref.branchProtectionRule": "administration",
  "Ref.refUpdateRule": "contents",
  "Ref.compare": "contents",
  "Commit.file": "contents",
  "Commit.tree": "contents",
  "CheckSuite.workflowRun": "actions",
  "CheckRun.pendingDeploymentRequest": "actions",
};
/** Wherever such a node would stand, null stands instead, with an error of its own. */
const NODE_SCOPES: Readonly<Record<string, Scope>> = {
  CheckRun: "checks",
  CheckSuite: "checks",
  StatusContext: "statuses",
  WorkflowRun: "actions",
  PullRequest: "pull-requests",
  Issue: "issues",
};

interface Node {
  __typename?: string;
  $repository?: RepositoryData | null;
}

function repositoryOf(value: unknown): RepositoryData | null {
  return (value as Node | null)?.$repository ?? null;
}

function guard(context: GraphqlContext, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => guard(context, one));
  const scope = NODE_SCOPES[(value as Node | null)?.__typename ?? ""];
  // An error as a value becomes null at its own path: one FORBIDDEN per node.
  return scope === undefined || mayRead(context, repositoryOf(value), scope) ? value : forbidden(context);
}

/** What GitHub answers for a field that the world leaves out: null where the schema allows it, never an invention. */
function absent(context: GraphqlContext, info: GraphQLResolveInfo): unknown {
  if (!isNonNullType(info.returnType)) return null;
  if (/^viewer(Can|Did|Is|Has|Allowed)/.test(info.fieldName)) return false;
  const field = `${info.parentType.name}.${info.fieldName}`;
  context.gaps.add(field);
  throw new Error(`The test bed does not model ${field}`);
}

/** The one resolver of all fields: scope of the field, then the value of the view, then the scope of what it is. */
export const resolveField: GraphQLFieldResolver<Record<string, unknown> | null | undefined, GraphqlContext> = (
  source,
  args,
  context,
  info,
) => {
  const scope = FIELD_SCOPES[`${info.parentType.name}.${info.fieldName}`];
  if (scope !== undefined && !mayRead(context, repositoryOf(source), scope)) throw forbidden(context);
  const own = source?.[info.fieldName];
  const value: unknown = typeof own === "function" ? (own as (given: unknown) => unknown)(args) : own;
  return value === undefined ? absent(context, info) : guard(context, value);
};
