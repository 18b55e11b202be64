import { known, unknown, type Fact } from "../facts/fact.ts";
import type { FileChange } from "../facts/file-change.ts";
import { readChanges } from "./changes.ts";
import { GitFailure } from "./process.ts";
import type { Repository } from "./repository.ts";

/**
 * The changed files as a fact: what git cannot compare here is unknown, with the reason and the mend, instead of the end of
 * a run. Git's own words are left out, since they name servers and folders.
 */
export async function observeChanges(repository: Repository, baseSha: string, headSha: string): Promise<Fact<FileChange[]>> {
  try {
    return known(await readChanges(repository, baseSha, headSha));
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    if (baseSha !== repository.emptyTree && (await repository.mergeBase(baseSha, headSha)) === null)
      return unknown("The two commits share no ancestor in this clone.", "Give another base, or check out with `fetch-depth: 0`.");
    return repository.promisor === null
      ? unknown("Git could not compare the two commits.", "Check the clone with `git fsck`, or make a new one.")
      : unknown(
          "This clone has only a part of the objects, and what the change needs could not be fetched.",
          "Check out without `filter:`, or keep the credentials of actions/checkout, with which git can fetch.",
        );
  }
}
