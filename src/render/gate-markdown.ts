import type { Subject } from "../facts/subject.ts";
import type { GateBody, OwnerDecision } from "../gate/body.ts";
import { attentionGroups } from "./attention.ts";
import { markdownCode, markdownLink, markdownText } from "./escape.ts";
import { checkItem, checksTable, folded, markdownList, markdownTable, permissionsBlock, subjectLine } from "./markdown-parts.ts";
import { missingPermissions } from "./permissions.ts";
import { markdownProse } from "./prose.ts";
import { MARKS, verdictTone } from "./words.ts";

/** The gate's headline as a Markdown heading: verdict first, then why. */
export function gateHeadline(body: GateBody): string {
  return `${MARKS[verdictTone(body.verdict)]} ${withVerdict(body)}`;
}

/** The headline, with the verdict before it unless it already says it. Escaped. */
function withVerdict({ verdict, headline }: GateBody): string {
  const word = verdict ?? "No merge verdict";
  return headline.toLowerCase().startsWith(word.toLowerCase()) ? markdownProse(headline) : `${word}: ${markdownProse(headline)}`;
}

/** Mode, policy, tier and owner decisions, in the words of the body. `tierToldAbove`: its reasons stand elsewhere on the page. */
export function gateCircumstances(body: GateBody, rows: number, tierToldAbove = false): string {
  const tier = body.tier.tier ?? "unknown";
  const reasons = tierToldAbove ? [] : body.tier.reasons;
  const lines = [
    `**Mode** ${markdownCode(body.mode.value)} (${body.mode.source}): ${markdownProse(body.mode.note)}`,
    `**Policy** ${policyText(body)}`,
    `**Tier** ${tier}${reasons.length === 0 ? "" : ":"}`,
    ...reasons
      .slice(0, rows)
      .map(
        (reason) =>
          `${reason.tier}, ${markdownText(reason.rule)}: ${markdownCode(reason.path, 200)}: ${markdownProse(reason.evidence, 200)}`,
      ),
    ...body.ownerDecisions.map(decisionText),
  ];
  if (body.notInThisVersion.length > 0) {
    lines.push(`Not in this version, so they count neither way: ${body.notInThisVersion.map((id) => markdownCode(id)).join(", ")}`);
  }
  return markdownList(lines, (line) => line, rows + 40);
}

function policyText({ policy }: GateBody): string {
  const where =
    policy.source === "base-commit"
      ? "read from the base commit"
      : policy.source === "defaults"
        ? "none at the base commit: the defaults of the mode"
        : policy.source;
  return `${markdownCode(policy.path)}: ${where}${policy.sha256 === null ? "" : `, sha256 ${markdownCode(policy.sha256)}`}`;
}

function decisionText(decision: OwnerDecision): string {
  const result = decision.accepted ? "accepted" : "not accepted";
  const gap = decision.selfReview ? " It is the author's own: a recorded gap." : "";
  const covers = decision.covers.map((id) => markdownCode(id)).join(", ");
  return `**Owner decision** by ${markdownText(decision.by)}, ${result} (${markdownLink("where it was written", decision.url)}): ${markdownProse(decision.reason)}${gap}${covers === "" ? "" : ` Covers ${covers}.`} Rationale: ${markdownProse(decision.rationale, 400)}`;
}

/** Members of a merge group, worst first. */
export function membersTable(body: GateBody, rows: number): string {
  return markdownTable(
    ["Pull request", "Verdict", "Why"],
    body.members,
    (member) => [`${MARKS[verdictTone(member.verdict)]} PR ${member.pullRequest}`, member.verdict, markdownProse(member.headline)],
    rows,
  );
}

/** `merge-gate.md`: the whole evidence of the gate for people. Pure; every hostile string is escaped. */
export function renderGateMarkdown(body: GateBody, subject: Subject): string {
  const urgent = attentionGroups(body.checks);
  return `${[
    `# Merge gate`,
    `## ${gateHeadline(body)}`,
    subjectLine(subject),
    markdownList(body.policy.notices, (notice) => `**Note:** ${markdownProse(notice)}`, 50),
    urgent.length === 0 ? "" : `### What asks for attention\n\n${markdownList(urgent, checkItem, 200)}`,
    permissionsBlock(missingPermissions({ readiness: null, gate: body })),
    body.members.length === 0 ? "" : `### Members of the merge group\n\n${membersTable(body, 100)}`,
    `### All checks\n\n${body.checks.length === 0 ? "No check was asked." : checksTable(body.checks, 200)}`,
    `### How it was judged\n\n${gateCircumstances(body, 100)}`,
    folded("Where to look", evidenceList(body)),
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
}

function evidenceList(body: GateBody): string {
  const items = body.checks.flatMap(({ id, evidence }) => evidence.slice(0, 50).map((entry) => ({ id, ...entry })));
  return markdownList(
    items,
    ({ id, kind, ref, url }) =>
      `${markdownCode(id)}: ${markdownText(kind, 40)} ${url === null ? markdownCode(ref, 200) : markdownLink(ref, url)}`,
    300,
  );
}
