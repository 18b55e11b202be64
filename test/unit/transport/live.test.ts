import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import type { Subject } from "../../../src/facts/subject.ts";
import { createReadClient } from "../../../src/github/read-client.ts";
import { approvalText } from "../../../src/github/transport/approval.ts";
import { githubRemote } from "../../../src/github/transport/github-remote.ts";
import { readLog } from "../../../src/evidence/transport-log.ts";
import { boundSubject } from "../../../src/github/transport/operation.ts";
import { runTransport, type TransportSettings, type Wish } from "../../../src/github/transport/transport.ts";
import {
  shaOf,
  startGitHub,
  typicalPullRequest,
  type FaultKind,
  type Permissions,
  type RunningGithub,
  type Typical,
} from "../../bed/github/index.ts";
import { POLICY } from "./world.ts";

const TOKEN = "ghs_writer";
const WRITER: Permissions = { contents: "read", "pull-requests": "write", statuses: "write" };
const silence = { debug: () => undefined, info: () => undefined, warning: () => undefined, step: () => undefined };

let typical: Typical;
let github: RunningGithub;

beforeEach(async () => {
  typical = typicalPullRequest();
  github = await startGitHub(typical.world);
  github.registerToken(TOKEN, { kind: "installation", login: "github-actions[bot]", permissions: WRITER, repositories: ["acme/widgets"] });
});
afterEach(async () => {
  await github.close();
});

function subject(): Subject {
  const { repository, pullRequest } = typical;
  return {
    repository: repository.nameWithOwner,
    pullRequest: pullRequest.number,
    baseRef: pullRequest.baseRef,
    baseSha: shaOf("base"),
    headRef: pullRequest.headRef,
    headSha: pullRequest.headSha,
  };
}

function live(parts: Partial<TransportSettings> = {}): TransportSettings {
  const client = createReadClient({
    token: TOKEN,
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    now: () => new Date(),
    log: silence,
    wait: async () => await Promise.resolve(),
  });
  return {
    mode: "live",
    subject: subject(),
    policy: POLICY,
    event: "pull_request",
    run: { id: 100, attempt: 1 },
    evidence: { verified: true },
    token: TOKEN,
    apiUrl: github.apiUrl,
    serverUrl: "https://github.com",
    readRemote: githubRemote(client, "acme/widgets", typical.pullRequest.number),
    directory: mkdtempSync(join(tmpdir(), "trust-layer-transport-")),
    now: () => new Date("2026-03-02T10:00:00Z"),
    client: { wait: async () => await Promise.resolve(), timeoutMs: 2000 },
    ...parts,
  };
}

const comment = (markdown = "### PASS\n"): Wish => ({ operation: "comment", content: { markdown } });
const status = (verdict: "PASS" | "FAIL" | null = "PASS"): Wish => ({
  operation: "status",
  content: { verdict, without: "unknown", headline: "the reason", targetUrl: null },
});
const ours = () => typical.pullRequest.comments.filter((one) => one.author === "github-actions[bot]");
const writes = () => github.requests.filter((request) => request.kind === "rest" && request.method !== "GET");
const rows = (where: TransportSettings) => {
  const log = readLog(readFileSync(join(where.directory, "transport-log.jsonl"), "utf8"));
  return log.ok ? log.rows.map((row) => [row.type, row.outcome]) : log;
};

