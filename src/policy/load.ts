import { createHash } from "node:crypto";
import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from "yaml";
import type * as z from "zod";
import { ConfigurationError } from "../facts/configuration-error.ts";
import { nestsTooDeep } from "./nested-yaml.ts";
import { acceptedAt, isReserved, keysAt, nearestWord } from "./policy-keys.ts";
import { policySchema, type Policy } from "./schema.ts";

/*
 * Reads the policy file. Import this module with `await import()`: the YAML parser costs about 20 ms of CPU, and a
 * repository without a policy file does not need it.
 */

/** Far above any policy that people write; a larger file is a mistake or an attack on the parser. */
const MAX_CHARACTERS = 512 * 1024;

const TOO_DEEP = { message: "the file is nested too deeply to be read", mend: "Write the policy as plain maps and lists." };

interface LoadedPolicy {
  policy: Policy;
  /** SHA-256 of the text in UTF-8, lower-case hexadecimal. */
  sha256: string;
}

interface Mistake {
  /** Character offset in the text. */
  offset: number;
  message: string;
  mend: string;
}

/**
 * Parses and checks the text of a policy file. `path` is what errors name. An empty file, or one of comments only, is
 * the policy with every default. Throws one ConfigurationError for the first mistake in the file, with line and column
 * (from 1), what is accepted there, and where further mistakes are.
 */
export function loadPolicy(text: string, path: string): LoadedPolicy {
  const sha256 = createHash("sha256").update(text).digest("hex");
  // A byte order mark is legal at the start of a YAML stream (YAML 1.2.2, 5.2), but would shift the first column.
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const lines = new LineCounter();
  const fail = (mistakes: readonly Mistake[]): never => {
    throw asError(mistakes, path, (offset) => place(source, lines, offset));
  };
  if (source.length > MAX_CHARACTERS) {
    fail([{ offset: 0, message: `the file has ${source.length} characters`, mend: `Keep the policy below ${MAX_CHARACTERS} characters.` }]);
  }
  const document = parse(source, lines, fail);
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) fail(broken.map((error) => ({ offset: error.pos[0], ...inPlainWords(error.code, error.message) })));

  const contents = document.contents;
  if (contents === null || (isScalar(contents) && contents.value === null && (contents.source ?? "") === "")) {
    return { policy: {}, sha256 };
  }
  if (!isMap(contents)) {
    const mend = `Write \`key: value\` lines. Accepted keys: ${words(keysAt(policySchema, []))}.`;
    return fail([{ offset: offsetOf(contents, 0), message: "the policy is not a map of keys", mend }]);
  }
  const result = policySchema.safeParse(plainData(document, fail));
  if (result.success) return { policy: result.data, sha256 };
  return fail(result.error.issues.flatMap((issue) => mistakesOf(issue, [], document)));
}

function parse(source: string, lines: LineCounter, fail: (mistakes: Mistake[]) => never): Document {
  if (nestsTooDeep(source)) return fail([{ offset: 0, ...TOO_DEEP }]);
  try {
    return parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, logLevel: "error" });
  } catch {
    // Thousands of nested brackets exhaust the stack of any recursive parser.
    return fail([{ offset: 0, ...TOO_DEEP }]);
  }
}

/** The document as plain data. Few aliases are fine, an exponential tower of them is refused. */
function plainData(document: Document, fail: (mistakes: Mistake[]) => never): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch {
    const mend = "Write the values out instead of using anchors (`&`) and aliases (`*`).";
    let offset = 0;
    visit(document, {
      Alias(_key, alias) {
        offset = offsetOf(alias, 0);
        return visit.BREAK;
      },
    });
    return fail([{ offset, message: "the aliases of the file expand to too much, or cannot be resolved", mend }]);
  }
}

/** The parser's message in a sentence that says what to do; its own words where they are clear enough. */
function inPlainWords(code: string, message: string): { message: string; mend: string } {
  const first = (message.split("\n")[0] ?? message).replace(/\.$/u, "");
  if (/call stack/iu.test(first)) return TOO_DEEP;
  switch (code) {
    case "DUPLICATE_KEY":
      return { message: "this key stands here twice", mend: "Keep one of the two; YAML does not say which would count." };
    case "MULTIPLE_DOCS":
      return { message: "the file holds more than one YAML document", mend: "Keep one document: remove the line `---` between them." };
    case "TAG_RESOLVE_FAILED":
      return { message: `a YAML tag is not accepted here: ${first}`, mend: "Remove the tag (`!...`) before the value." };
    case "TAB_AS_INDENT":
      return { message: "a tab is used for indentation", mend: "Indent with spaces." };
    default:
      return { message: `not valid YAML: ${first}`, mend: "Mend the line; a key and its value are written `key: value`." };
  }
}

