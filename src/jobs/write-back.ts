import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bundle } from "../evidence/bundle.ts";
import { seal, type Envelope } from "../evidence/envelope.ts";
import type { EventDraft } from "../evidence/event-log.ts";
import { gatherBodies } from "../evidence/gathered.ts";
import { transportOutcome, type TransportBody } from "../evidence/transport-body.ts";
import { createReadClient } from "../github/read-client.ts";
import { githubRemote } from "../github/transport/github-remote.ts";
import { runTransport, type TransportResult, type TransportSettings, type Wish } from "../github/transport/transport.ts";
import type { GateBody } from "../gate/body.ts";
import type { Host } from "../host/host.ts";
import { renderComment } from "../render/comment.ts";
import type { JudgedEvidence } from "./judged-evidence.ts";
import type { Session } from "./session.ts";
import { completeness } from "./completeness.ts";

type Mode = TransportSettings["mode"];

export interface TransportWish {
  readonly token: string | null;
  readonly comment: Mode;
  readonly status: Mode;
  /**
   * A verdict of our own, from GitHub itself, for evidence that another step or job handed on: any of them can forge it,
   * digest and all, and what is written in our name must not say better than what we see. `null`: we judged it ourselves.
   */
  readonly freshLook: (() => Promise<GateBody>) | null;
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
  const gate = gatherBodies(judged.accepted.map(({ envelope }) => envelope)).gate;
  const live = wish.comment === "live" || wish.status === "live";
  const fresh = live && gate !== null && wish.freshLook !== null ? await wish.freshLook() : null;
  const settings = { ...settingsOf(host, session, wish), evidence: completeness(judged, gate, fresh) };
  const runUrl = runPage(host);
  const pending = bundle.index.readinessStatus === "pending" && gate === null;
  const results: TransportResult[] = [
    await runTransport(
      { operation: "comment", content: { markdown: renderComment(bundle.index, { runUrl, publicUrl: null }) } },
      { ...settings, mode: wish.comment },
    ),
    await runTransport(
      {
        operation: "status",
        content: {
          verdict: gate?.verdict ?? null,
          without: pending ? "pending" : "unknown",
          headline: bundle.index.headline,
          targetUrl: runUrl,
        },
      } satisfies Wish,
      { ...settings, mode: wish.status },
    ),
  ];
  for (const { operation, blocker, decision } of results) {
    const wished = operation === "comment" ? wish.comment : wish.status;
    if (wished === "live" && blocker !== null)
      host.log.warning(`${operation} was not written (${blocker.code}): ${blocker.reason} ${blocker.mend}`);
    else host.log.info(`${operation}: ${decision}`);
  }
  return reportOf(host, session, settings.directory, results);
}

function settingsOf(host: Host, session: Session, wish: TransportWish): Omit<TransportSettings, "mode" | "evidence"> {
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
    token: wish.token,
    apiUrl,
    serverUrl: host.env["GITHUB_SERVER_URL"] || "https://github.com",
    readRemote: githubRemote(client, session.subject.repository ?? "", session.subject.pullRequest ?? 0),
    directory: join(host.evidenceDir, "transport"),
    now: host.now,
  };
}

/** The page of this run attempt; null at a terminal. */
function runPage(host: Host): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = host.env;
  if (!server || !repository || !run) return null;
  return `${server}/${repository}/actions/runs/${run}${attempt ? `/attempts/${attempt}` : ""}`;
}

async function reportOf(host: Host, session: Session, directory: string, results: readonly TransportResult[]): Promise<TransportReport> {
  const operations = results.map(({ operation, decision, blocker, idempotencyKey, url }) => ({
    operation,
    decision,
    blocker,
    idempotencyKey,
    url,
  }));
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
    outcome: transportOutcome(body),
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
