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
 * The paths that a change touches, whole or not at all: from the changed files, else from GitHub's list. Fewer files
 * than GitHub counts (`changedFiles`) is a cut list. A rename whose other end is not told hides a path, and the
 * moved file's old place may be the one that matters (github-semantics section 6: check both ends).
 */
export function changedPaths(input: ChangeInput): Fact<ChangedPaths> {
  const source = input.changes.state === "known" || input.facts === null ? input.changes : input.facts.files;
  if (source.state === "unknown") return source;
  const halfRename = source.value.find((file) => file.status === "renamed" && file.previousPath === null);
  if (halfRename !== undefined) return unknown(`The previous name of the renamed file ${shorten(halfRename.path)} is not known.`, MEND);
  // Files and not paths: a rename has two of these, and must not make up for a file that is missing.
  const read = new Set(source.value.map(({ path }) => path)).size;
  const told = input.facts?.pullRequest.changedFiles ?? null;
  if (told !== null && read < told) return unknown(`Only ${read} of ${told} changed files could be read.`, MEND);
  return known({ files: source.value, paths: touchedPaths(source.value) });
}

/** Both ends of every change, sorted, each once. */
function touchedPaths(files: readonly Pick<FileChange, "path" | "previousPath">[]): string[] {
  return [...new Set(files.flatMap((file) => (file.previousPath === null ? [file.path] : [file.path, file.previousPath])))].sort();
}
