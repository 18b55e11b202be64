import { X509Certificate } from "node:crypto";
import type { Bundle } from "@sigstore/bundle";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import { toTrustMaterial, Verifier } from "@sigstore/verify";
import * as z from "zod";

/** `gh attestation trusted-root` writes two; some organisations add their own. */
const MOST_ROOTS = 20;

/** The beginning is required (sigstore_trustroot.proto); the library takes a missing one as "always". */
const validFor = z.looseObject({ start: z.string() });
const logs = z.array(z.looseObject({ publicKey: z.looseObject({ validFor }) }));
const authorities = z.array(z.looseObject({ validFor }));
const rootSchema = z.looseObject({
  mediaType: z.string().startsWith("application/vnd.dev.sigstore.trustedroot"),
  tlogs: logs.nullish(),
  certificateAuthorities: authorities.min(1),
  ctlogs: logs.nullish(),
  timestampAuthorities: authorities.nullish(),
});

/** One root that may vouch. */
export interface Trust {
  /** The certificates of its authorities, as OpenSSL reads them. */
  readonly authorities: readonly X509Certificate[];
  verifierFor(bundle: Bundle): Verifier;
}

/**
 * A trusted root: one JSON document, or JSON lines of several, of which any may vouch. `null`: it cannot be read, and then
 * not even the readable lines count, since nobody meant a half of it.
 *
 * What a root has, a signature needs: a proof in a certificate log and an entry in a transparency log where the root
 * names such logs, as the public good instance does. GitHub's own instance for private repositories has neither and
 * stands on timestamp authorities alone (GitHub, "Artifact attestations"). A trustworthy time is always needed.
 */
export function readTrustedRoot(text: string): Trust[] | null {
  try {
    const documents = parseDocuments(text);
    if (documents.length === 0 || documents.length > MOST_ROOTS) return null;
    return documents.map((document) => trustOf(TrustedRoot.fromJSON(rootSchema.parse(document))));
  } catch {
    return null;
  }
}

function trustOf(root: TrustedRoot): Trust {
  const material = toTrustMaterial(root);
  const needs = { ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0, tlogThreshold: root.tlogs.length > 0 ? 1 : 0, timestampThreshold: 1 };
  return {
    authorities: root.certificateAuthorities.flatMap(({ certChain }) =>
      (certChain?.certificates ?? []).map(({ rawBytes }) => new X509Certificate(rawBytes)),
    ),
    verifierFor({ verificationMaterial }) {
      // Version 3 of the library takes a proof of any trusted log for the one that an entry names.
      const named = verificationMaterial.tlogEntries.flatMap(({ logId }) => logId?.keyId ?? []);
      const tlogs = material.tlogs.filter(({ logID }) => named.some((id) => id.equals(logID)));
      return new Verifier({ ...material, tlogs }, needs);
    },
  };
}

function parseDocuments(text: string): unknown[] {
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    return text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as unknown);
  }
}
