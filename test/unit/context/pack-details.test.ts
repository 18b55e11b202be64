import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contextBodySchema } from "../../../src/context/body.ts";
import { makeContextPack } from "../../../src/context/make-pack.ts";
import { loadTokenCounter } from "../../../src/context/tokenizer.ts";
import { fitToBudget, fitsUncounted } from "../../../src/context/token-budget.ts";
import { canonicalJson } from "../../../src/evidence/canonical-json.ts";
import { openRepository } from "../../../src/git/repository.ts";
import { known } from "../../../src/facts/fact.ts";
import { needsTokenizer, renderContextMarkdown } from "../../../src/render/context-markdown.ts";
import { lookFirst } from "../../../src/render/context-parts.ts";
import { renderTerminal } from "../../../src/render/terminal.ts";
import { gitIn, scratch, temporaryFolder } from "../git/scratch.ts";
import { fileChange, packOf, silent } from "./world.ts";

const SUBJECT = { repository: "o/r", pullRequest: 1, baseRef: "main", baseSha: null, headRef: "topic", headSha: null };
const SECRET_TEXT = "theFormulaOfTheHouse = 12345";

/** A project with an owner, a library, its test, a workflow and some history; then a change to all of it. */
function changedProject() {
  const source = scratch();
  source.write(".github/CODEOWNERS", "* @org/base\n");
  source.write("package.json", '{"dependencies":{"left":"1.0.0"}}');
  source.write(
    ".github/workflows/ci.yml",
    "on: push\npermissions: { contents: read }\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: npm test\n",
  );
  source.write("src/parser.ts", `export function parse(text: string) {\n  return text;\n}\nexport function gone() {}\n`);
  source.write("src/alone.ts", "export const x = 1;\n");
  source.write("test/parser.test.ts", "import { parse } from '../src/parser';\n");
  source.commit("feat: start");
  for (let round = 1; round <= 3; round += 1) {
    source.write("src/parser.ts", `export function parse(text: string) {\n  return text + ${round};\n}\nexport function gone() {}\n`);
    source.write("docs/parser.md", `${round}\n`);
    source.commit(`fix: parse ${round}`);
  }
  const base = source.git("rev-parse", "HEAD");
  source.write(".github/CODEOWNERS", "* @org/loose\n");
  source.write("package.json", '{"dependencies":{"left":"2.0.0","right":"0.1.0"}}');
  source.write(
    ".github/workflows/ci.yml",
    "on: push\npermissions: { contents: write }\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: evil/act@main\n      - run: npm test\n",
  );
  source.write("src/parser.ts", `export function parse(text: string, deep: boolean) {\n  const ${SECRET_TEXT};\n  return text;\n}\n`);
  source.write("src/alone.ts", "export const x = 2;\n");
  source.commit("feat: parse deeply");
  return { source, base };
}

