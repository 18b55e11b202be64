import { setTimeout as sleep } from "node:timers/promises";
import type { Measurements } from "../evidence/envelope.ts";
import { ConfigurationError } from "../facts/configuration-error.ts";
import type { Host } from "../host/host.ts";
import type { JudgedCheck, ReadinessBody } from "../readiness/body.ts";
import { statusOf } from "../readiness/status.ts";
import type { PullRequestSession } from "./pull-request-session.ts";

/** Between two looks while waiting: short at first, since most jobs end soon, then rarely, since each look costs requests. */
const WAITS_S = [10, 15, 20, 30, 45, 60, 90, 120];
/** `GITHUB_TOKEN` has 1,000 requests an hour for the whole repository (semantics, section 2): waiting may take a third of them. */
const REQUEST_BUDGET = 300;
/** Workflows whose usual duration is asked for, once. */
const MOST_DURATIONS = 3;

type Looked = { session: PullRequestSession; body: ReadinessBody };

interface Settling {
  judge: (session: PullRequestSession) => Promise<ReadinessBody>;
  /** How to wait, in milliseconds; a test waits without the clock. */
  wait?: (ms: number) => Promise<unknown>;
}

/**
 * Waits until CI is not pending any more, the time or the budget of requests is over, or the head has moved. Off with 0
 * seconds. Ends at once for every status but `pending`, since no other improves by waiting. Our own job, and what needs it, is not
 * part of what is waited for: the judgement leaves it out. A look that fails is tried again at the next one.
 */
export async function settle(
  host: Host,
  first: PullRequestSession,
  waitSeconds: number,
  { judge, wait = sleep }: Settling,
): Promise<Looked> {
  let waited = 0;
  let usual: ReadonlyMap<string, number> | null = null;
  let spent: Measurements = NOTHING;
  let current: Looked = { session: first, body: await judge(first) };
  for (let round = 0; ; round += 1) {
    if (current.body.status !== "pending") return withCosts(current, spent);
    const pause = Math.min(WAITS_S[Math.min(round, WAITS_S.length - 1)] ?? 60, waitSeconds - waited);
    if (pause <= 0) return withCosts(current, spent);
    if (requestsOf(spent) + 2 * requestsOf(current.session.measurements()) > REQUEST_BUDGET) {
      host.log.warning(`The budget of ${REQUEST_BUDGET} requests for waiting is used up: this run judges what it saw last.`);
      return withCosts(current, spent);
    }
    usual ??= await usualDurations(current);
    host.log.step(`waiting ${Math.ceil(pause)} s for ${progress(current, usual)}`);
    await wait(pause * 1000);
    waited += pause;
    const next = await lookAgain(host, current.session);
    if (next === null) continue;
    spent = sum(spent, current.session.measurements());
    if (next.subject.headSha !== first.subject.headSha) {
      host.log.warning("The head of the pull request moved while waiting; this run judges what it saw first and stops here.");
      const note = `The head moved while this waited: it judges ${shortSha(first)}, and the pull request is now at ${shortSha(next)}.`;
      const body = { ...current.body, notes: [...current.body.notes, note].toSorted() };
      return withCosts({ session: current.session, body }, sum(spent, next.measurements()), true);
    }
    current = { session: next, body: await judge(next) };
  }
}

const NOTHING: Measurements = { graphqlRequests: 0, restRequests: 0, retries: 0, durationMs: 0 };
const requestsOf = ({ graphqlRequests, restRequests, retries }: Measurements): number => graphqlRequests + restRequests + retries;
const shortSha = ({ subject }: PullRequestSession): string => subject.headSha?.slice(0, 7) ?? "an unknown commit";

function sum(a: Measurements, b: Measurements): Measurements {
  return {
    graphqlRequests: a.graphqlRequests + b.graphqlRequests,
    restRequests: a.restRequests + b.restRequests,
    retries: a.retries + b.retries,
    durationMs: a.durationMs + b.durationMs,
  };
}

/** The evidence tells what all looks cost, not only the last. `counted`: the session's own are among them already. */
function withCosts({ session, body }: Looked, spent: Measurements, counted = false): Looked {
  if (spent === NOTHING) return { session, body };
  return { body, session: { ...session, measurements: () => (counted ? spent : sum(spent, session.measurements())) } };
}

/** GitHub may be away for a moment: then what was seen stands until the next look. */
async function lookAgain(host: Host, session: PullRequestSession): Promise<PullRequestSession | null> {
  try {
    return await session.again();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    host.log.warning(`This look failed, and the next one is waited for: ${error.message}`);
    return null;
  }
}

/** Seconds that the workflows of the pending checks usually take, by check name. */
async function usualDurations({ session, body }: Looked): Promise<Map<string, number>> {
  const paths = new Map(pending(body).flatMap((check) => workflowOf(session, check.name)));
  const wanted = [...new Set(paths.values())].toSorted().slice(0, MOST_DURATIONS);
  const lengths = new Map(await Promise.all(wanted.map(async (path) => [path, await session.usualDuration(path)] as const)));
  return new Map([...paths].flatMap(([name, path]) => (lengths.get(path) == null ? [] : [[name, lengths.get(path) ?? 0] as const])));
}

function workflowOf({ facts }: PullRequestSession, name: string): (readonly [string, string])[] {
  if (facts.checks.state === "unknown") return [];
  return facts.checks.value.flatMap((check) => {
    const run = check.kind === "check-run" && check.name === name && check.workflowRun.state === "known" ? check.workflowRun.value : null;
    return run?.path == null ? [] : [[name, run.path] as const];
  });
}

function pending(body: ReadinessBody): JudgedCheck[] {
  return body.checks.filter((check) => check.blocking && statusOf(check) === "pending");
}

/** What still runs, since when, and how long its workflow usually takes. */
function progress({ session, body }: Looked, usual: ReadonlyMap<string, number>): string {
  const checks = pending(body);
  const shown = checks.slice(0, 5).map(({ name, class: is, since }) => {
    const age = since === null ? null : (Date.parse(session.observedAt) - Date.parse(since)) / 1000;
    const typical = usual.get(name);
    const parts = [
      age === null || !(age >= 0) ? is : `${is} for ${duration(age)}`,
      typical === undefined ? "" : `its workflow usually takes ${duration(typical)}`,
    ];
    return `${name} (${parts.filter((part) => part !== "").join("; ")})`;
  });
  return `${checks.length} ${checks.length === 1 ? "check" : "checks"}: ${shown.join(", ")}${checks.length > 5 ? ` and ${checks.length - 5} more` : ""}`;
}

function duration(seconds: number): string {
  return seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