/** One mistake per unknown key, and per value that is not accepted. A union is told by the branch that the user meant. */
function mistakesOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[], document: Document): Mistake[] {
  const path = [...above, ...issue.path];
  if (issue.code === "invalid_union") {
    // A check's entry is a level or a map: when it is a map, the mistakes are inside of it.
    const meant = isMap(document.getIn(asYamlPath(path), true)) ? issue.errors.at(-1) : undefined;
    if (meant !== undefined) return meant.flatMap((inner) => mistakesOf(inner, path, document));
  }
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(path, key, document));
  const value = document.getIn(asYamlPath(path), true);
  const name = path.length === 0 ? "the policy" : `\`${dotted(path)}\``;
  const accepted = `Accepted: ${acceptedAt(policySchema, path)}.`;
  const offset = offsetOf(value, keyOffset(document, path));
  if (value === undefined) return [{ offset: keyOffset(document, path), message: `${name} is missing`, mend: accepted }];
  const shown = isScalar(value) ? value.value : undefined;
  if (shown === null) return [{ offset: keyOffset(document, path), message: `${name} has no value`, mend: accepted }];
  const written = shown === undefined ? (isSeq(value) ? "a list" : "a map") : quote(shown);
  if (typeof shown === "string") {
    if (isReserved(path, shown)) return [{ offset, message: `${name}: ${written} is reserved for a later version`, mend: accepted }];
    const near =
      issue.code === "invalid_value"
        ? nearestWord(
            shown,
            issue.values.filter((option) => typeof option === "string"),
          )
        : null;
    if (near !== null) return [{ offset, message: `${name} is ${written}; did you mean \`${near}\`?`, mend: accepted }];
  }
  const empty = isSeq(value) && value.items.length === 0 ? "an empty list" : written;
  return [{ offset, message: `${name} is ${empty}, which is not accepted`, mend: accepted }];
}

function unknownKey(path: readonly PropertyKey[], key: string, document: Document): Mistake {
  const offset = keyOffset(document, [...path, key]);
  const place = path.length === 0 ? "" : ` in \`${dotted(path)}\``;
  const keys = keysAt(policySchema, path);
  if (isReserved(path, key)) {
    return {
      offset,
      message: `\`${shorten(key)}\`${place} is reserved for a later version`,
      mend: `Remove it: this version would not act on it. Accepted keys${place}: ${words(keys)}.`,
    };
  }
  const near = nearestWord(key, keys);
  const hint = near === null ? "" : `; did you mean \`${near}\`?`;
  return { offset, message: `unknown key ${quote(key)}${place}${hint}`, mend: `Accepted keys${place}: ${words(keys)}.` };
}

function asError(
  mistakes: readonly Mistake[],
  file: string,
  placeOf: (offset: number) => { line: number; col: number },
): ConfigurationError {
  const sorted = [...mistakes].toSorted((a, b) => a.offset - b.offset);
  const first = sorted[0] ?? { offset: 0, message: "not accepted", mend: "Mend the file." };
  const { line, col } = placeOf(first.offset);
  const places = new Set(sorted.map((mistake) => placeOf(mistake.offset)).map((at) => `${at.line}:${at.col}`));
  const further = [...places].slice(1);
  const rest = further.length > 5 ? " and elsewhere" : "";
  const more = further.length === 0 ? "" : ` Further mistakes at ${further.slice(0, 5).join(", ")}${rest}.`;
  const stop = first.message.endsWith("?") ? "" : ".";
  return new ConfigurationError(`${file}:${line}:${col}: ${first.message}${stop}`, `${first.mend}${more}`, { file, line, column: col });
}

/** Line and column from 1. The counter has nothing when the parser gave up before it read a line. */
function place(source: string, lines: LineCounter, offset: number): { line: number; col: number } {
  const found = lines.linePos(Math.min(offset, source.length));
  return { line: Math.max(found.line, 1), col: Math.max(found.col, 1) };
}

function offsetOf(node: unknown, otherwise: number): number {
  return isNode(node) && node.range ? node.range[0] : otherwise;
}

/** Where the key of this path stands; where there is none, the nearest one above it. */
function keyOffset(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(asYamlPath(path.slice(0, length - 1)), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(last));
      if (pair !== undefined) return offsetOf(pair.key, 0);
    }
    if (isSeq(parent) && typeof last === "number" && parent.items[last] !== undefined) return offsetOf(parent.items[last], 0);
  }
  return offsetOf(document.contents, 0);
}

function asYamlPath(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((part) => (typeof part === "number" ? part : String(part)));
}

function dotted(path: readonly PropertyKey[]): string {
  return path.map((part, index) => (typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${shorten(String(part))}`)).join("");
}

function words(keys: readonly string[]): string {
  return keys.map((key) => `\`${key}\``).join(", ");
}

function quote(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(shorten(value)) : shorten(String(value));
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
