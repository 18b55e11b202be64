import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import * as z from "zod";
import { CACHE_FORMAT } from "../context/cache/index-format.ts";
import type { Shelf } from "../context/cache/shelf.ts";
import { CacheRefusal, LARGEST_ENTRY, openCacheService } from "../host/cache-service.ts";
import type { Host } from "../host/host.ts";

/** What an entry may become unpacked. */
const MOST_BYTES = 512 * 1024 * 1024;
/** The first line of an entry: names and lengths of what follows it, in that order. */
const listSchema = z.array(z.tuple([z.string(), z.int().min(0).max(MOST_BYTES)])).max(16);
const LINE_END = 10;

/** What the cache of the run held, and what it is to hold. */
interface RestoredShelf {
  readonly shelf: Shelf;
  /** With `keep`, hands on what was read from the shelf or written to it. Never throws. */
  close(keep: boolean): Promise<void>;
}

/**
 * Fetches the newest entry that this run may read: that of its head commit, of its branch, else of the base branch
 * (GitHub's scopes). No file of it is ever written. Without the service, or when it fails, the shelf is empty and the log
 * says so in one line; then nothing is saved either.
 */
export async function restoreShelf(host: Host, head: string): Promise<RestoredShelf> {
  const prefix = `trust-layer-${CACHE_FORMAT}-${process.platform}-`;
  const key = prefix + head;
  const service = openCacheService(host.env);
  if ("unavailable" in service) {
    host.log.info(`cache: ${service.unavailable}, so every file was read`);
    return { shelf: memoryShelf(new Map()).shelf, close: () => Promise.resolve() };
  }
  const trying = async <T>(work: () => Promise<T>): Promise<T | "failed"> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof CacheRefusal)) throw error;
      host.log.info(`cache: ${error.message}; the result is the same without it`);
      return "failed";
    }
  };
  const found = await trying(() => service.fetch(key, prefix));
  const { shelf, used } = memoryShelf(found === null || found === "failed" ? new Map() : await unpacked(found.content));
  const exact = found !== null && found !== "failed" && found.key === key;
  host.log.debug(found === null ? "cache: none yet" : `cache: ${exact ? "of this commit" : "of another commit"}`);
  return {
    shelf,
    close: async (keep) => {
      // An entry cannot be written twice, and a service that just failed is left alone.
      if (keep && found !== "failed" && !exact) {
        const content = await packed(used);
        if (content.length <= LARGEST_ENTRY) await trying(() => service.store(key, content));
      }
      service.close();
    },
  };
}

/** A list, then the bytes, compressed beside the main thread (RFC 1952); the same content gives the same bytes. */
async function packed(files: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const list = Array.from(files, ([name, bytes]) => [name, bytes.length]);
  return promisify(gzip)(Buffer.concat([Buffer.from(`${JSON.stringify(list)}\n`), ...files.values()]), { level: 1 });
}

/** What does not unpack to a list of ours and just those bytes is no cache; the checksum of gzip finds damage. */
async function unpacked(content: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    const whole = await promisify(gunzip)(content, { maxOutputLength: MOST_BYTES });
    let at = whole.indexOf(LINE_END) + 1;
    const list = listSchema.parse(JSON.parse(whole.toString("utf8", 0, at)));
    const files = list.map(([name, length]): [string, Uint8Array] => [name, whole.subarray(at, (at += length))]);
    return at === whole.length ? new Map(files) : new Map();
  } catch {
    return new Map();
  }
}

function memoryShelf(files: ReadonlyMap<string, Uint8Array>): { shelf: Shelf; used: ReadonlyMap<string, Uint8Array> } {
  const used = new Map<string, Uint8Array>();
  const shelf: Shelf = {
    read: async (name) => {
      const bytes = files.get(name);
      if (bytes === undefined) return null;
      used.set(name, bytes);
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    },
    write: async (name, pieces) => {
      used.set(name, Buffer.concat(pieces));
      return true;
    },
  };
  return { shelf, used };
}
