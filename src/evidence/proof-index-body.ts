import * as z from "zod";
import { subjectSchema } from "../facts/subject.ts";
import { checkResultSchema } from "../gate/body.ts";
import { judgedCheckSchema } from "../readiness/body.ts";
import { externalResultSchema } from "../readiness/external/result-row.ts";
import { OUTCOME_LABEL_WORDS } from "./outcome-label-words.ts";
import { evidenceKindSchema, outcomeSchema } from "./envelope.ts";

/** computed: a machine decided it from evidence; unknown: nobody can tell from what is here, and the text says why. */
export const computedStateSchema = z.enum(["met", "not-met", "unknown"]);

/** One row of the pilot's evidence table, one success criterion or one stop condition (features, section 5). */
export const pilotRowSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  state: computedStateSchema,
  reason: z.string(),
  /** The role that owns it, for the evidence table; else null. */
  owner: z.string().nullable(),
});
export type PilotRow = z.infer<typeof pilotRowSchema>;

const outcomeLabelSchema = z.enum(OUTCOME_LABEL_WORDS);

/**
 * One file of the bundle: what it is, who may see it, its digest. Paths are relative, with `/`. A piece of evidence is
 * known by the digest of its body, since its envelope holds the time of its making, and this index is byte-stable; the
 * digests of the files as they lie there are in the manifest.
 */
export const indexedFileSchema = z.strictObject({
  path: z.string(),
  kind: z.string(),
  visibility: z.enum(["public", "private"]),
  sha256: z.string(),
  digestOf: z.enum(["file", "body"]),
  /** Size of what the digest was taken over. */
  bytes: z.int().nonnegative(),
  /** Redactions made in it before it became public. */
  redactions: z.int().nonnegative(),
});

/** The proof index: what the page, the Markdown and the JSON of a published bundle show. Byte-stable. */
export const proofIndexBodySchema = z.strictObject({
  headline: z.string(),
  verdict: z.enum(["PASS", "WARN", "FAIL"]).nullable(),
  outcome: outcomeSchema,
  subject: subjectSchema,
  mode: z.string().nullable(),
  risk: z.string().nullable(),
  tier: z.string().nullable(),
  readinessStatus: z.string().nullable(),
  /** What a person does next, the most urgent first. */
  nextSteps: z.array(z.string()),
  checks: z.array(checkResultSchema),
  ci: z.array(judgedCheckSchema),
  /** Results of gates that ran elsewhere, as CI readiness judged them. Absent only in evidence of schema 1.0. */
  external: z.array(externalResultSchema).optional(),
  evidence: z.array(z.strictObject({ kind: evidenceKindSchema, outcome: outcomeSchema, bodySha256: z.string(), path: z.string() })),
  /** Evidence that was offered and not accepted, with the reason. */
  rejected: z.array(z.strictObject({ path: z.string(), code: z.string(), reason: z.string() })),
  evidenceTable: z.array(pilotRowSchema),
  successCriteria: z.array(pilotRowSchema),
  stopConditions: z.array(pilotRowSchema),
  outcomeLabel: z.strictObject({ label: outcomeLabelSchema, nextStep: z.string(), source: z.enum(["input", "computed"]) }),
  redactions: z.array(z.strictObject({ rule: z.string(), count: z.int().positive() })),
  files: z.array(indexedFileSchema),
  /** What could not be seen, with the permission (as a workflow writes it) or the step that would answer it. */
  unknowns: z.array(z.strictObject({ what: z.string(), reason: z.string(), permission: z.string().nullable(), mend: z.string() })),
  /** What stands beside the headline: another policy path, an input that was refused, a local run. */
  notices: z.array(z.string()),
  privateFiles: z.strictObject({ count: z.int().nonnegative(), note: z.string() }),
});
export type ProofIndexBody = z.infer<typeof proofIndexBodySchema>;

/** The pilot's decision record, field by field (features, section 5). `null`: not known, and shown so. */
export const decisionRecordBodySchema = z.strictObject({
  header: z.strictObject({
    repository: z.string().nullable(),
    pullRequest: z.string().nullable(),
    mode: z.string().nullable(),
    riskArea: z.string().nullable(),
  }),
  contextEvidence: z.strictObject({
    repositoryShape: z.string().nullable(),
    harness: z.string().nullable(),
    taskContext: z.string().nullable(),
    prContext: z.string().nullable(),
  }),
  gateEvidence: z.strictObject({
    mode: z.string().nullable(),
    policy: z.string().nullable(),
    verdict: z.string().nullable(),
    blockersOrWarnings: z.array(z.string()),
  }),
  humanDecision: z.strictObject({ owner: z.string().nullable(), decision: z.string().nullable(), rationale: z.string().nullable() }),
  releaseEvidence: z.strictObject({
    ciResult: z.string().nullable(),
    ciBlocker: z.string().nullable(),
    versionOrNote: z.string().nullable(),
    proofArtifact: z.string().nullable(),
  }),
});
export type DecisionRecordBody = z.infer<typeof decisionRecordBodySchema>;
