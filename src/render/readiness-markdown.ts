import type { Subject } from "../facts/subject.ts";
import type { ReadinessBody } from "../readiness/body.ts";
import { markdownCode } from "./escape.ts";
import { externalTable } from "./external-results.ts";
import { ciItem, ciTable, markdownList, permissionsBlock, subjectLine } from "./markdown-parts.ts";
import { missingPermissions } from "./permissions.ts";
import { markdownProse } from "./prose.ts";
import { reviewPolicyTable } from "./review-policy.ts";
import { count, MARKS, readinessTone, shortSha } from "./words.ts";

/** CI's status and its main reason, as the text of a heading. */
export function readinessHeadline(body: ReadinessBody): string {
  const text = body.headline.toLowerCase().includes(body.status)
    ? markdownProse(body.headline)
    : `${body.status}: ${markdownProse(body.headline)}`;
  return `${MARKS[readinessTone(body.status)]} CI ${text.replace(/^CI /u, "")}`;
}

/** What CI was judged on, and what was left out of it. */
export function readinessCircumstances(body: ReadinessBody, rows: number): string {
  const basis = body.basis === "required" ? "the required checks decide" : "nothing is required, so every check that was seen counts";
  const lines = [
    `Judged on ${markdownCode(shortSha(body.judgedSha))}: ${basis}; ${body.inspected}${body.expected === null ? "" : ` of ${body.expected}`} seen`,
    ...body.excluded.slice(0, rows).map(({ name, reason }) => `${markdownCode(name, 200)} is left out: ${markdownProse(reason)}`),
    ...body.unknowns
      .slice(0, rows)
      .map(({ what, reason, mend }) => `${MARKS.unclear} ${markdownProse(what)}: ${markdownProse(reason)} **Do:** ${markdownProse(mend)}`),
    ...body.notes.slice(0, rows).map((note) => markdownProse(note)),
  ];
  return markdownList(lines, (line) => line, rows + 1);
}

/** `ci-readiness.md`: the whole evidence of CI readiness for people. Pure; every hostile string is escaped. */
export function renderReadinessMarkdown(body: ReadinessBody, subject: Subject): string {
  const blocking = body.checks.filter((check) => check.blocking);
  return `${[
    `# CI readiness`,
    `## ${readinessHeadline(body)}`,
    subjectLine(subject),
    blocking.length === 0
      ? ""
      : `### ${count(blocking.length, "check keeps", "checks keep")} CI from being ready\n\n${markdownList(blocking, ciItem, 200)}`,
    permissionsBlock(missingPermissions({ readiness: body, gate: null })),
    `### How it was judged\n\n${readinessCircumstances(body, 200)}`,
    body.reviewPolicy === undefined ? "" : `### Review policy of the base branch\n\n${reviewPolicyTable(body.reviewPolicy)}`,
    (body.external ?? []).length === 0 ? "" : `### External results\n\n${externalTable(body.external ?? [], 200)}`,
    `### All CI checks\n\n${body.checks.length === 0 ? "No check was seen." : ciTable(body.checks, 500)}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
}
