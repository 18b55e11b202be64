import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedSymbols, type ChangedText } from "../../../src/context/symbols/changed-symbols.ts";
import { interfaceChanges } from "../../../src/context/symbols/public-interface.ts";
import { outlineOf } from "../../../src/context/symbols/outline.ts";
import { fileChange } from "./world.ts";

/** `+` before what others may use. */
function named(path: string, text: string): string[] | null {
  return outlineOf(path, text)?.map(({ name, isPublic }) => `${isPublic ? "+" : ""}${name}`) ?? null;
}

describe("the outline of a file", () => {
  test.each<[string, string, string[]]>([
    [
      "a.ts",
      "import x from 'y';\nexport async function load<T>(\n  a: T,\n): Promise<T> {\n  const inner = 1;\n  function nested() {}\n}\nclass Box {\n  #secret() {}\n  private hidden() {\n    if (a) { call(); }\n  }\n  open(a: string): void {\n  }\n}\nexport { Box as B };\nexport interface Shape {\n  size: number;\n}\nconst local = 1;\n",
      ["+load", "+Box", "Box.#secret", "Box.hidden", "+Box.open", "+Shape", "local"],
    ],
    [
      "a.js",
      "var dep = require('dep');\nvar app = exports = module.exports = {};\napp.use = function use(fn) {\n};\nexports.x = 1;\nfunction own() {}\n",
      ["+app", "+app.use", "+x", "own"],
    ],
    ["a.d.ts", "declare namespace api {\n  type A = {\n    b(): void\n  }\n}\n", ["+api", "+api.A"]],
    [
      "a.py",
      'LIMIT = 3\n\nclass Session(Base):\n    """class methods: none"""\n\n    def send(self, a,\n             b) -> int:\n        def inner():\n            pass\n    def _own(self):\n        pass\n\n@cached\nasync def fetch():\n    pass\n',
      ["+LIMIT", "+Session", "+Session.send", "Session._own", "+fetch"],
    ],
    ["b.py", "__all__ = ['a']\ndef a(): pass\ndef b(): pass\n", ["+a", "b"]],
    [
      "a.go",
      "package x\n\nconst (\n\tMax = 1\n\tmin = 2\n)\n\ntype Engine struct {\n\tName string\n}\n\nfunc (e *Engine) Run(addr ...string) (err error) {\n}\nfunc (e engine) Run() {}\nfunc helper() {}\n",
      ["+Max", "+Engine", "+Engine.Run", "engine.Run", "helper"],
    ],
    [
      "a.rs",
      "pub struct Glob { a: u8 }\nimpl<'a> Iterator for Glob<'a> {\n    fn next(&mut self) {}\n}\nimpl Glob {\n    pub fn new() -> Self {}\n    pub(crate) fn own() {}\n}\npub trait Match {\n    fn is(&self) -> bool;\n}\nmacro_rules! m { () => {} }\n",
      ["+Glob", "Glob.next", "+Glob.new", "Glob.own", "+Match", "+Match.is", "m"],
    ],
    [
      "A.java",
      "public final class A {\n  public A(int x) {\n    foo(x);\n    return bar();\n  }\n  protected <T> List<T> all(Map<String, T> m) throws E {\n  }\n  private int own() { return 1; }\n}\ninterface B {\n  void go();\n}\n",
      ["+A", "+A.A", "+A.all", "A.own", "B", "B.go"],
    ],
    [
      "a.kt",
      "internal class C(\n  val a: Int,\n) {\n  override fun run(): Int = 1\n  private fun own() {}\n}\nfun String.shout(): String = this\n",
      ["C", "C.a", "C.run", "C.own", "+shout"],
    ],
    [
      "a.rb",
      "module M\n  class A < B\n    def go(x)\n    end\n    private\n    def own\n    end\n    class << self\n      def made\n      end\n    end\n  end\nend\n",
      ["+M", "+M.A", "+M.A.go", "M.A.own", "+M.A.made"],
    ],
    ["a.php", "<?php\nclass A {\n    public static function of($s) {}\n    protected function own() {}\n}\n", ["+A", "+A.of", "A.own"]],
    [
      "a.cs",
      "namespace N\n{\n    public class A\n    {\n        public A(int x)\n        {\n        }\n        internal void Own() {}\n        public int Size { get; }\n    }\n}\n",
      ["+N.A", "+N.A.A", "N.A.Own", "+N.A.Size"],
    ],
    ["a.sql", "CREATE TABLE IF NOT EXISTS users (\n  id int\n);\n", ["+users"]],
    ["a.proto", "message User {\n  string name = 1;\n}\nservice S {\n  rpc Get(A) returns (B);\n}\n", ["+User", "+S", "+S.Get"]],
  ])("%s", (path, text, expected) => {
    expect(named(path, text)).toEqual(expected);
  });
  test("a language that is not known is not an empty outline", () => {
    expect(outlineOf("a.zig", "fn main() void {}")).toBeNull();
    expect(outlineOf("README.md", "function x() {}")).toBeNull();
  });
  test("comments and strings of examples define nothing", () => {
    expect(named("a.ts", "/**\n * function a() {}\n */\n// class B {}\n")).toEqual([]);
  });
  test("a hostile text costs its length", () => {
    const evil = [
      "export {".repeat(5000),
      `function ${"a".repeat(100_000)}`,
      `${"impl<".repeat(20_000)}`,
      `${"public ".repeat(20_000)}`,
      `${"const x = (".repeat(9000)}`,
      `__all__ = [${"'a',".repeat(20_000)}`,
      "\t".repeat(50_000),
      "class ".repeat(20_000),
    ];
    const start = process.cpuUsage().user;
    for (const text of evil) for (const path of ["a.ts", "a.py", "a.rs", "a.java", "a.c", "a.kt", "a.rb"]) outlineOf(path, text);
    expect(process.cpuUsage(undefined).user - start).toBeLessThan(3_000_000);
  });
});

