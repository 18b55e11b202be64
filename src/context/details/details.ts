import type { ContextBody } from "../body.ts";
import type { SourceText } from "../sources.ts";
import type { ChangedText } from "../symbols/changed-symbols.ts";

/** What a closer look at a few files gave, after the ranking said which: plain data, never shown as it is. */
export interface Details {
  /** Each changed file that was compared, in the order of the change; empty where there is no change. */
  readonly changed: readonly ChangedText[];
  /** Names of those who wrote the commits of the change. */
  readonly authors: readonly string[];
  /** CODEOWNERS of the base commit; `null`: there is none. */
  readonly codeowners: string | null;
  /** `.gitattributes` of the root; `null`: there is none. */
  readonly attributes: string | null;
  /** The files ranked first. */
  readonly first: readonly SourceText[];
  /** Tests that may cover the change. */
  readonly tests: readonly SourceText[];
  readonly unknowns: ContextBody["unknowns"];
}
