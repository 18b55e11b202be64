import type { Subject } from "../facts/subject.ts";
import type { DecisionRecordBody } from "../evidence/proof-index-body.ts";
import { markdownList, markdownTable, subjectLine } from "./markdown-parts.ts";
import { markdownProse } from "./prose.ts";

/** One field of the record, with its name in words. `null` is shown as not known. */
export interface RecordField {
  name: string;
  value: string | null;
}

/** The record's five parts in their order, for every way of showing it. */
export function recordParts(body: DecisionRecordBody): { title: string; fields: RecordField[] }[] {
  const { header, contextEvidence, gateEvidence, humanDecision, releaseEvidence } = body;
  const remarks = gateEvidence.blockersOrWarnings;
  return [
    {
      title: "Header",
      fields: [
        { name: "Repository", value: header.repository },
        { name: "Pull request", value: header.pullRequest },
        { name: "Mode", value: header.mode },
        { name: "Risk area", value: header.riskArea },
      ],
    },
    {
      title: "Context evidence",
      fields: [
        { name: "Repository shape", value: contextEvidence.repositoryShape },
        { name: "Harness", value: contextEvidence.harness },
        { name: "Task context", value: contextEvidence.taskContext },
        { name: "PR context", value: contextEvidence.prContext },
      ],
    },
    {
      title: "Gate evidence",
      fields: [
        { name: "Mode", value: gateEvidence.mode },
        { name: "Policy", value: gateEvidence.policy },
        { name: "Verdict", value: gateEvidence.verdict },
        {
          name: "Blockers or warnings",
          value:
            remarks.length === 0
              ? gateEvidence.verdict === null
                ? null
                : "none"
              : `${remarks.length}: ${remarks.map((remark) => remark.split(":", 1)[0] ?? "").join(", ")}`,
        },
      ],
    },
    {
      title: "Human decision",
      fields: [
        { name: "Owner or reviewer", value: humanDecision.owner },
        { name: "Decision", value: humanDecision.decision },
        { name: "Rationale", value: humanDecision.rationale },
      ],
    },
    {
      title: "Release evidence",
      fields: [
        { name: "CI result", value: releaseEvidence.ciResult },
        {
          name: "CI blocker, if jobs did not start",
          value: releaseEvidence.ciBlocker ?? (releaseEvidence.ciResult === null ? null : "none"),
        },
        { name: "Version or release note", value: releaseEvidence.versionOrNote },
        { name: "Proof artifact", value: releaseEvidence.proofArtifact },
      ],
    },
  ];
}

export const NOT_KNOWN = "not known";

/** `decision-record.md`: the pilot's decision record, field by field. Pure; every hostile string is escaped. */
export function renderDecisionRecordMarkdown(body: DecisionRecordBody, subject: Subject): string {
  const parts = recordParts(body).map(
    ({ title, fields }) =>
      `## ${title}\n\n${markdownTable(["Field", "Value"], fields, ({ name, value }) => [name, value === null ? `*${NOT_KNOWN}*` : markdownProse(value)], 20)}`,
  );
  const remarks = body.gateEvidence.blockersOrWarnings;
  if (remarks.length > 0)
    parts.splice(3, 0, `### Blockers and warnings\n\n${markdownList(remarks, (remark) => markdownProse(remark), 200)}`);
  return `# Decision record\n\n${subjectLine(subject)}\n\n${parts.join("\n\n")}\n`;
}
