import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { HttpClient, type HttpClientResponse } from "@actions/http-client";

/*
 * The cache of GitHub Actions, service version 2, as far as one small blob needs it: three calls (Twirp, JSON with the
 * field names of the protocol) and one plain transfer to or from the blob store. @actions/cache does the same, yet a
 * service that answers 503 holds it up for half a minute (five attempts) and it writes errors of its own onto the page of
 * the run; for a cache, which only saves time, one attempt is right. Source of the wire format: actions/toolkit,
 * packages/cache, cache.proto and cacheTwirpClient.ts.
 */

/** What the service answered, in words without an address: addresses of the blob store are secrets. */
export class CacheRefusal extends Error {
  override readonly name = "CacheRefusal";
}

/** The cache of this run's scope: GitHub decides which branches' entries can be read, and under which they are written. */
export interface CacheService {
  /** The entry of this key, else the newest whose key begins with `prefix`; `null`: none. Throws CacheRefusal. */
  fetch(key: string, prefix: string): Promise<{ key: string; content: Buffer } | null>;
  /** Makes an entry; false where the key is taken. Throws CacheRefusal. */
  store(key: string, content: Uint8Array): Promise<boolean>;
  close(): void;
}

type Environment = Readonly<Record<string, string | undefined>>;

const METHODS = "twirp/github.actions.results.api.v1.CacheService/";
/** Idle time of a connection. */
const TIMEOUT_MS = 10_000;
/** Of one whole transfer: what takes longer costs more than reading the files does. */
const TRANSFER_MS = 30_000;
/** GitHub keeps caches of up to 10 GB for a repository in all: ours must not push out those of others. */
export const LARGEST_ENTRY = 128 * 1024 * 1024;

/** Opens the cache service of this run, else the sentence that says why there is none. */
export function openCacheService(env: Environment): CacheService | { unavailable: string } {
  const base = env["ACTIONS_RESULTS_URL"];
  const token = env["ACTIONS_RUNTIME_TOKEN"];
  if (!env["ACTIONS_CACHE_SERVICE_V2"] || !base || !token) return { unavailable: "this runner has no cache service of version 2" };
  // What the runner allows this job; a word that is not known is for the service to judge.
  const mode = (env["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase();
  if (mode === "none" || mode === "write-only") return { unavailable: "this job may not read from the cache" };
  const http = new HttpClient("trust-layer", [], { socketTimeout: TIMEOUT_MS, allowRetries: false, allowRedirects: false });
  const version = createHash("sha256").update("trust-layer context cache").digest("hex");
  const call = async (method: string, body: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> => {
    const answer = await http.request("POST", new URL(METHODS + method, base).href, JSON.stringify({ ...body, version }), {
      "content-type": "application/json",
      authorization: `Bearer ${token}`,
    });
    const fields = recordOf(await answer.readBody());
    if (statusOf(answer) === 200 && fields !== null) return fields;
    // What the service says may name an address: only its code is repeated.
    const code = typeof fields?.["code"] === "string" && /^[a-z_]{1,40}$/u.test(fields["code"]) ? ` ${fields["code"]}` : "";
    if (code === " already_exists") return { ok: false };
    throw new CacheRefusal(`the service answered ${statusOf(answer)}${code} to ${method}`);
  };
  return {
    fetch: (key, prefix) =>
      limited(async () => {
        const found = await call("GetCacheEntryDownloadURL", { key, restore_keys: [prefix] });
        const url = textOf(found, "signed_download_url");
        const matched = textOf(found, "matched_key");
        if (found["ok"] !== true || url === null || matched === null) return null;
        const answer = await http.request("GET", url, "", {});
        if (statusOf(answer) !== 200) throw new CacheRefusal(`the blob store answered ${statusOf(answer)}`);
        if (Number(answer.message.headers["content-length"] ?? 0) > LARGEST_ENTRY) throw new CacheRefusal("the entry is too large");
        return { key: matched, content: await bytesOf(answer) };
      }),
    store: (key, content) =>
      limited(async () => {
        if (mode === "read") throw new CacheRefusal("this run may not write to the cache");
        const made = await call("CreateCacheEntry", { key });
        const url = textOf(made, "signed_upload_url");
        if (made["ok"] !== true || url === null) {
          const denied = textOf(made, "message")?.startsWith("cache write denied") === true;
          if (denied) throw new CacheRefusal("this run may not write to the cache");
          return false;
        }
        const answer = await http.request("PUT", url, Readable.from([Buffer.from(content)]), {
          "content-type": "application/octet-stream",
          "content-length": String(content.length),
          "x-ms-blob-type": "BlockBlob",
          "x-ms-version": "2020-12-06",
        });
        await answer.readBody();
        if (statusOf(answer) !== 201) throw new CacheRefusal(`the blob store answered ${statusOf(answer)}`);
        const done = await call("FinalizeCacheEntryUpload", { key, size_bytes: String(content.length) });
        if (done["ok"] !== true) throw new CacheRefusal("the service did not take the upload");
        return true;
      }),
    close: () => http.dispose(),
  };
}

function statusOf(answer: HttpClientResponse): number {
  return answer.message.statusCode ?? 0;
}

/** The field in either spelling of protobuf's JSON mapping; `null` for none. */
function textOf(fields: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = fields[name] ?? fields[name.replaceAll(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase())];
  return typeof value === "string" && value !== "" ? value : null;
}

function recordOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

/** The whole content, up to the largest that is taken. */
async function bytesOf(answer: HttpClientResponse): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of answer.message as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > LARGEST_ENTRY) throw new CacheRefusal("the entry is too large");
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Ends after the time of one transfer, however slowly bytes come in. Every failure comes as a CacheRefusal. */
async function limited<T>(work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CacheRefusal("the service did not answer in time")), TRANSFER_MS);
  });
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    if (error instanceof CacheRefusal) throw error;
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new CacheRefusal(`the service could not be reached${code}`);
  } finally {
    clearTimeout(timer);
  }
}
