import { zeroSeparated } from "./path-text.ts";
import type { Repository } from "./repository.ts";

/*
 * A partial clone (`filter: blob:none`) holds only a part of the objects. git fetches what it lacks one object at a time,
 * and ends with an error where it cannot: with thousands of files that takes hours, and a single one stops everything.
 * So it is asked first, without fetching, what is missing; that is fetched at once; what is then still missing is known.
 * Sources: gitglossary "partial clone", git-rev-list(1) `--missing=print`, git-fetch(1) `--stdin`.
 */

/** Milliseconds for fetching what a tree lacks. */
const TIME_LIMIT = 60_000;
const known = new WeakMap<Repository, Map<string, Promise<ReadonlySet<string>>>>();
const missingOf = new WeakMap<Repository, Set<string>>();

/** What was found missing in this clone so far. */
export function knownMissing(repository: Repository): ReadonlySet<string> {
  return missingOf.get(repository) ?? new Set();
}

/**
 * Ids of the blobs of a commit or tree that are not here and could not be fetched; always empty for a whole clone. Asked
 * once for each commit. Throws GitFailure when the commit or one of its trees is missing.
 */
export function missingBlobs(repository: Repository, sha: string): Promise<ReadonlySet<string>> {
  if (repository.promisor === null) return Promise.resolve(new Set());
  const asked = known.get(repository) ?? new Map<string, Promise<ReadonlySet<string>>>();
  known.set(repository, asked);
  const answer = asked.get(sha) ?? findOrFetch(repository, sha, repository.promisor);
  asked.set(sha, answer);
  return answer;
}

async function findOrFetch(repository: Repository, sha: string, promisor: string): Promise<ReadonlySet<string>> {
  const missing = await fetchOrKeep(repository, sha, promisor);
  missingOf.set(repository, new Set([...knownMissing(repository), ...missing]));
  return missing;
}

async function fetchOrKeep(repository: Repository, sha: string, promisor: string): Promise<ReadonlySet<string>> {
  const missing = await listMissing(repository, sha);
  if (missing.size === 0 || promisor.startsWith("-")) return missing;
  // As git itself asks for single objects, but for all of them together.
  const fetched = await repository.attempt(
    ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--filter=blob:none", "--stdin", promisor],
    {
      input: `${[...missing].join("\n")}\n`,
      config: [["fetch.negotiationAlgorithm", "noop"]],
      timeoutMs: TIME_LIMIT,
    },
  );
  return fetched.code === 0 ? listMissing(repository, sha) : missing;
}

async function listMissing(repository: Repository, sha: string): Promise<Set<string>> {
  const listed = await repository.run(["rev-list", "--objects", "--missing=print", "--no-object-names", `${sha}^{tree}`, "--"]);
  return new Set(
    listed
      .toString("latin1")
      .split("\n")
      .filter((line) => line.startsWith("?"))
      .map((line) => line.slice(1)),
  );
}

/** Of paths at a commit, the ids of those that are files and are here, without asking for one that is not. */
export async function presentBlobs(repository: Repository, sha: string, paths: readonly string[]): Promise<Map<string, string>> {
  const missing = await missingBlobs(repository, sha);
  const listed = await repository.run(["ls-tree", "-r", "-z", "--full-tree", sha, "--", ...paths]);
  const found = new Map<string, string>();
  for (const piece of zeroSeparated(listed)) {
    const [, oid = "", path = ""] = /^\d+ blob ([0-9a-f]+)\t(.+)$/su.exec(piece.toString("utf8")) ?? [];
    if (oid !== "" && !missing.has(oid)) found.set(path, oid);
  }
  return found;
}
