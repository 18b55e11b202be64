import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, expect, it } from "vitest";

import { type ArtifactService, startArtifactService } from "../../bed/artifacts/artifact-service.ts";
import { mountArtifacts } from "../../bed/artifacts/mount.ts";
import { type RunningGithub, startGitHub, type Typical, typicalPullRequest } from "../../bed/github/index.ts";

let typical: Typical;
let artifacts: ArtifactService;
let github: RunningGithub;
const path = "/repos/acme/widgets/actions/runs/7/artifacts";

beforeEach(async () => {
  typical = typicalPullRequest();
  artifacts = await startArtifactService();
  github = await startGitHub(typical.world, { mounts: [mountArtifacts(artifacts, typical.world)] });
  const run = { repository: "acme/widgets", runId: 7, headBranch: "x", headSha: "a".repeat(40) };
  await artifacts.put({ run, attempt: 1, job: "gate" }, "evidence", zipSync({ "a.txt": strToU8("1") }), null);
});
afterEach(async () => {
  await github.close();
  await artifacts.close();
});

const get = (token: string | null, at = path): Promise<Response> =>
  fetch(`${github.apiUrl}${at}`, { headers: { "user-agent": "test", ...(token === null ? {} : { authorization: `Bearer ${token}` }) } });

it.each([
  ["nobody", null, 403],
  ["a token that does not exist", "made-up", 401],
  ["a token without actions: read", "weak", 403],
  ["a token with actions: read", "strong", 200],
])("answers %s with the right status", async (_, token, status) => {
  github.registerToken("weak", { permissions: { contents: "read" } });
  github.registerToken("strong", { permissions: { actions: "read" } });
  expect((await get(token)).status).toBe(status);
});

it("serves the content through its redirect, and leaves other paths to the in-process GitHub", async () => {
  github.registerToken("strong", { permissions: { actions: "read", contents: "read" } });
  const list = (await (await get("strong")).json()) as { artifacts: { archive_download_url: string }[] };
  const url = new URL(list.artifacts[0]?.archive_download_url ?? "");
  expect((await (await get("strong", url.pathname)).arrayBuffer()).byteLength).toBeGreaterThan(20);
  expect((await get("strong", "/repos/acme/widgets")).status).toBe(200);
  expect((await get("strong", "/repos/acme/nothing/actions/runs/7/artifacts")).status).toBe(404);
});
