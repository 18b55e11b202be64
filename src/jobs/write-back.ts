import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bundle } from "../evidence/bundle.ts";
import { seal, type Envelope } from "../evidence/envelope.ts";
import type { EventDraft } from "../evidence/event-log.ts";
import { gatherBodies } from "../evidence/gathered.ts";
import type { TransportBody } from "../evidence/transport-body.ts";
import { createReadClient } from "../github/read-client.ts";
import { githubRemote } from "../github/transport/github-remote.ts";
import { runTransport, type TransportResult, type TransportSettings, type Wish } from "../github/transport/transport.ts";
import type { Host } from "../host/host.ts";
import { renderComment } from "../render/comment.ts";
import type { JudgedEvidence } from "./judged-evidence.ts";
import type { Session } from "./session.ts";

type Mode = TransportSettings["mode"];

export interface TransportWish {
  readonly token: string | null;
  readonly comment: Mode;
  readonly status: Mode;
}

/** What became of the wishes, with everything that the bundle keeps of it. `envelope` null: nothing was wished. */
export interface TransportReport {
  readonly operations: TransportBody["operations"];
  readonly envelope: Envelope | null;
  readonly files: ReadonlyMap<string, string>;
  readonly events: readonly EventDraft[];
}

const NOTHING: TransportReport = { operations: [], envelope: null, files: new Map(), events: [] };

/** Writes comment and status back through the transport, as far as mode and policy of the base commit allow. */
export async function writeBack(
  host: Host,
  session: Session,
  judged: JudgedEvidence,
  bundle: Bundle,
  wish: TransportWish | null,
): Promise<TransportReport> {
  const facts = session.facts;
  if (wish === null || facts === null || session.subject.repository === null || session.subject.pullRequest === null) return NOTHING;
  const settings = settingsOf(host, session, judged, wish);
  const runUrl = runPage(host);
  const gate = gatherBodies(judged.accepted.map(({ envelope }) => envelope)).gate;
  const pending = bundle.index.readinessStatus === "pending" && gate === null;
  const results: TransportResult[] = [
    await runTransport(
      { operation: "comment", content: { markdown: renderComment(bundle.index, { runUrl, publicUrl: null }) } },
      { ...settings, mode: wish.comment },
    ),
    await runTransport(
      {
        operation: "status",
        content: { verdict: gate?.verdict ?? null, without: pending ? "pending" : "unknown", headline: bundle.index.headline, targetUrl: runUrl },
      } satisfies Wish,
      { ...settings, mode: wish.status },
    ),
  ];
  for (const { operation, blocker, decision } of results) {
    const wished = operation === "comment" ? wish.comment : wish.status;
    if (wished === "live" && blocker !== null) host.log.warning(`${operation} was not written (${blocker.code}): ${blocker.reason} ${blocker.mend}`);
    else host.log.info(`${operation}: ${decision}`);
  }
  return reportOf(host, session, settings.directory, results);
}

function settingsOf(host: Host, session: Session, judged: JudgedEvidence, wish: TransportWish): Omit<TransportSettings, "mode"> {
  const apiUrl = host.env["GITHUB_API_URL"] || "https://api.github.com";
  const client = createReadClient({
    token: wish.token,
    apiUrl,
    graphqlUrl: host.env["GITHUB_GRAPHQL_URL"] || "https://api.github.com/graphql",
    now: host.now,
    log: host.log,
  });
  const run = host.ownJob;
  return {
    subject: session.subject,
    policy: session.policy.policy?.transport,
    event: host.env["GITHUB_EVENT_NAME"] || null,
    run: run?.runId == null ? null : { id: run.runId, attempt: run.runAttempt ?? 1 },
    evidence: completeness(judged),
    token: wish.token,
    apiUrl,
    serverUrl: host.env["GITHUB_SERVER_URL"] || "https://github.com",
    readRemote: githubRemote(client, session.subject.repository ?? "", session.subject.pullRequest ?? 0),
    directory: join(host.evidenceDir, "transport"),
    now: host.now,
  };
}

/** Comment and status report any verdict, but there must be one: a verdict of this epoch that was verified. */
function completeness(judged: JudgedEvidence): TransportSettings["evidence"] {
  if (judged.accepted.some(({ envelope }) => envelope.kind === "merge-gate")) return { verified: true };
  const rejected = judged.rejected.find((piece) => piece.path.includes("merge-gate"));
  return { verified: false, reason: rejected === undefined ? "there is no merge verdict of this commit" : `the verdict was rejected: ${rejected.reason}` };
}

/** The page of this run attempt; null at a terminal. */
function runPage(host: Host): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = host.env;
  if (!server || !repository || !run) return null;
  return `${server}/${repository}/actions/runs/${run}${attempt ? `/attempts/${attempt}` : ""}`;
}

async function reportOf(host: Host, session: Session, directory: string, results: readonly TransportResult[]): Promise<TransportReport> {
  const operations = results.map(({ operation, decision, blocker, idempotencyKey, url }) => ({ operation, decision, blocker, idempotencyKey, url }));
  const files = new Map<string, string>();
  for (const path of [...results.flatMap(({ deferredFile }) => deferredFile ?? []), "transport-log.jsonl"]) {
    const text = await readFile(join(directory, path), "utf8").catch(() => null);
    if (text !== null) files.set(path, text);
  }
  const body: TransportBody = { operations };
  const envelope = seal({
    kind: "transport",
    subject: session.subject,
    producer: host.producer("evidence-publish"),
    generatedAt: session.observedAt,
    outcome: operations.some(({ decision }) => decision === "failed") ? "fail" : operations.some(({ decision }) => decision === "blocked") ? "blocked" : "pass",
    body,
  });
  const events = operations
    .filter(({ decision }) => decision !== "off")
    .map(({ operation, decision, blocker }) => ({
      type: "transport",
      payload: { operation, decision, code: blocker?.code ?? null },
      actor: "evidence-publish",
      time: session.observedAt,
    }));
  return { operations, envelope, files, events };
}
