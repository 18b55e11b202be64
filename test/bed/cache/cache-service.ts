import type { IncomingMessage, ServerResponse } from "node:http";
import * as z from "zod";

import { startBlobStore } from "../artifacts/blob-store.ts";
import { type ArtifactFault, ArtifactFaults } from "../artifacts/faults.ts";
import { readBody, startLoopbackServer } from "../artifacts/loopback-server.ts";
import { CacheEntries, type CacheScope } from "./cache-entries.ts";

const PREFIX = "/twirp/github.actions.results.api.v1.CacheService/";

type CacheMethod = "GetCacheEntryDownloadURL" | "CreateCacheEntry" | "FinalizeCacheEntryUpload";

/** One answer in the place of the work; faults of the blob store are those of artifacts. */
interface CacheFault {
  method: CacheMethod;
  status: number;
  code: string;
}

/** The cache service of GitHub Actions (version 2) on loopback: Twirp with JSON, and a blob store behind. */
export interface CacheServiceBed {
  /** Names and keys of the calls so far, in order. */
  readonly calls: readonly string[];
  /** What a runner puts into the environment of the steps of a run. */
  environmentFor(scope: CacheScope): Record<string, string>;
  addFault(fault: CacheFault): void;
  addBlobFault(fault: ArtifactFault): void;
  clearFaults(): void;
  /** Finalized entries, oldest first. */
  stored(): Promise<{ key: string; ref: string; content: Uint8Array }[]>;
  /** Puts an entry there as a job of that scope could have. */
  put(scope: CacheScope, key: string, version: string, content: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/* Field names of the protocol, 64-bit integers as text: cache.proto as actions/toolkit's generated client writes it. */
const keyed = z.object({ key: z.string().min(1).max(512), version: z.string().min(1) });
const requests = {
  GetCacheEntryDownloadURL: keyed.extend({ restore_keys: z.array(z.string()).max(9).default([]) }),
  CreateCacheEntry: keyed,
  FinalizeCacheEntryUpload: keyed.extend({ size_bytes: z.string().regex(/^\d+$/) }),
} as const;

/** Starts the bed; close it, or the test hangs. */
export async function startCacheService(): Promise<CacheServiceBed> {
  const entries = new CacheEntries();
  const blobFaults = new ArtifactFaults();
  const blobs = await startBlobStore(blobFaults, () => null);
  const scopes = new Map<string, CacheScope>();
  const calls: string[] = [];
  let faults: CacheFault[] = [];

  async function work(method: CacheMethod, body: unknown, scope: CacheScope): Promise<Record<string, unknown>> {
    switch (method) {
      case "GetCacheEntryDownloadURL": {
        const { key, restore_keys: restoreKeys, version } = requests[method].parse(body);
        const found = entries.find(scope, key, restoreKeys, version);
        // Defaults are left out in protobuf's JSON: no `ok` is `false`.
        return found === null ? {} : { ok: true, signed_download_url: blobs.downloadUrl(found.blobKey, "cache"), matched_key: found.key };
      }
      case "CreateCacheEntry": {
        const { key, version } = requests[method].parse(body);
        if (!scope.writable) return { ok: false, message: "cache write denied: the token of this run may only read" };
        const made = entries.create(scope, key, version);
        return made === null ? { ok: false, message: "" } : { ok: true, signed_upload_url: blobs.uploadUrl(made.blobKey) };
      }
      case "FinalizeCacheEntryUpload": {
        const { key, version, size_bytes: size } = requests[method].parse(body);
        const entry = entries.reserved(scope, key, version);
        const blob = entry === null ? null : await blobs.read(entry.blobKey);
        if (entry === null || blob?.content.length !== Number(size)) return { ok: false, message: "the upload is not what was announced" };
        entry.finalized = true;
        return { ok: true, entry_id: String(entry.id) };
      }
    }
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = (request.url ?? "").startsWith(PREFIX) ? (request.url ?? "").slice(PREFIX.length) : "";
    const text = Buffer.from(await readBody(request)).toString("utf8");
    if (request.method !== "POST" || !isMethod(method)) return answer(response, 404, { code: "bad_route", msg: "no handler" });
    const scope = scopes.get(/^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "");
    if (scope === undefined) return answer(response, 401, { code: "unauthenticated", msg: "the token names no run of this bed" });
    const body: unknown = JSON.parse(text);
    calls.push(`${method} ${keyed.parse(body).key}`);
    const fault = faults.find((each) => each.method === method);
    if (fault !== undefined) return answer(response, fault.status, { code: fault.code, msg: "injected" });
    answer(response, 200, await work(method, body, scope));
  }

  const server = await startLoopbackServer(serve);
  return {
    calls,
    environmentFor(scope) {
      const token = `cache-token-${scopes.size + 1}`;
      scopes.set(token, scope);
      return { ACTIONS_RESULTS_URL: `${server.url}/`, ACTIONS_RUNTIME_TOKEN: token, ACTIONS_CACHE_SERVICE_V2: "True" };
    },
    addFault: (fault) => void faults.push(fault),
    addBlobFault: (fault) => blobFaults.add(fault),
    clearFaults: () => {
      faults = [];
      blobFaults.clear();
    },
    stored: () =>
      Promise.all(
        entries.finalized.map(async ({ key, ref, blobKey }) => ({
          key,
          ref,
          content: (await blobs.read(blobKey))?.content ?? new Uint8Array(),
        })),
      ),
    async put(scope, key, version, content) {
      const entry = entries.create(scope, key, version);
      if (entry === null) throw new Error(`the key ${key} is taken`);
      const response = await fetch(blobs.uploadUrl(entry.blobKey), {
        method: "PUT",
        headers: { "x-ms-blob-type": "BlockBlob" },
        body: Buffer.from(content),
      });
      if (!response.ok) throw new Error(`the blob store answered ${response.status}`);
      entry.finalized = true;
    },
    async close() {
      await server.close();
      await blobs.close();
    },
  };
}

function isMethod(text: string): text is CacheMethod {
  return text in requests;
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
