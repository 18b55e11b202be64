import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConfigurationError } from "../../../src/facts/configuration-error.ts";
import { loadPolicy } from "../../../src/policy/load.ts";

const PATH = ".github/trust-layer.yml";

function refusal(text: string): ConfigurationError {
  try {
    loadPolicy(text, PATH);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}

describe("a policy file that is refused", () => {
  test.each([
    ["unknown key", "mode: team\nfoo: 1\n", '2:1: unknown key "foo".', "Accepted keys: `version`, `mode`"],
    ["slip of the pen", "checks:\n  titel: fail\n", '2:3: unknown key "titel" in `checks`; did you mean `title`?', "`pr-state`"],
    [
      "unknown setting",
      "checks:\n  title: { levle: fail }\n",
      '2:12: unknown key "levle" in `checks.title`; did you mean `level`?',
      "`max-length`",
    ],
    ["reserved section", "rollout: { stage: pilot }\n", "1:1: `rollout` is reserved for a later version.", "Remove it"],
    ["reserved check", "checks:\n  dependencies: warn\n", "2:3: `dependencies` in `checks` is reserved for a later version.", "Remove it"],
    [
      "reserved operation",
      "transport:\n  operations: { pull-request: deny }\n",
      "2:17: `pull-request` in `transport.operations` is reserved for a later version.",
      "`comment`, `status`",
    ],
    [
      "reserved approval",
      "transport: { approval: { operations: [label], by: [a] } }",
      '1:39: `transport.approval.operations[0]`: "label" is reserved for a later version.',
      "`comment`",
    ],
    ["wrong word", "\uFEFFmode: tem\r\n", '1:7: `mode` is "tem"; did you mean `team`?', "`high-risk`"],
    [
      "wrong level",
      "checks:\n  title: error\n",
      '2:10: `checks.title` is "error", which is not accepted.',
      "one of `off`, `warn`, `fail`, or a map with the keys `level`, `max-length`, `types`",
    ],
    ["wrong version", "version: 2", "1:10: `version` is 2, which is not accepted.", "`1`"],
    [
      "out of range",
      "ci:\n  settle-seconds: 99999\n",
      "2:19: `ci.settle-seconds` is 99999, which is not accepted.",
      "a whole number from 0 to 3600",
    ],
    ["text for a list", "ci:\n  required: build\n", '2:13: `ci.required` is "build", which is not accepted.', "a list"],
    ["missing key", "tiers:\n  - { tier: T3, paths: [a] }\n", "2:5: `tiers[0].reason` is missing.", "not empty"],
    ["no value", "ci:\n", "1:1: `ci` has no value.", "`settle-seconds`"],
    [
      "not owner/name",
      "transport: { repositories: [x] }",
      '1:29: `transport.repositories[0]` is "x", which is not accepted.',
      "owner/name",
    ],
    ["a list", "- a\n", "1:1: the policy is not a map of keys.", "`mode`"],
    ["a text", "hello\n", "1:1: the policy is not a map of keys.", "`mode`"],
    ["duplicate key", "mode: solo\nmode: team\n", "2:1: this key stands here twice.", "Keep one"],
    ["two documents", "mode: team\n---\nmode: solo\n", "2:1: the file holds more than one YAML document.", "one document"],
    ["broken YAML", "ci: [1, 2", "1:10: not valid YAML:", "Mend"],
    ["tab", "checks:\n\ttitle: fail", "2:1: a tab is used for indentation.", "spaces"],
    ["tag", "mode: !!js/function team", "1:7: a YAML tag is not accepted here", "tag"],
    ["missing anchor", "mode: *x", "1:7: the aliases", "aliases"],
    ["own prototype", "__proto__: { mode: solo }", '1:1: unknown key "__proto__".', "Accepted keys"],
    ["merge key", "ci: &a { settle-seconds: 1 }\ncontext: { <<: *a }", '2:12: unknown key "<<" in `context`', "`exclude`"],
    ["nesting", "[".repeat(20_000), "1:", "plain maps and lists"],
    ["size", `# ${"x".repeat(600_000)}`, "1:1: the file has", "below"],
  ])("%s", (_name, text, message, mend) => {
    const error = refusal(text);
    expect(error.message).toContain(`${PATH}:${message}`);
    expect(error.mend).toContain(mend);
    expect(error.location?.file).toBe(PATH);
  });

  test("a tower of aliases is refused at once", () => {
    const levels = Array.from({ length: 20 }, (_, index) => `k${index}: &k${index} [${`*k${index - 1},`.repeat(9)}]`).slice(1);
    expect(refusal(`k0: &k0 [x]\n${levels.join("\n")}\n`).message).toContain("aliases");
  });

  test("the first mistake is told, and where the others are", () => {
    const error = refusal("foo: 1\nbar: 2\nchecks:\n  title: x\n");
    expect(error.message).toContain(`${PATH}:1:1: unknown key "foo"`);
    expect(error.mend).toContain("Further mistakes at 2:1, 4:10.");
    expect(error.location).toEqual({ file: PATH, line: 1, column: 1 });
  });

  test("no text makes anything but a policy or one ConfigurationError", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(?:[a-z*&!#>|{}[\]"'\-?:,\n ]){0,60}$/u)), (text) => {
        try {
          expect(typeof loadPolicy(text, PATH).policy).toBe("object");
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigurationError);
        }
      }),
      { numRuns: 500, seed: 20_260_501 },
    );
  });
});

describe("a policy file that is accepted", () => {
  test.each(["", "\n", "# only a comment\n", "---\n", "\uFEFF", "{}"])("%j is the policy with every default", (text) => {
    expect(loadPolicy(text, PATH).policy).toEqual({});
  });

  test("values are as written, with Windows line ends and a byte order mark", () => {
    const { policy } = loadPolicy("\uFEFFversion: 1\r\nmode: high-risk\r\nchecks:\r\n  title: { level: fail, max-length: 50 }\r\n", PATH);
    expect(policy).toEqual({ version: 1, mode: "high-risk", checks: { title: { level: "fail", "max-length": 50 } } });
  });

  test("the digest is that of the text", () => {
    expect(loadPolicy("", PATH).sha256).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });
});
