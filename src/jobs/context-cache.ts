import { resolve } from "node:path";
import { openContextCache, type ContextCache } from "../context/cache/context-cache.ts";
import { folderShelf, refuseInside } from "../context/cache/shelf.ts";
import type { Repository } from "../git/repository.ts";
import type { Host } from "../host/host.ts";

/** Where a pack may keep what it read: a folder, or the cache service of the run. */
export type CacheWish = { readonly kind: "folder"; readonly folder: string } | { readonly kind: "service" };

/** A cache in use. `close` waits for what is written, hands it on, and never throws. */
interface CacheInUse {
  readonly cache: ContextCache;
  close(): Promise<void>;
}

/**
 * Opens the cache in a folder, or fetches the run's. `null`: none was wished, or there is no repository. Throws
 * ConfigurationError for a folder inside the repository; whatever else goes wrong is at most one line in the log.
 */
export async function openCache(
  host: Host,
  repository: Repository | null,
  headSha: string | null,
  wish: CacheWish | null,
): Promise<CacheInUse | null> {
  if (wish === null || repository === null) return null;
  if (wish.kind === "folder") {
    const folder = resolve(wish.folder);
    await refuseInside(folder, repository);
    const cache = openContextCache(folderShelf(folder), repository);
    return { cache, close: async () => void (await cache.close()) };
  }
  const { restoreShelf } = await import("./restored-shelf.ts");
  const restored = await restoreShelf(host, headSha ?? repository.headSha ?? "none");
  const cache = openContextCache(restored.shelf, repository);
  return { cache, close: async () => restored.close(await cache.close()) };
}
