import { describe, expect, test } from "vitest";
import { renderComment } from "../../../src/render/comment.ts";
import { renderTerminal } from "../../../src/render/terminal.ts";
import { bundle } from "../evidence/bundle-fixtures.ts";
import { context, gate, HOSTILE, readiness, subject } from "./fixtures.ts";

const index = bundle().index;
const report = (colour: boolean, columns: number): string =>
  renderTerminal(
    { context, readiness, gate, index, subject, notices: ["This is a local run."], writtenTo: ".trust-layer" },
    { colour, columns },
  );

describe("the report at a terminal", () => {
  test("begins with the verdict and ends with where the files are", () => {
    const lines = report(false, 80).trimEnd().split("\n");
    expect(lines[0]).toMatch(/^✗ FAIL: 2 checks fail/u);
    expect(lines.at(-1)).toBe("Evidence: .trust-layer");
  });

  test("says how head and base belong together: a pull request goes to its base, a local change is compared, a task has none", () => {
    const about = (more: Partial<typeof subject>): string =>
      renderTerminal({ context, subject: { ...subject, ...more }, notices: [] }, { colour: false, columns: 400 }).split("\n")[1] ?? "";
    expect(about({})).toContain(" → ");
    expect(about({ pullRequest: null, baseRef: "HEAD~1" })).toMatch(/ compared with HEAD~1 /u);
    expect(about({ pullRequest: null, baseRef: null, baseSha: null })).not.toMatch(/→|compared|base|none/u);
  });

  test("has colour only where it was asked for, and the same words", () => {
    expect(report(false, 80)).not.toContain("\u001b");
    expect(report(true, 80)).toContain("\u001b[31m");
    expect(
      report(true, 80)
        .split("\u001b")
        .map((part, index) => (index === 0 ? part : part.replace(/^\[\d+m/u, "")))
        .join(""),
    ).toBe(report(false, 80));
  });

  test.each([40, 60, 80, 110, 400, 0, Number.NaN])("fits %s columns, but for words that are longer", (columns) => {
    const width = Math.min(110, Math.max(40, Number.isNaN(columns) ? 80 : columns));
    for (const line of report(false, columns).split("\n")) {
      if (
        line
          .trim()
          .split(" ")
          .some((word) => word.length > 16)
      )
        continue;
      if (!line.includes("#")) expect(line.length, line).toBeLessThanOrEqual(width);
    }
  });

  test.each(HOSTILE)("never sends %j as it is", (text) => {
    const hostile = renderTerminal(
      {
        gate: { ...gate, headline: text, checks: gate.checks.map((check) => ({ ...check, id: text, reason: text, mend: text })) },
        readiness: {
          ...readiness,
          headline: text,
          checks: readiness.checks.map((check) => ({ ...check, name: text, reason: text, mend: text })),
        },
        context: { ...context, primaryFiles: [text], reviewPrompts: [text] },
        subject: { ...subject, headRef: text, repository: text },
        notices: [text],
        writtenTo: text,
      },
      { colour: false, columns: 80 },
    );
    for (const line of hostile.split("\n")) {
      expect(line).not.toMatch(/[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{200B}]/u);
      expect(line).not.toMatch(/^\s*::|##\[/u);
    }
  });

  test("says that nothing was judged when there is nothing", () => {
    expect(renderTerminal({ subject, notices: [] }, { colour: false, columns: 80 })).toContain("? Nothing was judged");
  });
});

describe("the sticky comment", () => {
  test("is short, and holds verdict, mends and links", () => {
    const text = renderComment(index, { runUrl: "https://github.com/octo/shop/actions/runs/1", publicUrl: null });
    expect(text).toMatch(/^### ❌ FAIL: 2 checks fail/u);
    expect(text).toContain("**Do:** Mend the billing");
    expect(text).toContain("[summary of the run](https://github.com/octo/shop/actions/runs/1)");
    expect(text.length).toBeLessThan(4000);
  });

  test("stays far below the limit of a comment with the longest texts", () => {
    const long = "💥<@mona ".repeat(1000);
    const full = {
      ...index,
      headline: long,
      notices: Array.from({ length: 900 }, () => long),
      checks: index.checks.map((check) => ({ ...check, status: "fail" as const, title: long, reason: long, mend: `${long}\n`.repeat(40) })),
    };
    expect(renderComment(full, { runUrl: null, publicUrl: null }).length).toBeLessThan(65_536);
  });
});