describe("the comment", () => {
  it("is created once, then updated, and a repetition is no write at all", async () => {
    const where = live();
    const first = await runTransport(comment(), where);
    expect(first).toMatchObject({ decision: "written", blocker: null });
    expect(first.url).toMatch(/^https:\/\/github\.com\/acme\/widgets\/pull\/\d+#issuecomment-\d+$/);
    expect(await runTransport(comment(), where)).toMatchObject({ decision: "unchanged", url: first.url });
    expect(await runTransport(comment("### FAIL\n"), live({ run: { id: 101, attempt: 1 } }))).toMatchObject({
      decision: "written",
      url: first.url,
    });
    expect(writes().map((request) => request.method)).toEqual(["POST", "PATCH"]);
    expect(ours()).toHaveLength(1);
    expect(ours()[0]?.body).toMatch(/^<!-- trust-layer:comment [^\n]+ -->\n### FAIL\n$/);
    expect(rows(where)).toEqual([
      ["intent", null],
      ["result", "written"],
      ["intent", null],
      ["result", "unchanged"],
    ]);
  });

  it("of an older run never replaces the one of a newer", async () => {
    await runTransport(comment("new"), live({ run: { id: 200, attempt: 1 } }));
    expect(await runTransport(comment("old"), live())).toMatchObject({ decision: "blocked", blocker: { code: "remote_mismatch" } });
    expect(ours()[0]?.body).toContain("\nnew");
  });

  it("leaves alone what people wrote, even a copy of our own", async () => {
    await runTransport(comment(), live());
    const copy = ours()[0]?.body ?? "";
    typical.pullRequest.comments.length = 0;
    const planted = typical.world.comment(typical.pullRequest, { body: copy, author: "octo-author" });
    expect(await runTransport(comment("### FAIL\n"), live({ run: { id: 101, attempt: 1 } }))).toMatchObject({ decision: "written" });
    expect(planted.body).toBe(copy);
    expect(ours()).toHaveLength(1);
  });

  it("is found behind a hundred others", async () => {
    for (let i = 0; i < 120; i += 1) typical.world.comment(typical.pullRequest, { body: `word ${i}`, author: "octo-reviewer" });
    await runTransport(comment("one"), live());
    await runTransport(comment("two"), live());
    expect(ours()).toHaveLength(1);
  });

  it("is one comment although the answer to the first try was lost", async () => {
    github.addFault({
      match: (request) => request.method === "POST" && request.path.endsWith("/comments"),
      times: 3,
      fault: "reset-after",
    });
    expect(await runTransport(comment(), live())).toMatchObject({ decision: "written" });
    expect(ours()).toHaveLength(1);
  });

  it("carries no secret, whatever it was given", async () => {
    const secret = `ghp_${"aB3dE6gH9j".repeat(4).slice(0, 36)}`;
    await runTransport(comment(`see ${secret} in /home/alice/x`), live());
    expect(ours()[0]?.body).toMatch(/see \[redacted:github-token\] in \[redacted:local-path\]/);
  });

  it("is shortened to what GitHub takes", async () => {
    expect(await runTransport(comment("a line\n".repeat(20_000)), live())).toMatchObject({ decision: "written" });
    expect(ours()[0]?.body.length).toBeLessThanOrEqual(65_536);
  });
});

describe("the status", () => {
  it("stands on the head, with our context", async () => {
    const where = live();
    expect(await runTransport(status("FAIL"), where)).toMatchObject({ decision: "written", url: null });
    expect(typical.repository.statuses.at(-1)).toMatchObject({
      sha: typical.pullRequest.headSha,
      context: "trust-layer",
      state: "FAILURE",
      description: "FAIL: the reason",
    });
    expect(rows(where)).toEqual([
      ["intent", null],
      ["result", "written"],
    ]);
  });

  it("without a verdict is an error, never success", async () => {
    await runTransport(status(null), live());
    expect(typical.repository.statuses.at(-1)).toMatchObject({ state: "ERROR", description: "Unknown: the reason" });
  });

  it("reports GitHub's limit of 1,000", async () => {
    const sha = typical.pullRequest.headSha;
    for (let i = 0; i < 1000; i += 1) typical.world.status(typical.repository, { sha, context: "trust-layer", state: "PENDING" });
    const result = await runTransport(status(), live());
    expect(result).toMatchObject({ decision: "failed", blocker: { code: "unavailable" } });
    expect(result.blocker?.mend).toContain("1,000");
  });
});

describe("approval", () => {
  const policy = { ...POLICY, approval: { operations: ["comment" as const], by: ["octo-admin"] } };
  it("is asked for, told how to give, and honoured", async () => {
    const where = live({ policy });
    const blocked = await runTransport(comment(), where);
    const bound = boundSubject(subject());
    if (bound === null) throw new Error("the subject is whole");
    const text = approvalText("comment", bound, 100);
    expect(blocked).toMatchObject({ decision: "blocked", blocker: { code: "approval_missing" } });
    expect(blocked.blocker?.mend).toContain(text);
    expect(rows(where)).toEqual([
      ["intent", null],
      ["result", "approval_missing"],
    ]);
    expect(writes()).toEqual([]);
    typical.world.comment(typical.pullRequest, { body: text, author: "octo-author" });
    expect((await runTransport(comment(), live({ policy }))).decision).toBe("blocked");
    typical.world.comment(typical.pullRequest, { body: text, author: "octo-admin" });
    expect(await runTransport(comment(), live({ policy, run: { id: 101, attempt: 1 } }))).toMatchObject({
      blocker: { code: "approval_missing" },
    });
    expect(await runTransport(comment(), live({ policy }))).toMatchObject({ decision: "written" });
    expect(await runTransport(status(), live({ policy }))).toMatchObject({ decision: "written" });
  });
});

describe("when GitHub refuses or fails", () => {
  const onWrite = (fault: FaultKind, times?: number) => {
    github.addFault({
      match: (request) => request.kind === "rest" && request.method === "POST",
      fault,
      ...(times === undefined ? {} : { times }),
    });
  };

  it("a read-only token is auth_failed, with the line to add, and is not tried twice", async () => {
    github.registerToken(TOKEN, {
      kind: "installation",
      login: "github-actions[bot]",
      permissions: { contents: "read", "pull-requests": "read", statuses: "read" },
      repositories: ["acme/widgets"],
    });
    const where = live();
    const result = await runTransport(comment(), where);
    expect(result).toMatchObject({ decision: "failed", blocker: { code: "auth_failed" } });
    expect(result.blocker?.mend).toContain("`pull-requests: write`");
    expect(writes()).toHaveLength(1);
    expect(rows(where)).toEqual([
      ["intent", null],
      ["result", "auth_failed"],
    ]);
    expect((await runTransport(status(), live())).blocker?.mend).toContain("`statuses: write`");
  });

  test.each([
    ["status-401", "auth_failed", 1],
    ["status-404", "auth_failed", 1],
    ["status-500", "unavailable", 4],
    ["status-503", "unavailable", 4],
    ["html-502", "unavailable", 4],
    ["reset", "unavailable", 4],
    ["status-429-secondary", "rate_limited", 4],
    ["status-403-secondary", "rate_limited", 4],
    ["rate-limit-403-rest", "rate_limited", 1],
  ] as const)("%s for good is %s after %i tries", async (fault, code, tries) => {
    onWrite(fault);
    const where = live();
    const result = await runTransport(comment(), where);
    expect(result).toMatchObject({ decision: "failed", blocker: { code } });
    expect(writes()).toHaveLength(tries);
    expect(ours()).toHaveLength(0);
    expect(JSON.stringify(result)).not.toContain(TOKEN);
    expect(existsSync(join(where.directory, "deferred"))).toBe(false);
  });

  test.each(["status-500", "status-503", "reset", "status-429-secondary", "status-403-secondary"] as const)(
    "%s three times is overcome",
    async (fault) => {
      onWrite(fault, 3);
      expect(await runTransport(comment(), live())).toMatchObject({ decision: "written" });
      expect(ours()).toHaveLength(1);
    },
  );

  it("waits 1, 2 and 4 seconds, or as long as GitHub asks", async () => {
    const waits: number[] = [];
    const client = { wait: async (ms: number) => await Promise.resolve(void waits.push(ms)) };
    onWrite("status-500");
    await runTransport(comment(), live({ client }));
    expect(waits).toEqual([1000, 2000, 4000]);
  });

  it("a write that is never answered is a timeout", async () => {
    onWrite("timeout");
    expect(await runTransport(status(), live({ client: { wait: async () => await Promise.resolve(), timeoutMs: 40 } }))).toMatchObject({
      decision: "failed",
      blocker: { code: "timeout" },
    });
  });

  it("an answer that is no result is invalid_result, not success", async () => {
    onWrite("truncated-json");
    expect(await runTransport(status(), live())).toMatchObject({ decision: "failed", blocker: { code: "invalid_result" } });
  });

  it("a push in between stops the write", async () => {
    const where = live();
    const next = typical.world.commit(typical.repository, { sha: shaOf("next"), message: "fix: more" });
    typical.pullRequest.headSha = next.sha;
    typical.repository.branches[typical.pullRequest.headRef] = { sha: next.sha, protection: null };
    const result = await runTransport(comment(), { ...where, subject: { ...where.subject, headSha: shaOf("head") } });
    expect(result).toMatchObject({ decision: "blocked", blocker: { code: "remote_mismatch" } });
    expect(writes()).toEqual([]);
  });
});
