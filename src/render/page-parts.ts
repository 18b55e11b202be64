import type { PilotRow } from "../evidence/proof-index-body.ts";
import type { CheckResult } from "../gate/body.ts";
import type { JudgedCheck } from "../readiness/body.ts";
import { groupName, type CheckGroup } from "./attention.ts";
import { html, htmlAttribute, htmlLink } from "./escape.ts";
import { htmlProse } from "./prose.ts";
import { MARKS, checkTone, classTone, rowTone, rowWord, type Tone } from "./words.ts";

/** A word with its mark and colour. */
export function tag(tone: Tone, word: string): string {
  return `<span class="tag ${tone}"><span aria-hidden="true">${MARKS[tone]}</span> ${html(word)}</span>`;
}

/** A table that a keyboard can scroll and a narrow screen shows as blocks. Cells are HTML, escaped already. */
export function table(caption: string, head: readonly string[], body: readonly (readonly string[])[]): string {
  if (body.length === 0) return "";
  const headCells = head.map((cell) => `<th scope="col">${html(cell)}</th>`).join("");
  const rows = body.map(
    (cells) =>
      `<tr>${cells
        .map((cell, index) =>
          index === 0 ? `<th scope="row">${cell}</th>` : `<td data-label="${htmlAttribute(head[index] ?? "")}">${cell}</td>`,
        )
        .join("")}</tr>`,
  );
  return `<div class="scroll" tabindex="0" role="region" aria-label="${htmlAttribute(caption)}"><table class="stack"><thead><tr>${headCells}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

/** A folded part. The content is HTML. */
export function fold(title: string, content: string): string {
  return content === "" ? "" : `<details><summary>${html(title)}</summary><div>${content}</div></details>`;
}

/** A section with a heading; nothing when it has no content. */
export function section(title: string, content: string): string {
  return content === "" ? "" : `<section><h2>${html(title)}</h2>${content}</section>`;
}

/** A list whose items are HTML. */
export function list(items: readonly string[], kind: "ul" | "ol" = "ul"): string {
  return items.length === 0 ? "" : `<${kind}>${items.map((item) => `<li>${item}</li>`).join("")}</${kind}>`;
}

/** Checks that ask for attention, as cards with their mends. */
export function checkCards(groups: readonly CheckGroup[]): string {
  return cards(
    groups.map((group) => ({
      tone: checkTone(group.status),
      name: `${html(groupName(group))} ${group.ids
        .slice(0, 30)
        .map((id) => `<code>${html(id, 60)}</code>`)
        .join(" ")}`,
      word: group.status,
      reason: group.reason,
      mend: group.mend,
    })),
  );
}

/** CI checks that are not green, as cards. */
export function ciCards(checks: readonly JudgedCheck[]): string {
  return cards(
    checks.map((check) => ({
      tone: classTone(check.class),
      name: htmlLink(check.name, check.url),
      word: check.cause === null ? check.class : `${check.class}: ${check.cause}`,
      reason: check.reason,
      mend: check.mend,
    })),
  );
}

/** Stop conditions that hold, as cards. */
export function stopCards(rows: readonly PilotRow[]): string {
  return cards(rows.map((row) => ({ tone: "bad", name: html(row.title), word: "stop", reason: row.reason, mend: null })));
}

function cards(items: readonly { tone: Tone; name: string; word: string; reason: string; mend: string | null }[]): string {
  if (items.length === 0) return "";
  const rendered = items.map(({ tone, name, word, reason, mend }) => {
    const todo = mend === null ? "" : `<div class="do"><b>Do:</b> ${htmlProse(mend)}</div>`;
    return `<li class="${tone}"><span class="name">${name}</span> ${tag(tone, word)}<div>${htmlProse(reason)}</div>${todo}</li>`;
  });
  return `<ul class="items">${rendered.join("")}</ul>`;
}

export function checksTable(checks: readonly CheckResult[]): string {
  return table(
    "All checks of the gate",
    ["Check", "Result", "Level", "Why", "Seen"],
    checks.map((check) => [
      html(check.title),
      tag(checkTone(check.status), check.status),
      html(check.level),
      htmlProse(check.reason),
      `${check.inspected}${check.expected === null ? "" : ` of ${check.expected}`}`,
    ]),
  );
}

export function ciTable(checks: readonly JudgedCheck[]): string {
  return table(
    "All CI checks",
    ["CI check", "Class", "Required by", "Why"],
    checks.map((check) => [
      htmlLink(check.name, check.url),
      tag(classTone(check.class), check.cause === null ? check.class : `${check.class}: ${check.cause}`),
      check.required ? html([...new Set(check.sources.map(({ kind }) => kind))].join(", ")) : "not required",
      htmlProse(check.reason),
    ]),
  );
}

export function pilotTable(rows: readonly PilotRow[], kind: "evidence" | "success" | "stop"): string {
  const isStop = kind === "stop";
  const caption = isStop ? "Stop conditions" : kind === "evidence" ? "Evidence" : "Success criteria";
  return table(
    caption,
    kind === "evidence" ? ["Evidence", "State", "Why", "Owner"] : [isStop ? "Condition" : "Criterion", "State", "Why"],
    rows.map((row) => [
      html(row.title),
      tag(rowTone(row.state, isStop), rowWord(row.state, isStop)),
      htmlProse(row.reason),
      ...(kind === "evidence" ? [html(row.owner ?? "")] : []),
    ]),
  );
}
