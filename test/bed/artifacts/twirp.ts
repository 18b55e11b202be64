import * as z from "zod";

import type { BlobBackend } from "./blob-backend.ts";
import { type ArtifactJob, type ArtifactRecord, type ArtifactRecords, jobBackendId, runBackendId, TwirpError } from "./artifact-records.ts";
import { type ArtifactFaults, type TwirpMethod, wrongDigest } from "./faults.ts";

export const twirpPrefix = "/twirp/github.actions.results.api.v1.ArtifactService/";

/*
 * The client writes JSON with the field names of the protocol and leaves defaults out; wrapped values (StringValue,
 * Int64Value) are bare in JSON, and 64-bit integers are strings (protobuf's JSON mapping).
 */
const identified = z.object({ workflow_run_backend_id: z.string(), workflow_job_run_backend_id: z.string() });
const named = identified.extend({ name: z.string().default("") });
const createRequest = named.extend({
  expires_at: z.iso.datetime().optional(),
  version: z.number().int(),
  mime_type: z.string().default("application/zip"),
});
const finalizeRequest = named.extend({ size: z.string().default("0"), hash: z.string().optional() });
const listRequest = identified.extend({ name_filter: z.string().optional(), id_filter: z.string().optional() });

export interface TwirpSurroundings {
  records: ArtifactRecords;
  blobs: BlobBackend;
  faults: ArtifactFaults;
}

export function isTwirpMethod(text: string): text is TwirpMethod {
  return text in methods;
}

/** Does one call of the artifact service for the job that the token names. Throws TwirpError. */
export async function callTwirp(
  method: TwirpMethod,
  body: unknown,
  caller: ArtifactJob,
  surroundings: TwirpSurroundings,
): Promise<unknown> {
  return methods[method](body, caller, surroundings);
}

const methods: Record<TwirpMethod, (body: unknown, caller: ArtifactJob, on: TwirpSurroundings) => Promise<unknown>> = {
  CreateArtifact: async (body, caller, { records, blobs }) => {
    const request = parse(createRequest, body);
    requireOwnJob(request, caller);
    const expiresAt = request.expires_at === undefined ? null : new Date(request.expires_at);
    const record = records.create(caller, request.name, request.mime_type, expiresAt);
    return { ok: true, signed_upload_url: blobs.uploadUrl(record.blobKey) };
  },

  FinalizeArtifact: async (body, caller, { records, blobs }) => {
    const request = parse(finalizeRequest, body);
    requireOwnJob(request, caller);
    const record = records.find(caller, request.name);
    if (record === null) throw new TwirpError("not_found", 404, "artifact not found");
    if (record.finalized !== null) throw new TwirpError("failed_precondition", 412, "artifact is already finalized");
    const blob = await blobs.read(record.blobKey);
    if (blob === null) throw new TwirpError("failed_precondition", 412, "nothing was uploaded for this artifact");
    if (blob.content.length !== Number(request.size)) {
      throw new TwirpError("invalid_argument", 400, `size is ${request.size}, stored are ${blob.content.length} bytes`);
    }
    blobs.seal(record.blobKey);
    record.finalized = { size: blob.content.length, digest: request.hash ?? null };
    return { ok: true, artifact_id: String(record.id) };
  },

  ListArtifacts: async (body, caller, { records, faults }) => {
    const request = parse(listRequest, body);
    requireOwnRun(request, caller);
    const found = records
      .ofRun(caller.run.runId)
      .filter((record) => !records.expired(record))
      .filter((record) => request.name_filter === undefined || record.name === request.name_filter)
      .filter((record) => request.id_filter === undefined || String(record.id) === request.id_filter);
    return {
      artifacts: found.map((record) => {
        const lying = faults.take("ListArtifacts", record.name, ["wrong-digest"]) !== null;
        return listed(record, lying);
      }),
    };
  },

  GetSignedArtifactURL: async (body, caller, { records, blobs }) => {
    const record = ofOwnRun(parse(named, body), caller, records);
    const zip = record.mimeType === "application/zip";
    return { signed_url: blobs.downloadUrl(record.blobKey, zip ? `${record.name}.zip` : record.name) };
  },

  DeleteArtifact: async (body, caller, { records, blobs }) => {
    const record = ofOwnRun(parse(named, body), caller, records);
    records.remove(record);
    await blobs.remove(record.blobKey);
    return { ok: true, artifact_id: String(record.id) };
  },
};

function listed(record: ArtifactRecord, lying: boolean): Record<string, unknown> {
  const digest = lying ? wrongDigest : record.finalized?.digest;
  return {
    workflow_run_backend_id: runBackendId(record.job.run.runId),
    workflow_job_run_backend_id: jobBackendId(record.job),
    database_id: String(record.id),
    name: record.name,
    size: String(record.finalized?.size ?? 0),
    created_at: record.createdAt.toISOString(),
    ...(digest === null || digest === undefined ? {} : { digest }),
  };
}

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (!result.success) throw new TwirpError("malformed", 400, z.prettifyError(result.error));
  return result.data;
}

function requireOwnRun(request: z.infer<typeof identified>, caller: ArtifactJob): void {
  if (request.workflow_run_backend_id !== runBackendId(caller.run.runId)) {
    throw new TwirpError("permission_denied", 403, "the token is for another run");
  }
}

function requireOwnJob(request: z.infer<typeof identified>, caller: ArtifactJob): void {
  requireOwnRun(request, caller);
  if (request.workflow_job_run_backend_id !== jobBackendId(caller)) {
    throw new TwirpError("permission_denied", 403, "the token is for another job");
  }
}

/** Any job may read and delete what another job of its run made: the request names the maker's ids. */
function ofOwnRun(request: z.infer<typeof named>, caller: ArtifactJob, records: ArtifactRecords): ArtifactRecord {
  requireOwnRun(request, caller);
  const record = records
    .ofRun(caller.run.runId)
    .find((each) => each.name === request.name && jobBackendId(each.job) === request.workflow_job_run_backend_id && !records.expired(each));
  if (record === undefined) throw new TwirpError("not_found", 404, "artifact not found");
  return record;
}
