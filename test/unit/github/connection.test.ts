import fc from "fast-check";
import * as z from "zod";
import { describe, expect, it } from "vitest";
import { unknown } from "../../../src/facts/fact.ts";
import { RequestFailure, type GraphqlAnswer } from "../../../src/github/client-contract.ts";
import { readConnection, type ConnectionInput, type Page } from "../../../src/github/gather/connection.ts";
import { hidingError } from "../../../src/github/graphql-answer.ts";

const source = { what: "The things", permission: "things: read" };

interface PageData {
  nodes: unknown[];
  totalCount: number;
  next: string | null;
  errors?: GraphqlAnswer["errors"];
}

function page(data: PageData): Page {
  const { nodes, totalCount, next, errors = [] } = data;
  const things = { nodes, totalCount, pageInfo: { hasNextPage: next !== null, endCursor: next } };
  return { answer: { data: { things }, errors }, path: ["things"] };
}

const read = (pages: readonly PageData[], next?: ConnectionInput<number>["next"]) => {
  const [first, ...others] = pages;
  if (first === undefined) throw new Error("no page");
  let index = 0;
  return readConnection({
    source,
    first: page(first),
    read: (node) => z.number().parse(node),
    next:
      next ??
      (async () => {
        const data = others[index];
        index += 1;
        return data === undefined ? unknown("no more pages", "none") : page(data);
      }),
  });
};

const refusal = (path: (string | number)[]) => ({ type: "FORBIDDEN", path, message: "Resource not accessible by integration" });

describe("a connection is known only when nothing of it was hidden", () => {
  it("follows every page", async () => {
    const pages = [
      { nodes: [1, 2], totalCount: 4, next: "x" },
      { nodes: [3], totalCount: 4, next: "y" },
      { nodes: [4], totalCount: 4, next: null },
    ];
    expect(await read(pages)).toEqual({ state: "known", value: [1, 2, 3, 4] });
  });

  const bad: [string, PageData[]][] = [
    ["a null node", [{ nodes: [1, null], totalCount: 2, next: null }]],
    ["fewer nodes than counted", [{ nodes: [1], totalCount: 2, next: null }]],
    ["an error on a node", [{ nodes: [1], totalCount: 1, next: null, errors: [refusal(["things", "nodes", 0])] }]],
    ["an error above it", [{ nodes: [1], totalCount: 1, next: null, errors: [refusal([])] }]],
    [
      "an error on page 2",
      [
        { nodes: [1], totalCount: 2, next: "x" },
        { nodes: [2], totalCount: 2, next: null, errors: [refusal(["things", "nodes", 0])] },
      ],
    ],
    ["a page that is missing", [{ nodes: [1], totalCount: 2, next: "x" }]],
    [
      "a cursor that does not move",
      [
        { nodes: [1], totalCount: 9, next: "x" },
        { nodes: [2], totalCount: 9, next: "x" },
      ],
    ],
    ["a node of another shape", [{ nodes: ["one"], totalCount: 1, next: null }]],
  ];
  it.each(bad)("%s", async (_, pages) => {
    const fact = await read(pages);
    expect(fact.state).toBe("unknown");
  });

  it("a refusal names the permission and the line to add", async () => {
    const fact = await read([{ nodes: [null], totalCount: 1, next: null, errors: [refusal(["things", "nodes", 0])] }]);
    expect(fact).toMatchObject({ state: "unknown", permission: "things: read", mend: expect.stringContaining("`things: read`") });
  });

  it("a page that fails makes it unknown and never throws", async () => {
    const failing = async (): Promise<Page> => {
      throw new RequestFailure("timeout", "GitHub did not answer in time", null, null);
    };
    const fact = await read([{ nodes: [1], totalCount: 2, next: "x" }], failing);
    expect(fact).toMatchObject({ state: "unknown", reason: expect.stringContaining("after the first 1") });
  });

  it("a missing connection is unknown", async () => {
    const fact = await readConnection({
      source,
      first: { answer: { data: { things: null }, errors: [] }, path: ["things"] },
      next: async () => unknown("none", "none"),
      read: Number,
    });
    expect(fact.state).toBe("unknown");
  });

  it("an error on a field beside it does not touch it", () => {
    const answer = { data: {}, errors: [refusal(["repository", "codeowners"])] };
    expect(hidingError(answer, ["repository", "pullRequest", "reviews"])).toBeNull();
    expect(hidingError(answer, ["repository"])).not.toBeNull();
  });

  it("taking anything away never leaves the whole list known", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer(), { minLength: 1, maxLength: 8 }), fc.nat(), async (nodes, at) => {
        const holes = nodes.map((node, index) => (index === at % nodes.length ? null : node));
        expect((await read([{ nodes: holes, totalCount: nodes.length, next: null }])).state).toBe("unknown");
        const fewer = nodes.filter((_, index) => index !== at % nodes.length);
        expect((await read([{ nodes: fewer, totalCount: nodes.length, next: null }])).state).toBe("unknown");
      }),
    );
  });
});
