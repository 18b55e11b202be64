import type { ContextBody } from "../context/body.ts";
import type { ProofIndexBody } from "../evidence/proof-index-body.ts";
import type { Subject } from "../facts/subject.ts";
import type { GateBody } from "../gate/body.ts";
import type { JudgedCheck, ReadinessBody } from "../readiness/body.ts";
import { attentionGroups, type CheckGroup } from "./attention.ts";
import { changeLine, lookFirst, riskAndTier } from "./context-parts.ts";
import { markdownCode, markdownLink, markdownText } from "./escape.ts";
import { externalTable } from "./external-results.ts";
import { fit } from "./fit.ts";
import { gateCircumstances, gateHeadline, membersTable } from "./gate-markdown.ts";
import {
  checkItem,
  checksTable,
  ciItem,
  ciTable,
  folded,
  markdownList,
  permissionsBlock,
  requiredTable,
  subjectLine,
  worstFirst,
} from "./markdown-parts.ts";
import { missingPermissions } from "./permissions.ts";
import { filesPart, indexHeadline, pilotTable } from "./proof-index-markdown.ts";
import { markdownProse } from "./prose.ts";
import { readinessCircumstances, readinessHeadline } from "./readiness-markdown.ts";
import { reviewPolicyTable } from "./review-policy.ts";
import { count } from "./words.ts";

/** What became of the evidence and of each wish to write to GitHub. */
export interface PublishSummary {
  index: ProofIndexBody;
  publicUrl: string | null;
  privateUrl: string | null;
  redactions: number;
  /** One entry for each operation; `reason` where nothing was written. */
  transport: readonly { operation: string; decision: string; reason: string | null; url: string | null }[];
}

/** What one step has to show. Each part is absent when the step did not make it. */
export interface SummaryInput {
  context?: ContextBody | null;
  readiness?: ReadinessBody | null;
  gate?: GateBody | null;
  publish?: PublishSummary | null;
  subject: Subject;
  /** What must stand beside the headline: another policy path, an input that was refused, rejected evidence. */
  notices: readonly string[];
  /** Where the evidence went; null entries were not uploaded. */
  artifacts?: readonly ({ name: string; url: string | null } | null)[];
}

/**
 * The job summary of one step, for a reader with two minutes: one headline (verdict, why, what next), what asks for
 * attention with its mend, missing permissions as the YAML to add, the rest folded, then where the evidence is. Always
 * below GitHub's limit of 1 MiB, and never an empty page. Pure; every hostile string is escaped.
 */
export function renderSummary(input: SummaryInput): string {
  return fit((rows) => compose(input, rows));
}

