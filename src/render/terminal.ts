import type { ContextBody } from "../context/body.ts";
import type { ProofIndexBody } from "../evidence/proof-index-body.ts";
import type { Subject } from "../facts/subject.ts";
import type { GateBody } from "../gate/body.ts";
import type { ReadinessBody } from "../readiness/body.ts";
import { attentionGroups, type CheckGroup } from "./attention.ts";
import { changeParts, conflictParts, taskParts } from "./context-terminal.ts";
import { singleLine } from "./escape.ts";
import { externalLines } from "./external-results.ts";
import { missingPermissions, permissionsYaml } from "./permissions.ts";
import { TerminalPen, type TerminalOptions } from "./terminal-text.ts";
import { usualCommands } from "./usual-commands.ts";
import { beforeColon, checkTone, classTone, count, readinessTone, shortSha, TERMINAL_MARKS, verdictTone, type Tone } from "./words.ts";

/** What a command has to show at a terminal. Each part is absent when the command did not make it. */
export interface TerminalInput {
  context?: ContextBody | null;
  readiness?: ReadinessBody | null;
  gate?: GateBody | null;
  index?: ProofIndexBody | null;
  subject: Subject;
  notices: readonly string[];
  /** Where the files went, relative to where the user stands; null when nothing was written. */
  writtenTo?: string | null;
}

const MOST_FILES = 8;
const COMMANDS_PER_GROUP = 2;

/**
 * A readable report for a terminal: headline, what asks for attention with its mend, what to look at first, where the
 * files are. Ends with a line end. Pure; every hostile string is made visible, so no escape sequence of theirs is sent.
 */
