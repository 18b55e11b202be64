import { createHash, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { bits, integer, octets, oid, sequence, setOf, text, time, tlv, yes } from "./der.ts";

export interface Keys {
  readonly privateKey: KeyObject;
  /** SubjectPublicKeyInfo. */
  readonly spki: Buffer;
  /** sha256 of the above: how logs are called. */
  readonly id: Buffer;
}

export function makeKeys(): Keys {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const spki = publicKey.export({ format: "der", type: "spki" });
  return { privateKey, spki, id: createHash("sha256").update(spki).digest() };
}

export const ECDSA_WITH_SHA256 = "1.2.840.10045.4.3.2";
export const CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
export const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
const SCT_LIST = "1.3.6.1.4.1.11129.2.4.2";

export function nameOf(commonName: string): Buffer {
  return sequence(setOf(sequence(oid("2.5.4.3"), text(commonName))));
}

export interface CertificateWish {
  readonly serial: number;
  readonly subject: string;
  readonly issuer: string;
  readonly keys: Keys;
  readonly issuerKeys: Keys;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly authority?: boolean;
  readonly usage?: string | null;
  readonly uri?: string;
  /** Further extensions: OID and the DER in them. */
  readonly extensions?: readonly (readonly [string, Uint8Array])[];
  /** The certificate log that signs for having seen it. */
  readonly log?: Keys | null;
}

/** A certificate (RFC 5280), with a signed certificate timestamp (RFC 6962) where a log is given. */
export function makeCertificate(wish: CertificateWish): Buffer {
  const extensions = [
    extension("2.5.29.19", sequence(...(wish.authority === true ? [yes()] : [])), true),
    extension("2.5.29.15", wish.authority === true ? bits(1, Buffer.from([0x06])) : bits(7, Buffer.from([0x80])), true),
    ...(wish.usage ? [extension("2.5.29.37", sequence(oid(wish.usage)))] : []),
    extension("2.5.29.14", octets(keyId(wish.keys))),
    extension("2.5.29.35", sequence(tlv(0x80, keyId(wish.issuerKeys)))),
    ...(wish.uri === undefined ? [] : [extension("2.5.29.17", sequence(tlv(0x86, Buffer.from(wish.uri))), true)]),
    ...(wish.extensions ?? []).map(([name, value]) => extension(name, value)),
  ];
  const unlogged = toBeSigned(wish, extensions);
  const tbs = wish.log ? toBeSigned(wish, [...extensions, extension(SCT_LIST, octets(sctList(unlogged, wish, wish.log)))]) : unlogged;
  return sequence(tbs, sequence(oid(ECDSA_WITH_SHA256)), bits(0, sign("sha256", tbs, wish.issuerKeys.privateKey)));
}

function toBeSigned(wish: CertificateWish, extensions: readonly Buffer[]): Buffer {
  return sequence(
    tlv(0xa0, integer(2)),
    integer(wish.serial),
    sequence(oid(ECDSA_WITH_SHA256)),
    nameOf(wish.issuer),
    sequence(time(wish.notBefore), time(wish.notAfter)),
    nameOf(wish.subject),
    wish.keys.spki,
    tlv(0xa3, sequence(...extensions)),
  );
}

function extension(name: string, value: Uint8Array, critical = false): Buffer {
  return sequence(oid(name), ...(critical ? [yes()] : []), octets(value));
}

function keyId(keys: Keys): Buffer {
  return createHash("sha1").update(keys.spki).digest();
}

function sctList(tbs: Buffer, wish: CertificateWish, log: Keys): Buffer {
  const timestamp = Buffer.alloc(8);
  timestamp.writeBigUInt64BE(BigInt(wish.notBefore.getTime()));
  const length = Buffer.alloc(3);
  length.writeUIntBE(tbs.length, 0, 3);
  const signed = Buffer.concat([Buffer.from([0, 0]), timestamp, Buffer.from([0, 1]), wish.issuerKeys.id, length, tbs, Buffer.from([0, 0])]);
  const signature = sign("sha256", signed, log.privateKey);
  const sct = Buffer.concat([Buffer.from([0]), log.id, timestamp, Buffer.from([0, 0, 4, 3]), uint16(signature.length), signature]);
  return Buffer.concat([uint16(sct.length + 2), uint16(sct.length), sct]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
