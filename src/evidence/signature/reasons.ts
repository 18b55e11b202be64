/*
 * Every way in which a signature fails, in plain words with what to do. The sentences are fixed: nothing of the bundle,
 * which is hostile (law 4), gets into them.
 */

/** How a signature failed. */
export type Failure = keyof typeof FAILURES;

const SIGN_AGAIN = "Sign the file again in the workflow that makes it.";
const RENEW_ROOT =
  "In a private repository, commit the output of `gh attestation trusted-root` and name it under `ci.trusted-root` of the policy; where that is done, renew the file.";

/** In the order in which a signature is examined: of several that fail, the one that came furthest is told. */
const FAILURES = {
  size: "The signature is larger than 4 MB or holds more than 50 bundles, so it was not read. Hand over only the bundle that belongs to this file.",
  form: "The signature is not a Sigstore bundle of version 0.1 to 0.3. Hand over what `actions/attest` wrote or `gh attestation download` fetched, unchanged.",
  key: "It is signed with a key of its own, which says nothing about who signed. Sign it in a workflow, for example with `actions/attest`.",
  statement: "What is signed is not an in-toto statement about files. Sign the file itself, for example with `actions/attest`.",
  digest: `The signature is about another file: the sha256 that it names is not the one of this content. The file was changed after it was signed, or the two were mixed up. ${SIGN_AGAIN}`,
  root: "The trusted root cannot be read, so no signature can be verified. Commit the unchanged output of `gh attestation trusted-root` at the path that `ci.trusted-root` of the policy names.",
  timestamp: `Its timestamp does not come from an authority of the trusted root, or it was changed. ${RENEW_ROOT}`,
  "no-timestamp": `Nothing that the trusted root knows says when it was signed, so nobody can tell whether its certificate was valid then. ${SIGN_AGAIN}`,
  chain: `Its certificate does not lead back to a certificate authority of the trusted root, or it was changed. ${RENEW_ROOT}`,
  expired: `Its certificate was not valid at the time of the signature. ${SIGN_AGAIN}`,
  "certificate-log": `Its certificate is not proven to be in a certificate log of the trusted root. ${RENEW_ROOT}`,
  "not-logged": `It is in no transparency log, and the trusted root asks for one. ${SIGN_AGAIN}`,
  log: `Its entry in the transparency log cannot be verified with the trusted root, or it was changed. ${RENEW_ROOT}`,
  "log-entry": `Its entry in the transparency log belongs to another signature or to other content. ${SIGN_AGAIN}`,
  signature: `The signature does not match what is signed: one of the two was changed. ${SIGN_AGAIN}`,
  certificate: "Its certificate is not one for signing as Sigstore makes them. Sign it in a workflow, for example with `actions/attest`.",
  issuer: "It was not signed by a workflow of this GitHub: another issuer vouched for the signer. Sign it in a workflow of this GitHub.",
  identity:
    "Its certificate does not say which workflow of which repository signed. Sign it in a workflow, for example with `actions/attest`.",
  elsewhere:
    "It was signed in a run of another repository. A workflow can be called from anywhere, so only its runs in this repository, or in the one that holds the workflow, count.",
} as const;

const ORDER = Object.keys(FAILURES);

/** The sentences for a failure: what is wrong, then what to do. */
export function reasonFor(failure: Failure): string {
  return FAILURES[failure];
}

/** The failure of the signature that came furthest; `form` when there was none at all. */
export function furthest(failures: readonly Failure[]): Failure {
  return failures.reduce<Failure>(
    (best, failure) => (ORDER.indexOf(failure) > ORDER.indexOf(best) ? failure : best),
    failures[0] ?? "form",
  );
}
