import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createReadClient, type ReadClientOptions } from "../../../src/github/read-client.ts";
import type { ReadClient } from "../../../src/github/client-contract.ts";
import type { Log } from "../../../src/host/host.ts";

export const TOKEN = "ghs_testtoken0000000000000000000000000000";

/** A log that keeps its lines. */
export function recordingLog(): Log & { lines: string[] } {
  const lines: string[] = [];
  const keep = (message: string): void => void lines.push(message);
  return { lines, debug: keep, info: keep, warning: keep, step: keep };
}

/** One scripted answer; `fault` breaks the connection instead of answering, or never answers. */
export interface Scripted {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  raw?: string;
  fault?: "reset" | "truncate" | "silence";
}

/** A server that gives its answers in order, the last one again and again, and records what it was asked. */
export async function scripted(answers: readonly Scripted[]) {
  const requests: { method: string; url: string; headers: IncomingMessage["headers"]; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      requests.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body });
      give(response, answers[Math.min(requests.length, answers.length) - 1] ?? {});
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const waits: number[] = [];
  const log = recordingLog();
  const client = (options: Partial<ReadClientOptions> = {}): ReadClient =>
    createReadClient({
      token: TOKEN,
      apiUrl: `http://127.0.0.1:${port}`,
      graphqlUrl: `http://127.0.0.1:${port}/graphql`,
      now: () => new Date("2026-01-01T00:00:00Z"),
      log,
      wait: async (ms) => void waits.push(ms),
      ...options,
    });
  return {
    client,
    requests,
    waits,
    log,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function give(response: ServerResponse, answer: Scripted): void {
  if (answer.fault === "silence") return;
  if (answer.fault === "reset") return void response.socket?.resetAndDestroy();
  const text = answer.raw ?? JSON.stringify(answer.body ?? {});
  response.writeHead(answer.status ?? 200, { "content-type": "application/json", ...answer.headers });
  response.end(answer.fault === "truncate" ? text.slice(0, text.length / 2) : text);
}
