import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { RequestFailure } from "../../../src/github/client-contract.ts";
import { isAllowedRequest } from "../../../src/github/transport/request.ts";
import { runTransport, type TransportSettings } from "../../../src/github/transport/transport.ts";
import { BASE, COMMENT, HEAD, OTHER, POLICY, remoteReader, settings, STATUS, SUBJECT } from "./world.ts";

/** A reader that must not be asked. */
const silent: TransportSettings["readRemote"] = {
  pullRequest: () => Promise.reject(new Error("asked")),
  comments: () => Promise.reject(new Error("asked")),
  status: () => Promise.reject(new Error("asked")),
};

describe("blockers before anybody asks GitHub", () => {
  const cases: [code: string, broken: Partial<TransportSettings>][] = [
    ["transport_disabled", { policy: undefined }],
    ["transport_disabled", { policy: { ...POLICY, enabled: false } }],
    ["operation_denied", { policy: { ...POLICY, operations: {} } }],
    ["operation_denied", { policy: { ...POLICY, operations: { comment: "deny", status: "deny" } } }],
    ["repo_not_allowed", { policy: { ...POLICY, repositories: [] } }],
    ["repo_not_allowed", { policy: { ...POLICY, repositories: ["acme/Widgets"] } }],
    ["binding_incomplete", { subject: { ...SUBJECT, headSha: null } }],
    ["binding_incomplete", { subject: { ...SUBJECT, baseSha: null } }],
    ["binding_incomplete", { subject: { ...SUBJECT, headRef: null } }],
    ["binding_incomplete", { subject: { ...SUBJECT, pullRequest: null } }],
    ["auth_failed", { token: null }],
    ["auth_failed", { token: "" }],
  ];
  test.each(cases)("%s %j", async (code, broken) => {
    for (const wish of [COMMENT, STATUS]) {
      const where = settings({ ...broken, readRemote: silent });
      const result = await runTransport(wish, where);
      expect(result).toMatchObject({ decision: "blocked", blocker: { code, operation: wish.operation } });
      expect(result.blocker?.mend).toMatch(/\w/);
      expect(readdirSync(where.directory)).toEqual([]);
    }
  });

  it("the first one speaks", async () => {
    const result = await runTransport(
      COMMENT,
      settings({ policy: { enabled: false, operations: {}, repositories: [] }, token: null, subject: { ...SUBJECT, headSha: null } }),
    );
    expect(result.blocker?.code).toBe("transport_disabled");
  });

  it("in a fixed order: when one is mended, the next one speaks, up to the evidence", async () => {
    const mended: Partial<TransportSettings>[] = [
      { policy: { enabled: true, operations: {}, repositories: [] } },
      { policy: { enabled: true, operations: { comment: "allow" }, repositories: [] } },
      { policy: { enabled: true, operations: { comment: "allow" }, repositories: ["acme/widgets"] } },
      { token: "t" },
      { readRemote: remoteReader({ pull: { isCrossRepository: true } }) },
      { event: "workflow_run" },
    ];
    let where: Partial<TransportSettings> = {
      policy: { enabled: false, operations: {}, repositories: [] },
      token: null,
      event: "pull_request",
      evidence: { verified: false, reason: "none." },
      readRemote: remoteReader({ pull: { headSha: OTHER, isCrossRepository: true } }),
    };
    const codes: (string | undefined)[] = [];
    for (const mend of [{}, ...mended]) {
      where = { ...where, ...mend };
      codes.push((await runTransport(COMMENT, settings(where))).blocker?.code);
    }
    expect(codes).toEqual([
      "transport_disabled",
      "operation_denied",
      "repo_not_allowed",
      "auth_failed",
      "remote_mismatch",
      "fork_read_only",
      "evidence_missing",
    ]);
  });
});

describe("blockers from what GitHub says right now", () => {
  test.each([
    ["a new head", { headSha: OTHER }],
    ["a moved base", { baseSha: OTHER }],
    ["another base branch", { baseRef: "release" }],
    ["another head branch", { headRef: "renamed" }],
    ["a renamed repository", { repository: "acme/gadgets" }],
  ])("remote_mismatch: %s", async (_, pull) => {
    const where = settings({ readRemote: remoteReader({ pull }) });
    expect(await runTransport(COMMENT, where)).toMatchObject({ decision: "blocked", blocker: { code: "remote_mismatch" } });
    expect(readdirSync(where.directory)).toEqual([]);
  });

  test.each(["pull_request", "pull_request_review"])("fork_read_only in %s, without an attempt to write", async (event) => {
    const result = await runTransport(STATUS, settings({ event, readRemote: remoteReader({ pull: { isCrossRepository: true } }) }));
    expect(result).toMatchObject({ decision: "blocked", blocker: { code: "fork_read_only" } });
  });

  it("evidence_missing", async () => {
    const result = await runTransport(STATUS, settings({ evidence: { verified: false, reason: "no merge-gate.json of this head." } }));
    expect(result).toMatchObject({ decision: "blocked", blocker: { code: "evidence_missing" } });
    expect(result.blocker?.reason).toContain("no merge-gate.json of this head");
  });

  test.each([
    ["unauthorized", "auth_failed"],
    ["forbidden", "auth_failed"],
    ["not-found", "auth_failed"],
    ["rate-limited", "rate_limited"],
    ["timeout", "timeout"],
    ["unavailable", "unavailable"],
    ["invalid-answer", "unavailable"],
    ["budget", "unavailable"],
  ] as const)("a look that fails (%s) is %s", async (failure, code) => {
    const readRemote = { ...silent, pullRequest: () => Promise.reject(new RequestFailure(failure, "it failed", null, null)) };
    expect(await runTransport(COMMENT, settings({ readRemote }))).toMatchObject({ decision: "blocked", blocker: { code } });
  });
});

