import { join } from "node:path";
import { canonicalJson, sha256Hex } from "../../evidence/canonical-json.ts";
import { sanitize } from "../../evidence/sanitize/sanitize.ts";
import type { Subject } from "../../facts/subject.ts";
import { writeFileAtomically } from "../../host/atomic-write.ts";
import type { Policy } from "../../policy/schema.ts";
import { RequestFailure } from "../client-contract.ts";
import { approvedBy } from "./approval.ts";
import { WriteFailure, type Blocker } from "./blocker.ts";
import { approvalBlocker, blockerAfterReading, blockerBeforeReading, needsApproval, type WriteWish } from "./decide.ts";
import { idempotencyKey } from "./idempotency.ts";
import { appendToLog } from "./log.ts";
import { boundSubject, type BoundSubject, type CommentContent, type StatusContent } from "./operation.ts";
import { planComment, planStatus, type Plan } from "./plan.ts";
import { readFailureBlocker } from "./read-failure.ts";
import type { RemoteComment, RemotePullRequest, RemoteReader } from "./remote.ts";
import { deferredFile } from "./request.ts";
import { resultUrl } from "./result.ts";
import { sendWrite, type WriteClientOptions } from "./write-client.ts";

/** What is to be written. */
export type Wish = { operation: "comment"; content: CommentContent } | { operation: "status"; content: StatusContent };

export interface TransportSettings {
  /** off: nothing is even prepared. dry-run: the request is written to a file. live: it is sent. */
  mode: "off" | "dry-run" | "live";
  subject: Subject;
  /** `transport` of the policy at the base commit. */
  policy: Policy["transport"] | undefined;
  /** GITHUB_EVENT_NAME; null at a terminal. */
  event: string | null;
  /** The workflow run that writes; null at a terminal. */
  run: { id: number; attempt: number } | null;
  evidence: WriteWish["evidence"];
  token: string | null;
  apiUrl: string;
  /** The address that result pages must have, GITHUB_SERVER_URL. */
  serverUrl: string;
  readRemote: RemoteReader;
  /** Absolute folder for `transport-log.jsonl` and `deferred/`. */
  directory: string;
  now: () => Date;
  /** For tests and cancellation. */
  client?: Pick<WriteClientOptions, "timeoutMs" | "wait" | "signal">;
}

export interface TransportResult {
  operation: Wish["operation"];
  decision: "off" | "dry-run" | "blocked" | "written" | "unchanged" | "failed";
  /** For `dry-run`: what a live run would have met first, or null. */
  blocker: Blocker | null;
  idempotencyKey: string | null;
  url: string | null;
  /** `deferred/<operation>.json` below the folder, after a dry run. */
  deferredFile: string | null;
}

/**
 * The only way to write to GitHub. Goes through the policy's questions in their fixed order (design, section 8), stops at
 * the first blocker, records the intent before the write and the result after it. Never throws for what GitHub does; a
 * folder that cannot be written in a dry run is a ConfigurationError. A blocked or failed write leaves everything but
 * the append-only log as it was.
 */
export async function runTransport(wish: Wish, settings: TransportSettings): Promise<TransportResult> {
  const subject = boundSubject(settings.subject);
  const nothing: TransportResult = {
    operation: wish.operation,
    decision: "off",
    blocker: null,
    idempotencyKey: null,
    url: null,
    deferredFile: null,
  };
  if (settings.mode === "off") return nothing;
  const cleaned = clean(wish);
  const question: WriteWish = {
    operation: wish.operation,
    transport: settings.policy,
    subject,
    event: settings.event,
    hasToken: settings.token !== null && settings.token !== "",
    evidence: settings.evidence,
  };
  const first = blockerBeforeReading(question);
  if (subject === null) return { ...nothing, decision: "blocked", blocker: first };
  const key = idempotencyKey(wish.operation, subject, cleaned.content);
  if (settings.mode === "dry-run") return await defer(cleaned, subject, key, first, settings, nothing);
  if (first !== null || settings.token === null) return { ...nothing, decision: "blocked", blocker: first, idempotencyKey: key };
  return await writeLive({ wish: cleaned, question, subject, key, token: settings.token, settings });
}

/** What leaves is cleaned once more: a secret in a comment cannot be called back. Our own fenced blocks stay. */
function clean(wish: Wish): Wish {
  if (wish.operation === "status") {
    const headline = sanitize(wish.content.headline, { sourceExcerpts: "keep" }).text;
    return { operation: "status", content: { ...wish.content, headline } };
  }
  return { operation: "comment", content: { markdown: sanitize(wish.content.markdown, { sourceExcerpts: "keep" }).text } };
}

