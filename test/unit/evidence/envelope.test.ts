import { describe, expect, test } from "vitest";
import { canonicalJson, prettyJson, wellFormed } from "../../../src/evidence/canonical-json.ts";
import { openEnvelope, seal } from "../../../src/evidence/envelope.ts";
import { formatRunRecord, recordableInputs, runRecordSchema } from "../../../src/evidence/run-record.ts";
import { subject } from "../render/fixtures.ts";
import { producer, TIME } from "./bundle-fixtures.ts";

const sealed = (body: object) => seal({ kind: "merge-gate", subject, producer, generatedAt: TIME, outcome: "unknown", body });

describe("the envelope", () => {
  test("opens what it sealed, whatever the order of keys", () => {
    expect(openEnvelope(prettyJson(sealed({ b: 1, a: [true, null] })))).toMatchObject({ ok: true });
    expect(sealed({ b: 1, a: 2 }).bodySha256).toBe(sealed({ a: 2, b: 1 }).bodySha256);
    expect(sealed({ a: 2 }).bodySha256).not.toBe(sealed({ a: 3 }).bodySha256);
  });

  test("seals half a surrogate pair as U+FFFD, in strings and keys", () => {
    expect(sealed({ title: "cut \uD83D", "k\uDC00": ["\uD800"] }).body).toEqual({ title: "cut \uFFFD", "k\uFFFD": ["\uFFFD"] });
    expect(wellFormed("💩")).toBe("💩");
    expect(openEnvelope(prettyJson(sealed({ title: "cut \uD83D" })))).toMatchObject({ ok: true });
  });

  test("refuses, and never throws, on half a pair, deep nesting, a long key, or a prototype in untrusted text", () => {
    const text = prettyJson(sealed({ a: "x" }));
    expect(openEnvelope(text.replace('"x"', '"\\ud800"'))).toMatchObject({ ok: false, rejection: { code: "schema" } });
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(openEnvelope(text.replace('"x"', deep))).toMatchObject({ ok: false });
    expect(openEnvelope(deep)).toMatchObject({ ok: false });
    expect(openEnvelope(text.replace('"a": "x"', '"__proto__": { "polluted": true }'))).toMatchObject({ ok: false });
    const added = text.replace('"a": "x"', '"a": "x", "__proto__": { "a": "y" }');
    expect(openEnvelope(added)).toMatchObject({ ok: false, rejection: { code: "digest" } });
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    for (const given of ["null", "[]", "1", '"x"', "{}", ""]) expect(openEnvelope(given)).toMatchObject({ ok: false });
  });

  test("canonical JSON is that of RFC 8785", () => {
    expect(canonicalJson({ "\u20ac": 1, "\r": 2, 1: 3, é: 1e21, a: [0.000001, -0, "\u000f\n"] })).toBe(
      '{"\\r":2,"1":3,"a":[0.000001,0,"\\u000f\\n"],"é":1e+21,"€":1}',
    );
  });
});

describe("the run record", () => {
  test("names inputs, and of a secret one only that it was given", () => {
    expect(recordableInputs({ mode: "team", empty: "", absent: undefined, "github-token": "x", API_KEY: "y", "private-key": "z" })).toEqual(
      {
        API_KEY: "(given, not recorded)",
        "github-token": "(given, not recorded)",
        mode: "team",
        "private-key": "(given, not recorded)",
      },
    );
    const text = formatRunRecord({
      state: "failed",
      reason: "The disk is full.",
      subject,
      producer,
      startedAt: TIME,
      finishedAt: TIME,
      inputs: { "github-token": "ghs_x" },
      outcome: "unknown",
      measurements: null,
    });
    expect(runRecordSchema.safeParse(JSON.parse(text)).success).toBe(true);
    expect(text).not.toContain("ghs_x");
  });
});
