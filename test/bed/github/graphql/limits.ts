import type { DocumentNode, FieldNode, OperationDefinitionNode, SelectionSetNode } from "graphql";
import { Kind } from "graphql";

/*
 * GitHub's limits on a query, worked out before it runs: every connection needs `first` or `last` of 1 to 100, a query
 * may reach at most 500,000 nodes, and its cost is the number of connection requests / 100, at least 1.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
const MOST_PER_PAGE = 100;
const MOST_NODES = 500_000;

interface QueryError {
  type: string;
  message: string;
  path?: string[];
}
export interface QueryWeight {
  cost: number;
  nodeCount: number;
  errors: QueryError[];
}

interface Walk {
  document: DocumentNode;
  variables: Readonly<Record<string, unknown>>;
  /** What a variable is when it is not given. */
  defaults: ReadonlyMap<string, number>;
  requests: number;
  nodes: number;
  errors: QueryError[];
}

function argument(walk: Walk, field: FieldNode, name: string): number | null {
  const value = field.arguments?.find((one) => one.name.value === name)?.value;
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind === Kind.VARIABLE) {
    const given = walk.variables[value.name.value] ?? walk.defaults.get(value.name.value);
    return typeof given === "number" ? given : null;
  }
  return null;
}

/** A field that pages is a connection: it selects nodes, edges, pageInfo or totalCount. */
function isConnection(walk: Walk, selections: SelectionSetNode): boolean {
  return fieldsOf(walk, selections).some((field) => ["nodes", "edges", "pageInfo", "totalCount"].includes(field.name.value));
}

function fieldsOf(walk: Walk, selections: SelectionSetNode): FieldNode[] {
  return selections.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(walk, selection.selectionSet);
    const fragment = walk.document.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(walk, fragment.selectionSet) : [];
  });
}

function visit(walk: Walk, selections: SelectionSetNode, parents: number, path: string[]): void {
  for (const field of fieldsOf(walk, selections)) {
    if (field.selectionSet === undefined) continue;
    const name = field.name.value;
    const here = [...path, field.alias?.value ?? name];
    if (!isConnection(walk, field.selectionSet)) {
      visit(walk, field.selectionSet, parents, here);
      continue;
    }
    const first = argument(walk, field, "first");
    const last = argument(walk, field, "last");
    const size = first ?? last;
    const fail = (type: string, message: string) => walk.errors.push({ type, message, path: here });
    if (size === null)
      fail(
        "MISSING_PAGINATION_BOUNDARIES",
        `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
      );
    const word = first === null ? "last" : "first";
    if (size !== null && size > MOST_PER_PAGE) {
      fail(
        "EXCESSIVE_PAGINATION",
        `Requesting ${size} records on the \`${name}\` connection exceeds the \`${word}\` limit of ${MOST_PER_PAGE} records.`,
      );
    }
    if (size !== null && size < 0) fail("INVALID_PAGINATION", `\`${word}\` on the \`${name}\` connection cannot be less than zero.`);
    walk.requests += parents;
    walk.nodes += parents * (size ?? 0);
    visit(walk, field.selectionSet, parents * Math.max(1, size ?? 1), here);
  }
}

/** Weighs one operation; errors stand for a query that GitHub refuses to run at all. */
export function weigh(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): QueryWeight {
  const defaults = new Map<string, number>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue?.kind === Kind.INT) defaults.set(variable.name.value, Number(defaultValue.value));
  }
  const walk: Walk = { document, variables, defaults, requests: 0, nodes: 0, errors: [] };
  visit(walk, operation.selectionSet, 1, [`query${operation.name === undefined ? "" : ` ${operation.name.value}`}`]);
  if (walk.nodes > MOST_NODES) {
    walk.errors.push({
      type: "MAX_NODE_LIMIT_EXCEEDED",
      message: `This query requests up to ${walk.nodes} possible nodes which exceeds the maximum limit of ${MOST_NODES}.`,
    });
  }
  return {
    cost: Math.max(1, Math.round((walk.requests + 1) / 100)),
    nodeCount: walk.nodes,
    errors: walk.errors,
  };
}
