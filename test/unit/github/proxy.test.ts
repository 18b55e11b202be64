import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const CLIENT = fileURLToPath(new URL("../../../src/github/read-client.ts", import.meta.url));

/** Asks once in a process of its own, since the toolkit reads the environment when it is loaded. */
async function askOnce(env: Record<string, string>, apiUrl: string): Promise<string> {
  const log = "const none = () => {}; const log = { debug: none, info: none, warning: none, step: none };";
  const script = `${log} const { createReadClient } = await import(process.argv[1]);
    const options = { token: "ghs_x", apiUrl: "${apiUrl}", graphqlUrl: "${apiUrl}/graphql", now: () => new Date(), log, wait: async () => {} };
    const answer = await createReadClient(options).get("/hello").catch((error) => ({ data: error.message }));
    console.log(JSON.stringify(answer.data));`;
  const child = spawn(process.execPath, ["--input-type=module", "--no-warnings", "-e", script, CLIENT], {
    env: { PATH: process.env["PATH"] ?? "", GITHUB_API_URL: apiUrl, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  await new Promise((resolve) => child.once("close", resolve));
  return output.trim();
}

/** A server on loopback that is the API, and in front of it a proxy that counts who comes through. */
async function apiBehindProxy() {
  const tunnels: string[] = [];
  const api = createServer((_, response) => void response.writeHead(200, { "content-type": "application/json" }).end('"from the API"'));
  const apiPort = await listen(api);
  const proxy = createServer();
  proxy.on("connect", (request, socket) => {
    tunnels.push(request.url ?? "");
    const upstream = connect(apiPort, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      socket.pipe(upstream).pipe(socket);
    });
    upstream.on("error", () => socket.destroy());
    socket.on("error", () => upstream.destroy());
  });
  const proxyPort = await listen(proxy);
  return {
    tunnels,
    apiPort,
    proxyUrl: `http://127.0.0.1:${proxyPort}`,
    async [Symbol.asyncDispose]() {
      for (const server of [api, proxy]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

describe("proxies", () => {
  it("is asked through where the environment names one", async () => {
    await using network = await apiBehindProxy();
    expect(await askOnce({ http_proxy: network.proxyUrl }, "http://api.example.test")).toBe('"from the API"');
    expect(network.tunnels).toEqual(["api.example.test:80"]);
  });

  it("is left out for no_proxy, and for loopback", async () => {
    await using network = await apiBehindProxy();
    const skipped = await askOnce({ http_proxy: network.proxyUrl, no_proxy: "api.example.test" }, "http://api.example.test");
    expect(skipped).toContain("cannot be reached");
    expect(await askOnce({ http_proxy: network.proxyUrl }, `http://127.0.0.1:${network.apiPort}`)).toBe('"from the API"');
    expect(network.tunnels).toEqual([]);
  });
});
