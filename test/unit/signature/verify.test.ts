import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { PUBLIC_GOOD_ROOT } from "../../../src/evidence/signature/public-good-root.ts";
import type { Failure } from "../../../src/evidence/signature/reasons.ts";
import { verifySignature } from "../../../src/evidence/signature/verify.ts";
import { octets } from "./der.ts";
import { changed, content, invalid, logged, signer, stamped, verified, verify } from "./examples.ts";
import {
  COMMIT,
  END,
  EXTENSIONS,
  ISSUER,
  makeSigstore,
  START,
  WORKFLOW_URI,
  type FakeBundle,
  type FakeSigstore,
  type SignWish,
} from "./fake-sigstore.ts";

describe("a signature that is what it says", () => {
  it.each<[string, FakeSigstore, SignWish]>([
    ["a statement in Rekor v1, as in a public repository", logged, {}],
    ["with a timestamp besides", logged, { timestamped: true }],
    ["a statement in Rekor v2, whose time is a timestamp", logged, { log: "v2" }],
    ["the file itself", logged, { message: true }],
    ["the file itself in Rekor v2", logged, { message: true, log: "v2" }],
    ["timestamps alone, as in a private repository", stamped, {}],
  ])("%s", async (_name, sigstore, wish) => {
    expect(await verify(sigstore, sigstore.sign(content, wish))).toEqual(verified);
  });

  it("counts when any line of several verifies, with any of several roots", async () => {
    const other = makeSigstore();
    const lines = [other.sign(content), {}, logged.sign(Buffer.from("another")), logged.sign(content)].map((one) => JSON.stringify(one));
    const roots = [JSON.stringify(stamped.trustedRoot), JSON.stringify(logged.trustedRoot), ""].join("\n");
    expect(await verify(logged, `${lines.join("\n")}\n`, { trustedRoot: roots })).toEqual(verified);
    expect(await verify(logged, lines.slice(0, 3).join("\n"), { trustedRoot: roots })).toMatchObject({ state: "invalid" });
  });

  it("names all who signed, whichever line comes first", async () => {
    const uri = WORKFLOW_URI.replace("canary", "another");
    const one = JSON.stringify(logged.sign(content));
    const two = JSON.stringify(logged.sign(content, { uri, extensions: { ...EXTENSIONS, 9: uri, 18: uri } }));
    const both = { state: "verified", signer: { ...signer, workflow: "acme/app/.github/workflows/another.yml" }, others: [signer] };
    expect(await verify(logged, `${one}\n${two}`)).toEqual(both);
    expect(await verify(logged, `${two}\n{}\n${one}\n${one}`)).toEqual(both);
  });

  it("reads bundles with a chain (0.1) and the older media types", async () => {
    const old = changed(logged.sign(content), (bundle) => {
      bundle.mediaType = "application/vnd.dev.sigstore.bundle+json;version=0.1";
      const { certificate, ...rest } = bundle.verificationMaterial;
      Object.assign(bundle, { verificationMaterial: { ...rest, x509CertificateChain: { certificates: [certificate] } } });
    });
    expect(await verify(logged, old)).toEqual(verified);
    const legacy = changed(logged.sign(content), (bundle) => {
      bundle.mediaType = "application/vnd.dev.sigstore.bundle+json;version=0.3";
    });
    expect(await verify(logged, legacy)).toEqual(verified);
  });

  it("is still good long after: its own proven time counts, and there is no clock", async () => {
    expect(await verify(stamped, stamped.sign(content, { signedAt: new Date(START.getTime() + 86_400_000) }))).toEqual(verified);
  });
});

describe("what GitHub really signed", () => {
  const real = z
    .object({
      publicRepository: z.object({ content: z.base64(), bundle: z.string() }),
      privateRepository: z.object({ content: z.base64(), bundle: z.string() }),
      githubRoot: z.string(),
    })
    .parse(JSON.parse(readFileSync(new URL("real-signatures.json", import.meta.url), "utf8")));
  const inputOf = (one: { content: string; bundle: string }) => ({ content: Buffer.from(one.content, "base64"), bundle: one.bundle });

  it("a reusable workflow in a public repository, with the root that we ship", async () => {
    expect(await verifySignature({ ...inputOf(real.publicRepository), trustedRoot: null })).toEqual({
      state: "verified",
      signer: {
        workflow: "github/artifact-attestations-workflows/.github/workflows/attest.yml",
        ref: "09b495c3f12c7881b3cc17209a327792065c1a1d",
        repository: "malancas/attest-demo",
        commit: "95baf27389e83e6a5c48f42e190d48d7abcea19e",
        issuer: ISSUER,
      },
    });
  });

  it("GitHub's own instance, with the root that a private repository commits", async () => {
    const input = inputOf(real.privateRepository);
    expect(
      await verifySignature({ ...input, trustedRoot: `${PUBLIC_GOOD_ROOT.replaceAll("\n", "")}\n${real.githubRoot}\n` }),
    ).toMatchObject({
      state: "verified",
      signer: { workflow: "actions/attest-demo/.github/workflows/build-python.yml", repository: "actions/attest-demo" },
    });
    expect(await verifySignature({ ...input, trustedRoot: null })).toEqual(invalid("timestamp"));
    expect(await verifySignature({ ...input, content, trustedRoot: real.githubRoot })).toEqual(invalid("digest"));
  });

  it("ships the root byte for byte as Sigstore publishes it", () => {
    expect(createHash("sha256").update(PUBLIC_GOOD_ROOT).digest("hex")).toBe(
      "6494e21ea73fa7ee769f85f57d5a3e6a08725eae1e38c755fc3517c9e6bc0b66",
    );
  });
});

