import { reasonFor, type Failure } from "../../../src/evidence/signature/reasons.ts";
import { verifySignature, type SignatureInput } from "../../../src/evidence/signature/verify.ts";
import type { SignatureVerdict } from "../../../src/evidence/signature/verdict.ts";
import { COMMIT, ISSUER, makeSigstore, type FakeBundle, type FakeSigstore } from "./fake-sigstore.ts";

export const content = Buffer.from('{"result":"success"}\n');
export const logged = makeSigstore();
export const stamped = makeSigstore({ logs: false });

export function verify(sigstore: FakeSigstore, bundle: unknown, more: Partial<SignatureInput> = {}): Promise<SignatureVerdict> {
  const written = typeof bundle === "string" ? bundle : JSON.stringify(bundle);
  return verifySignature({ content, bundle: written, trustedRoot: JSON.stringify(sigstore.trustedRoot), ...more });
}

export const invalid = (failure: Failure): SignatureVerdict => ({ state: "invalid", reason: reasonFor(failure) });
export const signer = {
  workflow: "acme/app/.github/workflows/canary.yml",
  ref: "refs/heads/main",
  repository: "acme/app",
  commit: COMMIT,
  issuer: ISSUER,
};
export const verified: SignatureVerdict = { state: "verified", signer };

/** Changes a copy of a bundle. */
export function changed(bundle: FakeBundle, change: (bundle: FakeBundle) => void): FakeBundle {
  const copy = structuredClone(bundle);
  change(copy);
  return copy;
}
