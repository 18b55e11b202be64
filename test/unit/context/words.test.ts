import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildQuery } from "../../../src/context/query.ts";
import { rankByWords } from "../../../src/context/rank/bm25.ts";
import { companionsOf } from "../../../src/context/rank/history.ts";
import { pairedTests, stemOf, testsByStem } from "../../../src/context/rank/test-pairs.ts";
import { TermScanner } from "../../../src/context/term-scanner.ts";
import { partsOf, termsOf } from "../../../src/context/tokens.ts";
import { fileChange } from "./world.ts";

test.each([
  ["parseConfig", ["parse", "config"]],
  ["HTTPServerV2", ["http", "server", "v2"]],
  ["snake_case_name", ["snake", "case", "name"]],
  ["UTF8", ["utf8"]],
  ["base64Encode", ["base64", "encode"]],
  ["$_x", []],
  ["__init__", ["init"]],
  ["größeMax", ["größe", "max"]],
  ["A", []],
])("the parts of %s", (identifier, parts) => {
  expect(partsOf(identifier)).toEqual(parts);
});

test("the scan over bytes counts exactly what the split of the text counts", () => {
  const word = fc.stringMatching(/^[A-Za-z0-9_$é日]{1,12}$/u);
  const text = fc
    .array(fc.oneof(word, fc.constantFrom(" ", "(", "\n", "-", ".", "\r\n", "🎉", "\0")), { maxLength: 40 })
    .map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, (sample) => {
      const counts = new Map<string, number>();
      for (const term of termsOf(sample)) counts.set(term, (counts.get(term) ?? 0) + 1);
      const terms = Array.from(counts.keys());
      const found = new TermScanner(terms).scan(Buffer.from(sample));
      const seen = new Map<string, number>();
      for (let at = 0; at < found.hits.length; at += 2) seen.set(terms[found.hits[at] ?? 0] ?? "", found.hits[at + 1] ?? 0);
      expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(counts));
    }),
    { numRuns: 300, examples: [["éu éU"], ["日_a 日a"]] },
  );
});

test("a scanner keeps nothing from one file to the next, and stops at the given end", () => {
  const scanner = new TermScanner(["alpha", "beta"]);
  expect(Array.from(scanner.scan(Buffer.from("alpha beta alpha")).hits)).toEqual([0, 2, 1, 1]);
  expect(Array.from(scanner.scan(Buffer.from("beta alpha"), 4).hits)).toEqual([1, 1]);
  expect(Array.from(scanner.scan(Buffer.from("gamma")).hits)).toEqual([]);
});

