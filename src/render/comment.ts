import type { ProofIndexBody } from "../evidence/proof-index-body.ts";
import { attentionGroups } from "./attention.ts";
import { markdownCode, markdownLink, singleLine } from "./escape.ts";
import { checkItem, ciItem, markdownList, subjectLine } from "./markdown-parts.ts";
import { indexHeadline } from "./proof-index-markdown.ts";
import { markdownProse } from "./prose.ts";

const MOST_ITEMS = 6;

const LONGEST_PART = 300;

/** Reason and mend as one short line each; the summary has them whole. */
function brief<T extends { reason: string; mend: string | null }>(entry: T): T {
  return { ...entry, reason: firstPart(entry.reason), mend: entry.mend === null ? null : firstPart(entry.mend) };
}

function firstPart(text: string): string {
  return singleLine(text.split("\n", 1)[0] ?? text, LONGEST_PART);
}

/**
 * The body of the sticky comment: short, since it stands among people's words. Headline, what asks for attention with its
 * mend, where the rest is. The hidden marker is the transport's own. Pure; every hostile string is escaped.
 */
export function renderComment(index: ProofIndexBody, links: { runUrl: string | null; publicUrl: string | null }): string {
  const urgent = attentionGroups(index.checks).filter((group) => group.status !== "warn");
  const remarks = index.checks.filter((check) => check.status === "warn").length;
  const blocking = index.ci.filter((check) => check.blocking);
  const stops = index.stopConditions.filter((row) => row.state === "met");
  const where = [
    links.runUrl === null ? "" : markdownLink("summary of the run", links.runUrl),
    links.publicUrl === null ? "" : markdownLink("evidence", links.publicUrl),
  ].filter((link) => link !== "");
  return `${[
    `### ${indexHeadline(index)}`,
    subjectLine(index.subject),
    markdownList(index.notices, (notice) => `**Note:** ${markdownProse(notice, 300)}`, MOST_ITEMS),
    markdownList(urgent.map(brief), checkItem, MOST_ITEMS),
    markdownList(blocking.map(brief), ciItem, MOST_ITEMS),
    stops.length === 0 ? "" : `**Stop:** ${stops.map(({ reason }) => markdownProse(firstPart(reason))).join(" ")}`,
    [
      `mode ${markdownCode(index.mode ?? "not known")}`,
      `tier ${markdownCode(index.tier ?? "not known")}`,
      `risk ${markdownCode(index.risk ?? "not known")}`,
      `CI ${markdownCode(index.readinessStatus ?? "not known")}`,
      ...(remarks === 0 ? [] : [`${remarks} more with a remark`]),
      ...where,
    ].join(" · "),
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
}
