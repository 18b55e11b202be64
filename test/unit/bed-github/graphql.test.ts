import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fromFork, inMergeQueue, neverStarted, NEVER_STARTED_TEXTS, typicalPullRequest } from "../../bed/github/index.ts";
import { at, github, graphql, ofPullRequest } from "./client.ts";

const PR = "data.repository.pullRequest";
/** GitHub's main query, with everything that a gate reads; validated against the real schema by being run. */
const GATE_QUERY = readFileSync(new URL("./gate-query.graphql", import.meta.url), "utf8");

describe("a query of the whole pull request", () => {
  it("runs without an error, weighs 1 point and 1,376 nodes, and shows the green pull request", async () => {
    const running = await github(typicalPullRequest().world);
    const { body } = await graphql(running, GATE_QUERY, {
      owner: "acme",
      name: "widgets",
      number: 12,
      head: "refs/pull/12/head",
      base: "main",
    });
    expect(at(body, "errors")).toBeUndefined();
    expect(at(body, "data.rateLimit")).toMatchObject({ cost: 1, nodeCount: 1376, remaining: 999 });
    expect(at(body, PR)).toMatchObject({
      changedFiles: 12,
      mergeable: "MERGEABLE",
      mergeStateStatus: "CLEAN",
      reviewDecision: "APPROVED",
      isCrossRepository: false,
      baseRef: { compare: { aheadBy: 2, behindBy: 0, status: "AHEAD" } },
      opinions: { totalCount: 1, nodes: [{ authorCanPushToRepository: true }] },
      closingIssuesReferences: { nodes: [{ number: 7 }] },
      head: {
        nodes: [{ commit: { statusCheckRollup: { state: "SUCCESS", contexts: { totalCount: 8 } } } }],
      },
    });
    const nodes = at(body, `${PR}.head.nodes.0.commit.statusCheckRollup.contexts.nodes`) as {
      name?: string;
      isRequired: boolean;
    }[];
    expect(nodes.filter((node) => node.isRequired).map((node) => node.name)).toEqual(["build", "test"]);
    expect(running.requests).toMatchObject([
      {
        kind: "graphql",
        operationName: "MergeGate",
        status: 200,
        cost: 1,
        variables: { number: 12 },
      },
    ]);
  });

  it("knows the parts around it: queue, edits, teams, threads, suites, steps, annotations, waiting deployments", async () => {
    const typical = typicalPullRequest();
    const { world, repository, pullRequest, suite } = typical;
    inMergeQueue(typical);
    const comment = world.comment(pullRequest, { body: "text" });
    comment.edits.push({ editor: "octo-admin", editedAt: "2026-03-02T11:30:00Z" });
    pullRequest.reviewRequests.push({ reviewer: "acme/core", asCodeOwner: true }, { reviewer: "octo-admin", asCodeOwner: false });
    world.thread(pullRequest, {
      comments: [{ id: 5, author: "octo-reviewer", body: "why?", createdAt: world.now }],
    });
    neverStarted(typical, "build", NEVER_STARTED_TEXTS.billing);
    Object.assign(suite.checkRuns[1] ?? {}, {
      status: "WAITING",
      conclusion: null,
      pendingEnvironment: "production",
    });
    const running = await github(world);
    const { body } = await graphql(
      running,
      `
        {
          repository(owner: "acme", name: "widgets") {
            mergeQueue(branch: "main") {
              entries(first: 5) {
                totalCount
                nodes {
                  state
                  position
                  headCommit {
                    oid
                    statusCheckRollup {
                      state
                    }
                  }
                  pullRequest {
                    number
                  }
                }
              }
              configuration {
                mergeMethod
              }
            }
            pullRequest(number: 12) {
              isInMergeQueue
              mergeQueueEntry {
                state
              }
              comments(first: 10) {
                nodes {
                  author {
                    login
                  }
                  editor {
                    login
                  }
                  lastEditedAt
                  userContentEdits(first: 5) {
                    totalCount
                    nodes {
                      editor {
                        login
                      }
                    }
                  }
                }
              }
              reviews(first: 10) {
                nodes {
                  body
                  editor {
                    login
                  }
                  lastEditedAt
                  commit {
                    oid
                  }
                  onBehalfOf(first: 5) {
                    nodes {
                      combinedSlug
                    }
                  }
                }
              }
              reviewRequests(first: 5) {
                nodes {
                  asCodeOwner
                  requestedReviewer {
                    __typename
                    ... on Team {
                      combinedSlug
                    }
                    ... on User {
                      login
                    }
                  }
                }
              }
              reviewThreads(first: 5) {
                nodes {
                  path
                  comments(first: 1) {
                    nodes {
                      body
                      author {
                        login
                      }
                    }
                  }
                }
              }
              statusCheckRollup {
                state
              }
              commits(last: 1) {
                nodes {
                  commit {
                    checkSuites(first: 5) {
                      nodes {
                        checkRuns(first: 5) {
                          nodes {
                            name
                            status
                            conclusion
                            annotations(first: 5) {
                              nodes {
                                annotationLevel
                                message
                                location {
                                  start {
                                    line
                                  }
                                }
                              }
                            }
                            steps(first: 50) {
                              totalCount
                            }
                            pendingDeploymentRequest {
                              environment {
                                name
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      `,
    );
    expect(at(body, "errors")).toBeUndefined();
    expect(at(body, "data.repository.mergeQueue.entries.nodes.0")).toMatchObject({
      state: "AWAITING_CHECKS",
      headCommit: { statusCheckRollup: null },
      pullRequest: { number: 12 },
    });
    expect(at(body, PR)).toMatchObject({
      isInMergeQueue: true,
      mergeQueueEntry: { state: "AWAITING_CHECKS" },
      statusCheckRollup: { state: "FAILURE" },
      comments: {
        nodes: [
          {
            editor: { login: "octo-admin" },
            lastEditedAt: "2026-03-02T11:30:00Z",
            userContentEdits: { totalCount: 1 },
          },
        ],
      },
      reviewRequests: {
        nodes: [
          {
            asCodeOwner: true,
            requestedReviewer: { __typename: "Team", combinedSlug: "acme/core" },
          },
          { requestedReviewer: { login: "octo-admin" } },
        ],
      },
    });
    const runs = at(body, `${PR}.commits.nodes.0.commit.checkSuites.nodes.0.checkRuns.nodes`);
    expect(runs).toMatchObject([
      {
        name: "build",
        conclusion: "FAILURE",
        steps: { totalCount: 0 },
        annotations: { nodes: [{ message: NEVER_STARTED_TEXTS.billing }] },
      },
      {
        name: "test",
        status: "WAITING",
        pendingDeploymentRequest: { environment: { name: "production" } },
      },
      {},
      {},
    ]);
    expect(repository.mergeQueues["main"]).toHaveLength(1);
  });

  it("leaves `[bot]` out of a login, as GraphQL does", async () => {
    const { world, pullRequest } = typicalPullRequest();
    pullRequest.author = world.user("renovate[bot]").login;
    const running = await github(world);
    const { body } = await graphql(running, ofPullRequest("author { __typename login }"));
    expect(at(body, `${PR}.author`)).toEqual({ __typename: "Bot", login: "renovate" });
  });

  it("shows nothing of a head repository that was deleted, and a fork's head ref", async () => {
    const typical = typicalPullRequest();
    const fork = fromFork(typical);
    const running = await github(typical.world);
    const query = ofPullRequest("isCrossRepository headRepository { nameWithOwner } headRef { name } authorAssociation");
    expect(at((await graphql(running, query)).body, PR)).toMatchObject({
      isCrossRepository: true,
      headRepository: { nameWithOwner: fork.nameWithOwner },
      headRef: { name: "feature/retry-upload" },
    });
    typical.pullRequest.headRepository = null;
    expect(at((await graphql(running, query)).body, PR)).toMatchObject({
      isCrossRepository: true,
      headRepository: null,
      headRef: null,
    });
  });

  it("with the quirk, a team's review is hidden from an installation and shown to a person", async () => {
    const { world, pullRequest } = typicalPullRequest();
    world.quirks.teamsHidden = true;
    world.review(pullRequest, { onBehalfOf: ["acme/core"] });
    pullRequest.reviewRequests.push({ reviewer: "acme/core", asCodeOwner: true });
    world.token("ghp_person", {
      kind: "user",
      login: "octo-admin",
      permissions: { "pull-requests": "read" },
    });
    const running = await github(world);
    const query = ofPullRequest(
      "reviews(first: 9) { totalCount nodes { state onBehalfOf(first: 1) { nodes { combinedSlug } } } } reviewRequests(first: 1) { nodes { requestedReviewer { __typename } } }",
    );
    const hidden = (await graphql(running, query)).body;
    expect(at(hidden, PR)).toMatchObject({
      reviews: { totalCount: 2, nodes: [{ state: "APPROVED" }, null] },
      reviewRequests: { nodes: [{ requestedReviewer: null }] },
    });
    expect(at(hidden, "errors.0")).toMatchObject({
      type: "FORBIDDEN",
      path: ["repository", "pullRequest", "reviews", "nodes", 1, "onBehalfOf"],
    });
    expect(at((await graphql(running, query, {}, "ghp_person")).body, "errors")).toBeUndefined();
  });
});
