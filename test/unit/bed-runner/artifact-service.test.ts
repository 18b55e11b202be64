import { createHash } from "node:crypto";

import { DefaultArtifactClient } from "@actions/artifact";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { type ArtifactService, startArtifactService } from "../../bed/artifacts/artifact-service.ts";
import { asJob, inFolder, jobOf, readTree, writeFiles } from "./artifact-client.ts";

const client = new DefaultArtifactClient();
let service: ArtifactService;
let now = new Date("2026-01-01T00:00:00Z");

beforeEach(async () => {
  now = new Date("2026-01-01T00:00:00Z");
  service = await startArtifactService({ now: () => now });
});
afterEach(() => service.close());

async function upload(name: string, files: Record<string, string>, job = jobOf(1), retentionDays?: number) {
  return inFolder(async (folder) => {
    const paths = await writeFiles(folder, files);
    const options = retentionDays === undefined ? {} : { retentionDays };
    return asJob(service, job, () => client.uploadArtifact(name, paths, folder, options));
  });
}

describe("refusals", () => {
  it("refuses a second artifact of the same name in one attempt, with 409", async () => {
    await upload("evidence", { "a.json": "{}" });
    await expect(upload("evidence", { "a.json": "{}" }, jobOf(1, 1, "other"))).rejects.toThrow(
      /\(409\).*an artifact with this name already exists on the workflow run/,
    );
  });

  it("hides the artifacts of another run", async () => {
    await upload("evidence", { "a.json": "{}" }, jobOf(1));
    const { artifacts } = await asJob(service, jobOf(2), () => client.listArtifacts());
    expect(artifacts).toEqual([]);
    await expect(asJob(service, jobOf(2), () => client.getArtifact("evidence"))).rejects.toThrow(/not found/i);
  });

  it("refuses a token that names no job of the bed", async () => {
    const other = await startArtifactService();
    const foreign = other.environmentFor(jobOf(9))["ACTIONS_RUNTIME_TOKEN"];
    await other.close();
    const answer = await fetch(`${service.url}twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts`, {
      method: "POST",
      headers: { authorization: `Bearer ${foreign}`, "content-type": "application/json" },
      body: "{}",
    });
    expect(answer.status).toBe(401);
  });

  it("refuses to write a finalized artifact again, and a write with a signature for reading", async () => {
    await upload("evidence", { "a.json": "{}" });
    const [made] = await asJob(service, jobOf(1), async () => (await client.listArtifacts()).artifacts);
    const reply = service.answerRest("GET", `/repos/octo/repo/actions/artifacts/${made?.id}/zip`, "http://api");
    const answer = await fetch(String(reply?.headers["location"]), {
      method: "PUT",
      headers: { "x-ms-blob-type": "BlockBlob" },
      body: "changed",
    });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("AuthenticationFailed");
  });

  it("refuses to put an artifact whose name exists", async () => {
    await service.put(jobOf(1), "evidence", zipSync({ a: strToU8("1") }), null);
    await expect(service.put(jobOf(1), "evidence", zipSync({ a: strToU8("2") }), null)).rejects.toThrow(/already exists/);
  });
});

