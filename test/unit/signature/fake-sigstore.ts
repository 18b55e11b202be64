import { createHash, sign, X509Certificate } from "node:crypto";
import canonicalize from "canonicalize";
import { CODE_SIGNING, makeCertificate, makeKeys, type Keys } from "./certificates.ts";
import { text } from "./der.ts";
import { makeTimestampAuthority } from "./timestamps.ts";

/*
 * A whole Sigstore of our own: certificate authority, certificate log, transparency log (Rekor v1 and v2) and timestamp
 * authority, so that every part can be made wrong on purpose. Times are fixed; keys are new in every run.
 */

export const START = new Date("2026-01-01T00:00:00Z");
export const END = new Date("2036-01-01T00:00:00Z");
export const SIGNED_AT = new Date("2026-06-01T12:00:00Z");
export const ISSUER = "https://token.actions.githubusercontent.com";
export const WORKFLOW_URI = "https://github.com/acme/app/.github/workflows/canary.yml@refs/heads/main";
export const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const FULCIO = "1.3.6.1.4.1.57264.1";
const REKOR = "rekor.example";

/** Fulcio's extensions as GitHub's tokens fill them, by the last number of their OID. */
export const EXTENSIONS: Readonly<Record<number, string>> = {
  8: ISSUER,
  9: WORKFLOW_URI,
  12: "https://github.com/acme/app",
  13: COMMIT,
  18: WORKFLOW_URI,
};

/** What differs from a good signature. */
export interface SignWish {
  readonly uri?: string;
  readonly extensions?: Readonly<Record<number, string | Uint8Array>>;
  readonly usage?: string | null;
  readonly authority?: boolean;
  readonly signedAt?: Date;
  /** Minutes from `signedAt` to the beginning of the certificate. */
  readonly certificateStartsAfter?: number;
  readonly certificateLogged?: boolean;
  readonly log?: "v1" | "v2" | "none";
  readonly timestamped?: boolean;
  readonly payloadType?: string;
  readonly statement?: unknown;
  /** The file itself is signed, without a statement. */
  readonly message?: boolean;
}

export interface FakeSigstore {
  readonly trustedRoot: Record<string, unknown>;
  sign(content: Uint8Array, wish?: SignWish): FakeBundle;
}

