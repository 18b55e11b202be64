import type { PilotRow, ProofIndexBody } from "../evidence/proof-index-body.ts";
import { attentionGroups } from "./attention.ts";
import { markdownCode, markdownText } from "./escape.ts";
import { externalTable } from "./external-results.ts";
import { checkItem, checksTable, ciTable, folded, markdownList, markdownTable, subjectLine } from "./markdown-parts.ts";
import { markdownProse } from "./prose.ts";
import { MARKS, rowTone, rowWord, verdictTone } from "./words.ts";

/** The headline of the whole, verdict first. Escaped. */
export function indexHeadline(body: ProofIndexBody): string {
  const word = body.verdict ?? "No merge verdict";
  const text = body.headline.toLowerCase().startsWith(word.toLowerCase())
    ? markdownProse(body.headline)
    : `${word}: ${markdownProse(body.headline)}`;
  return `${MARKS[verdictTone(body.verdict)]} ${text}`;
}

/** Rows of the pilot as a table; for stop conditions `met` is bad news. */
export function pilotTable(rows: readonly PilotRow[], kind: "evidence" | "success" | "stop"): string {
  const head =
    kind === "evidence"
      ? ["Evidence", "State", "Why", "Owner"]
      : [kind === "stop" ? "Stop condition" : "Success criterion", "State", "Why"];
  return markdownTable(
    head,
    rows,
    (row) => [
      markdownText(row.title),
      `${MARKS[rowTone(row.state, kind === "stop")]} ${rowWord(row.state, kind === "stop")}`,
      markdownProse(row.reason),
      ...(kind === "evidence" ? [markdownText(row.owner ?? "")] : []),
    ],
    50,
  );
}

/** What lies in the bundle, and what was taken out of it. */
export function filesPart(body: ProofIndexBody, rows: number): string {
  const redacted = body.redactions.reduce((sum, { count }) => sum + count, 0);
  const rules = body.redactions.map(({ rule, count }) => `${markdownText(rule)} (${count})`).join(", ");
  return [
    markdownTable(
      ["File", "Kind", "SHA-256", "Of", "Redactions"],
      body.files,
      (file) => [
        markdownCode(file.path, 200),
        markdownText(file.kind),
        markdownCode(file.sha256),
        `its ${file.digestOf}`,
        String(file.redactions),
      ],
      rows,
    ),
    `Redactions: ${redacted === 0 ? "none were needed" : `${redacted}: ${rules}`}. Private files: ${body.privateFiles.count}. ${markdownText(body.privateFiles.note)}`,
    body.rejected.length === 0
      ? ""
      : `**Not accepted:**\n\n${markdownList(body.rejected, ({ path, code, reason }) => `${markdownCode(path, 200)} (${markdownText(code)}): ${markdownProse(reason)}`, rows)}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** `proof-index.md`: the proof index for people. Pure; every hostile string is escaped. */
export function renderProofIndexMarkdown(body: ProofIndexBody): string {
  const urgent = attentionGroups(body.checks);
  return `${[
    `# Proof index`,
    `## ${indexHeadline(body)}`,
    subjectLine(body.subject),
    circumstances(body),
    markdownList(body.notices, (notice) => `**Note:** ${markdownProse(notice)}`, 50),
    body.nextSteps.length === 0
      ? ""
      : `### What next\n\n${body.nextSteps.map((step, index) => `${index + 1}. ${markdownProse(step)}`).join("\n")}`,
    urgent.length === 0 ? "" : `### What asks for attention\n\n${markdownList(urgent, checkItem, 100)}`,
    `### Stop conditions\n\n${pilotTable(body.stopConditions, "stop")}`,
    `### Evidence\n\n${pilotTable(body.evidenceTable, "evidence")}`,
    `### Success criteria\n\n${pilotTable(body.successCriteria, "success")}`,
    `**Next step for the pilot:** ${markdownCode(body.outcomeLabel.label)}, ${markdownText(body.outcomeLabel.nextStep)} (${body.outcomeLabel.source === "input" ? "named by a person" : "computed"})`,
    folded(`All checks (${body.checks.length})`, checksTable(body.checks, 200)),
    folded(`CI checks (${body.ci.length})`, ciTable(body.ci, 500)),
    folded(`External results (${body.external?.length ?? 0})`, externalTable(body.external ?? [], 200)),
    `### Files\n\n${filesPart(body, 500)}`,
    "`manifest.json` seals every other file of this bundle, with `run.json` and `events.ndjson`; `trust-layer verify` on the folder or zip checks all of it offline.",
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
}

function circumstances(body: ProofIndexBody): string {
  const parts = [
    `mode ${markdownCode(body.mode ?? "not known")}`,
    `tier ${markdownCode(body.tier ?? "not known")}`,
    `risk ${markdownCode(body.risk ?? "not known")}`,
    `CI ${markdownCode(body.readinessStatus ?? "not known")}`,
    `outcome ${markdownCode(body.outcome)}`,
  ];
  return parts.join(" · ");
}
