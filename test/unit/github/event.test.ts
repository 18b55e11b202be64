import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../../src/facts/configuration-error.ts";
import { RequestFailure } from "../../../src/github/client-contract.ts";
import { resolveTarget } from "../../../src/github/event.ts";
import { fakeClient, sha } from "./fake-client.ts";

const HEAD = sha("a");
const BASE = sha("b");
const pullRequestPayload = {
  pull_request: { number: 12, head: { sha: HEAD, ref: "${{ evil }}" }, base: { ref: "main", sha: BASE } },
  after: sha("f"),
};
const noClient = fakeClient({});
const ask = (eventName: string, payload: unknown, pullRequestInput: string | number | null = null, client = noClient) =>
  resolveTarget({ eventName, payload, repository: "o/r", pullRequestInput, client });

async function errorOf(promise: Promise<unknown>): Promise<ConfigurationError> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ConfigurationError)) throw new Error(`expected a ConfigurationError, got ${String(error)}`);
  expect(error.mend.length).toBeGreaterThan(10);
  return error;
}

describe("events that carry the pull request", () => {
  it.each(["pull_request", "pull_request_target", "pull_request_review"])("%s: its head, not the test merge", async (event) => {
    expect(await ask(event, pullRequestPayload)).toEqual({
      repository: "o/r",
      number: 12,
      event,
      baseRef: "main",
      baseSha: BASE,
      headSha: HEAD,
      mergeGroup: null,
    });
  });

  it("an input that names another pull request uses nothing of the event", async () => {
    expect(await ask("pull_request", pullRequestPayload, "#7")).toMatchObject({ number: 7, headSha: null, baseSha: null, baseRef: null });
    expect(await ask("pull_request", pullRequestPayload, "12")).toMatchObject({ number: 12, headSha: HEAD });
  });

  it("merge_group: the group's commit and the pull request in the branch's name", async () => {
    const merge_group = {
      head_sha: sha("c"),
      base_sha: BASE,
      base_ref: "refs/heads/release/1",
      head_ref: `refs/heads/gh-readonly-queue/release/1/pr-41-${BASE}`,
    };
    expect(await ask("merge_group", { merge_group })).toMatchObject({
      number: 41,
      baseRef: "release/1",
      headSha: null,
      mergeGroup: { headSha: sha("c"), baseSha: BASE },
    });
  });

  it.each(["workflow_dispatch", "schedule", "push", "issue_comment"])("%s: by the input", async (event) => {
    expect(await ask(event, {}, 5)).toMatchObject({ number: 5, headSha: null, event });
    expect((await errorOf(ask(event, {}))).mend).toContain("pull-request");
  });
});

describe("what is not believed", () => {
  it.each([
    ["no payload", null],
    ["an empty payload", {}],
    ["a number that is none", { pull_request: { ...pullRequestPayload.pull_request, number: "12; rm -rf" } }],
    ["a head that is no commit", { pull_request: { ...pullRequestPayload.pull_request, head: { sha: "main" } } }],
  ])("%s", async (_, payload) => {
    await errorOf(ask("pull_request", payload));
  });

  it.each(["0", "-1", "1.5", "12 13", "twelve", "99999999999", "1e3"])("the input %j", async (input) => {
    expect((await errorOf(ask("schedule", {}, input))).message).toContain("pull-request");
  });

  it("a merge group whose branch names no pull request", async () => {
    const merge_group = { head_sha: sha("c"), base_sha: BASE, base_ref: "refs/heads/main", head_ref: "refs/heads/main" };
    await errorOf(ask("merge_group", { merge_group }));
  });

  it.each(["", "o", "o/r/x", "../..", "o/..", "o r/x"])("the repository %j", async (repository) => {
    await errorOf(resolveTarget({ eventName: "schedule", payload: {}, repository, pullRequestInput: 1, client: noClient }));
  });
});

describe("workflow_run", () => {
  const payload = {
    workflow_run: { head_sha: HEAD, head_branch: "patch-1", head_repository: { full_name: "fork/r" }, pull_requests: [{ number: 99 }] },
  };
  const listed = (
    number: number,
    overrides: { state?: string; head?: string; ref?: string; repo?: string | null; base?: string } = {},
  ) => ({
    number,
    state: overrides.state ?? "open",
    head: {
      sha: overrides.head ?? HEAD,
      ref: overrides.ref ?? "patch-1",
      repo: overrides.repo === null ? null : { full_name: overrides.repo ?? "fork/r" },
    },
    base: { sha: BASE, ref: "main", repo: { full_name: overrides.base ?? "O/R" } },
  });
  const run = (pulls: unknown[]) => {
    const client = fakeClient({ rest: () => pulls });
    return { client, target: ask("workflow_run", payload, null, client) };
  };

  it("derives the pull request from the head commit, not from the event's list", async () => {
    const { client, target } = run([listed(12)]);
    expect(await target).toMatchObject({ number: 12, headSha: HEAD, baseSha: BASE, baseRef: "main", event: "workflow_run" });
    expect(client.asked.map((asked) => asked.what)).toEqual([`/repos/o/r/commits/${HEAD}/pulls?per_page=100`]);
  });

  it("tells two pull requests of one commit apart by branch and fork", async () => {
    expect(await run([listed(12), listed(13, { ref: "other" }), listed(14, { repo: "o/r" })]).target).toMatchObject({ number: 12 });
  });

  it("a GitHub that refuses: one clear error with the line to add", async () => {
    const client = fakeClient({
      rest: () => {
        throw new RequestFailure("forbidden", "GitHub refused the request (403)", 403, "contents: read");
      },
    });
    expect((await errorOf(ask("workflow_run", payload, null, client))).mend).toContain("`contents: read`");
  });

  it.each([
    ["none", [], "No open"],
    ["closed ones only", [listed(12, { state: "closed" })], "No open"],
    ["one of another repository", [listed(12, { base: "x/y" })], "No open"],
    ["a head that moved", [listed(12, { head: sha("d") })], "no longer the head"],
    ["two that look the same", [listed(12), listed(13)], "#12, #13"],
    ["an answer that is not understood", [{ number: 12 }], "No open"],
  ])("%s: one clear error", async (_, pulls, words) => {
    expect((await errorOf(run(pulls).target)).message).toContain(words);
  });
});
