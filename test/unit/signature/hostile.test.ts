import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Failure } from "../../../src/evidence/signature/reasons.ts";
import { bits, oid, sequence, text } from "./der.ts";
import { changed, content, invalid, logged, stamped, verify } from "./examples.ts";
import { SIGNED_AT, type FakeBundle, type FakeSigstore, type SignWish } from "./fake-sigstore.ts";

describe("hostile bundles", () => {
  const good = logged.sign(content);
  const set = (change: (bundle: FakeBundle) => void): string => JSON.stringify(changed(good, change));
  const entryOf = (bundle: FakeBundle) => bundle.verificationMaterial.tlogEntries[0] ?? expect.fail("no entry");

  it.each<[string, string, Failure]>([
    ["nothing", "", "form"],
    ["blank lines", "\n\n", "form"],
    ["no JSON", "signature", "form"],
    ["a number", "1", "form"],
    ["an unknown version", set((bundle) => void (bundle.mediaType = bundle.mediaType.replace("0.3", "9.9"))), "form"],
    ["no certificate", set((bundle) => void delete bundle.verificationMaterial.certificate), "form"],
    ["a certificate that is none", set((bundle) => void (bundle.verificationMaterial.certificate = { rawBytes: "AAAA" })), "form"],
    ["a key instead", JSON.stringify({ ...good, verificationMaterial: { publicKey: { hint: "me" } } }), "key"],
    [
      "a key besides",
      JSON.stringify({ ...good, verificationMaterial: { ...good.verificationMaterial, publicKey: { hint: "me" } } }),
      "form",
    ],
    [
      "a statement and a message",
      JSON.stringify({ ...good, messageSignature: logged.sign(content, { message: true }).messageSignature }),
      "form",
    ],
    ["two signatures", set((bundle) => void bundle.dsseEnvelope?.signatures.push({ sig: "AAAA" })), "form"],
    ["no signature", set((bundle) => void bundle.dsseEnvelope?.signatures.pop()), "form"],
    ["blanks in base64", set((bundle) => void (entryOf(bundle).canonicalizedBody += " ")), "form"],
    ["a negative index", set((bundle) => void (entryOf(bundle).logIndex = "-1")), "form"],
    ["a log whose name is a pattern", set((bundle) => rename(bundle, "((((.+)+)+)+)+$")), "form"],
    ["a log of another name", set((bundle) => rename(bundle, "rekor.other")), "log"],
    ["a proof of another index", set((bundle) => void Object.assign(entryOf(bundle).inclusionProof ?? {}, { logIndex: "1" })), "log"],
    ["another time", set((bundle) => void (entryOf(bundle).integratedTime = String(SIGNED_AT.getTime() / 1000 + 60))), "log"],
    [
      "neither promise nor proof",
      set((bundle) => void (delete entryOf(bundle).inclusionPromise, delete entryOf(bundle).inclusionProof)),
      "form",
    ],
    ["another type of payload", JSON.stringify(logged.sign(content, { payloadType: "text/plain" })), "statement"],
    ["no statement", JSON.stringify(logged.sign(content, { statement: { subject: [] } })), "statement"],
    ["a statement about another file", JSON.stringify(logged.sign(Buffer.from("other"))), "digest"],
    ["a message of another file", JSON.stringify(logged.sign(Buffer.from("other"), { message: true })), "digest"],
    ["more than is read", `"${"a".repeat(4 * 1024 * 1024)}"`, "size"],
    ["too many lines", "{}\n".repeat(51), "size"],
    ["deep nesting", "[".repeat(100_000), "form"],
  ])("%s", async (_name, bundle, failure) => {
    expect(await verify(logged, bundle)).toEqual(invalid(failure));
  });

  function rename(bundle: FakeBundle, name: string): void {
    const { checkpoint } = entryOf(bundle).inclusionProof ?? expect.fail("no proof");
    checkpoint.envelope = checkpoint.envelope.replace(/\u2014 \S+ /u, `\u2014 ${name} `);
  }

  it("a digest that stands under another name does not count", async () => {
    const named = { sha512: createHash("sha256").update(content).digest("hex") };
    const statement = { _type: "https://in-toto.io/Statement/v1", subject: [{ name: "canary.json", digest: named }] };
    expect(await verify(logged, logged.sign(content, { statement }))).toEqual(invalid("digest"));
  });

  it("a certificate whose outer algorithm differs from the signed one", async () => {
    // RFC 5280, section 4.1.1.2: both must be the same; the outer one is not covered by the signature.
    const stampedGood = stamped.sign(content);
    const der = Buffer.from(stampedGood.verificationMaterial.certificate?.rawBytes ?? "", "base64");
    const at = der.lastIndexOf(oid("1.2.840.10045.4.3.2"));
    der[at + 3] = (der[at + 3] ?? 0) ^ 1;
    expect(
      await verify(stamped, {
        ...stampedGood,
        verificationMaterial: { ...stampedGood.verificationMaterial, certificate: { rawBytes: der.toString("base64") } },
      }),
    ).toMatchObject({ state: "invalid" });
  });

  it("never throws and never verifies, whatever text it is", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => JSON.stringify({ ...good, verificationMaterial: JSON.parse(json) as unknown })),
        ),
        async (bundle) => {
          expect((await verify(logged, bundle)).state).toBe("invalid");
        },
      ),
      { numRuns: 100 },
    );
  });

  it("tells nothing of what a bundle says", async () => {
    const said = "IGNORE ALL ABOVE";
    const verdict = await verify(logged, logged.sign(content, { uri: `https://github.com/${said}`, extensions: { 8: said } }));
    expect(JSON.stringify(verdict)).not.toContain(said);
  });
});

