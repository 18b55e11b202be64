import * as z from "zod";
import type { ClassicSettings } from "../readiness/review-policy.ts";
import { RequestFailure, type ReadClient } from "./client-contract.ts";
import { repositoryPath } from "./repository-path.ts";

const switchSchema = z.object({ enabled: z.boolean() }).nullish();
const protectionSchema = z.object({
  required_status_checks: z.object({ strict: z.boolean().nullish() }).nullish(),
  required_pull_request_reviews: z
    .object({
      required_approving_review_count: z.int().nullish(),
      require_code_owner_reviews: z.boolean().nullish(),
      dismiss_stale_reviews: z.boolean().nullish(),
      require_last_push_approval: z.boolean().nullish(),
    })
    .nullish(),
  required_conversation_resolution: switchSchema,
  allow_force_pushes: switchSchema,
  allow_deletions: switchSchema,
  enforce_admins: switchSchema,
});

/**
 * All of classic protection, for a token that may see it (`administration: read`). "Not protected" (404) is unknown here
 * as well: the same answer also means "no information" (semantics, section 1). `null`: it could not be seen.
 */
export async function readClassicSettings(client: ReadClient, repository: string, branch: string): Promise<ClassicSettings | null> {
  try {
    const { data } = await client.get(`${repositoryPath(repository)}/branches/${encodeURIComponent(branch)}/protection`);
    const parsed = protectionSchema.safeParse(data);
    return parsed.success ? settingsOf(parsed.data) : null;
  } catch (error) {
    if (error instanceof RequestFailure) return null;
    throw error;
  }
}

function settingsOf(found: z.infer<typeof protectionSchema>): ClassicSettings {
  const reviews = found.required_pull_request_reviews;
  const yes = (value: boolean | null | undefined): string => (value === true ? "yes" : "no");
  return {
    strict: yes(found.required_status_checks?.strict),
    approvals: String(reviews?.required_approving_review_count ?? 0),
    "code-owners": yes(reviews?.require_code_owner_reviews),
    "stale-dismissal": yes(reviews?.dismiss_stale_reviews),
    "last-push-approval": yes(reviews?.require_last_push_approval),
    conversations: yes(found.required_conversation_resolution?.enabled),
    "force-push": found.allow_force_pushes?.enabled === true ? "allowed" : "blocked",
    deletion: found.allow_deletions?.enabled === true ? "allowed" : "blocked",
    "admin-enforcement": yes(found.enforce_admins?.enabled),
  };
}
