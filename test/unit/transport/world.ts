import { mkdtempSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RemoteComment, RemotePullRequest, RemoteReader, RemoteStatus } from "../../../src/github/transport/remote.ts";
import type { TransportSettings, Wish } from "../../../src/github/transport/transport.ts";

export const HEAD = "a".repeat(40);
export const BASE = "b".repeat(40);
export const OTHER = "c".repeat(40);

export const SUBJECT = {
  repository: "acme/widgets",
  pullRequest: 12,
  baseRef: "main",
  baseSha: BASE,
  headRef: "feature",
  headSha: HEAD,
} as const;

export const REMOTE: RemotePullRequest = { ...SUBJECT, isCrossRepository: false, viewer: "github-actions[bot]" };

export const POLICY: NonNullable<TransportSettings["policy"]> = {
  enabled: true,
  repositories: ["acme/widgets"],
  operations: { comment: "allow", status: "allow" },
};

export const COMMENT: Wish = { operation: "comment", content: { markdown: "### PASS\n\nall good\n" } };
export const STATUS: Wish = {
  operation: "status",
  content: { verdict: "PASS", without: "unknown", headline: "PASS: all good", targetUrl: null },
};

export function remoteReader(
  parts: { pull?: Partial<RemotePullRequest>; comments?: RemoteComment[]; status?: RemoteStatus | null } = {},
): RemoteReader {
  return {
    pullRequest: async () => await Promise.resolve({ ...REMOTE, ...parts.pull }),
    comments: async () => await Promise.resolve(parts.comments ?? []),
    status: async () => await Promise.resolve(parts.status ?? null),
  };
}

export function comment(id: number, body: string, parts: Partial<RemoteComment> = {}): RemoteComment {
  return {
    id,
    url: `https://github.com/acme/widgets/pull/12#issuecomment-${id}`,
    body,
    login: "github-actions[bot]",
    type: "Bot",
    edited: false,
    ...parts,
  };
}

/** Live settings with everything in order; break the one thing that the test is about. No address answers. */
export function settings(parts: Partial<TransportSettings> = {}): TransportSettings {
  return {
    mode: "live",
    subject: SUBJECT,
    policy: POLICY,
    event: "pull_request",
    run: { id: 100, attempt: 1 },
    evidence: { verified: true },
    token: "t0ken",
    apiUrl: "http://127.0.0.1:9",
    serverUrl: "https://github.com",
    readRemote: remoteReader(),
    directory: mkdtempSync(join(tmpdir(), "trust-layer-transport-")),
    now: () => new Date("2026-03-02T10:00:00Z"),
    client: { wait: async () => await Promise.resolve() },
    ...parts,
  };
}

export async function emptyFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "trust-layer-transport-"));
  await mkdir(folder, { recursive: true });
  return folder;
}