describe("round trip with the real client", () => {
  it("uploads, lists, finds, downloads and deletes", async () => {
    const files = { "evidence/gate.json": '{"verdict":"PASS"}', "summary.md": "# läuft\n" };
    const uploaded = await upload("trust-layer-merge-gate", files);
    const listed = await asJob(service, jobOf(1, 1, "publish"), () => client.listArtifacts());
    expect(listed.artifacts).toMatchObject([
      { name: "trust-layer-merge-gate", id: uploaded.id, size: uploaded.size, digest: `sha256:${uploaded.digest}` },
    ]);

    await inFolder(async (folder) => {
      const result = await asJob(service, jobOf(1, 1, "publish"), () =>
        client.downloadArtifact(uploaded.id ?? 0, { path: folder, expectedHash: `sha256:${uploaded.digest}` }),
      );
      expect(result.digestMismatch).toBe(false);
      expect(await readTree(folder)).toEqual(files);
    });

    await asJob(service, jobOf(1), () => client.deleteArtifact("trust-layer-merge-gate"));
    expect(await service.stored()).toEqual([]);
    await upload("trust-layer-merge-gate", files);
    expect(service.calls).toContain("DeleteArtifact trust-layer-merge-gate");
  });

  it("stores what was sent, with the digest of the zip", async () => {
    await upload("evidence", { "a.json": "{}" });
    const [stored] = await service.stored();
    expect(Object.keys(unzipSync(stored?.content ?? new Uint8Array()))).toEqual(["a.json"]);
    expect(stored?.digest).toBe(
      `sha256:${createHash("sha256")
        .update(stored?.content ?? "")
        .digest("hex")}`,
    );
  });

  it("takes an artifact of several blocks (more than 8 MiB)", async () => {
    const noise = Array.from({ length: 12 * 1024 * 32 }, (_, index) => createHash("sha256").update(`${index}`).digest("base64")).join("");
    const uploaded = await upload("large", { "noise.txt": noise });
    expect(uploaded.size).toBeGreaterThan(8 * 1024 * 1024);
    await inFolder(async (folder) => {
      await asJob(service, jobOf(1), () => client.downloadArtifact(uploaded.id ?? 0, { path: folder }));
      expect((await readTree(folder))["noise.txt"]?.length).toBe(noise.length);
    });
  });

  it("keeps the artifacts of an earlier attempt, and the client picks the newest", async () => {
    const first = await upload("evidence", { "a.txt": "first" }, jobOf(1, 1));
    const second = await upload("evidence", { "a.txt": "second" }, jobOf(1, 2));
    const found = await asJob(service, jobOf(1, 2), () => client.getArtifact("evidence"));
    expect(found.artifact.id).toBe(second.id);
    const { artifacts } = await asJob(service, jobOf(1, 2), () => client.listArtifacts());
    expect(artifacts.map((artifact) => artifact.id)).toEqual([first.id, second.id]);
  });

  it("honours retention, up to the repository's limit, and hides what expired", async () => {
    // The client counts the days from its own clock, so the service runs on the same day.
    now = new Date();
    await upload("short", { "a.txt": "1" }, jobOf(1), 3);
    await upload("long", { "a.txt": "1" }, jobOf(1), 4000);
    const days = (await service.stored()).map(({ expiresAt }) => Math.round((expiresAt.getTime() - now.getTime()) / 86_400_000));
    expect(days).toEqual([3, 90]);
    now = new Date(now.getTime() + 5 * 86_400_000);
    const { artifacts } = await asJob(service, jobOf(1), () => client.listArtifacts());
    expect(artifacts.map(({ name }) => name)).toEqual(["long"]);
  });
});

describe("faults", () => {
  it.each([
    ["CreateArtifact", 403],
    ["FinalizeArtifact", 400],
  ] as const)("fails %s with %i", async (operation, status) => {
    service.addFault({ operation, effect: "status", status, message: "no" });
    await expect(upload("evidence", { "a.txt": "1" })).rejects.toThrow(new RegExp(`\\(${status}\\)`));
    expect(await service.stored()).toEqual([]);
  });

  it("fails the upload of the blob", async () => {
    service.addFault({ operation: "upload", effect: "status", status: 403 });
    await expect(upload("evidence", { "a.txt": "1" })).rejects.toThrow(/injected/i);
  });

  it("closes the connection without an answer", async () => {
    service.addFault({ operation: "CreateArtifact", effect: "disconnect" });
    await expect(upload("evidence", { "a.txt": "1" })).rejects.toThrow(/ECONNRESET/);
    service.clearFaults();
    await upload("evidence", { "a.txt": "1" });
  });

  it("hits only the artifact it is aimed at, and only as often as asked", async () => {
    service.addFault({ operation: "CreateArtifact", effect: "status", status: 403, name: "b", times: 1 });
    await upload("a", { "a.txt": "1" });
    await expect(upload("b", { "a.txt": "1" })).rejects.toThrow(/403/);
    await upload("b", { "a.txt": "1" });
    expect((await service.stored()).map(({ name }) => name)).toEqual(["a", "b"]);
  });

  it.each([
    ["truncate", { operation: "download", effect: "truncate", bytes: 20 }],
    ["corrupt", { operation: "download", effect: "corrupt", offset: 3 }],
    ["replace", { operation: "download", effect: "replace", content: strToU8("<html>") }],
  ] as const)("%s: the raw download differs from its digest", async (_, fault) => {
    const uploaded = await upload("evidence", { "a.txt": "content" });
    service.addFault(fault);
    await inFolder(async (folder) => {
      const result = await asJob(service, jobOf(1), () =>
        client.downloadArtifact(uploaded.id ?? 0, {
          path: folder,
          skipDecompress: true,
          expectedHash: `sha256:${uploaded.digest}`,
        }),
      );
      expect(result.digestMismatch).toBe(true);
    });
  });

  it("reports a digest that the content does not have", async () => {
    await upload("evidence", { "a.txt": "1" });
    service.addFault({ operation: "ListArtifacts", effect: "wrong-digest" });
    const { artifact } = await asJob(service, jobOf(1), () => client.getArtifact("evidence"));
    expect(artifact.digest).toBe(`sha256:${"0".repeat(64)}`);
  });
});
