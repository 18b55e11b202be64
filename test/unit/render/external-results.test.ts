import { describe, expect, it } from "vitest";
import { externalHtml, externalLines, externalTable } from "../../../src/render/external-results.ts";
import { renderReadinessMarkdown } from "../../../src/render/readiness-markdown.ts";
import { renderSummary } from "../../../src/render/summary.ts";
import { renderTerminal } from "../../../src/render/terminal.ts";
import type { ExternalResult } from "../../../src/readiness/external/result-row.ts";
import { HEAD, HOSTILE, readiness, subject } from "./fixtures.ts";
import { liveMarkdown } from "./live-markdown.ts";

const row = (more: Partial<ExternalResult> = {}): ExternalResult => ({
  source: "results/canary.json",
  name: "canary",
  result: "success",
  headSha: HEAD,
  generatedAt: "2026-05-01T09:00:00Z",
  ageSeconds: 10_800,
  signer: null,
  accepted: true,
  code: null,
  reason: "Succeeded 3 hours ago on this commit.",
  mend: null,
  ...more,
});
const hostile = (text: string): ExternalResult =>
  row({ source: text, name: text, headSha: text, generatedAt: text, signer: text, code: text, accepted: false, reason: text, mend: text });

describe("results of gates that ran elsewhere", () => {
  it("stand in a table: gate, result, commit, age, signer", () => {
    expect(externalTable([row()], 10).split("\n")).toEqual([
      "| Gate | Result | Commit | Made | Signed by | What it counts |",
      "| --- | --- | --- | --- | --- | --- |",
      "| `canary` | ✅ success | `1f3870be27` | 3 hours ago | nobody | Succeeded 3 hours ago on this commit. |",
    ]);
  });

  it.each<[Partial<ExternalResult>, string]>([
    [{ result: "failure" }, "❌ failure"],
    [{ result: "error", code: "external-error" }, "❓ error"],
    [{ accepted: false, code: "external-expired" }, "❓ success (does not count: external-expired)"],
    [{ accepted: false, code: "external-missing", name: null, result: null }, "❓ not read (does not count: external-missing)"],
  ])("%j: no green mark", (more, words) => {
    expect(externalTable([row(more)], 10)).toContain(`| ${words} |`);
    expect(externalLines([row(more)])[0]?.tone).not.toBe("good");
    expect(externalHtml([row(more)])).not.toContain("✅");
  });

  it("leave room for the reason on a narrow page: the tag, which does not wrap, is short", () => {
    const page = externalHtml([row({ accepted: false, code: "external-other-commit" })]);
    expect(page).toContain("</span> success</span> (does not count: external-other-commit)");
  });

  it("write no line of their own into the report of a terminal", () => {
    const [check] = readiness.checks;
    if (check === undefined) throw new Error("no check");
    const checks = [{ ...check, name: "canary\n  ✓ ready (external)", blocking: true }];
    const report = renderTerminal({ readiness: { ...readiness, checks }, subject, notices: [] }, { columns: 80, colour: false });
    expect(report).toContain("canary ✓ ready (external)");
  });

  it("are folded in the summary, and in the evidence and at a terminal, and nowhere when there is none", () => {
    const body = { ...readiness, external: [row()] };
    const texts = (external: ExternalResult[]): string[] => [
      renderSummary({ readiness: { ...body, external }, subject, notices: [] }),
      renderReadinessMarkdown({ ...body, external }, subject),
      renderTerminal({ readiness: { ...body, external }, subject, notices: [] }, { columns: 80, colour: false }),
    ];
    for (const text of texts([row()])) expect(text).toContain("External results");
    for (const text of texts([])) expect(text).not.toContain("External results");
    expect(texts([row()])[0]).toContain("<summary>External results (1)</summary>");
  });

  it.each(HOSTILE.map((text) => [text]))("hostile text is dead: %j", (text) => {
    const [, , line = "", ...more] = externalTable([hostile(text)], 10).split("\n");
    expect(more).toEqual([]);
    const cells = line.split(" | ").map((cell) => cell.replace(/^\| | \|$/gu, ""));
    expect(cells).toHaveLength(6);
    expect(cells.flatMap(liveMarkdown)).toEqual([]);
    expect(externalHtml([hostile(text)])).not.toMatch(/<(?!\/?(?:div|table|thead|tbody|tr|th|td|span|code|br)\b)/u);
    expect(
      externalLines([hostile(text)])
        .map(({ text: shown }) => shown)
        .join(""),
    ).not.toContain("\n");
  });
});
