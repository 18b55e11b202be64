import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OfferedEvidence } from "../evidence/accept.ts";
import type { EvidenceKind } from "../evidence/envelope.ts";
import type { Host } from "../host/host.ts";
import { artifactName } from "./evidence-files.ts";

/**
 * Looks for evidence of some kinds: in the evidence folder first, then as artifacts of this run, then of the run that
 * the input `run-id` names. What is found is untrusted and still to be judged. A missing service is no error: the
 * consumer says what it did not get.
 */
export async function collectEvidence(
  host: Host,
  kinds: readonly EvidenceKind[],
  where: { suffix: string | null; runId: number | null; artifacts: boolean },
): Promise<OfferedEvidence[]> {
  const offered: OfferedEvidence[] = [];
  for (const kind of kinds) {
    const local = await readIfThere(join(host.evidenceDir, `${kind}.json`));
    if (local !== null) offered.push({ path: `${kind}.json`, content: local });
    else if (where.artifacts) offered.push(...(await fromArtifact(host, kind, where)));
  }
  return offered;
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}

async function fromArtifact(
  host: Host,
  kind: EvidenceKind,
  where: { suffix: string | null; runId: number | null },
): Promise<OfferedEvidence[]> {
  const store = await host.artifacts();
  if ("unavailable" in store) return [];
  const name = artifactName(kind, where.suffix);
  let files = await store.download(name, null);
  if (files === null && where.runId !== null) files = await store.download(name, where.runId);
  if (files === null) return [];
  const content = files.get(`${kind}.json`);
  if (content === undefined) host.log.warning(`Artifact ${name} holds no ${kind}.json.`);
  return content === undefined ? [] : [{ path: `${name}/${kind}.json`, content }];
}
