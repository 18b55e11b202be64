import * as z from "zod";
import { subjectSchema, type Subject } from "../facts/subject.ts";
import { prettyJson, sha256Hex } from "./canonical-json.ts";
import { producerSchema, type Producer } from "./envelope.ts";
import { byPath, compareText } from "./safe-path.ts";

export const MANIFEST_PATH = "manifest.json";
export const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
/** Names the meaning of the predicate below; it changes only when that meaning breaks. */
export const MANIFEST_PREDICATE_TYPE = "https://github.com/trust-layer/trust-layer/manifest/v1";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const visibilitySchema = z.enum(["public", "private"]);
export type Visibility = z.infer<typeof visibilitySchema>;

/**
 * The seal of a bundle: an in-toto Statement v1 whose subjects are all its other files. Unsigned, but any in-toto tool
 * can sign it as it is. https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
 */
export const manifestSchema = z.object({
  _type: z.literal(STATEMENT_TYPE),
  subject: z.array(z.object({ name: z.string(), digest: z.object({ sha256 }) })).min(1),
  predicateType: z.literal(MANIFEST_PREDICATE_TYPE),
  predicate: z.object({
    schemaVersion: z.string().regex(/^1\.\d+\.\d+$/),
    visibility: visibilitySchema,
    /** The epoch: what every piece of evidence in the bundle is about. */
    epoch: subjectSchema,
    producer: producerSchema,
    /** `hash` of the last row of events.ndjson, which shows when rows were cut off. */
    eventsTail: sha256,
  }),
});
export type Manifest = z.infer<typeof manifestSchema>;

/**
 * The text of manifest.json over `files` (relative path -> content), sorted by path. Throws when there is no file to
 * seal, or when the manifest itself is among them.
 */
export function sealManifest(
  files: ReadonlyMap<string, string | Uint8Array>,
  about: { visibility: Visibility; epoch: Subject; producer: Producer; eventsTail: string },
): string {
  if (files.has(MANIFEST_PATH)) throw new TypeError("a manifest cannot seal itself");
  const subject = Array.from(files, ([name, content]) => ({ name, digest: { sha256: sha256Hex(content) } })).sort((a, b) =>
    compareText(a.name, b.name),
  );
  const manifest: Manifest = manifestSchema.parse({
    _type: STATEMENT_TYPE,
    subject,
    predicateType: MANIFEST_PREDICATE_TYPE,
    predicate: { schemaVersion: "1.0.0", ...about },
  });
  return prettyJson(manifest);
}

/** A file that is not as the manifest says; `code` is stable. */
export interface ManifestProblem {
  code: "missing-file" | "changed-file" | "extra-file" | "repeated-subject";
  path: string;
  reason: string;
}

/** Compares the files with the manifest's subjects: each present and equal, none besides. Sorted by path. */
export function compareWithManifest(manifest: Manifest, files: ReadonlyMap<string, Uint8Array>): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  const listed = new Set<string>();
  for (const { name, digest } of manifest.subject) {
    if (listed.has(name)) problems.push({ code: "repeated-subject", path: name, reason: "the manifest lists it twice" });
    listed.add(name);
    const content = files.get(name);
    if (content === undefined) problems.push({ code: "missing-file", path: name, reason: "the manifest lists it, and it is not there" });
    else if (sha256Hex(content) !== digest.sha256)
      problems.push({ code: "changed-file", path: name, reason: "it was changed after the bundle was sealed" });
  }
  for (const path of files.keys()) {
    if (path !== MANIFEST_PATH && !listed.has(path)) problems.push({ code: "extra-file", path, reason: "the manifest does not list it" });
  }
  return problems.sort(byPath);
}
