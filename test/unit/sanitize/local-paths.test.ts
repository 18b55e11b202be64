import { expect, it, test } from "vitest";
import { sanitize } from "../../../src/evidence/sanitize/sanitize.ts";

const P = "[redacted:local-path]";

test.each([
  ["/home/alice/work/x.ts", P],
  ["at /home/alice/work/x.ts:12:3", `at ${P}:12:3`],
  ["/Users/alice/x", P],
  ["/Users/John Smith/Documents/x.txt", P],
  ["/root/.ssh/config", P],
  ["cd /root", `cd ${P}`],
  ["/tmp/x-123/y and /tmp", `${P} and ${P}`],
  ["/var/folders/ab/cd/T/x", P],
  ["/private/var/folders/x", P],
  ["/home/runner/work/r/r/src/a.ts", P],
  ["/__w/r/r/src/a.ts", P],
  ["/github/workspace/src/a.ts", P],
  ["/mnt/c/Users/alice/x", P],
  ["/c/Users/alice/x", P],
  ["(-I/home/alice/include)", `(-I${P})`],
  ["PATH=/usr/bin:/home/alice/bin", `PATH=/usr/bin:${P}`],
  ['"C:\\Users\\alice\\x.txt"', `"${P}"`],
  ["C:\\Users\\Alice B\\x.txt", P],
  ["D:\\a\\r\\r\\src\\a.ts", P],
  ["C:/Users/alice/x", P],
  ["\\\\server\\share\\x", "[redacted:network-path]"],
  ["file:///home/alice/x", "[redacted:file-url]"],
  ["file:///C:/a/b", "[redacted:file-url]"],
  ["`/home/alice/x`", `\`${P}\``],
  ["[x](/home/alice/x)", `[x](${P})`],
  ["%2Fhome%2Falice%2Fx", P],
  ["\\/home\\/alice\\/x", P],
  ["&#47;home&#47;alice&#47;x", P],
])("%s", (text, expected) => {
  expect(sanitize(text).text).toBe(expected);
  expect(sanitize(text).findings.every((finding) => finding.category === "path")).toBe(true);
});

it("leaves the path below a configured root", () => {
  const options = { roots: ["/home/runner/work/r/r", "D:\\a\\r\\r", "/opt/checkout/"] };
  expect(sanitize("/home/runner/work/r/r/src/a.ts", options).text).toBe("[workspace]/src/a.ts");
  expect(sanitize("/opt/checkout/a.ts and /opt/checkouts", options).text).toBe("[workspace]/a.ts and /opt/checkouts");
  expect(sanitize('{"p":"D:\\\\a\\\\r\\\\r\\\\src"}', options).text).toBe('{"p":"[workspace]\\\\src"}');
  expect(sanitize("/home/runner/work/r/rest", options).text).toBe(P);
});

it("ignores a root that would match everywhere", () => {
  expect(sanitize("a/b/c", { roots: ["/", "", "a", "."] }).text).toBe("a/b/c");
});
