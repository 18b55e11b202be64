import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault, FaultedRequest, PlannedAnswer } from "./faults.ts";
import { FaultPlan, replacement, reset } from "./faults.ts";
import { executeGraphql } from "./graphql/execute.ts";
import type { RecordedRequest } from "./recorded-request.ts";
import { bodyOf, parsed } from "./request-body.ts";
import { answerRest } from "./rest/answer.ts";
import type { TokenData } from "./world-data.ts";
import type { World } from "./world.ts";

/** A handler that serves other paths beside GitHub's own; true: it took the request. */
export type Mount = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

export interface GithubOptions {
  faults?: readonly Fault[];
  /** Added to every answer, as the way to GitHub would. */
  latencyMs?: number;
  /** Handlers asked before the bed's own, in order. */
  mounts?: readonly Mount[];
  /** Runs before a request is answered: a push in between, a comment of somebody else. */
  onRequest?: (request: FaultedRequest, world: World) => void;
}

export interface RunningGithub {
  apiUrl: string;
  graphqlUrl: string;
  world: World;
  /** In the order in which they arrived. */
  requests: RecordedRequest[];
  /** Where the bed itself failed: fields or paths that it does not model, answers that GitHub's schemas refuse. */
  bedFaults: string[];
  /** Adds a fault while it runs. */
  addFault(fault: Fault): void;
  /** Makes a secret known, with what a job's `permissions:` grant. */
  registerToken(secret: string, token: Partial<TokenData>): void;
  /** Stops, breaking what still waits. Throws when the bed failed: a test on a wrong GitHub proves nothing. */
  close(): Promise<void>;
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): PlannedAnswer {
  const raw = typeof body === "string";
  return {
    status,
    headers: {
      "content-type": raw ? "text/plain; charset=utf-8" : "application/json; charset=utf-8",
      ...headers,
    },
    body: raw ? body : JSON.stringify(body),
  };
}

const DOCUMENTATION = "https://docs.github.com/rest";
const BAD_CREDENTIALS = {
  message: "Bad credentials",
  documentation_url: DOCUMENTATION,
  status: "401",
};
const NO_CREDENTIALS = {
  message: "Requires authentication",
  documentation_url: DOCUMENTATION,
  status: "401",
};
/** https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent */
const NO_AGENT = "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.";

interface Asked {
  kind: "rest" | "graphql";
  method: string;
  url: URL;
  body: unknown;
  broken: boolean;
  accept: string;
  secret: string | null;
  agent: string | null;
}

/** One running GitHub: everything that its requests share. */
class Github {
  readonly requests: RecordedRequest[] = [];
  readonly bedFaults: string[] = [];
  readonly plan: FaultPlan;
  readonly world: World;
  readonly options: GithubOptions;
  private readonly started = performance.now();

  constructor(world: World, options: GithubOptions) {
    this.world = world;
    this.options = options;
    this.plan = new FaultPlan(options.faults ?? []);
  }

  async handle(request: IncomingMessage, response: ServerResponse, port: number): Promise<void> {
    const record = this.record(request);
    try {
      for (const mount of this.options.mounts ?? []) {
        if (!(await mount(request, response))) continue;
        record.kind = "mounted";
        if (response.writableEnded) this.end(record, response.statusCode);
        else response.once("close", () => this.end(record, response.statusCode));
        return;
      }
      await this.answerAs(request, response, port, record);
    } catch (error) {
      const told = `${request.method ?? ""} ${request.url ?? ""}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
      this.bedFaults.push(told);
      if (!response.headersSent) this.send(response, json(501, { message: `The test bed failed: ${told}` }), record);
    }
  }

  private record(request: IncomingMessage): RecordedRequest {
    const path = request.url ?? "/";
    const record: RecordedRequest = {
      kind: path.split("?")[0] === "/graphql" ? "graphql" : "rest",
      method: request.method ?? "GET",
      path,
      body: null,
      status: 0,
      fault: null,
      operationName: null,
      variables: {},
      cost: 0,
      startedAt: performance.now() - this.started,
      endedAt: 0,
      userAgent: request.headers["user-agent"] ?? null,
      login: null,
    };
    this.requests.push(record);
    return record;
  }

  private end(record: RecordedRequest, status: number): void {
    record.status = status;
    record.endedAt = performance.now() - this.started;
  }

  private send(response: ServerResponse, answer: PlannedAnswer, record: RecordedRequest): void {
    this.end(record, answer.status);
    response.writeHead(answer.status, {
      ...answer.headers,
      "content-length": Buffer.byteLength(answer.body),
    });
    response.end(answer.body);
  }

  private async answerAs(request: IncomingMessage, response: ServerResponse, port: number, record: RecordedRequest): Promise<void> {
    const { value, broken } = parsed(await bodyOf(request));
    const authorization = /^(?:bearer|token)\s+(\S+)$/i.exec(request.headers.authorization ?? "");
    const asked: Asked = {
      kind: record.kind === "graphql" ? "graphql" : "rest",
      method: record.method,
      url: new URL(record.path, `http://127.0.0.1:${port}`),
      body: value,
      broken,
      accept: request.headers.accept ?? "",
      secret: authorization?.[1] ?? null,
      agent: record.userAgent,
    };
    const graphql = (asked.kind === "graphql" ? value : null) as {
      operationName?: string;
      variables?: Record<string, unknown>;
      query?: string;
    } | null;
    record.body = value;
    record.operationName = graphql?.operationName ?? /\b(?:query|mutation)\s+(\w+)/.exec(graphql?.query ?? "")?.[1] ?? null;
    record.variables = graphql?.variables ?? {};
    const faulted: FaultedRequest = {
      kind: asked.kind,
      method: asked.method,
      path: asked.url.pathname,
      query: asked.url.searchParams,
      body: value,
      operationName: record.operationName,
      variables: record.variables,
      index: this.requests.indexOf(record),
    };
    this.options.onRequest?.(faulted, this.world);
    const fault = this.plan.take(faulted);
    record.fault = fault?.fault ?? null;
    if (this.options.latencyMs !== undefined) await sleep(this.options.latencyMs);
    if (fault?.fault === "timeout") return;
    if (fault?.fault === "reset") return this.broken(response, record);
    if (fault?.fault === "delay") await sleep(fault.ms ?? 0);
    const instead = fault === null ? null : replacement(fault.fault);
    const answer = instead ?? (await this.answer(asked, record));
    if (fault?.fault === "reset-after") return this.broken(response, record);
    const whole = { ...answer, headers: { ...this.commonHeaders(asked), ...answer.headers } };
    this.send(response, fault?.fault === "truncated-json" ? { ...whole, body: whole.body.slice(0, whole.body.length / 2) } : whole, record);
  }

