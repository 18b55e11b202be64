import { describe, expect, it } from "vitest";
import { RequestFailure, type GraphqlAnswer } from "../../../src/github/client-contract.ts";
import { readForeignEditors, readPermissions } from "../../../src/github/gather/decision-writers.ts";
import { askMain } from "../../../src/github/gather/main-answer.ts";
import { readMergeGroup } from "../../../src/github/gather/merge-group.ts";
import { readMergeability, readTestMergeState } from "../../../src/github/gather/mergeability.ts";
import { readCore } from "../../../src/github/gather/pull-request.ts";
import { createReadClient } from "../../../src/github/read-client.ts";
import { startGitHub, typicalPullRequest } from "../../bed/github/index.ts";
import { fakeClient, sha } from "./fake-client.ts";
import { recordingLog } from "./loopback.ts";
import { targetOf } from "./on-github.ts";

/** The first answer about the typical pull request, while GitHub still computes whether it can be merged. */
async function computing() {
  const typical = typicalPullRequest();
  const running = await startGitHub(typical.world);
  const target = targetOf(typical);
  const log = recordingLog();
  const options = { token: typical.token, apiUrl: running.apiUrl, graphqlUrl: running.graphqlUrl, now: () => new Date(0), log };
  const main = await askMain(createReadClient(options), target, ".github/trust-layer.yml");
  await running.close();
  return { target, main, core: { ...readCore(main.answer), mergeable: "UNKNOWN", mergeStateStatus: "UNKNOWN" } };
}
const pull = (more: object): GraphqlAnswer => ({ data: { repository: { pullRequest: more } }, errors: [] });

describe("whether it can be merged, asked again", () => {
  it.each<[string, (head: string) => GraphqlAnswer, string]>([
    ["about the same head counts", (head) => pull({ headRefOid: head, mergeable: "MERGEABLE", mergeStateStatus: "CLEAN" }), "MERGEABLE"],
    ["about another head does not", () => pull({ headRefOid: sha("e"), mergeable: "MERGEABLE", mergeStateStatus: "CLEAN" }), "UNKNOWN"],
    ["that nobody understands does not", () => pull({}), "UNKNOWN"],
    [
      "that fails does not",
      () => {
        throw new RequestFailure("timeout", "x", null, null);
      },
      "UNKNOWN",
    ],
  ])("an answer %s", async (_name, answer, mergeable) => {
    const { target, main, core } = await computing();
    const client = fakeClient({ graphql: () => answer(core.headRefOid) });
    const newest = await readMergeability(client, target, main, core, async () => {});
    expect(newest.mergeable).toBe(mergeable);
    if (mergeable === "UNKNOWN") expect(client.asked).toHaveLength(1);
  });

  it("the test merge commit is unknown while it is computed, and when it is hidden", async () => {
    const { core } = await computing();
    const none = { ...pull({ potentialMergeCommit: null }), mergeable: "UNKNOWN", mergeStateStatus: "UNKNOWN" };
    expect(readTestMergeState({ ...none, answer: none }, core).state).toBe("unknown");
    expect(readTestMergeState({ ...none, mergeable: "CONFLICTING", answer: none }, core)).toEqual({ state: "known", value: null });
    const path = ["repository", "pullRequest", "potentialMergeCommit", "statusCheckRollup"];
    const refused = { ...none, errors: [{ type: "FORBIDDEN", path, message: "Resource not accessible" }] };
    expect(readTestMergeState({ ...none, mergeable: "MERGEABLE", answer: refused }, core).state).toBe("unknown");
  });
});

describe("the members of a merge group", () => {
  const group = { headSha: sha("2"), baseSha: sha("0") };
  const members = (answer: GraphqlAnswer) =>
    readMergeGroup(answer, { ...TARGET, number: 2, mergeGroup: group }) ?? { members: [], membersUnknown: null };
  const TARGET = { repository: "o/r", event: "merge_group", baseRef: null, baseSha: null, headSha: null };
  const one = (head: string, base: string, number: number | null) => ({
    headCommit: { oid: sha(head) },
    baseCommit: { oid: sha(base) },
    pullRequest: number === null ? null : { number },
  });
  const queue = (...nodes: object[]) => pull({ mergeQueue: { entries: { totalCount: nodes.length, nodes } } });

  it("are followed back to the commit that the group was built on", () => {
    expect(members(queue(one("1", "0", 1), one("2", "1", 2), one("3", "2", 3)))).toMatchObject({ members: [1, 2], membersUnknown: null });
  });

  it.each<[string, GraphqlAnswer]>([
    ["the queue is hidden", { ...pull({}), errors: [{ type: "FORBIDDEN", path: ["repository"], message: "x" }] }],
    ["there is no queue", pull({ mergeQueue: null })],
    ["an entry is gone", queue(one("2", "1", 2))],
    ["an entry hides its pull request", queue(one("1", "0", null), one("2", "1", 2))],
    ["the entries go round in a circle", queue(one("1", "2", 1), one("2", "1", 2))],
  ])("are said to be unknown when %s", (_name, answer) => {
    expect(members(answer).membersUnknown).toMatchObject({ state: "unknown" });
  });
});

describe("who may decide, and who edited", () => {
  const permission = async (rest: unknown) => (await readPermissions(fakeClient({ rest: () => rest }), "o/r", ["mallory"]))["mallory"];

  it("the rights count before the name of a role, and a role with a name of its own before nothing", async () => {
    expect(await permission({ permission: "write", role_name: "maintain" })).toEqual({ state: "known", value: "maintain" });
    expect(await permission({ permission: "read", role_name: "admin of nothing" })).toEqual({ state: "known", value: "read" });
    const rights = { permissions: { admin: false, maintain: false, push: true } };
    expect(await permission({ permission: "admin", role_name: "admin", user: rights })).toEqual({ state: "known", value: "write" });
  });

  it("an answer that nobody understands is unknown, a stranger has none", async () => {
    expect((await permission({ role: "admin" }))?.state).toBe("unknown");
    const refuse = (code: "not-found" | "forbidden") => (): never => {
      throw new RequestFailure(code, "x", 404, null);
    };
    const seen = async (code: "not-found" | "forbidden") =>
      (await readPermissions(fakeClient({ rest: refuse(code) }), "o/r", ["mallory"]))["mallory"];
    expect([await seen("not-found"), (await seen("forbidden"))?.state]).toEqual([{ state: "known", value: "none" }, "unknown"]);
  });

  it.each<[string, object | null, string | null | undefined]>([
    ["only the writer edited", { totalCount: 1, nodes: [{ editor: { login: "alice" } }] }, undefined],
    ["a stranger did", { totalCount: 2, nodes: [{ editor: { login: "alice" } }, { editor: { login: "mallory" } }] }, "mallory"],
    ["an editor is gone", { totalCount: 1, nodes: [{ editor: null }] }, null],
    ["the history is cut", { totalCount: 101, nodes: [{ editor: { login: "alice" } }] }, null],
    ["the history is empty", { totalCount: 0, nodes: [] }, null],
    ["the history is hidden", null, null],
  ])("of an edited text, when %s", async (_name, userContentEdits, expected) => {
    const client = fakeClient({ graphql: () => ({ data: { nodes: [{ id: "C", userContentEdits }] }, errors: [] }) });
    expect((await readForeignEditors(client, [{ nodeId: "C", author: "alice" }])).get("C")).toBe(expected);
  });
});
