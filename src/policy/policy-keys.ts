import { distance } from "fastest-levenshtein";
import * as z from "zod";
import { NOT_IN_THIS_VERSION } from "./not-in-this-version.ts";

/*
 * What the policy file accepts at a place, read off the zod schema itself, so that an error can never name a key that
 * does not exist.
 */

/** Keys of the design that this version does not have yet, by the path of the map they stand in. */
const RESERVED: Readonly<Record<string, readonly string[]>> = {
  "": ["rollout"],
  checks: NOT_IN_THIS_VERSION,
  "transport.operations": ["label", "pull-request"],
  "transport.approval.operations": ["label", "pull-request"],
};

/** True when the design keeps this key, or this value of a list, for a later version. */
export function isReserved(path: readonly PropertyKey[], word: string): boolean {
  const place = path.filter((part) => typeof part === "string").join(".");
  return RESERVED[place]?.includes(word) ?? false;
}

/** The schemas that a value at this place may satisfy, with `optional` and unions opened. */
function alternatives(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return alternatives(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => alternatives(option as z.ZodType));
  return [schema];
}

function descend(schemas: readonly z.ZodType[], part: PropertyKey): z.ZodType[] {
  return schemas.flatMap((schema) => {
    if (schema instanceof z.ZodObject) {
      const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
      const child = typeof part === "string" && Object.hasOwn(shape, part) ? shape[part] : undefined;
      return child === undefined ? [] : alternatives(child);
    }
    return schema instanceof z.ZodArray ? alternatives(schema.element as z.ZodType) : [];
  });
}

function schemasAt(root: z.ZodType, path: readonly PropertyKey[]): z.ZodType[] {
  return path.reduce<z.ZodType[]>((schemas, part) => descend(schemas, part), alternatives(root));
}

/** The keys that a map at this path accepts; empty where no map is accepted. */
export function keysAt(root: z.ZodType, path: readonly PropertyKey[]): string[] {
  return schemasAt(root, path).flatMap((schema) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []));
}

/** What a value at this path may be, in words for people, for example "one of `off`, `warn`, `fail`". */
export function acceptedAt(root: z.ZodType, path: readonly PropertyKey[]): string {
  return schemasAt(root, path).map(describe).join(", or ");
}

function describe(schema: z.ZodType): string {
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.map((option) => `\`${String(option)}\``).join(", ")}`;
  if (schema instanceof z.ZodLiteral) return [...schema.values].map((value) => `\`${String(value)}\``).join(" or ");
  if (schema instanceof z.ZodBoolean) return "`true` or `false`";
  if (schema instanceof z.ZodNumber) return `a whole number${range(schema.minValue, schema.maxValue)}`;
  if (schema instanceof z.ZodArray) {
    const minimum = schema.safeParse([]).success ? "" : "non-empty ";
    return `a ${minimum}list, each ${alternatives(schema.element as z.ZodType)
      .map(describe)
      .join(" or ")}`;
  }
  if (schema instanceof z.ZodObject)
    return `a map with the keys ${Object.keys(schema.shape)
      .map((key) => `\`${key}\``)
      .join(", ")}`;
  if (schema instanceof z.ZodString)
    return schema.safeParse("text").success ? "a text that is not empty" : "a text of the form `owner/name`";
  return "another value";
}

function range(minimum: number | null, maximum: number | null): string {
  return minimum === null || maximum === null ? "" : ` from ${minimum} to ${maximum}`;
}

/** The known word nearest to what was written, when it is near enough to be a slip of the pen; else `null`. */
export function nearestWord(written: string, known: readonly string[]): string | null {
  const wanted = written.slice(0, 100).toLowerCase();
  const ranked = known
    .map((word) => ({ word, cost: distance(wanted, word.toLowerCase()), sameLetters: letters(word) === letters(wanted) ? 0 : 1 }))
    // Two letters in the wrong order cost as much as two wrong letters; of two equals, the swapped one is meant.
    .toSorted((a, b) => a.cost - b.cost || a.sameLetters - b.sameLetters || (a.word < b.word ? -1 : 1));
  const best = ranked[0];
  return best !== undefined && best.cost <= Math.max(2, Math.floor(best.word.length / 3)) ? best.word : null;
}

function letters(word: string): string {
  return [...word.toLowerCase()].toSorted().join("");
}