async function defer(
  wish: Wish,
  subject: BoundSubject,
  key: string,
  blocker: Blocker | null,
  settings: TransportSettings,
  nothing: TransportResult,
): Promise<TransportResult> {
  const plan = makePlan(wish, subject, key, settings.run, null, []);
  if (plan.kind !== "send") return nothing;
  const file = deferredFile(plan.request, key, blocker);
  await writeFileAtomically(join(settings.directory, file.path), file.text);
  return { ...nothing, decision: "dry-run", blocker, idempotencyKey: key, deferredFile: file.path };
}

interface LiveWrite {
  wish: Wish;
  question: WriteWish;
  subject: BoundSubject;
  key: string;
  token: string;
  settings: TransportSettings;
}

async function writeLive(write: LiveWrite): Promise<TransportResult> {
  const { wish, question, subject, key, settings } = write;
  const done = (decision: TransportResult["decision"], blocker: Blocker | null, url: string | null): TransportResult => ({
    operation: wish.operation,
    decision,
    blocker,
    idempotencyKey: key,
    url,
    deferredFile: null,
  });
  let begun = false;
  const row = async (type: "intent" | "result", outcome: string | null, url: string | null): Promise<void> =>
    await appendToLog(join(settings.directory, "transport-log.jsonl"), {
      type,
      outcome,
      url,
      operation: wish.operation,
      idempotencyKey: key,
      time: settings.now().toISOString(),
      requestDigest: sha256Hex(canonicalJson(wish.content)),
    });
  const stop = async (decision: "blocked" | "failed", blocker: Blocker): Promise<TransportResult> => {
    if (begun && blocker.code !== "log_corrupt") await row("result", blocker.code, null);
    return done(decision, blocker, null);
  };
  let sent = false;
  try {
    const remote = await settings.readRemote.pullRequest();
    const mismatch = blockerAfterReading(question, subject, remote);
    if (mismatch !== null) return await stop("blocked", mismatch);
    await row("intent", null, null);
    begun = true;
    const approval = needsApproval(question);
    const comments = approval || wish.operation === "comment" ? await settings.readRemote.comments() : [];
    if (approval && approvedBy(comments, wish.operation, subject, settings.run?.id ?? null, settings.policy?.approval?.by ?? []) === null) {
      return await stop("blocked", approvalBlocker(question, subject, settings.run?.id ?? null));
    }
    const plan = await planNow(write, remote, comments);
    if (plan.kind === "stop") return await stop("blocked", plan.blocker);
    if (plan.kind === "unchanged") {
      await row("result", "unchanged", plan.url);
      return done("unchanged", null, plan.url);
    }
    sent = true;
    const answer = await sendWrite(plan.request, { ...settings.client, token: write.token, apiUrl: settings.apiUrl }, async () =>
      wish.operation === "comment" ? await arrived(write, remote) : null,
    );
    const url = resultUrl(plan.request, answer, subject, settings.serverUrl);
    await row("result", "written", url);
    return done("written", null, url);
  } catch (error) {
    const blocker = blockerOf(error, wish.operation);
    if (blocker === null) throw error;
    return await stop(sent ? "failed" : "blocked", blocker).catch(() => done(sent ? "failed" : "blocked", blocker, null));
  }
}

/** The comment that a lost answer belongs to, as an answer of GitHub; null when it did not arrive. */
async function arrived(write: LiveWrite, remote: RemotePullRequest): Promise<unknown> {
  const plan = makePlan(write.wish, write.subject, write.key, write.settings.run, remote, await write.settings.readRemote.comments());
  return plan.kind === "unchanged" ? { html_url: plan.url } : null;
}

async function planNow(write: LiveWrite, remote: RemotePullRequest, comments: readonly RemoteComment[]): Promise<Plan> {
  if (write.wish.operation === "comment") return makePlan(write.wish, write.subject, write.key, write.settings.run, remote, comments);
  const existing = await write.settings.readRemote.status(write.subject.headSha, "trust-layer");
  return planStatus(write.wish.content, write.subject, write.settings.run, remote.viewer, existing);
}

function makePlan(
  wish: Wish,
  subject: BoundSubject,
  key: string,
  run: TransportSettings["run"],
  remote: RemotePullRequest | null,
  comments: readonly RemoteComment[],
): Plan {
  return wish.operation === "comment"
    ? planComment(wish.content, subject, key, run, remote?.viewer ?? null, comments)
    : planStatus(wish.content, subject, run, remote?.viewer ?? null, null);
}

function blockerOf(error: unknown, operation: Wish["operation"]): Blocker | null {
  if (error instanceof WriteFailure) return { code: error.code, operation, reason: error.message, mend: error.mend };
  if (error instanceof RequestFailure) return readFailureBlocker(error, operation);
  return null;
}
