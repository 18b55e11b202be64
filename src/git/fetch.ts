import { firstLine } from "./process.ts";
import type { Repository } from "./repository.ts";
import { fetchAddress, fetchConfig, withoutToken, type RemoteRepository } from "./server.ts";

/** What a fetch brought. A failure is a value: the caller has another way, the API. */
export interface FetchOutcome {
  /** Of the asked commits, those that are here now. */
  readonly present: string[];
  readonly missing: string[];
  /** Why something is missing, in git's words; `null` when nothing is. */
  readonly reason: string | null;
}

const FIRST_DEPTH = 64;
const SECOND_DEPTH = 1024;

/**
 * Fetches single commits (GitHub serves every reachable one by its id), so that a shallow checkout can compare base and
 * head. A shallow clone is deepened to 64 commits, and to 1,024 when these share no ancestor yet; never shortened. A
 * whole clone stays whole. No ref is written.
 */
export async function fetchCommits(
  repository: Repository,
  from: RemoteRepository & { readonly shas: readonly string[] },
): Promise<FetchOutcome> {
  const address = fetchAddress(from);
  if (address === null) {
    return { present: [], missing: [...from.shas], reason: "The address of the repository is not one to fetch from." };
  }
  const shas = from.shas.filter((sha) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(sha));
  const depth = repository.shallow ? Math.max(FIRST_DEPTH, 2 * (await visibleCommits(repository))) : null;
  let outcome = await fetchOnce(repository, address, { ...from, shas }, depth);
  if (depth !== null && outcome.missing.length === 0 && !(await connected(repository, shas))) {
    outcome = await fetchOnce(repository, address, { ...from, shas }, Math.max(SECOND_DEPTH, 2 * depth));
  }
  return outcome;
}

async function fetchOnce(
  repository: Repository,
  address: string,
  from: RemoteRepository & { readonly shas: readonly string[] },
  depth: number | null,
): Promise<FetchOutcome> {
  const result = await repository.attempt(
    [
      "fetch",
      "--quiet",
      "--no-tags",
      "--no-recurse-submodules",
      "--no-write-fetch-head",
      ...(depth === null ? [] : [`--depth=${depth}`]),
      address,
      ...from.shas,
    ],
    { timeoutMs: 60_000, config: fetchConfig(from) },
  );
  const here = await Promise.all(from.shas.map((sha) => repository.hasCommit(sha)));
  const missing = from.shas.filter((_, index) => here[index] !== true);
  const words = result.code === null ? "git did not answer within 60 s" : firstLine(result.stderr);
  return {
    present: from.shas.filter((_, index) => here[index] === true),
    missing,
    reason: missing.length === 0 ? null : withoutToken(result.code === 0 ? "The server sent no such commit" : words, from.token),
  };
}

async function visibleCommits(repository: Repository): Promise<number> {
  if (repository.headSha === null) return 0;
  const counted = await repository.attempt(["rev-list", "--count", repository.headSha]);
  return counted.code === 0 ? Number(counted.stdout.toString("latin1")) : 0;
}

/** Whether the asked commits, and HEAD, can be compared. */
async function connected(repository: Repository, shas: readonly string[]): Promise<boolean> {
  const [first, second = repository.headSha] = shas;
  if (first === undefined || second === null || second === undefined) return true;
  return (await repository.mergeBase(first, second)) !== null;
}
