import { describe, expect, test } from "vitest";
import { utf8Length } from "../../../src/render/escape.ts";
import { fit } from "../../../src/render/fit.ts";
import { renderGateMarkdown } from "../../../src/render/gate-markdown.ts";
import { renderReadinessMarkdown } from "../../../src/render/readiness-markdown.ts";
import { renderSummary, type SummaryInput } from "../../../src/render/summary.ts";
import { bundle } from "../evidence/bundle-fixtures.ts";
import { check, context, gate, HOSTILE, job, passingGate, readiness, readyReadiness, subject } from "./fixtures.ts";
import { liveMarkdown } from "./live-markdown.ts";

const MEBIBYTE = 1024 * 1024;
const summary = (more: Partial<SummaryInput> = {}): string => renderSummary({ subject, notices: [], ...more });
const headings = (text: string): string[] => text.split("\n").filter((line) => line.startsWith("## "));
const publish = {
  index: bundle().index,
  publicUrl: "https://github.com/octo/shop/actions/runs/1/artifacts/2",
  privateUrl: null,
  redactions: 2,
  transport: [{ operation: "comment", decision: "dry-run", reason: "transport is disabled", url: null }],
};

describe("the summary", () => {
  test.each<[string, Partial<SummaryInput>, string]>([
    ["the gate", { gate, readiness, context }, "## ❌ FAIL: 2 checks fail"],
    ["a gate that passes", { gate: passingGate, readiness: readyReadiness }, "## ✅ PASS: all 9 checks pass"],
    ["a gate without a verdict", { gate: { ...gate, verdict: null, headline: "a local run" } }, "## ❓ No merge verdict: a local run"],
    ["CI alone", { readiness }, "## ❌ CI blocked:"],
    ["the context pack alone", { context }, "## Context pack: 3 changed files"],
    ["the publisher alone", { publish }, "## ❌ FAIL: 2 checks fail"],
    ["nothing", {}, "## ❓ Nothing was judged"],
  ])("of %s has one headline, the verdict first", (_, input, start) => {
    const text = summary(input);
    expect(headings(text)).toHaveLength(1);
    expect(text.startsWith(start)).toBe(true);
  });

  test("says why and what next before anything else, then the failing checks with their mends", () => {
    const text = summary({ gate, readiness, context });
    const order = [
      "FAIL",
      "**What next:** Mend the billing",
      "### 2 checks fail",
      "**Do:** Ask somebody",
      "### 1 CI check is not green",
      "```yaml",
      "<details>",
    ];
    expect(order.map((part) => text.indexOf(part))).toEqual(order.map((part) => text.indexOf(part)).toSorted((a, b) => a - b));
    expect(order.every((part) => text.includes(part))).toBe(true);
  });

  test("gives the missing permissions as the exact YAML, and only real ones", () => {
    const text = summary({ gate, readiness });
    expect(text).toContain("```yaml\npermissions:\n  contents: read  # Branch-rules\n  statuses: read  # commit statuses\n```");
    const forged = { ...gate, checks: [check("x", "unknown", "x", "Add `administration: write` under `permissions:` of the job.")] };
    expect(summary({ gate: forged })).not.toContain("```yaml");
    expect(summary({ gate: passingGate, readiness: readyReadiness })).not.toContain("```yaml");
  });

  test("says where the evidence is, and what was not written", () => {
    const text = summary({
      gate,
      publish,
      artifacts: [{ name: "trust-layer-merge-gate", url: "https://github.com/o/r/actions/runs/1/artifacts/9" }, null],
    });
    expect(text).toContain("[trust-layer-merge-gate](https://github.com/o/r/actions/runs/1/artifacts/9)");
    expect(text).toContain("[public evidence]");
    expect(text).toContain("comment: dry-run (transport is disabled)");
  });

  test("of a bundle without a verdict still says what next", () => {
    expect(summary({ publish: { ...publish, index: bundle({ evidence: [] }).index } })).toContain("**What next:** Run the merge gate");
  });

  test("tells the reasons of the tier once", () => {
    const [reason] = gate.tier.reasons;
    const told = (more: Partial<SummaryInput>): number => summary({ gate, ...more }).split(`${reason?.evidence}`).length - 1;
    expect([told({}), told({ context })]).toEqual([1, 1]);
  });

  test("is shown once for each thing, whatever is absent", () => {
    expect(summary({ gate, notices: ["A note."] })).toContain("**Note:** A note.");
    expect(
      summary({ gate: { ...gate, policy: { ...gate.policy, notices: ["A note."] } }, notices: ["A note."] }).split("A note."),
    ).toHaveLength(2);
  });

  test.each(HOSTILE)("keeps %j dead in every place", (text) => {
    const hostile = summary({
      gate: {
        ...gate,
        headline: text,
        checks: gate.checks.map((entry) => ({
          ...entry,
          title: text,
          reason: text,
          mend: text,
          evidence: [{ kind: text, ref: text, url: text }],
        })),
      },
      readiness: {
        ...readiness,
        headline: text,
        checks: readiness.checks.map((entry) => ({ ...entry, name: text, reason: text, mend: text, url: text, cause: text })),
        notes: [text],
      },
      context: {
        ...context,
        headline: text,
        primaryFiles: [text],
        relatedFiles: [text],
        tests: [{ path: text, command: text }],
        reviewPrompts: [text],
        openQuestions: [text],
      },
      publish: { ...publish, transport: [{ operation: text, decision: text, reason: text, url: text }] },
      subject: { ...subject, headRef: text, baseRef: text, repository: text },
      notices: [text],
      artifacts: [{ name: text, url: text }],
    });
    expect(foreign(hostile)).toEqual([]);
  });
});

