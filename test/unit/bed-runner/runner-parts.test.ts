import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { evaluateCondition, evaluateTemplate, evaluateValue } from "../../bed/runner/expression.ts";
import { parseFileCommands } from "../../bed/runner/file-commands.ts";
import { findNode } from "../../bed/runner/node-binary.ts";
import { runCli } from "../../bed/runner/run-cli.ts";
import { parseWorkflowCommands, shownLog } from "../../bed/runner/workflow-commands.ts";

describe("file commands", () => {
  it.each([
    ["x", "Invalid format 'x'"],
    ["=x", "Name must not be empty"],
    ["<<EOF\nv\nEOF", "Name must not be empty and delimiter must not be empty"],
    ["x<<\nv\n", "delimiter must not be empty"],
    ["x<<EOF\nv\n", "Matching delimiter not found 'EOF'"],
  ])("refuses %j", (text, message) => {
    expect(() => parseFileCommands(text)).toThrow(message);
  });

  it("reads what @actions/core writes, whatever the value", () => {
    const value = fc.string({ unit: fc.constantFrom("a", "=", "<", "\n", "é", " ", ":") });
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z-]{1,9}$/), value), (values) => {
        const text = Object.entries(values)
          .map(([name, each]) => `${name}<<ghadelimiter_1\n${each}\nghadelimiter_1\n`)
          .join("");
        expect(parseFileCommands(text)).toEqual({ ...values });
      }),
    );
  });
});

describe("workflow commands", () => {
  it.each([
    ["text in front :: error::x", []],
    ["::unknown::x", []],
    ["  ::error::x", [["error", "x"]]],
    ["a ##[warning]x", [["warning", "x"]]],
    ["::set-output name=a::b", [["set-output", "b"]]],
    ["::ERROR file=a::x::y", [["error", "x::y"]]],
    ["::error::%250A", [["error", "%0A"]]],
  ])("%j", (line, expected) => {
    expect(parseWorkflowCommands([line]).map(({ command, message }) => [command, message])).toEqual(expected);
  });

  it("sees nothing between stop-commands and its token", () => {
    const lines = ["::stop-commands::abc", "::error::hidden", "::abc::", "::notice::seen"];
    expect(parseWorkflowCommands(lines).map(({ command }) => command)).toEqual(["stop-commands", "notice"]);
  });
});

describe("the log that GitHub shows", () => {
  it("masks secrets, and hides what only the runner or a debug run needs", () => {
    const lines = [
      "before: abc t0ken",
      "::add-mask::abc",
      "::add-mask::abcdef",
      "::add-mask::",
      "after: abcdef abc",
      "::debug::abc",
      "::error::x",
    ];
    expect(shownLog(lines, ["t0ken", ""], false)).toBe("before: abc ***\nafter: *** ***\n::error::x");
    expect(shownLog(lines, [], true)).toContain("::debug::***");
  });
});

describe("expressions", () => {
  const contexts = { github: { token: "t", event: { n: 1, title: "${{ github.token }}" } }, needs: { a: { result: "success" } } };
  it.each([
    ["no expression", "no expression"],
    ["${{ github.token }}/${{ github.event.n }}", "t/1"],
    ["${{ github.missing.deep }}", ""],
    ["${{ format('{0}}}', github.event.n) }}", "1}"],
    ["${{ github.event.title }}", "${{ github.token }}"],
    ["${{ github.event.n == 1 && 'yes' || 'no' }}", "yes"],
  ])("%s", (text, expected) => {
    expect(evaluateTemplate(text, contexts)).toBe(expected);
  });

  it("refuses an unknown context and an expression that does not close", () => {
    expect(() => evaluateTemplate("${{ secrets.x }}", contexts)).toThrow();
    expect(() => evaluateTemplate("${{ github.token", contexts)).toThrow("not closed");
    expect(() => evaluateTemplate("${{ always() }}", contexts)).toThrow();
  });

  it("keeps the kind of a value", () => {
    expect(evaluateValue("github.event", contexts)).toEqual(contexts.github.event);
  });

  it.each([
    ["success()", false],
    ["failure()", true],
    ["!cancelled()", true],
    ["always() && needs.a.result == 'success'", true],
    ["github.missing", false],
    ["github.event", true],
  ])("if: %s", (condition, expected) => {
    expect(evaluateCondition(condition, contexts, { success: false, failure: true, cancelled: false })).toBe(expected);
  });
});

describe("Node for the command line", () => {
  it.skipIf(findNode(20) === null)("runs a script on Node 20 with its input and nothing of the host", async () => {
    const script = new URL("fixtures/echo.mjs", import.meta.url).pathname;
    const result = await runCli({ args: ["a b", "$HOME"], cwd: import.meta.dirname, node: 20, stdin: "in", script, env: { X: "1" } });
    expect(result.stderr).toBe("");
    const said = JSON.parse(result.stdout) as { node: string; args: string[]; stdin: string; env: Record<string, string> };
    expect([said.node.split(".")[0], said.args, said.stdin]).toEqual(["20", ["a b", "$HOME"], "in"]);
    expect(Object.keys(said.env).toSorted()).toEqual(["HOME", "LANG", "PATH", "X"]);
  });
});
