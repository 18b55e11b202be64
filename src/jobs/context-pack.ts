import type { ContextBody } from "../context/body.ts";
import { withConflicts } from "../context/conflicts.ts";
import { contextOutcome } from "../context/outcome.ts";
import { makeContextPack } from "../context/make-pack.ts";
import { ConfigurationError } from "../facts/configuration-error.ts";
import { unknown } from "../facts/fact.ts";
import type { Subject } from "../facts/subject.ts";
import { observeChanges } from "../git/observe-changes.ts";
import type { Host } from "../host/host.ts";
import { classifyTier } from "../policy/tiers.ts";
import { needsTokenizer, renderContextMarkdown } from "../render/context-markdown.ts";
import { openCache, type CacheWish } from "./context-cache.ts";
import { startOlderHistory, type FetchedHistory, type HistoryWish } from "./older-history.ts";
import { produceEvidence, type Produced, type UploadWish } from "./evidence-files.ts";
import { once, type Session } from "./session.ts";

export interface ContextWish extends UploadWish {
  /** `null`: title and body of the pull request, else the commit messages. */
  readonly task: string | null;
  readonly tokenBudget: number;
  readonly maxFiles: number;
  /** Another range than the pull request's; `null`: the pull request's own. */
  readonly base: string | null;
  readonly head: string | null;
  /** The history to fetch where the checkout is shallow; `null`: none, as at a terminal. */
  readonly history: HistoryWish | null;
  /** `null`: nothing is kept from run to run. */
  readonly cache: CacheWish | null;
}

/** What the pack says, before it is sealed; the same for a step on a runner and a command at a terminal. */
export async function contextBody(
  host: Host,
  session: ContextSession,
  wish: Pick<ContextWish, "task" | "maxFiles" | "history" | "cache">,
): Promise<ContextBody> {
  host.log.step("reading the repository");
  const older = startOlderHistory(host, session, wish.history);
  try {
    return await packBody(host, session, wish, older.history);
  } finally {
    await older.close();
  }
}

async function packBody(
  host: Host,
  session: ContextSession,
  wish: Pick<ContextWish, "task" | "maxFiles" | "cache">,
  olderHistory: Promise<FetchedHistory | null>,
): Promise<ContextBody> {
  // Asked while the repository is read.
  const asked = session.openPullRequests();
  asked.catch(() => undefined);
  const repository = await session.repository();
  const opened = await openCache(host, repository, session.subject.headSha, wish.cache);
  try {
    const changes = await session.changes();
    const task = await taskOf(session, wish.task);
    const codeowners = session.facts?.codeowners;
    const body = await makeContextPack(
      {
        repository,
        baseSha: session.subject.baseSha,
        headSha: session.subject.headSha,
        changes: changes.state === "known" ? changes.value : null,
        task,
        exclude: session.policy.policy?.context?.exclude ?? [],
        log: host.log,
        olderHistory,
        cache: opened?.cache ?? null,
      },
      { changes, tier: await session.tier(), maxFiles: wish.maxFiles, limit: wish.maxFiles },
      codeowners?.state === "known" ? codeowners.value.text : null,
    );
    // At a terminal the own pull request is known by its branch alone.
    return withConflicts(body, await asked, session.facts === null ? session.subject.headRef : null);
  } finally {
    await opened?.close();
  }
}

/** What the change is for: the input, else the pull request's words, else the messages of its commits. */
async function taskOf(session: ContextSession, given: string | null): Promise<ContextBody["task"]> {
  if (given !== null) return { text: given, source: "input" };
  const pullRequest = session.facts?.pullRequest;
  if (pullRequest !== undefined) return { text: `${pullRequest.title}\n\n${pullRequest.body}`.trim(), source: "pull-request" };
  const messages = await commitMessages(session);
  return messages === "" ? { text: "", source: "none" } : { text: messages, source: "commits" };
}

const MOST_MESSAGES = 20;

