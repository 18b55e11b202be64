import type { DocumentNode, OperationDefinitionNode } from "graphql";
import { execute, getOperationAST, GraphQLError, parse, validate } from "graphql";
import type { TokenData, WorldData } from "../world-data.ts";
import type { GraphqlContext } from "./context.ts";
import { GithubGraphqlError } from "./context.ts";
import { weigh } from "./limits.ts";
import { queryView } from "./query-view.ts";
import { resolveField } from "./resolve.ts";
import { githubSchema } from "./schema.ts";

export interface GraphqlResult {
  status: number;
  body: { data?: unknown; errors?: object[]; message?: string };
  cost: number;
  /** Why the bed itself could not answer: its own faults, never the client's. */
  faults: string[];
}

const validated = new Map<string, { document: DocumentNode; errors: readonly GraphQLError[] }>();

/** Parsing and validating a long query costs more than running it, and tests send the same one again and again. */
function prepare(query: string) {
  let prepared = validated.get(query);
  if (prepared === undefined) {
    const document = parse(query);
    prepared = { document, errors: validate(githubSchema(), document) };
    validated.set(query, prepared);
  }
  return prepared;
}

function format(error: GraphQLError): object {
  const cause = error.originalError;
  return {
    ...(cause instanceof GithubGraphqlError ? { type: cause.type } : {}),
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(cause instanceof GithubGraphqlError && cause.type === "FORBIDDEN" ? { extensions: { saml_failure: false } } : {}),
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    message: error.message,
  };
}

/** Runs one request as GitHub does: 200 with `errors` for a query it refuses, partial data where a token sees less. */
export async function executeGraphql(world: WorldData, token: TokenData, request: Record<string, unknown>): Promise<GraphqlResult> {
  const { query, operationName } = request;
  const variables = (request["variables"] ?? {}) as Record<string, unknown>;
  const refused = (errors: object[]): GraphqlResult => ({
    status: 200,
    body: { errors },
    cost: 0,
    faults: [],
  });
  if (typeof query !== "string") return refused([{ message: "A query attribute must be specified and must be a string." }]);
  let operation: OperationDefinitionNode | null | undefined;
  let prepared: ReturnType<typeof prepare>;
  try {
    prepared = prepare(query);
    operation = getOperationAST(prepared.document, typeof operationName === "string" ? operationName : null);
  } catch (error) {
    if (error instanceof GraphQLError) return refused([format(error)]);
    throw error;
  }
  if (prepared.errors.length > 0) return refused(prepared.errors.map(format));
  if (operation == null) return refused([{ message: "An operation name is required" }]);
  // The suite writes through REST and the transport alone: a mutation here is a hole in law 5.
  if (operation.operation !== "query") return refused([{ type: "FORBIDDEN", message: "The test bed refuses mutations." }]);
  const weight = weigh(prepared.document, operation, variables);
  if (weight.errors.length > 0) return refused(weight.errors);

  const context: GraphqlContext = {
    world,
    token,
    cost: weight.cost,
    nodeCount: weight.nodeCount,
    gaps: new Set(),
    lookedAt: new Set(),
  };
  world.rateLimit.graphqlUsed += weight.cost;
  const answer = await execute({
    schema: githubSchema(),
    document: prepared.document,
    variableValues: variables,
    operationName: operation.name?.value ?? null,
    contextValue: context,
    rootValue: queryView(context),
    fieldResolver: resolveField,
  });
  for (const pullRequest of context.lookedAt) pullRequest.unknownMergeableReads = Math.max(0, pullRequest.unknownMergeableReads - 1);
  // Errors without data are about the variables: the client's. Others that are not GitHub's are the bed's own.
  const foreign =
    answer.data === undefined ? [] : (answer.errors ?? []).filter((error) => !(error.originalError instanceof GithubGraphqlError));
  const faults = foreign.map((error) => `${error.path?.join(".") ?? ""}: ${error.message}`);
  if (faults.length > 0)
    return {
      status: 501,
      body: { message: `The test bed cannot answer: ${faults.join("; ")}` },
      cost: weight.cost,
      faults,
    };
  const errors = answer.errors?.map(format);
  return {
    status: 200,
    body: {
      ...(answer.data === undefined ? {} : { data: answer.data }),
      ...(errors === undefined ? {} : { errors }),
    },
    cost: weight.cost,
    faults: [],
  };
}
