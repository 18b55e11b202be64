import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";

import { type ArtifactService, startArtifactService } from "../../bed/artifacts/artifact-service.ts";
import { jobOf } from "./artifact-client.ts";

const page = z.object({
  total_count: z.number(),
  artifacts: z.array(z.object({ id: z.number(), name: z.string(), expired: z.boolean(), digest: z.string().nullable() })),
});
const zip = zipSync({ "a.txt": strToU8("1") });
let service: ArtifactService;
let now = new Date("2026-01-01T00:00:00Z");

beforeEach(async () => {
  now = new Date("2026-01-01T00:00:00Z");
  service = await startArtifactService({ now: () => now });
});
afterEach(() => service.close());

const get = (path: string) => service.answerRest("GET", path, "http://api");

describe("the public side", () => {
  it("leaves other paths and methods to others", () => {
    expect(get("/repos/octo/repo/pulls/1")).toBeNull();
    expect(service.answerRest("DELETE", "/repos/octo/repo/actions/artifacts/1", "http://api")).toBeNull();
  });

  it("answers 404 for an artifact of another repository, and 410 for an expired one", async () => {
    const id = await service.put(jobOf(7), "evidence", zip, null);
    expect(get(`/repos/octo/other/actions/artifacts/${id}/zip`)?.status).toBe(404);
    now = new Date("2026-04-02T00:00:00Z");
    expect(get(`/repos/octo/repo/actions/artifacts/${id}/zip`)?.status).toBe(410);
    expect(page.parse(get("/repos/octo/repo/actions/runs/7/artifacts")?.body).artifacts[0]?.expired).toBe(true);
  });

  it("pages, newest first, with links, and filters by name", async () => {
    for (let index = 0; index < 5; index += 1) await service.put(jobOf(7), `e${index}`, zip, null);
    await service.put(jobOf(8), "e0", zip, null);
    const first = get("/repos/octo/repo/actions/runs/7/artifacts?per_page=2");
    expect(page.parse(first?.body).total_count).toBe(5);
    expect(page.parse(first?.body).artifacts.map(({ name }) => name)).toEqual(["e4", "e3"]);
    expect(first?.headers["link"]).toBe(
      '<http://api/repos/octo/repo/actions/runs/7/artifacts?per_page=2&page=2>; rel="next", <http://api/repos/octo/repo/actions/runs/7/artifacts?per_page=2&page=3>; rel="last"',
    );
    const last = get("/repos/octo/repo/actions/runs/7/artifacts?per_page=2&page=3");
    expect(page.parse(last?.body).artifacts.map(({ name }) => name)).toEqual(["e0"]);
    expect(page.parse(get("/repos/octo/repo/actions/runs/7/artifacts?name=e3")?.body).total_count).toBe(1);
  });

  it("redirects to the content, which needs no token", async () => {
    const id = await service.put(jobOf(7), "evidence", zip, "sha256:abc");
    const reply = get(`/repos/octo/repo/actions/artifacts/${id}/zip`);
    expect(reply?.status).toBe(302);
    const answer = await fetch(String(reply?.headers["location"]));
    expect(answer.headers.get("content-type")).toBe("application/zip");
    expect(answer.headers.get("content-disposition")).toBe("attachment; filename=\"evidence.zip\"; filename*=UTF-8''evidence.zip");
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(zip);
    const part = await fetch(String(reply?.headers["location"]), { headers: { range: "bytes=0-3" } });
    expect([part.status, await part.text()]).toEqual([206, "PK\u0003\u0004"]);
  });

  it("answers injected statuses and digests that lie", async () => {
    await service.put(jobOf(7), "evidence", zip, "sha256:abc");
    service.addFault({ operation: "rest-list", effect: "wrong-digest", times: 1 });
    const list = () => get("/repos/octo/repo/actions/runs/7/artifacts");
    expect(page.parse(list()?.body).artifacts[0]?.digest).toBe(`sha256:${"0".repeat(64)}`);
    expect(page.parse(list()?.body).artifacts[0]?.digest).toBe("sha256:abc");
    service.addFault({ operation: "rest-list", effect: "status", status: 403 });
    expect(list()?.status).toBe(403);
  });
});
