import { createHash } from "node:crypto";
import type { ContextBody } from "../context/body.ts";
import type { DecisionRecordBody, ProofIndexBody } from "../evidence/proof-index-body.ts";
import { attentionGroups } from "./attention.ts";
import { NOT_KNOWN, recordParts } from "./decision-record-markdown.ts";
import { externalHtml } from "./external-results.ts";
import { html, htmlAttribute, singleLine } from "./escape.ts";
import { checkCards, checksTable, ciCards, ciTable, fold, list, pilotTable, section, stopCards, table, tag } from "./page-parts.ts";
import { contextPart } from "./page-context.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { permissionsYaml, permissionsOf } from "./permissions.ts";
import { htmlProse } from "./prose.ts";
import { beforeColon, count, shortSha, verdictTone } from "./words.ts";

/** What the page shows. All of it is cleaned already; `context` null: there is none that is public. */
export interface PageInput {
  index: ProofIndexBody;
  decisionRecord: DecisionRecordBody;
  context: ContextBody | null;
}

/** Longest lists on the page; the JSON files beside it have everything. */
const MOST_ROWS = 500;

/**
 * `index.html` of a bundle: one file without script, picture or request. Byte-stable, so no clock. The content security
 * policy allows only this very style sheet, by its digest: markup that slipped through could neither run nor load anything.
 */
export function renderPage({ index, decisionRecord, context }: PageInput): string {
  const tone = verdictTone(index.verdict);
  const what =
    index.subject.pullRequest === null
      ? (index.subject.repository ?? "local run")
      : `${index.subject.repository ?? ""}#${index.subject.pullRequest}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${createHash("sha256").update(PAGE_STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${html(`${index.verdict ?? "No merge verdict"}: ${what}`)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
${header(index, tone, what)}
<main>
${[
  index.notices
    .slice(0, 50)
    .map((notice) => `<p class="notice">${htmlProse(notice)}</p>`)
    .join(""),
  ...attentionParts(index),
  section("Stop conditions", stopConditions(index)),
  context === null ? "" : section("Look here first", contextPart(context)),
  section("Everything that was judged", judged(index)),
  section("The pilot", pilot(index, decisionRecord)),
  section("What lies in this bundle", files(index)),
]
  .filter((part) => part !== "")
  .join("\n")}
</main>
<footer><div>Evidence of <code>${html(index.subject.headSha ?? "no commit")}</code>. <code>manifest.json</code> seals every other file; <code>trust-layer verify</code> on this folder or its zip checks all of it offline.</div></footer>
</body>
</html>
`;
}

function header(index: ProofIndexBody, tone: string, what: string): string {
  const verdict = index.verdict ?? "No merge verdict";
  // The verdict stands once: a headline that begins with it gives the rest of the sentence.
  const rest = index.headline.toLowerCase().startsWith(verdict.toLowerCase())
    ? index.headline.slice(verdict.length).replace(/^[:,.\s]+/u, "")
    : index.headline;
  const facts: [string, string][] = [
    [index.subject.pullRequest === null ? "Repository" : "Pull request", html(what)],
    ["Head", commit(index.subject.headRef, index.subject.headSha)],
    ["Base", commit(index.subject.baseRef, index.subject.baseSha)],
    ["Mode", html(index.mode ?? NOT_KNOWN)],
    ["CI", html(index.readinessStatus ?? NOT_KNOWN)],
    ["Tier", html(index.tier ?? NOT_KNOWN)],
    ["Risk", html(index.risk ?? NOT_KNOWN)],
  ];
  const first = index.nextSteps[0];
  return `<header class="${tone}"><div>
<h1><span class="verdict">${html(verdict)}</span>${rest === "" ? "" : `: ${htmlProse(rest, 400)}`}</h1>
${first === undefined ? "" : `<p class="next"><b>What next:</b> ${htmlProse(first.split("\n", 1)[0] ?? first)}</p>`}
<dl class="facts">${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>
</div></header>`;
}

function commit(ref: string | null, sha: string | null): string {
  return `${ref === null ? "" : `${html(ref, 80)} `}<code title="${htmlAttribute(sha ?? "")}">${html(shortSha(sha))}</code>`;
}

