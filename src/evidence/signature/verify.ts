import { VerificationError } from "@sigstore/verify";
import { signerOf, unfitCertificate } from "./identity.ts";
import { PUBLIC_GOOD_ROOT } from "./public-good-root.ts";
import { readBundles, type ReadBundle } from "./read-bundles.ts";
import { furthest, reasonFor, type Failure } from "./reasons.ts";
import { signedEntity } from "./signed-entity.ts";
import { otherContent } from "./statement.ts";
import { readTrustedRoot, type Trust } from "./trusted-root.ts";
import type { Signer, SignatureVerdict } from "./verdict.ts";

/** What is verified, and against what. */
export interface SignatureInput {
  /** The file that was signed, as its bytes lie there. */
  readonly content: Uint8Array;
  /** The text of a Sigstore bundle, or of several as JSON lines; hostile. Each that verifies counts. */
  readonly bundle: string;
  /** The text that `gh attestation trusted-root` printed, from the base commit; `null`: Sigstore's public good instance. */
  readonly trustedRoot: string | null;
  /** `GITHUB_SERVER_URL`; `https://github.com` where it is not given. Says whose workflows may sign. */
  readonly serverUrl?: string;
  /**
   * `owner/repo` that the content is about. Anybody may call a public reusable workflow with inputs of their own, so its
   * signature counts only from a run in this repository or in the workflow's own; not given: from anywhere.
   */
  readonly repository?: string;
}

/**
 * Verifies a Sigstore signature without any network: certificate chain, certificate log, time, transparency log,
 * signature, content, and that a workflow of this GitHub signed. Never throws, whatever the bundle holds; whether the
 * signer is the one that is wanted is for the caller to say. Asks no clock: the signature's own proven time counts.
 */
export async function verifySignature(input: SignatureInput): Promise<SignatureVerdict> {
  const roots = readTrustedRoot(input.trustedRoot ?? PUBLIC_GOOD_ROOT);
  if (roots === null) return invalid("root");
  const failures: Failure[] = [];
  const signers = new Map<string, Signer>();
  for (const read of readBundles(input.bundle)) {
    for (const trust of roots) {
      const signer = examine(read, trust, input);
      if (typeof signer === "string") failures.push(signer);
      else {
        signers.set(`${signer.workflow}@${signer.ref}`, signer);
        break;
      }
    }
  }
  // Not the first alone: anybody who may sign could put a signature of theirs before the one that is wanted. Sorted, since
  // the order of the lines says nothing.
  const [signer, ...others] = [...signers.keys()].toSorted().flatMap((name) => signers.get(name) ?? []);
  if (signer === undefined) return invalid(furthest(failures));
  return others.length === 0 ? { state: "verified", signer } : { state: "verified", signer, others };
}

function invalid(failure: Failure): SignatureVerdict {
  return { state: "invalid", reason: reasonFor(failure) };
}

function examine(read: ReadBundle, trust: Trust, input: SignatureInput): Signer | Failure {
  if ("failure" in read) return read.failure;
  const other = otherContent(read.bundle, input.content);
  if (other !== null) return other;
  try {
    const verified = trust.verifierFor(read.bundle).verify(signedEntity(read.bundle, input.content));
    if (unfitCertificate(read.certificate, trust.authorities)) return "certificate";
    const signer = signerOf(verified, input.serverUrl ?? "https://github.com");
    return typeof signer === "string" || ranHere(signer, input.repository) ? signer : "elsewhere";
  } catch (error) {
    // The library throws its own errors for what is not true, and any other for bytes that it cannot take apart.
    return error instanceof VerificationError ? failureOf(error) : "form";
  }
}

/** Owners and repositories are the same in any case of letters (GitHub). */
function ranHere({ repository, workflow }: Signer, wanted: string | undefined): boolean {
  const ran = repository.toLowerCase();
  return wanted === undefined || ran === wanted.toLowerCase() || workflow.toLowerCase().startsWith(`${ran}/`);
}

/** By the library's code; its words tell apart what one code stands for. An unknown code is still a failure. */
function failureOf(error: VerificationError): Failure {
  const said = `${error.message} ${error.cause instanceof Error ? error.cause.message : ""}`;
  switch (error.code) {
    case "TIMESTAMP_ERROR":
      return /^expected \d+ timestamps/.test(said) ? "no-timestamp" : "timestamp";
    case "CERTIFICATE_ERROR":
      if (/SCT/.test(said)) return "certificate-log";
      return /not valid or expired/.test(said) ? "expired" : "chain";
    case "TLOG_ERROR":
    case "TLOG_MISSING_INCLUSION_ERROR":
      return "not-logged";
    case "TLOG_BODY_ERROR":
      return "log-entry";
    case "TLOG_INCLUSION_PROOF_ERROR":
    case "TLOG_INCLUSION_PROMISE_ERROR":
      return "log";
    default:
      return "signature";
  }
}