export function renderTerminal(input: TerminalInput, options: TerminalOptions): string {
  const pen = new TerminalPen(options);
  const { context = null, readiness = null, gate = null, index = null } = input;
  const blocks = [
    headline(pen, input),
    input.notices.map((notice) => pen.wrap(notice, 2, `${pen.paint("caution", TERMINAL_MARKS.caution)} `, 2)).join("\n"),
    readiness === null ? "" : ciBlock(pen, readiness),
    gate === null ? "" : gateBlock(pen, gate),
    permissionBlock(pen, input),
    context === null ? "" : contextBlock(pen, context),
    index === null ? "" : pilotBlock(pen, index),
    input.writtenTo === undefined || input.writtenTo === null ? "" : pen.wrap(`Evidence: ${input.writtenTo}`, 0),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function headline(pen: TerminalPen, { context, readiness, gate, index, subject }: TerminalInput): string {
  const [tone, text] = headlineText(context ?? null, readiness ?? null, gate ?? null, index ?? null);
  return `${pen.wrap(text, 0, `${pen.paint(tone, TERMINAL_MARKS[tone])} `, 2)}\n${pen.paint("dim", pen.wrap(aboutLine(subject), 2))}`;
}

/** A pull request goes from its head to its base; a local change is what its head has more than the commit it is compared with. */
function aboutLine({ repository, pullRequest, headRef, headSha, baseRef, baseSha }: Subject): string {
  const what = pullRequest === null ? (repository ?? "local repository") : `${repository ?? ""}#${pullRequest}`;
  const head = `${what}  ${headRef ?? "head"} ${shortSha(headSha)}`;
  if (baseSha === null) return head;
  return `${head} ${pullRequest === null ? "compared with" : "→"} ${baseRef ?? "base"} ${shortSha(baseSha)}`;
}

function headlineText(
  context: ContextBody | null,
  readiness: ReadinessBody | null,
  gate: GateBody | null,
  index: ProofIndexBody | null,
): [Tone, string] {
  if (gate !== null) return [verdictTone(gate.verdict), started(gate.verdict ?? "No merge verdict", gate.headline)];
  if (index !== null) return [verdictTone(index.verdict), started(index.verdict ?? "No merge verdict", index.headline)];
  if (readiness !== null) return [readinessTone(readiness.status), started(`CI ${readiness.status}`, readiness.headline)];
  if (context !== null) return ["none", context.headline];
  return ["unclear", "Nothing was judged: no evidence of this commit is there"];
}

function started(word: string, text: string): string {
  return text.toLowerCase().startsWith(word.toLowerCase()) ? text : `${word}: ${text}`;
}

function title(pen: TerminalPen, text: string): string {
  return pen.paint("bold", text);
}

function gateBlock(pen: TerminalPen, gate: GateBody): string {
  const calm = gate.checks.filter((check) => check.status === "pass" || check.status === "not-applicable");
  const lines = [
    title(pen, `Merge gate, mode ${gate.mode.value}, tier ${gate.tier.tier ?? "unknown"}`),
    ...attentionGroups(gate.checks).map((group) => checkLines(pen, group)),
  ];
  if (calm.length > 0)
    lines.push(
      pen.wrap(
        calm.map(({ id, status }) => (status === "pass" ? id : `${id} (${status})`)).join(", "),
        2,
        `${pen.paint("good", TERMINAL_MARKS.good)} `,
        2,
      ),
    );
  if (gate.checks.length === 0) lines.push("  No check was asked.");
  for (const notice of gate.policy.notices) lines.push(pen.wrap(notice, 2, `${pen.paint("caution", TERMINAL_MARKS.caution)} `, 2));
  return lines.join("\n");
}

function checkLines(pen: TerminalPen, group: CheckGroup): string {
  return item(pen, checkTone(group.status), `${group.ids.join(", ")} (${group.status}): ${group.reason}`, group.mend);
}

/** A marked item with its mend under an arrow. */
function item(pen: TerminalPen, tone: Tone, text: string, mend: string | null): string {
  const first = pen.wrap(text, 2, `${pen.paint(tone, TERMINAL_MARKS[tone])} `, 2);
  return mend === null ? first : `${first}\n${pen.wrap(mend, 4, `${pen.paint("bold", "→")} `, 2)}`;
}

/** What was handed over from elsewhere; what keeps CI from being ready stands with its mend above. */
function externalBlock(pen: TerminalPen, { external = [] }: ReadinessBody): string[] {
  if (external.length === 0) return [];
  return [`  ${pen.paint("bold", "External results")}`, ...externalLines(external).map(({ tone, text }) => item(pen, tone, text, null))];
}

function ciBlock(pen: TerminalPen, readiness: ReadinessBody): string {
  const blocking = readiness.checks.filter((check) => check.blocking);
  const green = readiness.checks.filter((check) => check.class === "green").length;
  const lines = [
    title(pen, `CI: ${readiness.status}`),
    pen.wrap(
      `${count(readiness.checks.length, "check")}, ${green} green; ${readiness.basis === "required" ? "the required ones decide" : "nothing is required, so all count"}`,
      2,
    ),
    ...blocking.map((check) =>
      item(
        pen,
        classTone(check.class),
        `${singleLine(check.name)} (${check.class}${check.cause === null ? "" : `, ${check.cause}`}): ${check.reason}`,
        check.mend,
      ),
    ),
    ...readiness.unknowns.map(({ what, reason, mend }) => item(pen, "unclear", `${what}: ${reason}`, mend)),
    ...externalBlock(pen, readiness),
    ...readiness.excluded.map(({ name, reason }) => item(pen, "none", `${singleLine(name)}: ${reason}`, null)),
  ];
  return lines.join("\n");
}

function permissionBlock(pen: TerminalPen, { readiness, gate, context }: TerminalInput): string {
  const missing = missingPermissions({ readiness: readiness ?? null, gate: gate ?? null, context: context ?? null });
  if (missing.length === 0) return "";
  const yaml = permissionsYaml(missing, (text) => singleLine(text, 100));
  return `${title(pen, "Permissions that are missing")}\n${yaml
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n")}`;
}

function contextBlock(pen: TerminalPen, context: ContextBody): string {
  const { change, task, repository, harness, primaryFiles, relatedFiles, tests, reviewPrompts, unknowns } = context;
  const lines = [title(pen, "Context")];
  const languages = repository.languages.slice(0, 3).map(({ name }) => name);
  lines.push(
    pen.wrap(
      repository.fileCount === 0
        ? "The repository was not read."
        : `${count(repository.fileCount, "file")}${languages.length === 0 ? "" : `, ${languages.join(", ")}`}`,
      2,
    ),
  );
  if (change === null) {
    if (task.source !== "input") lines.push(pen.wrap("The change was not read.", 2));
  } else {
    lines.push(
      pen.wrap(
        `${count(change.files.length, "changed file")} (+${change.additions} −${change.deletions}), ${change.risk.level} risk (score ${change.risk.score}), tier ${change.tier.tier ?? "unknown"}`,
        2,
      ),
    );
    for (const { points, reason } of change.risk.reasons.slice(0, 5)) lines.push(pen.wrap(reason, 4, `+${points}: `));
  }
  const paths = (name: string, all: readonly string[]): void => {
    if (all.length === 0) return;
    lines.push(`  ${pen.paint("bold", name)}`, ...all.slice(0, MOST_FILES).map((path) => pen.wrap(path, 4)));
    if (all.length > MOST_FILES) lines.push(pen.paint("dim", `    … and ${all.length - MOST_FILES} more`));
  };
  // The same order as on the page and in the summary.
  const order = change?.details?.readingOrder.map(({ path }) => path);
  paths(order === undefined ? "Look first at" : "Read in this order", order ?? primaryFiles);
  for (const { title: name, lines: found } of taskParts(context)) paths(name, found);
  for (const { title: name, lines: found } of changeParts(context)) paths(name, found);
  for (const { title: name, lines: found } of conflictParts(context)) paths(name, found);
  paths("Related", relatedFiles.slice(0, 6));
  paths(
    "Tests",
    tests.map(({ path, command }) => (command === null ? path : `${path}  (${command})`)),
  );
  const usual = (["setup", "validate", "runtime", "context"] as const).flatMap((group) =>
    usualCommands(
      harness.commands.filter((command) => command.group === group),
      group === "validate" ? 3 : COMMANDS_PER_GROUP,
    ),
  );
  paths(
    "Commands",
    usual.map(({ group, command, trust }) => `${group}: ${command}  (${trust})`),
  );
  if (reviewPrompts.length > 0)
    lines.push(`  ${pen.paint("bold", "Ask")}`, ...reviewPrompts.slice(0, 8).map((prompt) => pen.wrap(prompt, 4, "- ")));
  lines.push(...unknowns.map(({ what, reason, mend }) => item(pen, "unclear", `${beforeColon(what)}: ${reason}`, mend)));
  return lines.join("\n");
}

function pilotBlock(pen: TerminalPen, index: ProofIndexBody): string {
  const stops = index.stopConditions.filter((row) => row.state === "met");
  const rows = index.evidenceTable;
  const lines = [
    title(pen, "Pilot"),
    pen.wrap(
      `Evidence table: ${rows.filter((row) => row.state === "met").length} of ${rows.length} rows met, ${rows.filter((row) => row.state === "unknown").length} unknown`,
      2,
    ),
    ...stops.map((row) => item(pen, "bad", `Stop: ${row.title}: ${row.reason}`, null)),
    pen.wrap(`Next: ${index.outcomeLabel.label}, ${index.outcomeLabel.nextStep}`, 2),
    pen.wrap(
      `${count(index.files.length, "public evidence file")}, ${count(
        index.redactions.reduce((sum, entry) => sum + entry.count, 0),
        "redaction",
      )}, ${count(index.privateFiles.count, "private file")}`,
      2,
    ),
  ];
  return lines.join("\n");
}
