import { isAllowed, isVisible, notAccessible } from "../access.ts";
import { findRepository } from "../derive.ts";
import type { TokenData } from "../world-data.ts";
import type { World } from "../world.ts";
import { CHECK_ROUTES } from "./check-routes.ts";
import { wrongInAnswer, wrongInRequest } from "./openapi.ts";
import { PULL_REQUEST_ROUTES } from "./pull-request-routes.ts";
import { REPOSITORY_ROUTES } from "./repository-routes.ts";
import type { Need, RestRequest, RestResult, Route } from "./route.ts";
import { failure, notFound } from "./route.ts";

/** Parameters that may hold slashes: they reach as far as the rest of the pattern lets them. An empty `path` is the root folder. */
const DEEP = new Set(["path", "branch", "ref", "basehead", "name"]);

function compile(route: Route): RegExp {
  const escaped = route.path.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(
    `^${escaped.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${name === "path" ? ".*" : DEEP.has(name) ? ".+" : "[^/]+"})`)}$`,
  );
}

/** The pattern with the most fixed text first, so that `/branches/{b}/protection` is not read as a branch's name. */
const ROUTES = [...REPOSITORY_ROUTES, ...PULL_REQUEST_ROUTES, ...CHECK_ROUTES]
  .map((route) => ({ route, pattern: compile(route) }))
  .toSorted((a, b) => b.route.path.replace(/\{\w+\}/g, "").length - a.route.path.replace(/\{\w+\}/g, "").length);

export interface RestCall {
  method: string;
  /** Without the query, still percent-encoded. */
  path: string;
  query: URLSearchParams;
  body: unknown;
  accept: string;
  token: TokenData | null;
}

export interface RestOutcome extends RestResult {
  /** Why the bed itself could not answer rightly: its own faults, never the client's. */
  faults: string[];
}

function accepted(needs: readonly Need[]): Record<string, string> {
  const names = needs.map((need) => `${need.scope.replaceAll("-", "_")}=${need.level}`);
  return names.length === 0 ? {} : { "x-accepted-github-permissions": names.join("; ") };
}

function decoded(groups: Record<string, string | undefined>): Record<string, string> | null {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? "")]));
  } catch {
    return null;
  }
}

/** One REST answer: the route, the repository's visibility, the scope, the body, then the answer held against OpenAPI. */
export function answerRest(world: World, call: RestCall): RestOutcome {
  const match = ROUTES.find(({ route, pattern }) => route.method === call.method && pattern.test(call.path));
  if (match === undefined) {
    const fault = `The test bed does not model ${call.method} ${call.path}`;
    return { ...failure(501, fault), faults: [fault] };
  }
  const { route } = match;
  const parameters = decoded(match.pattern.exec(call.path)?.groups ?? {});
  if (parameters === null) return { ...failure(400, "Bad Request"), faults: [] };
  const found = findRepository(world, `${parameters["owner"] ?? ""}/${parameters["repo"] ?? ""}`);
  const wantsRepository = route.path.startsWith("/repos/");
  if (wantsRepository && (found === undefined || !isVisible(call.token, found))) return { ...notFound(), faults: [] };
  const repository = found ?? Object.values(world.repositories)[0];
  if (repository === undefined) return { ...notFound(), faults: ["The world has no repository"] };
  const headers = accepted(route.needs);
  const open = route.needs.length === 0 || route.needs.some((need) => isAllowed(world, call.token, repository, need.scope, need.level));
  if (!open) return { ...failure(403, notAccessible(call.token)), headers, faults: [] };
  const wrong = wrongInRequest(route.method, route.path, call.body);
  if (wrong.length > 0) return { ...failure(422, `Invalid request.\n\n${wrong.join("\n")}`), headers, faults: [] };

  const request: RestRequest = {
    world,
    token: call.token,
    repository,
    parameters,
    query: call.query,
    body: call.body,
    accept: call.accept,
  };
  const result = route.handle(request);
  const faults = typeof result.body === "string" ? [] : wrongInAnswer(route.method, route.path, result.status, result.body);
  if (faults.length > 0) {
    const told = faults.map((fault) => `${route.method} ${route.path} ${result.status}:${fault}`);
    return {
      ...failure(501, `The test bed's answer is not valid: ${told.join("; ")}`),
      faults: told,
    };
  }
  return { ...result, headers: { ...headers, ...result.headers }, faults: [] };
}
