import { readFileSync } from "node:fs";
import { buildSchema, GraphQLEnumType, GraphQLInt, GraphQLScalarType, Kind } from "graphql";
import type { GraphQLSchema } from "graphql";

let schema: GraphQLSchema | null = null;

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** The SDL names GitHub's own scalars and cannot say what they accept; GitHub refuses a commit id that is none. */
function tighten(built: GraphQLSchema): void {
  const scalar = (name: string, shape: RegExp) => {
    const type = built.getType(name);
    if (!(type instanceof GraphQLScalarType)) throw new Error(`GitHub's schema has no scalar ${name}`);
    const check = (value: unknown) => {
      if (typeof value === "string" && shape.test(value)) return value;
      throw new TypeError(`${JSON.stringify(value)} is not a ${name}`);
    };
    type.serialize = check;
    type.parseValue = check;
    type.parseLiteral = (node) => check(node.kind === Kind.STRING ? node.value : null);
  };
  scalar("GitObjectID", OBJECT_ID);
  scalar("DateTime", MOMENT);
}

/**
 * GitHub's real schema, built once per process (about 80 ms). The shipped SDL is itself invalid (a duplicate field),
 * hence `assumeValidSDL`. Two loosenings: GitHub's ids passed 2^31, so Int carries them as GitHub's server does; and a
 * value that starts with FUTURE_ may stand for any enumeration, since GitHub adds values without notice.
 */
export function githubSchema(): GraphQLSchema {
  if (schema !== null) return schema;
  // The package exports only its entry, which would also parse 5 MB of JSON.
  const file = new URL("../../../../node_modules/@octokit/graphql-schema/schema.graphql", import.meta.url);
  const built = buildSchema(readFileSync(file, "utf8"), {
    assumeValidSDL: true,
    assumeValid: true,
    noLocation: true,
  });
  const serializeInt = GraphQLInt.serialize.bind(GraphQLInt);
  GraphQLInt.serialize = (value) => (Number.isSafeInteger(value) ? (value as number) : serializeInt(value));
  tighten(built);
  for (const type of Object.values(built.getTypeMap())) {
    if (!(type instanceof GraphQLEnumType)) continue;
    const serialize = type.serialize.bind(type);
    type.serialize = (value) => (typeof value === "string" && value.startsWith("FUTURE_") ? value : serialize(value));
  }
  schema = built;
  return built;
}
