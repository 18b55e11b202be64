import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePatch } from "../../../src/github/patch.ts";
import { readPullRequestChanges } from "../../../src/github/pull-request-files.ts";
import { fakeClient, sha } from "./fake-client.ts";

const subject = { repository: "o/r", pullRequest: 3, baseRef: "main", baseSha: sha("b"), headRef: "x", headSha: sha("a") };
const file = (filename: string, more: Record<string, unknown> = {}) => ({
  filename,
  status: "modified",
  additions: 0,
  deletions: 0,
  changes: 0,
  sha: sha("1"),
  ...more,
});

describe("the lines of a patch", () => {
  it("numbers added lines and keeps removed ones", () => {
    const patch = "@@ -1,3 +1,3 @@ head\n one\n-two\n+zwei\n three\n@@ -10 +10,2 @@\n ten\n+@@ -1 +1 @@\n\\ No newline at end of file";
    expect(parsePatch(patch)).toEqual({
      added: [
        { line: 2, text: "zwei" },
        { line: 11, text: "@@ -1 +1 @@" },
      ],
      removed: ["two"],
    });
  });

  it("takes a removed line that looks like a file header as a line", () => {
    expect(parsePatch("@@ -1,1 +1,1 @@\n--- a\n+++ b")).toEqual({ added: [{ line: 1, text: "++ b" }], removed: ["-- a"] });
  });

  it("gives back every added line, whatever it holds", () => {
    const lines = fc.array(
      fc.string().filter((text) => !text.includes("\n")),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(lines, (added) => {
        const patch = `@@ -0,0 +1,${added.length} @@\n${added.map((text) => `+${text}`).join("\n")}`;
        expect(parsePatch(patch).added.map((line) => line.text)).toEqual(added);
      }),
    );
  });
});

describe("the changed files by REST", () => {
  it("reads lines, and says null where GitHub gives none", async () => {
    const client = fakeClient({
      rest: () => [
        file("a.ts", { additions: 1, deletions: 0, changes: 1, patch: "@@ -0,0 +1 @@\n+x" }),
        file("big.sql", { additions: 5000, changes: 5000 }),
        file("cut.ts", { additions: 2, changes: 2, patch: "@@ -0,0 +1 @@\n+x" }),
        file("logo.png"),
        file("empty", { status: "added", sha: "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391" }),
        file("gone.ts", { status: "removed", deletions: 1, changes: 1, patch: "@@ -1 +0,0 @@\n-secret" }),
      ],
      graphql: () => ({ data: { repository: { f0: { oid: sha("9") } } }, errors: [] }),
    });
    const changes = await readPullRequestChanges(client, subject, 6);
    expect(changes.map(({ path, status, binary, addedLines, removedLines }) => [path, status, binary, addedLines, removedLines])).toEqual([
      ["a.ts", "modified", false, [{ line: 1, text: "x" }], []],
      ["big.sql", "modified", false, null, null],
      ["cut.ts", "modified", false, null, []],
      ["logo.png", "modified", true, null, null],
      ["empty", "added", false, [], []],
      ["gone.ts", "deleted", false, [], ["secret"]],
    ]);
  });

  it("tells a pure rename from a binary change by the blob under the old name", async () => {
    const renamed = (name: string, blob: string) => file(name, { status: "renamed", previous_filename: `old/${name}`, sha: blob });
    const client = fakeClient({
      rest: () => [renamed("same.ts", sha("1")), renamed("other.png", sha("2"))],
      graphql: () => ({ data: { repository: { f0: { oid: sha("1") }, f1: { oid: sha("9") } } }, errors: [] }),
    });
    const changes = await readPullRequestChanges(client, subject, 2);
    expect(changes.map(({ previousPath, binary, addedLines }) => [previousPath, binary, addedLines])).toEqual([
      ["old/same.ts", false, []],
      ["old/other.png", true, null],
    ]);
    expect(client.asked[1]?.variables).toMatchObject({ e0: `${sha("b")}:old/same.ts` });
  });

  it("tells a file that was made executable from a binary change by the blob at the base", async () => {
    const client = fakeClient({
      rest: () => [file("run.sh", { sha: sha("1") }), file("logo.png", { sha: sha("2") })],
      graphql: () => ({ data: { repository: { f0: { oid: sha("1") }, f1: { oid: sha("9") } } }, errors: [] }),
    });
    const changes = await readPullRequestChanges(client, subject, 2);
    expect(changes.map(({ path, binary, addedLines }) => [path, binary, addedLines])).toEqual([
      ["run.sh", false, []],
      ["logo.png", true, null],
    ]);
  });

  it("asks one request per 100 files and refuses a list that is shorter than the pull request says", async () => {
    const page = (path: string) => Number(/&page=(\d+)/.exec(path)?.[1] ?? 1);
    const client = fakeClient({
      rest: (path) => Array.from({ length: page(path) === 3 ? 30 : 100 }, (_, index) => file(`f${page(path)}-${index}`)),
    });
    expect(await readPullRequestChanges(client, subject, 230, { lines: false })).toHaveLength(230);
    expect(client.asked).toHaveLength(3);
    await expect(readPullRequestChanges(client, subject, 250)).rejects.toThrow("230 of 250");
    await expect(readPullRequestChanges(fakeClient({ rest: () => [] }), subject, 1)).rejects.toThrow("0 of 1");
  });
});
