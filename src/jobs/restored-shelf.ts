import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import * as z from "zod";
import { CACHE_FORMAT } from "../context/cache/index-format.ts";
import type { Shelf } from "../context/cache/shelf.ts";
import { CacheRefusal, LARGEST_ENTRY, openCacheService } from "../host/cache-service.ts";
import type { Host } from "../host/host.ts";

/** What an entry may become unpacked: that of about 1.8 GB of source. */
const MOST_BYTES = 256 * 1024 * 1024;
/** The list at its beginning: sixteen names of about a hundred characters. A longer one is not parsed, since its parts take far more memory than its text. */
const LONGEST_LIST = 8 * 1024;
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
  const { shelf, used } = memoryShelf(found === null || found === "failed" ? new Map() : await unpackedEntry(found.content));
  const exact = found !== null && found !== "failed" && found.key === key;
  host.log.debug(found === null ? "cache: none yet" : `cache: ${exact ? "of this commit" : "of another commit"}`);
  return {
    shelf,
    close: async (keep) => {
      // An entry cannot be written twice, and a service that just failed is left alone.
      if (keep && found !== "failed" && !exact) {
        const content = await packedEntry(used);
        if (content !== null && content.length <= LARGEST_ENTRY) await trying(() => service.store(key, content));
      }
      service.close();
    },
  };
}

/**
 * A list, then the bytes, compressed beside the main thread (RFC 1952); the same content gives the same bytes. `null` for
 * more than is ever unpacked again.
 */
async function packedEntry(files: ReadonlyMap<string, Uint8Array>): Promise<Buffer | null> {
  const list = Array.from(files, ([name, bytes]) => [name, bytes.length]);
  const pieces = [Buffer.from(`${JSON.stringify(list)}\n`), ...files.values()];
  if (pieces.reduce((sum, { length }) => sum + length, 0) > MOST_BYTES) return null;
  return promisify(gzip)(Buffer.concat(pieces), { level: 1 });
}

/**
 * The files of an entry, which anybody may have written who could run a workflow on the branch; none for what does not
 * unpack to a list of ours and just those bytes. The checksum of gzip finds damage.
 */
export async function unpackedEntry(content: Buffer): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    // The last four bytes say how long it is unpacked: with room for just that, nothing is held twice.
    const length = content.readUInt32LE(content.length - 4);
    if (length === 0 || length > MOST_BYTES) return new Map();
    const whole = await promisify(gunzip)(content, { maxOutputLength: length, chunkSize: Math.max(64, length) });
    if (whole.length !== length) return new Map();
    let at = whole.subarray(0, LONGEST_LIST).indexOf(LINE_END) + 1;
    const list = listSchema.parse(JSON.parse(whole.toString("utf8", 0, at)));
    const files = list.map(([name, size]): [string, Uint8Array] => [name, whole.subarray(at, (at += size))]);
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