async function commitMessages(session: ContextSession): Promise<string> {
  const repository = await session.repository();
  const { baseSha, headSha } = session.subject;
  if (repository === null || baseSha === null || headSha === null) return "";
  const range = baseSha === repository.emptyTree ? headSha : `${baseSha}..${headSha}`;
  const log = await repository.attempt(["log", "--format=%B", "--no-merges", `--max-count=${MOST_MESSAGES}`, range, "--"]);
  return log.code === 0 ? log.stdout.toString("utf8").trim() : "";
}

/** The part of a session that a context pack is made from. */
type ContextSession = Pick<
  Session,
  "subject" | "facts" | "policy" | "observedAt" | "repository" | "changes" | "tier" | "openPullRequests" | "measurements"
>;

/**
 * The session for another range of commits than the pull request's. Its subject names that range, so the gate does not
 * take the pack for one of the pull request (law 2). Throws ConfigurationError when a commit is not in this clone.
 */
async function withRange(session: Session, base: string | null, head: string | null): Promise<ContextSession> {
  if (base === null && head === null) return session;
  const repository = await session.repository();
  if (repository === null) {
    throw new ConfigurationError(
      "`base` and `head` need a checkout, and there is none.",
      "Add `actions/checkout` with `fetch-depth: 0` before this step.",
    );
  }
  const resolve = async (name: string, ref: string | null, fallback: string | null): Promise<string | null> => {
    if (ref === null) return fallback;
    const sha = (await repository.resolve(ref)) ?? (await repository.resolve(`refs/remotes/origin/${ref}`));
    if (sha !== null) return sha;
    throw new ConfigurationError(
      `Input \`${name}\` is "${ref}", which is no commit of this clone.`,
      "Give a branch or commit that is there, or check out with `fetch-depth: 0`.",
    );
  };
  const baseSha = await resolve("base", base, session.subject.baseSha);
  const headSha = await resolve("head", head, session.subject.headSha);
  const changes = once(async () =>
    baseSha === null || headSha === null
      ? unknown("There is no base commit to compare with.", "Give one with `base`.")
      : observeChanges(repository, baseSha, headSha),
  );
  return {
    ...session,
    subject: { ...session.subject, baseRef: base ?? session.subject.baseRef, baseSha, headRef: head ?? session.subject.headRef, headSha },
    changes,
    tier: once(async () => {
      const read = await changes();
      return classifyTier(read.state === "known" ? read.value : null, session.policy.policy?.tiers);
    }),
  };
}

/** Makes, writes and uploads the context pack. */
export async function runContextPack(host: Host, opened: Session, wish: ContextWish): Promise<Produced<ContextBody>> {
  const session = await withRange(opened, wish.base, wish.head);
  const { tokenBudget } = wish;
  const body: ContextBody = { ...(await contextBody(host, session, wish)), tokenBudget };
  return produceEvidence(
    host,
    {
      kind: "context-pack",
      action: "context-pack",
      subject: session.subject,
      outcome: contextOutcome(body),
      body,
      markdown: await contextMarkdown(body, session.subject, tokenBudget),
      measurements: session.measurements(),
      generatedAt: session.observedAt,
    },
    wish,
  );
}

/** The pack as Markdown within the budget. The tokenizer is loaded only where the budget may bind. */
export async function contextMarkdown(body: ContextBody, subject: Subject, tokenBudget: number): Promise<string> {
  if (!needsTokenizer(body, subject, tokenBudget)) return renderContextMarkdown(body, subject, { tokenBudget });
  const { loadTokenCounter } = await import("../context/tokenizer.ts");
  return renderContextMarkdown(body, subject, { tokenBudget, counter: await loadTokenCounter() });
}

/** The outputs of the action that come from the body. */
export function contextOutputs(body: ContextBody): Record<string, string> {
  return {
    risk: body.change?.risk.level ?? "unknown",
    tier: body.change?.tier.tier ?? "unknown",
    "primary-files": JSON.stringify(body.primaryFiles),
    "related-files": JSON.stringify(body.relatedFiles),
    tests: JSON.stringify(body.tests.map((test) => test.path)),
    "changed-domains": JSON.stringify(body.change?.domains ?? []),
  };
}
