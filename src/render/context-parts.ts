import type { ContextBody } from "../context/body.ts";
import {
  companionLines,
  conflictLines,
  dependencyLines,
  interfaceLines,
  permissionLines,
  readingLines,
  reviewerLines,
} from "./context-change.ts";
import { markdownCode, markdownText } from "./escape.ts";
import { markdownList } from "./markdown-parts.ts";
import { markdownProse } from "./prose.ts";
import { beforeColon, count } from "./words.ts";

/** What a reviewer looks at first: files in order with the reason, tests with the command that runs them. */
export function lookFirst(body: ContextBody, rows: number): string {
  const reasons = new Map(body.ranked.map((file) => [file.path, file.reasons[0] ?? ""]));
  const file = (path: string): string => {
    const reason = reasons.get(path) ?? "";
    return reason === "" ? markdownCode(path, 200) : `${markdownCode(path, 200)}: ${markdownProse(reason, 200)}`;
  };
  const test = (entry: ContextBody["tests"][number]): string =>
    entry.command === null ? markdownCode(entry.path, 200) : `${markdownCode(entry.path, 200)}: ${markdownCode(entry.command, 200)}`;
  const { change } = body;
  const lines = (title: string, found: readonly string[]): string => part(title, found, (line) => line.replace(/^- /u, ""), rows);
  const closer =
    change?.details === undefined
      ? [part("Primary files", body.primaryFiles, file, rows)]
      : [
          lines("Read in this order", readingLines(change)),
          lines("Public interface", interfaceLines(change)),
          lines("Workflows, permissions, migrations", permissionLines(change)),
          lines("Dependencies", dependencyLines(change)),
          lines("Usually changes with these, and did not", companionLines(change, body.git)),
          lines("Who could review", reviewerLines(change)),
        ];
  return [
    ...closer,
    lines("Other open pull requests at the same files", conflictLines(body)),
    part("Related files", body.relatedFiles.slice(0, 10), file, rows),
    part("Tests", body.tests, test, rows),
    part("Questions for the review", body.reviewPrompts, (prompt) => markdownProse(prompt), rows),
    part("Open questions", body.openQuestions, (question) => markdownProse(question), rows),
    part(
      "Not seen",
      body.unknowns,
      ({ what, reason, mend }) => `${markdownProse(beforeColon(what))}: ${markdownProse(reason)} **Do:** ${markdownProse(mend)}`,
      rows,
    ),
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

/** Risk with its arithmetic and tier with its rules; each line says why. */
export function riskAndTier(body: ContextBody, rows: number): string {
  if (body.change === null) return "";
  const { risk, tier } = body.change;
  const addends = part(
    `Risk ${risk.level} (score ${risk.score})`,
    risk.reasons,
    ({ points, reason }) => `+${points}: ${markdownProse(reason)}`,
    rows,
  );
  const rules = part(
    `Tier ${tier.tier ?? "unknown"}`,
    tier.reasons,
    (found) => `${found.tier}, ${markdownText(found.rule)}: ${markdownCode(found.path, 200)}: ${markdownProse(found.evidence, 200)}`,
    rows,
  );
  return [addends, rules].filter((text) => text !== "").join("\n\n");
}

/** The size of the change in one line. */
export function changeLine(body: ContextBody): string {
  if (body.change === null) return "The change was not read.";
  const { files, additions, deletions, domains, risk } = body.change;
  const where = domains
    .slice(0, 4)
    .map((domain) => markdownCode(domain, 80))
    .join(", ");
  return `${count(files.length, "changed file")} (+${additions} −${deletions})${where === "" ? "" : ` in ${where}${domains.length > 4 ? " …" : ""}`}, ${risk.level} risk`;
}

function part<T>(title: string, items: readonly T[], render: (item: T) => string, rows: number): string {
  return items.length === 0 ? "" : `**${title}**\n\n${markdownList(items, render, rows)}`;
}
