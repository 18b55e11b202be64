import { describe, expect, it } from "vitest";
import { TYPICAL_TOKEN, typicalPullRequest } from "../../bed/github/index.ts";
import { at, github, rest, send } from "./client.ts";

const REPO = "/repos/acme/widgets";

describe("writing", () => {
  function writable() {
    const typical = typicalPullRequest();
    typical.world.token("ghs_writer", {
      permissions: { "pull-requests": "write", statuses: "write" },
      repositories: ["acme/widgets"],
    });
    return typical;
  }

  it("makes, edits and lists a comment of the bot", async () => {
    const { world } = writable();
    const running = await github(world);
    const made = await send(running, "POST", `${REPO}/issues/12/comments`, { body: "first" }, "ghs_writer");
    expect(made).toMatchObject({
      status: 201,
      body: { body: "first", user: { login: "github-actions[bot]", type: "Bot" } },
    });
    const path = `${REPO}/issues/comments/${String(at(made.body, "id"))}`;
    expect((await send(running, "PATCH", path, { body: "second" }, "ghs_writer")).status).toBe(200);
    expect((await rest(running, `${REPO}/issues/12/comments`, "ghs_writer")).body).toMatchObject([{ body: "second" }]);
    expect(running.requests.map(({ method, status, login }) => [method, status, login])).toEqual([
      ["POST", 201, "github-actions[bot]"],
      ["PATCH", 200, "github-actions[bot]"],
      ["GET", 200, "github-actions[bot]"],
    ]);
  });

  it.each([
    ["an empty comment", "POST", "/issues/12/comments", { body: " " }],
    ["a comment over 65,536 characters", "POST", "/issues/12/comments", { body: "x".repeat(65_537) }],
    ["no comment", "POST", "/issues/12/comments", {}],
    ["a state that is none", "POST", `/statuses/${typicalPullRequest().pullRequest.headSha}`, { state: "nice" }],
    [
      "a description over 140 characters",
      "POST",
      `/statuses/${typicalPullRequest().pullRequest.headSha}`,
      { state: "success", description: "x".repeat(141) },
    ],
    ["a status on a commit that is not there", "POST", `/statuses/${"0".repeat(40)}`, { state: "success" }],
  ])("refuses %s with 422 and writes nothing", async (_, method, path, body) => {
    const typical = writable();
    const before = JSON.stringify(typical.repository);
    const running = await github(typical.world);
    expect((await send(running, method, REPO + path, body, "ghs_writer")).status).toBe(422);
    expect(JSON.stringify(typical.repository)).toBe(before);
  });

  it("refuses the 1,001st status of one context on one commit", async () => {
    const { world, repository, pullRequest } = writable();
    for (let count = 0; count < 1000; count += 1) world.status(repository, { sha: pullRequest.headSha, context: "trust-layer" });
    const running = await github(world);
    const path = `${REPO}/statuses/${pullRequest.headSha}`;
    expect((await send(running, "POST", path, { state: "success", context: "trust-layer" }, "ghs_writer")).status).toBe(422);
    expect((await send(running, "POST", path, { state: "success", context: "other" }, "ghs_writer")).status).toBe(201);
  });

  it("adds and removes a label", async () => {
    const { world, pullRequest } = writable();
    const running = await github(world);
    await send(running, "POST", `${REPO}/issues/12/labels`, { labels: ["risk: low"] }, "ghs_writer");
    expect(pullRequest.labels).toEqual(["risk: low"]);
    await rest(running, `${REPO}/issues/12/labels/risk%3A%20low`, "ghs_writer", {
      method: "DELETE",
    });
    expect(pullRequest.labels).toEqual([]);
    expect((await rest(running, `${REPO}/issues/12/labels/x`, TYPICAL_TOKEN, { method: "DELETE" })).status).toBe(403);
  });
});