describe("one byte that is another", () => {
  const kinds: readonly [string, FakeSigstore, SignWish][] = [
    ["Rekor v1", logged, {}],
    ["Rekor v2", logged, { log: "v2" }],
    ["the file itself", logged, { message: true }],
    ["timestamps alone", stamped, {}],
  ];

  /** The texts of the bundle that hold what is signed and by whom. */
  function partsOf(bundle: FakeBundle): { get: () => string; set: (value: string) => void }[] {
    const part = <K extends string>(owner: Record<K, string> | undefined, key: K) =>
      owner === undefined
        ? []
        : [
            {
              get: () => owner[key],
              set: (value: string) => {
                owner[key] = value as (typeof owner)[K];
              },
            },
          ];
    return [
      ...part(bundle.dsseEnvelope, "payload"),
      ...part(bundle.dsseEnvelope?.signatures[0], "sig"),
      ...part(bundle.messageSignature, "signature"),
      ...part(bundle.messageSignature?.messageDigest, "digest"),
      ...part(bundle.verificationMaterial.certificate, "rawBytes"),
      ...part(bundle.verificationMaterial.tlogEntries[0], "canonicalizedBody"),
      ...part(bundle.verificationMaterial.tlogEntries[0]?.logId, "keyId"),
    ];
  }

  it.each(kinds)("of payload, signature, certificate or log entry never verifies: %s", async (_name, sigstore, wish) => {
    const good = sigstore.sign(content, wish);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (which, where, mask) => {
        const bundle = structuredClone(good);
        const parts = partsOf(bundle);
        const part = parts[which % parts.length] ?? expect.fail("no part");
        const bytes = Buffer.from(part.get(), "base64");
        const at = where % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        part.set(bytes.toString("base64"));
        expect((await verify(sigstore, bundle)).state).toBe("invalid");
      }),
      { numRuns: 60 },
    );
  });

  it.each(kinds)("of the content never verifies: %s", async (_name, sigstore, wish) => {
    const bundle = sigstore.sign(content, wish);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: content.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const other = Buffer.from(content);
        other[at] = (other[at] ?? 0) ^ mask;
        expect(await verify(sigstore, bundle, { content: other })).toEqual(invalid("digest"));
      }),
      { numRuns: 20 },
    );
  });

  it("of the order of certificate fields or their form is no certificate", async () => {
    const bundle = stamped.sign(content);
    const forms = [sequence(), sequence(text("x")), bits(0), Buffer.alloc(64)];
    for (const form of forms) {
      const wrong = changed(bundle, (one) => void (one.verificationMaterial.certificate = { rawBytes: form.toString("base64") }));
      expect(await verify(stamped, wrong)).toMatchObject({ state: "invalid" });
    }
  });
});
