/** Where a run reads and writes: the branch or merge ref of the run, then those whose entries it may read as well. */
export interface CacheScope {
  /** `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string;
  /** Base and default branch, in the order in which they are looked at. */
  readonly readable: readonly string[];
  /** False for a run whose token may only read. */
  readonly writable: boolean;
}

interface CacheEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly ref: string;
  readonly blobKey: string;
  finalized: boolean;
}

/**
 * The entries of a repository's cache as GitHub keeps them: an entry never changes, is found by its key or by the
 * beginning of one, the newest first, in the scope of the run and then in those of its base and the default branch
 * (docs.github.com, "Dependency caching reference", restrictions for accessing a cache).
 */
export class CacheEntries {
  readonly #entries: CacheEntry[] = [];

  /** `null`: the key is taken in this scope. */
  create(scope: CacheScope, key: string, version: string): CacheEntry | null {
    const taken = this.#entries.some((entry) => entry.ref === scope.ref && entry.key === key && entry.version === version);
    if (taken) return null;
    const id = this.#entries.length + 1;
    const entry: CacheEntry = { id, key, version, ref: scope.ref, blobKey: `actions-cache/${id}`, finalized: false };
    this.#entries.push(entry);
    return entry;
  }

  reserved(scope: CacheScope, key: string, version: string): CacheEntry | null {
    return (
      this.#entries.find((entry) => entry.ref === scope.ref && entry.key === key && entry.version === version && !entry.finalized) ?? null
    );
  }

  find(scope: CacheScope, key: string, restoreKeys: readonly string[], version: string): CacheEntry | null {
    for (const ref of [scope.ref, ...scope.readable]) {
      const here = this.#entries.filter((entry) => entry.finalized && entry.ref === ref && entry.version === version).toReversed();
      const found =
        here.find((entry) => entry.key === key) ??
        [key, ...restoreKeys].map((prefix) => here.find((entry) => entry.key.startsWith(prefix))).find((entry) => entry !== undefined);
      if (found !== undefined) return found;
    }
    return null;
  }

  get finalized(): readonly CacheEntry[] {
    return this.#entries.filter((entry) => entry.finalized);
  }
}
