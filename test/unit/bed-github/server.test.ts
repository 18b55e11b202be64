import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import { createWorld, pushed, sequentialRounds, startGitHub, TYPICAL_TOKEN, typicalPullRequest } from "../../bed/github/index.ts";
import type { Fault, FaultedRequest, FaultKind, Mount, RecordedRequest } from "../../bed/github/index.ts";
import { at, github, graphql, ofPullRequest, rest, send } from "./client.ts";

const REPO = "/repos/acme/widgets";
const always = (): boolean => true;
const mounted: Mount = (request, response) => {
  if (request.url !== "/mounted") return false;
  response.writeHead(204).end();
  return true;
};
const onGraphql = (request: FaultedRequest): boolean => request.kind === "graphql";
const onceLimited: Fault = { match: onGraphql, times: 1, fault: "rate-limit-200-graphql" };

describe("faults", () => {
  it.each<[FaultKind, number, string]>([
    ["status-429-secondary", 429, "secondary rate limit"],
    ["status-403-secondary", 403, "secondary rate limit"],
    ["status-500", 500, "Server Error"],
    ["status-502", 502, "Server Error"],
    ["status-503", 503, "unavailable"],
    ["html-502", 502, "<html>"],
    ["status-401", 401, "Bad credentials"],
  ])("%s once, then the right answer", async (fault, status, text) => {
    const running = await github(typicalPullRequest().world, {
      faults: [{ match: always, times: 1, fault }],
    });
    const first = await rest(running, REPO);
    expect(first.status).toBe(status);
    expect(JSON.stringify(first.body)).toContain(text);
    if (fault.endsWith("secondary")) expect(first.headers.get("retry-after")).toBe("1");
    expect((await rest(running, REPO)).status).toBe(200);
    expect(running.requests.map((request) => request.fault)).toEqual([fault, null]);
  });

  it("says the primary limit with 200 on GraphQL, by a fault and when the budget is used up", async () => {
    const typical = typicalPullRequest();
    const running = await github(typical.world, {
      faults: [onceLimited],
    });
    const limited = { status: 200, body: { errors: [{ type: "RATE_LIMITED" }] } };
    expect(await graphql(running, ofPullRequest("number"))).toMatchObject(limited);
    expect((await graphql(running, ofPullRequest("number"))).status).toBe(200);
    typical.world.rateLimit.limit = 1;
    expect(await graphql(running, ofPullRequest("number"))).toMatchObject(limited);
    expect((await rest(running, REPO)).status).toBe(200);
    expect(await rest(running, REPO)).toMatchObject({
      status: 403,
      body: { message: expect.stringContaining("rate limit") as unknown },
    });
  });

  it("apologizes with 200 and no data when a query took too long", async () => {
    const running = await github(typicalPullRequest().world, {
      faults: [{ match: always, times: 1, fault: "graphql-timeout-200" }],
    });
    expect(await graphql(running, ofPullRequest("number"))).toMatchObject({
      status: 200,
      body: { data: null, errors: [{}] },
    });
  });

  it.each<FaultKind>(["truncated-json", "empty-body"])("%s is 200 with no JSON in it", async (fault) => {
    const running = await github(typicalPullRequest().world, {
      faults: [{ match: always, fault }],
    });
    await expect(graphql(running, ofPullRequest("number"))).rejects.toThrow(SyntaxError);
  });

  it("resets before anything is done, or after it was done and nobody was told", async () => {
    const typical = typicalPullRequest();
    typical.world.token("ghs_writer", { permissions: { issues: "write" } });
    const running = await github(typical.world, {
      faults: [
        { match: always, times: 1, fault: "reset" },
        { match: always, times: 1, fault: "reset-after" },
      ],
    });
    await expect(send(running, "POST", `${REPO}/issues/12/comments`, { body: "x" }, "ghs_writer")).rejects.toThrow("fetch failed");
    expect(typical.pullRequest.comments).toHaveLength(0);
    await expect(send(running, "POST", `${REPO}/issues/12/comments`, { body: "x" }, "ghs_writer")).rejects.toThrow("fetch failed");
    expect(typical.pullRequest.comments).toHaveLength(1);
    expect(running.requests.map((request) => request.status)).toEqual([0, 0]);
  });

  it("never answers on `timeout`, and lets go when it closes", async () => {
    const running = await startGitHub(typicalPullRequest().world, {
      faults: [{ match: always, fault: "timeout" }],
    });
    const waiting = expect(rest(running, REPO)).rejects.toThrow("fetch failed");
    while (running.requests.length === 0) await new Promise(setImmediate);
    await running.close();
    await waiting;
  });

  it("matches on the operation and its variables", async () => {
    const running = await github(typicalPullRequest().world, {
      faults: [
        {
          match: ({ operationName, variables }) => operationName === "Second" && variables["n"] === 12,
          fault: "status-502",
        },
      ],
    });
    const ask = (name: string) =>
      graphql(running, `query ${name}($n: Int!) { repository(owner: "acme", name: "widgets") { pullRequest(number: $n) { number } } }`, {
        n: 12,
      });
    expect((await ask("First")).status).toBe(200);
    expect((await ask("Second")).status).toBe(502);
  });
});

