import type * as z from "zod";
import { known, type Fact } from "../../facts/fact.ts";
import type { GraphqlAnswer } from "../client-contract.ts";
import { hidingError, unknownFromError, unknownNull, valueAt, type Path, type Source } from "../graphql-answer.ts";
import { notUnderstood } from "./connection.ts";

/**
 * One field of an answer as a fact: unknown when an error hides it, when it is null although the schema says otherwise,
 * or when it has a shape that is not understood. A schema that accepts null makes "there is none" a known fact.
 */
export function readField<S extends z.ZodType>(
  answer: GraphqlAnswer,
  path: Path,
  schema: S,
  source: Source,
  tolerates?: (errorPath: Path) => boolean,
): Fact<z.infer<S>> {
  const error = hidingError(answer, path, tolerates);
  if (error !== null) return unknownFromError(error, source);
  const value = valueAt(answer, path);
  const parsed = schema.safeParse(value);
  if (parsed.success) return known(parsed.data);
  return value === null ? unknownNull(source) : notUnderstood(source, parsed.error);
}
