import { X509Certificate } from "node:crypto";
import type { Signer as VerifiedKey } from "@sigstore/verify";
import type { Failure } from "./reasons.ts";
import type { Signer } from "./verdict.ts";

/** Extended key usage "code signing" (RFC 5280, section 4.2.1.12): what Fulcio gives to signers. */
const CODE_SIGNING = "1.3.6.1.5.5.7.3.3";

/** Fulcio's extensions, 1.3.6.1.4.1.57264.1.* (sigstore/fulcio, docs/oid-info.md). Those up to 6 hold bare text. */
const FULCIO = "1.3.6.1.4.1.57264.1";
const ISSUER_V1 = `${FULCIO}.1`;
const COMMIT_V1 = `${FULCIO}.3`;
const REPOSITORY_V1 = `${FULCIO}.5`;
const ISSUER = `${FULCIO}.8`;
const BUILD_SIGNER_URI = `${FULCIO}.9`;
const SOURCE_REPOSITORY_URI = `${FULCIO}.12`;
const SOURCE_REPOSITORY_DIGEST = `${FULCIO}.13`;

/**
 * The issuer of the tokens that GitHub gives to workflow runs (GitHub, "OpenID Connect reference"): for github.com, for
 * a tenant on ghe.com, and for GitHub Enterprise Server.
 */
export function issuerOf(serverUrl: string): string {
  const { hostname } = new URL(serverUrl);
  if (hostname === "github.com") return "https://token.actions.githubusercontent.com";
  return hostname.endsWith(".ghe.com") ? `https://token.actions.${hostname}` : `https://${hostname}/_services/token`;
}

/**
 * A certificate that is not written the one way that DER allows, is an authority, is not for signing code, or is not
 * signed by one of these authorities: OpenSSL's word beside the library's, which leaves a few bytes unread.
 */
export function unfitCertificate(der: Uint8Array, authorities: readonly X509Certificate[]): boolean {
  try {
    const certificate = new X509Certificate(der);
    if (!certificate.raw.equals(der) || certificate.ca || !certificate.keyUsage?.includes(CODE_SIGNING)) return true;
    return !authorities.some((authority) => certificate.verify(authority.publicKey));
  } catch {
    return true;
  }
}

/** Who signed, from the certificate whose chain was verified; or why that is no workflow of this GitHub. */
export function signerOf({ identity }: VerifiedKey, serverUrl: string): Signer | Failure {
  const extensions = new Map<string, Uint8Array>();
  for (const { oid, value } of identity?.oids ?? []) {
    const name = oid?.id.join(".") ?? "";
    // One of two equal ones would count for us and the other for somebody else.
    if (extensions.has(name)) return "identity";
    extensions.set(name, value);
  }
  const text = (oid: string): string | null => derText(extensions.get(oid));
  const bareText = (oid: string): string | null => utf8(extensions.get(oid));
  const issuer = extensions.has(ISSUER) ? text(ISSUER) : bareText(ISSUER_V1);
  if (issuer !== issuerOf(serverUrl)) return "issuer";

  const server = new URL(serverUrl).origin;
  const name = identity?.subjectAlternativeName ?? "";
  if (extensions.has(BUILD_SIGNER_URI) && text(BUILD_SIGNER_URI) !== name) return "identity";
  // `job_workflow_ref`; a reusable workflow that is called by its commit stands with that commit.
  const match = /^\/([^/@]+\/[^/@]+\/\.github\/workflows\/[^@]+\.ya?ml)@(refs\/.+|[0-9a-f]{40,64})$/u.exec(after(server, name));
  const [, workflow, ref] = match ?? [];
  const repository = extensions.has(SOURCE_REPOSITORY_URI)
    ? after(`${server}/`, text(SOURCE_REPOSITORY_URI) ?? "")
    : (bareText(REPOSITORY_V1) ?? "");
  const commit = extensions.has(SOURCE_REPOSITORY_DIGEST) ? text(SOURCE_REPOSITORY_DIGEST) : bareText(COMMIT_V1);
  if (workflow === undefined || ref === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return "identity";
  // Control characters, line ends and blanks are in no name that GitHub gives.
  if (/[\p{C}\p{Z}]/u.test(`${workflow}${ref}`) || (commit !== null && !/^[0-9a-f]{40,64}$/.test(commit))) return "identity";
  return { workflow, ref, repository, commit, issuer };
}

/** What follows the beginning; empty when it does not begin so. */
function after(beginning: string, text: string): string {
  return text.startsWith(beginning) ? text.slice(beginning.length) : "";
}

/** A UTF8String in DER (X.690, sections 8.1 and 8.23): the tag, its length in one to three bytes, and the text. */
function derText(value: Uint8Array | undefined): string | null {
  const [tag, first = 0] = value ?? [];
  if (value === undefined || tag !== 0x0c) return null;
  const lengthBytes = first < 0x80 ? 0 : first - 0x80;
  if (lengthBytes > 2) return null;
  const start = 2 + lengthBytes;
  const length = lengthBytes === 0 ? first : value.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  return value.length === start + length ? utf8(value.subarray(start)) : null;
}

function utf8(value: Uint8Array | undefined): string | null {
  try {
    return value === undefined ? null : new TextDecoder("utf-8", { fatal: true }).decode(value);
  } catch {
    return null;
  }
}
