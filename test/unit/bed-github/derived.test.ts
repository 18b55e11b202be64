import { describe, expect, it } from "vitest";
import { behindBase, failed, typicalPullRequest, withThreads } from "../../bed/github/index.ts";
import { at, github, graphql, ofPullRequest } from "./client.ts";

const PR = "data.repository.pullRequest";

describe("what GitHub derives", () => {
  it.each([
    ["nothing wrong", () => undefined, "CLEAN"],
    ["a required check is red", (typical: ReturnType<typeof typicalPullRequest>) => failed(typical, "build"), "BLOCKED"],
    ["another check is red", (typical: ReturnType<typeof typicalPullRequest>) => failed(typical, "lint"), "UNSTABLE"],
    ["no approval", (typical: ReturnType<typeof typicalPullRequest>) => (typical.pullRequest.reviews = []), "BLOCKED"],
    ["a conversation is open", (typical: ReturnType<typeof typicalPullRequest>) => withThreads(typical, 1), "BLOCKED"],
    ["a draft", (typical: ReturnType<typeof typicalPullRequest>) => (typical.pullRequest.isDraft = true), "DRAFT"],
    ["behind without a strict rule", (typical: ReturnType<typeof typicalPullRequest>) => behindBase(typical), "CLEAN"],
  ])("mergeStateStatus: %s", async (_, change, expected) => {
    const typical = typicalPullRequest();
    change(typical);
    const running = await github(typical.world);
    expect(at((await graphql(running, ofPullRequest("mergeStateStatus"))).body, `${PR}.mergeStateStatus`)).toBe(expected);
  });

  it("a pull request that touches workflows reads BLOCKED to an installation and CLEAN to a person", async () => {
    const typical = typicalPullRequest();
    typical.pullRequest.files.push({
      path: ".github/workflows/ci.yml",
      previousPath: null,
      changeType: "MODIFIED",
      additions: 1,
      deletions: 0,
      patch: null,
    });
    typical.world.token("ghp_person", {
      kind: "user",
      login: "octo-admin",
      permissions: { contents: "read", "pull-requests": "read" },
    });
    const running = await github(typical.world);
    expect(at((await graphql(running, ofPullRequest("mergeStateStatus"))).body, `${PR}.mergeStateStatus`)).toBe("BLOCKED");
    expect(at((await graphql(running, ofPullRequest("mergeStateStatus"), {}, "ghp_person")).body, `${PR}.mergeStateStatus`)).toBe("CLEAN");
  });

  it("computes `mergeable` in the background: UNKNOWN and no test merge until it was asked often enough", async () => {
    const typical = typicalPullRequest();
    typical.pullRequest.unknownMergeableReads = 2;
    const running = await github(typical.world);
    const seen: unknown[] = [];
    for (let ask = 0; ask < 3; ask += 1)
      seen.push(at((await graphql(running, ofPullRequest("mergeable potentialMergeCommit { oid }"))).body, PR));
    expect(seen).toEqual([
      { mergeable: "UNKNOWN", potentialMergeCommit: null },
      { mergeable: "UNKNOWN", potentialMergeCommit: null },
      { mergeable: "MERGEABLE", potentialMergeCommit: { oid: typical.pullRequest.mergeCommitSha } },
    ]);
  });

  it("`reviewDecision` is null where nothing requires a review, whatever was approved", async () => {
    const typical = typicalPullRequest();
    typical.repository.rulesets = [];
    const running = await github(typical.world);
    expect(at((await graphql(running, ofPullRequest("reviewDecision"))).body, PR)).toEqual({
      reviewDecision: null,
    });
  });
});
