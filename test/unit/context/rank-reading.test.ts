import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildQuery, type QueryTerm } from "../../../src/context/query.ts";
import { closerLooker } from "../../../src/context/rank/closer-look.ts";
import { enclosingNames } from "../../../src/context/rank/enclosing.ts";
import { importsOf, ImportResolver } from "../../../src/context/rank/imports.ts";
import { taskSignals } from "../../../src/context/task-signals.ts";
import { otherForms } from "../../../src/context/word-forms.ts";
import { fileChange } from "./world.ts";

describe("what a task announces", () => {
  test.each([
    ["docs: explain retries", "docs"],
    ["Fix typo in the guide", "docs"],
    ["Make the tests less flaky", "tests"],
    ["Run lint in the CI workflow", "ci"],
    ["Upgrade undici", "dependencies"],
    ["Add a benchmark", "examples"],
  ] as const)("%s: %s", (text, signal) => {
    expect(taskSignals(text)[signal]).toBe(true);
  });
  test("only by its title: a body tells of many things", () => {
    const { docs, tests, ci, dependencies, examples } = taskSignals(
      "Handle empty header\n\nAdds tests, docs, a benchmark and a CI workflow; upgrades x.",
    );
    expect([docs, tests, ci, dependencies, examples]).toEqual([false, false, false, false, false]);
  });
  test.each([
    ["fix(parser): keep comments", ["parser"]],
    ["net/http: close the body", ["net", "http"]],
    ["[core] faster start", []],
    ["feat: a thing", []],
    ["Fix the parser", []],
  ])("the scope of %s", (text, scope) => {
    expect(taskSignals(text).scope).toEqual(scope);
  });
  test("names of files, in lower case", () => {
    expect(taskSignals("Fix `lib/Router.js` and Foo.java, not v1.2 or e.g. this").mentions).toEqual(["lib/router.js", "foo.java"]);
  });
  test.each([
    ["https://github.com/o/r/blob/main/lib/Router.js#L3-L9", ["lib/router.js"]],
    ["(https://ghe.example.com/o/r/blame/0123abc/src/a.ts)", ["src/a.ts"]],
    ["https://github.com/o/r/issues/12 and https://example.com/docs/page.html", []],
    ["https://github.com/o/r/tree/main/lib", []],
  ])("the file behind a link: %s", (text, mentions) => {
    expect(buildQuery(`It fails, see ${text}`, null).announced.mentions).toEqual(mentions);
  });
});

describe("other forms of a word", () => {
  test.each([
    ["parsing", ["parse", "parser", "parsed", "parses"]],
    ["headers", ["header"]],
    ["running", ["run", "runs"]],
    ["dependencies", ["dependency"]],
    ["retry", ["retries", "retried", "retrying"]],
  ])("%s", (word, forms) => {
    expect(otherForms(word)).toEqual(expect.arrayContaining(forms));
  });
  test("none of short words, identifiers and names with digits; never the word itself", () => {
    expect([otherForms("css"), otherForms("utf8"), otherForms("größe")]).toEqual([[], [], []]);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,24}$/u), (word) => {
        expect(otherForms(word)).not.toContain(word);
        expect(otherForms(word).length).toBeLessThan(40);
      }),
    );
  });
  test("stand in the query with less weight, and never in the place of a word of the task", () => {
    const { terms } = buildQuery("parse parsers", null);
    expect(terms.filter(({ origin }) => origin === "text").map(({ term }) => term)).toEqual(["parse", "parsers"]);
    expect(terms.find(({ term }) => term === "parsing")).toMatchObject({ origin: "form", title: true });
    expect(Math.max(...terms.filter(({ origin }) => origin === "form").map(({ weight }) => weight))).toBeLessThan(1);
  });
});

