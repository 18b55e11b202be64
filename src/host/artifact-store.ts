import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DefaultArtifactClient, type Artifact, type FindOptions } from "@actions/artifact";
import { ConfigurationError } from "../facts/configuration-error.ts";
import { readZip, ZipRejection } from "../evidence/zip.ts";
import type { ArtifactStore, UploadedArtifact } from "./host.ts";

/** Evidence is small; a larger zip is not ours or is an attack, and is refused before it is fetched. */
const LARGEST_ARTIFACT_BYTES = 64 * 1024 * 1024;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Opens the artifact service of this run. GitHub Enterprise Server has no such service (the client refuses it), and
 * outside a runner its address is not given: then the sentence that says so.
 */
export function openArtifactStore(env: Environment, token: string | null): ArtifactStore | { unavailable: string } {
  const server = new URL(env["GITHUB_SERVER_URL"] || "https://github.com");
  const host = server.hostname.toLowerCase();
  if (host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost")) {
    return { unavailable: "GitHub Enterprise Server has no artifact service of this kind; the files stay in `evidence-dir`." };
  }
  if (!env["ACTIONS_RESULTS_URL"] || !env["ACTIONS_RUNTIME_TOKEN"]) {
    return { unavailable: "The runner gave no artifact service; the files stay in `evidence-dir`." };
  }
  const client = new DefaultArtifactClient();
  const [owner = "", name = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");

  return {
    async upload(artifactName, root, paths, retentionDays): Promise<UploadedArtifact> {
      const files = paths.map((path) => join(root, path));
      try {
        const answer = await client.uploadArtifact(artifactName, files, root, retentionDays === null ? {} : { retentionDays });
        if (answer.id === undefined) throw new Error("the service gave no artifact id");
        const run = `${env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${owner}/${name}/actions/runs/${env["GITHUB_RUN_ID"] ?? ""}`;
        return {
          name: artifactName,
          id: answer.id,
          url: `${run}/artifacts/${answer.id}`,
          digest: answer.digest === undefined ? null : answer.digest.startsWith("sha256:") ? answer.digest : `sha256:${answer.digest}`,
        };
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const taken = message.includes("409");
        throw new ConfigurationError(
          `Artifact \`${artifactName}\` could not be uploaded: ${message}`,
          taken
            ? "Artifacts are immutable: give each matrix job its own `artifact-suffix`."
            : "Re-run the job; if it stays so, set `upload: false` and take the files from `evidence-dir`.",
        );
      }
    },

    async download(artifactName, runId): Promise<ReadonlyMap<string, Uint8Array> | null> {
      const options: FindOptions =
        runId === null || token === null ? {} : { findBy: { token, workflowRunId: runId, repositoryOwner: owner, repositoryName: name } };
      const artifact = await newest(client, artifactName, options);
      if (artifact === null) return null;
      if (artifact.size > LARGEST_ARTIFACT_BYTES) {
        throw new ConfigurationError(
          `Artifact \`${artifactName}\` has ${artifact.size} bytes, more than evidence may have.`,
          "Check which job writes an artifact of this name.",
        );
      }
      return fetchZip(client, artifact, options);
    },
  };
}

/** The newest artifact of a name: re-running failed jobs leaves upstream evidence in an earlier attempt of the run. */
async function newest(client: DefaultArtifactClient, name: string, options: FindOptions): Promise<Artifact | null> {
  const { artifacts } = await client.listArtifacts(options);
  const named = artifacts.filter((artifact) => artifact.name === name).sort((a, b) => b.id - a.id);
  return named[0] ?? null;
}

/** The digest of a crafted archive is right, too: what it holds is refused in one sentence, and nobody is told of an error of ours. */
function unpacked(name: string, zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    return readZip(zip);
  } catch (error) {
    if (!(error instanceof ZipRejection)) throw error;
    throw new ConfigurationError(
      `Artifact \`${name}\` is refused: ${error.message}`,
      "Check which job writes an artifact of this name, then re-run that job.",
    );
  }
}

/** Downloads the zip without unpacking it, since the client would extract before it compares the digest. */
async function fetchZip(client: DefaultArtifactClient, artifact: Artifact, options: FindOptions): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), "trust-layer-artifact-"));
  try {
    const answer = await client.downloadArtifact(artifact.id, {
      ...options,
      path: folder,
      skipDecompress: true,
      ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest }),
    });
    if (answer.digestMismatch === true) {
      throw new ConfigurationError(`Artifact \`${artifact.name}\` does not match its digest.`, "Re-run the job that wrote it.");
    }
    const [file] = await readdir(folder);
    if (file === undefined) throw new ConfigurationError(`Artifact \`${artifact.name}\` arrived empty.`, "Re-run the job that wrote it.");
    return unpacked(artifact.name, await readFile(join(folder, file)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
