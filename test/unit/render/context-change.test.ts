import { describe, expect, test } from "vitest";

import { contextBodySchema, type ContextBody } from "../../../src/context/body.ts";
import { renderContextMarkdown } from "../../../src/render/context-markdown.ts";
import { contextPart } from "../../../src/render/page-context.ts";
import { renderSummary } from "../../../src/render/summary.ts";
import { renderTerminal } from "../../../src/render/terminal.ts";
import { context, HOSTILE, subject } from "./fixtures.ts";

/** A pack in which every list of the change holds something; `name` stands for whatever a pull request can choose. */
function pack(name = "src/refund.ts"): ContextBody {
  if (context.change === null) throw new Error("the fixture has a change");
  const [first] = context.change.files;
  if (first === undefined) throw new Error("the fixture changes a file");
  return {
    ...context,
    change: {
      ...context.change,
      files: [{ ...first, path: name, previousPath: name }],
      details: {
        symbols: [
          { path: name, symbol: name, kind: "function", change: "added", line: 7 },
          { path: name, symbol: "gone", kind: "function", change: "removed", line: null },
        ],
        publicInterface: [{ path: name, symbol: name, change: "removed" }],
        dependencies: [
          { name, ecosystem: "npm", path: "package-lock.json", kind: "locked", from: "1", to: "2" },
          { name, ecosystem: "npm", path: "package.json", kind: "declared", from: null, to: "2" },
        ],
        migrations: [{ path: name, status: "added", removesData: true }],
        workflows: [{ path: name, what: "permission", finding: `\`contents\` from read to write (job \`${name}\`)` }],
        tests: [
          { path: name, covering: [{ path: "test/refund.test.ts", reason: name, changed: false }], state: "unchanged" },
          { path: "src/api.ts", covering: [], state: "none" },
          { path: "src/fine.ts", covering: [{ path: "test/fine.test.ts", reason: "by name", changed: true }], state: "changed" },
        ],
        companions: [{ path: "docs/refund.md", with: name, together: 7, commits: 9 }],
        reviewers: [{ name, kind: "owner", files: 1, reason: "owns 1 of the changed files" }],
        readingOrder: [{ path: name, reason: "what callers see" }],
      },
    },
    conflicts: [
      {
        number: 31,
        title: name,
        author: name,
        headRef: name,
        isDraft: true,
        updatedAt: "2026-01-01T00:00:00Z",
        paths: [name, "src/b.ts", "src/c.ts"],
      },
      { number: 32, title: "fix: x", author: null, headRef: "x", isDraft: false, updatedAt: "2026-01-01T00:00:00Z", paths: ["src/b.ts"] },
    ],
    taskContext: {
      hotSpots: [{ path: name, line: 7, symbol: name, kind: "function", reason: name }],
      patterns: [],
      risks: [],
    },
    impact: { verdict: "high", reason: "Outside of the change, 2 required and 1 supporting files were found." },
  };
}

const markdown = (body: ContextBody): string => renderContextMarkdown(body, subject, { tokenBudget: 50_000 });
const terminal = (body: ContextBody): string => renderTerminal({ context: body, subject, notices: [] }, { colour: false, columns: 200 });

test("habits say in how many commits they were counted, so that a person can count again", () => {
  const body = { ...pack(), git: { ...pack().git, historyDepth: 1500 } };
  expect(markdown(body)).toContain("Counted in the last 1500 commits, without merges");
  expect(terminal(body)).toContain("did not (in the last 1500 commits without merges)");
});

