import type { World } from "../world.ts";
import type { PullRequestData, RepositoryData, Scope, TokenData } from "../world-data.ts";

/** One REST request, with its route's parameters decoded. */
export interface RestRequest {
  world: World;
  token: TokenData | null;
  /** The repository of `{owner}/{repo}`; routes without one get a stand-in that they do not read. */
  repository: RepositoryData;
  parameters: Readonly<Record<string, string>>;
  query: URLSearchParams;
  body: unknown;
  accept: string;
}

export interface RestResult {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

export interface Need {
  scope: Scope;
  level: "read" | "write";
}

export interface Route {
  method: "GET" | "POST" | "PATCH" | "DELETE";
  /** As in GitHub's OpenAPI description, which is also how the schema of the answer is found. */
  path: string;
  /** Any of these opens it. Empty: no scope is asked for. */
  needs: readonly Need[];
  handle(request: RestRequest): RestResult;
}

export function read(...scopes: Scope[]): Need[] {
  return scopes.map((scope) => ({ scope, level: "read" }));
}

export function write(...scopes: Scope[]): Need[] {
  return scopes.map((scope) => ({ scope, level: "write" }));
}

export function ok(body: unknown, status = 200): RestResult {
  return { status, body };
}

const DOCUMENTATION = "https://docs.github.com/rest";

export function failure(status: number, message: string, extra: Record<string, unknown> = {}): RestResult {
  return {
    status,
    body: { message, ...extra, documentation_url: DOCUMENTATION, status: `${status}` },
  };
}

export function notFound(): RestResult {
  return failure(404, "Not Found");
}

/** 422 as GitHub words it: `errors` says which field of which resource. */
export function invalid(resource: string, field: string, code: string, message?: string): RestResult {
  return failure(422, "Validation Failed", {
    errors: [{ resource, field, code, ...(message === undefined ? {} : { message }) }],
  });
}

/** One page of a list with GitHub's `Link` header: 30 per page unless asked otherwise, never more than 100. */
export function page<Row>(request: RestRequest, rows: readonly Row[], show: (rows: Row[]) => unknown): RestResult {
  const size = Math.min(100, Math.max(1, Number(request.query.get("per_page") ?? 30) || 30));
  const number = Math.max(1, Number(request.query.get("page") ?? 1) || 1);
  const last = Math.max(1, Math.ceil(rows.length / size));
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(request.query);
    query.set("page", `${to}`);
    return `<{url}?${query.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, "prev")] : []),
    ...(number < last ? [link(number + 1, "next"), link(last, "last")] : []),
    ...(number > 1 ? [link(1, "first")] : []),
  ];
  const body = show(rows.slice((number - 1) * size, number * size));
  return {
    status: 200,
    body,
    ...(links.length === 0 ? {} : { headers: { link: links.join(", ") } }),
  };
}

export function pullRequestOf(request: RestRequest, parameter: string): PullRequestData | undefined {
  return request.repository.pullRequests.find((one) => `${one.number}` === request.parameters[parameter]);
}
