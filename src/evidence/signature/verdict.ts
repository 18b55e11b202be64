/** Who signed, as the certificate says it. Fulcio writes these from the token that GitHub gave the workflow run. */
export interface Signer {
  /** `owner/repo/.github/workflows/file.yml`: the workflow that held the signing token. */
  readonly workflow: string;
  /** The ref at which that workflow file was read, for example `refs/heads/main`. */
  readonly ref: string;
  /** `owner/repo` in which the run took place; differs from the workflow's repository for a reusable workflow. */
  readonly repository: string;
  /** The commit on which the run took place; `null` where an old certificate does not say it. */
  readonly commit: string | null;
  /** The token's issuer, `https://token.actions.githubusercontent.com` outside GitHub Enterprise Server. */
  readonly issuer: string;
}

/**
 * What became of the signatures of one file. `others`: further ones who signed it, where there are any. `reason`: one
 * sentence or two for people, saying what is wrong and what to do.
 */
export type SignatureVerdict = { state: "verified"; signer: Signer; others?: readonly Signer[] } | { state: "invalid"; reason: string };
