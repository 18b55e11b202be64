import { describe, expect, it } from "vitest";
import { RequestFailure } from "../../../src/github/client-contract.ts";
import { createReadClient } from "../../../src/github/read-client.ts";
import { recordingLog, scripted, TOKEN, type Scripted } from "./loopback.ts";

async function failureOf(promise: Promise<unknown>): Promise<RequestFailure> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(RequestFailure);
  if (!(error instanceof RequestFailure)) throw error;
  expect(error.message).not.toContain(TOKEN);
  return error;
}

const refused = (message: string, status = 403, headers: Record<string, string> = {}): Scripted => ({
  status,
  headers,
  body: { message },
});

describe("what is no answer", () => {
  const cases: [string, Scripted, RequestFailure["code"], number][] = [
    ["a bad token is not tried again", refused("Bad credentials", 401), "unauthorized", 1],
    ["a missing permission is not tried again", refused("Resource not accessible by integration"), "forbidden", 1],
    ["what does not exist is not tried again", refused("Not Found", 404), "not-found", 1],
    ["a 500 is tried three times", refused("Server Error", 500), "unavailable", 3],
    ["an HTML 502 is tried three times", { status: 502, raw: "<html>502</html>" }, "unavailable", 3],
    ["truncated JSON is tried three times", { body: { a: "bcdefgh" }, fault: "truncate" }, "invalid-answer", 3],
    ["a reset is tried three times", { fault: "reset" }, "unavailable", 3],
    ["a 422 is not tried again", refused("Validation Failed", 422), "invalid-answer", 1],
  ];
  it.each(cases)("%s", async (_, answer, code, tries) => {
    await using server = await scripted([answer]);
    const client = server.client();
    const failure = await failureOf(client.get("/repos/o/r"));
    expect(failure.code).toBe(code);
    expect(server.requests).toHaveLength(tries);
    expect(client.count).toEqual({ graphql: 0, rest: 1, retries: tries - 1 });
  });

  it("names the permission that GitHub would have accepted", async () => {
    const headers = { "x-accepted-github-permissions": "pull_requests=read; issues=read" };
    await using server = await scripted([refused("Resource not accessible by integration", 403, headers)]);
    expect((await failureOf(server.client().get("/x"))).permission).toBe("pull-requests: read");
  });

  it("takes an exhausted GraphQL limit under HTTP 200 as no answer", async () => {
    const body = { data: null, errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded for installation" }] };
    await using server = await scripted([{ body }]);
    expect((await failureOf(server.client().graphql("query { x }", {}))).code).toBe("rate-limited");
  });

  it("takes a GraphQL answer without data and errors as no answer", async () => {
    await using server = await scripted([{ body: { hello: 1 } }]);
    expect((await failureOf(server.client().graphql("query { x }", {}))).code).toBe("invalid-answer");
  });

  it("does not ask GraphQL without a token", async () => {
    await using server = await scripted([{ body: { data: {} } }]);
    expect((await failureOf(server.client({ token: null }).graphql("query { x }", {}))).code).toBe("unauthorized");
    expect(server.requests).toHaveLength(0);
  });

  it("gives up when the wait is longer than the time that is left", async () => {
    await using server = await scripted([refused("You have exceeded a secondary rate limit", 403, { "retry-after": "120" })]);
    const failure = await failureOf(server.client({ deadlineMs: 90_000 }).get("/x"));
    expect([failure.code, server.requests.length, server.waits]).toEqual(["rate-limited", 1, []]);
  });

  it("ends a request that is never answered", async () => {
    await using server = await scripted([{ fault: "silence" }]);
    const failure = await failureOf(server.client({ requestTimeoutMs: 30 }).get("/x"));
    expect([failure.code, server.requests.length]).toEqual(["timeout", 3]);
  });

  it("does not repeat a heavy query that timed out at the gateway", async () => {
    await using server = await scripted([{ status: 502, raw: "" }]);
    const failure = await failureOf(server.client().graphql("query { x }", {}, { heavy: true }));
    expect([failure.status, server.requests.length]).toEqual([502, 1]);
  });

  it("repeats a heavy query after any other fault", async () => {
    await using server = await scripted([{ status: 503, raw: "" }, { body: { data: { x: 1 } } }]);
    expect((await server.client().graphql("query { x }", {}, { heavy: true })).data).toEqual({ x: 1 });
  });

  it("spends no more requests than its budget, tries included", async () => {
    await using server = await scripted([{ status: 500, raw: "" }, { body: {} }]);
    const client = server.client({ budget: 3 });
    await client.get("/1");
    await client.get("/2");
    expect((await failureOf(client.get("/3"))).code).toBe("budget");
    expect(server.requests).toHaveLength(3);
  });

  it("stops at once when the run is cancelled", async () => {
    await using server = await scripted([{ fault: "silence" }]);
    const controller = new AbortController();
    const pending = failureOf(server.client({ signal: controller.signal }).get("/x"));
    controller.abort();
    expect((await pending).message).toContain("cancelled");
    expect((await failureOf(server.client({ signal: controller.signal }).get("/x"))).message).toContain("cancelled");
  });

  it("says which host cannot be reached by the system's code, without the token", async () => {
    const client = createReadClient({
      token: TOKEN,
      apiUrl: "http://127.0.0.1:9",
      graphqlUrl: "http://127.0.0.1:9/graphql",
      now: () => new Date(0),
      log: recordingLog(),
      wait: async () => {},
    });
    expect((await failureOf(client.get("/x"))).code).toBe("unavailable");
  });
});

describe("what becomes an answer after all", () => {
  const cases: [string, Scripted, number[]][] = [
    ["a 429 with retry-after", refused("slow down", 429, { "retry-after": "1" }), [1000]],
    ["a secondary limit under 403", refused("You have exceeded a secondary rate limit", 403, { "retry-after": "2" }), [2000]],
    [
      "an exhausted limit that resets soon",
      refused("API rate limit exceeded", 403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1767225605" }),
      [5000],
    ],
    ["a 503", { status: 503, raw: "" }, [500]],
    ["a reset connection", { fault: "reset" }, [500]],
    ["truncated JSON", { body: [1, 2, 3, 4], fault: "truncate" }, [500]],
  ];
  it.each(cases)("%s", async (_, first, waits) => {
    await using server = await scripted([first, { body: { ok: true }, headers: { link: '<x>; rel="next"' } }]);
    const client = server.client();
    const answer = await client.get("/repos/o/r?per_page=100");
    expect(answer.data).toEqual({ ok: true });
    expect(answer.headers["link"]).toContain("next");
    expect(server.waits).toEqual(waits);
    expect(client.count.retries).toBe(1);
  });

  it("keeps data and errors of a partial GraphQL answer", async () => {
    const errors = [{ type: "FORBIDDEN", path: ["a", 0, "b"], message: "Resource not accessible by integration" }, null];
    await using server = await scripted([{ body: { data: { a: [null] }, errors } }]);
    const answer = await server.client().graphql("query { a }", { n: 1 });
    expect(answer.data).toEqual({ a: [null] });
    expect(answer.errors[0]).toEqual({ type: "FORBIDDEN", path: ["a", 0, "b"], message: "Resource not accessible by integration" });
    expect(answer.errors[1]?.path).toEqual([]);
    expect(JSON.parse(server.requests[0]?.body ?? "")).toEqual({ query: "query { a }", variables: { n: 1 } });
  });

  it("sends the token as a header only", async () => {
    await using server = await scripted([{ body: {} }]);
    await server.client().get("/x");
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
    await server.client({ token: null }).get("/x");
    expect(server.requests[1]?.headers.authorization).toBeUndefined();
    expect(server.log.lines.join("\n")).not.toContain(TOKEN);
  });
});

describe("mistakes in the call", () => {
  const base = { now: () => new Date(0), log: recordingLog(), apiUrl: "https://api.test", graphqlUrl: "https://api.test/graphql" };
  it.each([
    ["a token with a line break", { token: "ghs_secret\n" }, "token"],
    ["an empty token", { token: "" }, "token"],
    ["an address that is none", { token: null, apiUrl: "api.github.com" }, "GITHUB_API_URL"],
    ["an address of another scheme", { token: null, graphqlUrl: "file:///etc/passwd" }, "GITHUB_GRAPHQL_URL"],
  ])("%s is told without the token", (_, options, word) => {
    const make = (): unknown => createReadClient({ ...base, ...options });
    expect(make).toThrow(word);
    expect(make).not.toThrow("ghs_secret");
  });
});
