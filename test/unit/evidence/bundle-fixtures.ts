import { buildBundle, type Bundle, type BundleInput } from "../../../src/evidence/bundle.ts";
import { seal, type EvidenceKind, type Outcome, type Producer } from "../../../src/evidence/envelope.ts";
import { context, gate, readiness, subject } from "../render/fixtures.ts";

export const producer: Producer = { action: "evidence-publish", version: "0.1.0", workflow: "ci", job: "trust", runId: 7, runAttempt: 1 };
export const TIME = "2026-01-01T00:00:00Z";

export function envelope(kind: EvidenceKind, body: object, outcome: Outcome, about = subject) {
  return {
    path: `${kind}.json`,
    envelope: seal({ kind, subject: about, producer: { ...producer, action: kind }, generatedAt: TIME, outcome, body }),
  };
}

export function bundleInput(more: Partial<BundleInput> = {}): BundleInput {
  return {
    subject,
    producer,
    startedAt: TIME,
    generatedAt: TIME,
    evidence: [
      envelope("merge-gate", gate, "fail"),
      envelope("context-pack", context, "pass"),
      envelope("ci-readiness", readiness, "blocked"),
    ],
    rejected: [],
    files: new Map(),
    policy: null,
    publicPaths: [],
    privatePaths: [],
    outcomeLabel: null,
    inputs: { mode: "team", "github-token": "ghs_neverwritten0000000000000000000000" },
    pullRequest: { state: "OPEN", reviews: 0 },
    environment: null,
    events: [],
    state: "done",
    stateReason: null,
    measurements: null,
    notices: [],
    proofArtifact: "trust-layer-evidence-public",
    roots: [],
    tokenBudget: 4000,
    ...more,
  };
}

export const bundle = (more: Partial<BundleInput> = {}): Bundle => buildBundle(bundleInput(more));

export function bytesOf(files: ReadonlyMap<string, string | Uint8Array>): Map<string, Uint8Array> {
  return new Map(Array.from(files, ([path, content]) => [path, typeof content === "string" ? new TextEncoder().encode(content) : content]));
}

export function textOf(files: ReadonlyMap<string, string | Uint8Array>, path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`no ${path}`);
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}

/** Everything of a set of files in one text. */
export function allText(files: ReadonlyMap<string, string | Uint8Array>): string {
  return Array.from(files.keys(), (path) => `${path}\n${textOf(files, path)}`).join("\n");
}
