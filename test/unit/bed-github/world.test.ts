import { describe, expect, it } from "vitest";
import { ACTIONS_APP, blobSha, createWorld, ENOUGH_PERMISSIONS, typicalPullRequest } from "../../bed/github/index.ts";

describe("the world", () => {
  it("is the same every time, and never shared", () => {
    const first = typicalPullRequest();
    expect(JSON.stringify(typicalPullRequest().world)).toBe(JSON.stringify(first.world));
    first.pullRequest.title = "changed";
    expect(typicalPullRequest().pullRequest.title).not.toBe("changed");
  });

  it("names blobs as git does", () => {
    expect(blobSha("hello\n")).toBe("ce013625030ba8dba906f756967f9e9ca394464a");
    expect(blobSha("")).toBe("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
  });

  it("binds the typical required checks to the app of Actions, and gives its token reading alone", () => {
    const { world, token, suite } = typicalPullRequest();
    expect(suite.app).toEqual(ACTIONS_APP);
    expect(world.tokens[token]?.permissions).toEqual(ENOUGH_PERMISSIONS);
    expect(Object.values(ENOUGH_PERMISSIONS)).not.toContain("write");
  });

  it("makes an account once, and knows bots by their name", () => {
    const world = createWorld();
    expect(world.user("renovate[bot]").type).toBe("Bot");
    expect(world.user("Alice")).toBe(world.user("alice"));
  });
});