describe("the record and the surroundings", () => {
  it("keeps method, path, body, status and variables, and never a token", async () => {
    const running = await github(typicalPullRequest().world);
    await rest(running, `${REPO}/pulls/12/files?per_page=1`);
    await graphql(running, ofPullRequest("number"), { a: 1 });
    expect(running.requests).toMatchObject([
      {
        kind: "rest",
        method: "GET",
        path: `${REPO}/pulls/12/files?per_page=1`,
        status: 200,
        cost: 0,
      },
      {
        kind: "graphql",
        method: "POST",
        path: "/graphql",
        status: 200,
        variables: { a: 1 },
        cost: 1,
      },
    ]);
    expect(JSON.stringify(running.requests)).not.toContain(TYPICAL_TOKEN);
  });

  it("carries the primary limit in the headers of every answer", async () => {
    const running = await github(typicalPullRequest().world);
    expect((await rest(running, REPO)).headers.get("x-ratelimit-remaining")).toBe("999");
    expect((await rest(running, `${REPO}/pulls/99`)).headers.get("x-ratelimit-remaining")).toBe("998");
    expect((await graphql(running, ofPullRequest("number"))).headers.get("x-ratelimit-resource")).toBe("graphql");
  });

  it("lets the world move between two requests", async () => {
    const typical = typicalPullRequest();
    const old = typical.pullRequest.headSha;
    const running = await github(typical.world, {
      onRequest: ({ index }) => index === 1 && pushed(typical),
    });
    const ask = async () =>
      at(
        (await graphql(running, ofPullRequest("headRefOid commits(first: 9) { totalCount } statusCheckRollup { state }"))).body,
        "data.repository.pullRequest",
      );
    expect(await ask()).toMatchObject({
      headRefOid: old,
      commits: { totalCount: 2 },
      statusCheckRollup: { state: "SUCCESS" },
    });
    expect(await ask()).toMatchObject({
      headRefOid: typical.pullRequest.headSha,
      commits: { totalCount: 3 },
      statusCheckRollup: null,
    });
    expect(typical.pullRequest.headSha).not.toBe(old);
  });

  it("takes further handlers, as the artifact service has", async () => {
    const running = await github(typicalPullRequest().world, {
      mounts: [mounted],
    });
    expect((await rest(running, "/mounted", null)).status).toBe(204);
    expect((await rest(running, REPO)).status).toBe(200);
    expect(running.requests.map((request) => request.kind)).toEqual(["mounted", "rest"]);
  });

  it("knows a token from the moment it is registered", async () => {
    const running = await github(typicalPullRequest().world);
    expect((await rest(running, REPO, "ghs_job")).status).toBe(401);
    running.registerToken("ghs_job", {
      permissions: { contents: "read" },
      repositories: ["acme/widgets"],
    });
    expect((await rest(running, `${REPO}/branches/main`, "ghs_job")).status).toBe(200);
    expect((await rest(running, `${REPO}/pulls/12`, "ghs_job")).status).toBe(403);
  });

  it("counts rounds by what had to wait for what", () => {
    const one = (startedAt: number, endedAt: number) => ({ startedAt, endedAt }) as RecordedRequest;
    expect(sequentialRounds([])).toBe(0);
    expect(sequentialRounds([one(0, 100), one(1, 101), one(2, 102)])).toBe(1);
    expect(sequentialRounds([one(0, 100), one(1, 101), one(103, 203)])).toBe(2);
    expect(sequentialRounds([one(0, 100), one(101, 201), one(202, 302)])).toBe(3);
  });

  it("listens on loopback alone and frees its port", async () => {
    const running = await startGitHub(createWorld());
    const { hostname, port } = new URL(running.apiUrl);
    expect(hostname).toBe("127.0.0.1");
    await running.close();
    const again = createServer();
    await new Promise<void>((resolve) => again.listen(Number(port), hostname, resolve));
    await new Promise((resolve) => again.close(resolve));
  });
});

describe("a hole in the bed is loud", () => {
  it.each([
    ["a path it does not model", (running: Awaited<ReturnType<typeof startGitHub>>) => rest(running, `${REPO}/traffic/views`)],
    [
      "a field it does not model",
      (running: Awaited<ReturnType<typeof startGitHub>>) => graphql(running, ofPullRequest("timelineItems(first: 1) { totalCount }")),
    ],
  ])("%s: 501, and closing throws", async (_, ask) => {
    const running = await startGitHub(typicalPullRequest().world);
    expect((await ask(running)).status).toBe(501);
    await expect(running.close()).rejects.toThrow("does not model");
  });

  it("a world that GitHub could not have: 501, and closing throws", async () => {
    const typical = typicalPullRequest();
    Object.assign(typical.suite.checkRuns[0] ?? {}, { status: "NEARLY" });
    const running = await startGitHub(typical.world);
    expect((await rest(running, `${REPO}/commits/${typical.pullRequest.headSha}/check-runs`)).status).toBe(501);
    expect(
      (await graphql(running, ofPullRequest("statusCheckRollup { contexts(first: 9) { nodes { ... on CheckRun { status } } } }"))).status,
    ).toBe(501);
    await expect(running.close()).rejects.toThrow("proves nothing");
  });
});
