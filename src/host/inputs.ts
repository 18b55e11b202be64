import * as z from "zod";
import { ConfigurationError } from "../facts/configuration-error.ts";

/** One input of an action: how its text becomes a value, and in words what is accepted. */
export interface InputDefinition<T> {
  readonly accepted: string;
  readonly schema: z.ZodType<T, string | undefined>;
}

export type InputTable = Readonly<Record<string, InputDefinition<unknown>>>;

/** The values that a table of inputs gives. */
export type InputValues<T extends InputTable> = { [K in keyof T]: T[K] extends InputDefinition<infer V> ? V : never };

/**
 * Reads the inputs of a table from the runner's environment (`INPUT_<NAME>`, upper case, blanks become `_`). An empty
 * text is an input that was not given. Throws one ConfigurationError that names the input, its value and what is
 * accepted; the value of a token is never part of it.
 */
export function readInputs<T extends InputTable>(table: T, env: Readonly<Record<string, string | undefined>>): InputValues<T> {
  const values: Record<string, unknown> = {};
  for (const [name, definition] of Object.entries(table)) {
    const text = env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim();
    const parsed = definition.schema.safeParse(text === "" ? undefined : text);
    if (!parsed.success) {
      const shown = text === undefined || text === "" ? "empty" : name.includes("token") ? "not usable" : JSON.stringify(text.slice(0, 80));
      throw new ConfigurationError(
        `Input \`${name}\` is ${shown}; accepted: ${definition.accepted}.`,
        `Correct \`${name}\` under \`with:\` of this step.`,
      );
    }
    values[name] = parsed.data;
  }
  return values as InputValues<T>;
}

/** Free text; absent gives null. */
export const textInput = (accepted: string): InputDefinition<string | null> => ({
  accepted,
  schema: z
    .string()
    .optional()
    .transform((text) => text ?? null),
});

/** One of some words. */
export function choiceInput<const W extends readonly string[]>(words: W, fallback: W[number]): InputDefinition<W[number]>;
export function choiceInput<const W extends readonly string[]>(words: W): InputDefinition<W[number] | null>;
export function choiceInput(words: readonly string[], fallback?: string): InputDefinition<string | null> {
  return {
    accepted: words.join(", "),
    schema: z
      .enum(words)
      .optional()
      .transform((word) => word ?? fallback ?? null),
  };
}

/** `true` or `false`, as YAML 1.2's core schema writes them (the runner hands over text). */
export const booleanInput = (fallback: boolean): InputDefinition<boolean> => ({
  accepted: "true, false",
  schema: z
    .enum(["true", "True", "TRUE", "false", "False", "FALSE"])
    .optional()
    .transform((word) => (word === undefined ? fallback : word.toLowerCase() === "true")),
});

/** A whole number within bounds; absent gives the fallback. */
export function integerInput<F extends number | null>(bounds: { min: number; max: number }, fallback: F): InputDefinition<number | F> {
  return {
    accepted: `a whole number from ${bounds.min} to ${bounds.max}`,
    schema: z
      .string()
      .regex(/^\d+$/)
      .transform(Number)
      .pipe(z.int().min(bounds.min).max(bounds.max))
      .optional()
      .transform((value): number | F => value ?? fallback),
  };
}

/** Names or globs, one a line or separated by commas; absent gives an empty list. */
export const listInput = (accepted: string): InputDefinition<string[]> => ({
  accepted,
  schema: z
    .string()
    .optional()
    .transform((text) =>
      (text ?? "")
        .split(/[\n,]/)
        .map((part) => part.trim())
        .filter((part) => part !== ""),
    ),
});

/** Paths or names, one a line, since each may hold a comma; absent gives an empty list. */
export const linesInput = (accepted: string): InputDefinition<string[]> => ({
  accepted,
  schema: z
    .string()
    .optional()
    .transform((text) =>
      (text ?? "")
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    ),
});
