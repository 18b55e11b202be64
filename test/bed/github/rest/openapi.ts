import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import type { ErrorObject, ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

interface Operation {
  responses: Record<string, object | null>;
  request?: object;
}
interface Subset {
  operations: Record<string, Operation>;
  definitions: Record<string, Record<string, unknown>>;
}

let subset: Subset | null = null;
let ajv: Ajv | null = null;
const compiled = new Map<string, ValidateFunction>();

type Schema = Record<string, unknown>;

/**
 * Where GitHub is known to answer otherwise than its own description says, each with its reason. Everything else is
 * held to the letter.
 */
function applyDeviations(definitions: Record<string, Schema>): void {
  const properties = (name: string) => (definitions[name]?.["properties"] ?? {}) as Record<string, Schema>;
  // The head of a pull request whose fork was deleted has `repo: null`.
  for (const name of ["pull-request", "pull-request-simple"]) {
    const head = properties(name)["head"]?.["properties"] as Record<string, Schema> | undefined;
    if (head !== undefined) head["repo"] = { anyOf: [{ type: "null" }, head["repo"]] };
  }
  // Errors carry their status as text since 2024; `basic-error` says so, `validation-error` does not.
  const validation = properties("validation-error");
  validation["status"] = { type: "string" };
  // `stale` and `startup_failure` exist (GraphQL has them) and REST's enumeration leaves them out.
  for (const name of ["check-run", "job"]) {
    const conclusion = properties(name)["conclusion"];
    if (conclusion !== undefined) conclusion["enum"] = [...(conclusion["enum"] as unknown[]), "stale", "startup_failure"];
  }
}

/** Objects are closed, so that the bed cannot serve a field which GitHub does not have. Parts of an `allOf` stay open. */
function close(schema: unknown, open = false): void {
  if (Array.isArray(schema)) return schema.forEach((one) => close(one, open));
  if (schema === null || typeof schema !== "object") return;
  const node = schema as Schema;
  if (node["properties"] !== undefined && node["additionalProperties"] === undefined && !open) node["additionalProperties"] = false;
  for (const [key, value] of Object.entries(node)) {
    if (key === "properties") Object.values(value as Schema).forEach((one) => close(one));
    else if (key !== "enum") close(value, key === "allOf");
  }
}

/** Definitions that some `allOf` combines with others cannot be closed one by one. */
function combined(schema: unknown, found: Set<string>, inside = false): Set<string> {
  if (Array.isArray(schema)) schema.forEach((one) => combined(one, found, inside));
  else if (schema !== null && typeof schema === "object") {
    for (const [key, value] of Object.entries(schema)) {
      if (key === "$ref" && inside) found.add(String(value).split("/").at(-1) ?? "");
      else combined(value, found, key === "allOf");
    }
  }
  return found;
}

function load(): { subset: Subset; ajv: Ajv } {
  if (subset !== null && ajv !== null) return { subset, ajv };
  const read = JSON.parse(readFileSync(new URL("../openapi-subset.json", import.meta.url), "utf8")) as Subset;
  applyDeviations(read.definitions);
  const open = combined([read.definitions, read.operations], new Set());
  for (const [name, definition] of Object.entries(read.definitions)) close(definition, open.has(name));
  close(Object.values(read.operations).map((operation) => Object.values(operation.responses)));
  const made = new Ajv({ strict: false, allErrors: true });
  addFormats.default(made);
  // OpenAPI's own widths, which JSON Schema does not know.
  for (const format of ["int32", "int64"]) made.addFormat(format, { type: "number", validate: Number.isSafeInteger });
  made.addSchema({ $id: "github", definitions: read.definitions });
  subset = read;
  ajv = made;
  return { subset: read, ajv: made };
}

function rebased(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/definitions/', '"github#/definitions/'));
}

function validator(key: string, schema: object): ValidateFunction {
  let validate = compiled.get(key);
  if (validate === undefined) {
    validate = load().ajv.compile(rebased(schema) as object);
    compiled.set(key, validate);
  }
  return validate;
}

/** GitHub adds values without notice: a test may stand in for that with a value that starts with `future_`. */
function isFuture(data: unknown, error: ErrorObject): boolean {
  if (error.keyword !== "enum") return false;
  let value: unknown = data;
  for (const part of error.instancePath.split("/").slice(1)) value = (value as Record<string, unknown> | undefined)?.[part];
  return typeof value === "string" && value.startsWith("future_");
}

function complaints(validate: ValidateFunction, data: unknown): string[] {
  if (validate(data) === true) return [];
  return (validate.errors ?? [])
    .filter((error) => !isFuture(data, error))
    .slice(0, 5)
    .map((error) => `${error.instancePath} ${error.message ?? error.keyword} ${JSON.stringify(error.params)}`);
}

/** What is wrong with an answer of the bed, measured on GitHub's OpenAPI description; empty when it is right. */
export function wrongInAnswer(method: string, path: string, status: number, body: unknown): string[] {
  const key = `${method} ${path}`;
  const operation = load().subset.operations[key];
  if (operation === undefined) return [`GitHub's description, as cut, has no ${key}: add it to scripts/cut-openapi.mjs`];
  const schema = operation.responses[`${status}`];
  if (schema === undefined || schema === null) {
    // Errors that every endpoint can give are not repeated in each description.
    return status >= 400 ? [] : [`GitHub's description has no ${status} for ${key}`];
  }
  return complaints(validator(`${key} ${status}`, schema), body);
}

/** What is wrong with a request's body; GitHub answers 422 for it. */
export function wrongInRequest(method: string, path: string, body: unknown): string[] {
  const key = `${method} ${path}`;
  const schema = load().subset.operations[key]?.request;
  return schema === undefined ? [] : complaints(validator(`${key} request`, schema), body);
}
