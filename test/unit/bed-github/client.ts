import { onTestFinished } from "vitest";
import type { GithubOptions, RunningGithub } from "../../bed/github/index.ts";
import { startGitHub, TYPICAL_TOKEN } from "../../bed/github/index.ts";
import type { World } from "../../bed/github/index.ts";

/** A GitHub that closes with the test; a fault of the bed then fails it. */
export async function github(world: World, options: GithubOptions = {}): Promise<RunningGithub> {
  const running = await startGitHub(world, options);
  onTestFinished(() => running.close());
  return running;
}

export interface Answer {
  status: number;
  body: unknown;
  headers: Headers;
}

function headers(token: string | null): Record<string, string> {
  return {
    "user-agent": "bed-test",
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
}

export async function rest(
  running: RunningGithub,
  path: string,
  token: string | null = TYPICAL_TOKEN,
  init: RequestInit = {},
): Promise<Answer> {
  const response = await fetch(running.apiUrl + path, {
    ...init,
    headers: { ...headers(token), ...(init.headers as Record<string, string> | undefined) },
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json") === true;
  return {
    status: response.status,
    body: isJson && text !== "" ? (JSON.parse(text) as unknown) : text,
    headers: response.headers,
  };
}

export function send(
  running: RunningGithub,
  method: string,
  path: string,
  body: unknown,
  token: string | null = TYPICAL_TOKEN,
): Promise<Answer> {
  return rest(running, path, token, { method, body: JSON.stringify(body) });
}

export async function graphql(
  running: RunningGithub,
  query: string,
  variables: Record<string, unknown> = {},
  token: string | null = TYPICAL_TOKEN,
): Promise<Answer> {
  const response = await fetch(running.graphqlUrl, {
    method: "POST",
    headers: headers(token),
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: await response.json(), headers: response.headers };
}

/** One pull request's selection of the typical world. */
export function ofPullRequest(selection: string): string {
  return `{ repository(owner: "acme", name: "widgets") { pullRequest(number: 12) { ${selection} } } }`;
}

/** A value deep in an answer, by a dotted path with array indexes; undefined where nothing is. */
export function at(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((here, key) => (here as Record<string, unknown> | null | undefined)?.[key], value);
}
