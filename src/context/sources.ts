import type { ContextBody } from "./body.ts";
import type { CloserLook } from "./rank/closer-look.ts";
import type { FirstLook } from "./rank/first-look.ts";
import type { Query } from "./query.ts";
import type { FileTerms } from "./term-scanner.ts";

/** One file of the judged tree, as far as a decision needs it. */
interface TreeFile {
  readonly path: string;
  readonly kind: "blob" | "symlink" | "submodule";
  readonly size: number;
  readonly oid: string;
}

/** One past commit: what it said, what it touched, by the names that its files have now. */
export interface PastChange {
  readonly sha: string;
  /** The author's name as the commit has it; never the e-mail address. */
  readonly author: string;
  readonly message: string;
  readonly paths: readonly string[];
}

/** A manifest or workflow of the judged commit. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Everything that the pack is decided from, gathered once: plain data, no handle to git or the file system. */
export interface ContextSources {
  /** All files of the judged commit, in git's order; empty when there is no commit. */
  readonly tree: readonly TreeFile[];
  readonly query: Query;
  /** By index into `tree`: how often the query's terms stand in the content; `null` where it was not read. */
  readonly terms: readonly (FileTerms | null)[];
  /** Files that should be read, and those that could. */
  readonly scan: { readonly expected: number; readonly read: number };
  /** Newest first, without the commits of the change itself. */
  readonly history: readonly PastChange[];
  /** The first pass of the ranking over all files, by which the few were chosen that were looked at closely. */
  readonly first: FirstLook;
  /** By index into `tree`. */
  readonly closer: ReadonlyMap<number, CloserLook>;
  readonly manifests: readonly SourceText[];
  readonly workflows: readonly SourceText[];
  readonly git: ContextBody["git"];
  readonly unknowns: ContextBody["unknowns"];
}