  private broken(response: ServerResponse, record: RecordedRequest): void {
    this.end(record, 0);
    reset(response);
  }

  private async answer(asked: Asked, record: RecordedRequest): Promise<PlannedAnswer> {
    const { world } = this;
    if (asked.agent === null || asked.agent === "") return json(403, NO_AGENT);
    const token = asked.secret === null ? null : (world.tokens[asked.secret] ?? null);
    record.login = token?.login ?? null;
    if (asked.secret !== null && token === null) return json(401, BAD_CREDENTIALS);
    const anonymous = token === null && asked.kind === "rest" && world.quirks.publicReadsWithoutPermission;
    if (token === null && !anonymous) return json(401, NO_CREDENTIALS);
    if (asked.broken)
      return json(400, {
        message: "Problems parsing JSON",
        documentation_url: DOCUMENTATION,
        status: "400",
      });
    if (asked.kind === "graphql") return this.graphql(asked, token, record);
    world.rateLimit.restUsed += 1;
    if (world.rateLimit.restUsed > world.rateLimit.limit) {
      return replacement("rate-limit-403-rest") ?? json(403, {});
    }
    const outcome = answerRest(world, {
      method: asked.method,
      path: asked.url.pathname,
      query: asked.url.searchParams,
      body: asked.body,
      accept: asked.accept,
      token,
    });
    this.bedFaults.push(...outcome.faults);
    const headers: Record<string, string> = { ...outcome.headers };
    if (token?.oauthScopes !== undefined) headers["x-oauth-scopes"] = token.oauthScopes.join(", ");
    if (headers["link"] !== undefined) headers["link"] = headers["link"].replaceAll("{url}", `${asked.url.origin}${asked.url.pathname}`);
    return json(outcome.status, outcome.body, headers);
  }

  private async graphql(asked: Asked, token: TokenData | null, record: RecordedRequest): Promise<PlannedAnswer> {
    const { world } = this;
    if (asked.method !== "POST" || token === null)
      return json(404, { message: "Not Found", documentation_url: DOCUMENTATION, status: "404" });
    if (world.rateLimit.graphqlUsed >= world.rateLimit.limit) return replacement("rate-limit-200-graphql") ?? json(200, {});
    const result = await executeGraphql(world, token, (asked.body ?? {}) as Record<string, unknown>);
    record.cost = result.cost;
    this.bedFaults.push(...result.faults);
    return json(result.status, result.body);
  }

  private commonHeaders(asked: Asked): Record<string, string> {
    const { limit, restUsed, graphqlUsed } = this.world.rateLimit;
    const used = asked.kind === "graphql" ? graphqlUsed : restUsed;
    return {
      "x-github-media-type": "github.v3; format=json",
      "x-github-request-id": `BED:${this.requests.length}`,
      "x-ratelimit-limit": `${limit}`,
      "x-ratelimit-remaining": `${Math.max(0, limit - used)}`,
      "x-ratelimit-used": `${used}`,
      "x-ratelimit-reset": `${Math.floor(Date.parse(this.world.now) / 1000) + 3600}`,
      "x-ratelimit-resource": asked.kind === "graphql" ? "graphql" : "core",
    };
  }
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * Starts a GitHub on loopback over a world. Point `GITHUB_API_URL` at `apiUrl` and `GITHUB_GRAPHQL_URL` at `graphqlUrl`.
 * The world may be changed while it runs.
 */
export async function startGitHub(world: World, options: GithubOptions = {}): Promise<RunningGithub> {
  const github = new Github(world, options);
  let port = 0;
  const server = createServer((request, response) => void github.handle(request, response, port));
  // Longer than any test: a server that drops an idle connection while a request is on its way looks like a fault.
  server.keepAliveTimeout = 300_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  port = (server.address() as AddressInfo).port;
  const apiUrl = `http://127.0.0.1:${port}`;
  return {
    apiUrl,
    graphqlUrl: `${apiUrl}/graphql`,
    world,
    requests: github.requests,
    bedFaults: github.bedFaults,
    addFault: (fault) => github.plan.add(fault),
    registerToken: (secret, token) => void world.token(secret, token),
    close: async () => {
      await stop(server);
      if (github.bedFaults.length > 0) throw new Error(`The test bed failed, so this test proves nothing:\n${github.bedFaults.join("\n")}`);
    },
  };
}