function texts(path: string, before: string | null, after: string | null): ChangedText {
  const status = before === null ? "added" : after === null ? "deleted" : "modified";
  return { change: fileChange(path, { status }), before, after, complete: true };
}

describe("the diff by symbol", () => {
  const found = (text: ChangedText) => changedSymbols(text)?.map(({ symbol, change, line }) => `${change} ${symbol} ${line ?? "-"}`);
  test("what was added, changed and removed, each with its line in the head", () => {
    const before = "export function a() {\n  return 1;\n}\nexport function b() {\n  return 2;\n}\n";
    const after = "export function a() {\n  return 3;\n}\n\n/** New. */\nexport function c() {\n  return 2;\n}\n";
    expect(found(texts("a.ts", before, after))).toEqual(["changed a 1", "added c 6", "removed b -"]);
  });
  test("what only moved or was indented anew is no change", () => {
    expect(
      found(texts("a.ts", "function a() {\n  x();\n}\nfunction b() {}\n", "\n\nfunction b() {}\n\nfunction a() {\n\tx();\n}\n")),
    ).toEqual([]);
  });
  test("a member changes its own entry, not its class", () => {
    const of = (value: number) => `class A {\n  one() {\n    return ${value};\n  }\n  two() {\n    return 2;\n  }\n}\n`;
    expect(found(texts("a.ts", of(1), of(9)))).toEqual(["changed A.one 2"]);
  });
  test("without the texts the changed lines speak; without lines nothing is claimed", () => {
    const lines = { addedLines: [{ line: 40, text: "def new():" }], removedLines: ["def old():"] };
    expect(found({ change: fileChange("a.py", lines), before: null, after: null, complete: false })).toEqual([
      "added new 40",
      "removed old -",
    ]);
    expect(
      changedSymbols({ change: fileChange("a.py", { addedLines: null, removedLines: null }), before: null, after: null, complete: false }),
    ).toBeNull();
  });
  test("the same text has no changes, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("function a() {", "class B {", "  m() {", "}", "  }", "const c = 1;", "", "// x", "export { a };")),
        (lines) => {
          const text = lines.join("\n");
          expect(found(texts("a.ts", text, text))).toEqual([]);
        },
      ),
    );
  });
});

describe("the public interface", () => {
  const of = (...all: ChangedText[]) =>
    interfaceChanges(all.flatMap((text) => changedSymbols(text) ?? [])).map(({ symbol, change }) => `${change} ${symbol}`);
  test("a new body is no change for callers, another signature is", () => {
    expect(
      of(texts("src/a.ts", "export function a(x: number) {\n  return 1;\n}\n", "export function a(x: number) {\n  return 2;\n}\n")),
    ).toEqual([]);
    expect(of(texts("src/a.ts", "export function a(x: number) {\n}\n", "export function a(\n  x: string,\n) {\n}\n"))).toEqual([
      "changed a",
    ]);
    expect(of(texts("src/a.ts", "export interface A {\n  x: 1;\n}\n", "export interface A {\n  // why\n  x: 1;\n}\n"))).toEqual([]);
    expect(of(texts("src/a.ts", "export interface A {\n  x: 1;\n}\n", "export interface A {\n  x: 2;\n}\n"))).toEqual(["changed A"]);
    expect(of(texts("src/a.py", "def a(x): return 1\n", "def a(x, y=1): return 1\n"))).toEqual(["changed a"]);
  });
  test("what is no longer exported is changed; what is private never counts", () => {
    expect(of(texts("src/a.ts", "export function a() {}\n", "function a() {}\n"))).toEqual(["changed a"]);
    expect(of(texts("src/a.ts", "function a() {}\n", null))).toEqual([]);
    expect(of(texts("a_test.go", "func TestA() {}\n", null), texts("src/internal/x.go", "func A() {}\n", null))).toEqual([]);
  });
  test("members follow their class, and a symbol that stands in another file moved", () => {
    expect(of(texts("src/a.ts", null, "export class A {\n  one() {}\n}\n"))).toEqual(["added A"]);
    expect(of(texts("src/a.ts", "export function a() {}\n", null), texts("src/b.ts", null, "export function a() {}\n"))).toEqual([
      "moved a",
    ]);
  });
});
