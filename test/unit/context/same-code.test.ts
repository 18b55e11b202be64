import { expect, test } from "vitest";
import { isSameCode } from "../../../src/context/details/same-code.ts";

test.each([
  ["A.java", "/** Retuns it. */\nint a() { return 1; }", "/** Returns it. */\nint a() {\n  return 1; // one\n}", true],
  ["A.java", "int a() { return 1; }", "int a() { return 2; }", false],
  ["a.ts", 'const a = "http://x"; // y', 'const a = "http://x";', true],
  ["a.ts", 'const a = "http://x";', 'const a = "http://y";', false],
  ["a.ts", 'a("b c");', 'a("bc");', false],
  ["a.ts", "const a = `// ${x}`;", "const a = `// ${y}`;", false],
  ["a.ts", "const a = /\\/\\//.test(b);", "const a = /\\/\\//.test(c);", false],
  ["a.py", "def a():\n    # one\n    return 1\n", "def a():\n\n    return 1  # two\n", true],
  ["a.py", "if a:\n    b()\n    c()\n", "if a:\n    b()\nc()\n", false],
  ["a.py", "a = '#1'\n", "a = '#2'\n", false],
  ["a.rs", "fn a<'b>(x: &'b str) {} // it's", "fn a<'b>(x: &'b str) {}", true],
  ["a.go", "/* never ended", "/* never ended at all", true],
  ["a.unknown", "same", "same", false],
])("%s: %j and %j are the same code: %s", (path, before, after, same) => {
  expect(isSameCode(path, before, after)).toBe(same);
});
