import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { fetchCommits } from "../../../src/git/fetch.ts";
import { openRepository } from "../../../src/git/repository.ts";
import { gitIn, scratch, temporaryFolder } from "./scratch.ts";

const BACKEND = join(execFileSync("git", ["--exec-path"], { encoding: "utf8" }).trim(), "git-http-backend");
const TOKEN = "ghs_notARealToken0123456789";
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** git's own server side as a CGI on loopback; refuses requests whose header is not exactly the one that is expected. */
async function serve(
  root: string,
  seen: string[],
  answer?: (request: IncomingMessage, response: ServerResponse) => boolean,
): Promise<string> {
  const server = createServer((request, response) => {
    seen.push(String(request.headers.authorization ?? ""));
    if (answer?.(request, response) === true) return;
    const url = new URL(request.url ?? "/", "http://localhost");
    const child = spawn(BACKEND, [], {
      env: {
        PATH: process.env["PATH"],
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: "1",
        GIT_CONFIG_COUNT: "2",
        GIT_CONFIG_KEY_0: "uploadpack.allowAnySHA1InWant",
        GIT_CONFIG_VALUE_0: "true",
        GIT_CONFIG_KEY_1: "safe.directory",
        GIT_CONFIG_VALUE_1: "*",
        PATH_INFO: url.pathname,
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers["content-type"] ?? "",
        HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
        GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
        REMOTE_ADDR: "127.0.0.1",
      },
    });
    request.pipe(child.stdin);
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("close", () => {
      const output = Buffer.concat(chunks);
      const end = output.indexOf("\r\n\r\n");
      for (const line of output.subarray(0, end).toString("latin1").split("\r\n")) {
        const [name = "", value = ""] = line.split(": ");
        if (name === "Status") response.statusCode = Number.parseInt(value, 10);
        else response.setHeader(name, value);
      }
      response.end(output.subarray(end + 4));
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}

interface Upstream {
  root: string;
  base: string;
  head: string;
}

/** A hundred commits, made once by one call: more than the first depth of a fetch. */
function makeUpstream(): Upstream {
  const source = scratch();
  source.write("a.txt", "0\n");
  const base = source.commit("base");
  const stream = Array.from(
    { length: 100 },
    (_, index) =>
      `commit refs/heads/main\ncommitter A <a@example.com> 1767225600 +0000\ndata 1\n.\n${index === 0 ? `from ${base}\n` : ""}\n`,
  );
  execFileSync("git", ["fast-import", "--quiet"], { cwd: source.dir, input: stream.join("") });
  const root = temporaryFolder();
  gitIn(root, "clone", "-q", "--bare", source.dir, "o/r.git");
  return { root, base, head: source.git("rev-parse", "main") };
}

let made: Upstream | null = null;
function upstream() {
  made ??= makeUpstream();
  const folder = temporaryFolder();
  gitIn(folder, "clone", "-q", "--depth=1", `file://${join(made.root, "o/r.git")}`, "shallow");
  return { ...made, shallow: join(folder, "shallow") };
}

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
