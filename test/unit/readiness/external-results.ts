import type { ExternalResultFact, ReadExternalResult } from "../../../src/facts/external-result.ts";
import type { ExternalRequirement, Policy } from "../../../src/policy/schema.ts";
import { HEAD } from "./facts.ts";

/* Results of a gate `canary` that ran elsewhere, three hours before the facts were gathered. */

export const SIGNER = "o/r/.github/workflows/canary.yml";

export function result(more: Partial<ReadExternalResult> = {}): ReadExternalResult {
  return {
    state: "read",
    source: "canary.json",
    subject: { repository: "o/r", pullRequest: null, baseRef: null, baseSha: null, headRef: null, headSha: HEAD },
    generatedAt: "2026-05-01T09:00:00Z",
    producer: { action: "record", workflow: "canary" },
    name: "canary",
    result: "success",
    summary: "",
    url: null,
    expiresAt: null,
    signature: { state: "none" },
    ...more,
  };
}

export const about = (more: Partial<ReadExternalResult["subject"]>): Partial<ReadExternalResult> => ({
  subject: { ...result().subject, ...more },
});

export const signedBy = (workflow: string, ref = "refs/heads/main"): Partial<ReadExternalResult> => ({
  signature: { state: "verified", workflow, ref },
});

export const missing: ExternalResultFact = { state: "missing", source: "canary.json", reason: "There is no such file." };
export const invalid: ExternalResultFact = { state: "invalid", source: "canary.json", reason: "The file is not complete JSON." };

export const lists = (...external: (Partial<ExternalRequirement> & { check?: string })[]): Policy => ({
  ci: { external: external.map((entry) => ({ check: "canary", ...entry })) },
});