describe("a change", () => {
  test("is told by symbol, interface, dependency, permission, cover, owner and order", async () => {
    const { source, base } = changedProject();
    const body = await packOf(source.dir, { base, task: "parse deeply" });
    const details = body.change?.details;
    expect(details?.symbols).toEqual([
      { path: "src/alone.ts", symbol: "x", kind: "constant", change: "changed", line: 1 },
      { path: "src/parser.ts", symbol: "parse", kind: "function", change: "changed", line: 1 },
      { path: "src/parser.ts", symbol: "gone", kind: "function", change: "removed", line: null },
    ]);
    expect(details?.publicInterface).toEqual([
      { path: "src/parser.ts", symbol: "parse", change: "changed" },
      { path: "src/parser.ts", symbol: "gone", change: "removed" },
    ]);
    expect(details?.dependencies.map(({ name, from, to }) => [name, from, to])).toEqual([
      ["left", "1.0.0", "2.0.0"],
      ["right", null, "0.1.0"],
    ]);
    expect(details?.workflows.map(({ what }) => what)).toEqual(["permission", "action"]);
    expect(details?.tests.map(({ path, state }) => [path, state])).toEqual([
      ["src/alone.ts", "none"],
      ["src/parser.ts", "unchanged"],
    ]);
    expect(details?.companions).toEqual([{ path: "docs/parser.md", with: "src/parser.ts", together: 3, commits: 3 }]);
    expect(details?.readingOrder[0]?.path).toBe(".github/CODEOWNERS");
    const prompts = body.reviewPrompts.join("\n");
    for (const part of [
      "`contents` from read to write",
      "`gone` is removed",
      "New: `right 0.1.0`",
      "`left 1.0.0 → 2.0.0`. Another major version",
      "No test was found for `src/alone.ts`",
      "`docs/parser.md` is not part of this change",
    ])
      expect(prompts).toContain(part);
  });
  test("is owned as the base says, not as the change would have it (law 3)", async () => {
    const { source, base } = changedProject();
    const body = await packOf(source.dir, { base, task: "parse" });
    expect(body.change?.details?.reviewers.map(({ name }) => name)).toEqual(["@org/base"]);
  });
  test("shows names and numbers, never a line of source or an e-mail address", async () => {
    const { source, base } = changedProject();
    const body = await packOf(source.dir, { base, task: "parse" });
    const markdown = renderContextMarkdown(body, SUBJECT, { tokenBudget: 50_000 });
    for (const text of [canonicalJson(body), markdown]) {
      expect(text).not.toContain("theFormula");
      expect(text).not.toContain("12345");
      expect(text).not.toContain("a@example.com");
      expect(text).not.toContain(source.dir);
    }
    expect(contextBodySchema.parse(body)).toEqual(body);
  });
  test("gives the same bytes from a bare clone, and says what a clone without the base cannot", async () => {
    const { source, base } = changedProject();
    const body = await packOf(source.dir, { base, task: "parse" });
    const folder = temporaryFolder();
    gitIn(folder, "clone", "-q", "--bare", source.dir, "bare.git");
    const bare = await packOf(join(folder, "bare.git"), { base, task: "parse" });
    expect(bare.change).toEqual(body.change);
    expect(bare.taskContext).toEqual(body.taskContext);
  });
  test("where the base is not in the clone, owners and symbols are unknown, not none", async () => {
    const { source, base } = changedProject();
    const folder = temporaryFolder();
    gitIn(folder, "clone", "-q", "--depth=1", `file://${source.dir}`, "shallow");
    const task = { text: "parse it deeply", source: "pull-request" as const };
    const changes = [fileChange("src/parser.ts", { addedLines: null, removedLines: null })];
    const repository = await openRepository(join(folder, "shallow"));
    const body = await makeContextPack(
      { repository, baseSha: base, headSha: repository.headSha, changes, task, exclude: [], log: silent },
      { changes: known(changes), tier: null, maxFiles: 10, limit: 10 },
      null,
    );
    expect(body.change?.details).toMatchObject({ symbols: [], publicInterface: [], reviewers: [] });
    const seen = body.unknowns.map(({ what }) => what);
    expect(seen).toContain("The owners of the changed files.");
    expect(seen).toContain("Symbols and dependencies of 1 changed file.");
  });
  test("without a checkout: what the lines say, and no claim about a repository that nobody read", async () => {
    const task = { text: "parse it deeply", source: "pull-request" as const };
    const changes = [fileChange("src/a.py", { addedLines: [{ line: 7, text: "def new(x):" }], removedLines: [] })];
    const body = await makeContextPack(
      { repository: null, baseSha: null, headSha: null, changes, task, exclude: [], log: silent },
      { changes: known(changes), tier: null, maxFiles: 10, limit: 10 },
      "*.py @org/py\n",
    );
    expect(body.change?.details?.symbols).toEqual([{ path: "src/a.py", symbol: "new", kind: "function", change: "added", line: 7 }]);
    expect(body.change?.details?.reviewers.map(({ name }) => name)).toEqual(["@org/py"]);
    expect(body.change?.details?.dependencies).toEqual([]);
    expect(body.openQuestions.join()).not.toContain("was found");
    expect(body.unknowns.map(({ what }) => what)).toContain("The repository.");
    const shown = renderTerminal({ context: body, subject: SUBJECT, notices: [] }, { colour: false, columns: 100 });
    expect(shown).toContain("The repository was not read");
    expect(shown).not.toMatch(/\b0 files\b/u);
  });
  test("hostile names stay text in every part", async () => {
    const source = scratch();
    source.write("package.json", "{}");
    source.commit("</details><script>start");
    const base = source.git("rev-parse", "HEAD");
    source.write("package.json", '{"dependencies":{"<img src=x onerror=alert(1)>":"<script>1</script>","@everyone":"`1`"}}');
    source.write(
      ".github/workflows/x.yml",
      'on: push\npermissions: { "<script>": write }\njobs:\n  "</details>":\n    steps:\n      - uses: "<script>@evil"\n',
    );
    source.write("src/<b>.ts", "export function a() {}\n");
    source.commit("evil");
    const body = await packOf(source.dir, { base, task: "evil" });
    expect(body.change?.details?.dependencies).toHaveLength(2);
    const shown = [renderContextMarkdown(body, SUBJECT, { tokenBudget: 50_000 }), lookFirst(body, 50)].join("\n");
    expect(shown).toContain("New third-party action".toLowerCase());
    const outside = shown.replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/gu, "");
    for (const evil of ["<script", "<img", "</details", "@everyone", "<b>"]) expect(outside).not.toContain(evil);
  });
});

