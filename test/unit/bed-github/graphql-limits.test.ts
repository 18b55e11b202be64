import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { connection } from "../../bed/github/graphql/connection.ts";
import { typicalPullRequest, withFiles } from "../../bed/github/index.ts";
import { at, github, graphql, ofPullRequest } from "./client.ts";

const PR = "data.repository.pullRequest";

describe("pages", () => {
  it("gives page 2 by its cursor, and the total from the first page on", async () => {
    const typical = typicalPullRequest();
    withFiles(typical, 130);
    const running = await github(typical.world);
    const query = `query($after: String) ${ofPullRequest("files(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { path } }")}`;
    const first = at((await graphql(running, query)).body, `${PR}.files`);
    expect(first).toMatchObject({ totalCount: 130, pageInfo: { hasNextPage: true } });
    const second = at((await graphql(running, query, { after: at(first, "pageInfo.endCursor") })).body, `${PR}.files`);
    expect(second).toMatchObject({ pageInfo: { hasNextPage: false }, nodes: { length: 30 } });
  });

  it.each([
    ["files { totalCount }", "MISSING_PAGINATION_BOUNDARIES"],
    ["files(first: 101) { totalCount }", "EXCESSIVE_PAGINATION"],
    ["files(first: -1) { totalCount }", "INVALID_PAGINATION"],
    [
      "reviews(first: 100) { nodes { onBehalfOf(first: 100) { nodes { members(first: 100) { totalCount } } } } }",
      "MAX_NODE_LIMIT_EXCEEDED",
    ],
  ])("refuses %s as %s, with no data", async (selection, type) => {
    const running = await github(typicalPullRequest().world);
    const { status, body } = await graphql(running, ofPullRequest(selection));
    expect({ status, data: at(body, "data"), type: at(body, "errors.0.type") }).toEqual({
      status: 200,
      data: undefined,
      type,
    });
  });

  it("refuses a cursor that is none", async () => {
    const running = await github(typicalPullRequest().world);
    const { body } = await graphql(running, ofPullRequest('files(first: 1, after: "x") { totalCount }'));
    expect(at(body, "errors.0.type")).toBe("INVALID_CURSOR_ARGUMENTS");
  });

  it("walks any list whole, in order, whatever the page size, forwards and backwards", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (rows, size) => {
        const forwards: unknown[] = [];
        for (let after: string | null = null, more = true; more;) {
          const read: ReturnType<typeof connection> = connection(rows, { first: size, after }, (row) => row);
          forwards.push(...read.nodes);
          after = read.pageInfo.endCursor;
          more = read.pageInfo.hasNextPage;
        }
        const backwards: unknown[] = [];
        for (let before: string | null = null, more = true; more;) {
          const read: ReturnType<typeof connection> = connection(rows, { last: size, before }, (row) => row);
          backwards.unshift(...read.nodes);
          before = read.pageInfo.startCursor;
          more = read.pageInfo.hasPreviousPage;
        }
        expect(forwards).toEqual(rows);
        expect(backwards).toEqual(rows);
      }),
    );
  });
});

describe("a query that GitHub refuses", () => {
  it.each([
    ["{ nope }", "Cannot query field"],
    ["{ repository(owner: ", "Syntax Error"],
    ["query($x: String) { viewer { login } }", "is never used"],
    ['mutation { addComment(input: { subjectId: "x", body: "y" }) { clientMutationId } }', "refuses mutations"],
  ])("%s", async (query, message) => {
    const running = await github(typicalPullRequest().world);
    const { status, body } = await graphql(running, query);
    expect(status).toBe(200);
    expect(at(body, "data")).toBeUndefined();
    expect(at(body, "errors.0.message")).toContain(message);
  });

  it("answers NOT_FOUND with the path for what does not exist", async () => {
    const running = await github(typicalPullRequest().world);
    const { body } = await graphql(running, '{ repository(owner: "acme", name: "widgets") { pullRequest(number: 99) { title } } }');
    expect(body).toMatchObject({
      data: { repository: { pullRequest: null } },
      errors: [{ type: "NOT_FOUND", path: ["repository", "pullRequest"] }],
    });
  });

  it("a commit id that is none, as GitHub does, before anything runs", async () => {
    const running = await github(typicalPullRequest().world);
    const query = 'query($oid: GitObjectID!) { repository(owner: "acme", name: "widgets") { object(oid: $oid) { oid } } }';
    const { body } = await graphql(running, query, { oid: "main" });
    expect(at(body, "data")).toBeUndefined();
    expect(at(body, "errors.0.message")).toContain("is not a GitObjectID");
  });

  it("a page size that only a variable's default says", async () => {
    const running = await github(typicalPullRequest().world);
    const query = (size: number) => `query($n: Int = ${size}) ${ofPullRequest("files(first: $n) { totalCount }")}`;
    expect(at((await graphql(running, query(100))).body, "errors")).toBeUndefined();
    expect(at((await graphql(running, query(101))).body, "errors.0.type")).toBe("EXCESSIVE_PAGINATION");
  });

  it("asks for a pull request before it says whether a check is required", async () => {
    const running = await github(typicalPullRequest().world);
    const { body } = await graphql(
      running,
      ofPullRequest("statusCheckRollup { contexts(first: 1) { nodes { ... on CheckRun { isRequired } } } }"),
    );
    expect(at(body, `${PR}.statusCheckRollup.contexts.nodes`)).toEqual([null]);
  });

  it("may give a value that no enumeration has yet", async () => {
    const typical = typicalPullRequest();
    Object.assign(typical.suite.checkRuns[0] ?? {}, { conclusion: "FUTURE_CONCLUSION" });
    const running = await github(typical.world);
    const { body } = await graphql(
      running,
      ofPullRequest("statusCheckRollup { contexts(first: 1) { nodes { ... on CheckRun { conclusion } } } }"),
    );
    expect(at(body, `${PR}.statusCheckRollup.contexts.nodes`)).toEqual([{ conclusion: "FUTURE_CONCLUSION" }]);
  });
});
