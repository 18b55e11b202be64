import { describe, expect, test } from "vitest";
import { canonicalJson, prettyJson, sha256Hex } from "../../../src/evidence/canonical-json.ts";
import { seal } from "../../../src/evidence/envelope.ts";
import { manifestSchema, sealManifest } from "../../../src/evidence/manifest.ts";
import { verifyBundle } from "../../../src/evidence/verify.ts";
import { gate, subject } from "../render/fixtures.ts";
import { bundle, bytesOf, producer, textOf, TIME } from "./bundle-fixtures.ts";

const codes = (files: ReadonlyMap<string, Uint8Array>): string[] => verifyBundle(files).problems.map(({ code }) => code);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bundle with one file changed and then sealed again, as a forger would. */
function resealed(path: string, content: string | null, eventsTail?: string): Map<string, Uint8Array> {
  const files = bytesOf(bundle().public);
  const manifest = manifestSchema.parse(JSON.parse(textOf(files, "manifest.json")));
  files.delete("manifest.json");
  if (content === null) files.delete(path);
  else files.set(path, encode(content));
  files.set(
    "manifest.json",
    encode(sealManifest(files, { ...manifest.predicate, eventsTail: eventsTail ?? manifest.predicate.eventsTail })),
  );
  return files;
}

describe("a bundle as it was published", () => {
  test("verifies, the public one and the private one", () => {
    const { public: open, private: closed } = bundle();
    expect(verifyBundle(bytesOf(open))).toMatchObject({
      ok: true,
      problems: [],
      visibility: "public",
      subject,
      inspected: { envelopes: 5 },
    });
    expect(verifyBundle(bytesOf(closed))).toMatchObject({ ok: true, problems: [], visibility: "private", inspected: { envelopes: 3 } });
  });
});

describe("verification fails", () => {
  test("on nothing at all, and on a bundle without evidence", () => {
    expect(verifyBundle(new Map())).toMatchObject({ ok: false, inspected: { files: 0 } });
    const bare = bundle({ evidence: [] });
    expect(verifyBundle(bytesOf(bare.private)).problems.map(({ code }) => code)).toContain("no-evidence");
  });

  test("on any one bit, anywhere in any file", () => {
    const files = bytesOf(bundle().public);
    for (const [path, content] of files) {
      for (const at of [0, Math.floor(content.length / 3), Math.floor(content.length / 2), content.length - 2]) {
        const flipped = content.slice();
        flipped[at] = (flipped[at] ?? 0) ^ 1;
        expect(verifyBundle(new Map([...files, [path, flipped]])).ok, `${path} at ${at}`).toBe(false);
      }
      expect(verifyBundle(new Map([...files, [path, content.subarray(0, content.length - 1)]])).ok, `${path} cut`).toBe(
        path === "manifest.json",
      );
    }
  });

  test("when a file is missing, added or renamed", () => {
    const files = bytesOf(bundle().public);
    for (const path of files.keys()) {
      const without = new Map(files);
      without.delete(path);
      expect(verifyBundle(without).ok, path).toBe(false);
    }
    expect(codes(new Map([...files, ["evidence/extra.txt", encode("x")]]))).toEqual(["extra-file"]);
    expect(codes(new Map([...files, ["../evil", encode("x")]]))).toEqual(["unsafe-path", "extra-file"]);
    expect(codes(new Map([...files, ["Manifest.json", files.get("manifest.json") ?? encode("")]]))).toEqual(["extra-file"]);
  });

  test("on a forged file whose manifest was made anew", () => {
    const passing = textOf(bundle().public, "evidence/merge-gate.json").replace('"verdict": "FAIL"', '"verdict": "PASS"');
    expect(codes(resealed("evidence/merge-gate.json", passing))).toEqual(["digest"]);
    expect(codes(resealed("evidence/merge-gate.json", "{}"))).toEqual(["schema"]);
    const shaped = seal({ kind: "merge-gate", subject, producer, generatedAt: TIME, outcome: "pass", body: { verdict: "PASS" } });
    expect(codes(resealed("evidence/merge-gate.json", prettyJson(shaped)))).toEqual(["body-schema"]);
    const dressed = seal({ kind: "merge-gate", subject, producer, generatedAt: TIME, outcome: "pass", body: gate });
    expect(codes(resealed("evidence/merge-gate.json", prettyJson(dressed)))).toEqual(["inconsistent"]);
    const elsewhere = seal({
      kind: "merge-gate",
      subject: { ...subject, headSha: "d".repeat(40) },
      producer,
      generatedAt: TIME,
      outcome: "fail",
      body: gate,
    });
    expect(codes(resealed("evidence/merge-gate.json", prettyJson(elsewhere)))).toEqual(["other-epoch"]);
  });

  test("on a log that was cut, emptied or changed, though the manifest was made anew", () => {
    const log = textOf(bundle().public, "events.ndjson");
    const lines = log.trimEnd().split("\n");
    expect(codes(resealed("events.ndjson", `${lines.slice(0, -1).join("\n")}\n`))).toEqual(["event-tail"]);
    expect(codes(resealed("events.ndjson", ""))).toEqual(["event-chain"]);
    expect(codes(resealed("events.ndjson", log.replace("evidence-sealed", "evidence-forged")))).toEqual(["event-chain"]);
    expect(codes(resealed("events.ndjson", null))).toEqual(["missing-file"]);
    expect(codes(resealed("run.json", "{}"))).toEqual(["run-record"]);
    expect(codes(resealed("index.html", null))).toEqual(["missing-file"]);
  });

  test("on a manifest of another kind, or that lists a file twice", () => {
    const files = bytesOf(bundle().public);
    const manifest = manifestSchema.parse(JSON.parse(textOf(files, "manifest.json")));
    const with_ = (changed: object): string[] =>
      codes(new Map([...files, ["manifest.json", encode(canonicalJson({ ...manifest, ...changed }))]]));
    expect(with_({})).toEqual([]);
    expect(with_({ predicateType: "https://slsa.dev/provenance/v1" })).toEqual(["manifest"]);
    expect(with_({ _type: "https://in-toto.io/Statement/v0.1" })).toEqual(["manifest"]);
    expect(with_({ subject: [] })).toEqual(["manifest"]);
    expect(with_({ subject: [...manifest.subject, manifest.subject[0]] })).toEqual(["repeated-subject"]);
    expect(codes(new Map([...files, ["manifest.json", encode("{")]]))).toEqual(["manifest"]);
  });
});

describe("the manifest", () => {
  test("is an in-toto Statement over every other file, sorted, with its sha256", () => {
    const { public: files } = bundle();
    const manifest = manifestSchema.parse(JSON.parse(textOf(files, "manifest.json")));
    const names = manifest.subject.map(({ name }) => name);
    expect(names).toEqual([...files.keys()].filter((path) => path !== "manifest.json").sort());
    for (const { name, digest } of manifest.subject) expect(digest.sha256).toBe(sha256Hex(files.get(name) ?? ""));
  });

  test("seals neither nothing nor itself", () => {
    const about = { visibility: "public", epoch: subject, producer, eventsTail: "0".repeat(64) } as const;
    expect(() => sealManifest(new Map(), about)).toThrow();
    expect(() => sealManifest(new Map([["manifest.json", "{}"]]), about)).toThrow();
  });
});