/** What is alive in a summary after our own markup is taken out. */
function foreign(text: string): string[] {
  return text
    .replaceAll(/```yaml\n[\s\S]*?\n```/gu, "")
    .split("\n")
    .flatMap((line) => {
      const plain = line
        .replace(/^(?:#{1,3} |> |- |\| )/u, "")
        .replaceAll(/<\/?(?:details|summary|br)>/gu, " ")
        .replaceAll(/\*\*?/gu, "")
        .replaceAll(/\[([^[\]]*)\]\(https:[^()\s]*\)/gu, "$1")
        .replaceAll(" | ", " ")
        .replaceAll(/(?:^| )(?:---|\|)(?= |$)/gu, " ");
      return liveMarkdown(`x ${plain.replace(/ ?\|$/u, "")}`);
    });
}

describe("the limit of 1 MiB", () => {
  const long = "💥 `x` <b> @mona ".repeat(80);
  const many = (number: number) => Array.from({ length: number }, (_, index) => check(`check-${index}`, "fail", long, long));
  const jobs = (number: number) => Array.from({ length: number }, (_, index) => job(`job ${index} ${long}`, "red", long, { mend: long }));

  test.each([10, 100, 1000, 5000])("holds with %i checks of the longest kind, and says when it was shortened", (number) => {
    const text = summary({ gate: { ...gate, checks: many(number) }, readiness: { ...readiness, checks: jobs(number) }, publish });
    expect(utf8Length(text)).toBeLessThan(MEBIBYTE);
    expect(text.includes("This was shortened") || text.includes("not shown here")).toBe(number >= 100);
    expect(headings(text)).toHaveLength(1);
    expect(text.split("<details>").length).toBe(text.split("</details>").length);
    expect(text.split("```").length % 2).toBe(1);
  });

  test.each<[string, Partial<SummaryInput>]>([
    ["CI alone", { readiness: { ...readiness, checks: jobs(3000), notes: Array.from({ length: 3000 }, () => long) } }],
    [
      "the context pack alone",
      {
        context: {
          ...context,
          primaryFiles: Array.from({ length: 9000 }, (_, index) => `${index}${long}`),
          reviewPrompts: Array.from({ length: 9000 }, () => long),
        },
      },
    ],
    ["notices alone", { notices: Array.from({ length: 9000 }, (_, index) => `${index} ${long}`) }],
  ])("holds for %s", (_, input) => expect(utf8Length(summary(input))).toBeLessThan(MEBIBYTE));

  test("cuts at a line end and closes what is open", () => {
    const text = fit(() => `# x\n<details>\n\`\`\`\n${"é".repeat(99)}\n`.repeat(1), 100);
    expect(utf8Length(text)).toBeLessThan(1000);
    const cut = fit(() => `# x\n<details>\n${"line é\n".repeat(400)}</details>\n`, 2000);
    expect(utf8Length(cut)).toBeLessThanOrEqual(2000);
    expect(cut).toContain("</details>");
    expect(cut).toContain("This was shortened");
  });
});

describe("the Markdown of one kind", () => {
  test("names every check, and nothing that is hostile lives in it", () => {
    const text = renderGateMarkdown(gate, subject);
    for (const { id } of gate.checks) expect(text).toContain(`\`${id}\``);
    expect(text).toContain("Not in this version");
    expect(text).toContain("not accepted");
    expect(renderReadinessMarkdown(readiness, subject)).toContain("`trust-layer` is left out");
  });

  test("says so when there is nothing", () => {
    expect(renderGateMarkdown({ ...gate, verdict: null, checks: [], headline: "x" }, subject)).toContain("No check was asked.");
    expect(renderReadinessMarkdown({ ...readiness, checks: [], status: "unknown", headline: "nothing was seen" }, subject)).toContain(
      "No check was seen.",
    );
  });
});
