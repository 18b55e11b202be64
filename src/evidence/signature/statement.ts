import { createHash } from "node:crypto";
import type { Bundle } from "@sigstore/bundle";
import * as z from "zod";
import type { Failure } from "./reasons.ts";

const PAYLOAD_TYPE = "application/vnd.in-toto+json";

/** An in-toto Statement (in-toto Attestation Framework, v0.1 and v1): which files the claim is about, by digest. */
const statementSchema = z.object({
  _type: z.enum(["https://in-toto.io/Statement/v0.1", "https://in-toto.io/Statement/v1"]),
  // `actions/attest` takes up to 1024 subjects.
  subject: z
    .array(z.object({ digest: z.record(z.string(), z.string()) }))
    .min(1)
    .max(1024),
});

/**
 * What is signed must be this content: named by its sha256 in the statement, or the message itself. `null`: it is. Says
 * nothing yet about who signed.
 */
export function otherContent({ content }: Bundle, bytes: Uint8Array): Failure | null {
  const digest = createHash("sha256").update(bytes).digest();
  if (content.$case === "messageSignature") return content.messageSignature.messageDigest.digest.equals(digest) ? null : "digest";
  const { payload, payloadType } = content.dsseEnvelope;
  if (payloadType !== PAYLOAD_TYPE) return "statement";
  const statement = statementSchema.safeParse(parseJson(payload));
  if (!statement.success) return "statement";
  const wanted = digest.toString("hex");
  return statement.data.subject.some(({ digest: named }) => named["sha256"] === wanted) ? null : "digest";
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
