import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readHistory } from "../../../src/git/history.ts";
import { fetchOlderHistory } from "../../../src/git/older-history.ts";
import { gitIn, scratch, temporaryFolder } from "./scratch.ts";
import { serve, TOKEN, upstream } from "./upstream.ts";

/** Everything below a folder with its bytes: to see that nothing was written there. */
function bytesBelow(folder: string): Map<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(found.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), "base64")]));
}

test("the history comes without contents, the token only as a header, and the clone stays as it was", async () => {
  const { root, head, base, shallow } = upstream();
  const seen: string[] = [];
  const before = bytesBelow(shallow);
  const folder = temporaryFolder();
  const fetched = await fetchOlderHistory(
    { serverUrl: await serve(root, seen), repository: "o/r", token: TOKEN, sha: head, depth: 1000 },
    folder,
  );
  if (fetched.state === "failed") throw new Error(fetched.reason);
  expect(fetched.whole).toBe(true);
  expect(await fetched.repository.mergeBase(base, head)).toBe(base);
  expect(bytesBelow(shallow)).toEqual(before);
  expect(new Set(seen)).toEqual(new Set([`basic ${Buffer.from(`x-access-token:${TOKEN}`).toString("base64")}`]));
  const types = execFileSync("git", ["cat-file", "--batch-all-objects", "--batch-check=%(objecttype)"], { cwd: folder, encoding: "utf8" });
  expect(new Set(types.trim().split("\n"))).toEqual(new Set(["commit", "tree"]));
  // Neither the token nor the server is left where a later git would find it.
  expect([...bytesBelow(folder).values()].some((bytes) => Buffer.from(bytes, "base64").includes(TOKEN))).toBe(false);
  expect(readFileSync(join(folder, "config"), "utf8")).not.toMatch(/remote|partial/iu);
});

test("no deeper than was asked, and it says that it is cut", async () => {
  const { root, head } = upstream();
  const from = { serverUrl: await serve(root, []), repository: "o/r", token: null, sha: head, depth: 10 };
  const fetched = await fetchOlderHistory(from, temporaryFolder());
  if (fetched.state === "failed") throw new Error(fetched.reason);
  expect(fetched.whole).toBe(false);
  // Ten generations, of which the cut-off one cannot be told from a first commit.
  expect(await readHistory(fetched.repository, head, 2000)).toHaveLength(9);
});

test("the paths of a commit are read without its contents", async () => {
  const source = scratch();
  source.write("a.txt", "1\n");
  source.write("dir/b.txt", "1\n");
  source.commit("first");
  source.git("mv", "a.txt", "c.txt");
  source.write("dir/b.txt", "2\n");
  const sha = source.commit("second");
  const root = temporaryFolder();
  gitIn(root, "clone", "-q", "--bare", source.dir, "o/r.git");
  const fetched = await fetchOlderHistory(
    { serverUrl: await serve(root, []), repository: "o/r", token: null, sha, depth: 5 },
    temporaryFolder(),
  );
  if (fetched.state === "failed") throw new Error(fetched.reason);
  expect(await readHistory(fetched.repository, sha, 10)).toMatchObject([{ sha, paths: ["a.txt", "c.txt", "dir/b.txt"] }]);
});

test.each([
  ["refused", 401],
  ["forbidden", 403],
  ["not found", 404],
  ["broken", 500],
])("a server that answers %s: a reason without the token", async (_, status) => {
  const { root, head } = upstream();
  const serverUrl = await serve(root, [], (_request, response) => {
    response.statusCode = status;
    response.end(`no ${TOKEN}`);
    return true;
  });
  const outcome = await fetchOlderHistory({ serverUrl, repository: "o/r", token: TOKEN, sha: head, depth: 10 }, temporaryFolder());
  expect(outcome).toMatchObject({ state: "failed", reason: expect.stringMatching(/./u) });
  expect(JSON.stringify(outcome)).not.toContain(TOKEN);
});

test("a server that sends no git at all, or breaks off", async () => {
  const { root, head } = upstream();
  for (const body of ["<html>log in</html>", "001e# service=git-upload-pack\n0000", "ffff", ""]) {
    const serverUrl = await serve(root, [], (request, response) => {
      response.setHeader("content-type", `application/x-git-upload-pack-${request.method === "GET" ? "advertisement" : "result"}`);
      response.end(body);
      return true;
    });
    const outcome = await fetchOlderHistory({ serverUrl, repository: "o/r", token: TOKEN, sha: head, depth: 10 }, temporaryFolder());
    expect(outcome.state, body).toBe("failed");
  }
});

test("a pack that is none is refused by git", async () => {
  const { root, head } = upstream();
  const serverUrl = await serve(root, [], (request, response) => {
    if (request.method !== "POST") return false;
    response.setHeader("content-type", "application/x-git-upload-pack-result");
    // "packfile" section, then a side band of bytes that are no pack.
    response.end("000dpackfile\n0015\u0001PACKxxxxxxxxxxxx0000");
    return true;
  });
  const outcome = await fetchOlderHistory({ serverUrl, repository: "o/r", token: null, sha: head, depth: 10 }, temporaryFolder());
  expect(outcome.state).toBe("failed");
});

test("a redirect does not carry the token to another host", async () => {
  const { root, head } = upstream();
  const stolen: string[] = [];
  const other = await serve(root, stolen);
  const serverUrl = await serve(root, [], (request, response) => {
    response.writeHead(302, { location: `${other}${request.url ?? ""}` });
    response.end();
    return true;
  });
  const outcome = await fetchOlderHistory({ serverUrl, repository: "o/r", token: TOKEN, sha: head, depth: 10 }, temporaryFolder());
  expect(outcome.state).toBe("failed");
  expect(stolen).toEqual([]);
});

test("a server that does not answer is left after the time", async () => {
  const { root, head } = upstream();
  const serverUrl = await serve(root, [], () => true);
  const outcome = await fetchOlderHistory({ serverUrl, repository: "o/r", token: TOKEN, sha: head, depth: 10 }, temporaryFolder(), 300);
  expect(outcome).toEqual({ state: "failed", reason: "git did not answer within 0.3 s" });
});

test("a commit that the server does not have", async () => {
  const { root } = upstream();
  const from = { serverUrl: await serve(root, []), repository: "o/r", token: null, sha: "1".repeat(40), depth: 10 };
  expect(await fetchOlderHistory(from, temporaryFolder())).toMatchObject({ state: "failed" });
});

test.each([
  ["ext::sh -c 'touch trap'", "o/r", "1".repeat(40)],
  ["file:///tmp", "o/r", "1".repeat(40)],
  ["https://user:pass@host", "o/r", "1".repeat(40)],
  ["https://github.com", "--upload-pack=evil", "1".repeat(40)],
  ["https://github.com", "o/r", "--upload-pack=evil"],
])("what is no address or no commit is not asked: %s %s %s", async (serverUrl, repository, sha) => {
  const folder = temporaryFolder();
  expect(await fetchOlderHistory({ serverUrl, repository, token: TOKEN, sha, depth: 10 }, folder)).toMatchObject({ state: "failed" });
  expect(existsSync(join(folder, "HEAD"))).toBe(false);
});
