import { execFileSync, spawn } from "node:child_process";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { afterEach } from "vitest";
import { gitIn, scratch, temporaryFolder } from "./scratch.ts";

const BACKEND = join(execFileSync("git", ["--exec-path"], { encoding: "utf8" }).trim(), "git-http-backend");
export const TOKEN = "ghs_notARealToken0123456789";
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** git's own server side as a CGI on loopback; refuses requests whose header is not exactly the one that is expected. */
export async function serve(
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
        GIT_CONFIG_COUNT: "3",
        GIT_CONFIG_KEY_0: "uploadpack.allowAnySHA1InWant",
        GIT_CONFIG_VALUE_0: "true",
        GIT_CONFIG_KEY_1: "safe.directory",
        GIT_CONFIG_VALUE_1: "*",
        GIT_CONFIG_KEY_2: "uploadpack.allowFilter",
        GIT_CONFIG_VALUE_2: "true",
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
/** A server's repository of a hundred and one commits, and a checkout of its last one as actions/checkout makes it. */
export function upstream() {
  made ??= makeUpstream();
  const folder = temporaryFolder();
  gitIn(folder, "clone", "-q", "--depth=1", `file://${join(made.root, "o/r.git")}`, "shallow");
  return { ...made, shallow: join(folder, "shallow") };
}
