import { describe, expect, it } from "vitest";
import { TYPICAL_TOKEN, typicalPullRequest, withoutScope } from "../../bed/github/index.ts";
import type { Scope } from "../../bed/github/index.ts";
import { at, github, graphql, ofPullRequest, rest, send } from "./client.ts";

const REPO = "/repos/acme/widgets";
const FORBIDDEN = { type: "FORBIDDEN", message: "Resource not accessible by integration" };
const ROLLUP =
  "commits(last: 1) { nodes { commit { statusCheckRollup { state contexts(first: 100) { totalCount nodes { __typename ... on CheckRun { name checkSuite { workflowRun { event } } } ... on StatusContext { context } } } } } } }";

describe("credentials", () => {
  it.each([
    [null, "Requires authentication"],
    ["ghs_nobody", "Bad credentials"],
  ])("answers 401 on both ways to token %s", async (token, message) => {
    const running = await github(typicalPullRequest().world);
    const answers = [await rest(running, REPO, token), await graphql(running, ofPullRequest("number"), {}, token)];
    for (const answer of answers) expect(answer).toMatchObject({ status: 401, body: { message } });
    expect(JSON.stringify(running.requests)).not.toContain("ghs_nobody");
  });

  it("hides a private repository from a token of another one, on both ways", async () => {
    const { world, repository } = typicalPullRequest();
    repository.visibility = "PRIVATE";
    world.repository("acme/other");
    world.token("ghs_other", {
      permissions: { contents: "write", "pull-requests": "write" },
      repositories: ["acme/other"],
    });
    const running = await github(world);
    expect((await rest(running, REPO, "ghs_other")).status).toBe(404);
    const answer = await graphql(running, ofPullRequest("number"), {}, "ghs_other");
    expect(answer.body).toMatchObject({
      data: { repository: null },
      errors: [{ type: "NOT_FOUND", path: ["repository"] }],
    });
  });

  it("refuses a request without a user agent, as GitHub does", async () => {
    const running = await github(typicalPullRequest().world);
    const answer = await rest(running, REPO, TYPICAL_TOKEN, { headers: { "user-agent": "" } });
    expect(answer.status).toBe(403);
  });
});

describe("REST without the scope", () => {
  const { pullRequest, suite } = typicalPullRequest();
  const head = pullRequest.headSha;
  const table: [Scope, string, string][] = [
    ["pull-requests", "/pulls/12", "pull_requests=read"],
    ["pull-requests", "/pulls/12/files", "pull_requests=read"],
    ["pull-requests", `/commits/${head}/pulls`, "pull_requests=read"],
    ["checks", `/commits/${head}/check-runs`, "checks=read"],
    ["checks", `/check-runs/${suite.checkRuns[0]?.id ?? 0}/annotations`, "checks=read"],
    ["statuses", `/commits/${head}/status`, "statuses=read"],
    ["actions", `/actions/runs?head_sha=${head}`, "actions=read"],
    ["actions", `/actions/runs/${suite.workflowRun?.id ?? 0}/jobs`, "actions=read"],
    ["contents", "/contents/README.md", "contents=read"],
    ["contents", "/branches/main", "contents=read"],
    ["contents", "/compare/main...feature/retry-upload", "contents=read"],
    ["administration", "/branches/main/protection", "administration=read"],
  ];
  it.each(table)("without %s, %s is 403 and names the scope", async (scope, path, accepted) => {
    const typical = typicalPullRequest();
    withoutScope(typical, scope);
    const running = await github(typical.world);
    const answer = await rest(running, REPO + path);
    expect(answer).toMatchObject({ status: 403, body: { message: FORBIDDEN.message } });
    expect(answer.headers.get("x-accepted-github-permissions")).toBe(accepted);
  });

  it("needs no scope for rules, the repository and a person's permission, which are metadata", async () => {
    const { world } = typicalPullRequest();
    world.token("ghs_nothing", { repositories: ["acme/widgets"] });
    const running = await github(world);
    for (const path of ["", "/rules/branches/main", "/collaborators/octo-admin/permission"]) {
      expect((await rest(running, REPO + path, "ghs_nothing")).status).toBe(200);
    }
  });

  it.each([
    ["POST", "/issues/12/comments", { body: "hello" }],
    ["POST", "/issues/12/labels", { labels: ["x"] }],
    ["POST", `/statuses/${head}`, { state: "success" }],
  ])("a read token cannot %s %s, and nothing is written", async (method, path, body) => {
    const typical = typicalPullRequest();
    const before = JSON.stringify(typical.repository);
    const running = await github(typical.world);
    expect((await send(running, method, REPO + path, body)).status).toBe(403);
    expect(JSON.stringify(typical.repository)).toBe(before);
  });
});