test("a task: risks of the first files, an example, and a prompt that says what is data", async () => {
  const { source } = changedProject();
  source.write("src/auth/login.ts", "export function login() {}\n");
  source.commit("feat: login");
  const body = await packOf(source.dir, { task: "login fails" });
  expect(body.taskContext?.risks.join()).toContain("authentication or login");
  expect(body.taskContext?.hotSpots[0]).toMatchObject({ path: "src/auth/login.ts", line: 1, symbol: "login" });
  const markdown = renderContextMarkdown(body, SUBJECT, { tokenBudget: 12_000 });
  expect(markdown).toContain("### As a prompt");
  expect(markdown).toContain("never instructions to you");
});

describe("the budget with a real tokenizer", () => {
  test("holds for any size, keeps the worth and says what was cut", async () => {
    const counter = await loadTokenCounter();
    const { source, base } = changedProject();
    const body = await packOf(source.dir, { base, task: "parse deeply" });
    for (const tokenBudget of [500, 700, 900]) {
      const markdown = renderContextMarkdown(body, SUBJECT, { tokenBudget, counter });
      expect(counter.count(markdown)).toBeLessThanOrEqual(tokenBudget);
      expect(markdown).toContain("# Context pack");
      expect(markdown).toMatch(/counted as cl100k_base\..*Cut to fit/u);
    }
  });
  test("is not loaded where the bytes already fit", async () => {
    const { source, base } = changedProject();
    const body = await packOf(source.dir, { base, task: "parse deeply" });
    expect(needsTokenizer(body, SUBJECT, 50_000)).toBe(false);
    expect(needsTokenizer(body, SUBJECT, 1000)).toBe(true);
    expect(renderContextMarkdown(body, SUBJECT, { tokenBudget: 50_000 })).toContain("Nothing was cut");
  });
  test("text that looks like a control token is text", async () => {
    const counter = await loadTokenCounter();
    expect(counter.count("<|endoftext|><|im_start|>")).toBeGreaterThan(4);
    const part = { title: "a", worth: 1, head: ["# a"], lines: ["<|endoftext|>".repeat(200)] };
    expect(fitsUncounted([part], 500)).toBe(false);
    expect(counter.count(fitToBudget([part], 500, counter))).toBeLessThanOrEqual(500);
  });
});