describe("who signed", () => {
  it.each<[string, SignWish, Failure]>([
    ["another issuer", { extensions: { ...EXTENSIONS, 8: "https://accounts.example" } }, "issuer"],
    ["an issuer that only begins like GitHub's", { extensions: { ...EXTENSIONS, 8: `${ISSUER}.evil.example` } }, "issuer"],
    ["no issuer", { extensions: { 9: WORKFLOW_URI, 12: "https://github.com/acme/app" } }, "issuer"],
    ["an issuer that is no text", { extensions: { ...EXTENSIONS, 8: octets(Buffer.from(ISSUER)) } }, "issuer"],
    ["a person", { uri: "mailto:someone@example.com", extensions: { 8: ISSUER, 12: "https://github.com/acme/app" } }, "identity"],
    [
      "another server",
      { uri: WORKFLOW_URI.replace("github.com", "github.com.evil.example"), extensions: { 8: ISSUER, 12: EXTENSIONS[12] ?? "" } },
      "identity",
    ],
    ["a workflow without a ref", { uri: WORKFLOW_URI.replace(/@.*/, ""), extensions: { 8: ISSUER, 12: EXTENSIONS[12] ?? "" } }, "identity"],
    [
      "no workflow file",
      { uri: "https://github.com/acme/app/canary.yml@refs/heads/main", extensions: { 8: ISSUER, 12: EXTENSIONS[12] ?? "" } },
      "identity",
    ],
    ["a line end in the ref", { uri: `${WORKFLOW_URI}\n::error`, extensions: { 8: ISSUER, 12: EXTENSIONS[12] ?? "" } }, "identity"],
    ["two workflows that differ", { extensions: { ...EXTENSIONS, 9: WORKFLOW_URI.replace("canary", "other") } }, "identity"],
    ["no repository", { extensions: { 8: ISSUER } }, "identity"],
    ["a repository elsewhere", { extensions: { ...EXTENSIONS, 12: "https://gitlab.example/acme/app" } }, "identity"],
    ["a commit that is none", { extensions: { ...EXTENSIONS, 13: "main" } }, "identity"],
    ["a certificate that is an authority", { authority: true }, "certificate"],
    ["a certificate that is not for code", { usage: "1.3.6.1.5.5.7.3.1" }, "certificate"],
    ["a certificate without a purpose", { usage: null }, "certificate"],
  ])("%s", async (_name, wish, failure) => {
    expect(await verify(stamped, stamped.sign(content, wish))).toEqual(invalid(failure));
  });

  it("reads the bare text of old certificates", async () => {
    const extensions = { 1: Buffer.from(ISSUER), 3: Buffer.from(COMMIT), 5: Buffer.from("acme/app") };
    expect(await verify(stamped, stamped.sign(content, { extensions }))).toEqual(verified);
    const bare = { 1: Buffer.from(ISSUER), 5: Buffer.from("acme/app") };
    expect(await verify(stamped, stamped.sign(content, { extensions: bare }))).toEqual({
      ...verified,
      signer: { ...signer, commit: null },
    });
  });

  it.each([
    ["https://acme.ghe.com", "https://token.actions.acme.ghe.com"],
    ["https://ghes.example", "https://ghes.example/_services/token"],
  ])("on %s only its own issuer counts", async (serverUrl, issuer) => {
    const at = (address: string): string => address.replace("https://github.com", serverUrl);
    const there = stamped.sign(content, {
      uri: at(WORKFLOW_URI),
      extensions: { 8: issuer, 9: at(WORKFLOW_URI), 12: at("https://github.com/acme/app"), 13: COMMIT },
    });
    expect(await verify(stamped, there, { serverUrl })).toEqual({ state: "verified", signer: { ...signer, issuer } });
    expect(await verify(stamped, there)).toEqual(invalid("issuer"));
    expect(await verify(stamped, stamped.sign(content), { serverUrl })).toEqual(invalid("issuer"));
  });

  it("a run in a third repository does not count, in this one or the workflow's own it does", async () => {
    const shared = (repository: string) => stamped.sign(content, { extensions: { ...EXTENSIONS, 12: `https://github.com/${repository}` } });
    expect(await verify(stamped, shared("acme/app"), { repository: "Acme/App" })).toMatchObject({ state: "verified" });
    expect(await verify(stamped, shared("other/product"), { repository: "other/product" })).toMatchObject({ state: "verified" });
    expect(await verify(stamped, shared("acme/app"), { repository: "other/product" })).toMatchObject({ state: "verified" });
    expect(await verify(stamped, shared("evil/fork"), { repository: "other/product" })).toEqual(invalid("elsewhere"));
    expect(await verify(stamped, shared("acme/ap"), { repository: "acme/app" })).toEqual(invalid("elsewhere"));
  });
});

