import { canonicalJson, sha256Hex } from "../../evidence/canonical-json.ts";
import type { BoundSubject, Operation } from "./operation.ts";

/**
 * The key under which one write counts as one, however often it is tried: SHA-256 over the canonical JSON of
 * [repository, operation, pull request, head, base, epoch, digest of the content]. The epoch is base and head
 * together, so the same text for another commit is another write.
 */
export function idempotencyKey(operation: Operation, subject: BoundSubject, content: unknown): string {
  const { repository, pullRequest, headSha, baseSha } = subject;
  const digest = sha256Hex(canonicalJson(content));
  return sha256Hex(canonicalJson([repository, operation, pullRequest, headSha, baseSha, `${baseSha}..${headSha}`, digest]));
}