describe("dry run", () => {
  it("writes the exact request, asks nobody, and says what a live run would have met", async () => {
    const where = settings({ mode: "dry-run", policy: undefined, token: null, readRemote: silent });
    const result = await runTransport(STATUS, where);
    expect(result).toMatchObject({ decision: "dry-run", deferredFile: "deferred/status.json", blocker: { code: "transport_disabled" } });
    expect(JSON.parse(readFileSync(join(where.directory, "deferred/status.json"), "utf8"))).toEqual({
      idempotencyKey: result.idempotencyKey,
      liveBlocker: result.blocker,
      request: {
        method: "POST",
        path: `/repos/acme/widgets/statuses/${HEAD}`,
        body: { context: "trust-layer", description: "PASS: all good", state: "success" },
      },
    });
    expect(readdirSync(where.directory)).toEqual(["deferred"]);
  });

  it("gives the same bytes twice, with nothing left over", async () => {
    const bytes = await Promise.all(
      [0, 1].map(async () => {
        const where = settings({ mode: "dry-run" });
        await runTransport(COMMENT, where);
        expect(readdirSync(join(where.directory, "deferred"))).toEqual(["comment.json"]);
        return readFileSync(join(where.directory, "deferred/comment.json"), "utf8");
      }),
    );
    expect(bytes[0]).toBe(bytes[1]);
  });

  it("is nothing at all when off", async () => {
    const where = settings({ mode: "off", readRemote: silent });
    expect(await runTransport(COMMENT, where)).toMatchObject({ decision: "off", blocker: null });
    expect(readdirSync(where.directory)).toEqual([]);
  });
});

it("nothing is written unless everything allows it", async () => {
  const maybe = <T>(good: T, ...bad: T[]): fc.Arbitrary<T> => fc.constantFrom(good, ...bad);
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        enabled: maybe<boolean | undefined>(true, false, undefined),
        comment: maybe<"allow" | "deny" | undefined>("allow", "deny", undefined),
        repositories: maybe<string[] | undefined>(["acme/widgets"], ["acme/*"], ["ACME/widgets"], [], undefined),
        headSha: maybe<string | null>(HEAD, OTHER, null),
        baseSha: maybe<string | null>(BASE, OTHER, null),
        verified: fc.boolean(),
        fork: fc.boolean(),
      }),
      async ({ enabled, comment, repositories, headSha, baseSha, verified, fork }) => {
        const policy = {
          ...(enabled === undefined ? {} : { enabled }),
          operations: comment === undefined ? {} : { comment },
          ...(repositories === undefined ? {} : { repositories }),
        };
        const where = settings({
          policy,
          subject: { ...SUBJECT, headSha, baseSha },
          evidence: verified ? { verified: true } : { verified: false, reason: "x" },
          readRemote: remoteReader({ pull: { isCrossRepository: fork } }),
        });
        const result = await runTransport(COMMENT, where);
        const good =
          enabled === true &&
          comment === "allow" &&
          repositories?.[0] === "acme/widgets" &&
          headSha === HEAD &&
          baseSha === BASE &&
          verified &&
          !fork;
        // Nobody listens at the address: a write that is tried fails, anything else is blocked before it.
        expect(result.decision).toBe(good ? "failed" : "blocked");
      },
    ),
    { numRuns: 80, seed: 1 },
  );
});

describe("the list of requests that exist", () => {
  test.each([
    ["PUT", "/repos/a/b/pulls/1/merge"],
    ["POST", "/repos/a/b/merges"],
    ["PATCH", "/repos/a/b/git/refs/heads/main"],
    ["DELETE", "/repos/a/b/git/refs/heads/x"],
    ["POST", "/repos/a/b/pulls/1/reviews"],
    ["PATCH", "/repos/a/b/pulls/1"],
    ["POST", "/graphql"],
    ["POST", "/repos/../b/issues/1/comments"],
    ["DELETE", "/repos/a/b/issues/comments/1"],
    ["POST", "/repos/a/b/issues/1/labels"],
    ["POST", "/repos/a/b/issues/1/comments?x"],
    ["PATCH", "/repos/a/b/issues/comments/1/../2"],
  ])("%s %s is not on it", (method, path) => {
    expect(isAllowedRequest({ method: method as "POST", path })).toBe(false);
  });

  it("the source names no other method", () => {
    const folder = new URL("../../../src/github/transport/", import.meta.url);
    for (const file of readdirSync(folder)) {
      const text = readFileSync(new URL(file, folder), "utf8");
      expect(text, file).not.toMatch(/"(?:PUT|DELETE)"|mutation\b|\/merge"|force/);
    }
  });
});
