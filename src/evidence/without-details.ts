import type { DecisionRecordBody, PilotRow, ProofIndexBody } from "./proof-index-body.ts";

const KEPT = "The words were kept private, since they could not be made safe.";

/**
 * The index and the record without any free text: the last resort when clean parts, joined, hold something that must not
 * be public. The verdict, the states and the digests stay, so that nobody can make the evidence vanish by such a text.
 */
export function withoutDetails(index: ProofIndexBody, record: DecisionRecordBody): { index: ProofIndexBody; record: DecisionRecordBody } {
  const mute = (rows: readonly PilotRow[]): PilotRow[] => rows.map((row) => ({ ...row, reason: KEPT }));
  return {
    index: {
      ...index,
      headline: KEPT,
      nextSteps: [],
      checks: index.checks.map((check) => ({ ...check, reason: KEPT, mend: null, evidence: [] })),
      ci: [],
      rejected: [],
      evidenceTable: mute(index.evidenceTable),
      successCriteria: mute(index.successCriteria),
      stopConditions: mute(index.stopConditions),
      unknowns: [],
      notices: [KEPT],
      subject: { ...index.subject, baseRef: null, headRef: null },
    },
    record: {
      header: { ...record.header, riskArea: null },
      contextEvidence: { repositoryShape: null, harness: null, taskContext: null, prContext: null },
      gateEvidence: { ...record.gateEvidence, mode: null, policy: null, blockersOrWarnings: [] },
      humanDecision: { owner: null, decision: null, rationale: null },
      releaseEvidence: { ciResult: null, ciBlocker: null, versionOrNote: null, proofArtifact: record.releaseEvidence.proofArtifact },
    },
  };
}