describe("GraphQL without the scope", () => {
  async function without(scope: Scope, query: string) {
    const typical = typicalPullRequest();
    withoutScope(typical, scope);
    const running = await github(typical.world);
    const { status, body } = await graphql(running, query);
    expect(status).toBe(200);
    return body;
  }
  const nodesPath = "data.repository.pullRequest.commits.nodes.0.commit.statusCheckRollup.contexts";

  it("checks: every check run is null with an error of its own, and the statuses stay", async () => {
    const body = await without("checks", ofPullRequest(ROLLUP));
    const nodes = at(body, `${nodesPath}.nodes`) as unknown[];
    expect(at(body, `${nodesPath}.totalCount`)).toBe(8);
    expect(nodes.filter((node) => node === null)).toHaveLength(7);
    expect(nodes.at(-1)).toMatchObject({ context: "coverage/patch" });
    const errors = at(body, "errors") as { path: unknown[] }[];
    expect(errors).toHaveLength(7);
    expect(errors[0]).toMatchObject({
      ...FORBIDDEN,
      path: [
        ...nodesPath
          .split(".")
          .slice(1)
          .map((part) => (part === "0" ? 0 : part)),
        "nodes",
        0,
      ],
    });
  });

  it("statuses: only the status is null", async () => {
    const body = await without("statuses", ofPullRequest(ROLLUP));
    expect((at(body, `${nodesPath}.nodes`) as unknown[]).filter((node) => node === null)).toHaveLength(1);
    expect(at(body, "errors.0.path.9")).toBe(7);
  });

  it("actions: the check runs stay, the workflow run behind each is null with an error", async () => {
    const body = await without("actions", ofPullRequest(ROLLUP));
    expect(at(body, `${nodesPath}.nodes.0`)).toEqual({
      __typename: "CheckRun",
      name: "build",
      checkSuite: { workflowRun: null },
    });
    expect(at(body, "errors")).toHaveLength(7);
    expect(at(body, "errors.0.path")).toEqual(expect.arrayContaining(["checkSuite", "workflowRun"]));
  });

  it("issues: the list of closed issues is empty and nothing says why", async () => {
    const body = await without("issues", ofPullRequest("closingIssuesReferences(first: 10) { totalCount nodes { number } }"));
    expect(body).toEqual({
      data: {
        repository: { pullRequest: { closingIssuesReferences: { totalCount: 0, nodes: [] } } },
      },
    });
  });

  it("pull-requests: the pull request is null", async () => {
    const body = await without("pull-requests", ofPullRequest("number"));
    expect(body).toMatchObject({
      data: { repository: { pullRequest: null } },
      errors: [{ ...FORBIDDEN, path: ["repository", "pullRequest"] }],
    });
  });

  it("contents: files, objects, the visible rule and the comparison are null, the pull request stays", async () => {
    const body = await without(
      "contents",
      `{ repository(owner: "acme", name: "widgets") { object(expression: "main:README.md") { oid }
      pullRequest(number: 12) { title baseRef { name refUpdateRule { pattern } compare(headRef: "x") { behindBy } target { ... on Commit { file(path: "README.md") { name } } } } } } }`,
    );
    expect(at(body, "data.repository")).toEqual({
      object: null,
      pullRequest: {
        title: "feat(upload): retry when the store is busy",
        baseRef: { name: "main", refUpdateRule: null, compare: null, target: { file: null } },
      },
    });
    expect((at(body, "errors") as { type: string }[]).map((error) => error.type)).toEqual(Array(4).fill("FORBIDDEN"));
  });

  it("the admin's rule is closed to an installation, whatever it may write", async () => {
    const { world } = typicalPullRequest();
    world.token("ghs_writer", {
      permissions: { contents: "write", "pull-requests": "write", checks: "write" },
    });
    const running = await github(world);
    const { body } = await graphql(running, ofPullRequest("baseRef { branchProtectionRule { pattern } }"), {}, "ghs_writer");
    expect(body).toMatchObject({
      data: { repository: { pullRequest: { baseRef: { branchProtectionRule: null } } } },
      errors: [FORBIDDEN],
    });
  });

  it("a node asked by its id is guarded like any other", async () => {
    const typical = typicalPullRequest();
    const running = await github(typical.world);
    const id = `CR_${typical.repository.id}_${typical.suite.checkRuns[0]?.id ?? 0}`;
    const query = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on CheckRun { name } } }";
    expect((await graphql(running, query, { ids: [id, "CR_1_1"] })).body).toMatchObject({
      data: { nodes: [{ name: "build" }, null] },
      errors: [{ type: "NOT_FOUND", path: ["nodes", 1] }],
    });
    withoutScope(typical, "checks");
    expect((await graphql(running, query, { ids: [id] })).body).toMatchObject({
      data: { nodes: [null] },
      errors: [FORBIDDEN],
    });
  });

  it("with the quirk, a public repository opens REST to everybody, and never its administration", async () => {
    const { world } = typicalPullRequest();
    world.quirks.publicReadsWithoutPermission = true;
    const running = await github(world);
    expect((await rest(running, `${REPO}/pulls/12`, null)).status).toBe(200);
    expect((await rest(running, `${REPO}/branches/main/protection`, null)).status).toBe(403);
    expect((await graphql(running, ofPullRequest("number"), {}, null)).status).toBe(401);
  });
});
