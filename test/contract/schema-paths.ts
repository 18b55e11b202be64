import * as z from "zod";

import { schemaDocuments } from "../../scripts/schema-documents.ts";

/*
 * Fields as the documents name them: `merge-gate.checks[].reason` is the body of that kind, `envelope.subject.headSha`
 * the envelope around every kind, `policy.ci.required` the policy file. `generated.test.ts` holds the files in
 * `schemas/` equal to these documents.
 */

type Schema = Readonly<Record<string, unknown>>;

const record = z.record(z.string(), z.unknown());
const asSchema = (value: unknown): Schema => record.parse(value);

const documents: ReadonlyMap<string, Schema> = new Map(
  Array.from(schemaDocuments(), ([path, document]) => {
    const name = path.replace(/^schemas\/(.+)\.schema\.json$/, "$1");
    return [name === "evidence" ? "envelope" : name, asSchema(document)];
  }),
);

/** Names of the documents: the kinds of evidence, `envelope`, `policy`. */
export const documentNames: readonly string[] = [...documents.keys()];

/** A schema with references followed and the alternatives opened (`null` or a map, a word or a map). */
function alternatives(schema: unknown, root: Schema): Schema[] {
  const one = asSchema(schema);
  const { $ref: reference } = one;
  if (typeof reference === "string") {
    const target = reference
      .replace(/^#\//, "")
      .split("/")
      .reduce<unknown>((at, part) => (part === "" ? at : asSchema(at)[part]), root);
    return alternatives(target, root);
  }
  const options = one["anyOf"] ?? one["oneOf"];
  return Array.isArray(options) ? options.flatMap((option) => alternatives(option, root)) : [one];
}

function step(schemas: readonly Schema[], part: string, root: Schema): Schema[] {
  return schemas.flatMap((schema) => {
    if (part === "[]") return schema["items"] === undefined ? [] : alternatives(schema["items"], root);
    const properties = schema["properties"];
    const child = properties === undefined ? undefined : asSchema(properties)[part];
    return child === undefined ? [] : alternatives(child, root);
  });
}

function schemasAt(path: string): { root: Schema; found: Schema[] } | null {
  const [name = "", ...rest] = path.replaceAll("[]", ".[]").split(".");
  const root = documents.get(name);
  if (root === undefined) return null;
  return { root, found: rest.reduce<Schema[]>((schemas, part) => step(schemas, part, root), alternatives(root, root)) };
}

/** Whether a field exists in the schema that its first word names. */
export function fieldExists(path: string): boolean {
  return (schemasAt(path)?.found.length ?? 0) > 0;
}

/** The names directly below a field, sorted; empty where there is no map. */
export function fieldsOf(path: string): string[] {
  const names = (schemasAt(path)?.found ?? []).flatMap((schema) =>
    schema["properties"] === undefined ? [] : Object.keys(asSchema(schema["properties"])),
  );
  return [...new Set(names)].sort();
}

/** Every path below a field that has no map and no list of maps below it. */
export function leavesOf(path: string): string[] {
  const names = fieldsOf(path);
  if (names.length > 0) return names.flatMap((name) => leavesOf(`${path}.${name}`));
  return fieldsOf(`${path}[]`).length > 0 ? leavesOf(`${path}[]`) : [path];
}
