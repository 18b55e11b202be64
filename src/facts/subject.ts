import * as z from "zod";

/** A full commit id: 40 hexadecimal digits (SHA-1) or 64 (SHA-256 repositories). */
export const shaSchema = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit id in lower-case hexadecimal");

/**
 * What every fact, verdict, decision and artifact is about. Head and base SHA together are the epoch: evidence of
 * another epoch is stale and counts as absent (law 2). `null` means that there is none, for example no pull request
 * in a local run.
 */
export const subjectSchema = z.strictObject({
  repository: z.string().nullable(),
  pullRequest: z.int().positive().nullable(),
  baseRef: z.string().nullable(),
  baseSha: shaSchema.nullable(),
  headRef: z.string().nullable(),
  headSha: shaSchema.nullable(),
});
export type Subject = z.infer<typeof subjectSchema>;

/** True when both are about the same repository, pull request, head commit and base commit. */
export function sameEpoch(a: Subject, b: Subject): boolean {
  return (
    a.repository === b.repository &&
    a.pullRequest === b.pullRequest &&
    a.headSha !== null &&
    a.headSha === b.headSha &&
    a.baseSha === b.baseSha
  );
}