/** `logs` false: like GitHub's own instance for private repositories, with timestamps alone. */
export function makeSigstore({ logs = true }: { logs?: boolean } = {}): FakeSigstore {
  const root = makeKeys();
  const intermediate = makeKeys();
  const certificateLog = makeKeys();
  const rekor = makeKeys();
  const times = { notBefore: START, notAfter: END };
  const chain = [
    makeCertificate({ ...times, serial: 2, subject: "fulcio", issuer: "root", keys: intermediate, issuerKeys: root, authority: true }),
    makeCertificate({ ...times, serial: 1, subject: "root", issuer: "root", keys: root, issuerKeys: root, authority: true }),
  ];
  const authority = makeTimestampAuthority(START, END);

  function certificateFor(keys: Keys, wish: SignWish, signedAt: Date): Buffer {
    const starts = signedAt.getTime() + (wish.certificateStartsAfter ?? -1) * 60_000;
    return makeCertificate({
      serial: 3,
      subject: "",
      issuer: "fulcio",
      keys,
      issuerKeys: intermediate,
      notBefore: new Date(starts),
      notAfter: new Date(starts + 600_000),
      usage: wish.usage === undefined ? CODE_SIGNING : wish.usage,
      authority: wish.authority ?? false,
      uri: wish.uri ?? WORKFLOW_URI,
      extensions: Object.entries(wish.extensions ?? EXTENSIONS).map(
        ([number, value]) => [`${FULCIO}.${number}`, typeof value === "string" ? text(value) : value] as const,
      ),
      log: logs && wish.certificateLogged !== false ? certificateLog : null,
    });
  }

  return {
    trustedRoot: {
      mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
      tlogs: logs ? [logOf(`https://${REKOR}`, rekor)] : [],
      certificateAuthorities: [authorityOf("https://fulcio.example", chain)],
      ctlogs: logs ? [logOf("https://ctfe.example", certificateLog)] : [],
      timestampAuthorities: [authorityOf("https://tsa.example", authority.chain)],
    },
    sign(content, wish = {}) {
      const keys = makeKeys();
      const signedAt = wish.signedAt ?? SIGNED_AT;
      const certificate = certificateFor(keys, wish, signedAt);
      const statement = wish.statement ?? {
        _type: "https://in-toto.io/Statement/v1",
        subject: [{ name: "canary.json", digest: { sha256: hex(content) } }],
        predicateType: "https://slsa.dev/provenance/v1",
        predicate: {},
      };
      const payload = Buffer.from(JSON.stringify(statement));
      const payloadType = wish.payloadType ?? "application/vnd.in-toto+json";
      const signed =
        wish.message === true
          ? content
          : Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `), payload]);
      const signature = sign("sha256", signed, keys.privateKey);
      const log = wish.log ?? (logs ? "v1" : "none");
      const stamped = wish.timestamped ?? (!logs || log === "v2");
      const entry = {
        none: () => [],
        v1: () => [
          logEntry(
            rekor,
            signedAt,
            wish.message === true ? hashedEntry(content, signature) : statementEntry(payload, signature, certificate),
            true,
          ),
        ],
        v2: () => [logEntry(rekor, signedAt, hashedEntryV2(signed, signature), false)],
      }[log]();
      return {
        mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
        verificationMaterial: {
          certificate: { rawBytes: certificate.toString("base64") },
          tlogEntries: entry,
          timestampVerificationData: {
            rfc3161Timestamps: stamped ? [{ signedTimestamp: authority.stamp(signature, signedAt).toString("base64") }] : [],
          },
        },
        ...(wish.message === true
          ? {
              messageSignature: {
                messageDigest: { algorithm: "SHA2_256", digest: digest(content) },
                signature: signature.toString("base64"),
              },
            }
          : { dsseEnvelope: { payload: payload.toString("base64"), payloadType, signatures: [{ sig: signature.toString("base64") }] } }),
      };
    },
  };
}

export interface FakeLogEntry {
  logIndex: string;
  logId: { keyId: string };
  kindVersion: { kind: string; version: string };
  integratedTime?: string;
  inclusionPromise?: { signedEntryTimestamp: string };
  inclusionProof?: { logIndex: string; rootHash: string; treeSize: string; hashes: string[]; checkpoint: { envelope: string } };
  canonicalizedBody: string;
}

export interface FakeBundle {
  mediaType: string;
  verificationMaterial: {
    certificate?: { rawBytes: string };
    tlogEntries: FakeLogEntry[];
    timestampVerificationData: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  dsseEnvelope?: { payload: string; payloadType: string; signatures: { sig: string }[] };
  messageSignature?: { messageDigest: { algorithm: string; digest: string }; signature: string };
}

interface EntryBody {
  kind: string;
  apiVersion: string;
  spec: unknown;
}

function statementEntry(payload: Uint8Array, signature: Buffer, certificate: Buffer): EntryBody {
  const verifier = Buffer.from(new X509Certificate(certificate).toString()).toString("base64");
  const spec = {
    payloadHash: { algorithm: "sha256", value: hex(payload) },
    signatures: [{ signature: signature.toString("base64"), verifier }],
  };
  return { kind: "dsse", apiVersion: "0.0.1", spec };
}

function hashedEntry(content: Uint8Array, signature: Buffer): EntryBody {
  const data = { hash: { algorithm: "sha256", value: hex(content) } };
  return { kind: "hashedrekord", apiVersion: "0.0.1", spec: { data, signature: { content: signature.toString("base64") } } };
}

function hashedEntryV2(signed: Uint8Array, signature: Buffer): EntryBody {
  const data = { algorithm: "SHA2_256", digest: digest(signed) };
  return {
    kind: "hashedrekord",
    apiVersion: "0.0.2",
    spec: { hashedRekordV002: { data, signature: { content: signature.toString("base64") } } },
  };
}

/** An entry that is the only one of its log. Rekor v1 promises to have logged it at a time, v2 only proves that it is there. */
function logEntry(rekor: Keys, at: Date, entry: EntryBody, promised: boolean): FakeLogEntry {
  const body = Buffer.from(canonical(entry));
  const integratedTime = Math.floor(at.getTime() / 1000);
  const promise = canonical({ body: body.toString("base64"), integratedTime, logIndex: 0, logID: rekor.id.toString("hex") });
  const rootHash = createHash("sha256")
    .update(Buffer.from([0]))
    .update(body)
    .digest();
  const note = `${REKOR}\n1\n${rootHash.toString("base64")}\n`;
  const noted = Buffer.concat([rekor.id.subarray(0, 4), sign("sha256", Buffer.from(note), rekor.privateKey)]).toString("base64");
  return {
    logIndex: "0",
    logId: { keyId: rekor.id.toString("base64") },
    kindVersion: { kind: entry.kind, version: entry.apiVersion },
    ...(promised
      ? {
          integratedTime: String(integratedTime),
          inclusionPromise: { signedEntryTimestamp: sign("sha256", Buffer.from(promise), rekor.privateKey).toString("base64") },
        }
      : {}),
    inclusionProof: {
      logIndex: "0",
      rootHash: rootHash.toString("base64"),
      treeSize: "1",
      hashes: [],
      checkpoint: { envelope: `${note}\n\u2014 ${REKOR} ${noted}\n` },
    },
    canonicalizedBody: body.toString("base64"),
  };
}

function logOf(baseUrl: string, keys: Keys): unknown {
  return {
    baseUrl,
    hashAlgorithm: "SHA2_256",
    publicKey: { rawBytes: keys.spki.toString("base64"), keyDetails: "PKIX_ECDSA_P256_SHA_256", validFor: { start: START.toISOString() } },
    logId: { keyId: keys.id.toString("base64") },
  };
}

function authorityOf(uri: string, chain: readonly Buffer[]): unknown {
  const certificates = chain.map((certificate) => ({ rawBytes: certificate.toString("base64") }));
  return {
    subject: { organization: "example", commonName: uri },
    uri,
    certChain: { certificates },
    validFor: { start: START.toISOString() },
  };
}

function canonical(value: unknown): string {
  return canonicalize(value) ?? "";
}

function hex(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64");
}