describe("imports", () => {
  test.each([
    [
      "a.ts",
      `import { x } from "./b.ts";\nexport * from '../c';\nconst d = require("d"); import "./e.css"; await import("./f");`,
      ["./b.ts", "../c", "d", "./e.css", "./f"],
    ],
    ["a.py", "from .b import c\nimport os.path\nfrom . import d\n", [".b", ".b.c", "os.path", ".", ".d"]],
    ["a.go", 'import (\n\t"fmt"\n\tx "example.com/m/pkg/router"\n)\n', ["example.com/m/pkg/router"]],
    ["a.rs", "use crate::parser::Token;\nmod lexer;\npub(crate) mod tree;\n", ["crate::parser::Token", "lexer", "tree"]],
    ["A.java", "import static com.acme.Util.max;\nimport com.acme.Parser;\n", ["com.acme.Util.max", "com.acme.Parser"]],
    ["A.kt", "import com.acme.Parser\n", ["com.acme.Parser"]],
    ["A.cs", "using System;\nusing Acme.Core;\n", ["System", "Acme.Core"]],
    ["a.php", "<?php\nuse Acme\\Http\\Client;\n", ["Acme\\Http\\Client"]],
    ["a.rb", "require 'acme/client'\nrequire_relative \"../x\"\n", ["acme/client", "../x"]],
    ["a.c", '#include "a.h"\n#include <stdio.h>\n', ["a.h"]],
    ["a.txt", 'import "./b"', []],
  ])("of %s", (path, text, names) => {
    expect(importsOf(path, text)).toEqual(names);
  });

  const paths = [
    "src/a.ts",
    "src/b.ts",
    "src/deep/index.ts",
    "src/deep/b.ts",
    "pkg/mod/one.py",
    "pkg/mod/__init__.py",
    "router/tree.go",
    "router/tree_test.go",
    "core/src/main/java/com/acme/Parser.java",
    "other/src/main/java/com/other/Parser.java",
    "crates/x/src/parser.rs",
    "lib/acme/client.rb",
  ];
  const resolver = new ImportResolver(paths, paths.keys());
  const resolved = (path: string, name: string) => resolver.resolve(path, name).map((index) => paths[index]);
  test.each([
    ["src/a.ts", "./b", ["src/b.ts"]],
    ["src/a.ts", "./b.js", ["src/b.ts"]],
    ["src/a.ts", "./deep", ["src/deep/index.ts"]],
    ["src/deep/b.ts", "../b.ts", ["src/b.ts"]],
    ["src/a.ts", "./none", []],
    ["src/a.ts", "../../../../b", []],
    ["pkg/mod/two.py", ".one", ["pkg/mod/one.py"]],
    ["pkg/x.py", "pkg.mod.one", ["pkg/mod/one.py"]],
    ["main.go", "example.com/m/router", ["router/tree.go"]],
    ["A.java", "com.acme.Parser", ["core/src/main/java/com/acme/Parser.java"]],
    ["A.java", "com.acme.Parser.max", ["core/src/main/java/com/acme/Parser.java"]],
    ["crates/x/src/lib.rs", "crate::parser::Token", ["crates/x/src/parser.rs"]],
    ["bin/x.rb", "acme/client", ["lib/acme/client.rb"]],
  ])("%s imports %s", (path, name, targets) => {
    expect(resolved(path, name)).toEqual(targets);
  });
  test("a hostile file costs its length and no more", () => {
    const started = performance.now();
    for (const path of ["a.ts", "a.py", "a.go", "a.rs", "A.java", "a.php", "a.c", "a.cs", "a.rb"])
      for (const piece of ["import ", "from ", "use a::", "using ", "\t", '"', "import static ", "("])
        importsOf(path, piece.repeat(60_000));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe("a closer look", () => {
  const terms: QueryTerm[] = ["parseconfig", "token"].map((term) => ({ term, weight: 1, origin: "text", title: true, code: true }));
  const look = closerLooker(terms, Float64Array.of(4, 1), ["lexer", "tokenstream"]);
  test("names the definition, with its line", () => {
    const { defines } = look("a.ts", Buffer.from("// parse_config is below\n\nexport function parse_config(text) {\n  return token;\n}\n"));
    expect(defines).toEqual({ name: "parse_config", line: 3, strength: 4 });
  });
  test.each([
    ["a.ts", "export default async function parseConfig(text) {}"],
    ["a.ts", "export const parseConfig = () => 1;"],
    ["a.ts", "  private async parseConfig(): Promise<void> {"],
    ["a.py", "    def parse_config(self):"],
    ["a.go", "func (p *Parser) ParseConfig(text string) error {"],
    ["a.go", "type ParseConfig struct {"],
    ["a.rs", "    pub(crate) fn parse_config<T>(text: T) {"],
    ["A.java", "  public static Map<String, Integer> parseConfig(String text) {"],
    ["A.kt", "internal data class ParseConfig(val a: Int)"],
    ["a.rb", "  def self.parse_config"],
    ["a.php", "    public function parseConfig($text)"],
  ])("in %s: %s", (path, line) => {
    expect(look(path, Buffer.from(`// first\n${line}\n`)).defines).toMatchObject({ line: 2 });
  });
  test.each([
    ["a.py", '"""\nThis is a class ParseConfig uses.\nclass parse_config is\n"""'],
    ["a.ts", "// function parseConfig(x)"],
    ["a.md", "class parseConfig(x)"],
    ["docs/a.rst", "def parse_config(x):"],
    ["a.ts", "return parseConfig(1)"],
  ])("in %s, %j is prose or a call", (path, text) => {
    expect(look(path, Buffer.from(text)).defines).toBeNull();
  });
  test("a change stands in the definition above it", () => {
    const text = "import x\n\ndef first():\n    y = 1\n    return y\n\nclass Second:\n    def third(self):\n        return 2\n";
    const change = (...lines: number[]) => fileChange("a.py", { addedLines: lines.map((line) => ({ line, text: "" })) });
    expect(enclosingNames(change(1), text)).toEqual([]);
    expect(enclosingNames(change(3, 5, 9), text)).toEqual(["first", "third"]);
    expect(enclosingNames(change(7), text)).toEqual(["Second"]);
    expect(enclosingNames(fileChange("a.md", { addedLines: [{ line: 4, text: "" }] }), text)).toEqual([]);
    expect(buildQuery("", [change(5)], ["first"]).terms.find(({ term }) => term === "first")).toMatchObject({ origin: "diff" });
  });
  test("a call is no definition", () => {
    expect(look("a.ts", Buffer.from("parseConfig(1);\n")).defines).toBeNull();
  });
  test("finds the most telling place, and which other files are named", () => {
    const lines = Array.from({ length: 200 }, (_, index) =>
      index === 150 ? "parseConfig(new TokenStream(lexer))" : index === 3 ? "token" : "x",
    );
    const { passage, names } = look("a.ts", Buffer.from(lines.join("\n")));
    expect(passage.line).toBeGreaterThan(100);
    expect(passage.line).toBeLessThanOrEqual(151);
    expect(names).toEqual([0, 1]);
  });
  test("an empty file, and bytes that are no text", () => {
    expect(look("a.ts", Buffer.alloc(0))).toMatchObject({ imports: [], defines: null, symbols: 0, passage: { line: 1, strength: 0 } });
    expect(look("a.ts", Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0x80])).defines).toBeNull();
  });
});
