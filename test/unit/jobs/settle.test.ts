import { describe, expect, test } from "vitest";
import { ConfigurationError } from "../../../src/facts/configuration-error.ts";
import { known } from "../../../src/facts/fact.ts";
import type { PullRequestFacts } from "../../../src/facts/pull-request-facts.ts";
import type { Host } from "../../../src/host/host.ts";
import type { PullRequestSession } from "../../../src/jobs/pull-request-session.ts";
import { settle } from "../../../src/jobs/settle.ts";
import { facts, judge, ownJob, GATE, ruleset, run } from "../readiness/facts.ts";

const running = run("build", { status: "IN_PROGRESS", conclusion: null, completedAt: null });
const base = { rules: known([ruleset("build")]) };
const pending = facts({ ...base, checks: known([running]) });
const green = facts({ ...base, checks: known([run("build")]) });
const red = facts({ ...base, checks: known([run("build", { conclusion: "FAILURE" })]) });
const moved = facts({ ...base, subject: { ...pending.subject, headSha: "d".repeat(40) } });

/** Looks that come one after the other; the last one stays. No clock, no network. */
async function settled(looks: readonly (PullRequestFacts | Error)[], seconds: number, cost = 3) {
  const log: string[] = [];
  const waits: number[] = [];
  const line = (text: string): void => void log.push(text);
  const host = { log: { debug: line, info: line, warning: line, step: line } } as unknown as Host;
  const session = (index: number): PullRequestSession => {
    const seen = looks[Math.min(index, looks.length - 1)];
    if (seen === undefined || seen instanceof Error) throw seen ?? new Error("no look");
    const again = (at: number): Promise<PullRequestSession> => Promise.resolve().then(() => session(at));
    let tries = index;
    return {
      facts: seen,
      subject: seen.subject,
      observedAt: seen.observedAt,
      usualDuration: () => Promise.resolve(300),
      measurements: () => ({ graphqlRequests: 1, restRequests: cost - 1, retries: 0, durationMs: 1 }),
      again: () => again((tries += 1)),
    } as unknown as PullRequestSession;
  };
  const result = await settle(host, session(0), seconds, {
    judge: (one) => Promise.resolve(judge(one.facts)),
    wait: (ms) => Promise.resolve(waits.push(ms / 1000)),
  });
  return { ...result, log: log.join("\n"), waits };
}

describe("waiting", () => {
  test("is off by default, and for every status that waiting does not improve", async () => {
    expect((await settled([pending], 0)).waits).toEqual([]);
    for (const look of [green, red, facts({ ...base, checks: known([]) })]) expect((await settled([look], 600)).waits).toEqual([]);
  });

  test("asks rarer and rarer, never longer than it may, and ends when CI ended", async () => {
    const { waits, body, session } = await settled([pending, pending, pending, green], 600);
    expect([waits, body.status]).toEqual([[10, 15, 20], "ready"]);
    expect(session.measurements()).toMatchObject({ graphqlRequests: 4, restRequests: 8 });
    expect((await settled([pending], 40)).waits).toEqual([10, 15, 15]);
    expect((await settled([pending], 40)).body.status).toBe("pending");
  });

  test("ends at the first class that cannot improve, though another check still runs", async () => {
    const both = { rules: known([ruleset("build", "test")]) };
    const failing = facts({ ...both, checks: known([running, run("test", { id: 2, conclusion: "FAILURE" })]) });
    const { waits, body } = await settled(
      [facts({ ...both, checks: known([running, run("test", { id: 2, status: "QUEUED", conclusion: null })]) }), failing],
      600,
    );
    expect([waits, body.status]).toEqual([[10], "failing"]);
  });

  test("says what runs, since when, and how long it usually takes", async () => {
    expect((await settled([pending, green], 60)).log).toContain(
      "waiting 10 s for 1 check: build (running for 60 min; its workflow usually takes 5 min)",
    );
  });

  test("stops at a push, says so, and never calls the old head ready", async () => {
    const { waits, body, log, session } = await settled([pending, moved], 600);
    expect(waits).toEqual([10]);
    expect(session.subject.headSha).toBe(pending.subject.headSha);
    expect([body.status, body.ready]).toEqual(["pending", false]);
    expect(body.notes.join()).toContain("now at ddddddd");
    expect(log).toContain("moved while waiting");
  });

  test("survives a look that fails", async () => {
    const { body, waits, log } = await settled([pending, new ConfigurationError("GitHub is away.", "Wait."), green], 600);
    expect([body.status, waits.length]).toEqual(["ready", 2]);
    expect(log).toContain("GitHub is away.");
  });

  test("keeps to its budget of requests", async () => {
    const { body, log, waits } = await settled([pending], 21_600, 50);
    expect(body.status).toBe("pending");
    expect(waits.length).toBeLessThan(7);
    expect(log).toContain("budget of 300 requests");
  });

  test("never waits for our own job, nor for what needs it", async () => {
    const workflowFiles = known([
      { path: GATE, text: "on: pull_request\njobs: { gate: { runs-on: x }, deploy: { runs-on: x, needs: gate } }" },
    ]);
    const ours = { id: 900, path: GATE };
    const checks = known([
      run("build"),
      run("gate", { id: 5, status: "IN_PROGRESS", conclusion: null }, ours),
      run("deploy", { id: 6, status: "QUEUED", conclusion: null }, ours),
    ]);
    const look = facts({ rules: known([ruleset("build", "gate", "deploy")]), checks, workflowFiles, ownJob: ownJob() });
    const { waits, body } = await settled([look], 600);
    expect([waits, body.status]).toEqual([[], "ready"]);
  });
});
