import type { IncomingMessage, ServerResponse } from "node:http";

import { type ArtifactJob, type ArtifactRecord, ArtifactRecords, jobBackendId, runBackendId, TwirpError } from "./artifact-records.ts";
import type { BlobBackend } from "./blob-backend.ts";
import { startBlobStore } from "./blob-store.ts";
import { answerEffects, type ArtifactFault, ArtifactFaults, type TwirpMethod } from "./faults.ts";
import { readBody, startLoopbackServer } from "./loopback-server.ts";
import { answerArtifactRest, type RestReply } from "./rest.ts";
import { backendIdsOf, runtimeToken } from "./runtime-token.ts";
import { callTwirp, isTwirpMethod, twirpPrefix } from "./twirp.ts";

export interface ArtifactServiceOptions {
  /** Where the bytes lie; a blob store in memory when absent. Faults of `upload` and `download` need that one. */
  blobs?: BlobBackend;
  /** The clock for creation and expiry. */
  now?: () => Date;
  /** The repository's limit, in days. GitHub's default is 90. */
  retentionDays?: number;
}

/** An artifact as a test looks at it: the zip as it was uploaded. */
export interface StoredArtifact {
  id: number;
  name: string;
  runId: number;
  attempt: number;
  job: string;
  digest: string | null;
  expiresAt: Date;
  content: Uint8Array;
}

export interface ArtifactService {
  /** The value of ACTIONS_RESULTS_URL. */
  readonly url: string;
  /** What a runner puts into the environment of a job's steps, so that the real client works. */
  environmentFor(job: ArtifactJob): Record<string, string>;
  /** Names of the calls so far, in order: `CreateArtifact trust-layer-merge-gate`. */
  readonly calls: readonly string[];
  addFault(fault: ArtifactFault): void;
  clearFaults(): void;
  /** Finalized artifacts, oldest first. */
  stored(): Promise<StoredArtifact[]>;
  /** Puts an artifact there as if a job had uploaded it: evidence of another run, or hostile content. */
  put(job: ArtifactJob, name: string, zip: Uint8Array, digest: string | null, retentionDays?: number): Promise<number>;
  /** The public REST side, for mounting in an API server; `path` with its query. null: not a path of artifacts. */
  answerRest(method: string, path: string, apiUrl: string): RestReply | null;
  close(): Promise<void>;
}

/** Starts the results service of GitHub Actions on loopback: artifacts over Twirp, with a blob store behind. */
export async function startArtifactService(options: ArtifactServiceOptions = {}): Promise<ArtifactService> {
  const now = options.now ?? (() => new Date());
  const records = new ArtifactRecords(now, options.retentionDays ?? 90);
  const faults = new ArtifactFaults();
  const blobs = options.blobs ?? (await startBlobStore(faults, (key) => records.byBlobKey(key)?.name ?? null));
  const jobs = new Map<string, ArtifactJob>();
  const calls: string[] = [];

  function register(job: ArtifactJob): void {
    jobs.set(`${runBackendId(job.run.runId)} ${jobBackendId(job)}`, job);
  }

  function callerOf(request: IncomingMessage): ArtifactJob {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
    const ids = token === undefined ? null : backendIdsOf(token);
    const job = ids === null ? undefined : jobs.get(`${ids.run} ${ids.job}`);
    if (job === undefined) throw new TwirpError("unauthenticated", 401, "the runtime token names no job of this bed");
    return job;
  }

  async function serve(method: TwirpMethod, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = Buffer.from(await readBody(request)).toString("utf8");
    const name = nameIn(text);
    calls.push(name === null ? method : `${method} ${name}`);
    const fault = faults.take(method, name, answerEffects);
    if (fault?.effect === "disconnect") return void request.socket.destroy();
    if (fault?.effect === "status") throw new TwirpError("internal", fault.status, fault.message ?? "injected");
    if (request.headers["content-type"]?.split(";")[0] !== "application/json") {
      throw new TwirpError("bad_route", 404, "only application/json is spoken here");
    }
    answer(response, 200, await callTwirp(method, JSON.parse(text), callerOf(request), { records, blobs, faults }));
  }

  const server = await startLoopbackServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    const method = path.startsWith(twirpPrefix) ? path.slice(twirpPrefix.length) : "";
    try {
      if (request.method !== "POST" || !isTwirpMethod(method)) {
        throw new TwirpError("bad_route", 404, `no handler for path ${path}`);
      }
      await serve(method, request, response);
    } catch (error) {
      if (!(error instanceof TwirpError)) throw error;
      answer(response, error.status, { code: error.code, msg: error.message });
    }
  });

  return {
    url: `${server.url}/`,
    calls,
    environmentFor(job) {
      register(job);
      return { ACTIONS_RESULTS_URL: `${server.url}/`, ACTIONS_RUNTIME_TOKEN: runtimeToken(job) };
    },
    addFault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    stored: () => Promise.all(records.all.filter((record) => record.finalized !== null).map((each) => stored(each, blobs))),
    async put(job, name, zip, digest, days) {
      register(job);
      const expiresAt = days === undefined ? null : new Date(now().getTime() + days * 86_400_000);
      const record = records.create(job, name, "application/zip", expiresAt);
      const response = await fetch(blobs.uploadUrl(record.blobKey), {
        method: "PUT",
        headers: { "x-ms-blob-type": "BlockBlob", "x-ms-blob-content-type": "application/zip", "x-ms-version": "2020-12-06" },
        body: Buffer.from(zip),
      });
      if (!response.ok) throw new Error(`the blob store refused the artifact: ${response.status} ${await response.text()}`);
      blobs.seal(record.blobKey);
      record.finalized = { size: zip.length, digest };
      return record.id;
    },
    answerRest: (method, path, apiUrl) => answerArtifactRest(method, path, { records, blobs, faults, apiUrl }),
    async close() {
      await server.close();
      await blobs.close();
    },
  };
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

function nameIn(text: string): string | null {
  const match = /"(?:name|name_filter)":("(?:[^"\\]|\\.)*")/.exec(text);
  return match?.[1] === undefined ? null : String(JSON.parse(match[1]));
}

async function stored(record: ArtifactRecord, blobs: BlobBackend): Promise<StoredArtifact> {
  const blob = await blobs.read(record.blobKey);
  return {
    id: record.id,
    name: record.name,
    runId: record.job.run.runId,
    attempt: record.job.attempt,
    job: record.job.job,
    digest: record.finalized?.digest ?? null,
    expiresAt: record.expiresAt,
    content: blob?.content ?? new Uint8Array(),
  };
}
