import { createHash } from "node:crypto";
import type { Bundle } from "@sigstore/bundle";
import { toSignedEntity, type SignedEntity } from "@sigstore/verify";

/**
 * The bundle as the library verifies it. Rekor v2 logs a statement as the digest of what is signed, the pre-authentication
 * encoding around the payload (rekor-tiles, "hashedrekord"); version 3 of the library, the last for Node 20, compares only
 * the digest of the payload itself. Either digest binds the entry to this payload.
 */
export function signedEntity(bundle: Bundle, content: Uint8Array): SignedEntity {
  const entity = toSignedEntity(bundle, Buffer.from(content));
  if (bundle.content.$case !== "dsseEnvelope") return entity;
  const { payload, payloadType } = bundle.content.dsseEnvelope;
  const signed = createHash("sha256").update(preAuthenticationEncoding(payloadType, payload)).digest();
  const { signature } = entity;
  return {
    ...entity,
    signature: {
      signature: signature.signature,
      compareSignature: (other) => signature.compareSignature(other),
      compareDigest: (digest) => signature.compareDigest(digest) || signed.equals(digest),
      verifySignature: (key) => signature.verifySignature(key),
    },
  };
}

/** What a DSSE signature is made over (secure-systems-lab/dsse, protocol.md): lengths in bytes, parted by blanks. */
function preAuthenticationEncoding(type: string, payload: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
}