describe("time, logs and roots", () => {
  it.each<[string, FakeSigstore, SignWish, Failure]>([
    ["no time at all", stamped, { timestamped: false }, "no-timestamp"],
    ["Rekor v2 without a timestamp", logged, { log: "v2", timestamped: false }, "no-timestamp"],
    ["signed before the certificate began", stamped, { certificateStartsAfter: 1 }, "expired"],
    ["signed after the certificate ended", logged, { certificateStartsAfter: -30 }, "expired"],
    ["signed before the authority began", logged, { signedAt: new Date(START.getTime() - 86_400_000) }, "chain"],
    ["signed after the authority ended", logged, { signedAt: new Date(END.getTime() + 86_400_000) }, "expired"],
    ["a certificate in no log", logged, { certificateLogged: false }, "certificate-log"],
    ["in no transparency log", logged, { log: "none", timestamped: true }, "not-logged"],
  ])("%s", async (_name, sigstore, wish, failure) => {
    expect(await verify(sigstore, sigstore.sign(content, wish))).toEqual(invalid(failure));
  });

  it("an authority of its own making, with and without logs", async () => {
    expect(await verify(logged, makeSigstore().sign(content))).toEqual(invalid("chain"));
    expect(await verify(stamped, makeSigstore({ logs: false }).sign(content))).toEqual(invalid("timestamp"));
    expect(await verify(logged, logged.sign(content), { trustedRoot: null })).toEqual(invalid("chain"));
  });

  it("a chain of ours around a key of theirs does not help: each part must be of one root", async () => {
    const good = logged.sign(content);
    const other = makeSigstore().sign(content);
    const mixed = (change: (bundle: FakeBundle) => void) => verify(logged, changed(good, change));
    expect(
      await mixed((bundle) => {
        bundle.verificationMaterial.certificate = other.verificationMaterial.certificate ?? { rawBytes: "" };
      }),
    ).toEqual(invalid("chain"));
    expect(
      await mixed((bundle) => {
        bundle.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
      }),
    ).toEqual(invalid("log"));
    expect(
      await mixed((bundle) => {
        bundle.verificationMaterial.tlogEntries = logged.sign(content).verificationMaterial.tlogEntries;
      }),
    ).toEqual(invalid("log-entry"));
    const stampedGood = stamped.sign(content);
    expect(
      await verify(
        stamped,
        changed(stampedGood, (bundle) => {
          bundle.verificationMaterial.timestampVerificationData = stamped.sign(content).verificationMaterial.timestampVerificationData;
        }),
      ),
    ).toEqual(invalid("timestamp"));
  });

  it.each([
    ["nothing", ""],
    ["no JSON", "trust me"],
    ["an empty map", "{}"],
    ["a list", "[]"],
    ["no authority", JSON.stringify({ ...logged.trustedRoot, certificateAuthorities: [] })],
    ["another kind", JSON.stringify({ ...logged.trustedRoot, mediaType: "application/json" })],
    ["one line of two that is none", `${JSON.stringify(logged.trustedRoot)}\n{}`],
    ["a log whose beginning is not said", JSON.stringify(logged.trustedRoot).replaceAll('"start"', '"from"')],
    ["too many", `${JSON.stringify(logged.trustedRoot)}\n`.repeat(21)],
  ])("a trusted root that is %s", async (_name, trustedRoot) => {
    expect(await verify(logged, logged.sign(content), { trustedRoot })).toEqual(invalid("root"));
  });
});