describe("the query", () => {
  test("knows no stop words, template comments, links, trailers and commit ids", () => {
    const { terms } = buildQuery(
      "Fix the parser\n\n<!-- please describe -->\nhttps://example.com/secret\nCo-authored-by: Zed <z@example.com>\n0123456789abcdef",
      null,
    );
    expect(terms.filter(({ origin }) => origin !== "form").map(({ term }) => term)).toEqual(["parser"]);
  });
  test("takes the identifiers of changed lines whole, not of lock files", () => {
    const { terms } = buildQuery("", [
      fileChange("src/a.ts", { addedLines: [{ line: 1, text: "parseConfig(x1)" }], removedLines: ["oldName()"] }),
      fileChange("package-lock.json", { addedLines: [{ line: 1, text: "integrity" }] }),
    ]);
    expect(terms.map(({ term, origin }) => `${origin} ${term}`)).toEqual(["diff oldname", "diff parseconfig"]);
  });
  test("stays bounded and quick on hostile text", () => {
    const started = performance.now();
    const { terms } = buildQuery(`${"<!--".repeat(50_000)}${"a".repeat(100_000)}`, [
      fileChange("a.ts", { addedLines: [{ line: 1, text: "aB".repeat(200_000) }] }),
    ]);
    expect(terms.length).toBeLessThan(1000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test("a rare word weighs more than a common one, and a short file more than a long one", () => {
  const scanner = new TermScanner(["rare", "common"]);
  const documents = ["rare common", "common", "common common", `common rare ${"filler ".repeat(200)}`].map((text) => ({
    text: scanner.scan(Buffer.from(text)),
    name: scanner.scan(Buffer.from("")),
  }));
  const { scores } = rankByWords(
    [
      { term: "rare", weight: 1, origin: "text", title: true, code: false },
      { term: "common", weight: 1, origin: "text", title: true, code: false },
    ],
    documents,
  );
  const order = Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  expect(order).toEqual([0, 3, 2, 1]);
  expect(rankByWords([], documents).scores).toEqual(new Float64Array(4));
  expect(rankByWords([{ term: "rare", weight: 1, origin: "text", title: true, code: false }], []).scores).toHaveLength(0);
});

describe("what changes together", () => {
  const indexOf = new Map(["a", "b", "c", "hub"].map((path, index) => [path, index]));
  const commit = (...paths: string[]) => ({ sha: "", author: "", message: "", paths });
  test("counts for each seed, against how often the seed changed", () => {
    const found = companionsOf(
      new Map([["a", 1]]),
      [commit("a", "b"), commit("a", "b"), commit("a", "c"), commit("c", "hub"), commit("c", "hub")],
      indexOf,
    );
    expect(found.map(({ index, together, seedChanges }) => [index, together, seedChanges])).toEqual([
      [1, 2, 3],
      [2, 1, 3],
    ]);
  });
  test("commits of many files, and files that are gone, say nothing", () => {
    const many = Array.from({ length: 40 }, (_, index) => `x${index}`);
    expect(companionsOf(new Map([["a", 1]]), [commit("a", "b", ...many), commit("a", "gone")], indexOf)).toEqual([]);
    // They weigh nothing, but they count where a person would count them.
    const [found] = companionsOf(new Map([["a", 1]]), [commit("a", "b", ...many), commit("a", "b"), commit("a", ...many)], indexOf);
    expect(found).toMatchObject({ index: 1, together: 2, seedChanges: 3 });
  });
});

test.each([
  ["src/parser.ts", "parser"],
  ["test/parser.test.ts", "parser"],
  ["tests/test_parser.py", "parser"],
  ["pkg/parser_test.go", "parser"],
  ["src/ParserTest.java", "parser"],
  ["spec/parser_spec.rb", "parser"],
  ["src/latest.ts", "latest"],
  ["src/contest.py", "contest"],
  ["test.js", "test"],
  ["src/tests.rs", "tests"],
  ["src/self_update/tests.rs", "selfupdate"],
  ["crates/real-hoist/src/tests.rs", "realhoist"],
  ["test/AsyncQueue.unittest.js", "asyncqueue"],
  ["src/TestParser.java", "parser"],
  ["src/Testimonial.java", "testimonial"],
  ["src/ParserIntegrationTests.kt", "parser"],
])("the stem of %s is %s", (path, stem) => {
  expect(stemOf(path)).toBe(stem);
});

test("tests pair by exact stem, the nearest first; general names only within their folder", () => {
  const paths = [
    "src/a/index.ts",
    "src/a/parser.ts",
    "src/b/index.ts",
    "test/a/index.test.ts",
    "test/a/parser.test.ts",
    "test/b/parser.test.ts",
    "test/parserOptions.test.ts",
  ];
  const byStem = testsByStem(Array.from(paths.entries()).filter(([index]) => index > 2));
  const pairs = (path: string) => pairedTests(path, paths, byStem).map((index) => paths[index]);
  expect(pairs("src/a/parser.ts")).toEqual(["test/a/parser.test.ts", "test/b/parser.test.ts"]);
  expect(pairs("src/a/index.ts")).toEqual(["test/a/index.test.ts"]);
  expect(pairs("src/b/index.ts")).toEqual([]);
});

test("a file that is only called tests belongs to the module or the package that it lies in", () => {
  const paths = [
    "a/src/lib.rs",
    "b/src/lib.rs",
    "a/src/parse.rs",
    "a/src/tests.rs",
    "b/src/tests.rs",
    "a/src/parse/tests.rs",
    "src/index.ts",
    "test/index.test.ts",
  ];
  const byStem = testsByStem(Array.from(paths.entries()).filter(([, path]) => path.includes("test")));
  const pairs = (path: string) => pairedTests(path, paths, byStem).map((index) => paths[index]);
  expect(pairs("a/src/lib.rs")).toEqual(["a/src/tests.rs"]);
  expect(pairs("b/src/lib.rs")).toEqual(["b/src/tests.rs"]);
  expect(pairs("a/src/parse.rs")).toEqual(["a/src/parse/tests.rs"]);
  expect(pairs("src/index.ts")).toEqual(["test/index.test.ts"]);
});
