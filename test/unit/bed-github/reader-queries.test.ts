import { describe, expect, it } from "vitest";
import { baseFilesQuery, blobIdsQuery, DIAGNOSIS_QUERY, EDITS_QUERY, mergeabilityQuery } from "../../../src/github/queries/follow-up.ts";
import { commitPageQuery, mainQuery, pullRequestPageQuery } from "../../../src/github/queries/main.ts";
import type { PullRequestConnection } from "../../../src/github/queries/main.ts";
import { inMergeQueue, typicalPullRequest, withChecks, withFiles } from "../../bed/github/index.ts";
import { at, github, graphql } from "./client.ts";

/** The suite's own queries, on GitHub's real schema: none may be refused, and a typical one stays at one point. */
const PULL_REQUEST = { owner: "acme", name: "widgets", number: 12 };
const both = [true, false];
const shapes = both.flatMap((baseKnown) =>
  both.flatMap((texts) => both.flatMap((teams) => both.map((mergeGroup) => ({ baseKnown, texts, teams, mergeGroup })))),
);

describe("the queries of the facts reader", () => {
  it.each(shapes)("main query %o", async (shape) => {
    const typical = typicalPullRequest();
    const { entry } = inMergeQueue(typical);
    const running = await github(typical.world);
    const { baseSha } = typical.pullRequest;
    const { status, body } = await graphql(running, mainQuery(shape), {
      ...PULL_REQUEST,
      policy: ".github/trust-layer.yml",
      baseName: "main",
      headRef: "refs/pull/12/head",
      ...(shape.baseKnown ? { base: baseSha } : {}),
      ...(shape.mergeGroup ? { group: entry.headSha } : {}),
    });
    expect({ status, errors: at(body, "errors") }).toEqual({ status: 200, errors: undefined });
    expect(at(body, "data.repository.pullRequest.files.totalCount")).toBe(12);
    expect(running.requests[0]?.cost).toBeLessThanOrEqual(2);
  });

  const connections: PullRequestConnection[] = [
    "files",
    "labels",
    "reviewThreads",
    "reviewRequests",
    "reviews",
    "comments",
    "closingIssuesReferences",
    "commits",
  ];
  it.each(connections)("a further page of %s", async (name) => {
    const running = await github(typicalPullRequest().world);
    const { body } = await graphql(running, pullRequestPageQuery(name, true), {
      ...PULL_REQUEST,
      after: null,
    });
    expect(at(body, "errors")).toBeUndefined();
    expect(at(body, `data.repository.pullRequest.${name}.nodes`)).toBeInstanceOf(Array);
  });

  it.each(["contexts", "checkSuites"] as const)("a further page of %s", async (name) => {
    const typical = typicalPullRequest();
    withChecks(typical, 120);
    const running = await github(typical.world);
    const variables = { ...PULL_REQUEST, oid: typical.pullRequest.headSha, after: null };
    if (name === "checkSuites") Reflect.deleteProperty(variables, "number");
    expect(at((await graphql(running, commitPageQuery(name), variables)).body, "errors")).toBeUndefined();
  });

  it("the follow-ups", async () => {
    const typical = typicalPullRequest();
    const { repository, pullRequest, suite } = typical;
    const running = await github(typical.world);
    const ids = suite.checkRuns.map((run) => `CR_${repository.id}_${run.id}`);
    const answers = [
      await graphql(running, baseFilesQuery(true), {
        owner: "acme",
        name: "widgets",
        policy: "x.yml",
        base: pullRequest.baseSha,
        baseName: "main",
      }),
      await graphql(running, mergeabilityQuery(true), PULL_REQUEST),
      await graphql(running, DIAGNOSIS_QUERY, { ids }),
      await graphql(running, EDITS_QUERY, {
        ids: pullRequest.reviews.map((review) => `PRR_${repository.id}_${review.id}`),
      }),
      await graphql(running, blobIdsQuery(2), {
        owner: "acme",
        name: "widgets",
        e0: "main:README.md",
        e1: "main:nope",
      }),
    ];
    for (const { body } of answers) expect(at(body, "errors")).toBeUndefined();
  });

  it("answers a heavy pull request quickly enough for a test to use it", async () => {
    const typical = typicalPullRequest();
    withFiles(typical, 3000);
    withChecks(typical, 500);
    const running = await github(typical.world);
    const { body } = await graphql(running, mainQuery({ baseKnown: false, texts: true, teams: true, mergeGroup: false }), {
      ...PULL_REQUEST,
      policy: "x.yml",
      baseName: "main",
      headRef: "refs/pull/12/head",
    });
    expect(at(body, "data.repository.pullRequest.head.nodes.0.commit.statusCheckRollup.contexts")).toMatchObject({
      totalCount: 508,
      nodes: { length: 100 },
    });
  });
});