function compose(input: SummaryInput, rows: number): string {
  const { context = null, readiness = null, gate = null, publish = null } = input;
  const checks = gate?.checks ?? publish?.index.checks ?? [];
  const urgent = attentionGroups(checks);
  const failing = urgent.filter((group) => group.status === "fail");
  const others = urgent.filter((group) => group.status !== "fail");
  const blocking = worstFirst((readiness?.checks ?? publish?.index.ci ?? []).filter((check) => check.blocking));
  const notices = [...new Set([...(gate?.policy.notices ?? []), ...(publish?.index.notices ?? []), ...input.notices])];
  const parts = [
    `## ${headline({ context, readiness, gate, publish })}`,
    `${subjectLine(input.subject)}${circumstances({ context, readiness, gate })}`,
    next(failing, others, blocking) ||
      (gate?.verdict === "PASS" ? "**What next:** Nothing here asks for a change: a person decides about the merge." : "") ||
      withoutVerdict(publish),
    noticeBlock(notices, rows),
    failing.length === 0
      ? ""
      : `### ${count(checksIn(failing), "check fails", "checks fail")}\n\n${markdownList(failing, checkItem, rows)}`,
    ciPart(input, blocking, rows),
    others.length === 0
      ? ""
      : `### ${count(checksIn(others), "check has", "checks have")} a remark\n\n${markdownList(others, checkItem, rows)}`,
    permissionsBlock(missingPermissions({ readiness, gate, context })),
    ...foldedParts({ context, readiness, gate, publish }, rows),
    whereEvidenceIs(input.artifacts ?? [], publish),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** CI alone is one table of all that counts; beside a verdict only what is not green, as a list. */
function ciPart({ readiness = null, gate = null, publish = null }: SummaryInput, blocking: readonly JudgedCheck[], rows: number): string {
  if (readiness !== null && gate === null && publish === null) {
    const counting = readiness.checks.filter((check) => check.required || readiness.basis === "observed");
    return requiredTable(counting, rows);
  }
  return blocking.length === 0
    ? ""
    : `### ${count(blocking.length, "CI check is", "CI checks are")} not green\n\n${markdownList(blocking, ciItem, rows)}`;
}

function checksIn(groups: readonly CheckGroup[]): number {
  return groups.reduce((sum, { ids }) => sum + ids.length, 0);
}

/** Notices as one quotation under the headline. */
function noticeBlock(notices: readonly string[], rows: number): string {
  if (notices.length === 0) return "";
  const lines = notices.slice(0, rows).map((notice) => `**Note:** ${markdownProse(notice)}`);
  if (notices.length > rows) lines.push(`${notices.length - rows} more notes are not shown here.`);
  return `> ${lines.join("<br>\n> ")}`;
}

interface Parts {
  context: ContextBody | null;
  readiness: ReadinessBody | null;
  gate: GateBody | null;
  publish: PublishSummary | null;
}

function headline({ context, readiness, gate, publish }: Parts): string {
  if (gate !== null) return gateHeadline(gate);
  if (publish !== null) return indexHeadline(publish.index);
  if (readiness !== null) return readinessHeadline(readiness);
  if (context !== null) return `Context pack: ${markdownProse(context.headline)}`;
  return "❓ Nothing was judged: no evidence of this commit is there";
}

function circumstances({ context, readiness, gate }: Omit<Parts, "publish">): string {
  const facts = [
    gate === null ? "" : `mode ${markdownCode(gate.mode.value)}`,
    gate === null
      ? context?.change == null
        ? ""
        : `tier ${context.change.tier.tier ?? "unknown"}`
      : `tier ${gate.tier.tier ?? "unknown"}`,
    readiness === null || gate === null ? "" : `CI ${readiness.status}`,
    context === null ? "" : changeLine(context),
  ].filter((fact) => fact !== "");
  return facts.length === 0 ? "" : `<br>${facts.join(" · ")}`;
}

/** The one thing to do first; the rest follows in the lists. */
function next(
  failing: readonly { mend: string | null }[],
  others: readonly { mend: string | null }[],
  blocking: readonly { name: string; mend: string | null }[],
): string {
  const ci = blocking.find((check) => check.mend !== null);
  const check = failing.find((entry) => entry.mend !== null);
  if (check !== undefined && check.mend !== null) return `**What next:** ${markdownProse(firstLine(check.mend))}`;
  if (ci !== undefined && ci.mend !== null) return `**What next:** ${markdownCode(ci.name, 200)}: ${markdownProse(firstLine(ci.mend))}`;
  const remark = others.find((entry) => entry.mend !== null);
  if (remark !== undefined && remark.mend !== null) return `**What next:** ${markdownProse(firstLine(remark.mend))}`;
  return "";
}

/** A bundle without a verdict still says how to get one. */
function withoutVerdict(publish: PublishSummary | null): string {
  const step = publish?.index.verdict === null ? publish.index.nextSteps[0] : undefined;
  return step === undefined ? "" : `**What next:** ${markdownProse(firstLine(step))}`;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? text;
}

function foldedParts({ context, readiness, gate, publish }: Parts, rows: number): string[] {
  const ci = readiness?.checks ?? [];
  return [
    context === null ? "" : folded("Look here first", lookFirst(context, Math.min(rows, 50))),
    context === null ? "" : folded(`Risk and tier`, riskAndTier(context, rows)),
    gate === null ? "" : folded(`All checks of the gate (${gate.checks.length})`, checksTable(gate.checks, rows)),
    gate === null || gate.members.length === 0 ? "" : folded("Members of the merge group", membersTable(gate, rows)),
    readiness === null
      ? ""
      : folded(
          `All CI checks (${ci.length})`,
          [readinessCircumstances(readiness, rows), ciTable(ci, rows)].filter((part) => part !== "").join("\n\n"),
        ),
    folded(`External results (${readiness?.external?.length ?? 0})`, externalTable(readiness?.external ?? [], rows)),
    readiness?.reviewPolicy === undefined ? "" : folded("Review policy of the base branch", reviewPolicyTable(readiness.reviewPolicy)),
    gate === null ? "" : folded("How it was judged", gateCircumstances(gate, rows, context !== null)),
    publish === null ? "" : folded("Pilot: stop conditions and evidence table", pilotPart(publish.index)),
    publish === null ? "" : folded("Files of the bundle", filesPart(publish.index, rows)),
  ];
}

function pilotPart(index: ProofIndexBody): string {
  return [
    pilotTable(index.stopConditions, "stop"),
    pilotTable(index.evidenceTable, "evidence"),
    pilotTable(index.successCriteria, "success"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function whereEvidenceIs(artifacts: readonly ({ name: string; url: string | null } | null)[], publish: PublishSummary | null): string {
  const items = artifacts.flatMap((artifact) => (artifact === null ? [] : [markdownLink(artifact.name, artifact.url)]));
  if (publish !== null) {
    if (publish.publicUrl !== null) items.push(markdownLink("public evidence", publish.publicUrl));
    if (publish.privateUrl !== null) items.push(markdownLink("private evidence", publish.privateUrl));
    items.push(publish.redactions === 0 ? "no redaction was needed" : count(publish.redactions, "redaction"));
    for (const { operation, decision, reason, url } of publish.transport) {
      items.push(
        `${url === null ? markdownText(operation) : markdownLink(operation, url)}: ${markdownText(decision)}${reason === null ? "" : ` (${markdownProse(reason, 300)})`}`,
      );
    }
  }
  return items.length === 0 ? "" : `**Evidence:** ${items.join(" · ")}`;
}