function attentionParts(index: ProofIndexBody): string[] {
  const urgent = attentionGroups(index.checks);
  const failing = urgent.filter((group) => group.status === "fail").slice(0, MOST_ROWS);
  const others = urgent.filter((group) => group.status !== "fail").slice(0, MOST_ROWS);
  const checksIn = (groups: typeof urgent): number => groups.reduce((sum, { ids }) => sum + ids.length, 0);
  const blocking = index.ci.filter((check) => check.blocking).slice(0, MOST_ROWS);
  const missing = permissionsOf(index);
  const yaml =
    missing.length === 0 ? "" : `<pre tabindex="0"><code>${permissionsYaml(missing, (text) => html(singleLine(text), 160))}</code></pre>`;
  return [
    section(count(checksIn(failing), "check fails", "checks fail"), failing.length === 0 ? "" : checkCards(failing)),
    section(`${count(blocking.length, "CI check is", "CI checks are")} not green`, ciCards(blocking)),
    section(count(checksIn(others), "check has a remark", "checks have a remark"), checkCards(others)),
    section("Permissions that would answer what is unknown", yaml),
  ];
}

/** Those that hold stand open, since they say: do not go on; the others are folded. */
function stopConditions(index: ProofIndexBody): string {
  const holding = index.stopConditions.filter((row) => row.state === "met");
  const unclear = index.stopConditions.filter((row) => row.state === "unknown").length;
  const clear = index.stopConditions.length - holding.length - unclear;
  return [
    stopCards(holding),
    `<p>${count(holding.length, "condition holds", "conditions hold")}, ${clear} clear, ${unclear} unknown.</p>`,
    fold(`All stop conditions (${index.stopConditions.length})`, pilotTable(index.stopConditions, "stop")),
  ].join("");
}

function judged(index: ProofIndexBody): string {
  return [
    fold(`All checks of the gate (${index.checks.length})`, checksTable(index.checks.slice(0, MOST_ROWS))),
    fold(`All CI checks (${index.ci.length})`, ciTable(index.ci.slice(0, MOST_ROWS))),
    fold(`External results (${index.external?.length ?? 0})`, externalHtml((index.external ?? []).slice(0, MOST_ROWS))),
    fold(
      `Not seen (${index.unknowns.length})`,
      list(
        index.unknowns
          .slice(0, MOST_ROWS)
          .map(({ what, reason, mend }) => `${htmlProse(beforeColon(what))}: ${htmlProse(reason)} ${htmlProse(mend)}`),
      ),
    ),
  ].join("");
}

function pilot(index: ProofIndexBody, record: DecisionRecordBody): string {
  const { label, nextStep, source } = index.outcomeLabel;
  const parts = recordParts(record).map(
    ({ title, fields }) =>
      `<h3>${html(title)}</h3>${table(
        title,
        ["Field", "Value"],
        fields.map(({ name, value }) => [html(name), value === null ? `<i class="soft">${NOT_KNOWN}</i>` : htmlProse(value)]),
      )}`,
  );
  return [
    `<p>Next step: <code>${html(label)}</code>, ${html(nextStep)} <span class="soft">(${source === "input" ? "named by a person" : "computed"})</span></p>`,
    fold("Evidence table", pilotTable(index.evidenceTable, "evidence")),
    fold("Success criteria", pilotTable(index.successCriteria, "success")),
    fold("Decision record", parts.join("")),
  ].join("");
}

function files(index: ProofIndexBody): string {
  const rules = index.redactions.map(({ rule, count: times }) => `${html(rule)} (${times})`).join(", ");
  return [
    fold(
      `Files (${index.files.length})`,
      table(
        "Files",
        ["File", "Kind", "SHA-256", "Redactions"],
        index.files
          .slice(0, MOST_ROWS)
          .map((file) => [
            `<code>${html(file.path)}</code>`,
            html(file.kind),
            `<code>${html(file.sha256)}</code> <span class="soft">of its ${file.digestOf}</span>`,
            String(file.redactions),
          ]),
      ),
    ),
    index.rejected.length === 0
      ? ""
      : `<h3>Not accepted</h3>${list(index.rejected.slice(0, MOST_ROWS).map(({ path, code, reason }) => `<code>${html(path)}</code> ${tag("bad", code)} ${htmlProse(reason)}`))}`,
    `<p>${rules === "" ? "No redaction was needed." : `Redactions: ${rules}.`} Private files: ${index.privateFiles.count}. ${html(index.privateFiles.note)}</p>`,
  ].join("");
}
