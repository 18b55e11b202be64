import type { IncomingMessage, ServerResponse } from "node:http";

import { isAllowed } from "../github/access.ts";
import { findRepository } from "../github/derive.ts";
import type { WorldData } from "../github/world-data.ts";
import type { ArtifactService } from "./artifact-service.ts";

/**
 * The artifact routes of the REST API for mounting in the in-process GitHub: `startGitHub(world, { mounts:
 * [mountArtifacts(service, world)] })`. Asks for `actions: read`, as GitHub does; true when the request was one of these.
 */
export function mountArtifacts(
  service: ArtifactService,
  world: WorldData,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    const path = request.url ?? "/";
    const reply = service.answerRest(request.method ?? "GET", path, `http://${request.headers.host ?? "127.0.0.1"}`);
    if (reply === null) return false;
    const secret = /^(?:bearer|token)\s+(\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
    const token = secret === undefined ? null : (world.tokens[secret] ?? null);
    const repository = findRepository(world, path.split("/").slice(2, 4).join("/"));
    if (secret !== undefined && token === null) send(response, 401, { message: "Bad credentials" });
    else if (repository === undefined) send(response, 404, { message: "Not Found" });
    else if (!isAllowed(world, token, repository, "actions", "read")) {
      send(response, 403, { message: "Resource not accessible by integration" }, { "x-accepted-github-permissions": "actions=read" });
    } else send(response, reply.status, reply.body, reply.headers);
    return true;
  };
}

function send(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(body === null ? undefined : JSON.stringify(body));
}
