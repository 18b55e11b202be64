import { describe, expect, it, test } from "vitest";
import { sanitize } from "../../../src/evidence/sanitize/sanitize.ts";
import { ibanIsValid, luhn } from "../../../src/evidence/sanitize/validators.ts";

const clean = (text: string, allow: string[] = []): string => sanitize(text, { personalData: true, allow }).text;

test.each([
  ["write to alice.b+c@corp.example.com now", "write to [redacted:e-mail] now"],
  ["<a href='mailto:x@example.org'>", "<a href='mailto:[redacted:e-mail]'>"],
  ["IBAN DE89 3704 0044 0532 0130 00, thanks", "IBAN [redacted:iban], thanks"],
  ["GB82WEST12345698765432", "[redacted:iban]"],
  ["card 4111 1111 1111 1111", "card [redacted:payment-card]"],
  ["5555555555554444", "[redacted:payment-card]"],
  ["3782-822463-10005", "[redacted:payment-card]"],
  ["call +49 89 1234 5678", "call [redacted:telephone]"],
  ["(415) 555-2671", "[redacted:telephone]"],
])("%s", (text, expected) => {
  expect(clean(text)).toBe(expected);
  expect(sanitize(text).text).toBe(text);
});

describe("what only looks like it", () => {
  test.each([
    "2026-01-01T12:34:56.789Z, 2026-01-01 12:34",
    "1.2.3, 1.0+20130313144700, v10.20.30",
    "DE89 3704 0044 0532 0130 01",
    "4111 1111 1111 1112",
    "run 16938271645, job 47993112345, 1767225600000",
    "logo@2x.png, actions/checkout@v4.2.1, git@github.com:o/r.git, pkg@1.2.3",
    "octocat@users.noreply.github.com",
    "+0200 -0700 +12345 -1,2 +1,3 @@ -10,7 +10,9 @@",
    "@@ -100,200 +300,400 @@",
    "ffffffff4111111111111111ffffffff",
    "127.0.0.1:8080 255.255.255.255",
    "10:20:30 100-200-300",
  ])("%s", (text) => {
    expect(clean(text)).toBe(text);
  });
});

it("honours the allow list: exactly, and by domain", () => {
  expect(clean("support@example.com, other@example.com", ["support@example.com"])).toBe("support@example.com, [redacted:e-mail]");
  expect(clean("a@example.com b@example.org", ["@example.com"])).toBe("a@example.com [redacted:e-mail]");
});

it("validators follow the standards' examples", () => {
  expect(luhn("79927398713")).toBe(true);
  expect(luhn("79927398710")).toBe(false);
  expect(ibanIsValid("GB29NWBK60161331926819")).toBe(true);
  expect(ibanIsValid("GB29NWBK60161331926818")).toBe(false);
});
