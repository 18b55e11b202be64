import { bundleFromJSON, type Bundle } from "@sigstore/bundle";
import * as z from "zod";
import { base64Schema } from "./base64.ts";
import type { Failure } from "./reasons.ts";

/** An attestation may carry a list of all parts of a product; ours carry a few kB. Characters. */
const LARGEST_TEXT = 4 * 1024 * 1024;
const MOST_BUNDLES = 50;
const MOST_ENTRIES = 10;

/** Certificates, signatures and timestamps have 1 to 6 kB. Characters. */
const smallBytes = base64Schema(64 * 1024);
const largeBytes = base64Schema(LARGEST_TEXT);
/** protobuf writes 64-bit numbers as text and leaves out a zero. */
const wholeNumber = z.union([z.string().regex(/^\d{1,18}$/), z.int().nonnegative()]).nullish();

/**
 * The library looks up the log by this name as a regular expression, so a name could be written that takes forever; a
 * name of a log is a host and a path.
 */
const checkpointSchema = z
  .string()
  .max(16 * 1024)
  .refine(
    (note) => [...note.matchAll(/\u2014 (\S+) (\S+)\n/gu)].every(([, name = ""]) => /^[\w./:-]{1,200}$/.test(name)),
    "a name of a log",
  );

const logEntrySchema = z.object({
  logIndex: wholeNumber,
  logId: z.object({ keyId: smallBytes }),
  kindVersion: z.object({ kind: z.string().max(40), version: z.string().max(40) }),
  integratedTime: wholeNumber,
  inclusionPromise: z.object({ signedEntryTimestamp: smallBytes }).nullish(),
  inclusionProof: z
    .object({
      logIndex: wholeNumber,
      rootHash: smallBytes,
      treeSize: wholeNumber,
      hashes: z.array(smallBytes).max(64).nullish(),
      checkpoint: z.object({ envelope: checkpointSchema }),
    })
    .nullish(),
  canonicalizedBody: largeBytes,
});

/** The parts of a bundle that are read (sigstore_bundle.proto); everything else is left behind here. */
const bundleSchema = z.object({
  mediaType: z.string().regex(/^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=0\.[123]|\.v0\.3\+json)$/),
  verificationMaterial: z.object({
    certificate: z.object({ rawBytes: smallBytes }).nullish(),
    x509CertificateChain: z
      .object({
        certificates: z
          .array(z.object({ rawBytes: smallBytes }))
          .min(1)
          .max(MOST_ENTRIES),
      })
      .nullish(),
    publicKey: z.object({}).nullish(),
    tlogEntries: z.array(logEntrySchema).max(MOST_ENTRIES).nullish(),
    timestampVerificationData: z
      .object({
        rfc3161Timestamps: z
          .array(z.object({ signedTimestamp: smallBytes }))
          .max(MOST_ENTRIES)
          .nullish(),
      })
      .nullish(),
  }),
  dsseEnvelope: z
    .object({
      payload: largeBytes,
      payloadType: z.string().max(200),
      signatures: z.array(z.object({ sig: smallBytes, keyid: z.string().max(1000).nullish() })).length(1),
    })
    .nullish(),
  messageSignature: z
    .object({ messageDigest: z.object({ algorithm: z.literal("SHA2_256"), digest: smallBytes }), signature: smallBytes })
    .nullish(),
});

/** One bundle of the text: read, or why it could not be. */
export type ReadBundle = { bundle: Bundle; certificate: Buffer } | { failure: Failure };

/**
 * Reads the text of one bundle (JSON) or of several (JSON lines, as `gh attestation download` writes them). Never throws;
 * never empty: a text with no bundle is one failure.
 */
export function readBundles(text: string): ReadBundle[] {
  if (text.length > LARGEST_TEXT) return [{ failure: "size" }];
  const whole = parseJson(text);
  if (whole !== undefined) return [readBundle(whole)];
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length > MOST_BUNDLES) return [{ failure: "size" }];
  return lines.length === 0 ? [{ failure: "form" }] : lines.map((line) => readBundle(parseJson(line)));
}

function readBundle(value: unknown): ReadBundle {
  const parsed = bundleSchema.safeParse(value);
  if (!parsed.success) return { failure: "form" };
  const { verificationMaterial: material, dsseEnvelope, messageSignature } = parsed.data;
  const first = material.certificate ?? material.x509CertificateChain?.certificates[0] ?? null;
  if (first === null) return { failure: material.publicKey ? "key" : "form" };
  // Two of what must be one: another reader could take the other.
  const ambiguous = material.certificate && material.x509CertificateChain;
  if (ambiguous || material.publicKey || (dsseEnvelope && messageSignature)) return { failure: "form" };
  try {
    return { bundle: bundleFromJSON(parsed.data), certificate: Buffer.from(first.rawBytes, "base64") };
  } catch {
    return { failure: "form" };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
