import { describe, expect, it, test } from "vitest";
import { SECRET_RULES } from "../../../src/evidence/sanitize/rules/index.ts";
import { findSecrets } from "../../../src/evidence/sanitize/secrets.ts";
import { sanitize } from "../../../src/evidence/sanitize/sanitize.ts";
import { judgeChecksummed, tokenChecksum } from "../../../src/evidence/sanitize/validators.ts";
import { ALNUM, GITHUB_TOKEN, PRIVATE_KEY, random, SAMPLES } from "./samples.ts";

/** The longest run of characters that only the secret has. */
function core(text: string): string {
  return text.split(/[^A-Za-z0-9]+/).reduce<string>((longest, part) => (part.length > longest.length ? part : longest), "");
}

describe("each format", () => {
  test.each(SAMPLES)("%s is found and taken out", (rule: string, text: string) => {
    expect(findSecrets(`see ${text} here`).map((finding) => finding.rule)).toContain(rule);
    const clean = sanitize(`before\n${text}\nafter`, { sourceExcerpts: "keep" });
    expect(clean.text).not.toContain(core(text));
    expect(clean.text).toMatch(/^before\n[\s\S]*\nafter$/);
    expect(clean.findings.length).toBeGreaterThan(0);
  });

  it("has at least 60 rules, each with a name of its own kind", () => {
    const ids = SECRET_RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(60);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{3,40}$/);
  });

  it("tries every rule only where one of its keywords begins", () => {
    for (const rule of SECRET_RULES) {
      expect(rule.pattern.sticky, rule.id).toBe(true);
      for (const keyword of rule.keywords) expect(keyword, rule.id).toBe(keyword.toLowerCase());
    }
  });
});

describe("checksums", () => {
  it("agree with an example that was published with GitHub's format", () => {
    expect(tokenChecksum("zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ")).toBe("0mLq17");
  });

  it("make a token certain, and a wrong one still likely", () => {
    expect(judgeChecksummed(GITHUB_TOKEN)).toBe("certain");
    const wrong = GITHUB_TOKEN.slice(0, -1) + (GITHUB_TOKEN.endsWith("a") ? "b" : "a");
    expect(findSecrets(wrong)).toMatchObject([{ rule: "github-token", confidence: "likely" }]);
  });
});

describe("attempts to hide a secret", () => {
  const split = GITHUB_TOKEN.slice(0, 18);
  const rest = GITHUB_TOKEN.slice(18);
  const hidden: [string, string][] = [
    [
      "a comment that asks scanners to look away",
      `${GITHUB_TOKEN} # gitleaks:allow pragma: allowlist secret secretlint-disable vault example`,
    ],
    ["zeros inside", `ghp_0000${random(ALNUM, 32)}`],
    ["a very long line", `${"x ".repeat(100_000)}${GITHUB_TOKEN}${" y".repeat(100_000)}`],
    ["glued to a word", `prefix${GITHUB_TOKEN}`],
    ["after a line break in JSON", `"a\\n${GITHUB_TOKEN}"`],
    ["base64", Buffer.from(`the token: ${GITHUB_TOKEN}`).toString("base64")],
    ["base64, shifted by what stands before it", `xy${Buffer.from(`the token: ${GITHUB_TOKEN}`).toString("base64")}`],
    [
      "base64 in lines",
      Buffer.from(`the token is this one: ${GITHUB_TOKEN}; keep it`)
        .toString("base64")
        .replace(/(.{24})/g, "$1\n"),
    ],
    ["base64url", Buffer.from(`~~~???the token: ${GITHUB_TOKEN}`).toString("base64url")],
    ["base64 twice", Buffer.from(Buffer.from(GITHUB_TOKEN).toString("base64")).toString("base64")],
    ["hexadecimal", Buffer.from(GITHUB_TOKEN).toString("hex")],
    ["hexadecimal with spaces", Buffer.from(GITHUB_TOKEN).toString("hex").replace(/(..)/g, "$1 ")],
    ["percent", [...GITHUB_TOKEN].map((c) => `%${c.charCodeAt(0).toString(16)}`).join("")],
    ["\\u escapes", [...GITHUB_TOKEN].map((c) => `\\u00${c.charCodeAt(0).toString(16)}`).join("")],
    ["\\x escapes", [...GITHUB_TOKEN].map((c) => `\\x${c.charCodeAt(0).toString(16)}`).join("")],
    ["HTML entities", [...GITHUB_TOKEN].map((c) => `&#${c.charCodeAt(0)};`).join("")],
    ["named entities", GITHUB_TOKEN.replace("_", "&lowbar;")],
    ["Markdown escapes", GITHUB_TOKEN.replace("_", "\\_")],
    ["zero-width characters", GITHUB_TOKEN.replace("_", "\u200b_\u2060")],
    ["soft hyphens", `${split}\u00ad${rest}`],
    ["ANSI colours", `${split}\u001b[31m${rest}\u001b[0m`],
    ["HTML tags", `${split}<wbr>${rest}`],
    ["an HTML comment", `${split}<!-- -->${rest}`],
    ["full-width letters", [...GITHUB_TOKEN].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join("")],
    ["a line break", `${split}\n    ${rest}`],
    ["a shell continuation", `${split}\\\n${rest}`],
    ["concatenated strings", `"${split}" +\n  "${rest}"`],
    ["a diff", `+${split}\n+${rest}`],
    ["UTF-16 read as UTF-8", [...GITHUB_TOKEN].join("\u0000")],
    ["base64 of JSON in a URL", encodeURIComponent(Buffer.from(JSON.stringify({ token: GITHUB_TOKEN })).toString("base64"))],
  ];
  test.each(hidden)("%s", (_, text) => {
    expect(findSecrets(text).map((finding) => finding.rule)).toContain("github-token");
    const clean = sanitize(text).text;
    expect(findSecrets(clean)).toEqual([]);
    expect(clean).not.toContain(rest);
  });
});

