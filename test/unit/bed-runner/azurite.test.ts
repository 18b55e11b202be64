import { DefaultArtifactClient } from "@actions/artifact";
import { afterAll, beforeAll, expect, it } from "vitest";

import { type ArtifactService, startArtifactService } from "../../bed/artifacts/artifact-service.ts";
import { startAzurite } from "../../bed/artifacts/azurite-backend.ts";
import { asJob, inFolder, jobOf, readTree, writeFiles } from "./artifact-client.ts";

/*
 * Azurite is Microsoft's own emulator: it judges the client's requests and the signatures by the rules of the real
 * store, so that what works over our store in memory is known to work over a real one.
 */
const client = new DefaultArtifactClient();
let service: ArtifactService;

beforeAll(async () => {
  service = await startArtifactService({ blobs: await startAzurite() });
});
afterAll(() => service.close());

it("carries an artifact through Azurite with the real client", async () => {
  const files = { "evidence/gate.json": '{"verdict":"PASS"}', "summary.md": "# ready\n" };
  const uploaded = await inFolder(async (folder) => {
    const paths = await writeFiles(folder, files);
    return asJob(service, jobOf(1), () => client.uploadArtifact("evidence", paths, folder));
  });
  await inFolder(async (folder) => {
    const result = await asJob(service, jobOf(1, 1, "publish"), () =>
      client.downloadArtifact(uploaded.id ?? 0, { path: folder, expectedHash: `sha256:${uploaded.digest}` }),
    );
    expect(result.digestMismatch).toBe(false);
    expect(await readTree(folder)).toEqual(files);
  });
  await asJob(service, jobOf(1), () => client.deleteArtifact("evidence"));
  expect(await service.stored()).toEqual([]);
});
