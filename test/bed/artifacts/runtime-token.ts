import * as z from "zod";

import { type ArtifactJob, jobBackendId, runBackendId } from "./artifact-records.ts";

const claims = z.object({ scp: z.string() });

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** The token of one job for the results service. Only its claims matter to the client, which cannot verify it: unsigned. */
export function runtimeToken(job: ArtifactJob): string {
  const scope = `Actions.Results:${runBackendId(job.run.runId)}:${jobBackendId(job)}`;
  return [encode({ alg: "none", typ: "JWT" }), encode({ scp: `Actions.GenericRead:00000000 ${scope}` }), ""].join(".");
}

/** The ids in a token's scope `Actions.Results:<run>:<job>`; null when the text is no such token. */
export function backendIdsOf(token: string): { run: string; job: string } | null {
  const payload = token.split(".")[1];
  if (payload === undefined) return null;
  try {
    const { scp } = claims.parse(JSON.parse(Buffer.from(payload, "base64url").toString("utf8")));
    const scope = scp.split(" ").find((each) => each.startsWith("Actions.Results:"));
    const [, run, job] = scope?.split(":") ?? [];
    return run === undefined || job === undefined ? null : { run, job };
  } catch {
    return null;
  }
}
