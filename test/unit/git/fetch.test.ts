import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fetchCommits } from "../../../src/git/fetch.ts";
import { openRepository } from "../../../src/git/repository.ts";
import { gitIn, scratch, temporaryFolder } from "./scratch.ts";
import { serve, TOKEN, upstream } from "./upstream.ts";

test("a shallow checkout gets both commits and their ancestor; the token is a header, and nowhere else", async () => {
  const { root, base, head, shallow } = upstream();
  const seen: string[] = [];
  const serverUrl = await serve(root, seen);
  // What actions/checkout leaves behind: a second header would be refused by GitHub.
  gitIn(shallow, "config", `http.${serverUrl}/.extraheader`, "AUTHORIZATION: basic b3RoZXI=");
  const repository = await openRepository(shallow);
  const before = readFileSync(join(shallow, ".git", "config"), "utf8");
  const outcome = await fetchCommits(repository, { serverUrl, repository: "o/r", token: TOKEN, shas: [base, head] });
  expect(outcome).toEqual({ present: [base, head], missing: [], reason: null });
  expect(await repository.mergeBase(base, head)).toBe(base);
  expect(new Set(seen)).toEqual(new Set([`basic ${Buffer.from(`x-access-token:${TOKEN}`).toString("base64")}`]));
  expect(readFileSync(join(shallow, ".git", "config"), "utf8")).toBe(before);
  expect(existsSync(join(shallow, ".git", "FETCH_HEAD"))).toBe(false);
});

test("a commit that the server does not have is a value with a reason", async () => {
  const { root, shallow, head } = upstream();
  const serverUrl = await serve(root, []);
  const nobodys = "1".repeat(40);
  const outcome = await fetchCommits(await openRepository(shallow), { serverUrl, repository: "o/r", token: null, shas: [nobodys, head] });
  expect(outcome).toMatchObject({ present: [head], missing: [nobodys] });
  expect(outcome.reason).toMatch(/not our ref|no such/u);
});

test.each([
  ["refused", 401],
  ["forbidden", 403],
  ["not found", 404],
  ["broken", 500],
])("a server that answers %s: the reason holds no token", async (_, status) => {
  const { root, base, shallow } = upstream();
  const serverUrl = await serve(root, [], (_request, response) => {
    response.statusCode = status;
    response.end(`no ${TOKEN}`);
    return true;
  });
  const outcome = await fetchCommits(await openRepository(shallow), { serverUrl, repository: "o/r", token: TOKEN, shas: [base] });
  expect(outcome.present).toEqual([]);
  expect(outcome.reason).not.toBeNull();
  expect(JSON.stringify(outcome)).not.toContain(TOKEN);
});

test("a redirect does not carry the token to another host", async () => {
  const { root, base, shallow } = upstream();
  const stolen: string[] = [];
  const other = await serve(root, stolen);
  const serverUrl = await serve(root, [], (request, response) => {
    response.writeHead(302, { location: `${other}${request.url ?? ""}` });
    response.end();
    return true;
  });
  await fetchCommits(await openRepository(shallow), { serverUrl, repository: "o/r", token: TOKEN, shas: [base] });
  expect(stolen).toEqual([]);
});

test.each([
  ["ext::sh -c 'touch trap'", "o/r"],
  ["file:///tmp", "o/r"],
  ["https://user:pass@host", "o/r"],
  ["https://github.com", "--upload-pack=evil"],
  ["https://github.com", "o/r/../../x"],
])("an address that is none is not asked: %s %s", async (serverUrl, name) => {
  const source = scratch();
  const sha = source.commit("one");
  const outcome = await fetchCommits(await openRepository(source.dir), { serverUrl, repository: name, token: TOKEN, shas: [sha] });
  expect(outcome).toEqual({ present: [], missing: [sha], reason: "The address of the repository is not one to fetch from." });
});

test("a whole clone is not made shallow", async () => {
  const { root, base, head } = upstream();
  const serverUrl = await serve(root, []);
  const whole = join(temporaryFolder(), "whole");
  gitIn(root, "clone", "-q", join(root, "o/r.git"), whole);
  const repository = await openRepository(whole);
  await fetchCommits(repository, { serverUrl, repository: "o/r", token: null, shas: [base, head] });
  expect((await openRepository(whole)).shallow).toBe(false);
});
