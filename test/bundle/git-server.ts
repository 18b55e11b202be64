import { execFileSync, spawn } from "node:child_process";
import { createServer } from "node:http";
import { basename, dirname, join } from "node:path";

import { scrubbedEnvironment } from "../bed/runner/step-environment.ts";

export interface GitServer {
  url: string;
  /** What was asked: `GET /acme/widgets.git/info/refs`. */
  readonly requests: string[];
  close(): Promise<void>;
}

/**
 * Serves one bare repository over http on loopback with git's own server side, under whatever owner and name it is asked
 * for: our git fetches over http only, so that a repository cannot name a command as its address.
 */
export async function serveGit(repositoryDir: string): Promise<GitServer> {
  const backend = join(execFileSync("git", ["--exec-path"], { encoding: "utf8" }).trim(), "git-http-backend");
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    requests.push(`${request.method} ${url.pathname}`);
    const child = spawn(backend, [], {
      env: {
        ...scrubbedEnvironment(repositoryDir),
        GIT_PROJECT_ROOT: dirname(repositoryDir),
        GIT_HTTP_EXPORT_ALL: "1",
        // GitHub serves every reachable commit by its id, and leaves out contents where it is asked to.
        GIT_CONFIG_COUNT: "3",
        GIT_CONFIG_KEY_0: "uploadpack.allowAnySHA1InWant",
        GIT_CONFIG_VALUE_0: "true",
        GIT_CONFIG_KEY_1: "safe.directory",
        GIT_CONFIG_VALUE_1: "*",
        GIT_CONFIG_KEY_2: "uploadpack.allowFilter",
        GIT_CONFIG_VALUE_2: "true",
        PATH_INFO: url.pathname.replace(/^\/[^/]+\/[^/]+?(?:\.git)?(?=\/)/, `/${basename(repositoryDir)}`),
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers["content-type"] ?? "",
        HTTP_CONTENT_ENCODING: String(request.headers["content-encoding"] ?? ""),
        GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
        REMOTE_ADDR: "127.0.0.1",
      },
    });
    child.stdin.on("error", () => undefined);
    request.pipe(child.stdin);
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("close", () => {
      const output = Buffer.concat(chunks);
      const end = output.indexOf("\r\n\r\n");
      for (const line of output.subarray(0, end).toString("latin1").split("\r\n")) {
        const [name = "", value = ""] = line.split(": ");
        if (name === "Status") response.statusCode = Number.parseInt(value, 10);
        else if (name !== "") response.setHeader(name, value);
      }
      response.end(output.subarray(end + 4));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the git server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
