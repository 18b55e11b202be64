import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { ExternalCheckBody } from "../../../src/evidence/external-check-body.ts";
import { renderCommandOutput } from "../../../src/render/command-output.ts";
import { renderExternalCheckMarkdown, renderLocalReport } from "../../../src/render/external-check-text.ts";

describe("the output of a command on the terminal", () => {
  it.each<[string, string, string]>([
    ["nothing", "  \n", ""],
    ["columns and indentation", "a    b\n  \tc\n", "  | a    b\n  |       c\n"],
    ["colours", "\u001b[1;31mred\u001b[0m\n", "  | red\n"],
    ["a title for the window", "\u001b]0;owned\u0007x\n", "  | ␛]0;owned␇x\n"],
    ["an answer from the terminal", "\u001b[6n\u001bc\n", "  | ␛c\n"],
    ["a workflow command", "::error::x\n  ::add-mask::y\n", "  | : :error::x\n  |   : :add-mask::y\n"],
    ["an old workflow command", "##[error]x\n", "  | ## [error]x\n"],
    ["a line that writes over itself", "FAILED\rPASSED\r\nok\r\r\n", "  | FAILED\n  | PASSED\n  | ok\n"],
    ["text that runs backwards", "a\u202Eb\n", "  | a⟨U+202E⟩b\n"],
  ])("%s", (_, text, shown) => {
    expect(renderCommandOutput(text, false)).toBe(shown);
  });

  it("says where the beginning is missing, and cuts a line of megabytes", () => {
    const shown = renderCommandOutput(`${"x".repeat(100_000)}\n`, true);
    expect(shown.split("\n")[0]).toBe("  | … (only the end is shown)");
    expect(shown.length).toBeLessThan(3_000);
  });

  it("never lets a control character or a workflow command through", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."a :#[]\n\r\t\u001b\u0007\u009b\u202e\0error".split("")), maxLength: 200 }),
        (text) => {
          for (const line of renderCommandOutput(text, false).split("\n")) {
            // eslint-disable-next-line no-control-regex -- exactly the control characters are meant
            expect(line).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^\s*::|##\[/u);
          }
        },
      ),
    );
  });
});

const HOSTILE = "x`|</td><script>@team\n::error::\u001b[2J";
const body: ExternalCheckBody = {
  name: "local",
  result: "error",
  summary: `0 of 1 command succeeded; without a result: \`${HOSTILE}\`.`,
  url: null,
  expiresAt: null,
  steps: [
    { name: HOSTILE, command: ["run it", "", HOSTILE], result: "not-installed", exitCode: 127, logSha256: "0".repeat(64), reason: HOSTILE },
  ],
};
const subject = { repository: "o/r", pullRequest: null, baseRef: "main", baseSha: "b".repeat(40), headRef: "f", headSha: "a".repeat(40) };

describe("the report", () => {
  it("in Markdown: one table row for a command, whatever its name holds", () => {
    const text = renderExternalCheckMarkdown(body, subject);
    expect(text).toMatch(/^# External check: `local`\n\n## ❓ It came to no result\n/u);
    expect(text.split("\n").filter((line) => line.startsWith("| "))).toHaveLength(3);
    expect(text).not.toMatch(/<script|<\/td|@team|^::/mu);
    expect(text).not.toContain("\u001b");
  });

  it("on a terminal: result, exit code, time, reason, what to do", () => {
    const durations = new Map([[HOSTILE, 1234]]);
    const report = { body, durations, notes: [`Compared with ${HOSTILE}`], mend: "Install it.", writtenTo: "out/external-check.json" };
    const text = renderLocalReport(report, { colour: false, columns: 80 });
    expect(text).toMatch(/^\? Local commands: error\n/u);
    expect(text).toMatch(/: not-installed, exit code 127, 1\.2 s\n {6}"run it" "" /u);
    expect(text).toContain("→ Install it.");
    expect(text).toContain("Evidence: out/external-check.json");
    expect(text).not.toMatch(/^\s*::/mu);
    expect(text).not.toContain("\u001b");
    expect(renderLocalReport(report, { colour: true, columns: 80 })).toContain("\u001b[35m");
  });
});
