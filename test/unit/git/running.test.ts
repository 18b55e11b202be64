import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { temporaryFolder } from "./scratch.ts";

const PROCESS = fileURLToPath(new URL("../../../src/git/process.ts", import.meta.url));
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A process of ours in the middle of a fetch from a server that never answers, and the connection that git holds. */
async function fetching(more = "") {
  const server = createServer(() => undefined);
  servers.push(server);
  const asked = once(server, "request");
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const script = `const { runGit } = await import(${JSON.stringify(PROCESS)}); ${more}
    await runGit(process.cwd(), ["ls-remote", "http://127.0.0.1:${port}/o/r.git"]);`;
  const us = spawn(process.execPath, ["--input-type=module", "-e", script], { cwd: temporaryFolder(), stdio: "ignore" });
  const [request] = (await asked) as [{ socket: Socket }];
  return { us, gone: once(us, "close"), gitGone: once(request.socket, "close") };
}

describe.skipIf(process.platform === "win32")("git does not outlive the process that started it", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s ends both, and is told to whoever waits", async (signal) => {
    const { us, gone, gitGone } = await fetching();
    us.kill(signal);
    expect(await gone).toEqual([null, signal]);
    await gitGone;
  });

  test("process.exit ends it", async () => {
    const { us, gone, gitGone } = await fetching('process.once("SIGUSR2", () => process.exit(3));');
    us.kill("SIGUSR2");
    expect(await gone).toEqual([3, null]);
    await gitGone;
  });

  test("a signal that somebody else listens to is left to them", async () => {
    const { us, gone, gitGone } = await fetching('process.on("SIGTERM", () => setTimeout(() => process.exit(4), 50));');
    us.kill("SIGTERM");
    expect(await gone).toEqual([4, null]);
    await gitGone;
  });
});