it("a value that only its name gives away is found in base64 too", () => {
  const text = `data: ${Buffer.from(`DB_PASSWORD="${random(ALNUM, 24)}"`).toString("base64")}`;
  expect(findSecrets(text)).toMatchObject([{ rule: "assigned-credential", confidence: "likely" }]);
});

describe("private keys", () => {
  const lines = PRIVATE_KEY.split("\n");
  test.each([
    ["whole", PRIVATE_KEY],
    ["cut off", lines.slice(0, 3).join("\n")],
    ["in a JSON string", JSON.stringify({ key: PRIVATE_KEY })],
    ["indented in YAML", PRIVATE_KEY.replace(/^/gm, "    ")],
    ["in a diff", PRIVATE_KEY.replace(/^/gm, "+")],
    ["as a list of strings", JSON.stringify(lines)],
    ["in one line", PRIVATE_KEY.replaceAll("\n", " ")],
  ])("%s", (_, text) => {
    const clean = sanitize(text, { sourceExcerpts: "keep" }).text;
    expect(clean).toContain("[redacted:private-key]");
    for (const line of lines.slice(1, 3)) expect(clean).not.toContain(line.slice(0, 20));
  });

  it("a mere mention is none", () => {
    expect(findSecrets("paste it between -----BEGIN PRIVATE KEY----- and -----END PRIVATE KEY-----, as PEM wants")).toEqual([]);
  });
});

describe("a password in its place", () => {
  const password = `Tr0ub4dor${"&"}3xK9!pQz`;
  it.each([
    [`<password>${password}</password>`, "element-password"],
    [`CREATE USER app IDENTIFIED BY '${password}';`, "statement-password"],
    [`ConvertTo-SecureString "${password}" -AsPlainText -Force`, "statement-password"],
    [`ENV DB_PASSWORD ${password}`, "image-environment"],
  ])("%s", (text, rule) => {
    expect(findSecrets(text).map((found) => found.rule)).toEqual([rule]);
  });

  it.each([
    "<password>${DB_PASSWORD}</password>",
    "<token>EncryptedByTheBuildServer</token>",
    "CREATE USER app IDENTIFIED BY 'password';",
    "ENV TOKEN_PATH /run/secrets/the-token-of-the-service",
    "ENV API_KEY $API_KEY_OF_THE_BUILD_SERVER",
    "the env token is required by every service here",
  ])("%s is none", (text) => {
    expect(findSecrets(text)).toEqual([]);
  });
});

describe("a list of bytes", () => {
  const bytes = Array.from(GITHUB_TOKEN, (letter) => letter.charCodeAt(0).toString(16));
  it.each([
    ["of C", `char key[] = { ${bytes.map((byte) => `0x${byte}`).join(", ")} };`],
    ["over several lines", `key = [\n  ${bytes.map((byte, index) => `0x${byte},${index % 8 === 7 ? "\n  " : " "}`).join("")}\n]`],
    ["of a dump", bytes.join(" ")],
    ["of numbers", `[${bytes.map((byte) => Number.parseInt(byte, 16)).join(", ")}]`],
    ["of escapes", bytes.map((byte) => `\\x${byte}`).join("")],
  ])("%s is read", (_, text) => {
    expect(findSecrets(text).map(({ rule }) => rule)).toContain("github-token");
  });

  it("that never ends costs no square of its length", () => {
    expect(findSecrets("0x41,".repeat(80_000))).toEqual([]);
    expect(findSecrets("65,".repeat(130_000))).toEqual([]);
  });
});

describe("where it stands", () => {
  it("is told by line, column and offsets of the text itself", () => {
    const text = `one\ntwo ${GITHUB_TOKEN}\n`;
    expect(findSecrets(text)).toEqual([
      { rule: "github-token", confidence: "certain", line: 2, column: 5, start: 8, end: 8 + GITHUB_TOKEN.length },
    ]);
  });

  it("never repeats the secret", () => {
    expect(JSON.stringify(findSecrets(GITHUB_TOKEN))).not.toContain(GITHUB_TOKEN.slice(6, 20));
    expect(JSON.stringify(sanitize(GITHUB_TOKEN).findings)).not.toContain(GITHUB_TOKEN.slice(6, 20));
  });

  it("lets through what the policy names, exactly", () => {
    expect(findSecrets(GITHUB_TOKEN, { allow: [GITHUB_TOKEN] })).toEqual([]);
    expect(findSecrets(GITHUB_TOKEN, { allow: [GITHUB_TOKEN.slice(1)] })).toHaveLength(1);
  });
});