describe("other open pull requests at the same files", () => {
  test("the Markdown: number, files, title, who", () => {
    expect(markdown(pack())).toContain(
      "### Other open pull requests at the same files\n\n" +
        "- `#31` also changes `src/refund.ts`, `src/b.ts` and 1 more: src/refund.ts (src/refund.ts, draft)\n" +
        "- `#32` also changes `src/b.ts`: fix: x (author unknown)\n",
    );
    expect(markdown({ ...pack(), change: null })).toContain("`#32` changes `src/b.ts`");
  });

  test("the page, the summary and the terminal", () => {
    expect(contextPart(pack())).toContain(
      '<b>#32</b> fix: x <span class="soft">author unknown</span><div class="small"><code>src/b.ts</code></div>',
    );
    expect(renderSummary({ context: pack(), subject, notices: [] })).toContain("`#31` also changes `src/refund.ts`");
    expect(terminal(pack())).toContain("#31 src/refund.ts (src/refund.ts, draft): src/refund.ts, src/b.ts and 1 more");
  });

  test.each([null, undefined, []])("nothing is said of none: %j", (conflicts) => {
    const { conflicts: _, ...rest } = pack();
    const body: ContextBody = conflicts === undefined ? rest : { ...rest, conflicts };
    for (const text of [markdown(body), contextPart(body), terminal(body)]) expect(text).not.toContain("Other open pull requests");
  });
});

describe("the page", () => {
  const page = contextPart(pack());
  test("has what the Markdown has, the dangers first, folded with their numbers", () => {
    const titles = Array.from(page.matchAll(/<(?:h3|summary)>([^<]+)</gu), ([, title]) => title);
    expect(titles).toEqual([
      "Read in this order",
      "Other open pull requests at the same files",
      "Questions for the review",
      "Workflows, permissions, migrations (2)",
      "Public interface (1)",
      "Dependencies (2)",
      "Changed without its test (2)",
      "Usually changes with these, and did not (1)",
      "Who could review (1)",
      "Hot spots (1)",
      "Related files (1)",
      "Tests to run (1)",
      "Risk high, score 10",
      "Tier T3",
    ]);
  });

  test.each([
    "<code>src/refund.ts</code> added :7, <code>gone</code> removed",
    "<b>removes data</b>",
    "<b>no test found</b>",
    "<b>added</b> at <code>2</code>",
    "in 7 of 9 past commits to <code>src/refund.ts</code>",
    "Impact high: Outside of the change, 2 required",
  ])("says %s", (text) => expect(page).toContain(text));

  test("declared dependencies stand before locked ones", () => {
    expect(page.indexOf("declared in")).toBeLessThan(page.indexOf("locked in"));
  });

  test("shows a dozen files, folds the rest, and says what is only in the JSON", () => {
    const body = pack();
    const { change } = body;
    const [file] = change?.files ?? [];
    if (change?.details === undefined || file === undefined) throw new Error("the pack has a change");
    const paths = Array.from({ length: 130 }, (_, index) => `src/${index}.ts`);
    const many: ContextBody = {
      ...body,
      change: {
        ...change,
        files: paths.map((path) => ({ ...file, path, previousPath: null })),
        details: { ...change.details, readingOrder: paths.map((path) => ({ path, reason: "source" })) },
      },
    };
    const text = contextPart(many);
    expect(text).toContain("Then 118 more files");
    expect(text).toContain("and 18 more in <code>evidence/context-pack.json</code>");
  });

  test("of a pack of version 0.1 shows what that has", () => {
    expect(contextPart(context)).toContain("<h3>Primary files</h3>");
    expect(contextPart({ ...context, change: null })).not.toContain("Risk");
  });
});

test.each(HOSTILE)("nothing comes alive of %j", (text) => {
  const body = pack(text);
  const shown = contextPart(body);
  const tags = Array.from(shown.matchAll(/<\/?([a-z0-9]+)([^>]*)>/giu), ([, name = "", rest = ""]) => `${name}${rest}`);
  const own = new Set([
    'span class="soft"',
    'div class="small"',
    "code",
    "b",
    "p",
    "h3",
    "ul",
    "ol",
    "li",
    "details",
    "summary",
    "div",
    "span",
    "i",
    "br",
  ]);
  expect(tags.filter((tag) => !own.has(tag))).toEqual([]);
  const markdownLines = markdown(body)
    .split("\n")
    .filter((line) => /^- `#3[12]` also changes/.test(line));
  expect(markdownLines).toHaveLength(2);
  // eslint-disable-next-line no-control-regex -- what a terminal obeys
  expect(terminal(body)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
});

test("the pack of these tests is one that the schema accepts", () => {
  expect(contextBodySchema.parse(pack())).toEqual(pack());
});
