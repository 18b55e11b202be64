import { describe, expect, it } from "vitest";
import { sanitize, sanitizeJson } from "../../../src/evidence/sanitize/sanitize.ts";
import { GITHUB_TOKEN, PRIVATE_KEY } from "./samples.ts";

describe("JSON", () => {
  it("changes only what has to go, byte for byte", () => {
    const text = `{\n  "b" : "x\\n${GITHUB_TOKEN}\\t",\n\t"a": [1.0, 2e3, "caf\\u00e9"] }\n`;
    expect(sanitize(text).text).toBe(`{\n  "b" : "x\\n[redacted:github-token]\\t",\n\t"a": [1.0, 2e3, "caf\\u00e9"] }\n`);
  });

  it("cleans keys, and values that a key gives away", () => {
    const { value, findings } = sanitizeJson({ [GITHUB_TOKEN]: 1, password: "x", nested: [{ clientSecret: "y" }], tokenBudget: "12000" });
    expect(value).toEqual({
      "[redacted:github-token]": 1,
      password: "[redacted:secret-field]",
      nested: [{ clientSecret: "[redacted:secret-field]" }],
      tokenBudget: "12000",
    });
    expect(findings.map((finding) => finding.rule)).toEqual(["github-token", "secret-field", "secret-field"]);
  });

  it("turns a number that is personal data into a string", () => {
    expect(sanitizeJson({ card: 4111111111111111, n: 12 }, { personalData: true }).value).toEqual({
      card: "[redacted:payment-card]",
      n: 12,
    });
  });

  it("cleans documents that stand one on a line", () => {
    const text = `{"a":"${GITHUB_TOKEN}"}\n{"b":"/home/alice/x"}\n`;
    expect(sanitize(text).text).toBe('{"a":"[redacted:github-token]"}\n{"b":"[redacted:local-path]"}\n');
  });

  it("keeps a key that is spread over strings from coming through", () => {
    const lines = PRIVATE_KEY.split("\n");
    const { value } = sanitizeJson({ lines });
    expect(JSON.stringify(value)).not.toContain(lines[1]);
    expect(value).toEqual({ lines: lines.map(() => "[redacted:private-key]") });
  });

  it("takes a lone string, null and numbers", () => {
    expect(sanitizeJson(GITHUB_TOKEN).value).toBe("[redacted:github-token]");
    expect(sanitizeJson(null).value).toBeNull();
    expect(sanitizeJson(7).value).toBe(7);
  });
});

describe("source excerpts", () => {
  const diff = "diff --git a/x b/x\n@@ -1,2 +1,3 @@ class A\n a\n+b\n-c\n\nafter\n";
  it("are redacted unless the policy keeps them", () => {
    expect(sanitize(diff).text).toBe("diff --git a/x b/x\n@@ -1,2 +1,3 @@ class A\n[redacted:source-excerpt]\nafter\n");
    expect(sanitize(diff, { sourceExcerpts: "keep" }).text).toBe(diff);
  });

  it("are code blocks in a programming language, or that look like code; never a mend", () => {
    const text =
      "```ts\nconst a = 1;\n```\n\n~~~\nif (x) {\n  y();\n}\n~~~\n\n```yaml\npermissions:\n  checks: read\n```\n\n```sh\nnpm test\n```\n\n```\nplain words\n```\n";
    expect(sanitize(text).text).toBe(
      "```ts\n[redacted:source-excerpt]\n```\n\n~~~\n[redacted:source-excerpt]\n~~~\n\n```yaml\npermissions:\n  checks: read\n```\n\n```sh\nnpm test\n```\n\n```\nplain words\n```\n",
    );
  });

  it("are raw fields of structured data", () => {
    expect(sanitizeJson({ patch: "+x", stdout: "y", path: "a.ts" }).value).toEqual({
      patch: "[redacted:source-excerpt]",
      stdout: "[redacted:source-excerpt]",
      path: "a.ts",
    });
    expect(sanitizeJson({ patch: "+x" }, { sourceExcerpts: "keep" }).value).toEqual({ patch: "+x" });
  });

  it("are not left behind by a fence that is never closed", () => {
    expect(sanitize("```js\nlet a = 1;\nlet b = 2;").text).toBe("```js\n[redacted:source-excerpt]");
  });
});

describe("marks", () => {
  it("of one's own hide nothing", () => {
    expect(sanitize(`[redacted:x ${GITHUB_TOKEN}]`).text).toBe("[redacted:x [redacted:github-token]]");
    expect(sanitize(`[redacted:github-token]${GITHUB_TOKEN}`).text).not.toContain(GITHUB_TOKEN);
    expect(sanitize(`[workspace]/home/alice`).text).not.toContain(GITHUB_TOKEN);
  });
});
