import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { buildSchema, GraphQLEnumType, GraphQLInt } from "graphql";
import type { GraphQLSchema } from "graphql";

let schema: GraphQLSchema | null = null;

/**
 * GitHub's real schema, built once per process (about 80 ms). The shipped SDL is itself invalid (a duplicate field),
 * hence `assumeValidSDL`. Two loosenings: GitHub's ids passed 2^31, so Int carries them as GitHub's server does; and a
 * value that starts with FUTURE_ may stand for any enumeration, since GitHub adds values without notice.
 */
export function githubSchema(): GraphQLSchema {
  if (schema !== null) return schema;
  // The SDL stands beside the package's entry; importing that would also parse 5 MB of JSON.
  const file = join(dirname(createRequire(import.meta.url).resolve("@octokit/graphql-schema")), "schema.graphql");
  const built = buildSchema(readFileSync(file, "utf8"), { assumeValidSDL: true, assumeValid: true, noLocation: true });
  const serializeInt = GraphQLInt.serialize.bind(GraphQLInt);
  GraphQLInt.serialize = (value) => (Number.isSafeInteger(value) ? (value as number) : serializeInt(value));
  for (const type of Object.values(built.getTypeMap())) {
    if (!(type instanceof GraphQLEnumType)) continue;
    const serialize = type.serialize.bind(type);
    type.serialize = (value) => (typeof value === "string" && value.startsWith("FUTURE_") ? value : serialize(value));
  }
  schema = built;
  return built;
}
