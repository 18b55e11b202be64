import type { ParseArgsOptionsConfig } from "node:util";

/** A list is what an option that may be given several times gives. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** One command of the command line: what it is called with, and what it does. */
export interface Command {
  readonly name: string;
  /** The arguments, as shown in the help. */
  readonly usage: string;
  readonly summary: string;
  readonly options: ParseArgsOptionsConfig;
  /** How many positional arguments it takes. */
  readonly positionals: number;
  /** The last of them may be left out. */
  readonly lastIsOptional?: true;
  /** Runs to its end and gives the exit code: 0 done, 1 the verdict says stop. Throws ConfigurationError for 2. */
  run(values: OptionValues, positionals: readonly string[]): Promise<0 | 1>;
}

/** Options that several commands share. */
export const REPO_OPTION = { repo: { type: "string" } } as const satisfies ParseArgsOptionsConfig;
export const JSON_OPTION = { json: { type: "boolean" } } as const satisfies ParseArgsOptionsConfig;
export const CACHE_OPTION = { cache: { type: "string" } } as const satisfies ParseArgsOptionsConfig;
export const RANGE_OPTIONS = { base: { type: "string" }, head: { type: "string" } } as const satisfies ParseArgsOptionsConfig;
export const EXTERNAL_OPTION = { external: { type: "string", multiple: true } } as const satisfies ParseArgsOptionsConfig;
export const FACTS_OPTIONS = {
  "save-facts": { type: "string" },
  facts: { type: "string" },
} as const satisfies ParseArgsOptionsConfig;
