import { join } from "node:path";
import { prettyJson } from "../evidence/canonical-json.ts";
import { seal, type Envelope, type EvidenceKind, type Measurements, type Outcome } from "../evidence/envelope.ts";
import type { Subject } from "../facts/subject.ts";
import { writeFileAtomically } from "../host/atomic-write.ts";
import type { Host, UploadedArtifact } from "../host/host.ts";

/** One piece of evidence as a job made it: sealed, written, and perhaps uploaded. */
export interface Produced<Body> {
  readonly body: Body;
  readonly envelope: Envelope;
  readonly markdown: string;
  readonly jsonPath: string;
  readonly markdownPath: string;
  readonly artifact: UploadedArtifact | null;
}

export interface UploadWish {
  readonly upload: boolean;
  readonly artifactSuffix: string | null;
  readonly retentionDays: number | null;
}

/** The name of the artifact of one kind; a matrix job gives its own suffix, since artifacts are immutable. */
export function artifactName(kind: string, suffix: string | null): string {
  return `trust-layer-${kind}${suffix === null ? "" : `-${suffix}`}`;
}

/**
 * Seals a body, writes `<kind>.json` and `<kind>.md` into the evidence folder (whole or not at all), and uploads both
 * as the artifact of that kind where this is wished and there is a service; without one a line says so.
 */
export async function produceEvidence<Body extends object>(
  host: Host,
  what: {
    kind: EvidenceKind;
    action: string;
    subject: Subject;
    outcome: Outcome;
    body: Body;
    markdown: string;
    measurements?: Measurements;
    generatedAt: string;
  },
  wish: UploadWish,
): Promise<Produced<Body>> {
  const envelope = seal({
    kind: what.kind,
    subject: what.subject,
    producer: host.producer(what.action),
    generatedAt: what.generatedAt,
    outcome: what.outcome,
    ...(what.measurements === undefined ? {} : { measurements: what.measurements }),
    body: what.body,
  });
  const jsonPath = join(host.evidenceDir, `${what.kind}.json`);
  const markdownPath = join(host.evidenceDir, `${what.kind}.md`);
  await writeFileAtomically(jsonPath, prettyJson(envelope));
  await writeFileAtomically(markdownPath, what.markdown);
  const artifact = await uploadFiles(
    host,
    artifactName(what.kind, wish.artifactSuffix),
    host.evidenceDir,
    [`${what.kind}.json`, `${what.kind}.md`],
    wish,
  );
  return { body: what.body, envelope, markdown: what.markdown, jsonPath, markdownPath, artifact };
}

/** Hosts that were told that there is no service: two bundles of one step need the sentence once. */
const told = new WeakSet<Host>();

/** Uploads files of a folder as one artifact; null when it is not wished or there is no service (said in the log). */
export async function uploadFiles(
  host: Host,
  name: string,
  root: string,
  paths: readonly string[],
  wish: UploadWish,
): Promise<UploadedArtifact | null> {
  if (!wish.upload || paths.length === 0) return null;
  const store = await host.artifacts();
  if ("unavailable" in store) {
    if (!told.has(host)) host.log.info(store.unavailable);
    told.add(host);
    return null;
  }
  return store.upload(name, root, paths, wish.retentionDays);
}
