import { createHash, sign } from "node:crypto";
import { ECDSA_WITH_SHA256, makeCertificate, makeKeys, nameOf, TIME_STAMPING, type Keys } from "./certificates.ts";
import { integer, octets, oid, sequence, setOf, time, tlv } from "./der.ts";

const SHA256 = "2.16.840.1.101.3.4.2.1";
const TST_INFO = "1.2.840.113549.1.9.16.1.4";
const SERIAL = 7;

export interface TimestampAuthority {
  readonly chain: readonly Buffer[];
  /** An RFC 3161 response over these bytes. */
  stamp(bytes: Uint8Array, at: Date): Buffer;
}

export function makeTimestampAuthority(notBefore: Date, notAfter: Date): TimestampAuthority {
  const root = makeKeys();
  const keys = makeKeys();
  const own = { issuer: "tsa root", issuerKeys: root, notBefore, notAfter };
  return {
    chain: [
      makeCertificate({ ...own, serial: SERIAL, subject: "tsa", keys, usage: TIME_STAMPING }),
      makeCertificate({ ...own, serial: 1, subject: "tsa root", keys: root, authority: true }),
    ],
    stamp: (bytes, at) => response(keys, bytes, at),
  };
}

function response(keys: Keys, bytes: Uint8Array, at: Date): Buffer {
  const imprint = sequence(sequence(oid(SHA256)), octets(sha256(bytes)));
  const info = sequence(integer(1), oid("1.3.6.1.4.1.57264.2"), imprint, integer(9), time(at));
  const attributes = [
    sequence(oid("1.2.840.113549.1.9.3"), setOf(oid(TST_INFO))),
    sequence(oid("1.2.840.113549.1.9.4"), setOf(octets(sha256(info)))),
  ];
  const signer = sequence(
    integer(1),
    sequence(nameOf("tsa root"), integer(SERIAL)),
    sequence(oid(SHA256)),
    tlv(0xa0, ...attributes),
    sequence(oid(ECDSA_WITH_SHA256)),
    // RFC 5652, section 5.4: the signature is over the attributes as a SET, not as the tagged field.
    octets(sign("sha256", setOf(...attributes), keys.privateKey)),
  );
  const content = sequence(oid(TST_INFO), tlv(0xa0, octets(info)));
  const signedData = sequence(integer(3), setOf(sequence(oid(SHA256))), content, setOf(signer));
  return sequence(sequence(integer(0)), sequence(oid("1.2.840.113549.1.7.2"), tlv(0xa0, signedData)));
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
