import { known, unknown, type Fact } from "../facts/fact.ts";
import type { FileChange } from "../facts/file-change.ts";
import type { ChangeInput } from "./check.ts";
import { shorten } from "./wording.ts";

export interface ChangedPaths {
  files: readonly Pick<FileChange, "path" | "previousPath" | "status">[];
  /** Every path that the change touches, both ends of a rename, sorted, each once. */
  paths: readonly string[];
}

const MEND =
  "Give the job `pull-requests: read` and `contents: read`, and split a pull request with more than 3,000 files: GitHub lists no more.";

/**
 * The paths that a change touches, whole or not at all: from the changed files, else from GitHub's list. Fewer paths
 * than GitHub counts files (`changedFiles`) is a cut list. A rename whose other end is not told hides a path, and the
 * moved file's old place may be the one that matters (github-semantics section 6: check both ends).
 */
export function changedPaths(input: ChangeInput): Fact<ChangedPaths> {
  const source = input.changes.state === "known" || input.facts === null ? input.changes : input.facts.files;
  if (source.state === "unknown") return source;
  const halfRename = source.value.find((file) => file.status === "renamed" && file.previousPath === null);
  if (halfRename !== undefined) return unknown(`The previous name of the renamed file ${shorten(halfRename.path)} is not known.`, MEND);
  const paths = touchedPaths(source.value);
  const told = input.facts?.pullRequest.changedFiles ?? null;
  if (told !== null && paths.length < told) return unknown(`Only ${paths.length} of ${told} changed files could be read.`, MEND);
  return known({ files: source.value, paths });
}

/** Both ends of every change, sorted, each once. */
function touchedPaths(files: readonly Pick<FileChange, "path" | "previousPath">[]): string[] {
  return [...new Set(files.flatMap((file) => (file.previousPath === null ? [file.path] : [file.path, file.previousPath])))].sort();
}
